import type * as meta from './meta';
import type { Kind, ObjectMeta } from './kind';
export interface GangSchedulingPolicyV1Alpha2 {
 minCount: number
}
export interface PodGroupResourceClaimStatusV1Alpha2 {
 name: string
 resourceClaimName?: string
}
export interface PodGroupResourceClaimV1Alpha2 {
 name: string
 resourceClaimName?: string
 resourceClaimTemplateName?: string
}
export interface PodGroupSchedulingConstraintsV1Alpha2 {
 topology?: readonly TopologyConstraintV1Alpha2[]
}
export interface PodGroupSchedulingPolicyV1Alpha2 {
 basic?: {
  [k: string]: unknown
 }
 gang?: GangSchedulingPolicyV1Alpha2
}
export interface PodGroupTemplateReferenceV1Alpha2 {
 workload?: WorkloadPodGroupTemplateReferenceV1Alpha2
}
export interface PodGroupTemplateV1Alpha2 {
 disruptionMode?: string
 name: string
 priority?: number
 priorityClassName?: string
 resourceClaims?: readonly PodGroupResourceClaimV1Alpha2[]
 schedulingConstraints?: PodGroupSchedulingConstraintsV1Alpha2
 schedulingPolicy: PodGroupSchedulingPolicyV1Alpha2
}
export interface PodGroupV1Alpha2 {
 apiVersion: "scheduling.k8s.io/v1alpha2"
 kind: "PodGroup"
 metadata: ObjectMeta
 spec: PodGroupV1Alpha2Spec
 status?: PodGroupV1Alpha2Status
}
export interface PodGroupV1Alpha2Spec {
 disruptionMode?: string
 podGroupTemplateRef?: PodGroupTemplateReferenceV1Alpha2
 priority?: number
 priorityClassName?: string
 resourceClaims?: readonly PodGroupResourceClaimV1Alpha2[]
 schedulingConstraints?: PodGroupSchedulingConstraintsV1Alpha2
 schedulingPolicy: PodGroupSchedulingPolicyV1Alpha2
}
export interface PodGroupV1Alpha2Status {
 conditions?: readonly meta.Condition[]
 resourceClaimStatuses?: readonly PodGroupResourceClaimStatusV1Alpha2[]
}
export interface PriorityClassV1 {
 apiVersion: "scheduling.k8s.io/v1"
 kind: "PriorityClass"
 metadata: ObjectMeta
 description?: string
 globalDefault?: boolean
 preemptionPolicy?: string
 value?: number
}
export interface TopologyConstraintV1Alpha2 {
 key: string
}
export interface TypedLocalObjectReferenceV1Alpha2 {
 apiGroup?: string
 kind: string
 name: string
}
export interface WorkloadPodGroupTemplateReferenceV1Alpha2 {
 podGroupTemplateName: string
 workloadName: string
}
export interface WorkloadV1Alpha2 {
 apiVersion: "scheduling.k8s.io/v1alpha2"
 kind: "Workload"
 metadata: ObjectMeta
 spec: WorkloadV1Alpha2Spec
}
export interface WorkloadV1Alpha2Spec {
 controllerRef?: TypedLocalObjectReferenceV1Alpha2
 podGroupTemplates: readonly PodGroupTemplateV1Alpha2[]
}
export declare const POD_GROUP_V1ALPHA2: Kind<PodGroupV1Alpha2>;
export declare const PRIORITY_CLASS_V1: Kind<PriorityClassV1>;
export declare const WORKLOAD_V1ALPHA2: Kind<WorkloadV1Alpha2>;
