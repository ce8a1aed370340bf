import type { Kind, ObjectMeta } from './kind';
export interface ClusterV1Alpha1 {
 apiVersion: "clusterregistry.k8s.io/v1alpha1"
 kind: "Cluster"
 metadata: ObjectMeta
 spec?: ClusterV1Alpha1Spec
 status?: ClusterV1Alpha1Status
}
export interface ClusterV1Alpha1Spec {
 authInfo?: ClusterV1Alpha1SpecAuthInfo
 kubernetesApiEndpoints?: ClusterV1Alpha1SpecKubernetesApiEndpoints
}
export interface ClusterV1Alpha1SpecAuthInfo {
 controller?: ClusterV1Alpha1SpecAuthInfoController
 user?: ClusterV1Alpha1SpecAuthInfoController
}
export interface ClusterV1Alpha1SpecAuthInfoController {
 kind?: string
 name?: string
 namespace?: string
}
export interface ClusterV1Alpha1SpecKubernetesApiEndpoints {
 caBundle?: string
 serverEndpoints?: readonly ClusterV1Alpha1SpecKubernetesApiEndpointsServerEndpoints[]
}
export interface ClusterV1Alpha1SpecKubernetesApiEndpointsServerEndpoints {
 clientCIDR?: string
 serverAddress?: string
}
export interface ClusterV1Alpha1Status {
 conditions?: readonly ClusterV1Alpha1StatusConditions[]
}
export interface ClusterV1Alpha1StatusConditions {
 lastHeartbeatTime?: string
 lastTransitionTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export declare const CLUSTER_V1ALPHA1: Kind<ClusterV1Alpha1>;
