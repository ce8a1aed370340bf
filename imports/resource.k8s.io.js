'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'resource.k8s.io', version, kind, plural, scope, apiVersion: 'resource.k8s.io/' + version });
}
exports.DEVICE_CLASS_V1 = token('DeviceClass', 'v1', 'deviceclasses', 'Cluster');
exports.DEVICE_CLASS_V1BETA2 = token('DeviceClass', 'v1beta2', 'deviceclasses', 'Cluster');
exports.DEVICE_CLASS_V1BETA1 = token('DeviceClass', 'v1beta1', 'deviceclasses', 'Cluster');
exports.DEVICE_TAINT_RULE_V1BETA2 = token('DeviceTaintRule', 'v1beta2', 'devicetaintrules', 'Cluster');
exports.DEVICE_TAINT_RULE_V1ALPHA3 = token('DeviceTaintRule', 'v1alpha3', 'devicetaintrules', 'Cluster');
exports.RESOURCE_CLAIM_V1 = token('ResourceClaim', 'v1', 'resourceclaims', 'Namespaced');
exports.RESOURCE_CLAIM_V1BETA2 = token('ResourceClaim', 'v1beta2', 'resourceclaims', 'Namespaced');
exports.RESOURCE_CLAIM_V1BETA1 = token('ResourceClaim', 'v1beta1', 'resourceclaims', 'Namespaced');
exports.RESOURCE_CLAIM_TEMPLATE_V1 = token('ResourceClaimTemplate', 'v1', 'resourceclaimtemplates', 'Namespaced');
exports.RESOURCE_CLAIM_TEMPLATE_V1BETA2 = token('ResourceClaimTemplate', 'v1beta2', 'resourceclaimtemplates', 'Namespaced');
exports.RESOURCE_CLAIM_TEMPLATE_V1BETA1 = token('ResourceClaimTemplate', 'v1beta1', 'resourceclaimtemplates', 'Namespaced');
exports.RESOURCE_POOL_STATUS_REQUEST_V1ALPHA3 = token('ResourcePoolStatusRequest', 'v1alpha3', 'resourcepoolstatusrequests', 'Cluster');
exports.RESOURCE_SLICE_V1 = token('ResourceSlice', 'v1', 'resourceslices', 'Cluster');
exports.RESOURCE_SLICE_V1BETA2 = token('ResourceSlice', 'v1beta2', 'resourceslices', 'Cluster');
exports.RESOURCE_SLICE_V1BETA1 = token('ResourceSlice', 'v1beta1', 'resourceslices', 'Cluster');
