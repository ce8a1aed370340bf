import { SchemaRegistry } from './registry';
import { Schema } from './schema';
import { ListKeys } from '../object/edit';
import { ListKey, Place, UNKEYED, UNKNOWN } from '../object/edit/place';
import { groupOf, versionOf } from '../object/object-id';

/** Which lists are keyed, also in custom resources: their own schemas say so, those of this library and those of the user. */
export class SchemaListKeys extends ListKeys {
  private readonly places = new Map<Schema, Place>();

  constructor(private readonly registry: SchemaRegistry) {
    super();
  }

  of(object: { readonly apiVersion: string; readonly kind: string }): Place {
    const builtIn = super.of(object);
    if (builtIn !== UNKNOWN) { return builtIn; }
    const schema = this.customSchema(object.apiVersion, object.kind);
    return schema ? this.placeIn(schema) : UNKNOWN;
  }

  private customSchema(apiVersion: string, kind: string): Schema | undefined {
    const group = groupOf(apiVersion);
    const facts = group.includes('.') ? this.registry.customKind(group, kind) : undefined;
    if (!facts) { return undefined; }
    const wanted = versionOf(apiVersion);
    const version = facts.versions.includes(wanted) ? wanted : facts.versions[0];
    return this.registry.schema({ group, version, kind }, NO_MINOR);
  }

  /**
   * A list whose schema says nothing of its type counts as unknown: most of them are meant to be told apart by name although the API server
   * replaces them whole.
   */
  private placeIn(schema: Schema): Place {
    const known = this.places.get(schema);
    if (known) { return known; }
    const place = schema.facts.type === 'array' ? this.listPlace(schema) : { ...UNKEYED, field: (name: string) => this.fieldPlace(schema, name) };
    this.places.set(schema, place);
    return place;
  }

  private fieldPlace(schema: Schema, name: string): Place {
    const inner = schema.properties.get(name) ?? schema.values;
    return inner ? this.placeIn(inner) : UNKNOWN;
  }

  private listPlace(schema: Schema): Place {
    const { listType, listKeys } = schema.facts;
    if (listType === 'atomic' || listType === 'set') { return UNKEYED; }
    const item = schema.items ? this.placeIn(schema.items) : UNKNOWN;
    if (listType !== 'map' || !listKeys) { return { ...UNKNOWN, item }; }
    return { ...UNKEYED, item, keys: listKeys.map((field) => listKey(field, schema.items)) };
  }
}

/** A custom resource is the same on every Kubernetes minor. */
const NO_MINOR = 0;

function listKey(field: string, item: Schema | undefined): ListKey {
  const fallback = item?.properties.get(field)?.facts.default;
  return typeof fallback === 'string' || typeof fallback === 'number' || typeof fallback === 'boolean' ? { field, default: fallback } : { field };
}
