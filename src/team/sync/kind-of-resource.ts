import { TeamRole } from '../role';

const KINDS: Readonly<Record<string, string>> = {
  'buckets.source.toolkit.fluxcd.io': 'Bucket',
  'configmaps': 'ConfigMap',
  'cronjobs.batch': 'CronJob',
  'daemonsets.apps': 'DaemonSet',
  'deployments.apps': 'Deployment',
  'gitrepositories.source.toolkit.fluxcd.io': 'GitRepository',
  'grpcroutes.gateway.networking.k8s.io': 'GRPCRoute',
  'helmcharts.source.toolkit.fluxcd.io': 'HelmChart',
  'helmreleases.helm.toolkit.fluxcd.io': 'HelmRelease',
  'helmrepositories.source.toolkit.fluxcd.io': 'HelmRepository',
  'horizontalpodautoscalers.autoscaling': 'HorizontalPodAutoscaler',
  'httproutes.gateway.networking.k8s.io': 'HTTPRoute',
  'ingresses.networking.k8s.io': 'Ingress',
  'jobs.batch': 'Job',
  'kustomizations.kustomize.toolkit.fluxcd.io': 'Kustomization',
  'networkpolicies.networking.k8s.io': 'NetworkPolicy',
  'ocirepositories.source.toolkit.fluxcd.io': 'OCIRepository',
  'persistentvolumeclaims': 'PersistentVolumeClaim',
  'poddisruptionbudgets.policy': 'PodDisruptionBudget',
  'pods': 'Pod',
  'secrets': 'Secret',
  'serviceaccounts': 'ServiceAccount',
  'services': 'Service',
  'statefulsets.apps': 'StatefulSet',
};

/** A kind as projects of Argo CD list it. */
export interface ListedKind {
  readonly group: string;
  readonly kind: string;
}

/** The kinds that a role may create, for readers that go by kind; a resource that is not known here is left out, hence refused. */
export function creatableKinds(role: TeamRole | undefined): ListedKind[] {
  const found = new Map<string, ListedKind>();
  for (const { apiGroups, resources, verbs } of role?.rules ?? []) {
    if (!verbs.includes('create') && !verbs.includes('*')) { continue; }
    for (const group of apiGroups) {
      for (const resource of resources) {
        const name = group === '' ? resource : `${resource}.${group}`;
        if (Object.hasOwn(KINDS, name)) { found.set(name, { group, kind: KINDS[name] }); }
      }
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, kind]) => kind);
}

const RESOURCES = new Map(Object.entries(KINDS).map(([name, kind]): [string, string] => {
  const [resource, ...group] = name.split('.');
  return [`${group.join('.')}/${kind}`, resource];
}));

/** The plural name of a kind that a role may create; undefined for others. */
export function resourceOfKind(group: string, kind: string): string | undefined {
  return RESOURCES.get(`${group}/${kind}`);
}
