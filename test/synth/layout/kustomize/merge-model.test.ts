import { JsonMap } from '../../../../src/object/json';
import { merged } from '../../../../src/synth/layout/kustomize/merge-model';
import { MergeRules } from '../../../../src/synth/layout/kustomize/merge-rules';

const RULES: MergeRules = { fields: { one: { keys: ['name'], fields: { inner: { keys: ['id'] } } }, two: { keys: ['port', 'protocol'] }, set: { set: true } } };
const one = (...names: readonly string[]) => names.map((name) => ({ name }));
const tcp = (port: number) => ({ port, protocol: 'TCP' });

describe('merged', () => {
  it.each<[string, JsonMap, JsonMap, JsonMap]>([
    ['maps recurse, null removes', { a: { b: 1, c: 2 }, d: 3 }, { a: { b: 4, c: null } }, { a: { b: 4 }, d: 3 }],
    ['removing all keys leaves an empty map', { a: { b: 1 } }, { a: { b: null } }, { a: {} }],
    ['an empty map over a filled one does nothing', { a: { b: 1 } }, { a: {} }, { a: { b: 1 } }],
    ['an unmerged list is replaced', { list: [1, 2] }, { list: [3] }, { list: [3] }],
    ['an unmerged list is emptied', { list: [1, 2] }, { list: [] }, { list: [] }],
    ['what the patch says of a merged list comes first', { one: one('a', 'b', 'c') }, { one: [{ name: 'c', x: 1 }, { name: 'n' }] },
      { one: [{ name: 'c', x: 1 }, { name: 'n' }, { name: 'a' }, { name: 'b' }] }],
    ['a name alone keeps a place', { one: one('a', 'b') }, { one: [{ name: 'a' }, { name: 'b', x: 1 }] }, { one: [{ name: 'a' }, { name: 'b', x: 1 }] }],
    ['an item is deleted by name', { one: one('a', 'b') }, { one: [{ name: 'a', $patch: 'delete' }] }, { one: one('b') }],
    ['deleting the last item leaves an empty list', { one: one('a') }, { one: [{ name: 'a', $patch: 'delete' }] }, { one: [] }],
    ['lists in items merge too', { one: [{ name: 'a', inner: [{ id: 1 }, { id: 2 }] }] }, { one: [{ name: 'a', inner: [{ id: 2, x: 1 }] }] },
      { one: [{ name: 'a', inner: [{ id: 2, x: 1 }, { id: 1 }] }] }],
    ['with two keys items stay in place and new ones go first', { two: [tcp(1), tcp(2)] }, { two: [{ ...tcp(2), x: 1 }, tcp(3)] },
      { two: [tcp(3), tcp(1), { ...tcp(2), x: 1 }] }],
    ['with the second key nowhere the first counts alone', { two: [{ port: 1 }, { port: 2 }] }, { two: [{ port: 2, x: 1 }] }, { two: [{ port: 2, x: 1 }, { port: 1 }] }],
  ])('%s', (_, object, patch, expected) => {
    expect(merged(object, patch, RULES)).toEqual(expected);
  });

  it.each<[string, JsonMap, JsonMap]>([
    ['null anywhere in the object', { a: 1, b: [{ c: null }] }, { a: 2 }],
    ['an empty key in the object', { 'a': 1, '': 2 }, { a: 2 }],
    ['a duplicate item in a merged list', { a: 1, one: one('a', 'a') }, { a: 2 }],
    ['an item without its key in a merged list', { a: 1, one: [{ x: 1 }] }, { a: 2 }],
    ['a second key that some items have', { a: 1, two: [tcp(1), { port: 2 }] }, { a: 2 }],
    ['a duplicate in a set', { a: 1, set: ['x', 'x'] }, { a: 2 }],
    ['a change of a set', { set: ['x'] }, { set: ['y'] }],
    ['an empty merged list in the patch', { one: one('a') }, { one: [] }],
    ['a new empty merged list', {}, { one: [] }],
    ['null in a new value', {}, { a: { b: null } }],
    ['another type', { a: '1' }, { a: 1 }],
    ['a string that begins with a blank', { a: 'x' }, { a: '\t' }],
    ['a map over a scalar', { a: 1 }, { a: { b: 1 } }],
    ['a scalar over a list', { a: [1] }, { a: 1 }],
    ['a list over a map', { a: {} }, { a: [] }],
    ['a key that some reader takes for a number', { a: {} }, { a: { 12: 'x' } }],
    ['a directive that does nothing', { a: { b: 1 } }, { a: { $patch: 'replace', c: 1 } }],
    ['deleting an item that is not there', { one: one('a') }, { one: [{ name: 'b', $patch: 'delete' }] }],
  ])('does not know what becomes of %s', (_, object, patch) => {
    expect(merged(object, patch, RULES)).toBeUndefined();
  });

  it('shares what the patch leaves alone', () => {
    const object = { a: { b: 1 }, c: { d: 1 } };
    expect(merged(object, { a: { b: 2 } }, RULES)?.c).toBe(object.c);
  });
});
