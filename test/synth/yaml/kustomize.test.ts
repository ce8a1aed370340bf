import { execFileSync } from 'child_process';
import { mkdirSync, rmSync, writeFileSync } from 'fs';
import { join } from 'path';
import { ODD_STRINGS } from './odd-strings';
import { JsonMap } from '../../../src/object/json';
import { isCarried, isCarriedKey } from '../../../src/synth/yaml/carried';
import { toYaml } from '../../../src/synth/yaml/emit';
import { temporaryFolder } from '../../support/temporary-folder';
import { itTools, kubectl, KUBECTLS, KustomizeVersion } from '../../support/tools';

const VERSIONS = Object.keys(KUBECTLS) as KustomizeVersion[];

/** Builds an overlay on a base that holds the objects, and reads the result as Go's clients do: by a kubectl that never calls a server. */
function throughKustomize(version: KustomizeVersion, objects: readonly JsonMap[], patches: readonly JsonMap[]): readonly JsonMap[] {
  const folder = temporaryFolder('kustomize');
  const run = (...args: string[]) =>
    execFileSync(kubectl(version), args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e8 });
  try {
    mkdirSync(join(folder, 'base'));
    mkdirSync(join(folder, 'overlay'));
    writeFileSync(join(folder, 'base', 'objects.yaml'), objects.map(toYaml).join('---\n'));
    writeFileSync(join(folder, 'base', 'kustomization.yaml'), toYaml({ resources: ['objects.yaml'] }));
    writeFileSync(join(folder, 'overlay', 'kustomization.yaml'), toYaml({ resources: ['../base'], patches }));
    writeFileSync(join(folder, 'built.yaml'), run('kustomize', join(folder, 'overlay')));
    const read = run('annotate', '--local', '-f', join(folder, 'built.yaml'), '-o', 'json', 'read=by-kubectl');
    return read.split(/^(?=\{$)/m).map((json) => JSON.parse(json) as JsonMap);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function odd(index: number, spec: JsonMap): JsonMap {
  return { apiVersion: 'example.com/v1', kind: 'Odd', metadata: { name: `odd-${index}` }, spec };
}

const carriedKeys = ODD_STRINGS.filter(isCarriedKey);
const named = (key: string) => `a${key}`.slice(0, 900);
/** Makes kustomize write the object anew instead of passing its text on. */
const relabel = { target: { kind: 'Odd' }, patch: toYaml({ apiVersion: 'example.com/v1', kind: 'Odd', metadata: { name: 'any', labels: { a: 'b' } } }) };
const objects: readonly JsonMap[] = [
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'values' }, data: Object.fromEntries(ODD_STRINGS.map((text, i) => [`k${i}`, text])) },
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'keys' }, data: Object.fromEntries(carriedKeys.map((key) => [key, key])) },
  odd(0, { list: ODD_STRINGS, lists: [ODD_STRINGS.map((text) => [text])], maps: ODD_STRINGS.map((text) => ({ first: text, last: text })) }),
  odd(1, { keys: Object.fromEntries(carriedKeys.map((key) => [named(key), { [key]: [key] }])) }),
  odd(2, {
    numbers: [0, -1, 1.5, 1e-7, 1e20, 1e21, 2 ** 53, 2 ** 53 + 2, 2 ** 62, -(2 ** 63), 1.5e300, 5e-324],
    empty: { map: {}, list: [] },
    nothing: [null],
  }),
];
/** One after the other by all the ways in which the tree writes text: a JSON patch and a strategic merge inline in kustomization.yaml. */
const patches: readonly JsonMap[] = [
  { target: { kind: 'Odd' }, patch: toYaml([{ op: 'add', path: '/spec/patched', value: ODD_STRINGS }, { op: 'add', path: '/spec/after', value: 1 }]) },
  { target: { kind: 'Odd' }, patch: toYaml({ apiVersion: 'example.com/v1', kind: 'Odd', metadata: { name: 'odd-0' }, spec: { merged: ODD_STRINGS, z: 1 } }) },
  { target: { kind: 'ConfigMap' }, patch: toYaml([{ op: 'add', path: '/metadata/labels', value: { a: 'y' } }]) },
];

function nameOf(object: JsonMap): string {
  return (object.metadata as { readonly name: string }).name;
}

function expected(object: JsonMap): JsonMap {
  const metadata = { ...object.metadata as JsonMap, annotations: { read: 'by-kubectl' } };
  return object.kind === 'ConfigMap'
    ? { ...object, metadata: { ...metadata, labels: { a: 'y' } } }
    : { ...object, metadata, spec: { ...object.spec as JsonMap, patched: ODD_STRINGS, after: 1, merged: ODD_STRINGS, z: 1 } };
}

describe('through a real kustomize', () => {
  for (const version of VERSIONS) {
    itTools(`${version} carries every odd string that is called carried, and numbers`, () => {
      const read = new Map(throughKustomize(version, objects, patches).map((object) => [nameOf(object), object]));
      expect([...read.keys()].sort()).toEqual(objects.map(nameOf).sort());
      for (const object of objects) { expect(read.get(nameOf(object))).toEqual(expected(object)); }
    }, 60_000);

    itTools(`${version} breaks or changes what is called not carried`, () => {
      const lost = ['\u007f', '\u0080', 'a\u0085b', '\u009f', 'a\n\n\u2028 x\n', '\ud800', 'a\udfff', '\ufffe', '\uffff', '\ta\nb', '\t\na'];
      const carried = (spec: JsonMap) => {
        try {
          return JSON.stringify(throughKustomize(version, [odd(0, spec)], [relabel])[0].spec) === JSON.stringify(spec);
        } catch {
          return false;
        }
      };
      expect(lost.filter((text) => carried({ map: { key: text }, list: [text], maps: { [`${text}.`]: [text] } }))).toEqual([]);
      expect(['', '<<', 'k'.repeat(1100)].filter((key) => carried({ [key]: 'v' }))).toEqual([]);
      expect(lost.filter(isCarried)).toEqual([]);
    }, 60_000);
  }
});

it.each(['\u2029', 'a\u2028b', '\ud800x', '\udc00'])('isCarried is false for %j', (text) => {
  expect(isCarried(text)).toBe(false);
});

it.each(['', '<<', 'k'.repeat(1100), '\u0001'.repeat(300), '\u007f'])('isCarriedKey is false for %j', (text) => {
  expect(isCarriedKey(text)).toBe(false);
});

it('all odd strings of the tests are carried as values', () => {
  expect(ODD_STRINGS.filter((text) => !isCarried(text))).toEqual([]);
});
