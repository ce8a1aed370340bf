import type { Kind, ObjectMeta } from './kind';
export interface ResourceGroupV1Alpha1 {
 apiVersion: "kpt.dev/v1alpha1"
 kind: "ResourceGroup"
 metadata: ObjectMeta
 spec?: ResourceGroupV1Alpha1Spec
 status?: ResourceGroupV1Alpha1Status
}
export interface ResourceGroupV1Alpha1Spec {
 descriptor?: ResourceGroupV1Alpha1SpecDescriptor
 resources?: readonly ResourceGroupV1Alpha1SpecResources[]
 subgroups?: readonly ResourceGroupV1Alpha1SpecSubgroups[]
}
export interface ResourceGroupV1Alpha1SpecDescriptor {
 description?: string
 links?: readonly ResourceGroupV1Alpha1SpecDescriptorLinks[]
 revision?: string
 type?: string
}
export interface ResourceGroupV1Alpha1SpecDescriptorLinks {
 description: string
 url: string
}
export interface ResourceGroupV1Alpha1SpecResources {
 group: string
 kind: string
 name: string
 namespace: string
}
export interface ResourceGroupV1Alpha1SpecSubgroups {
 name: string
 namespace: string
}
export interface ResourceGroupV1Alpha1Status {
 conditions?: readonly ResourceGroupV1Alpha1StatusConditions[]
 observedGeneration?: number
 resourceStatuses?: readonly ResourceGroupV1Alpha1StatusResourceStatuses[]
 subgroupStatuses?: readonly ResourceGroupV1Alpha1StatusSubgroupStatuses[]
}
export interface ResourceGroupV1Alpha1StatusConditions {
 lastTransitionTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export interface ResourceGroupV1Alpha1StatusResourceStatuses {
 actuation?: string
 conditions?: readonly ResourceGroupV1Alpha1StatusConditions[]
 group: string
 kind: string
 name: string
 namespace: string
 reconcile?: string
 sourceHash?: string
 status: string
 strategy?: string
}
export interface ResourceGroupV1Alpha1StatusSubgroupStatuses {
 conditions?: readonly ResourceGroupV1Alpha1StatusConditions[]
 name: string
 namespace: string
 status: string
}
export declare const RESOURCE_GROUP_V1ALPHA1: Kind<ResourceGroupV1Alpha1>;
