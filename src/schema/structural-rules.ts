import type { SchemaProblem } from './schema-problem';
import { equal, isList, isMap, Json, JsonMap } from '../object/json';

/** What an API server refuses in a schema of which every keyword is known (Kubernetes: CustomResourceDefinition, structural schemas). */
export function structuralProblems(schema: JsonMap, field: string): SchemaProblem[] {
  return RULES.flatMap((rule) => rule(schema)).map(([place, message]) => ({ field: `${field}.${place}`, message }));
}

type Rule = (schema: JsonMap) => readonly (readonly [place: string, message: string])[];

/** What is said of a value once, beside its alternatives. */
const ONLY_BESIDE = [
  'type', 'default', 'nullable', 'title', 'description', 'additionalProperties', 'x-kubernetes-embedded-resource', 'x-kubernetes-int-or-string', 'x-kubernetes-list-map-keys', 'x-kubernetes-list-type',
  'x-kubernetes-map-type', 'x-kubernetes-preserve-unknown-fields',
];
const SCALARS = ['string', 'integer', 'number', 'boolean'];

const RULES: readonly Rule[] = [openMaps, unknownFields, embeddedResource, intOrString, mapKeys, setItems, defaultValue, celRules];

function openMaps({ properties, additionalProperties }: JsonMap): ReturnType<Rule> {
  if (additionalProperties === false) { return [['additionalProperties', 'no schema says false here: fields that are not listed are dropped anyway, so leave it out']]; }
  const both = additionalProperties !== undefined && isMap(properties) && Object.keys(properties).length > 0;
  return both ? [['additionalProperties', 'a schema has properties or additionalProperties, and not both']] : [];
}

function unknownFields({ 'x-kubernetes-preserve-unknown-fields': keeps }: JsonMap): ReturnType<Rule> {
  return keeps === false ? [['x-kubernetes-preserve-unknown-fields', 'it is true or left out, and never false']] : [];
}

function embeddedResource({ type, properties, 'x-kubernetes-embedded-resource': isEmbedded, 'x-kubernetes-preserve-unknown-fields': keeps }: JsonMap): ReturnType<Rule> {
  if (isEmbedded !== true) { return []; }
  if (type !== 'object') { return [['x-kubernetes-embedded-resource', `an embedded resource has the type object, not ${JSON.stringify(type)}`]]; }
  return isMap(properties) || keeps === true ? [] : [['x-kubernetes-embedded-resource', 'an embedded resource has properties, or keeps unknown fields (x-kubernetes-preserve-unknown-fields: true)']];
}

function intOrString({ type, 'x-kubernetes-int-or-string': isEither }: JsonMap): ReturnType<Rule> {
  return isEither === true && type !== undefined ? [['type', 'a value that is an integer or a string (x-kubernetes-int-or-string) says no type']] : [];
}

/** What alternatives say that only the schema beside them may; that a value is an integer or a string is said in them too. */
export function alternativeProblems(schema: JsonMap, beside: JsonMap, field: string): SchemaProblem[] {
  return ONLY_BESIDE.filter((keyword) => schema[keyword] !== undefined && !(keyword === 'type' && beside['x-kubernetes-int-or-string'] === true))
    .map((keyword) => ({ field: `${field}.${keyword}`, message: `${keyword} is said of a value itself, and not in an alternative` }));
}

function mapKeys({ items, 'x-kubernetes-list-map-keys': keys }: JsonMap): ReturnType<Rule> {
  if (!isList(keys) || !isMap(items) || !isMap(items.properties)) { return []; }
  const { properties, required } = items;
  return keys.filter((key) => typeof key === 'string').flatMap((key) => {
    const property = properties[key];
    const isSure = (isList(required) && required.includes(key)) || (isMap(property) && property.default !== undefined);
    return isMap(property) && !isSure ? [['x-kubernetes-list-map-keys', `the key ${JSON.stringify(key)} of the items must be required or have a default`] as const] : [];
  });
}

