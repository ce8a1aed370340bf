'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'discovery.k8s.io', version, kind, plural, scope, apiVersion: 'discovery.k8s.io/' + version });
}
exports.ENDPOINT_SLICE_V1 = token('EndpointSlice', 'v1', 'endpointslices', 'Namespaced');
