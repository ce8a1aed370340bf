/** A range of code points, both ends included. */
export type Range = readonly [number, number];

const LAST = 0x10ffff;
const DIGIT: Range = [48, 57];
const UPPER: Range = [65, 90];
const LOWER: Range = [97, 122];
const SPACE: readonly Range[] = [[9, 10], [12, 13], [32, 32]];

/** `\d`, `\s` and `\w`, which are ASCII in RE2. */
export const PERL: Readonly<Record<string, readonly Range[]>> = { d: [DIGIT], s: SPACE, w: [DIGIT, UPPER, [95, 95], LOWER] };

/** The names of `[[:name:]]`. */
export const POSIX: Readonly<Record<string, readonly Range[]>> = {
  alnum: [DIGIT, UPPER, LOWER],
  alpha: [UPPER, LOWER],
  ascii: [[0, 127]],
  blank: [[9, 9], [32, 32]],
  cntrl: [[0, 31], [127, 127]],
  digit: [DIGIT],
  graph: [[33, 126]],
  lower: [LOWER],
  print: [[32, 126]],
  punct: [[33, 47], [58, 64], [91, 96], [123, 126]],
  space: [[9, 13], [32, 32]],
  upper: [UPPER],
  word: [DIGIT, UPPER, [95, 95], LOWER],
  xdigit: [DIGIT, [65, 70], [97, 102]],
};

/** All that sorted ranges leave out. */
export function complement(sorted: readonly Range[]): readonly Range[] {
  const starts = [0, ...sorted.map(([, high]) => high + 1)];
  const ends = [...sorted.map(([low]) => low - 1), LAST];
  return starts.map((start, i): Range => [start, ends[i]]).filter(([low, high]) => low <= high);
}

/** The ranges with what differs from them in case alone. */
export function caseFolded(all: readonly Range[]): readonly Range[] {
  return all.flatMap((range) => range[0] === range[1] ? variants(range[0]) : [range, ...shifted(range, UPPER, 32), ...shifted(range, LOWER, -32)]);
}

function shifted([low, high]: Range, [first, last]: Range, by: number): readonly Range[] {
  const [from, to] = [Math.max(low, first), Math.min(high, last)];
  return from <= to ? [[from + by, to + by]] : [];
}

function variants(code: number): readonly Range[] {
  const character = String.fromCodePoint(code);
  const all = [character, character.toLowerCase(), character.toUpperCase()].filter((form) => [...form].length === 1);
  return [...new Set(all.map((form) => form.codePointAt(0) as number))].map((form): Range => [form, form]);
}

/** The ranges as they stand inside the brackets of a JavaScript class. */
export function ranges(all: readonly Range[]): string {
  return all.map(([low, high]) => low === high ? escaped(low) : `${escaped(low)}-${escaped(high)}`).join('');
}

/** One code point as it stands in a JavaScript pattern with the flag `u`, inside a class or outside. */
export function escaped(code: number): string {
  const character = String.fromCodePoint(code);
  return /^[A-Za-z0-9_ ]$/.test(character) ? character : `\\u{${code.toString(16)}}`;
}
