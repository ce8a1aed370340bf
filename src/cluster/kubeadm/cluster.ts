import { Construct } from 'constructs';
import { KubeadmClusterProps } from './cluster-props';
import { groupJoinConfig, joinConfig, kubeadmControlPlane } from './control-plane';
import { GroupConfig, groupConfig } from './group-config';
import { KubeadmInfrastructure } from './infrastructure';
import { settingsOf } from './machine-options';
import { KubeadmGroup, KubeadmPlan, KubeadmRequest, MachineGroup, MachineTemplate, PlanWarning } from './machine-plan';
import { checkFailureDomains, checkKubeadm, checkMachineGroup, kubeadmWarnings } from './rules';
import { Finding, FindingSeverity, ICluster } from '../../fleet';
import { capiCluster, CapiScope, CONTROL_PLANE_LABEL, machineDeployment, machineHealthCheck, machinePool, poolObjectName, POOL_LABEL } from '../capi';
import { API_SERVER_PORT } from '../control-plane';
import { given } from '../given';
import { MadeCluster } from '../made-cluster';
import { withFields } from '../manifest';
import { NodePool } from '../node-pool';
import { named } from '../template-name';
import { reachedChoice } from '../upgrade-wave';
import { ValueKind } from '../value-kind';

const { CLUSTER, DISTRIBUTION, KUBEADM_PROVIDER, KUBERNETES_VERSION, LOCATION, PLAIN } = ValueKind;
const DEMANDS = { managedBy: CLUSTER, location: LOCATION, version: KUBERNETES_VERSION, distribution: DISTRIBUTION, provider: KUBEADM_PROVIDER, controlPlane: PLAIN };

/** A cluster that kubeadm makes on machines of a provider of Cluster API. */
export class KubeadmCluster extends MadeCluster {
  private readonly endpoint?: string;
  private readonly provider: KubeadmInfrastructure;
  private readonly releaseName: string;
  private readonly warnings: readonly PlanWarning[];

