import { DeliveredTeam } from './reconciler';
import type { NamespaceV1 } from '../../imports/core';
import type { BundleNamespaceMappingV1Alpha1, GitRepoV1Alpha1, PolicyV1Alpha1 } from '../../imports/fleet.cattle.io';

const API = 'fleet.cattle.io/v1alpha1';
const TEAM = 'cdk8s-platform/team';

/**
 * What makes Fleet read the repositories of teams.
 *
 * Each team has a workspace of its own on the management cluster, since restrictions hold for a whole workspace: there a Policy allows the
 * team's repository and account and nothing else, and a mapping reaches the clusters, which are registered in the platform's workspace.
 */
export function teamObjects(delivered: readonly DeliveredTeam[], workspace: string): object[] {
  const teams = new Map<string, DeliveredTeam[]>();
  for (const one of delivered) {
    const known = teams.get(one.team);
    if (known) { known.push(one); } else { teams.set(one.team, [one]); }
  }
  return [...teams].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([team, syncs]) => objectsOf(team, syncs, workspace));
}

function objectsOf(team: string, syncs: readonly DeliveredTeam[], workspace: string): object[] {
  const namespace = `${workspace}-team-${team}`;
  const labels = { [TEAM]: team };
  const distinct = (values: readonly (string | undefined)[]) => [...new Set(values.filter((value) => value !== undefined))].sort();
  const accounts = distinct(syncs.map(({ serviceAccount }) => serviceAccount));
  const secrets = distinct(syncs.map(({ secretName }) => secretName));
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels } } satisfies NamespaceV1,
    {
      apiVersion: API,
      kind: 'Policy',
      metadata: { name: 'team', namespace, labels },
      allowNamespaceCreation: false,
      allowedServiceAccounts: accounts,
      requireServiceAccount: true,
      gitRepo: {
        allowedClientSecretNames: secrets,
        allowedRepoPatterns: distinct(syncs.map(({ repository }) => repository)).map((url) => `^${String(url).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\.git)?$`),
      },
      // Charts from elsewhere are no repository of the team's: no address fits.
      helmOp: { allowedChartPatterns: ['^$'], allowedHelmRepoPatterns: ['^$'], allowedHelmSecretNames: [] },
    } satisfies PolicyV1Alpha1,
    {
      apiVersion: API,
      kind: 'BundleNamespaceMapping',
      metadata: { name: 'clusters', namespace, labels },
      bundleSelector: { matchLabels: labels },
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': workspace } },
    } satisfies BundleNamespaceMappingV1Alpha1,
    ...gitRepos(team, syncs, namespace),
  ];
}

/** One for all clusters that read the same; else one a cluster. */
function gitRepos(team: string, syncs: readonly DeliveredTeam[], namespace: string): GitRepoV1Alpha1[] {
  const alike = new Map<string, DeliveredTeam[]>();
  for (const sync of syncs) {
    const { cluster: _, ...rest } = sync;
    const key = JSON.stringify(rest);
    const known = alike.get(key);
    if (known) { known.push(sync); } else { alike.set(key, [sync]); }
  }
  const groups = [...alike.values()].map((group) => [...group].sort((a, b) => (a.cluster < b.cluster ? -1 : 1)));
  return groups.map((group) => {
    const { namespace: target, path, repository, branch, tag, serviceAccount, secretName, interval } = group[0];
    return {
      apiVersion: API,
      kind: 'GitRepo',
      metadata: { name: nameOf(group[0]), namespace, labels: { [TEAM]: team } },
      spec: {
        repo: repository,
        ...(tag === undefined ? { branch } : { revision: tag }),
        paths: [path],
        targets: group.map(({ cluster }) => ({ clusterName: cluster })),
        serviceAccount,
        targetNamespace: target,
        correctDrift: { enabled: true },
        deleteNamespace: false,
        keepResources: false,
        pollingInterval: interval,
        ...(secretName === undefined ? {} : { clientSecretName: secretName }),
      },
    };
  });
}

/** Fleet derives what it applies from the name, so that it must not shift when clusters come and go: a folder of a cluster's own is named after it. */
function nameOf({ namespace, cluster, path }: DeliveredTeam): string {
  const parts = path.split('/');
  return `${namespace}.${parts.includes(cluster) ? cluster : parts.join('-').toLowerCase().replace(/[^a-z0-9-]/g, '-')}`;
}
