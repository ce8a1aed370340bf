'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'fleet.cattle.io', version, kind, plural, scope, apiVersion: 'fleet.cattle.io/' + version });
}
exports.BUNDLE_V1ALPHA1 = token('Bundle', 'v1alpha1', 'bundles', 'Namespaced');
exports.BUNDLE_DEPLOYMENT_V1ALPHA1 = token('BundleDeployment', 'v1alpha1', 'bundledeployments', 'Namespaced');
exports.BUNDLE_NAMESPACE_MAPPING_V1ALPHA1 = token('BundleNamespaceMapping', 'v1alpha1', 'bundlenamespacemappings', 'Namespaced');
exports.CLUSTER_V1ALPHA1 = token('Cluster', 'v1alpha1', 'clusters', 'Namespaced');
exports.CLUSTER_GROUP_V1ALPHA1 = token('ClusterGroup', 'v1alpha1', 'clustergroups', 'Namespaced');
exports.CLUSTER_REGISTRATION_V1ALPHA1 = token('ClusterRegistration', 'v1alpha1', 'clusterregistrations', 'Namespaced');
exports.CLUSTER_REGISTRATION_TOKEN_V1ALPHA1 = token('ClusterRegistrationToken', 'v1alpha1', 'clusterregistrationtokens', 'Namespaced');
exports.CONTENT_V1ALPHA1 = token('Content', 'v1alpha1', 'contents', 'Cluster');
exports.GIT_REPO_V1ALPHA1 = token('GitRepo', 'v1alpha1', 'gitrepos', 'Namespaced');
exports.GIT_REPO_RESTRICTION_V1ALPHA1 = token('GitRepoRestriction', 'v1alpha1', 'gitreporestrictions', 'Namespaced');
exports.HELM_OP_V1ALPHA1 = token('HelmOp', 'v1alpha1', 'helmops', 'Namespaced');
exports.IMAGE_SCAN_V1ALPHA1 = token('ImageScan', 'v1alpha1', 'imagescans', 'Namespaced');
exports.POLICY_V1ALPHA1 = token('Policy', 'v1alpha1', 'policies', 'Namespaced');
exports.SCHEDULE_V1ALPHA1 = token('Schedule', 'v1alpha1', 'schedules', 'Namespaced');
