import { frozen } from './arbitrary-objects';
import { apply } from '../../../src/object/edit/apply';
import { ListKeys } from '../../../src/object/edit/list-keys';
import { mergeEdit } from '../../../src/object/edit/merge';
import { isEmpty } from '../../../src/object/edit/object-edit';
import { describePath } from '../../../src/object/edit/path';
import { touchedPaths } from '../../../src/object/edit/touched-paths';
import { Json, JsonMap } from '../../../src/object/json';
import { KubeObject } from '../../../src/object/kube-object';

const lists = new ListKeys();
const POD = { apiVersion: 'v1', kind: 'Pod' };
const SERVICE = { apiVersion: 'v1', kind: 'Service' };
const CUSTOM = { apiVersion: 'example.com/v1', kind: 'Widget' };

function object(kind: { apiVersion: string; kind: string }, spec: Json): KubeObject {
  return { ...kind, metadata: { name: 'x' }, spec };
}

/** The spec after `patch({ spec: fields })`, and what found nothing. */
function patched(kind: { apiVersion: string; kind: string }, spec: Json, fields: Json): readonly [Json, ...string[]] {
  const { object: result, unmatched } = apply(mergeEdit(frozen({ spec: fields }), kind, lists), frozen(object(kind, spec)));
  return [result.spec, ...unmatched.map(({ path, reason }) => `${describePath(path)}: ${reason}`)];
}

describe('maps', () => {
  it.each<[string, Json, Json, readonly [Json, ...string[]]]>([
    ['merge', { a: { b: 1, c: 1 } }, { a: { b: 2, d: 2 } }, [{ a: { b: 2, c: 1, d: 2 } }]],
    ['lose what is null', { a: 1, b: 1 }, { a: null }, [{ b: 1 }]],
    ['keep an emptied map', { a: { b: 1 } }, { a: { b: null } }, [{ a: {} }]],
    ['report a removal that finds nothing', { b: 1 }, { a: null, c: { d: null } }, [{ b: 1 }, 'spec.a: there is nothing to remove', 'spec.c.d: there is nothing to remove']],
    ['come to be where there are none', {}, { a: { b: { c: 1 } }, d: {} }, [{ a: { b: { c: 1 } }, d: {} }]],
    ['come to be where null is', { a: null }, { a: { b: 1 } }, [{ a: { b: 1 } }]],
    ['stay where an empty map is said', { a: { b: 1 } }, { a: {} }, [{ a: { b: 1 } }]],
    ['replace text, numbers and lists', { a: 'x', b: 1, c: [1] }, { a: { d: 1 }, b: {}, c: { d: 1 } }, [{ a: { d: 1 }, b: {}, c: { d: 1 } }]],
    ['give way to text', { a: { b: 1 } }, { a: 'x' }, [{ a: 'x' }]],
    ['give way to a list', { a: { b: 1 } }, { a: [1] }, [{ a: [1] }]],
    ['remove a null', { a: null }, { a: null }, [{}]],
  ])('%s', (_, spec, fields, result) => {
    expect(patched(CUSTOM, spec, fields)).toEqual(result);
  });

  it('pass over fields that are undefined', () => {
    const fields = { a: undefined, b: 1, c: { d: undefined }, e: [{ f: undefined, g: 1 }] } as unknown as Json;
    expect(patched(CUSTOM, { a: 1 }, fields)).toStrictEqual([{ a: 1, b: 1, c: {}, e: [{ g: 1 }] }]);
  });
});

