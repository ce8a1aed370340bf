import { nearest } from './suggestion';

const OLDEST = 27;
const NEWEST = 36;

/**
 * A minor version of Kubernetes.
 *
 * Decides which APIs, fields and checks hold on a cluster; a patch release never does, so there is none here.
 */
export class KubernetesVersion {
  public static readonly V1_27 = new KubernetesVersion(27);
  public static readonly V1_28 = new KubernetesVersion(28);
  public static readonly V1_29 = new KubernetesVersion(29);
  public static readonly V1_30 = new KubernetesVersion(30);
  public static readonly V1_31 = new KubernetesVersion(31);
  public static readonly V1_32 = new KubernetesVersion(32);
  public static readonly V1_33 = new KubernetesVersion(33);
  public static readonly V1_34 = new KubernetesVersion(34);
  public static readonly V1_35 = new KubernetesVersion(35);
  public static readonly V1_36 = new KubernetesVersion(36);

  /**
   * The newest minor that this library knows: what it lacks, no cluster has.
   *
   * @internal
   */
  public static readonly _NEWEST_MINOR = NEWEST;

  /**
   * Reads a version such as `1.34`, `v1.34` or `v1.34.3-eks-1`; what follows the minor is dropped.
   *
   * Throws where the text is no version or the minor is not between 1.27 and 1.36.
   */
  public static of(text: string): KubernetesVersion {
    const match = /^v?1\.(\d{1,2})(?![\d])/.exec(text);
    const minor = match ? Number(match[1]) : NaN;
    if (minor >= OLDEST && minor <= NEWEST) { return KubernetesVersion.ofMinor(minor); }
    const known = Array.from({ length: NEWEST - OLDEST + 1 }, (_, i) => `1.${OLDEST + i}`);
    const suggestion = match ? undefined : nearest(text, known);
    throw new Error(`Kubernetes version '${text}' is not known: use 1.${OLDEST} to 1.${NEWEST}${suggestion ? `, did you mean '${suggestion}'?` : ''}`);
  }

  private static ofMinor(minor: number): KubernetesVersion {
    return (KubernetesVersion as unknown as Record<string, KubernetesVersion>)[`V1_${minor}`];
  }

  /** The number after `1.`. */
  public readonly minor: number;

  private constructor(minor: number) {
    this.minor = minor;
  }

  /** Whether this version is the other one or newer. */
  public isAtLeast(other: KubernetesVersion): boolean {
    return this.minor >= other.minor;
  }

  /** `1.34`. */
  public toString(): string {
    return `1.${this.minor}`;
  }
}
