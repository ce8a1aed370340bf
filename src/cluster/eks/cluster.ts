import { Construct } from 'constructs';
import { AwsIdentity } from './aws-identity';
import { EksClusterProps } from './cluster-props';
import { controlPlaneManifest } from './control-plane';
import { fargateManifest } from './fargate';
import { EksPool } from './pool';
import { checkEks } from './rules';
import type { AWSManagedClusterV1Beta2 } from '../../../imports/infrastructure.cluster.x-k8s.io';
import { didYouMean, Finding, ICluster } from '../../fleet';
import { capiCluster, capiMetadata, CapiScope } from '../capi';
import { MadeCluster } from '../made-cluster';
import { ManagementCluster } from '../management/management-cluster';

/** A cluster of EKS, made by the AWS provider of Cluster API. */
export class EksCluster extends MadeCluster {
  /** Name of the cluster in EKS. */
  public readonly eksClusterName: string;
  private readonly identity?: AwsIdentity;

  constructor(scope: Construct, id: string, props: EksClusterProps) {
    super(scope, id, props);
    checkEks(this, props);
    this.eksClusterName = props.eksClusterName ?? id;
    this.identity = props.identity;
    const identities = (props.managedBy as Partial<ManagementCluster>)._identitiesBundle;
    if (identities) { this.definition.addDependency(identities); }
    const place = { cluster: id, namespace: this.namespace };
    const controlPlane = controlPlaneManifest(place, { ...props, version: this.version });
    const infrastructure = managedCluster(place);
    this._emit('cluster', capiCluster(place, props.network ?? {}, controlPlane, infrastructure));
    this._emit('infrastructure', infrastructure);
    this._emit('control-plane', controlPlane);
    for (const pool of this.workers) {
      const machines = props.machines?.[pool.name] ?? EksPool.managed();
      const request = { scope: place, pool, version: pool.version ?? this.version, region: this.location.region, healthCheck: pool.healthCheck ?? props.healthCheck };
      for (const object of machines._objects(request)) { this._emit(object.id, object.manifest); }
    }
    for (const profile of props.fargate ?? []) {
      this._emit(`fargate-${profile.name}`, fargateManifest(place, profile));
    }
    this._bringAgent();
  }

  /** @internal */
  public _findings(fleet: readonly ICluster[]): readonly Finding[] {
    return [...super._findings(fleet), ...this.identityFindings()];
  }

  /** @internal */
  public get _providersNeeded(): readonly string[] {
    return ['InfrastructureProvider aws'];
  }

  private identityFindings(): Finding[] {
    const { awsIdentities: identities } = this.managedBy as Partial<ManagementCluster>;
    const { kind, name } = this.identity ?? AwsIdentity.controller();
    const declared = identities?.find(({ reference }) => reference.kind === kind && reference.name === name);
    const manager = this.managedBy.clusterName;
    if (identities && this.identity && !declared) {
      return [this._finding('cluster.identity-missing', `cluster '${this.clusterName}' acts in the ${kind} '${name}', which its management cluster '${manager}' does not have`,
        `add it to the awsIdentities of '${manager}'${didYouMean(name, identities.map(({ reference }) => reference.name))}`)];
    }
    if (declared?._allows(this.namespace) !== false) { return []; }
    return [this._finding('cluster.identity-forbidden', `cluster '${this.clusterName}' acts in the ${kind} '${name}', which clusters of the namespace '${this.namespace}' may not use`,
      'allow the namespace in the identity, or give the cluster another namespace')];
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
