import { Disk } from './disk';
import { Conflict, folderOf, Tree, TreeIndex } from './tree';
import { DiskView } from './view';
import type { Progress } from '../progress';

/** What writing a tree would do to the output folder. */
export interface WritePlan {
  /** Files and folders that are not there; of folders in new folders the topmost, with the files of the tree that lie in it. */
  readonly created: ReadonlyMap<string, readonly string[]>;
  readonly replaced: readonly string[];
  readonly removed: readonly string[];
  /** Folders that lie above removed files and that the tree does not have, deepest first: they go where nothing else is left in them. */
  readonly emptied: readonly string[];
  /** Sorted. */
  readonly unchanged: readonly string[];
  readonly conflicts: readonly Conflict[];
}

/** Whether there is room for the files of a folder: it is there, it is new (below `top`), or something is in the way. */
type Standing = { readonly top?: string; readonly blocked?: true };

interface Means {
  readonly disk: Disk;
  readonly progress: Progress | undefined;
}

/** The paths that earlier synths wrote: the tree itself where they are its own. */
export type Owned = Pick<ReadonlySet<string>, 'has' | 'keys'>;

/** Compares a tree with what is on disk. Files that earlier synths wrote (`owned`) may be replaced and removed; all others are left alone. */
export function planWrite(root: string, tree: Tree, index: TreeIndex, owned: Owned, { disk, progress }: Means): WritePlan {
  progress?.enter('compare', tree.size);
  return new Comparison(root, tree, index, owned, disk, progress).plan();
}

class Comparison {
  private readonly view: DiskView;
  private readonly standings = new Map<string, Standing>([['', {}]]);
  private readonly created = new Map<string, string[]>();
  private readonly replaced: string[] = [];
  private readonly unchanged: string[] = [];
  private readonly conflicts: Conflict[] = [];

  constructor(
    private readonly root: string,
    private readonly tree: Tree,
    private readonly index: TreeIndex,
    private readonly owned: Owned,
    private readonly disk: Disk,
    private readonly progress: Progress | undefined,
  ) {
    this.view = new DiskView(root, disk);
  }

  plan(): WritePlan {
    for (const path of this.index.paths) {
      this.compare(path);
      this.progress?.advance();
    }
    const removed = this.owned === this.tree ? [] : this.leftOver();
    const { created, replaced, unchanged, conflicts } = this;
    return { created, replaced, removed, emptied: this.foldersLeft(removed), unchanged, conflicts };
  }

  private compare(path: string): void {
    // Where nothing changed, reading the files is all that is done: no folder is listed.
    const owned = this.owned.has(path);
    if (owned && this.holds(path)) {
      this.unchanged.push(path);
      return;
    }
    const { top, blocked } = this.standingOf(folderOf(path));
    if (blocked) { return; }
    if (top !== undefined) {
      this.create(top, path);
      return;
    }
    switch (this.view.kindOf(path)) {
      case undefined: return this.create(path, path);
      case 'file': return this.meetFile(path);
      case 'folder': return this.meetFolder(path);
      case 'link': return this.refuse(path, 'a symbolic link stands here, and synth writes through none: replace it with the file or remove it');
      default: return this.refuse(path, 'something that is not a file stands here: remove it');
    }
  }

  private meetFile(path: string): void {
    if (this.owned.has(path)) {
      this.replaced.push(path);
    } else if (this.holds(path)) {
      this.unchanged.push(path);
    } else {
      this.refuse(path, 'a file that synth did not write stands here: move it away, or delete it if the generated file may take its place');
    }
  }

  private meetFolder(path: string): void {
    if (this.view.holdsOnly(path, (file) => this.isLeftOver(file))) {
      this.create(path, path);
    } else {
      this.refuse(path, 'a folder with files that synth did not write stands where a file is to be written: move it away');
    }
  }

  private standingOf(folder: string): Standing {
    const known = this.standings.get(folder);
    if (known) { return known; }
    const above = this.standingOf(folderOf(folder));
    const standing = above.blocked || above.top !== undefined ? above : this.meetAsFolder(folder);
    this.standings.set(folder, standing);
    return standing;
  }

  private meetAsFolder(folder: string): Standing {
    const kind = this.view.kindOf(folder);
    if (kind === 'folder') { return {}; }
    if (kind === undefined || (kind === 'file' && this.isLeftOver(folder))) { return { top: folder }; }
    this.refuse(folder, kind === 'link'
      ? 'a symbolic link stands where a folder is to be written, and synth writes through none: replace it with a folder'
      : 'a file that synth did not write stands where a folder is to be written: move it away');
    return { blocked: true };
  }

  private leftOver(): readonly string[] {
    const left: string[] = [];
    for (const path of this.owned.keys()) {
      if (this.isLeftOver(path) && this.view.kindOf(path) === 'file') { left.push(path); }
    }
    return left.sort();
  }

  /** Written by an earlier synth, and not part of the tree any more. */
  private isLeftOver(path: string): boolean {
    return this.owned.has(path) && !this.tree.has(path);
  }

  private foldersLeft(removed: readonly string[]): readonly string[] {
    const folders = new Set<string>();
    for (const path of removed) {
      for (let folder = folderOf(path); !this.index.folders.has(folder) && !folders.has(folder); folder = folderOf(folder)) { folders.add(folder); }
    }
    return [...folders].sort().reverse();
  }

  private create(top: string, path: string): void {
    const files = this.created.get(top);
    if (files) { files.push(path); } else { this.created.set(top, [path]); }
  }

  private holds(path: string): boolean {
    return this.disk.holds(`${this.root}/${path}`, this.tree.get(path)!);
  }

  private refuse(path: string, reason: string): void {
    this.conflicts.push({ path, reason });
  }
}
