import { at, Change, changesOf, clusterOf, isCluster, isEksAnywhere } from './change';
import { topologyRollings } from './topology-plan';
import { equal, isMap, Json, JsonMap } from '../../object/json';
import { KubeObject } from '../../object/kube-object';

/** Machines of a cluster that are replaced, or a control plane that is upgraded where it is. */
export interface UpgradeStep {
  readonly cluster: string;
  /** From 1 in each cluster; a step starts once those before it are done. */
  readonly order: number;
  /** `etcd`, `control plane`, or `pool <name>`. */
  readonly part: string;
  /** Why: `v1.33.0 becomes v1.34.0`, or which of its settings change. */
  readonly reason: string;
}

/** The order in which parts of a cluster roll. */
const ETCD = 0;
const CONTROL_PLANE = 1;
const POOL = 2;

interface Rolling {
  readonly cluster: string;
  readonly stage: number;
  readonly part: string;
  readonly reason: string;
}

/** What rolls when definitions change from one state to another, and in which order: etcd, control plane, then pool by pool. */
export function upgradePlan(before: readonly KubeObject[], after: readonly KubeObject[]): UpgradeStep[] {
  const changes = changesOf(before, after);
  const configs = new Set([...changedMachineConfigs(changes), ...changedInPlace(changes)]);
  const ofClasses = topologyRollings(before, after, changes).map(({ cluster, pool, reason }) => (
    pool === undefined ? { cluster, stage: CONTROL_PLANE, part: 'control plane', reason } : { cluster, stage: POOL, part: `pool ${pool}`, reason }));
  const rolling = [...changes.flatMap((change) => (change.before && change.after ? rollingOf(change.before, change.after, configs) : [])), ...ofClasses]
    .sort((a, b) => compare(a.cluster, b.cluster) || a.stage - b.stage || compare(a.part, b.part));
  const count = new Map<string, number>();
  return rolling.map(({ cluster, part, reason }) => {
    const order = (count.get(cluster) ?? 0) + 1;
    count.set(cluster, order);
    return { cluster, order, part, reason };
  });
}

function rollingOf(before: KubeObject, after: KubeObject, configs: ReadonlySet<string>): Rolling[] {
  const cluster = clusterOf(after);
  if (isEksAnywhere(after)) { return isCluster(after) ? eksAnywhere(before, after, configs) : []; }
  switch (after.kind) {
    case 'KubeadmControlPlane':
      return rolled(before, after, ['spec.version', 'spec.machineTemplate', 'spec.kubeadmConfigSpec'], { cluster, stage: CONTROL_PLANE, part: 'control plane' });
    case 'AWSManagedControlPlane':
    case 'AzureASOManagedControlPlane':
    case 'GCPManagedControlPlane':
      return rolled(before, after, ['spec.version'], { cluster, stage: CONTROL_PLANE, part: 'control plane' });
    case 'MachineDeployment':
    case 'MachinePool':
      return rolled(before, after, ['spec.template.spec.version', 'spec.template.spec.infrastructureRef', 'spec.template.spec.bootstrap'],
        { cluster, stage: POOL, part: `pool ${poolName(after, cluster)}` }, configs.has(refKey(at(after, 'spec.template.spec.infrastructureRef'))) ? ['machines change'] : []);
    default:
      return [];
  }
}

function rolled(before: KubeObject, after: KubeObject, fields: readonly string[], where: Omit<Rolling, 'reason'>, more: readonly string[] = []): Rolling[] {
  const changed = fields.filter((field) => !equal(at(before, field), at(after, field)));
  const texts = changed.map((field) => (field.endsWith('ersion') ? `${String(at(before, field))} becomes ${String(at(after, field))}` : `${field.split('.').pop()} changes`));
  return changed.length + more.length === 0 ? [] : [{ ...where, reason: [...texts, ...more].join(', ') }];
}

function eksAnywhere(before: KubeObject, after: KubeObject, configs: ReadonlySet<string>): Rolling[] {
  const cluster = after.metadata.name;
  const old = new Map(poolsOf(before).map((pool) => [pool.name, pool]));
  const reasonOf = (group: Json | undefined, ...versions: string[]) => [
    ...versions,
    ...became(at(before, 'spec.eksaVersion'), at(after, 'spec.eksaVersion')),
    ...(configs.has(configKey(group)) ? ['machines change'] : []),
  ].join(', ');
  const own = became(at(before, 'spec.kubernetesVersion'), at(after, 'spec.kubernetesVersion'));
  const etcd = at(after, 'spec.externalEtcdConfiguration');
  return [
    { cluster, stage: ETCD, part: 'etcd', reason: etcd ? reasonOf(etcd, ...own) : '' },
    { cluster, stage: CONTROL_PLANE, part: 'control plane', reason: reasonOf(at(after, 'spec.controlPlaneConfiguration'), ...own) },
    ...poolsOf(after).filter((pool) => old.has(pool.name)).map((pool) => ({
      cluster, stage: POOL, part: `pool ${String(pool.name)}`, reason: reasonOf(pool, ...became(versionIn(before, old.get(pool.name)!), versionIn(after, pool))),
    })),
  ].filter(({ reason }) => reason !== '');
}

function poolsOf(cluster: KubeObject): JsonMap[] {
  return ((at(cluster, 'spec.workerNodeGroupConfigurations') ?? []) as readonly Json[]).filter(isMap);
}

/** A pool without a version of its own follows the cluster. */
function versionIn(cluster: KubeObject, pool: JsonMap): Json | undefined {
  return pool.kubernetesVersion ?? at(cluster, 'spec.kubernetesVersion');
}

function became(before: Json | undefined, after: Json | undefined): string[] {
  return equal(before, after) ? [] : [`${String(before)} becomes ${String(after)}`];
}

/** Machine configurations of EKS Anywhere that change, by kind and name. */
function changedMachineConfigs(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(changes
    .filter(({ before, after }) => before && after?.kind.endsWith('MachineConfig') && !equal(at(before, 'spec'), at(after, 'spec')))
    .map(({ after }) => `${after!.kind} ${after!.metadata.name}`));
}

/** What machines of a group are made from, by kind: the provider replaces them where it changes, and the group keeps its name. */
const IN_PLACE: { readonly [kind: string]: readonly string[] } = {
  AWSMachinePool: ['spec.awsLaunchTemplate'],
  AWSManagedMachinePool: ['spec.amiVersion', 'spec.awsLaunchTemplate'],
  AzureMachinePool: ['spec.template'],
};

function changedInPlace(changes: readonly Change[]): string[] {
  return changes.flatMap(({ before, after }) => (
    before && after && (IN_PLACE[after.kind] ?? []).some((field) => !equal(at(before, field), at(after, field))) ? [`${after.kind} ${after.metadata.name}`] : []));
}

function configKey(group: Json | undefined): string {
  return refKey(isMap(group) ? group.machineGroupRef : undefined);
}

function refKey(ref: Json | undefined): string {
  return isMap(ref) ? `${String(ref.kind)} ${String(ref.name)}` : '';
}

function poolName(object: KubeObject, cluster: string): string {
  const { name } = object.metadata;
  return name.startsWith(`${cluster}-`) ? name.slice(cluster.length + 1) : name;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
