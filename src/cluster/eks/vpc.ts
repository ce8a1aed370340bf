import { EksIpamPoolProps, EksIpv6Props, EksSubnetProps, EksVpcFacts, EksVpcOptions } from './network';
import type { AWSManagedControlPlaneV1Beta2Spec } from '../../../imports/controlplane.cluster.x-k8s.io';
import { Cidr } from '../../fleet';
import { copied } from '../../object/value-shape';
import { unlessEmpty } from '../manifest';

type Network = NonNullable<AWSManagedControlPlaneV1Beta2Spec['network']>;

/** The network that an EKS cluster stands in. */
export class EksVpc {
  /** A network of its own. Throws where subnets lie outside of it or overlap. */
  public static create(cidr: Cidr, options: EksVpcOptions = {}): EksVpc {
    if (cidr.isIpv6 || cidr.prefix < 16 || cidr.prefix > 28) { throw new Error(`a network of EKS has the range ${cidr}, which AWS does not take: give one of IPv4 from /16 to /28, such as Cidr.of('10.20.0.0/16')`); }
    checkSubnets([cidr, ...options.secondaryCidrs ?? []], options.subnets ?? []);
    return new EksVpc(undefined, cidr, options, undefined);
  }

  /** A network of its own, whose range AWS's address manager gives. Throws where the pool is not named. */
  public static createFrom(pool: EksIpamPoolProps, options: EksVpcOptions = {}): EksVpc {
    checkPool(pool);
    return new EksVpc(undefined, undefined, options, pool);
  }

  /** One that exists. Throws without an id such as `vpc-0123456789abcdef0` and without subnets. */
  public static existing(id: string, subnets: EksSubnetProps[], facts: EksVpcFacts = {}): EksVpc {
    if (!/^vpc-[0-9a-f]+$/.test(id)) { throw new Error(`network '${id}' is no id of a VPC: write it as 'vpc-0123456789abcdef0'`); }
    if (subnets.length === 0) { throw new Error(`network '${id}' is given without subnets: name those that the cluster uses`); }
    return new EksVpc(id, undefined, { ...facts, subnets }, undefined);
  }

  /** Its id; undefined where it is made. */
  public readonly id?: string;
  /** Its range; undefined where it exists. */
  public readonly cidr?: Cidr;
  public readonly subnets: EksSubnetProps[];
  /** Whether pods and services get addresses of IPv6. */
  public readonly isIpv6: boolean;
  /** Further ranges of IPv4. */
  public readonly secondaryCidrs: Cidr[];
  private readonly options: EksVpcOptions;
  private readonly pool?: EksIpamPoolProps;

  private constructor(id: string | undefined, cidr: Cidr | undefined, options: EksVpcOptions, pool: EksIpamPoolProps | undefined) {
    checkIpv6(options);
    this.id = id;
    this.cidr = cidr;
    this.subnets = [...(options.subnets ?? [])];
    this.isIpv6 = options.ipv6 ?? false;
    this.secondaryCidrs = [...(options.secondaryCidrs ?? [])];
    this.options = copied(options);
    this.pool = pool;
  }

  /** @internal */
  public _spec(): Network {
    return { vpc: { ...this.rangesOf(), ...this.placeOf() }, subnets: unlessEmpty(this.subnets.map(subnetOf)) };
  }

  private rangesOf(): Network['vpc'] {
    return {
      id: this.id,
      cidrBlock: this.cidr && String(this.cidr),
      ipamPool: this.pool && { ...this.pool },
      ipv6: ipv6Of(this.options),
      secondaryCidrBlocks: unlessEmpty(this.secondaryCidrs.map((cidr) => ({ ipv4CidrBlock: String(cidr) }))),
    };
  }

