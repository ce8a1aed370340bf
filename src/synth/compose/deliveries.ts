import { decryptionOf } from './decryption';
import { Edges, Placed, UnitEdges, unitName } from './edges';
import { order } from './order';
import { UnitNode, UnitTree } from './units';
import { ComposedBundle } from './variants';
import { Finding, FindingSeverity } from '../../fleet';
import { ClusterDelivery, DeliveredUnit } from '../../reconciler';
import { FleetOrder } from '../assignment';

/** What each cluster gets, in an order in which every unit comes after those that it needs. */
export interface FleetDelivery {
  readonly byCluster: ReadonlyMap<string, ClusterDelivery>;
  /** The trees of each unit: one, or several for a unit that gathers bundles and for one in several forms. */
  readonly treesOf: ReadonlyMap<string, readonly UnitTree[]>;
  /** The variants of a unit that a cluster reads; a unit that gathers bundles has several. */
  membersOf(cluster: string, unit: string): readonly Placed[];
}

export function deliveries(
  fleet: FleetOrder, bundles: readonly ComposedBundle[], trees: readonly UnitTree[], findings: Finding[],
): FleetDelivery {
  const edges = new Edges(bundles);
  const treesOf = byUnit(trees);
  const cycles = new Map<string, CycleUse>();
  const byPlace: ClusterDelivery[] = [];
  for (const places of likeClusters(fleet, trees, edges)) {
    const first = new Likeness(fleet, treesOf, places[0], edges, cycles);
    for (const place of places) { byPlace[place] = first.deliveryTo(place); }
  }
  findings.push(...[...cycles].map(([ring, use]) => cycleFinding(ring, use)));
  return {
    byCluster: new Map(fleet.names.map((name, place) => [name, byPlace[place]])),
    treesOf,
    membersOf: (cluster, unit) => members(treesOf.get(unit) ?? [], fleet.placeOf(cluster) ?? -1),
  };
}

function byUnit(trees: readonly UnitTree[]): ReadonlyMap<string, readonly UnitTree[]> {
  const units = new Map<string, UnitTree[]>();
  for (const tree of trees) {
    const unit = unitName(tree);
    const there = units.get(unit);
    if (there) { there.push(tree); } else { units.set(unit, [tree]); }
  }
  return units;
}

function members(trees: readonly UnitTree[], place: number): readonly Placed[] {
  const placed: Placed[] = [];
  for (const tree of trees) {
    const node = tree.ofCluster.at(place);
    if (node) { placed.push({ tree, node }); }
  }
  return placed;
}

/**
 * Clusters that read the same, up to folders of their own that ask for nothing else: what they wait for and in which order is
 * found once for all of them. Splits the fleet by one unit after the other.
 */
function likeClusters(fleet: FleetOrder, trees: readonly UnitTree[], edges: Edges): number[][] {
  const group = new Int32Array(fleet.names.length);
  for (const tree of trees) {
    // What all clusters read tells none of them from another.
    if (readByAll(tree, fleet)) { continue; }
    const stand = tree.ofCluster.map((node) => (isOwn(node) && node.parent && edges.alike(tree, node, node.parent) ? node.parent : node));
    const numbers = new Map<UnitNode | undefined, number>();
    const next = new Map<number, number>();
    for (let place = 0; place < group.length; place++) {
      const node = stand.at(place);
      let number = numbers.get(node);
      if (number === undefined) { numbers.set(node, number = numbers.size); }
      const key = group[place] * (fleet.names.length + 2) + number;
      let split = next.get(key);
      if (split === undefined) { next.set(key, split = next.size); }
      group[place] = split;
    }
  }
  const groups: number[][] = [];
  group.forEach((number, place) => { (groups[number] ??= []).push(place); });
  return groups;
}

/** Whether all clusters of the fleet read the very same variant. */
function readByAll({ ofCluster: { groups } }: UnitTree, { names }: FleetOrder): boolean {
  const [first] = groups.values();
  return groups.size === 1 && first.length === names.length;
}

function isOwn(node: UnitNode): boolean {
  return node.name.startsWith('cluster.');
}

/** What clusters that are alike get, found on the first of them. */
class Likeness {
  private readonly first: ClusterDelivery;
  private readonly needed: ReadonlyMap<string, UnitEdges>;
  /** Units in folders that name the cluster, by their place in the order. */
  private readonly own: readonly number[];
  private readonly rings: readonly (readonly string[])[];

