import { deliveries, FleetDelivery } from './deliveries';
import { unitsOf, UnitTree } from './units';
import { composeBundle, ComposedBundle } from './variants';
import { Finding } from '../../fleet';
import { ListKeys } from '../../object/edit';
import { Model } from '../model';
import { counted, Progress, UNSEEN } from '../progress';

/** The final objects of everything, and what each cluster reads of them. */
export interface Composition {
  readonly bundles: readonly ComposedBundle[];
  /** Sorted by folder. */
  readonly trees: readonly UnitTree[];
  readonly fleet: FleetDelivery;
  readonly findings: readonly Finding[];
}

/** Computes the distinct variants of every bundle, in memory; cost grows with distinct content, not with clusters times bundles. */
export function compose(model: Model, lists: ListKeys, progress: Progress = UNSEEN): Composition {
  const findings: Finding[] = [];
  const clusters = new Map(model.clusters.map((cluster) => [cluster.name, cluster]));
  const bundles: ComposedBundle[] = [];
  for (const bundle of counted(progress, 'compose', model.bundles)) { bundles.push(composeBundle(bundle, lists, findings)); }
  const trees = bundles.flatMap((bundle) => unitsOf(bundle, clusters, model.tools, findings)).sort((a, b) => (a.folder < b.folder ? -1 : 1));
  return { bundles, trees, fleet: deliveries(model.order, bundles, trees, findings), findings };
}
