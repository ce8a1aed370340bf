'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'lib.projectsveltos.io', version, kind, plural, scope, apiVersion: 'lib.projectsveltos.io/' + version });
}
exports.ACCESS_REQUEST_V1BETA1 = token('AccessRequest', 'v1beta1', 'accessrequests', 'Namespaced');
exports.CLASSIFIER_V1BETA1 = token('Classifier', 'v1beta1', 'classifiers', 'Cluster');
exports.CLASSIFIER_REPORT_V1BETA1 = token('ClassifierReport', 'v1beta1', 'classifierreports', 'Namespaced');
exports.CLUSTER_HEALTH_CHECK_V1BETA1 = token('ClusterHealthCheck', 'v1beta1', 'clusterhealthchecks', 'Cluster');
exports.CLUSTER_SET_V1BETA1 = token('ClusterSet', 'v1beta1', 'clustersets', 'Cluster');
exports.CONFIGURATION_BUNDLE_V1BETA1 = token('ConfigurationBundle', 'v1beta1', 'configurationbundles', 'Namespaced');
exports.CONFIGURATION_GROUP_V1BETA1 = token('ConfigurationGroup', 'v1beta1', 'configurationgroups', 'Namespaced');
exports.DEBUGGING_CONFIGURATION_V1BETA1 = token('DebuggingConfiguration', 'v1beta1', 'debuggingconfigurations', 'Cluster');
exports.EVENT_REPORT_V1BETA1 = token('EventReport', 'v1beta1', 'eventreports', 'Namespaced');
exports.EVENT_SOURCE_V1BETA1 = token('EventSource', 'v1beta1', 'eventsources', 'Cluster');
exports.HEALTH_CHECK_V1BETA1 = token('HealthCheck', 'v1beta1', 'healthchecks', 'Cluster');
exports.HEALTH_CHECK_REPORT_V1BETA1 = token('HealthCheckReport', 'v1beta1', 'healthcheckreports', 'Namespaced');
exports.MANAGEMENT_CLUSTER_CLASSIFIER_V1BETA1 = token('ManagementClusterClassifier', 'v1beta1', 'managementclusterclassifiers', 'Cluster');
exports.MANAGEMENT_CLUSTER_CLASSIFIER_REPORT_V1BETA1 = token('ManagementClusterClassifierReport', 'v1beta1', 'managementclusterclassifierreports', 'Namespaced');
exports.RELOADER_V1BETA1 = token('Reloader', 'v1beta1', 'reloaders', 'Cluster');
exports.RELOADER_REPORT_V1BETA1 = token('ReloaderReport', 'v1beta1', 'reloaderreports', 'Namespaced');
exports.RESOURCE_SUMMARY_V1BETA1 = token('ResourceSummary', 'v1beta1', 'resourcesummaries', 'Namespaced');
exports.ROLE_REQUEST_V1BETA1 = token('RoleRequest', 'v1beta1', 'rolerequests', 'Cluster');
exports.SET_V1BETA1 = token('Set', 'v1beta1', 'sets', 'Namespaced');
exports.SVELTOS_CLUSTER_V1BETA1 = token('SveltosCluster', 'v1beta1', 'sveltosclusters', 'Namespaced');
exports.SVELTOS_LICENSE_V1BETA1 = token('SveltosLicense', 'v1beta1', 'sveltoslicenses', 'Cluster');
exports.TECHSUPPORT_V1BETA1 = token('Techsupport', 'v1beta1', 'techsupports', 'Cluster');
