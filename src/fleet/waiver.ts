import { Finding, FindingSeverity } from './finding';
import { didYouMean } from './suggestion';
import { ValueClass } from './value-class';

/** Which findings are waived, and why. */
export interface WaiverProps {
  /** Why it may stay as it is; printed with every finding that is waived. */
  readonly reason: string;
  /**
   * Construct that the finding is at, as findings print it; what is below it is meant too.
   *
   * @default - everywhere
   */
  readonly path?: string;
  /**
   * Object that the finding is about, as findings print it: `Deployment ingress/controller`.
   *
   * @default - every object
   */
  readonly object?: string;
  /**
   * Field that the finding is about, as findings print it; what is below it is meant too.
   *
   * @default - every field
   */
  readonly field?: string;
}

/** A rule that is let go for some places. */
export interface Waiver extends WaiverProps {
  readonly code: string;
}

/** A finding that somebody decided to live with. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** What is left of the findings, and what was waived of them. */
export interface WaivedFindings {
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
}

/** Findings that no reason makes right: what they forbid must not be written. */
const NEVER = new Set(['secret.plain']);

/** A waiver; throws where it says no reason, or names what may never be waived. */
export function waiverOf(code: string, props: WaiverProps): Waiver {
  ValueClass.TEXT.demand('a waiver', 'code', code);
  ValueClass.PROPERTIES.demand(`the waiver of '${code}'`, 'reason', props);
  ValueClass.TEXT.demand(`the waiver of '${code}'`, 'reason', props.reason);
  if (props.reason.trim() === '') { throw new Error(`the waiver of '${code}' has no reason: say why it may stay as it is`); }
  if (NEVER.has(code)) { throw new Error(`'${code}' cannot be waived: refer to the secret instead, no secret is ever written`); }
  return { code, ...props };
}

/** Whether it lets go what speaks against a step from an earlier tree, which is found only where the two are compared. */
export function isOfStep({ code }: Waiver): boolean {
  return code.startsWith('upgrade.');
}

/** Takes waived findings out; a waiver that fits none of them is a warning of its own. */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[]): WaivedFindings {
  if (waivers.length === 0) { return { findings, waived: [] }; }
  const used = new Set<Waiver>();
  const waived: WaivedFinding[] = [];
  const left = findings.filter((finding) => {
    const waiver = waivers.find((one) => fits(one, finding));
    if (!waiver) { return true; }
    used.add(waiver);
    waived.push({ finding, waiver });
    return false;
  });
  const codes = new Set(findings.map(({ code }) => code));
  return { findings: [...left, ...waivers.filter((waiver) => !used.has(waiver)).map((waiver) => unused(waiver, codes))], waived };
}

function fits(waiver: Waiver, finding: Finding): boolean {
  return waiver.code === finding.code
    && isWithin(finding.path, waiver.path, /^[/[]/)
    && (waiver.object === undefined || waiver.object === finding.object)
    && isWithin(finding.field ?? '', waiver.field, /^[.[]/);
}

/** Whether a place is the one that is named or stands below it. */
function isWithin(place: string, named: string | undefined, separator: RegExp): boolean {
  return named === undefined || place === named || (place.startsWith(named) && separator.test(place.slice(named.length)));
}

function unused({ code, path, object, field, reason }: Waiver, codes: ReadonlySet<string>): Finding {
  const place = [object, field].filter(Boolean).join(' ');
  return {
    code: 'waiver.unused',
    severity: FindingSeverity.WARNING,
    path: path ?? 'platform',
    ...(object !== undefined && { object }),
    ...(field !== undefined && { field }),
    message: `nothing is found that the waiver of '${code}'${place ? ` for ${place}` : ''} fits (${reason})${codes.has(code) ? '' : didYouMean(code, codes)}`,
    fix: 'take the waiver out, or correct its code, path, object or field',
  };
}
