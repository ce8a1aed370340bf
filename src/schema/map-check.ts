import type { Check, Compiler, Purpose } from './check';
import { count } from './scalar-check';
import { Schema } from './schema';
import { CheckRun } from './violation';
import { JsonMap } from '../object/json';

export type MapCheck = (map: JsonMap, run: CheckRun) => void;

/** Fields that every object must have, whatever its schema names. */
const HEADER = ['apiVersion', 'kind'] as const;

/** The checks of a map: its fields, what it must have, what it does not know, and how many they are. */
export function checkMap(schema: Schema, purpose: Purpose, compiler: Compiler): MapCheck | undefined {
  const { facts } = schema;
  if (facts.type !== undefined && facts.type !== 'object') { return undefined; }
  const checks: MapCheck[] = [];
  const whole = purpose === 'object' || facts.embedded === true;
  const fields = fieldsCheck(schema, purpose === 'values' ? 'values' : 'structure', whole, compiler);
  if (fields) { checks.push(fields); }
  if (facts.required) { checks.push(requiredCheck(facts.required)); }
  if (whole) { checks.push(headerCheck); }
  const counted = countCheck(schema);
  if (counted) { checks.push(counted); }
  if (checks.length === 0) { return undefined; }
  if (checks.length === 1) { return checks[0]; }
  return (map, run) => { for (const check of checks) { check(map, run); } };
}

function fieldsCheck(schema: Schema, purpose: 'structure' | 'values', whole: boolean, compiler: Compiler): MapCheck | undefined {
  const { type, open } = schema.facts;
  const fields = new Map<string, Check>();
  for (const [name, part] of schema.properties) { fields.set(name, compiler.later(part, purpose)); }
  if (whole) { addHeader(schema, fields, compiler); }
  const values = schema.values && compiler.later(schema.values, purpose);
  // A schema that says nothing about its fields, in a branch or as a free-form value, lets every field be.
  const strict = purpose === 'structure' && !open && (type === 'object' || fields.size > 0);
  if (fields.size === 0 && !values && !strict) { return undefined; }
  return (map, run) => {
    for (const name in map) {
      const check = fields.get(name) ?? values;
      if (check) {
        run.path.push(name);
        check(map[name], run);
        run.path.pop();
      } else if (strict) {
        reportUnknown(schema, name, fields, run);
      }
    }
  };
}

/** Metadata is judged by its own schema, and by what the kind's schema says of its values: a longest name, a needed label. */
function addHeader(schema: Schema, fields: Map<string, Check>, compiler: Compiler): void {
  const given = schema.properties.get('metadata');
  const values = given && !given.isDefinition && given.properties.size > 0 ? compiler.later(given, 'values') : undefined;
  fields.set('metadata', (value, run) => {
    compiler.metadata(value, run);
    values?.(value, run);
  });
  for (const name of HEADER) { if (!fields.has(name)) { fields.set(name, nonEmptyText); } }
}

const nonEmptyText: Check = (value, run) => {
  if (typeof value !== 'string') {
    run.report('wrong-type', (field) => `${field} must be a string, not ${JSON.stringify(value)}`);
  } else if (value === '') {
    run.report('length', (field) => `${field} must not be empty`);
  }
};

const headerCheck: MapCheck = requiredCheck(HEADER);

function reportUnknown(schema: Schema, name: string, fields: ReadonlyMap<string, unknown>, run: CheckRun): void {
  const minors = schema.minorsWith(name);
  const known = [...fields.keys()];
  if (minors.length > 0) {
    const span = minors.length === 1 ? `1.${minors[0]}` : `1.${minors[0]} to 1.${minors.at(-1)}`;
    run.reportAt(name, 'field-of-other-minor', (field) => `${field} is a field of Kubernetes ${span} only`, known);
  } else {
    run.reportAt(name, 'unknown-field', (field) => `${field} is not a field of this kind`, known, name);
  }
}

function requiredCheck(required: readonly string[]): MapCheck {
  return (map, run) => {
    for (const name of required) {
      if (map[name] === undefined) { run.reportAt(name, 'missing-field', (field) => `${field} is required`); }
    }
  };
}

function countCheck({ facts: { minProperties = 0, maxProperties = Infinity } }: Schema): MapCheck | undefined {
  if (minProperties === 0 && maxProperties === Infinity) { return undefined; }
  return (map, run) => {
    const size = Object.keys(map).length;
    if (size < minProperties) { run.report('field-count', (field) => `${field} must have at least ${count(minProperties, 'field')}, it has ${size}`); }
    if (size > maxProperties) { run.report('field-count', (field) => `${field} must have at most ${count(maxProperties, 'field')}, it has ${size}`); }
  };
}
