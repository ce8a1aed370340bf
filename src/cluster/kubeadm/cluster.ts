import { Construct } from 'constructs';
import { KubeadmClusterProps } from './cluster-props';
import { joinConfig, kubeadmControlPlane } from './control-plane';
import { KubeadmInfrastructure } from './infrastructure';
import { KubeadmGroup, KubeadmPlan, KubeadmRequest } from './machine-plan';
import { checkKubeadm } from './rules';
import { Finding, FindingSeverity, ICluster } from '../../fleet';
import { capiCluster, CapiScope, CONTROL_PLANE_LABEL, machineDeployment, machineHealthCheck, poolObjectName, POOL_LABEL } from '../capi';
import { MadeCluster } from '../made-cluster';
import { NodePool } from '../node-pool';
import { namedByContent } from '../template-name';

/** A cluster that kubeadm makes on machines of a provider of Cluster API. */
export class KubeadmCluster extends MadeCluster {
  private readonly endpoint?: string;
  private readonly provider: KubeadmInfrastructure;
  private readonly releaseName: string;

  constructor(scope: Construct, id: string, props: KubeadmClusterProps) {
    super(scope, id, props);
    checkKubeadm(this, props);
    this.endpoint = props.controlPlane.endpoint;
    this.provider = props.provider;
    this.releaseName = props.distribution.releaseName;
    const request = this.requestOf(props);
    const plan = props.provider._plan(request);
    this.makeControlPlane(request, props, plan);
    this.workers.forEach((pool, i) => this.makePool(request, props, plan, pool, request.groups[i + 1]));
    this._bringAgent();
  }

  /** @internal */
  public get _endpoint(): string | undefined {
    return this.endpoint;
  }

  /** @internal */
  public get _providersNeeded(): readonly string[] {
    return ['BootstrapProvider kubeadm', 'ControlPlaneProvider kubeadm', `InfrastructureProvider ${this.provider._capiName}`];
  }

  /**
   * The release that a version policy judges.
   *
   * @internal
   */
  public get _release(): string {
    return this.releaseName;
  }

  /** @internal */
  public _findings(fleet: readonly ICluster[]): readonly Finding[] {
    const secret = this.provider._ownedSecret;
    const owned = this._ownedSecret;
    const others = fleet
      .filter((other) => owned !== undefined && other !== this && (other as Partial<KubeadmCluster>)._ownedSecret === owned)
      .map((other) => other.clusterName).sort();
    if (others.length === 0) { return super._findings(fleet); }
    return [...super._findings(fleet), {
      code: 'cluster.secret-shared',
      severity: FindingSeverity.ERROR,
      path: this.node.path,
      message: `cluster '${this.clusterName}' logs on with the Secret '${this.namespace}/${secret}', as ${others.map((name) => `'${name}'`).join(', ')} would: `
        + 'the provider ties it to one cluster and deletes it with that',
      fix: 'give each cluster a Secret of its own, or share VSphereIdentity.clusterIdentity',
      clusters: [this.clusterName, ...others].sort(),
    }];
  }

  /**
   * The Secret that only it may use, with the place where that lies; undefined where there is none.
   *
   * @internal
   */
  public get _ownedSecret(): string | undefined {
    const secret = this.provider._ownedSecret;
    return secret && `${this.managedBy.clusterName}/${this.namespace}/${secret}`;
  }

  private requestOf(props: KubeadmClusterProps): KubeadmRequest {
    return {
      scope: this.place,
      distribution: props.distribution,
      endpoint: this.endpoint,
      groups: [
        { name: 'control-plane', isControlPlane: true, shape: props.controlPlane.shape },
        ...this.workers.map((pool) => ({ name: pool.name, isControlPlane: false, shape: pool.shape })),
      ],
    };
  }

  private get place(): CapiScope {
    return { cluster: this.clusterName, namespace: this.namespace };
  }

  private makeControlPlane(request: KubeadmRequest, props: KubeadmClusterProps, plan: KubeadmPlan): void {
    const template = namedByContent(`${this.clusterName}-control-plane`, props.provider._template(request, request.groups[0]));
    const controlPlane = kubeadmControlPlane(this.place, props, plan, template);
    this._emit('cluster', capiCluster(this.place, props.network ?? {}, controlPlane, plan.infrastructure));
    this._emit('infrastructure', plan.infrastructure);
    this._emit('control-plane', controlPlane);
    this._emit('control-plane-machines', template);
    if (props.healthCheck) {
      this._emit('control-plane-health', machineHealthCheck(this.place, `${this.clusterName}-control-plane`, { [CONTROL_PLANE_LABEL]: '' }, props.healthCheck));
    }
  }

  private makePool(request: KubeadmRequest, props: KubeadmClusterProps, plan: KubeadmPlan, pool: NodePool, group: KubeadmGroup): void {
    const name = poolObjectName(this.place, pool);
    const template = namedByContent(name, props.provider._template(request, group));
    const join = namedByContent(name, joinConfig(this.place, props, plan, pool));
    this._emit(`pool-${pool.name}`, machineDeployment(this.place, pool, props.distribution.kubernetesVersion, template, join));
    this._emit(`pool-${pool.name}-machines`, template);
    this._emit(`pool-${pool.name}-join`, join);
    const check = pool.healthCheck ?? props.healthCheck;
    if (check) { this._emit(`pool-${pool.name}-health`, machineHealthCheck(this.place, name, { [POOL_LABEL]: name }, check)); }
  }
}
