import { Cidr } from '../../fleet';

/** What kind of place a subnet stands in. */
export enum EksZoneType {
  AVAILABILITY_ZONE = 'availability-zone',
  LOCAL_ZONE = 'local-zone',
  WAVELENGTH_ZONE = 'wavelength-zone',
}

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
   * @default - left to the provider: false for one that is made
   */
  readonly isPublic?: boolean;
  /**
   * Its range of IPv6.
   *
   * @default - none
   */
  readonly ipv6Cidr?: Cidr;
  /**
   * Whether machines in it get addresses of IPv6.
   *
   * @default - where it has a range of IPv6
   */
  readonly isIpv6?: boolean;
  /**
   * Id of the NAT gateway through which it reaches the internet.
   *
   * @default - made by the provider
   */
  readonly natGatewayId?: string;
  /**
   * Id of its routing table.
   *
   * @default - made by the provider
   */
  readonly routeTableId?: string;
  /**
   * Id of the subnet in AWS, where `id` is a name of your own.
   *
   * @default - none
   */
  readonly resourceId?: string;
  /** @default EksZoneType.AVAILABILITY_ZONE */
  readonly zoneType?: EksZoneType;
  /**
   * The availability zone that a local or wavelength zone belongs to.
   *
   * @default - none
   */
  readonly parentZone?: string;
  /**
   * Tags in AWS.
   *
   * @default - the provider's
   */
  readonly tags?: { [key: string]: string };
}

/** In which order zones are taken. */
export enum EksZoneSelection {
  ORDERED = 'Ordered',
  RANDOM = 'Random',
}

/** Whether the larger share of a network is private or public. */
export enum EksSubnetSchema {
  PREFER_PRIVATE = 'PreferPrivate',
  PREFER_PUBLIC = 'PreferPublic',
}

/** A pool of AWS's address manager, named by its id or name. */
export interface EksIpamPoolProps {
  /** @default - named by `name` */
  readonly id?: string;
  /** @default - named by `id` */
  readonly name?: string;
  /**
   * Length of the prefix that is taken out of it.
   *
   * @default - the pool's
   */
  readonly netmaskLength?: number;
}

/** Where addresses of IPv6 come from. */
export interface EksIpv6Props {
  /**
   * The range; it goes with `poolId`.
   *
   * @default - AWS gives one
   */
  readonly cidr?: Cidr;
  /**
   * Id of the pool that the range is from.
   *
   * @default - AWS's own
   */
  readonly poolId?: string;
  /**
   * A pool of AWS's address manager, in place of `cidr` and `poolId`.
   *
   * @default - none
   */
  readonly ipamPool?: EksIpamPoolProps;
  /**
   * Id of a gateway for ways out only, of a network that exists.
   *
   * @default - made by the provider
   */
  readonly egressOnlyInternetGatewayId?: string;
}

/** What any network can be told. */
export interface EksVpcFacts {
  /**
   * Whether pods and services get addresses of IPv6; it never changes, and needs the add-on `vpc-cni` from 1.10.2 on.
   *
   * @default false
   */
  readonly ipv6?: boolean;
  /**
   * Where those addresses come from.
   *
   * @default - AWS gives them
   */
  readonly ipv6Source?: EksIpv6Props;
  /**
   * Id of its internet gateway.
   *
   * @default - found, or made by the provider
   */
  readonly internetGatewayId?: string;
  /**
   * Further ranges of IPv4.
   *
   * @default - none
   */
  readonly secondaryCidrs?: Cidr[];
  /**
   * Tags in AWS.
   *
   * @default - the cluster's
   */
  readonly tags?: { [key: string]: string };
  /**
   * Whether the network's default security group loses its rules.
   *
   * @default - the provider's, no
   */
  readonly emptyDefaultSecurityGroup?: boolean;
}

/** What a network that is made for the cluster can be told. */
export interface EksVpcOptions extends EksVpcFacts {
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
  /** @default EksZoneSelection.ORDERED */
  readonly zoneSelection?: EksZoneSelection;
  /** @default EksSubnetSchema.PREFER_PRIVATE */
  readonly subnetSchema?: EksSubnetSchema;
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
