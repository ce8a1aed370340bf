'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'networking.k8s.io', version, kind, plural, scope, apiVersion: 'networking.k8s.io/' + version });
}
exports.IP_ADDRESS_V1 = token('IPAddress', 'v1', 'ipaddresses', 'Cluster');
exports.IP_ADDRESS_V1BETA1 = token('IPAddress', 'v1beta1', 'ipaddresses', 'Cluster');
exports.INGRESS_V1 = token('Ingress', 'v1', 'ingresses', 'Namespaced');
exports.INGRESS_CLASS_V1 = token('IngressClass', 'v1', 'ingressclasses', 'Cluster');
exports.NETWORK_POLICY_V1 = token('NetworkPolicy', 'v1', 'networkpolicies', 'Namespaced');
exports.SERVICE_CIDR_V1 = token('ServiceCIDR', 'v1', 'servicecidrs', 'Cluster');
exports.SERVICE_CIDR_V1BETA1 = token('ServiceCIDR', 'v1beta1', 'servicecidrs', 'Cluster');
