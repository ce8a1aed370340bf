'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'clusterregistry.k8s.io', version, kind, plural, scope, apiVersion: 'clusterregistry.k8s.io/' + version });
}
exports.CLUSTER_V1ALPHA1 = token('Cluster', 'v1alpha1', 'clusters', 'Namespaced');
