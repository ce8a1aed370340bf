'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'helm.toolkit.fluxcd.io', version, kind, plural, scope, apiVersion: 'helm.toolkit.fluxcd.io/' + version });
}
exports.HELM_RELEASE_V2 = token('HelmRelease', 'v2', 'helmreleases', 'Namespaced');
