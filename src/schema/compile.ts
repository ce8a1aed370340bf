import { checkAlternatives } from './alternatives';
import { Check, Compiler, Purpose } from './check';
import { checkItems } from './list-check';
import { checkMap } from './map-check';
import { scalarChecks } from './scalar-check';
import { Schema } from './schema';
import { show } from './violation';
import { isList, isMap, Json, JsonMap } from '../object/json';

/** Turns schemas into checks, each once and when it is first needed. */
export class SchemaCompiler implements Compiler {
  private readonly checks = { object: new WeakMap<Schema, Check>(), structure: new WeakMap<Schema, Check>(), values: new WeakMap<Schema, Check>() };

  /** `metadata` judges the metadata of whole objects. */
  constructor(readonly metadata: Check) {}

  checkOf(schema: Schema, purpose: Purpose): Check {
    const known = this.checks[purpose].get(schema);
    if (known) { return known; }
    const check = this.compile(schema, purpose);
    this.checks[purpose].set(schema, check);
    return check;
  }

  /** The check of a part: made when the part is first met, since schemas may contain themselves. */
  later(schema: Schema, purpose: Purpose): Check {
    let check: Check | undefined;
    return (value, run) => (check ??= this.checkOf(schema, purpose))(value, run);
  }

  private compile(schema: Schema, purpose: Purpose): Check {
    const type = typeOf(schema);
    const checks: Check[] = scalarChecks(schema);
    const map = checkMap(schema, purpose, this);
    const list = checkItems(schema, purpose === 'values' ? purpose : 'structure', this);
    checks.push(...checkAlternatives(schema, this));
    return (value, run) => {
      if (value === null && schema.facts.nullable) { return; }
      // Says whether the rest of the schema can be judged at all.
      if (type && !type.accepts(value)) { return run.report('wrong-type', (field) => `${field} must be ${type.wanted}, not ${describe(value)}`); }
      if (typeof value === 'object' && value !== null) {
        if (isList(value)) { list?.(value, run); } else { map?.(value as JsonMap, run); }
      }
      for (let i = 0; i < checks.length; i++) { checks[i](value, run); }
    };
  }
}

const TYPES: { readonly [type: string]: (value: Json) => boolean } = {
  object: isMap,
  array: isList,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number',
};

interface Type {
  readonly wanted: string;
  readonly accepts: (value: Json) => boolean;
}

function typeOf({ facts }: Schema): Type | undefined {
  const { type, intOrString, format } = facts;
  if (type === undefined && !intOrString) { return undefined; }
  const wanted = intOrString ? (format === 'quantity' ? 'a quantity' : 'an integer or a string') : NAMES[type!];
  if (!intOrString) { return { wanted, accepts: TYPES[type!] }; }
  return { wanted, accepts: (value) => typeof value === 'string' || (format === 'quantity' ? typeof value === 'number' : Number.isInteger(value)) };
}

const NAMES: { readonly [type: string]: string } = {
  object: 'a map', array: 'a list', string: 'a string', boolean: 'true or false', integer: 'an integer', number: 'a number',
};

function describe(value: Json): string {
  if (value === null) { return 'null'; }
  const kind = isList(value) ? 'list' : isMap(value) ? 'map' : typeof value;
  return `the ${kind} ${show(value)}`;
}
