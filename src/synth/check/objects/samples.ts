import { judgeAlone } from './alone';
import { Kinds } from './kinds';
import { FindingLog } from './problem';
import { Finding } from '../../../fleet';
import { KubeObject } from '../../../object/kube-object';
import type { SchemaRegistry } from '../../../schema/registry';

/** Objects that a template stands for, each list with the values of one sample. */
export interface SampledObjects {
  readonly path: string;
  readonly samples: readonly (readonly KubeObject[])[];
  /** Kubernetes minors and names of the clusters that would read them. */
  readonly minors: readonly number[];
  readonly clusters: readonly string[];
}

/** Judges what templates stand for by what its kinds allow; what is wrong with every sample is said once, of the first. */
export function checkSamples(sampled: SampledObjects, registry: SchemaRegistry): Finding[] {
  const kinds = new Kinds(registry);
  const log = new FindingLog();
  const readers = { minors: sampled.minors, on: () => sampled.clusters };
  for (const object of sampled.samples.flat()) { judgeAlone({ object, origin: sampled.path }, kinds.of(object), readers, registry.validator, log); }
  const seen = new Set<string>();
  return log.findings.filter(({ code, object = '', field = '', message }) => {
    const key = [code, object.split(' ')[0], field, message].join('\u0000');
    return seen.has(key) ? false : seen.add(key);
  });
}
