import { existsSync } from 'fs';
import { join, relative } from 'path';
import { LOCK_FILE, lockText } from './lock';
import { Progress, UNSEEN } from './progress';
import { findingsText, firstStepsText, summaryText } from './report';
import { Synthesis } from './synthesize';
import { BesideFile, writeTree } from './write';
import { FindingSeverity } from '../fleet';

/**
 * Prints the findings and writes the tree; says whether it was written.
 *
 * @param started when the program's synth began, as `process.hrtime.bigint()` tells
 * @param progress that the synth told
 */
export function writeSynthesis(synthesis: Synthesis, outdir: string, started: bigint, progress: Progress = UNSEEN): boolean {
  const findings = findingsText(synthesis);
  if (findings) { process.stderr.write(findings); }
  if (synthesis.findings.some((finding) => finding.severity === FindingSeverity.ERROR)) {
    process.stderr.write('nothing was written\n');
    return false;
  }
  const { owner, lockedBy = owner } = synthesis;
  const remembered = lockText(synthesis.lock);
  if (lockedBy !== owner && remembered !== undefined) {
    process.stderr.write(lockConflict(owner, lockedBy));
    return false;
  }
  const beside = lockedBy === owner ? lockFiles(remembered, join(process.cwd(), LOCK_FILE)) : [];
  const firstSteps = firstStepsText(synthesis, (folder) => !existsSync(join(outdir, folder)));
  const report = writtenTree(outdir, synthesis, { owner, beside, progress });
  progress.end();
  if (!report) { return false; }
  if (report.conflicts.length > 0) {
    process.stderr.write(report.conflicts.map(({ path, reason }) => `error write.conflict at ${join(relative(process.cwd(), outdir), path)}\n    ${reason}\n`).join(''));
    process.stderr.write('nothing was written\n');
    return false;
  }
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  process.stdout.write(summaryText(synthesis, { written: report.written.length, unchanged: report.unchanged.length, removed: report.removed.length }, seconds));
  process.stdout.write(firstSteps);
  return true;
}

/** Where the disk refuses, that is said and nothing is known to be written. */
function writtenTree(outdir: string, { tree }: Synthesis, options: Parameters<typeof writeTree>[2]): ReturnType<typeof writeTree> | undefined {
  try {
    return writeTree(outdir, tree, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) { throw error; }
    process.stderr.write(`error: the output folder '${outdir}' cannot be written (${(error as Error).message}): see that it is a folder, or nothing yet, that this user may write, and synth again\n`);
    return undefined;
  }
}

/** Two programs that take turns in one folder would forget what each other must remember; who remembers nothing leaves the file alone. */
function lockConflict(owner: string, lockedBy: string): string {
  return `error write.conflict at ${LOCK_FILE}\n    ${lockedBy} remembers here what ${owner} would forget: run one of the two in a working folder of its own, `
    + `or write "of": ${JSON.stringify(owner)} here if it was renamed\nnothing was written\n`;
}

/** A lock file that is there forgets what is no longer so; there is none before there is something to remember. */
function lockFiles(content: string | undefined, path: string): BesideFile[] {
  return content === undefined && !existsSync(path) ? [] : [{ path, content: content ?? '{}\n' }];
}
