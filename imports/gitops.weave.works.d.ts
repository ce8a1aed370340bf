import type { Kind, ObjectMeta } from './kind';
export interface GitopsClusterV1Alpha1 {
 apiVersion: "gitops.weave.works/v1alpha1"
 kind: "GitopsCluster"
 metadata: ObjectMeta
 spec?: GitopsClusterV1Alpha1Spec
 status?: GitopsClusterV1Alpha1Status
}
export interface GitopsClusterV1Alpha1Spec {
 capiClusterRef?: GitopsClusterV1Alpha1SpecCapiClusterRef
 secretRef?: GitopsClusterV1Alpha1SpecCapiClusterRef
}
export interface GitopsClusterV1Alpha1SpecCapiClusterRef {
 name: string
}
export interface GitopsClusterV1Alpha1Status {
 conditions?: readonly GitopsClusterV1Alpha1StatusConditions[]
}
export interface GitopsClusterV1Alpha1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export declare const GITOPS_CLUSTER_V1ALPHA1: Kind<GitopsClusterV1Alpha1>;
