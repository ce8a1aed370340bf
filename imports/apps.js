'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'apps', version, kind, plural, scope, apiVersion: 'apps/' + version });
}
exports.CONTROLLER_REVISION_V1 = token('ControllerRevision', 'v1', 'controllerrevisions', 'Namespaced');
exports.DAEMON_SET_V1 = token('DaemonSet', 'v1', 'daemonsets', 'Namespaced');
exports.DEPLOYMENT_V1 = token('Deployment', 'v1', 'deployments', 'Namespaced');
exports.REPLICA_SET_V1 = token('ReplicaSet', 'v1', 'replicasets', 'Namespaced');
exports.STATEFUL_SET_V1 = token('StatefulSet', 'v1', 'statefulsets', 'Namespaced');
