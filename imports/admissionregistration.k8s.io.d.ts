import type * as meta from './meta';
import type { Kind, ObjectMeta } from './kind';
export interface ApplyConfigurationV1 {
 expression?: string
}
export interface ApplyConfigurationV1Alpha1 {
 expression?: string
}
export interface ApplyConfigurationV1Beta1 {
 expression?: string
}
export interface AuditAnnotationV1 {
 key: string
 valueExpression: string
}
export interface ExpressionWarningV1 {
 fieldRef: string
 warning: string
}
export interface JSONPatchV1 {
 expression?: string
}
export interface JSONPatchV1Alpha1 {
 expression?: string
}
export interface JSONPatchV1Beta1 {
 expression?: string
}
export interface MatchConditionV1 {
 expression: string
 name: string
}
export interface MatchConditionV1Alpha1 {
 expression: string
 name: string
}
export interface MatchConditionV1Beta1 {
 expression: string
 name: string
}
export interface MatchResourcesV1 {
 excludeResourceRules?: readonly NamedRuleWithOperationsV1[]
 matchPolicy?: string
 namespaceSelector?: meta.LabelSelector
 objectSelector?: meta.LabelSelector
 resourceRules?: readonly NamedRuleWithOperationsV1[]
}
export interface MatchResourcesV1Alpha1 {
 excludeResourceRules?: readonly NamedRuleWithOperationsV1Alpha1[]
 matchPolicy?: string
 namespaceSelector?: meta.LabelSelector
 objectSelector?: meta.LabelSelector
 resourceRules?: readonly NamedRuleWithOperationsV1Alpha1[]
}
export interface MatchResourcesV1Beta1 {
 excludeResourceRules?: readonly NamedRuleWithOperationsV1Beta1[]
 matchPolicy?: string
 namespaceSelector?: meta.LabelSelector
 objectSelector?: meta.LabelSelector
 resourceRules?: readonly NamedRuleWithOperationsV1Beta1[]
}
export interface MutatingAdmissionPolicyBindingV1 {
 apiVersion: "admissionregistration.k8s.io/v1"
 kind: "MutatingAdmissionPolicyBinding"
 metadata: ObjectMeta
 spec?: MutatingAdmissionPolicyBindingV1Spec
}
export interface MutatingAdmissionPolicyBindingV1Alpha1 {
 apiVersion: "admissionregistration.k8s.io/v1alpha1"
 kind: "MutatingAdmissionPolicyBinding"
 metadata: ObjectMeta
 spec?: MutatingAdmissionPolicyBindingV1Alpha1Spec
}
export interface MutatingAdmissionPolicyBindingV1Alpha1Spec {
 matchResources?: MatchResourcesV1Alpha1
 paramRef?: ParamRefV1Alpha1
 policyName?: string
}
export interface MutatingAdmissionPolicyBindingV1Beta1 {
 apiVersion: "admissionregistration.k8s.io/v1beta1"
 kind: "MutatingAdmissionPolicyBinding"
 metadata: ObjectMeta
 spec?: MutatingAdmissionPolicyBindingV1Beta1Spec
}
export interface MutatingAdmissionPolicyBindingV1Beta1Spec {
 matchResources?: MatchResourcesV1Beta1
 paramRef?: ParamRefV1Beta1
 policyName?: string
}
export interface MutatingAdmissionPolicyBindingV1Spec {
 matchResources?: MatchResourcesV1
 paramRef?: ParamRefV1
 policyName?: string
}
export interface MutatingAdmissionPolicyV1 {
 apiVersion: "admissionregistration.k8s.io/v1"
 kind: "MutatingAdmissionPolicy"
 metadata: ObjectMeta
 spec?: MutatingAdmissionPolicyV1Spec
}
export interface MutatingAdmissionPolicyV1Alpha1 {
 apiVersion: "admissionregistration.k8s.io/v1alpha1"
 kind: "MutatingAdmissionPolicy"
 metadata: ObjectMeta
 spec?: MutatingAdmissionPolicyV1Alpha1Spec
}
export interface MutatingAdmissionPolicyV1Alpha1Spec {
 failurePolicy?: string
 matchConditions?: readonly MatchConditionV1Alpha1[]
 matchConstraints?: MatchResourcesV1Alpha1
 mutations?: readonly MutationV1Alpha1[]
 paramKind?: ParamKindV1Alpha1
 reinvocationPolicy?: string
 variables?: readonly VariableV1Alpha1[]
}
export interface MutatingAdmissionPolicyV1Beta1 {
 apiVersion: "admissionregistration.k8s.io/v1beta1"
 kind: "MutatingAdmissionPolicy"
 metadata: ObjectMeta
 spec?: MutatingAdmissionPolicyV1Beta1Spec
}
export interface MutatingAdmissionPolicyV1Beta1Spec {
 failurePolicy?: string
 matchConditions?: readonly MatchConditionV1Beta1[]
 matchConstraints?: MatchResourcesV1Beta1
 mutations?: readonly MutationV1Beta1[]
 paramKind?: ParamKindV1Beta1
 reinvocationPolicy?: string
 variables?: readonly VariableV1Beta1[]
}
export interface MutatingAdmissionPolicyV1Spec {
 failurePolicy?: string
 matchConditions?: readonly MatchConditionV1[]
 matchConstraints?: MatchResourcesV1
 mutations?: readonly MutationV1[]
 paramKind?: ParamKindV1
 reinvocationPolicy?: string
 variables?: readonly VariableV1[]
}
export interface MutatingWebhookConfigurationV1 {
 apiVersion: "admissionregistration.k8s.io/v1"
 kind: "MutatingWebhookConfiguration"
 metadata: ObjectMeta
 webhooks?: readonly MutatingWebhookV1[]
}
export interface MutatingWebhookV1 {
 admissionReviewVersions: readonly string[]
 clientConfig: WebhookClientConfigV1
 failurePolicy?: string
 matchConditions?: readonly MatchConditionV1[]
 matchPolicy?: string
 name: string
 namespaceSelector?: meta.LabelSelector
 objectSelector?: meta.LabelSelector
 reinvocationPolicy?: string
 rules?: readonly RuleWithOperationsV1[]
 sideEffects: string
 timeoutSeconds?: number
}
export interface MutationV1 {
 applyConfiguration?: ApplyConfigurationV1
 jsonPatch?: JSONPatchV1
 patchType: string
}
export interface MutationV1Alpha1 {
 applyConfiguration?: ApplyConfigurationV1Alpha1
 jsonPatch?: JSONPatchV1Alpha1
 patchType: string
}
export interface MutationV1Beta1 {
 applyConfiguration?: ApplyConfigurationV1Beta1
 jsonPatch?: JSONPatchV1Beta1
 patchType: string
}
export interface NamedRuleWithOperationsV1 {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface NamedRuleWithOperationsV1Alpha1 {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface NamedRuleWithOperationsV1Beta1 {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resourceNames?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface ParamKindV1 {
 apiVersion?: string
 kind?: string
}
export interface ParamKindV1Alpha1 {
 apiVersion?: string
 kind?: string
}
export interface ParamKindV1Beta1 {
 apiVersion?: string
 kind?: string
}
export interface ParamRefV1 {
 name?: string
 namespace?: string
 parameterNotFoundAction?: string
 selector?: meta.LabelSelector
}
export interface ParamRefV1Alpha1 {
 name?: string
 namespace?: string
 parameterNotFoundAction?: string
 selector?: meta.LabelSelector
}
export interface ParamRefV1Beta1 {
 name?: string
 namespace?: string
 parameterNotFoundAction?: string
 selector?: meta.LabelSelector
}
export interface RuleWithOperationsV1 {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface ServiceReferenceV1 {
 name: string
 namespace: string
 path?: string
 port?: number
}
export interface TypeCheckingV1 {
 expressionWarnings?: readonly ExpressionWarningV1[]
}
export interface ValidatingAdmissionPolicyBindingV1 {
 apiVersion: "admissionregistration.k8s.io/v1"
 kind: "ValidatingAdmissionPolicyBinding"
 metadata: ObjectMeta
 spec: ValidatingAdmissionPolicyBindingV1Spec
}
export interface ValidatingAdmissionPolicyBindingV1Spec {
 matchResources?: MatchResourcesV1
 paramRef?: ParamRefV1
 policyName: string
 validationActions: readonly string[]
}
export interface ValidatingAdmissionPolicyV1 {
 apiVersion: "admissionregistration.k8s.io/v1"
 kind: "ValidatingAdmissionPolicy"
 metadata: ObjectMeta
 spec?: ValidatingAdmissionPolicyV1Spec
 status?: ValidatingAdmissionPolicyV1Status
}
export interface ValidatingAdmissionPolicyV1Spec {
 auditAnnotations?: readonly AuditAnnotationV1[]
 failurePolicy?: string
 matchConditions?: readonly MatchConditionV1[]
 matchConstraints?: MatchResourcesV1
 paramKind?: ParamKindV1
 validations?: readonly ValidationV1[]
 variables?: readonly VariableV1[]
}
export interface ValidatingAdmissionPolicyV1Status {
 conditions?: readonly meta.Condition[]
 observedGeneration?: number
 typeChecking?: TypeCheckingV1
}
export interface ValidatingWebhookConfigurationV1 {
 apiVersion: "admissionregistration.k8s.io/v1"
 kind: "ValidatingWebhookConfiguration"
 metadata: ObjectMeta
 webhooks?: readonly ValidatingWebhookV1[]
}
export interface ValidatingWebhookV1 {
 admissionReviewVersions: readonly string[]
 clientConfig: WebhookClientConfigV1
 failurePolicy?: string
 matchConditions?: readonly MatchConditionV1[]
 matchPolicy?: string
 name: string
 namespaceSelector?: meta.LabelSelector
 objectSelector?: meta.LabelSelector
 rules?: readonly RuleWithOperationsV1[]
 sideEffects: string
 timeoutSeconds?: number
}
export interface ValidationV1 {
 expression: string
 message?: string
 messageExpression?: string
 reason?: string
}
export interface VariableV1 {
 expression: string
 name: string
}
export interface VariableV1Alpha1 {
 expression: string
 name: string
}
export interface VariableV1Beta1 {
 expression: string
 name: string
}
export interface WebhookClientConfigV1 {
 caBundle?: string
 service?: ServiceReferenceV1
 url?: string
}
export declare const MUTATING_ADMISSION_POLICY_V1: Kind<MutatingAdmissionPolicyV1>;
export declare const MUTATING_ADMISSION_POLICY_V1BETA1: Kind<MutatingAdmissionPolicyV1Beta1>;
export declare const MUTATING_ADMISSION_POLICY_V1ALPHA1: Kind<MutatingAdmissionPolicyV1Alpha1>;
export declare const MUTATING_ADMISSION_POLICY_BINDING_V1: Kind<MutatingAdmissionPolicyBindingV1>;
export declare const MUTATING_ADMISSION_POLICY_BINDING_V1BETA1: Kind<MutatingAdmissionPolicyBindingV1Beta1>;
export declare const MUTATING_ADMISSION_POLICY_BINDING_V1ALPHA1: Kind<MutatingAdmissionPolicyBindingV1Alpha1>;
export declare const MUTATING_WEBHOOK_CONFIGURATION_V1: Kind<MutatingWebhookConfigurationV1>;
export declare const VALIDATING_ADMISSION_POLICY_V1: Kind<ValidatingAdmissionPolicyV1>;
export declare const VALIDATING_ADMISSION_POLICY_BINDING_V1: Kind<ValidatingAdmissionPolicyBindingV1>;
export declare const VALIDATING_WEBHOOK_CONFIGURATION_V1: Kind<ValidatingWebhookConfigurationV1>;
