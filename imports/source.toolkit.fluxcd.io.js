'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'source.toolkit.fluxcd.io', version, kind, plural, scope, apiVersion: 'source.toolkit.fluxcd.io/' + version });
}
exports.BUCKET_V1 = token('Bucket', 'v1', 'buckets', 'Namespaced');
exports.EXTERNAL_ARTIFACT_V1 = token('ExternalArtifact', 'v1', 'externalartifacts', 'Namespaced');
exports.GIT_REPOSITORY_V1 = token('GitRepository', 'v1', 'gitrepositories', 'Namespaced');
exports.HELM_CHART_V1 = token('HelmChart', 'v1', 'helmcharts', 'Namespaced');
exports.HELM_REPOSITORY_V1 = token('HelmRepository', 'v1', 'helmrepositories', 'Namespaced');
exports.OCI_REPOSITORY_V1 = token('OCIRepository', 'v1', 'ocirepositories', 'Namespaced');
