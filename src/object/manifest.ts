import { Json } from './json';
import { KubeObject } from './kube-object';
import type { Kind, ObjectMeta } from '../../imports/kind';

/** What a manifest of a kind says besides its header; a status is never declared. */
export type ManifestFields<T> =
  { readonly [K in keyof T as K extends 'apiVersion' | 'kind' | 'metadata' | 'status' ? never : K]: T[K] }
  & { readonly metadata: ObjectMeta & { readonly name: string } };

/** An object of a kind: plain data, and typed. */
export type Manifest<T> = T & KubeObject;

/** An object of the kind of the token, checked by the type checker; fields that are undefined are left out. */
export function manifest<T extends object>(kind: Kind<T>, fields: ManifestFields<T>): Manifest<T> {
  const { metadata, ...rest } = defined(fields) as Omit<KubeObject, 'apiVersion' | 'kind'>;
  return { apiVersion: kind.apiVersion, kind: kind.kind, metadata, ...rest } as unknown as Manifest<T>;
}

/** A copy without the fields that are undefined, at every depth. */
function defined(value: unknown): Json {
  if (Array.isArray(value)) { return value.map(defined); }
  if (typeof value !== 'object' || value === null) { return value as Json; }
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined).map(([name, part]) => [name, defined(part)]));
}
