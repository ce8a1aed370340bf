import type { Kind, ObjectMeta } from './kind';
export interface ClusterImagePolicyV1Alpha1 {
 apiVersion: "policy.sigstore.dev/v1alpha1"
 kind: "ClusterImagePolicy"
 metadata: ObjectMeta
 spec?: ClusterImagePolicyV1Alpha1Spec
 status?: ClusterImagePolicyV1Alpha1Status
}
export interface ClusterImagePolicyV1Alpha1Spec {
 authorities?: readonly ClusterImagePolicyV1Alpha1SpecAuthorities[]
 images?: readonly ClusterImagePolicyV1Alpha1SpecImages[]
 match?: readonly ClusterImagePolicyV1Alpha1SpecMatch[]
 mode?: string
 policy?: ClusterImagePolicyV1Alpha1SpecPolicy
}
export interface ClusterImagePolicyV1Alpha1SpecAuthorities {
 attestations?: readonly ClusterImagePolicyV1Alpha1SpecAuthoritiesAttestations[]
 ctlog?: ClusterImagePolicyV1Alpha1SpecAuthoritiesCtlog
 key?: ClusterImagePolicyV1Alpha1SpecAuthoritiesKey
 keyless?: ClusterImagePolicyV1Alpha1SpecAuthoritiesKeyless
 name?: string
 rfc3161timestamp?: ClusterImagePolicyV1Alpha1SpecAuthoritiesRfc3161Timestamp
 signatureFormat?: string
 source?: readonly ClusterImagePolicyV1Alpha1SpecAuthoritiesSource[]
 static?: ClusterImagePolicyV1Alpha1SpecAuthoritiesStatic
}
export interface ClusterImagePolicyV1Alpha1SpecAuthoritiesAttestations {
 name?: string
 policy?: ClusterImagePolicyV1Alpha1SpecPolicy
 predicateType?: string
}
export interface ClusterImagePolicyV1Alpha1SpecAuthoritiesCtlog {
 trustRootRef?: string
 url?: string
}
export interface ClusterImagePolicyV1Alpha1SpecAuthoritiesKey {
 data?: string
 hashAlgorithm?: string
 kms?: string
 secretRef?: ClusterImagePolicyV1Alpha1SpecAuthoritiesKeySecretRef
}
export interface ClusterImagePolicyV1Alpha1SpecAuthoritiesKeySecretRef {
 name?: string
 namespace?: string
}
export interface ClusterImagePolicyV1Alpha1SpecAuthoritiesKeyless {
 "ca-cert"?: ClusterImagePolicyV1Alpha1SpecAuthoritiesKey
 identities?: readonly ClusterImagePolicyV1Alpha1SpecAuthoritiesKeylessIdentities[]
 insecureIgnoreSCT?: boolean
 trustRootRef?: string
 url?: string
}
export interface ClusterImagePolicyV1Alpha1SpecAuthoritiesKeylessIdentities {
 issuer?: string
 issuerRegExp?: string
 subject?: string
 subjectRegExp?: string
}
export interface ClusterImagePolicyV1Alpha1SpecAuthoritiesRfc3161Timestamp {
 trustRootRef?: string
}
export interface ClusterImagePolicyV1Alpha1SpecAuthoritiesSource {
 oci?: string
 signaturePullSecrets?: readonly ClusterImagePolicyV1Alpha1SpecAuthoritiesSourceSignaturePullSecrets[]
 tagPrefix?: string
}
export interface ClusterImagePolicyV1Alpha1SpecAuthoritiesSourceSignaturePullSecrets {
 name?: string
}
export interface ClusterImagePolicyV1Alpha1SpecAuthoritiesStatic {
 action?: string
 message?: string
}
export interface ClusterImagePolicyV1Alpha1SpecImages {
 glob?: string
}
export interface ClusterImagePolicyV1Alpha1SpecMatch {
 group?: string
 resource?: string
 selector?: ClusterImagePolicyV1Alpha1SpecMatchSelector
 version?: string
}
export interface ClusterImagePolicyV1Alpha1SpecMatchSelector {
 matchExpressions?: readonly ClusterImagePolicyV1Alpha1SpecMatchSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: unknown
 }
}
export interface ClusterImagePolicyV1Alpha1SpecMatchSelectorMatchExpressions {
 key?: string
 operator?: string
 values?: readonly string[]
}
export interface ClusterImagePolicyV1Alpha1SpecPolicy {
 configMapRef?: ClusterImagePolicyV1Alpha1SpecPolicyConfigMapRef
 data?: string
 fetchConfigFile?: boolean
 includeObjectMeta?: boolean
 includeSpec?: boolean
 includeTypeMeta?: boolean
 remote?: ClusterImagePolicyV1Alpha1SpecPolicyRemote
 type?: string
}
export interface ClusterImagePolicyV1Alpha1SpecPolicyConfigMapRef {
 key?: string
 name?: string
 namespace?: string
}
export interface ClusterImagePolicyV1Alpha1SpecPolicyRemote {
 sha256sum?: string
 url?: string
}
export interface ClusterImagePolicyV1Alpha1Status {
 annotations?: {
  [k: string]: unknown
 }
 conditions?: readonly ClusterImagePolicyV1Alpha1StatusConditions[]
 observedGeneration?: number
}
export interface ClusterImagePolicyV1Alpha1StatusConditions {
 lastTransitionTime?: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface ClusterImagePolicyV1Beta1 {
 apiVersion: "policy.sigstore.dev/v1beta1"
 kind: "ClusterImagePolicy"
 metadata: ObjectMeta
 spec?: ClusterImagePolicyV1Beta1Spec
 status?: ClusterImagePolicyV1Beta1Status
}
export interface ClusterImagePolicyV1Beta1Spec {
 authorities?: readonly ClusterImagePolicyV1Beta1SpecAuthorities[]
 images?: readonly ClusterImagePolicyV1Beta1SpecImages[]
 match?: readonly ClusterImagePolicyV1Beta1SpecMatch[]
 mode?: string
 policy?: ClusterImagePolicyV1Beta1SpecPolicy
}
export interface ClusterImagePolicyV1Beta1SpecAuthorities {
 attestations?: readonly ClusterImagePolicyV1Beta1SpecAuthoritiesAttestations[]
 ctlog?: ClusterImagePolicyV1Beta1SpecAuthoritiesCtlog
 key?: ClusterImagePolicyV1Beta1SpecAuthoritiesKey
 keyless?: ClusterImagePolicyV1Beta1SpecAuthoritiesKeyless
 name?: string
 rfc3161timestamp?: ClusterImagePolicyV1Beta1SpecAuthoritiesRfc3161Timestamp
 signatureFormat?: string
 source?: readonly ClusterImagePolicyV1Beta1SpecAuthoritiesSource[]
 static?: ClusterImagePolicyV1Beta1SpecAuthoritiesStatic
}
export interface ClusterImagePolicyV1Beta1SpecAuthoritiesAttestations {
 name?: string
 policy?: ClusterImagePolicyV1Beta1SpecPolicy
 predicateType?: string
}
export interface ClusterImagePolicyV1Beta1SpecAuthoritiesCtlog {
 trustRootRef?: string
 url?: string
}
export interface ClusterImagePolicyV1Beta1SpecAuthoritiesKey {
 data?: string
 hashAlgorithm?: string
 kms?: string
 secretRef?: ClusterImagePolicyV1Beta1SpecAuthoritiesKeySecretRef
}
export interface ClusterImagePolicyV1Beta1SpecAuthoritiesKeySecretRef {
 name?: string
 namespace?: string
}
export interface ClusterImagePolicyV1Beta1SpecAuthoritiesKeyless {
 "ca-cert"?: ClusterImagePolicyV1Beta1SpecAuthoritiesKey
 identities?: readonly ClusterImagePolicyV1Beta1SpecAuthoritiesKeylessIdentities[]
 insecureIgnoreSCT?: boolean
 trustRootRef?: string
 url?: string
}
export interface ClusterImagePolicyV1Beta1SpecAuthoritiesKeylessIdentities {
 issuer?: string
 issuerRegExp?: string
 subject?: string
 subjectRegExp?: string
}
export interface ClusterImagePolicyV1Beta1SpecAuthoritiesRfc3161Timestamp {
 trustRootRef?: string
}
export interface ClusterImagePolicyV1Beta1SpecAuthoritiesSource {
 oci?: string
 signaturePullSecrets?: readonly ClusterImagePolicyV1Beta1SpecAuthoritiesSourceSignaturePullSecrets[]
 tagPrefix?: string
}
export interface ClusterImagePolicyV1Beta1SpecAuthoritiesSourceSignaturePullSecrets {
 name?: string
}
export interface ClusterImagePolicyV1Beta1SpecAuthoritiesStatic {
 action?: string
 message?: string
}
export interface ClusterImagePolicyV1Beta1SpecImages {
 glob?: string
}
export interface ClusterImagePolicyV1Beta1SpecMatch {
 group?: string
 resource?: string
 selector?: ClusterImagePolicyV1Beta1SpecMatchSelector
 version?: string
}
export interface ClusterImagePolicyV1Beta1SpecMatchSelector {
 matchExpressions?: readonly ClusterImagePolicyV1Beta1SpecMatchSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: unknown
 }
}
export interface ClusterImagePolicyV1Beta1SpecMatchSelectorMatchExpressions {
 key?: string
 operator?: string
 values?: readonly string[]
}
export interface ClusterImagePolicyV1Beta1SpecPolicy {
 configMapRef?: ClusterImagePolicyV1Beta1SpecPolicyConfigMapRef
 data?: string
 fetchConfigFile?: boolean
 includeObjectMeta?: boolean
 includeSpec?: boolean
 includeTypeMeta?: boolean
 remote?: ClusterImagePolicyV1Beta1SpecPolicyRemote
 type?: string
}
export interface ClusterImagePolicyV1Beta1SpecPolicyConfigMapRef {
 key?: string
 name?: string
 namespace?: string
}
export interface ClusterImagePolicyV1Beta1SpecPolicyRemote {
 sha256sum?: string
 url?: string
}
export interface ClusterImagePolicyV1Beta1Status {
 annotations?: {
  [k: string]: unknown
 }
 conditions?: readonly ClusterImagePolicyV1Beta1StatusConditions[]
 observedGeneration?: number
}
export interface ClusterImagePolicyV1Beta1StatusConditions {
 lastTransitionTime?: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface TrustRootV1Alpha1 {
 apiVersion: "policy.sigstore.dev/v1alpha1"
 kind: "TrustRoot"
 metadata: ObjectMeta
 spec?: TrustRootV1Alpha1Spec
 status?: TrustRootV1Alpha1Status
}
export interface TrustRootV1Alpha1Spec {
 remote?: TrustRootV1Alpha1SpecRemote
 repository?: TrustRootV1Alpha1SpecRepository
 sigstoreKeys?: TrustRootV1Alpha1SpecSigstoreKeys
}
export interface TrustRootV1Alpha1SpecRemote {
 mirror?: string
 root?: string
 targets?: string
 trustedRootTarget?: string
}
export interface TrustRootV1Alpha1SpecRepository {
 mirrorFS?: string
 root?: string
 targets?: string
 trustedRootTarget?: string
}
export interface TrustRootV1Alpha1SpecSigstoreKeys {
 certificateAuthorities?: readonly TrustRootV1Alpha1SpecSigstoreKeysCertificateAuthorities[]
 ctLogs?: readonly TrustRootV1Alpha1SpecSigstoreKeysCtLogs[]
 tLogs?: readonly TrustRootV1Alpha1SpecSigstoreKeysCtLogs[]
 timestampAuthorities?: readonly TrustRootV1Alpha1SpecSigstoreKeysCertificateAuthorities[]
}
export interface TrustRootV1Alpha1SpecSigstoreKeysCertificateAuthorities {
 certChain?: string
 subject?: TrustRootV1Alpha1SpecSigstoreKeysCertificateAuthoritiesSubject
 uri?: string
}
export interface TrustRootV1Alpha1SpecSigstoreKeysCertificateAuthoritiesSubject {
 commonName?: string
 organization?: string
}
export interface TrustRootV1Alpha1SpecSigstoreKeysCtLogs {
 baseURL?: string
 hashAlgorithm?: string
 publicKey?: string
}
export interface TrustRootV1Alpha1Status {
 annotations?: {
  [k: string]: unknown
 }
 conditions?: readonly TrustRootV1Alpha1StatusConditions[]
 observedGeneration?: number
}
export interface TrustRootV1Alpha1StatusConditions {
 lastTransitionTime?: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export declare const CLUSTER_IMAGE_POLICY_V1BETA1: Kind<ClusterImagePolicyV1Beta1>;
export declare const CLUSTER_IMAGE_POLICY_V1ALPHA1: Kind<ClusterImagePolicyV1Alpha1>;
export declare const TRUST_ROOT_V1ALPHA1: Kind<TrustRootV1Alpha1>;
