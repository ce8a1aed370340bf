import { builtInAssumptions, isAssumed } from './built-in-assumptions';
import { builtInGroups } from './built-in-groups';
import { dataKeys, provided } from './provided';
import { ANY_DEFINITION, definitionKey, groupKey, keyOfTarget, Target } from './target';
import { AssumedObject } from '../../../fleet';
import { KubeObject } from '../../../object/kube-object';
import { CHART_KIND } from '../../../service/chart-spec';
import { definitionsBroughtBy } from '../../brought-definitions';
import { BundleModel, Model } from '../../model';
import type { Kinds } from '../objects/kinds';
import { Reading, ReadNode, Readings } from '../objects/readings';

/** Who brings something: variants of units, and for objects which one. */
type Bringers = ReadonlyMap<ReadNode, KubeObject>;

interface Assumed {
  readonly object: AssumedObject;
  readonly clusters: ReadonlySet<string>;
}

const NOBODY: Bringers = new Map();

/** Finds on which clusters something is there that an object needs. A variant resolves most by itself, which costs one look-up. */
export class Providers {
  /** The objects that bring something, by its key; of most nobody asks which variants they stand in. */
  private readonly brought = new Map<string, Reading[]>();
  private readonly bringers = new Map<string, Bringers>();
  private readonly clusters = new Map<string, ReadonlySet<string>>();
  private readonly groups = new Map<string, Set<string>>();
  private readonly assumed = new Map<string, Assumed[]>();
  private readonly known = new Map<ReadNode, Map<string, readonly string[]>>();
  private readonly everywhere = new Map<string, boolean>();
  private readonly fleet: number;

  constructor(model: Model, readings: Readings, kinds: Kinds) {
    this.fleet = model.clusters.length;
    for (const reading of readings.objects) {
      for (const key of provided(reading.object, kinds)) { this.bring(key, reading); }
      this.bringDefinitions(reading);
    }
    for (const { tree, clusters } of readings.nodes) {
      for (const group of tree.bundle.groupsBrought) { this.bringGroup(group, clusters); }
    }
    for (const [cluster, groups] of builtInGroups(model)) { for (const group of groups) { this.bringGroup(group, [cluster]); } }
    this.assume(model);
  }

  /** Whether the variants of one unit bring what a key stands for to all clusters of the fleet, so that it is missing nowhere. */
  public isEverywhere(key: string): boolean {
    let everywhere = this.everywhere.get(key);
    if (everywhere === undefined) { this.everywhere.set(key, everywhere = this.reaches(key) === this.fleet); }
    return everywhere;
  }

  /** On how many clusters the unit of the first of some variants brings something; each cluster reads one variant of a unit. */
  private reaches(key: string): number {
    const readings = this.brought.get(key);
    let unit: ReadNode['tree'] | undefined;
    let clusters = 0;
    for (const node of readings?.length === 1 ? readings[0].nodes : this.bringersOf(key).keys()) {
      unit ??= node.tree;
      if (node.tree === unit) { clusters += node.clusters.length; }
    }
    return clusters;
  }

  /** The clusters of a variant that have none of what the keys stand for. */
  public missing(node: ReadNode, keys: readonly string[], target?: Target): readonly string[] {
    for (const key of keys) { if (this.bringersOf(key).has(node)) { return []; } }
    const cache = this.known.get(node) ?? new Map<string, readonly string[]>();
    this.known.set(node, cache);
    const id = keys.join(' ');
    let missing = cache.get(id);
    if (!missing) {
      missing = this.missingOn(node.clusters, keys, target);
      cache.set(id, missing);
    }
    return missing;
  }

  /** The clusters among those named that have none of what the keys stand for. */
  public missingOn(clusters: readonly string[], keys: readonly string[], target?: Target): readonly string[] {
    const there = keys.map((key) => this.clustersOf(key));
    if (there.some(({ size }) => size === this.fleet)) { return []; }
    const assumed = target ? this.assumptionsOf(target) : [];
    return clusters.filter((cluster) => !there.some((set) => set.has(cluster)) && !assumed.some((assumption) => assumption.clusters.has(cluster)));
  }

  /** The clusters among those named where the target is there, and its data is known to lack a key. */
  public withoutKeyOn(clusters: readonly string[], target: Target, key: string): readonly string[] {
    const without = this.clustersWithoutKey(target, key);
    return clusters.filter((cluster) => without.has(cluster));
  }

  /** The clusters of a variant where the target is there, and its data is known to lack a key. */
  public withoutKey(node: ReadNode, target: Target, key: string): readonly string[] {
    const own = this.bringersOf(keyOfTarget(target)).get(node);
    if (own) { return lacks(own, key) ? node.clusters : []; }
    const without = this.clustersWithoutKey(target, key);
    return without.size === 0 ? [] : node.clusters.filter((cluster) => without.has(cluster));
  }

