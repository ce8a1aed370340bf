import { Body } from './rego-module';
import { binding, bound, opposite, Outcome, parametersOf, Place, Translation } from './translation';
import { Unsayable } from './unsayable';
import { CallSyntax, Syntax, SyntaxOf } from '../../../cel/syntax';

const ORDER: { readonly [operator: string]: { readonly [outcome in Outcome]: string } } = {
  '<': { true: '<', false: '>=' }, '<=': { true: '<=', false: '>' }, '>': { true: '>', false: '<=' }, '>=': { true: '>=', false: '<' },
};

/** The bodies any of which makes a condition come out so; as in CEL, one side of `||` or `&&` may fail where the other decides. */
export function alternativesOf(t: Translation, syntax: Syntax, outcome: Outcome, place: Place): Body[] {
  switch (syntax.kind) {
    case 'unary': return syntax.operator === '!' ? t.alternatives(syntax.operand, opposite(outcome), place) : ofValue(t, syntax, outcome, place);
    case 'binary': return ofBinary(t, syntax, outcome, place);
    case 'call': return ofCall(t, syntax, outcome, place);
    case 'conditional': return [
      all(t, [[syntax.condition, 'true'], [syntax.then, outcome]], place),
      all(t, [[syntax.condition, 'false'], [syntax.otherwise, outcome]], place),
    ];
    default: return ofValue(t, syntax, outcome, place);
  }
}

/** Whether an expression is a condition by its form, whatever it speaks of. */
export function isCondition(syntax: Syntax): boolean {
  if (syntax.kind === 'unary') { return syntax.operator === '!'; }
  if (syntax.kind === 'binary') { return !['+', '-', '*', '/', '%'].includes(syntax.operator); }
  return syntax.kind === 'call' && (syntax.target ? ['all', 'exists', 'exists_one', 'hasValue'].includes(syntax.name) : syntax.name === 'has');
}

function all(t: Translation, parts: readonly (readonly [Syntax, Outcome])[], place: Place): Body {
  const body: Body = [];
  parts.forEach(([syntax, outcome]) => t.require(syntax, outcome, place, body));
  return body;
}

function ofValue(t: Translation, syntax: Syntax, outcome: Outcome, place: Place): Body[] {
  const body: Body = [];
  const value = t.value(syntax, place, body);
  if (value === outcome) { return [body]; }
  if (value === opposite(outcome)) { return []; }
  return [[...body, `${value} == ${outcome}`]];
}

function ofBinary(t: Translation, syntax: SyntaxOf<'binary'>, outcome: Outcome, place: Place): Body[] {
  const { operator, left, right } = syntax;
  switch (operator) {
    case '&&':
    case '||': {
      const decides = operator === '||' ? 'true' : 'false';
      return outcome === decides
        ? [...t.alternatives(left, outcome, place), ...t.alternatives(right, outcome, place)]
        : [all(t, [[left, outcome], [right, outcome]], place)];
    }
    case '==': return equality(t, syntax, outcome, place);
    case '!=': return equality(t, syntax, opposite(outcome), place);
    case 'in': return membership(t, syntax, outcome, place);
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const body: Body = [];
      const [a, b] = [left, right].map((side) => t.value(side, place, body));
      return [[...body, `${t.module.function('comparable')}(${a}, ${b})`, `${a} ${ORDER[operator][outcome]} ${b}`]];
    }
    default: return ofValue(t, syntax, outcome, place);
  }
}

function equality(t: Translation, { left, right }: SyntaxOf<'binary'>, outcome: Outcome, place: Place): Body[] {
  const [call, name] = isTypeCall(left) ? [left, right] : [right, left];
  if (isTypeCall(call)) { return ofType(t, call, name, outcome, place); }
  const body: Body = [];
  const [a, b] = [left, right].map((side) => t.value(side, place, body));
  return [[...body, `${a} ${outcome === 'true' ? '==' : '!='} ${b}`]];
}

function isTypeCall(syntax: Syntax): syntax is CallSyntax {
  return syntax.kind === 'call' && syntax.name === 'type' && !syntax.target && syntax.args.length === 1;
}

function ofType(t: Translation, { args: [operand] }: CallSyntax, type: Syntax, outcome: Outcome, place: Place): Body[] {
  const tests: { readonly [name: string]: () => string } = {
    string: () => 'is_string',
    bool: () => 'is_boolean',
    list: () => 'is_array',
    map: () => 'is_object',
    null_type: () => 'is_null',
    int: () => t.module.function('whole_number'),
    double: () => t.module.function('fraction'),
  };
  const test = type.kind === 'name' ? tests[type.name] : undefined;
  if (!test) { throw new Unsayable('Rego cannot be asked for this type', type.offset); }
  const body: Body = [];
  const value = bound(t.value(operand, place, body), place, body);
  return [[...body, `${outcome === 'true' ? '' : 'not '}${test()}(${value})`]];
}

