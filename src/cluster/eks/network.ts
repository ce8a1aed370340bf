import type { AWSManagedControlPlaneV1Beta2Spec } from '../../../imports/controlplane.cluster.x-k8s.io';
import { Cidr } from '../../fleet';
import { unlessEmpty } from '../manifest';

/** A subnet that exists already, or is made in a zone. */
export interface EksSubnetProps {
  /** Its id in AWS; for one that is made, a name of your own. */
  readonly id: string;
  /** @default - the subnet exists, its zone is known */
  readonly zone?: string;
  /** @default - the subnet exists, its range is known */
  readonly cidr?: Cidr;
  /**
   * Whether it reaches the internet through a gateway of its own.
   *
   * @default false
   */
  readonly isPublic?: boolean;
}

/** What a network that is made for the cluster can be told. */
export interface EksVpcOptions {
  /**
   * Subnets.
   *
   * @default - a public and a private one in each of three zones
   */
  readonly subnets?: EksSubnetProps[];
  /**
   * How many zones are used.
   *
   * @default 3
   */
  readonly zoneLimit?: number;
  /**
   * Whether pods and services get addresses of IPv6; it never changes, and needs the add-on `vpc-cni` from 1.10.2 on.
   *
   * @default false
   */
  readonly ipv6?: boolean;
}

/** The network that an EKS cluster stands in. */
export class EksVpc {
  /** A network of its own. Throws where subnets lie outside of it or overlap. */
  public static create(cidr: Cidr, options: EksVpcOptions = {}): EksVpc {
    const ranges = (options.subnets ?? []).flatMap((subnet) => (subnet.cidr ? [{ id: subnet.id, cidr: subnet.cidr }] : []));
    for (const [i, a] of ranges.entries()) {
      if (!cidr.contains(a.cidr)) { throw new Error(`subnet '${a.id}' with ${a.cidr} is not inside the network ${cidr}: take a part of it, such as Cidr.of('${cidr}').subnet(${a.cidr.prefix}, ${i})`); }
      const other = ranges.slice(i + 1).find((b) => a.cidr.overlaps(b.cidr));
      if (other) { throw new Error(`subnets '${a.id}' (${a.cidr}) and '${other.id}' (${other.cidr}) overlap: choose ranges that have no address in common`); }
    }
    return new EksVpc(undefined, cidr, options);
  }

  /** One that exists. Throws without an id such as `vpc-0123456789abcdef0` and without subnets. */
  public static existing(id: string, subnets: EksSubnetProps[]): EksVpc {
    if (!/^vpc-[0-9a-f]+$/.test(id)) { throw new Error(`network '${id}' is no id of a VPC: write it as 'vpc-0123456789abcdef0'`); }
    if (subnets.length === 0) { throw new Error(`network '${id}' is given without subnets: name those that the cluster uses`); }
    return new EksVpc(id, undefined, { subnets });
  }

  /** Its id; undefined where it is made. */
  public readonly id?: string;
  /** Its range; undefined where it exists. */
  public readonly cidr?: Cidr;
  public readonly subnets: EksSubnetProps[];
  /** Whether pods and services get addresses of IPv6. */
  public readonly isIpv6: boolean;
  private readonly zoneLimit?: number;

  private constructor(id: string | undefined, cidr: Cidr | undefined, options: EksVpcOptions) {
    this.id = id;
    this.cidr = cidr;
    this.subnets = [...(options.subnets ?? [])];
    this.isIpv6 = options.ipv6 ?? false;
    this.zoneLimit = options.zoneLimit;
  }

  /** @internal */
  public _spec(): AWSManagedControlPlaneV1Beta2Spec['network'] {
    return {
      vpc: {
        id: this.id,
        cidrBlock: this.cidr && String(this.cidr),
        availabilityZoneUsageLimit: this.zoneLimit,
        ipv6: this.isIpv6 ? {} : undefined,
        privateDnsHostnameTypeOnLaunch: this.isIpv6 ? 'resource-name' : undefined,
      },
      subnets: unlessEmpty(this.subnets.map(({ id, zone, cidr, isPublic }) => ({ id, availabilityZone: zone, cidrBlock: cidr && String(cidr), isPublic }))),
    };
  }
}

/** From where the API server is reached. */
export class EksEndpoint {
  /** From the internet alone. */
  public static publicOnly(...sources: Cidr[]): EksEndpoint {
    return new EksEndpoint(true, false, sources);
  }

  /** From the cluster's network alone: the management cluster must reach it. */
  public static privateOnly(): EksEndpoint {
    return new EksEndpoint(false, true, []);
  }

  /** From both; from the internet only out of the ranges, where there are any. */
  public static publicAndPrivate(...sources: Cidr[]): EksEndpoint {
    return new EksEndpoint(true, true, sources);
  }

  public readonly isPublic: boolean;
  public readonly isPrivate: boolean;
  /** From where it is reached over the internet; empty for everywhere. */
  public readonly sources: Cidr[];

  private constructor(isPublic: boolean, isPrivate: boolean, sources: Cidr[]) {
    this.isPublic = isPublic;
    this.isPrivate = isPrivate;
    this.sources = sources;
  }
}
