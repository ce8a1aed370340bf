/** The operating system of a machine, as EKS Anywhere makes images of it. */
export enum OsFamily {
  UBUNTU = 'ubuntu',
  BOTTLEROCKET = 'bottlerocket',
  REDHAT = 'redhat',
}
