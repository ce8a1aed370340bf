import { isList, isMap, Json, JsonMap } from '../../../object/json';
import { KubeObject } from '../../../object/kube-object';
import { groupOf } from '../../../object/object-id';
import type { FieldPath } from '../../../schema/field-path';
import { isCarried, isCarriedKey } from '../../yaml/carried';

/** A part of an object that kustomize drops, changes or breaks on, however it is written. */
export interface Unbuildable {
  /** Such as `data["a.b"]` or `spec.hosts[2]`. */
  readonly field: string;
  readonly reason: string;
}

/** Annotations that kustomize takes for notes of its own: it removes them, drops the object or acts on them. */
const OWN_ANNOTATIONS: ReadonlySet<string> = new Set([
  'config.kubernetes.io/index', 'config.kubernetes.io/path', 'config.kubernetes.io/local-config', 'config.kubernetes.io/origin',
  'config.k8s.io/id', 'alpha.config.kubernetes.io/transformations',
]);
const OWN_ANNOTATION_PREFIXES = ['internal.config.kubernetes.io/', 'kustomize.config.k8s.io/'];

/** What Go reads as a number, a date, null or a boolean although it is quoted: kustomize writes annotation keys without their quotes. */
const NOT_A_STRING_TO_GO = /^(?:~|null|true|false|[-+]?\.(?:inf|nan)|[-+]?[\d.][\d_.]*(?:e[-+]?\d+)?|[-+]?0[box][\da-f_]+|\d{4}-\d\d?-\d\d?(?:[t ].*)?)$/i;

/** Kinds that have no namespace to kustomize, by group. */
const CLUSTER_SCOPED: ReadonlySet<string> = new Set([
  'admissionregistration.k8s.io/MutatingWebhookConfiguration', 'admissionregistration.k8s.io/ValidatingWebhookConfiguration',
  'apiextensions.k8s.io/CustomResourceDefinition', 'apiregistration.k8s.io/APIService', 'certificates.k8s.io/CertificateSigningRequest',
  'networking.k8s.io/IngressClass', 'node.k8s.io/RuntimeClass', 'policy/PodSecurityPolicy', 'rbac.authorization.k8s.io/ClusterRole',
  'rbac.authorization.k8s.io/ClusterRoleBinding', 'scheduling.k8s.io/PriorityClass', 'storage.k8s.io/CSIDriver', 'storage.k8s.io/CSINode',
  'storage.k8s.io/StorageClass', 'storage.k8s.io/VolumeAttachment', '/Namespace', '/Node', '/PersistentVolume',
]);

/**
 * All that keeps a Kustomize folder from carrying an object as it is; none for nearly every object.
 *
 * @param before what it was edited from, where nothing keeps a folder from carrying that: only what differs is looked at
 */
export function unbuildable(object: KubeObject, before?: KubeObject): readonly Unbuildable[] {
  const found: Unbuildable[] = [];
  checkIdentity(found, object);
  checkAnnotations(found, object.metadata);
  checkReferences(found, object);
  if (!isHarmless(object, before)) { checkValue(found, '', object); }
  return found;
}

/**
 * The same for an object that differs from one that can be carried in the texts at some places alone.
 *
 * @param places where these are
 */
export function unbuildableTexts(object: KubeObject, places: readonly FieldPath[]): readonly Unbuildable[] {
  return places.every((place) => isHarmlessAt(object, place)) ? NONE : unbuildable(object);
}

/** Of the texts that are no values, kustomize reads those of the metadata and of references. */
function isHarmlessAt(object: KubeObject, [first, ...inside]: FieldPath): boolean {
  if (first !== 'spec' && first !== 'data') { return false; }
  return isCarried(inside.reduce<Json>((value, step) => (value as { readonly [step: string | number]: Json })[step], object[first]!) as string);
}

const NONE: readonly Unbuildable[] = [];

function checkIdentity(found: Unbuildable[], object: KubeObject): void {
  const { name, namespace } = object.metadata;
  if (typeof name !== 'string' || name === '') { found.push({ field: 'metadata.name', reason: 'kustomize takes no object without a name' }); }
  if (object.kind.endsWith('List')) { found.push({ field: 'kind', reason: 'kustomize takes a kind that ends in List for a list of objects and writes its items instead' }); }
  if (namespace === null || namespace === '') { found.push({ field: 'metadata.namespace', reason: 'kustomize takes no empty namespace: leave the field out' }); }
  if (namespace && CLUSTER_SCOPED.has(`${groupOf(object.apiVersion)}/${object.kind}`)) {
    found.push({ field: 'metadata.namespace', reason: `a ${object.kind} has no namespace, and kustomize finds it under none` });
  }
}

