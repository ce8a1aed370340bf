import type { Kind, ObjectMeta } from './kind';
export interface ClusterExternalSecretV1 {
 apiVersion: "external-secrets.io/v1"
 kind: "ClusterExternalSecret"
 metadata: ObjectMeta
 spec?: ClusterExternalSecretV1Spec
 status?: ClusterExternalSecretV1Status
}
export interface ClusterExternalSecretV1Spec {
 externalSecretMetadata?: ClusterExternalSecretV1SpecExternalSecretMetadata
 externalSecretName?: string
 externalSecretSpec: ClusterExternalSecretV1SpecExternalSecretSpec
 namespaceSelector?: ClusterExternalSecretV1SpecNamespaceSelector
 namespaceSelectors?: readonly ClusterExternalSecretV1SpecNamespaceSelector[]
 namespaces?: readonly string[]
 refreshTime?: string
}
export interface ClusterExternalSecretV1SpecExternalSecretMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface ClusterExternalSecretV1SpecExternalSecretSpec {
 data?: readonly ClusterExternalSecretV1SpecExternalSecretSpecData[]
 dataFrom?: readonly ClusterExternalSecretV1SpecExternalSecretSpecDataFrom[]
 refreshInterval?: string
 refreshPolicy?: ("CreatedOnce" | "Periodic" | "OnChange")
 secretStoreRef?: ClusterExternalSecretV1SpecExternalSecretSpecSecretStoreRef
 syncWindows?: ClusterExternalSecretV1SpecExternalSecretSpecSyncWindows
 target?: ClusterExternalSecretV1SpecExternalSecretSpecTarget
}
export interface ClusterExternalSecretV1SpecExternalSecretSpecData {
 remoteRef: ClusterExternalSecretV1SpecExternalSecretSpecDataRemoteRef
 secretKey: string
 sourceRef?: ClusterExternalSecretV1SpecExternalSecretSpecDataSourceRef
}
export interface ClusterExternalSecretV1SpecExternalSecretSpecDataFrom {
 extract?: ClusterExternalSecretV1SpecExternalSecretSpecDataRemoteRef
 find?: ClusterExternalSecretV1SpecExternalSecretSpecDataFromFind
 rewrite?: readonly ClusterExternalSecretV1SpecExternalSecretSpecDataFromRewrite[]
 sourceRef?: ClusterExternalSecretV1SpecExternalSecretSpecDataSourceRef
}
export interface ClusterExternalSecretV1SpecExternalSecretSpecDataFromFind {
 conversionStrategy?: ("Default" | "Unicode")
 decodingStrategy?: ("Auto" | "Base64" | "Base64URL" | "None")
 name?: ClusterExternalSecretV1SpecExternalSecretSpecDataFromFindName
 nullBytePolicy?: ("Ignore" | "Fail")
 path?: string
 tags?: {
  [k: string]: string
 }
}
export interface ClusterExternalSecretV1SpecExternalSecretSpecDataFromFindName {
 regexp?: string
}
export interface ClusterExternalSecretV1SpecExternalSecretSpecDataFromRewrite {
 merge?: ClusterExternalSecretV1SpecExternalSecretSpecDataFromRewriteMerge
 regexp?: ClusterExternalSecretV1SpecExternalSecretSpecDataFromRewriteRegexp
 transform?: ClusterExternalSecretV1SpecExternalSecretSpecDataFromRewriteTransform
}
export interface ClusterExternalSecretV1SpecExternalSecretSpecDataFromRewriteMerge {
 conflictPolicy?: ("Ignore" | "Error")
 into?: string
 priority?: readonly string[]
 priorityPolicy?: ("IgnoreNotFound" | "Strict")
 strategy?: ("Extract" | "JSON")
}
export interface ClusterExternalSecretV1SpecExternalSecretSpecDataFromRewriteRegexp {
 source: string
 target: string
}
export interface ClusterExternalSecretV1SpecExternalSecretSpecDataFromRewriteTransform {
 template: string
}
export interface ClusterExternalSecretV1SpecExternalSecretSpecDataRemoteRef {
 conversionStrategy?: ("Default" | "Unicode")
 decodingStrategy?: ("Auto" | "Base64" | "Base64URL" | "None")
 key: string
 metadataPolicy?: ("None" | "Fetch")
 nullBytePolicy?: ("Ignore" | "Fail")
 property?: string
 version?: string
}
export interface ClusterExternalSecretV1SpecExternalSecretSpecDataSourceRef {
 generatorRef?: ClusterExternalSecretV1SpecExternalSecretSpecDataSourceRefGeneratorRef
 storeRef?: ClusterExternalSecretV1SpecExternalSecretSpecSecretStoreRef
}
export interface ClusterExternalSecretV1SpecExternalSecretSpecDataSourceRefGeneratorRef {
 apiVersion?: string
 kind: ("ACRAccessToken" | "BeyondtrustWorkloadCredentialsDynamicSecret" | "ClusterGenerator" | "CloudsmithAccessToken" | "ECRAuthorizationToken" | "Fake" | "GCRAccessToken" | "GithubAccessToken" | "GitlabDeployToken" | "QuayAccessToken" | "Password" | "SSHKey" | "STSSessionToken" | "UUID" | "VaultDynamicSecret" | "Webhook" | "Grafana" | "MFA")
 name: string
}
export interface ClusterExternalSecretV1SpecExternalSecretSpecSecretStoreRef {
 kind?: ("SecretStore" | "ClusterSecretStore")
 name?: string
}
export interface ClusterExternalSecretV1SpecExternalSecretSpecSyncWindows {
 kind: ("allow" | "deny")
 windows: readonly ClusterExternalSecretV1SpecExternalSecretSpecSyncWindowsWindows[]
}
export interface ClusterExternalSecretV1SpecExternalSecretSpecSyncWindowsWindows {
 duration: string
 schedule: string
}
export interface ClusterExternalSecretV1SpecExternalSecretSpecTarget {
 creationPolicy?: ("Owner" | "Orphan" | "Merge" | "None" | "CreateOrMerge")
 deletionPolicy?: ("Delete" | "Merge" | "Retain")
 immutable?: boolean
 manifest?: ClusterExternalSecretV1SpecExternalSecretSpecTargetManifest
 name?: string
 template?: ClusterExternalSecretV1SpecExternalSecretSpecTargetTemplate
}
export interface ClusterExternalSecretV1SpecExternalSecretSpecTargetManifest {
 apiVersion: string
 kind: string
}
export interface ClusterExternalSecretV1SpecExternalSecretSpecTargetTemplate {
 data?: {
  [k: string]: string
 }
 engineVersion?: "v2"
 mergePolicy?: ("Replace" | "Merge")
 metadata?: ClusterExternalSecretV1SpecExternalSecretSpecTargetTemplateMetadata
 templateFrom?: readonly ClusterExternalSecretV1SpecExternalSecretSpecTargetTemplateTemplateFrom[]
 type?: string
}
export interface ClusterExternalSecretV1SpecExternalSecretSpecTargetTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 finalizers?: readonly string[]
 labels?: {
  [k: string]: string
 }
}
export interface ClusterExternalSecretV1SpecExternalSecretSpecTargetTemplateTemplateFrom {
 configMap?: ClusterExternalSecretV1SpecExternalSecretSpecTargetTemplateTemplateFromConfigMap
 literal?: string
 secret?: ClusterExternalSecretV1SpecExternalSecretSpecTargetTemplateTemplateFromConfigMap
 target?: string
 valuesDecodingStrategy?: ("Auto" | "Base64" | "Base64URL" | "None")
}
export interface ClusterExternalSecretV1SpecExternalSecretSpecTargetTemplateTemplateFromConfigMap {
 items: readonly ClusterExternalSecretV1SpecExternalSecretSpecTargetTemplateTemplateFromConfigMapItems[]
 name: string
}
export interface ClusterExternalSecretV1SpecExternalSecretSpecTargetTemplateTemplateFromConfigMapItems {
 key: string
 templateAs?: ("Values" | "KeysAndValues")
}
export interface ClusterExternalSecretV1SpecNamespaceSelector {
 matchExpressions?: readonly ClusterExternalSecretV1SpecNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ClusterExternalSecretV1SpecNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ClusterExternalSecretV1Status {
 conditions?: readonly ClusterExternalSecretV1StatusConditions[]
 externalSecretName?: string
 failedNamespaces?: readonly ClusterExternalSecretV1StatusFailedNamespaces[]
 provisionedNamespaces?: readonly string[]
}
export interface ClusterExternalSecretV1StatusConditions {
 message?: string
 status: string
 type: string
}
export interface ClusterExternalSecretV1StatusFailedNamespaces {
 namespace: string
 reason?: string
}
export interface ClusterPushSecretV1Alpha1 {
 apiVersion: "external-secrets.io/v1alpha1"
 kind: "ClusterPushSecret"
 metadata: ObjectMeta
 spec?: ClusterPushSecretV1Alpha1Spec
 status?: ClusterPushSecretV1Alpha1Status
}
export interface ClusterPushSecretV1Alpha1Spec {
 namespaceSelectors?: readonly ClusterPushSecretV1Alpha1SpecNamespaceSelectors[]
 pushSecretMetadata?: ClusterPushSecretV1Alpha1SpecPushSecretMetadata
 pushSecretName?: string
 pushSecretSpec: ClusterPushSecretV1Alpha1SpecPushSecretSpec
 refreshTime?: string
}
export interface ClusterPushSecretV1Alpha1SpecNamespaceSelectors {
 matchExpressions?: readonly ClusterPushSecretV1Alpha1SpecNamespaceSelectorsMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ClusterPushSecretV1Alpha1SpecNamespaceSelectorsMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ClusterPushSecretV1Alpha1SpecPushSecretMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface ClusterPushSecretV1Alpha1SpecPushSecretSpec {
 data?: readonly ClusterPushSecretV1Alpha1SpecPushSecretSpecData[]
 dataTo?: readonly ClusterPushSecretV1Alpha1SpecPushSecretSpecDataTo[]
 deletionPolicy?: ("Delete" | "None")
 refreshInterval?: string
 secretStoreRefs: readonly ClusterPushSecretV1Alpha1SpecPushSecretSpecSecretStoreRefs[]
 selector: ClusterPushSecretV1Alpha1SpecPushSecretSpecSelector
 template?: ClusterPushSecretV1Alpha1SpecPushSecretSpecTemplate
 updatePolicy?: ("Replace" | "IfNotExists")
}
export interface ClusterPushSecretV1Alpha1SpecPushSecretSpecData {
 conversionStrategy?: ("None" | "ReverseUnicode")
 match: ClusterPushSecretV1Alpha1SpecPushSecretSpecDataMatch
 metadata?: unknown
}
export interface ClusterPushSecretV1Alpha1SpecPushSecretSpecDataMatch {
 remoteRef: ClusterPushSecretV1Alpha1SpecPushSecretSpecDataMatchRemoteRef
 secretKey?: string
}
export interface ClusterPushSecretV1Alpha1SpecPushSecretSpecDataMatchRemoteRef {
 property?: string
 remoteKey: string
}
export interface ClusterPushSecretV1Alpha1SpecPushSecretSpecDataTo {
 conversionStrategy?: ("None" | "ReverseUnicode")
 match?: ClusterPushSecretV1Alpha1SpecPushSecretSpecDataToMatch
 metadata?: unknown
 remoteKey?: string
 rewrite?: readonly ClusterPushSecretV1Alpha1SpecPushSecretSpecDataToRewrite[]
 storeRef?: ClusterPushSecretV1Alpha1SpecPushSecretSpecSecretStoreRefs
}
export interface ClusterPushSecretV1Alpha1SpecPushSecretSpecDataToMatch {
 regexp?: string
}
export interface ClusterPushSecretV1Alpha1SpecPushSecretSpecDataToRewrite {
 regexp?: ClusterPushSecretV1Alpha1SpecPushSecretSpecDataToRewriteRegexp
 transform?: ClusterPushSecretV1Alpha1SpecPushSecretSpecDataToRewriteTransform
}
export interface ClusterPushSecretV1Alpha1SpecPushSecretSpecDataToRewriteRegexp {
 source: string
 target: string
}
export interface ClusterPushSecretV1Alpha1SpecPushSecretSpecDataToRewriteTransform {
 template: string
}
export interface ClusterPushSecretV1Alpha1SpecPushSecretSpecSecretStoreRefs {
 kind?: ("SecretStore" | "ClusterSecretStore")
 labelSelector?: ClusterPushSecretV1Alpha1SpecNamespaceSelectors
 name?: string
}
export interface ClusterPushSecretV1Alpha1SpecPushSecretSpecSelector {
 generatorRef?: ClusterPushSecretV1Alpha1SpecPushSecretSpecSelectorGeneratorRef
 secret?: ClusterPushSecretV1Alpha1SpecPushSecretSpecSelectorSecret
}
export interface ClusterPushSecretV1Alpha1SpecPushSecretSpecSelectorGeneratorRef {
 apiVersion?: string
 kind: ("ACRAccessToken" | "BeyondtrustWorkloadCredentialsDynamicSecret" | "ClusterGenerator" | "CloudsmithAccessToken" | "ECRAuthorizationToken" | "Fake" | "GCRAccessToken" | "GithubAccessToken" | "GitlabDeployToken" | "QuayAccessToken" | "Password" | "SSHKey" | "STSSessionToken" | "UUID" | "VaultDynamicSecret" | "Webhook" | "Grafana" | "MFA")
 name: string
}
export interface ClusterPushSecretV1Alpha1SpecPushSecretSpecSelectorSecret {
 name?: string
 selector?: ClusterPushSecretV1Alpha1SpecNamespaceSelectors
}
export interface ClusterPushSecretV1Alpha1SpecPushSecretSpecTemplate {
 data?: {
  [k: string]: string
 }
 engineVersion?: "v2"
 mergePolicy?: ("Replace" | "Merge")
 metadata?: ClusterPushSecretV1Alpha1SpecPushSecretSpecTemplateMetadata
 templateFrom?: readonly ClusterPushSecretV1Alpha1SpecPushSecretSpecTemplateTemplateFrom[]
 type?: string
}
export interface ClusterPushSecretV1Alpha1SpecPushSecretSpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 finalizers?: readonly string[]
 labels?: {
  [k: string]: string
 }
}
export interface ClusterPushSecretV1Alpha1SpecPushSecretSpecTemplateTemplateFrom {
 configMap?: ClusterPushSecretV1Alpha1SpecPushSecretSpecTemplateTemplateFromConfigMap
 literal?: string
 secret?: ClusterPushSecretV1Alpha1SpecPushSecretSpecTemplateTemplateFromConfigMap
 target?: string
 valuesDecodingStrategy?: ("Auto" | "Base64" | "Base64URL" | "None")
}
export interface ClusterPushSecretV1Alpha1SpecPushSecretSpecTemplateTemplateFromConfigMap {
 items: readonly ClusterPushSecretV1Alpha1SpecPushSecretSpecTemplateTemplateFromConfigMapItems[]
 name: string
}
export interface ClusterPushSecretV1Alpha1SpecPushSecretSpecTemplateTemplateFromConfigMapItems {
 key: string
 templateAs?: ("Values" | "KeysAndValues")
}
export interface ClusterPushSecretV1Alpha1Status {
 conditions?: readonly ClusterPushSecretV1Alpha1StatusConditions[]
 failedNamespaces?: readonly ClusterPushSecretV1Alpha1StatusFailedNamespaces[]
 provisionedNamespaces?: readonly string[]
 pushSecretName?: string
}
export interface ClusterPushSecretV1Alpha1StatusConditions {
 lastTransitionTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export interface ClusterPushSecretV1Alpha1StatusFailedNamespaces {
 namespace: string
 reason?: string
}
export interface ClusterSecretStoreV1 {
 apiVersion: "external-secrets.io/v1"
 kind: "ClusterSecretStore"
 metadata: ObjectMeta
 spec?: ClusterSecretStoreV1Spec
 status?: ClusterSecretStoreV1Status
}
export interface ClusterSecretStoreV1Spec {
 conditions?: readonly ClusterSecretStoreV1SpecConditions[]
 controller?: string
 provider: ClusterSecretStoreV1SpecProvider
 refreshInterval?: (number | string)
 retrySettings?: ClusterSecretStoreV1SpecRetrySettings
}
export interface ClusterSecretStoreV1SpecConditions {
 namespaceRegexes?: readonly string[]
 namespaceSelector?: ClusterSecretStoreV1SpecConditionsNamespaceSelector
 namespaces?: readonly string[]
}
export interface ClusterSecretStoreV1SpecConditionsNamespaceSelector {
 matchExpressions?: readonly ClusterSecretStoreV1SpecConditionsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ClusterSecretStoreV1SpecConditionsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ClusterSecretStoreV1SpecProvider {
 akeyless?: ClusterSecretStoreV1SpecProviderAkeyless
 aws?: ClusterSecretStoreV1SpecProviderAws
 azurekv?: ClusterSecretStoreV1SpecProviderAzurekv
 barbican?: ClusterSecretStoreV1SpecProviderBarbican
 beyondtrust?: ClusterSecretStoreV1SpecProviderBeyondtrust
 beyondtrustworkloadcredentials?: ClusterSecretStoreV1SpecProviderBeyondtrustworkloadcredentials
 bitwardensecretsmanager?: ClusterSecretStoreV1SpecProviderBitwardensecretsmanager
 chef?: ClusterSecretStoreV1SpecProviderChef
 cloudrusm?: ClusterSecretStoreV1SpecProviderCloudrusm
 conjur?: ClusterSecretStoreV1SpecProviderConjur
 crd?: ClusterSecretStoreV1SpecProviderCrd
 delinea?: ClusterSecretStoreV1SpecProviderDelinea
 doppler?: ClusterSecretStoreV1SpecProviderDoppler
 dvls?: ClusterSecretStoreV1SpecProviderDvls
 fake?: ClusterSecretStoreV1SpecProviderFake
 fortanix?: ClusterSecretStoreV1SpecProviderFortanix
 gcpsm?: ClusterSecretStoreV1SpecProviderGcpsm
 github?: ClusterSecretStoreV1SpecProviderGithub
 gitlab?: ClusterSecretStoreV1SpecProviderGitlab
 ibm?: ClusterSecretStoreV1SpecProviderIbm
 infisical?: ClusterSecretStoreV1SpecProviderInfisical
 keepersecurity?: ClusterSecretStoreV1SpecProviderKeepersecurity
 kubernetes?: ClusterSecretStoreV1SpecProviderKubernetes
 nebiusmysterybox?: ClusterSecretStoreV1SpecProviderNebiusmysterybox
 ngrok?: ClusterSecretStoreV1SpecProviderNgrok
 onboardbase?: ClusterSecretStoreV1SpecProviderOnboardbase
 onepassword?: ClusterSecretStoreV1SpecProviderOnepassword
 onepasswordSDK?: ClusterSecretStoreV1SpecProviderOnepasswordSDK
 openBao?: ClusterSecretStoreV1SpecProviderOpenBao
 oracle?: ClusterSecretStoreV1SpecProviderOracle
 ovh?: ClusterSecretStoreV1SpecProviderOvh
 passbolt?: ClusterSecretStoreV1SpecProviderPassbolt
 passworddepot?: ClusterSecretStoreV1SpecProviderPassworddepot
 previder?: ClusterSecretStoreV1SpecProviderPrevider
 pulumi?: ClusterSecretStoreV1SpecProviderPulumi
 scaleway?: ClusterSecretStoreV1SpecProviderScaleway
 secretserver?: ClusterSecretStoreV1SpecProviderSecretserver
 senhasegura?: ClusterSecretStoreV1SpecProviderSenhasegura
 vault?: ClusterSecretStoreV1SpecProviderVault
 volcengine?: ClusterSecretStoreV1SpecProviderVolcengine
 webhook?: ClusterSecretStoreV1SpecProviderWebhook
 yandexcertificatemanager?: ClusterSecretStoreV1SpecProviderYandexcertificatemanager
 yandexlockbox?: ClusterSecretStoreV1SpecProviderYandexcertificatemanager
}
export interface ClusterSecretStoreV1SpecProviderAkeyless {
 akeylessGWApiURL: string
 authSecretRef: ClusterSecretStoreV1SpecProviderAkeylessAuthSecretRef
 caBundle?: string
 caProvider?: ClusterSecretStoreV1SpecProviderAkeylessCaProvider
 ignoreCache?: boolean
}
export interface ClusterSecretStoreV1SpecProviderAkeylessAuthSecretRef {
 kubernetesAuth?: ClusterSecretStoreV1SpecProviderAkeylessAuthSecretRefKubernetesAuth
 secretRef?: ClusterSecretStoreV1SpecProviderAkeylessAuthSecretRefSecretRef
 serviceAccountRef?: ClusterSecretStoreV1SpecProviderAzurekvServiceAccountRef
}
export interface ClusterSecretStoreV1SpecProviderAkeylessAuthSecretRefKubernetesAuth {
 accessID: string
 k8sConfName: string
 secretRef?: ClusterSecretStoreV1SpecProviderCrdAuthRef
 serviceAccountRef?: ClusterSecretStoreV1SpecProviderAzurekvServiceAccountRef
}
export interface ClusterSecretStoreV1SpecProviderAkeylessAuthSecretRefSecretRef {
 accessID?: ClusterSecretStoreV1SpecProviderCrdAuthRef
 accessType?: ClusterSecretStoreV1SpecProviderCrdAuthRef
 accessTypeParam?: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderAkeylessCaProvider {
 key?: string
 name: string
 namespace?: string
 type: ("Secret" | "ConfigMap")
}
export interface ClusterSecretStoreV1SpecProviderAws {
 additionalRoles?: readonly string[]
 auth?: ClusterSecretStoreV1SpecProviderAwsAuth
 customSessionTags?: {
  [k: string]: string
 }
 externalID?: string
 prefix?: string
 region: string
 role?: string
 secretsManager?: ClusterSecretStoreV1SpecProviderAwsSecretsManager
 service: ("SecretsManager" | "ParameterStore" | "CertificateManager")
 sessionTags?: readonly ClusterSecretStoreV1SpecProviderAwsSessionTags[]
 sessionTagsPolicy?: ("None" | "Simple" | "Custom")
 transitiveTagKeys?: readonly string[]
}
export interface ClusterSecretStoreV1SpecProviderAwsAuth {
 jwt?: ClusterSecretStoreV1SpecProviderAwsAuthJwt
 secretRef?: ClusterSecretStoreV1SpecProviderAwsAuthSecretRef
}
export interface ClusterSecretStoreV1SpecProviderAwsAuthJwt {
 serviceAccountRef?: ClusterSecretStoreV1SpecProviderAzurekvServiceAccountRef
}
export interface ClusterSecretStoreV1SpecProviderAwsAuthSecretRef {
 accessKeyIDSecretRef?: ClusterSecretStoreV1SpecProviderCrdAuthRef
 secretAccessKeySecretRef?: ClusterSecretStoreV1SpecProviderCrdAuthRef
 sessionTokenSecretRef?: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderAwsSecretsManager {
 forceDeleteWithoutRecovery?: boolean
 recoveryWindowInDays?: number
}
export interface ClusterSecretStoreV1SpecProviderAwsSessionTags {
 key: string
 value: string
}
export interface ClusterSecretStoreV1SpecProviderAzurekv {
 authSecretRef?: ClusterSecretStoreV1SpecProviderAzurekvAuthSecretRef
 authType?: ("ServicePrincipal" | "ManagedIdentity" | "WorkloadIdentity")
 customCloudConfig?: ClusterSecretStoreV1SpecProviderAzurekvCustomCloudConfig
 environmentType?: ("PublicCloud" | "USGovernmentCloud" | "ChinaCloud" | "GermanCloud" | "AzureStackCloud")
 identityId?: string
 serviceAccountRef?: ClusterSecretStoreV1SpecProviderAzurekvServiceAccountRef
 tenantId?: string
 useAzureSDK?: boolean
 vaultUrl: string
}
export interface ClusterSecretStoreV1SpecProviderAzurekvAuthSecretRef {
 clientCertificate?: ClusterSecretStoreV1SpecProviderCrdAuthRef
 clientId?: ClusterSecretStoreV1SpecProviderCrdAuthRef
 clientSecret?: ClusterSecretStoreV1SpecProviderCrdAuthRef
 tenantId?: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderAzurekvCustomCloudConfig {
 activeDirectoryEndpoint: string
 keyVaultDNSSuffix?: string
 keyVaultEndpoint?: string
 resourceManagerEndpoint?: string
}
export interface ClusterSecretStoreV1SpecProviderAzurekvServiceAccountRef {
 audiences?: readonly string[]
 name: string
 namespace?: string
}
export interface ClusterSecretStoreV1SpecProviderBarbican {
 auth: ClusterSecretStoreV1SpecProviderBarbicanAuth
 authURL?: string
 domainName?: string
 region?: string
 tenantName?: string
}
export interface ClusterSecretStoreV1SpecProviderBarbicanAuth {
 password: ClusterSecretStoreV1SpecProviderBarbicanAuthPassword
 username: ClusterSecretStoreV1SpecProviderDelineaClientId
}
export interface ClusterSecretStoreV1SpecProviderBarbicanAuthPassword {
 secretRef: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderBeyondtrust {
 auth: ClusterSecretStoreV1SpecProviderBeyondtrustAuth
 server: ClusterSecretStoreV1SpecProviderBeyondtrustServer
}
export interface ClusterSecretStoreV1SpecProviderBeyondtrustAuth {
 apiKey?: ClusterSecretStoreV1SpecProviderDelineaClientId
 certificate?: ClusterSecretStoreV1SpecProviderDelineaClientId
 certificateKey?: ClusterSecretStoreV1SpecProviderDelineaClientId
 clientId?: ClusterSecretStoreV1SpecProviderDelineaClientId
 clientSecret?: ClusterSecretStoreV1SpecProviderDelineaClientId
}
export interface ClusterSecretStoreV1SpecProviderBeyondtrustServer {
 apiUrl: string
 apiVersion?: string
 clientTimeOutSeconds?: number
 decrypt?: boolean
 retrievalType?: string
 separator?: string
 verifyCA: boolean
}
export interface ClusterSecretStoreV1SpecProviderBeyondtrustworkloadcredentials {
 auth: ClusterSecretStoreV1SpecProviderBeyondtrustworkloadcredentialsAuth
 caBundle?: string
 caProvider?: ClusterSecretStoreV1SpecProviderAkeylessCaProvider
 folderPath?: string
 server: ClusterSecretStoreV1SpecProviderBeyondtrustworkloadcredentialsServer
}
export interface ClusterSecretStoreV1SpecProviderBeyondtrustworkloadcredentialsAuth {
 apikey: ClusterSecretStoreV1SpecProviderBeyondtrustworkloadcredentialsAuthApikey
}
export interface ClusterSecretStoreV1SpecProviderBeyondtrustworkloadcredentialsAuthApikey {
 token: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderBeyondtrustworkloadcredentialsServer {
 apiUrl: string
 siteId: string
}
export interface ClusterSecretStoreV1SpecProviderBitwardensecretsmanager {
 apiURL?: string
 auth: ClusterSecretStoreV1SpecProviderBitwardensecretsmanagerAuth
 bitwardenServerSDKURL?: string
 caBundle?: string
 caProvider?: ClusterSecretStoreV1SpecProviderAkeylessCaProvider
 identityURL?: string
 organizationID: string
 projectID: string
}
export interface ClusterSecretStoreV1SpecProviderBitwardensecretsmanagerAuth {
 secretRef: ClusterSecretStoreV1SpecProviderBitwardensecretsmanagerAuthSecretRef
}
export interface ClusterSecretStoreV1SpecProviderBitwardensecretsmanagerAuthSecretRef {
 credentials: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderChef {
 auth: ClusterSecretStoreV1SpecProviderChefAuth
 serverUrl: string
 username: string
}
export interface ClusterSecretStoreV1SpecProviderChefAuth {
 secretRef: ClusterSecretStoreV1SpecProviderChefAuthSecretRef
}
export interface ClusterSecretStoreV1SpecProviderChefAuthSecretRef {
 privateKeySecretRef: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderCloudrusm {
 auth: ClusterSecretStoreV1SpecProviderCloudrusmAuth
 projectID?: string
}
export interface ClusterSecretStoreV1SpecProviderCloudrusmAuth {
 secretRef?: ClusterSecretStoreV1SpecProviderCloudrusmAuthSecretRef
}
export interface ClusterSecretStoreV1SpecProviderCloudrusmAuthSecretRef {
 accessKeyIDSecretRef: ClusterSecretStoreV1SpecProviderCrdAuthRef
 accessKeySecretSecretRef: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderConjur {
 auth: ClusterSecretStoreV1SpecProviderConjurAuth
 caBundle?: string
 caProvider?: ClusterSecretStoreV1SpecProviderAkeylessCaProvider
 url: string
}
export interface ClusterSecretStoreV1SpecProviderConjurAuth {
 apikey?: ClusterSecretStoreV1SpecProviderConjurAuthApikey
 cert?: ClusterSecretStoreV1SpecProviderConjurAuthCert
 jwt?: ClusterSecretStoreV1SpecProviderConjurAuthJwt
}
export interface ClusterSecretStoreV1SpecProviderConjurAuthApikey {
 account: string
 apiKeyRef: ClusterSecretStoreV1SpecProviderCrdAuthRef
 userRef: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderConjurAuthCert {
 account: string
 clientCertRef: ClusterSecretStoreV1SpecProviderCrdAuthRef
 clientKeyRef: ClusterSecretStoreV1SpecProviderCrdAuthRef
 hostId?: string
 serviceID: string
}
export interface ClusterSecretStoreV1SpecProviderConjurAuthJwt {
 account: string
 hostId?: string
 secretRef?: ClusterSecretStoreV1SpecProviderCrdAuthRef
 serviceAccountRef?: ClusterSecretStoreV1SpecProviderAzurekvServiceAccountRef
 serviceID: string
}
export interface ClusterSecretStoreV1SpecProviderCrd {
 auth?: ClusterSecretStoreV1SpecProviderCrdAuth
 authRef?: ClusterSecretStoreV1SpecProviderCrdAuthRef
 resource: ClusterSecretStoreV1SpecProviderCrdResource
 server?: ClusterSecretStoreV1SpecProviderCrdServer
 whitelist?: ClusterSecretStoreV1SpecProviderCrdWhitelist
}
export interface ClusterSecretStoreV1SpecProviderCrdAuth {
 cert?: ClusterSecretStoreV1SpecProviderCrdAuthCert
 serviceAccount?: ClusterSecretStoreV1SpecProviderAzurekvServiceAccountRef
 token?: ClusterSecretStoreV1SpecProviderCrdAuthToken
}
export interface ClusterSecretStoreV1SpecProviderCrdAuthCert {
 clientCert: ClusterSecretStoreV1SpecProviderCrdAuthRef
 clientKey: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderCrdAuthRef {
 key?: string
 name?: string
 namespace?: string
}
export interface ClusterSecretStoreV1SpecProviderCrdAuthToken {
 bearerToken: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderCrdResource {
 group: string
 kind: string
 version: string
}
export interface ClusterSecretStoreV1SpecProviderCrdServer {
 caBundle?: string
 caProvider?: ClusterSecretStoreV1SpecProviderAkeylessCaProvider
 url?: string
}
export interface ClusterSecretStoreV1SpecProviderCrdWhitelist {
 rules?: readonly ClusterSecretStoreV1SpecProviderCrdWhitelistRules[]
}
export interface ClusterSecretStoreV1SpecProviderCrdWhitelistRules {
 name?: string
 namespace?: string
 properties?: readonly string[]
}
export interface ClusterSecretStoreV1SpecProviderDelinea {
 clientId: ClusterSecretStoreV1SpecProviderDelineaClientId
 clientSecret: ClusterSecretStoreV1SpecProviderDelineaClientId
 tenant: string
 tld?: string
 urlTemplate?: string
}
export interface ClusterSecretStoreV1SpecProviderDelineaClientId {
 secretRef?: ClusterSecretStoreV1SpecProviderCrdAuthRef
 value?: string
}
export interface ClusterSecretStoreV1SpecProviderDoppler {
 auth: ClusterSecretStoreV1SpecProviderDopplerAuth
 config?: string
 format?: ("json" | "dotnet-json" | "env" | "yaml" | "docker")
 nameTransformer?: ("upper-camel" | "camel" | "lower-snake" | "tf-var" | "dotnet-env" | "lower-kebab")
 project?: string
}
export interface ClusterSecretStoreV1SpecProviderDopplerAuth {
 oidcConfig?: ClusterSecretStoreV1SpecProviderDopplerAuthOidcConfig
 secretRef?: ClusterSecretStoreV1SpecProviderDopplerAuthSecretRef
}
export interface ClusterSecretStoreV1SpecProviderDopplerAuthOidcConfig {
 expirationSeconds?: number
 identity: string
 serviceAccountRef: ClusterSecretStoreV1SpecProviderAzurekvServiceAccountRef
}
export interface ClusterSecretStoreV1SpecProviderDopplerAuthSecretRef {
 dopplerToken: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderDvls {
 auth: ClusterSecretStoreV1SpecProviderDvlsAuth
 insecure?: boolean
 serverUrl: string
 vault?: string
}
export interface ClusterSecretStoreV1SpecProviderDvlsAuth {
 secretRef: ClusterSecretStoreV1SpecProviderDvlsAuthSecretRef
}
export interface ClusterSecretStoreV1SpecProviderDvlsAuthSecretRef {
 appId: ClusterSecretStoreV1SpecProviderCrdAuthRef
 appSecret: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderFake {
 data: readonly ClusterSecretStoreV1SpecProviderFakeData[]
 validationResult?: number
}
export interface ClusterSecretStoreV1SpecProviderFakeData {
 key: string
 value: string
 version?: string
}
export interface ClusterSecretStoreV1SpecProviderFortanix {
 apiKey?: ClusterSecretStoreV1SpecProviderFortanixApiKey
 apiUrl?: string
}
export interface ClusterSecretStoreV1SpecProviderFortanixApiKey {
 secretRef?: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderGcpsm {
 auth?: ClusterSecretStoreV1SpecProviderGcpsmAuth
 location?: string
 projectID?: string
 secretVersionSelectionPolicy?: string
}
export interface ClusterSecretStoreV1SpecProviderGcpsmAuth {
 secretRef?: ClusterSecretStoreV1SpecProviderGcpsmAuthSecretRef
 workloadIdentity?: ClusterSecretStoreV1SpecProviderGcpsmAuthWorkloadIdentity
 workloadIdentityFederation?: ClusterSecretStoreV1SpecProviderGcpsmAuthWorkloadIdentityFederation
}
export interface ClusterSecretStoreV1SpecProviderGcpsmAuthSecretRef {
 secretAccessKeySecretRef?: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderGcpsmAuthWorkloadIdentity {
 clusterLocation?: string
 clusterName?: string
 clusterProjectID?: string
 serviceAccountRef: ClusterSecretStoreV1SpecProviderAzurekvServiceAccountRef
}
export interface ClusterSecretStoreV1SpecProviderGcpsmAuthWorkloadIdentityFederation {
 audience?: string
 awsSecurityCredentials?: ClusterSecretStoreV1SpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials
 credConfig?: ClusterSecretStoreV1SpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig
 externalTokenEndpoint?: string
 gcpServiceAccountEmail?: string
 serviceAccountRef?: ClusterSecretStoreV1SpecProviderAzurekvServiceAccountRef
}
export interface ClusterSecretStoreV1SpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials {
 awsCredentialsSecretRef: ClusterSecretStoreV1SpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef
 region: string
}
export interface ClusterSecretStoreV1SpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef {
 name: string
 namespace?: string
}
export interface ClusterSecretStoreV1SpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig {
 key: string
 name: string
 namespace?: string
}
export interface ClusterSecretStoreV1SpecProviderGithub {
 appID: number
 auth: ClusterSecretStoreV1SpecProviderGithubAuth
 environment?: string
 installationID: number
 orgSecretVisibility?: ("all" | "private")
 organization: string
 repository?: string
 uploadURL?: string
 url?: string
}
export interface ClusterSecretStoreV1SpecProviderGithubAuth {
 privateKey: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderGitlab {
 auth: ClusterSecretStoreV1SpecProviderGitlabAuth
 caBundle?: string
 caProvider?: ClusterSecretStoreV1SpecProviderAkeylessCaProvider
 environment?: string
 groupIDs?: readonly string[]
 inheritFromGroups?: boolean
 projectID?: string
 url?: string
}
export interface ClusterSecretStoreV1SpecProviderGitlabAuth {
 SecretRef: ClusterSecretStoreV1SpecProviderGitlabAuthSecretRef
}
export interface ClusterSecretStoreV1SpecProviderGitlabAuthSecretRef {
 accessToken?: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderIbm {
 auth: ClusterSecretStoreV1SpecProviderIbmAuth
 serviceUrl?: string
}
export interface ClusterSecretStoreV1SpecProviderIbmAuth {
 containerAuth?: ClusterSecretStoreV1SpecProviderIbmAuthContainerAuth
 secretRef?: ClusterSecretStoreV1SpecProviderIbmAuthSecretRef
}
export interface ClusterSecretStoreV1SpecProviderIbmAuthContainerAuth {
 iamEndpoint?: string
 profile: string
 tokenLocation?: string
}
export interface ClusterSecretStoreV1SpecProviderIbmAuthSecretRef {
 iamEndpoint?: string
 secretApiKeySecretRef?: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderInfisical {
 auth: ClusterSecretStoreV1SpecProviderInfisicalAuth
 caBundle?: string
 caProvider?: ClusterSecretStoreV1SpecProviderAkeylessCaProvider
 hostAPI?: string
 secretsScope: ClusterSecretStoreV1SpecProviderInfisicalSecretsScope
}
export interface ClusterSecretStoreV1SpecProviderInfisicalAuth {
 awsAuthCredentials?: ClusterSecretStoreV1SpecProviderInfisicalAuthAwsAuthCredentials
 azureAuthCredentials?: ClusterSecretStoreV1SpecProviderInfisicalAuthAzureAuthCredentials
 gcpIamAuthCredentials?: ClusterSecretStoreV1SpecProviderInfisicalAuthGcpIamAuthCredentials
 gcpIdTokenAuthCredentials?: ClusterSecretStoreV1SpecProviderInfisicalAuthAwsAuthCredentials
 jwtAuthCredentials?: ClusterSecretStoreV1SpecProviderInfisicalAuthJwtAuthCredentials
 kubernetesAuthCredentials?: ClusterSecretStoreV1SpecProviderInfisicalAuthKubernetesAuthCredentials
 ldapAuthCredentials?: ClusterSecretStoreV1SpecProviderInfisicalAuthLdapAuthCredentials
 ociAuthCredentials?: ClusterSecretStoreV1SpecProviderInfisicalAuthOciAuthCredentials
 tokenAuthCredentials?: ClusterSecretStoreV1SpecProviderInfisicalAuthTokenAuthCredentials
 universalAuthCredentials?: ClusterSecretStoreV1SpecProviderInfisicalAuthUniversalAuthCredentials
}
export interface ClusterSecretStoreV1SpecProviderInfisicalAuthAwsAuthCredentials {
 identityId: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderInfisicalAuthAzureAuthCredentials {
 identityId: ClusterSecretStoreV1SpecProviderCrdAuthRef
 resource?: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderInfisicalAuthGcpIamAuthCredentials {
 identityId: ClusterSecretStoreV1SpecProviderCrdAuthRef
 serviceAccountKeyFilePath: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderInfisicalAuthJwtAuthCredentials {
 identityId: ClusterSecretStoreV1SpecProviderCrdAuthRef
 jwt: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderInfisicalAuthKubernetesAuthCredentials {
 identityId: ClusterSecretStoreV1SpecProviderCrdAuthRef
 serviceAccountTokenPath?: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderInfisicalAuthLdapAuthCredentials {
 identityId: ClusterSecretStoreV1SpecProviderCrdAuthRef
 ldapPassword: ClusterSecretStoreV1SpecProviderCrdAuthRef
 ldapUsername: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderInfisicalAuthOciAuthCredentials {
 fingerprint: ClusterSecretStoreV1SpecProviderCrdAuthRef
 identityId: ClusterSecretStoreV1SpecProviderCrdAuthRef
 privateKey: ClusterSecretStoreV1SpecProviderCrdAuthRef
 privateKeyPassphrase?: ClusterSecretStoreV1SpecProviderCrdAuthRef
 region: ClusterSecretStoreV1SpecProviderCrdAuthRef
 tenancyId: ClusterSecretStoreV1SpecProviderCrdAuthRef
 userId: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderInfisicalAuthTokenAuthCredentials {
 accessToken: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderInfisicalAuthUniversalAuthCredentials {
 clientId: ClusterSecretStoreV1SpecProviderCrdAuthRef
 clientSecret: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderInfisicalSecretsScope {
 environmentSlug: string
 expandSecretReferences?: boolean
 organizationSlug?: string
 projectSlug: string
 recursive?: boolean
 secretsPath?: string
}
export interface ClusterSecretStoreV1SpecProviderKeepersecurity {
 authRef: ClusterSecretStoreV1SpecProviderCrdAuthRef
 folderID: string
 getByTitleFallback?: boolean
}
export interface ClusterSecretStoreV1SpecProviderKubernetes {
 auth?: ClusterSecretStoreV1SpecProviderCrdAuth
 authRef?: ClusterSecretStoreV1SpecProviderCrdAuthRef
 remoteNamespace?: string
 server?: ClusterSecretStoreV1SpecProviderCrdServer
}
export interface ClusterSecretStoreV1SpecProviderNebiusmysterybox {
 apiDomain: string
 auth: ClusterSecretStoreV1SpecProviderNebiusmysteryboxAuth
 caProvider?: ClusterSecretStoreV1SpecProviderNebiusmysteryboxCaProvider
}
export interface ClusterSecretStoreV1SpecProviderNebiusmysteryboxAuth {
 serviceAccountCredsSecretRef?: ClusterSecretStoreV1SpecProviderCrdAuthRef
 tokenSecretRef?: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderNebiusmysteryboxCaProvider {
 certSecretRef?: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderNgrok {
 apiUrl?: string
 auth: ClusterSecretStoreV1SpecProviderNgrokAuth
 vault: ClusterSecretStoreV1SpecProviderNgrokVault
}
export interface ClusterSecretStoreV1SpecProviderNgrokAuth {
 apiKey?: ClusterSecretStoreV1SpecProviderFortanixApiKey
}
export interface ClusterSecretStoreV1SpecProviderNgrokVault {
 name: string
}
export interface ClusterSecretStoreV1SpecProviderOnboardbase {
 apiHost?: string
 auth: ClusterSecretStoreV1SpecProviderOnboardbaseAuth
 environment?: string
 project?: string
}
export interface ClusterSecretStoreV1SpecProviderOnboardbaseAuth {
 apiKeyRef: ClusterSecretStoreV1SpecProviderCrdAuthRef
 passcodeRef: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderOnepassword {
 auth: ClusterSecretStoreV1SpecProviderOnepasswordAuth
 connectHost: string
 vaults: {
  [k: string]: number
 }
}
export interface ClusterSecretStoreV1SpecProviderOnepasswordAuth {
 secretRef: ClusterSecretStoreV1SpecProviderOnepasswordAuthSecretRef
}
export interface ClusterSecretStoreV1SpecProviderOnepasswordAuthSecretRef {
 connectTokenSecretRef: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderOnepasswordSDK {
 auth: ClusterSecretStoreV1SpecProviderOnepasswordSDKAuth
 cache?: ClusterSecretStoreV1SpecProviderOnepasswordSDKCache
 environment?: string
 integrationInfo?: ClusterSecretStoreV1SpecProviderOnepasswordSDKIntegrationInfo
 vault?: string
}
export interface ClusterSecretStoreV1SpecProviderOnepasswordSDKAuth {
 serviceAccountSecretRef: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderOnepasswordSDKCache {
 maxSize?: number
 ttl?: string
}
export interface ClusterSecretStoreV1SpecProviderOnepasswordSDKIntegrationInfo {
 name?: string
 version?: string
}
export interface ClusterSecretStoreV1SpecProviderOpenBao {
 auth?: ClusterSecretStoreV1SpecProviderOpenBaoAuth
 caBundle?: string
 caProvider?: ClusterSecretStoreV1SpecProviderAkeylessCaProvider
 namespace?: string
 path?: string
 server: string
 version?: ("v1" | "v2")
}
export interface ClusterSecretStoreV1SpecProviderOpenBaoAuth {
 appRole?: ClusterSecretStoreV1SpecProviderOpenBaoAuthAppRole
 namespace?: string
 tokenSecretRef?: ClusterSecretStoreV1SpecProviderCrdAuthRef
 userPass?: ClusterSecretStoreV1SpecProviderOpenBaoAuthUserPass
}
export interface ClusterSecretStoreV1SpecProviderOpenBaoAuthAppRole {
 path?: string
 roleId?: string
 roleRef?: ClusterSecretStoreV1SpecProviderCrdAuthRef
 secretRef: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderOpenBaoAuthUserPass {
 path?: string
 secretRef?: ClusterSecretStoreV1SpecProviderCrdAuthRef
 username: string
}
export interface ClusterSecretStoreV1SpecProviderOracle {
 auth?: ClusterSecretStoreV1SpecProviderOracleAuth
 compartment?: string
 encryptionKey?: string
 principalType?: ("" | "UserPrincipal" | "InstancePrincipal" | "Workload")
 region: string
 serviceAccountRef?: ClusterSecretStoreV1SpecProviderAzurekvServiceAccountRef
 vault: string
}
export interface ClusterSecretStoreV1SpecProviderOracleAuth {
 secretRef: ClusterSecretStoreV1SpecProviderOracleAuthSecretRef
 tenancy: string
 user: string
}
export interface ClusterSecretStoreV1SpecProviderOracleAuthSecretRef {
 fingerprint: ClusterSecretStoreV1SpecProviderCrdAuthRef
 privatekey: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderOvh {
 auth: ClusterSecretStoreV1SpecProviderOvhAuth
 casRequired?: boolean
 okmsTimeout?: number
 okmsid: string
 server: string
}
export interface ClusterSecretStoreV1SpecProviderOvhAuth {
 mtls?: ClusterSecretStoreV1SpecProviderOvhAuthMtls
 token?: ClusterSecretStoreV1SpecProviderOvhAuthToken
}
export interface ClusterSecretStoreV1SpecProviderOvhAuthMtls {
 caBundle?: string
 caProvider?: ClusterSecretStoreV1SpecProviderAkeylessCaProvider
 certSecretRef: ClusterSecretStoreV1SpecProviderCrdAuthRef
 keySecretRef: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderOvhAuthToken {
 tokenSecretRef: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderPassbolt {
 auth: ClusterSecretStoreV1SpecProviderPassboltAuth
 caBundle?: string
 caProvider?: ClusterSecretStoreV1SpecProviderAkeylessCaProvider
 host: string
}
export interface ClusterSecretStoreV1SpecProviderPassboltAuth {
 passwordSecretRef: ClusterSecretStoreV1SpecProviderCrdAuthRef
 privateKeySecretRef: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderPassworddepot {
 auth: ClusterSecretStoreV1SpecProviderPassworddepotAuth
 database: string
 host: string
}
export interface ClusterSecretStoreV1SpecProviderPassworddepotAuth {
 secretRef: ClusterSecretStoreV1SpecProviderPassworddepotAuthSecretRef
}
export interface ClusterSecretStoreV1SpecProviderPassworddepotAuthSecretRef {
 credentials?: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderPrevider {
 auth: ClusterSecretStoreV1SpecProviderPreviderAuth
 baseUri?: string
}
export interface ClusterSecretStoreV1SpecProviderPreviderAuth {
 secretRef?: ClusterSecretStoreV1SpecProviderInfisicalAuthTokenAuthCredentials
}
export interface ClusterSecretStoreV1SpecProviderPulumi {
 accessToken?: ClusterSecretStoreV1SpecProviderFortanixApiKey
 apiUrl?: string
 auth?: ClusterSecretStoreV1SpecProviderPulumiAuth
 environment: string
 organization: string
 project: string
}
export interface ClusterSecretStoreV1SpecProviderPulumiAuth {
 accessToken?: ClusterSecretStoreV1SpecProviderFortanixApiKey
 oidcConfig?: ClusterSecretStoreV1SpecProviderPulumiAuthOidcConfig
}
export interface ClusterSecretStoreV1SpecProviderPulumiAuthOidcConfig {
 expirationSeconds?: number
 organization: string
 serviceAccountRef: ClusterSecretStoreV1SpecProviderAzurekvServiceAccountRef
}
export interface ClusterSecretStoreV1SpecProviderScaleway {
 accessKey: ClusterSecretStoreV1SpecProviderDelineaClientId
 apiUrl?: string
 projectId: string
 region: string
 secretKey: ClusterSecretStoreV1SpecProviderDelineaClientId
}
export interface ClusterSecretStoreV1SpecProviderSecretserver {
 caBundle?: string
 caProvider?: ClusterSecretStoreV1SpecProviderAkeylessCaProvider
 domain?: string
 password?: ClusterSecretStoreV1SpecProviderDelineaClientId
 serverURL: string
 token?: ClusterSecretStoreV1SpecProviderDelineaClientId
 username?: ClusterSecretStoreV1SpecProviderDelineaClientId
}
export interface ClusterSecretStoreV1SpecProviderSenhasegura {
 auth: ClusterSecretStoreV1SpecProviderSenhaseguraAuth
 ignoreSslCertificate?: boolean
 module: string
 url: string
}
export interface ClusterSecretStoreV1SpecProviderSenhaseguraAuth {
 clientId: string
 clientSecretSecretRef: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderVault {
 auth?: ClusterSecretStoreV1SpecProviderVaultAuth
 caBundle?: string
 caProvider?: ClusterSecretStoreV1SpecProviderAkeylessCaProvider
 checkAndSet?: ClusterSecretStoreV1SpecProviderVaultCheckAndSet
 forwardInconsistent?: boolean
 headers?: {
  [k: string]: string
 }
 namespace?: string
 path?: string
 readYourWrites?: boolean
 server: string
 tls?: ClusterSecretStoreV1SpecProviderVaultTls
 version?: ("v1" | "v2")
}
export interface ClusterSecretStoreV1SpecProviderVaultAuth {
 appRole?: ClusterSecretStoreV1SpecProviderOpenBaoAuthAppRole
 cert?: ClusterSecretStoreV1SpecProviderVaultAuthCert
 gcp?: ClusterSecretStoreV1SpecProviderVaultAuthGcp
 iam?: ClusterSecretStoreV1SpecProviderVaultAuthIam
 jwt?: ClusterSecretStoreV1SpecProviderVaultAuthJwt
 kubernetes?: ClusterSecretStoreV1SpecProviderVaultAuthKubernetes
 ldap?: ClusterSecretStoreV1SpecProviderOpenBaoAuthUserPass
 namespace?: string
 tokenSecretRef?: ClusterSecretStoreV1SpecProviderCrdAuthRef
 userPass?: ClusterSecretStoreV1SpecProviderOpenBaoAuthUserPass
}
export interface ClusterSecretStoreV1SpecProviderVaultAuthCert {
 clientCert?: ClusterSecretStoreV1SpecProviderCrdAuthRef
 path?: string
 secretRef?: ClusterSecretStoreV1SpecProviderCrdAuthRef
 vaultRole?: string
}
export interface ClusterSecretStoreV1SpecProviderVaultAuthGcp {
 location?: string
 path?: string
 projectID?: string
 role: string
 secretRef?: ClusterSecretStoreV1SpecProviderGcpsmAuthSecretRef
 serviceAccountRef?: ClusterSecretStoreV1SpecProviderAzurekvServiceAccountRef
 workloadIdentity?: ClusterSecretStoreV1SpecProviderGcpsmAuthWorkloadIdentity
}
export interface ClusterSecretStoreV1SpecProviderVaultAuthIam {
 externalID?: string
 jwt?: ClusterSecretStoreV1SpecProviderAwsAuthJwt
 path?: string
 region?: string
 role?: string
 secretRef?: ClusterSecretStoreV1SpecProviderAwsAuthSecretRef
 vaultAwsIamServerID?: string
 vaultRole: string
}
export interface ClusterSecretStoreV1SpecProviderVaultAuthJwt {
 kubernetesServiceAccountToken?: ClusterSecretStoreV1SpecProviderVaultAuthJwtKubernetesServiceAccountToken
 path?: string
 role?: string
 secretRef?: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderVaultAuthJwtKubernetesServiceAccountToken {
 audiences?: readonly string[]
 expirationSeconds?: number
 serviceAccountRef: ClusterSecretStoreV1SpecProviderAzurekvServiceAccountRef
}
export interface ClusterSecretStoreV1SpecProviderVaultAuthKubernetes {
 mountPath?: string
 role: string
 secretRef?: ClusterSecretStoreV1SpecProviderCrdAuthRef
 serviceAccountRef?: ClusterSecretStoreV1SpecProviderAzurekvServiceAccountRef
}
export interface ClusterSecretStoreV1SpecProviderVaultCheckAndSet {
 required?: boolean
}
export interface ClusterSecretStoreV1SpecProviderVaultTls {
 certSecretRef?: ClusterSecretStoreV1SpecProviderCrdAuthRef
 keySecretRef?: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderVolcengine {
 auth?: ClusterSecretStoreV1SpecProviderVolcengineAuth
 region: string
}
export interface ClusterSecretStoreV1SpecProviderVolcengineAuth {
 secretRef?: ClusterSecretStoreV1SpecProviderVolcengineAuthSecretRef
}
export interface ClusterSecretStoreV1SpecProviderVolcengineAuthSecretRef {
 accessKeyID: ClusterSecretStoreV1SpecProviderCrdAuthRef
 secretAccessKey: ClusterSecretStoreV1SpecProviderCrdAuthRef
 token?: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderWebhook {
 auth?: ClusterSecretStoreV1SpecProviderWebhookAuth
 body?: string
 caBundle?: string
 caProvider?: ClusterSecretStoreV1SpecProviderAkeylessCaProvider
 headers?: {
  [k: string]: string
 }
 method?: string
 result?: ClusterSecretStoreV1SpecProviderWebhookResult
 secrets?: readonly ClusterSecretStoreV1SpecProviderWebhookSecrets[]
 timeout?: string
 url: string
}
export interface ClusterSecretStoreV1SpecProviderWebhookAuth {
 ntlm?: ClusterSecretStoreV1SpecProviderWebhookAuthNtlm
}
export interface ClusterSecretStoreV1SpecProviderWebhookAuthNtlm {
 passwordSecret: ClusterSecretStoreV1SpecProviderCrdAuthRef
 usernameSecret: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderWebhookResult {
 jsonPath?: string
}
export interface ClusterSecretStoreV1SpecProviderWebhookSecrets {
 name: string
 secretRef: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderYandexcertificatemanager {
 apiEndpoint?: string
 auth: ClusterSecretStoreV1SpecProviderYandexcertificatemanagerAuth
 caProvider?: ClusterSecretStoreV1SpecProviderNebiusmysteryboxCaProvider
 fetching?: ClusterSecretStoreV1SpecProviderYandexcertificatemanagerFetching
}
export interface ClusterSecretStoreV1SpecProviderYandexcertificatemanagerAuth {
 authorizedKeySecretRef?: ClusterSecretStoreV1SpecProviderCrdAuthRef
}
export interface ClusterSecretStoreV1SpecProviderYandexcertificatemanagerFetching {
 byID?: Record<string, never>
 byName?: ClusterSecretStoreV1SpecProviderYandexcertificatemanagerFetchingByName
}
export interface ClusterSecretStoreV1SpecProviderYandexcertificatemanagerFetchingByName {
 folderID: string
}
export interface ClusterSecretStoreV1SpecRetrySettings {
 maxRetries?: number
 retryInterval?: string
}
export interface ClusterSecretStoreV1Status {
 capabilities?: string
 conditions?: readonly ClusterSecretStoreV1StatusConditions[]
}
export interface ClusterSecretStoreV1StatusConditions {
 lastTransitionTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export interface ExternalSecretV1 {
 apiVersion: "external-secrets.io/v1"
 kind: "ExternalSecret"
 metadata: ObjectMeta
 spec?: ExternalSecretV1Spec
 status?: ExternalSecretV1Status
}
export interface ExternalSecretV1Spec {
 data?: readonly ExternalSecretV1SpecData[]
 dataFrom?: readonly ExternalSecretV1SpecDataFrom[]
 refreshInterval?: string
 refreshPolicy?: ("CreatedOnce" | "Periodic" | "OnChange")
 secretStoreRef?: ExternalSecretV1SpecSecretStoreRef
 syncWindows?: ExternalSecretV1SpecSyncWindows
 target?: ExternalSecretV1SpecTarget
}
export interface ExternalSecretV1SpecData {
 remoteRef: ExternalSecretV1SpecDataRemoteRef
 secretKey: string
 sourceRef?: ExternalSecretV1SpecDataSourceRef
}
export interface ExternalSecretV1SpecDataFrom {
 extract?: ExternalSecretV1SpecDataRemoteRef
 find?: ExternalSecretV1SpecDataFromFind
 rewrite?: readonly ExternalSecretV1SpecDataFromRewrite[]
 sourceRef?: ExternalSecretV1SpecDataSourceRef
}
export interface ExternalSecretV1SpecDataFromFind {
 conversionStrategy?: ("Default" | "Unicode")
 decodingStrategy?: ("Auto" | "Base64" | "Base64URL" | "None")
 name?: ExternalSecretV1SpecDataFromFindName
 nullBytePolicy?: ("Ignore" | "Fail")
 path?: string
 tags?: {
  [k: string]: string
 }
}
export interface ExternalSecretV1SpecDataFromFindName {
 regexp?: string
}
export interface ExternalSecretV1SpecDataFromRewrite {
 merge?: ExternalSecretV1SpecDataFromRewriteMerge
 regexp?: ExternalSecretV1SpecDataFromRewriteRegexp
 transform?: ExternalSecretV1SpecDataFromRewriteTransform
}
export interface ExternalSecretV1SpecDataFromRewriteMerge {
 conflictPolicy?: ("Ignore" | "Error")
 into?: string
 priority?: readonly string[]
 priorityPolicy?: ("IgnoreNotFound" | "Strict")
 strategy?: ("Extract" | "JSON")
}
export interface ExternalSecretV1SpecDataFromRewriteRegexp {
 source: string
 target: string
}
export interface ExternalSecretV1SpecDataFromRewriteTransform {
 template: string
}
export interface ExternalSecretV1SpecDataRemoteRef {
 conversionStrategy?: ("Default" | "Unicode")
 decodingStrategy?: ("Auto" | "Base64" | "Base64URL" | "None")
 key: string
 metadataPolicy?: ("None" | "Fetch")
 nullBytePolicy?: ("Ignore" | "Fail")
 property?: string
 version?: string
}
export interface ExternalSecretV1SpecDataSourceRef {
 generatorRef?: ExternalSecretV1SpecDataSourceRefGeneratorRef
 storeRef?: ExternalSecretV1SpecSecretStoreRef
}
export interface ExternalSecretV1SpecDataSourceRefGeneratorRef {
 apiVersion?: string
 kind: ("ACRAccessToken" | "BeyondtrustWorkloadCredentialsDynamicSecret" | "ClusterGenerator" | "CloudsmithAccessToken" | "ECRAuthorizationToken" | "Fake" | "GCRAccessToken" | "GithubAccessToken" | "GitlabDeployToken" | "QuayAccessToken" | "Password" | "SSHKey" | "STSSessionToken" | "UUID" | "VaultDynamicSecret" | "Webhook" | "Grafana" | "MFA")
 name: string
}
export interface ExternalSecretV1SpecSecretStoreRef {
 kind?: ("SecretStore" | "ClusterSecretStore")
 name?: string
}
export interface ExternalSecretV1SpecSyncWindows {
 kind: ("allow" | "deny")
 windows: readonly ExternalSecretV1SpecSyncWindowsWindows[]
}
export interface ExternalSecretV1SpecSyncWindowsWindows {
 duration: string
 schedule: string
}
export interface ExternalSecretV1SpecTarget {
 creationPolicy?: ("Owner" | "Orphan" | "Merge" | "None" | "CreateOrMerge")
 deletionPolicy?: ("Delete" | "Merge" | "Retain")
 immutable?: boolean
 manifest?: ExternalSecretV1SpecTargetManifest
 name?: string
 template?: ExternalSecretV1SpecTargetTemplate
}
export interface ExternalSecretV1SpecTargetManifest {
 apiVersion: string
 kind: string
}
export interface ExternalSecretV1SpecTargetTemplate {
 data?: {
  [k: string]: string
 }
 engineVersion?: "v2"
 mergePolicy?: ("Replace" | "Merge")
 metadata?: ExternalSecretV1SpecTargetTemplateMetadata
 templateFrom?: readonly ExternalSecretV1SpecTargetTemplateTemplateFrom[]
 type?: string
}
export interface ExternalSecretV1SpecTargetTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 finalizers?: readonly string[]
 labels?: {
  [k: string]: string
 }
}
export interface ExternalSecretV1SpecTargetTemplateTemplateFrom {
 configMap?: ExternalSecretV1SpecTargetTemplateTemplateFromConfigMap
 literal?: string
 secret?: ExternalSecretV1SpecTargetTemplateTemplateFromConfigMap
 target?: string
 valuesDecodingStrategy?: ("Auto" | "Base64" | "Base64URL" | "None")
}
export interface ExternalSecretV1SpecTargetTemplateTemplateFromConfigMap {
 items: readonly ExternalSecretV1SpecTargetTemplateTemplateFromConfigMapItems[]
 name: string
}
export interface ExternalSecretV1SpecTargetTemplateTemplateFromConfigMapItems {
 key: string
 templateAs?: ("Values" | "KeysAndValues")
}
export interface ExternalSecretV1Status {
 binding?: ExternalSecretV1StatusBinding
 conditions?: readonly ExternalSecretV1StatusConditions[]
 refreshTime?: (string | null)
 syncedResourceVersion?: string
}
export interface ExternalSecretV1StatusBinding {
 name?: string
}
export interface ExternalSecretV1StatusConditions {
 lastTransitionTime?: string
 message?: string
 reason?: string
 status: string
 type: ("Ready" | "Deleted")
}
export interface PushSecretV1Alpha1 {
 apiVersion: "external-secrets.io/v1alpha1"
 kind: "PushSecret"
 metadata: ObjectMeta
 spec?: PushSecretV1Alpha1Spec
 status?: PushSecretV1Alpha1Status
}
export interface PushSecretV1Alpha1Spec {
 data?: readonly PushSecretV1Alpha1SpecData[]
 dataTo?: readonly PushSecretV1Alpha1SpecDataTo[]
 deletionPolicy?: ("Delete" | "None")
 refreshInterval?: string
 secretStoreRefs: readonly PushSecretV1Alpha1SpecSecretStoreRefs[]
 selector: PushSecretV1Alpha1SpecSelector
 template?: PushSecretV1Alpha1SpecTemplate
 updatePolicy?: ("Replace" | "IfNotExists")
}
export interface PushSecretV1Alpha1SpecData {
 conversionStrategy?: ("None" | "ReverseUnicode")
 match: PushSecretV1Alpha1SpecDataMatch
 metadata?: unknown
}
export interface PushSecretV1Alpha1SpecDataMatch {
 remoteRef: PushSecretV1Alpha1SpecDataMatchRemoteRef
 secretKey?: string
}
export interface PushSecretV1Alpha1SpecDataMatchRemoteRef {
 property?: string
 remoteKey: string
}
export interface PushSecretV1Alpha1SpecDataTo {
 conversionStrategy?: ("None" | "ReverseUnicode")
 match?: PushSecretV1Alpha1SpecDataToMatch
 metadata?: unknown
 remoteKey?: string
 rewrite?: readonly PushSecretV1Alpha1SpecDataToRewrite[]
 storeRef?: PushSecretV1Alpha1SpecSecretStoreRefs
}
export interface PushSecretV1Alpha1SpecDataToMatch {
 regexp?: string
}
export interface PushSecretV1Alpha1SpecDataToRewrite {
 regexp?: PushSecretV1Alpha1SpecDataToRewriteRegexp
 transform?: PushSecretV1Alpha1SpecDataToRewriteTransform
}
export interface PushSecretV1Alpha1SpecDataToRewriteRegexp {
 source: string
 target: string
}
export interface PushSecretV1Alpha1SpecDataToRewriteTransform {
 template: string
}
export interface PushSecretV1Alpha1SpecSecretStoreRefs {
 kind?: ("SecretStore" | "ClusterSecretStore")
 labelSelector?: PushSecretV1Alpha1SpecSecretStoreRefsLabelSelector
 name?: string
}
export interface PushSecretV1Alpha1SpecSecretStoreRefsLabelSelector {
 matchExpressions?: readonly PushSecretV1Alpha1SpecSecretStoreRefsLabelSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface PushSecretV1Alpha1SpecSecretStoreRefsLabelSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface PushSecretV1Alpha1SpecSelector {
 generatorRef?: PushSecretV1Alpha1SpecSelectorGeneratorRef
 secret?: PushSecretV1Alpha1SpecSelectorSecret
}
export interface PushSecretV1Alpha1SpecSelectorGeneratorRef {
 apiVersion?: string
 kind: ("ACRAccessToken" | "BeyondtrustWorkloadCredentialsDynamicSecret" | "ClusterGenerator" | "CloudsmithAccessToken" | "ECRAuthorizationToken" | "Fake" | "GCRAccessToken" | "GithubAccessToken" | "GitlabDeployToken" | "QuayAccessToken" | "Password" | "SSHKey" | "STSSessionToken" | "UUID" | "VaultDynamicSecret" | "Webhook" | "Grafana" | "MFA")
 name: string
}
export interface PushSecretV1Alpha1SpecSelectorSecret {
 name?: string
 selector?: PushSecretV1Alpha1SpecSecretStoreRefsLabelSelector
}
export interface PushSecretV1Alpha1SpecTemplate {
 data?: {
  [k: string]: string
 }
 engineVersion?: "v2"
 mergePolicy?: ("Replace" | "Merge")
 metadata?: PushSecretV1Alpha1SpecTemplateMetadata
 templateFrom?: readonly PushSecretV1Alpha1SpecTemplateTemplateFrom[]
 type?: string
}
export interface PushSecretV1Alpha1SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 finalizers?: readonly string[]
 labels?: {
  [k: string]: string
 }
}
export interface PushSecretV1Alpha1SpecTemplateTemplateFrom {
 configMap?: PushSecretV1Alpha1SpecTemplateTemplateFromConfigMap
 literal?: string
 secret?: PushSecretV1Alpha1SpecTemplateTemplateFromConfigMap
 target?: string
 valuesDecodingStrategy?: ("Auto" | "Base64" | "Base64URL" | "None")
}
export interface PushSecretV1Alpha1SpecTemplateTemplateFromConfigMap {
 items: readonly PushSecretV1Alpha1SpecTemplateTemplateFromConfigMapItems[]
 name: string
}
export interface PushSecretV1Alpha1SpecTemplateTemplateFromConfigMapItems {
 key: string
 templateAs?: ("Values" | "KeysAndValues")
}
export interface PushSecretV1Alpha1Status {
 conditions?: readonly PushSecretV1Alpha1StatusConditions[]
 refreshTime?: (string | null)
 syncedPushSecrets?: {
  [k: string]: {
   [k: string]: PushSecretV1Alpha1SpecData
  }
 }
 syncedResourceVersion?: string
}
export interface PushSecretV1Alpha1StatusConditions {
 lastTransitionTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export interface SecretStoreV1 {
 apiVersion: "external-secrets.io/v1"
 kind: "SecretStore"
 metadata: ObjectMeta
 spec?: SecretStoreV1Spec
 status?: SecretStoreV1Status
}
export interface SecretStoreV1Spec {
 conditions?: readonly SecretStoreV1SpecConditions[]
 controller?: string
 provider: SecretStoreV1SpecProvider
 refreshInterval?: (number | string)
 retrySettings?: SecretStoreV1SpecRetrySettings
}
export interface SecretStoreV1SpecConditions {
 namespaceRegexes?: readonly string[]
 namespaceSelector?: SecretStoreV1SpecConditionsNamespaceSelector
 namespaces?: readonly string[]
}
export interface SecretStoreV1SpecConditionsNamespaceSelector {
 matchExpressions?: readonly SecretStoreV1SpecConditionsNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface SecretStoreV1SpecConditionsNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface SecretStoreV1SpecProvider {
 akeyless?: SecretStoreV1SpecProviderAkeyless
 aws?: SecretStoreV1SpecProviderAws
 azurekv?: SecretStoreV1SpecProviderAzurekv
 barbican?: SecretStoreV1SpecProviderBarbican
 beyondtrust?: SecretStoreV1SpecProviderBeyondtrust
 beyondtrustworkloadcredentials?: SecretStoreV1SpecProviderBeyondtrustworkloadcredentials
 bitwardensecretsmanager?: SecretStoreV1SpecProviderBitwardensecretsmanager
 chef?: SecretStoreV1SpecProviderChef
 cloudrusm?: SecretStoreV1SpecProviderCloudrusm
 conjur?: SecretStoreV1SpecProviderConjur
 crd?: SecretStoreV1SpecProviderCrd
 delinea?: SecretStoreV1SpecProviderDelinea
 doppler?: SecretStoreV1SpecProviderDoppler
 dvls?: SecretStoreV1SpecProviderDvls
 fake?: SecretStoreV1SpecProviderFake
 fortanix?: SecretStoreV1SpecProviderFortanix
 gcpsm?: SecretStoreV1SpecProviderGcpsm
 github?: SecretStoreV1SpecProviderGithub
 gitlab?: SecretStoreV1SpecProviderGitlab
 ibm?: SecretStoreV1SpecProviderIbm
 infisical?: SecretStoreV1SpecProviderInfisical
 keepersecurity?: SecretStoreV1SpecProviderKeepersecurity
 kubernetes?: SecretStoreV1SpecProviderKubernetes
 nebiusmysterybox?: SecretStoreV1SpecProviderNebiusmysterybox
 ngrok?: SecretStoreV1SpecProviderNgrok
 onboardbase?: SecretStoreV1SpecProviderOnboardbase
 onepassword?: SecretStoreV1SpecProviderOnepassword
 onepasswordSDK?: SecretStoreV1SpecProviderOnepasswordSDK
 openBao?: SecretStoreV1SpecProviderOpenBao
 oracle?: SecretStoreV1SpecProviderOracle
 ovh?: SecretStoreV1SpecProviderOvh
 passbolt?: SecretStoreV1SpecProviderPassbolt
 passworddepot?: SecretStoreV1SpecProviderPassworddepot
 previder?: SecretStoreV1SpecProviderPrevider
 pulumi?: SecretStoreV1SpecProviderPulumi
 scaleway?: SecretStoreV1SpecProviderScaleway
 secretserver?: SecretStoreV1SpecProviderSecretserver
 senhasegura?: SecretStoreV1SpecProviderSenhasegura
 vault?: SecretStoreV1SpecProviderVault
 volcengine?: SecretStoreV1SpecProviderVolcengine
 webhook?: SecretStoreV1SpecProviderWebhook
 yandexcertificatemanager?: SecretStoreV1SpecProviderYandexcertificatemanager
 yandexlockbox?: SecretStoreV1SpecProviderYandexcertificatemanager
}
export interface SecretStoreV1SpecProviderAkeyless {
 akeylessGWApiURL: string
 authSecretRef: SecretStoreV1SpecProviderAkeylessAuthSecretRef
 caBundle?: string
 caProvider?: SecretStoreV1SpecProviderAkeylessCaProvider
 ignoreCache?: boolean
}
export interface SecretStoreV1SpecProviderAkeylessAuthSecretRef {
 kubernetesAuth?: SecretStoreV1SpecProviderAkeylessAuthSecretRefKubernetesAuth
 secretRef?: SecretStoreV1SpecProviderAkeylessAuthSecretRefSecretRef
 serviceAccountRef?: SecretStoreV1SpecProviderAzurekvServiceAccountRef
}
export interface SecretStoreV1SpecProviderAkeylessAuthSecretRefKubernetesAuth {
 accessID: string
 k8sConfName: string
 secretRef?: SecretStoreV1SpecProviderCrdAuthRef
 serviceAccountRef?: SecretStoreV1SpecProviderAzurekvServiceAccountRef
}
export interface SecretStoreV1SpecProviderAkeylessAuthSecretRefSecretRef {
 accessID?: SecretStoreV1SpecProviderCrdAuthRef
 accessType?: SecretStoreV1SpecProviderCrdAuthRef
 accessTypeParam?: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderAkeylessCaProvider {
 key?: string
 name: string
 namespace?: string
 type: ("Secret" | "ConfigMap")
}
export interface SecretStoreV1SpecProviderAws {
 additionalRoles?: readonly string[]
 auth?: SecretStoreV1SpecProviderAwsAuth
 customSessionTags?: {
  [k: string]: string
 }
 externalID?: string
 prefix?: string
 region: string
 role?: string
 secretsManager?: SecretStoreV1SpecProviderAwsSecretsManager
 service: ("SecretsManager" | "ParameterStore" | "CertificateManager")
 sessionTags?: readonly SecretStoreV1SpecProviderAwsSessionTags[]
 sessionTagsPolicy?: ("None" | "Simple" | "Custom")
 transitiveTagKeys?: readonly string[]
}
export interface SecretStoreV1SpecProviderAwsAuth {
 jwt?: SecretStoreV1SpecProviderAwsAuthJwt
 secretRef?: SecretStoreV1SpecProviderAwsAuthSecretRef
}
export interface SecretStoreV1SpecProviderAwsAuthJwt {
 serviceAccountRef?: SecretStoreV1SpecProviderAzurekvServiceAccountRef
}
export interface SecretStoreV1SpecProviderAwsAuthSecretRef {
 accessKeyIDSecretRef?: SecretStoreV1SpecProviderCrdAuthRef
 secretAccessKeySecretRef?: SecretStoreV1SpecProviderCrdAuthRef
 sessionTokenSecretRef?: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderAwsSecretsManager {
 forceDeleteWithoutRecovery?: boolean
 recoveryWindowInDays?: number
}
export interface SecretStoreV1SpecProviderAwsSessionTags {
 key: string
 value: string
}
export interface SecretStoreV1SpecProviderAzurekv {
 authSecretRef?: SecretStoreV1SpecProviderAzurekvAuthSecretRef
 authType?: ("ServicePrincipal" | "ManagedIdentity" | "WorkloadIdentity")
 customCloudConfig?: SecretStoreV1SpecProviderAzurekvCustomCloudConfig
 environmentType?: ("PublicCloud" | "USGovernmentCloud" | "ChinaCloud" | "GermanCloud" | "AzureStackCloud")
 identityId?: string
 serviceAccountRef?: SecretStoreV1SpecProviderAzurekvServiceAccountRef
 tenantId?: string
 useAzureSDK?: boolean
 vaultUrl: string
}
export interface SecretStoreV1SpecProviderAzurekvAuthSecretRef {
 clientCertificate?: SecretStoreV1SpecProviderCrdAuthRef
 clientId?: SecretStoreV1SpecProviderCrdAuthRef
 clientSecret?: SecretStoreV1SpecProviderCrdAuthRef
 tenantId?: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderAzurekvCustomCloudConfig {
 activeDirectoryEndpoint: string
 keyVaultDNSSuffix?: string
 keyVaultEndpoint?: string
 resourceManagerEndpoint?: string
}
export interface SecretStoreV1SpecProviderAzurekvServiceAccountRef {
 audiences?: readonly string[]
 name: string
 namespace?: string
}
export interface SecretStoreV1SpecProviderBarbican {
 auth: SecretStoreV1SpecProviderBarbicanAuth
 authURL?: string
 domainName?: string
 region?: string
 tenantName?: string
}
export interface SecretStoreV1SpecProviderBarbicanAuth {
 password: SecretStoreV1SpecProviderBarbicanAuthPassword
 username: SecretStoreV1SpecProviderDelineaClientId
}
export interface SecretStoreV1SpecProviderBarbicanAuthPassword {
 secretRef: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderBeyondtrust {
 auth: SecretStoreV1SpecProviderBeyondtrustAuth
 server: SecretStoreV1SpecProviderBeyondtrustServer
}
export interface SecretStoreV1SpecProviderBeyondtrustAuth {
 apiKey?: SecretStoreV1SpecProviderDelineaClientId
 certificate?: SecretStoreV1SpecProviderDelineaClientId
 certificateKey?: SecretStoreV1SpecProviderDelineaClientId
 clientId?: SecretStoreV1SpecProviderDelineaClientId
 clientSecret?: SecretStoreV1SpecProviderDelineaClientId
}
export interface SecretStoreV1SpecProviderBeyondtrustServer {
 apiUrl: string
 apiVersion?: string
 clientTimeOutSeconds?: number
 decrypt?: boolean
 retrievalType?: string
 separator?: string
 verifyCA: boolean
}
export interface SecretStoreV1SpecProviderBeyondtrustworkloadcredentials {
 auth: SecretStoreV1SpecProviderBeyondtrustworkloadcredentialsAuth
 caBundle?: string
 caProvider?: SecretStoreV1SpecProviderAkeylessCaProvider
 folderPath?: string
 server: SecretStoreV1SpecProviderBeyondtrustworkloadcredentialsServer
}
export interface SecretStoreV1SpecProviderBeyondtrustworkloadcredentialsAuth {
 apikey: SecretStoreV1SpecProviderBeyondtrustworkloadcredentialsAuthApikey
}
export interface SecretStoreV1SpecProviderBeyondtrustworkloadcredentialsAuthApikey {
 token: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderBeyondtrustworkloadcredentialsServer {
 apiUrl: string
 siteId: string
}
export interface SecretStoreV1SpecProviderBitwardensecretsmanager {
 apiURL?: string
 auth: SecretStoreV1SpecProviderBitwardensecretsmanagerAuth
 bitwardenServerSDKURL?: string
 caBundle?: string
 caProvider?: SecretStoreV1SpecProviderAkeylessCaProvider
 identityURL?: string
 organizationID: string
 projectID: string
}
export interface SecretStoreV1SpecProviderBitwardensecretsmanagerAuth {
 secretRef: SecretStoreV1SpecProviderBitwardensecretsmanagerAuthSecretRef
}
export interface SecretStoreV1SpecProviderBitwardensecretsmanagerAuthSecretRef {
 credentials: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderChef {
 auth: SecretStoreV1SpecProviderChefAuth
 serverUrl: string
 username: string
}
export interface SecretStoreV1SpecProviderChefAuth {
 secretRef: SecretStoreV1SpecProviderChefAuthSecretRef
}
export interface SecretStoreV1SpecProviderChefAuthSecretRef {
 privateKeySecretRef: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderCloudrusm {
 auth: SecretStoreV1SpecProviderCloudrusmAuth
 projectID?: string
}
export interface SecretStoreV1SpecProviderCloudrusmAuth {
 secretRef?: SecretStoreV1SpecProviderCloudrusmAuthSecretRef
}
export interface SecretStoreV1SpecProviderCloudrusmAuthSecretRef {
 accessKeyIDSecretRef: SecretStoreV1SpecProviderCrdAuthRef
 accessKeySecretSecretRef: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderConjur {
 auth: SecretStoreV1SpecProviderConjurAuth
 caBundle?: string
 caProvider?: SecretStoreV1SpecProviderAkeylessCaProvider
 url: string
}
export interface SecretStoreV1SpecProviderConjurAuth {
 apikey?: SecretStoreV1SpecProviderConjurAuthApikey
 cert?: SecretStoreV1SpecProviderConjurAuthCert
 jwt?: SecretStoreV1SpecProviderConjurAuthJwt
}
export interface SecretStoreV1SpecProviderConjurAuthApikey {
 account: string
 apiKeyRef: SecretStoreV1SpecProviderCrdAuthRef
 userRef: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderConjurAuthCert {
 account: string
 clientCertRef: SecretStoreV1SpecProviderCrdAuthRef
 clientKeyRef: SecretStoreV1SpecProviderCrdAuthRef
 hostId?: string
 serviceID: string
}
export interface SecretStoreV1SpecProviderConjurAuthJwt {
 account: string
 hostId?: string
 secretRef?: SecretStoreV1SpecProviderCrdAuthRef
 serviceAccountRef?: SecretStoreV1SpecProviderAzurekvServiceAccountRef
 serviceID: string
}
export interface SecretStoreV1SpecProviderCrd {
 auth?: SecretStoreV1SpecProviderCrdAuth
 authRef?: SecretStoreV1SpecProviderCrdAuthRef
 resource: SecretStoreV1SpecProviderCrdResource
 server?: SecretStoreV1SpecProviderCrdServer
 whitelist?: SecretStoreV1SpecProviderCrdWhitelist
}
export interface SecretStoreV1SpecProviderCrdAuth {
 cert?: SecretStoreV1SpecProviderCrdAuthCert
 serviceAccount?: SecretStoreV1SpecProviderAzurekvServiceAccountRef
 token?: SecretStoreV1SpecProviderCrdAuthToken
}
export interface SecretStoreV1SpecProviderCrdAuthCert {
 clientCert: SecretStoreV1SpecProviderCrdAuthRef
 clientKey: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderCrdAuthRef {
 key?: string
 name?: string
 namespace?: string
}
export interface SecretStoreV1SpecProviderCrdAuthToken {
 bearerToken: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderCrdResource {
 group: string
 kind: string
 version: string
}
export interface SecretStoreV1SpecProviderCrdServer {
 caBundle?: string
 caProvider?: SecretStoreV1SpecProviderAkeylessCaProvider
 url?: string
}
export interface SecretStoreV1SpecProviderCrdWhitelist {
 rules?: readonly SecretStoreV1SpecProviderCrdWhitelistRules[]
}
export interface SecretStoreV1SpecProviderCrdWhitelistRules {
 name?: string
 namespace?: string
 properties?: readonly string[]
}
export interface SecretStoreV1SpecProviderDelinea {
 clientId: SecretStoreV1SpecProviderDelineaClientId
 clientSecret: SecretStoreV1SpecProviderDelineaClientId
 tenant: string
 tld?: string
 urlTemplate?: string
}
export interface SecretStoreV1SpecProviderDelineaClientId {
 secretRef?: SecretStoreV1SpecProviderCrdAuthRef
 value?: string
}
export interface SecretStoreV1SpecProviderDoppler {
 auth: SecretStoreV1SpecProviderDopplerAuth
 config?: string
 format?: ("json" | "dotnet-json" | "env" | "yaml" | "docker")
 nameTransformer?: ("upper-camel" | "camel" | "lower-snake" | "tf-var" | "dotnet-env" | "lower-kebab")
 project?: string
}
export interface SecretStoreV1SpecProviderDopplerAuth {
 oidcConfig?: SecretStoreV1SpecProviderDopplerAuthOidcConfig
 secretRef?: SecretStoreV1SpecProviderDopplerAuthSecretRef
}
export interface SecretStoreV1SpecProviderDopplerAuthOidcConfig {
 expirationSeconds?: number
 identity: string
 serviceAccountRef: SecretStoreV1SpecProviderAzurekvServiceAccountRef
}
export interface SecretStoreV1SpecProviderDopplerAuthSecretRef {
 dopplerToken: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderDvls {
 auth: SecretStoreV1SpecProviderDvlsAuth
 insecure?: boolean
 serverUrl: string
 vault?: string
}
export interface SecretStoreV1SpecProviderDvlsAuth {
 secretRef: SecretStoreV1SpecProviderDvlsAuthSecretRef
}
export interface SecretStoreV1SpecProviderDvlsAuthSecretRef {
 appId: SecretStoreV1SpecProviderCrdAuthRef
 appSecret: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderFake {
 data: readonly SecretStoreV1SpecProviderFakeData[]
 validationResult?: number
}
export interface SecretStoreV1SpecProviderFakeData {
 key: string
 value: string
 version?: string
}
export interface SecretStoreV1SpecProviderFortanix {
 apiKey?: SecretStoreV1SpecProviderFortanixApiKey
 apiUrl?: string
}
export interface SecretStoreV1SpecProviderFortanixApiKey {
 secretRef?: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderGcpsm {
 auth?: SecretStoreV1SpecProviderGcpsmAuth
 location?: string
 projectID?: string
 secretVersionSelectionPolicy?: string
}
export interface SecretStoreV1SpecProviderGcpsmAuth {
 secretRef?: SecretStoreV1SpecProviderGcpsmAuthSecretRef
 workloadIdentity?: SecretStoreV1SpecProviderGcpsmAuthWorkloadIdentity
 workloadIdentityFederation?: SecretStoreV1SpecProviderGcpsmAuthWorkloadIdentityFederation
}
export interface SecretStoreV1SpecProviderGcpsmAuthSecretRef {
 secretAccessKeySecretRef?: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderGcpsmAuthWorkloadIdentity {
 clusterLocation?: string
 clusterName?: string
 clusterProjectID?: string
 serviceAccountRef: SecretStoreV1SpecProviderAzurekvServiceAccountRef
}
export interface SecretStoreV1SpecProviderGcpsmAuthWorkloadIdentityFederation {
 audience?: string
 awsSecurityCredentials?: SecretStoreV1SpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials
 credConfig?: SecretStoreV1SpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig
 externalTokenEndpoint?: string
 gcpServiceAccountEmail?: string
 serviceAccountRef?: SecretStoreV1SpecProviderAzurekvServiceAccountRef
}
export interface SecretStoreV1SpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentials {
 awsCredentialsSecretRef: SecretStoreV1SpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef
 region: string
}
export interface SecretStoreV1SpecProviderGcpsmAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef {
 name: string
 namespace?: string
}
export interface SecretStoreV1SpecProviderGcpsmAuthWorkloadIdentityFederationCredConfig {
 key: string
 name: string
 namespace?: string
}
export interface SecretStoreV1SpecProviderGithub {
 appID: number
 auth: SecretStoreV1SpecProviderGithubAuth
 environment?: string
 installationID: number
 orgSecretVisibility?: ("all" | "private")
 organization: string
 repository?: string
 uploadURL?: string
 url?: string
}
export interface SecretStoreV1SpecProviderGithubAuth {
 privateKey: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderGitlab {
 auth: SecretStoreV1SpecProviderGitlabAuth
 caBundle?: string
 caProvider?: SecretStoreV1SpecProviderAkeylessCaProvider
 environment?: string
 groupIDs?: readonly string[]
 inheritFromGroups?: boolean
 projectID?: string
 url?: string
}
export interface SecretStoreV1SpecProviderGitlabAuth {
 SecretRef: SecretStoreV1SpecProviderGitlabAuthSecretRef
}
export interface SecretStoreV1SpecProviderGitlabAuthSecretRef {
 accessToken?: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderIbm {
 auth: SecretStoreV1SpecProviderIbmAuth
 serviceUrl?: string
}
export interface SecretStoreV1SpecProviderIbmAuth {
 containerAuth?: SecretStoreV1SpecProviderIbmAuthContainerAuth
 secretRef?: SecretStoreV1SpecProviderIbmAuthSecretRef
}
export interface SecretStoreV1SpecProviderIbmAuthContainerAuth {
 iamEndpoint?: string
 profile: string
 tokenLocation?: string
}
export interface SecretStoreV1SpecProviderIbmAuthSecretRef {
 iamEndpoint?: string
 secretApiKeySecretRef?: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderInfisical {
 auth: SecretStoreV1SpecProviderInfisicalAuth
 caBundle?: string
 caProvider?: SecretStoreV1SpecProviderAkeylessCaProvider
 hostAPI?: string
 secretsScope: SecretStoreV1SpecProviderInfisicalSecretsScope
}
export interface SecretStoreV1SpecProviderInfisicalAuth {
 awsAuthCredentials?: SecretStoreV1SpecProviderInfisicalAuthAwsAuthCredentials
 azureAuthCredentials?: SecretStoreV1SpecProviderInfisicalAuthAzureAuthCredentials
 gcpIamAuthCredentials?: SecretStoreV1SpecProviderInfisicalAuthGcpIamAuthCredentials
 gcpIdTokenAuthCredentials?: SecretStoreV1SpecProviderInfisicalAuthAwsAuthCredentials
 jwtAuthCredentials?: SecretStoreV1SpecProviderInfisicalAuthJwtAuthCredentials
 kubernetesAuthCredentials?: SecretStoreV1SpecProviderInfisicalAuthKubernetesAuthCredentials
 ldapAuthCredentials?: SecretStoreV1SpecProviderInfisicalAuthLdapAuthCredentials
 ociAuthCredentials?: SecretStoreV1SpecProviderInfisicalAuthOciAuthCredentials
 tokenAuthCredentials?: SecretStoreV1SpecProviderInfisicalAuthTokenAuthCredentials
 universalAuthCredentials?: SecretStoreV1SpecProviderInfisicalAuthUniversalAuthCredentials
}
export interface SecretStoreV1SpecProviderInfisicalAuthAwsAuthCredentials {
 identityId: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderInfisicalAuthAzureAuthCredentials {
 identityId: SecretStoreV1SpecProviderCrdAuthRef
 resource?: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderInfisicalAuthGcpIamAuthCredentials {
 identityId: SecretStoreV1SpecProviderCrdAuthRef
 serviceAccountKeyFilePath: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderInfisicalAuthJwtAuthCredentials {
 identityId: SecretStoreV1SpecProviderCrdAuthRef
 jwt: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderInfisicalAuthKubernetesAuthCredentials {
 identityId: SecretStoreV1SpecProviderCrdAuthRef
 serviceAccountTokenPath?: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderInfisicalAuthLdapAuthCredentials {
 identityId: SecretStoreV1SpecProviderCrdAuthRef
 ldapPassword: SecretStoreV1SpecProviderCrdAuthRef
 ldapUsername: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderInfisicalAuthOciAuthCredentials {
 fingerprint: SecretStoreV1SpecProviderCrdAuthRef
 identityId: SecretStoreV1SpecProviderCrdAuthRef
 privateKey: SecretStoreV1SpecProviderCrdAuthRef
 privateKeyPassphrase?: SecretStoreV1SpecProviderCrdAuthRef
 region: SecretStoreV1SpecProviderCrdAuthRef
 tenancyId: SecretStoreV1SpecProviderCrdAuthRef
 userId: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderInfisicalAuthTokenAuthCredentials {
 accessToken: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderInfisicalAuthUniversalAuthCredentials {
 clientId: SecretStoreV1SpecProviderCrdAuthRef
 clientSecret: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderInfisicalSecretsScope {
 environmentSlug: string
 expandSecretReferences?: boolean
 organizationSlug?: string
 projectSlug: string
 recursive?: boolean
 secretsPath?: string
}
export interface SecretStoreV1SpecProviderKeepersecurity {
 authRef: SecretStoreV1SpecProviderCrdAuthRef
 folderID: string
 getByTitleFallback?: boolean
}
export interface SecretStoreV1SpecProviderKubernetes {
 auth?: SecretStoreV1SpecProviderCrdAuth
 authRef?: SecretStoreV1SpecProviderCrdAuthRef
 remoteNamespace?: string
 server?: SecretStoreV1SpecProviderCrdServer
}
export interface SecretStoreV1SpecProviderNebiusmysterybox {
 apiDomain: string
 auth: SecretStoreV1SpecProviderNebiusmysteryboxAuth
 caProvider?: SecretStoreV1SpecProviderNebiusmysteryboxCaProvider
}
export interface SecretStoreV1SpecProviderNebiusmysteryboxAuth {
 serviceAccountCredsSecretRef?: SecretStoreV1SpecProviderCrdAuthRef
 tokenSecretRef?: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderNebiusmysteryboxCaProvider {
 certSecretRef?: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderNgrok {
 apiUrl?: string
 auth: SecretStoreV1SpecProviderNgrokAuth
 vault: SecretStoreV1SpecProviderNgrokVault
}
export interface SecretStoreV1SpecProviderNgrokAuth {
 apiKey?: SecretStoreV1SpecProviderFortanixApiKey
}
export interface SecretStoreV1SpecProviderNgrokVault {
 name: string
}
export interface SecretStoreV1SpecProviderOnboardbase {
 apiHost?: string
 auth: SecretStoreV1SpecProviderOnboardbaseAuth
 environment?: string
 project?: string
}
export interface SecretStoreV1SpecProviderOnboardbaseAuth {
 apiKeyRef: SecretStoreV1SpecProviderCrdAuthRef
 passcodeRef: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderOnepassword {
 auth: SecretStoreV1SpecProviderOnepasswordAuth
 connectHost: string
 vaults: {
  [k: string]: number
 }
}
export interface SecretStoreV1SpecProviderOnepasswordAuth {
 secretRef: SecretStoreV1SpecProviderOnepasswordAuthSecretRef
}
export interface SecretStoreV1SpecProviderOnepasswordAuthSecretRef {
 connectTokenSecretRef: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderOnepasswordSDK {
 auth: SecretStoreV1SpecProviderOnepasswordSDKAuth
 cache?: SecretStoreV1SpecProviderOnepasswordSDKCache
 environment?: string
 integrationInfo?: SecretStoreV1SpecProviderOnepasswordSDKIntegrationInfo
 vault?: string
}
export interface SecretStoreV1SpecProviderOnepasswordSDKAuth {
 serviceAccountSecretRef: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderOnepasswordSDKCache {
 maxSize?: number
 ttl?: string
}
export interface SecretStoreV1SpecProviderOnepasswordSDKIntegrationInfo {
 name?: string
 version?: string
}
export interface SecretStoreV1SpecProviderOpenBao {
 auth?: SecretStoreV1SpecProviderOpenBaoAuth
 caBundle?: string
 caProvider?: SecretStoreV1SpecProviderAkeylessCaProvider
 namespace?: string
 path?: string
 server: string
 version?: ("v1" | "v2")
}
export interface SecretStoreV1SpecProviderOpenBaoAuth {
 appRole?: SecretStoreV1SpecProviderOpenBaoAuthAppRole
 namespace?: string
 tokenSecretRef?: SecretStoreV1SpecProviderCrdAuthRef
 userPass?: SecretStoreV1SpecProviderOpenBaoAuthUserPass
}
export interface SecretStoreV1SpecProviderOpenBaoAuthAppRole {
 path?: string
 roleId?: string
 roleRef?: SecretStoreV1SpecProviderCrdAuthRef
 secretRef: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderOpenBaoAuthUserPass {
 path?: string
 secretRef?: SecretStoreV1SpecProviderCrdAuthRef
 username: string
}
export interface SecretStoreV1SpecProviderOracle {
 auth?: SecretStoreV1SpecProviderOracleAuth
 compartment?: string
 encryptionKey?: string
 principalType?: ("" | "UserPrincipal" | "InstancePrincipal" | "Workload")
 region: string
 serviceAccountRef?: SecretStoreV1SpecProviderAzurekvServiceAccountRef
 vault: string
}
export interface SecretStoreV1SpecProviderOracleAuth {
 secretRef: SecretStoreV1SpecProviderOracleAuthSecretRef
 tenancy: string
 user: string
}
export interface SecretStoreV1SpecProviderOracleAuthSecretRef {
 fingerprint: SecretStoreV1SpecProviderCrdAuthRef
 privatekey: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderOvh {
 auth: SecretStoreV1SpecProviderOvhAuth
 casRequired?: boolean
 okmsTimeout?: number
 okmsid: string
 server: string
}
export interface SecretStoreV1SpecProviderOvhAuth {
 mtls?: SecretStoreV1SpecProviderOvhAuthMtls
 token?: SecretStoreV1SpecProviderOvhAuthToken
}
export interface SecretStoreV1SpecProviderOvhAuthMtls {
 caBundle?: string
 caProvider?: SecretStoreV1SpecProviderAkeylessCaProvider
 certSecretRef: SecretStoreV1SpecProviderCrdAuthRef
 keySecretRef: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderOvhAuthToken {
 tokenSecretRef: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderPassbolt {
 auth: SecretStoreV1SpecProviderPassboltAuth
 caBundle?: string
 caProvider?: SecretStoreV1SpecProviderAkeylessCaProvider
 host: string
}
export interface SecretStoreV1SpecProviderPassboltAuth {
 passwordSecretRef: SecretStoreV1SpecProviderCrdAuthRef
 privateKeySecretRef: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderPassworddepot {
 auth: SecretStoreV1SpecProviderPassworddepotAuth
 database: string
 host: string
}
export interface SecretStoreV1SpecProviderPassworddepotAuth {
 secretRef: SecretStoreV1SpecProviderPassworddepotAuthSecretRef
}
export interface SecretStoreV1SpecProviderPassworddepotAuthSecretRef {
 credentials?: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderPrevider {
 auth: SecretStoreV1SpecProviderPreviderAuth
 baseUri?: string
}
export interface SecretStoreV1SpecProviderPreviderAuth {
 secretRef?: SecretStoreV1SpecProviderInfisicalAuthTokenAuthCredentials
}
export interface SecretStoreV1SpecProviderPulumi {
 accessToken?: SecretStoreV1SpecProviderFortanixApiKey
 apiUrl?: string
 auth?: SecretStoreV1SpecProviderPulumiAuth
 environment: string
 organization: string
 project: string
}
export interface SecretStoreV1SpecProviderPulumiAuth {
 accessToken?: SecretStoreV1SpecProviderFortanixApiKey
 oidcConfig?: SecretStoreV1SpecProviderPulumiAuthOidcConfig
}
export interface SecretStoreV1SpecProviderPulumiAuthOidcConfig {
 expirationSeconds?: number
 organization: string
 serviceAccountRef: SecretStoreV1SpecProviderAzurekvServiceAccountRef
}
export interface SecretStoreV1SpecProviderScaleway {
 accessKey: SecretStoreV1SpecProviderDelineaClientId
 apiUrl?: string
 projectId: string
 region: string
 secretKey: SecretStoreV1SpecProviderDelineaClientId
}
export interface SecretStoreV1SpecProviderSecretserver {
 caBundle?: string
 caProvider?: SecretStoreV1SpecProviderAkeylessCaProvider
 domain?: string
 password?: SecretStoreV1SpecProviderDelineaClientId
 serverURL: string
 token?: SecretStoreV1SpecProviderDelineaClientId
 username?: SecretStoreV1SpecProviderDelineaClientId
}
export interface SecretStoreV1SpecProviderSenhasegura {
 auth: SecretStoreV1SpecProviderSenhaseguraAuth
 ignoreSslCertificate?: boolean
 module: string
 url: string
}
export interface SecretStoreV1SpecProviderSenhaseguraAuth {
 clientId: string
 clientSecretSecretRef: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderVault {
 auth?: SecretStoreV1SpecProviderVaultAuth
 caBundle?: string
 caProvider?: SecretStoreV1SpecProviderAkeylessCaProvider
 checkAndSet?: SecretStoreV1SpecProviderVaultCheckAndSet
 forwardInconsistent?: boolean
 headers?: {
  [k: string]: string
 }
 namespace?: string
 path?: string
 readYourWrites?: boolean
 server: string
 tls?: SecretStoreV1SpecProviderVaultTls
 version?: ("v1" | "v2")
}
export interface SecretStoreV1SpecProviderVaultAuth {
 appRole?: SecretStoreV1SpecProviderOpenBaoAuthAppRole
 cert?: SecretStoreV1SpecProviderVaultAuthCert
 gcp?: SecretStoreV1SpecProviderVaultAuthGcp
 iam?: SecretStoreV1SpecProviderVaultAuthIam
 jwt?: SecretStoreV1SpecProviderVaultAuthJwt
 kubernetes?: SecretStoreV1SpecProviderVaultAuthKubernetes
 ldap?: SecretStoreV1SpecProviderOpenBaoAuthUserPass
 namespace?: string
 tokenSecretRef?: SecretStoreV1SpecProviderCrdAuthRef
 userPass?: SecretStoreV1SpecProviderOpenBaoAuthUserPass
}
export interface SecretStoreV1SpecProviderVaultAuthCert {
 clientCert?: SecretStoreV1SpecProviderCrdAuthRef
 path?: string
 secretRef?: SecretStoreV1SpecProviderCrdAuthRef
 vaultRole?: string
}
export interface SecretStoreV1SpecProviderVaultAuthGcp {
 location?: string
 path?: string
 projectID?: string
 role: string
 secretRef?: SecretStoreV1SpecProviderGcpsmAuthSecretRef
 serviceAccountRef?: SecretStoreV1SpecProviderAzurekvServiceAccountRef
 workloadIdentity?: SecretStoreV1SpecProviderGcpsmAuthWorkloadIdentity
}
export interface SecretStoreV1SpecProviderVaultAuthIam {
 externalID?: string
 jwt?: SecretStoreV1SpecProviderAwsAuthJwt
 path?: string
 region?: string
 role?: string
 secretRef?: SecretStoreV1SpecProviderAwsAuthSecretRef
 vaultAwsIamServerID?: string
 vaultRole: string
}
export interface SecretStoreV1SpecProviderVaultAuthJwt {
 kubernetesServiceAccountToken?: SecretStoreV1SpecProviderVaultAuthJwtKubernetesServiceAccountToken
 path?: string
 role?: string
 secretRef?: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderVaultAuthJwtKubernetesServiceAccountToken {
 audiences?: readonly string[]
 expirationSeconds?: number
 serviceAccountRef: SecretStoreV1SpecProviderAzurekvServiceAccountRef
}
export interface SecretStoreV1SpecProviderVaultAuthKubernetes {
 mountPath?: string
 role: string
 secretRef?: SecretStoreV1SpecProviderCrdAuthRef
 serviceAccountRef?: SecretStoreV1SpecProviderAzurekvServiceAccountRef
}
export interface SecretStoreV1SpecProviderVaultCheckAndSet {
 required?: boolean
}
export interface SecretStoreV1SpecProviderVaultTls {
 certSecretRef?: SecretStoreV1SpecProviderCrdAuthRef
 keySecretRef?: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderVolcengine {
 auth?: SecretStoreV1SpecProviderVolcengineAuth
 region: string
}
export interface SecretStoreV1SpecProviderVolcengineAuth {
 secretRef?: SecretStoreV1SpecProviderVolcengineAuthSecretRef
}
export interface SecretStoreV1SpecProviderVolcengineAuthSecretRef {
 accessKeyID: SecretStoreV1SpecProviderCrdAuthRef
 secretAccessKey: SecretStoreV1SpecProviderCrdAuthRef
 token?: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderWebhook {
 auth?: SecretStoreV1SpecProviderWebhookAuth
 body?: string
 caBundle?: string
 caProvider?: SecretStoreV1SpecProviderAkeylessCaProvider
 headers?: {
  [k: string]: string
 }
 method?: string
 result?: SecretStoreV1SpecProviderWebhookResult
 secrets?: readonly SecretStoreV1SpecProviderWebhookSecrets[]
 timeout?: string
 url: string
}
export interface SecretStoreV1SpecProviderWebhookAuth {
 ntlm?: SecretStoreV1SpecProviderWebhookAuthNtlm
}
export interface SecretStoreV1SpecProviderWebhookAuthNtlm {
 passwordSecret: SecretStoreV1SpecProviderCrdAuthRef
 usernameSecret: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderWebhookResult {
 jsonPath?: string
}
export interface SecretStoreV1SpecProviderWebhookSecrets {
 name: string
 secretRef: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderYandexcertificatemanager {
 apiEndpoint?: string
 auth: SecretStoreV1SpecProviderYandexcertificatemanagerAuth
 caProvider?: SecretStoreV1SpecProviderNebiusmysteryboxCaProvider
 fetching?: SecretStoreV1SpecProviderYandexcertificatemanagerFetching
}
export interface SecretStoreV1SpecProviderYandexcertificatemanagerAuth {
 authorizedKeySecretRef?: SecretStoreV1SpecProviderCrdAuthRef
}
export interface SecretStoreV1SpecProviderYandexcertificatemanagerFetching {
 byID?: Record<string, never>
 byName?: SecretStoreV1SpecProviderYandexcertificatemanagerFetchingByName
}
export interface SecretStoreV1SpecProviderYandexcertificatemanagerFetchingByName {
 folderID: string
}
export interface SecretStoreV1SpecRetrySettings {
 maxRetries?: number
 retryInterval?: string
}
export interface SecretStoreV1Status {
 capabilities?: string
 conditions?: readonly SecretStoreV1StatusConditions[]
}
export interface SecretStoreV1StatusConditions {
 lastTransitionTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export declare const CLUSTER_EXTERNAL_SECRET_V1: Kind<ClusterExternalSecretV1>;
export declare const CLUSTER_PUSH_SECRET_V1ALPHA1: Kind<ClusterPushSecretV1Alpha1>;
export declare const CLUSTER_SECRET_STORE_V1: Kind<ClusterSecretStoreV1>;
export declare const EXTERNAL_SECRET_V1: Kind<ExternalSecretV1>;
export declare const PUSH_SECRET_V1ALPHA1: Kind<PushSecretV1Alpha1>;
export declare const SECRET_STORE_V1: Kind<SecretStoreV1>;
