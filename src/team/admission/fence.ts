import { literal } from './definition';

/** What the annotations of a team's namespace say to admission policies; each holds one value a line. */
export const FENCES = {
  account: 'fences.cdk8s-platform/account',
  people: 'fences.cdk8s-platform/people',
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
  snapshotClasses: 'fences.cdk8s-platform/snapshot-classes',
  imageRegistries: 'fences.cdk8s-platform/image-registries',
  notifications: 'fences.cdk8s-platform/notifications',
  proxySecrets: 'fences.cdk8s-platform/proxy-secrets',
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

/** What to tell who names another repository, or one of the list in another spelling: `variables.repositories`, without those that end alike. */
export function foreignRepository(what: string): { readonly message: string; readonly messageExpression: string } {
  const message = `${what}: ask the platform team to allow it, and write its address as allowed`;
  return { message, messageExpression: `${literal(message)} + variables.repositories.filter(r, !r.endsWith('.git')).map(r, ' ' + r).join(',').replace(' ', ': ', 1)` };
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

/**
 * Repositories for a list that holds those of many teams, in one entry each: without the scheme where https and ssh are the same
 * repository, so that an entry has two colons only where it names its scheme.
 */
export function shortRepositories(urls: readonly string[]): string[] {
  return [...new Set(urls.map((url) => {
    const plain = /^(?:https:\/\/|ssh:\/\/git@)([^:/]+\/.+)$/.exec(url);
    return plain ? plain[1] : url;
  }))].sort();
}

/** Whether an expression is the address of a repository that an entry of `shortRepositories` stands for. */
export function isShortRepository(entry: string, url: string): string {
  const plain = `!${entry}.contains('://')`;
  const spelled = ["'https://' + R", "'ssh://git@' + R", "'git@' + R.replace('/', ':', 1)"].map((form) => form.replace('R', entry));
  return `${entry}.endsWith('/') ? ${url}.matches('${PLAIN_URL}') && (${url}.startsWith(${entry})`
    + ` || (${plain} && (${url}.startsWith(${spelled[0]}) || ${url}.startsWith(${spelled[1]}))))`
    + ` : ${plain} ? ${url} in [${spelled.flatMap((form) => [form, `${form} + '.git'`]).join(', ')}]`
    + ` : ${url} == ${entry} || ${url} == ${entry} + '.git'`;
}

// Below a prefix, no spelling may climb out of it: no empty, dotted or encoded part.
const PART = '[A-Za-z0-9_~+-][A-Za-z0-9._~+-]*';
const PLAIN_URL = `^([a-z]+://([A-Za-z0-9_-]+@)?[A-Za-z0-9.:-]+|[A-Za-z0-9_-]+@[A-Za-z0-9.-]+:${PART})(/${PART})+$`;
