import { parseArgs } from 'util';
import { importChart, isChart } from '../import/chart/chart-types';
import { describeProblem, importTypes } from '../import/import-types';

/** Writes types for the custom resources that a file or folder of definitions describes, or for the values of a Helm chart. */
export async function importCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { out: { type: 'string', default: 'imports' } } });
  if (positionals.length !== 1) {
    process.stderr.write('error: name one file or folder of CustomResourceDefinitions, or one Helm chart, as in: cdk8s-platform import crds/\n');
    process.exitCode = 2;
    return;
  }
  if (isChart(positionals[0])) { return writeChartTypes(positionals[0], values.out); }
  const result = await importTypes({ from: positionals[0], into: values.out, mode: 'write' });
  const written = result.written.filter((file) => file.endsWith('.d.ts')).map((file) => file.slice(0, -'.d.ts'.length));
  if (written.length > 0) { process.stdout.write(`${values.out}/: types of ${written.join(', ')}\n`); }
  if (written.length === 0 && result.problems.length === 0) { process.stdout.write(`${values.out}/: nothing to change\n`); }
  for (const problem of result.problems) { process.stderr.write(`error: ${describeProblem(problem)}\n`); }
  if (result.problems.length > 0) { process.exitCode = 1; }
}

async function writeChartTypes(path: string, out: string): Promise<void> {
  try {
    const { chart, file, type, isChanged } = await importChart(path, out);
    process.stdout.write(file === undefined
      ? `the chart '${chart.name}' has no values.schema.json, so there is nothing to make types of\n`
      : `${out}/: ${isChanged ? `${type} in ${file}` : 'nothing to change'}\n`);
  } catch (error) {
    process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
