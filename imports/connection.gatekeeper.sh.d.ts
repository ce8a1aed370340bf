import type { Kind, ObjectMeta } from './kind';
export interface ConnectionV1Alpha1 {
 apiVersion: "connection.gatekeeper.sh/v1alpha1"
 kind: "Connection"
 metadata: ObjectMeta
 spec?: ConnectionV1Alpha1Spec
 status?: ConnectionV1Alpha1Status
}
export interface ConnectionV1Alpha1Spec {
 config: unknown
 driver: string
}
export interface ConnectionV1Alpha1Status {
 byPod?: readonly ConnectionV1Alpha1StatusByPod[]
}
export interface ConnectionV1Alpha1StatusByPod {
 active?: boolean
 connectionUID?: string
 errors?: readonly ConnectionV1Alpha1StatusByPodErrors[]
 id?: string
 observedGeneration?: number
 operations?: readonly string[]
}
export interface ConnectionV1Alpha1StatusByPodErrors {
 message: string
 type: string
}
export declare const CONNECTION_V1ALPHA1: Kind<ConnectionV1Alpha1>;
