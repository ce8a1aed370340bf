import { Sync } from './statement';
import type { ApplicationV1Alpha1, AppProjectV1Alpha1 } from '../../../imports/argoproj.io';
import { KubeObject } from '../../object/kube-object';
import { isFencedKind, TEAM_FENCES } from '../../reconciler/argocd-teams';

const NAMESPACE = 'argocd';
const IN_CLUSTER = 'https://kubernetes.default.svc';
/** Projects of the platform and of Argo CD itself. */
const TAKEN = ['default', 'platform'];

/** A project of the team's and an Application a namespace, for the Argo CD inside the cluster; its own credentials open the repository. */
export function argoCdObjects(sync: Sync): KubeObject[] {
  checkSync(sync);
  return [...(sync.namespaces ? [project(sync, sync.namespaces)] : []), application(sync)] as unknown as KubeObject[];
}

/** Nothing on the cluster itself: the hub is told by its entry point. */
export function argoCdHubObjects(sync: Sync): KubeObject[] {
  checkSync(sync);
  return [];
}

function checkSync(sync: Sync): void {
  if (TAKEN.includes(projectOf(sync))) {
    throw new Error(`team '${sync.team}' would have the project '${projectOf(sync)}' of Argo CD, which is the platform's: give the team another id, or say argocdProject in what it is allowed`);
  }
  if (sync.source.verify) {
    throw new Error(`Argo CD does not verify the repository of team '${sync.team}' with a Secret of the team's: `
      + 'use SourceVerification.none() in a variation for its clusters, and sourceIntegrity of the project, which names keys of the instance');
  }
}

function project(sync: Sync, namespaces: readonly string[]): AppProjectV1Alpha1 {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    metadata: metadata(sync, projectOf(sync)),
    spec: {
      description: `Team ${sync.team}`,
      sourceRepos: [sync.source.url],
      destinations: namespaces.map((namespace) => ({ server: IN_CLUSTER, namespace })),
      sourceNamespaces: [],
      clusterResourceWhitelist: [],
      namespaceResourceWhitelist: (sync.kinds ?? []).filter(({ group, kind }) => !isFencedKind(group, kind)),
      namespaceResourceBlacklist: TEAM_FENCES,
      destinationServiceAccounts: namespaces.map((namespace) => ({ server: IN_CLUSTER, namespace, defaultServiceAccount: sync.serviceAccountName })),
      permitOnlyProjectScopedClusters: true,
    },
  };
}

function application(sync: Sync): ApplicationV1Alpha1 {
  const isFirst = sync.namespaces !== undefined;
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { ...metadata(sync, isFirst ? sync.team : `${sync.team}.${sync.targetNamespace}`), finalizers: ['resources-finalizer.argocd.argoproj.io'] },
    spec: {
      project: projectOf(sync),
      source: { repoURL: sync.source.url, targetRevision: sync.source.ref.tag ?? sync.source.ref.branch, path: sync.path },
      destination: { server: IN_CLUSTER, namespace: sync.targetNamespace },
      syncPolicy: {
        automated: { prune: true, selfHeal: true },
        retry: { limit: 5, backoff: { duration: '10s', factor: 2, maxDuration: '5m' } },
        syncOptions: ['ServerSideApply=true', 'CreateNamespace=false', 'FailOnSharedResource=true', 'PruneLast=true'],
      },
    },
  };
}

function projectOf({ project: named, team }: Sync): string {
  return named ?? team;
}

function metadata(sync: Sync, name: string) {
  return { name, namespace: NAMESPACE, ...(sync.labels ? { labels: sync.labels } : {}) };
}
