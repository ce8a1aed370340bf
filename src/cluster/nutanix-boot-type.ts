/** How a virtual machine of Nutanix starts; it never changes. */
export enum NutanixBootType {
  LEGACY = 'legacy',
  UEFI = 'uefi',
}
