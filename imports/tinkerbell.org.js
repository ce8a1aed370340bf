'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'tinkerbell.org', version, kind, plural, scope, apiVersion: 'tinkerbell.org/' + version });
}
exports.HARDWARE_V1ALPHA1 = token('Hardware', 'v1alpha1', 'hardware', 'Namespaced');
exports.TEMPLATE_V1ALPHA1 = token('Template', 'v1alpha1', 'templates', 'Namespaced');
