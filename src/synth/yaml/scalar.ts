/**
 * How a string is written so that every YAML reader gives the same string back. Readers of YAML 1.1 (Go's, so kustomize and kubectl) and of 1.2
 * disagree on what a bare word or number is, hence all that either of them would take for something else is quoted.
 */

/** Printable and visible; what else a string holds is escaped. Bidirectional controls are escaped so that a reviewer sees them. */
const VISIBLE = ' -~\\u00a1-\\u200a\\u200c\\u200d\\u2010-\\u2027\\u202f-\\u2065\\u206a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd\\u{10000}-\\u{10ffff}';
const ONE_LINE = new RegExp(`^[${VISIBLE}]*$`, 'u');
const MANY_LINES = new RegExp(`^[${VISIBLE}\\t\\n]*$`, 'u');
const HIDDEN = new RegExp(`[^${VISIBLE}]`, 'gu');

/** Characters that a bare scalar may begin with; a dash or a dot only before what can be neither a number nor a document mark. */
const BARE_START = /^(?:[A-Za-z0-9_/$^(;\\\u00a1-\uffff]|-(?:-(?!-)|[A-Za-z])|\.(?:\.?\/|[A-Za-z]))/;
const BARE_BREAK = /: |:$| #|\s$/;
const WORD = /^(?:y|n|yes|no|on|off|true|false|null|[-.]?nan|[-.]?inf|-?infinity|[-.]?e[-+]?\d+)$/i;
/** Begins with a digit and yet is a number, a date or a time to nobody: quantities, durations, percentages, IPv4 addresses and ranges. */
const NOT_A_NUMBER = /^(?:\d+(?:\.\d+)?(?:[kMGTP]i?|Ei|%)|(?:\d+(?:\.\d+)?(?:ns|us|ms|[smhd]))+|\d+\.\d+\.\d+\.\d+(?:\/\d+)?)$/;

const CACHE_LIMIT = 50_000;
const CACHED_LENGTH = 200;
let cache = new Map<string, string>();

/** The string on one line: bare where every reader agrees on it, else quoted. */
export function inlineScalar(text: string): string {
  const known = cache.get(text);
  if (known !== undefined) { return known; }
  const written = isBare(text) ? text : quoted(text);
  if (text.length <= CACHED_LENGTH) {
    if (cache.size >= CACHE_LIMIT) { cache = new Map(); }
    cache.set(text, written);
  }
  return written;
}

/** The lines of a literal block and its header (`|`, `|-`, `|+`), or undefined where the string is not safe in one. */
export function literalBlock(text: string): { readonly header: string; readonly lines: readonly string[] } | undefined {
  if (!text.includes('\n') || /^\s/.test(text) || !MANY_LINES.test(text)) { return undefined; }
  const lines = text.split('\n');
  if (lines[lines.length - 1] !== '') { return { header: '|-', lines }; }
  lines.pop();
  return { header: lines[lines.length - 1] === '' ? '|+' : '|', lines };
}

function isBare(text: string): boolean {
  if (!BARE_START.test(text) || BARE_BREAK.test(text) || WORD.test(text) || !ONE_LINE.test(text) || text !== text.trim()) { return false; }
  const first = text.charCodeAt(0);
  return first < 0x30 || first > 0x39 || NOT_A_NUMBER.test(text);
}

function quoted(text: string): string {
  if (/["\\]/.test(text) && ONE_LINE.test(text)) { return `'${text.replaceAll('\'', '\'\'')}'`; }
  return JSON.stringify(text).replace(HIDDEN, escaped);
}

/** JSON has escaped the C0 controls and lone surrogates already; what is left fits in four hexadecimal digits. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
