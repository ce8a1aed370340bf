'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'externaldata.gatekeeper.sh', version, kind, plural, scope, apiVersion: 'externaldata.gatekeeper.sh/' + version });
}
exports.PROVIDER_V1BETA1 = token('Provider', 'v1beta1', 'providers', 'Cluster');
exports.PROVIDER_V1ALPHA1 = token('Provider', 'v1alpha1', 'providers', 'Cluster');
