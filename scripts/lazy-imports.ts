/*
 * Has each compiled file load what it imports where it first uses it, so that a program pays for what it uses of the library and no more,
 * leaves comments to the declarations beside it, puts what is loaded together into one file, and takes away declarations that no program can reach.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { dirname, join, relative, resolve, sep } from 'path';
import { unannounced } from './lazy/announced';
import { compact, compactDeclarations } from './lazy/compact';
import { unreachable } from './lazy/declarations';
import { gathered, holdersOf, isGathered, isHolder } from './lazy/gather';
import { NAMES_READ, SYNTHESIZED, SYNTHESIZED_UNCHECKED, loadedBy } from './lazy/loaded';
import { withLazyImports } from './lazy/rewrite';

const KINDS = readdirSync(join(__dirname, '..', 'src', 'cluster'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
/** What is loaded together is read from one file a folder, or two: one for every program, and one for a synth that leaves nothing out. */
const FOLDERS = [
  'bundle', 'cel', 'cluster', ...KINDS.map((kind) => `cluster/${kind}`), 'fleet', 'object', 'policy', 'policy/rules', 'reconciler', 'schema', 'service', 'synth', 'synth/check', 'team',
];

const lib = resolve(process.argv[2] ?? join(__dirname, '..', 'lib'));
for (const path of compiledFiles().filter((file) => !isHolder(moduleAt(file)))) {
  const source = readFileSync(path, 'utf8');
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const lazy = compact(withLazyImports(source, (required) => Object.keys(require(resolve(dirname(path), required)) as object)));
  const rewritten = path === join(lib, 'index.js') ? lazy : unannounced(lazy);
  if (rewritten !== source) { writeFileSync(path, rewritten); }
}

gather();
dropDeclarations(dirname(lib));

/** Puts the files that are loaded together into one a folder; those of an earlier run, which the compiler does not know, are made anew. */
function gather(): void {
  const files = new Map(compiledFiles().map((path) => [moduleAt(path), readFileSync(path, 'utf8')]));
  if (isGathered(files)) { return; }
  for (const path of [...files.keys()].filter(isHolder)) {
    files.delete(path);
    rmSync(join(lib, `${path}.js`));
  }
  const [read, unchecked, whole] = [NAMES_READ, SYNTHESIZED_UNCHECKED, SYNTHESIZED].map((program) => loadedBy(lib, program).map(moduleAt));
  // The first of the two that wants a module holds it.
  const holders = new Map([...holdersOf(whole, FOLDERS, 'gathered-whole'), ...holdersOf([...read, ...unchecked], FOLDERS, 'gathered')]);
  for (const path of holders.keys()) { rmSync(join(lib, `${path}.js`)); }
  for (const [path, source] of gathered(files, holders)) { writeFileSync(join(lib, `${path}.js`), source); }
}

function compiledFiles(): string[] {
  return readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js')).map((path) => join(lib, path));
}

function moduleAt(path: string): string {
  return relative(lib, path).split(sep).join('/').slice(0, -'.js'.length);
}

/** Takes away the declarations that neither the index nor those of `imports/` beside the library lead to, and makes the others compact. */
function dropDeclarations(root: string): void {
  const imports = declarationsIn(root, 'imports');
  const files = new Map([...imports, ...declarationsIn(root, 'lib')]);
  for (const path of unreachable(files, ['lib/index.d.ts', ...imports.keys()])) { rmSync(join(root, path)); }
  for (const [path, source] of declarationsIn(root, 'lib')) {
    const compacted = compactDeclarations(source);
    if (compacted !== source) { writeFileSync(join(root, path), compacted); }
  }
}

function declarationsIn(root: string, folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.d.ts'));
  return new Map(paths.map((path) => [`${folder}/${path.split(sep).join('/')}`, readFileSync(join(root, folder, path), 'utf8')]));
}