  private placeOf(): Network['vpc'] {
    const { options } = this;
    return {
      availabilityZoneSelection: options.zoneSelection,
      availabilityZoneUsageLimit: options.zoneLimit,
      emptyRoutesDefaultVPCSecurityGroup: options.emptyDefaultSecurityGroup,
      internetGatewayId: options.internetGatewayId,
      privateDnsHostnameTypeOnLaunch: this.isIpv6 ? 'resource-name' : undefined,
      subnetSchema: options.subnetSchema,
      tags: unlessEmpty(options.tags),
    };
  }
}

/** An empty object asks AWS for addresses. */
function ipv6Of({ ipv6, ipv6Source }: EksVpcFacts) {
  if (!ipv6 || !ipv6Source) { return ipv6 ? {} : undefined; }
  const { cidr, poolId, ipamPool, egressOnlyInternetGatewayId }: EksIpv6Props = ipv6Source;
  return { cidrBlock: cidr && String(cidr), egressOnlyInternetGatewayId, ipamPool: ipamPool && { ...ipamPool }, poolId };
}

function subnetOf(subnet: EksSubnetProps): NonNullable<Network['subnets']>[number] {
  return {
    id: subnet.id,
    availabilityZone: subnet.zone,
    cidrBlock: subnet.cidr && String(subnet.cidr),
    ipv6CidrBlock: subnet.ipv6Cidr && String(subnet.ipv6Cidr),
    isIpv6: subnet.isIpv6 ?? (subnet.ipv6Cidr ? true : undefined),
    isPublic: subnet.isPublic,
    natGatewayId: subnet.natGatewayId,
    parentZoneName: subnet.parentZone,
    resourceID: subnet.resourceId,
    routeTableId: subnet.routeTableId,
    tags: unlessEmpty(subnet.tags),
    zoneType: subnet.zoneType,
  };
}

function checkSubnets(networks: readonly Cidr[], subnets: readonly EksSubnetProps[]): void {
  const ranges = subnets.flatMap((subnet) => (subnet.cidr ? [{ id: subnet.id, cidr: subnet.cidr }] : []));
  for (const [i, a] of ranges.entries()) {
    if (!networks.some((network) => network.contains(a.cidr))) {
      const [first] = networks;
      throw new Error(`subnet '${a.id}' with ${a.cidr} is not inside the network ${networks.join(' or ')}: take a part of it, such as Cidr.of('${first}').subnet(${a.cidr.prefix}, ${i})`);
    }
    const other = ranges.slice(i + 1).find((b) => a.cidr.overlaps(b.cidr));
    if (other) { throw new Error(`subnets '${a.id}' (${a.cidr}) and '${other.id}' (${other.cidr}) overlap: choose ranges that have no address in common`); }
  }
}

function checkPool({ id, name }: EksIpamPoolProps): void {
  if (id === undefined && name === undefined) { throw new Error('a pool of addresses is named neither by id nor by name: give one of the two'); }
}

/** What the webhook demands of the source of addresses: a range and its pool, or a pool of the address manager, or neither. */
function checkIpv6({ ipv6, ipv6Source: source }: EksVpcFacts): void {
  if (!source) { return; }
  if (!ipv6) { throw new Error('a network says where its addresses of IPv6 come from and is not of IPv6: set ipv6 to true, or leave ipv6Source out'); }
  if (source.ipamPool) {
    checkPool(source.ipamPool);
    if (source.cidr ?? source.poolId) { throw new Error('a network takes its addresses of IPv6 from an ipamPool and from a range or pool beside it: keep one of them'); }
    return;
  }
  if (source.poolId !== undefined && !source.cidr) { throw new Error(`a network takes its addresses of IPv6 from the pool '${source.poolId}' without a range: give the cidr as well`); }
  if (source.cidr && source.poolId === undefined) { throw new Error(`a network takes its addresses of IPv6 from ${source.cidr} without the pool that the range is from: give the poolId as well`); }
  if (source.cidr && !source.cidr.isIpv6) { throw new Error(`a network has ${source.cidr} as its range of IPv6: give one such as Cidr.of('2001:db8:1000::/56')`); }
}
