'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'addon.open-cluster-management.io', version, kind, plural, scope, apiVersion: 'addon.open-cluster-management.io/' + version });
}
exports.ADD_ON_DEPLOYMENT_CONFIG_V1BETA1 = token('AddOnDeploymentConfig', 'v1beta1', 'addondeploymentconfigs', 'Namespaced');
exports.ADD_ON_DEPLOYMENT_CONFIG_V1ALPHA1 = token('AddOnDeploymentConfig', 'v1alpha1', 'addondeploymentconfigs', 'Namespaced');
exports.ADD_ON_TEMPLATE_V1ALPHA1 = token('AddOnTemplate', 'v1alpha1', 'addontemplates', 'Cluster');
exports.CLUSTER_MANAGEMENT_ADD_ON_V1BETA1 = token('ClusterManagementAddOn', 'v1beta1', 'clustermanagementaddons', 'Cluster');
exports.CLUSTER_MANAGEMENT_ADD_ON_V1ALPHA1 = token('ClusterManagementAddOn', 'v1alpha1', 'clustermanagementaddons', 'Cluster');
exports.MANAGED_CLUSTER_ADD_ON_V1BETA1 = token('ManagedClusterAddOn', 'v1beta1', 'managedclusteraddons', 'Namespaced');
exports.MANAGED_CLUSTER_ADD_ON_V1ALPHA1 = token('ManagedClusterAddOn', 'v1alpha1', 'managedclusteraddons', 'Namespaced');
