import type { Kind, ObjectMeta } from './kind';
export interface HelmReleaseV2 {
 apiVersion: "helm.toolkit.fluxcd.io/v2"
 kind: "HelmRelease"
 metadata: ObjectMeta
 spec?: HelmReleaseV2Spec
 status?: HelmReleaseV2Status
}
export interface HelmReleaseV2Spec {
 chart?: HelmReleaseV2SpecChart
 chartRef?: HelmReleaseV2SpecChartRef
 commonMetadata?: HelmReleaseV2SpecCommonMetadata
 dependsOn?: readonly HelmReleaseV2SpecDependsOn[]
 driftDetection?: HelmReleaseV2SpecDriftDetection
 healthCheckExprs?: readonly HelmReleaseV2SpecHealthCheckExprs[]
 install?: HelmReleaseV2SpecInstall
 interval: string
 kubeConfig?: HelmReleaseV2SpecKubeConfig
 maxHistory?: number
 persistentClient?: boolean
 postRenderStrategy?: ("nohooks" | "combined" | "separate")
 postRenderers?: readonly HelmReleaseV2SpecPostRenderers[]
 releaseName?: string
 rollback?: HelmReleaseV2SpecRollback
 serviceAccountName?: string
 storageNamespace?: string
 suspend?: boolean
 targetNamespace?: string
 test?: HelmReleaseV2SpecTest
 timeout?: string
 uninstall?: HelmReleaseV2SpecUninstall
 upgrade?: HelmReleaseV2SpecUpgrade
 values?: unknown
 valuesFrom?: readonly HelmReleaseV2SpecValuesFrom[]
 waitStrategy?: HelmReleaseV2SpecWaitStrategy
}
export interface HelmReleaseV2SpecChart {
 metadata?: HelmReleaseV2SpecCommonMetadata
 spec: HelmReleaseV2SpecChartSpec
}
export interface HelmReleaseV2SpecChartRef {
 apiVersion?: string
 kind: ("OCIRepository" | "HelmChart" | "ExternalArtifact")
 name: string
 namespace?: string
}
export interface HelmReleaseV2SpecChartSpec {
 chart: string
 ignoreMissingValuesFiles?: boolean
 interval?: string
 reconcileStrategy?: ("ChartVersion" | "Revision")
 sourceRef: HelmReleaseV2SpecChartSpecSourceRef
 valuesFiles?: readonly string[]
 verify?: HelmReleaseV2SpecChartSpecVerify
 version?: string
}
export interface HelmReleaseV2SpecChartSpecSourceRef {
 apiVersion?: string
 kind: ("HelmRepository" | "GitRepository" | "Bucket")
 name: string
 namespace?: string
}
export interface HelmReleaseV2SpecChartSpecVerify {
 provider?: ("cosign" | "notation")
 secretRef?: HelmReleaseV2SpecKubeConfigConfigMapRef
}
export interface HelmReleaseV2SpecCommonMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface HelmReleaseV2SpecDependsOn {
 name: string
 namespace?: string
 readyExpr?: string
}
export interface HelmReleaseV2SpecDriftDetection {
 ignore?: readonly HelmReleaseV2SpecDriftDetectionIgnore[]
 mode?: ("enabled" | "warn" | "disabled")
}
export interface HelmReleaseV2SpecDriftDetectionIgnore {
 paths: readonly string[]
 target?: HelmReleaseV2SpecDriftDetectionIgnoreTarget
}
export interface HelmReleaseV2SpecDriftDetectionIgnoreTarget {
 annotationSelector?: string
 group?: string
 kind?: string
 labelSelector?: string
 name?: string
 namespace?: string
 version?: string
}
export interface HelmReleaseV2SpecHealthCheckExprs {
 apiVersion: string
 current: string
 failed?: string
 inProgress?: string
 kind?: string
}
export interface HelmReleaseV2SpecInstall {
 crds?: ("Skip" | "Create" | "CreateReplace")
 createNamespace?: boolean
 disableHooks?: boolean
 disableOpenAPIValidation?: boolean
 disableSchemaValidation?: boolean
 disableTakeOwnership?: boolean
 disableWait?: boolean
 disableWaitForJobs?: boolean
 remediation?: HelmReleaseV2SpecInstallRemediation
 replace?: boolean
 serverSideApply?: boolean
 skipCRDs?: boolean
 strategy?: HelmReleaseV2SpecInstallStrategy
 timeout?: string
}
export interface HelmReleaseV2SpecInstallRemediation {
 ignoreTestFailures?: boolean
 remediateLastFailure?: boolean
 retries?: number
}
export interface HelmReleaseV2SpecInstallStrategy {
 name: ("RemediateOnFailure" | "RetryOnFailure")
 retryInterval?: string
}
export interface HelmReleaseV2SpecKubeConfig {
 configMapRef?: HelmReleaseV2SpecKubeConfigConfigMapRef
 secretRef?: HelmReleaseV2SpecKubeConfigSecretRef
}
export interface HelmReleaseV2SpecKubeConfigConfigMapRef {
 name: string
}
export interface HelmReleaseV2SpecKubeConfigSecretRef {
 key?: string
 name: string
}
export interface HelmReleaseV2SpecPostRenderers {
 kustomize?: HelmReleaseV2SpecPostRenderersKustomize
}
export interface HelmReleaseV2SpecPostRenderersKustomize {
 images?: readonly HelmReleaseV2SpecPostRenderersKustomizeImages[]
 patches?: readonly HelmReleaseV2SpecPostRenderersKustomizePatches[]
}
export interface HelmReleaseV2SpecPostRenderersKustomizeImages {
 digest?: string
 name: string
 newName?: string
 newTag?: string
}
export interface HelmReleaseV2SpecPostRenderersKustomizePatches {
 patch: string
 target?: HelmReleaseV2SpecDriftDetectionIgnoreTarget
}
export interface HelmReleaseV2SpecRollback {
 cleanupOnFail?: boolean
 disableHooks?: boolean
 disableWait?: boolean
 disableWaitForJobs?: boolean
 force?: boolean
 recreate?: boolean
 serverSideApply?: ("enabled" | "disabled" | "auto")
 timeout?: string
}
export interface HelmReleaseV2SpecTest {
 enable?: boolean
 filters?: readonly HelmReleaseV2SpecTestFilters[]
 ignoreFailures?: boolean
 timeout?: string
}
export interface HelmReleaseV2SpecTestFilters {
 exclude?: boolean
 name: string
}
export interface HelmReleaseV2SpecUninstall {
 deletionPropagation?: ("background" | "foreground" | "orphan")
 disableHooks?: boolean
 disableWait?: boolean
 keepHistory?: boolean
 timeout?: string
}
export interface HelmReleaseV2SpecUpgrade {
 chartNameChangeStrategy?: ("InPlaceUpdate" | "Reinstall")
 cleanupOnFail?: boolean
 crds?: ("Skip" | "Create" | "CreateReplace")
 disableHooks?: boolean
 disableOpenAPIValidation?: boolean
 disableSchemaValidation?: boolean
 disableTakeOwnership?: boolean
 disableWait?: boolean
 disableWaitForJobs?: boolean
 force?: boolean
 preserveValues?: boolean
 remediation?: HelmReleaseV2SpecUpgradeRemediation
 serverSideApply?: ("enabled" | "disabled" | "auto")
 strategy?: HelmReleaseV2SpecInstallStrategy
 timeout?: string
}
export interface HelmReleaseV2SpecUpgradeRemediation {
 ignoreTestFailures?: boolean
 remediateLastFailure?: boolean
 retries?: number
 strategy?: ("rollback" | "uninstall")
}
export interface HelmReleaseV2SpecValuesFrom {
 kind: ("Secret" | "ConfigMap")
 literal?: boolean
 name: string
 optional?: boolean
 targetPath?: string
 valuesKey?: string
}
export interface HelmReleaseV2SpecWaitStrategy {
 name: ("poller" | "legacy")
}
export interface HelmReleaseV2Status {
 conditions?: readonly HelmReleaseV2StatusConditions[]
 failures?: number
 helmChart?: string
 history?: readonly HelmReleaseV2StatusHistory[]
 installFailures?: number
 inventory?: HelmReleaseV2StatusInventory
 lastAttemptedConfigDigest?: string
 lastAttemptedGeneration?: number
 lastAttemptedReleaseAction?: ("install" | "upgrade")
 lastAttemptedReleaseActionDuration?: string
 lastAttemptedRevision?: string
 lastAttemptedRevisionDigest?: string
 lastAttemptedValuesChecksum?: string
 lastHandledForceAt?: string
 lastHandledReconcileAt?: string
 lastHandledResetAt?: string
 lastReleaseRevision?: number
 observedCommonMetadataDigest?: string
 observedGeneration?: number
 observedPostRenderersDigest?: string
 storageNamespace?: string
 upgradeFailures?: number
}
export interface HelmReleaseV2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface HelmReleaseV2StatusHistory {
 action?: string
 apiVersion?: string
 appVersion?: string
 chartName: string
 chartVersion: string
 configDigest: string
 deleted?: string
 digest: string
 firstDeployed: string
 lastDeployed: string
 name: string
 namespace: string
 ociDigest?: string
 status: string
 testHooks?: {
  [k: string]: HelmReleaseV2StatusHistoryTestHooks
 }
 version: number
}
export interface HelmReleaseV2StatusHistoryTestHooks {
 lastCompleted?: string
 lastStarted?: string
 phase?: string
}
export interface HelmReleaseV2StatusInventory {
 entries: readonly HelmReleaseV2StatusInventoryEntries[]
}
export interface HelmReleaseV2StatusInventoryEntries {
 id: string
 v: string
}
export declare const HELM_RELEASE_V2: Kind<HelmReleaseV2>;
