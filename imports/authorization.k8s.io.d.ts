import type * as meta from './meta';
import type { Kind, ObjectMeta } from './kind';
export interface FieldSelectorAttributesV1 {
 rawSelector?: string
 requirements?: readonly meta.FieldSelectorRequirement[]
}
export interface LabelSelectorAttributesV1 {
 rawSelector?: string
 requirements?: readonly meta.LabelSelectorRequirement[]
}
export interface LocalSubjectAccessReviewV1 {
 apiVersion: "authorization.k8s.io/v1"
 kind: "LocalSubjectAccessReview"
 metadata: ObjectMeta
 spec: LocalSubjectAccessReviewV1Spec
 status?: LocalSubjectAccessReviewV1Status
}
export interface LocalSubjectAccessReviewV1Spec {
 extra?: {
  [k: string]: readonly string[]
 }
 groups?: readonly string[]
 nonResourceAttributes?: NonResourceAttributesV1
 resourceAttributes?: ResourceAttributesV1
 uid?: string
 user?: string
}
export interface LocalSubjectAccessReviewV1Status {
 allowed: boolean
 denied?: boolean
 evaluationError?: string
 reason?: string
}
export interface NonResourceAttributesV1 {
 path?: string
 verb?: string
}
export interface NonResourceRuleV1 {
 nonResourceURLs?: readonly string[]
 verbs: readonly string[]
}
export interface ResourceAttributesV1 {
 fieldSelector?: FieldSelectorAttributesV1
 group?: string
 labelSelector?: LabelSelectorAttributesV1
 name?: string
 namespace?: string
 resource?: string
 subresource?: string
 verb?: string
 version?: string
}
export interface ResourceRuleV1 {
 apiGroups?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 verbs: readonly string[]
}
export interface SelfSubjectAccessReviewV1 {
 apiVersion: "authorization.k8s.io/v1"
 kind: "SelfSubjectAccessReview"
 metadata: ObjectMeta
 spec: SelfSubjectAccessReviewV1Spec
 status?: LocalSubjectAccessReviewV1Status
}
export interface SelfSubjectAccessReviewV1Spec {
 nonResourceAttributes?: NonResourceAttributesV1
 resourceAttributes?: ResourceAttributesV1
}
export interface SelfSubjectRulesReviewV1 {
 apiVersion: "authorization.k8s.io/v1"
 kind: "SelfSubjectRulesReview"
 metadata: ObjectMeta
 spec: SelfSubjectRulesReviewV1Spec
 status?: SelfSubjectRulesReviewV1Status
}
export interface SelfSubjectRulesReviewV1Spec {
 namespace?: string
}
export interface SelfSubjectRulesReviewV1Status {
 evaluationError?: string
 incomplete: boolean
 nonResourceRules: readonly NonResourceRuleV1[]
 resourceRules: readonly ResourceRuleV1[]
}
export interface SubjectAccessReviewV1 {
 apiVersion: "authorization.k8s.io/v1"
 kind: "SubjectAccessReview"
 metadata: ObjectMeta
 spec: LocalSubjectAccessReviewV1Spec
 status?: LocalSubjectAccessReviewV1Status
}
export declare const LOCAL_SUBJECT_ACCESS_REVIEW_V1: Kind<LocalSubjectAccessReviewV1>;
export declare const SELF_SUBJECT_ACCESS_REVIEW_V1: Kind<SelfSubjectAccessReviewV1>;
export declare const SELF_SUBJECT_RULES_REVIEW_V1: Kind<SelfSubjectRulesReviewV1>;
export declare const SUBJECT_ACCESS_REVIEW_V1: Kind<SubjectAccessReviewV1>;
