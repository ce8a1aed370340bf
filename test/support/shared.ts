import { existsSync } from 'fs';
import { join } from 'path';

/** Names the folder of facts and cases that tests compare with; on a user's machine it is usually absent. */
const VARIABLE = 'CDK8S_PLATFORM_SHARED';

/** The path of a file or folder of the shared cases. Call it inside a test that `itShared` registered. */
export function shared(...path: string[]): string {
  return join(process.env[VARIABLE] ?? '', ...path);
}

/** Whether the shared cases are there. */
export function hasShared(): boolean {
  return existsSync(process.env[VARIABLE] ?? '');
}

/**
 * A test that reads the shared cases. Where they are absent it is listed by name as left out; in CI that is a failure.
 */
export function itShared(name: string, run: () => void | Promise<unknown>, timeoutMs?: number): void {
  if (hasShared()) {
    it(name, async () => { await run(); }, timeoutMs);
  } else if (process.env.CI) {
    it(name, () => { throw new Error(`${VARIABLE} must name the folder of shared cases in CI`); });
  } else {
    it.todo(`left out, needs ${VARIABLE}: ${name}`);
  }
}
