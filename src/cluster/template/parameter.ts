import { didYouMean } from '../../fleet';
import { checkSamples } from '../sample/cluster-sample';

/** How a parameter of a cluster template is presented. */
export interface TemplateParameterOptions {
  /**
   * What it decides, for the people who fill it in.
   *
   * @default - nothing is said
   */
  readonly description?: string;
}

/** What a choice between values is told. */
export interface TemplateChoiceOptions extends TemplateParameterOptions {
  /**
   * The value of who says nothing.
   *
   * @default - a value must be chosen
   */
  readonly preset?: string;
}

const NAME = /^[A-Z][A-Z0-9_]*$/;

/**
 * Something that people fill in when they create a cluster from a template.
 *
 * A template is made from clusters that the program declares with sample values, so each sample must be one that the cluster takes.
 */
export class TemplateParameter {
  /** Text, such as a name: two samples that have nothing in common show where it goes. Throws for fewer than two samples, and for equal ones. */
  public static text(name: string, samples: string[], options: TemplateParameterOptions = {}): TemplateParameter {
    return new TemplateParameter(name, samples, [], options);
  }

  /** A whole number, such as a count of nodes: two samples show where it goes. Throws for fewer than two samples, for equal ones, and for one that is no whole number. */
  public static number(name: string, samples: number[], options: TemplateParameterOptions = {}): TemplateParameter {
    const broken = samples.find((sample) => !Number.isSafeInteger(sample));
    if (broken !== undefined) { throw new Error(`parameter '${name}' has the sample ${broken}, which is no whole number: give whole numbers`); }
    return new TemplateParameter(name, samples, [], options);
  }

  /** One of several values, such as a region; a cluster is declared with each of them. Throws for fewer than two values, for equal ones, and for a preset that is none of them. */
  public static choice(name: string, values: string[], options: TemplateChoiceOptions = {}): TemplateParameter {
    if (options.preset !== undefined && !values.includes(options.preset)) {
      throw new Error(`parameter '${name}' has the preset '${options.preset}', which is none of ${values.join(', ')}${didYouMean(options.preset, values)}`);
    }
    return new TemplateParameter(name, values, values, options);
  }

  /** As it is named in the template: capitals, digits and underscores. */
  public readonly name: string;
  public readonly description?: string;
  /** The values that may be chosen; any other parameter has none. */
  public readonly choices: string[];
  /** The value of who says nothing. */
  public readonly preset?: string;
  /** @internal */
  public readonly _samples: readonly (string | number)[];

  private constructor(name: string, samples: readonly (string | number)[], choices: readonly string[], options: TemplateChoiceOptions) {
    if (!NAME.test(name)) {
      throw new Error(`parameter '${name}' of a cluster template is not named as one: use capitals, digits and underscores, such as 'CLUSTER_NAME'`);
    }
    checkSamples(`parameter '${name}'`, samples);
    this.name = name;
    this.description = options.description;
    this.choices = [...choices];
    this.preset = options.preset;
    this._samples = [...samples];
  }
}
