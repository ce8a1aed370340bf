import { takesAnyText } from './any-text';
import { Check } from './check';
import { SchemaCompiler } from './compile';
import { asServed } from './defaults';
import type { FieldPath } from './field-path';
import { Schema } from './schema';
import { CheckRun, Violation } from './violation';
import { JsonMap } from '../object/json';

export type { Violation, ViolationCode } from './violation';

/** Judges objects strictly by their schemas, as an API server with strict field validation does. Checks are made once a schema. */
export class Validator {
  private readonly compiler: SchemaCompiler;
  private metadataCheck: Check | undefined;

  /** `metadata` gives the schema of the metadata of objects. */
  constructor(private readonly metadata: () => Schema) {
    this.compiler = new SchemaCompiler((value, run) => {
      this.metadataCheck ??= this.compiler.checkOf(metadata(), 'structure');
      this.metadataCheck(value, run);
    });
  }

  /**
   * What is wrong with an object of the schema's kind, in the order of its fields. Nulls that an API server drops are dropped and defaults
   * are set before anything is judged.
   */
  violations(object: JsonMap, schema: Schema): readonly Violation[] {
    return this.violationsServed(this.served(object, schema), schema);
  }

  /** The object as an API server sees it when it judges it: with defaults, without nulls that may not be. CEL rules are judged on it. */
  served(object: JsonMap, schema: Schema): JsonMap {
    return asServed(object, schema, this.metadata);
  }

  /** `violations` for an object that `served` made. */
  violationsServed(object: JsonMap, schema: Schema): readonly Violation[] {
    const run = new CheckRun();
    this.compiler.checkOf(schema, 'object')(object, run);
    return run.violations;
  }
  /** Whether an object that the schema finds nothing in may have any other text at a place where it has one; its CEL rules are not asked. */
  takesAnyText(schema: Schema, place: FieldPath): boolean {
    return takesAnyText(schema, place, this.metadata);
  }
}
