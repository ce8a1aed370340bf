import { hasForms } from '../../bundle';
import { DeliveredTeam } from '../../reconciler';
import { Team } from '../../team';
import { fleetAccount, syncOf, TEAM_SYNC } from '../../team/sync';
import { Composition } from '../compose';
import { ClusterModel } from '../model';

/** The repositories of teams on some clusters, for an agent that is told from outside. */
export function deliveredTeams({ bundles }: Composition, clusters: readonly ClusterModel[]): DeliveredTeam[] {
  const teams = bundles.filter(({ model: { bundle } }) => Team.isTeam(bundle));
  return teams.flatMap(({ ofCluster }) => clusters.flatMap(({ name: cluster, reconciler }) => [...ofCluster.get(cluster)?.state.values() ?? []]
    .filter(({ object }) => object.kind === TEAM_SYNC && hasForms(object))
    .map(({ object }): DeliveredTeam => {
      const { team, source, path, targetNamespace, serviceAccountName, kinds, project } = syncOf(object);
      return {
        team,
        cluster,
        namespace: targetNamespace,
        ...(project ? { project } : {}),
        serviceAccount: reconciler.type === 'rancher-fleet' ? fleetAccount(targetNamespace) : serviceAccountName,
        repository: source.url,
        ...(source.ref.tag === undefined ? { branch: source.ref.branch } : { tag: source.ref.tag }),
        path,
        ...(kinds === undefined ? {} : { kinds: [...kinds] }),
        ...(source.secretName === undefined ? {} : { secretName: source.secretName }),
        interval: source.interval,
      };
    }))).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ team, cluster, namespace }: DeliveredTeam): string {
  return [team, cluster, namespace].join('/');
}
