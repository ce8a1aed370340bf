import * as fc from 'fast-check';
import { equal, isList, isMap, Json, JsonMap } from '../../../../src/object/json';
import { Operation, operations } from '../../../../src/synth/layout/kustomize/json-patch';

const of = (from: Json, to: Json) => operations({ list: from }, { list: to }, undefined);
const items = (...names: readonly string[]) => names.map((name) => ({ name, value: `v-${name}`, more: { a: 1, b: 2, c: 3 } }));

/** What RFC 6902 says, for the operations that we write. */
function applied(document: JsonMap, ops: readonly Operation[]): Json {
  const root = structuredClone(document) as Json;
  for (const operation of ops) {
    const path = operation.path.split('/').slice(1).map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
    const last = path.pop()!;
    let parent: Json = root;
    for (const part of path) { parent = (parent as Record<string, Json>)[part]; }
    if (operation.op === 'test') {
      expect((parent as Record<string, Json>)[last]).toEqual(operation.value);
    } else if (isList(parent)) {
      const list = parent as Json[];
      const index = last === '-' ? list.length : Number(last);
      expect(index).toBeLessThan(operation.op === 'add' ? list.length + 1 : list.length);
      list.splice(index, operation.op === 'add' ? 0 : 1, ...(operation.op === 'remove' ? [] : [operation.value]));
    } else {
      const map = parent as Record<string, Json>;
      expect(isMap(parent)).toBe(true);
      expect(Object.hasOwn(map, last)).toBe(operation.op !== 'add');
      if (operation.op === 'remove') { delete map[last]; } else { map[last] = operation.value; }
    }
  }
  return root;
}

