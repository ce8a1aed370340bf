'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'resources.azure.com', version, kind, plural, scope, apiVersion: 'resources.azure.com/' + version });
}
exports.RESOURCE_GROUP_V1API20200601 = token('ResourceGroup', 'v1api20200601', 'resourcegroups', 'Namespaced');
