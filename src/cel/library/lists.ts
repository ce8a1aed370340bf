import { compare, equals } from '../compare';
import { Fault, NO_OVERLOAD } from '../error';
import { CelLibrary, memberFunction } from '../library';
import { numberIn } from '../numeric';
import { OPERATORS } from '../operators';
import { list } from '../take';
import { Duration } from '../time';
import { CelList, CelValue, Double } from '../value';

const LIST = ['list'];
const INCLUDES_SINCE = 37;

function isSorted(value: CelValue): CelValue {
  return list(value).every((item, i, all) => i === 0 || compare(all[i - 1], item) <= 0);
}

/** The sum, whose type is that of the items; of none, the int 0. */
function sum(value: CelValue): CelValue {
  const items = list(value);
  if (!items.every((item) => item instanceof Duration || numberIn(item) !== undefined)) { throw NO_OVERLOAD; }
  const zero = items[0] instanceof Duration ? new Duration(0n) : items[0] instanceof Double ? new Double(0) : undefined;
  return items.reduce<CelValue | undefined>((total, item) => total === undefined ? item : OPERATORS['+'](total, item), zero) ?? 0;
}

function extreme(name: string, sign: 1 | -1): (value: CelValue) => CelValue {
  return (value) => {
    const items = list(value);
    if (items.length === 0) { throw new Fault(`${name} called on empty list`); }
    return items.reduce((best, item) => compare(item, best) * sign > 0 ? item : best);
  };
}

function lastIndexOf(items: CelList, item: CelValue): CelValue {
  for (let i = items.length - 1; i >= 0; i--) {
    if (equals(items[i], item)) { return i; }
  }
  return -1;
}

/** Kubernetes' functions on lists. */
export const LISTS: CelLibrary = {
  name: 'lists',
  since: 0,
  functions: [
    memberFunction('isSorted', LIST, isSorted),
    memberFunction('sum', LIST, sum),
    memberFunction('min', LIST, extreme('min', -1)),
    memberFunction('max', LIST, extreme('max', 1)),
    memberFunction('indexOf', LIST, (value, item) => list(value).findIndex((other) => equals(other, item))),
    memberFunction('lastIndexOf', LIST, (value, item) => lastIndexOf(list(value), item)),
    memberFunction('includes', undefined, (value, item) => Array.isArray(value) ? value.some((other) => equals(other as CelValue, item)) : equals(value, item),
      { since: INCLUDES_SINCE }),
  ],
};
