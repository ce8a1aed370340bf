'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'policy.networking.k8s.io', version, kind, plural, scope, apiVersion: 'policy.networking.k8s.io/' + version });
}
exports.CLUSTER_NETWORK_POLICY_V1ALPHA2 = token('ClusterNetworkPolicy', 'v1alpha2', 'clusternetworkpolicies', 'Cluster');
