import { join, relative } from 'path';
import { LOCK_FILE, lockText } from './lock';
import { findingsText, summaryText } from './report';
import { Synthesis } from './synthesize';
import { writeTree } from './write';
import { FindingSeverity } from '../fleet';

/**
 * Prints the findings and writes the tree; says whether it was written.
 *
 * @param started when the program's synth began, as `process.hrtime.bigint()` tells
 */
export function writeSynthesis(synthesis: Synthesis, outdir: string, started: bigint): boolean {
  const findings = findingsText(synthesis);
  if (findings) { process.stderr.write(findings); }
  if (synthesis.findings.some((finding) => finding.severity === FindingSeverity.ERROR)) {
    process.stderr.write('nothing was written\n');
    return false;
  }
  const lock = lockText(synthesis.lock);
  const beside = lock === undefined ? [] : [{ path: join(process.cwd(), LOCK_FILE), content: lock }];
  const report = writeTree(outdir, synthesis.tree, { beside });
  if (report.conflicts.length > 0) {
    process.stderr.write(report.conflicts.map(({ path, reason }) => `error write.conflict at ${join(relative(process.cwd(), outdir), path)}\n    ${reason}\n`).join(''));
    process.stderr.write('nothing was written\n');
    return false;
  }
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  process.stdout.write(summaryText(synthesis, { written: report.written.length, unchanged: report.unchanged.length, removed: report.removed.length }, seconds));
  return true;
}
