import type * as core from './core';
import type * as meta from './meta';
import type { Kind, ObjectMeta } from './kind';
export interface CSIDriverV1 {
 apiVersion: "storage.k8s.io/v1"
 kind: "CSIDriver"
 metadata: ObjectMeta
 spec: CSIDriverV1Spec
}
export interface CSIDriverV1Spec {
 attachRequired?: boolean
 fsGroupPolicy?: string
 nodeAllocatableUpdatePeriodSeconds?: number
 podInfoOnMount?: boolean
 preventPodSchedulingIfMissing?: boolean
 requiresRepublish?: boolean
 seLinuxMount?: boolean
 serviceAccountTokenInSecrets?: boolean
 storageCapacity?: boolean
 tokenRequests?: readonly TokenRequestV1[]
 volumeLifecycleModes?: readonly string[]
}
export interface CSINodeDriverV1 {
 allocatable?: VolumeNodeResourcesV1
 name: string
 nodeID: string
 topologyKeys?: readonly string[]
}
export interface CSINodeV1 {
 apiVersion: "storage.k8s.io/v1"
 kind: "CSINode"
 metadata: ObjectMeta
 spec: CSINodeV1Spec
}
export interface CSINodeV1Spec {
 drivers: readonly CSINodeDriverV1[]
}
export interface CSIStorageCapacityV1 {
 apiVersion: "storage.k8s.io/v1"
 kind: "CSIStorageCapacity"
 metadata: ObjectMeta
 capacity?: (number | string)
 maximumVolumeSize?: (number | string)
 nodeTopology?: meta.LabelSelector
 storageClassName: string
}
export interface StorageClassV1 {
 apiVersion: "storage.k8s.io/v1"
 kind: "StorageClass"
 metadata: ObjectMeta
 allowVolumeExpansion?: boolean
 allowedTopologies?: readonly core.TopologySelectorTermV1[]
 mountOptions?: readonly string[]
 parameters?: {
  [k: string]: string
 }
 provisioner: string
 reclaimPolicy?: string
 volumeBindingMode?: string
}
export interface TokenRequestV1 {
 audience: string
 expirationSeconds?: number
}
export interface VolumeAttachmentSourceV1 {
 inlineVolumeSpec?: core.PersistentVolumeV1Spec
 persistentVolumeName?: string
}
export interface VolumeAttachmentV1 {
 apiVersion: "storage.k8s.io/v1"
 kind: "VolumeAttachment"
 metadata: ObjectMeta
 spec: VolumeAttachmentV1Spec
 status?: VolumeAttachmentV1Status
}
export interface VolumeAttachmentV1Spec {
 attacher: string
 nodeName: string
 source: VolumeAttachmentSourceV1
}
export interface VolumeAttachmentV1Status {
 attachError?: VolumeErrorV1
 attached: boolean
 attachmentMetadata?: {
  [k: string]: string
 }
 detachError?: VolumeErrorV1
}
export interface VolumeAttributesClassV1 {
 apiVersion: "storage.k8s.io/v1"
 kind: "VolumeAttributesClass"
 metadata: ObjectMeta
 driverName: string
 parameters?: {
  [k: string]: string
 }
}
export interface VolumeAttributesClassV1Beta1 {
 apiVersion: "storage.k8s.io/v1beta1"
 kind: "VolumeAttributesClass"
 metadata: ObjectMeta
 driverName: string
 parameters?: {
  [k: string]: string
 }
}
export interface VolumeErrorV1 {
 errorCode?: number
 message?: string
 time?: string
}
export interface VolumeNodeResourcesV1 {
 count?: number
}
export declare const CSI_DRIVER_V1: Kind<CSIDriverV1>;
export declare const CSI_NODE_V1: Kind<CSINodeV1>;
export declare const CSI_STORAGE_CAPACITY_V1: Kind<CSIStorageCapacityV1>;
export declare const STORAGE_CLASS_V1: Kind<StorageClassV1>;
export declare const VOLUME_ATTACHMENT_V1: Kind<VolumeAttachmentV1>;
export declare const VOLUME_ATTRIBUTES_CLASS_V1: Kind<VolumeAttributesClassV1>;
export declare const VOLUME_ATTRIBUTES_CLASS_V1BETA1: Kind<VolumeAttributesClassV1Beta1>;
