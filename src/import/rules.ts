import { CelError } from '../cel/error';
import { compile } from '../cel/program';
import { isList, isMap, Json, JsonMap } from '../object/json';
import { CustomResource, ImportProblem } from '../schema/crd';

/** Definitions are judged by what the newest Kubernetes takes: which clusters they are for is not known here. */
const NEWEST = { kubernetesMinor: 36, variables: ['self', 'oldSelf'], propertyNames: 'escaped' } as const;

/** The rules of a definition that no API server takes, by field. */
export function ruleProblems({ file, versions }: CustomResource): ImportProblem[] {
  return versions.flatMap(({ schema, field = '' }) => rulesIn(schema, field).flatMap(({ expression, place }): ImportProblem[] => {
    const program = compile(expression, NEWEST);
    return program instanceof CelError
      ? [{ file, field: place, message: `not CEL that Kubernetes takes: ${expression.replace(/\s+/g, ' ').trim()}: ${program.toString()}` }]
      : [];
  }));
}

interface PlacedRule {
  readonly expression: string;
  readonly place: string;
}

function rulesIn(schema: JsonMap, field: string): PlacedRule[] {
  const rules = schema['x-kubernetes-validations'];
  const own = !isList(rules) ? [] : rules.flatMap((rule, i) => ['rule', 'messageExpression'].flatMap((name): PlacedRule[] => {
    const expression = isMap(rule) ? rule[name] : undefined;
    return typeof expression === 'string' ? [{ expression, place: `${field}.x-kubernetes-validations[${i}].${name}` }] : [];
  }));
  return [...own, ...partsOf(schema).flatMap(([part, place]) => (isMap(part) ? rulesIn(part, `${field}.${place}`) : []))];
}

/** The parts of a schema that may have rules: those of values, not of alternatives. */
function partsOf({ properties, items, additionalProperties }: JsonMap): (readonly [Json | undefined, string])[] {
  return [
    ...(isMap(properties) ? Object.entries(properties).map(([name, part]) => [part, `properties.${name}`] as const) : []),
    [items, 'items'], [additionalProperties, 'additionalProperties'],
  ];
}
