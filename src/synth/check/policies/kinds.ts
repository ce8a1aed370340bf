import type { Say } from './say';
import { Finding, FindingSeverity } from '../../../fleet';
import { didYouMean } from '../../../object/suggestion';
import { PolicyDefinition } from '../../../policy/definition';
import type { SchemaRegistry } from '../../../schema/registry';

/** Kinds by names that no API server of the platform has, so that engines would never be asked about them: what the program defines is known here. */
export function kindFindings({ match, rule }: PolicyDefinition, registry: SchemaRegistry, say: Say): Finding[] {
  if (rule !== undefined) { return []; }
  return match.flatMap(({ group, versions, resources }) => resources.flatMap(({ kind, plural }) => {
    const known = registry.kind(group, kind);
    if (!known) { return plural === '*' ? [] : takenPlural(group, kind, plural, registry, say); }
    if (known.plural !== plural) { return [say('policy.plural', `it has the plural '${plural}' for the kind '${kind}', which API servers call '${known.plural}'`, 'correct it, or leave it out')]; }
    if (versions.some((version) => version === '*' || known.versions.includes(version))) { return []; }
    return [say('policy.version', `it judges ${kind} in the version '${versions.join("', '")}' only, and it is known in ${known.versions.join(', ')}`,
      'correct apiVersions, or leave it out for all', FindingSeverity.WARNING)];
  }));
}

/** A kind that nobody knows under the name of another. */
function takenPlural(group: string, kind: string, plural: string, registry: SchemaRegistry, say: Say): Finding[] {
  const kinds = registry.kindsOf(group);
  const owner = kinds.find((other) => registry.kind(group, other)!.plural === plural);
  if (owner === undefined) { return []; }
  return [say('policy.kind', `it judges the kind '${kind}' as '${plural}', which in the group '${group}' are ${owner}${didYouMean(kind, kinds)}`, 'correct the kind or its plural')];
}
