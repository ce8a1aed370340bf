import { KubeObject } from '../../object/kube-object';

/** An object as it stands after some layers, and the construct that made it. */
export interface Entry {
  readonly object: KubeObject;
  readonly origin: string;
}

/** The objects of a variant by key. Entries that a layer leaves alone are the very same as before it. */
export type State = ReadonlyMap<string, Entry>;

/** Another state but for one object, as thousands are that one cluster has: read through that state, so that none of them is a copy of it. */
export class OneEdited implements State {
  constructor(public readonly base: State, public readonly key: string, public readonly entry: Entry) {}

  public get size(): number {
    return this.base.size;
  }

  public has(key: string): boolean {
    return this.base.has(key);
  }

  public get(key: string): Entry | undefined {
    return key === this.key ? this.entry : this.base.get(key);
  }

  public keys() {
    return this.base.keys();
  }

  public entries() {
    return copyOf(this).entries();
  }

  public values() {
    return copyOf(this).values();
  }

  public [Symbol.iterator]() {
    return this.entries();
  }

  public forEach(visit: (entry: Entry, key: string, state: State) => void): void {
    this.base.forEach((entry, key) => { visit(key === this.key ? this.entry : entry, key, this); });
  }
}

/** The entry that alone may be another one than in a state; undefined where that is not known. */
export function soleEdit(base: State, state: State): OneEdited | undefined {
  return state instanceof OneEdited && state.base === base ? state : undefined;
}

/** Whether two states hold the very same entries. */
export function sameState(a: State, b: State): boolean {
  if (a === b) { return true; }
  const edit = soleEdit(a, b);
  if (edit) { return a.get(edit.key) === edit.entry; }
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
