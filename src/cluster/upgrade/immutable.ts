const INFRASTRUCTURE = 'infrastructure.cluster.x-k8s.io';
const CONTROL_PLANE = 'controlplane.cluster.x-k8s.io';
const EKS_ANYWHERE = 'anywhere.eks.amazonaws.com';

/** Kinds of machine templates and of templates of classes that a webhook never lets change. */
const TEMPLATES = [
  'AWSClusterTemplate', 'AWSMachineTemplate', 'AzureClusterTemplate', 'AzureMachineTemplate', 'CloudStackMachineTemplate', 'DevMachineTemplate', 'GCPClusterTemplate', 'GCPMachineTemplate',
  'OpenStackClusterTemplate', 'OpenStackMachineTemplate', 'VSphereClusterTemplate', 'VSphereMachineTemplate',
].map((kind): [string, readonly string[]] => [`${INFRASTRUCTURE}/${kind}`, ['spec']]);

/**
 * Fields that an API server refuses to change, or that controllers read once, as dotted paths, by group and kind.
 *
 * Source: the webhooks of each provider, and the contract of Cluster API.
 */
export const IMMUTABLE: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(TEMPLATES),
  'addons.cluster.x-k8s.io/ClusterResourceSet': ['spec.clusterSelector', 'spec.strategy'],
  [`${EKS_ANYWHERE}/AWSIamConfig`]: ['spec'],
  [`${EKS_ANYWHERE}/Cluster`]: [
    'spec.clusterNetwork.dns', 'spec.clusterNetwork.nodes', 'spec.clusterNetwork.pods', 'spec.clusterNetwork.services', 'spec.controlPlaneConfiguration.endpoint',
    'spec.datacenterRef', 'spec.gitOpsRef', 'spec.managementCluster', 'spec.proxyConfiguration',
  ],
  [`${EKS_ANYWHERE}/FluxConfig`]: ['spec'],
  [`${EKS_ANYWHERE}/GitOpsConfig`]: ['spec'],
  [`${EKS_ANYWHERE}/NutanixDatacenterConfig`]: ['spec.endpoint'],
  [`${EKS_ANYWHERE}/NutanixMachineConfig`]: ['spec.bootType', 'spec.cluster', 'spec.osFamily', 'spec.subnet'],
  [`${EKS_ANYWHERE}/TinkerbellDatacenterConfig`]: ['spec.tinkerbellIP'],
  [`${EKS_ANYWHERE}/VSphereDatacenterConfig`]: ['spec.datacenter', 'spec.network', 'spec.server'],
  [`${EKS_ANYWHERE}/VSphereMachineConfig`]: ['spec.osFamily', 'spec.storagePolicyName'],
  'cluster.x-k8s.io/Cluster': [
    'spec.clusterNetwork.pods', 'spec.clusterNetwork.serviceDomain', 'spec.clusterNetwork.services', 'spec.controlPlaneRef.kind', 'spec.infrastructureRef.kind',
  ],
  'cluster.x-k8s.io/MachineDeployment': ['spec.clusterName'],
  'cluster.x-k8s.io/MachinePool': ['spec.clusterName'],
  [`${CONTROL_PLANE}/AWSManagedControlPlane`]: ['spec.eksClusterName', 'spec.region'],
  [`${CONTROL_PLANE}/KubeadmControlPlane`]: [
    'spec.kubeadmConfigSpec.clusterConfiguration.caCertificateValidityPeriodDays',
    'spec.kubeadmConfigSpec.clusterConfiguration.certificatesDir',
    'spec.kubeadmConfigSpec.clusterConfiguration.controlPlaneEndpoint',
  ],
  [`${CONTROL_PLANE}/KubeadmControlPlaneTemplate`]: ['spec'],
  [`${INFRASTRUCTURE}/AWSCluster`]: [
    'spec.controlPlaneLoadBalancer.healthCheckProtocol', 'spec.controlPlaneLoadBalancer.name', 'spec.controlPlaneLoadBalancer.scheme', 'spec.region',
  ],
  [`${INFRASTRUCTURE}/AWSFargateProfile`]: [
    'spec.clusterName', 'spec.profileName', 'spec.roleName', 'spec.rolePath', 'spec.rolePermissionsBoundary', 'spec.selectors', 'spec.subnetIDs',
  ],
  [`${INFRASTRUCTURE}/AWSManagedMachinePool`]: [
    'spec.amiType', 'spec.availabilityZones', 'spec.awsLaunchTemplate.name', 'spec.capacityType', 'spec.diskSize', 'spec.eksNodegroupName', 'spec.remoteAccess',
    'spec.roleName', 'spec.subnetIDs',
  ],
  [`${INFRASTRUCTURE}/AzureCluster`]: [
    'spec.azureEnvironment', 'spec.location', 'spec.networkSpec.controlPlaneOutboundLB', 'spec.networkSpec.privateDNSZoneName', 'spec.networkSpec.vnet.name',
    'spec.networkSpec.vnet.resourceGroup', 'spec.resourceGroup', 'spec.subscriptionID',
  ],
  [`${INFRASTRUCTURE}/GCPCluster`]: ['spec.project', 'spec.region'],
  [`${INFRASTRUCTURE}/GCPManagedCluster`]: ['spec.credentialsRef', 'spec.project', 'spec.region'],
  [`${INFRASTRUCTURE}/GCPManagedControlPlane`]: ['spec.clusterName', 'spec.enableAutopilot', 'spec.location', 'spec.project'],
  [`${INFRASTRUCTURE}/NutanixFailureDomain`]: ['spec'],
  [`${INFRASTRUCTURE}/OpenStackCluster`]: [
    'spec.apiServerLoadBalancer.enabled', 'spec.disableExternalNetwork', 'spec.disablePortSecurity', 'spec.externalNetwork',
    'spec.externalRouterIPs', 'spec.identityRef.region', 'spec.managedSubnets[].cidr', 'spec.network', 'spec.networkMTU', 'spec.router', 'spec.subnets',
  ],
};

