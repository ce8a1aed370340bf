import { join } from 'path';
import { generateBundled } from '../src/import/bundled';
import { changesOf, writeFolder } from '../src/import/folder';
import { describeProblem } from '../src/import/import-types';

/**
 * Makes `imports/` from a folder that holds `crds/` and `kubernetes/`: `import.ts [folder] [--check]`; with `--check` nothing is written and a
 * difference is an error. Without a folder it is the one that `CDK8S_PLATFORM_SHARED` names, else `shared` beside this repository.
 */
async function main(args: readonly string[]): Promise<void> {
  const folder = args.find((arg) => !arg.startsWith('--')) ?? process.env.CDK8S_PLATFORM_SHARED ?? join(__dirname, '..', '..', 'shared');
  const { files, problems } = await generateBundled(join(folder, 'crds'), join(folder, 'kubernetes'));
  for (const problem of problems) { console.error(describeProblem(problem)); }
  const imports = join(__dirname, '..', 'imports');
  const changes = changesOf(imports, files);
  const changed = [...changes.written, ...changes.removed];
  if (args.includes('--check')) {
    if (changed.length > 0) { throw new Error(`imports/ is out of date, run npm run import: ${changed.join(', ')}`); }
  } else {
    writeFolder(imports, files, changes);
    console.log(`imports/: ${files.size} files, ${changed.length} changed`);
  }
  if (problems.length > 0) { process.exitCode = 1; }
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
