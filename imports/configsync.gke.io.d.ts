import type { Kind, ObjectMeta } from './kind';
export interface RepoSyncV1Alpha1 {
 apiVersion: "configsync.gke.io/v1alpha1"
 kind: "RepoSync"
 metadata: ObjectMeta
 spec?: RepoSyncV1Alpha1Spec
 status?: RepoSyncV1Alpha1Status
}
export interface RepoSyncV1Alpha1Spec {
 git?: RepoSyncV1Alpha1SpecGit
 helm?: RepoSyncV1Alpha1SpecHelm
 oci?: RepoSyncV1Alpha1SpecOci
 override?: (RepoSyncV1Alpha1SpecOverride | null)
 sourceFormat?: string
 sourceType?: string
}
export interface RepoSyncV1Alpha1SpecGit {
 auth: ("ssh" | "cookiefile" | "gcenode" | "gcpserviceaccount" | "githubapp" | "token" | "none")
 branch?: string
 caCertSecretRef?: (RepoSyncV1Alpha1SpecGitCaCertSecretRef | null)
 dir?: string
 gcpServiceAccountEmail?: string
 noSSLVerify?: boolean
 period?: string
 proxy?: string
 repo: string
 revision?: string
 secretRef?: (RepoSyncV1Alpha1SpecGitCaCertSecretRef | null)
}
export interface RepoSyncV1Alpha1SpecGitCaCertSecretRef {
 name?: string
}
export interface RepoSyncV1Alpha1SpecHelm {
 auth: ("none" | "gcpserviceaccount" | "k8sserviceaccount" | "token" | "gcenode")
 caCertSecretRef?: (RepoSyncV1Alpha1SpecGitCaCertSecretRef | null)
 chart: string
 gcpServiceAccountEmail?: string
 includeCRDs?: boolean
 period?: string
 releaseName?: string
 repo: string
 secretRef?: (RepoSyncV1Alpha1SpecGitCaCertSecretRef | null)
 values?: unknown
 valuesFileRefs?: readonly RepoSyncV1Alpha1SpecHelmValuesFileRefs[]
 version?: string
}
export interface RepoSyncV1Alpha1SpecHelmValuesFileRefs {
 dataKey?: string
 name?: string
}
export interface RepoSyncV1Alpha1SpecOci {
 auth: ("gcenode" | "gcpserviceaccount" | "k8sserviceaccount" | "none")
 caCertSecretRef?: (RepoSyncV1Alpha1SpecGitCaCertSecretRef | null)
 dir?: string
 gcpServiceAccountEmail?: string
 image: string
 period?: string
}
export interface RepoSyncV1Alpha1SpecOverride {
 apiServerTimeout?: string
 enableShellInRendering?: boolean
 gitSyncDepth?: number
 logLevels?: readonly RepoSyncV1Alpha1SpecOverrideLogLevels[]
 reconcileTimeout?: string
 resources?: readonly RepoSyncV1Alpha1SpecOverrideResources[]
 statusMode?: string
}
export interface RepoSyncV1Alpha1SpecOverrideLogLevels {
 containerName: string
 logLevel: number
}
export interface RepoSyncV1Alpha1SpecOverrideResources {
 containerName?: string
 cpuLimit?: (number | string)
 cpuRequest?: (number | string)
 memoryLimit?: (number | string)
 memoryRequest?: (number | string)
}
export interface RepoSyncV1Alpha1Status {
 conditions?: readonly RepoSyncV1Alpha1StatusConditions[]
 lastSyncedCommit?: string
 observedGeneration?: number
 reconciler?: string
 rendering?: RepoSyncV1Alpha1StatusRendering
 source?: RepoSyncV1Alpha1StatusSource
 sync?: RepoSyncV1Alpha1StatusSource
}
export interface RepoSyncV1Alpha1StatusConditions {
 commit?: string
 errorSourceRefs?: readonly string[]
 errorSummary?: RepoSyncV1Alpha1StatusConditionsErrorSummary
 errors?: readonly RepoSyncV1Alpha1StatusConditionsErrors[]
 lastTransitionTime?: (string | null)
 lastUpdateTime?: (string | null)
 message?: string
 reason?: string
 status: string
 type: string
}
export interface RepoSyncV1Alpha1StatusConditionsErrorSummary {
 errorCountAfterTruncation?: number
 totalCount?: number
 truncated?: boolean
}
export interface RepoSyncV1Alpha1StatusConditionsErrors {
 code: string
 errorMessage: string
 errorResources?: readonly RepoSyncV1Alpha1StatusConditionsErrorsErrorResources[]
}
export interface RepoSyncV1Alpha1StatusConditionsErrorsErrorResources {
 gvk?: RepoSyncV1Alpha1StatusConditionsErrorsErrorResourcesGvk
 name?: string
 namespace?: string
 sourcePath?: string
}
export interface RepoSyncV1Alpha1StatusConditionsErrorsErrorResourcesGvk {
 group: string
 kind: string
 version: string
}
export interface RepoSyncV1Alpha1StatusRendering {
 commit?: string
 errorSummary?: RepoSyncV1Alpha1StatusConditionsErrorSummary
 errors?: readonly RepoSyncV1Alpha1StatusConditionsErrors[]
 gitStatus?: RepoSyncV1Alpha1StatusRenderingGitStatus
 helmStatus?: RepoSyncV1Alpha1StatusRenderingHelmStatus
 lastUpdate?: (string | null)
 message?: string
 ociStatus?: RepoSyncV1Alpha1StatusRenderingOciStatus
}
export interface RepoSyncV1Alpha1StatusRenderingGitStatus {
 branch: string
 dir: string
 repo: string
 revision: string
}
export interface RepoSyncV1Alpha1StatusRenderingHelmStatus {
 chart: string
 repo: string
 version: string
}
export interface RepoSyncV1Alpha1StatusRenderingOciStatus {
 dir: string
 image: string
}
export interface RepoSyncV1Alpha1StatusSource {
 commit?: string
 errorSummary?: RepoSyncV1Alpha1StatusConditionsErrorSummary
 errors?: readonly RepoSyncV1Alpha1StatusConditionsErrors[]
 gitStatus?: RepoSyncV1Alpha1StatusRenderingGitStatus
 helmStatus?: RepoSyncV1Alpha1StatusRenderingHelmStatus
 lastUpdate?: (string | null)
 ociStatus?: RepoSyncV1Alpha1StatusRenderingOciStatus
}
export interface RepoSyncV1Beta1 {
 apiVersion: "configsync.gke.io/v1beta1"
 kind: "RepoSync"
 metadata: ObjectMeta
 spec?: RepoSyncV1Beta1Spec
 status?: RepoSyncV1Beta1Status
}
export interface RepoSyncV1Beta1Spec {
 git?: RepoSyncV1Beta1SpecGit
 helm?: RepoSyncV1Beta1SpecHelm
 oci?: RepoSyncV1Beta1SpecOci
 override?: (RepoSyncV1Beta1SpecOverride | null)
 sourceFormat?: string
 sourceType?: string
}
export interface RepoSyncV1Beta1SpecGit {
 auth: ("ssh" | "cookiefile" | "gcenode" | "gcpserviceaccount" | "token" | "githubapp" | "none")
 branch?: string
 caCertSecretRef?: (RepoSyncV1Beta1SpecGitCaCertSecretRef | null)
 dir?: string
 gcpServiceAccountEmail?: string
 noSSLVerify?: boolean
 period?: string
 proxy?: string
 repo: string
 revision?: string
 secretRef?: (RepoSyncV1Beta1SpecGitCaCertSecretRef | null)
}
export interface RepoSyncV1Beta1SpecGitCaCertSecretRef {
 name?: string
}
export interface RepoSyncV1Beta1SpecHelm {
 auth: ("none" | "gcpserviceaccount" | "k8sserviceaccount" | "token" | "gcenode")
 caCertSecretRef?: (RepoSyncV1Beta1SpecGitCaCertSecretRef | null)
 chart: string
 gcpServiceAccountEmail?: string
 includeCRDs?: boolean
 period?: string
 releaseName?: string
 repo: string
 secretRef?: (RepoSyncV1Beta1SpecGitCaCertSecretRef | null)
 values?: unknown
 valuesFileRefs?: readonly RepoSyncV1Beta1SpecHelmValuesFileRefs[]
 version?: string
}
export interface RepoSyncV1Beta1SpecHelmValuesFileRefs {
 dataKey?: string
 name?: string
}
export interface RepoSyncV1Beta1SpecOci {
 auth: ("gcenode" | "gcpserviceaccount" | "k8sserviceaccount" | "none")
 caCertSecretRef?: (RepoSyncV1Beta1SpecGitCaCertSecretRef | null)
 dir?: string
 gcpServiceAccountEmail?: string
 image: string
 period?: string
}
export interface RepoSyncV1Beta1SpecOverride {
 apiServerTimeout?: string
 enableShellInRendering?: boolean
 gitSyncDepth?: number
 logLevels?: readonly RepoSyncV1Beta1SpecOverrideLogLevels[]
 reconcileTimeout?: string
 resources?: readonly RepoSyncV1Beta1SpecOverrideResources[]
 statusMode?: string
}
export interface RepoSyncV1Beta1SpecOverrideLogLevels {
 containerName: string
 logLevel: number
}
export interface RepoSyncV1Beta1SpecOverrideResources {
 containerName?: string
 cpuLimit?: (number | string)
 cpuRequest?: (number | string)
 memoryLimit?: (number | string)
 memoryRequest?: (number | string)
}
export interface RepoSyncV1Beta1Status {
 conditions?: readonly RepoSyncV1Beta1StatusConditions[]
 lastSyncedCommit?: string
 observedGeneration?: number
 reconciler?: string
 rendering?: RepoSyncV1Beta1StatusRendering
 source?: RepoSyncV1Beta1StatusSource
 sync?: RepoSyncV1Beta1StatusSource
}
export interface RepoSyncV1Beta1StatusConditions {
 commit?: string
 errorSourceRefs?: readonly string[]
 errorSummary?: RepoSyncV1Beta1StatusConditionsErrorSummary
 errors?: readonly RepoSyncV1Beta1StatusConditionsErrors[]
 lastTransitionTime?: (string | null)
 lastUpdateTime?: (string | null)
 message?: string
 reason?: string
 status: string
 type: string
}
export interface RepoSyncV1Beta1StatusConditionsErrorSummary {
 errorCountAfterTruncation?: number
 totalCount?: number
 truncated?: boolean
}
export interface RepoSyncV1Beta1StatusConditionsErrors {
 code: string
 errorMessage: string
 errorResources?: readonly RepoSyncV1Beta1StatusConditionsErrorsErrorResources[]
}
export interface RepoSyncV1Beta1StatusConditionsErrorsErrorResources {
 gvk?: RepoSyncV1Beta1StatusConditionsErrorsErrorResourcesGvk
 name?: string
 namespace?: string
 sourcePath?: string
}
export interface RepoSyncV1Beta1StatusConditionsErrorsErrorResourcesGvk {
 group: string
 kind: string
 version: string
}
export interface RepoSyncV1Beta1StatusRendering {
 commit?: string
 errorSummary?: RepoSyncV1Beta1StatusConditionsErrorSummary
 errors?: readonly RepoSyncV1Beta1StatusConditionsErrors[]
 gitStatus?: RepoSyncV1Beta1StatusRenderingGitStatus
 helmStatus?: RepoSyncV1Beta1StatusRenderingHelmStatus
 lastUpdate?: (string | null)
 message?: string
 ociStatus?: RepoSyncV1Beta1StatusRenderingOciStatus
}
export interface RepoSyncV1Beta1StatusRenderingGitStatus {
 branch: string
 dir: string
 repo: string
 revision: string
}
export interface RepoSyncV1Beta1StatusRenderingHelmStatus {
 chart: string
 repo: string
 version: string
}
export interface RepoSyncV1Beta1StatusRenderingOciStatus {
 dir: string
 image: string
}
export interface RepoSyncV1Beta1StatusSource {
 commit?: string
 errorSummary?: RepoSyncV1Beta1StatusConditionsErrorSummary
 errors?: readonly RepoSyncV1Beta1StatusConditionsErrors[]
 gitStatus?: RepoSyncV1Beta1StatusRenderingGitStatus
 helmStatus?: RepoSyncV1Beta1StatusRenderingHelmStatus
 lastUpdate?: (string | null)
 ociStatus?: RepoSyncV1Beta1StatusRenderingOciStatus
}
export interface RootSyncV1Alpha1 {
 apiVersion: "configsync.gke.io/v1alpha1"
 kind: "RootSync"
 metadata: ObjectMeta
 spec?: RootSyncV1Alpha1Spec
 status?: RootSyncV1Alpha1Status
}
export interface RootSyncV1Alpha1Spec {
 git?: RootSyncV1Alpha1SpecGit
 helm?: RootSyncV1Alpha1SpecHelm
 oci?: RootSyncV1Alpha1SpecOci
 override?: (RootSyncV1Alpha1SpecOverride | null)
 sourceFormat?: string
 sourceType?: string
}
export interface RootSyncV1Alpha1SpecGit {
 auth: ("ssh" | "cookiefile" | "gcenode" | "gcpserviceaccount" | "githubapp" | "token" | "none")
 branch?: string
 caCertSecretRef?: (RootSyncV1Alpha1SpecGitCaCertSecretRef | null)
 dir?: string
 gcpServiceAccountEmail?: string
 noSSLVerify?: boolean
 period?: string
 proxy?: string
 repo: string
 revision?: string
 secretRef?: (RootSyncV1Alpha1SpecGitCaCertSecretRef | null)
}
export interface RootSyncV1Alpha1SpecGitCaCertSecretRef {
 name?: string
}
export interface RootSyncV1Alpha1SpecHelm {
 auth: ("none" | "gcpserviceaccount" | "k8sserviceaccount" | "token" | "gcenode")
 caCertSecretRef?: (RootSyncV1Alpha1SpecGitCaCertSecretRef | null)
 chart: string
 deployNamespace?: string
 gcpServiceAccountEmail?: string
 includeCRDs?: boolean
 namespace?: string
 period?: string
 releaseName?: string
 repo: string
 secretRef?: (RootSyncV1Alpha1SpecGitCaCertSecretRef | null)
 values?: unknown
 valuesFileRefs?: readonly RootSyncV1Alpha1SpecHelmValuesFileRefs[]
 version?: string
}
export interface RootSyncV1Alpha1SpecHelmValuesFileRefs {
 dataKey?: string
 name?: string
}
export interface RootSyncV1Alpha1SpecOci {
 auth: ("gcenode" | "gcpserviceaccount" | "k8sserviceaccount" | "none")
 caCertSecretRef?: (RootSyncV1Alpha1SpecGitCaCertSecretRef | null)
 dir?: string
 gcpServiceAccountEmail?: string
 image: string
 period?: string
}
export interface RootSyncV1Alpha1SpecOverride {
 apiServerTimeout?: string
 enableShellInRendering?: boolean
 gitSyncDepth?: number
 logLevels?: readonly RootSyncV1Alpha1SpecOverrideLogLevels[]
 namespaceStrategy?: ("implicit" | "explicit")
 reconcileTimeout?: string
 resources?: readonly RootSyncV1Alpha1SpecOverrideResources[]
 roleRefs?: readonly RootSyncV1Alpha1SpecOverrideRoleRefs[]
 statusMode?: string
}
export interface RootSyncV1Alpha1SpecOverrideLogLevels {
 containerName: string
 logLevel: number
}
export interface RootSyncV1Alpha1SpecOverrideResources {
 containerName?: string
 cpuLimit?: (number | string)
 cpuRequest?: (number | string)
 memoryLimit?: (number | string)
 memoryRequest?: (number | string)
}
export interface RootSyncV1Alpha1SpecOverrideRoleRefs {
 kind: ("Role" | "ClusterRole")
 name: string
 namespace?: string
}
export interface RootSyncV1Alpha1Status {
 conditions?: readonly RootSyncV1Alpha1StatusConditions[]
 lastSyncedCommit?: string
 observedGeneration?: number
 reconciler?: string
 rendering?: RootSyncV1Alpha1StatusRendering
 source?: RootSyncV1Alpha1StatusSource
 sync?: RootSyncV1Alpha1StatusSource
}
export interface RootSyncV1Alpha1StatusConditions {
 commit?: string
 errorSourceRefs?: readonly string[]
 errorSummary?: RootSyncV1Alpha1StatusConditionsErrorSummary
 errors?: readonly RootSyncV1Alpha1StatusConditionsErrors[]
 lastTransitionTime?: (string | null)
 lastUpdateTime?: (string | null)
 message?: string
 reason?: string
 status: string
 type: string
}
export interface RootSyncV1Alpha1StatusConditionsErrorSummary {
 errorCountAfterTruncation?: number
 totalCount?: number
 truncated?: boolean
}
export interface RootSyncV1Alpha1StatusConditionsErrors {
 code: string
 errorMessage: string
 errorResources?: readonly RootSyncV1Alpha1StatusConditionsErrorsErrorResources[]
}
export interface RootSyncV1Alpha1StatusConditionsErrorsErrorResources {
 gvk?: RootSyncV1Alpha1StatusConditionsErrorsErrorResourcesGvk
 name?: string
 namespace?: string
 sourcePath?: string
}
export interface RootSyncV1Alpha1StatusConditionsErrorsErrorResourcesGvk {
 group: string
 kind: string
 version: string
}
export interface RootSyncV1Alpha1StatusRendering {
 commit?: string
 errorSummary?: RootSyncV1Alpha1StatusConditionsErrorSummary
 errors?: readonly RootSyncV1Alpha1StatusConditionsErrors[]
 gitStatus?: RootSyncV1Alpha1StatusRenderingGitStatus
 helmStatus?: RootSyncV1Alpha1StatusRenderingHelmStatus
 lastUpdate?: (string | null)
 message?: string
 ociStatus?: RootSyncV1Alpha1StatusRenderingOciStatus
}
export interface RootSyncV1Alpha1StatusRenderingGitStatus {
 branch: string
 dir: string
 repo: string
 revision: string
}
export interface RootSyncV1Alpha1StatusRenderingHelmStatus {
 chart: string
 repo: string
 version: string
}
export interface RootSyncV1Alpha1StatusRenderingOciStatus {
 dir: string
 image: string
}
export interface RootSyncV1Alpha1StatusSource {
 commit?: string
 errorSummary?: RootSyncV1Alpha1StatusConditionsErrorSummary
 errors?: readonly RootSyncV1Alpha1StatusConditionsErrors[]
 gitStatus?: RootSyncV1Alpha1StatusRenderingGitStatus
 helmStatus?: RootSyncV1Alpha1StatusRenderingHelmStatus
 lastUpdate?: (string | null)
 ociStatus?: RootSyncV1Alpha1StatusRenderingOciStatus
}
export interface RootSyncV1Beta1 {
 apiVersion: "configsync.gke.io/v1beta1"
 kind: "RootSync"
 metadata: ObjectMeta
 spec?: RootSyncV1Beta1Spec
 status?: RootSyncV1Beta1Status
}
export interface RootSyncV1Beta1Spec {
 git?: RootSyncV1Beta1SpecGit
 helm?: RootSyncV1Beta1SpecHelm
 oci?: RootSyncV1Beta1SpecOci
 override?: (RootSyncV1Beta1SpecOverride | null)
 sourceFormat?: string
 sourceType?: string
}
export interface RootSyncV1Beta1SpecGit {
 auth: ("ssh" | "cookiefile" | "gcenode" | "gcpserviceaccount" | "token" | "githubapp" | "none")
 branch?: string
 caCertSecretRef?: (RootSyncV1Beta1SpecGitCaCertSecretRef | null)
 dir?: string
 gcpServiceAccountEmail?: string
 noSSLVerify?: boolean
 period?: string
 proxy?: string
 repo: string
 revision?: string
 secretRef?: (RootSyncV1Beta1SpecGitCaCertSecretRef | null)
}
export interface RootSyncV1Beta1SpecGitCaCertSecretRef {
 name?: string
}
export interface RootSyncV1Beta1SpecHelm {
 auth: ("none" | "gcpserviceaccount" | "k8sserviceaccount" | "token" | "gcenode")
 caCertSecretRef?: (RootSyncV1Beta1SpecGitCaCertSecretRef | null)
 chart: string
 deployNamespace?: string
 gcpServiceAccountEmail?: string
 includeCRDs?: boolean
 namespace?: string
 period?: string
 releaseName?: string
 repo: string
 secretRef?: (RootSyncV1Beta1SpecGitCaCertSecretRef | null)
 values?: unknown
 valuesFileRefs?: readonly RootSyncV1Beta1SpecHelmValuesFileRefs[]
 version?: string
}
export interface RootSyncV1Beta1SpecHelmValuesFileRefs {
 dataKey?: string
 name?: string
}
export interface RootSyncV1Beta1SpecOci {
 auth: ("gcenode" | "gcpserviceaccount" | "k8sserviceaccount" | "none")
 caCertSecretRef?: (RootSyncV1Beta1SpecGitCaCertSecretRef | null)
 dir?: string
 gcpServiceAccountEmail?: string
 image: string
 period?: string
}
export interface RootSyncV1Beta1SpecOverride {
 apiServerTimeout?: string
 enableShellInRendering?: boolean
 gitSyncDepth?: number
 logLevels?: readonly RootSyncV1Beta1SpecOverrideLogLevels[]
 namespaceStrategy?: ("implicit" | "explicit")
 reconcileTimeout?: string
 resources?: readonly RootSyncV1Beta1SpecOverrideResources[]
 roleRefs?: readonly RootSyncV1Beta1SpecOverrideRoleRefs[]
 statusMode?: string
}
export interface RootSyncV1Beta1SpecOverrideLogLevels {
 containerName: string
 logLevel: number
}
export interface RootSyncV1Beta1SpecOverrideResources {
 containerName?: string
 cpuLimit?: (number | string)
 cpuRequest?: (number | string)
 memoryLimit?: (number | string)
 memoryRequest?: (number | string)
}
export interface RootSyncV1Beta1SpecOverrideRoleRefs {
 kind: ("Role" | "ClusterRole")
 name: string
 namespace?: string
}
export interface RootSyncV1Beta1Status {
 conditions?: readonly RootSyncV1Beta1StatusConditions[]
 lastSyncedCommit?: string
 observedGeneration?: number
 reconciler?: string
 rendering?: RootSyncV1Beta1StatusRendering
 source?: RootSyncV1Beta1StatusSource
 sync?: RootSyncV1Beta1StatusSource
}
export interface RootSyncV1Beta1StatusConditions {
 commit?: string
 errorSourceRefs?: readonly string[]
 errorSummary?: RootSyncV1Beta1StatusConditionsErrorSummary
 errors?: readonly RootSyncV1Beta1StatusConditionsErrors[]
 lastTransitionTime?: (string | null)
 lastUpdateTime?: (string | null)
 message?: string
 reason?: string
 status: string
 type: string
}
export interface RootSyncV1Beta1StatusConditionsErrorSummary {
 errorCountAfterTruncation?: number
 totalCount?: number
 truncated?: boolean
}
export interface RootSyncV1Beta1StatusConditionsErrors {
 code: string
 errorMessage: string
 errorResources?: readonly RootSyncV1Beta1StatusConditionsErrorsErrorResources[]
}
export interface RootSyncV1Beta1StatusConditionsErrorsErrorResources {
 gvk?: RootSyncV1Beta1StatusConditionsErrorsErrorResourcesGvk
 name?: string
 namespace?: string
 sourcePath?: string
}
export interface RootSyncV1Beta1StatusConditionsErrorsErrorResourcesGvk {
 group: string
 kind: string
 version: string
}
export interface RootSyncV1Beta1StatusRendering {
 commit?: string
 errorSummary?: RootSyncV1Beta1StatusConditionsErrorSummary
 errors?: readonly RootSyncV1Beta1StatusConditionsErrors[]
 gitStatus?: RootSyncV1Beta1StatusRenderingGitStatus
 helmStatus?: RootSyncV1Beta1StatusRenderingHelmStatus
 lastUpdate?: (string | null)
 message?: string
 ociStatus?: RootSyncV1Beta1StatusRenderingOciStatus
}
export interface RootSyncV1Beta1StatusRenderingGitStatus {
 branch: string
 dir: string
 repo: string
 revision: string
}
export interface RootSyncV1Beta1StatusRenderingHelmStatus {
 chart: string
 repo: string
 version: string
}
export interface RootSyncV1Beta1StatusRenderingOciStatus {
 dir: string
 image: string
}
export interface RootSyncV1Beta1StatusSource {
 commit?: string
 errorSummary?: RootSyncV1Beta1StatusConditionsErrorSummary
 errors?: readonly RootSyncV1Beta1StatusConditionsErrors[]
 gitStatus?: RootSyncV1Beta1StatusRenderingGitStatus
 helmStatus?: RootSyncV1Beta1StatusRenderingHelmStatus
 lastUpdate?: (string | null)
 ociStatus?: RootSyncV1Beta1StatusRenderingOciStatus
}
export declare const REPO_SYNC_V1BETA1: Kind<RepoSyncV1Beta1>;
export declare const REPO_SYNC_V1ALPHA1: Kind<RepoSyncV1Alpha1>;
export declare const ROOT_SYNC_V1BETA1: Kind<RootSyncV1Beta1>;
export declare const ROOT_SYNC_V1ALPHA1: Kind<RootSyncV1Alpha1>;
