/** What is wrong with a schema itself, and where in it. */
export interface SchemaProblem {
  readonly field: string;
  readonly message: string;
}
