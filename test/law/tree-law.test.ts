import { mkdirSync, rmSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import * as fc from 'fast-check';
import { buildPlatform, PlatformSpec, platformSpecs } from './random-platform';
import { Platform } from '../../src';
import { ListKeys } from '../../src/object/edit';
import { Json, JsonMap } from '../../src/object/json';
import { collect, PlatformFacts } from '../../src/synth/collect/collect';
import { compose, UnitNode, UnitTree } from '../../src/synth/compose';
import { layOut, Tree } from '../../src/synth/layout';
import { EMPTY_LOCK } from '../../src/synth/lock';
import { build } from '../support/kustomize-build';
import { temporaryFolder } from '../support/temporary-folder';
import { itTools, KUBECTLS, KustomizeVersion } from '../support/tools';

const PLATFORMS = 520;
/** kustomize takes a time that is quadratic in the objects of a build. */
const OBJECTS_A_BUILD = 150;

interface Case {
  /** Folder of the copy below the batch. */
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
  readonly wanted: readonly JsonMap[];
  readonly spec: PlatformSpec;
}

/** Stands in the names of one platform's objects and nowhere else. */
function tokenOf(at: number): string {
  return `zq${at}x`;
}

function randomSpecs(count: number, seed: number): PlatformSpec[] {
  return Array.from({ length: count }, (_, i) => fc.sample(platformSpecs(tokenOf(i)), { seed: seed + i, numRuns: 3 })[2]);
}

function factsOf({ repository, reconciler, policyEngine }: Platform): PlatformFacts {
  return { name: 'random', repository, reconciler, policyEngine };
}

/** Each variant that a cluster reads, copied with names of its own, so that many variants of one object fit into one build. */
function casesOf(spec: PlatformSpec, token: string): Case[] {
  const platform = buildPlatform(spec);
  const { model } = collect(platform, factsOf(platform), EMPTY_LOCK);
  const composition = compose(model, new ListKeys());
  const tree = layOut(model, composition);
  return composition.trees.flatMap((unit) => [...new Set(unit.ofCluster.values())].map((node, i) => caseOf(spec, token, tree, unit, node, i)));
}

function caseOf(spec: PlatformSpec, token: string, tree: Tree, unit: UnitTree, node: UnitNode, at: number): Case {
  const own = `${token}v${at}v`;
  const renamed = (text: string) => text.split(token).join(own);
  const inside = [...tree].filter(([path]) => path.startsWith(`${unit.folder}/`));
  const root = `${own}-${unit.unit}`;
  return {
    spec,
    folder: `${root}/${unit.folder}/${node.name}`,
    files: new Map(inside.map(([path, text]) => [`${root}/${renamed(path)}`, renamed(text)])),
    wanted: [...node.state.values()].map(({ object }) => JSON.parse(renamed(JSON.stringify(object))) as JsonMap),
  };
}

function batches(cases: readonly Case[]): Case[][] {
  const result: Case[][] = [[]];
  let objects = 0;
  for (const one of cases) {
    if (objects + one.wanted.length > OBJECTS_A_BUILD) { result.push([]); objects = 0; }
    result[result.length - 1].push(one);
    objects += one.wanted.length;
  }
  return result;
}

function idText(object: JsonMap): string {
  const { name, namespace } = object.metadata as JsonMap;
  return JSON.stringify([String(object.apiVersion).split('/').slice(0, -1).join('/'), object.kind, namespace ?? '', name]);
}

/** Maps compare whatever the order of keys; lists in order. */
function canonical(value: Json): Json {
  if (Array.isArray(value)) { return value.map(canonical); }
  if (typeof value !== 'object' || value === null) { return value; }
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, canonical(item)]));
}

async function mismatches(root: string, batch: readonly Case[], name: string, version: KustomizeVersion): Promise<string[]> {
  const folder = join(root, name);
  const built = new Map((await build(version, folder)).map((object) => [idText(object), object as JsonMap]));
  return batch.flatMap((one) => one.wanted.flatMap((wanted) => {
    const actual = built.get(idText(wanted));
    built.delete(idText(wanted));
    const [a, b] = [JSON.stringify(canonical(wanted)), actual && JSON.stringify(canonical(actual))];
    return a === b ? [] : [`${version} ${one.folder} ${idText(wanted)}\n wanted ${a}\n built  ${b}\n spec   ${JSON.stringify(one.spec)}`];
  })).concat([...built.keys()].map((id) => `${version}: kustomize builds ${id}, which compose does not hold`));
}

describe('the law of the tree', () => {
  itTools(`what kustomize builds equals what compose holds, for ${PLATFORMS} random platforms`, async () => {
    const cases = randomSpecs(PLATFORMS, 20261122).flatMap((spec, i) => casesOf(spec, tokenOf(i)));
    expect(cases.length).toBeGreaterThan(2 * PLATFORMS);
    const root = temporaryFolder('law');
    try {
      const failures: string[] = [];
      for (const [i, batch] of batches(cases).entries()) {
        const name = `batch-${i}`;
        for (const one of batch) {
          for (const [path, text] of one.files) {
            mkdirSync(dirname(join(root, name, path)), { recursive: true });
            writeFileSync(join(root, name, path), text);
          }
        }
        writeFileSync(join(root, name, 'kustomization.yaml'), JSON.stringify({ resources: batch.map((one) => one.folder) }));
        for (const version of Object.keys(KUBECTLS) as KustomizeVersion[]) {
          failures.push(...await mismatches(root, batch, name, version).catch((error: Error) => [`${version} ${name}: ${error.message}`]));
        }
      }
      expect(failures.slice(0, 3).join('\n\n')).toBe('');
    } finally {
      rmSync(root, { recursive: true });
    }
  }, 600_000);

  it('an object that one overlay declares again, and nothing else touches, is exactly what its construct rendered', () => {
    const specs = randomSpecs(300, 7);
    let judged = 0;
    for (const spec of specs) {
      const platform = buildPlatform(spec);
      const { model } = collect(platform, factsOf(platform), EMPTY_LOCK);
      const { bundles } = compose(model, new ListKeys());
      for (const { model: bundle, ofCluster } of bundles) {
        const said = spec.bundles.find(({ id }) => id === bundle.path)!;
        for (const cluster of spec.clusters) {
          const stack = said.overlays.filter(({ labels }) => Object.entries(labels).every(([key, value]) => cluster.labels[key] === value));
          if (stack.length !== 1 || said.customizes || !ofCluster.get(cluster.name)) { continue; }
          const [overlay] = stack;
          if (overlay.said.some((one) => one.say === 'declare-all')) { continue; }
          for (const one of overlay.said) {
            if (one.say !== 'declare') { continue; }
            const { id, object } = one.declared;
            if (overlay.said.some((other) => other !== one && 'id' in other && other.id === id)) { continue; }
            const made = [...ofCluster.get(cluster.name)!.state.values()].find((entry) => idText(entry.object) === idText(object));
            expect(made?.object).toEqual(asRendered(object));
            judged++;
          }
        }
      }
    }
    expect(judged).toBeGreaterThan(100);
  });
});

/** cdk8s leaves nulls out when it renders. */
function asRendered(value: Json): Json {
  if (Array.isArray(value)) { return value.filter((item) => item !== null).map(asRendered); }
  if (typeof value !== 'object' || value === null) { return value; }
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null).map(([key, item]) => [key, asRendered(item)]));
}
