import type { Kind, ObjectMeta } from './kind';
export interface EKSConfigTemplateV1Beta2 {
 apiVersion: "bootstrap.cluster.x-k8s.io/v1beta2"
 kind: "EKSConfigTemplate"
 metadata: ObjectMeta
 spec?: EKSConfigTemplateV1Beta2Spec
}
export interface EKSConfigTemplateV1Beta2Spec {
 template: EKSConfigTemplateV1Beta2SpecTemplate
}
export interface EKSConfigTemplateV1Beta2SpecTemplate {
 spec?: EKSConfigTemplateV1Beta2SpecTemplateSpec
}
export interface EKSConfigTemplateV1Beta2SpecTemplateSpec {
 apiRetryAttempts?: number
 boostrapCommandOverride?: string
 containerRuntime?: string
 diskSetup?: EKSConfigTemplateV1Beta2SpecTemplateSpecDiskSetup
 dnsClusterIP?: string
 dockerConfigJson?: string
 files?: readonly EKSConfigTemplateV1Beta2SpecTemplateSpecFiles[]
 kubeletExtraArgs?: {
  [k: string]: string
 }
 mounts?: readonly string[][]
 ntp?: EKSConfigTemplateV1Beta2SpecTemplateSpecNtp
 pauseContainer?: EKSConfigTemplateV1Beta2SpecTemplateSpecPauseContainer
 postBootstrapCommands?: readonly string[]
 preBootstrapCommands?: readonly string[]
 serviceIPV6Cidr?: string
 useMaxPods?: boolean
 users?: readonly EKSConfigTemplateV1Beta2SpecTemplateSpecUsers[]
}
export interface EKSConfigTemplateV1Beta2SpecTemplateSpecDiskSetup {
 filesystems?: readonly EKSConfigTemplateV1Beta2SpecTemplateSpecDiskSetupFilesystems[]
 partitions?: readonly EKSConfigTemplateV1Beta2SpecTemplateSpecDiskSetupPartitions[]
}
export interface EKSConfigTemplateV1Beta2SpecTemplateSpecDiskSetupFilesystems {
 device: string
 extraOpts?: readonly string[]
 filesystem: string
 label: string
 overwrite?: boolean
 partition?: string
}
export interface EKSConfigTemplateV1Beta2SpecTemplateSpecDiskSetupPartitions {
 device: string
 layout: boolean
 overwrite?: boolean
 tableType?: string
}
export interface EKSConfigTemplateV1Beta2SpecTemplateSpecFiles {
 append?: boolean
 content?: string
 contentFrom?: EKSConfigTemplateV1Beta2SpecTemplateSpecFilesContentFrom
 encoding?: ("base64" | "gzip" | "gzip+base64")
 owner?: string
 path: string
 permissions?: string
}
export interface EKSConfigTemplateV1Beta2SpecTemplateSpecFilesContentFrom {
 secret: EKSConfigTemplateV1Beta2SpecTemplateSpecFilesContentFromSecret
}
export interface EKSConfigTemplateV1Beta2SpecTemplateSpecFilesContentFromSecret {
 key: string
 name: string
}
export interface EKSConfigTemplateV1Beta2SpecTemplateSpecNtp {
 enabled?: boolean
 servers?: readonly string[]
}
export interface EKSConfigTemplateV1Beta2SpecTemplateSpecPauseContainer {
 accountNumber: string
 version: string
}
export interface EKSConfigTemplateV1Beta2SpecTemplateSpecUsers {
 gecos?: string
 groups?: string
 homeDir?: string
 inactive?: boolean
 lockPassword?: boolean
 name: string
 passwd?: string
 passwdFrom?: EKSConfigTemplateV1Beta2SpecTemplateSpecFilesContentFrom
 primaryGroup?: string
 shell?: string
 sshAuthorizedKeys?: readonly string[]
 sudo?: string
}
export interface EKSConfigV1Beta2 {
 apiVersion: "bootstrap.cluster.x-k8s.io/v1beta2"
 kind: "EKSConfig"
 metadata: ObjectMeta
 spec?: EKSConfigV1Beta2Spec
 status?: EKSConfigV1Beta2Status
}
export interface EKSConfigV1Beta2Spec {
 apiRetryAttempts?: number
 boostrapCommandOverride?: string
 containerRuntime?: string
 diskSetup?: EKSConfigV1Beta2SpecDiskSetup
 dnsClusterIP?: string
 dockerConfigJson?: string
 files?: readonly EKSConfigV1Beta2SpecFiles[]
 kubeletExtraArgs?: {
  [k: string]: string
 }
 mounts?: readonly string[][]
 ntp?: EKSConfigV1Beta2SpecNtp
 pauseContainer?: EKSConfigV1Beta2SpecPauseContainer
 postBootstrapCommands?: readonly string[]
 preBootstrapCommands?: readonly string[]
 serviceIPV6Cidr?: string
 useMaxPods?: boolean
 users?: readonly EKSConfigV1Beta2SpecUsers[]
}
export interface EKSConfigV1Beta2SpecDiskSetup {
 filesystems?: readonly EKSConfigV1Beta2SpecDiskSetupFilesystems[]
 partitions?: readonly EKSConfigV1Beta2SpecDiskSetupPartitions[]
}
export interface EKSConfigV1Beta2SpecDiskSetupFilesystems {
 device: string
 extraOpts?: readonly string[]
 filesystem: string
 label: string
 overwrite?: boolean
 partition?: string
}
export interface EKSConfigV1Beta2SpecDiskSetupPartitions {
 device: string
 layout: boolean
 overwrite?: boolean
 tableType?: string
}
export interface EKSConfigV1Beta2SpecFiles {
 append?: boolean
 content?: string
 contentFrom?: EKSConfigV1Beta2SpecFilesContentFrom
 encoding?: ("base64" | "gzip" | "gzip+base64")
 owner?: string
 path: string
 permissions?: string
}
export interface EKSConfigV1Beta2SpecFilesContentFrom {
 secret: EKSConfigV1Beta2SpecFilesContentFromSecret
}
export interface EKSConfigV1Beta2SpecFilesContentFromSecret {
 key: string
 name: string
}
export interface EKSConfigV1Beta2SpecNtp {
 enabled?: boolean
 servers?: readonly string[]
}
export interface EKSConfigV1Beta2SpecPauseContainer {
 accountNumber: string
 version: string
}
export interface EKSConfigV1Beta2SpecUsers {
 gecos?: string
 groups?: string
 homeDir?: string
 inactive?: boolean
 lockPassword?: boolean
 name: string
 passwd?: string
 passwdFrom?: EKSConfigV1Beta2SpecFilesContentFrom
 primaryGroup?: string
 shell?: string
 sshAuthorizedKeys?: readonly string[]
 sudo?: string
}
export interface EKSConfigV1Beta2Status {
 conditions?: readonly EKSConfigV1Beta2StatusConditions[]
 dataSecretName?: string
 failureMessage?: string
 failureReason?: string
 observedGeneration?: number
 ready?: boolean
}
export interface EKSConfigV1Beta2StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface GKEConfigTemplateV1Beta1 {
 apiVersion: "bootstrap.cluster.x-k8s.io/v1beta1"
 kind: "GKEConfigTemplate"
 metadata: ObjectMeta
 spec?: GKEConfigTemplateV1Beta1Spec
}
export interface GKEConfigTemplateV1Beta1Spec {
 template: GKEConfigTemplateV1Beta1SpecTemplate
}
export interface GKEConfigTemplateV1Beta1SpecTemplate {
 spec?: Record<string, never>
}
export interface GKEConfigV1Beta1 {
 apiVersion: "bootstrap.cluster.x-k8s.io/v1beta1"
 kind: "GKEConfig"
 metadata: ObjectMeta
 spec?: Record<string, never>
 status?: GKEConfigV1Beta1Status
}
export interface GKEConfigV1Beta1Status {
 conditions?: readonly GKEConfigV1Beta1StatusConditions[]
 dataSecretName?: string
 failureMessage?: string
 failureReason?: string
 observedGeneration?: number
 ready?: boolean
}
export interface GKEConfigV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface KubeadmConfigTemplateV1Beta1 {
 apiVersion: "bootstrap.cluster.x-k8s.io/v1beta1"
 kind: "KubeadmConfigTemplate"
 metadata: ObjectMeta
 spec?: KubeadmConfigTemplateV1Beta1Spec
}
export interface KubeadmConfigTemplateV1Beta1Spec {
 template: KubeadmConfigTemplateV1Beta1SpecTemplate
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplate {
 metadata?: KubeadmConfigTemplateV1Beta1SpecTemplateMetadata
 spec?: KubeadmConfigTemplateV1Beta1SpecTemplateSpec
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpec {
 bootCommands?: readonly string[]
 clusterConfiguration?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfiguration
 diskSetup?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecDiskSetup
 files?: readonly KubeadmConfigTemplateV1Beta1SpecTemplateSpecFiles[]
 format?: ("cloud-config" | "ignition")
 ignition?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecIgnition
 initConfiguration?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfiguration
 joinConfiguration?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfiguration
 mounts?: readonly string[][]
 ntp?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecNtp
 postKubeadmCommands?: readonly string[]
 preKubeadmCommands?: readonly string[]
 useExperimentalRetryJoin?: boolean
 users?: readonly KubeadmConfigTemplateV1Beta1SpecTemplateSpecUsers[]
 verbosity?: number
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfiguration {
 apiServer?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationApiServer
 apiVersion?: string
 caCertificateValidityPeriodDays?: number
 certificateValidityPeriodDays?: number
 certificatesDir?: string
 clusterName?: string
 controlPlaneEndpoint?: string
 controllerManager?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationControllerManager
 dns?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationDns
 encryptionAlgorithm?: ("ECDSA-P256" | "ECDSA-P384" | "RSA-2048" | "RSA-3072" | "RSA-4096")
 etcd?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationEtcd
 featureGates?: {
  [k: string]: boolean
 }
 imageRepository?: string
 kind?: string
 kubernetesVersion?: string
 networking?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationNetworking
 scheduler?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationControllerManager
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationApiServer {
 certSANs?: readonly string[]
 extraArgs?: {
  [k: string]: string
 }
 extraEnvs?: readonly KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationApiServerExtraEnvs[]
 extraVolumes?: readonly KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationApiServerExtraVolumes[]
 timeoutForControlPlane?: string
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationApiServerExtraEnvs {
 name: string
 value?: string
 valueFrom?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationApiServerExtraEnvsValueFrom
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationApiServerExtraEnvsValueFrom {
 configMapKeyRef?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationApiServerExtraEnvsValueFromConfigMapKeyRef
 fieldRef?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationApiServerExtraEnvsValueFromFieldRef
 fileKeyRef?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationApiServerExtraEnvsValueFromFileKeyRef
 resourceFieldRef?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationApiServerExtraEnvsValueFromResourceFieldRef
 secretKeyRef?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationApiServerExtraEnvsValueFromConfigMapKeyRef
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationApiServerExtraEnvsValueFromConfigMapKeyRef {
 key: string
 name?: string
 optional?: boolean
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationApiServerExtraEnvsValueFromFieldRef {
 apiVersion?: string
 fieldPath: string
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationApiServerExtraEnvsValueFromFileKeyRef {
 key: string
 optional?: boolean
 path: string
 volumeName: string
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationApiServerExtraEnvsValueFromResourceFieldRef {
 containerName?: string
 divisor?: (number | string)
 resource: string
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationApiServerExtraVolumes {
 hostPath: string
 mountPath: string
 name: string
 pathType?: string
 readOnly?: boolean
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationControllerManager {
 extraArgs?: {
  [k: string]: string
 }
 extraEnvs?: readonly KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationApiServerExtraEnvs[]
 extraVolumes?: readonly KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationApiServerExtraVolumes[]
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationDns {
 imageRepository?: string
 imageTag?: string
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationEtcd {
 external?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationEtcdExternal
 local?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationEtcdLocal
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationEtcdExternal {
 caFile: string
 certFile: string
 endpoints: readonly string[]
 keyFile: string
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationEtcdLocal {
 dataDir?: string
 extraArgs?: {
  [k: string]: string
 }
 extraEnvs?: readonly KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationApiServerExtraEnvs[]
 imageRepository?: string
 imageTag?: string
 peerCertSANs?: readonly string[]
 serverCertSANs?: readonly string[]
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecClusterConfigurationNetworking {
 dnsDomain?: string
 podSubnet?: string
 serviceSubnet?: string
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecDiskSetup {
 filesystems?: readonly KubeadmConfigTemplateV1Beta1SpecTemplateSpecDiskSetupFilesystems[]
 partitions?: readonly KubeadmConfigTemplateV1Beta1SpecTemplateSpecDiskSetupPartitions[]
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecDiskSetupFilesystems {
 device: string
 extraOpts?: readonly string[]
 filesystem: string
 label?: string
 overwrite?: boolean
 partition?: string
 replaceFS?: string
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecDiskSetupPartitions {
 device: string
 diskLayout?: readonly KubeadmConfigTemplateV1Beta1SpecTemplateSpecDiskSetupPartitionsDiskLayout[]
 layout: boolean
 overwrite?: boolean
 tableType?: ("mbr" | "gpt")
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecDiskSetupPartitionsDiskLayout {
 partitionType?: string
 percentage: number
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecFiles {
 append?: boolean
 content?: string
 contentFormat?: ("Raw" | "Template")
 contentFrom?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecFilesContentFrom
 encoding?: ("base64" | "gzip" | "gzip+base64")
 owner?: string
 path: string
 permissions?: string
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecFilesContentFrom {
 secret: KubeadmConfigTemplateV1Beta1SpecTemplateSpecFilesContentFromSecret
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecFilesContentFromSecret {
 key: string
 name: string
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecIgnition {
 containerLinuxConfig?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecIgnitionContainerLinuxConfig
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecIgnitionContainerLinuxConfig {
 additionalConfig?: string
 strict?: boolean
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfiguration {
 apiVersion?: string
 bootstrapTokens?: readonly KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfigurationBootstrapTokens[]
 kind?: string
 localAPIEndpoint?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfigurationLocalAPIEndpoint
 nodeRegistration?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfigurationNodeRegistration
 patches?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfigurationPatches
 skipPhases?: readonly string[]
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfigurationBootstrapTokens {
 description?: string
 expires?: string
 groups?: readonly string[]
 token: string
 ttl?: string
 usages?: readonly string[]
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfigurationLocalAPIEndpoint {
 advertiseAddress?: string
 bindPort?: number
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfigurationNodeRegistration {
 criSocket?: string
 ignorePreflightErrors?: readonly string[]
 imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
 imagePullSerial?: boolean
 kubeletExtraArgs?: {
  [k: string]: string
 }
 name?: string
 taints?: readonly KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfigurationNodeRegistrationTaints[]
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfigurationNodeRegistrationTaints {
 effect: string
 key: string
 timeAdded?: string
 value?: string
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfigurationPatches {
 directory?: string
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfiguration {
 apiVersion?: string
 caCertPath?: string
 controlPlane?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationControlPlane
 discovery?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscovery
 kind?: string
 nodeRegistration?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfigurationNodeRegistration
 patches?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfigurationPatches
 skipPhases?: readonly string[]
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationControlPlane {
 localAPIEndpoint?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecInitConfigurationLocalAPIEndpoint
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscovery {
 bootstrapToken?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryBootstrapToken
 file?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryFile
 timeout?: string
 tlsBootstrapToken?: string
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryBootstrapToken {
 apiServerEndpoint?: string
 caCertHashes?: readonly string[]
 token?: string
 unsafeSkipCAVerification?: boolean
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryFile {
 kubeConfig?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfig
 kubeConfigPath: string
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfig {
 cluster?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigCluster
 user: KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUser
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigCluster {
 certificateAuthorityData?: string
 insecureSkipTLSVerify?: boolean
 proxyURL?: string
 server?: string
 tlsServerName?: string
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUser {
 authProvider?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider
 exec?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUserExec
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider {
 config?: {
  [k: string]: string
 }
 name: string
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUserExec {
 apiVersion?: string
 args?: readonly string[]
 command: string
 env?: readonly KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUserExecEnv[]
 provideClusterInfo?: boolean
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUserExecEnv {
 name: string
 value: string
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecNtp {
 enabled?: boolean
 servers?: readonly string[]
}
export interface KubeadmConfigTemplateV1Beta1SpecTemplateSpecUsers {
 gecos?: string
 groups?: string
 homeDir?: string
 inactive?: boolean
 lockPassword?: boolean
 name: string
 passwd?: string
 passwdFrom?: KubeadmConfigTemplateV1Beta1SpecTemplateSpecFilesContentFrom
 primaryGroup?: string
 shell?: string
 sshAuthorizedKeys?: readonly string[]
 sudo?: string
}
export interface KubeadmConfigTemplateV1Beta2 {
 apiVersion: "bootstrap.cluster.x-k8s.io/v1beta2"
 kind: "KubeadmConfigTemplate"
 metadata: ObjectMeta
 spec?: KubeadmConfigTemplateV1Beta2Spec
}
export interface KubeadmConfigTemplateV1Beta2Spec {
 template: KubeadmConfigTemplateV1Beta2SpecTemplate
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplate {
 metadata?: KubeadmConfigTemplateV1Beta2SpecTemplateMetadata
 spec?: KubeadmConfigTemplateV1Beta2SpecTemplateSpec
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpec {
 bootCommands?: readonly string[]
 clusterConfiguration?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfiguration
 diskSetup?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecDiskSetup
 files?: readonly KubeadmConfigTemplateV1Beta2SpecTemplateSpecFiles[]
 format?: ("cloud-config" | "ignition")
 ignition?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecIgnition
 initConfiguration?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecInitConfiguration
 joinConfiguration?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecJoinConfiguration
 mounts?: readonly string[][]
 ntp?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecNtp
 postKubeadmCommands?: readonly string[]
 preKubeadmCommands?: readonly string[]
 users?: readonly KubeadmConfigTemplateV1Beta2SpecTemplateSpecUsers[]
 verbosity?: number
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfiguration {
 apiServer?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServer
 caCertificateValidityPeriodDays?: number
 certificateValidityPeriodDays?: number
 certificatesDir?: string
 controlPlaneEndpoint?: string
 controllerManager?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationControllerManager
 dns?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationDns
 encryptionAlgorithm?: ("ECDSA-P256" | "ECDSA-P384" | "RSA-2048" | "RSA-3072" | "RSA-4096")
 etcd?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationEtcd
 featureGates?: {
  [k: string]: boolean
 }
 imageRepository?: string
 scheduler?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationControllerManager
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServer {
 certSANs?: readonly string[]
 extraArgs?: readonly KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServerExtraArgs[]
 extraEnvs?: readonly KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServerExtraEnvs[]
 extraVolumes?: readonly KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServerExtraVolumes[]
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServerExtraArgs {
 name: string
 value: string
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServerExtraEnvs {
 name: string
 value?: string
 valueFrom?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServerExtraEnvsValueFrom
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServerExtraEnvsValueFrom {
 configMapKeyRef?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServerExtraEnvsValueFromConfigMapKeyRef
 fieldRef?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServerExtraEnvsValueFromFieldRef
 fileKeyRef?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServerExtraEnvsValueFromFileKeyRef
 resourceFieldRef?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServerExtraEnvsValueFromResourceFieldRef
 secretKeyRef?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServerExtraEnvsValueFromConfigMapKeyRef
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServerExtraEnvsValueFromConfigMapKeyRef {
 key: string
 name?: string
 optional?: boolean
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServerExtraEnvsValueFromFieldRef {
 apiVersion?: string
 fieldPath: string
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServerExtraEnvsValueFromFileKeyRef {
 key: string
 optional?: boolean
 path: string
 volumeName: string
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServerExtraEnvsValueFromResourceFieldRef {
 containerName?: string
 divisor?: (number | string)
 resource: string
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServerExtraVolumes {
 hostPath: string
 mountPath: string
 name: string
 pathType?: string
 readOnly?: boolean
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationControllerManager {
 extraArgs?: readonly KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServerExtraArgs[]
 extraEnvs?: readonly KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServerExtraEnvs[]
 extraVolumes?: readonly KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServerExtraVolumes[]
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationDns {
 imageRepository?: string
 imageTag?: string
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationEtcd {
 external?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationEtcdExternal
 local?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationEtcdLocal
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationEtcdExternal {
 caFile: string
 certFile: string
 endpoints: readonly string[]
 keyFile: string
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationEtcdLocal {
 dataDir?: string
 extraArgs?: readonly KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServerExtraArgs[]
 extraEnvs?: readonly KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServerExtraEnvs[]
 imageRepository?: string
 imageTag?: string
 peerCertSANs?: readonly string[]
 serverCertSANs?: readonly string[]
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecDiskSetup {
 filesystems?: readonly KubeadmConfigTemplateV1Beta2SpecTemplateSpecDiskSetupFilesystems[]
 partitions?: readonly KubeadmConfigTemplateV1Beta2SpecTemplateSpecDiskSetupPartitions[]
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecDiskSetupFilesystems {
 device: string
 extraOpts?: readonly string[]
 filesystem: string
 label?: string
 overwrite?: boolean
 partition?: string
 replaceFS?: string
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecDiskSetupPartitions {
 device: string
 diskLayout?: readonly KubeadmConfigTemplateV1Beta2SpecTemplateSpecDiskSetupPartitionsDiskLayout[]
 layout?: boolean
 overwrite?: boolean
 tableType?: ("mbr" | "gpt")
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecDiskSetupPartitionsDiskLayout {
 partitionType?: string
 percentage: number
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecFiles {
 append?: boolean
 content?: string
 contentFormat?: ("Raw" | "Template")
 contentFrom?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecFilesContentFrom
 encoding?: ("base64" | "gzip" | "gzip+base64")
 owner?: string
 path: string
 permissions?: string
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecFilesContentFrom {
 secret: KubeadmConfigTemplateV1Beta2SpecTemplateSpecFilesContentFromSecret
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecFilesContentFromSecret {
 key: string
 name: string
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecIgnition {
 containerLinuxConfig?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecIgnitionContainerLinuxConfig
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecIgnitionContainerLinuxConfig {
 additionalConfig?: string
 strict?: boolean
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecInitConfiguration {
 bootstrapTokens?: readonly KubeadmConfigTemplateV1Beta2SpecTemplateSpecInitConfigurationBootstrapTokens[]
 localAPIEndpoint?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecInitConfigurationLocalAPIEndpoint
 nodeRegistration?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecInitConfigurationNodeRegistration
 patches?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecInitConfigurationPatches
 skipPhases?: readonly string[]
 timeouts?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecInitConfigurationTimeouts
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecInitConfigurationBootstrapTokens {
 description?: string
 expires?: string
 groups?: readonly string[]
 token: string
 ttlSeconds?: number
 usages?: readonly string[]
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecInitConfigurationLocalAPIEndpoint {
 advertiseAddress?: string
 bindPort?: number
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecInitConfigurationNodeRegistration {
 criSocket?: string
 ignorePreflightErrors?: readonly string[]
 imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
 imagePullSerial?: boolean
 kubeletExtraArgs?: readonly KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServerExtraArgs[]
 name?: string
 taints?: readonly KubeadmConfigTemplateV1Beta2SpecTemplateSpecInitConfigurationNodeRegistrationTaints[]
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecInitConfigurationNodeRegistrationTaints {
 effect: string
 key: string
 timeAdded?: string
 value?: string
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecInitConfigurationPatches {
 directory?: string
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecInitConfigurationTimeouts {
 controlPlaneComponentHealthCheckSeconds?: number
 discoverySeconds?: number
 etcdAPICallSeconds?: number
 kubeletHealthCheckSeconds?: number
 kubernetesAPICallSeconds?: number
 tlsBootstrapSeconds?: number
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecJoinConfiguration {
 caCertPath?: string
 controlPlane?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecJoinConfigurationControlPlane
 discovery?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecJoinConfigurationDiscovery
 nodeRegistration?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecInitConfigurationNodeRegistration
 patches?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecInitConfigurationPatches
 skipPhases?: readonly string[]
 timeouts?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecInitConfigurationTimeouts
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecJoinConfigurationControlPlane {
 localAPIEndpoint?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecInitConfigurationLocalAPIEndpoint
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecJoinConfigurationDiscovery {
 bootstrapToken?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecJoinConfigurationDiscoveryBootstrapToken
 file?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecJoinConfigurationDiscoveryFile
 tlsBootstrapToken?: string
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecJoinConfigurationDiscoveryBootstrapToken {
 apiServerEndpoint?: string
 caCertHashes?: readonly string[]
 token?: string
 unsafeSkipCAVerification?: boolean
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecJoinConfigurationDiscoveryFile {
 kubeConfig?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfig
 kubeConfigPath: string
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfig {
 cluster?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigCluster
 user: KubeadmConfigTemplateV1Beta2SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUser
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigCluster {
 certificateAuthorityData?: string
 insecureSkipTLSVerify?: boolean
 proxyURL?: string
 server?: string
 tlsServerName?: string
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUser {
 authProvider?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider
 exec?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUserExec
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider {
 config?: {
  [k: string]: string
 }
 name: string
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecJoinConfigurationDiscoveryFileKubeConfigUserExec {
 apiVersion?: string
 args?: readonly string[]
 command: string
 env?: readonly KubeadmConfigTemplateV1Beta2SpecTemplateSpecClusterConfigurationApiServerExtraArgs[]
 provideClusterInfo?: boolean
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecNtp {
 enabled?: boolean
 servers?: readonly string[]
}
export interface KubeadmConfigTemplateV1Beta2SpecTemplateSpecUsers {
 gecos?: string
 groups?: string
 homeDir?: string
 inactive?: boolean
 lockPassword?: boolean
 name: string
 passwd?: string
 passwdFrom?: KubeadmConfigTemplateV1Beta2SpecTemplateSpecFilesContentFrom
 primaryGroup?: string
 shell?: string
 sshAuthorizedKeys?: readonly string[]
 sudo?: string
}
export interface KubeadmConfigV1Beta1 {
 apiVersion: "bootstrap.cluster.x-k8s.io/v1beta1"
 kind: "KubeadmConfig"
 metadata: ObjectMeta
 spec?: KubeadmConfigV1Beta1Spec
 status?: KubeadmConfigV1Beta1Status
}
export interface KubeadmConfigV1Beta1Spec {
 bootCommands?: readonly string[]
 clusterConfiguration?: KubeadmConfigV1Beta1SpecClusterConfiguration
 diskSetup?: KubeadmConfigV1Beta1SpecDiskSetup
 files?: readonly KubeadmConfigV1Beta1SpecFiles[]
 format?: ("cloud-config" | "ignition")
 ignition?: KubeadmConfigV1Beta1SpecIgnition
 initConfiguration?: KubeadmConfigV1Beta1SpecInitConfiguration
 joinConfiguration?: KubeadmConfigV1Beta1SpecJoinConfiguration
 mounts?: readonly string[][]
 ntp?: KubeadmConfigV1Beta1SpecNtp
 postKubeadmCommands?: readonly string[]
 preKubeadmCommands?: readonly string[]
 useExperimentalRetryJoin?: boolean
 users?: readonly KubeadmConfigV1Beta1SpecUsers[]
 verbosity?: number
}
export interface KubeadmConfigV1Beta1SpecClusterConfiguration {
 apiServer?: KubeadmConfigV1Beta1SpecClusterConfigurationApiServer
 apiVersion?: string
 caCertificateValidityPeriodDays?: number
 certificateValidityPeriodDays?: number
 certificatesDir?: string
 clusterName?: string
 controlPlaneEndpoint?: string
 controllerManager?: KubeadmConfigV1Beta1SpecClusterConfigurationControllerManager
 dns?: KubeadmConfigV1Beta1SpecClusterConfigurationDns
 encryptionAlgorithm?: ("ECDSA-P256" | "ECDSA-P384" | "RSA-2048" | "RSA-3072" | "RSA-4096")
 etcd?: KubeadmConfigV1Beta1SpecClusterConfigurationEtcd
 featureGates?: {
  [k: string]: boolean
 }
 imageRepository?: string
 kind?: string
 kubernetesVersion?: string
 networking?: KubeadmConfigV1Beta1SpecClusterConfigurationNetworking
 scheduler?: KubeadmConfigV1Beta1SpecClusterConfigurationControllerManager
}
export interface KubeadmConfigV1Beta1SpecClusterConfigurationApiServer {
 certSANs?: readonly string[]
 extraArgs?: {
  [k: string]: string
 }
 extraEnvs?: readonly KubeadmConfigV1Beta1SpecClusterConfigurationApiServerExtraEnvs[]
 extraVolumes?: readonly KubeadmConfigV1Beta1SpecClusterConfigurationApiServerExtraVolumes[]
 timeoutForControlPlane?: string
}
export interface KubeadmConfigV1Beta1SpecClusterConfigurationApiServerExtraEnvs {
 name: string
 value?: string
 valueFrom?: KubeadmConfigV1Beta1SpecClusterConfigurationApiServerExtraEnvsValueFrom
}
export interface KubeadmConfigV1Beta1SpecClusterConfigurationApiServerExtraEnvsValueFrom {
 configMapKeyRef?: KubeadmConfigV1Beta1SpecClusterConfigurationApiServerExtraEnvsValueFromConfigMapKeyRef
 fieldRef?: KubeadmConfigV1Beta1SpecClusterConfigurationApiServerExtraEnvsValueFromFieldRef
 fileKeyRef?: KubeadmConfigV1Beta1SpecClusterConfigurationApiServerExtraEnvsValueFromFileKeyRef
 resourceFieldRef?: KubeadmConfigV1Beta1SpecClusterConfigurationApiServerExtraEnvsValueFromResourceFieldRef
 secretKeyRef?: KubeadmConfigV1Beta1SpecClusterConfigurationApiServerExtraEnvsValueFromConfigMapKeyRef
}
export interface KubeadmConfigV1Beta1SpecClusterConfigurationApiServerExtraEnvsValueFromConfigMapKeyRef {
 key: string
 name?: string
 optional?: boolean
}
export interface KubeadmConfigV1Beta1SpecClusterConfigurationApiServerExtraEnvsValueFromFieldRef {
 apiVersion?: string
 fieldPath: string
}
export interface KubeadmConfigV1Beta1SpecClusterConfigurationApiServerExtraEnvsValueFromFileKeyRef {
 key: string
 optional?: boolean
 path: string
 volumeName: string
}
export interface KubeadmConfigV1Beta1SpecClusterConfigurationApiServerExtraEnvsValueFromResourceFieldRef {
 containerName?: string
 divisor?: (number | string)
 resource: string
}
export interface KubeadmConfigV1Beta1SpecClusterConfigurationApiServerExtraVolumes {
 hostPath: string
 mountPath: string
 name: string
 pathType?: string
 readOnly?: boolean
}
export interface KubeadmConfigV1Beta1SpecClusterConfigurationControllerManager {
 extraArgs?: {
  [k: string]: string
 }
 extraEnvs?: readonly KubeadmConfigV1Beta1SpecClusterConfigurationApiServerExtraEnvs[]
 extraVolumes?: readonly KubeadmConfigV1Beta1SpecClusterConfigurationApiServerExtraVolumes[]
}
export interface KubeadmConfigV1Beta1SpecClusterConfigurationDns {
 imageRepository?: string
 imageTag?: string
}
export interface KubeadmConfigV1Beta1SpecClusterConfigurationEtcd {
 external?: KubeadmConfigV1Beta1SpecClusterConfigurationEtcdExternal
 local?: KubeadmConfigV1Beta1SpecClusterConfigurationEtcdLocal
}
export interface KubeadmConfigV1Beta1SpecClusterConfigurationEtcdExternal {
 caFile: string
 certFile: string
 endpoints: readonly string[]
 keyFile: string
}
export interface KubeadmConfigV1Beta1SpecClusterConfigurationEtcdLocal {
 dataDir?: string
 extraArgs?: {
  [k: string]: string
 }
 extraEnvs?: readonly KubeadmConfigV1Beta1SpecClusterConfigurationApiServerExtraEnvs[]
 imageRepository?: string
 imageTag?: string
 peerCertSANs?: readonly string[]
 serverCertSANs?: readonly string[]
}
export interface KubeadmConfigV1Beta1SpecClusterConfigurationNetworking {
 dnsDomain?: string
 podSubnet?: string
 serviceSubnet?: string
}
export interface KubeadmConfigV1Beta1SpecDiskSetup {
 filesystems?: readonly KubeadmConfigV1Beta1SpecDiskSetupFilesystems[]
 partitions?: readonly KubeadmConfigV1Beta1SpecDiskSetupPartitions[]
}
export interface KubeadmConfigV1Beta1SpecDiskSetupFilesystems {
 device: string
 extraOpts?: readonly string[]
 filesystem: string
 label?: string
 overwrite?: boolean
 partition?: string
 replaceFS?: string
}
export interface KubeadmConfigV1Beta1SpecDiskSetupPartitions {
 device: string
 diskLayout?: readonly KubeadmConfigV1Beta1SpecDiskSetupPartitionsDiskLayout[]
 layout: boolean
 overwrite?: boolean
 tableType?: ("mbr" | "gpt")
}
export interface KubeadmConfigV1Beta1SpecDiskSetupPartitionsDiskLayout {
 partitionType?: string
 percentage: number
}
export interface KubeadmConfigV1Beta1SpecFiles {
 append?: boolean
 content?: string
 contentFormat?: ("Raw" | "Template")
 contentFrom?: KubeadmConfigV1Beta1SpecFilesContentFrom
 encoding?: ("base64" | "gzip" | "gzip+base64")
 owner?: string
 path: string
 permissions?: string
}
export interface KubeadmConfigV1Beta1SpecFilesContentFrom {
 secret: KubeadmConfigV1Beta1SpecFilesContentFromSecret
}
export interface KubeadmConfigV1Beta1SpecFilesContentFromSecret {
 key: string
 name: string
}
export interface KubeadmConfigV1Beta1SpecIgnition {
 containerLinuxConfig?: KubeadmConfigV1Beta1SpecIgnitionContainerLinuxConfig
}
export interface KubeadmConfigV1Beta1SpecIgnitionContainerLinuxConfig {
 additionalConfig?: string
 strict?: boolean
}
export interface KubeadmConfigV1Beta1SpecInitConfiguration {
 apiVersion?: string
 bootstrapTokens?: readonly KubeadmConfigV1Beta1SpecInitConfigurationBootstrapTokens[]
 kind?: string
 localAPIEndpoint?: KubeadmConfigV1Beta1SpecInitConfigurationLocalAPIEndpoint
 nodeRegistration?: KubeadmConfigV1Beta1SpecInitConfigurationNodeRegistration
 patches?: KubeadmConfigV1Beta1SpecInitConfigurationPatches
 skipPhases?: readonly string[]
}
export interface KubeadmConfigV1Beta1SpecInitConfigurationBootstrapTokens {
 description?: string
 expires?: string
 groups?: readonly string[]
 token: string
 ttl?: string
 usages?: readonly string[]
}
export interface KubeadmConfigV1Beta1SpecInitConfigurationLocalAPIEndpoint {
 advertiseAddress?: string
 bindPort?: number
}
export interface KubeadmConfigV1Beta1SpecInitConfigurationNodeRegistration {
 criSocket?: string
 ignorePreflightErrors?: readonly string[]
 imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
 imagePullSerial?: boolean
 kubeletExtraArgs?: {
  [k: string]: string
 }
 name?: string
 taints?: readonly KubeadmConfigV1Beta1SpecInitConfigurationNodeRegistrationTaints[]
}
export interface KubeadmConfigV1Beta1SpecInitConfigurationNodeRegistrationTaints {
 effect: string
 key: string
 timeAdded?: string
 value?: string
}
export interface KubeadmConfigV1Beta1SpecInitConfigurationPatches {
 directory?: string
}
export interface KubeadmConfigV1Beta1SpecJoinConfiguration {
 apiVersion?: string
 caCertPath?: string
 controlPlane?: KubeadmConfigV1Beta1SpecJoinConfigurationControlPlane
 discovery?: KubeadmConfigV1Beta1SpecJoinConfigurationDiscovery
 kind?: string
 nodeRegistration?: KubeadmConfigV1Beta1SpecInitConfigurationNodeRegistration
 patches?: KubeadmConfigV1Beta1SpecInitConfigurationPatches
 skipPhases?: readonly string[]
}
export interface KubeadmConfigV1Beta1SpecJoinConfigurationControlPlane {
 localAPIEndpoint?: KubeadmConfigV1Beta1SpecInitConfigurationLocalAPIEndpoint
}
export interface KubeadmConfigV1Beta1SpecJoinConfigurationDiscovery {
 bootstrapToken?: KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryBootstrapToken
 file?: KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryFile
 timeout?: string
 tlsBootstrapToken?: string
}
export interface KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryBootstrapToken {
 apiServerEndpoint?: string
 caCertHashes?: readonly string[]
 token?: string
 unsafeSkipCAVerification?: boolean
}
export interface KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryFile {
 kubeConfig?: KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryFileKubeConfig
 kubeConfigPath: string
}
export interface KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryFileKubeConfig {
 cluster?: KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryFileKubeConfigCluster
 user: KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryFileKubeConfigUser
}
export interface KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryFileKubeConfigCluster {
 certificateAuthorityData?: string
 insecureSkipTLSVerify?: boolean
 proxyURL?: string
 server?: string
 tlsServerName?: string
}
export interface KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryFileKubeConfigUser {
 authProvider?: KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider
 exec?: KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryFileKubeConfigUserExec
}
export interface KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider {
 config?: {
  [k: string]: string
 }
 name: string
}
export interface KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryFileKubeConfigUserExec {
 apiVersion?: string
 args?: readonly string[]
 command: string
 env?: readonly KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryFileKubeConfigUserExecEnv[]
 provideClusterInfo?: boolean
}
export interface KubeadmConfigV1Beta1SpecJoinConfigurationDiscoveryFileKubeConfigUserExecEnv {
 name: string
 value: string
}
export interface KubeadmConfigV1Beta1SpecNtp {
 enabled?: boolean
 servers?: readonly string[]
}
export interface KubeadmConfigV1Beta1SpecUsers {
 gecos?: string
 groups?: string
 homeDir?: string
 inactive?: boolean
 lockPassword?: boolean
 name: string
 passwd?: string
 passwdFrom?: KubeadmConfigV1Beta1SpecFilesContentFrom
 primaryGroup?: string
 shell?: string
 sshAuthorizedKeys?: readonly string[]
 sudo?: string
}
export interface KubeadmConfigV1Beta1Status {
 conditions?: readonly KubeadmConfigV1Beta1StatusConditions[]
 dataSecretName?: string
 failureMessage?: string
 failureReason?: string
 observedGeneration?: number
 ready?: boolean
 v1beta2?: KubeadmConfigV1Beta1StatusV1Beta2
}
export interface KubeadmConfigV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface KubeadmConfigV1Beta1StatusV1Beta2 {
 conditions?: readonly KubeadmConfigV1Beta1StatusV1Beta2Conditions[]
}
export interface KubeadmConfigV1Beta1StatusV1Beta2Conditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface KubeadmConfigV1Beta2 {
 apiVersion: "bootstrap.cluster.x-k8s.io/v1beta2"
 kind: "KubeadmConfig"
 metadata: ObjectMeta
 spec?: KubeadmConfigV1Beta2Spec
 status?: KubeadmConfigV1Beta2Status
}
export interface KubeadmConfigV1Beta2Spec {
 bootCommands?: readonly string[]
 clusterConfiguration?: KubeadmConfigV1Beta2SpecClusterConfiguration
 diskSetup?: KubeadmConfigV1Beta2SpecDiskSetup
 files?: readonly KubeadmConfigV1Beta2SpecFiles[]
 format?: ("cloud-config" | "ignition")
 ignition?: KubeadmConfigV1Beta2SpecIgnition
 initConfiguration?: KubeadmConfigV1Beta2SpecInitConfiguration
 joinConfiguration?: KubeadmConfigV1Beta2SpecJoinConfiguration
 mounts?: readonly string[][]
 ntp?: KubeadmConfigV1Beta2SpecNtp
 postKubeadmCommands?: readonly string[]
 preKubeadmCommands?: readonly string[]
 users?: readonly KubeadmConfigV1Beta2SpecUsers[]
 verbosity?: number
}
export interface KubeadmConfigV1Beta2SpecClusterConfiguration {
 apiServer?: KubeadmConfigV1Beta2SpecClusterConfigurationApiServer
 caCertificateValidityPeriodDays?: number
 certificateValidityPeriodDays?: number
 certificatesDir?: string
 controlPlaneEndpoint?: string
 controllerManager?: KubeadmConfigV1Beta2SpecClusterConfigurationControllerManager
 dns?: KubeadmConfigV1Beta2SpecClusterConfigurationDns
 encryptionAlgorithm?: ("ECDSA-P256" | "ECDSA-P384" | "RSA-2048" | "RSA-3072" | "RSA-4096")
 etcd?: KubeadmConfigV1Beta2SpecClusterConfigurationEtcd
 featureGates?: {
  [k: string]: boolean
 }
 imageRepository?: string
 scheduler?: KubeadmConfigV1Beta2SpecClusterConfigurationControllerManager
}
export interface KubeadmConfigV1Beta2SpecClusterConfigurationApiServer {
 certSANs?: readonly string[]
 extraArgs?: readonly KubeadmConfigV1Beta2SpecClusterConfigurationApiServerExtraArgs[]
 extraEnvs?: readonly KubeadmConfigV1Beta2SpecClusterConfigurationApiServerExtraEnvs[]
 extraVolumes?: readonly KubeadmConfigV1Beta2SpecClusterConfigurationApiServerExtraVolumes[]
}
export interface KubeadmConfigV1Beta2SpecClusterConfigurationApiServerExtraArgs {
 name: string
 value: string
}
export interface KubeadmConfigV1Beta2SpecClusterConfigurationApiServerExtraEnvs {
 name: string
 value?: string
 valueFrom?: KubeadmConfigV1Beta2SpecClusterConfigurationApiServerExtraEnvsValueFrom
}
export interface KubeadmConfigV1Beta2SpecClusterConfigurationApiServerExtraEnvsValueFrom {
 configMapKeyRef?: KubeadmConfigV1Beta2SpecClusterConfigurationApiServerExtraEnvsValueFromConfigMapKeyRef
 fieldRef?: KubeadmConfigV1Beta2SpecClusterConfigurationApiServerExtraEnvsValueFromFieldRef
 fileKeyRef?: KubeadmConfigV1Beta2SpecClusterConfigurationApiServerExtraEnvsValueFromFileKeyRef
 resourceFieldRef?: KubeadmConfigV1Beta2SpecClusterConfigurationApiServerExtraEnvsValueFromResourceFieldRef
 secretKeyRef?: KubeadmConfigV1Beta2SpecClusterConfigurationApiServerExtraEnvsValueFromConfigMapKeyRef
}
export interface KubeadmConfigV1Beta2SpecClusterConfigurationApiServerExtraEnvsValueFromConfigMapKeyRef {
 key: string
 name?: string
 optional?: boolean
}
export interface KubeadmConfigV1Beta2SpecClusterConfigurationApiServerExtraEnvsValueFromFieldRef {
 apiVersion?: string
 fieldPath: string
}
export interface KubeadmConfigV1Beta2SpecClusterConfigurationApiServerExtraEnvsValueFromFileKeyRef {
 key: string
 optional?: boolean
 path: string
 volumeName: string
}
export interface KubeadmConfigV1Beta2SpecClusterConfigurationApiServerExtraEnvsValueFromResourceFieldRef {
 containerName?: string
 divisor?: (number | string)
 resource: string
}
export interface KubeadmConfigV1Beta2SpecClusterConfigurationApiServerExtraVolumes {
 hostPath: string
 mountPath: string
 name: string
 pathType?: string
 readOnly?: boolean
}
export interface KubeadmConfigV1Beta2SpecClusterConfigurationControllerManager {
 extraArgs?: readonly KubeadmConfigV1Beta2SpecClusterConfigurationApiServerExtraArgs[]
 extraEnvs?: readonly KubeadmConfigV1Beta2SpecClusterConfigurationApiServerExtraEnvs[]
 extraVolumes?: readonly KubeadmConfigV1Beta2SpecClusterConfigurationApiServerExtraVolumes[]
}
export interface KubeadmConfigV1Beta2SpecClusterConfigurationDns {
 imageRepository?: string
 imageTag?: string
}
export interface KubeadmConfigV1Beta2SpecClusterConfigurationEtcd {
 external?: KubeadmConfigV1Beta2SpecClusterConfigurationEtcdExternal
 local?: KubeadmConfigV1Beta2SpecClusterConfigurationEtcdLocal
}
export interface KubeadmConfigV1Beta2SpecClusterConfigurationEtcdExternal {
 caFile: string
 certFile: string
 endpoints: readonly string[]
 keyFile: string
}
export interface KubeadmConfigV1Beta2SpecClusterConfigurationEtcdLocal {
 dataDir?: string
 extraArgs?: readonly KubeadmConfigV1Beta2SpecClusterConfigurationApiServerExtraArgs[]
 extraEnvs?: readonly KubeadmConfigV1Beta2SpecClusterConfigurationApiServerExtraEnvs[]
 imageRepository?: string
 imageTag?: string
 peerCertSANs?: readonly string[]
 serverCertSANs?: readonly string[]
}
export interface KubeadmConfigV1Beta2SpecDiskSetup {
 filesystems?: readonly KubeadmConfigV1Beta2SpecDiskSetupFilesystems[]
 partitions?: readonly KubeadmConfigV1Beta2SpecDiskSetupPartitions[]
}
export interface KubeadmConfigV1Beta2SpecDiskSetupFilesystems {
 device: string
 extraOpts?: readonly string[]
 filesystem: string
 label?: string
 overwrite?: boolean
 partition?: string
 replaceFS?: string
}
export interface KubeadmConfigV1Beta2SpecDiskSetupPartitions {
 device: string
 diskLayout?: readonly KubeadmConfigV1Beta2SpecDiskSetupPartitionsDiskLayout[]
 layout?: boolean
 overwrite?: boolean
 tableType?: ("mbr" | "gpt")
}
export interface KubeadmConfigV1Beta2SpecDiskSetupPartitionsDiskLayout {
 partitionType?: string
 percentage: number
}
export interface KubeadmConfigV1Beta2SpecFiles {
 append?: boolean
 content?: string
 contentFormat?: ("Raw" | "Template")
 contentFrom?: KubeadmConfigV1Beta2SpecFilesContentFrom
 encoding?: ("base64" | "gzip" | "gzip+base64")
 owner?: string
 path: string
 permissions?: string
}
export interface KubeadmConfigV1Beta2SpecFilesContentFrom {
 secret: KubeadmConfigV1Beta2SpecFilesContentFromSecret
}
export interface KubeadmConfigV1Beta2SpecFilesContentFromSecret {
 key: string
 name: string
}
export interface KubeadmConfigV1Beta2SpecIgnition {
 containerLinuxConfig?: KubeadmConfigV1Beta2SpecIgnitionContainerLinuxConfig
}
export interface KubeadmConfigV1Beta2SpecIgnitionContainerLinuxConfig {
 additionalConfig?: string
 strict?: boolean
}
export interface KubeadmConfigV1Beta2SpecInitConfiguration {
 bootstrapTokens?: readonly KubeadmConfigV1Beta2SpecInitConfigurationBootstrapTokens[]
 localAPIEndpoint?: KubeadmConfigV1Beta2SpecInitConfigurationLocalAPIEndpoint
 nodeRegistration?: KubeadmConfigV1Beta2SpecInitConfigurationNodeRegistration
 patches?: KubeadmConfigV1Beta2SpecInitConfigurationPatches
 skipPhases?: readonly string[]
 timeouts?: KubeadmConfigV1Beta2SpecInitConfigurationTimeouts
}
export interface KubeadmConfigV1Beta2SpecInitConfigurationBootstrapTokens {
 description?: string
 expires?: string
 groups?: readonly string[]
 token: string
 ttlSeconds?: number
 usages?: readonly string[]
}
export interface KubeadmConfigV1Beta2SpecInitConfigurationLocalAPIEndpoint {
 advertiseAddress?: string
 bindPort?: number
}
export interface KubeadmConfigV1Beta2SpecInitConfigurationNodeRegistration {
 criSocket?: string
 ignorePreflightErrors?: readonly string[]
 imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
 imagePullSerial?: boolean
 kubeletExtraArgs?: readonly KubeadmConfigV1Beta2SpecClusterConfigurationApiServerExtraArgs[]
 name?: string
 taints?: readonly KubeadmConfigV1Beta2SpecInitConfigurationNodeRegistrationTaints[]
}
export interface KubeadmConfigV1Beta2SpecInitConfigurationNodeRegistrationTaints {
 effect: string
 key: string
 timeAdded?: string
 value?: string
}
export interface KubeadmConfigV1Beta2SpecInitConfigurationPatches {
 directory?: string
}
export interface KubeadmConfigV1Beta2SpecInitConfigurationTimeouts {
 controlPlaneComponentHealthCheckSeconds?: number
 discoverySeconds?: number
 etcdAPICallSeconds?: number
 kubeletHealthCheckSeconds?: number
 kubernetesAPICallSeconds?: number
 tlsBootstrapSeconds?: number
}
export interface KubeadmConfigV1Beta2SpecJoinConfiguration {
 caCertPath?: string
 controlPlane?: KubeadmConfigV1Beta2SpecJoinConfigurationControlPlane
 discovery?: KubeadmConfigV1Beta2SpecJoinConfigurationDiscovery
 nodeRegistration?: KubeadmConfigV1Beta2SpecInitConfigurationNodeRegistration
 patches?: KubeadmConfigV1Beta2SpecInitConfigurationPatches
 skipPhases?: readonly string[]
 timeouts?: KubeadmConfigV1Beta2SpecInitConfigurationTimeouts
}
export interface KubeadmConfigV1Beta2SpecJoinConfigurationControlPlane {
 localAPIEndpoint?: KubeadmConfigV1Beta2SpecInitConfigurationLocalAPIEndpoint
}
export interface KubeadmConfigV1Beta2SpecJoinConfigurationDiscovery {
 bootstrapToken?: KubeadmConfigV1Beta2SpecJoinConfigurationDiscoveryBootstrapToken
 file?: KubeadmConfigV1Beta2SpecJoinConfigurationDiscoveryFile
 tlsBootstrapToken?: string
}
export interface KubeadmConfigV1Beta2SpecJoinConfigurationDiscoveryBootstrapToken {
 apiServerEndpoint?: string
 caCertHashes?: readonly string[]
 token?: string
 unsafeSkipCAVerification?: boolean
}
export interface KubeadmConfigV1Beta2SpecJoinConfigurationDiscoveryFile {
 kubeConfig?: KubeadmConfigV1Beta2SpecJoinConfigurationDiscoveryFileKubeConfig
 kubeConfigPath: string
}
export interface KubeadmConfigV1Beta2SpecJoinConfigurationDiscoveryFileKubeConfig {
 cluster?: KubeadmConfigV1Beta2SpecJoinConfigurationDiscoveryFileKubeConfigCluster
 user: KubeadmConfigV1Beta2SpecJoinConfigurationDiscoveryFileKubeConfigUser
}
export interface KubeadmConfigV1Beta2SpecJoinConfigurationDiscoveryFileKubeConfigCluster {
 certificateAuthorityData?: string
 insecureSkipTLSVerify?: boolean
 proxyURL?: string
 server?: string
 tlsServerName?: string
}
export interface KubeadmConfigV1Beta2SpecJoinConfigurationDiscoveryFileKubeConfigUser {
 authProvider?: KubeadmConfigV1Beta2SpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider
 exec?: KubeadmConfigV1Beta2SpecJoinConfigurationDiscoveryFileKubeConfigUserExec
}
export interface KubeadmConfigV1Beta2SpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider {
 config?: {
  [k: string]: string
 }
 name: string
}
export interface KubeadmConfigV1Beta2SpecJoinConfigurationDiscoveryFileKubeConfigUserExec {
 apiVersion?: string
 args?: readonly string[]
 command: string
 env?: readonly KubeadmConfigV1Beta2SpecClusterConfigurationApiServerExtraArgs[]
 provideClusterInfo?: boolean
}
export interface KubeadmConfigV1Beta2SpecNtp {
 enabled?: boolean
 servers?: readonly string[]
}
export interface KubeadmConfigV1Beta2SpecUsers {
 gecos?: string
 groups?: string
 homeDir?: string
 inactive?: boolean
 lockPassword?: boolean
 name: string
 passwd?: string
 passwdFrom?: KubeadmConfigV1Beta2SpecFilesContentFrom
 primaryGroup?: string
 shell?: string
 sshAuthorizedKeys?: readonly string[]
 sudo?: string
}
export interface KubeadmConfigV1Beta2Status {
 conditions?: readonly KubeadmConfigV1Beta2StatusConditions[]
 dataSecretName?: string
 deprecated?: KubeadmConfigV1Beta2StatusDeprecated
 initialization?: KubeadmConfigV1Beta2StatusInitialization
 observedGeneration?: number
}
export interface KubeadmConfigV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface KubeadmConfigV1Beta2StatusDeprecated {
 v1beta1?: KubeadmConfigV1Beta2StatusDeprecatedV1Beta1
}
export interface KubeadmConfigV1Beta2StatusDeprecatedV1Beta1 {
 conditions?: readonly KubeadmConfigV1Beta2StatusDeprecatedV1Beta1Conditions[]
 failureMessage?: string
 failureReason?: string
}
export interface KubeadmConfigV1Beta2StatusDeprecatedV1Beta1Conditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface KubeadmConfigV1Beta2StatusInitialization {
 dataSecretCreated?: boolean
}
export interface NodeadmConfigTemplateV1Beta2 {
 apiVersion: "bootstrap.cluster.x-k8s.io/v1beta2"
 kind: "NodeadmConfigTemplate"
 metadata: ObjectMeta
 spec?: NodeadmConfigTemplateV1Beta2Spec
}
export interface NodeadmConfigTemplateV1Beta2Spec {
 template: NodeadmConfigTemplateV1Beta2SpecTemplate
}
export interface NodeadmConfigTemplateV1Beta2SpecTemplate {
 spec?: (NodeadmConfigTemplateV1Beta2SpecTemplateSpec | null)
}
export interface NodeadmConfigTemplateV1Beta2SpecTemplateSpec {
 containerd?: NodeadmConfigTemplateV1Beta2SpecTemplateSpecContainerd
 diskSetup?: NodeadmConfigTemplateV1Beta2SpecTemplateSpecDiskSetup
 featureGates?: {
  [k: string]: boolean
 }
 files?: readonly NodeadmConfigTemplateV1Beta2SpecTemplateSpecFiles[]
 kubelet?: NodeadmConfigTemplateV1Beta2SpecTemplateSpecKubelet
 mounts?: readonly string[][]
 ntp?: NodeadmConfigTemplateV1Beta2SpecTemplateSpecNtp
 preNodeadmCommands?: readonly string[]
 users?: readonly NodeadmConfigTemplateV1Beta2SpecTemplateSpecUsers[]
}
export interface NodeadmConfigTemplateV1Beta2SpecTemplateSpecContainerd {
 baseRuntimeSpec?: {
  [k: string]: unknown
 }
 config?: string
}
export interface NodeadmConfigTemplateV1Beta2SpecTemplateSpecDiskSetup {
 filesystems?: readonly NodeadmConfigTemplateV1Beta2SpecTemplateSpecDiskSetupFilesystems[]
 partitions?: readonly NodeadmConfigTemplateV1Beta2SpecTemplateSpecDiskSetupPartitions[]
}
export interface NodeadmConfigTemplateV1Beta2SpecTemplateSpecDiskSetupFilesystems {
 device: string
 extraOpts?: readonly string[]
 filesystem: string
 label: string
 overwrite?: boolean
 partition?: string
}
export interface NodeadmConfigTemplateV1Beta2SpecTemplateSpecDiskSetupPartitions {
 device: string
 layout: boolean
 overwrite?: boolean
 tableType?: string
}
export interface NodeadmConfigTemplateV1Beta2SpecTemplateSpecFiles {
 append?: boolean
 content?: string
 contentFrom?: NodeadmConfigTemplateV1Beta2SpecTemplateSpecFilesContentFrom
 encoding?: ("base64" | "gzip" | "gzip+base64")
 owner?: string
 path: string
 permissions?: string
}
export interface NodeadmConfigTemplateV1Beta2SpecTemplateSpecFilesContentFrom {
 secret: NodeadmConfigTemplateV1Beta2SpecTemplateSpecFilesContentFromSecret
}
export interface NodeadmConfigTemplateV1Beta2SpecTemplateSpecFilesContentFromSecret {
 key: string
 name: string
}
export interface NodeadmConfigTemplateV1Beta2SpecTemplateSpecKubelet {
 config?: {
  [k: string]: unknown
 }
 flags?: readonly string[]
}
export interface NodeadmConfigTemplateV1Beta2SpecTemplateSpecNtp {
 enabled?: boolean
 servers?: readonly string[]
}
export interface NodeadmConfigTemplateV1Beta2SpecTemplateSpecUsers {
 gecos?: string
 groups?: string
 homeDir?: string
 inactive?: boolean
 lockPassword?: boolean
 name: string
 passwd?: string
 passwdFrom?: NodeadmConfigTemplateV1Beta2SpecTemplateSpecFilesContentFrom
 primaryGroup?: string
 shell?: string
 sshAuthorizedKeys?: readonly string[]
 sudo?: string
}
export interface NodeadmConfigV1Beta2 {
 apiVersion: "bootstrap.cluster.x-k8s.io/v1beta2"
 kind: "NodeadmConfig"
 metadata: ObjectMeta
 spec?: NodeadmConfigV1Beta2Spec
 status?: NodeadmConfigV1Beta2Status
}
export interface NodeadmConfigV1Beta2Spec {
 containerd?: NodeadmConfigV1Beta2SpecContainerd
 diskSetup?: NodeadmConfigV1Beta2SpecDiskSetup
 featureGates?: {
  [k: string]: boolean
 }
 files?: readonly NodeadmConfigV1Beta2SpecFiles[]
 kubelet?: NodeadmConfigV1Beta2SpecKubelet
 mounts?: readonly string[][]
 ntp?: NodeadmConfigV1Beta2SpecNtp
 preNodeadmCommands?: readonly string[]
 users?: readonly NodeadmConfigV1Beta2SpecUsers[]
}
export interface NodeadmConfigV1Beta2SpecContainerd {
 baseRuntimeSpec?: {
  [k: string]: unknown
 }
 config?: string
}
export interface NodeadmConfigV1Beta2SpecDiskSetup {
 filesystems?: readonly NodeadmConfigV1Beta2SpecDiskSetupFilesystems[]
 partitions?: readonly NodeadmConfigV1Beta2SpecDiskSetupPartitions[]
}
export interface NodeadmConfigV1Beta2SpecDiskSetupFilesystems {
 device: string
 extraOpts?: readonly string[]
 filesystem: string
 label: string
 overwrite?: boolean
 partition?: string
}
export interface NodeadmConfigV1Beta2SpecDiskSetupPartitions {
 device: string
 layout: boolean
 overwrite?: boolean
 tableType?: string
}
export interface NodeadmConfigV1Beta2SpecFiles {
 append?: boolean
 content?: string
 contentFrom?: NodeadmConfigV1Beta2SpecFilesContentFrom
 encoding?: ("base64" | "gzip" | "gzip+base64")
 owner?: string
 path: string
 permissions?: string
}
export interface NodeadmConfigV1Beta2SpecFilesContentFrom {
 secret: NodeadmConfigV1Beta2SpecFilesContentFromSecret
}
export interface NodeadmConfigV1Beta2SpecFilesContentFromSecret {
 key: string
 name: string
}
export interface NodeadmConfigV1Beta2SpecKubelet {
 config?: {
  [k: string]: unknown
 }
 flags?: readonly string[]
}
export interface NodeadmConfigV1Beta2SpecNtp {
 enabled?: boolean
 servers?: readonly string[]
}
export interface NodeadmConfigV1Beta2SpecUsers {
 gecos?: string
 groups?: string
 homeDir?: string
 inactive?: boolean
 lockPassword?: boolean
 name: string
 passwd?: string
 passwdFrom?: NodeadmConfigV1Beta2SpecFilesContentFrom
 primaryGroup?: string
 shell?: string
 sshAuthorizedKeys?: readonly string[]
 sudo?: string
}
export interface NodeadmConfigV1Beta2Status {
 conditions?: readonly NodeadmConfigV1Beta2StatusConditions[]
 dataSecretName?: string
 failureMessage?: string
 failureReason?: string
 initialization?: NodeadmConfigV1Beta2StatusInitialization
 observedGeneration?: number
 ready?: boolean
}
export interface NodeadmConfigV1Beta2StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface NodeadmConfigV1Beta2StatusInitialization {
 dataSecretCreated?: boolean
}
export declare const EKS_CONFIG_V1BETA2: Kind<EKSConfigV1Beta2>;
export declare const EKS_CONFIG_TEMPLATE_V1BETA2: Kind<EKSConfigTemplateV1Beta2>;
export declare const GKE_CONFIG_V1BETA1: Kind<GKEConfigV1Beta1>;
export declare const GKE_CONFIG_TEMPLATE_V1BETA1: Kind<GKEConfigTemplateV1Beta1>;
export declare const KUBEADM_CONFIG_V1BETA2: Kind<KubeadmConfigV1Beta2>;
export declare const KUBEADM_CONFIG_V1BETA1: Kind<KubeadmConfigV1Beta1>;
export declare const KUBEADM_CONFIG_TEMPLATE_V1BETA2: Kind<KubeadmConfigTemplateV1Beta2>;
export declare const KUBEADM_CONFIG_TEMPLATE_V1BETA1: Kind<KubeadmConfigTemplateV1Beta1>;
export declare const NODEADM_CONFIG_V1BETA2: Kind<NodeadmConfigV1Beta2>;
export declare const NODEADM_CONFIG_TEMPLATE_V1BETA2: Kind<NodeadmConfigTemplateV1Beta2>;
