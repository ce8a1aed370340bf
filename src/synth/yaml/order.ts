import { isList, isMap, Json, JsonMap } from '../../object/json';

const TOP = ['apiVersion', 'kind', 'metadata'] as const;
const METADATA = ['name', 'namespace', 'labels', 'annotations'] as const;

/**
 * The same object with its keys in one fixed order at every depth, so that equal objects give equal bytes: apiVersion, kind and metadata first,
 * in metadata name, namespace, labels and annotations first, all other keys sorted. What is in order already is returned as it is.
 */
export function orderedObject<T extends JsonMap>(object: T): T {
  return orderedMap(object, TOP) as T;
}

function ordered(value: Json): Json {
  if (isMap(value)) { return orderedMap(value, []); }
  if (!isList(value)) { return value; }
  const items = value.map(ordered);
  return items.every((item, i) => item === value[i]) ? value : items;
}

function orderedMap(map: JsonMap, first: readonly string[]): JsonMap {
  const given = Object.keys(map);
  const keys = orderedKeys(given, first);
  const result: Record<string, Json> = {};
  let same = true;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    const value = map[key];
    const next = first === TOP && key === 'metadata' && isMap(value) ? orderedMap(value, METADATA) : ordered(value);
    if (next !== value || key !== given[i]) { same = false; }
    define(result, key, next);
  }
  return same ? map : result;
}

function orderedKeys(given: readonly string[], first: readonly string[]): readonly string[] {
  const sorted = [...given].sort();
  if (first.length === 0) { return sorted; }
  return [...first.filter((key) => given.includes(key)), ...sorted.filter((key) => !first.includes(key))];
}

/** Assigning `__proto__` would set the prototype and lose the key. */
function define(map: Record<string, Json>, key: string, value: Json): void {
  if (key === '__proto__') {
    Object.defineProperty(map, key, { value, enumerable: true, writable: true, configurable: true });
  } else {
    map[key] = value;
  }
}
