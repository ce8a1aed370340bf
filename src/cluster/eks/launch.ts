import { instanceTypeOf } from './instance-type';
import { checkFurtherVolumes, EbsVolume } from './volume';
import type { AWSMachinePoolV1Beta2Spec } from '../../../imports/infrastructure.cluster.x-k8s.io';
import { unlessEmpty } from '../manifest';
import { NodePool } from '../node-pool';

type Launch = NonNullable<AWSMachinePoolV1Beta2Spec['awsLaunchTemplate']>;

/** Which image of EKS is looked up where none is named. */
export enum EksImageLookup {
  AMAZON_LINUX = 'AmazonLinux',
  AMAZON_LINUX_GPU = 'AmazonLinuxGPU',
  AMAZON_LINUX_2023 = 'AmazonLinux2023',
  AMAZON_LINUX_2023_GPU = 'AmazonLinux2023GPU',
}

/** How instances are bought. */
export enum EksMarket {
  ON_DEMAND = 'OnDemand',
  SPOT = 'Spot',
  CAPACITY_BLOCK = 'CapacityBlock',
}

/** How instances tell software on them about themselves. */
export interface EksInstanceMetadataProps {
  /**
   * Whether requests need a token.
   *
   * @default true
   */
  readonly requireToken?: boolean;
  /**
   * Over how many hops an answer travels; pods need 2.
   *
   * @default - EC2's, 1
   */
  readonly hopLimit?: number;
  /**
   * Whether tags are told.
   *
   * @default - EC2's, no
   */
  readonly tags?: boolean;
}

/** What instances of EC2 can be told, however they come about. */
export interface EksLaunchProps {
  /**
   * Type of the instances.
   *
   * @default - chosen by the pool's shape
   */
  readonly instanceType?: string;
  /**
   * Id of the image.
   *
   * @default - the newest for the version
   */
  readonly amiId?: string;
  /**
   * Which image is looked up where none is named.
   *
   * @default - Amazon Linux 2023; EKS chooses for managed pools
   */
  readonly imageLookup?: EksImageLookup;
  /**
   * The first disk.
   *
   * @default - one of the shape's size, else the image's
   */
  readonly rootVolume?: EbsVolume;
  /**
   * Further disks, each with its device.
   *
   * @default - none
   */
  readonly volumes?: EbsVolume[];
  /**
   * Name of the key pair of EC2.
   *
   * @default - nobody logs on
   */
  readonly keyPair?: string;
  /**
   * Ids of more security groups.
   *
   * @default - the cluster's alone
   */
  readonly securityGroups?: string[];
  /**
   * The most that is paid for an hour of a spot instance, in US dollars; empty for the price on demand.
   *
   * @default - instances are paid on demand
   */
  readonly spotMaxPrice?: string;
  /**
   * How instances are bought.
   *
   * @default - on demand, or spot where `spotMaxPrice` is said
   */
  readonly market?: EksMarket;
  /**
   * Id of a reservation of capacity.
   *
   * @default - none
   */
  readonly capacityReservationId?: string;
  /** @default - a token is needed */
  readonly metadata?: EksInstanceMetadataProps;
}

/** Throws for settings that exclude each other. */
export function checkLaunch(pool: string, props: EksLaunchProps): void {
  const isSpot = props.spotMaxPrice !== undefined || props.market === EksMarket.SPOT;
  if (isSpot && props.capacityReservationId !== undefined) {
    throw new Error(`node pool '${pool}' uses spot instances and the reservation '${props.capacityReservationId}': EC2 reserves instances on demand only, leave one of the two out`);
  }
  if (props.spotMaxPrice !== undefined && props.market !== undefined && props.market !== EksMarket.SPOT) {
    throw new Error(`node pool '${pool}' says a price for spot instances and buys ${props.market}: leave market out, or use EksMarket.SPOT`);
  }
  if (props.amiId !== undefined && props.imageLookup !== undefined) {
    throw new Error(`node pool '${pool}' names the image '${props.amiId}' and has one looked up: leave imageLookup out`);
  }
  const hops = props.metadata?.hopLimit;
  if (hops !== undefined && (!Number.isInteger(hops) || hops < 1 || hops > 64)) {
    throw new Error(`node pool '${pool}' lets answers about instances travel ${hops} hops: give a whole number from 1 to 64`);
  }
  checkFurtherVolumes(pool, props.volumes ?? []);
}

/** What all ways have in common; the image and the metadata's defaults are theirs. */
export function launchOf(pool: NodePool, props: EksLaunchProps): Launch {
  const shape = pool.shape?.diskGiB;
  const volume = props.rootVolume ?? (shape === undefined ? undefined : EbsVolume.general(shape));
  return {
    additionalSecurityGroups: unlessEmpty((props.securityGroups ?? []).map((id) => ({ id }))),
    capacityReservationId: props.capacityReservationId,
    instanceType: props.instanceType ?? (pool.shape && instanceTypeOf(pool.name, pool.shape)),
    marketType: props.market,
    nonRootVolumes: unlessEmpty((props.volumes ?? []).map((further) => further._spec())),
    rootVolume: volume?._spec(),
    spotMarketOptions: props.spotMaxPrice === undefined ? undefined : { maxPrice: props.spotMaxPrice === '' ? undefined : props.spotMaxPrice },
    sshKeyName: props.keyPair,
  };
}

/** Instance metadata hands out credentials, and answers to requests with a token only. */
export function metadataOf(props: EksInstanceMetadataProps | undefined): Launch['instanceMetadataOptions'] {
  return {
    httpPutResponseHopLimit: props?.hopLimit,
    httpTokens: (props?.requireToken ?? true) ? 'required' : 'optional',
    instanceMetadataTags: props?.tags === undefined ? undefined : props.tags ? 'enabled' : 'disabled',
  };
}
