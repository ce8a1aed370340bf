import * as fc from 'fast-check';
import { family, frozen } from './arbitrary-objects';
import { apply } from '../../../src/object/edit/apply';
import { compare } from '../../../src/object/edit/compare';
import { conflicts } from '../../../src/object/edit/conflicts';
import { withScalars } from '../../../src/object/edit/declared-scalars';
import { ListKeys } from '../../../src/object/edit/list-keys';
import { mergeEdit } from '../../../src/object/edit/merge';
import { Change, isEmpty, ObjectEdit } from '../../../src/object/edit/object-edit';
import { equal, isList, isMap, Json, JsonMap } from '../../../src/object/json';
import { KubeObject } from '../../../src/object/kube-object';
import { sharing } from '../../../src/object/sharing';

const lists = new ListKeys();
const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 1500) };

/** A value in which the order of items of all lists is of no account. */
function unordered(value: Json): Json {
  if (isList(value)) { return value.map(unordered).sort((a, b) => JSON.stringify(a) < JSON.stringify(b) ? -1 : 1); }
  return isMap(value) ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, unordered(value[key])])) : value;
}

function changesIn(change: Change): readonly Change[] {
  if (change.op === 'map') { return [change, ...Object.values(change.fields).flatMap(changesIn)]; }
  return change.op === 'items' ? [change, ...(change.change ?? []).flatMap((item) => changesIn(item.change))] : [change];
}

function uses(edit: ObjectEdit, op: Change['op']): boolean {
  return edit.by !== 'json-patch' && changesIn(edit.change).some((change) => change.op === op);
}

/** Each part of `after` that is a map or list and equals its counterpart in `before` is the very same. */
function shares(before: Json | undefined, after: Json): boolean {
  if (before === after || before === undefined) { return true; }
  if (isMap(before) && isMap(after)) {
    return !equal(before, after) && Object.keys(after).every((key) => shares(Object.hasOwn(before, key) ? before[key] : undefined, after[key]));
  }
  return !isMap(before) && !isList(before) || !equal(before, after);
}

function check(law: (base: KubeObject, one: KubeObject, two: KubeObject) => void): void {
  fc.assert(fc.property(family, ({ base, one, two }) => law(frozen(base), frozen(one), frozen(two))), RUNS);
}

describe('comparing and applying', () => {
  it('gives the declared object exactly, order of lists included, with nothing unmatched', () => check((base, one) => {
    const { object, unmatched } = apply(compare(base, one, lists), base);
    expect(object).toEqual(one);
    expect(equal(object, one)).toBe(true);
    expect(unmatched).toEqual([]);
  }));

  it('gives an empty edit exactly for equal objects', () => check((base, one) => {
    expect(isEmpty(compare(base, JSON.parse(JSON.stringify(base)), lists))).toBe(true);
    expect(isEmpty(compare(base, one, lists))).toBe(equal(base, one));
  }));

  it('gives a plain value that survives being written down', () => check((base, one, two) => {
    const edit = compare(base, one, lists);
    const again = JSON.parse(JSON.stringify(edit)) as ObjectEdit;
    expect(equal(again as unknown as Json, edit as unknown as Json)).toBe(true);
    expect(apply(again, two)).toEqual(apply(edit, two));
  }));

  it('shares what it does not change, and gives the very same object where nothing changes', () => check((base, one, two) => {
    const { object, changed } = apply(compare(base, one, lists), two);
    expect(changed).toBe(object !== two);
    expect(changed).toBe(!equal(object, two));
    expect(shares(two, object)).toBe(true);
  }));

  it('changes nothing the second time', () => check((base, one, two) => {
    const edit = compare(base, one, lists);
    // Where another edit has shortened a list, nothing tells what was appended from what was there.
    const once = apply(edit, uses(edit, 'append') ? base : two).object;
    expect(apply(edit, once)).toMatchObject({ object: once, changed: false });
  }));
});

/** Of each value of a kind, another one here and there; lists stay as long as they are, and maps keep their fields. */
function otherScalars(value: Json, flip: () => boolean): Json {
  if (isList(value)) { return value.map((item) => otherScalars(item, flip)); }
  if (isMap(value)) { return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, otherScalars(part, flip)])); }
  if (value === null || !flip()) { return value; }
  return typeof value === 'string' ? `${value}2` : typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : value;
}

