/** A plain JSON value, as Kubernetes objects are made of. */
export type Json = null | boolean | number | string | JsonList | JsonMap;
export type JsonList = readonly Json[];
export interface JsonMap { readonly [key: string]: Json }

export function isMap(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is JsonList {
  return Array.isArray(value);
}

/** Whether a value is null or holds null somewhere. */
export function holdsNull(value: Json): boolean {
  if (typeof value !== 'object') { return false; }
  if (value === null) { return true; }
  if (isList(value)) {
    for (let i = 0; i < value.length; i++) { if (holdsNull(value[i])) { return true; } }
    return false;
  }
  for (const key in value as JsonMap) { if (holdsNull((value as JsonMap)[key])) { return true; } }
  return false;
}

/**
 * Whether two values are the same to a Kubernetes API: the order of keys says nothing, the order of items does.
 * A key that is absent differs from one that is null.
 */
export function equal(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) { return true; }
  if (isList(a)) {
    if (!isList(b) || a.length !== b.length) { return false; }
    for (let i = 0; i < a.length; i++) {
      if (!equal(a[i], b[i])) { return false; }
    }
    return true;
  }
  if (!isMap(a) || !isMap(b)) { return false; }
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) { return false; }
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (!Object.hasOwn(b, key) || !equal(a[key], b[key])) { return false; }
  }
  return true;
}
