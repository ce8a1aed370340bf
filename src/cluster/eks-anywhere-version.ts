const OLDEST_MINOR = 19;

/** A release of EKS Anywhere; the controller of the management cluster must be of the same or the next minor. */
export class EksAnywhereVersion {
  public static readonly V0_24_0 = new EksAnywhereVersion('v0.24.0', 24, 0);
  public static readonly V0_25_0 = new EksAnywhereVersion('v0.25.0', 25, 0);
  public static readonly V0_26_0 = new EksAnywhereVersion('v0.26.0', 26, 0);
  public static readonly V0_26_1 = new EksAnywhereVersion('v0.26.1', 26, 1);

  /** Reads a release such as `v0.26.1`. Throws where the text is none or older than v0.19. */
  public static of(text: string): EksAnywhereVersion {
    const match = /^v?0\.(\d{1,3})\.(\d{1,3})$/.exec(text);
    if (!match || Number(match[1]) < OLDEST_MINOR) {
      throw new Error(`'${text}' is not a release of EKS Anywhere that is known: use v0.${OLDEST_MINOR}.0 or newer, such as 'v0.26.1'`);
    }
    return new EksAnywhereVersion(`v0.${match[1]}.${match[2]}`, Number(match[1]), Number(match[2]));
  }

  /** The number after `v0.`. */
  public readonly minor: number;
  /** The last number. */
  public readonly patch: number;
  private readonly text: string;

  private constructor(text: string, minor: number, patch: number) {
    this.text = text;
    this.minor = minor;
    this.patch = patch;
  }

  /** `v0.26.1`. */
  public toString(): string {
    return this.text;
  }
}

/**
 * The oldest and newest minor of Kubernetes that a release makes clusters of.
 *
 * Source: the release notes; what is not listed is taken to have the range of the newest that is.
 */
export function kubernetesMinorsOf(version: EksAnywhereVersion): readonly [number, number] {
  const known: Record<number, readonly [number, number]> = { 26: [30, 36] };
  return known[version.minor] ?? [27, 36];
}
