import { PolicyRule } from './match';
import { RESERVED } from '../cel/syntax';
import { isList, isMap, Json, JsonMap } from '../object/json';
import { didYouMean } from '../object/suggestion';

const NAME = /^[a-zA-Z_][a-zA-Z0-9_]*$/;
const TYPES: ReadonlySet<string> = new Set(['array', 'boolean', 'integer', 'number', 'object', 'string']);

/** Throws for names of variables and parameters that CEL does not know, or that stand for two things. */
export function checkNames(owner: string, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (!NAME.test(name)) { throw new Error(`${owner} has a variable or parameter '${name}': use letters, digits and '_', and no digit first`); }
    if (RESERVED.has(name)) { throw new Error(`${owner} has a variable or parameter '${name}', a word that CEL keeps for itself: choose another name`); }
    if (seen.has(name)) { throw new Error(`${owner} has two variables or parameters named '${name}': choose another name for one`); }
    seen.add(name);
  }
}

/** Throws for a message that the API server refuses: one without words, or in several lines. */
export function checkMessage(owner: string, { expression, message, remedy }: PolicyRule): void {
  if (typeof message !== 'string' || message.trim() === '') { throw new Error(`${owner} has no message for the rule '${expression}': say what is wrong where it is false`); }
  const text = [message, remedy].find((one) => one !== undefined && /[\r\n]/.test(one));
  if (text !== undefined) { throw new Error(`${owner} has a message of several lines, which API servers refuse: say '${text.replace(/[\r\n]+/g, ' ')}' in one`); }
}

/** The schema of a parameter. Throws for one that no CustomResourceDefinition could hold, which engines make of it. */
export function schemaOf(owner: string, name: string, schema: Json): JsonMap {
  if (isMap(schema) && typeof schema.type === 'string') {
    checkSchema(`${owner} has the parameter '${name}'`, schema, '');
    return schema;
  }
  throw new Error(`${owner} has the parameter '${name}' without a schema: give one with a type, such as { type: 'string' }`);
}

function checkSchema(what: string, schema: JsonMap, path: string): void {
  const { type, items, properties } = schema;
  if (typeof type === 'string' && !TYPES.has(type)) {
    throw new Error(`${what} with the type '${type}' in its schema${path && ` at ${path}`}${didYouMean(type, TYPES)}: use one of ${[...TYPES].join(', ')}`);
  }
  if (type === 'array' && !isMap(items)) { throw new Error(`${what} with a list in its schema${path && ` at ${path}`} that does not say what is in it: give items, such as { type: 'string' }`); }
  if (isMap(items)) { checkSchema(what, items, join(path, 'items')); }
  if (!isMap(properties)) { return; }
  for (const [key, property] of Object.entries(properties)) {
    if (isMap(property) && !isList(property)) { checkSchema(what, property, join(path, key)); }
  }
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
