import { compare, equals } from '../compare';
import { Fault } from '../error';
import { CelLibrary, globalFunction, memberFunction } from '../library';
import { count, integer, list } from '../take';
import { CelList, CelValue, isList, typeName } from '../value';

const LIST = ['list'];

/** The items in the order of their keys, those of equal keys as they stood. */
export function sortByKeys(items: CelList, keys: CelList): CelList {
  const types = new Set(keys.map(typeName));
  if (types.size > 1) { throw new Fault('list elements must have the same type'); }
  if (keys.length > 0) { compare(keys[0], keys[0]); }
  return items.map((_, i) => i).sort((a, b) => compare(keys[a], keys[b])).map((i) => items[i]);
}

function distinct(items: CelList): CelList {
  const strings = new Set<CelValue>();
  const others: CelValue[] = [];
  return items.filter((item) => {
    if (typeof item === 'string') { return !strings.has(item) && strings.add(item); }
    if (others.some((other) => equals(item, other))) { return false; }
    others.push(item);
    return true;
  });
}

function flatten(items: CelList, depth: bigint): CelList {
  if (depth < 0n) { throw new Fault('level must be non-negative'); }
  return items.flatMap((item) => isList(item) && depth > 0n ? flatten(item, depth - 1n) : [item]);
}

function slice(items: CelList, start: number, end: number): CelList {
  if (start < 0 || end < 0) { throw new Fault(`cannot slice(${start}, ${end}), negative indexes not supported`); }
  if (start > end) { throw new Fault(`cannot slice(${start}, ${end}), start index must be less than or equal to end index`); }
  if (end > items.length) { throw new Fault(`cannot slice(${start}, ${end}), list is length ${items.length}`); }
  return items.slice(start, end);
}

const MAX_RANGE = 1_000_000;

function range(length: number): CelList {
  if (length < 0) { throw new Fault(`lists.range: size must be non-negative, got ${length}`); }
  if (length > MAX_RANGE) { throw new Fault(`lists.range: size ${length} exceeds maximum allowed (${MAX_RANGE})`); }
  return Array.from({ length }, (_, i) => i);
}

/** CEL's own functions on lists. */
export const LIST_EXTENSIONS: CelLibrary = {
  name: 'list-extensions',
  since: 34,
  functions: [
    memberFunction('sort', LIST, (value) => sortByKeys(list(value), list(value))),
    memberFunction('distinct', LIST, (value) => distinct(list(value))),
    memberFunction('reverse', LIST, (value) => [...list(value)].reverse()),
    memberFunction('flatten', LIST, (value) => flatten(list(value), 1n)),
    memberFunction('flatten', LIST, (value, depth) => flatten(list(value), integer(depth))),
    memberFunction('slice', LIST, (value, start, end) => slice(list(value), count(start), count(end))),
    globalFunction('lists.range', undefined, (length) => range(count(length))),
  ],
};
