import { KubeObject } from '../../object/kube-object';
import { ReadThrough } from '../../object/read-through';

/** An object as it stands after some layers, and the construct that made it. */
export interface Entry {
  readonly object: KubeObject;
  readonly origin: string;
}

/** The objects of a variant by key. Entries that a layer leaves alone are the very same as before it. */
export type State = ReadonlyMap<string, Entry>;

/** An object that alone may be another one than in a state. */
interface SoleEdit {
  readonly key: string;
  readonly entry: Entry;
}

/** A state that is read through another one, as those of thousands of clusters are: none of them is a copy. */
class OneEdited extends ReadThrough<Entry> implements SoleEdit {
  constructor(public readonly base: State, public readonly key: string, public readonly entry: Entry) { super(base); }

  public get(key: string): Entry | undefined {
    return key === this.key ? this.entry : this.base.get(key);
  }

  public forEach(visit: (entry: Entry, key: string, state: State) => void): void {
    this.base.forEach((entry, key) => { visit(key === this.key ? this.entry : entry, key, this); });
  }
}

/** A state but for one object. */
export function withEdit(base: State, key: string, entry: Entry): State {
  return new OneEdited(base, key, entry);
}

/** What a state edits of another one, where that is known to be one object. */
export function soleEdit(base: State, state: State): SoleEdit | undefined {
  return state instanceof OneEdited && state.base === base ? state : undefined;
}

/** A state that others are built on, which are not to be read through many. */
export function built(state: State): State {
  return state instanceof OneEdited ? copyOf(state) : state;
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
