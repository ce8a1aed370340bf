import { Body } from './rego-module';
import { binding, bound, Place, Translation } from './translation';
import { Unsayable } from './unsayable';
import { CallSyntax, Syntax } from '../../../cel/syntax';

/** Whether an expression gives an optional, by its form. */
export function isOptional(syntax: Syntax): boolean {
  if (syntax.kind === 'select' || syntax.kind === 'index') { return syntax.optional || isOptional(syntax.operand); }
  return syntax.kind === 'call' && syntax.target !== undefined && (syntax.name === 'optMap' || syntax.name === 'optFlatMap');
}

/** A term that has the value of an optional where it has one; elsewhere the body does not hold. */
export function presentValue(t: Translation, syntax: Syntax, place: Place, body: Body): string {
  if (syntax.kind === 'call') { return mapped(t, syntax, place, body); }
  const step = stepOf(t, syntax, place);
  const whole = isOptional(step.operand) ? t.present(step.operand, place, body) : t.value(step.operand, place, body);
  return bound(`${bound(whole, place, body)}[${step.key(body)}]`, place, body);
}

/** The bodies any of which says that an optional has no value. */
export function absencesOf(t: Translation, syntax: Syntax, place: Place): Body[] {
  if (syntax.kind === 'call') { return t.absences(mappedTarget(syntax), place); }
  const body: Body = [];
  const step = stepOf(t, syntax, place);
  const before = isOptional(step.operand) ? t.absences(step.operand, place) : [];
  const whole = isOptional(step.operand) ? t.present(step.operand, place, body) : t.value(step.operand, place, body);
  const key = step.key(body);
  return [...before, [...body, `${t.module.function('lacks')}(${whole}, ${key})`]];
}

interface Step { readonly operand: Syntax; readonly key: (body: Body) => string }

function stepOf(t: Translation, syntax: Syntax, place: Place): Step {
  if (syntax.kind === 'select') { return { operand: syntax.operand, key: () => JSON.stringify(syntax.field) }; }
  if (syntax.kind === 'index') { return { operand: syntax.operand, key: (body) => bound(t.value(syntax.index, place, body), place, body) }; }
  throw new Unsayable('Rego has no optional values beside those of fields', syntax.offset);
}

function mappedTarget(call: CallSyntax): Syntax {
  if (call.target && call.name === 'optMap' && call.args.length === 2 && call.args[0].kind === 'name') { return call.target; }
  throw new Unsayable(`Rego has no counterpart of '${call.name}'`, call.offset);
}

function mapped(t: Translation, call: CallSyntax, place: Place, body: Body): string {
  const value = t.present(mappedTarget(call), place, body);
  const [name, expression] = call.args;
  return t.value(expression, binding(place, name.kind === 'name' ? name.name : '', bound(value, place, body)), body);
}

/** The keys that lead from a plain value to an optional, if there is nothing but fields on the way. */
export function pathOf(syntax: Syntax): { readonly base: Syntax; readonly keys: readonly (string | Syntax)[] } | undefined {
  if (syntax.kind !== 'select' && syntax.kind !== 'index') { return undefined; }
  const key = syntax.kind === 'select' ? syntax.field : syntax.index;
  if (typeof key !== 'string' && key.kind === 'literal' && typeof key.value !== 'string') { return undefined; }
  if (!isOptional(syntax.operand)) { return { base: syntax.operand, keys: [key] }; }
  const before = pathOf(syntax.operand);
  return before && { base: before.base, keys: [...before.keys, key] };
}
