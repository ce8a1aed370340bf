import type { Kind, ObjectMeta } from './kind';
export interface ACRAccessTokenV1Alpha1 {
 apiVersion: "generators.external-secrets.io/v1alpha1"
 kind: "ACRAccessToken"
 metadata: ObjectMeta
 spec?: ACRAccessTokenV1Alpha1Spec
}
export interface ACRAccessTokenV1Alpha1Spec {
 auth: ACRAccessTokenV1Alpha1SpecAuth
 environmentType?: ("PublicCloud" | "USGovernmentCloud" | "ChinaCloud" | "GermanCloud" | "AzureStackCloud")
 registry: string
 scope?: string
 tenantId?: string
}
export interface ACRAccessTokenV1Alpha1SpecAuth {
 managedIdentity?: ACRAccessTokenV1Alpha1SpecAuthManagedIdentity
 servicePrincipal?: ACRAccessTokenV1Alpha1SpecAuthServicePrincipal
 workloadIdentity?: ACRAccessTokenV1Alpha1SpecAuthWorkloadIdentity
}
export interface ACRAccessTokenV1Alpha1SpecAuthManagedIdentity {
 identityId?: string
}
export interface ACRAccessTokenV1Alpha1SpecAuthServicePrincipal {
 secretRef: ACRAccessTokenV1Alpha1SpecAuthServicePrincipalSecretRef
}
export interface ACRAccessTokenV1Alpha1SpecAuthServicePrincipalSecretRef {
 clientId?: ACRAccessTokenV1Alpha1SpecAuthServicePrincipalSecretRefClientId
 clientSecret?: ACRAccessTokenV1Alpha1SpecAuthServicePrincipalSecretRefClientId
}
export interface ACRAccessTokenV1Alpha1SpecAuthServicePrincipalSecretRefClientId {
 key?: string
 name?: string
 namespace?: string
}
export interface ACRAccessTokenV1Alpha1SpecAuthWorkloadIdentity {
 serviceAccountRef?: ACRAccessTokenV1Alpha1SpecAuthWorkloadIdentityServiceAccountRef
}
export interface ACRAccessTokenV1Alpha1SpecAuthWorkloadIdentityServiceAccountRef {
 audiences?: readonly string[]
 name: string
 namespace?: string
}
export interface BeyondtrustWorkloadCredentialsDynamicSecretV1Alpha1 {
 apiVersion: "generators.external-secrets.io/v1alpha1"
 kind: "BeyondtrustWorkloadCredentialsDynamicSecret"
 metadata: ObjectMeta
 spec?: BeyondtrustWorkloadCredentialsDynamicSecretV1Alpha1Spec
}
export interface BeyondtrustWorkloadCredentialsDynamicSecretV1Alpha1Spec {
 controller?: string
 provider: BeyondtrustWorkloadCredentialsDynamicSecretV1Alpha1SpecProvider
 retrySettings?: BeyondtrustWorkloadCredentialsDynamicSecretV1Alpha1SpecRetrySettings
}
export interface BeyondtrustWorkloadCredentialsDynamicSecretV1Alpha1SpecProvider {
 auth: BeyondtrustWorkloadCredentialsDynamicSecretV1Alpha1SpecProviderAuth
 caBundle?: string
 caProvider?: BeyondtrustWorkloadCredentialsDynamicSecretV1Alpha1SpecProviderCaProvider
 folderPath?: string
 server: BeyondtrustWorkloadCredentialsDynamicSecretV1Alpha1SpecProviderServer
}
export interface BeyondtrustWorkloadCredentialsDynamicSecretV1Alpha1SpecProviderAuth {
 apikey: BeyondtrustWorkloadCredentialsDynamicSecretV1Alpha1SpecProviderAuthApikey
}
export interface BeyondtrustWorkloadCredentialsDynamicSecretV1Alpha1SpecProviderAuthApikey {
 token: BeyondtrustWorkloadCredentialsDynamicSecretV1Alpha1SpecProviderAuthApikeyToken
}
export interface BeyondtrustWorkloadCredentialsDynamicSecretV1Alpha1SpecProviderAuthApikeyToken {
 key?: string
 name?: string
 namespace?: string
}
export interface BeyondtrustWorkloadCredentialsDynamicSecretV1Alpha1SpecProviderCaProvider {
 key?: string
 name: string
 namespace?: string
 type: ("Secret" | "ConfigMap")
}
export interface BeyondtrustWorkloadCredentialsDynamicSecretV1Alpha1SpecProviderServer {
 apiUrl: string
 siteId: string
}
export interface BeyondtrustWorkloadCredentialsDynamicSecretV1Alpha1SpecRetrySettings {
 maxRetries?: number
 retryInterval?: string
}
export interface CloudsmithAccessTokenV1Alpha1 {
 apiVersion: "generators.external-secrets.io/v1alpha1"
 kind: "CloudsmithAccessToken"
 metadata: ObjectMeta
 spec?: CloudsmithAccessTokenV1Alpha1Spec
}
export interface CloudsmithAccessTokenV1Alpha1Spec {
 apiUrl?: string
 orgSlug: string
 serviceAccountRef: CloudsmithAccessTokenV1Alpha1SpecServiceAccountRef
 serviceSlug: string
}
export interface CloudsmithAccessTokenV1Alpha1SpecServiceAccountRef {
 audiences?: readonly string[]
 name: string
 namespace?: string
}
export interface ClusterGeneratorV1Alpha1 {
 apiVersion: "generators.external-secrets.io/v1alpha1"
 kind: "ClusterGenerator"
 metadata: ObjectMeta
 spec?: ClusterGeneratorV1Alpha1Spec
}
export interface ClusterGeneratorV1Alpha1Spec {
 generator: ClusterGeneratorV1Alpha1SpecGenerator
 kind: ("ACRAccessToken" | "BeyondtrustWorkloadCredentialsDynamicSecret" | "CloudsmithAccessToken" | "ECRAuthorizationToken" | "Fake" | "GCRAccessToken" | "GithubAccessToken" | "GitlabDeployToken" | "QuayAccessToken" | "Password" | "SSHKey" | "STSSessionToken" | "UUID" | "VaultDynamicSecret" | "Webhook" | "Grafana" | "MFA")
}
export interface ClusterGeneratorV1Alpha1SpecGenerator {
 acrAccessTokenSpec?: ClusterGeneratorV1Alpha1SpecGeneratorAcrAccessTokenSpec
 beyondtrustWorkloadCredentialsDynamicSecretSpec?: ClusterGeneratorV1Alpha1SpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpec
 cloudsmithAccessTokenSpec?: ClusterGeneratorV1Alpha1SpecGeneratorCloudsmithAccessTokenSpec
 ecrAuthorizationTokenSpec?: ClusterGeneratorV1Alpha1SpecGeneratorEcrAuthorizationTokenSpec
 fakeSpec?: ClusterGeneratorV1Alpha1SpecGeneratorFakeSpec
 gcrAccessTokenSpec?: ClusterGeneratorV1Alpha1SpecGeneratorGcrAccessTokenSpec
 githubAccessTokenSpec?: ClusterGeneratorV1Alpha1SpecGeneratorGithubAccessTokenSpec
 gitlabDeployTokenSpec?: ClusterGeneratorV1Alpha1SpecGeneratorGitlabDeployTokenSpec
 grafanaSpec?: ClusterGeneratorV1Alpha1SpecGeneratorGrafanaSpec
 mfaSpec?: ClusterGeneratorV1Alpha1SpecGeneratorMfaSpec
 passwordSpec?: ClusterGeneratorV1Alpha1SpecGeneratorPasswordSpec
 quayAccessTokenSpec?: ClusterGeneratorV1Alpha1SpecGeneratorQuayAccessTokenSpec
 sshKeySpec?: ClusterGeneratorV1Alpha1SpecGeneratorSshKeySpec
 stsSessionTokenSpec?: ClusterGeneratorV1Alpha1SpecGeneratorStsSessionTokenSpec
 uuidSpec?: Record<string, never>
 vaultDynamicSecretSpec?: ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpec
 webhookSpec?: ClusterGeneratorV1Alpha1SpecGeneratorWebhookSpec
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorAcrAccessTokenSpec {
 auth: ClusterGeneratorV1Alpha1SpecGeneratorAcrAccessTokenSpecAuth
 environmentType?: ("PublicCloud" | "USGovernmentCloud" | "ChinaCloud" | "GermanCloud" | "AzureStackCloud")
 registry: string
 scope?: string
 tenantId?: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorAcrAccessTokenSpecAuth {
 managedIdentity?: ClusterGeneratorV1Alpha1SpecGeneratorAcrAccessTokenSpecAuthManagedIdentity
 servicePrincipal?: ClusterGeneratorV1Alpha1SpecGeneratorAcrAccessTokenSpecAuthServicePrincipal
 workloadIdentity?: ClusterGeneratorV1Alpha1SpecGeneratorAcrAccessTokenSpecAuthWorkloadIdentity
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorAcrAccessTokenSpecAuthManagedIdentity {
 identityId?: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorAcrAccessTokenSpecAuthServicePrincipal {
 secretRef: ClusterGeneratorV1Alpha1SpecGeneratorAcrAccessTokenSpecAuthServicePrincipalSecretRef
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorAcrAccessTokenSpecAuthServicePrincipalSecretRef {
 clientId?: ClusterGeneratorV1Alpha1SpecGeneratorMfaSpecSecret
 clientSecret?: ClusterGeneratorV1Alpha1SpecGeneratorMfaSpecSecret
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorAcrAccessTokenSpecAuthWorkloadIdentity {
 serviceAccountRef?: ClusterGeneratorV1Alpha1SpecGeneratorCloudsmithAccessTokenSpecServiceAccountRef
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpec {
 controller?: string
 provider: ClusterGeneratorV1Alpha1SpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpecProvider
 retrySettings?: ClusterGeneratorV1Alpha1SpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpecRetrySettings
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpecProvider {
 auth: ClusterGeneratorV1Alpha1SpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpecProviderAuth
 caBundle?: string
 caProvider?: ClusterGeneratorV1Alpha1SpecGeneratorWebhookSpecCaProvider
 folderPath?: string
 server: ClusterGeneratorV1Alpha1SpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpecProviderServer
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpecProviderAuth {
 apikey: ClusterGeneratorV1Alpha1SpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpecProviderAuthApikey
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpecProviderAuthApikey {
 token: ClusterGeneratorV1Alpha1SpecGeneratorMfaSpecSecret
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpecProviderServer {
 apiUrl: string
 siteId: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpecRetrySettings {
 maxRetries?: number
 retryInterval?: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorCloudsmithAccessTokenSpec {
 apiUrl?: string
 orgSlug: string
 serviceAccountRef: ClusterGeneratorV1Alpha1SpecGeneratorCloudsmithAccessTokenSpecServiceAccountRef
 serviceSlug: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorCloudsmithAccessTokenSpecServiceAccountRef {
 audiences?: readonly string[]
 name: string
 namespace?: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorEcrAuthorizationTokenSpec {
 auth?: ClusterGeneratorV1Alpha1SpecGeneratorEcrAuthorizationTokenSpecAuth
 region: string
 role?: string
 scope?: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorEcrAuthorizationTokenSpecAuth {
 jwt?: ClusterGeneratorV1Alpha1SpecGeneratorAcrAccessTokenSpecAuthWorkloadIdentity
 secretRef?: ClusterGeneratorV1Alpha1SpecGeneratorEcrAuthorizationTokenSpecAuthSecretRef
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorEcrAuthorizationTokenSpecAuthSecretRef {
 accessKeyIDSecretRef?: ClusterGeneratorV1Alpha1SpecGeneratorMfaSpecSecret
 secretAccessKeySecretRef?: ClusterGeneratorV1Alpha1SpecGeneratorMfaSpecSecret
 sessionTokenSecretRef?: ClusterGeneratorV1Alpha1SpecGeneratorMfaSpecSecret
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorFakeSpec {
 controller?: string
 data?: {
  [k: string]: string
 }
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorGcrAccessTokenSpec {
 auth: ClusterGeneratorV1Alpha1SpecGeneratorGcrAccessTokenSpecAuth
 projectID: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorGcrAccessTokenSpecAuth {
 secretRef?: ClusterGeneratorV1Alpha1SpecGeneratorGcrAccessTokenSpecAuthSecretRef
 workloadIdentity?: ClusterGeneratorV1Alpha1SpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentity
 workloadIdentityFederation?: ClusterGeneratorV1Alpha1SpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederation
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorGcrAccessTokenSpecAuthSecretRef {
 secretAccessKeySecretRef?: ClusterGeneratorV1Alpha1SpecGeneratorMfaSpecSecret
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentity {
 clusterLocation: string
 clusterName: string
 clusterProjectID?: string
 serviceAccountRef: ClusterGeneratorV1Alpha1SpecGeneratorCloudsmithAccessTokenSpecServiceAccountRef
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederation {
 audience?: string
 awsSecurityCredentials?: ClusterGeneratorV1Alpha1SpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederationAwsSecurityCredentials
 credConfig?: ClusterGeneratorV1Alpha1SpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederationCredConfig
 externalTokenEndpoint?: string
 gcpServiceAccountEmail?: string
 serviceAccountRef?: ClusterGeneratorV1Alpha1SpecGeneratorCloudsmithAccessTokenSpecServiceAccountRef
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederationAwsSecurityCredentials {
 awsCredentialsSecretRef: ClusterGeneratorV1Alpha1SpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef
 region: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef {
 name: string
 namespace?: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorGcrAccessTokenSpecAuthWorkloadIdentityFederationCredConfig {
 key: string
 name: string
 namespace?: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorGithubAccessTokenSpec {
 appID: string
 auth: ClusterGeneratorV1Alpha1SpecGeneratorGithubAccessTokenSpecAuth
 installID: string
 permissions?: {
  [k: string]: string
 }
 repositories?: readonly string[]
 url?: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorGithubAccessTokenSpecAuth {
 privateKey: ClusterGeneratorV1Alpha1SpecGeneratorGithubAccessTokenSpecAuthPrivateKey
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorGithubAccessTokenSpecAuthPrivateKey {
 secretRef: ClusterGeneratorV1Alpha1SpecGeneratorMfaSpecSecret
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorGitlabDeployTokenSpec {
 auth: ClusterGeneratorV1Alpha1SpecGeneratorGitlabDeployTokenSpecAuth
 expiresAt?: string
 groupID?: string
 name: string
 projectID?: string
 scopes: readonly ("read_repository" | "read_registry" | "write_registry" | "read_package_registry" | "write_package_registry" | "read_virtual_registry" | "write_virtual_registry")[]
 url?: string
 username?: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorGitlabDeployTokenSpecAuth {
 token: ClusterGeneratorV1Alpha1SpecGeneratorGithubAccessTokenSpecAuthPrivateKey
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorGrafanaSpec {
 auth: ClusterGeneratorV1Alpha1SpecGeneratorGrafanaSpecAuth
 serviceAccount: ClusterGeneratorV1Alpha1SpecGeneratorGrafanaSpecServiceAccount
 url: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorGrafanaSpecAuth {
 basic?: ClusterGeneratorV1Alpha1SpecGeneratorGrafanaSpecAuthBasic
 token?: ClusterGeneratorV1Alpha1SpecGeneratorGrafanaSpecAuthToken
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorGrafanaSpecAuthBasic {
 password: ClusterGeneratorV1Alpha1SpecGeneratorGrafanaSpecAuthToken
 username: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorGrafanaSpecAuthToken {
 key?: string
 name?: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorGrafanaSpecServiceAccount {
 name: string
 role: string
 secondsToLive?: number
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorMfaSpec {
 algorithm?: string
 length?: number
 secret: ClusterGeneratorV1Alpha1SpecGeneratorMfaSpecSecret
 timePeriod?: number
 when?: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorMfaSpecSecret {
 key?: string
 name?: string
 namespace?: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorPasswordSpec {
 allowRepeat?: boolean
 digits?: number
 encoding?: ("base64" | "base64url" | "base32" | "hex" | "raw")
 length?: number
 noUpper?: boolean
 secretKeys?: readonly string[]
 symbolCharacters?: string
 symbols?: number
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorQuayAccessTokenSpec {
 robotAccount: string
 serviceAccountRef: ClusterGeneratorV1Alpha1SpecGeneratorCloudsmithAccessTokenSpecServiceAccountRef
 url?: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorSshKeySpec {
 comment?: string
 keySize?: number
 keyType?: ("rsa" | "ecdsa" | "ed25519")
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorStsSessionTokenSpec {
 auth?: ClusterGeneratorV1Alpha1SpecGeneratorEcrAuthorizationTokenSpecAuth
 region: string
 requestParameters?: ClusterGeneratorV1Alpha1SpecGeneratorStsSessionTokenSpecRequestParameters
 role?: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorStsSessionTokenSpecRequestParameters {
 serialNumber?: string
 sessionDuration?: number
 tokenCode?: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpec {
 allowEmptyResponse?: boolean
 controller?: string
 getParameters?: {
  [k: string]: readonly string[]
 }
 method?: string
 parameters?: unknown
 path: string
 provider: ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProvider
 resultType?: ("Data" | "Auth" | "Raw")
 retrySettings?: ClusterGeneratorV1Alpha1SpecGeneratorBeyondtrustWorkloadCredentialsDynamicSecretSpecRetrySettings
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProvider {
 auth?: ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderAuth
 caBundle?: string
 caProvider?: ClusterGeneratorV1Alpha1SpecGeneratorWebhookSpecCaProvider
 checkAndSet?: ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderCheckAndSet
 forwardInconsistent?: boolean
 headers?: {
  [k: string]: string
 }
 namespace?: string
 path?: string
 readYourWrites?: boolean
 server: string
 tls?: ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderTls
 version?: ("v1" | "v2")
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderAuth {
 appRole?: ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderAuthAppRole
 cert?: ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderAuthCert
 gcp?: ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderAuthGcp
 iam?: ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderAuthIam
 jwt?: ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderAuthJwt
 kubernetes?: ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderAuthKubernetes
 ldap?: ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderAuthLdap
 namespace?: string
 tokenSecretRef?: ClusterGeneratorV1Alpha1SpecGeneratorMfaSpecSecret
 userPass?: ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderAuthLdap
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderAuthAppRole {
 path?: string
 roleId?: string
 roleRef?: ClusterGeneratorV1Alpha1SpecGeneratorMfaSpecSecret
 secretRef: ClusterGeneratorV1Alpha1SpecGeneratorMfaSpecSecret
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderAuthCert {
 clientCert?: ClusterGeneratorV1Alpha1SpecGeneratorMfaSpecSecret
 path?: string
 secretRef?: ClusterGeneratorV1Alpha1SpecGeneratorMfaSpecSecret
 vaultRole?: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderAuthGcp {
 location?: string
 path?: string
 projectID?: string
 role: string
 secretRef?: ClusterGeneratorV1Alpha1SpecGeneratorGcrAccessTokenSpecAuthSecretRef
 serviceAccountRef?: ClusterGeneratorV1Alpha1SpecGeneratorCloudsmithAccessTokenSpecServiceAccountRef
 workloadIdentity?: ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderAuthGcpWorkloadIdentity
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderAuthGcpWorkloadIdentity {
 clusterLocation?: string
 clusterName?: string
 clusterProjectID?: string
 serviceAccountRef: ClusterGeneratorV1Alpha1SpecGeneratorCloudsmithAccessTokenSpecServiceAccountRef
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderAuthIam {
 externalID?: string
 jwt?: ClusterGeneratorV1Alpha1SpecGeneratorAcrAccessTokenSpecAuthWorkloadIdentity
 path?: string
 region?: string
 role?: string
 secretRef?: ClusterGeneratorV1Alpha1SpecGeneratorEcrAuthorizationTokenSpecAuthSecretRef
 vaultAwsIamServerID?: string
 vaultRole: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderAuthJwt {
 kubernetesServiceAccountToken?: ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderAuthJwtKubernetesServiceAccountToken
 path?: string
 role?: string
 secretRef?: ClusterGeneratorV1Alpha1SpecGeneratorMfaSpecSecret
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderAuthJwtKubernetesServiceAccountToken {
 audiences?: readonly string[]
 expirationSeconds?: number
 serviceAccountRef: ClusterGeneratorV1Alpha1SpecGeneratorCloudsmithAccessTokenSpecServiceAccountRef
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderAuthKubernetes {
 mountPath?: string
 role: string
 secretRef?: ClusterGeneratorV1Alpha1SpecGeneratorMfaSpecSecret
 serviceAccountRef?: ClusterGeneratorV1Alpha1SpecGeneratorCloudsmithAccessTokenSpecServiceAccountRef
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderAuthLdap {
 path?: string
 secretRef?: ClusterGeneratorV1Alpha1SpecGeneratorMfaSpecSecret
 username: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderCheckAndSet {
 required?: boolean
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorVaultDynamicSecretSpecProviderTls {
 certSecretRef?: ClusterGeneratorV1Alpha1SpecGeneratorMfaSpecSecret
 keySecretRef?: ClusterGeneratorV1Alpha1SpecGeneratorMfaSpecSecret
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorWebhookSpec {
 auth?: ClusterGeneratorV1Alpha1SpecGeneratorWebhookSpecAuth
 body?: string
 caBundle?: string
 caProvider?: ClusterGeneratorV1Alpha1SpecGeneratorWebhookSpecCaProvider
 headers?: {
  [k: string]: string
 }
 method?: string
 result: ClusterGeneratorV1Alpha1SpecGeneratorWebhookSpecResult
 secrets?: readonly ClusterGeneratorV1Alpha1SpecGeneratorWebhookSpecSecrets[]
 timeout?: string
 url: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorWebhookSpecAuth {
 ntlm?: ClusterGeneratorV1Alpha1SpecGeneratorWebhookSpecAuthNtlm
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorWebhookSpecAuthNtlm {
 passwordSecret: ClusterGeneratorV1Alpha1SpecGeneratorMfaSpecSecret
 usernameSecret: ClusterGeneratorV1Alpha1SpecGeneratorMfaSpecSecret
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorWebhookSpecCaProvider {
 key?: string
 name: string
 namespace?: string
 type: ("Secret" | "ConfigMap")
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorWebhookSpecResult {
 jsonPath?: string
}
export interface ClusterGeneratorV1Alpha1SpecGeneratorWebhookSpecSecrets {
 name: string
 secretRef: ClusterGeneratorV1Alpha1SpecGeneratorGrafanaSpecAuthToken
}
export interface ECRAuthorizationTokenV1Alpha1 {
 apiVersion: "generators.external-secrets.io/v1alpha1"
 kind: "ECRAuthorizationToken"
 metadata: ObjectMeta
 spec?: ECRAuthorizationTokenV1Alpha1Spec
}
export interface ECRAuthorizationTokenV1Alpha1Spec {
 auth?: ECRAuthorizationTokenV1Alpha1SpecAuth
 region: string
 role?: string
 scope?: string
}
export interface ECRAuthorizationTokenV1Alpha1SpecAuth {
 jwt?: ECRAuthorizationTokenV1Alpha1SpecAuthJwt
 secretRef?: ECRAuthorizationTokenV1Alpha1SpecAuthSecretRef
}
export interface ECRAuthorizationTokenV1Alpha1SpecAuthJwt {
 serviceAccountRef?: ECRAuthorizationTokenV1Alpha1SpecAuthJwtServiceAccountRef
}
export interface ECRAuthorizationTokenV1Alpha1SpecAuthJwtServiceAccountRef {
 audiences?: readonly string[]
 name: string
 namespace?: string
}
export interface ECRAuthorizationTokenV1Alpha1SpecAuthSecretRef {
 accessKeyIDSecretRef?: ECRAuthorizationTokenV1Alpha1SpecAuthSecretRefAccessKeyIDSecretRef
 secretAccessKeySecretRef?: ECRAuthorizationTokenV1Alpha1SpecAuthSecretRefAccessKeyIDSecretRef
 sessionTokenSecretRef?: ECRAuthorizationTokenV1Alpha1SpecAuthSecretRefAccessKeyIDSecretRef
}
export interface ECRAuthorizationTokenV1Alpha1SpecAuthSecretRefAccessKeyIDSecretRef {
 key?: string
 name?: string
 namespace?: string
}
export interface FakeV1Alpha1 {
 apiVersion: "generators.external-secrets.io/v1alpha1"
 kind: "Fake"
 metadata: ObjectMeta
 spec?: FakeV1Alpha1Spec
}
export interface FakeV1Alpha1Spec {
 controller?: string
 data?: {
  [k: string]: string
 }
}
export interface GCRAccessTokenV1Alpha1 {
 apiVersion: "generators.external-secrets.io/v1alpha1"
 kind: "GCRAccessToken"
 metadata: ObjectMeta
 spec?: GCRAccessTokenV1Alpha1Spec
}
export interface GCRAccessTokenV1Alpha1Spec {
 auth: GCRAccessTokenV1Alpha1SpecAuth
 projectID: string
}
export interface GCRAccessTokenV1Alpha1SpecAuth {
 secretRef?: GCRAccessTokenV1Alpha1SpecAuthSecretRef
 workloadIdentity?: GCRAccessTokenV1Alpha1SpecAuthWorkloadIdentity
 workloadIdentityFederation?: GCRAccessTokenV1Alpha1SpecAuthWorkloadIdentityFederation
}
export interface GCRAccessTokenV1Alpha1SpecAuthSecretRef {
 secretAccessKeySecretRef?: GCRAccessTokenV1Alpha1SpecAuthSecretRefSecretAccessKeySecretRef
}
export interface GCRAccessTokenV1Alpha1SpecAuthSecretRefSecretAccessKeySecretRef {
 key?: string
 name?: string
 namespace?: string
}
export interface GCRAccessTokenV1Alpha1SpecAuthWorkloadIdentity {
 clusterLocation: string
 clusterName: string
 clusterProjectID?: string
 serviceAccountRef: GCRAccessTokenV1Alpha1SpecAuthWorkloadIdentityServiceAccountRef
}
export interface GCRAccessTokenV1Alpha1SpecAuthWorkloadIdentityFederation {
 audience?: string
 awsSecurityCredentials?: GCRAccessTokenV1Alpha1SpecAuthWorkloadIdentityFederationAwsSecurityCredentials
 credConfig?: GCRAccessTokenV1Alpha1SpecAuthWorkloadIdentityFederationCredConfig
 externalTokenEndpoint?: string
 gcpServiceAccountEmail?: string
 serviceAccountRef?: GCRAccessTokenV1Alpha1SpecAuthWorkloadIdentityServiceAccountRef
}
export interface GCRAccessTokenV1Alpha1SpecAuthWorkloadIdentityFederationAwsSecurityCredentials {
 awsCredentialsSecretRef: GCRAccessTokenV1Alpha1SpecAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef
 region: string
}
export interface GCRAccessTokenV1Alpha1SpecAuthWorkloadIdentityFederationAwsSecurityCredentialsAwsCredentialsSecretRef {
 name: string
 namespace?: string
}
export interface GCRAccessTokenV1Alpha1SpecAuthWorkloadIdentityFederationCredConfig {
 key: string
 name: string
 namespace?: string
}
export interface GCRAccessTokenV1Alpha1SpecAuthWorkloadIdentityServiceAccountRef {
 audiences?: readonly string[]
 name: string
 namespace?: string
}
export interface GeneratorStateV1Alpha1 {
 apiVersion: "generators.external-secrets.io/v1alpha1"
 kind: "GeneratorState"
 metadata: ObjectMeta
 spec?: GeneratorStateV1Alpha1Spec
 status?: GeneratorStateV1Alpha1Status
}
export interface GeneratorStateV1Alpha1Spec {
 garbageCollectionDeadline?: string
 resource: unknown
 state: unknown
}
export interface GeneratorStateV1Alpha1Status {
 conditions?: readonly GeneratorStateV1Alpha1StatusConditions[]
}
export interface GeneratorStateV1Alpha1StatusConditions {
 lastTransitionTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export interface GithubAccessTokenV1Alpha1 {
 apiVersion: "generators.external-secrets.io/v1alpha1"
 kind: "GithubAccessToken"
 metadata: ObjectMeta
 spec?: GithubAccessTokenV1Alpha1Spec
}
export interface GithubAccessTokenV1Alpha1Spec {
 appID: string
 auth: GithubAccessTokenV1Alpha1SpecAuth
 installID: string
 permissions?: {
  [k: string]: string
 }
 repositories?: readonly string[]
 url?: string
}
export interface GithubAccessTokenV1Alpha1SpecAuth {
 privateKey: GithubAccessTokenV1Alpha1SpecAuthPrivateKey
}
export interface GithubAccessTokenV1Alpha1SpecAuthPrivateKey {
 secretRef: GithubAccessTokenV1Alpha1SpecAuthPrivateKeySecretRef
}
export interface GithubAccessTokenV1Alpha1SpecAuthPrivateKeySecretRef {
 key?: string
 name?: string
 namespace?: string
}
export interface GitlabDeployTokenV1Alpha1 {
 apiVersion: "generators.external-secrets.io/v1alpha1"
 kind: "GitlabDeployToken"
 metadata: ObjectMeta
 spec?: GitlabDeployTokenV1Alpha1Spec
}
export interface GitlabDeployTokenV1Alpha1Spec {
 auth: GitlabDeployTokenV1Alpha1SpecAuth
 expiresAt?: string
 groupID?: string
 name: string
 projectID?: string
 scopes: readonly ("read_repository" | "read_registry" | "write_registry" | "read_package_registry" | "write_package_registry" | "read_virtual_registry" | "write_virtual_registry")[]
 url?: string
 username?: string
}
export interface GitlabDeployTokenV1Alpha1SpecAuth {
 token: GitlabDeployTokenV1Alpha1SpecAuthToken
}
export interface GitlabDeployTokenV1Alpha1SpecAuthToken {
 secretRef: GitlabDeployTokenV1Alpha1SpecAuthTokenSecretRef
}
export interface GitlabDeployTokenV1Alpha1SpecAuthTokenSecretRef {
 key?: string
 name?: string
 namespace?: string
}
export interface GrafanaV1Alpha1 {
 apiVersion: "generators.external-secrets.io/v1alpha1"
 kind: "Grafana"
 metadata: ObjectMeta
 spec?: GrafanaV1Alpha1Spec
}
export interface GrafanaV1Alpha1Spec {
 auth: GrafanaV1Alpha1SpecAuth
 serviceAccount: GrafanaV1Alpha1SpecServiceAccount
 url: string
}
export interface GrafanaV1Alpha1SpecAuth {
 basic?: GrafanaV1Alpha1SpecAuthBasic
 token?: GrafanaV1Alpha1SpecAuthToken
}
export interface GrafanaV1Alpha1SpecAuthBasic {
 password: GrafanaV1Alpha1SpecAuthToken
 username: string
}
export interface GrafanaV1Alpha1SpecAuthToken {
 key?: string
 name?: string
}
export interface GrafanaV1Alpha1SpecServiceAccount {
 name: string
 role: string
 secondsToLive?: number
}
export interface MFAV1Alpha1 {
 apiVersion: "generators.external-secrets.io/v1alpha1"
 kind: "MFA"
 metadata: ObjectMeta
 spec?: MFAV1Alpha1Spec
}
export interface MFAV1Alpha1Spec {
 algorithm?: string
 length?: number
 secret: MFAV1Alpha1SpecSecret
 timePeriod?: number
 when?: string
}
export interface MFAV1Alpha1SpecSecret {
 key?: string
 name?: string
 namespace?: string
}
export interface PasswordV1Alpha1 {
 apiVersion: "generators.external-secrets.io/v1alpha1"
 kind: "Password"
 metadata: ObjectMeta
 spec?: PasswordV1Alpha1Spec
}
export interface PasswordV1Alpha1Spec {
 allowRepeat?: boolean
 digits?: number
 encoding?: ("base64" | "base64url" | "base32" | "hex" | "raw")
 length?: number
 noUpper?: boolean
 secretKeys?: readonly string[]
 symbolCharacters?: string
 symbols?: number
}
export interface QuayAccessTokenV1Alpha1 {
 apiVersion: "generators.external-secrets.io/v1alpha1"
 kind: "QuayAccessToken"
 metadata: ObjectMeta
 spec?: QuayAccessTokenV1Alpha1Spec
}
export interface QuayAccessTokenV1Alpha1Spec {
 robotAccount: string
 serviceAccountRef: QuayAccessTokenV1Alpha1SpecServiceAccountRef
 url?: string
}
export interface QuayAccessTokenV1Alpha1SpecServiceAccountRef {
 audiences?: readonly string[]
 name: string
 namespace?: string
}
export interface SSHKeyV1Alpha1 {
 apiVersion: "generators.external-secrets.io/v1alpha1"
 kind: "SSHKey"
 metadata: ObjectMeta
 spec?: SSHKeyV1Alpha1Spec
}
export interface SSHKeyV1Alpha1Spec {
 comment?: string
 keySize?: number
 keyType?: ("rsa" | "ecdsa" | "ed25519")
}
export interface STSSessionTokenV1Alpha1 {
 apiVersion: "generators.external-secrets.io/v1alpha1"
 kind: "STSSessionToken"
 metadata: ObjectMeta
 spec?: STSSessionTokenV1Alpha1Spec
}
export interface STSSessionTokenV1Alpha1Spec {
 auth?: STSSessionTokenV1Alpha1SpecAuth
 region: string
 requestParameters?: STSSessionTokenV1Alpha1SpecRequestParameters
 role?: string
}
export interface STSSessionTokenV1Alpha1SpecAuth {
 jwt?: STSSessionTokenV1Alpha1SpecAuthJwt
 secretRef?: STSSessionTokenV1Alpha1SpecAuthSecretRef
}
export interface STSSessionTokenV1Alpha1SpecAuthJwt {
 serviceAccountRef?: STSSessionTokenV1Alpha1SpecAuthJwtServiceAccountRef
}
export interface STSSessionTokenV1Alpha1SpecAuthJwtServiceAccountRef {
 audiences?: readonly string[]
 name: string
 namespace?: string
}
export interface STSSessionTokenV1Alpha1SpecAuthSecretRef {
 accessKeyIDSecretRef?: STSSessionTokenV1Alpha1SpecAuthSecretRefAccessKeyIDSecretRef
 secretAccessKeySecretRef?: STSSessionTokenV1Alpha1SpecAuthSecretRefAccessKeyIDSecretRef
 sessionTokenSecretRef?: STSSessionTokenV1Alpha1SpecAuthSecretRefAccessKeyIDSecretRef
}
export interface STSSessionTokenV1Alpha1SpecAuthSecretRefAccessKeyIDSecretRef {
 key?: string
 name?: string
 namespace?: string
}
export interface STSSessionTokenV1Alpha1SpecRequestParameters {
 serialNumber?: string
 sessionDuration?: number
 tokenCode?: string
}
export interface UUIDV1Alpha1 {
 apiVersion: "generators.external-secrets.io/v1alpha1"
 kind: "UUID"
 metadata: ObjectMeta
 spec?: Record<string, never>
}
export interface VaultDynamicSecretV1Alpha1 {
 apiVersion: "generators.external-secrets.io/v1alpha1"
 kind: "VaultDynamicSecret"
 metadata: ObjectMeta
 spec?: VaultDynamicSecretV1Alpha1Spec
}
export interface VaultDynamicSecretV1Alpha1Spec {
 allowEmptyResponse?: boolean
 controller?: string
 getParameters?: {
  [k: string]: readonly string[]
 }
 method?: string
 parameters?: unknown
 path: string
 provider: VaultDynamicSecretV1Alpha1SpecProvider
 resultType?: ("Data" | "Auth" | "Raw")
 retrySettings?: VaultDynamicSecretV1Alpha1SpecRetrySettings
}
export interface VaultDynamicSecretV1Alpha1SpecProvider {
 auth?: VaultDynamicSecretV1Alpha1SpecProviderAuth
 caBundle?: string
 caProvider?: VaultDynamicSecretV1Alpha1SpecProviderCaProvider
 checkAndSet?: VaultDynamicSecretV1Alpha1SpecProviderCheckAndSet
 forwardInconsistent?: boolean
 headers?: {
  [k: string]: string
 }
 namespace?: string
 path?: string
 readYourWrites?: boolean
 server: string
 tls?: VaultDynamicSecretV1Alpha1SpecProviderTls
 version?: ("v1" | "v2")
}
export interface VaultDynamicSecretV1Alpha1SpecProviderAuth {
 appRole?: VaultDynamicSecretV1Alpha1SpecProviderAuthAppRole
 cert?: VaultDynamicSecretV1Alpha1SpecProviderAuthCert
 gcp?: VaultDynamicSecretV1Alpha1SpecProviderAuthGcp
 iam?: VaultDynamicSecretV1Alpha1SpecProviderAuthIam
 jwt?: VaultDynamicSecretV1Alpha1SpecProviderAuthJwt
 kubernetes?: VaultDynamicSecretV1Alpha1SpecProviderAuthKubernetes
 ldap?: VaultDynamicSecretV1Alpha1SpecProviderAuthLdap
 namespace?: string
 tokenSecretRef?: VaultDynamicSecretV1Alpha1SpecProviderAuthTokenSecretRef
 userPass?: VaultDynamicSecretV1Alpha1SpecProviderAuthLdap
}
export interface VaultDynamicSecretV1Alpha1SpecProviderAuthAppRole {
 path?: string
 roleId?: string
 roleRef?: VaultDynamicSecretV1Alpha1SpecProviderAuthTokenSecretRef
 secretRef: VaultDynamicSecretV1Alpha1SpecProviderAuthTokenSecretRef
}
export interface VaultDynamicSecretV1Alpha1SpecProviderAuthCert {
 clientCert?: VaultDynamicSecretV1Alpha1SpecProviderAuthTokenSecretRef
 path?: string
 secretRef?: VaultDynamicSecretV1Alpha1SpecProviderAuthTokenSecretRef
 vaultRole?: string
}
export interface VaultDynamicSecretV1Alpha1SpecProviderAuthGcp {
 location?: string
 path?: string
 projectID?: string
 role: string
 secretRef?: VaultDynamicSecretV1Alpha1SpecProviderAuthGcpSecretRef
 serviceAccountRef?: VaultDynamicSecretV1Alpha1SpecProviderAuthGcpServiceAccountRef
 workloadIdentity?: VaultDynamicSecretV1Alpha1SpecProviderAuthGcpWorkloadIdentity
}
export interface VaultDynamicSecretV1Alpha1SpecProviderAuthGcpSecretRef {
 secretAccessKeySecretRef?: VaultDynamicSecretV1Alpha1SpecProviderAuthTokenSecretRef
}
export interface VaultDynamicSecretV1Alpha1SpecProviderAuthGcpServiceAccountRef {
 audiences?: readonly string[]
 name: string
 namespace?: string
}
export interface VaultDynamicSecretV1Alpha1SpecProviderAuthGcpWorkloadIdentity {
 clusterLocation?: string
 clusterName?: string
 clusterProjectID?: string
 serviceAccountRef: VaultDynamicSecretV1Alpha1SpecProviderAuthGcpServiceAccountRef
}
export interface VaultDynamicSecretV1Alpha1SpecProviderAuthIam {
 externalID?: string
 jwt?: VaultDynamicSecretV1Alpha1SpecProviderAuthIamJwt
 path?: string
 region?: string
 role?: string
 secretRef?: VaultDynamicSecretV1Alpha1SpecProviderAuthIamSecretRef
 vaultAwsIamServerID?: string
 vaultRole: string
}
export interface VaultDynamicSecretV1Alpha1SpecProviderAuthIamJwt {
 serviceAccountRef?: VaultDynamicSecretV1Alpha1SpecProviderAuthGcpServiceAccountRef
}
export interface VaultDynamicSecretV1Alpha1SpecProviderAuthIamSecretRef {
 accessKeyIDSecretRef?: VaultDynamicSecretV1Alpha1SpecProviderAuthTokenSecretRef
 secretAccessKeySecretRef?: VaultDynamicSecretV1Alpha1SpecProviderAuthTokenSecretRef
 sessionTokenSecretRef?: VaultDynamicSecretV1Alpha1SpecProviderAuthTokenSecretRef
}
export interface VaultDynamicSecretV1Alpha1SpecProviderAuthJwt {
 kubernetesServiceAccountToken?: VaultDynamicSecretV1Alpha1SpecProviderAuthJwtKubernetesServiceAccountToken
 path?: string
 role?: string
 secretRef?: VaultDynamicSecretV1Alpha1SpecProviderAuthTokenSecretRef
}
export interface VaultDynamicSecretV1Alpha1SpecProviderAuthJwtKubernetesServiceAccountToken {
 audiences?: readonly string[]
 expirationSeconds?: number
 serviceAccountRef: VaultDynamicSecretV1Alpha1SpecProviderAuthGcpServiceAccountRef
}
export interface VaultDynamicSecretV1Alpha1SpecProviderAuthKubernetes {
 mountPath?: string
 role: string
 secretRef?: VaultDynamicSecretV1Alpha1SpecProviderAuthTokenSecretRef
 serviceAccountRef?: VaultDynamicSecretV1Alpha1SpecProviderAuthGcpServiceAccountRef
}
export interface VaultDynamicSecretV1Alpha1SpecProviderAuthLdap {
 path?: string
 secretRef?: VaultDynamicSecretV1Alpha1SpecProviderAuthTokenSecretRef
 username: string
}
export interface VaultDynamicSecretV1Alpha1SpecProviderAuthTokenSecretRef {
 key?: string
 name?: string
 namespace?: string
}
export interface VaultDynamicSecretV1Alpha1SpecProviderCaProvider {
 key?: string
 name: string
 namespace?: string
 type: ("Secret" | "ConfigMap")
}
export interface VaultDynamicSecretV1Alpha1SpecProviderCheckAndSet {
 required?: boolean
}
export interface VaultDynamicSecretV1Alpha1SpecProviderTls {
 certSecretRef?: VaultDynamicSecretV1Alpha1SpecProviderAuthTokenSecretRef
 keySecretRef?: VaultDynamicSecretV1Alpha1SpecProviderAuthTokenSecretRef
}
export interface VaultDynamicSecretV1Alpha1SpecRetrySettings {
 maxRetries?: number
 retryInterval?: string
}
export interface WebhookV1Alpha1 {
 apiVersion: "generators.external-secrets.io/v1alpha1"
 kind: "Webhook"
 metadata: ObjectMeta
 spec?: WebhookV1Alpha1Spec
}
export interface WebhookV1Alpha1Spec {
 auth?: WebhookV1Alpha1SpecAuth
 body?: string
 caBundle?: string
 caProvider?: WebhookV1Alpha1SpecCaProvider
 headers?: {
  [k: string]: string
 }
 method?: string
 result: WebhookV1Alpha1SpecResult
 secrets?: readonly WebhookV1Alpha1SpecSecrets[]
 timeout?: string
 url: string
}
export interface WebhookV1Alpha1SpecAuth {
 ntlm?: WebhookV1Alpha1SpecAuthNtlm
}
export interface WebhookV1Alpha1SpecAuthNtlm {
 passwordSecret: WebhookV1Alpha1SpecAuthNtlmPasswordSecret
 usernameSecret: WebhookV1Alpha1SpecAuthNtlmPasswordSecret
}
export interface WebhookV1Alpha1SpecAuthNtlmPasswordSecret {
 key?: string
 name?: string
 namespace?: string
}
export interface WebhookV1Alpha1SpecCaProvider {
 key?: string
 name: string
 namespace?: string
 type: ("Secret" | "ConfigMap")
}
export interface WebhookV1Alpha1SpecResult {
 jsonPath?: string
}
export interface WebhookV1Alpha1SpecSecrets {
 name: string
 secretRef: WebhookV1Alpha1SpecSecretsSecretRef
}
export interface WebhookV1Alpha1SpecSecretsSecretRef {
 key?: string
 name?: string
}
export declare const ACR_ACCESS_TOKEN_V1ALPHA1: Kind<ACRAccessTokenV1Alpha1>;
export declare const BEYONDTRUST_WORKLOAD_CREDENTIALS_DYNAMIC_SECRET_V1ALPHA1: Kind<BeyondtrustWorkloadCredentialsDynamicSecretV1Alpha1>;
export declare const CLOUDSMITH_ACCESS_TOKEN_V1ALPHA1: Kind<CloudsmithAccessTokenV1Alpha1>;
export declare const CLUSTER_GENERATOR_V1ALPHA1: Kind<ClusterGeneratorV1Alpha1>;
export declare const ECR_AUTHORIZATION_TOKEN_V1ALPHA1: Kind<ECRAuthorizationTokenV1Alpha1>;
export declare const FAKE_V1ALPHA1: Kind<FakeV1Alpha1>;
export declare const GCR_ACCESS_TOKEN_V1ALPHA1: Kind<GCRAccessTokenV1Alpha1>;
export declare const GENERATOR_STATE_V1ALPHA1: Kind<GeneratorStateV1Alpha1>;
export declare const GITHUB_ACCESS_TOKEN_V1ALPHA1: Kind<GithubAccessTokenV1Alpha1>;
export declare const GITLAB_DEPLOY_TOKEN_V1ALPHA1: Kind<GitlabDeployTokenV1Alpha1>;
export declare const GRAFANA_V1ALPHA1: Kind<GrafanaV1Alpha1>;
export declare const MFA_V1ALPHA1: Kind<MFAV1Alpha1>;
export declare const PASSWORD_V1ALPHA1: Kind<PasswordV1Alpha1>;
export declare const QUAY_ACCESS_TOKEN_V1ALPHA1: Kind<QuayAccessTokenV1Alpha1>;
export declare const SSH_KEY_V1ALPHA1: Kind<SSHKeyV1Alpha1>;
export declare const STS_SESSION_TOKEN_V1ALPHA1: Kind<STSSessionTokenV1Alpha1>;
export declare const UUID_V1ALPHA1: Kind<UUIDV1Alpha1>;
export declare const VAULT_DYNAMIC_SECRET_V1ALPHA1: Kind<VaultDynamicSecretV1Alpha1>;
export declare const WEBHOOK_V1ALPHA1: Kind<WebhookV1Alpha1>;
