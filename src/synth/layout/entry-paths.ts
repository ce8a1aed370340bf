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
  const judged: Judged = { paths: new Map(), lists: new Map() };
  const findings: Finding[] = [];
  for (const { path, resources, files } of folders) {
    const outside = outsideOf(resources, judged);
    for (const one of isInside(path, judged) ? outside : [path, ...outside]) {
      findings.push(refused(clusters, `its reconciler '${reconciler.type}' names the folder '${one}', which leaves the repository`,
        `name a folder below ${own} as path, and folders from the root of the tree as resources`));
    }
    for (const file of files ?? []) {
      if (isInside(file.path, judged) && places.some((place) => file.path.startsWith(place))) { continue; }
      findings.push(refused(clusters, `its reconciler '${reconciler.type}' would write '${file.path}', which is not its own to write`,
        `write files below ${places.join(' or ')}`));
    }
  }
  return findings;
}

/** What was judged before: clusters name the same folders, those that are alike by the very same list. */
interface Judged {
  readonly paths: Map<string, boolean>;
  readonly lists: Map<readonly string[], readonly string[]>;
}

function outsideOf(paths: readonly string[], judged: Judged): readonly string[] {
  let outside = judged.lists.get(paths);
  if (!outside) { judged.lists.set(paths, outside = paths.filter((path) => !isInside(path, judged))); }
  return outside;
}

function isInside(path: string, { paths }: Judged): boolean {
  let inside = paths.get(path);
  if (inside === undefined) { paths.set(path, inside = path.split('/').every((part) => PART.test(part))); }
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
