import { BuiltIns } from './built-ins';
import { bundledBuiltIns, bundledGroup, bundledGroups } from './bundled';
import { CustomResource } from './crd';
import { packGroup } from './group';
import { Scope, StoredGroup, StoredKind } from './node';
import { Schema, SchemaPool } from './schema';
import { Validator } from './validate';
import { groupOf, versionOf } from '../object/object-id';

/** A kind as cluster objects refer to it. */
export interface GroupVersionKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/** What is known of a kind, whatever its versions hold. */
export interface KindFacts {
  readonly plural: string;
  readonly scope: Scope;
  /** Where the definition comes from: Kubernetes itself, this library, or the user. */
  readonly origin: 'built-in' | 'bundled' | 'user';
  /** Every version of it that there is a schema for. */
  readonly versions: readonly string[];
  /** Of a Cluster API kind: the versions that implement each contract, as the labels of its CRD say. */
  readonly contracts: { readonly [contract: string]: string };
}

interface Group {
  readonly stored: StoredGroup;
  readonly pool: SchemaPool;
}

/** What every registry shares: generated schemas never change, so each is read once, when it is first asked for. */
class Bundled {
  readonly groups = new Map<string, Group | undefined>();
  private kubernetes: BuiltIns | undefined;

  get builtIns(): BuiltIns {
    this.kubernetes ??= new BuiltIns(bundledBuiltIns());
    return this.kubernetes;
  }

  group(name: string): Group | undefined {
    if (!this.groups.has(name)) {
      const stored = bundledGroup(name);
      this.groups.set(name, stored && { stored, pool: new SchemaPool(stored.nodes) });
    }
    return this.groups.get(name);
  }
}

const BUNDLED = new Bundled();

/** Made when the first object is judged, and shared by registries that differ in the user's kinds alone. */
class Judge {
  private made: Validator | undefined;

  get validator(): Validator {
    this.made ??= new Validator(() => BUNDLED.builtIns.metadata());
    return this.made;
  }
}

/** The schemas of all kinds that a check can judge: built-in ones, those that this library ships, and the user's own. Immutable. */
export class SchemaRegistry {
  /** Built-in kinds and those that this library ships; nothing is read before it is asked for. */
  static bundled(): SchemaRegistry {
    return new SchemaRegistry(new Map(), new Judge());
  }

  private constructor(private readonly user: ReadonlyMap<string, Group>, private readonly judge: Judge) {}

  /** Judges objects by the schemas of this registry. */
  get validator(): Validator {
    return this.judge.validator;
  }

  /** With the user's custom resources besides; they come before those of this library. */
  with(resources: readonly CustomResource[]): SchemaRegistry {
    const groups = new Map(this.user);
    for (const resource of resources) {
      const stored = packGroup([resource]);
      groups.set(`${resource.group}/${resource.kind}`, { stored, pool: new SchemaPool(stored.nodes) });
    }
    return new SchemaRegistry(groups, this.judge);
  }

  /** The schema of a kind on clusters of a Kubernetes minor (36 for 1.36); undefined where none is known. */
  schema({ group, version, kind }: GroupVersionKind, minor: number): Schema | undefined {
    const custom = this.custom(group, kind);
    if (!custom) { return BUNDLED.builtIns.schema(group, version, kind, minor); }
    const versions = custom.kind.versions;
    return Object.hasOwn(versions, version) ? custom.pool.at(versions[version].schema) : undefined;
  }

  /** The schema of an object on clusters of a Kubernetes minor. */
  schemaOf(object: { readonly apiVersion: string; readonly kind: string }, minor: number): Schema | undefined {
    return this.schema({ group: groupOf(object.apiVersion), version: versionOf(object.apiVersion), kind: object.kind }, minor);
  }

  /** What is known of a kind; undefined where nothing is. */
  kind(group: string, kind: string): KindFacts | undefined {
    const custom = this.customKind(group, kind);
    if (custom) { return custom; }
    const builtIn = BUNDLED.builtIns.kind(group, kind);
    return builtIn && { plural: builtIn.plural, scope: builtIn.scope, contracts: {}, versions: Object.keys(builtIn.versions), origin: 'built-in' };
  }

  /** What is known of a custom kind; undefined for built-in kinds and where nothing is. */
  customKind(group: string, kind: string): KindFacts | undefined {
    const custom = this.custom(group, kind);
    if (!custom) { return undefined; }
    const { plural, scope, contracts = {}, versions } = custom.kind;
    return { plural, scope, contracts, versions: Object.keys(versions), origin: custom.origin };
  }

  /** Whether a version of a custom resource is flagged deprecated. */
  isDeprecated({ group, version, kind }: GroupVersionKind): boolean {
    return this.custom(group, kind)?.kind.versions[version]?.deprecated === true;
  }

  /** The kinds of a group that there are schemas for, sorted. */
  kindsOf(group: string): readonly string[] {
    const own = [...this.user.keys()].filter((key) => key.startsWith(`${group}/`)).map((key) => key.slice(group.length + 1));
    const bundled = Object.keys(BUNDLED.group(group)?.stored.kinds ?? {});
    return [...new Set([...own, ...bundled, ...BUNDLED.builtIns.kindsOf(group)])].sort();
  }

  /** The groups that there are schemas of custom resources for, sorted. */
  get groups(): readonly string[] {
    return [...new Set([...bundledGroups(), ...[...this.user.keys()].map((key) => key.split('/')[0])])].sort();
  }

  /** Names of the user's own kinds, as `group/Kind`, sorted. */
  get userKinds(): readonly string[] {
    return [...this.user.keys()].sort();
  }

  private custom(group: string, kind: string): { kind: StoredKind; pool: SchemaPool; origin: 'user' | 'bundled' } | undefined {
    const own = this.user.get(`${group}/${kind}`);
    if (own) { return { kind: own.stored.kinds[kind], pool: own.pool, origin: 'user' }; }
    const bundled = BUNDLED.group(group);
    return bundled && Object.hasOwn(bundled.stored.kinds, kind)
      ? { kind: bundled.stored.kinds[kind], pool: bundled.pool, origin: 'bundled' }
      : undefined;
  }
}
