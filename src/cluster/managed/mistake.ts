import { isList, isMap, Json, JsonMap } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import type { FieldPath } from '../../schema/field-path';
import { CLUSTER_NAME_LABEL } from '../capi';

/** What only a controller would find wrong with an object. */
export interface ManagedMistake {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly field?: FieldPath;
  readonly message: string;
  readonly fix: string;
}

/** A check of one kind of object among the others of its cluster. */
export type ManagedCheck = (object: KubeObject, others: readonly KubeObject[]) => readonly ManagedMistake[];

/** The value at a path; undefined where there is none. */
export function valueAt(value: Json | undefined, ...path: (string | number)[]): Json | undefined {
  return path.reduce<Json | undefined>((found, step) => (isList(found) ? found[Number(step)] : isMap(found) ? found[step] : undefined), value);
}

/** The maps of the list at a path. */
export function mapsAt(value: Json | undefined, ...path: (string | number)[]): JsonMap[] {
  const found = valueAt(value, ...path);
  return isList(found) ? found.filter(isMap) : [];
}

/** The object whose reference at a path names this one. */
export function ownerBy(object: KubeObject, others: readonly KubeObject[], kind: string, ...path: string[]): KubeObject | undefined {
  return others.find((other) => {
    const reference = valueAt(other, ...path);
    return other.kind === kind && isMap(reference) && reference.kind === object.kind && reference.name === object.metadata.name
      && other.metadata.namespace === object.metadata.namespace;
  });
}

/** The objects of a kind that belong to a cluster of Cluster API, by its label. */
export function ofCluster(cluster: KubeObject | undefined, others: readonly KubeObject[], kind: string): KubeObject[] {
  return others.filter((other) => cluster && other.kind === kind && valueAt(other, 'metadata', 'labels', CLUSTER_NAME_LABEL) === cluster.metadata.name);
}
