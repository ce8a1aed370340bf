import type { Kind, ObjectMeta } from './kind';
export interface AddonProviderV1Alpha2 {
 apiVersion: "operator.cluster.x-k8s.io/v1alpha2"
 kind: "AddonProvider"
 metadata: ObjectMeta
 spec?: AddonProviderV1Alpha2Spec
 status?: AddonProviderV1Alpha2Status
}
export interface AddonProviderV1Alpha2Spec {
 additionalDeployments?: {
  [k: string]: AddonProviderV1Alpha2SpecAdditionalDeployments
 }
 additionalManifests?: AddonProviderV1Alpha2SpecAdditionalManifests
 configSecret?: AddonProviderV1Alpha2SpecAdditionalManifests
 deployment?: AddonProviderV1Alpha2SpecDeployment
 fetchConfig?: AddonProviderV1Alpha2SpecFetchConfig
 manager?: AddonProviderV1Alpha2SpecManager
 manifestPatches?: readonly string[]
 patches?: readonly AddonProviderV1Alpha2SpecPatches[]
 version?: string
}
export interface AddonProviderV1Alpha2SpecAdditionalDeployments {
 deployment?: AddonProviderV1Alpha2SpecDeployment
 manager?: AddonProviderV1Alpha2SpecManager
}
export interface AddonProviderV1Alpha2SpecAdditionalManifests {
 name: string
 namespace?: string
}
export interface AddonProviderV1Alpha2SpecDeployment {
 affinity?: AddonProviderV1Alpha2SpecDeploymentAffinity
 containers?: readonly AddonProviderV1Alpha2SpecDeploymentContainers[]
 imagePullSecrets?: readonly AddonProviderV1Alpha2SpecDeploymentImagePullSecrets[]
 nodeSelector?: {
  [k: string]: string
 }
 replicas?: number
 serviceAccountName?: string
 tolerations?: readonly AddonProviderV1Alpha2SpecDeploymentTolerations[]
}
export interface AddonProviderV1Alpha2SpecDeploymentAffinity {
 nodeAffinity?: AddonProviderV1Alpha2SpecDeploymentAffinityNodeAffinity
 podAffinity?: AddonProviderV1Alpha2SpecDeploymentAffinityPodAffinity
 podAntiAffinity?: AddonProviderV1Alpha2SpecDeploymentAffinityPodAffinity
}
export interface AddonProviderV1Alpha2SpecDeploymentAffinityNodeAffinity {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly AddonProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[]
 requiredDuringSchedulingIgnoredDuringExecution?: AddonProviderV1Alpha2SpecDeploymentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution
}
export interface AddonProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
 preference: AddonProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference
 weight: number
}
export interface AddonProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
 matchExpressions?: readonly AddonProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions[]
 matchFields?: readonly AddonProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions[]
}
export interface AddonProviderV1Alpha2SpecDeploymentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
 nodeSelectorTerms: readonly AddonProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[]
}
export interface AddonProviderV1Alpha2SpecDeploymentAffinityPodAffinity {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly AddonProviderV1Alpha2SpecDeploymentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[]
 requiredDuringSchedulingIgnoredDuringExecution?: readonly AddonProviderV1Alpha2SpecDeploymentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[]
}
export interface AddonProviderV1Alpha2SpecDeploymentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
 podAffinityTerm: AddonProviderV1Alpha2SpecDeploymentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution
 weight: number
}
export interface AddonProviderV1Alpha2SpecDeploymentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
 labelSelector?: AddonProviderV1Alpha2SpecFetchConfigSelector
 matchLabelKeys?: readonly string[]
 mismatchLabelKeys?: readonly string[]
 namespaceSelector?: AddonProviderV1Alpha2SpecFetchConfigSelector
 namespaces?: readonly string[]
 topologyKey: string
}
export interface AddonProviderV1Alpha2SpecDeploymentContainers {
 args?: {
  [k: string]: string
 }
 command?: readonly string[]
 env?: readonly AddonProviderV1Alpha2SpecDeploymentContainersEnv[]
 imageUrl?: string
 name: string
 resources?: AddonProviderV1Alpha2SpecDeploymentContainersResources
}
export interface AddonProviderV1Alpha2SpecDeploymentContainersEnv {
 name: string
 value?: string
 valueFrom?: AddonProviderV1Alpha2SpecDeploymentContainersEnvValueFrom
}
export interface AddonProviderV1Alpha2SpecDeploymentContainersEnvValueFrom {
 configMapKeyRef?: AddonProviderV1Alpha2SpecDeploymentContainersEnvValueFromConfigMapKeyRef
 fieldRef?: AddonProviderV1Alpha2SpecDeploymentContainersEnvValueFromFieldRef
 fileKeyRef?: AddonProviderV1Alpha2SpecDeploymentContainersEnvValueFromFileKeyRef
 resourceFieldRef?: AddonProviderV1Alpha2SpecDeploymentContainersEnvValueFromResourceFieldRef
 secretKeyRef?: AddonProviderV1Alpha2SpecDeploymentContainersEnvValueFromConfigMapKeyRef
}
export interface AddonProviderV1Alpha2SpecDeploymentContainersEnvValueFromConfigMapKeyRef {
 key: string
 name?: string
 optional?: boolean
}
export interface AddonProviderV1Alpha2SpecDeploymentContainersEnvValueFromFieldRef {
 apiVersion?: string
 fieldPath: string
}
export interface AddonProviderV1Alpha2SpecDeploymentContainersEnvValueFromFileKeyRef {
 key: string
 optional?: boolean
 path: string
 volumeName: string
}
export interface AddonProviderV1Alpha2SpecDeploymentContainersEnvValueFromResourceFieldRef {
 containerName?: string
 divisor?: (number | string)
 resource: string
}
export interface AddonProviderV1Alpha2SpecDeploymentContainersResources {
 claims?: readonly AddonProviderV1Alpha2SpecDeploymentContainersResourcesClaims[]
 limits?: {
  [k: string]: number | string
 }
 requests?: {
  [k: string]: number | string
 }
}
export interface AddonProviderV1Alpha2SpecDeploymentContainersResourcesClaims {
 name: string
 request?: string
}
export interface AddonProviderV1Alpha2SpecDeploymentImagePullSecrets {
 name?: string
}
export interface AddonProviderV1Alpha2SpecDeploymentTolerations {
 effect?: string
 key?: string
 operator?: string
 tolerationSeconds?: number
 value?: string
}
export interface AddonProviderV1Alpha2SpecFetchConfig {
 oci?: string
 selector?: AddonProviderV1Alpha2SpecFetchConfigSelector
 url?: string
}
export interface AddonProviderV1Alpha2SpecFetchConfigSelector {
 matchExpressions?: readonly AddonProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface AddonProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface AddonProviderV1Alpha2SpecManager {
 additionalArgs?: {
  [k: string]: string
 }
 cacheNamespace?: string
 controller?: AddonProviderV1Alpha2SpecManagerController
 featureGates?: {
  [k: string]: boolean
 }
 gracefulShutDown?: string
 health?: AddonProviderV1Alpha2SpecManagerHealth
 leaderElection?: AddonProviderV1Alpha2SpecManagerLeaderElection
 maxConcurrentReconciles?: number
 metrics?: AddonProviderV1Alpha2SpecManagerMetrics
 profilerAddress?: string
 syncPeriod?: string
 verbosity?: number
 webhook?: AddonProviderV1Alpha2SpecManagerWebhook
}
export interface AddonProviderV1Alpha2SpecManagerController {
 cacheSyncTimeout?: number
 groupKindConcurrency?: {
  [k: string]: number
 }
 recoverPanic?: boolean
}
export interface AddonProviderV1Alpha2SpecManagerHealth {
 healthProbeBindAddress?: string
 livenessEndpointName?: string
 readinessEndpointName?: string
}
export interface AddonProviderV1Alpha2SpecManagerLeaderElection {
 leaderElect: boolean
 leaseDuration: string
 renewDeadline: string
 resourceLock: string
 resourceName: string
 resourceNamespace: string
 retryPeriod: string
}
export interface AddonProviderV1Alpha2SpecManagerMetrics {
 bindAddress?: string
 diagnosticsAddress?: string
 insecureDiagnostics?: boolean
}
export interface AddonProviderV1Alpha2SpecManagerWebhook {
 certDir?: string
 host?: string
 port?: number
}
export interface AddonProviderV1Alpha2SpecPatches {
 patch?: string
 target?: AddonProviderV1Alpha2SpecPatchesTarget
}
export interface AddonProviderV1Alpha2SpecPatchesTarget {
 group?: string
 kind?: string
 labelSelector?: string
 name?: string
 namespace?: string
 version?: string
}
export interface AddonProviderV1Alpha2Status {
 conditions?: readonly AddonProviderV1Alpha2StatusConditions[]
 contract?: string
 installedVersion?: string
 observedGeneration?: number
}
export interface AddonProviderV1Alpha2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface BootstrapProviderV1Alpha2 {
 apiVersion: "operator.cluster.x-k8s.io/v1alpha2"
 kind: "BootstrapProvider"
 metadata: ObjectMeta
 spec?: BootstrapProviderV1Alpha2Spec
 status?: BootstrapProviderV1Alpha2Status
}
export interface BootstrapProviderV1Alpha2Spec {
 additionalDeployments?: {
  [k: string]: BootstrapProviderV1Alpha2SpecAdditionalDeployments
 }
 additionalManifests?: BootstrapProviderV1Alpha2SpecAdditionalManifests
 configSecret?: BootstrapProviderV1Alpha2SpecAdditionalManifests
 deployment?: BootstrapProviderV1Alpha2SpecDeployment
 fetchConfig?: BootstrapProviderV1Alpha2SpecFetchConfig
 manager?: BootstrapProviderV1Alpha2SpecManager
 manifestPatches?: readonly string[]
 patches?: readonly BootstrapProviderV1Alpha2SpecPatches[]
 version?: string
}
export interface BootstrapProviderV1Alpha2SpecAdditionalDeployments {
 deployment?: BootstrapProviderV1Alpha2SpecDeployment
 manager?: BootstrapProviderV1Alpha2SpecManager
}
export interface BootstrapProviderV1Alpha2SpecAdditionalManifests {
 name: string
 namespace?: string
}
export interface BootstrapProviderV1Alpha2SpecDeployment {
 affinity?: BootstrapProviderV1Alpha2SpecDeploymentAffinity
 containers?: readonly BootstrapProviderV1Alpha2SpecDeploymentContainers[]
 imagePullSecrets?: readonly BootstrapProviderV1Alpha2SpecDeploymentImagePullSecrets[]
 nodeSelector?: {
  [k: string]: string
 }
 replicas?: number
 serviceAccountName?: string
 tolerations?: readonly BootstrapProviderV1Alpha2SpecDeploymentTolerations[]
}
export interface BootstrapProviderV1Alpha2SpecDeploymentAffinity {
 nodeAffinity?: BootstrapProviderV1Alpha2SpecDeploymentAffinityNodeAffinity
 podAffinity?: BootstrapProviderV1Alpha2SpecDeploymentAffinityPodAffinity
 podAntiAffinity?: BootstrapProviderV1Alpha2SpecDeploymentAffinityPodAffinity
}
export interface BootstrapProviderV1Alpha2SpecDeploymentAffinityNodeAffinity {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly BootstrapProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[]
 requiredDuringSchedulingIgnoredDuringExecution?: BootstrapProviderV1Alpha2SpecDeploymentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution
}
export interface BootstrapProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
 preference: BootstrapProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference
 weight: number
}
export interface BootstrapProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
 matchExpressions?: readonly BootstrapProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions[]
 matchFields?: readonly BootstrapProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions[]
}
export interface BootstrapProviderV1Alpha2SpecDeploymentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
 nodeSelectorTerms: readonly BootstrapProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[]
}
export interface BootstrapProviderV1Alpha2SpecDeploymentAffinityPodAffinity {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly BootstrapProviderV1Alpha2SpecDeploymentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[]
 requiredDuringSchedulingIgnoredDuringExecution?: readonly BootstrapProviderV1Alpha2SpecDeploymentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[]
}
export interface BootstrapProviderV1Alpha2SpecDeploymentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
 podAffinityTerm: BootstrapProviderV1Alpha2SpecDeploymentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution
 weight: number
}
export interface BootstrapProviderV1Alpha2SpecDeploymentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
 labelSelector?: BootstrapProviderV1Alpha2SpecFetchConfigSelector
 matchLabelKeys?: readonly string[]
 mismatchLabelKeys?: readonly string[]
 namespaceSelector?: BootstrapProviderV1Alpha2SpecFetchConfigSelector
 namespaces?: readonly string[]
 topologyKey: string
}
export interface BootstrapProviderV1Alpha2SpecDeploymentContainers {
 args?: {
  [k: string]: string
 }
 command?: readonly string[]
 env?: readonly BootstrapProviderV1Alpha2SpecDeploymentContainersEnv[]
 imageUrl?: string
 name: string
 resources?: BootstrapProviderV1Alpha2SpecDeploymentContainersResources
}
export interface BootstrapProviderV1Alpha2SpecDeploymentContainersEnv {
 name: string
 value?: string
 valueFrom?: BootstrapProviderV1Alpha2SpecDeploymentContainersEnvValueFrom
}
export interface BootstrapProviderV1Alpha2SpecDeploymentContainersEnvValueFrom {
 configMapKeyRef?: BootstrapProviderV1Alpha2SpecDeploymentContainersEnvValueFromConfigMapKeyRef
 fieldRef?: BootstrapProviderV1Alpha2SpecDeploymentContainersEnvValueFromFieldRef
 fileKeyRef?: BootstrapProviderV1Alpha2SpecDeploymentContainersEnvValueFromFileKeyRef
 resourceFieldRef?: BootstrapProviderV1Alpha2SpecDeploymentContainersEnvValueFromResourceFieldRef
 secretKeyRef?: BootstrapProviderV1Alpha2SpecDeploymentContainersEnvValueFromConfigMapKeyRef
}
export interface BootstrapProviderV1Alpha2SpecDeploymentContainersEnvValueFromConfigMapKeyRef {
 key: string
 name?: string
 optional?: boolean
}
export interface BootstrapProviderV1Alpha2SpecDeploymentContainersEnvValueFromFieldRef {
 apiVersion?: string
 fieldPath: string
}
export interface BootstrapProviderV1Alpha2SpecDeploymentContainersEnvValueFromFileKeyRef {
 key: string
 optional?: boolean
 path: string
 volumeName: string
}
export interface BootstrapProviderV1Alpha2SpecDeploymentContainersEnvValueFromResourceFieldRef {
 containerName?: string
 divisor?: (number | string)
 resource: string
}
export interface BootstrapProviderV1Alpha2SpecDeploymentContainersResources {
 claims?: readonly BootstrapProviderV1Alpha2SpecDeploymentContainersResourcesClaims[]
 limits?: {
  [k: string]: number | string
 }
 requests?: {
  [k: string]: number | string
 }
}
export interface BootstrapProviderV1Alpha2SpecDeploymentContainersResourcesClaims {
 name: string
 request?: string
}
export interface BootstrapProviderV1Alpha2SpecDeploymentImagePullSecrets {
 name?: string
}
export interface BootstrapProviderV1Alpha2SpecDeploymentTolerations {
 effect?: string
 key?: string
 operator?: string
 tolerationSeconds?: number
 value?: string
}
export interface BootstrapProviderV1Alpha2SpecFetchConfig {
 oci?: string
 selector?: BootstrapProviderV1Alpha2SpecFetchConfigSelector
 url?: string
}
export interface BootstrapProviderV1Alpha2SpecFetchConfigSelector {
 matchExpressions?: readonly BootstrapProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface BootstrapProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface BootstrapProviderV1Alpha2SpecManager {
 additionalArgs?: {
  [k: string]: string
 }
 cacheNamespace?: string
 controller?: BootstrapProviderV1Alpha2SpecManagerController
 featureGates?: {
  [k: string]: boolean
 }
 gracefulShutDown?: string
 health?: BootstrapProviderV1Alpha2SpecManagerHealth
 leaderElection?: BootstrapProviderV1Alpha2SpecManagerLeaderElection
 maxConcurrentReconciles?: number
 metrics?: BootstrapProviderV1Alpha2SpecManagerMetrics
 profilerAddress?: string
 syncPeriod?: string
 verbosity?: number
 webhook?: BootstrapProviderV1Alpha2SpecManagerWebhook
}
export interface BootstrapProviderV1Alpha2SpecManagerController {
 cacheSyncTimeout?: number
 groupKindConcurrency?: {
  [k: string]: number
 }
 recoverPanic?: boolean
}
export interface BootstrapProviderV1Alpha2SpecManagerHealth {
 healthProbeBindAddress?: string
 livenessEndpointName?: string
 readinessEndpointName?: string
}
export interface BootstrapProviderV1Alpha2SpecManagerLeaderElection {
 leaderElect: boolean
 leaseDuration: string
 renewDeadline: string
 resourceLock: string
 resourceName: string
 resourceNamespace: string
 retryPeriod: string
}
export interface BootstrapProviderV1Alpha2SpecManagerMetrics {
 bindAddress?: string
 diagnosticsAddress?: string
 insecureDiagnostics?: boolean
}
export interface BootstrapProviderV1Alpha2SpecManagerWebhook {
 certDir?: string
 host?: string
 port?: number
}
export interface BootstrapProviderV1Alpha2SpecPatches {
 patch?: string
 target?: BootstrapProviderV1Alpha2SpecPatchesTarget
}
export interface BootstrapProviderV1Alpha2SpecPatchesTarget {
 group?: string
 kind?: string
 labelSelector?: string
 name?: string
 namespace?: string
 version?: string
}
export interface BootstrapProviderV1Alpha2Status {
 conditions?: readonly BootstrapProviderV1Alpha2StatusConditions[]
 contract?: string
 installedVersion?: string
 observedGeneration?: number
}
export interface BootstrapProviderV1Alpha2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ControlPlaneProviderV1Alpha2 {
 apiVersion: "operator.cluster.x-k8s.io/v1alpha2"
 kind: "ControlPlaneProvider"
 metadata: ObjectMeta
 spec?: ControlPlaneProviderV1Alpha2Spec
 status?: ControlPlaneProviderV1Alpha2Status
}
export interface ControlPlaneProviderV1Alpha2Spec {
 additionalDeployments?: {
  [k: string]: ControlPlaneProviderV1Alpha2SpecAdditionalDeployments
 }
 additionalManifests?: ControlPlaneProviderV1Alpha2SpecAdditionalManifests
 configSecret?: ControlPlaneProviderV1Alpha2SpecAdditionalManifests
 deployment?: ControlPlaneProviderV1Alpha2SpecDeployment
 fetchConfig?: ControlPlaneProviderV1Alpha2SpecFetchConfig
 manager?: ControlPlaneProviderV1Alpha2SpecManager
 manifestPatches?: readonly string[]
 patches?: readonly ControlPlaneProviderV1Alpha2SpecPatches[]
 version?: string
}
export interface ControlPlaneProviderV1Alpha2SpecAdditionalDeployments {
 deployment?: ControlPlaneProviderV1Alpha2SpecDeployment
 manager?: ControlPlaneProviderV1Alpha2SpecManager
}
export interface ControlPlaneProviderV1Alpha2SpecAdditionalManifests {
 name: string
 namespace?: string
}
export interface ControlPlaneProviderV1Alpha2SpecDeployment {
 affinity?: ControlPlaneProviderV1Alpha2SpecDeploymentAffinity
 containers?: readonly ControlPlaneProviderV1Alpha2SpecDeploymentContainers[]
 imagePullSecrets?: readonly ControlPlaneProviderV1Alpha2SpecDeploymentImagePullSecrets[]
 nodeSelector?: {
  [k: string]: string
 }
 replicas?: number
 serviceAccountName?: string
 tolerations?: readonly ControlPlaneProviderV1Alpha2SpecDeploymentTolerations[]
}
export interface ControlPlaneProviderV1Alpha2SpecDeploymentAffinity {
 nodeAffinity?: ControlPlaneProviderV1Alpha2SpecDeploymentAffinityNodeAffinity
 podAffinity?: ControlPlaneProviderV1Alpha2SpecDeploymentAffinityPodAffinity
 podAntiAffinity?: ControlPlaneProviderV1Alpha2SpecDeploymentAffinityPodAffinity
}
export interface ControlPlaneProviderV1Alpha2SpecDeploymentAffinityNodeAffinity {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly ControlPlaneProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[]
 requiredDuringSchedulingIgnoredDuringExecution?: ControlPlaneProviderV1Alpha2SpecDeploymentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution
}
export interface ControlPlaneProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
 preference: ControlPlaneProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference
 weight: number
}
export interface ControlPlaneProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
 matchExpressions?: readonly ControlPlaneProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions[]
 matchFields?: readonly ControlPlaneProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions[]
}
export interface ControlPlaneProviderV1Alpha2SpecDeploymentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
 nodeSelectorTerms: readonly ControlPlaneProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[]
}
export interface ControlPlaneProviderV1Alpha2SpecDeploymentAffinityPodAffinity {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly ControlPlaneProviderV1Alpha2SpecDeploymentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[]
 requiredDuringSchedulingIgnoredDuringExecution?: readonly ControlPlaneProviderV1Alpha2SpecDeploymentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[]
}
export interface ControlPlaneProviderV1Alpha2SpecDeploymentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
 podAffinityTerm: ControlPlaneProviderV1Alpha2SpecDeploymentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution
 weight: number
}
export interface ControlPlaneProviderV1Alpha2SpecDeploymentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
 labelSelector?: ControlPlaneProviderV1Alpha2SpecFetchConfigSelector
 matchLabelKeys?: readonly string[]
 mismatchLabelKeys?: readonly string[]
 namespaceSelector?: ControlPlaneProviderV1Alpha2SpecFetchConfigSelector
 namespaces?: readonly string[]
 topologyKey: string
}
export interface ControlPlaneProviderV1Alpha2SpecDeploymentContainers {
 args?: {
  [k: string]: string
 }
 command?: readonly string[]
 env?: readonly ControlPlaneProviderV1Alpha2SpecDeploymentContainersEnv[]
 imageUrl?: string
 name: string
 resources?: ControlPlaneProviderV1Alpha2SpecDeploymentContainersResources
}
export interface ControlPlaneProviderV1Alpha2SpecDeploymentContainersEnv {
 name: string
 value?: string
 valueFrom?: ControlPlaneProviderV1Alpha2SpecDeploymentContainersEnvValueFrom
}
export interface ControlPlaneProviderV1Alpha2SpecDeploymentContainersEnvValueFrom {
 configMapKeyRef?: ControlPlaneProviderV1Alpha2SpecDeploymentContainersEnvValueFromConfigMapKeyRef
 fieldRef?: ControlPlaneProviderV1Alpha2SpecDeploymentContainersEnvValueFromFieldRef
 fileKeyRef?: ControlPlaneProviderV1Alpha2SpecDeploymentContainersEnvValueFromFileKeyRef
 resourceFieldRef?: ControlPlaneProviderV1Alpha2SpecDeploymentContainersEnvValueFromResourceFieldRef
 secretKeyRef?: ControlPlaneProviderV1Alpha2SpecDeploymentContainersEnvValueFromConfigMapKeyRef
}
export interface ControlPlaneProviderV1Alpha2SpecDeploymentContainersEnvValueFromConfigMapKeyRef {
 key: string
 name?: string
 optional?: boolean
}
export interface ControlPlaneProviderV1Alpha2SpecDeploymentContainersEnvValueFromFieldRef {
 apiVersion?: string
 fieldPath: string
}
export interface ControlPlaneProviderV1Alpha2SpecDeploymentContainersEnvValueFromFileKeyRef {
 key: string
 optional?: boolean
 path: string
 volumeName: string
}
export interface ControlPlaneProviderV1Alpha2SpecDeploymentContainersEnvValueFromResourceFieldRef {
 containerName?: string
 divisor?: (number | string)
 resource: string
}
export interface ControlPlaneProviderV1Alpha2SpecDeploymentContainersResources {
 claims?: readonly ControlPlaneProviderV1Alpha2SpecDeploymentContainersResourcesClaims[]
 limits?: {
  [k: string]: number | string
 }
 requests?: {
  [k: string]: number | string
 }
}
export interface ControlPlaneProviderV1Alpha2SpecDeploymentContainersResourcesClaims {
 name: string
 request?: string
}
export interface ControlPlaneProviderV1Alpha2SpecDeploymentImagePullSecrets {
 name?: string
}
export interface ControlPlaneProviderV1Alpha2SpecDeploymentTolerations {
 effect?: string
 key?: string
 operator?: string
 tolerationSeconds?: number
 value?: string
}
export interface ControlPlaneProviderV1Alpha2SpecFetchConfig {
 oci?: string
 selector?: ControlPlaneProviderV1Alpha2SpecFetchConfigSelector
 url?: string
}
export interface ControlPlaneProviderV1Alpha2SpecFetchConfigSelector {
 matchExpressions?: readonly ControlPlaneProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ControlPlaneProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ControlPlaneProviderV1Alpha2SpecManager {
 additionalArgs?: {
  [k: string]: string
 }
 cacheNamespace?: string
 controller?: ControlPlaneProviderV1Alpha2SpecManagerController
 featureGates?: {
  [k: string]: boolean
 }
 gracefulShutDown?: string
 health?: ControlPlaneProviderV1Alpha2SpecManagerHealth
 leaderElection?: ControlPlaneProviderV1Alpha2SpecManagerLeaderElection
 maxConcurrentReconciles?: number
 metrics?: ControlPlaneProviderV1Alpha2SpecManagerMetrics
 profilerAddress?: string
 syncPeriod?: string
 verbosity?: number
 webhook?: ControlPlaneProviderV1Alpha2SpecManagerWebhook
}
export interface ControlPlaneProviderV1Alpha2SpecManagerController {
 cacheSyncTimeout?: number
 groupKindConcurrency?: {
  [k: string]: number
 }
 recoverPanic?: boolean
}
export interface ControlPlaneProviderV1Alpha2SpecManagerHealth {
 healthProbeBindAddress?: string
 livenessEndpointName?: string
 readinessEndpointName?: string
}
export interface ControlPlaneProviderV1Alpha2SpecManagerLeaderElection {
 leaderElect: boolean
 leaseDuration: string
 renewDeadline: string
 resourceLock: string
 resourceName: string
 resourceNamespace: string
 retryPeriod: string
}
export interface ControlPlaneProviderV1Alpha2SpecManagerMetrics {
 bindAddress?: string
 diagnosticsAddress?: string
 insecureDiagnostics?: boolean
}
export interface ControlPlaneProviderV1Alpha2SpecManagerWebhook {
 certDir?: string
 host?: string
 port?: number
}
export interface ControlPlaneProviderV1Alpha2SpecPatches {
 patch?: string
 target?: ControlPlaneProviderV1Alpha2SpecPatchesTarget
}
export interface ControlPlaneProviderV1Alpha2SpecPatchesTarget {
 group?: string
 kind?: string
 labelSelector?: string
 name?: string
 namespace?: string
 version?: string
}
export interface ControlPlaneProviderV1Alpha2Status {
 conditions?: readonly ControlPlaneProviderV1Alpha2StatusConditions[]
 contract?: string
 installedVersion?: string
 observedGeneration?: number
}
export interface ControlPlaneProviderV1Alpha2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface CoreProviderV1Alpha2 {
 apiVersion: "operator.cluster.x-k8s.io/v1alpha2"
 kind: "CoreProvider"
 metadata: ObjectMeta
 spec?: CoreProviderV1Alpha2Spec
 status?: CoreProviderV1Alpha2Status
}
export interface CoreProviderV1Alpha2Spec {
 additionalDeployments?: {
  [k: string]: CoreProviderV1Alpha2SpecAdditionalDeployments
 }
 additionalManifests?: CoreProviderV1Alpha2SpecAdditionalManifests
 configSecret?: CoreProviderV1Alpha2SpecAdditionalManifests
 deployment?: CoreProviderV1Alpha2SpecDeployment
 fetchConfig?: CoreProviderV1Alpha2SpecFetchConfig
 manager?: CoreProviderV1Alpha2SpecManager
 manifestPatches?: readonly string[]
 patches?: readonly CoreProviderV1Alpha2SpecPatches[]
 version?: string
}
export interface CoreProviderV1Alpha2SpecAdditionalDeployments {
 deployment?: CoreProviderV1Alpha2SpecDeployment
 manager?: CoreProviderV1Alpha2SpecManager
}
export interface CoreProviderV1Alpha2SpecAdditionalManifests {
 name: string
 namespace?: string
}
export interface CoreProviderV1Alpha2SpecDeployment {
 affinity?: CoreProviderV1Alpha2SpecDeploymentAffinity
 containers?: readonly CoreProviderV1Alpha2SpecDeploymentContainers[]
 imagePullSecrets?: readonly CoreProviderV1Alpha2SpecDeploymentImagePullSecrets[]
 nodeSelector?: {
  [k: string]: string
 }
 replicas?: number
 serviceAccountName?: string
 tolerations?: readonly CoreProviderV1Alpha2SpecDeploymentTolerations[]
}
export interface CoreProviderV1Alpha2SpecDeploymentAffinity {
 nodeAffinity?: CoreProviderV1Alpha2SpecDeploymentAffinityNodeAffinity
 podAffinity?: CoreProviderV1Alpha2SpecDeploymentAffinityPodAffinity
 podAntiAffinity?: CoreProviderV1Alpha2SpecDeploymentAffinityPodAffinity
}
export interface CoreProviderV1Alpha2SpecDeploymentAffinityNodeAffinity {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly CoreProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[]
 requiredDuringSchedulingIgnoredDuringExecution?: CoreProviderV1Alpha2SpecDeploymentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution
}
export interface CoreProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
 preference: CoreProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference
 weight: number
}
export interface CoreProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
 matchExpressions?: readonly CoreProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions[]
 matchFields?: readonly CoreProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions[]
}
export interface CoreProviderV1Alpha2SpecDeploymentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
 nodeSelectorTerms: readonly CoreProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[]
}
export interface CoreProviderV1Alpha2SpecDeploymentAffinityPodAffinity {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly CoreProviderV1Alpha2SpecDeploymentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[]
 requiredDuringSchedulingIgnoredDuringExecution?: readonly CoreProviderV1Alpha2SpecDeploymentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[]
}
export interface CoreProviderV1Alpha2SpecDeploymentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
 podAffinityTerm: CoreProviderV1Alpha2SpecDeploymentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution
 weight: number
}
export interface CoreProviderV1Alpha2SpecDeploymentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
 labelSelector?: CoreProviderV1Alpha2SpecFetchConfigSelector
 matchLabelKeys?: readonly string[]
 mismatchLabelKeys?: readonly string[]
 namespaceSelector?: CoreProviderV1Alpha2SpecFetchConfigSelector
 namespaces?: readonly string[]
 topologyKey: string
}
export interface CoreProviderV1Alpha2SpecDeploymentContainers {
 args?: {
  [k: string]: string
 }
 command?: readonly string[]
 env?: readonly CoreProviderV1Alpha2SpecDeploymentContainersEnv[]
 imageUrl?: string
 name: string
 resources?: CoreProviderV1Alpha2SpecDeploymentContainersResources
}
export interface CoreProviderV1Alpha2SpecDeploymentContainersEnv {
 name: string
 value?: string
 valueFrom?: CoreProviderV1Alpha2SpecDeploymentContainersEnvValueFrom
}
export interface CoreProviderV1Alpha2SpecDeploymentContainersEnvValueFrom {
 configMapKeyRef?: CoreProviderV1Alpha2SpecDeploymentContainersEnvValueFromConfigMapKeyRef
 fieldRef?: CoreProviderV1Alpha2SpecDeploymentContainersEnvValueFromFieldRef
 fileKeyRef?: CoreProviderV1Alpha2SpecDeploymentContainersEnvValueFromFileKeyRef
 resourceFieldRef?: CoreProviderV1Alpha2SpecDeploymentContainersEnvValueFromResourceFieldRef
 secretKeyRef?: CoreProviderV1Alpha2SpecDeploymentContainersEnvValueFromConfigMapKeyRef
}
export interface CoreProviderV1Alpha2SpecDeploymentContainersEnvValueFromConfigMapKeyRef {
 key: string
 name?: string
 optional?: boolean
}
export interface CoreProviderV1Alpha2SpecDeploymentContainersEnvValueFromFieldRef {
 apiVersion?: string
 fieldPath: string
}
export interface CoreProviderV1Alpha2SpecDeploymentContainersEnvValueFromFileKeyRef {
 key: string
 optional?: boolean
 path: string
 volumeName: string
}
export interface CoreProviderV1Alpha2SpecDeploymentContainersEnvValueFromResourceFieldRef {
 containerName?: string
 divisor?: (number | string)
 resource: string
}
export interface CoreProviderV1Alpha2SpecDeploymentContainersResources {
 claims?: readonly CoreProviderV1Alpha2SpecDeploymentContainersResourcesClaims[]
 limits?: {
  [k: string]: number | string
 }
 requests?: {
  [k: string]: number | string
 }
}
export interface CoreProviderV1Alpha2SpecDeploymentContainersResourcesClaims {
 name: string
 request?: string
}
export interface CoreProviderV1Alpha2SpecDeploymentImagePullSecrets {
 name?: string
}
export interface CoreProviderV1Alpha2SpecDeploymentTolerations {
 effect?: string
 key?: string
 operator?: string
 tolerationSeconds?: number
 value?: string
}
export interface CoreProviderV1Alpha2SpecFetchConfig {
 oci?: string
 selector?: CoreProviderV1Alpha2SpecFetchConfigSelector
 url?: string
}
export interface CoreProviderV1Alpha2SpecFetchConfigSelector {
 matchExpressions?: readonly CoreProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface CoreProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface CoreProviderV1Alpha2SpecManager {
 additionalArgs?: {
  [k: string]: string
 }
 cacheNamespace?: string
 controller?: CoreProviderV1Alpha2SpecManagerController
 featureGates?: {
  [k: string]: boolean
 }
 gracefulShutDown?: string
 health?: CoreProviderV1Alpha2SpecManagerHealth
 leaderElection?: CoreProviderV1Alpha2SpecManagerLeaderElection
 maxConcurrentReconciles?: number
 metrics?: CoreProviderV1Alpha2SpecManagerMetrics
 profilerAddress?: string
 syncPeriod?: string
 verbosity?: number
 webhook?: CoreProviderV1Alpha2SpecManagerWebhook
}
export interface CoreProviderV1Alpha2SpecManagerController {
 cacheSyncTimeout?: number
 groupKindConcurrency?: {
  [k: string]: number
 }
 recoverPanic?: boolean
}
export interface CoreProviderV1Alpha2SpecManagerHealth {
 healthProbeBindAddress?: string
 livenessEndpointName?: string
 readinessEndpointName?: string
}
export interface CoreProviderV1Alpha2SpecManagerLeaderElection {
 leaderElect: boolean
 leaseDuration: string
 renewDeadline: string
 resourceLock: string
 resourceName: string
 resourceNamespace: string
 retryPeriod: string
}
export interface CoreProviderV1Alpha2SpecManagerMetrics {
 bindAddress?: string
 diagnosticsAddress?: string
 insecureDiagnostics?: boolean
}
export interface CoreProviderV1Alpha2SpecManagerWebhook {
 certDir?: string
 host?: string
 port?: number
}
export interface CoreProviderV1Alpha2SpecPatches {
 patch?: string
 target?: CoreProviderV1Alpha2SpecPatchesTarget
}
export interface CoreProviderV1Alpha2SpecPatchesTarget {
 group?: string
 kind?: string
 labelSelector?: string
 name?: string
 namespace?: string
 version?: string
}
export interface CoreProviderV1Alpha2Status {
 conditions?: readonly CoreProviderV1Alpha2StatusConditions[]
 contract?: string
 installedVersion?: string
 observedGeneration?: number
}
export interface CoreProviderV1Alpha2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface IPAMProviderV1Alpha2 {
 apiVersion: "operator.cluster.x-k8s.io/v1alpha2"
 kind: "IPAMProvider"
 metadata: ObjectMeta
 spec?: IPAMProviderV1Alpha2Spec
 status?: IPAMProviderV1Alpha2Status
}
export interface IPAMProviderV1Alpha2Spec {
 additionalDeployments?: {
  [k: string]: IPAMProviderV1Alpha2SpecAdditionalDeployments
 }
 additionalManifests?: IPAMProviderV1Alpha2SpecAdditionalManifests
 configSecret?: IPAMProviderV1Alpha2SpecAdditionalManifests
 deployment?: IPAMProviderV1Alpha2SpecDeployment
 fetchConfig?: IPAMProviderV1Alpha2SpecFetchConfig
 manager?: IPAMProviderV1Alpha2SpecManager
 manifestPatches?: readonly string[]
 patches?: readonly IPAMProviderV1Alpha2SpecPatches[]
 version?: string
}
export interface IPAMProviderV1Alpha2SpecAdditionalDeployments {
 deployment?: IPAMProviderV1Alpha2SpecDeployment
 manager?: IPAMProviderV1Alpha2SpecManager
}
export interface IPAMProviderV1Alpha2SpecAdditionalManifests {
 name: string
 namespace?: string
}
export interface IPAMProviderV1Alpha2SpecDeployment {
 affinity?: IPAMProviderV1Alpha2SpecDeploymentAffinity
 containers?: readonly IPAMProviderV1Alpha2SpecDeploymentContainers[]
 imagePullSecrets?: readonly IPAMProviderV1Alpha2SpecDeploymentImagePullSecrets[]
 nodeSelector?: {
  [k: string]: string
 }
 replicas?: number
 serviceAccountName?: string
 tolerations?: readonly IPAMProviderV1Alpha2SpecDeploymentTolerations[]
}
export interface IPAMProviderV1Alpha2SpecDeploymentAffinity {
 nodeAffinity?: IPAMProviderV1Alpha2SpecDeploymentAffinityNodeAffinity
 podAffinity?: IPAMProviderV1Alpha2SpecDeploymentAffinityPodAffinity
 podAntiAffinity?: IPAMProviderV1Alpha2SpecDeploymentAffinityPodAffinity
}
export interface IPAMProviderV1Alpha2SpecDeploymentAffinityNodeAffinity {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly IPAMProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[]
 requiredDuringSchedulingIgnoredDuringExecution?: IPAMProviderV1Alpha2SpecDeploymentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution
}
export interface IPAMProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
 preference: IPAMProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference
 weight: number
}
export interface IPAMProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
 matchExpressions?: readonly IPAMProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions[]
 matchFields?: readonly IPAMProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions[]
}
export interface IPAMProviderV1Alpha2SpecDeploymentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
 nodeSelectorTerms: readonly IPAMProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[]
}
export interface IPAMProviderV1Alpha2SpecDeploymentAffinityPodAffinity {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly IPAMProviderV1Alpha2SpecDeploymentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[]
 requiredDuringSchedulingIgnoredDuringExecution?: readonly IPAMProviderV1Alpha2SpecDeploymentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[]
}
export interface IPAMProviderV1Alpha2SpecDeploymentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
 podAffinityTerm: IPAMProviderV1Alpha2SpecDeploymentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution
 weight: number
}
export interface IPAMProviderV1Alpha2SpecDeploymentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
 labelSelector?: IPAMProviderV1Alpha2SpecFetchConfigSelector
 matchLabelKeys?: readonly string[]
 mismatchLabelKeys?: readonly string[]
 namespaceSelector?: IPAMProviderV1Alpha2SpecFetchConfigSelector
 namespaces?: readonly string[]
 topologyKey: string
}
export interface IPAMProviderV1Alpha2SpecDeploymentContainers {
 args?: {
  [k: string]: string
 }
 command?: readonly string[]
 env?: readonly IPAMProviderV1Alpha2SpecDeploymentContainersEnv[]
 imageUrl?: string
 name: string
 resources?: IPAMProviderV1Alpha2SpecDeploymentContainersResources
}
export interface IPAMProviderV1Alpha2SpecDeploymentContainersEnv {
 name: string
 value?: string
 valueFrom?: IPAMProviderV1Alpha2SpecDeploymentContainersEnvValueFrom
}
export interface IPAMProviderV1Alpha2SpecDeploymentContainersEnvValueFrom {
 configMapKeyRef?: IPAMProviderV1Alpha2SpecDeploymentContainersEnvValueFromConfigMapKeyRef
 fieldRef?: IPAMProviderV1Alpha2SpecDeploymentContainersEnvValueFromFieldRef
 fileKeyRef?: IPAMProviderV1Alpha2SpecDeploymentContainersEnvValueFromFileKeyRef
 resourceFieldRef?: IPAMProviderV1Alpha2SpecDeploymentContainersEnvValueFromResourceFieldRef
 secretKeyRef?: IPAMProviderV1Alpha2SpecDeploymentContainersEnvValueFromConfigMapKeyRef
}
export interface IPAMProviderV1Alpha2SpecDeploymentContainersEnvValueFromConfigMapKeyRef {
 key: string
 name?: string
 optional?: boolean
}
export interface IPAMProviderV1Alpha2SpecDeploymentContainersEnvValueFromFieldRef {
 apiVersion?: string
 fieldPath: string
}
export interface IPAMProviderV1Alpha2SpecDeploymentContainersEnvValueFromFileKeyRef {
 key: string
 optional?: boolean
 path: string
 volumeName: string
}
export interface IPAMProviderV1Alpha2SpecDeploymentContainersEnvValueFromResourceFieldRef {
 containerName?: string
 divisor?: (number | string)
 resource: string
}
export interface IPAMProviderV1Alpha2SpecDeploymentContainersResources {
 claims?: readonly IPAMProviderV1Alpha2SpecDeploymentContainersResourcesClaims[]
 limits?: {
  [k: string]: number | string
 }
 requests?: {
  [k: string]: number | string
 }
}
export interface IPAMProviderV1Alpha2SpecDeploymentContainersResourcesClaims {
 name: string
 request?: string
}
export interface IPAMProviderV1Alpha2SpecDeploymentImagePullSecrets {
 name?: string
}
export interface IPAMProviderV1Alpha2SpecDeploymentTolerations {
 effect?: string
 key?: string
 operator?: string
 tolerationSeconds?: number
 value?: string
}
export interface IPAMProviderV1Alpha2SpecFetchConfig {
 oci?: string
 selector?: IPAMProviderV1Alpha2SpecFetchConfigSelector
 url?: string
}
export interface IPAMProviderV1Alpha2SpecFetchConfigSelector {
 matchExpressions?: readonly IPAMProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface IPAMProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface IPAMProviderV1Alpha2SpecManager {
 additionalArgs?: {
  [k: string]: string
 }
 cacheNamespace?: string
 controller?: IPAMProviderV1Alpha2SpecManagerController
 featureGates?: {
  [k: string]: boolean
 }
 gracefulShutDown?: string
 health?: IPAMProviderV1Alpha2SpecManagerHealth
 leaderElection?: IPAMProviderV1Alpha2SpecManagerLeaderElection
 maxConcurrentReconciles?: number
 metrics?: IPAMProviderV1Alpha2SpecManagerMetrics
 profilerAddress?: string
 syncPeriod?: string
 verbosity?: number
 webhook?: IPAMProviderV1Alpha2SpecManagerWebhook
}
export interface IPAMProviderV1Alpha2SpecManagerController {
 cacheSyncTimeout?: number
 groupKindConcurrency?: {
  [k: string]: number
 }
 recoverPanic?: boolean
}
export interface IPAMProviderV1Alpha2SpecManagerHealth {
 healthProbeBindAddress?: string
 livenessEndpointName?: string
 readinessEndpointName?: string
}
export interface IPAMProviderV1Alpha2SpecManagerLeaderElection {
 leaderElect: boolean
 leaseDuration: string
 renewDeadline: string
 resourceLock: string
 resourceName: string
 resourceNamespace: string
 retryPeriod: string
}
export interface IPAMProviderV1Alpha2SpecManagerMetrics {
 bindAddress?: string
 diagnosticsAddress?: string
 insecureDiagnostics?: boolean
}
export interface IPAMProviderV1Alpha2SpecManagerWebhook {
 certDir?: string
 host?: string
 port?: number
}
export interface IPAMProviderV1Alpha2SpecPatches {
 patch?: string
 target?: IPAMProviderV1Alpha2SpecPatchesTarget
}
export interface IPAMProviderV1Alpha2SpecPatchesTarget {
 group?: string
 kind?: string
 labelSelector?: string
 name?: string
 namespace?: string
 version?: string
}
export interface IPAMProviderV1Alpha2Status {
 conditions?: readonly IPAMProviderV1Alpha2StatusConditions[]
 contract?: string
 installedVersion?: string
 observedGeneration?: number
}
export interface IPAMProviderV1Alpha2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface InfrastructureProviderV1Alpha2 {
 apiVersion: "operator.cluster.x-k8s.io/v1alpha2"
 kind: "InfrastructureProvider"
 metadata: ObjectMeta
 spec?: InfrastructureProviderV1Alpha2Spec
 status?: InfrastructureProviderV1Alpha2Status
}
export interface InfrastructureProviderV1Alpha2Spec {
 additionalDeployments?: {
  [k: string]: InfrastructureProviderV1Alpha2SpecAdditionalDeployments
 }
 additionalManifests?: InfrastructureProviderV1Alpha2SpecAdditionalManifests
 configSecret?: InfrastructureProviderV1Alpha2SpecAdditionalManifests
 deployment?: InfrastructureProviderV1Alpha2SpecDeployment
 fetchConfig?: InfrastructureProviderV1Alpha2SpecFetchConfig
 manager?: InfrastructureProviderV1Alpha2SpecManager
 manifestPatches?: readonly string[]
 patches?: readonly InfrastructureProviderV1Alpha2SpecPatches[]
 version?: string
}
export interface InfrastructureProviderV1Alpha2SpecAdditionalDeployments {
 deployment?: InfrastructureProviderV1Alpha2SpecDeployment
 manager?: InfrastructureProviderV1Alpha2SpecManager
}
export interface InfrastructureProviderV1Alpha2SpecAdditionalManifests {
 name: string
 namespace?: string
}
export interface InfrastructureProviderV1Alpha2SpecDeployment {
 affinity?: InfrastructureProviderV1Alpha2SpecDeploymentAffinity
 containers?: readonly InfrastructureProviderV1Alpha2SpecDeploymentContainers[]
 imagePullSecrets?: readonly InfrastructureProviderV1Alpha2SpecDeploymentImagePullSecrets[]
 nodeSelector?: {
  [k: string]: string
 }
 replicas?: number
 serviceAccountName?: string
 tolerations?: readonly InfrastructureProviderV1Alpha2SpecDeploymentTolerations[]
}
export interface InfrastructureProviderV1Alpha2SpecDeploymentAffinity {
 nodeAffinity?: InfrastructureProviderV1Alpha2SpecDeploymentAffinityNodeAffinity
 podAffinity?: InfrastructureProviderV1Alpha2SpecDeploymentAffinityPodAffinity
 podAntiAffinity?: InfrastructureProviderV1Alpha2SpecDeploymentAffinityPodAffinity
}
export interface InfrastructureProviderV1Alpha2SpecDeploymentAffinityNodeAffinity {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly InfrastructureProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[]
 requiredDuringSchedulingIgnoredDuringExecution?: InfrastructureProviderV1Alpha2SpecDeploymentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution
}
export interface InfrastructureProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
 preference: InfrastructureProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference
 weight: number
}
export interface InfrastructureProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
 matchExpressions?: readonly InfrastructureProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions[]
 matchFields?: readonly InfrastructureProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions[]
}
export interface InfrastructureProviderV1Alpha2SpecDeploymentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
 nodeSelectorTerms: readonly InfrastructureProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[]
}
export interface InfrastructureProviderV1Alpha2SpecDeploymentAffinityPodAffinity {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly InfrastructureProviderV1Alpha2SpecDeploymentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[]
 requiredDuringSchedulingIgnoredDuringExecution?: readonly InfrastructureProviderV1Alpha2SpecDeploymentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[]
}
export interface InfrastructureProviderV1Alpha2SpecDeploymentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
 podAffinityTerm: InfrastructureProviderV1Alpha2SpecDeploymentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution
 weight: number
}
export interface InfrastructureProviderV1Alpha2SpecDeploymentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
 labelSelector?: InfrastructureProviderV1Alpha2SpecFetchConfigSelector
 matchLabelKeys?: readonly string[]
 mismatchLabelKeys?: readonly string[]
 namespaceSelector?: InfrastructureProviderV1Alpha2SpecFetchConfigSelector
 namespaces?: readonly string[]
 topologyKey: string
}
export interface InfrastructureProviderV1Alpha2SpecDeploymentContainers {
 args?: {
  [k: string]: string
 }
 command?: readonly string[]
 env?: readonly InfrastructureProviderV1Alpha2SpecDeploymentContainersEnv[]
 imageUrl?: string
 name: string
 resources?: InfrastructureProviderV1Alpha2SpecDeploymentContainersResources
}
export interface InfrastructureProviderV1Alpha2SpecDeploymentContainersEnv {
 name: string
 value?: string
 valueFrom?: InfrastructureProviderV1Alpha2SpecDeploymentContainersEnvValueFrom
}
export interface InfrastructureProviderV1Alpha2SpecDeploymentContainersEnvValueFrom {
 configMapKeyRef?: InfrastructureProviderV1Alpha2SpecDeploymentContainersEnvValueFromConfigMapKeyRef
 fieldRef?: InfrastructureProviderV1Alpha2SpecDeploymentContainersEnvValueFromFieldRef
 fileKeyRef?: InfrastructureProviderV1Alpha2SpecDeploymentContainersEnvValueFromFileKeyRef
 resourceFieldRef?: InfrastructureProviderV1Alpha2SpecDeploymentContainersEnvValueFromResourceFieldRef
 secretKeyRef?: InfrastructureProviderV1Alpha2SpecDeploymentContainersEnvValueFromConfigMapKeyRef
}
export interface InfrastructureProviderV1Alpha2SpecDeploymentContainersEnvValueFromConfigMapKeyRef {
 key: string
 name?: string
 optional?: boolean
}
export interface InfrastructureProviderV1Alpha2SpecDeploymentContainersEnvValueFromFieldRef {
 apiVersion?: string
 fieldPath: string
}
export interface InfrastructureProviderV1Alpha2SpecDeploymentContainersEnvValueFromFileKeyRef {
 key: string
 optional?: boolean
 path: string
 volumeName: string
}
export interface InfrastructureProviderV1Alpha2SpecDeploymentContainersEnvValueFromResourceFieldRef {
 containerName?: string
 divisor?: (number | string)
 resource: string
}
export interface InfrastructureProviderV1Alpha2SpecDeploymentContainersResources {
 claims?: readonly InfrastructureProviderV1Alpha2SpecDeploymentContainersResourcesClaims[]
 limits?: {
  [k: string]: number | string
 }
 requests?: {
  [k: string]: number | string
 }
}
export interface InfrastructureProviderV1Alpha2SpecDeploymentContainersResourcesClaims {
 name: string
 request?: string
}
export interface InfrastructureProviderV1Alpha2SpecDeploymentImagePullSecrets {
 name?: string
}
export interface InfrastructureProviderV1Alpha2SpecDeploymentTolerations {
 effect?: string
 key?: string
 operator?: string
 tolerationSeconds?: number
 value?: string
}
export interface InfrastructureProviderV1Alpha2SpecFetchConfig {
 oci?: string
 selector?: InfrastructureProviderV1Alpha2SpecFetchConfigSelector
 url?: string
}
export interface InfrastructureProviderV1Alpha2SpecFetchConfigSelector {
 matchExpressions?: readonly InfrastructureProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface InfrastructureProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface InfrastructureProviderV1Alpha2SpecManager {
 additionalArgs?: {
  [k: string]: string
 }
 cacheNamespace?: string
 controller?: InfrastructureProviderV1Alpha2SpecManagerController
 featureGates?: {
  [k: string]: boolean
 }
 gracefulShutDown?: string
 health?: InfrastructureProviderV1Alpha2SpecManagerHealth
 leaderElection?: InfrastructureProviderV1Alpha2SpecManagerLeaderElection
 maxConcurrentReconciles?: number
 metrics?: InfrastructureProviderV1Alpha2SpecManagerMetrics
 profilerAddress?: string
 syncPeriod?: string
 verbosity?: number
 webhook?: InfrastructureProviderV1Alpha2SpecManagerWebhook
}
export interface InfrastructureProviderV1Alpha2SpecManagerController {
 cacheSyncTimeout?: number
 groupKindConcurrency?: {
  [k: string]: number
 }
 recoverPanic?: boolean
}
export interface InfrastructureProviderV1Alpha2SpecManagerHealth {
 healthProbeBindAddress?: string
 livenessEndpointName?: string
 readinessEndpointName?: string
}
export interface InfrastructureProviderV1Alpha2SpecManagerLeaderElection {
 leaderElect: boolean
 leaseDuration: string
 renewDeadline: string
 resourceLock: string
 resourceName: string
 resourceNamespace: string
 retryPeriod: string
}
export interface InfrastructureProviderV1Alpha2SpecManagerMetrics {
 bindAddress?: string
 diagnosticsAddress?: string
 insecureDiagnostics?: boolean
}
export interface InfrastructureProviderV1Alpha2SpecManagerWebhook {
 certDir?: string
 host?: string
 port?: number
}
export interface InfrastructureProviderV1Alpha2SpecPatches {
 patch?: string
 target?: InfrastructureProviderV1Alpha2SpecPatchesTarget
}
export interface InfrastructureProviderV1Alpha2SpecPatchesTarget {
 group?: string
 kind?: string
 labelSelector?: string
 name?: string
 namespace?: string
 version?: string
}
export interface InfrastructureProviderV1Alpha2Status {
 conditions?: readonly InfrastructureProviderV1Alpha2StatusConditions[]
 contract?: string
 installedVersion?: string
 observedGeneration?: number
}
export interface InfrastructureProviderV1Alpha2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface RuntimeExtensionProviderV1Alpha2 {
 apiVersion: "operator.cluster.x-k8s.io/v1alpha2"
 kind: "RuntimeExtensionProvider"
 metadata: ObjectMeta
 spec?: RuntimeExtensionProviderV1Alpha2Spec
 status?: RuntimeExtensionProviderV1Alpha2Status
}
export interface RuntimeExtensionProviderV1Alpha2Spec {
 additionalDeployments?: {
  [k: string]: RuntimeExtensionProviderV1Alpha2SpecAdditionalDeployments
 }
 additionalManifests?: RuntimeExtensionProviderV1Alpha2SpecAdditionalManifests
 configSecret?: RuntimeExtensionProviderV1Alpha2SpecAdditionalManifests
 deployment?: RuntimeExtensionProviderV1Alpha2SpecDeployment
 fetchConfig?: RuntimeExtensionProviderV1Alpha2SpecFetchConfig
 manager?: RuntimeExtensionProviderV1Alpha2SpecManager
 manifestPatches?: readonly string[]
 patches?: readonly RuntimeExtensionProviderV1Alpha2SpecPatches[]
 version?: string
}
export interface RuntimeExtensionProviderV1Alpha2SpecAdditionalDeployments {
 deployment?: RuntimeExtensionProviderV1Alpha2SpecDeployment
 manager?: RuntimeExtensionProviderV1Alpha2SpecManager
}
export interface RuntimeExtensionProviderV1Alpha2SpecAdditionalManifests {
 name: string
 namespace?: string
}
export interface RuntimeExtensionProviderV1Alpha2SpecDeployment {
 affinity?: RuntimeExtensionProviderV1Alpha2SpecDeploymentAffinity
 containers?: readonly RuntimeExtensionProviderV1Alpha2SpecDeploymentContainers[]
 imagePullSecrets?: readonly RuntimeExtensionProviderV1Alpha2SpecDeploymentImagePullSecrets[]
 nodeSelector?: {
  [k: string]: string
 }
 replicas?: number
 serviceAccountName?: string
 tolerations?: readonly RuntimeExtensionProviderV1Alpha2SpecDeploymentTolerations[]
}
export interface RuntimeExtensionProviderV1Alpha2SpecDeploymentAffinity {
 nodeAffinity?: RuntimeExtensionProviderV1Alpha2SpecDeploymentAffinityNodeAffinity
 podAffinity?: RuntimeExtensionProviderV1Alpha2SpecDeploymentAffinityPodAffinity
 podAntiAffinity?: RuntimeExtensionProviderV1Alpha2SpecDeploymentAffinityPodAffinity
}
export interface RuntimeExtensionProviderV1Alpha2SpecDeploymentAffinityNodeAffinity {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly RuntimeExtensionProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[]
 requiredDuringSchedulingIgnoredDuringExecution?: RuntimeExtensionProviderV1Alpha2SpecDeploymentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution
}
export interface RuntimeExtensionProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
 preference: RuntimeExtensionProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference
 weight: number
}
export interface RuntimeExtensionProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
 matchExpressions?: readonly RuntimeExtensionProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions[]
 matchFields?: readonly RuntimeExtensionProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions[]
}
export interface RuntimeExtensionProviderV1Alpha2SpecDeploymentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
 nodeSelectorTerms: readonly RuntimeExtensionProviderV1Alpha2SpecDeploymentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[]
}
export interface RuntimeExtensionProviderV1Alpha2SpecDeploymentAffinityPodAffinity {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly RuntimeExtensionProviderV1Alpha2SpecDeploymentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[]
 requiredDuringSchedulingIgnoredDuringExecution?: readonly RuntimeExtensionProviderV1Alpha2SpecDeploymentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[]
}
export interface RuntimeExtensionProviderV1Alpha2SpecDeploymentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
 podAffinityTerm: RuntimeExtensionProviderV1Alpha2SpecDeploymentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution
 weight: number
}
export interface RuntimeExtensionProviderV1Alpha2SpecDeploymentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
 labelSelector?: RuntimeExtensionProviderV1Alpha2SpecFetchConfigSelector
 matchLabelKeys?: readonly string[]
 mismatchLabelKeys?: readonly string[]
 namespaceSelector?: RuntimeExtensionProviderV1Alpha2SpecFetchConfigSelector
 namespaces?: readonly string[]
 topologyKey: string
}
export interface RuntimeExtensionProviderV1Alpha2SpecDeploymentContainers {
 args?: {
  [k: string]: string
 }
 command?: readonly string[]
 env?: readonly RuntimeExtensionProviderV1Alpha2SpecDeploymentContainersEnv[]
 imageUrl?: string
 name: string
 resources?: RuntimeExtensionProviderV1Alpha2SpecDeploymentContainersResources
}
export interface RuntimeExtensionProviderV1Alpha2SpecDeploymentContainersEnv {
 name: string
 value?: string
 valueFrom?: RuntimeExtensionProviderV1Alpha2SpecDeploymentContainersEnvValueFrom
}
export interface RuntimeExtensionProviderV1Alpha2SpecDeploymentContainersEnvValueFrom {
 configMapKeyRef?: RuntimeExtensionProviderV1Alpha2SpecDeploymentContainersEnvValueFromConfigMapKeyRef
 fieldRef?: RuntimeExtensionProviderV1Alpha2SpecDeploymentContainersEnvValueFromFieldRef
 fileKeyRef?: RuntimeExtensionProviderV1Alpha2SpecDeploymentContainersEnvValueFromFileKeyRef
 resourceFieldRef?: RuntimeExtensionProviderV1Alpha2SpecDeploymentContainersEnvValueFromResourceFieldRef
 secretKeyRef?: RuntimeExtensionProviderV1Alpha2SpecDeploymentContainersEnvValueFromConfigMapKeyRef
}
export interface RuntimeExtensionProviderV1Alpha2SpecDeploymentContainersEnvValueFromConfigMapKeyRef {
 key: string
 name?: string
 optional?: boolean
}
export interface RuntimeExtensionProviderV1Alpha2SpecDeploymentContainersEnvValueFromFieldRef {
 apiVersion?: string
 fieldPath: string
}
export interface RuntimeExtensionProviderV1Alpha2SpecDeploymentContainersEnvValueFromFileKeyRef {
 key: string
 optional?: boolean
 path: string
 volumeName: string
}
export interface RuntimeExtensionProviderV1Alpha2SpecDeploymentContainersEnvValueFromResourceFieldRef {
 containerName?: string
 divisor?: (number | string)
 resource: string
}
export interface RuntimeExtensionProviderV1Alpha2SpecDeploymentContainersResources {
 claims?: readonly RuntimeExtensionProviderV1Alpha2SpecDeploymentContainersResourcesClaims[]
 limits?: {
  [k: string]: number | string
 }
 requests?: {
  [k: string]: number | string
 }
}
export interface RuntimeExtensionProviderV1Alpha2SpecDeploymentContainersResourcesClaims {
 name: string
 request?: string
}
export interface RuntimeExtensionProviderV1Alpha2SpecDeploymentImagePullSecrets {
 name?: string
}
export interface RuntimeExtensionProviderV1Alpha2SpecDeploymentTolerations {
 effect?: string
 key?: string
 operator?: string
 tolerationSeconds?: number
 value?: string
}
export interface RuntimeExtensionProviderV1Alpha2SpecFetchConfig {
 oci?: string
 selector?: RuntimeExtensionProviderV1Alpha2SpecFetchConfigSelector
 url?: string
}
export interface RuntimeExtensionProviderV1Alpha2SpecFetchConfigSelector {
 matchExpressions?: readonly RuntimeExtensionProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface RuntimeExtensionProviderV1Alpha2SpecFetchConfigSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface RuntimeExtensionProviderV1Alpha2SpecManager {
 additionalArgs?: {
  [k: string]: string
 }
 cacheNamespace?: string
 controller?: RuntimeExtensionProviderV1Alpha2SpecManagerController
 featureGates?: {
  [k: string]: boolean
 }
 gracefulShutDown?: string
 health?: RuntimeExtensionProviderV1Alpha2SpecManagerHealth
 leaderElection?: RuntimeExtensionProviderV1Alpha2SpecManagerLeaderElection
 maxConcurrentReconciles?: number
 metrics?: RuntimeExtensionProviderV1Alpha2SpecManagerMetrics
 profilerAddress?: string
 syncPeriod?: string
 verbosity?: number
 webhook?: RuntimeExtensionProviderV1Alpha2SpecManagerWebhook
}
export interface RuntimeExtensionProviderV1Alpha2SpecManagerController {
 cacheSyncTimeout?: number
 groupKindConcurrency?: {
  [k: string]: number
 }
 recoverPanic?: boolean
}
export interface RuntimeExtensionProviderV1Alpha2SpecManagerHealth {
 healthProbeBindAddress?: string
 livenessEndpointName?: string
 readinessEndpointName?: string
}
export interface RuntimeExtensionProviderV1Alpha2SpecManagerLeaderElection {
 leaderElect: boolean
 leaseDuration: string
 renewDeadline: string
 resourceLock: string
 resourceName: string
 resourceNamespace: string
 retryPeriod: string
}
export interface RuntimeExtensionProviderV1Alpha2SpecManagerMetrics {
 bindAddress?: string
 diagnosticsAddress?: string
 insecureDiagnostics?: boolean
}
export interface RuntimeExtensionProviderV1Alpha2SpecManagerWebhook {
 certDir?: string
 host?: string
 port?: number
}
export interface RuntimeExtensionProviderV1Alpha2SpecPatches {
 patch?: string
 target?: RuntimeExtensionProviderV1Alpha2SpecPatchesTarget
}
export interface RuntimeExtensionProviderV1Alpha2SpecPatchesTarget {
 group?: string
 kind?: string
 labelSelector?: string
 name?: string
 namespace?: string
 version?: string
}
export interface RuntimeExtensionProviderV1Alpha2Status {
 conditions?: readonly RuntimeExtensionProviderV1Alpha2StatusConditions[]
 contract?: string
 installedVersion?: string
 observedGeneration?: number
}
export interface RuntimeExtensionProviderV1Alpha2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export declare const ADDON_PROVIDER_V1ALPHA2: Kind<AddonProviderV1Alpha2>;
export declare const BOOTSTRAP_PROVIDER_V1ALPHA2: Kind<BootstrapProviderV1Alpha2>;
export declare const CONTROL_PLANE_PROVIDER_V1ALPHA2: Kind<ControlPlaneProviderV1Alpha2>;
export declare const CORE_PROVIDER_V1ALPHA2: Kind<CoreProviderV1Alpha2>;
export declare const IPAM_PROVIDER_V1ALPHA2: Kind<IPAMProviderV1Alpha2>;
export declare const INFRASTRUCTURE_PROVIDER_V1ALPHA2: Kind<InfrastructureProviderV1Alpha2>;
export declare const RUNTIME_EXTENSION_PROVIDER_V1ALPHA2: Kind<RuntimeExtensionProviderV1Alpha2>;
