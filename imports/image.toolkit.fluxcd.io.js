'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'image.toolkit.fluxcd.io', version, kind, plural, scope, apiVersion: 'image.toolkit.fluxcd.io/' + version });
}
exports.IMAGE_POLICY_V1 = token('ImagePolicy', 'v1', 'imagepolicies', 'Namespaced');
exports.IMAGE_REPOSITORY_V1 = token('ImageRepository', 'v1', 'imagerepositories', 'Namespaced');
exports.IMAGE_UPDATE_AUTOMATION_V1 = token('ImageUpdateAutomation', 'v1', 'imageupdateautomations', 'Namespaced');
