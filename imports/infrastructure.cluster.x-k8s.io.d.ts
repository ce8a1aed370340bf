import type { Kind, ObjectMeta } from './kind';
export interface AWSClusterControllerIdentityV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "AWSClusterControllerIdentity"
 metadata: ObjectMeta
 spec?: AWSClusterControllerIdentityV1Beta2Spec
}
export interface AWSClusterControllerIdentityV1Beta2Spec {
 allowedNamespaces?: (AWSClusterControllerIdentityV1Beta2SpecAllowedNamespaces | null)
}
export interface AWSClusterControllerIdentityV1Beta2SpecAllowedNamespaces {
 list?: (readonly string[] | null)
 selector?: AWSClusterControllerIdentityV1Beta2SpecAllowedNamespacesSelector
}
export interface AWSClusterControllerIdentityV1Beta2SpecAllowedNamespacesSelector {
 matchExpressions?: readonly AWSClusterControllerIdentityV1Beta2SpecAllowedNamespacesSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface AWSClusterControllerIdentityV1Beta2SpecAllowedNamespacesSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface AWSClusterRoleIdentityV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "AWSClusterRoleIdentity"
 metadata: ObjectMeta
 spec?: AWSClusterRoleIdentityV1Beta2Spec
}
export interface AWSClusterRoleIdentityV1Beta2Spec {
 allowedNamespaces?: (AWSClusterRoleIdentityV1Beta2SpecAllowedNamespaces | null)
 durationSeconds?: number
 externalID?: string
 inlinePolicy?: string
 policyARNs?: readonly string[]
 roleARN: string
 sessionName?: string
 sourceIdentityRef?: AWSClusterRoleIdentityV1Beta2SpecSourceIdentityRef
}
export interface AWSClusterRoleIdentityV1Beta2SpecAllowedNamespaces {
 list?: (readonly string[] | null)
 selector?: AWSClusterRoleIdentityV1Beta2SpecAllowedNamespacesSelector
}
export interface AWSClusterRoleIdentityV1Beta2SpecAllowedNamespacesSelector {
 matchExpressions?: readonly AWSClusterRoleIdentityV1Beta2SpecAllowedNamespacesSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface AWSClusterRoleIdentityV1Beta2SpecAllowedNamespacesSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface AWSClusterRoleIdentityV1Beta2SpecSourceIdentityRef {
 kind: ("AWSClusterControllerIdentity" | "AWSClusterRoleIdentity" | "AWSClusterStaticIdentity")
 name: string
}
export interface AWSClusterStaticIdentityV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "AWSClusterStaticIdentity"
 metadata: ObjectMeta
 spec?: AWSClusterStaticIdentityV1Beta2Spec
}
export interface AWSClusterStaticIdentityV1Beta2Spec {
 allowedNamespaces?: (AWSClusterStaticIdentityV1Beta2SpecAllowedNamespaces | null)
 secretRef: string
}
export interface AWSClusterStaticIdentityV1Beta2SpecAllowedNamespaces {
 list?: (readonly string[] | null)
 selector?: AWSClusterStaticIdentityV1Beta2SpecAllowedNamespacesSelector
}
export interface AWSClusterStaticIdentityV1Beta2SpecAllowedNamespacesSelector {
 matchExpressions?: readonly AWSClusterStaticIdentityV1Beta2SpecAllowedNamespacesSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface AWSClusterStaticIdentityV1Beta2SpecAllowedNamespacesSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface AWSClusterTemplateV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "AWSClusterTemplate"
 metadata: ObjectMeta
 spec?: AWSClusterTemplateV1Beta2Spec
}
export interface AWSClusterTemplateV1Beta2Spec {
 template: AWSClusterTemplateV1Beta2SpecTemplate
}
export interface AWSClusterTemplateV1Beta2SpecTemplate {
 metadata?: AWSClusterTemplateV1Beta2SpecTemplateMetadata
 spec: AWSClusterTemplateV1Beta2SpecTemplateSpec
}
export interface AWSClusterTemplateV1Beta2SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface AWSClusterTemplateV1Beta2SpecTemplateSpec {
 additionalTags?: {
  [k: string]: string
 }
 bastion?: AWSClusterTemplateV1Beta2SpecTemplateSpecBastion
 controlPlaneEndpoint?: AWSClusterTemplateV1Beta2SpecTemplateSpecControlPlaneEndpoint
 controlPlaneLoadBalancer?: AWSClusterTemplateV1Beta2SpecTemplateSpecControlPlaneLoadBalancer
 identityRef?: AWSClusterTemplateV1Beta2SpecTemplateSpecIdentityRef
 imageLookupBaseOS?: string
 imageLookupFormat?: string
 imageLookupOrg?: string
 network?: AWSClusterTemplateV1Beta2SpecTemplateSpecNetwork
 partition?: string
 region?: string
 s3Bucket?: AWSClusterTemplateV1Beta2SpecTemplateSpecS3Bucket
 secondaryControlPlaneLoadBalancer?: AWSClusterTemplateV1Beta2SpecTemplateSpecControlPlaneLoadBalancer
 sshKeyName?: string
}
export interface AWSClusterTemplateV1Beta2SpecTemplateSpecBastion {
 allowedCIDRBlocks?: readonly string[]
 ami?: string
 disableIngressRules?: boolean
 enabled?: boolean
 instanceType?: string
}
export interface AWSClusterTemplateV1Beta2SpecTemplateSpecControlPlaneEndpoint {
 host: string
 port: number
}
export interface AWSClusterTemplateV1Beta2SpecTemplateSpecControlPlaneLoadBalancer {
 additionalListeners?: readonly AWSClusterTemplateV1Beta2SpecTemplateSpecControlPlaneLoadBalancerAdditionalListeners[]
 additionalSecurityGroups?: readonly string[]
 crossZoneLoadBalancing?: boolean
 disableHostsRewrite?: boolean
 healthCheck?: AWSClusterTemplateV1Beta2SpecTemplateSpecControlPlaneLoadBalancerHealthCheck
 healthCheckProtocol?: ("TCP" | "SSL" | "HTTP" | "HTTPS" | "TLS" | "UDP")
 ingressRules?: readonly AWSClusterTemplateV1Beta2SpecTemplateSpecControlPlaneLoadBalancerIngressRules[]
 loadBalancerType?: ("classic" | "elb" | "alb" | "nlb" | "disabled")
 name?: string
 preserveClientIP?: boolean
 scheme?: ("internet-facing" | "internal")
 subnets?: readonly string[]
 targetGroupIPType?: ("ipv4" | "ipv6")
}
export interface AWSClusterTemplateV1Beta2SpecTemplateSpecControlPlaneLoadBalancerAdditionalListeners {
 healthCheck?: AWSClusterTemplateV1Beta2SpecTemplateSpecControlPlaneLoadBalancerAdditionalListenersHealthCheck
 port: number
 protocol?: "TCP"
 targetGroupIPType?: ("ipv4" | "ipv6")
}
export interface AWSClusterTemplateV1Beta2SpecTemplateSpecControlPlaneLoadBalancerAdditionalListenersHealthCheck {
 intervalSeconds?: number
 path?: string
 port?: string
 protocol?: ("TCP" | "HTTP" | "HTTPS")
 thresholdCount?: number
 timeoutSeconds?: number
 unhealthyThresholdCount?: number
}
export interface AWSClusterTemplateV1Beta2SpecTemplateSpecControlPlaneLoadBalancerHealthCheck {
 intervalSeconds?: number
 thresholdCount?: number
 timeoutSeconds?: number
 unhealthyThresholdCount?: number
}
export interface AWSClusterTemplateV1Beta2SpecTemplateSpecControlPlaneLoadBalancerIngressRules {
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
export interface AWSClusterTemplateV1Beta2SpecTemplateSpecIdentityRef {
 kind: ("AWSClusterControllerIdentity" | "AWSClusterRoleIdentity" | "AWSClusterStaticIdentity")
 name: string
}
export interface AWSClusterTemplateV1Beta2SpecTemplateSpecNetwork {
 additionalControlPlaneIngressRules?: readonly AWSClusterTemplateV1Beta2SpecTemplateSpecControlPlaneLoadBalancerIngressRules[]
 additionalNodeIngressRules?: readonly AWSClusterTemplateV1Beta2SpecTemplateSpecControlPlaneLoadBalancerIngressRules[]
 cni?: AWSClusterTemplateV1Beta2SpecTemplateSpecNetworkCni
 nodePortIngressRuleCidrBlocks?: readonly string[]
 securityGroupOverrides?: {
  [k: string]: string
 }
 subnets?: readonly AWSClusterTemplateV1Beta2SpecTemplateSpecNetworkSubnets[]
 vpc?: AWSClusterTemplateV1Beta2SpecTemplateSpecNetworkVpc
}
export interface AWSClusterTemplateV1Beta2SpecTemplateSpecNetworkCni {
 cniIngressRules?: readonly AWSClusterTemplateV1Beta2SpecTemplateSpecNetworkCniCniIngressRules[]
}
export interface AWSClusterTemplateV1Beta2SpecTemplateSpecNetworkCniCniIngressRules {
 description: string
 fromPort: number
 protocol: string
 toPort: number
}
export interface AWSClusterTemplateV1Beta2SpecTemplateSpecNetworkSubnets {
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
export interface AWSClusterTemplateV1Beta2SpecTemplateSpecNetworkVpc {
 availabilityZoneSelection?: ("Ordered" | "Random")
 availabilityZoneUsageLimit?: number
 carrierGatewayId?: string
 cidrBlock?: string
 elasticIpPool?: AWSClusterTemplateV1Beta2SpecTemplateSpecNetworkVpcElasticIpPool
 emptyRoutesDefaultVPCSecurityGroup?: boolean
 id?: string
 internetGatewayId?: string
 ipamPool?: AWSClusterTemplateV1Beta2SpecTemplateSpecNetworkVpcIpamPool
 ipv6?: AWSClusterTemplateV1Beta2SpecTemplateSpecNetworkVpcIpv6
 privateDnsHostnameTypeOnLaunch?: ("ip-name" | "resource-name")
 secondaryCidrBlocks?: readonly AWSClusterTemplateV1Beta2SpecTemplateSpecNetworkVpcSecondaryCidrBlocks[]
 subnetSchema?: ("PreferPrivate" | "PreferPublic")
 tags?: {
  [k: string]: string
 }
}
export interface AWSClusterTemplateV1Beta2SpecTemplateSpecNetworkVpcElasticIpPool {
 publicIpv4Pool?: string
 publicIpv4PoolFallbackOrder?: ("amazon-pool" | "none")
}
export interface AWSClusterTemplateV1Beta2SpecTemplateSpecNetworkVpcIpamPool {
 id?: string
 name?: string
 netmaskLength?: number
}
export interface AWSClusterTemplateV1Beta2SpecTemplateSpecNetworkVpcIpv6 {
 cidrBlock?: string
 egressOnlyInternetGatewayId?: string
 ipamPool?: AWSClusterTemplateV1Beta2SpecTemplateSpecNetworkVpcIpamPool
 poolId?: string
}
export interface AWSClusterTemplateV1Beta2SpecTemplateSpecNetworkVpcSecondaryCidrBlocks {
 ipv4CidrBlock: string
}
export interface AWSClusterTemplateV1Beta2SpecTemplateSpecS3Bucket {
 bestEffortDeleteObjects?: boolean
 controlPlaneIAMInstanceProfile?: string
 name: string
 nodesIAMInstanceProfiles?: readonly string[]
 presignedURLDuration?: string
}
export interface AWSClusterV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "AWSCluster"
 metadata: ObjectMeta
 spec?: AWSClusterV1Beta2Spec
 status?: AWSClusterV1Beta2Status
}
export interface AWSClusterV1Beta2Spec {
 additionalTags?: {
  [k: string]: string
 }
 bastion?: AWSClusterV1Beta2SpecBastion
 controlPlaneEndpoint?: AWSClusterV1Beta2SpecControlPlaneEndpoint
 controlPlaneLoadBalancer?: AWSClusterV1Beta2SpecControlPlaneLoadBalancer
 identityRef?: AWSClusterV1Beta2SpecIdentityRef
 imageLookupBaseOS?: string
 imageLookupFormat?: string
 imageLookupOrg?: string
 network?: AWSClusterV1Beta2SpecNetwork
 partition?: string
 region?: string
 s3Bucket?: AWSClusterV1Beta2SpecS3Bucket
 secondaryControlPlaneLoadBalancer?: AWSClusterV1Beta2SpecControlPlaneLoadBalancer
 sshKeyName?: string
}
export interface AWSClusterV1Beta2SpecBastion {
 allowedCIDRBlocks?: readonly string[]
 ami?: string
 disableIngressRules?: boolean
 enabled?: boolean
 instanceType?: string
}
export interface AWSClusterV1Beta2SpecControlPlaneEndpoint {
 host: string
 port: number
}
export interface AWSClusterV1Beta2SpecControlPlaneLoadBalancer {
 additionalListeners?: readonly AWSClusterV1Beta2SpecControlPlaneLoadBalancerAdditionalListeners[]
 additionalSecurityGroups?: readonly string[]
 crossZoneLoadBalancing?: boolean
 disableHostsRewrite?: boolean
 healthCheck?: AWSClusterV1Beta2SpecControlPlaneLoadBalancerHealthCheck
 healthCheckProtocol?: ("TCP" | "SSL" | "HTTP" | "HTTPS" | "TLS" | "UDP")
 ingressRules?: readonly AWSClusterV1Beta2SpecControlPlaneLoadBalancerIngressRules[]
 loadBalancerType?: ("classic" | "elb" | "alb" | "nlb" | "disabled")
 name?: string
 preserveClientIP?: boolean
 scheme?: ("internet-facing" | "internal")
 subnets?: readonly string[]
 targetGroupIPType?: ("ipv4" | "ipv6")
}
export interface AWSClusterV1Beta2SpecControlPlaneLoadBalancerAdditionalListeners {
 healthCheck?: AWSClusterV1Beta2SpecControlPlaneLoadBalancerAdditionalListenersHealthCheck
 port: number
 protocol?: "TCP"
 targetGroupIPType?: ("ipv4" | "ipv6")
}
export interface AWSClusterV1Beta2SpecControlPlaneLoadBalancerAdditionalListenersHealthCheck {
 intervalSeconds?: number
 path?: string
 port?: string
 protocol?: ("TCP" | "HTTP" | "HTTPS")
 thresholdCount?: number
 timeoutSeconds?: number
 unhealthyThresholdCount?: number
}
export interface AWSClusterV1Beta2SpecControlPlaneLoadBalancerHealthCheck {
 intervalSeconds?: number
 thresholdCount?: number
 timeoutSeconds?: number
 unhealthyThresholdCount?: number
}
export interface AWSClusterV1Beta2SpecControlPlaneLoadBalancerIngressRules {
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
export interface AWSClusterV1Beta2SpecIdentityRef {
 kind: ("AWSClusterControllerIdentity" | "AWSClusterRoleIdentity" | "AWSClusterStaticIdentity")
 name: string
}
export interface AWSClusterV1Beta2SpecNetwork {
 additionalControlPlaneIngressRules?: readonly AWSClusterV1Beta2SpecControlPlaneLoadBalancerIngressRules[]
 additionalNodeIngressRules?: readonly AWSClusterV1Beta2SpecControlPlaneLoadBalancerIngressRules[]
 cni?: AWSClusterV1Beta2SpecNetworkCni
 nodePortIngressRuleCidrBlocks?: readonly string[]
 securityGroupOverrides?: {
  [k: string]: string
 }
 subnets?: readonly AWSClusterV1Beta2SpecNetworkSubnets[]
 vpc?: AWSClusterV1Beta2SpecNetworkVpc
}
export interface AWSClusterV1Beta2SpecNetworkCni {
 cniIngressRules?: readonly AWSClusterV1Beta2SpecNetworkCniCniIngressRules[]
}
export interface AWSClusterV1Beta2SpecNetworkCniCniIngressRules {
 description: string
 fromPort: number
 protocol: string
 toPort: number
}
export interface AWSClusterV1Beta2SpecNetworkSubnets {
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
export interface AWSClusterV1Beta2SpecNetworkVpc {
 availabilityZoneSelection?: ("Ordered" | "Random")
 availabilityZoneUsageLimit?: number
 carrierGatewayId?: string
 cidrBlock?: string
 elasticIpPool?: AWSClusterV1Beta2SpecNetworkVpcElasticIpPool
 emptyRoutesDefaultVPCSecurityGroup?: boolean
 id?: string
 internetGatewayId?: string
 ipamPool?: AWSClusterV1Beta2SpecNetworkVpcIpamPool
 ipv6?: AWSClusterV1Beta2SpecNetworkVpcIpv6
 privateDnsHostnameTypeOnLaunch?: ("ip-name" | "resource-name")
 secondaryCidrBlocks?: readonly AWSClusterV1Beta2SpecNetworkVpcSecondaryCidrBlocks[]
 subnetSchema?: ("PreferPrivate" | "PreferPublic")
 tags?: {
  [k: string]: string
 }
}
export interface AWSClusterV1Beta2SpecNetworkVpcElasticIpPool {
 publicIpv4Pool?: string
 publicIpv4PoolFallbackOrder?: ("amazon-pool" | "none")
}
export interface AWSClusterV1Beta2SpecNetworkVpcIpamPool {
 id?: string
 name?: string
 netmaskLength?: number
}
export interface AWSClusterV1Beta2SpecNetworkVpcIpv6 {
 cidrBlock?: string
 egressOnlyInternetGatewayId?: string
 ipamPool?: AWSClusterV1Beta2SpecNetworkVpcIpamPool
 poolId?: string
}
export interface AWSClusterV1Beta2SpecNetworkVpcSecondaryCidrBlocks {
 ipv4CidrBlock: string
}
export interface AWSClusterV1Beta2SpecS3Bucket {
 bestEffortDeleteObjects?: boolean
 controlPlaneIAMInstanceProfile?: string
 name: string
 nodesIAMInstanceProfiles?: readonly string[]
 presignedURLDuration?: string
}
export interface AWSClusterV1Beta2Status {
 bastion?: AWSClusterV1Beta2StatusBastion
 conditions?: readonly AWSClusterV1Beta2StatusConditions[]
 failureDomains?: {
  [k: string]: AWSClusterV1Beta2StatusFailureDomains
 }
 networkStatus?: AWSClusterV1Beta2StatusNetworkStatus
 ready?: boolean
}
export interface AWSClusterV1Beta2StatusBastion {
 addresses?: readonly AWSClusterV1Beta2StatusBastionAddresses[]
 assignPrimaryIPv6?: string
 availabilityZone?: string
 capacityReservationId?: string
 capacityReservationPreference?: string
 cpuOptions?: AWSClusterV1Beta2StatusBastionCpuOptions
 dynamicHostAllocation?: AWSClusterV1Beta2StatusBastionDynamicHostAllocation
 ebsOptimized?: boolean
 enaSupport?: boolean
 hostAffinity?: ("default" | "host")
 hostID?: string
 iamProfile?: string
 id: string
 imageId?: string
 instanceMetadataOptions?: AWSClusterV1Beta2StatusBastionInstanceMetadataOptions
 instanceState?: string
 ipv6Address?: string
 marketType?: ("OnDemand" | "Spot" | "CapacityBlock")
 networkInterfaceType?: string
 networkInterfaces?: readonly string[]
 nonRootVolumes?: readonly AWSClusterV1Beta2StatusBastionNonRootVolumes[]
 placementGroupName?: string
 placementGroupPartition?: number
 privateDnsName?: AWSClusterV1Beta2StatusBastionPrivateDnsName
 privateIp?: string
 publicIPOnLaunch?: boolean
 publicIp?: string
 rootVolume?: AWSClusterV1Beta2StatusBastionNonRootVolumes
 securityGroupIds?: readonly string[]
 spotMarketOptions?: AWSClusterV1Beta2StatusBastionSpotMarketOptions
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
export interface AWSClusterV1Beta2StatusBastionAddresses {
 address: string
 type: ("Hostname" | "ExternalIP" | "InternalIP" | "ExternalDNS" | "InternalDNS")
}
export interface AWSClusterV1Beta2StatusBastionCpuOptions {
 confidentialCompute?: ("Disabled" | "AMDEncryptedVirtualizationNestedPaging")
 nestedVirtualization?: ("enabled" | "disabled")
}
export interface AWSClusterV1Beta2StatusBastionDynamicHostAllocation {
 tags?: {
  [k: string]: string
 }
}
export interface AWSClusterV1Beta2StatusBastionInstanceMetadataOptions {
 httpEndpoint?: ("enabled" | "disabled")
 httpProtocolIpv6?: ("enabled" | "disabled")
 httpPutResponseHopLimit?: number
 httpTokens?: ("optional" | "required")
 instanceMetadataTags?: ("enabled" | "disabled")
}
export interface AWSClusterV1Beta2StatusBastionNonRootVolumes {
 deviceName?: string
 encrypted?: boolean
 encryptionKey?: string
 iops?: number
 size: number
 throughput?: number
 type?: string
}
export interface AWSClusterV1Beta2StatusBastionPrivateDnsName {
 enableResourceNameDnsAAAARecord?: boolean
 enableResourceNameDnsARecord?: boolean
 hostnameType?: ("ip-name" | "resource-name")
}
export interface AWSClusterV1Beta2StatusBastionSpotMarketOptions {
 maxPrice?: string
}
export interface AWSClusterV1Beta2StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface AWSClusterV1Beta2StatusFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
}
export interface AWSClusterV1Beta2StatusNetworkStatus {
 apiServerElb?: AWSClusterV1Beta2StatusNetworkStatusApiServerElb
 natGatewaysIPs?: readonly string[]
 secondaryAPIServerELB?: AWSClusterV1Beta2StatusNetworkStatusApiServerElb
 securityGroups?: {
  [k: string]: AWSClusterV1Beta2StatusNetworkStatusSecurityGroups
 }
}
export interface AWSClusterV1Beta2StatusNetworkStatusApiServerElb {
 arn?: string
 attributes?: AWSClusterV1Beta2StatusNetworkStatusApiServerElbAttributes
 availabilityZones?: readonly string[]
 dnsName?: string
 elbAttributes?: {
  [k: string]: string
 }
 elbListeners?: readonly AWSClusterV1Beta2StatusNetworkStatusApiServerElbElbListeners[]
 healthChecks?: AWSClusterV1Beta2StatusNetworkStatusApiServerElbHealthChecks
 listeners?: readonly AWSClusterV1Beta2StatusNetworkStatusApiServerElbListeners[]
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
export interface AWSClusterV1Beta2StatusNetworkStatusApiServerElbAttributes {
 crossZoneLoadBalancing?: boolean
 idleTimeout?: number
}
export interface AWSClusterV1Beta2StatusNetworkStatusApiServerElbElbListeners {
 port: number
 protocol: string
 targetGroup: AWSClusterV1Beta2StatusNetworkStatusApiServerElbElbListenersTargetGroup
}
export interface AWSClusterV1Beta2StatusNetworkStatusApiServerElbElbListenersTargetGroup {
 ipType?: string
 name: string
 port: number
 protocol: ("tcp" | "tls" | "udp" | "TCP" | "TLS" | "UDP")
 targetGroupHealthCheck?: AWSClusterV1Beta2StatusNetworkStatusApiServerElbElbListenersTargetGroupTargetGroupHealthCheck
 vpcId: string
}
export interface AWSClusterV1Beta2StatusNetworkStatusApiServerElbElbListenersTargetGroupTargetGroupHealthCheck {
 intervalSeconds?: number
 path?: string
 port?: string
 protocol?: string
 thresholdCount?: number
 timeoutSeconds?: number
 unhealthyThresholdCount?: number
}
export interface AWSClusterV1Beta2StatusNetworkStatusApiServerElbHealthChecks {
 healthyThreshold: number
 interval: number
 target: string
 timeout: number
 unhealthyThreshold: number
}
export interface AWSClusterV1Beta2StatusNetworkStatusApiServerElbListeners {
 instancePort: number
 instanceProtocol: string
 port: number
 protocol: string
}
export interface AWSClusterV1Beta2StatusNetworkStatusSecurityGroups {
 id: string
 ingressRule?: readonly AWSClusterV1Beta2SpecControlPlaneLoadBalancerIngressRules[]
 name: string
 tags?: {
  [k: string]: string
 }
}
export interface AWSFargateProfileV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "AWSFargateProfile"
 metadata: ObjectMeta
 spec?: AWSFargateProfileV1Beta2Spec
 status?: AWSFargateProfileV1Beta2Status
}
export interface AWSFargateProfileV1Beta2Spec {
 additionalTags?: {
  [k: string]: string
 }
 clusterName: string
 profileName?: string
 roleName?: string
 rolePath?: string
 rolePermissionsBoundary?: string
 selectors?: readonly AWSFargateProfileV1Beta2SpecSelectors[]
 subnetIDs?: readonly string[]
}
export interface AWSFargateProfileV1Beta2SpecSelectors {
 labels?: {
  [k: string]: string
 }
 namespace?: string
}
export interface AWSFargateProfileV1Beta2Status {
 conditions?: readonly AWSFargateProfileV1Beta2StatusConditions[]
 failureMessage?: string
 failureReason?: string
 ready?: boolean
}
export interface AWSFargateProfileV1Beta2StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface AWSMachinePoolV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "AWSMachinePool"
 metadata: ObjectMeta
 spec?: AWSMachinePoolV1Beta2Spec
 status?: AWSMachinePoolV1Beta2Status
}
export interface AWSMachinePoolV1Beta2Spec {
 additionalTags?: {
  [k: string]: string
 }
 availabilityZoneSubnetType?: ("public" | "private" | "all")
 availabilityZones?: readonly string[]
 awsLaunchTemplate: AWSMachinePoolV1Beta2SpecAwsLaunchTemplate
 capacityRebalance?: boolean
 defaultCoolDown?: string
 defaultInstanceWarmup?: string
 ignition?: AWSMachinePoolV1Beta2SpecIgnition
 lifecycleHooks?: readonly AWSMachinePoolV1Beta2SpecLifecycleHooks[]
 maxSize?: number
 minSize?: number
 mixedInstancesPolicy?: AWSMachinePoolV1Beta2SpecMixedInstancesPolicy
 providerID?: string
 providerIDList?: readonly string[]
 refreshPreferences?: AWSMachinePoolV1Beta2SpecRefreshPreferences
 subnets?: readonly AWSMachinePoolV1Beta2SpecSubnets[]
 suspendProcesses?: AWSMachinePoolV1Beta2SpecSuspendProcesses
}
export interface AWSMachinePoolV1Beta2SpecAwsLaunchTemplate {
 additionalSecurityGroups?: readonly AWSMachinePoolV1Beta2SpecSubnets[]
 ami?: AWSMachinePoolV1Beta2SpecAwsLaunchTemplateAmi
 capacityReservationId?: string
 capacityReservationPreference?: string
 iamInstanceProfile?: string
 imageLookupBaseOS?: string
 imageLookupFormat?: string
 imageLookupOrg?: string
 instanceMetadataOptions?: AWSMachinePoolV1Beta2SpecAwsLaunchTemplateInstanceMetadataOptions
 instanceType?: string
 marketType?: ("OnDemand" | "Spot" | "CapacityBlock")
 name?: string
 nonRootVolumes?: readonly AWSMachinePoolV1Beta2SpecAwsLaunchTemplateNonRootVolumes[]
 privateDnsName?: AWSMachinePoolV1Beta2SpecAwsLaunchTemplatePrivateDnsName
 rootVolume?: AWSMachinePoolV1Beta2SpecAwsLaunchTemplateNonRootVolumes
 spotMarketOptions?: AWSMachinePoolV1Beta2SpecAwsLaunchTemplateSpotMarketOptions
 sshKeyName?: string
 versionNumber?: number
}
export interface AWSMachinePoolV1Beta2SpecAwsLaunchTemplateAmi {
 eksLookupType?: ("AmazonLinux" | "AmazonLinuxGPU" | "AmazonLinux2023" | "AmazonLinux2023GPU")
 id?: string
}
export interface AWSMachinePoolV1Beta2SpecAwsLaunchTemplateInstanceMetadataOptions {
 httpEndpoint?: ("enabled" | "disabled")
 httpProtocolIpv6?: ("enabled" | "disabled")
 httpPutResponseHopLimit?: number
 httpTokens?: ("optional" | "required")
 instanceMetadataTags?: ("enabled" | "disabled")
}
export interface AWSMachinePoolV1Beta2SpecAwsLaunchTemplateNonRootVolumes {
 deviceName?: string
 encrypted?: boolean
 encryptionKey?: string
 iops?: number
 size: number
 throughput?: number
 type?: string
}
export interface AWSMachinePoolV1Beta2SpecAwsLaunchTemplatePrivateDnsName {
 enableResourceNameDnsAAAARecord?: boolean
 enableResourceNameDnsARecord?: boolean
 hostnameType?: ("ip-name" | "resource-name")
}
export interface AWSMachinePoolV1Beta2SpecAwsLaunchTemplateSpotMarketOptions {
 maxPrice?: string
}
export interface AWSMachinePoolV1Beta2SpecIgnition {
 proxy?: AWSMachinePoolV1Beta2SpecIgnitionProxy
 storageType?: ("ClusterObjectStore" | "UnencryptedUserData")
 tls?: AWSMachinePoolV1Beta2SpecIgnitionTls
 version?: ("2.3" | "3.0" | "3.1" | "3.2" | "3.3" | "3.4")
}
export interface AWSMachinePoolV1Beta2SpecIgnitionProxy {
 httpProxy?: string
 httpsProxy?: string
 noProxy?: readonly string[]
}
export interface AWSMachinePoolV1Beta2SpecIgnitionTls {
 certificateAuthorities?: readonly string[]
}
export interface AWSMachinePoolV1Beta2SpecLifecycleHooks {
 defaultResult?: ("CONTINUE" | "ABANDON")
 heartbeatTimeout?: string
 lifecycleTransition: ("autoscaling:EC2_INSTANCE_LAUNCHING" | "autoscaling:EC2_INSTANCE_TERMINATING")
 name: string
 notificationMetadata?: string
 notificationTargetARN?: string
 roleARN?: string
}
export interface AWSMachinePoolV1Beta2SpecMixedInstancesPolicy {
 instancesDistribution?: AWSMachinePoolV1Beta2SpecMixedInstancesPolicyInstancesDistribution
 overrides?: readonly AWSMachinePoolV1Beta2SpecMixedInstancesPolicyOverrides[]
}
export interface AWSMachinePoolV1Beta2SpecMixedInstancesPolicyInstancesDistribution {
 onDemandAllocationStrategy?: ("prioritized" | "lowest-price")
 onDemandBaseCapacity?: number
 onDemandPercentageAboveBaseCapacity?: number
 spotAllocationStrategy?: ("lowest-price" | "capacity-optimized" | "capacity-optimized-prioritized" | "price-capacity-optimized")
}
export interface AWSMachinePoolV1Beta2SpecMixedInstancesPolicyOverrides {
 instanceType: string
}
export interface AWSMachinePoolV1Beta2SpecRefreshPreferences {
 disable?: boolean
 instanceWarmup?: number
 maxHealthyPercentage?: number
 minHealthyPercentage?: number
 strategy?: string
}
export interface AWSMachinePoolV1Beta2SpecSubnets {
 filters?: readonly AWSMachinePoolV1Beta2SpecSubnetsFilters[]
 id?: string
}
export interface AWSMachinePoolV1Beta2SpecSubnetsFilters {
 name: string
 values: readonly string[]
}
export interface AWSMachinePoolV1Beta2SpecSuspendProcesses {
 all?: boolean
 processes?: AWSMachinePoolV1Beta2SpecSuspendProcessesProcesses
}
export interface AWSMachinePoolV1Beta2SpecSuspendProcessesProcesses {
 addToLoadBalancer?: boolean
 alarmNotification?: boolean
 azRebalance?: boolean
 healthCheck?: boolean
 instanceRefresh?: boolean
 launch?: boolean
 replaceUnhealthy?: boolean
 scheduledActions?: boolean
 terminate?: boolean
}
export interface AWSMachinePoolV1Beta2Status {
 asgStatus?: string
 conditions?: readonly AWSMachinePoolV1Beta2StatusConditions[]
 failureMessage?: string
 failureReason?: string
 infrastructureMachineKind?: string
 instances?: readonly AWSMachinePoolV1Beta2StatusInstances[]
 launchTemplateID?: string
 launchTemplateVersion?: string
 ready?: boolean
 replicas?: number
}
export interface AWSMachinePoolV1Beta2StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface AWSMachinePoolV1Beta2StatusInstances {
 instanceID?: string
 version?: string
}
export interface AWSMachineTemplateV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "AWSMachineTemplate"
 metadata: ObjectMeta
 spec?: AWSMachineTemplateV1Beta2Spec
 status?: AWSMachineTemplateV1Beta2Status
}
export interface AWSMachineTemplateV1Beta2Spec {
 template: AWSMachineTemplateV1Beta2SpecTemplate
}
export interface AWSMachineTemplateV1Beta2SpecTemplate {
 metadata?: AWSMachineTemplateV1Beta2SpecTemplateMetadata
 spec: AWSMachineTemplateV1Beta2SpecTemplateSpec
}
export interface AWSMachineTemplateV1Beta2SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface AWSMachineTemplateV1Beta2SpecTemplateSpec {
 additionalSecurityGroups?: readonly AWSMachineTemplateV1Beta2SpecTemplateSpecAdditionalSecurityGroups[]
 additionalTags?: {
  [k: string]: string
 }
 ami?: AWSMachineTemplateV1Beta2SpecTemplateSpecAmi
 assignPrimaryIPv6?: ("enabled" | "disabled")
 capacityReservationId?: string
 capacityReservationPreference?: string
 cloudInit?: AWSMachineTemplateV1Beta2SpecTemplateSpecCloudInit
 cpuOptions?: AWSMachineTemplateV1Beta2SpecTemplateSpecCpuOptions
 dynamicHostAllocation?: AWSMachineTemplateV1Beta2SpecTemplateSpecDynamicHostAllocation
 elasticIpPool?: AWSMachineTemplateV1Beta2SpecTemplateSpecElasticIpPool
 hostAffinity?: ("default" | "host")
 hostID?: string
 iamInstanceProfile?: string
 ignition?: AWSMachineTemplateV1Beta2SpecTemplateSpecIgnition
 imageLookupBaseOS?: string
 imageLookupFormat?: string
 imageLookupOrg?: string
 instanceID?: string
 instanceMetadataOptions?: AWSMachineTemplateV1Beta2SpecTemplateSpecInstanceMetadataOptions
 instanceType: string
 marketType?: ("OnDemand" | "Spot" | "CapacityBlock")
 networkInterfaceType?: ("interface" | "efa")
 networkInterfaces?: readonly string[]
 nonRootVolumes?: readonly AWSMachineTemplateV1Beta2SpecTemplateSpecNonRootVolumes[]
 placementGroupName?: string
 placementGroupPartition?: number
 privateDnsName?: AWSMachineTemplateV1Beta2SpecTemplateSpecPrivateDnsName
 providerID?: string
 publicIP?: boolean
 rootVolume?: AWSMachineTemplateV1Beta2SpecTemplateSpecNonRootVolumes
 securityGroupOverrides?: {
  [k: string]: string
 }
 spotMarketOptions?: AWSMachineTemplateV1Beta2SpecTemplateSpecSpotMarketOptions
 sshKeyName?: string
 subnet?: AWSMachineTemplateV1Beta2SpecTemplateSpecAdditionalSecurityGroups
 tenancy?: ("default" | "dedicated" | "host")
 uncompressedUserData?: boolean
}
export interface AWSMachineTemplateV1Beta2SpecTemplateSpecAdditionalSecurityGroups {
 filters?: readonly AWSMachineTemplateV1Beta2SpecTemplateSpecAdditionalSecurityGroupsFilters[]
 id?: string
}
export interface AWSMachineTemplateV1Beta2SpecTemplateSpecAdditionalSecurityGroupsFilters {
 name: string
 values: readonly string[]
}
export interface AWSMachineTemplateV1Beta2SpecTemplateSpecAmi {
 eksLookupType?: ("AmazonLinux" | "AmazonLinuxGPU" | "AmazonLinux2023" | "AmazonLinux2023GPU")
 id?: string
}
export interface AWSMachineTemplateV1Beta2SpecTemplateSpecCloudInit {
 insecureSkipSecretsManager?: boolean
 secretCount?: number
 secretPrefix?: string
 secureSecretsBackend?: ("secrets-manager" | "ssm-parameter-store")
}
export interface AWSMachineTemplateV1Beta2SpecTemplateSpecCpuOptions {
 confidentialCompute?: ("Disabled" | "AMDEncryptedVirtualizationNestedPaging")
 nestedVirtualization?: ("enabled" | "disabled")
}
export interface AWSMachineTemplateV1Beta2SpecTemplateSpecDynamicHostAllocation {
 tags?: {
  [k: string]: string
 }
}
export interface AWSMachineTemplateV1Beta2SpecTemplateSpecElasticIpPool {
 publicIpv4Pool?: string
 publicIpv4PoolFallbackOrder?: ("amazon-pool" | "none")
}
export interface AWSMachineTemplateV1Beta2SpecTemplateSpecIgnition {
 proxy?: AWSMachineTemplateV1Beta2SpecTemplateSpecIgnitionProxy
 storageType?: ("ClusterObjectStore" | "UnencryptedUserData")
 tls?: AWSMachineTemplateV1Beta2SpecTemplateSpecIgnitionTls
 version?: ("2.3" | "3.0" | "3.1" | "3.2" | "3.3" | "3.4")
}
export interface AWSMachineTemplateV1Beta2SpecTemplateSpecIgnitionProxy {
 httpProxy?: string
 httpsProxy?: string
 noProxy?: readonly string[]
}
export interface AWSMachineTemplateV1Beta2SpecTemplateSpecIgnitionTls {
 certificateAuthorities?: readonly string[]
}
export interface AWSMachineTemplateV1Beta2SpecTemplateSpecInstanceMetadataOptions {
 httpEndpoint?: ("enabled" | "disabled")
 httpProtocolIpv6?: ("enabled" | "disabled")
 httpPutResponseHopLimit?: number
 httpTokens?: ("optional" | "required")
 instanceMetadataTags?: ("enabled" | "disabled")
}
export interface AWSMachineTemplateV1Beta2SpecTemplateSpecNonRootVolumes {
 deviceName?: string
 encrypted?: boolean
 encryptionKey?: string
 iops?: number
 size: number
 throughput?: number
 type?: string
}
export interface AWSMachineTemplateV1Beta2SpecTemplateSpecPrivateDnsName {
 enableResourceNameDnsAAAARecord?: boolean
 enableResourceNameDnsARecord?: boolean
 hostnameType?: ("ip-name" | "resource-name")
}
export interface AWSMachineTemplateV1Beta2SpecTemplateSpecSpotMarketOptions {
 maxPrice?: string
}
export interface AWSMachineTemplateV1Beta2Status {
 capacity?: {
  [k: string]: number | string
 }
 conditions?: readonly AWSMachineTemplateV1Beta2StatusConditions[]
 nodeInfo?: AWSMachineTemplateV1Beta2StatusNodeInfo
}
export interface AWSMachineTemplateV1Beta2StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface AWSMachineTemplateV1Beta2StatusNodeInfo {
 architecture?: ("amd64" | "arm64")
 operatingSystem?: ("linux" | "windows")
}
export interface AWSManagedClusterTemplateV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "AWSManagedClusterTemplate"
 metadata: ObjectMeta
 spec?: AWSManagedClusterTemplateV1Beta2Spec
}
export interface AWSManagedClusterTemplateV1Beta2Spec {
 template: AWSManagedClusterTemplateV1Beta2SpecTemplate
}
export interface AWSManagedClusterTemplateV1Beta2SpecTemplate {
 spec: AWSManagedClusterTemplateV1Beta2SpecTemplateSpec
}
export interface AWSManagedClusterTemplateV1Beta2SpecTemplateSpec {
 controlPlaneEndpoint?: AWSManagedClusterTemplateV1Beta2SpecTemplateSpecControlPlaneEndpoint
}
export interface AWSManagedClusterTemplateV1Beta2SpecTemplateSpecControlPlaneEndpoint {
 host: string
 port: number
}
export interface AWSManagedClusterV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "AWSManagedCluster"
 metadata: ObjectMeta
 spec?: AWSManagedClusterV1Beta2Spec
 status?: AWSManagedClusterV1Beta2Status
}
export interface AWSManagedClusterV1Beta2Spec {
 controlPlaneEndpoint?: AWSManagedClusterV1Beta2SpecControlPlaneEndpoint
}
export interface AWSManagedClusterV1Beta2SpecControlPlaneEndpoint {
 host: string
 port: number
}
export interface AWSManagedClusterV1Beta2Status {
 conditions?: readonly AWSManagedClusterV1Beta2StatusConditions[]
 failureDomains?: {
  [k: string]: AWSManagedClusterV1Beta2StatusFailureDomains
 }
 ready?: boolean
}
export interface AWSManagedClusterV1Beta2StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface AWSManagedClusterV1Beta2StatusFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
}
export interface AWSManagedMachinePoolV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "AWSManagedMachinePool"
 metadata: ObjectMeta
 spec?: AWSManagedMachinePoolV1Beta2Spec
 status?: AWSManagedMachinePoolV1Beta2Status
}
export interface AWSManagedMachinePoolV1Beta2Spec {
 additionalTags?: {
  [k: string]: string
 }
 amiType?: ("AL2_x86_64" | "AL2_x86_64_GPU" | "AL2_ARM_64" | "CUSTOM" | "BOTTLEROCKET_ARM_64" | "BOTTLEROCKET_x86_64" | "BOTTLEROCKET_ARM_64_FIPS" | "BOTTLEROCKET_x86_64_FIPS" | "BOTTLEROCKET_ARM_64_NVIDIA" | "BOTTLEROCKET_x86_64_NVIDIA" | "WINDOWS_CORE_2019_x86_64" | "WINDOWS_FULL_2019_x86_64" | "WINDOWS_CORE_2022_x86_64" | "WINDOWS_FULL_2022_x86_64" | "AL2023_x86_64_STANDARD" | "AL2023_ARM_64_STANDARD" | "AL2023_x86_64_NEURON" | "AL2023_x86_64_NVIDIA" | "AL2023_ARM_64_NVIDIA")
 amiVersion?: string
 availabilityZoneSubnetType?: ("public" | "private" | "all")
 availabilityZones?: readonly string[]
 awsLaunchTemplate?: AWSManagedMachinePoolV1Beta2SpecAwsLaunchTemplate
 capacityType?: ("onDemand" | "spot")
 diskSize?: number
 eksNodegroupName?: string
 instanceType?: string
 labels?: {
  [k: string]: string
 }
 lifecycleHooks?: readonly AWSManagedMachinePoolV1Beta2SpecLifecycleHooks[]
 nodeRepairConfig?: AWSManagedMachinePoolV1Beta2SpecNodeRepairConfig
 providerIDList?: readonly string[]
 remoteAccess?: AWSManagedMachinePoolV1Beta2SpecRemoteAccess
 roleAdditionalPolicies?: readonly string[]
 roleName?: string
 rolePath?: string
 rolePermissionsBoundary?: string
 scaling?: AWSManagedMachinePoolV1Beta2SpecScaling
 subnetIDs?: readonly string[]
 taints?: readonly AWSManagedMachinePoolV1Beta2SpecTaints[]
 updateConfig?: AWSManagedMachinePoolV1Beta2SpecUpdateConfig
}
export interface AWSManagedMachinePoolV1Beta2SpecAwsLaunchTemplate {
 additionalSecurityGroups?: readonly AWSManagedMachinePoolV1Beta2SpecAwsLaunchTemplateAdditionalSecurityGroups[]
 ami?: AWSManagedMachinePoolV1Beta2SpecAwsLaunchTemplateAmi
 capacityReservationId?: string
 capacityReservationPreference?: string
 iamInstanceProfile?: string
 imageLookupBaseOS?: string
 imageLookupFormat?: string
 imageLookupOrg?: string
 instanceMetadataOptions?: AWSManagedMachinePoolV1Beta2SpecAwsLaunchTemplateInstanceMetadataOptions
 instanceType?: string
 marketType?: ("OnDemand" | "Spot" | "CapacityBlock")
 name?: string
 nonRootVolumes?: readonly AWSManagedMachinePoolV1Beta2SpecAwsLaunchTemplateNonRootVolumes[]
 privateDnsName?: AWSManagedMachinePoolV1Beta2SpecAwsLaunchTemplatePrivateDnsName
 rootVolume?: AWSManagedMachinePoolV1Beta2SpecAwsLaunchTemplateNonRootVolumes
 spotMarketOptions?: AWSManagedMachinePoolV1Beta2SpecAwsLaunchTemplateSpotMarketOptions
 sshKeyName?: string
 versionNumber?: number
}
export interface AWSManagedMachinePoolV1Beta2SpecAwsLaunchTemplateAdditionalSecurityGroups {
 filters?: readonly AWSManagedMachinePoolV1Beta2SpecAwsLaunchTemplateAdditionalSecurityGroupsFilters[]
 id?: string
}
export interface AWSManagedMachinePoolV1Beta2SpecAwsLaunchTemplateAdditionalSecurityGroupsFilters {
 name: string
 values: readonly string[]
}
export interface AWSManagedMachinePoolV1Beta2SpecAwsLaunchTemplateAmi {
 eksLookupType?: ("AmazonLinux" | "AmazonLinuxGPU" | "AmazonLinux2023" | "AmazonLinux2023GPU")
 id?: string
}
export interface AWSManagedMachinePoolV1Beta2SpecAwsLaunchTemplateInstanceMetadataOptions {
 httpEndpoint?: ("enabled" | "disabled")
 httpProtocolIpv6?: ("enabled" | "disabled")
 httpPutResponseHopLimit?: number
 httpTokens?: ("optional" | "required")
 instanceMetadataTags?: ("enabled" | "disabled")
}
export interface AWSManagedMachinePoolV1Beta2SpecAwsLaunchTemplateNonRootVolumes {
 deviceName?: string
 encrypted?: boolean
 encryptionKey?: string
 iops?: number
 size: number
 throughput?: number
 type?: string
}
export interface AWSManagedMachinePoolV1Beta2SpecAwsLaunchTemplatePrivateDnsName {
 enableResourceNameDnsAAAARecord?: boolean
 enableResourceNameDnsARecord?: boolean
 hostnameType?: ("ip-name" | "resource-name")
}
export interface AWSManagedMachinePoolV1Beta2SpecAwsLaunchTemplateSpotMarketOptions {
 maxPrice?: string
}
export interface AWSManagedMachinePoolV1Beta2SpecLifecycleHooks {
 defaultResult?: ("CONTINUE" | "ABANDON")
 heartbeatTimeout?: string
 lifecycleTransition: ("autoscaling:EC2_INSTANCE_LAUNCHING" | "autoscaling:EC2_INSTANCE_TERMINATING")
 name: string
 notificationMetadata?: string
 notificationTargetARN?: string
 roleARN?: string
}
export interface AWSManagedMachinePoolV1Beta2SpecNodeRepairConfig {
 enabled?: boolean
}
export interface AWSManagedMachinePoolV1Beta2SpecRemoteAccess {
 public?: boolean
 sourceSecurityGroups?: readonly string[]
 sshKeyName?: string
}
export interface AWSManagedMachinePoolV1Beta2SpecScaling {
 maxSize?: number
 minSize?: number
}
export interface AWSManagedMachinePoolV1Beta2SpecTaints {
 effect: ("no-schedule" | "no-execute" | "prefer-no-schedule")
 key: string
 value: string
}
export interface AWSManagedMachinePoolV1Beta2SpecUpdateConfig {
 maxUnavailable?: number
 maxUnavailablePercentage?: number
}
export interface AWSManagedMachinePoolV1Beta2Status {
 conditions?: readonly AWSManagedMachinePoolV1Beta2StatusConditions[]
 failureMessage?: string
 failureReason?: string
 launchTemplateID?: string
 launchTemplateVersion?: string
 ready?: boolean
 replicas?: number
}
export interface AWSManagedMachinePoolV1Beta2StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface AzureASOManagedClusterTemplateV1Alpha1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1alpha1"
 kind: "AzureASOManagedClusterTemplate"
 metadata: ObjectMeta
 spec?: AzureASOManagedClusterTemplateV1Alpha1Spec
}
export interface AzureASOManagedClusterTemplateV1Alpha1Spec {
 template: AzureASOManagedClusterTemplateV1Alpha1SpecTemplate
}
export interface AzureASOManagedClusterTemplateV1Alpha1SpecTemplate {
 spec?: AzureASOManagedClusterTemplateV1Alpha1SpecTemplateSpec
}
export interface AzureASOManagedClusterTemplateV1Alpha1SpecTemplateSpec {
 resources?: readonly {
  [k: string]: unknown
 }[]
}
export interface AzureASOManagedClusterTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "AzureASOManagedClusterTemplate"
 metadata: ObjectMeta
 spec?: AzureASOManagedClusterTemplateV1Beta1Spec
}
export interface AzureASOManagedClusterTemplateV1Beta1Spec {
 template: AzureASOManagedClusterTemplateV1Beta1SpecTemplate
}
export interface AzureASOManagedClusterTemplateV1Beta1SpecTemplate {
 spec?: AzureASOManagedClusterTemplateV1Beta1SpecTemplateSpec
}
export interface AzureASOManagedClusterTemplateV1Beta1SpecTemplateSpec {
 resources?: readonly {
  [k: string]: unknown
 }[]
}
export interface AzureASOManagedClusterV1Alpha1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1alpha1"
 kind: "AzureASOManagedCluster"
 metadata: ObjectMeta
 spec?: AzureASOManagedClusterV1Alpha1Spec
 status?: AzureASOManagedClusterV1Alpha1Status
}
export interface AzureASOManagedClusterV1Alpha1Spec {
 controlPlaneEndpoint?: AzureASOManagedClusterV1Alpha1SpecControlPlaneEndpoint
 resources?: readonly {
  [k: string]: unknown
 }[]
}
export interface AzureASOManagedClusterV1Alpha1SpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface AzureASOManagedClusterV1Alpha1Status {
 ready?: boolean
 resources?: readonly AzureASOManagedClusterV1Alpha1StatusResources[]
}
export interface AzureASOManagedClusterV1Alpha1StatusResources {
 ready: boolean
 resource: AzureASOManagedClusterV1Alpha1StatusResourcesResource
}
export interface AzureASOManagedClusterV1Alpha1StatusResourcesResource {
 group: string
 kind: string
 name: string
 version: string
}
export interface AzureASOManagedClusterV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "AzureASOManagedCluster"
 metadata: ObjectMeta
 spec?: AzureASOManagedClusterV1Beta1Spec
 status?: AzureASOManagedClusterV1Beta1Status
}
export interface AzureASOManagedClusterV1Beta1Spec {
 controlPlaneEndpoint?: AzureASOManagedClusterV1Beta1SpecControlPlaneEndpoint
 resources?: readonly {
  [k: string]: unknown
 }[]
}
export interface AzureASOManagedClusterV1Beta1SpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface AzureASOManagedClusterV1Beta1Status {
 ready?: boolean
 resources?: readonly AzureASOManagedClusterV1Beta1StatusResources[]
}
export interface AzureASOManagedClusterV1Beta1StatusResources {
 ready: boolean
 resource: AzureASOManagedClusterV1Beta1StatusResourcesResource
}
export interface AzureASOManagedClusterV1Beta1StatusResourcesResource {
 group: string
 kind: string
 name: string
 version: string
}
export interface AzureASOManagedControlPlaneTemplateV1Alpha1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1alpha1"
 kind: "AzureASOManagedControlPlaneTemplate"
 metadata: ObjectMeta
 spec?: AzureASOManagedControlPlaneTemplateV1Alpha1Spec
}
export interface AzureASOManagedControlPlaneTemplateV1Alpha1Spec {
 template: AzureASOManagedControlPlaneTemplateV1Alpha1SpecTemplate
}
export interface AzureASOManagedControlPlaneTemplateV1Alpha1SpecTemplate {
 spec?: AzureASOManagedControlPlaneTemplateV1Alpha1SpecTemplateSpec
}
export interface AzureASOManagedControlPlaneTemplateV1Alpha1SpecTemplateSpec {
 resources?: readonly {
  [k: string]: unknown
 }[]
 version?: string
}
export interface AzureASOManagedControlPlaneTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "AzureASOManagedControlPlaneTemplate"
 metadata: ObjectMeta
 spec?: AzureASOManagedControlPlaneTemplateV1Beta1Spec
}
export interface AzureASOManagedControlPlaneTemplateV1Beta1Spec {
 template: AzureASOManagedControlPlaneTemplateV1Beta1SpecTemplate
}
export interface AzureASOManagedControlPlaneTemplateV1Beta1SpecTemplate {
 spec?: AzureASOManagedControlPlaneTemplateV1Beta1SpecTemplateSpec
}
export interface AzureASOManagedControlPlaneTemplateV1Beta1SpecTemplateSpec {
 resources?: readonly {
  [k: string]: unknown
 }[]
 version?: string
}
export interface AzureASOManagedControlPlaneV1Alpha1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1alpha1"
 kind: "AzureASOManagedControlPlane"
 metadata: ObjectMeta
 spec?: AzureASOManagedControlPlaneV1Alpha1Spec
 status?: AzureASOManagedControlPlaneV1Alpha1Status
}
export interface AzureASOManagedControlPlaneV1Alpha1Spec {
 resources?: readonly {
  [k: string]: unknown
 }[]
 version?: string
}
export interface AzureASOManagedControlPlaneV1Alpha1Status {
 controlPlaneEndpoint?: AzureASOManagedControlPlaneV1Alpha1StatusControlPlaneEndpoint
 initialized?: boolean
 ready?: boolean
 resources?: readonly AzureASOManagedControlPlaneV1Alpha1StatusResources[]
 version?: string
}
export interface AzureASOManagedControlPlaneV1Alpha1StatusControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface AzureASOManagedControlPlaneV1Alpha1StatusResources {
 ready: boolean
 resource: AzureASOManagedControlPlaneV1Alpha1StatusResourcesResource
}
export interface AzureASOManagedControlPlaneV1Alpha1StatusResourcesResource {
 group: string
 kind: string
 name: string
 version: string
}
export interface AzureASOManagedControlPlaneV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "AzureASOManagedControlPlane"
 metadata: ObjectMeta
 spec?: AzureASOManagedControlPlaneV1Beta1Spec
 status?: AzureASOManagedControlPlaneV1Beta1Status
}
export interface AzureASOManagedControlPlaneV1Beta1Spec {
 resources?: readonly {
  [k: string]: unknown
 }[]
 version?: string
}
export interface AzureASOManagedControlPlaneV1Beta1Status {
 controlPlaneEndpoint?: AzureASOManagedControlPlaneV1Beta1StatusControlPlaneEndpoint
 initialized?: boolean
 ready?: boolean
 resources?: readonly AzureASOManagedControlPlaneV1Beta1StatusResources[]
 version?: string
}
export interface AzureASOManagedControlPlaneV1Beta1StatusControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface AzureASOManagedControlPlaneV1Beta1StatusResources {
 ready: boolean
 resource: AzureASOManagedControlPlaneV1Beta1StatusResourcesResource
}
export interface AzureASOManagedControlPlaneV1Beta1StatusResourcesResource {
 group: string
 kind: string
 name: string
 version: string
}
export interface AzureASOManagedMachinePoolTemplateV1Alpha1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1alpha1"
 kind: "AzureASOManagedMachinePoolTemplate"
 metadata: ObjectMeta
 spec?: AzureASOManagedMachinePoolTemplateV1Alpha1Spec
}
export interface AzureASOManagedMachinePoolTemplateV1Alpha1Spec {
 template: AzureASOManagedMachinePoolTemplateV1Alpha1SpecTemplate
}
export interface AzureASOManagedMachinePoolTemplateV1Alpha1SpecTemplate {
 spec?: AzureASOManagedMachinePoolTemplateV1Alpha1SpecTemplateSpec
}
export interface AzureASOManagedMachinePoolTemplateV1Alpha1SpecTemplateSpec {
 resources?: readonly {
  [k: string]: unknown
 }[]
 version?: string
}
export interface AzureASOManagedMachinePoolTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "AzureASOManagedMachinePoolTemplate"
 metadata: ObjectMeta
 spec?: AzureASOManagedMachinePoolTemplateV1Beta1Spec
}
export interface AzureASOManagedMachinePoolTemplateV1Beta1Spec {
 template: AzureASOManagedMachinePoolTemplateV1Beta1SpecTemplate
}
export interface AzureASOManagedMachinePoolTemplateV1Beta1SpecTemplate {
 spec?: AzureASOManagedMachinePoolTemplateV1Beta1SpecTemplateSpec
}
export interface AzureASOManagedMachinePoolTemplateV1Beta1SpecTemplateSpec {
 resources?: readonly {
  [k: string]: unknown
 }[]
 version?: string
}
export interface AzureASOManagedMachinePoolV1Alpha1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1alpha1"
 kind: "AzureASOManagedMachinePool"
 metadata: ObjectMeta
 spec?: AzureASOManagedMachinePoolV1Alpha1Spec
 status?: AzureASOManagedMachinePoolV1Alpha1Status
}
export interface AzureASOManagedMachinePoolV1Alpha1Spec {
 providerIDList?: readonly string[]
 resources?: readonly {
  [k: string]: unknown
 }[]
}
export interface AzureASOManagedMachinePoolV1Alpha1Status {
 ready?: boolean
 replicas?: number
 resources?: readonly AzureASOManagedMachinePoolV1Alpha1StatusResources[]
}
export interface AzureASOManagedMachinePoolV1Alpha1StatusResources {
 ready: boolean
 resource: AzureASOManagedMachinePoolV1Alpha1StatusResourcesResource
}
export interface AzureASOManagedMachinePoolV1Alpha1StatusResourcesResource {
 group: string
 kind: string
 name: string
 version: string
}
export interface AzureASOManagedMachinePoolV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "AzureASOManagedMachinePool"
 metadata: ObjectMeta
 spec?: AzureASOManagedMachinePoolV1Beta1Spec
 status?: AzureASOManagedMachinePoolV1Beta1Status
}
export interface AzureASOManagedMachinePoolV1Beta1Spec {
 providerIDList?: readonly string[]
 resources?: readonly {
  [k: string]: unknown
 }[]
}
export interface AzureASOManagedMachinePoolV1Beta1Status {
 ready?: boolean
 replicas?: number
 resources?: readonly AzureASOManagedMachinePoolV1Beta1StatusResources[]
}
export interface AzureASOManagedMachinePoolV1Beta1StatusResources {
 ready: boolean
 resource: AzureASOManagedMachinePoolV1Beta1StatusResourcesResource
}
export interface AzureASOManagedMachinePoolV1Beta1StatusResourcesResource {
 group: string
 kind: string
 name: string
 version: string
}
export interface AzureClusterIdentityV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "AzureClusterIdentity"
 metadata: ObjectMeta
 spec?: AzureClusterIdentityV1Beta1Spec
 status?: AzureClusterIdentityV1Beta1Status
}
export interface AzureClusterIdentityV1Beta1Spec {
 allowedNamespaces?: AzureClusterIdentityV1Beta1SpecAllowedNamespaces
 certPath?: string
 clientID: string
 clientSecret?: AzureClusterIdentityV1Beta1SpecClientSecret
 resourceID?: string
 tenantID: string
 type: ("ServicePrincipal" | "UserAssignedMSI" | "ManualServicePrincipal" | "ServicePrincipalCertificate" | "WorkloadIdentity" | "UserAssignedIdentityCredential")
 userAssignedIdentityCredentialsCloudType?: string
 userAssignedIdentityCredentialsPath?: string
}
export interface AzureClusterIdentityV1Beta1SpecAllowedNamespaces {
 list?: readonly string[]
 selector?: AzureClusterIdentityV1Beta1SpecAllowedNamespacesSelector
}
export interface AzureClusterIdentityV1Beta1SpecAllowedNamespacesSelector {
 matchExpressions?: readonly AzureClusterIdentityV1Beta1SpecAllowedNamespacesSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface AzureClusterIdentityV1Beta1SpecAllowedNamespacesSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface AzureClusterIdentityV1Beta1SpecClientSecret {
 name?: string
 namespace?: string
}
export interface AzureClusterIdentityV1Beta1Status {
 conditions?: readonly AzureClusterIdentityV1Beta1StatusConditions[]
}
export interface AzureClusterIdentityV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface AzureClusterTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "AzureClusterTemplate"
 metadata: ObjectMeta
 spec?: AzureClusterTemplateV1Beta1Spec
}
export interface AzureClusterTemplateV1Beta1Spec {
 template: AzureClusterTemplateV1Beta1SpecTemplate
}
export interface AzureClusterTemplateV1Beta1SpecTemplate {
 spec: AzureClusterTemplateV1Beta1SpecTemplateSpec
}
export interface AzureClusterTemplateV1Beta1SpecTemplateSpec {
 additionalTags?: {
  [k: string]: string
 }
 azureEnvironment?: string
 bastionSpec?: AzureClusterTemplateV1Beta1SpecTemplateSpecBastionSpec
 cloudProviderConfigOverrides?: AzureClusterTemplateV1Beta1SpecTemplateSpecCloudProviderConfigOverrides
 extendedLocation?: AzureClusterTemplateV1Beta1SpecTemplateSpecExtendedLocation
 failureDomains?: {
  [k: string]: AzureClusterTemplateV1Beta1SpecTemplateSpecFailureDomains
 }
 identityRef?: AzureClusterTemplateV1Beta1SpecTemplateSpecIdentityRef
 location: string
 networkSpec?: AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpec
 subscriptionID?: string
}
export interface AzureClusterTemplateV1Beta1SpecTemplateSpecBastionSpec {
 azureBastion?: AzureClusterTemplateV1Beta1SpecTemplateSpecBastionSpecAzureBastion
}
export interface AzureClusterTemplateV1Beta1SpecTemplateSpecBastionSpecAzureBastion {
 subnet?: AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecSubnets
}
export interface AzureClusterTemplateV1Beta1SpecTemplateSpecCloudProviderConfigOverrides {
 backOffs?: AzureClusterTemplateV1Beta1SpecTemplateSpecCloudProviderConfigOverridesBackOffs
 rateLimits?: readonly AzureClusterTemplateV1Beta1SpecTemplateSpecCloudProviderConfigOverridesRateLimits[]
}
export interface AzureClusterTemplateV1Beta1SpecTemplateSpecCloudProviderConfigOverridesBackOffs {
 cloudProviderBackoff?: boolean
 cloudProviderBackoffDuration?: number
 cloudProviderBackoffExponent?: (number | string)
 cloudProviderBackoffJitter?: (number | string)
 cloudProviderBackoffRetries?: number
}
export interface AzureClusterTemplateV1Beta1SpecTemplateSpecCloudProviderConfigOverridesRateLimits {
 config?: AzureClusterTemplateV1Beta1SpecTemplateSpecCloudProviderConfigOverridesRateLimitsConfig
 name: ("defaultRateLimit" | "routeRateLimit" | "subnetsRateLimit" | "interfaceRateLimit" | "routeTableRateLimit" | "loadBalancerRateLimit" | "publicIPAddressRateLimit" | "securityGroupRateLimit" | "virtualMachineRateLimit" | "storageAccountRateLimit" | "diskRateLimit" | "snapshotRateLimit" | "virtualMachineScaleSetRateLimit" | "virtualMachineSizesRateLimit" | "availabilitySetRateLimit")
}
export interface AzureClusterTemplateV1Beta1SpecTemplateSpecCloudProviderConfigOverridesRateLimitsConfig {
 cloudProviderRateLimit?: boolean
 cloudProviderRateLimitBucket?: number
 cloudProviderRateLimitBucketWrite?: number
 cloudProviderRateLimitQPS?: (number | string)
 cloudProviderRateLimitQPSWrite?: (number | string)
}
export interface AzureClusterTemplateV1Beta1SpecTemplateSpecExtendedLocation {
 name: string
 type: "EdgeZone"
}
export interface AzureClusterTemplateV1Beta1SpecTemplateSpecFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
}
export interface AzureClusterTemplateV1Beta1SpecTemplateSpecIdentityRef {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpec {
 additionalAPIServerLBPorts?: readonly AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecAdditionalAPIServerLBPorts[]
 apiServerLB?: AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecApiServerLB
 controlPlaneOutboundLB?: AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecApiServerLB
 nodeOutboundLB?: AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecApiServerLB
 privateDNSZoneName?: string
 privateDNSZoneResourceGroup?: string
 subnets?: readonly AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecSubnets[]
 vnet?: AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecVnet
}
export interface AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecAdditionalAPIServerLBPorts {
 name: string
 port: number
}
export interface AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecApiServerLB {
 idleTimeoutInMinutes?: number
 sku?: string
 type?: string
}
export interface AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecSubnets {
 cidrBlocks?: readonly string[]
 name: string
 natGateway?: AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecSubnetsNatGateway
 privateEndpoints?: readonly AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecSubnetsPrivateEndpoints[]
 role: ("node" | "control-plane" | "bastion" | "cluster")
 securityGroup?: AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecSubnetsSecurityGroup
 serviceEndpoints?: readonly AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecSubnetsServiceEndpoints[]
}
export interface AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecSubnetsNatGateway {
 name: string
}
export interface AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecSubnetsPrivateEndpoints {
 applicationSecurityGroups?: readonly string[]
 customNetworkInterfaceName?: string
 location?: string
 manualApproval?: boolean
 name: string
 privateIPAddresses?: readonly string[]
 privateLinkServiceConnections?: readonly AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecSubnetsPrivateEndpointsPrivateLinkServiceConnections[]
}
export interface AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecSubnetsPrivateEndpointsPrivateLinkServiceConnections {
 groupIDs?: readonly string[]
 name?: string
 privateLinkServiceID?: string
 requestMessage?: string
}
export interface AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecSubnetsSecurityGroup {
 securityRules?: readonly AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecSubnetsSecurityGroupSecurityRules[]
 tags?: {
  [k: string]: string
 }
}
export interface AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecSubnetsSecurityGroupSecurityRules {
 action?: ("Allow" | "Deny")
 description: string
 destination?: string
 destinationPorts?: string
 direction: ("Inbound" | "Outbound")
 name: string
 priority?: number
 protocol: ("Tcp" | "Udp" | "Icmp" | "*")
 source?: string
 sourcePorts?: string
 sources?: readonly string[]
}
export interface AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecSubnetsServiceEndpoints {
 locations: readonly string[]
 service: string
}
export interface AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecVnet {
 cidrBlocks?: readonly string[]
 peerings?: readonly AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecVnetPeerings[]
 tags?: {
  [k: string]: string
 }
}
export interface AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecVnetPeerings {
 forwardPeeringProperties?: AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecVnetPeeringsForwardPeeringProperties
 remoteVnetName: string
 resourceGroup?: string
 reversePeeringProperties?: AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecVnetPeeringsForwardPeeringProperties
}
export interface AzureClusterTemplateV1Beta1SpecTemplateSpecNetworkSpecVnetPeeringsForwardPeeringProperties {
 allowForwardedTraffic?: boolean
 allowGatewayTransit?: boolean
 allowVirtualNetworkAccess?: boolean
 useRemoteGateways?: boolean
}
export interface AzureClusterV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "AzureCluster"
 metadata: ObjectMeta
 spec?: AzureClusterV1Beta1Spec
 status?: AzureClusterV1Beta1Status
}
export interface AzureClusterV1Beta1Spec {
 additionalTags?: {
  [k: string]: string
 }
 azureEnvironment?: string
 bastionSpec?: AzureClusterV1Beta1SpecBastionSpec
 cloudProviderConfigOverrides?: AzureClusterV1Beta1SpecCloudProviderConfigOverrides
 controlPlaneEnabled?: boolean
 controlPlaneEndpoint?: AzureClusterV1Beta1SpecControlPlaneEndpoint
 extendedLocation?: AzureClusterV1Beta1SpecExtendedLocation
 failureDomains?: {
  [k: string]: AzureClusterV1Beta1SpecFailureDomains
 }
 identityRef?: AzureClusterV1Beta1SpecIdentityRef
 location: string
 networkSpec?: AzureClusterV1Beta1SpecNetworkSpec
 resourceGroup?: string
 subscriptionID?: string
}
export interface AzureClusterV1Beta1SpecBastionSpec {
 azureBastion?: AzureClusterV1Beta1SpecBastionSpecAzureBastion
}
export interface AzureClusterV1Beta1SpecBastionSpecAzureBastion {
 enableTunneling?: boolean
 name?: string
 publicIP?: AzureClusterV1Beta1SpecBastionSpecAzureBastionPublicIP
 sku?: ("Basic" | "Standard")
 subnet?: AzureClusterV1Beta1SpecNetworkSpecSubnets
}
export interface AzureClusterV1Beta1SpecBastionSpecAzureBastionPublicIP {
 dnsName?: string
 ipTags?: readonly AzureClusterV1Beta1SpecBastionSpecAzureBastionPublicIPIpTags[]
 name: string
}
export interface AzureClusterV1Beta1SpecBastionSpecAzureBastionPublicIPIpTags {
 tag: string
 type: string
}
export interface AzureClusterV1Beta1SpecCloudProviderConfigOverrides {
 backOffs?: AzureClusterV1Beta1SpecCloudProviderConfigOverridesBackOffs
 rateLimits?: readonly AzureClusterV1Beta1SpecCloudProviderConfigOverridesRateLimits[]
}
export interface AzureClusterV1Beta1SpecCloudProviderConfigOverridesBackOffs {
 cloudProviderBackoff?: boolean
 cloudProviderBackoffDuration?: number
 cloudProviderBackoffExponent?: (number | string)
 cloudProviderBackoffJitter?: (number | string)
 cloudProviderBackoffRetries?: number
}
export interface AzureClusterV1Beta1SpecCloudProviderConfigOverridesRateLimits {
 config?: AzureClusterV1Beta1SpecCloudProviderConfigOverridesRateLimitsConfig
 name: ("defaultRateLimit" | "routeRateLimit" | "subnetsRateLimit" | "interfaceRateLimit" | "routeTableRateLimit" | "loadBalancerRateLimit" | "publicIPAddressRateLimit" | "securityGroupRateLimit" | "virtualMachineRateLimit" | "storageAccountRateLimit" | "diskRateLimit" | "snapshotRateLimit" | "virtualMachineScaleSetRateLimit" | "virtualMachineSizesRateLimit" | "availabilitySetRateLimit")
}
export interface AzureClusterV1Beta1SpecCloudProviderConfigOverridesRateLimitsConfig {
 cloudProviderRateLimit?: boolean
 cloudProviderRateLimitBucket?: number
 cloudProviderRateLimitBucketWrite?: number
 cloudProviderRateLimitQPS?: (number | string)
 cloudProviderRateLimitQPSWrite?: (number | string)
}
export interface AzureClusterV1Beta1SpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface AzureClusterV1Beta1SpecExtendedLocation {
 name: string
 type: "EdgeZone"
}
export interface AzureClusterV1Beta1SpecFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
}
export interface AzureClusterV1Beta1SpecIdentityRef {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface AzureClusterV1Beta1SpecNetworkSpec {
 additionalAPIServerLBPorts?: readonly AzureClusterV1Beta1SpecNetworkSpecAdditionalAPIServerLBPorts[]
 apiServerLB?: AzureClusterV1Beta1SpecNetworkSpecApiServerLB
 controlPlaneOutboundLB?: AzureClusterV1Beta1SpecNetworkSpecApiServerLB
 nodeOutboundLB?: AzureClusterV1Beta1SpecNetworkSpecApiServerLB
 privateDNSZone?: ("System" | "None")
 privateDNSZoneName?: string
 privateDNSZoneResourceGroup?: string
 subnets?: readonly AzureClusterV1Beta1SpecNetworkSpecSubnets[]
 vnet?: AzureClusterV1Beta1SpecNetworkSpecVnet
}
export interface AzureClusterV1Beta1SpecNetworkSpecAdditionalAPIServerLBPorts {
 name: string
 port: number
}
export interface AzureClusterV1Beta1SpecNetworkSpecApiServerLB {
 availabilityZones?: readonly string[]
 backendPool?: AzureClusterV1Beta1SpecNetworkSpecApiServerLBBackendPool
 frontendIPs?: readonly AzureClusterV1Beta1SpecNetworkSpecApiServerLBFrontendIPs[]
 frontendIPsCount?: number
 id?: string
 idleTimeoutInMinutes?: number
 name?: string
 sku?: string
 type?: string
}
export interface AzureClusterV1Beta1SpecNetworkSpecApiServerLBBackendPool {
 name?: string
}
export interface AzureClusterV1Beta1SpecNetworkSpecApiServerLBFrontendIPs {
 name: string
 privateIP?: string
 publicIP?: AzureClusterV1Beta1SpecBastionSpecAzureBastionPublicIP
}
export interface AzureClusterV1Beta1SpecNetworkSpecSubnets {
 cidrBlocks?: readonly string[]
 id?: string
 name: string
 natGateway?: AzureClusterV1Beta1SpecNetworkSpecSubnetsNatGateway
 privateEndpoints?: readonly AzureClusterV1Beta1SpecNetworkSpecSubnetsPrivateEndpoints[]
 role: ("node" | "control-plane" | "bastion" | "cluster")
 routeTable?: AzureClusterV1Beta1SpecNetworkSpecSubnetsRouteTable
 securityGroup?: AzureClusterV1Beta1SpecNetworkSpecSubnetsSecurityGroup
 serviceEndpoints?: readonly AzureClusterV1Beta1SpecNetworkSpecSubnetsServiceEndpoints[]
}
export interface AzureClusterV1Beta1SpecNetworkSpecSubnetsNatGateway {
 id?: string
 ip?: AzureClusterV1Beta1SpecBastionSpecAzureBastionPublicIP
 name: string
 zones?: readonly string[]
}
export interface AzureClusterV1Beta1SpecNetworkSpecSubnetsPrivateEndpoints {
 applicationSecurityGroups?: readonly string[]
 customNetworkInterfaceName?: string
 location?: string
 manualApproval?: boolean
 name: string
 privateIPAddresses?: readonly string[]
 privateLinkServiceConnections?: readonly AzureClusterV1Beta1SpecNetworkSpecSubnetsPrivateEndpointsPrivateLinkServiceConnections[]
}
export interface AzureClusterV1Beta1SpecNetworkSpecSubnetsPrivateEndpointsPrivateLinkServiceConnections {
 groupIDs?: readonly string[]
 name?: string
 privateLinkServiceID?: string
 requestMessage?: string
}
export interface AzureClusterV1Beta1SpecNetworkSpecSubnetsRouteTable {
 id?: string
 name: string
}
export interface AzureClusterV1Beta1SpecNetworkSpecSubnetsSecurityGroup {
 id?: string
 name: string
 securityRules?: readonly AzureClusterV1Beta1SpecNetworkSpecSubnetsSecurityGroupSecurityRules[]
 tags?: {
  [k: string]: string
 }
}
export interface AzureClusterV1Beta1SpecNetworkSpecSubnetsSecurityGroupSecurityRules {
 action?: ("Allow" | "Deny")
 description: string
 destination?: string
 destinationPorts?: string
 direction: ("Inbound" | "Outbound")
 name: string
 priority?: number
 protocol: ("Tcp" | "Udp" | "Icmp" | "*")
 source?: string
 sourcePorts?: string
 sources?: readonly string[]
}
export interface AzureClusterV1Beta1SpecNetworkSpecSubnetsServiceEndpoints {
 locations: readonly string[]
 service: string
}
export interface AzureClusterV1Beta1SpecNetworkSpecVnet {
 cidrBlocks?: readonly string[]
 id?: string
 name: string
 peerings?: readonly AzureClusterV1Beta1SpecNetworkSpecVnetPeerings[]
 resourceGroup?: string
 tags?: {
  [k: string]: string
 }
}
export interface AzureClusterV1Beta1SpecNetworkSpecVnetPeerings {
 forwardPeeringProperties?: AzureClusterV1Beta1SpecNetworkSpecVnetPeeringsForwardPeeringProperties
 remoteVnetName: string
 resourceGroup?: string
 reversePeeringProperties?: AzureClusterV1Beta1SpecNetworkSpecVnetPeeringsForwardPeeringProperties
}
export interface AzureClusterV1Beta1SpecNetworkSpecVnetPeeringsForwardPeeringProperties {
 allowForwardedTraffic?: boolean
 allowGatewayTransit?: boolean
 allowVirtualNetworkAccess?: boolean
 useRemoteGateways?: boolean
}
export interface AzureClusterV1Beta1Status {
 conditions?: readonly AzureClusterV1Beta1StatusConditions[]
 failureDomains?: {
  [k: string]: AzureClusterV1Beta1SpecFailureDomains
 }
 longRunningOperationStates?: readonly AzureClusterV1Beta1StatusLongRunningOperationStates[]
 ready?: boolean
}
export interface AzureClusterV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface AzureClusterV1Beta1StatusLongRunningOperationStates {
 data: string
 name: string
 resourceGroup?: string
 serviceName: string
 type: string
}
export interface AzureMachinePoolV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "AzureMachinePool"
 metadata: ObjectMeta
 spec?: AzureMachinePoolV1Beta1Spec
 status?: AzureMachinePoolV1Beta1Status
}
export interface AzureMachinePoolV1Beta1Spec {
 additionalTags?: {
  [k: string]: string
 }
 identity?: ("None" | "SystemAssigned" | "UserAssigned")
 location: string
 orchestrationMode?: ("Flexible" | "Uniform")
 platformFaultDomainCount?: number
 providerID?: string
 providerIDList?: readonly string[]
 roleAssignmentName?: string
 strategy?: AzureMachinePoolV1Beta1SpecStrategy
 systemAssignedIdentityRole?: AzureMachinePoolV1Beta1SpecSystemAssignedIdentityRole
 template: AzureMachinePoolV1Beta1SpecTemplate
 userAssignedIdentities?: readonly AzureMachinePoolV1Beta1SpecUserAssignedIdentities[]
 zoneBalance?: boolean
}
export interface AzureMachinePoolV1Beta1SpecStrategy {
 rollingUpdate?: AzureMachinePoolV1Beta1SpecStrategyRollingUpdate
 type?: "RollingUpdate"
}
export interface AzureMachinePoolV1Beta1SpecStrategyRollingUpdate {
 deletePolicy?: ("Random" | "Newest" | "Oldest")
 maxSurge?: (number | string)
 maxUnavailable?: (number | string)
}
export interface AzureMachinePoolV1Beta1SpecSystemAssignedIdentityRole {
 definitionID?: string
 name?: string
 scope?: string
}
export interface AzureMachinePoolV1Beta1SpecTemplate {
 acceleratedNetworking?: boolean
 additionalCapabilities?: AzureMachinePoolV1Beta1SpecTemplateAdditionalCapabilities
 dataDisks?: readonly AzureMachinePoolV1Beta1SpecTemplateDataDisks[]
 diagnostics?: AzureMachinePoolV1Beta1SpecTemplateDiagnostics
 disableVMBootstrapExtension?: boolean
 image?: AzureMachinePoolV1Beta1StatusImage
 networkInterfaces?: readonly AzureMachinePoolV1Beta1SpecTemplateNetworkInterfaces[]
 osDisk: AzureMachinePoolV1Beta1SpecTemplateOsDisk
 securityProfile?: AzureMachinePoolV1Beta1SpecTemplateSecurityProfile
 spotVMOptions?: AzureMachinePoolV1Beta1SpecTemplateSpotVMOptions
 sshPublicKey?: string
 subnetName?: string
 terminateNotificationTimeout?: number
 vmExtensions?: readonly AzureMachinePoolV1Beta1SpecTemplateVmExtensions[]
 vmSize: string
}
export interface AzureMachinePoolV1Beta1SpecTemplateAdditionalCapabilities {
 ultraSSDEnabled?: boolean
}
export interface AzureMachinePoolV1Beta1SpecTemplateDataDisks {
 cachingType?: ("None" | "ReadOnly" | "ReadWrite")
 diskSizeGB: number
 lun?: number
 managedDisk?: AzureMachinePoolV1Beta1SpecTemplateDataDisksManagedDisk
 nameSuffix: string
}
export interface AzureMachinePoolV1Beta1SpecTemplateDataDisksManagedDisk {
 diskEncryptionSet?: AzureMachinePoolV1Beta1SpecTemplateDataDisksManagedDiskDiskEncryptionSet
 securityProfile?: AzureMachinePoolV1Beta1SpecTemplateDataDisksManagedDiskSecurityProfile
 storageAccountType?: string
}
export interface AzureMachinePoolV1Beta1SpecTemplateDataDisksManagedDiskDiskEncryptionSet {
 id?: string
}
export interface AzureMachinePoolV1Beta1SpecTemplateDataDisksManagedDiskSecurityProfile {
 diskEncryptionSet?: AzureMachinePoolV1Beta1SpecTemplateDataDisksManagedDiskDiskEncryptionSet
 securityEncryptionType?: ("VMGuestStateOnly" | "DiskWithVMGuestState")
}
export interface AzureMachinePoolV1Beta1SpecTemplateDiagnostics {
 boot?: AzureMachinePoolV1Beta1SpecTemplateDiagnosticsBoot
}
export interface AzureMachinePoolV1Beta1SpecTemplateDiagnosticsBoot {
 storageAccountType: ("Managed" | "UserManaged" | "Disabled")
 userManaged?: AzureMachinePoolV1Beta1SpecTemplateDiagnosticsBootUserManaged
}
export interface AzureMachinePoolV1Beta1SpecTemplateDiagnosticsBootUserManaged {
 storageAccountURI: string
}
export interface AzureMachinePoolV1Beta1SpecTemplateNetworkInterfaces {
 acceleratedNetworking?: boolean
 privateIPConfigs?: number
 subnetName?: string
}
export interface AzureMachinePoolV1Beta1SpecTemplateOsDisk {
 cachingType?: ("None" | "ReadOnly" | "ReadWrite")
 diffDiskSettings?: AzureMachinePoolV1Beta1SpecTemplateOsDiskDiffDiskSettings
 diskSizeGB?: number
 managedDisk?: AzureMachinePoolV1Beta1SpecTemplateDataDisksManagedDisk
 osType?: string
}
export interface AzureMachinePoolV1Beta1SpecTemplateOsDiskDiffDiskSettings {
 option: "Local"
 placement?: ("CacheDisk" | "NvmeDisk" | "ResourceDisk")
}
export interface AzureMachinePoolV1Beta1SpecTemplateSecurityProfile {
 encryptionAtHost?: boolean
 securityType?: ("ConfidentialVM" | "TrustedLaunch")
 uefiSettings?: AzureMachinePoolV1Beta1SpecTemplateSecurityProfileUefiSettings
}
export interface AzureMachinePoolV1Beta1SpecTemplateSecurityProfileUefiSettings {
 secureBootEnabled?: boolean
 vTpmEnabled?: boolean
}
export interface AzureMachinePoolV1Beta1SpecTemplateSpotVMOptions {
 evictionPolicy?: ("Deallocate" | "Delete")
 maxPrice?: (number | string)
}
export interface AzureMachinePoolV1Beta1SpecTemplateVmExtensions {
 name: string
 protectedSettings?: {
  [k: string]: string
 }
 publisher: string
 settings?: {
  [k: string]: string
 }
 version: string
}
export interface AzureMachinePoolV1Beta1SpecUserAssignedIdentities {
 providerID: string
}
export interface AzureMachinePoolV1Beta1Status {
 conditions?: readonly AzureMachinePoolV1Beta1StatusConditions[]
 failureMessage?: string
 failureReason?: string
 image?: AzureMachinePoolV1Beta1StatusImage
 infrastructureMachineKind?: string
 instances?: readonly AzureMachinePoolV1Beta1StatusInstances[]
 longRunningOperationStates?: readonly AzureMachinePoolV1Beta1StatusLongRunningOperationStates[]
 provisioningState?: string
 ready?: boolean
 replicas?: number
 version?: string
}
export interface AzureMachinePoolV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface AzureMachinePoolV1Beta1StatusImage {
 computeGallery?: AzureMachinePoolV1Beta1StatusImageComputeGallery
 id?: string
 marketplace?: AzureMachinePoolV1Beta1StatusImageMarketplace
 sharedGallery?: AzureMachinePoolV1Beta1StatusImageSharedGallery
}
export interface AzureMachinePoolV1Beta1StatusImageComputeGallery {
 gallery: string
 name: string
 plan?: AzureMachinePoolV1Beta1StatusImageComputeGalleryPlan
 resourceGroup?: string
 subscriptionID?: string
 version: string
}
export interface AzureMachinePoolV1Beta1StatusImageComputeGalleryPlan {
 offer: string
 publisher: string
 sku: string
}
export interface AzureMachinePoolV1Beta1StatusImageMarketplace {
 offer: string
 publisher: string
 sku: string
 thirdPartyImage?: boolean
 version: string
}
export interface AzureMachinePoolV1Beta1StatusImageSharedGallery {
 gallery: string
 name: string
 offer?: string
 publisher?: string
 resourceGroup: string
 sku?: string
 subscriptionID: string
 version: string
}
export interface AzureMachinePoolV1Beta1StatusInstances {
 instanceID?: string
 instanceName?: string
 latestModelApplied: boolean
 providerID?: string
 provisioningState?: string
 version?: string
}
export interface AzureMachinePoolV1Beta1StatusLongRunningOperationStates {
 data: string
 name: string
 resourceGroup?: string
 serviceName: string
 type: string
}
export interface AzureMachineTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "AzureMachineTemplate"
 metadata: ObjectMeta
 spec?: AzureMachineTemplateV1Beta1Spec
 status?: AzureMachineTemplateV1Beta1Status
}
export interface AzureMachineTemplateV1Beta1Spec {
 template: AzureMachineTemplateV1Beta1SpecTemplate
}
export interface AzureMachineTemplateV1Beta1SpecTemplate {
 metadata?: AzureMachineTemplateV1Beta1SpecTemplateMetadata
 spec: AzureMachineTemplateV1Beta1SpecTemplateSpec
}
export interface AzureMachineTemplateV1Beta1SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface AzureMachineTemplateV1Beta1SpecTemplateSpec {
 acceleratedNetworking?: boolean
 additionalCapabilities?: AzureMachineTemplateV1Beta1SpecTemplateSpecAdditionalCapabilities
 additionalTags?: {
  [k: string]: string
 }
 allocatePublicIP?: boolean
 capacityReservationGroupID?: string
 dataDisks?: readonly AzureMachineTemplateV1Beta1SpecTemplateSpecDataDisks[]
 diagnostics?: AzureMachineTemplateV1Beta1SpecTemplateSpecDiagnostics
 disableExtensionOperations?: boolean
 disableVMBootstrapExtension?: boolean
 dnsServers?: readonly string[]
 enableIPForwarding?: boolean
 failureDomain?: string
 identity?: ("None" | "SystemAssigned" | "UserAssigned")
 image?: AzureMachineTemplateV1Beta1SpecTemplateSpecImage
 networkInterfaces?: readonly AzureMachineTemplateV1Beta1SpecTemplateSpecNetworkInterfaces[]
 osDisk: AzureMachineTemplateV1Beta1SpecTemplateSpecOsDisk
 providerID?: string
 roleAssignmentName?: string
 securityProfile?: AzureMachineTemplateV1Beta1SpecTemplateSpecSecurityProfile
 spotVMOptions?: AzureMachineTemplateV1Beta1SpecTemplateSpecSpotVMOptions
 sshPublicKey?: string
 subnetName?: string
 systemAssignedIdentityRole?: AzureMachineTemplateV1Beta1SpecTemplateSpecSystemAssignedIdentityRole
 userAssignedIdentities?: readonly AzureMachineTemplateV1Beta1SpecTemplateSpecUserAssignedIdentities[]
 vmExtensions?: readonly AzureMachineTemplateV1Beta1SpecTemplateSpecVmExtensions[]
 vmSize: string
}
export interface AzureMachineTemplateV1Beta1SpecTemplateSpecAdditionalCapabilities {
 ultraSSDEnabled?: boolean
}
export interface AzureMachineTemplateV1Beta1SpecTemplateSpecDataDisks {
 cachingType?: ("None" | "ReadOnly" | "ReadWrite")
 diskSizeGB: number
 lun?: number
 managedDisk?: AzureMachineTemplateV1Beta1SpecTemplateSpecDataDisksManagedDisk
 nameSuffix: string
}
export interface AzureMachineTemplateV1Beta1SpecTemplateSpecDataDisksManagedDisk {
 diskEncryptionSet?: AzureMachineTemplateV1Beta1SpecTemplateSpecDataDisksManagedDiskDiskEncryptionSet
 securityProfile?: AzureMachineTemplateV1Beta1SpecTemplateSpecDataDisksManagedDiskSecurityProfile
 storageAccountType?: string
}
export interface AzureMachineTemplateV1Beta1SpecTemplateSpecDataDisksManagedDiskDiskEncryptionSet {
 id?: string
}
export interface AzureMachineTemplateV1Beta1SpecTemplateSpecDataDisksManagedDiskSecurityProfile {
 diskEncryptionSet?: AzureMachineTemplateV1Beta1SpecTemplateSpecDataDisksManagedDiskDiskEncryptionSet
 securityEncryptionType?: ("VMGuestStateOnly" | "DiskWithVMGuestState")
}
export interface AzureMachineTemplateV1Beta1SpecTemplateSpecDiagnostics {
 boot?: AzureMachineTemplateV1Beta1SpecTemplateSpecDiagnosticsBoot
}
export interface AzureMachineTemplateV1Beta1SpecTemplateSpecDiagnosticsBoot {
 storageAccountType: ("Managed" | "UserManaged" | "Disabled")
 userManaged?: AzureMachineTemplateV1Beta1SpecTemplateSpecDiagnosticsBootUserManaged
}
export interface AzureMachineTemplateV1Beta1SpecTemplateSpecDiagnosticsBootUserManaged {
 storageAccountURI: string
}
export interface AzureMachineTemplateV1Beta1SpecTemplateSpecImage {
 computeGallery?: AzureMachineTemplateV1Beta1SpecTemplateSpecImageComputeGallery
 id?: string
 marketplace?: AzureMachineTemplateV1Beta1SpecTemplateSpecImageMarketplace
 sharedGallery?: AzureMachineTemplateV1Beta1SpecTemplateSpecImageSharedGallery
}
export interface AzureMachineTemplateV1Beta1SpecTemplateSpecImageComputeGallery {
 gallery: string
 name: string
 plan?: AzureMachineTemplateV1Beta1SpecTemplateSpecImageComputeGalleryPlan
 resourceGroup?: string
 subscriptionID?: string
 version: string
}
export interface AzureMachineTemplateV1Beta1SpecTemplateSpecImageComputeGalleryPlan {
 offer: string
 publisher: string
 sku: string
}
export interface AzureMachineTemplateV1Beta1SpecTemplateSpecImageMarketplace {
 offer: string
 publisher: string
 sku: string
 thirdPartyImage?: boolean
 version: string
}
export interface AzureMachineTemplateV1Beta1SpecTemplateSpecImageSharedGallery {
 gallery: string
 name: string
 offer?: string
 publisher?: string
 resourceGroup: string
 sku?: string
 subscriptionID: string
 version: string
}
export interface AzureMachineTemplateV1Beta1SpecTemplateSpecNetworkInterfaces {
 acceleratedNetworking?: boolean
 privateIPConfigs?: number
 subnetName?: string
}
export interface AzureMachineTemplateV1Beta1SpecTemplateSpecOsDisk {
 cachingType?: ("None" | "ReadOnly" | "ReadWrite")
 diffDiskSettings?: AzureMachineTemplateV1Beta1SpecTemplateSpecOsDiskDiffDiskSettings
 diskSizeGB?: number
 managedDisk?: AzureMachineTemplateV1Beta1SpecTemplateSpecDataDisksManagedDisk
 osType?: string
}
export interface AzureMachineTemplateV1Beta1SpecTemplateSpecOsDiskDiffDiskSettings {
 option: "Local"
 placement?: ("CacheDisk" | "NvmeDisk" | "ResourceDisk")
}
export interface AzureMachineTemplateV1Beta1SpecTemplateSpecSecurityProfile {
 encryptionAtHost?: boolean
 securityType?: ("ConfidentialVM" | "TrustedLaunch")
 uefiSettings?: AzureMachineTemplateV1Beta1SpecTemplateSpecSecurityProfileUefiSettings
}
export interface AzureMachineTemplateV1Beta1SpecTemplateSpecSecurityProfileUefiSettings {
 secureBootEnabled?: boolean
 vTpmEnabled?: boolean
}
export interface AzureMachineTemplateV1Beta1SpecTemplateSpecSpotVMOptions {
 evictionPolicy?: ("Deallocate" | "Delete")
 maxPrice?: (number | string)
}
export interface AzureMachineTemplateV1Beta1SpecTemplateSpecSystemAssignedIdentityRole {
 definitionID?: string
 name?: string
 scope?: string
}
export interface AzureMachineTemplateV1Beta1SpecTemplateSpecUserAssignedIdentities {
 providerID: string
}
export interface AzureMachineTemplateV1Beta1SpecTemplateSpecVmExtensions {
 name: string
 protectedSettings?: {
  [k: string]: string
 }
 publisher: string
 settings?: {
  [k: string]: string
 }
 version: string
}
export interface AzureMachineTemplateV1Beta1Status {
 capacity?: {
  [k: string]: number | string
 }
 nodeInfo?: AzureMachineTemplateV1Beta1StatusNodeInfo
}
export interface AzureMachineTemplateV1Beta1StatusNodeInfo {
 architecture?: ("amd64" | "arm64")
 operatingSystem?: ("linux" | "windows")
}
export interface AzureManagedClusterTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "AzureManagedClusterTemplate"
 metadata: ObjectMeta
 spec?: AzureManagedClusterTemplateV1Beta1Spec
}
export interface AzureManagedClusterTemplateV1Beta1Spec {
 template: AzureManagedClusterTemplateV1Beta1SpecTemplate
}
export interface AzureManagedClusterTemplateV1Beta1SpecTemplate {
 spec: Record<string, never>
}
export interface AzureManagedClusterV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "AzureManagedCluster"
 metadata: ObjectMeta
 spec?: AzureManagedClusterV1Beta1Spec
 status?: AzureManagedClusterV1Beta1Status
}
export interface AzureManagedClusterV1Beta1Spec {
 controlPlaneEndpoint?: AzureManagedClusterV1Beta1SpecControlPlaneEndpoint
}
export interface AzureManagedClusterV1Beta1SpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface AzureManagedClusterV1Beta1Status {
 ready?: boolean
}
export interface AzureManagedControlPlaneTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "AzureManagedControlPlaneTemplate"
 metadata: ObjectMeta
 spec?: AzureManagedControlPlaneTemplateV1Beta1Spec
}
export interface AzureManagedControlPlaneTemplateV1Beta1Spec {
 template: AzureManagedControlPlaneTemplateV1Beta1SpecTemplate
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplate {
 spec: AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpec
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpec {
 aadProfile?: AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecAadProfile
 additionalTags?: {
  [k: string]: string
 }
 addonProfiles?: readonly AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecAddonProfiles[]
 apiServerAccessProfile?: AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecApiServerAccessProfile
 asoManagedClusterPatches?: readonly string[]
 autoUpgradeProfile?: AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecAutoUpgradeProfile
 autoscalerProfile?: AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecAutoscalerProfile
 azureEnvironment?: string
 disableLocalAccounts?: boolean
 dnsServiceIP?: string
 enablePreviewFeatures?: boolean
 extensions?: readonly AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecExtensions[]
 fleetsMember?: AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecFleetsMember
 httpProxyConfig?: AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecHttpProxyConfig
 identity?: AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecIdentity
 identityRef: AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecIdentityRef
 kubeletUserAssignedIdentity?: string
 loadBalancerProfile?: AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecLoadBalancerProfile
 loadBalancerSKU?: ("Basic" | "Standard")
 location: string
 machineTemplate?: Record<string, never>
 networkDataplane?: ("azure" | "cilium")
 networkPlugin?: ("azure" | "kubenet" | "none")
 networkPluginMode?: "overlay"
 networkPolicy?: ("azure" | "calico" | "cilium")
 oidcIssuerProfile?: AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecOidcIssuerProfile
 outboundType?: ("loadBalancer" | "managedNATGateway" | "userAssignedNATGateway" | "userDefinedRouting")
 resourceGroupName: string
 securityProfile?: AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecSecurityProfile
 sku?: AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecSku
 subscriptionID?: string
 version: string
 virtualNetwork?: AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecVirtualNetwork
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecAadProfile {
 adminGroupObjectIDs: readonly string[]
 managed: boolean
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecAddonProfiles {
 config?: {
  [k: string]: string
 }
 enabled: boolean
 name: string
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecApiServerAccessProfile {
 authorizedIPRanges?: readonly string[]
 enablePrivateCluster?: boolean
 enablePrivateClusterPublicFQDN?: boolean
 privateDNSZone?: string
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecAutoUpgradeProfile {
 upgradeChannel?: ("node-image" | "none" | "patch" | "rapid" | "stable")
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecAutoscalerProfile {
 balanceSimilarNodeGroups?: ("true" | "false")
 expander?: ("least-waste" | "most-pods" | "priority" | "random")
 maxEmptyBulkDelete?: string
 maxGracefulTerminationSec?: string
 maxNodeProvisionTime?: string
 maxTotalUnreadyPercentage?: string
 newPodScaleUpDelay?: string
 okTotalUnreadyCount?: string
 scaleDownDelayAfterAdd?: string
 scaleDownDelayAfterDelete?: string
 scaleDownDelayAfterFailure?: string
 scaleDownUnneededTime?: string
 scaleDownUnreadyTime?: string
 scaleDownUtilizationThreshold?: string
 scanInterval?: string
 skipNodesWithLocalStorage?: ("true" | "false")
 skipNodesWithSystemPods?: ("true" | "false")
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecExtensions {
 aksAssignedIdentityType?: ("SystemAssigned" | "UserAssigned")
 autoUpgradeMinorVersion?: boolean
 configurationSettings?: {
  [k: string]: string
 }
 extensionType: string
 identity?: "SystemAssigned"
 name: string
 plan?: AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecExtensionsPlan
 releaseTrain?: string
 scope?: AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecExtensionsScope
 version?: string
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecExtensionsPlan {
 name?: string
 product?: string
 promotionCode?: string
 publisher?: string
 version?: string
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecExtensionsScope {
 releaseNamespace?: string
 scopeType: ("Cluster" | "Namespace")
 targetNamespace?: string
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecFleetsMember {
 group?: string
 managerName: string
 managerResourceGroup: string
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecHttpProxyConfig {
 httpProxy?: string
 httpsProxy?: string
 noProxy?: readonly string[]
 trustedCa?: string
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecIdentity {
 type?: ("SystemAssigned" | "UserAssigned")
 userAssignedIdentityResourceID?: string
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecIdentityRef {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecLoadBalancerProfile {
 allocatedOutboundPorts?: number
 idleTimeoutInMinutes?: number
 managedOutboundIPs?: number
 outboundIPPrefixes?: readonly string[]
 outboundIPs?: readonly string[]
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecOidcIssuerProfile {
 enabled?: boolean
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecSecurityProfile {
 azureKeyVaultKms?: AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecSecurityProfileAzureKeyVaultKms
 defender?: AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecSecurityProfileDefender
 imageCleaner?: AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecSecurityProfileImageCleaner
 workloadIdentity?: AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecSecurityProfileWorkloadIdentity
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecSecurityProfileAzureKeyVaultKms {
 enabled: boolean
 keyID: string
 keyVaultNetworkAccess?: string
 keyVaultResourceID?: string
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecSecurityProfileDefender {
 logAnalyticsWorkspaceResourceID: string
 securityMonitoring: AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecSecurityProfileWorkloadIdentity
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecSecurityProfileImageCleaner {
 enabled: boolean
 intervalHours?: number
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecSecurityProfileWorkloadIdentity {
 enabled: boolean
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecSku {
 tier?: ("Free" | "Paid" | "Standard")
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecVirtualNetwork {
 cidrBlock?: string
 name: string
 resourceGroup?: string
 subnet?: AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecVirtualNetworkSubnet
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecVirtualNetworkSubnet {
 cidrBlock?: string
 name: string
 privateEndpoints?: readonly AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecVirtualNetworkSubnetPrivateEndpoints[]
 serviceEndpoints?: readonly AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecVirtualNetworkSubnetServiceEndpoints[]
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecVirtualNetworkSubnetPrivateEndpoints {
 applicationSecurityGroups?: readonly string[]
 customNetworkInterfaceName?: string
 location?: string
 manualApproval?: boolean
 name: string
 privateIPAddresses?: readonly string[]
 privateLinkServiceConnections?: readonly AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecVirtualNetworkSubnetPrivateEndpointsPrivateLinkServiceConnections[]
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecVirtualNetworkSubnetPrivateEndpointsPrivateLinkServiceConnections {
 groupIDs?: readonly string[]
 name?: string
 privateLinkServiceID?: string
 requestMessage?: string
}
export interface AzureManagedControlPlaneTemplateV1Beta1SpecTemplateSpecVirtualNetworkSubnetServiceEndpoints {
 locations: readonly string[]
 service: string
}
export interface AzureManagedControlPlaneV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "AzureManagedControlPlane"
 metadata: ObjectMeta
 spec?: AzureManagedControlPlaneV1Beta1Spec
 status?: AzureManagedControlPlaneV1Beta1Status
}
export interface AzureManagedControlPlaneV1Beta1Spec {
 aadProfile?: AzureManagedControlPlaneV1Beta1SpecAadProfile
 additionalTags?: {
  [k: string]: string
 }
 addonProfiles?: readonly AzureManagedControlPlaneV1Beta1SpecAddonProfiles[]
 apiServerAccessProfile?: AzureManagedControlPlaneV1Beta1SpecApiServerAccessProfile
 asoManagedClusterPatches?: readonly string[]
 autoUpgradeProfile?: AzureManagedControlPlaneV1Beta1SpecAutoUpgradeProfile
 autoscalerProfile?: AzureManagedControlPlaneV1Beta1SpecAutoscalerProfile
 azureEnvironment?: string
 controlPlaneEndpoint?: AzureManagedControlPlaneV1Beta1SpecControlPlaneEndpoint
 disableLocalAccounts?: boolean
 dnsPrefix?: string
 dnsServiceIP?: string
 enablePreviewFeatures?: boolean
 extensions?: readonly AzureManagedControlPlaneV1Beta1SpecExtensions[]
 fleetsMember?: AzureManagedControlPlaneV1Beta1SpecFleetsMember
 httpProxyConfig?: AzureManagedControlPlaneV1Beta1SpecHttpProxyConfig
 identity?: AzureManagedControlPlaneV1Beta1SpecIdentity
 identityRef: AzureManagedControlPlaneV1Beta1SpecIdentityRef
 kubeletUserAssignedIdentity?: string
 loadBalancerProfile?: AzureManagedControlPlaneV1Beta1SpecLoadBalancerProfile
 loadBalancerSKU?: ("Basic" | "Standard")
 location: string
 machineTemplate?: Record<string, never>
 networkDataplane?: ("azure" | "cilium")
 networkPlugin?: ("azure" | "kubenet" | "none")
 networkPluginMode?: "overlay"
 networkPolicy?: ("azure" | "calico" | "cilium")
 nodeResourceGroupName?: string
 oidcIssuerProfile?: AzureManagedControlPlaneV1Beta1SpecOidcIssuerProfile
 outboundType?: ("loadBalancer" | "managedNATGateway" | "userAssignedNATGateway" | "userDefinedRouting")
 resourceGroupName: string
 securityProfile?: AzureManagedControlPlaneV1Beta1SpecSecurityProfile
 sku?: AzureManagedControlPlaneV1Beta1SpecSku
 sshPublicKey?: string
 subscriptionID?: string
 version: string
 virtualNetwork?: AzureManagedControlPlaneV1Beta1SpecVirtualNetwork
}
export interface AzureManagedControlPlaneV1Beta1SpecAadProfile {
 adminGroupObjectIDs: readonly string[]
 managed: boolean
}
export interface AzureManagedControlPlaneV1Beta1SpecAddonProfiles {
 config?: {
  [k: string]: string
 }
 enabled: boolean
 name: string
}
export interface AzureManagedControlPlaneV1Beta1SpecApiServerAccessProfile {
 authorizedIPRanges?: readonly string[]
 enablePrivateCluster?: boolean
 enablePrivateClusterPublicFQDN?: boolean
 privateDNSZone?: string
}
export interface AzureManagedControlPlaneV1Beta1SpecAutoUpgradeProfile {
 upgradeChannel?: ("node-image" | "none" | "patch" | "rapid" | "stable")
}
export interface AzureManagedControlPlaneV1Beta1SpecAutoscalerProfile {
 balanceSimilarNodeGroups?: ("true" | "false")
 expander?: ("least-waste" | "most-pods" | "priority" | "random")
 maxEmptyBulkDelete?: string
 maxGracefulTerminationSec?: string
 maxNodeProvisionTime?: string
 maxTotalUnreadyPercentage?: string
 newPodScaleUpDelay?: string
 okTotalUnreadyCount?: string
 scaleDownDelayAfterAdd?: string
 scaleDownDelayAfterDelete?: string
 scaleDownDelayAfterFailure?: string
 scaleDownUnneededTime?: string
 scaleDownUnreadyTime?: string
 scaleDownUtilizationThreshold?: string
 scanInterval?: string
 skipNodesWithLocalStorage?: ("true" | "false")
 skipNodesWithSystemPods?: ("true" | "false")
}
export interface AzureManagedControlPlaneV1Beta1SpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface AzureManagedControlPlaneV1Beta1SpecExtensions {
 aksAssignedIdentityType?: ("SystemAssigned" | "UserAssigned")
 autoUpgradeMinorVersion?: boolean
 configurationSettings?: {
  [k: string]: string
 }
 extensionType: string
 identity?: "SystemAssigned"
 name: string
 plan?: AzureManagedControlPlaneV1Beta1SpecExtensionsPlan
 releaseTrain?: string
 scope?: AzureManagedControlPlaneV1Beta1SpecExtensionsScope
 version?: string
}
export interface AzureManagedControlPlaneV1Beta1SpecExtensionsPlan {
 name?: string
 product?: string
 promotionCode?: string
 publisher?: string
 version?: string
}
export interface AzureManagedControlPlaneV1Beta1SpecExtensionsScope {
 releaseNamespace?: string
 scopeType: ("Cluster" | "Namespace")
 targetNamespace?: string
}
export interface AzureManagedControlPlaneV1Beta1SpecFleetsMember {
 group?: string
 managerName: string
 managerResourceGroup: string
 name?: string
}
export interface AzureManagedControlPlaneV1Beta1SpecHttpProxyConfig {
 httpProxy?: string
 httpsProxy?: string
 noProxy?: readonly string[]
 trustedCa?: string
}
export interface AzureManagedControlPlaneV1Beta1SpecIdentity {
 type?: ("SystemAssigned" | "UserAssigned")
 userAssignedIdentityResourceID?: string
}
export interface AzureManagedControlPlaneV1Beta1SpecIdentityRef {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface AzureManagedControlPlaneV1Beta1SpecLoadBalancerProfile {
 allocatedOutboundPorts?: number
 idleTimeoutInMinutes?: number
 managedOutboundIPs?: number
 outboundIPPrefixes?: readonly string[]
 outboundIPs?: readonly string[]
}
export interface AzureManagedControlPlaneV1Beta1SpecOidcIssuerProfile {
 enabled?: boolean
}
export interface AzureManagedControlPlaneV1Beta1SpecSecurityProfile {
 azureKeyVaultKms?: AzureManagedControlPlaneV1Beta1SpecSecurityProfileAzureKeyVaultKms
 defender?: AzureManagedControlPlaneV1Beta1SpecSecurityProfileDefender
 imageCleaner?: AzureManagedControlPlaneV1Beta1SpecSecurityProfileImageCleaner
 workloadIdentity?: AzureManagedControlPlaneV1Beta1SpecSecurityProfileWorkloadIdentity
}
export interface AzureManagedControlPlaneV1Beta1SpecSecurityProfileAzureKeyVaultKms {
 enabled: boolean
 keyID: string
 keyVaultNetworkAccess?: string
 keyVaultResourceID?: string
}
export interface AzureManagedControlPlaneV1Beta1SpecSecurityProfileDefender {
 logAnalyticsWorkspaceResourceID: string
 securityMonitoring: AzureManagedControlPlaneV1Beta1SpecSecurityProfileWorkloadIdentity
}
export interface AzureManagedControlPlaneV1Beta1SpecSecurityProfileImageCleaner {
 enabled: boolean
 intervalHours?: number
}
export interface AzureManagedControlPlaneV1Beta1SpecSecurityProfileWorkloadIdentity {
 enabled: boolean
}
export interface AzureManagedControlPlaneV1Beta1SpecSku {
 tier?: ("Free" | "Paid" | "Standard")
}
export interface AzureManagedControlPlaneV1Beta1SpecVirtualNetwork {
 cidrBlock?: string
 name: string
 resourceGroup?: string
 subnet?: AzureManagedControlPlaneV1Beta1SpecVirtualNetworkSubnet
}
export interface AzureManagedControlPlaneV1Beta1SpecVirtualNetworkSubnet {
 cidrBlock?: string
 name: string
 privateEndpoints?: readonly AzureManagedControlPlaneV1Beta1SpecVirtualNetworkSubnetPrivateEndpoints[]
 serviceEndpoints?: readonly AzureManagedControlPlaneV1Beta1SpecVirtualNetworkSubnetServiceEndpoints[]
}
export interface AzureManagedControlPlaneV1Beta1SpecVirtualNetworkSubnetPrivateEndpoints {
 applicationSecurityGroups?: readonly string[]
 customNetworkInterfaceName?: string
 location?: string
 manualApproval?: boolean
 name: string
 privateIPAddresses?: readonly string[]
 privateLinkServiceConnections?: readonly AzureManagedControlPlaneV1Beta1SpecVirtualNetworkSubnetPrivateEndpointsPrivateLinkServiceConnections[]
}
export interface AzureManagedControlPlaneV1Beta1SpecVirtualNetworkSubnetPrivateEndpointsPrivateLinkServiceConnections {
 groupIDs?: readonly string[]
 name?: string
 privateLinkServiceID?: string
 requestMessage?: string
}
export interface AzureManagedControlPlaneV1Beta1SpecVirtualNetworkSubnetServiceEndpoints {
 locations: readonly string[]
 service: string
}
export interface AzureManagedControlPlaneV1Beta1Status {
 autoUpgradeVersion?: string
 conditions?: readonly AzureManagedControlPlaneV1Beta1StatusConditions[]
 initialized?: boolean
 longRunningOperationStates?: readonly AzureManagedControlPlaneV1Beta1StatusLongRunningOperationStates[]
 oidcIssuerProfile?: AzureManagedControlPlaneV1Beta1StatusOidcIssuerProfile
 ready?: boolean
 version?: string
}
export interface AzureManagedControlPlaneV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface AzureManagedControlPlaneV1Beta1StatusLongRunningOperationStates {
 data: string
 name: string
 resourceGroup?: string
 serviceName: string
 type: string
}
export interface AzureManagedControlPlaneV1Beta1StatusOidcIssuerProfile {
 issuerURL?: string
}
export interface AzureManagedMachinePoolTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "AzureManagedMachinePoolTemplate"
 metadata: ObjectMeta
 spec?: AzureManagedMachinePoolTemplateV1Beta1Spec
}
export interface AzureManagedMachinePoolTemplateV1Beta1Spec {
 template: AzureManagedMachinePoolTemplateV1Beta1SpecTemplate
}
export interface AzureManagedMachinePoolTemplateV1Beta1SpecTemplate {
 spec: AzureManagedMachinePoolTemplateV1Beta1SpecTemplateSpec
}
export interface AzureManagedMachinePoolTemplateV1Beta1SpecTemplateSpec {
 additionalTags?: {
  [k: string]: string
 }
 asoManagedClustersAgentPoolPatches?: readonly string[]
 availabilityZones?: readonly string[]
 enableEncryptionAtHost?: boolean
 enableFIPS?: boolean
 enableNodePublicIP?: boolean
 enableUltraSSD?: boolean
 kubeletConfig?: AzureManagedMachinePoolTemplateV1Beta1SpecTemplateSpecKubeletConfig
 kubeletDiskType?: ("OS" | "Temporary")
 linuxOSConfig?: AzureManagedMachinePoolTemplateV1Beta1SpecTemplateSpecLinuxOSConfig
 maxPods?: number
 mode: ("System" | "User")
 name?: string
 nodeLabels?: {
  [k: string]: string
 }
 nodePublicIPPrefixID?: string
 osDiskSizeGB?: number
 osDiskType?: ("Ephemeral" | "Managed")
 osType?: ("Linux" | "Windows")
 scaleDownMode?: ("Deallocate" | "Delete")
 scaleSetPriority?: ("Regular" | "Spot")
 scaling?: AzureManagedMachinePoolTemplateV1Beta1SpecTemplateSpecScaling
 sku: string
 spotMaxPrice?: (number | string)
 subnetName?: string
 taints?: readonly AzureManagedMachinePoolTemplateV1Beta1SpecTemplateSpecTaints[]
}
export interface AzureManagedMachinePoolTemplateV1Beta1SpecTemplateSpecKubeletConfig {
 allowedUnsafeSysctls?: readonly string[]
 containerLogMaxFiles?: number
 containerLogMaxSizeMB?: number
 cpuCfsQuota?: boolean
 cpuCfsQuotaPeriod?: string
 cpuManagerPolicy?: ("none" | "static")
 failSwapOn?: boolean
 imageGcHighThreshold?: number
 imageGcLowThreshold?: number
 podMaxPids?: number
 topologyManagerPolicy?: ("none" | "best-effort" | "restricted" | "single-numa-node")
}
export interface AzureManagedMachinePoolTemplateV1Beta1SpecTemplateSpecLinuxOSConfig {
 swapFileSizeMB?: number
 sysctls?: AzureManagedMachinePoolTemplateV1Beta1SpecTemplateSpecLinuxOSConfigSysctls
 transparentHugePageDefrag?: ("always" | "defer" | "defer+madvise" | "madvise" | "never")
 transparentHugePageEnabled?: ("always" | "madvise" | "never")
}
export interface AzureManagedMachinePoolTemplateV1Beta1SpecTemplateSpecLinuxOSConfigSysctls {
 fsAioMaxNr?: number
 fsFileMax?: number
 fsInotifyMaxUserWatches?: number
 fsNrOpen?: number
 kernelThreadsMax?: number
 netCoreNetdevMaxBacklog?: number
 netCoreOptmemMax?: number
 netCoreRmemDefault?: number
 netCoreRmemMax?: number
 netCoreSomaxconn?: number
 netCoreWmemDefault?: number
 netCoreWmemMax?: number
 netIpv4IPLocalPortRange?: string
 netIpv4NeighDefaultGcThresh1?: number
 netIpv4NeighDefaultGcThresh2?: number
 netIpv4NeighDefaultGcThresh3?: number
 netIpv4TCPFinTimeout?: number
 netIpv4TCPKeepaliveProbes?: number
 netIpv4TCPKeepaliveTime?: number
 netIpv4TCPMaxSynBacklog?: number
 netIpv4TCPMaxTwBuckets?: number
 netIpv4TCPTwReuse?: boolean
 netIpv4TCPkeepaliveIntvl?: number
 netNetfilterNfConntrackBuckets?: number
 netNetfilterNfConntrackMax?: number
 vmMaxMapCount?: number
 vmSwappiness?: number
 vmVfsCachePressure?: number
}
export interface AzureManagedMachinePoolTemplateV1Beta1SpecTemplateSpecScaling {
 maxSize?: number
 minSize?: number
}
export interface AzureManagedMachinePoolTemplateV1Beta1SpecTemplateSpecTaints {
 effect: ("NoSchedule" | "NoExecute" | "PreferNoSchedule")
 key: string
 value: string
}
export interface AzureManagedMachinePoolV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "AzureManagedMachinePool"
 metadata: ObjectMeta
 spec?: AzureManagedMachinePoolV1Beta1Spec
 status?: AzureManagedMachinePoolV1Beta1Status
}
export interface AzureManagedMachinePoolV1Beta1Spec {
 additionalTags?: {
  [k: string]: string
 }
 asoManagedClustersAgentPoolPatches?: readonly string[]
 availabilityZones?: readonly string[]
 enableEncryptionAtHost?: boolean
 enableFIPS?: boolean
 enableNodePublicIP?: boolean
 enableUltraSSD?: boolean
 kubeletConfig?: AzureManagedMachinePoolV1Beta1SpecKubeletConfig
 kubeletDiskType?: ("OS" | "Temporary")
 linuxOSConfig?: AzureManagedMachinePoolV1Beta1SpecLinuxOSConfig
 maxPods?: number
 mode: ("System" | "User")
 name?: string
 nodeLabels?: {
  [k: string]: string
 }
 nodePublicIPPrefixID?: string
 osDiskSizeGB?: number
 osDiskType?: ("Ephemeral" | "Managed")
 osType?: ("Linux" | "Windows")
 providerIDList?: readonly string[]
 scaleDownMode?: ("Deallocate" | "Delete")
 scaleSetPriority?: ("Regular" | "Spot")
 scaling?: AzureManagedMachinePoolV1Beta1SpecScaling
 sku: string
 spotMaxPrice?: (number | string)
 subnetName?: string
 taints?: readonly AzureManagedMachinePoolV1Beta1SpecTaints[]
}
export interface AzureManagedMachinePoolV1Beta1SpecKubeletConfig {
 allowedUnsafeSysctls?: readonly string[]
 containerLogMaxFiles?: number
 containerLogMaxSizeMB?: number
 cpuCfsQuota?: boolean
 cpuCfsQuotaPeriod?: string
 cpuManagerPolicy?: ("none" | "static")
 failSwapOn?: boolean
 imageGcHighThreshold?: number
 imageGcLowThreshold?: number
 podMaxPids?: number
 topologyManagerPolicy?: ("none" | "best-effort" | "restricted" | "single-numa-node")
}
export interface AzureManagedMachinePoolV1Beta1SpecLinuxOSConfig {
 swapFileSizeMB?: number
 sysctls?: AzureManagedMachinePoolV1Beta1SpecLinuxOSConfigSysctls
 transparentHugePageDefrag?: ("always" | "defer" | "defer+madvise" | "madvise" | "never")
 transparentHugePageEnabled?: ("always" | "madvise" | "never")
}
export interface AzureManagedMachinePoolV1Beta1SpecLinuxOSConfigSysctls {
 fsAioMaxNr?: number
 fsFileMax?: number
 fsInotifyMaxUserWatches?: number
 fsNrOpen?: number
 kernelThreadsMax?: number
 netCoreNetdevMaxBacklog?: number
 netCoreOptmemMax?: number
 netCoreRmemDefault?: number
 netCoreRmemMax?: number
 netCoreSomaxconn?: number
 netCoreWmemDefault?: number
 netCoreWmemMax?: number
 netIpv4IPLocalPortRange?: string
 netIpv4NeighDefaultGcThresh1?: number
 netIpv4NeighDefaultGcThresh2?: number
 netIpv4NeighDefaultGcThresh3?: number
 netIpv4TCPFinTimeout?: number
 netIpv4TCPKeepaliveProbes?: number
 netIpv4TCPKeepaliveTime?: number
 netIpv4TCPMaxSynBacklog?: number
 netIpv4TCPMaxTwBuckets?: number
 netIpv4TCPTwReuse?: boolean
 netIpv4TCPkeepaliveIntvl?: number
 netNetfilterNfConntrackBuckets?: number
 netNetfilterNfConntrackMax?: number
 vmMaxMapCount?: number
 vmSwappiness?: number
 vmVfsCachePressure?: number
}
export interface AzureManagedMachinePoolV1Beta1SpecScaling {
 maxSize?: number
 minSize?: number
}
export interface AzureManagedMachinePoolV1Beta1SpecTaints {
 effect: ("NoSchedule" | "NoExecute" | "PreferNoSchedule")
 key: string
 value: string
}
export interface AzureManagedMachinePoolV1Beta1Status {
 conditions?: readonly AzureManagedMachinePoolV1Beta1StatusConditions[]
 errorMessage?: string
 errorReason?: string
 longRunningOperationStates?: readonly AzureManagedMachinePoolV1Beta1StatusLongRunningOperationStates[]
 ready?: boolean
 replicas?: number
}
export interface AzureManagedMachinePoolV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface AzureManagedMachinePoolV1Beta1StatusLongRunningOperationStates {
 data: string
 name: string
 resourceGroup?: string
 serviceName: string
 type: string
}
export interface CloudStackClusterV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "CloudStackCluster"
 metadata: ObjectMeta
 spec?: CloudStackClusterV1Beta1Spec
 status?: CloudStackClusterV1Beta1Status
}
export interface CloudStackClusterV1Beta1Spec {
 account?: string
 controlPlaneEndpoint: CloudStackClusterV1Beta1SpecControlPlaneEndpoint
 domain?: string
 identityRef?: CloudStackClusterV1Beta1SpecIdentityRef
 zones: readonly CloudStackClusterV1Beta1SpecZones[]
}
export interface CloudStackClusterV1Beta1SpecControlPlaneEndpoint {
 host: string
 port: number
}
export interface CloudStackClusterV1Beta1SpecIdentityRef {
 kind: string
 name: string
}
export interface CloudStackClusterV1Beta1SpecZones {
 id?: string
 name?: string
 network: CloudStackClusterV1Beta1SpecZonesNetwork
}
export interface CloudStackClusterV1Beta1SpecZonesNetwork {
 id?: string
 name?: string
 type?: string
}
export interface CloudStackClusterV1Beta1Status {
 domainID?: string
 failureDomains?: {
  [k: string]: CloudStackClusterV1Beta1StatusFailureDomains
 }
 loadBalancerRuleID?: string
 publicIPID?: string
 publicIPNetworkID?: string
 ready: boolean
 zones?: {
  [k: string]: CloudStackClusterV1Beta1SpecZones
 }
}
export interface CloudStackClusterV1Beta1StatusFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
}
export interface CloudStackClusterV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "CloudStackCluster"
 metadata: ObjectMeta
 spec?: CloudStackClusterV1Beta2Spec
 status?: CloudStackClusterV1Beta2Status
}
export interface CloudStackClusterV1Beta2Spec {
 controlPlaneEndpoint: CloudStackClusterV1Beta2SpecControlPlaneEndpoint
 failureDomains: readonly CloudStackClusterV1Beta2SpecFailureDomains[]
}
export interface CloudStackClusterV1Beta2SpecControlPlaneEndpoint {
 host: string
 port: number
}
export interface CloudStackClusterV1Beta2SpecFailureDomains {
 account?: string
 acsEndpoint: CloudStackClusterV1Beta2SpecFailureDomainsAcsEndpoint
 domain?: string
 name: string
 zone: CloudStackClusterV1Beta2SpecFailureDomainsZone
}
export interface CloudStackClusterV1Beta2SpecFailureDomainsAcsEndpoint {
 name?: string
 namespace?: string
}
export interface CloudStackClusterV1Beta2SpecFailureDomainsZone {
 id?: string
 name?: string
 network: CloudStackClusterV1Beta2SpecFailureDomainsZoneNetwork
}
export interface CloudStackClusterV1Beta2SpecFailureDomainsZoneNetwork {
 id?: string
 name: string
 type?: string
}
export interface CloudStackClusterV1Beta2Status {
 failureDomains?: {
  [k: string]: CloudStackClusterV1Beta2StatusFailureDomains
 }
 ready: boolean
}
export interface CloudStackClusterV1Beta2StatusFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
}
export interface CloudStackClusterV1Beta3 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta3"
 kind: "CloudStackCluster"
 metadata: ObjectMeta
 spec?: CloudStackClusterV1Beta3Spec
 status?: CloudStackClusterV1Beta3Status
}
export interface CloudStackClusterV1Beta3Spec {
 controlPlaneEndpoint: CloudStackClusterV1Beta3SpecControlPlaneEndpoint
 failureDomains: readonly CloudStackClusterV1Beta3SpecFailureDomains[]
 syncWithACS?: boolean
}
export interface CloudStackClusterV1Beta3SpecControlPlaneEndpoint {
 host: string
 port: number
}
export interface CloudStackClusterV1Beta3SpecFailureDomains {
 account?: string
 acsEndpoint: CloudStackClusterV1Beta3SpecFailureDomainsAcsEndpoint
 domain?: string
 name: string
 project?: string
 zone: CloudStackClusterV1Beta3SpecFailureDomainsZone
}
export interface CloudStackClusterV1Beta3SpecFailureDomainsAcsEndpoint {
 name?: string
 namespace?: string
}
export interface CloudStackClusterV1Beta3SpecFailureDomainsZone {
 id?: string
 name?: string
 network: CloudStackClusterV1Beta3SpecFailureDomainsZoneNetwork
}
export interface CloudStackClusterV1Beta3SpecFailureDomainsZoneNetwork {
 gateway?: string
 id?: string
 name: string
 netmask?: string
 offering?: string
 routingMode?: string
 type?: string
 vpc?: CloudStackClusterV1Beta3SpecFailureDomainsZoneNetworkVpc
}
export interface CloudStackClusterV1Beta3SpecFailureDomainsZoneNetworkVpc {
 cidr?: string
 id?: string
 name?: string
 offering?: string
}
export interface CloudStackClusterV1Beta3Status {
 cloudStackClusterId?: string
 failureDomains?: {
  [k: string]: CloudStackClusterV1Beta3StatusFailureDomains
 }
 ready: boolean
}
export interface CloudStackClusterV1Beta3StatusFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
}
export interface CloudStackFailureDomainV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "CloudStackFailureDomain"
 metadata: ObjectMeta
 spec: CloudStackFailureDomainV1Beta2Spec
 status?: CloudStackFailureDomainV1Beta2Status
}
export interface CloudStackFailureDomainV1Beta2Spec {
 account?: string
 acsEndpoint: CloudStackFailureDomainV1Beta2SpecAcsEndpoint
 domain?: string
 name: string
 zone: CloudStackFailureDomainV1Beta2SpecZone
}
export interface CloudStackFailureDomainV1Beta2SpecAcsEndpoint {
 name?: string
 namespace?: string
}
export interface CloudStackFailureDomainV1Beta2SpecZone {
 id?: string
 name?: string
 network: CloudStackFailureDomainV1Beta2SpecZoneNetwork
}
export interface CloudStackFailureDomainV1Beta2SpecZoneNetwork {
 id?: string
 name: string
 type?: string
}
export interface CloudStackFailureDomainV1Beta2Status {
 ready: boolean
}
export interface CloudStackFailureDomainV1Beta3 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta3"
 kind: "CloudStackFailureDomain"
 metadata: ObjectMeta
 spec: CloudStackFailureDomainV1Beta3Spec
 status?: CloudStackFailureDomainV1Beta3Status
}
export interface CloudStackFailureDomainV1Beta3Spec {
 account?: string
 acsEndpoint: CloudStackFailureDomainV1Beta3SpecAcsEndpoint
 domain?: string
 name: string
 project?: string
 zone: CloudStackFailureDomainV1Beta3SpecZone
}
export interface CloudStackFailureDomainV1Beta3SpecAcsEndpoint {
 name?: string
 namespace?: string
}
export interface CloudStackFailureDomainV1Beta3SpecZone {
 id?: string
 name?: string
 network: CloudStackFailureDomainV1Beta3SpecZoneNetwork
}
export interface CloudStackFailureDomainV1Beta3SpecZoneNetwork {
 gateway?: string
 id?: string
 name: string
 netmask?: string
 offering?: string
 routingMode?: string
 type?: string
 vpc?: CloudStackFailureDomainV1Beta3SpecZoneNetworkVpc
}
export interface CloudStackFailureDomainV1Beta3SpecZoneNetworkVpc {
 cidr?: string
 id?: string
 name?: string
 offering?: string
}
export interface CloudStackFailureDomainV1Beta3Status {
 ready: boolean
}
export interface CloudStackMachineTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "CloudStackMachineTemplate"
 metadata: ObjectMeta
 spec?: CloudStackMachineTemplateV1Beta1Spec
}
export interface CloudStackMachineTemplateV1Beta1Spec {
 template: CloudStackMachineTemplateV1Beta1SpecTemplate
}
export interface CloudStackMachineTemplateV1Beta1SpecTemplate {
 metadata?: Record<string, never>
 spec: CloudStackMachineTemplateV1Beta1SpecTemplateSpec
}
export interface CloudStackMachineTemplateV1Beta1SpecTemplateSpec {
 affinity?: string
 affinitygroupids?: readonly string[]
 cloudstackaffinityref?: CloudStackMachineTemplateV1Beta1SpecTemplateSpecCloudstackaffinityref
 details?: {
  [k: string]: string
 }
 diskOffering?: CloudStackMachineTemplateV1Beta1SpecTemplateSpecDiskOffering
 id?: string
 identityRef?: CloudStackMachineTemplateV1Beta1SpecTemplateSpecIdentityRef
 instanceID?: string
 name?: string
 offering: CloudStackMachineTemplateV1Beta1SpecTemplateSpecOffering
 providerID?: string
 sshKey?: string
 template: CloudStackMachineTemplateV1Beta1SpecTemplateSpecOffering
 zoneID?: string
 zoneName?: string
}
export interface CloudStackMachineTemplateV1Beta1SpecTemplateSpecCloudstackaffinityref {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface CloudStackMachineTemplateV1Beta1SpecTemplateSpecDiskOffering {
 customSizeInGB?: number
 device: string
 filesystem: string
 id?: string
 label: string
 mountPath: string
 name?: string
}
export interface CloudStackMachineTemplateV1Beta1SpecTemplateSpecIdentityRef {
 kind: string
 name: string
}
export interface CloudStackMachineTemplateV1Beta1SpecTemplateSpecOffering {
 id?: string
 name?: string
}
export interface CloudStackMachineTemplateV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "CloudStackMachineTemplate"
 metadata: ObjectMeta
 spec?: CloudStackMachineTemplateV1Beta2Spec
}
export interface CloudStackMachineTemplateV1Beta2Spec {
 template: CloudStackMachineTemplateV1Beta2SpecTemplate
}
export interface CloudStackMachineTemplateV1Beta2SpecTemplate {
 metadata?: (Record<string, never> | null)
 spec: CloudStackMachineTemplateV1Beta2SpecTemplateSpec
}
export interface CloudStackMachineTemplateV1Beta2SpecTemplateSpec {
 affinity?: string
 affinityGroupIDs?: readonly string[]
 cloudstackAffinityRef?: CloudStackMachineTemplateV1Beta2SpecTemplateSpecCloudstackAffinityRef
 details?: {
  [k: string]: string
 }
 diskOffering?: CloudStackMachineTemplateV1Beta2SpecTemplateSpecDiskOffering
 failureDomainName?: string
 id?: string
 instanceID?: string
 name?: string
 offering: CloudStackMachineTemplateV1Beta2SpecTemplateSpecOffering
 providerID?: string
 sshKey?: string
 template: CloudStackMachineTemplateV1Beta2SpecTemplateSpecOffering
 uncompressedUserData?: boolean
}
export interface CloudStackMachineTemplateV1Beta2SpecTemplateSpecCloudstackAffinityRef {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface CloudStackMachineTemplateV1Beta2SpecTemplateSpecDiskOffering {
 customSizeInGB?: number
 device: string
 filesystem: string
 id?: string
 label: string
 mountPath: string
 name?: string
}
export interface CloudStackMachineTemplateV1Beta2SpecTemplateSpecOffering {
 id?: string
 name?: string
}
export interface CloudStackMachineTemplateV1Beta3 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta3"
 kind: "CloudStackMachineTemplate"
 metadata: ObjectMeta
 spec?: CloudStackMachineTemplateV1Beta3Spec
}
export interface CloudStackMachineTemplateV1Beta3Spec {
 template: CloudStackMachineTemplateV1Beta3SpecTemplate
}
export interface CloudStackMachineTemplateV1Beta3SpecTemplate {
 metadata?: CloudStackMachineTemplateV1Beta3SpecTemplateMetadata
 spec: CloudStackMachineTemplateV1Beta3SpecTemplateSpec
}
export interface CloudStackMachineTemplateV1Beta3SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface CloudStackMachineTemplateV1Beta3SpecTemplateSpec {
 affinity?: string
 affinityGroupIDs?: readonly string[]
 cloudstackAffinityRef?: CloudStackMachineTemplateV1Beta3SpecTemplateSpecCloudstackAffinityRef
 details?: {
  [k: string]: string
 }
 diskOffering?: CloudStackMachineTemplateV1Beta3SpecTemplateSpecDiskOffering
 failureDomainName?: string
 id?: string
 instanceID?: string
 name?: string
 networks?: readonly CloudStackMachineTemplateV1Beta3SpecTemplateSpecNetworks[]
 offering: CloudStackMachineTemplateV1Beta3SpecTemplateSpecOffering
 providerID?: string
 sshKey?: string
 template: CloudStackMachineTemplateV1Beta3SpecTemplateSpecOffering
 uncompressedUserData?: boolean
}
export interface CloudStackMachineTemplateV1Beta3SpecTemplateSpecCloudstackAffinityRef {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface CloudStackMachineTemplateV1Beta3SpecTemplateSpecDiskOffering {
 customSizeInGB?: number
 device: string
 filesystem: string
 id?: string
 label: string
 mountPath: string
 name?: string
}
export interface CloudStackMachineTemplateV1Beta3SpecTemplateSpecNetworks {
 id?: string
 ip?: string
 name: string
}
export interface CloudStackMachineTemplateV1Beta3SpecTemplateSpecOffering {
 id?: string
 name?: string
}
export interface DevClusterTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "DevClusterTemplate"
 metadata: ObjectMeta
 spec?: DevClusterTemplateV1Beta1Spec
}
export interface DevClusterTemplateV1Beta1Spec {
 template: DevClusterTemplateV1Beta1SpecTemplate
}
export interface DevClusterTemplateV1Beta1SpecTemplate {
 metadata?: DevClusterTemplateV1Beta1SpecTemplateMetadata
 spec: DevClusterTemplateV1Beta1SpecTemplateSpec
}
export interface DevClusterTemplateV1Beta1SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface DevClusterTemplateV1Beta1SpecTemplateSpec {
 backend: DevClusterTemplateV1Beta1SpecTemplateSpecBackend
 controlPlaneEndpoint?: DevClusterTemplateV1Beta1SpecTemplateSpecControlPlaneEndpoint
}
export interface DevClusterTemplateV1Beta1SpecTemplateSpecBackend {
 docker?: DevClusterTemplateV1Beta1SpecTemplateSpecBackendDocker
 inMemory?: Record<string, never>
}
export interface DevClusterTemplateV1Beta1SpecTemplateSpecBackendDocker {
 failureDomains?: {
  [k: string]: DevClusterTemplateV1Beta1SpecTemplateSpecBackendDockerFailureDomains
 }
 loadBalancer?: DevClusterTemplateV1Beta1SpecTemplateSpecBackendDockerLoadBalancer
}
export interface DevClusterTemplateV1Beta1SpecTemplateSpecBackendDockerFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
}
export interface DevClusterTemplateV1Beta1SpecTemplateSpecBackendDockerLoadBalancer {
 customHAProxyConfigTemplateRef?: DevClusterTemplateV1Beta1SpecTemplateSpecBackendDockerLoadBalancerCustomHAProxyConfigTemplateRef
 imageRepository?: string
 imageTag?: string
}
export interface DevClusterTemplateV1Beta1SpecTemplateSpecBackendDockerLoadBalancerCustomHAProxyConfigTemplateRef {
 name?: string
}
export interface DevClusterTemplateV1Beta1SpecTemplateSpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface DevClusterTemplateV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "DevClusterTemplate"
 metadata: ObjectMeta
 spec?: DevClusterTemplateV1Beta2Spec
}
export interface DevClusterTemplateV1Beta2Spec {
 template: DevClusterTemplateV1Beta2SpecTemplate
}
export interface DevClusterTemplateV1Beta2SpecTemplate {
 metadata?: DevClusterTemplateV1Beta2SpecTemplateMetadata
 spec: DevClusterTemplateV1Beta2SpecTemplateSpec
}
export interface DevClusterTemplateV1Beta2SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface DevClusterTemplateV1Beta2SpecTemplateSpec {
 backend: DevClusterTemplateV1Beta2SpecTemplateSpecBackend
 controlPlaneEndpoint?: DevClusterTemplateV1Beta2SpecTemplateSpecControlPlaneEndpoint
}
export interface DevClusterTemplateV1Beta2SpecTemplateSpecBackend {
 docker?: DevClusterTemplateV1Beta2SpecTemplateSpecBackendDocker
 inMemory?: Record<string, never>
}
export interface DevClusterTemplateV1Beta2SpecTemplateSpecBackendDocker {
 failureDomains?: readonly DevClusterTemplateV1Beta2SpecTemplateSpecBackendDockerFailureDomains[]
 loadBalancer?: DevClusterTemplateV1Beta2SpecTemplateSpecBackendDockerLoadBalancer
}
export interface DevClusterTemplateV1Beta2SpecTemplateSpecBackendDockerFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
 name: string
}
export interface DevClusterTemplateV1Beta2SpecTemplateSpecBackendDockerLoadBalancer {
 customHAProxyConfigTemplateRef?: DevClusterTemplateV1Beta2SpecTemplateSpecBackendDockerLoadBalancerCustomHAProxyConfigTemplateRef
 imageRepository?: string
 imageTag?: string
}
export interface DevClusterTemplateV1Beta2SpecTemplateSpecBackendDockerLoadBalancerCustomHAProxyConfigTemplateRef {
 name?: string
}
export interface DevClusterTemplateV1Beta2SpecTemplateSpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface DevClusterV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "DevCluster"
 metadata: ObjectMeta
 spec?: DevClusterV1Beta1Spec
 status?: DevClusterV1Beta1Status
}
export interface DevClusterV1Beta1Spec {
 backend: DevClusterV1Beta1SpecBackend
 controlPlaneEndpoint?: DevClusterV1Beta1SpecControlPlaneEndpoint
}
export interface DevClusterV1Beta1SpecBackend {
 docker?: DevClusterV1Beta1SpecBackendDocker
 inMemory?: Record<string, never>
}
export interface DevClusterV1Beta1SpecBackendDocker {
 failureDomains?: {
  [k: string]: DevClusterV1Beta1StatusFailureDomains
 }
 loadBalancer?: DevClusterV1Beta1SpecBackendDockerLoadBalancer
}
export interface DevClusterV1Beta1SpecBackendDockerLoadBalancer {
 customHAProxyConfigTemplateRef?: DevClusterV1Beta1SpecBackendDockerLoadBalancerCustomHAProxyConfigTemplateRef
 imageRepository?: string
 imageTag?: string
}
export interface DevClusterV1Beta1SpecBackendDockerLoadBalancerCustomHAProxyConfigTemplateRef {
 name?: string
}
export interface DevClusterV1Beta1SpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface DevClusterV1Beta1Status {
 conditions?: readonly DevClusterV1Beta1StatusConditions[]
 failureDomains?: {
  [k: string]: DevClusterV1Beta1StatusFailureDomains
 }
 ready?: boolean
 v1beta2?: DevClusterV1Beta1StatusV1Beta2
}
export interface DevClusterV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface DevClusterV1Beta1StatusFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
}
export interface DevClusterV1Beta1StatusV1Beta2 {
 conditions?: readonly DevClusterV1Beta1StatusV1Beta2Conditions[]
}
export interface DevClusterV1Beta1StatusV1Beta2Conditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface DevClusterV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "DevCluster"
 metadata: ObjectMeta
 spec?: DevClusterV1Beta2Spec
 status?: DevClusterV1Beta2Status
}
export interface DevClusterV1Beta2Spec {
 backend: DevClusterV1Beta2SpecBackend
 controlPlaneEndpoint?: DevClusterV1Beta2SpecControlPlaneEndpoint
}
export interface DevClusterV1Beta2SpecBackend {
 docker?: DevClusterV1Beta2SpecBackendDocker
 inMemory?: Record<string, never>
}
export interface DevClusterV1Beta2SpecBackendDocker {
 failureDomains?: readonly DevClusterV1Beta2StatusFailureDomains[]
 loadBalancer?: DevClusterV1Beta2SpecBackendDockerLoadBalancer
}
export interface DevClusterV1Beta2SpecBackendDockerLoadBalancer {
 customHAProxyConfigTemplateRef?: DevClusterV1Beta2SpecBackendDockerLoadBalancerCustomHAProxyConfigTemplateRef
 imageRepository?: string
 imageTag?: string
}
export interface DevClusterV1Beta2SpecBackendDockerLoadBalancerCustomHAProxyConfigTemplateRef {
 name?: string
}
export interface DevClusterV1Beta2SpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface DevClusterV1Beta2Status {
 conditions?: readonly DevClusterV1Beta2StatusConditions[]
 deprecated?: DevClusterV1Beta2StatusDeprecated
 failureDomains?: readonly DevClusterV1Beta2StatusFailureDomains[]
 initialization?: DevClusterV1Beta2StatusInitialization
}
export interface DevClusterV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface DevClusterV1Beta2StatusDeprecated {
 v1beta1?: DevClusterV1Beta2StatusDeprecatedV1Beta1
}
export interface DevClusterV1Beta2StatusDeprecatedV1Beta1 {
 conditions?: readonly DevClusterV1Beta2StatusDeprecatedV1Beta1Conditions[]
}
export interface DevClusterV1Beta2StatusDeprecatedV1Beta1Conditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface DevClusterV1Beta2StatusFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
 name: string
}
export interface DevClusterV1Beta2StatusInitialization {
 provisioned?: boolean
}
export interface DevMachinePoolTemplateV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "DevMachinePoolTemplate"
 metadata: ObjectMeta
 spec?: DevMachinePoolTemplateV1Beta2Spec
}
export interface DevMachinePoolTemplateV1Beta2Spec {
 template: DevMachinePoolTemplateV1Beta2SpecTemplate
}
export interface DevMachinePoolTemplateV1Beta2SpecTemplate {
 metadata?: DevMachinePoolTemplateV1Beta2SpecTemplateMetadata
 spec: DevMachinePoolTemplateV1Beta2SpecTemplateSpec
}
export interface DevMachinePoolTemplateV1Beta2SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface DevMachinePoolTemplateV1Beta2SpecTemplateSpec {
 backend?: DevMachinePoolTemplateV1Beta2SpecTemplateSpecBackend
 providerID?: string
 providerIDList?: readonly string[]
}
export interface DevMachinePoolTemplateV1Beta2SpecTemplateSpecBackend {
 docker?: DevMachinePoolTemplateV1Beta2SpecTemplateSpecBackendDocker
}
export interface DevMachinePoolTemplateV1Beta2SpecTemplateSpecBackendDocker {
 customImage?: string
 extraMounts?: readonly DevMachinePoolTemplateV1Beta2SpecTemplateSpecBackendDockerExtraMounts[]
 preLoadImages?: readonly string[]
}
export interface DevMachinePoolTemplateV1Beta2SpecTemplateSpecBackendDockerExtraMounts {
 containerPath?: string
 hostPath?: string
 readOnly?: boolean
}
export interface DevMachinePoolV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "DevMachinePool"
 metadata: ObjectMeta
 spec?: DevMachinePoolV1Beta2Spec
 status?: DevMachinePoolV1Beta2Status
}
export interface DevMachinePoolV1Beta2Spec {
 backend?: DevMachinePoolV1Beta2SpecBackend
 providerID?: string
 providerIDList?: readonly string[]
}
export interface DevMachinePoolV1Beta2SpecBackend {
 docker?: DevMachinePoolV1Beta2SpecBackendDocker
}
export interface DevMachinePoolV1Beta2SpecBackendDocker {
 customImage?: string
 extraMounts?: readonly DevMachinePoolV1Beta2SpecBackendDockerExtraMounts[]
 preLoadImages?: readonly string[]
}
export interface DevMachinePoolV1Beta2SpecBackendDockerExtraMounts {
 containerPath?: string
 hostPath?: string
 readOnly?: boolean
}
export interface DevMachinePoolV1Beta2Status {
 conditions?: readonly DevMachinePoolV1Beta2StatusConditions[]
 infrastructureMachineKind?: string
 instances?: readonly DevMachinePoolV1Beta2StatusInstances[]
 observedGeneration?: number
 ready?: boolean
 replicas?: number
}
export interface DevMachinePoolV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface DevMachinePoolV1Beta2StatusInstances {
 addresses?: readonly DevMachinePoolV1Beta2StatusInstancesAddresses[]
 instanceName?: string
 providerID?: string
 ready?: boolean
 version?: string
}
export interface DevMachinePoolV1Beta2StatusInstancesAddresses {
 address: string
 type: ("Hostname" | "ExternalIP" | "InternalIP" | "ExternalDNS" | "InternalDNS")
}
export interface DevMachineTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "DevMachineTemplate"
 metadata: ObjectMeta
 spec?: DevMachineTemplateV1Beta1Spec
}
export interface DevMachineTemplateV1Beta1Spec {
 template: DevMachineTemplateV1Beta1SpecTemplate
}
export interface DevMachineTemplateV1Beta1SpecTemplate {
 metadata?: DevMachineTemplateV1Beta1SpecTemplateMetadata
 spec: DevMachineTemplateV1Beta1SpecTemplateSpec
}
export interface DevMachineTemplateV1Beta1SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface DevMachineTemplateV1Beta1SpecTemplateSpec {
 backend: DevMachineTemplateV1Beta1SpecTemplateSpecBackend
 providerID?: string
}
export interface DevMachineTemplateV1Beta1SpecTemplateSpecBackend {
 docker?: DevMachineTemplateV1Beta1SpecTemplateSpecBackendDocker
 inMemory?: DevMachineTemplateV1Beta1SpecTemplateSpecBackendInMemory
}
export interface DevMachineTemplateV1Beta1SpecTemplateSpecBackendDocker {
 bootstrapTimeout?: string
 customImage?: string
 extraMounts?: readonly DevMachineTemplateV1Beta1SpecTemplateSpecBackendDockerExtraMounts[]
 preLoadImages?: readonly string[]
}
export interface DevMachineTemplateV1Beta1SpecTemplateSpecBackendDockerExtraMounts {
 containerPath?: string
 hostPath?: string
 readOnly?: boolean
}
export interface DevMachineTemplateV1Beta1SpecTemplateSpecBackendInMemory {
 apiServer?: DevMachineTemplateV1Beta1SpecTemplateSpecBackendInMemoryApiServer
 etcd?: DevMachineTemplateV1Beta1SpecTemplateSpecBackendInMemoryApiServer
 node?: DevMachineTemplateV1Beta1SpecTemplateSpecBackendInMemoryApiServer
 vm?: DevMachineTemplateV1Beta1SpecTemplateSpecBackendInMemoryApiServer
}
export interface DevMachineTemplateV1Beta1SpecTemplateSpecBackendInMemoryApiServer {
 provisioning?: DevMachineTemplateV1Beta1SpecTemplateSpecBackendInMemoryApiServerProvisioning
}
export interface DevMachineTemplateV1Beta1SpecTemplateSpecBackendInMemoryApiServerProvisioning {
 startupDuration: string
 startupJitter?: string
}
export interface DevMachineTemplateV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "DevMachineTemplate"
 metadata: ObjectMeta
 spec?: DevMachineTemplateV1Beta2Spec
 status?: DevMachineTemplateV1Beta2Status
}
export interface DevMachineTemplateV1Beta2Spec {
 template: DevMachineTemplateV1Beta2SpecTemplate
}
export interface DevMachineTemplateV1Beta2SpecTemplate {
 metadata?: DevMachineTemplateV1Beta2SpecTemplateMetadata
 spec: DevMachineTemplateV1Beta2SpecTemplateSpec
}
export interface DevMachineTemplateV1Beta2SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface DevMachineTemplateV1Beta2SpecTemplateSpec {
 backend: DevMachineTemplateV1Beta2SpecTemplateSpecBackend
 providerID?: string
}
export interface DevMachineTemplateV1Beta2SpecTemplateSpecBackend {
 docker?: DevMachineTemplateV1Beta2SpecTemplateSpecBackendDocker
 inMemory?: DevMachineTemplateV1Beta2SpecTemplateSpecBackendInMemory
}
export interface DevMachineTemplateV1Beta2SpecTemplateSpecBackendDocker {
 bootstrapTimeout?: string
 customImage?: string
 extraMounts?: readonly DevMachineTemplateV1Beta2SpecTemplateSpecBackendDockerExtraMounts[]
 preLoadImages?: readonly string[]
}
export interface DevMachineTemplateV1Beta2SpecTemplateSpecBackendDockerExtraMounts {
 containerPath?: string
 hostPath?: string
 readOnly?: boolean
}
export interface DevMachineTemplateV1Beta2SpecTemplateSpecBackendInMemory {
 apiServer?: DevMachineTemplateV1Beta2SpecTemplateSpecBackendInMemoryApiServer
 etcd?: DevMachineTemplateV1Beta2SpecTemplateSpecBackendInMemoryApiServer
 node?: DevMachineTemplateV1Beta2SpecTemplateSpecBackendInMemoryApiServer
 vm?: DevMachineTemplateV1Beta2SpecTemplateSpecBackendInMemoryApiServer
}
export interface DevMachineTemplateV1Beta2SpecTemplateSpecBackendInMemoryApiServer {
 provisioning?: DevMachineTemplateV1Beta2SpecTemplateSpecBackendInMemoryApiServerProvisioning
}
export interface DevMachineTemplateV1Beta2SpecTemplateSpecBackendInMemoryApiServerProvisioning {
 startupDuration: string
 startupJitter?: string
}
export interface DevMachineTemplateV1Beta2Status {
 capacity?: {
  [k: string]: number | string
 }
}
export interface DockerClusterTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "DockerClusterTemplate"
 metadata: ObjectMeta
 spec?: DockerClusterTemplateV1Beta1Spec
}
export interface DockerClusterTemplateV1Beta1Spec {
 template: DockerClusterTemplateV1Beta1SpecTemplate
}
export interface DockerClusterTemplateV1Beta1SpecTemplate {
 metadata?: DockerClusterTemplateV1Beta1SpecTemplateMetadata
 spec: DockerClusterTemplateV1Beta1SpecTemplateSpec
}
export interface DockerClusterTemplateV1Beta1SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface DockerClusterTemplateV1Beta1SpecTemplateSpec {
 controlPlaneEndpoint?: DockerClusterTemplateV1Beta1SpecTemplateSpecControlPlaneEndpoint
 failureDomains?: {
  [k: string]: DockerClusterTemplateV1Beta1SpecTemplateSpecFailureDomains
 }
 loadBalancer?: DockerClusterTemplateV1Beta1SpecTemplateSpecLoadBalancer
}
export interface DockerClusterTemplateV1Beta1SpecTemplateSpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface DockerClusterTemplateV1Beta1SpecTemplateSpecFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
}
export interface DockerClusterTemplateV1Beta1SpecTemplateSpecLoadBalancer {
 customHAProxyConfigTemplateRef?: DockerClusterTemplateV1Beta1SpecTemplateSpecLoadBalancerCustomHAProxyConfigTemplateRef
 imageRepository?: string
 imageTag?: string
}
export interface DockerClusterTemplateV1Beta1SpecTemplateSpecLoadBalancerCustomHAProxyConfigTemplateRef {
 name?: string
}
export interface DockerClusterTemplateV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "DockerClusterTemplate"
 metadata: ObjectMeta
 spec?: DockerClusterTemplateV1Beta2Spec
}
export interface DockerClusterTemplateV1Beta2Spec {
 template: DockerClusterTemplateV1Beta2SpecTemplate
}
export interface DockerClusterTemplateV1Beta2SpecTemplate {
 metadata?: DockerClusterTemplateV1Beta2SpecTemplateMetadata
 spec: DockerClusterTemplateV1Beta2SpecTemplateSpec
}
export interface DockerClusterTemplateV1Beta2SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface DockerClusterTemplateV1Beta2SpecTemplateSpec {
 controlPlaneEndpoint?: DockerClusterTemplateV1Beta2SpecTemplateSpecControlPlaneEndpoint
 failureDomains?: readonly DockerClusterTemplateV1Beta2SpecTemplateSpecFailureDomains[]
 loadBalancer?: DockerClusterTemplateV1Beta2SpecTemplateSpecLoadBalancer
}
export interface DockerClusterTemplateV1Beta2SpecTemplateSpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface DockerClusterTemplateV1Beta2SpecTemplateSpecFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
 name: string
}
export interface DockerClusterTemplateV1Beta2SpecTemplateSpecLoadBalancer {
 customHAProxyConfigTemplateRef?: DockerClusterTemplateV1Beta2SpecTemplateSpecLoadBalancerCustomHAProxyConfigTemplateRef
 imageRepository?: string
 imageTag?: string
}
export interface DockerClusterTemplateV1Beta2SpecTemplateSpecLoadBalancerCustomHAProxyConfigTemplateRef {
 name?: string
}
export interface DockerClusterV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "DockerCluster"
 metadata: ObjectMeta
 spec?: DockerClusterV1Beta1Spec
 status?: DockerClusterV1Beta1Status
}
export interface DockerClusterV1Beta1Spec {
 controlPlaneEndpoint?: DockerClusterV1Beta1SpecControlPlaneEndpoint
 failureDomains?: {
  [k: string]: DockerClusterV1Beta1SpecFailureDomains
 }
 loadBalancer?: DockerClusterV1Beta1SpecLoadBalancer
}
export interface DockerClusterV1Beta1SpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface DockerClusterV1Beta1SpecFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
}
export interface DockerClusterV1Beta1SpecLoadBalancer {
 customHAProxyConfigTemplateRef?: DockerClusterV1Beta1SpecLoadBalancerCustomHAProxyConfigTemplateRef
 imageRepository?: string
 imageTag?: string
}
export interface DockerClusterV1Beta1SpecLoadBalancerCustomHAProxyConfigTemplateRef {
 name?: string
}
export interface DockerClusterV1Beta1Status {
 conditions?: readonly DockerClusterV1Beta1StatusConditions[]
 failureDomains?: {
  [k: string]: DockerClusterV1Beta1SpecFailureDomains
 }
 ready?: boolean
 v1beta2?: DockerClusterV1Beta1StatusV1Beta2
}
export interface DockerClusterV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface DockerClusterV1Beta1StatusV1Beta2 {
 conditions?: readonly DockerClusterV1Beta1StatusV1Beta2Conditions[]
}
export interface DockerClusterV1Beta1StatusV1Beta2Conditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface DockerClusterV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "DockerCluster"
 metadata: ObjectMeta
 spec?: DockerClusterV1Beta2Spec
 status?: DockerClusterV1Beta2Status
}
export interface DockerClusterV1Beta2Spec {
 controlPlaneEndpoint?: DockerClusterV1Beta2SpecControlPlaneEndpoint
 failureDomains?: readonly DockerClusterV1Beta2SpecFailureDomains[]
 loadBalancer?: DockerClusterV1Beta2SpecLoadBalancer
}
export interface DockerClusterV1Beta2SpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface DockerClusterV1Beta2SpecFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
 name: string
}
export interface DockerClusterV1Beta2SpecLoadBalancer {
 customHAProxyConfigTemplateRef?: DockerClusterV1Beta2SpecLoadBalancerCustomHAProxyConfigTemplateRef
 imageRepository?: string
 imageTag?: string
}
export interface DockerClusterV1Beta2SpecLoadBalancerCustomHAProxyConfigTemplateRef {
 name?: string
}
export interface DockerClusterV1Beta2Status {
 conditions?: readonly DockerClusterV1Beta2StatusConditions[]
 deprecated?: DockerClusterV1Beta2StatusDeprecated
 failureDomains?: readonly DockerClusterV1Beta2SpecFailureDomains[]
 initialization?: DockerClusterV1Beta2StatusInitialization
}
export interface DockerClusterV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface DockerClusterV1Beta2StatusDeprecated {
 v1beta1?: DockerClusterV1Beta2StatusDeprecatedV1Beta1
}
export interface DockerClusterV1Beta2StatusDeprecatedV1Beta1 {
 conditions?: readonly DockerClusterV1Beta2StatusDeprecatedV1Beta1Conditions[]
}
export interface DockerClusterV1Beta2StatusDeprecatedV1Beta1Conditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface DockerClusterV1Beta2StatusInitialization {
 provisioned?: boolean
}
export interface DockerMachinePoolTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "DockerMachinePoolTemplate"
 metadata: ObjectMeta
 spec?: DockerMachinePoolTemplateV1Beta1Spec
}
export interface DockerMachinePoolTemplateV1Beta1Spec {
 template: DockerMachinePoolTemplateV1Beta1SpecTemplate
}
export interface DockerMachinePoolTemplateV1Beta1SpecTemplate {
 metadata?: DockerMachinePoolTemplateV1Beta1SpecTemplateMetadata
 spec: DockerMachinePoolTemplateV1Beta1SpecTemplateSpec
}
export interface DockerMachinePoolTemplateV1Beta1SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface DockerMachinePoolTemplateV1Beta1SpecTemplateSpec {
 providerID?: string
 providerIDList?: readonly string[]
 template?: DockerMachinePoolTemplateV1Beta1SpecTemplateSpecTemplate
}
export interface DockerMachinePoolTemplateV1Beta1SpecTemplateSpecTemplate {
 customImage?: string
 extraMounts?: readonly DockerMachinePoolTemplateV1Beta1SpecTemplateSpecTemplateExtraMounts[]
 preLoadImages?: readonly string[]
}
export interface DockerMachinePoolTemplateV1Beta1SpecTemplateSpecTemplateExtraMounts {
 containerPath?: string
 hostPath?: string
 readOnly?: boolean
}
export interface DockerMachinePoolTemplateV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "DockerMachinePoolTemplate"
 metadata: ObjectMeta
 spec?: DockerMachinePoolTemplateV1Beta2Spec
}
export interface DockerMachinePoolTemplateV1Beta2Spec {
 template: DockerMachinePoolTemplateV1Beta2SpecTemplate
}
export interface DockerMachinePoolTemplateV1Beta2SpecTemplate {
 metadata?: DockerMachinePoolTemplateV1Beta2SpecTemplateMetadata
 spec: DockerMachinePoolTemplateV1Beta2SpecTemplateSpec
}
export interface DockerMachinePoolTemplateV1Beta2SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface DockerMachinePoolTemplateV1Beta2SpecTemplateSpec {
 providerID?: string
 providerIDList?: readonly string[]
 template?: DockerMachinePoolTemplateV1Beta2SpecTemplateSpecTemplate
}
export interface DockerMachinePoolTemplateV1Beta2SpecTemplateSpecTemplate {
 customImage?: string
 extraMounts?: readonly DockerMachinePoolTemplateV1Beta2SpecTemplateSpecTemplateExtraMounts[]
 preLoadImages?: readonly string[]
}
export interface DockerMachinePoolTemplateV1Beta2SpecTemplateSpecTemplateExtraMounts {
 containerPath?: string
 hostPath?: string
 readOnly?: boolean
}
export interface DockerMachinePoolV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "DockerMachinePool"
 metadata: ObjectMeta
 spec?: DockerMachinePoolV1Beta1Spec
 status?: DockerMachinePoolV1Beta1Status
}
export interface DockerMachinePoolV1Beta1Spec {
 providerID?: string
 providerIDList?: readonly string[]
 template?: DockerMachinePoolV1Beta1SpecTemplate
}
export interface DockerMachinePoolV1Beta1SpecTemplate {
 customImage?: string
 extraMounts?: readonly DockerMachinePoolV1Beta1SpecTemplateExtraMounts[]
 preLoadImages?: readonly string[]
}
export interface DockerMachinePoolV1Beta1SpecTemplateExtraMounts {
 containerPath?: string
 hostPath?: string
 readOnly?: boolean
}
export interface DockerMachinePoolV1Beta1Status {
 conditions?: readonly DockerMachinePoolV1Beta1StatusConditions[]
 infrastructureMachineKind?: string
 instances?: readonly DockerMachinePoolV1Beta1StatusInstances[]
 observedGeneration?: number
 ready?: boolean
 replicas?: number
}
export interface DockerMachinePoolV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface DockerMachinePoolV1Beta1StatusInstances {
 addresses?: readonly DockerMachinePoolV1Beta1StatusInstancesAddresses[]
 bootstrapped?: boolean
 instanceName?: string
 providerID?: string
 ready?: boolean
 version?: string
}
export interface DockerMachinePoolV1Beta1StatusInstancesAddresses {
 address: string
 type: ("Hostname" | "ExternalIP" | "InternalIP" | "ExternalDNS" | "InternalDNS")
}
export interface DockerMachinePoolV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "DockerMachinePool"
 metadata: ObjectMeta
 spec?: DockerMachinePoolV1Beta2Spec
 status?: DockerMachinePoolV1Beta2Status
}
export interface DockerMachinePoolV1Beta2Spec {
 providerID?: string
 providerIDList?: readonly string[]
 template?: DockerMachinePoolV1Beta2SpecTemplate
}
export interface DockerMachinePoolV1Beta2SpecTemplate {
 customImage?: string
 extraMounts?: readonly DockerMachinePoolV1Beta2SpecTemplateExtraMounts[]
 preLoadImages?: readonly string[]
}
export interface DockerMachinePoolV1Beta2SpecTemplateExtraMounts {
 containerPath?: string
 hostPath?: string
 readOnly?: boolean
}
export interface DockerMachinePoolV1Beta2Status {
 conditions?: readonly DockerMachinePoolV1Beta2StatusConditions[]
 deprecated?: DockerMachinePoolV1Beta2StatusDeprecated
 infrastructureMachineKind?: string
 instances?: readonly DockerMachinePoolV1Beta2StatusInstances[]
 observedGeneration?: number
 ready?: boolean
 replicas?: number
}
export interface DockerMachinePoolV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface DockerMachinePoolV1Beta2StatusDeprecated {
 v1beta1?: DockerMachinePoolV1Beta2StatusDeprecatedV1Beta1
}
export interface DockerMachinePoolV1Beta2StatusDeprecatedV1Beta1 {
 conditions?: readonly DockerMachinePoolV1Beta2StatusDeprecatedV1Beta1Conditions[]
}
export interface DockerMachinePoolV1Beta2StatusDeprecatedV1Beta1Conditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface DockerMachinePoolV1Beta2StatusInstances {
 addresses?: readonly DockerMachinePoolV1Beta2StatusInstancesAddresses[]
 bootstrapped?: boolean
 instanceName?: string
 providerID?: string
 ready?: boolean
 version?: string
}
export interface DockerMachinePoolV1Beta2StatusInstancesAddresses {
 address: string
 type: ("Hostname" | "ExternalIP" | "InternalIP" | "ExternalDNS" | "InternalDNS")
}
export interface DockerMachineTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "DockerMachineTemplate"
 metadata: ObjectMeta
 spec?: DockerMachineTemplateV1Beta1Spec
}
export interface DockerMachineTemplateV1Beta1Spec {
 template: DockerMachineTemplateV1Beta1SpecTemplate
}
export interface DockerMachineTemplateV1Beta1SpecTemplate {
 metadata?: DockerMachineTemplateV1Beta1SpecTemplateMetadata
 spec: DockerMachineTemplateV1Beta1SpecTemplateSpec
}
export interface DockerMachineTemplateV1Beta1SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface DockerMachineTemplateV1Beta1SpecTemplateSpec {
 bootstrapTimeout?: string
 customImage?: string
 extraMounts?: readonly DockerMachineTemplateV1Beta1SpecTemplateSpecExtraMounts[]
 preLoadImages?: readonly string[]
 providerID?: string
}
export interface DockerMachineTemplateV1Beta1SpecTemplateSpecExtraMounts {
 containerPath?: string
 hostPath?: string
 readOnly?: boolean
}
export interface DockerMachineTemplateV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "DockerMachineTemplate"
 metadata: ObjectMeta
 spec?: DockerMachineTemplateV1Beta2Spec
 status?: DockerMachineTemplateV1Beta2Status
}
export interface DockerMachineTemplateV1Beta2Spec {
 template: DockerMachineTemplateV1Beta2SpecTemplate
}
export interface DockerMachineTemplateV1Beta2SpecTemplate {
 metadata?: DockerMachineTemplateV1Beta2SpecTemplateMetadata
 spec: DockerMachineTemplateV1Beta2SpecTemplateSpec
}
export interface DockerMachineTemplateV1Beta2SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface DockerMachineTemplateV1Beta2SpecTemplateSpec {
 bootstrapTimeout?: string
 customImage?: string
 extraMounts?: readonly DockerMachineTemplateV1Beta2SpecTemplateSpecExtraMounts[]
 preLoadImages?: readonly string[]
 providerID?: string
}
export interface DockerMachineTemplateV1Beta2SpecTemplateSpecExtraMounts {
 containerPath?: string
 hostPath?: string
 readOnly?: boolean
}
export interface DockerMachineTemplateV1Beta2Status {
 capacity?: {
  [k: string]: number | string
 }
}
export interface GCPClusterTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "GCPClusterTemplate"
 metadata: ObjectMeta
 spec?: GCPClusterTemplateV1Beta1Spec
}
export interface GCPClusterTemplateV1Beta1Spec {
 template: GCPClusterTemplateV1Beta1SpecTemplate
}
export interface GCPClusterTemplateV1Beta1SpecTemplate {
 metadata?: GCPClusterTemplateV1Beta1SpecTemplateMetadata
 spec: GCPClusterTemplateV1Beta1SpecTemplateSpec
}
export interface GCPClusterTemplateV1Beta1SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface GCPClusterTemplateV1Beta1SpecTemplateSpec {
 additionalLabels?: {
  [k: string]: string
 }
 controlPlaneEndpoint?: GCPClusterTemplateV1Beta1SpecTemplateSpecControlPlaneEndpoint
 credentialsRef?: GCPClusterTemplateV1Beta1SpecTemplateSpecCredentialsRef
 failureDomains?: readonly string[]
 loadBalancer?: GCPClusterTemplateV1Beta1SpecTemplateSpecLoadBalancer
 network?: GCPClusterTemplateV1Beta1SpecTemplateSpecNetwork
 project: string
 region: string
 resourceManagerTags?: readonly GCPClusterTemplateV1Beta1SpecTemplateSpecResourceManagerTags[]
 serviceEndpoints?: GCPClusterTemplateV1Beta1SpecTemplateSpecServiceEndpoints
}
export interface GCPClusterTemplateV1Beta1SpecTemplateSpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface GCPClusterTemplateV1Beta1SpecTemplateSpecCredentialsRef {
 name: string
 namespace: string
}
export interface GCPClusterTemplateV1Beta1SpecTemplateSpecLoadBalancer {
 apiServerInstanceGroupTagOverride?: string
 internalLoadBalancer?: GCPClusterTemplateV1Beta1SpecTemplateSpecLoadBalancerInternalLoadBalancer
 loadBalancerType?: string
}
export interface GCPClusterTemplateV1Beta1SpecTemplateSpecLoadBalancerInternalLoadBalancer {
 internalAccess?: ("Regional" | "Global")
 ipAddress?: string
 name?: string
 subnet?: string
}
export interface GCPClusterTemplateV1Beta1SpecTemplateSpecNetwork {
 autoCreateSubnetworks?: boolean
 firewall?: GCPClusterTemplateV1Beta1SpecTemplateSpecNetworkFirewall
 hostProject?: string
 loadBalancerBackendPort?: number
 minPortsPerVm?: number
 mtu?: number
 name?: string
 subnets?: readonly GCPClusterTemplateV1Beta1SpecTemplateSpecNetworkSubnets[]
}
export interface GCPClusterTemplateV1Beta1SpecTemplateSpecNetworkFirewall {
 defaultRulesManagement?: ("Managed" | "Unmanaged")
 firewallRules?: readonly GCPClusterTemplateV1Beta1SpecTemplateSpecNetworkFirewallFirewallRules[]
}
export interface GCPClusterTemplateV1Beta1SpecTemplateSpecNetworkFirewallFirewallRules {
 allowed?: readonly GCPClusterTemplateV1Beta1SpecTemplateSpecNetworkFirewallFirewallRulesAllowed[]
 denied?: readonly GCPClusterTemplateV1Beta1SpecTemplateSpecNetworkFirewallFirewallRulesAllowed[]
 description?: string
 destinationRanges?: readonly string[]
 direction?: string
 name?: string
 priority?: number
 sourceRanges?: readonly string[]
 sourceTags?: readonly string[]
 targetTags?: readonly string[]
}
export interface GCPClusterTemplateV1Beta1SpecTemplateSpecNetworkFirewallFirewallRulesAllowed {
 IPProtocol: ("TCP" | "UDP" | "ICMP" | "ESP" | "AH" | "IPIP" | "SCTP")
 ports?: readonly string[]
}
export interface GCPClusterTemplateV1Beta1SpecTemplateSpecNetworkSubnets {
 cidrBlock?: string
 description?: string
 enableFlowLogs?: boolean
 name?: string
 privateGoogleAccess?: boolean
 purpose?: ("INTERNAL_HTTPS_LOAD_BALANCER" | "PRIVATE_RFC_1918" | "PRIVATE" | "PRIVATE_SERVICE_CONNECT" | "REGIONAL_MANAGED_PROXY")
 region?: string
 secondaryCidrBlocks?: {
  [k: string]: string
 }
 stackType?: ("IPV4_ONLY" | "IPV4_IPV6" | "IPV6_ONLY")
}
export interface GCPClusterTemplateV1Beta1SpecTemplateSpecResourceManagerTags {
 key: string
 parentID: string
 value: string
}
export interface GCPClusterTemplateV1Beta1SpecTemplateSpecServiceEndpoints {
 compute?: string
 container?: string
 iam?: string
 resourceManager?: string
}
export interface GCPClusterV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "GCPCluster"
 metadata: ObjectMeta
 spec?: GCPClusterV1Beta1Spec
 status?: GCPClusterV1Beta1Status
}
export interface GCPClusterV1Beta1Spec {
 additionalLabels?: {
  [k: string]: string
 }
 controlPlaneEndpoint?: GCPClusterV1Beta1SpecControlPlaneEndpoint
 credentialsRef?: GCPClusterV1Beta1SpecCredentialsRef
 failureDomains?: readonly string[]
 loadBalancer?: GCPClusterV1Beta1SpecLoadBalancer
 network?: GCPClusterV1Beta1SpecNetwork
 project: string
 region: string
 resourceManagerTags?: readonly GCPClusterV1Beta1SpecResourceManagerTags[]
 serviceEndpoints?: GCPClusterV1Beta1SpecServiceEndpoints
}
export interface GCPClusterV1Beta1SpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface GCPClusterV1Beta1SpecCredentialsRef {
 name: string
 namespace: string
}
export interface GCPClusterV1Beta1SpecLoadBalancer {
 apiServerInstanceGroupTagOverride?: string
 internalLoadBalancer?: GCPClusterV1Beta1SpecLoadBalancerInternalLoadBalancer
 loadBalancerType?: string
}
export interface GCPClusterV1Beta1SpecLoadBalancerInternalLoadBalancer {
 internalAccess?: ("Regional" | "Global")
 ipAddress?: string
 name?: string
 subnet?: string
}
export interface GCPClusterV1Beta1SpecNetwork {
 autoCreateSubnetworks?: boolean
 firewall?: GCPClusterV1Beta1SpecNetworkFirewall
 hostProject?: string
 loadBalancerBackendPort?: number
 minPortsPerVm?: number
 mtu?: number
 name?: string
 subnets?: readonly GCPClusterV1Beta1SpecNetworkSubnets[]
}
export interface GCPClusterV1Beta1SpecNetworkFirewall {
 defaultRulesManagement?: ("Managed" | "Unmanaged")
 firewallRules?: readonly GCPClusterV1Beta1SpecNetworkFirewallFirewallRules[]
}
export interface GCPClusterV1Beta1SpecNetworkFirewallFirewallRules {
 allowed?: readonly GCPClusterV1Beta1SpecNetworkFirewallFirewallRulesAllowed[]
 denied?: readonly GCPClusterV1Beta1SpecNetworkFirewallFirewallRulesAllowed[]
 description?: string
 destinationRanges?: readonly string[]
 direction?: string
 name?: string
 priority?: number
 sourceRanges?: readonly string[]
 sourceTags?: readonly string[]
 targetTags?: readonly string[]
}
export interface GCPClusterV1Beta1SpecNetworkFirewallFirewallRulesAllowed {
 IPProtocol: ("TCP" | "UDP" | "ICMP" | "ESP" | "AH" | "IPIP" | "SCTP")
 ports?: readonly string[]
}
export interface GCPClusterV1Beta1SpecNetworkSubnets {
 cidrBlock?: string
 description?: string
 enableFlowLogs?: boolean
 name?: string
 privateGoogleAccess?: boolean
 purpose?: ("INTERNAL_HTTPS_LOAD_BALANCER" | "PRIVATE_RFC_1918" | "PRIVATE" | "PRIVATE_SERVICE_CONNECT" | "REGIONAL_MANAGED_PROXY")
 region?: string
 secondaryCidrBlocks?: {
  [k: string]: string
 }
 stackType?: ("IPV4_ONLY" | "IPV4_IPV6" | "IPV6_ONLY")
}
export interface GCPClusterV1Beta1SpecResourceManagerTags {
 key: string
 parentID: string
 value: string
}
export interface GCPClusterV1Beta1SpecServiceEndpoints {
 compute?: string
 container?: string
 iam?: string
 resourceManager?: string
}
export interface GCPClusterV1Beta1Status {
 failureDomains?: {
  [k: string]: GCPClusterV1Beta1StatusFailureDomains
 }
 network?: GCPClusterV1Beta1StatusNetwork
 ready: boolean
}
export interface GCPClusterV1Beta1StatusFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
}
export interface GCPClusterV1Beta1StatusNetwork {
 apiInternalBackendService?: string
 apiInternalForwardingRule?: string
 apiInternalHealthCheck?: string
 apiInternalIpAddress?: string
 apiServerBackendService?: string
 apiServerForwardingRule?: string
 apiServerHealthCheck?: string
 apiServerInstanceGroups?: {
  [k: string]: string
 }
 apiServerIpAddress?: string
 apiServerTargetProxy?: string
 firewallRules?: {
  [k: string]: string
 }
 router?: string
 selfLink?: string
}
export interface GCPMachinePoolV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "GCPMachinePool"
 metadata: ObjectMeta
 spec?: GCPMachinePoolV1Beta1Spec
 status?: GCPMachinePoolV1Beta1Status
}
export interface GCPMachinePoolV1Beta1Spec {
 additionalDisks?: readonly GCPMachinePoolV1Beta1SpecAdditionalDisks[]
 additionalLabels?: {
  [k: string]: string
 }
 additionalMetadata?: readonly GCPMachinePoolV1Beta1SpecAdditionalMetadata[]
 additionalNetworkTags?: readonly string[]
 confidentialCompute?: ("Enabled" | "Disabled" | "AMDEncryptedVirtualization" | "AMDEncryptedVirtualizationNestedPaging" | "IntelTrustedDomainExtensions")
 guestAccelerators?: readonly GCPMachinePoolV1Beta1SpecGuestAccelerators[]
 image?: string
 imageFamily?: string
 instanceType: string
 ipForwarding?: ("Enabled" | "Disabled")
 onHostMaintenance?: ("Migrate" | "Terminate")
 preemptible?: boolean
 providerIDList?: readonly string[]
 provisioningModel?: ("Standard" | "Spot")
 publicIP?: boolean
 resourceManagerTags?: readonly GCPMachinePoolV1Beta1SpecResourceManagerTags[]
 rootDeviceSize?: number
 rootDeviceType?: string
 rootDiskEncryptionKey?: GCPMachinePoolV1Beta1SpecRootDiskEncryptionKey
 serviceAccounts?: GCPMachinePoolV1Beta1SpecServiceAccounts
 shieldedInstanceConfig?: GCPMachinePoolV1Beta1SpecShieldedInstanceConfig
 subnet?: string
}
export interface GCPMachinePoolV1Beta1SpecAdditionalDisks {
 deviceType?: string
 encryptionKey?: GCPMachinePoolV1Beta1SpecRootDiskEncryptionKey
 size?: number
}
export interface GCPMachinePoolV1Beta1SpecAdditionalMetadata {
 key: string
 value?: string
}
export interface GCPMachinePoolV1Beta1SpecGuestAccelerators {
 count?: number
 type?: string
}
export interface GCPMachinePoolV1Beta1SpecResourceManagerTags {
 key: string
 parentID: string
 value: string
}
export interface GCPMachinePoolV1Beta1SpecRootDiskEncryptionKey {
 keyType: ("Managed" | "Supplied")
 kmsKeyServiceAccount?: string
 managedKey?: GCPMachinePoolV1Beta1SpecRootDiskEncryptionKeyManagedKey
 suppliedKey?: GCPMachinePoolV1Beta1SpecRootDiskEncryptionKeySuppliedKey
}
export interface GCPMachinePoolV1Beta1SpecRootDiskEncryptionKeyManagedKey {
 kmsKeyName: string
}
export interface GCPMachinePoolV1Beta1SpecRootDiskEncryptionKeySuppliedKey {
 rawKey?: string
 rsaEncryptedKey?: string
}
export interface GCPMachinePoolV1Beta1SpecServiceAccounts {
 email?: string
 scopes?: readonly string[]
}
export interface GCPMachinePoolV1Beta1SpecShieldedInstanceConfig {
 integrityMonitoring?: ("Enabled" | "Disabled")
 secureBoot?: ("Enabled" | "Disabled")
 virtualizedTrustedPlatformModule?: ("Enabled" | "Disabled")
}
export interface GCPMachinePoolV1Beta1Status {
 conditions?: readonly GCPMachinePoolV1Beta1StatusConditions[]
 ready?: boolean
 replicas?: number
}
export interface GCPMachinePoolV1Beta1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface GCPMachineTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "GCPMachineTemplate"
 metadata: ObjectMeta
 spec?: GCPMachineTemplateV1Beta1Spec
}
export interface GCPMachineTemplateV1Beta1Spec {
 template: GCPMachineTemplateV1Beta1SpecTemplate
}
export interface GCPMachineTemplateV1Beta1SpecTemplate {
 metadata?: GCPMachineTemplateV1Beta1SpecTemplateMetadata
 spec: GCPMachineTemplateV1Beta1SpecTemplateSpec
}
export interface GCPMachineTemplateV1Beta1SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface GCPMachineTemplateV1Beta1SpecTemplateSpec {
 additionalDisks?: readonly GCPMachineTemplateV1Beta1SpecTemplateSpecAdditionalDisks[]
 additionalLabels?: {
  [k: string]: string
 }
 additionalMetadata?: readonly GCPMachineTemplateV1Beta1SpecTemplateSpecAdditionalMetadata[]
 additionalNetworkTags?: readonly string[]
 aliasIPRanges?: readonly GCPMachineTemplateV1Beta1SpecTemplateSpecAliasIPRanges[]
 confidentialCompute?: ("Enabled" | "Disabled" | "AMDEncryptedVirtualization" | "AMDEncryptedVirtualizationNestedPaging" | "IntelTrustedDomainExtensions")
 guestAccelerators?: readonly GCPMachineTemplateV1Beta1SpecTemplateSpecGuestAccelerators[]
 image?: string
 imageFamily?: string
 instanceType: string
 ipForwarding?: ("Enabled" | "Disabled")
 onHostMaintenance?: ("Migrate" | "Terminate")
 preemptible?: boolean
 providerID?: string
 provisioningModel?: ("Standard" | "Spot")
 publicIP?: boolean
 resourceManagerTags?: readonly GCPMachineTemplateV1Beta1SpecTemplateSpecResourceManagerTags[]
 rootDeviceSize?: number
 rootDeviceType?: string
 rootDiskEncryptionKey?: GCPMachineTemplateV1Beta1SpecTemplateSpecRootDiskEncryptionKey
 serviceAccounts?: GCPMachineTemplateV1Beta1SpecTemplateSpecServiceAccounts
 shieldedInstanceConfig?: GCPMachineTemplateV1Beta1SpecTemplateSpecShieldedInstanceConfig
 subnet?: string
}
export interface GCPMachineTemplateV1Beta1SpecTemplateSpecAdditionalDisks {
 deviceType?: string
 encryptionKey?: GCPMachineTemplateV1Beta1SpecTemplateSpecRootDiskEncryptionKey
 size?: number
}
export interface GCPMachineTemplateV1Beta1SpecTemplateSpecAdditionalMetadata {
 key: string
 value?: string
}
export interface GCPMachineTemplateV1Beta1SpecTemplateSpecAliasIPRanges {
 ipCidrRange: string
 subnetworkRangeName?: string
}
export interface GCPMachineTemplateV1Beta1SpecTemplateSpecGuestAccelerators {
 count?: number
 type?: string
}
export interface GCPMachineTemplateV1Beta1SpecTemplateSpecResourceManagerTags {
 key: string
 parentID: string
 value: string
}
export interface GCPMachineTemplateV1Beta1SpecTemplateSpecRootDiskEncryptionKey {
 keyType: ("Managed" | "Supplied")
 kmsKeyServiceAccount?: string
 managedKey?: GCPMachineTemplateV1Beta1SpecTemplateSpecRootDiskEncryptionKeyManagedKey
 suppliedKey?: GCPMachineTemplateV1Beta1SpecTemplateSpecRootDiskEncryptionKeySuppliedKey
}
export interface GCPMachineTemplateV1Beta1SpecTemplateSpecRootDiskEncryptionKeyManagedKey {
 kmsKeyName: string
}
export interface GCPMachineTemplateV1Beta1SpecTemplateSpecRootDiskEncryptionKeySuppliedKey {
 rawKey?: string
 rsaEncryptedKey?: string
}
export interface GCPMachineTemplateV1Beta1SpecTemplateSpecServiceAccounts {
 email?: string
 scopes?: readonly string[]
}
export interface GCPMachineTemplateV1Beta1SpecTemplateSpecShieldedInstanceConfig {
 integrityMonitoring?: ("Enabled" | "Disabled")
 secureBoot?: ("Enabled" | "Disabled")
 virtualizedTrustedPlatformModule?: ("Enabled" | "Disabled")
}
export interface GCPManagedClusterTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "GCPManagedClusterTemplate"
 metadata: ObjectMeta
 spec?: GCPManagedClusterTemplateV1Beta1Spec
}
export interface GCPManagedClusterTemplateV1Beta1Spec {
 template: GCPManagedClusterTemplateV1Beta1SpecTemplate
}
export interface GCPManagedClusterTemplateV1Beta1SpecTemplate {
 spec: GCPManagedClusterTemplateV1Beta1SpecTemplateSpec
}
export interface GCPManagedClusterTemplateV1Beta1SpecTemplateSpec {
 additionalLabels?: {
  [k: string]: string
 }
 controlPlaneEndpoint?: GCPManagedClusterTemplateV1Beta1SpecTemplateSpecControlPlaneEndpoint
 credentialsRef?: GCPManagedClusterTemplateV1Beta1SpecTemplateSpecCredentialsRef
 loadBalancer?: GCPManagedClusterTemplateV1Beta1SpecTemplateSpecLoadBalancer
 network?: GCPManagedClusterTemplateV1Beta1SpecTemplateSpecNetwork
 project: string
 region: string
 resourceManagerTags?: readonly GCPManagedClusterTemplateV1Beta1SpecTemplateSpecResourceManagerTags[]
 serviceEndpoints?: GCPManagedClusterTemplateV1Beta1SpecTemplateSpecServiceEndpoints
}
export interface GCPManagedClusterTemplateV1Beta1SpecTemplateSpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface GCPManagedClusterTemplateV1Beta1SpecTemplateSpecCredentialsRef {
 name: string
 namespace: string
}
export interface GCPManagedClusterTemplateV1Beta1SpecTemplateSpecLoadBalancer {
 apiServerInstanceGroupTagOverride?: string
 internalLoadBalancer?: GCPManagedClusterTemplateV1Beta1SpecTemplateSpecLoadBalancerInternalLoadBalancer
 loadBalancerType?: string
}
export interface GCPManagedClusterTemplateV1Beta1SpecTemplateSpecLoadBalancerInternalLoadBalancer {
 internalAccess?: ("Regional" | "Global")
 ipAddress?: string
 name?: string
 subnet?: string
}
export interface GCPManagedClusterTemplateV1Beta1SpecTemplateSpecNetwork {
 autoCreateSubnetworks?: boolean
 firewall?: GCPManagedClusterTemplateV1Beta1SpecTemplateSpecNetworkFirewall
 hostProject?: string
 loadBalancerBackendPort?: number
 minPortsPerVm?: number
 mtu?: number
 name?: string
 subnets?: readonly GCPManagedClusterTemplateV1Beta1SpecTemplateSpecNetworkSubnets[]
}
export interface GCPManagedClusterTemplateV1Beta1SpecTemplateSpecNetworkFirewall {
 defaultRulesManagement?: ("Managed" | "Unmanaged")
 firewallRules?: readonly GCPManagedClusterTemplateV1Beta1SpecTemplateSpecNetworkFirewallFirewallRules[]
}
export interface GCPManagedClusterTemplateV1Beta1SpecTemplateSpecNetworkFirewallFirewallRules {
 allowed?: readonly GCPManagedClusterTemplateV1Beta1SpecTemplateSpecNetworkFirewallFirewallRulesAllowed[]
 denied?: readonly GCPManagedClusterTemplateV1Beta1SpecTemplateSpecNetworkFirewallFirewallRulesAllowed[]
 description?: string
 destinationRanges?: readonly string[]
 direction?: string
 name?: string
 priority?: number
 sourceRanges?: readonly string[]
 sourceTags?: readonly string[]
 targetTags?: readonly string[]
}
export interface GCPManagedClusterTemplateV1Beta1SpecTemplateSpecNetworkFirewallFirewallRulesAllowed {
 IPProtocol: ("TCP" | "UDP" | "ICMP" | "ESP" | "AH" | "IPIP" | "SCTP")
 ports?: readonly string[]
}
export interface GCPManagedClusterTemplateV1Beta1SpecTemplateSpecNetworkSubnets {
 cidrBlock?: string
 description?: string
 enableFlowLogs?: boolean
 name?: string
 privateGoogleAccess?: boolean
 purpose?: ("INTERNAL_HTTPS_LOAD_BALANCER" | "PRIVATE_RFC_1918" | "PRIVATE" | "PRIVATE_SERVICE_CONNECT" | "REGIONAL_MANAGED_PROXY")
 region?: string
 secondaryCidrBlocks?: {
  [k: string]: string
 }
 stackType?: ("IPV4_ONLY" | "IPV4_IPV6" | "IPV6_ONLY")
}
export interface GCPManagedClusterTemplateV1Beta1SpecTemplateSpecResourceManagerTags {
 key: string
 parentID: string
 value: string
}
export interface GCPManagedClusterTemplateV1Beta1SpecTemplateSpecServiceEndpoints {
 compute?: string
 container?: string
 iam?: string
 resourceManager?: string
}
export interface GCPManagedClusterV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "GCPManagedCluster"
 metadata: ObjectMeta
 spec?: GCPManagedClusterV1Beta1Spec
 status?: GCPManagedClusterV1Beta1Status
}
export interface GCPManagedClusterV1Beta1Spec {
 additionalLabels?: {
  [k: string]: string
 }
 controlPlaneEndpoint?: GCPManagedClusterV1Beta1SpecControlPlaneEndpoint
 credentialsRef?: GCPManagedClusterV1Beta1SpecCredentialsRef
 loadBalancer?: GCPManagedClusterV1Beta1SpecLoadBalancer
 network?: GCPManagedClusterV1Beta1SpecNetwork
 project: string
 region: string
 resourceManagerTags?: readonly GCPManagedClusterV1Beta1SpecResourceManagerTags[]
 serviceEndpoints?: GCPManagedClusterV1Beta1SpecServiceEndpoints
}
export interface GCPManagedClusterV1Beta1SpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface GCPManagedClusterV1Beta1SpecCredentialsRef {
 name: string
 namespace: string
}
export interface GCPManagedClusterV1Beta1SpecLoadBalancer {
 apiServerInstanceGroupTagOverride?: string
 internalLoadBalancer?: GCPManagedClusterV1Beta1SpecLoadBalancerInternalLoadBalancer
 loadBalancerType?: string
}
export interface GCPManagedClusterV1Beta1SpecLoadBalancerInternalLoadBalancer {
 internalAccess?: ("Regional" | "Global")
 ipAddress?: string
 name?: string
 subnet?: string
}
export interface GCPManagedClusterV1Beta1SpecNetwork {
 autoCreateSubnetworks?: boolean
 firewall?: GCPManagedClusterV1Beta1SpecNetworkFirewall
 hostProject?: string
 loadBalancerBackendPort?: number
 minPortsPerVm?: number
 mtu?: number
 name?: string
 subnets?: readonly GCPManagedClusterV1Beta1SpecNetworkSubnets[]
}
export interface GCPManagedClusterV1Beta1SpecNetworkFirewall {
 defaultRulesManagement?: ("Managed" | "Unmanaged")
 firewallRules?: readonly GCPManagedClusterV1Beta1SpecNetworkFirewallFirewallRules[]
}
export interface GCPManagedClusterV1Beta1SpecNetworkFirewallFirewallRules {
 allowed?: readonly GCPManagedClusterV1Beta1SpecNetworkFirewallFirewallRulesAllowed[]
 denied?: readonly GCPManagedClusterV1Beta1SpecNetworkFirewallFirewallRulesAllowed[]
 description?: string
 destinationRanges?: readonly string[]
 direction?: string
 name?: string
 priority?: number
 sourceRanges?: readonly string[]
 sourceTags?: readonly string[]
 targetTags?: readonly string[]
}
export interface GCPManagedClusterV1Beta1SpecNetworkFirewallFirewallRulesAllowed {
 IPProtocol: ("TCP" | "UDP" | "ICMP" | "ESP" | "AH" | "IPIP" | "SCTP")
 ports?: readonly string[]
}
export interface GCPManagedClusterV1Beta1SpecNetworkSubnets {
 cidrBlock?: string
 description?: string
 enableFlowLogs?: boolean
 name?: string
 privateGoogleAccess?: boolean
 purpose?: ("INTERNAL_HTTPS_LOAD_BALANCER" | "PRIVATE_RFC_1918" | "PRIVATE" | "PRIVATE_SERVICE_CONNECT" | "REGIONAL_MANAGED_PROXY")
 region?: string
 secondaryCidrBlocks?: {
  [k: string]: string
 }
 stackType?: ("IPV4_ONLY" | "IPV4_IPV6" | "IPV6_ONLY")
}
export interface GCPManagedClusterV1Beta1SpecResourceManagerTags {
 key: string
 parentID: string
 value: string
}
export interface GCPManagedClusterV1Beta1SpecServiceEndpoints {
 compute?: string
 container?: string
 iam?: string
 resourceManager?: string
}
export interface GCPManagedClusterV1Beta1Status {
 conditions?: readonly GCPManagedClusterV1Beta1StatusConditions[]
 failureDomains?: {
  [k: string]: GCPManagedClusterV1Beta1StatusFailureDomains
 }
 network?: GCPManagedClusterV1Beta1StatusNetwork
 ready: boolean
}
export interface GCPManagedClusterV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface GCPManagedClusterV1Beta1StatusFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
}
export interface GCPManagedClusterV1Beta1StatusNetwork {
 apiInternalBackendService?: string
 apiInternalForwardingRule?: string
 apiInternalHealthCheck?: string
 apiInternalIpAddress?: string
 apiServerBackendService?: string
 apiServerForwardingRule?: string
 apiServerHealthCheck?: string
 apiServerInstanceGroups?: {
  [k: string]: string
 }
 apiServerIpAddress?: string
 apiServerTargetProxy?: string
 firewallRules?: {
  [k: string]: string
 }
 router?: string
 selfLink?: string
}
export interface GCPManagedControlPlaneTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "GCPManagedControlPlaneTemplate"
 metadata: ObjectMeta
 spec?: GCPManagedControlPlaneTemplateV1Beta1Spec
}
export interface GCPManagedControlPlaneTemplateV1Beta1Spec {
 template: GCPManagedControlPlaneTemplateV1Beta1SpecTemplate
}
export interface GCPManagedControlPlaneTemplateV1Beta1SpecTemplate {
 spec: GCPManagedControlPlaneTemplateV1Beta1SpecTemplateSpec
}
export interface GCPManagedControlPlaneTemplateV1Beta1SpecTemplateSpec {
 binaryAuthorization?: ("disabled" | "project_singleton_policy_enforce")
 clusterNetwork?: GCPManagedControlPlaneTemplateV1Beta1SpecTemplateSpecClusterNetwork
 clusterSecurity?: GCPManagedControlPlaneTemplateV1Beta1SpecTemplateSpecClusterSecurity
 enableAutopilot?: boolean
 enableIdentityService?: boolean
 location: string
 loggingService?: string
 machineTemplate?: Record<string, never>
 master_authorized_networks_config?: GCPManagedControlPlaneTemplateV1Beta1SpecTemplateSpecMasterAuthorizedNetworksConfig
 monitoringService?: string
 project: string
 releaseChannel?: ("rapid" | "regular" | "stable" | "extended")
}
export interface GCPManagedControlPlaneTemplateV1Beta1SpecTemplateSpecClusterNetwork {
 pod?: GCPManagedControlPlaneTemplateV1Beta1SpecTemplateSpecClusterNetworkPod
 privateCluster?: GCPManagedControlPlaneTemplateV1Beta1SpecTemplateSpecClusterNetworkPrivateCluster
 service?: GCPManagedControlPlaneTemplateV1Beta1SpecTemplateSpecClusterNetworkPod
 useIPAliases?: boolean
}
export interface GCPManagedControlPlaneTemplateV1Beta1SpecTemplateSpecClusterNetworkPod {
 cidrBlock?: string
}
export interface GCPManagedControlPlaneTemplateV1Beta1SpecTemplateSpecClusterNetworkPrivateCluster {
 controlPlaneCidrBlock?: string
 controlPlaneGlobalAccess?: boolean
 disableDefaultSNAT?: boolean
 enablePrivateEndpoint?: boolean
 enablePrivateNodes?: boolean
}
export interface GCPManagedControlPlaneTemplateV1Beta1SpecTemplateSpecClusterSecurity {
 authenticatorGroupConfig?: GCPManagedControlPlaneTemplateV1Beta1SpecTemplateSpecClusterSecurityAuthenticatorGroupConfig
 workloadIdentityConfig?: GCPManagedControlPlaneTemplateV1Beta1SpecTemplateSpecClusterSecurityWorkloadIdentityConfig
}
export interface GCPManagedControlPlaneTemplateV1Beta1SpecTemplateSpecClusterSecurityAuthenticatorGroupConfig {
 securityGroups: string
}
export interface GCPManagedControlPlaneTemplateV1Beta1SpecTemplateSpecClusterSecurityWorkloadIdentityConfig {
 workloadPool: string
}
export interface GCPManagedControlPlaneTemplateV1Beta1SpecTemplateSpecMasterAuthorizedNetworksConfig {
 cidr_blocks?: readonly GCPManagedControlPlaneTemplateV1Beta1SpecTemplateSpecMasterAuthorizedNetworksConfigCidrBlocks[]
 gcp_public_cidrs_access_enabled?: boolean
}
export interface GCPManagedControlPlaneTemplateV1Beta1SpecTemplateSpecMasterAuthorizedNetworksConfigCidrBlocks {
 cidr_block?: string
 display_name?: string
}
export interface GCPManagedControlPlaneV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "GCPManagedControlPlane"
 metadata: ObjectMeta
 spec?: GCPManagedControlPlaneV1Beta1Spec
 status?: GCPManagedControlPlaneV1Beta1Status
}
export interface GCPManagedControlPlaneV1Beta1Spec {
 binaryAuthorization?: ("disabled" | "project_singleton_policy_enforce")
 clusterName?: string
 clusterNetwork?: GCPManagedControlPlaneV1Beta1SpecClusterNetwork
 clusterSecurity?: GCPManagedControlPlaneV1Beta1SpecClusterSecurity
 controlPlaneVersion?: string
 description?: string
 enableAutopilot?: boolean
 enableIdentityService?: boolean
 endpoint?: GCPManagedControlPlaneV1Beta1SpecEndpoint
 location: string
 loggingService?: string
 machineTemplate?: Record<string, never>
 master_authorized_networks_config?: GCPManagedControlPlaneV1Beta1SpecMasterAuthorizedNetworksConfig
 monitoringService?: string
 project: string
 releaseChannel?: ("rapid" | "regular" | "stable" | "extended")
 version?: string
}
export interface GCPManagedControlPlaneV1Beta1SpecClusterNetwork {
 pod?: GCPManagedControlPlaneV1Beta1SpecClusterNetworkPod
 privateCluster?: GCPManagedControlPlaneV1Beta1SpecClusterNetworkPrivateCluster
 service?: GCPManagedControlPlaneV1Beta1SpecClusterNetworkPod
 useIPAliases?: boolean
}
export interface GCPManagedControlPlaneV1Beta1SpecClusterNetworkPod {
 cidrBlock?: string
}
export interface GCPManagedControlPlaneV1Beta1SpecClusterNetworkPrivateCluster {
 controlPlaneCidrBlock?: string
 controlPlaneGlobalAccess?: boolean
 disableDefaultSNAT?: boolean
 enablePrivateEndpoint?: boolean
 enablePrivateNodes?: boolean
}
export interface GCPManagedControlPlaneV1Beta1SpecClusterSecurity {
 authenticatorGroupConfig?: GCPManagedControlPlaneV1Beta1SpecClusterSecurityAuthenticatorGroupConfig
 workloadIdentityConfig?: GCPManagedControlPlaneV1Beta1SpecClusterSecurityWorkloadIdentityConfig
}
export interface GCPManagedControlPlaneV1Beta1SpecClusterSecurityAuthenticatorGroupConfig {
 securityGroups: string
}
export interface GCPManagedControlPlaneV1Beta1SpecClusterSecurityWorkloadIdentityConfig {
 workloadPool: string
}
export interface GCPManagedControlPlaneV1Beta1SpecEndpoint {
 host?: string
 port?: number
}
export interface GCPManagedControlPlaneV1Beta1SpecMasterAuthorizedNetworksConfig {
 cidr_blocks?: readonly GCPManagedControlPlaneV1Beta1SpecMasterAuthorizedNetworksConfigCidrBlocks[]
 gcp_public_cidrs_access_enabled?: boolean
}
export interface GCPManagedControlPlaneV1Beta1SpecMasterAuthorizedNetworksConfigCidrBlocks {
 cidr_block?: string
 display_name?: string
}
export interface GCPManagedControlPlaneV1Beta1Status {
 conditions?: readonly GCPManagedControlPlaneV1Beta1StatusConditions[]
 currentVersion?: string
 initialized?: boolean
 ready?: boolean
 version?: string
}
export interface GCPManagedControlPlaneV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface GCPManagedMachinePoolTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "GCPManagedMachinePoolTemplate"
 metadata: ObjectMeta
 spec?: GCPManagedMachinePoolTemplateV1Beta1Spec
}
export interface GCPManagedMachinePoolTemplateV1Beta1Spec {
 template: GCPManagedMachinePoolTemplateV1Beta1SpecTemplate
}
export interface GCPManagedMachinePoolTemplateV1Beta1SpecTemplate {
 spec: GCPManagedMachinePoolTemplateV1Beta1SpecTemplateSpec
}
export interface GCPManagedMachinePoolTemplateV1Beta1SpecTemplateSpec {
 additionalLabels?: {
  [k: string]: string
 }
 diskSizeGB?: number
 diskSizeGb?: number
 diskType?: ("pd-standard" | "pd-ssd" | "pd-balanced")
 imageType?: string
 instanceType?: string
 kubernetesLabels?: {
  [k: string]: string
 }
 kubernetesTaints?: readonly GCPManagedMachinePoolTemplateV1Beta1SpecTemplateSpecKubernetesTaints[]
 linuxNodeConfig?: GCPManagedMachinePoolTemplateV1Beta1SpecTemplateSpecLinuxNodeConfig
 localSsdCount?: number
 machineType?: string
 management?: GCPManagedMachinePoolTemplateV1Beta1SpecTemplateSpecManagement
 maxPodsPerNode?: number
 nodeLocations?: readonly string[]
 nodeNetwork?: GCPManagedMachinePoolTemplateV1Beta1SpecTemplateSpecNodeNetwork
 nodePoolName?: string
 nodeSecurity?: GCPManagedMachinePoolTemplateV1Beta1SpecTemplateSpecNodeSecurity
 scaling?: GCPManagedMachinePoolTemplateV1Beta1SpecTemplateSpecScaling
}
export interface GCPManagedMachinePoolTemplateV1Beta1SpecTemplateSpecKubernetesTaints {
 effect: ("NoSchedule" | "NoExecute" | "PreferNoSchedule")
 key: string
 value: string
}
export interface GCPManagedMachinePoolTemplateV1Beta1SpecTemplateSpecLinuxNodeConfig {
 cgroupMode?: number
 sysctls?: readonly GCPManagedMachinePoolTemplateV1Beta1SpecTemplateSpecLinuxNodeConfigSysctls[]
}
export interface GCPManagedMachinePoolTemplateV1Beta1SpecTemplateSpecLinuxNodeConfigSysctls {
 parameter?: string
 value?: string
}
export interface GCPManagedMachinePoolTemplateV1Beta1SpecTemplateSpecManagement {
 autoRepair?: boolean
 autoUpgrade?: boolean
}
export interface GCPManagedMachinePoolTemplateV1Beta1SpecTemplateSpecNodeNetwork {
 createPodRange?: boolean
 podRangeCidrBlock?: string
 podRangeName?: string
 tags?: readonly string[]
}
export interface GCPManagedMachinePoolTemplateV1Beta1SpecTemplateSpecNodeSecurity {
 enableIntegrityMonitoring?: boolean
 enableSecureBoot?: boolean
 sandboxType?: string
 serviceAccount?: GCPManagedMachinePoolTemplateV1Beta1SpecTemplateSpecNodeSecurityServiceAccount
}
export interface GCPManagedMachinePoolTemplateV1Beta1SpecTemplateSpecNodeSecurityServiceAccount {
 email?: string
 scopes?: readonly string[]
}
export interface GCPManagedMachinePoolTemplateV1Beta1SpecTemplateSpecScaling {
 enableAutoscaling?: boolean
 locationPolicy?: ("balanced" | "any")
 maxCount?: number
 minCount?: number
}
export interface GCPManagedMachinePoolV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "GCPManagedMachinePool"
 metadata: ObjectMeta
 spec?: GCPManagedMachinePoolV1Beta1Spec
 status?: GCPManagedMachinePoolV1Beta1Status
}
export interface GCPManagedMachinePoolV1Beta1Spec {
 additionalLabels?: {
  [k: string]: string
 }
 diskSizeGB?: number
 diskSizeGb?: number
 diskType?: ("pd-standard" | "pd-ssd" | "pd-balanced")
 imageType?: string
 instanceType?: string
 kubernetesLabels?: {
  [k: string]: string
 }
 kubernetesTaints?: readonly GCPManagedMachinePoolV1Beta1SpecKubernetesTaints[]
 linuxNodeConfig?: GCPManagedMachinePoolV1Beta1SpecLinuxNodeConfig
 localSsdCount?: number
 machineType?: string
 management?: GCPManagedMachinePoolV1Beta1SpecManagement
 maxPodsPerNode?: number
 nodeLocations?: readonly string[]
 nodeNetwork?: GCPManagedMachinePoolV1Beta1SpecNodeNetwork
 nodePoolName?: string
 nodeSecurity?: GCPManagedMachinePoolV1Beta1SpecNodeSecurity
 providerIDList?: readonly string[]
 scaling?: GCPManagedMachinePoolV1Beta1SpecScaling
}
export interface GCPManagedMachinePoolV1Beta1SpecKubernetesTaints {
 effect: ("NoSchedule" | "NoExecute" | "PreferNoSchedule")
 key: string
 value: string
}
export interface GCPManagedMachinePoolV1Beta1SpecLinuxNodeConfig {
 cgroupMode?: number
 sysctls?: readonly GCPManagedMachinePoolV1Beta1SpecLinuxNodeConfigSysctls[]
}
export interface GCPManagedMachinePoolV1Beta1SpecLinuxNodeConfigSysctls {
 parameter?: string
 value?: string
}
export interface GCPManagedMachinePoolV1Beta1SpecManagement {
 autoRepair?: boolean
 autoUpgrade?: boolean
}
export interface GCPManagedMachinePoolV1Beta1SpecNodeNetwork {
 createPodRange?: boolean
 podRangeCidrBlock?: string
 podRangeName?: string
 tags?: readonly string[]
}
export interface GCPManagedMachinePoolV1Beta1SpecNodeSecurity {
 enableIntegrityMonitoring?: boolean
 enableSecureBoot?: boolean
 sandboxType?: string
 serviceAccount?: GCPManagedMachinePoolV1Beta1SpecNodeSecurityServiceAccount
}
export interface GCPManagedMachinePoolV1Beta1SpecNodeSecurityServiceAccount {
 email?: string
 scopes?: readonly string[]
}
export interface GCPManagedMachinePoolV1Beta1SpecScaling {
 enableAutoscaling?: boolean
 locationPolicy?: ("balanced" | "any")
 maxCount?: number
 minCount?: number
}
export interface GCPManagedMachinePoolV1Beta1Status {
 conditions?: readonly GCPManagedMachinePoolV1Beta1StatusConditions[]
 infrastructureMachineKind?: string
 ready?: boolean
 replicas?: number
}
export interface GCPManagedMachinePoolV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface Metal3ClusterTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "Metal3ClusterTemplate"
 metadata: ObjectMeta
 spec?: Metal3ClusterTemplateV1Beta1Spec
}
export interface Metal3ClusterTemplateV1Beta1Spec {
 template: Metal3ClusterTemplateV1Beta1SpecTemplate
}
export interface Metal3ClusterTemplateV1Beta1SpecTemplate {
 spec: Metal3ClusterTemplateV1Beta1SpecTemplateSpec
}
export interface Metal3ClusterTemplateV1Beta1SpecTemplateSpec {
 cloudProviderEnabled?: boolean
 controlPlaneEndpoint?: Metal3ClusterTemplateV1Beta1SpecTemplateSpecControlPlaneEndpoint
 failureDomains?: {
  [k: string]: Metal3ClusterTemplateV1Beta1SpecTemplateSpecFailureDomains
 }
 noCloudProvider?: boolean
}
export interface Metal3ClusterTemplateV1Beta1SpecTemplateSpecControlPlaneEndpoint {
 host: string
 port: number
}
export interface Metal3ClusterTemplateV1Beta1SpecTemplateSpecFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
}
export interface Metal3ClusterTemplateV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "Metal3ClusterTemplate"
 metadata: ObjectMeta
 spec: Metal3ClusterTemplateV1Beta2Spec
}
export interface Metal3ClusterTemplateV1Beta2Spec {
 template: Metal3ClusterTemplateV1Beta2SpecTemplate
}
export interface Metal3ClusterTemplateV1Beta2SpecTemplate {
 metadata?: Metal3ClusterTemplateV1Beta2SpecTemplateMetadata
 spec: Metal3ClusterTemplateV1Beta2SpecTemplateSpec
}
export interface Metal3ClusterTemplateV1Beta2SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface Metal3ClusterTemplateV1Beta2SpecTemplateSpec {
 cloudProviderEnabled?: boolean
 controlPlaneEndpoint?: Metal3ClusterTemplateV1Beta2SpecTemplateSpecControlPlaneEndpoint
 failureDomains?: readonly Metal3ClusterTemplateV1Beta2SpecTemplateSpecFailureDomains[]
}
export interface Metal3ClusterTemplateV1Beta2SpecTemplateSpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface Metal3ClusterTemplateV1Beta2SpecTemplateSpecFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
 name: string
}
export interface Metal3ClusterV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "Metal3Cluster"
 metadata: ObjectMeta
 spec?: Metal3ClusterV1Beta1Spec
 status?: Metal3ClusterV1Beta1Status
}
export interface Metal3ClusterV1Beta1Spec {
 cloudProviderEnabled?: boolean
 controlPlaneEndpoint?: Metal3ClusterV1Beta1SpecControlPlaneEndpoint
 failureDomains?: {
  [k: string]: Metal3ClusterV1Beta1SpecFailureDomains
 }
 noCloudProvider?: boolean
}
export interface Metal3ClusterV1Beta1SpecControlPlaneEndpoint {
 host: string
 port: number
}
export interface Metal3ClusterV1Beta1SpecFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
}
export interface Metal3ClusterV1Beta1Status {
 conditions?: readonly Metal3ClusterV1Beta1StatusConditions[]
 failureDomains?: {
  [k: string]: Metal3ClusterV1Beta1SpecFailureDomains
 }
 failureMessage?: string
 failureReason?: string
 lastUpdated?: string
 ready?: boolean
 v1beta2?: Metal3ClusterV1Beta1StatusV1Beta2
}
export interface Metal3ClusterV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface Metal3ClusterV1Beta1StatusV1Beta2 {
 conditions?: readonly Metal3ClusterV1Beta1StatusV1Beta2Conditions[]
}
export interface Metal3ClusterV1Beta1StatusV1Beta2Conditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface Metal3ClusterV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "Metal3Cluster"
 metadata: ObjectMeta
 spec?: Metal3ClusterV1Beta2Spec
 status?: Metal3ClusterV1Beta2Status
}
export interface Metal3ClusterV1Beta2Spec {
 cloudProviderEnabled?: boolean
 controlPlaneEndpoint?: Metal3ClusterV1Beta2SpecControlPlaneEndpoint
 failureDomains?: readonly Metal3ClusterV1Beta2SpecFailureDomains[]
}
export interface Metal3ClusterV1Beta2SpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface Metal3ClusterV1Beta2SpecFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
 name: string
}
export interface Metal3ClusterV1Beta2Status {
 conditions?: readonly Metal3ClusterV1Beta2StatusConditions[]
 deprecated?: Metal3ClusterV1Beta2StatusDeprecated
 failureDomains?: readonly Metal3ClusterV1Beta2SpecFailureDomains[]
 initialization?: Metal3ClusterV1Beta2StatusInitialization
 lastUpdated?: string
}
export interface Metal3ClusterV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface Metal3ClusterV1Beta2StatusDeprecated {
 v1beta1?: Metal3ClusterV1Beta2StatusDeprecatedV1Beta1
}
export interface Metal3ClusterV1Beta2StatusDeprecatedV1Beta1 {
 conditions?: readonly Metal3ClusterV1Beta2StatusDeprecatedV1Beta1Conditions[]
 failureMessage?: string
 failureReason?: string
}
export interface Metal3ClusterV1Beta2StatusDeprecatedV1Beta1Conditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface Metal3ClusterV1Beta2StatusInitialization {
 provisioned?: boolean
}
export interface Metal3DataTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "Metal3DataTemplate"
 metadata: ObjectMeta
 spec?: Metal3DataTemplateV1Beta1Spec
 status?: Metal3DataTemplateV1Beta1Status
}
export interface Metal3DataTemplateV1Beta1Spec {
 clusterName: string
 metaData?: Metal3DataTemplateV1Beta1SpecMetaData
 networkData?: Metal3DataTemplateV1Beta1SpecNetworkData
 templateReference?: string
}
export interface Metal3DataTemplateV1Beta1SpecMetaData {
 dnsServersFromIPPool?: readonly Metal3DataTemplateV1Beta1SpecMetaDataDnsServersFromIPPool[]
 fromAnnotations?: readonly Metal3DataTemplateV1Beta1SpecMetaDataFromAnnotations[]
 fromHostInterfaces?: readonly Metal3DataTemplateV1Beta1SpecMetaDataFromHostInterfaces[]
 fromLabels?: readonly Metal3DataTemplateV1Beta1SpecMetaDataFromLabels[]
 gatewaysFromIPPool?: readonly Metal3DataTemplateV1Beta1SpecMetaDataDnsServersFromIPPool[]
 indexes?: readonly Metal3DataTemplateV1Beta1SpecMetaDataIndexes[]
 ipAddressesFromIPPool?: readonly Metal3DataTemplateV1Beta1SpecMetaDataDnsServersFromIPPool[]
 namespaces?: readonly Metal3DataTemplateV1Beta1SpecMetaDataNamespaces[]
 objectNames?: readonly Metal3DataTemplateV1Beta1SpecMetaDataObjectNames[]
 prefixesFromIPPool?: readonly Metal3DataTemplateV1Beta1SpecMetaDataDnsServersFromIPPool[]
 strings?: readonly Metal3DataTemplateV1Beta1SpecMetaDataStrings[]
}
export interface Metal3DataTemplateV1Beta1SpecMetaDataDnsServersFromIPPool {
 apiGroup: string
 key: string
 kind: string
 name: string
}
export interface Metal3DataTemplateV1Beta1SpecMetaDataFromAnnotations {
 annotation: string
 key: string
 object: ("machine" | "metal3machine" | "baremetalhost")
}
export interface Metal3DataTemplateV1Beta1SpecMetaDataFromHostInterfaces {
 fromBootMAC?: boolean
 interface?: string
 key: string
}
export interface Metal3DataTemplateV1Beta1SpecMetaDataFromLabels {
 key: string
 label: string
 object: ("machine" | "metal3machine" | "baremetalhost")
}
export interface Metal3DataTemplateV1Beta1SpecMetaDataIndexes {
 key: string
 offset?: number
 prefix?: string
 step?: number
 suffix?: string
}
export interface Metal3DataTemplateV1Beta1SpecMetaDataNamespaces {
 key: string
}
export interface Metal3DataTemplateV1Beta1SpecMetaDataObjectNames {
 key: string
 object: ("machine" | "metal3machine" | "baremetalhost")
}
export interface Metal3DataTemplateV1Beta1SpecMetaDataStrings {
 key: string
 value: string
}
export interface Metal3DataTemplateV1Beta1SpecNetworkData {
 links?: Metal3DataTemplateV1Beta1SpecNetworkDataLinks
 networks?: Metal3DataTemplateV1Beta1SpecNetworkDataNetworks
 services?: Metal3DataTemplateV1Beta1SpecNetworkDataServices
}
export interface Metal3DataTemplateV1Beta1SpecNetworkDataLinks {
 bonds?: readonly Metal3DataTemplateV1Beta1SpecNetworkDataLinksBonds[]
 ethernets?: readonly Metal3DataTemplateV1Beta1SpecNetworkDataLinksEthernets[]
 vlans?: readonly Metal3DataTemplateV1Beta1SpecNetworkDataLinksVlans[]
}
export interface Metal3DataTemplateV1Beta1SpecNetworkDataLinksBonds {
 bondLinks?: readonly string[]
 bondMode: ("balance-rr" | "active-backup" | "balance-xor" | "broadcast" | "balance-tlb" | "balance-alb" | "802.3ad")
 bondXmitHashPolicy?: ("layer2" | "layer3+4" | "layer2+3")
 id: string
 macAddress: Metal3DataTemplateV1Beta1SpecNetworkDataLinksBondsMacAddress
 mtu?: number
 name?: string
 parameters?: {
  [k: string]: unknown
 }
}
export interface Metal3DataTemplateV1Beta1SpecNetworkDataLinksBondsMacAddress {
 fromAnnotation?: Metal3DataTemplateV1Beta1SpecNetworkDataNetworksIpv4FromPoolAnnotation
 fromHostInterface?: string
 string?: string
}
export interface Metal3DataTemplateV1Beta1SpecNetworkDataLinksEthernets {
 id: string
 macAddress: Metal3DataTemplateV1Beta1SpecNetworkDataLinksBondsMacAddress
 mtu?: number
 name?: string
 type: ("bridge" | "dvs" | "hw_veb" | "hyperv" | "ovs" | "tap" | "vhostuser" | "vif" | "phy")
}
export interface Metal3DataTemplateV1Beta1SpecNetworkDataLinksVlans {
 id: string
 macAddress: Metal3DataTemplateV1Beta1SpecNetworkDataLinksBondsMacAddress
 mtu?: number
 name?: string
 vlanID: number
 vlanLink: string
}
export interface Metal3DataTemplateV1Beta1SpecNetworkDataNetworks {
 ipv4?: readonly Metal3DataTemplateV1Beta1SpecNetworkDataNetworksIpv4[]
 ipv4DHCP?: readonly Metal3DataTemplateV1Beta1SpecNetworkDataNetworksIpv4DHCP[]
 ipv6?: readonly Metal3DataTemplateV1Beta1SpecNetworkDataNetworksIpv6[]
 ipv6DHCP?: readonly Metal3DataTemplateV1Beta1SpecNetworkDataNetworksIpv4DHCP[]
 ipv6SLAAC?: readonly Metal3DataTemplateV1Beta1SpecNetworkDataNetworksIpv4DHCP[]
}
export interface Metal3DataTemplateV1Beta1SpecNetworkDataNetworksIpv4 {
 fromPoolAnnotation?: Metal3DataTemplateV1Beta1SpecNetworkDataNetworksIpv4FromPoolAnnotation
 fromPoolRef?: Metal3DataTemplateV1Beta1SpecNetworkDataNetworksIpv4FromPoolRef
 id: string
 ipAddressFromIPPool?: string
 link: string
 routes?: readonly Metal3DataTemplateV1Beta1SpecNetworkDataNetworksIpv4Routes[]
}
export interface Metal3DataTemplateV1Beta1SpecNetworkDataNetworksIpv4DHCP {
 id: string
 link: string
 routes?: readonly Metal3DataTemplateV1Beta1SpecNetworkDataNetworksIpv4Routes[]
}
export interface Metal3DataTemplateV1Beta1SpecNetworkDataNetworksIpv4FromPoolAnnotation {
 annotation: string
 object: ("machine" | "metal3machine" | "baremetalhost")
}
export interface Metal3DataTemplateV1Beta1SpecNetworkDataNetworksIpv4FromPoolRef {
 apiGroup?: string
 kind: string
 name: string
}
export interface Metal3DataTemplateV1Beta1SpecNetworkDataNetworksIpv4Routes {
 gateway: Metal3DataTemplateV1Beta1SpecNetworkDataNetworksIpv4RoutesGateway
 network: string
 prefix?: number
 services?: Metal3DataTemplateV1Beta1SpecNetworkDataServices
}
export interface Metal3DataTemplateV1Beta1SpecNetworkDataNetworksIpv4RoutesGateway {
 fromIPPool?: string
 fromPoolAnnotation?: Metal3DataTemplateV1Beta1SpecNetworkDataNetworksIpv4FromPoolAnnotation
 fromPoolRef?: Metal3DataTemplateV1Beta1SpecNetworkDataNetworksIpv4FromPoolRef
 string?: string
}
export interface Metal3DataTemplateV1Beta1SpecNetworkDataNetworksIpv6 {
 fromPoolAnnotation?: Metal3DataTemplateV1Beta1SpecNetworkDataNetworksIpv4FromPoolAnnotation
 fromPoolRef?: Metal3DataTemplateV1Beta1SpecNetworkDataNetworksIpv4FromPoolRef
 id: string
 ipAddressFromIPPool: string
 link: string
 routes?: readonly Metal3DataTemplateV1Beta1SpecNetworkDataNetworksIpv4Routes[]
}
export interface Metal3DataTemplateV1Beta1SpecNetworkDataServices {
 dns?: readonly string[]
 dnsFromIPPool?: string
}
export interface Metal3DataTemplateV1Beta1Status {
 indexes?: {
  [k: string]: number
 }
 lastUpdated?: string
}
export interface Metal3DataTemplateV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "Metal3DataTemplate"
 metadata: ObjectMeta
 spec?: Metal3DataTemplateV1Beta2Spec
 status?: Metal3DataTemplateV1Beta2Status
}
export interface Metal3DataTemplateV1Beta2Spec {
 clusterName: string
 metaData?: Metal3DataTemplateV1Beta2SpecMetaData
 networkData?: Metal3DataTemplateV1Beta2SpecNetworkData
}
export interface Metal3DataTemplateV1Beta2SpecMetaData {
 dnsServersFromPool?: readonly Metal3DataTemplateV1Beta2SpecMetaDataDnsServersFromPool[]
 fromAnnotations?: readonly Metal3DataTemplateV1Beta2SpecMetaDataFromAnnotations[]
 fromHostInterfaces?: readonly Metal3DataTemplateV1Beta2SpecMetaDataFromHostInterfaces[]
 fromLabels?: readonly Metal3DataTemplateV1Beta2SpecMetaDataFromLabels[]
 gatewaysFromPool?: readonly Metal3DataTemplateV1Beta2SpecMetaDataDnsServersFromPool[]
 indexes?: readonly Metal3DataTemplateV1Beta2SpecMetaDataIndexes[]
 ipAddressesFromPool?: readonly Metal3DataTemplateV1Beta2SpecMetaDataDnsServersFromPool[]
 namespaces?: readonly Metal3DataTemplateV1Beta2SpecMetaDataNamespaces[]
 objectNames?: readonly Metal3DataTemplateV1Beta2SpecMetaDataObjectNames[]
 prefixesFromPool?: readonly Metal3DataTemplateV1Beta2SpecMetaDataDnsServersFromPool[]
 strings?: readonly Metal3DataTemplateV1Beta2SpecMetaDataStrings[]
}
export interface Metal3DataTemplateV1Beta2SpecMetaDataDnsServersFromPool {
 apiGroup?: string
 key: string
 kind?: string
 name: string
}
export interface Metal3DataTemplateV1Beta2SpecMetaDataFromAnnotations {
 annotation: string
 key: string
 object: ("machine" | "metal3machine" | "baremetalhost")
}
export interface Metal3DataTemplateV1Beta2SpecMetaDataFromHostInterfaces {
 fromBootMAC?: boolean
 interface?: string
 key: string
}
export interface Metal3DataTemplateV1Beta2SpecMetaDataFromLabels {
 key: string
 label: string
 object: ("machine" | "metal3machine" | "baremetalhost")
}
export interface Metal3DataTemplateV1Beta2SpecMetaDataIndexes {
 key: string
 offset?: number
 prefix?: string
 step?: number
 suffix?: string
}
export interface Metal3DataTemplateV1Beta2SpecMetaDataNamespaces {
 key: string
}
export interface Metal3DataTemplateV1Beta2SpecMetaDataObjectNames {
 key: string
 object: ("machine" | "metal3machine" | "baremetalhost")
}
export interface Metal3DataTemplateV1Beta2SpecMetaDataStrings {
 key: string
 value: string
}
export interface Metal3DataTemplateV1Beta2SpecNetworkData {
 links?: Metal3DataTemplateV1Beta2SpecNetworkDataLinks
 networks?: Metal3DataTemplateV1Beta2SpecNetworkDataNetworks
 services?: Metal3DataTemplateV1Beta2SpecNetworkDataServices
}
export interface Metal3DataTemplateV1Beta2SpecNetworkDataLinks {
 bonds?: readonly Metal3DataTemplateV1Beta2SpecNetworkDataLinksBonds[]
 ethernets?: readonly Metal3DataTemplateV1Beta2SpecNetworkDataLinksEthernets[]
 vlans?: readonly Metal3DataTemplateV1Beta2SpecNetworkDataLinksVlans[]
}
export interface Metal3DataTemplateV1Beta2SpecNetworkDataLinksBonds {
 bondLinks?: readonly string[]
 bondMode: ("balance-rr" | "active-backup" | "balance-xor" | "broadcast" | "balance-tlb" | "balance-alb" | "802.3ad")
 bondXmitHashPolicy?: ("layer2" | "layer3+4" | "layer2+3")
 id: string
 macAddress: Metal3DataTemplateV1Beta2SpecNetworkDataLinksBondsMacAddress
 mtu?: number
 name?: string
 parameters: readonly Metal3DataTemplateV1Beta2SpecNetworkDataLinksBondsParameters[]
}
export interface Metal3DataTemplateV1Beta2SpecNetworkDataLinksBondsMacAddress {
 fromAnnotation?: Metal3DataTemplateV1Beta2SpecNetworkDataNetworksIpv4FromPoolAnnotation
 fromHostInterface?: string
 string?: string
}
export interface Metal3DataTemplateV1Beta2SpecNetworkDataLinksBondsParameters {
 name: string
 value?: {
  [k: string]: unknown
 }
}
export interface Metal3DataTemplateV1Beta2SpecNetworkDataLinksEthernets {
 id: string
 macAddress: Metal3DataTemplateV1Beta2SpecNetworkDataLinksBondsMacAddress
 mtu?: number
 name?: string
 type: ("bridge" | "dvs" | "hw_veb" | "hyperv" | "ovs" | "tap" | "vhostuser" | "vif" | "phy")
}
export interface Metal3DataTemplateV1Beta2SpecNetworkDataLinksVlans {
 id: string
 macAddress: Metal3DataTemplateV1Beta2SpecNetworkDataLinksBondsMacAddress
 mtu?: number
 name?: string
 vlanID: number
 vlanLink: string
}
export interface Metal3DataTemplateV1Beta2SpecNetworkDataNetworks {
 ipv4?: readonly Metal3DataTemplateV1Beta2SpecNetworkDataNetworksIpv4[]
 ipv4DHCP?: readonly Metal3DataTemplateV1Beta2SpecNetworkDataNetworksIpv4DHCP[]
 ipv6?: readonly Metal3DataTemplateV1Beta2SpecNetworkDataNetworksIpv4[]
 ipv6DHCP?: readonly Metal3DataTemplateV1Beta2SpecNetworkDataNetworksIpv4DHCP[]
 ipv6SLAAC?: readonly Metal3DataTemplateV1Beta2SpecNetworkDataNetworksIpv4DHCP[]
}
export interface Metal3DataTemplateV1Beta2SpecNetworkDataNetworksIpv4 {
 fromPoolAnnotation?: Metal3DataTemplateV1Beta2SpecNetworkDataNetworksIpv4FromPoolAnnotation
 fromPoolRef?: Metal3DataTemplateV1Beta2SpecNetworkDataNetworksIpv4FromPoolRef
 id: string
 ipAddressFromIPPool?: string
 link: string
 routes?: readonly Metal3DataTemplateV1Beta2SpecNetworkDataNetworksIpv4Routes[]
}
export interface Metal3DataTemplateV1Beta2SpecNetworkDataNetworksIpv4DHCP {
 id: string
 link: string
 routes?: readonly Metal3DataTemplateV1Beta2SpecNetworkDataNetworksIpv4Routes[]
}
export interface Metal3DataTemplateV1Beta2SpecNetworkDataNetworksIpv4FromPoolAnnotation {
 annotation: string
 object: ("machine" | "metal3machine" | "baremetalhost")
}
export interface Metal3DataTemplateV1Beta2SpecNetworkDataNetworksIpv4FromPoolRef {
 apiGroup?: string
 kind?: string
 name: string
}
export interface Metal3DataTemplateV1Beta2SpecNetworkDataNetworksIpv4Routes {
 gateway: Metal3DataTemplateV1Beta2SpecNetworkDataNetworksIpv4RoutesGateway
 network: string
 prefix?: number
 services?: Metal3DataTemplateV1Beta2SpecNetworkDataServices
}
export interface Metal3DataTemplateV1Beta2SpecNetworkDataNetworksIpv4RoutesGateway {
 fromIPPool?: string
 fromPoolAnnotation?: Metal3DataTemplateV1Beta2SpecNetworkDataNetworksIpv4FromPoolAnnotation
 fromPoolRef?: Metal3DataTemplateV1Beta2SpecNetworkDataNetworksIpv4FromPoolRef
 string?: string
}
export interface Metal3DataTemplateV1Beta2SpecNetworkDataServices {
 dns?: readonly string[]
 dnsFromIPPool?: string
}
export interface Metal3DataTemplateV1Beta2Status {
 indexes?: readonly Metal3DataTemplateV1Beta2StatusIndexes[]
 lastUpdated?: string
}
export interface Metal3DataTemplateV1Beta2StatusIndexes {
 index: number
 name: string
}
export interface Metal3MachineTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "Metal3MachineTemplate"
 metadata: ObjectMeta
 spec?: Metal3MachineTemplateV1Beta1Spec
}
export interface Metal3MachineTemplateV1Beta1Spec {
 nodeReuse?: boolean
 template: Metal3MachineTemplateV1Beta1SpecTemplate
}
export interface Metal3MachineTemplateV1Beta1SpecTemplate {
 spec: Metal3MachineTemplateV1Beta1SpecTemplateSpec
}
export interface Metal3MachineTemplateV1Beta1SpecTemplateSpec {
 automatedCleaningMode?: ("metadata" | "disabled")
 customDeploy?: Metal3MachineTemplateV1Beta1SpecTemplateSpecCustomDeploy
 dataTemplate?: Metal3MachineTemplateV1Beta1SpecTemplateSpecDataTemplate
 failureDomain?: string
 hostSelector?: Metal3MachineTemplateV1Beta1SpecTemplateSpecHostSelector
 image?: Metal3MachineTemplateV1Beta1SpecTemplateSpecImage
 metaData?: Metal3MachineTemplateV1Beta1SpecTemplateSpecMetaData
 networkData?: Metal3MachineTemplateV1Beta1SpecTemplateSpecMetaData
 providerID?: string
 userData?: Metal3MachineTemplateV1Beta1SpecTemplateSpecMetaData
}
export interface Metal3MachineTemplateV1Beta1SpecTemplateSpecCustomDeploy {
 method: string
}
export interface Metal3MachineTemplateV1Beta1SpecTemplateSpecDataTemplate {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface Metal3MachineTemplateV1Beta1SpecTemplateSpecHostSelector {
 matchExpressions?: readonly Metal3MachineTemplateV1Beta1SpecTemplateSpecHostSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface Metal3MachineTemplateV1Beta1SpecTemplateSpecHostSelectorMatchExpressions {
 key: string
 operator: string
 values: readonly string[]
}
export interface Metal3MachineTemplateV1Beta1SpecTemplateSpecImage {
 checksum: string
 checksumType?: ("md5" | "sha256" | "sha512")
 format?: ("raw" | "qcow2" | "vdi" | "vmdk" | "live-iso")
 url: string
}
export interface Metal3MachineTemplateV1Beta1SpecTemplateSpecMetaData {
 name?: string
 namespace?: string
}
export interface Metal3MachineTemplateV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "Metal3MachineTemplate"
 metadata: ObjectMeta
 spec: Metal3MachineTemplateV1Beta2Spec
}
export interface Metal3MachineTemplateV1Beta2Spec {
 nodeReuse?: boolean
 template: Metal3MachineTemplateV1Beta2SpecTemplate
}
export interface Metal3MachineTemplateV1Beta2SpecTemplate {
 metadata?: Metal3MachineTemplateV1Beta2SpecTemplateMetadata
 spec: Metal3MachineTemplateV1Beta2SpecTemplateSpec
}
export interface Metal3MachineTemplateV1Beta2SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface Metal3MachineTemplateV1Beta2SpecTemplateSpec {
 automatedCleaningMode?: ("metadata" | "disabled")
 customDeploy?: Metal3MachineTemplateV1Beta2SpecTemplateSpecCustomDeploy
 dataTemplate?: Metal3MachineTemplateV1Beta2SpecTemplateSpecDataTemplate
 failureDomain?: string
 hostSelector?: Metal3MachineTemplateV1Beta2SpecTemplateSpecHostSelector
 image?: Metal3MachineTemplateV1Beta2SpecTemplateSpecImage
 metaData?: Metal3MachineTemplateV1Beta2SpecTemplateSpecDataTemplate
 networkData?: Metal3MachineTemplateV1Beta2SpecTemplateSpecDataTemplate
 providerID?: string
 userData?: Metal3MachineTemplateV1Beta2SpecTemplateSpecDataTemplate
}
export interface Metal3MachineTemplateV1Beta2SpecTemplateSpecCustomDeploy {
 method: string
}
export interface Metal3MachineTemplateV1Beta2SpecTemplateSpecDataTemplate {
 name?: string
 namespace?: string
}
export interface Metal3MachineTemplateV1Beta2SpecTemplateSpecHostSelector {
 matchExpressions?: readonly Metal3MachineTemplateV1Beta2SpecTemplateSpecHostSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface Metal3MachineTemplateV1Beta2SpecTemplateSpecHostSelectorMatchExpressions {
 key: string
 operator: string
 values: readonly string[]
}
export interface Metal3MachineTemplateV1Beta2SpecTemplateSpecImage {
 checksum: string
 checksumType?: ("md5" | "sha256" | "sha512")
 diskFormat?: ("raw" | "qcow2" | "vdi" | "vmdk" | "live-iso")
 url: string
}
export interface Metal3RemediationTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "Metal3RemediationTemplate"
 metadata: ObjectMeta
 spec?: Metal3RemediationTemplateV1Beta1Spec
 status?: Metal3RemediationTemplateV1Beta1Status
}
export interface Metal3RemediationTemplateV1Beta1Spec {
 template: Metal3RemediationTemplateV1Beta1SpecTemplate
}
export interface Metal3RemediationTemplateV1Beta1SpecTemplate {
 spec: Metal3RemediationTemplateV1Beta1SpecTemplateSpec
}
export interface Metal3RemediationTemplateV1Beta1SpecTemplateSpec {
 strategy?: Metal3RemediationTemplateV1Beta1SpecTemplateSpecStrategy
}
export interface Metal3RemediationTemplateV1Beta1SpecTemplateSpecStrategy {
 retryLimit?: number
 timeout?: string
 type?: string
}
export interface Metal3RemediationTemplateV1Beta1Status {
 status: Metal3RemediationTemplateV1Beta1StatusStatus
}
export interface Metal3RemediationTemplateV1Beta1StatusStatus {
 lastRemediated?: string
 phase?: string
 retryCount?: number
}
export interface Metal3RemediationTemplateV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "Metal3RemediationTemplate"
 metadata: ObjectMeta
 spec?: Metal3RemediationTemplateV1Beta2Spec
 status?: Metal3RemediationTemplateV1Beta2Status
}
export interface Metal3RemediationTemplateV1Beta2Spec {
 template: Metal3RemediationTemplateV1Beta2SpecTemplate
}
export interface Metal3RemediationTemplateV1Beta2SpecTemplate {
 spec: Metal3RemediationTemplateV1Beta2SpecTemplateSpec
}
export interface Metal3RemediationTemplateV1Beta2SpecTemplateSpec {
 strategy?: Metal3RemediationTemplateV1Beta2SpecTemplateSpecStrategy
}
export interface Metal3RemediationTemplateV1Beta2SpecTemplateSpecStrategy {
 retryLimit?: number
 timeoutSeconds?: number
 type?: "Reboot"
}
export interface Metal3RemediationTemplateV1Beta2Status {
 status?: Metal3RemediationTemplateV1Beta2StatusStatus
}
export interface Metal3RemediationTemplateV1Beta2StatusStatus {
 lastRemediated?: string
 phase?: ("Running" | "Waiting" | "Deleting machine" | "Failed")
 retryCount?: number
}
export interface NutanixClusterTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "NutanixClusterTemplate"
 metadata: ObjectMeta
 spec?: NutanixClusterTemplateV1Beta1Spec
}
export interface NutanixClusterTemplateV1Beta1Spec {
 template: NutanixClusterTemplateV1Beta1SpecTemplate
}
export interface NutanixClusterTemplateV1Beta1SpecTemplate {
 spec: NutanixClusterTemplateV1Beta1SpecTemplateSpec
}
export interface NutanixClusterTemplateV1Beta1SpecTemplateSpec {
 controlPlaneEndpoint?: NutanixClusterTemplateV1Beta1SpecTemplateSpecControlPlaneEndpoint
 controlPlaneFailureDomains?: readonly NutanixClusterTemplateV1Beta1SpecTemplateSpecControlPlaneFailureDomains[]
 failureDomains?: readonly NutanixClusterTemplateV1Beta1SpecTemplateSpecFailureDomains[]
 prismCentral?: NutanixClusterTemplateV1Beta1SpecTemplateSpecPrismCentral
}
export interface NutanixClusterTemplateV1Beta1SpecTemplateSpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface NutanixClusterTemplateV1Beta1SpecTemplateSpecControlPlaneFailureDomains {
 name?: string
}
export interface NutanixClusterTemplateV1Beta1SpecTemplateSpecFailureDomains {
 cluster: NutanixClusterTemplateV1Beta1SpecTemplateSpecFailureDomainsCluster
 controlPlane: boolean
 name: string
 subnets: readonly NutanixClusterTemplateV1Beta1SpecTemplateSpecFailureDomainsCluster[]
}
export interface NutanixClusterTemplateV1Beta1SpecTemplateSpecFailureDomainsCluster {
 name?: string
 type: ("uuid" | "name")
 uuid?: string
}
export interface NutanixClusterTemplateV1Beta1SpecTemplateSpecPrismCentral {
 additionalTrustBundle?: NutanixClusterTemplateV1Beta1SpecTemplateSpecPrismCentralAdditionalTrustBundle
 address: string
 credentialRef?: NutanixClusterTemplateV1Beta1SpecTemplateSpecPrismCentralCredentialRef
 insecure?: boolean
 port?: number
}
export interface NutanixClusterTemplateV1Beta1SpecTemplateSpecPrismCentralAdditionalTrustBundle {
 data?: string
 kind: ("String" | "ConfigMap")
 name?: string
 namespace?: string
}
export interface NutanixClusterTemplateV1Beta1SpecTemplateSpecPrismCentralCredentialRef {
 kind: "Secret"
 name: string
 namespace?: string
}
export interface NutanixClusterV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "NutanixCluster"
 metadata: ObjectMeta
 spec?: NutanixClusterV1Beta1Spec
 status?: NutanixClusterV1Beta1Status
}
export interface NutanixClusterV1Beta1Spec {
 controlPlaneEndpoint?: NutanixClusterV1Beta1SpecControlPlaneEndpoint
 controlPlaneFailureDomains?: readonly NutanixClusterV1Beta1SpecControlPlaneFailureDomains[]
 failureDomains?: readonly NutanixClusterV1Beta1SpecFailureDomains[]
 prismCentral?: NutanixClusterV1Beta1SpecPrismCentral
}
export interface NutanixClusterV1Beta1SpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface NutanixClusterV1Beta1SpecControlPlaneFailureDomains {
 name?: string
}
export interface NutanixClusterV1Beta1SpecFailureDomains {
 cluster: NutanixClusterV1Beta1SpecFailureDomainsCluster
 controlPlane: boolean
 name: string
 subnets: readonly NutanixClusterV1Beta1SpecFailureDomainsCluster[]
}
export interface NutanixClusterV1Beta1SpecFailureDomainsCluster {
 name?: string
 type: ("uuid" | "name")
 uuid?: string
}
export interface NutanixClusterV1Beta1SpecPrismCentral {
 additionalTrustBundle?: NutanixClusterV1Beta1SpecPrismCentralAdditionalTrustBundle
 address: string
 credentialRef?: NutanixClusterV1Beta1SpecPrismCentralCredentialRef
 insecure?: boolean
 port?: number
}
export interface NutanixClusterV1Beta1SpecPrismCentralAdditionalTrustBundle {
 data?: string
 kind: ("String" | "ConfigMap")
 name?: string
 namespace?: string
}
export interface NutanixClusterV1Beta1SpecPrismCentralCredentialRef {
 kind: "Secret"
 name: string
 namespace?: string
}
export interface NutanixClusterV1Beta1Status {
 conditions?: readonly NutanixClusterV1Beta1StatusConditions[]
 failureDomains?: {
  [k: string]: NutanixClusterV1Beta1StatusFailureDomains
 }
 failureMessage?: string
 failureReason?: string
 ready?: boolean
 v1beta2?: NutanixClusterV1Beta1StatusV1Beta2
}
export interface NutanixClusterV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface NutanixClusterV1Beta1StatusFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
}
export interface NutanixClusterV1Beta1StatusV1Beta2 {
 conditions?: readonly NutanixClusterV1Beta1StatusV1Beta2Conditions[]
}
export interface NutanixClusterV1Beta1StatusV1Beta2Conditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface NutanixFailureDomainV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "NutanixFailureDomain"
 metadata: ObjectMeta
 spec?: NutanixFailureDomainV1Beta1Spec
 status?: NutanixFailureDomainV1Beta1Status
}
export interface NutanixFailureDomainV1Beta1Spec {
 prismElementCluster: NutanixFailureDomainV1Beta1SpecPrismElementCluster
 subnets: readonly NutanixFailureDomainV1Beta1SpecPrismElementCluster[]
}
export interface NutanixFailureDomainV1Beta1SpecPrismElementCluster {
 name?: string
 type: ("uuid" | "name")
 uuid?: string
}
export interface NutanixFailureDomainV1Beta1Status {
 conditions?: readonly NutanixFailureDomainV1Beta1StatusConditions[]
 v1beta2?: NutanixFailureDomainV1Beta1StatusV1Beta2
}
export interface NutanixFailureDomainV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface NutanixFailureDomainV1Beta1StatusV1Beta2 {
 conditions?: readonly NutanixFailureDomainV1Beta1StatusV1Beta2Conditions[]
}
export interface NutanixFailureDomainV1Beta1StatusV1Beta2Conditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface NutanixMachineTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "NutanixMachineTemplate"
 metadata: ObjectMeta
 spec?: NutanixMachineTemplateV1Beta1Spec
 status?: NutanixMachineTemplateV1Beta1Status
}
export interface NutanixMachineTemplateV1Beta1Spec {
 template: NutanixMachineTemplateV1Beta1SpecTemplate
}
export interface NutanixMachineTemplateV1Beta1SpecTemplate {
 metadata?: NutanixMachineTemplateV1Beta1SpecTemplateMetadata
 spec: NutanixMachineTemplateV1Beta1SpecTemplateSpec
}
export interface NutanixMachineTemplateV1Beta1SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface NutanixMachineTemplateV1Beta1SpecTemplateSpec {
 additionalCategories?: readonly NutanixMachineTemplateV1Beta1SpecTemplateSpecAdditionalCategories[]
 bootType?: ("legacy" | "uefi")
 bootstrapRef?: NutanixMachineTemplateV1Beta1SpecTemplateSpecBootstrapRef
 cluster?: NutanixMachineTemplateV1Beta1SpecTemplateSpecCluster
 dataDisks?: readonly NutanixMachineTemplateV1Beta1SpecTemplateSpecDataDisks[]
 gpus?: readonly NutanixMachineTemplateV1Beta1SpecTemplateSpecGpus[]
 image?: NutanixMachineTemplateV1Beta1SpecTemplateSpecCluster
 imageLookup?: NutanixMachineTemplateV1Beta1SpecTemplateSpecImageLookup
 memorySize: (number | string)
 project?: NutanixMachineTemplateV1Beta1SpecTemplateSpecCluster
 providerID?: string
 subnet?: readonly NutanixMachineTemplateV1Beta1SpecTemplateSpecCluster[]
 systemDiskSize: (number | string)
 vcpuSockets: number
 vcpusPerSocket: number
}
export interface NutanixMachineTemplateV1Beta1SpecTemplateSpecAdditionalCategories {
 key?: string
 value?: string
}
export interface NutanixMachineTemplateV1Beta1SpecTemplateSpecBootstrapRef {
 apiVersion?: string
 fieldPath?: string
 kind?: string
 name?: string
 namespace?: string
 resourceVersion?: string
 uid?: string
}
export interface NutanixMachineTemplateV1Beta1SpecTemplateSpecCluster {
 name?: string
 type: ("uuid" | "name")
 uuid?: string
}
export interface NutanixMachineTemplateV1Beta1SpecTemplateSpecDataDisks {
 dataSource?: NutanixMachineTemplateV1Beta1SpecTemplateSpecCluster
 deviceProperties?: NutanixMachineTemplateV1Beta1SpecTemplateSpecDataDisksDeviceProperties
 diskSize: (number | string)
 storageConfig?: NutanixMachineTemplateV1Beta1SpecTemplateSpecDataDisksStorageConfig
}
export interface NutanixMachineTemplateV1Beta1SpecTemplateSpecDataDisksDeviceProperties {
 adapterType: ("SCSI" | "IDE" | "PCI" | "SATA" | "SPAPR")
 deviceIndex?: number
 deviceType?: ("Disk" | "CDRom")
}
export interface NutanixMachineTemplateV1Beta1SpecTemplateSpecDataDisksStorageConfig {
 diskMode?: ("Standard" | "Flash")
 storageContainer?: NutanixMachineTemplateV1Beta1SpecTemplateSpecCluster
}
export interface NutanixMachineTemplateV1Beta1SpecTemplateSpecGpus {
 deviceID?: number
 name?: string
 type: ("deviceID" | "name")
}
export interface NutanixMachineTemplateV1Beta1SpecTemplateSpecImageLookup {
 baseOS: string
 format?: string
}
export interface NutanixMachineTemplateV1Beta1Status {
 capacity?: {
  [k: string]: number | string
 }
}
export interface NutanixMetroSiteV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "NutanixMetroSite"
 metadata: ObjectMeta
 spec?: NutanixMetroSiteV1Beta1Spec
 status?: NutanixMetroSiteV1Beta1Status
}
export interface NutanixMetroSiteV1Beta1Spec {
 groupNameLabel?: string
 metroRef: NutanixMetroSiteV1Beta1SpecMetroRef
 preferredFailureDomain: NutanixMetroSiteV1Beta1SpecMetroRef
}
export interface NutanixMetroSiteV1Beta1SpecMetroRef {
 name?: string
}
export interface NutanixMetroSiteV1Beta1Status {
 conditions?: readonly NutanixMetroSiteV1Beta1StatusConditions[]
}
export interface NutanixMetroSiteV1Beta1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface NutanixMetroV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "NutanixMetro"
 metadata: ObjectMeta
 spec?: NutanixMetroV1Beta1Spec
 status?: NutanixMetroV1Beta1Status
}
export interface NutanixMetroV1Beta1Spec {
 failureDomains: readonly NutanixMetroV1Beta1SpecFailureDomains[]
}
export interface NutanixMetroV1Beta1SpecFailureDomains {
 name?: string
}
export interface NutanixMetroV1Beta1Status {
 conditions?: readonly NutanixMetroV1Beta1StatusConditions[]
}
export interface NutanixMetroV1Beta1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface NutanixVirtualHADomainV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "NutanixVirtualHADomain"
 metadata: ObjectMeta
 spec?: NutanixVirtualHADomainV1Beta1Spec
 status?: NutanixVirtualHADomainV1Beta1Status
}
export interface NutanixVirtualHADomainV1Beta1Spec {
 metroRef: NutanixVirtualHADomainV1Beta1SpecMetroRef
 movementGroups?: readonly NutanixVirtualHADomainV1Beta1SpecMovementGroups[]
 protectionPolicy?: NutanixVirtualHADomainV1Beta1SpecProtectionPolicy
}
export interface NutanixVirtualHADomainV1Beta1SpecMetroRef {
 name?: string
}
export interface NutanixVirtualHADomainV1Beta1SpecMovementGroups {
 categoryRecoveryPlans: readonly NutanixVirtualHADomainV1Beta1SpecMovementGroupsCategoryRecoveryPlans[]
 name: string
}
export interface NutanixVirtualHADomainV1Beta1SpecMovementGroupsCategoryRecoveryPlans {
 category: NutanixVirtualHADomainV1Beta1SpecMovementGroupsCategoryRecoveryPlansCategory
 failureDomainRef: NutanixVirtualHADomainV1Beta1SpecMetroRef
 recoveryPlan: NutanixVirtualHADomainV1Beta1SpecProtectionPolicy
}
export interface NutanixVirtualHADomainV1Beta1SpecMovementGroupsCategoryRecoveryPlansCategory {
 key?: string
 value?: string
}
export interface NutanixVirtualHADomainV1Beta1SpecProtectionPolicy {
 name?: string
 type: ("uuid" | "name")
 uuid?: string
}
export interface NutanixVirtualHADomainV1Beta1Status {
 conditions?: readonly NutanixVirtualHADomainV1Beta1StatusConditions[]
 ready?: boolean
}
export interface NutanixVirtualHADomainV1Beta1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface OpenStackClusterIdentityV1Alpha1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1alpha1"
 kind: "OpenStackClusterIdentity"
 metadata: ObjectMeta
 spec?: OpenStackClusterIdentityV1Alpha1Spec
}
export interface OpenStackClusterIdentityV1Alpha1Spec {
 namespaceSelector?: OpenStackClusterIdentityV1Alpha1SpecNamespaceSelector
 secretRef: OpenStackClusterIdentityV1Alpha1SpecSecretRef
}
export interface OpenStackClusterIdentityV1Alpha1SpecNamespaceSelector {
 matchExpressions?: readonly OpenStackClusterIdentityV1Alpha1SpecNamespaceSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface OpenStackClusterIdentityV1Alpha1SpecNamespaceSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface OpenStackClusterIdentityV1Alpha1SpecSecretRef {
 name: string
 namespace: string
}
export interface OpenStackClusterTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "OpenStackClusterTemplate"
 metadata: ObjectMeta
 spec?: OpenStackClusterTemplateV1Beta1Spec
}
export interface OpenStackClusterTemplateV1Beta1Spec {
 template: OpenStackClusterTemplateV1Beta1SpecTemplate
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplate {
 spec: OpenStackClusterTemplateV1Beta1SpecTemplateSpec
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpec {
 apiServerFixedIP?: string
 apiServerFloatingIP?: string
 apiServerLoadBalancer?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecApiServerLoadBalancer
 apiServerPort?: number
 bastion?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastion
 controlPlaneAvailabilityZones?: readonly string[]
 controlPlaneEndpoint?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecControlPlaneEndpoint
 controlPlaneOmitAvailabilityZone?: boolean
 disableAPIServerFloatingIP?: boolean
 disableExternalNetwork?: boolean
 disablePortSecurity?: boolean
 externalNetwork?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecExternalNetwork
 externalRouterIPs?: readonly OpenStackClusterTemplateV1Beta1SpecTemplateSpecExternalRouterIPs[]
 identityRef: OpenStackClusterTemplateV1Beta1SpecTemplateSpecIdentityRef
 managedSecurityGroups?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecManagedSecurityGroups
 managedSubnets?: readonly OpenStackClusterTemplateV1Beta1SpecTemplateSpecManagedSubnets[]
 network?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecExternalNetwork
 networkMTU?: number
 router?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecExternalNetwork
 subnets?: readonly OpenStackClusterTemplateV1Beta1SpecTemplateSpecSubnets[]
 tags?: readonly string[]
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecApiServerLoadBalancer {
 additionalPorts?: readonly number[]
 allowedCIDRs?: readonly string[]
 availabilityZone?: string
 enabled?: boolean
 flavor?: string
 monitor?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecApiServerLoadBalancerMonitor
 network?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecExternalNetwork
 provider?: string
 subnets?: readonly OpenStackClusterTemplateV1Beta1SpecTemplateSpecSubnets[]
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecApiServerLoadBalancerMonitor {
 delay?: number
 maxRetries?: number
 maxRetriesDown?: number
 timeout?: number
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastion {
 availabilityZone?: string
 enabled?: boolean
 floatingIP?: string
 spec?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpec
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpec {
 additionalBlockDevices?: readonly OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecAdditionalBlockDevices[]
 configDrive?: boolean
 flavor?: string
 flavorID?: string
 floatingIPPoolRef?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecFloatingIPPoolRef
 identityRef?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecIdentityRef
 image: OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecImage
 ports?: readonly OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecPorts[]
 providerID?: string
 rootVolume?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecRootVolume
 schedulerHintAdditionalProperties?: readonly OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecSchedulerHintAdditionalProperties[]
 securityGroups?: readonly OpenStackClusterTemplateV1Beta1SpecTemplateSpecExternalNetwork[]
 serverGroup?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecServerGroup
 serverMetadata?: readonly OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecServerMetadata[]
 sshKeyName?: string
 tags?: readonly string[]
 trunk?: boolean
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecAdditionalBlockDevices {
 name: string
 sizeGiB: number
 storage: OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecAdditionalBlockDevicesStorage
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecAdditionalBlockDevicesStorage {
 type: string
 volume?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecAdditionalBlockDevicesStorageVolume
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecAdditionalBlockDevicesStorageVolume {
 availabilityZone?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecRootVolumeAvailabilityZone
 type?: string
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecFloatingIPPoolRef {
 apiGroup?: string
 kind: string
 name: string
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecImage {
 filter?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecImageFilter
 id?: string
 imageRef?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecImageImageRef
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecImageFilter {
 name?: string
 tags?: readonly string[]
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecImageImageRef {
 name: string
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecPorts {
 adminStateUp?: boolean
 allowedAddressPairs?: readonly OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecPortsAllowedAddressPairs[]
 description?: string
 disablePortSecurity?: boolean
 fixedIPs?: readonly OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecPortsFixedIPs[]
 hostID?: string
 macAddress?: string
 nameSuffix?: string
 network?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecExternalNetwork
 profile?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecPortsProfile
 propagateUplinkStatus?: boolean
 securityGroups?: readonly OpenStackClusterTemplateV1Beta1SpecTemplateSpecExternalNetwork[]
 tags?: readonly string[]
 trunk?: boolean
 valueSpecs?: readonly OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecPortsValueSpecs[]
 vnicType?: string
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecPortsAllowedAddressPairs {
 ipAddress: string
 macAddress?: string
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecPortsFixedIPs {
 ipAddress?: string
 subnet?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecSubnets
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecPortsProfile {
 ovsHWOffload?: boolean
 trustedVF?: boolean
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecPortsValueSpecs {
 key: string
 name: string
 value: string
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecRootVolume {
 availabilityZone?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecRootVolumeAvailabilityZone
 sizeGiB: number
 type?: string
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecRootVolumeAvailabilityZone {
 from?: ("Name" | "Machine")
 name?: string
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecSchedulerHintAdditionalProperties {
 name: string
 value: OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecSchedulerHintAdditionalPropertiesValue
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecSchedulerHintAdditionalPropertiesValue {
 bool?: boolean
 number?: number
 string?: string
 type: ("Bool" | "String" | "Number")
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecServerGroup {
 filter?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecServerGroupFilter
 id?: string
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecServerGroupFilter {
 name?: string
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecBastionSpecServerMetadata {
 key: string
 value: string
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecExternalNetwork {
 filter?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecExternalNetworkFilter
 id?: string
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecExternalNetworkFilter {
 description?: string
 name?: string
 notTags?: readonly string[]
 notTagsAny?: readonly string[]
 projectID?: string
 tags?: readonly string[]
 tagsAny?: readonly string[]
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecExternalRouterIPs {
 fixedIP?: string
 subnet: OpenStackClusterTemplateV1Beta1SpecTemplateSpecSubnets
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecIdentityRef {
 cloudName: string
 name: string
 region?: string
 type?: ("Secret" | "ClusterIdentity")
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecManagedSecurityGroups {
 allNodesSecurityGroupRules?: readonly OpenStackClusterTemplateV1Beta1SpecTemplateSpecManagedSecurityGroupsAllNodesSecurityGroupRules[]
 allowAllInClusterTraffic?: boolean
 controlPlaneNodesSecurityGroupRules?: readonly OpenStackClusterTemplateV1Beta1SpecTemplateSpecManagedSecurityGroupsAllNodesSecurityGroupRules[]
 workerNodesSecurityGroupRules?: readonly OpenStackClusterTemplateV1Beta1SpecTemplateSpecManagedSecurityGroupsAllNodesSecurityGroupRules[]
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecManagedSecurityGroupsAllNodesSecurityGroupRules {
 description?: string
 direction: ("ingress" | "egress")
 etherType?: ("IPv4" | "IPv6")
 name: string
 portRangeMax?: number
 portRangeMin?: number
 protocol?: string
 remoteGroupID?: string
 remoteIPPrefix?: string
 remoteManagedGroups?: readonly ("bastion" | "controlplane" | "worker")[]
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecManagedSubnets {
 allocationPools?: readonly OpenStackClusterTemplateV1Beta1SpecTemplateSpecManagedSubnetsAllocationPools[]
 cidr: string
 dnsNameservers?: readonly string[]
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecManagedSubnetsAllocationPools {
 end: string
 start: string
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecSubnets {
 filter?: OpenStackClusterTemplateV1Beta1SpecTemplateSpecSubnetsFilter
 id?: string
}
export interface OpenStackClusterTemplateV1Beta1SpecTemplateSpecSubnetsFilter {
 cidr?: string
 description?: string
 gatewayIP?: string
 ipVersion?: number
 ipv6AddressMode?: string
 ipv6RAMode?: string
 name?: string
 notTags?: readonly string[]
 notTagsAny?: readonly string[]
 projectID?: string
 tags?: readonly string[]
 tagsAny?: readonly string[]
}
export interface OpenStackClusterV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "OpenStackCluster"
 metadata: ObjectMeta
 spec?: OpenStackClusterV1Beta1Spec
 status?: OpenStackClusterV1Beta1Status
}
export interface OpenStackClusterV1Beta1Spec {
 apiServerFixedIP?: string
 apiServerFloatingIP?: string
 apiServerLoadBalancer?: OpenStackClusterV1Beta1SpecApiServerLoadBalancer
 apiServerPort?: number
 bastion?: OpenStackClusterV1Beta1SpecBastion
 controlPlaneAvailabilityZones?: readonly string[]
 controlPlaneEndpoint?: OpenStackClusterV1Beta1SpecControlPlaneEndpoint
 controlPlaneOmitAvailabilityZone?: boolean
 disableAPIServerFloatingIP?: boolean
 disableExternalNetwork?: boolean
 disablePortSecurity?: boolean
 externalNetwork?: OpenStackClusterV1Beta1SpecExternalNetwork
 externalRouterIPs?: readonly OpenStackClusterV1Beta1SpecExternalRouterIPs[]
 identityRef: OpenStackClusterV1Beta1SpecIdentityRef
 managedSecurityGroups?: OpenStackClusterV1Beta1SpecManagedSecurityGroups
 managedSubnets?: readonly OpenStackClusterV1Beta1SpecManagedSubnets[]
 network?: OpenStackClusterV1Beta1SpecExternalNetwork
 networkMTU?: number
 router?: OpenStackClusterV1Beta1SpecExternalNetwork
 subnets?: readonly OpenStackClusterV1Beta1SpecSubnets[]
 tags?: readonly string[]
}
export interface OpenStackClusterV1Beta1SpecApiServerLoadBalancer {
 additionalPorts?: readonly number[]
 allowedCIDRs?: readonly string[]
 availabilityZone?: string
 enabled?: boolean
 flavor?: string
 monitor?: OpenStackClusterV1Beta1SpecApiServerLoadBalancerMonitor
 network?: OpenStackClusterV1Beta1SpecExternalNetwork
 provider?: string
 subnets?: readonly OpenStackClusterV1Beta1SpecSubnets[]
}
export interface OpenStackClusterV1Beta1SpecApiServerLoadBalancerMonitor {
 delay?: number
 maxRetries?: number
 maxRetriesDown?: number
 timeout?: number
}
export interface OpenStackClusterV1Beta1SpecBastion {
 availabilityZone?: string
 enabled?: boolean
 floatingIP?: string
 spec?: OpenStackClusterV1Beta1SpecBastionSpec
}
export interface OpenStackClusterV1Beta1SpecBastionSpec {
 additionalBlockDevices?: readonly OpenStackClusterV1Beta1SpecBastionSpecAdditionalBlockDevices[]
 configDrive?: boolean
 flavor?: string
 flavorID?: string
 floatingIPPoolRef?: OpenStackClusterV1Beta1SpecBastionSpecFloatingIPPoolRef
 identityRef?: OpenStackClusterV1Beta1SpecIdentityRef
 image: OpenStackClusterV1Beta1SpecBastionSpecImage
 ports?: readonly OpenStackClusterV1Beta1SpecBastionSpecPorts[]
 providerID?: string
 rootVolume?: OpenStackClusterV1Beta1SpecBastionSpecRootVolume
 schedulerHintAdditionalProperties?: readonly OpenStackClusterV1Beta1SpecBastionSpecSchedulerHintAdditionalProperties[]
 securityGroups?: readonly OpenStackClusterV1Beta1SpecExternalNetwork[]
 serverGroup?: OpenStackClusterV1Beta1SpecBastionSpecServerGroup
 serverMetadata?: readonly OpenStackClusterV1Beta1SpecBastionSpecServerMetadata[]
 sshKeyName?: string
 tags?: readonly string[]
 trunk?: boolean
}
export interface OpenStackClusterV1Beta1SpecBastionSpecAdditionalBlockDevices {
 name: string
 sizeGiB: number
 storage: OpenStackClusterV1Beta1SpecBastionSpecAdditionalBlockDevicesStorage
}
export interface OpenStackClusterV1Beta1SpecBastionSpecAdditionalBlockDevicesStorage {
 type: string
 volume?: OpenStackClusterV1Beta1SpecBastionSpecAdditionalBlockDevicesStorageVolume
}
export interface OpenStackClusterV1Beta1SpecBastionSpecAdditionalBlockDevicesStorageVolume {
 availabilityZone?: OpenStackClusterV1Beta1SpecBastionSpecRootVolumeAvailabilityZone
 type?: string
}
export interface OpenStackClusterV1Beta1SpecBastionSpecFloatingIPPoolRef {
 apiGroup?: string
 kind: string
 name: string
}
export interface OpenStackClusterV1Beta1SpecBastionSpecImage {
 filter?: OpenStackClusterV1Beta1SpecBastionSpecImageFilter
 id?: string
 imageRef?: OpenStackClusterV1Beta1SpecBastionSpecImageImageRef
}
export interface OpenStackClusterV1Beta1SpecBastionSpecImageFilter {
 name?: string
 tags?: readonly string[]
}
export interface OpenStackClusterV1Beta1SpecBastionSpecImageImageRef {
 name: string
}
export interface OpenStackClusterV1Beta1SpecBastionSpecPorts {
 adminStateUp?: boolean
 allowedAddressPairs?: readonly OpenStackClusterV1Beta1SpecBastionSpecPortsAllowedAddressPairs[]
 description?: string
 disablePortSecurity?: boolean
 fixedIPs?: readonly OpenStackClusterV1Beta1SpecBastionSpecPortsFixedIPs[]
 hostID?: string
 macAddress?: string
 nameSuffix?: string
 network?: OpenStackClusterV1Beta1SpecExternalNetwork
 profile?: OpenStackClusterV1Beta1SpecBastionSpecPortsProfile
 propagateUplinkStatus?: boolean
 securityGroups?: readonly OpenStackClusterV1Beta1SpecExternalNetwork[]
 tags?: readonly string[]
 trunk?: boolean
 valueSpecs?: readonly OpenStackClusterV1Beta1SpecBastionSpecPortsValueSpecs[]
 vnicType?: string
}
export interface OpenStackClusterV1Beta1SpecBastionSpecPortsAllowedAddressPairs {
 ipAddress: string
 macAddress?: string
}
export interface OpenStackClusterV1Beta1SpecBastionSpecPortsFixedIPs {
 ipAddress?: string
 subnet?: OpenStackClusterV1Beta1SpecSubnets
}
export interface OpenStackClusterV1Beta1SpecBastionSpecPortsProfile {
 ovsHWOffload?: boolean
 trustedVF?: boolean
}
export interface OpenStackClusterV1Beta1SpecBastionSpecPortsValueSpecs {
 key: string
 name: string
 value: string
}
export interface OpenStackClusterV1Beta1SpecBastionSpecRootVolume {
 availabilityZone?: OpenStackClusterV1Beta1SpecBastionSpecRootVolumeAvailabilityZone
 sizeGiB: number
 type?: string
}
export interface OpenStackClusterV1Beta1SpecBastionSpecRootVolumeAvailabilityZone {
 from?: ("Name" | "Machine")
 name?: string
}
export interface OpenStackClusterV1Beta1SpecBastionSpecSchedulerHintAdditionalProperties {
 name: string
 value: OpenStackClusterV1Beta1SpecBastionSpecSchedulerHintAdditionalPropertiesValue
}
export interface OpenStackClusterV1Beta1SpecBastionSpecSchedulerHintAdditionalPropertiesValue {
 bool?: boolean
 number?: number
 string?: string
 type: ("Bool" | "String" | "Number")
}
export interface OpenStackClusterV1Beta1SpecBastionSpecServerGroup {
 filter?: OpenStackClusterV1Beta1SpecBastionSpecServerGroupFilter
 id?: string
}
export interface OpenStackClusterV1Beta1SpecBastionSpecServerGroupFilter {
 name?: string
}
export interface OpenStackClusterV1Beta1SpecBastionSpecServerMetadata {
 key: string
 value: string
}
export interface OpenStackClusterV1Beta1SpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface OpenStackClusterV1Beta1SpecExternalNetwork {
 filter?: OpenStackClusterV1Beta1SpecExternalNetworkFilter
 id?: string
}
export interface OpenStackClusterV1Beta1SpecExternalNetworkFilter {
 description?: string
 name?: string
 notTags?: readonly string[]
 notTagsAny?: readonly string[]
 projectID?: string
 tags?: readonly string[]
 tagsAny?: readonly string[]
}
export interface OpenStackClusterV1Beta1SpecExternalRouterIPs {
 fixedIP?: string
 subnet: OpenStackClusterV1Beta1SpecSubnets
}
export interface OpenStackClusterV1Beta1SpecIdentityRef {
 cloudName: string
 name: string
 region?: string
 type?: ("Secret" | "ClusterIdentity")
}
export interface OpenStackClusterV1Beta1SpecManagedSecurityGroups {
 allNodesSecurityGroupRules?: readonly OpenStackClusterV1Beta1SpecManagedSecurityGroupsAllNodesSecurityGroupRules[]
 allowAllInClusterTraffic?: boolean
 controlPlaneNodesSecurityGroupRules?: readonly OpenStackClusterV1Beta1SpecManagedSecurityGroupsAllNodesSecurityGroupRules[]
 workerNodesSecurityGroupRules?: readonly OpenStackClusterV1Beta1SpecManagedSecurityGroupsAllNodesSecurityGroupRules[]
}
export interface OpenStackClusterV1Beta1SpecManagedSecurityGroupsAllNodesSecurityGroupRules {
 description?: string
 direction: ("ingress" | "egress")
 etherType?: ("IPv4" | "IPv6")
 name: string
 portRangeMax?: number
 portRangeMin?: number
 protocol?: string
 remoteGroupID?: string
 remoteIPPrefix?: string
 remoteManagedGroups?: readonly ("bastion" | "controlplane" | "worker")[]
}
export interface OpenStackClusterV1Beta1SpecManagedSubnets {
 allocationPools?: readonly OpenStackClusterV1Beta1SpecManagedSubnetsAllocationPools[]
 cidr: string
 dnsNameservers?: readonly string[]
}
export interface OpenStackClusterV1Beta1SpecManagedSubnetsAllocationPools {
 end: string
 start: string
}
export interface OpenStackClusterV1Beta1SpecSubnets {
 filter?: OpenStackClusterV1Beta1SpecSubnetsFilter
 id?: string
}
export interface OpenStackClusterV1Beta1SpecSubnetsFilter {
 cidr?: string
 description?: string
 gatewayIP?: string
 ipVersion?: number
 ipv6AddressMode?: string
 ipv6RAMode?: string
 name?: string
 notTags?: readonly string[]
 notTagsAny?: readonly string[]
 projectID?: string
 tags?: readonly string[]
 tagsAny?: readonly string[]
}
export interface OpenStackClusterV1Beta1Status {
 apiServerLoadBalancer?: OpenStackClusterV1Beta1StatusApiServerLoadBalancer
 bastion?: OpenStackClusterV1Beta1StatusBastion
 bastionSecurityGroup?: OpenStackClusterV1Beta1StatusBastionSecurityGroup
 conditions?: readonly OpenStackClusterV1Beta1StatusConditions[]
 controlPlaneSecurityGroup?: OpenStackClusterV1Beta1StatusBastionSecurityGroup
 externalNetwork?: OpenStackClusterV1Beta1StatusExternalNetwork
 failureDomains?: {
  [k: string]: OpenStackClusterV1Beta1StatusFailureDomains
 }
 failureMessage?: string
 failureReason?: string
 initialization?: OpenStackClusterV1Beta1StatusInitialization
 network?: OpenStackClusterV1Beta1StatusNetwork
 ready?: boolean
 router?: OpenStackClusterV1Beta1StatusRouter
 workerSecurityGroup?: OpenStackClusterV1Beta1StatusBastionSecurityGroup
}
export interface OpenStackClusterV1Beta1StatusApiServerLoadBalancer {
 allowedCIDRs?: readonly string[]
 id: string
 internalIP: string
 ip: string
 loadBalancerNetwork?: OpenStackClusterV1Beta1StatusNetwork
 name: string
 tags?: readonly string[]
}
export interface OpenStackClusterV1Beta1StatusBastion {
 floatingIP?: string
 id?: string
 ip?: string
 name?: string
 resolved?: OpenStackClusterV1Beta1StatusBastionResolved
 resources?: OpenStackClusterV1Beta1StatusBastionResources
 sshKeyName?: string
 state?: string
}
export interface OpenStackClusterV1Beta1StatusBastionResolved {
 flavorID?: string
 imageID?: string
 ports?: readonly OpenStackClusterV1Beta1StatusBastionResolvedPorts[]
 serverGroupID?: string
}
export interface OpenStackClusterV1Beta1StatusBastionResolvedPorts {
 adminStateUp?: boolean
 allowedAddressPairs?: readonly OpenStackClusterV1Beta1SpecBastionSpecPortsAllowedAddressPairs[]
 description: string
 disablePortSecurity?: boolean
 fixedIPs?: readonly OpenStackClusterV1Beta1StatusBastionResolvedPortsFixedIPs[]
 hostID?: string
 macAddress?: string
 name: string
 networkID: string
 profile?: OpenStackClusterV1Beta1SpecBastionSpecPortsProfile
 propagateUplinkStatus?: boolean
 securityGroups?: readonly string[]
 tags?: readonly string[]
 trunk?: boolean
 valueSpecs?: readonly OpenStackClusterV1Beta1SpecBastionSpecPortsValueSpecs[]
 vnicType?: string
}
export interface OpenStackClusterV1Beta1StatusBastionResolvedPortsFixedIPs {
 ipAddress?: string
 subnet?: string
}
export interface OpenStackClusterV1Beta1StatusBastionResources {
 ports?: readonly OpenStackClusterV1Beta1StatusBastionResourcesPorts[]
}
export interface OpenStackClusterV1Beta1StatusBastionResourcesPorts {
 id: string
}
export interface OpenStackClusterV1Beta1StatusBastionSecurityGroup {
 id: string
 name: string
}
export interface OpenStackClusterV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface OpenStackClusterV1Beta1StatusExternalNetwork {
 id: string
 name: string
 tags?: readonly string[]
}
export interface OpenStackClusterV1Beta1StatusFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
}
export interface OpenStackClusterV1Beta1StatusInitialization {
 provisioned?: boolean
}
export interface OpenStackClusterV1Beta1StatusNetwork {
 id: string
 name: string
 subnets?: readonly OpenStackClusterV1Beta1StatusNetworkSubnets[]
 tags?: readonly string[]
}
export interface OpenStackClusterV1Beta1StatusNetworkSubnets {
 cidr: string
 id: string
 name: string
 tags?: readonly string[]
}
export interface OpenStackClusterV1Beta1StatusRouter {
 id: string
 ips?: readonly string[]
 name: string
 tags?: readonly string[]
}
export interface OpenStackFloatingIPPoolV1Alpha1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1alpha1"
 kind: "OpenStackFloatingIPPool"
 metadata: ObjectMeta
 spec?: OpenStackFloatingIPPoolV1Alpha1Spec
 status?: OpenStackFloatingIPPoolV1Alpha1Status
}
export interface OpenStackFloatingIPPoolV1Alpha1Spec {
 floatingIPNetwork?: OpenStackFloatingIPPoolV1Alpha1SpecFloatingIPNetwork
 identityRef: OpenStackFloatingIPPoolV1Alpha1SpecIdentityRef
 maxIPs?: number
 preAllocatedFloatingIPs?: readonly string[]
 reclaimPolicy: ("Retain" | "Delete")
}
export interface OpenStackFloatingIPPoolV1Alpha1SpecFloatingIPNetwork {
 filter?: OpenStackFloatingIPPoolV1Alpha1SpecFloatingIPNetworkFilter
 id?: string
}
export interface OpenStackFloatingIPPoolV1Alpha1SpecFloatingIPNetworkFilter {
 description?: string
 name?: string
 notTags?: readonly string[]
 notTagsAny?: readonly string[]
 projectID?: string
 tags?: readonly string[]
 tagsAny?: readonly string[]
}
export interface OpenStackFloatingIPPoolV1Alpha1SpecIdentityRef {
 cloudName: string
 name: string
 region?: string
 type?: ("Secret" | "ClusterIdentity")
}
export interface OpenStackFloatingIPPoolV1Alpha1Status {
 availableIPs?: readonly string[]
 claimedIPs?: readonly string[]
 conditions?: readonly OpenStackFloatingIPPoolV1Alpha1StatusConditions[]
 failedIPs?: readonly string[]
 floatingIPNetwork?: OpenStackFloatingIPPoolV1Alpha1StatusFloatingIPNetwork
}
export interface OpenStackFloatingIPPoolV1Alpha1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface OpenStackFloatingIPPoolV1Alpha1StatusFloatingIPNetwork {
 id: string
 name: string
 tags?: readonly string[]
}
export interface OpenStackMachineTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "OpenStackMachineTemplate"
 metadata: ObjectMeta
 spec?: OpenStackMachineTemplateV1Beta1Spec
 status?: OpenStackMachineTemplateV1Beta1Status
}
export interface OpenStackMachineTemplateV1Beta1Spec {
 template: OpenStackMachineTemplateV1Beta1SpecTemplate
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplate {
 spec: OpenStackMachineTemplateV1Beta1SpecTemplateSpec
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpec {
 additionalBlockDevices?: readonly OpenStackMachineTemplateV1Beta1SpecTemplateSpecAdditionalBlockDevices[]
 configDrive?: boolean
 flavor?: string
 flavorID?: string
 floatingIPPoolRef?: OpenStackMachineTemplateV1Beta1SpecTemplateSpecFloatingIPPoolRef
 identityRef?: OpenStackMachineTemplateV1Beta1SpecTemplateSpecIdentityRef
 image: OpenStackMachineTemplateV1Beta1SpecTemplateSpecImage
 ports?: readonly OpenStackMachineTemplateV1Beta1SpecTemplateSpecPorts[]
 providerID?: string
 rootVolume?: OpenStackMachineTemplateV1Beta1SpecTemplateSpecRootVolume
 schedulerHintAdditionalProperties?: readonly OpenStackMachineTemplateV1Beta1SpecTemplateSpecSchedulerHintAdditionalProperties[]
 securityGroups?: readonly OpenStackMachineTemplateV1Beta1SpecTemplateSpecSecurityGroups[]
 serverGroup?: OpenStackMachineTemplateV1Beta1SpecTemplateSpecServerGroup
 serverMetadata?: readonly OpenStackMachineTemplateV1Beta1SpecTemplateSpecServerMetadata[]
 sshKeyName?: string
 tags?: readonly string[]
 trunk?: boolean
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpecAdditionalBlockDevices {
 name: string
 sizeGiB: number
 storage: OpenStackMachineTemplateV1Beta1SpecTemplateSpecAdditionalBlockDevicesStorage
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpecAdditionalBlockDevicesStorage {
 type: string
 volume?: OpenStackMachineTemplateV1Beta1SpecTemplateSpecAdditionalBlockDevicesStorageVolume
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpecAdditionalBlockDevicesStorageVolume {
 availabilityZone?: OpenStackMachineTemplateV1Beta1SpecTemplateSpecRootVolumeAvailabilityZone
 type?: string
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpecFloatingIPPoolRef {
 apiGroup?: string
 kind: string
 name: string
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpecIdentityRef {
 cloudName: string
 name: string
 region?: string
 type?: ("Secret" | "ClusterIdentity")
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpecImage {
 filter?: OpenStackMachineTemplateV1Beta1SpecTemplateSpecImageFilter
 id?: string
 imageRef?: OpenStackMachineTemplateV1Beta1SpecTemplateSpecImageImageRef
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpecImageFilter {
 name?: string
 tags?: readonly string[]
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpecImageImageRef {
 name: string
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpecPorts {
 adminStateUp?: boolean
 allowedAddressPairs?: readonly OpenStackMachineTemplateV1Beta1SpecTemplateSpecPortsAllowedAddressPairs[]
 description?: string
 disablePortSecurity?: boolean
 fixedIPs?: readonly OpenStackMachineTemplateV1Beta1SpecTemplateSpecPortsFixedIPs[]
 hostID?: string
 macAddress?: string
 nameSuffix?: string
 network?: OpenStackMachineTemplateV1Beta1SpecTemplateSpecSecurityGroups
 profile?: OpenStackMachineTemplateV1Beta1SpecTemplateSpecPortsProfile
 propagateUplinkStatus?: boolean
 securityGroups?: readonly OpenStackMachineTemplateV1Beta1SpecTemplateSpecSecurityGroups[]
 tags?: readonly string[]
 trunk?: boolean
 valueSpecs?: readonly OpenStackMachineTemplateV1Beta1SpecTemplateSpecPortsValueSpecs[]
 vnicType?: string
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpecPortsAllowedAddressPairs {
 ipAddress: string
 macAddress?: string
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpecPortsFixedIPs {
 ipAddress?: string
 subnet?: OpenStackMachineTemplateV1Beta1SpecTemplateSpecPortsFixedIPsSubnet
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpecPortsFixedIPsSubnet {
 filter?: OpenStackMachineTemplateV1Beta1SpecTemplateSpecPortsFixedIPsSubnetFilter
 id?: string
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpecPortsFixedIPsSubnetFilter {
 cidr?: string
 description?: string
 gatewayIP?: string
 ipVersion?: number
 ipv6AddressMode?: string
 ipv6RAMode?: string
 name?: string
 notTags?: readonly string[]
 notTagsAny?: readonly string[]
 projectID?: string
 tags?: readonly string[]
 tagsAny?: readonly string[]
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpecPortsProfile {
 ovsHWOffload?: boolean
 trustedVF?: boolean
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpecPortsValueSpecs {
 key: string
 name: string
 value: string
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpecRootVolume {
 availabilityZone?: OpenStackMachineTemplateV1Beta1SpecTemplateSpecRootVolumeAvailabilityZone
 sizeGiB: number
 type?: string
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpecRootVolumeAvailabilityZone {
 from?: ("Name" | "Machine")
 name?: string
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpecSchedulerHintAdditionalProperties {
 name: string
 value: OpenStackMachineTemplateV1Beta1SpecTemplateSpecSchedulerHintAdditionalPropertiesValue
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpecSchedulerHintAdditionalPropertiesValue {
 bool?: boolean
 number?: number
 string?: string
 type: ("Bool" | "String" | "Number")
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpecSecurityGroups {
 filter?: OpenStackMachineTemplateV1Beta1SpecTemplateSpecSecurityGroupsFilter
 id?: string
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpecSecurityGroupsFilter {
 description?: string
 name?: string
 notTags?: readonly string[]
 notTagsAny?: readonly string[]
 projectID?: string
 tags?: readonly string[]
 tagsAny?: readonly string[]
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpecServerGroup {
 filter?: OpenStackMachineTemplateV1Beta1SpecTemplateSpecServerGroupFilter
 id?: string
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpecServerGroupFilter {
 name?: string
}
export interface OpenStackMachineTemplateV1Beta1SpecTemplateSpecServerMetadata {
 key: string
 value: string
}
export interface OpenStackMachineTemplateV1Beta1Status {
 capacity?: {
  [k: string]: number | string
 }
 nodeInfo?: OpenStackMachineTemplateV1Beta1StatusNodeInfo
}
export interface OpenStackMachineTemplateV1Beta1StatusNodeInfo {
 operatingSystem?: string
}
export interface OpenStackServerV1Alpha1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1alpha1"
 kind: "OpenStackServer"
 metadata: ObjectMeta
 spec?: OpenStackServerV1Alpha1Spec
 status?: OpenStackServerV1Alpha1Status
}
export interface OpenStackServerV1Alpha1Spec {
 additionalBlockDevices?: readonly OpenStackServerV1Alpha1SpecAdditionalBlockDevices[]
 availabilityZone?: string
 configDrive?: boolean
 flavor?: string
 flavorID?: string
 floatingIPPoolRef?: OpenStackServerV1Alpha1SpecFloatingIPPoolRef
 identityRef: OpenStackServerV1Alpha1SpecIdentityRef
 image: OpenStackServerV1Alpha1SpecImage
 ports: readonly OpenStackServerV1Alpha1SpecPorts[]
 rootVolume?: OpenStackServerV1Alpha1SpecRootVolume
 schedulerHintAdditionalProperties?: readonly OpenStackServerV1Alpha1SpecSchedulerHintAdditionalProperties[]
 securityGroups?: readonly OpenStackServerV1Alpha1SpecSecurityGroups[]
 serverGroup?: OpenStackServerV1Alpha1SpecServerGroup
 serverMetadata?: readonly OpenStackServerV1Alpha1SpecServerMetadata[]
 sshKeyName: string
 tags?: readonly string[]
 trunk?: boolean
 userDataRef?: OpenStackServerV1Alpha1SpecUserDataRef
}
export interface OpenStackServerV1Alpha1SpecAdditionalBlockDevices {
 name: string
 sizeGiB: number
 storage: OpenStackServerV1Alpha1SpecAdditionalBlockDevicesStorage
}
export interface OpenStackServerV1Alpha1SpecAdditionalBlockDevicesStorage {
 type: string
 volume?: OpenStackServerV1Alpha1SpecAdditionalBlockDevicesStorageVolume
}
export interface OpenStackServerV1Alpha1SpecAdditionalBlockDevicesStorageVolume {
 availabilityZone?: OpenStackServerV1Alpha1SpecRootVolumeAvailabilityZone
 type?: string
}
export interface OpenStackServerV1Alpha1SpecFloatingIPPoolRef {
 apiGroup?: string
 kind: string
 name: string
}
export interface OpenStackServerV1Alpha1SpecIdentityRef {
 cloudName: string
 name: string
 region?: string
 type?: ("Secret" | "ClusterIdentity")
}
export interface OpenStackServerV1Alpha1SpecImage {
 filter?: OpenStackServerV1Alpha1SpecImageFilter
 id?: string
 imageRef?: OpenStackServerV1Alpha1SpecImageImageRef
}
export interface OpenStackServerV1Alpha1SpecImageFilter {
 name?: string
 tags?: readonly string[]
}
export interface OpenStackServerV1Alpha1SpecImageImageRef {
 name: string
}
export interface OpenStackServerV1Alpha1SpecPorts {
 adminStateUp?: boolean
 allowedAddressPairs?: readonly OpenStackServerV1Alpha1SpecPortsAllowedAddressPairs[]
 description?: string
 disablePortSecurity?: boolean
 fixedIPs?: readonly OpenStackServerV1Alpha1SpecPortsFixedIPs[]
 hostID?: string
 macAddress?: string
 nameSuffix?: string
 network?: OpenStackServerV1Alpha1SpecSecurityGroups
 profile?: OpenStackServerV1Alpha1SpecPortsProfile
 propagateUplinkStatus?: boolean
 securityGroups?: readonly OpenStackServerV1Alpha1SpecSecurityGroups[]
 tags?: readonly string[]
 trunk?: boolean
 valueSpecs?: readonly OpenStackServerV1Alpha1SpecPortsValueSpecs[]
 vnicType?: string
}
export interface OpenStackServerV1Alpha1SpecPortsAllowedAddressPairs {
 ipAddress: string
 macAddress?: string
}
export interface OpenStackServerV1Alpha1SpecPortsFixedIPs {
 ipAddress?: string
 subnet?: OpenStackServerV1Alpha1SpecPortsFixedIPsSubnet
}
export interface OpenStackServerV1Alpha1SpecPortsFixedIPsSubnet {
 filter?: OpenStackServerV1Alpha1SpecPortsFixedIPsSubnetFilter
 id?: string
}
export interface OpenStackServerV1Alpha1SpecPortsFixedIPsSubnetFilter {
 cidr?: string
 description?: string
 gatewayIP?: string
 ipVersion?: number
 ipv6AddressMode?: string
 ipv6RAMode?: string
 name?: string
 notTags?: readonly string[]
 notTagsAny?: readonly string[]
 projectID?: string
 tags?: readonly string[]
 tagsAny?: readonly string[]
}
export interface OpenStackServerV1Alpha1SpecPortsProfile {
 ovsHWOffload?: boolean
 trustedVF?: boolean
}
export interface OpenStackServerV1Alpha1SpecPortsValueSpecs {
 key: string
 name: string
 value: string
}
export interface OpenStackServerV1Alpha1SpecRootVolume {
 availabilityZone?: OpenStackServerV1Alpha1SpecRootVolumeAvailabilityZone
 sizeGiB: number
 type?: string
}
export interface OpenStackServerV1Alpha1SpecRootVolumeAvailabilityZone {
 from?: ("Name" | "Machine")
 name?: string
}
export interface OpenStackServerV1Alpha1SpecSchedulerHintAdditionalProperties {
 name: string
 value: OpenStackServerV1Alpha1SpecSchedulerHintAdditionalPropertiesValue
}
export interface OpenStackServerV1Alpha1SpecSchedulerHintAdditionalPropertiesValue {
 bool?: boolean
 number?: number
 string?: string
 type: ("Bool" | "String" | "Number")
}
export interface OpenStackServerV1Alpha1SpecSecurityGroups {
 filter?: OpenStackServerV1Alpha1SpecSecurityGroupsFilter
 id?: string
}
export interface OpenStackServerV1Alpha1SpecSecurityGroupsFilter {
 description?: string
 name?: string
 notTags?: readonly string[]
 notTagsAny?: readonly string[]
 projectID?: string
 tags?: readonly string[]
 tagsAny?: readonly string[]
}
export interface OpenStackServerV1Alpha1SpecServerGroup {
 filter?: OpenStackServerV1Alpha1SpecUserDataRef
 id?: string
}
export interface OpenStackServerV1Alpha1SpecServerMetadata {
 key: string
 value: string
}
export interface OpenStackServerV1Alpha1SpecUserDataRef {
 name?: string
}
export interface OpenStackServerV1Alpha1Status {
 addresses?: readonly OpenStackServerV1Alpha1StatusAddresses[]
 conditions?: readonly OpenStackServerV1Alpha1StatusConditions[]
 instanceID?: string
 instanceState?: string
 ready?: boolean
 resolved?: OpenStackServerV1Alpha1StatusResolved
 resources?: OpenStackServerV1Alpha1StatusResources
}
export interface OpenStackServerV1Alpha1StatusAddresses {
 address: string
 type: string
}
export interface OpenStackServerV1Alpha1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface OpenStackServerV1Alpha1StatusResolved {
 flavorID?: string
 imageID?: string
 ports?: readonly OpenStackServerV1Alpha1StatusResolvedPorts[]
 serverGroupID?: string
}
export interface OpenStackServerV1Alpha1StatusResolvedPorts {
 adminStateUp?: boolean
 allowedAddressPairs?: readonly OpenStackServerV1Alpha1SpecPortsAllowedAddressPairs[]
 description: string
 disablePortSecurity?: boolean
 fixedIPs?: readonly OpenStackServerV1Alpha1StatusResolvedPortsFixedIPs[]
 hostID?: string
 macAddress?: string
 name: string
 networkID: string
 profile?: OpenStackServerV1Alpha1SpecPortsProfile
 propagateUplinkStatus?: boolean
 securityGroups?: readonly string[]
 tags?: readonly string[]
 trunk?: boolean
 valueSpecs?: readonly OpenStackServerV1Alpha1SpecPortsValueSpecs[]
 vnicType?: string
}
export interface OpenStackServerV1Alpha1StatusResolvedPortsFixedIPs {
 ipAddress?: string
 subnet?: string
}
export interface OpenStackServerV1Alpha1StatusResources {
 ports?: readonly OpenStackServerV1Alpha1StatusResourcesPorts[]
}
export interface OpenStackServerV1Alpha1StatusResourcesPorts {
 id: string
}
export interface ROSAClusterV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "ROSACluster"
 metadata: ObjectMeta
 spec?: ROSAClusterV1Beta2Spec
 status?: ROSAClusterV1Beta2Status
}
export interface ROSAClusterV1Beta2Spec {
 controlPlaneEndpoint?: ROSAClusterV1Beta2SpecControlPlaneEndpoint
}
export interface ROSAClusterV1Beta2SpecControlPlaneEndpoint {
 host: string
 port: number
}
export interface ROSAClusterV1Beta2Status {
 conditions?: readonly ROSAClusterV1Beta2StatusConditions[]
 failureDomains?: {
  [k: string]: ROSAClusterV1Beta2StatusFailureDomains
 }
 ready?: boolean
}
export interface ROSAClusterV1Beta2StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface ROSAClusterV1Beta2StatusFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
}
export interface ROSAMachinePoolV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "ROSAMachinePool"
 metadata: ObjectMeta
 spec?: ROSAMachinePoolV1Beta2Spec
 status?: ROSAMachinePoolV1Beta2Status
}
export interface ROSAMachinePoolV1Beta2Spec {
 additionalSecurityGroups?: readonly string[]
 additionalTags?: {
  [k: string]: string
 }
 autoRepair?: boolean
 autoscaling?: ROSAMachinePoolV1Beta2SpecAutoscaling
 availabilityZone?: string
 capacityReservationID?: string
 imageType?: ("Windows" | "Default")
 instanceType: string
 labels?: {
  [k: string]: string
 }
 nodeDrainGracePeriod?: string
 nodePoolName: string
 providerIDList?: readonly string[]
 subnet?: string
 taints?: readonly ROSAMachinePoolV1Beta2SpecTaints[]
 tuningConfigs?: readonly string[]
 updateConfig?: ROSAMachinePoolV1Beta2SpecUpdateConfig
 version?: string
 volumeSize?: number
}
export interface ROSAMachinePoolV1Beta2SpecAutoscaling {
 maxReplicas?: number
 minReplicas?: number
}
export interface ROSAMachinePoolV1Beta2SpecTaints {
 effect: ("NoSchedule" | "PreferNoSchedule" | "NoExecute")
 key: string
 value?: string
}
export interface ROSAMachinePoolV1Beta2SpecUpdateConfig {
 rollingUpdate?: ROSAMachinePoolV1Beta2SpecUpdateConfigRollingUpdate
}
export interface ROSAMachinePoolV1Beta2SpecUpdateConfigRollingUpdate {
 maxSurge?: (number | string)
 maxUnavailable?: (number | string)
}
export interface ROSAMachinePoolV1Beta2Status {
 availableUpgrades?: readonly string[]
 conditions?: readonly ROSAMachinePoolV1Beta2StatusConditions[]
 failureMessage?: string
 id?: string
 ready?: boolean
 replicas?: number
}
export interface ROSAMachinePoolV1Beta2StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface ROSANetworkV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "ROSANetwork"
 metadata: ObjectMeta
 spec?: ROSANetworkV1Beta2Spec
 status?: ROSANetworkV1Beta2Status
}
export interface ROSANetworkV1Beta2Spec {
 availabilityZoneCount?: number
 availabilityZones?: readonly string[]
 cidrBlock: string
 identityRef?: ROSANetworkV1Beta2SpecIdentityRef
 region: string
 stackName: string
 stackTags?: {
  [k: string]: string
 }
}
export interface ROSANetworkV1Beta2SpecIdentityRef {
 kind: ("AWSClusterControllerIdentity" | "AWSClusterRoleIdentity" | "AWSClusterStaticIdentity")
 name: string
}
export interface ROSANetworkV1Beta2Status {
 conditions?: readonly ROSANetworkV1Beta2StatusConditions[]
 resources?: readonly ROSANetworkV1Beta2StatusResources[]
 subnets?: readonly ROSANetworkV1Beta2StatusSubnets[]
}
export interface ROSANetworkV1Beta2StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface ROSANetworkV1Beta2StatusResources {
 logicalId: string
 physicalId: string
 reason: string
 resource: string
 status: string
}
export interface ROSANetworkV1Beta2StatusSubnets {
 availabilityZone: string
 privateSubnet: string
 publicSubnet: string
}
export interface ROSARoleConfigV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "ROSARoleConfig"
 metadata: ObjectMeta
 spec?: ROSARoleConfigV1Beta2Spec
 status?: ROSARoleConfigV1Beta2Status
}
export interface ROSARoleConfigV1Beta2Spec {
 accountRoleConfig: ROSARoleConfigV1Beta2SpecAccountRoleConfig
 credentialsSecretRef?: ROSARoleConfigV1Beta2SpecCredentialsSecretRef
 identityRef?: ROSARoleConfigV1Beta2SpecIdentityRef
 oidcProviderType?: ("Managed" | "Unmanaged")
 operatorRoleConfig: ROSARoleConfigV1Beta2SpecOperatorRoleConfig
}
export interface ROSARoleConfigV1Beta2SpecAccountRoleConfig {
 path?: string
 permissionsBoundaryARN?: string
 prefix: string
 sharedVPCConfig?: ROSARoleConfigV1Beta2SpecAccountRoleConfigSharedVPCConfig
 version: string
}
export interface ROSARoleConfigV1Beta2SpecAccountRoleConfigSharedVPCConfig {
 routeRoleARN?: string
 vpcEndpointRoleArn?: string
}
export interface ROSARoleConfigV1Beta2SpecCredentialsSecretRef {
 name?: string
}
export interface ROSARoleConfigV1Beta2SpecIdentityRef {
 kind: ("AWSClusterControllerIdentity" | "AWSClusterRoleIdentity" | "AWSClusterStaticIdentity")
 name: string
}
export interface ROSARoleConfigV1Beta2SpecOperatorRoleConfig {
 oidcID?: string
 permissionsBoundaryARN?: string
 prefix: string
 sharedVPCConfig?: ROSARoleConfigV1Beta2SpecAccountRoleConfigSharedVPCConfig
}
export interface ROSARoleConfigV1Beta2Status {
 accountRolesRef?: ROSARoleConfigV1Beta2StatusAccountRolesRef
 conditions?: readonly ROSARoleConfigV1Beta2StatusConditions[]
 oidcID?: string
 oidcProviderARN?: string
 operatorRolesRef?: ROSARoleConfigV1Beta2StatusOperatorRolesRef
}
export interface ROSARoleConfigV1Beta2StatusAccountRolesRef {
 installerRoleARN?: string
 supportRoleARN?: string
 workerRoleARN?: string
}
export interface ROSARoleConfigV1Beta2StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface ROSARoleConfigV1Beta2StatusOperatorRolesRef {
 controlPlaneOperatorARN: string
 imageRegistryARN: string
 ingressARN: string
 kmsProviderARN: string
 kubeCloudControllerARN: string
 networkARN: string
 nodePoolManagementARN: string
 storageARN: string
}
export interface TinkerbellClusterV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "TinkerbellCluster"
 metadata: ObjectMeta
 spec?: TinkerbellClusterV1Beta1Spec
 status?: TinkerbellClusterV1Beta1Status
}
export interface TinkerbellClusterV1Beta1Spec {
 controlPlaneEndpoint?: TinkerbellClusterV1Beta1SpecControlPlaneEndpoint
 imageLookupBaseRegistry?: string
 imageLookupFormat?: string
 imageLookupOSDistro?: string
 imageLookupOSVersion?: string
 templateOverride?: string
 templateOverrideRef?: TinkerbellClusterV1Beta1SpecTemplateOverrideRef
}
export interface TinkerbellClusterV1Beta1SpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface TinkerbellClusterV1Beta1SpecTemplateOverrideRef {
 name: string
 namespace?: string
}
export interface TinkerbellClusterV1Beta1Status {
 conditions?: readonly TinkerbellClusterV1Beta1StatusConditions[]
 initialization?: TinkerbellClusterV1Beta1StatusInitialization
 ready?: boolean
}
export interface TinkerbellClusterV1Beta1StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface TinkerbellClusterV1Beta1StatusInitialization {
 provisioned?: boolean
}
export interface TinkerbellMachineTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "TinkerbellMachineTemplate"
 metadata: ObjectMeta
 spec?: TinkerbellMachineTemplateV1Beta1Spec
}
export interface TinkerbellMachineTemplateV1Beta1Spec {
 template: TinkerbellMachineTemplateV1Beta1SpecTemplate
}
export interface TinkerbellMachineTemplateV1Beta1SpecTemplate {
 spec: TinkerbellMachineTemplateV1Beta1SpecTemplateSpec
}
export interface TinkerbellMachineTemplateV1Beta1SpecTemplateSpec {
 bootOptions?: TinkerbellMachineTemplateV1Beta1SpecTemplateSpecBootOptions
 hardwareAffinity?: TinkerbellMachineTemplateV1Beta1SpecTemplateSpecHardwareAffinity
 hardwareName?: string
 imageLookupBaseRegistry?: string
 imageLookupFormat?: string
 imageLookupOSDistro?: string
 imageLookupOSVersion?: string
 providerID?: string
 templateOverride?: string
}
export interface TinkerbellMachineTemplateV1Beta1SpecTemplateSpecBootOptions {
 bootMode?: ("netboot" | "isoboot" | "iso" | "customboot")
 custombootConfig?: TinkerbellMachineTemplateV1Beta1SpecTemplateSpecBootOptionsCustombootConfig
 isoURL?: string
}
export interface TinkerbellMachineTemplateV1Beta1SpecTemplateSpecBootOptionsCustombootConfig {
 postActions?: readonly TinkerbellMachineTemplateV1Beta1SpecTemplateSpecBootOptionsCustombootConfigPostActions[]
 preparingActions?: readonly TinkerbellMachineTemplateV1Beta1SpecTemplateSpecBootOptionsCustombootConfigPostActions[]
}
export interface TinkerbellMachineTemplateV1Beta1SpecTemplateSpecBootOptionsCustombootConfigPostActions {
 bootDevice?: TinkerbellMachineTemplateV1Beta1SpecTemplateSpecBootOptionsCustombootConfigPostActionsBootDevice
 oneTimeBootDeviceAction?: TinkerbellMachineTemplateV1Beta1SpecTemplateSpecBootOptionsCustombootConfigPostActionsOneTimeBootDeviceAction
 powerAction?: ("on" | "off" | "soft" | "status" | "cycle" | "reset")
 virtualMediaAction?: TinkerbellMachineTemplateV1Beta1SpecTemplateSpecBootOptionsCustombootConfigPostActionsVirtualMediaAction
}
export interface TinkerbellMachineTemplateV1Beta1SpecTemplateSpecBootOptionsCustombootConfigPostActionsBootDevice {
 device?: string
 efiBoot?: boolean
 persistent?: boolean
}
export interface TinkerbellMachineTemplateV1Beta1SpecTemplateSpecBootOptionsCustombootConfigPostActionsOneTimeBootDeviceAction {
 device: readonly string[]
 efiBoot?: boolean
}
export interface TinkerbellMachineTemplateV1Beta1SpecTemplateSpecBootOptionsCustombootConfigPostActionsVirtualMediaAction {
 kind: string
 mediaURL?: string
}
export interface TinkerbellMachineTemplateV1Beta1SpecTemplateSpecHardwareAffinity {
 preferred?: readonly TinkerbellMachineTemplateV1Beta1SpecTemplateSpecHardwareAffinityPreferred[]
 required?: readonly TinkerbellMachineTemplateV1Beta1SpecTemplateSpecHardwareAffinityRequired[]
}
export interface TinkerbellMachineTemplateV1Beta1SpecTemplateSpecHardwareAffinityPreferred {
 hardwareAffinityTerm: TinkerbellMachineTemplateV1Beta1SpecTemplateSpecHardwareAffinityRequired
 weight: number
}
export interface TinkerbellMachineTemplateV1Beta1SpecTemplateSpecHardwareAffinityRequired {
 labelSelector: TinkerbellMachineTemplateV1Beta1SpecTemplateSpecHardwareAffinityRequiredLabelSelector
}
export interface TinkerbellMachineTemplateV1Beta1SpecTemplateSpecHardwareAffinityRequiredLabelSelector {
 matchExpressions?: readonly TinkerbellMachineTemplateV1Beta1SpecTemplateSpecHardwareAffinityRequiredLabelSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface TinkerbellMachineTemplateV1Beta1SpecTemplateSpecHardwareAffinityRequiredLabelSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface VSphereClusterIdentityV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "VSphereClusterIdentity"
 metadata: ObjectMeta
 spec?: VSphereClusterIdentityV1Beta1Spec
 status?: VSphereClusterIdentityV1Beta1Status
}
export interface VSphereClusterIdentityV1Beta1Spec {
 allowedNamespaces?: VSphereClusterIdentityV1Beta1SpecAllowedNamespaces
 secretName?: string
}
export interface VSphereClusterIdentityV1Beta1SpecAllowedNamespaces {
 selector?: VSphereClusterIdentityV1Beta1SpecAllowedNamespacesSelector
}
export interface VSphereClusterIdentityV1Beta1SpecAllowedNamespacesSelector {
 matchExpressions?: readonly VSphereClusterIdentityV1Beta1SpecAllowedNamespacesSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface VSphereClusterIdentityV1Beta1SpecAllowedNamespacesSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface VSphereClusterIdentityV1Beta1Status {
 conditions?: readonly VSphereClusterIdentityV1Beta1StatusConditions[]
 ready?: boolean
 v1beta2?: VSphereClusterIdentityV1Beta1StatusV1Beta2
}
export interface VSphereClusterIdentityV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface VSphereClusterIdentityV1Beta1StatusV1Beta2 {
 conditions?: readonly VSphereClusterIdentityV1Beta1StatusV1Beta2Conditions[]
}
export interface VSphereClusterIdentityV1Beta1StatusV1Beta2Conditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface VSphereClusterIdentityV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "VSphereClusterIdentity"
 metadata: ObjectMeta
 spec: VSphereClusterIdentityV1Beta2Spec
 status?: VSphereClusterIdentityV1Beta2Status
}
export interface VSphereClusterIdentityV1Beta2Spec {
 allowedNamespaces?: VSphereClusterIdentityV1Beta2SpecAllowedNamespaces
 secretName: string
}
export interface VSphereClusterIdentityV1Beta2SpecAllowedNamespaces {
 selector?: VSphereClusterIdentityV1Beta2SpecAllowedNamespacesSelector
}
export interface VSphereClusterIdentityV1Beta2SpecAllowedNamespacesSelector {
 matchExpressions?: readonly VSphereClusterIdentityV1Beta2SpecAllowedNamespacesSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface VSphereClusterIdentityV1Beta2SpecAllowedNamespacesSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface VSphereClusterIdentityV1Beta2Status {
 conditions?: readonly VSphereClusterIdentityV1Beta2StatusConditions[]
 deprecated?: VSphereClusterIdentityV1Beta2StatusDeprecated
 ready?: boolean
}
export interface VSphereClusterIdentityV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface VSphereClusterIdentityV1Beta2StatusDeprecated {
 v1beta1?: VSphereClusterIdentityV1Beta2StatusDeprecatedV1Beta1
}
export interface VSphereClusterIdentityV1Beta2StatusDeprecatedV1Beta1 {
 conditions?: readonly VSphereClusterIdentityV1Beta2StatusDeprecatedV1Beta1Conditions[]
}
export interface VSphereClusterIdentityV1Beta2StatusDeprecatedV1Beta1Conditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface VSphereClusterTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "VSphereClusterTemplate"
 metadata: ObjectMeta
 spec?: VSphereClusterTemplateV1Beta1Spec
}
export interface VSphereClusterTemplateV1Beta1Spec {
 template: VSphereClusterTemplateV1Beta1SpecTemplate
}
export interface VSphereClusterTemplateV1Beta1SpecTemplate {
 spec: VSphereClusterTemplateV1Beta1SpecTemplateSpec
}
export interface VSphereClusterTemplateV1Beta1SpecTemplateSpec {
 clusterModules?: readonly VSphereClusterTemplateV1Beta1SpecTemplateSpecClusterModules[]
 controlPlaneEndpoint?: VSphereClusterTemplateV1Beta1SpecTemplateSpecControlPlaneEndpoint
 disableClusterModule?: boolean
 failureDomainSelector?: VSphereClusterTemplateV1Beta1SpecTemplateSpecFailureDomainSelector
 identityRef?: VSphereClusterTemplateV1Beta1SpecTemplateSpecIdentityRef
 server?: string
 thumbprint?: string
}
export interface VSphereClusterTemplateV1Beta1SpecTemplateSpecClusterModules {
 controlPlane: boolean
 moduleUUID: string
 targetObjectName: string
}
export interface VSphereClusterTemplateV1Beta1SpecTemplateSpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface VSphereClusterTemplateV1Beta1SpecTemplateSpecFailureDomainSelector {
 matchExpressions?: readonly VSphereClusterTemplateV1Beta1SpecTemplateSpecFailureDomainSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface VSphereClusterTemplateV1Beta1SpecTemplateSpecFailureDomainSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface VSphereClusterTemplateV1Beta1SpecTemplateSpecIdentityRef {
 kind: ("VSphereClusterIdentity" | "Secret")
 name: string
}
export interface VSphereClusterTemplateV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "VSphereClusterTemplate"
 metadata: ObjectMeta
 spec?: VSphereClusterTemplateV1Beta2Spec
}
export interface VSphereClusterTemplateV1Beta2Spec {
 template: VSphereClusterTemplateV1Beta2SpecTemplate
}
export interface VSphereClusterTemplateV1Beta2SpecTemplate {
 metadata?: VSphereClusterTemplateV1Beta2SpecTemplateMetadata
 spec?: VSphereClusterTemplateV1Beta2SpecTemplateSpec
}
export interface VSphereClusterTemplateV1Beta2SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface VSphereClusterTemplateV1Beta2SpecTemplateSpec {
 clusterModules?: readonly VSphereClusterTemplateV1Beta2SpecTemplateSpecClusterModules[]
 controlPlaneEndpoint?: VSphereClusterTemplateV1Beta2SpecTemplateSpecControlPlaneEndpoint
 disableClusterModule?: boolean
 failureDomainSelector?: VSphereClusterTemplateV1Beta2SpecTemplateSpecFailureDomainSelector
 identityRef?: VSphereClusterTemplateV1Beta2SpecTemplateSpecIdentityRef
 server: string
 thumbprint?: string
}
export interface VSphereClusterTemplateV1Beta2SpecTemplateSpecClusterModules {
 controlPlane: boolean
 moduleUUID: string
 targetObjectName: string
}
export interface VSphereClusterTemplateV1Beta2SpecTemplateSpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface VSphereClusterTemplateV1Beta2SpecTemplateSpecFailureDomainSelector {
 matchExpressions?: readonly VSphereClusterTemplateV1Beta2SpecTemplateSpecFailureDomainSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface VSphereClusterTemplateV1Beta2SpecTemplateSpecFailureDomainSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface VSphereClusterTemplateV1Beta2SpecTemplateSpecIdentityRef {
 kind: ("VSphereClusterIdentity" | "Secret")
 name: string
}
export interface VSphereClusterV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "VSphereCluster"
 metadata: ObjectMeta
 spec?: VSphereClusterV1Beta1Spec
 status?: VSphereClusterV1Beta1Status
}
export interface VSphereClusterV1Beta1Spec {
 clusterModules?: readonly VSphereClusterV1Beta1SpecClusterModules[]
 controlPlaneEndpoint?: VSphereClusterV1Beta1SpecControlPlaneEndpoint
 disableClusterModule?: boolean
 failureDomainSelector?: VSphereClusterV1Beta1SpecFailureDomainSelector
 identityRef?: VSphereClusterV1Beta1SpecIdentityRef
 server?: string
 thumbprint?: string
}
export interface VSphereClusterV1Beta1SpecClusterModules {
 controlPlane: boolean
 moduleUUID: string
 targetObjectName: string
}
export interface VSphereClusterV1Beta1SpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface VSphereClusterV1Beta1SpecFailureDomainSelector {
 matchExpressions?: readonly VSphereClusterV1Beta1SpecFailureDomainSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface VSphereClusterV1Beta1SpecFailureDomainSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface VSphereClusterV1Beta1SpecIdentityRef {
 kind: ("VSphereClusterIdentity" | "Secret")
 name: string
}
export interface VSphereClusterV1Beta1Status {
 conditions?: readonly VSphereClusterV1Beta1StatusConditions[]
 failureDomains?: {
  [k: string]: VSphereClusterV1Beta1StatusFailureDomains
 }
 ready?: boolean
 v1beta2?: VSphereClusterV1Beta1StatusV1Beta2
 vCenterVersion?: string
}
export interface VSphereClusterV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface VSphereClusterV1Beta1StatusFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
}
export interface VSphereClusterV1Beta1StatusV1Beta2 {
 conditions?: readonly VSphereClusterV1Beta1StatusV1Beta2Conditions[]
}
export interface VSphereClusterV1Beta1StatusV1Beta2Conditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface VSphereClusterV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "VSphereCluster"
 metadata: ObjectMeta
 spec: VSphereClusterV1Beta2Spec
 status?: VSphereClusterV1Beta2Status
}
export interface VSphereClusterV1Beta2Spec {
 clusterModules?: readonly VSphereClusterV1Beta2SpecClusterModules[]
 controlPlaneEndpoint?: VSphereClusterV1Beta2SpecControlPlaneEndpoint
 disableClusterModule?: boolean
 failureDomainSelector?: VSphereClusterV1Beta2SpecFailureDomainSelector
 identityRef?: VSphereClusterV1Beta2SpecIdentityRef
 server: string
 thumbprint?: string
}
export interface VSphereClusterV1Beta2SpecClusterModules {
 controlPlane: boolean
 moduleUUID: string
 targetObjectName: string
}
export interface VSphereClusterV1Beta2SpecControlPlaneEndpoint {
 host?: string
 port?: number
}
export interface VSphereClusterV1Beta2SpecFailureDomainSelector {
 matchExpressions?: readonly VSphereClusterV1Beta2SpecFailureDomainSelectorMatchExpressions[]
 matchLabels?: {
  [k: string]: string
 }
}
export interface VSphereClusterV1Beta2SpecFailureDomainSelectorMatchExpressions {
 key: string
 operator: string
 values?: readonly string[]
}
export interface VSphereClusterV1Beta2SpecIdentityRef {
 kind: ("VSphereClusterIdentity" | "Secret")
 name: string
}
export interface VSphereClusterV1Beta2Status {
 conditions?: readonly VSphereClusterV1Beta2StatusConditions[]
 deprecated?: VSphereClusterV1Beta2StatusDeprecated
 failureDomains?: readonly VSphereClusterV1Beta2StatusFailureDomains[]
 initialization?: VSphereClusterV1Beta2StatusInitialization
 vCenterVersion?: string
}
export interface VSphereClusterV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface VSphereClusterV1Beta2StatusDeprecated {
 v1beta1?: VSphereClusterV1Beta2StatusDeprecatedV1Beta1
}
export interface VSphereClusterV1Beta2StatusDeprecatedV1Beta1 {
 conditions?: readonly VSphereClusterV1Beta2StatusDeprecatedV1Beta1Conditions[]
}
export interface VSphereClusterV1Beta2StatusDeprecatedV1Beta1Conditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface VSphereClusterV1Beta2StatusFailureDomains {
 attributes?: {
  [k: string]: string
 }
 controlPlane?: boolean
 name: string
}
export interface VSphereClusterV1Beta2StatusInitialization {
 provisioned?: boolean
}
export interface VSphereDeploymentZoneV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "VSphereDeploymentZone"
 metadata: ObjectMeta
 spec?: VSphereDeploymentZoneV1Beta1Spec
 status?: VSphereDeploymentZoneV1Beta1Status
}
export interface VSphereDeploymentZoneV1Beta1Spec {
 controlPlane?: boolean
 failureDomain?: string
 placementConstraint: VSphereDeploymentZoneV1Beta1SpecPlacementConstraint
 server?: string
}
export interface VSphereDeploymentZoneV1Beta1SpecPlacementConstraint {
 folder?: string
 resourcePool?: string
}
export interface VSphereDeploymentZoneV1Beta1Status {
 conditions?: readonly VSphereDeploymentZoneV1Beta1StatusConditions[]
 ready?: boolean
 v1beta2?: VSphereDeploymentZoneV1Beta1StatusV1Beta2
}
export interface VSphereDeploymentZoneV1Beta1StatusConditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface VSphereDeploymentZoneV1Beta1StatusV1Beta2 {
 conditions?: readonly VSphereDeploymentZoneV1Beta1StatusV1Beta2Conditions[]
}
export interface VSphereDeploymentZoneV1Beta1StatusV1Beta2Conditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface VSphereDeploymentZoneV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "VSphereDeploymentZone"
 metadata: ObjectMeta
 spec: VSphereDeploymentZoneV1Beta2Spec
 status?: VSphereDeploymentZoneV1Beta2Status
}
export interface VSphereDeploymentZoneV1Beta2Spec {
 controlPlane?: boolean
 failureDomain: string
 placementConstraint?: VSphereDeploymentZoneV1Beta2SpecPlacementConstraint
 server?: string
}
export interface VSphereDeploymentZoneV1Beta2SpecPlacementConstraint {
 folder?: string
 resourcePool?: string
}
export interface VSphereDeploymentZoneV1Beta2Status {
 conditions?: readonly VSphereDeploymentZoneV1Beta2StatusConditions[]
 deprecated?: VSphereDeploymentZoneV1Beta2StatusDeprecated
 ready?: boolean
}
export interface VSphereDeploymentZoneV1Beta2StatusConditions {
 lastTransitionTime: string
 message: string
 observedGeneration?: number
 reason: string
 status: ("True" | "False" | "Unknown")
 type: string
}
export interface VSphereDeploymentZoneV1Beta2StatusDeprecated {
 v1beta1?: VSphereDeploymentZoneV1Beta2StatusDeprecatedV1Beta1
}
export interface VSphereDeploymentZoneV1Beta2StatusDeprecatedV1Beta1 {
 conditions?: readonly VSphereDeploymentZoneV1Beta2StatusDeprecatedV1Beta1Conditions[]
}
export interface VSphereDeploymentZoneV1Beta2StatusDeprecatedV1Beta1Conditions {
 lastTransitionTime: string
 message?: string
 reason?: string
 severity?: string
 status: string
 type: string
}
export interface VSphereFailureDomainV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "VSphereFailureDomain"
 metadata: ObjectMeta
 spec?: VSphereFailureDomainV1Beta1Spec
}
export interface VSphereFailureDomainV1Beta1Spec {
 region: VSphereFailureDomainV1Beta1SpecRegion
 topology: VSphereFailureDomainV1Beta1SpecTopology
 zone: VSphereFailureDomainV1Beta1SpecRegion
}
export interface VSphereFailureDomainV1Beta1SpecRegion {
 autoConfigure?: boolean
 name: string
 tagCategory: string
 type: ("Datacenter" | "ComputeCluster" | "HostGroup")
}
export interface VSphereFailureDomainV1Beta1SpecTopology {
 computeCluster?: string
 datacenter: string
 datastore?: string
 hosts?: VSphereFailureDomainV1Beta1SpecTopologyHosts
 networkConfigurations?: readonly VSphereFailureDomainV1Beta1SpecTopologyNetworkConfigurations[]
 networks?: readonly string[]
}
export interface VSphereFailureDomainV1Beta1SpecTopologyHosts {
 hostGroupName: string
 vmGroupName: string
}
export interface VSphereFailureDomainV1Beta1SpecTopologyNetworkConfigurations {
 addressesFromPools?: readonly VSphereFailureDomainV1Beta1SpecTopologyNetworkConfigurationsAddressesFromPools[]
 dhcp4?: boolean
 dhcp4Overrides?: VSphereFailureDomainV1Beta1SpecTopologyNetworkConfigurationsDhcp4Overrides
 dhcp6?: boolean
 dhcp6Overrides?: VSphereFailureDomainV1Beta1SpecTopologyNetworkConfigurationsDhcp4Overrides
 nameservers?: readonly string[]
 networkName: string
 searchDomains?: readonly string[]
}
export interface VSphereFailureDomainV1Beta1SpecTopologyNetworkConfigurationsAddressesFromPools {
 apiGroup?: string
 kind: string
 name: string
}
export interface VSphereFailureDomainV1Beta1SpecTopologyNetworkConfigurationsDhcp4Overrides {
 hostname?: string
 routeMetric?: number
 sendHostname?: boolean
 useDNS?: boolean
 useDomains?: string
 useHostname?: boolean
 useMTU?: boolean
 useNTP?: boolean
 useRoutes?: string
}
export interface VSphereFailureDomainV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "VSphereFailureDomain"
 metadata: ObjectMeta
 spec: VSphereFailureDomainV1Beta2Spec
}
export interface VSphereFailureDomainV1Beta2Spec {
 region: VSphereFailureDomainV1Beta2SpecRegion
 topology: VSphereFailureDomainV1Beta2SpecTopology
 zone: VSphereFailureDomainV1Beta2SpecRegion
}
export interface VSphereFailureDomainV1Beta2SpecRegion {
 name: string
 tagCategory: string
 type: ("Datacenter" | "ComputeCluster" | "HostGroup")
}
export interface VSphereFailureDomainV1Beta2SpecTopology {
 computeCluster?: string
 datacenter: string
 datastore?: string
 hosts?: VSphereFailureDomainV1Beta2SpecTopologyHosts
 networkConfigurations?: readonly VSphereFailureDomainV1Beta2SpecTopologyNetworkConfigurations[]
 networks?: readonly string[]
}
export interface VSphereFailureDomainV1Beta2SpecTopologyHosts {
 hostGroupName: string
 vmGroupName: string
}
export interface VSphereFailureDomainV1Beta2SpecTopologyNetworkConfigurations {
 addressesFromPools?: readonly VSphereFailureDomainV1Beta2SpecTopologyNetworkConfigurationsAddressesFromPools[]
 dhcp4?: boolean
 dhcp4Overrides?: VSphereFailureDomainV1Beta2SpecTopologyNetworkConfigurationsDhcp4Overrides
 dhcp6?: boolean
 dhcp6Overrides?: VSphereFailureDomainV1Beta2SpecTopologyNetworkConfigurationsDhcp4Overrides
 nameservers?: readonly string[]
 networkName: string
 searchDomains?: readonly string[]
}
export interface VSphereFailureDomainV1Beta2SpecTopologyNetworkConfigurationsAddressesFromPools {
 apiGroup: string
 kind: string
 name: string
}
export interface VSphereFailureDomainV1Beta2SpecTopologyNetworkConfigurationsDhcp4Overrides {
 hostname?: string
 routeMetric?: number
 sendHostname?: boolean
 useDNS?: boolean
 useDomains?: string
 useHostname?: boolean
 useMTU?: boolean
 useNTP?: boolean
 useRoutes?: string
}
export interface VSphereMachineTemplateV1Beta1 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta1"
 kind: "VSphereMachineTemplate"
 metadata: ObjectMeta
 spec?: VSphereMachineTemplateV1Beta1Spec
}
export interface VSphereMachineTemplateV1Beta1Spec {
 template: VSphereMachineTemplateV1Beta1SpecTemplate
}
export interface VSphereMachineTemplateV1Beta1SpecTemplate {
 metadata?: VSphereMachineTemplateV1Beta1SpecTemplateMetadata
 spec: VSphereMachineTemplateV1Beta1SpecTemplateSpec
}
export interface VSphereMachineTemplateV1Beta1SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface VSphereMachineTemplateV1Beta1SpecTemplateSpec {
 additionalDisksGiB?: readonly number[]
 cloneMode?: string
 cryptoKeyID?: string
 cryptoProfile?: string
 customVMXKeys?: {
  [k: string]: string
 }
 dataDisks?: readonly VSphereMachineTemplateV1Beta1SpecTemplateSpecDataDisks[]
 datacenter?: string
 datastore?: string
 diskGiB?: number
 failureDomain?: string
 folder?: string
 ftEncryptionMode?: ("ftEncryptionDisabled" | "ftEncryptionOpportunistic" | "ftEncryptionRequired")
 guestSoftPowerOffTimeout?: string
 hardwareVersion?: string
 memoryMiB?: number
 migrateEncryption?: ("disabled" | "opportunistic" | "required")
 namingStrategy?: VSphereMachineTemplateV1Beta1SpecTemplateSpecNamingStrategy
 nestedHV?: boolean
 network: VSphereMachineTemplateV1Beta1SpecTemplateSpecNetwork
 numCPUs?: number
 numCoresPerSocket?: number
 os?: string
 pciDevices?: readonly VSphereMachineTemplateV1Beta1SpecTemplateSpecPciDevices[]
 powerOffMode?: ("hard" | "soft" | "trySoft")
 providerID?: string
 resourcePool?: string
 resources?: VSphereMachineTemplateV1Beta1SpecTemplateSpecResources
 server?: string
 snapshot?: string
 storagePolicyName?: string
 tagIDs?: readonly string[]
 template: string
 thumbprint?: string
}
export interface VSphereMachineTemplateV1Beta1SpecTemplateSpecDataDisks {
 name: string
 provisioningMode?: ("Thin" | "Thick" | "EagerlyZeroed")
 sizeGiB: number
}
export interface VSphereMachineTemplateV1Beta1SpecTemplateSpecNamingStrategy {
 template?: string
}
export interface VSphereMachineTemplateV1Beta1SpecTemplateSpecNetwork {
 devices: readonly VSphereMachineTemplateV1Beta1SpecTemplateSpecNetworkDevices[]
 preferredAPIServerCidr?: string
 routes?: readonly VSphereMachineTemplateV1Beta1SpecTemplateSpecNetworkRoutes[]
}
export interface VSphereMachineTemplateV1Beta1SpecTemplateSpecNetworkDevices {
 addressesFromPools?: readonly VSphereMachineTemplateV1Beta1SpecTemplateSpecNetworkDevicesAddressesFromPools[]
 deviceName?: string
 dhcp4?: boolean
 dhcp4Overrides?: VSphereMachineTemplateV1Beta1SpecTemplateSpecNetworkDevicesDhcp4Overrides
 dhcp6?: boolean
 dhcp6Overrides?: VSphereMachineTemplateV1Beta1SpecTemplateSpecNetworkDevicesDhcp4Overrides
 gateway4?: string
 gateway6?: string
 ipAddrs?: readonly string[]
 macAddr?: string
 mtu?: number
 nameservers?: readonly string[]
 networkName: string
 routes?: readonly VSphereMachineTemplateV1Beta1SpecTemplateSpecNetworkRoutes[]
 searchDomains?: readonly string[]
 skipIPAllocation?: boolean
}
export interface VSphereMachineTemplateV1Beta1SpecTemplateSpecNetworkDevicesAddressesFromPools {
 apiGroup?: string
 kind: string
 name: string
}
export interface VSphereMachineTemplateV1Beta1SpecTemplateSpecNetworkDevicesDhcp4Overrides {
 hostname?: string
 routeMetric?: number
 sendHostname?: boolean
 useDNS?: boolean
 useDomains?: string
 useHostname?: boolean
 useMTU?: boolean
 useNTP?: boolean
 useRoutes?: string
}
export interface VSphereMachineTemplateV1Beta1SpecTemplateSpecNetworkRoutes {
 metric: number
 to: string
 via: string
}
export interface VSphereMachineTemplateV1Beta1SpecTemplateSpecPciDevices {
 customLabel?: string
 deviceId?: number
 vGPUProfile?: string
 vendorId?: number
}
export interface VSphereMachineTemplateV1Beta1SpecTemplateSpecResources {
 limits?: VSphereMachineTemplateV1Beta1SpecTemplateSpecResourcesLimits
 requests?: VSphereMachineTemplateV1Beta1SpecTemplateSpecResourcesLimits
 shares?: VSphereMachineTemplateV1Beta1SpecTemplateSpecResourcesShares
}
export interface VSphereMachineTemplateV1Beta1SpecTemplateSpecResourcesLimits {
 cpu?: (number | string)
 memory?: (number | string)
}
export interface VSphereMachineTemplateV1Beta1SpecTemplateSpecResourcesShares {
 cpu?: number
 memory?: number
}
export interface VSphereMachineTemplateV1Beta2 {
 apiVersion: "infrastructure.cluster.x-k8s.io/v1beta2"
 kind: "VSphereMachineTemplate"
 metadata: ObjectMeta
 spec?: VSphereMachineTemplateV1Beta2Spec
}
export interface VSphereMachineTemplateV1Beta2Spec {
 template: VSphereMachineTemplateV1Beta2SpecTemplate
}
export interface VSphereMachineTemplateV1Beta2SpecTemplate {
 metadata?: VSphereMachineTemplateV1Beta2SpecTemplateMetadata
 spec?: VSphereMachineTemplateV1Beta2SpecTemplateSpec
}
export interface VSphereMachineTemplateV1Beta2SpecTemplateMetadata {
 annotations?: {
  [k: string]: string
 }
 labels?: {
  [k: string]: string
 }
}
export interface VSphereMachineTemplateV1Beta2SpecTemplateSpec {
 additionalDisksGiB?: readonly number[]
 cloneMode?: ("fullClone" | "linkedClone")
 cryptoKeyID?: string
 cryptoProfile?: string
 customVMXKeys?: {
  [k: string]: string
 }
 dataDisks?: readonly VSphereMachineTemplateV1Beta2SpecTemplateSpecDataDisks[]
 datacenter?: string
 datastore?: string
 diskGiB?: number
 folder?: string
 ftEncryptionMode?: ("ftEncryptionDisabled" | "ftEncryptionOpportunistic" | "ftEncryptionRequired")
 guestSoftPowerOffTimeoutSeconds?: number
 hardwareVersion?: string
 memoryMiB?: number
 migrateEncryption?: ("disabled" | "opportunistic" | "required")
 naming?: VSphereMachineTemplateV1Beta2SpecTemplateSpecNaming
 nestedHV?: boolean
 network: VSphereMachineTemplateV1Beta2SpecTemplateSpecNetwork
 numCPUs?: number
 numCoresPerSocket?: number
 os?: string
 pciDevices?: readonly VSphereMachineTemplateV1Beta2SpecTemplateSpecPciDevices[]
 powerOffMode?: ("hard" | "soft" | "trySoft")
 providerID?: string
 resourcePool?: string
 resources?: VSphereMachineTemplateV1Beta2SpecTemplateSpecResources
 server?: string
 snapshot?: string
 storagePolicyName?: string
 tagIDs?: readonly string[]
 template: string
 thumbprint?: string
}
export interface VSphereMachineTemplateV1Beta2SpecTemplateSpecDataDisks {
 name: string
 provisioningMode?: ("Thin" | "Thick" | "EagerlyZeroed")
 sizeGiB: number
}
export interface VSphereMachineTemplateV1Beta2SpecTemplateSpecNaming {
 template?: string
}
export interface VSphereMachineTemplateV1Beta2SpecTemplateSpecNetwork {
 devices: readonly VSphereMachineTemplateV1Beta2SpecTemplateSpecNetworkDevices[]
 routes?: readonly VSphereMachineTemplateV1Beta2SpecTemplateSpecNetworkRoutes[]
}
export interface VSphereMachineTemplateV1Beta2SpecTemplateSpecNetworkDevices {
 addressesFromPools?: readonly VSphereMachineTemplateV1Beta2SpecTemplateSpecNetworkDevicesAddressesFromPools[]
 deviceName?: string
 dhcp4?: boolean
 dhcp4Overrides?: VSphereMachineTemplateV1Beta2SpecTemplateSpecNetworkDevicesDhcp4Overrides
 dhcp6?: boolean
 dhcp6Overrides?: VSphereMachineTemplateV1Beta2SpecTemplateSpecNetworkDevicesDhcp4Overrides
 gateway4?: string
 gateway6?: string
 ipAddrs?: readonly string[]
 macAddr?: string
 mtu?: number
 nameservers?: readonly string[]
 networkName: string
 routes?: readonly VSphereMachineTemplateV1Beta2SpecTemplateSpecNetworkRoutes[]
 searchDomains?: readonly string[]
 skipIPAllocation?: boolean
}
export interface VSphereMachineTemplateV1Beta2SpecTemplateSpecNetworkDevicesAddressesFromPools {
 apiGroup: string
 kind: string
 name: string
}
export interface VSphereMachineTemplateV1Beta2SpecTemplateSpecNetworkDevicesDhcp4Overrides {
 hostname?: string
 routeMetric?: number
 sendHostname?: boolean
 useDNS?: boolean
 useDomains?: string
 useHostname?: boolean
 useMTU?: boolean
 useNTP?: boolean
 useRoutes?: string
}
export interface VSphereMachineTemplateV1Beta2SpecTemplateSpecNetworkRoutes {
 metric: number
 to: string
 via: string
}
export interface VSphereMachineTemplateV1Beta2SpecTemplateSpecPciDevices {
 customLabel?: string
 deviceId?: number
 vGPUProfile?: string
 vendorId?: number
}
export interface VSphereMachineTemplateV1Beta2SpecTemplateSpecResources {
 limits?: VSphereMachineTemplateV1Beta2SpecTemplateSpecResourcesLimits
 requests?: VSphereMachineTemplateV1Beta2SpecTemplateSpecResourcesLimits
 shares?: VSphereMachineTemplateV1Beta2SpecTemplateSpecResourcesShares
}
export interface VSphereMachineTemplateV1Beta2SpecTemplateSpecResourcesLimits {
 cpu?: (number | string)
 memory?: (number | string)
}
export interface VSphereMachineTemplateV1Beta2SpecTemplateSpecResourcesShares {
 cpu?: number
 memory?: number
}
export declare const AWS_CLUSTER_V1BETA2: Kind<AWSClusterV1Beta2>;
export declare const AWS_CLUSTER_CONTROLLER_IDENTITY_V1BETA2: Kind<AWSClusterControllerIdentityV1Beta2>;
export declare const AWS_CLUSTER_ROLE_IDENTITY_V1BETA2: Kind<AWSClusterRoleIdentityV1Beta2>;
export declare const AWS_CLUSTER_STATIC_IDENTITY_V1BETA2: Kind<AWSClusterStaticIdentityV1Beta2>;
export declare const AWS_CLUSTER_TEMPLATE_V1BETA2: Kind<AWSClusterTemplateV1Beta2>;
export declare const AWS_FARGATE_PROFILE_V1BETA2: Kind<AWSFargateProfileV1Beta2>;
export declare const AWS_MACHINE_POOL_V1BETA2: Kind<AWSMachinePoolV1Beta2>;
export declare const AWS_MACHINE_TEMPLATE_V1BETA2: Kind<AWSMachineTemplateV1Beta2>;
export declare const AWS_MANAGED_CLUSTER_V1BETA2: Kind<AWSManagedClusterV1Beta2>;
export declare const AWS_MANAGED_CLUSTER_TEMPLATE_V1BETA2: Kind<AWSManagedClusterTemplateV1Beta2>;
export declare const AWS_MANAGED_MACHINE_POOL_V1BETA2: Kind<AWSManagedMachinePoolV1Beta2>;
export declare const AZURE_ASO_MANAGED_CLUSTER_V1BETA1: Kind<AzureASOManagedClusterV1Beta1>;
export declare const AZURE_ASO_MANAGED_CLUSTER_V1ALPHA1: Kind<AzureASOManagedClusterV1Alpha1>;
export declare const AZURE_ASO_MANAGED_CLUSTER_TEMPLATE_V1BETA1: Kind<AzureASOManagedClusterTemplateV1Beta1>;
export declare const AZURE_ASO_MANAGED_CLUSTER_TEMPLATE_V1ALPHA1: Kind<AzureASOManagedClusterTemplateV1Alpha1>;
export declare const AZURE_ASO_MANAGED_CONTROL_PLANE_V1BETA1: Kind<AzureASOManagedControlPlaneV1Beta1>;
export declare const AZURE_ASO_MANAGED_CONTROL_PLANE_V1ALPHA1: Kind<AzureASOManagedControlPlaneV1Alpha1>;
export declare const AZURE_ASO_MANAGED_CONTROL_PLANE_TEMPLATE_V1BETA1: Kind<AzureASOManagedControlPlaneTemplateV1Beta1>;
export declare const AZURE_ASO_MANAGED_CONTROL_PLANE_TEMPLATE_V1ALPHA1: Kind<AzureASOManagedControlPlaneTemplateV1Alpha1>;
export declare const AZURE_ASO_MANAGED_MACHINE_POOL_V1BETA1: Kind<AzureASOManagedMachinePoolV1Beta1>;
export declare const AZURE_ASO_MANAGED_MACHINE_POOL_V1ALPHA1: Kind<AzureASOManagedMachinePoolV1Alpha1>;
export declare const AZURE_ASO_MANAGED_MACHINE_POOL_TEMPLATE_V1BETA1: Kind<AzureASOManagedMachinePoolTemplateV1Beta1>;
export declare const AZURE_ASO_MANAGED_MACHINE_POOL_TEMPLATE_V1ALPHA1: Kind<AzureASOManagedMachinePoolTemplateV1Alpha1>;
export declare const AZURE_CLUSTER_V1BETA1: Kind<AzureClusterV1Beta1>;
export declare const AZURE_CLUSTER_IDENTITY_V1BETA1: Kind<AzureClusterIdentityV1Beta1>;
export declare const AZURE_CLUSTER_TEMPLATE_V1BETA1: Kind<AzureClusterTemplateV1Beta1>;
export declare const AZURE_MACHINE_POOL_V1BETA1: Kind<AzureMachinePoolV1Beta1>;
export declare const AZURE_MACHINE_TEMPLATE_V1BETA1: Kind<AzureMachineTemplateV1Beta1>;
export declare const AZURE_MANAGED_CLUSTER_V1BETA1: Kind<AzureManagedClusterV1Beta1>;
export declare const AZURE_MANAGED_CLUSTER_TEMPLATE_V1BETA1: Kind<AzureManagedClusterTemplateV1Beta1>;
export declare const AZURE_MANAGED_CONTROL_PLANE_V1BETA1: Kind<AzureManagedControlPlaneV1Beta1>;
export declare const AZURE_MANAGED_CONTROL_PLANE_TEMPLATE_V1BETA1: Kind<AzureManagedControlPlaneTemplateV1Beta1>;
export declare const AZURE_MANAGED_MACHINE_POOL_V1BETA1: Kind<AzureManagedMachinePoolV1Beta1>;
export declare const AZURE_MANAGED_MACHINE_POOL_TEMPLATE_V1BETA1: Kind<AzureManagedMachinePoolTemplateV1Beta1>;
export declare const CLOUD_STACK_CLUSTER_V1BETA3: Kind<CloudStackClusterV1Beta3>;
export declare const CLOUD_STACK_CLUSTER_V1BETA2: Kind<CloudStackClusterV1Beta2>;
export declare const CLOUD_STACK_CLUSTER_V1BETA1: Kind<CloudStackClusterV1Beta1>;
export declare const CLOUD_STACK_FAILURE_DOMAIN_V1BETA3: Kind<CloudStackFailureDomainV1Beta3>;
export declare const CLOUD_STACK_FAILURE_DOMAIN_V1BETA2: Kind<CloudStackFailureDomainV1Beta2>;
export declare const CLOUD_STACK_MACHINE_TEMPLATE_V1BETA3: Kind<CloudStackMachineTemplateV1Beta3>;
export declare const CLOUD_STACK_MACHINE_TEMPLATE_V1BETA2: Kind<CloudStackMachineTemplateV1Beta2>;
export declare const CLOUD_STACK_MACHINE_TEMPLATE_V1BETA1: Kind<CloudStackMachineTemplateV1Beta1>;
export declare const DEV_CLUSTER_V1BETA2: Kind<DevClusterV1Beta2>;
export declare const DEV_CLUSTER_V1BETA1: Kind<DevClusterV1Beta1>;
export declare const DEV_CLUSTER_TEMPLATE_V1BETA2: Kind<DevClusterTemplateV1Beta2>;
export declare const DEV_CLUSTER_TEMPLATE_V1BETA1: Kind<DevClusterTemplateV1Beta1>;
export declare const DEV_MACHINE_POOL_V1BETA2: Kind<DevMachinePoolV1Beta2>;
export declare const DEV_MACHINE_POOL_TEMPLATE_V1BETA2: Kind<DevMachinePoolTemplateV1Beta2>;
export declare const DEV_MACHINE_TEMPLATE_V1BETA2: Kind<DevMachineTemplateV1Beta2>;
export declare const DEV_MACHINE_TEMPLATE_V1BETA1: Kind<DevMachineTemplateV1Beta1>;
export declare const DOCKER_CLUSTER_V1BETA2: Kind<DockerClusterV1Beta2>;
export declare const DOCKER_CLUSTER_V1BETA1: Kind<DockerClusterV1Beta1>;
export declare const DOCKER_CLUSTER_TEMPLATE_V1BETA2: Kind<DockerClusterTemplateV1Beta2>;
export declare const DOCKER_CLUSTER_TEMPLATE_V1BETA1: Kind<DockerClusterTemplateV1Beta1>;
export declare const DOCKER_MACHINE_POOL_V1BETA2: Kind<DockerMachinePoolV1Beta2>;
export declare const DOCKER_MACHINE_POOL_V1BETA1: Kind<DockerMachinePoolV1Beta1>;
export declare const DOCKER_MACHINE_POOL_TEMPLATE_V1BETA2: Kind<DockerMachinePoolTemplateV1Beta2>;
export declare const DOCKER_MACHINE_POOL_TEMPLATE_V1BETA1: Kind<DockerMachinePoolTemplateV1Beta1>;
export declare const DOCKER_MACHINE_TEMPLATE_V1BETA2: Kind<DockerMachineTemplateV1Beta2>;
export declare const DOCKER_MACHINE_TEMPLATE_V1BETA1: Kind<DockerMachineTemplateV1Beta1>;
export declare const GCP_CLUSTER_V1BETA1: Kind<GCPClusterV1Beta1>;
export declare const GCP_CLUSTER_TEMPLATE_V1BETA1: Kind<GCPClusterTemplateV1Beta1>;
export declare const GCP_MACHINE_POOL_V1BETA1: Kind<GCPMachinePoolV1Beta1>;
export declare const GCP_MACHINE_TEMPLATE_V1BETA1: Kind<GCPMachineTemplateV1Beta1>;
export declare const GCP_MANAGED_CLUSTER_V1BETA1: Kind<GCPManagedClusterV1Beta1>;
export declare const GCP_MANAGED_CLUSTER_TEMPLATE_V1BETA1: Kind<GCPManagedClusterTemplateV1Beta1>;
export declare const GCP_MANAGED_CONTROL_PLANE_V1BETA1: Kind<GCPManagedControlPlaneV1Beta1>;
export declare const GCP_MANAGED_CONTROL_PLANE_TEMPLATE_V1BETA1: Kind<GCPManagedControlPlaneTemplateV1Beta1>;
export declare const GCP_MANAGED_MACHINE_POOL_V1BETA1: Kind<GCPManagedMachinePoolV1Beta1>;
export declare const GCP_MANAGED_MACHINE_POOL_TEMPLATE_V1BETA1: Kind<GCPManagedMachinePoolTemplateV1Beta1>;
export declare const METAL3_CLUSTER_V1BETA2: Kind<Metal3ClusterV1Beta2>;
export declare const METAL3_CLUSTER_V1BETA1: Kind<Metal3ClusterV1Beta1>;
export declare const METAL3_CLUSTER_TEMPLATE_V1BETA2: Kind<Metal3ClusterTemplateV1Beta2>;
export declare const METAL3_CLUSTER_TEMPLATE_V1BETA1: Kind<Metal3ClusterTemplateV1Beta1>;
export declare const METAL3_DATA_TEMPLATE_V1BETA2: Kind<Metal3DataTemplateV1Beta2>;
export declare const METAL3_DATA_TEMPLATE_V1BETA1: Kind<Metal3DataTemplateV1Beta1>;
export declare const METAL3_MACHINE_TEMPLATE_V1BETA2: Kind<Metal3MachineTemplateV1Beta2>;
export declare const METAL3_MACHINE_TEMPLATE_V1BETA1: Kind<Metal3MachineTemplateV1Beta1>;
export declare const METAL3_REMEDIATION_TEMPLATE_V1BETA2: Kind<Metal3RemediationTemplateV1Beta2>;
export declare const METAL3_REMEDIATION_TEMPLATE_V1BETA1: Kind<Metal3RemediationTemplateV1Beta1>;
export declare const NUTANIX_CLUSTER_V1BETA1: Kind<NutanixClusterV1Beta1>;
export declare const NUTANIX_CLUSTER_TEMPLATE_V1BETA1: Kind<NutanixClusterTemplateV1Beta1>;
export declare const NUTANIX_FAILURE_DOMAIN_V1BETA1: Kind<NutanixFailureDomainV1Beta1>;
export declare const NUTANIX_MACHINE_TEMPLATE_V1BETA1: Kind<NutanixMachineTemplateV1Beta1>;
export declare const NUTANIX_METRO_V1BETA1: Kind<NutanixMetroV1Beta1>;
export declare const NUTANIX_METRO_SITE_V1BETA1: Kind<NutanixMetroSiteV1Beta1>;
export declare const NUTANIX_VIRTUAL_HA_DOMAIN_V1BETA1: Kind<NutanixVirtualHADomainV1Beta1>;
export declare const OPEN_STACK_CLUSTER_V1BETA1: Kind<OpenStackClusterV1Beta1>;
export declare const OPEN_STACK_CLUSTER_IDENTITY_V1ALPHA1: Kind<OpenStackClusterIdentityV1Alpha1>;
export declare const OPEN_STACK_CLUSTER_TEMPLATE_V1BETA1: Kind<OpenStackClusterTemplateV1Beta1>;
export declare const OPEN_STACK_FLOATING_IP_POOL_V1ALPHA1: Kind<OpenStackFloatingIPPoolV1Alpha1>;
export declare const OPEN_STACK_MACHINE_TEMPLATE_V1BETA1: Kind<OpenStackMachineTemplateV1Beta1>;
export declare const OPEN_STACK_SERVER_V1ALPHA1: Kind<OpenStackServerV1Alpha1>;
export declare const ROSA_CLUSTER_V1BETA2: Kind<ROSAClusterV1Beta2>;
export declare const ROSA_MACHINE_POOL_V1BETA2: Kind<ROSAMachinePoolV1Beta2>;
export declare const ROSA_NETWORK_V1BETA2: Kind<ROSANetworkV1Beta2>;
export declare const ROSA_ROLE_CONFIG_V1BETA2: Kind<ROSARoleConfigV1Beta2>;
export declare const TINKERBELL_CLUSTER_V1BETA1: Kind<TinkerbellClusterV1Beta1>;
export declare const TINKERBELL_MACHINE_TEMPLATE_V1BETA1: Kind<TinkerbellMachineTemplateV1Beta1>;
export declare const VSPHERE_CLUSTER_V1BETA2: Kind<VSphereClusterV1Beta2>;
export declare const VSPHERE_CLUSTER_V1BETA1: Kind<VSphereClusterV1Beta1>;
export declare const VSPHERE_CLUSTER_IDENTITY_V1BETA2: Kind<VSphereClusterIdentityV1Beta2>;
export declare const VSPHERE_CLUSTER_IDENTITY_V1BETA1: Kind<VSphereClusterIdentityV1Beta1>;
export declare const VSPHERE_CLUSTER_TEMPLATE_V1BETA2: Kind<VSphereClusterTemplateV1Beta2>;
export declare const VSPHERE_CLUSTER_TEMPLATE_V1BETA1: Kind<VSphereClusterTemplateV1Beta1>;
export declare const VSPHERE_DEPLOYMENT_ZONE_V1BETA2: Kind<VSphereDeploymentZoneV1Beta2>;
export declare const VSPHERE_DEPLOYMENT_ZONE_V1BETA1: Kind<VSphereDeploymentZoneV1Beta1>;
export declare const VSPHERE_FAILURE_DOMAIN_V1BETA2: Kind<VSphereFailureDomainV1Beta2>;
export declare const VSPHERE_FAILURE_DOMAIN_V1BETA1: Kind<VSphereFailureDomainV1Beta1>;
export declare const VSPHERE_MACHINE_TEMPLATE_V1BETA2: Kind<VSphereMachineTemplateV1Beta2>;
export declare const VSPHERE_MACHINE_TEMPLATE_V1BETA1: Kind<VSphereMachineTemplateV1Beta1>;
