import type { ObjectMeta } from '../../imports/kind';

/** An object to be emitted; undefined stands for a field that is not set. Every type under `imports/` is one. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMeta;
}

/** A reference in the shape of Cluster API v1beta2: the version follows from labels on the definition of the kind. */
export interface Reference {
  readonly apiGroup: string;
  readonly kind: string;
  readonly name: string;
}

export function referenceTo(manifest: Manifest): Reference {
  return { apiGroup: manifest.apiVersion.slice(0, manifest.apiVersion.indexOf('/')), kind: manifest.kind, name: String(manifest.metadata.name) };
}

/** The list or map, or undefined where it is empty: Cluster API refuses empty values where they mean unset. */
export function unlessEmpty<T extends object>(value: T | undefined): T | undefined {
  return value === undefined || Object.keys(value).length === 0 ? undefined : value;
}

/** Without fields that are undefined, and without maps in which nothing else is left; maps that were empty already stay. */
export function withoutUnset(value: unknown): unknown {
  if (Array.isArray(value)) { return value.map(withoutUnset); }
  if (typeof value !== 'object' || value === null) { return value; }
  const entries = Object.entries(value);
  const set = entries.map(([key, field]) => [key, withoutUnset(field)] as const).filter(([, field]) => field !== undefined);
  return set.length === 0 && entries.length > 0 ? undefined : Object.fromEntries(set);
}

/** A value with fields over it: maps are joined, anything else is replaced, and null takes a field away. */
export function withFields<T>(value: T, fields: unknown): T {
  if (fields === undefined) { return value; }
  if (!isPlainMap(fields)) { return fields as T; }
  const base: Record<string, unknown> = isPlainMap(value) ? value : {};
  const kept = Object.entries(base).filter(([key]) => fields[key] !== null);
  const set = Object.entries(fields).filter(([, field]) => field !== null);
  return Object.fromEntries([...kept, ...set.map(([key, field]) => [key, withFields(base[key], field)])]) as T;
}

function isPlainMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object, and the id of the construct that stands for it. */
export interface IdentifiedManifest {
  readonly id: string;
  readonly manifest: Manifest;
}
