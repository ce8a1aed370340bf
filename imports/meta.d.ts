export interface Condition {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: string
 type: string
}
export interface DeleteOptions {
 apiVersion?: string
 dryRun?: readonly string[]
 gracePeriodSeconds?: number
 ignoreStoreReadErrorWithClusterBreakingPotential?: boolean
 kind?: "DeleteOptions"
 orphanDependents?: boolean
 preconditions?: Preconditions
 propagationPolicy?: string
}
export interface FieldSelectorRequirement {
 key: string
 operator: string
 values?: readonly string[]
}
export interface GroupResource {
 group: string
 resource: string
}
export interface LabelSelector {
 matchExpressions?: readonly LabelSelectorRequirement[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface LabelSelectorRequirement {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ManagedFieldsEntry {
 apiVersion?: string
 fieldsType?: string
 fieldsV1?: {
  [k: string]: unknown
 }
 manager?: string
 operation?: string
 subresource?: string
 time?: string
}
export interface ObjectMeta {
 annotations?: {
  [k: string]: string
 }
 creationTimestamp?: string
 deletionGracePeriodSeconds?: number
 deletionTimestamp?: string
 finalizers?: readonly string[]
 generateName?: string
 generation?: number
 labels?: {
  [k: string]: string
 }
 managedFields?: readonly ManagedFieldsEntry[]
 name?: string
 namespace?: string
 ownerReferences?: readonly OwnerReference[]
 resourceVersion?: string
 selfLink?: string
 uid?: string
}
export interface OwnerReference {
 apiVersion: string
 blockOwnerDeletion?: boolean
 controller?: boolean
 kind: string
 name: string
 uid: string
}
export interface Preconditions {
 resourceVersion?: string
 uid?: string
}
