import type { Kind, ObjectMeta } from './kind';
export interface CAPITemplateV1Alpha1 {
 apiVersion: "capi.weave.works/v1alpha1"
 kind: "CAPITemplate"
 metadata: ObjectMeta
 spec?: CAPITemplateV1Alpha1Spec
}
export interface CAPITemplateV1Alpha1Spec {
 charts?: CAPITemplateV1Alpha1SpecCharts
 description?: string
 params?: readonly CAPITemplateV1Alpha1SpecParams[]
 renderType?: ("envsubst" | "templating")
 resourcetemplates?: readonly {
  [k: string]: unknown
 }[]
}
export interface CAPITemplateV1Alpha1SpecCharts {
 helmRepositoryTemplate?: CAPITemplateV1Alpha1SpecChartsHelmRepositoryTemplate
 items?: readonly CAPITemplateV1Alpha1SpecChartsItems[]
}
export interface CAPITemplateV1Alpha1SpecChartsHelmRepositoryTemplate {
 path?: string
}
export interface CAPITemplateV1Alpha1SpecChartsItems {
 chart: string
 editable?: boolean
 layer?: string
 required?: boolean
 targetNamespace?: string
 template?: CAPITemplateV1Alpha1SpecChartsItemsTemplate
 values?: {
  [k: string]: unknown
 }
 version?: string
}
export interface CAPITemplateV1Alpha1SpecChartsItemsTemplate {
 content?: {
  [k: string]: unknown
 }
 path?: string
}
export interface CAPITemplateV1Alpha1SpecParams {
 default?: string
 description?: string
 name: string
 options?: readonly string[]
 required?: boolean
}
export interface CAPITemplateV1Alpha2 {
 apiVersion: "capi.weave.works/v1alpha2"
 kind: "CAPITemplate"
 metadata: ObjectMeta
 spec?: CAPITemplateV1Alpha2Spec
}
export interface CAPITemplateV1Alpha2Spec {
 charts?: CAPITemplateV1Alpha2SpecCharts
 description?: string
 params?: readonly CAPITemplateV1Alpha2SpecParams[]
 renderType?: ("envsubst" | "templating")
 resourcetemplates?: readonly CAPITemplateV1Alpha2SpecResourcetemplates[]
}
export interface CAPITemplateV1Alpha2SpecCharts {
 helmRepositoryTemplate?: CAPITemplateV1Alpha2SpecChartsHelmRepositoryTemplate
 items?: readonly CAPITemplateV1Alpha2SpecChartsItems[]
}
export interface CAPITemplateV1Alpha2SpecChartsHelmRepositoryTemplate {
 path?: string
}
export interface CAPITemplateV1Alpha2SpecChartsItems {
 chart: string
 editable?: boolean
 layer?: string
 required?: boolean
 targetNamespace?: string
 template?: CAPITemplateV1Alpha2SpecChartsItemsTemplate
 values?: {
  [k: string]: unknown
 }
 version?: string
}
export interface CAPITemplateV1Alpha2SpecChartsItemsTemplate {
 content?: {
  [k: string]: unknown
 }
 path?: string
}
export interface CAPITemplateV1Alpha2SpecParams {
 default?: string
 description?: string
 name: string
 options?: readonly string[]
 required?: boolean
}
export interface CAPITemplateV1Alpha2SpecResourcetemplates {
 content?: readonly {
  [k: string]: unknown
 }[]
 path?: string
 raw?: string
}
export interface ClusterBootstrapConfigV1Alpha1 {
 apiVersion: "capi.weave.works/v1alpha1"
 kind: "ClusterBootstrapConfig"
 metadata: ObjectMeta
 spec?: ClusterBootstrapConfigV1Alpha1Spec
 status?: Record<string, never>
}
export interface ClusterBootstrapConfigV1Alpha1Spec {
 clusterReadinessBackoff?: string
 clusterSelector: ClusterBootstrapConfigV1Alpha1SpecClusterSelector
 jobTemplate: ClusterBootstrapConfigV1Alpha1SpecJobTemplate
 requireClusterProvisioned?: boolean
 requireClusterReady?: boolean
}
export interface ClusterBootstrapConfigV1Alpha1SpecClusterSelector {
 matchExpressions?: readonly ClusterBootstrapConfigV1Alpha1SpecClusterSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface ClusterBootstrapConfigV1Alpha1SpecClusterSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplate {
 backoffLimit?: number
 generateName: string
 spec: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpec
 ttlSecondsAfterFinished?: number
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpec {
 activeDeadlineSeconds?: number
 affinity?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecAffinity
 automountServiceAccountToken?: boolean
 containers: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainers[]
 dnsConfig?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecDnsConfig
 dnsPolicy?: string
 enableServiceLinks?: boolean
 ephemeralContainers?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecEphemeralContainers[]
 hostAliases?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecHostAliases[]
 hostIPC?: boolean
 hostNetwork?: boolean
 hostPID?: boolean
 hostUsers?: boolean
 hostname?: string
 imagePullSecrets?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecImagePullSecrets[]
 initContainers?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainers[]
 nodeName?: string
 nodeSelector?: {
  [k: string]: string
 }
 os?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecOs
 overhead?: {
  [k: string]: number | string
 }
 preemptionPolicy?: string
 priority?: number
 priorityClassName?: string
 readinessGates?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecReadinessGates[]
 resourceClaims?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecResourceClaims[]
 restartPolicy?: string
 runtimeClassName?: string
 schedulerName?: string
 schedulingGates?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecOs[]
 securityContext?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecSecurityContext
 serviceAccount?: string
 serviceAccountName?: string
 setHostnameAsFQDN?: boolean
 shareProcessNamespace?: boolean
 subdomain?: string
 terminationGracePeriodSeconds?: number
 tolerations?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecTolerations[]
 topologySpreadConstraints?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecTopologySpreadConstraints[]
 volumes?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumes[]
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecAffinity {
 nodeAffinity?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecAffinityNodeAffinity
 podAffinity?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecAffinityPodAffinity
 podAntiAffinity?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecAffinityPodAffinity
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecAffinityNodeAffinity {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[]
 requiredDuringSchedulingIgnoredDuringExecution?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
 preference: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference
 weight: number
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
 matchExpressions?: readonly ClusterBootstrapConfigV1Alpha1SpecClusterSelectorMatchExpressions[]
 matchFields?: readonly ClusterBootstrapConfigV1Alpha1SpecClusterSelectorMatchExpressions[]
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
 nodeSelectorTerms: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[]
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecAffinityPodAffinity {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[]
 requiredDuringSchedulingIgnoredDuringExecution?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[]
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
 podAffinityTerm: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution
 weight: number
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
 labelSelector?: ClusterBootstrapConfigV1Alpha1SpecClusterSelector
 namespaceSelector?: ClusterBootstrapConfigV1Alpha1SpecClusterSelector
 namespaces?: readonly string[]
 topologyKey: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainers {
 args?: readonly string[]
 command?: readonly string[]
 env?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersEnv[]
 envFrom?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersEnvFrom[]
 image?: string
 imagePullPolicy?: string
 lifecycle?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersLifecycle
 livenessProbe?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersLivenessProbe
 name: string
 ports?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersPorts[]
 readinessProbe?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersLivenessProbe
 resources?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersResources
 securityContext?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersSecurityContext
 startupProbe?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersLivenessProbe
 stdin?: boolean
 stdinOnce?: boolean
 terminationMessagePath?: string
 terminationMessagePolicy?: string
 tty?: boolean
 volumeDevices?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersVolumeDevices[]
 volumeMounts?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersVolumeMounts[]
 workingDir?: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersEnv {
 name: string
 value?: string
 valueFrom?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersEnvValueFrom
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersEnvFrom {
 configMapRef?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersEnvFromConfigMapRef
 prefix?: string
 secretRef?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersEnvFromConfigMapRef
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersEnvFromConfigMapRef {
 name?: string
 optional?: boolean
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersEnvValueFrom {
 configMapKeyRef?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersEnvValueFromConfigMapKeyRef
 fieldRef?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersEnvValueFromFieldRef
 resourceFieldRef?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersEnvValueFromResourceFieldRef
 secretKeyRef?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersEnvValueFromConfigMapKeyRef
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersEnvValueFromConfigMapKeyRef {
 key: string
 name?: string
 optional?: boolean
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersEnvValueFromFieldRef {
 apiVersion?: string
 fieldPath: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersEnvValueFromResourceFieldRef {
 containerName?: string
 divisor?: (number | string)
 resource: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersLifecycle {
 postStart?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersLifecyclePostStart
 preStop?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersLifecyclePostStart
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersLifecyclePostStart {
 exec?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersLivenessProbeExec
 httpGet?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersLivenessProbeHttpGet
 tcpSocket?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersLivenessProbeTcpSocket
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersLivenessProbe {
 exec?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersLivenessProbeExec
 failureThreshold?: number
 grpc?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersLivenessProbeGrpc
 httpGet?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersLivenessProbeHttpGet
 initialDelaySeconds?: number
 periodSeconds?: number
 successThreshold?: number
 tcpSocket?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersLivenessProbeTcpSocket
 terminationGracePeriodSeconds?: number
 timeoutSeconds?: number
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersLivenessProbeExec {
 command?: readonly string[]
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersLivenessProbeGrpc {
 port: number
 service?: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersLivenessProbeHttpGet {
 host?: string
 httpHeaders?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecSecurityContextSysctls[]
 path?: string
 port: (number | string)
 scheme?: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersLivenessProbeTcpSocket {
 host?: string
 port: (number | string)
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersPorts {
 containerPort: number
 hostIP?: string
 hostPort?: number
 name?: string
 protocol?: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersResources {
 claims?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecOs[]
 limits?: {
  [k: string]: number | string
 }
 requests?: {
  [k: string]: number | string
 }
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersSecurityContext {
 allowPrivilegeEscalation?: boolean
 capabilities?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersSecurityContextCapabilities
 privileged?: boolean
 procMount?: string
 readOnlyRootFilesystem?: boolean
 runAsGroup?: number
 runAsNonRoot?: boolean
 runAsUser?: number
 seLinuxOptions?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecSecurityContextSeLinuxOptions
 seccompProfile?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecSecurityContextSeccompProfile
 windowsOptions?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecSecurityContextWindowsOptions
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersSecurityContextCapabilities {
 add?: readonly string[]
 drop?: readonly string[]
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersVolumeDevices {
 devicePath: string
 name: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersVolumeMounts {
 mountPath: string
 mountPropagation?: string
 name: string
 readOnly?: boolean
 subPath?: string
 subPathExpr?: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecDnsConfig {
 nameservers?: readonly string[]
 options?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecDnsConfigOptions[]
 searches?: readonly string[]
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecDnsConfigOptions {
 name?: string
 value?: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecEphemeralContainers {
 args?: readonly string[]
 command?: readonly string[]
 env?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersEnv[]
 envFrom?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersEnvFrom[]
 image?: string
 imagePullPolicy?: string
 lifecycle?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersLifecycle
 livenessProbe?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersLivenessProbe
 name: string
 ports?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersPorts[]
 readinessProbe?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersLivenessProbe
 resources?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersResources
 securityContext?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersSecurityContext
 startupProbe?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersLivenessProbe
 stdin?: boolean
 stdinOnce?: boolean
 targetContainerName?: string
 terminationMessagePath?: string
 terminationMessagePolicy?: string
 tty?: boolean
 volumeDevices?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersVolumeDevices[]
 volumeMounts?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersVolumeMounts[]
 workingDir?: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecHostAliases {
 hostnames?: readonly string[]
 ip?: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecImagePullSecrets {
 name?: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecOs {
 name: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecReadinessGates {
 conditionType: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecResourceClaims {
 name: string
 source?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecResourceClaimsSource
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecResourceClaimsSource {
 resourceClaimName?: string
 resourceClaimTemplateName?: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecSecurityContext {
 fsGroup?: number
 fsGroupChangePolicy?: string
 runAsGroup?: number
 runAsNonRoot?: boolean
 runAsUser?: number
 seLinuxOptions?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecSecurityContextSeLinuxOptions
 seccompProfile?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecSecurityContextSeccompProfile
 supplementalGroups?: readonly number[]
 sysctls?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecSecurityContextSysctls[]
 windowsOptions?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecSecurityContextWindowsOptions
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecSecurityContextSeLinuxOptions {
 level?: string
 role?: string
 type?: string
 user?: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecSecurityContextSeccompProfile {
 localhostProfile?: string
 type: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecSecurityContextSysctls {
 name: string
 value: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecSecurityContextWindowsOptions {
 gmsaCredentialSpec?: string
 gmsaCredentialSpecName?: string
 hostProcess?: boolean
 runAsUserName?: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecTolerations {
 effect?: string
 key?: string
 operator?: string
 tolerationSeconds?: number
 value?: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecTopologySpreadConstraints {
 labelSelector?: ClusterBootstrapConfigV1Alpha1SpecClusterSelector
 matchLabelKeys?: readonly string[]
 maxSkew: number
 minDomains?: number
 nodeAffinityPolicy?: string
 nodeTaintsPolicy?: string
 topologyKey: string
 whenUnsatisfiable: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumes {
 awsElasticBlockStore?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesAwsElasticBlockStore
 azureDisk?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesAzureDisk
 azureFile?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesAzureFile
 cephfs?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesCephfs
 cinder?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesCinder
 configMap?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesConfigMap
 csi?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesCsi
 downwardAPI?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesDownwardAPI
 emptyDir?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesEmptyDir
 ephemeral?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesEphemeral
 fc?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesFc
 flexVolume?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesFlexVolume
 flocker?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesFlocker
 gcePersistentDisk?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesGcePersistentDisk
 gitRepo?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesGitRepo
 glusterfs?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesGlusterfs
 hostPath?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesHostPath
 iscsi?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesIscsi
 name: string
 nfs?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesNfs
 persistentVolumeClaim?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesPersistentVolumeClaim
 photonPersistentDisk?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesPhotonPersistentDisk
 portworxVolume?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesPortworxVolume
 projected?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesProjected
 quobyte?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesQuobyte
 rbd?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesRbd
 scaleIO?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesScaleIO
 secret?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesSecret
 storageos?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesStorageos
 vsphereVolume?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesVsphereVolume
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesAwsElasticBlockStore {
 fsType?: string
 partition?: number
 readOnly?: boolean
 volumeID: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesAzureDisk {
 cachingMode?: string
 diskName: string
 diskURI: string
 fsType?: string
 kind?: string
 readOnly?: boolean
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesAzureFile {
 readOnly?: boolean
 secretName: string
 shareName: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesCephfs {
 monitors: readonly string[]
 path?: string
 readOnly?: boolean
 secretFile?: string
 secretRef?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecImagePullSecrets
 user?: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesCinder {
 fsType?: string
 readOnly?: boolean
 secretRef?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecImagePullSecrets
 volumeID: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesConfigMap {
 defaultMode?: number
 items?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesConfigMapItems[]
 name?: string
 optional?: boolean
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesConfigMapItems {
 key: string
 mode?: number
 path: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesCsi {
 driver: string
 fsType?: string
 nodePublishSecretRef?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecImagePullSecrets
 readOnly?: boolean
 volumeAttributes?: {
  [k: string]: string
 }
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesDownwardAPI {
 defaultMode?: number
 items?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesDownwardAPIItems[]
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesDownwardAPIItems {
 fieldRef?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersEnvValueFromFieldRef
 mode?: number
 path: string
 resourceFieldRef?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersEnvValueFromResourceFieldRef
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesEmptyDir {
 medium?: string
 sizeLimit?: (number | string)
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesEphemeral {
 volumeClaimTemplate?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesEphemeralVolumeClaimTemplate
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesEphemeralVolumeClaimTemplate {
 metadata?: Record<string, never>
 spec: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesEphemeralVolumeClaimTemplateSpec {
 accessModes?: readonly string[]
 dataSource?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource
 dataSourceRef?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef
 resources?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecContainersResources
 selector?: ClusterBootstrapConfigV1Alpha1SpecClusterSelector
 storageClassName?: string
 volumeMode?: string
 volumeName?: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource {
 apiGroup?: string
 kind: string
 name: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef {
 apiGroup?: string
 kind: string
 name: string
 namespace?: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesFc {
 fsType?: string
 lun?: number
 readOnly?: boolean
 targetWWNs?: readonly string[]
 wwids?: readonly string[]
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesFlexVolume {
 driver: string
 fsType?: string
 options?: {
  [k: string]: string
 }
 readOnly?: boolean
 secretRef?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecImagePullSecrets
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesFlocker {
 datasetName?: string
 datasetUUID?: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesGcePersistentDisk {
 fsType?: string
 partition?: number
 pdName: string
 readOnly?: boolean
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesGitRepo {
 directory?: string
 repository: string
 revision?: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesGlusterfs {
 endpoints: string
 path: string
 readOnly?: boolean
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesHostPath {
 path: string
 type?: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesIscsi {
 chapAuthDiscovery?: boolean
 chapAuthSession?: boolean
 fsType?: string
 initiatorName?: string
 iqn: string
 iscsiInterface?: string
 lun: number
 portals?: readonly string[]
 readOnly?: boolean
 secretRef?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecImagePullSecrets
 targetPortal: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesNfs {
 path: string
 readOnly?: boolean
 server: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesPersistentVolumeClaim {
 claimName: string
 readOnly?: boolean
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesPhotonPersistentDisk {
 fsType?: string
 pdID: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesPortworxVolume {
 fsType?: string
 readOnly?: boolean
 volumeID: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesProjected {
 defaultMode?: number
 sources?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesProjectedSources[]
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesProjectedSources {
 configMap?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesProjectedSourcesConfigMap
 downwardAPI?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesProjectedSourcesDownwardAPI
 secret?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesProjectedSourcesConfigMap
 serviceAccountToken?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesProjectedSourcesServiceAccountToken
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesProjectedSourcesConfigMap {
 items?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesConfigMapItems[]
 name?: string
 optional?: boolean
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesProjectedSourcesDownwardAPI {
 items?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesDownwardAPIItems[]
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesProjectedSourcesServiceAccountToken {
 audience?: string
 expirationSeconds?: number
 path: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesQuobyte {
 group?: string
 readOnly?: boolean
 registry: string
 tenant?: string
 user?: string
 volume: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesRbd {
 fsType?: string
 image: string
 keyring?: string
 monitors: readonly string[]
 pool?: string
 readOnly?: boolean
 secretRef?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecImagePullSecrets
 user?: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesScaleIO {
 fsType?: string
 gateway: string
 protectionDomain?: string
 readOnly?: boolean
 secretRef: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecImagePullSecrets
 sslEnabled?: boolean
 storageMode?: string
 storagePool?: string
 system: string
 volumeName?: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesSecret {
 defaultMode?: number
 items?: readonly ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesConfigMapItems[]
 optional?: boolean
 secretName?: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesStorageos {
 fsType?: string
 readOnly?: boolean
 secretRef?: ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecImagePullSecrets
 volumeName?: string
 volumeNamespace?: string
}
export interface ClusterBootstrapConfigV1Alpha1SpecJobTemplateSpecVolumesVsphereVolume {
 fsType?: string
 storagePolicyID?: string
 storagePolicyName?: string
 volumePath: string
}
export interface SecretSyncV1Alpha1 {
 apiVersion: "capi.weave.works/v1alpha1"
 kind: "SecretSync"
 metadata: ObjectMeta
 spec?: SecretSyncV1Alpha1Spec
 status?: SecretSyncV1Alpha1Status
}
export interface SecretSyncV1Alpha1Spec {
 clusterSelector: SecretSyncV1Alpha1SpecClusterSelector
 secretRef: SecretSyncV1Alpha1SpecSecretRef
 targetNamespace?: string
}
export interface SecretSyncV1Alpha1SpecClusterSelector {
 matchExpressions?: readonly SecretSyncV1Alpha1SpecClusterSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface SecretSyncV1Alpha1SpecClusterSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface SecretSyncV1Alpha1SpecSecretRef {
 name?: string
}
export interface SecretSyncV1Alpha1Status {
 versions: {
  [k: string]: string
 }
}
export declare const CAPI_TEMPLATE_V1ALPHA2: Kind<CAPITemplateV1Alpha2>;
export declare const CAPI_TEMPLATE_V1ALPHA1: Kind<CAPITemplateV1Alpha1>;
export declare const CLUSTER_BOOTSTRAP_CONFIG_V1ALPHA1: Kind<ClusterBootstrapConfigV1Alpha1>;
export declare const SECRET_SYNC_V1ALPHA1: Kind<SecretSyncV1Alpha1>;
