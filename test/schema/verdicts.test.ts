import { isList, isMap, Json } from '../../src/object/json';
import { KubeObject } from '../../src/object/kube-object';
import { SchemaRegistry } from '../../src/schema/registry';
import { Document, documentsIn } from '../support/documents';
import { itShared, shared } from '../support/shared';
import { Judge, MINOR } from '../support/strict-judge';

const registry = SchemaRegistry.bundled();

/** Ours, without what no JSON schema says: keys of lists that are there twice, the grammar of quantities. */
function ours(object: KubeObject): readonly string[] {
  const schema = registry.schemaOf(object, MINOR)!;
  return registry.validator.violations(object, schema)
    .filter(({ code, message }) => !code.startsWith('duplicate') && !message.includes('format quantity'))
    .map(({ message }) => message);
}

function differences(judge: Judge, objects: readonly KubeObject[]): readonly object[] {
  return objects.flatMap((object) => {
    const [mine, theirs] = [ours(object), judge.complaints(object)];
    return (mine.length === 0) === (theirs.length === 0) ? [] : [{ object, mine, theirs }];
  });
}

function cases(): readonly Document[] {
  return [...documentsIn(shared('cases', 'clusters')), ...documentsIn(shared('cases', 'delivery'))];
}

const JUNK: readonly Json[] = [5, -99999999999, 1.5, 'a b~!', '', 'x'.repeat(300), true, [], {}, ['a'], { a: 'b' }, null];

/** Every way to put something else in one place of a value, to leave a field out and to misspell it. */
function* broken(value: Json): Generator<Json> {
  if (isList(value)) {
    for (let i = 0; i < value.length; i++) { for (const item of broken(value[i])) { yield [...value.slice(0, i), item, ...value.slice(i + 1)]; } }
  } else if (isMap(value)) {
    for (const [name, part] of Object.entries(value)) {
      const { [name]: _, ...rest } = value;
      yield rest;
      yield { ...rest, [`${name}x`]: part };
      for (const other of broken(part)) { yield { ...value, [name]: other }; }
    }
  }
  yield* JUNK;
}

itShared('every object of the cluster and delivery cases has the verdict of ajv', () => {
  const judge = new Judge();
  const known = cases().map(({ object }) => object).filter((object) => judge.knows(object));
  expect(known.length).toBeGreaterThan(120);
  expect(known.filter((object) => !registry.schemaOf(object, MINOR))).toEqual([]);
  expect(differences(judge, known)).toEqual([]);
}, 60_000);

itShared('a kind that neither knows is known to neither', () => {
  const judge = new Judge();
  const unknown = cases().map(({ object }) => object).filter((object) => !judge.knows(object));
  expect(unknown.filter((object) => registry.schemaOf(object, MINOR))).toEqual([]);
}, 60_000);

itShared('every object of the cluster cases, broken in every place, has the verdict of ajv', () => {
  const judge = new Judge();
  const objects = documentsIn(shared('cases', 'clusters')).map(({ object }) => object).filter((object) => judge.knows(object) && object.kind !== 'Release');
  const mutants = objects.flatMap((object) => [...broken(object)] as KubeObject[])
    .filter((mutant) => isMap(mutant) && objects.some(({ apiVersion, kind }) => mutant.apiVersion === apiVersion && mutant.kind === kind));
  expect(mutants.length).toBeGreaterThan(10_000);
  expect(differences(judge, mutants)).toEqual([]);
}, 120_000);