describe('keyed lists', () => {
  it.each<[string, Json, Json, readonly [Json, ...string[]]]>([
    ['merge by key, in place', [{ name: 'a', image: '1', tty: true }, { name: 'b' }], [{ name: 'a', image: '2' }], [[{ name: 'a', image: '2', tty: true }, { name: 'b' }]]],
    ['take new items at the end', [{ name: 'b' }], [{ name: 'a' }, { name: 'b', image: '1' }], [[{ name: 'b', image: '1' }, { name: 'a' }]]],
    ['lose an item marked so', [{ name: 'a' }, { name: 'b' }], [{ name: 'a', $patch: 'delete' }], [[{ name: 'b' }]]],
    ['stay, empty, when they lose the last', [{ name: 'a' }], [{ name: 'a', $patch: 'delete' }], [[]]],
    [
      'report an item to remove that is not there', [{ name: 'a' }], [{ name: 'b', $patch: 'delete' }],
      [[{ name: 'a' }], 'spec.containers[name=b]: there is no such item to remove'],
    ],
    ['are replaced by an empty one', [{ name: 'a' }], [], [[]]],
    ['merge inside items', [{ name: 'a', env: [{ name: 'X', value: '1' }] }], [{ name: 'a', env: [{ name: 'Y' }, { name: 'X', value: '2' }] }], [[{ name: 'a', env: [{ name: 'X', value: '2' }, { name: 'Y' }] }]]],
    ['come to be where null is', null, [{ name: 'a' }], [[{ name: 'a' }]]],
    ['replace text', 'x', [{ name: 'a' }], [[{ name: 'a' }]]],
    ['do not mind others whose key is doubled', [{ name: 'a' }, { name: 'a' }, { name: 'b' }], [{ name: 'b', tty: true }], [[{ name: 'a' }, { name: 'a' }, { name: 'b', tty: true }]]],
    [
      'cannot change an item whose key is doubled', [{ name: 'a' }, { name: 'a' }], [{ name: 'a', tty: true }, { name: 'b' }],
      [[{ name: 'a' }, { name: 'a' }, { name: 'b' }], 'spec.containers[name=a]: several items have this key'],
    ],
    ['report a null in a new item', [], [{ name: 'a', image: null }], [[{ name: 'a' }], 'spec.containers[name=a].image: there is nothing to remove']],
    ['of two items with one key are set', [{ name: 'b' }], [{ name: 'a', image: '1' }, { name: 'a', image: '2' }], [[{ name: 'a', image: '1' }, { name: 'a', image: '2' }]]],
  ])('%s', (_, list, items, [result, ...reports]) => {
    expect(patched(POD, { containers: list }, { containers: items })).toEqual([{ containers: result }, ...reports]);
  });

  it('that are not there come to be, but not by a removal alone', () => {
    expect(patched(POD, {}, { containers: [{ name: 'a' }] })).toEqual([{ containers: [{ name: 'a' }] }]);
    expect(patched(POD, {}, { containers: [{ name: 'a', $patch: 'delete' }] })).toEqual([{}, 'spec.containers[name=a]: there is no such item to remove']);
  });

  it('of ports mean TCP where no protocol is said', () => {
    const ports = [{ port: 53, protocol: 'UDP' }, { port: 53, protocol: 'TCP' }];
    expect(patched(SERVICE, { ports }, { ports: [{ port: 53, name: 'dns' }] })).toEqual([{ ports: [ports[0], { ...ports[1], name: 'dns' }] }]);
    expect(patched(SERVICE, { ports: [ports[0]] }, { ports: [{ port: 53 }] })).toEqual([{ ports: [ports[0], { port: 53 }] }]);
    expect(patched(SERVICE, { ports }, { ports: [{ port: 53, protocol: 'UDP', $patch: 'delete' }] })).toEqual([{ ports: [ports[1]] }]);
  });
});

