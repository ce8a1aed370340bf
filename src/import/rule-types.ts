import { escapedProperty } from '../cel/member';
import { CelType } from '../cel/type';
import { isMap, Json, JsonMap } from '../object/json';

const STRING = new CelType('string');
const SCALARS: ReadonlyMap<Json | undefined, CelType> = new Map([['boolean', new CelType('bool')], ['number', new CelType('double')], ['integer', new CelType('int')]]);
const FORMATS: ReadonlyMap<Json | undefined, CelType> = new Map([
  ['byte', new CelType('bytes')], ['duration', new CelType('google.protobuf.Duration')],
  ['date', new CelType('google.protobuf.Timestamp')], ['date-time', new CelType('google.protobuf.Timestamp')],
]);

/**
 * The type of what a schema describes, as its rules see it (k8s.io/apiserver: pkg/cel/common/schemas.go); undefined where rules do not see it at all.
 *
 * @param place whether a whole object stands there, of which every rule may read the kind and the name
 */
export function ruleType(schema: Json | undefined, place: 'root' | 'part'): CelType | undefined {
  if (!isMap(schema)) { return undefined; }
  if (schema['x-kubernetes-int-or-string'] === true) { return CelType.DYN; }
  if (place === 'root') { return objectType(withMetadata(schema)); }
  switch (schema.type) {
    case 'array': return holding('list', [], partType(schema.items));
    case 'object': return isMap(schema.additionalProperties) ? holding('map', [STRING], partType(schema.additionalProperties)) : objectType(schema);
    case 'string': return FORMATS.get(schema.format) ?? STRING;
    default: return SCALARS.get(schema.type);
  }
}

function partType(schema: Json | undefined): CelType | undefined {
  return ruleType(schema, isMap(schema) && schema['x-kubernetes-embedded-resource'] === true ? 'root' : 'part');
}

function holding(name: string, before: readonly CelType[], part: CelType | undefined): CelType | undefined {
  return part && new CelType(name, [...before, part]);
}

function objectType({ properties }: JsonMap): CelType {
  let fields: ReadonlyMap<string, CelType> | undefined;
  return new CelType('object', [], () => fields ??= new Map(Object.entries(isMap(properties) ? properties : {}).flatMap(([name, part]) => {
    const [type, known] = [partType(part), escapedProperty(name)];
    // A property with the name of a word that CEL reserves is found by that name, too.
    return type && known !== undefined ? [known, name].map((one) => [one, type] as const) : [];
  })));
}

/** An object with the fields that every rule at its root may read: no others of the metadata, unless the schema lists them all itself. */
function withMetadata(schema: JsonMap): JsonMap {
  const properties = isMap(schema.properties) ? schema.properties : {};
  const metadata = isMap(properties.metadata) && isMap(properties.metadata.properties) ? properties.metadata.properties : {};
  const isListed = [properties.kind, properties.apiVersion, metadata.name, metadata.generateName].every((part) => isMap(part) && part.type === 'string');
  if (isListed) { return schema; }
  const text = { type: 'string' };
  return { ...schema, properties: { ...properties, kind: text, apiVersion: text, metadata: { type: 'object', properties: { name: text, generateName: text } } } };
}
