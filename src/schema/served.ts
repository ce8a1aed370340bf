import { bundledServedApis } from './bundled';
import { StoredServedApis } from './node';
import { GroupVersionKind } from './registry';

/** What stands between a built-in API and a cluster of one Kubernetes minor. */
export interface ServedApi {
  /** Whether the minor has it. */
  readonly served: boolean;
  /** Minors: 16 for Kubernetes 1.16. */
  readonly from: number;
  /** The last minor that has it, where a later one does not. */
  readonly until?: number;
  /** What to use on this minor, as `networking.k8s.io/v1 Ingress`; also for an API that is still served and will go. */
  readonly replacement?: string;
}

let apis: StoredServedApis | undefined;

/** Kinds that went to another group (Kubernetes deprecation guide); the others stay in theirs. */
const MOVED: { readonly [group: string]: { readonly [kind: string]: string } } = {
  extensions: { DaemonSet: 'apps', Deployment: 'apps', ReplicaSet: 'apps', Scale: 'autoscaling', Ingress: 'networking.k8s.io', NetworkPolicy: 'networking.k8s.io' },
  apps: { Scale: 'autoscaling' },
};

/** When Kubernetes serves an API of its own; undefined where it never did, as for all custom resources. */
export function servedApi(api: GroupVersionKind, minor: number): ServedApi | undefined {
  apis ??= bundledServedApis();
  const span = spanOf(apis, api);
  if (!span) { return undefined; }
  const [from, until] = span;
  const served = from <= minor && minor <= (until ?? Infinity);
  const replacement = served && until === undefined ? undefined : replacementOf(apis, api, minor);
  return { served, from, ...(until !== undefined && { until }), ...(replacement !== undefined && { replacement }) };
}

/** The groups that Kubernetes itself has or had. */
export function isBuiltInGroup(group: string): boolean {
  apis ??= bundledServedApis();
  return Object.hasOwn(apis, group);
}

function spanOf(all: StoredServedApis, { group, version, kind }: GroupVersionKind): readonly [number, number?] | undefined {
  const versions = versionsOf(all, group, kind);
  return Object.hasOwn(versions, version) ? versions[version] : undefined;
}

function versionsOf(all: StoredServedApis, group: string, kind: string): { readonly [version: string]: readonly [number, number?] } {
  const kinds = Object.hasOwn(all, group) ? all[group] : {};
  return Object.hasOwn(kinds, kind) ? kinds[kind] : {};
}

/** The most stable version that the minor serves and that stays longest, in the group where the kind lives now. */
function replacementOf(all: StoredServedApis, { group, version, kind }: GroupVersionKind, minor: number): string | undefined {
  const home = MOVED[group]?.[kind] ?? group;
  const [since, end = Infinity] = spanOf(all, { group, version, kind })!;
  // In place of what is still served only something that stays longer is better.
  const atLeast = since <= minor && minor <= end ? end + 1 : minor;
  const candidates = Object.entries(versionsOf(all, home, kind))
    .filter(([name, [from, until = Infinity]]) => from <= minor && atLeast <= until && !(home === group && name === version))
    .sort(([a, [, x = Infinity]], [b, [, y = Infinity]]) => (x === y ? stability(b) - stability(a) || (a < b ? 1 : -1) : y - x));
  return candidates.length === 0 ? undefined : `${home === '' ? '' : `${home}/`}${candidates[0][0]} ${kind}`;
}

function stability(version: string): number {
  return version.includes('alpha') ? 0 : version.includes('beta') ? 1 : 2;
}
