import { counted, elements, isCondition, isList } from './condition';
import { FUNCTIONS } from './functions';
import { isOptional, pathOf } from './optional';
import { Alternative, Body } from './rego-module';
import { binding, bound, Outcome, parametersOf, Place, Translation } from './translation';
import { Unsayable } from './unsayable';
import { CallSyntax, partsOf, Syntax, SyntaxOf } from '../../../cel/syntax';
import { toJson } from '../../../cel/value';

const OUTSIDE: { readonly [name: string]: string } = {
  request: 'policy-agent does not tell Rego what is asked for and by whom (request)',
  oldObject: 'policy-agent does not tell Rego what the object was before (oldObject)',
  namespaceObject: 'policy-agent does not give Rego the namespace of an object (namespaceObject)',
  authorizer: 'policy-agent does not give Rego an authorizer',
};
const PLAIN_FIELD = /^(?!(as|default|else|every|false|if|import|in|not|null|package|set|some|true|with)$)[A-Za-z_][A-Za-z0-9_]*$/;

/** A term that has the value of an expression; where CEL fails, the statements in the body do not hold, or the term is undefined. */
export function valueOf(t: Translation, syntax: Syntax, place: Place, body: Body): string {
  if (isCondition(syntax)) { return computed(t, [syntax], place, outcomes(t, syntax, place)); }
  if (isOptional(syntax)) { throw new Unsayable('Rego has no optional values: give it one by orValue', syntax.offset); }
  switch (syntax.kind) {
    case 'literal': return literalOf(JSON.stringify(toJson(syntax.value)), place, body);
    case 'name': return nameOf(syntax, place);
    case 'select': return selected(t, syntax, place, body);
    case 'index': return indexed(t, syntax, place, body);
    case 'conditional': return conditional(t, syntax, place);
    case 'list': return `[${syntax.items.map((item) => plain(item.optional, item.value)).map((item) => t.value(item, place, body)).join(', ')}]`;
    case 'map': return `{${syntax.entries.map(({ key, value, optional }) => `${t.value(plain(optional, key), place, body)}: ${t.value(value, place, body)}`).join(', ')}}`;
    case 'unary': return bound(`0 - ${t.value(syntax.operand, place, body)}`, place, body);
    case 'binary': return arithmetic(t, syntax, place, body);
    case 'call': return called(t, syntax, place, body);
  }
}

/** No statement may begin with a minus: it would go on with the line before. */
function literalOf(text: string, place: Place, body: Body): string {
  return text.startsWith('-') ? bound(`0 - ${text.slice(1)}`, place, body) : text;
}

function plain(optional: boolean, syntax: Syntax): Syntax {
  if (optional) { throw new Unsayable('Rego has no optional items', syntax.offset); }
  return syntax;
}

function nameOf({ name, offset }: SyntaxOf<'name'>, { scope }: Place): string {
  const term = scope.get(name);
  if (term) { return term; }
  if (name === 'object') { return 'resource'; }
  throw new Unsayable(OUTSIDE[name] ?? `Rego has no counterpart of '${name}'`, offset);
}

function selected(t: Translation, { operand, field }: SyntaxOf<'select'>, place: Place, body: Body): string {
  if (operand.kind === 'name' && operand.name === 'variables' && !place.scope.has('variables')) {
    return t.variable(field) ? `var_${field}` : `input.parameters.${field}`;
  }
  if (operand.kind === 'name' && OUTSIDE[operand.name] && !place.scope.has(operand.name)) { throw new Unsayable(OUTSIDE[operand.name], operand.offset); }
  const whole = based(t, operand, place, body);
  return PLAIN_FIELD.test(field) ? `${whole}.${field}` : `${whole}[${JSON.stringify(field)}]`;
}

function indexed(t: Translation, { operand, index }: SyntaxOf<'index'>, place: Place, body: Body): string {
  return `${based(t, operand, place, body)}[${bound(t.value(index, place, body), place, body)}]`;
}

/** A term that fields can be taken of. */
function based(t: Translation, syntax: Syntax, place: Place, body: Body): string {
  const term = t.value(syntax, place, body);
  return /^[a-z_][\w.]*$/i.test(term) && !/^expr_/.test(term) ? term : bound(term, place, body);
}

/** A rule that has the value, called with what it needs of what is bound around it. */
function computed(t: Translation, parts: readonly Syntax[], place: Place, alternatives: readonly Alternative[]): string {
  return t.module.helper(parametersOf(parts, place), alternatives);
}

