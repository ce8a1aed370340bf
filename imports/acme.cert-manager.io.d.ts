import type { Kind, ObjectMeta } from './kind';
export interface ChallengeV1 {
 apiVersion: "acme.cert-manager.io/v1"
 kind: "Challenge"
 metadata: ObjectMeta
 spec: ChallengeV1Spec
 status?: ChallengeV1Status
}
export interface ChallengeV1Spec {
 authorizationURL: string
 dnsName: string
 issuerRef: ChallengeV1SpecIssuerRef
 key: string
 solver: ChallengeV1SpecSolver
 token: string
 type: ("HTTP-01" | "DNS-01")
 url: string
 wildcard?: boolean
}
export interface ChallengeV1SpecIssuerRef {
 group?: string
 kind?: string
 name: string
}
export interface ChallengeV1SpecSolver {
 dns01?: ChallengeV1SpecSolverDns01
 http01?: ChallengeV1SpecSolverHttp01
 selector?: ChallengeV1SpecSolverSelector
 waitInsteadOfSelfCheck?: string
}
export interface ChallengeV1SpecSolverDns01 {
 acmeDNS?: ChallengeV1SpecSolverDns01AcmeDNS
 akamai?: ChallengeV1SpecSolverDns01Akamai
 azureDNS?: ChallengeV1SpecSolverDns01AzureDNS
 cloudDNS?: ChallengeV1SpecSolverDns01CloudDNS
 cloudflare?: ChallengeV1SpecSolverDns01Cloudflare
 cnameStrategy?: ("None" | "Follow")
 digitalocean?: ChallengeV1SpecSolverDns01Digitalocean
 rfc2136?: ChallengeV1SpecSolverDns01Rfc2136
 route53?: ChallengeV1SpecSolverDns01Route53
 webhook?: ChallengeV1SpecSolverDns01Webhook
}
export interface ChallengeV1SpecSolverDns01AcmeDNS {
 accountSecretRef: ChallengeV1SpecSolverDns01AcmeDNSAccountSecretRef
 host: string
}
export interface ChallengeV1SpecSolverDns01AcmeDNSAccountSecretRef {
 key?: string
 name: string
}
export interface ChallengeV1SpecSolverDns01Akamai {
 accessTokenSecretRef: ChallengeV1SpecSolverDns01AcmeDNSAccountSecretRef
 clientSecretSecretRef: ChallengeV1SpecSolverDns01AcmeDNSAccountSecretRef
 clientTokenSecretRef: ChallengeV1SpecSolverDns01AcmeDNSAccountSecretRef
 serviceConsumerDomain: string
}
export interface ChallengeV1SpecSolverDns01AzureDNS {
 clientID?: string
 clientSecretSecretRef?: ChallengeV1SpecSolverDns01AcmeDNSAccountSecretRef
 environment?: ("AzurePublicCloud" | "AzureChinaCloud" | "AzureGermanCloud" | "AzureUSGovernmentCloud")
 hostedZoneName?: string
 managedIdentity?: ChallengeV1SpecSolverDns01AzureDNSManagedIdentity
 resourceGroupName: string
 subscriptionID: string
 tenantID?: string
 zoneType?: ("AzurePublicZone" | "AzurePrivateZone")
}
export interface ChallengeV1SpecSolverDns01AzureDNSManagedIdentity {
 clientID?: string
 resourceID?: string
 tenantID?: string
}
export interface ChallengeV1SpecSolverDns01CloudDNS {
 hostedZoneName?: string
 project: string
 serviceAccountSecretRef?: ChallengeV1SpecSolverDns01AcmeDNSAccountSecretRef
}
export interface ChallengeV1SpecSolverDns01Cloudflare {
 apiKeySecretRef?: ChallengeV1SpecSolverDns01AcmeDNSAccountSecretRef
 apiTokenSecretRef?: ChallengeV1SpecSolverDns01AcmeDNSAccountSecretRef
 email?: string
}
export interface ChallengeV1SpecSolverDns01Digitalocean {
 tokenSecretRef: ChallengeV1SpecSolverDns01AcmeDNSAccountSecretRef
}
export interface ChallengeV1SpecSolverDns01Rfc2136 {
 nameserver: string
 protocol?: ("TCP" | "UDP")
 tsigAlgorithm?: string
 tsigKeyName?: string
 tsigSecretSecretRef?: ChallengeV1SpecSolverDns01AcmeDNSAccountSecretRef
}
export interface ChallengeV1SpecSolverDns01Route53 {
 accessKeyID?: string
 accessKeyIDSecretRef?: ChallengeV1SpecSolverDns01AcmeDNSAccountSecretRef
 auth?: ChallengeV1SpecSolverDns01Route53Auth
 hostedZoneID?: string
 region?: string
 role?: string
 secretAccessKeySecretRef?: ChallengeV1SpecSolverDns01AcmeDNSAccountSecretRef
}
export interface ChallengeV1SpecSolverDns01Route53Auth {
 kubernetes: ChallengeV1SpecSolverDns01Route53AuthKubernetes
}
export interface ChallengeV1SpecSolverDns01Route53AuthKubernetes {
 serviceAccountRef: ChallengeV1SpecSolverDns01Route53AuthKubernetesServiceAccountRef
}
export interface ChallengeV1SpecSolverDns01Route53AuthKubernetesServiceAccountRef {
 audiences?: readonly string[]
 name: string
}
export interface ChallengeV1SpecSolverDns01Webhook {
 config?: unknown
 groupName: string
 solverName: string
}
export interface ChallengeV1SpecSolverHttp01 {
 gatewayHTTPRoute?: ChallengeV1SpecSolverHttp01GatewayHTTPRoute
 ingress?: ChallengeV1SpecSolverHttp01Ingress
}
export interface ChallengeV1SpecSolverHttp01GatewayHTTPRoute {
 labels?: {
  [k: string]: string
 }
 parentRefs?: readonly ChallengeV1SpecSolverHttp01GatewayHTTPRouteParentRefs[]
 podTemplate?: ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplate
 serviceType?: string
}
export interface ChallengeV1SpecSolverHttp01GatewayHTTPRouteParentRefs {
 group?: string
 kind?: string
 name: string
 namespace?: string
 port?: number
 sectionName?: string
}
export interface ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplate {
 metadata?: ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateMetadata
 spec?: ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpec
}
export interface ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpec {
 affinity?: ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinity
 imagePullSecrets?: readonly ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets[]
 nodeSelector?: {
  [k: string]: string
 }
 priorityClassName?: string
 resources?: ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecResources
 securityContext?: ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext
 serviceAccountName?: string
 tolerations?: readonly ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecTolerations[]
}
export interface ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinity {
 nodeAffinity?: ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinity
 podAffinity?: ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinity
 podAntiAffinity?: ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinity
}
export interface ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinity {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[]
 requiredDuringSchedulingIgnoredDuringExecution?: ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution
}
export interface ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
 preference: ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference
 weight: number
}
export interface ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
 matchExpressions?: readonly ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[]
 matchFields?: readonly ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[]
}
export interface ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
 nodeSelectorTerms: readonly ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[]
}
export interface ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinity {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[]
 requiredDuringSchedulingIgnoredDuringExecution?: readonly ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[]
}
export interface ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
 podAffinityTerm: ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution
 weight: number
}
export interface ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
 labelSelector?: ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector
 matchLabelKeys?: readonly string[]
 mismatchLabelKeys?: readonly string[]
 namespaceSelector?: ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector
 namespaces?: readonly string[]
 topologyKey: string
}
export interface ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
 matchExpressions?: readonly ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets {
 name?: string
}
export interface ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecResources {
 limits?: {
  [k: string]: number | string
 }
 requests?: {
  [k: string]: number | string
 }
}
export interface ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContext {
 fsGroup?: number
 fsGroupChangePolicy?: string
 runAsGroup?: number
 runAsNonRoot?: boolean
 runAsUser?: number
 seLinuxOptions?: ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeLinuxOptions
 seccompProfile?: ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile
 supplementalGroups?: readonly number[]
 sysctls?: readonly ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSysctls[]
}
export interface ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeLinuxOptions {
 level?: string
 role?: string
 type?: string
 user?: string
}
export interface ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSeccompProfile {
 localhostProfile?: string
 type: string
}
export interface ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSysctls {
 name: string
 value: string
}
export interface ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateSpecTolerations {
 effect?: string
 key?: string
 operator?: string
 tolerationSeconds?: number
 value?: string
}
export interface ChallengeV1SpecSolverHttp01Ingress {
 class?: string
 ingressClassName?: string
 ingressTemplate?: ChallengeV1SpecSolverHttp01IngressIngressTemplate
 name?: string
 podTemplate?: ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplate
 serviceType?: string
}
export interface ChallengeV1SpecSolverHttp01IngressIngressTemplate {
 metadata?: ChallengeV1SpecSolverHttp01GatewayHTTPRoutePodTemplateMetadata
}
export interface ChallengeV1SpecSolverSelector {
 dnsNames?: readonly string[]
 dnsZones?: readonly string[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ChallengeV1Status {
 presented?: boolean
 presentedAt?: string
 processing?: boolean
 reason?: string
 state?: ("valid" | "ready" | "pending" | "processing" | "invalid" | "expired" | "errored")
}
export interface OrderV1 {
 apiVersion: "acme.cert-manager.io/v1"
 kind: "Order"
 metadata: ObjectMeta
 spec: OrderV1Spec
 status?: OrderV1Status
}
export interface OrderV1Spec {
 commonName?: string
 dnsNames?: readonly string[]
 duration?: string
 ipAddresses?: readonly string[]
 issuerRef: OrderV1SpecIssuerRef
 profile?: string
 replaces?: string
 request: string
}
export interface OrderV1SpecIssuerRef {
 group?: string
 kind?: string
 name: string
}
export interface OrderV1Status {
 authorizations?: readonly OrderV1StatusAuthorizations[]
 certificate?: string
 failureTime?: string
 finalizeURL?: string
 reason?: string
 state?: ("valid" | "ready" | "pending" | "processing" | "invalid" | "expired" | "errored")
 url?: string
}
export interface OrderV1StatusAuthorizations {
 challenges?: readonly OrderV1StatusAuthorizationsChallenges[]
 identifier?: string
 initialState?: ("valid" | "ready" | "pending" | "processing" | "invalid" | "expired" | "errored")
 url: string
 wildcard?: boolean
}
export interface OrderV1StatusAuthorizationsChallenges {
 token: string
 type: string
 url: string
}
export declare const CHALLENGE_V1: Kind<ChallengeV1>;
export declare const ORDER_V1: Kind<OrderV1>;
