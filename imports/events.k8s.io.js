'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'events.k8s.io', version, kind, plural, scope, apiVersion: 'events.k8s.io/' + version });
}
exports.EVENT_V1 = token('Event', 'v1', 'events', 'Namespaced');
