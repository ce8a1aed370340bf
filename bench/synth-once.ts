import { resolve } from 'path';
import { generatedFleet } from './fleet';
import { internal } from './internals';
import { PROGRAM_ARGUMENTS } from './program-arguments';

/*
 * One synth in a process of its own: `synth-once.ts CLUSTERS OUTDIR [patched|unchecked]`, or as the program of the command line;
 * the last line tells what it took.
 */
const { [PROGRAM_ARGUMENTS]: passed } = process.env;
const [clusters, outdir, way] = passed === undefined ? process.argv.slice(2) : JSON.parse(passed) as string[];
if (way === 'unchecked') { internal<{ expectShortProcess(): void }>('synth/engine').expectShortProcess(); }
const platform = generatedFleet(Number(clusters), outdir, way === 'patched');
if (way === 'unchecked') { synthUnchecked(); } else { platform.synth(); }
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));

/** There is no such way for users: it tells what the checks of objects and the policies take. */
function synthUnchecked(): void {
  const started = process.hrtime.bigint();
  const synthesis = (platform as unknown as { _synthesize(options: object): object })._synthesize({ objectChecks: 'skip' });
  const { writeSynthesis } = internal<{ writeSynthesis(synthesis: object, outdir: string, started: bigint): boolean }>('synth/deliver');
  if (!writeSynthesis(synthesis, resolve(outdir), started)) { throw new Error('nothing was written'); }
}
