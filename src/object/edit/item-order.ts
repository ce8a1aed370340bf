import { Json } from '../json';
import { KeyToken } from './item-key';

/** An item with the token of its key; without one where it has no key of its own. */
export interface KeyedItem {
  readonly token: KeyToken | undefined;
  readonly item: Json;
}

/** Brings the items that `sequence` names into its order, within the places that they hold; the others stay where they are. */
export function reordered(items: readonly KeyedItem[], sequence: readonly KeyToken[]): readonly KeyedItem[] {
  const known = new Map(items.map((item) => [item.token, item]));
  const inOrder = sequence.filter((token) => known.has(token)).map((token) => known.get(token)!);
  const named = new Set<KeyToken | undefined>(sequence);
  let next = 0;
  return items.map((item) => named.has(item.token) ? inOrder[next++] : item);
}

/**
 * Puts each fresh item after the nearest item before it in `sequence` that is there, at the front where none is. Items that `sequence` does
 * not name were put in by others earlier: they keep that place, so that what is said later comes later.
 */
export function inserted(items: readonly KeyedItem[], fresh: readonly KeyedItem[], sequence: readonly KeyToken[]): readonly KeyedItem[] {
  const after = byPredecessor(items, fresh, sequence);
  const named = new Set<KeyToken | undefined>(sequence);
  const result: KeyedItem[] = [];
  let waiting = after.get(undefined) ?? [];
  for (const item of items) {
    if (named.has(item.token)) {
      for (const one of waiting) { result.push(one); }
      waiting = after.get(item.token) ?? [];
    }
    result.push(item);
  }
  for (const one of waiting) { result.push(one); }
  return result;
}

/** The fresh items by the token of the nearest predecessor that is there; under undefined those that have none. */
function byPredecessor(
  items: readonly KeyedItem[],
  fresh: readonly KeyedItem[],
  sequence: readonly KeyToken[],
): ReadonlyMap<KeyToken | undefined, readonly KeyedItem[]> {
  const there = new Set(items.map(({ token }) => token));
  const coming = new Map(fresh.map((item) => [item.token, item]));
  const after = new Map<KeyToken | undefined, KeyedItem[]>();
  let predecessor: KeyToken | undefined;
  for (const token of sequence) {
    const item = coming.get(token);
    if (there.has(token)) {
      predecessor = token;
    } else if (item) {
      const row = after.get(predecessor) ?? [];
      row.push(item);
      after.set(predecessor, row);
    }
  }
  return after;
}
