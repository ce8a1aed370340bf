import { equals } from '../compare';
import { CelLibrary, globalFunction } from '../library';
import { list } from '../take';
import { CelList, CelValue } from '../value';

function has(items: CelList, item: CelValue): boolean {
  return items.some((other) => equals(other, item));
}

function containsAll(items: CelList, others: CelList): boolean {
  return others.every((item) => has(items, item));
}

/** Lists as sets. */
export const SETS: CelLibrary = {
  name: 'sets',
  since: 29,
  functions: [
    globalFunction('sets.contains', undefined, (a, b) => containsAll(list(a), list(b))),
    globalFunction('sets.equivalent', undefined, (a, b) => containsAll(list(a), list(b)) && containsAll(list(b), list(a))),
    globalFunction('sets.intersects', undefined, (a, b) => list(b).some((item) => has(list(a), item))),
  ],
};
