import { IConstruct } from 'constructs';

/** Which wrappers claim which namespaces, on one platform. */
export class Claims {
  /** Those of the platform; kept as long as it is. */
  public static of(platform: IConstruct): Claims {
    let claims = Claims.ofPlatform.get(platform);
    if (!claims) { Claims.ofPlatform.set(platform, claims = new Claims()); }
    return claims;
  }

  private static readonly ofPlatform = new WeakMap<IConstruct, Claims>();

  private readonly teams = new Map<string, IConstruct[]>();

  private constructor() {}

  public add(space: string, team: IConstruct): void {
    this.teams.set(space, [...this.claimants(space), team]);
  }

  /** Every wrapper that claims the namespace, in order of declaration. */
  public claimants(space: string): readonly IConstruct[] {
    return this.teams.get(space) ?? [];
  }
}
