'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'acme.cert-manager.io', version, kind, plural, scope, apiVersion: 'acme.cert-manager.io/' + version });
}
exports.CHALLENGE_V1 = token('Challenge', 'v1', 'challenges', 'Namespaced');
exports.ORDER_V1 = token('Order', 'v1', 'orders', 'Namespaced');
