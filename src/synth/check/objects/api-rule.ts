import { JsonMap } from '../../../object/json';
import type { FieldPath } from '../../../schema/field-path';

/** What a rule finds in the part of an object that it is about: the field, seen from that part, and what is wrong. */
export interface Breach {
  readonly field: FieldPath;
  readonly message: string;
  readonly fix: string;
}

/** A rule about each map at a way of fields; `[]` after a field that is a list. */
export interface ApiRule {
  readonly at: string;
  readonly breaches: (part: JsonMap) => readonly Breach[];
}

export const NONE: readonly Breach[] = [];

/** One breach, as all that a rule finds. */
export function breach(field: FieldPath, message: string, fix: string): readonly Breach[] {
  return [{ field, message, fix }];
}
