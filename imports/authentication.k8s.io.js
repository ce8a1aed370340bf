'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'authentication.k8s.io', version, kind, plural, scope, apiVersion: 'authentication.k8s.io/' + version });
}
exports.SELF_SUBJECT_REVIEW_V1 = token('SelfSubjectReview', 'v1', 'selfsubjectreviews', 'Cluster');
exports.TOKEN_REQUEST_V1 = token('TokenRequest', 'v1', 'tokenrequests', 'Namespaced');
exports.TOKEN_REVIEW_V1 = token('TokenReview', 'v1', 'tokenreviews', 'Cluster');
