'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'storagemigration.k8s.io', version, kind, plural, scope, apiVersion: 'storagemigration.k8s.io/' + version });
}
exports.STORAGE_VERSION_MIGRATION_V1BETA1 = token('StorageVersionMigration', 'v1beta1', 'storageversionmigrations', 'Cluster');
