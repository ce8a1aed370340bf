import { missingCompanions } from './companions';
import { definitionFindings, duplicateIds } from './definitions';
import { HeldPolicy, heldPolicies, PolicySet } from './held';
import { Namespaces } from './namespaces';
import { Violations } from './violations';
import { Finding } from '../../../fleet';
import { Composition, UnitNode } from '../../compose';
import { Model } from '../../model';
import { counted, Progress, UNSEEN } from '../../progress';

/**
 * Judges every distinct object once by every rule that holds where it is delivered.
 *
 * Clusters with the same policies are judged together, and a variant that they share once.
 */
export function judgePolicies(model: Model, composition: Composition, progress: Progress = UNSEEN): Finding[] {
  const held = heldPolicies(model, composition);
  const violations = new Violations(new Namespaces(composition));
  for (const [node, sets] of counted(progress, 'check policies', [...readers(composition, held.ofCluster)])) {
    for (const [set, clusters] of sets) { violations.judge(node, set, clusters); }
  }
  const policies: readonly HeldPolicy[] = held.policies;
  return [...duplicateIds(policies), ...definitionFindings(policies, model.asOf), ...violations.findings(), ...missingCompanions(policies, composition)];
}

/** Which clusters read a variant, by the set of policies that holds there. */
function readers({ trees }: Composition, ofCluster: ReadonlyMap<string, PolicySet>): ReadonlyMap<UnitNode, ReadonlyMap<PolicySet, readonly string[]>> {
  const nodes = new Map<UnitNode, Map<PolicySet, string[]>>();
  for (const tree of trees) {
    for (const [cluster, node] of tree.ofCluster) {
      const set = ofCluster.get(cluster);
      if (!set || set.policies.length === 0) { continue; }
      const sets = nodes.get(node) ?? new Map<PolicySet, string[]>();
      nodes.set(node, sets);
      const clusters = sets.get(set);
      if (clusters) { clusters.push(cluster); } else { sets.set(set, [cluster]); }
    }
  }
  return nodes;
}
