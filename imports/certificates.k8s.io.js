'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'certificates.k8s.io', version, kind, plural, scope, apiVersion: 'certificates.k8s.io/' + version });
}
exports.CERTIFICATE_SIGNING_REQUEST_V1 = token('CertificateSigningRequest', 'v1', 'certificatesigningrequests', 'Cluster');
exports.CLUSTER_TRUST_BUNDLE_V1BETA1 = token('ClusterTrustBundle', 'v1beta1', 'clustertrustbundles', 'Cluster');
exports.CLUSTER_TRUST_BUNDLE_V1ALPHA1 = token('ClusterTrustBundle', 'v1alpha1', 'clustertrustbundles', 'Cluster');
exports.POD_CERTIFICATE_REQUEST_V1BETA1 = token('PodCertificateRequest', 'v1beta1', 'podcertificaterequests', 'Namespaced');