function membership(t: Translation, { left, right }: SyntaxOf<'binary'>, outcome: Outcome, place: Place): Body[] {
  const body: Body = [];
  const item = bound(t.value(left, place, body), place, body);
  const whole = bound(t.value(right, place, body), place, body);
  const test = `${t.module.function('member')}(${whole}, ${item})`;
  return [outcome === 'true' ? [...body, test] : [...body, `${t.module.function('collection')}(${whole})`, `not ${test}`]];
}

function ofCall(t: Translation, call: CallSyntax, outcome: Outcome, place: Place): Body[] {
  const { name, target, args } = call;
  if (!target && name === 'has' && args.length === 1 && args[0].kind === 'select') { return presence(t, args[0], outcome, place); }
  if (target && name === 'hasValue' && args.length === 0) { return outcome === 'true' ? [presentBody(t, target, place)] : t.absences(target, place); }
  if (target && args.length === 2 && args[0].kind === 'name') {
    const quantified = { range: target, name: args[0].name, predicate: args[1] };
    if (name === 'all') { return outcome === 'true' ? every(t, quantified, 'true', place) : some(t, quantified, 'false', place); }
    if (name === 'exists') { return outcome === 'true' ? some(t, quantified, 'true', place) : every(t, quantified, 'false', place); }
    if (name === 'exists_one') { return exactlyOne(t, quantified, outcome, place); }
  }
  if (isCondition(call)) { throw new Unsayable(`Rego has no counterpart of this '${name}'`, call.offset); }
  return ofValue(t, call, outcome, place);
}

function presence(t: Translation, { operand, field }: SyntaxOf<'select'>, outcome: Outcome, place: Place): Body[] {
  const body: Body = [];
  const whole = t.value(operand, place, body);
  return [[...body, `${t.module.function(outcome === 'true' ? 'has' : 'lacks')}(${whole}, ${JSON.stringify(field)})`]];
}

function presentBody(t: Translation, optional: Syntax, place: Place): Body {
  const body: Body = [];
  t.present(optional, place, body);
  return body;
}

interface Quantified { readonly range: Syntax; readonly name: string; readonly predicate: Syntax }

/** The items of a list, or the keys of a map, as a variable. */
export function elements(t: Translation, range: Syntax, place: Place, body: Body): string {
  const whole = t.value(range, place, body);
  return bound(isList(t, range) ? whole : `${t.module.function('elements')}(${whole})`, place, body);
}

/** Whether an expression gives a list for sure. */
export function isList(t: Translation, syntax: Syntax): boolean {
  if (syntax.kind === 'list') { return true; }
  if (syntax.kind === 'binary') { return syntax.operator === '+' && isList(t, syntax.left) && isList(t, syntax.right); }
  if (syntax.kind === 'conditional') { return isList(t, syntax.then) && isList(t, syntax.otherwise); }
  if (syntax.kind === 'call' && syntax.target) {
    return ['map', 'split'].includes(syntax.name) || (syntax.name === 'filter' && isList(t, syntax.target)) || (syntax.name === 'orValue' && isList(t, syntax.args[0]));
  }
  if (syntax.kind !== 'select' || syntax.operand.kind !== 'name' || syntax.operand.name !== 'variables') { return false; }
  const variable = t.variable(syntax.field);
  return variable !== undefined && isList(t, variable);
}

/** How many items there are for which the predicate comes out so. */
export function counted(t: Translation, items: string, { name, predicate }: Quantified, outcome: Outcome, place: Place): string {
  const item = place.names.fresh(name);
  const body: Body = [`${item} := ${items}[_]`];
  t.require(predicate, outcome, binding(place, name, item), body);
  return `count([1 | ${body.join('; ')}])`;
}

function every(t: Translation, quantified: Quantified, outcome: Outcome, place: Place): Body[] {
  const body: Body = [];
  const items = elements(t, quantified.range, place, body);
  return [[...body, `${counted(t, items, quantified, outcome, place)} == count(${items})`]];
}

/** A rule of its own: in place, it would hold as often as there are such items, and comprehensions around it would count them all. */
function some(t: Translation, { range, name, predicate }: Quantified, outcome: Outcome, place: Place): Body[] {
  const body: Body = [];
  const items = elements(t, range, place, body);
  const item = place.names.fresh(name);
  body.push(`${item} := ${items}[_]`);
  const ways = t.alternatives(predicate, outcome, binding(place, name, item)).map((alternative) => ({ body: [...body, ...alternative] }));
  return [[t.module.helper(parametersOf([range, predicate], place), ways)]];
}

/** It fails where the predicate does for any item. */
function exactlyOne(t: Translation, quantified: Quantified, outcome: Outcome, place: Place): Body[] {
  const body: Body = [];
  const items = elements(t, quantified.range, place, body);
  const [fitting, others] = ['fitting', 'others'].map((name) => place.names.fresh(name));
  return [[
    ...body,
    `${fitting} := ${counted(t, items, quantified, 'true', place)}`,
    `${others} := ${counted(t, items, quantified, 'false', place)}`,
    `${fitting} + ${others} == count(${items})`,
    `${fitting} ${outcome === 'true' ? '==' : '!='} 1`,
  ]];
}
