/** What kind of thing is wrong with an expression, for those who decide by it. */
export type CelErrorCode =
  /** The text is not CEL. */
  | 'syntax'
  /** A name that the environment does not bind. */
  | 'unknown-variable'
  /** A function that no library of the environment has. */
  | 'unknown-function'
  /** A function, macro or syntax that a later Kubernetes minor brings. */
  | 'too-new'
  /** The number or a literal value of the arguments is not what the function takes. */
  | 'arguments'
  /** The evaluation met a value that it cannot go on with: no such key, no such overload, overflow, … */
  | 'evaluation'
  /** The answer exists only in a running cluster, as that of an authorizer. */
  | 'not-evaluable';

/** What is wrong with an expression, as a value: returned by `compile` and `evaluate`, never thrown by them. */
export class CelError {
  constructor(
    readonly code: CelErrorCode,
    readonly message: string,
    /** Line in the expression, from 1. */
    readonly line: number,
    /** Column in the line in characters, from 1. */
    readonly column: number,
  ) {}

  toString(): string {
    return `${this.line}:${this.column}: ${this.message}`;
  }
}

/**
 * An error on its way out of a running evaluation. It is thrown, since CEL lets `||`, `&&`, `all` and `exists` absorb errors, and is no `Error`,
 * since gathering a stack trace costs more than the evaluation.
 */
export class Fault {
  constructor(readonly message: string, readonly code: CelErrorCode = 'evaluation', readonly offset = -1) {}

  /** The same fault with the place where it arose, unless it has one. */
  at(offset: number): Fault {
    return this.offset >= 0 ? this : new Fault(this.message, this.code, offset);
  }
}

/** Thrown by functions whose arguments are of other types than they take; the call that catches it knows the names. */
export const NO_OVERLOAD: unique symbol = Symbol('no such overload');

/** The error with the line and the column that an offset in the text stands for. */
export function located(code: CelErrorCode, message: string, text: string, offset: number): CelError {
  const before = text.slice(0, Math.max(0, offset));
  const start = before.lastIndexOf('\n') + 1;
  return new CelError(code, message, before.split('\n').length, [...before.slice(start)].length + 1);
}
