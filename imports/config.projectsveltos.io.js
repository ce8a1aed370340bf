'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'config.projectsveltos.io', version, kind, plural, scope, apiVersion: 'config.projectsveltos.io/' + version });
}
exports.CLUSTER_CONFIGURATION_V1BETA1 = token('ClusterConfiguration', 'v1beta1', 'clusterconfigurations', 'Namespaced');
exports.CLUSTER_PROFILE_V1BETA1 = token('ClusterProfile', 'v1beta1', 'clusterprofiles', 'Cluster');
exports.CLUSTER_PROMOTION_V1BETA1 = token('ClusterPromotion', 'v1beta1', 'clusterpromotions', 'Cluster');
exports.CLUSTER_REPORT_V1BETA1 = token('ClusterReport', 'v1beta1', 'clusterreports', 'Namespaced');
exports.CLUSTER_SUMMARY_V1BETA1 = token('ClusterSummary', 'v1beta1', 'clustersummaries', 'Namespaced');
exports.PROFILE_V1BETA1 = token('Profile', 'v1beta1', 'profiles', 'Namespaced');
