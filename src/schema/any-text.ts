import { FieldPath } from './field-path';
import { NodeFacts, StoredNode } from './node';
import { Schema } from './schema';

/** What a schema may say of a text that any other text meets as well; its rules are judged apart from it. */
const OF_TEXTS: ReadonlySet<string> = new Set<keyof NodeFacts>(['default', 'nullable', 'rules', 'type']);

/** What it may say of a list or map whatever texts are in it; a set, and a field that is a key of the items, are looked at apart. */
const OF_OTHERS: ReadonlySet<string> = new Set<keyof StoredNode>([
  ...['default', 'nullable', 'rules', 'type', 'required', 'minItems', 'maxItems', 'minProperties', 'maxProperties'] as const,
  ...['open', 'listType', 'listKeys', 'atomicMap', 'properties', 'additionalProperties', 'items'] as const,
]);

/** Whether any text may stand where an object has one: all that the schema asks of the place, but for its rules, is that a text stands there. */
export function takesAnyText(schema: Schema, place: FieldPath, metadata: () => Schema): boolean {
  const [first, ...rest] = place;
  if (first !== 'metadata') { return first !== 'apiVersion' && first !== 'kind' && leadsToText(schema, place); }
  const own = schema.properties.get('metadata');
  return says(schema, OF_OTHERS) && leadsToText(metadata(), rest) && (!own || own.isDefinition || own.properties.size === 0 || leadsToText(own, rest));
}

function leadsToText(schema: Schema, place: FieldPath): boolean {
  let part = schema;
  for (let i = 0; i < place.length; i++) {
    const step = place[i];
    const { listType, listKeys = [] } = part.facts;
    if (!says(part, OF_OTHERS) || listType === 'set' || listKeys.includes(String(place[i + 1]))) { return false; }
    const inner: Schema | undefined = typeof step === 'number' ? part.items : part.properties.get(step) ?? part.values;
    if (!inner) { return false; }
    part = inner;
  }
  return part.facts.type === 'string' && says(part, OF_TEXTS);
}

function says({ facts }: Schema, these: ReadonlySet<string>): boolean {
  return Object.keys(facts).every((fact) => these.has(fact));
}
