import { callStep } from './call';
import { CelEnvironment, OPTIONALS_SINCE } from './environment';
import { Fault, NO_OVERLOAD } from './error';
import { CelFunction, FunctionTable } from './library';
import { TYPE_NAMES } from './library/standard';
import { MACROS } from './macro';
import { mapOf } from './map';
import { absent, fieldOf, itemIfAny, itemOf, through, unescapedProperty } from './member';
import { negate } from './numeric';
import { OPERATORS } from './operators';
import { Scope } from './scope';
import { Constant, Frame, Step, bool, faultOf } from './step';
import { suggestion } from './suggestion';
import { CallSyntax, RESERVED, Syntax, SyntaxOf } from './syntax';
import { CelValue, Optional, TypeValue, isRecord, typeName } from './value';

/** Turns the tree of an expression into a function. Throws faults for what the environment lacks. */
export class Compiler {
  private readonly variables: ReadonlySet<string>;
  private readonly composed: ReadonlySet<string> | undefined;

  constructor(private readonly environment: CelEnvironment, private readonly functions: FunctionTable) {
    this.variables = new Set(environment.variables);
    this.composed = environment.composed && new Set(environment.composed);
  }

  step(syntax: Syntax, scope: Scope = Scope.ROOT): Step {
    switch (syntax.kind) {
      case 'literal': return Constant.step(syntax.value);
      case 'name': return this.variable(syntax, scope);
      case 'select': return this.select(syntax, scope);
      case 'index': return this.index(syntax, scope);
      case 'call': return this.call(syntax, scope);
      case 'unary': return this.unary(syntax, scope);
      case 'binary': return this.binary(syntax, scope);
      case 'conditional': return this.conditional(syntax, scope);
      case 'list': return this.list(syntax, scope);
      case 'map': return this.map(syntax, scope);
    }
  }

  private variable({ name, offset }: SyntaxOf<'name'>, scope: Scope): Step {
    const slot = scope.find(name);
    if (slot !== undefined) { return ({ slots }) => slots[slot]; }
    if (this.variables.has(name)) {
      return ({ bindings }) => {
        const value = bindings[name];
        if (value === undefined) { throw new Fault(`no such attribute: ${name}`, 'evaluation', offset); }
        return value;
      };
    }
    if (TYPE_NAMES.has(name)) { return Constant.step(new TypeValue(name)); }
    const hint = suggestion(name, [...this.variables]);
    throw new Fault(`undeclared reference to '${name}'${hint}`, 'unknown-variable', offset);
  }

  private select(syntax: SyntaxOf<'select'>, scope: Scope): Step {
    const { offset, field: written, optional } = syntax;
    const type = this.typeNamed(syntax, scope);
    if (type) { return Constant.step(type); }
    this.checkComposed(syntax, scope);
    const operand = this.step(syntax.operand, scope);
    const access = this.fieldAccess(written);
    const presence = this.presenceAccess(written);
    if (optional) {
      this.requireOptionals(offset);
      return (frame) => placed(offset, () => through(operand(frame), presence));
    }
    const verbatim = access === fieldOfName(written);
    return (frame) => {
      const value = operand(frame);
      if (verbatim && isRecord(value) && Object.hasOwn(value, written)) {
        const found = value[written];
        if (found !== undefined) { return found; }
      }
      if (value instanceof Optional) { return placed(offset, () => through(value, presence)); }
      const found = placed(offset, () => access(value));
      if (found === undefined) { throw absent(value, written).at(offset); }
      return found;
    };
  }

  /** How a field is looked up: as written, or as the property that the written name stands for. */
  private fieldAccess(written: string): (value: CelValue) => CelValue | undefined {
    const property = this.property(written);
    if (property === written) { return fieldOfName(written); }
    return (value) => fieldOf(value, property) ?? fieldOf(value, written);
  }

  private presenceAccess(written: string): (value: CelValue) => CelValue | undefined {
    const property = this.property(written);
    return property === written ? (value) => itemIfAny(value, written) : (value) => itemIfAny(value, property) ?? itemIfAny(value, written);
  }

  private property(written: string): string {
    return this.environment.propertyNames === 'escaped' ? unescapedProperty(written) : written;
  }

  private checkComposed(syntax: SyntaxOf<'select'>, scope: Scope): void {
    const { operand, field, offset } = syntax;
    if (!this.composed || operand.kind !== 'name' || operand.name !== 'variables' || scope.find('variables') !== undefined) { return; }
    if (!this.composed.has(field)) {
      throw new Fault(`undeclared reference to 'variables.${field}'${suggestion(field, [...this.composed])}`, 'unknown-variable', offset);
    }
  }

