import { compare, equals } from './compare';
import { NO_OVERLOAD } from './error';
import { isMap, mapGet } from './map';
import { addNumbers, divide, modulo, multiply, subtractNumbers } from './numeric';
import type { BinaryOperator } from './syntax';
import { Duration, Timestamp } from './time';
import { CelValue, isList } from './value';

function add(a: CelValue, b: CelValue): CelValue {
  if (typeof a === 'string') { if (typeof b === 'string') { return a + b; } throw NO_OVERLOAD; }
  if (isList(a)) { if (isList(b)) { return [...a, ...b]; } throw NO_OVERLOAD; }
  if (a instanceof Duration && b instanceof Duration) { return new Duration(a.nanos + b.nanos); }
  if (a instanceof Timestamp && b instanceof Duration) { return new Timestamp(a.nanos + b.nanos, a.offset); }
  if (a instanceof Duration && b instanceof Timestamp) { return new Timestamp(a.nanos + b.nanos, b.offset); }
  if (a instanceof Uint8Array && b instanceof Uint8Array) { return Uint8Array.from(Buffer.concat([a, b])); }
  return addNumbers(a, b);
}

function subtract(a: CelValue, b: CelValue): CelValue {
  if (a instanceof Timestamp && b instanceof Timestamp) { return new Duration(a.nanos - b.nanos); }
  if (a instanceof Timestamp && b instanceof Duration) { return new Timestamp(a.nanos - b.nanos, a.offset); }
  if (a instanceof Duration && b instanceof Duration) { return new Duration(a.nanos - b.nanos); }
  return subtractNumbers(a, b);
}

function contains(item: CelValue, collection: CelValue): boolean {
  if (isList(collection)) {
    return typeof item === 'string' ? collection.includes(item) : collection.some((other) => equals(item, other));
  }
  if (!isMap(collection)) { throw NO_OVERLOAD; }
  return mapGet(collection, item) !== undefined;
}

/** The operators that judge both of their operands; `||` and `&&` do not. */
export const OPERATORS: Readonly<Record<Exclude<BinaryOperator, '||' | '&&'>, (a: CelValue, b: CelValue) => CelValue>> = {
  '==': equals,
  '!=': (a, b) => !equals(a, b),
  '<': (a, b) => compare(a, b) < 0,
  '<=': (a, b) => compare(a, b) <= 0,
  '>': (a, b) => compare(a, b) > 0,
  '>=': (a, b) => compare(a, b) >= 0,
  'in': contains,
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  '%': modulo,
};
