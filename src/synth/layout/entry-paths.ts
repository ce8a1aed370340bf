import { Finding, FindingSeverity } from '../../fleet';
import { DeliveryFolder, IReconciler } from '../../reconciler';
import { ClusterModel } from '../model';

/** Parts that a path from the root of the tree may have: no step up or on the spot, nothing that a file system takes for another place. */
const PART = /^(?!\.{1,2}$)[^\\\u0000-\u001f]+$/;

/** Paths of entry points that are not where a reconciler may write: outside the tree, or in a folder of the tree that is not its own. */
export function entryPaths(reconciler: IReconciler, folders: readonly DeliveryFolder[], clusters: readonly ClusterModel[]): Finding[] {
  if (!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(reconciler.type)) {
    return [refused(clusters, `its reconciler has the type '${reconciler.type}', which is no folder name`, 'give it a DNS label as type')];
  }
  const own = `delivery/${reconciler.type}/`;
  const places = [own, 'rendered/'];
  const judged: Judged = new Map();
  return folders.flatMap(({ path, resources, files }) => [
    ...[path, ...resources].filter((one) => !isInside(one, judged)).map((one) => (
      refused(clusters, `its reconciler '${reconciler.type}' names the folder '${one}', which leaves the repository`,
        `name a folder below ${own} as path, and folders from the root of the tree as resources`))),
    ...(files ?? []).filter((file) => !isInside(file.path, judged) || !places.some((place) => file.path.startsWith(place))).map((file) => (
      refused(clusters, `its reconciler '${reconciler.type}' would write '${file.path}', which is not its own to write`,
        `write files below ${places.join(' or ')}`))),
  ]);
}

/** Paths that were judged before: clusters name the same folders. */
type Judged = Map<string, boolean>;

function isInside(path: string, judged: Judged): boolean {
  let inside = judged.get(path);
  if (inside === undefined) { judged.set(path, inside = path.split('/').every((part) => PART.test(part))); }
  return inside;
}

function refused(clusters: readonly ClusterModel[], message: string, fix: string): Finding {
  return {
    code: 'reconciler.path-outside',
    severity: FindingSeverity.ERROR,
    path: clusters[0].path,
    message,
    fix,
    clusters: clusters.map(({ name }) => name),
  };
}
