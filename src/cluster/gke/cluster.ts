import { Construct } from 'constructs';
import { GkeClusterProps } from './cluster-props';
import { poolSpec } from './pool';
import { checkGke } from './rules';
import type {
  GCPManagedClusterV1Beta1, GCPManagedControlPlaneV1Beta1, GCPManagedControlPlaneV1Beta1Spec, GCPManagedMachinePoolV1Beta1,
} from '../../../imports/infrastructure.cluster.x-k8s.io';
import { Finding, FindingSeverity, ICluster } from '../../fleet';
import { capiCluster, capiMetadata, CapiScope, machinePool, managedScale, poolObjectName } from '../capi';
import { given } from '../given';
import { MadeCluster } from '../made-cluster';
import { unlessEmpty, withFields } from '../manifest';
import { NodePool } from '../node-pool';
import { ValueKind } from '../value-kind';

const { ANY, CLUSTER, KUBERNETES_VERSION, LOCATION } = ValueKind;
const DEMANDS = { managedBy: CLUSTER, location: LOCATION, version: KUBERNETES_VERSION, project: ANY };
const API_VERSION = 'infrastructure.cluster.x-k8s.io/v1beta1';

/** A cluster of GKE, made by the Google provider of Cluster API. */
export class GkeCluster extends MadeCluster {
  private readonly patchRelease?: number;

  constructor(scope: Construct, id: string, props: GkeClusterProps) {
    super(scope, id, given(id, props, DEMANDS));
    checkGke(this, props);
    this.patchRelease = props.patchRelease;
    const place = { cluster: id, namespace: this.namespace };
    const controlPlane = this.controlPlane(place, props);
    const infrastructure = this.infrastructure(place, props);
    this._emit('cluster', capiCluster(place, props.network ?? {}, controlPlane, infrastructure));
    this._emit('infrastructure', infrastructure);
    this._emit('control-plane', controlPlane);
    for (const pool of this.workers) { this.makePool(place, props, pool); }
    this._bringAgent();
  }

  /** @internal */
  public get _providersNeeded(): readonly string[] {
    return ['InfrastructureProvider gcp'];
  }

  /** @internal */
  public _findings(fleet: readonly ICluster[]): readonly Finding[] {
    if (this.patchRelease !== undefined) { return super._findings(fleet); }
    return [...super._findings(fleet), {
      code: 'gke.version-unsaid',
      severity: FindingSeverity.NOTE,
      path: this.node.path,
      message: `cluster '${this.clusterName}' of GKE has no patchRelease: GKE chooses its version, which may be another one than ${this.version}`,
      fix: 'give the patchRelease that GKE offers, or keep the version true to what GKE runs',
      clusters: [this.clusterName],
    }];
  }

  private controlPlane(place: CapiScope, props: GkeClusterProps): GCPManagedControlPlaneV1Beta1 {
    const spec: GCPManagedControlPlaneV1Beta1Spec = {
      clusterName: props.gkeClusterName,
      clusterNetwork: networkOf(props),
      clusterSecurity: props.workloadIdentity ? { workloadIdentityConfig: { workloadPool: `${props.project}.svc.id.goog` } } : undefined,
      enableAutopilot: props.autopilot ? true : undefined,
      location: props.zone ?? this.location.region,
      master_authorized_networks_config: props.sources?.length ? { cidr_blocks: props.sources.map((source) => ({ cidr_block: String(source) })) } : undefined,
      project: props.project,
      releaseChannel: props.releaseChannel,
      version: props.patchRelease === undefined ? undefined : `${this.version}.${props.patchRelease}`,
    };
    return {
      apiVersion: API_VERSION,
      kind: 'GCPManagedControlPlane',
      metadata: capiMetadata(place, props.controlPlaneName ?? `${place.cluster}-control-plane`),
      spec: withFields(spec, props.fields),
    };
  }

  private infrastructure(place: CapiScope, props: GkeClusterProps): GCPManagedClusterV1Beta1 {
    return {
      apiVersion: API_VERSION,
      kind: 'GCPManagedCluster',
      metadata: capiMetadata(place, place.cluster),
      spec: withFields({
        additionalLabels: unlessEmpty(props.resourceLabels),
        network: props.vpc === undefined ? undefined : { name: props.vpc },
        project: props.project,
        region: this.location.region,
      }, props.clusterFields),
    };
  }

  private makePool(place: CapiScope, props: GkeClusterProps, pool: NodePool): void {
    const name = poolObjectName(place, pool);
    const settings = props.pools?.[pool.name] ?? {};
    const patch = settings.patchRelease ?? props.patchRelease;
    const infrastructure: GCPManagedMachinePoolV1Beta1 = {
      apiVersion: API_VERSION,
      kind: 'GCPManagedMachinePool',
      metadata: capiMetadata(place, name),
      spec: poolSpec(`node pool '${pool.name}' of cluster '${place.cluster}'`, this.location.region, name, pool, settings, pool.healthCheck ?? props.healthCheck),
    };
    const version = patch === undefined ? undefined : `v${pool.version ?? this.version}.${patch}`;
    this._emit(`pool-${pool.name}`, machinePool(place, name, managedScale(pool), version, infrastructure));
    this._emit(`pool-${pool.name}-machines`, infrastructure);
  }
}

function networkOf({ network = {}, privateCluster }: GkeClusterProps): GCPManagedControlPlaneV1Beta1Spec['clusterNetwork'] {
  return {
    pod: network.pods && { cidrBlock: String(network.pods) },
    privateCluster: privateCluster && {
      controlPlaneCidrBlock: String(privateCluster.controlPlaneCidr),
      enablePrivateEndpoint: privateCluster.privateEndpoint,
      enablePrivateNodes: true,
    },
    service: network.services && { cidrBlock: String(network.services) },
    useIPAliases: network.pods || network.services || privateCluster ? true : undefined,
  };
}
