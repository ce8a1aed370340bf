import { DeliveredUnit } from './reconciler';
import { Repository } from '../fleet';

/** A folder of the tree, from the root of the repository; the root itself is empty. */
export function inRepository(repository: Repository, folder: string): string {
  return [repository.path, folder].filter(Boolean).join('/');
}

/** The folder of an entry that clusters with the same variant and dependencies share, below that of the reconciler. */
export function sharedEntry(unit: DeliveredUnit): string {
  return `units/${unit.unit}/${unit.entry}`;
}
