import * as fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { buildPlatform, PlatformSpec, platformSpecs } from './random-platform';
import { describeFinding } from '../../src';
import { isMap, Json, JsonMap } from '../../src/object/json';
import { KubeObject } from '../../src/object/kube-object';
import { groupOf, idOf, keyOf } from '../../src/object/object-id';
import { DeliveredUnit } from '../../src/reconciler';
import { layOut } from '../../src/synth/layout';
import { EMPTY_LOCK } from '../../src/synth/lock';
import { synthesize, Synthesis } from '../../src/synth/synthesize';

const PLATFORMS = 400;
const BUNDLES = 6;
/** Where these are found nothing is written, and there is no order to speak of; other errors, whatever they are, leave the units as they are. */
const UNORDERED = ['unit.cycle', 'object.duplicate'];

interface ClusterUnits {
  readonly units: readonly DeliveredUnit[];
  readonly objects: ReadonlyMap<string, readonly KubeObject[]>;
}

/** A synthesis with its tree, whatever there is to find. */
function synthesisOf(spec: PlatformSpec): Synthesis {
  const platform = buildPlatform(spec);
  const { repository, reconciler, policyEngine } = platform;
  const synthesis = synthesize(platform, { name: 'random', repository, reconciler, policyEngine, rendered: true }, EMPTY_LOCK, { objectChecks: 'skip' });
  return { ...synthesis, tree: layOut(synthesis.model, synthesis.composition) };
}

function unitsOf({ composition: { fleet } }: Synthesis, cluster: string): ClusterUnits {
  const { units } = fleet.byCluster.get(cluster)!;
  return {
    units,
    objects: new Map(units.map(({ unit }) => [unit, fleet.membersOf(cluster, unit).flatMap(({ node }) => [...node.state.values()].map(({ object }) => object))])),
  };
}

/** The units that must be ready before one, near and far; undefined where the order does not put them first. */
function ancestors({ units }: ClusterUnits): ReadonlyMap<string, ReadonlySet<string>> | undefined {
  const before = new Map<string, ReadonlySet<string>>();
  for (const { unit, dependsOn } of units) {
    if (dependsOn.some((name) => !before.has(name))) { return undefined; }
    before.set(unit, new Set(dependsOn.flatMap((name) => [name, ...before.get(name)!])));
  }
  return before;
}

/** What an object cannot do without that some unit of the cluster brings. */
function needs(object: KubeObject): string[] {
  const { namespace } = object.metadata;
  return [
    ...(typeof namespace === 'string' ? [`namespace ${namespace}`] : []),
    ...(groupOf(object.apiVersion).endsWith('example.com') ? [`definition ${groupOf(object.apiVersion)}/${object.kind}`] : []),
  ];
}

function brings(object: KubeObject): string[] {
  if (object.kind === 'Namespace') { return [`namespace ${object.metadata.name}`]; }
  if (object.kind !== 'CustomResourceDefinition' || !isMap(object.spec) || !isMap(object.spec.names)) { return []; }
  return [`definition ${String(object.spec.group)}/${String(object.spec.names.kind)}`];
}

/** What is not as the units of a tree must be, for one cluster. */
function broken(cluster: string, there: ClusterUnits): string[] {
  const before = ancestors(there);
  if (!before) { return [`${cluster}: a unit comes before one that it depends on`]; }
  const holders = new Map<string, string>();
  const broughtBy = new Map<string, string[]>();
  const twice: string[] = [];
  for (const [unit, objects] of there.objects) {
    for (const object of objects) {
      const key = keyOf(idOf(object));
      if (holders.has(key)) { twice.push(`${cluster}: ${key} is in ${holders.get(key)!} and in ${unit}`); }
      holders.set(key, unit);
      for (const thing of brings(object)) { broughtBy.set(thing, [...broughtBy.get(thing) ?? [], unit]); }
    }
  }
  const late = [...there.objects].flatMap(([unit, objects]) => objects.flatMap(needs).filter((thing) => {
    const units = broughtBy.get(thing);
    // A definition and its resources cannot come in one Helm release, as Rancher Fleet installs them.
    const isThere = (name: string) => before.get(unit)!.has(name) || (name === unit && thing.startsWith('namespace'));
    return units !== undefined && !units.some(isThere);
  }).map((thing) => `${cluster}: ${unit} needs the ${thing}, which ${broughtBy.get(thing)!.join(' and ')} bring`));
  return [...twice, ...late];
}

/** Flat copies hold what the units do; stages of kubectl name each folder once. */
function unlikeTheTree({ tree, model }: Synthesis, cluster: string, there: ClusterUnits): string[] {
  const rendered = there.units.filter(({ unit }) => {
    const prefix = `rendered/${cluster}/${unit}/`;
    const files = [...tree].filter(([path]) => path.startsWith(prefix) && !/\/(kustomization|fleet)\.yaml$/.test(path)).map(([, text]) => text);
    const objects = files.flatMap((text) => parseAllDocuments(text).map((document) => document.toJS() as KubeObject));
    return !equal(objects, there.objects.get(unit)!);
  }).map(({ unit }) => `${cluster}: rendered ${unit} is something else`);
  if (model.clusters.find(({ name }) => name === cluster)!.reconciler.type !== 'kubectl') { return rendered; }
  const stages = [...tree].filter(([path]) => new RegExp(`^delivery/kubectl/${cluster}/stage-\\d+/kustomization\\.yaml$`).test(path))
    .flatMap(([, text]) => (parseAllDocuments(text)[0].toJS() as { resources: string[] }).resources.map((way) => way.replace(/^(\.\.\/)+/, '')));
  const folders = there.units.map(({ folder }) => folder);
  return JSON.stringify([...stages].sort()) === JSON.stringify([...folders].sort()) ? rendered : [...rendered, `${cluster}: stages hold ${stages.join(', ')}`];
}

function equal(some: readonly KubeObject[], others: readonly KubeObject[]): boolean {
  const texts = (objects: readonly KubeObject[]) => objects.map((object) => JSON.stringify(sorted(object as unknown as Json))).sort().join('\n');
  return texts(some) === texts(others);
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) { return value.map(sorted); }
  if (!isMap(value)) { return value; }
  return Object.fromEntries(Object.entries(value as JsonMap).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]));
}

describe('the units of a tree', () => {
  it(`hold each object once, after its definition and namespace, on ${PLATFORMS} random platforms`, () => {
    const specs = fc.sample(platformSpecs('zq', BUNDLES), { seed: 20261122, numRuns: PLATFORMS });
    let whole = 0;
    let edges = 0;
    const failures = specs.flatMap((spec) => {
      const synthesis = synthesisOf(spec);
      if (synthesis.findings.some(({ code }) => UNORDERED.includes(code))) { return []; }
      whole++;
      return spec.clusters.flatMap(({ name }) => {
        const there = unitsOf(synthesis, name);
        edges += there.units.reduce((sum, { dependsOn }) => sum + dependsOn.length, 0);
        return [...broken(name, there), ...unlikeTheTree(synthesis, name, there)];
      }).map((text) => `${text}\n${synthesis.findings.map(describeFinding).join('\n')}\n${JSON.stringify(spec)}`);
    });
    expect(failures.slice(0, 2).join('\n\n')).toBe('');
    expect(whole).toBeGreaterThan(PLATFORMS / 4);
    expect(edges).toBeGreaterThan(PLATFORMS);
  }, 240_000);
});
