import { Fault } from '../error';
import { CelFunction, CelLibrary, globalFunction, memberFunction } from '../library';
import { int, intIn } from '../numeric';
import { instance, string } from '../take';
import { Duration, Timestamp } from '../time';
import { CelValue } from '../value';

const TIMESTAMP = ['google.protobuf.Timestamp'];
const DURATION = ['google.protobuf.Duration'];
const DAY = 86_400_000;

function timestamp(value: CelValue): CelValue {
  if (value instanceof Timestamp) { return value; }
  const seconds = intIn(value);
  if (seconds !== undefined) { return Timestamp.ofSeconds(seconds); }
  const parsed = Timestamp.parse(string(value));
  if (!parsed) { throw new Fault(`invalid timestamp ${JSON.stringify(value)}`); }
  return parsed;
}

function duration(value: CelValue): CelValue {
  if (value instanceof Duration) { return value; }
  const nanos = intIn(value);
  if (nanos !== undefined) { return new Duration(nanos); }
  const parsed = Duration.parse(string(value));
  if (!parsed) { throw new Fault(`invalid duration ${JSON.stringify(value)}`); }
  return parsed;
}

function checkedLiteral(parse: (text: string) => unknown, what: string): CelFunction['check'] {
  return ([literal]) => typeof literal === 'string' && parse(literal) === undefined ? `invalid ${what} argument ${JSON.stringify(literal)}` : undefined;
}

function field(name: string, of: (wall: Date) => number): readonly CelFunction[] {
  return [
    memberFunction(name, TIMESTAMP, (value) => of(instance(Timestamp, value).wallClock())),
    memberFunction(name, TIMESTAMP, (value, zone) => of(instance(Timestamp, value).wallClock(string(zone)))),
  ];
}

function span(name: string, unit: bigint): CelFunction {
  return memberFunction(name, DURATION, (value) => int(instance(Duration, value).nanos / unit));
}

function dayOfYear(wall: Date): number {
  return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY);
}

/** Points in time and spans of time. */
export const TIME: CelLibrary = {
  name: 'time',
  since: 0,
  functions: [
    globalFunction('timestamp', undefined, (value) => timestamp(value), { check: checkedLiteral(Timestamp.parse, 'timestamp') }),
    globalFunction('duration', undefined, (value) => duration(value), { check: checkedLiteral(Duration.parse, 'duration') }),
    ...field('getFullYear', (wall) => wall.getUTCFullYear()),
    ...field('getMonth', (wall) => wall.getUTCMonth()),
    ...field('getDate', (wall) => wall.getUTCDate()),
    ...field('getDayOfMonth', (wall) => wall.getUTCDate() - 1),
    ...field('getDayOfWeek', (wall) => wall.getUTCDay()),
    ...field('getDayOfYear', dayOfYear),
    ...field('getHours', (wall) => wall.getUTCHours()),
    ...field('getMinutes', (wall) => wall.getUTCMinutes()),
    ...field('getSeconds', (wall) => wall.getUTCSeconds()),
    ...field('getMilliseconds', (wall) => wall.getUTCMilliseconds()),
    span('getHours', 3_600_000_000_000n),
    span('getMinutes', 60_000_000_000n),
    span('getSeconds', 1_000_000_000n),
    span('getMilliseconds', 1_000_000n),
  ],
};
