/* eslint-disable @typescript-eslint/no-require-imports */
import type { SynthOptions } from '../../../src/synth/synthesize';

const JUDGES = ['synth/check/objects', 'synth/check/references/resolve', 'schema/built-in-values', 'cel/program'];

/** Which of the modules that judge objects a synth loads, in a process that has loaded nothing. */
function loadedBy(options?: SynthOptions): readonly string[] {
  const loaded = new Set<string>();
  jest.isolateModules(() => {
    for (const judge of JUDGES) {
      const path = `../../../src/${judge}`;
      jest.doMock(path, () => { loaded.add(judge); return jest.requireActual(path) as unknown; });
    }
    const { deliver, platformOn } = require('./platform') as typeof import('./platform');
    const platform = platformOn();
    deliver(platform, 'a', [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { a: 'b' } }]);
    if (options) { expect(platform._synthesize(options).findings).toEqual([]); }
  });
  return [...loaded].sort();
}

it('a program that does not synthesize loads nothing of what judges objects', () => {
  expect(loadedBy()).toEqual([]);
});

it('nor does a synth without these checks', () => {
  expect(loadedBy({ objectChecks: 'skip' })).toEqual([]);
});

it('a synth with them does', () => {
  expect(loadedBy({})).toEqual([...JUDGES].sort());
});
