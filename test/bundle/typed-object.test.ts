import { CONFIG_MAP_V1 } from '../../imports/core';
import { CLUSTER_ROLE_V1 } from '../../imports/rbac.authorization.k8s.io';
import { declareAs } from '../../src/bundle/typed-object';
import { SharedService } from '../../src/service';
import { platformOn } from '../synth/check/platform';

it.each([
  ['in the namespace of the scope', () => declareAs(scope(), 'c', CONFIG_MAP_V1, { data: { a: 'b' } }),
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'web-c', namespace: 'web' }, data: { a: 'b' } }],
  ['with the metadata that is said', () => declareAs(scope(), 'c', CONFIG_MAP_V1, { metadata: { name: 'x', namespace: 'y', labels: { a: 'b' } } }),
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x', namespace: 'y', labels: { a: 'b' } } }],
  ['beside namespaces where its kind stands there', () => declareAs(scope(), 'r', CLUSTER_ROLE_V1, { metadata: { name: 'x' }, rules: [] }),
    { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name: 'x' }, rules: [] }],
])('declares an object %s', (_, declare, expected) => {
  expect(declare().toJson()).toEqual(expected);
});

function scope(): SharedService {
  return new SharedService(platformOn(), 'web', { namespace: 'web' });
}