/** Where kustomize looks for an object of that name in the build and writes its namespace, if none is said. */
function checkReferences(found: Unbuildable[], object: KubeObject): void {
  if (/^(?:Cluster)?RoleBinding$/.test(object.kind)) {
    mapsIn(object.subjects).forEach((subject, i) => {
      if (subject.kind !== 'ServiceAccount' || subject.namespace) { return; }
      found.push({ field: `subjects[${i}].namespace`, reason: 'kustomize fills in a namespace of its own choice: name that of the account' });
    });
  }
  if (/^(?:Mutating|Validating)WebhookConfiguration$/.test(object.kind)) {
    mapsIn(object.webhooks).forEach((webhook, i) => {
      const service = isMap(webhook.clientConfig) ? webhook.clientConfig.service : undefined;
      if (!isMap(service) || service.namespace) { return; }
      found.push({ field: `webhooks[${i}].clientConfig.service.namespace`, reason: 'kustomize fills in a namespace of its own choice: name that of the service' });
    });
  }
}

function mapsIn(value: Json | undefined): readonly JsonMap[] {
  return isList(value) ? value.map((item) => (isMap(item) ? item : {})) : [];
}

function checkAnnotations(found: Unbuildable[], metadata: JsonMap): void {
  const { annotations } = metadata;
  if (annotations === undefined) { return; }
  if (!isMap(annotations) || Object.keys(annotations).length === 0) {
    found.push({ field: 'metadata.annotations', reason: 'kustomize drops the field where it holds no annotation: leave it out' });
    return;
  }
  for (const [key, value] of Object.entries(annotations)) {
    const field = below('metadata.annotations', key);
    if (typeof value !== 'string') { found.push({ field, reason: `kustomize makes a string of it: ${JSON.stringify(value)} is not one` }); }
    if (NOT_A_STRING_TO_GO.test(key)) { found.push({ field, reason: 'kustomize reads this key as something else than a string and fails' }); }
    if (OWN_ANNOTATIONS.has(key) || OWN_ANNOTATION_PREFIXES.some((prefix) => key.startsWith(prefix))) {
      found.push({ field, reason: 'kustomize keeps notes of its own in this annotation and removes it, or drops the object' });
    }
  }
}

/** Whether kustomize carries all of a value, given that it carries what stood there before; names no field, and so costs little. */
function isHarmless(value: Json, before: Json | undefined): boolean {
  if (typeof value === 'string') { return isCarried(value); }
  if (typeof value !== 'object' || value === null) { return typeof value !== 'number' || Number.isFinite(value); }
  if (value === before) { return true; }
  if (isList(value)) {
    for (let i = 0; i < value.length; i++) { if (!isHarmless(value[i], isList(before) ? before[i] : undefined)) { return false; } }
    return true;
  }
  const old = isMap(before) ? before : NOTHING;
  const keys = Object.keys(value);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    const known = Object.hasOwn(old, key);
    if (known && old[key] === (value as JsonMap)[key]) { continue; }
    if (!(known || isCarriedKey(key)) || !isHarmless((value as JsonMap)[key], known ? old[key] : undefined)) { return false; }
  }
  return true;
}

const NOTHING: JsonMap = {};

function checkValue(found: Unbuildable[], field: string, value: Json): void {
  if (typeof value === 'string') {
    if (!isCarried(value)) { found.push({ field, reason: `kustomize loses or refuses a character of it: ${visible(value)}` }); }
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) { found.push({ field, reason: `${value} is no number of JSON` }); }
  } else if (isList(value)) {
    value.forEach((item, i) => checkValue(found, `${field}[${i}]`, item));
  } else if (isMap(value)) {
    for (const key of Object.keys(value)) {
      const inner = below(field, key);
      if (!isCarriedKey(key)) { found.push({ field: inner, reason: `kustomize loses or refuses this key: ${visible(key)}` }); }
      checkValue(found, inner, value[key]);
    }
  }
}

function below(field: string, key: string): string {
  if (!/^[\w$-]+$/.test(key)) { return `${field}[${visible(key)}]`; }
  return field === '' ? key : `${field}.${key}`;
}

/** As JSON, with what a terminal would not show escaped, cut after 60 characters. */
function visible(text: string): string {
  const escaped = JSON.stringify(text).replace(/[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return escaped.length <= 60 ? escaped : `${escaped.slice(0, 57)}..."`;
}
