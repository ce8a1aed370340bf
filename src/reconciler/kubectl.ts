import { Delivery, DeliveryFolder, IReconciler } from './reconciler';

/** Plain kubectl: one folder a stage, to be applied one after the other. */
export class Kubectl implements IReconciler {
  public readonly type = 'kubectl';
  public readonly chartForm = 'objects';
  public readonly readsRendered = false;

  public deliver(delivery: Delivery): DeliveryFolder[] {
    return delivery.clusters.flatMap(({ cluster, units }) => {
      const stages: string[][] = [];
      for (const unit of units) { (stages[unit.depth] ??= []).push(unit.folder); }
      return stages.map((folders, stage) => ({ path: `${cluster}/stage-${stage}`, resources: [...folders].sort(), objects: [] }));
    });
  }
}
