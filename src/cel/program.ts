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
import { TypeChecker } from './type-checker';
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

const compiled = new Map<string, Map<string, CelProgram | CelError>>();
const tables = new Map<string, FunctionTable>();

/** The expression as a program for an environment, or what is wrong with it. The same expression in the same environment is compiled once. */
export function compile(expression: string, environment: CelEnvironment): CelProgram | CelError {
  const key = environmentKey(environment);
  const programs = compiled.get(key) ?? new Map<string, CelProgram | CelError>();
  compiled.set(key, programs);
  const known = programs.get(expression);
  if (known) { return known; }
  const result = compileAnew(expression, environment);
  programs.set(expression, result);
  return result;
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

function compileAnew(expression: string, environment: CelEnvironment): CelProgram | CelError {
  return told(expression, () => {
    const syntax = parse(expression);
    const step = new Compiler(environment, functionsOf(environment)).step(syntax);
    typeIn(syntax, environment.kubernetesMinor, UNTYPED);
    return new CelProgram(expression, step);
  });
}

/** Variables that the API server declares without a type when it compiles a policy. */
export const UNTYPED: CelTypes = new Map(['object', 'oldObject', 'params'].map((name) => [name, CelType.DYN]));
const TYPE = new CelType('type');

function typeIn(syntax: Syntax, minor: number, types: CelTypes): CelType {
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
