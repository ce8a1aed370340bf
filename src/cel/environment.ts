import type { CelValue } from './value';

/** What an expression may speak of. */
export interface CelEnvironment {
  /** The minor of the Kubernetes whose API server will evaluate the expression: 34 for 1.34. */
  readonly kubernetesMinor: number;
  /** Names of the variables: `self`, `object`, `request`, … */
  readonly variables: readonly string[];
  /** Names that `variables.…` has, of expressions composed before this one. @default `variables` is not checked, if it is a variable at all */
  readonly composed?: readonly string[];
  /** Names of libraries that no API server has, but the engine that will evaluate the expression: `math`, `encoders`, `bindings`. @default none */
  readonly libraries?: readonly string[];
  /**
   * How a property is named in the expression: `escaped` as in the rules of a custom resource (`self.__namespace__`, `self.a__dash__b`),
   * `verbatim` as in admission policies. @default 'verbatim'
   */
  readonly propertyNames?: 'escaped' | 'verbatim';
}

/** The values of the variables of one evaluation. Plain JSON serves as it stands. */
export type CelBindings = Readonly<Record<string, CelValue | undefined>>;

/** First minor with optional types, `.?`, `[?]`, `optMap` and `optFlatMap`. */
export const OPTIONALS_SINCE = 28;

/** The same environments give the same key. */
export function environmentKey(environment: CelEnvironment): string {
  const { kubernetesMinor, variables, composed, libraries = [], propertyNames = 'verbatim' } = environment;
  return [kubernetesMinor, [...variables].sort().join(' '), composed ? [...composed].sort().join(' ') : '*', [...libraries].sort().join(' '), propertyNames].join('|');
}
