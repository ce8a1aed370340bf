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

const KNOWN = new WeakMap<State, { readonly parent: State; readonly edited: readonly Edited[] | undefined }>();

/** What a variant edits of the one that it is built on; undefined for the base, and where the two do not hold the same objects in the same versions. */
export function editedIn({ state, parent }: Built): readonly Edited[] | undefined {
  if (!parent) { return undefined; }
  let known = KNOWN.get(state);
  if (known?.parent !== parent.state) { KNOWN.set(state, known = { parent: parent.state, edited: found(state, parent.state) }); }
  return known.edited;
}

/** The entries of a variant among which are all that what it is built on does not have. */
export function entriesSince(built: Built): Iterable<Entry> {
  return editedIn(built)?.map(({ after }) => after) ?? built.state.values();
}

function found(state: State, parent: State): readonly Edited[] | undefined {
  if (state.size !== parent.size) { return undefined; }
  let edited: Edited[] | undefined = [];
  state.forEach((after, key) => {
    const before = parent.get(key);
    if (before === after) { return; }
    if (before?.object.apiVersion === after.object.apiVersion) { edited?.push({ before, after }); } else { edited = undefined; }
  });
  return edited;
}
