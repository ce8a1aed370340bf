import type { Kind, KubernetesObject, ObjectMeta } from './kind';
export interface AddOnDeploymentConfigV1Alpha1 {
 apiVersion: "addon.open-cluster-management.io/v1alpha1"
 kind: "AddOnDeploymentConfig"
 metadata: ObjectMeta
 spec: AddOnDeploymentConfigV1Alpha1Spec
}
export interface AddOnDeploymentConfigV1Alpha1Spec {
 agentInstallNamespace?: string
 customizedVariables?: readonly AddOnDeploymentConfigV1Alpha1SpecCustomizedVariables[]
 nodePlacement?: AddOnDeploymentConfigV1Alpha1SpecNodePlacement
 proxyConfig?: AddOnDeploymentConfigV1Alpha1SpecProxyConfig
 registries?: readonly AddOnDeploymentConfigV1Alpha1SpecRegistries[]
 resourceRequirements?: readonly AddOnDeploymentConfigV1Alpha1SpecResourceRequirements[]
}
export interface AddOnDeploymentConfigV1Alpha1SpecCustomizedVariables {
 name: string
 value?: string
}
export interface AddOnDeploymentConfigV1Alpha1SpecNodePlacement {
 nodeSelector?: {
  [k: string]: string
 }
 tolerations?: readonly AddOnDeploymentConfigV1Alpha1SpecNodePlacementTolerations[]
}
export interface AddOnDeploymentConfigV1Alpha1SpecNodePlacementTolerations {
 effect?: string
 key?: string
 operator?: string
 tolerationSeconds?: number
 value?: string
}
export interface AddOnDeploymentConfigV1Alpha1SpecProxyConfig {
 caBundle?: string
 httpProxy?: string
 httpsProxy?: string
 noProxy?: string
}
export interface AddOnDeploymentConfigV1Alpha1SpecRegistries {
 mirror: string
 source?: string
}
export interface AddOnDeploymentConfigV1Alpha1SpecResourceRequirements {
 containerID: string
 resources: AddOnDeploymentConfigV1Alpha1SpecResourceRequirementsResources
}
export interface AddOnDeploymentConfigV1Alpha1SpecResourceRequirementsResources {
 claims?: readonly AddOnDeploymentConfigV1Alpha1SpecResourceRequirementsResourcesClaims[]
 limits?: {
  [k: string]: number | string
 }
 requests?: {
  [k: string]: number | string
 }
}
export interface AddOnDeploymentConfigV1Alpha1SpecResourceRequirementsResourcesClaims {
 name: string
 request?: string
}
export interface AddOnDeploymentConfigV1Beta1 {
 apiVersion: "addon.open-cluster-management.io/v1beta1"
 kind: "AddOnDeploymentConfig"
 metadata: ObjectMeta
 spec: AddOnDeploymentConfigV1Beta1Spec
}
export interface AddOnDeploymentConfigV1Beta1Spec {
 agentInstallNamespace?: string
 customizedVariables?: readonly AddOnDeploymentConfigV1Beta1SpecCustomizedVariables[]
 nodePlacement?: AddOnDeploymentConfigV1Beta1SpecNodePlacement
 proxyConfig?: AddOnDeploymentConfigV1Beta1SpecProxyConfig
 registries?: readonly AddOnDeploymentConfigV1Beta1SpecRegistries[]
 resourceRequirements?: readonly AddOnDeploymentConfigV1Beta1SpecResourceRequirements[]
}
export interface AddOnDeploymentConfigV1Beta1SpecCustomizedVariables {
 name: string
 value?: string
}
export interface AddOnDeploymentConfigV1Beta1SpecNodePlacement {
 nodeSelector?: {
  [k: string]: string
 }
 tolerations?: readonly AddOnDeploymentConfigV1Beta1SpecNodePlacementTolerations[]
}
export interface AddOnDeploymentConfigV1Beta1SpecNodePlacementTolerations {
 effect?: string
 key?: string
 operator?: string
 tolerationSeconds?: number
 value?: string
}
export interface AddOnDeploymentConfigV1Beta1SpecProxyConfig {
 caBundle?: string
 httpProxy?: string
 httpsProxy?: string
 noProxy?: string
}
export interface AddOnDeploymentConfigV1Beta1SpecRegistries {
 mirror: string
 source?: string
}
export interface AddOnDeploymentConfigV1Beta1SpecResourceRequirements {
 containerID: string
 resources: AddOnDeploymentConfigV1Beta1SpecResourceRequirementsResources
}
export interface AddOnDeploymentConfigV1Beta1SpecResourceRequirementsResources {
 claims?: readonly AddOnDeploymentConfigV1Beta1SpecResourceRequirementsResourcesClaims[]
 limits?: {
  [k: string]: number | string
 }
 requests?: {
  [k: string]: number | string
 }
}
export interface AddOnDeploymentConfigV1Beta1SpecResourceRequirementsResourcesClaims {
 name: string
 request?: string
}
export interface AddOnTemplateV1Alpha1 {
 apiVersion: "addon.open-cluster-management.io/v1alpha1"
 kind: "AddOnTemplate"
 metadata: ObjectMeta
 spec: AddOnTemplateV1Alpha1Spec
}
export interface AddOnTemplateV1Alpha1Spec {
 addonName: string
 agentSpec: AddOnTemplateV1Alpha1SpecAgentSpec
 registration?: readonly AddOnTemplateV1Alpha1SpecRegistration[]
}
export interface AddOnTemplateV1Alpha1SpecAgentSpec {
 deleteOption?: AddOnTemplateV1Alpha1SpecAgentSpecDeleteOption
 executor?: AddOnTemplateV1Alpha1SpecAgentSpecExecutor
 manifestConfigs?: readonly AddOnTemplateV1Alpha1SpecAgentSpecManifestConfigs[]
 workload?: AddOnTemplateV1Alpha1SpecAgentSpecWorkload
}
export interface AddOnTemplateV1Alpha1SpecAgentSpecDeleteOption {
 propagationPolicy?: ("Foreground" | "Orphan" | "SelectivelyOrphan")
 selectivelyOrphans?: AddOnTemplateV1Alpha1SpecAgentSpecDeleteOptionSelectivelyOrphans
 ttlSecondsAfterFinished?: number
}
export interface AddOnTemplateV1Alpha1SpecAgentSpecDeleteOptionSelectivelyOrphans {
 orphaningRules?: readonly AddOnTemplateV1Alpha1SpecAgentSpecManifestConfigsResourceIdentifier[]
}
export interface AddOnTemplateV1Alpha1SpecAgentSpecExecutor {
 subject?: AddOnTemplateV1Alpha1SpecAgentSpecExecutorSubject
}
export interface AddOnTemplateV1Alpha1SpecAgentSpecExecutorSubject {
 serviceAccount?: AddOnTemplateV1Alpha1SpecAgentSpecExecutorSubjectServiceAccount
 type: "ServiceAccount"
}
export interface AddOnTemplateV1Alpha1SpecAgentSpecExecutorSubjectServiceAccount {
 name: string
 namespace: string
}
export interface AddOnTemplateV1Alpha1SpecAgentSpecManifestConfigs {
 conditionRules?: readonly AddOnTemplateV1Alpha1SpecAgentSpecManifestConfigsConditionRules[]
 feedbackRules?: readonly AddOnTemplateV1Alpha1SpecAgentSpecManifestConfigsFeedbackRules[]
 feedbackScrapeType?: ("Poll" | "Watch")
 resourceIdentifier: AddOnTemplateV1Alpha1SpecAgentSpecManifestConfigsResourceIdentifier
 updateStrategy?: AddOnTemplateV1Alpha1SpecAgentSpecManifestConfigsUpdateStrategy
}
export interface AddOnTemplateV1Alpha1SpecAgentSpecManifestConfigsConditionRules {
 celExpressions?: readonly string[]
 condition: string
 message?: string
 messageExpression?: string
 type: ("WellKnownConditions" | "CEL")
}
export interface AddOnTemplateV1Alpha1SpecAgentSpecManifestConfigsFeedbackRules {
 jsonPaths?: readonly AddOnTemplateV1Alpha1SpecAgentSpecManifestConfigsFeedbackRulesJsonPaths[]
 type: ("WellKnownStatus" | "JSONPaths")
}
export interface AddOnTemplateV1Alpha1SpecAgentSpecManifestConfigsFeedbackRulesJsonPaths {
 name: string
 path: string
 version?: string
}
export interface AddOnTemplateV1Alpha1SpecAgentSpecManifestConfigsResourceIdentifier {
 group?: string
 name: string
 namespace?: string
 resource: string
}
export interface AddOnTemplateV1Alpha1SpecAgentSpecManifestConfigsUpdateStrategy {
 serverSideApply?: AddOnTemplateV1Alpha1SpecAgentSpecManifestConfigsUpdateStrategyServerSideApply
 type?: ("Update" | "CreateOnly" | "ServerSideApply" | "ReadOnly")
}
export interface AddOnTemplateV1Alpha1SpecAgentSpecManifestConfigsUpdateStrategyServerSideApply {
 fieldManager?: string
 force?: boolean
 ignoreFields?: readonly AddOnTemplateV1Alpha1SpecAgentSpecManifestConfigsUpdateStrategyServerSideApplyIgnoreFields[]
}
export interface AddOnTemplateV1Alpha1SpecAgentSpecManifestConfigsUpdateStrategyServerSideApplyIgnoreFields {
 condition?: ("OnSpokePresent" | "OnSpokeChange")
 jqPathExpressions?: readonly string[]
 jsonPaths?: readonly string[]
 jsonPointers?: readonly string[]
}
export interface AddOnTemplateV1Alpha1SpecAgentSpecWorkload {
 manifests?: readonly KubernetesObject[]
}
export interface AddOnTemplateV1Alpha1SpecRegistration {
 customSigner?: AddOnTemplateV1Alpha1SpecRegistrationCustomSigner
 kubeClient?: AddOnTemplateV1Alpha1SpecRegistrationKubeClient
 type: ("KubeClient" | "CustomSigner")
}
export interface AddOnTemplateV1Alpha1SpecRegistrationCustomSigner {
 signerName: string
 signingCA: AddOnTemplateV1Alpha1SpecRegistrationCustomSignerSigningCA
 subject?: AddOnTemplateV1Alpha1SpecRegistrationCustomSignerSubject
}
export interface AddOnTemplateV1Alpha1SpecRegistrationCustomSignerSigningCA {
 name: string
 namespace?: string
}
export interface AddOnTemplateV1Alpha1SpecRegistrationCustomSignerSubject {
 groups?: readonly string[]
 organizationUnit?: readonly string[]
 user?: string
}
export interface AddOnTemplateV1Alpha1SpecRegistrationKubeClient {
 hubPermissions?: readonly AddOnTemplateV1Alpha1SpecRegistrationKubeClientHubPermissions[]
}
export interface AddOnTemplateV1Alpha1SpecRegistrationKubeClientHubPermissions {
 currentCluster?: AddOnTemplateV1Alpha1SpecRegistrationKubeClientHubPermissionsCurrentCluster
 singleNamespace?: AddOnTemplateV1Alpha1SpecRegistrationKubeClientHubPermissionsSingleNamespace
 type: ("CurrentCluster" | "SingleNamespace")
}
export interface AddOnTemplateV1Alpha1SpecRegistrationKubeClientHubPermissionsCurrentCluster {
 clusterRoleName: string
}
export interface AddOnTemplateV1Alpha1SpecRegistrationKubeClientHubPermissionsSingleNamespace {
 namespace: string
 roleRef: AddOnTemplateV1Alpha1SpecRegistrationKubeClientHubPermissionsSingleNamespaceRoleRef
}
export interface AddOnTemplateV1Alpha1SpecRegistrationKubeClientHubPermissionsSingleNamespaceRoleRef {
 apiGroup: string
 kind: string
 name: string
}
export interface ClusterManagementAddOnV1Alpha1 {
 apiVersion: "addon.open-cluster-management.io/v1alpha1"
 kind: "ClusterManagementAddOn"
 metadata: ObjectMeta
 spec: ClusterManagementAddOnV1Alpha1Spec
 status?: ClusterManagementAddOnV1Alpha1Status
}
export interface ClusterManagementAddOnV1Alpha1Spec {
 addOnConfiguration?: ClusterManagementAddOnV1Alpha1SpecAddOnConfiguration
 addOnMeta?: ClusterManagementAddOnV1Alpha1SpecAddOnMeta
 installStrategy?: ClusterManagementAddOnV1Alpha1SpecInstallStrategy
 supportedConfigs?: readonly ClusterManagementAddOnV1Alpha1SpecSupportedConfigs[]
}
export interface ClusterManagementAddOnV1Alpha1SpecAddOnConfiguration {
 crName?: string
 crdName?: string
 lastObservedGeneration?: number
}
export interface ClusterManagementAddOnV1Alpha1SpecAddOnMeta {
 description?: string
 displayName?: string
}
export interface ClusterManagementAddOnV1Alpha1SpecInstallStrategy {
 placements?: readonly ClusterManagementAddOnV1Alpha1SpecInstallStrategyPlacements[]
 type?: ("Manual" | "Placements")
}
export interface ClusterManagementAddOnV1Alpha1SpecInstallStrategyPlacements {
 configs?: readonly ClusterManagementAddOnV1Alpha1SpecInstallStrategyPlacementsConfigs[]
 name: string
 namespace: string
 rolloutStrategy?: ClusterManagementAddOnV1Alpha1SpecInstallStrategyPlacementsRolloutStrategy
}
export interface ClusterManagementAddOnV1Alpha1SpecInstallStrategyPlacementsConfigs {
 group?: string
 name: string
 namespace?: string
 resource: string
}
export interface ClusterManagementAddOnV1Alpha1SpecInstallStrategyPlacementsRolloutStrategy {
 all?: ClusterManagementAddOnV1Alpha1SpecInstallStrategyPlacementsRolloutStrategyAll
 progressive?: ClusterManagementAddOnV1Alpha1SpecInstallStrategyPlacementsRolloutStrategyProgressive
 progressivePerGroup?: ClusterManagementAddOnV1Alpha1SpecInstallStrategyPlacementsRolloutStrategyProgressivePerGroup
 type?: ("All" | "Progressive" | "ProgressivePerGroup")
}
export interface ClusterManagementAddOnV1Alpha1SpecInstallStrategyPlacementsRolloutStrategyAll {
 maxFailures?: (number | string)
 minSuccessTime?: string
 progressDeadline?: string
}
export interface ClusterManagementAddOnV1Alpha1SpecInstallStrategyPlacementsRolloutStrategyProgressive {
 mandatoryDecisionGroups?: readonly ClusterManagementAddOnV1Alpha1SpecInstallStrategyPlacementsRolloutStrategyProgressiveMandatoryDecisionGroups[]
 maxConcurrency?: (number | string)
 maxFailures?: (number | string)
 minSuccessTime?: string
 progressDeadline?: string
}
export interface ClusterManagementAddOnV1Alpha1SpecInstallStrategyPlacementsRolloutStrategyProgressiveMandatoryDecisionGroups {
 groupIndex?: number
 groupName?: string
}
export interface ClusterManagementAddOnV1Alpha1SpecInstallStrategyPlacementsRolloutStrategyProgressivePerGroup {
 mandatoryDecisionGroups?: readonly ClusterManagementAddOnV1Alpha1SpecInstallStrategyPlacementsRolloutStrategyProgressiveMandatoryDecisionGroups[]
 maxFailures?: (number | string)
 minSuccessTime?: string
 progressDeadline?: string
}
export interface ClusterManagementAddOnV1Alpha1SpecSupportedConfigs {
 defaultConfig?: ClusterManagementAddOnV1Alpha1SpecSupportedConfigsDefaultConfig
 group?: string
 resource: string
}
export interface ClusterManagementAddOnV1Alpha1SpecSupportedConfigsDefaultConfig {
 name: string
 namespace?: string
}
export interface ClusterManagementAddOnV1Alpha1Status {
 defaultconfigReferences?: readonly ClusterManagementAddOnV1Alpha1StatusDefaultconfigReferences[]
 installProgressions?: readonly ClusterManagementAddOnV1Alpha1StatusInstallProgressions[]
}
export interface ClusterManagementAddOnV1Alpha1StatusDefaultconfigReferences {
 desiredConfig?: ClusterManagementAddOnV1Alpha1StatusDefaultconfigReferencesDesiredConfig
 group?: string
 resource: string
}
export interface ClusterManagementAddOnV1Alpha1StatusDefaultconfigReferencesDesiredConfig {
 name: string
 namespace?: string
 specHash?: string
}
export interface ClusterManagementAddOnV1Alpha1StatusInstallProgressions {
 conditions?: readonly ClusterManagementAddOnV1Alpha1StatusInstallProgressionsConditions[]
 configReferences?: readonly ClusterManagementAddOnV1Alpha1StatusInstallProgressionsConfigReferences[]
 name: string
 namespace: string
}
export interface ClusterManagementAddOnV1Alpha1StatusInstallProgressionsConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ClusterManagementAddOnV1Alpha1StatusInstallProgressionsConfigReferences {
 desiredConfig?: ClusterManagementAddOnV1Alpha1StatusDefaultconfigReferencesDesiredConfig
 group?: string
 lastAppliedConfig?: ClusterManagementAddOnV1Alpha1StatusDefaultconfigReferencesDesiredConfig
 lastKnownGoodConfig?: ClusterManagementAddOnV1Alpha1StatusDefaultconfigReferencesDesiredConfig
 resource: string
}
export interface ClusterManagementAddOnV1Beta1 {
 apiVersion: "addon.open-cluster-management.io/v1beta1"
 kind: "ClusterManagementAddOn"
 metadata: ObjectMeta
 spec: ClusterManagementAddOnV1Beta1Spec
 status?: ClusterManagementAddOnV1Beta1Status
}
export interface ClusterManagementAddOnV1Beta1Spec {
 addOnMeta?: ClusterManagementAddOnV1Beta1SpecAddOnMeta
 defaultConfigs?: readonly ClusterManagementAddOnV1Beta1SpecDefaultConfigs[]
 installStrategy?: ClusterManagementAddOnV1Beta1SpecInstallStrategy
}
export interface ClusterManagementAddOnV1Beta1SpecAddOnMeta {
 description?: string
 displayName?: string
}
export interface ClusterManagementAddOnV1Beta1SpecDefaultConfigs {
 group?: string
 name: string
 namespace?: string
 resource: string
}
export interface ClusterManagementAddOnV1Beta1SpecInstallStrategy {
 placements?: readonly ClusterManagementAddOnV1Beta1SpecInstallStrategyPlacements[]
 type?: ("Manual" | "Placements")
}
export interface ClusterManagementAddOnV1Beta1SpecInstallStrategyPlacements {
 configs?: readonly ClusterManagementAddOnV1Beta1SpecDefaultConfigs[]
 name: string
 namespace: string
 rolloutStrategy?: ClusterManagementAddOnV1Beta1SpecInstallStrategyPlacementsRolloutStrategy
}
export interface ClusterManagementAddOnV1Beta1SpecInstallStrategyPlacementsRolloutStrategy {
 all?: ClusterManagementAddOnV1Beta1SpecInstallStrategyPlacementsRolloutStrategyAll
 progressive?: ClusterManagementAddOnV1Beta1SpecInstallStrategyPlacementsRolloutStrategyProgressive
 progressivePerGroup?: ClusterManagementAddOnV1Beta1SpecInstallStrategyPlacementsRolloutStrategyProgressivePerGroup
 type?: ("All" | "Progressive" | "ProgressivePerGroup")
}
export interface ClusterManagementAddOnV1Beta1SpecInstallStrategyPlacementsRolloutStrategyAll {
 maxFailures?: (number | string)
 minSuccessTime?: string
 progressDeadline?: string
}
export interface ClusterManagementAddOnV1Beta1SpecInstallStrategyPlacementsRolloutStrategyProgressive {
 mandatoryDecisionGroups?: readonly ClusterManagementAddOnV1Beta1SpecInstallStrategyPlacementsRolloutStrategyProgressiveMandatoryDecisionGroups[]
 maxConcurrency?: (number | string)
 maxFailures?: (number | string)
 minSuccessTime?: string
 progressDeadline?: string
}
export interface ClusterManagementAddOnV1Beta1SpecInstallStrategyPlacementsRolloutStrategyProgressiveMandatoryDecisionGroups {
 groupIndex?: number
 groupName?: string
}
export interface ClusterManagementAddOnV1Beta1SpecInstallStrategyPlacementsRolloutStrategyProgressivePerGroup {
 mandatoryDecisionGroups?: readonly ClusterManagementAddOnV1Beta1SpecInstallStrategyPlacementsRolloutStrategyProgressiveMandatoryDecisionGroups[]
 maxFailures?: (number | string)
 minSuccessTime?: string
 progressDeadline?: string
}
export interface ClusterManagementAddOnV1Beta1Status {
 defaultConfigReferences?: readonly ClusterManagementAddOnV1Beta1StatusDefaultConfigReferences[]
 installProgressions?: readonly ClusterManagementAddOnV1Beta1StatusInstallProgressions[]
}
export interface ClusterManagementAddOnV1Beta1StatusDefaultConfigReferences {
 desiredConfig?: ClusterManagementAddOnV1Beta1StatusDefaultConfigReferencesDesiredConfig
 group?: string
 resource: string
}
export interface ClusterManagementAddOnV1Beta1StatusDefaultConfigReferencesDesiredConfig {
 name: string
 namespace?: string
 specHash?: string
}
export interface ClusterManagementAddOnV1Beta1StatusInstallProgressions {
 conditions?: readonly ClusterManagementAddOnV1Beta1StatusInstallProgressionsConditions[]
 configReferences?: readonly ClusterManagementAddOnV1Beta1StatusInstallProgressionsConfigReferences[]
 name: string
 namespace: string
}
export interface ClusterManagementAddOnV1Beta1StatusInstallProgressionsConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ClusterManagementAddOnV1Beta1StatusInstallProgressionsConfigReferences {
 desiredConfig?: ClusterManagementAddOnV1Beta1StatusDefaultConfigReferencesDesiredConfig
 group?: string
 lastAppliedConfig?: ClusterManagementAddOnV1Beta1StatusDefaultConfigReferencesDesiredConfig
 lastKnownGoodConfig?: ClusterManagementAddOnV1Beta1StatusDefaultConfigReferencesDesiredConfig
 resource: string
}
export interface ManagedClusterAddOnV1Alpha1 {
 apiVersion: "addon.open-cluster-management.io/v1alpha1"
 kind: "ManagedClusterAddOn"
 metadata: ObjectMeta
 spec: ManagedClusterAddOnV1Alpha1Spec
 status?: ManagedClusterAddOnV1Alpha1Status
}
export interface ManagedClusterAddOnV1Alpha1Spec {
 configs?: readonly ManagedClusterAddOnV1Alpha1SpecConfigs[]
 installNamespace?: string
}
export interface ManagedClusterAddOnV1Alpha1SpecConfigs {
 group?: string
 name: string
 namespace?: string
 resource: string
}
export interface ManagedClusterAddOnV1Alpha1Status {
 addOnConfiguration?: ManagedClusterAddOnV1Alpha1StatusAddOnConfiguration
 addOnMeta?: ManagedClusterAddOnV1Alpha1StatusAddOnMeta
 conditions?: readonly ManagedClusterAddOnV1Alpha1StatusConditions[]
 configReferences?: readonly ManagedClusterAddOnV1Alpha1StatusConfigReferences[]
 healthCheck?: ManagedClusterAddOnV1Alpha1StatusHealthCheck
 kubeClientDriver?: ("csr" | "token")
 namespace?: string
 registrations?: readonly ManagedClusterAddOnV1Alpha1StatusRegistrations[]
 relatedObjects?: readonly ManagedClusterAddOnV1Alpha1StatusRelatedObjects[]
 supportedConfigs?: readonly ManagedClusterAddOnV1Alpha1StatusSupportedConfigs[]
}
export interface ManagedClusterAddOnV1Alpha1StatusAddOnConfiguration {
 crName?: string
 crdName?: string
 lastObservedGeneration?: number
}
export interface ManagedClusterAddOnV1Alpha1StatusAddOnMeta {
 description?: string
 displayName?: string
}
export interface ManagedClusterAddOnV1Alpha1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ManagedClusterAddOnV1Alpha1StatusConfigReferences {
 desiredConfig?: ManagedClusterAddOnV1Alpha1StatusConfigReferencesDesiredConfig
 group?: string
 lastAppliedConfig?: ManagedClusterAddOnV1Alpha1StatusConfigReferencesDesiredConfig
 lastObservedGeneration?: number
 name: string
 namespace?: string
 resource: string
}
export interface ManagedClusterAddOnV1Alpha1StatusConfigReferencesDesiredConfig {
 name: string
 namespace?: string
 specHash?: string
}
export interface ManagedClusterAddOnV1Alpha1StatusHealthCheck {
 mode?: ("Lease" | "Customized")
}
export interface ManagedClusterAddOnV1Alpha1StatusRegistrations {
 signerName: string
 subject?: ManagedClusterAddOnV1Alpha1StatusRegistrationsSubject
}
export interface ManagedClusterAddOnV1Alpha1StatusRegistrationsSubject {
 groups?: readonly string[]
 organizationUnit?: readonly string[]
 user?: string
}
export interface ManagedClusterAddOnV1Alpha1StatusRelatedObjects {
 group: string
 name: string
 namespace?: string
 resource: string
}
export interface ManagedClusterAddOnV1Alpha1StatusSupportedConfigs {
 group?: string
 resource: string
}
export interface ManagedClusterAddOnV1Beta1 {
 apiVersion: "addon.open-cluster-management.io/v1beta1"
 kind: "ManagedClusterAddOn"
 metadata: ObjectMeta
 spec: ManagedClusterAddOnV1Beta1Spec
 status?: ManagedClusterAddOnV1Beta1Status
}
export interface ManagedClusterAddOnV1Beta1Spec {
 configs?: readonly ManagedClusterAddOnV1Beta1SpecConfigs[]
}
export interface ManagedClusterAddOnV1Beta1SpecConfigs {
 group?: string
 name: string
 namespace?: string
 resource: string
}
export interface ManagedClusterAddOnV1Beta1Status {
 addOnMeta?: ManagedClusterAddOnV1Beta1StatusAddOnMeta
 conditions?: readonly ManagedClusterAddOnV1Beta1StatusConditions[]
 configReferences?: readonly ManagedClusterAddOnV1Beta1StatusConfigReferences[]
 healthCheck?: ManagedClusterAddOnV1Beta1StatusHealthCheck
 namespace?: string
 registrations?: readonly ManagedClusterAddOnV1Beta1StatusRegistrations[]
 relatedObjects?: readonly ManagedClusterAddOnV1Beta1StatusRelatedObjects[]
 supportedConfigs?: readonly ManagedClusterAddOnV1Beta1StatusSupportedConfigs[]
}
export interface ManagedClusterAddOnV1Beta1StatusAddOnMeta {
 description?: string
 displayName?: string
}
export interface ManagedClusterAddOnV1Beta1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ManagedClusterAddOnV1Beta1StatusConfigReferences {
 desiredConfig?: ManagedClusterAddOnV1Beta1StatusConfigReferencesDesiredConfig
 group?: string
 lastAppliedConfig?: ManagedClusterAddOnV1Beta1StatusConfigReferencesDesiredConfig
 lastObservedGeneration?: number
 resource: string
}
export interface ManagedClusterAddOnV1Beta1StatusConfigReferencesDesiredConfig {
 name: string
 namespace?: string
 specHash?: string
}
export interface ManagedClusterAddOnV1Beta1StatusHealthCheck {
 mode?: ("Lease" | "Customized")
}
export interface ManagedClusterAddOnV1Beta1StatusRegistrations {
 customSigner?: ManagedClusterAddOnV1Beta1StatusRegistrationsCustomSigner
 kubeClient?: ManagedClusterAddOnV1Beta1StatusRegistrationsKubeClient
 type: ("kubeClient" | "customSigner")
}
export interface ManagedClusterAddOnV1Beta1StatusRegistrationsCustomSigner {
 signerName: string
 subject?: ManagedClusterAddOnV1Beta1StatusRegistrationsCustomSignerSubject
}
export interface ManagedClusterAddOnV1Beta1StatusRegistrationsCustomSignerSubject {
 groups?: readonly string[]
 organizationUnits?: readonly string[]
 user?: string
}
export interface ManagedClusterAddOnV1Beta1StatusRegistrationsKubeClient {
 driver?: ("csr" | "token")
 subject?: ManagedClusterAddOnV1Beta1StatusRegistrationsKubeClientSubject
}
export interface ManagedClusterAddOnV1Beta1StatusRegistrationsKubeClientSubject {
 groups?: readonly string[]
 user?: string
}
export interface ManagedClusterAddOnV1Beta1StatusRelatedObjects {
 group: string
 name: string
 namespace?: string
 resource: string
}
export interface ManagedClusterAddOnV1Beta1StatusSupportedConfigs {
 group?: string
 resource: string
}
export declare const ADD_ON_DEPLOYMENT_CONFIG_V1BETA1: Kind<AddOnDeploymentConfigV1Beta1>;
export declare const ADD_ON_DEPLOYMENT_CONFIG_V1ALPHA1: Kind<AddOnDeploymentConfigV1Alpha1>;
export declare const ADD_ON_TEMPLATE_V1ALPHA1: Kind<AddOnTemplateV1Alpha1>;
export declare const CLUSTER_MANAGEMENT_ADD_ON_V1BETA1: Kind<ClusterManagementAddOnV1Beta1>;
export declare const CLUSTER_MANAGEMENT_ADD_ON_V1ALPHA1: Kind<ClusterManagementAddOnV1Alpha1>;
export declare const MANAGED_CLUSTER_ADD_ON_V1BETA1: Kind<ManagedClusterAddOnV1Beta1>;
export declare const MANAGED_CLUSTER_ADD_ON_V1ALPHA1: Kind<ManagedClusterAddOnV1Alpha1>;
