'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'admissionregistration.k8s.io', version, kind, plural, scope, apiVersion: 'admissionregistration.k8s.io/' + version });
}
exports.MUTATING_ADMISSION_POLICY_V1 = token('MutatingAdmissionPolicy', 'v1', 'mutatingadmissionpolicies', 'Cluster');
exports.MUTATING_ADMISSION_POLICY_V1BETA1 = token('MutatingAdmissionPolicy', 'v1beta1', 'mutatingadmissionpolicies', 'Cluster');
exports.MUTATING_ADMISSION_POLICY_V1ALPHA1 = token('MutatingAdmissionPolicy', 'v1alpha1', 'mutatingadmissionpolicies', 'Cluster');
exports.MUTATING_ADMISSION_POLICY_BINDING_V1 = token('MutatingAdmissionPolicyBinding', 'v1', 'mutatingadmissionpolicybindings', 'Cluster');
exports.MUTATING_ADMISSION_POLICY_BINDING_V1BETA1 = token('MutatingAdmissionPolicyBinding', 'v1beta1', 'mutatingadmissionpolicybindings', 'Cluster');
exports.MUTATING_ADMISSION_POLICY_BINDING_V1ALPHA1 = token('MutatingAdmissionPolicyBinding', 'v1alpha1', 'mutatingadmissionpolicybindings', 'Cluster');
exports.MUTATING_WEBHOOK_CONFIGURATION_V1 = token('MutatingWebhookConfiguration', 'v1', 'mutatingwebhookconfigurations', 'Cluster');
exports.VALIDATING_ADMISSION_POLICY_V1 = token('ValidatingAdmissionPolicy', 'v1', 'validatingadmissionpolicies', 'Cluster');
exports.VALIDATING_ADMISSION_POLICY_BINDING_V1 = token('ValidatingAdmissionPolicyBinding', 'v1', 'validatingadmissionpolicybindings', 'Cluster');
exports.VALIDATING_WEBHOOK_CONFIGURATION_V1 = token('ValidatingWebhookConfiguration', 'v1', 'validatingwebhookconfigurations', 'Cluster');
