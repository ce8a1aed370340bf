'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'templates.gatekeeper.sh', version, kind, plural, scope, apiVersion: 'templates.gatekeeper.sh/' + version });
}
exports.CONSTRAINT_TEMPLATE_V1 = token('ConstraintTemplate', 'v1', 'constrainttemplates', 'Cluster');
exports.CONSTRAINT_TEMPLATE_V1BETA1 = token('ConstraintTemplate', 'v1beta1', 'constrainttemplates', 'Cluster');
exports.CONSTRAINT_TEMPLATE_V1ALPHA1 = token('ConstraintTemplate', 'v1alpha1', 'constrainttemplates', 'Cluster');
