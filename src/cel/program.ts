import { Compiler } from './compiler';
import { CelBindings, CelEnvironment, environmentKey } from './environment';
import { CelError, Fault, located } from './error';
import { LIBRARIES } from './libraries';
import { FunctionTable } from './library';
import { TYPE_NAMES } from './library/standard';
import { parse } from './parser';
import { Step, faultOf } from './step';
import type { Syntax } from './syntax';
import { CelType } from './type';
import { STRICT_SINCE, TypeChecker } from './type-checker';
import { CelValue, LazyRecord, toJson } from './value';
import type { Json } from '../object/json';

/** An expression that compiled. It holds no state: it can be evaluated as often as one likes. */
export class CelProgram {
  constructor(readonly expression: string, private readonly step: Step) {}

  /** The result as JSON, or what went wrong. */
  evaluate(bindings: CelBindings): Json | CelError {
    try {
      return toJson(this.step({ bindings, slots: [] }));
    } catch (thrown) {
      return this.error(thrown);
    }
  }

  /** The result as a CEL value, or what went wrong. */
  value(bindings: CelBindings): CelValue | CelError {
    try {
      return this.step({ bindings, slots: [] });
    } catch (thrown) {
      return this.error(thrown);
    }
  }

  private error(thrown: unknown): CelError {
    const fault = faultOf(thrown, 0, '', []);
    return located(fault.code, fault.message, this.expression, fault.offset);
  }
}

/** What the same environments share. */
interface Workshop {
  readonly compiler: Compiler;
  readonly programs: Map<string, CelProgram | CelError>;
}

const byKey = new Map<string, Workshop>();
const workshops = new WeakMap<CelEnvironment, Workshop>();
const tables = new Map<string, FunctionTable>();

function workshopOf(environment: CelEnvironment): Workshop {
  let workshop = workshops.get(environment);
  if (workshop) { return workshop; }
  const key = environmentKey(environment);
  workshop = byKey.get(key);
  if (!workshop) { byKey.set(key, workshop = { compiler: new Compiler(environment, functionsOf(environment)), programs: new Map() }); }
  workshops.set(environment, workshop);
  return workshop;
}

/** The expression as a program for an environment, or what is wrong with it. The same expression in the same environment is compiled once. */
export function compile(expression: string, environment: CelEnvironment): CelProgram | CelError {
  const program = compileUnchecked(expression, environment);
  if (program instanceof CelError) { return program; }
  const type = inferType(expression, environment, UNTYPED);
  return type instanceof CelError ? type : program;
}

/** The same for an expression whose types are judged by those who know more of them. */
export function compileUnchecked(expression: string, environment: CelEnvironment): CelProgram | CelError {
  const { compiler, programs } = workshopOf(environment);
  let program = programs.get(expression);
  if (!program) { programs.set(expression, program = told(expression, () => new CelProgram(expression, compiler.step(parse(expression))))); }
  return program;
}

/** The value of a part of an expression, or what went wrong; for those who explain a result. */
export function evaluateSyntax(syntax: Syntax, environment: CelEnvironment, bindings: CelBindings): CelValue | CelError {
  try {
    return new Compiler(environment, functionsOf(environment)).step(syntax)({ bindings, slots: [] });
  } catch (thrown) {
    const fault = faultOf(thrown, 0, '', []);
    return located(fault.code, fault.message, '', fault.offset);
  }
}

/** The types of the variables of an environment, by name. */
export type CelTypes = ReadonlyMap<string, CelType>;

/** The type of an expression that compiles, or where its types do not fit. What no type is given for may be of any. */
export function inferType(expression: string, { kubernetesMinor }: CelEnvironment, types: CelTypes): CelType | CelError {
  return told(expression, () => typeIn(parse(expression), kubernetesMinor, types));
}

/** Variables that the API server declares without a type when it compiles a policy. */
export const UNTYPED: CelTypes = new Map(['object', 'oldObject', 'params'].map((name) => [name, CelType.DYN]));
const TYPE = new CelType('type');

/** Types of expressions whose variables have none, for minors that refuse mixed lists and for those before. */
const untyped = { strict: new WeakMap<Syntax, CelType>(), lax: new WeakMap<Syntax, CelType>() };

function typeIn(syntax: Syntax, minor: number, types: CelTypes): CelType {
  if (types !== UNTYPED) { return typeAnew(syntax, minor, types); }
  const known = minor >= STRICT_SINCE ? untyped.strict : untyped.lax;
  let type = known.get(syntax);
  if (!type) { known.set(syntax, type = typeAnew(syntax, minor, types)); }
  return type;
}

function typeAnew(syntax: Syntax, minor: number, types: CelTypes): CelType {
  return new TypeChecker(minor).typeOf(syntax, (name) => types.get(name) ?? (TYPE_NAMES.has(name) ? TYPE : CelType.UNKNOWN));
}

function told<T>(expression: string, attempt: () => T): T | CelError {
  try {
    return attempt();
  } catch (thrown) {
    if (!(thrown instanceof Fault)) { throw thrown; }
    return located(thrown.code, thrown.message, expression, thrown.offset);
  }
}

function functionsOf({ kubernetesMinor, libraries = [] }: CelEnvironment): FunctionTable {
  const key = [kubernetesMinor, ...[...libraries].sort()].join(' ');
  const known = tables.get(key);
  if (known) { return known; }
  const table = new FunctionTable(LIBRARIES, kubernetesMinor, new Set(libraries));
  tables.set(key, table);
  return table;
}

/** The `variables` of a policy: each is computed when an expression asks for it, once for these bindings; each may use those before it. */
export class ComposedVariables extends LazyRecord {
  private readonly known = new Map<string, CelValue | CelError>();
  private readonly bindings: CelBindings;

  constructor(private readonly programs: ReadonlyMap<string, CelProgram>, bindings: CelBindings) {
    super();
    this.bindings = { ...bindings, variables: this };
  }

  get(field: string): CelValue | undefined {
    const program = this.programs.get(field);
    if (!program) { return undefined; }
    const value = this.known.get(field) ?? program.value(this.bindings);
    this.known.set(field, value);
    if (value instanceof CelError) { throw new Fault(`composited variable "${field}" fails to evaluate: ${value.message}`, value.code); }
    return value;
  }
}
