import { Duration, Timestamp } from '../../../cel/time';
import { CelValue, Double } from '../../../cel/value';
import { isList, isMap, Json } from '../../../object/json';
import type { Schema } from '../../../schema/schema';

/** A value as the rules of its schema see it: times, durations and bytes are no texts to them, and a number is a double although it is whole. */
export function celValue(value: Json, schema: Schema): CelValue {
  if (!needsTypes(schema)) { return value; }
  if (isList(value)) { return schema.items ? value.map((item) => celValue(item, schema.items!)) : value; }
  if (isMap(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => {
      const inner = schema.properties.get(name) ?? schema.values;
      return [name, inner ? celValue(part, inner) : part];
    }));
  }
  return scalar(value, schema) ?? value;
}

function scalar(value: Json, { facts: { type, format } }: Schema): CelValue | undefined {
  if (typeof value === 'number') { return type === 'number' && Number.isInteger(value) ? new Double(value) : undefined; }
  if (typeof value !== 'string' || type !== 'string') { return undefined; }
  switch (format) {
    case 'date-time': return Timestamp.parse(value);
    case 'date': return Timestamp.parse(`${value}T00:00:00Z`);
    case 'duration': return Duration.parse(value);
    case 'byte': return new Uint8Array(Buffer.from(value, 'base64'));
    default: return undefined;
  }
}

const needs = new WeakMap<Schema, boolean>();

/** Whether a schema, or something in it, gives values a type that JSON does not have. */
function needsTypes(schema: Schema): boolean {
  const known = needs.get(schema);
  if (known !== undefined) { return known; }
  const { type, format } = schema.facts;
  const parts = [...schema.properties.values(), schema.items, schema.values].filter((part) => part !== undefined);
  const result = type === 'number' || (type === 'string' && ['date-time', 'date', 'duration', 'byte'].includes(format ?? '')) || parts.some(needsTypes);
  needs.set(schema, result);
  return result;
}
