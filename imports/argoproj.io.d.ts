import type { Kind, ObjectMeta } from './kind';
export interface AppProjectV1Alpha1 {
 apiVersion: "argoproj.io/v1alpha1"
 kind: "AppProject"
 metadata: ObjectMeta
 spec: AppProjectV1Alpha1Spec
 status?: AppProjectV1Alpha1Status
}
export interface AppProjectV1Alpha1Spec {
 clusterResourceBlacklist?: readonly AppProjectV1Alpha1SpecClusterResourceBlacklist[]
 clusterResourceWhitelist?: readonly AppProjectV1Alpha1SpecClusterResourceBlacklist[]
 description?: string
 destinationServiceAccounts?: readonly AppProjectV1Alpha1SpecDestinationServiceAccounts[]
 destinations?: readonly AppProjectV1Alpha1SpecDestinations[]
 namespaceResourceBlacklist?: readonly AppProjectV1Alpha1SpecNamespaceResourceBlacklist[]
 namespaceResourceWhitelist?: readonly AppProjectV1Alpha1SpecNamespaceResourceBlacklist[]
 orphanedResources?: AppProjectV1Alpha1SpecOrphanedResources
 permitOnlyProjectScopedClusters?: boolean
 roles?: readonly AppProjectV1Alpha1SpecRoles[]
 signatureKeys?: readonly AppProjectV1Alpha1SpecSignatureKeys[]
 sourceIntegrity?: AppProjectV1Alpha1SpecSourceIntegrity
 sourceNamespaces?: readonly string[]
 sourceRepos?: readonly string[]
 syncWindows?: readonly AppProjectV1Alpha1SpecSyncWindows[]
}
export interface AppProjectV1Alpha1SpecClusterResourceBlacklist {
 group: string
 kind: string
 name?: string
}
export interface AppProjectV1Alpha1SpecDestinationServiceAccounts {
 defaultServiceAccount: string
 namespace?: string
 server: string
}
export interface AppProjectV1Alpha1SpecDestinations {
 name?: string
 namespace?: string
 server?: string
}
export interface AppProjectV1Alpha1SpecNamespaceResourceBlacklist {
 group: string
 kind: string
}
export interface AppProjectV1Alpha1SpecOrphanedResources {
 ignore?: readonly AppProjectV1Alpha1SpecOrphanedResourcesIgnore[]
 warn?: boolean
}
export interface AppProjectV1Alpha1SpecOrphanedResourcesIgnore {
 group?: string
 kind?: string
 name?: string
}
export interface AppProjectV1Alpha1SpecRoles {
 description?: string
 groups?: readonly string[]
 jwtTokens?: readonly AppProjectV1Alpha1SpecRolesJwtTokens[]
 name: string
 policies?: readonly string[]
}
export interface AppProjectV1Alpha1SpecRolesJwtTokens {
 exp?: number
 iat: number
 id?: string
}
export interface AppProjectV1Alpha1SpecSignatureKeys {
 keyID: string
}
export interface AppProjectV1Alpha1SpecSourceIntegrity {
 git: AppProjectV1Alpha1SpecSourceIntegrityGit
}
export interface AppProjectV1Alpha1SpecSourceIntegrityGit {
 policies: readonly AppProjectV1Alpha1SpecSourceIntegrityGitPolicies[]
}
export interface AppProjectV1Alpha1SpecSourceIntegrityGitPolicies {
 gpg: AppProjectV1Alpha1SpecSourceIntegrityGitPoliciesGpg
 repos: readonly AppProjectV1Alpha1SpecSourceIntegrityGitPoliciesRepos[]
}
export interface AppProjectV1Alpha1SpecSourceIntegrityGitPoliciesGpg {
 keys: readonly string[]
 mode: string
}
export interface AppProjectV1Alpha1SpecSourceIntegrityGitPoliciesRepos {
 url: string
}
export interface AppProjectV1Alpha1SpecSyncWindows {
 andOperator?: boolean
 applications?: readonly string[]
 clusters?: readonly string[]
 description?: string
 duration?: string
 kind?: string
 manualSync?: boolean
 namespaces?: readonly string[]
 schedule?: string
 syncOverrun?: boolean
 timeZone?: string
}
export interface AppProjectV1Alpha1Status {
 jwtTokensByRole?: {
  [k: string]: AppProjectV1Alpha1StatusJwtTokensByRole
 }
}
export interface AppProjectV1Alpha1StatusJwtTokensByRole {
 items?: readonly AppProjectV1Alpha1SpecRolesJwtTokens[]
}
export interface ApplicationSetV1Alpha1 {
 apiVersion: "argoproj.io/v1alpha1"
 kind: "ApplicationSet"
 metadata: ObjectMeta
 spec: ApplicationSetV1Alpha1Spec
 status?: ApplicationSetV1Alpha1Status
}
export interface ApplicationSetV1Alpha1Spec {
 applyNestedSelectors?: boolean
 generators: readonly ApplicationSetV1Alpha1SpecGenerators[]
 goTemplate?: boolean
 goTemplateOptions?: readonly string[]
 ignoreApplicationDifferences?: readonly ApplicationSetV1Alpha1SpecIgnoreApplicationDifferences[]
 preservedFields?: ApplicationSetV1Alpha1SpecPreservedFields
 strategy?: ApplicationSetV1Alpha1SpecStrategy
 syncPolicy?: ApplicationSetV1Alpha1SpecSyncPolicy
 template: ApplicationSetV1Alpha1SpecTemplate
 templatePatch?: string
}
export interface ApplicationSetV1Alpha1SpecGenerators {
 clusterDecisionResource?: ApplicationSetV1Alpha1SpecGeneratorsClusterDecisionResource
 clusters?: ApplicationSetV1Alpha1SpecGeneratorsClusters
 git?: ApplicationSetV1Alpha1SpecGeneratorsGit
 list?: ApplicationSetV1Alpha1SpecGeneratorsList
 matrix?: ApplicationSetV1Alpha1SpecGeneratorsMatrix
 merge?: ApplicationSetV1Alpha1SpecGeneratorsMerge
 plugin?: ApplicationSetV1Alpha1SpecGeneratorsPlugin
 pullRequest?: ApplicationSetV1Alpha1SpecGeneratorsPullRequest
 scmProvider?: ApplicationSetV1Alpha1SpecGeneratorsScmProvider
 selector?: ApplicationSetV1Alpha1SpecGeneratorsSelector
}
export interface ApplicationSetV1Alpha1SpecGeneratorsClusterDecisionResource {
 configMapRef: string
 labelSelector?: ApplicationSetV1Alpha1SpecGeneratorsSelector
 name?: string
 requeueAfterSeconds?: number
 template?: ApplicationSetV1Alpha1SpecTemplate
 values?: {
  [k: string]: string
 }
}
export interface ApplicationSetV1Alpha1SpecGeneratorsClusters {
 flatList?: boolean
 selector?: ApplicationSetV1Alpha1SpecGeneratorsSelector
 template?: ApplicationSetV1Alpha1SpecTemplate
 values?: {
  [k: string]: string
 }
}
export interface ApplicationSetV1Alpha1SpecGeneratorsGit {
 directories?: readonly ApplicationSetV1Alpha1SpecGeneratorsGitDirectories[]
 files?: readonly ApplicationSetV1Alpha1SpecGeneratorsGitDirectories[]
 pathParamPrefix?: string
 repoURL: string
 requeueAfterSeconds?: number
 revision: string
 template?: ApplicationSetV1Alpha1SpecTemplate
 values?: {
  [k: string]: string
 }
}
export interface ApplicationSetV1Alpha1SpecGeneratorsGitDirectories {
 exclude?: boolean
 path: string
}
export interface ApplicationSetV1Alpha1SpecGeneratorsList {
 elements?: readonly unknown[]
 elementsYaml?: string
 template?: ApplicationSetV1Alpha1SpecTemplate
}
export interface ApplicationSetV1Alpha1SpecGeneratorsMatrix {
 generators: readonly ApplicationSetV1Alpha1SpecGeneratorsMatrixGenerators[]
 template?: ApplicationSetV1Alpha1SpecTemplate
}
export interface ApplicationSetV1Alpha1SpecGeneratorsMatrixGenerators {
 clusterDecisionResource?: ApplicationSetV1Alpha1SpecGeneratorsClusterDecisionResource
 clusters?: ApplicationSetV1Alpha1SpecGeneratorsClusters
 git?: ApplicationSetV1Alpha1SpecGeneratorsGit
 list?: ApplicationSetV1Alpha1SpecGeneratorsList
 matrix?: unknown
 merge?: unknown
 plugin?: ApplicationSetV1Alpha1SpecGeneratorsPlugin
 pullRequest?: ApplicationSetV1Alpha1SpecGeneratorsPullRequest
 scmProvider?: ApplicationSetV1Alpha1SpecGeneratorsScmProvider
 selector?: ApplicationSetV1Alpha1SpecGeneratorsSelector
}
export interface ApplicationSetV1Alpha1SpecGeneratorsMerge {
 generators: readonly ApplicationSetV1Alpha1SpecGeneratorsMatrixGenerators[]
 mergeKeys: readonly string[]
 template?: ApplicationSetV1Alpha1SpecTemplate
}
export interface ApplicationSetV1Alpha1SpecGeneratorsPlugin {
 configMapRef: ApplicationSetV1Alpha1SpecGeneratorsPluginConfigMapRef
 input?: ApplicationSetV1Alpha1SpecGeneratorsPluginInput
 requeueAfterSeconds?: number
 template?: ApplicationSetV1Alpha1SpecTemplate
 values?: {
  [k: string]: string
 }
}
export interface ApplicationSetV1Alpha1SpecGeneratorsPluginConfigMapRef {
 name: string
}
export interface ApplicationSetV1Alpha1SpecGeneratorsPluginInput {
 parameters?: {
  [k: string]: unknown
 }
}
export interface ApplicationSetV1Alpha1SpecGeneratorsPullRequest {
 azuredevops?: ApplicationSetV1Alpha1SpecGeneratorsPullRequestAzuredevops
 bitbucket?: ApplicationSetV1Alpha1SpecGeneratorsPullRequestBitbucket
 bitbucketServer?: ApplicationSetV1Alpha1SpecGeneratorsPullRequestBitbucketServer
 continueOnRepoNotFoundError?: boolean
 filters?: readonly ApplicationSetV1Alpha1SpecGeneratorsPullRequestFilters[]
 gitea?: ApplicationSetV1Alpha1SpecGeneratorsPullRequestGitea
 github?: ApplicationSetV1Alpha1SpecGeneratorsPullRequestGithub
 gitlab?: ApplicationSetV1Alpha1SpecGeneratorsPullRequestGitlab
 requeueAfterSeconds?: number
 template?: ApplicationSetV1Alpha1SpecTemplate
 values?: {
  [k: string]: string
 }
}
export interface ApplicationSetV1Alpha1SpecGeneratorsPullRequestAzuredevops {
 api?: string
 labels?: readonly string[]
 organization: string
 project: string
 repo: string
 tokenRef?: ApplicationSetV1Alpha1SpecGeneratorsPullRequestAzuredevopsTokenRef
}
export interface ApplicationSetV1Alpha1SpecGeneratorsPullRequestAzuredevopsTokenRef {
 key: string
 secretName: string
}
export interface ApplicationSetV1Alpha1SpecGeneratorsPullRequestBitbucket {
 api?: string
 basicAuth?: ApplicationSetV1Alpha1SpecGeneratorsPullRequestBitbucketBasicAuth
 bearerToken?: ApplicationSetV1Alpha1SpecGeneratorsPullRequestBitbucketBearerToken
 owner: string
 repo: string
}
export interface ApplicationSetV1Alpha1SpecGeneratorsPullRequestBitbucketBasicAuth {
 passwordRef: ApplicationSetV1Alpha1SpecGeneratorsPullRequestAzuredevopsTokenRef
 username: string
}
export interface ApplicationSetV1Alpha1SpecGeneratorsPullRequestBitbucketBearerToken {
 tokenRef: ApplicationSetV1Alpha1SpecGeneratorsPullRequestAzuredevopsTokenRef
}
export interface ApplicationSetV1Alpha1SpecGeneratorsPullRequestBitbucketServer {
 api: string
 basicAuth?: ApplicationSetV1Alpha1SpecGeneratorsPullRequestBitbucketBasicAuth
 bearerToken?: ApplicationSetV1Alpha1SpecGeneratorsPullRequestBitbucketBearerToken
 caRef?: ApplicationSetV1Alpha1SpecGeneratorsPullRequestBitbucketServerCaRef
 insecure?: boolean
 project: string
 repo: string
}
export interface ApplicationSetV1Alpha1SpecGeneratorsPullRequestBitbucketServerCaRef {
 configMapName: string
 key: string
}
export interface ApplicationSetV1Alpha1SpecGeneratorsPullRequestFilters {
 branchMatch?: string
 targetBranchMatch?: string
 titleMatch?: string
}
export interface ApplicationSetV1Alpha1SpecGeneratorsPullRequestGitea {
 api: string
 insecure?: boolean
 labels?: readonly string[]
 owner: string
 repo: string
 tokenRef?: ApplicationSetV1Alpha1SpecGeneratorsPullRequestAzuredevopsTokenRef
}
export interface ApplicationSetV1Alpha1SpecGeneratorsPullRequestGithub {
 api?: string
 appSecretName?: string
 labels?: readonly string[]
 owner: string
 repo: string
 tokenRef?: ApplicationSetV1Alpha1SpecGeneratorsPullRequestAzuredevopsTokenRef
}
export interface ApplicationSetV1Alpha1SpecGeneratorsPullRequestGitlab {
 api?: string
 caRef?: ApplicationSetV1Alpha1SpecGeneratorsPullRequestBitbucketServerCaRef
 insecure?: boolean
 labels?: readonly string[]
 project: string
 pullRequestState?: string
 tokenRef?: ApplicationSetV1Alpha1SpecGeneratorsPullRequestAzuredevopsTokenRef
}
export interface ApplicationSetV1Alpha1SpecGeneratorsScmProvider {
 awsCodeCommit?: ApplicationSetV1Alpha1SpecGeneratorsScmProviderAwsCodeCommit
 azureDevOps?: ApplicationSetV1Alpha1SpecGeneratorsScmProviderAzureDevOps
 bitbucket?: ApplicationSetV1Alpha1SpecGeneratorsScmProviderBitbucket
 bitbucketServer?: ApplicationSetV1Alpha1SpecGeneratorsScmProviderBitbucketServer
 cloneProtocol?: string
 filters?: readonly ApplicationSetV1Alpha1SpecGeneratorsScmProviderFilters[]
 gitea?: ApplicationSetV1Alpha1SpecGeneratorsScmProviderGitea
 github?: ApplicationSetV1Alpha1SpecGeneratorsScmProviderGithub
 gitlab?: ApplicationSetV1Alpha1SpecGeneratorsScmProviderGitlab
 requeueAfterSeconds?: number
 template?: ApplicationSetV1Alpha1SpecTemplate
 values?: {
  [k: string]: string
 }
}
export interface ApplicationSetV1Alpha1SpecGeneratorsScmProviderAwsCodeCommit {
 allBranches?: boolean
 region?: string
 role?: string
 tagFilters?: readonly ApplicationSetV1Alpha1SpecGeneratorsScmProviderAwsCodeCommitTagFilters[]
}
export interface ApplicationSetV1Alpha1SpecGeneratorsScmProviderAwsCodeCommitTagFilters {
 key: string
 value?: string
}
export interface ApplicationSetV1Alpha1SpecGeneratorsScmProviderAzureDevOps {
 accessTokenRef: ApplicationSetV1Alpha1SpecGeneratorsPullRequestAzuredevopsTokenRef
 allBranches?: boolean
 api?: string
 organization: string
 teamProject: string
}
export interface ApplicationSetV1Alpha1SpecGeneratorsScmProviderBitbucket {
 allBranches?: boolean
 appPasswordRef: ApplicationSetV1Alpha1SpecGeneratorsPullRequestAzuredevopsTokenRef
 owner: string
 user: string
}
export interface ApplicationSetV1Alpha1SpecGeneratorsScmProviderBitbucketServer {
 allBranches?: boolean
 api: string
 basicAuth?: ApplicationSetV1Alpha1SpecGeneratorsPullRequestBitbucketBasicAuth
 bearerToken?: ApplicationSetV1Alpha1SpecGeneratorsPullRequestBitbucketBearerToken
 caRef?: ApplicationSetV1Alpha1SpecGeneratorsPullRequestBitbucketServerCaRef
 insecure?: boolean
 project: string
}
export interface ApplicationSetV1Alpha1SpecGeneratorsScmProviderFilters {
 branchMatch?: string
 labelMatch?: string
 pathsDoNotExist?: readonly string[]
 pathsExist?: readonly string[]
 repositoryMatch?: string
}
export interface ApplicationSetV1Alpha1SpecGeneratorsScmProviderGitea {
 allBranches?: boolean
 api: string
 excludeArchivedRepos?: boolean
 insecure?: boolean
 owner: string
 tokenRef?: ApplicationSetV1Alpha1SpecGeneratorsPullRequestAzuredevopsTokenRef
}
export interface ApplicationSetV1Alpha1SpecGeneratorsScmProviderGithub {
 allBranches?: boolean
 api?: string
 appSecretName?: string
 excludeArchivedRepos?: boolean
 organization: string
 tokenRef?: ApplicationSetV1Alpha1SpecGeneratorsPullRequestAzuredevopsTokenRef
}
export interface ApplicationSetV1Alpha1SpecGeneratorsScmProviderGitlab {
 allBranches?: boolean
 api?: string
 caRef?: ApplicationSetV1Alpha1SpecGeneratorsPullRequestBitbucketServerCaRef
 group: string
 includeArchivedRepos?: boolean
 includeSharedProjects?: boolean
 includeSubgroups?: boolean
 insecure?: boolean
 tokenRef?: ApplicationSetV1Alpha1SpecGeneratorsPullRequestAzuredevopsTokenRef
 topic?: string
}
export interface ApplicationSetV1Alpha1SpecGeneratorsSelector {
 matchExpressions?: readonly ApplicationSetV1Alpha1SpecGeneratorsSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ApplicationSetV1Alpha1SpecGeneratorsSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ApplicationSetV1Alpha1SpecIgnoreApplicationDifferences {
 jqPathExpressions?: readonly string[]
 jsonPointers?: readonly string[]
 name?: string
}
export interface ApplicationSetV1Alpha1SpecPreservedFields {
 annotations?: readonly string[]
 labels?: readonly string[]
}
export interface ApplicationSetV1Alpha1SpecStrategy {
 deletionOrder?: string
 rollingSync?: ApplicationSetV1Alpha1SpecStrategyRollingSync
 type?: string
}
export interface ApplicationSetV1Alpha1SpecStrategyRollingSync {
 steps?: readonly ApplicationSetV1Alpha1SpecStrategyRollingSyncSteps[]
}
export interface ApplicationSetV1Alpha1SpecStrategyRollingSyncSteps {
 matchExpressions?: readonly ApplicationSetV1Alpha1SpecStrategyRollingSyncStepsMatchExpressions[]
 maxUpdate?: (number | string)
}
export interface ApplicationSetV1Alpha1SpecStrategyRollingSyncStepsMatchExpressions {
 key?: string
 operator?: string
 values?: readonly string[]
}
export interface ApplicationSetV1Alpha1SpecSyncPolicy {
 applicationsSync?: ("create-only" | "create-update" | "create-delete" | "sync")
 preserveResourcesOnDeletion?: boolean
}
export interface ApplicationSetV1Alpha1SpecTemplate {
 metadata: ApplicationSetV1Alpha1SpecTemplateMetadata
 spec: ApplicationSetV1Alpha1SpecTemplateSpec
}
export interface ApplicationSetV1Alpha1SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 finalizers?: readonly string[]
 labels?: {
  [k: string]: string
 }
 name?: string
 namespace?: string
}
export interface ApplicationSetV1Alpha1SpecTemplateSpec {
 destination: ApplicationSetV1Alpha1SpecTemplateSpecDestination
 ignoreDifferences?: readonly ApplicationSetV1Alpha1SpecTemplateSpecIgnoreDifferences[]
 info?: readonly ApplicationSetV1Alpha1SpecTemplateSpecInfo[]
 project: string
 revisionHistoryLimit?: number
 source?: ApplicationSetV1Alpha1SpecTemplateSpecSource
 sourceHydrator?: ApplicationSetV1Alpha1SpecTemplateSpecSourceHydrator
 sources?: readonly ApplicationSetV1Alpha1SpecTemplateSpecSource[]
 syncPolicy?: ApplicationSetV1Alpha1SpecTemplateSpecSyncPolicy
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecDestination {
 name?: string
 namespace?: string
 server?: string
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecIgnoreDifferences {
 group?: string
 jqPathExpressions?: readonly string[]
 jsonPointers?: readonly string[]
 kind: string
 managedFieldsManagers?: readonly string[]
 name?: string
 namespace?: string
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecInfo {
 name: string
 value: string
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecSource {
 chart?: string
 directory?: ApplicationSetV1Alpha1SpecTemplateSpecSourceDirectory
 helm?: ApplicationSetV1Alpha1SpecTemplateSpecSourceHelm
 kustomize?: ApplicationSetV1Alpha1SpecTemplateSpecSourceKustomize
 name?: string
 path?: string
 plugin?: ApplicationSetV1Alpha1SpecTemplateSpecSourcePlugin
 ref?: string
 repoURL: string
 tagPrefix?: string
 targetRevision?: string
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecSourceDirectory {
 exclude?: string
 include?: string
 jsonnet?: ApplicationSetV1Alpha1SpecTemplateSpecSourceDirectoryJsonnet
 recurse?: boolean
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecSourceDirectoryJsonnet {
 extVars?: readonly ApplicationSetV1Alpha1SpecTemplateSpecSourceDirectoryJsonnetExtVars[]
 libs?: readonly string[]
 tlas?: readonly ApplicationSetV1Alpha1SpecTemplateSpecSourceDirectoryJsonnetExtVars[]
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecSourceDirectoryJsonnetExtVars {
 code?: boolean
 name: string
 value: string
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecSourceHelm {
 apiVersions?: readonly string[]
 fileParameters?: readonly ApplicationSetV1Alpha1SpecTemplateSpecSourceHelmFileParameters[]
 ignoreMissingValueFiles?: boolean
 kubeVersion?: string
 namespace?: string
 parameters?: readonly ApplicationSetV1Alpha1SpecTemplateSpecSourceHelmParameters[]
 passCredentials?: boolean
 releaseName?: string
 skipCrds?: boolean
 skipSchemaValidation?: boolean
 skipTests?: boolean
 valueFiles?: readonly string[]
 values?: string
 valuesObject?: {
  [k: string]: unknown
 }
 version?: string
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecSourceHelmFileParameters {
 name?: string
 path?: string
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecSourceHelmParameters {
 forceString?: boolean
 name?: string
 value?: string
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecSourceHydrator {
 drySource: ApplicationSetV1Alpha1SpecTemplateSpecSourceHydratorDrySource
 hydrateTo?: ApplicationSetV1Alpha1SpecTemplateSpecSourceHydratorHydrateTo
 syncSource: ApplicationSetV1Alpha1SpecTemplateSpecSourceHydratorSyncSource
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecSourceHydratorDrySource {
 directory?: ApplicationSetV1Alpha1SpecTemplateSpecSourceDirectory
 helm?: ApplicationSetV1Alpha1SpecTemplateSpecSourceHelm
 kustomize?: ApplicationSetV1Alpha1SpecTemplateSpecSourceKustomize
 path: string
 plugin?: ApplicationSetV1Alpha1SpecTemplateSpecSourcePlugin
 repoURL: string
 targetRevision: string
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecSourceHydratorHydrateTo {
 targetBranch: string
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecSourceHydratorSyncSource {
 path: string
 repoURL?: string
 targetBranch: string
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecSourceKustomize {
 apiVersions?: readonly string[]
 commonAnnotations?: {
  [k: string]: string
 }
 commonAnnotationsEnvsubst?: boolean
 commonLabels?: {
  [k: string]: string
 }
 components?: readonly string[]
 forceCommonAnnotations?: boolean
 forceCommonLabels?: boolean
 ignoreMissingComponents?: boolean
 images?: readonly string[]
 kubeVersion?: string
 labelIncludeTemplates?: boolean
 labelWithoutSelector?: boolean
 namePrefix?: string
 nameSuffix?: string
 namespace?: string
 patches?: readonly ApplicationSetV1Alpha1SpecTemplateSpecSourceKustomizePatches[]
 replicas?: readonly ApplicationSetV1Alpha1SpecTemplateSpecSourceKustomizeReplicas[]
 version?: string
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecSourceKustomizePatches {
 options?: {
  [k: string]: boolean
 }
 patch?: string
 path?: string
 target?: ApplicationSetV1Alpha1SpecTemplateSpecSourceKustomizePatchesTarget
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecSourceKustomizePatchesTarget {
 annotationSelector?: string
 group?: string
 kind?: string
 labelSelector?: string
 name?: string
 namespace?: string
 version?: string
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecSourceKustomizeReplicas {
 count: (number | string)
 name: string
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecSourcePlugin {
 env?: readonly ApplicationSetV1Alpha1SpecTemplateSpecInfo[]
 name?: string
 parameters?: readonly ApplicationSetV1Alpha1SpecTemplateSpecSourcePluginParameters[]
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecSourcePluginParameters {
 array?: readonly string[]
 map?: {
  [k: string]: string
 }
 name?: string
 string?: string
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecSyncPolicy {
 automated?: ApplicationSetV1Alpha1SpecTemplateSpecSyncPolicyAutomated
 managedNamespaceMetadata?: ApplicationSetV1Alpha1SpecTemplateSpecSyncPolicyManagedNamespaceMetadata
 retry?: ApplicationSetV1Alpha1SpecTemplateSpecSyncPolicyRetry
 syncOptions?: readonly string[]
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecSyncPolicyAutomated {
 allowEmpty?: boolean
 enabled?: boolean
 prune?: boolean
 selfHeal?: boolean
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecSyncPolicyManagedNamespaceMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecSyncPolicyRetry {
 backoff?: ApplicationSetV1Alpha1SpecTemplateSpecSyncPolicyRetryBackoff
 limit?: number
 refresh?: boolean
}
export interface ApplicationSetV1Alpha1SpecTemplateSpecSyncPolicyRetryBackoff {
 duration?: string
 factor?: number
 maxDuration?: string
}
export interface ApplicationSetV1Alpha1Status {
 applicationStatus?: readonly ApplicationSetV1Alpha1StatusApplicationStatus[]
 conditions?: readonly ApplicationSetV1Alpha1StatusConditions[]
 health?: ApplicationSetV1Alpha1StatusHealth
 resources?: readonly ApplicationSetV1Alpha1StatusResources[]
 resourcesCount?: number
}
export interface ApplicationSetV1Alpha1StatusApplicationStatus {
 application: string
 lastTransitionTime?: string
 message: string
 status: string
 step: string
 targetRevisions: readonly string[]
}
export interface ApplicationSetV1Alpha1StatusConditions {
 lastTransitionTime?: string
 message: string
 reason: string
 status: string
 type: string
}
export interface ApplicationSetV1Alpha1StatusHealth {
 lastTransitionTime?: string
 message?: string
 status?: string
}
export interface ApplicationSetV1Alpha1StatusResources {
 group?: string
 health?: ApplicationSetV1Alpha1StatusHealth
 hook?: boolean
 kind?: string
 name?: string
 namespace?: string
 requiresDeletionConfirmation?: boolean
 requiresPruning?: boolean
 status?: string
 syncWave?: number
 version?: string
}
export interface ApplicationV1Alpha1 {
 apiVersion: "argoproj.io/v1alpha1"
 kind: "Application"
 metadata: ObjectMeta
 operation?: ApplicationV1Alpha1Operation
 spec: ApplicationV1Alpha1Spec
 status?: ApplicationV1Alpha1Status
}
export interface ApplicationV1Alpha1Operation {
 info?: readonly ApplicationV1Alpha1OperationInfo[]
 initiatedBy?: ApplicationV1Alpha1OperationInitiatedBy
 retry?: ApplicationV1Alpha1OperationRetry
 sync?: ApplicationV1Alpha1OperationSync
}
export interface ApplicationV1Alpha1OperationInfo {
 name: string
 value: string
}
export interface ApplicationV1Alpha1OperationInitiatedBy {
 automated?: boolean
 username?: string
}
export interface ApplicationV1Alpha1OperationRetry {
 backoff?: ApplicationV1Alpha1OperationRetryBackoff
 limit?: number
 refresh?: boolean
}
export interface ApplicationV1Alpha1OperationRetryBackoff {
 duration?: string
 factor?: number
 maxDuration?: string
}
export interface ApplicationV1Alpha1OperationSync {
 autoHealAttemptsCount?: number
 dryRun?: boolean
 manifests?: readonly string[]
 prune?: boolean
 resources?: readonly ApplicationV1Alpha1OperationSyncResources[]
 revision?: string
 revisions?: readonly string[]
 source?: ApplicationV1Alpha1SpecSource
 sources?: readonly ApplicationV1Alpha1SpecSource[]
 syncOptions?: readonly string[]
 syncStrategy?: ApplicationV1Alpha1OperationSyncSyncStrategy
}
export interface ApplicationV1Alpha1OperationSyncResources {
 group?: string
 kind: string
 name: string
 namespace?: string
}
export interface ApplicationV1Alpha1OperationSyncSyncStrategy {
 apply?: ApplicationV1Alpha1OperationSyncSyncStrategyApply
 hook?: ApplicationV1Alpha1OperationSyncSyncStrategyApply
}
export interface ApplicationV1Alpha1OperationSyncSyncStrategyApply {
 force?: boolean
}
export interface ApplicationV1Alpha1Spec {
 destination: ApplicationV1Alpha1SpecDestination
 ignoreDifferences?: readonly ApplicationV1Alpha1SpecIgnoreDifferences[]
 info?: readonly ApplicationV1Alpha1OperationInfo[]
 project: string
 revisionHistoryLimit?: number
 source?: ApplicationV1Alpha1SpecSource
 sourceHydrator?: ApplicationV1Alpha1SpecSourceHydrator
 sources?: readonly ApplicationV1Alpha1SpecSource[]
 syncPolicy?: ApplicationV1Alpha1SpecSyncPolicy
}
export interface ApplicationV1Alpha1SpecDestination {
 name?: string
 namespace?: string
 server?: string
}
export interface ApplicationV1Alpha1SpecIgnoreDifferences {
 group?: string
 jqPathExpressions?: readonly string[]
 jsonPointers?: readonly string[]
 kind: string
 managedFieldsManagers?: readonly string[]
 name?: string
 namespace?: string
}
export interface ApplicationV1Alpha1SpecSource {
 chart?: string
 directory?: ApplicationV1Alpha1SpecSourceDirectory
 helm?: ApplicationV1Alpha1SpecSourceHelm
 kustomize?: ApplicationV1Alpha1SpecSourceKustomize
 name?: string
 path?: string
 plugin?: ApplicationV1Alpha1SpecSourcePlugin
 ref?: string
 repoURL: string
 tagPrefix?: string
 targetRevision?: string
}
export interface ApplicationV1Alpha1SpecSourceDirectory {
 exclude?: string
 include?: string
 jsonnet?: ApplicationV1Alpha1SpecSourceDirectoryJsonnet
 recurse?: boolean
}
export interface ApplicationV1Alpha1SpecSourceDirectoryJsonnet {
 extVars?: readonly ApplicationV1Alpha1SpecSourceDirectoryJsonnetExtVars[]
 libs?: readonly string[]
 tlas?: readonly ApplicationV1Alpha1SpecSourceDirectoryJsonnetExtVars[]
}
export interface ApplicationV1Alpha1SpecSourceDirectoryJsonnetExtVars {
 code?: boolean
 name: string
 value: string
}
export interface ApplicationV1Alpha1SpecSourceHelm {
 apiVersions?: readonly string[]
 fileParameters?: readonly ApplicationV1Alpha1SpecSourceHelmFileParameters[]
 ignoreMissingValueFiles?: boolean
 kubeVersion?: string
 namespace?: string
 parameters?: readonly ApplicationV1Alpha1SpecSourceHelmParameters[]
 passCredentials?: boolean
 releaseName?: string
 skipCrds?: boolean
 skipSchemaValidation?: boolean
 skipTests?: boolean
 valueFiles?: readonly string[]
 values?: string
 valuesObject?: {
  [k: string]: unknown
 }
 version?: string
}
export interface ApplicationV1Alpha1SpecSourceHelmFileParameters {
 name?: string
 path?: string
}
export interface ApplicationV1Alpha1SpecSourceHelmParameters {
 forceString?: boolean
 name?: string
 value?: string
}
export interface ApplicationV1Alpha1SpecSourceHydrator {
 drySource: ApplicationV1Alpha1SpecSourceHydratorDrySource
 hydrateTo?: ApplicationV1Alpha1SpecSourceHydratorHydrateTo
 syncSource: ApplicationV1Alpha1SpecSourceHydratorSyncSource
}
export interface ApplicationV1Alpha1SpecSourceHydratorDrySource {
 directory?: ApplicationV1Alpha1SpecSourceDirectory
 helm?: ApplicationV1Alpha1SpecSourceHelm
 kustomize?: ApplicationV1Alpha1SpecSourceKustomize
 path: string
 plugin?: ApplicationV1Alpha1SpecSourcePlugin
 repoURL: string
 targetRevision: string
}
export interface ApplicationV1Alpha1SpecSourceHydratorHydrateTo {
 targetBranch: string
}
export interface ApplicationV1Alpha1SpecSourceHydratorSyncSource {
 path: string
 repoURL?: string
 targetBranch: string
}
export interface ApplicationV1Alpha1SpecSourceKustomize {
 apiVersions?: readonly string[]
 commonAnnotations?: {
  [k: string]: string
 }
 commonAnnotationsEnvsubst?: boolean
 commonLabels?: {
  [k: string]: string
 }
 components?: readonly string[]
 forceCommonAnnotations?: boolean
 forceCommonLabels?: boolean
 ignoreMissingComponents?: boolean
 images?: readonly string[]
 kubeVersion?: string
 labelIncludeTemplates?: boolean
 labelWithoutSelector?: boolean
 namePrefix?: string
 nameSuffix?: string
 namespace?: string
 patches?: readonly ApplicationV1Alpha1SpecSourceKustomizePatches[]
 replicas?: readonly ApplicationV1Alpha1SpecSourceKustomizeReplicas[]
 version?: string
}
export interface ApplicationV1Alpha1SpecSourceKustomizePatches {
 options?: {
  [k: string]: boolean
 }
 patch?: string
 path?: string
 target?: ApplicationV1Alpha1SpecSourceKustomizePatchesTarget
}
export interface ApplicationV1Alpha1SpecSourceKustomizePatchesTarget {
 annotationSelector?: string
 group?: string
 kind?: string
 labelSelector?: string
 name?: string
 namespace?: string
 version?: string
}
export interface ApplicationV1Alpha1SpecSourceKustomizeReplicas {
 count: (number | string)
 name: string
}
export interface ApplicationV1Alpha1SpecSourcePlugin {
 env?: readonly ApplicationV1Alpha1OperationInfo[]
 name?: string
 parameters?: readonly ApplicationV1Alpha1SpecSourcePluginParameters[]
}
export interface ApplicationV1Alpha1SpecSourcePluginParameters {
 array?: readonly string[]
 map?: {
  [k: string]: string
 }
 name?: string
 string?: string
}
export interface ApplicationV1Alpha1SpecSyncPolicy {
 automated?: ApplicationV1Alpha1SpecSyncPolicyAutomated
 managedNamespaceMetadata?: ApplicationV1Alpha1SpecSyncPolicyManagedNamespaceMetadata
 retry?: ApplicationV1Alpha1OperationRetry
 syncOptions?: readonly string[]
}
export interface ApplicationV1Alpha1SpecSyncPolicyAutomated {
 allowEmpty?: boolean
 enabled?: boolean
 prune?: boolean
 selfHeal?: boolean
}
export interface ApplicationV1Alpha1SpecSyncPolicyManagedNamespaceMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface ApplicationV1Alpha1Status {
 conditions?: readonly ApplicationV1Alpha1StatusConditions[]
 controllerNamespace?: string
 health?: ApplicationV1Alpha1StatusHealth
 history?: readonly ApplicationV1Alpha1StatusHistory[]
 observedAt?: string
 operationState?: ApplicationV1Alpha1StatusOperationState
 reconciledAt?: string
 resourceHealthSource?: string
 resources?: readonly ApplicationV1Alpha1StatusResources[]
 sourceHydrator?: ApplicationV1Alpha1StatusSourceHydrator
 sourceType?: string
 sourceTypes?: readonly string[]
 summary?: ApplicationV1Alpha1StatusSummary
 sync?: ApplicationV1Alpha1StatusSync
}
export interface ApplicationV1Alpha1StatusConditions {
 lastTransitionTime?: string
 message: string
 type: string
}
export interface ApplicationV1Alpha1StatusHealth {
 lastTransitionTime?: string
 message?: string
 status?: string
}
export interface ApplicationV1Alpha1StatusHistory {
 deployStartedAt?: string
 deployedAt: string
 id: number
 initiatedBy?: ApplicationV1Alpha1OperationInitiatedBy
 revision?: string
 revisions?: readonly string[]
 source?: ApplicationV1Alpha1SpecSource
 sources?: readonly ApplicationV1Alpha1SpecSource[]
}
export interface ApplicationV1Alpha1StatusOperationState {
 finishedAt?: string
 message?: string
 operation: ApplicationV1Alpha1Operation
 phase: string
 retryCount?: number
 startedAt: string
 syncResult?: ApplicationV1Alpha1StatusOperationStateSyncResult
}
export interface ApplicationV1Alpha1StatusOperationStateSyncResult {
 managedNamespaceMetadata?: ApplicationV1Alpha1SpecSyncPolicyManagedNamespaceMetadata
 resources?: readonly ApplicationV1Alpha1StatusOperationStateSyncResultResources[]
 revision: string
 revisions?: readonly string[]
 source?: ApplicationV1Alpha1SpecSource
 sources?: readonly ApplicationV1Alpha1SpecSource[]
}
export interface ApplicationV1Alpha1StatusOperationStateSyncResultResources {
 group: string
 hookPhase?: string
 hookType?: string
 images?: readonly string[]
 kind: string
 message?: string
 name: string
 namespace: string
 status?: string
 syncPhase?: string
 version: string
}
export interface ApplicationV1Alpha1StatusResources {
 group?: string
 health?: ApplicationV1Alpha1StatusHealth
 hook?: boolean
 kind?: string
 name?: string
 namespace?: string
 requiresDeletionConfirmation?: boolean
 requiresPruning?: boolean
 status?: string
 syncWave?: number
 version?: string
}
export interface ApplicationV1Alpha1StatusSourceHydrator {
 currentOperation?: ApplicationV1Alpha1StatusSourceHydratorCurrentOperation
 lastComparedDryRevision?: string
 lastSuccessfulOperation?: ApplicationV1Alpha1StatusSourceHydratorLastSuccessfulOperation
}
export interface ApplicationV1Alpha1StatusSourceHydratorCurrentOperation {
 drySHA?: string
 finishedAt?: string
 hydratedSHA?: string
 message: string
 phase: ("Hydrating" | "Failed" | "Hydrated")
 sourceHydrator?: ApplicationV1Alpha1SpecSourceHydrator
 startedAt?: string
}
export interface ApplicationV1Alpha1StatusSourceHydratorLastSuccessfulOperation {
 drySHA?: string
 hydratedSHA?: string
 sourceHydrator?: ApplicationV1Alpha1SpecSourceHydrator
}
export interface ApplicationV1Alpha1StatusSummary {
 externalURLs?: readonly string[]
 images?: readonly string[]
 isAppOfApps?: boolean
}
export interface ApplicationV1Alpha1StatusSync {
 comparedTo?: ApplicationV1Alpha1StatusSyncComparedTo
 revision?: string
 revisions?: readonly string[]
 status: string
}
export interface ApplicationV1Alpha1StatusSyncComparedTo {
 destination: ApplicationV1Alpha1SpecDestination
 ignoreDifferences?: readonly ApplicationV1Alpha1SpecIgnoreDifferences[]
 source?: ApplicationV1Alpha1SpecSource
 sources?: readonly ApplicationV1Alpha1SpecSource[]
}
export declare const APP_PROJECT_V1ALPHA1: Kind<AppProjectV1Alpha1>;
export declare const APPLICATION_V1ALPHA1: Kind<ApplicationV1Alpha1>;
export declare const APPLICATION_SET_V1ALPHA1: Kind<ApplicationSetV1Alpha1>;
