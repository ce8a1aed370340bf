'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'capsule.clastix.io', version, kind, plural, scope, apiVersion: 'capsule.clastix.io/' + version });
}
exports.CAPSULE_CONFIGURATION_V1BETA2 = token('CapsuleConfiguration', 'v1beta2', 'capsuleconfigurations', 'Cluster');
exports.CUSTOM_QUOTA_V1BETA2 = token('CustomQuota', 'v1beta2', 'customquotas', 'Namespaced');
exports.GLOBAL_CUSTOM_QUOTA_V1BETA2 = token('GlobalCustomQuota', 'v1beta2', 'globalcustomquotas', 'Cluster');
exports.GLOBAL_RESOURCE_QUOTA_V1BETA2 = token('GlobalResourceQuota', 'v1beta2', 'globalresourcequotas', 'Cluster');
exports.GLOBAL_TENANT_RESOURCE_V1BETA2 = token('GlobalTenantResource', 'v1beta2', 'globaltenantresources', 'Cluster');
exports.QUANTITY_LEDGER_V1BETA2 = token('QuantityLedger', 'v1beta2', 'quantityledgers', 'Namespaced');
exports.RESOURCE_POOL_V1BETA2 = token('ResourcePool', 'v1beta2', 'resourcepools', 'Cluster');
exports.RESOURCE_POOL_CLAIM_V1BETA2 = token('ResourcePoolClaim', 'v1beta2', 'resourcepoolclaims', 'Namespaced');
exports.RULE_STATUS_V1BETA2 = token('RuleStatus', 'v1beta2', 'rulestatuses', 'Namespaced');
exports.TENANT_V1BETA2 = token('Tenant', 'v1beta2', 'tenants', 'Cluster');
exports.TENANT_V1BETA1 = token('Tenant', 'v1beta1', 'tenants', 'Cluster');
exports.TENANT_OWNER_V1BETA2 = token('TenantOwner', 'v1beta2', 'tenantowners', 'Cluster');
exports.TENANT_RESOURCE_V1BETA2 = token('TenantResource', 'v1beta2', 'tenantresources', 'Namespaced');
