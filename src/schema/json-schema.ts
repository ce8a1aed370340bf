import type Ajv from 'ajv';
import type { ErrorObject, Options } from 'ajv';
import { alternativesProblem, valueProblem, ValueProblem } from './json-schema-problem';
import { regExpOf } from './pattern';
import { isList, isMap, Json, JsonMap } from '../object/json';

/** A schema without what later readers stumble over, and without references to other schemas, which take anything. */
export function readableSchema(schema: JsonMap): JsonMap {
  return new SchemaReader(schema).read(schema);
}

/** A JSON Schema as people publish it for their values: any draft from the fourth on, read leniently. */
export class JsonSchema {
  /** Throws where it is no schema. */
  public static of(schema: Json): JsonSchema {
    if (typeof schema !== 'boolean' && !isMap(schema)) { throw new Error('it is neither a map nor a boolean'); }
    const reader = new SchemaReader(isMap(schema) ? schema : {});
    const prepared = typeof schema === 'boolean' ? schema : reader.read(schema);
    return new JsonSchema(ajvFor(isMap(schema) ? schema.$schema : undefined), prepared, [...reader.outside].sort());
  }

  private readonly validate: ReturnType<Ajv['compile']>;

  /** @param outside addresses of other schemas that it refers to; they are not read, and whatever they would judge is accepted */
  private constructor(ajv: Ajv, schema: boolean | JsonMap, public readonly outside: readonly string[]) {
    this.validate = ajv.compile(schema);
  }

  /** What a value breaks of it, in order of fields. */
  public problems(value: Json): ValueProblem[] {
    if (this.validate(value)) { return []; }
    return withoutBranches(this.validate.errors ?? []).map(valueProblem);
  }
}

/** Alternatives of which none fits are one problem, not those of all of them; a condition only says that its branch is broken. */
function withoutBranches(errors: readonly ErrorObject[]): ErrorObject[] {
  const kept: ErrorObject[] = [];
  for (const error of errors) {
    if (error.keyword === 'if') { continue; }
    if (error.keyword !== 'anyOf' && error.keyword !== 'oneOf') { kept.push(error); continue; }
    const inside = (other: ErrorObject) => (other.instancePath === error.instancePath || other.instancePath.startsWith(`${error.instancePath}/`))
      && (other.schemaPath.startsWith(`${error.schemaPath}/`) || /^#\/(definitions|\$defs)\//.test(other.schemaPath));
    const branches = kept.filter(inside);
    const outside = kept.filter((other) => !inside(other));
    kept.splice(0, kept.length, ...outside, alternativesProblem(error, branches));
  }
  return kept;
}

/* eslint-disable @typescript-eslint/no-require-imports */
/** The validator is loaded where a schema is there to be judged by. */
function ajvFor(draft: Json | undefined): Ajv {
  const options: Options = {
    strict: false,
    allErrors: true,
    verbose: true,
    validateFormats: false,
    validateSchema: false,
    logger: false,
    unicodeRegExp: false,
    code: { regExp: Object.assign((pattern: string) => regExpOf(pattern) ?? /(?:)/, { code: 'new RegExp' }) },
  };
  if (typeof draft === 'string' && draft.includes('2020-12')) { return new (require('ajv/dist/2020') as typeof import('ajv/dist/2020')).default(options); }
  if (typeof draft === 'string' && draft.includes('2019-09')) { return new (require('ajv/dist/2019') as typeof import('ajv/dist/2019')).default(options); }
  return new (require('ajv') as typeof import('ajv')).default(options);
}
/* eslint-enable @typescript-eslint/no-require-imports */

/** Keywords whose values are data, not schemas. */
const DATA = new Set(['const', 'default', 'enum', 'example', 'examples']);

/** Keywords whose values are schemas by names that the schema chooses. */
const NAMED = new Set(['$defs', 'definitions', 'dependentSchemas', 'patternProperties', 'properties']);

/** Brings a schema into the form that a validator of later drafts takes. */
class SchemaReader {
  public readonly outside = new Set<string>();
  private readonly id: string | undefined;

  constructor(private readonly root: JsonMap) {
    const id = root.$id ?? root.id;
    this.id = typeof id === 'string' ? id.replace(/#$/, '') : undefined;
  }

  public read(schema: JsonMap): JsonMap {
    const result: { [key: string]: Json } = {};
    for (const [key, value] of Object.entries(schema)) {
      if (schema === this.root && ['$schema', '$id', 'id'].includes(key) && typeof value === 'string') { continue; }
      result[key] = DATA.has(key) ? value : NAMED.has(key) && isMap(value) ? this.named(value) : this.part(value);
    }
    if (typeof result.$ref === 'string') { return this.referring(result, result.$ref); }
    return earlierDrafts(result);
  }

  /** Names of its own, which may be those of keywords. */
  private named(schemas: JsonMap): JsonMap {
    return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, this.part(schema)]));
  }

  private part(value: Json): Json {
    if (isMap(value)) { return this.read(value); }
    return isList(value) ? value.map((item) => this.part(item)) : value;
  }

  private referring(schema: { [key: string]: Json }, ref: string): JsonMap {
    const local = this.id !== undefined && ref.startsWith(`${this.id}#`) ? ref.slice(this.id.length) : ref;
    if (local.startsWith('#')) { return { ...schema, $ref: local }; }
    this.outside.add(ref);
    const { $ref: _, ...others } = schema;
    return others;
  }
}

/** The third and fourth draft say exclusive bounds and required fields by booleans. */
function earlierDrafts(schema: { [key: string]: Json }): JsonMap {
  for (const [exclusive, bound] of [['exclusiveMinimum', 'minimum'], ['exclusiveMaximum', 'maximum']]) {
    if (typeof schema[exclusive] !== 'boolean') { continue; }
    if (schema[exclusive] && typeof schema[bound] === 'number') { schema[exclusive] = schema[bound]; } else { delete schema[exclusive]; }
  }
  if (typeof schema.required === 'boolean') { delete schema.required; }
  return schema;
}
