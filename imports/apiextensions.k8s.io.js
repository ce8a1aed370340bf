'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'apiextensions.k8s.io', version, kind, plural, scope, apiVersion: 'apiextensions.k8s.io/' + version });
}
exports.CUSTOM_RESOURCE_DEFINITION_V1 = token('CustomResourceDefinition', 'v1', 'customresourcedefinitions', 'Cluster');
