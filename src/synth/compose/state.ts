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
  for (const [key, entry] of a) {
    if (b.get(key) !== entry) { return false; }
  }
  return true;
}
