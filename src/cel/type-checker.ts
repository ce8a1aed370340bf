import { Fault } from './error';
import { Signature, signaturesOf } from './signatures';
import { suggestion } from './suggestion';
import { CallSyntax, Syntax, SyntaxOf } from './syntax';
import { bound, CelType, isAssignable, isSame, moreGeneral, TypeBindings } from './type';
import { typeName } from './value';

/** The type of a name. */
export type TypeScope = (name: string) => CelType;

/** First minor that refuses a list or a map of known and unknown types; all from it on infer the same. */
export const STRICT_SINCE = 29;
const BOOL = new CelType('bool');
const INT = new CelType('int');

/** Infers the type of an expression that compiles, as the API server does. Throws a fault where it would refuse one; it never refuses more. */
export class TypeChecker {
  private readonly mixed = new WeakSet<Syntax>();

  constructor(private readonly minor: number) {}

  typeOf(syntax: Syntax, scope: TypeScope): CelType {
    switch (syntax.kind) {
      case 'literal': return new CelType(typeName(syntax.value));
      case 'name': return scope(syntax.name);
      case 'select': return this.select(syntax, scope);
      case 'index': return this.applied(syntax.optional ? '[?]' : '[]', [syntax.operand, syntax.index], syntax.offset, scope);
      case 'call': return this.call(syntax, scope);
      case 'unary': return syntax.operator === '!' ? this.bool(syntax.operand, scope) : this.applied('-x', [syntax.operand], syntax.offset, scope);
      case 'binary': return this.binary(syntax, scope);
      case 'conditional': return this.applied('?:', [syntax.condition, syntax.then, syntax.otherwise], syntax.offset, scope);
      case 'list': return new CelType('list', [this.joined(syntax.items, syntax, scope)]);
      case 'map': return this.map(syntax, scope);
    }
  }

  private binary(syntax: SyntaxOf<'binary'>, scope: TypeScope): CelType {
    if (syntax.operator !== '&&' && syntax.operator !== '||') { return this.applied(syntax.operator, [syntax.left, syntax.right], syntax.offset, scope); }
    this.bool(syntax.left, scope);
    return this.bool(syntax.right, scope);
  }

  private select({ operand, field, optional, offset }: SyntaxOf<'select'>, scope: TypeScope): CelType {
    const whole = this.typeOf(operand, scope);
    const isOptional = whole.name === OPTIONAL;
    const found = fieldOf(isOptional ? whole.parameters[0] : whole, field, offset);
    return isOptional || optional ? new CelType(OPTIONAL, [found]) : found;
  }

  private map(syntax: SyntaxOf<'map'>, scope: TypeScope): CelType {
    const keys = this.joined(syntax.entries.map(({ key }) => ({ value: key, optional: false })), syntax, scope);
    return new CelType('map', [keys, this.joined(syntax.entries, syntax, scope)]);
  }

  /** The type of all items of a list, or of a map. */
  private joined(items: readonly { readonly value: Syntax; readonly optional: boolean }[], whole: Syntax, scope: TypeScope): CelType {
    const mayMix = this.mixed.has(whole);
    let first: CelType | undefined;
    let all: CelType | undefined;
    for (const { value, optional } of items) {
      const given = this.typeOf(value, scope);
      const type = optional && given.name === OPTIONAL ? given.parameters[0] : given;
      if (optional && type === given && !given.isOpen) { throw mismatch(`optional_type(${given})`, given, value); }
      first ??= type;
      const fits = all === undefined || isAssignable(all, type);
      if (!mayMix && (!fits || (this.minor >= STRICT_SINCE && isSame(first, type) === false))) { throw mismatch(first, type, value); }
      all = !fits ? CelType.DYN : all ? moreGeneral(all, type) : type;
    }
    return all ?? CelType.UNKNOWN;
  }

  private bool(syntax: Syntax, scope: TypeScope): CelType {
    const type = this.typeOf(syntax, scope);
    if (!isAssignable(BOOL, type)) { throw mismatch(BOOL, type, syntax); }
    return BOOL;
  }

