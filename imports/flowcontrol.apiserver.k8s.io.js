'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'flowcontrol.apiserver.k8s.io', version, kind, plural, scope, apiVersion: 'flowcontrol.apiserver.k8s.io/' + version });
}
exports.FLOW_SCHEMA_V1 = token('FlowSchema', 'v1', 'flowschemas', 'Cluster');
exports.PRIORITY_LEVEL_CONFIGURATION_V1 = token('PriorityLevelConfiguration', 'v1', 'prioritylevelconfigurations', 'Cluster');
