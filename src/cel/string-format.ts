import { Fault } from './error';
import { text } from './library/standard';
import { isMap, mapGet, mapKeys } from './map';
import { fixed, formatDouble, scientific } from './number-format';
import { doubleIn, intIn } from './numeric';
import { Duration, Timestamp } from './time';
import { CelList, CelMap, CelRecord, CelValue, TypeValue, Uint, isList, typeName } from './value';

const DEFAULT_PRECISION = 6;
const VERB = /%(?:%|(?:\.(\d+))?([a-zA-Z]))/g;

/** The text with `%s`, `%d`, `%f`, `%e`, `%b`, `%x`, `%X` and `%o` replaced by the arguments in turn. */
export function formatString(pattern: string, args: CelList): string {
  let next = 0;
  const result = pattern.replace(VERB, (_, precision: string | undefined, verb: string | undefined) => {
    if (verb === undefined) { return '%'; }
    if (next >= args.length) { throw new Fault(`index ${next} out of range`); }
    return clause(verb, precision === undefined ? DEFAULT_PRECISION : Number(precision), args[next++]);
  });
  if (/%/.test(pattern.replace(VERB, ''))) { throw new Fault('could not parse formatting clause: unexpected end of string or unrecognized clause'); }
  return result;
}

function clause(verb: string, precision: number, value: CelValue): string {
  switch (verb) {
    case 's': return shown(value);
    case 'd': return inRadix(value, 10, verb);
    case 'o': return inRadix(value, 8, verb);
    case 'b': return typeof value === 'boolean' ? String(Number(value)) : inRadix(value, 2, verb);
    case 'x': return hexadecimal(value, verb);
    case 'X': return hexadecimal(value, verb).toUpperCase();
    case 'f': return grouped(fixed(double(value, verb), precision));
    case 'e': return scientificText(double(value, verb));
    default: throw new Fault(`could not parse formatting clause: unrecognized formatting clause "${verb}"`);
  }
}

function refuse(verb: string, value: CelValue): Fault {
  return new Fault(`error during formatting: %${verb} does not take a value of type ${typeName(value)}`);
}

function double(value: CelValue, verb: string): number {
  const named = typeof value === 'string' && ['NaN', 'Infinity', '-Infinity'].includes(value) ? Number(value) : undefined;
  const number = named ?? doubleIn(value);
  if (number === undefined) { throw refuse(verb, value); }
  return number;
}

/** With a comma between thousands, as the locale of the API server has it. */
function grouped(digits: string): string {
  return digits.replace(/^(-?)(\d+)/, (_, sign: string, whole: string) => sign + whole.replace(/\B(?=(\d{3})+$)/g, ','));
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** As the locale of the API server has it, which takes no notice of a precision: `1.500000×10⁰³`. */
function scientificText(value: number): string {
  return scientific(value, DEFAULT_PRECISION).replace(/e([+-])(\d+)$/, (_, sign: string, power: string) =>
    `×10${sign === '-' ? '⁻' : ''}${[...power].map((digit) => SUPERSCRIPT[Number(digit)]).join('')}`);
}

function inRadix(value: CelValue, radix: number, verb: string): string {
  const integer = intIn(value) ?? (value instanceof Uint ? value.value : undefined);
  if (integer === undefined) { throw refuse(verb, value); }
  return integer.toString(radix);
}

function hexadecimal(value: CelValue, verb: string): string {
  if (typeof value === 'string') { return Buffer.from(value).toString('hex'); }
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : inRadix(value, 16, verb);
}

function shown(value: CelValue): string {
  if (value === null) { return 'null'; }
  if (isList(value)) { return `[${value.map(nested).join(', ')}]`; }
  if (value instanceof TypeValue) { return value.name; }
  if (!isMap(value)) { return textOf(value); }
  const entries = mapKeys(value).map((key): [string, string] => [nested(key), nested(mapGet(value as CelMap | CelRecord, key) as CelValue)]);
  return `{${entries.sort(([a], [b]) => a < b ? -1 : 1).map(([key, item]) => `${key}:${item}`).join(', ')}}`;
}

function textOf(value: CelValue): string {
  try {
    return text(value) as string;
  } catch {
    throw refuse('s', value);
  }
}

/** Inside a list or a map, strings stand in quotes and doubles have all their digits. */
function nested(value: CelValue): string {
  if (typeof value === 'string') { return JSON.stringify(value); }
  if (value instanceof Uint8Array) { return `b${JSON.stringify(text(value))}`; }
  if (value instanceof Duration) { return `duration("${value.toJson() as string}")`; }
  if (value instanceof Timestamp) { return `timestamp("${value.toJson() as string}")`; }
  const number = doubleIn(value);
  if (number === undefined) { return shown(value); }
  return Number.isFinite(number) ? fixed(number, DEFAULT_PRECISION) : JSON.stringify(formatDouble(number));
}
