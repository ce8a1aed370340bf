import type { Kind, ObjectMeta } from './kind';
export interface ExtensionConfigV1Alpha1 {
 apiVersion: "runtime.cluster.x-k8s.io/v1alpha1"
 kind: "ExtensionConfig"
 metadata: ObjectMeta
 spec?: ExtensionConfigV1Alpha1Spec
 status?: ExtensionConfigV1Alpha1Status
}
export interface ExtensionConfigV1Alpha1Spec {
 clientConfig: ExtensionConfigV1Alpha1SpecClientConfig
 namespaceSelector?: ExtensionConfigV1Alpha1SpecNamespaceSelector
 settings?: {
  [k: string]: string
 }
}
export interface ExtensionConfigV1Alpha1SpecClientConfig {
 caBundle?: string
 service?: ExtensionConfigV1Alpha1SpecClientConfigService
 url?: string
}
export interface ExtensionConfigV1Alpha1SpecClientConfigService {
 name: string
 namespace: string
 path?: string
 port?: number
}
export interface ExtensionConfigV1Alpha1SpecNamespaceSelector {
 matchExpressions?: readonly ExtensionConfigV1Alpha1SpecNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ExtensionConfigV1Alpha1SpecNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ExtensionConfigV1Alpha1Status {
 conditions?: readonly ExtensionConfigV1Alpha1StatusConditions[]
 handlers?: readonly ExtensionConfigV1Alpha1StatusHandlers[]
 v1beta2?: ExtensionConfigV1Alpha1StatusV1Beta2
}
export interface ExtensionConfigV1Alpha1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface ExtensionConfigV1Alpha1StatusHandlers {
 failurePolicy?: ("Ignore" | "Fail")
 name: string
 requestHook: ExtensionConfigV1Alpha1StatusHandlersRequestHook
 timeoutSeconds?: number
}
export interface ExtensionConfigV1Alpha1StatusHandlersRequestHook {
 apiVersion: string
 hook: string
}
export interface ExtensionConfigV1Alpha1StatusV1Beta2 {
 conditions?: readonly ExtensionConfigV1Alpha1StatusV1Beta2Conditions[]
}
export interface ExtensionConfigV1Alpha1StatusV1Beta2Conditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ExtensionConfigV1Beta2 {
 apiVersion: "runtime.cluster.x-k8s.io/v1beta2"
 kind: "ExtensionConfig"
 metadata: ObjectMeta
 spec: ExtensionConfigV1Beta2Spec
 status?: ExtensionConfigV1Beta2Status
}
export interface ExtensionConfigV1Beta2Spec {
 clientConfig: ExtensionConfigV1Beta2SpecClientConfig
 namespaceSelector?: ExtensionConfigV1Beta2SpecNamespaceSelector
 settings?: {
  [k: string]: string
 }
}
export interface ExtensionConfigV1Beta2SpecClientConfig {
 caBundle?: string
 service?: ExtensionConfigV1Beta2SpecClientConfigService
 url?: string
}
export interface ExtensionConfigV1Beta2SpecClientConfigService {
 name: string
 namespace: string
 path?: string
 port?: number
}
export interface ExtensionConfigV1Beta2SpecNamespaceSelector {
 matchExpressions?: readonly ExtensionConfigV1Beta2SpecNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ExtensionConfigV1Beta2SpecNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ExtensionConfigV1Beta2Status {
 conditions?: readonly ExtensionConfigV1Beta2StatusConditions[]
 deprecated?: ExtensionConfigV1Beta2StatusDeprecated
 handlers?: readonly ExtensionConfigV1Beta2StatusHandlers[]
}
export interface ExtensionConfigV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ExtensionConfigV1Beta2StatusDeprecated {
 v1beta1?: ExtensionConfigV1Beta2StatusDeprecatedV1Beta1
}
export interface ExtensionConfigV1Beta2StatusDeprecatedV1Beta1 {
 conditions?: readonly ExtensionConfigV1Beta2StatusDeprecatedV1Beta1Conditions[]
}
export interface ExtensionConfigV1Beta2StatusDeprecatedV1Beta1Conditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface ExtensionConfigV1Beta2StatusHandlers {
 failurePolicy?: ("Ignore" | "Fail")
 name: string
 requestHook: ExtensionConfigV1Beta2StatusHandlersRequestHook
 timeoutSeconds?: number
}
export interface ExtensionConfigV1Beta2StatusHandlersRequestHook {
 apiVersion: string
 hook: string
}
export declare const EXTENSION_CONFIG_V1BETA2: Kind<ExtensionConfigV1Beta2>;
export declare const EXTENSION_CONFIG_V1ALPHA1: Kind<ExtensionConfigV1Alpha1>;
