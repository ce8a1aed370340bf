import { SchemaJudge } from './schema-judge';
import { didYouMean } from '../../fleet';
import { Json, JsonMap } from '../../object/json';
import { checkSamples } from '../sample/cluster-sample';
import type { SampleValue } from '../sample/placeholder';

/** What every variable of a class is told. */
export interface ClassVariableOptions {
  /**
   * What it decides, for the people who make clusters of the class.
   *
   * @default - nothing is said
   */
  readonly description?: string;
}

/** What a variable that is text is told. */
export interface TextVariableOptions extends ClassVariableOptions {
  /**
   * The value of clusters that say nothing.
   *
   * @default - each cluster must say one
   */
  readonly preset?: string;
  /**
   * A regular expression that values match.
   *
   * @default - any text
   */
  readonly pattern?: string;
}

/** What a variable that is a number is told. */
export interface NumberVariableOptions extends ClassVariableOptions {
  /**
   * The value of clusters that say nothing.
   *
   * @default - each cluster must say one
   */
  readonly preset?: number;
  /**
   * The least value.
   *
   * @default - none
   */
  readonly minimum?: number;
  /**
   * The greatest value.
   *
   * @default - none
   */
  readonly maximum?: number;
}

/** What a variable is told whose type is a schema. */
export interface SchemaVariableOptions {
  /**
   * Whether clusters must say a value, which the schema's own default also does.
   *
   * @default - true for a schema without a default
   */
  readonly required?: boolean;
}

/** The schema of a variable, as Cluster API judges values by it. */
interface VariableSchema {
  readonly type: 'string' | 'integer';
  readonly default?: SampleValue;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

const NAME = /^[a-z][A-Za-z0-9]*$/;

/**
 * Something that clusters of a class decide for themselves, with a type.
 *
 * A class is made from clusters that the program declares with sample values, so each sample must be one that the cluster takes.
 */
export class ClassVariable {
  /** Text: two samples that have nothing in common show where it goes. Throws for samples that show nothing, and for a value that breaks the pattern. */
  public static text(name: string, samples: string[], options: TextVariableOptions = {}): ClassVariable {
    return new ClassVariable(name, samples, { type: 'string', pattern: options.pattern, default: options.preset, description: options.description });
  }

  /** A whole number: two samples show where it goes. Throws for samples that show nothing, and for a value outside the bounds. */
  public static number(name: string, samples: number[], options: NumberVariableOptions = {}): ClassVariable {
    const { minimum, maximum, preset, description } = options;
    return new ClassVariable(name, samples, { type: 'integer', minimum, maximum, default: preset, description });
  }

  /** One of several values; a cluster is declared with each of them. Throws for fewer than two, and for a preset that is none of them. */
  public static choice(name: string, values: string[], options: TextVariableOptions = {}): ClassVariable {
    return new ClassVariable(name, values, { type: 'string', enum: [...values], default: options.preset, description: options.description });
  }

  /**
   * Any value that a schema takes, as Cluster API writes schemas: `{ type: 'object', properties: … }`. It has no samples: patches of the
   * class say where it goes. Throws for what is no such schema, and for a default that it does not take.
   */
  public static schema(name: string, schema: any, options: SchemaVariableOptions = {}): ClassVariable {
    return new ClassVariable(name, [], schema as JsonMap, { judge: new SchemaJudge(name, schema as Json), required: options.required });
  }

  /** As clusters name it: letters and digits, the first a small letter. */
  public readonly name: string;
  /** @internal */
  public readonly _samples: readonly SampleValue[];
  /** @internal */
  public readonly _schema: VariableSchema | JsonMap;
  /**
   * Whether a cluster must have a value, be it the default.
   *
   * @internal
   */
  public readonly _required: boolean;
  private readonly judge?: SchemaJudge;

  private constructor(name: string, samples: readonly SampleValue[], schema: VariableSchema | JsonMap, by: { readonly judge?: SchemaJudge; readonly required?: boolean } = {}) {
    if (!NAME.test(name) || name === 'builtin') {
      throw new Error(`variable '${name}' of a cluster class is not named as one: use letters and digits, the first a small letter, such as 'endpoint'; 'builtin' is taken`);
    }
    if (!by.judge) { checkSamples(`variable '${name}'`, samples); }
    this.name = name;
    this._samples = [...samples];
    this._schema = schema;
    this._required = by.required ?? schema.default === undefined;
    this.judge = by.judge;
    for (const value of [...samples, ...(schema.default === undefined ? [] : [schema.default])]) {
      const mistake = this._mistake(value);
      if (mistake) { throw new Error(`variable '${name}' ${mistake}`); }
    }
  }

  /**
   * What is wrong with a value, in words that follow the variable's name; undefined for one that it takes.
   *
   * @internal
   */
  public _mistake(value: unknown): string | undefined {
    const { type, pattern, minimum, maximum, enum: values } = this._schema as VariableSchema;
    const said = `has the value ${JSON.stringify(value)}`;
    if (this.judge) {
      const mistake = this.judge.mistake(value as Json);
      return mistake && `${said}: ${mistake}`;
    }
    if (type === 'integer') {
      if (!Number.isSafeInteger(value)) { return `${said}: give a whole number`; }
      if (minimum !== undefined && (value as number) < minimum) { return `${said}: give ${minimum} or more`; }
      return maximum !== undefined && (value as number) > maximum ? `${said}: give ${maximum} or less` : undefined;
    }
    if (typeof value !== 'string') { return `${said}: give text`; }
    if (values && !values.includes(value)) { return `${said}: give one of ${values.join(', ')}${didYouMean(value, values)}`; }
    return pattern !== undefined && !new RegExp(pattern).test(value) ? `${said}: give text that matches ${pattern}` : undefined;
  }
}
