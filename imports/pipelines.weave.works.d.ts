import type { Kind, ObjectMeta } from './kind';
export interface PipelineV1Alpha1 {
 apiVersion: "pipelines.weave.works/v1alpha1"
 kind: "Pipeline"
 metadata: ObjectMeta
 spec?: PipelineV1Alpha1Spec
 status?: PipelineV1Alpha1Status
}
export interface PipelineV1Alpha1Spec {
 appRef: PipelineV1Alpha1SpecAppRef
 environments: readonly PipelineV1Alpha1SpecEnvironments[]
 promotion?: PipelineV1Alpha1SpecPromotion
}
export interface PipelineV1Alpha1SpecAppRef {
 apiVersion: string
 kind: string
 name: string
}
export interface PipelineV1Alpha1SpecEnvironments {
 name: string
 promotion?: PipelineV1Alpha1SpecPromotion
 targets: readonly PipelineV1Alpha1SpecEnvironmentsTargets[]
}
export interface PipelineV1Alpha1SpecEnvironmentsTargets {
 clusterRef?: PipelineV1Alpha1SpecEnvironmentsTargetsClusterRef
 namespace: string
}
export interface PipelineV1Alpha1SpecEnvironmentsTargetsClusterRef {
 apiVersion?: string
 kind: "GitopsCluster"
 name: string
 namespace?: string
}
export interface PipelineV1Alpha1SpecPromotion {
 manual?: boolean
 strategy: PipelineV1Alpha1SpecPromotionStrategy
}
export interface PipelineV1Alpha1SpecPromotionStrategy {
 notification?: Record<string, never>
 "pull-request"?: PipelineV1Alpha1SpecPromotionStrategyPullRequest
 secretRef?: PipelineV1Alpha1SpecPromotionStrategySecretRef
}
export interface PipelineV1Alpha1SpecPromotionStrategyPullRequest {
 baseBranch: string
 secretRef: PipelineV1Alpha1SpecPromotionStrategySecretRef
 type: ("github" | "gitlab" | "bitbucket-server")
 url: string
}
export interface PipelineV1Alpha1SpecPromotionStrategySecretRef {
 name: string
}
export interface PipelineV1Alpha1Status {
 conditions?: readonly PipelineV1Alpha1StatusConditions[]
 environments?: {
  [k: string]: PipelineV1Alpha1StatusEnvironments
 }
 observedGeneration?: number
}
export interface PipelineV1Alpha1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface PipelineV1Alpha1StatusEnvironments {
 waitingApproval?: PipelineV1Alpha1StatusEnvironmentsWaitingApproval
}
export interface PipelineV1Alpha1StatusEnvironmentsWaitingApproval {
 revision: string
}
export declare const PIPELINE_V1ALPHA1: Kind<PipelineV1Alpha1>;