  private clustersWithoutKey(target: Target, key: string): ReadonlySet<string> {
    const bringers = this.bringersOf(keyOfTarget(target));
    const without = new Set<string>();
    for (const [{ clusters }, object] of bringers) { if (lacks(object, key)) { clusters.forEach((cluster) => without.add(cluster)); } }
    for (const { object, clusters } of this.assumptionsOf(target)) {
      if (object.keys && !object.keys.includes(key)) { clusters.forEach((cluster) => without.add(cluster)); }
    }
    return without;
  }

  /** Names of the same kind in the same namespace, for suggestions. */
  public namesLike({ group, kind, namespace }: Target): string[] {
    const prefix = keyOfTarget({ group, kind, namespace, name: '' });
    return [...this.brought.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  }

  /** Namespaces in which an object of this kind and name stands. */
  public namespacesOf({ group, kind, name }: Target): string[] {
    return [...this.brought.keys()].filter((key) => key.startsWith(`${group}/${kind}/`) && key.endsWith(`/${name}`))
      .map((key) => key.slice(`${group}/${kind}/`.length, -name.length - 1)).sort();
  }

  /** All keys that a variant's object brings, to look its values up. */
  public objectAt(node: ReadNode, target: Target): readonly KubeObject[] {
    const bringers = this.bringersOf(keyOfTarget(target));
    const own = bringers.get(node);
    if (own) { return [own]; }
    const names = new Set(node.clusters);
    const objects = [...new Set([...bringers].filter(([{ clusters }]) => clusters.some((cluster) => names.has(cluster))).map(([, object]) => object))];
    // Each of its clusters may have another one, or none.
    if (objects.length > 0) { node.alike?.tellApart(); }
    return objects;
  }

  private clustersOf(key: string): ReadonlySet<string> {
    const known = this.clusters.get(key);
    if (known) { return known; }
    const names = new Set(this.groups.get(key) ?? []);
    for (const node of this.bringersOf(key).keys()) { for (const cluster of node.clusters) { names.add(cluster); } }
    this.clusters.set(key, names);
    return names;
  }

  private bring(key: string, reading: Reading): void {
    const readings = this.brought.get(key);
    if (readings) { readings.push(reading); } else { this.brought.set(key, [reading]); }
  }

  private bringersOf(key: string): Bringers {
    const known = this.bringers.get(key);
    if (known) { return known; }
    const readings = this.brought.get(key);
    if (!readings) { return NOBODY; }
    const bringers = new Map<ReadNode, KubeObject>();
    for (const { object, nodes } of readings) { for (const node of nodes) { bringers.set(node, object); } }
    this.bringers.set(key, bringers);
    return bringers;
  }

  private bringGroup(group: string, clusters: Iterable<string>): void {
    // A bundle may name one kind of a group, as `group/Kind`.
    this.bringKey(group.includes('/') ? definitionKey(group.split('/')[0], group.split('/')[1]) : groupKey(group), clusters);
  }

  private bringKey(key: string, clusters: Iterable<string>): void {
    const names = this.groups.get(key) ?? new Set<string>();
    for (const cluster of clusters) { names.add(cluster); }
    this.groups.set(key, names);
  }

  /** What is pulled by an object; a service that is a chart says itself what its chart brings, and teams bring no definitions. */
  private bringDefinitions({ object, nodes }: Reading): void {
    const { groups, maybeOthers } = definitionsBroughtBy(object);
    if (groups.length === 0 && !maybeOthers) { return; }
    for (const { tree: { bundle }, clusters } of nodes) {
      for (const group of groups) { this.bringGroup(group, clusters); }
      if (maybeOthers && bundle.folder.category === 'services' && !isChart(bundle)) { this.bringKey(ANY_DEFINITION, clusters); }
    }
  }

  private assume(model: Model): void {
    for (const { assumption, clusters: names } of [...model.assumptions, ...builtInAssumptions(model)]) {
      for (const group of assumption._groups) { this.bringGroup(group, names); }
      for (const object of assumption._objects) {
        const key = assumptionKey(object, object.name);
        const same = this.assumed.get(key);
        if (same) { same.push({ object, clusters: names }); } else { this.assumed.set(key, [{ object, clusters: names }]); }
      }
    }
  }

  private assumptionsOf(target: Target): readonly Assumed[] {
    const found = [...this.assumed.get(assumptionKey(target, target.name)) ?? [], ...this.assumed.get(assumptionKey(target, '*')) ?? []];
    return found.filter(({ object }) => isAssumed(object, target));
  }
}

function isChart({ base }: BundleModel): boolean {
  return base.some(({ object }) => object.kind === CHART_KIND);
}

/** Objects that are assumed by a pattern are found together. */
function assumptionKey({ group, kind }: Pick<Target, 'group' | 'kind'>, name: string): string {
  return `${group}/${kind}/${name.endsWith('*') ? '*' : name}`;
}

function lacks(object: KubeObject, key: string): boolean {
  const keys = dataKeys(object);
  return keys !== undefined && !keys.has(key);
}
