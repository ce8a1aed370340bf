import { Random } from './random';
import { randomCase } from './random-cases';
import { wrong } from './wrong-builds';
import { itTools, KUBECTLS, KustomizeVersion } from '../../../support/tools';

const CASES = Number(process.env.KUSTOMIZE_FUZZ_CASES ?? 600);
const SEED = Number(process.env.KUSTOMIZE_FUZZ_SEED ?? 1);
const BATCH = 120;

describe('a real kustomize builds exactly the wanted objects', () => {
  for (const version of Object.keys(KUBECTLS) as KustomizeVersion[]) {
    itTools(`${version}: ${CASES} random bases with two folders on top`, async () => {
      const random = new Random(SEED);
      const cases = Array.from({ length: CASES }, (_, index) => randomCase(random, index));
      const found: string[] = [];
      for (let at = 0; at < cases.length; at += BATCH) { found.push(...await wrong(version, cases.slice(at, at + BATCH))); }
      expect(found.slice(0, 5)).toEqual([]);
    }, 60_000 + CASES * 100);
  }
});
