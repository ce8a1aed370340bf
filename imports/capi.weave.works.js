'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'capi.weave.works', version, kind, plural, scope, apiVersion: 'capi.weave.works/' + version });
}
exports.CAPI_TEMPLATE_V1ALPHA2 = token('CAPITemplate', 'v1alpha2', 'capitemplates', 'Namespaced');
exports.CAPI_TEMPLATE_V1ALPHA1 = token('CAPITemplate', 'v1alpha1', 'capitemplates', 'Namespaced');
exports.CLUSTER_BOOTSTRAP_CONFIG_V1ALPHA1 = token('ClusterBootstrapConfig', 'v1alpha1', 'clusterbootstrapconfigs', 'Namespaced');
exports.SECRET_SYNC_V1ALPHA1 = token('SecretSync', 'v1alpha1', 'secretsyncs', 'Namespaced');