  constructor(scope: Construct, id: string, said: KubeadmClusterProps) {
    super(scope, id, given(id, said, DEMANDS));
    const both = { before: said.distribution, after: said.upgradedDistribution, name: 'upgradedDistribution' };
    const props = { ...said, distribution: reachedChoice(this, said.version, both) };
    checkKubeadm(this, props);
    this.endpoint = props.controlPlane.endpoint;
    this.provider = props.provider;
    this.releaseName = props.distribution.releaseName;
    const request = this.requestOf(props);
    const plan = this.plan(request);
    checkFailureDomains(id, plan, request.groups.slice(1).map((group) => ({ name: group.name, failureDomain: settingsOf(props.provider._settings, group).failureDomain })));
    this.warnings = [...kubeadmWarnings(this, props, plan), ...(plan.warnings ?? [])];
    this.makeControlPlane(request, props, plan);
    this.workers.forEach((pool, i) => this.makePool(request, props, pool, request.groups[i + 1]));
    for (const { id: object, manifest } of plan.objects ?? []) { this._emit(object, manifest); }
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
    const warnings = this.warnings.map((warning) => ({ ...warning, severity: FindingSeverity.WARNING, path: this.node.path, clusters: [this.clusterName] }));
    return [...super._findings(fleet), ...warnings, ...this.secretFindings(fleet)];
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

  private secretFindings(fleet: readonly ICluster[]): Finding[] {
    const owned = this._ownedSecret;
    const others = fleet
      .filter((other) => owned !== undefined && other !== this && (other as Partial<KubeadmCluster>)._ownedSecret === owned)
      .map((other) => other.clusterName).sort();
    if (others.length === 0) { return []; }
    return [{
      code: 'cluster.secret-shared',
      severity: FindingSeverity.ERROR,
      path: this.node.path,
      message: `cluster '${this.clusterName}' logs on with the Secret '${this.namespace}/${this.provider._ownedSecret}', as ${others.map((name) => `'${name}'`).join(', ')} would: `
        + 'the provider ties it to one cluster and deletes it with that',
      fix: 'give each cluster a Secret of its own, or share VSphereIdentity.clusterIdentity',
      clusters: [this.clusterName, ...others].sort(),
    }];
  }

  private requestOf(props: KubeadmClusterProps): KubeadmRequest {
    const { controlPlane } = props;
    return {
      scope: this.place,
      location: this.location,
      version: this.version,
      distribution: props.distribution,
      network: props.network ?? {},
      endpoint: this.endpoint,
      endpointPort: controlPlane.endpointPort ?? API_SERVER_PORT,
      sshKeys: props.access?.sshKeys ?? [],
      groups: [
        { name: 'control-plane', isControlPlane: true, count: controlPlane.count, shape: controlPlane.shape },
        ...this.workers.map((pool) => ({ name: pool.name, isControlPlane: false, count: pool.maxCount, shape: pool.shape })),
      ],
    };
  }

  /** The provider's plan, with the fields that the program sets. */
  private plan(request: KubeadmRequest): KubeadmPlan {
    const plan = this.provider._plan(request);
    const { clusterFields } = this.provider._settings;
    return clusterFields === undefined ? plan : { ...plan, infrastructure: withFields(plan.infrastructure, { spec: clusterFields }) };
  }

  private get place(): CapiScope {
    return { cluster: this.clusterName, namespace: this.namespace };
  }

  private makeControlPlane(request: KubeadmRequest, props: KubeadmClusterProps, plan: KubeadmPlan): void {
    const template = this.machines(request, request.groups[0], `${this.clusterName}-control-plane`);
    const controlPlane = kubeadmControlPlane(this.place, props, plan, this.config(request, props, request.groups[0], template), template);
    this._emit('cluster', capiCluster(this.place, props.network ?? {}, controlPlane, plan.infrastructure, props.objectLabels, this.chosenPort(props)));
    this._emit('infrastructure', plan.infrastructure);
    this._emit('control-plane', controlPlane);
    this._emit('control-plane-machines', template);
    if (props.healthCheck) {
      this._emit('control-plane-health', machineHealthCheck(this.place, `${this.clusterName}-control-plane`, { [CONTROL_PLANE_LABEL]: '' }, props.healthCheck));
    }
  }

  /** A provider that chooses the endpoint reads its port from the Cluster. */
  private chosenPort({ provider, controlPlane }: KubeadmClusterProps): number | undefined {
    return provider._endpointRule === 'forbidden' ? controlPlane.endpointPort : undefined;
  }

  private makePool(request: KubeadmRequest, props: KubeadmClusterProps, pool: NodePool, group: KubeadmGroup): void {
    const kept = this.provider._machineGroup(request, group, pool);
    if (kept) {
      this.makeMachinePool(request, props, pool, group, kept);
      return;
    }
    const name = poolObjectName(this.place, pool);
    const template = this.machines(request, group, name);
    const { failureDomain } = settingsOf(this.provider._settings, group);
    const config = this.config(request, props, group, template);
    const join = named(name, props.kubeadm?.pools?.[pool.name]?.templateName, joinConfig(this.place, props, config, pool));
    this._emit(`pool-${pool.name}`, machineDeployment(this.place, pool, props.distribution.kubernetesVersion, template, join, { failureDomain, drainSeconds: config.drainSeconds }));
    this._emit(`pool-${pool.name}-machines`, template);
    this._emit(`pool-${pool.name}-join`, join);
    const check = pool.healthCheck ?? props.healthCheck;
    if (check) { this._emit(`pool-${pool.name}-health`, machineHealthCheck(this.place, name, { [POOL_LABEL]: name }, check)); }
  }

  private makeMachinePool(request: KubeadmRequest, props: KubeadmClusterProps, pool: NodePool, group: KubeadmGroup, kept: MachineGroup): void {
    const { failureDomain, fields, templateName } = settingsOf(this.provider._settings, group);
    checkMachineGroup(this.clusterName, pool, templateName);
    const name = poolObjectName(this.place, pool);
    const machines = withFields(kept.machines, fields === undefined ? undefined : { spec: fields });
    const config = this.config(request, props, group, machines);
    const join = groupJoinConfig(this.place, props.kubeadm?.pools?.[pool.name]?.templateName ?? name, props, config, pool);
    const place = { failureDomain, drainSeconds: config.drainSeconds };
    this._emit(`pool-${pool.name}`, machinePool(this.place, name, kept.scale, props.distribution.kubernetesVersion, machines, join, place));
    this._emit(`pool-${pool.name}-machines`, machines);
    this._emit(`pool-${pool.name}-join`, join);
  }

  /** The template of a group's machines with the fields that the program sets, named. */
  private machines(request: KubeadmRequest, group: KubeadmGroup, base: string): MachineTemplate {
    const { fields, templateName } = settingsOf(this.provider._settings, group);
    const template = this.provider._template(request, group);
    const spec = fields === undefined ? template.spec : withFields(template.spec, { template: { spec: fields } });
    return named(base, templateName, { ...template, spec });
  }

  private config(request: KubeadmRequest, props: KubeadmClusterProps, group: KubeadmGroup, template: MachineTemplate): GroupConfig {
    return groupConfig(this.clusterName, group, this.provider._node(request, group, String(template.metadata.name)), props.kubeadm);
  }
}
