'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'bmc.tinkerbell.org', version, kind, plural, scope, apiVersion: 'bmc.tinkerbell.org/' + version });
}
exports.MACHINE_V1ALPHA1 = token('Machine', 'v1alpha1', 'machines', 'Namespaced');
