import { kustomizationFiles } from './kustomize';
import { TreeBuilder, WaysFrom } from './tree';
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
    const writer = new FolderWriter(reconciler.type);
    for (const [path, text] of folders.flatMap((folder) => writer.filesOf(folder))) {
      const before = written.get(path);
      if (before === undefined) { files.add(path, text); }
      if (before !== undefined && before !== text) { throw twoWays(reconciler, path); }
      written.set(path, text);
    }
  }
}

/** Writes the folders of one reconciler; those that list the same are written alike. */
class FolderWriter {
  private readonly ways = new Map<string, WaysFrom>();
  private readonly texts = new Map<string, string>();

  constructor(private readonly type: string) {}

  public filesOf({ path, resources, objects, files }: DeliveryFolder): [string, string][] {
    const folder = `delivery/${this.type}/${path}`;
    const ways = this.waysFrom(folder);
    const listed = resources.map((to) => ways.to(to));
    return [
      ...this.kustomization(folder, listed, objects as KubeObject[]),
      ...(files ?? []).map((file): [string, string] => [file.path, toYaml(file.content as Json)]),
    ];
  }

  private waysFrom(folder: string): WaysFrom {
    const parent = folder.slice(0, folder.lastIndexOf('/'));
    const known = this.ways.get(parent) ?? new WaysFrom(parent);
    this.ways.set(parent, known);
    return known;
  }

  private kustomization(folder: string, listed: readonly string[], objects: readonly KubeObject[]): [string, string][] {
    const [main, ...others] = kustomizationFiles({ removed: [], added: objects, patches: [] }, { resources: [] });
    const own = others.map((file) => file.name);
    const signature = `${listed.join(' ')} ${own.join(' ')}`;
    let text = this.texts.get(signature);
    if (text === undefined) {
      text = kustomizationFiles({ removed: [], added: objects, patches: [] }, { resources: [...listed].sort() })[0].text;
      this.texts.set(signature, text);
    }
    return [[`${folder}/${main.name}`, text], ...others.map((file): [string, string] => [`${folder}/${file.name}`, file.text])];
  }
}

/** Clusters may each name a reconciler of their own; those of one type must write the entries that they share alike. */
function twoWays(reconciler: IReconciler, path: string): Error {
  return new Error(`two reconcilers of the type '${reconciler.type}' with different options would both write ${path}: `
    + 'make one with new options and give the same one to all clusters that share its entries');
}
