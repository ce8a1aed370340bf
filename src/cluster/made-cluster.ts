import { ApiObject, ApiObjectProps } from 'cdk8s';
import { Construct } from 'constructs';
import { checkAccess, ClusterAccessProps } from './access';
import { AgentBootstrapWay } from './agent/way';
import { Cluster, ClusterProps } from './cluster';
import { ClusterDefinition } from './definition';
import { checkFields, given } from './given';
import { HealthCheck } from './health-check';
import { ManagementCluster } from './management/management-cluster';
import { workloadMistake } from './management/rules';
import { Manifest, withoutUnset } from './manifest';
import { ClusterNetworkProps } from './network';
import { NodePool } from './node-pool';
import { resourceSet, ResourceSetProps } from './resource-set';
import { addressClashes } from './shared-address';
import { isNamedByContent } from './template-name';
import { reachedVersion } from './upgrade-wave';
import { ValueKind } from './value-kind';
import { platformOf } from '../bundle';
import { checkDnsLabel, Finding, FindingSeverity, ICluster, Placement, Repository, Rollout } from '../fleet';
import { KubeObject } from '../object/kube-object';
import { idOf, keyOf } from '../object/object-id';

/** What becomes of a cluster when its definition leaves the platform. */
export enum ClusterRemovalPolicy {
  /** Reconcilers leave its objects alone, and the cluster lives on. */
  RETAIN = 'retain',
  /** Reconcilers prune its objects, and the cluster is deleted. */
  DESTROY = 'destroy',
}

/** What every cluster is told that the platform makes. */
export interface MadeClusterProps extends ClusterProps {
  /** The management cluster, which makes it. */
  readonly managedBy: ICluster;
  /**
   * Namespace of its objects on the management cluster.
   *
   * @default 'default'
   */
  readonly namespace?: string;
  /**
   * Its worker nodes.
   *
   * @default - none
   */
  readonly workers?: NodePool[];
  /**
   * The ranges that it hands addresses out of.
   *
   * @default - the provider's
   */
  readonly network?: ClusterNetworkProps;
  /**
   * When machines are replaced.
   *
   * @default - the provider's
   */
  readonly healthCheck?: HealthCheck;
  /**
   * Who gets in.
   *
   * @default - nobody beyond the provider's own means
   */
  readonly access?: ClusterAccessProps;
  /**
   * How a pull agent gets into it.
   *
   * @default - as its management cluster says
   */
  readonly agentBootstrap?: AgentBootstrapWay;
  /**
   * What becomes of the cluster when its definition leaves the platform.
   *
   * @default ClusterRemovalPolicy.RETAIN
   */
  readonly removalPolicy?: ClusterRemovalPolicy;
  /**
   * How many superseded generations of each immutable machine template stay in the tree, for machines that are not replaced yet and for
   * the way back; `platform.lock.json` remembers them.
   *
   * @default 2
   */
  readonly templateGenerations?: number;
  /**
   * A newer minor on its way through the fleet: clusters that it has not reached keep `version`, which is what it starts from.
   *
   * @default - every cluster has `version`
   */
  readonly upgrade?: Rollout;
}

/** Annotations by which Flux, Argo CD and Config Sync keep an object that is no longer in Git. */
const KEPT = {
  'kustomize.toolkit.fluxcd.io/prune': 'disabled',
  'argocd.argoproj.io/sync-options': 'Prune=confirm,Delete=confirm',
  'client.lifecycle.config.k8s.io/deletion': 'detach',
};

const DEMANDS = { managedBy: ValueKind.CLUSTER, location: ValueKind.LOCATION, version: ValueKind.KUBERNETES_VERSION };

/** A cluster that the platform makes: a management cluster reads its definition. */
export abstract class MadeCluster extends Cluster {
  /** The management cluster. */
  public readonly managedBy: ICluster;
  /** The objects that make it. Give more of them this as their scope. */
  public readonly definition: ClusterDefinition;
  /** Its worker nodes. */
  public readonly workers: NodePool[];
  /** Namespace of its objects on the management cluster. */
  public readonly namespace: string;

