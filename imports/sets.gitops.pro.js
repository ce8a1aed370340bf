'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'sets.gitops.pro', version, kind, plural, scope, apiVersion: 'sets.gitops.pro/' + version });
}
exports.GIT_OPS_SET_V1ALPHA1 = token('GitOpsSet', 'v1alpha1', 'gitopssets', 'Namespaced');
