import { isIPv4, isIPv6 } from 'net';
import { Json } from '../object/json';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(z|[+-]\d{2}:\d{2})$/i;
const DURATION = /^[+-]?(0|(\d+(\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h))+$/;
const LONG_DURATION = /^\d+ *(ns|nanos?|us|micros?|ms|millis?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?)$/i;
const UUID = (version: string) => new RegExp(`^[0-9a-f]{8}-?[0-9a-f]{4}-?${version}[0-9a-f]{3}-?[0-9a-f]{4}-?[0-9a-f]{12}$`, 'i');
const QUANTITY = /^[+-]?(\d+(\.\d*)?|\.\d+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/;

/** The formats of strings that an API server judges (k8s.io/kube-openapi, validation/strfmt); it ignores all others. */
const STRINGS: { readonly [format: string]: (text: string) => boolean } = {
  'byte': (text) => /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text.replace(/[\r\n]/g, '')),
  'cidr': isCidr,
  'date': isDate,
  'date-time': isDateTime,
  'datetime': isDateTime,
  'duration': (text) => DURATION.test(text) || LONG_DURATION.test(text),
  'email': (text) => /^[^\s@]+@[^\s@]+$/.test(text),
  'hostname': (text) => text.length <= 253 && /^([\p{L}\p{S}\d]([-\p{L}\p{S}\d]{0,61}[\p{L}\p{S}\d])?)(\.[\p{L}\p{S}\d]([-\p{L}\p{S}\d]{0,61}[\p{L}\p{S}\d])?)*\.?$/u.test(text),
  'ipv4': isIPv4,
  'ipv6': (text) => isIPv6(text) && !text.includes('%'),
  'mac': (text) => /^([0-9a-f]{2}([:-])(?:[0-9a-f]{2}\2){4,6}[0-9a-f]{2}|([0-9a-f]{4}\.){2,3}[0-9a-f]{4})$/i.test(text),
  'quantity': (text) => QUANTITY.test(text),
  'uri': (text) => /^(\/|[a-z][a-z0-9+.-]*:)[^\s\u0000-\u001f\u007f]*$/i.test(text),
  'uuid': matches(UUID('[0-9a-f]')),
  'uuid3': matches(UUID('3')),
  'uuid4': matches(UUID('4')),
  'uuid5': matches(UUID('5')),
};

const RANGES: { readonly [format: string]: readonly [number, number] } = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
  int64: [-(2 ** 63), 2 ** 63],
  uint32: [0, 2 ** 32 - 1],
  uint64: [0, 2 ** 64],
};

/** The test for values of a format; undefined where an API server ignores it. A value of another type than the format's passes. */
export function formatTest(format: string): ((value: Json) => boolean) | undefined {
  const ofString = Object.hasOwn(STRINGS, format) ? STRINGS[format] : undefined;
  if (ofString) { return (value) => typeof value !== 'string' || ofString(value); }
  const range = Object.hasOwn(RANGES, format) ? RANGES[format] : undefined;
  return range && ((value) => typeof value !== 'number' || (value >= range[0] && value <= range[1]));
}

function matches(expression: RegExp): (text: string) => boolean {
  return (text) => expression.test(text);
}

function isCidr(text: string): boolean {
  const match = /^([^/]+)\/(\d{1,3})$/.exec(text);
  if (!match || (match[2].length > 1 && match[2].startsWith('0'))) { return false; }
  return isIPv4(match[1]) ? Number(match[2]) <= 32 : isIPv6(match[1]) && !match[1].includes('%') && Number(match[2]) <= 128;
}

function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) { return false; }
  const [year, month, day] = match.slice(1).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isDateTime(text: string): boolean {
  const at = text.search(/t/i);
  return at > 0 && isDate(text.slice(0, at)) && TIME.test(text.slice(at + 1));
}
