import type { Json } from '../object/json';

/**
 * A value while an expression runs. Plain JSON is one as it stands: a whole number is an int, any other a double; an int beyond
 * 2^53 is a bigint, a double that happens to be whole a `Double`. So no object is converted before it is judged.
 */
export type CelValue = null | boolean | number | bigint | string | Uint8Array | CelList | CelRecord | CelObject;
export type CelList = readonly CelValue[];
export interface CelRecord { readonly [key: string]: CelValue }

/** A value that JSON cannot say as it stands. */
export abstract class CelObject {
  /** The name of its CEL type. */
  abstract readonly type: string;
  /** Whether another value of the same type is the same value. */
  abstract equals(other: CelObject): boolean;
  abstract toJson(): Json;
}

/** A double; needed only where the number is whole, which would pass for an int. */
export class Double extends CelObject {
  readonly type = 'double';
  constructor(readonly value: number) { super(); }
  equals(other: CelObject): boolean { return other instanceof Double && other.value === this.value; }
  toJson(): Json { return Number.isFinite(this.value) ? this.value : String(this.value); }
}

/** An unsigned 64-bit integer. */
export class Uint extends CelObject {
  readonly type = 'uint';
  constructor(readonly value: bigint) { super(); }
  equals(other: CelObject): boolean { return other instanceof Uint && other.value === this.value; }
  toJson(): Json { return integerToJson(this.value); }
}

/** A type as a value, as `type(x)` gives it. */
export class TypeValue extends CelObject {
  readonly type = 'type';
  constructor(readonly name: string) { super(); }
  equals(other: CelObject): boolean { return other instanceof TypeValue && other.name === this.name; }
  toJson(): Json { return this.name; }
}

/** A value that may be absent. */
export class Optional extends CelObject {
  static readonly NONE = new Optional(undefined);
  static of(value: CelValue): Optional { return new Optional(value); }
  readonly type = 'optional_type';
  constructor(readonly value: CelValue | undefined) { super(); }
  equals(other: CelObject): boolean { return other === this; }
  toJson(): Json { return this.value === undefined ? null : toJson(this.value); }
}

/** A map whose keys are not all strings. */
export class CelMap extends CelObject {
  readonly type = 'map';
  constructor(readonly entries: ReadonlyMap<string, readonly [key: CelValue, value: CelValue]>) { super(); }
  equals(other: CelObject): boolean { return other === this; }
  toJson(): Json {
    return Object.fromEntries([...this.entries.values()].map(([key, value]) => [String(toJson(key)), toJson(value)]));
  }
}

/** A record whose fields are computed when they are asked for, as the `variables` of a policy. */
export abstract class LazyRecord extends CelObject {
  readonly type = 'map';
  abstract get(field: string): CelValue | undefined;
  equals(other: CelObject): boolean { return other === this; }
  toJson(): Json { return {}; }
}

const MAX_INT = 2 ** 63;

/** The name of the CEL type of a value. */
export function typeName(value: CelValue): string {
  switch (typeof value) {
    case 'string': return 'string';
    case 'boolean': return 'bool';
    case 'number': return isWhole(value) ? 'int' : 'double';
    case 'bigint': return 'int';
    default: return objectTypeName(value);
  }
}

function objectTypeName(value: null | Uint8Array | CelList | CelRecord | CelObject): string {
  if (value === null) { return 'null_type'; }
  if (Array.isArray(value)) { return 'list'; }
  if (value instanceof CelObject) { return value.type; }
  return value instanceof Uint8Array ? 'bytes' : 'map';
}

/** Whether a plain number stands for an int. */
export function isWhole(value: number): boolean {
  return Number.isInteger(value) && value < MAX_INT && value >= -MAX_INT;
}

export function isList(value: CelValue): value is CelList {
  return Array.isArray(value);
}

/** Whether the value is a map with string keys only. */
export function isRecord(value: CelValue): value is CelRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof CelObject) && !(value instanceof Uint8Array);
}

/** The value as JSON: times and durations as Kubernetes writes them, bytes in base64, what JSON cannot say as a string. */
export function toJson(value: CelValue): Json {
  if (typeof value === 'bigint') { return integerToJson(value); }
  if (typeof value !== 'object' || value === null) { return value; }
  if (isList(value)) { return value.map(toJson); }
  if (value instanceof CelObject) { return value.toJson(); }
  if (value instanceof Uint8Array) { return Buffer.from(value).toString('base64'); }
  return Object.fromEntries(Object.entries(value as CelRecord).map(([key, item]) => [key, toJson(item)]));
}

function integerToJson(value: bigint): Json {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}
