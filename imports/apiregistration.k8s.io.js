'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'apiregistration.k8s.io', version, kind, plural, scope, apiVersion: 'apiregistration.k8s.io/' + version });
}
exports.API_SERVICE_V1 = token('APIService', 'v1', 'apiservices', 'Cluster');
