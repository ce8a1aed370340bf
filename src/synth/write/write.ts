import { relative } from 'path';
import { Disk, DISK } from './disk';
import { commit, complete, Journal, Move, recover, stagedPath } from './journal';
import { manifestOwner, manifestPaths, manifestText } from './manifest';
import { Owned, planWrite, WritePlan } from './plan';
import { Conflict, folderOf, indexTree, MANIFEST, PENDING, Tree, TreeIndex } from './tree';
import type { Progress } from '../progress';

/** A file outside the output folder that changes together with the tree, such as the lock file; whatever is there is replaced. */
export interface BesideFile {
  /** Absolute. */
  readonly path: string;
  readonly content: string;
}

export interface WriteOptions {
  /**
   * Whose tree it is, as in `platform 'acme'`: what another one wrote is left as it is.
   *
   * @default - anybody's
   */
  readonly owner?: string;
  /** @default - nothing but the tree is written */
  readonly beside?: readonly BesideFile[];
  /** @default - the machine's file system */
  readonly disk?: Disk;
  /** @default - nobody is told how far it is */
  readonly progress?: Progress;
}

/** What a synth did to the output folder: sorted paths of the tree. Where there are conflicts, nothing was written. */
export interface WriteReport {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  readonly conflicts: readonly Conflict[];
}

/** What a write is made of, before anything is done. */
interface Prepared {
  readonly plan: WritePlan;
  readonly report: WriteReport;
  /** Undefined where it is on disk already. */
  readonly manifest: string | undefined;
  readonly beside: readonly BesideFile[];
}

/**
 * Makes the output folder hold the tree, whole or not at all: whatever it held from earlier synths and the tree does not have is removed, files
 * that synth did not write are left alone. What an earlier, killed synth left is mended first.
 *
 * All new content is first completed in a pending folder inside the output folder: new folders as they will be, files one by one. Then a journal
 * is put there, and each of them takes its place by a rename. A whole new folder needs only one, so a first synth costs little more than
 * writing its files.
 *
 * @throws where the manifest cannot be read, or the file system refuses; a failure before the journal leaves all as it was
 */
export function writeTree(folder: string, tree: Tree, options: WriteOptions = {}): WriteReport {
  const disk = options.disk ?? DISK;
  recover(folder, disk);
  const { plan, report, manifest, beside } = prepare(folder, tree, options);
  const same = report.written.length + report.removed.length + beside.length === 0 && manifest === undefined;
  if (report.conflicts.length > 0 || same) { return report; }
  const journal = stageAll(folder, tree, plan, { manifest, beside, disk, progress: options.progress });
  complete(folder, journal, disk);
  return report;
}

/** What `writeTree` would do, without doing it; a write that was killed must have been recovered from before. */
export function compareTree(folder: string, tree: Tree, options: WriteOptions = {}): WriteReport {
  return prepare(folder, tree, options).report;
}

function prepare(folder: string, tree: Tree, options: WriteOptions): Prepared {
  const disk = options.disk ?? DISK;
  const index = indexTree(tree);
  const { owned, manifest, another } = manifestsOf(folder, tree, index, options);
  const plan = index.conflicts.length > 0 ? noPlan : planWrite(folder, tree, index, owned, { disk, progress: options.progress });
  const beside = (options.beside ?? []).filter(({ path, content }) => !disk.holds(path, content));
  const own = [`${folder}/${MANIFEST}`, ...beside.map(({ path }) => path)].flatMap((path) => notAFile(path, disk));
  const report = reportOf(plan, [...index.conflicts, ...plan.conflicts, ...own, ...another]);
  return { plan, report, manifest, beside };
}

