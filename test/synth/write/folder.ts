import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { Disk, DISK } from '../../../src/synth/write/disk';
import { temporaryFolder } from '../../support/temporary-folder';

/** Files by path, as a test says and compares them. */
export type Files = Readonly<Record<string, string>>;

/** Runs with a fresh folder, which is removed afterwards. */
export function inFolder<T>(run: (folder: string) => T): T {
  const folder = temporaryFolder('tree');
  try {
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function inFolderAsync<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = temporaryFolder('tree');
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function treeOf(files: Files): ReadonlyMap<string, string> {
  return new Map(Object.entries(files));
}

export function put(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** All that is in a folder: files with their content, empty folders with a final slash, anything else with what it is. */
export function filesIn(folder: string): Files {
  const found: Record<string, string> = {};
  const visit = (prefix: string) => {
    const names = readdirSync(join(folder, prefix)).sort();
    if (names.length === 0 && prefix !== '') { found[prefix] = ''; }
    for (const name of names) {
      const stats = lstatSync(join(folder, prefix, name));
      if (stats.isDirectory()) {
        visit(`${prefix}${name}/`);
      } else {
        found[prefix + name] = stats.isFile() ? readFileSync(join(folder, prefix, name), 'utf8') : 'not a file';
      }
    }
  };
  visit('');
  return found;
}

/** The process of this disk is dead. */
export class Killed extends Error {}

const CHANGES = ['write', 'makeFolder', 'rename', 'removeFile', 'removeEmptyFolder', 'removeAll'] as const;

/**
 * A disk whose process dies at its n-th change (from 0): before the change is made, or within it where a change takes several steps of the
 * system (half of the content written, half of a folder removed). Whatever is tried afterwards fails too.
 */
export function dyingDisk(n: number, moment: 'before' | 'within'): Disk & { readonly changes: () => number } {
  let changes = 0;
  const guarded = Object.fromEntries(CHANGES.map((name) => [name, (path: string, other: string) => {
    if (changes > n) { throw new Killed(); }
    if (changes++ < n) { return (DISK[name] as (path: string, other: string) => void)(path, other); }
    if (moment === 'within') { halfOf(name, path, other); }
    throw new Killed();
  }]));
  return { ...DISK, ...guarded, changes: () => changes } as Disk & { readonly changes: () => number };
}

function halfOf(name: typeof CHANGES[number], path: string, content: string): void {
  if (name === 'write') {
    writeFileSync(path, content.slice(0, content.length / 2));
  } else if (name === 'removeAll') {
    const first = readdirSync(path).sort()[0];
    if (first !== undefined) { rmSync(join(path, first), { recursive: true }); }
  } else if (name === 'makeFolder') {
    if (lstatSync(dirname(path), { throwIfNoEntry: false }) === undefined) { mkdirSync(dirname(path), { recursive: true }); }
  }
}
