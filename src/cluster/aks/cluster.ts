import { Construct } from 'constructs';
import { AksClusterProps } from './cluster-props';
import { agentPoolSpec } from './pool';
import { managedCluster, resource, resourceGroup } from './resources';
import { checkAks, modeOf } from './rules';
import type { ManagedClustersAgentPoolV1Api20240901 } from '../../../imports/containerservice.azure.com';
import type {
  AzureASOManagedClusterV1Beta1, AzureASOManagedControlPlaneV1Beta1, AzureASOManagedMachinePoolV1Beta1,
} from '../../../imports/infrastructure.cluster.x-k8s.io';
import { capiCluster, capiMetadata, CapiScope, machinePool, managedScale, poolObjectName } from '../capi';
import { given as demandedOf } from '../given';
import { MadeCluster } from '../made-cluster';
import { NodePool } from '../node-pool';
import { reachedChoice } from '../upgrade-wave';
import { ValueKind } from '../value-kind';

const { ANY, CLUSTER, KUBERNETES_VERSION, LOCATION } = ValueKind;
const DEMANDS = { managedBy: CLUSTER, location: LOCATION, version: KUBERNETES_VERSION, patchRelease: ANY, credentialSecret: ANY };
const API_VERSION = 'infrastructure.cluster.x-k8s.io/v1beta1';

/** A cluster of AKS, made by the Azure provider of Cluster API and Azure Service Operator. */
export class AksCluster extends MadeCluster {
  constructor(scope: Construct, id: string, given: AksClusterProps) {
    super(scope, id, demandedOf(id, given, DEMANDS));
    const both = { before: given.patchRelease, after: given.upgradedPatchRelease, name: 'upgradedPatchRelease' };
    const props = { ...given, patchRelease: reachedChoice(this, given.version, both) };
    checkAks(this, props);
    const place = { cluster: id, namespace: this.namespace };
    const controlPlane = this.controlPlane(place, props);
    const infrastructure = this.infrastructure(place, props);
    this._emit('cluster', capiCluster(place, props.network ?? {}, controlPlane, infrastructure));
    this._emit('infrastructure', infrastructure);
    this._emit('control-plane', controlPlane);
    this.workers.forEach((pool, i) => this.makePool(place, props, pool, i));
    this._bringAgent();
  }

  /** @internal */
  public get _providersNeeded(): readonly string[] {
    return ['InfrastructureProvider azure'];
  }

  private controlPlane(place: CapiScope, props: AksClusterProps): AzureASOManagedControlPlaneV1Beta1 {
    const resources = [managedCluster(place.cluster, props), ...(props.controlPlaneResources ?? [])];
    return {
      apiVersion: API_VERSION,
      kind: 'AzureASOManagedControlPlane',
      metadata: capiMetadata(place, place.cluster),
      spec: { resources: resources.map((object) => resource(object, props.credentialSecret)), version: `v${this.version}.${props.patchRelease}` },
    };
  }

  private infrastructure(place: CapiScope, props: AksClusterProps): AzureASOManagedClusterV1Beta1 {
    const group = resourceGroup(props.resourceGroup ?? place.cluster, this.location.region, props.tags);
    return {
      apiVersion: API_VERSION,
      kind: 'AzureASOManagedCluster',
      metadata: capiMetadata(place, place.cluster),
      spec: { resources: [group, ...(props.clusterResources ?? [])].map((object) => resource(object, props.credentialSecret)) },
    };
  }

  private makePool(place: CapiScope, props: AksClusterProps, pool: NodePool, index: number): void {
    const name = poolObjectName(place, pool);
    const settings = props.pools?.[pool.name] ?? {};
    const agentPool = {
      apiVersion: 'containerservice.azure.com/v1api20240901',
      kind: 'ManagedClustersAgentPool',
      metadata: { name },
      spec: agentPoolSpec(place.cluster, pool, modeOf(props, pool.name, index), settings),
    } satisfies ManagedClustersAgentPoolV1Api20240901;
    const infrastructure: AzureASOManagedMachinePoolV1Beta1 = {
      apiVersion: API_VERSION,
      kind: 'AzureASOManagedMachinePool',
      metadata: capiMetadata(place, name),
      spec: { resources: [resource(agentPool, props.credentialSecret)] },
    };
    const version = `v${pool.version ?? this.version}.${settings.patchRelease ?? props.patchRelease}`;
    this._emit(`pool-${pool.name}`, machinePool(place, name, managedScale(pool), version, infrastructure));
    this._emit(`pool-${pool.name}-machines`, infrastructure);
  }
}
