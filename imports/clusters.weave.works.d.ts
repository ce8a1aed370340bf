import type { Kind, ObjectMeta } from './kind';
export interface AutomatedClusterDiscoveryV1Alpha1 {
 apiVersion: "clusters.weave.works/v1alpha1"
 kind: "AutomatedClusterDiscovery"
 metadata: ObjectMeta
 spec?: AutomatedClusterDiscoveryV1Alpha1Spec
 status?: AutomatedClusterDiscoveryV1Alpha1Status
}
export interface AutomatedClusterDiscoveryV1Alpha1Spec {
 aks?: AutomatedClusterDiscoveryV1Alpha1SpecAks
 capi?: AutomatedClusterDiscoveryV1Alpha1SpecCapi
 commonAnnotations?: {
  [k: string]: string
 }
 commonLabels?: {
  [k: string]: string
 }
 disableTags?: boolean
 interval: string
 name?: string
 suspend?: boolean
 type: ("aks" | "capi")
}
export interface AutomatedClusterDiscoveryV1Alpha1SpecAks {
 subscriptionID: string
}
export interface AutomatedClusterDiscoveryV1Alpha1SpecCapi {
 currentClusterRef?: AutomatedClusterDiscoveryV1Alpha1SpecCapiCurrentClusterRef
}
export interface AutomatedClusterDiscoveryV1Alpha1SpecCapiCurrentClusterRef {
 name: string
}
export interface AutomatedClusterDiscoveryV1Alpha1Status {
 conditions?: readonly AutomatedClusterDiscoveryV1Alpha1StatusConditions[]
 inventory?: AutomatedClusterDiscoveryV1Alpha1StatusInventory
 lastHandledReconcileAt?: string
 observedGeneration?: number
}
export interface AutomatedClusterDiscoveryV1Alpha1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface AutomatedClusterDiscoveryV1Alpha1StatusInventory {
 entries?: readonly AutomatedClusterDiscoveryV1Alpha1StatusInventoryEntries[]
}
export interface AutomatedClusterDiscoveryV1Alpha1StatusInventoryEntries {
 id: string
 v: string
}
export declare const AUTOMATED_CLUSTER_DISCOVERY_V1ALPHA1: Kind<AutomatedClusterDiscoveryV1Alpha1>;
