import { PolicyDefinition } from './definition';
import { PolicyExemption } from './exemption';
import { podMadeBy, templatePath } from './pod';
import { kindKey } from './resources';
import { KubeObject } from '../object/kube-object';
import { groupOf, versionOf } from '../object/object-id';

/** Whether a policy is about an object by its kind, and in which shape: as it is, or as the pod that it makes. */
export function subjectOf(definition: PolicyDefinition, object: KubeObject): KubeObject | undefined {
  switch (judgedOf(definition, object)) {
    case 'objects': return object;
    case 'pods': return podMadeBy(object);
    default: return undefined;
  }
}

/** What a policy judges of objects of one kind: them, or the pods that those make which hold a template; undefined where it is not about them. */
export function judgedOf(definition: PolicyDefinition, object: KubeObject): 'objects' | 'pods' | undefined {
  if (matchesKind(definition, object)) { return 'objects'; }
  const makesPods = definition.judgesTemplates !== false && (templatePath(object)?.length ?? 0) > 0;
  return makesPods && matchesKind(definition, { apiVersion: 'v1', kind: 'Pod' }) ? 'pods' : undefined;
}

const KINDS = new WeakMap<PolicyDefinition, ReadonlyMap<string, readonly string[]>>();

function matchesKind(definition: PolicyDefinition, { apiVersion, kind }: Pick<KubeObject, 'apiVersion' | 'kind'>): boolean {
  let kinds = KINDS.get(definition);
  if (!kinds) { KINDS.set(definition, kinds = kindsOf(definition)); }
  const group = groupOf(apiVersion);
  const versions = kinds.get(kindKey(group, kind)) ?? kinds.get(kindKey(group, '*')) ?? kinds.get(kindKey('*', '*'));
  return versions !== undefined && (versions.includes('*') || versions.includes(versionOf(apiVersion)));
}

/** Versions by group and kind of all matches that look at what is created. */
function kindsOf({ match }: PolicyDefinition): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, readonly string[]>();
  for (const { group, versions, resources, operations } of match) {
    if (!operations.includes('CREATE')) { continue; }
    for (const { kind } of resources) {
      const key = kindKey(group, kind);
      kinds.set(key, [...kinds.get(key) ?? [], ...versions]);
    }
  }
  return kinds;
}

/** The namespace by which an object is selected: its own, or for a Namespace its name; undefined for other cluster-scoped objects. */
export function namespaceOf({ apiVersion, kind, metadata }: KubeObject): string | undefined {
  if (kind === 'Namespace' && apiVersion === 'v1') { return metadata.name; }
  return typeof metadata.namespace === 'string' ? metadata.namespace : undefined;
}

/** Whether a policy holds in an object's namespace. */
export function holdsIn({ namespaces: { only, except } }: PolicyDefinition, namespace: string | undefined): boolean {
  if (namespace === undefined) { return true; }
  return (only === undefined || only.includes(namespace)) && !except?.includes(namespace);
}

/** The exemption that an object falls under, if any. */
export function exemptionOf(definition: PolicyDefinition, object: KubeObject, teamOf: (namespace: string) => string | undefined): PolicyExemption | undefined {
  return definition.exemptions.find((exemption) => isExempt(exemption, object, teamOf));
}

function isExempt({ namespaces, teams, kinds, names }: PolicyExemption, object: KubeObject, teamOf: (namespace: string) => string | undefined): boolean {
  if (!namespaces && !teams && !kinds && !names) { return false; }
  const namespace = namespaceOf(object);
  const team = teams && namespace !== undefined ? teamOf(namespace) : undefined;
  return (!namespaces || (namespace !== undefined && namespaces.includes(namespace)))
    && (!teams || (team !== undefined && teams.includes(team)))
    && (!kinds || kinds.includes(object.kind))
    && (!names || names.some((pattern) => fits(pattern, object.metadata.name)));
}

/** Whether a name fits a pattern with `*` at its start or end. */
export function fits(pattern: string, name: string): boolean {
  if (pattern === '*') { return true; }
  const [open, close] = [pattern.startsWith('*'), pattern.endsWith('*')];
  const text = pattern.slice(open ? 1 : 0, close ? -1 : undefined);
  if (open && close) { return name.includes(text); }
  return open ? name.endsWith(text) : close ? name.startsWith(text) : name === text;
}
