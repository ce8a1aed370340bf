import { ProviderResource } from './provider-resource';

/** Whether CloudStack keeps machines of a group on one host or apart. */
export enum CloudStackAffinity {
  TOGETHER = 'pro',
  APART = 'anti',
  /** No matter. */
  NONE = 'no',
}

/** A disk beside the first. */
export interface CloudStackDiskProps {
  /** The disk offering. */
  readonly offering: ProviderResource;
  /** As Linux knows it, such as `/dev/vdb`. */
  readonly device: string;
  /** Such as `ext4`. */
  readonly filesystem: string;
  readonly label: string;
  /** Where it is on the machine. */
  readonly mountPath: string;
  /**
   * Size in GiB, for an offering of custom size.
   *
   * @default - the offering's
   */
  readonly sizeGiB?: number;
}

export function diskOf({ offering, sizeGiB, ...disk }: CloudStackDiskProps) {
  return { ...offering._plain, customSizeInGB: sizeGiB, ...disk };
}
