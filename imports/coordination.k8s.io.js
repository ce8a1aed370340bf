'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'coordination.k8s.io', version, kind, plural, scope, apiVersion: 'coordination.k8s.io/' + version });
}
exports.LEASE_V1 = token('Lease', 'v1', 'leases', 'Namespaced');
exports.LEASE_CANDIDATE_V1BETA1 = token('LeaseCandidate', 'v1beta1', 'leasecandidates', 'Namespaced');
exports.LEASE_CANDIDATE_V1ALPHA2 = token('LeaseCandidate', 'v1alpha2', 'leasecandidates', 'Namespaced');
