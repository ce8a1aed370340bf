import type { Kind, ObjectMeta } from './kind';
export interface BoundObjectReferenceV1 {
 apiVersion?: string
 kind?: string
 name?: string
 uid?: string
}
export interface SelfSubjectReviewV1 {
 apiVersion: "authentication.k8s.io/v1"
 kind: "SelfSubjectReview"
 metadata: ObjectMeta
 status?: SelfSubjectReviewV1Status
}
export interface SelfSubjectReviewV1Status {
 userInfo?: UserInfoV1
}
export interface TokenRequestV1 {
 apiVersion: "authentication.k8s.io/v1"
 kind: "TokenRequest"
 metadata: ObjectMeta
 spec?: TokenRequestV1Spec
 status?: TokenRequestV1Status
}
export interface TokenRequestV1Spec {
 audiences?: readonly string[]
 boundObjectRef?: BoundObjectReferenceV1
 expirationSeconds?: number
}
export interface TokenRequestV1Status {
 expirationTimestamp?: string
 token?: string
}
export interface TokenReviewV1 {
 apiVersion: "authentication.k8s.io/v1"
 kind: "TokenReview"
 metadata: ObjectMeta
 spec: TokenReviewV1Spec
 status?: TokenReviewV1Status
}
export interface TokenReviewV1Spec {
 audiences?: readonly string[]
 token: string
}
export interface TokenReviewV1Status {
 audiences?: readonly string[]
 authenticated?: boolean
 error?: string
 user?: UserInfoV1
}
export interface UserInfoV1 {
 extra?: {
  [k: string]: readonly string[]
 }
 groups?: readonly string[]
 uid?: string
 username?: string
}
export declare const SELF_SUBJECT_REVIEW_V1: Kind<SelfSubjectReviewV1>;
export declare const TOKEN_REQUEST_V1: Kind<TokenRequestV1>;
export declare const TOKEN_REVIEW_V1: Kind<TokenReviewV1>;
