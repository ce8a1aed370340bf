/**
 * What a plain scalar means to kustomize, which reads YAML with a parser of its own: words such as `yes` and `on` stay text,
 * `012` is octal, a date becomes a time. Held to real builds by test/synth/collect.
 */
export type ScalarReading = { readonly value: string | number | boolean | null } | { readonly problem: string };

const WORDS = new Map<string, boolean | null>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);
const NO_NUMBER = /^(\.nan|\.NaN|\.NAN|[-+]?(\.inf|\.Inf|\.INF))$/;
const INTEGER = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+|0[0-7]*|[1-9]\d*)$/;
const FLOAT = /^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/;
const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** Past it the parser takes digits for a float. */
const LARGEST_INTEGER = 2n ** 64n - 1n;
const SMALLEST_INTEGER = -(2n ** 63n);

export function readPlainScalar(text: string): ScalarReading {
  const word = WORDS.get(text);
  if (word !== undefined) { return { value: word }; }
  if (NO_NUMBER.test(text)) { return { problem: `${text} is a number that JSON does not have` }; }
  if (!/^[-+.0-9]/.test(text)) { return { value: text }; }
  return readDate(text) ?? readNumber(text) ?? { value: text };
}

function readDate(text: string): ScalarReading | undefined {
  const match = DATE.exec(text);
  if (!match) { return undefined; }
  const [year, month, day] = match.slice(1).map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? { value: `${date.toISOString().slice(0, 10)}T00:00:00Z` } : undefined;
}

function readNumber(text: string): ScalarReading | undefined {
  const digits = text.replace(/_/g, '');
  const integer = readInteger(digits);
  if (integer !== undefined && integer >= SMALLEST_INTEGER && integer <= LARGEST_INTEGER) {
    const value = Number(integer);
    return BigInt(String(value)) === integer ? { value } : { problem: `${text} is an integer of more than 53 bits` };
  }
  if (!FLOAT.test(digits)) { return undefined; }
  const value = Number(digits);
  // Adding zero takes the sign off a negative zero, as JSON does.
  return Number.isFinite(value) ? { value: value + 0 } : undefined;
}

function readInteger(digits: string): bigint | undefined {
  const match = INTEGER.exec(digits);
  if (!match) { return undefined; }
  const [, sign, body] = match;
  const isOldOctal = /^0\d+$/.test(body);
  const magnitude = BigInt(isOldOctal ? `0o${body.slice(1)}` : body.toLowerCase());
  return sign === '-' ? -magnitude : magnitude;
}
