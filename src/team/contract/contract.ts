import { ContractCluster, ContractClusterFacts, ContractNamespace, CONTRACT_VERSION, TeamContract } from './model';
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
  readonly parts: TeamParts;
  readonly variations: readonly TeamVariation[];
}

/**
 * The contract of a team.
 *
 * @param clusters those that it is placed on
 * @param facts what services, policies and reconcilers there are on each, by the cluster's name
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
    clusters: [...clusters].sort((a, b) => (a.clusterName < b.clusterName ? -1 : 1)).map((cluster) => clusterOf(team, cluster, facts.get(cluster.clusterName))),
  };
}

function clusterOf(team: ContractedTeam, cluster: ICluster, facts: ContractClusterFacts | undefined): ContractCluster {
  const labels = Object.entries(cluster.clusterLabels).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    name: cluster.clusterName,
    kubernetes: cluster.version.toString(),
    jurisdiction: cluster.location.jurisdiction,
    labels: Object.fromEntries(labels),
    reconciler: facts?.reconciler ?? '',
    capabilities: sorted(facts?.capabilities),
    policies: sorted(facts?.policies),
    namespaces: namespacesOf(team, cluster),
  };
}

function namespacesOf({ namespaces, parts, variations }: ContractedTeam, cluster: ICluster): ContractNamespace[] {
  const { quota, podSecurity, repository } = partsOn(cluster, parts, variations);
  return namespaces.map((name, i) => ({
    name,
    path: repository.url ? repository.path._of(cluster.clusterName, i === 0 ? undefined : name) : '',
    podSecurity: podSecurity.level,
    ...(quota._props ? { quota: quota._props } : {}),
  }));
}

function sorted(texts: readonly string[] | undefined): string[] {
  return [...new Set(texts ?? [])].sort();
}
