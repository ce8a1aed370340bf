/*
 * Has each compiled file load what it imports where it first uses it, so that a program pays for what it uses of the library and no more,
 * leaves comments to the declarations beside it, puts what is loaded together into one file, and takes away declarations that no program can reach.
 */
import { execFileSync } from 'child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { basename, dirname, join, relative, resolve, sep } from 'path';
import { unannounced } from './lazy/announced';
import { compact } from './lazy/compact';
import { unreachable } from './lazy/declarations';
import { GATHERED, gathered, holdersOf, isGathered } from './lazy/gather';
import { withLazyImports } from './lazy/rewrite';

const KINDS = readdirSync(join(__dirname, '..', 'src', 'cluster'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
/** A program that imports the library as a module reads every name of it; what only that loads is read from one file a folder. */
const FOLDERS = ['cluster', ...KINDS.map((kind) => `cluster/${kind}`), 'policy', 'policy/rules', 'reconciler', 'service', 'team'];
const READS_EVERY_NAME = 'const names = require(process.argv[1]); for (const name in names) { names[name]; } console.log(Object.keys(require.cache).join("\\n"));';

const lib = resolve(process.argv[2] ?? join(__dirname, '..', 'lib'));
for (const path of compiledFiles().filter((file) => basename(file) !== `${GATHERED}.js`)) {
  const source = readFileSync(path, 'utf8');
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const lazy = compact(withLazyImports(source, (required) => Object.keys(require(resolve(dirname(path), required)) as object)));
  const rewritten = path === join(lib, 'index.js') ? lazy : unannounced(lazy);
  if (rewritten !== source) { writeFileSync(path, rewritten); }
}

gather();
dropDeclarations(dirname(lib));

/** Puts the files that reading every name loads into one a folder; those of an earlier run, which the compiler does not know, are made anew. */
function gather(): void {
  const files = new Map(compiledFiles().map((path) => [moduleAt(path), readFileSync(path, 'utf8')]));
  if (isGathered(files)) { return; }
  for (const path of [...files.keys()].filter((module) => basename(module) === GATHERED)) {
    files.delete(path);
    rmSync(join(lib, `${path}.js`));
  }
  const read = execFileSync(process.execPath, ['-e', READS_EVERY_NAME, join(lib, 'index.js')], { encoding: 'utf8' }).trim().split('\n');
  const holders = holdersOf(read.filter((path) => path.startsWith(lib + sep)).map(moduleAt), FOLDERS);
  for (const [path, source] of gathered(files, holders)) { writeFileSync(join(lib, `${path}.js`), source); }
}

function compiledFiles(): string[] {
  return readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js')).map((path) => join(lib, path));
}

function moduleAt(path: string): string {
  return relative(lib, path).split(sep).join('/').slice(0, -'.js'.length);
}

/** Takes away the declarations that neither the index nor those of `imports/` beside the library lead to. */
function dropDeclarations(root: string): void {
  const imports = declarationsIn(root, 'imports');
  const files = new Map([...imports, ...declarationsIn(root, 'lib')]);
  for (const path of unreachable(files, ['lib/index.d.ts', ...imports.keys()])) { rmSync(join(root, path)); }
}

function declarationsIn(root: string, folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.d.ts'));
  return new Map(paths.map((path) => [`${folder}/${path.split(sep).join('/')}`, readFileSync(join(root, folder, path), 'utf8')]));
}
