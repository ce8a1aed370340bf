import type { Say } from './say';
import { Finding, FindingSeverity, isDate, nearest } from '../../../fleet';
import { PolicyDefinition } from '../../../policy/definition';
import { PolicyExemption } from '../../../policy/exemption';

/** What is wrong with an exemption: it must say why, of what, and until when. */
export function exemptionFindings(exemption: PolicyExemption, name: string, asOf: string | undefined, say: Say): Finding[] {
  const { reason, until, namespaces, teams, kinds, names } = exemption;
  const found: Finding[] = [];
  if (typeof reason !== 'string' || reason.trim() === '') { found.push(say('policy.exemption-reason', `${name} has no reason`, 'say why, for those who review it')); }
  if (!namespaces && !teams && !kinds && !names) { found.push(say('policy.exemption-empty', `${name} names no object`, 'give namespaces, teams, kinds or names')); }
  for (const [what, values] of Object.entries({ namespaces, teams, kinds, names })) {
    if (values?.length === 0) { found.push(say('policy.exemption-empty', `${name} has an empty list of ${what}, so it never holds`, 'name some, or leave the list out')); }
  }
  found.push(...patternFindings(names ?? [], name, say));
  if (typeof until !== 'string' || !isDate(until)) {
    found.push(say('policy.exemption-date', `${name} has the end date '${String(until)}'`, 'give the last day, such as 2026-12-31'));
  } else if (asOf === undefined) {
    found.push(say('policy.exemption-unjudged', `${name} ends on ${until}, and no day is given to judge it by`, 'give the platform the day, as asOf', FindingSeverity.NOTE));
  } else if (until < asOf) {
    found.push(say('policy.exemption-expired', `${name} ended on ${until} ('${reason}'), and still holds in the clusters`,
      'take it out, or give a later end date', FindingSeverity.WARNING));
  }
  return found;
}

/** A star stands for anything at the start and at the end only. */
function patternFindings(names: readonly string[], name: string, say: Say): Finding[] {
  return names.filter((pattern) => pattern.slice(1, -1).includes('*'))
    .map((pattern) => say('policy.exemption-name', `${name} has the name '${pattern}', whose star is neither first nor last and stands for nothing`, 'use a star at the start or the end only'));
}

/** Teams that no Namespace of the fleet is labelled with: a slip of the pen where one of nearly that name is, else perhaps one of others. */
export function unknownTeams({ exemptions, teamLabel }: PolicyDefinition, known: () => ReadonlySet<string>, say: Say): Finding[] {
  return exemptions.flatMap(({ teams = [] }, i) => teams.filter((team) => !known().has(team)).map((team) => {
    const near = nearest(team, known());
    return say('policy.exemption-team', `exemption ${i + 1} names the team '${team}', and no Namespace of the platform has the label ${teamLabel}=${team}${near === undefined ? '' : `, did you mean '${near}'?`}`,
      'correct the name or the teamLabel of the policy, or waive this where others label its namespaces', near === undefined ? FindingSeverity.WARNING : FindingSeverity.ERROR);
  }));
}
