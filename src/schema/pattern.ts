/** Classes of characters that RE2 names and JavaScript does not. */
const CLASSES: { readonly [name: string]: string } = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7F',
  blank: '\\t ',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};

const compiled = new Map<string, RegExp | undefined>();

/** The JavaScript form of a pattern that an API server reads as RE2; undefined where there is none, so that nothing is judged by it. */
export function regExpOf(pattern: string): RegExp | undefined {
  if (!compiled.has(pattern)) { compiled.set(pattern, compile(pattern)); }
  return compiled.get(pattern);
}

function compile(pattern: string): RegExp | undefined {
  const { source, flags } = translate(pattern);
  for (const [text, unicode] of [[source, 'u'], [source, '']] as const) {
    try {
      return new RegExp(text, flags + unicode);
    } catch {
      // Without the flag JavaScript is laxer about escapes that mean nothing.
    }
  }
  return undefined;
}

function translate(pattern: string): { source: string; flags: string } {
  let flags = '';
  const body = pattern.replace(/^\(\?([is]+)\)/, (_, given: string) => { flags = given; return ''; });
  const tokens = /\\Q[\s\S]*?\\E|\\[pP](?:\{[^}]*\}|.)|\\[\s\S]|\(\?P<|\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]|[\s\S]/g;
  return { source: (body.match(tokens) ?? []).map((token) => translateToken(token, flags)).join(''), flags };
}

function translateToken(token: string, flags: string): string {
  if (token === '\\A') { return '^'; }
  if (token === '\\z') { return '$'; }
  if (token === '(?P<') { return '(?<'; }
  if (token === '.') { return flags.includes('s') ? '.' : '[^\\n]'; }
  if (token === '\\s') { return '[\\t\\n\\f\\r ]'; }
  if (token === '\\S') { return '[^\\t\\n\\f\\r ]'; }
  if (token.startsWith('\\Q')) { return token.slice(2, -2).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'); }
  if (/^\\[pP][^{]$/.test(token)) { return `\\${token[1]}{${token[2]}}`; }
  if (token.startsWith('[') && token.length > 1) { return translateClass(token); }
  return plainEscape(token);
}

function translateClass(token: string): string {
  const named = token.replace(/\[:(\^?)(\w+):\]/g, (whole, not: string, name: string) => (not === '' && CLASSES[name]) || whole);
  return named.replace(/^(\[\^?)\]/, '$1\\]').replace(/\\[\s\S]|(?<!^)\[/g, (part) => (part === '[' ? '\\[' : plainEscape(part, '-')));
}

/** JavaScript's unicode mode allows a backslash only before what means something. */
function plainEscape(token: string, also = ''): string {
  return /^\\[^\w\s]$/.test(token) && !('^$\\.*+?()[]{}|/' + also).includes(token[1]) ? token[1] : token;
}
