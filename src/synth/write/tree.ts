/** What a synth writes, as a value: paths relative to the output folder, `/` between their segments, each with the text of the file. */
export type Tree = ReadonlyMap<string, string>;

/** Why a path cannot be written; a tree with one is not written at all. */
export interface Conflict {
  readonly path: string;
  readonly reason: string;
}

/** A tree by folders. */
export interface TreeIndex {
  /** Those that can be written, sorted: the very strings of the tree, whose hashes are known. */
  readonly paths: readonly string[];
  /** The names of the files of each folder, sorted; folders above others included, each before those in it. The output folder itself is ''. */
  readonly folders: ReadonlyMap<string, readonly string[]>;
  readonly conflicts: readonly Conflict[];
  /** Whether all paths are of small letters, digits and marks that are the same to every file system and in JSON. */
  readonly isPlain: boolean;
}

/** The paths that earlier synths wrote. */
export const MANIFEST = '.synth.json';
/** Holds what is being written; there only while a synth writes, and after one that was killed. */
export const PENDING = '.synth.pending';
const IN_PENDING = `${PENDING}/`;

const LEGAL = /^[^/\\\0]+(?:\/[^/\\\0]+)*$/;
const DOTS = /(?:^|\/)\.\.?(?:\/|$)/;

/** Paths that need no closer look. */
const PLAIN = /^[-_a-z0-9][-._a-z0-9]*(?:\/[-_a-z0-9][-._a-z0-9]*)*$/;

/** Whether the path stays inside the output folder and can be written on every machine. */
export function isLegalPath(path: string): boolean {
  return LEGAL.test(path) && !DOTS.test(path);
}

/** The folder that a path lies in, '' for the output folder. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The path of a name in a folder of the tree. */
export function pathIn(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** Sorts a tree into its folders and finds the paths that cannot be written whatever is on disk. */
export function indexTree(tree: Tree): TreeIndex {
  const sorted = [...tree.keys()].sort();
  const conflicts: Conflict[] = [];
  const isPlain = sorted.every((path) => PLAIN.test(path));
  const paths = isPlain ? sorted : writable(sorted, conflicts);
  const folders = new Map<string, string[]>([['', []]]);
  // Most files follow one of their folder.
  for (let from = 0, next = 0; from < paths.length; from = next) {
    const folder = folderOf(paths[from]);
    next = from + 1;
    while (next < paths.length && isDirectlyIn(folder, paths[next])) { next++; }
    const names = paths.slice(from, next).map((path) => path.slice(path.lastIndexOf('/') + 1));
    const before = namesOf(folders, folder);
    if (before.length === 0) { folders.set(folder, names); } else { before.push(...names); }
  }
  for (const path of folders.keys()) {
    if (path !== '' && tree.has(path)) { conflicts.push({ path, reason: 'the tree has both a file and a folder of this path: rename one of them' }); }
  }
  return { paths, folders, conflicts, isPlain };
}

/** The paths that can be written; adds why the others cannot. */
function writable(sorted: readonly string[], conflicts: Conflict[]): readonly string[] {
  const seen = new Map<string, string>();
  return sorted.filter((path) => {
    const small = path.toLowerCase();
    const reason = whyRefused(path, seen.get(small));
    if (reason) { conflicts.push({ path, reason }); } else { seen.set(small, path); }
    return !reason;
  });
}

function isDirectlyIn(folder: string, path: string): boolean {
  return Math.max(0, path.lastIndexOf('/')) === folder.length && path.startsWith(folder);
}

function whyRefused(path: string, alike: string | undefined): string | undefined {
  if (!isLegalPath(path)) { return 'not a path inside the output folder: segments are neither empty nor dots and hold no backslash'; }
  if (path === MANIFEST || path === PENDING || path.startsWith(IN_PENDING)) { return 'the name is kept for what synth notes about the tree'; }
  return alike && `differs from ${alike} only in case, and is the same file on some machines: rename one of them`;
}

function namesOf(folders: Map<string, string[]>, folder: string): string[] {
  let names = folders.get(folder);
  if (!names) {
    namesOf(folders, folderOf(folder));
    names = [];
    folders.set(folder, names);
  }
  return names;
}
