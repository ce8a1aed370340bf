import { isList, isMap, Json, JsonMap } from '../../../src/object/json';
import { KubeObject } from '../../../src/object/kube-object';
import { Schema } from '../../../src/schema/schema';

export type Path = readonly (string | number)[];

/** One way in which an object is broken, and the fields of which a finding must name one. */
export interface Mutation {
  readonly what: string;
  readonly object: KubeObject;
  /** Paths in the broken object. */
  readonly fields: readonly Path[];
}

/** Fields that choose among a few words although the schemas of built-in kinds do not say so. */
const WORDS = new Set(['protocol', 'operator', 'effect', 'scopeName', 'failurePolicy', 'imagePullPolicy', 'restartPolicy', 'dnsPolicy', 'pathType', 'sessionAffinity',
  'externalTrafficPolicy', 'internalTrafficPolicy', 'concurrencyPolicy', 'terminationMessagePolicy']);
const LISTS_OF_WORDS = new Set(['policyTypes', 'operations', 'validationActions']);

/** Fields that name another object or part, by the end of their path. */
const REFERENCES = ['serviceAccountName', 'roleRef.name', 'sourceRef.name', 'chartRef.name', 'policyName', 'infrastructureRef.name', 'controlPlaneRef.name', 'configRef.name',
  'machineGroupRef.name', 'datacenterRef.name', 'managementCluster.name', 'spec.clusterName', 'targetNamespace', 'storageNamespace', 'metadata.namespace', 'issuerRef.name',
  'volumeMounts.name', 'configMap.name', 'claimName', 'configMapKeyRef.name', 'configMapKeyRef.key', 'cluster.x-k8s.io/cluster-name'];

const WRONG: readonly Json[] = [7, true, 'text', ['x'], { x: 1 }];

/** Every way that is tried to break an object. */
export function mutationsOf(object: KubeObject, schema: Schema, metadata: Schema): Mutation[] {
  const found: Mutation[] = [];
  const add = (what: string, at: Path, value: Json | undefined, fields: readonly Path[] = [at]) => {
    found.push({ what: `${what} ${at.join('.')}`, object: set(object, at, value) as KubeObject, fields });
  };
  header(object, add);
  visit(object, schema, [], metadata, (value, path, place) => {
    const field = path.at(-1);
    const text = path.filter((step) => typeof step === 'string').join('.');
    if (path.length > 0 && !isMap(value) && !isList(value) && path[0] !== 'apiVersion' && path[0] !== 'kind') {
      for (const wrong of WRONG) { if (isWrong(wrong, place)) { add(`wrong type (${JSON.stringify(wrong)})`, path, wrong); } }
    }
    if (isMap(value)) { mapFields(value, path, place, found, object, add); }
    if (isMap(value) || isList(value)) { if (path.length > 0 && place.facts.type !== undefined) { add('text for a part', path, 'text'); } }
    if (typeof value === 'string' && (place.facts.enum || WORDS.has(String(field)))) { add('out of enum', path, 'Bogus'); }
    if (LISTS_OF_WORDS.has(String(field)) && isList(value)) { add('out of enum', [...path, 0], 'Bogus'); }
    if (typeof value === 'string' && REFERENCES.some((end) => text === end || text.endsWith(`.${end}`))) { add('reference broken', path, `${value}-gone`); }
    if (isList(value) && place.facts.listType === 'map' && value.length > 0) { add('key twice', path, [...value, value[0]], [[...path, value.length, place.facts.listKeys![0]]]); }
    if (isList(value) && place.facts.listType === 'set' && value.length > 0) { add('item twice', path, [...value, value[0]], [[...path, value.length]]); }
    if (typeof value === 'number' && place.facts.maximum !== undefined) { add('out of bounds', path, place.facts.maximum + 1); }
    if (typeof value === 'string' && place.facts.pattern !== undefined && !new RegExp(place.facts.pattern).test(' !')) { add('pattern', path, ' !'); }
  });
  selectors(object, add);
  return found;
}

type Add = (what: string, at: Path, value: Json | undefined, fields?: readonly Path[]) => void;

/** Versions that kinds once had and no cluster of today serves. */
const GONE: { readonly [kind: string]: string } = {
  'apps/v1/DaemonSet': 'extensions/v1beta1',
  'apps/v1/Deployment': 'apps/v1beta2',
  'apps/v1/StatefulSet': 'apps/v1beta1',
  'autoscaling/v2/HorizontalPodAutoscaler': 'autoscaling/v2beta2',
  'batch/v1/CronJob': 'batch/v1beta1',
  'networking.k8s.io/v1/Ingress': 'extensions/v1beta1',
  'networking.k8s.io/v1/NetworkPolicy': 'extensions/v1beta1',
  'policy/v1/PodDisruptionBudget': 'policy/v1beta1',
  'rbac.authorization.k8s.io/v1/ClusterRole': 'rbac.authorization.k8s.io/v1beta1',
  'rbac.authorization.k8s.io/v1/ClusterRoleBinding': 'rbac.authorization.k8s.io/v1beta1',
  'rbac.authorization.k8s.io/v1/Role': 'rbac.authorization.k8s.io/v1beta1',
  'rbac.authorization.k8s.io/v1/RoleBinding': 'rbac.authorization.k8s.io/v1beta1',
};

