import type { Kind, ObjectMeta } from './kind';
export interface ClusterConfigurationV1Beta1 {
 apiVersion: "config.projectsveltos.io/v1beta1"
 kind: "ClusterConfiguration"
 metadata: ObjectMeta
 status?: ClusterConfigurationV1Beta1Status
}
export interface ClusterConfigurationV1Beta1Status {
 clusterProfileResources?: readonly ClusterConfigurationV1Beta1StatusClusterProfileResources[]
 profileResources?: readonly ClusterConfigurationV1Beta1StatusProfileResources[]
}
export interface ClusterConfigurationV1Beta1StatusClusterProfileResources {
 Features?: readonly ClusterConfigurationV1Beta1StatusClusterProfileResourcesFeatures[]
 clusterProfileName: string
}
export interface ClusterConfigurationV1Beta1StatusClusterProfileResourcesFeatures {
 charts?: readonly ClusterConfigurationV1Beta1StatusClusterProfileResourcesFeaturesCharts[]
 featureID: ("Resources" | "Helm" | "Kustomize")
 resources?: readonly ClusterConfigurationV1Beta1StatusClusterProfileResourcesFeaturesResources[]
}
export interface ClusterConfigurationV1Beta1StatusClusterProfileResourcesFeaturesCharts {
 appVersion?: string
 chartVersion: string
 icon?: string
 lastAppliedTime: string
 namespace?: string
 releaseName: string
 repoURL: string
}
export interface ClusterConfigurationV1Beta1StatusClusterProfileResourcesFeaturesResources {
 deploymentType?: ("Local" | "Remote")
 group: string
 kind: string
 lastAppliedTime?: string
 name: string
 namespace?: string
 version: string
}
export interface ClusterConfigurationV1Beta1StatusProfileResources {
 Features?: readonly ClusterConfigurationV1Beta1StatusClusterProfileResourcesFeatures[]
 profileName: string
}
export interface ClusterProfileV1Beta1 {
 apiVersion: "config.projectsveltos.io/v1beta1"
 kind: "ClusterProfile"
 metadata: ObjectMeta
 spec?: ClusterProfileV1Beta1Spec
 status?: ClusterProfileV1Beta1Status
}
export interface ClusterProfileV1Beta1Spec {
 clusterRefs?: readonly ClusterProfileV1Beta1SpecClusterRefs[]
 clusterSelector?: ClusterProfileV1Beta1SpecClusterSelector
 continueOnConflict?: boolean
 continueOnError?: boolean
 dependsOn?: readonly string[]
 driftExclusions?: readonly ClusterProfileV1Beta1SpecDriftExclusions[]
 extraAnnotations?: {
  [k: string]: string
 }
 extraLabels?: {
  [k: string]: string
 }
 helmCharts?: readonly ClusterProfileV1Beta1SpecHelmCharts[]
 kustomizationRefs?: readonly ClusterProfileV1Beta1SpecKustomizationRefs[]
 maxConsecutiveFailures?: number
 maxUpdate?: (number | string)
 patches?: readonly ClusterProfileV1Beta1SpecPatches[]
 patchesFrom?: readonly ClusterProfileV1Beta1SpecPatchesFrom[]
 policyRefs?: readonly ClusterProfileV1Beta1SpecPolicyRefs[]
 postDeleteChecks?: readonly ClusterProfileV1Beta1SpecPostDeleteChecks[]
 preDeleteChecks?: readonly ClusterProfileV1Beta1SpecPostDeleteChecks[]
 preDeployChecks?: readonly ClusterProfileV1Beta1SpecPostDeleteChecks[]
 reloader?: boolean
 setRefs?: readonly string[]
 stopMatchingBehavior?: ("WithdrawPolicies" | "LeavePolicies")
 syncMode?: ("OneTime" | "Continuous" | "ContinuousWithDriftDetection" | "DryRun")
 templateResourceRefs?: readonly ClusterProfileV1Beta1SpecTemplateResourceRefs[]
 tier?: number
 validateHealths?: readonly ClusterProfileV1Beta1SpecPostDeleteChecks[]
}
export interface ClusterProfileV1Beta1SpecClusterRefs {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface ClusterProfileV1Beta1SpecClusterSelector {
 matchExpressions?: readonly ClusterProfileV1Beta1SpecClusterSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ClusterProfileV1Beta1SpecClusterSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ClusterProfileV1Beta1SpecDriftExclusions {
 paths: readonly string[]
 target?: ClusterProfileV1Beta1SpecDriftExclusionsTarget
}
export interface ClusterProfileV1Beta1SpecDriftExclusionsTarget {
 annotationSelector?: string
 group?: string
 kind?: string
 labelSelector?: string
 name?: string
 namespace?: string
 version?: string
}
export interface ClusterProfileV1Beta1SpecHelmCharts {
 chartName?: string
 chartVersion?: string
 helmChartAction?: ("Install" | "Uninstall")
 options?: ClusterProfileV1Beta1SpecHelmChartsOptions
 provenanceVerification?: ClusterProfileV1Beta1SpecHelmChartsProvenanceVerification
 registryCredentialsConfig?: ClusterProfileV1Beta1SpecHelmChartsRegistryCredentialsConfig
 releaseName: string
 releaseNamespace: string
 repositoryName?: string
 repositoryURL: string
 signatureVerification?: ClusterProfileV1Beta1SpecHelmChartsSignatureVerification
 values?: string
 valuesFrom?: readonly ClusterProfileV1Beta1SpecPatchesFrom[]
}
export interface ClusterProfileV1Beta1SpecHelmChartsOptions {
 atomic?: boolean
 dependencyUpdate?: boolean
 description?: string
 disableHooks?: boolean
 disableOpenAPIValidation?: boolean
 enableClientCache?: boolean
 installOptions?: ClusterProfileV1Beta1SpecHelmChartsOptionsInstallOptions
 labels?: {
  [k: string]: string
 }
 passCredentialsAll?: boolean
 postRenderStrategy?: ("combined" | "separate" | "nohooks")
 runTests?: boolean
 skipCRDs?: boolean
 skipSchemaValidation?: boolean
 timeout?: string
 uninstallOptions?: ClusterProfileV1Beta1SpecHelmChartsOptionsUninstallOptions
 upgradeOptions?: ClusterProfileV1Beta1SpecHelmChartsOptionsUpgradeOptions
 wait?: boolean
 waitForJobs?: boolean
}
export interface ClusterProfileV1Beta1SpecHelmChartsOptionsInstallOptions {
 createNamespace?: boolean
 disableHooks?: boolean
 recoverAfterConsecutiveFailures?: number
 replace?: boolean
 takeOwnership?: boolean
}
export interface ClusterProfileV1Beta1SpecHelmChartsOptionsUninstallOptions {
 deletionPropagation?: ("orphan" | "foreground" | "background")
 disableHooks?: boolean
 keepHistory?: boolean
}
export interface ClusterProfileV1Beta1SpecHelmChartsOptionsUpgradeOptions {
 cleanupOnFail?: boolean
 disableHooks?: boolean
 force?: boolean
 maxHistory?: number
 recreate?: boolean
 resetThenReuseValues?: boolean
 resetValues?: boolean
 reuseValues?: boolean
 subNotes?: boolean
 takeOwnership?: boolean
 upgradeCRDs?: boolean
}
export interface ClusterProfileV1Beta1SpecHelmChartsProvenanceVerification {
 keyringSecretRef: ClusterProfileV1Beta1SpecHelmChartsProvenanceVerificationKeyringSecretRef
}
export interface ClusterProfileV1Beta1SpecHelmChartsProvenanceVerificationKeyringSecretRef {
 name?: string
 namespace?: string
}
export interface ClusterProfileV1Beta1SpecHelmChartsRegistryCredentialsConfig {
 ca?: ClusterProfileV1Beta1SpecHelmChartsProvenanceVerificationKeyringSecretRef
 credentials?: ClusterProfileV1Beta1SpecHelmChartsProvenanceVerificationKeyringSecretRef
 insecureSkipTLSVerify?: boolean
 key?: string
 plainHTTP?: boolean
}
export interface ClusterProfileV1Beta1SpecHelmChartsSignatureVerification {
 matchOIDCIdentity?: readonly ClusterProfileV1Beta1SpecHelmChartsSignatureVerificationMatchOIDCIdentity[]
 provider: ("PublicKey" | "Keyless")
 secretRef?: ClusterProfileV1Beta1SpecHelmChartsProvenanceVerificationKeyringSecretRef
}
export interface ClusterProfileV1Beta1SpecHelmChartsSignatureVerificationMatchOIDCIdentity {
 issuer: string
 subject: string
}
export interface ClusterProfileV1Beta1SpecKustomizationRefs {
 components?: readonly string[]
 deploymentType?: ("Local" | "Remote")
 force?: boolean
 kind?: ("GitRepository" | "OCIRepository" | "Bucket" | "ConfigMap" | "Secret")
 name?: string
 namespace?: string
 optional?: boolean
 path?: string
 remoteURL?: ClusterProfileV1Beta1SpecKustomizationRefsRemoteURL
 skipNamespaceCreation?: boolean
 targetNamespace?: string
 tier?: number
 values?: {
  [k: string]: string
 }
 valuesFrom?: readonly ClusterProfileV1Beta1SpecPatchesFrom[]
}
export interface ClusterProfileV1Beta1SpecKustomizationRefsRemoteURL {
 insecureSkipTLSVerify?: boolean
 interval?: string
 plainHTTP?: boolean
 secretRef?: ClusterProfileV1Beta1SpecHelmChartsProvenanceVerificationKeyringSecretRef
 url: string
}
export interface ClusterProfileV1Beta1SpecPatches {
 patch: string
 target?: ClusterProfileV1Beta1SpecDriftExclusionsTarget
}
export interface ClusterProfileV1Beta1SpecPatchesFrom {
 kind: ("ConfigMap" | "Secret")
 name: string
 namespace?: string
 optional?: boolean
}
export interface ClusterProfileV1Beta1SpecPolicyRefs {
 deploymentType?: ("Local" | "Remote")
 force?: boolean
 kind?: ("GitRepository" | "OCIRepository" | "Bucket" | "ConfigMap" | "Secret")
 name?: string
 namespace?: string
 optional?: boolean
 path?: string
 remoteURL?: ClusterProfileV1Beta1SpecPolicyRefsRemoteURL
 skipNamespaceCreation?: boolean
 tier?: number
}
export interface ClusterProfileV1Beta1SpecPolicyRefsRemoteURL {
 insecureSkipTLSVerify?: boolean
 interval?: string
 plainHTTP?: boolean
 secretRef?: ClusterProfileV1Beta1SpecHelmChartsProvenanceVerificationKeyringSecretRef
 template?: boolean
 url: string
}
export interface ClusterProfileV1Beta1SpecPostDeleteChecks {
 evaluateCEL?: readonly ClusterProfileV1Beta1SpecPostDeleteChecksEvaluateCEL[]
 featureID: ("Resources" | "Helm" | "Kustomize")
 group?: string
 jobCheck?: ClusterProfileV1Beta1SpecPostDeleteChecksJobCheck
 kind?: string
 labelFilters?: readonly ClusterProfileV1Beta1SpecPostDeleteChecksLabelFilters[]
 metricQueries?: readonly ClusterProfileV1Beta1SpecPostDeleteChecksMetricQueries[]
 metricSource?: ClusterProfileV1Beta1SpecPostDeleteChecksMetricSource
 name: string
 namespace?: string
 script?: string
 version?: string
}
export interface ClusterProfileV1Beta1SpecPostDeleteChecksEvaluateCEL {
 name: string
 rule: string
}
export interface ClusterProfileV1Beta1SpecPostDeleteChecksJobCheck {
 jobRef: ClusterProfileV1Beta1SpecPostDeleteChecksJobCheckJobRef
 timeout?: string
}
export interface ClusterProfileV1Beta1SpecPostDeleteChecksJobCheckJobRef {
 kind: ("Secret" | "ConfigMap")
 name: string
 namespace: string
}
export interface ClusterProfileV1Beta1SpecPostDeleteChecksLabelFilters {
 key: string
 operation: ("Equal" | "Different" | "Has" | "DoesNotHave")
 value?: string
}
export interface ClusterProfileV1Beta1SpecPostDeleteChecksMetricQueries {
 name: string
 query: string
}
export interface ClusterProfileV1Beta1SpecPostDeleteChecksMetricSource {
 path?: string
 secretRef?: ClusterProfileV1Beta1SpecHelmChartsProvenanceVerificationKeyringSecretRef
 url: string
}
export interface ClusterProfileV1Beta1SpecTemplateResourceRefs {
 identifier: string
 ignoreStatusChanges?: boolean
 optional?: boolean
 resource: ClusterProfileV1Beta1SpecClusterRefs
 watchFields?: readonly string[]
}
export interface ClusterProfileV1Beta1Status {
 dependenciesHash?: string
 failedClusters?: readonly ClusterProfileV1Beta1StatusFailedClusters[]
 matchingClusters?: readonly ClusterProfileV1Beta1SpecClusterRefs[]
 reconciliationSuspended?: boolean
 suspensionReason?: string
 updatedClusters?: ClusterProfileV1Beta1StatusUpdatedClusters
 updatingClusters?: ClusterProfileV1Beta1StatusUpdatedClusters
}
export interface ClusterProfileV1Beta1StatusFailedClusters {
 clusterRef: ClusterProfileV1Beta1SpecClusterRefs
 failureMessage: string
 lastFailureTime?: string
}
export interface ClusterProfileV1Beta1StatusUpdatedClusters {
 clusters?: readonly ClusterProfileV1Beta1SpecClusterRefs[]
 hash?: string
}
export interface ClusterPromotionV1Beta1 {
 apiVersion: "config.projectsveltos.io/v1beta1"
 kind: "ClusterPromotion"
 metadata: ObjectMeta
 spec: ClusterPromotionV1Beta1Spec
 status?: ClusterPromotionV1Beta1Status
}
export interface ClusterPromotionV1Beta1Spec {
 preserveClusterProfilesOnDelete?: boolean
 profileSpec?: ClusterPromotionV1Beta1SpecProfileSpec
 stages: readonly ClusterPromotionV1Beta1SpecStages[]
}
export interface ClusterPromotionV1Beta1SpecProfileSpec {
 continueOnConflict?: boolean
 continueOnError?: boolean
 dependsOn?: readonly string[]
 driftExclusions?: readonly ClusterPromotionV1Beta1SpecProfileSpecDriftExclusions[]
 helmCharts?: readonly ClusterPromotionV1Beta1SpecProfileSpecHelmCharts[]
 kustomizationRefs?: readonly ClusterPromotionV1Beta1SpecProfileSpecKustomizationRefs[]
 maxConsecutiveFailures?: number
 maxUpdate?: (number | string)
 patches?: readonly ClusterPromotionV1Beta1SpecProfileSpecPatches[]
 patchesFrom?: readonly ClusterPromotionV1Beta1SpecProfileSpecPatchesFrom[]
 policyRefs?: readonly ClusterPromotionV1Beta1SpecProfileSpecPolicyRefs[]
 postDeleteChecks?: readonly ClusterPromotionV1Beta1SpecProfileSpecPostDeleteChecks[]
 preDeleteChecks?: readonly ClusterPromotionV1Beta1SpecProfileSpecPostDeleteChecks[]
 preDeployChecks?: readonly ClusterPromotionV1Beta1SpecProfileSpecPostDeleteChecks[]
 reloader?: boolean
 stopMatchingBehavior?: ("WithdrawPolicies" | "LeavePolicies")
 syncMode?: ("OneTime" | "Continuous" | "ContinuousWithDriftDetection" | "DryRun")
 templateResourceRefs?: readonly ClusterPromotionV1Beta1SpecProfileSpecTemplateResourceRefs[]
 tier?: number
 validateHealths?: readonly ClusterPromotionV1Beta1SpecProfileSpecPostDeleteChecks[]
}
export interface ClusterPromotionV1Beta1SpecProfileSpecDriftExclusions {
 paths: readonly string[]
 target?: ClusterPromotionV1Beta1SpecProfileSpecDriftExclusionsTarget
}
export interface ClusterPromotionV1Beta1SpecProfileSpecDriftExclusionsTarget {
 annotationSelector?: string
 group?: string
 kind?: string
 labelSelector?: string
 name?: string
 namespace?: string
 version?: string
}
export interface ClusterPromotionV1Beta1SpecProfileSpecHelmCharts {
 chartName?: string
 chartVersion?: string
 helmChartAction?: ("Install" | "Uninstall")
 options?: ClusterPromotionV1Beta1SpecProfileSpecHelmChartsOptions
 provenanceVerification?: ClusterPromotionV1Beta1SpecProfileSpecHelmChartsProvenanceVerification
 registryCredentialsConfig?: ClusterPromotionV1Beta1SpecProfileSpecHelmChartsRegistryCredentialsConfig
 releaseName: string
 releaseNamespace: string
 repositoryName?: string
 repositoryURL: string
 signatureVerification?: ClusterPromotionV1Beta1SpecProfileSpecHelmChartsSignatureVerification
 values?: string
 valuesFrom?: readonly ClusterPromotionV1Beta1SpecProfileSpecPatchesFrom[]
}
export interface ClusterPromotionV1Beta1SpecProfileSpecHelmChartsOptions {
 atomic?: boolean
 dependencyUpdate?: boolean
 description?: string
 disableHooks?: boolean
 disableOpenAPIValidation?: boolean
 enableClientCache?: boolean
 installOptions?: ClusterPromotionV1Beta1SpecProfileSpecHelmChartsOptionsInstallOptions
 labels?: {
  [k: string]: string
 }
 passCredentialsAll?: boolean
 postRenderStrategy?: ("combined" | "separate" | "nohooks")
 runTests?: boolean
 skipCRDs?: boolean
 skipSchemaValidation?: boolean
 timeout?: string
 uninstallOptions?: ClusterPromotionV1Beta1SpecProfileSpecHelmChartsOptionsUninstallOptions
 upgradeOptions?: ClusterPromotionV1Beta1SpecProfileSpecHelmChartsOptionsUpgradeOptions
 wait?: boolean
 waitForJobs?: boolean
}
export interface ClusterPromotionV1Beta1SpecProfileSpecHelmChartsOptionsInstallOptions {
 createNamespace?: boolean
 disableHooks?: boolean
 recoverAfterConsecutiveFailures?: number
 replace?: boolean
 takeOwnership?: boolean
}
export interface ClusterPromotionV1Beta1SpecProfileSpecHelmChartsOptionsUninstallOptions {
 deletionPropagation?: ("orphan" | "foreground" | "background")
 disableHooks?: boolean
 keepHistory?: boolean
}
export interface ClusterPromotionV1Beta1SpecProfileSpecHelmChartsOptionsUpgradeOptions {
 cleanupOnFail?: boolean
 disableHooks?: boolean
 force?: boolean
 maxHistory?: number
 recreate?: boolean
 resetThenReuseValues?: boolean
 resetValues?: boolean
 reuseValues?: boolean
 subNotes?: boolean
 takeOwnership?: boolean
 upgradeCRDs?: boolean
}
export interface ClusterPromotionV1Beta1SpecProfileSpecHelmChartsProvenanceVerification {
 keyringSecretRef: ClusterPromotionV1Beta1SpecProfileSpecHelmChartsProvenanceVerificationKeyringSecretRef
}
export interface ClusterPromotionV1Beta1SpecProfileSpecHelmChartsProvenanceVerificationKeyringSecretRef {
 name?: string
 namespace?: string
}
export interface ClusterPromotionV1Beta1SpecProfileSpecHelmChartsRegistryCredentialsConfig {
 ca?: ClusterPromotionV1Beta1SpecProfileSpecHelmChartsProvenanceVerificationKeyringSecretRef
 credentials?: ClusterPromotionV1Beta1SpecProfileSpecHelmChartsProvenanceVerificationKeyringSecretRef
 insecureSkipTLSVerify?: boolean
 key?: string
 plainHTTP?: boolean
}
export interface ClusterPromotionV1Beta1SpecProfileSpecHelmChartsSignatureVerification {
 matchOIDCIdentity?: readonly ClusterPromotionV1Beta1SpecProfileSpecHelmChartsSignatureVerificationMatchOIDCIdentity[]
 provider: ("PublicKey" | "Keyless")
 secretRef?: ClusterPromotionV1Beta1SpecProfileSpecHelmChartsProvenanceVerificationKeyringSecretRef
}
export interface ClusterPromotionV1Beta1SpecProfileSpecHelmChartsSignatureVerificationMatchOIDCIdentity {
 issuer: string
 subject: string
}
export interface ClusterPromotionV1Beta1SpecProfileSpecKustomizationRefs {
 components?: readonly string[]
 deploymentType?: ("Local" | "Remote")
 force?: boolean
 kind?: ("GitRepository" | "OCIRepository" | "Bucket" | "ConfigMap" | "Secret")
 name?: string
 namespace?: string
 optional?: boolean
 path?: string
 remoteURL?: ClusterPromotionV1Beta1SpecProfileSpecKustomizationRefsRemoteURL
 skipNamespaceCreation?: boolean
 targetNamespace?: string
 tier?: number
 values?: {
  [k: string]: string
 }
 valuesFrom?: readonly ClusterPromotionV1Beta1SpecProfileSpecPatchesFrom[]
}
export interface ClusterPromotionV1Beta1SpecProfileSpecKustomizationRefsRemoteURL {
 insecureSkipTLSVerify?: boolean
 interval?: string
 plainHTTP?: boolean
 secretRef?: ClusterPromotionV1Beta1SpecProfileSpecHelmChartsProvenanceVerificationKeyringSecretRef
 url: string
}
export interface ClusterPromotionV1Beta1SpecProfileSpecPatches {
 patch: string
 target?: ClusterPromotionV1Beta1SpecProfileSpecDriftExclusionsTarget
}
export interface ClusterPromotionV1Beta1SpecProfileSpecPatchesFrom {
 kind: ("ConfigMap" | "Secret")
 name: string
 namespace?: string
 optional?: boolean
}
export interface ClusterPromotionV1Beta1SpecProfileSpecPolicyRefs {
 deploymentType?: ("Local" | "Remote")
 force?: boolean
 kind?: ("GitRepository" | "OCIRepository" | "Bucket" | "ConfigMap" | "Secret")
 name?: string
 namespace?: string
 optional?: boolean
 path?: string
 remoteURL?: ClusterPromotionV1Beta1SpecProfileSpecPolicyRefsRemoteURL
 skipNamespaceCreation?: boolean
 tier?: number
}
export interface ClusterPromotionV1Beta1SpecProfileSpecPolicyRefsRemoteURL {
 insecureSkipTLSVerify?: boolean
 interval?: string
 plainHTTP?: boolean
 secretRef?: ClusterPromotionV1Beta1SpecProfileSpecHelmChartsProvenanceVerificationKeyringSecretRef
 template?: boolean
 url: string
}
export interface ClusterPromotionV1Beta1SpecProfileSpecPostDeleteChecks {
 evaluateCEL?: readonly ClusterPromotionV1Beta1SpecProfileSpecPostDeleteChecksEvaluateCEL[]
 featureID: ("Resources" | "Helm" | "Kustomize")
 group?: string
 jobCheck?: ClusterPromotionV1Beta1SpecProfileSpecPostDeleteChecksJobCheck
 kind?: string
 labelFilters?: readonly ClusterPromotionV1Beta1SpecProfileSpecPostDeleteChecksLabelFilters[]
 metricQueries?: readonly ClusterPromotionV1Beta1SpecProfileSpecPostDeleteChecksMetricQueries[]
 metricSource?: ClusterPromotionV1Beta1SpecProfileSpecPostDeleteChecksMetricSource
 name: string
 namespace?: string
 script?: string
 version?: string
}
export interface ClusterPromotionV1Beta1SpecProfileSpecPostDeleteChecksEvaluateCEL {
 name: string
 rule: string
}
export interface ClusterPromotionV1Beta1SpecProfileSpecPostDeleteChecksJobCheck {
 jobRef: ClusterPromotionV1Beta1SpecProfileSpecPostDeleteChecksJobCheckJobRef
 timeout?: string
}
export interface ClusterPromotionV1Beta1SpecProfileSpecPostDeleteChecksJobCheckJobRef {
 kind: ("Secret" | "ConfigMap")
 name: string
 namespace: string
}
export interface ClusterPromotionV1Beta1SpecProfileSpecPostDeleteChecksLabelFilters {
 key: string
 operation: ("Equal" | "Different" | "Has" | "DoesNotHave")
 value?: string
}
export interface ClusterPromotionV1Beta1SpecProfileSpecPostDeleteChecksMetricQueries {
 name: string
 query: string
}
export interface ClusterPromotionV1Beta1SpecProfileSpecPostDeleteChecksMetricSource {
 path?: string
 secretRef?: ClusterPromotionV1Beta1SpecProfileSpecHelmChartsProvenanceVerificationKeyringSecretRef
 url: string
}
export interface ClusterPromotionV1Beta1SpecProfileSpecTemplateResourceRefs {
 identifier: string
 ignoreStatusChanges?: boolean
 optional?: boolean
 resource: ClusterPromotionV1Beta1SpecProfileSpecTemplateResourceRefsResource
 watchFields?: readonly string[]
}
export interface ClusterPromotionV1Beta1SpecProfileSpecTemplateResourceRefsResource {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface ClusterPromotionV1Beta1SpecStages {
 clusterSelector?: ClusterPromotionV1Beta1SpecStagesClusterSelector
 name: string
 trigger?: ClusterPromotionV1Beta1SpecStagesTrigger
}
export interface ClusterPromotionV1Beta1SpecStagesClusterSelector {
 matchExpressions?: readonly ClusterPromotionV1Beta1SpecStagesClusterSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ClusterPromotionV1Beta1SpecStagesClusterSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ClusterPromotionV1Beta1SpecStagesTrigger {
 auto?: ClusterPromotionV1Beta1SpecStagesTriggerAuto
 manual?: ClusterPromotionV1Beta1SpecStagesTriggerManual
}
export interface ClusterPromotionV1Beta1SpecStagesTriggerAuto {
 delay?: string
 postDelayHealthChecks?: readonly ClusterPromotionV1Beta1SpecProfileSpecPostDeleteChecks[]
 preHealthCheckDeployment?: readonly ClusterPromotionV1Beta1SpecProfileSpecPolicyRefs[]
 promotionWindow?: ClusterPromotionV1Beta1SpecStagesTriggerAutoPromotionWindow
}
export interface ClusterPromotionV1Beta1SpecStagesTriggerAutoPromotionWindow {
 from: string
 to: string
}
export interface ClusterPromotionV1Beta1SpecStagesTriggerManual {
 approved?: boolean
 automaticReset?: boolean
 delay?: string
 postDelayHealthChecks?: readonly ClusterPromotionV1Beta1SpecProfileSpecPostDeleteChecks[]
 preHealthCheckDeployment?: readonly ClusterPromotionV1Beta1SpecProfileSpecPolicyRefs[]
}
export interface ClusterPromotionV1Beta1Status {
 currentStageName?: string
 lastPromotionTime?: string
 profileSpecHash?: string
 stages?: readonly ClusterPromotionV1Beta1StatusStages[]
 stagesHash?: string
}
export interface ClusterPromotionV1Beta1StatusStages {
 currentStatusDescription?: string
 failureMessage?: string
 lastStatusCheckTime?: string
 lastSuccessfulAppliedTime?: string
 lastUpdateReconciledTime?: string
 name: string
}
export interface ClusterReportV1Beta1 {
 apiVersion: "config.projectsveltos.io/v1beta1"
 kind: "ClusterReport"
 metadata: ObjectMeta
 spec?: ClusterReportV1Beta1Spec
 status?: ClusterReportV1Beta1Status
}
export interface ClusterReportV1Beta1Spec {
 clusterName: string
 clusterNamespace: string
}
export interface ClusterReportV1Beta1Status {
 helmResourceReports?: readonly ClusterReportV1Beta1StatusHelmResourceReports[]
 kustomizeResourceReports?: readonly ClusterReportV1Beta1StatusHelmResourceReports[]
 releaseReports?: readonly ClusterReportV1Beta1StatusReleaseReports[]
 resourceReports?: readonly ClusterReportV1Beta1StatusHelmResourceReports[]
}
export interface ClusterReportV1Beta1StatusHelmResourceReports {
 action?: ("No Action" | "Create" | "Update" | "Delete" | "Conflict" | "Error")
 message?: string
 resource: ClusterReportV1Beta1StatusHelmResourceReportsResource
}
export interface ClusterReportV1Beta1StatusHelmResourceReportsResource {
 group: string
 ignoreForConfigurationDrift?: boolean
 kind: string
 lastAppliedTime?: string
 name: string
 namespace?: string
 version: string
}
export interface ClusterReportV1Beta1StatusReleaseReports {
 action?: ("No Action" | "Install" | "Upgrade" | "Delete" | "Conflict" | "Update Values")
 chartName: string
 chartVersion: string
 message?: string
 releaseNamespace: string
}
export interface ClusterSummaryV1Beta1 {
 apiVersion: "config.projectsveltos.io/v1beta1"
 kind: "ClusterSummary"
 metadata: ObjectMeta
 spec?: ClusterSummaryV1Beta1Spec
 status?: ClusterSummaryV1Beta1Status
}
export interface ClusterSummaryV1Beta1Spec {
 clusterName: string
 clusterNamespace: string
 clusterProfileSpec?: ClusterSummaryV1Beta1SpecClusterProfileSpec
 clusterType: string
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpec {
 clusterRefs?: readonly ClusterSummaryV1Beta1SpecClusterProfileSpecClusterRefs[]
 clusterSelector?: ClusterSummaryV1Beta1SpecClusterProfileSpecClusterSelector
 continueOnConflict?: boolean
 continueOnError?: boolean
 dependsOn?: readonly string[]
 driftExclusions?: readonly ClusterSummaryV1Beta1SpecClusterProfileSpecDriftExclusions[]
 extraAnnotations?: {
  [k: string]: string
 }
 extraLabels?: {
  [k: string]: string
 }
 helmCharts?: readonly ClusterSummaryV1Beta1SpecClusterProfileSpecHelmCharts[]
 kustomizationRefs?: readonly ClusterSummaryV1Beta1SpecClusterProfileSpecKustomizationRefs[]
 maxConsecutiveFailures?: number
 maxUpdate?: (number | string)
 patches?: readonly ClusterSummaryV1Beta1SpecClusterProfileSpecPatches[]
 patchesFrom?: readonly ClusterSummaryV1Beta1SpecClusterProfileSpecPatchesFrom[]
 policyRefs?: readonly ClusterSummaryV1Beta1SpecClusterProfileSpecPolicyRefs[]
 postDeleteChecks?: readonly ClusterSummaryV1Beta1SpecClusterProfileSpecPostDeleteChecks[]
 preDeleteChecks?: readonly ClusterSummaryV1Beta1SpecClusterProfileSpecPostDeleteChecks[]
 preDeployChecks?: readonly ClusterSummaryV1Beta1SpecClusterProfileSpecPostDeleteChecks[]
 reloader?: boolean
 setRefs?: readonly string[]
 stopMatchingBehavior?: ("WithdrawPolicies" | "LeavePolicies")
 syncMode?: ("OneTime" | "Continuous" | "ContinuousWithDriftDetection" | "DryRun")
 templateResourceRefs?: readonly ClusterSummaryV1Beta1SpecClusterProfileSpecTemplateResourceRefs[]
 tier?: number
 validateHealths?: readonly ClusterSummaryV1Beta1SpecClusterProfileSpecPostDeleteChecks[]
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecClusterRefs {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecClusterSelector {
 matchExpressions?: readonly ClusterSummaryV1Beta1SpecClusterProfileSpecClusterSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecClusterSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecDriftExclusions {
 paths: readonly string[]
 target?: ClusterSummaryV1Beta1SpecClusterProfileSpecDriftExclusionsTarget
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecDriftExclusionsTarget {
 annotationSelector?: string
 group?: string
 kind?: string
 labelSelector?: string
 name?: string
 namespace?: string
 version?: string
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecHelmCharts {
 chartName?: string
 chartVersion?: string
 helmChartAction?: ("Install" | "Uninstall")
 options?: ClusterSummaryV1Beta1SpecClusterProfileSpecHelmChartsOptions
 provenanceVerification?: ClusterSummaryV1Beta1SpecClusterProfileSpecHelmChartsProvenanceVerification
 registryCredentialsConfig?: ClusterSummaryV1Beta1SpecClusterProfileSpecHelmChartsRegistryCredentialsConfig
 releaseName: string
 releaseNamespace: string
 repositoryName?: string
 repositoryURL: string
 signatureVerification?: ClusterSummaryV1Beta1SpecClusterProfileSpecHelmChartsSignatureVerification
 values?: string
 valuesFrom?: readonly ClusterSummaryV1Beta1SpecClusterProfileSpecPatchesFrom[]
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecHelmChartsOptions {
 atomic?: boolean
 dependencyUpdate?: boolean
 description?: string
 disableHooks?: boolean
 disableOpenAPIValidation?: boolean
 enableClientCache?: boolean
 installOptions?: ClusterSummaryV1Beta1SpecClusterProfileSpecHelmChartsOptionsInstallOptions
 labels?: {
  [k: string]: string
 }
 passCredentialsAll?: boolean
 postRenderStrategy?: ("combined" | "separate" | "nohooks")
 runTests?: boolean
 skipCRDs?: boolean
 skipSchemaValidation?: boolean
 timeout?: string
 uninstallOptions?: ClusterSummaryV1Beta1SpecClusterProfileSpecHelmChartsOptionsUninstallOptions
 upgradeOptions?: ClusterSummaryV1Beta1SpecClusterProfileSpecHelmChartsOptionsUpgradeOptions
 wait?: boolean
 waitForJobs?: boolean
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecHelmChartsOptionsInstallOptions {
 createNamespace?: boolean
 disableHooks?: boolean
 recoverAfterConsecutiveFailures?: number
 replace?: boolean
 takeOwnership?: boolean
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecHelmChartsOptionsUninstallOptions {
 deletionPropagation?: ("orphan" | "foreground" | "background")
 disableHooks?: boolean
 keepHistory?: boolean
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecHelmChartsOptionsUpgradeOptions {
 cleanupOnFail?: boolean
 disableHooks?: boolean
 force?: boolean
 maxHistory?: number
 recreate?: boolean
 resetThenReuseValues?: boolean
 resetValues?: boolean
 reuseValues?: boolean
 subNotes?: boolean
 takeOwnership?: boolean
 upgradeCRDs?: boolean
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecHelmChartsProvenanceVerification {
 keyringSecretRef: ClusterSummaryV1Beta1StatusHelmReleaseSummariesCredentialsSecretRef
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecHelmChartsRegistryCredentialsConfig {
 ca?: ClusterSummaryV1Beta1StatusHelmReleaseSummariesCredentialsSecretRef
 credentials?: ClusterSummaryV1Beta1StatusHelmReleaseSummariesCredentialsSecretRef
 insecureSkipTLSVerify?: boolean
 key?: string
 plainHTTP?: boolean
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecHelmChartsSignatureVerification {
 matchOIDCIdentity?: readonly ClusterSummaryV1Beta1SpecClusterProfileSpecHelmChartsSignatureVerificationMatchOIDCIdentity[]
 provider: ("PublicKey" | "Keyless")
 secretRef?: ClusterSummaryV1Beta1StatusHelmReleaseSummariesCredentialsSecretRef
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecHelmChartsSignatureVerificationMatchOIDCIdentity {
 issuer: string
 subject: string
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecKustomizationRefs {
 components?: readonly string[]
 deploymentType?: ("Local" | "Remote")
 force?: boolean
 kind?: ("GitRepository" | "OCIRepository" | "Bucket" | "ConfigMap" | "Secret")
 name?: string
 namespace?: string
 optional?: boolean
 path?: string
 remoteURL?: ClusterSummaryV1Beta1SpecClusterProfileSpecKustomizationRefsRemoteURL
 skipNamespaceCreation?: boolean
 targetNamespace?: string
 tier?: number
 values?: {
  [k: string]: string
 }
 valuesFrom?: readonly ClusterSummaryV1Beta1SpecClusterProfileSpecPatchesFrom[]
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecKustomizationRefsRemoteURL {
 insecureSkipTLSVerify?: boolean
 interval?: string
 plainHTTP?: boolean
 secretRef?: ClusterSummaryV1Beta1StatusHelmReleaseSummariesCredentialsSecretRef
 url: string
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecPatches {
 patch: string
 target?: ClusterSummaryV1Beta1SpecClusterProfileSpecDriftExclusionsTarget
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecPatchesFrom {
 kind: ("ConfigMap" | "Secret")
 name: string
 namespace?: string
 optional?: boolean
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecPolicyRefs {
 deploymentType?: ("Local" | "Remote")
 force?: boolean
 kind?: ("GitRepository" | "OCIRepository" | "Bucket" | "ConfigMap" | "Secret")
 name?: string
 namespace?: string
 optional?: boolean
 path?: string
 remoteURL?: ClusterSummaryV1Beta1SpecClusterProfileSpecPolicyRefsRemoteURL
 skipNamespaceCreation?: boolean
 tier?: number
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecPolicyRefsRemoteURL {
 insecureSkipTLSVerify?: boolean
 interval?: string
 plainHTTP?: boolean
 secretRef?: ClusterSummaryV1Beta1StatusHelmReleaseSummariesCredentialsSecretRef
 template?: boolean
 url: string
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecPostDeleteChecks {
 evaluateCEL?: readonly ClusterSummaryV1Beta1SpecClusterProfileSpecPostDeleteChecksEvaluateCEL[]
 featureID: ("Resources" | "Helm" | "Kustomize")
 group?: string
 jobCheck?: ClusterSummaryV1Beta1SpecClusterProfileSpecPostDeleteChecksJobCheck
 kind?: string
 labelFilters?: readonly ClusterSummaryV1Beta1SpecClusterProfileSpecPostDeleteChecksLabelFilters[]
 metricQueries?: readonly ClusterSummaryV1Beta1SpecClusterProfileSpecPostDeleteChecksMetricQueries[]
 metricSource?: ClusterSummaryV1Beta1SpecClusterProfileSpecPostDeleteChecksMetricSource
 name: string
 namespace?: string
 script?: string
 version?: string
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecPostDeleteChecksEvaluateCEL {
 name: string
 rule: string
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecPostDeleteChecksJobCheck {
 jobRef: ClusterSummaryV1Beta1SpecClusterProfileSpecPostDeleteChecksJobCheckJobRef
 timeout?: string
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecPostDeleteChecksJobCheckJobRef {
 kind: ("Secret" | "ConfigMap")
 name: string
 namespace: string
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecPostDeleteChecksLabelFilters {
 key: string
 operation: ("Equal" | "Different" | "Has" | "DoesNotHave")
 value?: string
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecPostDeleteChecksMetricQueries {
 name: string
 query: string
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecPostDeleteChecksMetricSource {
 path?: string
 secretRef?: ClusterSummaryV1Beta1StatusHelmReleaseSummariesCredentialsSecretRef
 url: string
}
export interface ClusterSummaryV1Beta1SpecClusterProfileSpecTemplateResourceRefs {
 identifier: string
 ignoreStatusChanges?: boolean
 optional?: boolean
 resource: ClusterSummaryV1Beta1SpecClusterProfileSpecClusterRefs
 watchFields?: readonly string[]
}
export interface ClusterSummaryV1Beta1Status {
 dependencies?: string
 deployedGVKs?: readonly ClusterSummaryV1Beta1StatusDeployedGVKs[]
 failureMessage?: string
 featureSummaries?: readonly ClusterSummaryV1Beta1StatusFeatureSummaries[]
 helmReleaseSummaries?: readonly ClusterSummaryV1Beta1StatusHelmReleaseSummaries[]
 nextReconcileTime?: string
 reconciliationSuspended?: boolean
 suspensionReason?: string
}
export interface ClusterSummaryV1Beta1StatusDeployedGVKs {
 deployedGroupVersionKind?: readonly string[]
 featureID: ("Resources" | "Helm" | "Kustomize")
}
export interface ClusterSummaryV1Beta1StatusFeatureSummaries {
 consecutiveFailures?: number
 deployedGroupVersionKind?: readonly string[]
 failureMessage?: string
 failureReason?: string
 featureID: ("Resources" | "Helm" | "Kustomize")
 hash?: string
 lastAppliedTime?: string
 resourceSummaryDeployed?: boolean
 status?: ("Provisioning" | "Provisioned" | "Failed" | "FailedNonRetriable" | "Removing" | "Removed" | "AgentRemoving")
}
export interface ClusterSummaryV1Beta1StatusHelmReleaseSummaries {
 chartName?: string
 chartVersion?: string
 conflictMessage?: string
 credentialsSecretRef?: ClusterSummaryV1Beta1StatusHelmReleaseSummariesCredentialsSecretRef
 failureMessage?: string
 lastCheckedTime?: string
 latestPatchVersion?: string
 latestVersion?: string
 needsRedeploy?: boolean
 patchesHash?: string
 releaseName: string
 releaseNamespace: string
 repoURL?: string
 repositoryName?: string
 status: ("Managing" | "Conflict")
 valuesHash?: string
}
export interface ClusterSummaryV1Beta1StatusHelmReleaseSummariesCredentialsSecretRef {
 name?: string
 namespace?: string
}
export interface ProfileV1Beta1 {
 apiVersion: "config.projectsveltos.io/v1beta1"
 kind: "Profile"
 metadata: ObjectMeta
 spec?: ProfileV1Beta1Spec
 status?: ProfileV1Beta1Status
}
export interface ProfileV1Beta1Spec {
 clusterRefs?: readonly ProfileV1Beta1SpecClusterRefs[]
 clusterSelector?: ProfileV1Beta1SpecClusterSelector
 continueOnConflict?: boolean
 continueOnError?: boolean
 dependsOn?: readonly string[]
 driftExclusions?: readonly ProfileV1Beta1SpecDriftExclusions[]
 extraAnnotations?: {
  [k: string]: string
 }
 extraLabels?: {
  [k: string]: string
 }
 helmCharts?: readonly ProfileV1Beta1SpecHelmCharts[]
 kustomizationRefs?: readonly ProfileV1Beta1SpecKustomizationRefs[]
 maxConsecutiveFailures?: number
 maxUpdate?: (number | string)
 patches?: readonly ProfileV1Beta1SpecPatches[]
 patchesFrom?: readonly ProfileV1Beta1SpecPatchesFrom[]
 policyRefs?: readonly ProfileV1Beta1SpecPolicyRefs[]
 postDeleteChecks?: readonly ProfileV1Beta1SpecPostDeleteChecks[]
 preDeleteChecks?: readonly ProfileV1Beta1SpecPostDeleteChecks[]
 preDeployChecks?: readonly ProfileV1Beta1SpecPostDeleteChecks[]
 reloader?: boolean
 setRefs?: readonly string[]
 stopMatchingBehavior?: ("WithdrawPolicies" | "LeavePolicies")
 syncMode?: ("OneTime" | "Continuous" | "ContinuousWithDriftDetection" | "DryRun")
 templateResourceRefs?: readonly ProfileV1Beta1SpecTemplateResourceRefs[]
 tier?: number
 validateHealths?: readonly ProfileV1Beta1SpecPostDeleteChecks[]
}
export interface ProfileV1Beta1SpecClusterRefs {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface ProfileV1Beta1SpecClusterSelector {
 matchExpressions?: readonly ProfileV1Beta1SpecClusterSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ProfileV1Beta1SpecClusterSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ProfileV1Beta1SpecDriftExclusions {
 paths: readonly string[]
 target?: ProfileV1Beta1SpecDriftExclusionsTarget
}
export interface ProfileV1Beta1SpecDriftExclusionsTarget {
 annotationSelector?: string
 group?: string
 kind?: string
 labelSelector?: string
 name?: string
 namespace?: string
 version?: string
}
export interface ProfileV1Beta1SpecHelmCharts {
 chartName?: string
 chartVersion?: string
 helmChartAction?: ("Install" | "Uninstall")
 options?: ProfileV1Beta1SpecHelmChartsOptions
 provenanceVerification?: ProfileV1Beta1SpecHelmChartsProvenanceVerification
 registryCredentialsConfig?: ProfileV1Beta1SpecHelmChartsRegistryCredentialsConfig
 releaseName: string
 releaseNamespace: string
 repositoryName?: string
 repositoryURL: string
 signatureVerification?: ProfileV1Beta1SpecHelmChartsSignatureVerification
 values?: string
 valuesFrom?: readonly ProfileV1Beta1SpecPatchesFrom[]
}
export interface ProfileV1Beta1SpecHelmChartsOptions {
 atomic?: boolean
 dependencyUpdate?: boolean
 description?: string
 disableHooks?: boolean
 disableOpenAPIValidation?: boolean
 enableClientCache?: boolean
 installOptions?: ProfileV1Beta1SpecHelmChartsOptionsInstallOptions
 labels?: {
  [k: string]: string
 }
 passCredentialsAll?: boolean
 postRenderStrategy?: ("combined" | "separate" | "nohooks")
 runTests?: boolean
 skipCRDs?: boolean
 skipSchemaValidation?: boolean
 timeout?: string
 uninstallOptions?: ProfileV1Beta1SpecHelmChartsOptionsUninstallOptions
 upgradeOptions?: ProfileV1Beta1SpecHelmChartsOptionsUpgradeOptions
 wait?: boolean
 waitForJobs?: boolean
}
export interface ProfileV1Beta1SpecHelmChartsOptionsInstallOptions {
 createNamespace?: boolean
 disableHooks?: boolean
 recoverAfterConsecutiveFailures?: number
 replace?: boolean
 takeOwnership?: boolean
}
export interface ProfileV1Beta1SpecHelmChartsOptionsUninstallOptions {
 deletionPropagation?: ("orphan" | "foreground" | "background")
 disableHooks?: boolean
 keepHistory?: boolean
}
export interface ProfileV1Beta1SpecHelmChartsOptionsUpgradeOptions {
 cleanupOnFail?: boolean
 disableHooks?: boolean
 force?: boolean
 maxHistory?: number
 recreate?: boolean
 resetThenReuseValues?: boolean
 resetValues?: boolean
 reuseValues?: boolean
 subNotes?: boolean
 takeOwnership?: boolean
 upgradeCRDs?: boolean
}
export interface ProfileV1Beta1SpecHelmChartsProvenanceVerification {
 keyringSecretRef: ProfileV1Beta1SpecHelmChartsProvenanceVerificationKeyringSecretRef
}
export interface ProfileV1Beta1SpecHelmChartsProvenanceVerificationKeyringSecretRef {
 name?: string
 namespace?: string
}
export interface ProfileV1Beta1SpecHelmChartsRegistryCredentialsConfig {
 ca?: ProfileV1Beta1SpecHelmChartsProvenanceVerificationKeyringSecretRef
 credentials?: ProfileV1Beta1SpecHelmChartsProvenanceVerificationKeyringSecretRef
 insecureSkipTLSVerify?: boolean
 key?: string
 plainHTTP?: boolean
}
export interface ProfileV1Beta1SpecHelmChartsSignatureVerification {
 matchOIDCIdentity?: readonly ProfileV1Beta1SpecHelmChartsSignatureVerificationMatchOIDCIdentity[]
 provider: ("PublicKey" | "Keyless")
 secretRef?: ProfileV1Beta1SpecHelmChartsProvenanceVerificationKeyringSecretRef
}
export interface ProfileV1Beta1SpecHelmChartsSignatureVerificationMatchOIDCIdentity {
 issuer: string
 subject: string
}
export interface ProfileV1Beta1SpecKustomizationRefs {
 components?: readonly string[]
 deploymentType?: ("Local" | "Remote")
 force?: boolean
 kind?: ("GitRepository" | "OCIRepository" | "Bucket" | "ConfigMap" | "Secret")
 name?: string
 namespace?: string
 optional?: boolean
 path?: string
 remoteURL?: ProfileV1Beta1SpecKustomizationRefsRemoteURL
 skipNamespaceCreation?: boolean
 targetNamespace?: string
 tier?: number
 values?: {
  [k: string]: string
 }
 valuesFrom?: readonly ProfileV1Beta1SpecPatchesFrom[]
}
export interface ProfileV1Beta1SpecKustomizationRefsRemoteURL {
 insecureSkipTLSVerify?: boolean
 interval?: string
 plainHTTP?: boolean
 secretRef?: ProfileV1Beta1SpecHelmChartsProvenanceVerificationKeyringSecretRef
 url: string
}
export interface ProfileV1Beta1SpecPatches {
 patch: string
 target?: ProfileV1Beta1SpecDriftExclusionsTarget
}
export interface ProfileV1Beta1SpecPatchesFrom {
 kind: ("ConfigMap" | "Secret")
 name: string
 namespace?: string
 optional?: boolean
}
export interface ProfileV1Beta1SpecPolicyRefs {
 deploymentType?: ("Local" | "Remote")
 force?: boolean
 kind?: ("GitRepository" | "OCIRepository" | "Bucket" | "ConfigMap" | "Secret")
 name?: string
 namespace?: string
 optional?: boolean
 path?: string
 remoteURL?: ProfileV1Beta1SpecPolicyRefsRemoteURL
 skipNamespaceCreation?: boolean
 tier?: number
}
export interface ProfileV1Beta1SpecPolicyRefsRemoteURL {
 insecureSkipTLSVerify?: boolean
 interval?: string
 plainHTTP?: boolean
 secretRef?: ProfileV1Beta1SpecHelmChartsProvenanceVerificationKeyringSecretRef
 template?: boolean
 url: string
}
export interface ProfileV1Beta1SpecPostDeleteChecks {
 evaluateCEL?: readonly ProfileV1Beta1SpecPostDeleteChecksEvaluateCEL[]
 featureID: ("Resources" | "Helm" | "Kustomize")
 group?: string
 jobCheck?: ProfileV1Beta1SpecPostDeleteChecksJobCheck
 kind?: string
 labelFilters?: readonly ProfileV1Beta1SpecPostDeleteChecksLabelFilters[]
 metricQueries?: readonly ProfileV1Beta1SpecPostDeleteChecksMetricQueries[]
 metricSource?: ProfileV1Beta1SpecPostDeleteChecksMetricSource
 name: string
 namespace?: string
 script?: string
 version?: string
}
export interface ProfileV1Beta1SpecPostDeleteChecksEvaluateCEL {
 name: string
 rule: string
}
export interface ProfileV1Beta1SpecPostDeleteChecksJobCheck {
 jobRef: ProfileV1Beta1SpecPostDeleteChecksJobCheckJobRef
 timeout?: string
}
export interface ProfileV1Beta1SpecPostDeleteChecksJobCheckJobRef {
 kind: ("Secret" | "ConfigMap")
 name: string
 namespace: string
}
export interface ProfileV1Beta1SpecPostDeleteChecksLabelFilters {
 key: string
 operation: ("Equal" | "Different" | "Has" | "DoesNotHave")
 value?: string
}
export interface ProfileV1Beta1SpecPostDeleteChecksMetricQueries {
 name: string
 query: string
}
export interface ProfileV1Beta1SpecPostDeleteChecksMetricSource {
 path?: string
 secretRef?: ProfileV1Beta1SpecHelmChartsProvenanceVerificationKeyringSecretRef
 url: string
}
export interface ProfileV1Beta1SpecTemplateResourceRefs {
 identifier: string
 ignoreStatusChanges?: boolean
 optional?: boolean
 resource: ProfileV1Beta1SpecClusterRefs
 watchFields?: readonly string[]
}
export interface ProfileV1Beta1Status {
 dependenciesHash?: string
 failedClusters?: readonly ProfileV1Beta1StatusFailedClusters[]
 matchingClusters?: readonly ProfileV1Beta1SpecClusterRefs[]
 reconciliationSuspended?: boolean
 suspensionReason?: string
 updatedClusters?: ProfileV1Beta1StatusUpdatedClusters
 updatingClusters?: ProfileV1Beta1StatusUpdatedClusters
}
export interface ProfileV1Beta1StatusFailedClusters {
 clusterRef: ProfileV1Beta1SpecClusterRefs
 failureMessage: string
 lastFailureTime?: string
}
export interface ProfileV1Beta1StatusUpdatedClusters {
 clusters?: readonly ProfileV1Beta1SpecClusterRefs[]
 hash?: string
}
export declare const CLUSTER_CONFIGURATION_V1BETA1: Kind<ClusterConfigurationV1Beta1>;
export declare const CLUSTER_PROFILE_V1BETA1: Kind<ClusterProfileV1Beta1>;
export declare const CLUSTER_PROMOTION_V1BETA1: Kind<ClusterPromotionV1Beta1>;
export declare const CLUSTER_REPORT_V1BETA1: Kind<ClusterReportV1Beta1>;
export declare const CLUSTER_SUMMARY_V1BETA1: Kind<ClusterSummaryV1Beta1>;
export declare const PROFILE_V1BETA1: Kind<ProfileV1Beta1>;
