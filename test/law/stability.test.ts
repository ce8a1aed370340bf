import { rmSync } from 'fs';
import { posix } from 'path';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { compositionOf, PlatformSpec, platformSpecs, treeOf } from './random-platform';
import { Tree } from '../../src/synth/layout';
import { writeTree } from '../../src/synth/write';
import { temporaryFolder } from '../support/temporary-folder';

const RUNS = { numRuns: 150, seed: 20261122, endOnFailure: true };

/** Paths of the first tree whose content the second does not have. */
function changed(before: Tree, after: Tree): string[] {
  return [...before].filter(([path, text]) => after.get(path) !== text).map(([path]) => path);
}

function without(spec: PlatformSpec, cluster: string): PlatformSpec {
  return { ...spec, clusters: spec.clusters.filter(({ name }) => name !== cluster) };
}

interface Kustomization {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: { readonly path: string; readonly dependsOn?: readonly { readonly name: string }[] };
}

function resourcesOf(tree: Tree, folder: string): string[] {
  const { resources } = parse(tree.get(`${folder}/kustomization.yaml`)!) as { resources: string[] };
  return resources.filter((path) => !path.endsWith('.yaml'));
}

/** What the objects of an entry folder ask Flux for: by unit its folder and what it waits for. */
function fluxUnits(tree: Tree, folder: string): [string, [string, string[]]][] {
  return [...tree].filter(([path]) => posix.dirname(path) === folder && posix.basename(path) !== 'kustomization.yaml')
    .map(([, text]) => parse(text) as Kustomization).filter(({ kind }) => kind === 'Kustomization')
    .map(({ metadata, spec }) => [metadata.name, [spec.path.replace(/^\.\/deploy\//, ''), (spec.dependsOn ?? []).map(({ name }) => name)]]);
}

/** The same from what compose holds. */
function unitsOn(spec: PlatformSpec, cluster: string): [string, [string, string[]]][] {
  return compositionOf(spec).fleet.byCluster.get(cluster)!.units.map(({ unit, folder, dependsOn }) => [unit, [folder, dependsOn]]);
}

describe('the written tree', () => {
  it('does not depend on the order in which clusters, bundles and objects are declared', () => {
    fc.assert(fc.property(platformSpecs('z', 4), (spec) => {
      const [given, reversed] = [treeOf(spec), treeOf(spec, 'reversed')];
      expect([changed(given, reversed), changed(reversed, given)]).toEqual([[], []]);
      expect([...given.keys()].sort()).toEqual([...reversed.keys()].sort());
    }), RUNS);
  }, 300_000);

  it('keeps every file when a cluster is added, but for the inventory', () => {
    const seen = new Set<string>();
    fc.assert(fc.property(platformSpecs('z', 4), fc.nat(), (spec, at) => {
      const added = spec.clusters[at % spec.clusters.length].name;
      const [before, after] = [treeOf(without(spec, added)), treeOf(spec)];
      expect(changed(before, after).filter((path) => path !== 'inventory.json')).toEqual([]);
      [...after.keys()].filter((path) => !before.has(path)).forEach((path) => seen.add(path.split('/')[0]));
    }), RUNS);
    expect([...seen].sort()).toEqual(['clusters', 'delivery', 'services']);
  }, 300_000);

  it('makes Flux wait for what each cluster needs, although clusters share entries', () => {
    let shared = 0;
    fc.assert(fc.property(platformSpecs('z', 4), (spec) => {
      const tree = treeOf(spec);
      for (const { name } of spec.clusters.filter(({ reconciler }) => reconciler === 'flux')) {
        const root = `delivery/flux/${name}`;
        const folders = [root, ...resourcesOf(tree, root).map((path) => posix.join(root, path))];
        const found = folders.flatMap((folder) => fluxUnits(tree, folder));
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(unitsOn(spec, name)));
        shared += folders.length - 1;
      }
    }), { ...RUNS, numRuns: 60 });
    expect(shared).toBeGreaterThan(100);
  }, 300_000);

  it('is written once: a second synth writes nothing', () => {
    fc.assert(fc.property(platformSpecs('z', 4), (spec) => {
      const folder = temporaryFolder('twice');
      try {
        expect(writeTree(folder, treeOf(spec)).written).toHaveLength(treeOf(spec).size);
        const again = writeTree(folder, treeOf(spec, 'reversed'));
        expect([again.written, again.removed, again.unchanged.length]).toEqual([[], [], treeOf(spec).size]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    }), { ...RUNS, numRuns: 20 });
  }, 300_000);
});
