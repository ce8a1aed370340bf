/** How a virtual machine of Nutanix starts; it never changes. */
export enum NutanixBootType {
  LEGACY = 'legacy',
  UEFI = 'uefi',
}

/** Memory as Nutanix is told it. */
export function nutanixMemory(gib: number): string {
  return Number.isInteger(gib) ? `${gib}Gi` : `${gib * 1024}Mi`;
}
