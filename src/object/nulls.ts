import { isList, Json, JsonMap } from './json';

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
