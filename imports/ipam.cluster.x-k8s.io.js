'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'ipam.cluster.x-k8s.io', version, kind, plural, scope, apiVersion: 'ipam.cluster.x-k8s.io/' + version });
}
exports.GLOBAL_IN_CLUSTER_IP_POOL_V1ALPHA2 = token('GlobalInClusterIPPool', 'v1alpha2', 'globalinclusterippools', 'Cluster');
exports.GLOBAL_IN_CLUSTER_IP_POOL_V1ALPHA1 = token('GlobalInClusterIPPool', 'v1alpha1', 'globalinclusterippools', 'Cluster');
exports.IN_CLUSTER_IP_POOL_V1ALPHA2 = token('InClusterIPPool', 'v1alpha2', 'inclusterippools', 'Namespaced');
exports.IN_CLUSTER_IP_POOL_V1ALPHA1 = token('InClusterIPPool', 'v1alpha1', 'inclusterippools', 'Namespaced');