  constructor(
    private readonly fleet: FleetOrder, private readonly treesOf: ReadonlyMap<string, readonly UnitTree[]>, place: number, edges: Edges,
    private readonly cycles: Map<string, CycleUse>,
  ) {
    const units = new Map<string, readonly Placed[]>();
    for (const [unit, trees] of treesOf) {
      const placed = members(trees, place);
      if (placed.length > 0) { units.set(unit, placed); }
    }
    this.needed = edges.on(units);
    const { sorted, depth, cycles: rings } = order(new Map([...this.needed].map(([unit, { present }]) => [unit, present])));
    this.rings = rings;
    const cluster = fleet.names[place];
    this.first = { cluster, units: sorted.map((unit) => delivered(cluster, unit, units.get(unit)!, this.needed.get(unit)!, depth.get(unit)!)) };
    this.own = sorted.flatMap((unit, at) => (treesOf.get(unit)!.some(mayNameCluster) ? [at] : []));
  }

  public deliveryTo(place: number): ClusterDelivery {
    const cluster = this.fleet.names[place];
    this.noteCycles(cluster, place);
    if (cluster === this.first.cluster) { return this.first; }
    if (this.own.length === 0) { return { cluster, units: this.first.units }; }
    const units = [...this.first.units];
    for (const at of this.own) {
      const { unit, depth } = units[at];
      units[at] = delivered(cluster, unit, members(this.treesOf.get(unit)!, place), this.needed.get(unit)!, depth);
    }
    return { cluster, units };
  }

  private noteCycles(cluster: string, place: number): void {
    for (const ring of this.rings) {
      const text = ringText(ring, this.needed);
      const use = this.cycles.get(text);
      const path = members(this.treesOf.get(ring[0])!, place)[0].tree.bundle.path;
      if (use) { use.clusters.push(cluster); } else { this.cycles.set(text, { path, clusters: [cluster] }); }
    }
  }
}

/** Whether a unit may lie in a folder that names the cluster. */
function mayNameCluster(tree: UnitTree): boolean {
  return tree.gatheredIn !== undefined || tree.bundle.customized.size > 0;
}

function delivered(cluster: string, unit: string, read: readonly Placed[], { present, usual }: UnitEdges, depth: number): DeliveredUnit {
  const [{ tree, node }] = read;
  const isGathered = tree.gatheredIn !== undefined;
  const variant = isGathered ? `cluster.${cluster}` : node.name;
  const decryption = decryptionOf(read);
  return {
    unit,
    ...(decryption ? { decryption } : {}),
    folder: isGathered ? `clusters/${cluster}/${unit}` : `${tree.folder}/${node.name}`,
    variant,
    dependsOn: [...present],
    entry: variant + unlike('without', usual, present) + unlike('with', present, usual),
    isOwn: isGathered || isOwn(node),
    depth,
    kinds: read.length === 1 ? kindsOf(node) : [...new Set(read.flatMap((placed) => kindsOf(placed.node)))].sort(),
    builtFrom: [...isGathered ? [`clusters/${cluster}/${unit}`] : [], ...read.flatMap(({ tree: { folder }, node: last }) => chain(folder, last))],
  };
}

/** `.without-service-dns`: entries that wait for other units than usual say so in their name, so that a new cluster renames none. */
function unlike(word: string, names: readonly string[], others: readonly string[]): string {
  const own = names.filter((name) => !others.includes(name));
  return own.length === 0 ? '' : `.${word}-${own.join('.')}`;
}

const KINDS = new WeakMap<UnitNode, string[]>();

/** What a variant holds; the same list for every cluster that reads it. */
function kindsOf(node: UnitNode): string[] {
  let kinds = KINDS.get(node);
  if (!kinds) {
    kinds = [...new Set([...node.state.values()].map(({ object }) => `${object.apiVersion} ${object.kind}`))].sort();
    KINDS.set(node, kinds);
  }
  return kinds;
}

/** The folder of a variant and those that it is built on. */
function chain(folder: string, node: UnitNode): string[] {
  return [`${folder}/${node.name}`, ...(node.parent ? chain(folder, node.parent) : [])];
}

interface CycleUse {
  /** A bundle in the ring. */
  readonly path: string;
  readonly clusters: string[];
}

function ringText(ring: readonly string[], edges: ReadonlyMap<string, UnitEdges>): string {
  return ring.slice(1).map((name, i) => `'${ring[i]}' waits for '${name}' (it ${edges.get(ring[i])!.why.get(name)})`).join(', ');
}

function cycleFinding(ring: string, { path, clusters }: CycleUse): Finding {
  return {
    code: 'unit.cycle',
    severity: FindingSeverity.ERROR,
    path,
    message: `units wait for each other and none could ever start: ${ring}`,
    fix: 'take one of these dependencies out, or move what is needed into a service of its own',
    clusters,
  };
}
