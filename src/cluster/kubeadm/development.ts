import { KubeadmInfrastructure } from './infrastructure';
import { checkNoRollout, KubeadmInfrastructureProps, KubeadmMachineOptions, settingsOf } from './machine-options';
import { KubeadmGroup, KubeadmPlan, KubeadmRequest, MachineGroup, NodeSetup } from './machine-plan';
import type { DevClusterV1Beta2, DevMachinePoolV1Beta2, DevMachineTemplateV1Beta2 } from '../../../imports/infrastructure.cluster.x-k8s.io';
import { copied } from '../../object/value-shape';
import { capiMetadata, capiScale, poolObjectName } from '../capi';
import { API_SERVER_PORT } from '../control-plane';
import { NodePool } from '../node-pool';

/** What containers can be told. */
export interface KubeadmDevelopmentMachineOptions extends KubeadmMachineOptions {
  /**
   * Whether the provider keeps the containers of a node pool as one group, a DevMachinePool.
   *
   * @default false, Cluster API starts them one by one
   */
  readonly machinePool?: boolean;
}

/** Containers on one machine, and what differs by group of them. */
export interface KubeadmDevelopmentProps extends KubeadmInfrastructureProps {
  /**
   * What all machines have in common.
   *
   * @default - nothing
   */
  readonly machines?: KubeadmDevelopmentMachineOptions;
  /**
   * What is different for the control plane.
   *
   * @default - nothing
   */
  readonly controlPlane?: KubeadmDevelopmentMachineOptions;
  /**
   * What is different for a node pool, by its name.
   *
   * @default - nothing
   */
  readonly pools?: { [pool: string]: KubeadmDevelopmentMachineOptions };
}

/** kubeadm in containers, for development: made by `KubeadmProvider.development`. */
export class KubeadmDevelopment extends KubeadmInfrastructure {
  private readonly image?: string;
  private readonly props: KubeadmDevelopmentProps;

  constructor(image?: string, props: KubeadmDevelopmentProps = {}) {
    super('the development provider');
    this.image = image;
    this.props = copied(props);
  }

  /** @internal */
  public get _capiName(): string {
    return 'docker';
  }

  /** @internal */
  public get _settings() {
    return this.props;
  }

  /** @internal */
  public get _endpointRule(): 'forbidden' {
    return 'forbidden';
  }

  /** @internal */
  public _plan({ scope, endpointPort }: KubeadmRequest): KubeadmPlan {
    if (endpointPort !== API_SERVER_PORT) { throw new Error(`cluster '${scope.cluster}' has the endpoint port ${endpointPort}, and containers answer at ${API_SERVER_PORT}: leave endpointPort out`); }
    const infrastructure: DevClusterV1Beta2 = {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
      kind: 'DevCluster',
      metadata: capiMetadata(scope, scope.cluster),
      spec: { backend: { docker: {} } },
    };
    return { infrastructure };
  }

  /** @internal */
  public _template({ scope }: KubeadmRequest): DevMachineTemplateV1Beta2 {
    return {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
      kind: 'DevMachineTemplate',
      metadata: capiMetadata(scope, ''),
      spec: { template: { spec: this.container() } },
    };
  }

  /** @internal */
  public _machineGroup({ scope }: KubeadmRequest, group: KubeadmGroup, pool: NodePool): MachineGroup | undefined {
    if (!settingsOf<KubeadmDevelopmentMachineOptions>(this.props, group).machinePool) { return undefined; }
    checkNoRollout(scope.cluster, this.providerName, pool);
    const machines: DevMachinePoolV1Beta2 = {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
      kind: 'DevMachinePool',
      metadata: capiMetadata(scope, poolObjectName(scope, pool)),
      spec: this.container(),
    };
    return { machines, scale: capiScale(pool) };
  }

  private container() {
    return { backend: { docker: this.image === undefined ? {} : { customImage: this.image } } };
  }

  /** @internal */
  public _node(): NodeSetup {
    return { sshUser: 'root' };
  }
}
