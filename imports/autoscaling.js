'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'autoscaling', version, kind, plural, scope, apiVersion: 'autoscaling/' + version });
}
exports.HORIZONTAL_POD_AUTOSCALER_V2 = token('HorizontalPodAutoscaler', 'v2', 'horizontalpodautoscalers', 'Namespaced');
exports.HORIZONTAL_POD_AUTOSCALER_V1 = token('HorizontalPodAutoscaler', 'v1', 'horizontalpodautoscalers', 'Namespaced');
exports.SCALE_V1 = token('Scale', 'v1', 'scales', 'Namespaced');
