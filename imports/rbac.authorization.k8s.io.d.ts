import type * as meta from './meta';
import type { Kind, ObjectMeta } from './kind';
export interface AggregationRuleV1 {
 clusterRoleSelectors?: readonly meta.LabelSelector[]
}
export interface ClusterRoleBindingV1 {
 apiVersion: "rbac.authorization.k8s.io/v1"
 kind: "ClusterRoleBinding"
 metadata: ObjectMeta
 roleRef: RoleRefV1
 subjects?: readonly SubjectV1[]
}
export interface ClusterRoleV1 {
 apiVersion: "rbac.authorization.k8s.io/v1"
 kind: "ClusterRole"
 metadata: ObjectMeta
 aggregationRule?: AggregationRuleV1
 rules?: readonly PolicyRuleV1[]
}
export interface PolicyRuleV1 {
 apiGroups?: readonly string[]
 nonResourceURLs?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 verbs: readonly string[]
}
export interface RoleBindingV1 {
 apiVersion: "rbac.authorization.k8s.io/v1"
 kind: "RoleBinding"
 metadata: ObjectMeta
 roleRef: RoleRefV1
 subjects?: readonly SubjectV1[]
}
export interface RoleRefV1 {
 apiGroup?: string
 kind: string
 name: string
}
export interface RoleV1 {
 apiVersion: "rbac.authorization.k8s.io/v1"
 kind: "Role"
 metadata: ObjectMeta
 rules?: readonly PolicyRuleV1[]
}
export interface SubjectV1 {
 apiGroup?: string
 kind: string
 name: string
 namespace?: string
}
export declare const CLUSTER_ROLE_V1: Kind<ClusterRoleV1>;
export declare const CLUSTER_ROLE_BINDING_V1: Kind<ClusterRoleBindingV1>;
export declare const ROLE_V1: Kind<RoleV1>;
export declare const ROLE_BINDING_V1: Kind<RoleBindingV1>;
