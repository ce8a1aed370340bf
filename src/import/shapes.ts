import { pascal, typeName } from './names';
import { NodeRef, StoredNode } from '../schema/node';

/** A kind in one version, with its schema in the table. */
export interface Root {
  readonly group: string;
  readonly kind: string;
  readonly version: string;
  readonly schema: NodeRef;
}

/** A JSON schema as json-schema-to-typescript reads it. */
export interface TypeSchema { readonly [keyword: string]: unknown }

/** Interfaces by name, and what each name stands for. */
export type Definitions = Map<string, TypeSchema>;

interface Place {
  readonly name: string;
  readonly ref: NodeRef;
}

/** A named part of the built-in schemas; `root` where it is a kind. */
export interface Definition extends Place {
  readonly root?: Root;
}

/** Finds the objects of a group's schemas that deserve a name, gives equal ones one name, and says them as types. */
export class Shapes {
  private readonly keys = new Map<NodeRef, string>();
  private readonly interned = new Map<string, string>();
  private readonly names = new Map<string, string>();
  private readonly taken = new Set<string>();

  constructor(private readonly nodes: readonly StoredNode[], private readonly external: (ref: NodeRef) => TypeSchema = noDefinitions) {}

  /**
   * The interfaces of kinds. What stands directly in a kind has a name of its own; what is deeper shares one with its equals in the same
   * version of the kind, so that every name begins with the kind and version that it is found in.
   */
  kinds(roots: readonly Root[]): Definitions {
    for (const root of roots) { this.taken.add(typeName(root.kind, root.version)); }
    return new Map(roots.flatMap((root) => this.kind(root)));
  }

  private kind(root: Root): (readonly [string, TypeSchema])[] {
    const name = typeName(root.kind, root.version);
    const tops = this.childrenOf({ name, ref: root.schema }).map((child) => ({ ...child, name: this.claim(child.name) }));
    this.names.clear();
    for (const top of tops) { this.names.set(this.keyOf(top.ref), this.names.get(this.keyOf(top.ref)) ?? top.name); }
    const places = [...tops, ...this.nameAll(tops)];
    return [[name, this.rootType(root, tops)], ...places.map((place) => [place.name, this.objectType(this.nodes[place.ref])] as const)];
  }

  /** The interfaces of named definitions, of those that are kinds among them, and of what stands in them. */
  definitions(places: readonly Definition[]): Definitions {
    for (const place of places) { this.taken.add(place.name); }
    const inner = this.nameAll(places);
    return new Map([
      ...places.map((place) => [place.name, place.root ? this.rootType(place.root, []) : this.objectType(this.nodes[place.ref])] as const),
      ...inner.map((place) => [place.name, this.objectType(this.nodes[place.ref])] as const),
    ]);
  }

  /** Goes down level by level, so that a shape takes the shortest of the paths that lead to it. */
  private nameAll(tops: readonly Place[]): Place[] {
    const named: Place[] = [];
    let level = tops.flatMap((top) => this.childrenOf(top));
    while (level.length > 0) {
      const next: Place[] = [];
      for (const place of level) {
        const key = this.keyOf(place.ref);
        if (this.names.has(key)) { continue; }
        const name = this.claim(place.name);
        this.names.set(key, name);
        named.push({ name, ref: place.ref });
        next.push(...this.childrenOf({ name, ref: place.ref }));
      }
      level = next;
    }
    return named;
  }

  private claim(name: string): string {
    let free = name;
    for (let n = 2; this.taken.has(free); n++) { free = `${name}${n}`; }
    this.taken.add(free);
    return free;
  }

  /** The objects with fields that stand directly in an object: as fields, items or values of maps. */
  private childrenOf(place: Place): Place[] {
    return Object.entries(this.nodes[place.ref].properties ?? {}).flatMap(([field, ref]) => {
      const inner = this.innerOf(ref);
      return inner === undefined ? [] : [{ name: place.name + pascal(field), ref: inner }];
    });
  }

  private innerOf(ref: NodeRef): NodeRef | undefined {
    if (ref < 0) { return undefined; }
    const node = this.nodes[ref];
    if (node.embedded) { return undefined; }
    if (node.properties && Object.keys(node.properties).length > 0) { return ref; }
    const inside = node.items ?? node.additionalProperties;
    return inside === undefined ? undefined : this.innerOf(inside);
  }

