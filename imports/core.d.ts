import type * as meta from './meta';
import type { Kind, ObjectMeta } from './kind';
export interface AWSElasticBlockStoreVolumeSourceV1 {
 fsType?: string
 partition?: number
 readOnly?: boolean
 volumeID: string
}
export interface AffinityV1 {
 nodeAffinity?: NodeAffinityV1
 podAffinity?: PodAffinityV1
 podAntiAffinity?: PodAntiAffinityV1
}
export interface AppArmorProfileV1 {
 localhostProfile?: string
 type: string
}
export interface AttachedVolumeV1 {
 devicePath: string
 name: string
}
export interface AzureDiskVolumeSourceV1 {
 cachingMode?: string
 diskName: string
 diskURI: string
 fsType?: string
 kind?: string
 readOnly?: boolean
}
export interface AzureFilePersistentVolumeSourceV1 {
 readOnly?: boolean
 secretName: string
 secretNamespace?: string
 shareName: string
}
export interface AzureFileVolumeSourceV1 {
 readOnly?: boolean
 secretName: string
 shareName: string
}
export interface BindingV1 {
 apiVersion: "v1"
 kind: "Binding"
 metadata: ObjectMeta
 target: ObjectReferenceV1
}
export interface CSIPersistentVolumeSourceV1 {
 controllerExpandSecretRef?: SecretReferenceV1
 controllerPublishSecretRef?: SecretReferenceV1
 driver: string
 fsType?: string
 nodeExpandSecretRef?: SecretReferenceV1
 nodePublishSecretRef?: SecretReferenceV1
 nodeStageSecretRef?: SecretReferenceV1
 readOnly?: boolean
 volumeAttributes?: {
  [k: string]: string
 }
 volumeHandle: string
}
export interface CSIVolumeSourceV1 {
 driver: string
 fsType?: string
 nodePublishSecretRef?: LocalObjectReferenceV1
 readOnly?: boolean
 volumeAttributes?: {
  [k: string]: string
 }
}
export interface CapabilitiesV1 {
 add?: readonly string[]
 drop?: readonly string[]
}
export interface CephFSPersistentVolumeSourceV1 {
 monitors: readonly string[]
 path?: string
 readOnly?: boolean
 secretFile?: string
 secretRef?: SecretReferenceV1
 user?: string
}
export interface CephFSVolumeSourceV1 {
 monitors: readonly string[]
 path?: string
 readOnly?: boolean
 secretFile?: string
 secretRef?: LocalObjectReferenceV1
 user?: string
}
export interface CinderPersistentVolumeSourceV1 {
 fsType?: string
 readOnly?: boolean
 secretRef?: SecretReferenceV1
 volumeID: string
}
export interface CinderVolumeSourceV1 {
 fsType?: string
 readOnly?: boolean
 secretRef?: LocalObjectReferenceV1
 volumeID: string
}
export interface ClientIPConfigV1 {
 timeoutSeconds?: number
}
export interface ClusterTrustBundleProjectionV1 {
 labelSelector?: meta.LabelSelector
 name?: string
 optional?: boolean
 path: string
 signerName?: string
}
export interface ComponentConditionV1 {
 error?: string
 message?: string
 status: string
 type: string
}
export interface ComponentStatusV1 {
 apiVersion: "v1"
 kind: "ComponentStatus"
 metadata: ObjectMeta
 conditions?: readonly ComponentConditionV1[]
}
export interface ConfigMapEnvSourceV1 {
 name?: string
 optional?: boolean
}
export interface ConfigMapKeySelectorV1 {
 key: string
 name?: string
 optional?: boolean
}
export interface ConfigMapNodeConfigSourceV1 {
 kubeletConfigKey: string
 name: string
 namespace: string
 resourceVersion?: string
 uid?: string
}
export interface ConfigMapProjectionV1 {
 items?: readonly KeyToPathV1[]
 name?: string
 optional?: boolean
}
export interface ConfigMapV1 {
 apiVersion: "v1"
 kind: "ConfigMap"
 metadata: ObjectMeta
 binaryData?: {
  [k: string]: string
 }
 data?: {
  [k: string]: string
 }
 immutable?: boolean
}
export interface ConfigMapVolumeSourceV1 {
 defaultMode?: number
 items?: readonly KeyToPathV1[]
 name?: string
 optional?: boolean
}
export interface ContainerExtendedResourceRequestV1 {
 containerName: string
 requestName: string
 resourceName: string
}
export interface ContainerImageV1 {
 names?: readonly string[]
 sizeBytes?: number
}
export interface ContainerPortV1 {
 containerPort: number
 hostIP?: string
 hostPort?: number
 name?: string
 protocol?: string
}
export interface ContainerResizePolicyV1 {
 resourceName: string
 restartPolicy: string
}
export interface ContainerRestartRuleOnExitCodesV1 {
 operator: string
 values?: readonly number[]
}
export interface ContainerRestartRuleV1 {
 action: string
 exitCodes?: ContainerRestartRuleOnExitCodesV1
}
export interface ContainerStateRunningV1 {
 startedAt?: string
}
export interface ContainerStateTerminatedV1 {
 containerID?: string
 exitCode: number
 finishedAt?: string
 message?: string
 reason?: string
 signal?: number
 startedAt?: string
}
export interface ContainerStateV1 {
 running?: ContainerStateRunningV1
 terminated?: ContainerStateTerminatedV1
 waiting?: ContainerStateWaitingV1
}
export interface ContainerStateWaitingV1 {
 message?: string
 reason?: string
}
export interface ContainerStatusV1 {
 allocatedResources?: {
  [k: string]: number | string
 }
 allocatedResourcesStatus?: readonly ResourceStatusV1[]
 containerID?: string
 image: string
 imageID: string
 lastState?: ContainerStateV1
 name: string
 ready: boolean
 resources?: ResourceRequirementsV1
 restartCount: number
 started?: boolean
 state?: ContainerStateV1
 stopSignal?: string
 user?: ContainerUserV1
 volumeMounts?: readonly VolumeMountStatusV1[]
}
export interface ContainerUserV1 {
 linux?: LinuxContainerUserV1
}
export interface ContainerV1 {
 args?: readonly string[]
 command?: readonly string[]
 env?: readonly EnvVarV1[]
 envFrom?: readonly EnvFromSourceV1[]
 image?: string
 imagePullPolicy?: string
 lifecycle?: LifecycleV1
 livenessProbe?: ProbeV1
 name: string
 ports?: readonly ContainerPortV1[]
 readinessProbe?: ProbeV1
 resizePolicy?: readonly ContainerResizePolicyV1[]
 resources?: ResourceRequirementsV1
 restartPolicy?: string
 restartPolicyRules?: readonly ContainerRestartRuleV1[]
 securityContext?: SecurityContextV1
 startupProbe?: ProbeV1
 stdin?: boolean
 stdinOnce?: boolean
 terminationMessagePath?: string
 terminationMessagePolicy?: string
 tty?: boolean
 volumeDevices?: readonly VolumeDeviceV1[]
 volumeMounts?: readonly VolumeMountV1[]
 workingDir?: string
}
export interface DaemonEndpointV1 {
 Port: number
}
export interface DownwardAPIProjectionV1 {
 items?: readonly DownwardAPIVolumeFileV1[]
}
export interface DownwardAPIVolumeFileV1 {
 fieldRef?: ObjectFieldSelectorV1
 mode?: number
 path: string
 resourceFieldRef?: ResourceFieldSelectorV1
}
export interface DownwardAPIVolumeSourceV1 {
 defaultMode?: number
 items?: readonly DownwardAPIVolumeFileV1[]
}
export interface EmptyDirVolumeSourceV1 {
 medium?: string
 sizeLimit?: (number | string)
}
export interface EndpointAddressV1 {
 hostname?: string
 ip: string
 nodeName?: string
 targetRef?: ObjectReferenceV1
}
export interface EndpointPortV1 {
 appProtocol?: string
 name?: string
 port: number
 protocol?: string
}
export interface EndpointSubsetV1 {
 addresses?: readonly EndpointAddressV1[]
 notReadyAddresses?: readonly EndpointAddressV1[]
 ports?: readonly EndpointPortV1[]
}
export interface EndpointsV1 {
 apiVersion: "v1"
 kind: "Endpoints"
 metadata: ObjectMeta
 subsets?: readonly EndpointSubsetV1[]
}
export interface EnvFromSourceV1 {
 configMapRef?: ConfigMapEnvSourceV1
 prefix?: string
 secretRef?: SecretEnvSourceV1
}
export interface EnvVarSourceV1 {
 configMapKeyRef?: ConfigMapKeySelectorV1
 fieldRef?: ObjectFieldSelectorV1
 fileKeyRef?: FileKeySelectorV1
 resourceFieldRef?: ResourceFieldSelectorV1
 secretKeyRef?: SecretKeySelectorV1
}
export interface EnvVarV1 {
 name: string
 value?: string
 valueFrom?: EnvVarSourceV1
}
export interface EphemeralContainerV1 {
 args?: readonly string[]
 command?: readonly string[]
 env?: readonly EnvVarV1[]
 envFrom?: readonly EnvFromSourceV1[]
 image?: string
 imagePullPolicy?: string
 lifecycle?: LifecycleV1
 livenessProbe?: ProbeV1
 name: string
 ports?: readonly ContainerPortV1[]
 readinessProbe?: ProbeV1
 resizePolicy?: readonly ContainerResizePolicyV1[]
 resources?: ResourceRequirementsV1
 restartPolicy?: string
 restartPolicyRules?: readonly ContainerRestartRuleV1[]
 securityContext?: SecurityContextV1
 startupProbe?: ProbeV1
 stdin?: boolean
 stdinOnce?: boolean
 targetContainerName?: string
 terminationMessagePath?: string
 terminationMessagePolicy?: string
 tty?: boolean
 volumeDevices?: readonly VolumeDeviceV1[]
 volumeMounts?: readonly VolumeMountV1[]
 workingDir?: string
}
export interface EphemeralVolumeSourceV1 {
 volumeClaimTemplate?: PersistentVolumeClaimTemplateV1
}
export interface EventSeriesV1 {
 count?: number
 lastObservedTime?: string
}
export interface EventSourceV1 {
 component?: string
 host?: string
}
export interface EventV1 {
 apiVersion: "v1"
 kind: "Event"
 metadata: ObjectMeta
 action?: string
 count?: number
 eventTime?: string
 firstTimestamp?: string
 involvedObject: ObjectReferenceV1
 lastTimestamp?: string
 message?: string
 reason?: string
 related?: ObjectReferenceV1
 reportingComponent?: string
 reportingInstance?: string
 series?: EventSeriesV1
 source?: EventSourceV1
 type?: string
}
export interface ExecActionV1 {
 command?: readonly string[]
}
export interface FCVolumeSourceV1 {
 fsType?: string
 lun?: number
 readOnly?: boolean
 targetWWNs?: readonly string[]
 wwids?: readonly string[]
}
export interface FileKeySelectorV1 {
 key: string
 optional?: boolean
 path: string
 volumeName: string
}
export interface FlexPersistentVolumeSourceV1 {
 driver: string
 fsType?: string
 options?: {
  [k: string]: string
 }
 readOnly?: boolean
 secretRef?: SecretReferenceV1
}
export interface FlexVolumeSourceV1 {
 driver: string
 fsType?: string
 options?: {
  [k: string]: string
 }
 readOnly?: boolean
 secretRef?: LocalObjectReferenceV1
}
export interface FlockerVolumeSourceV1 {
 datasetName?: string
 datasetUUID?: string
}
export interface GCEPersistentDiskVolumeSourceV1 {
 fsType?: string
 partition?: number
 pdName: string
 readOnly?: boolean
}
export interface GRPCActionV1 {
 port: number
 service?: string
}
export interface GitRepoVolumeSourceV1 {
 directory?: string
 repository: string
 revision?: string
}
export interface GlusterfsPersistentVolumeSourceV1 {
 endpoints: string
 endpointsNamespace?: string
 path: string
 readOnly?: boolean
}
export interface GlusterfsVolumeSourceV1 {
 endpoints: string
 path: string
 readOnly?: boolean
}
export interface HTTPGetActionV1 {
 host?: string
 httpHeaders?: readonly HTTPHeaderV1[]
 path?: string
 port: (number | string)
 scheme?: string
}
export interface HTTPHeaderV1 {
 name: string
 value: string
}
export interface HostAliasV1 {
 hostnames?: readonly string[]
 ip: string
}
export interface HostIPV1 {
 ip: string
}
export interface HostPathVolumeSourceV1 {
 path: string
 type?: string
}
export interface ISCSIPersistentVolumeSourceV1 {
 chapAuthDiscovery?: boolean
 chapAuthSession?: boolean
 fsType?: string
 initiatorName?: string
 iqn: string
 iscsiInterface?: string
 lun: number
 portals?: readonly string[]
 readOnly?: boolean
 secretRef?: SecretReferenceV1
 targetPortal: string
}
export interface ISCSIVolumeSourceV1 {
 chapAuthDiscovery?: boolean
 chapAuthSession?: boolean
 fsType?: string
 initiatorName?: string
 iqn: string
 iscsiInterface?: string
 lun: number
 portals?: readonly string[]
 readOnly?: boolean
 secretRef?: LocalObjectReferenceV1
 targetPortal: string
}
export interface ImageVolumeSourceV1 {
 pullPolicy?: string
 reference?: string
}
export interface ImageVolumeStatusV1 {
 imageRef: string
}
export interface KeyToPathV1 {
 key: string
 mode?: number
 path: string
}
export interface LifecycleHandlerV1 {
 exec?: ExecActionV1
 httpGet?: HTTPGetActionV1
 sleep?: SleepActionV1
 tcpSocket?: TCPSocketActionV1
}
export interface LifecycleV1 {
 postStart?: LifecycleHandlerV1
 preStop?: LifecycleHandlerV1
 stopSignal?: string
}
export interface LimitRangeItemV1 {
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
export interface LimitRangeV1 {
 apiVersion: "v1"
 kind: "LimitRange"
 metadata: ObjectMeta
 spec?: LimitRangeV1Spec
}
export interface LimitRangeV1Spec {
 limits: readonly LimitRangeItemV1[]
}
export interface LinuxContainerUserV1 {
 gid: number
 supplementalGroups?: readonly number[]
 uid: number
}
export interface LoadBalancerIngressV1 {
 hostname?: string
 ip?: string
 ipMode?: string
 ports?: readonly PortStatusV1[]
}
export interface LoadBalancerStatusV1 {
 ingress?: readonly LoadBalancerIngressV1[]
}
export interface LocalObjectReferenceV1 {
 name?: string
}
export interface LocalVolumeSourceV1 {
 fsType?: string
 path: string
}
export interface ModifyVolumeStatusV1 {
 status: string
 targetVolumeAttributesClassName?: string
}
export interface NFSVolumeSourceV1 {
 path: string
 readOnly?: boolean
 server: string
}
export interface NamespaceConditionV1 {
 lastTransitionTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export interface NamespaceV1 {
 apiVersion: "v1"
 kind: "Namespace"
 metadata: ObjectMeta
 spec?: NamespaceV1Spec
 status?: NamespaceV1Status
}
export interface NamespaceV1Spec {
 finalizers?: readonly string[]
}
export interface NamespaceV1Status {
 conditions?: readonly NamespaceConditionV1[]
 phase?: string
}
export interface NodeAddressV1 {
 address: string
 type: string
}
export interface NodeAffinityV1 {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredSchedulingTermV1[]
 requiredDuringSchedulingIgnoredDuringExecution?: NodeSelectorV1
}
export interface NodeAllocatableResourceClaimStatusV1 {
 containers?: readonly string[]
 resourceClaimName: string
 resources: {
  [k: string]: number | string
 }
}
export interface NodeConditionV1 {
 lastHeartbeatTime?: string
 lastTransitionTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export interface NodeConfigSourceV1 {
 configMap?: ConfigMapNodeConfigSourceV1
}
export interface NodeConfigStatusV1 {
 active?: NodeConfigSourceV1
 assigned?: NodeConfigSourceV1
 error?: string
 lastKnownGood?: NodeConfigSourceV1
}
export interface NodeDaemonEndpointsV1 {
 kubeletEndpoint?: DaemonEndpointV1
}
export interface NodeFeaturesV1 {
 supplementalGroupsPolicy?: boolean
}
export interface NodeRuntimeHandlerFeaturesV1 {
 recursiveReadOnlyMounts?: boolean
 userNamespaces?: boolean
}
export interface NodeRuntimeHandlerV1 {
 features?: NodeRuntimeHandlerFeaturesV1
 name?: string
}
export interface NodeSelectorRequirementV1 {
 key: string
 operator: string
 values?: readonly string[]
}
export interface NodeSelectorTermV1 {
 matchExpressions?: readonly NodeSelectorRequirementV1[]
 matchFields?: readonly NodeSelectorRequirementV1[]
}
export interface NodeSelectorV1 {
 nodeSelectorTerms: readonly NodeSelectorTermV1[]
}
export interface NodeSwapStatusV1 {
 capacity?: number
}
export interface NodeSystemInfoV1 {
 architecture: string
 bootID: string
 containerRuntimeVersion: string
 kernelVersion: string
 kubeProxyVersion: string
 kubeletVersion: string
 machineID: string
 operatingSystem: string
 osImage: string
 swap?: NodeSwapStatusV1
 systemUUID: string
}
export interface NodeV1 {
 apiVersion: "v1"
 kind: "Node"
 metadata: ObjectMeta
 spec?: NodeV1Spec
 status?: NodeV1Status
}
export interface NodeV1Spec {
 configSource?: NodeConfigSourceV1
 externalID?: string
 podCIDR?: string
 podCIDRs?: readonly string[]
 providerID?: string
 taints?: readonly TaintV1[]
 unschedulable?: boolean
}
export interface NodeV1Status {
 addresses?: readonly NodeAddressV1[]
 allocatable?: {
  [k: string]: number | string
 }
 capacity?: {
  [k: string]: number | string
 }
 conditions?: readonly NodeConditionV1[]
 config?: NodeConfigStatusV1
 daemonEndpoints?: NodeDaemonEndpointsV1
 declaredFeatures?: readonly string[]
 features?: NodeFeaturesV1
 images?: readonly ContainerImageV1[]
 nodeInfo?: NodeSystemInfoV1
 phase?: string
 runtimeHandlers?: readonly NodeRuntimeHandlerV1[]
 volumesAttached?: readonly AttachedVolumeV1[]
 volumesInUse?: readonly string[]
}
export interface ObjectFieldSelectorV1 {
 apiVersion?: string
 fieldPath: string
}
export interface ObjectReferenceV1 {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface PersistentVolumeClaimConditionV1 {
 lastProbeTime?: string
 lastTransitionTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export interface PersistentVolumeClaimTemplateV1 {
 metadata?: meta.ObjectMeta
 spec: PersistentVolumeClaimV1Spec
}
export interface PersistentVolumeClaimV1 {
 apiVersion: "v1"
 kind: "PersistentVolumeClaim"
 metadata: ObjectMeta
 spec?: PersistentVolumeClaimV1Spec
 status?: PersistentVolumeClaimV1Status
}
export interface PersistentVolumeClaimV1Spec {
 accessModes?: readonly string[]
 dataSource?: TypedLocalObjectReferenceV1
 dataSourceRef?: TypedObjectReferenceV1
 resources?: VolumeResourceRequirementsV1
 selector?: meta.LabelSelector
 storageClassName?: string
 volumeAttributesClassName?: string
 volumeMode?: string
 volumeName?: string
}
export interface PersistentVolumeClaimV1Status {
 accessModes?: readonly string[]
 allocatedResourceStatuses?: {
  [k: string]: string
 }
 allocatedResources?: {
  [k: string]: number | string
 }
 capacity?: {
  [k: string]: number | string
 }
 conditions?: readonly PersistentVolumeClaimConditionV1[]
 currentVolumeAttributesClassName?: string
 modifyVolumeStatus?: ModifyVolumeStatusV1
 phase?: string
}
export interface PersistentVolumeClaimVolumeSourceV1 {
 claimName: string
 readOnly?: boolean
}
export interface PersistentVolumeV1 {
 apiVersion: "v1"
 kind: "PersistentVolume"
 metadata: ObjectMeta
 spec?: PersistentVolumeV1Spec
 status?: PersistentVolumeV1Status
}
export interface PersistentVolumeV1Spec {
 accessModes?: readonly string[]
 awsElasticBlockStore?: AWSElasticBlockStoreVolumeSourceV1
 azureDisk?: AzureDiskVolumeSourceV1
 azureFile?: AzureFilePersistentVolumeSourceV1
 capacity?: {
  [k: string]: number | string
 }
 cephfs?: CephFSPersistentVolumeSourceV1
 cinder?: CinderPersistentVolumeSourceV1
 claimRef?: ObjectReferenceV1
 csi?: CSIPersistentVolumeSourceV1
 fc?: FCVolumeSourceV1
 flexVolume?: FlexPersistentVolumeSourceV1
 flocker?: FlockerVolumeSourceV1
 gcePersistentDisk?: GCEPersistentDiskVolumeSourceV1
 glusterfs?: GlusterfsPersistentVolumeSourceV1
 hostPath?: HostPathVolumeSourceV1
 iscsi?: ISCSIPersistentVolumeSourceV1
 local?: LocalVolumeSourceV1
 mountOptions?: readonly string[]
 nfs?: NFSVolumeSourceV1
 nodeAffinity?: VolumeNodeAffinityV1
 persistentVolumeReclaimPolicy?: string
 photonPersistentDisk?: PhotonPersistentDiskVolumeSourceV1
 portworxVolume?: PortworxVolumeSourceV1
 quobyte?: QuobyteVolumeSourceV1
 rbd?: RBDPersistentVolumeSourceV1
 scaleIO?: ScaleIOPersistentVolumeSourceV1
 storageClassName?: string
 storageos?: StorageOSPersistentVolumeSourceV1
 volumeAttributesClassName?: string
 volumeMode?: string
 vsphereVolume?: VsphereVirtualDiskVolumeSourceV1
}
export interface PersistentVolumeV1Status {
 lastPhaseTransitionTime?: string
 message?: string
 phase?: string
 reason?: string
}
export interface PhotonPersistentDiskVolumeSourceV1 {
 fsType?: string
 pdID: string
}
export interface PodAffinityTermV1 {
 labelSelector?: meta.LabelSelector
 matchLabelKeys?: readonly string[]
 mismatchLabelKeys?: readonly string[]
 namespaceSelector?: meta.LabelSelector
 namespaces?: readonly string[]
 topologyKey: string
}
export interface PodAffinityV1 {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly WeightedPodAffinityTermV1[]
 requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTermV1[]
}
export interface PodAntiAffinityV1 {
 preferredDuringSchedulingIgnoredDuringExecution?: readonly WeightedPodAffinityTermV1[]
 requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTermV1[]
}
export interface PodCertificateProjectionV1 {
 certificateChainPath?: string
 credentialBundlePath?: string
 keyPath?: string
 keyType: string
 maxExpirationSeconds?: number
 signerName: string
 userAnnotations?: {
  [k: string]: string
 }
}
export interface PodConditionV1 {
 lastProbeTime?: string
 lastTransitionTime?: string
 message?: string
 observedGeneration?: number
 reason?: string
 status: string
 type: string
}
export interface PodDNSConfigOptionV1 {
 name?: string
 value?: string
}
export interface PodDNSConfigV1 {
 nameservers?: readonly string[]
 options?: readonly PodDNSConfigOptionV1[]
 searches?: readonly string[]
}
export interface PodExtendedResourceClaimStatusV1 {
 requestMappings: readonly ContainerExtendedResourceRequestV1[]
 resourceClaimName: string
}
export interface PodIPV1 {
 ip: string
}
export interface PodOSV1 {
 name: string
}
export interface PodReadinessGateV1 {
 conditionType: string
}
export interface PodResourceClaimStatusV1 {
 name: string
 resourceClaimName?: string
}
export interface PodResourceClaimV1 {
 name: string
 resourceClaimName?: string
 resourceClaimTemplateName?: string
}
export interface PodSchedulingGateV1 {
 name: string
}
export interface PodSchedulingGroupV1 {
 podGroupName?: string
}
export interface PodSecurityContextV1 {
 appArmorProfile?: AppArmorProfileV1
 fsGroup?: number
 fsGroupChangePolicy?: string
 runAsGroup?: number
 runAsNonRoot?: boolean
 runAsUser?: number
 seLinuxChangePolicy?: string
 seLinuxOptions?: SELinuxOptionsV1
 seccompProfile?: SeccompProfileV1
 supplementalGroups?: readonly number[]
 supplementalGroupsPolicy?: string
 sysctls?: readonly SysctlV1[]
 windowsOptions?: WindowsSecurityContextOptionsV1
}
export interface PodTemplateSpecV1 {
 metadata?: meta.ObjectMeta
 spec?: PodV1Spec
}
export interface PodTemplateV1 {
 apiVersion: "v1"
 kind: "PodTemplate"
 metadata: ObjectMeta
 template?: PodTemplateSpecV1
}
export interface PodV1 {
 apiVersion: "v1"
 kind: "Pod"
 metadata: ObjectMeta
 spec?: PodV1Spec
 status?: PodV1Status
}
export interface PodV1Spec {
 activeDeadlineSeconds?: number
 affinity?: AffinityV1
 automountServiceAccountToken?: boolean
 containers: readonly ContainerV1[]
 dnsConfig?: PodDNSConfigV1
 dnsPolicy?: string
 enableServiceLinks?: boolean
 ephemeralContainers?: readonly EphemeralContainerV1[]
 hostAliases?: readonly HostAliasV1[]
 hostIPC?: boolean
 hostNetwork?: boolean
 hostPID?: boolean
 hostUsers?: boolean
 hostname?: string
 hostnameOverride?: string
 imagePullSecrets?: readonly LocalObjectReferenceV1[]
 initContainers?: readonly ContainerV1[]
 nodeName?: string
 nodeSelector?: {
  [k: string]: string
 }
 os?: PodOSV1
 overhead?: {
  [k: string]: number | string
 }
 preemptionPolicy?: string
 priority?: number
 priorityClassName?: string
 readinessGates?: readonly PodReadinessGateV1[]
 resourceClaims?: readonly PodResourceClaimV1[]
 resources?: ResourceRequirementsV1
 restartPolicy?: string
 runtimeClassName?: string
 schedulerName?: string
 schedulingGates?: readonly PodSchedulingGateV1[]
 schedulingGroup?: PodSchedulingGroupV1
 securityContext?: PodSecurityContextV1
 serviceAccount?: string
 serviceAccountName?: string
 setHostnameAsFQDN?: boolean
 shareProcessNamespace?: boolean
 subdomain?: string
 terminationGracePeriodSeconds?: number
 tolerations?: readonly TolerationV1[]
 topologySpreadConstraints?: readonly TopologySpreadConstraintV1[]
 volumes?: readonly VolumeV1[]
}
export interface PodV1Status {
 allocatedResources?: {
  [k: string]: number | string
 }
 conditions?: readonly PodConditionV1[]
 containerStatuses?: readonly ContainerStatusV1[]
 ephemeralContainerStatuses?: readonly ContainerStatusV1[]
 extendedResourceClaimStatus?: PodExtendedResourceClaimStatusV1
 hostIP?: string
 hostIPs?: readonly HostIPV1[]
 initContainerStatuses?: readonly ContainerStatusV1[]
 message?: string
 nodeAllocatableResourceClaimStatuses?: readonly NodeAllocatableResourceClaimStatusV1[]
 nominatedNodeName?: string
 observedGeneration?: number
 phase?: string
 podIP?: string
 podIPs?: readonly PodIPV1[]
 qosClass?: string
 reason?: string
 resize?: string
 resourceClaimStatuses?: readonly PodResourceClaimStatusV1[]
 resources?: ResourceRequirementsV1
 startTime?: string
}
export interface PortStatusV1 {
 error?: string
 port: number
 protocol: string
}
export interface PortworxVolumeSourceV1 {
 fsType?: string
 readOnly?: boolean
 volumeID: string
}
export interface PreferredSchedulingTermV1 {
 preference: NodeSelectorTermV1
 weight: number
}
export interface ProbeV1 {
 exec?: ExecActionV1
 failureThreshold?: number
 grpc?: GRPCActionV1
 httpGet?: HTTPGetActionV1
 initialDelaySeconds?: number
 periodSeconds?: number
 successThreshold?: number
 tcpSocket?: TCPSocketActionV1
 terminationGracePeriodSeconds?: number
 timeoutSeconds?: number
}
export interface ProjectedVolumeSourceV1 {
 defaultMode?: number
 sources?: readonly VolumeProjectionV1[]
}
export interface QuobyteVolumeSourceV1 {
 group?: string
 readOnly?: boolean
 registry: string
 tenant?: string
 user?: string
 volume: string
}
export interface RBDPersistentVolumeSourceV1 {
 fsType?: string
 image: string
 keyring?: string
 monitors: readonly string[]
 pool?: string
 readOnly?: boolean
 secretRef?: SecretReferenceV1
 user?: string
}
export interface RBDVolumeSourceV1 {
 fsType?: string
 image: string
 keyring?: string
 monitors: readonly string[]
 pool?: string
 readOnly?: boolean
 secretRef?: LocalObjectReferenceV1
 user?: string
}
export interface ReplicationControllerConditionV1 {
 lastTransitionTime?: string
 message?: string
 reason?: string
 status: string
 type: string
}
export interface ReplicationControllerV1 {
 apiVersion: "v1"
 kind: "ReplicationController"
 metadata: ObjectMeta
 spec?: ReplicationControllerV1Spec
 status?: ReplicationControllerV1Status
}
export interface ReplicationControllerV1Spec {
 minReadySeconds?: number
 replicas?: number
 selector?: {
  [k: string]: string
 }
 template?: PodTemplateSpecV1
}
export interface ReplicationControllerV1Status {
 availableReplicas?: number
 conditions?: readonly ReplicationControllerConditionV1[]
 fullyLabeledReplicas?: number
 observedGeneration?: number
 readyReplicas?: number
 replicas: number
}
export interface ResourceClaimV1 {
 name: string
 request?: string
}
export interface ResourceFieldSelectorV1 {
 containerName?: string
 divisor?: (number | string)
 resource: string
}
export interface ResourceHealthV1 {
 health?: string
 message?: string
 resourceID: string
}
export interface ResourceQuotaV1 {
 apiVersion: "v1"
 kind: "ResourceQuota"
 metadata: ObjectMeta
 spec?: ResourceQuotaV1Spec
 status?: ResourceQuotaV1Status
}
export interface ResourceQuotaV1Spec {
 hard?: {
  [k: string]: number | string
 }
 scopeSelector?: ScopeSelectorV1
 scopes?: readonly string[]
}
export interface ResourceQuotaV1Status {
 hard?: {
  [k: string]: number | string
 }
 used?: {
  [k: string]: number | string
 }
}
export interface ResourceRequirementsV1 {
 claims?: readonly ResourceClaimV1[]
 limits?: {
  [k: string]: number | string
 }
 requests?: {
  [k: string]: number | string
 }
}
export interface ResourceStatusV1 {
 name: string
 resources?: readonly ResourceHealthV1[]
}
export interface SELinuxOptionsV1 {
 level?: string
 role?: string
 type?: string
 user?: string
}
export interface ScaleIOPersistentVolumeSourceV1 {
 fsType?: string
 gateway: string
 protectionDomain?: string
 readOnly?: boolean
 secretRef: SecretReferenceV1
 sslEnabled?: boolean
 storageMode?: string
 storagePool?: string
 system: string
 volumeName?: string
}
export interface ScaleIOVolumeSourceV1 {
 fsType?: string
 gateway: string
 protectionDomain?: string
 readOnly?: boolean
 secretRef: LocalObjectReferenceV1
 sslEnabled?: boolean
 storageMode?: string
 storagePool?: string
 system: string
 volumeName?: string
}
export interface ScopeSelectorV1 {
 matchExpressions?: readonly ScopedResourceSelectorRequirementV1[]
}
export interface ScopedResourceSelectorRequirementV1 {
 operator: string
 scopeName: string
 values?: readonly string[]
}
export interface SeccompProfileV1 {
 localhostProfile?: string
 type: string
}
export interface SecretEnvSourceV1 {
 name?: string
 optional?: boolean
}
export interface SecretKeySelectorV1 {
 key: string
 name?: string
 optional?: boolean
}
export interface SecretProjectionV1 {
 items?: readonly KeyToPathV1[]
 name?: string
 optional?: boolean
}
export interface SecretReferenceV1 {
 name?: string
 namespace?: string
}
export interface SecretV1 {
 apiVersion: "v1"
 kind: "Secret"
 metadata: ObjectMeta
 data?: {
  [k: string]: string
 }
 immutable?: boolean
 stringData?: {
  [k: string]: string
 }
 type?: string
}
export interface SecretVolumeSourceV1 {
 defaultMode?: number
 items?: readonly KeyToPathV1[]
 optional?: boolean
 secretName?: string
}
export interface SecurityContextV1 {
 allowPrivilegeEscalation?: boolean
 appArmorProfile?: AppArmorProfileV1
 capabilities?: CapabilitiesV1
 privileged?: boolean
 procMount?: string
 readOnlyRootFilesystem?: boolean
 runAsGroup?: number
 runAsNonRoot?: boolean
 runAsUser?: number
 seLinuxOptions?: SELinuxOptionsV1
 seccompProfile?: SeccompProfileV1
 windowsOptions?: WindowsSecurityContextOptionsV1
}
export interface ServiceAccountTokenProjectionV1 {
 audience?: string
 expirationSeconds?: number
 path: string
}
export interface ServiceAccountV1 {
 apiVersion: "v1"
 kind: "ServiceAccount"
 metadata: ObjectMeta
 automountServiceAccountToken?: boolean
 imagePullSecrets?: readonly LocalObjectReferenceV1[]
 secrets?: readonly ObjectReferenceV1[]
}
export interface ServicePortV1 {
 appProtocol?: string
 name?: string
 nodePort?: number
 port: number
 protocol?: string
 targetPort?: (number | string)
}
export interface ServiceV1 {
 apiVersion: "v1"
 kind: "Service"
 metadata: ObjectMeta
 spec?: ServiceV1Spec
 status?: ServiceV1Status
}
export interface ServiceV1Spec {
 allocateLoadBalancerNodePorts?: boolean
 clusterIP?: string
 clusterIPs?: readonly string[]
 externalIPs?: readonly string[]
 externalName?: string
 externalTrafficPolicy?: string
 healthCheckNodePort?: number
 internalTrafficPolicy?: string
 ipFamilies?: readonly string[]
 ipFamilyPolicy?: string
 loadBalancerClass?: string
 loadBalancerIP?: string
 loadBalancerSourceRanges?: readonly string[]
 ports?: readonly ServicePortV1[]
 publishNotReadyAddresses?: boolean
 selector?: {
  [k: string]: string
 }
 sessionAffinity?: string
 sessionAffinityConfig?: SessionAffinityConfigV1
 trafficDistribution?: string
 type?: string
}
export interface ServiceV1Status {
 conditions?: readonly meta.Condition[]
 loadBalancer?: LoadBalancerStatusV1
}
export interface SessionAffinityConfigV1 {
 clientIP?: ClientIPConfigV1
}
export interface SleepActionV1 {
 seconds: number
}
export interface StorageOSPersistentVolumeSourceV1 {
 fsType?: string
 readOnly?: boolean
 secretRef?: ObjectReferenceV1
 volumeName?: string
 volumeNamespace?: string
}
export interface StorageOSVolumeSourceV1 {
 fsType?: string
 readOnly?: boolean
 secretRef?: LocalObjectReferenceV1
 volumeName?: string
 volumeNamespace?: string
}
export interface SysctlV1 {
 name: string
 value: string
}
export interface TCPSocketActionV1 {
 host?: string
 port: (number | string)
}
export interface TaintV1 {
 effect: string
 key: string
 timeAdded?: string
 value?: string
}
export interface TolerationV1 {
 effect?: string
 key?: string
 operator?: string
 tolerationSeconds?: number
 value?: string
}
export interface TopologySelectorLabelRequirementV1 {
 key: string
 values: readonly string[]
}
export interface TopologySelectorTermV1 {
 matchLabelExpressions?: readonly TopologySelectorLabelRequirementV1[]
}
export interface TopologySpreadConstraintV1 {
 labelSelector?: meta.LabelSelector
 matchLabelKeys?: readonly string[]
 maxSkew: number
 minDomains?: number
 nodeAffinityPolicy?: string
 nodeTaintsPolicy?: string
 topologyKey: string
 whenUnsatisfiable: string
}
export interface TypedLocalObjectReferenceV1 {
 apiGroup?: string
 kind: string
 name: string
}
export interface TypedObjectReferenceV1 {
 apiGroup?: string
 kind: string
 name: string
 namespace?: string
}
export interface VolumeDeviceV1 {
 devicePath: string
 name: string
}
export interface VolumeMountStatusV1 {
 mountPath: string
 name: string
 readOnly?: boolean
 recursiveReadOnly?: string
 volumeStatus?: VolumeStatusV1
}
export interface VolumeMountV1 {
 mountPath: string
 mountPropagation?: string
 name: string
 readOnly?: boolean
 recursiveReadOnly?: string
 subPath?: string
 subPathExpr?: string
}
export interface VolumeNodeAffinityV1 {
 required?: NodeSelectorV1
}
export interface VolumeProjectionV1 {
 clusterTrustBundle?: ClusterTrustBundleProjectionV1
 configMap?: ConfigMapProjectionV1
 downwardAPI?: DownwardAPIProjectionV1
 podCertificate?: PodCertificateProjectionV1
 secret?: SecretProjectionV1
 serviceAccountToken?: ServiceAccountTokenProjectionV1
}
export interface VolumeResourceRequirementsV1 {
 limits?: {
  [k: string]: number | string
 }
 requests?: {
  [k: string]: number | string
 }
}
export interface VolumeStatusV1 {
 image?: ImageVolumeStatusV1
}
export interface VolumeV1 {
 awsElasticBlockStore?: AWSElasticBlockStoreVolumeSourceV1
 azureDisk?: AzureDiskVolumeSourceV1
 azureFile?: AzureFileVolumeSourceV1
 cephfs?: CephFSVolumeSourceV1
 cinder?: CinderVolumeSourceV1
 configMap?: ConfigMapVolumeSourceV1
 csi?: CSIVolumeSourceV1
 downwardAPI?: DownwardAPIVolumeSourceV1
 emptyDir?: EmptyDirVolumeSourceV1
 ephemeral?: EphemeralVolumeSourceV1
 fc?: FCVolumeSourceV1
 flexVolume?: FlexVolumeSourceV1
 flocker?: FlockerVolumeSourceV1
 gcePersistentDisk?: GCEPersistentDiskVolumeSourceV1
 gitRepo?: GitRepoVolumeSourceV1
 glusterfs?: GlusterfsVolumeSourceV1
 hostPath?: HostPathVolumeSourceV1
 image?: ImageVolumeSourceV1
 iscsi?: ISCSIVolumeSourceV1
 name: string
 nfs?: NFSVolumeSourceV1
 persistentVolumeClaim?: PersistentVolumeClaimVolumeSourceV1
 photonPersistentDisk?: PhotonPersistentDiskVolumeSourceV1
 portworxVolume?: PortworxVolumeSourceV1
 projected?: ProjectedVolumeSourceV1
 quobyte?: QuobyteVolumeSourceV1
 rbd?: RBDVolumeSourceV1
 scaleIO?: ScaleIOVolumeSourceV1
 secret?: SecretVolumeSourceV1
 storageos?: StorageOSVolumeSourceV1
 vsphereVolume?: VsphereVirtualDiskVolumeSourceV1
}
export interface VsphereVirtualDiskVolumeSourceV1 {
 fsType?: string
 storagePolicyID?: string
 storagePolicyName?: string
 volumePath: string
}
export interface WeightedPodAffinityTermV1 {
 podAffinityTerm: PodAffinityTermV1
 weight: number
}
export interface WindowsSecurityContextOptionsV1 {
 gmsaCredentialSpec?: string
 gmsaCredentialSpecName?: string
 hostProcess?: boolean
 runAsUserName?: string
}
export declare const BINDING_V1: Kind<BindingV1>;
export declare const COMPONENT_STATUS_V1: Kind<ComponentStatusV1>;
export declare const CONFIG_MAP_V1: Kind<ConfigMapV1>;
export declare const ENDPOINTS_V1: Kind<EndpointsV1>;
export declare const EVENT_V1: Kind<EventV1>;
export declare const LIMIT_RANGE_V1: Kind<LimitRangeV1>;
export declare const NAMESPACE_V1: Kind<NamespaceV1>;
export declare const NODE_V1: Kind<NodeV1>;
export declare const PERSISTENT_VOLUME_V1: Kind<PersistentVolumeV1>;
export declare const PERSISTENT_VOLUME_CLAIM_V1: Kind<PersistentVolumeClaimV1>;
export declare const POD_V1: Kind<PodV1>;
export declare const POD_TEMPLATE_V1: Kind<PodTemplateV1>;
export declare const REPLICATION_CONTROLLER_V1: Kind<ReplicationControllerV1>;
export declare const RESOURCE_QUOTA_V1: Kind<ResourceQuotaV1>;
export declare const SECRET_V1: Kind<SecretV1>;
export declare const SERVICE_V1: Kind<ServiceV1>;
export declare const SERVICE_ACCOUNT_V1: Kind<ServiceAccountV1>;
