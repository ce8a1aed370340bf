'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'authorization.k8s.io', version, kind, plural, scope, apiVersion: 'authorization.k8s.io/' + version });
}
exports.LOCAL_SUBJECT_ACCESS_REVIEW_V1 = token('LocalSubjectAccessReview', 'v1', 'localsubjectaccessreviews', 'Namespaced');
exports.SELF_SUBJECT_ACCESS_REVIEW_V1 = token('SelfSubjectAccessReview', 'v1', 'selfsubjectaccessreviews', 'Cluster');
exports.SELF_SUBJECT_RULES_REVIEW_V1 = token('SelfSubjectRulesReview', 'v1', 'selfsubjectrulesreviews', 'Cluster');
exports.SUBJECT_ACCESS_REVIEW_V1 = token('SubjectAccessReview', 'v1', 'subjectaccessreviews', 'Cluster');