describe('other lists', () => {
  it('are set whole', () => {
    expect(patched(POD, { tolerations: [{ key: 'a' }, { key: 'b' }] }, { tolerations: [{ key: 'a', value: 'x' }] })).toEqual([{ tolerations: [{ key: 'a', value: 'x' }] }]);
    expect(patched(CUSTOM, { args: ['a', 'b'] }, { args: ['a'] })).toEqual([{ args: ['a'] }]);
  });

  it.each<[string, Json, Json, Json]>([
    ['are keyed by name where all items have one', [{ name: 'a', v: 1 }, { name: 'b' }], [{ name: 'a', v: 2 }], [{ name: 'a', v: 2 }, { name: 'b' }]],
    ['are set where those that are there have none', [{ v: 1 }], [{ name: 'a', v: { w: 2 } }], [{ name: 'a', v: { w: 2 } }]],
    ['are set where two that are there have the same', [{ name: 'b' }, { name: 'b' }], [{ name: 'a' }], [{ name: 'a' }]],
    ['are set where an item of the patch has none', [{ name: 'a', v: 1 }], [{ name: 'a' }, { v: 2 }], [{ name: 'a' }, { v: 2 }]],
    ['are never replaced by a removal', [{ v: 1 }, { name: 'a' }], [{ name: 'a', $patch: 'delete' }], [{ v: 1 }]],
  ])('of a kind without schema %s', (_, list, items, result) => {
    expect(patched(CUSTOM, { list }, { list: items })).toEqual([{ list: result }]);
  });
});

describe('$patch', () => {
  it.each<[string, JsonMap, string]>([
    ['another word', { spec: { containers: [{ name: 'a', $patch: 'replace' }] } }, '$patch: "replace" at spec.containers[name=a] is not known; "delete" on an item of a keyed list is, for all else use jsonPatch'],
    ['on a map', { spec: { $patch: 'delete' } }, '$patch: delete at spec is not on an item of a keyed list that has its whole key and stands there once; give the item\'s key, or use jsonPatch'],
    ['on the object', { $patch: 'delete' }, '$patch: delete is not on an item of a keyed list that has its whole key and stands there once; give the item\'s key, or use jsonPatch'],
    ['in a list without keys', { spec: { tolerations: [{ key: 'a', $patch: 'delete' }] } }, '$patch: delete at spec.tolerations[0] is not on an item of a keyed list that has its whole key and stands there once; give the item\'s key, or use jsonPatch'],
    ['without the whole key', { spec: { topologySpreadConstraints: [{ topologyKey: 'zone', $patch: 'delete' }] } }, '$patch: delete at spec.topologySpreadConstraints[0] is not on an item of a keyed list that has its whole key and stands there once; give the item\'s key, or use jsonPatch'],
    ['beside the same key', { spec: { containers: [{ name: 'a' }, { name: 'a', $patch: 'delete' }] } }, '$patch: delete at spec.containers[1] is not on an item of a keyed list that has its whole key and stands there once; give the item\'s key, or use jsonPatch'],
  ])('%s is an error', (_, fields, message) => {
    expect(() => mergeEdit(fields, POD, lists)).toThrow(new Error(message));
  });
});

it('forces what it says, also where an earlier edit said something else', () => {
  const base = object(CUSTOM, { replicas: 3 });
  const edit = mergeEdit({ spec: { replicas: 3 } }, CUSTOM, lists);
  expect(isEmpty(edit)).toBe(false);
  expect(apply(edit, base)).toEqual({ object: base, changed: false, unmatched: [] });
  expect(apply(edit, base).object).toBe(base);
  expect(apply(edit, object(CUSTOM, { replicas: 1 })).object).toEqual(base);
});

it('says nothing where no fields are given', () => {
  expect(isEmpty(mergeEdit({}, POD, lists))).toBe(true);
});

it('touches the fields that it names', () => {
  const fields: JsonMap = { metadata: { labels: { a: 'b', c: null } }, spec: { containers: [{ name: 'web', image: 'x' }, { name: 'old', $patch: 'delete' }] } };
  expect(touchedPaths(mergeEdit(fields, POD, lists)).map(describePath)).toEqual([
    'metadata.labels.a', 'metadata.labels.c', 'spec.containers[name=old]', 'spec.containers[name=web].name', 'spec.containers[name=web].image',
  ]);
});
