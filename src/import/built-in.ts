import { isList, isMap, Json, JsonMap } from '../object/json';
import { NodeRef, Scope, StoredBuiltInKind, StoredBuiltIns } from '../schema/node';
import { NodeTable } from '../schema/pack';

/** The schema definitions of the built-in kinds of one Kubernetes minor. */
export interface MinorDefinitions {
  /** 36 for Kubernetes 1.36. */
  readonly minor: number;
  readonly definitions: { readonly [name: string]: JsonMap };
}

/** The built-in kinds as they are stored, and the names of the definitions by their number. */
export interface BuiltIns {
  readonly stored: StoredBuiltIns;
  readonly names: readonly string[];
}

const REF = '#/definitions/';
const META = 'io.k8s.apimachinery.pkg.apis.meta.v1.';

/** Kinds whose objects stand beside namespaces, not in one; the schemas do not say it. */
const CLUSTER_SCOPED = new Set(`
  /ComponentStatus /Namespace /Node /PersistentVolume
  admissionregistration.k8s.io/MutatingAdmissionPolicy admissionregistration.k8s.io/MutatingAdmissionPolicyBinding
  admissionregistration.k8s.io/MutatingWebhookConfiguration admissionregistration.k8s.io/ValidatingAdmissionPolicy
  admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding admissionregistration.k8s.io/ValidatingWebhookConfiguration
  apiextensions.k8s.io/CustomResourceDefinition apiregistration.k8s.io/APIService
  authentication.k8s.io/SelfSubjectReview authentication.k8s.io/TokenReview
  authorization.k8s.io/SelfSubjectAccessReview authorization.k8s.io/SelfSubjectRulesReview authorization.k8s.io/SubjectAccessReview
  certificates.k8s.io/CertificateSigningRequest certificates.k8s.io/ClusterTrustBundle
  flowcontrol.apiserver.k8s.io/FlowSchema flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration
  internal.apiserver.k8s.io/StorageVersion
  networking.k8s.io/ClusterCIDR networking.k8s.io/IPAddress networking.k8s.io/IngressClass networking.k8s.io/ServiceCIDR
  node.k8s.io/RuntimeClass
  rbac.authorization.k8s.io/ClusterRole rbac.authorization.k8s.io/ClusterRoleBinding
  resource.k8s.io/DeviceClass resource.k8s.io/DeviceTaintRule resource.k8s.io/ResourceClass resource.k8s.io/ResourceSlice
  resource.k8s.io/ResourcePoolStatusRequest
  scheduling.k8s.io/PriorityClass
  storage.k8s.io/CSIDriver storage.k8s.io/CSINode storage.k8s.io/StorageClass storage.k8s.io/VolumeAttachment storage.k8s.io/VolumeAttributesClass
  storagemigration.k8s.io/StorageVersionMigration
`.split(/\s+/).filter((kind) => kind !== ''));

export function scopeOf(group: string, kind: string): Scope {
  return CLUSTER_SCOPED.has(`${group}/${kind}`) ? 'Cluster' : 'Namespaced';
}

