import type { Kind, ObjectMeta } from './kind';
export interface HNCConfigurationV1Alpha2 {
 apiVersion: "hnc.x-k8s.io/v1alpha2"
 kind: "HNCConfiguration"
 metadata: ObjectMeta
 spec?: HNCConfigurationV1Alpha2Spec
 status?: HNCConfigurationV1Alpha2Status
}
export interface HNCConfigurationV1Alpha2Metadata {
 name?: "config"
}
export interface HNCConfigurationV1Alpha2Spec {
 resources?: readonly HNCConfigurationV1Alpha2SpecResources[]
}
export interface HNCConfigurationV1Alpha2SpecResources {
 group?: string
 mode?: ("Propagate" | "Ignore" | "Remove" | "AllowPropagate")
 resource: string
}
export interface HNCConfigurationV1Alpha2Status {
 conditions?: readonly HNCConfigurationV1Alpha2StatusConditions[]
 resources?: readonly HNCConfigurationV1Alpha2StatusResources[]
}
export interface HNCConfigurationV1Alpha2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface HNCConfigurationV1Alpha2StatusResources {
 group: string
 mode?: string
 numPropagatedObjects?: number
 numSourceObjects?: number
 resource: string
 version: string
}
export interface HierarchicalResourceQuotaV1Alpha2 {
 apiVersion: "hnc.x-k8s.io/v1alpha2"
 kind: "HierarchicalResourceQuota"
 metadata: ObjectMeta
 spec?: HierarchicalResourceQuotaV1Alpha2Spec
 status?: HierarchicalResourceQuotaV1Alpha2Status
}
export interface HierarchicalResourceQuotaV1Alpha2Spec {
 hard?: {
  [k: string]: number | string
 }
}
export interface HierarchicalResourceQuotaV1Alpha2Status {
 hard?: {
  [k: string]: number | string
 }
 used?: {
  [k: string]: number | string
 }
}
export interface HierarchyConfigurationV1Alpha2 {
 apiVersion: "hnc.x-k8s.io/v1alpha2"
 kind: "HierarchyConfiguration"
 metadata: ObjectMeta
 spec?: HierarchyConfigurationV1Alpha2Spec
 status?: HierarchyConfigurationV1Alpha2Status
}
export interface HierarchyConfigurationV1Alpha2Metadata {
 name?: "hierarchy"
}
export interface HierarchyConfigurationV1Alpha2Spec {
 allowCascadingDeletion?: boolean
 annotations?: readonly HierarchyConfigurationV1Alpha2SpecAnnotations[]
 labels?: readonly HierarchyConfigurationV1Alpha2SpecAnnotations[]
 parent?: string
}
export interface HierarchyConfigurationV1Alpha2SpecAnnotations {
 key: string
 value: string
}
export interface HierarchyConfigurationV1Alpha2Status {
 children?: readonly string[]
 conditions?: readonly HierarchyConfigurationV1Alpha2StatusConditions[]
}
export interface HierarchyConfigurationV1Alpha2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface SubnamespaceAnchorV1Alpha2 {
 apiVersion: "hnc.x-k8s.io/v1alpha2"
 kind: "SubnamespaceAnchor"
 metadata: ObjectMeta
 spec?: SubnamespaceAnchorV1Alpha2Spec
 status?: SubnamespaceAnchorV1Alpha2Status
}
export interface SubnamespaceAnchorV1Alpha2Spec {
 annotations?: readonly SubnamespaceAnchorV1Alpha2SpecAnnotations[]
 labels?: readonly SubnamespaceAnchorV1Alpha2SpecAnnotations[]
}
export interface SubnamespaceAnchorV1Alpha2SpecAnnotations {
 key: string
 value: string
}
export interface SubnamespaceAnchorV1Alpha2Status {
 status?: string
}
export declare const HNC_CONFIGURATION_V1ALPHA2: Kind<HNCConfigurationV1Alpha2>;
export declare const HIERARCHICAL_RESOURCE_QUOTA_V1ALPHA2: Kind<HierarchicalResourceQuotaV1Alpha2>;
export declare const HIERARCHY_CONFIGURATION_V1ALPHA2: Kind<HierarchyConfigurationV1Alpha2>;
export declare const SUBNAMESPACE_ANCHOR_V1ALPHA2: Kind<SubnamespaceAnchorV1Alpha2>;
