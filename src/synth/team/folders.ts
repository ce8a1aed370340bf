import { CLUSTER_IN_PATH, TeamContract } from '../../team/contract';

/** A folder of the team's repository that is read for a namespace, and on which clusters. */
export interface ReadFolder {
  /** From the root of the team's repository. */
  readonly path: string;
  readonly namespace: string;
  /** Sorted. */
  readonly clusters: readonly string[];
}

/** Every folder that the contract says is read, by path. */
export function readFolders(contract: TeamContract): ReadFolder[] {
  const folders = new Map<string, { readonly path: string; readonly namespace: string; readonly clusters: string[] }>();
  for (const { names, namespaces } of contract.clusters) {
    for (const { name: namespace, path } of namespaces) {
      for (const cluster of path === '' ? [] : names) {
        const own = path.replace(CLUSTER_IN_PATH, cluster);
        const known = folders.get(own);
        if (known) { known.clusters.push(cluster); } else { folders.set(own, { path: own, namespace, clusters: [cluster] }); }
      }
    }
  }
  return [...folders.values()].sort((a, b) => (a.path < b.path ? -1 : 1)).map((folder) => ({ ...folder, clusters: folder.clusters.sort() }));
}

/**
 * The folder of the team's repository that holds all that is written: the first one of the paths that are read, where they have it in
 * common and something stands between it and the clusters' own folders; else the root, which is the empty text.
 */
export function writtenFolder(contract: TeamContract): string {
  const paths = [...new Set(contract.clusters.flatMap(({ namespaces }) => namespaces.map(({ path }) => path)).filter((path) => path !== ''))];
  const firsts = new Set(paths.map((path) => path.split('/')[0]));
  const isRoomy = paths.every((path) => path.split('/').length > 2 || (path.split('/').length === 2 && !path.includes(CLUSTER_IN_PATH)));
  return firsts.size === 1 && isRoomy ? [...firsts][0] : '';
}
