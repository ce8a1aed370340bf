import { KubeadmGroup, KubeadmPlan, KubeadmRequest, MachineTemplate } from './machine-plan';

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
   * A Secret that the provider ties to one cluster and deletes with it.
   *
   * @internal
   */
  public get _ownedSecret(): string | undefined {
    return undefined;
  }

  /**
   * The infrastructure and what kubeadm must do on its machines. Throws where the provider's settings do not fit the cluster.
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
}
