import type { Kind, ObjectMeta } from './kind';
export interface ClusterSelectorV1 {
 apiVersion: "configmanagement.gke.io/v1"
 kind: "ClusterSelector"
 metadata: ObjectMeta
 spec: ClusterSelectorV1Spec
}
export interface ClusterSelectorV1Spec {
 selector: ClusterSelectorV1SpecSelector
}
export interface ClusterSelectorV1SpecSelector {
 matchExpressions?: readonly ClusterSelectorV1SpecSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ClusterSelectorV1SpecSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface HierarchyConfigV1 {
 apiVersion: "configmanagement.gke.io/v1"
 kind: "HierarchyConfig"
 metadata: ObjectMeta
 spec: HierarchyConfigV1Spec
}
export interface HierarchyConfigV1Spec {
 resources: readonly HierarchyConfigV1SpecResources[]
}
export interface HierarchyConfigV1SpecResources {
 group?: string
 hierarchyMode?: string
 kinds?: readonly string[]
}
export interface NamespaceSelectorV1 {
 apiVersion: "configmanagement.gke.io/v1"
 kind: "NamespaceSelector"
 metadata: ObjectMeta
 spec: NamespaceSelectorV1Spec
}
export interface NamespaceSelectorV1Spec {
 mode?: string
 selector: NamespaceSelectorV1SpecSelector
}
export interface NamespaceSelectorV1SpecSelector {
 matchExpressions?: readonly NamespaceSelectorV1SpecSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface NamespaceSelectorV1SpecSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export declare const CLUSTER_SELECTOR_V1: Kind<ClusterSelectorV1>;
export declare const HIERARCHY_CONFIG_V1: Kind<HierarchyConfigV1>;
export declare const NAMESPACE_SELECTOR_V1: Kind<NamespaceSelectorV1>;
