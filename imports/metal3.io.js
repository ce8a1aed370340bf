'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'metal3.io', version, kind, plural, scope, apiVersion: 'metal3.io/' + version });
}
exports.BARE_METAL_HOST_V1ALPHA1 = token('BareMetalHost', 'v1alpha1', 'baremetalhosts', 'Namespaced');
