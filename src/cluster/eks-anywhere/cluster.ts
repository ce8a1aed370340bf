import { Construct } from 'constructs';
import { awsIamManifest } from './aws-iam';
import { EksAnywhereClusterProps } from './cluster-props';
import { clusterManifest, oidcManifest } from './cluster-spec';
import { MachineGroup, MachinePlan, PlanWarning } from './machine-plan';
import { networkWithDefaults } from './network';
import { checkLimits } from './provider-limits';
import { checkEksAnywhere } from './rules';
import { checkDnsLabel, Finding, FindingSeverity, ICluster } from '../../fleet';
import { EksAnywhereVersion } from '../eks-anywhere-version';
import { given } from '../given';
import { MadeCluster } from '../made-cluster';
import { ManagementCluster } from '../management/management-cluster';
import { IdentifiedManifest } from '../manifest';
import { ValueKind } from '../value-kind';

/** Where the controller keeps the objects of Cluster API that it makes of a cluster, its kubeconfig among them. */
const CAPI_NAMESPACE = 'eksa-system';

const { CLUSTER, EKS_ANYWHERE_PROVIDER, EKS_ANYWHERE_VERSION, KUBERNETES_VERSION, LOCATION, PLAIN } = ValueKind;
const DEMANDS = { managedBy: CLUSTER, location: LOCATION, version: KUBERNETES_VERSION, provider: EKS_ANYWHERE_PROVIDER, controlPlane: PLAIN };

/**
 * A cluster that EKS Anywhere makes in a data centre or at the edge.
 *
 * It is made by the controller of its management cluster from what is written here: only eksctl can make one that manages itself.
 */
export class EksAnywhereCluster extends MadeCluster {
  /** The release of EKS Anywhere. */
  public readonly eksAnywhereVersion: EksAnywhereVersion;

  private readonly endpoint?: string;
  private readonly installer?: string;
  private readonly warnings: readonly PlanWarning[];

  constructor(scope: Construct, id: string, props: EksAnywhereClusterProps) {
    super(scope, id, given(id, props, DEMANDS));
    EKS_ANYWHERE_VERSION.check(`cluster '${id}'`, 'eksAnywhereVersion', props.eksAnywhereVersion);
    const release = props.eksAnywhereVersion ?? releaseOf(props.managedBy);
    if (!release) {
      throw new Error(`cluster '${id}' does not say its release of EKS Anywhere: give eksAnywhereVersion, or make '${props.managedBy.clusterName}' a ManagementCluster that says its own`);
    }
    checkEksAnywhere(this, props, release, releaseOf(props.managedBy));
    checkLimits(this, props, release);
    this.eksAnywhereVersion = release;
    this.endpoint = props.controlPlane.endpoint;
    const plan = withDatacenter(props.datacenterName, props.provider._plan({
      cluster: id,
      namespace: this.namespace,
      endpoint: this.endpoint,
      network: networkWithDefaults(props.network),
      sshKeys: props.access?.sshKeys ?? [],
      groups: groupsOf(this, props),
    }));
    this.warnings = plan.warnings;
    this.installer = plan.installer;
    this._emit('cluster', clusterManifest(this, props, release, plan));
    for (const object of plan.objects) { this._emit(object.id, object.manifest); }
    if (props.access?.oidc) { this._emit('oidc', oidcManifest(this, props.access.oidc)); }
    if (props.gitOps) { this._emit('git-ops', props.gitOps._manifest(id, this.namespace)); }
    if (props.awsIam) { this._emit('aws-iam', awsIamManifest(this, props.awsIam)); }
    this._bringAgent(CAPI_NAMESPACE);
  }

  /** @internal */
  public get _endpoint(): string | undefined {
    return this.endpoint;
  }

  /** @internal */
  public get _installer(): string | undefined {
    return this.installer;
  }

  /**
   * The release that a version policy judges.
   *
   * @internal
   */
  public get _release(): string {
    return String(this.eksAnywhereVersion);
  }

  /** @internal */
  public _findings(fleet: readonly ICluster[]): readonly Finding[] {
    const warnings = this.warnings.map((warning) => ({ ...warning, severity: FindingSeverity.WARNING, path: this.node.path, clusters: [this.clusterName] }));
    return [...super._findings(fleet), ...warnings];
  }
}

/** The plan with the datacenter under the name that the program says. */
function withDatacenter(name: string | undefined, plan: MachinePlan): MachinePlan {
  if (name === undefined) { return plan; }
  checkDnsLabel('datacenter', name);
  const renamed = ({ id, manifest }: IdentifiedManifest) => ({ id, manifest: id === 'datacenter' ? { ...manifest, metadata: { ...manifest.metadata, name } } : manifest });
  return { ...plan, datacenter: { ...plan.datacenter, name }, objects: plan.objects.map(renamed) };
}

function releaseOf(cluster: ICluster): EksAnywhereVersion | undefined {
  return (cluster as Partial<ManagementCluster>).eksAnywhereVersion;
}

function groupsOf(cluster: EksAnywhereCluster, props: EksAnywhereClusterProps): MachineGroup[] {
  const { version } = cluster;
  const { controlPlane, etcd } = props;
  // Machines that are upgraded where they are need no others beside them.
  const surgeOf = (said: number | undefined) => (props.upgradeInPlace ? 0 : said ?? 1);
  return [
    { role: 'control-plane', name: 'control-plane', count: controlPlane.count, surge: surgeOf(controlPlane.maxSurge), shape: controlPlane.shape, version },
    ...(etcd ? [{ role: 'etcd', name: 'etcd', count: etcd.count, surge: 1, shape: etcd.shape, version } as const] : []),
    ...cluster.workers.map((pool) => (
      { role: 'worker', name: pool.name, count: pool.maxCount, surge: surgeOf(pool.rollout?.maxSurge), shape: pool.shape, version: pool.version ?? version } as const)),
  ];
}
