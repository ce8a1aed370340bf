import { Fault, NO_OVERLOAD } from './error';
import { isMap, mapGet, mapKeys, mapSize } from './map';
import { doubleIn, numberIn } from './numeric';
import { Duration, Timestamp } from './time';
import { CelMap, CelObject, CelRecord, CelValue, Double, LazyRecord, Optional, Uint, isList } from './value';

/** Whether two values are equal. Numbers are compared by value whatever their types; values of other different types are never equal. */
export function equals(a: CelValue, b: CelValue): boolean {
  if (a === b) { return true; }
  if (typeof a === 'number' && typeof b === 'number') { return false; }
  if (typeof a === 'string' || typeof a === 'boolean' || a === null || typeof b === 'string' || typeof b === 'boolean' || b === null) { return false; }
  if (typeof a === 'number' || typeof a === 'bigint' || a instanceof Double || a instanceof Uint) {
    const [x, y] = [numberIn(a), numberIn(b)];
    if (x === undefined || y === undefined) { return false; }
    return isDouble(a) || isDouble(b) ? Number(x) === Number(y) : x == y; // eslint-disable-line eqeqeq
  }
  if (isList(a)) {
    return isList(b) && a.length === b.length && a.every((item, i) => equals(item, b[i]));
  }
  if (a instanceof Uint8Array) { return b instanceof Uint8Array && Buffer.compare(a, b) === 0; }
  if (a instanceof Optional) { return b instanceof Optional && equalOptionals(a, b); }
  if (a instanceof CelObject && !(a instanceof CelMap)) { return b instanceof CelObject && !(a instanceof LazyRecord) && a.equals(b); }
  return isMap(b) && equalMaps(a as CelMap | CelRecord, b);
}

function equalOptionals(a: Optional, b: Optional): boolean {
  if (a.value === undefined || b.value === undefined) { return a.value === b.value; }
  return equals(a.value, b.value);
}

function equalMaps(a: CelRecord | CelMap, b: CelRecord | CelMap): boolean {
  if (mapSize(a) !== mapSize(b)) { return false; }
  return mapKeys(a).every((key) => {
    const other = mapGet(b, key);
    return other !== undefined && equals(mapGet(a, key) as CelValue, other);
  });
}

/** Below zero, zero or above as `a` stands before `b`. Throws where they have no order. */
export function compare(a: CelValue, b: CelValue): number {
  if (typeof a === 'string' && typeof b === 'string') { return compareStrings(a, b); }
  if (typeof a === 'number' && typeof b === 'number') { return compareNumbers(a, b, false); }
  const [x, y] = [numberIn(a), numberIn(b)];
  if (x !== undefined && y !== undefined) { return compareNumbers(x, y, isDouble(a) || isDouble(b)); }
  if (typeof a === 'boolean' && typeof b === 'boolean') { return Number(a) - Number(b); }
  if (a instanceof Uint8Array && b instanceof Uint8Array) { return Buffer.compare(a, b); }
  if ((a instanceof Timestamp && b instanceof Timestamp) || (a instanceof Duration && b instanceof Duration)) {
    return a.nanos < b.nanos ? -1 : a.nanos > b.nanos ? 1 : 0;
  }
  throw NO_OVERLOAD;
}

function isDouble(value: CelValue): boolean {
  return doubleIn(value) !== undefined;
}

/** Where one is a double, both are compared as doubles. */
function compareNumbers(x: number | bigint, y: number | bigint, asDoubles: boolean): number {
  const a = asDoubles ? Number(x) : x;
  const b = asDoubles ? Number(y) : y;
  if (Number.isNaN(a) || Number.isNaN(b)) { throw new Fault('NaN values cannot be ordered'); }
  return a < b ? -1 : a > b ? 1 : 0;
}

const SURROGATE = /[\ud800-\udfff]/;

/** Order by code points, as in UTF-8; JavaScript's own is that of UTF-16 units. */
function compareStrings(a: string, b: string): number {
  if (a === b) { return 0; }
  if (!SURROGATE.test(a) && !SURROGATE.test(b)) { return a < b ? -1 : 1; }
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
