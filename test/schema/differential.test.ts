import { brokenSomewhere, headerOf, randomFrom, RandomObjects } from './random-object';
import { KubeObject } from '../../src/object/kube-object';
import { SchemaRegistry } from '../../src/schema/registry';
import { itShared } from '../support/shared';
import { Judge, MINOR } from '../support/strict-judge';

/** A third of the kinds is tried, another one for each seed. */
const SEED = Number(process.env.SEED ?? 1);
const PARTS = Number(process.env.PARTS ?? 3);
/** Objects of each kind, and ways in which each is broken. */
const OBJECTS = Number(process.env.OBJECTS ?? 1);
const WAYS = Number(process.env.WAYS ?? 3);

/** Its spec has no fields; as its definition says so by naming none, the helper that makes schemas strict lets it be. */
const EMPTY = 'internal.apiserver.k8s.io/v1alpha1/StorageVersion';

const registry = SchemaRegistry.bundled();

/** Ours, without what no JSON schema says: keys of lists that are there twice, the grammar of quantities. */
function ours(object: KubeObject): readonly string[] {
  return registry.validator.violations(object, registry.schemaOf(object, MINOR)!)
    .filter(({ code, message }) => !code.startsWith('duplicate') && !message.includes('format quantity'))
    .map(({ message }) => message);
}

itShared('random objects of many kinds, whole and broken, have the verdict of ajv', () => {
  const judge = new Judge();
  const differences: object[] = [];
  const counts = { kinds: 0, objects: 0, valid: 0 };
  const unknown: string[] = [];
  for (const [key, raw] of judge.kinds.filter(([name], i) => name !== EMPTY && i % PARTS === SEED % PARTS)) {
    if (!registry.schemaOf(headerOf(key), MINOR)) { unknown.push(key); continue; }
    const random = randomFrom(SEED * 7919 + counts.kinds++);
    const objects = new RandomObjects(random, (schema) => judge.resolved(schema));
    for (let i = 0; i < OBJECTS; i++) {
      const whole = objects.object(key, raw);
      for (const object of [whole, ...Array.from({ length: WAYS }, () => brokenSomewhere(whole, random))]) {
        if (!judge.knows(object as KubeObject)) { throw new Error(`${key} is not ${JSON.stringify(object).slice(0, 100)}`); }
        const [mine, theirs] = [ours(object as KubeObject), judge.complaints(object as KubeObject)];
        counts.objects++;
        if (theirs.length === 0) { counts.valid++; }
        if ((mine.length === 0) !== (theirs.length === 0)) { differences.push({ mine, theirs, object }); }
      }
    }
  }
  // It is what a server answers, and never what is delivered.
  expect(unknown.filter((key) => key !== 'v1/Status')).toEqual([]);
  expect(counts.kinds).toBeGreaterThan(400 / PARTS);
  expect(counts.valid).toBeGreaterThan(counts.objects / 10);
  expect(differences).toEqual([]);
}, 600_000);
