import { isList, isMap, Json, JsonMap } from '../json';
import { ListKey, Place, UNKEYED, UNKNOWN } from './place';

/**
 * The place of a value that an OpenAPI schema of a CustomResourceDefinition describes. A list whose schema says nothing of its type counts
 * as unknown: most of them are meant to be told apart by name although the API server replaces them whole.
 */
export function placeOfSchema(schema: JsonMap): Place {
  const fields = new Map<string, Place>();
  const place = (name: string) => {
    const known = fields.get(name) ?? fieldOf(schema, name);
    fields.set(name, known);
    return known;
  };
  if (schema.type !== 'array') { return { ...UNKEYED, field: place }; }
  const items = isMap(schema.items) ? schema.items : {};
  const type = schema['x-kubernetes-list-type'];
  if (type === 'atomic' || type === 'set') { return UNKEYED; }
  const keys = type === 'map' ? schema['x-kubernetes-list-map-keys'] : undefined;
  return {
    ...UNKNOWN,
    item: placeOfSchema(items),
    ...isList(keys) && { keys: keys.map((field) => keyOf(String(field), items)), guessed: false },
  };
}

function fieldOf(schema: JsonMap, name: string): Place {
  const described = isMap(schema.properties) && Object.hasOwn(schema.properties, name) ? schema.properties[name] : schema.additionalProperties;
  return isMap(described) ? placeOfSchema(described) : UNKNOWN;
}

function keyOf(field: string, items: JsonMap): ListKey {
  const schema = isMap(items.properties) ? items.properties[field] : undefined;
  const fallback: Json | undefined = isMap(schema) ? schema.default : undefined;
  return typeof fallback === 'string' || typeof fallback === 'number' || typeof fallback === 'boolean' ? { field, default: fallback } : { field };
}
