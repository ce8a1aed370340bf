import { posix } from 'path';
import * as ts from 'typescript';

const { dirname, join } = posix;

/**
 * The declarations that no user's program can reach: those of what is internal, and of what only such things name.
 *
 * @param files the text of each declaration file, by its path
 * @param roots the files that a user imports
 */
export function unreachable(files: ReadonlyMap<string, string>, roots: readonly string[]): string[] {
  const reached = new Set<string>();
  const open = [...roots];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path) || !files.has(path)) { continue; }
    reached.add(path);
    const folder = dirname(path);
    for (const { fileName } of ts.preProcessFile(files.get(path)!).importedFiles) {
      open.push(`${join(folder, fileName)}.d.ts`, `${join(folder, fileName)}/index.d.ts`);
    }
  }
  return [...files.keys()].filter((path) => !reached.has(path)).sort();
}
