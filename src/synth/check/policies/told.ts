import type { Say } from './say';
import { Finding, isLabelKey } from '../../../fleet';
import { didYouMean } from '../../../object/suggestion';
import { PolicyDefinition } from '../../../policy/definition';
import { PolicyMode, PolicySeverity } from '../../../policy/match';
import { ControlReference, Framework } from '../../../policy/reference';

/** What a policy is told that no engine or reader of it knows: an edit or plain JavaScript may have brought it. */
export function toldFindings({ mode, severity, teamLabel, references }: PolicyDefinition, say: Say): Finding[] {
  return [
    ...oneOf('mode', mode, Object.values(PolicyMode), say),
    ...oneOf('severity', severity, Object.values(PolicySeverity), say),
    ...(typeof teamLabel === 'string' && isLabelKey(teamLabel) ? [] : [say('policy.team-label', `the label of teams is '${String(teamLabel)}', which is no key of a label`,
      "give a key such as 'toolkit.fluxcd.io/tenant'")]),
    ...references.flatMap((reference, i) => referenceFindings(reference, `reference ${i + 1}`, say)),
  ];
}

function oneOf(what: 'mode' | 'severity', value: unknown, known: readonly string[], say: Say): Finding[] {
  if (known.includes(value as string)) { return []; }
  return [say(`policy.${what}`, `the ${what} is '${String(value)}'${didYouMean(String(value), known)}`, `use one of ${known.join(', ')}`)];
}

function referenceFindings({ framework, control }: Partial<ControlReference>, name: string, say: Say): Finding[] {
  const known: readonly string[] = Object.values(Framework);
  return [
    ...(known.includes(framework as string) ? [] : [say('policy.reference', `${name} is to the framework '${String(framework)}'${didYouMean(String(framework), known)}`, `use one of ${known.join(', ')}`)]),
    ...(typeof control === 'string' && control.trim() !== '' ? [] : [say('policy.reference', `${name} names no control of ${String(framework)}`, "give its number or title, such as '5.2.2'")]),
  ];
}
