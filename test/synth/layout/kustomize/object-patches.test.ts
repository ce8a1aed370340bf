import { Json, JsonMap } from '../../../../src/object/json';
import { KubeObject } from '../../../../src/object/kube-object';
import { objectPatches } from '../../../../src/synth/layout/kustomize/object-patches';

const deployment = (container: JsonMap, spec: JsonMap = {}, metadata: JsonMap = {}): KubeObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', namespace: 'shop', ...metadata },
  spec: { replicas: 3, ...spec, template: { spec: { containers: [{ name: 'main', image: 'web:1', ...container }] } } },
});
const env = (values: JsonMap): Json => Object.entries(values).map(([name, value]) => ({ name, value }));
const SIX = { A: '1', B: '2', C: '3', D: '4', E: '5', F: '6' };
const custom = (spec: JsonMap): KubeObject => ({ apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'w' }, spec });
const service = (...ports: readonly JsonMap[]): KubeObject => ({ apiVersion: 'v1', kind: 'Service', metadata: { name: 's' }, spec: { ports } });
const bodies = (from: KubeObject, to: KubeObject) => objectPatches(from, to).map(({ form, body }) => ({ form, body }));
const inMain = (fields: JsonMap): JsonMap => ({ spec: { template: { spec: { containers: [{ name: 'main', ...fields }] } } } });
const id = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web', namespace: 'shop' } };
const MAIN = '/spec/template/spec/containers/0';

describe('one strategic merge', () => {
  it.each<[string, KubeObject, KubeObject, JsonMap]>([
    ['of the one changed field', deployment({}), deployment({}, { replicas: 1 }), { ...id, spec: { replicas: 1 } }],
    ['of one variable of one container, by key', deployment({ env: env(SIX) }), deployment({ env: env({ ...SIX, A: 'x' }) }), { ...id, ...inMain({ env: [{ name: 'A', value: 'x' }] }) }],
    ['that keeps the places before the change', deployment({ env: env(SIX) }), deployment({ env: env({ ...SIX, C: 'x' }) }),
      { ...id, ...inMain({ env: [{ name: 'A' }, { name: 'B' }, { name: 'C', value: 'x' }] }) }],
    ['that deletes an item by key', deployment({ env: env(SIX) }), deployment({ env: (env(SIX) as Json[]).slice(1) }), { ...id, ...inMain({ env: [{ name: 'A', $patch: 'delete' }] }) }],
    ['of new labels', deployment({}), deployment({}, {}, { labels: { a: 'b' } }), { ...id, metadata: { ...id.metadata, labels: { a: 'b' } } }],
    ['that removes a field', deployment({ args: ['a'] }), deployment({}), { ...id, ...inMain({ args: null }) }],
    ['of a whole list that is replaced', deployment({ args: ['a', 'b'] }), deployment({ args: ['b'] }), { ...id, ...inMain({ args: ['b'] }) }],
    ['of a port by its two keys', service({ port: 80, protocol: 'TCP' }, { port: 53, protocol: 'UDP' }), service({ port: 80, protocol: 'TCP' }, { port: 53, protocol: 'UDP', nodePort: 30053 }),
      { apiVersion: 'v1', kind: 'Service', metadata: { name: 's' }, spec: { ports: [{ port: 53, protocol: 'UDP', nodePort: 30053 }] } }],
    ['of a list of a custom resource, whole', custom({ list: [{ name: 'a', x: 1 }] }), custom({ list: [{ name: 'a', x: 2 }] }),
      { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'w' }, spec: { list: [{ name: 'a', x: 2 }] } }],
  ])('%s', (_, from, to, body) => {
    expect(bodies(from, to)).toEqual([{ form: 'merge', body }]);
  });
});

