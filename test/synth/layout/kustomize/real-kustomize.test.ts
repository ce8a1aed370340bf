import { Random } from './random';
import { byKey, Case, randomCase } from './random-cases';
import { anyObject } from './random-objects';
import { anyMergePatch } from './random-patches';
import { mergeCase, MergeCase, wrong, wrongMerges } from './wrong-builds';
import { KubeObject } from '../../../../src/object/kube-object';
import { itTools, KUBECTLS, KustomizeVersion } from '../../../support/tools';
import { ODD_STRINGS } from '../../yaml/odd-strings';

const CASES = Number(process.env.KUSTOMIZE_FUZZ_CASES ?? 600);
const SEED = Number(process.env.KUSTOMIZE_FUZZ_SEED ?? 1);
const BATCH = 120;

/** All that a check finds wrong, batch by batch: one build of many objects costs far less than many builds. */
async function inBatches<T>(cases: readonly T[], check: (batch: readonly T[]) => Promise<readonly string[]>): Promise<readonly string[]> {
  const found: string[] = [];
  for (let at = 0; at < cases.length; at += BATCH) { found.push(...await check(cases.slice(at, at + BATCH))); }
  return found;
}

function mergeCases(random: Random, count: number): readonly MergeCase[] {
  const cases: MergeCase[] = [];
  for (let i = 0; cases.length < count; i++) {
    const object = anyObject(random, `m${i}`);
    const known = mergeCase(object, anyMergePatch(random, object));
    if (known) { cases.push(known); }
  }
  return cases;
}

/** Every odd string in the place of a word that took the place of a text: kustomize writes a string in the style of the one before it. */
function styleCases(): readonly Case[] {
  const config = (name: string, text: string): KubeObject => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { text, word: 'end' } });
  return ['a', 'a\nb', 'a\nb\n'].flatMap((before, i) => ODD_STRINGS.map((text, j): Case => {
    const name = `s${i}-${j}`;
    return [byKey([config(name, before)]), byKey([config(name, 'word')]), byKey([config(name, text)])];
  }));
}

for (const version of Object.keys(KUBECTLS) as KustomizeVersion[]) {
  describe(`kustomize ${version}`, () => {
    itTools(`builds exactly the wanted objects in ${CASES} random bases with two folders on top`, async () => {
      const random = new Random(SEED);
      const cases = Array.from({ length: CASES }, (_, index) => randomCase(random, index));
      expect(await inBatches(cases, (batch) => wrong(version, batch))).toEqual([]);
    }, 60_000 + CASES * 100);

    itTools('builds every odd string that a patch puts in the place of a word or of a text', async () => {
      expect(await inBatches(styleCases(), (batch) => wrong(version, batch))).toEqual([]);
    }, 120_000);

    itTools(`makes of ${CASES / 2} random merges what the model says`, async () => {
      expect(await inBatches(mergeCases(new Random(SEED), CASES / 2), (batch) => wrongMerges(version, batch))).toEqual([]);
    }, 60_000 + CASES * 50);
  });
}