  /** @internal */
  public readonly _rollouts: readonly Rollout[];
  private readonly keeps: boolean;
  private readonly agent?: AgentBootstrapWay;

  constructor(scope: Construct, id: string, props: MadeClusterProps) {
    super(scope, id, { ...given(id, props, DEMANDS), version: reachedVersion(id, props) });
    this._rollouts = props.upgrade ? [props.upgrade] : [];
    if (props.managedBy.clusterName === id) {
      throw new Error(`cluster '${id}' cannot be managed by itself: no controller would be there to make it, name a cluster that exists before`);
    }
    checkValues(id, props);
    checkPoolNames(id, props.workers ?? []);
    checkPoolVersions(this, props.workers ?? []);
    checkAccess(id, props.access ?? {});
    this.managedBy = props.managedBy;
    this.workers = [...(props.workers ?? [])];
    this.namespace = props.namespace ?? 'default';
    this.keeps = (props.removalPolicy ?? ClusterRemovalPolicy.RETAIN) === ClusterRemovalPolicy.RETAIN;
    this.definition = new ClusterDefinition(this, 'definition', {
      clusterName: id,
      placement: Placement.clusters(props.managedBy),
      namespace: this.namespace,
      templateGenerations: props.templateGenerations,
    });
    const providers = managerOf(props.managedBy)._providersBundle;
    if (providers) { this.definition.addDependency(providers); }
    this.agent = props.agentBootstrap ?? managerOf(props.managedBy).agentBootstrap;
  }

  /**
   * An object of the definition, to patch or remove it: `definition.patch(cluster.objectOf('AWSManagedControlPlane'), {…})`.
   *
   * Throws where the definition has no such object, or several and no name is given.
   */
  public objectOf(kind: string, name?: string): ApiObject {
    const objects = this.definition.node.findAll().filter((child): child is ApiObject => ApiObject.isApiObject(child));
    const found = objects.filter((object) => object.kind === kind && (name === undefined || object.name === name));
    if (found.length === 1) { return found[0]; }
    const known = objects.map((object) => `${object.kind} '${object.name}'`).sort().join(', ');
    throw new Error(`cluster '${this.clusterName}' has ${found.length} objects of kind '${kind}'${name === undefined ? '' : ` named '${name}'`}: choose one of ${known}`);
  }

  /**
   * What Cluster API applies to it once it answers, by a ClusterResourceSet of that name: its network, cloud controller or storage.
   *
   * Throws for a set without resources and for two resources of one name.
   */
  public addResourceSet(name: string, props: ResourceSetProps): void {
    for (const { id, manifest } of resourceSet({ cluster: this.clusterName, namespace: this.namespace }, name, props)) { this._emit(id, manifest); }
  }

  /**
   * The address under which its API server answers, where the program says it.
   *
   * @internal
   */
  public get _endpoint(): string | undefined {
    return undefined;
  }

  /**
   * The address of the service that installs its machines, where there is one.
   *
   * @internal
   */
  public get _installer(): string | undefined {
    return undefined;
  }

  /** @internal */
  public _findings(fleet: readonly ICluster[]): readonly Finding[] {
    const clashes = addressClashes(this, fleet).map(({ code, message, fix, clusters }) => this._finding(code, message, fix, clusters));
    return [...super._findings(fleet), ...clashes, ...this.providerFindings()];
  }

  /**
   * Adds an object of the definition.
   *
   * @internal
   */
  protected _emit(id: string, manifest: Manifest): ApiObject {
    const annotations = this.keeps ? { ...KEPT, ...manifest.metadata.annotations } : manifest.metadata.annotations;
    const object = withoutUnset({ ...manifest, metadata: { ...manifest.metadata, annotations } }) as ApiObjectProps;
    if (isNamedByContent(manifest)) { this.definition._namedByContent.add(keyOf(idOf(object as unknown as KubeObject))); }
    return new ApiObject(this.definition, id, object);
  }

