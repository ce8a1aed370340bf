import { isOwn, UnitStanding } from './delivered';
import { Edges, Placed, UnitEdges, unitName } from './edges';
import { order } from './order';
import type { UnitNode } from './unit-node';
import { UnitTree } from './units';
import { ComposedBundle } from './variants';
import { Finding, FindingSeverity } from '../../fleet';
import { ClusterDelivery, DeliveredUnit } from '../../reconciler';
import { AlikeUnits, asAlike } from '../../reconciler/alike-units';
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
  const context: Delivering = { fleet, treesOf, edges, cycles, shared: new Map() };
  const byPlace: ClusterDelivery[] = [];
  for (const places of likeClusters(fleet, trees, edges)) {
    const first = new Likeness(context, places[0]);
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
  for (let i = 0; i < trees.length; i++) {
    const tree = trees[i];
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
    const next = new Map<number, number>();
    for (let place = 0; place < group.length; place++) {
      const key = group[place] * (fleet.names.length + 2) + stand.slotAt(place) + 1;
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

/** What all that are delivered to have in common. */
interface Delivering {
  readonly fleet: FleetOrder;
  readonly treesOf: ReadonlyMap<string, readonly UnitTree[]>;
  readonly edges: Edges;
  readonly cycles: Map<string, CycleUse>;
  /** Units in folders that several clusters may read, by the folder and how they stand. */
  readonly shared: Map<UnitNode, Map<string, DeliveredUnit>>;
}

/** What clusters that are alike get, found on the first of them. */
class Likeness {
  private readonly first: ClusterDelivery;
  private readonly alike: AlikeUnits;
  private readonly needed: ReadonlyMap<string, UnitEdges>;
  private readonly standings: readonly UnitStanding[];
  private readonly rings: readonly (readonly string[])[];

  constructor(private readonly context: Delivering, place: number) {
    const { fleet, treesOf, edges } = context;
    const units = new Map<string, readonly Placed[]>();
    for (const [unit, trees] of treesOf) {
      const placed = members(trees, place);
      if (placed.length > 0) { units.set(unit, placed); }
    }
    this.needed = edges.on(units);
    const { sorted, depth, cycles: rings } = order(new Map([...this.needed].map(([unit, { present }]) => [unit, present])));
    this.rings = rings;
    const cluster = fleet.names[place];
    this.standings = sorted.map((unit) => new UnitStanding(unit, this.needed.get(unit)!, depth.get(unit)!));
    this.first = { cluster, units: sorted.map((unit, at) => this.deliveredTo(cluster, at, units.get(unit)!)) };
    this.alike = { units: this.first.units, varying: [...sorted.keys()].filter((at) => treesOf.get(sorted[at])!.some(mayNameCluster)) };
  }

  public deliveryTo(place: number): ClusterDelivery {
    const { fleet, treesOf } = this.context;
    const cluster = fleet.names[place];
    this.noteCycles(cluster, place);
    if (cluster === this.first.cluster) { return asAlike(this.first, this.alike); }
    const { units, varying } = this.alike;
    if (varying.length === 0) { return asAlike({ cluster, units: this.first.units }, this.alike); }
    const own = [...units];
    for (const at of varying) { own[at] = this.deliveredTo(cluster, at, members(treesOf.get(units[at].unit)!, place)); }
    return asAlike({ cluster, units: own }, this.alike);
  }

  /** Clusters that are not alike get the very same unit where they read the same and wait for the same. */
  private deliveredTo(cluster: string, at: number, read: readonly Placed[]): DeliveredUnit {
    const standing = this.standings[at];
    const [{ tree, node }] = read;
    if (read.length > 1 || tree.gatheredIn !== undefined || isOwn(node)) { return standing.deliveredTo(cluster, read); }
    const { shared } = this.context;
    let known = shared.get(node);
    if (!known) { shared.set(node, known = new Map()); }
    let delivered = known.get(standing.key);
    if (!delivered) { known.set(standing.key, delivered = standing.deliveredTo(cluster, read)); }
    return delivered;
  }

  private noteCycles(cluster: string, place: number): void {
    const { cycles, treesOf } = this.context;
    for (const ring of this.rings) {
      const text = ringText(ring, this.needed);
      const use = cycles.get(text);
      const path = members(treesOf.get(ring[0])!, place)[0].tree.bundle.path;
      if (use) { use.clusters.push(cluster); } else { cycles.set(text, { path, clusters: [cluster] }); }
    }
  }
}

/** Whether a unit may lie in a folder that names the cluster. */
function mayNameCluster(tree: UnitTree): boolean {
  return tree.gatheredIn !== undefined || tree.bundle.customized.size > 0;
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
    clusters: [...clusters].sort(),
  };
}
