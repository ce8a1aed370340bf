'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'wgpolicyk8s.io', version, kind, plural, scope, apiVersion: 'wgpolicyk8s.io/' + version });
}
exports.CLUSTER_POLICY_REPORT_V1ALPHA2 = token('ClusterPolicyReport', 'v1alpha2', 'clusterpolicyreports', 'Cluster');
exports.POLICY_REPORT_V1ALPHA2 = token('PolicyReport', 'v1alpha2', 'policyreports', 'Namespaced');