/** Fields that may be given later, and then stay as they are. */
export const SET_ONCE: Readonly<Record<string, readonly string[]>> = {
  [`${CONTROL_PLANE}/AWSManagedControlPlane`]: ['spec.network.vpc.id'],
  [`${INFRASTRUCTURE}/AWSCluster`]: ['spec.controlPlaneEndpoint', 'spec.network.vpc.id'],
  [`${INFRASTRUCTURE}/AzureCluster`]: ['spec.controlPlaneEndpoint'],
  [`${INFRASTRUCTURE}/CloudStackCluster`]: ['spec.controlPlaneEndpoint'],
  [`${INFRASTRUCTURE}/GCPCluster`]: ['spec.controlPlaneEndpoint'],
  [`${INFRASTRUCTURE}/Metal3Cluster`]: ['spec.controlPlaneEndpoint'],
  [`${INFRASTRUCTURE}/NutanixCluster`]: ['spec.controlPlaneEndpoint'],
  [`${INFRASTRUCTURE}/OpenStackCluster`]: ['spec.apiServerFixedIP', 'spec.apiServerPort', 'spec.controlPlaneEndpoint'],
  [`${INFRASTRUCTURE}/VSphereCluster`]: ['spec.controlPlaneEndpoint'],
};

/** Fields that may change, and once given never go. */
export const KEPT: Readonly<Record<string, readonly string[]>> = {
  [`${CONTROL_PLANE}/AWSManagedControlPlane`]: ['spec.accessConfig', 'spec.identityRef'],
  [`${INFRASTRUCTURE}/AWSCluster`]: ['spec.identityRef'],
};

/** Lists of places of which one at least stays, by the field that names them. */
export const ONE_STAYS: Readonly<Record<string, string>> = {
  [`${EKS_ANYWHERE}/CloudStackDatacenterConfig`]: 'spec.availabilityZones[].name',
  [`${INFRASTRUCTURE}/CloudStackCluster`]: 'spec.failureDomains[].name',
};

/** What stands where nothing is said; to say it is no change. */
export const PRESETS: Readonly<Record<string, string>> = {
  'spec.azureEnvironment': 'AzurePublicCloud',
  'spec.clusterNetwork.serviceDomain': 'cluster.local',
  'spec.controlPlaneLoadBalancer.scheme': 'internet-facing',
};
