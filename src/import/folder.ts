import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { join } from 'path';

/** What writing would change in a folder, by file name, sorted. */
export interface FolderChanges {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** How a folder differs from the generated files; other files in it are of no concern unless they are of an earlier run of ours. */
export function changesOf(folder: string, files: ReadonlyMap<string, string>): FolderChanges {
  const present = existsSync(folder) ? readdirSync(folder) : [];
  return {
    written: [...files].filter(([name, text]) => textOf(join(folder, name)) !== text).map(([name]) => name).sort(),
    removed: present.filter((name) => GENERATED.test(name) && !files.has(name)).sort(),
  };
}

const GENERATED = /(\.d\.ts|\.schema\.json|\.js)$/;

/** Writes the generated files; with `removed`, also deletes what an earlier run left. */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>, changes: FolderChanges): void {
  if (changes.written.length === 0 && changes.removed.length === 0) { return; }
  mkdirSync(folder, { recursive: true });
  for (const name of changes.written) { writeFileSync(join(folder, name), files.get(name)!); }
  for (const name of changes.removed) { rmSync(join(folder, name)); }
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
