'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'mutations.gatekeeper.sh', version, kind, plural, scope, apiVersion: 'mutations.gatekeeper.sh/' + version });
}
exports.ASSIGN_V1 = token('Assign', 'v1', 'assign', 'Cluster');
exports.ASSIGN_V1BETA1 = token('Assign', 'v1beta1', 'assign', 'Cluster');
exports.ASSIGN_V1ALPHA1 = token('Assign', 'v1alpha1', 'assign', 'Cluster');
exports.ASSIGN_IMAGE_V1ALPHA1 = token('AssignImage', 'v1alpha1', 'assignimage', 'Cluster');
exports.ASSIGN_METADATA_V1 = token('AssignMetadata', 'v1', 'assignmetadata', 'Cluster');
exports.ASSIGN_METADATA_V1BETA1 = token('AssignMetadata', 'v1beta1', 'assignmetadata', 'Cluster');
exports.ASSIGN_METADATA_V1ALPHA1 = token('AssignMetadata', 'v1alpha1', 'assignmetadata', 'Cluster');
exports.MODIFY_SET_V1 = token('ModifySet', 'v1', 'modifyset', 'Cluster');
exports.MODIFY_SET_V1BETA1 = token('ModifySet', 'v1beta1', 'modifyset', 'Cluster');
exports.MODIFY_SET_V1ALPHA1 = token('ModifySet', 'v1alpha1', 'modifyset', 'Cluster');
