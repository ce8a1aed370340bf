import { Fault } from './error';
import { isMap, mapGet, mapKeys, mapOfDistinct } from './map';
import type { Scope } from './scope';
import { Frame, Step, bool } from './step';
import { CallSyntax, Syntax } from './syntax';
import { CelMap, CelRecord, CelValue, isList, typeName } from './value';

/** What a macro needs of the compiler. */
export interface MacroCompiler {
  step(syntax: Syntax, scope: Scope): Step;
}

/** What a call stands for that is expanded before it is judged; the receiver is `call.target`. */
export type Macro = (call: CallSyntax, scope: Scope, compiler: MacroCompiler) => Step;

/** The name that an argument of a macro introduces. Throws where it is none. */
export function variableName(syntax: Syntax): string {
  if (syntax.kind === 'name') { return syntax.name; }
  throw new Fault('argument must be a simple name', 'syntax', syntax.offset);
}

/** Goes over a range, binding its items; `visit` is called after each binding and ends the walk by returning true. */
type Walk = (frame: Frame, visit: (key: CelValue) => boolean | void) => void;

interface Loop { readonly walk: Walk; readonly inner: Scope }

/** One variable stands for items of a list or keys of a map, two for index and item, or key and value. */
function loop(call: CallSyntax, variables: 1 | 2, scope: Scope, compiler: MacroCompiler): Loop {
  const target = call.target as Syntax;
  const names = call.args.slice(0, variables).map(variableName);
  if (names[0] === names[1]) { throw new Fault(`duplicate variable name ${names[0]}`, 'syntax', call.args[1].offset); }
  const range = compiler.step(target, scope);
  const inner = names.reduce((outer, name) => outer.with(name), scope);
  return { inner, walk: variables === 1 ? walkOne(range, inner.slot, target.offset) : walkTwo(range, inner.slot, target.offset) };
}

function walkOne(range: Step, slot: number, offset: number): Walk {
  return (frame, visit) => {
    const { slots } = frame;
    for (const item of rangeItems(range(frame), offset)) {
      slots[slot] = item;
      if (visit(item)) { return; }
    }
  };
}

function rangeItems(value: CelValue, offset: number): readonly CelValue[] {
  if (isList(value)) { return value; }
  if (isMap(value)) { return mapKeys(value); }
  throw new Fault(`no such overload: a comprehension over a value of type ${typeName(value)}, list or map is needed`, 'evaluation', offset);
}

function walkTwo(range: Step, slot: number, offset: number): Walk {
  return (frame, visit) => {
    const { slots } = frame;
    const value = range(frame);
    const items = rangeItems(value, offset);
    for (let i = 0; i < items.length; i++) {
      const key = isList(value) ? i : items[i];
      slots[slot - 1] = key;
      slots[slot] = isList(value) ? items[i] : mapGet(value as CelRecord | CelMap, key) as CelValue;
      if (visit(key)) { return; }
    }
  };
}

/** `all` and `exists`: an item that decides absorbs the errors of others. */
export function quantifier(deciding: boolean, variables: 1 | 2): Macro {
  return (call, scope, compiler) => {
    const { walk, inner } = loop(call, variables, scope, compiler);
    const predicate = compiler.step(call.args[variables], inner);
    const { offset } = call.args[variables];
    return (frame) => {
      let fault: unknown;
      let decided = false;
      walk(frame, () => {
        try {
          decided = bool(predicate(frame), offset) === deciding;
        } catch (thrown) {
          fault ??= thrown;
        }
        return decided;
      });
      if (decided) { return deciding; }
      if (fault) { throw fault; }
      return !deciding;
    };
  };
}

/** `exists_one`: an error of any item is an error of the whole. */
export function existsOne(variables: 1 | 2): Macro {
  return (call, scope, compiler) => {
    const { walk, inner } = loop(call, variables, scope, compiler);
    const predicate = compiler.step(call.args[variables], inner);
    const { offset } = call.args[variables];
    return (frame) => {
      let count = 0;
      walk(frame, () => { if (bool(predicate(frame), offset)) { count++; } });
      return count === 1;
    };
  };
}

/** `filter`: the items that satisfy the predicate. */
export const filter: Macro = (call, scope, compiler) => {
  const { walk, inner } = loop(call, 1, scope, compiler);
  const predicate = compiler.step(call.args[1], inner);
  const { offset } = call.args[1];
  return (frame) => {
    const kept: CelValue[] = [];
    walk(frame, (item) => { if (bool(predicate(frame), offset)) { kept.push(item); } });
    return kept;
  };
};

/** `map` and `transformList`, with a predicate before the transformation where there is one argument more. */
export function mapping(variables: 1 | 2): Macro {
  return (call, scope, compiler) => {
    const { walk, collect } = transformation(call, variables, scope, compiler);
    return (frame) => {
      const made: CelValue[] = [];
      walk(frame, () => { collect(frame, (value) => made.push(value)); });
      return made;
    };
  };
}

interface Transformation extends Loop {
  /** Hands on the transformed item, unless the predicate leaves it out. */
  readonly collect: (frame: Frame, add: (value: CelValue) => unknown) => void;
}

function transformation(call: CallSyntax, variables: 1 | 2, scope: Scope, compiler: MacroCompiler): Transformation {
  const { walk, inner } = loop(call, variables, scope, compiler);
  const [first, second] = call.args.slice(variables).map((argument) => compiler.step(argument, inner));
  const { offset } = call.args[variables];
  if (!second) { return { walk, inner, collect: (frame, add) => { add(first(frame)); } }; }
  return { walk, inner, collect: (frame, add) => { if (bool(first(frame), offset)) { add(second(frame)); } } };
}

/** `transformMap`: the same keys with other values. */
export const transformMap: Macro = (call, scope, compiler) => {
  const { walk, collect } = transformation(call, 2, scope, compiler);
  return (frame) => {
    const entries: [CelValue, CelValue][] = [];
    walk(frame, (key) => { collect(frame, (value) => entries.push([key, value])); });
    return mapOfDistinct(entries);
  };
};

/** `transformMapEntry`: each item becomes a map, and these become one. */
export const transformMapEntry: Macro = (call, scope, compiler) => {
  const { walk, collect } = transformation(call, 2, scope, compiler);
  return (frame) => {
    const entries: [CelValue, CelValue][] = [];
    const add = (value: CelValue): void => {
      if (!isMap(value)) { throw new Fault(`no such overload: an entry of type ${typeName(value)}, map is needed`, 'evaluation', call.offset); }
      entries.push(...mapKeys(value).map((key): [CelValue, CelValue] => [key, mapGet(value, key) as CelValue]));
    };
    walk(frame, () => { collect(frame, add); });
    return mapOfDistinct(entries);
  };
};
