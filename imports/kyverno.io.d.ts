import type { Kind, ObjectMeta } from './kind';
export interface CleanupPolicyV2 {
 apiVersion: "kyverno.io/v2"
 kind: "CleanupPolicy"
 metadata: ObjectMeta
 spec: CleanupPolicyV2Spec
 status?: CleanupPolicyV2Status
}
export interface CleanupPolicyV2Beta1 {
 apiVersion: "kyverno.io/v2beta1"
 kind: "CleanupPolicy"
 metadata: ObjectMeta
 spec: CleanupPolicyV2Beta1Spec
 status?: CleanupPolicyV2Beta1Status
}
export interface CleanupPolicyV2Beta1Spec {
 conditions?: CleanupPolicyV2Beta1SpecConditions
 context?: readonly CleanupPolicyV2Beta1SpecContext[]
 deletionPropagationPolicy?: ("Foreground" | "Background" | "Orphan")
 exclude?: CleanupPolicyV2Beta1SpecExclude
 match: CleanupPolicyV2Beta1SpecExclude
 schedule: string
}
export interface CleanupPolicyV2Beta1SpecConditions {
 all?: readonly CleanupPolicyV2Beta1SpecConditionsAll[]
 any?: readonly CleanupPolicyV2Beta1SpecConditionsAll[]
}
export interface CleanupPolicyV2Beta1SpecConditionsAll {
 key?: unknown
 message?: string
 operator?: ("Equals" | "NotEquals" | "AnyIn" | "AllIn" | "AnyNotIn" | "AllNotIn" | "GreaterThanOrEquals" | "GreaterThan" | "LessThanOrEquals" | "LessThan" | "DurationGreaterThanOrEquals" | "DurationGreaterThan" | "DurationLessThanOrEquals" | "DurationLessThan")
 value?: unknown
}
export interface CleanupPolicyV2Beta1SpecContext {
 apiCall?: CleanupPolicyV2Beta1SpecContextApiCall
 configMap?: CleanupPolicyV2Beta1SpecContextConfigMap
 globalReference?: CleanupPolicyV2Beta1SpecContextGlobalReference
 imageRegistry?: CleanupPolicyV2Beta1SpecContextImageRegistry
 name: string
 variable?: CleanupPolicyV2Beta1SpecContextVariable
}
export interface CleanupPolicyV2Beta1SpecContextApiCall {
 data?: readonly CleanupPolicyV2Beta1SpecContextApiCallData[]
 default?: unknown
 jmesPath?: string
 method?: ("GET" | "POST")
 service?: CleanupPolicyV2Beta1SpecContextApiCallService
 urlPath?: string
}
export interface CleanupPolicyV2Beta1SpecContextApiCallData {
 key: string
 value: unknown
}
export interface CleanupPolicyV2Beta1SpecContextApiCallService {
 caBundle?: string
 headers?: readonly CleanupPolicyV2Beta1SpecContextApiCallServiceHeaders[]
 url: string
}
export interface CleanupPolicyV2Beta1SpecContextApiCallServiceHeaders {
 key: string
 value: string
}
export interface CleanupPolicyV2Beta1SpecContextConfigMap {
 name: string
 namespace?: string
}
export interface CleanupPolicyV2Beta1SpecContextGlobalReference {
 jmesPath?: string
 name: string
}
export interface CleanupPolicyV2Beta1SpecContextImageRegistry {
 imageRegistryCredentials?: CleanupPolicyV2Beta1SpecContextImageRegistryImageRegistryCredentials
 jmesPath?: string
 reference: string
}
export interface CleanupPolicyV2Beta1SpecContextImageRegistryImageRegistryCredentials {
 allowInsecureRegistry?: boolean
 providers?: readonly ("default" | "amazon" | "azure" | "google" | "github")[]
 secrets?: readonly string[]
}
export interface CleanupPolicyV2Beta1SpecContextVariable {
 default?: unknown
 jmesPath?: string
 value?: unknown
}
export interface CleanupPolicyV2Beta1SpecExclude {
 all?: readonly CleanupPolicyV2Beta1SpecExcludeAll[]
 any?: readonly CleanupPolicyV2Beta1SpecExcludeAll[]
}
export interface CleanupPolicyV2Beta1SpecExcludeAll {
 clusterRoles?: readonly string[]
 resources?: CleanupPolicyV2Beta1SpecExcludeAllResources
 roles?: readonly string[]
 subjects?: readonly CleanupPolicyV2Beta1SpecExcludeAllSubjects[]
}
export interface CleanupPolicyV2Beta1SpecExcludeAllResources {
 annotations?: {
  [k: string]: string
 }
 kinds?: readonly string[]
 name?: string
 names?: readonly string[]
 namespaceSelector?: CleanupPolicyV2Beta1SpecExcludeAllResourcesNamespaceSelector
 namespaces?: readonly string[]
 operations?: readonly ("CREATE" | "CONNECT" | "UPDATE" | "DELETE")[]
 selector?: CleanupPolicyV2Beta1SpecExcludeAllResourcesNamespaceSelector
}
export interface CleanupPolicyV2Beta1SpecExcludeAllResourcesNamespaceSelector {
 matchExpressions?: readonly CleanupPolicyV2Beta1SpecExcludeAllResourcesNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface CleanupPolicyV2Beta1SpecExcludeAllResourcesNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface CleanupPolicyV2Beta1SpecExcludeAllSubjects {
 apiGroup?: string
 kind: string
 name: string
 namespace?: string
}
export interface CleanupPolicyV2Beta1Status {
 conditions?: readonly CleanupPolicyV2Beta1StatusConditions[]
 lastExecutionTime?: string
}
export interface CleanupPolicyV2Beta1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface CleanupPolicyV2Spec {
 conditions?: CleanupPolicyV2SpecConditions
 context?: readonly CleanupPolicyV2SpecContext[]
 deletionPropagationPolicy?: ("Foreground" | "Background" | "Orphan")
 exclude?: CleanupPolicyV2SpecExclude
 match: CleanupPolicyV2SpecExclude
 schedule: string
}
export interface CleanupPolicyV2SpecConditions {
 all?: readonly CleanupPolicyV2SpecConditionsAll[]
 any?: readonly CleanupPolicyV2SpecConditionsAll[]
}
export interface CleanupPolicyV2SpecConditionsAll {
 key?: unknown
 message?: string
 operator?: ("Equals" | "NotEquals" | "AnyIn" | "AllIn" | "AnyNotIn" | "AllNotIn" | "GreaterThanOrEquals" | "GreaterThan" | "LessThanOrEquals" | "LessThan" | "DurationGreaterThanOrEquals" | "DurationGreaterThan" | "DurationLessThanOrEquals" | "DurationLessThan")
 value?: unknown
}
export interface CleanupPolicyV2SpecContext {
 apiCall?: CleanupPolicyV2SpecContextApiCall
 configMap?: CleanupPolicyV2SpecContextConfigMap
 globalReference?: CleanupPolicyV2SpecContextGlobalReference
 imageRegistry?: CleanupPolicyV2SpecContextImageRegistry
 name: string
 variable?: CleanupPolicyV2SpecContextVariable
}
export interface CleanupPolicyV2SpecContextApiCall {
 data?: readonly CleanupPolicyV2SpecContextApiCallData[]
 default?: unknown
 jmesPath?: string
 method?: ("GET" | "POST")
 service?: CleanupPolicyV2SpecContextApiCallService
 urlPath?: string
}
export interface CleanupPolicyV2SpecContextApiCallData {
 key: string
 value: unknown
}
export interface CleanupPolicyV2SpecContextApiCallService {
 caBundle?: string
 headers?: readonly CleanupPolicyV2SpecContextApiCallServiceHeaders[]
 url: string
}
export interface CleanupPolicyV2SpecContextApiCallServiceHeaders {
 key: string
 value: string
}
export interface CleanupPolicyV2SpecContextConfigMap {
 name: string
 namespace?: string
}
export interface CleanupPolicyV2SpecContextGlobalReference {
 jmesPath?: string
 name: string
}
export interface CleanupPolicyV2SpecContextImageRegistry {
 imageRegistryCredentials?: CleanupPolicyV2SpecContextImageRegistryImageRegistryCredentials
 jmesPath?: string
 reference: string
}
export interface CleanupPolicyV2SpecContextImageRegistryImageRegistryCredentials {
 allowInsecureRegistry?: boolean
 providers?: readonly ("default" | "amazon" | "azure" | "google" | "github")[]
 secrets?: readonly string[]
}
export interface CleanupPolicyV2SpecContextVariable {
 default?: unknown
 jmesPath?: string
 value?: unknown
}
export interface CleanupPolicyV2SpecExclude {
 all?: readonly CleanupPolicyV2SpecExcludeAll[]
 any?: readonly CleanupPolicyV2SpecExcludeAll[]
}
export interface CleanupPolicyV2SpecExcludeAll {
 clusterRoles?: readonly string[]
 resources?: CleanupPolicyV2SpecExcludeAllResources
 roles?: readonly string[]
 subjects?: readonly CleanupPolicyV2SpecExcludeAllSubjects[]
}
export interface CleanupPolicyV2SpecExcludeAllResources {
 annotations?: {
  [k: string]: string
 }
 kinds?: readonly string[]
 name?: string
 names?: readonly string[]
 namespaceSelector?: CleanupPolicyV2SpecExcludeAllResourcesNamespaceSelector
 namespaces?: readonly string[]
 operations?: readonly ("CREATE" | "CONNECT" | "UPDATE" | "DELETE")[]
 selector?: CleanupPolicyV2SpecExcludeAllResourcesNamespaceSelector
}
export interface CleanupPolicyV2SpecExcludeAllResourcesNamespaceSelector {
 matchExpressions?: readonly CleanupPolicyV2SpecExcludeAllResourcesNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface CleanupPolicyV2SpecExcludeAllResourcesNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface CleanupPolicyV2SpecExcludeAllSubjects {
 apiGroup?: string
 kind: string
 name: string
 namespace?: string
}
export interface CleanupPolicyV2Status {
 conditions?: readonly CleanupPolicyV2StatusConditions[]
 lastExecutionTime?: string
}
export interface CleanupPolicyV2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ClusterCleanupPolicyV2 {
 apiVersion: "kyverno.io/v2"
 kind: "ClusterCleanupPolicy"
 metadata: ObjectMeta
 spec: ClusterCleanupPolicyV2Spec
 status?: ClusterCleanupPolicyV2Status
}
export interface ClusterCleanupPolicyV2Beta1 {
 apiVersion: "kyverno.io/v2beta1"
 kind: "ClusterCleanupPolicy"
 metadata: ObjectMeta
 spec: ClusterCleanupPolicyV2Beta1Spec
 status?: ClusterCleanupPolicyV2Beta1Status
}
export interface ClusterCleanupPolicyV2Beta1Spec {
 conditions?: ClusterCleanupPolicyV2Beta1SpecConditions
 context?: readonly ClusterCleanupPolicyV2Beta1SpecContext[]
 deletionPropagationPolicy?: ("Foreground" | "Background" | "Orphan")
 exclude?: ClusterCleanupPolicyV2Beta1SpecExclude
 match: ClusterCleanupPolicyV2Beta1SpecExclude
 schedule: string
}
export interface ClusterCleanupPolicyV2Beta1SpecConditions {
 all?: readonly ClusterCleanupPolicyV2Beta1SpecConditionsAll[]
 any?: readonly ClusterCleanupPolicyV2Beta1SpecConditionsAll[]
}
export interface ClusterCleanupPolicyV2Beta1SpecConditionsAll {
 key?: unknown
 message?: string
 operator?: ("Equals" | "NotEquals" | "AnyIn" | "AllIn" | "AnyNotIn" | "AllNotIn" | "GreaterThanOrEquals" | "GreaterThan" | "LessThanOrEquals" | "LessThan" | "DurationGreaterThanOrEquals" | "DurationGreaterThan" | "DurationLessThanOrEquals" | "DurationLessThan")
 value?: unknown
}
export interface ClusterCleanupPolicyV2Beta1SpecContext {
 apiCall?: ClusterCleanupPolicyV2Beta1SpecContextApiCall
 configMap?: ClusterCleanupPolicyV2Beta1SpecContextConfigMap
 globalReference?: ClusterCleanupPolicyV2Beta1SpecContextGlobalReference
 imageRegistry?: ClusterCleanupPolicyV2Beta1SpecContextImageRegistry
 name: string
 variable?: ClusterCleanupPolicyV2Beta1SpecContextVariable
}
export interface ClusterCleanupPolicyV2Beta1SpecContextApiCall {
 data?: readonly ClusterCleanupPolicyV2Beta1SpecContextApiCallData[]
 default?: unknown
 jmesPath?: string
 method?: ("GET" | "POST")
 service?: ClusterCleanupPolicyV2Beta1SpecContextApiCallService
 urlPath?: string
}
export interface ClusterCleanupPolicyV2Beta1SpecContextApiCallData {
 key: string
 value: unknown
}
export interface ClusterCleanupPolicyV2Beta1SpecContextApiCallService {
 caBundle?: string
 headers?: readonly ClusterCleanupPolicyV2Beta1SpecContextApiCallServiceHeaders[]
 url: string
}
export interface ClusterCleanupPolicyV2Beta1SpecContextApiCallServiceHeaders {
 key: string
 value: string
}
export interface ClusterCleanupPolicyV2Beta1SpecContextConfigMap {
 name: string
 namespace?: string
}
export interface ClusterCleanupPolicyV2Beta1SpecContextGlobalReference {
 jmesPath?: string
 name: string
}
export interface ClusterCleanupPolicyV2Beta1SpecContextImageRegistry {
 imageRegistryCredentials?: ClusterCleanupPolicyV2Beta1SpecContextImageRegistryImageRegistryCredentials
 jmesPath?: string
 reference: string
}
export interface ClusterCleanupPolicyV2Beta1SpecContextImageRegistryImageRegistryCredentials {
 allowInsecureRegistry?: boolean
 providers?: readonly ("default" | "amazon" | "azure" | "google" | "github")[]
 secrets?: readonly string[]
}
export interface ClusterCleanupPolicyV2Beta1SpecContextVariable {
 default?: unknown
 jmesPath?: string
 value?: unknown
}
export interface ClusterCleanupPolicyV2Beta1SpecExclude {
 all?: readonly ClusterCleanupPolicyV2Beta1SpecExcludeAll[]
 any?: readonly ClusterCleanupPolicyV2Beta1SpecExcludeAll[]
}
export interface ClusterCleanupPolicyV2Beta1SpecExcludeAll {
 clusterRoles?: readonly string[]
 resources?: ClusterCleanupPolicyV2Beta1SpecExcludeAllResources
 roles?: readonly string[]
 subjects?: readonly ClusterCleanupPolicyV2Beta1SpecExcludeAllSubjects[]
}
export interface ClusterCleanupPolicyV2Beta1SpecExcludeAllResources {
 annotations?: {
  [k: string]: string
 }
 kinds?: readonly string[]
 name?: string
 names?: readonly string[]
 namespaceSelector?: ClusterCleanupPolicyV2Beta1SpecExcludeAllResourcesNamespaceSelector
 namespaces?: readonly string[]
 operations?: readonly ("CREATE" | "CONNECT" | "UPDATE" | "DELETE")[]
 selector?: ClusterCleanupPolicyV2Beta1SpecExcludeAllResourcesNamespaceSelector
}
export interface ClusterCleanupPolicyV2Beta1SpecExcludeAllResourcesNamespaceSelector {
 matchExpressions?: readonly ClusterCleanupPolicyV2Beta1SpecExcludeAllResourcesNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ClusterCleanupPolicyV2Beta1SpecExcludeAllResourcesNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ClusterCleanupPolicyV2Beta1SpecExcludeAllSubjects {
 apiGroup?: string
 kind: string
 name: string
 namespace?: string
}
export interface ClusterCleanupPolicyV2Beta1Status {
 conditions?: readonly ClusterCleanupPolicyV2Beta1StatusConditions[]
 lastExecutionTime?: string
}
export interface ClusterCleanupPolicyV2Beta1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ClusterCleanupPolicyV2Spec {
 conditions?: ClusterCleanupPolicyV2SpecConditions
 context?: readonly ClusterCleanupPolicyV2SpecContext[]
 deletionPropagationPolicy?: ("Foreground" | "Background" | "Orphan")
 exclude?: ClusterCleanupPolicyV2SpecExclude
 match: ClusterCleanupPolicyV2SpecExclude
 schedule: string
}
export interface ClusterCleanupPolicyV2SpecConditions {
 all?: readonly ClusterCleanupPolicyV2SpecConditionsAll[]
 any?: readonly ClusterCleanupPolicyV2SpecConditionsAll[]
}
export interface ClusterCleanupPolicyV2SpecConditionsAll {
 key?: unknown
 message?: string
 operator?: ("Equals" | "NotEquals" | "AnyIn" | "AllIn" | "AnyNotIn" | "AllNotIn" | "GreaterThanOrEquals" | "GreaterThan" | "LessThanOrEquals" | "LessThan" | "DurationGreaterThanOrEquals" | "DurationGreaterThan" | "DurationLessThanOrEquals" | "DurationLessThan")
 value?: unknown
}
export interface ClusterCleanupPolicyV2SpecContext {
 apiCall?: ClusterCleanupPolicyV2SpecContextApiCall
 configMap?: ClusterCleanupPolicyV2SpecContextConfigMap
 globalReference?: ClusterCleanupPolicyV2SpecContextGlobalReference
 imageRegistry?: ClusterCleanupPolicyV2SpecContextImageRegistry
 name: string
 variable?: ClusterCleanupPolicyV2SpecContextVariable
}
export interface ClusterCleanupPolicyV2SpecContextApiCall {
 data?: readonly ClusterCleanupPolicyV2SpecContextApiCallData[]
 default?: unknown
 jmesPath?: string
 method?: ("GET" | "POST")
 service?: ClusterCleanupPolicyV2SpecContextApiCallService
 urlPath?: string
}
export interface ClusterCleanupPolicyV2SpecContextApiCallData {
 key: string
 value: unknown
}
export interface ClusterCleanupPolicyV2SpecContextApiCallService {
 caBundle?: string
 headers?: readonly ClusterCleanupPolicyV2SpecContextApiCallServiceHeaders[]
 url: string
}
export interface ClusterCleanupPolicyV2SpecContextApiCallServiceHeaders {
 key: string
 value: string
}
export interface ClusterCleanupPolicyV2SpecContextConfigMap {
 name: string
 namespace?: string
}
export interface ClusterCleanupPolicyV2SpecContextGlobalReference {
 jmesPath?: string
 name: string
}
export interface ClusterCleanupPolicyV2SpecContextImageRegistry {
 imageRegistryCredentials?: ClusterCleanupPolicyV2SpecContextImageRegistryImageRegistryCredentials
 jmesPath?: string
 reference: string
}
export interface ClusterCleanupPolicyV2SpecContextImageRegistryImageRegistryCredentials {
 allowInsecureRegistry?: boolean
 providers?: readonly ("default" | "amazon" | "azure" | "google" | "github")[]
 secrets?: readonly string[]
}
export interface ClusterCleanupPolicyV2SpecContextVariable {
 default?: unknown
 jmesPath?: string
 value?: unknown
}
export interface ClusterCleanupPolicyV2SpecExclude {
 all?: readonly ClusterCleanupPolicyV2SpecExcludeAll[]
 any?: readonly ClusterCleanupPolicyV2SpecExcludeAll[]
}
export interface ClusterCleanupPolicyV2SpecExcludeAll {
 clusterRoles?: readonly string[]
 resources?: ClusterCleanupPolicyV2SpecExcludeAllResources
 roles?: readonly string[]
 subjects?: readonly ClusterCleanupPolicyV2SpecExcludeAllSubjects[]
}
export interface ClusterCleanupPolicyV2SpecExcludeAllResources {
 annotations?: {
  [k: string]: string
 }
 kinds?: readonly string[]
 name?: string
 names?: readonly string[]
 namespaceSelector?: ClusterCleanupPolicyV2SpecExcludeAllResourcesNamespaceSelector
 namespaces?: readonly string[]
 operations?: readonly ("CREATE" | "CONNECT" | "UPDATE" | "DELETE")[]
 selector?: ClusterCleanupPolicyV2SpecExcludeAllResourcesNamespaceSelector
}
export interface ClusterCleanupPolicyV2SpecExcludeAllResourcesNamespaceSelector {
 matchExpressions?: readonly ClusterCleanupPolicyV2SpecExcludeAllResourcesNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ClusterCleanupPolicyV2SpecExcludeAllResourcesNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ClusterCleanupPolicyV2SpecExcludeAllSubjects {
 apiGroup?: string
 kind: string
 name: string
 namespace?: string
}
export interface ClusterCleanupPolicyV2Status {
 conditions?: readonly ClusterCleanupPolicyV2StatusConditions[]
 lastExecutionTime?: string
}
export interface ClusterCleanupPolicyV2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ClusterPolicyV1 {
 apiVersion: "kyverno.io/v1"
 kind: "ClusterPolicy"
 metadata: ObjectMeta
 spec: ClusterPolicyV1Spec
 status?: ClusterPolicyV1Status
}
export interface ClusterPolicyV1Spec {
 admission?: boolean
 applyRules?: ("All" | "One")
 background?: boolean
 emitWarning?: boolean
 failurePolicy?: ("Ignore" | "Fail")
 generateExisting?: boolean
 generateExistingOnPolicyUpdate?: boolean
 mutateExistingOnPolicyUpdate?: boolean
 rules?: readonly ClusterPolicyV1SpecRules[]
 schemaValidation?: boolean
 useServerSideApply?: boolean
 validationFailureAction?: ("audit" | "enforce" | "Audit" | "Enforce")
 validationFailureActionOverrides?: readonly ClusterPolicyV1SpecValidationFailureActionOverrides[]
 webhookConfiguration?: ClusterPolicyV1SpecWebhookConfiguration
 webhookTimeoutSeconds?: number
}
export interface ClusterPolicyV1SpecRules {
 celPreconditions?: readonly ClusterPolicyV1SpecRulesCelPreconditions[]
 context?: readonly ClusterPolicyV1SpecRulesContext[]
 exclude?: ClusterPolicyV1SpecRulesExclude
 generate?: ClusterPolicyV1SpecRulesGenerate
 imageExtractors?: {
  [k: string]: readonly ClusterPolicyV1SpecRulesImageExtractors[]
 }
 match: ClusterPolicyV1SpecRulesExclude
 mutate?: ClusterPolicyV1SpecRulesMutate
 name: string
 preconditions?: unknown
 reportProperties?: {
  [k: string]: string
 }
 skipBackgroundRequests?: boolean
 validate?: ClusterPolicyV1SpecRulesValidate
 verifyImages?: readonly ClusterPolicyV1SpecRulesVerifyImages[]
}
export interface ClusterPolicyV1SpecRulesCelPreconditions {
 expression: string
 name: string
}
export interface ClusterPolicyV1SpecRulesContext {
 apiCall?: ClusterPolicyV1SpecRulesContextApiCall
 configMap?: ClusterPolicyV1SpecRulesContextConfigMap
 globalReference?: ClusterPolicyV1SpecRulesContextGlobalReference
 imageRegistry?: ClusterPolicyV1SpecRulesContextImageRegistry
 name: string
 variable?: ClusterPolicyV1SpecRulesContextVariable
}
export interface ClusterPolicyV1SpecRulesContextApiCall {
 data?: readonly ClusterPolicyV1SpecRulesContextApiCallData[]
 default?: unknown
 jmesPath?: string
 method?: ("GET" | "POST")
 service?: ClusterPolicyV1SpecRulesContextApiCallService
 urlPath?: string
}
export interface ClusterPolicyV1SpecRulesContextApiCallData {
 key: string
 value: unknown
}
export interface ClusterPolicyV1SpecRulesContextApiCallService {
 caBundle?: string
 headers?: readonly ClusterPolicyV1SpecRulesContextApiCallServiceHeaders[]
 url: string
}
export interface ClusterPolicyV1SpecRulesContextApiCallServiceHeaders {
 key: string
 value: string
}
export interface ClusterPolicyV1SpecRulesContextConfigMap {
 name: string
 namespace?: string
}
export interface ClusterPolicyV1SpecRulesContextGlobalReference {
 jmesPath?: string
 name: string
}
export interface ClusterPolicyV1SpecRulesContextImageRegistry {
 imageRegistryCredentials?: ClusterPolicyV1SpecRulesVerifyImagesImageRegistryCredentials
 jmesPath?: string
 reference: string
}
export interface ClusterPolicyV1SpecRulesContextVariable {
 default?: unknown
 jmesPath?: string
 value?: unknown
}
export interface ClusterPolicyV1SpecRulesExclude {
 all?: readonly ClusterPolicyV1SpecRulesExcludeAll[]
 any?: readonly ClusterPolicyV1SpecRulesExcludeAll[]
 clusterRoles?: readonly string[]
 resources?: ClusterPolicyV1SpecRulesExcludeResources
 roles?: readonly string[]
 subjects?: readonly ClusterPolicyV1SpecRulesExcludeSubjects[]
}
export interface ClusterPolicyV1SpecRulesExcludeAll {
 clusterRoles?: readonly string[]
 resources?: ClusterPolicyV1SpecRulesExcludeResources
 roles?: readonly string[]
 subjects?: readonly ClusterPolicyV1SpecRulesExcludeSubjects[]
}
export interface ClusterPolicyV1SpecRulesExcludeResources {
 annotations?: {
  [k: string]: string
 }
 kinds?: readonly string[]
 name?: string
 names?: readonly string[]
 namespaceSelector?: ClusterPolicyV1SpecValidationFailureActionOverridesNamespaceSelector
 namespaces?: readonly string[]
 operations?: readonly ("CREATE" | "CONNECT" | "UPDATE" | "DELETE")[]
 selector?: ClusterPolicyV1SpecValidationFailureActionOverridesNamespaceSelector
}
export interface ClusterPolicyV1SpecRulesExcludeSubjects {
 apiGroup?: string
 kind: string
 name: string
 namespace?: string
}
export interface ClusterPolicyV1SpecRulesGenerate {
 apiVersion?: string
 clone?: ClusterPolicyV1SpecRulesGenerateClone
 cloneList?: ClusterPolicyV1SpecRulesGenerateCloneList
 data?: unknown
 foreach?: readonly ClusterPolicyV1SpecRulesGenerateForeach[]
 generateExisting?: boolean
 kind?: string
 name?: string
 namespace?: string
 orphanDownstreamOnPolicyDelete?: boolean
 synchronize?: boolean
 uid?: string
}
export interface ClusterPolicyV1SpecRulesGenerateClone {
 name?: string
 namespace?: string
}
export interface ClusterPolicyV1SpecRulesGenerateCloneList {
 kinds?: readonly string[]
 namespace?: string
 selector?: ClusterPolicyV1SpecValidationFailureActionOverridesNamespaceSelector
}
export interface ClusterPolicyV1SpecRulesGenerateForeach {
 apiVersion?: string
 clone?: ClusterPolicyV1SpecRulesGenerateClone
 cloneList?: ClusterPolicyV1SpecRulesGenerateCloneList
 context?: readonly ClusterPolicyV1SpecRulesContext[]
 data?: unknown
 kind?: string
 list?: string
 name?: string
 namespace?: string
 preconditions?: ClusterPolicyV1SpecRulesGenerateForeachPreconditions
 uid?: string
}
export interface ClusterPolicyV1SpecRulesGenerateForeachPreconditions {
 all?: readonly ClusterPolicyV1SpecRulesGenerateForeachPreconditionsAll[]
 any?: readonly ClusterPolicyV1SpecRulesGenerateForeachPreconditionsAll[]
 [k: string]: unknown
}
export interface ClusterPolicyV1SpecRulesGenerateForeachPreconditionsAll {
 key?: unknown
 message?: string
 operator?: ("Equals" | "NotEquals" | "In" | "AnyIn" | "AllIn" | "NotIn" | "AnyNotIn" | "AllNotIn" | "GreaterThanOrEquals" | "GreaterThan" | "LessThanOrEquals" | "LessThan" | "DurationGreaterThanOrEquals" | "DurationGreaterThan" | "DurationLessThanOrEquals" | "DurationLessThan")
 value?: unknown
}
export interface ClusterPolicyV1SpecRulesImageExtractors {
 jmesPath?: string
 key?: string
 name?: string
 path: string
 value?: string
}
export interface ClusterPolicyV1SpecRulesMutate {
 foreach?: readonly ClusterPolicyV1SpecRulesMutateForeach[]
 mutateExistingOnPolicyUpdate?: boolean
 patchStrategicMerge?: unknown
 patchesJson6902?: string
 targets?: readonly ClusterPolicyV1SpecRulesMutateTargets[]
}
export interface ClusterPolicyV1SpecRulesMutateForeach {
 context?: readonly ClusterPolicyV1SpecRulesContext[]
 foreach?: unknown
 list?: string
 order?: ("Ascending" | "Descending")
 patchStrategicMerge?: unknown
 patchesJson6902?: string
 preconditions?: ClusterPolicyV1SpecRulesGenerateForeachPreconditions
}
export interface ClusterPolicyV1SpecRulesMutateTargets {
 apiVersion?: string
 context?: readonly ClusterPolicyV1SpecRulesContext[]
 kind?: string
 name?: string
 namespace?: string
 preconditions?: unknown
 selector?: ClusterPolicyV1SpecValidationFailureActionOverridesNamespaceSelector
 uid?: string
}
export interface ClusterPolicyV1SpecRulesValidate {
 allowExistingViolations?: boolean
 anyPattern?: unknown
 assert?: unknown
 cel?: ClusterPolicyV1SpecRulesValidateCel
 deny?: ClusterPolicyV1SpecRulesValidateDeny
 failureAction?: ("Audit" | "Enforce")
 failureActionOverrides?: readonly ClusterPolicyV1SpecValidationFailureActionOverrides[]
 foreach?: readonly ClusterPolicyV1SpecRulesValidateForeach[]
 manifests?: ClusterPolicyV1SpecRulesValidateManifests
 message?: string
 pattern?: unknown
 podSecurity?: ClusterPolicyV1SpecRulesValidatePodSecurity
}
export interface ClusterPolicyV1SpecRulesValidateCel {
 auditAnnotations?: readonly ClusterPolicyV1SpecRulesValidateCelAuditAnnotations[]
 expressions?: readonly ClusterPolicyV1SpecRulesValidateCelExpressions[]
 generate?: boolean
 paramKind?: ClusterPolicyV1SpecRulesValidateCelParamKind
 paramRef?: ClusterPolicyV1SpecRulesValidateCelParamRef
 variables?: readonly ClusterPolicyV1SpecRulesCelPreconditions[]
}
export interface ClusterPolicyV1SpecRulesValidateCelAuditAnnotations {
 key: string
 valueExpression: string
}
export interface ClusterPolicyV1SpecRulesValidateCelExpressions {
 expression: string
 message?: string
 messageExpression?: string
 reason?: string
}
export interface ClusterPolicyV1SpecRulesValidateCelParamKind {
 apiVersion?: string
 kind?: string
}
export interface ClusterPolicyV1SpecRulesValidateCelParamRef {
 name?: string
 namespace?: string
 parameterNotFoundAction?: string
 selector?: ClusterPolicyV1SpecValidationFailureActionOverridesNamespaceSelector
}
export interface ClusterPolicyV1SpecRulesValidateDeny {
 conditions?: unknown
}
export interface ClusterPolicyV1SpecRulesValidateForeach {
 anyPattern?: unknown
 context?: readonly ClusterPolicyV1SpecRulesContext[]
 deny?: ClusterPolicyV1SpecRulesValidateDeny
 elementScope?: boolean
 foreach?: unknown
 list?: string
 pattern?: unknown
 preconditions?: ClusterPolicyV1SpecRulesGenerateForeachPreconditions
}
export interface ClusterPolicyV1SpecRulesValidateManifests {
 annotationDomain?: string
 attestors?: readonly ClusterPolicyV1SpecRulesVerifyImagesAttestors[]
 dryRun?: ClusterPolicyV1SpecRulesValidateManifestsDryRun
 ignoreFields?: readonly ClusterPolicyV1SpecRulesValidateManifestsIgnoreFields[]
 repository?: string
}
export interface ClusterPolicyV1SpecRulesValidateManifestsDryRun {
 enable?: boolean
 namespace?: string
}
export interface ClusterPolicyV1SpecRulesValidateManifestsIgnoreFields {
 fields?: readonly string[]
 objects?: readonly ClusterPolicyV1SpecRulesValidateManifestsIgnoreFieldsObjects[]
}
export interface ClusterPolicyV1SpecRulesValidateManifestsIgnoreFieldsObjects {
 group?: string
 kind?: string
 name?: string
 namespace?: string
 version?: string
}
export interface ClusterPolicyV1SpecRulesValidatePodSecurity {
 exclude?: readonly ClusterPolicyV1SpecRulesValidatePodSecurityExclude[]
 level?: ("privileged" | "baseline" | "restricted")
 version?: ("v1.19" | "v1.20" | "v1.21" | "v1.22" | "v1.23" | "v1.24" | "v1.25" | "v1.26" | "v1.27" | "v1.28" | "v1.29" | "v1.30" | "v1.31" | "v1.32" | "latest")
}
export interface ClusterPolicyV1SpecRulesValidatePodSecurityExclude {
 controlName: ("HostProcess" | "Host Namespaces" | "Privileged Containers" | "Capabilities" | "HostPath Volumes" | "Host Ports" | "AppArmor" | "SELinux" | "/proc Mount Type" | "Seccomp" | "Sysctls" | "Volume Types" | "Privilege Escalation" | "Running as Non-root" | "Running as Non-root user")
 images?: readonly string[]
 restrictedField?: string
 values?: readonly string[]
}
export interface ClusterPolicyV1SpecRulesVerifyImages {
 additionalExtensions?: {
  [k: string]: string
 }
 annotations?: {
  [k: string]: string
 }
 attestations?: readonly ClusterPolicyV1SpecRulesVerifyImagesAttestations[]
 attestors?: readonly ClusterPolicyV1SpecRulesVerifyImagesAttestors[]
 cosignOCI11?: boolean
 failureAction?: ("Audit" | "Enforce")
 image?: string
 imageReferences?: readonly string[]
 imageRegistryCredentials?: ClusterPolicyV1SpecRulesVerifyImagesImageRegistryCredentials
 issuer?: string
 key?: string
 mutateDigest?: boolean
 repository?: string
 required?: boolean
 roots?: string
 skipImageReferences?: readonly string[]
 subject?: string
 type?: ("Cosign" | "SigstoreBundle" | "Notary")
 useCache?: boolean
 validate?: ClusterPolicyV1SpecRulesVerifyImagesValidate
 verifyDigest?: boolean
}
export interface ClusterPolicyV1SpecRulesVerifyImagesAttestations {
 attestors?: readonly ClusterPolicyV1SpecRulesVerifyImagesAttestors[]
 conditions?: readonly ClusterPolicyV1SpecRulesVerifyImagesAttestationsConditions[]
 name?: string
 predicateType?: string
 type?: string
}
export interface ClusterPolicyV1SpecRulesVerifyImagesAttestationsConditions {
 all?: readonly ClusterPolicyV1SpecRulesGenerateForeachPreconditionsAll[]
 any?: readonly ClusterPolicyV1SpecRulesGenerateForeachPreconditionsAll[]
}
export interface ClusterPolicyV1SpecRulesVerifyImagesAttestors {
 count?: number
 entries?: readonly ClusterPolicyV1SpecRulesVerifyImagesAttestorsEntries[]
}
export interface ClusterPolicyV1SpecRulesVerifyImagesAttestorsEntries {
 annotations?: {
  [k: string]: string
 }
 attestor?: unknown
 certificates?: ClusterPolicyV1SpecRulesVerifyImagesAttestorsEntriesCertificates
 keyless?: ClusterPolicyV1SpecRulesVerifyImagesAttestorsEntriesKeyless
 keys?: ClusterPolicyV1SpecRulesVerifyImagesAttestorsEntriesKeys
 repository?: string
 signatureAlgorithm?: string
}
export interface ClusterPolicyV1SpecRulesVerifyImagesAttestorsEntriesCertificates {
 cert?: string
 certChain?: string
 ctlog?: ClusterPolicyV1SpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog
 rekor?: ClusterPolicyV1SpecRulesVerifyImagesAttestorsEntriesCertificatesRekor
}
export interface ClusterPolicyV1SpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog {
 ignoreSCT?: boolean
 pubkey?: string
 tsaCertChain?: string
}
export interface ClusterPolicyV1SpecRulesVerifyImagesAttestorsEntriesCertificatesRekor {
 ignoreTlog?: boolean
 pubkey?: string
 url?: string
}
export interface ClusterPolicyV1SpecRulesVerifyImagesAttestorsEntriesKeyless {
 additionalExtensions?: {
  [k: string]: string
 }
 ctlog?: ClusterPolicyV1SpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog
 issuer?: string
 issuerRegExp?: string
 rekor?: ClusterPolicyV1SpecRulesVerifyImagesAttestorsEntriesCertificatesRekor
 roots?: string
 subject?: string
 subjectRegExp?: string
}
export interface ClusterPolicyV1SpecRulesVerifyImagesAttestorsEntriesKeys {
 ctlog?: ClusterPolicyV1SpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog
 kms?: string
 publicKeys?: string
 rekor?: ClusterPolicyV1SpecRulesVerifyImagesAttestorsEntriesCertificatesRekor
 secret?: ClusterPolicyV1SpecRulesVerifyImagesAttestorsEntriesKeysSecret
 signatureAlgorithm?: string
}
export interface ClusterPolicyV1SpecRulesVerifyImagesAttestorsEntriesKeysSecret {
 name: string
 namespace: string
}
export interface ClusterPolicyV1SpecRulesVerifyImagesImageRegistryCredentials {
 allowInsecureRegistry?: boolean
 providers?: readonly ("default" | "amazon" | "azure" | "google" | "github")[]
 secrets?: readonly string[]
}
export interface ClusterPolicyV1SpecRulesVerifyImagesValidate {
 deny?: ClusterPolicyV1SpecRulesValidateDeny
 message?: string
}
export interface ClusterPolicyV1SpecValidationFailureActionOverrides {
 action?: ("audit" | "enforce" | "Audit" | "Enforce")
 namespaceSelector?: ClusterPolicyV1SpecValidationFailureActionOverridesNamespaceSelector
 namespaces?: readonly string[]
}
export interface ClusterPolicyV1SpecValidationFailureActionOverridesNamespaceSelector {
 matchExpressions?: readonly ClusterPolicyV1SpecValidationFailureActionOverridesNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ClusterPolicyV1SpecValidationFailureActionOverridesNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ClusterPolicyV1SpecWebhookConfiguration {
 failurePolicy?: ("Ignore" | "Fail")
 matchConditions?: readonly ClusterPolicyV1SpecRulesCelPreconditions[]
 timeoutSeconds?: number
}
export interface ClusterPolicyV1Status {
 autogen?: ClusterPolicyV1StatusAutogen
 conditions?: readonly ClusterPolicyV1StatusConditions[]
 ready?: boolean
 rulecount?: ClusterPolicyV1StatusRulecount
 validatingadmissionpolicy?: ClusterPolicyV1StatusValidatingadmissionpolicy
}
export interface ClusterPolicyV1StatusAutogen {
 rules?: readonly ClusterPolicyV1SpecRules[]
}
export interface ClusterPolicyV1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ClusterPolicyV1StatusRulecount {
 generate: number
 mutate: number
 validate: number
 verifyimages: number
}
export interface ClusterPolicyV1StatusValidatingadmissionpolicy {
 generated: boolean
 message: string
}
export interface ClusterPolicyV2Beta1 {
 apiVersion: "kyverno.io/v2beta1"
 kind: "ClusterPolicy"
 metadata: ObjectMeta
 spec: ClusterPolicyV2Beta1Spec
 status?: ClusterPolicyV2Beta1Status
}
export interface ClusterPolicyV2Beta1Spec {
 admission?: boolean
 applyRules?: ("All" | "One")
 background?: boolean
 emitWarning?: boolean
 failurePolicy?: ("Ignore" | "Fail")
 generateExisting?: boolean
 generateExistingOnPolicyUpdate?: boolean
 mutateExistingOnPolicyUpdate?: boolean
 rules?: readonly ClusterPolicyV2Beta1SpecRules[]
 schemaValidation?: boolean
 useServerSideApply?: boolean
 validationFailureAction?: ("audit" | "enforce" | "Audit" | "Enforce")
 validationFailureActionOverrides?: readonly ClusterPolicyV2Beta1SpecValidationFailureActionOverrides[]
 webhookConfiguration?: ClusterPolicyV2Beta1SpecWebhookConfiguration
 webhookTimeoutSeconds?: number
}
export interface ClusterPolicyV2Beta1SpecRules {
 celPreconditions?: readonly ClusterPolicyV2Beta1SpecRulesCelPreconditions[]
 context?: readonly ClusterPolicyV2Beta1SpecRulesContext[]
 exclude?: ClusterPolicyV2Beta1SpecRulesExclude
 generate?: ClusterPolicyV2Beta1SpecRulesGenerate
 imageExtractors?: {
  [k: string]: readonly ClusterPolicyV2Beta1SpecRulesImageExtractors[]
 }
 match: ClusterPolicyV2Beta1SpecRulesExclude
 mutate?: ClusterPolicyV2Beta1SpecRulesMutate
 name: string
 preconditions?: ClusterPolicyV2Beta1SpecRulesPreconditions
 reportProperties?: {
  [k: string]: string
 }
 skipBackgroundRequests?: boolean
 validate?: ClusterPolicyV2Beta1SpecRulesValidate
 verifyImages?: readonly ClusterPolicyV2Beta1SpecRulesVerifyImages[]
}
export interface ClusterPolicyV2Beta1SpecRulesCelPreconditions {
 expression: string
 name: string
}
export interface ClusterPolicyV2Beta1SpecRulesContext {
 apiCall?: ClusterPolicyV2Beta1SpecRulesContextApiCall
 configMap?: ClusterPolicyV2Beta1SpecRulesContextConfigMap
 globalReference?: ClusterPolicyV2Beta1SpecRulesContextGlobalReference
 imageRegistry?: ClusterPolicyV2Beta1SpecRulesContextImageRegistry
 name: string
 variable?: ClusterPolicyV2Beta1SpecRulesContextVariable
}
export interface ClusterPolicyV2Beta1SpecRulesContextApiCall {
 data?: readonly ClusterPolicyV2Beta1SpecRulesContextApiCallData[]
 default?: unknown
 jmesPath?: string
 method?: ("GET" | "POST")
 service?: ClusterPolicyV2Beta1SpecRulesContextApiCallService
 urlPath?: string
}
export interface ClusterPolicyV2Beta1SpecRulesContextApiCallData {
 key: string
 value: unknown
}
export interface ClusterPolicyV2Beta1SpecRulesContextApiCallService {
 caBundle?: string
 headers?: readonly ClusterPolicyV2Beta1SpecRulesContextApiCallServiceHeaders[]
 url: string
}
export interface ClusterPolicyV2Beta1SpecRulesContextApiCallServiceHeaders {
 key: string
 value: string
}
export interface ClusterPolicyV2Beta1SpecRulesContextConfigMap {
 name: string
 namespace?: string
}
export interface ClusterPolicyV2Beta1SpecRulesContextGlobalReference {
 jmesPath?: string
 name: string
}
export interface ClusterPolicyV2Beta1SpecRulesContextImageRegistry {
 imageRegistryCredentials?: ClusterPolicyV2Beta1SpecRulesVerifyImagesImageRegistryCredentials
 jmesPath?: string
 reference: string
}
export interface ClusterPolicyV2Beta1SpecRulesContextVariable {
 default?: unknown
 jmesPath?: string
 value?: unknown
}
export interface ClusterPolicyV2Beta1SpecRulesExclude {
 all?: readonly ClusterPolicyV2Beta1SpecRulesExcludeAll[]
 any?: readonly ClusterPolicyV2Beta1SpecRulesExcludeAll[]
}
export interface ClusterPolicyV2Beta1SpecRulesExcludeAll {
 clusterRoles?: readonly string[]
 resources?: ClusterPolicyV2Beta1SpecRulesExcludeAllResources
 roles?: readonly string[]
 subjects?: readonly ClusterPolicyV2Beta1SpecRulesExcludeAllSubjects[]
}
export interface ClusterPolicyV2Beta1SpecRulesExcludeAllResources {
 annotations?: {
  [k: string]: string
 }
 kinds?: readonly string[]
 name?: string
 names?: readonly string[]
 namespaceSelector?: ClusterPolicyV2Beta1SpecValidationFailureActionOverridesNamespaceSelector
 namespaces?: readonly string[]
 operations?: readonly ("CREATE" | "CONNECT" | "UPDATE" | "DELETE")[]
 selector?: ClusterPolicyV2Beta1SpecValidationFailureActionOverridesNamespaceSelector
}
export interface ClusterPolicyV2Beta1SpecRulesExcludeAllSubjects {
 apiGroup?: string
 kind: string
 name: string
 namespace?: string
}
export interface ClusterPolicyV2Beta1SpecRulesGenerate {
 apiVersion?: string
 clone?: ClusterPolicyV2Beta1SpecRulesGenerateClone
 cloneList?: ClusterPolicyV2Beta1SpecRulesGenerateCloneList
 data?: unknown
 foreach?: readonly ClusterPolicyV2Beta1SpecRulesGenerateForeach[]
 generateExisting?: boolean
 kind?: string
 name?: string
 namespace?: string
 orphanDownstreamOnPolicyDelete?: boolean
 synchronize?: boolean
 uid?: string
}
export interface ClusterPolicyV2Beta1SpecRulesGenerateClone {
 name?: string
 namespace?: string
}
export interface ClusterPolicyV2Beta1SpecRulesGenerateCloneList {
 kinds?: readonly string[]
 namespace?: string
 selector?: ClusterPolicyV2Beta1SpecValidationFailureActionOverridesNamespaceSelector
}
export interface ClusterPolicyV2Beta1SpecRulesGenerateForeach {
 apiVersion?: string
 clone?: ClusterPolicyV2Beta1SpecRulesGenerateClone
 cloneList?: ClusterPolicyV2Beta1SpecRulesGenerateCloneList
 context?: readonly ClusterPolicyV2Beta1SpecRulesContext[]
 data?: unknown
 kind?: string
 list?: string
 name?: string
 namespace?: string
 preconditions?: ClusterPolicyV2Beta1SpecRulesGenerateForeachPreconditions
 uid?: string
}
export interface ClusterPolicyV2Beta1SpecRulesGenerateForeachPreconditions {
 all?: readonly ClusterPolicyV2Beta1SpecRulesGenerateForeachPreconditionsAll[]
 any?: readonly ClusterPolicyV2Beta1SpecRulesGenerateForeachPreconditionsAll[]
 [k: string]: unknown
}
export interface ClusterPolicyV2Beta1SpecRulesGenerateForeachPreconditionsAll {
 key?: unknown
 message?: string
 operator?: ("Equals" | "NotEquals" | "In" | "AnyIn" | "AllIn" | "NotIn" | "AnyNotIn" | "AllNotIn" | "GreaterThanOrEquals" | "GreaterThan" | "LessThanOrEquals" | "LessThan" | "DurationGreaterThanOrEquals" | "DurationGreaterThan" | "DurationLessThanOrEquals" | "DurationLessThan")
 value?: unknown
}
export interface ClusterPolicyV2Beta1SpecRulesImageExtractors {
 jmesPath?: string
 key?: string
 name?: string
 path: string
 value?: string
}
export interface ClusterPolicyV2Beta1SpecRulesMutate {
 foreach?: readonly ClusterPolicyV2Beta1SpecRulesMutateForeach[]
 mutateExistingOnPolicyUpdate?: boolean
 patchStrategicMerge?: unknown
 patchesJson6902?: string
 targets?: readonly ClusterPolicyV2Beta1SpecRulesMutateTargets[]
}
export interface ClusterPolicyV2Beta1SpecRulesMutateForeach {
 context?: readonly ClusterPolicyV2Beta1SpecRulesContext[]
 foreach?: unknown
 list?: string
 order?: ("Ascending" | "Descending")
 patchStrategicMerge?: unknown
 patchesJson6902?: string
 preconditions?: ClusterPolicyV2Beta1SpecRulesGenerateForeachPreconditions
}
export interface ClusterPolicyV2Beta1SpecRulesMutateTargets {
 apiVersion?: string
 context?: readonly ClusterPolicyV2Beta1SpecRulesContext[]
 kind?: string
 name?: string
 namespace?: string
 preconditions?: unknown
 selector?: ClusterPolicyV2Beta1SpecValidationFailureActionOverridesNamespaceSelector
 uid?: string
}
export interface ClusterPolicyV2Beta1SpecRulesPreconditions {
 all?: readonly ClusterPolicyV2Beta1SpecRulesPreconditionsAll[]
 any?: readonly ClusterPolicyV2Beta1SpecRulesPreconditionsAll[]
}
export interface ClusterPolicyV2Beta1SpecRulesPreconditionsAll {
 key?: unknown
 message?: string
 operator?: ("Equals" | "NotEquals" | "AnyIn" | "AllIn" | "AnyNotIn" | "AllNotIn" | "GreaterThanOrEquals" | "GreaterThan" | "LessThanOrEquals" | "LessThan" | "DurationGreaterThanOrEquals" | "DurationGreaterThan" | "DurationLessThanOrEquals" | "DurationLessThan")
 value?: unknown
}
export interface ClusterPolicyV2Beta1SpecRulesValidate {
 anyPattern?: unknown
 assert?: unknown
 cel?: ClusterPolicyV2Beta1SpecRulesValidateCel
 deny?: ClusterPolicyV2Beta1SpecRulesValidateDeny
 failureAction?: ("Audit" | "Enforce")
 failureActionOverrides?: readonly ClusterPolicyV2Beta1SpecValidationFailureActionOverrides[]
 foreach?: readonly ClusterPolicyV2Beta1SpecRulesValidateForeach[]
 manifests?: ClusterPolicyV2Beta1SpecRulesValidateManifests
 message?: string
 pattern?: unknown
 podSecurity?: ClusterPolicyV2Beta1SpecRulesValidatePodSecurity
}
export interface ClusterPolicyV2Beta1SpecRulesValidateCel {
 auditAnnotations?: readonly ClusterPolicyV2Beta1SpecRulesValidateCelAuditAnnotations[]
 expressions?: readonly ClusterPolicyV2Beta1SpecRulesValidateCelExpressions[]
 generate?: boolean
 paramKind?: ClusterPolicyV2Beta1SpecRulesValidateCelParamKind
 paramRef?: ClusterPolicyV2Beta1SpecRulesValidateCelParamRef
 variables?: readonly ClusterPolicyV2Beta1SpecRulesCelPreconditions[]
}
export interface ClusterPolicyV2Beta1SpecRulesValidateCelAuditAnnotations {
 key: string
 valueExpression: string
}
export interface ClusterPolicyV2Beta1SpecRulesValidateCelExpressions {
 expression: string
 message?: string
 messageExpression?: string
 reason?: string
}
export interface ClusterPolicyV2Beta1SpecRulesValidateCelParamKind {
 apiVersion?: string
 kind?: string
}
export interface ClusterPolicyV2Beta1SpecRulesValidateCelParamRef {
 name?: string
 namespace?: string
 parameterNotFoundAction?: string
 selector?: ClusterPolicyV2Beta1SpecValidationFailureActionOverridesNamespaceSelector
}
export interface ClusterPolicyV2Beta1SpecRulesValidateDeny {
 conditions?: ClusterPolicyV2Beta1SpecRulesPreconditions
}
export interface ClusterPolicyV2Beta1SpecRulesValidateForeach {
 anyPattern?: unknown
 context?: readonly ClusterPolicyV2Beta1SpecRulesContext[]
 deny?: ClusterPolicyV2Beta1SpecRulesValidateForeachDeny
 elementScope?: boolean
 foreach?: unknown
 list?: string
 pattern?: unknown
 preconditions?: ClusterPolicyV2Beta1SpecRulesGenerateForeachPreconditions
}
export interface ClusterPolicyV2Beta1SpecRulesValidateForeachDeny {
 conditions?: unknown
}
export interface ClusterPolicyV2Beta1SpecRulesValidateManifests {
 annotationDomain?: string
 attestors?: readonly ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestors[]
 dryRun?: ClusterPolicyV2Beta1SpecRulesValidateManifestsDryRun
 ignoreFields?: readonly ClusterPolicyV2Beta1SpecRulesValidateManifestsIgnoreFields[]
 repository?: string
}
export interface ClusterPolicyV2Beta1SpecRulesValidateManifestsDryRun {
 enable?: boolean
 namespace?: string
}
export interface ClusterPolicyV2Beta1SpecRulesValidateManifestsIgnoreFields {
 fields?: readonly string[]
 objects?: readonly ClusterPolicyV2Beta1SpecRulesValidateManifestsIgnoreFieldsObjects[]
}
export interface ClusterPolicyV2Beta1SpecRulesValidateManifestsIgnoreFieldsObjects {
 group?: string
 kind?: string
 name?: string
 namespace?: string
 version?: string
}
export interface ClusterPolicyV2Beta1SpecRulesValidatePodSecurity {
 exclude?: readonly ClusterPolicyV2Beta1SpecRulesValidatePodSecurityExclude[]
 level?: ("privileged" | "baseline" | "restricted")
 version?: ("v1.19" | "v1.20" | "v1.21" | "v1.22" | "v1.23" | "v1.24" | "v1.25" | "v1.26" | "v1.27" | "v1.28" | "v1.29" | "v1.30" | "v1.31" | "v1.32" | "latest")
}
export interface ClusterPolicyV2Beta1SpecRulesValidatePodSecurityExclude {
 controlName: ("HostProcess" | "Host Namespaces" | "Privileged Containers" | "Capabilities" | "HostPath Volumes" | "Host Ports" | "AppArmor" | "SELinux" | "/proc Mount Type" | "Seccomp" | "Sysctls" | "Volume Types" | "Privilege Escalation" | "Running as Non-root" | "Running as Non-root user")
 images?: readonly string[]
 restrictedField?: string
 values?: readonly string[]
}
export interface ClusterPolicyV2Beta1SpecRulesVerifyImages {
 attestations?: readonly ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestations[]
 attestors?: readonly ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestors[]
 failureAction?: ("Audit" | "Enforce")
 imageReferences?: readonly string[]
 imageRegistryCredentials?: ClusterPolicyV2Beta1SpecRulesVerifyImagesImageRegistryCredentials
 mutateDigest?: boolean
 repository?: string
 required?: boolean
 skipImageReferences?: readonly string[]
 type?: ("Cosign" | "SigstoreBundle" | "Notary")
 useCache?: boolean
 validate?: ClusterPolicyV2Beta1SpecRulesVerifyImagesValidate
 verifyDigest?: boolean
}
export interface ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestations {
 attestors?: readonly ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestors[]
 conditions?: readonly ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestationsConditions[]
 name?: string
 predicateType?: string
 type?: string
}
export interface ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestationsConditions {
 all?: readonly ClusterPolicyV2Beta1SpecRulesGenerateForeachPreconditionsAll[]
 any?: readonly ClusterPolicyV2Beta1SpecRulesGenerateForeachPreconditionsAll[]
}
export interface ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestors {
 count?: number
 entries?: readonly ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestorsEntries[]
}
export interface ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestorsEntries {
 annotations?: {
  [k: string]: string
 }
 attestor?: unknown
 certificates?: ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesCertificates
 keyless?: ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesKeyless
 keys?: ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesKeys
 repository?: string
 signatureAlgorithm?: string
}
export interface ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesCertificates {
 cert?: string
 certChain?: string
 ctlog?: ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog
 rekor?: ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesCertificatesRekor
}
export interface ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog {
 ignoreSCT?: boolean
 pubkey?: string
 tsaCertChain?: string
}
export interface ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesCertificatesRekor {
 ignoreTlog?: boolean
 pubkey?: string
 url?: string
}
export interface ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesKeyless {
 additionalExtensions?: {
  [k: string]: string
 }
 ctlog?: ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog
 issuer?: string
 issuerRegExp?: string
 rekor?: ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesCertificatesRekor
 roots?: string
 subject?: string
 subjectRegExp?: string
}
export interface ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesKeys {
 ctlog?: ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog
 kms?: string
 publicKeys?: string
 rekor?: ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesCertificatesRekor
 secret?: ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesKeysSecret
 signatureAlgorithm?: string
}
export interface ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesKeysSecret {
 name: string
 namespace: string
}
export interface ClusterPolicyV2Beta1SpecRulesVerifyImagesImageRegistryCredentials {
 allowInsecureRegistry?: boolean
 providers?: readonly ("default" | "amazon" | "azure" | "google" | "github")[]
 secrets?: readonly string[]
}
export interface ClusterPolicyV2Beta1SpecRulesVerifyImagesValidate {
 deny?: ClusterPolicyV2Beta1SpecRulesValidateForeachDeny
 message?: string
}
export interface ClusterPolicyV2Beta1SpecValidationFailureActionOverrides {
 action?: ("audit" | "enforce" | "Audit" | "Enforce")
 namespaceSelector?: ClusterPolicyV2Beta1SpecValidationFailureActionOverridesNamespaceSelector
 namespaces?: readonly string[]
}
export interface ClusterPolicyV2Beta1SpecValidationFailureActionOverridesNamespaceSelector {
 matchExpressions?: readonly ClusterPolicyV2Beta1SpecValidationFailureActionOverridesNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ClusterPolicyV2Beta1SpecValidationFailureActionOverridesNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ClusterPolicyV2Beta1SpecWebhookConfiguration {
 failurePolicy?: ("Ignore" | "Fail")
 matchConditions?: readonly ClusterPolicyV2Beta1SpecRulesCelPreconditions[]
 timeoutSeconds?: number
}
export interface ClusterPolicyV2Beta1Status {
 autogen?: ClusterPolicyV2Beta1StatusAutogen
 conditions?: readonly ClusterPolicyV2Beta1StatusConditions[]
 ready?: boolean
 rulecount?: ClusterPolicyV2Beta1StatusRulecount
 validatingadmissionpolicy?: ClusterPolicyV2Beta1StatusValidatingadmissionpolicy
}
export interface ClusterPolicyV2Beta1StatusAutogen {
 rules?: readonly ClusterPolicyV2Beta1StatusAutogenRules[]
}
export interface ClusterPolicyV2Beta1StatusAutogenRules {
 celPreconditions?: readonly ClusterPolicyV2Beta1SpecRulesCelPreconditions[]
 context?: readonly ClusterPolicyV2Beta1SpecRulesContext[]
 exclude?: ClusterPolicyV2Beta1StatusAutogenRulesExclude
 generate?: ClusterPolicyV2Beta1SpecRulesGenerate
 imageExtractors?: {
  [k: string]: readonly ClusterPolicyV2Beta1SpecRulesImageExtractors[]
 }
 match: ClusterPolicyV2Beta1StatusAutogenRulesExclude
 mutate?: ClusterPolicyV2Beta1SpecRulesMutate
 name: string
 preconditions?: unknown
 reportProperties?: {
  [k: string]: string
 }
 skipBackgroundRequests?: boolean
 validate?: ClusterPolicyV2Beta1StatusAutogenRulesValidate
 verifyImages?: readonly ClusterPolicyV2Beta1StatusAutogenRulesVerifyImages[]
}
export interface ClusterPolicyV2Beta1StatusAutogenRulesExclude {
 all?: readonly ClusterPolicyV2Beta1SpecRulesExcludeAll[]
 any?: readonly ClusterPolicyV2Beta1SpecRulesExcludeAll[]
 clusterRoles?: readonly string[]
 resources?: ClusterPolicyV2Beta1SpecRulesExcludeAllResources
 roles?: readonly string[]
 subjects?: readonly ClusterPolicyV2Beta1SpecRulesExcludeAllSubjects[]
}
export interface ClusterPolicyV2Beta1StatusAutogenRulesValidate {
 allowExistingViolations?: boolean
 anyPattern?: unknown
 assert?: unknown
 cel?: ClusterPolicyV2Beta1SpecRulesValidateCel
 deny?: ClusterPolicyV2Beta1SpecRulesValidateForeachDeny
 failureAction?: ("Audit" | "Enforce")
 failureActionOverrides?: readonly ClusterPolicyV2Beta1SpecValidationFailureActionOverrides[]
 foreach?: readonly ClusterPolicyV2Beta1SpecRulesValidateForeach[]
 manifests?: ClusterPolicyV2Beta1SpecRulesValidateManifests
 message?: string
 pattern?: unknown
 podSecurity?: ClusterPolicyV2Beta1SpecRulesValidatePodSecurity
}
export interface ClusterPolicyV2Beta1StatusAutogenRulesVerifyImages {
 additionalExtensions?: {
  [k: string]: string
 }
 annotations?: {
  [k: string]: string
 }
 attestations?: readonly ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestations[]
 attestors?: readonly ClusterPolicyV2Beta1SpecRulesVerifyImagesAttestors[]
 cosignOCI11?: boolean
 failureAction?: ("Audit" | "Enforce")
 image?: string
 imageReferences?: readonly string[]
 imageRegistryCredentials?: ClusterPolicyV2Beta1SpecRulesVerifyImagesImageRegistryCredentials
 issuer?: string
 key?: string
 mutateDigest?: boolean
 repository?: string
 required?: boolean
 roots?: string
 skipImageReferences?: readonly string[]
 subject?: string
 type?: ("Cosign" | "SigstoreBundle" | "Notary")
 useCache?: boolean
 validate?: ClusterPolicyV2Beta1SpecRulesVerifyImagesValidate
 verifyDigest?: boolean
}
export interface ClusterPolicyV2Beta1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ClusterPolicyV2Beta1StatusRulecount {
 generate: number
 mutate: number
 validate: number
 verifyimages: number
}
export interface ClusterPolicyV2Beta1StatusValidatingadmissionpolicy {
 generated: boolean
 message: string
}
export interface GlobalContextEntryV2 {
 apiVersion: "kyverno.io/v2"
 kind: "GlobalContextEntry"
 metadata: ObjectMeta
 spec: GlobalContextEntryV2Spec
 status?: GlobalContextEntryV2Status
}
export interface GlobalContextEntryV2Alpha1 {
 apiVersion: "kyverno.io/v2alpha1"
 kind: "GlobalContextEntry"
 metadata: ObjectMeta
 spec: GlobalContextEntryV2Alpha1Spec
 status?: GlobalContextEntryV2Alpha1Status
}
export interface GlobalContextEntryV2Alpha1Spec {
 apiCall?: GlobalContextEntryV2Alpha1SpecApiCall
 kubernetesResource?: GlobalContextEntryV2Alpha1SpecKubernetesResource
 projections?: readonly GlobalContextEntryV2Alpha1SpecProjections[]
}
export interface GlobalContextEntryV2Alpha1SpecApiCall {
 data?: readonly GlobalContextEntryV2Alpha1SpecApiCallData[]
 method?: ("GET" | "POST")
 refreshInterval?: string
 retryLimit?: number
 service?: GlobalContextEntryV2Alpha1SpecApiCallService
 urlPath?: string
}
export interface GlobalContextEntryV2Alpha1SpecApiCallData {
 key: string
 value: unknown
}
export interface GlobalContextEntryV2Alpha1SpecApiCallService {
 caBundle?: string
 headers?: readonly GlobalContextEntryV2Alpha1SpecApiCallServiceHeaders[]
 url: string
}
export interface GlobalContextEntryV2Alpha1SpecApiCallServiceHeaders {
 key: string
 value: string
}
export interface GlobalContextEntryV2Alpha1SpecKubernetesResource {
 group?: string
 namespace?: string
 resource: string
 version: string
}
export interface GlobalContextEntryV2Alpha1SpecProjections {
 jmesPath: string
 name: string
}
export interface GlobalContextEntryV2Alpha1Status {
 conditions?: readonly GlobalContextEntryV2Alpha1StatusConditions[]
 lastRefreshTime?: string
 ready?: boolean
}
export interface GlobalContextEntryV2Alpha1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface GlobalContextEntryV2Beta1 {
 apiVersion: "kyverno.io/v2beta1"
 kind: "GlobalContextEntry"
 metadata: ObjectMeta
 spec: GlobalContextEntryV2Beta1Spec
 status?: GlobalContextEntryV2Beta1Status
}
export interface GlobalContextEntryV2Beta1Spec {
 apiCall?: GlobalContextEntryV2Beta1SpecApiCall
 kubernetesResource?: GlobalContextEntryV2Beta1SpecKubernetesResource
 projections?: readonly GlobalContextEntryV2Beta1SpecProjections[]
}
export interface GlobalContextEntryV2Beta1SpecApiCall {
 data?: readonly GlobalContextEntryV2Beta1SpecApiCallData[]
 method?: ("GET" | "POST")
 refreshInterval?: string
 retryLimit?: number
 service?: GlobalContextEntryV2Beta1SpecApiCallService
 urlPath?: string
}
export interface GlobalContextEntryV2Beta1SpecApiCallData {
 key: string
 value: unknown
}
export interface GlobalContextEntryV2Beta1SpecApiCallService {
 caBundle?: string
 headers?: readonly GlobalContextEntryV2Beta1SpecApiCallServiceHeaders[]
 url: string
}
export interface GlobalContextEntryV2Beta1SpecApiCallServiceHeaders {
 key: string
 value: string
}
export interface GlobalContextEntryV2Beta1SpecKubernetesResource {
 group?: string
 namespace?: string
 resource: string
 version: string
}
export interface GlobalContextEntryV2Beta1SpecProjections {
 jmesPath: string
 name: string
}
export interface GlobalContextEntryV2Beta1Status {
 conditions?: readonly GlobalContextEntryV2Beta1StatusConditions[]
 lastRefreshTime?: string
 ready?: boolean
}
export interface GlobalContextEntryV2Beta1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface GlobalContextEntryV2Spec {
 apiCall?: GlobalContextEntryV2SpecApiCall
 kubernetesResource?: GlobalContextEntryV2SpecKubernetesResource
 projections?: readonly GlobalContextEntryV2SpecProjections[]
}
export interface GlobalContextEntryV2SpecApiCall {
 data?: readonly GlobalContextEntryV2SpecApiCallData[]
 method?: ("GET" | "POST")
 refreshInterval?: string
 retryLimit?: number
 service?: GlobalContextEntryV2SpecApiCallService
 urlPath?: string
}
export interface GlobalContextEntryV2SpecApiCallData {
 key: string
 value: unknown
}
export interface GlobalContextEntryV2SpecApiCallService {
 caBundle?: string
 headers?: readonly GlobalContextEntryV2SpecApiCallServiceHeaders[]
 url: string
}
export interface GlobalContextEntryV2SpecApiCallServiceHeaders {
 key: string
 value: string
}
export interface GlobalContextEntryV2SpecKubernetesResource {
 group?: string
 namespace?: string
 resource: string
 version: string
}
export interface GlobalContextEntryV2SpecProjections {
 jmesPath: string
 name: string
}
export interface GlobalContextEntryV2Status {
 conditions?: readonly GlobalContextEntryV2StatusConditions[]
 lastRefreshTime?: string
}
export interface GlobalContextEntryV2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface PolicyExceptionV2 {
 apiVersion: "kyverno.io/v2"
 kind: "PolicyException"
 metadata: ObjectMeta
 spec: PolicyExceptionV2Spec
}
export interface PolicyExceptionV2Beta1 {
 apiVersion: "kyverno.io/v2beta1"
 kind: "PolicyException"
 metadata: ObjectMeta
 spec: PolicyExceptionV2Beta1Spec
}
export interface PolicyExceptionV2Beta1Spec {
 background?: boolean
 conditions?: PolicyExceptionV2Beta1SpecConditions
 exceptions: readonly PolicyExceptionV2Beta1SpecExceptions[]
 match: PolicyExceptionV2Beta1SpecMatch
 podSecurity?: readonly PolicyExceptionV2Beta1SpecPodSecurity[]
}
export interface PolicyExceptionV2Beta1SpecConditions {
 all?: readonly PolicyExceptionV2Beta1SpecConditionsAll[]
 any?: readonly PolicyExceptionV2Beta1SpecConditionsAll[]
}
export interface PolicyExceptionV2Beta1SpecConditionsAll {
 key?: unknown
 message?: string
 operator?: ("Equals" | "NotEquals" | "AnyIn" | "AllIn" | "AnyNotIn" | "AllNotIn" | "GreaterThanOrEquals" | "GreaterThan" | "LessThanOrEquals" | "LessThan" | "DurationGreaterThanOrEquals" | "DurationGreaterThan" | "DurationLessThanOrEquals" | "DurationLessThan")
 value?: unknown
}
export interface PolicyExceptionV2Beta1SpecExceptions {
 policyName: string
 ruleNames: readonly string[]
}
export interface PolicyExceptionV2Beta1SpecMatch {
 all?: readonly PolicyExceptionV2Beta1SpecMatchAll[]
 any?: readonly PolicyExceptionV2Beta1SpecMatchAll[]
}
export interface PolicyExceptionV2Beta1SpecMatchAll {
 clusterRoles?: readonly string[]
 resources?: PolicyExceptionV2Beta1SpecMatchAllResources
 roles?: readonly string[]
 subjects?: readonly PolicyExceptionV2Beta1SpecMatchAllSubjects[]
}
export interface PolicyExceptionV2Beta1SpecMatchAllResources {
 annotations?: {
  [k: string]: string
 }
 kinds?: readonly string[]
 name?: string
 names?: readonly string[]
 namespaceSelector?: PolicyExceptionV2Beta1SpecMatchAllResourcesNamespaceSelector
 namespaces?: readonly string[]
 operations?: readonly ("CREATE" | "CONNECT" | "UPDATE" | "DELETE")[]
 selector?: PolicyExceptionV2Beta1SpecMatchAllResourcesNamespaceSelector
}
export interface PolicyExceptionV2Beta1SpecMatchAllResourcesNamespaceSelector {
 matchExpressions?: readonly PolicyExceptionV2Beta1SpecMatchAllResourcesNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface PolicyExceptionV2Beta1SpecMatchAllResourcesNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface PolicyExceptionV2Beta1SpecMatchAllSubjects {
 apiGroup?: string
 kind: string
 name: string
 namespace?: string
}
export interface PolicyExceptionV2Beta1SpecPodSecurity {
 controlName: ("HostProcess" | "Host Namespaces" | "Privileged Containers" | "Capabilities" | "HostPath Volumes" | "Host Ports" | "AppArmor" | "SELinux" | "/proc Mount Type" | "Seccomp" | "Sysctls" | "Volume Types" | "Privilege Escalation" | "Running as Non-root" | "Running as Non-root user")
 images?: readonly string[]
 restrictedField?: string
 values?: readonly string[]
}
export interface PolicyExceptionV2Spec {
 background?: boolean
 conditions?: PolicyExceptionV2SpecConditions
 exceptions: readonly PolicyExceptionV2SpecExceptions[]
 match: PolicyExceptionV2SpecMatch
 podSecurity?: readonly PolicyExceptionV2SpecPodSecurity[]
}
export interface PolicyExceptionV2SpecConditions {
 all?: readonly PolicyExceptionV2SpecConditionsAll[]
 any?: readonly PolicyExceptionV2SpecConditionsAll[]
}
export interface PolicyExceptionV2SpecConditionsAll {
 key?: unknown
 message?: string
 operator?: ("Equals" | "NotEquals" | "AnyIn" | "AllIn" | "AnyNotIn" | "AllNotIn" | "GreaterThanOrEquals" | "GreaterThan" | "LessThanOrEquals" | "LessThan" | "DurationGreaterThanOrEquals" | "DurationGreaterThan" | "DurationLessThanOrEquals" | "DurationLessThan")
 value?: unknown
}
export interface PolicyExceptionV2SpecExceptions {
 policyName: string
 ruleNames: readonly string[]
}
export interface PolicyExceptionV2SpecMatch {
 all?: readonly PolicyExceptionV2SpecMatchAll[]
 any?: readonly PolicyExceptionV2SpecMatchAll[]
}
export interface PolicyExceptionV2SpecMatchAll {
 clusterRoles?: readonly string[]
 resources?: PolicyExceptionV2SpecMatchAllResources
 roles?: readonly string[]
 subjects?: readonly PolicyExceptionV2SpecMatchAllSubjects[]
}
export interface PolicyExceptionV2SpecMatchAllResources {
 annotations?: {
  [k: string]: string
 }
 kinds?: readonly string[]
 name?: string
 names?: readonly string[]
 namespaceSelector?: PolicyExceptionV2SpecMatchAllResourcesNamespaceSelector
 namespaces?: readonly string[]
 operations?: readonly ("CREATE" | "CONNECT" | "UPDATE" | "DELETE")[]
 selector?: PolicyExceptionV2SpecMatchAllResourcesNamespaceSelector
}
export interface PolicyExceptionV2SpecMatchAllResourcesNamespaceSelector {
 matchExpressions?: readonly PolicyExceptionV2SpecMatchAllResourcesNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface PolicyExceptionV2SpecMatchAllResourcesNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface PolicyExceptionV2SpecMatchAllSubjects {
 apiGroup?: string
 kind: string
 name: string
 namespace?: string
}
export interface PolicyExceptionV2SpecPodSecurity {
 controlName: ("HostProcess" | "Host Namespaces" | "Privileged Containers" | "Capabilities" | "HostPath Volumes" | "Host Ports" | "AppArmor" | "SELinux" | "/proc Mount Type" | "Seccomp" | "Sysctls" | "Volume Types" | "Privilege Escalation" | "Running as Non-root" | "Running as Non-root user")
 images?: readonly string[]
 restrictedField?: string
 values?: readonly string[]
}
export interface PolicyV1 {
 apiVersion: "kyverno.io/v1"
 kind: "Policy"
 metadata: ObjectMeta
 spec: PolicyV1Spec
 status?: PolicyV1Status
}
export interface PolicyV1Spec {
 admission?: boolean
 applyRules?: ("All" | "One")
 background?: boolean
 emitWarning?: boolean
 failurePolicy?: ("Ignore" | "Fail")
 generateExisting?: boolean
 generateExistingOnPolicyUpdate?: boolean
 mutateExistingOnPolicyUpdate?: boolean
 rules?: readonly PolicyV1SpecRules[]
 schemaValidation?: boolean
 useServerSideApply?: boolean
 validationFailureAction?: ("audit" | "enforce" | "Audit" | "Enforce")
 validationFailureActionOverrides?: readonly PolicyV1SpecValidationFailureActionOverrides[]
 webhookConfiguration?: PolicyV1SpecWebhookConfiguration
 webhookTimeoutSeconds?: number
}
export interface PolicyV1SpecRules {
 celPreconditions?: readonly PolicyV1SpecRulesCelPreconditions[]
 context?: readonly PolicyV1SpecRulesContext[]
 exclude?: PolicyV1SpecRulesExclude
 generate?: PolicyV1SpecRulesGenerate
 imageExtractors?: {
  [k: string]: readonly PolicyV1SpecRulesImageExtractors[]
 }
 match: PolicyV1SpecRulesExclude
 mutate?: PolicyV1SpecRulesMutate
 name: string
 preconditions?: unknown
 reportProperties?: {
  [k: string]: string
 }
 skipBackgroundRequests?: boolean
 validate?: PolicyV1SpecRulesValidate
 verifyImages?: readonly PolicyV1SpecRulesVerifyImages[]
}
export interface PolicyV1SpecRulesCelPreconditions {
 expression: string
 name: string
}
export interface PolicyV1SpecRulesContext {
 apiCall?: PolicyV1SpecRulesContextApiCall
 configMap?: PolicyV1SpecRulesContextConfigMap
 globalReference?: PolicyV1SpecRulesContextGlobalReference
 imageRegistry?: PolicyV1SpecRulesContextImageRegistry
 name: string
 variable?: PolicyV1SpecRulesContextVariable
}
export interface PolicyV1SpecRulesContextApiCall {
 data?: readonly PolicyV1SpecRulesContextApiCallData[]
 default?: unknown
 jmesPath?: string
 method?: ("GET" | "POST")
 service?: PolicyV1SpecRulesContextApiCallService
 urlPath?: string
}
export interface PolicyV1SpecRulesContextApiCallData {
 key: string
 value: unknown
}
export interface PolicyV1SpecRulesContextApiCallService {
 caBundle?: string
 headers?: readonly PolicyV1SpecRulesContextApiCallServiceHeaders[]
 url: string
}
export interface PolicyV1SpecRulesContextApiCallServiceHeaders {
 key: string
 value: string
}
export interface PolicyV1SpecRulesContextConfigMap {
 name: string
 namespace?: string
}
export interface PolicyV1SpecRulesContextGlobalReference {
 jmesPath?: string
 name: string
}
export interface PolicyV1SpecRulesContextImageRegistry {
 imageRegistryCredentials?: PolicyV1SpecRulesVerifyImagesImageRegistryCredentials
 jmesPath?: string
 reference: string
}
export interface PolicyV1SpecRulesContextVariable {
 default?: unknown
 jmesPath?: string
 value?: unknown
}
export interface PolicyV1SpecRulesExclude {
 all?: readonly PolicyV1SpecRulesExcludeAll[]
 any?: readonly PolicyV1SpecRulesExcludeAll[]
 clusterRoles?: readonly string[]
 resources?: PolicyV1SpecRulesExcludeResources
 roles?: readonly string[]
 subjects?: readonly PolicyV1SpecRulesExcludeSubjects[]
}
export interface PolicyV1SpecRulesExcludeAll {
 clusterRoles?: readonly string[]
 resources?: PolicyV1SpecRulesExcludeResources
 roles?: readonly string[]
 subjects?: readonly PolicyV1SpecRulesExcludeSubjects[]
}
export interface PolicyV1SpecRulesExcludeResources {
 annotations?: {
  [k: string]: string
 }
 kinds?: readonly string[]
 name?: string
 names?: readonly string[]
 namespaceSelector?: PolicyV1SpecValidationFailureActionOverridesNamespaceSelector
 namespaces?: readonly string[]
 operations?: readonly ("CREATE" | "CONNECT" | "UPDATE" | "DELETE")[]
 selector?: PolicyV1SpecValidationFailureActionOverridesNamespaceSelector
}
export interface PolicyV1SpecRulesExcludeSubjects {
 apiGroup?: string
 kind: string
 name: string
 namespace?: string
}
export interface PolicyV1SpecRulesGenerate {
 apiVersion?: string
 clone?: PolicyV1SpecRulesGenerateClone
 cloneList?: PolicyV1SpecRulesGenerateCloneList
 data?: unknown
 foreach?: readonly PolicyV1SpecRulesGenerateForeach[]
 generateExisting?: boolean
 kind?: string
 name?: string
 namespace?: string
 orphanDownstreamOnPolicyDelete?: boolean
 synchronize?: boolean
 uid?: string
}
export interface PolicyV1SpecRulesGenerateClone {
 name?: string
 namespace?: string
}
export interface PolicyV1SpecRulesGenerateCloneList {
 kinds?: readonly string[]
 namespace?: string
 selector?: PolicyV1SpecValidationFailureActionOverridesNamespaceSelector
}
export interface PolicyV1SpecRulesGenerateForeach {
 apiVersion?: string
 clone?: PolicyV1SpecRulesGenerateClone
 cloneList?: PolicyV1SpecRulesGenerateCloneList
 context?: readonly PolicyV1SpecRulesContext[]
 data?: unknown
 kind?: string
 list?: string
 name?: string
 namespace?: string
 preconditions?: PolicyV1SpecRulesGenerateForeachPreconditions
 uid?: string
}
export interface PolicyV1SpecRulesGenerateForeachPreconditions {
 all?: readonly PolicyV1SpecRulesGenerateForeachPreconditionsAll[]
 any?: readonly PolicyV1SpecRulesGenerateForeachPreconditionsAll[]
 [k: string]: unknown
}
export interface PolicyV1SpecRulesGenerateForeachPreconditionsAll {
 key?: unknown
 message?: string
 operator?: ("Equals" | "NotEquals" | "In" | "AnyIn" | "AllIn" | "NotIn" | "AnyNotIn" | "AllNotIn" | "GreaterThanOrEquals" | "GreaterThan" | "LessThanOrEquals" | "LessThan" | "DurationGreaterThanOrEquals" | "DurationGreaterThan" | "DurationLessThanOrEquals" | "DurationLessThan")
 value?: unknown
}
export interface PolicyV1SpecRulesImageExtractors {
 jmesPath?: string
 key?: string
 name?: string
 path: string
 value?: string
}
export interface PolicyV1SpecRulesMutate {
 foreach?: readonly PolicyV1SpecRulesMutateForeach[]
 mutateExistingOnPolicyUpdate?: boolean
 patchStrategicMerge?: unknown
 patchesJson6902?: string
 targets?: readonly PolicyV1SpecRulesMutateTargets[]
}
export interface PolicyV1SpecRulesMutateForeach {
 context?: readonly PolicyV1SpecRulesContext[]
 foreach?: unknown
 list?: string
 order?: ("Ascending" | "Descending")
 patchStrategicMerge?: unknown
 patchesJson6902?: string
 preconditions?: PolicyV1SpecRulesGenerateForeachPreconditions
}
export interface PolicyV1SpecRulesMutateTargets {
 apiVersion?: string
 context?: readonly PolicyV1SpecRulesContext[]
 kind?: string
 name?: string
 namespace?: string
 preconditions?: unknown
 selector?: PolicyV1SpecValidationFailureActionOverridesNamespaceSelector
 uid?: string
}
export interface PolicyV1SpecRulesValidate {
 allowExistingViolations?: boolean
 anyPattern?: unknown
 assert?: unknown
 cel?: PolicyV1SpecRulesValidateCel
 deny?: PolicyV1SpecRulesValidateDeny
 failureAction?: ("Audit" | "Enforce")
 failureActionOverrides?: readonly PolicyV1SpecValidationFailureActionOverrides[]
 foreach?: readonly PolicyV1SpecRulesValidateForeach[]
 manifests?: PolicyV1SpecRulesValidateManifests
 message?: string
 pattern?: unknown
 podSecurity?: PolicyV1SpecRulesValidatePodSecurity
}
export interface PolicyV1SpecRulesValidateCel {
 auditAnnotations?: readonly PolicyV1SpecRulesValidateCelAuditAnnotations[]
 expressions?: readonly PolicyV1SpecRulesValidateCelExpressions[]
 generate?: boolean
 paramKind?: PolicyV1SpecRulesValidateCelParamKind
 paramRef?: PolicyV1SpecRulesValidateCelParamRef
 variables?: readonly PolicyV1SpecRulesCelPreconditions[]
}
export interface PolicyV1SpecRulesValidateCelAuditAnnotations {
 key: string
 valueExpression: string
}
export interface PolicyV1SpecRulesValidateCelExpressions {
 expression: string
 message?: string
 messageExpression?: string
 reason?: string
}
export interface PolicyV1SpecRulesValidateCelParamKind {
 apiVersion?: string
 kind?: string
}
export interface PolicyV1SpecRulesValidateCelParamRef {
 name?: string
 namespace?: string
 parameterNotFoundAction?: string
 selector?: PolicyV1SpecValidationFailureActionOverridesNamespaceSelector
}
export interface PolicyV1SpecRulesValidateDeny {
 conditions?: unknown
}
export interface PolicyV1SpecRulesValidateForeach {
 anyPattern?: unknown
 context?: readonly PolicyV1SpecRulesContext[]
 deny?: PolicyV1SpecRulesValidateDeny
 elementScope?: boolean
 foreach?: unknown
 list?: string
 pattern?: unknown
 preconditions?: PolicyV1SpecRulesGenerateForeachPreconditions
}
export interface PolicyV1SpecRulesValidateManifests {
 annotationDomain?: string
 attestors?: readonly PolicyV1SpecRulesVerifyImagesAttestors[]
 dryRun?: PolicyV1SpecRulesValidateManifestsDryRun
 ignoreFields?: readonly PolicyV1SpecRulesValidateManifestsIgnoreFields[]
 repository?: string
}
export interface PolicyV1SpecRulesValidateManifestsDryRun {
 enable?: boolean
 namespace?: string
}
export interface PolicyV1SpecRulesValidateManifestsIgnoreFields {
 fields?: readonly string[]
 objects?: readonly PolicyV1SpecRulesValidateManifestsIgnoreFieldsObjects[]
}
export interface PolicyV1SpecRulesValidateManifestsIgnoreFieldsObjects {
 group?: string
 kind?: string
 name?: string
 namespace?: string
 version?: string
}
export interface PolicyV1SpecRulesValidatePodSecurity {
 exclude?: readonly PolicyV1SpecRulesValidatePodSecurityExclude[]
 level?: ("privileged" | "baseline" | "restricted")
 version?: ("v1.19" | "v1.20" | "v1.21" | "v1.22" | "v1.23" | "v1.24" | "v1.25" | "v1.26" | "v1.27" | "v1.28" | "v1.29" | "v1.30" | "v1.31" | "v1.32" | "latest")
}
export interface PolicyV1SpecRulesValidatePodSecurityExclude {
 controlName: ("HostProcess" | "Host Namespaces" | "Privileged Containers" | "Capabilities" | "HostPath Volumes" | "Host Ports" | "AppArmor" | "SELinux" | "/proc Mount Type" | "Seccomp" | "Sysctls" | "Volume Types" | "Privilege Escalation" | "Running as Non-root" | "Running as Non-root user")
 images?: readonly string[]
 restrictedField?: string
 values?: readonly string[]
}
export interface PolicyV1SpecRulesVerifyImages {
 additionalExtensions?: {
  [k: string]: string
 }
 annotations?: {
  [k: string]: string
 }
 attestations?: readonly PolicyV1SpecRulesVerifyImagesAttestations[]
 attestors?: readonly PolicyV1SpecRulesVerifyImagesAttestors[]
 cosignOCI11?: boolean
 failureAction?: ("Audit" | "Enforce")
 image?: string
 imageReferences?: readonly string[]
 imageRegistryCredentials?: PolicyV1SpecRulesVerifyImagesImageRegistryCredentials
 issuer?: string
 key?: string
 mutateDigest?: boolean
 repository?: string
 required?: boolean
 roots?: string
 skipImageReferences?: readonly string[]
 subject?: string
 type?: ("Cosign" | "SigstoreBundle" | "Notary")
 useCache?: boolean
 validate?: PolicyV1SpecRulesVerifyImagesValidate
 verifyDigest?: boolean
}
export interface PolicyV1SpecRulesVerifyImagesAttestations {
 attestors?: readonly PolicyV1SpecRulesVerifyImagesAttestors[]
 conditions?: readonly PolicyV1SpecRulesVerifyImagesAttestationsConditions[]
 name?: string
 predicateType?: string
 type?: string
}
export interface PolicyV1SpecRulesVerifyImagesAttestationsConditions {
 all?: readonly PolicyV1SpecRulesGenerateForeachPreconditionsAll[]
 any?: readonly PolicyV1SpecRulesGenerateForeachPreconditionsAll[]
}
export interface PolicyV1SpecRulesVerifyImagesAttestors {
 count?: number
 entries?: readonly PolicyV1SpecRulesVerifyImagesAttestorsEntries[]
}
export interface PolicyV1SpecRulesVerifyImagesAttestorsEntries {
 annotations?: {
  [k: string]: string
 }
 attestor?: unknown
 certificates?: PolicyV1SpecRulesVerifyImagesAttestorsEntriesCertificates
 keyless?: PolicyV1SpecRulesVerifyImagesAttestorsEntriesKeyless
 keys?: PolicyV1SpecRulesVerifyImagesAttestorsEntriesKeys
 repository?: string
 signatureAlgorithm?: string
}
export interface PolicyV1SpecRulesVerifyImagesAttestorsEntriesCertificates {
 cert?: string
 certChain?: string
 ctlog?: PolicyV1SpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog
 rekor?: PolicyV1SpecRulesVerifyImagesAttestorsEntriesCertificatesRekor
}
export interface PolicyV1SpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog {
 ignoreSCT?: boolean
 pubkey?: string
 tsaCertChain?: string
}
export interface PolicyV1SpecRulesVerifyImagesAttestorsEntriesCertificatesRekor {
 ignoreTlog?: boolean
 pubkey?: string
 url?: string
}
export interface PolicyV1SpecRulesVerifyImagesAttestorsEntriesKeyless {
 additionalExtensions?: {
  [k: string]: string
 }
 ctlog?: PolicyV1SpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog
 issuer?: string
 issuerRegExp?: string
 rekor?: PolicyV1SpecRulesVerifyImagesAttestorsEntriesCertificatesRekor
 roots?: string
 subject?: string
 subjectRegExp?: string
}
export interface PolicyV1SpecRulesVerifyImagesAttestorsEntriesKeys {
 ctlog?: PolicyV1SpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog
 kms?: string
 publicKeys?: string
 rekor?: PolicyV1SpecRulesVerifyImagesAttestorsEntriesCertificatesRekor
 secret?: PolicyV1SpecRulesVerifyImagesAttestorsEntriesKeysSecret
 signatureAlgorithm?: string
}
export interface PolicyV1SpecRulesVerifyImagesAttestorsEntriesKeysSecret {
 name: string
 namespace: string
}
export interface PolicyV1SpecRulesVerifyImagesImageRegistryCredentials {
 allowInsecureRegistry?: boolean
 providers?: readonly ("default" | "amazon" | "azure" | "google" | "github")[]
 secrets?: readonly string[]
}
export interface PolicyV1SpecRulesVerifyImagesValidate {
 deny?: PolicyV1SpecRulesValidateDeny
 message?: string
}
export interface PolicyV1SpecValidationFailureActionOverrides {
 action?: ("audit" | "enforce" | "Audit" | "Enforce")
 namespaceSelector?: PolicyV1SpecValidationFailureActionOverridesNamespaceSelector
 namespaces?: readonly string[]
}
export interface PolicyV1SpecValidationFailureActionOverridesNamespaceSelector {
 matchExpressions?: readonly PolicyV1SpecValidationFailureActionOverridesNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface PolicyV1SpecValidationFailureActionOverridesNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface PolicyV1SpecWebhookConfiguration {
 failurePolicy?: ("Ignore" | "Fail")
 matchConditions?: readonly PolicyV1SpecRulesCelPreconditions[]
 timeoutSeconds?: number
}
export interface PolicyV1Status {
 autogen?: PolicyV1StatusAutogen
 conditions?: readonly PolicyV1StatusConditions[]
 ready?: boolean
 rulecount?: PolicyV1StatusRulecount
 validatingadmissionpolicy?: PolicyV1StatusValidatingadmissionpolicy
}
export interface PolicyV1StatusAutogen {
 rules?: readonly PolicyV1SpecRules[]
}
export interface PolicyV1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface PolicyV1StatusRulecount {
 generate: number
 mutate: number
 validate: number
 verifyimages: number
}
export interface PolicyV1StatusValidatingadmissionpolicy {
 generated: boolean
 message: string
}
export interface PolicyV2Beta1 {
 apiVersion: "kyverno.io/v2beta1"
 kind: "Policy"
 metadata: ObjectMeta
 spec: PolicyV2Beta1Spec
 status?: PolicyV2Beta1Status
}
export interface PolicyV2Beta1Spec {
 admission?: boolean
 applyRules?: ("All" | "One")
 background?: boolean
 emitWarning?: boolean
 failurePolicy?: ("Ignore" | "Fail")
 generateExisting?: boolean
 generateExistingOnPolicyUpdate?: boolean
 mutateExistingOnPolicyUpdate?: boolean
 rules?: readonly PolicyV2Beta1SpecRules[]
 schemaValidation?: boolean
 useServerSideApply?: boolean
 validationFailureAction?: ("audit" | "enforce" | "Audit" | "Enforce")
 validationFailureActionOverrides?: readonly PolicyV2Beta1SpecValidationFailureActionOverrides[]
 webhookConfiguration?: PolicyV2Beta1SpecWebhookConfiguration
 webhookTimeoutSeconds?: number
}
export interface PolicyV2Beta1SpecRules {
 celPreconditions?: readonly PolicyV2Beta1SpecRulesCelPreconditions[]
 context?: readonly PolicyV2Beta1SpecRulesContext[]
 exclude?: PolicyV2Beta1SpecRulesExclude
 generate?: PolicyV2Beta1SpecRulesGenerate
 imageExtractors?: {
  [k: string]: readonly PolicyV2Beta1SpecRulesImageExtractors[]
 }
 match: PolicyV2Beta1SpecRulesExclude
 mutate?: PolicyV2Beta1SpecRulesMutate
 name: string
 preconditions?: PolicyV2Beta1SpecRulesPreconditions
 reportProperties?: {
  [k: string]: string
 }
 skipBackgroundRequests?: boolean
 validate?: PolicyV2Beta1SpecRulesValidate
 verifyImages?: readonly PolicyV2Beta1SpecRulesVerifyImages[]
}
export interface PolicyV2Beta1SpecRulesCelPreconditions {
 expression: string
 name: string
}
export interface PolicyV2Beta1SpecRulesContext {
 apiCall?: PolicyV2Beta1SpecRulesContextApiCall
 configMap?: PolicyV2Beta1SpecRulesContextConfigMap
 globalReference?: PolicyV2Beta1SpecRulesContextGlobalReference
 imageRegistry?: PolicyV2Beta1SpecRulesContextImageRegistry
 name: string
 variable?: PolicyV2Beta1SpecRulesContextVariable
}
export interface PolicyV2Beta1SpecRulesContextApiCall {
 data?: readonly PolicyV2Beta1SpecRulesContextApiCallData[]
 default?: unknown
 jmesPath?: string
 method?: ("GET" | "POST")
 service?: PolicyV2Beta1SpecRulesContextApiCallService
 urlPath?: string
}
export interface PolicyV2Beta1SpecRulesContextApiCallData {
 key: string
 value: unknown
}
export interface PolicyV2Beta1SpecRulesContextApiCallService {
 caBundle?: string
 headers?: readonly PolicyV2Beta1SpecRulesContextApiCallServiceHeaders[]
 url: string
}
export interface PolicyV2Beta1SpecRulesContextApiCallServiceHeaders {
 key: string
 value: string
}
export interface PolicyV2Beta1SpecRulesContextConfigMap {
 name: string
 namespace?: string
}
export interface PolicyV2Beta1SpecRulesContextGlobalReference {
 jmesPath?: string
 name: string
}
export interface PolicyV2Beta1SpecRulesContextImageRegistry {
 imageRegistryCredentials?: PolicyV2Beta1SpecRulesVerifyImagesImageRegistryCredentials
 jmesPath?: string
 reference: string
}
export interface PolicyV2Beta1SpecRulesContextVariable {
 default?: unknown
 jmesPath?: string
 value?: unknown
}
export interface PolicyV2Beta1SpecRulesExclude {
 all?: readonly PolicyV2Beta1SpecRulesExcludeAll[]
 any?: readonly PolicyV2Beta1SpecRulesExcludeAll[]
}
export interface PolicyV2Beta1SpecRulesExcludeAll {
 clusterRoles?: readonly string[]
 resources?: PolicyV2Beta1SpecRulesExcludeAllResources
 roles?: readonly string[]
 subjects?: readonly PolicyV2Beta1SpecRulesExcludeAllSubjects[]
}
export interface PolicyV2Beta1SpecRulesExcludeAllResources {
 annotations?: {
  [k: string]: string
 }
 kinds?: readonly string[]
 name?: string
 names?: readonly string[]
 namespaceSelector?: PolicyV2Beta1SpecValidationFailureActionOverridesNamespaceSelector
 namespaces?: readonly string[]
 operations?: readonly ("CREATE" | "CONNECT" | "UPDATE" | "DELETE")[]
 selector?: PolicyV2Beta1SpecValidationFailureActionOverridesNamespaceSelector
}
export interface PolicyV2Beta1SpecRulesExcludeAllSubjects {
 apiGroup?: string
 kind: string
 name: string
 namespace?: string
}
export interface PolicyV2Beta1SpecRulesGenerate {
 apiVersion?: string
 clone?: PolicyV2Beta1SpecRulesGenerateClone
 cloneList?: PolicyV2Beta1SpecRulesGenerateCloneList
 data?: unknown
 foreach?: readonly PolicyV2Beta1SpecRulesGenerateForeach[]
 generateExisting?: boolean
 kind?: string
 name?: string
 namespace?: string
 orphanDownstreamOnPolicyDelete?: boolean
 synchronize?: boolean
 uid?: string
}
export interface PolicyV2Beta1SpecRulesGenerateClone {
 name?: string
 namespace?: string
}
export interface PolicyV2Beta1SpecRulesGenerateCloneList {
 kinds?: readonly string[]
 namespace?: string
 selector?: PolicyV2Beta1SpecValidationFailureActionOverridesNamespaceSelector
}
export interface PolicyV2Beta1SpecRulesGenerateForeach {
 apiVersion?: string
 clone?: PolicyV2Beta1SpecRulesGenerateClone
 cloneList?: PolicyV2Beta1SpecRulesGenerateCloneList
 context?: readonly PolicyV2Beta1SpecRulesContext[]
 data?: unknown
 kind?: string
 list?: string
 name?: string
 namespace?: string
 preconditions?: PolicyV2Beta1SpecRulesGenerateForeachPreconditions
 uid?: string
}
export interface PolicyV2Beta1SpecRulesGenerateForeachPreconditions {
 all?: readonly PolicyV2Beta1SpecRulesGenerateForeachPreconditionsAll[]
 any?: readonly PolicyV2Beta1SpecRulesGenerateForeachPreconditionsAll[]
 [k: string]: unknown
}
export interface PolicyV2Beta1SpecRulesGenerateForeachPreconditionsAll {
 key?: unknown
 message?: string
 operator?: ("Equals" | "NotEquals" | "In" | "AnyIn" | "AllIn" | "NotIn" | "AnyNotIn" | "AllNotIn" | "GreaterThanOrEquals" | "GreaterThan" | "LessThanOrEquals" | "LessThan" | "DurationGreaterThanOrEquals" | "DurationGreaterThan" | "DurationLessThanOrEquals" | "DurationLessThan")
 value?: unknown
}
export interface PolicyV2Beta1SpecRulesImageExtractors {
 jmesPath?: string
 key?: string
 name?: string
 path: string
 value?: string
}
export interface PolicyV2Beta1SpecRulesMutate {
 foreach?: readonly PolicyV2Beta1SpecRulesMutateForeach[]
 mutateExistingOnPolicyUpdate?: boolean
 patchStrategicMerge?: unknown
 patchesJson6902?: string
 targets?: readonly PolicyV2Beta1SpecRulesMutateTargets[]
}
export interface PolicyV2Beta1SpecRulesMutateForeach {
 context?: readonly PolicyV2Beta1SpecRulesContext[]
 foreach?: unknown
 list?: string
 order?: ("Ascending" | "Descending")
 patchStrategicMerge?: unknown
 patchesJson6902?: string
 preconditions?: PolicyV2Beta1SpecRulesGenerateForeachPreconditions
}
export interface PolicyV2Beta1SpecRulesMutateTargets {
 apiVersion?: string
 context?: readonly PolicyV2Beta1SpecRulesContext[]
 kind?: string
 name?: string
 namespace?: string
 preconditions?: unknown
 selector?: PolicyV2Beta1SpecValidationFailureActionOverridesNamespaceSelector
 uid?: string
}
export interface PolicyV2Beta1SpecRulesPreconditions {
 all?: readonly PolicyV2Beta1SpecRulesPreconditionsAll[]
 any?: readonly PolicyV2Beta1SpecRulesPreconditionsAll[]
}
export interface PolicyV2Beta1SpecRulesPreconditionsAll {
 key?: unknown
 message?: string
 operator?: ("Equals" | "NotEquals" | "AnyIn" | "AllIn" | "AnyNotIn" | "AllNotIn" | "GreaterThanOrEquals" | "GreaterThan" | "LessThanOrEquals" | "LessThan" | "DurationGreaterThanOrEquals" | "DurationGreaterThan" | "DurationLessThanOrEquals" | "DurationLessThan")
 value?: unknown
}
export interface PolicyV2Beta1SpecRulesValidate {
 anyPattern?: unknown
 assert?: unknown
 cel?: PolicyV2Beta1SpecRulesValidateCel
 deny?: PolicyV2Beta1SpecRulesValidateDeny
 failureAction?: ("Audit" | "Enforce")
 failureActionOverrides?: readonly PolicyV2Beta1SpecValidationFailureActionOverrides[]
 foreach?: readonly PolicyV2Beta1SpecRulesValidateForeach[]
 manifests?: PolicyV2Beta1SpecRulesValidateManifests
 message?: string
 pattern?: unknown
 podSecurity?: PolicyV2Beta1SpecRulesValidatePodSecurity
}
export interface PolicyV2Beta1SpecRulesValidateCel {
 auditAnnotations?: readonly PolicyV2Beta1SpecRulesValidateCelAuditAnnotations[]
 expressions?: readonly PolicyV2Beta1SpecRulesValidateCelExpressions[]
 generate?: boolean
 paramKind?: PolicyV2Beta1SpecRulesValidateCelParamKind
 paramRef?: PolicyV2Beta1SpecRulesValidateCelParamRef
 variables?: readonly PolicyV2Beta1SpecRulesCelPreconditions[]
}
export interface PolicyV2Beta1SpecRulesValidateCelAuditAnnotations {
 key: string
 valueExpression: string
}
export interface PolicyV2Beta1SpecRulesValidateCelExpressions {
 expression: string
 message?: string
 messageExpression?: string
 reason?: string
}
export interface PolicyV2Beta1SpecRulesValidateCelParamKind {
 apiVersion?: string
 kind?: string
}
export interface PolicyV2Beta1SpecRulesValidateCelParamRef {
 name?: string
 namespace?: string
 parameterNotFoundAction?: string
 selector?: PolicyV2Beta1SpecValidationFailureActionOverridesNamespaceSelector
}
export interface PolicyV2Beta1SpecRulesValidateDeny {
 conditions?: PolicyV2Beta1SpecRulesPreconditions
}
export interface PolicyV2Beta1SpecRulesValidateForeach {
 anyPattern?: unknown
 context?: readonly PolicyV2Beta1SpecRulesContext[]
 deny?: PolicyV2Beta1SpecRulesValidateForeachDeny
 elementScope?: boolean
 foreach?: unknown
 list?: string
 pattern?: unknown
 preconditions?: PolicyV2Beta1SpecRulesGenerateForeachPreconditions
}
export interface PolicyV2Beta1SpecRulesValidateForeachDeny {
 conditions?: unknown
}
export interface PolicyV2Beta1SpecRulesValidateManifests {
 annotationDomain?: string
 attestors?: readonly PolicyV2Beta1SpecRulesVerifyImagesAttestors[]
 dryRun?: PolicyV2Beta1SpecRulesValidateManifestsDryRun
 ignoreFields?: readonly PolicyV2Beta1SpecRulesValidateManifestsIgnoreFields[]
 repository?: string
}
export interface PolicyV2Beta1SpecRulesValidateManifestsDryRun {
 enable?: boolean
 namespace?: string
}
export interface PolicyV2Beta1SpecRulesValidateManifestsIgnoreFields {
 fields?: readonly string[]
 objects?: readonly PolicyV2Beta1SpecRulesValidateManifestsIgnoreFieldsObjects[]
}
export interface PolicyV2Beta1SpecRulesValidateManifestsIgnoreFieldsObjects {
 group?: string
 kind?: string
 name?: string
 namespace?: string
 version?: string
}
export interface PolicyV2Beta1SpecRulesValidatePodSecurity {
 exclude?: readonly PolicyV2Beta1SpecRulesValidatePodSecurityExclude[]
 level?: ("privileged" | "baseline" | "restricted")
 version?: ("v1.19" | "v1.20" | "v1.21" | "v1.22" | "v1.23" | "v1.24" | "v1.25" | "v1.26" | "v1.27" | "v1.28" | "v1.29" | "v1.30" | "v1.31" | "v1.32" | "latest")
}
export interface PolicyV2Beta1SpecRulesValidatePodSecurityExclude {
 controlName: ("HostProcess" | "Host Namespaces" | "Privileged Containers" | "Capabilities" | "HostPath Volumes" | "Host Ports" | "AppArmor" | "SELinux" | "/proc Mount Type" | "Seccomp" | "Sysctls" | "Volume Types" | "Privilege Escalation" | "Running as Non-root" | "Running as Non-root user")
 images?: readonly string[]
 restrictedField?: string
 values?: readonly string[]
}
export interface PolicyV2Beta1SpecRulesVerifyImages {
 attestations?: readonly PolicyV2Beta1SpecRulesVerifyImagesAttestations[]
 attestors?: readonly PolicyV2Beta1SpecRulesVerifyImagesAttestors[]
 failureAction?: ("Audit" | "Enforce")
 imageReferences?: readonly string[]
 imageRegistryCredentials?: PolicyV2Beta1SpecRulesVerifyImagesImageRegistryCredentials
 mutateDigest?: boolean
 repository?: string
 required?: boolean
 skipImageReferences?: readonly string[]
 type?: ("Cosign" | "SigstoreBundle" | "Notary")
 useCache?: boolean
 validate?: PolicyV2Beta1SpecRulesVerifyImagesValidate
 verifyDigest?: boolean
}
export interface PolicyV2Beta1SpecRulesVerifyImagesAttestations {
 attestors?: readonly PolicyV2Beta1SpecRulesVerifyImagesAttestors[]
 conditions?: readonly PolicyV2Beta1SpecRulesVerifyImagesAttestationsConditions[]
 name?: string
 predicateType?: string
 type?: string
}
export interface PolicyV2Beta1SpecRulesVerifyImagesAttestationsConditions {
 all?: readonly PolicyV2Beta1SpecRulesGenerateForeachPreconditionsAll[]
 any?: readonly PolicyV2Beta1SpecRulesGenerateForeachPreconditionsAll[]
}
export interface PolicyV2Beta1SpecRulesVerifyImagesAttestors {
 count?: number
 entries?: readonly PolicyV2Beta1SpecRulesVerifyImagesAttestorsEntries[]
}
export interface PolicyV2Beta1SpecRulesVerifyImagesAttestorsEntries {
 annotations?: {
  [k: string]: string
 }
 attestor?: unknown
 certificates?: PolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesCertificates
 keyless?: PolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesKeyless
 keys?: PolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesKeys
 repository?: string
 signatureAlgorithm?: string
}
export interface PolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesCertificates {
 cert?: string
 certChain?: string
 ctlog?: PolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog
 rekor?: PolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesCertificatesRekor
}
export interface PolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog {
 ignoreSCT?: boolean
 pubkey?: string
 tsaCertChain?: string
}
export interface PolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesCertificatesRekor {
 ignoreTlog?: boolean
 pubkey?: string
 url?: string
}
export interface PolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesKeyless {
 additionalExtensions?: {
  [k: string]: string
 }
 ctlog?: PolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog
 issuer?: string
 issuerRegExp?: string
 rekor?: PolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesCertificatesRekor
 roots?: string
 subject?: string
 subjectRegExp?: string
}
export interface PolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesKeys {
 ctlog?: PolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog
 kms?: string
 publicKeys?: string
 rekor?: PolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesCertificatesRekor
 secret?: PolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesKeysSecret
 signatureAlgorithm?: string
}
export interface PolicyV2Beta1SpecRulesVerifyImagesAttestorsEntriesKeysSecret {
 name: string
 namespace: string
}
export interface PolicyV2Beta1SpecRulesVerifyImagesImageRegistryCredentials {
 allowInsecureRegistry?: boolean
 providers?: readonly ("default" | "amazon" | "azure" | "google" | "github")[]
 secrets?: readonly string[]
}
export interface PolicyV2Beta1SpecRulesVerifyImagesValidate {
 deny?: PolicyV2Beta1SpecRulesValidateForeachDeny
 message?: string
}
export interface PolicyV2Beta1SpecValidationFailureActionOverrides {
 action?: ("audit" | "enforce" | "Audit" | "Enforce")
 namespaceSelector?: PolicyV2Beta1SpecValidationFailureActionOverridesNamespaceSelector
 namespaces?: readonly string[]
}
export interface PolicyV2Beta1SpecValidationFailureActionOverridesNamespaceSelector {
 matchExpressions?: readonly PolicyV2Beta1SpecValidationFailureActionOverridesNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface PolicyV2Beta1SpecValidationFailureActionOverridesNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface PolicyV2Beta1SpecWebhookConfiguration {
 failurePolicy?: ("Ignore" | "Fail")
 matchConditions?: readonly PolicyV2Beta1SpecRulesCelPreconditions[]
 timeoutSeconds?: number
}
export interface PolicyV2Beta1Status {
 autogen?: PolicyV2Beta1StatusAutogen
 conditions?: readonly PolicyV2Beta1StatusConditions[]
 ready?: boolean
 rulecount?: PolicyV2Beta1StatusRulecount
 validatingadmissionpolicy?: PolicyV2Beta1StatusValidatingadmissionpolicy
}
export interface PolicyV2Beta1StatusAutogen {
 rules?: readonly PolicyV2Beta1StatusAutogenRules[]
}
export interface PolicyV2Beta1StatusAutogenRules {
 celPreconditions?: readonly PolicyV2Beta1SpecRulesCelPreconditions[]
 context?: readonly PolicyV2Beta1SpecRulesContext[]
 exclude?: PolicyV2Beta1StatusAutogenRulesExclude
 generate?: PolicyV2Beta1SpecRulesGenerate
 imageExtractors?: {
  [k: string]: readonly PolicyV2Beta1SpecRulesImageExtractors[]
 }
 match: PolicyV2Beta1StatusAutogenRulesExclude
 mutate?: PolicyV2Beta1SpecRulesMutate
 name: string
 preconditions?: unknown
 reportProperties?: {
  [k: string]: string
 }
 skipBackgroundRequests?: boolean
 validate?: PolicyV2Beta1StatusAutogenRulesValidate
 verifyImages?: readonly PolicyV2Beta1StatusAutogenRulesVerifyImages[]
}
export interface PolicyV2Beta1StatusAutogenRulesExclude {
 all?: readonly PolicyV2Beta1SpecRulesExcludeAll[]
 any?: readonly PolicyV2Beta1SpecRulesExcludeAll[]
 clusterRoles?: readonly string[]
 resources?: PolicyV2Beta1SpecRulesExcludeAllResources
 roles?: readonly string[]
 subjects?: readonly PolicyV2Beta1SpecRulesExcludeAllSubjects[]
}
export interface PolicyV2Beta1StatusAutogenRulesValidate {
 allowExistingViolations?: boolean
 anyPattern?: unknown
 assert?: unknown
 cel?: PolicyV2Beta1SpecRulesValidateCel
 deny?: PolicyV2Beta1SpecRulesValidateForeachDeny
 failureAction?: ("Audit" | "Enforce")
 failureActionOverrides?: readonly PolicyV2Beta1SpecValidationFailureActionOverrides[]
 foreach?: readonly PolicyV2Beta1SpecRulesValidateForeach[]
 manifests?: PolicyV2Beta1SpecRulesValidateManifests
 message?: string
 pattern?: unknown
 podSecurity?: PolicyV2Beta1SpecRulesValidatePodSecurity
}
export interface PolicyV2Beta1StatusAutogenRulesVerifyImages {
 additionalExtensions?: {
  [k: string]: string
 }
 annotations?: {
  [k: string]: string
 }
 attestations?: readonly PolicyV2Beta1SpecRulesVerifyImagesAttestations[]
 attestors?: readonly PolicyV2Beta1SpecRulesVerifyImagesAttestors[]
 cosignOCI11?: boolean
 failureAction?: ("Audit" | "Enforce")
 image?: string
 imageReferences?: readonly string[]
 imageRegistryCredentials?: PolicyV2Beta1SpecRulesVerifyImagesImageRegistryCredentials
 issuer?: string
 key?: string
 mutateDigest?: boolean
 repository?: string
 required?: boolean
 roots?: string
 skipImageReferences?: readonly string[]
 subject?: string
 type?: ("Cosign" | "SigstoreBundle" | "Notary")
 useCache?: boolean
 validate?: PolicyV2Beta1SpecRulesVerifyImagesValidate
 verifyDigest?: boolean
}
export interface PolicyV2Beta1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface PolicyV2Beta1StatusRulecount {
 generate: number
 mutate: number
 validate: number
 verifyimages: number
}
export interface PolicyV2Beta1StatusValidatingadmissionpolicy {
 generated: boolean
 message: string
}
export interface UpdateRequestV2 {
 apiVersion: "kyverno.io/v2"
 kind: "UpdateRequest"
 metadata: ObjectMeta
 spec?: UpdateRequestV2Spec
 status?: UpdateRequestV2Status
}
export interface UpdateRequestV2Spec {
 context: UpdateRequestV2SpecContext
 deleteDownstream: boolean
 policy: string
 requestType?: ("mutate" | "generate" | "cel-generate" | "cel-mutate")
 resource: UpdateRequestV2SpecResource
 rule: string
 ruleContext?: readonly UpdateRequestV2SpecRuleContext[]
 synchronize?: boolean
}
export interface UpdateRequestV2SpecContext {
 admissionRequestInfo?: UpdateRequestV2SpecContextAdmissionRequestInfo
 userInfo?: UpdateRequestV2SpecContextUserInfo
}
export interface UpdateRequestV2SpecContextAdmissionRequestInfo {
 admissionRequest?: UpdateRequestV2SpecContextAdmissionRequestInfoAdmissionRequest
 operation?: string
}
export interface UpdateRequestV2SpecContextAdmissionRequestInfoAdmissionRequest {
 dryRun?: boolean
 kind?: UpdateRequestV2SpecContextAdmissionRequestInfoAdmissionRequestKind
 name?: string
 namespace?: string
 object?: {
  [k: string]: unknown
 }
 oldObject?: {
  [k: string]: unknown
 }
 operation?: string
 options?: {
  [k: string]: unknown
 }
 requestKind?: UpdateRequestV2SpecContextAdmissionRequestInfoAdmissionRequestKind
 requestResource?: UpdateRequestV2SpecContextAdmissionRequestInfoAdmissionRequestRequestResource
 requestSubResource?: string
 resource?: UpdateRequestV2SpecContextAdmissionRequestInfoAdmissionRequestRequestResource
 subResource?: string
 uid?: string
 userInfo?: UpdateRequestV2SpecContextUserInfoUserInfo
}
export interface UpdateRequestV2SpecContextAdmissionRequestInfoAdmissionRequestKind {
 group: string
 kind: string
 version: string
}
export interface UpdateRequestV2SpecContextAdmissionRequestInfoAdmissionRequestRequestResource {
 group: string
 resource: string
 version: string
}
export interface UpdateRequestV2SpecContextUserInfo {
 clusterRoles?: (readonly string[] | null)
 roles?: (readonly string[] | null)
 synchronize?: boolean
 userInfo?: UpdateRequestV2SpecContextUserInfoUserInfo
}
export interface UpdateRequestV2SpecContextUserInfoUserInfo {
 extra?: {
  [k: string]: readonly string[]
 }
 groups?: readonly string[]
 uid?: string
 username?: string
}
export interface UpdateRequestV2SpecResource {
 apiVersion?: string
 kind?: string
 name?: string
 namespace?: string
 uid?: string
}
export interface UpdateRequestV2SpecRuleContext {
 cacheRestore?: boolean
 deleteDownstream: boolean
 rule: string
 synchronize?: boolean
 trigger: UpdateRequestV2SpecResource
}
export interface UpdateRequestV2Status {
 generatedResources?: readonly UpdateRequestV2SpecResource[]
 message?: string
 retryCount?: number
 state: string
}
export declare const CLEANUP_POLICY_V2: Kind<CleanupPolicyV2>;
export declare const CLEANUP_POLICY_V2BETA1: Kind<CleanupPolicyV2Beta1>;
export declare const CLUSTER_CLEANUP_POLICY_V2: Kind<ClusterCleanupPolicyV2>;
export declare const CLUSTER_CLEANUP_POLICY_V2BETA1: Kind<ClusterCleanupPolicyV2Beta1>;
export declare const CLUSTER_POLICY_V1: Kind<ClusterPolicyV1>;
export declare const CLUSTER_POLICY_V2BETA1: Kind<ClusterPolicyV2Beta1>;
export declare const GLOBAL_CONTEXT_ENTRY_V2: Kind<GlobalContextEntryV2>;
export declare const GLOBAL_CONTEXT_ENTRY_V2BETA1: Kind<GlobalContextEntryV2Beta1>;
export declare const GLOBAL_CONTEXT_ENTRY_V2ALPHA1: Kind<GlobalContextEntryV2Alpha1>;
export declare const POLICY_V1: Kind<PolicyV1>;
export declare const POLICY_V2BETA1: Kind<PolicyV2Beta1>;
export declare const POLICY_EXCEPTION_V2: Kind<PolicyExceptionV2>;
export declare const POLICY_EXCEPTION_V2BETA1: Kind<PolicyExceptionV2Beta1>;
export declare const UPDATE_REQUEST_V2: Kind<UpdateRequestV2>;
