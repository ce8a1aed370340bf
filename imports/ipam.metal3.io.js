'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'ipam.metal3.io', version, kind, plural, scope, apiVersion: 'ipam.metal3.io/' + version });
}
exports.IP_POOL_V1ALPHA1 = token('IPPool', 'v1alpha1', 'ippools', 'Namespaced');
