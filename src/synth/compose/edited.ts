import { Entry, soleEdit, State } from './state';

/** A variant, or a folder of one. */
interface Built {
  readonly state: State;
  readonly edited?: readonly Edited[];
}

/** An entry that is another one than in what a variant is built on. */
export interface Edited {
  readonly before: Entry;
  readonly after: Entry;
}

/** What a variant edits of the one that it is built on; undefined for the base, and where the two do not hold the same objects in the same versions. */
export function editedIn({ edited }: Built): readonly Edited[] | undefined {
  return edited;
}

/** The entries of a variant among which are all that what it is built on does not have. */
export function entriesSince({ edited, state }: Built): Iterable<Entry> {
  return edited?.map(({ after }) => after) ?? state.values();
}

/** The entries that are others than in another state; undefined where the two do not hold the same objects in the same versions. */
export function editedSince(parent: State, state: State): readonly Edited[] | undefined {
  const edit = soleEdit(parent, state);
  if (edit) { return editOf(parent.get(edit.key), edit.entry); }
  if (state.size !== parent.size) { return undefined; }
  let edited: Edited[] | undefined = [];
  state.forEach((after, key) => {
    const before = parent.get(key);
    if (before === after) { return; }
    if (before?.object.apiVersion === after.object.apiVersion) { edited?.push({ before, after }); } else { edited = undefined; }
  });
  return edited;
}

function editOf(before: Entry | undefined, after: Entry): readonly Edited[] | undefined {
  if (before === after) { return []; }
  return before?.object.apiVersion === after.object.apiVersion ? [{ before, after }] : undefined;
}
