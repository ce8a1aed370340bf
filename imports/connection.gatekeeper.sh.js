'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'connection.gatekeeper.sh', version, kind, plural, scope, apiVersion: 'connection.gatekeeper.sh/' + version });
}
exports.CONNECTION_V1ALPHA1 = token('Connection', 'v1alpha1', 'connections', 'Namespaced');
