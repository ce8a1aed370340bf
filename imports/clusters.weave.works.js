'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'clusters.weave.works', version, kind, plural, scope, apiVersion: 'clusters.weave.works/' + version });
}
exports.AUTOMATED_CLUSTER_DISCOVERY_V1ALPHA1 = token('AutomatedClusterDiscovery', 'v1alpha1', 'automatedclusterdiscoveries', 'Namespaced');
