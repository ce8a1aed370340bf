import type { Json } from '../../object/json';
import { Fault } from '../error';
import { CelFunction, CelLibrary, globalFunction, memberFunction } from '../library';
import { int, intIn } from '../numeric';
import { instance, string } from '../take';
import { CelObject, CelValue, Double } from '../value';

const NANO = 1_000_000_000n;
const FINEST = -9;
/** Binary quantities end here. */
const MAX_BINARY = (2n ** 63n - 1n) * NANO;
const MAX_POWER = 10_000;
/** Up to so many digits Kubernetes computes with 64 bits; what is longer is no integer to it. */
const FAST_DIGITS = 18;
const FAST_BINARY_DIGITS = 14;
const DECIMAL: Readonly<Record<string, number>> = { 'n': -9, 'u': -6, 'm': -3, '': 0, 'k': 3, 'M': 6, 'G': 9, 'T': 12, 'P': 15, 'E': 18 };
const BINARY: Readonly<Record<string, bigint>> = {
  Ki: 2n ** 10n, Mi: 2n ** 20n, Gi: 2n ** 30n, Ti: 2n ** 40n, Pi: 2n ** 50n, Ei: 2n ** 60n,
};
/** Decimal digits of each power of two, as Kubernetes estimates them. */
const BINARY_DIGITS: Readonly<Record<string, number>> = { Ki: 3, Mi: 6, Gi: 9, Ti: 12, Pi: 15, Ei: 18 };
/** Powers of ten that nearly every quantity gets by with. */
const POWERS = Array.from({ length: 28 }, (_, power) => 10n ** BigInt(power));
const SYNTAX = /^([+-]?)(\d*)(?:\.(\d*))?([numkMGTPE]|[KMGTPE]i|[eE][+-]?\d+)?$/;

/** An amount of a resource, exact to a billionth. */
export class Quantity extends CelObject {
  /** A quantity as Kubernetes writes it; undefined where the text is none. No digits at all are zero, as they are to Kubernetes. */
  static parse(text: string): Quantity | undefined {
    const match = SYNTAX.exec(text);
    if (!match || text === '') { return undefined; }
    const [, sign, whole, fraction = '', suffix = ''] = match;
    const power = DECIMAL[suffix] ?? (/^[eE][+-]?\d/.test(suffix) ? Number(suffix.slice(1)) : 0);
    if (Math.abs(power) > MAX_POWER) { return undefined; }
    const digits = (whole + fraction).replace(/^0+/, '');
    const scale = power - fraction.length;
    const unit = BINARY[suffix];
    const magnitude = scaled(BigInt(digits || '0') * (unit ?? 1n), scale);
    const capped = unit && magnitude > MAX_BINARY ? MAX_BINARY : magnitude;
    const fast = unit ? fraction === '' && digits.length + BINARY_DIGITS[suffix] <= FAST_BINARY_DIGITS : digits.length <= FAST_DIGITS;
    return new Quantity(sign === '-' ? -capped : capped, unit && !fast ? FINEST : Math.max(scale, FINEST), fast, text);
  }

  readonly type = 'kubernetes.Quantity';
  constructor(
    readonly nanos: bigint,
    /** The power of ten of the last digit that was written. */
    private readonly scale = 0,
    private readonly fast = true,
    private readonly text?: string,
  ) { super(); }

  equals(other: CelObject): boolean { return other instanceof Quantity && other.nanos === this.nanos; }
  toJson(): Json { return this.text ?? this.shown(); }

  compareTo(other: Quantity): number {
    return this.nanos < other.nanos ? -1 : this.nanos > other.nanos ? 1 : 0;
  }

  plus(other: Quantity): Quantity {
    if (other.nanos === 0n) { return this; }
    return this.nanos === 0n ? other : new Quantity(this.nanos + other.nanos, Math.min(this.scale, other.scale), this.fast && other.fast);
  }

  negated(): Quantity { return new Quantity(-this.nanos, this.scale, this.fast); }

  /** The whole number that the quantity was written as; undefined for `1000m` and `1.0`, which Kubernetes does not take for one. */
  get whole(): bigint | undefined {
    const whole = this.nanos / NANO;
    return this.fast && this.scale >= 0 && whole < 2n ** 63n && whole >= -(2n ** 63n) ? whole : undefined;
  }

  /** The nearest double, computed as Kubernetes does. */
  get approximate(): number {
    return Number(this.nanos / 10n ** BigInt(this.scale - FINEST)) * Number(`1e${this.scale}`);
  }

  private shown(): string {
    const unit = ['', 'm', 'u', 'n'].find((suffix) => this.nanos % 10n ** BigInt(DECIMAL[suffix] - FINEST) === 0n) ?? 'n';
    return `${this.nanos / 10n ** BigInt(DECIMAL[unit] - FINEST)}${unit}`;
  }
}

function powerOfTen(power: number): bigint {
  return POWERS[power] ?? 10n ** BigInt(power);
}

/** A number times a power of ten in billionths, rounded up. */
function scaled(value: bigint, power: number): bigint {
  const shift = power - FINEST;
  if (shift >= 0) { return value * powerOfTen(shift); }
  const divisor = powerOfTen(-shift);
  return (value + divisor - 1n) / divisor;
}

function quantity(text: string): Quantity {
  const parsed = Quantity.parse(text);
  if (!parsed) { throw new Fault(`invalid quantity ${JSON.stringify(text)}`); }
  return parsed;
}

function operand(value: CelValue): Quantity {
  const integer = intIn(value);
  return integer === undefined ? instance(Quantity, value) : new Quantity(integer * NANO);
}

function method(name: string, call: (self: Quantity) => CelValue): CelFunction {
  return memberFunction(name, ['kubernetes.Quantity'], (self) => call(instance(Quantity, self)));
}

function comparison(name: string, call: (order: number) => CelValue): CelFunction {
  return memberFunction(name, ['kubernetes.Quantity'], (self, other) => call(instance(Quantity, self).compareTo(instance(Quantity, other))));
}

function asInteger({ whole }: Quantity): CelValue {
  if (whole === undefined) { throw new Fault('cannot convert value to integer'); }
  return int(whole);
}

/** Amounts of resources such as `100Mi` and `1.5`. */
export const QUANTITY: CelLibrary = {
  name: 'quantity',
  since: 28,
  functions: [
    globalFunction('quantity', undefined, (text) => quantity(string(text))),
    globalFunction('isQuantity', undefined, (text) => Quantity.parse(string(text)) !== undefined),
    globalFunction('sign', ['kubernetes.Quantity'], (self) => Math.sign(instance(Quantity, self).compareTo(new Quantity(0n)))),
    comparison('isGreaterThan', (order) => order > 0),
    comparison('isLessThan', (order) => order < 0),
    comparison('compareTo', (order) => order),
    method('isInteger', (self) => self.whole !== undefined),
    method('asInteger', asInteger),
    method('asApproximateFloat', (self) => new Double(self.approximate)),
    memberFunction('add', ['kubernetes.Quantity'], (self, other) => instance(Quantity, self).plus(operand(other))),
    memberFunction('sub', ['kubernetes.Quantity'], (self, other) => instance(Quantity, self).plus(operand(other).negated())),
  ],
};
