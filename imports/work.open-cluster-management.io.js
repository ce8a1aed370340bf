'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'work.open-cluster-management.io', version, kind, plural, scope, apiVersion: 'work.open-cluster-management.io/' + version });
}
exports.APPLIED_MANIFEST_WORK_V1 = token('AppliedManifestWork', 'v1', 'appliedmanifestworks', 'Cluster');
exports.MANIFEST_WORK_V1 = token('ManifestWork', 'v1', 'manifestworks', 'Namespaced');
exports.MANIFEST_WORK_REPLICA_SET_V1ALPHA1 = token('ManifestWorkReplicaSet', 'v1alpha1', 'manifestworkreplicasets', 'Namespaced');
