import { ArgoCd, ArgoCdProps } from './argocd';
import { ConfigSync, ConfigSyncProps } from './config-sync';
import { Flux, FluxProps } from './flux';
import { Kubectl } from './kubectl';
import { RancherFleet, RancherFleetProps } from './rancher-fleet';
import { IReconciler } from './reconciler';

/** The reconcilers that come with the library. */
export class Reconciler {
  /** Flux in each cluster pulls the units of that cluster. */
  public static flux(props: FluxProps = {}): IReconciler {
    return new Flux(props);
  }

  /** Argo CD in each cluster pulls for that cluster; one that pushes to others is asked for as `hub`. */
  public static argoCd(props: ArgoCdProps = {}): IReconciler {
    return new ArgoCd(props);
  }

  /** Rancher Fleet's agents pull flat copies of the units. */
  public static rancherFleet(props: RancherFleetProps = {}): IReconciler {
    return new RancherFleet(props);
  }

  /** Config Sync in each cluster pulls the units of that cluster. */
  public static configSync(props: ConfigSyncProps = {}): IReconciler {
    return new ConfigSync(props);
  }

  /** People or a pipeline apply `delivery/kubectl/<cluster>/stage-<n>`, one after the other. */
  public static kubectl(): IReconciler {
    return new Kubectl();
  }

  private constructor() {}
}
