'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'policy', version, kind, plural, scope, apiVersion: 'policy/' + version });
}
exports.EVICTION_V1 = token('Eviction', 'v1', 'evictions', 'Namespaced');
exports.POD_DISRUPTION_BUDGET_V1 = token('PodDisruptionBudget', 'v1', 'poddisruptionbudgets', 'Namespaced');
