import { NodeRef, StoredNode } from './node';
import { isList, isMap, Json, JsonMap } from '../object/json';

/** Keywords that are carried over as they are. */
const FACTS = [
  'type', 'required', 'enum', 'default', 'pattern', 'format', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf',
  'minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties', 'nullable',
] as const;

/** Stores schemas so that equal parts are stored once; the same schemas in the same order give the same table. */
export class NodeTable {
  readonly nodes: StoredNode[] = [];
  private readonly indexes = new Map<string, NodeRef>();

  /** `reference` resolves a `$ref`, where the schemas have any. */
  constructor(private readonly reference?: (ref: string) => NodeRef) {}

  add(schema: JsonMap): NodeRef {
    if (typeof schema.$ref === 'string' && this.reference) { return this.reference(schema.$ref); }
    return this.intern({ ...factsOf(schema), ...flagsOf(schema), ...this.partsOf(schema) });
  }

  intern(node: StoredNode): NodeRef {
    const key = JSON.stringify(node);
    const known = this.indexes.get(key);
    if (known !== undefined) { return known; }
    this.nodes.push(node);
    this.indexes.set(key, this.nodes.length - 1);
    return this.nodes.length - 1;
  }

  private partsOf(schema: JsonMap): Partial<StoredNode> {
    const parts: Record<string, unknown> = {};
    if (isMap(schema.properties)) {
      const entries = Object.entries(schema.properties).filter((entry): entry is [string, JsonMap] => isMap(entry[1]));
      parts.properties = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, this.add(part)]));
    }
    if (isMap(schema.additionalProperties)) { parts.additionalProperties = this.add(schema.additionalProperties); }
    if (isMap(schema.items)) { parts.items = this.add(schema.items); }
    for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
      const branches = schema[keyword];
      if (isList(branches) && !saysIntOrString(schema, keyword, branches)) { parts[keyword] = branches.map((branch) => this.add(branch as JsonMap)); }
    }
    if (isMap(schema.not)) { parts.not = this.add(schema.not); }
    return parts;
  }
}

function factsOf(schema: JsonMap): Partial<StoredNode> {
  const facts: Record<string, unknown> = {};
  for (const keyword of FACTS) {
    const value = schema[keyword];
    if (value !== undefined && value !== false && !(keyword === 'required' && isList(value) && value.length === 0)) { facts[keyword] = value; }
  }
  if (schema.default === false) { facts.default = false; }
  return facts;
}

function flagsOf(schema: JsonMap): Partial<StoredNode> {
  const flags: Record<string, unknown> = {};
  if (schema['x-kubernetes-int-or-string'] === true) { flags.intOrString = true; }
  if (schema['x-kubernetes-preserve-unknown-fields'] === true || schema.additionalProperties === true) { flags.open = true; }
  if (schema['x-kubernetes-embedded-resource'] === true) { flags.embedded = true; }
  const listType = schema['x-kubernetes-list-type'];
  if (listType === 'atomic' || listType === 'set' || listType === 'map') { flags.listType = listType; }
  if (listType === 'map') { flags.listKeys = schema['x-kubernetes-list-map-keys']; }
  if (schema['x-kubernetes-map-type'] === 'atomic') { flags.atomicMap = true; }
  const rules = schema['x-kubernetes-validations'];
  if (isList(rules) && rules.length > 0) { flags.rules = rules; }
  return flags;
}

/** The alternatives that upstream writes beside the int-or-string flag say nothing more than the flag. */
function saysIntOrString(schema: JsonMap, keyword: string, branches: readonly Json[]): boolean {
  return schema['x-kubernetes-int-or-string'] === true && keyword === 'anyOf'
    && JSON.stringify(branches) === '[{"type":"integer"},{"type":"string"}]';
}
