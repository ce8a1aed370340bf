import { Cidr, IpAddress } from '../../src/cel/ip-address';
import { isMap, mapGet, mapKeys } from '../../src/cel/map';
import { formatDouble } from '../../src/cel/number-format';
import { doubleIn, intIn } from '../../src/cel/numeric';
import { Duration, Timestamp } from '../../src/cel/time';
import { CelObject, CelRecord, CelValue, CelMap, Optional, TypeValue, Uint } from '../../src/cel/value';

/** A value with its type as one line of text, in the notation of the tables in `agreement/`. */
export function show(value: CelValue): string {
  const integer = intIn(value);
  if (integer !== undefined) { return integer.toString(); }
  const double = doubleIn(value);
  if (double !== undefined) { return `d${formatDouble(double)}`; }
  if (value === null || typeof value === 'boolean' || typeof value === 'string') { return JSON.stringify(value); }
  if (value instanceof Uint8Array) { return `b${Buffer.from(value).toString('base64')}`; }
  if (Array.isArray(value)) { return `[${value.map(show).join(', ')}]`; }
  if (isMap(value)) { return `{${mapKeys(value).map((key) => entry(value, key)).sort().join(', ')}}`; }
  return showObject(value as CelObject);
}

function entry(map: CelRecord | CelMap, key: CelValue): string {
  return `${show(key)}: ${show(mapGet(map, key) as CelValue)}`;
}

function showObject(value: CelObject): string {
  if (value instanceof Uint) { return `${value.value}u`; }
  if (value instanceof Optional) { return value.value === undefined ? 'none' : `some ${show(value.value)}`; }
  if (value instanceof Duration) { return `duration ${value.toJson()}`; }
  if (value instanceof Timestamp) { return `timestamp ${new Timestamp(value.nanos).toJson()}`; }
  if (value instanceof TypeValue) { return `type ${value.name}`; }
  if (value instanceof IpAddress) { return `ip ${value}`; }
  if (value instanceof Cidr) { return `cidr ${value}`; }
  return `${value.type} ${JSON.stringify(value.toJson())}`;
}
