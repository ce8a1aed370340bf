import { readFileSync, readdirSync, statSync } from 'fs';
import { join } from 'path';
import { parseAllDocuments } from 'yaml';
import { CelError } from '../../src/cel/error';
import { compile } from '../../src/cel/program';
import { Optional } from '../../src/cel/value';
import { Json, JsonMap, isList, isMap } from '../../src/object/json';
import { itShared, shared } from '../support/shared';

interface Rule { readonly rule: string; readonly optionalOldSelf?: boolean }
interface Schema {
  readonly 'properties'?: Readonly<Record<string, Schema>>;
  readonly 'items'?: Schema;
  readonly 'additionalProperties'?: Schema | boolean;
  readonly 'default'?: Json;
  readonly 'x-kubernetes-validations'?: readonly Rule[];
}
interface Definition {
  readonly kind: string;
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string };
    readonly versions: readonly { readonly name: string; readonly schema: { readonly openAPIV3Schema: Schema } }[];
  };
}

function files(folder: string, ending: string): readonly string[] {
  return readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path, ending) : name.endsWith(ending) ? [path] : [];
  });
}

function definitions(): readonly Definition[] {
  return files(shared('crds'), '.json').map((file) => JSON.parse(readFileSync(file, 'utf8')) as Definition)
    .filter(({ kind }) => kind === 'CustomResourceDefinition');
}

function parts(schema: Schema): readonly Schema[] {
  const more = typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
  return [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : []), ...more];
}

function rules(schema: Schema): readonly Rule[] {
  return [...(schema['x-kubernetes-validations'] ?? []), ...parts(schema).flatMap(rules)];
}

/** The value as the API server judges it: defaults filled in, nulls dropped. */
function defaulted(value: Json, schema: Schema): Json {
  if (isList(value)) { return schema.items ? value.map((item) => defaulted(item, schema.items as Schema)) : value; }
  if (!isMap(value)) { return value; }
  const { properties = {}, additionalProperties } = schema;
  const filled: Record<string, Json> = Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null));
  for (const [key, property] of Object.entries(properties)) {
    if (filled[key] === undefined && property.default !== undefined) { filled[key] = property.default; }
  }
  return Object.fromEntries(Object.entries(filled).map(([key, item]) => {
    const part = properties[key] ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
    return [key, part ? defaulted(item, part) : item];
  }));
}

/** Calls back for every rule with every value that it is about. */
function visit(value: Json, schema: Schema, found: (rule: Rule, self: Json) => void): void {
  for (const rule of schema['x-kubernetes-validations'] ?? []) { found(rule, value); }
  if (isList(value) && schema.items) {
    value.forEach((item) => visit(item, schema.items as Schema, found));
  } else if (isMap(value)) {
    for (const [key, item] of Object.entries(value)) {
      const part = schema.properties?.[key] ?? (typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined);
      if (part) { visit(item, part, found); }
    }
  }
}

const environment = { kubernetesMinor: 36, variables: ['self', 'oldSelf'], propertyNames: 'escaped' } as const;

describe('rules of custom resource definitions', () => {
  itShared('all compile', () => {
    const all = definitions().flatMap(({ spec }) => spec.versions.flatMap(({ schema }) => rules(schema.openAPIV3Schema)));
    const refused = all.map(({ rule }) => ({ rule, result: compile(rule, environment) })).filter(({ result }) => result instanceof CelError);
    expect(refused.map(({ rule, result }) => `${rule}: ${result.toString()}`)).toEqual([]);
    expect(all.length).toBeGreaterThan(300);
  });

  itShared('hold on the published clusters', () => {
    const schemas = new Map(definitions().flatMap(({ spec }) =>
      spec.versions.map(({ name, schema }) => [`${spec.group}/${name} ${spec.names.kind}`, schema.openAPIV3Schema] as [string, Schema])));
    const broken: string[] = [];
    let judged = 0;
    for (const file of files(shared('cases', 'clusters'), '.yaml')) {
      for (const document of parseAllDocuments(readFileSync(file, 'utf8'))) {
        const object = document.toJS() as JsonMap;
        const schema = schemas.get(`${object.apiVersion as string} ${object.kind as string}`);
        if (!schema) { continue; }
        visit(defaulted(object, schema), schema, ({ rule, optionalOldSelf }, self) => {
          const program = compile(rule, environment);
          if (program instanceof CelError || (/\boldSelf\b/.test(rule) && !optionalOldSelf)) { return; }
          judged++;
          const verdict = program.evaluate({ self, oldSelf: Optional.NONE });
          if (verdict !== true) { broken.push(`${file} ${rule}: ${String(verdict)}`); }
        });
      }
    }
    expect(broken).toEqual([]);
    expect(judged).toBeGreaterThan(10);
  });
});
