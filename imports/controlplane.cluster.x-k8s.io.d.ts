import type { Kind, ObjectMeta } from './kind';
export interface AWSManagedControlPlaneTemplateV1Beta2 {
 apiVersion: "controlplane.cluster.x-k8s.io/v1beta2"
 kind: "AWSManagedControlPlaneTemplate"
 metadata: ObjectMeta
 spec?: AWSManagedControlPlaneTemplateV1Beta2Spec
}
export interface AWSManagedControlPlaneTemplateV1Beta2Spec {
 template: AWSManagedControlPlaneTemplateV1Beta2SpecTemplate
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplate {
 spec: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpec
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpec {
 accessConfig?: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecAccessConfig
 accessEntries?: readonly AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecAccessEntries[]
 additionalTags?: {
  [k: string]: string
 }
 addons?: readonly AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecAddons[]
 associateOIDCProvider?: boolean
 bastion?: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecBastion
 bootstrapSelfManagedAddons?: boolean
 controlPlaneEndpoint?: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecControlPlaneEndpoint
 eksClusterName?: string
 encryptionConfig?: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecEncryptionConfig
 endpointAccess?: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecEndpointAccess
 iamAuthenticatorConfig?: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecIamAuthenticatorConfig
 identityRef?: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecIdentityRef
 imageLookupBaseOS?: string
 imageLookupFormat?: string
 imageLookupOrg?: string
 kubeProxy?: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecKubeProxy
 logging?: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecLogging
 network?: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecNetwork
 oidcIdentityProviderConfig?: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecOidcIdentityProviderConfig
 partition?: string
 region?: string
 restrictPrivateSubnets?: boolean
 roleAdditionalPolicies?: readonly string[]
 roleName?: string
 rolePath?: string
 rolePermissionsBoundary?: string
 secondaryCidrBlock?: string
 sshKeyName?: string
 tokenMethod?: ("iam-authenticator" | "aws-cli")
 upgradePolicy?: ("extended" | "standard")
 version?: string
 vpcCni?: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecVpcCni
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecAccessConfig {
 authenticationMode?: ("config_map" | "api" | "api_and_config_map")
 bootstrapClusterCreatorAdminPermissions?: boolean
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecAccessEntries {
 accessPolicies?: readonly AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecAccessEntriesAccessPolicies[]
 kubernetesGroups?: readonly string[]
 principalARN: string
 type?: ("standard" | "ec2_linux" | "ec2_windows" | "fargate_linux" | "ec2" | "hybrid_linux" | "hyperpod_linux")
 username?: string
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecAccessEntriesAccessPolicies {
 accessScope: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecAccessEntriesAccessPoliciesAccessScope
 policyARN: string
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecAccessEntriesAccessPoliciesAccessScope {
 namespaces?: readonly string[]
 type?: ("cluster" | "namespace")
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecAddons {
 configuration?: string
 conflictResolution?: ("overwrite" | "none" | "preserve")
 name: string
 preserveOnDelete?: boolean
 serviceAccountRoleARN?: string
 version: string
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecBastion {
 allowedCIDRBlocks?: readonly string[]
 ami?: string
 disableIngressRules?: boolean
 enabled?: boolean
 instanceType?: string
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecControlPlaneEndpoint {
 host: string
 port: number
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecEncryptionConfig {
 provider?: string
 resources?: readonly string[]
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecEndpointAccess {
 private?: boolean
 public?: boolean
 publicCIDRs?: readonly string[]
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecIamAuthenticatorConfig {
 mapRoles?: readonly AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecIamAuthenticatorConfigMapRoles[]
 mapUsers?: readonly AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecIamAuthenticatorConfigMapUsers[]
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecIamAuthenticatorConfigMapRoles {
 groups: readonly string[]
 rolearn: string
 username: string
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecIamAuthenticatorConfigMapUsers {
 groups: readonly string[]
 userarn: string
 username: string
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecIdentityRef {
 kind: ("AWSClusterControllerIdentity" | "AWSClusterRoleIdentity" | "AWSClusterStaticIdentity")
 name: string
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecKubeProxy {
 disable?: boolean
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecLogging {
 apiServer?: boolean
 audit?: boolean
 authenticator?: boolean
 controllerManager?: boolean
 scheduler?: boolean
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecNetwork {
 additionalControlPlaneIngressRules?: readonly AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecNetworkAdditionalControlPlaneIngressRules[]
 additionalNodeIngressRules?: readonly AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecNetworkAdditionalControlPlaneIngressRules[]
 cni?: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecNetworkCni
 nodePortIngressRuleCidrBlocks?: readonly string[]
 securityGroupOverrides?: {
  [k: string]: string
 }
 subnets?: readonly AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecNetworkSubnets[]
 vpc?: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecNetworkVpc
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecNetworkAdditionalControlPlaneIngressRules {
 cidrBlocks?: readonly string[]
 description: string
 fromPort: number
 ipv6CidrBlocks?: readonly string[]
 natGatewaysIPsSource?: boolean
 protocol: ("-1" | "4" | "tcp" | "udp" | "icmp" | "58" | "50")
 sourceSecurityGroupIds?: readonly string[]
 sourceSecurityGroupRoles?: readonly ("bastion" | "node" | "controlplane" | "apiserver-lb" | "lb" | "node-eks-additional")[]
 toPort: number
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecNetworkCni {
 cniIngressRules?: readonly AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecNetworkCniCniIngressRules[]
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecNetworkCniCniIngressRules {
 description: string
 fromPort: number
 protocol: string
 toPort: number
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecNetworkSubnets {
 availabilityZone?: string
 cidrBlock?: string
 id: string
 ipv6CidrBlock?: string
 isIpv6?: boolean
 isPublic?: boolean
 natGatewayId?: string
 parentZoneName?: string
 resourceID?: string
 routeTableId?: string
 tags?: {
  [k: string]: string
 }
 zoneType?: ("availability-zone" | "local-zone" | "wavelength-zone")
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecNetworkVpc {
 availabilityZoneSelection?: ("Ordered" | "Random")
 availabilityZoneUsageLimit?: number
 carrierGatewayId?: string
 cidrBlock?: string
 elasticIpPool?: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecNetworkVpcElasticIpPool
 emptyRoutesDefaultVPCSecurityGroup?: boolean
 id?: string
 internetGatewayId?: string
 ipamPool?: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecNetworkVpcIpamPool
 ipv6?: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecNetworkVpcIpv6
 privateDnsHostnameTypeOnLaunch?: ("ip-name" | "resource-name")
 secondaryCidrBlocks?: readonly AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecNetworkVpcSecondaryCidrBlocks[]
 subnetSchema?: ("PreferPrivate" | "PreferPublic")
 tags?: {
  [k: string]: string
 }
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecNetworkVpcElasticIpPool {
 publicIpv4Pool?: string
 publicIpv4PoolFallbackOrder?: ("amazon-pool" | "none")
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecNetworkVpcIpamPool {
 id?: string
 name?: string
 netmaskLength?: number
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecNetworkVpcIpv6 {
 cidrBlock?: string
 egressOnlyInternetGatewayId?: string
 ipamPool?: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecNetworkVpcIpamPool
 poolId?: string
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecNetworkVpcSecondaryCidrBlocks {
 ipv4CidrBlock: string
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecOidcIdentityProviderConfig {
 clientId: string
 groupsClaim?: string
 groupsPrefix?: string
 identityProviderConfigName: string
 issuerUrl: string
 requiredClaims?: {
  [k: string]: string
 }
 tags?: {
  [k: string]: string
 }
 usernameClaim?: string
 usernamePrefix?: string
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecVpcCni {
 disable?: boolean
 env?: readonly AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecVpcCniEnv[]
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecVpcCniEnv {
 name: string
 value?: string
 valueFrom?: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecVpcCniEnvValueFrom
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecVpcCniEnvValueFrom {
 configMapKeyRef?: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecVpcCniEnvValueFromConfigMapKeyRef
 fieldRef?: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecVpcCniEnvValueFromFieldRef
 resourceFieldRef?: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecVpcCniEnvValueFromResourceFieldRef
 secretKeyRef?: AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecVpcCniEnvValueFromConfigMapKeyRef
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecVpcCniEnvValueFromConfigMapKeyRef {
 key: string
 name?: string
 optional?: boolean
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecVpcCniEnvValueFromFieldRef {
 apiVersion?: string
 fieldPath: string
}
export interface AWSManagedControlPlaneTemplateV1Beta2SpecTemplateSpecVpcCniEnvValueFromResourceFieldRef {
 containerName?: string
 divisor?: (number | string)
 resource: string
}
export interface AWSManagedControlPlaneV1Beta2 {
 apiVersion: "controlplane.cluster.x-k8s.io/v1beta2"
 kind: "AWSManagedControlPlane"
 metadata: ObjectMeta
 spec?: AWSManagedControlPlaneV1Beta2Spec
 status?: AWSManagedControlPlaneV1Beta2Status
}
export interface AWSManagedControlPlaneV1Beta2Spec {
 accessConfig?: AWSManagedControlPlaneV1Beta2SpecAccessConfig
 accessEntries?: readonly AWSManagedControlPlaneV1Beta2SpecAccessEntries[]
 additionalTags?: {
  [k: string]: string
 }
 addons?: readonly AWSManagedControlPlaneV1Beta2SpecAddons[]
 associateOIDCProvider?: boolean
 bastion?: AWSManagedControlPlaneV1Beta2SpecBastion
 bootstrapSelfManagedAddons?: boolean
 controlPlaneEndpoint?: AWSManagedControlPlaneV1Beta2SpecControlPlaneEndpoint
 eksClusterName?: string
 encryptionConfig?: AWSManagedControlPlaneV1Beta2SpecEncryptionConfig
 endpointAccess?: AWSManagedControlPlaneV1Beta2SpecEndpointAccess
 iamAuthenticatorConfig?: AWSManagedControlPlaneV1Beta2SpecIamAuthenticatorConfig
 identityRef?: AWSManagedControlPlaneV1Beta2SpecIdentityRef
 imageLookupBaseOS?: string
 imageLookupFormat?: string
 imageLookupOrg?: string
 kubeProxy?: AWSManagedControlPlaneV1Beta2SpecKubeProxy
 logging?: AWSManagedControlPlaneV1Beta2SpecLogging
 network?: AWSManagedControlPlaneV1Beta2SpecNetwork
 oidcIdentityProviderConfig?: AWSManagedControlPlaneV1Beta2SpecOidcIdentityProviderConfig
 partition?: string
 region?: string
 restrictPrivateSubnets?: boolean
 roleAdditionalPolicies?: readonly string[]
 roleName?: string
 rolePath?: string
 rolePermissionsBoundary?: string
 secondaryCidrBlock?: string
 sshKeyName?: string
 tokenMethod?: ("iam-authenticator" | "aws-cli")
 upgradePolicy?: ("extended" | "standard")
 version?: string
 vpcCni?: AWSManagedControlPlaneV1Beta2SpecVpcCni
}
export interface AWSManagedControlPlaneV1Beta2SpecAccessConfig {
 authenticationMode?: ("config_map" | "api" | "api_and_config_map")
 bootstrapClusterCreatorAdminPermissions?: boolean
}
export interface AWSManagedControlPlaneV1Beta2SpecAccessEntries {
 accessPolicies?: readonly AWSManagedControlPlaneV1Beta2SpecAccessEntriesAccessPolicies[]
 kubernetesGroups?: readonly string[]
 principalARN: string
 type?: ("standard" | "ec2_linux" | "ec2_windows" | "fargate_linux" | "ec2" | "hybrid_linux" | "hyperpod_linux")
 username?: string
}
export interface AWSManagedControlPlaneV1Beta2SpecAccessEntriesAccessPolicies {
 accessScope: AWSManagedControlPlaneV1Beta2SpecAccessEntriesAccessPoliciesAccessScope
 policyARN: string
}
export interface AWSManagedControlPlaneV1Beta2SpecAccessEntriesAccessPoliciesAccessScope {
 namespaces?: readonly string[]
 type?: ("cluster" | "namespace")
}
export interface AWSManagedControlPlaneV1Beta2SpecAddons {
 configuration?: string
 conflictResolution?: ("overwrite" | "none" | "preserve")
 name: string
 preserveOnDelete?: boolean
 serviceAccountRoleARN?: string
 version: string
}
export interface AWSManagedControlPlaneV1Beta2SpecBastion {
 allowedCIDRBlocks?: readonly string[]
 ami?: string
 disableIngressRules?: boolean
 enabled?: boolean
 instanceType?: string
}
export interface AWSManagedControlPlaneV1Beta2SpecControlPlaneEndpoint {
 host: string
 port: number
}
export interface AWSManagedControlPlaneV1Beta2SpecEncryptionConfig {
 provider?: string
 resources?: readonly string[]
}
export interface AWSManagedControlPlaneV1Beta2SpecEndpointAccess {
 private?: boolean
 public?: boolean
 publicCIDRs?: readonly string[]
}
export interface AWSManagedControlPlaneV1Beta2SpecIamAuthenticatorConfig {
 mapRoles?: readonly AWSManagedControlPlaneV1Beta2SpecIamAuthenticatorConfigMapRoles[]
 mapUsers?: readonly AWSManagedControlPlaneV1Beta2SpecIamAuthenticatorConfigMapUsers[]
}
export interface AWSManagedControlPlaneV1Beta2SpecIamAuthenticatorConfigMapRoles {
 groups: readonly string[]
 rolearn: string
 username: string
}
export interface AWSManagedControlPlaneV1Beta2SpecIamAuthenticatorConfigMapUsers {
 groups: readonly string[]
 userarn: string
 username: string
}
export interface AWSManagedControlPlaneV1Beta2SpecIdentityRef {
 kind: ("AWSClusterControllerIdentity" | "AWSClusterRoleIdentity" | "AWSClusterStaticIdentity")
 name: string
}
export interface AWSManagedControlPlaneV1Beta2SpecKubeProxy {
 disable?: boolean
}
export interface AWSManagedControlPlaneV1Beta2SpecLogging {
 apiServer?: boolean
 audit?: boolean
 authenticator?: boolean
 controllerManager?: boolean
 scheduler?: boolean
}
export interface AWSManagedControlPlaneV1Beta2SpecNetwork {
 additionalControlPlaneIngressRules?: readonly AWSManagedControlPlaneV1Beta2SpecNetworkAdditionalControlPlaneIngressRules[]
 additionalNodeIngressRules?: readonly AWSManagedControlPlaneV1Beta2SpecNetworkAdditionalControlPlaneIngressRules[]
 cni?: AWSManagedControlPlaneV1Beta2SpecNetworkCni
 nodePortIngressRuleCidrBlocks?: readonly string[]
 securityGroupOverrides?: {
  [k: string]: string
 }
 subnets?: readonly AWSManagedControlPlaneV1Beta2SpecNetworkSubnets[]
 vpc?: AWSManagedControlPlaneV1Beta2SpecNetworkVpc
}
export interface AWSManagedControlPlaneV1Beta2SpecNetworkAdditionalControlPlaneIngressRules {
 cidrBlocks?: readonly string[]
 description: string
 fromPort: number
 ipv6CidrBlocks?: readonly string[]
 natGatewaysIPsSource?: boolean
 protocol: ("-1" | "4" | "tcp" | "udp" | "icmp" | "58" | "50")
 sourceSecurityGroupIds?: readonly string[]
 sourceSecurityGroupRoles?: readonly ("bastion" | "node" | "controlplane" | "apiserver-lb" | "lb" | "node-eks-additional")[]
 toPort: number
}
export interface AWSManagedControlPlaneV1Beta2SpecNetworkCni {
 cniIngressRules?: readonly AWSManagedControlPlaneV1Beta2SpecNetworkCniCniIngressRules[]
}
export interface AWSManagedControlPlaneV1Beta2SpecNetworkCniCniIngressRules {
 description: string
 fromPort: number
 protocol: string
 toPort: number
}
export interface AWSManagedControlPlaneV1Beta2SpecNetworkSubnets {
 availabilityZone?: string
 cidrBlock?: string
 id: string
 ipv6CidrBlock?: string
 isIpv6?: boolean
 isPublic?: boolean
 natGatewayId?: string
 parentZoneName?: string
 resourceID?: string
 routeTableId?: string
 tags?: {
  [k: string]: string
 }
 zoneType?: ("availability-zone" | "local-zone" | "wavelength-zone")
}
export interface AWSManagedControlPlaneV1Beta2SpecNetworkVpc {
 availabilityZoneSelection?: ("Ordered" | "Random")
 availabilityZoneUsageLimit?: number
 carrierGatewayId?: string
 cidrBlock?: string
 elasticIpPool?: AWSManagedControlPlaneV1Beta2SpecNetworkVpcElasticIpPool
 emptyRoutesDefaultVPCSecurityGroup?: boolean
 id?: string
 internetGatewayId?: string
 ipamPool?: AWSManagedControlPlaneV1Beta2SpecNetworkVpcIpamPool
 ipv6?: AWSManagedControlPlaneV1Beta2SpecNetworkVpcIpv6
 privateDnsHostnameTypeOnLaunch?: ("ip-name" | "resource-name")
 secondaryCidrBlocks?: readonly AWSManagedControlPlaneV1Beta2SpecNetworkVpcSecondaryCidrBlocks[]
 subnetSchema?: ("PreferPrivate" | "PreferPublic")
 tags?: {
  [k: string]: string
 }
}
export interface AWSManagedControlPlaneV1Beta2SpecNetworkVpcElasticIpPool {
 publicIpv4Pool?: string
 publicIpv4PoolFallbackOrder?: ("amazon-pool" | "none")
}
export interface AWSManagedControlPlaneV1Beta2SpecNetworkVpcIpamPool {
 id?: string
 name?: string
 netmaskLength?: number
}
export interface AWSManagedControlPlaneV1Beta2SpecNetworkVpcIpv6 {
 cidrBlock?: string
 egressOnlyInternetGatewayId?: string
 ipamPool?: AWSManagedControlPlaneV1Beta2SpecNetworkVpcIpamPool
 poolId?: string
}
export interface AWSManagedControlPlaneV1Beta2SpecNetworkVpcSecondaryCidrBlocks {
 ipv4CidrBlock: string
}
export interface AWSManagedControlPlaneV1Beta2SpecOidcIdentityProviderConfig {
 clientId: string
 groupsClaim?: string
 groupsPrefix?: string
 identityProviderConfigName: string
 issuerUrl: string
 requiredClaims?: {
  [k: string]: string
 }
 tags?: {
  [k: string]: string
 }
 usernameClaim?: string
 usernamePrefix?: string
}
export interface AWSManagedControlPlaneV1Beta2SpecVpcCni {
 disable?: boolean
 env?: readonly AWSManagedControlPlaneV1Beta2SpecVpcCniEnv[]
}
export interface AWSManagedControlPlaneV1Beta2SpecVpcCniEnv {
 name: string
 value?: string
 valueFrom?: AWSManagedControlPlaneV1Beta2SpecVpcCniEnvValueFrom
}
export interface AWSManagedControlPlaneV1Beta2SpecVpcCniEnvValueFrom {
 configMapKeyRef?: AWSManagedControlPlaneV1Beta2SpecVpcCniEnvValueFromConfigMapKeyRef
 fieldRef?: AWSManagedControlPlaneV1Beta2SpecVpcCniEnvValueFromFieldRef
 resourceFieldRef?: AWSManagedControlPlaneV1Beta2SpecVpcCniEnvValueFromResourceFieldRef
 secretKeyRef?: AWSManagedControlPlaneV1Beta2SpecVpcCniEnvValueFromConfigMapKeyRef
}
export interface AWSManagedControlPlaneV1Beta2SpecVpcCniEnvValueFromConfigMapKeyRef {
 key: string
 name?: string
 optional?: boolean
}
export interface AWSManagedControlPlaneV1Beta2SpecVpcCniEnvValueFromFieldRef {
 apiVersion?: string
 fieldPath: string
}
export interface AWSManagedControlPlaneV1Beta2SpecVpcCniEnvValueFromResourceFieldRef {
 containerName?: string
 divisor?: (number | string)
 resource: string
}
export interface AWSManagedControlPlaneV1Beta2Status {
 addons?: readonly AWSManagedControlPlaneV1Beta2StatusAddons[]
 bastion?: AWSManagedControlPlaneV1Beta2StatusBastion
 conditions?: readonly AWSManagedControlPlaneV1Beta2StatusConditions[]
 externalManagedControlPlane?: boolean
 failureDomains?: {
  [k: string]: AWSManagedControlPlaneV1Beta2StatusFailureDomains
 }
 failureMessage?: string
 identityProviderStatus?: AWSManagedControlPlaneV1Beta2StatusIdentityProviderStatus
 initialized?: boolean
 networkStatus?: AWSManagedControlPlaneV1Beta2StatusNetworkStatus
 oidcProvider?: AWSManagedControlPlaneV1Beta2StatusOidcProvider
 ready?: boolean
 version?: string
}
export interface AWSManagedControlPlaneV1Beta2StatusAddons {
 arn: string
 createdAt?: string
 issues?: readonly AWSManagedControlPlaneV1Beta2StatusAddonsIssues[]
 modifiedAt?: string
 name: string
 serviceAccountRoleARN?: string
 status?: string
 version: string
}
export interface AWSManagedControlPlaneV1Beta2StatusAddonsIssues {
 code?: string
 message?: string
 resourceIds?: readonly string[]
}
export interface AWSManagedControlPlaneV1Beta2StatusBastion {
 addresses?: readonly AWSManagedControlPlaneV1Beta2StatusBastionAddresses[]
 assignPrimaryIPv6?: string
 availabilityZone?: string
 capacityReservationId?: string
 capacityReservationPreference?: string
 cpuOptions?: AWSManagedControlPlaneV1Beta2StatusBastionCpuOptions
 dynamicHostAllocation?: AWSManagedControlPlaneV1Beta2StatusBastionDynamicHostAllocation
 ebsOptimized?: boolean
 enaSupport?: boolean
 hostAffinity?: ("default" | "host")
 hostID?: string
 iamProfile?: string
 id: string
 imageId?: string
 instanceMetadataOptions?: AWSManagedControlPlaneV1Beta2StatusBastionInstanceMetadataOptions
 instanceState?: string
 ipv6Address?: string
 marketType?: ("OnDemand" | "Spot" | "CapacityBlock")
 networkInterfaceType?: string
 networkInterfaces?: readonly string[]
 nonRootVolumes?: readonly AWSManagedControlPlaneV1Beta2StatusBastionNonRootVolumes[]
 placementGroupName?: string
 placementGroupPartition?: number
 privateDnsName?: AWSManagedControlPlaneV1Beta2StatusBastionPrivateDnsName
 privateIp?: string
 publicIPOnLaunch?: boolean
 publicIp?: string
 rootVolume?: AWSManagedControlPlaneV1Beta2StatusBastionNonRootVolumes
 securityGroupIds?: readonly string[]
 spotMarketOptions?: AWSManagedControlPlaneV1Beta2StatusBastionSpotMarketOptions
 sshKeyName?: string
 subnetId?: string
 tags?: {
  [k: string]: string
 }
 tenancy?: string
 type?: string
 userData?: string
 volumeIDs?: readonly string[]
}
export interface AWSManagedControlPlaneV1Beta2StatusBastionAddresses {
 address: string
 type: ("Hostname" | "ExternalIP" | "InternalIP" | "ExternalDNS" | "InternalDNS")
}
export interface AWSManagedControlPlaneV1Beta2StatusBastionCpuOptions {
 confidentialCompute?: ("Disabled" | "AMDEncryptedVirtualizationNestedPaging")
 nestedVirtualization?: ("enabled" | "disabled")
}
export interface AWSManagedControlPlaneV1Beta2StatusBastionDynamicHostAllocation {
 tags?: {
  [k: string]: string
 }
}
export interface AWSManagedControlPlaneV1Beta2StatusBastionInstanceMetadataOptions {
 httpEndpoint?: ("enabled" | "disabled")
 httpProtocolIpv6?: ("enabled" | "disabled")
 httpPutResponseHopLimit?: number
 httpTokens?: ("optional" | "required")
 instanceMetadataTags?: ("enabled" | "disabled")
}
export interface AWSManagedControlPlaneV1Beta2StatusBastionNonRootVolumes {
 deviceName?: string
 encrypted?: boolean
 encryptionKey?: string
 iops?: number
 size: number
 throughput?: number
 type?: string
}
export interface AWSManagedControlPlaneV1Beta2StatusBastionPrivateDnsName {
 enableResourceNameDnsAAAARecord?: boolean
 enableResourceNameDnsARecord?: boolean
 hostnameType?: ("ip-name" | "resource-name")
}
export interface AWSManagedControlPlaneV1Beta2StatusBastionSpotMarketOptions {
 maxPrice?: string
}
export interface AWSManagedControlPlaneV1Beta2StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface AWSManagedControlPlaneV1Beta2StatusFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
}
export interface AWSManagedControlPlaneV1Beta2StatusIdentityProviderStatus {
 arn?: string
 status?: string
}
export interface AWSManagedControlPlaneV1Beta2StatusNetworkStatus {
 apiServerElb?: AWSManagedControlPlaneV1Beta2StatusNetworkStatusApiServerElb
 natGatewaysIPs?: readonly string[]
 secondaryAPIServerELB?: AWSManagedControlPlaneV1Beta2StatusNetworkStatusApiServerElb
 securityGroups?: {
  [k: string]: AWSManagedControlPlaneV1Beta2StatusNetworkStatusSecurityGroups
 }
}
export interface AWSManagedControlPlaneV1Beta2StatusNetworkStatusApiServerElb {
 arn?: string
 attributes?: AWSManagedControlPlaneV1Beta2StatusNetworkStatusApiServerElbAttributes
 availabilityZones?: readonly string[]
 dnsName?: string
 elbAttributes?: {
  [k: string]: string
 }
 elbListeners?: readonly AWSManagedControlPlaneV1Beta2StatusNetworkStatusApiServerElbElbListeners[]
 healthChecks?: AWSManagedControlPlaneV1Beta2StatusNetworkStatusApiServerElbHealthChecks
 listeners?: readonly AWSManagedControlPlaneV1Beta2StatusNetworkStatusApiServerElbListeners[]
 loadBalancerIPAddressType?: ("ipv4" | "dualstack" | "dualstack-without-public-ipv4")
 loadBalancerType?: ("classic" | "elb" | "alb" | "nlb")
 name?: string
 scheme?: string
 securityGroupIds?: readonly string[]
 subnetIds?: readonly string[]
 tags?: {
  [k: string]: string
 }
}
export interface AWSManagedControlPlaneV1Beta2StatusNetworkStatusApiServerElbAttributes {
 crossZoneLoadBalancing?: boolean
 idleTimeout?: number
}
export interface AWSManagedControlPlaneV1Beta2StatusNetworkStatusApiServerElbElbListeners {
 port: number
 protocol: string
 targetGroup: AWSManagedControlPlaneV1Beta2StatusNetworkStatusApiServerElbElbListenersTargetGroup
}
export interface AWSManagedControlPlaneV1Beta2StatusNetworkStatusApiServerElbElbListenersTargetGroup {
 ipType?: string
 name: string
 port: number
 protocol: ("tcp" | "tls" | "udp" | "TCP" | "TLS" | "UDP")
 targetGroupHealthCheck?: AWSManagedControlPlaneV1Beta2StatusNetworkStatusApiServerElbElbListenersTargetGroupTargetGroupHealthCheck
 vpcId: string
}
export interface AWSManagedControlPlaneV1Beta2StatusNetworkStatusApiServerElbElbListenersTargetGroupTargetGroupHealthCheck {
 intervalSeconds?: number
 path?: string
 port?: string
 protocol?: string
 thresholdCount?: number
 timeoutSeconds?: number
 unhealthyThresholdCount?: number
}
export interface AWSManagedControlPlaneV1Beta2StatusNetworkStatusApiServerElbHealthChecks {
 healthyThreshold: number
 interval: number
 target: string
 timeout: number
 unhealthyThreshold: number
}
export interface AWSManagedControlPlaneV1Beta2StatusNetworkStatusApiServerElbListeners {
 instancePort: number
 instanceProtocol: string
 port: number
 protocol: string
}
export interface AWSManagedControlPlaneV1Beta2StatusNetworkStatusSecurityGroups {
 id: string
 ingressRule?: readonly AWSManagedControlPlaneV1Beta2SpecNetworkAdditionalControlPlaneIngressRules[]
 name: string
 tags?: {
  [k: string]: string
 }
}
export interface AWSManagedControlPlaneV1Beta2StatusOidcProvider {
 arn?: string
 trustPolicy?: string
}
export interface KubeadmControlPlaneTemplateV1Beta1 {
 apiVersion: "controlplane.cluster.x-k8s.io/v1beta1"
 kind: "KubeadmControlPlaneTemplate"
 metadata: ObjectMeta
 spec?: KubeadmControlPlaneTemplateV1Beta1Spec
}
export interface KubeadmControlPlaneTemplateV1Beta1Spec {
 template: KubeadmControlPlaneTemplateV1Beta1SpecTemplate
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplate {
 metadata?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateMetadata
 spec: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpec
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpec {
 kubeadmConfigSpec: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpec
 machineNamingStrategy?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecMachineNamingStrategy
 machineTemplate?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecMachineTemplate
 remediationStrategy?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecRemediationStrategy
 rolloutAfter?: string
 rolloutBefore?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecRolloutBefore
 rolloutStrategy?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecRolloutStrategy
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpec {
 bootCommands?: readonly string[]
 clusterConfiguration?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfiguration
 diskSetup?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecDiskSetup
 files?: readonly KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecFiles[]
 format?: ("cloud-config" | "ignition")
 ignition?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecIgnition
 initConfiguration?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfiguration
 joinConfiguration?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfiguration
 mounts?: readonly string[][]
 ntp?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecNtp
 postKubeadmCommands?: readonly string[]
 preKubeadmCommands?: readonly string[]
 useExperimentalRetryJoin?: boolean
 users?: readonly KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecUsers[]
 verbosity?: number
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfiguration {
 apiServer?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServer
 apiVersion?: string
 caCertificateValidityPeriodDays?: number
 certificateValidityPeriodDays?: number
 certificatesDir?: string
 clusterName?: string
 controlPlaneEndpoint?: string
 controllerManager?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationControllerManager
 dns?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationDns
 encryptionAlgorithm?: ("ECDSA-P256" | "ECDSA-P384" | "RSA-2048" | "RSA-3072" | "RSA-4096")
 etcd?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationEtcd
 featureGates?: {
  [k: string]: boolean
 }
 imageRepository?: string
 kind?: string
 kubernetesVersion?: string
 networking?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationNetworking
 scheduler?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationControllerManager
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServer {
 certSANs?: readonly string[]
 extraArgs?: {
  [k: string]: string
 }
 extraEnvs?: readonly KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[]
 extraVolumes?: readonly KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraVolumes[]
 timeoutForControlPlane?: string
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs {
 name: string
 value?: string
 valueFrom?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFrom
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFrom {
 configMapKeyRef?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromConfigMapKeyRef
 fieldRef?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromFieldRef
 fileKeyRef?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromFileKeyRef
 resourceFieldRef?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromResourceFieldRef
 secretKeyRef?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromConfigMapKeyRef
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromConfigMapKeyRef {
 key: string
 name?: string
 optional?: boolean
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromFieldRef {
 apiVersion?: string
 fieldPath: string
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromFileKeyRef {
 key: string
 optional?: boolean
 path: string
 volumeName: string
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromResourceFieldRef {
 containerName?: string
 divisor?: (number | string)
 resource: string
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraVolumes {
 hostPath: string
 mountPath: string
 name: string
 pathType?: string
 readOnly?: boolean
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationControllerManager {
 extraArgs?: {
  [k: string]: string
 }
 extraEnvs?: readonly KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[]
 extraVolumes?: readonly KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraVolumes[]
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationDns {
 imageRepository?: string
 imageTag?: string
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationEtcd {
 external?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationEtcdExternal
 local?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationEtcdLocal
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationEtcdExternal {
 caFile: string
 certFile: string
 endpoints: readonly string[]
 keyFile: string
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationEtcdLocal {
 dataDir?: string
 extraArgs?: {
  [k: string]: string
 }
 extraEnvs?: readonly KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[]
 imageRepository?: string
 imageTag?: string
 peerCertSANs?: readonly string[]
 serverCertSANs?: readonly string[]
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecClusterConfigurationNetworking {
 dnsDomain?: string
 podSubnet?: string
 serviceSubnet?: string
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecDiskSetup {
 filesystems?: readonly KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecDiskSetupFilesystems[]
 partitions?: readonly KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecDiskSetupPartitions[]
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecDiskSetupFilesystems {
 device: string
 extraOpts?: readonly string[]
 filesystem: string
 label?: string
 overwrite?: boolean
 partition?: string
 replaceFS?: string
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecDiskSetupPartitions {
 device: string
 diskLayout?: readonly KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecDiskSetupPartitionsDiskLayout[]
 layout: boolean
 overwrite?: boolean
 tableType?: ("mbr" | "gpt")
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecDiskSetupPartitionsDiskLayout {
 partitionType?: string
 percentage: number
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecFiles {
 append?: boolean
 content?: string
 contentFormat?: ("Raw" | "Template")
 contentFrom?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecFilesContentFrom
 encoding?: ("base64" | "gzip" | "gzip+base64")
 owner?: string
 path: string
 permissions?: string
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecFilesContentFrom {
 secret: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecFilesContentFromSecret
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecFilesContentFromSecret {
 key: string
 name: string
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecIgnition {
 containerLinuxConfig?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecIgnitionContainerLinuxConfig
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecIgnitionContainerLinuxConfig {
 additionalConfig?: string
 strict?: boolean
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfiguration {
 apiVersion?: string
 bootstrapTokens?: readonly KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfigurationBootstrapTokens[]
 kind?: string
 localAPIEndpoint?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfigurationLocalAPIEndpoint
 nodeRegistration?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfigurationNodeRegistration
 patches?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfigurationPatches
 skipPhases?: readonly string[]
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfigurationBootstrapTokens {
 description?: string
 expires?: string
 groups?: readonly string[]
 token: string
 ttl?: string
 usages?: readonly string[]
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfigurationLocalAPIEndpoint {
 advertiseAddress?: string
 bindPort?: number
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfigurationNodeRegistration {
 criSocket?: string
 ignorePreflightErrors?: readonly string[]
 imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
 imagePullSerial?: boolean
 kubeletExtraArgs?: {
  [k: string]: string
 }
 name?: string
 taints?: readonly KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfigurationNodeRegistrationTaints[]
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfigurationNodeRegistrationTaints {
 effect: string
 key: string
 timeAdded?: string
 value?: string
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfigurationPatches {
 directory?: string
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfiguration {
 apiVersion?: string
 caCertPath?: string
 controlPlane?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationControlPlane
 discovery?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscovery
 kind?: string
 nodeRegistration?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfigurationNodeRegistration
 patches?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfigurationPatches
 skipPhases?: readonly string[]
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationControlPlane {
 localAPIEndpoint?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecInitConfigurationLocalAPIEndpoint
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscovery {
 bootstrapToken?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryBootstrapToken
 file?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFile
 timeout?: string
 tlsBootstrapToken?: string
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryBootstrapToken {
 apiServerEndpoint?: string
 caCertHashes?: readonly string[]
 token?: string
 unsafeSkipCAVerification?: boolean
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFile {
 kubeConfig?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfig
 kubeConfigPath: string
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfig {
 cluster?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigCluster
 user: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUser
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigCluster {
 certificateAuthorityData?: string
 insecureSkipTLSVerify?: boolean
 proxyURL?: string
 server?: string
 tlsServerName?: string
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUser {
 authProvider?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider
 exec?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExec
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider {
 config?: {
  [k: string]: string
 }
 name: string
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExec {
 apiVersion?: string
 args?: readonly string[]
 command: string
 env?: readonly KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExecEnv[]
 provideClusterInfo?: boolean
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExecEnv {
 name: string
 value: string
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecNtp {
 enabled?: boolean
 servers?: readonly string[]
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecUsers {
 gecos?: string
 groups?: string
 homeDir?: string
 inactive?: boolean
 lockPassword?: boolean
 name: string
 passwd?: string
 passwdFrom?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecKubeadmConfigSpecFilesContentFrom
 primaryGroup?: string
 shell?: string
 sshAuthorizedKeys?: readonly string[]
 sudo?: string
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecMachineNamingStrategy {
 template?: string
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecMachineTemplate {
 metadata?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateMetadata
 nodeDeletionTimeout?: string
 nodeDrainTimeout?: string
 nodeVolumeDetachTimeout?: string
 taints?: readonly KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecMachineTemplateTaints[]
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecMachineTemplateTaints {
 effect: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
 key: string
 propagation: ("Always" | "OnInitialization")
 value?: string
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecRemediationStrategy {
 maxRetry?: number
 minHealthyPeriod?: string
 retryPeriod?: string
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecRolloutBefore {
 certificatesExpiryDays?: number
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecRolloutStrategy {
 rollingUpdate?: KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecRolloutStrategyRollingUpdate
 type?: "RollingUpdate"
}
export interface KubeadmControlPlaneTemplateV1Beta1SpecTemplateSpecRolloutStrategyRollingUpdate {
 maxSurge?: (number | string)
}
export interface KubeadmControlPlaneTemplateV1Beta2 {
 apiVersion: "controlplane.cluster.x-k8s.io/v1beta2"
 kind: "KubeadmControlPlaneTemplate"
 metadata: ObjectMeta
 spec?: KubeadmControlPlaneTemplateV1Beta2Spec
}
export interface KubeadmControlPlaneTemplateV1Beta2Spec {
 template: KubeadmControlPlaneTemplateV1Beta2SpecTemplate
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplate {
 metadata?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateMetadata
 spec?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpec
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpec {
 kubeadmConfigSpec?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpec
 machineNaming?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecMachineNaming
 machineTemplate?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecMachineTemplate
 remediation?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecRemediation
 rollout?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecRollout
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpec {
 bootCommands?: readonly string[]
 clusterConfiguration?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfiguration
 diskSetup?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecDiskSetup
 files?: readonly KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecFiles[]
 format?: ("cloud-config" | "ignition")
 ignition?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecIgnition
 initConfiguration?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecInitConfiguration
 joinConfiguration?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecJoinConfiguration
 mounts?: readonly string[][]
 ntp?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecNtp
 postKubeadmCommands?: readonly string[]
 preKubeadmCommands?: readonly string[]
 users?: readonly KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecUsers[]
 verbosity?: number
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfiguration {
 apiServer?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServer
 caCertificateValidityPeriodDays?: number
 certificateValidityPeriodDays?: number
 certificatesDir?: string
 controlPlaneEndpoint?: string
 controllerManager?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationControllerManager
 dns?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationDns
 encryptionAlgorithm?: ("ECDSA-P256" | "ECDSA-P384" | "RSA-2048" | "RSA-3072" | "RSA-4096")
 etcd?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationEtcd
 featureGates?: {
  [k: string]: boolean
 }
 imageRepository?: string
 scheduler?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationControllerManager
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServer {
 certSANs?: readonly string[]
 extraArgs?: readonly KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraArgs[]
 extraEnvs?: readonly KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[]
 extraVolumes?: readonly KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraVolumes[]
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraArgs {
 name: string
 value: string
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs {
 name: string
 value?: string
 valueFrom?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFrom
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFrom {
 configMapKeyRef?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromConfigMapKeyRef
 fieldRef?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromFieldRef
 fileKeyRef?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromFileKeyRef
 resourceFieldRef?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromResourceFieldRef
 secretKeyRef?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromConfigMapKeyRef
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromConfigMapKeyRef {
 key: string
 name?: string
 optional?: boolean
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromFieldRef {
 apiVersion?: string
 fieldPath: string
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromFileKeyRef {
 key: string
 optional?: boolean
 path: string
 volumeName: string
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromResourceFieldRef {
 containerName?: string
 divisor?: (number | string)
 resource: string
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraVolumes {
 hostPath: string
 mountPath: string
 name: string
 pathType?: string
 readOnly?: boolean
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationControllerManager {
 extraArgs?: readonly KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraArgs[]
 extraEnvs?: readonly KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[]
 extraVolumes?: readonly KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraVolumes[]
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationDns {
 imageRepository?: string
 imageTag?: string
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationEtcd {
 external?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationEtcdExternal
 local?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationEtcdLocal
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationEtcdExternal {
 caFile: string
 certFile: string
 endpoints: readonly string[]
 keyFile: string
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationEtcdLocal {
 dataDir?: string
 extraArgs?: readonly KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraArgs[]
 extraEnvs?: readonly KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[]
 imageRepository?: string
 imageTag?: string
 peerCertSANs?: readonly string[]
 serverCertSANs?: readonly string[]
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecDiskSetup {
 filesystems?: readonly KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecDiskSetupFilesystems[]
 partitions?: readonly KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecDiskSetupPartitions[]
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecDiskSetupFilesystems {
 device: string
 extraOpts?: readonly string[]
 filesystem: string
 label?: string
 overwrite?: boolean
 partition?: string
 replaceFS?: string
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecDiskSetupPartitions {
 device: string
 diskLayout?: readonly KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecDiskSetupPartitionsDiskLayout[]
 layout?: boolean
 overwrite?: boolean
 tableType?: ("mbr" | "gpt")
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecDiskSetupPartitionsDiskLayout {
 partitionType?: string
 percentage: number
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecFiles {
 append?: boolean
 content?: string
 contentFormat?: ("Raw" | "Template")
 contentFrom?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecFilesContentFrom
 encoding?: ("base64" | "gzip" | "gzip+base64")
 owner?: string
 path: string
 permissions?: string
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecFilesContentFrom {
 secret: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecFilesContentFromSecret
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecFilesContentFromSecret {
 key: string
 name: string
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecIgnition {
 containerLinuxConfig?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecIgnitionContainerLinuxConfig
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecIgnitionContainerLinuxConfig {
 additionalConfig?: string
 strict?: boolean
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecInitConfiguration {
 bootstrapTokens?: readonly KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecInitConfigurationBootstrapTokens[]
 localAPIEndpoint?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecInitConfigurationLocalAPIEndpoint
 nodeRegistration?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecInitConfigurationNodeRegistration
 patches?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecInitConfigurationPatches
 skipPhases?: readonly string[]
 timeouts?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecInitConfigurationTimeouts
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecInitConfigurationBootstrapTokens {
 description?: string
 expires?: string
 groups?: readonly string[]
 token: string
 ttlSeconds?: number
 usages?: readonly string[]
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecInitConfigurationLocalAPIEndpoint {
 advertiseAddress?: string
 bindPort?: number
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecInitConfigurationNodeRegistration {
 criSocket?: string
 ignorePreflightErrors?: readonly string[]
 imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
 imagePullSerial?: boolean
 kubeletExtraArgs?: readonly KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraArgs[]
 name?: string
 taints?: readonly KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecInitConfigurationNodeRegistrationTaints[]
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecInitConfigurationNodeRegistrationTaints {
 effect: string
 key: string
 timeAdded?: string
 value?: string
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecInitConfigurationPatches {
 directory?: string
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecInitConfigurationTimeouts {
 controlPlaneComponentHealthCheckSeconds?: number
 discoverySeconds?: number
 etcdAPICallSeconds?: number
 kubeletHealthCheckSeconds?: number
 kubernetesAPICallSeconds?: number
 tlsBootstrapSeconds?: number
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecJoinConfiguration {
 caCertPath?: string
 controlPlane?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecJoinConfigurationControlPlane
 discovery?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscovery
 nodeRegistration?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecInitConfigurationNodeRegistration
 patches?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecInitConfigurationPatches
 skipPhases?: readonly string[]
 timeouts?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecInitConfigurationTimeouts
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecJoinConfigurationControlPlane {
 localAPIEndpoint?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecInitConfigurationLocalAPIEndpoint
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscovery {
 bootstrapToken?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryBootstrapToken
 file?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFile
 tlsBootstrapToken?: string
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryBootstrapToken {
 apiServerEndpoint?: string
 caCertHashes?: readonly string[]
 token?: string
 unsafeSkipCAVerification?: boolean
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFile {
 kubeConfig?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfig
 kubeConfigPath: string
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfig {
 cluster?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigCluster
 user: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUser
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigCluster {
 certificateAuthorityData?: string
 insecureSkipTLSVerify?: boolean
 proxyURL?: string
 server?: string
 tlsServerName?: string
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUser {
 authProvider?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider
 exec?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExec
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider {
 config?: {
  [k: string]: string
 }
 name: string
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExec {
 apiVersion?: string
 args?: readonly string[]
 command: string
 env?: readonly KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecClusterConfigurationApiServerExtraArgs[]
 provideClusterInfo?: boolean
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecNtp {
 enabled?: boolean
 servers?: readonly string[]
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecUsers {
 gecos?: string
 groups?: string
 homeDir?: string
 inactive?: boolean
 lockPassword?: boolean
 name: string
 passwd?: string
 passwdFrom?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecKubeadmConfigSpecFilesContentFrom
 primaryGroup?: string
 shell?: string
 sshAuthorizedKeys?: readonly string[]
 sudo?: string
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecMachineNaming {
 template?: string
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecMachineTemplate {
 metadata?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateMetadata
 spec?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecMachineTemplateSpec
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecMachineTemplateSpec {
 deletion?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecMachineTemplateSpecDeletion
 taints?: readonly KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecMachineTemplateSpecTaints[]
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecMachineTemplateSpecDeletion {
 nodeDeletionTimeoutSeconds?: number
 nodeDrainTimeoutSeconds?: number
 nodeVolumeDetachTimeoutSeconds?: number
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecMachineTemplateSpecTaints {
 effect: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
 key: string
 propagation: ("Always" | "OnInitialization")
 value?: string
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecRemediation {
 maxRetry?: number
 minHealthyPeriodSeconds?: number
 retryPeriodSeconds?: number
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecRollout {
 after?: string
 before?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecRolloutBefore
 strategy?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecRolloutStrategy
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecRolloutBefore {
 certificatesExpiryDays?: number
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecRolloutStrategy {
 rollingUpdate?: KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecRolloutStrategyRollingUpdate
 type: "RollingUpdate"
}
export interface KubeadmControlPlaneTemplateV1Beta2SpecTemplateSpecRolloutStrategyRollingUpdate {
 maxSurge?: (number | string)
}
export interface KubeadmControlPlaneV1Beta1 {
 apiVersion: "controlplane.cluster.x-k8s.io/v1beta1"
 kind: "KubeadmControlPlane"
 metadata: ObjectMeta
 spec?: KubeadmControlPlaneV1Beta1Spec
 status?: KubeadmControlPlaneV1Beta1Status
}
export interface KubeadmControlPlaneV1Beta1Spec {
 kubeadmConfigSpec: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpec
 machineNamingStrategy?: KubeadmControlPlaneV1Beta1SpecMachineNamingStrategy
 machineTemplate: KubeadmControlPlaneV1Beta1SpecMachineTemplate
 remediationStrategy?: KubeadmControlPlaneV1Beta1SpecRemediationStrategy
 replicas?: number
 rolloutAfter?: string
 rolloutBefore?: KubeadmControlPlaneV1Beta1SpecRolloutBefore
 rolloutStrategy?: KubeadmControlPlaneV1Beta1SpecRolloutStrategy
 version: string
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpec {
 bootCommands?: readonly string[]
 clusterConfiguration?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfiguration
 diskSetup?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecDiskSetup
 files?: readonly KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecFiles[]
 format?: ("cloud-config" | "ignition")
 ignition?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecIgnition
 initConfiguration?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfiguration
 joinConfiguration?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfiguration
 mounts?: readonly string[][]
 ntp?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecNtp
 postKubeadmCommands?: readonly string[]
 preKubeadmCommands?: readonly string[]
 useExperimentalRetryJoin?: boolean
 users?: readonly KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecUsers[]
 verbosity?: number
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfiguration {
 apiServer?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationApiServer
 apiVersion?: string
 caCertificateValidityPeriodDays?: number
 certificateValidityPeriodDays?: number
 certificatesDir?: string
 clusterName?: string
 controlPlaneEndpoint?: string
 controllerManager?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationControllerManager
 dns?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationDns
 encryptionAlgorithm?: ("ECDSA-P256" | "ECDSA-P384" | "RSA-2048" | "RSA-3072" | "RSA-4096")
 etcd?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationEtcd
 featureGates?: {
  [k: string]: boolean
 }
 imageRepository?: string
 kind?: string
 kubernetesVersion?: string
 networking?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationNetworking
 scheduler?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationControllerManager
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationApiServer {
 certSANs?: readonly string[]
 extraArgs?: {
  [k: string]: string
 }
 extraEnvs?: readonly KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[]
 extraVolumes?: readonly KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationApiServerExtraVolumes[]
 timeoutForControlPlane?: string
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs {
 name: string
 value?: string
 valueFrom?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFrom
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFrom {
 configMapKeyRef?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromConfigMapKeyRef
 fieldRef?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromFieldRef
 fileKeyRef?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromFileKeyRef
 resourceFieldRef?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromResourceFieldRef
 secretKeyRef?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromConfigMapKeyRef
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromConfigMapKeyRef {
 key: string
 name?: string
 optional?: boolean
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromFieldRef {
 apiVersion?: string
 fieldPath: string
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromFileKeyRef {
 key: string
 optional?: boolean
 path: string
 volumeName: string
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromResourceFieldRef {
 containerName?: string
 divisor?: (number | string)
 resource: string
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationApiServerExtraVolumes {
 hostPath: string
 mountPath: string
 name: string
 pathType?: string
 readOnly?: boolean
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationControllerManager {
 extraArgs?: {
  [k: string]: string
 }
 extraEnvs?: readonly KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[]
 extraVolumes?: readonly KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationApiServerExtraVolumes[]
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationDns {
 imageRepository?: string
 imageTag?: string
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationEtcd {
 external?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationEtcdExternal
 local?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationEtcdLocal
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationEtcdExternal {
 caFile: string
 certFile: string
 endpoints: readonly string[]
 keyFile: string
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationEtcdLocal {
 dataDir?: string
 extraArgs?: {
  [k: string]: string
 }
 extraEnvs?: readonly KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[]
 imageRepository?: string
 imageTag?: string
 peerCertSANs?: readonly string[]
 serverCertSANs?: readonly string[]
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecClusterConfigurationNetworking {
 dnsDomain?: string
 podSubnet?: string
 serviceSubnet?: string
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecDiskSetup {
 filesystems?: readonly KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecDiskSetupFilesystems[]
 partitions?: readonly KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecDiskSetupPartitions[]
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecDiskSetupFilesystems {
 device: string
 extraOpts?: readonly string[]
 filesystem: string
 label?: string
 overwrite?: boolean
 partition?: string
 replaceFS?: string
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecDiskSetupPartitions {
 device: string
 diskLayout?: readonly KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecDiskSetupPartitionsDiskLayout[]
 layout: boolean
 overwrite?: boolean
 tableType?: ("mbr" | "gpt")
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecDiskSetupPartitionsDiskLayout {
 partitionType?: string
 percentage: number
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecFiles {
 append?: boolean
 content?: string
 contentFormat?: ("Raw" | "Template")
 contentFrom?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecFilesContentFrom
 encoding?: ("base64" | "gzip" | "gzip+base64")
 owner?: string
 path: string
 permissions?: string
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecFilesContentFrom {
 secret: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecFilesContentFromSecret
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecFilesContentFromSecret {
 key: string
 name: string
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecIgnition {
 containerLinuxConfig?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecIgnitionContainerLinuxConfig
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecIgnitionContainerLinuxConfig {
 additionalConfig?: string
 strict?: boolean
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfiguration {
 apiVersion?: string
 bootstrapTokens?: readonly KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfigurationBootstrapTokens[]
 kind?: string
 localAPIEndpoint?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfigurationLocalAPIEndpoint
 nodeRegistration?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfigurationNodeRegistration
 patches?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfigurationPatches
 skipPhases?: readonly string[]
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfigurationBootstrapTokens {
 description?: string
 expires?: string
 groups?: readonly string[]
 token: string
 ttl?: string
 usages?: readonly string[]
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfigurationLocalAPIEndpoint {
 advertiseAddress?: string
 bindPort?: number
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfigurationNodeRegistration {
 criSocket?: string
 ignorePreflightErrors?: readonly string[]
 imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
 imagePullSerial?: boolean
 kubeletExtraArgs?: {
  [k: string]: string
 }
 name?: string
 taints?: readonly KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfigurationNodeRegistrationTaints[]
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfigurationNodeRegistrationTaints {
 effect: string
 key: string
 timeAdded?: string
 value?: string
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfigurationPatches {
 directory?: string
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfiguration {
 apiVersion?: string
 caCertPath?: string
 controlPlane?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationControlPlane
 discovery?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscovery
 kind?: string
 nodeRegistration?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfigurationNodeRegistration
 patches?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfigurationPatches
 skipPhases?: readonly string[]
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationControlPlane {
 localAPIEndpoint?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecInitConfigurationLocalAPIEndpoint
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscovery {
 bootstrapToken?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryBootstrapToken
 file?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryFile
 timeout?: string
 tlsBootstrapToken?: string
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryBootstrapToken {
 apiServerEndpoint?: string
 caCertHashes?: readonly string[]
 token?: string
 unsafeSkipCAVerification?: boolean
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryFile {
 kubeConfig?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfig
 kubeConfigPath: string
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfig {
 cluster?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigCluster
 user: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUser
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigCluster {
 certificateAuthorityData?: string
 insecureSkipTLSVerify?: boolean
 proxyURL?: string
 server?: string
 tlsServerName?: string
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUser {
 authProvider?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider
 exec?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExec
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider {
 config?: {
  [k: string]: string
 }
 name: string
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExec {
 apiVersion?: string
 args?: readonly string[]
 command: string
 env?: readonly KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExecEnv[]
 provideClusterInfo?: boolean
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExecEnv {
 name: string
 value: string
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecNtp {
 enabled?: boolean
 servers?: readonly string[]
}
export interface KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecUsers {
 gecos?: string
 groups?: string
 homeDir?: string
 inactive?: boolean
 lockPassword?: boolean
 name: string
 passwd?: string
 passwdFrom?: KubeadmControlPlaneV1Beta1SpecKubeadmConfigSpecFilesContentFrom
 primaryGroup?: string
 shell?: string
 sshAuthorizedKeys?: readonly string[]
 sudo?: string
}
export interface KubeadmControlPlaneV1Beta1SpecMachineNamingStrategy {
 template?: string
}
export interface KubeadmControlPlaneV1Beta1SpecMachineTemplate {
 infrastructureRef: KubeadmControlPlaneV1Beta1SpecMachineTemplateInfrastructureRef
 metadata?: KubeadmControlPlaneV1Beta1SpecMachineTemplateMetadata
 nodeDeletionTimeout?: string
 nodeDrainTimeout?: string
 nodeVolumeDetachTimeout?: string
 readinessGates?: readonly KubeadmControlPlaneV1Beta1SpecMachineTemplateReadinessGates[]
 taints?: readonly KubeadmControlPlaneV1Beta1SpecMachineTemplateTaints[]
}
export interface KubeadmControlPlaneV1Beta1SpecMachineTemplateInfrastructureRef {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface KubeadmControlPlaneV1Beta1SpecMachineTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface KubeadmControlPlaneV1Beta1SpecMachineTemplateReadinessGates {
 conditionType: string
 polarity?: ("Positive" | "Negative")
}
export interface KubeadmControlPlaneV1Beta1SpecMachineTemplateTaints {
 effect: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
 key: string
 propagation: ("Always" | "OnInitialization")
 value?: string
}
export interface KubeadmControlPlaneV1Beta1SpecRemediationStrategy {
 maxRetry?: number
 minHealthyPeriod?: string
 retryPeriod?: string
}
export interface KubeadmControlPlaneV1Beta1SpecRolloutBefore {
 certificatesExpiryDays?: number
}
export interface KubeadmControlPlaneV1Beta1SpecRolloutStrategy {
 rollingUpdate?: KubeadmControlPlaneV1Beta1SpecRolloutStrategyRollingUpdate
 type?: "RollingUpdate"
}
export interface KubeadmControlPlaneV1Beta1SpecRolloutStrategyRollingUpdate {
 maxSurge?: (number | string)
}
export interface KubeadmControlPlaneV1Beta1Status {
 conditions?: readonly KubeadmControlPlaneV1Beta1StatusConditions[]
 failureMessage?: string
 failureReason?: string
 initialized?: boolean
 lastRemediation?: KubeadmControlPlaneV1Beta1StatusLastRemediation
 observedGeneration?: number
 ready?: boolean
 readyReplicas?: number
 replicas?: number
 selector?: string
 unavailableReplicas?: number
 updatedReplicas?: number
 v1beta2?: KubeadmControlPlaneV1Beta1StatusV1Beta2
 version?: string
 versions?: readonly KubeadmControlPlaneV1Beta1StatusVersions[]
}
export interface KubeadmControlPlaneV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface KubeadmControlPlaneV1Beta1StatusLastRemediation {
 machine: string
 retryCount: number
 timestamp: string
}
export interface KubeadmControlPlaneV1Beta1StatusV1Beta2 {
 availableReplicas?: number
 conditions?: readonly KubeadmControlPlaneV1Beta1StatusV1Beta2Conditions[]
 readyReplicas?: number
 upToDateReplicas?: number
}
export interface KubeadmControlPlaneV1Beta1StatusV1Beta2Conditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface KubeadmControlPlaneV1Beta1StatusVersions {
 replicas?: number
 version: string
}
export interface KubeadmControlPlaneV1Beta2 {
 apiVersion: "controlplane.cluster.x-k8s.io/v1beta2"
 kind: "KubeadmControlPlane"
 metadata: ObjectMeta
 spec: KubeadmControlPlaneV1Beta2Spec
 status?: KubeadmControlPlaneV1Beta2Status
}
export interface KubeadmControlPlaneV1Beta2Spec {
 kubeadmConfigSpec?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpec
 machineNaming?: KubeadmControlPlaneV1Beta2SpecMachineNaming
 machineTemplate: KubeadmControlPlaneV1Beta2SpecMachineTemplate
 remediation?: KubeadmControlPlaneV1Beta2SpecRemediation
 replicas?: number
 rollout?: KubeadmControlPlaneV1Beta2SpecRollout
 version: string
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpec {
 bootCommands?: readonly string[]
 clusterConfiguration?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfiguration
 diskSetup?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecDiskSetup
 files?: readonly KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecFiles[]
 format?: ("cloud-config" | "ignition")
 ignition?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecIgnition
 initConfiguration?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecInitConfiguration
 joinConfiguration?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecJoinConfiguration
 mounts?: readonly string[][]
 ntp?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecNtp
 postKubeadmCommands?: readonly string[]
 preKubeadmCommands?: readonly string[]
 users?: readonly KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecUsers[]
 verbosity?: number
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfiguration {
 apiServer?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServer
 caCertificateValidityPeriodDays?: number
 certificateValidityPeriodDays?: number
 certificatesDir?: string
 controlPlaneEndpoint?: string
 controllerManager?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationControllerManager
 dns?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationDns
 encryptionAlgorithm?: ("ECDSA-P256" | "ECDSA-P384" | "RSA-2048" | "RSA-3072" | "RSA-4096")
 etcd?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationEtcd
 featureGates?: {
  [k: string]: boolean
 }
 imageRepository?: string
 scheduler?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationControllerManager
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServer {
 certSANs?: readonly string[]
 extraArgs?: readonly KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServerExtraArgs[]
 extraEnvs?: readonly KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[]
 extraVolumes?: readonly KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServerExtraVolumes[]
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServerExtraArgs {
 name: string
 value: string
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs {
 name: string
 value?: string
 valueFrom?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFrom
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFrom {
 configMapKeyRef?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromConfigMapKeyRef
 fieldRef?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromFieldRef
 fileKeyRef?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromFileKeyRef
 resourceFieldRef?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromResourceFieldRef
 secretKeyRef?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromConfigMapKeyRef
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromConfigMapKeyRef {
 key: string
 name?: string
 optional?: boolean
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromFieldRef {
 apiVersion?: string
 fieldPath: string
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromFileKeyRef {
 key: string
 optional?: boolean
 path: string
 volumeName: string
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvsValueFromResourceFieldRef {
 containerName?: string
 divisor?: (number | string)
 resource: string
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServerExtraVolumes {
 hostPath: string
 mountPath: string
 name: string
 pathType?: string
 readOnly?: boolean
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationControllerManager {
 extraArgs?: readonly KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServerExtraArgs[]
 extraEnvs?: readonly KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[]
 extraVolumes?: readonly KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServerExtraVolumes[]
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationDns {
 imageRepository?: string
 imageTag?: string
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationEtcd {
 external?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationEtcdExternal
 local?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationEtcdLocal
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationEtcdExternal {
 caFile: string
 certFile: string
 endpoints: readonly string[]
 keyFile: string
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationEtcdLocal {
 dataDir?: string
 extraArgs?: readonly KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServerExtraArgs[]
 extraEnvs?: readonly KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServerExtraEnvs[]
 imageRepository?: string
 imageTag?: string
 peerCertSANs?: readonly string[]
 serverCertSANs?: readonly string[]
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecDiskSetup {
 filesystems?: readonly KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecDiskSetupFilesystems[]
 partitions?: readonly KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecDiskSetupPartitions[]
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecDiskSetupFilesystems {
 device: string
 extraOpts?: readonly string[]
 filesystem: string
 label?: string
 overwrite?: boolean
 partition?: string
 replaceFS?: string
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecDiskSetupPartitions {
 device: string
 diskLayout?: readonly KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecDiskSetupPartitionsDiskLayout[]
 layout?: boolean
 overwrite?: boolean
 tableType?: ("mbr" | "gpt")
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecDiskSetupPartitionsDiskLayout {
 partitionType?: string
 percentage: number
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecFiles {
 append?: boolean
 content?: string
 contentFormat?: ("Raw" | "Template")
 contentFrom?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecFilesContentFrom
 encoding?: ("base64" | "gzip" | "gzip+base64")
 owner?: string
 path: string
 permissions?: string
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecFilesContentFrom {
 secret: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecFilesContentFromSecret
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecFilesContentFromSecret {
 key: string
 name: string
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecIgnition {
 containerLinuxConfig?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecIgnitionContainerLinuxConfig
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecIgnitionContainerLinuxConfig {
 additionalConfig?: string
 strict?: boolean
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecInitConfiguration {
 bootstrapTokens?: readonly KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecInitConfigurationBootstrapTokens[]
 localAPIEndpoint?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecInitConfigurationLocalAPIEndpoint
 nodeRegistration?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecInitConfigurationNodeRegistration
 patches?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecInitConfigurationPatches
 skipPhases?: readonly string[]
 timeouts?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecInitConfigurationTimeouts
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecInitConfigurationBootstrapTokens {
 description?: string
 expires?: string
 groups?: readonly string[]
 token: string
 ttlSeconds?: number
 usages?: readonly string[]
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecInitConfigurationLocalAPIEndpoint {
 advertiseAddress?: string
 bindPort?: number
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecInitConfigurationNodeRegistration {
 criSocket?: string
 ignorePreflightErrors?: readonly string[]
 imagePullPolicy?: ("Always" | "IfNotPresent" | "Never")
 imagePullSerial?: boolean
 kubeletExtraArgs?: readonly KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServerExtraArgs[]
 name?: string
 taints?: readonly KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecInitConfigurationNodeRegistrationTaints[]
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecInitConfigurationNodeRegistrationTaints {
 effect: string
 key: string
 timeAdded?: string
 value?: string
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecInitConfigurationPatches {
 directory?: string
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecInitConfigurationTimeouts {
 controlPlaneComponentHealthCheckSeconds?: number
 discoverySeconds?: number
 etcdAPICallSeconds?: number
 kubeletHealthCheckSeconds?: number
 kubernetesAPICallSeconds?: number
 tlsBootstrapSeconds?: number
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecJoinConfiguration {
 caCertPath?: string
 controlPlane?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecJoinConfigurationControlPlane
 discovery?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecJoinConfigurationDiscovery
 nodeRegistration?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecInitConfigurationNodeRegistration
 patches?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecInitConfigurationPatches
 skipPhases?: readonly string[]
 timeouts?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecInitConfigurationTimeouts
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecJoinConfigurationControlPlane {
 localAPIEndpoint?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecInitConfigurationLocalAPIEndpoint
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecJoinConfigurationDiscovery {
 bootstrapToken?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecJoinConfigurationDiscoveryBootstrapToken
 file?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecJoinConfigurationDiscoveryFile
 tlsBootstrapToken?: string
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecJoinConfigurationDiscoveryBootstrapToken {
 apiServerEndpoint?: string
 caCertHashes?: readonly string[]
 token?: string
 unsafeSkipCAVerification?: boolean
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecJoinConfigurationDiscoveryFile {
 kubeConfig?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfig
 kubeConfigPath: string
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfig {
 cluster?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigCluster
 user: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUser
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigCluster {
 certificateAuthorityData?: string
 insecureSkipTLSVerify?: boolean
 proxyURL?: string
 server?: string
 tlsServerName?: string
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUser {
 authProvider?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider
 exec?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExec
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserAuthProvider {
 config?: {
  [k: string]: string
 }
 name: string
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecJoinConfigurationDiscoveryFileKubeConfigUserExec {
 apiVersion?: string
 args?: readonly string[]
 command: string
 env?: readonly KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecClusterConfigurationApiServerExtraArgs[]
 provideClusterInfo?: boolean
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecNtp {
 enabled?: boolean
 servers?: readonly string[]
}
export interface KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecUsers {
 gecos?: string
 groups?: string
 homeDir?: string
 inactive?: boolean
 lockPassword?: boolean
 name: string
 passwd?: string
 passwdFrom?: KubeadmControlPlaneV1Beta2SpecKubeadmConfigSpecFilesContentFrom
 primaryGroup?: string
 shell?: string
 sshAuthorizedKeys?: readonly string[]
 sudo?: string
}
export interface KubeadmControlPlaneV1Beta2SpecMachineNaming {
 template?: string
}
export interface KubeadmControlPlaneV1Beta2SpecMachineTemplate {
 metadata?: KubeadmControlPlaneV1Beta2SpecMachineTemplateMetadata
 spec: KubeadmControlPlaneV1Beta2SpecMachineTemplateSpec
}
export interface KubeadmControlPlaneV1Beta2SpecMachineTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface KubeadmControlPlaneV1Beta2SpecMachineTemplateSpec {
 deletion?: KubeadmControlPlaneV1Beta2SpecMachineTemplateSpecDeletion
 infrastructureRef: KubeadmControlPlaneV1Beta2SpecMachineTemplateSpecInfrastructureRef
 readinessGates?: readonly KubeadmControlPlaneV1Beta2SpecMachineTemplateSpecReadinessGates[]
 taints?: readonly KubeadmControlPlaneV1Beta2SpecMachineTemplateSpecTaints[]
}
export interface KubeadmControlPlaneV1Beta2SpecMachineTemplateSpecDeletion {
 nodeDeletionTimeoutSeconds?: number
 nodeDrainTimeoutSeconds?: number
 nodeVolumeDetachTimeoutSeconds?: number
}
export interface KubeadmControlPlaneV1Beta2SpecMachineTemplateSpecInfrastructureRef {
 apiGroup: string
 kind: string
 name: string
}
export interface KubeadmControlPlaneV1Beta2SpecMachineTemplateSpecReadinessGates {
 conditionType: string
 polarity?: ("Positive" | "Negative")
}
export interface KubeadmControlPlaneV1Beta2SpecMachineTemplateSpecTaints {
 effect: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
 key: string
 propagation: ("Always" | "OnInitialization")
 value?: string
}
export interface KubeadmControlPlaneV1Beta2SpecRemediation {
 maxRetry?: number
 minHealthyPeriodSeconds?: number
 retryPeriodSeconds?: number
}
export interface KubeadmControlPlaneV1Beta2SpecRollout {
 after?: string
 before?: KubeadmControlPlaneV1Beta2SpecRolloutBefore
 strategy?: KubeadmControlPlaneV1Beta2SpecRolloutStrategy
}
export interface KubeadmControlPlaneV1Beta2SpecRolloutBefore {
 certificatesExpiryDays?: number
}
export interface KubeadmControlPlaneV1Beta2SpecRolloutStrategy {
 rollingUpdate?: KubeadmControlPlaneV1Beta2SpecRolloutStrategyRollingUpdate
 type: "RollingUpdate"
}
export interface KubeadmControlPlaneV1Beta2SpecRolloutStrategyRollingUpdate {
 maxSurge?: (number | string)
}
export interface KubeadmControlPlaneV1Beta2Status {
 availableReplicas?: number
 conditions?: readonly KubeadmControlPlaneV1Beta2StatusConditions[]
 deprecated?: KubeadmControlPlaneV1Beta2StatusDeprecated
 initialization?: KubeadmControlPlaneV1Beta2StatusInitialization
 lastRemediation?: KubeadmControlPlaneV1Beta2StatusLastRemediation
 observedGeneration?: number
 readyReplicas?: number
 replicas?: number
 selector?: string
 upToDateReplicas?: number
 version?: string
 versions?: readonly KubeadmControlPlaneV1Beta2StatusVersions[]
}
export interface KubeadmControlPlaneV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface KubeadmControlPlaneV1Beta2StatusDeprecated {
 v1beta1?: KubeadmControlPlaneV1Beta2StatusDeprecatedV1Beta1
}
export interface KubeadmControlPlaneV1Beta2StatusDeprecatedV1Beta1 {
 conditions?: readonly KubeadmControlPlaneV1Beta2StatusDeprecatedV1Beta1Conditions[]
 failureMessage?: string
 failureReason?: string
 readyReplicas?: number
 unavailableReplicas?: number
 updatedReplicas?: number
}
export interface KubeadmControlPlaneV1Beta2StatusDeprecatedV1Beta1Conditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface KubeadmControlPlaneV1Beta2StatusInitialization {
 controlPlaneInitialized?: boolean
}
export interface KubeadmControlPlaneV1Beta2StatusLastRemediation {
 machine: string
 retryCount: number
 time: string
}
export interface KubeadmControlPlaneV1Beta2StatusVersions {
 replicas?: number
 version: string
}
export interface ROSAControlPlaneV1Beta2 {
 apiVersion: "controlplane.cluster.x-k8s.io/v1beta2"
 kind: "ROSAControlPlane"
 metadata: ObjectMeta
 spec?: ROSAControlPlaneV1Beta2Spec
 status?: ROSAControlPlaneV1Beta2Status
}
export interface ROSAControlPlaneV1Beta2Spec {
 additionalTags?: {
  [k: string]: string
 }
 auditLogRoleARN?: string
 autoNode?: ROSAControlPlaneV1Beta2SpecAutoNode
 availabilityZones?: readonly string[]
 billingAccount?: string
 channel?: string
 channelGroup?: ("stable" | "eus" | "fast" | "candidate" | "nightly")
 cloudWatchlogForwarder?: ROSAControlPlaneV1Beta2SpecCloudWatchlogForwarder
 clusterRegistryConfig?: ROSAControlPlaneV1Beta2SpecClusterRegistryConfig
 controlPlaneEndpoint?: ROSAControlPlaneV1Beta2SpecControlPlaneEndpoint
 credentialsSecretRef?: ROSAControlPlaneV1Beta2SpecCredentialsSecretRef
 defaultMachinePoolSpec?: ROSAControlPlaneV1Beta2SpecDefaultMachinePoolSpec
 domainPrefix?: string
 enableExternalAuthProviders?: boolean
 endpointAccess?: ("Public" | "Private")
 etcdEncryptionKMSARN?: string
 externalAuthProviders?: readonly ROSAControlPlaneV1Beta2SpecExternalAuthProviders[]
 fips?: ("Enabled" | "Disabled")
 identityRef?: ROSAControlPlaneV1Beta2SpecIdentityRef
 installerRoleARN?: string
 network?: ROSAControlPlaneV1Beta2SpecNetwork
 oidcID?: string
 provisionShardID?: string
 region: string
 rolesRef?: ROSAControlPlaneV1Beta2SpecRolesRef
 rosaClusterName: string
 rosaNetworkRef?: ROSAControlPlaneV1Beta2SpecCredentialsSecretRef
 rosaRoleConfigRef?: ROSAControlPlaneV1Beta2SpecCredentialsSecretRef
 s3LogForwarder?: ROSAControlPlaneV1Beta2SpecS3LogForwarder
 subnets?: readonly string[]
 supportRoleARN?: string
 version: string
 versionGate?: ("Acknowledge" | "WaitForAcknowledge" | "AlwaysAcknowledge")
 workerRoleARN?: string
}
export interface ROSAControlPlaneV1Beta2SpecAutoNode {
 mode?: ("Enabled" | "Disabled")
 roleARN?: string
}
export interface ROSAControlPlaneV1Beta2SpecCloudWatchlogForwarder {
 applications?: readonly string[]
 cloudWatchLogGroupName?: string
 cloudWatchLogRoleArn?: string
 groupLogIDs?: readonly string[]
}
export interface ROSAControlPlaneV1Beta2SpecClusterRegistryConfig {
 additionalTrustedCAs?: {
  [k: string]: string
 }
 allowedRegistriesForImport?: readonly ROSAControlPlaneV1Beta2SpecClusterRegistryConfigAllowedRegistriesForImport[]
 registrySources?: ROSAControlPlaneV1Beta2SpecClusterRegistryConfigRegistrySources
}
export interface ROSAControlPlaneV1Beta2SpecClusterRegistryConfigAllowedRegistriesForImport {
 domainName?: string
 insecure?: boolean
}
export interface ROSAControlPlaneV1Beta2SpecClusterRegistryConfigRegistrySources {
 allowedRegistries?: readonly string[]
 blockedRegistries?: readonly string[]
 insecureRegistries?: readonly string[]
}
export interface ROSAControlPlaneV1Beta2SpecControlPlaneEndpoint {
 host: string
 port: number
}
export interface ROSAControlPlaneV1Beta2SpecCredentialsSecretRef {
 name?: string
}
export interface ROSAControlPlaneV1Beta2SpecDefaultMachinePoolSpec {
 autoscaling?: ROSAControlPlaneV1Beta2SpecDefaultMachinePoolSpecAutoscaling
 instanceType?: string
 volumeSize?: number
}
export interface ROSAControlPlaneV1Beta2SpecDefaultMachinePoolSpecAutoscaling {
 maxReplicas?: number
 minReplicas?: number
}
export interface ROSAControlPlaneV1Beta2SpecExternalAuthProviders {
 claimMappings?: ROSAControlPlaneV1Beta2SpecExternalAuthProvidersClaimMappings
 claimValidationRules?: readonly ROSAControlPlaneV1Beta2SpecExternalAuthProvidersClaimValidationRules[]
 issuer: ROSAControlPlaneV1Beta2SpecExternalAuthProvidersIssuer
 name: string
 oidcClients?: readonly ROSAControlPlaneV1Beta2SpecExternalAuthProvidersOidcClients[]
}
export interface ROSAControlPlaneV1Beta2SpecExternalAuthProvidersClaimMappings {
 groups?: ROSAControlPlaneV1Beta2SpecExternalAuthProvidersClaimMappingsGroups
 username?: ROSAControlPlaneV1Beta2SpecExternalAuthProvidersClaimMappingsUsername
}
export interface ROSAControlPlaneV1Beta2SpecExternalAuthProvidersClaimMappingsGroups {
 claim: string
 prefix?: string
}
export interface ROSAControlPlaneV1Beta2SpecExternalAuthProvidersClaimMappingsUsername {
 claim: string
 prefix?: string
 prefixPolicy?: ("" | "NoPrefix" | "Prefix")
}
export interface ROSAControlPlaneV1Beta2SpecExternalAuthProvidersClaimValidationRules {
 requiredClaim: ROSAControlPlaneV1Beta2SpecExternalAuthProvidersClaimValidationRulesRequiredClaim
 type?: "RequiredClaim"
}
export interface ROSAControlPlaneV1Beta2SpecExternalAuthProvidersClaimValidationRulesRequiredClaim {
 claim: string
 requiredValue: string
}
export interface ROSAControlPlaneV1Beta2SpecExternalAuthProvidersIssuer {
 audiences: readonly string[]
 issuerCertificateAuthority?: ROSAControlPlaneV1Beta2SpecExternalAuthProvidersIssuerIssuerCertificateAuthority
 issuerURL: string
}
export interface ROSAControlPlaneV1Beta2SpecExternalAuthProvidersIssuerIssuerCertificateAuthority {
 name: string
}
export interface ROSAControlPlaneV1Beta2SpecExternalAuthProvidersOidcClients {
 clientID: string
 clientSecret: ROSAControlPlaneV1Beta2SpecExternalAuthProvidersIssuerIssuerCertificateAuthority
 componentName: string
 componentNamespace: string
 extraScopes?: readonly string[]
}
export interface ROSAControlPlaneV1Beta2SpecIdentityRef {
 kind: ("AWSClusterControllerIdentity" | "AWSClusterRoleIdentity" | "AWSClusterStaticIdentity")
 name: string
}
export interface ROSAControlPlaneV1Beta2SpecNetwork {
 hostPrefix?: number
 machineCIDR?: string
 networkType?: ("OVNKubernetes" | "Other")
 podCIDR?: string
 serviceCIDR?: string
}
export interface ROSAControlPlaneV1Beta2SpecRolesRef {
 controlPlaneOperatorARN: string
 imageRegistryARN: string
 ingressARN: string
 kmsProviderARN: string
 kubeCloudControllerARN: string
 networkARN: string
 nodePoolManagementARN: string
 storageARN: string
}
export interface ROSAControlPlaneV1Beta2SpecS3LogForwarder {
 applications?: readonly string[]
 groupLogIDs?: readonly string[]
 s3ConfigBucketName?: string
 s3ConfigBucketPrefix?: string
}
export interface ROSAControlPlaneV1Beta2Status {
 availableChannels?: readonly string[]
 availableUpgrades?: readonly string[]
 conditions?: readonly ROSAControlPlaneV1Beta2StatusConditions[]
 consoleURL?: string
 externalManagedControlPlane?: boolean
 failureMessage?: string
 id?: string
 initialized?: boolean
 oidcEndpointURL?: string
 ready?: boolean
 version?: string
}
export interface ROSAControlPlaneV1Beta2StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export declare const AWS_MANAGED_CONTROL_PLANE_V1BETA2: Kind<AWSManagedControlPlaneV1Beta2>;
export declare const AWS_MANAGED_CONTROL_PLANE_TEMPLATE_V1BETA2: Kind<AWSManagedControlPlaneTemplateV1Beta2>;
export declare const KUBEADM_CONTROL_PLANE_V1BETA2: Kind<KubeadmControlPlaneV1Beta2>;
export declare const KUBEADM_CONTROL_PLANE_V1BETA1: Kind<KubeadmControlPlaneV1Beta1>;
export declare const KUBEADM_CONTROL_PLANE_TEMPLATE_V1BETA2: Kind<KubeadmControlPlaneTemplateV1Beta2>;
export declare const KUBEADM_CONTROL_PLANE_TEMPLATE_V1BETA1: Kind<KubeadmControlPlaneTemplateV1Beta1>;
export declare const ROSA_CONTROL_PLANE_V1BETA2: Kind<ROSAControlPlaneV1Beta2>;