  private rootType(root: Root, tops: readonly Place[]): TypeSchema {
    const node = this.nodes[root.schema];
    const own = new Map(tops.map((top) => [top.name, top]));
    const properties: Record<string, TypeSchema> = {
      apiVersion: { const: root.group === '' ? root.version : `${root.group}/${root.version}` },
      kind: { const: root.kind },
      metadata: { tsType: 'ObjectMeta' },
    };
    for (const [field, ref] of Object.entries(node.properties ?? {})) {
      if (Object.hasOwn(properties, field)) { continue; }
      const name = typeName(root.kind, root.version) + pascal(field);
      properties[field] = this.typeOf(ref, own.get(name)?.ref === this.innerOf(ref) ? name : undefined);
    }
    return { type: 'object', properties, required: ['apiVersion', 'kind', 'metadata', ...this.requiredOf(node)], additionalProperties: node.open === true };
  }

  private requiredOf(node: StoredNode): string[] {
    // What the API server fills in need not be written.
    return (node.required ?? []).filter((field) => {
      const ref = node.properties?.[field];
      return ref !== undefined && (ref < 0 || this.nodes[ref].default === undefined);
    });
  }

  private objectType(node: StoredNode): TypeSchema {
    const properties = Object.fromEntries(Object.entries(node.properties ?? {}).map(([field, ref]) => [field, this.typeOf(ref)]));
    return { type: 'object', properties, required: this.requiredOf(node), additionalProperties: node.open === true };
  }

  /** `own` is the name of an object that has one of its own although another object is equal to it. */
  private typeOf(ref: NodeRef, own?: string): TypeSchema {
    if (ref < 0) { return this.external(ref); }
    const node = this.nodes[ref];
    const type = this.plainType(node, ref, own);
    if (!node.nullable) { return type; }
    return typeof type.type === 'string' && !type.properties && !type.items && !type.enum
      ? { ...type, type: [type.type, 'null'] }
      : { anyOf: [type, { type: 'null' }] };
  }

  private plainType(node: StoredNode, ref: NodeRef, own?: string): TypeSchema {
    if (node.intOrString) { return { type: ['number', 'string'] }; }
    if (node.embedded) { return { tsType: 'KubernetesObject' }; }
    if (node.enum) { return { enum: node.enum }; }
    switch (node.type) {
      case 'object': return this.mapType(node, ref, own);
      case 'array': return { type: 'array', items: node.items === undefined ? { tsType: 'unknown' } : this.typeOf(node.items, own) };
      case 'integer': return { type: 'number' };
      case undefined: return node.properties ? this.mapType(node, ref, own) : { tsType: 'unknown' };
      default: return { type: node.type };
    }
  }

  private mapType(node: StoredNode, ref: NodeRef, own?: string): TypeSchema {
    if (node.properties && Object.keys(node.properties).length > 0) {
      const name = own ?? this.names.get(this.keyOf(ref));
      return name === undefined ? this.objectType(node) : { $ref: `#/definitions/${name}` };
    }
    if (node.additionalProperties !== undefined) { return { type: 'object', additionalProperties: this.typeOf(node.additionalProperties, own) }; }
    return node.open ? { type: 'object', additionalProperties: { tsType: 'unknown' } } : { tsType: 'Record<string, never>' };
  }

  /** Equal for nodes whose types are equal: bounds, patterns and the like do not show in a type. */
  private keyOf(ref: NodeRef): string {
    if (ref < 0) { return `d${ref}`; }
    const known = this.keys.get(ref);
    if (known !== undefined) { return known; }
    const { type, enum: values, nullable, intOrString, open, embedded, properties, additionalProperties, items } = this.nodes[ref];
    const text = JSON.stringify([
      type, values, nullable, intOrString, open, embedded,
      properties && Object.entries(properties).map(([name, part]) => [name, this.keyOf(part)]),
      additionalProperties !== undefined && this.keyOf(additionalProperties),
      items !== undefined && this.keyOf(items),
      this.requiredOf(this.nodes[ref]),
    ]);
    const key = this.interned.get(text) ?? `n${this.interned.size}`;
    this.interned.set(text, key);
    this.keys.set(ref, key);
    return key;
  }
}

function noDefinitions(): never {
  throw new Error('a custom resource refers to no definition');
}
