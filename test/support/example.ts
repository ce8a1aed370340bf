import { join } from 'path';
import type { Synthesis } from '../../src/synth/synthesize';

/* eslint-disable @typescript-eslint/no-require-imports */
/** What comes of an example's program, as its author wrote it; nothing is written. */
export function exampleSynthesis(example: string): Synthesis {
  const folder = join(__dirname, '..', '..', 'examples', example);
  const before = process.cwd();
  const found: Synthesis[] = [];
  process.chdir(folder);
  try {
    jest.isolateModules(() => {
      jest.doMock('cdk8s-platform', () => require('../../src'), { virtual: true });
      const { startSession } = require('../../src/session') as typeof import('../../src/session');
      startSession({ onSynthesis: (synthesis) => { found.push(synthesis); } });
      require(join(folder, 'main.ts'));
    });
  } finally {
    process.chdir(before);
    delete (globalThis as Record<symbol, unknown>)[Symbol.for('cdk8s-platform.Session')];
  }
  return found[0];
}
