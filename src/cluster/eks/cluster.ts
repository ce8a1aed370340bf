import { Construct } from 'constructs';
import { EksClusterProps } from './cluster-props';
import { controlPlaneManifest } from './control-plane';
import { fargateManifest } from './fargate';
import { EksPool } from './pool';
import { checkEks } from './rules';
import type { AWSManagedClusterV1Beta2 } from '../../../imports/infrastructure.cluster.x-k8s.io';
import { capiCluster, capiMetadata, CapiScope } from '../capi';
import { MadeCluster } from '../made-cluster';

/** A cluster of EKS, made by the AWS provider of Cluster API. */
export class EksCluster extends MadeCluster {
  /** Name of the cluster in EKS. */
  public readonly eksClusterName: string;

  constructor(scope: Construct, id: string, props: EksClusterProps) {
    super(scope, id, props);
    checkEks(this, props);
    this.eksClusterName = props.eksClusterName ?? id;
    const place = { cluster: id, namespace: this.namespace };
    const controlPlane = controlPlaneManifest(place, { ...props, version: this.version });
    const infrastructure = managedCluster(place);
    this._emit('cluster', capiCluster(place, props.network ?? {}, controlPlane, infrastructure));
    this._emit('infrastructure', infrastructure);
    this._emit('control-plane', controlPlane);
    for (const pool of this.workers) {
      const machines = props.machines?.[pool.name] ?? EksPool.managed();
      const request = { scope: place, pool, version: pool.version ?? this.version, healthCheck: pool.healthCheck ?? props.healthCheck };
      for (const object of machines._objects(request)) { this._emit(object.id, object.manifest); }
    }
    for (const profile of props.fargate ?? []) {
      this._emit(`fargate-${profile.name}`, fargateManifest(place, profile));
    }
    this._bringAgent();
  }

  /** @internal */
  public get _providersNeeded(): readonly string[] {
    return ['InfrastructureProvider aws'];
  }
}

/** Passes the endpoint of the control plane on; it has no settings of its own. */
function managedCluster(scope: CapiScope): AWSManagedClusterV1Beta2 {
  return {
    apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
    kind: 'AWSManagedCluster',
    metadata: capiMetadata(scope, scope.cluster),
    spec: {},
  };
}
