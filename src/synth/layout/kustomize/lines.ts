import { isList, isMap, Json } from '../../../object/json';

/** About how many lines a value takes as YAML, below the key that it stands at: what a reviewer has to read. */
export function lines(value: Json): number {
  if (typeof value === 'string') { return value.includes('\n') ? value.split('\n').length : 0; }
  let count = 0;
  if (isList(value)) {
    for (const item of value) { count += Math.max(1, lines(item)); }
  } else if (isMap(value)) {
    for (const key in value) { count += 1 + lines(value[key]); }
  }
  return count;
}
