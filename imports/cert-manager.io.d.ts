import type { Kind, ObjectMeta } from './kind';
export interface CertificateRequestV1 {
 apiVersion: "cert-manager.io/v1"
 kind: "CertificateRequest"
 metadata: ObjectMeta
 spec?: CertificateRequestV1Spec
 status?: CertificateRequestV1Status
}
export interface CertificateRequestV1Spec {
 duration?: string
 extra?: {
  [k: string]: readonly string[]
 }
 groups?: readonly string[]
 isCA?: boolean
 issuerRef: CertificateRequestV1SpecIssuerRef
 request: string
 uid?: string
 usages?: readonly ("signing" | "digital signature" | "content commitment" | "key encipherment" | "key agreement" | "data encipherment" | "cert sign" | "crl sign" | "encipher only" | "decipher only" | "any" | "server auth" | "client auth" | "code signing" | "email protection" | "s/mime" | "ipsec end system" | "ipsec tunnel" | "ipsec user" | "timestamping" | "ocsp signing" | "microsoft sgc" | "netscape sgc")[]
 username?: string
}
export interface CertificateRequestV1SpecIssuerRef {
 group?: string
 kind?: string
 name: string
}
export interface CertificateRequestV1Status {
 ca?: string
 certificate?: string
 conditions?: readonly CertificateRequestV1StatusConditions[]
 failureTime?: string
}
export interface CertificateRequestV1StatusConditions {
 lastTransitionTime?: string
 message?: string
 reason?: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface CertificateV1 {
 apiVersion: "cert-manager.io/v1"
 kind: "Certificate"
 metadata: ObjectMeta
 spec?: CertificateV1Spec
 status?: CertificateV1Status
}
export interface CertificateV1Spec {
 additionalOutputFormats?: readonly CertificateV1SpecAdditionalOutputFormats[]
 commonName?: string
 dnsNames?: readonly string[]
 duration?: string
 emailAddresses?: readonly string[]
 encodeUsagesInRequest?: boolean
 ipAddresses?: readonly string[]
 isCA?: boolean
 issuerRef: CertificateV1SpecIssuerRef
 keystores?: CertificateV1SpecKeystores
 literalSubject?: string
 nameConstraints?: CertificateV1SpecNameConstraints
 otherNames?: readonly CertificateV1SpecOtherNames[]
 privateKey?: CertificateV1SpecPrivateKey
 renewBefore?: string
 renewBeforePercentage?: number
 renewal?: CertificateV1SpecRenewal
 revisionHistoryLimit?: number
 secretName: string
 secretTemplate?: CertificateV1SpecSecretTemplate
 signatureAlgorithm?: ("SHA256WithRSA" | "SHA384WithRSA" | "SHA512WithRSA" | "ECDSAWithSHA256" | "ECDSAWithSHA384" | "ECDSAWithSHA512" | "PureEd25519")
 subject?: CertificateV1SpecSubject
 uris?: readonly string[]
 usages?: readonly ("signing" | "digital signature" | "content commitment" | "key encipherment" | "key agreement" | "data encipherment" | "cert sign" | "crl sign" | "encipher only" | "decipher only" | "any" | "server auth" | "client auth" | "code signing" | "email protection" | "s/mime" | "ipsec end system" | "ipsec tunnel" | "ipsec user" | "timestamping" | "ocsp signing" | "microsoft sgc" | "netscape sgc")[]
}
export interface CertificateV1SpecAdditionalOutputFormats {
 type: ("DER" | "CombinedPEM")
}
export interface CertificateV1SpecIssuerRef {
 group?: string
 kind?: string
 name: string
}
export interface CertificateV1SpecKeystores {
 jks?: CertificateV1SpecKeystoresJks
 pkcs12?: CertificateV1SpecKeystoresPkcs12
}
export interface CertificateV1SpecKeystoresJks {
 alias?: string
 create: boolean
 password?: string
 passwordSecretRef?: CertificateV1SpecKeystoresJksPasswordSecretRef
}
export interface CertificateV1SpecKeystoresJksPasswordSecretRef {
 key?: string
 name: string
}
export interface CertificateV1SpecKeystoresPkcs12 {
 create: boolean
 password?: string
 passwordSecretRef?: CertificateV1SpecKeystoresJksPasswordSecretRef
 profile?: ("LegacyRC2" | "LegacyDES" | "Modern2023" | "Modern2026")
}
export interface CertificateV1SpecNameConstraints {
 critical?: boolean
 excluded?: CertificateV1SpecNameConstraintsExcluded
 permitted?: CertificateV1SpecNameConstraintsExcluded
}
export interface CertificateV1SpecNameConstraintsExcluded {
 dnsDomains?: readonly string[]
 emailAddresses?: readonly string[]
 ipRanges?: readonly string[]
 uriDomains?: readonly string[]
}
export interface CertificateV1SpecOtherNames {
 oid?: string
 utf8Value?: string
}
export interface CertificateV1SpecPrivateKey {
 algorithm?: ("RSA" | "ECDSA" | "Ed25519")
 encoding?: ("PKCS1" | "PKCS8")
 rotationPolicy?: ("Never" | "Always")
 size?: number
}
export interface CertificateV1SpecRenewal {
 policy?: ("RenewBefore" | "Disabled")
 windows?: readonly CertificateV1SpecRenewalWindows[]
}
export interface CertificateV1SpecRenewalWindows {
 cron: string
 timezone?: string
 windowDuration: string
}
export interface CertificateV1SpecSecretTemplate {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface CertificateV1SpecSubject {
 countries?: readonly string[]
 localities?: readonly string[]
 organizationalUnits?: readonly string[]
 organizations?: readonly string[]
 postalCodes?: readonly string[]
 provinces?: readonly string[]
 serialNumber?: string
 streetAddresses?: readonly string[]
}
export interface CertificateV1Status {
 acme?: CertificateV1StatusAcme
 conditions?: readonly CertificateV1StatusConditions[]
 failedIssuanceAttempts?: number
 lastFailureTime?: string
 nextPrivateKeySecretName?: string
 notAfter?: string
 notBefore?: string
 renewalTime?: string
 revision?: number
}
export interface CertificateV1StatusAcme {
 ari?: CertificateV1StatusAcmeAri
}
export interface CertificateV1StatusAcmeAri {
 explanationURL?: string
 lastChecked?: string
 lastError?: string
 nextCheck?: string
 suggestedWindow?: CertificateV1StatusAcmeAriSuggestedWindow
}
export interface CertificateV1StatusAcmeAriSuggestedWindow {
 end: string
 start: string
}
export interface CertificateV1StatusConditions {
 lastTransitionTime?: string
 message?: string
 observedGeneration?: number
 reason?: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ClusterIssuerV1 {
 apiVersion: "cert-manager.io/v1"
 kind: "ClusterIssuer"
 metadata: ObjectMeta
 spec: ClusterIssuerV1Spec
 status?: ClusterIssuerV1Status
}
export interface ClusterIssuerV1Spec {
 acme?: ClusterIssuerV1SpecAcme
 ca?: ClusterIssuerV1SpecCa
 selfSigned?: ClusterIssuerV1SpecSelfSigned
 vault?: ClusterIssuerV1SpecVault
 venafi?: ClusterIssuerV1SpecVenafi
}
export interface ClusterIssuerV1SpecAcme {
 caBundle?: string
 disableAccountKeyGeneration?: boolean
 email?: string
 enableDurationFeature?: boolean
 externalAccountBinding?: ClusterIssuerV1SpecAcmeExternalAccountBinding
 preferredChain?: string
 privateKeySecretRef: ClusterIssuerV1SpecAcmePrivateKeySecretRef
 profile?: string
 server: string
 skipTLSVerify?: boolean
 solvers?: readonly ClusterIssuerV1SpecAcmeSolvers[]
}
export interface ClusterIssuerV1SpecAcmeExternalAccountBinding {
 keyAlgorithm?: ("HS256" | "HS384" | "HS512")
 keyID: string
 keySecretRef: ClusterIssuerV1SpecAcmePrivateKeySecretRef
}
export interface ClusterIssuerV1SpecAcmePrivateKeySecretRef {
 key?: string
 name: string
}
export interface ClusterIssuerV1SpecAcmeSolvers {
 dns01?: ClusterIssuerV1SpecAcmeSolversDns01
 http01?: ClusterIssuerV1SpecAcmeSolversHttp01
 selector?: ClusterIssuerV1SpecAcmeSolversSelector
 waitInsteadOfSelfCheck?: string
}
export interface ClusterIssuerV1SpecAcmeSolversDns01 {
 acmeDNS?: ClusterIssuerV1SpecAcmeSolversDns01AcmeDNS
 akamai?: ClusterIssuerV1SpecAcmeSolversDns01Akamai
 azureDNS?: ClusterIssuerV1SpecAcmeSolversDns01AzureDNS
 cloudDNS?: ClusterIssuerV1SpecAcmeSolversDns01CloudDNS
 cloudflare?: ClusterIssuerV1SpecAcmeSolversDns01Cloudflare
 cnameStrategy?: ("None" | "Follow")
 digitalocean?: ClusterIssuerV1SpecAcmeSolversDns01Digitalocean
 rfc2136?: ClusterIssuerV1SpecAcmeSolversDns01Rfc2136
 route53?: ClusterIssuerV1SpecAcmeSolversDns01Route53
 webhook?: ClusterIssuerV1SpecAcmeSolversDns01Webhook
}
export interface ClusterIssuerV1SpecAcmeSolversDns01AcmeDNS {
 accountSecretRef: ClusterIssuerV1SpecAcmePrivateKeySecretRef
 host: string
}
export interface ClusterIssuerV1SpecAcmeSolversDns01Akamai {
 accessTokenSecretRef: ClusterIssuerV1SpecAcmePrivateKeySecretRef
 clientSecretSecretRef: ClusterIssuerV1SpecAcmePrivateKeySecretRef
 clientTokenSecretRef: ClusterIssuerV1SpecAcmePrivateKeySecretRef
 serviceConsumerDomain: string
}
export interface ClusterIssuerV1SpecAcmeSolversDns01AzureDNS {
 clientID?: string
 clientSecretSecretRef?: ClusterIssuerV1SpecAcmePrivateKeySecretRef
 environment?: ("AzurePublicCloud" | "AzureChinaCloud" | "AzureGermanCloud" | "AzureUSGovernmentCloud")
 hostedZoneName?: string
 managedIdentity?: ClusterIssuerV1SpecAcmeSolversDns01AzureDNSManagedIdentity
 resourceGroupName: string
 subscriptionID: string
 tenantID?: string
 zoneType?: ("AzurePublicZone" | "AzurePrivateZone")
}
export interface ClusterIssuerV1SpecAcmeSolversDns01AzureDNSManagedIdentity {
 clientID?: string
 resourceID?: string
 tenantID?: string
}
export interface ClusterIssuerV1SpecAcmeSolversDns01CloudDNS {
 hostedZoneName?: string
 project: string
 serviceAccountSecretRef?: ClusterIssuerV1SpecAcmePrivateKeySecretRef
}
export interface ClusterIssuerV1SpecAcmeSolversDns01Cloudflare {
 apiKeySecretRef?: ClusterIssuerV1SpecAcmePrivateKeySecretRef
 apiTokenSecretRef?: ClusterIssuerV1SpecAcmePrivateKeySecretRef
 email?: string
}
export interface ClusterIssuerV1SpecAcmeSolversDns01Digitalocean {
 tokenSecretRef: ClusterIssuerV1SpecAcmePrivateKeySecretRef
}
export interface ClusterIssuerV1SpecAcmeSolversDns01Rfc2136 {
 nameserver: string
 protocol?: ("TCP" | "UDP")
 tsigAlgorithm?: string
 tsigKeyName?: string
 tsigSecretSecretRef?: ClusterIssuerV1SpecAcmePrivateKeySecretRef
}
export interface ClusterIssuerV1SpecAcmeSolversDns01Route53 {
 accessKeyID?: string
 accessKeyIDSecretRef?: ClusterIssuerV1SpecAcmePrivateKeySecretRef
 auth?: ClusterIssuerV1SpecAcmeSolversDns01Route53Auth
 hostedZoneID?: string
 region?: string
 role?: string
 secretAccessKeySecretRef?: ClusterIssuerV1SpecAcmePrivateKeySecretRef
}
export interface ClusterIssuerV1SpecAcmeSolversDns01Route53Auth {
 kubernetes: ClusterIssuerV1SpecAcmeSolversDns01Route53AuthKubernetes
}
export interface ClusterIssuerV1SpecAcmeSolversDns01Route53AuthKubernetes {
 serviceAccountRef: ClusterIssuerV1SpecVaultAuthAwsServiceAccountRef
}
export interface ClusterIssuerV1SpecAcmeSolversDns01Webhook {
 config?: unknown
 groupName: string
 solverName: string
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01 {
 gatewayHTTPRoute?: ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoute
 ingress?: ClusterIssuerV1SpecAcmeSolversHttp01Ingress
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoute {
 labels?: {
  [k: string]: string
 }
 parentRefs?: readonly ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRouteParentRefs[]
 podTemplate?: ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate
 serviceType?: string
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRouteParentRefs {
 group?: string
 kind?: string
 name: string
 namespace?: string
 port?: number
 sectionName?: string
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate {
 metadata?: ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateMetadata
 spec?: ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpec
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpec {
 affinity?: ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinity
 imagePullSecrets?: readonly ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets[]
 nodeSelector?: {
  [k: string]: string
 }
 priorityClassName?: string
 resources?: ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecResources
 securityContext?: ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext
 serviceAccountName?: string
 tolerations?: readonly ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecTolerations[]
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinity {
 nodeAffinity?: ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinity
 podAffinity?: ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinity
 podAntiAffinity?: ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinity
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinity {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[]
 requiredDuringSchedulingIgnoredDuringExecution?: ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
 preference: ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference
 weight: number
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
 matchExpressions?: readonly ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[]
 matchFields?: readonly ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[]
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
 nodeSelectorTerms: readonly ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[]
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinity {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[]
 requiredDuringSchedulingIgnoredDuringExecution?: readonly ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[]
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
 podAffinityTerm: ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution
 weight: number
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
 labelSelector?: ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector
 matchLabelKeys?: readonly string[]
 mismatchLabelKeys?: readonly string[]
 namespaceSelector?: ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector
 namespaces?: readonly string[]
 topologyKey: string
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
 matchExpressions?: readonly ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets {
 name?: string
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecResources {
 limits?: {
  [k: string]: number | string
 }
 requests?: {
  [k: string]: number | string
 }
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext {
 fsGroup?: number
 fsGroupChangePolicy?: string
 runAsGroup?: number
 runAsNonRoot?: boolean
 runAsUser?: number
 seLinuxOptions?: ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeLinuxOptions
 seccompProfile?: ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile
 supplementalGroups?: readonly number[]
 sysctls?: readonly ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSysctls[]
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeLinuxOptions {
 level?: string
 role?: string
 type?: string
 user?: string
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile {
 localhostProfile?: string
 type: string
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSysctls {
 name: string
 value: string
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecTolerations {
 effect?: string
 key?: string
 operator?: string
 tolerationSeconds?: number
 value?: string
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01Ingress {
 class?: string
 ingressClassName?: string
 ingressTemplate?: ClusterIssuerV1SpecAcmeSolversHttp01IngressIngressTemplate
 name?: string
 podTemplate?: ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate
 serviceType?: string
}
export interface ClusterIssuerV1SpecAcmeSolversHttp01IngressIngressTemplate {
 metadata?: ClusterIssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateMetadata
}
export interface ClusterIssuerV1SpecAcmeSolversSelector {
 dnsNames?: readonly string[]
 dnsZones?: readonly string[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ClusterIssuerV1SpecCa {
 crlDistributionPoints?: readonly string[]
 issuingCertificateURLs?: readonly string[]
 ocspServers?: readonly string[]
 secretName: string
}
export interface ClusterIssuerV1SpecSelfSigned {
 crlDistributionPoints?: readonly string[]
}
export interface ClusterIssuerV1SpecVault {
 auth: ClusterIssuerV1SpecVaultAuth
 caBundle?: string
 caBundleSecretRef?: ClusterIssuerV1SpecAcmePrivateKeySecretRef
 clientCertSecretRef?: ClusterIssuerV1SpecAcmePrivateKeySecretRef
 clientKeySecretRef?: ClusterIssuerV1SpecAcmePrivateKeySecretRef
 namespace?: string
 path: string
 server: string
 serverName?: string
}
export interface ClusterIssuerV1SpecVaultAuth {
 appRole?: ClusterIssuerV1SpecVaultAuthAppRole
 aws?: ClusterIssuerV1SpecVaultAuthAws
 clientCertificate?: ClusterIssuerV1SpecVaultAuthClientCertificate
 kubernetes?: ClusterIssuerV1SpecVaultAuthKubernetes
 tokenSecretRef?: ClusterIssuerV1SpecAcmePrivateKeySecretRef
}
export interface ClusterIssuerV1SpecVaultAuthAppRole {
 path: string
 roleId: string
 secretRef: ClusterIssuerV1SpecAcmePrivateKeySecretRef
}
export interface ClusterIssuerV1SpecVaultAuthAws {
 iamRoleArn?: string
 mountPath?: string
 region?: string
 role: string
 serviceAccountRef?: ClusterIssuerV1SpecVaultAuthAwsServiceAccountRef
 vaultHeaderValue?: string
}
export interface ClusterIssuerV1SpecVaultAuthAwsServiceAccountRef {
 audiences?: readonly string[]
 name: string
}
export interface ClusterIssuerV1SpecVaultAuthClientCertificate {
 mountPath?: string
 name?: string
 secretName?: string
}
export interface ClusterIssuerV1SpecVaultAuthKubernetes {
 mountPath?: string
 role: string
 secretRef?: ClusterIssuerV1SpecAcmePrivateKeySecretRef
 serviceAccountRef?: ClusterIssuerV1SpecVaultAuthAwsServiceAccountRef
}
export interface ClusterIssuerV1SpecVenafi {
 cloud?: ClusterIssuerV1SpecVenafiCloud
 ngts?: ClusterIssuerV1SpecVenafiNgts
 tpp?: ClusterIssuerV1SpecVenafiTpp
 zone: string
}
export interface ClusterIssuerV1SpecVenafiCloud {
 apiTokenSecretRef: ClusterIssuerV1SpecAcmePrivateKeySecretRef
 url?: string
}
export interface ClusterIssuerV1SpecVenafiNgts {
 credentialsRef: ClusterIssuerV1SpecVenafiNgtsCredentialsRef
 tokenEndpoint?: string
 tsgID: string
 url?: string
}
export interface ClusterIssuerV1SpecVenafiNgtsCredentialsRef {
 name: string
}
export interface ClusterIssuerV1SpecVenafiTpp {
 caBundle?: string
 caBundleSecretRef?: ClusterIssuerV1SpecAcmePrivateKeySecretRef
 credentialsRef: ClusterIssuerV1SpecVenafiNgtsCredentialsRef
 url: string
}
export interface ClusterIssuerV1Status {
 acme?: ClusterIssuerV1StatusAcme
 conditions?: readonly ClusterIssuerV1StatusConditions[]
}
export interface ClusterIssuerV1StatusAcme {
 lastPrivateKeyHash?: string
 lastRegisteredEmail?: string
 uri?: string
}
export interface ClusterIssuerV1StatusConditions {
 lastTransitionTime?: string
 message?: string
 observedGeneration?: number
 reason?: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface IssuerV1 {
 apiVersion: "cert-manager.io/v1"
 kind: "Issuer"
 metadata: ObjectMeta
 spec: IssuerV1Spec
 status?: IssuerV1Status
}
export interface IssuerV1Spec {
 acme?: IssuerV1SpecAcme
 ca?: IssuerV1SpecCa
 selfSigned?: IssuerV1SpecSelfSigned
 vault?: IssuerV1SpecVault
 venafi?: IssuerV1SpecVenafi
}
export interface IssuerV1SpecAcme {
 caBundle?: string
 disableAccountKeyGeneration?: boolean
 email?: string
 enableDurationFeature?: boolean
 externalAccountBinding?: IssuerV1SpecAcmeExternalAccountBinding
 preferredChain?: string
 privateKeySecretRef: IssuerV1SpecAcmePrivateKeySecretRef
 profile?: string
 server: string
 skipTLSVerify?: boolean
 solvers?: readonly IssuerV1SpecAcmeSolvers[]
}
export interface IssuerV1SpecAcmeExternalAccountBinding {
 keyAlgorithm?: ("HS256" | "HS384" | "HS512")
 keyID: string
 keySecretRef: IssuerV1SpecAcmePrivateKeySecretRef
}
export interface IssuerV1SpecAcmePrivateKeySecretRef {
 key?: string
 name: string
}
export interface IssuerV1SpecAcmeSolvers {
 dns01?: IssuerV1SpecAcmeSolversDns01
 http01?: IssuerV1SpecAcmeSolversHttp01
 selector?: IssuerV1SpecAcmeSolversSelector
 waitInsteadOfSelfCheck?: string
}
export interface IssuerV1SpecAcmeSolversDns01 {
 acmeDNS?: IssuerV1SpecAcmeSolversDns01AcmeDNS
 akamai?: IssuerV1SpecAcmeSolversDns01Akamai
 azureDNS?: IssuerV1SpecAcmeSolversDns01AzureDNS
 cloudDNS?: IssuerV1SpecAcmeSolversDns01CloudDNS
 cloudflare?: IssuerV1SpecAcmeSolversDns01Cloudflare
 cnameStrategy?: ("None" | "Follow")
 digitalocean?: IssuerV1SpecAcmeSolversDns01Digitalocean
 rfc2136?: IssuerV1SpecAcmeSolversDns01Rfc2136
 route53?: IssuerV1SpecAcmeSolversDns01Route53
 webhook?: IssuerV1SpecAcmeSolversDns01Webhook
}
export interface IssuerV1SpecAcmeSolversDns01AcmeDNS {
 accountSecretRef: IssuerV1SpecAcmePrivateKeySecretRef
 host: string
}
export interface IssuerV1SpecAcmeSolversDns01Akamai {
 accessTokenSecretRef: IssuerV1SpecAcmePrivateKeySecretRef
 clientSecretSecretRef: IssuerV1SpecAcmePrivateKeySecretRef
 clientTokenSecretRef: IssuerV1SpecAcmePrivateKeySecretRef
 serviceConsumerDomain: string
}
export interface IssuerV1SpecAcmeSolversDns01AzureDNS {
 clientID?: string
 clientSecretSecretRef?: IssuerV1SpecAcmePrivateKeySecretRef
 environment?: ("AzurePublicCloud" | "AzureChinaCloud" | "AzureGermanCloud" | "AzureUSGovernmentCloud")
 hostedZoneName?: string
 managedIdentity?: IssuerV1SpecAcmeSolversDns01AzureDNSManagedIdentity
 resourceGroupName: string
 subscriptionID: string
 tenantID?: string
 zoneType?: ("AzurePublicZone" | "AzurePrivateZone")
}
export interface IssuerV1SpecAcmeSolversDns01AzureDNSManagedIdentity {
 clientID?: string
 resourceID?: string
 tenantID?: string
}
export interface IssuerV1SpecAcmeSolversDns01CloudDNS {
 hostedZoneName?: string
 project: string
 serviceAccountSecretRef?: IssuerV1SpecAcmePrivateKeySecretRef
}
export interface IssuerV1SpecAcmeSolversDns01Cloudflare {
 apiKeySecretRef?: IssuerV1SpecAcmePrivateKeySecretRef
 apiTokenSecretRef?: IssuerV1SpecAcmePrivateKeySecretRef
 email?: string
}
export interface IssuerV1SpecAcmeSolversDns01Digitalocean {
 tokenSecretRef: IssuerV1SpecAcmePrivateKeySecretRef
}
export interface IssuerV1SpecAcmeSolversDns01Rfc2136 {
 nameserver: string
 protocol?: ("TCP" | "UDP")
 tsigAlgorithm?: string
 tsigKeyName?: string
 tsigSecretSecretRef?: IssuerV1SpecAcmePrivateKeySecretRef
}
export interface IssuerV1SpecAcmeSolversDns01Route53 {
 accessKeyID?: string
 accessKeyIDSecretRef?: IssuerV1SpecAcmePrivateKeySecretRef
 auth?: IssuerV1SpecAcmeSolversDns01Route53Auth
 hostedZoneID?: string
 region?: string
 role?: string
 secretAccessKeySecretRef?: IssuerV1SpecAcmePrivateKeySecretRef
}
export interface IssuerV1SpecAcmeSolversDns01Route53Auth {
 kubernetes: IssuerV1SpecAcmeSolversDns01Route53AuthKubernetes
}
export interface IssuerV1SpecAcmeSolversDns01Route53AuthKubernetes {
 serviceAccountRef: IssuerV1SpecVaultAuthAwsServiceAccountRef
}
export interface IssuerV1SpecAcmeSolversDns01Webhook {
 config?: unknown
 groupName: string
 solverName: string
}
export interface IssuerV1SpecAcmeSolversHttp01 {
 gatewayHTTPRoute?: IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoute
 ingress?: IssuerV1SpecAcmeSolversHttp01Ingress
}
export interface IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoute {
 labels?: {
  [k: string]: string
 }
 parentRefs?: readonly IssuerV1SpecAcmeSolversHttp01GatewayHTTPRouteParentRefs[]
 podTemplate?: IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate
 serviceType?: string
}
export interface IssuerV1SpecAcmeSolversHttp01GatewayHTTPRouteParentRefs {
 group?: string
 kind?: string
 name: string
 namespace?: string
 port?: number
 sectionName?: string
}
export interface IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate {
 metadata?: IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateMetadata
 spec?: IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpec
}
export interface IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpec {
 affinity?: IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinity
 imagePullSecrets?: readonly IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets[]
 nodeSelector?: {
  [k: string]: string
 }
 priorityClassName?: string
 resources?: IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecResources
 securityContext?: IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext
 serviceAccountName?: string
 tolerations?: readonly IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecTolerations[]
}
export interface IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinity {
 nodeAffinity?: IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinity
 podAffinity?: IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinity
 podAntiAffinity?: IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinity
}
export interface IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinity {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[]
 requiredDuringSchedulingIgnoredDuringExecution?: IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution
}
export interface IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
 preference: IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference
 weight: number
}
export interface IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
 matchExpressions?: readonly IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[]
 matchFields?: readonly IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[]
}
export interface IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
 nodeSelectorTerms: readonly IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[]
}
export interface IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinity {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[]
 requiredDuringSchedulingIgnoredDuringExecution?: readonly IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[]
}
export interface IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
 podAffinityTerm: IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution
 weight: number
}
export interface IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
 labelSelector?: IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector
 matchLabelKeys?: readonly string[]
 mismatchLabelKeys?: readonly string[]
 namespaceSelector?: IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector
 namespaces?: readonly string[]
 topologyKey: string
}
export interface IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
 matchExpressions?: readonly IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets {
 name?: string
}
export interface IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecResources {
 limits?: {
  [k: string]: number | string
 }
 requests?: {
  [k: string]: number | string
 }
}
export interface IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext {
 fsGroup?: number
 fsGroupChangePolicy?: string
 runAsGroup?: number
 runAsNonRoot?: boolean
 runAsUser?: number
 seLinuxOptions?: IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeLinuxOptions
 seccompProfile?: IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile
 supplementalGroups?: readonly number[]
 sysctls?: readonly IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSysctls[]
}
export interface IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeLinuxOptions {
 level?: string
 role?: string
 type?: string
 user?: string
}
export interface IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile {
 localhostProfile?: string
 type: string
}
export interface IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSysctls {
 name: string
 value: string
}
export interface IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpecTolerations {
 effect?: string
 key?: string
 operator?: string
 tolerationSeconds?: number
 value?: string
}
export interface IssuerV1SpecAcmeSolversHttp01Ingress {
 class?: string
 ingressClassName?: string
 ingressTemplate?: IssuerV1SpecAcmeSolversHttp01IngressIngressTemplate
 name?: string
 podTemplate?: IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate
 serviceType?: string
}
export interface IssuerV1SpecAcmeSolversHttp01IngressIngressTemplate {
 metadata?: IssuerV1SpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateMetadata
}
export interface IssuerV1SpecAcmeSolversSelector {
 dnsNames?: readonly string[]
 dnsZones?: readonly string[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface IssuerV1SpecCa {
 crlDistributionPoints?: readonly string[]
 issuingCertificateURLs?: readonly string[]
 ocspServers?: readonly string[]
 secretName: string
}
export interface IssuerV1SpecSelfSigned {
 crlDistributionPoints?: readonly string[]
}
export interface IssuerV1SpecVault {
 auth: IssuerV1SpecVaultAuth
 caBundle?: string
 caBundleSecretRef?: IssuerV1SpecAcmePrivateKeySecretRef
 clientCertSecretRef?: IssuerV1SpecAcmePrivateKeySecretRef
 clientKeySecretRef?: IssuerV1SpecAcmePrivateKeySecretRef
 namespace?: string
 path: string
 server: string
 serverName?: string
}
export interface IssuerV1SpecVaultAuth {
 appRole?: IssuerV1SpecVaultAuthAppRole
 aws?: IssuerV1SpecVaultAuthAws
 clientCertificate?: IssuerV1SpecVaultAuthClientCertificate
 kubernetes?: IssuerV1SpecVaultAuthKubernetes
 tokenSecretRef?: IssuerV1SpecAcmePrivateKeySecretRef
}
export interface IssuerV1SpecVaultAuthAppRole {
 path: string
 roleId: string
 secretRef: IssuerV1SpecAcmePrivateKeySecretRef
}
export interface IssuerV1SpecVaultAuthAws {
 iamRoleArn?: string
 mountPath?: string
 region?: string
 role: string
 serviceAccountRef?: IssuerV1SpecVaultAuthAwsServiceAccountRef
 vaultHeaderValue?: string
}
export interface IssuerV1SpecVaultAuthAwsServiceAccountRef {
 audiences?: readonly string[]
 name: string
}
export interface IssuerV1SpecVaultAuthClientCertificate {
 mountPath?: string
 name?: string
 secretName?: string
}
export interface IssuerV1SpecVaultAuthKubernetes {
 mountPath?: string
 role: string
 secretRef?: IssuerV1SpecAcmePrivateKeySecretRef
 serviceAccountRef?: IssuerV1SpecVaultAuthAwsServiceAccountRef
}
export interface IssuerV1SpecVenafi {
 cloud?: IssuerV1SpecVenafiCloud
 ngts?: IssuerV1SpecVenafiNgts
 tpp?: IssuerV1SpecVenafiTpp
 zone: string
}
export interface IssuerV1SpecVenafiCloud {
 apiTokenSecretRef: IssuerV1SpecAcmePrivateKeySecretRef
 url?: string
}
export interface IssuerV1SpecVenafiNgts {
 credentialsRef: IssuerV1SpecVenafiNgtsCredentialsRef
 tokenEndpoint?: string
 tsgID: string
 url?: string
}
export interface IssuerV1SpecVenafiNgtsCredentialsRef {
 name: string
}
export interface IssuerV1SpecVenafiTpp {
 caBundle?: string
 caBundleSecretRef?: IssuerV1SpecAcmePrivateKeySecretRef
 credentialsRef: IssuerV1SpecVenafiNgtsCredentialsRef
 url: string
}
export interface IssuerV1Status {
 acme?: IssuerV1StatusAcme
 conditions?: readonly IssuerV1StatusConditions[]
}
export interface IssuerV1StatusAcme {
 lastPrivateKeyHash?: string
 lastRegisteredEmail?: string
 uri?: string
}
export interface IssuerV1StatusConditions {
 lastTransitionTime?: string
 message?: string
 observedGeneration?: number
 reason?: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export declare const CERTIFICATE_V1: Kind<CertificateV1>;
export declare const CERTIFICATE_REQUEST_V1: Kind<CertificateRequestV1>;
export declare const CLUSTER_ISSUER_V1: Kind<ClusterIssuerV1>;
export declare const ISSUER_V1: Kind<IssuerV1>;
