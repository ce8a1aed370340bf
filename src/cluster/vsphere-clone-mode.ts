/** How a virtual machine copies its template. */
export enum VSphereCloneMode {
  FULL = 'fullClone',
  LINKED = 'linkedClone',
}
