'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'notification.toolkit.fluxcd.io', version, kind, plural, scope, apiVersion: 'notification.toolkit.fluxcd.io/' + version });
}
exports.ALERT_V1BETA3 = token('Alert', 'v1beta3', 'alerts', 'Namespaced');
exports.PROVIDER_V1BETA3 = token('Provider', 'v1beta3', 'providers', 'Namespaced');
exports.RECEIVER_V1 = token('Receiver', 'v1', 'receivers', 'Namespaced');
