'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'cluster.x-k8s.io', version, kind, plural, scope, apiVersion: 'cluster.x-k8s.io/' + version });
}
exports.CLUSTER_V1BETA2 = token('Cluster', 'v1beta2', 'clusters', 'Namespaced');
exports.CLUSTER_V1BETA1 = token('Cluster', 'v1beta1', 'clusters', 'Namespaced');
exports.CLUSTER_CLASS_V1BETA2 = token('ClusterClass', 'v1beta2', 'clusterclasses', 'Namespaced');
exports.CLUSTER_CLASS_V1BETA1 = token('ClusterClass', 'v1beta1', 'clusterclasses', 'Namespaced');
exports.MACHINE_DEPLOYMENT_V1BETA2 = token('MachineDeployment', 'v1beta2', 'machinedeployments', 'Namespaced');
exports.MACHINE_DEPLOYMENT_V1BETA1 = token('MachineDeployment', 'v1beta1', 'machinedeployments', 'Namespaced');
exports.MACHINE_DRAIN_RULE_V1BETA2 = token('MachineDrainRule', 'v1beta2', 'machinedrainrules', 'Namespaced');
exports.MACHINE_DRAIN_RULE_V1BETA1 = token('MachineDrainRule', 'v1beta1', 'machinedrainrules', 'Namespaced');
exports.MACHINE_HEALTH_CHECK_V1BETA2 = token('MachineHealthCheck', 'v1beta2', 'machinehealthchecks', 'Namespaced');
exports.MACHINE_HEALTH_CHECK_V1BETA1 = token('MachineHealthCheck', 'v1beta1', 'machinehealthchecks', 'Namespaced');
exports.MACHINE_POOL_V1BETA2 = token('MachinePool', 'v1beta2', 'machinepools', 'Namespaced');
exports.MACHINE_POOL_V1BETA1 = token('MachinePool', 'v1beta1', 'machinepools', 'Namespaced');
