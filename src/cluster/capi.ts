import { Manifest, referenceTo, unlessEmpty } from './manifest';
import type { ClusterV1Beta2, MachinePoolV1Beta2 } from '../../imports/cluster.x-k8s.io';
import { ClusterNetworkProps } from './network';
import { NodePool } from './node-pool';

/** Which cluster an object of Cluster API belongs to: selectors and tools go by it. */
export const CLUSTER_NAME_LABEL = 'cluster.x-k8s.io/cluster-name';

/** Where the objects of one cluster are: one namespace, one label. */
export interface CapiScope {
  readonly cluster: string;
  readonly namespace: string;
}

export function capiMetadata(scope: CapiScope, name: string, annotations?: { readonly [key: string]: string }) {
  return { name, namespace: scope.namespace, labels: { [CLUSTER_NAME_LABEL]: scope.cluster }, annotations };
}

/** The object that ties a control plane to its infrastructure. */
export function capiCluster(scope: CapiScope, network: ClusterNetworkProps, controlPlane: Manifest, infrastructure: Manifest): ClusterV1Beta2 {
  const { pods, services } = network;
  return {
    apiVersion: 'cluster.x-k8s.io/v1beta2',
    kind: 'Cluster',
    metadata: capiMetadata(scope, scope.cluster),
    spec: {
      clusterNetwork: {
        pods: pods && { cidrBlocks: [String(pods)] },
        services: services && { cidrBlocks: [String(services)] },
      },
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

/** A machine pool whose machines the provider starts; a bootstrap of its own where the provider needs one. */
export function machinePool(scope: CapiScope, name: string, scale: CapiScale, version: string | undefined, infrastructure: Manifest, bootstrap?: Manifest): MachinePoolV1Beta2 {
  return {
    apiVersion: 'cluster.x-k8s.io/v1beta2',
    kind: 'MachinePool',
    metadata: capiMetadata(scope, name, unlessEmpty(scale.annotations)),
    spec: {
      clusterName: scope.cluster,
      replicas: scale.replicas,
      template: {
        spec: {
          bootstrap: bootstrap ? { configRef: referenceTo(bootstrap) } : { dataSecretName: '' },
          clusterName: scope.cluster,
          infrastructureRef: referenceTo(infrastructure),
          version,
        },
      },
    },
  };
}
