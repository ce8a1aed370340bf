import { Json } from '../../object/json';
import { oddScalar, walkedThrough } from '../../object/unholdable';

/**
 * The plain value of what a user gave as fields of a patch: lazy values produced, undefined left out, null kept.
 *
 * Throws, with the place in it, for what no Kubernetes object can hold.
 */
export function plain(value: unknown): Json {
  return walkedThrough(value, () => plainAt(value, ''), undefined, settled);
}

function plainAt(value: unknown, place: string): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') { return value; }
  if (typeof value !== 'object') {
    const wrong = oddScalar(value);
    if (wrong === undefined && typeof value === 'number') { return value; }
    throw new Error(`${place || 'the value'} is ${wrong ?? 'undefined, which no manifest can hold: give plain data'}`);
  }
  if (Array.isArray(value)) { return Array.from(value, (item, i) => plainAt(item, `${place}[${i}]`)); }
  const produced = produce(value);
  if (produced.done) { return plainAt(produced.value, place); }
  return plainMap(value as Record<string, unknown>, place);
}

function plainMap(value: Record<string, unknown>, place: string): Json {
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new Error(`${place || 'the value'} is an instance of ${prototype.constructor?.name}, which no manifest can hold: give plain data`);
  }
  const result: Record<string, Json> = {};
  const keys = Object.keys(value);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    const item = value[key];
    if (item !== undefined) { result[key] = plainAt(item, place ? `${place}.${key}` : key); }
  }
  return result;
}

function settled(value: unknown): unknown {
  const produced = typeof value === 'object' && value !== null && !Array.isArray(value) ? produce(value) : { done: false as const };
  return produced.done ? settled(produced.value) : value;
}

/** Values that cdk8s resolves: lazy ones, tokens, and the unions of number and text that generated kinds use. */
function produce(value: object): { done: false } | { done: true; value: unknown } {
  const candidate = value as { produce?: unknown; producer?: { produce(): unknown }; resolve?: unknown; value?: unknown };
  const isClass = Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null;
  if (!isClass) { return { done: false }; }
  if (value instanceof Date) { return { done: true, value: value.toISOString() }; }
  if (typeof candidate.producer?.produce === 'function') { return { done: true, value: candidate.producer.produce() }; }
  if (typeof candidate.resolve === 'function') { return { done: true, value: candidate.resolve() }; }
  const inner = candidate.value;
  if (typeof inner === 'string' || typeof inner === 'number') { return { done: true, value: inner }; }
  return { done: false };
}
