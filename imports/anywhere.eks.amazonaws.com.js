'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'anywhere.eks.amazonaws.com', version, kind, plural, scope, apiVersion: 'anywhere.eks.amazonaws.com/' + version });
}
exports.AWS_DATACENTER_CONFIG_V1ALPHA1 = token('AWSDatacenterConfig', 'v1alpha1', 'awsdatacenterconfigs', 'Namespaced');
exports.AWS_IAM_CONFIG_V1ALPHA1 = token('AWSIamConfig', 'v1alpha1', 'awsiamconfigs', 'Namespaced');
exports.BUNDLES_V1ALPHA1 = token('Bundles', 'v1alpha1', 'bundles', 'Namespaced');
exports.CLOUD_STACK_DATACENTER_CONFIG_V1ALPHA1 = token('CloudStackDatacenterConfig', 'v1alpha1', 'cloudstackdatacenterconfigs', 'Namespaced');
exports.CLOUD_STACK_MACHINE_CONFIG_V1ALPHA1 = token('CloudStackMachineConfig', 'v1alpha1', 'cloudstackmachineconfigs', 'Namespaced');
exports.CLUSTER_V1ALPHA1 = token('Cluster', 'v1alpha1', 'clusters', 'Namespaced');
exports.DOCKER_DATACENTER_CONFIG_V1ALPHA1 = token('DockerDatacenterConfig', 'v1alpha1', 'dockerdatacenterconfigs', 'Namespaced');
exports.EKSA_RELEASE_V1ALPHA1 = token('EKSARelease', 'v1alpha1', 'eksareleases', 'Namespaced');
exports.FLUX_CONFIG_V1ALPHA1 = token('FluxConfig', 'v1alpha1', 'fluxconfigs', 'Namespaced');
exports.GIT_OPS_CONFIG_V1ALPHA1 = token('GitOpsConfig', 'v1alpha1', 'gitopsconfigs', 'Namespaced');
exports.NUTANIX_DATACENTER_CONFIG_V1ALPHA1 = token('NutanixDatacenterConfig', 'v1alpha1', 'nutanixdatacenterconfigs', 'Namespaced');
exports.NUTANIX_MACHINE_CONFIG_V1ALPHA1 = token('NutanixMachineConfig', 'v1alpha1', 'nutanixmachineconfigs', 'Namespaced');
exports.OIDC_CONFIG_V1ALPHA1 = token('OIDCConfig', 'v1alpha1', 'oidcconfigs', 'Namespaced');
exports.RELEASE_V1ALPHA1 = token('Release', 'v1alpha1', 'releases', 'Namespaced');
exports.SNOW_DATACENTER_CONFIG_V1ALPHA1 = token('SnowDatacenterConfig', 'v1alpha1', 'snowdatacenterconfigs', 'Namespaced');
exports.SNOW_IP_POOL_V1ALPHA1 = token('SnowIPPool', 'v1alpha1', 'snowippools', 'Namespaced');
exports.SNOW_MACHINE_CONFIG_V1ALPHA1 = token('SnowMachineConfig', 'v1alpha1', 'snowmachineconfigs', 'Namespaced');
exports.TINKERBELL_DATACENTER_CONFIG_V1ALPHA1 = token('TinkerbellDatacenterConfig', 'v1alpha1', 'tinkerbelldatacenterconfigs', 'Namespaced');
exports.TINKERBELL_MACHINE_CONFIG_V1ALPHA1 = token('TinkerbellMachineConfig', 'v1alpha1', 'tinkerbellmachineconfigs', 'Namespaced');
exports.TINKERBELL_TEMPLATE_CONFIG_V1ALPHA1 = token('TinkerbellTemplateConfig', 'v1alpha1', 'tinkerbelltemplateconfigs', 'Namespaced');
exports.VSPHERE_DATACENTER_CONFIG_V1ALPHA1 = token('VSphereDatacenterConfig', 'v1alpha1', 'vspheredatacenterconfigs', 'Namespaced');
exports.VSPHERE_MACHINE_CONFIG_V1ALPHA1 = token('VSphereMachineConfig', 'v1alpha1', 'vspheremachineconfigs', 'Namespaced');
