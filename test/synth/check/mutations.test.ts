import { Mutation, mutationsOf } from './mutations';
import { KubeObject } from '../../../src/object/kube-object';
import { describeId, idOf } from '../../../src/object/object-id';
import { SchemaRegistry } from '../../../src/schema/registry';
import { checkObjects } from '../../../src/synth/check/objects';
import { fieldIn } from '../../../src/synth/check/objects/field';
import { Minors } from '../../../src/synth/check/objects/minors';
import { Reading, Readings } from '../../../src/synth/check/objects/readings';
import { Composition, UnitNode } from '../../../src/synth/compose';
import { editedSince } from '../../../src/synth/compose/edited';
import { exampleSynthesis } from '../../support/example';

/** Of each object, so many ways to break it are tried, taken evenly from all. */
const WAYS = Number(process.env.MUTATIONS ?? 24);

const registry = SchemaRegistry.bundled();
const { model, composition } = exampleSynthesis('hybrid-platform');
const readings = new Readings(composition, new Minors(model.clusters));

/** The composition with another object in place of one, wherever that is read. */
function withObject(from: KubeObject, to: KubeObject): Composition {
  const trees = composition.trees.map((tree) => {
    const changed = new Map<UnitNode, UnitNode>();
    for (const node of tree.nodes) {
      const hit = [...node.state].find(([, entry]) => entry.object === from);
      if (!hit) { continue; }
      const state = new Map([...node.state, [hit[0], { ...hit[1], object: to }]]);
      changed.set(node, { ...node, state, edited: node.parent && editedSince(node.parent.state, state) });
    }
    if (changed.size === 0) { return tree; }
    const now = (node: UnitNode) => changed.get(node) ?? node;
    return { ...tree, nodes: tree.nodes.map(now), ofCluster: tree.ofCluster.map(now) };
  });
  return { ...composition, trees };
}

/** Ways that few objects can be broken in, and that an even choice would pass over. */
const RARE = /^(key twice|out of bounds|reference broken|selector off) /;

function someOf(all: readonly Mutation[]): readonly Mutation[] {
  const mutations = all.filter(({ what }) => !RARE.test(what));
  const step = Math.max(1, mutations.length / WAYS);
  return [...all.filter(({ what }) => RARE.test(what)), ...Array.from({ length: Math.min(WAYS, mutations.length) }, (_, i) => mutations[Math.floor(i * step)])];
}

/** Undefined where the mutation is found and a finding names its field. */
function missed({ object }: Reading, mutation: Mutation): string | undefined {
  const findings = checkObjects(model, withObject(object, mutation.object), registry);
  const id = describeId(idOf(mutation.object));
  const own = findings.filter((finding) => finding.object === id);
  const fields = mutation.fields.map((path) => fieldIn(mutation.object, path));
  if (own.some(({ field }) => fields.includes(field ?? ''))) { return undefined; }
  return `${describeId(idOf(object))}: ${mutation.what}: ${findings.map(({ object: of, code, field }) => `${of} ${code} ${field}`).join('; ') || 'nothing found'}`;
}

it('finds what is broken in the objects of the example, and names the field', () => {
  const misses: string[] = [];
  const ways = new Map<string, { tried: number; missed: number }>();
  let tried = 0;
  let fewest = Infinity;
  for (const reading of readings.objects) {
    const minor = readings.minorsOf(reading)[0];
    const schema = registry.schemaOf(reading.object, minor)!;
    const mutations = someOf(mutationsOf(reading.object, schema, registry.schemaOf({ apiVersion: 'v1', kind: 'ConfigMap' }, minor)!.properties.get('metadata')!));
    fewest = Math.min(fewest, mutations.length);
    for (const mutation of mutations) {
      tried++;
      const way = mutation.what.replace(/ \(.*?\)/, '').split(' ').slice(0, -1).join(' ');
      const counts = ways.get(way) ?? { tried: 0, missed: 0 };
      ways.set(way, counts);
      counts.tried++;
      const miss = missed(reading, mutation);
      if (miss === undefined) { continue; }
      counts.missed++;
      misses.push(miss);
    }
  }
  if (process.env.SHOW) { console.table(Object.fromEntries([...ways].sort())); }
  expect(fewest).toBeGreaterThanOrEqual(20);
  expect(tried).toBeGreaterThan(1000);
  // At least 99 % are found, of all and of each way; the misses are named.
  expect(misses.slice(0, Math.max(0, misses.length - Math.floor(tried / 100)))).toEqual([]);
  expect(ways.size).toBeGreaterThanOrEqual(20);
  expect([...ways].filter(([, counts]) => counts.missed * 100 > counts.tried)).toEqual([]);
}, 600_000);
