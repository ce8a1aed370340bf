import type { Kind, ObjectMeta } from './kind';
export interface GlobalInClusterIPPoolV1Alpha1 {
 apiVersion: "ipam.cluster.x-k8s.io/v1alpha1"
 kind: "GlobalInClusterIPPool"
 metadata: ObjectMeta
 spec?: GlobalInClusterIPPoolV1Alpha1Spec
 status?: GlobalInClusterIPPoolV1Alpha1Status
}
export interface GlobalInClusterIPPoolV1Alpha1Spec {
 addresses?: readonly string[]
 end?: string
 gateway?: string
 prefix?: number
 start?: string
 subnet?: string
}
export interface GlobalInClusterIPPoolV1Alpha1Status {
 ipAddresses?: GlobalInClusterIPPoolV1Alpha1StatusIpAddresses
}
export interface GlobalInClusterIPPoolV1Alpha1StatusIpAddresses {
 free: number
 outOfRange: number
 total: number
 used: number
}
export interface GlobalInClusterIPPoolV1Alpha2 {
 apiVersion: "ipam.cluster.x-k8s.io/v1alpha2"
 kind: "GlobalInClusterIPPool"
 metadata: ObjectMeta
 spec?: GlobalInClusterIPPoolV1Alpha2Spec
 status?: GlobalInClusterIPPoolV1Alpha2Status
}
export interface GlobalInClusterIPPoolV1Alpha2Spec {
 addresses: readonly string[]
 allocateReservedIPAddresses?: boolean
 excludedAddresses?: readonly string[]
 gateway?: string
 prefix: number
}
export interface GlobalInClusterIPPoolV1Alpha2Status {
 ipAddresses?: GlobalInClusterIPPoolV1Alpha2StatusIpAddresses
}
export interface GlobalInClusterIPPoolV1Alpha2StatusIpAddresses {
 free: number
 outOfRange: number
 total: number
 used: number
}
export interface InClusterIPPoolV1Alpha1 {
 apiVersion: "ipam.cluster.x-k8s.io/v1alpha1"
 kind: "InClusterIPPool"
 metadata: ObjectMeta
 spec?: InClusterIPPoolV1Alpha1Spec
 status?: InClusterIPPoolV1Alpha1Status
}
export interface InClusterIPPoolV1Alpha1Spec {
 addresses?: readonly string[]
 end?: string
 gateway?: string
 prefix?: number
 start?: string
 subnet?: string
}
export interface InClusterIPPoolV1Alpha1Status {
 ipAddresses?: InClusterIPPoolV1Alpha1StatusIpAddresses
}
export interface InClusterIPPoolV1Alpha1StatusIpAddresses {
 free: number
 outOfRange: number
 total: number
 used: number
}
export interface InClusterIPPoolV1Alpha2 {
 apiVersion: "ipam.cluster.x-k8s.io/v1alpha2"
 kind: "InClusterIPPool"
 metadata: ObjectMeta
 spec?: InClusterIPPoolV1Alpha2Spec
 status?: InClusterIPPoolV1Alpha2Status
}
export interface InClusterIPPoolV1Alpha2Spec {
 addresses: readonly string[]
 allocateReservedIPAddresses?: boolean
 excludedAddresses?: readonly string[]
 gateway?: string
 prefix: number
}
export interface InClusterIPPoolV1Alpha2Status {
 ipAddresses?: InClusterIPPoolV1Alpha2StatusIpAddresses
}
export interface InClusterIPPoolV1Alpha2StatusIpAddresses {
 free: number
 outOfRange: number
 total: number
 used: number
}
export declare const GLOBAL_IN_CLUSTER_IP_POOL_V1ALPHA2: Kind<GlobalInClusterIPPoolV1Alpha2>;
export declare const GLOBAL_IN_CLUSTER_IP_POOL_V1ALPHA1: Kind<GlobalInClusterIPPoolV1Alpha1>;
export declare const IN_CLUSTER_IP_POOL_V1ALPHA2: Kind<InClusterIPPoolV1Alpha2>;
export declare const IN_CLUSTER_IP_POOL_V1ALPHA1: Kind<InClusterIPPoolV1Alpha1>;
