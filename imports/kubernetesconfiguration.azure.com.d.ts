import type { Kind, ObjectMeta } from './kind';
export interface ExtensionV1Api20241101 {
 apiVersion: "kubernetesconfiguration.azure.com/v1api20241101"
 kind: "Extension"
 metadata: ObjectMeta
 spec?: ExtensionV1Api20241101Spec
 status?: ExtensionV1Api20241101Status
}
export interface ExtensionV1Api20241101Spec {
 aksAssignedIdentity?: ExtensionV1Api20241101SpecAksAssignedIdentity
 autoUpgradeMinorVersion?: boolean
 azureName?: string
 configurationProtectedSettings?: ExtensionV1Api20241101SpecConfigurationProtectedSettings
 configurationSettings?: {
  [k: string]: string
 }
 extensionType?: string
 identity?: ExtensionV1Api20241101SpecIdentity
 operatorSpec?: ExtensionV1Api20241101SpecOperatorSpec
 owner: ExtensionV1Api20241101SpecOwner
 plan?: ExtensionV1Api20241101SpecPlan
 releaseTrain?: string
 scope?: ExtensionV1Api20241101SpecScope
 systemData?: ExtensionV1Api20241101SpecSystemData
 version?: string
}
export interface ExtensionV1Api20241101SpecAksAssignedIdentity {
 type?: ("SystemAssigned" | "UserAssigned")
}
export interface ExtensionV1Api20241101SpecConfigurationProtectedSettings {
 name: string
}
export interface ExtensionV1Api20241101SpecIdentity {
 type?: "SystemAssigned"
}
export interface ExtensionV1Api20241101SpecOperatorSpec {
 configMapExpressions?: readonly ExtensionV1Api20241101SpecOperatorSpecConfigMapExpressions[]
 configMaps?: ExtensionV1Api20241101SpecOperatorSpecConfigMaps
 secretExpressions?: readonly ExtensionV1Api20241101SpecOperatorSpecConfigMapExpressions[]
}
export interface ExtensionV1Api20241101SpecOperatorSpecConfigMapExpressions {
 key?: string
 name: string
 value: string
}
export interface ExtensionV1Api20241101SpecOperatorSpecConfigMaps {
 principalId?: ExtensionV1Api20241101SpecOperatorSpecConfigMapsPrincipalId
}
export interface ExtensionV1Api20241101SpecOperatorSpecConfigMapsPrincipalId {
 key: string
 name: string
}
export interface ExtensionV1Api20241101SpecOwner {
 armId?: string
 group?: string
 kind?: string
 name?: string
}
export interface ExtensionV1Api20241101SpecPlan {
 name: string
 product: string
 promotionCode?: string
 publisher: string
 version?: string
}
export interface ExtensionV1Api20241101SpecScope {
 cluster?: ExtensionV1Api20241101SpecScopeCluster
 namespace?: ExtensionV1Api20241101SpecScopeNamespace
}
export interface ExtensionV1Api20241101SpecScopeCluster {
 releaseNamespace?: string
}
export interface ExtensionV1Api20241101SpecScopeNamespace {
 targetNamespace?: string
}
export interface ExtensionV1Api20241101SpecSystemData {
 createdAt?: string
 createdBy?: string
 createdByType?: ("Application" | "Key" | "ManagedIdentity" | "User")
 lastModifiedAt?: string
 lastModifiedBy?: string
 lastModifiedByType?: ("Application" | "Key" | "ManagedIdentity" | "User")
}
export interface ExtensionV1Api20241101Status {
 aksAssignedIdentity?: ExtensionV1Api20241101StatusAksAssignedIdentity
 autoUpgradeMinorVersion?: boolean
 conditions?: readonly ExtensionV1Api20241101StatusConditions[]
 configurationProtectedSettings?: {
  [k: string]: string
 }
 configurationSettings?: {
  [k: string]: string
 }
 currentVersion?: string
 customLocationSettings?: {
  [k: string]: string
 }
 errorInfo?: ExtensionV1Api20241101StatusErrorInfo
 extensionType?: string
 id?: string
 identity?: ExtensionV1Api20241101StatusAksAssignedIdentity
 isSystemExtension?: boolean
 name?: string
 packageUri?: string
 plan?: ExtensionV1Api20241101StatusPlan
 releaseTrain?: string
 scope?: ExtensionV1Api20241101SpecScope
 statuses?: readonly ExtensionV1Api20241101StatusStatuses[]
 systemData?: ExtensionV1Api20241101StatusSystemData
 type?: string
 version?: string
}
export interface ExtensionV1Api20241101StatusAksAssignedIdentity {
 principalId?: string
 tenantId?: string
 type?: string
}
export interface ExtensionV1Api20241101StatusConditions {
 lastTransitionTime: string
 message?: string
 observedGeneration?: number
 reason: string
 severity?: string
 status: string
 type: string
}
export interface ExtensionV1Api20241101StatusErrorInfo {
 additionalInfo?: readonly ExtensionV1Api20241101StatusErrorInfoAdditionalInfo[]
 code?: string
 details?: readonly ExtensionV1Api20241101StatusErrorInfoDetails[]
 message?: string
 target?: string
}
export interface ExtensionV1Api20241101StatusErrorInfoAdditionalInfo {
 info?: {
  [k: string]: unknown
 }
 type?: string
}
export interface ExtensionV1Api20241101StatusErrorInfoDetails {
 additionalInfo?: readonly ExtensionV1Api20241101StatusErrorInfoAdditionalInfo[]
 code?: string
 message?: string
 target?: string
}
export interface ExtensionV1Api20241101StatusPlan {
 name?: string
 product?: string
 promotionCode?: string
 publisher?: string
 version?: string
}
export interface ExtensionV1Api20241101StatusStatuses {
 code?: string
 displayStatus?: string
 level?: string
 message?: string
 time?: string
}
export interface ExtensionV1Api20241101StatusSystemData {
 createdAt?: string
 createdBy?: string
 createdByType?: string
 lastModifiedAt?: string
 lastModifiedBy?: string
 lastModifiedByType?: string
}
export interface FluxConfigurationV1Api20241101 {
 apiVersion: "kubernetesconfiguration.azure.com/v1api20241101"
 kind: "FluxConfiguration"
 metadata: ObjectMeta
 spec?: FluxConfigurationV1Api20241101Spec
 status?: FluxConfigurationV1Api20241101Status
}
export interface FluxConfigurationV1Api20241101Spec {
 azureBlob?: FluxConfigurationV1Api20241101SpecAzureBlob
 azureName?: string
 bucket?: FluxConfigurationV1Api20241101SpecBucket
 configurationProtectedSettings?: FluxConfigurationV1Api20241101SpecConfigurationProtectedSettings
 gitRepository?: FluxConfigurationV1Api20241101SpecGitRepository
 kustomizations?: {
  [k: string]: FluxConfigurationV1Api20241101SpecKustomizations
 }
 namespace?: string
 ociRepository?: FluxConfigurationV1Api20241101SpecOciRepository
 operatorSpec?: FluxConfigurationV1Api20241101SpecOperatorSpec
 owner: FluxConfigurationV1Api20241101SpecOwner
 reconciliationWaitDuration?: string
 scope?: ("cluster" | "namespace")
 sourceKind?: ("AzureBlob" | "Bucket" | "GitRepository" | "OCIRepository")
 suspend?: boolean
 waitForReconciliation?: boolean
}
export interface FluxConfigurationV1Api20241101SpecAzureBlob {
 accountKey?: FluxConfigurationV1Api20241101SpecAzureBlobAccountKey
 containerName?: string
 localAuthRef?: string
 managedIdentity?: FluxConfigurationV1Api20241101SpecAzureBlobManagedIdentity
 sasToken?: FluxConfigurationV1Api20241101SpecAzureBlobAccountKey
 servicePrincipal?: FluxConfigurationV1Api20241101SpecAzureBlobServicePrincipal
 syncIntervalInSeconds?: number
 timeoutInSeconds?: number
 url?: string
}
export interface FluxConfigurationV1Api20241101SpecAzureBlobAccountKey {
 key: string
 name: string
}
export interface FluxConfigurationV1Api20241101SpecAzureBlobManagedIdentity {
 clientId?: string
}
export interface FluxConfigurationV1Api20241101SpecAzureBlobServicePrincipal {
 clientCertificate?: FluxConfigurationV1Api20241101SpecAzureBlobAccountKey
 clientCertificatePassword?: FluxConfigurationV1Api20241101SpecAzureBlobAccountKey
 clientCertificateSendChain?: boolean
 clientId?: string
 clientIdFromConfig?: FluxConfigurationV1Api20241101SpecAzureBlobAccountKey
 clientSecret?: FluxConfigurationV1Api20241101SpecAzureBlobAccountKey
 tenantId?: string
 tenantIdFromConfig?: FluxConfigurationV1Api20241101SpecAzureBlobAccountKey
}
export interface FluxConfigurationV1Api20241101SpecBucket {
 accessKey?: FluxConfigurationV1Api20241101SpecAzureBlobAccountKey
 bucketName?: string
 insecure?: boolean
 localAuthRef?: string
 syncIntervalInSeconds?: number
 timeoutInSeconds?: number
 url?: string
}
export interface FluxConfigurationV1Api20241101SpecConfigurationProtectedSettings {
 name: string
}
export interface FluxConfigurationV1Api20241101SpecGitRepository {
 httpsCACert?: FluxConfigurationV1Api20241101SpecAzureBlobAccountKey
 httpsUser?: string
 localAuthRef?: string
 provider?: ("Azure" | "Generic")
 repositoryRef?: FluxConfigurationV1Api20241101SpecGitRepositoryRepositoryRef
 sshKnownHosts?: string
 syncIntervalInSeconds?: number
 timeoutInSeconds?: number
 url?: string
}
export interface FluxConfigurationV1Api20241101SpecGitRepositoryRepositoryRef {
 branch?: string
 commit?: string
 semver?: string
 tag?: string
}
export interface FluxConfigurationV1Api20241101SpecKustomizations {
 dependsOn?: readonly string[]
 force?: boolean
 path?: string
 postBuild?: FluxConfigurationV1Api20241101SpecKustomizationsPostBuild
 prune?: boolean
 retryIntervalInSeconds?: number
 syncIntervalInSeconds?: number
 timeoutInSeconds?: number
 wait?: boolean
}
export interface FluxConfigurationV1Api20241101SpecKustomizationsPostBuild {
 substitute?: {
  [k: string]: string
 }
 substituteFrom?: readonly FluxConfigurationV1Api20241101SpecKustomizationsPostBuildSubstituteFrom[]
}
export interface FluxConfigurationV1Api20241101SpecKustomizationsPostBuildSubstituteFrom {
 kind?: string
 name?: string
 optional?: boolean
}
export interface FluxConfigurationV1Api20241101SpecOciRepository {
 insecure?: boolean
 layerSelector?: FluxConfigurationV1Api20241101SpecOciRepositoryLayerSelector
 localAuthRef?: string
 repositoryRef?: FluxConfigurationV1Api20241101SpecOciRepositoryRepositoryRef
 serviceAccountName?: string
 syncIntervalInSeconds?: number
 timeoutInSeconds?: number
 tlsConfig?: FluxConfigurationV1Api20241101SpecOciRepositoryTlsConfig
 url?: string
 useWorkloadIdentity?: boolean
 verify?: FluxConfigurationV1Api20241101SpecOciRepositoryVerify
}
export interface FluxConfigurationV1Api20241101SpecOciRepositoryLayerSelector {
 mediaType?: string
 operation?: ("copy" | "extract")
}
export interface FluxConfigurationV1Api20241101SpecOciRepositoryRepositoryRef {
 digest?: string
 semver?: string
 tag?: string
}
export interface FluxConfigurationV1Api20241101SpecOciRepositoryTlsConfig {
 caCertificate?: FluxConfigurationV1Api20241101SpecAzureBlobAccountKey
 clientCertificate?: FluxConfigurationV1Api20241101SpecAzureBlobAccountKey
 privateKey?: FluxConfigurationV1Api20241101SpecAzureBlobAccountKey
}
export interface FluxConfigurationV1Api20241101SpecOciRepositoryVerify {
 matchOidcIdentity?: readonly FluxConfigurationV1Api20241101SpecOciRepositoryVerifyMatchOidcIdentity[]
 provider?: string
 verificationConfig?: {
  [k: string]: string
 }
}
export interface FluxConfigurationV1Api20241101SpecOciRepositoryVerifyMatchOidcIdentity {
 issuer?: string
 subject?: string
}
export interface FluxConfigurationV1Api20241101SpecOperatorSpec {
 configMapExpressions?: readonly FluxConfigurationV1Api20241101SpecOperatorSpecConfigMapExpressions[]
 secretExpressions?: readonly FluxConfigurationV1Api20241101SpecOperatorSpecConfigMapExpressions[]
}
export interface FluxConfigurationV1Api20241101SpecOperatorSpecConfigMapExpressions {
 key?: string
 name: string
 value: string
}
export interface FluxConfigurationV1Api20241101SpecOwner {
 armId?: string
 group?: string
 kind?: string
 name?: string
}
export interface FluxConfigurationV1Api20241101Status {
 azureBlob?: FluxConfigurationV1Api20241101StatusAzureBlob
 bucket?: FluxConfigurationV1Api20241101StatusBucket
 complianceState?: string
 conditions?: readonly FluxConfigurationV1Api20241101StatusConditions[]
 configurationProtectedSettings?: {
  [k: string]: string
 }
 errorMessage?: string
 gitRepository?: FluxConfigurationV1Api20241101StatusGitRepository
 id?: string
 kustomizations?: {
  [k: string]: FluxConfigurationV1Api20241101StatusKustomizations
 }
 name?: string
 namespace?: string
 ociRepository?: FluxConfigurationV1Api20241101StatusOciRepository
 reconciliationWaitDuration?: string
 repositoryPublicKey?: string
 scope?: string
 sourceKind?: string
 sourceSyncedCommitId?: string
 sourceUpdatedAt?: string
 statusUpdatedAt?: string
 statuses?: readonly FluxConfigurationV1Api20241101StatusStatuses[]
 suspend?: boolean
 type?: string
 waitForReconciliation?: boolean
}
export interface FluxConfigurationV1Api20241101StatusAzureBlob {
 containerName?: string
 localAuthRef?: string
 managedIdentity?: FluxConfigurationV1Api20241101SpecAzureBlobManagedIdentity
 servicePrincipal?: FluxConfigurationV1Api20241101StatusAzureBlobServicePrincipal
 syncIntervalInSeconds?: number
 timeoutInSeconds?: number
 url?: string
}
export interface FluxConfigurationV1Api20241101StatusAzureBlobServicePrincipal {
 clientCertificateSendChain?: boolean
 clientId?: string
 tenantId?: string
}
export interface FluxConfigurationV1Api20241101StatusBucket {
 bucketName?: string
 insecure?: boolean
 localAuthRef?: string
 syncIntervalInSeconds?: number
 timeoutInSeconds?: number
 url?: string
}
export interface FluxConfigurationV1Api20241101StatusConditions {
 lastTransitionTime: string
 message?: string
 observedGeneration?: number
 reason: string
 severity?: string
 status: string
 type: string
}
export interface FluxConfigurationV1Api20241101StatusGitRepository {
 httpsUser?: string
 localAuthRef?: string
 provider?: string
 repositoryRef?: FluxConfigurationV1Api20241101SpecGitRepositoryRepositoryRef
 sshKnownHosts?: string
 syncIntervalInSeconds?: number
 timeoutInSeconds?: number
 url?: string
}
export interface FluxConfigurationV1Api20241101StatusKustomizations {
 dependsOn?: readonly string[]
 force?: boolean
 name?: string
 path?: string
 postBuild?: FluxConfigurationV1Api20241101SpecKustomizationsPostBuild
 prune?: boolean
 retryIntervalInSeconds?: number
 syncIntervalInSeconds?: number
 timeoutInSeconds?: number
 wait?: boolean
}
export interface FluxConfigurationV1Api20241101StatusOciRepository {
 insecure?: boolean
 layerSelector?: FluxConfigurationV1Api20241101StatusOciRepositoryLayerSelector
 localAuthRef?: string
 repositoryRef?: FluxConfigurationV1Api20241101SpecOciRepositoryRepositoryRef
 serviceAccountName?: string
 syncIntervalInSeconds?: number
 timeoutInSeconds?: number
 tlsConfig?: Record<string, never>
 url?: string
 useWorkloadIdentity?: boolean
 verify?: FluxConfigurationV1Api20241101SpecOciRepositoryVerify
}
export interface FluxConfigurationV1Api20241101StatusOciRepositoryLayerSelector {
 mediaType?: string
 operation?: string
}
export interface FluxConfigurationV1Api20241101StatusStatuses {
 appliedBy?: FluxConfigurationV1Api20241101StatusStatusesAppliedBy
 complianceState?: string
 helmReleaseProperties?: FluxConfigurationV1Api20241101StatusStatusesHelmReleaseProperties
 kind?: string
 name?: string
 namespace?: string
 statusConditions?: readonly FluxConfigurationV1Api20241101StatusStatusesStatusConditions[]
}
export interface FluxConfigurationV1Api20241101StatusStatusesAppliedBy {
 name?: string
 namespace?: string
}
export interface FluxConfigurationV1Api20241101StatusStatusesHelmReleaseProperties {
 failureCount?: number
 helmChartRef?: FluxConfigurationV1Api20241101StatusStatusesAppliedBy
 installFailureCount?: number
 lastRevisionApplied?: number
 upgradeFailureCount?: number
}
export interface FluxConfigurationV1Api20241101StatusStatusesStatusConditions {
 lastTransitionTime?: string
 message?: string
 reason?: string
 status?: string
 type?: string
}
export declare const EXTENSION_V1API20241101: Kind<ExtensionV1Api20241101>;
export declare const FLUX_CONFIGURATION_V1API20241101: Kind<FluxConfigurationV1Api20241101>;
