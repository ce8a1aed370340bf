'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: '', version, kind, plural, scope, apiVersion: version });
}
