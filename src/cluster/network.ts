import { Cidr } from '../fleet';

/** The ranges that a cluster hands addresses out of. */
export interface ClusterNetworkProps {
  /**
   * Addresses of pods.
   *
   * @default - the provider's
   */
  readonly pods?: Cidr;
  /**
   * Addresses of services.
   *
   * @default - the provider's
   */
  readonly services?: Cidr;
  /**
   * Addresses of pods in the other family of IP, for a cluster of both; kubeadm alone.
   *
   * @default - one family
   */
  readonly secondPods?: Cidr;
  /**
   * Addresses of services in the other family of IP, for a cluster of both; kubeadm alone.
   *
   * @default - one family
   */
  readonly secondServices?: Cidr;
  /**
   * Addresses of the machines; nothing is made of it, pods and services must keep out of it.
   *
   * @default - not known, not checked
   */
  readonly nodes?: Cidr;
  /**
   * Prefix of the part of the pods' range that each node gets.
   *
   * @default - the provider's, usually 24
   */
  readonly nodePrefix?: number;
  /**
   * Domain of the names of services; it never changes.
   *
   * @default - the provider's, `cluster.local`
   */
  readonly serviceDomain?: string;
}

/** Throws where ranges of one cluster overlap and where the endpoint lies in what pods or services use. */
export function checkNetwork(cluster: string, network: ClusterNetworkProps, endpoint: string | undefined): void {
  const { pods, services, nodes, secondPods, secondServices } = network;
  const ranges = ([['pods', pods], ['pods', secondPods], ['services', services], ['services', secondServices], ['nodes', nodes]] as const)
    .flatMap(([name, cidr]) => (cidr ? [{ name, cidr }] : []));
  checkFamilies(cluster, 'pods', pods, secondPods);
  checkFamilies(cluster, 'services', services, secondServices);
  if (pods && services && !secondPods && !secondServices && pods.isIpv6 !== services.isIpv6) {
    throw new Error(`cluster '${cluster}' has ${pods} for pods and ${services} for services, which are of two families of IP: take both of one, and the other's in secondPods and secondServices`);
  }
  for (const [i, a] of ranges.entries()) {
    for (const b of ranges.slice(i + 1)) {
      if (!a.cidr.overlaps(b.cidr)) { continue; }
      throw new Error(`cluster '${cluster}' uses ${a.cidr} for ${a.name} and ${b.cidr} for ${b.name}, which overlap: choose ranges that have no address in common`);
    }
  }
  if (endpoint !== undefined) { checkOutside(cluster, network, 'endpoint', endpoint); }
}

function checkFamilies(cluster: string, what: string, first: Cidr | undefined, second: Cidr | undefined): void {
  if (!second || (first && first.isIpv6 !== second.isIpv6)) { return; }
  throw new Error(`cluster '${cluster}' has ${second} as the second range of its ${what}, ${first ? `of the same family as ${first}` : 'and no first one'}: give one range of IPv4 and one of IPv6`);
}

/** Throws for what is said of a network and nothing is made of. */
export function refuseRanges(cluster: string, who: string, network: ClusterNetworkProps | undefined, fields: readonly (keyof ClusterNetworkProps)[]): void {
  const said = fields.find((field) => network?.[field] !== undefined);
  if (said !== undefined) { throw new Error(`cluster '${cluster}' says network.${said}, which ${who} decides: leave it out`); }
}

/** The ranges as Cluster API reads them, the second family after the first. */
export function capiRanges({ pods, services, secondPods, secondServices, serviceDomain }: ClusterNetworkProps) {
  const blocks = (...ranges: (Cidr | undefined)[]) => (ranges[0] ? { cidrBlocks: ranges.flatMap((range) => (range ? [String(range)] : [])) } : undefined);
  return { pods: blocks(pods, secondPods), serviceDomain, services: blocks(services, secondServices) };
}

/** Throws where an address of the machines' network lies in what pods or services use. */
export function checkOutside(cluster: string, { pods, services, secondPods, secondServices }: ClusterNetworkProps, what: string, address: string): void {
  const inside = ([['pods', pods], ['services', services], ['pods', secondPods], ['services', secondServices]] as const).find(([, cidr]) => cidr?.containsAddress(address));
  if (!inside) { return; }
  const [name, cidr] = inside;
  throw new Error(`cluster '${cluster}' has its ${what} ${address} inside the range ${cidr} of its ${name}: choose a free address of the machines' network`);
}

/** Throws where the part of the pods' range that each node gets does not fit into it. */
export function checkNodePrefix(cluster: string, network: ClusterNetworkProps): void {
  const { pods, nodePrefix } = network;
  if (!pods || (nodePrefix === undefined && pods.isIpv6)) { return; }
  const prefix = nodePrefix ?? 24;
  if (prefix > pods.prefix && prefix - pods.prefix <= 16) { return; }
  throw new Error(`cluster '${cluster}' gives each node a /${prefix} of the pods' range ${pods}: the node's prefix must be longer than /${pods.prefix} by 1 to 16`);
}
