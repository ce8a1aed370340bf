import { missingCompanions } from './companions';
import { definitionFindings, duplicateIds } from './definitions';
import { HeldPolicy, heldPolicies, PolicySet } from './held';
import { LabelledTeams } from './labelled-teams';
import { limitFindings } from './limits';
import { Namespaces } from './namespaces';
import { unverified } from './unverified';
import { Violations } from './violations';
import { Finding } from '../../../fleet';
import { idOf, keyOf } from '../../../object/object-id';
import type { SchemaRegistry } from '../../../schema/registry';
import { Composition, UnitNode } from '../../compose';
import type { EntrySources } from '../../layout';
import { Model } from '../../model';
import { counted, Progress, UNSEEN } from '../../progress';

/**
 * Judges every distinct object once by every rule that holds where it is delivered.
 *
 * Clusters with the same policies are judged together, and a variant that they share once.
 */
export function judgePolicies(
  model: Model, composition: Composition, entries: EntrySources, registry: SchemaRegistry, progress: Progress = UNSEEN,
): Finding[] {
  const held = heldPolicies(model, composition);
  const violations = new Violations(new Namespaces(composition), new Set(held.ofCluster.values()).size);
  for (const { node, set, clusters } of counted(progress, 'check policies', readers(composition, held.ofCluster))) { violations.judge(node, set, clusters); }
  judgeEntries(model, held.ofCluster, entries, violations);
  const policies: readonly HeldPolicy[] = held.policies;
  const around = { asOf: model.asOf, registry, teams: new LabelledTeams(model, composition) };
  return [
    ...duplicateIds(policies), ...definitionFindings(policies, around), ...limitFindings(policies), ...violations.findings(),
    ...missingCompanions(policies, composition), ...unverified(model, composition, entries, policies),
  ];
}

/** What the agents of clusters themselves read lies in no unit; policies about signatures judge it as well. */
function judgeEntries(
  { clusters }: Model, ofCluster: ReadonlyMap<string, PolicySet>, entries: EntrySources, violations: Violations,
): void {
  const sets = new Map<PolicySet, PolicySet>();
  for (const { name, path } of clusters) {
    const objects = entries.objects.get(name);
    const set = ofCluster.get(name);
    if (!objects || !set) { continue; }
    const about = sets.get(set) ?? { policies: set.policies.filter(({ definition }) => definition.rule === 'signed-sources') };
    sets.set(set, about);
    const state = new Map(objects.map((object) => [keyOf(idOf(object)), { object, origin: path }]));
    violations.judge({ name: 'entry', state }, about, [name]);
  }
}

/** Clusters with the same policies that read a variant. */
interface Reader {
  readonly node: UnitNode;
  readonly set: PolicySet;
  readonly clusters: readonly string[];
}

function readers({ trees }: Composition, ofCluster: ReadonlyMap<string, PolicySet>): readonly Reader[] {
  const all: Reader[] = [];
  const [only, ...others] = new Set(ofCluster.values());
  for (const { ofCluster: { groups } } of trees) {
    groups.forEach((clusters, node) => {
      const sets: ReadonlyMap<PolicySet, readonly string[]> | undefined = others.length > 0 ? bySet(clusters, ofCluster) : undefined;
      if (sets) { sets.forEach((some, set) => { all.push({ node, set, clusters: some }); }); } else { all.push({ node, set: only, clusters }); }
    });
  }
  return all.filter(({ set }) => set?.policies.length > 0);
}

function bySet(clusters: readonly string[], ofCluster: ReadonlyMap<string, PolicySet>): ReadonlyMap<PolicySet, readonly string[]> {
  const sets = new Map<PolicySet, string[]>();
  for (const cluster of clusters) {
    const set = ofCluster.get(cluster)!;
    const there = sets.get(set);
    if (there) { there.push(cluster); } else { sets.set(set, [cluster]); }
  }
  return sets;
}
