import { PERL, POSIX, Range, caseFolded, complement, escaped, ranges } from './re2-class';

const MAX_REPEAT = 1000;
const CONTROL: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };

/** What RE2 refuses in a pattern; no `Error`, since gathering a stack trace costs more than reading the pattern. */
export class Re2Fault {
  constructor(readonly message: string) {}
}

/**
 * A pattern in the syntax of RE2, which API servers and CEL read, as a JavaScript expression.
 *
 * @param flags `g` for an expression that remembers where its last match ended
 * @throws Re2Fault where RE2 refuses the pattern
 */
export function compileRe2(pattern: string, flags: '' | 'g' = ''): RegExp {
  try {
    return new RegExp(new Translation(pattern).whole(), `${flags}u`);
  } catch (thrown) {
    throw thrown instanceof Re2Fault ? thrown : new Re2Fault(`invalid regular expression ${JSON.stringify(pattern)}`);
  }
}

interface Flags { readonly i: boolean; readonly m: boolean; readonly s: boolean; readonly U: boolean }

/** One pass over the pattern. JavaScript has neither scoped flags nor RE2's ASCII classes, so both are written out. */
class Translation {
  private at = 0;
  private flags: Flags = { i: false, m: false, s: false, U: false };
  private readonly outer: Flags[] = [];
  private repeatable = false;

  constructor(private readonly pattern: string) {}

  whole(): string {
    let result = '';
    while (this.at < this.pattern.length) { result += this.next(); }
    if (this.outer.length > 0) { this.refuse('missing closing )'); }
    return result;
  }

  private refuse(why: string): never {
    throw new Re2Fault(`invalid regular expression ${JSON.stringify(this.pattern)}: ${why}`);
  }

