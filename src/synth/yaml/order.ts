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
  let items: Json[] | undefined;
  for (let i = 0; i < value.length; i++) {
    const next = ordered(value[i]);
    if (next !== value[i]) { (items ??= [...value])[i] = next; }
  }
  return items ?? value;
}

function orderedMap(map: JsonMap, first: readonly string[]): JsonMap {
  const given = Object.keys(map);
  const keys = orderedKeys(given, first);
  // Most maps are in order: only one that is not is made anew.
  let result: Record<string, Json> | undefined = keys === given ? undefined : {};
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    const value = map[key];
    const next = first === TOP && key === 'metadata' && isMap(value) ? orderedMap(value, METADATA) : ordered(value);
    if (!result && next !== value) {
      result = {};
      for (let before = 0; before < i; before++) { define(result, keys[before], map[keys[before]]); }
    }
    if (result) { define(result, key, next); }
  }
  return result ?? map;
}

/** The very same list where it is in order. */
function orderedKeys(given: readonly string[], first: readonly string[]): readonly string[] {
  if (first.length === 0) { return isSorted(given, 0) ? given : [...given].sort(); }
  const held = first.filter((key) => given.includes(key));
  if (held.every((key, i) => key === given[i]) && isSorted(given, held.length)) { return given; }
  return [...held, ...given.filter((key) => !first.includes(key)).sort()];
}

function isSorted(keys: readonly string[], from: number): boolean {
  for (let i = from + 1; i < keys.length; i++) {
    if (keys[i - 1] > keys[i]) { return false; }
  }
  return true;
}

/** Assigning `__proto__` would set the prototype and lose the key. */
function define(map: Record<string, Json>, key: string, value: Json): void {
  if (key === '__proto__') {
    Object.defineProperty(map, key, { value, enumerable: true, writable: true, configurable: true });
  } else {
    map[key] = value;
  }
}
