/** The path. Throws where it is not an absolute one of vSphere's inventory. */
export function checkPath(field: string, path: string): string {
  if (path.startsWith('/')) { return path; }
  throw new Error(`${field} '${path}' of a vSphere datacenter is not an absolute inventory path: write it as '/<datacenter>/${field}/…'`);
}
