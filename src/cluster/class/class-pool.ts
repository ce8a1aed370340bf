import { capiScale, healthRules } from '../capi';
import { HealthCheck } from '../health-check';
import { unlessEmpty } from '../manifest';
import { NodePool } from '../node-pool';

/** Labels of machines that Cluster API also gives their nodes. */
const NODE_LABEL = /^(node-role\.kubernetes\.io|(.+\.)?node-restriction\.kubernetes\.io|(.+\.)?node\.cluster\.x-k8s\.io)\//;

/** Throws for what a pool says and only its class can decide. */
export function checkClassPool(cluster: string, pool: NodePool, isMachinePool: boolean): void {
  const label = Object.keys(pool.labels).find((key) => !NODE_LABEL.test(key));
  if (label !== undefined) {
    throw new Error(`node pool '${pool.name}' of cluster '${cluster}' has the label '${label}', which Cluster API does not give nodes of a class: choose one below node.cluster.x-k8s.io/, or a variable of the class`);
  }
  const own = ([['shape', pool.shape], ['a version', pool.version], ['taints', unlessEmpty(pool.taints)], ['objectName', pool.objectName]] as const).find(([, value]) => value !== undefined);
  if (own) { throw new Error(`node pool '${pool.name}' of cluster '${cluster}' says ${own[0]}, which its class decides: leave it out, or make it a variable of the class`); }
  const ofMachines = isMachinePool ? ([['a health check', pool.healthCheck], ['rollout', pool.rollout]] as const).find(([, value]) => value !== undefined) : undefined;
  if (ofMachines) {
    throw new Error(`node pool '${pool.name}' of cluster '${cluster}' says ${ofMachines[0]} and is among its machinePools, whose machines the provider keeps: leave it out, or take the pool out of machinePools`);
  }
}

/** A pool of a topology whose machines Cluster API starts and replaces. */
export function deploymentOf(pool: NodePool, workerClass: string, clusterCheck: HealthCheck | undefined) {
  const check = pool.healthCheck ?? clusterCheck;
  return {
    ...machinePoolOf(pool, workerClass),
    healthCheck: check && { enabled: true, ...healthRules(check) },
    rollout: pool.rollout && { strategy: { type: 'RollingUpdate' as const, rollingUpdate: { maxSurge: pool.rollout.maxSurge ?? 1, maxUnavailable: pool.rollout.maxUnavailable ?? 0 } } },
  };
}

/** A pool of a topology whose machines the provider keeps as one group. */
export function machinePoolOf(pool: NodePool, workerClass: string) {
  const { replicas, annotations } = capiScale(pool);
  return { class: workerClass, name: pool.name, replicas, metadata: unlessEmpty({ annotations, labels: unlessEmpty(pool.labels) }) };
}
