import type { Kind, ObjectMeta } from './kind';
export interface ClusterManagerV1 {
 apiVersion: "operator.open-cluster-management.io/v1"
 kind: "ClusterManager"
 metadata: ObjectMeta
 spec?: ClusterManagerV1Spec
 status?: ClusterManagerV1Status
}
export interface ClusterManagerV1Spec {
 addOnManagerConfiguration?: ClusterManagerV1SpecAddOnManagerConfiguration
 addOnManagerImagePullSpec?: string
 deployOption?: ClusterManagerV1SpecDeployOption
 nodePlacement?: ClusterManagerV1SpecNodePlacement
 placementConfiguration?: ClusterManagerV1SpecAddOnManagerConfiguration
 placementImagePullSpec?: string
 registrationConfiguration?: ClusterManagerV1SpecRegistrationConfiguration
 registrationImagePullSpec?: string
 resourceRequirement?: ClusterManagerV1SpecResourceRequirement
 serverConfiguration?: ClusterManagerV1SpecServerConfiguration
 workConfiguration?: ClusterManagerV1SpecWorkConfiguration
 workImagePullSpec?: string
}
export interface ClusterManagerV1SpecAddOnManagerConfiguration {
 featureGates?: readonly ClusterManagerV1SpecAddOnManagerConfigurationFeatureGates[]
}
export interface ClusterManagerV1SpecAddOnManagerConfigurationFeatureGates {
 feature: string
 mode?: ("Enable" | "Disable")
}
export interface ClusterManagerV1SpecDeployOption {
 default?: ClusterManagerV1SpecDeployOptionDefault
 hosted?: ClusterManagerV1SpecDeployOptionHosted
 mode?: ("Default" | "Hosted")
}
export interface ClusterManagerV1SpecDeployOptionDefault {
 addonWebhookConfiguration?: ClusterManagerV1SpecDeployOptionDefaultAddonWebhookConfiguration
 registrationWebhookConfiguration?: ClusterManagerV1SpecDeployOptionDefaultAddonWebhookConfiguration
 workWebhookConfiguration?: ClusterManagerV1SpecDeployOptionDefaultAddonWebhookConfiguration
}
export interface ClusterManagerV1SpecDeployOptionDefaultAddonWebhookConfiguration {
 bindConfiguration?: ClusterManagerV1SpecDeployOptionDefaultAddonWebhookConfigurationBindConfiguration
}
export interface ClusterManagerV1SpecDeployOptionDefaultAddonWebhookConfigurationBindConfiguration {
 healthProbePort?: number
 hostNetwork?: boolean
 metricsPort?: number
 port?: number
}
export interface ClusterManagerV1SpecDeployOptionHosted {
 registrationWebhookConfiguration?: ClusterManagerV1SpecDeployOptionHostedRegistrationWebhookConfiguration
 workWebhookConfiguration?: ClusterManagerV1SpecDeployOptionHostedRegistrationWebhookConfiguration
}
export interface ClusterManagerV1SpecDeployOptionHostedRegistrationWebhookConfiguration {
 address: string
 bindConfiguration?: ClusterManagerV1SpecDeployOptionDefaultAddonWebhookConfigurationBindConfiguration
 port?: number
}
export interface ClusterManagerV1SpecNodePlacement {
 nodeSelector?: {
  [k: string]: string
 }
 tolerations?: readonly ClusterManagerV1SpecNodePlacementTolerations[]
}
export interface ClusterManagerV1SpecNodePlacementTolerations {
 effect?: string
 key?: string
 operator?: string
 tolerationSeconds?: number
 value?: string
}
export interface ClusterManagerV1SpecRegistrationConfiguration {
 autoApproveUsers?: readonly string[]
 featureGates?: readonly ClusterManagerV1SpecAddOnManagerConfigurationFeatureGates[]
 importerConfiguration?: ClusterManagerV1SpecRegistrationConfigurationImporterConfiguration
 registrationDrivers?: readonly ClusterManagerV1SpecRegistrationConfigurationRegistrationDrivers[]
}
export interface ClusterManagerV1SpecRegistrationConfigurationImporterConfiguration {
 renderers?: readonly string[]
}
export interface ClusterManagerV1SpecRegistrationConfigurationRegistrationDrivers {
 authType?: ("csr" | "awsirsa" | "grpc")
 awsirsa?: ClusterManagerV1SpecRegistrationConfigurationRegistrationDriversAwsirsa
 csr?: ClusterManagerV1SpecRegistrationConfigurationRegistrationDriversCsr
 grpc?: ClusterManagerV1SpecRegistrationConfigurationRegistrationDriversCsr
}
export interface ClusterManagerV1SpecRegistrationConfigurationRegistrationDriversAwsirsa {
 autoApprovedIdentities?: readonly string[]
 hubClusterArn?: string
 tags?: readonly string[]
}
export interface ClusterManagerV1SpecRegistrationConfigurationRegistrationDriversCsr {
 autoApprovedIdentities?: readonly string[]
}
export interface ClusterManagerV1SpecResourceRequirement {
 resourceRequirements?: ClusterManagerV1SpecResourceRequirementResourceRequirements
 type?: ("Default" | "BestEffort" | "ResourceRequirement")
}
export interface ClusterManagerV1SpecResourceRequirementResourceRequirements {
 claims?: readonly ClusterManagerV1SpecResourceRequirementResourceRequirementsClaims[]
 limits?: {
  [k: string]: number | string
 }
 requests?: {
  [k: string]: number | string
 }
}
export interface ClusterManagerV1SpecResourceRequirementResourceRequirementsClaims {
 name: string
 request?: string
}
export interface ClusterManagerV1SpecServerConfiguration {
 endpointsExposure?: readonly ClusterManagerV1SpecServerConfigurationEndpointsExposure[]
 featureGates?: readonly ClusterManagerV1SpecAddOnManagerConfigurationFeatureGates[]
 imagePullSpec?: string
}
export interface ClusterManagerV1SpecServerConfigurationEndpointsExposure {
 grpc?: ClusterManagerV1SpecServerConfigurationEndpointsExposureGrpc
 https?: ClusterManagerV1SpecServerConfigurationEndpointsExposureGrpc
 protocol?: ("grpc" | "https")
 usage?: string
}
export interface ClusterManagerV1SpecServerConfigurationEndpointsExposureGrpc {
 hostname?: ClusterManagerV1SpecServerConfigurationEndpointsExposureGrpcHostname
 loadBalancer?: ClusterManagerV1SpecServerConfigurationEndpointsExposureGrpcLoadBalancer
 route?: ClusterManagerV1SpecServerConfigurationEndpointsExposureGrpcLoadBalancer
 type?: ("hostname" | "loadBalancer" | "route")
}
export interface ClusterManagerV1SpecServerConfigurationEndpointsExposureGrpcHostname {
 caBundle?: string
 host: string
}
export interface ClusterManagerV1SpecServerConfigurationEndpointsExposureGrpcLoadBalancer {
 caBundle?: string
 host?: string
}
export interface ClusterManagerV1SpecWorkConfiguration {
 featureGates?: readonly ClusterManagerV1SpecAddOnManagerConfigurationFeatureGates[]
 workDriver?: ("kube" | "mqtt" | "grpc")
}
export interface ClusterManagerV1Status {
 conditions?: readonly ClusterManagerV1StatusConditions[]
 generations?: readonly ClusterManagerV1StatusGenerations[]
 observedGeneration?: number
 relatedResources?: readonly ClusterManagerV1StatusRelatedResources[]
}
export interface ClusterManagerV1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface ClusterManagerV1StatusGenerations {
 group: string
 lastGeneration: number
 name: string
 namespace?: string
 resource: string
 version: string
}
export interface ClusterManagerV1StatusRelatedResources {
 group: string
 name: string
 namespace?: string
 resource: string
 version: string
}
export interface KlusterletV1 {
 apiVersion: "operator.open-cluster-management.io/v1"
 kind: "Klusterlet"
 metadata: ObjectMeta
 spec?: KlusterletV1Spec
 status?: KlusterletV1Status
}
export interface KlusterletV1Spec {
 clusterName?: string
 deployOption?: KlusterletV1SpecDeployOption
 externalServerURLs?: readonly KlusterletV1SpecExternalServerURLs[]
 hubApiServerHostAlias?: KlusterletV1SpecHubApiServerHostAlias
 imagePullSpec?: string
 namespace?: string
 nodePlacement?: KlusterletV1SpecNodePlacement
 priorityClassName?: string
 registrationConfiguration?: KlusterletV1SpecRegistrationConfiguration
 registrationImagePullSpec?: string
 resourceRequirement?: KlusterletV1SpecResourceRequirement
 workConfiguration?: KlusterletV1SpecWorkConfiguration
 workImagePullSpec?: string
}
export interface KlusterletV1SpecDeployOption {
 mode?: string
}
export interface KlusterletV1SpecExternalServerURLs {
 caBundle?: string
 url: string
}
export interface KlusterletV1SpecHubApiServerHostAlias {
 hostname: string
 ip: string
}
export interface KlusterletV1SpecNodePlacement {
 nodeSelector?: {
  [k: string]: string
 }
 tolerations?: readonly KlusterletV1SpecNodePlacementTolerations[]
}
export interface KlusterletV1SpecNodePlacementTolerations {
 effect?: string
 key?: string
 operator?: string
 tolerationSeconds?: number
 value?: string
}
export interface KlusterletV1SpecRegistrationConfiguration {
 addOnKubeClientRegistrationDriver?: KlusterletV1SpecRegistrationConfigurationAddOnKubeClientRegistrationDriver
 bootstrapKubeConfigs?: KlusterletV1SpecRegistrationConfigurationBootstrapKubeConfigs
 clientCertExpirationSeconds?: number
 clusterAnnotations?: {
  [k: string]: string
 }
 clusterClaimConfiguration?: KlusterletV1SpecRegistrationConfigurationClusterClaimConfiguration
 clusterLabels?: {
  [k: string]: string
 }
 featureGates?: readonly KlusterletV1SpecRegistrationConfigurationFeatureGates[]
 kubeAPIBurst?: number
 kubeAPIQPS?: number
 registrationDriver?: KlusterletV1SpecRegistrationConfigurationRegistrationDriver
}
export interface KlusterletV1SpecRegistrationConfigurationAddOnKubeClientRegistrationDriver {
 authType?: ("csr" | "token")
 token?: KlusterletV1SpecRegistrationConfigurationAddOnKubeClientRegistrationDriverToken
}
export interface KlusterletV1SpecRegistrationConfigurationAddOnKubeClientRegistrationDriverToken {
 expirationSeconds?: number
}
export interface KlusterletV1SpecRegistrationConfigurationBootstrapKubeConfigs {
 localSecretsConfig?: KlusterletV1SpecRegistrationConfigurationBootstrapKubeConfigsLocalSecretsConfig
 type?: ("None" | "LocalSecrets")
}
export interface KlusterletV1SpecRegistrationConfigurationBootstrapKubeConfigsLocalSecretsConfig {
 hubConnectionTimeoutSeconds?: number
 kubeConfigSecrets: readonly KlusterletV1SpecRegistrationConfigurationBootstrapKubeConfigsLocalSecretsConfigKubeConfigSecrets[]
}
export interface KlusterletV1SpecRegistrationConfigurationBootstrapKubeConfigsLocalSecretsConfigKubeConfigSecrets {
 name: string
}
export interface KlusterletV1SpecRegistrationConfigurationClusterClaimConfiguration {
 maxCustomClusterClaims?: number
 reservedClusterClaimSuffixes?: readonly string[]
}
export interface KlusterletV1SpecRegistrationConfigurationFeatureGates {
 feature: string
 mode?: ("Enable" | "Disable")
}
export interface KlusterletV1SpecRegistrationConfigurationRegistrationDriver {
 authType?: ("csr" | "awsirsa" | "grpc")
 awsIrsa?: KlusterletV1SpecRegistrationConfigurationRegistrationDriverAwsIrsa
}
export interface KlusterletV1SpecRegistrationConfigurationRegistrationDriverAwsIrsa {
 hubClusterArn: string
 managedClusterArn: string
}
export interface KlusterletV1SpecResourceRequirement {
 resourceRequirements?: KlusterletV1SpecResourceRequirementResourceRequirements
 type?: ("Default" | "BestEffort" | "ResourceRequirement")
}
export interface KlusterletV1SpecResourceRequirementResourceRequirements {
 claims?: readonly KlusterletV1SpecResourceRequirementResourceRequirementsClaims[]
 limits?: {
  [k: string]: number | string
 }
 requests?: {
  [k: string]: number | string
 }
}
export interface KlusterletV1SpecResourceRequirementResourceRequirementsClaims {
 name: string
 request?: string
}
export interface KlusterletV1SpecWorkConfiguration {
 appliedManifestWorkEvictionGracePeriod?: string
 featureGates?: readonly KlusterletV1SpecRegistrationConfigurationFeatureGates[]
 hubKubeAPIBurst?: number
 hubKubeAPIQPS?: number
 kubeAPIBurst?: number
 kubeAPIQPS?: number
 statusSyncInterval?: string
}
export interface KlusterletV1Status {
 conditions?: readonly KlusterletV1StatusConditions[]
 generations?: readonly KlusterletV1StatusGenerations[]
 observedGeneration?: number
 relatedResources?: readonly KlusterletV1StatusRelatedResources[]
}
export interface KlusterletV1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface KlusterletV1StatusGenerations {
 group: string
 lastGeneration: number
 name: string
 namespace?: string
 resource: string
 version: string
}
export interface KlusterletV1StatusRelatedResources {
 group: string
 name: string
 namespace?: string
 resource: string
 version: string
}
export declare const CLUSTER_MANAGER_V1: Kind<ClusterManagerV1>;
export declare const KLUSTERLET_V1: Kind<KlusterletV1>;
