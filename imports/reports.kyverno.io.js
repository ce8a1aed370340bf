'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'reports.kyverno.io', version, kind, plural, scope, apiVersion: 'reports.kyverno.io/' + version });
}
exports.CLUSTER_EPHEMERAL_REPORT_V1 = token('ClusterEphemeralReport', 'v1', 'clusterephemeralreports', 'Cluster');
exports.EPHEMERAL_REPORT_V1 = token('EphemeralReport', 'v1', 'ephemeralreports', 'Namespaced');
