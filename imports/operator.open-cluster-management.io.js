'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'operator.open-cluster-management.io', version, kind, plural, scope, apiVersion: 'operator.open-cluster-management.io/' + version });
}
exports.CLUSTER_MANAGER_V1 = token('ClusterManager', 'v1', 'clustermanagers', 'Cluster');
exports.KLUSTERLET_V1 = token('Klusterlet', 'v1', 'klusterlets', 'Cluster');
