import { Schema } from './schema';
import { holdsNull, isList, isMap, Json, JsonMap } from '../object/json';

/**
 * The object as an API server sees it when it judges it: fields that are null although they may not be are dropped, then defaults are set.
 * What needs no change is shared with the object given. `metadata` gives the schema of the metadata of objects.
 */
export function asServed(object: JsonMap, schema: Schema, metadata: () => Schema): JsonMap {
  const bare = holdsNull(object) ? withMetadata(withoutNulls(object, schema, metadata) as JsonMap, object, metadata) : object;
  return (schema.hasDefaults ? withDefaults(bare, schema) : bare) as JsonMap;
}

/** Every object has metadata that may not be null, also where its schema does not name it. */
function withMetadata({ metadata: served, ...kept }: JsonMap, object: JsonMap, metadata: () => Schema): JsonMap {
  return { ...kept, ...(served !== undefined && served !== null && { metadata: served }), ...metadataOf(object, metadata) };
}

function metadataOf(object: JsonMap, metadata: () => Schema): JsonMap {
  return isMap(object.metadata) ? { metadata: withoutNulls(object.metadata, metadata(), metadata) } : {};
}

/** An API server drops null from fields and map values whose schema is known and does not allow it. */
function withoutNulls(value: Json, schema: Schema | undefined, metadata: () => Schema): Json {
  if (!schema) { return value; }
  if (isList(value)) { return value.map((item) => withoutNulls(item, schema.items, metadata)); }
  if (!isMap(value)) { return value; }
  const kept: Record<string, Json> = {};
  for (const [name, part] of Object.entries(value)) {
    const inner = schema.properties.get(name) ?? schema.values;
    if (part === null && inner && !inner.facts.nullable) { continue; }
    kept[name] = withoutNulls(part, inner, metadata);
  }
  return schema.facts.embedded ? { ...kept, ...metadataOf(value, metadata) } : kept;
}

function withDefaults(value: Json, schema: Schema): Json {
  if (isList(value)) {
    const { items } = schema;
    return items?.hasDefaults ? mapShared(value, (item) => withDefaults(item, items)) : value;
  }
  if (!isMap(value)) { return value; }
  let copy: Record<string, Json> | undefined;
  for (const [name, part] of schema.defaulted) {
    const given = value[name] ?? (value[name] === null && part.facts.nullable ? null : part.facts.default);
    if (given === undefined) { continue; }
    const full = withDefaults(given, part);
    if (full !== value[name]) { (copy ??= { ...value })[name] = full; }
  }
  const { values } = schema;
  if (!values?.hasDefaults) { return copy ?? value; }
  for (const name of Object.keys(value)) {
    if (schema.properties.has(name)) { continue; }
    const full = withDefaults(value[name], values);
    if (full !== value[name]) { (copy ??= { ...value })[name] = full; }
  }
  return copy ?? value;
}

function mapShared(list: readonly Json[], change: (item: Json) => Json): readonly Json[] {
  const changed = list.map(change);
  return changed.every((item, i) => item === list[i]) ? list : changed;
}
