import { mutated } from './kustomize/mutations';
import { Random } from './kustomize/random';
import { anyObject } from './kustomize/random-objects';
import { isList, isMap, Json } from '../../../src/object/json';
import { KubeObject } from '../../../src/object/kube-object';
import { asRead } from '../../../src/object/verbatim';
import { AlikeFolders } from '../../../src/synth/layout/alike-folders';
import { AlikeTexts } from '../../../src/synth/layout/alike-texts';
import { Change, changed, kustomizationFiles, objectText } from '../../../src/synth/layout/kustomize';

const FRESH = ['cluster-0001', 'cluster-0002', 'Lyon, 2', '-x', 'é', '0x1f', 'a: b', 'k#', '\u2028', 'x'.repeat(300)];
/** What means something to a merge, a list or a text, or stands elsewhere. */
const SPECIAL = ['', ' ', ' begins', 'ends ', 'two\nlines', '\ttab', 'delete', '80', '8080', 'true', 'null', 'http', 'TCP', '\u00a60\u00a6', '\u00a6', '--a'];

/** The value with the strings at some places, counted from the front, become another. */
function withString(value: Json, places: ReadonlySet<number>, text: string): Json {
  let at = 0;
  const walk = (inner: Json): Json => {
    if (typeof inner === 'string') { return places.has(at++) ? text : inner; }
    if (isList(inner)) { return inner.map(walk); }
    return isMap(inner) ? Object.fromEntries(Object.entries(inner).map(([key, item]) => [key, walk(item)])) : inner;
  };
  return walk(value);
}

/** Versions of an object that differ in one or two strings of its own. */
function alikes(random: Random, { apiVersion, kind, metadata, ...rest }: KubeObject): KubeObject[] {
  const places = new Set(Array.from({ length: 1 + random.below(2) }, () => random.below(12)));
  return Array.from({ length: 4 + random.below(3) }, () => (
    { apiVersion, kind, metadata, ...withString(rest, places, random.pick(random.chance(0.75) ? FRESH : SPECIAL)) as object }));
}

const write = (changes: readonly Change[]) => kustomizationFiles(changed(changes, () => []), { resources: ['../base'] });
const named = (files: readonly { readonly name: string; readonly text: string }[]) => files.map(({ name, text }) => ({ name, text }));

const config = (data: object) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c', namespace: 'n' }, data }) as unknown as KubeObject & { readonly data: { readonly [key: string]: string } };

describe('folders that are alike', () => {
  it('hold what each of them would alone, whatever the strings are in which they differ', () => {
    const random = new Random(20);
    let [folders, written] = [0, 0];
    for (let i = 0; i < 250; i++) {
      const before = anyObject(random, `c${i}`);
      const others = random.chance(0.3) ? [anyObject(random, `d${i}`)] : [];
      const alike = new AlikeFolders((changes) => { written++; return write(changes); });
      for (const after of alikes(random, { ...mutated(random, before), apiVersion: before.apiVersion })) {
        const changes = [{ before, after }, ...others.map((other) => ({ before: other, after: { ...other, said: 'so' } as KubeObject }))];
        expect(named(alike.filesOf(changes))).toEqual(named(write(changes)));
        folders++;
      }
    }
    expect(written).toBeLessThan(folders * 0.9);
  });

  const args = (...of: string[]) => ({
    apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'd', namespace: 'n' }, spec: { template: { spec: { containers: [{ name: 'main', args: of }] } } },
  }) as unknown as KubeObject;

  it.each<[string, KubeObject, KubeObject[], number]>([
    ['one string each', config({ a: 'x' }), ['k', 'l', 'm', 'yes', 'a: b'].map((cluster) => config({ a: 'x', cluster })), 2],
    ['one string at two places', config({ a: 'x' }), ['k', 'l', 'm'].map((name) => config({ a: name, b: name })), 2],
    ['the string of the parent', config({ a: 'x' }), ['k', 'l', 'x'].map((a) => config({ a, b: 'b' })), 3],
    ['a string that stands elsewhere in a list', args('--to', 'x'), ['k', 'l', '--to', 'm'].map((name) => args('--to', name)), 4],
    ['strings that become equal', config({}), [['k', 'l'], ['o', 'p'], ['q', 'q'], ['r', 's']].map(([a, b]) => config({ a, b })), 4],
    ['text of lines', config({}), ['k', 'l', 'a\nb', 'm'].map((a) => config({ a })), 4],
    ['a blank at the front', config({ a: 'x' }), ['k', 'l', ' m'].map((a) => config({ a })), 3],
    ['a mark', config({ a: 'x' }), ['k', 'l', '\u00a60\u00a6', 'm'].map((a) => config({ a })), 4],
    ['a mark in what they share', config({ a: 'x' }), ['k', 'l', 'm'].map((a) => config({ a, b: '\u00a60\u00a6' })), 5],
    ['a mark of no place in what they share', config({ a: 'x' }), ['k', 'l', 'm'].map((a) => config({ a, b: '\u00a612\u00a6', c: 'x\ny \u00a67\u00a6\n' })), 2],
    ['a mark of no place in a key that goes', config({ 'a': 'x', '\u00a67\u00a6': 'y' }), ['k', 'l', 'm'].map((a) => config({ a })), 2],
    ['a mark in the parent', config({ a: 'x', b: '\u00a60\u00a6' }), ['k', 'l', 'm'].map((a) => config({ a, b: '\u00a60\u00a6' })), 3],
    ['another field', config({}), [config({ a: 'k' }), config({ a: 'l' }), config({ b: 'm' }), config({ b: 'o' })], 4],
  ])('%s', (_, before, versions, writes) => {
    let written = 0;
    const alike = new AlikeFolders((changes) => { written++; return write(changes); });
    for (const after of versions) {
      expect(named(alike.filesOf([{ before, after }]))).toEqual(named(write([{ before, after }])));
    }
    expect(written).toBe(writes);
  });

  it('start from the very same object', () => {
    const alike = new AlikeFolders(write);
    const versions = ['k', 'l', 'm'].map((a) => ({ before: config({ a: 'x', of: a }), after: config({ a, of: a }) }));
    expect(versions.map((change) => named(alike.filesOf([change])))).toEqual(versions.map((change) => named(write([change]))));
  });
});

describe('texts of objects that are alike', () => {
  it('are those that each has alone, whatever the strings are in which they differ', () => {
    const random = new Random(21);
    for (let i = 0; i < 250; i++) {
      const texts = new AlikeTexts();
      for (const object of alikes(random, anyObject(random, `c${i}`))) { expect(texts.of(object, 'c')).toBe(objectText(object)); }
    }
  });

  it('are their own where they share what looks like a mark', () => {
    const texts = new AlikeTexts();
    for (const object of ['0', '12', '007'].flatMap((n) => ['k', 'l', 'm'].map((a) => config({ a, sep: `\u00a6${n}\u00a6` })))) {
      expect(texts.of(object, object.data.sep)).toBe(objectText(object));
    }
  });

  it('are the bytes of a file where an object was read', () => {
    const object = (name: string) => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name } });
    const read = asRead(object('b'), { text: 'as: read\n', file: 'f.yaml' });
    const first = asRead(object('a'), { text: 'as: read, too\n', file: 'g.yaml' });
    for (const objects of [[object('a'), object('c'), read, object('d'), object('e')], [first, object('b'), object('c')]]) {
      const texts = new AlikeTexts();
      expect(objects.map((each) => texts.of(each, 'like'))).toEqual(objects.map(objectText));
    }
  });
});
