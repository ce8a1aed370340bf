import { Fault } from '../error';
import { CelLibrary, globalFunction, memberFunction } from '../library';
import { formatString } from '../string-format';
import { count, list, string, stringList } from '../take';
import { CelValue } from '../value';
import { length } from './standard';

const STRING = ['string'];
const LIST = ['list'];
/** The minor that took the second version of this library. */
const SECOND_VERSION = 29;

/** Positions are counted in characters; JavaScript counts UTF-16 units. */
function unitsBefore(text: string, position: number): number {
  return length(text) === text.length ? position : [...text].slice(0, position).join('').length;
}

function characters(text: string, units: number): number {
  return units < 0 ? -1 : length(text.slice(0, units));
}

function outOfRange(index: number): Fault {
  return new Fault(`index out of range: ${index}`);
}

function charAt(text: string, index: number): string {
  if (index < 0 || index > length(text)) { throw outOfRange(index); }
  return substring(text, index, Math.min(index + 1, length(text)));
}

function indexOf(text: string, part: string, from: number): number {
  if (from < 0) { throw outOfRange(from); }
  if (part === '') { return Math.min(from, length(text)); }
  return from >= length(text) ? -1 : characters(text, text.indexOf(part, unitsBefore(text, from)));
}

function lastIndexOf(text: string, part: string, from: number): number {
  if (from < 0) { throw outOfRange(from); }
  if (part === '') { return Math.min(from, length(text)); }
  return from >= length(text) ? -1 : characters(text, text.lastIndexOf(part, unitsBefore(text, from)));
}

function lastIndex(text: string, part: string): number {
  if (part === '') { return length(text); }
  return text.length < part.length ? -1 : lastIndexOf(text, part, length(text) - 1);
}

function substring(text: string, start: number, end: number): string {
  if (start > end) { throw new Fault(`invalid substring range. start: ${start}, end: ${end}`); }
  if (start < 0 || start > length(text)) { throw outOfRange(start); }
  if (end < 0 || end > length(text)) { throw outOfRange(end); }
  return text.slice(unitsBefore(text, start), unitsBefore(text, end));
}

/** Replaces the first `limit` occurrences, all where it is negative. An empty part stands before every character and at the end. */
function replace(text: string, part: string, by: string, limit: number): string {
  if (limit < 0) { return part === '' ? [by, ...[...text].map((character) => character + by)].join('') : text.split(part).join(by); }
  const pieces = part === '' ? ['', ...text] : text.split(part);
  if (part === '') { return pieces.map((piece, i) => piece + (i < limit ? by : '')).join(''); }
  return pieces.map((piece, i) => i === pieces.length - 1 ? piece : piece + (i < limit ? by : part)).join('');
}

function split(text: string, separator: string, limit: number): readonly string[] {
  if (limit === 0) { return []; }
  const pieces = separator === '' ? [...text] : text.split(separator);
  if (limit < 0 || pieces.length <= limit) { return pieces; }
  return [...pieces.slice(0, limit - 1), pieces.slice(limit - 1).join(separator)];
}

function trim(text: string): string {
  const space = '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+';
  return text.replace(new RegExp(`^${space}`), '').replace(new RegExp(`${space}$`), '');
}

const QUOTED: Readonly<Record<string, string>> = {
  '\x07': '\\a', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\v': '\\v', '\\': '\\\\', '"': '\\"',
};

function quote(text: string): string {
  // eslint-disable-next-line no-control-regex
  return `"${text.replace(/[\x07\b\f\n\r\t\v\\"]/g, (character) => QUOTED[character])}"`;
}

function join(items: CelValue, separator: string): string {
  return stringList(items).join(separator);
}

/** CEL's own functions on strings. */
export const STRINGS: CelLibrary = {
  name: 'strings',
  since: 0,
  functions: [
    memberFunction('charAt', STRING, (text, index) => charAt(string(text), count(index))),
    memberFunction('indexOf', STRING, (text, part) => indexOf(string(text), string(part), 0)),
    memberFunction('indexOf', STRING, (text, part, from) => indexOf(string(text), string(part), count(from))),
    memberFunction('lastIndexOf', STRING, (text, part) => lastIndex(string(text), string(part))),
    memberFunction('lastIndexOf', STRING, (text, part, from) => lastIndexOf(string(text), string(part), count(from))),
    memberFunction('lowerAscii', STRING, (text) => string(text).replace(/[A-Z]+/g, (letters) => letters.toLowerCase())),
    memberFunction('upperAscii', STRING, (text) => string(text).replace(/[a-z]+/g, (letters) => letters.toUpperCase())),
    memberFunction('replace', STRING, (text, part, by) => replace(string(text), string(part), string(by), -1)),
    memberFunction('replace', STRING, (text, part, by, limit) => replace(string(text), string(part), string(by), count(limit))),
    memberFunction('split', STRING, (text, separator) => split(string(text), string(separator), -1)),
    memberFunction('split', STRING, (text, separator, limit) => split(string(text), string(separator), count(limit))),
    memberFunction('substring', STRING, (text, start) => substring(string(text), count(start), length(string(text)))),
    memberFunction('substring', STRING, (text, start, end) => substring(string(text), count(start), count(end))),
    memberFunction('trim', STRING, (text) => trim(string(text))),
    memberFunction('join', LIST, (items) => join(items, '')),
    memberFunction('join', LIST, (items, separator) => join(items, string(separator))),
    memberFunction('format', STRING, (text, args) => formatString(string(text), list(args)), { since: SECOND_VERSION }),
    globalFunction('strings.quote', undefined, (text) => quote(string(text)), { since: SECOND_VERSION }),
  ],
};
