import type * as Registry from '../../schema/registry';
import { TeamRole } from '../role';

/** Kinds that nearly every team has; others are looked up in the schemas. */
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

/** What a role may create: by kind, for readers that go by it, and the resources whose kind no schema tells. */
export interface Creatable {
  readonly kinds: readonly ListedKind[];
  /** As `resource.group`, sorted. */
  readonly resources: readonly string[];
}

const CREATABLE = new WeakMap<TeamRole, Creatable>();

export function creatable(role: TeamRole | undefined): Creatable {
  const known = role && CREATABLE.get(role);
  if (known) { return known; }
  const found = creatableBy(role?.rules ?? []);
  if (role) { CREATABLE.set(role, found); }
  return found;
}

function creatableBy(rules: TeamRole['rules']): Creatable {
  const kinds = new Map<string, ListedKind>();
  const others = new Set<string>();
  for (const { apiGroups, resources, verbs } of rules) {
    if (!verbs.includes('create') && !verbs.includes('*')) { continue; }
    for (const group of apiGroups) {
      // Subresources and `*` are no kinds.
      for (const resource of group === '*' ? [] : resources.filter((one) => /^[a-z0-9]+$/.test(one))) {
        const name = group === '' ? resource : `${resource}.${group}`;
        const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : kindInSchemas(group, resource);
        if (kind !== undefined) { kinds.set(name, { group, kind }); } else { others.add(name); }
      }
    }
  }
  return { kinds: [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, kind]) => kind), resources: [...others].sort() };
}

/** The kinds that a role may create; a resource whose kind is not known is left out, hence refused. */
export function creatableKinds(role: TeamRole | undefined): readonly ListedKind[] {
  return creatable(role).kinds;
}

const RESOURCES = new Map(Object.entries(KINDS).map(([name, kind]): [string, string] => {
  const [resource, ...group] = name.split('.');
  return [`${group.join('.')}/${kind}`, resource];
}));

/** The plural name of a kind; where no schema tells, what makers of definitions usually choose. */
export function resourceOfKind(group: string, kind: string): string {
  return RESOURCES.get(`${group}/${kind}`) ?? schemas().kind(group, kind)?.plural ?? usualPlural(kind.toLowerCase());
}

function usualPlural(singular: string): string {
  if (/[^aeiou]y$/.test(singular)) { return `${singular.slice(0, -1)}ies`; }
  return /(s|x|ch|sh)$/.test(singular) ? `${singular}es` : `${singular}s`;
}

function kindInSchemas(group: string, resource: string): string | undefined {
  const registry = schemas();
  return registry.kindsOf(group).find((kind) => registry.kind(group, kind)?.plural === resource);
}

let bundled: Registry.SchemaRegistry | undefined;

// Schemas are loaded by the first role that names an unusual kind, not with the library.
function schemas(): Registry.SchemaRegistry {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  bundled ??= (require('../../schema/registry') as typeof Registry).SchemaRegistry.bundled();
  return bundled;
}
