'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'distro.eks.amazonaws.com', version, kind, plural, scope, apiVersion: 'distro.eks.amazonaws.com/' + version });
}
exports.RELEASE_V1ALPHA1 = token('Release', 'v1alpha1', 'releases', 'Namespaced');
exports.RELEASE_CHANNEL_V1ALPHA1 = token('ReleaseChannel', 'v1alpha1', 'releasechannels', 'Namespaced');
