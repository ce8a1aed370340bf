'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'pipelines.weave.works', version, kind, plural, scope, apiVersion: 'pipelines.weave.works/' + version });
}
exports.PIPELINE_V1ALPHA1 = token('Pipeline', 'v1alpha1', 'pipelines', 'Namespaced');
