import { Finding } from '../../fleet';

/** Two that are alike are read at a glance. */
const FEWEST = 3;

/** What `customize` says stands at a path that names the cluster. */
const CUSTOMIZED = /\[cluster\.([^\]]+)\]/;

/** What a finding is about that no field and no construct in an overlay tells: what is edited, or clashes. */
const SUBJECT = /^[^']*'[^']*'/;

/** What a value may look like in a text: in quotes, or a word with a digit in it. */
const VALUES = /'[^']*'|"(?:[^"\\]|\\.)*"|[-+\w.:/]*\d[-+\w.:/]*/g;

/**
 * Findings of one rule about one field of one construct that differ by cluster and value alone, each on clusters of its own, are one: that of the first
 * cluster, which says on how many others it is likewise.
 */
export function folded(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < FEWEST) { return findings; }
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = likenessOf(finding);
    const group = groups.get(key);
    if (group) { group.push(finding); } else { groups.set(key, [finding]); }
  }
  return [...groups.values()].flatMap((group) => (group.length >= FEWEST && areApart(group) ? [foldedInto(group)] : group));
}

/** Findings that are about no object, no field and no cluster's own overlay stand for themselves. */
function likenessOf(finding: Finding): string {
  const { code, severity, path, object, field, message, fix } = finding;
  const clusters = clustersOf(finding);
  if (clusters.length === 0 || ((object ?? field) === undefined && !CUSTOMIZED.test(path))) { return [code, path, object, field, message, fix, clusters.join()].join('\u0000'); }
  const named = clusters.length === 1 ? new RegExp(`(?<![A-Za-z0-9])${clusters[0].replace(/[^\w]/g, '\\$&')}(?![A-Za-z0-9])`, 'g') : undefined;
  const without = (text = '') => (named ? text.replace(named, '\u0001') : text);
  const texts = [message, fix].map((text) => without(text).replace(VALUES, '\u0002'));
  const subject = field === undefined && !path.includes(']/') ? SUBJECT.exec(message)?.[0] : undefined;
  return [code, severity, path.replace(CUSTOMIZED, ''), without(object), without(field), without(subject), ...texts].join('\u0000');
}

function clustersOf({ clusters, path }: Finding): readonly string[] {
  return clusters ?? CUSTOMIZED.exec(path)?.slice(1) ?? [];
}

/** Where two of them meet on a cluster, they are two mistakes. */
function areApart(group: readonly Finding[]): boolean {
  const names = group.flatMap(clustersOf);
  return names.length >= group.length && new Set(names).size === names.length;
}

function foldedInto(group: readonly Finding[]): Finding {
  const [first, ...others] = [...group].sort((a, b) => (clustersOf(a)[0] < clustersOf(b)[0] ? -1 : 1));
  const clusters = group.flatMap(clustersOf).sort();
  const count = clusters.length - clustersOf(first).length;
  const values = others.every(({ message }) => message === first.message) ? '' : ', with values of their own';
  return { ...first, message: `${first.message}; likewise on ${count} other clusters${values}`, clusters };
}
