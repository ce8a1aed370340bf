import { aksControlPlane, aksGroup, aksPool } from './aks';
import { gkeCluster, gkeControlPlane, gkePool } from './gke';
import { ManagedCheck } from './mistake';

export type { ManagedMistake } from './mistake';

/** What only the controllers of managed clusters would find, by kind of object. */
export const MANAGED_CHECKS: { readonly [kind: string]: ManagedCheck | undefined } = {
  AzureASOManagedCluster: aksGroup,
  AzureASOManagedControlPlane: aksControlPlane,
  AzureASOManagedMachinePool: aksPool,
  GCPManagedCluster: gkeCluster,
  GCPManagedControlPlane: gkeControlPlane,
  GCPManagedMachinePool: gkePool,
};
