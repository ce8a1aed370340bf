import { DeliveredTeam } from './reconciler';
import type { ApplicationV1Alpha1, AppProjectV1Alpha1 } from '../../imports/argoproj.io';

/** Never a team's, whatever its role says: without impersonation the lists of the project are the only fence, and admission sees Argo CD itself. */
export const TEAM_FENCES = [
  { group: '', kind: 'Endpoints' },
  { group: '', kind: 'LimitRange' },
  { group: '', kind: 'ResourceQuota' },
  { group: 'discovery.k8s.io', kind: 'EndpointSlice' },
  { group: 'networking.k8s.io', kind: 'NetworkPolicy' },
  { group: 'rbac.authorization.k8s.io', kind: 'Role' },
  { group: 'rbac.authorization.k8s.io', kind: 'RoleBinding' },
];

/** Whether projects of teams keep the kind out. */
export function isFencedKind(group: string, kind: string): boolean {
  return TEAM_FENCES.some((fenced) => fenced.group === group && fenced.kind === kind);
}

/** What makes a hub read the repositories of teams: a project a team, and an Application a cluster and namespace. */
export function hubTeamObjects(delivered: readonly DeliveredTeam[], namespace: string, destinationOf: (cluster: string) => HubDestination): object[] {
  const teams = new Map<string, DeliveredTeam[]>();
  for (const one of delivered) { teams.set(one.team, [...teams.get(one.team) ?? [], one]); }
  return [...teams].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([team, syncs]) => [
    project(team, syncs, namespace, destinationOf),
    ...syncs.map((sync) => application(sync, namespace, destinationOf(sync.cluster))),
  ]);
}

/** A cluster as a hub names it. */
export interface HubDestination {
  readonly name?: string;
  readonly server?: string;
}

function project(team: string, syncs: readonly DeliveredTeam[], namespace: string, destinationOf: (cluster: string) => HubDestination): AppProjectV1Alpha1 {
  const kinds = new Map(syncs.flatMap((sync) => sync.kinds ?? []).filter(({ group, kind }) => !isFencedKind(group, kind)).map(({ group, kind }) => [`${group}/${kind}`, { group, kind }]));
  const accounts = new Map(syncs.map((sync) => [sync.namespace, sync.serviceAccount]));
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    metadata: { name: syncs[0].project ?? team, namespace, annotations: { 'argocd.argoproj.io/sync-wave': '-1' } },
    spec: {
      description: `Team ${team}`,
      sourceRepos: [...new Set(syncs.map(({ repository }) => repository))].sort(),
      destinations: syncs.map((sync) => ({ ...destinationOf(sync.cluster), namespace: sync.namespace })),
      sourceNamespaces: [],
      clusterResourceWhitelist: [],
      namespaceResourceWhitelist: [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, kind]) => kind),
      namespaceResourceBlacklist: TEAM_FENCES,
      // A cluster is named by its address here, which the platform does not know; the destinations above hold as well.
      destinationServiceAccounts: [...accounts].sort().map(([name, account]) => ({ server: '*', namespace: name, defaultServiceAccount: account })),
    },
  };
}

function application(sync: DeliveredTeam, namespace: string, destination: HubDestination): ApplicationV1Alpha1 {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: {
      // Units of the platform have no dot in their names.
      name: `${sync.cluster}-${sync.team}.${sync.namespace}`,
      namespace,
      finalizers: ['resources-finalizer.argocd.argoproj.io'],
    },
    spec: {
      project: sync.project ?? sync.team,
      source: { repoURL: sync.repository, targetRevision: sync.tag ?? sync.branch, path: sync.path },
      destination: { ...destination, namespace: sync.namespace },
      syncPolicy: {
        automated: { prune: true, selfHeal: true },
        retry: { limit: 5, backoff: { duration: '10s', factor: 2, maxDuration: '5m' } },
        syncOptions: ['ServerSideApply=true', 'CreateNamespace=false', 'FailOnSharedResource=true', 'PruneLast=true'],
      },
    },
  };
}
