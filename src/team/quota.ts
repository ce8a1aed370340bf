import { Manifest } from './manifest';
import { amountOf } from './quantity';
import type { ResourceQuotaV1 } from '../../imports/core';
import { copied, shaped, TEXTS } from '../object/value-shape';

/** What all pods and volumes of a namespace may ask for together. Amounts are Kubernetes quantities such as `500m` or `4Gi`. */
export interface QuotaProps {
  /**
   * CPU that pods may request, in cores.
   *
   * @default - not limited
   */
  readonly cpuRequests?: string;
  /**
   * CPU that pods may use, in cores. Pods without a limit are refused then, unless `Limits` gives them one.
   *
   * @default - not limited
   */
  readonly cpuLimits?: string;
  /**
   * Memory that pods may request, in bytes.
   *
   * @default - not limited
   */
  readonly memoryRequests?: string;
  /**
   * Memory that pods may use, in bytes. Pods without a limit are refused then, unless `Limits` gives them one.
   *
   * @default - not limited
   */
  readonly memoryLimits?: string;
  /**
   * How many pods may run at once.
   *
   * @default - not limited
   */
  readonly pods?: number;
  /**
   * How many volumes may be claimed.
   *
   * @default - not limited
   */
  readonly volumeClaims?: number;
  /**
   * What claimed volumes may hold together, in bytes.
   *
   * @default - not limited
   */
  readonly storage?: string;
  /**
   * How many services of type LoadBalancer there may be.
   *
   * @default 0
   */
  readonly loadBalancers?: number;
  /**
   * How many ports services may open on the nodes.
   *
   * @default 0
   */
  readonly nodePorts?: number;
  /**
   * How many objects of a kind there may be, by `resource.group`: `{ 'jobs.batch': 50 }`.
   *
   * @default - not limited
   */
  readonly counts?: { [resource: string]: number };
  /**
   * Priority classes that no pod of the namespace may have.
   *
   * @default ['system-cluster-critical', 'system-node-critical']
   */
  readonly deniedPriorityClasses?: string[];
}

const SYSTEM_CLASSES = ['system-cluster-critical', 'system-node-critical'];

/** How much of a cluster each namespace of a team may take. */
export class Quota {
  /** No quota object at all. */
  public static none(): Quota {
    return new Quota(undefined);
  }

  /** 4 cores and 8 GiB requested, 8 cores and 16 GiB at most, 20 pods, 5 volumes with 50 GiB. */
  public static small(): Quota {
    return Quota.of({ cpuRequests: '4', cpuLimits: '8', memoryRequests: '8Gi', memoryLimits: '16Gi', pods: 20, volumeClaims: 5, storage: '50Gi' });
  }

  /** 16 cores and 32 GiB requested, 32 cores and 64 GiB at most, 80 pods, 20 volumes with 500 GiB. */
  public static medium(): Quota {
    return Quota.of({ cpuRequests: '16', cpuLimits: '32', memoryRequests: '32Gi', memoryLimits: '64Gi', pods: 80, volumeClaims: 20, storage: '500Gi' });
  }

  /** 64 cores and 128 GiB requested, 128 cores and 256 GiB at most, 300 pods, 60 volumes with 2 TiB. */
  public static large(): Quota {
    return Quota.of({ cpuRequests: '64', cpuLimits: '128', memoryRequests: '128Gi', memoryLimits: '256Gi', pods: 300, volumeClaims: 60, storage: '2Ti' });
  }

  /**
   * Amounts of one's own.
   *
   * Throws for what is no quantity or no whole number, and for requests above the limits.
   */
  public static of(props: QuotaProps): Quota {
    return new Quota(props);
  }

  /**
   * What was asked for.
   *
   * @internal
   */
  public readonly _props?: QuotaProps;

  private constructor(props: QuotaProps | undefined) {
    if (props !== undefined) { check(shaped('a quota', props, { deniedPriorityClasses: TEXTS })); }
    this._props = copied(props);
  }

  /** The same amounts with some replaced. Throws where there is no quota. */
  public replacing(props: QuotaProps): Quota {
    if (!this._props) { throw new Error('Quota.none() has no amounts to replace: use Quota.of(…)'); }
    return new Quota({ ...this._props, ...props });
  }

  /** @internal */
  public _manifests(space: string): Manifest[] {
    if (!this._props) { return []; }
    const denied = this._props.deniedPriorityClasses ?? SYSTEM_CLASSES;
    const classes = { scopeSelector: { matchExpressions: [{ operator: 'In', scopeName: 'PriorityClass', values: [...denied] }] }, hard: { pods: '0' } };
    return [
      quotaManifest(space, 'team-quota', { hard: hard(this._props) }),
      ...(denied.length > 0 ? [quotaManifest(space, 'team-priority-classes', classes)] : []),
    ];
  }
}

function quotaManifest(space: string, name: string, spec: ResourceQuotaV1['spec']): Manifest {
  return { apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name, namespace: space }, spec } satisfies ResourceQuotaV1;
}

function hard(props: QuotaProps): { [resource: string]: string } {
  const amounts: [string, string | number | undefined][] = [
    ['limits.cpu', props.cpuLimits],
    ['limits.memory', props.memoryLimits],
    ['persistentvolumeclaims', props.volumeClaims],
    ['pods', props.pods],
    ['requests.cpu', props.cpuRequests],
    ['requests.memory', props.memoryRequests],
    ['requests.storage', props.storage],
    ['services.loadbalancers', props.loadBalancers ?? 0],
    ['services.nodeports', props.nodePorts ?? 0],
    ...Object.entries(props.counts ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)).map(([resource, count]): [string, number] => [`count/${resource}`, count]),
  ];
  return Object.fromEntries(amounts.filter(([, amount]) => amount !== undefined).map(([resource, amount]) => [resource, String(amount)]));
}

function check(props: QuotaProps): void {
  const { pods, volumeClaims, loadBalancers, nodePorts } = props;
  const counts = { pods, volumeClaims, loadBalancers, nodePorts, ...props.counts };
  for (const [field, count] of Object.entries(counts)) {
    if (count !== undefined && !(Number.isInteger(count) && count >= 0)) { throw new Error(`quota ${field} ${count} is not a whole number from 0: give how many there may be`); }
  }
  const amount = (field: 'cpuRequests' | 'cpuLimits' | 'memoryRequests' | 'memoryLimits' | 'storage') =>
    props[field] === undefined ? undefined : amountOf(`quota ${field}`, props[field]);
  amount('storage');
  for (const [requests, limits] of [['cpuRequests', 'cpuLimits'], ['memoryRequests', 'memoryLimits']] as const) {
    const [requested, limited] = [amount(requests), amount(limits)];
    if (requested !== undefined && limited !== undefined && requested > limited) {
      throw new Error(`quota ${requests} '${props[requests]}' is more than ${limits} '${props[limits]}': requests never exceed limits, raise ${limits} or lower ${requests}`);
    }
  }
}
