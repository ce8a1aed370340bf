import { ruleType } from './rule-types';
import { CelEnvironment } from '../cel/environment';
import { CelError, located } from '../cel/error';
import { CelTypes, compile, inferType } from '../cel/program';
import { CelType } from '../cel/type';
import { isList, isMap, Json, JsonMap } from '../object/json';
import { CustomResource, ImportProblem } from '../schema/crd';
import { FieldPath } from '../schema/field-path';

/** Definitions are judged by what the newest Kubernetes takes: which clusters they are for is not known here. */
const NEWEST = 36;

/** An expression of a definition that no API server takes. */
export interface RuleProblem {
  readonly expression: string;
  readonly error: CelError;
  /** The field of an object that the rule is about. */
  readonly path: FieldPath;
  /** Where the expression stands in the definition. */
  readonly place: string;
}

/** The rules of a definition that no API server takes, by field. */
export function ruleProblems(resource: CustomResource): ImportProblem[] {
  return brokenRulesOf(resource, NEWEST).map(({ expression, error, place }) => ({
    file: resource.file, field: place, message: `not CEL that Kubernetes takes: ${expression.replace(/\s+/g, ' ').trim()}: ${error.toString()}`,
  }));
}

/** The rules of a definition that an API server of a minor does not take. */
export function brokenRulesOf({ versions }: CustomResource, kubernetesMinor: number): RuleProblem[] {
  const environment = { kubernetesMinor, variables: ['self', 'oldSelf'], propertyNames: 'escaped' } as const;
  return versions.flatMap(({ schema, field = '' }) => rulesIn(schema, field, [], 'root').flatMap((rule): RuleProblem[] => {
    const error = errorOf(rule, environment);
    return error ? [{ expression: rule.expression, error, path: rule.path, place: rule.place }] : [];
  }));
}

interface PlacedRule extends Pick<RuleProblem, 'expression' | 'path' | 'place'> {
  readonly result: 'bool' | 'string';
  readonly types: () => CelTypes;
}

function errorOf({ expression, result, types }: PlacedRule, environment: CelEnvironment): CelError | undefined {
  // A program alone knows nothing of the types of its variables, and would say less.
  const type = inferType(expression, environment, types());
  if (type instanceof CelError) { return type; }
  const program = compile(expression, environment);
  if (program instanceof CelError) { return program; }
  return type === CelType.UNKNOWN || type.name === result ? undefined : located('arguments', `must be of type ${result}, and is of type '${type}'`, expression, 0);
}

function rulesIn(schema: JsonMap, field: string, path: FieldPath, at: 'root' | 'part'): PlacedRule[] {
  const rules = schema['x-kubernetes-validations'];
  const own = !isList(rules) ? [] : rules.flatMap((rule, i) => RESULTS.flatMap(([name, result]): PlacedRule[] => {
    const expression = isMap(rule) ? rule[name] : undefined;
    const types = (): CelTypes => typesOf(schema, at, isMap(rule) && rule.optionalOldSelf === true);
    return typeof expression === 'string' ? [{ expression, result, types, path, place: `${field}.x-kubernetes-validations[${i}].${name}` }] : [];
  }));
  return [...own, ...partsOf(schema, path).flatMap(([part, place, inner]) => {
    if (!isMap(part)) { return []; }
    return rulesIn(part, `${field}.${place}`, inner, part['x-kubernetes-embedded-resource'] === true ? 'root' : 'part');
  })];
}

const RESULTS = [['rule', 'bool'], ['messageExpression', 'string']] as const;

function typesOf(schema: JsonMap, at: 'root' | 'part', isOldOptional: boolean): CelTypes {
  const self = ruleType(schema, at) ?? CelType.UNKNOWN;
  return new Map([['self', self], ['oldSelf', isOldOptional ? new CelType('optional_type', [self]) : self]]);
}

/** The parts of a schema that may have rules: those of values, not of alternatives. */
function partsOf({ properties, items, additionalProperties }: JsonMap, path: FieldPath): (readonly [Json | undefined, string, FieldPath])[] {
  return [
    ...(isMap(properties) ? Object.entries(properties).map(([name, part]) => [part, `properties.${name}`, [...path, name]] as const) : []),
    [items, 'items', [...path, 0]], [additionalProperties, 'additionalProperties', [...path, '*']],
  ];
}
