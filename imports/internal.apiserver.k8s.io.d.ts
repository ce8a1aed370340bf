import type { Kind, ObjectMeta } from './kind';
export interface ServerStorageVersionV1Alpha1 {
 apiServerID: string
 decodableVersions: readonly string[]
 encodingVersion: string
 servedVersions?: readonly string[]
}
export interface StorageVersionConditionV1Alpha1 {
 lastTransitionTime?: string
 message: string
 observedGeneration?: number
 reason: string
 status: string
 type: string
}
export interface StorageVersionV1Alpha1 {
 apiVersion: "internal.apiserver.k8s.io/v1alpha1"
 kind: "StorageVersion"
 metadata: ObjectMeta
 spec?: {
  [k: string]: unknown
 }
 status?: StorageVersionV1Alpha1Status
}
export interface StorageVersionV1Alpha1Status {
 commonEncodingVersion?: string
 conditions?: readonly StorageVersionConditionV1Alpha1[]
 storageVersions?: readonly ServerStorageVersionV1Alpha1[]
}
export declare const STORAGE_VERSION_V1ALPHA1: Kind<StorageVersionV1Alpha1>;