function header(object: KubeObject, add: Add): void {
  const { apiVersion, kind, metadata } = object;
  const group = apiVersion.includes('/') ? `${apiVersion.split('/')[0]}/` : '';
  add('old version', ['apiVersion'], GONE[`${apiVersion}/${kind}`] ?? `${group}v1alpha0`);
  add('no version', ['apiVersion'], `${group}v0`);
  add('kind misspelt', ['kind'], `${kind}x`, [['kind'], ['apiVersion']]);
  // Roles and their bindings may be named nearly anything.
  if (!apiVersion.startsWith('rbac')) { add('no name', ['metadata', 'name'], 'Not A Name'); }
  add('no name', ['metadata', 'name'], '-x/y');
  add('no label', ['metadata', 'labels'], { ...metadata.labels as JsonMap, x: 'not ok!' }, [['metadata', 'labels', 'x']]);
  add('no label key', ['metadata', 'labels'], { ...metadata.labels as JsonMap, 'a b': 'x' }, [['metadata', 'labels', 'a b']]);
  add('label of another type', ['metadata', 'labels'], { ...metadata.labels as JsonMap, x: 1 }, [['metadata', 'labels', 'x']]);
  add('annotation of another type', ['metadata', 'annotations'], { ...metadata.annotations as JsonMap, x: true }, [['metadata', 'annotations', 'x']]);
  add('no annotation key', ['metadata', 'annotations'], { ...metadata.annotations as JsonMap, '/x': 'x' }, [['metadata', 'annotations', '/x']]);
  add('finalizers of another type', ['metadata', 'finalizers'], 'x');
}

function mapFields(value: JsonMap, path: Path, place: Schema, found: Mutation[], object: KubeObject, add: Add): void {
  const known = place.facts.type === 'object' || place.properties.size > 0;
  if (known && place.properties.size > 0 && !place.facts.open && !place.values) {
    add('field added', [...path, 'bogusField'], 1);
    for (const name of Object.keys(value)) {
      if (path.length === 0 && ['apiVersion', 'kind', 'metadata'].includes(name)) { continue; }
      const { [name]: part, ...rest } = value;
      found.push({
        what: `field renamed ${[...path, name].join('.')}`,
        object: set(object, path, { ...rest, [`${name}x`]: part }) as KubeObject,
        fields: [[...path, `${name}x`]],
      });
    }
  }
  for (const name of place.facts.required ?? []) {
    if (Object.hasOwn(value, name)) { add('required dropped', [...path, name], undefined); }
  }
}

function selectors(object: KubeObject, add: Add): void {
  const spec = object.spec as JsonMap | undefined;
  const selector = isMap(spec) ? spec.selector : undefined;
  const labels = isMap(selector) ? selector.matchLabels ?? selector : undefined;
  const isOfPods = ['DaemonSet', 'Deployment', 'PodDisruptionBudget', 'Service', 'StatefulSet'].includes(object.kind);
  if (isOfPods && isMap(labels) && Object.keys(labels).length > 0) {
    const way = isMap((selector as JsonMap).matchLabels) ? ['spec', 'selector', 'matchLabels'] : ['spec', 'selector'];
    add('selector off', [...way, Object.keys(labels)[0]], 'off', [['spec', 'selector']]);
  }
  if (isMap(spec) && isMap(spec.hardwareSelector)) { add('selector off', ['spec', 'hardwareSelector', Object.keys(spec.hardwareSelector)[0]], 'off', [['spec', 'hardwareSelector']]); }
}

function isWrong(value: Json, { facts: { type, intOrString, open } }: Schema): boolean {
  if (open && type === undefined) { return false; }
  switch (typeof value) {
    case 'number': return type !== 'integer' && type !== 'number' && !intOrString && type !== undefined;
    case 'boolean': return type !== 'boolean' && (type !== undefined || intOrString === true);
    case 'string': return type !== 'string' && !intOrString && type !== undefined;
    default: return (isList(value) ? type !== 'array' : type !== 'object') && (type !== undefined || intOrString === true);
  }
}

function visit(value: Json, schema: Schema, path: Path, metadata: Schema, found: (value: Json, path: Path, schema: Schema) => void): void {
  found(value, path, schema);
  if (isList(value)) { value.forEach((item, i) => { if (schema.items) { visit(item, schema.items, [...path, i], metadata, found); } }); }
  if (!isMap(value)) { return; }
  for (const [name, part] of Object.entries(value)) {
    const inner = path.length === 0 && name === 'metadata' ? metadata : schema.properties.get(name) ?? schema.values;
    if (inner) { visit(part, inner, [...path, name], metadata, found); }
  }
}

/** A copy with another value at a path; undefined takes it out. */
function set(value: Json | undefined, path: Path, to: Json | undefined): Json {
  if (path.length === 0) { return to as Json; }
  const [step, ...rest] = path;
  if (isList(value)) { return value.map((item, i) => (i === step ? set(item, rest, to) : item)); }
  const map = (value ?? {}) as JsonMap;
  const inner = rest.length === 0 ? to : set(map[step], rest, to);
  const { [step]: _, ...others } = map;
  // A field that changes keeps its place.
  if (inner === undefined) { return others; }
  return Object.hasOwn(map, step) ? Object.fromEntries(Object.entries(map).map(([key, part]) => [key, key === step ? inner : part])) : { ...map, [step]: inner };
}