describe('JSON 6902 alone', () => {
  const main = { op: 'test', path: `${MAIN}/name`, value: 'main' };
  it.each<[string, KubeObject, KubeObject, Json]>([
    ['behind more than three unchanged items', deployment({ env: env(SIX) }), deployment({ env: env({ ...SIX, F: 'x' }) }),
      [main, { op: 'test', path: `${MAIN}/env/5/name`, value: 'F' }, { op: 'replace', path: `${MAIN}/env/5/value`, value: 'x' }]],
    ['in an object with duplicate items', deployment({ env: [{ name: 'A' }, { name: 'A' }] }), deployment({ env: [{ name: 'A' }, { name: 'A' }] }, { replicas: 1 }),
      [{ op: 'replace', path: '/spec/replicas', value: 1 }]],
    ['in an object with null', custom({ a: null, b: 1 }), custom({ a: null, b: 2 }), [{ op: 'replace', path: '/spec/b', value: 2 }]],
    ['for another type', custom({ a: '1' }), custom({ a: 1 }), [{ op: 'replace', path: '/spec/a', value: 1 }]],
    ['for a string that begins with a blank', custom({ a: 'one\ntwo' }), custom({ a: '\t' }), [{ op: 'replace', path: '/spec/a', value: '\t' }]],
    ['for a key that looks like a number', custom({ a: { b: 1 } }), custom({ a: { b: 1, 12: 2 } }), [{ op: 'add', path: '/spec/a/12', value: 2 }]],
    ['for one change deep in a long list that a merge would restate', custom({ list: 'abcdef'.split('').map((name) => ({ name, x: 1, y: 1 })) }),
      custom({ list: 'abcdef'.split('').map((name) => ({ name, x: name === 'e' ? 2 : 1, y: 1 })) }),
      [{ op: 'test', path: '/spec/list/4/name', value: 'e' }, { op: 'replace', path: '/spec/list/4/x', value: 2 }]],
    ['for a finalizer of a built-in kind', deployment({}, {}, { finalizers: ['a'] }), deployment({}, {}, { finalizers: ['b'] }), [{ op: 'replace', path: '/metadata/finalizers', value: ['b'] }]],
    ['for another version', custom({ a: 1 }), { ...custom({ a: 2 }), apiVersion: 'example.com/v2' },
      [{ op: 'replace', path: '/apiVersion', value: 'example.com/v2' }, { op: 'replace', path: '/spec/a', value: 2 }]],
    ['for a kind whose lists nobody tried', { ...custom({ a: 1 }), apiVersion: 'policy/v1beta1', kind: 'PodDisruptionBudget' },
      { ...custom({ a: 2 }), apiVersion: 'policy/v1beta1', kind: 'PodDisruptionBudget' }, [{ op: 'replace', path: '/spec/a', value: 2 }]],
  ])('%s', (_, from, to, body) => {
    expect(bodies(from, to)).toEqual([{ form: 'json6902', body }]);
  });
});

it('merges maps and leaves a list to JSON 6902, whose indexes are those after the merge', () => {
  const from = deployment({ env: env(SIX) }, {}, { labels: { a: '1' } });
  const to = deployment({ env: env({ ...SIX, F: 'x' }), image: 'web:2' }, { replicas: 1, paused: true }, { labels: { a: '2', b: '1', c: '1', d: '1', e: '1' } });
  expect(bodies(from, to)).toEqual([
    { form: 'merge', body: { ...id, metadata: { ...id.metadata, labels: { a: '2', b: '1', c: '1', d: '1', e: '1' } }, spec: { replicas: 1, paused: true, ...inMain({ image: 'web:2' }).spec as JsonMap } } },
    {
      form: 'json6902',
      body: [
        { op: 'test', path: `${MAIN}/name`, value: 'main' }, { op: 'test', path: `${MAIN}/env/5/name`, value: 'F' }, { op: 'replace', path: `${MAIN}/env/5/value`, value: 'x' },
      ],
    },
  ]);
});

it('says nothing where objects are equal but for the order of keys', () => {
  expect(objectPatches(custom({ a: 1, b: 2 }), custom({ b: 2, a: 1 }))).toEqual([]);
});
