'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'kubernetesconfiguration.azure.com', version, kind, plural, scope, apiVersion: 'kubernetesconfiguration.azure.com/' + version });
}
exports.EXTENSION_V1API20241101 = token('Extension', 'v1api20241101', 'extensions', 'Namespaced');
exports.FLUX_CONFIGURATION_V1API20241101 = token('FluxConfiguration', 'v1api20241101', 'fluxconfigurations', 'Namespaced');