describe('declaring other scalars', () => {
  const rare = fc.infiniteStream(fc.integer({ min: 0, max: 9 }).map((n) => n === 0));

  it('is the same as comparing and applying, in order and in what is shared, or is left to these', () => {
    let told = 0;
    fc.assert(fc.property(family, rare, ({ base, one }, flips) => {
      const first = frozen(base);
      const declared = frozen(sharing(otherScalars(first, () => flips.next().value as boolean) as KubeObject, first));
      for (const object of [first, frozen(sharing(one, first)), declared]) {
        const applied = apply(compare(first, declared, lists), object).object;
        const found = withScalars(first, declared, object);
        if (!found) { continue; }
        told++;
        expect(JSON.stringify(found)).toBe(JSON.stringify(applied));
        expect(found === object).toBe(applied === object);
        expect(shares(object, found)).toBe(true);
      }
    }), RUNS);
    expect(told).toBeGreaterThan(RUNS.numRuns);
  });

  it.each<[string, object, object, object]>([
    ['another order of fields', { a: 1, b: 2 }, { b: 2, a: 3 }, { a: 1, b: 2 }],
    ['a field more', { a: 1 }, { a: 1, b: 2 }, { a: 1 }],
    ['another field', { a: 1 }, { b: 1 }, { a: 1 }],
    ['null for a scalar', { a: 1 }, { a: null }, { a: 1 }],
    ['a scalar for null', { a: null }, { a: 1 }, { a: null }],
    ['a scalar for a map', { a: {} }, { a: 1 }, { a: {} }],
    ['a longer list', { a: [1] }, { a: [1, 2] }, { a: [1] }],
    ['a list that is another by now', { a: ['x'] }, { a: ['y'] }, { a: ['x', 'z'] }],
    ['what may be the key of an item', { a: [{ name: 'x' }] }, { a: [{ name: 'y' }] }, { a: [{ name: 'x' }] }],
    ['a field that is gone by now', { a: 1, b: 1 }, { a: 2, b: 1 }, { b: 1 }],
    ['a map that is gone by now', { a: { b: 1 } }, { a: { b: 2 } }, { a: null }],
    ['an inherited field', { a: { constructor: 1 } }, { a: { constructor: 2 } }, { a: {} }],
  ])('leaves %s to them', (_, base, declared, object) => {
    const [one, other, now] = [base, declared, object].map((spec) => ({ apiVersion: 'v1', kind: 'A', metadata: { name: 'a' }, spec }) as unknown as KubeObject);
    expect(withScalars(one, other, now)).toBeUndefined();
  });
});

describe('two declarations of one base', () => {
  it('commute in values where they do not conflict', () => {
    let tried = 0;
    check((base, one, two) => {
      const [a, b] = [compare(base, one, lists), compare(base, two, lists)];
      if (isEmpty(a) || isEmpty(b) || uses(a, 'append') && uses(b, 'append') || conflicts(a, b).length > 0) { return; }
      tried++;
      expect(unordered(apply(b, apply(a, base).object).object)).toEqual(unordered(apply(a, apply(b, base).object).object));
    });
    expect(tried).toBeGreaterThan(RUNS.numRuns / 20);
  });

  it('agree on what they both say where they do not conflict: each is kept by the other', () => check((base, one, two) => {
    const [a, b] = [compare(base, one, lists), compare(base, two, lists)];
    if (uses(a, 'append') || uses(b, 'append') || conflicts(a, b).length > 0) { return; }
    const both = apply(b, apply(a, base).object).object;
    expect(unordered(apply(a, both).object)).toEqual(unordered(both));
  }));

  it('conflict in the same places whichever is named first', () => check((base, one, two) => {
    const [a, b] = [compare(base, one, lists), compare(base, two, lists)];
    const sorted = (paths: readonly unknown[]) => paths.map((path) => JSON.stringify(path)).sort();
    expect(sorted(conflicts(a, b))).toEqual(sorted(conflicts(b, a)));
    expect(conflicts(a, a)).toEqual([]);
  }));
});

describe('a patch', () => {
  it('with the fields of an object makes them so in any object of that kind, and changes nothing the second time', () => check((base, one, two) => {
    const edit = mergeEdit(one as JsonMap, base, lists);
    const once = apply(edit, two).object;
    expect(apply(edit, once)).toMatchObject({ object: once, changed: false });
  }));
});
