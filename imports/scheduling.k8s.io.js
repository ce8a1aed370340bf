'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'scheduling.k8s.io', version, kind, plural, scope, apiVersion: 'scheduling.k8s.io/' + version });
}
exports.POD_GROUP_V1ALPHA2 = token('PodGroup', 'v1alpha2', 'podgroups', 'Namespaced');
exports.PRIORITY_CLASS_V1 = token('PriorityClass', 'v1', 'priorityclasses', 'Cluster');
exports.WORKLOAD_V1ALPHA2 = token('Workload', 'v1alpha2', 'workloads', 'Namespaced');
