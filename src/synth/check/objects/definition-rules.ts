import { CelError } from '../../../cel/error';
import { compile } from '../../../cel/program';
import { Finding, FindingSeverity, KubernetesVersion } from '../../../fleet';
import { describeField, FieldPath } from '../../../schema/field-path';
import type { SchemaRegistry } from '../../../schema/registry';
import type { Schema } from '../../../schema/schema';
import { Definition, Model } from '../../model';

/** The rules of the user's own definitions must be CEL that the API servers of the fleet take. */
export function brokenDefinitionRules({ clusters, definitions }: Model, registry: SchemaRegistry): Finding[] {
  if (definitions.length === 0 || clusters.length === 0) { return []; }
  const oldest = clusters.map(({ facts }) => facts.version).reduce((a, b) => (a.minor <= b.minor ? a : b));
  return definitions.flatMap((definition) => definition.resource.versions.flatMap(({ name: version }) => {
    const { group, kind } = definition.resource;
    const schema = registry.schema({ group, version, kind }, oldest.minor);
    return schema ? rulesIn(schema, [], definition, oldest) : [];
  }));
}

function rulesIn(schema: Schema, path: FieldPath, definition: Definition, oldest: KubernetesVersion): Finding[] {
  if (!schema.hasRules) { return []; }
  const own = schema.rules.flatMap(({ rule, messageExpression }) => [rule, messageExpression].flatMap((expression) => {
    const program = expression === undefined ? undefined : compile(expression, { kubernetesMinor: oldest.minor, variables: ['self', 'oldSelf'], propertyNames: 'escaped' });
    return program instanceof CelError ? [findingOf(expression!, program, path, definition, oldest)] : [];
  }));
  const parts: readonly (readonly [Schema | undefined, FieldPath])[] = [
    ...[...schema.properties].map(([name, part]) => [part, [...path, name]] as const), [schema.items, [...path, 0]], [schema.values, [...path, '*']],
  ];
  return [...own, ...parts.flatMap(([part, place]) => (part ? rulesIn(part, place, definition, oldest) : []))];
}

function findingOf(expression: string, error: CelError, path: FieldPath, { resource }: Definition, oldest: KubernetesVersion): Finding {
  return {
    code: 'crd.rule',
    // What is only too new may be for clusters that are newer than the oldest.
    severity: error.code === 'too-new' ? FindingSeverity.WARNING : FindingSeverity.ERROR,
    path: resource.file,
    field: describeField(path),
    message: `a rule of ${resource.kind} (${resource.group}) is not what Kubernetes ${oldest.toString()} takes: ${expression.replace(/\s+/g, ' ').trim()}: ${error.toString()}`,
    fix: 'correct the expression in x-kubernetes-validations; objects are not judged by it',
  };
}
