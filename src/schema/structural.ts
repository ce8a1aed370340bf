import type { SchemaProblem } from './schema-problem';
import { alternativeProblems, structuralProblems } from './structural-rules';
import { isList, isMap, Json, JsonMap } from '../object/json';
import { compileRe2, Re2Fault } from '../object/re2';

type Test = (value: Json) => boolean;

const isNumber: Test = (value) => typeof value === 'number';
const isCount: Test = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isText: Test = (value) => typeof value === 'string';
const isFlag: Test = (value) => typeof value === 'boolean';
const isNames: Test = (value) => isList(value) && value.every(isText);
const isAnything: Test = () => true;

/** Every keyword of a structural schema with what its value must be. Prose is allowed and left behind. */
const KEYWORDS: { readonly [keyword: string]: Test } = {
  'type': (value) => isText(value) && ['object', 'array', 'string', 'integer', 'number', 'boolean'].includes(value as string),
  'properties': isMap,
  'additionalProperties': (value) => isMap(value) || isFlag(value),
  'items': isMap,
  'required': isNames,
  'enum': (value) => isList(value) && value.length > 0,
  'default': isAnything,
  'pattern': isText,
  'format': isText,
  'minimum': isNumber,
  'maximum': isNumber,
  'exclusiveMinimum': isFlag,
  'exclusiveMaximum': isFlag,
  'multipleOf': isNumber,
  'minLength': isCount,
  'maxLength': isCount,
  'minItems': isCount,
  'maxItems': isCount,
  'minProperties': isCount,
  'maxProperties': isCount,
  'uniqueItems': (value) => value === false,
  'nullable': isFlag,
  'allOf': isSchemas,
  'anyOf': isSchemas,
  'oneOf': isSchemas,
  'not': isMap,
  'title': isAnything,
  'description': isAnything,
  'externalDocs': isAnything,
  'example': isAnything,
  'x-kubernetes-int-or-string': isFlag,
  'x-kubernetes-preserve-unknown-fields': isFlag,
  'x-kubernetes-embedded-resource': isFlag,
  'x-kubernetes-list-type': (value) => value === 'atomic' || value === 'set' || value === 'map',
  'x-kubernetes-list-map-keys': isNames,
  'x-kubernetes-map-type': (value) => value === 'atomic' || value === 'granular',
  'x-kubernetes-validations': (value) => isList(value) && value.every((rule) => isMap(rule) && isText(rule.rule)),
  // Generators leave these two of the built-in kinds in; an API server ignores them in a CRD.
  'x-kubernetes-patch-strategy': isAnything,
  'x-kubernetes-patch-merge-key': isAnything,
};

function isSchemas(value: Json): boolean {
  return isList(value) && value.length > 0 && value.every(isMap);
}

/** What in a CRD's schema is not a structural schema as this library knows it, by field. */
export function schemaProblems(schema: JsonMap, field: string): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  collect(schema, field, problems);
  return problems;
}

/** `beside` is what the schema says of the same value outside the alternatives that this one stands in; nothing for what says it itself. */
function collect(schema: JsonMap, field: string, problems: SchemaProblem[], beside?: JsonMap): void {
  for (const [keyword, value] of Object.entries(schema)) {
    const test = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
    if (!test) {
      problems.push({ field: `${field}.${keyword}`, message: `unknown schema keyword ${keyword}: a structural schema of apiextensions.k8s.io/v1 has none of this name` });
    } else if (!test(value)) {
      problems.push({ field: `${field}.${keyword}`, message: `unexpected value of ${keyword}: ${shorten(JSON.stringify(value))}` });
    }
  }
  problems.push(...patternProblems(schema.pattern, field), ...listProblems(schema, field), ...structuralProblems(schema, field));
  if (beside) { problems.push(...alternativeProblems(schema, beside, field)); }
  for (const [part, place] of partsOf(schema)) {
    if (part === false && place.startsWith('properties.')) { continue; } // Says that there is no such field.
    if (isMap(part)) {
      const before = problems.length;
      const isValue = VALUES.test(place);
      const own = beside && isValue ? partOf(beside, place) : beside;
      collect(part, `${field}.${place}`, problems, isValue ? own : own ?? schema);
      // What is no schema at all has worse to hear.
      if (problems.length > before || !isValue) { continue; }
      if (!beside && !hasType(part)) { problems.push({ field: `${field}.${place}.type`, message: 'a structural schema says the type of every value' }); }
      if (beside && !own) { problems.push({ field: `${field}.${place}`, message: 'an alternative speaks of what the schema beside it has as well: declare it there, with its type' }); }
    } else {
      problems.push({ field: `${field}.${place}`, message: `a schema must be a map, not ${shorten(JSON.stringify(part))}` });
    }
  }
}

function partOf(schema: JsonMap, place: string): JsonMap | undefined {
  const parts = place.startsWith('properties.') ? schema.properties : schema;
  const part = isMap(parts) ? parts[place.replace('properties.', '')] : undefined;
  return isMap(part) ? part : undefined;
}

/** Where a part of a schema stands that is about a value of its own, not another condition on the same one. */
const VALUES = /^(properties\.|items$|additionalProperties$)/;

function hasType(schema: JsonMap): boolean {
  return schema.type !== undefined || schema['x-kubernetes-int-or-string'] === true || schema['x-kubernetes-preserve-unknown-fields'] === true;
}

function patternProblems(pattern: Json | undefined, field: string): SchemaProblem[] {
  if (typeof pattern !== 'string') { return []; }
  try {
    compileRe2(pattern);
    return [];
  } catch (fault) {
    return [{ field: `${field}.pattern`, message: `not a regular expression that Kubernetes takes: ${(fault as Re2Fault).message}` }];
  }
}

/** A list whose items have keys says which, and they are fields of the items. */
function listProblems(schema: JsonMap, field: string): SchemaProblem[] {
  const { items, 'x-kubernetes-list-type': type, 'x-kubernetes-list-map-keys': keys } = schema;
  if (schema.type === 'array' && items === undefined) { return [{ field: `${field}.items`, message: 'a list says what its items are' }]; }
  if (type !== 'map') { return keys === undefined ? [] : [{ field: `${field}.x-kubernetes-list-map-keys`, message: 'only a list of the type map has keys: set x-kubernetes-list-type to map' }]; }
  if (!isList(keys) || keys.length === 0) { return [{ field: `${field}.x-kubernetes-list-map-keys`, message: 'a list of the type map names the keys of its items' }]; }
  const known = isMap(items) && isMap(items.properties) ? items.properties : {};
  return keys.filter((key) => typeof key === 'string' && !Object.hasOwn(known, key))
    .map((key) => ({ field: `${field}.x-kubernetes-list-map-keys`, message: `the items have no field ${JSON.stringify(key)} to be their key` }));
}

function partsOf(schema: JsonMap): (readonly [Json, string])[] {
  const parts: (readonly [Json, string])[] = [];
  if (isMap(schema.properties)) {
    parts.push(...Object.entries(schema.properties).map(([name, part]) => [part, `properties.${name}`] as const));
  }
  for (const keyword of ['items', 'additionalProperties', 'not']) {
    if (isMap(schema[keyword])) { parts.push([schema[keyword], keyword]); }
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const branches = schema[keyword];
    if (isSchemas(branches ?? null)) { parts.push(...(branches as readonly Json[]).map((part, i) => [part, `${keyword}[${i}]`] as const)); }
  }
  return parts;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
