import { HealthCheck, UnhealthyConditionProps } from './health-check';
import { Manifest, referenceTo, unlessEmpty } from './manifest';
import { capiRanges, ClusterNetworkProps } from './network';
import { NodePool } from './node-pool';
import type { ClusterV1Beta2, MachineDeploymentV1Beta2, MachineHealthCheckV1Beta2, MachinePoolV1Beta2 } from '../../imports/cluster.x-k8s.io';

/** Which cluster an object of Cluster API belongs to: selectors and tools go by it. */
export const CLUSTER_NAME_LABEL = 'cluster.x-k8s.io/cluster-name';
/** Which group of machines a machine belongs to; Cluster API sets it on what it starts. */
export const POOL_LABEL = 'cluster.x-k8s.io/deployment-name';
/** Which machines are the control plane's; Cluster API sets it on what it starts. */
export const CONTROL_PLANE_LABEL = 'cluster.x-k8s.io/control-plane';

/** Where the objects of one cluster are: one namespace, one label. */
export interface CapiScope {
  readonly cluster: string;
  readonly namespace: string;
}

export function capiMetadata(scope: CapiScope, name: string, annotations?: { readonly [key: string]: string }) {
  return { name, namespace: scope.namespace, labels: { [CLUSTER_NAME_LABEL]: scope.cluster }, annotations };
}

/** The object that ties a control plane to its infrastructure. */
export function capiCluster(
  scope: CapiScope, network: ClusterNetworkProps, controlPlane: Manifest, infrastructure: Manifest, labels: { readonly [key: string]: string } = {}, apiServerPort?: number,
): ClusterV1Beta2 {
  const metadata = capiMetadata(scope, scope.cluster);
  return {
    apiVersion: 'cluster.x-k8s.io/v1beta2',
    kind: 'Cluster',
    metadata: { ...metadata, labels: { ...labels, ...metadata.labels } },
    spec: {
      clusterNetwork: { apiServerPort, ...capiRanges(network) },
      controlPlaneRef: referenceTo(controlPlane),
      infrastructureRef: referenceTo(infrastructure),
    },
  };
}

/** How many machines a group has, and who decides it. */
export interface CapiScale {
  readonly replicas?: number;
  readonly annotations?: { readonly [key: string]: string };
}

/** Bounds are annotations for the autoscaler, and the number is then left to it. */
export function capiScale(pool: NodePool): CapiScale {
  if (!pool.isAutoscaled) { return { replicas: pool.minCount }; }
  return {
    annotations: {
      'cluster.x-k8s.io/cluster-api-autoscaler-node-group-min-size': String(pool.minCount),
      'cluster.x-k8s.io/cluster-api-autoscaler-node-group-max-size': String(pool.maxCount),
    },
  };
}

/** The number of machines of an autoscaled pool belongs to whoever scales it in the cloud. */
export function managedScale(pool: NodePool): CapiScale {
  return pool.isAutoscaled ? { annotations: { 'cluster.x-k8s.io/replicas-managed-by': 'external-autoscaler' } } : { replicas: pool.minCount };
}

/** A machine pool whose machines the provider starts; a bootstrap of its own where the provider needs one. */
export function machinePool(
  scope: CapiScope, name: string, scale: CapiScale, version: string | undefined, infrastructure: Manifest, bootstrap?: Manifest, { failureDomain, drainSeconds }: MachinePlace = {},
): MachinePoolV1Beta2 {
  return {
    apiVersion: 'cluster.x-k8s.io/v1beta2',
    kind: 'MachinePool',
    metadata: capiMetadata(scope, name, unlessEmpty(scale.annotations)),
    spec: {
      clusterName: scope.cluster,
      failureDomains: failureDomain === undefined ? undefined : [failureDomain],
      replicas: scale.replicas,
      template: {
        spec: {
          bootstrap: bootstrap ? { configRef: referenceTo(bootstrap) } : { dataSecretName: '' },
          clusterName: scope.cluster,
          deletion: { nodeDrainTimeoutSeconds: drainSeconds },
          infrastructureRef: referenceTo(infrastructure),
          version,
        },
      },
    },
  };
}

/** Where machines stand, and for how long they are drained. */
export interface MachinePlace {
  readonly failureDomain?: string;
  readonly drainSeconds?: number;
}

/** Machines of a node pool that Cluster API itself starts and replaces. */
export function machineDeployment(
  scope: CapiScope, pool: NodePool, version: string | undefined, infrastructure: Manifest, bootstrap: Manifest, { failureDomain, drainSeconds }: MachinePlace = {},
): MachineDeploymentV1Beta2 {
  const scale = capiScale(pool);
  const labels = { [CLUSTER_NAME_LABEL]: scope.cluster, [POOL_LABEL]: poolObjectName(scope, pool) };
  return {
    apiVersion: 'cluster.x-k8s.io/v1beta2',
    kind: 'MachineDeployment',
    metadata: capiMetadata(scope, poolObjectName(scope, pool), unlessEmpty(scale.annotations)),
    spec: {
      clusterName: scope.cluster,
      replicas: scale.replicas,
      rollout: pool.rollout && {
        strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: pool.rollout.maxSurge ?? 1, maxUnavailable: pool.rollout.maxUnavailable ?? 0 } },
      },
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          bootstrap: { configRef: referenceTo(bootstrap) },
          clusterName: scope.cluster,
          deletion: { nodeDrainTimeoutSeconds: drainSeconds },
          failureDomain,
          infrastructureRef: referenceTo(infrastructure),
          version,
        },
      },
    },
  };
}

/** A pool's name among the objects of all clusters of a namespace. */
export function poolObjectName(scope: CapiScope, pool: NodePool): string {
  return pool.objectName ?? `${scope.cluster}-${pool.name}`;
}

/** When Cluster API counts machines as broken, and when it leaves them nevertheless. */
export function healthRules(check: HealthCheck) {
  const unhealthy = ({ type, status, seconds }: UnhealthyConditionProps) => ({ type, status: status as 'True', timeoutSeconds: seconds ?? check.unhealthySeconds });
  const ready = ['False', 'Unknown'].map((status) => ({ type: 'Ready', status }));
  return {
    checks: {
      nodeStartupTimeoutSeconds: check.nodeStartupSeconds,
      unhealthyMachineConditions: unlessEmpty(check.machineConditions.map(unhealthy)),
      unhealthyNodeConditions: [...ready, ...check.nodeConditions].map(unhealthy),
    },
    remediation: { triggerIf: { unhealthyLessThanOrEqualTo: /^\d+$/.test(check.maxUnhealthy) ? Number(check.maxUnhealthy) : check.maxUnhealthy } },
  };
}

/** Replaces machines of the control plane, or of a pool that Cluster API starts, that stay broken. */
export function machineHealthCheck(scope: CapiScope, name: string, selector: { readonly [label: string]: string }, check: HealthCheck): MachineHealthCheckV1Beta2 {
  const { checks, remediation } = healthRules(check);
  return {
    apiVersion: 'cluster.x-k8s.io/v1beta2',
    kind: 'MachineHealthCheck',
    metadata: capiMetadata(scope, name),
    spec: {
      checks,
      clusterName: scope.cluster,
      remediation,
      selector: { matchLabels: { [CLUSTER_NAME_LABEL]: scope.cluster, ...selector } },
    },
  };
}
