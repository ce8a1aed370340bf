import { CLUSTER_API, EKS_ANYWHERE } from './controller-rules';
import { ReferenceRule } from './reference-rule';
import { rulesOf } from './reference-rules';
import { Target } from './target';
import { isList, isMap, Json, JsonMap } from '../../../object/json';
import { KubeObject } from '../../../object/kube-object';
import { groupOf } from '../../../object/object-id';
import type { FieldPath } from '../../../schema/field-path';
import { likenessOf } from '../../compose/alike';
import type { JudgedKind, Kinds } from '../objects/kinds';
import { findings, Ways, waysOf } from '../objects/way';

/** One place where an object names another one. */
export interface Reference {
  readonly field: FieldPath;
  readonly target: Target;
  /** Keys of the target's data that must be there, with the fields that name them. */
  readonly keys: readonly { readonly key: string; readonly field: FieldPath }[];
  /** @default 'error' */
  readonly severity?: 'warning';
}

/** Finds what objects name; the rules of a kind are read once. */
export class ReferenceFinder {
  private readonly rules = new Map<JudgedKind, Ways<ReferenceRule>>();

  constructor(private readonly kinds: Kinds) {}

  public of(object: KubeObject, kind: JudgedKind): readonly Reference[] {
    const likeness = likenessOf(object);
    return likeness?.same(this, (note) => this.find(note(likeness.example), kind)) ?? this.find(object, kind);
  }

  private find(object: KubeObject, kind: JudgedKind): readonly Reference[] {
    const { group } = kind;
    const namespace = String(object.metadata.namespace || 'default');
    const isRemote = isMap(object.spec) && object.spec.kubeConfig !== undefined;
    const named = findings<ReferenceRule, Reference>(object, this.rulesOf(kind), (rule, map, path, found) => {
      const reference = isRemote && rule.where === 'own-cluster' ? undefined : this.reference(map, path, rule, namespace);
      if (reference) { found.push(reference); }
    });
    if (!CLUSTER_API.test(group) && group !== EKS_ANYWHERE) { return named; }
    const said: Reference[] = [];
    this.objectReferences(object.spec, ['spec'], group, namespace, said);
    return [...named, ...said];
  }

  private rulesOf(kind: JudgedKind): Ways<ReferenceRule> {
    let ways = this.rules.get(kind);
    if (!ways) { this.rules.set(kind, ways = waysOf(rulesOf(kind.group, kind.kind))); }
    return ways;
  }

  private reference(map: JsonMap, path: FieldPath, rule: ReferenceRule, namespace: string): Reference | undefined {
    const name = map[rule.name];
    if (typeof name !== 'string' || name === '' || isPlaceholder(name) || map.optional === true) { return undefined; }
    const kind = rule.to?.kind ?? (typeof map.kind === 'string' ? map.kind : rule.kind);
    if (kind === undefined || (rule.kinds && !rule.kinds.includes(kind))) { return undefined; }
    const group = rule.to?.group ?? groupIn(map) ?? rule.group ?? '';
    const own = rule.namespaced === 'by-field' && typeof map.namespace === 'string' ? map.namespace : namespace;
    const target = { group, kind, name, namespace: this.kinds.isClusterScoped(group, kind) ? '' : own };
    return { field: [...path, rule.name], target, keys: keysIn(map, path, rule), severity: rule.severity };
  }

  /** References that say what they are: maps with a kind and a name, and in Cluster API a group or version. */
  private objectReferences(value: Json | undefined, path: FieldPath, own: string, namespace: string, found: Reference[]): void {
    if (isList(value)) { value.forEach((item, i) => this.objectReferences(item, [...path, i], own, namespace, found)); }
    if (!isMap(value)) { return; }
    // Secrets with credentials are made by other means, and are of no group.
    const isOwn = own === EKS_ANYWHERE && value.kind !== 'Secret';
    const group = groupIn(value) ?? (isOwn && /Refs?$/.test(String(path.filter((step) => typeof step === 'string').at(-1))) ? own : undefined);
    if (group !== undefined && typeof value.kind === 'string' && typeof value.name === 'string' && value.name !== '') {
      const inside = typeof value.namespace === 'string' ? value.namespace : namespace;
      const target = { group, kind: value.kind, name: value.name, namespace: this.kinds.isClusterScoped(group, value.kind) ? '' : inside };
      found.push({ field: [...path, 'name'], target, keys: [] });
      return;
    }
    for (const [field, part] of Object.entries(value)) {
      if (typeof part === 'object') { this.objectReferences(part, [...path, field], own, namespace, found); }
    }
  }
}

/** Every object, or what a controller fills in. */
function isPlaceholder(name: string): boolean {
  return name === '*' || name.includes('{{') || name.includes('${');
}

function groupIn(map: JsonMap): string | undefined {
  const said = map.apiGroup ?? map.group;
  if (typeof said === 'string') { return said; }
  return typeof map.apiVersion === 'string' ? groupOf(map.apiVersion) : undefined;
}

function keysIn(map: JsonMap, path: FieldPath, { key, defaultKey, name, keysIn: listed }: ReferenceRule): Reference['keys'] {
  const keys: { key: string; field: FieldPath }[] = [];
  const said = key === undefined ? undefined : map[key];
  if (key !== undefined && typeof said === 'string') { keys.push({ key: said, field: [...path, key] }); }
  if (said === undefined && defaultKey !== undefined) { keys.push({ key: defaultKey, field: [...path, name] }); }
  const list = listed && map[listed[0]];
  if (listed && isList(list)) {
    list.forEach((item, i) => {
      const named = isMap(item) ? item[listed[1]] : undefined;
      if (typeof named === 'string') { keys.push({ key: named, field: [...path, listed[0], i, listed[1]] }); }
    });
  }
  return keys;
}