  private typeNamed(syntax: SyntaxOf<'select'>, scope: Scope): TypeValue | undefined {
    const name = this.namespace(syntax, scope);
    return name !== undefined && TYPE_NAMES.has(name) ? new TypeValue(name) : undefined;
  }

  /** The dotted name that a chain of fields spells, undefined where it starts with anything but a free name. */
  private namespace(syntax: Syntax, scope: Scope): string | undefined {
    if (syntax.kind === 'name') { return scope.find(syntax.name) === undefined && !RESERVED.has(syntax.name) ? syntax.name : undefined; }
    if (syntax.kind !== 'select' || syntax.optional) { return undefined; }
    const outer = this.namespace(syntax.operand, scope);
    return outer === undefined ? undefined : `${outer}.${syntax.field}`;
  }

  private requireOptionals(offset: number): void {
    if (this.environment.kubernetesMinor < OPTIONALS_SINCE) {
      throw tooNew('optional syntax', OPTIONALS_SINCE, this.environment.kubernetesMinor, offset);
    }
  }

  private index(syntax: SyntaxOf<'index'>, scope: Scope): Step {
    const { offset, optional } = syntax;
    const [operand, index] = [this.step(syntax.operand, scope), this.step(syntax.index, scope)];
    if (optional) {
      this.requireOptionals(offset);
      return (frame) => placed(offset, () => through(operand(frame), (inner) => itemIfAny(inner, index(frame))));
    }
    return (frame) => {
      const [value, key] = [operand(frame), index(frame)];
      if (value instanceof Optional) { return placed(offset, () => through(value, (inner) => itemIfAny(inner, key))); }
      const found = placed(offset, () => itemOf(value, key));
      if (found === undefined) { throw absent(value, key).at(offset); }
      return found;
    };
  }

  private call(call: CallSyntax, scope: Scope): Step {
    if (!call.target && call.name === 'has' && call.args.length === 1) { return this.presence(call, scope); }
    const namespace = call.target && this.namespace(call.target, scope);
    const qualified = namespace === undefined ? undefined : `${namespace}.${call.name}`;
    const macro = call.target && this.macro(call, qualified);
    if (macro) { return macro.expand(call, scope, this); }
    if (qualified !== undefined && this.functions.knows('global', qualified)) {
      return this.invoke('global', qualified, call.args, call.offset, scope);
    }
    const args = call.target ? [call.target, ...call.args] : call.args;
    return this.invoke(call.target ? 'member' : 'global', call.name, args, call.offset, scope);
  }

  private macro(call: CallSyntax, qualified: string | undefined) {
    const macro = MACROS.get(`${call.name}/${call.args.length}`);
    const { kubernetesMinor, libraries = [] } = this.environment;
    if (!macro) { return undefined; }
    if (macro.since === undefined) {
      return qualified === 'cel.bind' && libraries.includes(macro.library as string) ? macro : undefined;
    }
    if (macro.since > kubernetesMinor) { throw tooNew(`the macro '${call.name}'`, macro.since, kubernetesMinor, call.offset); }
    return macro;
  }

  private invoke(style: CelFunction['style'], name: string, args: readonly Syntax[], offset: number, scope: Scope): Step {
    const steps = args.map((argument) => this.step(argument, scope));
    const found = this.functions.resolve(style, name, args.length);
    if (found.kind === 'too-new') { throw tooNew(`'${name}'`, found.since, this.environment.kubernetesMinor, offset); }
    if (found.kind === 'unknown') {
      throw new Fault(`undeclared reference to function '${name}'${suggestion(name, this.functions.names)}`, 'unknown-function', offset);
    }
    const counted = style === 'member' ? 1 : 0;
    if (found.kind === 'arity') {
      const expected = found.arities.map((arity) => arity - counted).join(' or ');
      throw new Fault(`'${name}' takes ${expected} arguments, got ${args.length - counted}`, 'arguments', offset);
    }
    return callStep(name, found.overloads, steps, offset);
  }

  /** `has(a.b)`: whether the field is there. */
  private presence(call: CallSyntax, scope: Scope): Step {
    const [selection] = call.args;
    if (selection.kind !== 'select' || selection.optional) {
      throw new Fault('invalid argument to has() macro, a field selection is needed', 'syntax', selection.offset);
    }
    this.checkComposed(selection, scope);
    const operand = this.step(selection.operand, scope);
    const access = this.presenceAccess(selection.field);
    const verbatim = this.property(selection.field) === selection.field;
    return (frame) => {
      const value = operand(frame);
      if (verbatim && isRecord(value)) { return Object.hasOwn(value, selection.field) && value[selection.field] !== undefined; }
      return placed(selection.offset, () => value instanceof Optional ? through(value, access).value : access(value)) !== undefined;
    };
  }

