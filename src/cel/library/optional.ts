import { OPTIONALS_SINCE } from '../environment';
import { Fault, NO_OVERLOAD } from '../error';
import { CelLibrary, globalFunction, memberFunction } from '../library';
import { isMap, mapSize } from '../map';
import { numberIn } from '../numeric';
import { instance, list } from '../take';
import { Duration } from '../time';
import { CelValue, Double, Optional, Uint, isList } from '../value';

const OPTIONAL = ['optional_type'];
/** First minor whose CEL release has `first`, `last` and `unwrap`. */
const LIST_ACCESS_SINCE = 34;

function isZero(value: CelValue): boolean {
  if (value === null || value === '' || value === false) { return true; }
  if (isList(value) || value instanceof Uint8Array) { return value.length === 0; }
  if (value instanceof Duration) { return value.nanos === 0n; }
  if (value instanceof Optional) { return value.value === undefined; }
  if (typeof value === 'number' || typeof value === 'bigint' || value instanceof Double || value instanceof Uint) { return Number(numberIn(value)) === 0; }
  return isMap(value) && mapSize(value) === 0;
}

function unwrap(value: CelValue): CelValue {
  return list(value).flatMap((item) => {
    if (!(item instanceof Optional)) { throw NO_OVERLOAD; }
    return item.value === undefined ? [] : [item.value];
  });
}

function present(value: CelValue | undefined): Optional {
  return value === undefined ? Optional.NONE : Optional.of(value);
}

/** Values that may be absent; the syntax and the macros of them are the compiler's. */
export const OPTIONAL_TYPES: CelLibrary = {
  name: 'optional',
  since: OPTIONALS_SINCE,
  functions: [
    globalFunction('optional.of', undefined, (value) => Optional.of(value)),
    globalFunction('optional.ofNonZeroValue', undefined, (value) => isZero(value) ? Optional.NONE : Optional.of(value)),
    globalFunction('optional.none', undefined, () => Optional.NONE),
    memberFunction('hasValue', OPTIONAL, (value) => instance(Optional, value).value !== undefined),
    memberFunction('value', OPTIONAL, (value) => {
      const inner = instance(Optional, value).value;
      if (inner === undefined) { throw new Fault('optional.none() dereference'); }
      return inner;
    }),
    memberFunction('first', ['list'], (value) => present(list(value)[0]), { since: LIST_ACCESS_SINCE }),
    memberFunction('last', ['list'], (value) => present(list(value).at(-1)), { since: LIST_ACCESS_SINCE }),
    globalFunction('optional.unwrap', undefined, (value) => unwrap(value), { since: LIST_ACCESS_SINCE }),
    memberFunction('unwrapOpt', undefined, (value) => unwrap(value), { since: LIST_ACCESS_SINCE }),
  ],
};
