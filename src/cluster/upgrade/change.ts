import { isList, isMap, Json } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { idOf, keyOf } from '../../object/object-id';
import { CLUSTER_NAME_LABEL } from '../capi';

/** An object in two states; one of them is missing where it came or went. */
export interface Change {
  readonly before?: KubeObject;
  readonly after?: KubeObject;
}

/** The objects of both states by identity, in the order of identities. */
export function changesOf(before: readonly KubeObject[], after: readonly KubeObject[]): Change[] {
  const changes = new Map<string, { before?: KubeObject; after?: KubeObject }>();
  for (const object of before) { changes.set(keyOf(idOf(object)), { before: object }); }
  for (const object of after) {
    const key = keyOf(idOf(object));
    changes.set(key, { ...changes.get(key), after: object });
  }
  return [...changes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change);
}

/** The value at a dotted path, with `[]` behind a list of which a field of each item is meant; undefined where there is none. */
export function at(object: KubeObject | undefined, path: string): Json | undefined {
  return valueAt(object, path.split('.'));
}

function valueAt(value: Json | undefined, [key, ...rest]: readonly string[]): Json | undefined {
  if (key === undefined) { return value; }
  if (value === undefined || isList(value) || !isMap(value)) { return undefined; }
  if (!key.endsWith('[]')) { return valueAt(value[key], rest); }
  const list = value[key.slice(0, -2)];
  return list !== undefined && isList(list) ? list.map((item) => valueAt(item, rest) ?? null) : undefined;
}

/** The cluster that an object belongs to: by its label, or by its name where it is the cluster. */
export function clusterOf(object: KubeObject): string {
  const labels = object.metadata.labels;
  const label = isMap(labels) ? labels[CLUSTER_NAME_LABEL] : undefined;
  return typeof label === 'string' ? label : object.metadata.name;
}

/** The objects that stand for whole clusters. */
export function isCluster(object: KubeObject): boolean {
  return object.kind === 'Cluster' && (object.apiVersion.startsWith('cluster.x-k8s.io/') || isEksAnywhere(object));
}

export function isEksAnywhere(object: KubeObject): boolean {
  return object.apiVersion.startsWith('anywhere.eks.amazonaws.com/');
}

/** Major, minor and patch of a version such as `v1.34.3-eks-1`; undefined for what is none. */
export function versionOf(value: Json | undefined): readonly [number, number, number] | undefined {
  const [, major, minor, patch] = /^v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(String(value)) ?? [];
  return minor === undefined ? undefined : [Number(major), Number(minor), Number(patch ?? 0)];
}

export function isOlder(a: readonly number[], b: readonly number[]): boolean {
  const first = a.findIndex((part, i) => part !== b[i]);
  return first >= 0 && a[first] < b[first];
}
