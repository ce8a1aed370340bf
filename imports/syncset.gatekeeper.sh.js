'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'syncset.gatekeeper.sh', version, kind, plural, scope, apiVersion: 'syncset.gatekeeper.sh/' + version });
}
exports.SYNC_SET_V1ALPHA1 = token('SyncSet', 'v1alpha1', 'syncsets', 'Cluster');
