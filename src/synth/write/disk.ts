import { constants, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'fs';

/** What stands at a path; links are not followed. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other';

/**
 * All that writing a tree asks of a file system; tests put one in its place that dies in the middle.
 *
 * Synchronous calls: over tens of thousands of small files they take a fifth of the CPU time of a pool of asynchronous ones.
 */
export interface Disk {
  kindOf(path: string): EntryKind | undefined;
  /** The names in a folder with their kinds; undefined where there is no folder. */
  list(folder: string): ReadonlyMap<string, EntryKind> | undefined;
  /** Whether a file, not a link, is there and holds exactly this text. */
  holds(path: string, content: string): boolean;
  /** Undefined where there is no file. */
  read(path: string): string | undefined;
  write(path: string, content: string): void;
  makeFolder(path: string): void;
  rename(from: string, to: string): void;
  /** A file that is gone already is no error. */
  removeFile(path: string): void;
  /** A folder that is gone already or holds something is no error. */
  removeEmptyFolder(path: string): void;
  removeAll(path: string): void;
}

/** Said as an object: for the name of an encoding alone, Node copies its defaults at each call. */
const TEXT = { encoding: 'utf8', flag: 'r' } as const;
/**
 * The kernel refuses a link where a file is opened so: that costs nothing, asking before would. Windows has no such flag.
 * Reading is the flag 0. Node takes numbers for flags, and its types know texts alone.
 */
const NO_LINK = { encoding: 'utf8', flag: (constants.O_NOFOLLOW ?? constants.O_RDONLY) as unknown as string } as const;
/** A link where none is followed, or one that leads to itself, is a loop. */
const NOT_THERE = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'EMLINK'];
const NOT_EMPTY = ['ENOENT', 'ENOTDIR', 'ENOTEMPTY', 'EEXIST'];

export const DISK: Disk = {
  kindOf(path) {
    const stats = unless(NOT_THERE, () => lstatSync(path, { throwIfNoEntry: false }));
    return stats && entryKind(stats);
  },
  list(folder) {
    const entries = unless(NOT_THERE, () => readdirSync(folder, { withFileTypes: true }));
    return entries && new Map(entries.map((entry) => [entry.name, entryKind(entry)]));
  },
  holds(path, content) {
    // Bytes that are no UTF-8 read as U+FFFD: text that holds this character is compared byte by byte as well.
    try {
      return readFileSync(path, NO_LINK) === content && (!content.includes('\ufffd') || readFileSync(path).equals(Buffer.from(content)));
    } catch (error) {
      return refused(NOT_THERE, error) ?? false;
    }
  },
  read: (path) => unless(NOT_THERE, () => readFileSync(path, TEXT)),
  write: (path, content) => writeFileSync(path, content),
  makeFolder: (path) => { mkdirSync(path, { recursive: true }); },
  rename: renameSync,
  removeFile: (path) => { unless(['ENOENT', 'ENOTDIR'], () => unlinkSync(path)); },
  removeEmptyFolder: (path) => { unless(NOT_EMPTY, () => rmdirSync(path)); },
  removeAll: (path) => rmSync(path, { recursive: true, force: true }),
};

function entryKind(entry: { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean }): EntryKind {
  if (entry.isFile()) { return 'file'; }
  if (entry.isDirectory()) { return 'folder'; }
  return entry.isSymbolicLink() ? 'link' : 'other';
}

/** The result of the call, or undefined where it fails in one of these ways. */
function unless<T>(codes: readonly string[], call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    return refused(codes, error);
  }
}

/** Undefined for an error of one of these codes; throws any other. */
function refused(codes: readonly string[], error: unknown): undefined {
  if (codes.includes((error as NodeJS.ErrnoException).code ?? '')) { return undefined; }
  throw error;
}
