import { JsonMap } from '../json';
import { groupOf } from '../object-id';
import { KINDS, KINDS_WITHOUT, TYPES } from './built-in-list-keys';
import { ListKey, Place, UNKEYED, UNKNOWN } from './place';
import { placeOfSchema } from './schema-place';

/** The kind of a custom resource, with the schema of that version from its CustomResourceDefinition (`openAPIV3Schema`). */
export interface CustomKind {
  readonly apiVersion: string;
  readonly kind: string;
  readonly schema: JsonMap;
}

/** Which lists are keyed and by which fields: of the built-in kinds as the Kubernetes schemas say, of custom kinds as their own schemas say. */
export class ListKeys {
  private readonly types = new Map<string, Place>();
  private readonly kinds = new Map<string, Place>();

  constructor(custom: readonly CustomKind[] = []) {
    for (const kind of KINDS_WITHOUT) { this.kinds.set(kind, UNKEYED); }
    for (const [kind, type] of Object.entries(KINDS)) { this.kinds.set(kind, this.typed(type)); }
    for (const { apiVersion, kind, schema } of custom) { this.kinds.set(`${apiVersion}/${kind}`, placeOfSchema(schema)); }
  }

  /** The place to start from in an object of this kind; one of an unknown kind has lists that are keyed where every item has a name of its own. */
  of(object: { readonly apiVersion: string; readonly kind: string }): Place {
    return this.kinds.get(`${object.apiVersion}/${object.kind}`)
      ?? this.kinds.get(`${groupOf(object.apiVersion)}/${object.kind}`)
      ?? UNKNOWN;
  }

  private typed(type: string): Place {
    if (!type) { return UNKEYED; }
    const known = this.types.get(type);
    if (known) { return known; }
    const fields = new Map<string, Place>();
    const place = { ...UNKEYED, field: (name: string) => fields.get(name) ?? UNKEYED };
    this.types.set(type, place);
    for (const [field, entry] of Object.entries(TYPES[type])) { fields.set(field, this.placeOf(entry)); }
    return place;
  }

  /** Reads one entry of the table: `Type`, `{Type}` or `Type[key,key=default]`. */
  private placeOf(entry: string): Place {
    const [, open, type, keys] = /^(\{?)([^[\]{}]*)\}?(?:\[(.*)\])?$/.exec(entry)!;
    const inner = this.typed(type);
    if (open) { return { ...UNKEYED, field: () => inner }; }
    return keys ? { ...UNKEYED, item: inner, keys: keys.split(',').map(listKey) } : inner;
  }
}

function listKey(text: string): ListKey {
  const [field, fallback] = text.split('=');
  return fallback === undefined ? { field } : { field, default: fallback };
}
