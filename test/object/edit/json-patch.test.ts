import { frozen } from './arbitrary-objects';
import { apply } from '../../../src/object/edit/apply';
import { JsonPatchOperation } from '../../../src/object/edit/json-patch';
import { jsonPatchEdit } from '../../../src/object/edit/json-patch-edit';
import { isEmpty } from '../../../src/object/edit/object-edit';
import { describePath } from '../../../src/object/edit/path';
import { touchedPaths } from '../../../src/object/edit/touched-paths';
import { Json } from '../../../src/object/json';
import { KubeObject } from '../../../src/object/kube-object';

type Op = JsonPatchOperation;

function object(spec: Json): KubeObject {
  return { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'x' }, spec };
}

function patched(spec: Json, ...operations: Op[]) {
  return apply(jsonPatchEdit(frozen(operations as unknown as Json) as unknown as Op[]), frozen(object(spec)));
}

describe('operations', () => {
  it.each<[string, Json, Op[], Json]>([
    ['add a field', {}, [{ op: 'add', path: '/spec/a', value: 1 }], { a: 1 }],
    ['add over a field', { a: 1 }, [{ op: 'add', path: '/spec/a', value: 2 }], { a: 2 }],
    ['add null', {}, [{ op: 'add', path: '/spec/a', value: null }], { a: null }],
    ['add an item in front', { a: [1, 2] }, [{ op: 'add', path: '/spec/a/0', value: 0 }], { a: [0, 1, 2] }],
    ['add an item behind the last', { a: [1] }, [{ op: 'add', path: '/spec/a/1', value: 2 }], { a: [1, 2] }],
    ['add an item with -', { a: [1] }, [{ op: 'add', path: '/spec/a/-', value: 2 }, { op: 'add', path: '/spec/a/-', value: 3 }], { a: [1, 2, 3] }],
    ['remove a field', { a: 1, b: 1 }, [{ op: 'remove', path: '/spec/a' }], { b: 1 }],
    ['remove an item', { a: [1, 2, 3] }, [{ op: 'remove', path: '/spec/a/1' }], { a: [1, 3] }],
    ['replace a field', { a: 1 }, [{ op: 'replace', path: '/spec/a', value: { b: 1 } }], { a: { b: 1 } }],
    ['replace an item', { a: [1, 2] }, [{ op: 'replace', path: '/spec/a/1', value: 3 }], { a: [1, 3] }],
    ['move a field', { a: 1 }, [{ op: 'move', from: '/spec/a', path: '/spec/b' }], { b: 1 }],
    ['move an item', { a: [1, 2, 3] }, [{ op: 'move', from: '/spec/a/0', path: '/spec/a/2' }], { a: [2, 3, 1] }],
    ['copy a value', { a: { b: 1 } }, [{ op: 'copy', from: '/spec/a', path: '/spec/c' }], { a: { b: 1 }, c: { b: 1 } }],
    [
      'change a copy and its origin apart', { a: { b: 1 } },
      [{ op: 'add', path: '/spec/a/x', value: 1 }, { op: 'copy', from: '/spec/a', path: '/spec/c' }, { op: 'add', path: '/spec/c/b', value: 2 }, { op: 'add', path: '/spec/a/x', value: 3 }],
      { a: { b: 1, x: 3 }, c: { b: 2, x: 1 } },
    ],
    ['change a value that they added', {}, [{ op: 'add', path: '/spec/a', value: { b: [] } }, { op: 'add', path: '/spec/a/b/-', value: 1 }], { a: { b: [1] } }],
    ['test, then change', { a: { b: [1, { c: 2 }] } }, [{ op: 'test', path: '/spec/a', value: { b: [1, { c: 2 }] } }, { op: 'remove', path: '/spec/a' }], {}],
    ['unescape ~1 and ~0', { 'a/b': 1, 'c~d': 1, 'e~1f': 1 }, [{ op: 'remove', path: '/spec/a~1b' }, { op: 'remove', path: '/spec/c~0d' }, { op: 'remove', path: '/spec/e~01f' }], {}],
    ['know fields that look like an index, and the empty one', { '0': 1, '': 1 }, [{ op: 'remove', path: '/spec/0' }, { op: 'add', path: '/spec/', value: 2 }], { '': 2 }],
    ['make a field - in a map', {}, [{ op: 'add', path: '/spec/-', value: 1 }], { '-': 1 }],
  ])('%s', (_, spec, operations, result) => {
    const { object: after, unmatched } = patched(spec, ...operations);
    expect(unmatched).toEqual([]);
    expect(after).toEqual(object(result));
  });

  it('name fields that every JavaScript object inherits as if it did not', () => {
    expect(patched({}, { op: 'remove', path: '/spec/constructor' }).unmatched).toHaveLength(1);
    const { object: after } = patched({}, { op: 'add', path: '/spec/__proto__', value: { a: 1 } }, { op: 'add', path: '/spec/__proto__/b', value: 2 });
    expect(JSON.stringify(after.spec)).toBe('{"__proto__":{"a":1,"b":2}}');
  });
});

