import { statSync } from 'fs';
import { join } from 'path';
import * as bench from '../../bench/fleet';
import type { Platform } from '../../src';
import { filesIn, run } from '../support/run';
import { temporaryFolder } from '../support/temporary-folder';

// The bench imports the library by its name; here that is the source, so that no build is needed first.
jest.mock('cdk8s-platform', () => jest.requireActual('../../src'), { virtual: true });

const CLUSTERS = 9;

/** To types, the library that the bench imports is another one than the source. */
function generatedFleet(clusters: number, outdir: string, isPatched: boolean): Platform {
  return bench.generatedFleet(clusters, outdir, isPatched) as unknown as Platform;
}

describe('a fleet comes out the same', () => {
  let folder: string;
  let cold: { readonly [path: string]: string };
  let patched: { readonly [path: string]: string };

  beforeAll(() => {
    folder = temporaryFolder('modes');
    cold = synthesized('cold', false);
    patched = synthesized('patched', true);
  }, 300_000);

  function synthesized(name: string, isPatched: boolean): { readonly [path: string]: string } {
    const { err, exitCode } = run(generatedFleet(CLUSTERS, join(folder, name), isPatched));
    expect([err, exitCode]).toEqual(['', undefined]);
    return filesIn(join(folder, name));
  }

  it('where nothing changed, without a file being touched', () => {
    const times = () => Object.keys(cold).map((path) => statSync(join(folder, 'cold', path), { bigint: true }).mtimeNs);
    const before = times();
    expect(synthesized('cold', false)).toEqual(cold);
    expect(times()).toEqual(before);
  }, 300_000);

  it('where one patch changed, and where it is taken back, with only its own files written', () => {
    expect(patched).not.toEqual(cold);
    const before = Object.fromEntries(Object.keys(patched).map((path) => [path, statSync(join(folder, 'patched', path), { bigint: true }).mtimeNs]));
    expect(synthesized('patched', false)).toEqual(cold);
    const written = Object.keys(cold).filter((path) => statSync(join(folder, 'patched', path), { bigint: true }).mtimeNs !== before[path]);
    expect(written).toEqual(Object.keys(cold).filter((path) => cold[path] !== patched[path]));
    expect(synthesized('patched', true)).toEqual(patched);
  }, 300_000);

  it('with its checks left out, told of or not', () => {
    const told: string[] = [];
    const progress = { enter: (stage: string) => told.push(stage), advance: () => {}, end: () => {} };
    const unchecked = generatedFleet(CLUSTERS, 'unused', false)._synthesize({ objectChecks: 'skip', progress });
    const checked = generatedFleet(CLUSTERS, 'unused', false)._synthesize();
    const { '.synth.json': _, ...files } = cold;
    expect(Object.fromEntries(unchecked.tree)).toEqual(files);
    expect(Object.fromEntries(checked.tree)).toEqual(files);
    expect(told).toEqual(['collect', 'compose', 'check the tree', 'lay out']);
  }, 300_000);

  it('whatever was written there before', () => {
    const small = generatedFleet(CLUSTERS - 4, join(folder, 'grown'), true);
    run(small);
    expect(synthesized('grown', false)).toEqual(cold);
  }, 300_000);
});