  private call(call: CallSyntax, scope: TypeScope): CelType {
    if (call.name === 'format') { call.args.forEach((argument) => this.mayMix(argument)); }
    if (!call.target) {
      if (call.name === 'has') { this.typeOf(call.args[0], scope); return BOOL; }
      return this.applied(call.name, call.args, call.offset, scope);
    }
    const macro = MACROS[`${call.name}/${call.args.length}`];
    if (macro) { return macro.call(this, call, scope); }
    const qualified = `${dotted(call.target)}.${call.name}`;
    return signaturesOf(qualified)
      ? this.applied(qualified, call.args, call.offset, scope)
      : this.applied(`.${call.name}`, [call.target, ...call.args], call.offset, scope);
  }

  /** The arguments of `format`, and what is in them, may be of different types. */
  private mayMix(syntax: Syntax): void {
    if (syntax.kind !== 'list' && syntax.kind !== 'map') { return; }
    this.mixed.add(syntax);
    (syntax.kind === 'list' ? syntax.items : syntax.entries).forEach(({ value }) => this.mayMix(value));
  }

  private applied(name: string, args: readonly Syntax[], offset: number, scope: TypeScope): CelType {
    const given = args.map((argument) => this.typeOf(argument, scope));
    const signatures = signaturesOf(name);
    if (!signatures) { return CelType.UNKNOWN; }
    const results: CelType[] = [];
    for (const signature of signatures) {
      const result = resultOf(signature, given);
      if (result) { results.push(result); }
    }
    if (results.length === 0) { throw new Fault(`no matching overload: ${shown(name, given)}`, 'arguments', offset); }
    if (results.every((result) => isSame(results[0], result))) { return results[0]; }
    return given.includes(CelType.UNKNOWN) || results.some((result) => isSame(result, result) === undefined) ? CelType.UNKNOWN : CelType.DYN;
  }

  /** The scope with the variables that a macro binds, by what it goes over. */
  ranged(call: CallSyntax, variables: 1 | 2, scope: TypeScope): { readonly inner: TypeScope; readonly item: CelType; readonly key: CelType } {
    const range = this.typeOf(call.target!, scope);
    if (!range.isOpen && range.name !== 'list' && range.name !== 'map') {
      throw new Fault(`an expression of type '${range}' cannot be gone over, a list or a map is needed`, 'arguments', call.target!.offset);
    }
    const [first = range, second = first] = range.parameters;
    const isPair = variables === 2 && !range.isOpen;
    const key = isPair && range.name === 'list' ? INT : first;
    return { key, item: first, inner: within(call, isPair ? [key, second] : [first, first].slice(0, variables), scope) };
  }

  condition(syntax: Syntax, scope: TypeScope): void {
    this.bool(syntax, scope);
  }
}

const OPTIONAL = 'optional_type';

/** What an overload gives for arguments of some types; undefined where it does not take them. */
function resultOf({ takes, gives }: Signature, given: readonly CelType[]): CelType | undefined {
  if (takes.length !== given.length) { return undefined; }
  const bindings: TypeBindings = new Map();
  for (let i = 0; i < takes.length; i++) { if (!isAssignable(takes[i], given[i], bindings)) { return undefined; } }
  return bound(gives, bindings);
}

type TypedMacro = (this: TypeChecker, call: CallSyntax, scope: TypeScope) => CelType;

/** The scope inside of a macro whose first arguments name variables. */
function within({ args }: CallSyntax, types: readonly CelType[], scope: TypeScope): TypeScope {
  const named = new Map(types.map((type, i) => [(args[i] as SyntaxOf<'name'>).name, type]));
  return (name) => named.get(name) ?? scope(name);
}

function predicate(variables: 1 | 2): TypedMacro {
  return function (call, scope) {
    this.condition(call.args[variables], this.ranged(call, variables, scope).inner);
    return BOOL;
  };
}

