import { isMap, Json, JsonMap } from '../../object/json';
import { SchemaCompiler } from '../../schema/compile';
import { asServed } from '../../schema/defaults';
import { NodeTable } from '../../schema/pack';
import { Schema, SchemaPool } from '../../schema/schema';
import { schemaProblems } from '../../schema/structural';
import { CheckRun } from '../../schema/violation';

/** Judges values of one variable strictly by its schema, as Cluster API does: defaults inside are set before. */
export class SchemaJudge {
  private readonly schema: Schema;
  private readonly compiler: SchemaCompiler;

  /** Throws for what is no structural schema. */
  constructor(private readonly name: string, schema: Json) {
    const problems = isMap(schema) ? schemaProblems(schema, 'schema') : [{ field: 'schema', message: `a schema must be a map, not ${JSON.stringify(schema)}` }];
    if (problems.length > 0) { throw new Error(`variable '${name}' has ${problems[0].field}: ${problems[0].message}`); }
    const table = new NodeTable();
    const ref = table.add({ type: 'object', properties: { [name]: schema } });
    this.schema = new SchemaPool(table.nodes).at(ref);
    this.compiler = new SchemaCompiler(() => undefined);
  }

  /** What is wrong with the value first; undefined for one that the schema takes. */
  public mistake(value: Json): string | undefined {
    if (value === null && !this.schema.properties.get(this.name)!.facts.nullable) { return 'give a value, or leave it out'; }
    const run = new CheckRun();
    const whole: JsonMap = { [this.name]: value };
    this.compiler.checkOf(this.schema, 'structure')(asServed(whole, this.schema, () => this.schema.properties.get(this.name)!), run);
    const [first] = run.violations;
    const message = first?.code === 'unknown-field' ? `${first.field} is no field of the schema` : first?.message;
    return first && `${message}${first.suggestion === undefined ? '' : `, did you mean '${first.suggestion}'?`}`;
  }
}
