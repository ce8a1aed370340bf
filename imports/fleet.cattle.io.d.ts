import type { Kind, ObjectMeta } from './kind';
export interface BundleDeploymentV1Alpha1 {
 apiVersion: "fleet.cattle.io/v1alpha1"
 kind: "BundleDeployment"
 metadata: ObjectMeta
 spec?: BundleDeploymentV1Alpha1Spec
 status?: BundleDeploymentV1Alpha1Status
}
export interface BundleDeploymentV1Alpha1Spec {
 correctDrift?: BundleDeploymentV1Alpha1SpecCorrectDrift
 dependsOn?: (readonly BundleDeploymentV1Alpha1SpecDependsOn[] | null)
 deploymentID?: (string | null)
 downstreamResourcesGeneration?: number
 helmChartOptions?: BundleDeploymentV1Alpha1SpecHelmChartOptions
 ociContents?: boolean
 offSchedule?: boolean
 options?: BundleDeploymentV1Alpha1SpecOptions
 paused?: boolean
 stagedDeploymentID?: (string | null)
 stagedOptions?: BundleDeploymentV1Alpha1SpecOptions
 valuesHash?: (string | null)
 waitingForValues?: boolean
}
export interface BundleDeploymentV1Alpha1SpecCorrectDrift {
 enabled?: boolean
 force?: boolean
 keepFailHistory?: boolean
}
export interface BundleDeploymentV1Alpha1SpecDependsOn {
 acceptedStates?: (readonly string[] | null)
 name?: (string | null)
 selector?: (BundleDeploymentV1Alpha1SpecDependsOnSelector | null)
}
export interface BundleDeploymentV1Alpha1SpecDependsOnSelector {
 matchExpressions?: readonly BundleDeploymentV1Alpha1SpecDependsOnSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface BundleDeploymentV1Alpha1SpecDependsOnSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface BundleDeploymentV1Alpha1SpecHelmChartOptions {
 helmOpCABundle?: (string | null)
 helmOpInsecureSkipTLSVerify?: boolean
 helmOpSecretName?: string
}
export interface BundleDeploymentV1Alpha1SpecOptions {
 allowedTargetNamespaceSelector?: (BundleDeploymentV1Alpha1SpecDependsOnSelector | null)
 correctDrift?: BundleDeploymentV1Alpha1SpecCorrectDrift
 createNamespace?: (boolean | null)
 defaultNamespace?: (string | null)
 deleteCRDResources?: boolean
 deleteNamespace?: boolean
 diff?: (BundleDeploymentV1Alpha1SpecOptionsDiff | null)
 downstreamResources?: readonly BundleDeploymentV1Alpha1SpecOptionsDownstreamResources[]
 forceSyncGeneration?: number
 helm?: BundleDeploymentV1Alpha1SpecOptionsHelm
 ignore?: (BundleDeploymentV1Alpha1SpecOptionsIgnore | null)
 keepResources?: boolean
 kustomize?: (BundleDeploymentV1Alpha1SpecOptionsKustomize | null)
 namespace?: (string | null)
 namespaceAnnotations?: ({
  [k: string]: string
 } | null)
 namespaceLabels?: ({
  [k: string]: string
 } | null)
 overwrites?: readonly BundleDeploymentV1Alpha1SpecOptionsOverwrites[]
 serviceAccount?: (string | null)
 yaml?: (BundleDeploymentV1Alpha1SpecOptionsYaml | null)
}
export interface BundleDeploymentV1Alpha1SpecOptionsDiff {
 comparePatches?: (readonly BundleDeploymentV1Alpha1SpecOptionsDiffComparePatches[] | null)
}
export interface BundleDeploymentV1Alpha1SpecOptionsDiffComparePatches {
 apiVersion?: (string | null)
 jsonPointers?: (readonly string[] | null)
 kind?: (string | null)
 name?: (string | null)
 namespace?: (string | null)
 operations?: (readonly BundleDeploymentV1Alpha1SpecOptionsDiffComparePatchesOperations[] | null)
}
export interface BundleDeploymentV1Alpha1SpecOptionsDiffComparePatchesOperations {
 op?: (string | null)
 path?: (string | null)
 value?: (string | null)
}
export interface BundleDeploymentV1Alpha1SpecOptionsDownstreamResources {
 kind?: string
 name?: string
}
export interface BundleDeploymentV1Alpha1SpecOptionsHelm {
 atomic?: boolean
 chart?: (string | null)
 disableDNS?: boolean
 disableDependencyUpdate?: boolean
 disablePreProcess?: boolean
 force?: boolean
 maxHistory?: number
 releaseName?: (string | null)
 repo?: (string | null)
 skipSchemaValidation?: boolean
 takeOwnership?: boolean
 templateValues?: ({
  [k: string]: string
 } | null)
 timeoutSeconds?: number
 values?: ({
  [k: string]: unknown
 } | null)
 valuesFiles?: (readonly string[] | null)
 valuesFrom?: (readonly BundleDeploymentV1Alpha1SpecOptionsHelmValuesFrom[] | null)
 version?: (string | null)
 waitForJobs?: boolean
}
export interface BundleDeploymentV1Alpha1SpecOptionsHelmValuesFrom {
 configMapKeyRef?: (BundleDeploymentV1Alpha1SpecOptionsHelmValuesFromConfigMapKeyRef | null)
 secretKeyRef?: (BundleDeploymentV1Alpha1SpecOptionsHelmValuesFromConfigMapKeyRef | null)
}
export interface BundleDeploymentV1Alpha1SpecOptionsHelmValuesFromConfigMapKeyRef {
 key?: (string | null)
 name?: (string | null)
 namespace?: (string | null)
}
export interface BundleDeploymentV1Alpha1SpecOptionsIgnore {
 conditions?: (readonly {
  [k: string]: string
 }[] | null)
}
export interface BundleDeploymentV1Alpha1SpecOptionsKustomize {
 dir?: (string | null)
}
export interface BundleDeploymentV1Alpha1SpecOptionsOverwrites {
 kind?: string
 name?: string
 namespace?: string
}
export interface BundleDeploymentV1Alpha1SpecOptionsYaml {
 overlays?: (readonly string[] | null)
}
export interface BundleDeploymentV1Alpha1Status {
 appliedDeploymentID?: (string | null)
 conditions?: (readonly BundleDeploymentV1Alpha1StatusConditions[] | null)
 display?: (BundleDeploymentV1Alpha1StatusDisplay | null)
 downstreamResourcesGeneration?: number
 incompleteState?: boolean
 modifiedStatus?: (readonly BundleDeploymentV1Alpha1StatusModifiedStatus[] | null)
 nonModified?: boolean
 nonReadyStatus?: (readonly BundleDeploymentV1Alpha1StatusNonReadyStatus[] | null)
 ready?: boolean
 release?: (string | null)
 resourceCounts?: BundleDeploymentV1Alpha1StatusResourceCounts
 resources?: (readonly BundleDeploymentV1Alpha1StatusResources[] | null)
 syncGeneration?: (number | null)
}
export interface BundleDeploymentV1Alpha1StatusConditions {
 lastTransitionTime?: string
 lastUpdateTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export interface BundleDeploymentV1Alpha1StatusDisplay {
 deployed?: (string | null)
 monitored?: (string | null)
 state?: (string | null)
}
export interface BundleDeploymentV1Alpha1StatusModifiedStatus {
 apiVersion?: (string | null)
 delete?: boolean
 exist?: boolean
 kind?: (string | null)
 missing?: boolean
 name?: (string | null)
 namespace?: (string | null)
 patch?: (string | null)
}
export interface BundleDeploymentV1Alpha1StatusNonReadyStatus {
 apiVersion?: (string | null)
 kind?: (string | null)
 name?: (string | null)
 namespace?: (string | null)
 summary?: BundleDeploymentV1Alpha1StatusNonReadyStatusSummary
 uid?: (string | null)
}
export interface BundleDeploymentV1Alpha1StatusNonReadyStatusSummary {
 error?: boolean
 message?: readonly string[]
 state?: string
 transitioning?: boolean
}
export interface BundleDeploymentV1Alpha1StatusResourceCounts {
 desiredReady?: number
 missing?: number
 modified?: number
 notReady?: number
 orphaned?: number
 ready?: number
 unknown?: number
 waitApplied?: number
}
export interface BundleDeploymentV1Alpha1StatusResources {
 apiVersion?: (string | null)
 createdAt?: (string | null)
 kind?: (string | null)
 name?: (string | null)
 namespace?: (string | null)
}
export interface BundleNamespaceMappingV1Alpha1 {
 apiVersion: "fleet.cattle.io/v1alpha1"
 kind: "BundleNamespaceMapping"
 metadata: ObjectMeta
 bundleSelector?: (BundleNamespaceMappingV1Alpha1BundleSelector | null)
 namespaceSelector?: (BundleNamespaceMappingV1Alpha1NamespaceSelector | null)
}
export interface BundleNamespaceMappingV1Alpha1BundleSelector {
 matchExpressions?: readonly BundleNamespaceMappingV1Alpha1BundleSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface BundleNamespaceMappingV1Alpha1BundleSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface BundleNamespaceMappingV1Alpha1NamespaceSelector {
 matchExpressions?: readonly BundleNamespaceMappingV1Alpha1BundleSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface BundleV1Alpha1 {
 apiVersion: "fleet.cattle.io/v1alpha1"
 kind: "Bundle"
 metadata: ObjectMeta
 spec?: BundleV1Alpha1Spec
 status?: BundleV1Alpha1Status
}
export interface BundleV1Alpha1Spec {
 allowedTargetNamespaceSelector?: (BundleV1Alpha1SpecAllowedTargetNamespaceSelector | null)
 contentsId?: (string | null)
 correctDrift?: BundleV1Alpha1SpecCorrectDrift
 createNamespace?: (boolean | null)
 defaultNamespace?: (string | null)
 deleteCRDResources?: boolean
 deleteNamespace?: boolean
 dependsOn?: (readonly BundleV1Alpha1SpecDependsOn[] | null)
 diff?: (BundleV1Alpha1SpecDiff | null)
 downstreamResources?: readonly BundleV1Alpha1SpecDownstreamResources[]
 forceSyncGeneration?: number
 helm?: BundleV1Alpha1SpecHelm
 helmOpOptions?: (BundleV1Alpha1SpecHelmOpOptions | null)
 ignore?: (BundleV1Alpha1SpecIgnore | null)
 keepResources?: boolean
 kustomize?: (BundleV1Alpha1SpecKustomize | null)
 namespace?: (string | null)
 namespaceAnnotations?: ({
  [k: string]: string
 } | null)
 namespaceLabels?: ({
  [k: string]: string
 } | null)
 overwrites?: readonly BundleV1Alpha1SpecOverwrites[]
 paused?: boolean
 resources?: (readonly BundleV1Alpha1SpecResources[] | null)
 rolloutStrategy?: (BundleV1Alpha1SpecRolloutStrategy | null)
 serviceAccount?: (string | null)
 targetCustomizationMode?: ("FirstMatch" | "AllMatches")
 targetRestrictions?: readonly BundleV1Alpha1SpecTargetRestrictions[]
 targets?: readonly BundleV1Alpha1SpecTargets[]
 valuesHash?: string
 yaml?: (BundleV1Alpha1SpecYaml | null)
}
export interface BundleV1Alpha1SpecAllowedTargetNamespaceSelector {
 matchExpressions?: readonly BundleV1Alpha1SpecAllowedTargetNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface BundleV1Alpha1SpecAllowedTargetNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface BundleV1Alpha1SpecCorrectDrift {
 enabled?: boolean
 force?: boolean
 keepFailHistory?: boolean
}
export interface BundleV1Alpha1SpecDependsOn {
 acceptedStates?: (readonly string[] | null)
 name?: (string | null)
 selector?: (BundleV1Alpha1SpecAllowedTargetNamespaceSelector | null)
}
export interface BundleV1Alpha1SpecDiff {
 comparePatches?: (readonly BundleV1Alpha1SpecDiffComparePatches[] | null)
}
export interface BundleV1Alpha1SpecDiffComparePatches {
 apiVersion?: (string | null)
 jsonPointers?: (readonly string[] | null)
 kind?: (string | null)
 name?: (string | null)
 namespace?: (string | null)
 operations?: (readonly BundleV1Alpha1SpecDiffComparePatchesOperations[] | null)
}
export interface BundleV1Alpha1SpecDiffComparePatchesOperations {
 op?: (string | null)
 path?: (string | null)
 value?: (string | null)
}
export interface BundleV1Alpha1SpecDownstreamResources {
 kind?: string
 name?: string
}
export interface BundleV1Alpha1SpecHelm {
 atomic?: boolean
 chart?: (string | null)
 disableDNS?: boolean
 disableDependencyUpdate?: boolean
 disablePreProcess?: boolean
 force?: boolean
 maxHistory?: number
 releaseName?: (string | null)
 repo?: (string | null)
 skipSchemaValidation?: boolean
 takeOwnership?: boolean
 templateValues?: ({
  [k: string]: string
 } | null)
 timeoutSeconds?: number
 values?: ({
  [k: string]: unknown
 } | null)
 valuesFiles?: (readonly string[] | null)
 valuesFrom?: (readonly BundleV1Alpha1SpecHelmValuesFrom[] | null)
 version?: (string | null)
 waitForJobs?: boolean
}
export interface BundleV1Alpha1SpecHelmOpOptions {
 helmOpCABundle?: (string | null)
 helmOpInsecureSkipTLSVerify?: boolean
 helmOpSecretName?: string
}
export interface BundleV1Alpha1SpecHelmValuesFrom {
 configMapKeyRef?: (BundleV1Alpha1SpecHelmValuesFromConfigMapKeyRef | null)
 secretKeyRef?: (BundleV1Alpha1SpecHelmValuesFromConfigMapKeyRef | null)
}
export interface BundleV1Alpha1SpecHelmValuesFromConfigMapKeyRef {
 key?: (string | null)
 name?: (string | null)
 namespace?: (string | null)
}
export interface BundleV1Alpha1SpecIgnore {
 conditions?: (readonly {
  [k: string]: string
 }[] | null)
}
export interface BundleV1Alpha1SpecKustomize {
 dir?: (string | null)
}
export interface BundleV1Alpha1SpecOverwrites {
 kind?: string
 name?: string
 namespace?: string
}
export interface BundleV1Alpha1SpecResources {
 content?: (string | null)
 encoding?: (string | null)
 name?: (string | null)
}
export interface BundleV1Alpha1SpecRolloutStrategy {
 autoPartitionSize?: ((number | string) | null)
 autoPartitionThreshold?: (number | null)
 maxNew?: (number | null)
 maxUnavailable?: ((number | string) | null)
 maxUnavailablePartitions?: ((number | string) | null)
 partitions?: (readonly BundleV1Alpha1SpecRolloutStrategyPartitions[] | null)
}
export interface BundleV1Alpha1SpecRolloutStrategyPartitions {
 clusterGroup?: string
 clusterGroupSelector?: (BundleV1Alpha1SpecAllowedTargetNamespaceSelector | null)
 clusterName?: string
 clusterSelector?: BundleV1Alpha1SpecRolloutStrategyPartitionsClusterSelector
 maxUnavailable?: (number | string)
 name?: (string | null)
}
export interface BundleV1Alpha1SpecRolloutStrategyPartitionsClusterSelector {
 matchExpressions?: readonly BundleV1Alpha1SpecAllowedTargetNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface BundleV1Alpha1SpecTargetRestrictions {
 clusterGroup?: (string | null)
 clusterGroupSelector?: (BundleV1Alpha1SpecAllowedTargetNamespaceSelector | null)
 clusterName?: (string | null)
 clusterSelector?: (BundleV1Alpha1SpecAllowedTargetNamespaceSelector | null)
 name?: (string | null)
}
export interface BundleV1Alpha1SpecTargets {
 allowedTargetNamespaceSelector?: (BundleV1Alpha1SpecAllowedTargetNamespaceSelector | null)
 clusterGroup?: (string | null)
 clusterGroupSelector?: (BundleV1Alpha1SpecAllowedTargetNamespaceSelector | null)
 clusterName?: (string | null)
 clusterSelector?: (BundleV1Alpha1SpecAllowedTargetNamespaceSelector | null)
 correctDrift?: BundleV1Alpha1SpecCorrectDrift
 createNamespace?: (boolean | null)
 defaultNamespace?: (string | null)
 deleteCRDResources?: boolean
 deleteNamespace?: boolean
 diff?: (BundleV1Alpha1SpecDiff | null)
 doNotDeploy?: boolean
 downstreamResources?: readonly BundleV1Alpha1SpecDownstreamResources[]
 forceSyncGeneration?: number
 helm?: BundleV1Alpha1SpecHelm
 ignore?: (BundleV1Alpha1SpecIgnore | null)
 keepResources?: boolean
 kustomize?: (BundleV1Alpha1SpecKustomize | null)
 name?: string
 namespace?: (string | null)
 namespaceAnnotations?: ({
  [k: string]: string
 } | null)
 namespaceLabels?: ({
  [k: string]: string
 } | null)
 overwrites?: readonly BundleV1Alpha1SpecOverwrites[]
 serviceAccount?: (string | null)
 yaml?: (BundleV1Alpha1SpecYaml | null)
}
export interface BundleV1Alpha1SpecYaml {
 overlays?: (readonly string[] | null)
}
export interface BundleV1Alpha1Status {
 conditions?: readonly BundleV1Alpha1StatusConditions[]
 display?: BundleV1Alpha1StatusDisplay
 maxUnavailable?: number
 maxUnavailablePartitions?: number
 newlyCreated?: number
 observedGeneration?: number
 ociReference?: string
 partitions?: readonly BundleV1Alpha1StatusPartitions[]
 resourceKey?: (readonly BundleV1Alpha1StatusResourceKey[] | null)
 resourcesSha256Sum?: string
 summary?: BundleV1Alpha1StatusSummary
 unavailable?: number
 unavailablePartitions?: number
}
export interface BundleV1Alpha1StatusConditions {
 lastTransitionTime?: string
 lastUpdateTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export interface BundleV1Alpha1StatusDisplay {
 readyClusters?: (string | null)
 state?: (string | null)
}
export interface BundleV1Alpha1StatusPartitions {
 count?: number
 maxUnavailable?: number
 name?: (string | null)
 summary?: BundleV1Alpha1StatusSummary
 unavailable?: number
}
export interface BundleV1Alpha1StatusResourceKey {
 apiVersion?: (string | null)
 kind?: (string | null)
 name?: (string | null)
 namespace?: (string | null)
}
export interface BundleV1Alpha1StatusSummary {
 desiredReady?: number
 errApplied?: number
 modified?: number
 nonReadyResources?: (readonly BundleV1Alpha1StatusSummaryNonReadyResources[] | null)
 notReady?: number
 outOfSync?: number
 pending?: number
 ready?: number
 waitApplied?: number
}
export interface BundleV1Alpha1StatusSummaryNonReadyResources {
 bundleState?: (string | null)
 message?: (string | null)
 modifiedStatus?: (readonly BundleV1Alpha1StatusSummaryNonReadyResourcesModifiedStatus[] | null)
 name?: (string | null)
 nonReadyStatus?: (readonly BundleV1Alpha1StatusSummaryNonReadyResourcesNonReadyStatus[] | null)
}
export interface BundleV1Alpha1StatusSummaryNonReadyResourcesModifiedStatus {
 apiVersion?: (string | null)
 delete?: boolean
 exist?: boolean
 kind?: (string | null)
 missing?: boolean
 name?: (string | null)
 namespace?: (string | null)
 patch?: (string | null)
}
export interface BundleV1Alpha1StatusSummaryNonReadyResourcesNonReadyStatus {
 apiVersion?: (string | null)
 kind?: (string | null)
 name?: (string | null)
 namespace?: (string | null)
 summary?: BundleV1Alpha1StatusSummaryNonReadyResourcesNonReadyStatusSummary
 uid?: (string | null)
}
export interface BundleV1Alpha1StatusSummaryNonReadyResourcesNonReadyStatusSummary {
 error?: boolean
 message?: readonly string[]
 state?: string
 transitioning?: boolean
}
export interface ClusterGroupV1Alpha1 {
 apiVersion: "fleet.cattle.io/v1alpha1"
 kind: "ClusterGroup"
 metadata: ObjectMeta
 spec?: ClusterGroupV1Alpha1Spec
 status?: ClusterGroupV1Alpha1Status
}
export interface ClusterGroupV1Alpha1Spec {
 selector?: (ClusterGroupV1Alpha1SpecSelector | null)
}
export interface ClusterGroupV1Alpha1SpecSelector {
 matchExpressions?: readonly ClusterGroupV1Alpha1SpecSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ClusterGroupV1Alpha1SpecSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ClusterGroupV1Alpha1Status {
 clusterCount?: number
 conditions?: readonly ClusterGroupV1Alpha1StatusConditions[]
 display?: ClusterGroupV1Alpha1StatusDisplay
 nonReadyClusterCount?: number
 nonReadyClusters?: (readonly string[] | null)
 resourceCounts?: ClusterGroupV1Alpha1StatusResourceCounts
 summary?: ClusterGroupV1Alpha1StatusSummary
}
export interface ClusterGroupV1Alpha1StatusConditions {
 lastTransitionTime?: string
 lastUpdateTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export interface ClusterGroupV1Alpha1StatusDisplay {
 readyBundles?: (string | null)
 readyClusters?: (string | null)
 state?: (string | null)
}
export interface ClusterGroupV1Alpha1StatusResourceCounts {
 desiredReady?: number
 missing?: number
 modified?: number
 notReady?: number
 orphaned?: number
 ready?: number
 unknown?: number
 waitApplied?: number
}
export interface ClusterGroupV1Alpha1StatusSummary {
 desiredReady?: number
 errApplied?: number
 modified?: number
 nonReadyResources?: (readonly ClusterGroupV1Alpha1StatusSummaryNonReadyResources[] | null)
 notReady?: number
 outOfSync?: number
 pending?: number
 ready?: number
 waitApplied?: number
}
export interface ClusterGroupV1Alpha1StatusSummaryNonReadyResources {
 bundleState?: (string | null)
 message?: (string | null)
 modifiedStatus?: (readonly ClusterGroupV1Alpha1StatusSummaryNonReadyResourcesModifiedStatus[] | null)
 name?: (string | null)
 nonReadyStatus?: (readonly ClusterGroupV1Alpha1StatusSummaryNonReadyResourcesNonReadyStatus[] | null)
}
export interface ClusterGroupV1Alpha1StatusSummaryNonReadyResourcesModifiedStatus {
 apiVersion?: (string | null)
 delete?: boolean
 exist?: boolean
 kind?: (string | null)
 missing?: boolean
 name?: (string | null)
 namespace?: (string | null)
 patch?: (string | null)
}
export interface ClusterGroupV1Alpha1StatusSummaryNonReadyResourcesNonReadyStatus {
 apiVersion?: (string | null)
 kind?: (string | null)
 name?: (string | null)
 namespace?: (string | null)
 summary?: ClusterGroupV1Alpha1StatusSummaryNonReadyResourcesNonReadyStatusSummary
 uid?: (string | null)
}
export interface ClusterGroupV1Alpha1StatusSummaryNonReadyResourcesNonReadyStatusSummary {
 error?: boolean
 message?: readonly string[]
 state?: string
 transitioning?: boolean
}
export interface ClusterRegistrationTokenV1Alpha1 {
 apiVersion: "fleet.cattle.io/v1alpha1"
 kind: "ClusterRegistrationToken"
 metadata: ObjectMeta
 spec?: ClusterRegistrationTokenV1Alpha1Spec
 status?: ClusterRegistrationTokenV1Alpha1Status
}
export interface ClusterRegistrationTokenV1Alpha1Spec {
 ttl?: (string | null)
}
export interface ClusterRegistrationTokenV1Alpha1Status {
 expires?: string
 secretName?: (string | null)
}
export interface ClusterRegistrationV1Alpha1 {
 apiVersion: "fleet.cattle.io/v1alpha1"
 kind: "ClusterRegistration"
 metadata: ObjectMeta
 spec?: ClusterRegistrationV1Alpha1Spec
 status?: ClusterRegistrationV1Alpha1Status
}
export interface ClusterRegistrationV1Alpha1Spec {
 clientID?: (string | null)
 clientRandom?: (string | null)
 clusterLabels?: ({
  [k: string]: string
 } | null)
}
export interface ClusterRegistrationV1Alpha1Status {
 clusterName?: (string | null)
 granted?: boolean
}
export interface ClusterV1Alpha1 {
 apiVersion: "fleet.cattle.io/v1alpha1"
 kind: "Cluster"
 metadata: ObjectMeta
 spec?: ClusterV1Alpha1Spec
 status?: ClusterV1Alpha1Status
}
export interface ClusterV1Alpha1Spec {
 agentAffinity?: (ClusterV1Alpha1SpecAgentAffinity | null)
 agentEnvVars?: (readonly ClusterV1Alpha1SpecAgentEnvVars[] | null)
 agentNamespace?: (string | null)
 agentPullSecrets?: (readonly ClusterV1Alpha1SpecAgentPullSecrets[] | null)
 agentResources?: (ClusterV1Alpha1SpecAgentResources | null)
 agentSchedulingCustomization?: (ClusterV1Alpha1SpecAgentSchedulingCustomization | null)
 agentTolerations?: (readonly ClusterV1Alpha1SpecAgentTolerations[] | null)
 clientID?: (string | null)
 hostNetwork?: (boolean | null)
 kubeConfigSecret?: (string | null)
 kubeConfigSecretNamespace?: (string | null)
 paused?: boolean
 privateRepoURL?: (string | null)
 redeployAgentGeneration?: number
 templateValues?: ({
  [k: string]: unknown
 } | null)
}
export interface ClusterV1Alpha1SpecAgentAffinity {
 nodeAffinity?: ClusterV1Alpha1SpecAgentAffinityNodeAffinity
 podAffinity?: ClusterV1Alpha1SpecAgentAffinityPodAffinity
 podAntiAffinity?: ClusterV1Alpha1SpecAgentAffinityPodAffinity
}
export interface ClusterV1Alpha1SpecAgentAffinityNodeAffinity {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterV1Alpha1SpecAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[]
 requiredDuringSchedulingIgnoredDuringExecution?: ClusterV1Alpha1SpecAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution
}
export interface ClusterV1Alpha1SpecAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
 preference: ClusterV1Alpha1SpecAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference
 weight: number
}
export interface ClusterV1Alpha1SpecAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
 matchExpressions?: readonly ClusterV1Alpha1SpecAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[]
 matchFields?: readonly ClusterV1Alpha1SpecAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[]
}
export interface ClusterV1Alpha1SpecAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ClusterV1Alpha1SpecAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
 nodeSelectorTerms: readonly ClusterV1Alpha1SpecAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[]
}
export interface ClusterV1Alpha1SpecAgentAffinityPodAffinity {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterV1Alpha1SpecAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[]
 requiredDuringSchedulingIgnoredDuringExecution?: readonly ClusterV1Alpha1SpecAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[]
}
export interface ClusterV1Alpha1SpecAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
 podAffinityTerm: ClusterV1Alpha1SpecAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution
 weight: number
}
export interface ClusterV1Alpha1SpecAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
 labelSelector?: ClusterV1Alpha1SpecAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector
 matchLabelKeys?: readonly string[]
 mismatchLabelKeys?: readonly string[]
 namespaceSelector?: ClusterV1Alpha1SpecAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector
 namespaces?: readonly string[]
 topologyKey: string
}
export interface ClusterV1Alpha1SpecAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
 matchExpressions?: readonly ClusterV1Alpha1SpecAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ClusterV1Alpha1SpecAgentEnvVars {
 name: string
 value?: string
 valueFrom?: ClusterV1Alpha1SpecAgentEnvVarsValueFrom
}
export interface ClusterV1Alpha1SpecAgentEnvVarsValueFrom {
 configMapKeyRef?: ClusterV1Alpha1SpecAgentEnvVarsValueFromConfigMapKeyRef
 fieldRef?: ClusterV1Alpha1SpecAgentEnvVarsValueFromFieldRef
 fileKeyRef?: ClusterV1Alpha1SpecAgentEnvVarsValueFromFileKeyRef
 resourceFieldRef?: ClusterV1Alpha1SpecAgentEnvVarsValueFromResourceFieldRef
 secretKeyRef?: ClusterV1Alpha1SpecAgentEnvVarsValueFromConfigMapKeyRef
}
export interface ClusterV1Alpha1SpecAgentEnvVarsValueFromConfigMapKeyRef {
 key: string
 name?: string
 optional?: boolean
}
export interface ClusterV1Alpha1SpecAgentEnvVarsValueFromFieldRef {
 apiVersion?: string
 fieldPath: string
}
export interface ClusterV1Alpha1SpecAgentEnvVarsValueFromFileKeyRef {
 key: string
 optional?: boolean
 path: string
 volumeName: string
}
export interface ClusterV1Alpha1SpecAgentEnvVarsValueFromResourceFieldRef {
 containerName?: string
 divisor?: (number | string)
 resource: string
}
export interface ClusterV1Alpha1SpecAgentPullSecrets {
 name?: string
}
export interface ClusterV1Alpha1SpecAgentResources {
 claims?: readonly ClusterV1Alpha1SpecAgentResourcesClaims[]
 limits?: {
  [k: string]: number | string
 }
 requests?: {
  [k: string]: number | string
 }
}
export interface ClusterV1Alpha1SpecAgentResourcesClaims {
 name: string
 request?: string
}
export interface ClusterV1Alpha1SpecAgentSchedulingCustomization {
 podDisruptionBudget?: ClusterV1Alpha1SpecAgentSchedulingCustomizationPodDisruptionBudget
 priorityClass?: ClusterV1Alpha1SpecAgentSchedulingCustomizationPriorityClass
}
export interface ClusterV1Alpha1SpecAgentSchedulingCustomizationPodDisruptionBudget {
 maxUnavailable?: string
 minAvailable?: string
}
export interface ClusterV1Alpha1SpecAgentSchedulingCustomizationPriorityClass {
 preemptionPolicy?: string
 value?: number
}
export interface ClusterV1Alpha1SpecAgentTolerations {
 effect?: string
 key?: string
 operator?: string
 tolerationSeconds?: number
 value?: string
}
export interface ClusterV1Alpha1Status {
 activeSchedule?: boolean
 agent?: ClusterV1Alpha1StatusAgent
 agentAffinityHash?: string
 agentConfigChanged?: boolean
 agentDeployedGeneration?: (number | null)
 agentEnvVarsHash?: (string | null)
 agentHostNetwork?: (boolean | null)
 agentMigrated?: boolean
 agentNamespaceMigrated?: boolean
 agentPrivateRepoURL?: (string | null)
 agentResourcesHash?: (string | null)
 agentSchedulingCustomizationHash?: string
 agentTLSMode?: (string | null)
 agentTolerationsHash?: (string | null)
 apiServerCAHash?: (string | null)
 apiServerURL?: (string | null)
 cattleNamespaceMigrated?: boolean
 conditions?: readonly ClusterV1Alpha1StatusConditions[]
 desiredReadyGitRepos?: number
 desiredReadyHelmOps?: number
 display?: ClusterV1Alpha1StatusDisplay
 garbageCollectionInterval?: string
 namespace?: string
 readyGitRepos?: number
 readyHelmOps?: number
 resourceCounts?: ClusterV1Alpha1StatusResourceCounts
 scheduled?: boolean
 summary?: ClusterV1Alpha1StatusSummary
}
export interface ClusterV1Alpha1StatusAgent {
 lastSeen?: (string | null)
 namespace?: (string | null)
}
export interface ClusterV1Alpha1StatusConditions {
 lastTransitionTime?: string
 lastUpdateTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export interface ClusterV1Alpha1StatusDisplay {
 readyBundles?: string
 state?: (string | null)
}
export interface ClusterV1Alpha1StatusResourceCounts {
 desiredReady?: number
 missing?: number
 modified?: number
 notReady?: number
 orphaned?: number
 ready?: number
 unknown?: number
 waitApplied?: number
}
export interface ClusterV1Alpha1StatusSummary {
 desiredReady?: number
 errApplied?: number
 modified?: number
 nonReadyResources?: (readonly ClusterV1Alpha1StatusSummaryNonReadyResources[] | null)
 notReady?: number
 outOfSync?: number
 pending?: number
 ready?: number
 waitApplied?: number
}
export interface ClusterV1Alpha1StatusSummaryNonReadyResources {
 bundleState?: (string | null)
 message?: (string | null)
 modifiedStatus?: (readonly ClusterV1Alpha1StatusSummaryNonReadyResourcesModifiedStatus[] | null)
 name?: (string | null)
 nonReadyStatus?: (readonly ClusterV1Alpha1StatusSummaryNonReadyResourcesNonReadyStatus[] | null)
}
export interface ClusterV1Alpha1StatusSummaryNonReadyResourcesModifiedStatus {
 apiVersion?: (string | null)
 delete?: boolean
 exist?: boolean
 kind?: (string | null)
 missing?: boolean
 name?: (string | null)
 namespace?: (string | null)
 patch?: (string | null)
}
export interface ClusterV1Alpha1StatusSummaryNonReadyResourcesNonReadyStatus {
 apiVersion?: (string | null)
 kind?: (string | null)
 name?: (string | null)
 namespace?: (string | null)
 summary?: ClusterV1Alpha1StatusSummaryNonReadyResourcesNonReadyStatusSummary
 uid?: (string | null)
}
export interface ClusterV1Alpha1StatusSummaryNonReadyResourcesNonReadyStatusSummary {
 error?: boolean
 message?: readonly string[]
 state?: string
 transitioning?: boolean
}
export interface ContentV1Alpha1 {
 apiVersion: "fleet.cattle.io/v1alpha1"
 kind: "Content"
 metadata: ObjectMeta
 content?: (string | null)
 sha256sum?: string
 status?: ContentV1Alpha1Status
}
export interface ContentV1Alpha1Status {
 referenceCount?: number
}
export interface GitRepoRestrictionV1Alpha1 {
 apiVersion: "fleet.cattle.io/v1alpha1"
 kind: "GitRepoRestriction"
 metadata: ObjectMeta
 allowedClientSecretNames?: (readonly string[] | null)
 allowedRepoPatterns?: (readonly string[] | null)
 allowedServiceAccounts?: (readonly string[] | null)
 allowedTargetNamespaceSelector?: (GitRepoRestrictionV1Alpha1AllowedTargetNamespaceSelector | null)
 allowedTargetNamespaces?: (readonly string[] | null)
 defaultClientSecretName?: (string | null)
 defaultServiceAccount?: (string | null)
}
export interface GitRepoRestrictionV1Alpha1AllowedTargetNamespaceSelector {
 matchExpressions?: readonly GitRepoRestrictionV1Alpha1AllowedTargetNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface GitRepoRestrictionV1Alpha1AllowedTargetNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface GitRepoV1Alpha1 {
 apiVersion: "fleet.cattle.io/v1alpha1"
 kind: "GitRepo"
 metadata: ObjectMeta
 spec?: GitRepoV1Alpha1Spec
 status?: GitRepoV1Alpha1Status
}
export interface GitRepoV1Alpha1Spec {
 branch?: (string | null)
 bundles?: readonly GitRepoV1Alpha1SpecBundles[]
 caBundle?: (string | null)
 clientSecretName?: (string | null)
 correctDrift?: GitRepoV1Alpha1SpecCorrectDrift
 deleteNamespace?: boolean
 disablePolling?: boolean
 forceSyncGeneration?: number
 helmRepoURLRegex?: (string | null)
 helmSecretName?: (string | null)
 helmSecretNameForPaths?: (string | null)
 imageScanCommit?: GitRepoV1Alpha1SpecImageScanCommit
 imageScanInterval?: string
 insecureSkipTLSVerify?: boolean
 keepResources?: boolean
 ociRegistrySecret?: string
 paths?: (readonly string[] | null)
 paused?: boolean
 pollingInterval?: (string | null)
 repo: string
 revision?: (string | null)
 serviceAccount?: (string | null)
 targetNamespace?: (string | null)
 targets?: readonly GitRepoV1Alpha1SpecTargets[]
 webhookSecret?: string
}
export interface GitRepoV1Alpha1SpecBundles {
 base?: string
 options?: (string | null)
}
export interface GitRepoV1Alpha1SpecCorrectDrift {
 enabled?: boolean
 force?: boolean
 keepFailHistory?: boolean
}
export interface GitRepoV1Alpha1SpecImageScanCommit {
 authorEmail?: string
 authorName?: string
 messageTemplate?: string
}
export interface GitRepoV1Alpha1SpecTargets {
 clusterGroup?: (string | null)
 clusterGroupSelector?: (GitRepoV1Alpha1SpecTargetsClusterGroupSelector | null)
 clusterName?: (string | null)
 clusterSelector?: (GitRepoV1Alpha1SpecTargetsClusterGroupSelector | null)
 name?: (string | null)
}
export interface GitRepoV1Alpha1SpecTargetsClusterGroupSelector {
 matchExpressions?: readonly GitRepoV1Alpha1SpecTargetsClusterGroupSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface GitRepoV1Alpha1SpecTargetsClusterGroupSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface GitRepoV1Alpha1Status {
 commit?: string
 conditions?: readonly GitRepoV1Alpha1StatusConditions[]
 desiredReadyClusters?: number
 display?: GitRepoV1Alpha1StatusDisplay
 gitJobStatus?: string
 lastPollingTriggered?: string
 lastSyncedImageScanTime?: string
 lastWebhookTime?: string
 observedGeneration?: number
 perClusterResourceCounts?: {
  [k: string]: GitRepoV1Alpha1StatusPerClusterResourceCounts
 }
 pollingCommit?: string
 readyClusters?: number
 resourceCounts?: GitRepoV1Alpha1StatusPerClusterResourceCounts
 resources?: readonly GitRepoV1Alpha1StatusResources[]
 summary?: GitRepoV1Alpha1StatusSummary
 updateGeneration?: number
 webhookCommit?: string
}
export interface GitRepoV1Alpha1StatusConditions {
 lastTransitionTime?: string
 lastUpdateTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export interface GitRepoV1Alpha1StatusDisplay {
 error?: boolean
 message?: string
 readyBundleDeployments?: string
 state?: string
}
export interface GitRepoV1Alpha1StatusPerClusterResourceCounts {
 desiredReady?: number
 missing?: number
 modified?: number
 notReady?: number
 orphaned?: number
 ready?: number
 unknown?: number
 waitApplied?: number
}
export interface GitRepoV1Alpha1StatusResources {
 apiVersion?: (string | null)
 error?: boolean
 id?: (string | null)
 incompleteState?: boolean
 kind?: (string | null)
 message?: (string | null)
 name?: (string | null)
 namespace?: (string | null)
 perClusterState: (GitRepoV1Alpha1StatusResourcesPerClusterState | null)
 state?: string
 transitioning?: boolean
 type?: string
}
export interface GitRepoV1Alpha1StatusResourcesPerClusterState {
 missing?: readonly string[]
 modified?: readonly string[]
 notReady?: readonly string[]
 orphaned?: readonly string[]
 pending?: readonly string[]
 ready?: readonly string[]
 unknown?: readonly string[]
 waitApplied?: readonly string[]
}
export interface GitRepoV1Alpha1StatusSummary {
 desiredReady?: number
 errApplied?: number
 modified?: number
 nonReadyResources?: (readonly GitRepoV1Alpha1StatusSummaryNonReadyResources[] | null)
 notReady?: number
 outOfSync?: number
 pending?: number
 ready?: number
 waitApplied?: number
}
export interface GitRepoV1Alpha1StatusSummaryNonReadyResources {
 bundleState?: (string | null)
 message?: (string | null)
 modifiedStatus?: (readonly GitRepoV1Alpha1StatusSummaryNonReadyResourcesModifiedStatus[] | null)
 name?: (string | null)
 nonReadyStatus?: (readonly GitRepoV1Alpha1StatusSummaryNonReadyResourcesNonReadyStatus[] | null)
}
export interface GitRepoV1Alpha1StatusSummaryNonReadyResourcesModifiedStatus {
 apiVersion?: (string | null)
 delete?: boolean
 exist?: boolean
 kind?: (string | null)
 missing?: boolean
 name?: (string | null)
 namespace?: (string | null)
 patch?: (string | null)
}
export interface GitRepoV1Alpha1StatusSummaryNonReadyResourcesNonReadyStatus {
 apiVersion?: (string | null)
 kind?: (string | null)
 name?: (string | null)
 namespace?: (string | null)
 summary?: GitRepoV1Alpha1StatusSummaryNonReadyResourcesNonReadyStatusSummary
 uid?: (string | null)
}
export interface GitRepoV1Alpha1StatusSummaryNonReadyResourcesNonReadyStatusSummary {
 error?: boolean
 message?: readonly string[]
 state?: string
 transitioning?: boolean
}
export interface HelmOpV1Alpha1 {
 apiVersion: "fleet.cattle.io/v1alpha1"
 kind: "HelmOp"
 metadata: ObjectMeta
 spec?: HelmOpV1Alpha1Spec
 status?: HelmOpV1Alpha1Status
}
export interface HelmOpV1Alpha1Spec {
 allowedTargetNamespaceSelector?: (HelmOpV1Alpha1SpecAllowedTargetNamespaceSelector | null)
 contentsId?: (string | null)
 correctDrift?: HelmOpV1Alpha1SpecCorrectDrift
 createNamespace?: (boolean | null)
 defaultNamespace?: (string | null)
 deleteCRDResources?: boolean
 deleteNamespace?: boolean
 dependsOn?: (readonly HelmOpV1Alpha1SpecDependsOn[] | null)
 diff?: (HelmOpV1Alpha1SpecDiff | null)
 downstreamResources?: readonly HelmOpV1Alpha1SpecDownstreamResources[]
 forceSyncGeneration?: number
 helm?: HelmOpV1Alpha1SpecHelm
 helmOpOptions?: (HelmOpV1Alpha1SpecHelmOpOptions | null)
 helmSecretName?: (string | null)
 ignore?: (HelmOpV1Alpha1SpecIgnore | null)
 insecureSkipTLSVerify?: boolean
 keepResources?: boolean
 kustomize?: (HelmOpV1Alpha1SpecKustomize | null)
 labels?: {
  [k: string]: string
 }
 namespace?: (string | null)
 namespaceAnnotations?: ({
  [k: string]: string
 } | null)
 namespaceLabels?: ({
  [k: string]: string
 } | null)
 overwrites?: readonly HelmOpV1Alpha1SpecOverwrites[]
 paused?: boolean
 pollingInterval?: (string | null)
 resources?: (readonly HelmOpV1Alpha1SpecResources[] | null)
 rolloutStrategy?: (HelmOpV1Alpha1SpecRolloutStrategy | null)
 serviceAccount?: (string | null)
 targetCustomizationMode?: ("FirstMatch" | "AllMatches")
 targetRestrictions?: readonly HelmOpV1Alpha1SpecTargetRestrictions[]
 targets?: readonly HelmOpV1Alpha1SpecTargets[]
 valuesHash?: string
 yaml?: (HelmOpV1Alpha1SpecYaml | null)
}
export interface HelmOpV1Alpha1SpecAllowedTargetNamespaceSelector {
 matchExpressions?: readonly HelmOpV1Alpha1SpecAllowedTargetNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface HelmOpV1Alpha1SpecAllowedTargetNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface HelmOpV1Alpha1SpecCorrectDrift {
 enabled?: boolean
 force?: boolean
 keepFailHistory?: boolean
}
export interface HelmOpV1Alpha1SpecDependsOn {
 acceptedStates?: (readonly string[] | null)
 name?: (string | null)
 selector?: (HelmOpV1Alpha1SpecAllowedTargetNamespaceSelector | null)
}
export interface HelmOpV1Alpha1SpecDiff {
 comparePatches?: (readonly HelmOpV1Alpha1SpecDiffComparePatches[] | null)
}
export interface HelmOpV1Alpha1SpecDiffComparePatches {
 apiVersion?: (string | null)
 jsonPointers?: (readonly string[] | null)
 kind?: (string | null)
 name?: (string | null)
 namespace?: (string | null)
 operations?: (readonly HelmOpV1Alpha1SpecDiffComparePatchesOperations[] | null)
}
export interface HelmOpV1Alpha1SpecDiffComparePatchesOperations {
 op?: (string | null)
 path?: (string | null)
 value?: (string | null)
}
export interface HelmOpV1Alpha1SpecDownstreamResources {
 kind?: string
 name?: string
}
export interface HelmOpV1Alpha1SpecHelm {
 atomic?: boolean
 chart?: (string | null)
 disableDNS?: boolean
 disableDependencyUpdate?: boolean
 disablePreProcess?: boolean
 force?: boolean
 maxHistory?: number
 releaseName?: (string | null)
 repo?: (string | null)
 skipSchemaValidation?: boolean
 takeOwnership?: boolean
 templateValues?: ({
  [k: string]: string
 } | null)
 timeoutSeconds?: number
 values?: ({
  [k: string]: unknown
 } | null)
 valuesFiles?: (readonly string[] | null)
 valuesFrom?: (readonly HelmOpV1Alpha1SpecHelmValuesFrom[] | null)
 version?: (string | null)
 waitForJobs?: boolean
}
export interface HelmOpV1Alpha1SpecHelmOpOptions {
 helmOpCABundle?: (string | null)
 helmOpInsecureSkipTLSVerify?: boolean
 helmOpSecretName?: string
}
export interface HelmOpV1Alpha1SpecHelmValuesFrom {
 configMapKeyRef?: (HelmOpV1Alpha1SpecHelmValuesFromConfigMapKeyRef | null)
 secretKeyRef?: (HelmOpV1Alpha1SpecHelmValuesFromConfigMapKeyRef | null)
}
export interface HelmOpV1Alpha1SpecHelmValuesFromConfigMapKeyRef {
 key?: (string | null)
 name?: (string | null)
 namespace?: (string | null)
}
export interface HelmOpV1Alpha1SpecIgnore {
 conditions?: (readonly {
  [k: string]: string
 }[] | null)
}
export interface HelmOpV1Alpha1SpecKustomize {
 dir?: (string | null)
}
export interface HelmOpV1Alpha1SpecOverwrites {
 kind?: string
 name?: string
 namespace?: string
}
export interface HelmOpV1Alpha1SpecResources {
 content?: (string | null)
 encoding?: (string | null)
 name?: (string | null)
}
export interface HelmOpV1Alpha1SpecRolloutStrategy {
 autoPartitionSize?: ((number | string) | null)
 autoPartitionThreshold?: (number | null)
 maxNew?: (number | null)
 maxUnavailable?: ((number | string) | null)
 maxUnavailablePartitions?: ((number | string) | null)
 partitions?: (readonly HelmOpV1Alpha1SpecRolloutStrategyPartitions[] | null)
}
export interface HelmOpV1Alpha1SpecRolloutStrategyPartitions {
 clusterGroup?: string
 clusterGroupSelector?: (HelmOpV1Alpha1SpecAllowedTargetNamespaceSelector | null)
 clusterName?: string
 clusterSelector?: HelmOpV1Alpha1SpecRolloutStrategyPartitionsClusterSelector
 maxUnavailable?: (number | string)
 name?: (string | null)
}
export interface HelmOpV1Alpha1SpecRolloutStrategyPartitionsClusterSelector {
 matchExpressions?: readonly HelmOpV1Alpha1SpecAllowedTargetNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface HelmOpV1Alpha1SpecTargetRestrictions {
 clusterGroup?: (string | null)
 clusterGroupSelector?: (HelmOpV1Alpha1SpecAllowedTargetNamespaceSelector | null)
 clusterName?: (string | null)
 clusterSelector?: (HelmOpV1Alpha1SpecAllowedTargetNamespaceSelector | null)
 name?: (string | null)
}
export interface HelmOpV1Alpha1SpecTargets {
 allowedTargetNamespaceSelector?: (HelmOpV1Alpha1SpecAllowedTargetNamespaceSelector | null)
 clusterGroup?: (string | null)
 clusterGroupSelector?: (HelmOpV1Alpha1SpecAllowedTargetNamespaceSelector | null)
 clusterName?: (string | null)
 clusterSelector?: (HelmOpV1Alpha1SpecAllowedTargetNamespaceSelector | null)
 correctDrift?: HelmOpV1Alpha1SpecCorrectDrift
 createNamespace?: (boolean | null)
 defaultNamespace?: (string | null)
 deleteCRDResources?: boolean
 deleteNamespace?: boolean
 diff?: (HelmOpV1Alpha1SpecDiff | null)
 doNotDeploy?: boolean
 downstreamResources?: readonly HelmOpV1Alpha1SpecDownstreamResources[]
 forceSyncGeneration?: number
 helm?: HelmOpV1Alpha1SpecHelm
 ignore?: (HelmOpV1Alpha1SpecIgnore | null)
 keepResources?: boolean
 kustomize?: (HelmOpV1Alpha1SpecKustomize | null)
 name?: string
 namespace?: (string | null)
 namespaceAnnotations?: ({
  [k: string]: string
 } | null)
 namespaceLabels?: ({
  [k: string]: string
 } | null)
 overwrites?: readonly HelmOpV1Alpha1SpecOverwrites[]
 serviceAccount?: (string | null)
 yaml?: (HelmOpV1Alpha1SpecYaml | null)
}
export interface HelmOpV1Alpha1SpecYaml {
 overlays?: (readonly string[] | null)
}
export interface HelmOpV1Alpha1Status {
 conditions?: readonly HelmOpV1Alpha1StatusConditions[]
 desiredReadyClusters?: number
 display?: HelmOpV1Alpha1StatusDisplay
 lastPollingTriggered?: string
 perClusterResourceCounts?: {
  [k: string]: HelmOpV1Alpha1StatusPerClusterResourceCounts
 }
 readyClusters?: number
 resourceCounts?: HelmOpV1Alpha1StatusPerClusterResourceCounts
 resources?: readonly HelmOpV1Alpha1StatusResources[]
 summary?: HelmOpV1Alpha1StatusSummary
 version?: string
}
export interface HelmOpV1Alpha1StatusConditions {
 lastTransitionTime?: string
 lastUpdateTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export interface HelmOpV1Alpha1StatusDisplay {
 error?: boolean
 message?: string
 readyBundleDeployments?: string
 state?: string
}
export interface HelmOpV1Alpha1StatusPerClusterResourceCounts {
 desiredReady?: number
 missing?: number
 modified?: number
 notReady?: number
 orphaned?: number
 ready?: number
 unknown?: number
 waitApplied?: number
}
export interface HelmOpV1Alpha1StatusResources {
 apiVersion?: (string | null)
 error?: boolean
 id?: (string | null)
 incompleteState?: boolean
 kind?: (string | null)
 message?: (string | null)
 name?: (string | null)
 namespace?: (string | null)
 perClusterState: (HelmOpV1Alpha1StatusResourcesPerClusterState | null)
 state?: string
 transitioning?: boolean
 type?: string
}
export interface HelmOpV1Alpha1StatusResourcesPerClusterState {
 missing?: readonly string[]
 modified?: readonly string[]
 notReady?: readonly string[]
 orphaned?: readonly string[]
 pending?: readonly string[]
 ready?: readonly string[]
 unknown?: readonly string[]
 waitApplied?: readonly string[]
}
export interface HelmOpV1Alpha1StatusSummary {
 desiredReady?: number
 errApplied?: number
 modified?: number
 nonReadyResources?: (readonly HelmOpV1Alpha1StatusSummaryNonReadyResources[] | null)
 notReady?: number
 outOfSync?: number
 pending?: number
 ready?: number
 waitApplied?: number
}
export interface HelmOpV1Alpha1StatusSummaryNonReadyResources {
 bundleState?: (string | null)
 message?: (string | null)
 modifiedStatus?: (readonly HelmOpV1Alpha1StatusSummaryNonReadyResourcesModifiedStatus[] | null)
 name?: (string | null)
 nonReadyStatus?: (readonly HelmOpV1Alpha1StatusSummaryNonReadyResourcesNonReadyStatus[] | null)
}
export interface HelmOpV1Alpha1StatusSummaryNonReadyResourcesModifiedStatus {
 apiVersion?: (string | null)
 delete?: boolean
 exist?: boolean
 kind?: (string | null)
 missing?: boolean
 name?: (string | null)
 namespace?: (string | null)
 patch?: (string | null)
}
export interface HelmOpV1Alpha1StatusSummaryNonReadyResourcesNonReadyStatus {
 apiVersion?: (string | null)
 kind?: (string | null)
 name?: (string | null)
 namespace?: (string | null)
 summary?: HelmOpV1Alpha1StatusSummaryNonReadyResourcesNonReadyStatusSummary
 uid?: (string | null)
}
export interface HelmOpV1Alpha1StatusSummaryNonReadyResourcesNonReadyStatusSummary {
 error?: boolean
 message?: readonly string[]
 state?: string
 transitioning?: boolean
}
export interface ImageScanV1Alpha1 {
 apiVersion: "fleet.cattle.io/v1alpha1"
 kind: "ImageScan"
 metadata: ObjectMeta
 spec?: ImageScanV1Alpha1Spec
 status?: ImageScanV1Alpha1Status
}
export interface ImageScanV1Alpha1Spec {
 gitrepoName?: (string | null)
 image: (string | null)
 interval: (string | null)
 policy?: ImageScanV1Alpha1SpecPolicy
 secretRef?: (ImageScanV1Alpha1SpecSecretRef | null)
 suspend?: boolean
 tagName?: (string | null)
}
export interface ImageScanV1Alpha1SpecPolicy {
 alphabetical?: (ImageScanV1Alpha1SpecPolicyAlphabetical | null)
 semver?: (ImageScanV1Alpha1SpecPolicySemver | null)
}
export interface ImageScanV1Alpha1SpecPolicyAlphabetical {
 order?: (string | null)
}
export interface ImageScanV1Alpha1SpecPolicySemver {
 range?: (string | null)
}
export interface ImageScanV1Alpha1SpecSecretRef {
 name?: string
}
export interface ImageScanV1Alpha1Status {
 canonicalImageName?: string
 conditions?: readonly ImageScanV1Alpha1StatusConditions[]
 lastScanTime?: string
 latestDigest?: string
 latestImage?: string
 latestTag?: string
 observedGeneration?: number
}
export interface ImageScanV1Alpha1StatusConditions {
 lastTransitionTime?: string
 lastUpdateTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export interface PolicyV1Alpha1 {
 apiVersion: "fleet.cattle.io/v1alpha1"
 kind: "Policy"
 metadata: ObjectMeta
 allowNamespaceCreation?: boolean
 allowedServiceAccounts?: (readonly string[] | null)
 gitRepo?: PolicyV1Alpha1GitRepo
 helmOp?: PolicyV1Alpha1HelmOp
 requireServiceAccount?: boolean
}
export interface PolicyV1Alpha1GitRepo {
 allowedClientSecretNames?: (readonly string[] | null)
 allowedRepoPatterns?: (readonly string[] | null)
 defaultClientSecretName?: string
 defaultServiceAccount?: string
}
export interface PolicyV1Alpha1HelmOp {
 allowedChartPatterns?: (readonly string[] | null)
 allowedHelmRepoPatterns?: (readonly string[] | null)
 allowedHelmSecretNames?: (readonly string[] | null)
 defaultHelmSecretName?: string
 defaultServiceAccount?: string
}
export interface ScheduleV1Alpha1 {
 apiVersion: "fleet.cattle.io/v1alpha1"
 kind: "Schedule"
 metadata: ObjectMeta
 spec?: ScheduleV1Alpha1Spec
 status?: ScheduleV1Alpha1Status
}
export interface ScheduleV1Alpha1Spec {
 duration?: string
 location?: string
 schedule?: string
 targets?: ScheduleV1Alpha1SpecTargets
}
export interface ScheduleV1Alpha1SpecTargets {
 clusters?: readonly ScheduleV1Alpha1SpecTargetsClusters[]
}
export interface ScheduleV1Alpha1SpecTargetsClusters {
 clusterGroup?: (string | null)
 clusterGroupSelector?: (ScheduleV1Alpha1SpecTargetsClustersClusterGroupSelector | null)
 clusterName?: (string | null)
 clusterSelector?: (ScheduleV1Alpha1SpecTargetsClustersClusterGroupSelector | null)
 name?: (string | null)
}
export interface ScheduleV1Alpha1SpecTargetsClustersClusterGroupSelector {
 matchExpressions?: readonly ScheduleV1Alpha1SpecTargetsClustersClusterGroupSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ScheduleV1Alpha1SpecTargetsClustersClusterGroupSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ScheduleV1Alpha1Status {
 active?: boolean
 conditions?: readonly ScheduleV1Alpha1StatusConditions[]
 matchingClusters?: readonly string[]
 nextStartTime?: string
}
export interface ScheduleV1Alpha1StatusConditions {
 lastTransitionTime?: string
 lastUpdateTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export declare const BUNDLE_V1ALPHA1: Kind<BundleV1Alpha1>;
export declare const BUNDLE_DEPLOYMENT_V1ALPHA1: Kind<BundleDeploymentV1Alpha1>;
export declare const BUNDLE_NAMESPACE_MAPPING_V1ALPHA1: Kind<BundleNamespaceMappingV1Alpha1>;
export declare const CLUSTER_V1ALPHA1: Kind<ClusterV1Alpha1>;
export declare const CLUSTER_GROUP_V1ALPHA1: Kind<ClusterGroupV1Alpha1>;
export declare const CLUSTER_REGISTRATION_V1ALPHA1: Kind<ClusterRegistrationV1Alpha1>;
export declare const CLUSTER_REGISTRATION_TOKEN_V1ALPHA1: Kind<ClusterRegistrationTokenV1Alpha1>;
export declare const CONTENT_V1ALPHA1: Kind<ContentV1Alpha1>;
export declare const GIT_REPO_V1ALPHA1: Kind<GitRepoV1Alpha1>;
export declare const GIT_REPO_RESTRICTION_V1ALPHA1: Kind<GitRepoRestrictionV1Alpha1>;
export declare const HELM_OP_V1ALPHA1: Kind<HelmOpV1Alpha1>;
export declare const IMAGE_SCAN_V1ALPHA1: Kind<ImageScanV1Alpha1>;
export declare const POLICY_V1ALPHA1: Kind<PolicyV1Alpha1>;
export declare const SCHEDULE_V1ALPHA1: Kind<ScheduleV1Alpha1>;
