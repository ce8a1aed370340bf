import { deliveries, FleetDelivery } from './deliveries';
import { ClusterTrust, trustOfClusters } from './trust';
import { formContexts, unitsOf, UnitTree } from './units';
import { composeBundle, ComposedBundle } from './variants';
import { verifiedTrees } from './verified';
import { Finding } from '../../fleet';
import { ListKeys } from '../../object/edit';
import { Assignment } from '../assignment';
import { Model } from '../model';
import { counted, Progress, UNSEEN } from '../progress';

/** The final objects of everything, and what each cluster reads of them. */
export interface Composition {
  readonly bundles: readonly ComposedBundle[];
  /** Sorted by folder. */
  readonly trees: readonly UnitTree[];
  readonly fleet: FleetDelivery;
  /** Who is trusted to sign what a cluster reads; clusters where no policy is about that are absent. */
  readonly trusts: Assignment<ClusterTrust>;
  readonly findings: readonly Finding[];
}

/** Computes the distinct variants of every bundle, in memory; cost grows with distinct content, not with clusters times bundles. */
export function compose(model: Model, lists: ListKeys, progress: Progress = UNSEEN): Composition {
  const findings: Finding[] = [];
  const contexts = formContexts(model.clusters);
  const bundles: ComposedBundle[] = [];
  for (const bundle of counted(progress, 'compose', model.bundles)) { bundles.push(composeBundle(bundle, lists, findings)); }
  const trusts = trustOfClusters(bundles, model.clusters, model.order);
  const declared = bundles.flatMap((bundle) => unitsOf(bundle, contexts, model.tools, findings)).sort((a, b) => (a.folder < b.folder ? -1 : 1));
  const trees = verifiedTrees(declared, trusts);
  return { bundles, trees, fleet: deliveries(model.order, bundles, trees, findings), trusts, findings };
}
