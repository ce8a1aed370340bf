import { copied } from '../../object/value-shape';

/** Types of volumes of EBS. */
export enum EbsVolumeType {
  GP2 = 'gp2',
  GP3 = 'gp3',
  IO1 = 'io1',
  IO2 = 'io2',
  ST1 = 'st1',
  SC1 = 'sc1',
}

/** What any volume can be told. */
export interface EbsVolumeOptions {
  /**
   * Path of its device, such as `/dev/sdf`; only the first disk can do without.
   *
   * @default - the image's first disk
   */
  readonly deviceName?: string;
  /**
   * Whether it is encrypted.
   *
   * @default true
   */
  readonly encrypted?: boolean;
  /**
   * ARN of the key that it is encrypted with.
   *
   * @default - AWS's own key
   */
  readonly keyArn?: string;
}

/** Settings of a volume for general use. */
export interface EbsGeneralVolumeOptions extends EbsVolumeOptions {
  /**
   * Operations a second.
   *
   * @default 3000
   */
  readonly iops?: number;
  /**
   * MiB a second.
   *
   * @default 125
   */
  readonly throughput?: number;
}

/** Settings of a volume whose operations are paid for. */
export interface EbsProvisionedVolumeOptions extends EbsVolumeOptions {}

/** A disk of an instance of EC2; encrypted unless it is said otherwise. */
export class EbsVolume {
  /** For general use (gp3). Throws for a size below 8 GiB. */
  public static general(sizeGiB: number, options: EbsGeneralVolumeOptions = {}): EbsVolume {
    return new EbsVolume(EbsVolumeType.GP3, sizeGiB, options);
  }

  /** With a number of operations a second that is paid for (io2). Throws for a size below 8 GiB and less than 100 operations. */
  public static provisioned(sizeGiB: number, iops: number, options: EbsProvisionedVolumeOptions = {}): EbsVolume {
    return new EbsVolume(EbsVolumeType.IO2, sizeGiB, { ...options, iops });
  }

  /** Of another type. Throws for io1 and io2 without operations, for operations or throughput of a type that has no such setting, and for a size below 8 GiB. */
  public static of(volumeType: EbsVolumeType, sizeGiB: number, options: EbsGeneralVolumeOptions = {}): EbsVolume {
    return new EbsVolume(volumeType, sizeGiB, options);
  }

  /** `gp3`, say. */
  public readonly volumeType: string;
  public readonly sizeGiB: number;
  private readonly options: EbsGeneralVolumeOptions;

  private constructor(volumeType: EbsVolumeType, sizeGiB: number, options: EbsGeneralVolumeOptions) {
    if (!Number.isInteger(sizeGiB) || sizeGiB < 8) { throw new Error(`a volume of EBS has ${sizeGiB} GiB: give a whole number from 8`); }
    checkSpeed(volumeType, options);
    this.volumeType = volumeType;
    this.sizeGiB = sizeGiB;
    this.options = copied(options);
  }

  /** @internal */
  public get _isNamed(): boolean {
    return this.options.deviceName !== undefined;
  }

  /** @internal */
  public _spec() {
    const { deviceName, encrypted = true, keyArn, iops, throughput } = this.options;
    return { deviceName, encrypted, encryptionKey: keyArn, iops, size: this.sizeGiB, throughput, type: this.volumeType };
  }
}

const PROVISIONED: readonly EbsVolumeType[] = [EbsVolumeType.IO1, EbsVolumeType.IO2];

function checkSpeed(type: EbsVolumeType, { iops, throughput }: EbsGeneralVolumeOptions): void {
  if (PROVISIONED.includes(type) && (iops === undefined || !Number.isInteger(iops) || iops < 100)) {
    throw new Error(`a volume is provisioned with ${iops ?? 'no'} operations a second: give a whole number from 100`);
  }
  if (iops !== undefined && !PROVISIONED.includes(type) && type !== EbsVolumeType.GP3) {
    throw new Error(`a volume of type ${type} is given ${iops} operations a second, which gp3, io1 and io2 take: leave iops out, or choose one of them`);
  }
  if (throughput !== undefined && type !== EbsVolumeType.GP3) {
    throw new Error(`a volume of type ${type} is given a throughput of ${throughput} MiB, which gp3 alone takes: leave it out, or use EbsVolumeType.GP3`);
  }
}

/** Throws for a disk beside the first that has no device. */
export function checkFurtherVolumes(pool: string, volumes: readonly EbsVolume[]): void {
  if (volumes.some((volume) => !volume._isNamed)) {
    throw new Error(`node pool '${pool}' has a further volume without a device: name it, as in EbsVolume.general(100, { deviceName: '/dev/sdf' })`);
  }
}
