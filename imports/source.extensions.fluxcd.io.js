'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'source.extensions.fluxcd.io', version, kind, plural, scope, apiVersion: 'source.extensions.fluxcd.io/' + version });
}
exports.ARTIFACT_GENERATOR_V1BETA1 = token('ArtifactGenerator', 'v1beta1', 'artifactgenerators', 'Namespaced');
