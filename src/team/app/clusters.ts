import { Construct } from 'constructs';
import { ExistingCluster } from '../../cluster';
import { Assumption, KubernetesVersion, Location } from '../../fleet';
import { Delivery, DeliveryFolder, IReconciler } from '../../reconciler';
import { TeamContract } from '../contract';

/** The clusters of a contract, so that placements select them as on the platform. */
export function declareClusters(scope: Construct, contract: TeamContract): void {
  for (const { names, kubernetes, jurisdiction, labels, reconciler, serves } of contract.clusters) {
    const reader = new ContractReconciler(reconciler);
    for (const name of names) {
      const cluster = new ExistingCluster(scope, name, {
        location: Location.of('contract', name, { jurisdiction }),
        version: KubernetesVersion.of(kubernetes),
        labels,
        reconciler: reader,
      });
      if (serves.length > 0) { cluster.assume(Assumption.customResources(...serves)); }
    }
  }
}

/** Charts and the entry points of agents are the platform's; only how an agent reads folders matters here. */
class ContractReconciler implements IReconciler {
  public readonly chartForm = 'plain';
  public readonly readsRendered: boolean;

  constructor(public readonly type: string) {
    this.readsRendered = type === 'rancher-fleet';
  }

  public deliver(delivery: Delivery): DeliveryFolder[] {
    void delivery;
    return [];
  }
}
