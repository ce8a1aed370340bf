/** What the annotations of a team's namespace say to admission policies; each holds one value a line. */
export const FENCES = {
  account: 'fences.cdk8s-platform/account',
  repositories: 'fences.cdk8s-platform/repositories',
  verify: 'fences.cdk8s-platform/verify',
  registries: 'fences.cdk8s-platform/registries',
  digests: 'fences.cdk8s-platform/digests',
  hosts: 'fences.cdk8s-platform/hosts',
  ingressClasses: 'fences.cdk8s-platform/ingress-classes',
  gateways: 'fences.cdk8s-platform/gateways',
  serviceTypes: 'fences.cdk8s-platform/service-types',
  priorityClasses: 'fences.cdk8s-platform/priority-classes',
  nodePools: 'fences.cdk8s-platform/node-pools',
  csiDrivers: 'fences.cdk8s-platform/csi-drivers',
  project: 'fences.cdk8s-platform/argocd-project',
  nodeRegions: 'fences.cdk8s-platform/node-regions',
  storageClasses: 'fences.cdk8s-platform/storage-classes',
  imageRegistries: 'fences.cdk8s-platform/image-registries',
} as const;

export type Fence = keyof typeof FENCES;

/** The values of a fence as a list of CEL; a namespace that says nothing allows nothing. */
export function listOf(fence: Fence): string {
  return `${valueOf(fence)}.split('\\n').filter(v, v != '')`;
}

/** The one value of a fence, as text of CEL. */
export function valueOf(fence: Fence): string {
  return `namespaceObject.metadata.?annotations[?'${FENCES[fence]}'].orValue('')`;
}

/** Whether an expression is a repository that the namespace's list `variables.repositories` holds: exactly, or below an entry that ends in a slash. */
export function isAllowedRepository(url: string): string {
  return `variables.repositories.exists(r, r.endsWith('/') ? ${url}.startsWith(r) && ${url}.matches('${PLAIN_URL}') : ${url} == r)`;
}

/** Whether an expression is an image that the list holds: exactly by tag or digest, or below an entry that ends in a slash. */
export function isAllowedImage(list: string, image: string): string {
  return `${list}.exists(r, r.endsWith('/') ? ${image}.startsWith(r) && !${image}.contains('..')`
    + ` : ${image} == r || ${image}.startsWith(r + ':') || ${image}.startsWith(r + '@'))`;
}

/** Whether an expression is a host name that the list `variables.hosts` holds: exactly, or below an entry that starts with a dot. */
export function isAllowedHost(host: string): string {
  return `!${host}.contains('*') && variables.hosts.exists(a, a.startsWith('.') ? ${host}.endsWith(a) && ${host} != a : ${host} == a)`;
}

// Below a prefix, no spelling may climb out of it: no empty, dotted or encoded part.
const PLAIN_URL = '^[a-z]+://([A-Za-z0-9_-]+@)?[A-Za-z0-9.:-]+(/[A-Za-z0-9_~+-][A-Za-z0-9._~+-]*)+$';
