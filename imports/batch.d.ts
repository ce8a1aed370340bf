import type * as core from './core';
import type * as meta from './meta';
import type { Kind, ObjectMeta } from './kind';
export interface CronJobV1 {
 apiVersion: "batch/v1"
 kind: "CronJob"
 metadata: ObjectMeta
 spec: CronJobV1Spec
 status?: CronJobV1Status
}
export interface CronJobV1Spec {
 concurrencyPolicy?: string
 failedJobsHistoryLimit?: number
 jobTemplate: JobTemplateSpecV1
 schedule: string
 startingDeadlineSeconds?: number
 successfulJobsHistoryLimit?: number
 suspend?: boolean
 timeZone?: string
}
export interface CronJobV1Status {
 active?: readonly core.ObjectReferenceV1[]
 lastScheduleTime?: string
 lastSuccessfulTime?: string
}
export interface JobConditionV1 {
 lastProbeTime?: string
 lastTransitionTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export interface JobTemplateSpecV1 {
 metadata?: meta.ObjectMeta
 spec?: JobV1Spec
}
export interface JobV1 {
 apiVersion: "batch/v1"
 kind: "Job"
 metadata: ObjectMeta
 spec?: JobV1Spec
 status?: JobV1Status
}
export interface JobV1Spec {
 activeDeadlineSeconds?: number
 backoffLimit?: number
 backoffLimitPerIndex?: number
 completionMode?: string
 completions?: number
 managedBy?: string
 manualSelector?: boolean
 maxFailedIndexes?: number
 parallelism?: number
 podFailurePolicy?: PodFailurePolicyV1
 podReplacementPolicy?: string
 selector?: meta.LabelSelector
 successPolicy?: SuccessPolicyV1
 suspend?: boolean
 template: core.PodTemplateSpecV1
 ttlSecondsAfterFinished?: number
}
export interface JobV1Status {
 active?: number
 completedIndexes?: string
 completionTime?: string
 conditions?: readonly JobConditionV1[]
 failed?: number
 failedIndexes?: string
 ready?: number
 startTime?: string
 succeeded?: number
 terminating?: number
 uncountedTerminatedPods?: UncountedTerminatedPodsV1
}
export interface PodFailurePolicyOnExitCodesRequirementV1 {
 containerName?: string
 operator: string
 values: readonly number[]
}
export interface PodFailurePolicyOnPodConditionsPatternV1 {
 status?: string
 type: string
}
export interface PodFailurePolicyRuleV1 {
 action: string
 onExitCodes?: PodFailurePolicyOnExitCodesRequirementV1
 onPodConditions?: readonly PodFailurePolicyOnPodConditionsPatternV1[]
}
export interface PodFailurePolicyV1 {
 rules: readonly PodFailurePolicyRuleV1[]
}
export interface SuccessPolicyRuleV1 {
 succeededCount?: number
 succeededIndexes?: string
}
export interface SuccessPolicyV1 {
 rules: readonly SuccessPolicyRuleV1[]
}
export interface UncountedTerminatedPodsV1 {
 failed?: readonly string[]
 succeeded?: readonly string[]
}
export declare const CRON_JOB_V1: Kind<CronJobV1>;
export declare const JOB_V1: Kind<JobV1>;
