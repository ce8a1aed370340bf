import { readFileSync } from 'fs';
import { parseAllDocuments } from 'yaml';
import { equal, Json, JsonMap, isList, isMap } from '../../../src/object/json';
import { KubeObject } from '../../../src/object/kube-object';
import { idOf, keyOf } from '../../../src/object/object-id';
import { shared } from '../../support/shared';

/** The objects of a file of upstream, as a reader of YAML 1.2 has them. */
export function upstream(file: string): KubeObject[] {
  return parseAllDocuments(readFileSync(shared('cases', 'clusters', file), 'utf8'))
    .map((document) => document.toJS() as KubeObject | null)
    .filter((object): object is KubeObject => object !== null);
}

/** Something in which the library's objects differ from upstream's on purpose: what upstream's object is in its terms. */
export interface Difference {
  readonly why: string;
  of(object: KubeObject): Json;
}

/** Upstream's objects after the differences, each of which must change something. */
export function expected(objects: readonly KubeObject[], differences: readonly Difference[]): Json[] {
  const used = new Set<Difference>();
  const results = objects.map((object) => differences.reduce<KubeObject>((before, difference) => {
    const after = difference.of(before) as KubeObject;
    if (!equal(before, after)) { used.add(difference); }
    return after;
  }, object));
  const idle = differences.filter((difference) => !used.has(difference));
  if (idle.length > 0) { throw new Error(`no difference of upstream's file: ${idle.map(({ why }) => why).join(', ')}`); }
  return sorted(results);
}

export function sorted(objects: readonly KubeObject[]): Json[] {
  return [...objects].sort((a, b) => (keyOf(idOf(a)) < keyOf(idOf(b)) ? -1 : 1));
}

/** A difference in one field of the objects of one kind; the field is set where the value is not undefined. */
export function field(why: string, kind: string, path: string, value: Json | ((old: Json | undefined) => Json | undefined)): Difference {
  return { why, of: (object) => (object.kind === kind ? changed(object, path.split('/'), value) : object) };
}

function changed(node: Json, [key, ...rest]: string[], value: Json | ((old: Json | undefined) => Json | undefined)): Json {
  if (key === '*') { return (node as Json[]).map((item) => changed(item, rest, value)); }
  const map = (node ?? {}) as JsonMap;
  const result = rest.length > 0 ? changed(map[key] ?? {}, rest, value) : typeof value === 'function' ? value(map[key]) : value;
  const { [key]: _, ...others } = map;
  return result === undefined ? others : { ...others, [key]: result };
}

export const NAMESPACE: Difference = {
  why: 'the namespace that the API server would add is stated',
  of: (object) => ({ ...object, metadata: { namespace: 'default', ...object.metadata } }),
};

export function clusterLabel(cluster: string): Difference {
  return {
    why: 'the label that webhooks add to some objects is on all of them',
    of: (object) => ({ ...object, metadata: { ...object.metadata, labels: { ...object.metadata.labels as JsonMap, 'cluster.x-k8s.io/cluster-name': cluster } } }),
  };
}

export const CURRENT_CAPI: Difference = {
  why: 'deprecated v1beta1 of Cluster API is replaced by v1beta2, in which references have a group and no version',
  of: (object) => {
    if (object.apiVersion !== 'cluster.x-k8s.io/v1beta1') { return object; }
    return { ...object, apiVersion: 'cluster.x-k8s.io/v1beta2', spec: references(object.spec) };
  },
};

function references(value: Json): Json {
  if (isList(value)) { return value.map(references); }
  if (!isMap(value)) { return value; }
  const { apiVersion, ...others } = value;
  const rest = Object.fromEntries(Object.entries(others).map(([key, item]) => [key, references(item)]));
  return typeof apiVersion === 'string' ? { apiGroup: apiVersion.slice(0, apiVersion.indexOf('/')), ...rest } : rest;
}
