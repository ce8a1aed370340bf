'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'external-secrets.io', version, kind, plural, scope, apiVersion: 'external-secrets.io/' + version });
}
exports.CLUSTER_EXTERNAL_SECRET_V1 = token('ClusterExternalSecret', 'v1', 'clusterexternalsecrets', 'Cluster');
exports.CLUSTER_PUSH_SECRET_V1ALPHA1 = token('ClusterPushSecret', 'v1alpha1', 'clusterpushsecrets', 'Cluster');
exports.CLUSTER_SECRET_STORE_V1 = token('ClusterSecretStore', 'v1', 'clustersecretstores', 'Cluster');
exports.EXTERNAL_SECRET_V1 = token('ExternalSecret', 'v1', 'externalsecrets', 'Namespaced');
exports.PUSH_SECRET_V1ALPHA1 = token('PushSecret', 'v1alpha1', 'pushsecrets', 'Namespaced');
exports.SECRET_STORE_V1 = token('SecretStore', 'v1', 'secretstores', 'Namespaced');