/** The name of a built-in kind in paths and roles. */
export function pluralOf(kind: string): string {
  const name = kind.toLowerCase();
  if (name === 'endpoints') { return name; }
  return name.endsWith('s') ? `${name}es` : name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`;
}

/** What the API server knows of a definition and the schema leaves out. */
const KNOWN: { readonly [definition: string]: JsonMap } = {
  'io.k8s.apimachinery.pkg.api.resource.Quantity': { 'x-kubernetes-int-or-string': true, 'format': 'quantity' },
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': { 'x-kubernetes-int-or-string': true },
  'io.k8s.apimachinery.pkg.runtime.RawExtension': { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true },
  [`${META}FieldsV1`]: { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true },
};

/** Stores the built-in kinds of all minors: each definition once, again only where a minor changes it. */
export function packBuiltIns(minors: readonly MinorDefinitions[]): BuiltIns {
  const sorted = [...minors].sort((a, b) => a.minor - b.minor);
  const names = [...new Set(sorted.flatMap((minor) => reachableNames(minor.definitions)))].sort();
  const numbers = new Map(names.map((name, i) => [name, i]));
  const table = new NodeTable((ref) => -1 - numbers.get(ref.slice(REF.length))!);
  const definitions = names.map((name) => {
    const forms: (readonly [number, NodeRef])[] = [];
    for (const { minor, definitions: own } of sorted) {
      const node = own[name] ? table.add(prepare(name, own[name])) : -1;
      if (node !== (forms.at(-1)?.[1] ?? -1)) { forms.push([minor, node]); }
    }
    return forms;
  });
  const stored: StoredBuiltIns = {
    minors: [sorted[0].minor, sorted.at(-1)!.minor],
    groups: groupsOf(sorted, numbers),
    objectMeta: -1 - numbers.get(`${META}ObjectMeta`)!,
    definitions,
    nodes: table.nodes,
  };
  return { stored, names };
}

interface GroupVersionKind { readonly group: string; readonly version: string; readonly kind: string }

/** The kind that a definition is, where its objects can be declared: lists of objects and options of calls cannot. */
export function kindOf(definition: JsonMap): GroupVersionKind | undefined {
  const kinds = definition['x-kubernetes-group-version-kind'];
  const metadata = isMap(definition.properties) ? definition.properties.metadata : undefined;
  return isList(kinds) && isMap(metadata) && metadata.$ref === `${REF}${META}ObjectMeta` ? kinds[0] as unknown as GroupVersionKind : undefined;
}

function groupsOf(minors: readonly MinorDefinitions[], numbers: ReadonlyMap<string, number>): StoredBuiltIns['groups'] {
  const found = new Map<string, readonly [GroupVersionKind, NodeRef]>();
  for (const { definitions } of minors) {
    for (const [name, definition] of Object.entries(definitions)) {
      const kind = kindOf(definition);
      if (kind) { found.set(`${kind.group}/${kind.kind}/${kind.version}`, [kind, -1 - numbers.get(name)!]); }
    }
  }
  const groups: Record<string, Record<string, StoredBuiltInKind & { versions: Record<string, NodeRef> }>> = {};
  for (const key of [...found.keys()].sort()) {
    const [{ group, kind, version }, ref] = found.get(key)!;
    const kinds = groups[group] ??= {};
    (kinds[kind] ??= { plural: pluralOf(kind), scope: scopeOf(group, kind), versions: {} }).versions[version] = ref;
  }
  return groups;
}

/** Names of the definitions that kinds are made of. */
export function reachableNames(definitions: { readonly [name: string]: JsonMap }): string[] {
  const seen = new Set<string>();
  const open = Object.keys(definitions).filter((name) => kindOf(definitions[name]));
  while (open.length > 0) {
    const name = open.pop()!;
    if (seen.has(name)) { continue; }
    seen.add(name);
    open.push(...refsIn(definitions[name]));
  }
  return [...seen];
}

function refsIn(value: Json): string[] {
  if (isList(value)) { return value.flatMap(refsIn); }
  if (!isMap(value)) { return []; }
  return Object.entries(value).flatMap(([key, part]) =>
    (key === '$ref' && typeof part === 'string' && part.startsWith(REF) ? [part.slice(REF.length)] : refsIn(part)));
}

/** The definition as a structural schema: the facts that only the API server's code knows are put in. */
function prepare(name: string, definition: JsonMap): JsonMap {
  const known = KNOWN[name] ?? definition;
  const properties = isMap(known.properties) ? known.properties : undefined;
  // The protocol is part of a port's key and is TCP where it is left out (API conventions of core/v1).
  if (properties && isMap(properties.protocol) && properties.protocol.type === 'string' && /Port$/.test(name)) {
    return { ...known, properties: { ...properties, protocol: { ...properties.protocol, default: 'TCP' } } };
  }
  return known;
}
