/** How much a finding weighs. */
export enum FindingSeverity {
  /** The synth fails and writes nothing. */
  ERROR = 'error',
  /** Printed; the tree is written. */
  WARNING = 'warning',
  /** Worth knowing; printed last. */
  NOTE = 'note',
}

/**
 * Something wrong with the model or with objects, as a value.
 *
 * Findings of one synth are collected, sorted and printed together; none of them stops the others from being found.
 */
export interface Finding {
  /** Stable name of the rule that was broken, such as `overlay.patch-unmatched`. */
  readonly code: string;
  readonly severity: FindingSeverity;
  /** The construct to look at, as its author would say it: `ingress[edge]/controller`. */
  readonly path: string;
  /**
   * The object, such as `Deployment ingress/controller`.
   *
   * @default - the finding is not about one object
   */
  readonly object?: string;
  /**
   * The field of the object, such as `spec.template.spec.containers[name=nginx].image`.
   *
   * @default - the finding is not about one field
   */
  readonly field?: string;
  /** What is wrong with which value. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
  /**
   * Names of the clusters where it holds, sorted.
   *
   * @default - it does not depend on clusters
   */
  readonly clusters?: string[];
}

const WEIGHT: Record<FindingSeverity, number> = { error: 0, warning: 1, note: 2 };

/** Orders findings for people: errors first, then by construct, code, object and field. */
export function sortedFindings(findings: readonly Finding[]): Finding[] {
  const key = (finding: Finding) => [finding.path, finding.code, finding.object ?? '', finding.field ?? '', finding.message].join('\u0000');
  return findings
    .map((finding) => ({ finding, key: key(finding) }))
    .sort((a, b) => WEIGHT[a.finding.severity] - WEIGHT[b.finding.severity] || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ finding }) => finding);
}

/** A finding as text, as the command line prints it. */
export function describeFinding(finding: Finding): string {
  const place = [finding.object, finding.field].filter(Boolean).join(' ');
  const clusters = finding.clusters?.length ? `\n    clusters: ${listed(finding.clusters)}` : '';
  return `${finding.severity} ${finding.code} at ${finding.path}${place ? ` (${place})` : ''}\n    ${finding.message}\n    fix: ${finding.fix}${clusters}`;
}

/** Up to eight names, and how many more. */
export function listed(names: readonly string[]): string {
  return names.length > 8 ? `${names.slice(0, 8).join(', ')} and ${names.length - 8} more` : names.join(', ');
}
