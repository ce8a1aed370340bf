import { ClusterDelivery, DeliveredUnit } from './reconciler';

/** What clusters that are alike get: the same units in the same order, each of which waits for the same, but some may lie in folders of the cluster's own. */
export interface AlikeUnits {
  /** Those of the first of the clusters. */
  readonly units: readonly DeliveredUnit[];
  /** Where in the order the others may have units of their own, ascending. */
  readonly varying: readonly number[];
}

/** The units of a cluster: those whose entries others share, the very same list for clusters that share all of them, and its own. */
export interface UnitLists {
  readonly shared: readonly DeliveredUnit[];
  readonly own: readonly DeliveredUnit[];
}

const ALIKE = new WeakMap<ClusterDelivery, AlikeUnits>();
const FIRST = new WeakMap<AlikeUnits, UnitLists & { readonly ownAt: readonly number[] }>();

/** Notes with which others a cluster is alike, so that what they share is looked at once. */
export function asAlike(cluster: ClusterDelivery, alike: AlikeUnits): ClusterDelivery {
  ALIKE.set(cluster, alike);
  return cluster;
}

/** What a cluster gets as all that are alike do; one of which nothing is noted is alike to none. */
export function alikeUnits(cluster: ClusterDelivery): AlikeUnits {
  return ALIKE.get(cluster) ?? { units: cluster.units, varying: [] };
}

/** The units of a cluster by whether others share their entries, each list in their order. */
export function unitLists(cluster: ClusterDelivery): UnitLists {
  const alike = alikeUnits(cluster);
  const { units } = cluster;
  if (!alike.varying.every((at) => units[at] === alike.units[at] || (units[at].isOwn && alike.units[at].isOwn))) { return listsOf(units); }
  let first = FIRST.get(alike);
  if (!first) { FIRST.set(alike, first = { ...listsOf(alike.units), ownAt: [...alike.units.keys()].filter((at) => alike.units[at].isOwn) }); }
  return { shared: first.shared, own: first.ownAt.map((at) => units[at]) };
}

const FOUND = new WeakMap<readonly DeliveredUnit[], Map<UnitTest, boolean>>();

/** A question about a unit, the same function whenever it is asked. */
type UnitTest = (unit: DeliveredUnit) => boolean;

/** Whether it holds for any unit of a cluster; what is shared is asked once. */
export function someUnit(cluster: ClusterDelivery, test: UnitTest): boolean {
  const { shared, own } = unitLists(cluster);
  if (own.some(test)) { return true; }
  let found = FOUND.get(shared);
  if (!found) { FOUND.set(shared, found = new Map()); }
  let holds = found.get(test);
  if (holds === undefined) { found.set(test, holds = shared.some(test)); }
  return holds;
}

function listsOf(units: readonly DeliveredUnit[]): UnitLists {
  return { shared: units.filter((unit) => !unit.isOwn), own: units.filter((unit) => unit.isOwn) };
}
