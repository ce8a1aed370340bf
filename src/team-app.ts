import { resolve } from 'path';
import { App, IResolver } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { belongsTo, platformOf, resolveInOne } from './bundle';
import { Assumption, Placement, Waiver, waiverOf, WaiverProps } from './fleet';
import { quoted, shaped } from './object/value-shape';
import { currentSession } from './session';
import { writeSynthesis } from './synth/deliver';
import { readLock } from './synth/read-lock';
import { Synthesis } from './synth/synthesize';
import { writtenFolder } from './synth/team/folders';
import type * as Synthesizing from './synth/team/synthesize';
import { standsUnder } from './team/app/around';
import { declareClusters } from './team/app/clusters';
import { COMMON_RULES, parseContract, TeamContract } from './team/contract';

/** What the app of a team is told. */
export interface TeamAppProps {
  /** The contract that the platform wrote for the team: its text, or what importing the JSON file gives. */
  readonly contract: any;
  /**
   * The rules that the contracts of the platform have in common, `common.rules.json` beside the contract: its text, or what importing it gives.
   *
   * @default - none, which does for a contract that names none of them
   */
  readonly rules?: any;
  /**
   * Folder that is written to, from the working directory.
   *
   * @default - the folder of the repository that the contract says is read, or what `cdk8s synth -o` says
   */
  readonly outdir?: string;
  /**
   * cdk8s resolvers for values of all manifests.
   *
   * @default - those that cdk8s has built in
   */
  readonly resolvers?: IResolver[];
}

const TEAM_APP = Symbol.for('cdk8s-platform.TeamApp');

/**
 * A team's repository: the root of its workloads, bound to the contract with the platform.
 *
 * Its clusters are those of the contract. What the platform would refuse is a finding here, with construct, object and fix, before
 * anything is committed. A program makes one, declares `TeamWorkload`s under it, and ends with `synth()`.
 */
export class TeamApp extends App {
  /** Whether the value is the app of a team, also one of another copy of this library. */
  public static isTeamApp(x: any): x is TeamApp {
    return typeof x === 'object' && x !== null && TEAM_APP in x;
  }

  /**
   * The app that a construct belongs to, also when it stands in an overlay.
   *
   * Throws for a construct outside every app. (Other languages than TypeScript reach it as `App.of`.)
   *
   * @jsii ignore
   */
  public static of(construct: IConstruct): TeamApp {
    return platformOf(construct) as TeamApp;
  }

  /** Name of the team. */
  public readonly teamName: string;
  /** Names of the clusters that the team may use, sorted. */
  public readonly clusterNames: string[];
  private readonly contract: TeamContract;
  private readonly customResources: string[] = [];
  private readonly assumptions: { readonly assumption: Assumption; readonly placement: Placement }[] = [];
  private readonly waivers: Waiver[] = [];

  /** Throws for what is no contract, for one of another version or without its rules, and for one by which nobody reads the team's repository. */
  constructor(props: TeamAppProps) {
    const contract = contractIn(shaped('the app of a team', props, {}));
    super({ outdir: props.outdir ?? process.env.CDK8S_OUTDIR ?? (writtenFolder(contract) || '.'), resolvers: props.resolvers });
    resolveInOne(this);
    Object.defineProperty(this, TEAM_APP, { value: true });
    belongsTo(this, this);
    standsUnder(this, contract);
    this.contract = contract;
    this.teamName = contract.team;
    this.clusterNames = contract.clusters.flatMap(({ names }) => names).sort();
    declareClusters(new Construct(this, 'clusters'), contract);
  }

  /**
   * Definitions of custom resources by which objects of those kinds are judged and edited.
   *
   * @param path a file or folder, YAML or JSON, absolute or from the working directory; read at synth
   */
  public addCustomResources(path: string): void {
    this.customResources.push(path);
  }

  /**
   * Something that clusters already have, such as a Secret that the platform makes for the team.
   *
   * @param assumption what they have
   * @param placement which clusters
   * @default placement - all of the contract
   */
  public assume(assumption: Assumption, placement?: Placement): void {
    this.assumptions.push({ assumption, placement: placement ?? Placement.all() });
  }

  /**
   * Lets findings of a rule go: they are printed with the reason and no longer stop the synth.
   *
   * Throws without a reason, and for what the platform decides: its contract and its policies.
   *
   * @param code the rule, as findings print it: `api.deprecated`
   */
  public waive(code: string, props: WaiverProps): void {
    if (/^(contract|policy)\./.test(code)) { throw new Error(`'${code}' cannot be waived here, since the clusters would refuse it all the same: ask the platform`); }
    this.waivers.push(waiverOf(code, props));
  }

  /**
   * Computes the tree, prints every finding, and writes what changed.
   *
   * Where a finding is an error nothing is written and the process ends with exit code 1. What is declared afterwards is in the tree of the next synth.
   */
  public synth(): void {
    const started = process.hrtime.bigint();
    const synthesis = this._synthesize();
    const session = currentSession();
    if (session) {
      session.onSynthesis(synthesis, resolve(this.outdir));
    } else if (!writeSynthesis(synthesis, resolve(this.outdir), started)) {
      process.exitCode = 1;
    }
  }

  /**
   * Everything that comes of the program, with nothing printed and nothing written.
   *
   * @internal
   */
  public _synthesize(): Synthesis {
    const { contract, customResources, assumptions, waivers } = this;
    return loadSynthesis().synthesizeTeam(this, { contract, customResources, assumptions, waivers }, readLock());
  }
}

function contractIn({ contract: value, rules }: TeamAppProps): TeamContract {
  const contract = parseContract('the contract', textOf(value), rules === undefined ? undefined : { name: COMMON_RULES, text: textOf(rules) });
  if (contract.clusters.every(({ namespaces }) => namespaces.every(({ path }) => path === ''))) {
    throw new Error(`by its contract nobody reads a repository of team '${contract.team}': ask the platform for one, as in TeamRepository.git('https://…')`);
  }
  return contract;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : quoted(value ?? null);
}

/** What judges and writes is loaded when an app is synthesized, not with the library. */
function loadSynthesis(): typeof Synthesizing {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require('./synth/team/synthesize') as typeof Synthesizing;
}
