import { Fault, NO_OVERLOAD } from './error';
import { CelValue, Double, Uint, isWhole } from './value';

const MAX_INT = 2n ** 63n - 1n;
const MIN_INT = -(2n ** 63n);
const MAX_UINT = 2n ** 64n - 1n;

/** An int from exact arithmetic; a fault where 64 bits do not hold it. */
export function int(value: bigint): CelValue {
  if (value > MAX_INT || value < MIN_INT) { throw new Fault('integer overflow'); }
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** A uint from exact arithmetic; a fault where 64 bits do not hold it. */
export function uint(value: bigint): Uint {
  if (value > MAX_UINT || value < 0n) { throw new Fault('unsigned integer overflow'); }
  return new Uint(value);
}

/** The double in a value, or undefined where it is none. */
export function doubleIn(value: CelValue): number | undefined {
  if (value instanceof Double) { return value.value; }
  return typeof value === 'number' && !isWhole(value) ? value : undefined;
}

/** The int in a value, or undefined where it is none. */
export function intIn(value: CelValue): bigint | undefined {
  if (typeof value === 'bigint') { return value; }
  return typeof value === 'number' && isWhole(value) ? BigInt(value) : undefined;
}

/** The value of a number of any type, in a form that JavaScript compares exactly; undefined where it is none. */
export function numberIn(value: CelValue): number | bigint | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') { return value; }
  return value instanceof Double || value instanceof Uint ? value.value : undefined;
}

interface Arithmetic {
  readonly fast: (a: number, b: number) => number;
  readonly exact: (a: bigint, b: bigint) => bigint;
  readonly float?: (a: number, b: number) => number;
}

function arithmetic({ fast, exact, float }: Arithmetic): (a: CelValue, b: CelValue) => CelValue {
  return (a, b) => {
    if (typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a) && Number.isSafeInteger(b)) {
      const result = fast(a, b) + 0;
      return Number.isSafeInteger(result) ? result : int(exact(BigInt(a), BigInt(b)));
    }
    const [x, y] = [intIn(a), intIn(b)];
    if (x !== undefined && y !== undefined) { return int(exact(x, y)); }
    if (a instanceof Uint && b instanceof Uint) { return uint(exact(a.value, b.value)); }
    const [p, q] = [doubleIn(a), doubleIn(b)];
    if (float && p !== undefined && q !== undefined) { return new Double(float(p, q)); }
    throw NO_OVERLOAD;
  };
}

function nonZero<T extends number | bigint>(divisor: T, message: string): T {
  if (!divisor) { throw new Fault(message); }
  return divisor;
}

export const addNumbers = arithmetic({ fast: (a, b) => a + b, exact: (a, b) => a + b, float: (a, b) => a + b });
export const subtractNumbers = arithmetic({ fast: (a, b) => a - b, exact: (a, b) => a - b, float: (a, b) => a - b });
export const multiply = arithmetic({ fast: (a, b) => a * b, exact: (a, b) => a * b, float: (a, b) => a * b });
export const divide = arithmetic({
  fast: (a, b) => (a - a % nonZero(b, 'division by zero')) / b,
  exact: (a, b) => a / nonZero(b, 'division by zero'),
  float: (a, b) => a / b,
});
export const modulo = arithmetic({
  fast: (a, b) => a % nonZero(b, 'modulus by zero'),
  exact: (a, b) => a % nonZero(b, 'modulus by zero'),
});

export function negate(value: CelValue): CelValue {
  const integer = intIn(value);
  if (integer !== undefined) { return int(-integer); }
  const double = doubleIn(value);
  if (double === undefined) { throw NO_OVERLOAD; }
  return new Double(-double);
}
