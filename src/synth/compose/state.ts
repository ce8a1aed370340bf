import { KubeObject } from '../../object/kube-object';

/** An object as it stands after some layers, and the construct that made it. */
export interface Entry {
  readonly object: KubeObject;
  readonly origin: string;
}

/** The objects of a variant by key. Entries that a layer leaves alone are the very same as before it. */
export type State = ReadonlyMap<string, Entry>;

/** Whether two states hold the very same entries. */
export function sameState(a: State, b: State): boolean {
  if (a === b) { return true; }
  if (a.size !== b.size) { return false; }
  // Thousands of variants are compared and copied: a loop over a map would make two values an entry.
  let same = true;
  a.forEach((entry, key) => { if (same && b.get(key) !== entry) { same = false; } });
  return same;
}

/** A copy to be changed. */
export function copyOf(state: State): Map<string, Entry> {
  const copy = new Map<string, Entry>();
  state.forEach((entry, key) => { copy.set(key, entry); });
  return copy;
}
