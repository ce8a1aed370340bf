import { IConstruct } from 'constructs';

/** One call of `patch`, `jsonPatch` or `remove`, as its author made it: values in it may still be lazy. */
export interface Statement {
  readonly action: 'patch' | 'json-patch' | 'remove';
  readonly target: IConstruct;
  /** Fields of a patch, operations of a JSON patch. */
  readonly content?: unknown;
  /** Made through the protected door of the class that seals the target. */
  readonly throughDoor: boolean;
}
