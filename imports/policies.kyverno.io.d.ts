import type { Kind, ObjectMeta } from './kind';
export interface DeletingPolicyV1 {
 apiVersion: "policies.kyverno.io/v1"
 kind: "DeletingPolicy"
 metadata: ObjectMeta
 spec: DeletingPolicyV1Spec
 status?: DeletingPolicyV1Status
}
export interface DeletingPolicyV1Alpha1 {
 apiVersion: "policies.kyverno.io/v1alpha1"
 kind: "DeletingPolicy"
 metadata: ObjectMeta
 spec: DeletingPolicyV1Alpha1Spec
 status?: DeletingPolicyV1Alpha1Status
}
export interface DeletingPolicyV1Alpha1Spec {
 conditions?: readonly DeletingPolicyV1Alpha1SpecConditions[]
 deletionPropagationPolicy?: ("Foreground" | "Background" | "Orphan")
 matchConstraints?: DeletingPolicyV1Alpha1SpecMatchConstraints
 schedule: string
 variables?: readonly DeletingPolicyV1Alpha1SpecConditions[]
}
export interface DeletingPolicyV1Alpha1SpecConditions {
 expression: string
 name: string
}
export interface DeletingPolicyV1Alpha1SpecMatchConstraints {
 excludeResourceRules?: readonly DeletingPolicyV1Alpha1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: DeletingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelector
 objectSelector?: DeletingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly DeletingPolicyV1Alpha1SpecMatchConstraintsExcludeResourceRules[]
}
export interface DeletingPolicyV1Alpha1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface DeletingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly DeletingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface DeletingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface DeletingPolicyV1Alpha1Status {
 conditionStatus?: DeletingPolicyV1Alpha1StatusConditionStatus
 lastExecutionTime?: string
}
export interface DeletingPolicyV1Alpha1StatusConditionStatus {
 conditions?: readonly DeletingPolicyV1Alpha1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface DeletingPolicyV1Alpha1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface DeletingPolicyV1Beta1 {
 apiVersion: "policies.kyverno.io/v1beta1"
 kind: "DeletingPolicy"
 metadata: ObjectMeta
 spec: DeletingPolicyV1Beta1Spec
 status?: DeletingPolicyV1Beta1Status
}
export interface DeletingPolicyV1Beta1Spec {
 conditions?: readonly DeletingPolicyV1Beta1SpecConditions[]
 deletionPropagationPolicy?: ("Foreground" | "Background" | "Orphan")
 matchConstraints?: DeletingPolicyV1Beta1SpecMatchConstraints
 schedule: string
 variables?: readonly DeletingPolicyV1Beta1SpecConditions[]
}
export interface DeletingPolicyV1Beta1SpecConditions {
 expression: string
 name: string
}
export interface DeletingPolicyV1Beta1SpecMatchConstraints {
 excludeResourceRules?: readonly DeletingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: DeletingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector
 objectSelector?: DeletingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly DeletingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules[]
}
export interface DeletingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface DeletingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly DeletingPolicyV1Beta1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface DeletingPolicyV1Beta1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface DeletingPolicyV1Beta1Status {
 conditionStatus?: DeletingPolicyV1Beta1StatusConditionStatus
 lastExecutionTime?: string
}
export interface DeletingPolicyV1Beta1StatusConditionStatus {
 conditions?: readonly DeletingPolicyV1Beta1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface DeletingPolicyV1Beta1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface DeletingPolicyV1Spec {
 conditions?: readonly DeletingPolicyV1SpecConditions[]
 deletionPropagationPolicy?: ("Foreground" | "Background" | "Orphan")
 matchConstraints?: DeletingPolicyV1SpecMatchConstraints
 schedule: string
 variables?: readonly DeletingPolicyV1SpecConditions[]
}
export interface DeletingPolicyV1SpecConditions {
 expression: string
 name: string
}
export interface DeletingPolicyV1SpecMatchConstraints {
 excludeResourceRules?: readonly DeletingPolicyV1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: DeletingPolicyV1SpecMatchConstraintsNamespaceSelector
 objectSelector?: DeletingPolicyV1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly DeletingPolicyV1SpecMatchConstraintsExcludeResourceRules[]
}
export interface DeletingPolicyV1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface DeletingPolicyV1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly DeletingPolicyV1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface DeletingPolicyV1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface DeletingPolicyV1Status {
 conditionStatus?: DeletingPolicyV1StatusConditionStatus
 lastExecutionTime?: string
}
export interface DeletingPolicyV1StatusConditionStatus {
 conditions?: readonly DeletingPolicyV1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface DeletingPolicyV1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface GeneratingPolicyV1 {
 apiVersion: "policies.kyverno.io/v1"
 kind: "GeneratingPolicy"
 metadata: ObjectMeta
 spec: GeneratingPolicyV1Spec
 status?: GeneratingPolicyV1Status
}
export interface GeneratingPolicyV1Alpha1 {
 apiVersion: "policies.kyverno.io/v1alpha1"
 kind: "GeneratingPolicy"
 metadata: ObjectMeta
 spec: GeneratingPolicyV1Alpha1Spec
 status?: GeneratingPolicyV1Alpha1Status
}
export interface GeneratingPolicyV1Alpha1Spec {
 auditAnnotations?: readonly GeneratingPolicyV1Alpha1SpecAuditAnnotations[]
 evaluation?: GeneratingPolicyV1Alpha1SpecEvaluation
 generate: readonly GeneratingPolicyV1Alpha1SpecGenerate[]
 matchConditions?: readonly GeneratingPolicyV1Alpha1SpecMatchConditions[]
 matchConstraints?: GeneratingPolicyV1Alpha1SpecMatchConstraints
 useServerSideApply?: boolean
 variables?: readonly GeneratingPolicyV1Alpha1SpecMatchConditions[]
 webhookConfiguration?: GeneratingPolicyV1Alpha1SpecWebhookConfiguration
}
export interface GeneratingPolicyV1Alpha1SpecAuditAnnotations {
 key: string
 valueExpression: string
}
export interface GeneratingPolicyV1Alpha1SpecEvaluation {
 admission?: GeneratingPolicyV1Alpha1SpecEvaluationAdmission
 generateExisting?: GeneratingPolicyV1Alpha1SpecEvaluationAdmission
 orphanDownstreamOnPolicyDelete?: GeneratingPolicyV1Alpha1SpecEvaluationAdmission
 skipBackgroundRequests?: boolean
 synchronize?: GeneratingPolicyV1Alpha1SpecEvaluationAdmission
}
export interface GeneratingPolicyV1Alpha1SpecEvaluationAdmission {
 enabled?: boolean
}
export interface GeneratingPolicyV1Alpha1SpecGenerate {
 expression?: string
 template?: GeneratingPolicyV1Alpha1SpecGenerateTemplate
}
export interface GeneratingPolicyV1Alpha1SpecGenerateTemplate {
 interpolate?: ("none" | "cel")
 value: string
}
export interface GeneratingPolicyV1Alpha1SpecMatchConditions {
 expression: string
 name: string
}
export interface GeneratingPolicyV1Alpha1SpecMatchConstraints {
 excludeResourceRules?: readonly GeneratingPolicyV1Alpha1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: GeneratingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelector
 objectSelector?: GeneratingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly GeneratingPolicyV1Alpha1SpecMatchConstraintsExcludeResourceRules[]
}
export interface GeneratingPolicyV1Alpha1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface GeneratingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly GeneratingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface GeneratingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface GeneratingPolicyV1Alpha1SpecWebhookConfiguration {
 timeoutSeconds?: number
}
export interface GeneratingPolicyV1Alpha1Status {
 conditionStatus?: GeneratingPolicyV1Alpha1StatusConditionStatus
}
export interface GeneratingPolicyV1Alpha1StatusConditionStatus {
 conditions?: readonly GeneratingPolicyV1Alpha1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface GeneratingPolicyV1Alpha1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface GeneratingPolicyV1Beta1 {
 apiVersion: "policies.kyverno.io/v1beta1"
 kind: "GeneratingPolicy"
 metadata: ObjectMeta
 spec: GeneratingPolicyV1Beta1Spec
 status?: GeneratingPolicyV1Beta1Status
}
export interface GeneratingPolicyV1Beta1Spec {
 auditAnnotations?: readonly GeneratingPolicyV1Beta1SpecAuditAnnotations[]
 evaluation?: GeneratingPolicyV1Beta1SpecEvaluation
 generate: readonly GeneratingPolicyV1Beta1SpecGenerate[]
 matchConditions?: readonly GeneratingPolicyV1Beta1SpecMatchConditions[]
 matchConstraints?: GeneratingPolicyV1Beta1SpecMatchConstraints
 useServerSideApply?: boolean
 variables?: readonly GeneratingPolicyV1Beta1SpecMatchConditions[]
 webhookConfiguration?: GeneratingPolicyV1Beta1SpecWebhookConfiguration
}
export interface GeneratingPolicyV1Beta1SpecAuditAnnotations {
 key: string
 valueExpression: string
}
export interface GeneratingPolicyV1Beta1SpecEvaluation {
 admission?: GeneratingPolicyV1Beta1SpecEvaluationAdmission
 generateExisting?: GeneratingPolicyV1Beta1SpecEvaluationAdmission
 orphanDownstreamOnPolicyDelete?: GeneratingPolicyV1Beta1SpecEvaluationAdmission
 skipBackgroundRequests?: boolean
 synchronize?: GeneratingPolicyV1Beta1SpecEvaluationAdmission
}
export interface GeneratingPolicyV1Beta1SpecEvaluationAdmission {
 enabled?: boolean
}
export interface GeneratingPolicyV1Beta1SpecGenerate {
 expression?: string
 template?: GeneratingPolicyV1Beta1SpecGenerateTemplate
}
export interface GeneratingPolicyV1Beta1SpecGenerateTemplate {
 interpolate?: ("none" | "cel")
 value: string
}
export interface GeneratingPolicyV1Beta1SpecMatchConditions {
 expression: string
 name: string
}
export interface GeneratingPolicyV1Beta1SpecMatchConstraints {
 excludeResourceRules?: readonly GeneratingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: GeneratingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector
 objectSelector?: GeneratingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly GeneratingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules[]
}
export interface GeneratingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface GeneratingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly GeneratingPolicyV1Beta1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface GeneratingPolicyV1Beta1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface GeneratingPolicyV1Beta1SpecWebhookConfiguration {
 timeoutSeconds?: number
}
export interface GeneratingPolicyV1Beta1Status {
 conditionStatus?: GeneratingPolicyV1Beta1StatusConditionStatus
}
export interface GeneratingPolicyV1Beta1StatusConditionStatus {
 conditions?: readonly GeneratingPolicyV1Beta1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface GeneratingPolicyV1Beta1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface GeneratingPolicyV1Spec {
 auditAnnotations?: readonly GeneratingPolicyV1SpecAuditAnnotations[]
 evaluation?: GeneratingPolicyV1SpecEvaluation
 generate: readonly GeneratingPolicyV1SpecGenerate[]
 matchConditions?: readonly GeneratingPolicyV1SpecMatchConditions[]
 matchConstraints?: GeneratingPolicyV1SpecMatchConstraints
 useServerSideApply?: boolean
 variables?: readonly GeneratingPolicyV1SpecMatchConditions[]
 webhookConfiguration?: GeneratingPolicyV1SpecWebhookConfiguration
}
export interface GeneratingPolicyV1SpecAuditAnnotations {
 key: string
 valueExpression: string
}
export interface GeneratingPolicyV1SpecEvaluation {
 admission?: GeneratingPolicyV1SpecEvaluationAdmission
 generateExisting?: GeneratingPolicyV1SpecEvaluationAdmission
 orphanDownstreamOnPolicyDelete?: GeneratingPolicyV1SpecEvaluationAdmission
 skipBackgroundRequests?: boolean
 synchronize?: GeneratingPolicyV1SpecEvaluationAdmission
}
export interface GeneratingPolicyV1SpecEvaluationAdmission {
 enabled?: boolean
}
export interface GeneratingPolicyV1SpecGenerate {
 expression?: string
 template?: GeneratingPolicyV1SpecGenerateTemplate
}
export interface GeneratingPolicyV1SpecGenerateTemplate {
 interpolate?: ("none" | "cel")
 value: string
}
export interface GeneratingPolicyV1SpecMatchConditions {
 expression: string
 name: string
}
export interface GeneratingPolicyV1SpecMatchConstraints {
 excludeResourceRules?: readonly GeneratingPolicyV1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: GeneratingPolicyV1SpecMatchConstraintsNamespaceSelector
 objectSelector?: GeneratingPolicyV1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly GeneratingPolicyV1SpecMatchConstraintsExcludeResourceRules[]
}
export interface GeneratingPolicyV1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface GeneratingPolicyV1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly GeneratingPolicyV1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface GeneratingPolicyV1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface GeneratingPolicyV1SpecWebhookConfiguration {
 timeoutSeconds?: number
}
export interface GeneratingPolicyV1Status {
 conditionStatus?: GeneratingPolicyV1StatusConditionStatus
}
export interface GeneratingPolicyV1StatusConditionStatus {
 conditions?: readonly GeneratingPolicyV1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface GeneratingPolicyV1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ImageValidatingPolicyV1 {
 apiVersion: "policies.kyverno.io/v1"
 kind: "ImageValidatingPolicy"
 metadata: ObjectMeta
 spec: ImageValidatingPolicyV1Spec
 status?: ImageValidatingPolicyV1Status
}
export interface ImageValidatingPolicyV1Alpha1 {
 apiVersion: "policies.kyverno.io/v1alpha1"
 kind: "ImageValidatingPolicy"
 metadata: ObjectMeta
 spec: ImageValidatingPolicyV1Alpha1Spec
 status?: ImageValidatingPolicyV1Alpha1Status
}
export interface ImageValidatingPolicyV1Alpha1Spec {
 attestations?: readonly ImageValidatingPolicyV1Alpha1SpecAttestations[]
 attestors: readonly ImageValidatingPolicyV1Alpha1SpecAttestors[]
 auditAnnotations?: readonly ImageValidatingPolicyV1Alpha1SpecAuditAnnotations[]
 autogen?: ImageValidatingPolicyV1Alpha1SpecAutogen
 credentials?: ImageValidatingPolicyV1Alpha1SpecCredentials
 evaluation?: ImageValidatingPolicyV1Alpha1SpecEvaluation
 failurePolicy?: ("Ignore" | "Fail")
 images?: readonly ImageValidatingPolicyV1Alpha1SpecImages[]
 matchConditions?: readonly ImageValidatingPolicyV1Alpha1SpecImages[]
 matchConstraints?: ImageValidatingPolicyV1Alpha1SpecMatchConstraints
 matchImageReferences?: readonly ImageValidatingPolicyV1Alpha1SpecMatchImageReferences[]
 validationActions?: readonly ("Deny" | "Audit" | "Warn")[]
 validationConfigurations?: ImageValidatingPolicyV1Alpha1SpecValidationConfigurations
 validations: readonly ImageValidatingPolicyV1Alpha1SpecValidations[]
 variables?: readonly ImageValidatingPolicyV1Alpha1SpecImages[]
 webhookConfiguration?: ImageValidatingPolicyV1Alpha1SpecWebhookConfiguration
}
export interface ImageValidatingPolicyV1Alpha1SpecAttestations {
 intoto?: ImageValidatingPolicyV1Alpha1SpecAttestationsIntoto
 name: string
 referrer?: ImageValidatingPolicyV1Alpha1SpecAttestationsIntoto
}
export interface ImageValidatingPolicyV1Alpha1SpecAttestationsIntoto {
 type: string
}
export interface ImageValidatingPolicyV1Alpha1SpecAttestors {
 cosign?: ImageValidatingPolicyV1Alpha1SpecAttestorsCosign
 name: string
 notary?: ImageValidatingPolicyV1Alpha1SpecAttestorsNotary
}
export interface ImageValidatingPolicyV1Alpha1SpecAttestorsCosign {
 annotations?: {
  [k: string]: string
 }
 certificate?: ImageValidatingPolicyV1Alpha1SpecAttestorsCosignCertificate
 ctlog?: ImageValidatingPolicyV1Alpha1SpecAttestorsCosignCtlog
 key?: ImageValidatingPolicyV1Alpha1SpecAttestorsCosignKey
 keyless?: ImageValidatingPolicyV1Alpha1SpecAttestorsCosignKeyless
 source?: ImageValidatingPolicyV1Alpha1SpecAttestorsCosignSource
 trustedRoot?: ImageValidatingPolicyV1Alpha1SpecAttestorsCosignTrustedRoot
 tuf?: ImageValidatingPolicyV1Alpha1SpecAttestorsCosignTuf
}
export interface ImageValidatingPolicyV1Alpha1SpecAttestorsCosignCertificate {
 cert?: ImageValidatingPolicyV1Alpha1SpecAttestorsCosignTrustedRoot
 certChain?: ImageValidatingPolicyV1Alpha1SpecAttestorsCosignTrustedRoot
}
export interface ImageValidatingPolicyV1Alpha1SpecAttestorsCosignCtlog {
 ctLogPubKey?: string
 insecureIgnoreSCT?: boolean
 insecureIgnoreTlog?: boolean
 rekorPubKey?: string
 tsaCertChain?: string
 url?: string
}
export interface ImageValidatingPolicyV1Alpha1SpecAttestorsCosignKey {
 data?: string
 expression?: string
 hashAlgorithm?: string
 kms?: string
}
export interface ImageValidatingPolicyV1Alpha1SpecAttestorsCosignKeyless {
 additionalExtensions?: {
  [k: string]: string
 }
 identities: readonly ImageValidatingPolicyV1Alpha1SpecAttestorsCosignKeylessIdentities[]
 roots?: string
}
export interface ImageValidatingPolicyV1Alpha1SpecAttestorsCosignKeylessIdentities {
 issuer?: string
 issuerRegExp?: string
 subject?: string
 subjectExpression?: string
 subjectRegExp?: string
}
export interface ImageValidatingPolicyV1Alpha1SpecAttestorsCosignSource {
 PullSecrets?: readonly ImageValidatingPolicyV1Alpha1SpecAttestorsCosignSourcePullSecrets[]
 repository?: string
 tagPrefix?: string
}
export interface ImageValidatingPolicyV1Alpha1SpecAttestorsCosignSourcePullSecrets {
 name?: string
}
export interface ImageValidatingPolicyV1Alpha1SpecAttestorsCosignTrustedRoot {
 expression?: string
 value?: string
}
export interface ImageValidatingPolicyV1Alpha1SpecAttestorsCosignTuf {
 mirror?: string
 root?: ImageValidatingPolicyV1Alpha1SpecAttestorsCosignTufRoot
}
export interface ImageValidatingPolicyV1Alpha1SpecAttestorsCosignTufRoot {
 data?: string
 path?: string
}
export interface ImageValidatingPolicyV1Alpha1SpecAttestorsNotary {
 certs?: ImageValidatingPolicyV1Alpha1SpecAttestorsCosignTrustedRoot
 tsaCerts?: ImageValidatingPolicyV1Alpha1SpecAttestorsCosignTrustedRoot
}
export interface ImageValidatingPolicyV1Alpha1SpecAuditAnnotations {
 key: string
 valueExpression: string
}
export interface ImageValidatingPolicyV1Alpha1SpecAutogen {
 podControllers?: ImageValidatingPolicyV1Alpha1SpecAutogenPodControllers
}
export interface ImageValidatingPolicyV1Alpha1SpecAutogenPodControllers {
 controllers?: readonly string[]
}
export interface ImageValidatingPolicyV1Alpha1SpecCredentials {
 allowInsecureRegistry?: boolean
 providers?: readonly ("default" | "amazon" | "azure" | "google" | "github")[]
 secrets?: readonly string[]
}
export interface ImageValidatingPolicyV1Alpha1SpecEvaluation {
 admission?: ImageValidatingPolicyV1Alpha1SpecEvaluationAdmission
 background?: ImageValidatingPolicyV1Alpha1SpecEvaluationAdmission
 mode?: string
}
export interface ImageValidatingPolicyV1Alpha1SpecEvaluationAdmission {
 enabled?: boolean
}
export interface ImageValidatingPolicyV1Alpha1SpecImages {
 expression: string
 name: string
}
export interface ImageValidatingPolicyV1Alpha1SpecMatchConstraints {
 excludeResourceRules?: readonly ImageValidatingPolicyV1Alpha1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: ImageValidatingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelector
 objectSelector?: ImageValidatingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly ImageValidatingPolicyV1Alpha1SpecMatchConstraintsExcludeResourceRules[]
}
export interface ImageValidatingPolicyV1Alpha1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface ImageValidatingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly ImageValidatingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ImageValidatingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ImageValidatingPolicyV1Alpha1SpecMatchImageReferences {
 expression?: string
 glob?: string
}
export interface ImageValidatingPolicyV1Alpha1SpecValidationConfigurations {
 mutateDigest?: boolean
 required?: boolean
 verifyDigest?: boolean
}
export interface ImageValidatingPolicyV1Alpha1SpecValidations {
 expression: string
 message?: string
 messageExpression?: string
 reason?: string
}
export interface ImageValidatingPolicyV1Alpha1SpecWebhookConfiguration {
 timeoutSeconds?: number
}
export interface ImageValidatingPolicyV1Alpha1Status {
 autogen?: ImageValidatingPolicyV1Alpha1StatusAutogen
 conditionStatus?: ImageValidatingPolicyV1Alpha1StatusConditionStatus
}
export interface ImageValidatingPolicyV1Alpha1StatusAutogen {
 configs?: {
  [k: string]: ImageValidatingPolicyV1Alpha1StatusAutogenConfigs
 }
}
export interface ImageValidatingPolicyV1Alpha1StatusAutogenConfigs {
 spec: ImageValidatingPolicyV1Alpha1Spec
 targets: readonly ImageValidatingPolicyV1Alpha1StatusAutogenConfigsTargets[]
}
export interface ImageValidatingPolicyV1Alpha1StatusAutogenConfigsTargets {
 group?: string
 kind: string
 resource: string
 version: string
}
export interface ImageValidatingPolicyV1Alpha1StatusConditionStatus {
 conditions?: readonly ImageValidatingPolicyV1Alpha1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface ImageValidatingPolicyV1Alpha1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ImageValidatingPolicyV1Beta1 {
 apiVersion: "policies.kyverno.io/v1beta1"
 kind: "ImageValidatingPolicy"
 metadata: ObjectMeta
 spec: ImageValidatingPolicyV1Beta1Spec
 status?: ImageValidatingPolicyV1Beta1Status
}
export interface ImageValidatingPolicyV1Beta1Spec {
 attestations?: readonly ImageValidatingPolicyV1Beta1SpecAttestations[]
 attestors: readonly ImageValidatingPolicyV1Beta1SpecAttestors[]
 auditAnnotations?: readonly ImageValidatingPolicyV1Beta1SpecAuditAnnotations[]
 autogen?: ImageValidatingPolicyV1Beta1SpecAutogen
 credentials?: ImageValidatingPolicyV1Beta1SpecCredentials
 evaluation?: ImageValidatingPolicyV1Beta1SpecEvaluation
 failurePolicy?: ("Ignore" | "Fail")
 images?: readonly ImageValidatingPolicyV1Beta1SpecImages[]
 matchConditions?: readonly ImageValidatingPolicyV1Beta1SpecImages[]
 matchConstraints?: ImageValidatingPolicyV1Beta1SpecMatchConstraints
 matchImageReferences?: readonly ImageValidatingPolicyV1Beta1SpecMatchImageReferences[]
 validationActions?: readonly ("Deny" | "Audit" | "Warn")[]
 validationConfigurations?: ImageValidatingPolicyV1Beta1SpecValidationConfigurations
 validations: readonly ImageValidatingPolicyV1Beta1SpecValidations[]
 variables?: readonly ImageValidatingPolicyV1Beta1SpecImages[]
 webhookConfiguration?: ImageValidatingPolicyV1Beta1SpecWebhookConfiguration
}
export interface ImageValidatingPolicyV1Beta1SpecAttestations {
 intoto?: ImageValidatingPolicyV1Beta1SpecAttestationsIntoto
 name: string
 referrer?: ImageValidatingPolicyV1Beta1SpecAttestationsIntoto
}
export interface ImageValidatingPolicyV1Beta1SpecAttestationsIntoto {
 type: string
}
export interface ImageValidatingPolicyV1Beta1SpecAttestors {
 cosign?: ImageValidatingPolicyV1Beta1SpecAttestorsCosign
 name: string
 notary?: ImageValidatingPolicyV1Beta1SpecAttestorsNotary
}
export interface ImageValidatingPolicyV1Beta1SpecAttestorsCosign {
 annotations?: {
  [k: string]: string
 }
 certificate?: ImageValidatingPolicyV1Beta1SpecAttestorsCosignCertificate
 ctlog?: ImageValidatingPolicyV1Beta1SpecAttestorsCosignCtlog
 key?: ImageValidatingPolicyV1Beta1SpecAttestorsCosignKey
 keyless?: ImageValidatingPolicyV1Beta1SpecAttestorsCosignKeyless
 source?: ImageValidatingPolicyV1Beta1SpecAttestorsCosignSource
 trustedRoot?: ImageValidatingPolicyV1Beta1SpecAttestorsCosignTrustedRoot
 tuf?: ImageValidatingPolicyV1Beta1SpecAttestorsCosignTuf
}
export interface ImageValidatingPolicyV1Beta1SpecAttestorsCosignCertificate {
 cert?: ImageValidatingPolicyV1Beta1SpecAttestorsCosignTrustedRoot
 certChain?: ImageValidatingPolicyV1Beta1SpecAttestorsCosignTrustedRoot
}
export interface ImageValidatingPolicyV1Beta1SpecAttestorsCosignCtlog {
 ctLogPubKey?: string
 insecureIgnoreSCT?: boolean
 insecureIgnoreTlog?: boolean
 rekorPubKey?: string
 tsaCertChain?: string
 url?: string
}
export interface ImageValidatingPolicyV1Beta1SpecAttestorsCosignKey {
 data?: string
 expression?: string
 hashAlgorithm?: string
 kms?: string
}
export interface ImageValidatingPolicyV1Beta1SpecAttestorsCosignKeyless {
 additionalExtensions?: {
  [k: string]: string
 }
 identities: readonly ImageValidatingPolicyV1Beta1SpecAttestorsCosignKeylessIdentities[]
 roots?: string
}
export interface ImageValidatingPolicyV1Beta1SpecAttestorsCosignKeylessIdentities {
 issuer?: string
 issuerRegExp?: string
 subject?: string
 subjectExpression?: string
 subjectRegExp?: string
}
export interface ImageValidatingPolicyV1Beta1SpecAttestorsCosignSource {
 PullSecrets?: readonly ImageValidatingPolicyV1Beta1SpecAttestorsCosignSourcePullSecrets[]
 repository?: string
 tagPrefix?: string
}
export interface ImageValidatingPolicyV1Beta1SpecAttestorsCosignSourcePullSecrets {
 name?: string
}
export interface ImageValidatingPolicyV1Beta1SpecAttestorsCosignTrustedRoot {
 expression?: string
 value?: string
}
export interface ImageValidatingPolicyV1Beta1SpecAttestorsCosignTuf {
 mirror?: string
 root?: ImageValidatingPolicyV1Beta1SpecAttestorsCosignTufRoot
}
export interface ImageValidatingPolicyV1Beta1SpecAttestorsCosignTufRoot {
 data?: string
 path?: string
}
export interface ImageValidatingPolicyV1Beta1SpecAttestorsNotary {
 certs?: ImageValidatingPolicyV1Beta1SpecAttestorsCosignTrustedRoot
 tsaCerts?: ImageValidatingPolicyV1Beta1SpecAttestorsCosignTrustedRoot
}
export interface ImageValidatingPolicyV1Beta1SpecAuditAnnotations {
 key: string
 valueExpression: string
}
export interface ImageValidatingPolicyV1Beta1SpecAutogen {
 podControllers?: ImageValidatingPolicyV1Beta1SpecAutogenPodControllers
}
export interface ImageValidatingPolicyV1Beta1SpecAutogenPodControllers {
 controllers?: readonly string[]
}
export interface ImageValidatingPolicyV1Beta1SpecCredentials {
 allowInsecureRegistry?: boolean
 providers?: readonly ("default" | "amazon" | "azure" | "google" | "github")[]
 secrets?: readonly string[]
}
export interface ImageValidatingPolicyV1Beta1SpecEvaluation {
 admission?: ImageValidatingPolicyV1Beta1SpecEvaluationAdmission
 background?: ImageValidatingPolicyV1Beta1SpecEvaluationAdmission
 mode?: string
}
export interface ImageValidatingPolicyV1Beta1SpecEvaluationAdmission {
 enabled?: boolean
}
export interface ImageValidatingPolicyV1Beta1SpecImages {
 expression: string
 name: string
}
export interface ImageValidatingPolicyV1Beta1SpecMatchConstraints {
 excludeResourceRules?: readonly ImageValidatingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: ImageValidatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector
 objectSelector?: ImageValidatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly ImageValidatingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules[]
}
export interface ImageValidatingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface ImageValidatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly ImageValidatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ImageValidatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ImageValidatingPolicyV1Beta1SpecMatchImageReferences {
 expression?: string
 glob?: string
}
export interface ImageValidatingPolicyV1Beta1SpecValidationConfigurations {
 mutateDigest?: boolean
 required?: boolean
 verifyDigest?: boolean
}
export interface ImageValidatingPolicyV1Beta1SpecValidations {
 expression: string
 message?: string
 messageExpression?: string
 reason?: string
}
export interface ImageValidatingPolicyV1Beta1SpecWebhookConfiguration {
 timeoutSeconds?: number
}
export interface ImageValidatingPolicyV1Beta1Status {
 autogen?: ImageValidatingPolicyV1Beta1StatusAutogen
 conditionStatus?: ImageValidatingPolicyV1Beta1StatusConditionStatus
}
export interface ImageValidatingPolicyV1Beta1StatusAutogen {
 configs?: {
  [k: string]: ImageValidatingPolicyV1Beta1StatusAutogenConfigs
 }
}
export interface ImageValidatingPolicyV1Beta1StatusAutogenConfigs {
 spec: ImageValidatingPolicyV1Beta1Spec
 targets: readonly ImageValidatingPolicyV1Beta1StatusAutogenConfigsTargets[]
}
export interface ImageValidatingPolicyV1Beta1StatusAutogenConfigsTargets {
 group?: string
 kind: string
 resource: string
 version: string
}
export interface ImageValidatingPolicyV1Beta1StatusConditionStatus {
 conditions?: readonly ImageValidatingPolicyV1Beta1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface ImageValidatingPolicyV1Beta1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ImageValidatingPolicyV1Spec {
 attestations?: readonly ImageValidatingPolicyV1SpecAttestations[]
 attestors: readonly ImageValidatingPolicyV1SpecAttestors[]
 auditAnnotations?: readonly ImageValidatingPolicyV1SpecAuditAnnotations[]
 autogen?: ImageValidatingPolicyV1SpecAutogen
 credentials?: ImageValidatingPolicyV1SpecCredentials
 evaluation?: ImageValidatingPolicyV1SpecEvaluation
 failurePolicy?: ("Ignore" | "Fail")
 images?: readonly ImageValidatingPolicyV1SpecImages[]
 matchConditions?: readonly ImageValidatingPolicyV1SpecImages[]
 matchConstraints?: ImageValidatingPolicyV1SpecMatchConstraints
 matchImageReferences?: readonly ImageValidatingPolicyV1SpecMatchImageReferences[]
 validationActions?: readonly ("Deny" | "Audit" | "Warn")[]
 validationConfigurations?: ImageValidatingPolicyV1SpecValidationConfigurations
 validations: readonly ImageValidatingPolicyV1SpecValidations[]
 variables?: readonly ImageValidatingPolicyV1SpecImages[]
 webhookConfiguration?: ImageValidatingPolicyV1SpecWebhookConfiguration
}
export interface ImageValidatingPolicyV1SpecAttestations {
 intoto?: ImageValidatingPolicyV1SpecAttestationsIntoto
 name: string
 referrer?: ImageValidatingPolicyV1SpecAttestationsIntoto
}
export interface ImageValidatingPolicyV1SpecAttestationsIntoto {
 type: string
}
export interface ImageValidatingPolicyV1SpecAttestors {
 cosign?: ImageValidatingPolicyV1SpecAttestorsCosign
 name: string
 notary?: ImageValidatingPolicyV1SpecAttestorsNotary
}
export interface ImageValidatingPolicyV1SpecAttestorsCosign {
 annotations?: {
  [k: string]: string
 }
 certificate?: ImageValidatingPolicyV1SpecAttestorsCosignCertificate
 ctlog?: ImageValidatingPolicyV1SpecAttestorsCosignCtlog
 key?: ImageValidatingPolicyV1SpecAttestorsCosignKey
 keyless?: ImageValidatingPolicyV1SpecAttestorsCosignKeyless
 source?: ImageValidatingPolicyV1SpecAttestorsCosignSource
 trustedRoot?: ImageValidatingPolicyV1SpecAttestorsCosignTrustedRoot
 tuf?: ImageValidatingPolicyV1SpecAttestorsCosignTuf
}
export interface ImageValidatingPolicyV1SpecAttestorsCosignCertificate {
 cert?: ImageValidatingPolicyV1SpecAttestorsCosignTrustedRoot
 certChain?: ImageValidatingPolicyV1SpecAttestorsCosignTrustedRoot
}
export interface ImageValidatingPolicyV1SpecAttestorsCosignCtlog {
 ctLogPubKey?: string
 insecureIgnoreSCT?: boolean
 insecureIgnoreTlog?: boolean
 rekorPubKey?: string
 tsaCertChain?: string
 url?: string
}
export interface ImageValidatingPolicyV1SpecAttestorsCosignKey {
 data?: string
 expression?: string
 hashAlgorithm?: string
 kms?: string
}
export interface ImageValidatingPolicyV1SpecAttestorsCosignKeyless {
 additionalExtensions?: {
  [k: string]: string
 }
 identities: readonly ImageValidatingPolicyV1SpecAttestorsCosignKeylessIdentities[]
 roots?: string
}
export interface ImageValidatingPolicyV1SpecAttestorsCosignKeylessIdentities {
 issuer?: string
 issuerRegExp?: string
 subject?: string
 subjectExpression?: string
 subjectRegExp?: string
}
export interface ImageValidatingPolicyV1SpecAttestorsCosignSource {
 PullSecrets?: readonly ImageValidatingPolicyV1SpecAttestorsCosignSourcePullSecrets[]
 repository?: string
 tagPrefix?: string
}
export interface ImageValidatingPolicyV1SpecAttestorsCosignSourcePullSecrets {
 name?: string
}
export interface ImageValidatingPolicyV1SpecAttestorsCosignTrustedRoot {
 expression?: string
 value?: string
}
export interface ImageValidatingPolicyV1SpecAttestorsCosignTuf {
 mirror?: string
 root?: ImageValidatingPolicyV1SpecAttestorsCosignTufRoot
}
export interface ImageValidatingPolicyV1SpecAttestorsCosignTufRoot {
 data?: string
 path?: string
}
export interface ImageValidatingPolicyV1SpecAttestorsNotary {
 certs?: ImageValidatingPolicyV1SpecAttestorsCosignTrustedRoot
 tsaCerts?: ImageValidatingPolicyV1SpecAttestorsCosignTrustedRoot
}
export interface ImageValidatingPolicyV1SpecAuditAnnotations {
 key: string
 valueExpression: string
}
export interface ImageValidatingPolicyV1SpecAutogen {
 podControllers?: ImageValidatingPolicyV1SpecAutogenPodControllers
}
export interface ImageValidatingPolicyV1SpecAutogenPodControllers {
 controllers?: readonly string[]
}
export interface ImageValidatingPolicyV1SpecCredentials {
 allowInsecureRegistry?: boolean
 providers?: readonly ("default" | "amazon" | "azure" | "google" | "github")[]
 secrets?: readonly string[]
}
export interface ImageValidatingPolicyV1SpecEvaluation {
 admission?: ImageValidatingPolicyV1SpecEvaluationAdmission
 background?: ImageValidatingPolicyV1SpecEvaluationAdmission
 mode?: string
}
export interface ImageValidatingPolicyV1SpecEvaluationAdmission {
 enabled?: boolean
}
export interface ImageValidatingPolicyV1SpecImages {
 expression: string
 name: string
}
export interface ImageValidatingPolicyV1SpecMatchConstraints {
 excludeResourceRules?: readonly ImageValidatingPolicyV1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: ImageValidatingPolicyV1SpecMatchConstraintsNamespaceSelector
 objectSelector?: ImageValidatingPolicyV1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly ImageValidatingPolicyV1SpecMatchConstraintsExcludeResourceRules[]
}
export interface ImageValidatingPolicyV1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface ImageValidatingPolicyV1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly ImageValidatingPolicyV1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ImageValidatingPolicyV1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ImageValidatingPolicyV1SpecMatchImageReferences {
 expression?: string
 glob?: string
}
export interface ImageValidatingPolicyV1SpecValidationConfigurations {
 mutateDigest?: boolean
 required?: boolean
 verifyDigest?: boolean
}
export interface ImageValidatingPolicyV1SpecValidations {
 expression: string
 message?: string
 messageExpression?: string
 reason?: string
}
export interface ImageValidatingPolicyV1SpecWebhookConfiguration {
 timeoutSeconds?: number
}
export interface ImageValidatingPolicyV1Status {
 autogen?: ImageValidatingPolicyV1StatusAutogen
 conditionStatus?: ImageValidatingPolicyV1StatusConditionStatus
}
export interface ImageValidatingPolicyV1StatusAutogen {
 configs?: {
  [k: string]: ImageValidatingPolicyV1StatusAutogenConfigs
 }
}
export interface ImageValidatingPolicyV1StatusAutogenConfigs {
 spec: ImageValidatingPolicyV1Spec
 targets: readonly ImageValidatingPolicyV1StatusAutogenConfigsTargets[]
}
export interface ImageValidatingPolicyV1StatusAutogenConfigsTargets {
 group?: string
 kind: string
 resource: string
 version: string
}
export interface ImageValidatingPolicyV1StatusConditionStatus {
 conditions?: readonly ImageValidatingPolicyV1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface ImageValidatingPolicyV1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface MutatingPolicyV1 {
 apiVersion: "policies.kyverno.io/v1"
 kind: "MutatingPolicy"
 metadata: ObjectMeta
 spec: MutatingPolicyV1Spec
 status?: MutatingPolicyV1Status
}
export interface MutatingPolicyV1Alpha1 {
 apiVersion: "policies.kyverno.io/v1alpha1"
 kind: "MutatingPolicy"
 metadata: ObjectMeta
 spec: MutatingPolicyV1Alpha1Spec
 status?: MutatingPolicyV1Alpha1Status
}
export interface MutatingPolicyV1Alpha1Spec {
 auditAnnotations?: readonly MutatingPolicyV1Alpha1SpecAuditAnnotations[]
 autogen?: MutatingPolicyV1Alpha1SpecAutogen
 evaluation?: MutatingPolicyV1Alpha1SpecEvaluation
 failurePolicy?: ("Ignore" | "Fail")
 matchConditions?: readonly MutatingPolicyV1Alpha1SpecMatchConditions[]
 matchConstraints?: MutatingPolicyV1Alpha1SpecMatchConstraints
 mutations?: readonly MutatingPolicyV1Alpha1SpecMutations[]
 reinvocationPolicy?: string
 targetMatchConditions?: readonly MutatingPolicyV1Alpha1SpecMatchConditions[]
 targetMatchConstraints?: MutatingPolicyV1Alpha1SpecTargetMatchConstraints
 variables?: readonly MutatingPolicyV1Alpha1SpecMatchConditions[]
 webhookConfiguration?: MutatingPolicyV1Alpha1SpecWebhookConfiguration
}
export interface MutatingPolicyV1Alpha1SpecAuditAnnotations {
 key: string
 valueExpression: string
}
export interface MutatingPolicyV1Alpha1SpecAutogen {
 mutatingAdmissionPolicy?: MutatingPolicyV1Alpha1SpecAutogenMutatingAdmissionPolicy
 podControllers?: MutatingPolicyV1Alpha1SpecAutogenPodControllers
}
export interface MutatingPolicyV1Alpha1SpecAutogenMutatingAdmissionPolicy {
 enabled?: boolean
}
export interface MutatingPolicyV1Alpha1SpecAutogenPodControllers {
 controllers?: readonly string[]
}
export interface MutatingPolicyV1Alpha1SpecEvaluation {
 admission?: MutatingPolicyV1Alpha1SpecAutogenMutatingAdmissionPolicy
 background?: MutatingPolicyV1Alpha1SpecAutogenMutatingAdmissionPolicy
 mode?: string
 mutateExisting?: MutatingPolicyV1Alpha1SpecAutogenMutatingAdmissionPolicy
 skipBackgroundRequests?: boolean
 useServerSideApply?: boolean
}
export interface MutatingPolicyV1Alpha1SpecMatchConditions {
 expression: string
 name: string
}
export interface MutatingPolicyV1Alpha1SpecMatchConstraints {
 excludeResourceRules?: readonly MutatingPolicyV1Alpha1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: MutatingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelector
 objectSelector?: MutatingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly MutatingPolicyV1Alpha1SpecMatchConstraintsExcludeResourceRules[]
}
export interface MutatingPolicyV1Alpha1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface MutatingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly MutatingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface MutatingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface MutatingPolicyV1Alpha1SpecMutations {
 applyConfiguration?: MutatingPolicyV1Alpha1SpecMutationsApplyConfiguration
 jsonPatch?: MutatingPolicyV1Alpha1SpecMutationsApplyConfiguration
 patchType: string
}
export interface MutatingPolicyV1Alpha1SpecMutationsApplyConfiguration {
 expression?: string
}
export interface MutatingPolicyV1Alpha1SpecTargetMatchConstraints {
 excludeResourceRules?: readonly MutatingPolicyV1Alpha1SpecMatchConstraintsExcludeResourceRules[]
 expression?: string
 matchPolicy?: string
 namespaceSelector?: MutatingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelector
 objectSelector?: MutatingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly MutatingPolicyV1Alpha1SpecMatchConstraintsExcludeResourceRules[]
}
export interface MutatingPolicyV1Alpha1SpecWebhookConfiguration {
 timeoutSeconds?: number
}
export interface MutatingPolicyV1Alpha1Status {
 autogen?: MutatingPolicyV1Alpha1StatusAutogen
 conditionStatus?: MutatingPolicyV1Alpha1StatusConditionStatus
 generated?: boolean
}
export interface MutatingPolicyV1Alpha1StatusAutogen {
 configs?: {
  [k: string]: MutatingPolicyV1Alpha1StatusAutogenConfigs
 }
}
export interface MutatingPolicyV1Alpha1StatusAutogenConfigs {
 spec: MutatingPolicyV1Alpha1Spec
 targets: readonly MutatingPolicyV1Alpha1StatusAutogenConfigsTargets[]
}
export interface MutatingPolicyV1Alpha1StatusAutogenConfigsTargets {
 group?: string
 kind: string
 resource: string
 version: string
}
export interface MutatingPolicyV1Alpha1StatusConditionStatus {
 conditions?: readonly MutatingPolicyV1Alpha1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface MutatingPolicyV1Alpha1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface MutatingPolicyV1Beta1 {
 apiVersion: "policies.kyverno.io/v1beta1"
 kind: "MutatingPolicy"
 metadata: ObjectMeta
 spec: MutatingPolicyV1Beta1Spec
 status?: MutatingPolicyV1Beta1Status
}
export interface MutatingPolicyV1Beta1Spec {
 auditAnnotations?: readonly MutatingPolicyV1Beta1SpecAuditAnnotations[]
 autogen?: MutatingPolicyV1Beta1SpecAutogen
 evaluation?: MutatingPolicyV1Beta1SpecEvaluation
 failurePolicy?: ("Ignore" | "Fail")
 matchConditions?: readonly MutatingPolicyV1Beta1SpecMatchConditions[]
 matchConstraints?: MutatingPolicyV1Beta1SpecMatchConstraints
 mutations?: readonly MutatingPolicyV1Beta1SpecMutations[]
 reinvocationPolicy?: string
 targetMatchConditions?: readonly MutatingPolicyV1Beta1SpecMatchConditions[]
 targetMatchConstraints?: MutatingPolicyV1Beta1SpecTargetMatchConstraints
 variables?: readonly MutatingPolicyV1Beta1SpecMatchConditions[]
 webhookConfiguration?: MutatingPolicyV1Beta1SpecWebhookConfiguration
}
export interface MutatingPolicyV1Beta1SpecAuditAnnotations {
 key: string
 valueExpression: string
}
export interface MutatingPolicyV1Beta1SpecAutogen {
 mutatingAdmissionPolicy?: MutatingPolicyV1Beta1SpecAutogenMutatingAdmissionPolicy
 podControllers?: MutatingPolicyV1Beta1SpecAutogenPodControllers
}
export interface MutatingPolicyV1Beta1SpecAutogenMutatingAdmissionPolicy {
 enabled?: boolean
}
export interface MutatingPolicyV1Beta1SpecAutogenPodControllers {
 controllers?: readonly string[]
}
export interface MutatingPolicyV1Beta1SpecEvaluation {
 admission?: MutatingPolicyV1Beta1SpecAutogenMutatingAdmissionPolicy
 background?: MutatingPolicyV1Beta1SpecAutogenMutatingAdmissionPolicy
 mode?: string
 mutateExisting?: MutatingPolicyV1Beta1SpecAutogenMutatingAdmissionPolicy
 skipBackgroundRequests?: boolean
 useServerSideApply?: boolean
}
export interface MutatingPolicyV1Beta1SpecMatchConditions {
 expression: string
 name: string
}
export interface MutatingPolicyV1Beta1SpecMatchConstraints {
 excludeResourceRules?: readonly MutatingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: MutatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector
 objectSelector?: MutatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly MutatingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules[]
}
export interface MutatingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface MutatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly MutatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface MutatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface MutatingPolicyV1Beta1SpecMutations {
 applyConfiguration?: MutatingPolicyV1Beta1SpecMutationsApplyConfiguration
 jsonPatch?: MutatingPolicyV1Beta1SpecMutationsApplyConfiguration
 patchType: string
}
export interface MutatingPolicyV1Beta1SpecMutationsApplyConfiguration {
 expression?: string
}
export interface MutatingPolicyV1Beta1SpecTargetMatchConstraints {
 excludeResourceRules?: readonly MutatingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules[]
 expression?: string
 matchPolicy?: string
 namespaceSelector?: MutatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector
 objectSelector?: MutatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly MutatingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules[]
}
export interface MutatingPolicyV1Beta1SpecWebhookConfiguration {
 timeoutSeconds?: number
}
export interface MutatingPolicyV1Beta1Status {
 autogen?: MutatingPolicyV1Beta1StatusAutogen
 conditionStatus?: MutatingPolicyV1Beta1StatusConditionStatus
 generated?: boolean
}
export interface MutatingPolicyV1Beta1StatusAutogen {
 configs?: {
  [k: string]: MutatingPolicyV1Beta1StatusAutogenConfigs
 }
}
export interface MutatingPolicyV1Beta1StatusAutogenConfigs {
 spec: MutatingPolicyV1Beta1Spec
 targets: readonly MutatingPolicyV1Beta1StatusAutogenConfigsTargets[]
}
export interface MutatingPolicyV1Beta1StatusAutogenConfigsTargets {
 group?: string
 kind: string
 resource: string
 version: string
}
export interface MutatingPolicyV1Beta1StatusConditionStatus {
 conditions?: readonly MutatingPolicyV1Beta1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface MutatingPolicyV1Beta1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface MutatingPolicyV1Spec {
 auditAnnotations?: readonly MutatingPolicyV1SpecAuditAnnotations[]
 autogen?: MutatingPolicyV1SpecAutogen
 evaluation?: MutatingPolicyV1SpecEvaluation
 failurePolicy?: ("Ignore" | "Fail")
 matchConditions?: readonly MutatingPolicyV1SpecMatchConditions[]
 matchConstraints?: MutatingPolicyV1SpecMatchConstraints
 mutations?: readonly MutatingPolicyV1SpecMutations[]
 reinvocationPolicy?: string
 targetMatchConditions?: readonly MutatingPolicyV1SpecMatchConditions[]
 targetMatchConstraints?: MutatingPolicyV1SpecTargetMatchConstraints
 variables?: readonly MutatingPolicyV1SpecMatchConditions[]
 webhookConfiguration?: MutatingPolicyV1SpecWebhookConfiguration
}
export interface MutatingPolicyV1SpecAuditAnnotations {
 key: string
 valueExpression: string
}
export interface MutatingPolicyV1SpecAutogen {
 mutatingAdmissionPolicy?: MutatingPolicyV1SpecAutogenMutatingAdmissionPolicy
 podControllers?: MutatingPolicyV1SpecAutogenPodControllers
}
export interface MutatingPolicyV1SpecAutogenMutatingAdmissionPolicy {
 enabled?: boolean
}
export interface MutatingPolicyV1SpecAutogenPodControllers {
 controllers?: readonly string[]
}
export interface MutatingPolicyV1SpecEvaluation {
 admission?: MutatingPolicyV1SpecAutogenMutatingAdmissionPolicy
 background?: MutatingPolicyV1SpecAutogenMutatingAdmissionPolicy
 mode?: string
 mutateExisting?: MutatingPolicyV1SpecAutogenMutatingAdmissionPolicy
 skipBackgroundRequests?: boolean
 useServerSideApply?: boolean
}
export interface MutatingPolicyV1SpecMatchConditions {
 expression: string
 name: string
}
export interface MutatingPolicyV1SpecMatchConstraints {
 excludeResourceRules?: readonly MutatingPolicyV1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: MutatingPolicyV1SpecMatchConstraintsNamespaceSelector
 objectSelector?: MutatingPolicyV1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly MutatingPolicyV1SpecMatchConstraintsExcludeResourceRules[]
}
export interface MutatingPolicyV1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface MutatingPolicyV1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly MutatingPolicyV1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface MutatingPolicyV1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface MutatingPolicyV1SpecMutations {
 applyConfiguration?: MutatingPolicyV1SpecMutationsApplyConfiguration
 jsonPatch?: MutatingPolicyV1SpecMutationsApplyConfiguration
 patchType: string
}
export interface MutatingPolicyV1SpecMutationsApplyConfiguration {
 expression?: string
}
export interface MutatingPolicyV1SpecTargetMatchConstraints {
 excludeResourceRules?: readonly MutatingPolicyV1SpecMatchConstraintsExcludeResourceRules[]
 expression?: string
 matchPolicy?: string
 namespaceSelector?: MutatingPolicyV1SpecMatchConstraintsNamespaceSelector
 objectSelector?: MutatingPolicyV1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly MutatingPolicyV1SpecMatchConstraintsExcludeResourceRules[]
}
export interface MutatingPolicyV1SpecWebhookConfiguration {
 timeoutSeconds?: number
}
export interface MutatingPolicyV1Status {
 autogen?: MutatingPolicyV1StatusAutogen
 conditionStatus?: MutatingPolicyV1StatusConditionStatus
 generated?: boolean
}
export interface MutatingPolicyV1StatusAutogen {
 configs?: {
  [k: string]: MutatingPolicyV1StatusAutogenConfigs
 }
}
export interface MutatingPolicyV1StatusAutogenConfigs {
 spec: MutatingPolicyV1Spec
 targets: readonly MutatingPolicyV1StatusAutogenConfigsTargets[]
}
export interface MutatingPolicyV1StatusAutogenConfigsTargets {
 group?: string
 kind: string
 resource: string
 version: string
}
export interface MutatingPolicyV1StatusConditionStatus {
 conditions?: readonly MutatingPolicyV1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface MutatingPolicyV1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface NamespacedDeletingPolicyV1 {
 apiVersion: "policies.kyverno.io/v1"
 kind: "NamespacedDeletingPolicy"
 metadata: ObjectMeta
 spec: NamespacedDeletingPolicyV1Spec
 status?: NamespacedDeletingPolicyV1Status
}
export interface NamespacedDeletingPolicyV1Beta1 {
 apiVersion: "policies.kyverno.io/v1beta1"
 kind: "NamespacedDeletingPolicy"
 metadata: ObjectMeta
 spec: NamespacedDeletingPolicyV1Beta1Spec
 status?: NamespacedDeletingPolicyV1Beta1Status
}
export interface NamespacedDeletingPolicyV1Beta1Spec {
 conditions?: readonly NamespacedDeletingPolicyV1Beta1SpecConditions[]
 deletionPropagationPolicy?: ("Foreground" | "Background" | "Orphan")
 matchConstraints?: NamespacedDeletingPolicyV1Beta1SpecMatchConstraints
 schedule: string
 variables?: readonly NamespacedDeletingPolicyV1Beta1SpecConditions[]
}
export interface NamespacedDeletingPolicyV1Beta1SpecConditions {
 expression: string
 name: string
}
export interface NamespacedDeletingPolicyV1Beta1SpecMatchConstraints {
 excludeResourceRules?: readonly NamespacedDeletingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: NamespacedDeletingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector
 objectSelector?: NamespacedDeletingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly NamespacedDeletingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules[]
}
export interface NamespacedDeletingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface NamespacedDeletingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly NamespacedDeletingPolicyV1Beta1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface NamespacedDeletingPolicyV1Beta1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface NamespacedDeletingPolicyV1Beta1Status {
 conditionStatus?: NamespacedDeletingPolicyV1Beta1StatusConditionStatus
 lastExecutionTime?: string
}
export interface NamespacedDeletingPolicyV1Beta1StatusConditionStatus {
 conditions?: readonly NamespacedDeletingPolicyV1Beta1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface NamespacedDeletingPolicyV1Beta1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface NamespacedDeletingPolicyV1Spec {
 conditions?: readonly NamespacedDeletingPolicyV1SpecConditions[]
 deletionPropagationPolicy?: ("Foreground" | "Background" | "Orphan")
 matchConstraints?: NamespacedDeletingPolicyV1SpecMatchConstraints
 schedule: string
 variables?: readonly NamespacedDeletingPolicyV1SpecConditions[]
}
export interface NamespacedDeletingPolicyV1SpecConditions {
 expression: string
 name: string
}
export interface NamespacedDeletingPolicyV1SpecMatchConstraints {
 excludeResourceRules?: readonly NamespacedDeletingPolicyV1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: NamespacedDeletingPolicyV1SpecMatchConstraintsNamespaceSelector
 objectSelector?: NamespacedDeletingPolicyV1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly NamespacedDeletingPolicyV1SpecMatchConstraintsExcludeResourceRules[]
}
export interface NamespacedDeletingPolicyV1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface NamespacedDeletingPolicyV1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly NamespacedDeletingPolicyV1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface NamespacedDeletingPolicyV1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface NamespacedDeletingPolicyV1Status {
 conditionStatus?: NamespacedDeletingPolicyV1StatusConditionStatus
 lastExecutionTime?: string
}
export interface NamespacedDeletingPolicyV1StatusConditionStatus {
 conditions?: readonly NamespacedDeletingPolicyV1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface NamespacedDeletingPolicyV1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface NamespacedGeneratingPolicyV1 {
 apiVersion: "policies.kyverno.io/v1"
 kind: "NamespacedGeneratingPolicy"
 metadata: ObjectMeta
 spec: NamespacedGeneratingPolicyV1Spec
 status?: NamespacedGeneratingPolicyV1Status
}
export interface NamespacedGeneratingPolicyV1Beta1 {
 apiVersion: "policies.kyverno.io/v1beta1"
 kind: "NamespacedGeneratingPolicy"
 metadata: ObjectMeta
 spec: NamespacedGeneratingPolicyV1Beta1Spec
 status?: NamespacedGeneratingPolicyV1Beta1Status
}
export interface NamespacedGeneratingPolicyV1Beta1Spec {
 auditAnnotations?: readonly NamespacedGeneratingPolicyV1Beta1SpecAuditAnnotations[]
 evaluation?: NamespacedGeneratingPolicyV1Beta1SpecEvaluation
 generate: readonly NamespacedGeneratingPolicyV1Beta1SpecGenerate[]
 matchConditions?: readonly NamespacedGeneratingPolicyV1Beta1SpecMatchConditions[]
 matchConstraints?: NamespacedGeneratingPolicyV1Beta1SpecMatchConstraints
 useServerSideApply?: boolean
 variables?: readonly NamespacedGeneratingPolicyV1Beta1SpecMatchConditions[]
 webhookConfiguration?: NamespacedGeneratingPolicyV1Beta1SpecWebhookConfiguration
}
export interface NamespacedGeneratingPolicyV1Beta1SpecAuditAnnotations {
 key: string
 valueExpression: string
}
export interface NamespacedGeneratingPolicyV1Beta1SpecEvaluation {
 admission?: NamespacedGeneratingPolicyV1Beta1SpecEvaluationAdmission
 generateExisting?: NamespacedGeneratingPolicyV1Beta1SpecEvaluationAdmission
 orphanDownstreamOnPolicyDelete?: NamespacedGeneratingPolicyV1Beta1SpecEvaluationAdmission
 skipBackgroundRequests?: boolean
 synchronize?: NamespacedGeneratingPolicyV1Beta1SpecEvaluationAdmission
}
export interface NamespacedGeneratingPolicyV1Beta1SpecEvaluationAdmission {
 enabled?: boolean
}
export interface NamespacedGeneratingPolicyV1Beta1SpecGenerate {
 expression?: string
 template?: NamespacedGeneratingPolicyV1Beta1SpecGenerateTemplate
}
export interface NamespacedGeneratingPolicyV1Beta1SpecGenerateTemplate {
 interpolate?: ("none" | "cel")
 value: string
}
export interface NamespacedGeneratingPolicyV1Beta1SpecMatchConditions {
 expression: string
 name: string
}
export interface NamespacedGeneratingPolicyV1Beta1SpecMatchConstraints {
 excludeResourceRules?: readonly NamespacedGeneratingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: NamespacedGeneratingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector
 objectSelector?: NamespacedGeneratingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly NamespacedGeneratingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules[]
}
export interface NamespacedGeneratingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface NamespacedGeneratingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly NamespacedGeneratingPolicyV1Beta1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface NamespacedGeneratingPolicyV1Beta1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface NamespacedGeneratingPolicyV1Beta1SpecWebhookConfiguration {
 timeoutSeconds?: number
}
export interface NamespacedGeneratingPolicyV1Beta1Status {
 conditionStatus?: NamespacedGeneratingPolicyV1Beta1StatusConditionStatus
}
export interface NamespacedGeneratingPolicyV1Beta1StatusConditionStatus {
 conditions?: readonly NamespacedGeneratingPolicyV1Beta1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface NamespacedGeneratingPolicyV1Beta1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface NamespacedGeneratingPolicyV1Spec {
 auditAnnotations?: readonly NamespacedGeneratingPolicyV1SpecAuditAnnotations[]
 evaluation?: NamespacedGeneratingPolicyV1SpecEvaluation
 generate: readonly NamespacedGeneratingPolicyV1SpecGenerate[]
 matchConditions?: readonly NamespacedGeneratingPolicyV1SpecMatchConditions[]
 matchConstraints?: NamespacedGeneratingPolicyV1SpecMatchConstraints
 useServerSideApply?: boolean
 variables?: readonly NamespacedGeneratingPolicyV1SpecMatchConditions[]
 webhookConfiguration?: NamespacedGeneratingPolicyV1SpecWebhookConfiguration
}
export interface NamespacedGeneratingPolicyV1SpecAuditAnnotations {
 key: string
 valueExpression: string
}
export interface NamespacedGeneratingPolicyV1SpecEvaluation {
 admission?: NamespacedGeneratingPolicyV1SpecEvaluationAdmission
 generateExisting?: NamespacedGeneratingPolicyV1SpecEvaluationAdmission
 orphanDownstreamOnPolicyDelete?: NamespacedGeneratingPolicyV1SpecEvaluationAdmission
 skipBackgroundRequests?: boolean
 synchronize?: NamespacedGeneratingPolicyV1SpecEvaluationAdmission
}
export interface NamespacedGeneratingPolicyV1SpecEvaluationAdmission {
 enabled?: boolean
}
export interface NamespacedGeneratingPolicyV1SpecGenerate {
 expression?: string
 template?: NamespacedGeneratingPolicyV1SpecGenerateTemplate
}
export interface NamespacedGeneratingPolicyV1SpecGenerateTemplate {
 interpolate?: ("none" | "cel")
 value: string
}
export interface NamespacedGeneratingPolicyV1SpecMatchConditions {
 expression: string
 name: string
}
export interface NamespacedGeneratingPolicyV1SpecMatchConstraints {
 excludeResourceRules?: readonly NamespacedGeneratingPolicyV1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: NamespacedGeneratingPolicyV1SpecMatchConstraintsNamespaceSelector
 objectSelector?: NamespacedGeneratingPolicyV1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly NamespacedGeneratingPolicyV1SpecMatchConstraintsExcludeResourceRules[]
}
export interface NamespacedGeneratingPolicyV1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface NamespacedGeneratingPolicyV1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly NamespacedGeneratingPolicyV1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface NamespacedGeneratingPolicyV1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface NamespacedGeneratingPolicyV1SpecWebhookConfiguration {
 timeoutSeconds?: number
}
export interface NamespacedGeneratingPolicyV1Status {
 conditionStatus?: NamespacedGeneratingPolicyV1StatusConditionStatus
}
export interface NamespacedGeneratingPolicyV1StatusConditionStatus {
 conditions?: readonly NamespacedGeneratingPolicyV1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface NamespacedGeneratingPolicyV1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface NamespacedImageValidatingPolicyV1 {
 apiVersion: "policies.kyverno.io/v1"
 kind: "NamespacedImageValidatingPolicy"
 metadata: ObjectMeta
 spec: NamespacedImageValidatingPolicyV1Spec
 status?: NamespacedImageValidatingPolicyV1Status
}
export interface NamespacedImageValidatingPolicyV1Beta1 {
 apiVersion: "policies.kyverno.io/v1beta1"
 kind: "NamespacedImageValidatingPolicy"
 metadata: ObjectMeta
 spec: NamespacedImageValidatingPolicyV1Beta1Spec
 status?: NamespacedImageValidatingPolicyV1Beta1Status
}
export interface NamespacedImageValidatingPolicyV1Beta1Spec {
 attestations?: readonly NamespacedImageValidatingPolicyV1Beta1SpecAttestations[]
 attestors: readonly NamespacedImageValidatingPolicyV1Beta1SpecAttestors[]
 auditAnnotations?: readonly NamespacedImageValidatingPolicyV1Beta1SpecAuditAnnotations[]
 autogen?: NamespacedImageValidatingPolicyV1Beta1SpecAutogen
 credentials?: NamespacedImageValidatingPolicyV1Beta1SpecCredentials
 evaluation?: NamespacedImageValidatingPolicyV1Beta1SpecEvaluation
 failurePolicy?: ("Ignore" | "Fail")
 images?: readonly NamespacedImageValidatingPolicyV1Beta1SpecImages[]
 matchConditions?: readonly NamespacedImageValidatingPolicyV1Beta1SpecImages[]
 matchConstraints?: NamespacedImageValidatingPolicyV1Beta1SpecMatchConstraints
 matchImageReferences?: readonly NamespacedImageValidatingPolicyV1Beta1SpecMatchImageReferences[]
 validationActions?: readonly ("Deny" | "Audit" | "Warn")[]
 validationConfigurations?: NamespacedImageValidatingPolicyV1Beta1SpecValidationConfigurations
 validations: readonly NamespacedImageValidatingPolicyV1Beta1SpecValidations[]
 variables?: readonly NamespacedImageValidatingPolicyV1Beta1SpecImages[]
 webhookConfiguration?: NamespacedImageValidatingPolicyV1Beta1SpecWebhookConfiguration
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecAttestations {
 intoto?: NamespacedImageValidatingPolicyV1Beta1SpecAttestationsIntoto
 name: string
 referrer?: NamespacedImageValidatingPolicyV1Beta1SpecAttestationsIntoto
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecAttestationsIntoto {
 type: string
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecAttestors {
 cosign?: NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosign
 name: string
 notary?: NamespacedImageValidatingPolicyV1Beta1SpecAttestorsNotary
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosign {
 annotations?: {
  [k: string]: string
 }
 certificate?: NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosignCertificate
 ctlog?: NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosignCtlog
 key?: NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosignKey
 keyless?: NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosignKeyless
 source?: NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosignSource
 trustedRoot?: NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosignTrustedRoot
 tuf?: NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosignTuf
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosignCertificate {
 cert?: NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosignTrustedRoot
 certChain?: NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosignTrustedRoot
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosignCtlog {
 ctLogPubKey?: string
 insecureIgnoreSCT?: boolean
 insecureIgnoreTlog?: boolean
 rekorPubKey?: string
 tsaCertChain?: string
 url?: string
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosignKey {
 data?: string
 expression?: string
 hashAlgorithm?: string
 kms?: string
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosignKeyless {
 additionalExtensions?: {
  [k: string]: string
 }
 identities: readonly NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosignKeylessIdentities[]
 roots?: string
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosignKeylessIdentities {
 issuer?: string
 issuerRegExp?: string
 subject?: string
 subjectExpression?: string
 subjectRegExp?: string
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosignSource {
 PullSecrets?: readonly NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosignSourcePullSecrets[]
 repository?: string
 tagPrefix?: string
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosignSourcePullSecrets {
 name?: string
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosignTrustedRoot {
 expression?: string
 value?: string
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosignTuf {
 mirror?: string
 root?: NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosignTufRoot
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosignTufRoot {
 data?: string
 path?: string
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecAttestorsNotary {
 certs?: NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosignTrustedRoot
 tsaCerts?: NamespacedImageValidatingPolicyV1Beta1SpecAttestorsCosignTrustedRoot
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecAuditAnnotations {
 key: string
 valueExpression: string
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecAutogen {
 podControllers?: NamespacedImageValidatingPolicyV1Beta1SpecAutogenPodControllers
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecAutogenPodControllers {
 controllers?: readonly string[]
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecCredentials {
 allowInsecureRegistry?: boolean
 providers?: readonly ("default" | "amazon" | "azure" | "google" | "github")[]
 secrets?: readonly string[]
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecEvaluation {
 admission?: NamespacedImageValidatingPolicyV1Beta1SpecEvaluationAdmission
 background?: NamespacedImageValidatingPolicyV1Beta1SpecEvaluationAdmission
 mode?: string
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecEvaluationAdmission {
 enabled?: boolean
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecImages {
 expression: string
 name: string
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecMatchConstraints {
 excludeResourceRules?: readonly NamespacedImageValidatingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: NamespacedImageValidatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector
 objectSelector?: NamespacedImageValidatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly NamespacedImageValidatingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules[]
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly NamespacedImageValidatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecMatchImageReferences {
 expression?: string
 glob?: string
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecValidationConfigurations {
 mutateDigest?: boolean
 required?: boolean
 verifyDigest?: boolean
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecValidations {
 expression: string
 message?: string
 messageExpression?: string
 reason?: string
}
export interface NamespacedImageValidatingPolicyV1Beta1SpecWebhookConfiguration {
 timeoutSeconds?: number
}
export interface NamespacedImageValidatingPolicyV1Beta1Status {
 autogen?: NamespacedImageValidatingPolicyV1Beta1StatusAutogen
 conditionStatus?: NamespacedImageValidatingPolicyV1Beta1StatusConditionStatus
}
export interface NamespacedImageValidatingPolicyV1Beta1StatusAutogen {
 configs?: {
  [k: string]: NamespacedImageValidatingPolicyV1Beta1StatusAutogenConfigs
 }
}
export interface NamespacedImageValidatingPolicyV1Beta1StatusAutogenConfigs {
 spec: NamespacedImageValidatingPolicyV1Beta1Spec
 targets: readonly NamespacedImageValidatingPolicyV1Beta1StatusAutogenConfigsTargets[]
}
export interface NamespacedImageValidatingPolicyV1Beta1StatusAutogenConfigsTargets {
 group?: string
 kind: string
 resource: string
 version: string
}
export interface NamespacedImageValidatingPolicyV1Beta1StatusConditionStatus {
 conditions?: readonly NamespacedImageValidatingPolicyV1Beta1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface NamespacedImageValidatingPolicyV1Beta1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface NamespacedImageValidatingPolicyV1Spec {
 attestations?: readonly NamespacedImageValidatingPolicyV1SpecAttestations[]
 attestors: readonly NamespacedImageValidatingPolicyV1SpecAttestors[]
 auditAnnotations?: readonly NamespacedImageValidatingPolicyV1SpecAuditAnnotations[]
 autogen?: NamespacedImageValidatingPolicyV1SpecAutogen
 credentials?: NamespacedImageValidatingPolicyV1SpecCredentials
 evaluation?: NamespacedImageValidatingPolicyV1SpecEvaluation
 failurePolicy?: ("Ignore" | "Fail")
 images?: readonly NamespacedImageValidatingPolicyV1SpecImages[]
 matchConditions?: readonly NamespacedImageValidatingPolicyV1SpecImages[]
 matchConstraints?: NamespacedImageValidatingPolicyV1SpecMatchConstraints
 matchImageReferences?: readonly NamespacedImageValidatingPolicyV1SpecMatchImageReferences[]
 validationActions?: readonly ("Deny" | "Audit" | "Warn")[]
 validationConfigurations?: NamespacedImageValidatingPolicyV1SpecValidationConfigurations
 validations: readonly NamespacedImageValidatingPolicyV1SpecValidations[]
 variables?: readonly NamespacedImageValidatingPolicyV1SpecImages[]
 webhookConfiguration?: NamespacedImageValidatingPolicyV1SpecWebhookConfiguration
}
export interface NamespacedImageValidatingPolicyV1SpecAttestations {
 intoto?: NamespacedImageValidatingPolicyV1SpecAttestationsIntoto
 name: string
 referrer?: NamespacedImageValidatingPolicyV1SpecAttestationsIntoto
}
export interface NamespacedImageValidatingPolicyV1SpecAttestationsIntoto {
 type: string
}
export interface NamespacedImageValidatingPolicyV1SpecAttestors {
 cosign?: NamespacedImageValidatingPolicyV1SpecAttestorsCosign
 name: string
 notary?: NamespacedImageValidatingPolicyV1SpecAttestorsNotary
}
export interface NamespacedImageValidatingPolicyV1SpecAttestorsCosign {
 annotations?: {
  [k: string]: string
 }
 certificate?: NamespacedImageValidatingPolicyV1SpecAttestorsCosignCertificate
 ctlog?: NamespacedImageValidatingPolicyV1SpecAttestorsCosignCtlog
 key?: NamespacedImageValidatingPolicyV1SpecAttestorsCosignKey
 keyless?: NamespacedImageValidatingPolicyV1SpecAttestorsCosignKeyless
 source?: NamespacedImageValidatingPolicyV1SpecAttestorsCosignSource
 trustedRoot?: NamespacedImageValidatingPolicyV1SpecAttestorsCosignTrustedRoot
 tuf?: NamespacedImageValidatingPolicyV1SpecAttestorsCosignTuf
}
export interface NamespacedImageValidatingPolicyV1SpecAttestorsCosignCertificate {
 cert?: NamespacedImageValidatingPolicyV1SpecAttestorsCosignTrustedRoot
 certChain?: NamespacedImageValidatingPolicyV1SpecAttestorsCosignTrustedRoot
}
export interface NamespacedImageValidatingPolicyV1SpecAttestorsCosignCtlog {
 ctLogPubKey?: string
 insecureIgnoreSCT?: boolean
 insecureIgnoreTlog?: boolean
 rekorPubKey?: string
 tsaCertChain?: string
 url?: string
}
export interface NamespacedImageValidatingPolicyV1SpecAttestorsCosignKey {
 data?: string
 expression?: string
 hashAlgorithm?: string
 kms?: string
}
export interface NamespacedImageValidatingPolicyV1SpecAttestorsCosignKeyless {
 additionalExtensions?: {
  [k: string]: string
 }
 identities: readonly NamespacedImageValidatingPolicyV1SpecAttestorsCosignKeylessIdentities[]
 roots?: string
}
export interface NamespacedImageValidatingPolicyV1SpecAttestorsCosignKeylessIdentities {
 issuer?: string
 issuerRegExp?: string
 subject?: string
 subjectExpression?: string
 subjectRegExp?: string
}
export interface NamespacedImageValidatingPolicyV1SpecAttestorsCosignSource {
 PullSecrets?: readonly NamespacedImageValidatingPolicyV1SpecAttestorsCosignSourcePullSecrets[]
 repository?: string
 tagPrefix?: string
}
export interface NamespacedImageValidatingPolicyV1SpecAttestorsCosignSourcePullSecrets {
 name?: string
}
export interface NamespacedImageValidatingPolicyV1SpecAttestorsCosignTrustedRoot {
 expression?: string
 value?: string
}
export interface NamespacedImageValidatingPolicyV1SpecAttestorsCosignTuf {
 mirror?: string
 root?: NamespacedImageValidatingPolicyV1SpecAttestorsCosignTufRoot
}
export interface NamespacedImageValidatingPolicyV1SpecAttestorsCosignTufRoot {
 data?: string
 path?: string
}
export interface NamespacedImageValidatingPolicyV1SpecAttestorsNotary {
 certs?: NamespacedImageValidatingPolicyV1SpecAttestorsCosignTrustedRoot
 tsaCerts?: NamespacedImageValidatingPolicyV1SpecAttestorsCosignTrustedRoot
}
export interface NamespacedImageValidatingPolicyV1SpecAuditAnnotations {
 key: string
 valueExpression: string
}
export interface NamespacedImageValidatingPolicyV1SpecAutogen {
 podControllers?: NamespacedImageValidatingPolicyV1SpecAutogenPodControllers
}
export interface NamespacedImageValidatingPolicyV1SpecAutogenPodControllers {
 controllers?: readonly string[]
}
export interface NamespacedImageValidatingPolicyV1SpecCredentials {
 allowInsecureRegistry?: boolean
 providers?: readonly ("default" | "amazon" | "azure" | "google" | "github")[]
 secrets?: readonly string[]
}
export interface NamespacedImageValidatingPolicyV1SpecEvaluation {
 admission?: NamespacedImageValidatingPolicyV1SpecEvaluationAdmission
 background?: NamespacedImageValidatingPolicyV1SpecEvaluationAdmission
 mode?: string
}
export interface NamespacedImageValidatingPolicyV1SpecEvaluationAdmission {
 enabled?: boolean
}
export interface NamespacedImageValidatingPolicyV1SpecImages {
 expression: string
 name: string
}
export interface NamespacedImageValidatingPolicyV1SpecMatchConstraints {
 excludeResourceRules?: readonly NamespacedImageValidatingPolicyV1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: NamespacedImageValidatingPolicyV1SpecMatchConstraintsNamespaceSelector
 objectSelector?: NamespacedImageValidatingPolicyV1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly NamespacedImageValidatingPolicyV1SpecMatchConstraintsExcludeResourceRules[]
}
export interface NamespacedImageValidatingPolicyV1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface NamespacedImageValidatingPolicyV1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly NamespacedImageValidatingPolicyV1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface NamespacedImageValidatingPolicyV1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface NamespacedImageValidatingPolicyV1SpecMatchImageReferences {
 expression?: string
 glob?: string
}
export interface NamespacedImageValidatingPolicyV1SpecValidationConfigurations {
 mutateDigest?: boolean
 required?: boolean
 verifyDigest?: boolean
}
export interface NamespacedImageValidatingPolicyV1SpecValidations {
 expression: string
 message?: string
 messageExpression?: string
 reason?: string
}
export interface NamespacedImageValidatingPolicyV1SpecWebhookConfiguration {
 timeoutSeconds?: number
}
export interface NamespacedImageValidatingPolicyV1Status {
 autogen?: NamespacedImageValidatingPolicyV1StatusAutogen
 conditionStatus?: NamespacedImageValidatingPolicyV1StatusConditionStatus
}
export interface NamespacedImageValidatingPolicyV1StatusAutogen {
 configs?: {
  [k: string]: NamespacedImageValidatingPolicyV1StatusAutogenConfigs
 }
}
export interface NamespacedImageValidatingPolicyV1StatusAutogenConfigs {
 spec: NamespacedImageValidatingPolicyV1Spec
 targets: readonly NamespacedImageValidatingPolicyV1StatusAutogenConfigsTargets[]
}
export interface NamespacedImageValidatingPolicyV1StatusAutogenConfigsTargets {
 group?: string
 kind: string
 resource: string
 version: string
}
export interface NamespacedImageValidatingPolicyV1StatusConditionStatus {
 conditions?: readonly NamespacedImageValidatingPolicyV1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface NamespacedImageValidatingPolicyV1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface NamespacedMutatingPolicyV1 {
 apiVersion: "policies.kyverno.io/v1"
 kind: "NamespacedMutatingPolicy"
 metadata: ObjectMeta
 spec: NamespacedMutatingPolicyV1Spec
 status?: NamespacedMutatingPolicyV1Status
}
export interface NamespacedMutatingPolicyV1Beta1 {
 apiVersion: "policies.kyverno.io/v1beta1"
 kind: "NamespacedMutatingPolicy"
 metadata: ObjectMeta
 spec: NamespacedMutatingPolicyV1Beta1Spec
 status?: NamespacedMutatingPolicyV1Beta1Status
}
export interface NamespacedMutatingPolicyV1Beta1Spec {
 auditAnnotations?: readonly NamespacedMutatingPolicyV1Beta1SpecAuditAnnotations[]
 autogen?: NamespacedMutatingPolicyV1Beta1SpecAutogen
 evaluation?: NamespacedMutatingPolicyV1Beta1SpecEvaluation
 failurePolicy?: ("Ignore" | "Fail")
 matchConditions?: readonly NamespacedMutatingPolicyV1Beta1SpecMatchConditions[]
 matchConstraints?: NamespacedMutatingPolicyV1Beta1SpecMatchConstraints
 mutations?: readonly NamespacedMutatingPolicyV1Beta1SpecMutations[]
 reinvocationPolicy?: string
 targetMatchConditions?: readonly NamespacedMutatingPolicyV1Beta1SpecMatchConditions[]
 targetMatchConstraints?: NamespacedMutatingPolicyV1Beta1SpecTargetMatchConstraints
 variables?: readonly NamespacedMutatingPolicyV1Beta1SpecMatchConditions[]
 webhookConfiguration?: NamespacedMutatingPolicyV1Beta1SpecWebhookConfiguration
}
export interface NamespacedMutatingPolicyV1Beta1SpecAuditAnnotations {
 key: string
 valueExpression: string
}
export interface NamespacedMutatingPolicyV1Beta1SpecAutogen {
 mutatingAdmissionPolicy?: NamespacedMutatingPolicyV1Beta1SpecAutogenMutatingAdmissionPolicy
 podControllers?: NamespacedMutatingPolicyV1Beta1SpecAutogenPodControllers
}
export interface NamespacedMutatingPolicyV1Beta1SpecAutogenMutatingAdmissionPolicy {
 enabled?: boolean
}
export interface NamespacedMutatingPolicyV1Beta1SpecAutogenPodControllers {
 controllers?: readonly string[]
}
export interface NamespacedMutatingPolicyV1Beta1SpecEvaluation {
 admission?: NamespacedMutatingPolicyV1Beta1SpecAutogenMutatingAdmissionPolicy
 background?: NamespacedMutatingPolicyV1Beta1SpecAutogenMutatingAdmissionPolicy
 mode?: string
 mutateExisting?: NamespacedMutatingPolicyV1Beta1SpecAutogenMutatingAdmissionPolicy
 skipBackgroundRequests?: boolean
 useServerSideApply?: boolean
}
export interface NamespacedMutatingPolicyV1Beta1SpecMatchConditions {
 expression: string
 name: string
}
export interface NamespacedMutatingPolicyV1Beta1SpecMatchConstraints {
 excludeResourceRules?: readonly NamespacedMutatingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: NamespacedMutatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector
 objectSelector?: NamespacedMutatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly NamespacedMutatingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules[]
}
export interface NamespacedMutatingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface NamespacedMutatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly NamespacedMutatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface NamespacedMutatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface NamespacedMutatingPolicyV1Beta1SpecMutations {
 applyConfiguration?: NamespacedMutatingPolicyV1Beta1SpecMutationsApplyConfiguration
 jsonPatch?: NamespacedMutatingPolicyV1Beta1SpecMutationsApplyConfiguration
 patchType: string
}
export interface NamespacedMutatingPolicyV1Beta1SpecMutationsApplyConfiguration {
 expression?: string
}
export interface NamespacedMutatingPolicyV1Beta1SpecTargetMatchConstraints {
 excludeResourceRules?: readonly NamespacedMutatingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules[]
 expression?: string
 matchPolicy?: string
 namespaceSelector?: NamespacedMutatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector
 objectSelector?: NamespacedMutatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly NamespacedMutatingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules[]
}
export interface NamespacedMutatingPolicyV1Beta1SpecWebhookConfiguration {
 timeoutSeconds?: number
}
export interface NamespacedMutatingPolicyV1Beta1Status {
 autogen?: NamespacedMutatingPolicyV1Beta1StatusAutogen
 conditionStatus?: NamespacedMutatingPolicyV1Beta1StatusConditionStatus
 generated?: boolean
}
export interface NamespacedMutatingPolicyV1Beta1StatusAutogen {
 configs?: {
  [k: string]: NamespacedMutatingPolicyV1Beta1StatusAutogenConfigs
 }
}
export interface NamespacedMutatingPolicyV1Beta1StatusAutogenConfigs {
 spec: NamespacedMutatingPolicyV1Beta1Spec
 targets: readonly NamespacedMutatingPolicyV1Beta1StatusAutogenConfigsTargets[]
}
export interface NamespacedMutatingPolicyV1Beta1StatusAutogenConfigsTargets {
 group?: string
 kind: string
 resource: string
 version: string
}
export interface NamespacedMutatingPolicyV1Beta1StatusConditionStatus {
 conditions?: readonly NamespacedMutatingPolicyV1Beta1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface NamespacedMutatingPolicyV1Beta1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface NamespacedMutatingPolicyV1Spec {
 auditAnnotations?: readonly NamespacedMutatingPolicyV1SpecAuditAnnotations[]
 autogen?: NamespacedMutatingPolicyV1SpecAutogen
 evaluation?: NamespacedMutatingPolicyV1SpecEvaluation
 failurePolicy?: ("Ignore" | "Fail")
 matchConditions?: readonly NamespacedMutatingPolicyV1SpecMatchConditions[]
 matchConstraints?: NamespacedMutatingPolicyV1SpecMatchConstraints
 mutations?: readonly NamespacedMutatingPolicyV1SpecMutations[]
 reinvocationPolicy?: string
 targetMatchConditions?: readonly NamespacedMutatingPolicyV1SpecMatchConditions[]
 targetMatchConstraints?: NamespacedMutatingPolicyV1SpecTargetMatchConstraints
 variables?: readonly NamespacedMutatingPolicyV1SpecMatchConditions[]
 webhookConfiguration?: NamespacedMutatingPolicyV1SpecWebhookConfiguration
}
export interface NamespacedMutatingPolicyV1SpecAuditAnnotations {
 key: string
 valueExpression: string
}
export interface NamespacedMutatingPolicyV1SpecAutogen {
 mutatingAdmissionPolicy?: NamespacedMutatingPolicyV1SpecAutogenMutatingAdmissionPolicy
 podControllers?: NamespacedMutatingPolicyV1SpecAutogenPodControllers
}
export interface NamespacedMutatingPolicyV1SpecAutogenMutatingAdmissionPolicy {
 enabled?: boolean
}
export interface NamespacedMutatingPolicyV1SpecAutogenPodControllers {
 controllers?: readonly string[]
}
export interface NamespacedMutatingPolicyV1SpecEvaluation {
 admission?: NamespacedMutatingPolicyV1SpecAutogenMutatingAdmissionPolicy
 background?: NamespacedMutatingPolicyV1SpecAutogenMutatingAdmissionPolicy
 mode?: string
 mutateExisting?: NamespacedMutatingPolicyV1SpecAutogenMutatingAdmissionPolicy
 skipBackgroundRequests?: boolean
 useServerSideApply?: boolean
}
export interface NamespacedMutatingPolicyV1SpecMatchConditions {
 expression: string
 name: string
}
export interface NamespacedMutatingPolicyV1SpecMatchConstraints {
 excludeResourceRules?: readonly NamespacedMutatingPolicyV1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: NamespacedMutatingPolicyV1SpecMatchConstraintsNamespaceSelector
 objectSelector?: NamespacedMutatingPolicyV1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly NamespacedMutatingPolicyV1SpecMatchConstraintsExcludeResourceRules[]
}
export interface NamespacedMutatingPolicyV1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface NamespacedMutatingPolicyV1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly NamespacedMutatingPolicyV1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface NamespacedMutatingPolicyV1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface NamespacedMutatingPolicyV1SpecMutations {
 applyConfiguration?: NamespacedMutatingPolicyV1SpecMutationsApplyConfiguration
 jsonPatch?: NamespacedMutatingPolicyV1SpecMutationsApplyConfiguration
 patchType: string
}
export interface NamespacedMutatingPolicyV1SpecMutationsApplyConfiguration {
 expression?: string
}
export interface NamespacedMutatingPolicyV1SpecTargetMatchConstraints {
 excludeResourceRules?: readonly NamespacedMutatingPolicyV1SpecMatchConstraintsExcludeResourceRules[]
 expression?: string
 matchPolicy?: string
 namespaceSelector?: NamespacedMutatingPolicyV1SpecMatchConstraintsNamespaceSelector
 objectSelector?: NamespacedMutatingPolicyV1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly NamespacedMutatingPolicyV1SpecMatchConstraintsExcludeResourceRules[]
}
export interface NamespacedMutatingPolicyV1SpecWebhookConfiguration {
 timeoutSeconds?: number
}
export interface NamespacedMutatingPolicyV1Status {
 autogen?: NamespacedMutatingPolicyV1StatusAutogen
 conditionStatus?: NamespacedMutatingPolicyV1StatusConditionStatus
 generated?: boolean
}
export interface NamespacedMutatingPolicyV1StatusAutogen {
 configs?: {
  [k: string]: NamespacedMutatingPolicyV1StatusAutogenConfigs
 }
}
export interface NamespacedMutatingPolicyV1StatusAutogenConfigs {
 spec: NamespacedMutatingPolicyV1Spec
 targets: readonly NamespacedMutatingPolicyV1StatusAutogenConfigsTargets[]
}
export interface NamespacedMutatingPolicyV1StatusAutogenConfigsTargets {
 group?: string
 kind: string
 resource: string
 version: string
}
export interface NamespacedMutatingPolicyV1StatusConditionStatus {
 conditions?: readonly NamespacedMutatingPolicyV1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface NamespacedMutatingPolicyV1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface NamespacedValidatingPolicyV1 {
 apiVersion: "policies.kyverno.io/v1"
 kind: "NamespacedValidatingPolicy"
 metadata: ObjectMeta
 spec: NamespacedValidatingPolicyV1Spec
 status?: NamespacedValidatingPolicyV1Status
}
export interface NamespacedValidatingPolicyV1Beta1 {
 apiVersion: "policies.kyverno.io/v1beta1"
 kind: "NamespacedValidatingPolicy"
 metadata: ObjectMeta
 spec: NamespacedValidatingPolicyV1Beta1Spec
 status?: NamespacedValidatingPolicyV1Beta1Status
}
export interface NamespacedValidatingPolicyV1Beta1Spec {
 auditAnnotations?: readonly NamespacedValidatingPolicyV1Beta1SpecAuditAnnotations[]
 autogen?: NamespacedValidatingPolicyV1Beta1SpecAutogen
 evaluation?: NamespacedValidatingPolicyV1Beta1SpecEvaluation
 failurePolicy?: ("Ignore" | "Fail")
 matchConditions?: readonly NamespacedValidatingPolicyV1Beta1SpecMatchConditions[]
 matchConstraints?: NamespacedValidatingPolicyV1Beta1SpecMatchConstraints
 validationActions?: readonly ("Deny" | "Audit" | "Warn")[]
 validations?: readonly NamespacedValidatingPolicyV1Beta1SpecValidations[]
 variables?: readonly NamespacedValidatingPolicyV1Beta1SpecMatchConditions[]
 webhookConfiguration?: NamespacedValidatingPolicyV1Beta1SpecWebhookConfiguration
}
export interface NamespacedValidatingPolicyV1Beta1SpecAuditAnnotations {
 key: string
 valueExpression: string
}
export interface NamespacedValidatingPolicyV1Beta1SpecAutogen {
 podControllers?: NamespacedValidatingPolicyV1Beta1SpecAutogenPodControllers
 validatingAdmissionPolicy?: NamespacedValidatingPolicyV1Beta1SpecAutogenValidatingAdmissionPolicy
}
export interface NamespacedValidatingPolicyV1Beta1SpecAutogenPodControllers {
 controllers?: readonly string[]
}
export interface NamespacedValidatingPolicyV1Beta1SpecAutogenValidatingAdmissionPolicy {
 enabled?: boolean
}
export interface NamespacedValidatingPolicyV1Beta1SpecEvaluation {
 admission?: NamespacedValidatingPolicyV1Beta1SpecAutogenValidatingAdmissionPolicy
 background?: NamespacedValidatingPolicyV1Beta1SpecAutogenValidatingAdmissionPolicy
 mode?: string
}
export interface NamespacedValidatingPolicyV1Beta1SpecMatchConditions {
 expression: string
 name: string
}
export interface NamespacedValidatingPolicyV1Beta1SpecMatchConstraints {
 excludeResourceRules?: readonly NamespacedValidatingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: NamespacedValidatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector
 objectSelector?: NamespacedValidatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly NamespacedValidatingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules[]
}
export interface NamespacedValidatingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface NamespacedValidatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly NamespacedValidatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface NamespacedValidatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface NamespacedValidatingPolicyV1Beta1SpecValidations {
 expression: string
 message?: string
 messageExpression?: string
 reason?: string
}
export interface NamespacedValidatingPolicyV1Beta1SpecWebhookConfiguration {
 timeoutSeconds?: number
}
export interface NamespacedValidatingPolicyV1Beta1Status {
 autogen?: NamespacedValidatingPolicyV1Beta1StatusAutogen
 conditionStatus?: NamespacedValidatingPolicyV1Beta1StatusConditionStatus
 generated?: boolean
}
export interface NamespacedValidatingPolicyV1Beta1StatusAutogen {
 configs?: {
  [k: string]: NamespacedValidatingPolicyV1Beta1StatusAutogenConfigs
 }
}
export interface NamespacedValidatingPolicyV1Beta1StatusAutogenConfigs {
 spec: NamespacedValidatingPolicyV1Beta1Spec
 targets: readonly NamespacedValidatingPolicyV1Beta1StatusAutogenConfigsTargets[]
}
export interface NamespacedValidatingPolicyV1Beta1StatusAutogenConfigsTargets {
 group?: string
 kind: string
 resource: string
 version: string
}
export interface NamespacedValidatingPolicyV1Beta1StatusConditionStatus {
 conditions?: readonly NamespacedValidatingPolicyV1Beta1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface NamespacedValidatingPolicyV1Beta1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface NamespacedValidatingPolicyV1Spec {
 auditAnnotations?: readonly NamespacedValidatingPolicyV1SpecAuditAnnotations[]
 autogen?: NamespacedValidatingPolicyV1SpecAutogen
 evaluation?: NamespacedValidatingPolicyV1SpecEvaluation
 failurePolicy?: ("Ignore" | "Fail")
 matchConditions?: readonly NamespacedValidatingPolicyV1SpecMatchConditions[]
 matchConstraints?: NamespacedValidatingPolicyV1SpecMatchConstraints
 validationActions?: readonly ("Deny" | "Audit" | "Warn")[]
 validations?: readonly NamespacedValidatingPolicyV1SpecValidations[]
 variables?: readonly NamespacedValidatingPolicyV1SpecMatchConditions[]
 webhookConfiguration?: NamespacedValidatingPolicyV1SpecWebhookConfiguration
}
export interface NamespacedValidatingPolicyV1SpecAuditAnnotations {
 key: string
 valueExpression: string
}
export interface NamespacedValidatingPolicyV1SpecAutogen {
 podControllers?: NamespacedValidatingPolicyV1SpecAutogenPodControllers
 validatingAdmissionPolicy?: NamespacedValidatingPolicyV1SpecAutogenValidatingAdmissionPolicy
}
export interface NamespacedValidatingPolicyV1SpecAutogenPodControllers {
 controllers?: readonly string[]
}
export interface NamespacedValidatingPolicyV1SpecAutogenValidatingAdmissionPolicy {
 enabled?: boolean
}
export interface NamespacedValidatingPolicyV1SpecEvaluation {
 admission?: NamespacedValidatingPolicyV1SpecAutogenValidatingAdmissionPolicy
 background?: NamespacedValidatingPolicyV1SpecAutogenValidatingAdmissionPolicy
 mode?: string
}
export interface NamespacedValidatingPolicyV1SpecMatchConditions {
 expression: string
 name: string
}
export interface NamespacedValidatingPolicyV1SpecMatchConstraints {
 excludeResourceRules?: readonly NamespacedValidatingPolicyV1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: NamespacedValidatingPolicyV1SpecMatchConstraintsNamespaceSelector
 objectSelector?: NamespacedValidatingPolicyV1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly NamespacedValidatingPolicyV1SpecMatchConstraintsExcludeResourceRules[]
}
export interface NamespacedValidatingPolicyV1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface NamespacedValidatingPolicyV1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly NamespacedValidatingPolicyV1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface NamespacedValidatingPolicyV1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface NamespacedValidatingPolicyV1SpecValidations {
 expression: string
 message?: string
 messageExpression?: string
 reason?: string
}
export interface NamespacedValidatingPolicyV1SpecWebhookConfiguration {
 timeoutSeconds?: number
}
export interface NamespacedValidatingPolicyV1Status {
 autogen?: NamespacedValidatingPolicyV1StatusAutogen
 conditionStatus?: NamespacedValidatingPolicyV1StatusConditionStatus
 generated?: boolean
}
export interface NamespacedValidatingPolicyV1StatusAutogen {
 configs?: {
  [k: string]: NamespacedValidatingPolicyV1StatusAutogenConfigs
 }
}
export interface NamespacedValidatingPolicyV1StatusAutogenConfigs {
 spec: NamespacedValidatingPolicyV1Spec
 targets: readonly NamespacedValidatingPolicyV1StatusAutogenConfigsTargets[]
}
export interface NamespacedValidatingPolicyV1StatusAutogenConfigsTargets {
 group?: string
 kind: string
 resource: string
 version: string
}
export interface NamespacedValidatingPolicyV1StatusConditionStatus {
 conditions?: readonly NamespacedValidatingPolicyV1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface NamespacedValidatingPolicyV1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface PolicyExceptionV1 {
 apiVersion: "policies.kyverno.io/v1"
 kind: "PolicyException"
 metadata: ObjectMeta
 spec: PolicyExceptionV1Spec
}
export interface PolicyExceptionV1Alpha1 {
 apiVersion: "policies.kyverno.io/v1alpha1"
 kind: "PolicyException"
 metadata: ObjectMeta
 spec: PolicyExceptionV1Alpha1Spec
}
export interface PolicyExceptionV1Alpha1Spec {
 allowedValues?: readonly string[]
 evaluationMode?: string
 expiresAt?: string
 images?: readonly string[]
 matchConditions?: readonly PolicyExceptionV1Alpha1SpecMatchConditions[]
 policyRefs: readonly PolicyExceptionV1Alpha1SpecPolicyRefs[]
 properties?: {
  [k: string]: string
 }
 reportResult?: ("skip" | "pass")
}
export interface PolicyExceptionV1Alpha1SpecMatchConditions {
 expression: string
 name: string
}
export interface PolicyExceptionV1Alpha1SpecPolicyRefs {
 kind: string
 name: string
}
export interface PolicyExceptionV1Beta1 {
 apiVersion: "policies.kyverno.io/v1beta1"
 kind: "PolicyException"
 metadata: ObjectMeta
 spec: PolicyExceptionV1Beta1Spec
}
export interface PolicyExceptionV1Beta1Spec {
 allowedValues?: readonly string[]
 evaluationMode?: string
 expiresAt?: string
 images?: readonly string[]
 matchConditions?: readonly PolicyExceptionV1Beta1SpecMatchConditions[]
 policyRefs: readonly PolicyExceptionV1Beta1SpecPolicyRefs[]
 properties?: {
  [k: string]: string
 }
 reportResult?: ("skip" | "pass")
}
export interface PolicyExceptionV1Beta1SpecMatchConditions {
 expression: string
 name: string
}
export interface PolicyExceptionV1Beta1SpecPolicyRefs {
 kind: string
 name: string
}
export interface PolicyExceptionV1Spec {
 allowedValues?: readonly string[]
 evaluationMode?: string
 expiresAt?: string
 images?: readonly string[]
 matchConditions?: readonly PolicyExceptionV1SpecMatchConditions[]
 policyRefs: readonly PolicyExceptionV1SpecPolicyRefs[]
 properties?: {
  [k: string]: string
 }
 reportResult?: ("skip" | "pass")
}
export interface PolicyExceptionV1SpecMatchConditions {
 expression: string
 name: string
}
export interface PolicyExceptionV1SpecPolicyRefs {
 kind: string
 name: string
}
export interface ValidatingPolicyV1 {
 apiVersion: "policies.kyverno.io/v1"
 kind: "ValidatingPolicy"
 metadata: ObjectMeta
 spec: ValidatingPolicyV1Spec
 status?: ValidatingPolicyV1Status
}
export interface ValidatingPolicyV1Alpha1 {
 apiVersion: "policies.kyverno.io/v1alpha1"
 kind: "ValidatingPolicy"
 metadata: ObjectMeta
 spec: ValidatingPolicyV1Alpha1Spec
 status?: ValidatingPolicyV1Alpha1Status
}
export interface ValidatingPolicyV1Alpha1Spec {
 auditAnnotations?: readonly ValidatingPolicyV1Alpha1SpecAuditAnnotations[]
 autogen?: ValidatingPolicyV1Alpha1SpecAutogen
 evaluation?: ValidatingPolicyV1Alpha1SpecEvaluation
 failurePolicy?: ("Ignore" | "Fail")
 matchConditions?: readonly ValidatingPolicyV1Alpha1SpecMatchConditions[]
 matchConstraints?: ValidatingPolicyV1Alpha1SpecMatchConstraints
 validationActions?: readonly ("Deny" | "Audit" | "Warn")[]
 validations?: readonly ValidatingPolicyV1Alpha1SpecValidations[]
 variables?: readonly ValidatingPolicyV1Alpha1SpecMatchConditions[]
 webhookConfiguration?: ValidatingPolicyV1Alpha1SpecWebhookConfiguration
}
export interface ValidatingPolicyV1Alpha1SpecAuditAnnotations {
 key: string
 valueExpression: string
}
export interface ValidatingPolicyV1Alpha1SpecAutogen {
 podControllers?: ValidatingPolicyV1Alpha1SpecAutogenPodControllers
 validatingAdmissionPolicy?: ValidatingPolicyV1Alpha1SpecAutogenValidatingAdmissionPolicy
}
export interface ValidatingPolicyV1Alpha1SpecAutogenPodControllers {
 controllers?: readonly string[]
}
export interface ValidatingPolicyV1Alpha1SpecAutogenValidatingAdmissionPolicy {
 enabled?: boolean
}
export interface ValidatingPolicyV1Alpha1SpecEvaluation {
 admission?: ValidatingPolicyV1Alpha1SpecAutogenValidatingAdmissionPolicy
 background?: ValidatingPolicyV1Alpha1SpecAutogenValidatingAdmissionPolicy
 mode?: string
}
export interface ValidatingPolicyV1Alpha1SpecMatchConditions {
 expression: string
 name: string
}
export interface ValidatingPolicyV1Alpha1SpecMatchConstraints {
 excludeResourceRules?: readonly ValidatingPolicyV1Alpha1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: ValidatingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelector
 objectSelector?: ValidatingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly ValidatingPolicyV1Alpha1SpecMatchConstraintsExcludeResourceRules[]
}
export interface ValidatingPolicyV1Alpha1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface ValidatingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly ValidatingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ValidatingPolicyV1Alpha1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ValidatingPolicyV1Alpha1SpecValidations {
 expression: string
 message?: string
 messageExpression?: string
 reason?: string
}
export interface ValidatingPolicyV1Alpha1SpecWebhookConfiguration {
 timeoutSeconds?: number
}
export interface ValidatingPolicyV1Alpha1Status {
 autogen?: ValidatingPolicyV1Alpha1StatusAutogen
 conditionStatus?: ValidatingPolicyV1Alpha1StatusConditionStatus
 generated?: boolean
}
export interface ValidatingPolicyV1Alpha1StatusAutogen {
 configs?: {
  [k: string]: ValidatingPolicyV1Alpha1StatusAutogenConfigs
 }
}
export interface ValidatingPolicyV1Alpha1StatusAutogenConfigs {
 spec: ValidatingPolicyV1Alpha1Spec
 targets: readonly ValidatingPolicyV1Alpha1StatusAutogenConfigsTargets[]
}
export interface ValidatingPolicyV1Alpha1StatusAutogenConfigsTargets {
 group?: string
 kind: string
 resource: string
 version: string
}
export interface ValidatingPolicyV1Alpha1StatusConditionStatus {
 conditions?: readonly ValidatingPolicyV1Alpha1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface ValidatingPolicyV1Alpha1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ValidatingPolicyV1Beta1 {
 apiVersion: "policies.kyverno.io/v1beta1"
 kind: "ValidatingPolicy"
 metadata: ObjectMeta
 spec: ValidatingPolicyV1Beta1Spec
 status?: ValidatingPolicyV1Beta1Status
}
export interface ValidatingPolicyV1Beta1Spec {
 auditAnnotations?: readonly ValidatingPolicyV1Beta1SpecAuditAnnotations[]
 autogen?: ValidatingPolicyV1Beta1SpecAutogen
 evaluation?: ValidatingPolicyV1Beta1SpecEvaluation
 failurePolicy?: ("Ignore" | "Fail")
 matchConditions?: readonly ValidatingPolicyV1Beta1SpecMatchConditions[]
 matchConstraints?: ValidatingPolicyV1Beta1SpecMatchConstraints
 validationActions?: readonly ("Deny" | "Audit" | "Warn")[]
 validations?: readonly ValidatingPolicyV1Beta1SpecValidations[]
 variables?: readonly ValidatingPolicyV1Beta1SpecMatchConditions[]
 webhookConfiguration?: ValidatingPolicyV1Beta1SpecWebhookConfiguration
}
export interface ValidatingPolicyV1Beta1SpecAuditAnnotations {
 key: string
 valueExpression: string
}
export interface ValidatingPolicyV1Beta1SpecAutogen {
 podControllers?: ValidatingPolicyV1Beta1SpecAutogenPodControllers
 validatingAdmissionPolicy?: ValidatingPolicyV1Beta1SpecAutogenValidatingAdmissionPolicy
}
export interface ValidatingPolicyV1Beta1SpecAutogenPodControllers {
 controllers?: readonly string[]
}
export interface ValidatingPolicyV1Beta1SpecAutogenValidatingAdmissionPolicy {
 enabled?: boolean
}
export interface ValidatingPolicyV1Beta1SpecEvaluation {
 admission?: ValidatingPolicyV1Beta1SpecAutogenValidatingAdmissionPolicy
 background?: ValidatingPolicyV1Beta1SpecAutogenValidatingAdmissionPolicy
 mode?: string
}
export interface ValidatingPolicyV1Beta1SpecMatchConditions {
 expression: string
 name: string
}
export interface ValidatingPolicyV1Beta1SpecMatchConstraints {
 excludeResourceRules?: readonly ValidatingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: ValidatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector
 objectSelector?: ValidatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly ValidatingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules[]
}
export interface ValidatingPolicyV1Beta1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface ValidatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly ValidatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ValidatingPolicyV1Beta1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ValidatingPolicyV1Beta1SpecValidations {
 expression: string
 message?: string
 messageExpression?: string
 reason?: string
}
export interface ValidatingPolicyV1Beta1SpecWebhookConfiguration {
 timeoutSeconds?: number
}
export interface ValidatingPolicyV1Beta1Status {
 autogen?: ValidatingPolicyV1Beta1StatusAutogen
 conditionStatus?: ValidatingPolicyV1Beta1StatusConditionStatus
 generated?: boolean
}
export interface ValidatingPolicyV1Beta1StatusAutogen {
 configs?: {
  [k: string]: ValidatingPolicyV1Beta1StatusAutogenConfigs
 }
}
export interface ValidatingPolicyV1Beta1StatusAutogenConfigs {
 spec: ValidatingPolicyV1Beta1Spec
 targets: readonly ValidatingPolicyV1Beta1StatusAutogenConfigsTargets[]
}
export interface ValidatingPolicyV1Beta1StatusAutogenConfigsTargets {
 group?: string
 kind: string
 resource: string
 version: string
}
export interface ValidatingPolicyV1Beta1StatusConditionStatus {
 conditions?: readonly ValidatingPolicyV1Beta1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface ValidatingPolicyV1Beta1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ValidatingPolicyV1Spec {
 auditAnnotations?: readonly ValidatingPolicyV1SpecAuditAnnotations[]
 autogen?: ValidatingPolicyV1SpecAutogen
 evaluation?: ValidatingPolicyV1SpecEvaluation
 failurePolicy?: ("Ignore" | "Fail")
 matchConditions?: readonly ValidatingPolicyV1SpecMatchConditions[]
 matchConstraints?: ValidatingPolicyV1SpecMatchConstraints
 validationActions?: readonly ("Deny" | "Audit" | "Warn")[]
 validations?: readonly ValidatingPolicyV1SpecValidations[]
 variables?: readonly ValidatingPolicyV1SpecMatchConditions[]
 webhookConfiguration?: ValidatingPolicyV1SpecWebhookConfiguration
}
export interface ValidatingPolicyV1SpecAuditAnnotations {
 key: string
 valueExpression: string
}
export interface ValidatingPolicyV1SpecAutogen {
 podControllers?: ValidatingPolicyV1SpecAutogenPodControllers
 validatingAdmissionPolicy?: ValidatingPolicyV1SpecAutogenValidatingAdmissionPolicy
}
export interface ValidatingPolicyV1SpecAutogenPodControllers {
 controllers?: readonly string[]
}
export interface ValidatingPolicyV1SpecAutogenValidatingAdmissionPolicy {
 enabled?: boolean
}
export interface ValidatingPolicyV1SpecEvaluation {
 admission?: ValidatingPolicyV1SpecAutogenValidatingAdmissionPolicy
 background?: ValidatingPolicyV1SpecAutogenValidatingAdmissionPolicy
 mode?: string
}
export interface ValidatingPolicyV1SpecMatchConditions {
 expression: string
 name: string
}
export interface ValidatingPolicyV1SpecMatchConstraints {
 excludeResourceRules?: readonly ValidatingPolicyV1SpecMatchConstraintsExcludeResourceRules[]
 matchPolicy?: string
 namespaceSelector?: ValidatingPolicyV1SpecMatchConstraintsNamespaceSelector
 objectSelector?: ValidatingPolicyV1SpecMatchConstraintsNamespaceSelector
 resourceRules?: readonly ValidatingPolicyV1SpecMatchConstraintsExcludeResourceRules[]
}
export interface ValidatingPolicyV1SpecMatchConstraintsExcludeResourceRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface ValidatingPolicyV1SpecMatchConstraintsNamespaceSelector {
 matchExpressions?: readonly ValidatingPolicyV1SpecMatchConstraintsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ValidatingPolicyV1SpecMatchConstraintsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ValidatingPolicyV1SpecValidations {
 expression: string
 message?: string
 messageExpression?: string
 reason?: string
}
export interface ValidatingPolicyV1SpecWebhookConfiguration {
 timeoutSeconds?: number
}
export interface ValidatingPolicyV1Status {
 autogen?: ValidatingPolicyV1StatusAutogen
 conditionStatus?: ValidatingPolicyV1StatusConditionStatus
 generated?: boolean
}
export interface ValidatingPolicyV1StatusAutogen {
 configs?: {
  [k: string]: ValidatingPolicyV1StatusAutogenConfigs
 }
}
export interface ValidatingPolicyV1StatusAutogenConfigs {
 spec: ValidatingPolicyV1Spec
 targets: readonly ValidatingPolicyV1StatusAutogenConfigsTargets[]
}
export interface ValidatingPolicyV1StatusAutogenConfigsTargets {
 group?: string
 kind: string
 resource: string
 version: string
}
export interface ValidatingPolicyV1StatusConditionStatus {
 conditions?: readonly ValidatingPolicyV1StatusConditionStatusConditions[]
 message?: string
 ready?: boolean
}
export interface ValidatingPolicyV1StatusConditionStatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export declare const DELETING_POLICY_V1: Kind<DeletingPolicyV1>;
export declare const DELETING_POLICY_V1BETA1: Kind<DeletingPolicyV1Beta1>;
export declare const DELETING_POLICY_V1ALPHA1: Kind<DeletingPolicyV1Alpha1>;
export declare const GENERATING_POLICY_V1: Kind<GeneratingPolicyV1>;
export declare const GENERATING_POLICY_V1BETA1: Kind<GeneratingPolicyV1Beta1>;
export declare const GENERATING_POLICY_V1ALPHA1: Kind<GeneratingPolicyV1Alpha1>;
export declare const IMAGE_VALIDATING_POLICY_V1: Kind<ImageValidatingPolicyV1>;
export declare const IMAGE_VALIDATING_POLICY_V1BETA1: Kind<ImageValidatingPolicyV1Beta1>;
export declare const IMAGE_VALIDATING_POLICY_V1ALPHA1: Kind<ImageValidatingPolicyV1Alpha1>;
export declare const MUTATING_POLICY_V1: Kind<MutatingPolicyV1>;
export declare const MUTATING_POLICY_V1BETA1: Kind<MutatingPolicyV1Beta1>;
export declare const MUTATING_POLICY_V1ALPHA1: Kind<MutatingPolicyV1Alpha1>;
export declare const NAMESPACED_DELETING_POLICY_V1: Kind<NamespacedDeletingPolicyV1>;
export declare const NAMESPACED_DELETING_POLICY_V1BETA1: Kind<NamespacedDeletingPolicyV1Beta1>;
export declare const NAMESPACED_GENERATING_POLICY_V1: Kind<NamespacedGeneratingPolicyV1>;
export declare const NAMESPACED_GENERATING_POLICY_V1BETA1: Kind<NamespacedGeneratingPolicyV1Beta1>;
export declare const NAMESPACED_IMAGE_VALIDATING_POLICY_V1: Kind<NamespacedImageValidatingPolicyV1>;
export declare const NAMESPACED_IMAGE_VALIDATING_POLICY_V1BETA1: Kind<NamespacedImageValidatingPolicyV1Beta1>;
export declare const NAMESPACED_MUTATING_POLICY_V1: Kind<NamespacedMutatingPolicyV1>;
export declare const NAMESPACED_MUTATING_POLICY_V1BETA1: Kind<NamespacedMutatingPolicyV1Beta1>;
export declare const NAMESPACED_VALIDATING_POLICY_V1: Kind<NamespacedValidatingPolicyV1>;
export declare const NAMESPACED_VALIDATING_POLICY_V1BETA1: Kind<NamespacedValidatingPolicyV1Beta1>;
export declare const POLICY_EXCEPTION_V1: Kind<PolicyExceptionV1>;
export declare const POLICY_EXCEPTION_V1BETA1: Kind<PolicyExceptionV1Beta1>;
export declare const POLICY_EXCEPTION_V1ALPHA1: Kind<PolicyExceptionV1Alpha1>;
export declare const VALIDATING_POLICY_V1: Kind<ValidatingPolicyV1>;
export declare const VALIDATING_POLICY_V1BETA1: Kind<ValidatingPolicyV1Beta1>;
export declare const VALIDATING_POLICY_V1ALPHA1: Kind<ValidatingPolicyV1Alpha1>;
