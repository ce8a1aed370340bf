import { checkPath } from './inventory-path';

/** A part of the datacenter that fails on its own. */
export interface VSphereFailureDomainProps {
  readonly name: string;
  readonly computeCluster: string;
  readonly datastore: string;
  readonly folder: string;
  readonly network: string;
  readonly resourcePool: string;
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
