import type { ErrorObject } from 'ajv';
import { isMap, Json } from '../object/json';
import { nearest } from '../object/suggestion';

/** What is wrong with one value. */
export interface ValueProblem {
  /** Keys on the way to the value. */
  readonly path: readonly string[];
  /** To be read after the name of the value: `is 'two', and must be integer`. */
  readonly message: string;
  readonly fix: string;
}

/** The problem that a validator's error speaks of, in words of our own. */
export function valueProblem({ instancePath, keyword, params, parentSchema, data, message }: ErrorObject): ValueProblem {
  const path = instancePath.split('/').slice(1).map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
  const { missingProperty, type, allowedValues, allowedValue } = params as { [key: string]: unknown };
  const is = `is ${shown(data as Json)}`;
  switch (keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties': return unknown(path, (params.additionalProperty ?? params.unevaluatedProperty) as string, parentSchema?.properties);
    case 'required': return { path: [...path, String(missingProperty)], message: 'is not set, and the chart asks for it', fix: 'set it' };
    case 'type': return { path, message: `${is}, and must be ${[type].flat().join(' or ')}`, fix: 'give a value of that type' };
    case 'enum': return oneOf(path, is, data as Json, allowedValues as Json[]);
    case 'const': return oneOf(path, is, data as Json, [allowedValue as Json]);
    case 'pattern': return { path, message: `${is}, and must match ${String(params.pattern)}`, fix: 'correct the value' };
    case 'anyOf':
    case 'oneOf': return { path, message: `${is}, and ${String(message)}`, fix: 'correct the value' };
    case 'false schema': return { path, message: 'is set, and the chart does not take it', fix: 'leave it out' };
    default: return { path, message: `${is}, and ${String(message)}`, fix: 'correct the value' };
  }
}

function unknown(path: readonly string[], name: string, properties: unknown): ValueProblem {
  const known = isMap(properties as Json) ? Object.keys(properties as object) : [];
  const near = nearest(name, known);
  return {
    path: [...path, name],
    message: 'is no value of the chart',
    fix: near !== undefined ? `did you mean '${near}'?` : known.length > 0 && known.length <= 20 ? `use one of ${known.sort().join(', ')}, or leave it out` : 'leave it out',
  };
}

function oneOf(path: readonly string[], is: string, data: Json, allowed: readonly Json[]): ValueProblem {
  const near = typeof data === 'string' ? nearest(data, allowed.filter((value) => typeof value === 'string')) : undefined;
  return { path, message: `${is}, and must be ${allowed.map(shown).join(' or ')}`, fix: near === undefined ? 'use one of these values' : `did you mean '${near}'?` };
}

/** Alternatives say together what would fit, as far as they differ in the type alone. */
export function alternativesProblem(error: ErrorObject, branches: readonly ErrorObject[]): ErrorObject {
  const here = branches.filter(({ instancePath }) => instancePath === error.instancePath);
  const onlyTypes = branches.length > 0 && here.length === branches.length && here.every(({ keyword }) => keyword === 'type');
  if (onlyTypes) { return { ...here[0], params: { type: [...new Set(here.flatMap(({ params }) => params.type as string | string[]))] } }; }
  const passing = (error.params as { passingSchemas?: unknown }).passingSchemas;
  return { ...error, message: error.keyword === 'oneOf' && Array.isArray(passing) ? 'fits several of the alternatives, of which it must fit one' : 'fits none of the alternatives' };
}

function shown(value: Json): string {
  const text = JSON.stringify(value) ?? 'undefined';
  const short = text.length > 80 ? `${text.slice(0, 77)}...` : text;
  return typeof value === 'string' ? `'${short.slice(1, -1)}'` : short;
}
