import { KubeObject } from '../../../object/kube-object';
import { groupOf } from '../../../object/object-id';
import type { Kinds } from '../objects/kinds';

/** An object that another one names. */
export interface Target {
  readonly group: string;
  readonly kind: string;
  /** Empty for what stands beside namespaces. */
  readonly namespace: string;
  readonly name: string;
}

/** A text that is equal for equal targets only; an object without a namespace of its own is taken to land in `default`. */
export function keyOfTarget({ group, kind, namespace, name }: Target): string {
  return `${group}/${kind}/${namespace}/${name}`;
}

/** The object as others name it, whatever a renderer put into its namespace. */
export function targetOf(object: KubeObject, kinds: Kinds): Target {
  const group = groupOf(object.apiVersion);
  const { name, namespace } = object.metadata;
  return { group, kind: object.kind, name, namespace: kinds.isClusterScoped(group, object.kind) ? '' : String(namespace || 'default') };
}

/** Stands for the definition of a custom kind among the targets. */
export function definitionKey(group: string, kind: string): string {
  return `definition ${group}/${kind}`;
}

/** Stands for all definitions of a group among the targets. */
export function groupKey(group: string): string {
  return `definitions ${group}`;
}

/** Stands for charts, repositories and operators that are declared by hand, and may bring any definition. */
export const ANY_DEFINITION = 'definitions *';

/** Stands for what the controller of a custom resource makes beside it: objects whose names begin with its own. */
export function madeByKey(namespace: string, name: string): string {
  return `made by ${namespace}/${name}`;
}

/** Stands for a chart that puts objects into a namespace which nobody here knows; `*` for any chart. */
export function chartKey(namespace: string): string {
  return `chart ${namespace}`;
}

/** Stands for a repository that is synced into a namespace; `*` for one that may write to any. */
export function syncKey(namespace: string): string {
  return `sync ${namespace}`;
}

/** Stands for custom resources whose controllers may run pods in a namespace. */
export function operatorKey(namespace: string): string {
  return `operator ${namespace}`;
}
