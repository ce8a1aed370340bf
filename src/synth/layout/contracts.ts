import { TreeBuilder } from './tree';
import { Team } from '../../team';
import { ContractClusterFacts, contractJson, contractTypes } from '../../team/contract';
import { BundleModel, ClusterModel, Model } from '../model';

/** What the platform promises each team, for the team's own repository: `contracts/<team>.json`, and the same as types. */
export function addContracts(model: Model, files: TreeBuilder): void {
  const teams = model.bundles.filter(({ bundle }) => Team.isTeam(bundle));
  if (teams.length === 0) { return; }
  const facts = clusterFacts(model);
  for (const { bundle, folder, selection } of teams) {
    const clusters = selection.places.map((place) => model.clusters[place].facts);
    const contract = (bundle as Team)._contract(model.platform, clusters, facts);
    files.add(`contracts/${folder.folder}.json`, contractJson(contract));
    files.add(`contracts/${folder.folder}.d.ts`, contractTypes(contract));
  }
}

/** What is known of each cluster; one value for those that are alike, so that a contract groups them by it. */
function clusterFacts({ clusters, bundles }: Model): ReadonlyMap<string, ContractClusterFacts> {
  const capabilities = namesBy(bundles, ({ bundle }) => bundle.provides.map(({ name }) => name));
  const policies = namesBy(bundles, ({ folder }) => (folder.category === 'policies' ? [folder.folder] : []));
  const distinct = new Map<string, ContractClusterFacts>();
  return new Map(clusters.map((cluster): [string, ContractClusterFacts] => {
    const facts = factsOf(cluster, capabilities.get(cluster.name), policies.get(cluster.name));
    const key = JSON.stringify(facts);
    const known = distinct.get(key) ?? facts;
    distinct.set(key, known);
    return [cluster.name, known];
  }));
}

function factsOf({ facts, reconciler }: ClusterModel, capabilities: Iterable<string> = [], policies: Iterable<string> = []): ContractClusterFacts {
  return {
    kubernetes: facts.version.toString(),
    jurisdiction: facts.location.jurisdiction,
    labels: Object.fromEntries(Object.entries(facts.clusterLabels).sort(([a], [b]) => (a < b ? -1 : 1))),
    reconciler: reconciler.type,
    capabilities: [...new Set(capabilities)].sort(),
    policies: [...new Set(policies)].sort(),
  };
}

/** What bundles bring to each cluster. */
function namesBy(bundles: readonly BundleModel[], namesOf: (bundle: BundleModel) => readonly string[]): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const bundle of bundles) {
    const names = namesOf(bundle);
    if (names.length === 0) { continue; }
    for (const cluster of bundle.clusters) {
      const there = found.get(cluster);
      if (there) { there.push(...names); } else { found.set(cluster, [...names]); }
    }
  }
  return found;
}
