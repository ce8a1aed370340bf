'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: '', version, kind, plural, scope, apiVersion: version });
}
exports.BINDING_V1 = token('Binding', 'v1', 'bindings', 'Namespaced');
exports.COMPONENT_STATUS_V1 = token('ComponentStatus', 'v1', 'componentstatuses', 'Cluster');
exports.CONFIG_MAP_V1 = token('ConfigMap', 'v1', 'configmaps', 'Namespaced');
exports.ENDPOINTS_V1 = token('Endpoints', 'v1', 'endpoints', 'Namespaced');
exports.EVENT_V1 = token('Event', 'v1', 'events', 'Namespaced');
exports.LIMIT_RANGE_V1 = token('LimitRange', 'v1', 'limitranges', 'Namespaced');
exports.NAMESPACE_V1 = token('Namespace', 'v1', 'namespaces', 'Cluster');
exports.NODE_V1 = token('Node', 'v1', 'nodes', 'Cluster');
exports.PERSISTENT_VOLUME_V1 = token('PersistentVolume', 'v1', 'persistentvolumes', 'Cluster');
exports.PERSISTENT_VOLUME_CLAIM_V1 = token('PersistentVolumeClaim', 'v1', 'persistentvolumeclaims', 'Namespaced');
exports.POD_V1 = token('Pod', 'v1', 'pods', 'Namespaced');
exports.POD_TEMPLATE_V1 = token('PodTemplate', 'v1', 'podtemplates', 'Namespaced');
exports.REPLICATION_CONTROLLER_V1 = token('ReplicationController', 'v1', 'replicationcontrollers', 'Namespaced');
exports.RESOURCE_QUOTA_V1 = token('ResourceQuota', 'v1', 'resourcequotas', 'Namespaced');
exports.SECRET_V1 = token('Secret', 'v1', 'secrets', 'Namespaced');
exports.SERVICE_V1 = token('Service', 'v1', 'services', 'Namespaced');
exports.SERVICE_ACCOUNT_V1 = token('ServiceAccount', 'v1', 'serviceaccounts', 'Namespaced');
