import type * as meta from './meta';
import type { Kind, ObjectMeta } from './kind';
export interface CertificateSigningRequestConditionV1 {
 lastTransitionTime?: string
 lastUpdateTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export interface CertificateSigningRequestV1 {
 apiVersion: "certificates.k8s.io/v1"
 kind: "CertificateSigningRequest"
 metadata: ObjectMeta
 spec: CertificateSigningRequestV1Spec
 status?: CertificateSigningRequestV1Status
}
export interface CertificateSigningRequestV1Spec {
 expirationSeconds?: number
 extra?: {
  [k: string]: readonly string[]
 }
 groups?: readonly string[]
 request: string
 signerName: string
 uid?: string
 usages?: readonly string[]
 username?: string
}
export interface CertificateSigningRequestV1Status {
 certificate?: string
 conditions?: readonly CertificateSigningRequestConditionV1[]
}
export interface ClusterTrustBundleV1Alpha1 {
 apiVersion: "certificates.k8s.io/v1alpha1"
 kind: "ClusterTrustBundle"
 metadata: ObjectMeta
 spec: ClusterTrustBundleV1Alpha1Spec
}
export interface ClusterTrustBundleV1Alpha1Spec {
 signerName?: string
 trustBundle: string
}
export interface ClusterTrustBundleV1Beta1 {
 apiVersion: "certificates.k8s.io/v1beta1"
 kind: "ClusterTrustBundle"
 metadata: ObjectMeta
 spec: ClusterTrustBundleV1Beta1Spec
}
export interface ClusterTrustBundleV1Beta1Spec {
 signerName?: string
 trustBundle: string
}
export interface PodCertificateRequestV1Beta1 {
 apiVersion: "certificates.k8s.io/v1beta1"
 kind: "PodCertificateRequest"
 metadata: ObjectMeta
 spec: PodCertificateRequestV1Beta1Spec
 status?: PodCertificateRequestV1Beta1Status
}
export interface PodCertificateRequestV1Beta1Spec {
 maxExpirationSeconds?: number
 nodeName: string
 nodeUID: string
 pkixPublicKey?: string
 podName: string
 podUID: string
 proofOfPossession?: string
 serviceAccountName: string
 serviceAccountUID: string
 signerName: string
 stubPKCS10Request: string
 unverifiedUserAnnotations?: {
  [k: string]: string
 }
}
export interface PodCertificateRequestV1Beta1Status {
 beginRefreshAt?: string
 certificateChain?: string
 conditions?: readonly meta.Condition[]
 notAfter?: string
 notBefore?: string
}
export declare const CERTIFICATE_SIGNING_REQUEST_V1: Kind<CertificateSigningRequestV1>;
export declare const CLUSTER_TRUST_BUNDLE_V1BETA1: Kind<ClusterTrustBundleV1Beta1>;
export declare const CLUSTER_TRUST_BUNDLE_V1ALPHA1: Kind<ClusterTrustBundleV1Alpha1>;
export declare const POD_CERTIFICATE_REQUEST_V1BETA1: Kind<PodCertificateRequestV1Beta1>;
