import { parseArgs } from 'util';
import { describeProblem, importTypes } from '../import/import-types';

/** Writes types for the custom resources that a file or folder of definitions describes. */
export async function importCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { out: { type: 'string', default: 'imports' } } });
  if (positionals.length !== 1) {
    process.stderr.write('error: name one file or folder of CustomResourceDefinitions, as in: cdk8s-platform import crds/\n');
    process.exitCode = 2;
    return;
  }
  const result = await importTypes({ from: positionals[0], into: values.out, mode: 'write' });
  const written = result.written.filter((file) => file.endsWith('.d.ts')).map((file) => file.slice(0, -'.d.ts'.length));
  if (written.length > 0) { process.stdout.write(`${values.out}/: types of ${written.join(', ')}\n`); }
  if (written.length === 0 && result.problems.length === 0) { process.stdout.write(`${values.out}/: nothing to change\n`); }
  for (const problem of result.problems) { process.stderr.write(`error: ${describeProblem(problem)}\n`); }
  if (result.problems.length > 0) { process.exitCode = 1; }
}
