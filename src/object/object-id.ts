import { Json } from './json';

/** What makes two objects the same one on a cluster: group, kind, namespace and name; the version does not count. */
export interface ObjectId {
  /** Empty for the core group. */
  readonly group: string;
  readonly kind: string;
  /** Empty for a cluster-scoped object and for one that leaves its namespace to whoever applies it. */
  readonly namespace: string;
  readonly name: string;
}

export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

export function versionOf(apiVersion: string): string {
  return apiVersion.slice(apiVersion.indexOf('/') + 1);
}

export function idOf(object: { readonly [key: string]: Json }): ObjectId {
  const metadata = object.metadata as { readonly name?: string; readonly namespace?: string } | undefined;
  return {
    group: groupOf(String(object.apiVersion)),
    kind: String(object.kind),
    namespace: metadata?.namespace ?? '',
    name: metadata?.name ?? '',
  };
}

/** A string that is equal for equal ids only; sorts by group, kind, namespace, name. */
export function keyOf(id: ObjectId): string {
  return `${id.group}/${id.kind}/${id.namespace}/${id.name}`;
}

/** The id as a person would say it: `Deployment ingress/controller`, with the group where the kind is not built in. */
export function describeId(id: ObjectId): string {
  const kind = id.group.includes('.') && !id.group.endsWith('.k8s.io') ? `${id.kind}.${id.group}` : id.kind;
  return `${kind} ${id.namespace ? `${id.namespace}/` : ''}${id.name}`;
}
