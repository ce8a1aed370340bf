import { Macro, MacroCompiler, existsOne, filter, mapping, quantifier, transformMap, transformMapEntry, variableName } from './comprehension';
import { OPTIONALS_SINCE } from './environment';
import { Fault } from './error';
import { sortByKeys } from './library/list-extensions';
import type { Scope } from './scope';
import { Step } from './step';
import { CallSyntax, Syntax } from './syntax';
import { CelValue, Optional, isList, typeName } from './value';

/** A macro with the first minor that has it; undefined for one that comes with a library of this name. */
export interface MacroDefinition { readonly expand: Macro; readonly since: number | undefined; readonly library?: string }

const TWO_VARIABLES = 32;
const LIST_EXTENSIONS = 34;

/** Macros of receivers by name and number of arguments. */
export const MACROS: ReadonlyMap<string, MacroDefinition> = new Map<string, MacroDefinition>([
  ['all/2', { expand: quantifier(false, 1), since: 0 }],
  ['exists/2', { expand: quantifier(true, 1), since: 0 }],
  ['exists_one/2', { expand: existsOne(1), since: 0 }],
  ['map/2', { expand: mapping(1), since: 0 }],
  ['map/3', { expand: mapping(1), since: 0 }],
  ['filter/2', { expand: filter, since: 0 }],
  ['all/3', { expand: quantifier(false, 2), since: TWO_VARIABLES }],
  ['exists/3', { expand: quantifier(true, 2), since: TWO_VARIABLES }],
  ['exists_one/3', { expand: existsOne(2), since: TWO_VARIABLES }],
  ['existsOne/3', { expand: existsOne(2), since: TWO_VARIABLES }],
  ['transformList/3', { expand: mapping(2), since: TWO_VARIABLES }],
  ['transformList/4', { expand: mapping(2), since: TWO_VARIABLES }],
  ['transformMap/3', { expand: transformMap, since: TWO_VARIABLES }],
  ['transformMap/4', { expand: transformMap, since: TWO_VARIABLES }],
  ['transformMapEntry/3', { expand: transformMapEntry, since: TWO_VARIABLES }],
  ['transformMapEntry/4', { expand: transformMapEntry, since: TWO_VARIABLES }],
  ['sortBy/2', { expand: sortBy, since: LIST_EXTENSIONS }],
  ['optMap/2', { expand: optionalMapping(Optional.of), since: OPTIONALS_SINCE }],
  ['optFlatMap/2', { expand: optionalMapping(asOptional), since: OPTIONALS_SINCE }],
  ['or/1', { expand: otherwise(asOptional), since: OPTIONALS_SINCE }],
  ['orValue/1', { expand: otherwise((value) => value), since: OPTIONALS_SINCE }],
  ['bind/3', { expand: bind, since: undefined, library: 'bindings' }],
]);

function asOptional(value: CelValue): Optional {
  if (value instanceof Optional) { return value; }
  throw new Fault(`no such overload: a value of type ${typeName(value)}, optional_type is needed`);
}

function optionalMapping(wrap: (value: CelValue) => Optional): Macro {
  return (call: CallSyntax, scope: Scope, compiler: MacroCompiler): Step => {
    const optional = compiler.step(call.target as Syntax, scope);
    const inner = scope.with(variableName(call.args[0]));
    const transform = compiler.step(call.args[1], inner);
    return (frame) => {
      const { value } = asOptional(optional(frame));
      if (value === undefined) { return Optional.NONE; }
      frame.slots[inner.slot] = value;
      return wrap(transform(frame));
    };
  };
}

/** `or` and `orValue`: the alternative is judged only where it is needed. */
function otherwise(alternative: (value: CelValue) => CelValue): Macro {
  return (call, scope, compiler) => {
    const optional = compiler.step(call.target as Syntax, scope);
    const other = compiler.step(call.args[0], scope);
    const unwrap = call.name === 'orValue';
    return (frame) => {
      const first = asOptional(optional(frame));
      if (first.value === undefined) { return alternative(other(frame)); }
      return unwrap ? first.value : first;
    };
  };
}

function sortBy(call: CallSyntax, scope: Scope, compiler: MacroCompiler): Step {
  const range = compiler.step(call.target as Syntax, scope);
  const inner = scope.with(variableName(call.args[0]));
  const key = compiler.step(call.args[1], inner);
  return (frame) => {
    const list = range(frame);
    if (!isList(list)) { throw new Fault(`no such overload: ${typeName(list)}.sortBy()`); }
    return sortByKeys(list, list.map((item) => { frame.slots[inner.slot] = item; return key(frame); }));
  };
}

function bind(call: CallSyntax, scope: Scope, compiler: MacroCompiler): Step {
  const inner = scope.with(variableName(call.args[0]));
  const value = compiler.step(call.args[1], scope);
  const result = compiler.step(call.args[2], inner);
  return (frame) => {
    frame.slots[inner.slot] = value(frame);
    return result(frame);
  };
}
