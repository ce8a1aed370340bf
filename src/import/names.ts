/** `v1beta2` as it stands in the name of a type: `V1Beta2`. */
export function pascal(text: string): string {
  return text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
    .replace(/\d+[a-z]/g, (match) => match.toUpperCase());
}

/** The name of the type of a kind: `ClusterV1Beta2`. */
export function typeName(kind: string, version: string): string {
  return pascal(kind) + pascal(version);
}

/** The name of the token of a kind: `MACHINE_DEPLOYMENT_V1BETA2`, `AWS_CLUSTER_V1BETA2`, `VSPHERE_CLUSTER_V1BETA2`. */
export function tokenName(kind: string, version: string): string {
  const words = kind.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/([A-Z]{2})([A-Z][a-z])/g, '$1_$2');
  return `${words}_${version}`.toUpperCase();
}

/** The file of a group's imports, without its ending; the core group has no name of its own. */
export function moduleName(group: string): string {
  return group === '' ? 'core' : group;
}

/** How a module is called inside another one. */
export function moduleAlias(module: string): string {
  const name = pascal(module);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Newest and most stable first, as Kubernetes orders versions: v2, v1, v1beta2, v1beta1, v1alpha1. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [rank(a), rank(b)];
  return y[0] - x[0] || y[1] - x[1] || y[2] - x[2] || (a < b ? -1 : a > b ? 1 : 0);
}

function rank(version: string): [stability: number, major: number, minor: number] {
  const match = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version);
  if (!match) { return [-1, 0, 0]; }
  return [['alpha', 'beta', undefined].indexOf(match[2]), Number(match[1]), Number(match[3] ?? 0)];
}