function setItems({ items, 'x-kubernetes-list-type': listType }: JsonMap): ReturnType<Rule> {
  if (listType !== 'set' || !isMap(items) || items.type === undefined || SCALARS.includes(String(items.type))) { return []; }
  const isAtomic = (items.type === 'object' ? items['x-kubernetes-map-type'] : items['x-kubernetes-list-type']) === 'atomic';
  return isAtomic ? [] : [['items', 'items of a set are scalars, or atomic as a whole (x-kubernetes-map-type, x-kubernetes-list-type)']];
}

function defaultValue({ type, enum: values, nullable, default: value }: JsonMap): ReturnType<Rule> {
  if (value === undefined || (value === null && nullable === true)) { return []; }
  if (typeof type === 'string' && !isOf(value, type)) { return [['default', `the default ${JSON.stringify(value)} is not of the type ${type}`]]; }
  const isListed = !isList(values) || values.some((one) => equal(one, value));
  return isListed ? [] : [['default', `the default ${JSON.stringify(value)} is none of the values: ${values.map((one) => JSON.stringify(one)).join(', ')}`]];
}

const REASONS = ['FieldValueDuplicate', 'FieldValueForbidden', 'FieldValueInvalid', 'FieldValueRequired'];
const STEPS = /\.([A-Za-z_$][\w$-]*)|\['([^']*)'\]/g;

/** What stands beside the expression of a CEL rule. */
function celRules(schema: JsonMap): ReturnType<Rule> {
  const rules = schema['x-kubernetes-validations'];
  return !isList(rules) ? [] : rules.flatMap((rule, i) => (isMap(rule) ? celRule(rule, schema) : []).map(([place, message]) => [`x-kubernetes-validations[${i}].${place}`, message] as const));
}

function celRule({ rule, message, messageExpression, reason, fieldPath, optionalOldSelf }: JsonMap, schema: JsonMap): ReturnType<Rule> {
  const isBlank = (text: Json | undefined) => typeof text === 'string' && text.trim() === '';
  const lines = (text: Json | undefined) => String(text ?? '').trim().split('\n').length;
  return [
    ...(isBlank(rule) ? [['rule', 'a rule says what must hold'] as const] : []),
    ...(messageExpression !== '' && isBlank(messageExpression) ? [['messageExpression', 'an expression says something, or is left out'] as const] : []),
    ...(message !== '' && isBlank(message) ? [['message', 'a message says something, or is left out'] as const] : []),
    ...(lines(message) > 1 ? [['message', 'a message has one line'] as const] : []),
    ...(lines(rule) > 1 && (message === undefined || message === '') ? [['message', 'a rule of several lines has a message'] as const] : []),
    ...(reason !== undefined && !REASONS.includes(String(reason)) ? [['reason', `the reason is one of ${REASONS.join(', ')}, not ${JSON.stringify(reason)}`] as const] : []),
    ...(typeof fieldPath === 'string' && fieldPath !== '' && !leads(fieldPath, schema) ? [['fieldPath', `'${fieldPath}' leads to no field of this schema: write it such as .name or .labels['a/b']`] as const] : []),
    ...(optionalOldSelf !== undefined && !/\boldSelf\b/.test(String(rule)) ? [['optionalOldSelf', 'the rule does not compare with oldSelf, so leave it out'] as const] : []),
  ];
}

/** Whether a path, seen from a schema, leads to a field that it has. */
function leads(path: string, schema: JsonMap): boolean {
  if (path.replace(STEPS, '') !== '') { return false; }
  let at: Json | undefined = schema;
  for (const [, field, quoted = ''] of path.matchAll(STEPS)) {
    if (!isMap(at)) { return false; }
    const name = field ?? quoted;
    const { properties, additionalProperties }: JsonMap = at;
    at = isMap(properties) && Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
  }
  return isMap(at);
}

function isOf(value: Json, type: string): boolean {
  switch (type) {
    case 'object': return isMap(value);
    case 'array': return isList(value);
    case 'integer': return Number.isInteger(value);
    default: return typeof value === type;
  }
}
