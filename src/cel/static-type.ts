import { Fault } from './error';
import { CallSyntax, Syntax, SyntaxOf } from './syntax';
import { typeName } from './value';

/** Variables that the API server declares without a type when it compiles a policy. What comes out of them is of type `dyn`. */
const UNTYPED: ReadonlySet<string> = new Set(['object', 'oldObject', 'params']);
const SCALARS: ReadonlySet<string> = new Set(['bool', 'int', 'uint', 'double', 'string', 'bytes']);
const RESULTS: ReadonlyMap<string, string> = new Map([
  ...['has', 'all', 'exists', 'exists_one', 'existsOne', 'startsWith', 'endsWith', 'contains', 'matches', 'hasValue', 'bool'].map((name) => [name, 'bool'] as const),
  ...['size', 'int'].map((name) => [name, 'int'] as const),
  ...['string', 'lowerAscii', 'upperAscii', 'trim', 'format', 'join', 'substring', 'charAt'].map((name) => [name, 'string'] as const),
  ['double', 'double'], ['uint', 'uint'], ['bytes', 'bytes'], ['dyn', 'dyn'],
]);
const BOOLEAN_OPERATORS: ReadonlySet<string> = new Set(['||', '&&', '==', '!=', '<', '<=', '>', '>=', 'in']);

/** Whether a name stands for the variable of the environment, not for one that a comprehension binds. */
export type IsVariable = (name: string) => boolean;

/** The type that the API server infers for an expression; undefined where it is not plain to see, then nothing is checked. */
function staticType(syntax: Syntax, isVariable: IsVariable): string | undefined {
  switch (syntax.kind) {
    case 'literal': return typeName(syntax.value);
    case 'name': return UNTYPED.has(syntax.name) && isVariable(syntax.name) ? 'dyn' : undefined;
    case 'select': case 'index': return !syntax.optional && staticType(syntax.operand, isVariable) === 'dyn' ? 'dyn' : undefined;
    case 'unary': return syntax.operator === '!' ? 'bool' : staticType(syntax.operand, isVariable);
    case 'binary': return BOOLEAN_OPERATORS.has(syntax.operator) ? 'bool' : undefined;
    case 'call': return RESULTS.get(syntax.name);
    default: return undefined;
  }
}

/** The type of an expression that is anything but true or false for sure; undefined where it is a condition, or may be one. */
export function otherThanBool(syntax: Syntax): string | undefined {
  const type = syntax.kind === 'list' || syntax.kind === 'map' ? syntax.kind : staticType(syntax, () => true);
  return type === 'bool' || type === 'dyn' ? undefined : type;
}

/** Refuses a list or a map of different types, as the API server does; `dyn(x)` is the way around. */
export function requireOneType(items: readonly Syntax[], isVariable: IsVariable): void {
  let first: string | undefined;
  for (const item of items) {
    const type = staticType(item, isVariable);
    if (type === undefined) { continue; }
    first ??= type;
    if (type !== first) { throw new Fault(`expected type '${first}' but found '${type}'`, 'arguments', item.offset); }
  }
}

/** Refuses a comparison of two types that can never be equal, unless one of them is not known before evaluation. */
export function requireComparable(syntax: SyntaxOf<'binary'>, isVariable: IsVariable): void {
  const [left, right] = [staticType(syntax.left, isVariable), staticType(syntax.right, isVariable)];
  if (left === undefined || right === undefined || left === right || !SCALARS.has(left) || !SCALARS.has(right)) { return; }
  throw new Fault(`no matching overload: ${left} ${syntax.operator} ${right}`, 'arguments', syntax.offset);
}

/** Refuses a choice between values of different types. */
export function requireOneResult(syntax: SyntaxOf<'conditional'>, isVariable: IsVariable): void {
  const [then, otherwise] = [staticType(syntax.then, isVariable), staticType(syntax.otherwise, isVariable)];
  if (then === undefined || otherwise === undefined || then === otherwise || !SCALARS.has(then) || !SCALARS.has(otherwise)) { return; }
  throw new Fault(`no matching overload: ? ${then} : ${otherwise}`, 'arguments', syntax.offset);
}

/** The lists and maps in a call that may hold values of different types: those that are arguments of `format`, or in one. */
export function mayMixTypes(call: CallSyntax): readonly Syntax[] {
  return call.name === 'format' ? call.args.flatMap(literalsIn) : [];
}

function literalsIn(syntax: Syntax): readonly Syntax[] {
  if (syntax.kind === 'list') { return [syntax, ...syntax.items.flatMap(({ value }) => literalsIn(value))]; }
  if (syntax.kind === 'map') { return [syntax, ...syntax.entries.flatMap(({ value }) => literalsIn(value))]; }
  return [];
}
