'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'runtime.cluster.x-k8s.io', version, kind, plural, scope, apiVersion: 'runtime.cluster.x-k8s.io/' + version });
}
exports.EXTENSION_CONFIG_V1BETA2 = token('ExtensionConfig', 'v1beta2', 'extensionconfigs', 'Cluster');
exports.EXTENSION_CONFIG_V1ALPHA1 = token('ExtensionConfig', 'v1alpha1', 'extensionconfigs', 'Cluster');
