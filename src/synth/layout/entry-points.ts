import { kustomizationFiles } from './kustomize';
import { relativeFolder, TreeBuilder } from './tree';
import { KubeObject } from '../../object/kube-object';
import { IReconciler } from '../../reconciler';
import { FleetDelivery } from '../compose';
import { ClusterModel, Model } from '../model';

/** Asks each reconciler for the entry points of its clusters and writes them as Kustomize folders. */
export function addEntryPoints(model: Model, fleet: FleetDelivery, files: TreeBuilder): void {
  const byReconciler = new Map<IReconciler, ClusterModel[]>();
  for (const cluster of model.clusters) {
    const served = byReconciler.get(cluster.reconciler);
    if (served) { served.push(cluster); } else { byReconciler.set(cluster.reconciler, [cluster]); }
  }
  for (const [reconciler, clusters] of byReconciler) {
    const folders = reconciler.deliver({
      platform: model.platform,
      repository: model.repository,
      clusters: clusters.map(({ name }) => fleet.byCluster.get(name)!),
    });
    for (const { path, resources, objects } of folders) {
      const folder = `delivery/${reconciler.type}/${path}`;
      const step = { removed: [], added: objects as KubeObject[], patches: [] };
      for (const file of kustomizationFiles(step, { resources: resources.map((to) => relativeFolder(folder, to)).sort() })) {
        files.add(`${folder}/${file.name}`, file.text);
      }
    }
  }
}
