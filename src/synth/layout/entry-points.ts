import { kustomizationFiles } from './kustomize';
import { relativeFolder, TreeBuilder } from './tree';
import { Json } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { DeliveryFolder, IReconciler } from '../../reconciler';
import { FleetDelivery } from '../compose';
import { ClusterModel, Model } from '../model';
import { toYaml } from '../yaml/emit';

/** Asks each reconciler for the entry points of its clusters and writes them as Kustomize folders. */
export function addEntryPoints(model: Model, fleet: FleetDelivery, files: TreeBuilder): void {
  const byReconciler = new Map<IReconciler, ClusterModel[]>();
  for (const cluster of model.clusters) {
    const served = byReconciler.get(cluster.reconciler);
    if (served) { served.push(cluster); } else { byReconciler.set(cluster.reconciler, [cluster]); }
  }
  const written = new Map<string, string>();
  for (const [reconciler, clusters] of byReconciler) {
    const folders = reconciler.deliver({
      platform: model.platform,
      repository: model.repository,
      clusters: clusters.map(({ name }) => fleet.byCluster.get(name)!),
    });
    for (const [path, text] of folders.flatMap((folder) => filesOf(reconciler.type, folder))) {
      const before = written.get(path);
      if (before === undefined) { files.add(path, text); }
      if (before !== undefined && before !== text) { throw twoWays(reconciler, path); }
      written.set(path, text);
    }
  }
}

function filesOf(type: string, { path, resources, objects, files }: DeliveryFolder): [string, string][] {
  const folder = `delivery/${type}/${path}`;
  const step = { removed: [], added: objects as KubeObject[], patches: [] };
  const kustomization = kustomizationFiles(step, { resources: resources.map((to) => relativeFolder(folder, to)).sort() });
  return [
    ...kustomization.map((file): [string, string] => [`${folder}/${file.name}`, file.text]),
    ...(files ?? []).map((file): [string, string] => [file.path, toYaml(file.content as Json)]),
  ];
}

/** Clusters may each name a reconciler of their own; those of one type must write the entries that they share alike. */
function twoWays(reconciler: IReconciler, path: string): Error {
  return new Error(`two reconcilers of the type '${reconciler.type}' with different options would both write ${path}: `
    + 'make one with new options and give the same one to all clusters that share its entries');
}
