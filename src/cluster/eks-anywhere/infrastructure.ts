import { MachinePlan, MachineRequest, ProviderRules } from './machine-plan';

/**
 * Who provides the machines of an EKS Anywhere cluster: made by `EksAnywhereProvider`.
 *
 * It takes the machine groups of a cluster and answers with its own objects; a cluster cannot mix two of them.
 */
export abstract class EksAnywhereInfrastructure {
  /** Name of the provider, as messages say it. */
  public readonly providerName: string;

  constructor(providerName: string) {
    this.providerName = providerName;
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