  private match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const found = expression.exec(this.pattern);
    if (found) { this.at += found[0].length; }
    return found;
  }

  private next(): string {
    const character = this.pattern[this.at];
    switch (character) {
      case '(': return this.open();
      case ')': return this.close();
      case '|': return this.plain('|', false);
      case '*': case '+': case '?': return this.repeat(this.match(/([*+?])(\??)/y) as RegExpExecArray);
      case '{': return this.braces();
      case '[': return this.atom(this.bracketClass());
      case '.': return this.plain(this.flags.s ? '[^]' : '[^\\n]', true);
      case '^': return this.plain(this.flags.m ? '(?:(?<![^\\n]))' : this.edge('^'), true);
      case '$': return this.plain(this.flags.m ? '(?:(?![^\\n]))' : this.edge('$'), true);
      case '\\': return this.escape();
      default: return this.literal(this.codePoint());
    }
  }

  /** JavaScript repeats no edge by itself; elsewhere it stands bare, since an engine that sees it first does not try every place. */
  private edge(sign: '^' | '$'): string {
    return '*+?{'.includes(this.pattern[this.at + 1] ?? ' ') ? `(?:${sign})` : sign;
  }

  private plain(output: string, repeatable: boolean): string {
    this.at++;
    this.repeatable = repeatable;
    return output;
  }

  private atom(output: string): string {
    this.repeatable = true;
    return output;
  }

  private codePoint(): number {
    const code = this.pattern.codePointAt(this.at) as number;
    this.at += code > 0xffff ? 2 : 1;
    return code;
  }

  private literal(code: number): string {
    const folded = this.flags.i ? caseFolded([[code, code]]) : [];
    return this.atom(folded.length > 1 ? `[${ranges(folded)}]` : escaped(code));
  }

  private open(): string {
    this.repeatable = false;
    const named = this.match(/\(\?P?<([A-Za-z_][A-Za-z0-9_]*)>/y);
    if (named) { this.outer.push(this.flags); return `(?<${named[1]}>`; }
    const flagged = this.match(/\(\?([imsU]*)(?:-([imsU]+))?([:)])/y);
    if (!flagged) {
      if (this.pattern.startsWith('(?', this.at)) { this.refuse('invalid or unsupported Perl syntax'); }
      this.at++;
      this.outer.push(this.flags);
      return '(';
    }
    const [, on, off = '', end] = flagged;
    if (end === ':') { this.outer.push(this.flags); }
    const set = Object.fromEntries([...[...on].map((flag) => [flag, true]), ...[...off].map((flag) => [flag, false])]) as Partial<Flags>;
    this.flags = { ...this.flags, ...set };
    return end === ':' ? '(?:' : '';
  }

  private close(): string {
    const flags = this.outer.pop();
    if (!flags) { this.refuse('unexpected )'); }
    this.flags = flags;
    return this.plain(')', true);
  }

  private braces(): string {
    const counted = this.match(/(\{(\d+)(,(\d*))?\})(\??)/y);
    if (!counted) { return this.literal(this.codePoint()); }
    const [, braces, low, , high] = counted;
    if (Number(low) > MAX_REPEAT || Number(high || 0) > MAX_REPEAT || (high && Number(high) < Number(low))) { this.refuse('invalid repeat count'); }
    return this.repeat([counted[0], braces, counted[5]]);
  }

  private repeat([, operator, lazy]: ArrayLike<string> & Iterable<string>): string {
    if (!this.repeatable) { this.refuse('missing argument to repetition operator'); }
    this.repeatable = false;
    return operator + ((lazy === '?') !== this.flags.U ? '?' : '');
  }

  private escape(): string {
    const quoted = this.match(/\\Q([^]*?)(?:\\E|$)/y);
    if (quoted) { return [...quoted[1]].map((character) => this.literal(character.codePointAt(0) as number)).join(''); }
    const boundary = this.match(/\\([bBAz])/y);
    if (boundary) { return this.atom({ b: '(?:\\b)', B: '(?:\\B)', A: '(?:^)', z: '(?:$)' }[boundary[1]] as string); }
    const set = this.setEscape();
    return set === undefined ? this.literal(this.characterEscape()) : this.atom(`[${set}]`);
  }

  /** `\d`, `\pL` and the like, as the inside of a class; undefined where the escape stands for one character. */
  private setEscape(): string | undefined {
    const perl = this.match(/\\([dswDSW])/y);
    if (perl) {
      const base = PERL[perl[1].toLowerCase()];
      return ranges(perl[1] === perl[1].toLowerCase() ? base : complement(base));
    }
    const property = this.match(/\\([pP])(?:\{(\^?)([A-Za-z_]+)\}|([A-Z]))/y);
    if (!property) { return undefined; }
    const [, letter, caret = '', long, short] = property;
    const name = long ?? short;
    return `\\${(letter === 'P') !== (caret === '^') ? 'P' : 'p'}{${name.length <= 2 ? name : `Script=${name}`}}`;
  }

  private characterEscape(): number {
    const hex = this.match(/\\x(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]+)\})/y);
    if (hex) { return this.checked(parseInt(hex[1] ?? hex[2], 16)); }
    const octal = this.match(/\\(0[0-7]{0,2}|[1-7][0-7]{1,2})/y);
    if (octal) { return parseInt(octal[1], 8); }
    const control = this.match(/\\([afnrtv])/y);
    if (control) { return CONTROL[control[1]]; }
    const punctuation = this.match(/\\([!-/:-@[-`{-~])/y);
    if (punctuation) { return punctuation[1].charCodeAt(0); }
    return this.refuse(`invalid escape sequence ${this.pattern.slice(this.at, this.at + 2)}`);
  }

  private checked(code: number): number {
    return code <= 0x10ffff ? code : this.refuse('invalid escape sequence');
  }

  private bracketClass(): string {
    const negated = this.match(/\[(\^?)/y)?.[1] === '^';
    let content = '';
    for (let first = true; first || this.pattern[this.at] !== ']'; first = false) {
      if (this.at >= this.pattern.length) { this.refuse('missing closing ]'); }
      content += this.classItem();
    }
    this.at++;
    return `[${negated ? '^' : ''}${content}]`;
  }

  private classItem(): string {
    const posix = this.match(/\[:(\^?)([a-z]+):\]/y);
    if (posix) {
      const named = Object.hasOwn(POSIX, posix[2]) ? POSIX[posix[2]] : this.refuse('invalid character class range');
      return this.foldedRanges(posix[1] ? complement(named) : named);
    }
    const set = this.pattern[this.at] === '\\' ? this.setEscape() : undefined;
    if (set !== undefined) { return set; }
    const low = this.classCharacter();
    if (!this.match(/-(?=[^\]])/y)) { return this.foldedRanges([[low, low]]); }
    const high = this.classCharacter();
    if (high < low) { this.refuse('invalid character class range'); }
    return this.foldedRanges([[low, high]]);
  }

  private classCharacter(): number {
    return this.pattern[this.at] === '\\' ? this.characterEscape() : this.codePoint();
  }

  private foldedRanges(all: readonly Range[]): string {
    return ranges(this.flags.i ? caseFolded(all) : all);
  }
}
