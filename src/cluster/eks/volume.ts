/** Settings of a volume for general use. */
export interface EbsGeneralVolumeOptions {
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
  /**
   * ARN of the key that it is encrypted with.
   *
   * @default - AWS's own key
   */
  readonly keyArn?: string;
}

/** Settings of a volume whose operations are paid for. */
export interface EbsProvisionedVolumeOptions {
  /**
   * ARN of the key that it is encrypted with.
   *
   * @default - AWS's own key
   */
  readonly keyArn?: string;
}

/** A disk of an instance of EC2; always encrypted. */
export class EbsVolume {
  /** For general use (gp3). Throws for a size below 8 GiB. */
  public static general(sizeGiB: number, options: EbsGeneralVolumeOptions = {}): EbsVolume {
    return new EbsVolume('gp3', sizeGiB, options.iops, options.throughput, options.keyArn);
  }

  /** With a number of operations a second that is paid for (io2). Throws for a size below 8 GiB and less than 100 operations. */
  public static provisioned(sizeGiB: number, iops: number, options: EbsProvisionedVolumeOptions = {}): EbsVolume {
    if (!Number.isInteger(iops) || iops < 100) { throw new Error(`a volume is provisioned with ${iops} operations a second: give a whole number from 100`); }
    return new EbsVolume('io2', sizeGiB, iops, undefined, options.keyArn);
  }

  /** `gp3` or `io2`. */
  public readonly volumeType: string;
  public readonly sizeGiB: number;
  private readonly iops?: number;
  private readonly throughput?: number;
  private readonly keyArn?: string;

  private constructor(volumeType: string, sizeGiB: number, iops: number | undefined, throughput: number | undefined, keyArn: string | undefined) {
    if (!Number.isInteger(sizeGiB) || sizeGiB < 8) { throw new Error(`a volume of EBS has ${sizeGiB} GiB: give a whole number from 8`); }
    this.volumeType = volumeType;
    this.sizeGiB = sizeGiB;
    this.iops = iops;
    this.throughput = throughput;
    this.keyArn = keyArn;
  }

  /** @internal */
  public _spec() {
    return { encrypted: true, encryptionKey: this.keyArn, iops: this.iops, size: this.sizeGiB, throughput: this.throughput, type: this.volumeType };
  }
}
