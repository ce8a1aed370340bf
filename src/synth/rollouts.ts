import { IConstruct } from 'constructs';
import { placed, PlacementWords, Places } from './collect/placed';
import { LockedRollout, LockedRollouts } from './lock';
import { ClusterModel, RolloutStanding } from './model';
import { Cluster } from '../cluster';
import { Finding, FindingSeverity, Placement, Rollout } from '../fleet';

/** What can be on a rollout: services, and clusters themselves. */
interface RolledOut extends IConstruct {
  readonly placement?: Placement;
  readonly _rollouts: readonly Rollout[];
}

function isRolledOut(construct: IConstruct): construct is RolledOut {
  return Array.isArray((construct as Partial<RolledOut>)._rollouts);
}

/** The rollouts of the program, by path; clusters that are upgraded alike stand together, be it by one Rollout or by equal ones. */
export function rolloutsIn(constructs: readonly IConstruct[], clusters: readonly ClusterModel[]): RolloutStanding[] {
  const rolledOut = constructs.filter(isRolledOut);
  const upgraded = new Map<string, { readonly rollout: Rollout; readonly of: Map<string, Rollout> }>();
  for (const cluster of rolledOut.filter((construct) => Cluster.isCluster(construct))) {
    for (const rollout of cluster._rollouts) {
      const key = JSON.stringify([rollout.from, rollout.version, rollout.reached, rollout.waves]);
      const group = upgraded.get(key) ?? { rollout, of: new Map() };
      upgraded.set(key, group);
      group.of.set(cluster.clusterName, rollout);
    }
  }
  const services = rolledOut.filter((construct) => !Cluster.isCluster(construct)).flatMap((construct) => construct._rollouts.map((rollout) =>
    standingOf(construct.node.path, rollout, clusters.filter(({ facts }) => construct.placement?.selects(facts) ?? true), () => rollout)));
  const upgrades = [...upgraded.values()].map(({ rollout, of }) => standingOf(upgradePath(rollout), rollout, clusters.filter(({ name }) => of.has(name)), (name) => of.get(name)!));
  return [...services, ...upgrades].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Begins the path of an upgrade, which is no construct. */
const UPGRADE = 'Kubernetes';

function upgradePath({ waves }: Rollout): string {
  return `${UPGRADE} (${waves.join(', ')})`;
}

function standingOf(path: string, rollout: Rollout, clusters: readonly ClusterModel[], rolloutOf: (cluster: string) => Rollout): RolloutStanding {
  const waves = rollout.waves.map((): string[] => []);
  for (const { name, facts } of clusters) { waves[rolloutOf(name)._waveOf(facts)].push(name); }
  return { path, rollout, waves };
}

/** Waves that name a cluster that nobody has, or select none: nobody would notice that they are reached. */
export function waveFindings(constructs: readonly IConstruct[], places: Places): Finding[] {
  const found = new Map<string, Finding>();
  for (const construct of constructs.filter(isRolledOut)) {
    for (const rollout of construct._rollouts) {
      const path = Cluster.isCluster(construct) ? upgradePath(rollout) : construct.node.path;
      rollout._placements.forEach((placement, i) => {
        const findings: Finding[] = [];
        placed(placement, path, places, findings, wordsOf(rollout.waves, i));
        for (const finding of findings) { found.set(`${path} ${finding.message}`, finding); }
      });
    }
  }
  return [...found.values()];
}

function wordsOf(waves: readonly string[], place: number): PlacementWords {
  return { subject: `the placement of its wave '${waves[place]}'`, idle: place < waves.length - 1 ? 'the wave brings none' : 'only those of no other wave come with it' };
}

/** What the lock file keeps: rollouts that are on their way. */
export function lockedRollouts(standings: readonly RolloutStanding[]): LockedRollouts {
  return Object.fromEntries(standings.filter(({ rollout }) => !rollout.isDone).map(({ path, rollout: { from, version, reached, waves } }) =>
    [path, { from, to: version, waves: [...waves], ...(reached === undefined ? {} : { reached }) }]));
}

/** What is unlike a step of a rollout that was on its way at the last synth; `paths` are those of all constructs. */
export function rolloutFindings(before: LockedRollouts, standings: readonly RolloutStanding[], paths: ReadonlySet<string>): Finding[] {
  const now = new Map(standings.map((standing) => [standing.path, standing]));
  return Object.entries(before).sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([path, locked]) => {
    const standing = now.get(path);
    if (standing && standing.rollout.version === locked.to && standing.rollout.from === locked.from) { return passedOver(locked, standing); }
    return paths.has(path) || path.startsWith(`${UPGRADE} (`) ? [leftUnfinished(path, locked, standing)] : [];
  });
}

function passedOver(locked: LockedRollout, { path, rollout, waves }: RolloutStanding): Finding[] {
  const [last, next] = [placeOf(rollout, locked.reached), placeOf(rollout, rollout.reached)];
  // Back to no wave is -1, which slice would count from the end.
  const missed = rollout.waves.slice(last + 1, Math.max(next, 0));
  if (missed.length === 0) { return []; }
  return [{
    code: 'rollout.wave-skipped',
    severity: FindingSeverity.WARNING,
    path,
    message: `its rollout to '${rollout.version}' goes on to the wave '${rollout.reached}' at once and had reached ${said(locked.reached)} so far`,
    fix: `reach '${missed[0]}' first and watch it, unless the step is meant: the lock file will remember it`,
    clusters: waves.slice(last + 1, next + 1).flat().sort(),
  }];
}

function leftUnfinished(path: string, { to, from, waves, reached }: LockedRollout, standing: RolloutStanding | undefined): Finding {
  const instead = standing ? `one from '${standing.rollout.from}' to '${standing.rollout.version}' takes its place` : 'there is none any more';
  return {
    code: 'rollout.unfinished',
    severity: FindingSeverity.WARNING,
    path,
    message: `its rollout from '${from}' to '${to}' had reached ${said(reached)} of ${waves.join(', ')}, and ${instead}: clusters change their version at once`,
    fix: `take it to '${waves[waves.length - 1]}' or back to none first, unless the change is meant: the lock file will forget it`,
  };
}

function placeOf(rollout: Rollout, wave: string | undefined): number {
  return wave === undefined ? -1 : rollout.waves.indexOf(wave);
}

function said(wave: string | undefined): string {
  return wave === undefined ? 'no wave' : `the wave '${wave}'`;
}

/** Where each rollout that is on its way stands, a line each; empty where there is none. */
export function rolloutsText(standings: readonly RolloutStanding[]): string {
  return standings.filter(({ rollout }) => !rollout.isDone).map(({ path, rollout, waves }) => {
    const reached = placeOf(rollout, rollout.reached) + 1;
    const [done, all] = [waves.slice(0, reached).flat().length, waves.flat().length];
    const next = `next ${rollout.waves[reached]}: ${listed(waves[reached])}`;
    return `${path} goes from ${rollout.from} to ${rollout.version}: ${reached} of ${waves.length} waves reached, ${done} of ${all} clusters; ${next}\n`;
  }).join('');
}

/** A terminal shows a few names better than a thousand. */
function listed(names: readonly string[]): string {
  if (names.length === 0) { return 'no cluster'; }
  const sorted = [...names].sort();
  return sorted.length <= 8 ? sorted.join(', ') : `${sorted.slice(0, 6).join(', ')} and ${sorted.length - 6} more`;
}
