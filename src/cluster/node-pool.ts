import { HealthCheck } from './health-check';
import { MachineShape } from './machine-shape';
import { Taint } from './taint';
import { ValueKind } from './value-kind';
import { checkDnsLabel, checkLabels, KubernetesVersion } from '../fleet';
import { copied, shown } from '../object/value-shape';

/** How the machines of a pool are replaced when they change. */
export interface RolloutProps {
  /**
   * Machines above the wanted number while they are replaced.
   *
   * @default 1
   */
  readonly maxSurge?: number;
  /**
   * Machines below the wanted number while they are replaced.
   *
   * @default 0
   */
  readonly maxUnavailable?: number;
}

/** What a pool of nodes can be told. */
export interface NodePoolOptions {
  /**
   * Labels of the nodes.
   *
   * @default - none
   */
  readonly labels?: { [key: string]: string };
  /**
   * What keeps pods away.
   *
   * @default - nothing
   */
  readonly taints?: Taint[];
  /**
   * How large the machines are.
   *
   * @default - the provider's
   */
  readonly shape?: MachineShape;
  /**
   * An older minor than the cluster's, for a pool that follows later.
   *
   * @default - the cluster's version
   */
  readonly version?: KubernetesVersion;
  /**
   * When machines are replaced.
   *
   * @default - the cluster's health check
   */
  readonly healthCheck?: HealthCheck;
  /**
   * How machines are replaced when they change; managed pools refuse what their provider does not let be chosen.
   *
   * @default - the provider's
   */
  readonly rollout?: RolloutProps;
  /**
   * Name of its object on the management cluster, to take over a pool that was made by other means; EKS Anywhere has no such object.
   *
   * @default - made of the names of cluster and pool
   */
  readonly objectName?: string;
}

/** Worker nodes that are alike, whoever provides the machines. */
export class NodePool {
  /** As many machines as said. Throws for a number below 0. */
  public static fixed(name: string, count: number, options: NodePoolOptions = {}): NodePool {
    return new NodePool(name, count, count, false, options);
  }

  /** The autoscaler decides between two bounds. Throws for bounds below 0 or in the wrong order. */
  public static autoscaled(name: string, minCount: number, maxCount: number, options: NodePoolOptions = {}): NodePool {
    return new NodePool(name, minCount, maxCount, true, options);
  }

  /** Unique in its cluster; a DNS label. */
  public readonly name: string;
  /** The least number of machines; the number itself for a fixed pool. */
  public readonly minCount: number;
  /** The greatest number of machines; the number itself for a fixed pool. */
  public readonly maxCount: number;
  public readonly isAutoscaled: boolean;
  public readonly labels: { [key: string]: string };
  public readonly taints: Taint[];
  /** The provider's own when undefined. */
  public readonly shape?: MachineShape;
  /** The cluster's when undefined. */
  public readonly version?: KubernetesVersion;
  /** The cluster's when undefined. */
  public readonly healthCheck?: HealthCheck;
  /** The provider's own when undefined. */
  public readonly rollout?: RolloutProps;
  /** Made of the names of cluster and pool when undefined. */
  public readonly objectName?: string;

  private constructor(name: string, minCount: number, maxCount: number, isAutoscaled: boolean, options: NodePoolOptions) {
    checkDnsLabel('node pool', name);
    checkLabels(`node pool '${name}'`, options.labels ?? {});
    checkCounts(name, minCount, maxCount);
    checkValues(name, options);
    checkTaints(name, options.taints ?? []);
    checkRollout(name, options.rollout);
    this.name = name;
    this.minCount = minCount;
    this.maxCount = maxCount;
    this.isAutoscaled = isAutoscaled;
    this.labels = { ...options.labels };
    this.taints = [...(options.taints ?? [])];
    this.shape = options.shape;
    this.version = options.version;
    this.healthCheck = options.healthCheck;
    this.rollout = copied(options.rollout);
    if (options.objectName !== undefined) { checkDnsLabel('object of a node pool', options.objectName); }
    this.objectName = options.objectName;
  }
}

function checkValues(name: string, { taints, shape, version, healthCheck }: NodePoolOptions): void {
  const where = `node pool '${name}'`;
  ValueKind.TAINT.checkAll(where, 'taints', taints);
  ValueKind.MACHINE_SHAPE.check(where, 'shape', shape);
  ValueKind.KUBERNETES_VERSION.check(where, 'version', version);
  ValueKind.HEALTH_CHECK.check(where, 'healthCheck', healthCheck);
}

function checkCounts(name: string, minCount: number, maxCount: number): void {
  if (!Number.isInteger(minCount) || !Number.isInteger(maxCount) || minCount < 0) {
    throw new Error(`node pool '${name}' cannot have ${minCount === maxCount ? shown(minCount) : `${shown(minCount)} to ${shown(maxCount)}`} machines: give whole numbers from 0`);
  }
  if (minCount > maxCount) {
    throw new Error(`node pool '${name}' has at least ${minCount} and at most ${maxCount} machines: swap the two, as in NodePool.autoscaled('${name}', ${maxCount}, ${minCount})`);
  }
}

function checkTaints(name: string, taints: readonly Taint[]): void {
  const seen = new Set<string>();
  for (const taint of taints) {
    const key = `${taint.key}:${taint.effect}`;
    if (seen.has(key)) { throw new Error(`node pool '${name}' has the taint '${key}' twice: keep one of them`); }
    seen.add(key);
  }
}

function checkRollout(name: string, rollout: RolloutProps | undefined): void {
  for (const field of ['maxSurge', 'maxUnavailable'] as const) {
    const count = rollout?.[field];
    if (count === undefined || (Number.isInteger(count) && count >= 0)) { continue; }
    throw new Error(`node pool '${name}' has rollout.${field} ${String(count)}: give a whole number from 0`);
  }
  if (rollout && (rollout.maxSurge ?? 1) === 0 && (rollout.maxUnavailable ?? 0) === 0) {
    throw new Error(`node pool '${name}' can neither add nor take away a machine while it is replaced: set maxSurge or maxUnavailable to 1 or more`);
  }
}
