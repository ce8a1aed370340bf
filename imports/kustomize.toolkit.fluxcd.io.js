'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'kustomize.toolkit.fluxcd.io', version, kind, plural, scope, apiVersion: 'kustomize.toolkit.fluxcd.io/' + version });
}
exports.KUSTOMIZATION_V1 = token('Kustomization', 'v1', 'kustomizations', 'Namespaced');
