import { Edges, unitName } from './edges';
import { order } from './order';
import { UnitNode, UnitTree } from './units';
import { Finding, FindingSeverity } from '../../fleet';
import { ClusterDelivery, DeliveredUnit } from '../../reconciler';
import { ClusterModel } from '../model';

/** A variant that a cluster reads. */
export interface Placed {
  readonly tree: UnitTree;
  readonly node: UnitNode;
}

/** What each cluster gets, in an order in which every unit comes after those that it needs. */
export interface FleetDelivery {
  readonly byCluster: ReadonlyMap<string, ClusterDelivery>;
  /** The variants that each cluster reads, by unit; a unit that gathers bundles has several. */
  readonly placed: ReadonlyMap<string, ReadonlyMap<string, readonly Placed[]>>;
}

export function deliveries(clusters: readonly ClusterModel[], trees: readonly UnitTree[], findings: Finding[]): FleetDelivery {
  const edges = new Edges(trees);
  const placed = placedUnits(clusters, trees);
  const cycles = new Map<string, string[]>();
  const byCluster = new Map(clusters.map(({ name }) => [name, deliveryOf(name, placed.get(name)!, edges, cycles)]));
  findings.push(...[...cycles].map(([cycle, names]) => cycleFinding(cycle, names)));
  return { byCluster, placed };
}

function placedUnits(clusters: readonly ClusterModel[], trees: readonly UnitTree[]): Map<string, Map<string, Placed[]>> {
  const placed = new Map(clusters.map(({ name }) => [name, new Map<string, Placed[]>()]));
  for (const tree of trees) {
    const unit = unitName(tree);
    for (const [cluster, node] of tree.ofCluster) {
      const units = placed.get(cluster)!;
      const there = units.get(unit);
      if (there) { there.push({ tree, node }); } else { units.set(unit, [{ tree, node }]); }
    }
  }
  return placed;
}

function deliveryOf(cluster: string, units: ReadonlyMap<string, readonly Placed[]>, edges: Edges, cycles: Map<string, string[]>): ClusterDelivery {
  const wanted = new Map<string, readonly string[]>();
  const present = new Map<string, readonly string[]>();
  for (const [unit, members] of units) {
    const all = members.length === 1
      ? edges.of(members[0].tree, members[0].node)
      : [...new Set(members.flatMap(({ tree, node }) => edges.of(tree, node)))].sort();
    wanted.set(unit, all);
    present.set(unit, all.every((name) => units.has(name)) ? all : all.filter((name) => units.has(name)));
  }
  const { sorted, depth, cycle } = order(present);
  if (cycle) {
    const text = cycle.join(' → ');
    cycles.set(text, [...(cycles.get(text) ?? []), cluster]);
  }
  return { cluster, units: sorted.map((unit) => delivered(cluster, unit, units.get(unit)!, wanted.get(unit)!, present.get(unit)!, depth.get(unit)!)) };
}

function delivered(
  cluster: string, unit: string, members: readonly Placed[], wanted: readonly string[], present: readonly string[], depth: number,
): DeliveredUnit {
  const [{ tree, node }] = members;
  const isGathered = tree.bundle.folder.gatheredIn !== undefined;
  const variant = isGathered ? `cluster.${cluster}` : node.name;
  const missing = wanted === present ? [] : wanted.filter((name) => !present.includes(name));
  return {
    unit,
    folder: isGathered ? `clusters/${cluster}/${unit}` : `${tree.folder}/${node.name}`,
    variant,
    dependsOn: present as string[],
    entry: missing.length === 0 ? variant : `${variant}.without-${missing.join('.')}`,
    isOwn: variant.startsWith('cluster.'),
    depth,
    kinds: members.length === 1 ? kindsOf(node) : [...new Set(members.flatMap((member) => kindsOf(member.node)))].sort(),
    builtFrom: [...isGathered ? [`clusters/${cluster}/${unit}`] : [], ...members.flatMap(({ tree: { folder }, node: last }) => chain(folder, last))],
  };
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

function cycleFinding(cycle: string, clusters: readonly string[]): Finding {
  const [first] = cycle.split(' → ');
  return {
    code: 'unit.cycle',
    severity: FindingSeverity.ERROR,
    path: first,
    message: `units wait for each other and none could ever start: ${cycle}`,
    fix: 'take one of the dependencies out, or move what is needed into a service of its own',
    clusters: [...clusters],
  };
}
