import { uniqueItemKeys } from './merge-rules';
import { equal, isList, isMap, Json, JsonList } from '../../../object/json';

/** Which items of two lists are the same one, in rising order on both sides; the rest was removed, added or moved. */
export interface Alignment {
  readonly pairs: ReadonlyArray<readonly [number, number]>;
  /** The field that names an item on both sides, `itself` for plain values; undefined where items have no name. */
  readonly name?: string;
}

/** For plain values, which name themselves. */
export const ITSELF = '';

/** Fields that commonly name an item in lists that no schema knows, the usual first. */
const USUAL_NAMES = ['name', 'key', 'id', 'type', 'host', 'ip', 'path'];

export function align(from: JsonList, to: JsonList, keys: readonly string[] | undefined): Alignment {
  const [a, b] = [plainNames(from), plainNames(to)];
  if (a && b) { return { name: ITSELF, pairs: risingPairs(a, b) }; }
  if (from.every(isMap) && to.every(isMap)) {
    for (const candidate of keys ? [keys] : USUAL_NAMES.map((field) => [field])) {
      const [before, after] = [uniqueItemKeys(from, candidate), uniqueItemKeys(to, candidate)];
      if (before && after) { return { name: candidate[0], pairs: risingPairs(before, after) }; }
    }
  }
  return { pairs: commonEnds(from, to) };
}

function plainNames(list: JsonList): readonly string[] | undefined {
  const names: string[] = [];
  for (const item of list) {
    if (item === null || isMap(item) || isList(item)) { return undefined; }
    names.push(JSON.stringify(item));
  }
  return new Set(names).size === names.length ? names : undefined;
}

/** The longest run of common names that stand in the same order on both sides; what is not in it has moved. */
function risingPairs(from: readonly string[], to: readonly string[]): Array<readonly [number, number]> {
  const index = new Map(from.map((name, i) => [name, i]));
  const common = to.flatMap((name, j): Array<readonly [number, number]> => (index.has(name) ? [[index.get(name)!, j]] : []));
  // Patience sorting: the smallest last element of a rising run of each length, and for each element the one before it.
  const tails: number[] = [];
  const before = common.map(([i], at) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (common[tails[middle]][0] < i) { low = middle + 1; } else { high = middle; }
    }
    tails[low] = at;
    return low > 0 ? tails[low - 1] : -1;
  });
  const run: Array<readonly [number, number]> = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]) { run.push(common[at]); }
  return run.reverse();
}

function commonEnds(from: readonly Json[], to: readonly Json[]): Array<readonly [number, number]> {
  const shorter = Math.min(from.length, to.length);
  const pairs: Array<readonly [number, number]> = [];
  let start = 0;
  while (start < shorter && equal(from[start], to[start])) { pairs.push([start, start]); start++; }
  let end = 0;
  while (end < shorter - start && equal(from[from.length - 1 - end], to[to.length - 1 - end])) { end++; }
  for (let back = end; back > 0; back--) { pairs.push([from.length - back, to.length - back]); }
  return pairs;
}
