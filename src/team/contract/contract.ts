import { CLUSTER_IN_PATH, ContractClusterFacts, ContractClusters, ContractNamespace, CONTRACT_VERSION, TeamContract } from './model';
import { ICluster } from '../../fleet';
import { TeamAllowance } from '../allowance';
import { partsOn, TeamParts } from '../decision';
import { TeamVariation } from '../parts';
import { creatableKinds } from '../sync/kind-of-resource';

/** A wrapper, as its contract states it. */
export interface ContractedTeam {
  readonly platform: string;
  readonly team: string;
  readonly namespaces: readonly string[];
  readonly allows: TeamAllowance;
  /** Annotations of its namespaces. */
  readonly annotations: { readonly [key: string]: string };
  readonly parts: TeamParts;
  readonly variations: readonly TeamVariation[];
}

/**
 * The contract of a team.
 *
 * @param clusters those that it is placed on
 * @param facts what is known of each, by its name; the same value for those that are alike
 */
export function contractOf(team: ContractedTeam, clusters: readonly ICluster[], facts: ReadonlyMap<string, ContractClusterFacts>): TeamContract {
  const allowed = team.allows._props;
  const { repository, reconciler } = team.parts;
  return {
    contract: CONTRACT_VERSION,
    platform: team.platform,
    team: team.team,
    account: reconciler.name,
    allows: {
      repositories: allowed.repositories ? team.allows._repositories : repository.url ? [repository.url] : [],
      registries: sorted(allowed.registries),
      hosts: sorted(allowed.hosts),
      ingressClasses: sorted(allowed.ingressClasses),
      gateways: sorted(allowed.gateways),
      serviceTypes: sorted(['ClusterIP', ...(allowed.serviceTypes ?? [])]),
      priorityClasses: sorted(allowed.priorityClasses),
      nodePools: sorted(allowed.nodePools),
      kinds: creatableKinds(reconciler.role),
    },
    annotations: Object.fromEntries(Object.entries(team.annotations).sort(([a], [b]) => (a < b ? -1 : 1))),
    clusters: alike(team, clusters, facts),
  };
}

/** Clusters with equal facts on which the same parts hold. */
function alike(team: ContractedTeam, clusters: readonly ICluster[], facts: ReadonlyMap<string, ContractClusterFacts>): ContractClusters[] {
  const groups = new Map<string, { readonly example: ICluster; readonly facts: ContractClusterFacts; readonly names: string[] }>();
  const numbers = new Map<ContractClusterFacts, number>();
  for (const cluster of clusters) {
    const known = facts.get(cluster.clusterName)!;
    if (!numbers.has(known)) { numbers.set(known, numbers.size); }
    const varied = team.variations.map(({ placement }) => (placement.selects(cluster) ? '1' : '0')).join('');
    const key = `${numbers.get(known)} ${varied}`;
    const group = groups.get(key);
    if (group) { group.names.push(cluster.clusterName); } else { groups.set(key, { example: cluster, facts: known, names: [cluster.clusterName] }); }
  }
  return [...groups.values()]
    .map((group) => ({ names: group.names.sort(), ...group.facts, namespaces: namespacesOf(team, group.example) }))
    .sort((a, b) => (a.names[0] < b.names[0] ? -1 : 1));
}

function namespacesOf({ namespaces, parts, variations }: ContractedTeam, cluster: ICluster): ContractNamespace[] {
  const { quota, podSecurity, repository } = partsOn(cluster, parts, variations);
  return namespaces.map((name, i) => ({
    name,
    path: repository.url ? repository.path._of(CLUSTER_IN_PATH, i === 0 ? undefined : name) : '',
    podSecurity: podSecurity.level,
    ...(quota._props ? { quota: quota._props } : {}),
  }));
}

function sorted(texts: readonly string[] | undefined): string[] {
  return [...new Set(texts ?? [])].sort();
}