function outcomes(t: Translation, syntax: Syntax, place: Place): Alternative[] {
  return (['true', 'false'] as const).flatMap((value: Outcome) => t.alternatives(syntax, value, place).map((body) => ({ value, body })));
}

function conditional(t: Translation, syntax: SyntaxOf<'conditional'>, place: Place): string {
  const branch = (outcome: Outcome, chosen: Syntax): Alternative => {
    const body: Body = [];
    t.require(syntax.condition, outcome, place, body);
    return { body, value: t.value(chosen, place, body) };
  };
  return computed(t, [syntax], place, [branch('true', syntax.then), branch('false', syntax.otherwise)]);
}

function arithmetic(t: Translation, { operator, left, right, offset }: SyntaxOf<'binary'>, place: Place, body: Body): string {
  const [a, b] = [left, right].map((side) => t.value(side, place, body));
  switch (operator) {
    case '+': return bound(isList(t, left) && isList(t, right) ? `array.concat(${a}, ${b})` : `${t.module.function('joined')}(${a}, ${b})`, place, body);
    case '-':
    case '*': return bound(`${a} ${operator} ${b}`, place, body);
    default: throw new Unsayable(`Rego divides in another way than CEL ('${operator}')`, offset);
  }
}

function called(t: Translation, call: CallSyntax, place: Place, body: Body): string {
  const { name, target, args, offset } = call;
  if (target && name === 'orValue' && args.length === 1) { return orValue(t, call, target, place, body); }
  if (target && name === 'value' && args.length === 0) { return t.present(target, place, body); }
  if (target && (name === 'map' || name === 'filter') && args[0]?.kind === 'name') { return listed(t, call, target, place, body); }
  const signature = `${target ? '.' : ''}${name}/${args.length}`;
  if (!Object.hasOwn(FUNCTIONS, signature)) { throw new Unsayable(`Rego has no counterpart of '${name}'`, offset); }
  const terms = [...(target ? [target] : []), ...args].map((argument) => t.value(argument, place, body));
  return bound(FUNCTIONS[signature](t.module, ...terms), place, body);
}

const CONSTANT: ReadonlySet<string> = new Set(['literal', 'list', 'map']);

/** In as many steps as there are fields where the value in place of an absent one is constant, else in two rules, since only one of them may be undefined. */
function orValue(t: Translation, { args: [otherwise] }: CallSyntax, optional: Syntax, place: Place, body: Body): string {
  const path = pathOf(optional);
  if (path && CONSTANT.has(otherwise.kind) && partsOf(otherwise).every(({ kind }) => kind === 'literal')) {
    const instead = t.value(otherwise, place, body);
    const last = path.keys.length - 1;
    return path.keys.reduce<string>((whole, key, i) => {
      const term = typeof key === 'string' ? JSON.stringify(key) : t.value(key, place, body);
      return bound(`${t.module.function('field')}(${whole}, ${term}, ${i === last ? instead : '{}'})`, place, body);
    }, t.value(path.base, place, body));
  }
  const present: Body = [];
  const value = t.present(optional, place, present);
  const absent = t.absences(optional, place).map((reason): Alternative => {
    const instead = [...reason];
    return { value: t.value(otherwise, place, instead), body: instead };
  });
  return computed(t, [optional, otherwise], place, [{ value, body: present }, ...absent]);
}

/** A list made of another; as in CEL it fails where one of its items does. */
function listed(t: Translation, call: CallSyntax, range: Syntax, place: Place, body: Body): string {
  const [{ name }, ...rest] = call.args as [SyntaxOf<'name'>, ...Syntax[]];
  if (rest.length !== 1 || (call.name === 'filter' && !isList(t, range) && range.kind === 'map')) { throw new Unsayable(`Rego has no counterpart of this '${call.name}'`, call.offset); }
  const [expression] = rest;
  const items = elements(t, range, place, body);
  const result = place.names.fresh(call.name === 'map' ? 'mapped' : 'kept');
  const item = place.names.fresh(name);
  const each: Body = [`${item} := ${items}[_]`];
  const inner = binding(place, name, item);
  if (call.name === 'map') {
    const value = t.value(expression, inner, each);
    body.push(`${result} := [${bound(value, inner, each)} | ${each.join('; ')}]`, `count(${result}) == count(${items})`);
    return result;
  }
  t.require(expression, 'true', inner, each);
  const dropped = counted(t, items, { range, name, predicate: expression }, 'false', place);
  body.push(`${result} := [${item} | ${each.join('; ')}]`, `count(${result}) + ${dropped} == count(${items})`);
  return result;
}
