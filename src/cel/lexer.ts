import { Fault } from './error';
import { BadEscape, unescapeBytes, unescapeString } from './literal';
import { CelValue, Double, Uint } from './value';

/** A word of an expression. Operators and punctuation have their own text as kind. */
export interface Token {
  readonly kind: 'name' | 'number' | 'literal' | 'end' | 'symbol';
  readonly text: string;
  readonly offset: number;
  readonly value?: CelValue;
}

const BLANK = /(?:[ \t\r\n\f]|\/\/[^\n]*)+/y;
const STRING = /([rRbB]{0,2})("""|'''|"|')/y;
const NUMBER = /0[xX][0-9a-fA-F]+[uU]?|(?:\d+\.\d+|\.\d+)(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+|\d+[uU]?/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const SYMBOL = /&&|\|\||==|!=|<=|>=|[<>()[\]{}.,:?!+\-*/%]/y;
const WORDS = [['name', NAME], ['number', NUMBER], ['symbol', SYMBOL]] as const;
/** What a string begins with: its quotes, or a prefix before them. */
const MAY_QUOTE = '\'"rRbB';

/** The words of an expression, the last of kind `end`. Throws a syntax fault. */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  for (let offset = endOf(BLANK, text, 0); offset < text.length;) {
    const token = tokenAt(text, offset);
    found.push(token);
    offset = endOf(BLANK, text, offset + token.text.length);
  }
  found.push({ kind: 'end', text: '', offset: text.length });
  return found;
}

/** Where what a pattern matches at an offset ends; the offset itself where it matches nothing. */
function endOf(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}

function tokenAt(text: string, offset: number): Token {
  if (MAY_QUOTE.includes(text[offset])) {
    STRING.lastIndex = offset;
    const quote = STRING.exec(text);
    if (quote && isPrefix(quote[1])) { return stringAt(text, offset, quote[1].toLowerCase(), quote[2]); }
  }
  for (let i = 0; i < WORDS.length; i++) {
    const end = endOf(WORDS[i][1], text, offset);
    if (end > offset) { return { kind: WORDS[i][0], text: text.slice(offset, end), offset }; }
  }
  throw new Fault(`unexpected character ${JSON.stringify(String.fromCodePoint(text.codePointAt(offset) as number))}`, 'syntax', offset);
}

function isPrefix(letters: string): boolean {
  return letters.length < 2 || /^[bB][rR]$/.test(letters);
}

function stringAt(text: string, offset: number, prefix: string, quote: string): Token {
  const start = offset + prefix.length + quote.length;
  const raw = prefix.includes('r');
  const end = closingQuote(text, start, quote, raw ? 0 : 1);
  if (end === undefined) { throw new Fault('unterminated string', 'syntax', offset); }
  const after = end + quote.length;
  const body = text.slice(start, end);
  return { kind: 'literal', text: text.slice(offset, after), offset, value: stringValue(body, prefix, start) };
}

/** Where the quote closes; `skip` is how many characters a backslash takes with it. */
function closingQuote(text: string, start: number, quote: string, skip: number): number | undefined {
  const close = text.indexOf(quote, start);
  if (close < 0) { return undefined; }
  if (!/[\\\n]/.test(text.slice(start, close))) { return close; }
  for (let at = start; at < text.length; at++) {
    if (text.startsWith(quote, at)) { return at; }
    if (text[at] === '\\') { at += skip; } else if (text[at] === '\n' && quote.length === 1) { return undefined; }
  }
  return undefined;
}

function stringValue(body: string, prefix: string, start: number): CelValue {
  const bytes = prefix.includes('b');
  if (prefix.includes('r')) { return bytes ? Uint8Array.from(Buffer.from(body)) : body; }
  const value = bytes ? unescapeBytes(body) : unescapeString(body);
  if (value instanceof BadEscape) { throw new Fault(`unknown escape sequence ${value.sequence}`, 'syntax', start + value.offset); }
  return value;
}

/** The value of a number literal; `sign` is the minus that stands before it, if any. Undefined where 64 bits do not hold it. */
export function numberValue(text: string, sign: '' | '-'): CelValue | undefined {
  if (/^[0-9.]+[eE.]|\./.test(text) && !/^0[xX]/.test(text)) {
    const double = Number(sign + text);
    return Number.isFinite(double) ? new Double(double) : undefined;
  }
  const unsigned = /[uU]$/.test(text);
  const magnitude = BigInt(unsigned ? text.slice(0, -1) : text);
  if (unsigned) { return sign === '' && magnitude < 2n ** 64n ? new Uint(magnitude) : undefined; }
  const value = sign ? -magnitude : magnitude;
  if (value >= 2n ** 63n || value < -(2n ** 63n)) { return undefined; }
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}
