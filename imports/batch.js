'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'batch', version, kind, plural, scope, apiVersion: 'batch/' + version });
}
exports.CRON_JOB_V1 = token('CronJob', 'v1', 'cronjobs', 'Namespaced');
exports.JOB_V1 = token('Job', 'v1', 'jobs', 'Namespaced');
