import { describeFinding } from '../../../src/fleet';
import { exampleSynthesis } from '../../support/example';

it('raises no alarm on the example', () => {
  const { findings } = exampleSynthesis('hybrid-platform');
  expect(findings.map(describeFinding)).toEqual([]);
});
