/*
 * Has each compiled file load what it imports where it first uses it, so that a program pays for what it uses of the library and no more,
 * leaves comments to the declarations beside it, and takes away declarations that no program can reach.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { dirname, join, resolve, sep } from 'path';
import { compact } from './lazy/compact';
import { unreachable } from './lazy/declarations';
import { GATHERED, gathered, isStub, throughGathered } from './lazy/gather';
import { withLazyImports } from './lazy/rewrite';

const lib = resolve(process.argv[2] ?? join(__dirname, '..', 'lib'));
for (const name of readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'))) {
  const path = join(lib, name);
  const source = readFileSync(path, 'utf8');
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const rewritten = compact(withLazyImports(source, (required) => Object.keys(require(resolve(dirname(path), required)) as object)));
  if (rewritten !== source) { writeFileSync(path, rewritten); }
}

gatherFolder(join(lib, 'policy', 'rules'));
dropDeclarations(dirname(lib));

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

/** Puts the files of a folder into one, its index aside; the one of an earlier run is made anew. */
function gatherFolder(folder: string): void {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js')).map((name) => name.slice(0, -'.js'.length)).filter((name) => name !== 'index' && name !== GATHERED);
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, `${name}.js`), 'utf8')]));
  if ([...files].some(([name, source]) => isStub(name, source))) { return; }
  const index = join(folder, 'index.js');
  writeFileSync(index, throughGathered(readFileSync(index, 'utf8'), files));
  for (const [name, source] of gathered(files)) { writeFileSync(join(folder, `${name}.js`), source); }
}
