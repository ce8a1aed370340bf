import type { Kind, ObjectMeta } from './kind';
export interface MaintenanceConfigurationV1Api20240901 {
 apiVersion: "containerservice.azure.com/v1api20240901"
 kind: "MaintenanceConfiguration"
 metadata: ObjectMeta
 spec?: MaintenanceConfigurationV1Api20240901Spec
 status?: MaintenanceConfigurationV1Api20240901Status
}
export interface MaintenanceConfigurationV1Api20240901Spec {
 azureName?: string
 maintenanceWindow?: MaintenanceConfigurationV1Api20240901SpecMaintenanceWindow
 notAllowedTime?: readonly MaintenanceConfigurationV1Api20240901SpecNotAllowedTime[]
 operatorSpec?: MaintenanceConfigurationV1Api20240901SpecOperatorSpec
 owner: MaintenanceConfigurationV1Api20240901SpecOwner
 timeInWeek?: readonly MaintenanceConfigurationV1Api20240901SpecTimeInWeek[]
}
export interface MaintenanceConfigurationV1Api20240901SpecMaintenanceWindow {
 durationHours: number
 notAllowedDates?: readonly MaintenanceConfigurationV1Api20240901SpecMaintenanceWindowNotAllowedDates[]
 schedule: MaintenanceConfigurationV1Api20240901SpecMaintenanceWindowSchedule
 startDate?: string
 startTime: string
 utcOffset?: string
}
export interface MaintenanceConfigurationV1Api20240901SpecMaintenanceWindowNotAllowedDates {
 end: string
 start: string
}
export interface MaintenanceConfigurationV1Api20240901SpecMaintenanceWindowSchedule {
 absoluteMonthly?: MaintenanceConfigurationV1Api20240901SpecMaintenanceWindowScheduleAbsoluteMonthly
 daily?: MaintenanceConfigurationV1Api20240901SpecMaintenanceWindowScheduleDaily
 relativeMonthly?: MaintenanceConfigurationV1Api20240901SpecMaintenanceWindowScheduleRelativeMonthly
 weekly?: MaintenanceConfigurationV1Api20240901SpecMaintenanceWindowScheduleWeekly
}
export interface MaintenanceConfigurationV1Api20240901SpecMaintenanceWindowScheduleAbsoluteMonthly {
 dayOfMonth: number
 intervalMonths: number
}
export interface MaintenanceConfigurationV1Api20240901SpecMaintenanceWindowScheduleDaily {
 intervalDays: number
}
export interface MaintenanceConfigurationV1Api20240901SpecMaintenanceWindowScheduleRelativeMonthly {
 dayOfWeek: ("Friday" | "Monday" | "Saturday" | "Sunday" | "Thursday" | "Tuesday" | "Wednesday")
 intervalMonths: number
 weekIndex: ("First" | "Fourth" | "Last" | "Second" | "Third")
}
export interface MaintenanceConfigurationV1Api20240901SpecMaintenanceWindowScheduleWeekly {
 dayOfWeek: ("Friday" | "Monday" | "Saturday" | "Sunday" | "Thursday" | "Tuesday" | "Wednesday")
 intervalWeeks: number
}
export interface MaintenanceConfigurationV1Api20240901SpecNotAllowedTime {
 end?: string
 start?: string
}
export interface MaintenanceConfigurationV1Api20240901SpecOperatorSpec {
 configMapExpressions?: readonly MaintenanceConfigurationV1Api20240901SpecOperatorSpecConfigMapExpressions[]
 secretExpressions?: readonly MaintenanceConfigurationV1Api20240901SpecOperatorSpecConfigMapExpressions[]
}
export interface MaintenanceConfigurationV1Api20240901SpecOperatorSpecConfigMapExpressions {
 key?: string
 name: string
 value: string
}
export interface MaintenanceConfigurationV1Api20240901SpecOwner {
 armId?: string
 name?: string
}
export interface MaintenanceConfigurationV1Api20240901SpecTimeInWeek {
 day?: ("Friday" | "Monday" | "Saturday" | "Sunday" | "Thursday" | "Tuesday" | "Wednesday")
 hourSlots?: readonly number[]
}
export interface MaintenanceConfigurationV1Api20240901Status {
 conditions?: readonly MaintenanceConfigurationV1Api20240901StatusConditions[]
 id?: string
 maintenanceWindow?: MaintenanceConfigurationV1Api20240901StatusMaintenanceWindow
 name?: string
 notAllowedTime?: readonly MaintenanceConfigurationV1Api20240901SpecNotAllowedTime[]
 systemData?: MaintenanceConfigurationV1Api20240901StatusSystemData
 timeInWeek?: readonly MaintenanceConfigurationV1Api20240901StatusTimeInWeek[]
 type?: string
}
export interface MaintenanceConfigurationV1Api20240901StatusConditions {
 lastTransitionTime: string
 message?: string
 observedGeneration?: number
 reason: string
 severity?: string
 status: string
 type: string
}
export interface MaintenanceConfigurationV1Api20240901StatusMaintenanceWindow {
 durationHours?: number
 notAllowedDates?: readonly MaintenanceConfigurationV1Api20240901SpecNotAllowedTime[]
 schedule?: MaintenanceConfigurationV1Api20240901StatusMaintenanceWindowSchedule
 startDate?: string
 startTime?: string
 utcOffset?: string
}
export interface MaintenanceConfigurationV1Api20240901StatusMaintenanceWindowSchedule {
 absoluteMonthly?: MaintenanceConfigurationV1Api20240901StatusMaintenanceWindowScheduleAbsoluteMonthly
 daily?: MaintenanceConfigurationV1Api20240901StatusMaintenanceWindowScheduleDaily
 relativeMonthly?: MaintenanceConfigurationV1Api20240901StatusMaintenanceWindowScheduleRelativeMonthly
 weekly?: MaintenanceConfigurationV1Api20240901StatusMaintenanceWindowScheduleWeekly
}
export interface MaintenanceConfigurationV1Api20240901StatusMaintenanceWindowScheduleAbsoluteMonthly {
 dayOfMonth?: number
 intervalMonths?: number
}
export interface MaintenanceConfigurationV1Api20240901StatusMaintenanceWindowScheduleDaily {
 intervalDays?: number
}
export interface MaintenanceConfigurationV1Api20240901StatusMaintenanceWindowScheduleRelativeMonthly {
 dayOfWeek?: string
 intervalMonths?: number
 weekIndex?: string
}
export interface MaintenanceConfigurationV1Api20240901StatusMaintenanceWindowScheduleWeekly {
 dayOfWeek?: string
 intervalWeeks?: number
}
export interface MaintenanceConfigurationV1Api20240901StatusSystemData {
 createdAt?: string
 createdBy?: string
 createdByType?: string
 lastModifiedAt?: string
 lastModifiedBy?: string
 lastModifiedByType?: string
}
export interface MaintenanceConfigurationV1Api20240901StatusTimeInWeek {
 day?: string
 hourSlots?: readonly number[]
}
export interface ManagedClusterV1Api20231001 {
 apiVersion: "containerservice.azure.com/v1api20231001"
 kind: "ManagedCluster"
 metadata: ObjectMeta
 spec?: ManagedClusterV1Api20231001Spec
 status?: ManagedClusterV1Api20231001Status
}
export interface ManagedClusterV1Api20231001Spec {
 aadProfile?: ManagedClusterV1Api20231001SpecAadProfile
 addonProfiles?: {
  [k: string]: ManagedClusterV1Api20231001SpecAddonProfiles
 }
 agentPoolProfiles?: readonly ManagedClusterV1Api20231001SpecAgentPoolProfiles[]
 apiServerAccessProfile?: ManagedClusterV1Api20231001SpecApiServerAccessProfile
 autoScalerProfile?: ManagedClusterV1Api20231001SpecAutoScalerProfile
 autoUpgradeProfile?: ManagedClusterV1Api20231001SpecAutoUpgradeProfile
 azureMonitorProfile?: ManagedClusterV1Api20231001SpecAzureMonitorProfile
 azureName?: string
 disableLocalAccounts?: boolean
 diskEncryptionSetReference?: ManagedClusterV1Api20231001SpecDiskEncryptionSetReference
 dnsPrefix?: string
 enablePodSecurityPolicy?: boolean
 enableRBAC?: boolean
 extendedLocation?: ManagedClusterV1Api20231001SpecExtendedLocation
 fqdnSubdomain?: string
 httpProxyConfig?: ManagedClusterV1Api20231001SpecHttpProxyConfig
 identity?: ManagedClusterV1Api20231001SpecIdentity
 identityProfile?: {
  [k: string]: ManagedClusterV1Api20231001SpecIdentityProfile
 }
 kubernetesVersion?: string
 linuxProfile?: ManagedClusterV1Api20231001SpecLinuxProfile
 location: string
 networkProfile?: ManagedClusterV1Api20231001SpecNetworkProfile
 nodeResourceGroup?: string
 oidcIssuerProfile?: ManagedClusterV1Api20231001SpecOidcIssuerProfile
 operatorSpec?: ManagedClusterV1Api20231001SpecOperatorSpec
 owner: ManagedClusterV1Api20231001SpecOwner
 podIdentityProfile?: ManagedClusterV1Api20231001SpecPodIdentityProfile
 privateLinkResources?: readonly ManagedClusterV1Api20231001SpecPrivateLinkResources[]
 publicNetworkAccess?: ("Disabled" | "Enabled")
 securityProfile?: ManagedClusterV1Api20231001SpecSecurityProfile
 serviceMeshProfile?: ManagedClusterV1Api20231001SpecServiceMeshProfile
 servicePrincipalProfile?: ManagedClusterV1Api20231001SpecServicePrincipalProfile
 sku?: ManagedClusterV1Api20231001SpecSku
 storageProfile?: ManagedClusterV1Api20231001SpecStorageProfile
 supportPlan?: ("AKSLongTermSupport" | "KubernetesOfficial")
 tags?: {
  [k: string]: string
 }
 upgradeSettings?: ManagedClusterV1Api20231001SpecUpgradeSettings
 windowsProfile?: ManagedClusterV1Api20231001SpecWindowsProfile
 workloadAutoScalerProfile?: ManagedClusterV1Api20231001SpecWorkloadAutoScalerProfile
}
export interface ManagedClusterV1Api20231001SpecAadProfile {
 adminGroupObjectIDs?: readonly string[]
 clientAppID?: string
 enableAzureRBAC?: boolean
 managed?: boolean
 serverAppID?: string
 serverAppSecret?: string
 tenantID?: string
}
export interface ManagedClusterV1Api20231001SpecAddonProfiles {
 config?: {
  [k: string]: string
 }
 enabled: boolean
}
export interface ManagedClusterV1Api20231001SpecAgentPoolProfiles {
 availabilityZones?: readonly string[]
 capacityReservationGroupReference?: ManagedClusterV1Api20231001SpecDiskEncryptionSetReference
 count?: number
 creationData?: ManagedClusterV1Api20231001SpecAgentPoolProfilesCreationData
 enableAutoScaling?: boolean
 enableEncryptionAtHost?: boolean
 enableFIPS?: boolean
 enableNodePublicIP?: boolean
 enableUltraSSD?: boolean
 gpuInstanceProfile?: ("MIG1g" | "MIG2g" | "MIG3g" | "MIG4g" | "MIG7g")
 hostGroupReference?: ManagedClusterV1Api20231001SpecDiskEncryptionSetReference
 kubeletConfig?: ManagedClusterV1Api20231001SpecAgentPoolProfilesKubeletConfig
 kubeletDiskType?: ("OS" | "Temporary")
 linuxOSConfig?: ManagedClusterV1Api20231001SpecAgentPoolProfilesLinuxOSConfig
 maxCount?: number
 maxPods?: number
 minCount?: number
 mode?: ("System" | "User")
 name: string
 networkProfile?: ManagedClusterV1Api20231001SpecAgentPoolProfilesNetworkProfile
 nodeLabels?: {
  [k: string]: string
 }
 nodePublicIPPrefixReference?: ManagedClusterV1Api20231001SpecDiskEncryptionSetReference
 nodeTaints?: readonly string[]
 orchestratorVersion?: string
 osDiskSizeGB?: number
 osDiskType?: ("Ephemeral" | "Managed")
 osSKU?: ("AzureLinux" | "CBLMariner" | "Ubuntu" | "Windows2019" | "Windows2022")
 osType?: ("Linux" | "Windows")
 podSubnetReference?: ManagedClusterV1Api20231001SpecDiskEncryptionSetReference
 powerState?: ManagedClusterV1Api20231001SpecAgentPoolProfilesPowerState
 proximityPlacementGroupReference?: ManagedClusterV1Api20231001SpecDiskEncryptionSetReference
 scaleDownMode?: ("Deallocate" | "Delete")
 scaleSetEvictionPolicy?: ("Deallocate" | "Delete")
 scaleSetPriority?: ("Regular" | "Spot")
 spotMaxPrice?: number
 tags?: {
  [k: string]: string
 }
 type?: ("AvailabilitySet" | "VirtualMachineScaleSets")
 upgradeSettings?: ManagedClusterV1Api20231001SpecAgentPoolProfilesUpgradeSettings
 vmSize?: string
 vnetSubnetReference?: ManagedClusterV1Api20231001SpecDiskEncryptionSetReference
 workloadRuntime?: ("OCIContainer" | "WasmWasi")
}
export interface ManagedClusterV1Api20231001SpecAgentPoolProfilesCreationData {
 sourceResourceReference?: ManagedClusterV1Api20231001SpecDiskEncryptionSetReference
}
export interface ManagedClusterV1Api20231001SpecAgentPoolProfilesKubeletConfig {
 allowedUnsafeSysctls?: readonly string[]
 containerLogMaxFiles?: number
 containerLogMaxSizeMB?: number
 cpuCfsQuota?: boolean
 cpuCfsQuotaPeriod?: string
 cpuManagerPolicy?: string
 failSwapOn?: boolean
 imageGcHighThreshold?: number
 imageGcLowThreshold?: number
 podMaxPids?: number
 topologyManagerPolicy?: string
}
export interface ManagedClusterV1Api20231001SpecAgentPoolProfilesLinuxOSConfig {
 swapFileSizeMB?: number
 sysctls?: ManagedClusterV1Api20231001SpecAgentPoolProfilesLinuxOSConfigSysctls
 transparentHugePageDefrag?: string
 transparentHugePageEnabled?: string
}
export interface ManagedClusterV1Api20231001SpecAgentPoolProfilesLinuxOSConfigSysctls {
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
 netIpv4IpLocalPortRange?: string
 netIpv4NeighDefaultGcThresh1?: number
 netIpv4NeighDefaultGcThresh2?: number
 netIpv4NeighDefaultGcThresh3?: number
 netIpv4TcpFinTimeout?: number
 netIpv4TcpKeepaliveProbes?: number
 netIpv4TcpKeepaliveTime?: number
 netIpv4TcpMaxSynBacklog?: number
 netIpv4TcpMaxTwBuckets?: number
 netIpv4TcpTwReuse?: boolean
 netIpv4TcpkeepaliveIntvl?: number
 netNetfilterNfConntrackBuckets?: number
 netNetfilterNfConntrackMax?: number
 vmMaxMapCount?: number
 vmSwappiness?: number
 vmVfsCachePressure?: number
}
export interface ManagedClusterV1Api20231001SpecAgentPoolProfilesNetworkProfile {
 allowedHostPorts?: readonly ManagedClusterV1Api20231001SpecAgentPoolProfilesNetworkProfileAllowedHostPorts[]
 applicationSecurityGroupsReferences?: readonly ManagedClusterV1Api20231001SpecDiskEncryptionSetReference[]
 nodePublicIPTags?: readonly ManagedClusterV1Api20231001SpecAgentPoolProfilesNetworkProfileNodePublicIPTags[]
}
export interface ManagedClusterV1Api20231001SpecAgentPoolProfilesNetworkProfileAllowedHostPorts {
 portEnd?: number
 portStart?: number
 protocol?: ("TCP" | "UDP")
}
export interface ManagedClusterV1Api20231001SpecAgentPoolProfilesNetworkProfileNodePublicIPTags {
 ipTagType?: string
 tag?: string
}
export interface ManagedClusterV1Api20231001SpecAgentPoolProfilesPowerState {
 code?: ("Running" | "Stopped")
}
export interface ManagedClusterV1Api20231001SpecAgentPoolProfilesUpgradeSettings {
 drainTimeoutInMinutes?: number
 maxSurge?: string
}
export interface ManagedClusterV1Api20231001SpecApiServerAccessProfile {
 authorizedIPRanges?: readonly string[]
 disableRunCommand?: boolean
 enablePrivateCluster?: boolean
 enablePrivateClusterPublicFQDN?: boolean
 privateDNSZone?: string
}
export interface ManagedClusterV1Api20231001SpecAutoScalerProfile {
 "balance-similar-node-groups"?: string
 expander?: ("least-waste" | "most-pods" | "priority" | "random")
 "max-empty-bulk-delete"?: string
 "max-graceful-termination-sec"?: string
 "max-node-provision-time"?: string
 "max-total-unready-percentage"?: string
 "new-pod-scale-up-delay"?: string
 "ok-total-unready-count"?: string
 "scale-down-delay-after-add"?: string
 "scale-down-delay-after-delete"?: string
 "scale-down-delay-after-failure"?: string
 "scale-down-unneeded-time"?: string
 "scale-down-unready-time"?: string
 "scale-down-utilization-threshold"?: string
 "scan-interval"?: string
 "skip-nodes-with-local-storage"?: string
 "skip-nodes-with-system-pods"?: string
}
export interface ManagedClusterV1Api20231001SpecAutoUpgradeProfile {
 nodeOSUpgradeChannel?: ("NodeImage" | "None" | "Unmanaged")
 upgradeChannel?: ("node-image" | "none" | "patch" | "rapid" | "stable")
}
export interface ManagedClusterV1Api20231001SpecAzureMonitorProfile {
 metrics?: ManagedClusterV1Api20231001SpecAzureMonitorProfileMetrics
}
export interface ManagedClusterV1Api20231001SpecAzureMonitorProfileMetrics {
 enabled: boolean
 kubeStateMetrics?: ManagedClusterV1Api20231001SpecAzureMonitorProfileMetricsKubeStateMetrics
}
export interface ManagedClusterV1Api20231001SpecAzureMonitorProfileMetricsKubeStateMetrics {
 metricAnnotationsAllowList?: string
 metricLabelsAllowlist?: string
}
export interface ManagedClusterV1Api20231001SpecDiskEncryptionSetReference {
 armId?: string
 group?: string
 kind?: string
 name?: string
}
export interface ManagedClusterV1Api20231001SpecExtendedLocation {
 name?: string
 type?: "EdgeZone"
}
export interface ManagedClusterV1Api20231001SpecHttpProxyConfig {
 httpProxy?: string
 httpsProxy?: string
 noProxy?: readonly string[]
 trustedCa?: string
}
export interface ManagedClusterV1Api20231001SpecIdentity {
 delegatedResources?: {
  [k: string]: ManagedClusterV1Api20231001SpecIdentityDelegatedResources
 }
 type?: ("None" | "SystemAssigned" | "UserAssigned")
 userAssignedIdentities?: readonly ManagedClusterV1Api20231001SpecIdentityUserAssignedIdentities[]
}
export interface ManagedClusterV1Api20231001SpecIdentityDelegatedResources {
 location?: string
 referralResource?: string
 resourceReference?: ManagedClusterV1Api20231001SpecDiskEncryptionSetReference
 tenantId?: string
}
export interface ManagedClusterV1Api20231001SpecIdentityProfile {
 clientId?: string
 objectId?: string
 resourceReference?: ManagedClusterV1Api20231001SpecDiskEncryptionSetReference
}
export interface ManagedClusterV1Api20231001SpecIdentityUserAssignedIdentities {
 reference?: ManagedClusterV1Api20231001SpecDiskEncryptionSetReference
}
export interface ManagedClusterV1Api20231001SpecLinuxProfile {
 adminUsername: string
 ssh: ManagedClusterV1Api20231001SpecLinuxProfileSsh
}
export interface ManagedClusterV1Api20231001SpecLinuxProfileSsh {
 publicKeys: readonly ManagedClusterV1Api20231001SpecLinuxProfileSshPublicKeys[]
}
export interface ManagedClusterV1Api20231001SpecLinuxProfileSshPublicKeys {
 keyData: string
}
export interface ManagedClusterV1Api20231001SpecNetworkProfile {
 dnsServiceIP?: string
 ipFamilies?: readonly ("IPv4" | "IPv6")[]
 loadBalancerProfile?: ManagedClusterV1Api20231001SpecNetworkProfileLoadBalancerProfile
 loadBalancerSku?: ("basic" | "standard")
 natGatewayProfile?: ManagedClusterV1Api20231001SpecNetworkProfileNatGatewayProfile
 networkDataplane?: ("azure" | "cilium")
 networkMode?: ("bridge" | "transparent")
 networkPlugin?: ("azure" | "kubenet" | "none")
 networkPluginMode?: "overlay"
 networkPolicy?: ("azure" | "calico" | "cilium")
 outboundType?: ("loadBalancer" | "managedNATGateway" | "userAssignedNATGateway" | "userDefinedRouting")
 podCidr?: string
 podCidrs?: readonly string[]
 serviceCidr?: string
 serviceCidrs?: readonly string[]
}
export interface ManagedClusterV1Api20231001SpecNetworkProfileLoadBalancerProfile {
 allocatedOutboundPorts?: number
 backendPoolType?: ("NodeIP" | "NodeIPConfiguration")
 effectiveOutboundIPs?: readonly ManagedClusterV1Api20231001SpecIdentityUserAssignedIdentities[]
 enableMultipleStandardLoadBalancers?: boolean
 idleTimeoutInMinutes?: number
 managedOutboundIPs?: ManagedClusterV1Api20231001SpecNetworkProfileLoadBalancerProfileManagedOutboundIPs
 outboundIPPrefixes?: ManagedClusterV1Api20231001SpecNetworkProfileLoadBalancerProfileOutboundIPPrefixes
 outboundIPs?: ManagedClusterV1Api20231001SpecNetworkProfileLoadBalancerProfileOutboundIPs
}
export interface ManagedClusterV1Api20231001SpecNetworkProfileLoadBalancerProfileManagedOutboundIPs {
 count?: number
 countIPv6?: number
}
export interface ManagedClusterV1Api20231001SpecNetworkProfileLoadBalancerProfileOutboundIPPrefixes {
 publicIPPrefixes?: readonly ManagedClusterV1Api20231001SpecIdentityUserAssignedIdentities[]
}
export interface ManagedClusterV1Api20231001SpecNetworkProfileLoadBalancerProfileOutboundIPs {
 publicIPs?: readonly ManagedClusterV1Api20231001SpecIdentityUserAssignedIdentities[]
}
export interface ManagedClusterV1Api20231001SpecNetworkProfileNatGatewayProfile {
 effectiveOutboundIPs?: readonly ManagedClusterV1Api20231001SpecIdentityUserAssignedIdentities[]
 idleTimeoutInMinutes?: number
 managedOutboundIPProfile?: ManagedClusterV1Api20231001SpecNetworkProfileNatGatewayProfileManagedOutboundIPProfile
}
export interface ManagedClusterV1Api20231001SpecNetworkProfileNatGatewayProfileManagedOutboundIPProfile {
 count?: number
}
export interface ManagedClusterV1Api20231001SpecOidcIssuerProfile {
 enabled?: boolean
}
export interface ManagedClusterV1Api20231001SpecOperatorSpec {
 configMapExpressions?: readonly ManagedClusterV1Api20231001SpecOperatorSpecConfigMapExpressions[]
 configMaps?: ManagedClusterV1Api20231001SpecOperatorSpecConfigMaps
 secretExpressions?: readonly ManagedClusterV1Api20231001SpecOperatorSpecConfigMapExpressions[]
 secrets?: ManagedClusterV1Api20231001SpecOperatorSpecSecrets
}
export interface ManagedClusterV1Api20231001SpecOperatorSpecConfigMapExpressions {
 key?: string
 name: string
 value: string
}
export interface ManagedClusterV1Api20231001SpecOperatorSpecConfigMaps {
 oidcIssuerProfile?: ManagedClusterV1Api20231001SpecServicePrincipalProfileSecret
 principalId?: ManagedClusterV1Api20231001SpecServicePrincipalProfileSecret
}
export interface ManagedClusterV1Api20231001SpecOperatorSpecSecrets {
 adminCredentials?: ManagedClusterV1Api20231001SpecServicePrincipalProfileSecret
 userCredentials?: ManagedClusterV1Api20231001SpecServicePrincipalProfileSecret
}
export interface ManagedClusterV1Api20231001SpecOwner {
 armId?: string
 name?: string
}
export interface ManagedClusterV1Api20231001SpecPodIdentityProfile {
 allowNetworkPluginKubenet?: boolean
 enabled?: boolean
 userAssignedIdentities?: readonly ManagedClusterV1Api20231001SpecPodIdentityProfileUserAssignedIdentities[]
 userAssignedIdentityExceptions?: readonly ManagedClusterV1Api20231001SpecPodIdentityProfileUserAssignedIdentityExceptions[]
}
export interface ManagedClusterV1Api20231001SpecPodIdentityProfileUserAssignedIdentities {
 bindingSelector?: string
 identity: ManagedClusterV1Api20231001SpecIdentityProfile
 name: string
 namespace: string
}
export interface ManagedClusterV1Api20231001SpecPodIdentityProfileUserAssignedIdentityExceptions {
 name: string
 namespace: string
 podLabels: {
  [k: string]: string
 }
}
export interface ManagedClusterV1Api20231001SpecPrivateLinkResources {
 groupId?: string
 name?: string
 reference?: ManagedClusterV1Api20231001SpecDiskEncryptionSetReference
 requiredMembers?: readonly string[]
 type?: string
}
export interface ManagedClusterV1Api20231001SpecSecurityProfile {
 azureKeyVaultKms?: ManagedClusterV1Api20231001SpecSecurityProfileAzureKeyVaultKms
 defender?: ManagedClusterV1Api20231001SpecSecurityProfileDefender
 imageCleaner?: ManagedClusterV1Api20231001SpecSecurityProfileImageCleaner
 workloadIdentity?: ManagedClusterV1Api20231001SpecOidcIssuerProfile
}
export interface ManagedClusterV1Api20231001SpecSecurityProfileAzureKeyVaultKms {
 enabled?: boolean
 keyId?: string
 keyVaultNetworkAccess?: ("Private" | "Public")
 keyVaultResourceReference?: ManagedClusterV1Api20231001SpecDiskEncryptionSetReference
}
export interface ManagedClusterV1Api20231001SpecSecurityProfileDefender {
 logAnalyticsWorkspaceResourceReference?: ManagedClusterV1Api20231001SpecDiskEncryptionSetReference
 securityMonitoring?: ManagedClusterV1Api20231001SpecOidcIssuerProfile
}
export interface ManagedClusterV1Api20231001SpecSecurityProfileImageCleaner {
 enabled?: boolean
 intervalHours?: number
}
export interface ManagedClusterV1Api20231001SpecServiceMeshProfile {
 istio?: ManagedClusterV1Api20231001SpecServiceMeshProfileIstio
 mode: ("Disabled" | "Istio")
}
export interface ManagedClusterV1Api20231001SpecServiceMeshProfileIstio {
 certificateAuthority?: ManagedClusterV1Api20231001SpecServiceMeshProfileIstioCertificateAuthority
 components?: ManagedClusterV1Api20231001SpecServiceMeshProfileIstioComponents
 revisions?: readonly string[]
}
export interface ManagedClusterV1Api20231001SpecServiceMeshProfileIstioCertificateAuthority {
 plugin?: ManagedClusterV1Api20231001SpecServiceMeshProfileIstioCertificateAuthorityPlugin
}
export interface ManagedClusterV1Api20231001SpecServiceMeshProfileIstioCertificateAuthorityPlugin {
 certChainObjectName?: string
 certObjectName?: string
 keyObjectName?: string
 keyVaultReference?: ManagedClusterV1Api20231001SpecDiskEncryptionSetReference
 rootCertObjectName?: string
}
export interface ManagedClusterV1Api20231001SpecServiceMeshProfileIstioComponents {
 egressGateways?: readonly ManagedClusterV1Api20231001SpecServiceMeshProfileIstioComponentsEgressGateways[]
 ingressGateways?: readonly ManagedClusterV1Api20231001SpecServiceMeshProfileIstioComponentsIngressGateways[]
}
export interface ManagedClusterV1Api20231001SpecServiceMeshProfileIstioComponentsEgressGateways {
 enabled: boolean
 nodeSelector?: {
  [k: string]: string
 }
}
export interface ManagedClusterV1Api20231001SpecServiceMeshProfileIstioComponentsIngressGateways {
 enabled: boolean
 mode: ("External" | "Internal")
}
export interface ManagedClusterV1Api20231001SpecServicePrincipalProfile {
 clientId: string
 secret?: ManagedClusterV1Api20231001SpecServicePrincipalProfileSecret
}
export interface ManagedClusterV1Api20231001SpecServicePrincipalProfileSecret {
 key: string
 name: string
}
export interface ManagedClusterV1Api20231001SpecSku {
 name?: "Base"
 tier?: ("Free" | "Premium" | "Standard")
}
export interface ManagedClusterV1Api20231001SpecStorageProfile {
 blobCSIDriver?: ManagedClusterV1Api20231001SpecOidcIssuerProfile
 diskCSIDriver?: ManagedClusterV1Api20231001SpecOidcIssuerProfile
 fileCSIDriver?: ManagedClusterV1Api20231001SpecOidcIssuerProfile
 snapshotController?: ManagedClusterV1Api20231001SpecOidcIssuerProfile
}
export interface ManagedClusterV1Api20231001SpecUpgradeSettings {
 overrideSettings?: ManagedClusterV1Api20231001SpecUpgradeSettingsOverrideSettings
}
export interface ManagedClusterV1Api20231001SpecUpgradeSettingsOverrideSettings {
 forceUpgrade?: boolean
 until?: string
}
export interface ManagedClusterV1Api20231001SpecWindowsProfile {
 adminPassword?: ManagedClusterV1Api20231001SpecServicePrincipalProfileSecret
 adminUsername: string
 enableCSIProxy?: boolean
 gmsaProfile?: ManagedClusterV1Api20231001SpecWindowsProfileGmsaProfile
 licenseType?: ("None" | "Windows_Server")
}
export interface ManagedClusterV1Api20231001SpecWindowsProfileGmsaProfile {
 dnsServer?: string
 enabled?: boolean
 rootDomainName?: string
}
export interface ManagedClusterV1Api20231001SpecWorkloadAutoScalerProfile {
 keda?: ManagedClusterV1Api20231001SpecWorkloadAutoScalerProfileKeda
 verticalPodAutoscaler?: ManagedClusterV1Api20231001SpecWorkloadAutoScalerProfileKeda
}
export interface ManagedClusterV1Api20231001SpecWorkloadAutoScalerProfileKeda {
 enabled: boolean
}
export interface ManagedClusterV1Api20231001Status {
 aadProfile?: ManagedClusterV1Api20231001SpecAadProfile
 addonProfiles?: {
  [k: string]: ManagedClusterV1Api20231001StatusAddonProfiles
 }
 agentPoolProfiles?: readonly ManagedClusterV1Api20231001StatusAgentPoolProfiles[]
 apiServerAccessProfile?: ManagedClusterV1Api20231001SpecApiServerAccessProfile
 autoScalerProfile?: ManagedClusterV1Api20231001StatusAutoScalerProfile
 autoUpgradeProfile?: ManagedClusterV1Api20231001StatusAutoUpgradeProfile
 azureMonitorProfile?: ManagedClusterV1Api20231001StatusAzureMonitorProfile
 azurePortalFQDN?: string
 conditions?: readonly ManagedClusterV1Api20231001StatusConditions[]
 currentKubernetesVersion?: string
 disableLocalAccounts?: boolean
 diskEncryptionSetID?: string
 dnsPrefix?: string
 enablePodSecurityPolicy?: boolean
 enableRBAC?: boolean
 extendedLocation?: ManagedClusterV1Api20231001StatusExtendedLocation
 fqdn?: string
 fqdnSubdomain?: string
 httpProxyConfig?: ManagedClusterV1Api20231001SpecHttpProxyConfig
 id?: string
 identity?: ManagedClusterV1Api20231001StatusIdentity
 identityProfile?: {
  [k: string]: ManagedClusterV1Api20231001StatusIdentityProfile
 }
 kubernetesVersion?: string
 linuxProfile?: ManagedClusterV1Api20231001StatusLinuxProfile
 location?: string
 maxAgentPools?: number
 name?: string
 networkProfile?: ManagedClusterV1Api20231001StatusNetworkProfile
 nodeResourceGroup?: string
 oidcIssuerProfile?: ManagedClusterV1Api20231001StatusOidcIssuerProfile
 podIdentityProfile?: ManagedClusterV1Api20231001StatusPodIdentityProfile
 powerState?: ManagedClusterV1Api20231001StatusPowerState
 privateFQDN?: string
 privateLinkResources?: readonly ManagedClusterV1Api20231001StatusPrivateLinkResources[]
 provisioningState?: string
 publicNetworkAccess?: string
 resourceUID?: string
 securityProfile?: ManagedClusterV1Api20231001StatusSecurityProfile
 serviceMeshProfile?: ManagedClusterV1Api20231001StatusServiceMeshProfile
 servicePrincipalProfile?: ManagedClusterV1Api20231001StatusServicePrincipalProfile
 sku?: ManagedClusterV1Api20231001StatusSku
 storageProfile?: ManagedClusterV1Api20231001SpecStorageProfile
 supportPlan?: string
 systemData?: ManagedClusterV1Api20231001StatusSystemData
 tags?: {
  [k: string]: string
 }
 type?: string
 upgradeSettings?: ManagedClusterV1Api20231001SpecUpgradeSettings
 windowsProfile?: ManagedClusterV1Api20231001StatusWindowsProfile
 workloadAutoScalerProfile?: ManagedClusterV1Api20231001StatusWorkloadAutoScalerProfile
}
export interface ManagedClusterV1Api20231001StatusAddonProfiles {
 config?: {
  [k: string]: string
 }
 enabled?: boolean
 identity?: ManagedClusterV1Api20231001StatusIdentityProfile
}
export interface ManagedClusterV1Api20231001StatusAgentPoolProfiles {
 availabilityZones?: readonly string[]
 capacityReservationGroupID?: string
 count?: number
 creationData?: ManagedClusterV1Api20231001StatusAgentPoolProfilesCreationData
 currentOrchestratorVersion?: string
 enableAutoScaling?: boolean
 enableEncryptionAtHost?: boolean
 enableFIPS?: boolean
 enableNodePublicIP?: boolean
 enableUltraSSD?: boolean
 gpuInstanceProfile?: string
 hostGroupID?: string
 kubeletConfig?: ManagedClusterV1Api20231001SpecAgentPoolProfilesKubeletConfig
 kubeletDiskType?: string
 linuxOSConfig?: ManagedClusterV1Api20231001SpecAgentPoolProfilesLinuxOSConfig
 maxCount?: number
 maxPods?: number
 minCount?: number
 mode?: string
 name?: string
 networkProfile?: ManagedClusterV1Api20231001StatusAgentPoolProfilesNetworkProfile
 nodeImageVersion?: string
 nodeLabels?: {
  [k: string]: string
 }
 nodePublicIPPrefixID?: string
 nodeTaints?: readonly string[]
 orchestratorVersion?: string
 osDiskSizeGB?: number
 osDiskType?: string
 osSKU?: string
 osType?: string
 podSubnetID?: string
 powerState?: ManagedClusterV1Api20231001StatusPowerState
 provisioningState?: string
 proximityPlacementGroupID?: string
 scaleDownMode?: string
 scaleSetEvictionPolicy?: string
 scaleSetPriority?: string
 spotMaxPrice?: number
 tags?: {
  [k: string]: string
 }
 type?: string
 upgradeSettings?: ManagedClusterV1Api20231001SpecAgentPoolProfilesUpgradeSettings
 vmSize?: string
 vnetSubnetID?: string
 workloadRuntime?: string
}
export interface ManagedClusterV1Api20231001StatusAgentPoolProfilesCreationData {
 sourceResourceId?: string
}
export interface ManagedClusterV1Api20231001StatusAgentPoolProfilesNetworkProfile {
 allowedHostPorts?: readonly ManagedClusterV1Api20231001StatusAgentPoolProfilesNetworkProfileAllowedHostPorts[]
 applicationSecurityGroups?: readonly string[]
 nodePublicIPTags?: readonly ManagedClusterV1Api20231001SpecAgentPoolProfilesNetworkProfileNodePublicIPTags[]
}
export interface ManagedClusterV1Api20231001StatusAgentPoolProfilesNetworkProfileAllowedHostPorts {
 portEnd?: number
 portStart?: number
 protocol?: string
}
export interface ManagedClusterV1Api20231001StatusAutoScalerProfile {
 "balance-similar-node-groups"?: string
 expander?: string
 "max-empty-bulk-delete"?: string
 "max-graceful-termination-sec"?: string
 "max-node-provision-time"?: string
 "max-total-unready-percentage"?: string
 "new-pod-scale-up-delay"?: string
 "ok-total-unready-count"?: string
 "scale-down-delay-after-add"?: string
 "scale-down-delay-after-delete"?: string
 "scale-down-delay-after-failure"?: string
 "scale-down-unneeded-time"?: string
 "scale-down-unready-time"?: string
 "scale-down-utilization-threshold"?: string
 "scan-interval"?: string
 "skip-nodes-with-local-storage"?: string
 "skip-nodes-with-system-pods"?: string
}
export interface ManagedClusterV1Api20231001StatusAutoUpgradeProfile {
 nodeOSUpgradeChannel?: string
 upgradeChannel?: string
}
export interface ManagedClusterV1Api20231001StatusAzureMonitorProfile {
 metrics?: ManagedClusterV1Api20231001StatusAzureMonitorProfileMetrics
}
export interface ManagedClusterV1Api20231001StatusAzureMonitorProfileMetrics {
 enabled?: boolean
 kubeStateMetrics?: ManagedClusterV1Api20231001SpecAzureMonitorProfileMetricsKubeStateMetrics
}
export interface ManagedClusterV1Api20231001StatusConditions {
 lastTransitionTime: string
 message?: string
 observedGeneration?: number
 reason: string
 severity?: string
 status: string
 type: string
}
export interface ManagedClusterV1Api20231001StatusExtendedLocation {
 name?: string
 type?: string
}
export interface ManagedClusterV1Api20231001StatusIdentity {
 delegatedResources?: {
  [k: string]: ManagedClusterV1Api20231001StatusIdentityDelegatedResources
 }
 principalId?: string
 tenantId?: string
 type?: string
 userAssignedIdentities?: {
  [k: string]: ManagedClusterV1Api20231001StatusIdentityUserAssignedIdentities
 }
}
export interface ManagedClusterV1Api20231001StatusIdentityDelegatedResources {
 location?: string
 referralResource?: string
 resourceId?: string
 tenantId?: string
}
export interface ManagedClusterV1Api20231001StatusIdentityProfile {
 clientId?: string
 objectId?: string
 resourceId?: string
}
export interface ManagedClusterV1Api20231001StatusIdentityUserAssignedIdentities {
 clientId?: string
 principalId?: string
}
export interface ManagedClusterV1Api20231001StatusLinuxProfile {
 adminUsername?: string
 ssh?: ManagedClusterV1Api20231001StatusLinuxProfileSsh
}
export interface ManagedClusterV1Api20231001StatusLinuxProfileSsh {
 publicKeys?: readonly ManagedClusterV1Api20231001StatusLinuxProfileSshPublicKeys[]
}
export interface ManagedClusterV1Api20231001StatusLinuxProfileSshPublicKeys {
 keyData?: string
}
export interface ManagedClusterV1Api20231001StatusNetworkProfile {
 dnsServiceIP?: string
 ipFamilies?: readonly string[]
 loadBalancerProfile?: ManagedClusterV1Api20231001StatusNetworkProfileLoadBalancerProfile
 loadBalancerSku?: string
 natGatewayProfile?: ManagedClusterV1Api20231001StatusNetworkProfileNatGatewayProfile
 networkDataplane?: string
 networkMode?: string
 networkPlugin?: string
 networkPluginMode?: string
 networkPolicy?: string
 outboundType?: string
 podCidr?: string
 podCidrs?: readonly string[]
 serviceCidr?: string
 serviceCidrs?: readonly string[]
}
export interface ManagedClusterV1Api20231001StatusNetworkProfileLoadBalancerProfile {
 allocatedOutboundPorts?: number
 backendPoolType?: string
 effectiveOutboundIPs?: readonly ManagedClusterV1Api20231001StatusNetworkProfileLoadBalancerProfileEffectiveOutboundIPs[]
 enableMultipleStandardLoadBalancers?: boolean
 idleTimeoutInMinutes?: number
 managedOutboundIPs?: ManagedClusterV1Api20231001SpecNetworkProfileLoadBalancerProfileManagedOutboundIPs
 outboundIPPrefixes?: ManagedClusterV1Api20231001StatusNetworkProfileLoadBalancerProfileOutboundIPPrefixes
 outboundIPs?: ManagedClusterV1Api20231001StatusNetworkProfileLoadBalancerProfileOutboundIPs
}
export interface ManagedClusterV1Api20231001StatusNetworkProfileLoadBalancerProfileEffectiveOutboundIPs {
 id?: string
}
export interface ManagedClusterV1Api20231001StatusNetworkProfileLoadBalancerProfileOutboundIPPrefixes {
 publicIPPrefixes?: readonly ManagedClusterV1Api20231001StatusNetworkProfileLoadBalancerProfileEffectiveOutboundIPs[]
}
export interface ManagedClusterV1Api20231001StatusNetworkProfileLoadBalancerProfileOutboundIPs {
 publicIPs?: readonly ManagedClusterV1Api20231001StatusNetworkProfileLoadBalancerProfileEffectiveOutboundIPs[]
}
export interface ManagedClusterV1Api20231001StatusNetworkProfileNatGatewayProfile {
 effectiveOutboundIPs?: readonly ManagedClusterV1Api20231001StatusNetworkProfileLoadBalancerProfileEffectiveOutboundIPs[]
 idleTimeoutInMinutes?: number
 managedOutboundIPProfile?: ManagedClusterV1Api20231001SpecNetworkProfileNatGatewayProfileManagedOutboundIPProfile
}
export interface ManagedClusterV1Api20231001StatusOidcIssuerProfile {
 enabled?: boolean
 issuerURL?: string
}
export interface ManagedClusterV1Api20231001StatusPodIdentityProfile {
 allowNetworkPluginKubenet?: boolean
 enabled?: boolean
 userAssignedIdentities?: readonly ManagedClusterV1Api20231001StatusPodIdentityProfileUserAssignedIdentities[]
 userAssignedIdentityExceptions?: readonly ManagedClusterV1Api20231001StatusPodIdentityProfileUserAssignedIdentityExceptions[]
}
export interface ManagedClusterV1Api20231001StatusPodIdentityProfileUserAssignedIdentities {
 bindingSelector?: string
 identity?: ManagedClusterV1Api20231001StatusIdentityProfile
 name?: string
 namespace?: string
 provisioningInfo?: ManagedClusterV1Api20231001StatusPodIdentityProfileUserAssignedIdentitiesProvisioningInfo
 provisioningState?: string
}
export interface ManagedClusterV1Api20231001StatusPodIdentityProfileUserAssignedIdentitiesProvisioningInfo {
 error?: ManagedClusterV1Api20231001StatusPodIdentityProfileUserAssignedIdentitiesProvisioningInfoError
}
export interface ManagedClusterV1Api20231001StatusPodIdentityProfileUserAssignedIdentitiesProvisioningInfoError {
 error?: ManagedClusterV1Api20231001StatusPodIdentityProfileUserAssignedIdentitiesProvisioningInfoErrorError
}
export interface ManagedClusterV1Api20231001StatusPodIdentityProfileUserAssignedIdentitiesProvisioningInfoErrorError {
 code?: string
 details?: readonly ManagedClusterV1Api20231001StatusPodIdentityProfileUserAssignedIdentitiesProvisioningInfoErrorErrorDetails[]
 message?: string
 target?: string
}
export interface ManagedClusterV1Api20231001StatusPodIdentityProfileUserAssignedIdentitiesProvisioningInfoErrorErrorDetails {
 code?: string
 message?: string
 target?: string
}
export interface ManagedClusterV1Api20231001StatusPodIdentityProfileUserAssignedIdentityExceptions {
 name?: string
 namespace?: string
 podLabels?: {
  [k: string]: string
 }
}
export interface ManagedClusterV1Api20231001StatusPowerState {
 code?: string
}
export interface ManagedClusterV1Api20231001StatusPrivateLinkResources {
 groupId?: string
 id?: string
 name?: string
 privateLinkServiceID?: string
 requiredMembers?: readonly string[]
 type?: string
}
export interface ManagedClusterV1Api20231001StatusSecurityProfile {
 azureKeyVaultKms?: ManagedClusterV1Api20231001StatusSecurityProfileAzureKeyVaultKms
 defender?: ManagedClusterV1Api20231001StatusSecurityProfileDefender
 imageCleaner?: ManagedClusterV1Api20231001SpecSecurityProfileImageCleaner
 workloadIdentity?: ManagedClusterV1Api20231001SpecOidcIssuerProfile
}
export interface ManagedClusterV1Api20231001StatusSecurityProfileAzureKeyVaultKms {
 enabled?: boolean
 keyId?: string
 keyVaultNetworkAccess?: string
 keyVaultResourceId?: string
}
export interface ManagedClusterV1Api20231001StatusSecurityProfileDefender {
 logAnalyticsWorkspaceResourceId?: string
 securityMonitoring?: ManagedClusterV1Api20231001SpecOidcIssuerProfile
}
export interface ManagedClusterV1Api20231001StatusServiceMeshProfile {
 istio?: ManagedClusterV1Api20231001StatusServiceMeshProfileIstio
 mode?: string
}
export interface ManagedClusterV1Api20231001StatusServiceMeshProfileIstio {
 certificateAuthority?: ManagedClusterV1Api20231001StatusServiceMeshProfileIstioCertificateAuthority
 components?: ManagedClusterV1Api20231001StatusServiceMeshProfileIstioComponents
 revisions?: readonly string[]
}
export interface ManagedClusterV1Api20231001StatusServiceMeshProfileIstioCertificateAuthority {
 plugin?: ManagedClusterV1Api20231001StatusServiceMeshProfileIstioCertificateAuthorityPlugin
}
export interface ManagedClusterV1Api20231001StatusServiceMeshProfileIstioCertificateAuthorityPlugin {
 certChainObjectName?: string
 certObjectName?: string
 keyObjectName?: string
 keyVaultId?: string
 rootCertObjectName?: string
}
export interface ManagedClusterV1Api20231001StatusServiceMeshProfileIstioComponents {
 egressGateways?: readonly ManagedClusterV1Api20231001StatusServiceMeshProfileIstioComponentsEgressGateways[]
 ingressGateways?: readonly ManagedClusterV1Api20231001StatusServiceMeshProfileIstioComponentsIngressGateways[]
}
export interface ManagedClusterV1Api20231001StatusServiceMeshProfileIstioComponentsEgressGateways {
 enabled?: boolean
 nodeSelector?: {
  [k: string]: string
 }
}
export interface ManagedClusterV1Api20231001StatusServiceMeshProfileIstioComponentsIngressGateways {
 enabled?: boolean
 mode?: string
}
export interface ManagedClusterV1Api20231001StatusServicePrincipalProfile {
 clientId?: string
}
export interface ManagedClusterV1Api20231001StatusSku {
 name?: string
 tier?: string
}
export interface ManagedClusterV1Api20231001StatusSystemData {
 createdAt?: string
 createdBy?: string
 createdByType?: string
 lastModifiedAt?: string
 lastModifiedBy?: string
 lastModifiedByType?: string
}
export interface ManagedClusterV1Api20231001StatusWindowsProfile {
 adminUsername?: string
 enableCSIProxy?: boolean
 gmsaProfile?: ManagedClusterV1Api20231001SpecWindowsProfileGmsaProfile
 licenseType?: string
}
export interface ManagedClusterV1Api20231001StatusWorkloadAutoScalerProfile {
 keda?: ManagedClusterV1Api20231001SpecOidcIssuerProfile
 verticalPodAutoscaler?: ManagedClusterV1Api20231001SpecOidcIssuerProfile
}
export interface ManagedClusterV1Api20240901 {
 apiVersion: "containerservice.azure.com/v1api20240901"
 kind: "ManagedCluster"
 metadata: ObjectMeta
 spec?: ManagedClusterV1Api20240901Spec
 status?: ManagedClusterV1Api20240901Status
}
export interface ManagedClusterV1Api20240901Spec {
 aadProfile?: ManagedClusterV1Api20240901SpecAadProfile
 addonProfiles?: {
  [k: string]: ManagedClusterV1Api20240901SpecAddonProfiles
 }
 agentPoolProfiles?: readonly ManagedClusterV1Api20240901SpecAgentPoolProfiles[]
 apiServerAccessProfile?: ManagedClusterV1Api20240901SpecApiServerAccessProfile
 autoScalerProfile?: ManagedClusterV1Api20240901SpecAutoScalerProfile
 autoUpgradeProfile?: ManagedClusterV1Api20240901SpecAutoUpgradeProfile
 azureMonitorProfile?: ManagedClusterV1Api20240901SpecAzureMonitorProfile
 azureName?: string
 disableLocalAccounts?: boolean
 diskEncryptionSetReference?: ManagedClusterV1Api20240901SpecDiskEncryptionSetReference
 dnsPrefix?: string
 enablePodSecurityPolicy?: boolean
 enableRBAC?: boolean
 extendedLocation?: ManagedClusterV1Api20240901SpecExtendedLocation
 fqdnSubdomain?: string
 httpProxyConfig?: ManagedClusterV1Api20240901SpecHttpProxyConfig
 identity?: ManagedClusterV1Api20240901SpecIdentity
 identityProfile?: {
  [k: string]: ManagedClusterV1Api20240901SpecIdentityProfile
 }
 ingressProfile?: ManagedClusterV1Api20240901SpecIngressProfile
 kubernetesVersion?: string
 linuxProfile?: ManagedClusterV1Api20240901SpecLinuxProfile
 location: string
 metricsProfile?: ManagedClusterV1Api20240901SpecMetricsProfile
 networkProfile?: ManagedClusterV1Api20240901SpecNetworkProfile
 nodeResourceGroup?: string
 nodeResourceGroupProfile?: ManagedClusterV1Api20240901SpecNodeResourceGroupProfile
 oidcIssuerProfile?: ManagedClusterV1Api20240901SpecOidcIssuerProfile
 operatorSpec?: ManagedClusterV1Api20240901SpecOperatorSpec
 owner: ManagedClusterV1Api20240901SpecOwner
 podIdentityProfile?: ManagedClusterV1Api20240901SpecPodIdentityProfile
 privateLinkResources?: readonly ManagedClusterV1Api20240901SpecPrivateLinkResources[]
 publicNetworkAccess?: ("Disabled" | "Enabled")
 securityProfile?: ManagedClusterV1Api20240901SpecSecurityProfile
 serviceMeshProfile?: ManagedClusterV1Api20240901SpecServiceMeshProfile
 servicePrincipalProfile?: ManagedClusterV1Api20240901SpecServicePrincipalProfile
 sku?: ManagedClusterV1Api20240901SpecSku
 storageProfile?: ManagedClusterV1Api20240901SpecStorageProfile
 supportPlan?: ("AKSLongTermSupport" | "KubernetesOfficial")
 tags?: {
  [k: string]: string
 }
 upgradeSettings?: ManagedClusterV1Api20240901SpecUpgradeSettings
 windowsProfile?: ManagedClusterV1Api20240901SpecWindowsProfile
 workloadAutoScalerProfile?: ManagedClusterV1Api20240901SpecWorkloadAutoScalerProfile
}
export interface ManagedClusterV1Api20240901SpecAadProfile {
 adminGroupObjectIDs?: readonly string[]
 clientAppID?: string
 enableAzureRBAC?: boolean
 managed?: boolean
 serverAppID?: string
 serverAppSecret?: string
 tenantID?: string
}
export interface ManagedClusterV1Api20240901SpecAddonProfiles {
 config?: {
  [k: string]: string
 }
 enabled: boolean
}
export interface ManagedClusterV1Api20240901SpecAgentPoolProfiles {
 availabilityZones?: readonly string[]
 capacityReservationGroupReference?: ManagedClusterV1Api20240901SpecDiskEncryptionSetReference
 count?: number
 creationData?: ManagedClusterV1Api20240901SpecAgentPoolProfilesCreationData
 enableAutoScaling?: boolean
 enableEncryptionAtHost?: boolean
 enableFIPS?: boolean
 enableNodePublicIP?: boolean
 enableUltraSSD?: boolean
 gpuInstanceProfile?: ("MIG1g" | "MIG2g" | "MIG3g" | "MIG4g" | "MIG7g")
 hostGroupReference?: ManagedClusterV1Api20240901SpecDiskEncryptionSetReference
 kubeletConfig?: ManagedClusterV1Api20240901SpecAgentPoolProfilesKubeletConfig
 kubeletDiskType?: ("OS" | "Temporary")
 linuxOSConfig?: ManagedClusterV1Api20240901SpecAgentPoolProfilesLinuxOSConfig
 maxCount?: number
 maxPods?: number
 minCount?: number
 mode?: ("System" | "User")
 name: string
 networkProfile?: ManagedClusterV1Api20240901SpecAgentPoolProfilesNetworkProfile
 nodeLabels?: {
  [k: string]: string
 }
 nodePublicIPPrefixReference?: ManagedClusterV1Api20240901SpecDiskEncryptionSetReference
 nodeTaints?: readonly string[]
 orchestratorVersion?: string
 osDiskSizeGB?: number
 osDiskType?: ("Ephemeral" | "Managed")
 osSKU?: ("AzureLinux" | "CBLMariner" | "Ubuntu" | "Windows2019" | "Windows2022")
 osType?: ("Linux" | "Windows")
 podSubnetReference?: ManagedClusterV1Api20240901SpecDiskEncryptionSetReference
 powerState?: ManagedClusterV1Api20240901SpecAgentPoolProfilesPowerState
 proximityPlacementGroupReference?: ManagedClusterV1Api20240901SpecDiskEncryptionSetReference
 scaleDownMode?: ("Deallocate" | "Delete")
 scaleSetEvictionPolicy?: ("Deallocate" | "Delete")
 scaleSetPriority?: ("Regular" | "Spot")
 securityProfile?: ManagedClusterV1Api20240901SpecAgentPoolProfilesSecurityProfile
 spotMaxPrice?: number
 tags?: {
  [k: string]: string
 }
 type?: ("AvailabilitySet" | "VirtualMachineScaleSets")
 upgradeSettings?: ManagedClusterV1Api20240901SpecAgentPoolProfilesUpgradeSettings
 vmSize?: string
 vnetSubnetReference?: ManagedClusterV1Api20240901SpecDiskEncryptionSetReference
 windowsProfile?: ManagedClusterV1Api20240901SpecAgentPoolProfilesWindowsProfile
 workloadRuntime?: ("OCIContainer" | "WasmWasi")
}
export interface ManagedClusterV1Api20240901SpecAgentPoolProfilesCreationData {
 sourceResourceReference?: ManagedClusterV1Api20240901SpecDiskEncryptionSetReference
}
export interface ManagedClusterV1Api20240901SpecAgentPoolProfilesKubeletConfig {
 allowedUnsafeSysctls?: readonly string[]
 containerLogMaxFiles?: number
 containerLogMaxSizeMB?: number
 cpuCfsQuota?: boolean
 cpuCfsQuotaPeriod?: string
 cpuManagerPolicy?: string
 failSwapOn?: boolean
 imageGcHighThreshold?: number
 imageGcLowThreshold?: number
 podMaxPids?: number
 topologyManagerPolicy?: string
}
export interface ManagedClusterV1Api20240901SpecAgentPoolProfilesLinuxOSConfig {
 swapFileSizeMB?: number
 sysctls?: ManagedClusterV1Api20240901SpecAgentPoolProfilesLinuxOSConfigSysctls
 transparentHugePageDefrag?: string
 transparentHugePageEnabled?: string
}
export interface ManagedClusterV1Api20240901SpecAgentPoolProfilesLinuxOSConfigSysctls {
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
 netIpv4IpLocalPortRange?: string
 netIpv4NeighDefaultGcThresh1?: number
 netIpv4NeighDefaultGcThresh2?: number
 netIpv4NeighDefaultGcThresh3?: number
 netIpv4TcpFinTimeout?: number
 netIpv4TcpKeepaliveProbes?: number
 netIpv4TcpKeepaliveTime?: number
 netIpv4TcpMaxSynBacklog?: number
 netIpv4TcpMaxTwBuckets?: number
 netIpv4TcpTwReuse?: boolean
 netIpv4TcpkeepaliveIntvl?: number
 netNetfilterNfConntrackBuckets?: number
 netNetfilterNfConntrackMax?: number
 vmMaxMapCount?: number
 vmSwappiness?: number
 vmVfsCachePressure?: number
}
export interface ManagedClusterV1Api20240901SpecAgentPoolProfilesNetworkProfile {
 allowedHostPorts?: readonly ManagedClusterV1Api20240901SpecAgentPoolProfilesNetworkProfileAllowedHostPorts[]
 applicationSecurityGroupsReferences?: readonly ManagedClusterV1Api20240901SpecDiskEncryptionSetReference[]
 nodePublicIPTags?: readonly ManagedClusterV1Api20240901SpecAgentPoolProfilesNetworkProfileNodePublicIPTags[]
}
export interface ManagedClusterV1Api20240901SpecAgentPoolProfilesNetworkProfileAllowedHostPorts {
 portEnd?: number
 portStart?: number
 protocol?: ("TCP" | "UDP")
}
export interface ManagedClusterV1Api20240901SpecAgentPoolProfilesNetworkProfileNodePublicIPTags {
 ipTagType?: string
 tag?: string
}
export interface ManagedClusterV1Api20240901SpecAgentPoolProfilesPowerState {
 code?: ("Running" | "Stopped")
}
export interface ManagedClusterV1Api20240901SpecAgentPoolProfilesSecurityProfile {
 enableSecureBoot?: boolean
 enableVTPM?: boolean
}
export interface ManagedClusterV1Api20240901SpecAgentPoolProfilesUpgradeSettings {
 drainTimeoutInMinutes?: number
 maxSurge?: string
 nodeSoakDurationInMinutes?: number
}
export interface ManagedClusterV1Api20240901SpecAgentPoolProfilesWindowsProfile {
 disableOutboundNat?: boolean
}
export interface ManagedClusterV1Api20240901SpecApiServerAccessProfile {
 authorizedIPRanges?: readonly string[]
 disableRunCommand?: boolean
 enablePrivateCluster?: boolean
 enablePrivateClusterPublicFQDN?: boolean
 privateDNSZone?: string
}
export interface ManagedClusterV1Api20240901SpecAutoScalerProfile {
 "balance-similar-node-groups"?: string
 "daemonset-eviction-for-empty-nodes"?: boolean
 "daemonset-eviction-for-occupied-nodes"?: boolean
 expander?: ("least-waste" | "most-pods" | "priority" | "random")
 "ignore-daemonsets-utilization"?: boolean
 "max-empty-bulk-delete"?: string
 "max-graceful-termination-sec"?: string
 "max-node-provision-time"?: string
 "max-total-unready-percentage"?: string
 "new-pod-scale-up-delay"?: string
 "ok-total-unready-count"?: string
 "scale-down-delay-after-add"?: string
 "scale-down-delay-after-delete"?: string
 "scale-down-delay-after-failure"?: string
 "scale-down-unneeded-time"?: string
 "scale-down-unready-time"?: string
 "scale-down-utilization-threshold"?: string
 "scan-interval"?: string
 "skip-nodes-with-local-storage"?: string
 "skip-nodes-with-system-pods"?: string
}
export interface ManagedClusterV1Api20240901SpecAutoUpgradeProfile {
 nodeOSUpgradeChannel?: ("NodeImage" | "None" | "SecurityPatch" | "Unmanaged")
 upgradeChannel?: ("node-image" | "none" | "patch" | "rapid" | "stable")
}
export interface ManagedClusterV1Api20240901SpecAzureMonitorProfile {
 metrics?: ManagedClusterV1Api20240901SpecAzureMonitorProfileMetrics
}
export interface ManagedClusterV1Api20240901SpecAzureMonitorProfileMetrics {
 enabled: boolean
 kubeStateMetrics?: ManagedClusterV1Api20240901SpecAzureMonitorProfileMetricsKubeStateMetrics
}
export interface ManagedClusterV1Api20240901SpecAzureMonitorProfileMetricsKubeStateMetrics {
 metricAnnotationsAllowList?: string
 metricLabelsAllowlist?: string
}
export interface ManagedClusterV1Api20240901SpecDiskEncryptionSetReference {
 armId?: string
 group?: string
 kind?: string
 name?: string
}
export interface ManagedClusterV1Api20240901SpecExtendedLocation {
 name?: string
 type?: "EdgeZone"
}
export interface ManagedClusterV1Api20240901SpecHttpProxyConfig {
 httpProxy?: string
 httpsProxy?: string
 noProxy?: readonly string[]
 trustedCa?: string
}
export interface ManagedClusterV1Api20240901SpecIdentity {
 delegatedResources?: {
  [k: string]: ManagedClusterV1Api20240901SpecIdentityDelegatedResources
 }
 type?: ("None" | "SystemAssigned" | "UserAssigned")
 userAssignedIdentities?: readonly ManagedClusterV1Api20240901SpecIdentityUserAssignedIdentities[]
}
export interface ManagedClusterV1Api20240901SpecIdentityDelegatedResources {
 location?: string
 referralResource?: string
 resourceReference?: ManagedClusterV1Api20240901SpecDiskEncryptionSetReference
 tenantId?: string
}
export interface ManagedClusterV1Api20240901SpecIdentityProfile {
 clientId?: string
 objectId?: string
 resourceReference?: ManagedClusterV1Api20240901SpecDiskEncryptionSetReference
}
export interface ManagedClusterV1Api20240901SpecIdentityUserAssignedIdentities {
 reference?: ManagedClusterV1Api20240901SpecDiskEncryptionSetReference
}
export interface ManagedClusterV1Api20240901SpecIngressProfile {
 webAppRouting?: ManagedClusterV1Api20240901SpecIngressProfileWebAppRouting
}
export interface ManagedClusterV1Api20240901SpecIngressProfileWebAppRouting {
 dnsZoneResourceReferences?: readonly ManagedClusterV1Api20240901SpecDiskEncryptionSetReference[]
 enabled?: boolean
}
export interface ManagedClusterV1Api20240901SpecLinuxProfile {
 adminUsername: string
 ssh: ManagedClusterV1Api20240901SpecLinuxProfileSsh
}
export interface ManagedClusterV1Api20240901SpecLinuxProfileSsh {
 publicKeys: readonly ManagedClusterV1Api20240901SpecLinuxProfileSshPublicKeys[]
}
export interface ManagedClusterV1Api20240901SpecLinuxProfileSshPublicKeys {
 keyData: string
}
export interface ManagedClusterV1Api20240901SpecMetricsProfile {
 costAnalysis?: ManagedClusterV1Api20240901SpecOidcIssuerProfile
}
export interface ManagedClusterV1Api20240901SpecNetworkProfile {
 advancedNetworking?: ManagedClusterV1Api20240901SpecNetworkProfileAdvancedNetworking
 dnsServiceIP?: string
 ipFamilies?: readonly ("IPv4" | "IPv6")[]
 loadBalancerProfile?: ManagedClusterV1Api20240901SpecNetworkProfileLoadBalancerProfile
 loadBalancerSku?: ("basic" | "standard")
 natGatewayProfile?: ManagedClusterV1Api20240901SpecNetworkProfileNatGatewayProfile
 networkDataplane?: ("azure" | "cilium")
 networkMode?: ("bridge" | "transparent")
 networkPlugin?: ("azure" | "kubenet" | "none")
 networkPluginMode?: "overlay"
 networkPolicy?: ("azure" | "calico" | "cilium" | "none")
 outboundType?: ("loadBalancer" | "managedNATGateway" | "userAssignedNATGateway" | "userDefinedRouting")
 podCidr?: string
 podCidrs?: readonly string[]
 serviceCidr?: string
 serviceCidrs?: readonly string[]
}
export interface ManagedClusterV1Api20240901SpecNetworkProfileAdvancedNetworking {
 enabled?: boolean
 observability?: ManagedClusterV1Api20240901SpecOidcIssuerProfile
 security?: ManagedClusterV1Api20240901SpecOidcIssuerProfile
}
export interface ManagedClusterV1Api20240901SpecNetworkProfileLoadBalancerProfile {
 allocatedOutboundPorts?: number
 backendPoolType?: ("NodeIP" | "NodeIPConfiguration")
 effectiveOutboundIPs?: readonly ManagedClusterV1Api20240901SpecIdentityUserAssignedIdentities[]
 enableMultipleStandardLoadBalancers?: boolean
 idleTimeoutInMinutes?: number
 managedOutboundIPs?: ManagedClusterV1Api20240901SpecNetworkProfileLoadBalancerProfileManagedOutboundIPs
 outboundIPPrefixes?: ManagedClusterV1Api20240901SpecNetworkProfileLoadBalancerProfileOutboundIPPrefixes
 outboundIPs?: ManagedClusterV1Api20240901SpecNetworkProfileLoadBalancerProfileOutboundIPs
}
export interface ManagedClusterV1Api20240901SpecNetworkProfileLoadBalancerProfileManagedOutboundIPs {
 count?: number
 countIPv6?: number
}
export interface ManagedClusterV1Api20240901SpecNetworkProfileLoadBalancerProfileOutboundIPPrefixes {
 publicIPPrefixes?: readonly ManagedClusterV1Api20240901SpecIdentityUserAssignedIdentities[]
}
export interface ManagedClusterV1Api20240901SpecNetworkProfileLoadBalancerProfileOutboundIPs {
 publicIPs?: readonly ManagedClusterV1Api20240901SpecIdentityUserAssignedIdentities[]
}
export interface ManagedClusterV1Api20240901SpecNetworkProfileNatGatewayProfile {
 effectiveOutboundIPs?: readonly ManagedClusterV1Api20240901SpecIdentityUserAssignedIdentities[]
 idleTimeoutInMinutes?: number
 managedOutboundIPProfile?: ManagedClusterV1Api20240901SpecNetworkProfileNatGatewayProfileManagedOutboundIPProfile
}
export interface ManagedClusterV1Api20240901SpecNetworkProfileNatGatewayProfileManagedOutboundIPProfile {
 count?: number
}
export interface ManagedClusterV1Api20240901SpecNodeResourceGroupProfile {
 restrictionLevel?: ("ReadOnly" | "Unrestricted")
}
export interface ManagedClusterV1Api20240901SpecOidcIssuerProfile {
 enabled?: boolean
}
export interface ManagedClusterV1Api20240901SpecOperatorSpec {
 configMapExpressions?: readonly ManagedClusterV1Api20240901SpecOperatorSpecConfigMapExpressions[]
 configMaps?: ManagedClusterV1Api20240901SpecOperatorSpecConfigMaps
 secretExpressions?: readonly ManagedClusterV1Api20240901SpecOperatorSpecConfigMapExpressions[]
 secrets?: ManagedClusterV1Api20240901SpecOperatorSpecSecrets
}
export interface ManagedClusterV1Api20240901SpecOperatorSpecConfigMapExpressions {
 key?: string
 name: string
 value: string
}
export interface ManagedClusterV1Api20240901SpecOperatorSpecConfigMaps {
 oidcIssuerProfile?: ManagedClusterV1Api20240901SpecServicePrincipalProfileSecret
}
export interface ManagedClusterV1Api20240901SpecOperatorSpecSecrets {
 adminCredentials?: ManagedClusterV1Api20240901SpecServicePrincipalProfileSecret
 userCredentials?: ManagedClusterV1Api20240901SpecServicePrincipalProfileSecret
}
export interface ManagedClusterV1Api20240901SpecOwner {
 armId?: string
 name?: string
}
export interface ManagedClusterV1Api20240901SpecPodIdentityProfile {
 allowNetworkPluginKubenet?: boolean
 enabled?: boolean
 userAssignedIdentities?: readonly ManagedClusterV1Api20240901SpecPodIdentityProfileUserAssignedIdentities[]
 userAssignedIdentityExceptions?: readonly ManagedClusterV1Api20240901SpecPodIdentityProfileUserAssignedIdentityExceptions[]
}
export interface ManagedClusterV1Api20240901SpecPodIdentityProfileUserAssignedIdentities {
 bindingSelector?: string
 identity: ManagedClusterV1Api20240901SpecIdentityProfile
 name: string
 namespace: string
}
export interface ManagedClusterV1Api20240901SpecPodIdentityProfileUserAssignedIdentityExceptions {
 name: string
 namespace: string
 podLabels: {
  [k: string]: string
 }
}
export interface ManagedClusterV1Api20240901SpecPrivateLinkResources {
 groupId?: string
 name?: string
 reference?: ManagedClusterV1Api20240901SpecDiskEncryptionSetReference
 requiredMembers?: readonly string[]
 type?: string
}
export interface ManagedClusterV1Api20240901SpecSecurityProfile {
 azureKeyVaultKms?: ManagedClusterV1Api20240901SpecSecurityProfileAzureKeyVaultKms
 defender?: ManagedClusterV1Api20240901SpecSecurityProfileDefender
 imageCleaner?: ManagedClusterV1Api20240901SpecSecurityProfileImageCleaner
 workloadIdentity?: ManagedClusterV1Api20240901SpecOidcIssuerProfile
}
export interface ManagedClusterV1Api20240901SpecSecurityProfileAzureKeyVaultKms {
 enabled?: boolean
 keyId?: string
 keyVaultNetworkAccess?: ("Private" | "Public")
 keyVaultResourceReference?: ManagedClusterV1Api20240901SpecDiskEncryptionSetReference
}
export interface ManagedClusterV1Api20240901SpecSecurityProfileDefender {
 logAnalyticsWorkspaceResourceReference?: ManagedClusterV1Api20240901SpecDiskEncryptionSetReference
 securityMonitoring?: ManagedClusterV1Api20240901SpecOidcIssuerProfile
}
export interface ManagedClusterV1Api20240901SpecSecurityProfileImageCleaner {
 enabled?: boolean
 intervalHours?: number
}
export interface ManagedClusterV1Api20240901SpecServiceMeshProfile {
 istio?: ManagedClusterV1Api20240901SpecServiceMeshProfileIstio
 mode: ("Disabled" | "Istio")
}
export interface ManagedClusterV1Api20240901SpecServiceMeshProfileIstio {
 certificateAuthority?: ManagedClusterV1Api20240901SpecServiceMeshProfileIstioCertificateAuthority
 components?: ManagedClusterV1Api20240901SpecServiceMeshProfileIstioComponents
 revisions?: readonly string[]
}
export interface ManagedClusterV1Api20240901SpecServiceMeshProfileIstioCertificateAuthority {
 plugin?: ManagedClusterV1Api20240901SpecServiceMeshProfileIstioCertificateAuthorityPlugin
}
export interface ManagedClusterV1Api20240901SpecServiceMeshProfileIstioCertificateAuthorityPlugin {
 certChainObjectName?: string
 certObjectName?: string
 keyObjectName?: string
 keyVaultReference?: ManagedClusterV1Api20240901SpecDiskEncryptionSetReference
 rootCertObjectName?: string
}
export interface ManagedClusterV1Api20240901SpecServiceMeshProfileIstioComponents {
 egressGateways?: readonly ManagedClusterV1Api20240901SpecWorkloadAutoScalerProfileKeda[]
 ingressGateways?: readonly ManagedClusterV1Api20240901SpecServiceMeshProfileIstioComponentsIngressGateways[]
}
export interface ManagedClusterV1Api20240901SpecServiceMeshProfileIstioComponentsIngressGateways {
 enabled: boolean
 mode: ("External" | "Internal")
}
export interface ManagedClusterV1Api20240901SpecServicePrincipalProfile {
 clientId: string
 secret?: ManagedClusterV1Api20240901SpecServicePrincipalProfileSecret
}
export interface ManagedClusterV1Api20240901SpecServicePrincipalProfileSecret {
 key: string
 name: string
}
export interface ManagedClusterV1Api20240901SpecSku {
 name?: "Base"
 tier?: ("Free" | "Premium" | "Standard")
}
export interface ManagedClusterV1Api20240901SpecStorageProfile {
 blobCSIDriver?: ManagedClusterV1Api20240901SpecOidcIssuerProfile
 diskCSIDriver?: ManagedClusterV1Api20240901SpecOidcIssuerProfile
 fileCSIDriver?: ManagedClusterV1Api20240901SpecOidcIssuerProfile
 snapshotController?: ManagedClusterV1Api20240901SpecOidcIssuerProfile
}
export interface ManagedClusterV1Api20240901SpecUpgradeSettings {
 overrideSettings?: ManagedClusterV1Api20240901SpecUpgradeSettingsOverrideSettings
}
export interface ManagedClusterV1Api20240901SpecUpgradeSettingsOverrideSettings {
 forceUpgrade?: boolean
 until?: string
}
export interface ManagedClusterV1Api20240901SpecWindowsProfile {
 adminPassword?: ManagedClusterV1Api20240901SpecServicePrincipalProfileSecret
 adminUsername: string
 enableCSIProxy?: boolean
 gmsaProfile?: ManagedClusterV1Api20240901SpecWindowsProfileGmsaProfile
 licenseType?: ("None" | "Windows_Server")
}
export interface ManagedClusterV1Api20240901SpecWindowsProfileGmsaProfile {
 dnsServer?: string
 enabled?: boolean
 rootDomainName?: string
}
export interface ManagedClusterV1Api20240901SpecWorkloadAutoScalerProfile {
 keda?: ManagedClusterV1Api20240901SpecWorkloadAutoScalerProfileKeda
 verticalPodAutoscaler?: ManagedClusterV1Api20240901SpecWorkloadAutoScalerProfileKeda
}
export interface ManagedClusterV1Api20240901SpecWorkloadAutoScalerProfileKeda {
 enabled: boolean
}
export interface ManagedClusterV1Api20240901Status {
 aadProfile?: ManagedClusterV1Api20240901SpecAadProfile
 addonProfiles?: {
  [k: string]: ManagedClusterV1Api20240901StatusAddonProfiles
 }
 agentPoolProfiles?: readonly ManagedClusterV1Api20240901StatusAgentPoolProfiles[]
 apiServerAccessProfile?: ManagedClusterV1Api20240901SpecApiServerAccessProfile
 autoScalerProfile?: ManagedClusterV1Api20240901StatusAutoScalerProfile
 autoUpgradeProfile?: ManagedClusterV1Api20240901StatusAutoUpgradeProfile
 azureMonitorProfile?: ManagedClusterV1Api20240901StatusAzureMonitorProfile
 azurePortalFQDN?: string
 conditions?: readonly ManagedClusterV1Api20240901StatusConditions[]
 currentKubernetesVersion?: string
 disableLocalAccounts?: boolean
 diskEncryptionSetID?: string
 dnsPrefix?: string
 eTag?: string
 enablePodSecurityPolicy?: boolean
 enableRBAC?: boolean
 extendedLocation?: ManagedClusterV1Api20240901StatusExtendedLocation
 fqdn?: string
 fqdnSubdomain?: string
 httpProxyConfig?: ManagedClusterV1Api20240901SpecHttpProxyConfig
 id?: string
 identity?: ManagedClusterV1Api20240901StatusIdentity
 identityProfile?: {
  [k: string]: ManagedClusterV1Api20240901StatusIdentityProfile
 }
 ingressProfile?: ManagedClusterV1Api20240901StatusIngressProfile
 kubernetesVersion?: string
 linuxProfile?: ManagedClusterV1Api20240901StatusLinuxProfile
 location?: string
 maxAgentPools?: number
 metricsProfile?: ManagedClusterV1Api20240901SpecMetricsProfile
 name?: string
 networkProfile?: ManagedClusterV1Api20240901StatusNetworkProfile
 nodeResourceGroup?: string
 nodeResourceGroupProfile?: ManagedClusterV1Api20240901StatusNodeResourceGroupProfile
 oidcIssuerProfile?: ManagedClusterV1Api20240901StatusOidcIssuerProfile
 podIdentityProfile?: ManagedClusterV1Api20240901StatusPodIdentityProfile
 powerState?: ManagedClusterV1Api20240901StatusPowerState
 privateFQDN?: string
 privateLinkResources?: readonly ManagedClusterV1Api20240901StatusPrivateLinkResources[]
 provisioningState?: string
 publicNetworkAccess?: string
 resourceUID?: string
 securityProfile?: ManagedClusterV1Api20240901StatusSecurityProfile
 serviceMeshProfile?: ManagedClusterV1Api20240901StatusServiceMeshProfile
 servicePrincipalProfile?: ManagedClusterV1Api20240901StatusServicePrincipalProfile
 sku?: ManagedClusterV1Api20240901StatusSku
 storageProfile?: ManagedClusterV1Api20240901SpecStorageProfile
 supportPlan?: string
 systemData?: ManagedClusterV1Api20240901StatusSystemData
 tags?: {
  [k: string]: string
 }
 type?: string
 upgradeSettings?: ManagedClusterV1Api20240901SpecUpgradeSettings
 windowsProfile?: ManagedClusterV1Api20240901StatusWindowsProfile
 workloadAutoScalerProfile?: ManagedClusterV1Api20240901StatusWorkloadAutoScalerProfile
}
export interface ManagedClusterV1Api20240901StatusAddonProfiles {
 config?: {
  [k: string]: string
 }
 enabled?: boolean
 identity?: ManagedClusterV1Api20240901StatusIdentityProfile
}
export interface ManagedClusterV1Api20240901StatusAgentPoolProfiles {
 availabilityZones?: readonly string[]
 capacityReservationGroupID?: string
 count?: number
 creationData?: ManagedClusterV1Api20240901StatusAgentPoolProfilesCreationData
 currentOrchestratorVersion?: string
 eTag?: string
 enableAutoScaling?: boolean
 enableEncryptionAtHost?: boolean
 enableFIPS?: boolean
 enableNodePublicIP?: boolean
 enableUltraSSD?: boolean
 gpuInstanceProfile?: string
 hostGroupID?: string
 kubeletConfig?: ManagedClusterV1Api20240901SpecAgentPoolProfilesKubeletConfig
 kubeletDiskType?: string
 linuxOSConfig?: ManagedClusterV1Api20240901SpecAgentPoolProfilesLinuxOSConfig
 maxCount?: number
 maxPods?: number
 minCount?: number
 mode?: string
 name?: string
 networkProfile?: ManagedClusterV1Api20240901StatusAgentPoolProfilesNetworkProfile
 nodeImageVersion?: string
 nodeLabels?: {
  [k: string]: string
 }
 nodePublicIPPrefixID?: string
 nodeTaints?: readonly string[]
 orchestratorVersion?: string
 osDiskSizeGB?: number
 osDiskType?: string
 osSKU?: string
 osType?: string
 podSubnetID?: string
 powerState?: ManagedClusterV1Api20240901StatusPowerState
 provisioningState?: string
 proximityPlacementGroupID?: string
 scaleDownMode?: string
 scaleSetEvictionPolicy?: string
 scaleSetPriority?: string
 securityProfile?: ManagedClusterV1Api20240901SpecAgentPoolProfilesSecurityProfile
 spotMaxPrice?: number
 tags?: {
  [k: string]: string
 }
 type?: string
 upgradeSettings?: ManagedClusterV1Api20240901SpecAgentPoolProfilesUpgradeSettings
 vmSize?: string
 vnetSubnetID?: string
 windowsProfile?: ManagedClusterV1Api20240901SpecAgentPoolProfilesWindowsProfile
 workloadRuntime?: string
}
export interface ManagedClusterV1Api20240901StatusAgentPoolProfilesCreationData {
 sourceResourceId?: string
}
export interface ManagedClusterV1Api20240901StatusAgentPoolProfilesNetworkProfile {
 allowedHostPorts?: readonly ManagedClusterV1Api20240901StatusAgentPoolProfilesNetworkProfileAllowedHostPorts[]
 applicationSecurityGroups?: readonly string[]
 nodePublicIPTags?: readonly ManagedClusterV1Api20240901SpecAgentPoolProfilesNetworkProfileNodePublicIPTags[]
}
export interface ManagedClusterV1Api20240901StatusAgentPoolProfilesNetworkProfileAllowedHostPorts {
 portEnd?: number
 portStart?: number
 protocol?: string
}
export interface ManagedClusterV1Api20240901StatusAutoScalerProfile {
 "balance-similar-node-groups"?: string
 "daemonset-eviction-for-empty-nodes"?: boolean
 "daemonset-eviction-for-occupied-nodes"?: boolean
 expander?: string
 "ignore-daemonsets-utilization"?: boolean
 "max-empty-bulk-delete"?: string
 "max-graceful-termination-sec"?: string
 "max-node-provision-time"?: string
 "max-total-unready-percentage"?: string
 "new-pod-scale-up-delay"?: string
 "ok-total-unready-count"?: string
 "scale-down-delay-after-add"?: string
 "scale-down-delay-after-delete"?: string
 "scale-down-delay-after-failure"?: string
 "scale-down-unneeded-time"?: string
 "scale-down-unready-time"?: string
 "scale-down-utilization-threshold"?: string
 "scan-interval"?: string
 "skip-nodes-with-local-storage"?: string
 "skip-nodes-with-system-pods"?: string
}
export interface ManagedClusterV1Api20240901StatusAutoUpgradeProfile {
 nodeOSUpgradeChannel?: string
 upgradeChannel?: string
}
export interface ManagedClusterV1Api20240901StatusAzureMonitorProfile {
 metrics?: ManagedClusterV1Api20240901StatusAzureMonitorProfileMetrics
}
export interface ManagedClusterV1Api20240901StatusAzureMonitorProfileMetrics {
 enabled?: boolean
 kubeStateMetrics?: ManagedClusterV1Api20240901SpecAzureMonitorProfileMetricsKubeStateMetrics
}
export interface ManagedClusterV1Api20240901StatusConditions {
 lastTransitionTime: string
 message?: string
 observedGeneration?: number
 reason: string
 severity?: string
 status: string
 type: string
}
export interface ManagedClusterV1Api20240901StatusExtendedLocation {
 name?: string
 type?: string
}
export interface ManagedClusterV1Api20240901StatusIdentity {
 delegatedResources?: {
  [k: string]: ManagedClusterV1Api20240901StatusIdentityDelegatedResources
 }
 principalId?: string
 tenantId?: string
 type?: string
 userAssignedIdentities?: {
  [k: string]: ManagedClusterV1Api20240901StatusIdentityUserAssignedIdentities
 }
}
export interface ManagedClusterV1Api20240901StatusIdentityDelegatedResources {
 location?: string
 referralResource?: string
 resourceId?: string
 tenantId?: string
}
export interface ManagedClusterV1Api20240901StatusIdentityProfile {
 clientId?: string
 objectId?: string
 resourceId?: string
}
export interface ManagedClusterV1Api20240901StatusIdentityUserAssignedIdentities {
 clientId?: string
 principalId?: string
}
export interface ManagedClusterV1Api20240901StatusIngressProfile {
 webAppRouting?: ManagedClusterV1Api20240901StatusIngressProfileWebAppRouting
}
export interface ManagedClusterV1Api20240901StatusIngressProfileWebAppRouting {
 dnsZoneResourceIds?: readonly string[]
 enabled?: boolean
 identity?: ManagedClusterV1Api20240901StatusIdentityProfile
}
export interface ManagedClusterV1Api20240901StatusLinuxProfile {
 adminUsername?: string
 ssh?: ManagedClusterV1Api20240901StatusLinuxProfileSsh
}
export interface ManagedClusterV1Api20240901StatusLinuxProfileSsh {
 publicKeys?: readonly ManagedClusterV1Api20240901StatusLinuxProfileSshPublicKeys[]
}
export interface ManagedClusterV1Api20240901StatusLinuxProfileSshPublicKeys {
 keyData?: string
}
export interface ManagedClusterV1Api20240901StatusNetworkProfile {
 advancedNetworking?: ManagedClusterV1Api20240901SpecNetworkProfileAdvancedNetworking
 dnsServiceIP?: string
 ipFamilies?: readonly string[]
 loadBalancerProfile?: ManagedClusterV1Api20240901StatusNetworkProfileLoadBalancerProfile
 loadBalancerSku?: string
 natGatewayProfile?: ManagedClusterV1Api20240901StatusNetworkProfileNatGatewayProfile
 networkDataplane?: string
 networkMode?: string
 networkPlugin?: string
 networkPluginMode?: string
 networkPolicy?: string
 outboundType?: string
 podCidr?: string
 podCidrs?: readonly string[]
 serviceCidr?: string
 serviceCidrs?: readonly string[]
}
export interface ManagedClusterV1Api20240901StatusNetworkProfileLoadBalancerProfile {
 allocatedOutboundPorts?: number
 backendPoolType?: string
 effectiveOutboundIPs?: readonly ManagedClusterV1Api20240901StatusNetworkProfileLoadBalancerProfileEffectiveOutboundIPs[]
 enableMultipleStandardLoadBalancers?: boolean
 idleTimeoutInMinutes?: number
 managedOutboundIPs?: ManagedClusterV1Api20240901SpecNetworkProfileLoadBalancerProfileManagedOutboundIPs
 outboundIPPrefixes?: ManagedClusterV1Api20240901StatusNetworkProfileLoadBalancerProfileOutboundIPPrefixes
 outboundIPs?: ManagedClusterV1Api20240901StatusNetworkProfileLoadBalancerProfileOutboundIPs
}
export interface ManagedClusterV1Api20240901StatusNetworkProfileLoadBalancerProfileEffectiveOutboundIPs {
 id?: string
}
export interface ManagedClusterV1Api20240901StatusNetworkProfileLoadBalancerProfileOutboundIPPrefixes {
 publicIPPrefixes?: readonly ManagedClusterV1Api20240901StatusNetworkProfileLoadBalancerProfileEffectiveOutboundIPs[]
}
export interface ManagedClusterV1Api20240901StatusNetworkProfileLoadBalancerProfileOutboundIPs {
 publicIPs?: readonly ManagedClusterV1Api20240901StatusNetworkProfileLoadBalancerProfileEffectiveOutboundIPs[]
}
export interface ManagedClusterV1Api20240901StatusNetworkProfileNatGatewayProfile {
 effectiveOutboundIPs?: readonly ManagedClusterV1Api20240901StatusNetworkProfileLoadBalancerProfileEffectiveOutboundIPs[]
 idleTimeoutInMinutes?: number
 managedOutboundIPProfile?: ManagedClusterV1Api20240901SpecNetworkProfileNatGatewayProfileManagedOutboundIPProfile
}
export interface ManagedClusterV1Api20240901StatusNodeResourceGroupProfile {
 restrictionLevel?: string
}
export interface ManagedClusterV1Api20240901StatusOidcIssuerProfile {
 enabled?: boolean
 issuerURL?: string
}
export interface ManagedClusterV1Api20240901StatusPodIdentityProfile {
 allowNetworkPluginKubenet?: boolean
 enabled?: boolean
 userAssignedIdentities?: readonly ManagedClusterV1Api20240901StatusPodIdentityProfileUserAssignedIdentities[]
 userAssignedIdentityExceptions?: readonly ManagedClusterV1Api20240901StatusPodIdentityProfileUserAssignedIdentityExceptions[]
}
export interface ManagedClusterV1Api20240901StatusPodIdentityProfileUserAssignedIdentities {
 bindingSelector?: string
 identity?: ManagedClusterV1Api20240901StatusIdentityProfile
 name?: string
 namespace?: string
 provisioningInfo?: ManagedClusterV1Api20240901StatusPodIdentityProfileUserAssignedIdentitiesProvisioningInfo
 provisioningState?: string
}
export interface ManagedClusterV1Api20240901StatusPodIdentityProfileUserAssignedIdentitiesProvisioningInfo {
 error?: ManagedClusterV1Api20240901StatusPodIdentityProfileUserAssignedIdentitiesProvisioningInfoError
}
export interface ManagedClusterV1Api20240901StatusPodIdentityProfileUserAssignedIdentitiesProvisioningInfoError {
 error?: ManagedClusterV1Api20240901StatusPodIdentityProfileUserAssignedIdentitiesProvisioningInfoErrorError
}
export interface ManagedClusterV1Api20240901StatusPodIdentityProfileUserAssignedIdentitiesProvisioningInfoErrorError {
 code?: string
 details?: readonly ManagedClusterV1Api20240901StatusPodIdentityProfileUserAssignedIdentitiesProvisioningInfoErrorErrorDetails[]
 message?: string
 target?: string
}
export interface ManagedClusterV1Api20240901StatusPodIdentityProfileUserAssignedIdentitiesProvisioningInfoErrorErrorDetails {
 code?: string
 message?: string
 target?: string
}
export interface ManagedClusterV1Api20240901StatusPodIdentityProfileUserAssignedIdentityExceptions {
 name?: string
 namespace?: string
 podLabels?: {
  [k: string]: string
 }
}
export interface ManagedClusterV1Api20240901StatusPowerState {
 code?: string
}
export interface ManagedClusterV1Api20240901StatusPrivateLinkResources {
 groupId?: string
 id?: string
 name?: string
 privateLinkServiceID?: string
 requiredMembers?: readonly string[]
 type?: string
}
export interface ManagedClusterV1Api20240901StatusSecurityProfile {
 azureKeyVaultKms?: ManagedClusterV1Api20240901StatusSecurityProfileAzureKeyVaultKms
 defender?: ManagedClusterV1Api20240901StatusSecurityProfileDefender
 imageCleaner?: ManagedClusterV1Api20240901SpecSecurityProfileImageCleaner
 workloadIdentity?: ManagedClusterV1Api20240901SpecOidcIssuerProfile
}
export interface ManagedClusterV1Api20240901StatusSecurityProfileAzureKeyVaultKms {
 enabled?: boolean
 keyId?: string
 keyVaultNetworkAccess?: string
 keyVaultResourceId?: string
}
export interface ManagedClusterV1Api20240901StatusSecurityProfileDefender {
 logAnalyticsWorkspaceResourceId?: string
 securityMonitoring?: ManagedClusterV1Api20240901SpecOidcIssuerProfile
}
export interface ManagedClusterV1Api20240901StatusServiceMeshProfile {
 istio?: ManagedClusterV1Api20240901StatusServiceMeshProfileIstio
 mode?: string
}
export interface ManagedClusterV1Api20240901StatusServiceMeshProfileIstio {
 certificateAuthority?: ManagedClusterV1Api20240901StatusServiceMeshProfileIstioCertificateAuthority
 components?: ManagedClusterV1Api20240901StatusServiceMeshProfileIstioComponents
 revisions?: readonly string[]
}
export interface ManagedClusterV1Api20240901StatusServiceMeshProfileIstioCertificateAuthority {
 plugin?: ManagedClusterV1Api20240901StatusServiceMeshProfileIstioCertificateAuthorityPlugin
}
export interface ManagedClusterV1Api20240901StatusServiceMeshProfileIstioCertificateAuthorityPlugin {
 certChainObjectName?: string
 certObjectName?: string
 keyObjectName?: string
 keyVaultId?: string
 rootCertObjectName?: string
}
export interface ManagedClusterV1Api20240901StatusServiceMeshProfileIstioComponents {
 egressGateways?: readonly ManagedClusterV1Api20240901SpecOidcIssuerProfile[]
 ingressGateways?: readonly ManagedClusterV1Api20240901StatusServiceMeshProfileIstioComponentsIngressGateways[]
}
export interface ManagedClusterV1Api20240901StatusServiceMeshProfileIstioComponentsIngressGateways {
 enabled?: boolean
 mode?: string
}
export interface ManagedClusterV1Api20240901StatusServicePrincipalProfile {
 clientId?: string
}
export interface ManagedClusterV1Api20240901StatusSku {
 name?: string
 tier?: string
}
export interface ManagedClusterV1Api20240901StatusSystemData {
 createdAt?: string
 createdBy?: string
 createdByType?: string
 lastModifiedAt?: string
 lastModifiedBy?: string
 lastModifiedByType?: string
}
export interface ManagedClusterV1Api20240901StatusWindowsProfile {
 adminUsername?: string
 enableCSIProxy?: boolean
 gmsaProfile?: ManagedClusterV1Api20240901SpecWindowsProfileGmsaProfile
 licenseType?: string
}
export interface ManagedClusterV1Api20240901StatusWorkloadAutoScalerProfile {
 keda?: ManagedClusterV1Api20240901SpecOidcIssuerProfile
 verticalPodAutoscaler?: ManagedClusterV1Api20240901SpecOidcIssuerProfile
}
export interface ManagedClustersAgentPoolV1Api20231001 {
 apiVersion: "containerservice.azure.com/v1api20231001"
 kind: "ManagedClustersAgentPool"
 metadata: ObjectMeta
 spec?: ManagedClustersAgentPoolV1Api20231001Spec
 status?: ManagedClustersAgentPoolV1Api20231001Status
}
export interface ManagedClustersAgentPoolV1Api20231001Spec {
 availabilityZones?: readonly string[]
 azureName?: string
 capacityReservationGroupReference?: ManagedClustersAgentPoolV1Api20231001SpecCapacityReservationGroupReference
 count?: number
 creationData?: ManagedClustersAgentPoolV1Api20231001SpecCreationData
 enableAutoScaling?: boolean
 enableEncryptionAtHost?: boolean
 enableFIPS?: boolean
 enableNodePublicIP?: boolean
 enableUltraSSD?: boolean
 gpuInstanceProfile?: ("MIG1g" | "MIG2g" | "MIG3g" | "MIG4g" | "MIG7g")
 hostGroupReference?: ManagedClustersAgentPoolV1Api20231001SpecCapacityReservationGroupReference
 kubeletConfig?: ManagedClustersAgentPoolV1Api20231001SpecKubeletConfig
 kubeletDiskType?: ("OS" | "Temporary")
 linuxOSConfig?: ManagedClustersAgentPoolV1Api20231001SpecLinuxOSConfig
 maxCount?: number
 maxPods?: number
 minCount?: number
 mode?: ("System" | "User")
 networkProfile?: ManagedClustersAgentPoolV1Api20231001SpecNetworkProfile
 nodeLabels?: {
  [k: string]: string
 }
 nodePublicIPPrefixReference?: ManagedClustersAgentPoolV1Api20231001SpecCapacityReservationGroupReference
 nodeTaints?: readonly string[]
 operatorSpec?: ManagedClustersAgentPoolV1Api20231001SpecOperatorSpec
 orchestratorVersion?: string
 osDiskSizeGB?: number
 osDiskType?: ("Ephemeral" | "Managed")
 osSKU?: ("AzureLinux" | "CBLMariner" | "Ubuntu" | "Windows2019" | "Windows2022")
 osType?: ("Linux" | "Windows")
 owner: ManagedClustersAgentPoolV1Api20231001SpecOwner
 podSubnetReference?: ManagedClustersAgentPoolV1Api20231001SpecCapacityReservationGroupReference
 powerState?: ManagedClustersAgentPoolV1Api20231001SpecPowerState
 proximityPlacementGroupReference?: ManagedClustersAgentPoolV1Api20231001SpecCapacityReservationGroupReference
 scaleDownMode?: ("Deallocate" | "Delete")
 scaleSetEvictionPolicy?: ("Deallocate" | "Delete")
 scaleSetPriority?: ("Regular" | "Spot")
 spotMaxPrice?: number
 tags?: {
  [k: string]: string
 }
 type?: ("AvailabilitySet" | "VirtualMachineScaleSets")
 upgradeSettings?: ManagedClustersAgentPoolV1Api20231001SpecUpgradeSettings
 vmSize?: string
 vnetSubnetReference?: ManagedClustersAgentPoolV1Api20231001SpecCapacityReservationGroupReference
 workloadRuntime?: ("OCIContainer" | "WasmWasi")
}
export interface ManagedClustersAgentPoolV1Api20231001SpecCapacityReservationGroupReference {
 armId?: string
 group?: string
 kind?: string
 name?: string
}
export interface ManagedClustersAgentPoolV1Api20231001SpecCreationData {
 sourceResourceReference?: ManagedClustersAgentPoolV1Api20231001SpecCapacityReservationGroupReference
}
export interface ManagedClustersAgentPoolV1Api20231001SpecKubeletConfig {
 allowedUnsafeSysctls?: readonly string[]
 containerLogMaxFiles?: number
 containerLogMaxSizeMB?: number
 cpuCfsQuota?: boolean
 cpuCfsQuotaPeriod?: string
 cpuManagerPolicy?: string
 failSwapOn?: boolean
 imageGcHighThreshold?: number
 imageGcLowThreshold?: number
 podMaxPids?: number
 topologyManagerPolicy?: string
}
export interface ManagedClustersAgentPoolV1Api20231001SpecLinuxOSConfig {
 swapFileSizeMB?: number
 sysctls?: ManagedClustersAgentPoolV1Api20231001SpecLinuxOSConfigSysctls
 transparentHugePageDefrag?: string
 transparentHugePageEnabled?: string
}
export interface ManagedClustersAgentPoolV1Api20231001SpecLinuxOSConfigSysctls {
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
 netIpv4IpLocalPortRange?: string
 netIpv4NeighDefaultGcThresh1?: number
 netIpv4NeighDefaultGcThresh2?: number
 netIpv4NeighDefaultGcThresh3?: number
 netIpv4TcpFinTimeout?: number
 netIpv4TcpKeepaliveProbes?: number
 netIpv4TcpKeepaliveTime?: number
 netIpv4TcpMaxSynBacklog?: number
 netIpv4TcpMaxTwBuckets?: number
 netIpv4TcpTwReuse?: boolean
 netIpv4TcpkeepaliveIntvl?: number
 netNetfilterNfConntrackBuckets?: number
 netNetfilterNfConntrackMax?: number
 vmMaxMapCount?: number
 vmSwappiness?: number
 vmVfsCachePressure?: number
}
export interface ManagedClustersAgentPoolV1Api20231001SpecNetworkProfile {
 allowedHostPorts?: readonly ManagedClustersAgentPoolV1Api20231001SpecNetworkProfileAllowedHostPorts[]
 applicationSecurityGroupsReferences?: readonly ManagedClustersAgentPoolV1Api20231001SpecCapacityReservationGroupReference[]
 nodePublicIPTags?: readonly ManagedClustersAgentPoolV1Api20231001SpecNetworkProfileNodePublicIPTags[]
}
export interface ManagedClustersAgentPoolV1Api20231001SpecNetworkProfileAllowedHostPorts {
 portEnd?: number
 portStart?: number
 protocol?: ("TCP" | "UDP")
}
export interface ManagedClustersAgentPoolV1Api20231001SpecNetworkProfileNodePublicIPTags {
 ipTagType?: string
 tag?: string
}
export interface ManagedClustersAgentPoolV1Api20231001SpecOperatorSpec {
 configMapExpressions?: readonly ManagedClustersAgentPoolV1Api20231001SpecOperatorSpecConfigMapExpressions[]
 secretExpressions?: readonly ManagedClustersAgentPoolV1Api20231001SpecOperatorSpecConfigMapExpressions[]
}
export interface ManagedClustersAgentPoolV1Api20231001SpecOperatorSpecConfigMapExpressions {
 key?: string
 name: string
 value: string
}
export interface ManagedClustersAgentPoolV1Api20231001SpecOwner {
 armId?: string
 name?: string
}
export interface ManagedClustersAgentPoolV1Api20231001SpecPowerState {
 code?: ("Running" | "Stopped")
}
export interface ManagedClustersAgentPoolV1Api20231001SpecUpgradeSettings {
 drainTimeoutInMinutes?: number
 maxSurge?: string
}
export interface ManagedClustersAgentPoolV1Api20231001Status {
 availabilityZones?: readonly string[]
 capacityReservationGroupID?: string
 conditions?: readonly ManagedClustersAgentPoolV1Api20231001StatusConditions[]
 count?: number
 creationData?: ManagedClustersAgentPoolV1Api20231001StatusCreationData
 currentOrchestratorVersion?: string
 enableAutoScaling?: boolean
 enableEncryptionAtHost?: boolean
 enableFIPS?: boolean
 enableNodePublicIP?: boolean
 enableUltraSSD?: boolean
 gpuInstanceProfile?: string
 hostGroupID?: string
 id?: string
 kubeletConfig?: ManagedClustersAgentPoolV1Api20231001SpecKubeletConfig
 kubeletDiskType?: string
 linuxOSConfig?: ManagedClustersAgentPoolV1Api20231001SpecLinuxOSConfig
 maxCount?: number
 maxPods?: number
 minCount?: number
 mode?: string
 name?: string
 networkProfile?: ManagedClustersAgentPoolV1Api20231001StatusNetworkProfile
 nodeImageVersion?: string
 nodeLabels?: {
  [k: string]: string
 }
 nodePublicIPPrefixID?: string
 nodeTaints?: readonly string[]
 orchestratorVersion?: string
 osDiskSizeGB?: number
 osDiskType?: string
 osSKU?: string
 osType?: string
 podSubnetID?: string
 powerState?: ManagedClustersAgentPoolV1Api20231001StatusPowerState
 properties_type?: string
 provisioningState?: string
 proximityPlacementGroupID?: string
 scaleDownMode?: string
 scaleSetEvictionPolicy?: string
 scaleSetPriority?: string
 spotMaxPrice?: number
 tags?: {
  [k: string]: string
 }
 type?: string
 upgradeSettings?: ManagedClustersAgentPoolV1Api20231001SpecUpgradeSettings
 vmSize?: string
 vnetSubnetID?: string
 workloadRuntime?: string
}
export interface ManagedClustersAgentPoolV1Api20231001StatusConditions {
 lastTransitionTime: string
 message?: string
 observedGeneration?: number
 reason: string
 severity?: string
 status: string
 type: string
}
export interface ManagedClustersAgentPoolV1Api20231001StatusCreationData {
 sourceResourceId?: string
}
export interface ManagedClustersAgentPoolV1Api20231001StatusNetworkProfile {
 allowedHostPorts?: readonly ManagedClustersAgentPoolV1Api20231001StatusNetworkProfileAllowedHostPorts[]
 applicationSecurityGroups?: readonly string[]
 nodePublicIPTags?: readonly ManagedClustersAgentPoolV1Api20231001SpecNetworkProfileNodePublicIPTags[]
}
export interface ManagedClustersAgentPoolV1Api20231001StatusNetworkProfileAllowedHostPorts {
 portEnd?: number
 portStart?: number
 protocol?: string
}
export interface ManagedClustersAgentPoolV1Api20231001StatusPowerState {
 code?: string
}
export interface ManagedClustersAgentPoolV1Api20240901 {
 apiVersion: "containerservice.azure.com/v1api20240901"
 kind: "ManagedClustersAgentPool"
 metadata: ObjectMeta
 spec?: ManagedClustersAgentPoolV1Api20240901Spec
 status?: ManagedClustersAgentPoolV1Api20240901Status
}
export interface ManagedClustersAgentPoolV1Api20240901Spec {
 availabilityZones?: readonly string[]
 azureName?: string
 capacityReservationGroupReference?: ManagedClustersAgentPoolV1Api20240901SpecCapacityReservationGroupReference
 count?: number
 creationData?: ManagedClustersAgentPoolV1Api20240901SpecCreationData
 enableAutoScaling?: boolean
 enableEncryptionAtHost?: boolean
 enableFIPS?: boolean
 enableNodePublicIP?: boolean
 enableUltraSSD?: boolean
 gpuInstanceProfile?: ("MIG1g" | "MIG2g" | "MIG3g" | "MIG4g" | "MIG7g")
 hostGroupReference?: ManagedClustersAgentPoolV1Api20240901SpecCapacityReservationGroupReference
 kubeletConfig?: ManagedClustersAgentPoolV1Api20240901SpecKubeletConfig
 kubeletDiskType?: ("OS" | "Temporary")
 linuxOSConfig?: ManagedClustersAgentPoolV1Api20240901SpecLinuxOSConfig
 maxCount?: number
 maxPods?: number
 minCount?: number
 mode?: ("System" | "User")
 networkProfile?: ManagedClustersAgentPoolV1Api20240901SpecNetworkProfile
 nodeLabels?: {
  [k: string]: string
 }
 nodePublicIPPrefixReference?: ManagedClustersAgentPoolV1Api20240901SpecCapacityReservationGroupReference
 nodeTaints?: readonly string[]
 operatorSpec?: ManagedClustersAgentPoolV1Api20240901SpecOperatorSpec
 orchestratorVersion?: string
 osDiskSizeGB?: number
 osDiskType?: ("Ephemeral" | "Managed")
 osSKU?: ("AzureLinux" | "CBLMariner" | "Ubuntu" | "Windows2019" | "Windows2022")
 osType?: ("Linux" | "Windows")
 owner: ManagedClustersAgentPoolV1Api20240901SpecOwner
 podSubnetReference?: ManagedClustersAgentPoolV1Api20240901SpecCapacityReservationGroupReference
 powerState?: ManagedClustersAgentPoolV1Api20240901SpecPowerState
 proximityPlacementGroupReference?: ManagedClustersAgentPoolV1Api20240901SpecCapacityReservationGroupReference
 scaleDownMode?: ("Deallocate" | "Delete")
 scaleSetEvictionPolicy?: ("Deallocate" | "Delete")
 scaleSetPriority?: ("Regular" | "Spot")
 securityProfile?: ManagedClustersAgentPoolV1Api20240901SpecSecurityProfile
 spotMaxPrice?: number
 tags?: {
  [k: string]: string
 }
 type?: ("AvailabilitySet" | "VirtualMachineScaleSets")
 upgradeSettings?: ManagedClustersAgentPoolV1Api20240901SpecUpgradeSettings
 vmSize?: string
 vnetSubnetReference?: ManagedClustersAgentPoolV1Api20240901SpecCapacityReservationGroupReference
 windowsProfile?: ManagedClustersAgentPoolV1Api20240901SpecWindowsProfile
 workloadRuntime?: ("OCIContainer" | "WasmWasi")
}
export interface ManagedClustersAgentPoolV1Api20240901SpecCapacityReservationGroupReference {
 armId?: string
 group?: string
 kind?: string
 name?: string
}
export interface ManagedClustersAgentPoolV1Api20240901SpecCreationData {
 sourceResourceReference?: ManagedClustersAgentPoolV1Api20240901SpecCapacityReservationGroupReference
}
export interface ManagedClustersAgentPoolV1Api20240901SpecKubeletConfig {
 allowedUnsafeSysctls?: readonly string[]
 containerLogMaxFiles?: number
 containerLogMaxSizeMB?: number
 cpuCfsQuota?: boolean
 cpuCfsQuotaPeriod?: string
 cpuManagerPolicy?: string
 failSwapOn?: boolean
 imageGcHighThreshold?: number
 imageGcLowThreshold?: number
 podMaxPids?: number
 topologyManagerPolicy?: string
}
export interface ManagedClustersAgentPoolV1Api20240901SpecLinuxOSConfig {
 swapFileSizeMB?: number
 sysctls?: ManagedClustersAgentPoolV1Api20240901SpecLinuxOSConfigSysctls
 transparentHugePageDefrag?: string
 transparentHugePageEnabled?: string
}
export interface ManagedClustersAgentPoolV1Api20240901SpecLinuxOSConfigSysctls {
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
 netIpv4IpLocalPortRange?: string
 netIpv4NeighDefaultGcThresh1?: number
 netIpv4NeighDefaultGcThresh2?: number
 netIpv4NeighDefaultGcThresh3?: number
 netIpv4TcpFinTimeout?: number
 netIpv4TcpKeepaliveProbes?: number
 netIpv4TcpKeepaliveTime?: number
 netIpv4TcpMaxSynBacklog?: number
 netIpv4TcpMaxTwBuckets?: number
 netIpv4TcpTwReuse?: boolean
 netIpv4TcpkeepaliveIntvl?: number
 netNetfilterNfConntrackBuckets?: number
 netNetfilterNfConntrackMax?: number
 vmMaxMapCount?: number
 vmSwappiness?: number
 vmVfsCachePressure?: number
}
export interface ManagedClustersAgentPoolV1Api20240901SpecNetworkProfile {
 allowedHostPorts?: readonly ManagedClustersAgentPoolV1Api20240901SpecNetworkProfileAllowedHostPorts[]
 applicationSecurityGroupsReferences?: readonly ManagedClustersAgentPoolV1Api20240901SpecCapacityReservationGroupReference[]
 nodePublicIPTags?: readonly ManagedClustersAgentPoolV1Api20240901SpecNetworkProfileNodePublicIPTags[]
}
export interface ManagedClustersAgentPoolV1Api20240901SpecNetworkProfileAllowedHostPorts {
 portEnd?: number
 portStart?: number
 protocol?: ("TCP" | "UDP")
}
export interface ManagedClustersAgentPoolV1Api20240901SpecNetworkProfileNodePublicIPTags {
 ipTagType?: string
 tag?: string
}
export interface ManagedClustersAgentPoolV1Api20240901SpecOperatorSpec {
 configMapExpressions?: readonly ManagedClustersAgentPoolV1Api20240901SpecOperatorSpecConfigMapExpressions[]
 secretExpressions?: readonly ManagedClustersAgentPoolV1Api20240901SpecOperatorSpecConfigMapExpressions[]
}
export interface ManagedClustersAgentPoolV1Api20240901SpecOperatorSpecConfigMapExpressions {
 key?: string
 name: string
 value: string
}
export interface ManagedClustersAgentPoolV1Api20240901SpecOwner {
 armId?: string
 name?: string
}
export interface ManagedClustersAgentPoolV1Api20240901SpecPowerState {
 code?: ("Running" | "Stopped")
}
export interface ManagedClustersAgentPoolV1Api20240901SpecSecurityProfile {
 enableSecureBoot?: boolean
 enableVTPM?: boolean
}
export interface ManagedClustersAgentPoolV1Api20240901SpecUpgradeSettings {
 drainTimeoutInMinutes?: number
 maxSurge?: string
 nodeSoakDurationInMinutes?: number
}
export interface ManagedClustersAgentPoolV1Api20240901SpecWindowsProfile {
 disableOutboundNat?: boolean
}
export interface ManagedClustersAgentPoolV1Api20240901Status {
 availabilityZones?: readonly string[]
 capacityReservationGroupID?: string
 conditions?: readonly ManagedClustersAgentPoolV1Api20240901StatusConditions[]
 count?: number
 creationData?: ManagedClustersAgentPoolV1Api20240901StatusCreationData
 currentOrchestratorVersion?: string
 eTag?: string
 enableAutoScaling?: boolean
 enableEncryptionAtHost?: boolean
 enableFIPS?: boolean
 enableNodePublicIP?: boolean
 enableUltraSSD?: boolean
 gpuInstanceProfile?: string
 hostGroupID?: string
 id?: string
 kubeletConfig?: ManagedClustersAgentPoolV1Api20240901SpecKubeletConfig
 kubeletDiskType?: string
 linuxOSConfig?: ManagedClustersAgentPoolV1Api20240901SpecLinuxOSConfig
 maxCount?: number
 maxPods?: number
 minCount?: number
 mode?: string
 name?: string
 networkProfile?: ManagedClustersAgentPoolV1Api20240901StatusNetworkProfile
 nodeImageVersion?: string
 nodeLabels?: {
  [k: string]: string
 }
 nodePublicIPPrefixID?: string
 nodeTaints?: readonly string[]
 orchestratorVersion?: string
 osDiskSizeGB?: number
 osDiskType?: string
 osSKU?: string
 osType?: string
 podSubnetID?: string
 powerState?: ManagedClustersAgentPoolV1Api20240901StatusPowerState
 properties_type?: string
 provisioningState?: string
 proximityPlacementGroupID?: string
 scaleDownMode?: string
 scaleSetEvictionPolicy?: string
 scaleSetPriority?: string
 securityProfile?: ManagedClustersAgentPoolV1Api20240901SpecSecurityProfile
 spotMaxPrice?: number
 tags?: {
  [k: string]: string
 }
 type?: string
 upgradeSettings?: ManagedClustersAgentPoolV1Api20240901SpecUpgradeSettings
 vmSize?: string
 vnetSubnetID?: string
 windowsProfile?: ManagedClustersAgentPoolV1Api20240901SpecWindowsProfile
 workloadRuntime?: string
}
export interface ManagedClustersAgentPoolV1Api20240901StatusConditions {
 lastTransitionTime: string
 message?: string
 observedGeneration?: number
 reason: string
 severity?: string
 status: string
 type: string
}
export interface ManagedClustersAgentPoolV1Api20240901StatusCreationData {
 sourceResourceId?: string
}
export interface ManagedClustersAgentPoolV1Api20240901StatusNetworkProfile {
 allowedHostPorts?: readonly ManagedClustersAgentPoolV1Api20240901StatusNetworkProfileAllowedHostPorts[]
 applicationSecurityGroups?: readonly string[]
 nodePublicIPTags?: readonly ManagedClustersAgentPoolV1Api20240901SpecNetworkProfileNodePublicIPTags[]
}
export interface ManagedClustersAgentPoolV1Api20240901StatusNetworkProfileAllowedHostPorts {
 portEnd?: number
 portStart?: number
 protocol?: string
}
export interface ManagedClustersAgentPoolV1Api20240901StatusPowerState {
 code?: string
}
export declare const MAINTENANCE_CONFIGURATION_V1API20240901: Kind<MaintenanceConfigurationV1Api20240901>;
export declare const MANAGED_CLUSTER_V1API20231001: Kind<ManagedClusterV1Api20231001>;
export declare const MANAGED_CLUSTER_V1API20240901: Kind<ManagedClusterV1Api20240901>;
export declare const MANAGED_CLUSTERS_AGENT_POOL_V1API20231001: Kind<ManagedClustersAgentPoolV1Api20231001>;
export declare const MANAGED_CLUSTERS_AGENT_POOL_V1API20240901: Kind<ManagedClustersAgentPoolV1Api20240901>;
