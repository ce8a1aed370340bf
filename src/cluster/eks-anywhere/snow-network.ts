import type { SnowIPPoolV1Alpha1 } from '../../../imports/anywhere.eks.amazonaws.com';
import { Cidr } from '../../fleet';
import { IdentifiedManifest } from '../manifest';

/** A range of addresses of machines on Snow devices. */
export interface SnowAddressRange {
  /** The network. */
  readonly subnet: Cidr;
  /** The first address. */
  readonly start: string;
  /** The last address, after the first. */
  readonly end: string;
  readonly gateway: string;
}

/** A network interface of a machine on a Snow device. */
export interface SnowInterfaceProps {
  /**
   * Addresses that it takes one of.
   *
   * @default - DHCP
   */
  readonly addresses?: SnowAddressRange;
  /**
   * Number of the virtual network.
   *
   * @default - none
   */
  readonly vlan?: number;
}

/** The pool of addresses of an interface. Throws for an address outside of its network and for a last one before the first. */
export function snowPool(where: string, name: string, namespace: string, { subnet, start, end, gateway }: SnowAddressRange): IdentifiedManifest {
  const odd = [start, end, gateway].find((address) => !subnet.containsAddress(address));
  if (odd !== undefined) { throw new Error(`${where} takes addresses of ${subnet}, and ${odd} is not one of them: choose addresses of that network`); }
  if (numberOf(start) >= numberOf(end)) { throw new Error(`${where} takes addresses from ${start} to ${end}: the last must come after the first`); }
  const manifest: SnowIPPoolV1Alpha1 = {
    apiVersion: 'anywhere.eks.amazonaws.com/v1alpha1',
    kind: 'SnowIPPool',
    metadata: { name, namespace },
    spec: { pools: [{ gateway, ipEnd: end, ipStart: start, subnet: String(subnet) }] },
  };
  return { id: `addresses-${name}`, manifest };
}

/** An address of IPv4 as a number. */
function numberOf(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}
