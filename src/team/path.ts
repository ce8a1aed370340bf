/** Which folder of the team's repository a cluster reads. */
export class TeamPath {
  /**
   * A folder for each cluster: `<folder>/<cluster>`.
   *
   * Costs one small folder of the tree for each cluster and team, since the sync names it; `shared` costs none.
   *
   * @param folder from the root of the repository; 'deploy/clusters' when left out
   */
  public static perCluster(folder: string = 'deploy/clusters'): TeamPath {
    return new TeamPath(checkedPath(folder), true);
  }

  /**
   * The same folder for every cluster; an overlay of the team can still name another one for some clusters.
   *
   * @param folder from the root of the repository; 'deploy' when left out
   */
  public static shared(folder: string = 'deploy'): TeamPath {
    return new TeamPath(checkedPath(folder), false);
  }

  /** The shared folder, or the one that holds those of the clusters. */
  public readonly folder: string;
  /** Whether each cluster has its own. */
  public readonly isPerCluster: boolean;

  private constructor(folder: string, isPerCluster: boolean) {
    this.folder = folder;
    this.isPerCluster = isPerCluster;
  }

  /**
   * The folder that a cluster reads for the team's first namespace, or for a further one.
   *
   * A further namespace reads a folder inside the first one's, so that the first one's never moves.
   *
   * @internal
   */
  public _of(cluster: string, furtherNamespace: string | undefined): string {
    return [this.folder, this.isPerCluster ? cluster : '', furtherNamespace ?? ''].filter(Boolean).join('/');
  }
}

/** A folder inside a repository without leading or trailing slash; throws where it leaves the repository. */
function checkedPath(path: string): string {
  if (typeof path !== 'string') { throw new Error(`path ${String(path)} of the team's repository is no text: give a folder inside it, such as 'deploy'`); }
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) { throw new Error(`path '${path}' leaves the team's repository: give a folder inside it, such as 'deploy'`); }
  if (!parts.every((part) => /^[A-Za-z0-9._-]+$/.test(part))) {
    throw new Error(`path '${path}' of the team's repository has characters that not every reconciler reads: use letters, digits, '.', '_' and '-'`);
  }
  return parts.join('/');
}
