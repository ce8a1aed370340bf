'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'rbac.authorization.k8s.io', version, kind, plural, scope, apiVersion: 'rbac.authorization.k8s.io/' + version });
}
exports.CLUSTER_ROLE_V1 = token('ClusterRole', 'v1', 'clusterroles', 'Cluster');
exports.CLUSTER_ROLE_BINDING_V1 = token('ClusterRoleBinding', 'v1', 'clusterrolebindings', 'Cluster');
exports.ROLE_V1 = token('Role', 'v1', 'roles', 'Namespaced');
exports.ROLE_BINDING_V1 = token('RoleBinding', 'v1', 'rolebindings', 'Namespaced');
