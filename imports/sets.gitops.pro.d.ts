import type { Kind, ObjectMeta } from './kind';
export interface GitOpsSetV1Alpha1 {
 apiVersion: "sets.gitops.pro/v1alpha1"
 kind: "GitOpsSet"
 metadata: ObjectMeta
 spec?: GitOpsSetV1Alpha1Spec
 status?: GitOpsSetV1Alpha1Status
}
export interface GitOpsSetV1Alpha1Spec {
 generators?: readonly GitOpsSetV1Alpha1SpecGenerators[]
 serviceAccountName?: string
 suspend?: boolean
 templates?: readonly GitOpsSetV1Alpha1SpecTemplates[]
}
export interface GitOpsSetV1Alpha1SpecGenerators {
 apiClient?: GitOpsSetV1Alpha1SpecGeneratorsApiClient
 cluster?: GitOpsSetV1Alpha1SpecGeneratorsCluster
 config?: GitOpsSetV1Alpha1SpecGeneratorsConfig
 gitRepository?: GitOpsSetV1Alpha1SpecGeneratorsGitRepository
 imagePolicy?: GitOpsSetV1Alpha1SpecGeneratorsImagePolicy
 list?: GitOpsSetV1Alpha1SpecGeneratorsList
 matrix?: GitOpsSetV1Alpha1SpecGeneratorsMatrix
 ociRepository?: GitOpsSetV1Alpha1SpecGeneratorsGitRepository
 pullRequests?: GitOpsSetV1Alpha1SpecGeneratorsPullRequests
}
export interface GitOpsSetV1Alpha1SpecGeneratorsApiClient {
 body?: unknown
 endpoint?: string
 headersRef?: GitOpsSetV1Alpha1SpecGeneratorsApiClientHeadersRef
 interval: string
 jsonPath?: string
 method?: ("GET" | "POST")
 secretRef?: GitOpsSetV1Alpha1SpecGeneratorsApiClientSecretRef
 singleElement?: boolean
}
export interface GitOpsSetV1Alpha1SpecGeneratorsApiClientHeadersRef {
 kind: ("Secret" | "ConfigMap")
 name: string
}
export interface GitOpsSetV1Alpha1SpecGeneratorsApiClientSecretRef {
 name: string
}
export interface GitOpsSetV1Alpha1SpecGeneratorsCluster {
 selector?: GitOpsSetV1Alpha1SpecGeneratorsClusterSelector
}
export interface GitOpsSetV1Alpha1SpecGeneratorsClusterSelector {
 matchExpressions?: readonly GitOpsSetV1Alpha1SpecGeneratorsClusterSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface GitOpsSetV1Alpha1SpecGeneratorsClusterSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface GitOpsSetV1Alpha1SpecGeneratorsConfig {
 kind: ("ConfigMap" | "Secret")
 name: string
}
export interface GitOpsSetV1Alpha1SpecGeneratorsGitRepository {
 directories?: readonly GitOpsSetV1Alpha1SpecGeneratorsGitRepositoryDirectories[]
 files?: readonly GitOpsSetV1Alpha1SpecGeneratorsGitRepositoryFiles[]
 repositoryRef?: string
}
export interface GitOpsSetV1Alpha1SpecGeneratorsGitRepositoryDirectories {
 exclude?: boolean
 path: string
}
export interface GitOpsSetV1Alpha1SpecGeneratorsGitRepositoryFiles {
 path: string
}
export interface GitOpsSetV1Alpha1SpecGeneratorsImagePolicy {
 policyRef?: string
}
export interface GitOpsSetV1Alpha1SpecGeneratorsList {
 elements?: readonly unknown[]
}
export interface GitOpsSetV1Alpha1SpecGeneratorsMatrix {
 generators?: readonly GitOpsSetV1Alpha1SpecGeneratorsMatrixGenerators[]
 singleElement?: boolean
}
export interface GitOpsSetV1Alpha1SpecGeneratorsMatrixGenerators {
 apiClient?: GitOpsSetV1Alpha1SpecGeneratorsApiClient
 cluster?: GitOpsSetV1Alpha1SpecGeneratorsCluster
 config?: GitOpsSetV1Alpha1SpecGeneratorsConfig
 gitRepository?: GitOpsSetV1Alpha1SpecGeneratorsGitRepository
 imagePolicy?: GitOpsSetV1Alpha1SpecGeneratorsImagePolicy
 list?: GitOpsSetV1Alpha1SpecGeneratorsList
 name?: string
 ociRepository?: GitOpsSetV1Alpha1SpecGeneratorsGitRepository
 pullRequests?: GitOpsSetV1Alpha1SpecGeneratorsPullRequests
}
export interface GitOpsSetV1Alpha1SpecGeneratorsPullRequests {
 driver: ("github" | "gitlab" | "bitbucketserver")
 forks?: boolean
 interval: string
 labels?: readonly string[]
 repo: string
 secretRef?: GitOpsSetV1Alpha1SpecGeneratorsApiClientSecretRef
 serverURL?: string
}
export interface GitOpsSetV1Alpha1SpecTemplates {
 content: {
  [k: string]: unknown
 }
 repeat?: string
}
export interface GitOpsSetV1Alpha1Status {
 conditions?: readonly GitOpsSetV1Alpha1StatusConditions[]
 inventory?: GitOpsSetV1Alpha1StatusInventory
 lastHandledReconcileAt?: string
 observedGeneration?: number
}
export interface GitOpsSetV1Alpha1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface GitOpsSetV1Alpha1StatusInventory {
 entries?: readonly GitOpsSetV1Alpha1StatusInventoryEntries[]
}
export interface GitOpsSetV1Alpha1StatusInventoryEntries {
 id: string
 v: string
}
export declare const GIT_OPS_SET_V1ALPHA1: Kind<GitOpsSetV1Alpha1>;
