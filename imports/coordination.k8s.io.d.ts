import type { Kind, ObjectMeta } from './kind';
export interface LeaseCandidateV1Alpha2 {
 apiVersion: "coordination.k8s.io/v1alpha2"
 kind: "LeaseCandidate"
 metadata: ObjectMeta
 spec: LeaseCandidateV1Alpha2Spec
}
export interface LeaseCandidateV1Alpha2Spec {
 binaryVersion: string
 emulationVersion?: string
 leaseName: string
 pingTime?: string
 renewTime?: string
 strategy: string
}
export interface LeaseCandidateV1Beta1 {
 apiVersion: "coordination.k8s.io/v1beta1"
 kind: "LeaseCandidate"
 metadata: ObjectMeta
 spec: LeaseCandidateV1Beta1Spec
}
export interface LeaseCandidateV1Beta1Spec {
 binaryVersion: string
 emulationVersion?: string
 leaseName: string
 pingTime?: string
 renewTime?: string
 strategy: string
}
export interface LeaseV1 {
 apiVersion: "coordination.k8s.io/v1"
 kind: "Lease"
 metadata: ObjectMeta
 spec?: LeaseV1Spec
}
export interface LeaseV1Spec {
 acquireTime?: string
 holderIdentity?: string
 leaseDurationSeconds?: number
 leaseTransitions?: number
 preferredHolder?: string
 renewTime?: string
 strategy?: string
}
export declare const LEASE_V1: Kind<LeaseV1>;
export declare const LEASE_CANDIDATE_V1BETA1: Kind<LeaseCandidateV1Beta1>;
export declare const LEASE_CANDIDATE_V1ALPHA2: Kind<LeaseCandidateV1Alpha2>;
