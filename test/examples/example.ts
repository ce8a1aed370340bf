import { join } from 'path';
import { IReconciler, Platform, Reconciler, Repository } from '../../src';
import { Synthesis } from '../../src/synth/synthesize';

// Examples import the library by its name; here that is the source, so that no build is needed first.
jest.mock('cdk8s-platform', () => jest.requireActual('../../src'), { virtual: true });

export const EXAMPLE = join(__dirname, '..', '..', 'examples', 'hybrid-platform');

/** What a program of the example does to a platform. */
type Declare = (platform: Platform) => void;

/** The parts of the example, in the order in which its main.ts declares them. */
export function parts(): readonly Declare[] {
  return inExample(() => {
    /* eslint-disable @typescript-eslint/no-require-imports */
    const { declareClusters } = require('../../examples/hybrid-platform/clusters') as { declareClusters: Declare };
    const { declareServices } = require('../../examples/hybrid-platform/services') as { declareServices: Declare };
    const { declareTeams } = require('../../examples/hybrid-platform/teams') as { declareTeams: Declare };
    const { declarePolicies } = require('../../examples/hybrid-platform/policies') as { declarePolicies: Declare };
    /* eslint-enable @typescript-eslint/no-require-imports */
    return [declareClusters, declareServices, declareTeams, declarePolicies];
  });
}

/** A synth with the parts of the example declared as given, in whatever order; nothing is written. */
export function synthesizeParts(declared: readonly Declare[], reconciler: IReconciler = Reconciler.flux()): Synthesis {
  return inExample(() => {
    const platform = new Platform({
      name: 'acme',
      repository: Repository.git('https://git.example.com/acme/platform', { branch: 'main', path: 'examples/hybrid-platform/deploy' }),
      reconciler,
    });
    declared.forEach((declare) => declare(platform));
    return platform._synthesize();
  });
}

/** The example names its folders from where it runs. */
function inExample<T>(work: () => T): T {
  const before = process.cwd();
  process.chdir(EXAMPLE);
  try {
    return work();
  } finally {
    process.chdir(before);
  }
}
