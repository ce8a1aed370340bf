import { NO_OVERLOAD } from './error';
import { intIn } from './numeric';
import { CelList, CelValue, isList } from './value';

/** The argument as the type that a function takes; of another type, no overload takes it. */
export function string(value: CelValue): string {
  if (typeof value === 'string') { return value; }
  throw NO_OVERLOAD;
}

export function list(value: CelValue): CelList {
  if (isList(value)) { return value; }
  throw NO_OVERLOAD;
}

export function stringList(value: CelValue): readonly string[] {
  return list(value).map(string);
}

/** An int as a number; beyond 2^53 it is not exact, which no position or count reaches. */
export function count(value: CelValue): number {
  return Number(integer(value));
}

export function integer(value: CelValue): bigint {
  const int = intIn(value);
  if (int === undefined) { throw NO_OVERLOAD; }
  return int;
}

export function instance<T>(type: abstract new (...args: never[]) => T, value: unknown): T {
  if (value instanceof type) { return value; }
  throw NO_OVERLOAD;
}
