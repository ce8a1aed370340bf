import { Fault } from './error';
import { Token, numberValue, tokens } from './lexer';
import { BinaryOperator, ListItem, MapEntry, RESERVED, Syntax, SyntaxOf } from './syntax';

const MAX_DEPTH = 250;
/** Binary operators with how tightly they bind. */
const LEVELS: ReadonlyMap<string, number> = new Map([
  ['||'], ['&&'], ['==', '!=', '<', '<=', '>', '>=', 'in'], ['+', '-'], ['*', '/', '%'],
].flatMap((operators, level) => operators.map((operator): [string, number] => [operator, level])));
const KEYWORD_VALUES: ReadonlyMap<string, boolean | null> = new Map([['true', true], ['false', false], ['null', null]] as const);

const known = new Map<string, Syntax>();

/** The expression as a tree, the same for the same text. Throws a syntax fault. */
export function parse(text: string): Syntax {
  let syntax = known.get(text);
  if (!syntax) { known.set(text, syntax = new Parser(tokens(text)).whole()); }
  return syntax;
}

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly words: readonly Token[]) {}

  whole(): Syntax {
    const expression = this.expression();
    if (this.word.kind !== 'end') { this.unexpected(); }
    return expression;
  }

  private get word(): Token { return this.words[this.at]; }

  private is(symbol: string): boolean {
    return this.word.kind === 'symbol' && this.word.text === symbol;
  }

  private take(symbol: string): boolean {
    if (!this.is(symbol)) { return false; }
    this.at++;
    return true;
  }

  private expect(symbol: string): void {
    if (!this.take(symbol)) { this.unexpected(`, expected '${symbol}'`); }
  }

  private unexpected(expected = ''): never {
    const found = this.word.kind === 'end' ? 'unexpected end of expression' : `unexpected ${JSON.stringify(this.word.text)}`;
    throw new Fault(found + expected, 'syntax', this.word.offset);
  }

  private expression(): Syntax {
    if (++this.depth > MAX_DEPTH) { throw new Fault('expression is nested too deeply', 'syntax', this.word.offset); }
    const condition = this.binary(0);
    const { offset } = this.word;
    let result = condition;
    if (this.take('?')) {
      const then = this.binary(0);
      this.expect(':');
      result = { kind: 'conditional', offset, condition, then, otherwise: this.expression() };
    }
    this.depth--;
    return result;
  }

  /** Operands joined by operators that bind at least as tightly as a level, from left to right. */
  private binary(loosest: number): Syntax {
    let left = this.unary();
    for (;;) {
      const { text, offset, kind } = this.word;
      const level = kind === 'symbol' || text === 'in' ? LEVELS.get(text) : undefined;
      if (level === undefined || level < loosest) { return left; }
      this.at++;
      left = { kind: 'binary', offset, operator: text as BinaryOperator, left, right: this.binary(level + 1) };
    }
  }

  private unary(): Syntax {
    const { offset } = this.word;
    const operator = this.is('!') ? '!' : this.is('-') ? '-' : undefined;
    if (!operator) { return this.member(); }
    const offsets = [offset];
    this.at++;
    while (this.is(operator)) { offsets.push(this.word.offset); this.at++; }
    let operand: Syntax;
    if (operator === '-' && this.word.kind === 'number') {
      offsets.pop();
      operand = this.suffixes(this.number('-'));
    } else {
      operand = this.member();
    }
    // Two signs cancel out, whatever the type, as they do in the API server.
    return offsets.length % 2 === 0 ? operand : { kind: 'unary', offset: offsets[0], operator, operand };
  }

  private member(): Syntax {
    return this.suffixes(this.primary());
  }

  private suffixes(primary: Syntax): Syntax {
    let operand = primary;
    for (;;) {
      if (this.take('.')) {
        operand = this.selection(operand);
      } else if (this.is('[')) {
        const { offset } = this.word;
        this.at++;
        const optional = this.take('?');
        operand = { kind: 'index', offset, operand, index: this.expression(), optional };
        this.expect(']');
      } else if (this.is('{') && isTypeName(operand)) {
        throw new Fault('objects are constructed only by mutating policies', 'syntax', this.word.offset);
      } else {
        return operand;
      }
    }
  }

  private selection(operand: Syntax): Syntax {
    const optional = this.take('?');
    const { text: name, offset, kind } = this.word;
    if (kind !== 'name' || KEYWORD_VALUES.has(name) || name === 'in') { this.unexpected(', expected the name of a field'); }
    this.at++;
    if (!optional && this.take('(')) { return { kind: 'call', offset, name, args: this.args(), target: operand }; }
    return { kind: 'select', offset, operand, field: name, optional };
  }

  private args(): readonly Syntax[] {
    const found: Syntax[] = [];
    if (this.take(')')) { return found; }
    do { found.push(this.expression()); } while (this.take(','));
    this.expect(')');
    return found;
  }

  private primary(): Syntax {
    const { kind, offset, value } = this.word;
    if (kind === 'literal') {
      this.at++;
      return { kind: 'literal', offset, value: value as SyntaxOf<'literal'>['value'] };
    }
    if (kind === 'number') { return this.number(''); }
    if (kind === 'name') { return this.name(); }
    if (this.take('(')) {
      const inner = this.expression();
      this.expect(')');
      return inner;
    }
    if (this.take('[')) { return { kind: 'list', offset, items: this.items() }; }
    if (this.take('{')) { return { kind: 'map', offset, entries: this.entries() }; }
    if (this.take('.') && this.word.kind === 'name') { return this.name(); }
    return this.unexpected();
  }

  private number(sign: '' | '-'): Syntax {
    const { text, offset } = this.word;
    const value = numberValue(text, sign);
    if (value === undefined) { throw new Fault(`invalid number ${sign}${text}`, 'syntax', offset); }
    this.at++;
    return { kind: 'literal', offset, value };
  }

  private name(): Syntax {
    const { text: name, offset } = this.word;
    const keyword = KEYWORD_VALUES.get(name);
    if (RESERVED.has(name) && keyword === undefined) { throw new Fault(`reserved identifier ${name}`, 'syntax', offset); }
    this.at++;
    if (keyword !== undefined) { return { kind: 'literal', offset, value: keyword }; }
    return this.take('(') ? { kind: 'call', offset, name, args: this.args() } : { kind: 'name', offset, name };
  }

  private items(): readonly ListItem[] {
    const found: ListItem[] = [];
    while (!this.take(']')) {
      const optional = this.take('?');
      found.push({ value: this.expression(), optional });
      if (!this.take(',') && !this.is(']')) { this.unexpected(", expected ',' or ']'"); }
    }
    return found;
  }

  private entries(): readonly MapEntry[] {
    const found: MapEntry[] = [];
    while (!this.take('}')) {
      const optional = this.take('?');
      const key = this.expression();
      this.expect(':');
      found.push({ key, value: this.expression(), optional });
      if (!this.take(',') && !this.is('}')) { this.unexpected(", expected ',' or '}'"); }
    }
    return found;
  }
}

function isTypeName(operand: Syntax): boolean {
  return operand.kind === 'name' || (operand.kind === 'select' && isTypeName(operand.operand));
}
