'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'internal.apiserver.k8s.io', version, kind, plural, scope, apiVersion: 'internal.apiserver.k8s.io/' + version });
}
exports.STORAGE_VERSION_V1ALPHA1 = token('StorageVersion', 'v1alpha1', 'storageversions', 'Cluster');
