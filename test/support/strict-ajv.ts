import Ajv, { ValidateFunction } from 'ajv';
import { isList, isMap, Json, JsonMap } from '../../src/object/json';

/** A CustomResourceDefinition as it is read. */
export interface RawCrd {
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string };
    readonly versions: readonly { readonly name: string; readonly schema: { readonly openAPIV3Schema: JsonMap } }[];
  };
}

type Schema = Record<string, unknown>;

/** One upstream pattern begins with RE2's flag for letters of either case. */
const REG_EXP = Object.assign(
  (pattern: string, flags: string) => (pattern.startsWith('(?i)') ? new RegExp(pattern.slice(4), `${flags}i`) : new RegExp(pattern, flags)),
  { code: 'new RegExp' },
);

/** Ajv as the other opinion: it knows nothing of our stored schemas, defaults or formats. */
export function newAjv(definitions?: { readonly [name: string]: JsonMap }): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, useDefaults: true, unicodeRegExp: false, validateFormats: true, logger: false, code: { regExp: REG_EXP } });
  for (const [format, type, test] of FORMATS) {
    ajv.addFormat(format, type === 'number' ? { type: 'number', validate: test as (n: number) => boolean } : { type: 'string', validate: test as (s: string) => boolean });
  }
  if (definitions) {
    ajv.addSchema({ $id: 'k8s', definitions: Object.fromEntries(Object.entries(definitions).map(([name, definition]) => [name, strict(definition, 'k8s')])) });
  }
  return ajv;
}

const FORMATS: readonly [string, 'number' | 'string', (value: never) => boolean][] = [
  ['int32', 'number', (n: number) => n >= -2147483648 && n <= 2147483647],
  ['int64', 'number', (n: number) => Number.isInteger(n)],
  ['double', 'number', () => true],
  ['date-time', 'string', (s: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(s) && !Number.isNaN(Date.parse(s))],
  ['uri', 'string', (s: string) => s.startsWith('/') || URL.canParse(s)],
  ['byte', 'string', (s: string) => Buffer.from(s, 'base64').toString('base64') === s.replace(/\s/g, '')],
  ['uuid', 'string', (s: string) => /^[0-9a-f-]{32,36}$/i.test(s)],
  ['ipv4', 'string', (s: string) => s.split('.').length === 4 && s.split('.').every((part) => /^\d+$/.test(part) && Number(part) < 256)],
  ['cidr', 'string', (s: string) => /^[0-9a-f.:]+\/\d+$/i.test(s)],
  ['duration', 'string', (s: string) => /^([0-9.]+(h|m|s|ms))+$/.test(s)],
];

/** The schema of a whole custom object, strict: an object knows the fields that it names and no other. */
export function strictObject(schema: JsonMap, metadata: unknown): Schema {
  const result = strict(schema, '') as { properties?: Schema; required?: string[]; additionalProperties?: unknown };
  const own = isMap(schema.properties) && isMap(schema.properties.metadata) ? values(schema.properties.metadata, '', (part) => part as Schema) : {};
  const header = { apiVersion: { type: 'string', minLength: 1 }, kind: { type: 'string', minLength: 1 } };
  result.properties = { ...result.properties, ...header, metadata: { allOf: [metadata, own] } };
  result.required = [...result.required ?? [], 'apiVersion', 'kind'];
  return result as Schema;
}

export const METADATA = { $ref: 'k8s#/definitions/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta' };

function strict(schema: JsonMap, base: string): Schema {
  if (typeof schema.$ref === 'string') { return { $ref: base + schema.$ref }; }
  if (Array.isArray(schema.oneOf) && base !== '') { return { ...schema }; }
  const result = values(schema, base, (part) => strict(part, base));
  if (schema['x-kubernetes-int-or-string']) { delete result.anyOf; result.type = schema.nullable ? ['integer', 'string', 'null'] : ['integer', 'string']; }
  const closed = !schema['x-kubernetes-preserve-unknown-fields'] && schema.additionalProperties === undefined;
  const raw = base !== '' && schema.type === 'object' && schema.properties === undefined;
  if (closed && schema.type === 'object' && !raw) { result.additionalProperties = false; }
  if (schema['x-kubernetes-embedded-resource']) {
    result.properties = { ...result.properties as Schema, apiVersion: { type: 'string', minLength: 1 }, kind: { type: 'string', minLength: 1 }, metadata: METADATA };
    result.required = ['apiVersion', 'kind', ...result.required as string[] ?? []];
  }
  return result;
}

/** The keywords of a schema as ajv reads them; parts are treated by `part`, branches only constrain. */
function values(schema: JsonMap, base: string, part: (schema: JsonMap) => Schema): Schema {
  const result: Schema = { ...schema };
  for (const keyword of ['items', 'additionalProperties'] as const) { if (isMap(schema[keyword])) { result[keyword] = part(schema[keyword]); } }
  if (isMap(schema.properties)) {
    result.properties = Object.fromEntries(Object.entries(schema.properties).map(([name, inner]) => [name, isMap(inner) ? part(inner) : inner]));
  }
  const branch = (inner: JsonMap): Schema => values(inner, base, branch);
  for (const keyword of ['anyOf', 'oneOf', 'allOf'] as const) {
    const branches = schema[keyword];
    if (isList(branches)) { result[keyword] = branches.map((inner) => branch(inner as JsonMap)); }
  }
  if (schema.exclusiveMinimum === true) { result.exclusiveMinimum = schema.minimum; delete result.minimum; }
  if (schema.nullable && typeof schema.type === 'string') { result.type = [schema.type, 'null']; }
  return result;
}

export type DefinitionsByName = { readonly [name: string]: JsonMap };

/** An API server drops null from fields that may not be null, before anything is judged. */
export function dropNulls(value: Json, given: JsonMap | undefined, definitions: DefinitionsByName): Json {
  const schema = typeof given?.$ref === 'string' ? definitions[given.$ref.slice(given.$ref.lastIndexOf('/') + 1)] : given;
  if (!schema) { return value; }
  if (isList(value)) { return value.map((item) => dropNulls(item, schema.items as JsonMap | undefined, definitions)); }
  if (!isMap(value)) { return value; }
  return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => {
    const own = (isMap(schema.properties) ? schema.properties[name] : undefined) ?? (isMap(schema.additionalProperties) ? schema.additionalProperties : undefined);
    return inner === null && isMap(own) && !own.nullable ? [] : [[name, dropNulls(inner, own as JsonMap | undefined, definitions)]];
  }));
}

/** The same for a whole object: its metadata is that of every object. */
export function dropNullsOfObject(object: JsonMap, schema: JsonMap, definitions: DefinitionsByName): JsonMap {
  const properties = { ...schema.properties as JsonMap, metadata: METADATA };
  return dropNulls(object, { ...schema, properties }, definitions) as JsonMap;
}

/** What ajv complains of: the place and the keyword. */
export function complaints(validate: ValidateFunction, value: Json): readonly string[] {
  // Defaults are written into what is judged.
  validate(structuredClone(value));
  return (validate.errors ?? []).map(({ instancePath, keyword, params }) =>
    `${instancePath}${params.additionalProperty ? `/${params.additionalProperty}` : ''}${params.missingProperty ? `/${params.missingProperty}` : ''} ${keyword}`);
}
