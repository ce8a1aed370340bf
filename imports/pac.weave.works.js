'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'pac.weave.works', version, kind, plural, scope, apiVersion: 'pac.weave.works/' + version });
}
exports.POLICY_V2BETA2 = token('Policy', 'v2beta2', 'policies', 'Cluster');
exports.POLICY_V2BETA1 = token('Policy', 'v2beta1', 'policies', 'Cluster');
exports.POLICY_CONFIG_V2BETA2 = token('PolicyConfig', 'v2beta2', 'policyconfigs', 'Cluster');
exports.POLICY_SET_V2BETA2 = token('PolicySet', 'v2beta2', 'policysets', 'Cluster');
