import type { Check } from './check';
import { formatTest } from './format';
import { regExpOf } from './pattern';
import { Schema } from './schema';
import { show } from './violation';
import { equal, isList, isMap, Json } from '../object/json';

/** The checks of a value that do not look into it. */
export function scalarChecks(schema: Schema): Check[] {
  return [enumCheck(schema), patternCheck(schema), formatCheck(schema), lengthCheck(schema), boundsCheck(schema), multipleCheck(schema)]
    .filter((check) => check !== undefined);
}

function enumCheck({ facts: { enum: values } }: Schema): Check | undefined {
  if (!values) { return undefined; }
  const scalars = new Set(values.filter((value) => typeof value !== 'object'));
  return (value, run) => {
    if (scalars.has(value as string) || values.some((one) => equal(one, value))) { return; }
    run.report('not-in-enum', (field) => `${field} must be one of ${values.map(show).join(', ')}, not ${show(value)}`, values,
      typeof value === 'string' ? value : undefined);
  };
}

function patternCheck({ facts: { pattern } }: Schema): Check | undefined {
  if (pattern === undefined) { return undefined; }
  let expression: RegExp | undefined | null = null;
  return (value, run) => {
    if (typeof value !== 'string') { return; }
    if (expression === null) { expression = regExpOf(pattern); }
    if (expression && !expression.test(value)) { run.report('pattern', (field) => `${field} must match ${pattern}, ${show(value)} does not`); }
  };
}

function formatCheck({ facts: { format } }: Schema): Check | undefined {
  const test = format === undefined ? undefined : formatTest(format);
  return test && ((value, run) => {
    if (!test(value)) { run.report('format', (field) => `${field} must be of the format ${format}, ${show(value)} is not`); }
  });
}

function lengthCheck({ facts: { minLength = 0, maxLength = Infinity } }: Schema): Check | undefined {
  if (minLength === 0 && maxLength === Infinity) { return undefined; }
  return (value, run) => {
    if (typeof value !== 'string') { return; }
    // A character outside the basic plane counts once and takes two units: count only where that decides.
    const length = value.length <= maxLength && value.length / 2 >= minLength ? value.length : [...value].length;
    if (length < minLength) { run.report('length', (field) => `${field} must have at least ${count(minLength, 'character')}, ${show(value)} has ${length}`); }
    if (length > maxLength) { run.report('length', (field) => `${field} must have at most ${count(maxLength, 'character')}, it has ${length}`); }
  };
}

function boundsCheck({ facts }: Schema): Check | undefined {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = false, exclusiveMaximum = false } = facts;
  if (minimum === -Infinity && maximum === Infinity) { return undefined; }
  return (value, run) => {
    if (typeof value !== 'number') { return; }
    if (exclusiveMinimum ? value <= minimum : value < minimum) {
      run.report('bounds', (field) => `${field} must be ${exclusiveMinimum ? 'more than' : 'at least'} ${minimum}, not ${value}`);
    }
    if (exclusiveMaximum ? value >= maximum : value > maximum) {
      run.report('bounds', (field) => `${field} must be ${exclusiveMaximum ? 'less than' : 'at most'} ${maximum}, not ${value}`);
    }
  };
}

function multipleCheck({ facts: { multipleOf } }: Schema): Check | undefined {
  if (multipleOf === undefined) { return undefined; }
  return (value, run) => {
    if (typeof value === 'number' && !Number.isInteger(value / multipleOf)) {
      run.report('bounds', (field) => `${field} must be a multiple of ${multipleOf}, ${value} is not`);
    }
  };
}

/** `1 item`, `2 items`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** A text that is equal for equal values only. */
export function canonical(value: Json): string {
  if (isList(value)) { return `[${value.map(canonical).join(',')}]`; }
  if (!isMap(value)) { return JSON.stringify(value); }
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}
