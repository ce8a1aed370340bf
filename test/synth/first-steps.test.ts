import { Platform } from '../../src';
import { firstStepsText } from '../../src/synth/report';
import { smallPlatform } from '../support/small-platform';

const synthesized = (platform: Platform = smallPlatform()) => platform._synthesize({ objectChecks: 'skip' });

describe('what people do once for a new entry point', () => {
  const [steps] = synthesized().firstSteps.values();

  it.each<[string, (folder: string) => boolean, string]>([
    ['all are new', () => true, 'once for delivery/flux/cloud, delivery/flux/lyon, delivery/flux/turin: '],
    ['one is new', (folder) => folder === 'delivery/flux/lyon', 'once for delivery/flux/lyon: '],
  ])('is said once where %s', (_, isNew, start) => {
    expect(firstStepsText(synthesized(), isNew)).toBe(`${start}${steps}`);
  });

  it('is not said again for those that are there', () => {
    expect(firstStepsText(synthesized(), () => false)).toBe('');
  });

  it('names the number of many', () => {
    const firstSteps = new Map(['a', 'b', 'c', 'd'].map((name) => [`delivery/own/${name}`, 'ask for an account\n']));
    expect(firstStepsText({ ...synthesized(), firstSteps }, () => true)).toBe('once for each of 4 new folders like delivery/own/a: ask for an account\n');
  });
});
