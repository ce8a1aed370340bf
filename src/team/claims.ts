import { IConstruct } from 'constructs';
import { TeamAccess } from './access';
import { shortRepositories } from './admission/fence';
import { Principals } from './admission/principal';

/** What a wrapper tells the policies that hold for all. */
export interface Claim {
  readonly team: IConstruct;
  readonly spaces: readonly string[];
  readonly access: readonly TeamAccess[];
  /** Project of Argo CD of its Applications. */
  readonly project: string;
  /** Addresses of the repositories that it may read, in one spelling. */
  readonly repositories: readonly string[];
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
  private readonly byProject = new Map<string, IConstruct>();
  private fencesOf?: IConstruct;

  private constructor() {}

  public add(claim: Claim): void {
    const { team, spaces } = claim;
    this.all.push(claim);
    for (const space of spaces) { this.bySpace.set(space, [...this.claimants(space), team]); }
    if (!this.byProject.has(claim.project)) { this.byProject.set(claim.project, team); }
  }

  /** How many wrappers there are. */
  public get count(): number {
    return this.all.length;
  }

  /** Whether the wrapper was declared before all others: it says what concerns all of them. */
  public isFirst(team: IConstruct): boolean {
    return this.all[0]?.team === team;
  }

  /** The wrapper that was declared first of those whose Applications name the project. */
  public ownerOfProject(project: string): IConstruct | undefined {
    return this.byProject.get(project);
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
      projectOf: new Map(this.all.filter(({ team, project }) => project !== team.node.id).map(({ team, project }) => [team.node.id, project])),
      repositoriesOf: new Map(this.all.filter(({ repositories }) => repositories.length > 0).map(({ team, repositories }) => [team.node.id, shortRepositories(repositories)])),
    };
  }
}
