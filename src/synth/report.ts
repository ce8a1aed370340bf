import { rolloutsText } from './rollouts';
import { Synthesis } from './synthesize';
import { describeFinding, FindingSeverity, WaivedFinding } from '../fleet';

/** What was written, in numbers. */
export interface Written {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** The findings as text, with their number at the end and what was waived of them; empty where there are none. */
export function findingsText({ findings, waived }: Synthesis): string {
  if (findings.length + waived.length === 0) { return ''; }
  const counts = Object.values(FindingSeverity)
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => plural(count, severity));
  const lines = [...waived.map(waivedText).sort(), ...findings.map(describeFinding)];
  return `${lines.join('\n')}\n${[...counts, ...(waived.length > 0 ? [`${waived.length} waived`] : [])].join(', ')}\n`;
}

/** One line a waived finding: what was found, and why it may stay. */
function waivedText({ finding, waiver }: WaivedFinding): string {
  const place = [finding.object, finding.field].filter(Boolean).join(' ');
  return `waived ${finding.code} at ${finding.path}${place ? ` (${place})` : ''}: ${waiver.reason}`;
}

/** A line about a synth: what there is, what was written, how long it took; then one for each rollout that is on its way. */
export function summaryText({ model, composition }: Synthesis, written: Written, seconds: number): string {
  const delivered = [...composition.fleet.byCluster.values()].reduce((sum, { units }) => sum + units.length, 0);
  const variants = composition.trees.reduce((sum, tree) => sum + tree.nodes.length, 0);
  return [
    `${model.platform}:`,
    `${plural(model.clusters.length, 'cluster')}, ${plural(model.bundles.length, 'bundle')} in ${plural(variants, 'variant')},`,
    `${plural(delivered, 'unit')} delivered;`,
    `${plural(written.written, 'file')} written, ${written.unchanged} unchanged, ${written.removed} removed;`,
    `${seconds.toFixed(2)} s\n`,
  ].join(' ') + rolloutsText(model.rollouts);
}

/**
 * What people do once for folders that were not there before: those that ask for the same are told together.
 *
 * @param isNew whether a folder of the tree is not on disk yet
 */
export function firstStepsText({ firstSteps }: Synthesis, isNew: (folder: string) => boolean): string {
  const folders = new Map<string, string[]>();
  for (const [folder, steps] of firstSteps) {
    if (!isNew(folder)) { continue; }
    const known = folders.get(steps);
    if (known) { known.push(folder); } else { folders.set(steps, [folder]); }
  }
  return [...folders].map(([steps, paths]) => `once for ${paths.length > 3 ? `each of ${paths.length} new folders like ${paths[0]}` : paths.join(', ')}: ${steps}`).join('');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
