'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'configmanagement.gke.io', version, kind, plural, scope, apiVersion: 'configmanagement.gke.io/' + version });
}
exports.CLUSTER_SELECTOR_V1 = token('ClusterSelector', 'v1', 'clusterselectors', 'Cluster');
exports.HIERARCHY_CONFIG_V1 = token('HierarchyConfig', 'v1', 'hierarchyconfigs', 'Cluster');
exports.NAMESPACE_SELECTOR_V1 = token('NamespaceSelector', 'v1', 'namespaceselectors', 'Cluster');