  private unary(syntax: SyntaxOf<'unary'>, scope: Scope): Step {
    const operand = this.step(syntax.operand, scope);
    const { offset, operator } = syntax;
    if (operator === '!') { return (frame) => !bool(operand(frame), offset); }
    return callStep('-', [{ name: '-', style: 'global', arity: 1, call: negate }], [operand], offset);
  }

  private binary(syntax: SyntaxOf<'binary'>, scope: Scope): Step {
    const { operator, offset } = syntax;
    const [left, right] = [this.step(syntax.left, scope), this.step(syntax.right, scope)];
    if (operator === '&&') { return connective(left, right, false, offset); }
    if (operator === '||') { return connective(left, right, true, offset); }
    const apply = OPERATORS[operator];
    return (frame) => {
      const [a, b] = [left(frame), right(frame)];
      try {
        return apply(a, b);
      } catch (thrown) {
        throw thrown === NO_OVERLOAD ? new Fault(`no such overload: ${typeName(a)} ${operator} ${typeName(b)}`, 'evaluation', offset)
          : faultOf(thrown, offset, operator, [a, b]);
      }
    };
  }

  private conditional(syntax: SyntaxOf<'conditional'>, scope: Scope): Step {
    const condition = this.step(syntax.condition, scope);
    const [then, otherwise] = [this.step(syntax.then, scope), this.step(syntax.otherwise, scope)];
    return (frame) => bool(condition(frame), syntax.offset) ? then(frame) : otherwise(frame);
  }

  private list(syntax: SyntaxOf<'list'>, scope: Scope): Step {
    const literals = literalsOf(syntax);
    if (literals) { return Constant.step(literals); }
    const items = syntax.items.map(({ value }) => this.step(value, scope));
    const optional = syntax.items.find((item) => item.optional);
    if (!optional) {
      const values = items.map(Constant.of);
      if (values.every((value): value is CelValue => value !== undefined)) { return Constant.step(values); }
      return (frame) => items.map((item) => item(frame));
    }
    this.requireOptionals(optional.value.offset);
    return (frame) => syntax.items.flatMap((item, i) => item.optional ? optionalItems(items[i](frame), item.value.offset) : [items[i](frame)]);
  }

  private map(syntax: SyntaxOf<'map'>, scope: Scope): Step {
    const optional = syntax.entries.find((entry) => entry.optional);
    if (optional) { this.requireOptionals(optional.key.offset); }
    const entries = syntax.entries.map((entry) => ({
      key: this.step(entry.key, scope), value: this.step(entry.value, scope), optional: entry.optional, offset: entry.value.offset,
    }));
    return (frame) => placed(syntax.offset, () => mapOf(entries.flatMap(({ key, value, optional: may, offset }) => {
      const values = may ? optionalItems(value(frame), offset) : [value(frame)];
      return values.map((item): [CelValue, CelValue] => [key(frame), item]);
    })));
  }
}

/** The values of a list of literals; undefined for any other. */
function literalsOf({ items }: SyntaxOf<'list'>): readonly CelValue[] | undefined {
  const values: CelValue[] = [];
  for (const { value, optional } of items) {
    if (optional || value.kind !== 'literal') { return undefined; }
    values.push(value.value);
  }
  return values;
}

const accessors = new Map<string, (value: CelValue) => CelValue | undefined>();

/** The lookup of one field, the same function for the same name. */
function fieldOfName(field: string): (value: CelValue) => CelValue | undefined {
  const known = accessors.get(field);
  if (known) { return known; }
  const made = (value: CelValue): CelValue | undefined => fieldOf(value, field);
  accessors.set(field, made);
  return made;
}

function tooNew(what: string, since: number, minor: number, offset: number): Fault {
  return new Fault(`${what} needs Kubernetes 1.${since}, this is for 1.${minor}`, 'too-new', offset);
}

function placed<T>(offset: number, run: () => T): T {
  try {
    return run();
  } catch (thrown) {
    throw faultOf(thrown, offset, '', []);
  }
}

function optionalItems(value: CelValue, offset: number): readonly CelValue[] {
  if (!(value instanceof Optional)) { throw new Fault(`a value of type ${typeName(value)}, optional_type is needed`, 'evaluation', offset); }
  return value.value === undefined ? [] : [value.value];
}

/** `||` and `&&`: the operand that decides absorbs an error of the other, on either side. */
function connective(left: Step, right: Step, deciding: boolean, offset: number): Step {
  const judge = (step: Step, frame: Frame): boolean => bool(step(frame), offset);
  return (frame) => {
    let first: boolean;
    try {
      first = judge(left, frame);
    } catch (thrown) {
      if (judge(right, frame) === deciding) { return deciding; }
      throw thrown;
    }
    return first === deciding ? deciding : judge(right, frame);
  };
}
