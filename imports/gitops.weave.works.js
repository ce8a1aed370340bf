'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'gitops.weave.works', version, kind, plural, scope, apiVersion: 'gitops.weave.works/' + version });
}
exports.GITOPS_CLUSTER_V1ALPHA1 = token('GitopsCluster', 'v1alpha1', 'gitopsclusters', 'Namespaced');
