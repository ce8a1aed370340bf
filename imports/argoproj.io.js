'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'argoproj.io', version, kind, plural, scope, apiVersion: 'argoproj.io/' + version });
}
exports.APP_PROJECT_V1ALPHA1 = token('AppProject', 'v1alpha1', 'appprojects', 'Namespaced');
exports.APPLICATION_V1ALPHA1 = token('Application', 'v1alpha1', 'applications', 'Namespaced');
exports.APPLICATION_SET_V1ALPHA1 = token('ApplicationSet', 'v1alpha1', 'applicationsets', 'Namespaced');
