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
  const ranges = ([['pods', network.pods], ['services', network.services], ['nodes', network.nodes]] as const)
    .flatMap(([name, cidr]) => (cidr ? [{ name, cidr }] : []));
  for (const [i, a] of ranges.entries()) {
    for (const b of ranges.slice(i + 1)) {
      if (!a.cidr.overlaps(b.cidr)) { continue; }
      throw new Error(`cluster '${cluster}' uses ${a.cidr} for ${a.name} and ${b.cidr} for ${b.name}, which overlap: choose ranges that have no address in common`);
    }
  }
  if (endpoint !== undefined) { checkOutside(cluster, network, 'endpoint', endpoint); }
}

/** Throws where an address of the machines' network lies in what pods or services use. */
export function checkOutside(cluster: string, { pods, services }: ClusterNetworkProps, what: string, address: string): void {
  const inside = ([['pods', pods], ['services', services]] as const).find(([, cidr]) => cidr?.containsAddress(address));
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
