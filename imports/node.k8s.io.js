'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'node.k8s.io', version, kind, plural, scope, apiVersion: 'node.k8s.io/' + version });
}
exports.RUNTIME_CLASS_V1 = token('RuntimeClass', 'v1', 'runtimeclasses', 'Cluster');
