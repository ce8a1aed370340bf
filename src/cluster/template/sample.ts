import { App } from 'cdk8s';
import { TemplateParameter } from './parameter';
import { belongsTo } from '../../bundle';
import { didYouMean } from '../../fleet';

/** Values of the parameters of a template, as a scope to declare a cluster in; what stands in it is part of no platform. */
export class TemplateSample extends App {
  /** @internal */
  public static _of(template: string, platform: App, values: ReadonlyMap<string, string | number>): TemplateSample {
    return new TemplateSample(template, platform, values);
  }

  /** @internal */
  public readonly _values: ReadonlyMap<string, string | number>;
  private readonly template: string;

  private constructor(template: string, platform: App, values: ReadonlyMap<string, string | number>) {
    super({ outdir: platform.outdir });
    belongsTo(this, platform);
    this.template = template;
    this._values = values;
  }

  /** The value of a text or of a choice. Throws where no parameter has the name, or where it is a number. */
  public text(name: string): string {
    const value = this.valueNamed(name);
    if (typeof value === 'string') { return value; }
    throw new Error(`parameter '${name}' of the template '${this.template}' is a number: ask for it with number('${name}')`);
  }

  /** The value of a number. Throws where no parameter has the name, or where it is none. */
  public number(name: string): number {
    const value = this.valueNamed(name);
    if (typeof value === 'number') { return value; }
    throw new Error(`parameter '${name}' of the template '${this.template}' is text: ask for it with text('${name}')`);
  }

  private valueNamed(name: string): string | number {
    const value = this._values.get(name);
    if (value !== undefined) { return value; }
    const known = [...this._values.keys()];
    throw new Error(`the template '${this.template}' has no parameter '${name}': it has ${known.join(', ')}${didYouMean(name, known)}`);
  }
}

/** The values to try: the first sample of each parameter, then each other sample of one parameter at a time. */
export function trials(parameters: readonly TemplateParameter[]): ReadonlyMap<string, string | number>[] {
  const first = new Map(parameters.map(({ name, _samples }) => [name, _samples[0]]));
  return [first, ...parameters.flatMap(({ name, _samples }) => _samples.slice(1).map((sample) => new Map([...first, [name, sample]])))];
}
