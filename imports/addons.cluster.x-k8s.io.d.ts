import type { Kind, ObjectMeta } from './kind';
export interface ClusterResourceSetV1Beta1 {
 apiVersion: "addons.cluster.x-k8s.io/v1beta1"
 kind: "ClusterResourceSet"
 metadata: ObjectMeta
 spec?: ClusterResourceSetV1Beta1Spec
 status?: ClusterResourceSetV1Beta1Status
}
export interface ClusterResourceSetV1Beta1Spec {
 clusterSelector: ClusterResourceSetV1Beta1SpecClusterSelector
 resources?: readonly ClusterResourceSetV1Beta1SpecResources[]
 strategy?: ("ApplyOnce" | "Reconcile")
}
export interface ClusterResourceSetV1Beta1SpecClusterSelector {
 matchExpressions?: readonly ClusterResourceSetV1Beta1SpecClusterSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ClusterResourceSetV1Beta1SpecClusterSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ClusterResourceSetV1Beta1SpecResources {
 kind: ("Secret" | "ConfigMap")
 name: string
}
export interface ClusterResourceSetV1Beta1Status {
 conditions?: readonly ClusterResourceSetV1Beta1StatusConditions[]
 observedGeneration?: number
 v1beta2?: ClusterResourceSetV1Beta1StatusV1Beta2
}
export interface ClusterResourceSetV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface ClusterResourceSetV1Beta1StatusV1Beta2 {
 conditions?: readonly ClusterResourceSetV1Beta1StatusV1Beta2Conditions[]
}
export interface ClusterResourceSetV1Beta1StatusV1Beta2Conditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ClusterResourceSetV1Beta2 {
 apiVersion: "addons.cluster.x-k8s.io/v1beta2"
 kind: "ClusterResourceSet"
 metadata: ObjectMeta
 spec: ClusterResourceSetV1Beta2Spec
 status?: ClusterResourceSetV1Beta2Status
}
export interface ClusterResourceSetV1Beta2Spec {
 clusterSelector: ClusterResourceSetV1Beta2SpecClusterSelector
 resources: readonly ClusterResourceSetV1Beta2SpecResources[]
 strategy?: ("ApplyOnce" | "Reconcile")
}
export interface ClusterResourceSetV1Beta2SpecClusterSelector {
 matchExpressions?: readonly ClusterResourceSetV1Beta2SpecClusterSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ClusterResourceSetV1Beta2SpecClusterSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ClusterResourceSetV1Beta2SpecResources {
 kind: ("Secret" | "ConfigMap")
 name: string
}
export interface ClusterResourceSetV1Beta2Status {
 conditions?: readonly ClusterResourceSetV1Beta2StatusConditions[]
 deprecated?: ClusterResourceSetV1Beta2StatusDeprecated
 observedGeneration?: number
}
export interface ClusterResourceSetV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ClusterResourceSetV1Beta2StatusDeprecated {
 v1beta1?: ClusterResourceSetV1Beta2StatusDeprecatedV1Beta1
}
export interface ClusterResourceSetV1Beta2StatusDeprecatedV1Beta1 {
 conditions?: readonly ClusterResourceSetV1Beta2StatusDeprecatedV1Beta1Conditions[]
}
export interface ClusterResourceSetV1Beta2StatusDeprecatedV1Beta1Conditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface HelmChartProxyV1Alpha1 {
 apiVersion: "addons.cluster.x-k8s.io/v1alpha1"
 kind: "HelmChartProxy"
 metadata: ObjectMeta
 spec?: HelmChartProxyV1Alpha1Spec
 status?: HelmChartProxyV1Alpha1Status
}
export interface HelmChartProxyV1Alpha1Spec {
 chartName: string
 clusterSelector: HelmChartProxyV1Alpha1SpecClusterSelector
 credentials?: HelmChartProxyV1Alpha1SpecCredentials
 namespace?: string
 options?: HelmChartProxyV1Alpha1SpecOptions
 reconcileStrategy?: ("" | "InstallOnce" | "Continuous")
 releaseName?: string
 repoURL: string
 tlsConfig?: HelmChartProxyV1Alpha1SpecTlsConfig
 valuesTemplate?: string
 version?: string
}
export interface HelmChartProxyV1Alpha1SpecClusterSelector {
 matchExpressions?: readonly HelmChartProxyV1Alpha1SpecClusterSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface HelmChartProxyV1Alpha1SpecClusterSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface HelmChartProxyV1Alpha1SpecCredentials {
 key: string
 secret: HelmChartProxyV1Alpha1SpecCredentialsSecret
}
export interface HelmChartProxyV1Alpha1SpecCredentialsSecret {
 name?: string
 namespace?: string
}
export interface HelmChartProxyV1Alpha1SpecOptions {
 atomic?: boolean
 dependencyUpdate?: boolean
 disableHooks?: boolean
 disableOpenAPIValidation?: boolean
 enableClientCache?: boolean
 install?: HelmChartProxyV1Alpha1SpecOptionsInstall
 options?: boolean
 skipCRDs?: boolean
 takeOwnership?: boolean
 timeout?: string
 uninstall?: HelmChartProxyV1Alpha1SpecOptionsUninstall
 upgrade?: HelmChartProxyV1Alpha1SpecOptionsUpgrade
 wait?: boolean
 waitForJobs?: boolean
}
export interface HelmChartProxyV1Alpha1SpecOptionsInstall {
 createNamespace?: boolean
 includeCRDs?: boolean
}
export interface HelmChartProxyV1Alpha1SpecOptionsUninstall {
 description?: string
 keepHistory?: boolean
}
export interface HelmChartProxyV1Alpha1SpecOptionsUpgrade {
 cleanupOnFail?: boolean
 force?: boolean
 maxHistory?: number
 recreate?: boolean
 resetThenReuseValues?: boolean
 resetValues?: boolean
 reuseValues?: boolean
}
export interface HelmChartProxyV1Alpha1SpecTlsConfig {
 caSecret?: HelmChartProxyV1Alpha1SpecCredentialsSecret
 insecureSkipTLSVerify?: boolean
}
export interface HelmChartProxyV1Alpha1Status {
 conditions?: readonly HelmChartProxyV1Alpha1StatusConditions[]
 matchingClusters?: readonly HelmChartProxyV1Alpha1StatusMatchingClusters[]
 observedGeneration?: number
}
export interface HelmChartProxyV1Alpha1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface HelmChartProxyV1Alpha1StatusMatchingClusters {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export declare const CLUSTER_RESOURCE_SET_V1BETA2: Kind<ClusterResourceSetV1Beta2>;
export declare const CLUSTER_RESOURCE_SET_V1BETA1: Kind<ClusterResourceSetV1Beta1>;
export declare const HELM_CHART_PROXY_V1ALPHA1: Kind<HelmChartProxyV1Alpha1>;
