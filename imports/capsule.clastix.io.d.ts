import type { Kind, ObjectMeta } from './kind';
export interface CapsuleConfigurationV1Beta2 {
 apiVersion: "capsule.clastix.io/v1beta2"
 kind: "CapsuleConfiguration"
 metadata: ObjectMeta
 spec: CapsuleConfigurationV1Beta2Spec
 status?: CapsuleConfigurationV1Beta2Status
}
export interface CapsuleConfigurationV1Beta2Spec {
 administrators?: readonly CapsuleConfigurationV1Beta2SpecAdministrators[]
 admission?: CapsuleConfigurationV1Beta2SpecAdmission
 allowServiceAccountPromotion?: boolean
 cacheInvalidation?: string
 enableTLSReconciler?: boolean
 events?: CapsuleConfigurationV1Beta2SpecEvents
 forceTenantPrefix?: boolean
 ignoreUserWithGroups?: readonly string[]
 impersonation?: CapsuleConfigurationV1Beta2SpecImpersonation
 nodeMetadata?: CapsuleConfigurationV1Beta2SpecNodeMetadata
 overrides?: CapsuleConfigurationV1Beta2SpecOverrides
 protectedNamespaceRegex?: string
 rbac?: CapsuleConfigurationV1Beta2SpecRbac
 userGroups?: readonly string[]
 userNames?: readonly string[]
 users?: readonly CapsuleConfigurationV1Beta2SpecAdministrators[]
}
export interface CapsuleConfigurationV1Beta2SpecAdministrators {
 kind: ("User" | "Group" | "ServiceAccount")
 name: string
}
export interface CapsuleConfigurationV1Beta2SpecAdmission {
 mutating?: CapsuleConfigurationV1Beta2SpecAdmissionMutating
 serviceName?: string
 validating?: CapsuleConfigurationV1Beta2SpecAdmissionValidating
}
export interface CapsuleConfigurationV1Beta2SpecAdmissionMutating {
 annotations?: {
  [k: string]: string
 }
 client: CapsuleConfigurationV1Beta2SpecAdmissionMutatingClient
 labels?: {
  [k: string]: string
 }
 name?: string
 webhooks?: readonly CapsuleConfigurationV1Beta2SpecAdmissionMutatingWebhooks[]
}
export interface CapsuleConfigurationV1Beta2SpecAdmissionMutatingClient {
 caBundle?: string
 service?: CapsuleConfigurationV1Beta2SpecAdmissionMutatingClientService
 url?: string
}
export interface CapsuleConfigurationV1Beta2SpecAdmissionMutatingClientService {
 name: string
 namespace: string
 path?: string
 port?: number
}
export interface CapsuleConfigurationV1Beta2SpecAdmissionMutatingWebhooks {
 admissionReviewVersions: readonly string[]
 failurePolicy?: string
 matchConditions?: readonly CapsuleConfigurationV1Beta2SpecAdmissionMutatingWebhooksMatchConditions[]
 matchPolicy?: string
 name: string
 namespaceSelector?: CapsuleConfigurationV1Beta2SpecAdmissionMutatingWebhooksNamespaceSelector
 objectSelector?: CapsuleConfigurationV1Beta2SpecAdmissionMutatingWebhooksNamespaceSelector
 opts?: CapsuleConfigurationV1Beta2SpecAdmissionMutatingWebhooksOpts
 path: string
 reinvocationPolicy?: string
 rules?: readonly CapsuleConfigurationV1Beta2SpecAdmissionMutatingWebhooksRules[]
 sideEffects: string
 timeoutSeconds?: number
}
export interface CapsuleConfigurationV1Beta2SpecAdmissionMutatingWebhooksMatchConditions {
 expression: string
 name: string
}
export interface CapsuleConfigurationV1Beta2SpecAdmissionMutatingWebhooksNamespaceSelector {
 matchExpressions?: readonly CapsuleConfigurationV1Beta2SpecAdmissionMutatingWebhooksNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface CapsuleConfigurationV1Beta2SpecAdmissionMutatingWebhooksNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface CapsuleConfigurationV1Beta2SpecAdmissionMutatingWebhooksOpts {
 administrators?: boolean
 capsuleUsers?: boolean
}
export interface CapsuleConfigurationV1Beta2SpecAdmissionMutatingWebhooksRules {
 apiGroups?: readonly string[]
 apiVersions?: readonly string[]
 operations?: readonly string[]
 resources?: readonly string[]
 scope?: string
}
export interface CapsuleConfigurationV1Beta2SpecAdmissionValidating {
 annotations?: {
  [k: string]: string
 }
 client: CapsuleConfigurationV1Beta2SpecAdmissionMutatingClient
 labels?: {
  [k: string]: string
 }
 name?: string
 webhooks?: readonly CapsuleConfigurationV1Beta2SpecAdmissionValidatingWebhooks[]
}
export interface CapsuleConfigurationV1Beta2SpecAdmissionValidatingWebhooks {
 admissionReviewVersions: readonly string[]
 failurePolicy?: string
 matchConditions?: readonly CapsuleConfigurationV1Beta2SpecAdmissionMutatingWebhooksMatchConditions[]
 matchPolicy?: string
 name: string
 namespaceSelector?: CapsuleConfigurationV1Beta2SpecAdmissionMutatingWebhooksNamespaceSelector
 objectSelector?: CapsuleConfigurationV1Beta2SpecAdmissionMutatingWebhooksNamespaceSelector
 opts?: CapsuleConfigurationV1Beta2SpecAdmissionMutatingWebhooksOpts
 path: string
 rules?: readonly CapsuleConfigurationV1Beta2SpecAdmissionMutatingWebhooksRules[]
 sideEffects: string
 timeoutSeconds?: number
}
export interface CapsuleConfigurationV1Beta2SpecEvents {
 namespace?: string
}
export interface CapsuleConfigurationV1Beta2SpecImpersonation {
 caSecretKey?: string
 caSecretName?: string
 caSecretNamespace?: string
 endpoint?: string
 globalDefaultServiceAccount?: string
 globalDefaultServiceAccountNamespace?: string
 skipTlsVerify?: boolean
 tenantDefaultServiceAccount?: string
}
export interface CapsuleConfigurationV1Beta2SpecNodeMetadata {
 forbiddenAnnotations?: CapsuleConfigurationV1Beta2SpecNodeMetadataForbiddenAnnotations
 forbiddenLabels?: CapsuleConfigurationV1Beta2SpecNodeMetadataForbiddenAnnotations
}
export interface CapsuleConfigurationV1Beta2SpecNodeMetadataForbiddenAnnotations {
 denied?: readonly string[]
 deniedRegex?: string
}
export interface CapsuleConfigurationV1Beta2SpecOverrides {
 TLSSecretName?: string
 mutatingWebhookConfigurationName?: string
 validatingWebhookConfigurationName?: string
}
export interface CapsuleConfigurationV1Beta2SpecRbac {
 administrationClusterRoles?: readonly string[]
 deleter?: string
 promotionClusterRoles?: readonly string[]
 provisioner?: string
}
export interface CapsuleConfigurationV1Beta2Status {
 conditions?: readonly CapsuleConfigurationV1Beta2StatusConditions[]
 observedGeneration?: number
 tenants?: readonly string[]
 users?: readonly CapsuleConfigurationV1Beta2SpecAdministrators[]
}
export interface CapsuleConfigurationV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface CustomQuotaV1Beta2 {
 apiVersion: "capsule.clastix.io/v1beta2"
 kind: "CustomQuota"
 metadata: ObjectMeta
 spec: CustomQuotaV1Beta2Spec
 status?: CustomQuotaV1Beta2Status
}
export interface CustomQuotaV1Beta2Spec {
 limit: (number | string)
 options?: CustomQuotaV1Beta2SpecOptions
 scopeSelectors?: readonly CustomQuotaV1Beta2SpecScopeSelectors[]
 sources: readonly CustomQuotaV1Beta2SpecSources[]
}
export interface CustomQuotaV1Beta2SpecOptions {
 emitMetricPerClaimUsage?: boolean
}
export interface CustomQuotaV1Beta2SpecScopeSelectors {
 matchExpressions?: readonly CustomQuotaV1Beta2SpecScopeSelectorsMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface CustomQuotaV1Beta2SpecScopeSelectorsMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface CustomQuotaV1Beta2SpecSources {
 apiVersion?: string
 cel?: string
 kind: string
 op?: ("add" | "sub" | "count")
 path?: string
 selectors?: readonly CustomQuotaV1Beta2SpecSourcesSelectors[]
}
export interface CustomQuotaV1Beta2SpecSourcesSelectors {
 celExpressions?: readonly string[]
 fieldSelectors?: readonly string[]
 matchExpressions?: readonly CustomQuotaV1Beta2SpecScopeSelectorsMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface CustomQuotaV1Beta2Status {
 claims?: readonly CustomQuotaV1Beta2StatusClaims[]
 conditions: readonly CustomQuotaV1Beta2StatusConditions[]
 observedGeneration?: number
 targets: readonly CustomQuotaV1Beta2StatusTargets[]
 usage?: CustomQuotaV1Beta2StatusUsage
}
export interface CustomQuotaV1Beta2StatusClaims {
 group: string
 kind: string
 name: string
 namespace?: string
 uid: string
 usage: (number | string)
 version: string
}
export interface CustomQuotaV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface CustomQuotaV1Beta2StatusTargets {
 cel?: string
 group: string
 kind: string
 op?: ("add" | "sub" | "count")
 path?: string
 scope?: string
 selectors?: readonly CustomQuotaV1Beta2SpecSourcesSelectors[]
 version: string
}
export interface CustomQuotaV1Beta2StatusUsage {
 available?: (number | string)
 used?: (number | string)
}
export interface GlobalCustomQuotaV1Beta2 {
 apiVersion: "capsule.clastix.io/v1beta2"
 kind: "GlobalCustomQuota"
 metadata: ObjectMeta
 spec: GlobalCustomQuotaV1Beta2Spec
 status?: GlobalCustomQuotaV1Beta2Status
}
export interface GlobalCustomQuotaV1Beta2Spec {
 limit: (number | string)
 namespaceSelectors?: readonly GlobalCustomQuotaV1Beta2SpecNamespaceSelectors[]
 options?: GlobalCustomQuotaV1Beta2SpecOptions
 scopeSelectors?: readonly GlobalCustomQuotaV1Beta2SpecNamespaceSelectors[]
 sources: readonly GlobalCustomQuotaV1Beta2SpecSources[]
}
export interface GlobalCustomQuotaV1Beta2SpecNamespaceSelectors {
 matchExpressions?: readonly GlobalCustomQuotaV1Beta2SpecNamespaceSelectorsMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface GlobalCustomQuotaV1Beta2SpecNamespaceSelectorsMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface GlobalCustomQuotaV1Beta2SpecOptions {
 emitMetricPerClaimUsage?: boolean
}
export interface GlobalCustomQuotaV1Beta2SpecSources {
 apiVersion?: string
 cel?: string
 kind: string
 op?: ("add" | "sub" | "count")
 path?: string
 selectors?: readonly GlobalCustomQuotaV1Beta2SpecSourcesSelectors[]
}
export interface GlobalCustomQuotaV1Beta2SpecSourcesSelectors {
 celExpressions?: readonly string[]
 fieldSelectors?: readonly string[]
 matchExpressions?: readonly GlobalCustomQuotaV1Beta2SpecNamespaceSelectorsMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface GlobalCustomQuotaV1Beta2Status {
 claims?: readonly GlobalCustomQuotaV1Beta2StatusClaims[]
 conditions: readonly GlobalCustomQuotaV1Beta2StatusConditions[]
 namespaces?: readonly string[]
 observedGeneration?: number
 targets: readonly GlobalCustomQuotaV1Beta2StatusTargets[]
 usage?: GlobalCustomQuotaV1Beta2StatusUsage
}
export interface GlobalCustomQuotaV1Beta2StatusClaims {
 group: string
 kind: string
 name: string
 namespace?: string
 uid: string
 usage: (number | string)
 version: string
}
export interface GlobalCustomQuotaV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface GlobalCustomQuotaV1Beta2StatusTargets {
 cel?: string
 group: string
 kind: string
 op?: ("add" | "sub" | "count")
 path?: string
 scope?: string
 selectors?: readonly GlobalCustomQuotaV1Beta2SpecSourcesSelectors[]
 version: string
}
export interface GlobalCustomQuotaV1Beta2StatusUsage {
 available?: (number | string)
 used?: (number | string)
}
export interface GlobalResourceQuotaV1Beta2 {
 apiVersion: "capsule.clastix.io/v1beta2"
 kind: "GlobalResourceQuota"
 metadata: ObjectMeta
 spec: GlobalResourceQuotaV1Beta2Spec
 status?: GlobalResourceQuotaV1Beta2Status
}
export interface GlobalResourceQuotaV1Beta2Spec {
 namespaceSelectors?: readonly GlobalResourceQuotaV1Beta2SpecNamespaceSelectors[]
 quota: GlobalResourceQuotaV1Beta2SpecQuota
}
export interface GlobalResourceQuotaV1Beta2SpecNamespaceSelectors {
 matchExpressions?: readonly GlobalResourceQuotaV1Beta2SpecNamespaceSelectorsMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface GlobalResourceQuotaV1Beta2SpecNamespaceSelectorsMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface GlobalResourceQuotaV1Beta2SpecQuota {
 hard?: {
  [k: string]: number | string
 }
 scopeSelector?: GlobalResourceQuotaV1Beta2SpecQuotaScopeSelector
 scopes?: readonly string[]
}
export interface GlobalResourceQuotaV1Beta2SpecQuotaScopeSelector {
 matchExpressions?: readonly GlobalResourceQuotaV1Beta2SpecQuotaScopeSelectorMatchExpressions[]
}
export interface GlobalResourceQuotaV1Beta2SpecQuotaScopeSelectorMatchExpressions {
 operator: string
 scopeName: string
 values?: readonly string[]
}
export interface GlobalResourceQuotaV1Beta2Status {
 conditions: readonly GlobalResourceQuotaV1Beta2StatusConditions[]
 namespaceCount?: number
 namespaceUsage?: {
  [k: string]: GlobalResourceQuotaV1Beta2StatusNamespaceUsage
 }
 namespaces?: readonly string[]
 observedGeneration?: number
 total: GlobalResourceQuotaV1Beta2StatusTotal
}
export interface GlobalResourceQuotaV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface GlobalResourceQuotaV1Beta2StatusNamespaceUsage {
 used?: {
  [k: string]: number | string
 }
}
export interface GlobalResourceQuotaV1Beta2StatusTotal {
 available?: {
  [k: string]: number | string
 }
 hard?: {
  [k: string]: number | string
 }
 used?: {
  [k: string]: number | string
 }
}
export interface GlobalTenantResourceV1Beta2 {
 apiVersion: "capsule.clastix.io/v1beta2"
 kind: "GlobalTenantResource"
 metadata: ObjectMeta
 spec: GlobalTenantResourceV1Beta2Spec
 status?: GlobalTenantResourceV1Beta2Status
}
export interface GlobalTenantResourceV1Beta2Spec {
 cordoned?: boolean
 dependsOn?: readonly GlobalTenantResourceV1Beta2SpecDependsOn[]
 pruningOnDelete?: boolean
 resources: readonly GlobalTenantResourceV1Beta2SpecResources[]
 resyncPeriod?: string
 scope?: ("Namespace" | "Tenant" | "None")
 serviceAccount?: GlobalTenantResourceV1Beta2SpecServiceAccount
 settings?: GlobalTenantResourceV1Beta2SpecSettings
 tenantSelector?: GlobalTenantResourceV1Beta2SpecTenantSelector
}
export interface GlobalTenantResourceV1Beta2SpecDependsOn {
 name: string
}
export interface GlobalTenantResourceV1Beta2SpecResources {
 additionalMetadata?: GlobalTenantResourceV1Beta2SpecResourcesAdditionalMetadata
 context?: GlobalTenantResourceV1Beta2SpecResourcesContext
 generators?: readonly GlobalTenantResourceV1Beta2SpecResourcesGenerators[]
 namespaceSelector?: GlobalTenantResourceV1Beta2SpecTenantSelector
 namespacedItems?: readonly GlobalTenantResourceV1Beta2SpecResourcesNamespacedItems[]
 rawItems?: readonly {
  [k: string]: unknown
 }[]
}
export interface GlobalTenantResourceV1Beta2SpecResourcesAdditionalMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface GlobalTenantResourceV1Beta2SpecResourcesContext {
 resources?: readonly GlobalTenantResourceV1Beta2SpecResourcesContextResources[]
}
export interface GlobalTenantResourceV1Beta2SpecResourcesContextResources {
 apiVersion?: string
 index?: string
 kind: string
 name?: string
 namespace?: string
 optional?: boolean
 selector?: GlobalTenantResourceV1Beta2SpecTenantSelector
}
export interface GlobalTenantResourceV1Beta2SpecResourcesGenerators {
 missingKey?: ("invalid" | "zero" | "error")
 template?: string
}
export interface GlobalTenantResourceV1Beta2SpecResourcesNamespacedItems {
 apiVersion?: string
 kind: string
 name?: string
 namespace?: string
 optional?: boolean
 selector?: GlobalTenantResourceV1Beta2SpecTenantSelector
}
export interface GlobalTenantResourceV1Beta2SpecServiceAccount {
 name: string
 namespace: string
}
export interface GlobalTenantResourceV1Beta2SpecSettings {
 adopt?: boolean
 force?: boolean
}
export interface GlobalTenantResourceV1Beta2SpecTenantSelector {
 matchExpressions?: readonly GlobalTenantResourceV1Beta2SpecTenantSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface GlobalTenantResourceV1Beta2SpecTenantSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface GlobalTenantResourceV1Beta2Status {
 conditions?: readonly GlobalTenantResourceV1Beta2StatusConditions[]
 observedGeneration?: number
 processedItems?: readonly GlobalTenantResourceV1Beta2StatusProcessedItems[]
 selectedTenants?: readonly string[]
 serviceAccount?: GlobalTenantResourceV1Beta2SpecServiceAccount
 size: number
}
export interface GlobalTenantResourceV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface GlobalTenantResourceV1Beta2StatusProcessedItems {
 group?: string
 kind?: string
 name?: string
 namespace?: string
 origin?: string
 status?: GlobalTenantResourceV1Beta2StatusProcessedItemsStatus
 tenant?: string
 version?: string
}
export interface GlobalTenantResourceV1Beta2StatusProcessedItemsStatus {
 clusterScoped?: boolean
 created?: boolean
 lastApply?: string
 message?: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface QuantityLedgerV1Beta2 {
 apiVersion: "capsule.clastix.io/v1beta2"
 kind: "QuantityLedger"
 metadata: ObjectMeta
 spec?: QuantityLedgerV1Beta2Spec
 status?: QuantityLedgerV1Beta2Status
}
export interface QuantityLedgerV1Beta2Spec {
 targetRef: QuantityLedgerV1Beta2SpecTargetRef
}
export interface QuantityLedgerV1Beta2SpecTargetRef {
 apiGroup?: string
 kind: string
 name: string
 namespace?: string
 uid?: string
}
export interface QuantityLedgerV1Beta2Status {
 allocated?: (number | string)
 conditions?: readonly QuantityLedgerV1Beta2StatusConditions[]
 pendingDeletes?: readonly QuantityLedgerV1Beta2StatusPendingDeletes[]
 reservations?: readonly QuantityLedgerV1Beta2StatusReservations[]
 reserved?: (number | string)
 resourceQuota?: QuantityLedgerV1Beta2StatusResourceQuota
}
export interface QuantityLedgerV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface QuantityLedgerV1Beta2StatusPendingDeletes {
 createdAt: string
 id?: string
 objectRef: QuantityLedgerV1Beta2StatusPendingDeletesObjectRef
}
export interface QuantityLedgerV1Beta2StatusPendingDeletesObjectRef {
 apiGroup?: string
 apiVersion: string
 kind: string
 name?: string
 namespace?: string
 uid?: string
}
export interface QuantityLedgerV1Beta2StatusReservations {
 createdAt: string
 delta?: (number | string)
 expiresAt?: string
 id: string
 objectRef: QuantityLedgerV1Beta2StatusPendingDeletesObjectRef
 updatedAt: string
 usage: (number | string)
}
export interface QuantityLedgerV1Beta2StatusResourceQuota {
 allocated?: {
  [k: string]: number | string
 }
 initialized?: boolean
 namespaces?: readonly string[]
 observedGeneration?: number
 reservations?: readonly QuantityLedgerV1Beta2StatusResourceQuotaReservations[]
 reserved?: {
  [k: string]: number | string
 }
 used?: {
  [k: string]: number | string
 }
}
export interface QuantityLedgerV1Beta2StatusResourceQuotaReservations {
 createdAt: string
 delta?: {
  [k: string]: number | string
 }
 expiresAt?: string
 id: string
 objectRef: QuantityLedgerV1Beta2StatusPendingDeletesObjectRef
 updatedAt: string
 usage?: {
  [k: string]: number | string
 }
}
export interface ResourcePoolClaimV1Beta2 {
 apiVersion: "capsule.clastix.io/v1beta2"
 kind: "ResourcePoolClaim"
 metadata: ObjectMeta
 spec: ResourcePoolClaimV1Beta2Spec
 status?: ResourcePoolClaimV1Beta2Status
}
export interface ResourcePoolClaimV1Beta2Spec {
 claim: {
  [k: string]: number | string
 }
 pool: string
}
export interface ResourcePoolClaimV1Beta2Status {
 allocation?: ResourcePoolClaimV1Beta2StatusAllocation
 condition?: ResourcePoolClaimV1Beta2StatusCondition
 conditions: readonly ResourcePoolClaimV1Beta2StatusCondition[]
 observedGeneration?: number
 pool?: ResourcePoolClaimV1Beta2StatusPool
}
export interface ResourcePoolClaimV1Beta2StatusAllocation {
 available?: {
  [k: string]: number | string
 }
 hard?: {
  [k: string]: number | string
 }
 used?: {
  [k: string]: number | string
 }
}
export interface ResourcePoolClaimV1Beta2StatusCondition {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ResourcePoolClaimV1Beta2StatusPool {
 name: string
 uid: string
}
export interface ResourcePoolV1Beta2 {
 apiVersion: "capsule.clastix.io/v1beta2"
 kind: "ResourcePool"
 metadata: ObjectMeta
 spec: ResourcePoolV1Beta2Spec
 status?: ResourcePoolV1Beta2Status
}
export interface ResourcePoolV1Beta2Spec {
 config?: ResourcePoolV1Beta2SpecConfig
 defaults?: {
  [k: string]: number | string
 }
 quota: ResourcePoolV1Beta2SpecQuota
 selectors?: readonly ResourcePoolV1Beta2SpecSelectors[]
}
export interface ResourcePoolV1Beta2SpecConfig {
 defaultsZero?: boolean
 deleteBoundResources?: boolean
 orderedQueue?: boolean
}
export interface ResourcePoolV1Beta2SpecQuota {
 hard?: {
  [k: string]: number | string
 }
 scopeSelector?: ResourcePoolV1Beta2SpecQuotaScopeSelector
 scopes?: readonly string[]
}
export interface ResourcePoolV1Beta2SpecQuotaScopeSelector {
 matchExpressions?: readonly ResourcePoolV1Beta2SpecQuotaScopeSelectorMatchExpressions[]
}
export interface ResourcePoolV1Beta2SpecQuotaScopeSelectorMatchExpressions {
 operator: string
 scopeName: string
 values?: readonly string[]
}
export interface ResourcePoolV1Beta2SpecSelectors {
 matchExpressions?: readonly ResourcePoolV1Beta2SpecSelectorsMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ResourcePoolV1Beta2SpecSelectorsMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ResourcePoolV1Beta2Status {
 allocation?: ResourcePoolV1Beta2StatusAllocation
 claimCount?: number
 claims?: {
  [k: string]: readonly ResourcePoolV1Beta2StatusClaims[]
 }
 conditions: readonly ResourcePoolV1Beta2StatusConditions[]
 exhaustions?: {
  [k: string]: ResourcePoolV1Beta2StatusExhaustions
 }
 namespaceCount?: number
 namespaces?: readonly string[]
 observedGeneration?: number
}
export interface ResourcePoolV1Beta2StatusAllocation {
 available?: {
  [k: string]: number | string
 }
 hard?: {
  [k: string]: number | string
 }
 used?: {
  [k: string]: number | string
 }
}
export interface ResourcePoolV1Beta2StatusClaims {
 claims?: {
  [k: string]: number | string
 }
 name: string
 namespace: string
 uid: string
}
export interface ResourcePoolV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ResourcePoolV1Beta2StatusExhaustions {
 available?: (number | string)
 requesting?: (number | string)
}
export interface RuleStatusV1Beta2 {
 apiVersion: "capsule.clastix.io/v1beta2"
 kind: "RuleStatus"
 metadata: ObjectMeta
 spec?: readonly RuleStatusV1Beta2Spec[]
 status?: RuleStatusV1Beta2Status
}
export interface RuleStatusV1Beta2Spec {
 audience?: readonly RuleStatusV1Beta2SpecAudience[]
 enforce?: RuleStatusV1Beta2SpecEnforce
 quota?: readonly RuleStatusV1Beta2SpecQuota[]
}
export interface RuleStatusV1Beta2SpecAudience {
 kind: ("User" | "Group" | "ServiceAccount" | "Custom")
 name: string
}
export interface RuleStatusV1Beta2SpecEnforce {
 action?: ("allow" | "deny" | "audit")
 ingress?: RuleStatusV1Beta2SpecEnforceIngress
 metadata?: readonly RuleStatusV1Beta2SpecEnforceMetadata[]
 services?: RuleStatusV1Beta2SpecEnforceServices
 workloads?: RuleStatusV1Beta2SpecEnforceWorkloads
}
export interface RuleStatusV1Beta2SpecEnforceIngress {
 hostnames?: readonly RuleStatusV1Beta2SpecEnforceIngressHostnames[]
 types?: readonly ("Ingress" | "Route" | "ListenerSet" | "HTTPRoute" | "Gateway" | "TLSRoute" | "GRPCRoute")[]
}
export interface RuleStatusV1Beta2SpecEnforceIngressHostnames {
 exact?: readonly string[]
 exp?: string
 negate?: boolean
}
export interface RuleStatusV1Beta2SpecEnforceMetadata {
 annotations?: {
  [k: string]: RuleStatusV1Beta2SpecEnforceMetadataAnnotations
 }
 apiGroups?: readonly string[]
 kinds: readonly string[]
 labels?: {
  [k: string]: RuleStatusV1Beta2SpecEnforceMetadataAnnotations
 }
}
export interface RuleStatusV1Beta2SpecEnforceMetadataAnnotations {
 default?: string
 managed?: string
 required?: boolean
 values?: readonly RuleStatusV1Beta2SpecEnforceIngressHostnames[]
}
export interface RuleStatusV1Beta2SpecEnforceServices {
 externalNames?: RuleStatusV1Beta2SpecEnforceServicesExternalNames
 loadBalancers?: RuleStatusV1Beta2SpecEnforceServicesLoadBalancers
 nodePorts?: RuleStatusV1Beta2SpecEnforceServicesNodePorts
 types?: readonly ("ClusterIP" | "NodePort" | "LoadBalancer" | "ExternalName")[]
}
export interface RuleStatusV1Beta2SpecEnforceServicesExternalNames {
 hostnames?: readonly RuleStatusV1Beta2SpecEnforceIngressHostnames[]
}
export interface RuleStatusV1Beta2SpecEnforceServicesLoadBalancers {
 cidrs?: readonly string[]
}
export interface RuleStatusV1Beta2SpecEnforceServicesNodePorts {
 ports?: readonly RuleStatusV1Beta2SpecEnforceServicesNodePortsPorts[]
}
export interface RuleStatusV1Beta2SpecEnforceServicesNodePortsPorts {
 from: number
 to: number
}
export interface RuleStatusV1Beta2SpecEnforceWorkloads {
 qosClasses?: readonly string[]
 registries?: readonly RuleStatusV1Beta2SpecEnforceWorkloadsRegistries[]
 resources?: RuleStatusV1Beta2SpecEnforceWorkloadsResources
 schedulers?: readonly RuleStatusV1Beta2SpecEnforceIngressHostnames[]
 targets?: readonly ("pod" | "pod/initcontainers" | "pod/ephemeralcontainers" | "pod/containers" | "pod/volumes")[]
}
export interface RuleStatusV1Beta2SpecEnforceWorkloadsRegistries {
 exact?: readonly string[]
 exp?: string
 negate?: boolean
 policy?: readonly string[]
}
export interface RuleStatusV1Beta2SpecEnforceWorkloadsResources {
 limits?: {
  [k: string]: RuleStatusV1Beta2SpecEnforceWorkloadsResourcesLimits
 }
 requests?: {
  [k: string]: RuleStatusV1Beta2SpecEnforceWorkloadsResourcesRequests
 }
}
export interface RuleStatusV1Beta2SpecEnforceWorkloadsResourcesLimits {
 policy: ("Preserve" | "Default" | "Remove" | "MatchRequest" | "Ratio")
 value?: (number | string)
}
export interface RuleStatusV1Beta2SpecEnforceWorkloadsResourcesRequests {
 policy: ("Preserve" | "Default" | "Remove")
 value?: (number | string)
}
export interface RuleStatusV1Beta2SpecQuota {
 hard?: {
  [k: string]: number | string
 }
 name: string
 scopeSelector?: RuleStatusV1Beta2SpecQuotaScopeSelector
 scopes?: readonly string[]
}
export interface RuleStatusV1Beta2SpecQuotaScopeSelector {
 matchExpressions?: readonly RuleStatusV1Beta2SpecQuotaScopeSelectorMatchExpressions[]
}
export interface RuleStatusV1Beta2SpecQuotaScopeSelectorMatchExpressions {
 operator: string
 scopeName: string
 values?: readonly string[]
}
export interface RuleStatusV1Beta2Status {
 conditions: readonly RuleStatusV1Beta2StatusConditions[]
 observedGeneration?: number
 rule?: RuleStatusV1Beta2Spec
 rules?: readonly RuleStatusV1Beta2Spec[]
}
export interface RuleStatusV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface TenantOwnerV1Beta2 {
 apiVersion: "capsule.clastix.io/v1beta2"
 kind: "TenantOwner"
 metadata: ObjectMeta
 spec: TenantOwnerV1Beta2Spec
 status?: TenantOwnerV1Beta2Status
}
export interface TenantOwnerV1Beta2Spec {
 aggregate?: boolean
 clusterRoles?: readonly string[]
 kind: ("User" | "Group" | "ServiceAccount")
 name: string
}
export interface TenantOwnerV1Beta2Status {
 conditions?: readonly TenantOwnerV1Beta2StatusConditions[]
 observedGeneration?: number
 tenants?: readonly string[]
}
export interface TenantOwnerV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface TenantResourceV1Beta2 {
 apiVersion: "capsule.clastix.io/v1beta2"
 kind: "TenantResource"
 metadata: ObjectMeta
 spec: TenantResourceV1Beta2Spec
 status?: TenantResourceV1Beta2Status
}
export interface TenantResourceV1Beta2Spec {
 cordoned?: boolean
 dependsOn?: readonly TenantResourceV1Beta2SpecDependsOn[]
 pruningOnDelete?: boolean
 resources: readonly TenantResourceV1Beta2SpecResources[]
 resyncPeriod?: string
 serviceAccount?: TenantResourceV1Beta2SpecDependsOn
 settings?: TenantResourceV1Beta2SpecSettings
}
export interface TenantResourceV1Beta2SpecDependsOn {
 name: string
}
export interface TenantResourceV1Beta2SpecResources {
 additionalMetadata?: TenantResourceV1Beta2SpecResourcesAdditionalMetadata
 context?: TenantResourceV1Beta2SpecResourcesContext
 generators?: readonly TenantResourceV1Beta2SpecResourcesGenerators[]
 namespaceSelector?: TenantResourceV1Beta2SpecResourcesNamespaceSelector
 namespacedItems?: readonly TenantResourceV1Beta2SpecResourcesNamespacedItems[]
 rawItems?: readonly {
  [k: string]: unknown
 }[]
}
export interface TenantResourceV1Beta2SpecResourcesAdditionalMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface TenantResourceV1Beta2SpecResourcesContext {
 resources?: readonly TenantResourceV1Beta2SpecResourcesContextResources[]
}
export interface TenantResourceV1Beta2SpecResourcesContextResources {
 apiVersion?: string
 index?: string
 kind: string
 name?: string
 namespace?: string
 optional?: boolean
 selector?: TenantResourceV1Beta2SpecResourcesNamespaceSelector
}
export interface TenantResourceV1Beta2SpecResourcesGenerators {
 missingKey?: ("invalid" | "zero" | "error")
 template?: string
}
export interface TenantResourceV1Beta2SpecResourcesNamespaceSelector {
 matchExpressions?: readonly TenantResourceV1Beta2SpecResourcesNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface TenantResourceV1Beta2SpecResourcesNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface TenantResourceV1Beta2SpecResourcesNamespacedItems {
 apiVersion?: string
 kind: string
 name?: string
 namespace?: string
 optional?: boolean
 selector?: TenantResourceV1Beta2SpecResourcesNamespaceSelector
}
export interface TenantResourceV1Beta2SpecSettings {
 adopt?: boolean
 force?: boolean
}
export interface TenantResourceV1Beta2Status {
 conditions?: readonly TenantResourceV1Beta2StatusConditions[]
 observedGeneration?: number
 processedItems?: readonly TenantResourceV1Beta2StatusProcessedItems[]
 serviceAccount?: TenantResourceV1Beta2StatusServiceAccount
 size: number
}
export interface TenantResourceV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface TenantResourceV1Beta2StatusProcessedItems {
 group?: string
 kind?: string
 name?: string
 namespace?: string
 origin?: string
 status?: TenantResourceV1Beta2StatusProcessedItemsStatus
 tenant?: string
 version?: string
}
export interface TenantResourceV1Beta2StatusProcessedItemsStatus {
 clusterScoped?: boolean
 created?: boolean
 lastApply?: string
 message?: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface TenantResourceV1Beta2StatusServiceAccount {
 name: string
 namespace: string
}
export interface TenantV1Beta1 {
 apiVersion: "capsule.clastix.io/v1beta1"
 kind: "Tenant"
 metadata: ObjectMeta
 spec: TenantV1Beta1Spec
 status?: TenantV1Beta1Status
}
export interface TenantV1Beta1Spec {
 additionalRoleBindings?: readonly TenantV1Beta1SpecAdditionalRoleBindings[]
 containerRegistries?: TenantV1Beta1SpecContainerRegistries
 imagePullPolicies?: readonly ("Always" | "Never" | "IfNotPresent")[]
 ingressOptions?: TenantV1Beta1SpecIngressOptions
 limitRanges?: TenantV1Beta1SpecLimitRanges
 namespaceOptions?: TenantV1Beta1SpecNamespaceOptions
 networkPolicies?: TenantV1Beta1SpecNetworkPolicies
 nodeSelector?: {
  [k: string]: string
 }
 owners: readonly TenantV1Beta1SpecOwners[]
 priorityClasses?: TenantV1Beta1SpecContainerRegistries
 resourceQuotas?: TenantV1Beta1SpecResourceQuotas
 serviceOptions?: TenantV1Beta1SpecServiceOptions
 storageClasses?: TenantV1Beta1SpecContainerRegistries
}
export interface TenantV1Beta1SpecAdditionalRoleBindings {
 annotations?: {
  [k: string]: string
 }
 clusterRoleName: string
 labels?: {
  [k: string]: string
 }
 subjects: readonly TenantV1Beta1SpecAdditionalRoleBindingsSubjects[]
}
export interface TenantV1Beta1SpecAdditionalRoleBindingsSubjects {
 apiGroup?: string
 kind: string
 name: string
 namespace?: string
}
export interface TenantV1Beta1SpecContainerRegistries {
 allowed?: readonly string[]
 allowedRegex?: string
}
export interface TenantV1Beta1SpecIngressOptions {
 allowedClasses?: TenantV1Beta1SpecContainerRegistries
 allowedHostnames?: TenantV1Beta1SpecContainerRegistries
 hostnameCollisionScope?: ("Cluster" | "Tenant" | "Namespace" | "Disabled")
}
export interface TenantV1Beta1SpecLimitRanges {
 items?: readonly TenantV1Beta1SpecLimitRangesItems[]
}
export interface TenantV1Beta1SpecLimitRangesItems {
 limits: readonly TenantV1Beta1SpecLimitRangesItemsLimits[]
}
export interface TenantV1Beta1SpecLimitRangesItemsLimits {
 default?: {
  [k: string]: number | string
 }
 defaultRequest?: {
  [k: string]: number | string
 }
 max?: {
  [k: string]: number | string
 }
 maxLimitRequestRatio?: {
  [k: string]: number | string
 }
 min?: {
  [k: string]: number | string
 }
 type: string
}
export interface TenantV1Beta1SpecNamespaceOptions {
 additionalMetadata?: TenantV1Beta1SpecNamespaceOptionsAdditionalMetadata
 quota?: number
}
export interface TenantV1Beta1SpecNamespaceOptionsAdditionalMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface TenantV1Beta1SpecNetworkPolicies {
 items?: readonly TenantV1Beta1SpecNetworkPoliciesItems[]
}
export interface TenantV1Beta1SpecNetworkPoliciesItems {
 egress?: readonly TenantV1Beta1SpecNetworkPoliciesItemsEgress[]
 ingress?: readonly TenantV1Beta1SpecNetworkPoliciesItemsIngress[]
 podSelector?: TenantV1Beta1SpecNetworkPoliciesItemsPodSelector
 policyTypes?: readonly string[]
}
export interface TenantV1Beta1SpecNetworkPoliciesItemsEgress {
 ports?: readonly TenantV1Beta1SpecNetworkPoliciesItemsEgressPorts[]
 to?: readonly TenantV1Beta1SpecNetworkPoliciesItemsEgressTo[]
}
export interface TenantV1Beta1SpecNetworkPoliciesItemsEgressPorts {
 endPort?: number
 port?: (number | string)
 protocol?: string
}
export interface TenantV1Beta1SpecNetworkPoliciesItemsEgressTo {
 ipBlock?: TenantV1Beta1SpecNetworkPoliciesItemsEgressToIpBlock
 namespaceSelector?: TenantV1Beta1SpecNetworkPoliciesItemsPodSelector
 podSelector?: TenantV1Beta1SpecNetworkPoliciesItemsPodSelector
}
export interface TenantV1Beta1SpecNetworkPoliciesItemsEgressToIpBlock {
 cidr: string
 except?: readonly string[]
}
export interface TenantV1Beta1SpecNetworkPoliciesItemsIngress {
 from?: readonly TenantV1Beta1SpecNetworkPoliciesItemsEgressTo[]
 ports?: readonly TenantV1Beta1SpecNetworkPoliciesItemsEgressPorts[]
}
export interface TenantV1Beta1SpecNetworkPoliciesItemsPodSelector {
 matchExpressions?: readonly TenantV1Beta1SpecNetworkPoliciesItemsPodSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface TenantV1Beta1SpecNetworkPoliciesItemsPodSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface TenantV1Beta1SpecOwners {
 kind: ("User" | "Group" | "ServiceAccount")
 name: string
 proxySettings?: readonly TenantV1Beta1SpecOwnersProxySettings[]
}
export interface TenantV1Beta1SpecOwnersProxySettings {
 kind: ("Nodes" | "StorageClasses" | "IngressClasses" | "PriorityClasses")
 operations: readonly ("List" | "Update" | "Delete")[]
}
export interface TenantV1Beta1SpecResourceQuotas {
 items?: readonly TenantV1Beta1SpecResourceQuotasItems[]
 scope?: ("Tenant" | "Namespace")
}
export interface TenantV1Beta1SpecResourceQuotasItems {
 hard?: {
  [k: string]: number | string
 }
 scopeSelector?: TenantV1Beta1SpecResourceQuotasItemsScopeSelector
 scopes?: readonly string[]
}
export interface TenantV1Beta1SpecResourceQuotasItemsScopeSelector {
 matchExpressions?: readonly TenantV1Beta1SpecResourceQuotasItemsScopeSelectorMatchExpressions[]
}
export interface TenantV1Beta1SpecResourceQuotasItemsScopeSelectorMatchExpressions {
 operator: string
 scopeName: string
 values?: readonly string[]
}
export interface TenantV1Beta1SpecServiceOptions {
 additionalMetadata?: TenantV1Beta1SpecNamespaceOptionsAdditionalMetadata
 allowedServices?: TenantV1Beta1SpecServiceOptionsAllowedServices
 externalIPs?: TenantV1Beta1SpecServiceOptionsExternalIPs
 forbiddenAnnotations?: TenantV1Beta1SpecServiceOptionsForbiddenAnnotations
 forbiddenLabels?: TenantV1Beta1SpecServiceOptionsForbiddenAnnotations
}
export interface TenantV1Beta1SpecServiceOptionsAllowedServices {
 externalName?: boolean
 loadBalancer?: boolean
 nodePort?: boolean
}
export interface TenantV1Beta1SpecServiceOptionsExternalIPs {
 allowed: readonly string[]
}
export interface TenantV1Beta1SpecServiceOptionsForbiddenAnnotations {
 denied?: readonly string[]
 deniedRegex?: string
}
export interface TenantV1Beta1Status {
 namespaces?: readonly string[]
 size: number
 state?: ("Cordoned" | "Active")
}
export interface TenantV1Beta2 {
 apiVersion: "capsule.clastix.io/v1beta2"
 kind: "Tenant"
 metadata: ObjectMeta
 spec?: TenantV1Beta2Spec
 status?: TenantV1Beta2Status
}
export interface TenantV1Beta2Spec {
 additionalRoleBindings?: readonly TenantV1Beta2SpecAdditionalRoleBindings[]
 containerRegistries?: TenantV1Beta2SpecContainerRegistries
 cordoned?: boolean
 data?: unknown
 deviceClasses?: TenantV1Beta2SpecDeviceClasses
 forceTenantPrefix?: boolean
 gatewayOptions?: TenantV1Beta2SpecGatewayOptions
 imagePullPolicies?: readonly ("Always" | "Never" | "IfNotPresent")[]
 ingressOptions?: TenantV1Beta2SpecIngressOptions
 limitRanges?: TenantV1Beta2SpecLimitRanges
 namespaceOptions?: TenantV1Beta2SpecNamespaceOptions
 networkPolicies?: TenantV1Beta2SpecNetworkPolicies
 nodeSelector?: {
  [k: string]: string
 }
 owners?: readonly TenantV1Beta2SpecOwners[]
 permissions?: TenantV1Beta2SpecPermissions
 podOptions?: TenantV1Beta2SpecPodOptions
 preventDeletion?: boolean
 priorityClasses?: TenantV1Beta2SpecPriorityClasses
 resourceQuotas?: TenantV1Beta2SpecResourceQuotas
 rules?: readonly TenantV1Beta2SpecRules[]
 runtimeClasses?: TenantV1Beta2SpecPriorityClasses
 serviceOptions?: TenantV1Beta2SpecServiceOptions
 storageClasses?: TenantV1Beta2SpecPriorityClasses
}
export interface TenantV1Beta2SpecAdditionalRoleBindings {
 annotations?: {
  [k: string]: string
 }
 clusterRoleName: string
 labels?: {
  [k: string]: string
 }
 subjects: readonly TenantV1Beta2SpecAdditionalRoleBindingsSubjects[]
}
export interface TenantV1Beta2SpecAdditionalRoleBindingsSubjects {
 apiGroup?: string
 kind: string
 name: string
 namespace?: string
}
export interface TenantV1Beta2SpecContainerRegistries {
 allowed?: readonly string[]
 allowedRegex?: string
}
export interface TenantV1Beta2SpecDeviceClasses {
 allowed?: readonly string[]
 allowedRegex?: string
 matchExpressions?: readonly TenantV1Beta2SpecDeviceClassesMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface TenantV1Beta2SpecDeviceClassesMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface TenantV1Beta2SpecGatewayOptions {
 allowedClasses?: TenantV1Beta2SpecPriorityClasses
}
export interface TenantV1Beta2SpecIngressOptions {
 allowWildcardHostnames?: boolean
 allowedClasses?: TenantV1Beta2SpecPriorityClasses
 allowedHostnames?: TenantV1Beta2SpecContainerRegistries
 hostnameCollisionScope?: ("Cluster" | "Tenant" | "Namespace" | "Disabled")
}
export interface TenantV1Beta2SpecLimitRanges {
 items?: readonly TenantV1Beta2SpecLimitRangesItems[]
}
export interface TenantV1Beta2SpecLimitRangesItems {
 limits: readonly TenantV1Beta2SpecLimitRangesItemsLimits[]
}
export interface TenantV1Beta2SpecLimitRangesItemsLimits {
 default?: {
  [k: string]: number | string
 }
 defaultRequest?: {
  [k: string]: number | string
 }
 max?: {
  [k: string]: number | string
 }
 maxLimitRequestRatio?: {
  [k: string]: number | string
 }
 min?: {
  [k: string]: number | string
 }
 type: string
}
export interface TenantV1Beta2SpecNamespaceOptions {
 additionalMetadata?: TenantV1Beta2SpecNamespaceOptionsAdditionalMetadata
 additionalMetadataList?: readonly TenantV1Beta2SpecNamespaceOptionsAdditionalMetadataList[]
 forbiddenAnnotations?: TenantV1Beta2SpecNamespaceOptionsForbiddenAnnotations
 forbiddenLabels?: TenantV1Beta2SpecNamespaceOptionsForbiddenAnnotations
 managedMetadataOnly?: boolean
 quota?: number
 requiredMetadata?: TenantV1Beta2SpecNamespaceOptionsAdditionalMetadata
}
export interface TenantV1Beta2SpecNamespaceOptionsAdditionalMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface TenantV1Beta2SpecNamespaceOptionsAdditionalMetadataList {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
 namespaceSelector?: TenantV1Beta2SpecPermissionsMatchOwners
}
export interface TenantV1Beta2SpecNamespaceOptionsForbiddenAnnotations {
 denied?: readonly string[]
 deniedRegex?: string
}
export interface TenantV1Beta2SpecNetworkPolicies {
 items?: readonly TenantV1Beta2SpecNetworkPoliciesItems[]
}
export interface TenantV1Beta2SpecNetworkPoliciesItems {
 egress?: readonly TenantV1Beta2SpecNetworkPoliciesItemsEgress[]
 ingress?: readonly TenantV1Beta2SpecNetworkPoliciesItemsIngress[]
 podSelector?: TenantV1Beta2SpecPermissionsMatchOwners
 policyTypes?: readonly string[]
}
export interface TenantV1Beta2SpecNetworkPoliciesItemsEgress {
 ports?: readonly TenantV1Beta2SpecNetworkPoliciesItemsEgressPorts[]
 to?: readonly TenantV1Beta2SpecNetworkPoliciesItemsEgressTo[]
}
export interface TenantV1Beta2SpecNetworkPoliciesItemsEgressPorts {
 endPort?: number
 port?: (number | string)
 protocol?: string
}
export interface TenantV1Beta2SpecNetworkPoliciesItemsEgressTo {
 ipBlock?: TenantV1Beta2SpecNetworkPoliciesItemsEgressToIpBlock
 namespaceSelector?: TenantV1Beta2SpecPermissionsMatchOwners
 podSelector?: TenantV1Beta2SpecPermissionsMatchOwners
}
export interface TenantV1Beta2SpecNetworkPoliciesItemsEgressToIpBlock {
 cidr: string
 except?: readonly string[]
}
export interface TenantV1Beta2SpecNetworkPoliciesItemsIngress {
 from?: readonly TenantV1Beta2SpecNetworkPoliciesItemsEgressTo[]
 ports?: readonly TenantV1Beta2SpecNetworkPoliciesItemsEgressPorts[]
}
export interface TenantV1Beta2SpecOwners {
 annotations?: {
  [k: string]: string
 }
 clusterRoles?: readonly string[]
 kind: ("User" | "Group" | "ServiceAccount")
 labels?: {
  [k: string]: string
 }
 name: string
 proxySettings?: readonly TenantV1Beta2SpecOwnersProxySettings[]
}
export interface TenantV1Beta2SpecOwnersProxySettings {
 kind: ("Nodes" | "StorageClasses" | "IngressClasses" | "PriorityClasses" | "RuntimeClasses" | "PersistentVolumes")
 operations: readonly ("List" | "Update" | "Delete")[]
}
export interface TenantV1Beta2SpecPermissions {
 allowOwnerPromotion?: boolean
 matchOwners?: readonly TenantV1Beta2SpecPermissionsMatchOwners[]
}
export interface TenantV1Beta2SpecPermissionsMatchOwners {
 matchExpressions?: readonly TenantV1Beta2SpecDeviceClassesMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface TenantV1Beta2SpecPodOptions {
 additionalMetadata?: TenantV1Beta2SpecNamespaceOptionsAdditionalMetadata
}
export interface TenantV1Beta2SpecPriorityClasses {
 allowed?: readonly string[]
 allowedRegex?: string
 default?: string
 matchExpressions?: readonly TenantV1Beta2SpecDeviceClassesMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface TenantV1Beta2SpecResourceQuotas {
 items?: readonly TenantV1Beta2SpecResourceQuotasItems[]
 scope?: ("Tenant" | "Namespace")
}
export interface TenantV1Beta2SpecResourceQuotasItems {
 hard?: {
  [k: string]: number | string
 }
 scopeSelector?: TenantV1Beta2SpecResourceQuotasItemsScopeSelector
 scopes?: readonly string[]
}
export interface TenantV1Beta2SpecResourceQuotasItemsScopeSelector {
 matchExpressions?: readonly TenantV1Beta2SpecResourceQuotasItemsScopeSelectorMatchExpressions[]
}
export interface TenantV1Beta2SpecResourceQuotasItemsScopeSelectorMatchExpressions {
 operator: string
 scopeName: string
 values?: readonly string[]
}
export interface TenantV1Beta2SpecRules {
 audience?: readonly TenantV1Beta2SpecRulesAudience[]
 enforce?: TenantV1Beta2SpecRulesEnforce
 namespaceSelector?: TenantV1Beta2SpecPermissionsMatchOwners
 permissions?: TenantV1Beta2SpecRulesPermissions
 quota?: readonly TenantV1Beta2SpecRulesQuota[]
}
export interface TenantV1Beta2SpecRulesAudience {
 kind: ("User" | "Group" | "ServiceAccount" | "Custom")
 name: string
}
export interface TenantV1Beta2SpecRulesEnforce {
 action?: ("allow" | "deny" | "audit")
 ingress?: TenantV1Beta2SpecRulesEnforceIngress
 metadata?: readonly TenantV1Beta2SpecRulesEnforceMetadata[]
 services?: TenantV1Beta2SpecRulesEnforceServices
 workloads?: TenantV1Beta2SpecRulesEnforceWorkloads
}
export interface TenantV1Beta2SpecRulesEnforceIngress {
 hostnames?: readonly TenantV1Beta2SpecRulesEnforceIngressHostnames[]
 types?: readonly ("Ingress" | "Route" | "ListenerSet" | "HTTPRoute" | "Gateway" | "TLSRoute" | "GRPCRoute")[]
}
export interface TenantV1Beta2SpecRulesEnforceIngressHostnames {
 exact?: readonly string[]
 exp?: string
 negate?: boolean
}
export interface TenantV1Beta2SpecRulesEnforceMetadata {
 annotations?: {
  [k: string]: TenantV1Beta2SpecRulesEnforceMetadataAnnotations
 }
 apiGroups?: readonly string[]
 kinds: readonly string[]
 labels?: {
  [k: string]: TenantV1Beta2SpecRulesEnforceMetadataAnnotations
 }
}
export interface TenantV1Beta2SpecRulesEnforceMetadataAnnotations {
 default?: string
 managed?: string
 required?: boolean
 values?: readonly TenantV1Beta2SpecRulesEnforceIngressHostnames[]
}
export interface TenantV1Beta2SpecRulesEnforceServices {
 externalNames?: TenantV1Beta2SpecRulesEnforceServicesExternalNames
 loadBalancers?: TenantV1Beta2SpecRulesEnforceServicesLoadBalancers
 nodePorts?: TenantV1Beta2SpecRulesEnforceServicesNodePorts
 types?: readonly ("ClusterIP" | "NodePort" | "LoadBalancer" | "ExternalName")[]
}
export interface TenantV1Beta2SpecRulesEnforceServicesExternalNames {
 hostnames?: readonly TenantV1Beta2SpecRulesEnforceIngressHostnames[]
}
export interface TenantV1Beta2SpecRulesEnforceServicesLoadBalancers {
 cidrs?: readonly string[]
}
export interface TenantV1Beta2SpecRulesEnforceServicesNodePorts {
 ports?: readonly TenantV1Beta2SpecRulesEnforceServicesNodePortsPorts[]
}
export interface TenantV1Beta2SpecRulesEnforceServicesNodePortsPorts {
 from: number
 to: number
}
export interface TenantV1Beta2SpecRulesEnforceWorkloads {
 qosClasses?: readonly string[]
 registries?: readonly TenantV1Beta2StatusSpacesEnforceRegistry[]
 resources?: TenantV1Beta2SpecRulesEnforceWorkloadsResources
 schedulers?: readonly TenantV1Beta2SpecRulesEnforceIngressHostnames[]
 targets?: readonly ("pod" | "pod/initcontainers" | "pod/ephemeralcontainers" | "pod/containers" | "pod/volumes")[]
}
export interface TenantV1Beta2SpecRulesEnforceWorkloadsResources {
 limits?: {
  [k: string]: TenantV1Beta2SpecRulesEnforceWorkloadsResourcesLimits
 }
 requests?: {
  [k: string]: TenantV1Beta2SpecRulesEnforceWorkloadsResourcesRequests
 }
}
export interface TenantV1Beta2SpecRulesEnforceWorkloadsResourcesLimits {
 policy: ("Preserve" | "Default" | "Remove" | "MatchRequest" | "Ratio")
 value?: (number | string)
}
export interface TenantV1Beta2SpecRulesEnforceWorkloadsResourcesRequests {
 policy: ("Preserve" | "Default" | "Remove")
 value?: (number | string)
}
export interface TenantV1Beta2SpecRulesPermissions {
 bindings?: readonly TenantV1Beta2SpecAdditionalRoleBindings[]
 promotions?: readonly TenantV1Beta2SpecRulesPermissionsPromotions[]
}
export interface TenantV1Beta2SpecRulesPermissionsPromotions {
 clusterRoles?: readonly string[]
 selector?: TenantV1Beta2SpecPermissionsMatchOwners
}
export interface TenantV1Beta2SpecRulesQuota {
 hard?: {
  [k: string]: number | string
 }
 name: string
 scopeSelector?: TenantV1Beta2SpecResourceQuotasItemsScopeSelector
 scopes?: readonly string[]
}
export interface TenantV1Beta2SpecServiceOptions {
 additionalMetadata?: TenantV1Beta2SpecNamespaceOptionsAdditionalMetadata
 allowedServices?: TenantV1Beta2SpecServiceOptionsAllowedServices
 externalIPs?: TenantV1Beta2SpecServiceOptionsExternalIPs
 forbiddenAnnotations?: TenantV1Beta2SpecNamespaceOptionsForbiddenAnnotations
 forbiddenLabels?: TenantV1Beta2SpecNamespaceOptionsForbiddenAnnotations
}
export interface TenantV1Beta2SpecServiceOptionsAllowedServices {
 externalName?: boolean
 loadBalancer?: boolean
 nodePort?: boolean
}
export interface TenantV1Beta2SpecServiceOptionsExternalIPs {
 allowed: readonly string[]
}
export interface TenantV1Beta2Status {
 classes?: TenantV1Beta2StatusClasses
 conditions: readonly TenantV1Beta2StatusConditions[]
 namespaces?: readonly string[]
 observedGeneration?: number
 owners?: readonly TenantV1Beta2StatusOwners[]
 promotions?: readonly TenantV1Beta2StatusPromotions[]
 size: number
 spaces?: readonly TenantV1Beta2StatusSpaces[]
 state?: ("Cordoned" | "Active" | "Terminating")
}
export interface TenantV1Beta2StatusClasses {
 device?: readonly string[]
 gateway?: readonly string[]
 priority?: readonly string[]
 runtime?: readonly string[]
 storage?: readonly string[]
}
export interface TenantV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface TenantV1Beta2StatusOwners {
 clusterRoles?: readonly string[]
 kind: ("User" | "Group" | "ServiceAccount")
 name: string
}
export interface TenantV1Beta2StatusPromotions {
 clusterRoles?: readonly string[]
 kind: ("User" | "Group" | "ServiceAccount")
 name: string
 targets?: readonly string[]
}
export interface TenantV1Beta2StatusSpaces {
 conditions: readonly TenantV1Beta2StatusConditions[]
 enforce?: TenantV1Beta2StatusSpacesEnforce
 metadata?: TenantV1Beta2SpecNamespaceOptionsAdditionalMetadata
 name: string
 uid?: string
}
export interface TenantV1Beta2StatusSpacesEnforce {
 registry?: readonly TenantV1Beta2StatusSpacesEnforceRegistry[]
}
export interface TenantV1Beta2StatusSpacesEnforceRegistry {
 exact?: readonly string[]
 exp?: string
 negate?: boolean
 policy?: readonly string[]
}
export declare const CAPSULE_CONFIGURATION_V1BETA2: Kind<CapsuleConfigurationV1Beta2>;
export declare const CUSTOM_QUOTA_V1BETA2: Kind<CustomQuotaV1Beta2>;
export declare const GLOBAL_CUSTOM_QUOTA_V1BETA2: Kind<GlobalCustomQuotaV1Beta2>;
export declare const GLOBAL_RESOURCE_QUOTA_V1BETA2: Kind<GlobalResourceQuotaV1Beta2>;
export declare const GLOBAL_TENANT_RESOURCE_V1BETA2: Kind<GlobalTenantResourceV1Beta2>;
export declare const QUANTITY_LEDGER_V1BETA2: Kind<QuantityLedgerV1Beta2>;
export declare const RESOURCE_POOL_V1BETA2: Kind<ResourcePoolV1Beta2>;
export declare const RESOURCE_POOL_CLAIM_V1BETA2: Kind<ResourcePoolClaimV1Beta2>;
export declare const RULE_STATUS_V1BETA2: Kind<RuleStatusV1Beta2>;
export declare const TENANT_V1BETA2: Kind<TenantV1Beta2>;
export declare const TENANT_V1BETA1: Kind<TenantV1Beta1>;
export declare const TENANT_OWNER_V1BETA2: Kind<TenantOwnerV1Beta2>;
export declare const TENANT_RESOURCE_V1BETA2: Kind<TenantResourceV1Beta2>;
