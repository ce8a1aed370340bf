import { NodeRef, Scope, StoredBuiltInKind, StoredBuiltIns, StoredNode } from './node';
import { Schema, SchemaPool } from './schema';

/** The schemas of the kinds that Kubernetes itself has, by minor. */
export class BuiltIns {
  private readonly pools = new Map<number, SchemaPool>();
  private readonly changes = new Map<string, number>();

  constructor(private readonly stored: StoredBuiltIns) {}

  /** The oldest and the newest minor that are known. */
  get minors(): readonly [first: number, last: number] { return this.stored.minors; }

  kind(group: string, kind: string): StoredBuiltInKind | undefined {
    const kinds = Object.hasOwn(this.stored.groups, group) ? this.stored.groups[group] : undefined;
    return kinds && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  }

  kindsOf(group: string): readonly string[] {
    return Object.hasOwn(this.stored.groups, group) ? Object.keys(this.stored.groups[group]) : [];
  }

  /** The schema of a kind in a minor; undefined where the minor does not have it. */
  schema(group: string, version: string, kind: string, minor: number): Schema | undefined {
    const versions = this.kind(group, kind)?.versions;
    const ref = versions && Object.hasOwn(versions, version) ? versions[version] : undefined;
    return ref === undefined || this.nodeOf(-1 - ref, minor) < 0 ? undefined : this.pool(this.lastChange(ref, minor)).at(ref);
  }

  scope(group: string, kind: string): Scope | undefined {
    return this.kind(group, kind)?.scope;
  }

  metadata(): Schema {
    return this.pool(this.minors[1]).at(this.stored.objectMeta);
  }

  /** The minor that last changed a schema or something in it, so that minors which have the same share it. */
  private lastChange(root: NodeRef, minor: number): number {
    const key = `${root} ${minor}`;
    const known = this.changes.get(key);
    if (known !== undefined) { return known; }
    let last = this.minors[0];
    const seen = new Set<NodeRef>();
    const open: NodeRef[] = [root];
    for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
      if (seen.has(ref)) { continue; }
      seen.add(ref);
      const since = ref < 0 ? this.stored.definitions[-1 - ref].filter(([from]) => from <= minor).at(-1)?.[0] ?? 0 : 0;
      last = Math.max(last, since);
      open.push(...partsOf(this.stored.nodes[ref < 0 ? this.nodeOf(-1 - ref, minor) : ref]));
    }
    this.changes.set(key, last);
    return last;
  }

  private pool(minor: number): SchemaPool {
    const known = this.pools.get(minor);
    if (known) { return known; }
    const pool = new SchemaPool(this.stored.nodes, {
      nodeOf: (definition) => this.nodeOf(definition, minor),
      minorsWith: (definition, field) => this.minorsWith(definition, field),
    });
    this.pools.set(minor, pool);
    return pool;
  }

  private nodeOf(definition: number, minor: number): NodeRef {
    let node: NodeRef = -1;
    for (const [from, form] of this.stored.definitions[definition]) {
      if (from > minor) { break; }
      node = form;
    }
    return node;
  }

  private minorsWith(definition: number, field: string): readonly number[] {
    const [first, last] = this.minors;
    const minors: number[] = [];
    for (let minor = first; minor <= last; minor++) {
      const node = this.nodeOf(definition, minor);
      if (node >= 0 && Object.hasOwn(this.stored.nodes[node].properties ?? {}, field)) { minors.push(minor); }
    }
    return minors;
  }
}

function partsOf(node: StoredNode | undefined): readonly NodeRef[] {
  if (!node) { return []; }
  const { properties, additionalProperties, items, allOf = [], anyOf = [], oneOf = [], not } = node;
  return [...Object.values(properties ?? {}), additionalProperties, items, ...allOf, ...anyOf, ...oneOf, not].filter((ref) => ref !== undefined);
}
