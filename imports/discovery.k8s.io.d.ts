import type * as core from './core';
import type { Kind, ObjectMeta } from './kind';
export interface EndpointConditionsV1 {
 ready?: boolean
 serving?: boolean
 terminating?: boolean
}
export interface EndpointHintsV1 {
 forNodes?: readonly ForNodeV1[]
 forZones?: readonly ForZoneV1[]
}
export interface EndpointPortV1 {
 appProtocol?: string
 name?: string
 port?: number
 protocol?: string
}
export interface EndpointSliceV1 {
 apiVersion: "discovery.k8s.io/v1"
 kind: "EndpointSlice"
 metadata: ObjectMeta
 addressType: string
 endpoints?: readonly EndpointV1[]
 ports?: readonly EndpointPortV1[]
}
export interface EndpointV1 {
 addresses: readonly string[]
 conditions?: EndpointConditionsV1
 deprecatedTopology?: {
  [k: string]: string
 }
 hints?: EndpointHintsV1
 hostname?: string
 nodeName?: string
 targetRef?: core.ObjectReferenceV1
 zone?: string
}
export interface ForNodeV1 {
 name: string
}
export interface ForZoneV1 {
 name: string
}
export declare const ENDPOINT_SLICE_V1: Kind<EndpointSliceV1>;
