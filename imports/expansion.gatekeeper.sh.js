'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'expansion.gatekeeper.sh', version, kind, plural, scope, apiVersion: 'expansion.gatekeeper.sh/' + version });
}
exports.EXPANSION_TEMPLATE_V1BETA1 = token('ExpansionTemplate', 'v1beta1', 'expansiontemplate', 'Cluster');
exports.EXPANSION_TEMPLATE_V1ALPHA1 = token('ExpansionTemplate', 'v1alpha1', 'expansiontemplate', 'Cluster');
