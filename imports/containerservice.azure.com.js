'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'containerservice.azure.com', version, kind, plural, scope, apiVersion: 'containerservice.azure.com/' + version });
}
exports.MAINTENANCE_CONFIGURATION_V1API20240901 = token('MaintenanceConfiguration', 'v1api20240901', 'maintenanceconfigurations', 'Namespaced');
exports.MANAGED_CLUSTER_V1API20231001 = token('ManagedCluster', 'v1api20231001', 'managedclusters', 'Namespaced');
exports.MANAGED_CLUSTER_V1API20240901 = token('ManagedCluster', 'v1api20240901', 'managedclusters', 'Namespaced');
exports.MANAGED_CLUSTERS_AGENT_POOL_V1API20231001 = token('ManagedClustersAgentPool', 'v1api20231001', 'managedclustersagentpools', 'Namespaced');
exports.MANAGED_CLUSTERS_AGENT_POOL_V1API20240901 = token('ManagedClustersAgentPool', 'v1api20240901', 'managedclustersagentpools', 'Namespaced');
