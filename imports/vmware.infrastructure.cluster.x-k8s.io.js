'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'vmware.infrastructure.cluster.x-k8s.io', version, kind, plural, scope, apiVersion: 'vmware.infrastructure.cluster.x-k8s.io/' + version });
}
exports.PROVIDER_SERVICE_ACCOUNT_V1BETA2 = token('ProviderServiceAccount', 'v1beta2', 'providerserviceaccounts', 'Namespaced');
exports.PROVIDER_SERVICE_ACCOUNT_V1BETA1 = token('ProviderServiceAccount', 'v1beta1', 'providerserviceaccounts', 'Namespaced');
exports.VSPHERE_CLUSTER_V1BETA2 = token('VSphereCluster', 'v1beta2', 'vsphereclusters', 'Namespaced');
exports.VSPHERE_CLUSTER_V1BETA1 = token('VSphereCluster', 'v1beta1', 'vsphereclusters', 'Namespaced');
exports.VSPHERE_CLUSTER_TEMPLATE_V1BETA2 = token('VSphereClusterTemplate', 'v1beta2', 'vsphereclustertemplates', 'Namespaced');
exports.VSPHERE_CLUSTER_TEMPLATE_V1BETA1 = token('VSphereClusterTemplate', 'v1beta1', 'vsphereclustertemplates', 'Namespaced');
exports.VSPHERE_MACHINE_TEMPLATE_V1BETA2 = token('VSphereMachineTemplate', 'v1beta2', 'vspheremachinetemplates', 'Namespaced');
exports.VSPHERE_MACHINE_TEMPLATE_V1BETA1 = token('VSphereMachineTemplate', 'v1beta1', 'vspheremachinetemplates', 'Namespaced');
