/** Fields that an API server or a controller refuses to change, as dotted paths, by group and kind; source: the webhooks of each provider. */
export const IMMUTABLE: Readonly<Record<string, readonly string[]>> = {
  'addons.cluster.x-k8s.io/ClusterResourceSet': ['spec.clusterSelector', 'spec.strategy'],
  'anywhere.eks.amazonaws.com/AWSIamConfig': ['spec'],
  'anywhere.eks.amazonaws.com/Cluster': [
    'spec.clusterNetwork.dns', 'spec.clusterNetwork.nodes', 'spec.clusterNetwork.pods', 'spec.clusterNetwork.services', 'spec.controlPlaneConfiguration.endpoint',
    'spec.datacenterRef', 'spec.gitOpsRef', 'spec.managementCluster', 'spec.proxyConfiguration',
  ],
  'anywhere.eks.amazonaws.com/FluxConfig': ['spec'],
  'anywhere.eks.amazonaws.com/GitOpsConfig': ['spec'],
  'anywhere.eks.amazonaws.com/TinkerbellDatacenterConfig': ['spec.tinkerbellIP'],
  'anywhere.eks.amazonaws.com/VSphereDatacenterConfig': ['spec.datacenter', 'spec.network', 'spec.server'],
  'anywhere.eks.amazonaws.com/VSphereMachineConfig': ['spec.osFamily', 'spec.storagePolicyName'],
  'cluster.x-k8s.io/Cluster': ['spec.controlPlaneRef.kind', 'spec.infrastructureRef.kind'],
  'cluster.x-k8s.io/MachineDeployment': ['spec.clusterName', 'spec.selector'],
  'cluster.x-k8s.io/MachinePool': ['spec.clusterName'],
  'controlplane.cluster.x-k8s.io/AWSManagedControlPlane': ['spec.eksClusterName', 'spec.region'],
  'controlplane.cluster.x-k8s.io/KubeadmControlPlane': [
    'spec.kubeadmConfigSpec.clusterConfiguration.caCertificateValidityPeriodDays',
    'spec.kubeadmConfigSpec.clusterConfiguration.certificatesDir',
    'spec.kubeadmConfigSpec.clusterConfiguration.controlPlaneEndpoint',
  ],
  'infrastructure.cluster.x-k8s.io/AWSFargateProfile': [
    'spec.clusterName', 'spec.profileName', 'spec.roleName', 'spec.selectors', 'spec.subnetIDs',
  ],
  'infrastructure.cluster.x-k8s.io/AWSMachineTemplate': ['spec'],
  'infrastructure.cluster.x-k8s.io/AWSManagedMachinePool': [
    'spec.amiType', 'spec.availabilityZones', 'spec.awsLaunchTemplate.name', 'spec.capacityType', 'spec.diskSize', 'spec.eksNodegroupName', 'spec.remoteAccess',
    'spec.roleName', 'spec.subnetIDs',
  ],
  'infrastructure.cluster.x-k8s.io/DevMachineTemplate': ['spec'],
  'infrastructure.cluster.x-k8s.io/VSphereMachineTemplate': ['spec'],
};
