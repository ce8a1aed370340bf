import { PolicyDefinition } from './definition';
import { isMap, Json, JsonMap } from '../object/json';
import { SchemaRegistry } from '../schema/registry';
import { Schema } from '../schema/schema';
import { Violation } from '../schema/violation';

const KIND = { group: 'parameters.cdk8s-platform', version: 'v1', kind: 'Parameters' };
const SCHEMAS = new WeakMap<JsonMap, Schema>();

/** Values of parameters that their schemas do not allow. */
export function parameterViolations({ parameters, parameterSchemas }: PolicyDefinition): readonly Violation[] {
  if (Object.keys(parameterSchemas).length === 0) { return []; }
  const schema = parametersSchema(parameterSchemas);
  const object = { apiVersion: `${KIND.group}/${KIND.version}`, kind: KIND.kind, metadata: { name: 'parameters' }, ...parameters };
  return SchemaRegistry.bundled().validator.violations(object, schema);
}

/** The schema of all parameters of a policy together. */
export function parametersSchema(parameterSchemas: JsonMap): Schema {
  const known = SCHEMAS.get(parameterSchemas);
  if (known) { return known; }
  const registry = SchemaRegistry.bundled().with([{
    file: '',
    group: KIND.group,
    kind: KIND.kind,
    plural: 'parameters',
    scope: 'Cluster',
    contracts: {},
    versions: [{ name: KIND.version, storage: true, deprecated: false, schema: { type: 'object', properties: parameterSchemas, required: requiredOf(parameterSchemas) } }],
  }]);
  const schema = registry.schema(KIND, 0)!;
  SCHEMAS.set(parameterSchemas, schema);
  return schema;
}

/** A parameter always has a value, unless null is one. */
function requiredOf(schemas: JsonMap): Json[] {
  return Object.entries(schemas).filter(([, schema]) => !(isMap(schema) && schema.nullable === true)).map(([name]) => name);
}
