import { MachinePlan, MachineRequest, ProviderRules } from './machine-plan';

/**
 * Who provides the machines of an EKS Anywhere cluster: made by `EksAnywhereProvider`.
 *
 * It takes the machine groups of a cluster and answers with its own objects; a cluster cannot mix two of them.
 */
export abstract class EksAnywhereInfrastructure {
  // Private, so that no other class of the same shape can stand in its place.
  private readonly called: string;

  constructor(providerName: string) {
    this.called = providerName;
  }

  /** Name of the provider, as messages say it. */
  public get providerName(): string {
    return this.called;
  }

  /** @internal */
  public abstract get _rules(): ProviderRules;

  /**
   * The objects of the machines. Throws where the provider's settings do not fit the cluster.
   *
   * @internal
   */
  public abstract _plan(request: MachineRequest): MachinePlan;
}