/** What the manifest on disk says, and the new one where that is another. Their texts, a megabyte each for a thousand clusters, are held no longer. */
function manifestsOf(folder: string, tree: Tree, index: TreeIndex, { disk = DISK, owner }: WriteOptions): Pick<Prepared, 'manifest'> & { owned: Owned; another: readonly Conflict[] } {
  const before = disk.read(`${folder}/${MANIFEST}`);
  const after = manifestText(index, owner);
  // A manifest that stays as it is names the paths of the tree.
  const owned: Owned = before === after ? tree : before === undefined ? new Set<string>() : manifestPaths(before);
  return { owned, manifest: before === after ? undefined : after, another: ofAnother(before, owner) };
}

/** Two programs that take turns in one folder would remove each other's files. */
function ofAnother(manifest: string | undefined, owner: string | undefined): readonly Conflict[] {
  const before = manifest === undefined ? undefined : manifestOwner(manifest);
  if (owner === undefined || before === undefined || before === owner) { return []; }
  const reason = `${before} wrote this folder, and ${owner} would remove its files: give one of the two an outdir of its own, or write "of": ${JSON.stringify(owner)} here if it was renamed`;
  return [{ path: MANIFEST, reason }];
}

const noPlan: WritePlan = { created: new Map(), replaced: [], removed: [], emptied: [], unchanged: [], conflicts: [] };

/** A rename cannot take the place of a folder, and this must be known before anything is done. */
function notAFile(path: string, disk: Disk): readonly Conflict[] {
  const kind = disk.kindOf(path);
  return kind === undefined || kind === 'file' ? [] : [{ path, reason: 'something that is not a plain file stands here: remove it' }];
}

function reportOf(plan: WritePlan, conflicts: readonly Conflict[]): WriteReport {
  const byPath = (a: Conflict, b: Conflict) => a.path < b.path ? -1 : 1;
  if (conflicts.length > 0) { return { written: [], unchanged: [], removed: [], conflicts: [...conflicts].sort(byPath) }; }
  const written = [...plan.created.values()].flat().concat(plan.replaced).sort();
  return { written, unchanged: plan.unchanged, removed: plan.removed, conflicts };
}

interface Staging {
  readonly manifest: string | undefined;
  readonly beside: readonly BesideFile[];
  readonly disk: Disk;
  readonly progress: Progress | undefined;
}

/** Completes all new content in the pending folder, then commits to it. Until then a failure takes back what was begun. */
function stageAll(root: string, tree: Tree, plan: WritePlan, { manifest, beside, disk, progress }: Staging): Journal {
  const moves: Move[] = [];
  const stage = (move: Move) => stagedPath(root, moves.push(move) - 1);
  progress?.enter('write', plan.replaced.length + [...plan.created.values()].reduce((sum, files) => sum + files.length, 0));
  try {
    disk.makeFolder(`${root}/${PENDING}`);
    for (const [top, files] of plan.created) { stageCreated(stage({ path: top, kind: 'create' }), top, files, tree, { disk, progress }); }
    for (const path of plan.replaced) {
      disk.write(stage({ path, kind: 'replace' }), tree.get(path)!);
      progress?.advance();
    }
    for (const { path, content } of beside) { disk.write(stage({ path: relative(root, path), kind: 'beside' }), content); }
    if (manifest !== undefined) { disk.write(stage({ path: MANIFEST, kind: 'replace' }), manifest); }
    const journal = { removed: plan.removed, emptied: plan.emptied, moves };
    commit(root, journal, disk);
    return journal;
  } catch (error) {
    disk.removeAll(`${root}/${PENDING}`);
    throw error;
  }
}

function stageCreated(staged: string, top: string, files: readonly string[], tree: Tree, { disk, progress }: Pick<Staging, 'disk' | 'progress'>): void {
  const made = new Set<string>();
  for (const path of files) {
    const folder = folderOf(path);
    if (path !== top && !made.has(folder)) {
      disk.makeFolder(staged + folder.slice(top.length));
      made.add(folder);
    }
    disk.write(staged + path.slice(top.length), tree.get(path)!);
    progress?.advance();
  }
}
