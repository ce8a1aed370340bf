'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'controlplane.cluster.x-k8s.io', version, kind, plural, scope, apiVersion: 'controlplane.cluster.x-k8s.io/' + version });
}
exports.AWS_MANAGED_CONTROL_PLANE_V1BETA2 = token('AWSManagedControlPlane', 'v1beta2', 'awsmanagedcontrolplanes', 'Namespaced');
exports.AWS_MANAGED_CONTROL_PLANE_TEMPLATE_V1BETA2 = token('AWSManagedControlPlaneTemplate', 'v1beta2', 'awsmanagedcontrolplanetemplates', 'Namespaced');
exports.KUBEADM_CONTROL_PLANE_V1BETA2 = token('KubeadmControlPlane', 'v1beta2', 'kubeadmcontrolplanes', 'Namespaced');
exports.KUBEADM_CONTROL_PLANE_V1BETA1 = token('KubeadmControlPlane', 'v1beta1', 'kubeadmcontrolplanes', 'Namespaced');
exports.KUBEADM_CONTROL_PLANE_TEMPLATE_V1BETA2 = token('KubeadmControlPlaneTemplate', 'v1beta2', 'kubeadmcontrolplanetemplates', 'Namespaced');
exports.KUBEADM_CONTROL_PLANE_TEMPLATE_V1BETA1 = token('KubeadmControlPlaneTemplate', 'v1beta1', 'kubeadmcontrolplanetemplates', 'Namespaced');
exports.ROSA_CONTROL_PLANE_V1BETA2 = token('ROSAControlPlane', 'v1beta2', 'rosacontrolplanes', 'Namespaced');
