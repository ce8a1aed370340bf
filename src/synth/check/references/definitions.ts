import { Providers } from './providers';
import { definitionKey, groupKey } from './target';
import { nearest } from '../../../object/suggestion';
import type { SchemaRegistry } from '../../../schema/registry';
import { Model } from '../../model';
import { customVersionProblem } from '../objects/api';
import { Kinds } from '../objects/kinds';
import { FindingLog, Problem } from '../objects/problem';
import { Readings } from '../objects/readings';

/** The definition of a custom resource must be known, serve its version, and be on every cluster that gets the resource. */
export function undefinedKinds(model: Model, readings: Readings, providers: Providers, kinds: Kinds, registry: SchemaRegistry, log: FindingLog): void {
  const delivered = new Set(model.definitions.filter(({ from }) => from === 'bundle').map(({ resource }) => `${resource.group}/${resource.kind}`));
  const unusable = new Set(model.unusableKinds.map(({ group, kind }) => `${group}/${kind}`));
  for (const reading of readings.objects) {
    const judged = kinds.of(reading.object);
    const { group, kind, version, isBuiltIn, facts } = judged;
    if (isBuiltIn || unusable.has(`${group}/${kind}`)) { continue; }
    const problem = facts && customVersionProblem(judged, registry.isDeprecated({ group, version, kind }));
    if (problem) { log.add(reading, problem, readings.clustersOf(reading)); }
    if (facts && !delivered.has(`${group}/${kind}`)) { continue; }
    // Who brings a group may bring kinds that are not known here, but hardly one that is nearly the name of a known one.
    const near = facts ? undefined : nearest(kind, registry.kindsOf(group));
    if (near !== undefined) { log.add(reading, unknown(group, kind, registry), readings.clustersOf(reading)); continue; }
    for (const node of reading.nodes) {
      const missing = providers.missing(node, [definitionKey(group, kind), groupKey(group)]);
      if (missing.length > 0) { log.add(reading, facts ? notThere(group, kind) : unknown(group, kind, registry), missing); }
    }
  }
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
