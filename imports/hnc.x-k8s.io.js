'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'hnc.x-k8s.io', version, kind, plural, scope, apiVersion: 'hnc.x-k8s.io/' + version });
}
exports.HNC_CONFIGURATION_V1ALPHA2 = token('HNCConfiguration', 'v1alpha2', 'hncconfigurations', 'Cluster');
exports.HIERARCHICAL_RESOURCE_QUOTA_V1ALPHA2 = token('HierarchicalResourceQuota', 'v1alpha2', 'hierarchicalresourcequotas', 'Namespaced');
exports.HIERARCHY_CONFIGURATION_V1ALPHA2 = token('HierarchyConfiguration', 'v1alpha2', 'hierarchyconfigurations', 'Namespaced');
exports.SUBNAMESPACE_ANCHOR_V1ALPHA2 = token('SubnamespaceAnchor', 'v1alpha2', 'subnamespaceanchors', 'Namespaced');
