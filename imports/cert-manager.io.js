'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'cert-manager.io', version, kind, plural, scope, apiVersion: 'cert-manager.io/' + version });
}
exports.CERTIFICATE_V1 = token('Certificate', 'v1', 'certificates', 'Namespaced');
exports.CERTIFICATE_REQUEST_V1 = token('CertificateRequest', 'v1', 'certificaterequests', 'Namespaced');
exports.CLUSTER_ISSUER_V1 = token('ClusterIssuer', 'v1', 'clusterissuers', 'Cluster');
exports.ISSUER_V1 = token('Issuer', 'v1', 'issuers', 'Namespaced');
