'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'config.gatekeeper.sh', version, kind, plural, scope, apiVersion: 'config.gatekeeper.sh/' + version });
}
exports.CONFIG_V1ALPHA1 = token('Config', 'v1alpha1', 'configs', 'Namespaced');
