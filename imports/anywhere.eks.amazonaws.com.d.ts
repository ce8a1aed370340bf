import type { Kind, ObjectMeta } from './kind';
export interface AWSDatacenterConfigV1Alpha1 {
 apiVersion: "anywhere.eks.amazonaws.com/v1alpha1"
 kind: "AWSDatacenterConfig"
 metadata: ObjectMeta
 spec?: AWSDatacenterConfigV1Alpha1Spec
 status?: Record<string, never>
}
export interface AWSDatacenterConfigV1Alpha1Spec {
 amiID: string
 region: string
}
export interface AWSIamConfigV1Alpha1 {
 apiVersion: "anywhere.eks.amazonaws.com/v1alpha1"
 kind: "AWSIamConfig"
 metadata: ObjectMeta
 spec?: AWSIamConfigV1Alpha1Spec
 status?: Record<string, never>
}
export interface AWSIamConfigV1Alpha1Spec {
 awsRegion: string
 backendMode: readonly string[]
 mapRoles?: readonly AWSIamConfigV1Alpha1SpecMapRoles[]
 mapUsers?: readonly AWSIamConfigV1Alpha1SpecMapUsers[]
 partition?: string
}
export interface AWSIamConfigV1Alpha1SpecMapRoles {
 groups?: readonly string[]
 roleARN: string
 username: string
}
export interface AWSIamConfigV1Alpha1SpecMapUsers {
 groups?: readonly string[]
 userARN: string
 username: string
}
export interface BundlesV1Alpha1 {
 apiVersion: "anywhere.eks.amazonaws.com/v1alpha1"
 kind: "Bundles"
 metadata: ObjectMeta
 spec?: BundlesV1Alpha1Spec
 status?: Record<string, never>
}
export interface BundlesV1Alpha1Spec {
 cliMaxVersion: string
 cliMinVersion: string
 number: number
 versionsBundles: readonly BundlesV1Alpha1SpecVersionsBundles[]
}
export interface BundlesV1Alpha1SpecVersionsBundles {
 aws?: BundlesV1Alpha1SpecVersionsBundlesAws
 bootstrap: BundlesV1Alpha1SpecVersionsBundlesBootstrap
 bottlerocketBootstrapContainers?: BundlesV1Alpha1SpecVersionsBundlesBottlerocketBootstrapContainers
 bottlerocketHostContainers: BundlesV1Alpha1SpecVersionsBundlesBottlerocketHostContainers
 certManager: BundlesV1Alpha1SpecVersionsBundlesCertManager
 cilium: BundlesV1Alpha1SpecVersionsBundlesCilium
 cloudStack?: BundlesV1Alpha1SpecVersionsBundlesCloudStack
 clusterAPI: BundlesV1Alpha1SpecVersionsBundlesBootstrap
 controlPlane: BundlesV1Alpha1SpecVersionsBundlesBootstrap
 docker: BundlesV1Alpha1SpecVersionsBundlesDocker
 eksD: BundlesV1Alpha1SpecVersionsBundlesEksD
 eksa: BundlesV1Alpha1SpecVersionsBundlesEksa
 endOfStandardSupport?: string
 etcdadmBootstrap: BundlesV1Alpha1SpecVersionsBundlesBootstrap
 etcdadmController: BundlesV1Alpha1SpecVersionsBundlesBootstrap
 flux: BundlesV1Alpha1SpecVersionsBundlesFlux
 haproxy?: BundlesV1Alpha1SpecVersionsBundlesHaproxy
 kindnetd: BundlesV1Alpha1SpecVersionsBundlesKindnetd
 kubeVersion: string
 nutanix?: BundlesV1Alpha1SpecVersionsBundlesNutanix
 packageController: BundlesV1Alpha1SpecVersionsBundlesPackageController
 snow?: BundlesV1Alpha1SpecVersionsBundlesSnow
 tinkerbell?: BundlesV1Alpha1SpecVersionsBundlesTinkerbell
 upgrader?: BundlesV1Alpha1SpecVersionsBundlesUpgrader
 vSphere: BundlesV1Alpha1SpecVersionsBundlesVSphere
}
export interface BundlesV1Alpha1SpecVersionsBundlesAws {
 clusterTemplate: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 components: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 controller: BundlesV1Alpha1SpecVersionsBundlesAwsController
 kubeProxy: BundlesV1Alpha1SpecVersionsBundlesAwsController
 metadata: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 version: string
}
export interface BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate {
 uri?: string
}
export interface BundlesV1Alpha1SpecVersionsBundlesAwsController {
 arch?: readonly string[]
 description?: string
 imageDigest?: string
 name?: string
 os?: ("linux" | "darwin" | "windows")
 osName?: string
 uri?: string
}
export interface BundlesV1Alpha1SpecVersionsBundlesBootstrap {
 components: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 controller: BundlesV1Alpha1SpecVersionsBundlesAwsController
 kubeProxy: BundlesV1Alpha1SpecVersionsBundlesAwsController
 metadata: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 version: string
}
export interface BundlesV1Alpha1SpecVersionsBundlesBottlerocketBootstrapContainers {
 multiNetworkBootstrap?: BundlesV1Alpha1SpecVersionsBundlesAwsController
}
export interface BundlesV1Alpha1SpecVersionsBundlesBottlerocketHostContainers {
 admin: BundlesV1Alpha1SpecVersionsBundlesAwsController
 control: BundlesV1Alpha1SpecVersionsBundlesAwsController
 kubeadmBootstrap: BundlesV1Alpha1SpecVersionsBundlesAwsController
}
export interface BundlesV1Alpha1SpecVersionsBundlesCertManager {
 acmesolver: BundlesV1Alpha1SpecVersionsBundlesAwsController
 cainjector: BundlesV1Alpha1SpecVersionsBundlesAwsController
 controller: BundlesV1Alpha1SpecVersionsBundlesAwsController
 ctl?: BundlesV1Alpha1SpecVersionsBundlesAwsController
 manifest: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 startupapicheck: BundlesV1Alpha1SpecVersionsBundlesAwsController
 version?: string
 webhook: BundlesV1Alpha1SpecVersionsBundlesAwsController
}
export interface BundlesV1Alpha1SpecVersionsBundlesCilium {
 cilium: BundlesV1Alpha1SpecVersionsBundlesAwsController
 helmChart?: BundlesV1Alpha1SpecVersionsBundlesAwsController
 manifest?: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 operator: BundlesV1Alpha1SpecVersionsBundlesAwsController
 version?: string
}
export interface BundlesV1Alpha1SpecVersionsBundlesCloudStack {
 clusterAPIController: BundlesV1Alpha1SpecVersionsBundlesAwsController
 components: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 kubeRbacProxy: BundlesV1Alpha1SpecVersionsBundlesAwsController
 kubeVip: BundlesV1Alpha1SpecVersionsBundlesAwsController
 metadata: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 version: string
}
export interface BundlesV1Alpha1SpecVersionsBundlesDocker {
 clusterTemplate: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 components: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 kubeProxy: BundlesV1Alpha1SpecVersionsBundlesAwsController
 manager: BundlesV1Alpha1SpecVersionsBundlesAwsController
 metadata: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 version: string
}
export interface BundlesV1Alpha1SpecVersionsBundlesEksD {
 ami?: BundlesV1Alpha1SpecVersionsBundlesEksDAmi
 channel?: string
 components?: string
 containerd?: BundlesV1Alpha1SpecVersionsBundlesEksDContainerd
 crictl?: BundlesV1Alpha1SpecVersionsBundlesEksDContainerd
 etcdadm?: BundlesV1Alpha1SpecVersionsBundlesEksDContainerd
 gitCommit?: string
 imagebuilder?: BundlesV1Alpha1SpecVersionsBundlesEksDContainerd
 kindNode?: BundlesV1Alpha1SpecVersionsBundlesAwsController
 kubeVersion?: string
 manifestUrl?: string
 name?: string
 ova?: BundlesV1Alpha1SpecVersionsBundlesEksDAmi
 raw?: BundlesV1Alpha1SpecVersionsBundlesEksDAmi
}
export interface BundlesV1Alpha1SpecVersionsBundlesEksDAmi {
 bottlerocket?: BundlesV1Alpha1SpecVersionsBundlesEksDContainerd
}
export interface BundlesV1Alpha1SpecVersionsBundlesEksDContainerd {
 arch?: readonly string[]
 description?: string
 name?: string
 os?: ("linux" | "darwin" | "windows")
 osName?: string
 sha256?: string
 sha512?: string
 uri?: string
}
export interface BundlesV1Alpha1SpecVersionsBundlesEksa {
 cliTools: BundlesV1Alpha1SpecVersionsBundlesAwsController
 clusterController: BundlesV1Alpha1SpecVersionsBundlesAwsController
 components: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 diagnosticCollector: BundlesV1Alpha1SpecVersionsBundlesAwsController
 version?: string
}
export interface BundlesV1Alpha1SpecVersionsBundlesFlux {
 helmController: BundlesV1Alpha1SpecVersionsBundlesAwsController
 kustomizeController: BundlesV1Alpha1SpecVersionsBundlesAwsController
 notificationController: BundlesV1Alpha1SpecVersionsBundlesAwsController
 sourceController: BundlesV1Alpha1SpecVersionsBundlesAwsController
 version?: string
}
export interface BundlesV1Alpha1SpecVersionsBundlesHaproxy {
 image: BundlesV1Alpha1SpecVersionsBundlesAwsController
}
export interface BundlesV1Alpha1SpecVersionsBundlesKindnetd {
 manifest: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 version?: string
}
export interface BundlesV1Alpha1SpecVersionsBundlesNutanix {
 cloudProvider?: BundlesV1Alpha1SpecVersionsBundlesAwsController
 clusterAPIController: BundlesV1Alpha1SpecVersionsBundlesAwsController
 clusterTemplate: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 components: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 kubeVip: BundlesV1Alpha1SpecVersionsBundlesAwsController
 metadata: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 version: string
}
export interface BundlesV1Alpha1SpecVersionsBundlesPackageController {
 credentialProviderPackage?: BundlesV1Alpha1SpecVersionsBundlesAwsController
 helmChart?: BundlesV1Alpha1SpecVersionsBundlesAwsController
 packageController: BundlesV1Alpha1SpecVersionsBundlesAwsController
 tokenRefresher: BundlesV1Alpha1SpecVersionsBundlesAwsController
 version?: string
}
export interface BundlesV1Alpha1SpecVersionsBundlesSnow {
 bottlerocketBootstrapSnow: BundlesV1Alpha1SpecVersionsBundlesAwsController
 components: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 kubeVip: BundlesV1Alpha1SpecVersionsBundlesAwsController
 manager: BundlesV1Alpha1SpecVersionsBundlesAwsController
 metadata: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 version: string
}
export interface BundlesV1Alpha1SpecVersionsBundlesTinkerbell {
 clusterAPIController: BundlesV1Alpha1SpecVersionsBundlesAwsController
 clusterTemplate: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 components: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 envoy: BundlesV1Alpha1SpecVersionsBundlesAwsController
 kubeVip: BundlesV1Alpha1SpecVersionsBundlesAwsController
 metadata: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 tinkerbellStack?: BundlesV1Alpha1SpecVersionsBundlesTinkerbellTinkerbellStack
 version: string
}
export interface BundlesV1Alpha1SpecVersionsBundlesTinkerbellTinkerbellStack {
 actions: BundlesV1Alpha1SpecVersionsBundlesTinkerbellTinkerbellStackActions
 boots: BundlesV1Alpha1SpecVersionsBundlesAwsController
 hegel?: BundlesV1Alpha1SpecVersionsBundlesAwsController
 hook: BundlesV1Alpha1SpecVersionsBundlesTinkerbellTinkerbellStackHook
 rufio?: BundlesV1Alpha1SpecVersionsBundlesAwsController
 stack: BundlesV1Alpha1SpecVersionsBundlesAwsController
 tink: BundlesV1Alpha1SpecVersionsBundlesTinkerbellTinkerbellStackTink
 tinkerbellChart: BundlesV1Alpha1SpecVersionsBundlesAwsController
 tinkerbellCrds: BundlesV1Alpha1SpecVersionsBundlesAwsController
}
export interface BundlesV1Alpha1SpecVersionsBundlesTinkerbellTinkerbellStackActions {
 cexec: BundlesV1Alpha1SpecVersionsBundlesAwsController
 imageToDisk: BundlesV1Alpha1SpecVersionsBundlesAwsController
 kexec: BundlesV1Alpha1SpecVersionsBundlesAwsController
 ociToDisk: BundlesV1Alpha1SpecVersionsBundlesAwsController
 reboot: BundlesV1Alpha1SpecVersionsBundlesAwsController
 writeFile: BundlesV1Alpha1SpecVersionsBundlesAwsController
}
export interface BundlesV1Alpha1SpecVersionsBundlesTinkerbellTinkerbellStackHook {
 bootkit: BundlesV1Alpha1SpecVersionsBundlesAwsController
 docker: BundlesV1Alpha1SpecVersionsBundlesAwsController
 initramfs: BundlesV1Alpha1SpecVersionsBundlesTinkerbellTinkerbellStackHookInitramfs
 iso: BundlesV1Alpha1SpecVersionsBundlesTinkerbellTinkerbellStackHookInitramfs
 kernel: BundlesV1Alpha1SpecVersionsBundlesAwsController
 vmlinuz: BundlesV1Alpha1SpecVersionsBundlesTinkerbellTinkerbellStackHookInitramfs
}
export interface BundlesV1Alpha1SpecVersionsBundlesTinkerbellTinkerbellStackHookInitramfs {
 amd: BundlesV1Alpha1SpecVersionsBundlesEksDContainerd
 arm: BundlesV1Alpha1SpecVersionsBundlesEksDContainerd
}
export interface BundlesV1Alpha1SpecVersionsBundlesTinkerbellTinkerbellStackTink {
 nginx?: BundlesV1Alpha1SpecVersionsBundlesAwsController
 tinkController?: BundlesV1Alpha1SpecVersionsBundlesAwsController
 tinkRelay?: BundlesV1Alpha1SpecVersionsBundlesAwsController
 tinkRelayInit: BundlesV1Alpha1SpecVersionsBundlesAwsController
 tinkServer?: BundlesV1Alpha1SpecVersionsBundlesAwsController
 tinkWorker?: BundlesV1Alpha1SpecVersionsBundlesAwsController
}
export interface BundlesV1Alpha1SpecVersionsBundlesUpgrader {
 upgrader: BundlesV1Alpha1SpecVersionsBundlesAwsController
}
export interface BundlesV1Alpha1SpecVersionsBundlesVSphere {
 clusterAPIController: BundlesV1Alpha1SpecVersionsBundlesAwsController
 clusterTemplate: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 components: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 driver?: BundlesV1Alpha1SpecVersionsBundlesAwsController
 kubeProxy: BundlesV1Alpha1SpecVersionsBundlesAwsController
 kubeVip: BundlesV1Alpha1SpecVersionsBundlesAwsController
 manager: BundlesV1Alpha1SpecVersionsBundlesAwsController
 metadata: BundlesV1Alpha1SpecVersionsBundlesAwsClusterTemplate
 syncer?: BundlesV1Alpha1SpecVersionsBundlesAwsController
 version: string
}
export interface CloudStackDatacenterConfigV1Alpha1 {
 apiVersion: "anywhere.eks.amazonaws.com/v1alpha1"
 kind: "CloudStackDatacenterConfig"
 metadata: ObjectMeta
 spec?: CloudStackDatacenterConfigV1Alpha1Spec
 status?: CloudStackDatacenterConfigV1Alpha1Status
}
export interface CloudStackDatacenterConfigV1Alpha1Spec {
 account?: string
 availabilityZones?: readonly CloudStackDatacenterConfigV1Alpha1SpecAvailabilityZones[]
 domain?: string
 managementApiEndpoint?: string
 zones?: readonly CloudStackDatacenterConfigV1Alpha1SpecZones[]
}
export interface CloudStackDatacenterConfigV1Alpha1SpecAvailabilityZones {
 account?: string
 credentialsRef: string
 domain: string
 managementApiEndpoint: string
 name: string
 zone: CloudStackDatacenterConfigV1Alpha1SpecZones
}
export interface CloudStackDatacenterConfigV1Alpha1SpecZones {
 id?: string
 name?: string
 network: CloudStackDatacenterConfigV1Alpha1SpecZonesNetwork
}
export interface CloudStackDatacenterConfigV1Alpha1SpecZonesNetwork {
 id?: string
 name?: string
}
export interface CloudStackDatacenterConfigV1Alpha1Status {
 failureMessage?: string
 observedGeneration?: number
 specValid?: boolean
}
export interface CloudStackMachineConfigV1Alpha1 {
 apiVersion: "anywhere.eks.amazonaws.com/v1alpha1"
 kind: "CloudStackMachineConfig"
 metadata: ObjectMeta
 spec?: CloudStackMachineConfigV1Alpha1Spec
 status?: CloudStackMachineConfigV1Alpha1Status
}
export interface CloudStackMachineConfigV1Alpha1Spec {
 affinity?: string
 affinityGroupIds?: readonly string[]
 computeOffering: CloudStackMachineConfigV1Alpha1SpecComputeOffering
 diskOffering?: CloudStackMachineConfigV1Alpha1SpecDiskOffering
 symlinks?: {
  [k: string]: string
 }
 template: CloudStackMachineConfigV1Alpha1SpecComputeOffering
 userCustomDetails?: {
  [k: string]: string
 }
 users?: readonly CloudStackMachineConfigV1Alpha1SpecUsers[]
}
export interface CloudStackMachineConfigV1Alpha1SpecComputeOffering {
 id?: string
 name?: string
}
export interface CloudStackMachineConfigV1Alpha1SpecDiskOffering {
 customSizeInGB?: number
 device: string
 filesystem: string
 id?: string
 label: string
 mountPath: string
 name?: string
}
export interface CloudStackMachineConfigV1Alpha1SpecUsers {
 name: string
 sshAuthorizedKeys: readonly string[]
}
export interface CloudStackMachineConfigV1Alpha1Status {
 failureMessage?: string
 specValid?: boolean
}
export interface ClusterV1Alpha1 {
 apiVersion: "anywhere.eks.amazonaws.com/v1alpha1"
 kind: "Cluster"
 metadata: ObjectMeta
 spec?: ClusterV1Alpha1Spec
 status?: ClusterV1Alpha1Status
}
export interface ClusterV1Alpha1Spec {
 bundlesRef?: ClusterV1Alpha1SpecBundlesRef
 clusterNetwork?: ClusterV1Alpha1SpecClusterNetwork
 controlPlaneConfiguration?: ClusterV1Alpha1SpecControlPlaneConfiguration
 datacenterRef?: ClusterV1Alpha1SpecDatacenterRef
 eksaVersion?: string
 etcdEncryption?: readonly ClusterV1Alpha1SpecEtcdEncryption[]
 externalEtcdConfiguration?: ClusterV1Alpha1SpecExternalEtcdConfiguration
 gitOpsRef?: ClusterV1Alpha1SpecDatacenterRef
 identityProviderRefs?: readonly ClusterV1Alpha1SpecDatacenterRef[]
 kubernetesVersion?: string
 licenseToken?: string
 machineHealthCheck?: ClusterV1Alpha1SpecMachineHealthCheck
 managementCluster?: ClusterV1Alpha1SpecManagementCluster
 packages?: ClusterV1Alpha1SpecPackages
 podIamConfig?: ClusterV1Alpha1SpecPodIamConfig
 proxyConfiguration?: ClusterV1Alpha1SpecProxyConfiguration
 registryMirrorConfiguration?: ClusterV1Alpha1SpecRegistryMirrorConfiguration
 workerNodeGroupConfigurations?: readonly ClusterV1Alpha1SpecWorkerNodeGroupConfigurations[]
}
export interface ClusterV1Alpha1SpecBundlesRef {
 apiVersion: string
 name: string
 namespace: string
}
export interface ClusterV1Alpha1SpecClusterNetwork {
 cni?: string
 cniConfig?: ClusterV1Alpha1SpecClusterNetworkCniConfig
 dns?: ClusterV1Alpha1SpecClusterNetworkDns
 nodes?: ClusterV1Alpha1SpecClusterNetworkNodes
 pods?: ClusterV1Alpha1SpecClusterNetworkPods
 services?: ClusterV1Alpha1SpecClusterNetworkPods
}
export interface ClusterV1Alpha1SpecClusterNetworkCniConfig {
 cilium?: ClusterV1Alpha1SpecClusterNetworkCniConfigCilium
 kindnetd?: Record<string, never>
}
export interface ClusterV1Alpha1SpecClusterNetworkCniConfigCilium {
 cniExclusive?: boolean
 egressMasqueradeInterfaces?: string
 helmValues?: unknown
 ipv4NativeRoutingCIDR?: string
 ipv6NativeRoutingCIDR?: string
 policyEnforcementMode?: string
 routingMode?: string
 skipUpgrade?: boolean
}
export interface ClusterV1Alpha1SpecClusterNetworkDns {
 resolvConf?: ClusterV1Alpha1SpecClusterNetworkDnsResolvConf
}
export interface ClusterV1Alpha1SpecClusterNetworkDnsResolvConf {
 path?: string
}
export interface ClusterV1Alpha1SpecClusterNetworkNodes {
 cidrMaskSize?: number
}
export interface ClusterV1Alpha1SpecClusterNetworkPods {
 cidrBlocks?: readonly string[]
}
export interface ClusterV1Alpha1SpecControlPlaneConfiguration {
 apiServerExtraArgs?: {
  [k: string]: string
 }
 auditPolicyContent?: string
 certSans?: readonly string[]
 count?: number
 endpoint?: ClusterV1Alpha1SpecControlPlaneConfigurationEndpoint
 kubeletConfiguration?: {
  [k: string]: unknown
 }
 labels?: {
  [k: string]: string
 }
 machineGroupRef?: ClusterV1Alpha1SpecDatacenterRef
 machineHealthCheck?: ClusterV1Alpha1SpecMachineHealthCheck
 skipAdmissionForSystemResources?: boolean
 skipLoadBalancerDeployment?: boolean
 taints?: readonly ClusterV1Alpha1SpecControlPlaneConfigurationTaints[]
 upgradeRolloutStrategy?: ClusterV1Alpha1SpecControlPlaneConfigurationUpgradeRolloutStrategy
}
export interface ClusterV1Alpha1SpecControlPlaneConfigurationEndpoint {
 host: string
}
export interface ClusterV1Alpha1SpecControlPlaneConfigurationTaints {
 effect: string
 key: string
 timeAdded?: string
 value?: string
}
export interface ClusterV1Alpha1SpecControlPlaneConfigurationUpgradeRolloutStrategy {
 rollingUpdate?: ClusterV1Alpha1SpecControlPlaneConfigurationUpgradeRolloutStrategyRollingUpdate
 type?: string
}
export interface ClusterV1Alpha1SpecControlPlaneConfigurationUpgradeRolloutStrategyRollingUpdate {
 maxSurge: number
}
export interface ClusterV1Alpha1SpecDatacenterRef {
 kind?: string
 name?: string
}
export interface ClusterV1Alpha1SpecEtcdEncryption {
 providers: readonly ClusterV1Alpha1SpecEtcdEncryptionProviders[]
 resources: readonly string[]
}
export interface ClusterV1Alpha1SpecEtcdEncryptionProviders {
 kms: ClusterV1Alpha1SpecEtcdEncryptionProvidersKms
}
export interface ClusterV1Alpha1SpecEtcdEncryptionProvidersKms {
 cachesize?: number
 name: string
 socketListenAddress: string
 timeout?: string
}
export interface ClusterV1Alpha1SpecExternalEtcdConfiguration {
 count?: number
 machineGroupRef?: ClusterV1Alpha1SpecDatacenterRef
}
export interface ClusterV1Alpha1SpecMachineHealthCheck {
 maxUnhealthy?: (number | string)
 nodeStartupTimeout?: string
 unhealthyMachineTimeout?: string
}
export interface ClusterV1Alpha1SpecManagementCluster {
 name?: string
}
export interface ClusterV1Alpha1SpecPackages {
 controller?: ClusterV1Alpha1SpecPackagesController
 cronjob?: ClusterV1Alpha1SpecPackagesCronjob
 disable?: boolean
}
export interface ClusterV1Alpha1SpecPackagesController {
 digest?: string
 disableWebhooks?: boolean
 env?: readonly string[]
 repository?: string
 resources?: ClusterV1Alpha1SpecPackagesControllerResources
 tag?: string
}
export interface ClusterV1Alpha1SpecPackagesControllerResources {
 limits?: ClusterV1Alpha1SpecPackagesControllerResourcesLimits
 requests?: ClusterV1Alpha1SpecPackagesControllerResourcesLimits
}
export interface ClusterV1Alpha1SpecPackagesControllerResourcesLimits {
 cpu?: string
 memory?: string
}
export interface ClusterV1Alpha1SpecPackagesCronjob {
 digest?: string
 disable?: boolean
 repository?: string
 tag?: string
}
export interface ClusterV1Alpha1SpecPodIamConfig {
 serviceAccountIssuer: string
}
export interface ClusterV1Alpha1SpecProxyConfiguration {
 httpProxy?: string
 httpsProxy?: string
 noProxy?: readonly string[]
}
export interface ClusterV1Alpha1SpecRegistryMirrorConfiguration {
 authenticate?: boolean
 caCertContent?: string
 endpoint?: string
 insecureSkipVerify?: boolean
 ociNamespaces?: readonly ClusterV1Alpha1SpecRegistryMirrorConfigurationOciNamespaces[]
 port?: string
}
export interface ClusterV1Alpha1SpecRegistryMirrorConfigurationOciNamespaces {
 namespace: string
 registry: string
}
export interface ClusterV1Alpha1SpecWorkerNodeGroupConfigurations {
 autoscalingConfiguration?: ClusterV1Alpha1SpecWorkerNodeGroupConfigurationsAutoscalingConfiguration
 count?: number
 failureDomains?: readonly string[]
 kubeletConfiguration?: {
  [k: string]: unknown
 }
 kubernetesVersion?: string
 labels?: {
  [k: string]: string
 }
 machineGroupRef?: ClusterV1Alpha1SpecDatacenterRef
 machineHealthCheck?: ClusterV1Alpha1SpecMachineHealthCheck
 name?: string
 taints?: readonly ClusterV1Alpha1SpecControlPlaneConfigurationTaints[]
 upgradeRolloutStrategy?: ClusterV1Alpha1SpecWorkerNodeGroupConfigurationsUpgradeRolloutStrategy
}
export interface ClusterV1Alpha1SpecWorkerNodeGroupConfigurationsAutoscalingConfiguration {
 maxCount?: number
 minCount?: number
}
export interface ClusterV1Alpha1SpecWorkerNodeGroupConfigurationsUpgradeRolloutStrategy {
 rollingUpdate?: ClusterV1Alpha1SpecWorkerNodeGroupConfigurationsUpgradeRolloutStrategyRollingUpdate
 type?: string
}
export interface ClusterV1Alpha1SpecWorkerNodeGroupConfigurationsUpgradeRolloutStrategyRollingUpdate {
 maxSurge: number
 maxUnavailable: number
}
export interface ClusterV1Alpha1Status {
 childrenReconciledGeneration?: number
 clusterCertificateInfo?: readonly ClusterV1Alpha1StatusClusterCertificateInfo[]
 conditions?: readonly ClusterV1Alpha1StatusConditions[]
 eksdReleaseRef?: ClusterV1Alpha1StatusEksdReleaseRef
 failureMessage?: string
 failureReason?: string
 observedGeneration?: number
 reconciledGeneration?: number
}
export interface ClusterV1Alpha1StatusClusterCertificateInfo {
 expiresInDays: number
 machine: string
}
export interface ClusterV1Alpha1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface ClusterV1Alpha1StatusEksdReleaseRef {
 apiVersion: string
 kind: string
 name: string
 namespace: string
}
export interface DockerDatacenterConfigV1Alpha1 {
 apiVersion: "anywhere.eks.amazonaws.com/v1alpha1"
 kind: "DockerDatacenterConfig"
 metadata: ObjectMeta
 spec?: Record<string, never>
 status?: Record<string, never>
}
export interface EKSAReleaseV1Alpha1 {
 apiVersion: "anywhere.eks.amazonaws.com/v1alpha1"
 kind: "EKSARelease"
 metadata: ObjectMeta
 spec?: EKSAReleaseV1Alpha1Spec
}
export interface EKSAReleaseV1Alpha1Spec {
 bundleManifestUrl: string
 bundlesRef: EKSAReleaseV1Alpha1SpecBundlesRef
 gitCommit: string
 releaseDate: string
 version: string
}
export interface EKSAReleaseV1Alpha1SpecBundlesRef {
 apiVersion: string
 name: string
 namespace: string
}
export interface FluxConfigV1Alpha1 {
 apiVersion: "anywhere.eks.amazonaws.com/v1alpha1"
 kind: "FluxConfig"
 metadata: ObjectMeta
 spec?: FluxConfigV1Alpha1Spec
 status?: Record<string, never>
}
export interface FluxConfigV1Alpha1Spec {
 branch?: string
 clusterConfigPath?: string
 git?: FluxConfigV1Alpha1SpecGit
 github?: FluxConfigV1Alpha1SpecGithub
 systemNamespace?: string
}
export interface FluxConfigV1Alpha1SpecGit {
 repositoryUrl: string
 sshKeyAlgorithm?: string
}
export interface FluxConfigV1Alpha1SpecGithub {
 owner: string
 personal?: boolean
 repository: string
}
export interface GitOpsConfigV1Alpha1 {
 apiVersion: "anywhere.eks.amazonaws.com/v1alpha1"
 kind: "GitOpsConfig"
 metadata: ObjectMeta
 spec?: GitOpsConfigV1Alpha1Spec
 status?: Record<string, never>
}
export interface GitOpsConfigV1Alpha1Spec {
 flux?: GitOpsConfigV1Alpha1SpecFlux
}
export interface GitOpsConfigV1Alpha1SpecFlux {
 github?: GitOpsConfigV1Alpha1SpecFluxGithub
}
export interface GitOpsConfigV1Alpha1SpecFluxGithub {
 branch?: string
 clusterConfigPath?: string
 fluxSystemNamespace?: string
 owner: string
 personal?: boolean
 repository: string
}
export interface NutanixDatacenterConfigV1Alpha1 {
 apiVersion: "anywhere.eks.amazonaws.com/v1alpha1"
 kind: "NutanixDatacenterConfig"
 metadata: ObjectMeta
 spec?: NutanixDatacenterConfigV1Alpha1Spec
 status?: Record<string, never>
}
export interface NutanixDatacenterConfigV1Alpha1Spec {
 additionalTrustBundle?: string
 ccmExcludeNodeIPs?: readonly string[]
 credentialRef?: NutanixDatacenterConfigV1Alpha1SpecCredentialRef
 endpoint: string
 failureDomains?: readonly NutanixDatacenterConfigV1Alpha1SpecFailureDomains[]
 insecure?: boolean
 port: number
}
export interface NutanixDatacenterConfigV1Alpha1SpecCredentialRef {
 kind?: string
 name?: string
}
export interface NutanixDatacenterConfigV1Alpha1SpecFailureDomains {
 cluster: NutanixDatacenterConfigV1Alpha1SpecFailureDomainsCluster
 name: string
 subnets: readonly NutanixDatacenterConfigV1Alpha1SpecFailureDomainsCluster[]
 workerMachineGroups?: readonly string[]
}
export interface NutanixDatacenterConfigV1Alpha1SpecFailureDomainsCluster {
 name?: string
 type: ("uuid" | "name")
 uuid?: string
}
export interface NutanixMachineConfigV1Alpha1 {
 apiVersion: "anywhere.eks.amazonaws.com/v1alpha1"
 kind: "NutanixMachineConfig"
 metadata: ObjectMeta
 spec?: NutanixMachineConfigV1Alpha1Spec
 status?: NutanixMachineConfigV1Alpha1Status
}
export interface NutanixMachineConfigV1Alpha1Spec {
 additionalCategories?: readonly NutanixMachineConfigV1Alpha1SpecAdditionalCategories[]
 bootType?: ("legacy" | "uefi")
 cluster: NutanixMachineConfigV1Alpha1SpecCluster
 gpus?: readonly NutanixMachineConfigV1Alpha1SpecGpus[]
 image: NutanixMachineConfigV1Alpha1SpecCluster
 memorySize: (number | string)
 osFamily: string
 project?: NutanixMachineConfigV1Alpha1SpecCluster
 subnet: NutanixMachineConfigV1Alpha1SpecCluster
 systemDiskSize: (number | string)
 users?: readonly NutanixMachineConfigV1Alpha1SpecUsers[]
 vcpuSockets: number
 vcpusPerSocket: number
}
export interface NutanixMachineConfigV1Alpha1SpecAdditionalCategories {
 key: string
 value: string
}
export interface NutanixMachineConfigV1Alpha1SpecCluster {
 name?: string
 type: ("uuid" | "name")
 uuid?: string
}
export interface NutanixMachineConfigV1Alpha1SpecGpus {
 deviceID?: number
 name?: string
 type: ("deviceID" | "name")
}
export interface NutanixMachineConfigV1Alpha1SpecUsers {
 name: string
 sshAuthorizedKeys: readonly string[]
}
export interface NutanixMachineConfigV1Alpha1Status {
 addresses?: readonly NutanixMachineConfigV1Alpha1StatusAddresses[]
 conditions?: readonly NutanixMachineConfigV1Alpha1StatusConditions[]
 nodeRef?: NutanixMachineConfigV1Alpha1StatusNodeRef
 ready?: boolean
 vmUUID?: string
}
export interface NutanixMachineConfigV1Alpha1StatusAddresses {
 address: string
 type: ("Hostname" | "ExternalIP" | "InternalIP" | "ExternalDNS" | "InternalDNS")
}
export interface NutanixMachineConfigV1Alpha1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface NutanixMachineConfigV1Alpha1StatusNodeRef {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface OIDCConfigV1Alpha1 {
 apiVersion: "anywhere.eks.amazonaws.com/v1alpha1"
 kind: "OIDCConfig"
 metadata: ObjectMeta
 spec?: OIDCConfigV1Alpha1Spec
 status?: Record<string, never>
}
export interface OIDCConfigV1Alpha1Spec {
 clientId?: string
 groupsClaim?: string
 groupsPrefix?: string
 issuerUrl?: string
 requiredClaims?: readonly OIDCConfigV1Alpha1SpecRequiredClaims[]
 usernameClaim?: string
 usernamePrefix?: string
}
export interface OIDCConfigV1Alpha1SpecRequiredClaims {
 claim?: string
 value?: string
}
export interface ReleaseV1Alpha1 {
 apiVersion: "anywhere.eks.amazonaws.com/v1alpha1"
 kind: "Release"
 metadata: ObjectMeta
 spec: ReleaseV1Alpha1Spec
 status?: Record<string, never>
}
export interface ReleaseV1Alpha1Spec {
 latestVersion: string
 releases: readonly ReleaseV1Alpha1SpecReleases[]
}
export interface ReleaseV1Alpha1SpecReleases {
 bundleManifestUrl: string
 date: string
 eksABinary: ReleaseV1Alpha1SpecReleasesEksABinary
 eksACLI: ReleaseV1Alpha1SpecReleasesEksACLI
 gitCommit: string
 gitTag: string
 number: number
 version: string
}
export interface ReleaseV1Alpha1SpecReleasesEksABinary {
 darwin: ReleaseV1Alpha1SpecReleasesEksABinaryDarwin
 linux: ReleaseV1Alpha1SpecReleasesEksABinaryDarwin
}
export interface ReleaseV1Alpha1SpecReleasesEksABinaryDarwin {
 arch?: readonly string[]
 description?: string
 name?: string
 os?: ("linux" | "darwin" | "windows")
 osName?: string
 sha256?: string
 sha512?: string
 uri?: string
}
export interface ReleaseV1Alpha1SpecReleasesEksACLI {
 darwin: ReleaseV1Alpha1SpecReleasesEksACLIDarwin
 linux: ReleaseV1Alpha1SpecReleasesEksACLIDarwin
}
export interface ReleaseV1Alpha1SpecReleasesEksACLIDarwin {
 amd64: ReleaseV1Alpha1SpecReleasesEksABinaryDarwin
 arm64: ReleaseV1Alpha1SpecReleasesEksABinaryDarwin
}
export interface SnowDatacenterConfigV1Alpha1 {
 apiVersion: "anywhere.eks.amazonaws.com/v1alpha1"
 kind: "SnowDatacenterConfig"
 metadata: ObjectMeta
 spec?: SnowDatacenterConfigV1Alpha1Spec
 status?: Record<string, never>
}
export interface SnowDatacenterConfigV1Alpha1Spec {
 identityRef?: SnowDatacenterConfigV1Alpha1SpecIdentityRef
}
export interface SnowDatacenterConfigV1Alpha1SpecIdentityRef {
 kind?: string
 name?: string
}
export interface SnowIPPoolV1Alpha1 {
 apiVersion: "anywhere.eks.amazonaws.com/v1alpha1"
 kind: "SnowIPPool"
 metadata: ObjectMeta
 spec?: SnowIPPoolV1Alpha1Spec
 status?: Record<string, never>
}
export interface SnowIPPoolV1Alpha1Spec {
 pools?: readonly SnowIPPoolV1Alpha1SpecPools[]
}
export interface SnowIPPoolV1Alpha1SpecPools {
 gateway: string
 ipEnd: string
 ipStart: string
 subnet: string
}
export interface SnowMachineConfigV1Alpha1 {
 apiVersion: "anywhere.eks.amazonaws.com/v1alpha1"
 kind: "SnowMachineConfig"
 metadata: ObjectMeta
 spec?: SnowMachineConfigV1Alpha1Spec
 status?: SnowMachineConfigV1Alpha1Status
}
export interface SnowMachineConfigV1Alpha1Spec {
 amiID?: string
 containersVolume?: SnowMachineConfigV1Alpha1SpecContainersVolume
 devices?: readonly string[]
 hostOSConfiguration?: SnowMachineConfigV1Alpha1SpecHostOSConfiguration
 instanceType?: string
 network: SnowMachineConfigV1Alpha1SpecNetwork
 nonRootVolumes?: readonly SnowMachineConfigV1Alpha1SpecContainersVolume[]
 osFamily?: string
 physicalNetworkConnector?: string
 sshKeyName?: string
}
export interface SnowMachineConfigV1Alpha1SpecContainersVolume {
 deviceName?: string
 size: number
 type?: ("sbp1" | "sbg1")
}
export interface SnowMachineConfigV1Alpha1SpecHostOSConfiguration {
 bottlerocketConfiguration?: SnowMachineConfigV1Alpha1SpecHostOSConfigurationBottlerocketConfiguration
 certBundles?: readonly SnowMachineConfigV1Alpha1SpecHostOSConfigurationCertBundles[]
 ntpConfiguration?: SnowMachineConfigV1Alpha1SpecHostOSConfigurationNtpConfiguration
}
export interface SnowMachineConfigV1Alpha1SpecHostOSConfigurationBottlerocketConfiguration {
 boot?: SnowMachineConfigV1Alpha1SpecHostOSConfigurationBottlerocketConfigurationBoot
 kernel?: SnowMachineConfigV1Alpha1SpecHostOSConfigurationBottlerocketConfigurationKernel
 kubernetes?: SnowMachineConfigV1Alpha1SpecHostOSConfigurationBottlerocketConfigurationKubernetes
}
export interface SnowMachineConfigV1Alpha1SpecHostOSConfigurationBottlerocketConfigurationBoot {
 bootKernelParameters?: {
  [k: string]: readonly string[]
 }
}
export interface SnowMachineConfigV1Alpha1SpecHostOSConfigurationBottlerocketConfigurationKernel {
 sysctlSettings?: {
  [k: string]: string
 }
}
export interface SnowMachineConfigV1Alpha1SpecHostOSConfigurationBottlerocketConfigurationKubernetes {
 allowedUnsafeSysctls?: readonly string[]
 clusterDNSIPs?: readonly string[]
 clusterDomain?: string
 containerLogMaxFiles?: number
 containerLogMaxSize?: string
 cpuCFSQuota?: boolean
 cpuManagerPolicy?: string
 cpuManagerPolicyOptions?: {
  [k: string]: string
 }
 cpuManagerReconcilePeriod?: string
 eventBurst?: number
 eventRecordQPS?: number
 evictionHard?: {
  [k: string]: string
 }
 evictionMaxPodGracePeriod?: number
 evictionSoft?: {
  [k: string]: string
 }
 evictionSoftGracePeriod?: {
  [k: string]: string
 }
 imageGCHighThresholdPercent?: number
 imageGCLowThresholdPercent?: number
 kubeAPIBurst?: number
 kubeAPIQPS?: number
 kubeReserved?: {
  [k: string]: string
 }
 maxPods?: number
 memoryManagerPolicy?: string
 podPidsLimit?: number
 providerID?: string
 registryBurst?: number
 registryPullQPS?: number
 shutdownGracePeriod?: string
 shutdownGracePeriodCriticalPods?: string
 systemReserved?: {
  [k: string]: string
 }
 topologyManagerPolicy?: string
 topologyManagerScope?: string
}
export interface SnowMachineConfigV1Alpha1SpecHostOSConfigurationCertBundles {
 data: string
 name: string
}
export interface SnowMachineConfigV1Alpha1SpecHostOSConfigurationNtpConfiguration {
 servers: readonly string[]
}
export interface SnowMachineConfigV1Alpha1SpecNetwork {
 directNetworkInterfaces?: readonly SnowMachineConfigV1Alpha1SpecNetworkDirectNetworkInterfaces[]
}
export interface SnowMachineConfigV1Alpha1SpecNetworkDirectNetworkInterfaces {
 dhcp?: boolean
 index?: number
 ipPoolRef?: SnowMachineConfigV1Alpha1SpecNetworkDirectNetworkInterfacesIpPoolRef
 primary?: boolean
 vlanID?: number
}
export interface SnowMachineConfigV1Alpha1SpecNetworkDirectNetworkInterfacesIpPoolRef {
 kind?: string
 name?: string
}
export interface SnowMachineConfigV1Alpha1Status {
 failureMessage?: string
 specValid?: boolean
}
export interface TinkerbellDatacenterConfigV1Alpha1 {
 apiVersion: "anywhere.eks.amazonaws.com/v1alpha1"
 kind: "TinkerbellDatacenterConfig"
 metadata: ObjectMeta
 spec?: TinkerbellDatacenterConfigV1Alpha1Spec
 status?: Record<string, never>
}
export interface TinkerbellDatacenterConfigV1Alpha1Spec {
 hookImagesURLPath?: string
 hookIsoURL?: string
 isoBoot?: boolean
 loadBalancerInterface?: string
 osImageURL?: string
 skipLoadBalancerDeployment?: boolean
 tinkerbellIP: string
}
export interface TinkerbellMachineConfigV1Alpha1 {
 apiVersion: "anywhere.eks.amazonaws.com/v1alpha1"
 kind: "TinkerbellMachineConfig"
 metadata: ObjectMeta
 spec?: TinkerbellMachineConfigV1Alpha1Spec
 status?: Record<string, never>
}
export interface TinkerbellMachineConfigV1Alpha1Spec {
 hardwareAffinity?: TinkerbellMachineConfigV1Alpha1SpecHardwareAffinity
 hardwareSelector?: {
  [k: string]: string
 }
 hostOSConfiguration?: TinkerbellMachineConfigV1Alpha1SpecHostOSConfiguration
 osFamily: string
 osImageURL?: string
 templateRef?: TinkerbellMachineConfigV1Alpha1SpecTemplateRef
 users?: readonly TinkerbellMachineConfigV1Alpha1SpecUsers[]
}
export interface TinkerbellMachineConfigV1Alpha1SpecHardwareAffinity {
 preferred?: readonly TinkerbellMachineConfigV1Alpha1SpecHardwareAffinityPreferred[]
 required: readonly TinkerbellMachineConfigV1Alpha1SpecHardwareAffinityRequired[]
}
export interface TinkerbellMachineConfigV1Alpha1SpecHardwareAffinityPreferred {
 hardwareAffinityTerm: TinkerbellMachineConfigV1Alpha1SpecHardwareAffinityRequired
 weight: number
}
export interface TinkerbellMachineConfigV1Alpha1SpecHardwareAffinityRequired {
 labelSelector: TinkerbellMachineConfigV1Alpha1SpecHardwareAffinityRequiredLabelSelector
}
export interface TinkerbellMachineConfigV1Alpha1SpecHardwareAffinityRequiredLabelSelector {
 matchExpressions?: readonly TinkerbellMachineConfigV1Alpha1SpecHardwareAffinityRequiredLabelSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface TinkerbellMachineConfigV1Alpha1SpecHardwareAffinityRequiredLabelSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface TinkerbellMachineConfigV1Alpha1SpecHostOSConfiguration {
 bottlerocketConfiguration?: TinkerbellMachineConfigV1Alpha1SpecHostOSConfigurationBottlerocketConfiguration
 certBundles?: readonly TinkerbellMachineConfigV1Alpha1SpecHostOSConfigurationCertBundles[]
 ntpConfiguration?: TinkerbellMachineConfigV1Alpha1SpecHostOSConfigurationNtpConfiguration
}
export interface TinkerbellMachineConfigV1Alpha1SpecHostOSConfigurationBottlerocketConfiguration {
 boot?: TinkerbellMachineConfigV1Alpha1SpecHostOSConfigurationBottlerocketConfigurationBoot
 kernel?: TinkerbellMachineConfigV1Alpha1SpecHostOSConfigurationBottlerocketConfigurationKernel
 kubernetes?: TinkerbellMachineConfigV1Alpha1SpecHostOSConfigurationBottlerocketConfigurationKubernetes
}
export interface TinkerbellMachineConfigV1Alpha1SpecHostOSConfigurationBottlerocketConfigurationBoot {
 bootKernelParameters?: {
  [k: string]: readonly string[]
 }
}
export interface TinkerbellMachineConfigV1Alpha1SpecHostOSConfigurationBottlerocketConfigurationKernel {
 sysctlSettings?: {
  [k: string]: string
 }
}
export interface TinkerbellMachineConfigV1Alpha1SpecHostOSConfigurationBottlerocketConfigurationKubernetes {
 allowedUnsafeSysctls?: readonly string[]
 clusterDNSIPs?: readonly string[]
 clusterDomain?: string
 containerLogMaxFiles?: number
 containerLogMaxSize?: string
 cpuCFSQuota?: boolean
 cpuManagerPolicy?: string
 cpuManagerPolicyOptions?: {
  [k: string]: string
 }
 cpuManagerReconcilePeriod?: string
 eventBurst?: number
 eventRecordQPS?: number
 evictionHard?: {
  [k: string]: string
 }
 evictionMaxPodGracePeriod?: number
 evictionSoft?: {
  [k: string]: string
 }
 evictionSoftGracePeriod?: {
  [k: string]: string
 }
 imageGCHighThresholdPercent?: number
 imageGCLowThresholdPercent?: number
 kubeAPIBurst?: number
 kubeAPIQPS?: number
 kubeReserved?: {
  [k: string]: string
 }
 maxPods?: number
 memoryManagerPolicy?: string
 podPidsLimit?: number
 providerID?: string
 registryBurst?: number
 registryPullQPS?: number
 shutdownGracePeriod?: string
 shutdownGracePeriodCriticalPods?: string
 systemReserved?: {
  [k: string]: string
 }
 topologyManagerPolicy?: string
 topologyManagerScope?: string
}
export interface TinkerbellMachineConfigV1Alpha1SpecHostOSConfigurationCertBundles {
 data: string
 name: string
}
export interface TinkerbellMachineConfigV1Alpha1SpecHostOSConfigurationNtpConfiguration {
 servers: readonly string[]
}
export interface TinkerbellMachineConfigV1Alpha1SpecTemplateRef {
 kind?: string
 name?: string
}
export interface TinkerbellMachineConfigV1Alpha1SpecUsers {
 name: string
 sshAuthorizedKeys: readonly string[]
}
export interface TinkerbellTemplateConfigV1Alpha1 {
 apiVersion: "anywhere.eks.amazonaws.com/v1alpha1"
 kind: "TinkerbellTemplateConfig"
 metadata: ObjectMeta
 spec?: TinkerbellTemplateConfigV1Alpha1Spec
 status?: Record<string, never>
}
export interface TinkerbellTemplateConfigV1Alpha1Spec {
 template: TinkerbellTemplateConfigV1Alpha1SpecTemplate
}
export interface TinkerbellTemplateConfigV1Alpha1SpecTemplate {
 global_timeout: number
 id: string
 name: string
 tasks: readonly TinkerbellTemplateConfigV1Alpha1SpecTemplateTasks[]
 version: string
}
export interface TinkerbellTemplateConfigV1Alpha1SpecTemplateTasks {
 actions: readonly TinkerbellTemplateConfigV1Alpha1SpecTemplateTasksActions[]
 environment?: {
  [k: string]: string
 }
 name: string
 volumes?: readonly string[]
 worker: string
}
export interface TinkerbellTemplateConfigV1Alpha1SpecTemplateTasksActions {
 command?: readonly string[]
 environment?: {
  [k: string]: string
 }
 image: string
 name: string
 "on-failure"?: readonly string[]
 "on-timeout"?: readonly string[]
 pid?: string
 timeout: number
 volumes?: readonly string[]
}
export interface VSphereDatacenterConfigV1Alpha1 {
 apiVersion: "anywhere.eks.amazonaws.com/v1alpha1"
 kind: "VSphereDatacenterConfig"
 metadata: ObjectMeta
 spec?: VSphereDatacenterConfigV1Alpha1Spec
 status?: VSphereDatacenterConfigV1Alpha1Status
}
export interface VSphereDatacenterConfigV1Alpha1Spec {
 datacenter: string
 failureDomains?: readonly VSphereDatacenterConfigV1Alpha1SpecFailureDomains[]
 insecure: boolean
 network: string
 server: string
 thumbprint: string
}
export interface VSphereDatacenterConfigV1Alpha1SpecFailureDomains {
 computeCluster: string
 datastore: string
 folder: string
 name: string
 network: string
 resourcePool: string
}
export interface VSphereDatacenterConfigV1Alpha1Status {
 failureMessage?: string
 observedGeneration?: number
 specValid?: boolean
}
export interface VSphereMachineConfigV1Alpha1 {
 apiVersion: "anywhere.eks.amazonaws.com/v1alpha1"
 kind: "VSphereMachineConfig"
 metadata: ObjectMeta
 spec?: VSphereMachineConfigV1Alpha1Spec
 status?: Record<string, never>
}
export interface VSphereMachineConfigV1Alpha1Spec {
 cloneMode?: ("fullClone" | "linkedClone")
 datastore: string
 diskGiB?: number
 folder: string
 hostOSConfiguration?: VSphereMachineConfigV1Alpha1SpecHostOSConfiguration
 memoryMiB: number
 networks?: readonly string[]
 numCPUs: number
 osFamily: string
 resourcePool: string
 storagePolicyName?: string
 tags?: readonly string[]
 template?: string
 users?: readonly VSphereMachineConfigV1Alpha1SpecUsers[]
}
export interface VSphereMachineConfigV1Alpha1SpecHostOSConfiguration {
 bottlerocketConfiguration?: VSphereMachineConfigV1Alpha1SpecHostOSConfigurationBottlerocketConfiguration
 certBundles?: readonly VSphereMachineConfigV1Alpha1SpecHostOSConfigurationCertBundles[]
 ntpConfiguration?: VSphereMachineConfigV1Alpha1SpecHostOSConfigurationNtpConfiguration
}
export interface VSphereMachineConfigV1Alpha1SpecHostOSConfigurationBottlerocketConfiguration {
 boot?: VSphereMachineConfigV1Alpha1SpecHostOSConfigurationBottlerocketConfigurationBoot
 kernel?: VSphereMachineConfigV1Alpha1SpecHostOSConfigurationBottlerocketConfigurationKernel
 kubernetes?: VSphereMachineConfigV1Alpha1SpecHostOSConfigurationBottlerocketConfigurationKubernetes
}
export interface VSphereMachineConfigV1Alpha1SpecHostOSConfigurationBottlerocketConfigurationBoot {
 bootKernelParameters?: {
  [k: string]: readonly string[]
 }
}
export interface VSphereMachineConfigV1Alpha1SpecHostOSConfigurationBottlerocketConfigurationKernel {
 sysctlSettings?: {
  [k: string]: string
 }
}
export interface VSphereMachineConfigV1Alpha1SpecHostOSConfigurationBottlerocketConfigurationKubernetes {
 allowedUnsafeSysctls?: readonly string[]
 clusterDNSIPs?: readonly string[]
 clusterDomain?: string
 containerLogMaxFiles?: number
 containerLogMaxSize?: string
 cpuCFSQuota?: boolean
 cpuManagerPolicy?: string
 cpuManagerPolicyOptions?: {
  [k: string]: string
 }
 cpuManagerReconcilePeriod?: string
 eventBurst?: number
 eventRecordQPS?: number
 evictionHard?: {
  [k: string]: string
 }
 evictionMaxPodGracePeriod?: number
 evictionSoft?: {
  [k: string]: string
 }
 evictionSoftGracePeriod?: {
  [k: string]: string
 }
 imageGCHighThresholdPercent?: number
 imageGCLowThresholdPercent?: number
 kubeAPIBurst?: number
 kubeAPIQPS?: number
 kubeReserved?: {
  [k: string]: string
 }
 maxPods?: number
 memoryManagerPolicy?: string
 podPidsLimit?: number
 providerID?: string
 registryBurst?: number
 registryPullQPS?: number
 shutdownGracePeriod?: string
 shutdownGracePeriodCriticalPods?: string
 systemReserved?: {
  [k: string]: string
 }
 topologyManagerPolicy?: string
 topologyManagerScope?: string
}
export interface VSphereMachineConfigV1Alpha1SpecHostOSConfigurationCertBundles {
 data: string
 name: string
}
export interface VSphereMachineConfigV1Alpha1SpecHostOSConfigurationNtpConfiguration {
 servers: readonly string[]
}
export interface VSphereMachineConfigV1Alpha1SpecUsers {
 name: string
 sshAuthorizedKeys: readonly string[]
}
export declare const AWS_DATACENTER_CONFIG_V1ALPHA1: Kind<AWSDatacenterConfigV1Alpha1>;
export declare const AWS_IAM_CONFIG_V1ALPHA1: Kind<AWSIamConfigV1Alpha1>;
export declare const BUNDLES_V1ALPHA1: Kind<BundlesV1Alpha1>;
export declare const CLOUD_STACK_DATACENTER_CONFIG_V1ALPHA1: Kind<CloudStackDatacenterConfigV1Alpha1>;
export declare const CLOUD_STACK_MACHINE_CONFIG_V1ALPHA1: Kind<CloudStackMachineConfigV1Alpha1>;
export declare const CLUSTER_V1ALPHA1: Kind<ClusterV1Alpha1>;
export declare const DOCKER_DATACENTER_CONFIG_V1ALPHA1: Kind<DockerDatacenterConfigV1Alpha1>;
export declare const EKSA_RELEASE_V1ALPHA1: Kind<EKSAReleaseV1Alpha1>;
export declare const FLUX_CONFIG_V1ALPHA1: Kind<FluxConfigV1Alpha1>;
export declare const GIT_OPS_CONFIG_V1ALPHA1: Kind<GitOpsConfigV1Alpha1>;
export declare const NUTANIX_DATACENTER_CONFIG_V1ALPHA1: Kind<NutanixDatacenterConfigV1Alpha1>;
export declare const NUTANIX_MACHINE_CONFIG_V1ALPHA1: Kind<NutanixMachineConfigV1Alpha1>;
export declare const OIDC_CONFIG_V1ALPHA1: Kind<OIDCConfigV1Alpha1>;
export declare const RELEASE_V1ALPHA1: Kind<ReleaseV1Alpha1>;
export declare const SNOW_DATACENTER_CONFIG_V1ALPHA1: Kind<SnowDatacenterConfigV1Alpha1>;
export declare const SNOW_IP_POOL_V1ALPHA1: Kind<SnowIPPoolV1Alpha1>;
export declare const SNOW_MACHINE_CONFIG_V1ALPHA1: Kind<SnowMachineConfigV1Alpha1>;
export declare const TINKERBELL_DATACENTER_CONFIG_V1ALPHA1: Kind<TinkerbellDatacenterConfigV1Alpha1>;
export declare const TINKERBELL_MACHINE_CONFIG_V1ALPHA1: Kind<TinkerbellMachineConfigV1Alpha1>;
export declare const TINKERBELL_TEMPLATE_CONFIG_V1ALPHA1: Kind<TinkerbellTemplateConfigV1Alpha1>;
export declare const VSPHERE_DATACENTER_CONFIG_V1ALPHA1: Kind<VSphereDatacenterConfigV1Alpha1>;
export declare const VSPHERE_MACHINE_CONFIG_V1ALPHA1: Kind<VSphereMachineConfigV1Alpha1>;
