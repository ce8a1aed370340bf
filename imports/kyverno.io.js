'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'kyverno.io', version, kind, plural, scope, apiVersion: 'kyverno.io/' + version });
}
exports.CLEANUP_POLICY_V2 = token('CleanupPolicy', 'v2', 'cleanuppolicies', 'Namespaced');
exports.CLEANUP_POLICY_V2BETA1 = token('CleanupPolicy', 'v2beta1', 'cleanuppolicies', 'Namespaced');
exports.CLUSTER_CLEANUP_POLICY_V2 = token('ClusterCleanupPolicy', 'v2', 'clustercleanuppolicies', 'Cluster');
exports.CLUSTER_CLEANUP_POLICY_V2BETA1 = token('ClusterCleanupPolicy', 'v2beta1', 'clustercleanuppolicies', 'Cluster');
exports.CLUSTER_POLICY_V1 = token('ClusterPolicy', 'v1', 'clusterpolicies', 'Cluster');
exports.CLUSTER_POLICY_V2BETA1 = token('ClusterPolicy', 'v2beta1', 'clusterpolicies', 'Cluster');
exports.GLOBAL_CONTEXT_ENTRY_V2 = token('GlobalContextEntry', 'v2', 'globalcontextentries', 'Cluster');
exports.GLOBAL_CONTEXT_ENTRY_V2BETA1 = token('GlobalContextEntry', 'v2beta1', 'globalcontextentries', 'Cluster');
exports.GLOBAL_CONTEXT_ENTRY_V2ALPHA1 = token('GlobalContextEntry', 'v2alpha1', 'globalcontextentries', 'Cluster');
exports.POLICY_V1 = token('Policy', 'v1', 'policies', 'Namespaced');
exports.POLICY_V2BETA1 = token('Policy', 'v2beta1', 'policies', 'Namespaced');
exports.POLICY_EXCEPTION_V2 = token('PolicyException', 'v2', 'policyexceptions', 'Namespaced');
exports.POLICY_EXCEPTION_V2BETA1 = token('PolicyException', 'v2beta1', 'policyexceptions', 'Namespaced');
exports.UPDATE_REQUEST_V2 = token('UpdateRequest', 'v2', 'updaterequests', 'Namespaced');
