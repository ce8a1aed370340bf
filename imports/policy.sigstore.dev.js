'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'policy.sigstore.dev', version, kind, plural, scope, apiVersion: 'policy.sigstore.dev/' + version });
}
exports.CLUSTER_IMAGE_POLICY_V1BETA1 = token('ClusterImagePolicy', 'v1beta1', 'clusterimagepolicies', 'Cluster');
exports.CLUSTER_IMAGE_POLICY_V1ALPHA1 = token('ClusterImagePolicy', 'v1alpha1', 'clusterimagepolicies', 'Cluster');
exports.TRUST_ROOT_V1ALPHA1 = token('TrustRoot', 'v1alpha1', 'trustroots', 'Cluster');
