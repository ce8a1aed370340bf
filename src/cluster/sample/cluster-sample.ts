import { App } from 'cdk8s';
import { SampleValue } from './placeholder';
import { belongsTo } from '../../bundle';
import { didYouMean } from '../../fleet';

/** Something whose value is left open until a cluster is made, with values to try. */
export interface Sampled {
  readonly name: string;
  readonly _samples: readonly SampleValue[];
}

/** What Cluster API and people alike call the cluster that is made. */
export const CLUSTER_NAME: Sampled = { name: 'builtin.cluster.name', _samples: ['class-one', 'other-two'] };

/** Values of what a template or a class leaves open, as a scope to declare a cluster in; what stands in it is part of no platform. */
export class ClusterSample extends App {
  /** @internal */
  public static _of(owner: string, platform: App, values: ReadonlyMap<string, SampleValue>): ClusterSample {
    return new ClusterSample(owner, platform, values);
  }

  /** @internal */
  public readonly _values: ReadonlyMap<string, SampleValue>;
  private readonly owner: string;

  private constructor(owner: string, platform: App, values: ReadonlyMap<string, SampleValue>) {
    super({ outdir: platform.outdir });
    belongsTo(this, platform);
    this.owner = owner;
    this._values = values;
  }

  /** The id to declare the cluster of a class by. Throws in a template, which has a parameter for it. */
  public get clusterName(): string {
    return this.text(CLUSTER_NAME.name);
  }

  /** The value of a text or of a choice. Throws where nothing has the name, or where it is a number. */
  public text(name: string): string {
    const value = this.valueNamed(name);
    if (typeof value === 'string') { return value; }
    throw new Error(`'${name}' of '${this.owner}' is a number: ask for it with number('${name}')`);
  }

  /** The value of a number. Throws where nothing has the name, or where it is text. */
  public number(name: string): number {
    const value = this.valueNamed(name);
    if (typeof value === 'number') { return value; }
    throw new Error(`'${name}' of '${this.owner}' is text: ask for it with text('${name}')`);
  }

  private valueNamed(name: string): SampleValue {
    const value = this._values.get(name);
    if (value !== undefined) { return value; }
    const known = [...this._values.keys()].filter((key) => key !== CLUSTER_NAME.name);
    throw new Error(`'${this.owner}' leaves no '${name}' open: it has ${known.join(', ')}${didYouMean(name, known)}`);
  }
}

/** The values to try: the first of each, then each other value of one at a time. */
export function trials(sampled: readonly Sampled[]): ReadonlyMap<string, SampleValue>[] {
  const first = new Map(sampled.map(({ name, _samples }) => [name, _samples[0]]));
  return [first, ...sampled.flatMap(({ name, _samples }) => _samples.slice(1).map((sample) => new Map([...first, [name, sample]])))];
}

/** Throws where there are too few samples to show what follows from a value, or two equal ones. */
export function checkSamples(what: string, samples: readonly SampleValue[]): void {
  if (new Set(samples).size >= 2 && new Set(samples).size === samples.length) { return; }
  throw new Error(`${what} has the samples ${samples.join(', ') || 'none'}: give at least two, each once, so that what follows from it shows`);
}
