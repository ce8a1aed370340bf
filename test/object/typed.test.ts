import { join } from 'path';
import * as ts from 'typescript';
import { CLUSTER_V1BETA2 } from '../../imports/cluster.x-k8s.io';
import { CONFIG_MAP_V1 } from '../../imports/core';
import { manifest } from '../../src/object/manifest';

it('right manifests and patches compile, and each wrong one is refused', () => {
  const options: ts.CompilerOptions = {
    strict: true, noEmit: true, module: ts.ModuleKind.Node16, target: ts.ScriptTarget.ES2022, types: ['node'], skipLibCheck: false,
  };
  const program = ts.createProgram([join(__dirname, 'typed', 'manifests.ts')], options);
  const said = ts.getPreEmitDiagnostics(program).filter(({ file }) => !file?.fileName.includes('node_modules'))
    .map(({ file, start, messageText }) => `${file ? file.getLineAndCharacterOfPosition(start!).line + 1 : 0}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  expect(said).toEqual([]);
}, 60_000);

it('a manifest has the header of its token, and no field that is undefined', () => {
  const object = manifest(CONFIG_MAP_V1, { metadata: { name: 'c', namespace: undefined, labels: {} }, data: { a: 'b' } });
  expect(Object.entries(object)).toEqual([['apiVersion', 'v1'], ['kind', 'ConfigMap'], ['metadata', { name: 'c', labels: {} }], ['data', { a: 'b' }]]);
  expect(Object.keys(object.metadata)).toEqual(['name', 'labels']);
});

it('a token says group, version, kind, plural and scope, and cannot be changed', () => {
  expect(CLUSTER_V1BETA2).toEqual({
    group: 'cluster.x-k8s.io', version: 'v1beta2', kind: 'Cluster', plural: 'clusters', scope: 'Namespaced', apiVersion: 'cluster.x-k8s.io/v1beta2',
  });
  expect(CONFIG_MAP_V1).toMatchObject({ group: '', apiVersion: 'v1', scope: 'Namespaced' });
  expect(Object.isFrozen(CLUSTER_V1BETA2)).toBe(true);
});
