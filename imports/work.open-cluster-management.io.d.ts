import type { Kind, KubernetesObject, ObjectMeta } from './kind';
export interface AppliedManifestWorkV1 {
 apiVersion: "work.open-cluster-management.io/v1"
 kind: "AppliedManifestWork"
 metadata: ObjectMeta
 spec?: AppliedManifestWorkV1Spec
 status?: AppliedManifestWorkV1Status
}
export interface AppliedManifestWorkV1Spec {
 agentID?: string
 hubHash: string
 manifestWorkName: string
}
export interface AppliedManifestWorkV1Status {
 appliedResources?: readonly AppliedManifestWorkV1StatusAppliedResources[]
 evictionStartTime?: string
}
export interface AppliedManifestWorkV1StatusAppliedResources {
 group?: string
 name: string
 namespace?: string
 resource: string
 uid?: string
 version: string
}
export interface ManifestWorkReplicaSetV1Alpha1 {
 apiVersion: "work.open-cluster-management.io/v1alpha1"
 kind: "ManifestWorkReplicaSet"
 metadata: ObjectMeta
 spec?: ManifestWorkReplicaSetV1Alpha1Spec
 status?: ManifestWorkReplicaSetV1Alpha1Status
}
export interface ManifestWorkReplicaSetV1Alpha1Spec {
 cascadeDeletionPolicy?: ("Background" | "Foreground")
 manifestWorkTemplate?: ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplate
 placementRefs: readonly ManifestWorkReplicaSetV1Alpha1SpecPlacementRefs[]
}
export interface ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplate {
 deleteOption?: ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateDeleteOption
 executor?: ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateExecutor
 manifestConfigs?: readonly ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateManifestConfigs[]
 workload?: ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateWorkload
}
export interface ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateDeleteOption {
 propagationPolicy?: ("Foreground" | "Orphan" | "SelectivelyOrphan")
 selectivelyOrphans?: ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateDeleteOptionSelectivelyOrphans
 ttlSecondsAfterFinished?: number
}
export interface ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateDeleteOptionSelectivelyOrphans {
 orphaningRules?: readonly ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateManifestConfigsResourceIdentifier[]
}
export interface ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateExecutor {
 subject?: ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateExecutorSubject
}
export interface ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateExecutorSubject {
 serviceAccount?: ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateExecutorSubjectServiceAccount
 type: "ServiceAccount"
}
export interface ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateExecutorSubjectServiceAccount {
 name: string
 namespace: string
}
export interface ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateManifestConfigs {
 conditionRules?: readonly ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateManifestConfigsConditionRules[]
 feedbackRules?: readonly ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateManifestConfigsFeedbackRules[]
 feedbackScrapeType?: ("Poll" | "Watch")
 resourceIdentifier: ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateManifestConfigsResourceIdentifier
 updateStrategy?: ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateManifestConfigsUpdateStrategy
}
export interface ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateManifestConfigsConditionRules {
 celExpressions?: readonly string[]
 condition: string
 message?: string
 messageExpression?: string
 type: ("WellKnownConditions" | "CEL")
}
export interface ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateManifestConfigsFeedbackRules {
 jsonPaths?: readonly ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateManifestConfigsFeedbackRulesJsonPaths[]
 type: ("WellKnownStatus" | "JSONPaths")
}
export interface ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateManifestConfigsFeedbackRulesJsonPaths {
 name: string
 path: string
 version?: string
}
export interface ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateManifestConfigsResourceIdentifier {
 group?: string
 name: string
 namespace?: string
 resource: string
}
export interface ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateManifestConfigsUpdateStrategy {
 serverSideApply?: ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateManifestConfigsUpdateStrategyServerSideApply
 type?: ("Update" | "CreateOnly" | "ServerSideApply" | "ReadOnly")
}
export interface ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateManifestConfigsUpdateStrategyServerSideApply {
 fieldManager?: string
 force?: boolean
 ignoreFields?: readonly ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateManifestConfigsUpdateStrategyServerSideApplyIgnoreFields[]
}
export interface ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateManifestConfigsUpdateStrategyServerSideApplyIgnoreFields {
 condition?: ("OnSpokePresent" | "OnSpokeChange")
 jqPathExpressions?: readonly string[]
 jsonPaths?: readonly string[]
 jsonPointers?: readonly string[]
}
export interface ManifestWorkReplicaSetV1Alpha1SpecManifestWorkTemplateWorkload {
 manifests?: readonly KubernetesObject[]
}
export interface ManifestWorkReplicaSetV1Alpha1SpecPlacementRefs {
 name: string
 rolloutStrategy?: ManifestWorkReplicaSetV1Alpha1SpecPlacementRefsRolloutStrategy
}
export interface ManifestWorkReplicaSetV1Alpha1SpecPlacementRefsRolloutStrategy {
 all?: ManifestWorkReplicaSetV1Alpha1SpecPlacementRefsRolloutStrategyAll
 progressive?: ManifestWorkReplicaSetV1Alpha1SpecPlacementRefsRolloutStrategyProgressive
 progressivePerGroup?: ManifestWorkReplicaSetV1Alpha1SpecPlacementRefsRolloutStrategyProgressivePerGroup
 type?: ("All" | "Progressive" | "ProgressivePerGroup")
}
export interface ManifestWorkReplicaSetV1Alpha1SpecPlacementRefsRolloutStrategyAll {
 maxFailures?: (number | string)
 minSuccessTime?: string
 progressDeadline?: string
}
export interface ManifestWorkReplicaSetV1Alpha1SpecPlacementRefsRolloutStrategyProgressive {
 mandatoryDecisionGroups?: readonly ManifestWorkReplicaSetV1Alpha1SpecPlacementRefsRolloutStrategyProgressiveMandatoryDecisionGroups[]
 maxConcurrency?: (number | string)
 maxFailures?: (number | string)
 minSuccessTime?: string
 progressDeadline?: string
}
export interface ManifestWorkReplicaSetV1Alpha1SpecPlacementRefsRolloutStrategyProgressiveMandatoryDecisionGroups {
 groupIndex?: number
 groupName?: string
}
export interface ManifestWorkReplicaSetV1Alpha1SpecPlacementRefsRolloutStrategyProgressivePerGroup {
 mandatoryDecisionGroups?: readonly ManifestWorkReplicaSetV1Alpha1SpecPlacementRefsRolloutStrategyProgressiveMandatoryDecisionGroups[]
 maxFailures?: (number | string)
 minSuccessTime?: string
 progressDeadline?: string
}
export interface ManifestWorkReplicaSetV1Alpha1Status {
 conditions?: readonly ManifestWorkReplicaSetV1Alpha1StatusConditions[]
 placementSummary?: readonly ManifestWorkReplicaSetV1Alpha1StatusPlacementSummary[]
 summary?: ManifestWorkReplicaSetV1Alpha1StatusSummary
}
export interface ManifestWorkReplicaSetV1Alpha1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ManifestWorkReplicaSetV1Alpha1StatusPlacementSummary {
 availableDecisionGroups?: string
 name?: string
 summary?: ManifestWorkReplicaSetV1Alpha1StatusSummary
}
export interface ManifestWorkReplicaSetV1Alpha1StatusSummary {
 applied?: number
 available?: number
 degraded?: number
 desiredTotal?: number
 progressing?: number
 total?: number
 updated?: number
}
export interface ManifestWorkV1 {
 apiVersion: "work.open-cluster-management.io/v1"
 kind: "ManifestWork"
 metadata: ObjectMeta
 spec?: ManifestWorkV1Spec
 status?: ManifestWorkV1Status
}
export interface ManifestWorkV1Spec {
 deleteOption?: ManifestWorkV1SpecDeleteOption
 executor?: ManifestWorkV1SpecExecutor
 manifestConfigs?: readonly ManifestWorkV1SpecManifestConfigs[]
 workload?: ManifestWorkV1SpecWorkload
}
export interface ManifestWorkV1SpecDeleteOption {
 propagationPolicy?: ("Foreground" | "Orphan" | "SelectivelyOrphan")
 selectivelyOrphans?: ManifestWorkV1SpecDeleteOptionSelectivelyOrphans
 ttlSecondsAfterFinished?: number
}
export interface ManifestWorkV1SpecDeleteOptionSelectivelyOrphans {
 orphaningRules?: readonly ManifestWorkV1SpecManifestConfigsResourceIdentifier[]
}
export interface ManifestWorkV1SpecExecutor {
 subject?: ManifestWorkV1SpecExecutorSubject
}
export interface ManifestWorkV1SpecExecutorSubject {
 serviceAccount?: ManifestWorkV1SpecExecutorSubjectServiceAccount
 type: "ServiceAccount"
}
export interface ManifestWorkV1SpecExecutorSubjectServiceAccount {
 name: string
 namespace: string
}
export interface ManifestWorkV1SpecManifestConfigs {
 conditionRules?: readonly ManifestWorkV1SpecManifestConfigsConditionRules[]
 feedbackRules?: readonly ManifestWorkV1SpecManifestConfigsFeedbackRules[]
 feedbackScrapeType?: ("Poll" | "Watch")
 resourceIdentifier: ManifestWorkV1SpecManifestConfigsResourceIdentifier
 updateStrategy?: ManifestWorkV1SpecManifestConfigsUpdateStrategy
}
export interface ManifestWorkV1SpecManifestConfigsConditionRules {
 celExpressions?: readonly string[]
 condition: string
 message?: string
 messageExpression?: string
 type: ("WellKnownConditions" | "CEL")
}
export interface ManifestWorkV1SpecManifestConfigsFeedbackRules {
 jsonPaths?: readonly ManifestWorkV1SpecManifestConfigsFeedbackRulesJsonPaths[]
 type: ("WellKnownStatus" | "JSONPaths")
}
export interface ManifestWorkV1SpecManifestConfigsFeedbackRulesJsonPaths {
 name: string
 path: string
 version?: string
}
export interface ManifestWorkV1SpecManifestConfigsResourceIdentifier {
 group?: string
 name: string
 namespace?: string
 resource: string
}
export interface ManifestWorkV1SpecManifestConfigsUpdateStrategy {
 serverSideApply?: ManifestWorkV1SpecManifestConfigsUpdateStrategyServerSideApply
 type?: ("Update" | "CreateOnly" | "ServerSideApply" | "ReadOnly")
}
export interface ManifestWorkV1SpecManifestConfigsUpdateStrategyServerSideApply {
 fieldManager?: string
 force?: boolean
 ignoreFields?: readonly ManifestWorkV1SpecManifestConfigsUpdateStrategyServerSideApplyIgnoreFields[]
}
export interface ManifestWorkV1SpecManifestConfigsUpdateStrategyServerSideApplyIgnoreFields {
 condition?: ("OnSpokePresent" | "OnSpokeChange")
 jqPathExpressions?: readonly string[]
 jsonPaths?: readonly string[]
 jsonPointers?: readonly string[]
}
export interface ManifestWorkV1SpecWorkload {
 manifests?: readonly KubernetesObject[]
}
export interface ManifestWorkV1Status {
 conditions?: readonly ManifestWorkV1StatusConditions[]
 resourceStatus?: ManifestWorkV1StatusResourceStatus
}
export interface ManifestWorkV1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ManifestWorkV1StatusResourceStatus {
 manifests?: readonly ManifestWorkV1StatusResourceStatusManifests[]
}
export interface ManifestWorkV1StatusResourceStatusManifests {
 conditions: readonly ManifestWorkV1StatusConditions[]
 resourceMeta: ManifestWorkV1StatusResourceStatusManifestsResourceMeta
 statusFeedback?: ManifestWorkV1StatusResourceStatusManifestsStatusFeedback
}
export interface ManifestWorkV1StatusResourceStatusManifestsResourceMeta {
 group?: string
 kind?: string
 name?: string
 namespace?: string
 ordinal: number
 resource?: string
 version?: string
}
export interface ManifestWorkV1StatusResourceStatusManifestsStatusFeedback {
 values?: readonly ManifestWorkV1StatusResourceStatusManifestsStatusFeedbackValues[]
}
export interface ManifestWorkV1StatusResourceStatusManifestsStatusFeedbackValues {
 fieldValue: ManifestWorkV1StatusResourceStatusManifestsStatusFeedbackValuesFieldValue
 name: string
}
export interface ManifestWorkV1StatusResourceStatusManifestsStatusFeedbackValuesFieldValue {
 boolean?: boolean
 integer?: number
 jsonRaw?: string
 string?: string
 type: ("Integer" | "String" | "Boolean" | "JsonRaw")
}
export declare const APPLIED_MANIFEST_WORK_V1: Kind<AppliedManifestWorkV1>;
export declare const MANIFEST_WORK_V1: Kind<ManifestWorkV1>;
export declare const MANIFEST_WORK_REPLICA_SET_V1ALPHA1: Kind<ManifestWorkReplicaSetV1Alpha1>;
