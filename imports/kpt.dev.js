'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'kpt.dev', version, kind, plural, scope, apiVersion: 'kpt.dev/' + version });
}
exports.RESOURCE_GROUP_V1ALPHA1 = token('ResourceGroup', 'v1alpha1', 'resourcegroups', 'Namespaced');
