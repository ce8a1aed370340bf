import { resolve } from 'path';
import { pathToFileURL } from 'url';
import { parseArgs } from 'util';
import { comparedWith } from './against';
import { mistakeText } from './mistake';
import { StageClock } from './stages';
import { startSession } from '../session';
import { writeSynthesis } from '../synth/deliver';
import { explain } from '../synth/explain';
import { Progress } from '../synth/progress';
import { progressLine } from '../synth/progress-line';
import { findingsText } from '../synth/report';
import { Synthesis } from '../synth/synthesize';
import { pendingWrite } from '../synth/write';

/** Runs a platform program in its folder; what its `synth()` gives is written, or explained. */
export async function synthCommand(args: string[]): Promise<void> {
  const started = process.hrtime.bigint();
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { directory: { type: 'string' }, explain: { type: 'string' }, against: { type: 'string' }, profile: { type: 'boolean', default: false } },
  });
  if (values.directory !== undefined) { process.chdir(values.directory); }
  const program = resolve(positionals[0] ?? 'main.js');
  let synthesized = 0;
  const clock = new StageClock('program', progressLine(process.stderr, process.env));
  startSession({
    progress: clock,
    onSynthesis(synthesis, outdir) {
      synthesized++;
      if (values.explain === undefined) {
        if (!delivered(synthesis, outdir, { started, against: values.against, progress: clock })) { process.exitCode = 1; }
        return;
      }
      if (pendingWrite(outdir)) { process.stderr.write(`an earlier synth of ${outdir} was interrupted: run synth to complete it\n`); }
      process.stderr.write(findingsText(synthesis));
      process.stdout.write(explain(synthesis, values.explain));
    },
  });
  const failed = (error: unknown) => {
    process.stderr.write(mistakeText(error, program));
    process.exitCode = 1;
  };
  // A program may go on after it is loaded: an async main that nobody waits for.
  process.on('uncaughtException', failed);
  process.once('beforeExit', () => {
    if (values.profile) { process.stderr.write(clock.text()); }
    if (synthesized > 0 || process.exitCode !== undefined) { return; }
    process.stderr.write(`${program} made no tree: end it with platform.synth()\n`);
    process.exitCode = 1;
  });
  await import(pathToFileURL(program).href).catch(failed);
}

interface Delivery {
  readonly started: bigint;
  /** An earlier tree. */
  readonly against: string | undefined;
  readonly progress: Progress;
}

/** Writes the tree, after what rolls where an earlier one is named; says whether it was written. */
function delivered(synthesis: Synthesis, outdir: string, { started, against, progress }: Delivery): boolean {
  if (against === undefined) { return writeSynthesis(synthesis, outdir, started, progress); }
  const compared = comparedWith(synthesis, against, outdir);
  process.stdout.write(compared.plan);
  return writeSynthesis(compared.synthesis, outdir, started, progress);
}
