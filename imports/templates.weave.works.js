'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'templates.weave.works', version, kind, plural, scope, apiVersion: 'templates.weave.works/' + version });
}
exports.GIT_OPS_SET_V1ALPHA1 = token('GitOpsSet', 'v1alpha1', 'gitopssets', 'Namespaced');
exports.GIT_OPS_TEMPLATE_V1ALPHA2 = token('GitOpsTemplate', 'v1alpha2', 'gitopstemplates', 'Namespaced');
exports.GIT_OPS_TEMPLATE_V1ALPHA1 = token('GitOpsTemplate', 'v1alpha1', 'gitopstemplates', 'Namespaced');
