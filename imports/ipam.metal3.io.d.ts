import type { Kind, ObjectMeta } from './kind';
export interface IPPoolV1Alpha1 {
 apiVersion: "ipam.metal3.io/v1alpha1"
 kind: "IPPool"
 metadata: ObjectMeta
 spec?: IPPoolV1Alpha1Spec
 status?: IPPoolV1Alpha1Status
}
export interface IPPoolV1Alpha1Spec {
 clusterName?: string
 dnsServers?: readonly string[]
 gateway?: string
 namePrefix: string
 pools?: readonly IPPoolV1Alpha1SpecPools[]
 preAllocations?: {
  [k: string]: string
 }
 prefix?: number
}
export interface IPPoolV1Alpha1SpecPools {
 dnsServers?: readonly string[]
 end?: string
 gateway?: string
 prefix?: number
 start?: string
 subnet?: string
}
export interface IPPoolV1Alpha1Status {
 indexes?: {
  [k: string]: string
 }
 lastUpdated?: string
}
export declare const IP_POOL_V1ALPHA1: Kind<IPPoolV1Alpha1>;
