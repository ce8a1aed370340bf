'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'configsync.gke.io', version, kind, plural, scope, apiVersion: 'configsync.gke.io/' + version });
}
exports.REPO_SYNC_V1BETA1 = token('RepoSync', 'v1beta1', 'reposyncs', 'Namespaced');
exports.REPO_SYNC_V1ALPHA1 = token('RepoSync', 'v1alpha1', 'reposyncs', 'Namespaced');
exports.ROOT_SYNC_V1BETA1 = token('RootSync', 'v1beta1', 'rootsyncs', 'Namespaced');
exports.ROOT_SYNC_V1ALPHA1 = token('RootSync', 'v1alpha1', 'rootsyncs', 'Namespaced');