describe('what cannot be carried out', () => {
  it.each<[string, Json, Op, string]>([
    ['a field that is not there, removed', {}, { op: 'remove', path: '/spec/a' }, 'spec.a: there is no field "a"'],
    ['a field that is not there, replaced', {}, { op: 'replace', path: '/spec/a', value: 1 }, 'spec.a: there is no field "a"'],
    ['a parent that is not there', {}, { op: 'add', path: '/spec/a/b', value: 1 }, 'spec.a.b: there is no field "a"'],
    ['a parent that is text', { a: 'x' }, { op: 'add', path: '/spec/a/b', value: 1 }, 'spec.a.b: leads through "x", which is neither a map nor a list'],
    ['an index beyond the list, added', { a: [1] }, { op: 'add', path: '/spec/a/2', value: 1 }, 'spec.a[2]: index 2 is beyond the list, which has 1 items'],
    ['an index beyond the list, removed', { a: [1] }, { op: 'remove', path: '/spec/a/1' }, 'spec.a[1]: index 1 is beyond the list, which has 1 items'],
    ['an index beyond the list, on the way', { a: [] }, { op: 'add', path: '/spec/a/0/b', value: 1 }, 'spec.a[0].b: index 0 is beyond the list, which has 0 items'],
    ['an index with a leading zero', { a: [1, 2] }, { op: 'remove', path: '/spec/a/01' }, 'spec.a[01]: "01" is no index of a list'],
    ['- for anything but add', { a: [1] }, { op: 'remove', path: '/spec/a/-' }, 'spec.a[-]: "-" is no index of a list'],
    ['a field of a list', { a: [1] }, { op: 'add', path: '/spec/a/b', value: 1 }, 'spec.a.b: "b" is no index of a list'],
    ['a test of another value', { a: 1 }, { op: 'test', path: '/spec/a', value: '1' }, 'spec.a: is 1, not "1" as tested'],
    ['a test of a list in another order', { a: [1, 2] }, { op: 'test', path: '/spec/a', value: [2, 1] }, 'spec.a: is [1,2], not [2,1] as tested'],
    ['a test of what is not there', {}, { op: 'test', path: '/spec/a', value: null }, 'spec.a: there is no field "a"'],
    ['a move from where nothing is', {}, { op: 'move', from: '/spec/a', path: '/spec/b' }, 'spec.a: there is no field "a"'],
    ['a move into itself', { a: { b: 1 } }, { op: 'move', from: '/spec/a', path: '/spec/a/b' }, 'spec.a: cannot be moved into itself, to /spec/a/b'],
    ['a copy from where nothing is', {}, { op: 'copy', from: '/spec/a', path: '/spec/b' }, 'spec.a: there is no field "a"'],
  ])('%s is named, and the object stays as it is', (_, spec, operation, report) => {
    const result = patched(spec, { op: 'add', path: '/spec/before', value: 1 }, operation);
    expect(result.unmatched.map(({ path, reason }) => `${describePath(path)}: ${reason}`)).toEqual([report]);
    expect(result).toMatchObject({ object: object(spec), changed: false });
  });
});

describe('a mistake in an operation', () => {
  it.each<[unknown, string]>([
    [{ op: 'merge', path: '/a', value: 1 }, 'JSON patch operation 2: op "merge" is not known; use add, remove, replace, move, copy, test'],
    [{ op: 'add', path: '/a' }, 'JSON patch operation 2: add needs "value"'],
    [{ op: 'move', path: '/a' }, 'JSON patch operation 2: move needs "from"'],
    [{ op: 'remove', path: 'a' }, 'JSON patch operation 2: path "a" is no JSON pointer; begin it with "/"'],
    [{ op: 'remove', path: '' }, 'JSON patch operation 2: path "" means the whole object; name a field of it'],
    [{ op: 'copy', path: '/a', from: 'b' }, 'JSON patch operation 2: from "b" is no JSON pointer; begin it with "/"'],
    [{ op: 'remove', path: '/a~b' }, 'JSON patch operation 2: path "/a~b" has a "~" that stands for nothing; write "~0" for "~" and "~1" for "/"'],
  ])('%j raises an error', (operation, message) => {
    expect(() => jsonPatchEdit([{ op: 'remove', path: '/ok' }, operation as Op])).toThrow(new Error(message));
  });
});

it('gives the very same object where operations change nothing, and shares what they do not touch', () => {
  const base = object({ a: 1, b: { c: 1 } });
  expect(apply(jsonPatchEdit([{ op: 'replace', path: '/spec/a', value: 1 }]), base)).toEqual({ object: base, changed: false, unmatched: [] });
  expect(apply(jsonPatchEdit([{ op: 'replace', path: '/spec/a', value: 1 }]), base).object).toBe(base);
  const { object: after } = apply(jsonPatchEdit([{ op: 'replace', path: '/spec/a', value: 2 }]), base);
  expect((after.spec as { b: Json }).b).toBe((base.spec as { b: Json }).b);
  expect(after.metadata).toBe(base.metadata);
});

it('is empty without operations, and touches what they name', () => {
  expect(isEmpty(jsonPatchEdit([]))).toBe(true);
  expect(touchedPaths(jsonPatchEdit([
    { op: 'test', path: '/spec/a', value: 1 }, { op: 'move', from: '/spec/a', path: '/spec/b~1c' }, { op: 'add', path: '/spec/d/0', value: 1 },
  ])).map(describePath)).toEqual(['spec.a', 'spec[b/c]', 'spec.d[0]']);
});

it('carries many operations on one large map and list in linear time', () => {
  const count = 20_000;
  const operations = Array.from({ length: count }, (_, i): Op => ({ op: 'add', path: i % 2 ? `/spec/map/k${i}` : '/spec/list/-', value: i }));
  const { object: after } = patched({ map: {}, list: [] }, ...operations);
  const spec = after.spec as { map: object; list: Json[] };
  expect([Object.keys(spec.map).length, spec.list.length]).toEqual([count / 2, count / 2]);
}, 5_000);
