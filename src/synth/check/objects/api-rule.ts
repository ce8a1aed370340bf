import { isList, JsonMap } from '../../../object/json';
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

/** Fields whose text, where one is given, has a shape. */
export function shapes(shape: { test(text: string): boolean }, what: string, fix: string, ...fields: readonly string[]): ApiRule['breaches'] {
  return (part) => fields.flatMap((field) => {
    const text = part[field];
    return typeof text === 'string' && text !== '' && !shape.test(text) ? breach([field], `'${text}' is no ${what}`, fix) : NONE;
  });
}

/** Fields that are left out where something holds; an empty list says nothing. */
export function leftOut(fields: readonly string[], holds: (part: JsonMap) => boolean, why: string, fix: string): ApiRule['breaches'] {
  return (part) => {
    const said = fields.filter((field) => part[field] !== undefined && part[field] !== null && !(isList(part[field]) && part[field].length === 0));
    return said.length > 0 && holds(part) ? said.flatMap((field) => breach([field], why.replace('FIELD', field), fix)) : NONE;
  };
}

export const QUALIFIED = /^([-a-z0-9.]+\/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
