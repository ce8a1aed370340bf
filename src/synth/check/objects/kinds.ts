import { groupOf, versionOf } from '../../../object/object-id';
import type { GroupVersionKind, KindFacts, SchemaRegistry } from '../../../schema/registry';
import type { Schema } from '../../../schema/schema';
import { isBuiltInGroup } from '../../../schema/served';
import { POD_SPECS } from '../references/reference-rules';

/** What the checks know of a kind in one version, looked up once for all of its objects. */
export interface JudgedKind extends GroupVersionKind {
  readonly isBuiltIn: boolean;
  /** The way to the pods that a built-in kind makes; undefined where it makes none. */
  readonly pod: readonly string[] | undefined;
  /** Undefined where nothing is known of the kind. */
  readonly facts: KindFacts | undefined;
  /** Kinds of the same group that are known. */
  siblings(): readonly string[];
  /** The schema on clusters of a minor; undefined where it has none. */
  schema(minor: number): Schema | undefined;
}

/** Kinds that others name and that stand beside namespaces, although their definitions are not shipped. */
const CLUSTER_SCOPED = new Set(['gateway.networking.k8s.io/GatewayClass', 'snapshot.storage.k8s.io/VolumeSnapshotClass']);

/** The kinds of a platform's objects. */
export class Kinds {
  private readonly byVersion = new Map<string, Map<string, JudgedKind>>();
  private readonly known = new Map<string, KindFacts['scope'] | undefined>();

  constructor(private readonly registry: SchemaRegistry) {}

  public of({ apiVersion, kind }: { readonly apiVersion: string; readonly kind: string }): JudgedKind {
    let kinds = this.byVersion.get(apiVersion);
    if (!kinds) { this.byVersion.set(apiVersion, kinds = new Map()); }
    let known = kinds.get(kind);
    if (!known) { kinds.set(kind, known = this.look(groupOf(apiVersion), versionOf(apiVersion), kind)); }
    return known;
  }

  /** Whether objects of a kind stand beside namespaces. A kind that is not known stands in one where its object says so. */
  public isClusterScoped(group: string, kind: string): boolean {
    return this.scope(group, kind) === 'Cluster';
  }

  private look(group: string, version: string, kind: string): JudgedKind {
    const isBuiltIn = isBuiltInGroup(group);
    const schemas = new Map<number, Schema | undefined>();
    const schema = (minor: number) => {
      if (!schemas.has(minor)) { schemas.set(minor, this.registry.schema({ group, version, kind }, minor)); }
      return schemas.get(minor);
    };
    const pod = isBuiltIn ? POD_SPECS[`${group}/${kind}`]?.split('.') : undefined;
    return { group, version, kind, isBuiltIn, pod, facts: this.registry.kind(group, kind), siblings: () => this.registry.kindsOf(group), schema };
  }

  private scope(group: string, kind: string): KindFacts['scope'] | undefined {
    const key = `${group}/${kind}`;
    if (!this.known.has(key)) { this.known.set(key, this.registry.kind(group, kind)?.scope ?? (CLUSTER_SCOPED.has(key) ? 'Cluster' : undefined)); }
    return this.known.get(key);
  }
}
