import { Synthesis } from './synthesize';
import { describeFinding, FindingSeverity } from '../fleet';

/** What was written, in numbers. */
export interface Written {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** The findings as text, with their number at the end; empty where there are none. */
export function findingsText({ findings }: Synthesis): string {
  if (findings.length === 0) { return ''; }
  const counts = Object.values(FindingSeverity)
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => plural(count, severity));
  return `${findings.map(describeFinding).join('\n')}\n${counts.join(', ')}\n`;
}

/** One line about a synth: what there is, what was written, how long it took. */
export function summaryText({ model, composition }: Synthesis, written: Written, seconds: number): string {
  const delivered = [...composition.fleet.byCluster.values()].reduce((sum, { units }) => sum + units.length, 0);
  const variants = composition.trees.reduce((sum, tree) => sum + tree.nodes.length, 0);
  return [
    `${model.platform}:`,
    `${plural(model.clusters.length, 'cluster')}, ${plural(model.bundles.length, 'bundle')} in ${plural(variants, 'variant')},`,
    `${plural(delivered, 'unit')} delivered;`,
    `${plural(written.written, 'file')} written, ${written.unchanged} unchanged, ${written.removed} removed;`,
    `${seconds.toFixed(2)} s\n`,
  ].join(' ');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
