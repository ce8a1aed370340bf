import { Flux, FluxProps } from './flux';
import { Kubectl } from './kubectl';
import { IReconciler } from './reconciler';

/** The reconcilers that come with the library. */
export class Reconciler {
  /** Flux in each cluster pulls the units of that cluster. */
  public static flux(props: FluxProps = {}): IReconciler {
    return new Flux(props);
  }

  /** People or a pipeline apply `delivery/kubectl/<cluster>/stage-<n>`, one after the other. */
  public static kubectl(): IReconciler {
    return new Kubectl();
  }

  private constructor() {}
}
