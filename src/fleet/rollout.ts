import type { ICluster } from './cluster';
import { checkDnsLabel } from './name';
import { Placement } from './placement';
import { didYouMean } from './suggestion';
import { ValueClass } from './value-class';

/** Clusters that a rollout reaches together. */
export interface RolloutWave {
  /** A DNS label, such as `canary`. */
  readonly name: string;
  readonly placement: Placement;
}

/** How a rollout goes through the fleet. */
export interface RolloutOptions {
  /** What clusters keep until their wave is reached. */
  readonly from: string;
  /** In the order in which they are reached; clusters of no wave come with the last. */
  readonly waves: RolloutWave[];
  /**
   * Name of the last wave that is reached so far; those before it are reached too.
   *
   * @default - none is
   */
  readonly reached?: string;
}

/**
 * A new version that goes through the fleet wave by wave, each step a reviewed change of the program.
 *
 * The base of the service says the new version and an overlay holds the clusters back that are not reached yet, so a step
 * changes the files of the clusters it reaches and no other, and nothing is left of the rollout after its last wave.
 */
export class Rollout {
  /**
   * Goes to a version in waves.
   *
   * Throws where a wave has an illegal name or that of another, where `reached` names none, and where there is nothing to do.
   */
  public static to(version: string, options: RolloutOptions): Rollout {
    return new Rollout(version, options);
  }

  /** The version that every cluster has in the end. */
  public readonly version: string;
  /** What clusters keep until their wave is reached. */
  public readonly from: string;
  /** Name of the last wave that is reached; undefined before the first. */
  public readonly reached?: string;
  /** Names of the waves, in order. */
  public readonly waves: string[];
  /** The clusters that still keep the old version. */
  public readonly held: Placement;
  /** @internal */
  public readonly _placements: readonly Placement[];

  private constructor(version: string, options: RolloutOptions) {
    checkRollout(version, options);
    this.version = version;
    this.from = options.from;
    this.reached = options.reached;
    this.waves = options.waves.map((wave) => wave.name);
    this.held = heldBack(options);
    this._placements = options.waves.map((wave) => wave.placement);
  }

  /** Whether every cluster has the new version. */
  public get isDone(): boolean {
    return this.reached !== undefined && this.reached === this.waves[this.waves.length - 1];
  }

  /**
   * The wave that a cluster comes with, as its place among the waves: the first that selects it, or the last of all.
   *
   * @internal
   */
  public _waveOf(cluster: ICluster): number {
    const first = this._placements.findIndex((placement) => placement.selects(cluster));
    return first < 0 ? this._placements.length - 1 : first;
  }
}

function checkRollout(version: string, options: RolloutOptions): void {
  const what = `rollout to '${version}'`;
  ValueClass.PROPERTIES.demand(what, 'from and waves', options);
  const { from, waves, reached } = options;
  ValueClass.TEXT.demand(what, 'from', from);
  ValueClass.PROPERTIES.checkAll(what, 'waves', waves ?? []);
  if (from === version) { throw new Error(`${what} starts from the same version: give the version that clusters have now as from`); }
  if (!waves?.length) { throw new Error(`${what} has no waves: name at least one, or give the version alone`); }
  const names = new Set<string>();
  for (const { name, placement } of waves) {
    checkDnsLabel('wave', name);
    ValueClass.PLACEMENT.demand(`wave '${name}' of the ${what}`, 'placement', placement);
    if (names.has(name)) { throw new Error(`${what} has two waves named '${name}': choose another name for the second`); }
    names.add(name);
  }
  if (reached !== undefined && !names.has(reached)) {
    throw new Error(`${what} has reached '${reached}', which is none of its waves ${[...names].join(', ')}${didYouMean(reached, names)}`);
  }
}

function heldBack({ waves, reached }: RolloutOptions): Placement {
  const last = waves.findIndex((wave) => wave.name === reached);
  if (last === waves.length - 1) { return Placement.none(); }
  if (last < 0) { return Placement.all(); }
  return Placement.except(waves.slice(1, last + 1).reduce((all, wave) => Placement.either(all, wave.placement), waves[0].placement));
}