  /**
   * Adds what brings the pull agent; called last, once the cluster's own objects are there.
   *
   * @internal
   */
  protected _bringAgent(capiNamespace = this.namespace): void {
    if (!this.agent) { return; }
    const { repository } = platformOf(this) as { readonly repository?: Repository };
    const manager = managerOf(this.managedBy);
    if (manager._shareAgent) {
      manager._shareAgent(this.agent, capiNamespace);
      if (manager._providersBundle) { this.definition.addDependency(manager._providersBundle); }
    } else {
      for (const object of this.agent._shared(capiNamespace)) { this._emit(object.id, object.manifest); }
    }
    for (const object of this.agent._own({ cluster: this.clusterName, labels: this.clusterLabels, capiNamespace, repository })) { this._emit(object.id, object.manifest); }
  }

  /**
   * Keys of the providers of Cluster API that make it; none where they come with its distribution.
   *
   * @internal
   */
  public get _providersNeeded(): readonly string[] {
    return [];
  }

  private providerFindings(): Finding[] {
    const { providers } = managerOf(this.managedBy);
    if (!providers || this._providersNeeded.length === 0) { return []; }
    const needed = [...this._providersNeeded, ...(this.agent?._addonProvider ? [`AddonProvider ${this.agent._addonProvider}`] : [])];
    const missing = needed.filter((key) => !providers.some((provider) => provider._key === key));
    const findings = missing.map((key) => this._finding('cluster.provider-missing',
      `cluster '${this.clusterName}' is made by the ${key}, which its management cluster '${this.managedBy.clusterName}' does not have`,
      `add it to the providers of '${this.managedBy.clusterName}'`));
    const mistake = workloadMistake(this.clusterName, this.version, providers);
    return mistake ? [...findings, this._finding('cluster.version-unsupported', mistake, 'choose a version in between, or another release of Cluster API')] : findings;
  }

  /** @internal */
  protected _finding(code: string, message: string, fix: string, clusters: string[] = [this.clusterName]): Finding {
    return { code, severity: FindingSeverity.ERROR, path: this.node.path, message, fix, clusters };
  }
}

/** What a management cluster says to the clusters that it makes; any cluster can be one. */
function managerOf(cluster: ICluster): Partial<ManagementCluster> {
  return cluster as Partial<ManagementCluster>;
}

/** Throws for values that plain JavaScript took for those of a class. */
function checkValues(id: string, props: MadeClusterProps): void {
  const where = `cluster '${id}'`;
  const { namespace, workers, network, healthCheck } = props;
  checkFields(where, props, { network: ValueKind.PLAIN, access: ValueKind.PLAIN, agentBootstrap: ValueKind.AGENT_BOOTSTRAP });
  if (namespace !== undefined) { checkDnsLabel(`namespace of ${where}`, namespace); }
  ValueKind.checkWord(where, 'removalPolicy', props.removalPolicy, Object.values(ClusterRemovalPolicy));
  ValueKind.NODE_POOL.checkAll(where, 'workers', workers);
  for (const range of ['pods', 'services', 'nodes', 'secondPods', 'secondServices'] as const) { ValueKind.CIDR.check(where, `network.${range}`, network?.[range]); }
  ValueKind.HEALTH_CHECK.check(where, 'healthCheck', healthCheck);
}

/** Minors that nodes may be older than their API server (Kubernetes' version skew policy). */
const OLDEST_NODES = 3;

function checkPoolNames(cluster: string, pools: readonly NodePool[]): void {
  const seen = new Set<string>();
  for (const { name } of pools) {
    if (seen.has(name)) { throw new Error(`cluster '${cluster}' has two node pools named '${name}': choose another name for the second`); }
    seen.add(name);
  }
}

function checkPoolVersions(cluster: Cluster, pools: readonly NodePool[]): void {
  for (const { name, version } of pools) {
    if (version && version.minor > cluster.version.minor) {
      throw new Error(`node pool '${name}' of cluster '${cluster.clusterName}' has Kubernetes ${version}, newer than the control plane's ${cluster.version}: raise the cluster's version first`);
    }
    if (version && cluster.version.minor - version.minor > OLDEST_NODES) {
      throw new Error(`node pool '${name}' of cluster '${cluster.clusterName}' has Kubernetes ${version}, more than three minors behind ${cluster.version}: raise it to 1.${cluster.version.minor - OLDEST_NODES} or newer`);
    }
  }
}
