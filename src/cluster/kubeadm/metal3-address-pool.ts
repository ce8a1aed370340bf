import { BlockList, isIPv4 } from 'net';
import type { IPPoolV1Alpha1 } from '../../../imports/ipam.metal3.io';
import { Cidr, checkDnsLabel } from '../../fleet';
import { capiMetadata, CapiScope } from '../capi';
import { isAddress } from '../endpoint';
import { IdentifiedManifest, unlessEmpty } from '../manifest';

/** What holds for addresses of a pool, or of one of its ranges. */
export interface Metal3AddressOptions {
  /**
   * Length of the prefix of the machines' network.
   *
   * @default - the pool's
   */
  readonly prefix?: number;
  /**
   * Address of the gateway.
   *
   * @default - the pool's, else none
   */
  readonly gateway?: string;
  /**
   * Addresses of name servers.
   *
   * @default - the pool's, else none
   */
  readonly nameServers?: string[];
}

/** Addresses that follow each other: give `subnet`, or `start` and `end`, or a part of a subnet by all three. */
export interface Metal3AddressRangeProps extends Metal3AddressOptions {
  /**
   * A whole network.
   *
   * @default - start and end say it
   */
  readonly subnet?: Cidr;
  /**
   * The first address.
   *
   * @default - the first of the subnet
   */
  readonly start?: string;
  /**
   * The last address.
   *
   * @default - the last of the subnet
   */
  readonly end?: string;
}

/** Addresses that machines of one's own get, an IPPool of Metal3. */
export interface Metal3AddressPoolProps extends Metal3AddressOptions {
  /** A DNS label; the network of machines names it. */
  readonly name: string;
  readonly ranges: Metal3AddressRangeProps[];
  /**
   * Begins the names of the objects that stand for an address.
   *
   * @default - the pool's name
   */
  readonly namePrefix?: string;
  /**
   * Addresses of certain claims, by the name of the claim.
   *
   * @default - none
   */
  readonly preAllocations?: { [claim: string]: string };
}

/** The object of a pool. Throws for a range that is none, and for one that would hand out the endpoint. */
export function addressPoolObject(scope: CapiScope, pool: Metal3AddressPoolProps, endpoint: string | undefined): IdentifiedManifest {
  checkDnsLabel('address pool', pool.name);
  const where = `address pool '${pool.name}' of cluster '${scope.cluster}'`;
  if (pool.ranges.length === 0) { throw new Error(`${where} has no ranges: give a subnet, or start and end`); }
  for (const range of pool.ranges) { checkRange(where, range, endpoint); }
  const manifest: IPPoolV1Alpha1 = {
    apiVersion: 'ipam.metal3.io/v1alpha1',
    kind: 'IPPool',
    metadata: capiMetadata(scope, pool.name),
    spec: {
      clusterName: scope.cluster,
      ...optionsOf(pool),
      namePrefix: pool.namePrefix ?? pool.name,
      pools: pool.ranges.map(({ subnet, start, end, ...options }) => ({ ...optionsOf(options), end, start, subnet: subnet && String(subnet) })),
      preAllocations: unlessEmpty(pool.preAllocations),
    },
  };
  return { id: `addresses-${pool.name}`, manifest };
}

function optionsOf({ prefix, gateway, nameServers }: Metal3AddressOptions) {
  return { dnsServers: unlessEmpty(nameServers), gateway, prefix };
}

function checkRange(where: string, { subnet, start, end }: Metal3AddressRangeProps, endpoint: string | undefined): void {
  const odd = [start, end].find((address) => address !== undefined && !(isAddress(address) && (subnet?.containsAddress(address) ?? true)));
  if (odd !== undefined) { throw new Error(`${where} has a range with '${odd}', which is no address${subnet ? ` of ${subnet}` : ''}: give one of the machines' network`); }
  if (!subnet && (start === undefined || end === undefined)) { throw new Error(`${where} has a range ${start === undefined ? 'without start' : 'without end'}: give both, or a subnet`); }
  const isInside = start !== undefined && end !== undefined ? between(where, start, end, endpoint) : endpoint !== undefined && subnet?.containsAddress(endpoint);
  if (isInside) { throw new Error(`${where} hands out the endpoint ${endpoint}: leave it out of the range, no machine may have it`); }
}

function between(where: string, start: string, end: string, endpoint: string | undefined): boolean {
  const list = new BlockList();
  const [first, last] = [start, end].map((address) => (isIPv4(address) ? 'ipv4' : 'ipv6'));
  try {
    list.addRange(start, end, first === last ? first : 'ipv4');
  } catch {
    throw new Error(`${where} has a range from ${start} to ${end}: the last address comes after the first, in the same family`);
  }
  return endpoint !== undefined && isAddress(endpoint) && list.check(endpoint, isIPv4(endpoint) ? 'ipv4' : 'ipv6');
}