/** A macro that makes something of each item, of those that a condition holds for where there is one argument more. */
function transformation(variables: 1 | 2, result: (made: CelType, key: CelType) => CelType): TypedMacro {
  return function (call, scope) {
    const { inner, key } = this.ranged(call, variables, scope);
    const [first, second] = call.args.slice(variables);
    if (second) { this.condition(first, inner); }
    return result(this.typeOf(second ?? first, inner), key);
  };
}

function optionalMapping(wraps: 'value' | 'optional'): TypedMacro {
  return function (call, scope) {
    const target = this.typeOf(call.target!, scope);
    if (!target.isOpen && target.name !== OPTIONAL) { throw mismatch('optional_type', target, call.target!); }
    const made = this.typeOf(call.args[1], within(call, target.parameters.length > 0 ? target.parameters : [target], scope));
    return wraps === 'optional' ? made : new CelType(OPTIONAL, [made]);
  };
}

const toList = (made: CelType): CelType => new CelType('list', [made]);
const MACROS: { readonly [name: string]: TypedMacro } = {
  'all/2': predicate(1),
  'exists/2': predicate(1),
  'exists_one/2': predicate(1),
  'all/3': predicate(2),
  'exists/3': predicate(2),
  'exists_one/3': predicate(2),
  'existsOne/3': predicate(2),
  'filter/2': function (call, scope) {
    const { inner, item } = this.ranged(call, 1, scope);
    this.condition(call.args[1], inner);
    return toList(item);
  },
  'map/2': transformation(1, toList),
  'map/3': transformation(1, toList),
  'transformList/3': transformation(2, toList),
  'transformList/4': transformation(2, toList),
  'transformMap/3': transformation(2, (made, key) => new CelType('map', [key, made])),
  'transformMap/4': transformation(2, (made, key) => new CelType('map', [key, made])),
  'transformMapEntry/3': transformation(2, (made) => made),
  'transformMapEntry/4': transformation(2, (made) => made),
  'sortBy/2': function (call, scope) {
    const { inner, item } = this.ranged(call, 1, scope);
    this.typeOf(call.args[1], inner);
    return toList(item);
  },
  'optMap/2': optionalMapping('value'),
  'optFlatMap/2': optionalMapping('optional'),
  'bind/3': function (call, scope) {
    const value = this.typeOf(call.args[1], scope);
    return this.typeOf(call.args[2], within(call, [value], scope));
  },
};

function fieldOf(type: CelType, field: string, offset: number): CelType {
  if (type.isOpen) { return type; }
  if (type.name === 'map') { return type.parameters[1]; }
  if (!type.fields) { throw new Fault(`a value of type '${type}' has no fields, so no '${field}'`, 'arguments', offset); }
  const found = type.fields().get(field);
  if (found) { return found; }
  throw new Fault(`undefined field '${field}'${suggestion(field, [...type.fields().keys()])}`, 'arguments', offset);
}

/** The dotted name that a chain of fields spells; what spells none becomes a name that nothing has. */
function dotted(syntax: Syntax): string {
  return syntax.kind === 'name' ? syntax.name : syntax.kind === 'select' ? `${dotted(syntax.operand)}.${syntax.field}` : '?';
}

function mismatch(wanted: CelType | string, given: CelType, { offset }: Syntax): Fault {
  return new Fault(`expected type '${wanted}' but found '${given}'`, 'arguments', offset);
}

/** A call as it is written, with types in the place of values. */
function shown(name: string, [first, ...rest]: readonly CelType[]): string {
  switch (name) {
    case '?:': return `${isAssignable(BOOL, first) ? '' : `${first} `}? ${rest.join(' : ')}`;
    case '[]': case '[?]': return `${first}[${rest.join()}]`;
    case '-x': return `-${first}`;
    default: break;
  }
  if (/^\.\w/.test(name)) { return `${first}${name}(${rest.join(', ')})`; }
  return /^\w{3}|\w\./.test(name) || rest.length === 0 ? `${name}(${[first, ...rest].join(', ')})` : `${first} ${name} ${rest.join()}`;
}