describe('operations', () => {
  it.each<[string, JsonMap, JsonMap, Operation[]]>([
    ['nothing for equal values', { a: { b: [1] } }, { a: { b: [1] } }, []],
    ['the changed leaf alone', { a: { b: 1, c: 2 } }, { a: { b: 3, c: 2 } }, [{ op: 'replace', path: '/a/b', value: 3 }]],
    ['removals before additions, both by key', { b: 1, a: 1, z: 1 }, { d: 1, c: 1, z: 1 }, [
      { op: 'remove', path: '/a' }, { op: 'remove', path: '/b' }, { op: 'add', path: '/c', value: 1 }, { op: 'add', path: '/d', value: 1 },
    ]],
    ['escapes of slash and tilde', { 'a/b~c': 1 }, { 'a/b~c': 2 }, [{ op: 'replace', path: '/a~1b~0c', value: 2 }]],
    ['a map without a common key whole', { a: { b: 1 } }, { a: { c: 1 } }, [{ op: 'replace', path: '/a', value: { c: 1 } }]],
    ['a filled map over an empty one whole', { a: {} }, { a: { c: 1 } }, [{ op: 'replace', path: '/a', value: { c: 1 } }]],
    ['another type whole', { a: { b: 1 } }, { a: [1] }, [{ op: 'replace', path: '/a', value: [1] }]],
    ['null as any other value', { a: null, b: 1, c: null }, { a: 1, b: null, d: null }, [
      { op: 'remove', path: '/c' }, { op: 'replace', path: '/a', value: 1 }, { op: 'replace', path: '/b', value: null }, { op: 'add', path: '/d', value: null },
    ]],
  ])('says %s', (_, from, to, expected) => {
    expect(operations(from, to, undefined)).toEqual(expected);
  });

  it.each<[string, Json, Json, Operation[]]>([
    ['tests the name of the item that changes', items('a', 'b'), [items('a')[0], { ...items('b')[0], value: 'new' }], [
      { op: 'test', path: '/list/1/name', value: 'b' }, { op: 'replace', path: '/list/1/value', value: 'new' },
    ]],
    ['appends at the end without an index', items('a', 'b'), items('a', 'b', 'c'), [{ op: 'add', path: '/list/-', value: items('c')[0] }]],
    ['inserts in front of the item that it tests', items('a', 'b', 'c'), items('a', 'x', 'b', 'c'), [
      { op: 'test', path: '/list/1/name', value: 'b' }, { op: 'add', path: '/list/1', value: items('x')[0] },
    ]],
    ['removes the item that it tests', items('a', 'b', 'c'), items('a', 'c'), [
      { op: 'test', path: '/list/1/name', value: 'b' }, { op: 'remove', path: '/list/1' },
    ]],
    ['moves the one item that moved', items('a', 'b', 'c', 'd'), items('d', 'a', 'b', 'c'), [
      { op: 'test', path: '/list/0/name', value: 'a' }, { op: 'add', path: '/list/0', value: items('d')[0] },
      { op: 'test', path: '/list/4/name', value: 'd' }, { op: 'remove', path: '/list/4' },
    ]],
    ['counts indexes as they are by then', items('a', 'b', 'c', 'd'), items('b', 'c', 'd', 'e'), [
      { op: 'test', path: '/list/0/name', value: 'a' }, { op: 'remove', path: '/list/0' }, { op: 'add', path: '/list/-', value: items('e')[0] },
    ]],
    ['replaces a plain value that it tests', ['--a', '--b', '--c', '--d', '--e'], ['--a', '--b', '--x', '--d', '--e'], [
      { op: 'test', path: '/list/2', value: '--c' }, { op: 'replace', path: '/list/2', value: '--x' },
    ]],
    ['tests the value that changes where items have no name', [{ x: [1, 2, 3, 4, 5], y: 1, z: { a: 1, b: 2 } }], [{ x: [1, 2, 3, 4, 5], y: 2, z: { a: 1, b: 2 } }], [
      { op: 'test', path: '/list/0/y', value: 1 }, { op: 'replace', path: '/list/0/y', value: 2 },
    ]],
    ['restates a list that is shorter than the way to it', ['a', 'b'], ['c', 'a'], [{ op: 'replace', path: '/list', value: ['c', 'a'] }]],
    ['restates an empty list and one that becomes empty', [], ['a'], [{ op: 'replace', path: '/list', value: ['a'] }]],
    ['empties a list whole', items('a', 'b'), [], [{ op: 'replace', path: '/list', value: [] }]],
  ])('%s', (_, from, to, expected) => {
    expect(of(from, to)).toEqual(expected);
  });

  it('names items by the merge key where there is one', () => {
    const mounts = (path: string) => [{ mountPath: '/a', name: 'x', subPath: 'q' }, { mountPath: '/b', name: 'x', subPath: path }];
    const rules = { fields: { list: { keys: ['mountPath'] } } };
    expect(operations({ list: mounts('r') }, { list: mounts('s') }, rules)).toEqual([
      { op: 'test', path: '/list/1/mountPath', value: '/b' }, { op: 'replace', path: '/list/1/subPath', value: 's' },
    ]);
  });

  it('tests no value that holds null, on which kustomize crashes, but a part of it', () => {
    const [kept, gone] = [{ size: 1, more: [null, 'a'] }, { size: 2, more: [null, 'b'] }];
    expect(of([kept, gone, gone, kept, kept], [kept, gone, kept, kept])).toEqual([
      { op: 'test', path: '/list/2/size', value: 2 }, { op: 'remove', path: '/list/2' },
    ]);
    expect(of([[null], 1, 1, 1, 1, [null], 2, 2, 2, 2, 2], [[null], 1, 1, 1, 1, 2, 2, 2, 2, 2])).toEqual([{ op: 'remove', path: '/list/5' }]);
  });

  it('turns any value into any other, and every test holds on the way', () => {
    const key = fc.constantFrom('a', 'b', 'c/d', '~e', 'name', 'key');
    const { value } = fc.letrec<{ value: Json }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'medium', withCrossShrink: true },
        fc.constantFrom<Json>(null, true, 0, 1, 'x', 'y', 'z'),
        fc.array(tie('value'), { maxLength: 5 }),
        fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), value: tie('value') }), { maxLength: 5 }),
        fc.uniqueArray(fc.constantFrom('p', 'q', 'r', 's', 't', 'u'), { maxLength: 6 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(fc.property(value, value, (from, to) => {
      expect(equal(applied({ v: from, w: 1 }, operations({ v: from, w: 1 }, { v: to, w: 1 }, undefined)), { v: to, w: 1 })).toBe(true);
    }), { numRuns: 1500, seed: 7 });
  });
});
