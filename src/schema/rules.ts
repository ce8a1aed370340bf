import { FieldPath } from './field-path';
import { CelRule } from './node';
import { Schema } from './schema';
import { isList, isMap, Json, JsonMap } from '../object/json';

/** Is told of each CEL rule that holds at a place of an object, with the value there and the schema that the rule stands in; whoever keeps the path copies it. */
export type RuleVisitor = (rule: CelRule, self: Json, path: FieldPath, schema: Schema) => void;

/** Goes through an object, defaults set (`Validator.served`), to every value whose schema has CEL rules; parents come before what is in them. */
export function visitRules(object: JsonMap, schema: Schema, visit: RuleVisitor): void {
  walk(object, schema, [], visit);
}

function walk(value: Json, schema: Schema, path: (string | number)[], visit: RuleVisitor): void {
  if (!schema.hasRules || value === null) { return; }
  for (const rule of schema.rules) { visit(rule, value, path, schema); }
  if (isList(value)) {
    const { items } = schema;
    if (items?.hasRules) { value.forEach((item, i) => step(item, items, i, path, visit)); }
  } else if (isMap(value)) {
    for (const name in value) {
      const inner = schema.properties.get(name) ?? schema.values;
      if (inner?.hasRules) { step(value[name], inner, name, path, visit); }
    }
  }
}

function step(value: Json, schema: Schema, at: string | number, path: (string | number)[], visit: RuleVisitor): void {
  path.push(at);
  walk(value, schema, path, visit);
  path.pop();
}
