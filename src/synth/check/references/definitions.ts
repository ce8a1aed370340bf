import { Providers } from './providers';
import { ANY_DEFINITION, definitionKey, groupKey } from './target';
import { nearest } from '../../../object/suggestion';
import type { SchemaRegistry } from '../../../schema/registry';
import { Model } from '../../model';
import { customVersionProblem } from '../objects/api';
import { JudgedKind, Kinds } from '../objects/kinds';
import { FindingLog, Problem } from '../objects/problem';
import { Readings } from '../objects/readings';

/** The definition of a custom resource must be known, serve its version, and be on every cluster that gets the resource. */
export function undefinedKinds(model: Model, readings: Readings, providers: Providers, kinds: Kinds, registry: SchemaRegistry, log: FindingLog): void {
  const delivered = new Set(model.definitions.filter(({ from }) => from === 'bundle').map(({ resource }) => `${resource.group}/${resource.kind}`));
  const unusable = new Set(model.unusableKinds.map(({ group, kind }) => `${group}/${kind}`));
  const verdicts = new Map<JudgedKind, Verdict>();
  for (const reading of readings.objects) {
    const kind = kinds.of(reading.object);
    let verdict = verdicts.get(kind);
    if (!verdict) { verdicts.set(kind, verdict = verdictOn(kind, delivered, unusable, registry)); }
    if (verdict.everywhere) { log.add(reading, verdict.everywhere, readings.clustersOf(reading)); }
    if (!verdict.whereAbsent) { continue; }
    const ways = [definitionKey(kind.group, kind.kind), groupKey(kind.group)];
    for (const node of reading.nodes) {
      const missing = providers.missing(node, ways);
      if (missing.length === 0) { continue; }
      const certain = new Set(providers.missing(node, [...ways, ANY_DEFINITION]));
      if (certain.size > 0) { log.add(reading, verdict.whereAbsent, [...certain]); }
      const others = missing.filter((cluster) => !certain.has(cluster));
      if (others.length > 0) { log.add(reading, perhaps(verdict.whereAbsent), others); }
    }
  }
}

/** What is wrong with every object of a kind: on all of its clusters, and on those to which nobody brings the definition. */
interface Verdict {
  readonly everywhere?: Problem;
  readonly whereAbsent?: Problem;
}

function verdictOn(judged: JudgedKind, delivered: ReadonlySet<string>, unusable: ReadonlySet<string>, registry: SchemaRegistry): Verdict {
  const { group, kind, version, isBuiltIn, facts } = judged;
  if (isBuiltIn || unusable.has(`${group}/${kind}`)) { return {}; }
  if (facts) {
    const everywhere = customVersionProblem(judged, registry.isDeprecated({ group, version, kind }));
    if (delivered.has(`${group}/${kind}`)) { return { everywhere, whereAbsent: notThere(group, kind) }; }
    return { everywhere, ...(facts.origin === 'bundled' && { whereAbsent: notBrought(group, kind) }) };
  }
  // Who brings a group may bring kinds that are not known here, but hardly one that is nearly the name of a known one.
  const problem = unknown(group, kind, registry);
  return nearest(kind, registry.kindsOf(group)) === undefined ? { whereAbsent: problem } : { everywhere: problem };
}

function notThere(group: string, kind: string): Problem {
  return {
    code: 'reference.missing-definition',
    severity: 'error',
    field: ['kind'],
    message: `the CustomResourceDefinition of ${kind} (${group}) is delivered to other clusters, and not to these`,
    fix: `place the bundle that brings it on these clusters too, or say that they have it: platform.assume(Assumption.customResources('${group}'))`,
  };
}

function notBrought(group: string, kind: string): Problem {
  return {
    code: 'reference.missing-definition',
    severity: 'error',
    field: ['kind'],
    message: `nobody brings the CustomResourceDefinition of ${kind} (${group})`,
    fix: `deliver the definition, say which chart brings it (brings: ['${group}']), or say that the clusters have it: platform.assume(Assumption.customResources('${group}'))`,
  };
}

/** Somebody may bring it who cannot be asked. */
function perhaps(problem: Problem): Problem {
  return { ...problem, severity: 'warning', message: `${problem.message}, unless a chart, repository or operator that is declared by hand does` };
}

function unknown(group: string, kind: string, registry: SchemaRegistry): Problem {
  const known = registry.kindsOf(group);
  const near = nearest(kind, known);
  const nearGroup = known.length > 0 ? undefined : nearest(group, registry.groups);
  const hint = near ?? nearGroup;
  return {
    code: 'api.unknown',
    severity: 'error',
    field: [known.length > 0 || group === '' ? 'kind' : 'apiVersion'],
    message: known.length > 0
      ? `group ${group} has no kind ${kind} that is known here`
      : `nobody brings the CustomResourceDefinition of ${kind} (${group}), and its schema is not known`,
    fix: `${hint === undefined ? '' : `did you mean '${hint}'? Else `}deliver the definition, name it (platform.addCustomResources(…)), or say which chart brings it (brings: ['${group}']) `
      + `or that the clusters have it (platform.assume(Assumption.customResources('${group}')))`,
  };
}
