import { Schema } from './schema';
import { CheckRun } from './violation';
import { Json } from '../object/json';

/** Judges a value; what is wrong with it goes to the run. */
export type Check = (value: Json, run: CheckRun) => void;

/**
 * What a check is for. The structure of an object is judged strictly: a field that it does not name is wrong. A whole object has apiVersion,
 * kind and metadata besides. The branches of anyOf and the like constrain values and say nothing about other fields.
 */
export type Purpose = 'object' | 'structure' | 'values';

/** What the checks of a schema's parts are asked of. */
export interface Compiler {
  /** Judges the metadata of whole objects. */
  readonly metadata: Check;

  checkOf(schema: Schema, purpose: Purpose): Check;

  /** The check of a part: made when the part is first met, since schemas may contain themselves. */
  later(schema: Schema, purpose: Purpose): Check;
}
