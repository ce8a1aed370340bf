import type * as meta from './meta';
import type { Kind, ObjectMeta } from './kind';
export interface EvictionV1 {
 apiVersion: "policy/v1"
 kind: "Eviction"
 metadata: ObjectMeta
 deleteOptions?: meta.DeleteOptions
}
export interface PodDisruptionBudgetV1 {
 apiVersion: "policy/v1"
 kind: "PodDisruptionBudget"
 metadata: ObjectMeta
 spec?: PodDisruptionBudgetV1Spec
 status?: PodDisruptionBudgetV1Status
}
export interface PodDisruptionBudgetV1Spec {
 maxUnavailable?: (number | string)
 minAvailable?: (number | string)
 selector?: meta.LabelSelector
 unhealthyPodEvictionPolicy?: string
}
export interface PodDisruptionBudgetV1Status {
 conditions?: readonly meta.Condition[]
 currentHealthy?: number
 desiredHealthy?: number
 disruptedPods?: {
  [k: string]: string
 }
 disruptionsAllowed?: number
 expectedPods?: number
 observedGeneration?: number
}
export declare const EVICTION_V1: Kind<EvictionV1>;
export declare const POD_DISRUPTION_BUDGET_V1: Kind<PodDisruptionBudgetV1>;
