import { IConstruct } from 'constructs';
import { TeamAccess } from './access';
import { Principals } from './admission/principal';

interface Claim {
  readonly team: IConstruct;
  readonly spaces: readonly string[];
  readonly access: readonly TeamAccess[];
}

/** Which wrappers claim which namespaces, and for whom, on one platform. */
export class Claims {
  /** Those of the platform; kept as long as it is. */
  public static of(platform: IConstruct): Claims {
    let claims = Claims.ofPlatform.get(platform);
    if (!claims) { Claims.ofPlatform.set(platform, claims = new Claims()); }
    return claims;
  }

  private static readonly ofPlatform = new WeakMap<IConstruct, Claims>();

  private readonly all: Claim[] = [];
  private readonly bySpace = new Map<string, IConstruct[]>();
  private fencesOf?: IConstruct;

  private constructor() {}

  public add(team: IConstruct, spaces: readonly string[], access: readonly TeamAccess[]): void {
    this.all.push({ team, spaces, access });
    for (const space of spaces) { this.bySpace.set(space, [...this.claimants(space), team]); }
  }

  /** Every wrapper that claims the namespace, in order of declaration. */
  public claimants(space: string): readonly IConstruct[] {
    return this.bySpace.get(space) ?? [];
  }

  /** The policies that hold teams inside their wrappers; a platform has them once. */
  public get fences(): IConstruct | undefined {
    return this.fencesOf;
  }

  public fence(fences: IConstruct): void {
    if (this.fencesOf) {
      throw new Error(`'${fences.node.path}' fences the teams that '${this.fencesOf.node.path}' fences already: one holds for all teams of a platform, leave the other out`);
    }
    this.fencesOf = fences;
  }

  /** Who is who, as admission policies are told. */
  public principals(platformUsers: readonly string[]): Principals {
    const grants = this.all.flatMap(({ access }) => access.flatMap((each) => each.grants));
    return {
      platformUsers: [...platformUsers].sort(),
      teamOf: new Map(this.all.flatMap(({ team, spaces }) => spaces.map((space): [string, string] => [space, team.node.id]))),
      teamGroups: [...new Set(grants.flatMap(({ groups }) => groups ?? []))].sort(),
      teamUsers: [...new Set(grants.flatMap(({ users }) => users ?? []))].sort(),
    };
  }
}
