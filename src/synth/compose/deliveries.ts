import { Edges, Placed, UnitEdges, unitName } from './edges';
import { order } from './order';
import { UnitNode, UnitTree } from './units';
import { ComposedBundle } from './variants';
import { Finding, FindingSeverity } from '../../fleet';
import { ClusterDelivery, DeliveredUnit } from '../../reconciler';
import { ClusterModel } from '../model';

/** What each cluster gets, in an order in which every unit comes after those that it needs. */
export interface FleetDelivery {
  readonly byCluster: ReadonlyMap<string, ClusterDelivery>;
  /** The variants that each cluster reads, by unit; a unit that gathers bundles has several. */
  readonly placed: ReadonlyMap<string, ReadonlyMap<string, readonly Placed[]>>;
}

export function deliveries(
  clusters: readonly ClusterModel[], bundles: readonly ComposedBundle[], trees: readonly UnitTree[], findings: Finding[],
): FleetDelivery {
  const edges = new Edges(bundles);
  const placed = placedUnits(clusters, trees);
  const cycles = new Map<string, CycleUse>();
  const byCluster = new Map(clusters.map(({ name }) => [name, deliveryOf(name, placed.get(name)!, edges, cycles)]));
  findings.push(...[...cycles].map(([ring, use]) => cycleFinding(ring, use)));
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

function deliveryOf(cluster: string, units: ReadonlyMap<string, readonly Placed[]>, edges: Edges, cycles: Map<string, CycleUse>): ClusterDelivery {
  const needed = edges.on(units);
  const { sorted, depth, cycles: rings } = order(new Map([...needed].map(([unit, { present }]) => [unit, present])));
  for (const ring of rings) {
    const text = ringText(ring, needed);
    const use = cycles.get(text);
    if (use) { use.clusters.push(cluster); } else { cycles.set(text, { path: units.get(ring[0])![0].tree.bundle.path, clusters: [cluster] }); }
  }
  return { cluster, units: sorted.map((unit) => delivered(cluster, unit, units.get(unit)!, needed.get(unit)!, depth.get(unit)!)) };
}

function delivered(cluster: string, unit: string, members: readonly Placed[], { present, usual }: UnitEdges, depth: number): DeliveredUnit {
  const [{ tree, node }] = members;
  const isGathered = tree.bundle.folder.gatheredIn !== undefined;
  const variant = isGathered ? `cluster.${cluster}` : node.name;
  return {
    unit,
    folder: isGathered ? `clusters/${cluster}/${unit}` : `${tree.folder}/${node.name}`,
    variant,
    dependsOn: [...present],
    entry: variant + unlike('without', usual, present) + unlike('with', present, usual),
    isOwn: variant.startsWith('cluster.'),
    depth,
    kinds: members.length === 1 ? kindsOf(node) : [...new Set(members.flatMap((member) => kindsOf(member.node)))].sort(),
    builtFrom: [...isGathered ? [`clusters/${cluster}/${unit}`] : [], ...members.flatMap(({ tree: { folder }, node: last }) => chain(folder, last))],
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
