import type { VSphereFailureDomainProps } from './vsphere';

/** The path. Throws where it is not an absolute one of vSphere's inventory. */
export function checkPath(field: string, path: string): string {
  if (path.startsWith('/')) { return path; }
  throw new Error(`${field} '${path}' of a vSphere datacenter is not an absolute inventory path: write it as '/<datacenter>/${field}/…'`);
}

/** Throws for two failure domains of one name and for paths that are none. */
export function checkDomains(domains: readonly VSphereFailureDomainProps[]): void {
  const seen = new Set<string>();
  for (const { name, datastore, network } of domains) {
    if (seen.has(name)) { throw new Error(`vSphere has two failure domains named '${name}': choose another name for the second`); }
    seen.add(name);
    checkPath('datastore', datastore);
    checkPath('network', network);
  }
}
