import { Fault, NO_OVERLOAD } from '../error';
import type { CelLibrary } from '../library';
import { globalFunction, memberFunction } from '../library';
import { isMap, mapSize } from '../map';
import { formatDouble } from '../number-format';
import { doubleIn, int, intIn, numberIn, uint } from '../numeric';
import { string } from '../take';
import { Duration, Timestamp } from '../time';
import { CelMap, CelRecord, CelValue, Double, TypeValue, Uint, isList, typeName } from '../value';

/** Names that stand for types as values. */
export const TYPE_NAMES: ReadonlySet<string> = new Set([
  'bool', 'bytes', 'double', 'int', 'list', 'map', 'null_type', 'string', 'type', 'uint', 'optional_type', 'net.IP', 'net.CIDR', 'kubernetes.URL',
  'kubernetes.Quantity', 'kubernetes.Semver', 'google.protobuf.Duration', 'google.protobuf.Timestamp',
]);

/** Length in characters, not in UTF-16 units. */
export function length(text: string): number {
  return /[\ud800-\udfff]/.test(text) ? [...text].length : text.length;
}

function size(value: CelValue): CelValue {
  if (typeof value === 'string') { return length(value); }
  if (isList(value) || value instanceof Uint8Array) { return value.length; }
  if (isMap(value)) { return mapSize(value as CelRecord | CelMap); }
  throw NO_OVERLOAD;
}

function conversionFault(value: CelValue, to: string): Fault {
  return new Fault(`type conversion error from '${typeName(value)}' to '${to}'`);
}

/** The whole part of a double that lies strictly within the bounds. */
function truncated(double: number, below: number, above: number): bigint {
  if (Number.isNaN(double) || double <= below || double >= above) { throw new Fault('integer overflow'); }
  return BigInt(Math.trunc(double));
}

function toInt(value: CelValue): CelValue {
  const integer = intIn(value);
  if (integer !== undefined) { return value; }
  const double = doubleIn(value);
  if (double !== undefined) { return int(truncated(double, -(2 ** 63), 2 ** 63)); }
  if (value instanceof Uint) { return int(value.value); }
  if (value instanceof Timestamp) { return int(value.seconds); }
  if (value instanceof Duration) { return int(value.nanos); }
  const text = string(value);
  if (!/^[+-]?\d+$/.test(text)) { throw conversionFault(value, 'int'); }
  try { return int(BigInt(text.replace(/^\+/, ''))); } catch { throw conversionFault(value, 'int'); }
}

function toUint(value: CelValue): CelValue {
  if (value instanceof Uint) { return value; }
  const integer = intIn(value);
  if (integer !== undefined) { return uint(integer); }
  const double = doubleIn(value);
  if (double !== undefined) { return uint(double < 0 && double > -1 && double !== 0 ? -1n : truncated(double, -1, 2 ** 64)); }
  const text = string(value);
  if (!/^\d+$/.test(text)) { throw conversionFault(value, 'uint'); }
  return uint(BigInt(text));
}

function toDouble(value: CelValue): CelValue {
  const number = numberIn(value);
  if (number !== undefined) { return new Double(Number(number)); }
  const text = string(value);
  if (/^[+-]?inf(inity)?$/i.test(text)) { return new Double(text.startsWith('-') ? -Infinity : Infinity); }
  if (/^nan$/i.test(text)) { return new Double(NaN); }
  const double = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(double)) { throw conversionFault(value, 'double'); }
  return new Double(double);
}

function toText(value: CelValue): CelValue {
  if (typeof value === 'string') { return value; }
  if (typeof value === 'boolean') { return String(value); }
  const integer = intIn(value);
  if (integer !== undefined) { return integer.toString(); }
  const double = doubleIn(value);
  if (double !== undefined) { return formatDouble(double); }
  if (value instanceof Uint) { return value.value.toString(); }
  if (value instanceof Timestamp || value instanceof Duration) { return value.toJson() as string; }
  if (!(value instanceof Uint8Array)) { throw NO_OVERLOAD; }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value);
  } catch {
    throw new Fault('invalid UTF-8 in bytes, cannot convert to string');
  }
}

/** The string that `string(value)` gives; no other type than its own has one. */
export const text = toText;

const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ...['1', 't', 'T', 'TRUE', 'true', 'True'].map((word): [string, boolean] => [word, true]),
  ...['0', 'f', 'F', 'FALSE', 'false', 'False'].map((word): [string, boolean] => [word, false]),
]);

function toBool(value: CelValue): CelValue {
  if (typeof value === 'boolean') { return value; }
  const truth = TRUTHS.get(string(value));
  if (truth === undefined) { throw conversionFault(value, 'bool'); }
  return truth;
}

function toBytes(value: CelValue): CelValue {
  return value instanceof Uint8Array ? value : Uint8Array.from(Buffer.from(string(value)));
}

const CONVERTIBLE = ['string', 'bool', 'int', 'double', 'uint', 'bytes', 'google.protobuf.Timestamp', 'google.protobuf.Duration'];

/** What every CEL environment has. */
export const STANDARD: CelLibrary = {
  name: 'standard',
  since: 0,
  functions: [
    globalFunction('size', undefined, (value) => size(value)),
    memberFunction('size', undefined, (value) => size(value)),
    globalFunction('type', undefined, (value) => new TypeValue(typeName(value))),
    globalFunction('dyn', undefined, (value) => value),
    globalFunction('int', undefined, (value) => toInt(value)),
    globalFunction('uint', undefined, (value) => toUint(value)),
    globalFunction('double', undefined, (value) => toDouble(value)),
    globalFunction('string', CONVERTIBLE, (value) => toText(value)),
    globalFunction('bool', undefined, (value) => toBool(value)),
    globalFunction('bytes', undefined, (value) => toBytes(value)),
    memberFunction('startsWith', undefined, (value, prefix) => string(value).startsWith(string(prefix))),
    memberFunction('endsWith', undefined, (value, suffix) => string(value).endsWith(string(suffix))),
    memberFunction('contains', undefined, (value, part) => string(value).includes(string(part))),
  ],
};
