import { isList, isMap, Json, JsonMap } from '../../../object/json';
import type { FieldPath } from '../../../schema/field-path';

/** The way from an object to parts of it. */
export type Way = readonly { readonly field: string; readonly isList: boolean }[];

/** The way that a text such as `spec.rules[].http` writes. A field of it holds no dot, so labels come last, outside of it. */
export function wayOf(text: string): Way {
  return text === '' ? [] : text.split('.').map((step) => (step.endsWith('[]') ? { field: step.slice(0, -2), isList: true } : { field: step, isList: false }));
}

/** Goes to every map at the end of a way. `path` is where the walk is; whoever keeps it copies it. */
export function walk(value: Json | undefined, way: Way, path: (string | number)[], found: (part: JsonMap, path: FieldPath) => void, depth = 0): void {
  if (!isMap(value)) { return; }
  if (depth === way.length) { return found(value, path); }
  const { field, isList: listed } = way[depth];
  const inner = value[field];
  if (inner === undefined) { return; }
  path.push(field);
  if (!listed) {
    walk(inner, way, path, found, depth + 1);
  } else if (isList(inner)) {
    for (let i = 0; i < inner.length; i++) {
      path.push(i);
      walk(inner[i], way, path, found, depth + 1);
      path.pop();
    }
  }
  path.pop();
}
