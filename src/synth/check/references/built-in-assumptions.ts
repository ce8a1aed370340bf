import { managers } from './built-in-groups';
import { AssumedObject, Assumption } from '../../../fleet';
import { IReconciler } from '../../../reconciler';
import { Model, PlacedAssumption } from '../../model';

const EVERY_CLUSTER: readonly Assumption[] = [
  // `eksa-system` is where EKS Anywhere and Tinkerbell run.
  Assumption.namespace('default', 'eksa-system', 'kube-node-lease', 'kube-public', 'kube-system'),
  Assumption.serviceAccount('*', 'default'),
  Assumption.configMap('*', 'kube-root-ca.crt', 'ca.crt'),
  // Bootstrap roles of every API server (Kubernetes RBAC: default roles).
  Assumption.clusterRole('admin', 'cluster-admin', 'edit', 'view', 'system:*'),
  Assumption.role('kube-system', 'extension-apiserver-authentication-reader', 'system:*'),
  Assumption.role('kube-public', 'system:*'),
  Assumption.priorityClass('system-cluster-critical', 'system-node-critical'),
  // Mandatory and suggested levels of every API server (Kubernetes: API priority and fairness).
  ...['catch-all', 'exempt', 'global-default', 'leader-election', 'node-high', 'system', 'workload-high', 'workload-low']
    .map((name) => Assumption.object({ apiGroup: 'flowcontrol.apiserver.k8s.io', kind: 'PriorityLevelConfiguration', name })),
  Assumption.object({ kind: 'Service', namespace: 'default', name: 'kubernetes' }),
  Assumption.object({ kind: 'Service', namespace: 'kube-system', name: 'kube-dns' }),
  // Controllers of Kubernetes run under accounts of their own.
  Assumption.serviceAccount('kube-system', '*'),
];

/** Curated packages of each cluster have a namespace of their own on its manager. */
const MANAGERS = Assumption.namespace('eksa-packages', 'eksa-packages-*');

/** What each pull agent brings by itself, in the namespace that it is installed in by default. */
const OF_AGENT: { readonly [type: string]: (namespace?: string) => readonly Assumption[] } = {
  'flux': (namespace = 'flux-system') => [
    Assumption.namespace(namespace),
    Assumption.serviceAccount(namespace, 'helm-controller', 'image-automation-controller', 'image-reflector-controller', 'kustomize-controller',
      'notification-controller', 'source-controller', 'source-watcher'),
    Assumption.clusterRole('cluster-reconciler-flux-system', 'crd-controller-flux-system', 'flux-edit-flux-system', 'flux-view-flux-system'),
    Assumption.secret(namespace, 'flux-system'),
    // `flux bootstrap` makes the first two; the entry points of this library bring the source `platform`.
    ...['GitRepository', 'OCIRepository', 'Bucket'].flatMap((kind) => ['flux-system', 'platform'].map((name) => Assumption.object({
      apiGroup: 'source.toolkit.fluxcd.io', kind, namespace, name,
    }))),
    Assumption.object({ apiGroup: 'kustomize.toolkit.fluxcd.io', kind: 'Kustomization', namespace, name: '*' }),
  ],
  'argocd': (namespace = 'argocd') => [
    Assumption.namespace(namespace),
    Assumption.serviceAccount(namespace, 'argocd-*'),
    Assumption.object({ apiGroup: 'argoproj.io', kind: 'AppProject', namespace, name: 'default' }),
    // The entry points of this library bring it.
    Assumption.object({ apiGroup: 'argoproj.io', kind: 'AppProject', namespace, name: 'platform' }),
  ],
  'config-sync': () => [
    Assumption.namespace('config-management-monitoring', 'config-management-system', 'resource-group-system'),
    Assumption.clusterRole('configsync.gke.io:*'),
    Assumption.serviceAccount('config-management-system', '*'),
  ],
  'rancher-fleet': () => [
    Assumption.namespace('cattle-fleet-local-system', 'cattle-fleet-system', 'cattle-system', 'fleet-default', 'fleet-local'),
    Assumption.serviceAccount('cattle-fleet-system', '*'),
  ],
};

/** What clusters have of themselves, and what their pull agents bring. */
export function builtInAssumptions({ clusters, bundles }: Pick<Model, 'bundles' | 'clusters'>): readonly PlacedAssumption[] {
  const all = new Set(clusters.map(({ name }) => name));
  const byAgent = new Map<string, { readonly assumptions: readonly Assumption[]; readonly clusters: Set<string> }>();
  for (const { name, reconciler } of clusters) {
    const namespace = namespaceOf(reconciler);
    const key = `${reconciler.type} ${namespace ?? ''}`;
    let known = byAgent.get(key);
    if (!known) {
      known = { assumptions: Object.hasOwn(OF_AGENT, reconciler.type) ? OF_AGENT[reconciler.type](namespace) : [], clusters: new Set<string>() };
      byAgent.set(key, known);
    }
    known.clusters.add(name);
  }
  return [
    { assumption: MANAGERS, clusters: managers({ clusters, bundles }) },
    ...EVERY_CLUSTER.map((assumption) => ({ assumption, clusters: all })),
    ...[...byAgent.values()].flatMap(({ assumptions, clusters: names }) => assumptions.map((assumption) => ({ assumption, clusters: names }))),
    ...clusters.map(({ name }) => ({ assumption: managing(name), clusters: new Set([name]) })),
  ];
}

/** The namespace of an agent that lets it be chosen, as Flux and Argo CD do. */
function namespaceOf(reconciler: IReconciler): string | undefined {
  const { namespace } = reconciler as { readonly namespace?: unknown };
  return typeof namespace === 'string' ? namespace : undefined;
}

/** EKS Anywhere keeps a management cluster as an object on itself. */
function managing(name: string): Assumption {
  return Assumption.object({ apiGroup: 'anywhere.eks.amazonaws.com', kind: 'Cluster', namespace: '*', name });
}

/** Whether an assumed object is the one that is named. */
export function isAssumed(assumed: AssumedObject, target: { readonly group: string; readonly kind: string; readonly namespace: string; readonly name: string }): boolean {
  return assumed.group === target.group && assumed.kind === target.kind && fits(assumed.namespace, target.namespace) && fits(assumed.name, target.name);
}

function fits(pattern: string, text: string): boolean {
  return pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : pattern === text;
}
