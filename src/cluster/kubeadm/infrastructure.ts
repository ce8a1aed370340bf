import { GroupSettings, KubeadmMachineOptions } from './machine-options';
import { KubeadmGroup, KubeadmPlan, KubeadmRequest, MachineGroup, MachineTemplate, NodeSetup } from './machine-plan';
import { NodePool } from '../node-pool';

/** Where a provider's machines can be: the name of the provider of a location, and how one is written. */
export interface ProviderPlace {
  readonly provider: string;
  readonly example: string;
}

/**
 * Who provides the machines of a kubeadm cluster through Cluster API: made by `KubeadmProvider`.
 *
 * A cluster cannot mix two of them.
 */
export abstract class KubeadmInfrastructure {
  // Private, so that no other class of the same shape can stand in its place.
  private readonly called: string;

  constructor(providerName: string) {
    this.called = providerName;
  }

  /** Name of the provider, as messages say it. */
  public get providerName(): string {
    return this.called;
  }

  /**
   * Name under which Cluster API knows the provider.
   *
   * @internal
   */
  public abstract get _capiName(): string;

  /**
   * What the program says of machines, by group.
   *
   * @internal
   */
  public abstract get _settings(): GroupSettings<KubeadmMachineOptions>;

  /**
   * Whether the API server's address is the user's to choose.
   *
   * @internal
   */
  public get _endpointRule(): 'required' | 'optional' | 'forbidden' {
    return 'required';
  }

  /**
   * The only provider of locations whose machines it has; undefined where it can stand anywhere.
   *
   * @internal
   */
  public get _place(): ProviderPlace | undefined {
    return undefined;
  }

  /**
   * A Secret that the provider ties to one cluster and deletes with it.
   *
   * @internal
   */
  public get _ownedSecret(): string | undefined {
    return undefined;
  }

  /**
   * The infrastructure. Throws where the provider's settings do not fit the cluster.
   *
   * @internal
   */
  public abstract _plan(request: KubeadmRequest): KubeadmPlan;

  /**
   * The template of a group's machines, not yet named.
   *
   * @internal
   */
  public abstract _template(request: KubeadmRequest, group: KubeadmGroup): MachineTemplate;

  /**
   * The machines of a node pool that the provider keeps as one group; undefined where Cluster API starts them one by one.
   *
   * @internal
   */
  public _machineGroup(_request: KubeadmRequest, _group: KubeadmGroup, _pool: NodePool): MachineGroup | undefined {
    return undefined;
  }

  /**
   * What must be done on a group's machines, whose template has that name.
   *
   * @internal
   */
  public abstract _node(request: KubeadmRequest, group: KubeadmGroup, template: string): NodeSetup;
}
