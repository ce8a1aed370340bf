import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import type { Kind, ObjectMeta } from '../../imports/kind';

/** What is said of an object besides its header; a status is never declared. */
export type FieldsOf<T> =
  { readonly [K in keyof T as K extends 'apiVersion' | 'kind' | 'metadata' | 'status' ? never : K]: T[K] }
  & { readonly metadata?: ObjectMeta };

/**
 * Declares an object whose kind the type checker knows: `declareAs(this, 'ca', ISSUER_V1, { spec: { ca: { secretName: 'ca' } } })`.
 *
 * The kind is a token of `cdk8s-platform/imports/…`, or of what `cdk8s-platform import` wrote; a field that it does not have is a compile
 * error. What stands beside namespaces gets none, whatever the scope's is.
 *
 * @param scope a service or another bundle, or an overlay
 * @param fields without apiVersion and kind; without a name it is named after its place
 */
export function declareAs<T extends object>(scope: Construct, id: string, kind: Kind<T>, fields: FieldsOf<T>): ApiObject {
  const { metadata, ...rest } = fields as { readonly metadata?: ObjectMeta };
  const placed = kind.scope === 'Cluster' ? { ...metadata, namespace: Lazy.any({ produce: () => undefined }) } : metadata;
  return new ApiObject(scope, id, { ...rest, apiVersion: kind.apiVersion, kind: kind.kind, ...(placed && { metadata: placed as object }) });
}
