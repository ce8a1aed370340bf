'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'addons.cluster.x-k8s.io', version, kind, plural, scope, apiVersion: 'addons.cluster.x-k8s.io/' + version });
}
exports.CLUSTER_RESOURCE_SET_V1BETA2 = token('ClusterResourceSet', 'v1beta2', 'clusterresourcesets', 'Namespaced');
exports.CLUSTER_RESOURCE_SET_V1BETA1 = token('ClusterResourceSet', 'v1beta1', 'clusterresourcesets', 'Namespaced');
exports.HELM_CHART_PROXY_V1ALPHA1 = token('HelmChartProxy', 'v1alpha1', 'helmchartproxies', 'Namespaced');
