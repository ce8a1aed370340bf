import { Disk, EntryKind } from './disk';
import { folderOf, pathIn } from './tree';

/** What stands in the output folder, each folder listed once and only when asked about; nothing is seen through a symbolic link. */
export class DiskView {
  private readonly listings = new Map<string, ReadonlyMap<string, EntryKind>>();

  constructor(private readonly root: string, private readonly disk: Disk) {}

  kindOf(path: string): EntryKind | undefined {
    return this.list(folderOf(path)).get(path.slice(path.lastIndexOf('/') + 1));
  }

  list(folder: string): ReadonlyMap<string, EntryKind> {
    const known = this.listings.get(folder);
    if (known) { return known; }
    const there = folder === '' || this.kindOf(folder) === 'folder';
    const listing = (there ? this.disk.list(pathIn(this.root, folder)) : undefined) ?? new Map<string, EntryKind>();
    this.listings.set(folder, listing);
    return listing;
  }

  /** Whether a folder holds files and each of them, at any depth, satisfies the condition. */
  holdsOnly(folder: string, condition: (path: string) => boolean): boolean {
    const listing = this.list(folder);
    return listing.size > 0 && [...listing].every(([name, kind]) => {
      const path = pathIn(folder, name);
      return kind === 'folder' ? this.holdsOnly(path, condition) : kind === 'file' && condition(path);
    });
  }
}
