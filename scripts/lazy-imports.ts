/*
 * Has each compiled file load what it imports where it first uses it, so that a program pays for what it uses of the library and no more,
 * and leaves comments to the declarations beside it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'fs';
import { dirname, join, resolve } from 'path';
import { withoutComments } from './lazy/comments';
import { GATHERED, gathered, isStub, throughGathered } from './lazy/gather';
import { withLazyImports } from './lazy/rewrite';

const lib = resolve(process.argv[2] ?? join(__dirname, '..', 'lib'));
for (const name of readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'))) {
  const path = join(lib, name);
  const source = readFileSync(path, 'utf8');
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const rewritten = withoutComments(withLazyImports(source, (required) => Object.keys(require(resolve(dirname(path), required)) as object)));
  if (rewritten !== source) { writeFileSync(path, rewritten); }
}

gatherFolder(join(lib, 'policy', 'rules'));

/** Puts the files of a folder into one, its index aside; the one of an earlier run is made anew. */
function gatherFolder(folder: string): void {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js')).map((name) => name.slice(0, -'.js'.length)).filter((name) => name !== 'index' && name !== GATHERED);
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, `${name}.js`), 'utf8')]));
  if ([...files].some(([name, source]) => isStub(name, source))) { return; }
  const index = join(folder, 'index.js');
  writeFileSync(index, throughGathered(readFileSync(index, 'utf8'), files));
  for (const [name, source] of gathered(files)) { writeFileSync(join(folder, `${name}.js`), source); }
}
