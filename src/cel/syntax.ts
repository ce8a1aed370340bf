import type { CelValue } from './value';

/** A part of an expression with its place in the text. */
export type Syntax =
  | { readonly kind: 'literal'; readonly offset: number; readonly value: CelValue }
  | { readonly kind: 'name'; readonly offset: number; readonly name: string }
  | { readonly kind: 'select'; readonly offset: number; readonly operand: Syntax; readonly field: string; readonly optional: boolean }
  | { readonly kind: 'index'; readonly offset: number; readonly operand: Syntax; readonly index: Syntax; readonly optional: boolean }
  | { readonly kind: 'call'; readonly offset: number; readonly name: string; readonly args: readonly Syntax[]; readonly target?: Syntax }
  | { readonly kind: 'unary'; readonly offset: number; readonly operator: '!' | '-'; readonly operand: Syntax }
  | { readonly kind: 'binary'; readonly offset: number; readonly operator: BinaryOperator; readonly left: Syntax; readonly right: Syntax }
  | { readonly kind: 'conditional'; readonly offset: number; readonly condition: Syntax; readonly then: Syntax; readonly otherwise: Syntax }
  | { readonly kind: 'list'; readonly offset: number; readonly items: readonly ListItem[] }
  | { readonly kind: 'map'; readonly offset: number; readonly entries: readonly MapEntry[] };

export type BinaryOperator = '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | '+' | '-' | '*' | '/' | '%';
export interface ListItem { readonly value: Syntax; readonly optional: boolean }
export interface MapEntry { readonly key: Syntax; readonly value: Syntax; readonly optional: boolean }

export type SyntaxOf<K extends Syntax['kind']> = Extract<Syntax, { kind: K }>;
export type CallSyntax = SyntaxOf<'call'>;

/** Names that CEL keeps for itself; no variable can be called so, a field can (but for the first four). */
export const RESERVED: ReadonlySet<string> = new Set([
  'true', 'false', 'null', 'in',
  'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let', 'loop', 'package', 'namespace', 'return', 'var', 'void', 'while',
]);

/** The expressions that an expression is made of. */
export function partsOf(syntax: Syntax): readonly Syntax[] {
  switch (syntax.kind) {
    case 'select': return [syntax.operand];
    case 'index': return [syntax.operand, syntax.index];
    case 'call': return [...(syntax.target ? [syntax.target] : []), ...syntax.args];
    case 'unary': return [syntax.operand];
    case 'binary': return [syntax.left, syntax.right];
    case 'conditional': return [syntax.condition, syntax.then, syntax.otherwise];
    case 'list': return syntax.items.map(({ value }) => value);
    case 'map': return syntax.entries.flatMap(({ key, value }) => [key, value]);
    default: return [];
  }
}
