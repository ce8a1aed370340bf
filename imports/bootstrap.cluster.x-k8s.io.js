'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'bootstrap.cluster.x-k8s.io', version, kind, plural, scope, apiVersion: 'bootstrap.cluster.x-k8s.io/' + version });
}
exports.EKS_CONFIG_V1BETA2 = token('EKSConfig', 'v1beta2', 'eksconfigs', 'Namespaced');
exports.EKS_CONFIG_TEMPLATE_V1BETA2 = token('EKSConfigTemplate', 'v1beta2', 'eksconfigtemplates', 'Namespaced');
exports.GKE_CONFIG_V1BETA1 = token('GKEConfig', 'v1beta1', 'gkeconfigs', 'Namespaced');
exports.GKE_CONFIG_TEMPLATE_V1BETA1 = token('GKEConfigTemplate', 'v1beta1', 'gkeconfigtemplates', 'Namespaced');
exports.KUBEADM_CONFIG_V1BETA2 = token('KubeadmConfig', 'v1beta2', 'kubeadmconfigs', 'Namespaced');
exports.KUBEADM_CONFIG_V1BETA1 = token('KubeadmConfig', 'v1beta1', 'kubeadmconfigs', 'Namespaced');
exports.KUBEADM_CONFIG_TEMPLATE_V1BETA2 = token('KubeadmConfigTemplate', 'v1beta2', 'kubeadmconfigtemplates', 'Namespaced');
exports.KUBEADM_CONFIG_TEMPLATE_V1BETA1 = token('KubeadmConfigTemplate', 'v1beta1', 'kubeadmconfigtemplates', 'Namespaced');
exports.NODEADM_CONFIG_V1BETA2 = token('NodeadmConfig', 'v1beta2', 'nodeadmconfigs', 'Namespaced');
exports.NODEADM_CONFIG_TEMPLATE_V1BETA2 = token('NodeadmConfigTemplate', 'v1beta2', 'nodeadmconfigtemplates', 'Namespaced');
