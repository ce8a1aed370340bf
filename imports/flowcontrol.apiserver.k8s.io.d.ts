import type { Kind, ObjectMeta } from './kind';
export interface ExemptPriorityLevelConfigurationV1 {
 lendablePercent?: number
 nominalConcurrencyShares?: number
}
export interface FlowDistinguisherMethodV1 {
 type: string
}
export interface FlowSchemaConditionV1 {
 lastTransitionTime?: string
 message?: string
 reason?: string
 status?: string
 type?: string
}
export interface FlowSchemaV1 {
 apiVersion: "flowcontrol.apiserver.k8s.io/v1"
 kind: "FlowSchema"
 metadata: ObjectMeta
 spec?: FlowSchemaV1Spec
 status?: FlowSchemaV1Status
}
export interface FlowSchemaV1Spec {
 distinguisherMethod?: FlowDistinguisherMethodV1
 matchingPrecedence?: number
 priorityLevelConfiguration: PriorityLevelConfigurationReferenceV1
 rules?: readonly PolicyRulesWithSubjectsV1[]
}
export interface FlowSchemaV1Status {
 conditions?: readonly FlowSchemaConditionV1[]
}
export interface GroupSubjectV1 {
 name: string
}
export interface LimitResponseV1 {
 queuing?: QueuingConfigurationV1
 type: string
}
export interface LimitedPriorityLevelConfigurationV1 {
 borrowingLimitPercent?: number
 lendablePercent?: number
 limitResponse?: LimitResponseV1
 nominalConcurrencyShares?: number
}
export interface NonResourcePolicyRuleV1 {
 nonResourceURLs: readonly string[]
 verbs: readonly string[]
}
export interface PolicyRulesWithSubjectsV1 {
 nonResourceRules?: readonly NonResourcePolicyRuleV1[]
 resourceRules?: readonly ResourcePolicyRuleV1[]
 subjects: readonly SubjectV1[]
}
export interface PriorityLevelConfigurationConditionV1 {
 lastTransitionTime?: string
 message?: string
 reason?: string
 status?: string
 type?: string
}
export interface PriorityLevelConfigurationReferenceV1 {
 name: string
}
export interface PriorityLevelConfigurationV1 {
 apiVersion: "flowcontrol.apiserver.k8s.io/v1"
 kind: "PriorityLevelConfiguration"
 metadata: ObjectMeta
 spec?: PriorityLevelConfigurationV1Spec
 status?: PriorityLevelConfigurationV1Status
}
export interface PriorityLevelConfigurationV1Spec {
 exempt?: ExemptPriorityLevelConfigurationV1
 limited?: LimitedPriorityLevelConfigurationV1
 type: string
}
export interface PriorityLevelConfigurationV1Status {
 conditions?: readonly PriorityLevelConfigurationConditionV1[]
}
export interface QueuingConfigurationV1 {
 handSize?: number
 queueLengthLimit?: number
 queues?: number
}
export interface ResourcePolicyRuleV1 {
 apiGroups: readonly string[]
 clusterScope?: boolean
 namespaces?: readonly string[]
 resources: readonly string[]
 verbs: readonly string[]
}
export interface ServiceAccountSubjectV1 {
 name: string
 namespace: string
}
export interface SubjectV1 {
 group?: GroupSubjectV1
 kind: string
 serviceAccount?: ServiceAccountSubjectV1
 user?: UserSubjectV1
}
export interface UserSubjectV1 {
 name: string
}
export declare const FLOW_SCHEMA_V1: Kind<FlowSchemaV1>;
export declare const PRIORITY_LEVEL_CONFIGURATION_V1: Kind<PriorityLevelConfigurationV1>;
