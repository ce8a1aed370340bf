'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'operator.cluster.x-k8s.io', version, kind, plural, scope, apiVersion: 'operator.cluster.x-k8s.io/' + version });
}
exports.ADDON_PROVIDER_V1ALPHA2 = token('AddonProvider', 'v1alpha2', 'addonproviders', 'Namespaced');
exports.BOOTSTRAP_PROVIDER_V1ALPHA2 = token('BootstrapProvider', 'v1alpha2', 'bootstrapproviders', 'Namespaced');
exports.CONTROL_PLANE_PROVIDER_V1ALPHA2 = token('ControlPlaneProvider', 'v1alpha2', 'controlplaneproviders', 'Namespaced');
exports.CORE_PROVIDER_V1ALPHA2 = token('CoreProvider', 'v1alpha2', 'coreproviders', 'Namespaced');
exports.IPAM_PROVIDER_V1ALPHA2 = token('IPAMProvider', 'v1alpha2', 'ipamproviders', 'Namespaced');
exports.INFRASTRUCTURE_PROVIDER_V1ALPHA2 = token('InfrastructureProvider', 'v1alpha2', 'infrastructureproviders', 'Namespaced');
exports.RUNTIME_EXTENSION_PROVIDER_V1ALPHA2 = token('RuntimeExtensionProvider', 'v1alpha2', 'runtimeextensionproviders', 'Namespaced');
