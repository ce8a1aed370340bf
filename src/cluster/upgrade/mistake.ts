/** What is wrong with a change of an object. */
export interface Mistake {
  readonly code: string;
  readonly field?: string;
  readonly message: string;
  readonly fix: string;
}
