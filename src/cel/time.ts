import { Fault } from './error';
import { CelObject } from './value';
import type { Json } from '../object/json';

const SECOND = 1_000_000_000n;
const UNITS: Readonly<Record<string, bigint>> = {
  ns: 1n, us: 1_000n, µs: 1_000n, μs: 1_000n, ms: 1_000_000n, s: SECOND, m: 60n * SECOND, h: 3600n * SECOND,
};
const MAX_DURATION = 2n ** 63n - 1n;
const FIRST_SECOND = -62_135_596_800n;
const LAST_SECOND = 253_402_300_799n;

/** A span of time in nanoseconds. */
export class Duration extends CelObject {
  /** A duration as Go writes it, such as `1h30m` or `-1.5s`; undefined where the text is none. */
  static parse(text: string): Duration | undefined {
    const match = /^([+-]?)((?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.exec(text);
    if (!match) { return /^[+-]?0$/.test(text) ? new Duration(0n) : undefined; }
    let nanos = 0n;
    for (const [, whole, fraction = '', unit] of text.matchAll(/(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/g)) {
      nanos += BigInt(whole || '0') * UNITS[unit] + BigInt(fraction || '0') * UNITS[unit] / 10n ** BigInt(fraction.length);
    }
    nanos = match[1] === '-' ? -nanos : nanos;
    return nanos > MAX_DURATION || nanos < -MAX_DURATION - 1n ? undefined : new Duration(nanos);
  }

  readonly type = 'google.protobuf.Duration';
  constructor(readonly nanos: bigint) {
    super();
    if (nanos > MAX_DURATION || nanos < -MAX_DURATION - 1n) { throw new Fault('duration overflow'); }
  }
  equals(other: CelObject): boolean { return other instanceof Duration && other.nanos === this.nanos; }
  toJson(): Json { return `${decimalSeconds(this.nanos)}s`; }
}

/** A point in time, in nanoseconds since 1970 (UTC). */
export class Timestamp extends CelObject {
  /** A time in the form of RFC 3339, an hour of one digit let through as Go does; undefined where the text is none. */
  static parse(text: string): Timestamp | undefined {
    const match = /^(\d{4}-\d\d-\d\dT)(\d{1,2})(:\d\d:\d\d)(?:[.,](\d+))?(Z|[+-]\d\d:\d\d)$/.exec(text);
    if (!match) { return undefined; }
    const [, day, hour, rest, fraction = '', zone] = match;
    const local = day + hour.padStart(2, '0') + rest;
    const millis = Date.parse(`${local}Z`);
    if (Number.isNaN(millis) || new Date(millis).toISOString().slice(0, 19) !== local) { return undefined; }
    const offset = offsetMinutes(zone);
    if (offset === undefined) { return undefined; }
    const seconds = BigInt(millis / 1000) - BigInt(offset * 60);
    if (seconds < FIRST_SECOND || seconds > LAST_SECOND) { return undefined; }
    return new Timestamp(seconds * SECOND + BigInt(fraction.slice(0, 9).padEnd(9, '0')), offset);
  }

  static ofSeconds(seconds: bigint): Timestamp {
    return new Timestamp(seconds * SECOND);
  }

  readonly type = 'google.protobuf.Timestamp';
  constructor(readonly nanos: bigint, /** Minutes east of UTC in which the time is shown. */ readonly offset = 0) {
    super();
    if (nanos < FIRST_SECOND * SECOND || nanos >= (LAST_SECOND + 1n) * SECOND) { throw new Fault('timestamp overflow'); }
  }

  /** Whole seconds since 1970, rounded down. */
  get seconds(): bigint { return (this.nanos - this.nanosOfSecond) / SECOND; }
  get nanosOfSecond(): bigint { return ((this.nanos % SECOND) + SECOND) % SECOND; }

  equals(other: CelObject): boolean { return other instanceof Timestamp && other.nanos === this.nanos; }
  toJson(): Json {
    const fraction = this.nanosOfSecond.toString().padStart(9, '0').replace(/0+$/, '');
    const whole = new Date(Number(this.seconds) * 1000 + this.offset * 60_000).toISOString().slice(0, 19);
    return `${whole}${fraction && `.${fraction}`}${zoneText(this.offset)}`;
  }

  /** The time of the clock on the wall in a zone, as a date whose UTC fields show it. */
  wallClock(zone = 'UTC'): Date {
    const millis = Number(this.seconds) * 1000 + Number(this.nanosOfSecond / 1_000_000n);
    const fixed = offsetMinutes(zone);
    return new Date(fixed === undefined ? millis + namedOffset(millis, zone) : millis + fixed * 60_000);
  }
}

function offsetMinutes(zone: string): number | undefined {
  if (zone === 'Z' || zone === 'UTC' || zone === '') { return 0; }
  const match = /^([+-]?)(\d\d):(\d\d)$/.exec(zone);
  if (!match || Number(match[2]) > 24 || Number(match[3]) > 59) { return undefined; }
  return (Number(match[2]) * 60 + Number(match[3])) * (match[1] === '-' ? -1 : 1);
}

function zoneText(minutes: number): string {
  if (minutes === 0) { return 'Z'; }
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${hours}:${rest}`;
}

function namedOffset(millis: number, zone: string): number {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw new Fault(`unknown time zone ${zone}`);
  }
  const parts = Object.fromEntries(format.formatToParts(millis).map(({ type, value }) => [type, Number(value)]));
  const wall = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
  return wall - Math.floor(millis / 1000) * 1000;
}

/** Nanoseconds as seconds in decimal notation, without trailing zeros. */
export function decimalSeconds(nanos: bigint): string {
  const magnitude = nanos < 0n ? -nanos : nanos;
  const fraction = (magnitude % SECOND).toString().padStart(9, '0').replace(/0+$/, '');
  return `${nanos < 0n ? '-' : ''}${magnitude / SECOND}${fraction && `.${fraction}`}`;
}
