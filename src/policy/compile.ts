import { Companion, PolicyDefinition, Validation } from './definition';
import { parameterVariables } from './parameters';
import { CelEnvironment } from '../cel/environment';
import { CelError, located } from '../cel/error';
import { CelProgram, compile, inferType, UNTYPED } from '../cel/program';

/** What an admission policy may speak of, besides its own variables. */
export const ADMISSION_VARIABLES = ['authorizer', 'namespaceObject', 'object', 'oldObject', 'request', 'variables'] as const;

/** What is wrong with one expression of a definition. */
export interface ExpressionProblem {
  /** `rules[0]`, `variable 'pod'`, `condition`. */
  readonly place: string;
  readonly expression: string;
  readonly error: CelError;
}

/** A rule that can be evaluated. */
export interface CompiledValidation {
  readonly validation: Validation;
  readonly program: CelProgram;
}

/** A companion that can be looked for. */
export interface CompiledCompanion {
  readonly companion: Companion;
  readonly when?: CelProgram;
  readonly program: CelProgram;
}

/** A definition whose expressions can be evaluated, as the API server of one minor does. */
export interface CompiledPolicy {
  readonly definition: PolicyDefinition;
  readonly environment: CelEnvironment;
  readonly condition?: CelProgram;
  readonly variables: ReadonlyMap<string, CelProgram>;
  readonly validations: readonly CompiledValidation[];
  readonly companions: readonly CompiledCompanion[];
}

/** Compiles every expression of a definition; each variable may use the parameters and the variables before it. */
export function compilePolicy(definition: PolicyDefinition, minor: number): CompiledPolicy | readonly ExpressionProblem[] {
  const problems: ExpressionProblem[] = [];
  const attempt = (place: string, expression: string, environment: CelEnvironment): CelProgram | undefined => {
    const program = compile(expression, environment);
    if (program instanceof CelProgram) { return program; }
    problems.push({ place, expression, error: program });
    return undefined;
  };
  const variables = new Map<string, CelProgram>();
  const named = [
    ...parameterVariables(definition).map((variable) => ({ ...variable, place: `parameter '${variable.name}'` })),
    ...definition.variables.map((variable) => ({ ...variable, place: `variable '${variable.name}'` })),
  ];
  for (const { name, expression, place } of named) {
    const program = attempt(place, expression, environmentOf(minor, [...variables.keys()]));
    // A variable that does not compile is known from here on, so that only its own mistake is told.
    variables.set(name, program ?? UNKNOWN);
  }
  const environment = environmentOf(minor, [...variables.keys()]);
  const judging = (place: string, expression: string, within: CelEnvironment): CelProgram | undefined => {
    const program = attempt(place, expression, within);
    const error = program && notCondition(expression, within);
    if (error) { problems.push({ place, expression, error }); }
    return program;
  };
  const condition = definition.condition === undefined ? undefined : judging('condition', definition.condition, { kubernetesMinor: minor, variables: CONDITION_VARIABLES, propertyNames: 'verbatim' });
  const validations = definition.validations.map((validation, i) => ({ validation, program: judging(`rules[${i}]`, validation.expression, environment) }));
  const companions = (definition.companions ?? []).map((companion, i) => ({
    companion,
    ...(companion.when === undefined ? {} : { when: judging(`companions[${i}].when`, companion.when, environment) }),
    program: judging(`companions[${i}]`, companion.expression, environment),
  }));
  if (problems.length > 0) { return problems; }
  return { definition, environment, condition, variables, validations: validations as CompiledValidation[], companions: companions as CompiledCompanion[] };
}

/** What is wrong with an expression that is neither true nor false, whatever it is asked about. */
function notCondition(expression: string, environment: CelEnvironment): CelError | undefined {
  const type = inferType(expression, environment, UNTYPED);
  if (type instanceof CelError) { return type; }
  return type.isOpen || type.name === 'bool' ? undefined : located('arguments', `must be true or false, and is of type '${type}'`, expression, 0);
}

const UNKNOWN = compile('true', { kubernetesMinor: 30, variables: [] }) as CelProgram;

function environmentOf(kubernetesMinor: number, composed: readonly string[]): CelEnvironment {
  return { kubernetesMinor, variables: ADMISSION_VARIABLES, composed, propertyNames: 'verbatim' };
}

/** An API server does not tell match conditions of the namespace: one that asks for it fails, and every request is refused. */
const CONDITION_VARIABLES = ADMISSION_VARIABLES.filter((name) => name !== 'variables' && name !== 'namespaceObject');

/** What is wrong with an expression, with its place in the text. */
export function describeProblem({ place, expression, error }: ExpressionProblem): string {
  const line = expression.split('\n')[error.line - 1] ?? '';
  const start = Math.max(0, Math.min(error.column - 30, line.length - 60));
  const near = line.slice(start, start + 60);
  return `${place}, ${error.line}:${error.column}: ${error.message} (in ${start > 0 ? '…' : ''}${near}${start + 60 < line.length ? '…' : ''})`;
}
