'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'cluster.open-cluster-management.io', version, kind, plural, scope, apiVersion: 'cluster.open-cluster-management.io/' + version });
}
exports.ADD_ON_PLACEMENT_SCORE_V1ALPHA1 = token('AddOnPlacementScore', 'v1alpha1', 'addonplacementscores', 'Namespaced');
exports.CLUSTER_CLAIM_V1ALPHA1 = token('ClusterClaim', 'v1alpha1', 'clusterclaims', 'Cluster');
exports.MANAGED_CLUSTER_V1 = token('ManagedCluster', 'v1', 'managedclusters', 'Cluster');
exports.MANAGED_CLUSTER_SET_V1BETA2 = token('ManagedClusterSet', 'v1beta2', 'managedclustersets', 'Cluster');
exports.MANAGED_CLUSTER_SET_BINDING_V1BETA2 = token('ManagedClusterSetBinding', 'v1beta2', 'managedclustersetbindings', 'Namespaced');
exports.PLACEMENT_V1BETA1 = token('Placement', 'v1beta1', 'placements', 'Namespaced');
exports.PLACEMENT_DECISION_V1BETA1 = token('PlacementDecision', 'v1beta1', 'placementdecisions', 'Namespaced');
