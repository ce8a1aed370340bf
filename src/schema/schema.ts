import { CelRule, NodeFacts, NodeRef, StoredNode } from './node';

/** How the definitions of the built-in kinds are found in one minor. */
export interface DefinitionSource {
  /** The node that a definition is; -1 where this minor does not have it. */
  nodeOf(definition: number): NodeRef;
  /** The minors that know this field in some form of the definition, oldest first. */
  minorsWith(definition: number, field: string): readonly number[];
}

/** The schemas of one table, made when they are first asked for. */
export class SchemaPool {
  private readonly made = new Map<NodeRef, Schema>();
  private readonly marks: readonly Marks[];

  constructor(readonly nodes: readonly StoredNode[], readonly definitions?: DefinitionSource) {
    this.marks = definitions ? [] : marksOf(nodes);
  }

  at(ref: NodeRef): Schema {
    const known = this.made.get(ref);
    if (known) { return known; }
    const index = ref < 0 ? this.definitions!.nodeOf(-1 - ref) : ref;
    const schema = new Schema(this, this.nodes[index], this.marks[index] ?? NO_MARKS, ref < 0 ? -1 - ref : undefined);
    this.made.set(ref, schema);
    return schema;
  }
}

/** What stands in a schema or below it. */
interface Marks {
  readonly defaults: boolean;
  readonly rules: boolean;
}

const NO_MARKS: Marks = { defaults: false, rules: false };

/** A part is always stored before what it is part of, so one pass over the table is enough. */
function marksOf(nodes: readonly StoredNode[]): readonly Marks[] {
  const marks: Marks[] = [];
  for (const node of nodes) {
    const parts = [...Object.values(node.properties ?? {}), node.items, node.additionalProperties]
      .flatMap((ref) => (ref === undefined ? [] : [marks[ref]]));
    marks.push({
      defaults: node.default !== undefined || parts.some((part) => part.defaults),
      rules: node.rules !== undefined || parts.some((part) => part.rules),
    });
  }
  return marks;
}

/** One schema with what it holds inside. Shared by all places that say the same; compare by identity. */
export class Schema {
  readonly facts: NodeFacts;
  /** Whether it or something in it has a default. Defaults of built-in kinds are not known and never applied. */
  readonly hasDefaults: boolean;
  /** Whether it or something in it has CEL rules. */
  readonly hasRules: boolean;
  private readonly node: StoredNode;
  private readonly pool: SchemaPool;
  private readonly definition: number | undefined;
  private fields: ReadonlyMap<string, Schema> | undefined;
  private withDefaults: readonly (readonly [string, Schema])[] | undefined;

  constructor(pool: SchemaPool, node: StoredNode, marks: Marks, definition: number | undefined) {
    this.facts = node;
    this.hasDefaults = marks.defaults;
    this.hasRules = marks.rules;
    this.node = node;
    this.pool = pool;
    this.definition = definition;
  }

  /** The fields that it names. */
  get properties(): ReadonlyMap<string, Schema> {
    this.fields ??= new Map(Object.entries(this.node.properties ?? {}).map(([name, ref]) => [name, this.pool.at(ref)]));
    return this.fields;
  }

  /** The fields that it names in which there are defaults. */
  get defaulted(): readonly (readonly [name: string, part: Schema])[] {
    this.withDefaults ??= [...this.properties].filter(([, part]) => part.hasDefaults);
    return this.withDefaults;
  }

  /** What the values of a map are. */
  get values(): Schema | undefined { return this.part(this.node.additionalProperties); }

  get items(): Schema | undefined { return this.part(this.node.items); }

  get forbidden(): Schema | undefined { return this.part(this.node.not); }

  get rules(): readonly CelRule[] { return this.node.rules ?? []; }

  branches(keyword: 'allOf' | 'anyOf' | 'oneOf'): readonly Schema[] {
    return (this.node[keyword] ?? []).map((ref) => this.pool.at(ref));
  }

  /** Whether it is a definition of the built-in schemas, such as the metadata of objects. */
  get isDefinition(): boolean { return this.definition !== undefined; }

  /** The Kubernetes minors that know a field which this form of a built-in kind does not have. */
  minorsWith(field: string): readonly number[] {
    return this.definition === undefined ? [] : this.pool.definitions!.minorsWith(this.definition, field);
  }

  private part(ref: NodeRef | undefined): Schema | undefined {
    return ref === undefined ? undefined : this.pool.at(ref);
  }
}
