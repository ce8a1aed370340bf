import type { Kind, ObjectMeta } from './kind';
export interface AccessRequestV1Beta1 {
 apiVersion: "lib.projectsveltos.io/v1beta1"
 kind: "AccessRequest"
 metadata: ObjectMeta
 spec?: AccessRequestV1Beta1Spec
 status?: AccessRequestV1Beta1Status
}
export interface AccessRequestV1Beta1Spec {
 controlPlaneEndpoint: AccessRequestV1Beta1SpecControlPlaneEndpoint
 name: string
 namespace: string
 type: ("SveltosAgent" | "Different")
}
export interface AccessRequestV1Beta1SpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface AccessRequestV1Beta1Status {
 failureMessage?: string
 secretRef?: AccessRequestV1Beta1StatusSecretRef
}
export interface AccessRequestV1Beta1StatusSecretRef {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface ClassifierReportV1Beta1 {
 apiVersion: "lib.projectsveltos.io/v1beta1"
 kind: "ClassifierReport"
 metadata: ObjectMeta
 spec?: ClassifierReportV1Beta1Spec
 status?: ClassifierReportV1Beta1Status
}
export interface ClassifierReportV1Beta1Spec {
 classifierName: string
 clusterName: string
 clusterNamespace: string
 clusterType: string
 match: boolean
}
export interface ClassifierReportV1Beta1Status {
 deploymentStatus?: ("Provisioning" | "Provisioned" | "Failed" | "FailedNonRetriable" | "Removing" | "Removed")
 failureMessage?: string
 hash?: string
 managedLabels?: readonly string[]
 phase?: ("WaitingForDelivery" | "Delivering" | "Processed")
 unmanagedLabels?: readonly ClassifierReportV1Beta1StatusUnmanagedLabels[]
}
export interface ClassifierReportV1Beta1StatusUnmanagedLabels {
 failureMessage?: string
 key: string
}
export interface ClassifierV1Beta1 {
 apiVersion: "lib.projectsveltos.io/v1beta1"
 kind: "Classifier"
 metadata: ObjectMeta
 spec?: ClassifierV1Beta1Spec
 status?: ClassifierV1Beta1Status
}
export interface ClassifierV1Beta1Spec {
 classifierLabels: readonly ClassifierV1Beta1SpecClassifierLabels[]
 deployedResourceConstraint?: ClassifierV1Beta1SpecDeployedResourceConstraint
 kubernetesVersionConstraints?: readonly ClassifierV1Beta1SpecKubernetesVersionConstraints[]
}
export interface ClassifierV1Beta1SpecClassifierLabels {
 key: string
 value: string
}
export interface ClassifierV1Beta1SpecDeployedResourceConstraint {
 aggregatedClassification?: string
 resourceSelectors: readonly ClassifierV1Beta1SpecDeployedResourceConstraintResourceSelectors[]
}
export interface ClassifierV1Beta1SpecDeployedResourceConstraintResourceSelectors {
 evaluate?: string
 evaluateCEL?: readonly ClassifierV1Beta1SpecDeployedResourceConstraintResourceSelectorsEvaluateCEL[]
 group: string
 kind: string
 labelFilters?: readonly ClassifierV1Beta1SpecDeployedResourceConstraintResourceSelectorsLabelFilters[]
 name?: string
 namespace?: string
 selector?: ClassifierV1Beta1SpecDeployedResourceConstraintResourceSelectorsSelector
 version: string
}
export interface ClassifierV1Beta1SpecDeployedResourceConstraintResourceSelectorsEvaluateCEL {
 name: string
 rule: string
}
export interface ClassifierV1Beta1SpecDeployedResourceConstraintResourceSelectorsLabelFilters {
 key: string
 operation: ("Equal" | "Different" | "Has" | "DoesNotHave")
 value?: string
}
export interface ClassifierV1Beta1SpecDeployedResourceConstraintResourceSelectorsSelector {
 matchExpressions?: readonly ClassifierV1Beta1SpecDeployedResourceConstraintResourceSelectorsSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ClassifierV1Beta1SpecDeployedResourceConstraintResourceSelectorsSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ClassifierV1Beta1SpecKubernetesVersionConstraints {
 comparison: ("Equal" | "NotEqual" | "GreaterThan" | "LessThan" | "GreaterThanOrEqualTo" | "LessThanOrEqualTo")
 version: string
}
export interface ClassifierV1Beta1Status {
 clusterInfo?: readonly ClassifierV1Beta1StatusClusterInfo[]
 machingClusterStatuses?: readonly ClassifierV1Beta1StatusMachingClusterStatuses[]
}
export interface ClassifierV1Beta1StatusClusterInfo {
 cluster: ClassifierV1Beta1StatusClusterInfoCluster
 failureMessage?: string
 hash: string
 status?: ("Provisioning" | "Provisioned" | "Failed" | "FailedNonRetriable" | "Removing" | "Removed")
}
export interface ClassifierV1Beta1StatusClusterInfoCluster {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface ClassifierV1Beta1StatusMachingClusterStatuses {
 clusterRef: ClassifierV1Beta1StatusClusterInfoCluster
 managedLabels?: readonly string[]
 unManagedLabels?: readonly ClassifierV1Beta1StatusMachingClusterStatusesUnManagedLabels[]
}
export interface ClassifierV1Beta1StatusMachingClusterStatusesUnManagedLabels {
 failureMessage?: string
 key: string
}
export interface ClusterHealthCheckV1Beta1 {
 apiVersion: "lib.projectsveltos.io/v1beta1"
 kind: "ClusterHealthCheck"
 metadata: ObjectMeta
 spec?: ClusterHealthCheckV1Beta1Spec
 status?: ClusterHealthCheckV1Beta1Status
}
export interface ClusterHealthCheckV1Beta1Spec {
 clusterSelector?: ClusterHealthCheckV1Beta1SpecClusterSelector
 livenessChecks: readonly ClusterHealthCheckV1Beta1SpecLivenessChecks[]
 notifications: readonly ClusterHealthCheckV1Beta1SpecNotifications[]
}
export interface ClusterHealthCheckV1Beta1SpecClusterSelector {
 matchExpressions?: readonly ClusterHealthCheckV1Beta1SpecClusterSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ClusterHealthCheckV1Beta1SpecClusterSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ClusterHealthCheckV1Beta1SpecLivenessChecks {
 livenessSourceRef?: ClusterHealthCheckV1Beta1StatusMatchingClusters
 name: string
 type: ("Addons" | "HealthCheck")
}
export interface ClusterHealthCheckV1Beta1SpecNotifications {
 name: string
 notificationRef?: ClusterHealthCheckV1Beta1StatusMatchingClusters
 type: ("KubernetesEvent" | "Slack" | "Webex" | "Discord" | "Teams" | "Telegram" | "SMTP")
}
export interface ClusterHealthCheckV1Beta1Status {
 clusterCondition?: readonly ClusterHealthCheckV1Beta1StatusClusterCondition[]
 matchingClusters?: readonly ClusterHealthCheckV1Beta1StatusMatchingClusters[]
}
export interface ClusterHealthCheckV1Beta1StatusClusterCondition {
 clusterInfo: ClusterHealthCheckV1Beta1StatusClusterConditionClusterInfo
 conditions?: readonly ClusterHealthCheckV1Beta1StatusClusterConditionConditions[]
 notificationSummaries?: readonly ClusterHealthCheckV1Beta1StatusClusterConditionNotificationSummaries[]
}
export interface ClusterHealthCheckV1Beta1StatusClusterConditionClusterInfo {
 cluster: ClusterHealthCheckV1Beta1StatusMatchingClusters
 failureMessage?: string
 hash: string
 status?: ("Provisioning" | "Provisioned" | "Failed" | "FailedNonRetriable" | "Removing" | "Removed")
}
export interface ClusterHealthCheckV1Beta1StatusClusterConditionConditions {
 lastTransitionTime: string
 message?: string
 name: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface ClusterHealthCheckV1Beta1StatusClusterConditionNotificationSummaries {
 failureMessage?: string
 name: string
 status: ("Delivered" | "FailedToDeliver")
}
export interface ClusterHealthCheckV1Beta1StatusMatchingClusters {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface ClusterSetV1Beta1 {
 apiVersion: "lib.projectsveltos.io/v1beta1"
 kind: "ClusterSet"
 metadata: ObjectMeta
 spec?: ClusterSetV1Beta1Spec
 status?: ClusterSetV1Beta1Status
}
export interface ClusterSetV1Beta1Spec {
 clusterRefs?: readonly ClusterSetV1Beta1SpecClusterRefs[]
 clusterSelector?: ClusterSetV1Beta1SpecClusterSelector
 maxReplicas?: number
}
export interface ClusterSetV1Beta1SpecClusterRefs {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface ClusterSetV1Beta1SpecClusterSelector {
 matchExpressions?: readonly ClusterSetV1Beta1SpecClusterSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ClusterSetV1Beta1SpecClusterSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ClusterSetV1Beta1Status {
 matchingClusterRefs?: readonly ClusterSetV1Beta1SpecClusterRefs[]
 selectedClusterRefs?: readonly ClusterSetV1Beta1SpecClusterRefs[]
}
export interface ConfigurationBundleV1Beta1 {
 apiVersion: "lib.projectsveltos.io/v1beta1"
 kind: "ConfigurationBundle"
 metadata: ObjectMeta
 spec?: ConfigurationBundleV1Beta1Spec
 status?: ConfigurationBundleV1Beta1Status
}
export interface ConfigurationBundleV1Beta1Spec {
 force?: boolean
 helmChartVersion?: string
 helmIcon?: string
 helmReleaseName?: string
 helmReleaseNamespace?: string
 helmReleaseUninstall?: boolean
 helmRepoURL?: string
 isLastHelmReleaseBundle?: boolean
 notTracked?: boolean
 referenceTier?: number
 referencedObjectKind?: string
 referencedObjectName?: string
 referencedObjectNamespace?: string
 resources?: readonly string[]
 skipNamespaceCreation?: boolean
 timeout?: string
}
export interface ConfigurationBundleV1Beta1Status {
 hash?: string
}
export interface ConfigurationGroupV1Beta1 {
 apiVersion: "lib.projectsveltos.io/v1beta1"
 kind: "ConfigurationGroup"
 metadata: ObjectMeta
 spec?: ConfigurationGroupV1Beta1Spec
 status?: ConfigurationGroupV1Beta1Status
}
export interface ConfigurationGroupV1Beta1Spec {
 action?: ("Deploy" | "Remove")
 configurationItem?: readonly ConfigurationGroupV1Beta1SpecConfigurationItem[]
 continueOnConflict?: boolean
 continueOnError?: boolean
 deployedGroupVersionKind?: readonly string[]
 driftDetection?: boolean
 driftExclusions?: readonly ConfigurationGroupV1Beta1SpecDriftExclusions[]
 dryRun?: boolean
 leavePolicies?: boolean
 maxConsecutiveFailures?: number
 postDeleteCheckJobs?: {
  [k: string]: string
 }
 postDeleteChecks?: readonly ConfigurationGroupV1Beta1SpecPostDeleteChecks[]
 preDeleteCheckJobs?: {
  [k: string]: string
 }
 preDeleteChecks?: readonly ConfigurationGroupV1Beta1SpecPostDeleteChecks[]
 preDeployCheckJobs?: {
  [k: string]: string
 }
 preDeployChecks?: readonly ConfigurationGroupV1Beta1SpecPostDeleteChecks[]
 reloader?: boolean
 requestorHash?: string
 serviceAccountName?: string
 serviceAccountNamespace?: string
 sourceRef?: ConfigurationGroupV1Beta1SpecSourceRef
 sourceStatus?: ("Active" | "Deleted")
 tier?: number
 updatePhase?: ("Ready" | "Preparing")
 validateHealthJobs?: {
  [k: string]: string
 }
 validateHealths?: readonly ConfigurationGroupV1Beta1SpecPostDeleteChecks[]
}
export interface ConfigurationGroupV1Beta1SpecConfigurationItem {
 contentRef?: ConfigurationGroupV1Beta1SpecSourceRef
 hash?: string
}
export interface ConfigurationGroupV1Beta1SpecDriftExclusions {
 paths: readonly string[]
 target?: ConfigurationGroupV1Beta1SpecDriftExclusionsTarget
}
export interface ConfigurationGroupV1Beta1SpecDriftExclusionsTarget {
 annotationSelector?: string
 group?: string
 kind?: string
 labelSelector?: string
 name?: string
 namespace?: string
 version?: string
}
export interface ConfigurationGroupV1Beta1SpecPostDeleteChecks {
 evaluateCEL?: readonly ConfigurationGroupV1Beta1SpecPostDeleteChecksEvaluateCEL[]
 featureID: ("Resources" | "Helm" | "Kustomize")
 group?: string
 jobCheck?: ConfigurationGroupV1Beta1SpecPostDeleteChecksJobCheck
 kind?: string
 labelFilters?: readonly ConfigurationGroupV1Beta1SpecPostDeleteChecksLabelFilters[]
 metricQueries?: readonly ConfigurationGroupV1Beta1SpecPostDeleteChecksMetricQueries[]
 metricSource?: ConfigurationGroupV1Beta1SpecPostDeleteChecksMetricSource
 name: string
 namespace?: string
 script?: string
 version?: string
}
export interface ConfigurationGroupV1Beta1SpecPostDeleteChecksEvaluateCEL {
 name: string
 rule: string
}
export interface ConfigurationGroupV1Beta1SpecPostDeleteChecksJobCheck {
 jobRef: ConfigurationGroupV1Beta1SpecPostDeleteChecksJobCheckJobRef
 timeout?: string
}
export interface ConfigurationGroupV1Beta1SpecPostDeleteChecksJobCheckJobRef {
 kind: ("Secret" | "ConfigMap")
 name: string
 namespace: string
}
export interface ConfigurationGroupV1Beta1SpecPostDeleteChecksLabelFilters {
 key: string
 operation: ("Equal" | "Different" | "Has" | "DoesNotHave")
 value?: string
}
export interface ConfigurationGroupV1Beta1SpecPostDeleteChecksMetricQueries {
 name: string
 query: string
}
export interface ConfigurationGroupV1Beta1SpecPostDeleteChecksMetricSource {
 path?: string
 secretRef?: ConfigurationGroupV1Beta1SpecPostDeleteChecksMetricSourceSecretRef
 url: string
}
export interface ConfigurationGroupV1Beta1SpecPostDeleteChecksMetricSourceSecretRef {
 name?: string
 namespace?: string
}
export interface ConfigurationGroupV1Beta1SpecSourceRef {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface ConfigurationGroupV1Beta1Status {
 deployedGroupVersionKind?: readonly string[]
 failureMessage?: string
 lastAppliedTime?: string
 observedGeneration?: number
 observedRequestorHash?: string
 status?: ("Provisioning" | "Provisioned" | "Failed" | "FailedNonRetriable" | "Removing" | "Removed" | "AgentRemoving")
}
export interface DebuggingConfigurationV1Beta1 {
 apiVersion: "lib.projectsveltos.io/v1beta1"
 kind: "DebuggingConfiguration"
 metadata: ObjectMeta
 spec?: DebuggingConfigurationV1Beta1Spec
}
export interface DebuggingConfigurationV1Beta1Spec {
 configuration?: readonly DebuggingConfigurationV1Beta1SpecConfiguration[]
}
export interface DebuggingConfigurationV1Beta1SpecConfiguration {
 component: ("AddonManager" | "Classifier" | "ClassifierAgent" | "SveltosClusterManager" | "DriftDetectionManager" | "AccessManager" | "HealthCheckManager" | "EventManager" | "ShardController" | "UIBackend" | "SveltosAgent" | "ConversionWebhook" | "Techsupport" | "MCPServer" | "ClusterInventory")
 logLevel?: ("LogLevelNotSet" | "LogLevelInfo" | "LogLevelDebug" | "LogLevelVerbose")
}
export interface EventReportV1Beta1 {
 apiVersion: "lib.projectsveltos.io/v1beta1"
 kind: "EventReport"
 metadata: ObjectMeta
 spec?: EventReportV1Beta1Spec
 status?: EventReportV1Beta1Status
}
export interface EventReportV1Beta1Spec {
 cloudEvents?: readonly string[]
 clusterName: string
 clusterNamespace: string
 clusterType: string
 eventSourceName: string
 matchingResources?: readonly EventReportV1Beta1SpecMatchingResources[]
 resources?: string
}
export interface EventReportV1Beta1SpecMatchingResources {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface EventReportV1Beta1Status {
 failureMessage?: string
 phase?: ("WaitingForDelivery" | "Delivering" | "Processed")
}
export interface EventSourceV1Beta1 {
 apiVersion: "lib.projectsveltos.io/v1beta1"
 kind: "EventSource"
 metadata: ObjectMeta
 spec?: EventSourceV1Beta1Spec
}
export interface EventSourceV1Beta1Spec {
 aggregatedSelection?: string
 collectResources?: boolean
 messagingMatchCriteria?: readonly EventSourceV1Beta1SpecMessagingMatchCriteria[]
 resourceSelectors?: readonly EventSourceV1Beta1SpecResourceSelectors[]
}
export interface EventSourceV1Beta1SpecMessagingMatchCriteria {
 cloudEventSource?: string
 cloudEventSubject?: string
 cloudEventType?: string
 subject?: string
}
export interface EventSourceV1Beta1SpecResourceSelectors {
 evaluate?: string
 evaluateCEL?: readonly EventSourceV1Beta1SpecResourceSelectorsEvaluateCEL[]
 group: string
 kind: string
 labelFilters?: readonly EventSourceV1Beta1SpecResourceSelectorsLabelFilters[]
 name?: string
 namespace?: string
 selector?: EventSourceV1Beta1SpecResourceSelectorsSelector
 version: string
}
export interface EventSourceV1Beta1SpecResourceSelectorsEvaluateCEL {
 name: string
 rule: string
}
export interface EventSourceV1Beta1SpecResourceSelectorsLabelFilters {
 key: string
 operation: ("Equal" | "Different" | "Has" | "DoesNotHave")
 value?: string
}
export interface EventSourceV1Beta1SpecResourceSelectorsSelector {
 matchExpressions?: readonly EventSourceV1Beta1SpecResourceSelectorsSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface EventSourceV1Beta1SpecResourceSelectorsSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface HealthCheckReportV1Beta1 {
 apiVersion: "lib.projectsveltos.io/v1beta1"
 kind: "HealthCheckReport"
 metadata: ObjectMeta
 spec?: HealthCheckReportV1Beta1Spec
 status?: HealthCheckReportV1Beta1Status
}
export interface HealthCheckReportV1Beta1Spec {
 clusterName: string
 clusterNamespace: string
 clusterType: string
 healthCheckName: string
 resourceStatuses?: readonly HealthCheckReportV1Beta1SpecResourceStatuses[]
}
export interface HealthCheckReportV1Beta1SpecResourceStatuses {
 healthStatus: ("Healthy" | "Progressing" | "Degraded" | "Suspended")
 message?: string
 objectRef: HealthCheckReportV1Beta1SpecResourceStatusesObjectRef
 resource?: string
}
export interface HealthCheckReportV1Beta1SpecResourceStatusesObjectRef {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface HealthCheckReportV1Beta1Status {
 phase?: ("WaitingForDelivery" | "Delivering" | "Processed")
}
export interface HealthCheckV1Beta1 {
 apiVersion: "lib.projectsveltos.io/v1beta1"
 kind: "HealthCheck"
 metadata: ObjectMeta
 spec?: HealthCheckV1Beta1Spec
}
export interface HealthCheckV1Beta1Spec {
 collectResources?: boolean
 evaluateHealth: string
 evaluateIndependently?: boolean
 resourceSelectors: readonly HealthCheckV1Beta1SpecResourceSelectors[]
}
export interface HealthCheckV1Beta1SpecResourceSelectors {
 evaluate?: string
 evaluateCEL?: readonly HealthCheckV1Beta1SpecResourceSelectorsEvaluateCEL[]
 group: string
 kind: string
 labelFilters?: readonly HealthCheckV1Beta1SpecResourceSelectorsLabelFilters[]
 name?: string
 namespace?: string
 selector?: HealthCheckV1Beta1SpecResourceSelectorsSelector
 version: string
}
export interface HealthCheckV1Beta1SpecResourceSelectorsEvaluateCEL {
 name: string
 rule: string
}
export interface HealthCheckV1Beta1SpecResourceSelectorsLabelFilters {
 key: string
 operation: ("Equal" | "Different" | "Has" | "DoesNotHave")
 value?: string
}
export interface HealthCheckV1Beta1SpecResourceSelectorsSelector {
 matchExpressions?: readonly HealthCheckV1Beta1SpecResourceSelectorsSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface HealthCheckV1Beta1SpecResourceSelectorsSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ManagementClusterClassifierReportV1Beta1 {
 apiVersion: "lib.projectsveltos.io/v1beta1"
 kind: "ManagementClusterClassifierReport"
 metadata: ObjectMeta
 spec?: ManagementClusterClassifierReportV1Beta1Spec
 status?: ManagementClusterClassifierReportV1Beta1Status
}
export interface ManagementClusterClassifierReportV1Beta1Spec {
 classifierName: string
 clusterName: string
 clusterNamespace: string
 clusterType: string
}
export interface ManagementClusterClassifierReportV1Beta1Status {
 managedLabels?: readonly string[]
 unmanagedLabels?: readonly ManagementClusterClassifierReportV1Beta1StatusUnmanagedLabels[]
}
export interface ManagementClusterClassifierReportV1Beta1StatusUnmanagedLabels {
 failureMessage?: string
 key: string
}
export interface ManagementClusterClassifierV1Beta1 {
 apiVersion: "lib.projectsveltos.io/v1beta1"
 kind: "ManagementClusterClassifier"
 metadata: ObjectMeta
 spec?: ManagementClusterClassifierV1Beta1Spec
 status?: ManagementClusterClassifierV1Beta1Status
}
export interface ManagementClusterClassifierV1Beta1Spec {
 classificationLua: string
 classifierLabels: readonly ManagementClusterClassifierV1Beta1SpecClassifierLabels[]
 matchResources: readonly ManagementClusterClassifierV1Beta1SpecMatchResources[]
}
export interface ManagementClusterClassifierV1Beta1SpecClassifierLabels {
 key: string
 value: string
}
export interface ManagementClusterClassifierV1Beta1SpecMatchResources {
 evaluate?: string
 evaluateCEL?: readonly ManagementClusterClassifierV1Beta1SpecMatchResourcesEvaluateCEL[]
 group: string
 kind: string
 labelFilters?: readonly ManagementClusterClassifierV1Beta1SpecMatchResourcesLabelFilters[]
 name?: string
 namespace?: string
 selector?: ManagementClusterClassifierV1Beta1SpecMatchResourcesSelector
 version: string
}
export interface ManagementClusterClassifierV1Beta1SpecMatchResourcesEvaluateCEL {
 name: string
 rule: string
}
export interface ManagementClusterClassifierV1Beta1SpecMatchResourcesLabelFilters {
 key: string
 operation: ("Equal" | "Different" | "Has" | "DoesNotHave")
 value?: string
}
export interface ManagementClusterClassifierV1Beta1SpecMatchResourcesSelector {
 matchExpressions?: readonly ManagementClusterClassifierV1Beta1SpecMatchResourcesSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ManagementClusterClassifierV1Beta1SpecMatchResourcesSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ManagementClusterClassifierV1Beta1Status {
 failureMessage?: string
}
export interface ReloaderReportV1Beta1 {
 apiVersion: "lib.projectsveltos.io/v1beta1"
 kind: "ReloaderReport"
 metadata: ObjectMeta
 spec?: ReloaderReportV1Beta1Spec
 status?: ReloaderReportV1Beta1Status
}
export interface ReloaderReportV1Beta1Spec {
 clusterName: string
 clusterNamespace: string
 clusterType: string
 resourcesToReload?: readonly ReloaderReportV1Beta1SpecResourcesToReload[]
}
export interface ReloaderReportV1Beta1SpecResourcesToReload {
 kind: ("Deployment" | "StatefulSet" | "DaemonSet")
 name: string
 namespace: string
 value?: string
}
export interface ReloaderReportV1Beta1Status {
 phase?: ("WaitingForDelivery" | "Delivering" | "Processed")
}
export interface ReloaderV1Beta1 {
 apiVersion: "lib.projectsveltos.io/v1beta1"
 kind: "Reloader"
 metadata: ObjectMeta
 spec?: ReloaderV1Beta1Spec
}
export interface ReloaderV1Beta1Spec {
 reloaderInfo?: readonly ReloaderV1Beta1SpecReloaderInfo[]
}
export interface ReloaderV1Beta1SpecReloaderInfo {
 kind: ("Deployment" | "StatefulSet" | "DaemonSet")
 name: string
 namespace: string
 value?: string
}
export interface ResourceSummaryV1Beta1 {
 apiVersion: "lib.projectsveltos.io/v1beta1"
 kind: "ResourceSummary"
 metadata: ObjectMeta
 spec?: ResourceSummaryV1Beta1Spec
 status?: ResourceSummaryV1Beta1Status
}
export interface ResourceSummaryV1Beta1Spec {
 chartResources?: readonly ResourceSummaryV1Beta1SpecChartResources[]
 kustomizeResources?: readonly ResourceSummaryV1Beta1SpecKustomizeResources[]
 patches?: readonly ResourceSummaryV1Beta1SpecPatches[]
 resources?: readonly ResourceSummaryV1Beta1SpecKustomizeResources[]
}
export interface ResourceSummaryV1Beta1SpecChartResources {
 chartName: string
 group?: readonly ResourceSummaryV1Beta1SpecChartResourcesGroup[]
 releaseName: string
 releaseNamespace: string
}
export interface ResourceSummaryV1Beta1SpecChartResourcesGroup {
 group: string
 ignoreForConfigurationDrift?: boolean
 kind: string
 name: string
 namespace?: string
 version: string
}
export interface ResourceSummaryV1Beta1SpecKustomizeResources {
 group: string
 ignoreForConfigurationDrift?: boolean
 kind: string
 lastAppliedTime?: string
 name: string
 namespace?: string
 version: string
}
export interface ResourceSummaryV1Beta1SpecPatches {
 patch: string
 target?: ResourceSummaryV1Beta1SpecPatchesTarget
}
export interface ResourceSummaryV1Beta1SpecPatchesTarget {
 annotationSelector?: string
 group?: string
 kind?: string
 labelSelector?: string
 name?: string
 namespace?: string
 version?: string
}
export interface ResourceSummaryV1Beta1Status {
 driftedHelmCharts?: readonly ResourceSummaryV1Beta1StatusDriftedHelmCharts[]
 helmResourceHashes?: readonly ResourceSummaryV1Beta1StatusHelmResourceHashes[]
 helmResourcesChanged?: boolean
 kustomizeResourceHashes?: readonly ResourceSummaryV1Beta1StatusHelmResourceHashes[]
 kustomizeResourcesChanged?: boolean
 resourceHashes?: readonly ResourceSummaryV1Beta1StatusHelmResourceHashes[]
 resourcesChanged?: boolean
}
export interface ResourceSummaryV1Beta1StatusDriftedHelmCharts {
 chartName: string
 releaseName: string
 releaseNamespace: string
}
export interface ResourceSummaryV1Beta1StatusHelmResourceHashes {
 group: string
 hash?: string
 helmChartRef?: ResourceSummaryV1Beta1StatusDriftedHelmCharts
 ignoreForConfigurationDrift?: boolean
 kind: string
 lastAppliedTime?: string
 name: string
 namespace?: string
 version: string
}
export interface RoleRequestV1Beta1 {
 apiVersion: "lib.projectsveltos.io/v1beta1"
 kind: "RoleRequest"
 metadata: ObjectMeta
 spec?: RoleRequestV1Beta1Spec
 status?: RoleRequestV1Beta1Status
}
export interface RoleRequestV1Beta1Spec {
 clusterSelector?: RoleRequestV1Beta1SpecClusterSelector
 expirationSeconds?: number
 roleRefs?: readonly RoleRequestV1Beta1SpecRoleRefs[]
 serviceAccountName: string
 serviceAccountNamespace: string
}
export interface RoleRequestV1Beta1SpecClusterSelector {
 matchExpressions?: readonly RoleRequestV1Beta1SpecClusterSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface RoleRequestV1Beta1SpecClusterSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface RoleRequestV1Beta1SpecRoleRefs {
 kind: ("Secret" | "ConfigMap")
 name: string
 namespace: string
}
export interface RoleRequestV1Beta1Status {
 clusterInfo?: readonly RoleRequestV1Beta1StatusClusterInfo[]
 failureMessage?: string
 matchingClusters?: readonly RoleRequestV1Beta1StatusMatchingClusters[]
}
export interface RoleRequestV1Beta1StatusClusterInfo {
 cluster: RoleRequestV1Beta1StatusMatchingClusters
 failureMessage?: string
 hash: string
 status?: ("Provisioning" | "Provisioned" | "Failed" | "FailedNonRetriable" | "Removing" | "Removed")
}
export interface RoleRequestV1Beta1StatusMatchingClusters {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface SetV1Beta1 {
 apiVersion: "lib.projectsveltos.io/v1beta1"
 kind: "Set"
 metadata: ObjectMeta
 spec?: SetV1Beta1Spec
 status?: SetV1Beta1Status
}
export interface SetV1Beta1Spec {
 clusterRefs?: readonly SetV1Beta1SpecClusterRefs[]
 clusterSelector?: SetV1Beta1SpecClusterSelector
 maxReplicas?: number
}
export interface SetV1Beta1SpecClusterRefs {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface SetV1Beta1SpecClusterSelector {
 matchExpressions?: readonly SetV1Beta1SpecClusterSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface SetV1Beta1SpecClusterSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface SetV1Beta1Status {
 matchingClusterRefs?: readonly SetV1Beta1SpecClusterRefs[]
 selectedClusterRefs?: readonly SetV1Beta1SpecClusterRefs[]
}
export interface SveltosClusterV1Beta1 {
 apiVersion: "lib.projectsveltos.io/v1beta1"
 kind: "SveltosCluster"
 metadata: ObjectMeta
 spec?: SveltosClusterV1Beta1Spec
 status?: SveltosClusterV1Beta1Status
}
export interface SveltosClusterV1Beta1Spec {
 activeWindow?: SveltosClusterV1Beta1SpecActiveWindow
 consecutiveFailureThreshold?: number
 data?: {
  [k: string]: string
 }
 kubeconfigKeyName?: string
 kubeconfigName?: string
 livenessChecks?: readonly SveltosClusterV1Beta1SpecLivenessChecks[]
 paused?: boolean
 pullMode?: boolean
 readinessChecks?: readonly SveltosClusterV1Beta1SpecLivenessChecks[]
 tokenRequestRenewalOption?: SveltosClusterV1Beta1SpecTokenRequestRenewalOption
 workloadIdentity?: SveltosClusterV1Beta1SpecWorkloadIdentity
}
export interface SveltosClusterV1Beta1SpecActiveWindow {
 from: string
 to: string
}
export interface SveltosClusterV1Beta1SpecLivenessChecks {
 condition: string
 name: string
 resourceSelectors: readonly SveltosClusterV1Beta1SpecLivenessChecksResourceSelectors[]
}
export interface SveltosClusterV1Beta1SpecLivenessChecksResourceSelectors {
 evaluate?: string
 evaluateCEL?: readonly SveltosClusterV1Beta1SpecLivenessChecksResourceSelectorsEvaluateCEL[]
 group: string
 kind: string
 labelFilters?: readonly SveltosClusterV1Beta1SpecLivenessChecksResourceSelectorsLabelFilters[]
 name?: string
 namespace?: string
 selector?: SveltosClusterV1Beta1SpecLivenessChecksResourceSelectorsSelector
 version: string
}
export interface SveltosClusterV1Beta1SpecLivenessChecksResourceSelectorsEvaluateCEL {
 name: string
 rule: string
}
export interface SveltosClusterV1Beta1SpecLivenessChecksResourceSelectorsLabelFilters {
 key: string
 operation: ("Equal" | "Different" | "Has" | "DoesNotHave")
 value?: string
}
export interface SveltosClusterV1Beta1SpecLivenessChecksResourceSelectorsSelector {
 matchExpressions?: readonly SveltosClusterV1Beta1SpecLivenessChecksResourceSelectorsSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface SveltosClusterV1Beta1SpecLivenessChecksResourceSelectorsSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface SveltosClusterV1Beta1SpecTokenRequestRenewalOption {
 kubeconfigKeyName?: string
 renewTokenRequestInterval: string
 saName?: string
 saNamespace?: string
 tokenDuration?: string
}
export interface SveltosClusterV1Beta1SpecWorkloadIdentity {
 aws?: SveltosClusterV1Beta1SpecWorkloadIdentityAws
 azure?: SveltosClusterV1Beta1SpecWorkloadIdentityAzure
 caSecretRef?: SveltosClusterV1Beta1SpecWorkloadIdentityCaSecretRef
 endpoint: string
 gcp?: SveltosClusterV1Beta1SpecWorkloadIdentityGcp
 provider: ("AWS" | "GCP" | "Azure")
}
export interface SveltosClusterV1Beta1SpecWorkloadIdentityAws {
 clusterName: string
 region?: string
 roleARN?: string
}
export interface SveltosClusterV1Beta1SpecWorkloadIdentityAzure {
 clientID: string
 clusterName?: string
 resourceGroup?: string
 subscriptionID?: string
 tenantID: string
}
export interface SveltosClusterV1Beta1SpecWorkloadIdentityCaSecretRef {
 name?: string
}
export interface SveltosClusterV1Beta1SpecWorkloadIdentityGcp {
 clusterName: string
 location: string
 projectID: string
}
export interface SveltosClusterV1Beta1Status {
 activeWindowHash?: string
 agentLastReportTime?: string
 connectionFailures?: number
 connectionStatus?: ("Healthy" | "Down")
 failureMessage?: string
 lastReconciledTokenRequestAt?: string
 nextPause?: string
 nextUnpause?: string
 ready?: boolean
 version?: string
}
export interface SveltosLicenseV1Beta1 {
 apiVersion: "lib.projectsveltos.io/v1beta1"
 kind: "SveltosLicense"
 metadata: ObjectMeta
 status?: SveltosLicenseV1Beta1Status
}
export interface SveltosLicenseV1Beta1Status {
 expirationDate?: string
 features?: readonly string[]
 maxClusters?: number
 message?: string
 status?: ("Valid" | "Expired" | "Invalid" | "NotFound")
}
export interface TechsupportV1Beta1 {
 apiVersion: "lib.projectsveltos.io/v1beta1"
 kind: "Techsupport"
 metadata: ObjectMeta
 spec?: TechsupportV1Beta1Spec
 status?: TechsupportV1Beta1Status
}
export interface TechsupportV1Beta1Spec {
 deliveryMethods: readonly TechsupportV1Beta1SpecDeliveryMethods[]
 fromManaged?: TechsupportV1Beta1SpecFromManaged
 fromManagement?: TechsupportV1Beta1SpecFromManagement
 onDemand?: boolean
 schedulingConfig?: TechsupportV1Beta1SpecSchedulingConfig
}
export interface TechsupportV1Beta1SpecDeliveryMethods {
 name: string
 secretRef?: TechsupportV1Beta1SpecDeliveryMethodsSecretRef
 type: ("Slack" | "Webex" | "Discord" | "Telegram" | "SMTP" | "SFTP")
}
export interface TechsupportV1Beta1SpecDeliveryMethodsSecretRef {
 name?: string
 namespace?: string
}
export interface TechsupportV1Beta1SpecFromManaged {
 clusterRefs?: readonly TechsupportV1Beta1SpecFromManagedClusterRefs[]
 clusterSelector?: TechsupportV1Beta1SpecFromManagedClusterSelector
 events?: readonly TechsupportV1Beta1SpecFromManagedEvents[]
 logs?: readonly TechsupportV1Beta1SpecFromManagedLogs[]
 resources?: readonly TechsupportV1Beta1SpecFromManagedResources[]
}
export interface TechsupportV1Beta1SpecFromManagedClusterRefs {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface TechsupportV1Beta1SpecFromManagedClusterSelector {
 matchExpressions?: readonly TechsupportV1Beta1SpecFromManagedClusterSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface TechsupportV1Beta1SpecFromManagedClusterSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface TechsupportV1Beta1SpecFromManagedEvents {
 namespace?: string
 type?: ("Normal" | "Warning")
}
export interface TechsupportV1Beta1SpecFromManagedLogs {
 labelFilters?: readonly TechsupportV1Beta1SpecFromManagedLogsLabelFilters[]
 name?: string
 namespace?: string
 sinceSeconds?: number
}
export interface TechsupportV1Beta1SpecFromManagedLogsLabelFilters {
 key: string
 operation: ("Equal" | "Different" | "Has" | "DoesNotHave")
 value?: string
}
export interface TechsupportV1Beta1SpecFromManagedResources {
 evaluate?: string
 evaluateCEL?: readonly TechsupportV1Beta1SpecFromManagedResourcesEvaluateCEL[]
 group: string
 kind: string
 labelFilters?: readonly TechsupportV1Beta1SpecFromManagedLogsLabelFilters[]
 name?: string
 namespace?: string
 selector?: TechsupportV1Beta1SpecFromManagedClusterSelector
 version: string
}
export interface TechsupportV1Beta1SpecFromManagedResourcesEvaluateCEL {
 name: string
 rule: string
}
export interface TechsupportV1Beta1SpecFromManagement {
 events?: readonly TechsupportV1Beta1SpecFromManagedEvents[]
 logs?: readonly TechsupportV1Beta1SpecFromManagedLogs[]
 resources?: readonly TechsupportV1Beta1SpecFromManagedResources[]
}
export interface TechsupportV1Beta1SpecSchedulingConfig {
 schedule: string
 startingDeadlineSeconds?: number
}
export interface TechsupportV1Beta1Status {
 failureMessage?: string
 hash?: string
 lastRunStatus?: ("Collected" | "InProgress" | "Failed")
 lastRunTime?: string
 nextScheduleTime?: string
}
export declare const ACCESS_REQUEST_V1BETA1: Kind<AccessRequestV1Beta1>;
export declare const CLASSIFIER_V1BETA1: Kind<ClassifierV1Beta1>;
export declare const CLASSIFIER_REPORT_V1BETA1: Kind<ClassifierReportV1Beta1>;
export declare const CLUSTER_HEALTH_CHECK_V1BETA1: Kind<ClusterHealthCheckV1Beta1>;
export declare const CLUSTER_SET_V1BETA1: Kind<ClusterSetV1Beta1>;
export declare const CONFIGURATION_BUNDLE_V1BETA1: Kind<ConfigurationBundleV1Beta1>;
export declare const CONFIGURATION_GROUP_V1BETA1: Kind<ConfigurationGroupV1Beta1>;
export declare const DEBUGGING_CONFIGURATION_V1BETA1: Kind<DebuggingConfigurationV1Beta1>;
export declare const EVENT_REPORT_V1BETA1: Kind<EventReportV1Beta1>;
export declare const EVENT_SOURCE_V1BETA1: Kind<EventSourceV1Beta1>;
export declare const HEALTH_CHECK_V1BETA1: Kind<HealthCheckV1Beta1>;
export declare const HEALTH_CHECK_REPORT_V1BETA1: Kind<HealthCheckReportV1Beta1>;
export declare const MANAGEMENT_CLUSTER_CLASSIFIER_V1BETA1: Kind<ManagementClusterClassifierV1Beta1>;
export declare const MANAGEMENT_CLUSTER_CLASSIFIER_REPORT_V1BETA1: Kind<ManagementClusterClassifierReportV1Beta1>;
export declare const RELOADER_V1BETA1: Kind<ReloaderV1Beta1>;
export declare const RELOADER_REPORT_V1BETA1: Kind<ReloaderReportV1Beta1>;
export declare const RESOURCE_SUMMARY_V1BETA1: Kind<ResourceSummaryV1Beta1>;
export declare const ROLE_REQUEST_V1BETA1: Kind<RoleRequestV1Beta1>;
export declare const SET_V1BETA1: Kind<SetV1Beta1>;
export declare const SVELTOS_CLUSTER_V1BETA1: Kind<SveltosClusterV1Beta1>;
export declare const SVELTOS_LICENSE_V1BETA1: Kind<SveltosLicenseV1Beta1>;
export declare const TECHSUPPORT_V1BETA1: Kind<TechsupportV1Beta1>;
