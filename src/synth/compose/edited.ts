import { Entry, State } from './state';

/** A variant, or a folder of one. */
interface Built {
  readonly parent?: Built;
  readonly state: State;
}

/** An entry that is another one than in what a variant is built on. */
export interface Edited {
  readonly before: Entry;
  readonly after: Entry;
}

const KNOWN = new WeakMap<Built, readonly Edited[] | 'other objects'>();

/** What a variant edits of the one that it is built on; undefined for the base, and where the two do not hold the same objects in the same versions. */
export function editedIn(built: Built): readonly Edited[] | undefined {
  if (!built.parent) { return undefined; }
  let known = KNOWN.get(built);
  if (!known) { KNOWN.set(built, known = found(built.state, built.parent.state) ?? 'other objects'); }
  return known === 'other objects' ? undefined : known;
}

/** The entries of a variant among which are all that what it is built on does not have. */
export function entriesSince(built: Built): Iterable<Entry> {
  return editedIn(built)?.map(({ after }) => after) ?? built.state.values();
}

function found(state: State, parent: State): readonly Edited[] | undefined {
  if (state.size !== parent.size) { return undefined; }
  const edited: Edited[] = [];
  for (const [key, after] of state) {
    const before = parent.get(key);
    if (before === after) { continue; }
    if (before?.object.apiVersion !== after.object.apiVersion) { return undefined; }
    edited.push({ before, after });
  }
  return edited;
}
