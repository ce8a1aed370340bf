import type { Kind, ObjectMeta } from './kind';
export interface SyncSetV1Alpha1 {
 apiVersion: "syncset.gatekeeper.sh/v1alpha1"
 kind: "SyncSet"
 metadata: ObjectMeta
 spec?: SyncSetV1Alpha1Spec
}
export interface SyncSetV1Alpha1Metadata {
 name?: string
}
export interface SyncSetV1Alpha1Spec {
 gvks?: readonly SyncSetV1Alpha1SpecGvks[]
}
export interface SyncSetV1Alpha1SpecGvks {
 group?: string
 kind?: string
 version?: string
}
export declare const SYNC_SET_V1ALPHA1: Kind<SyncSetV1Alpha1>;
