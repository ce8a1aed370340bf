import { dirname, resolve } from 'path';
import { Disk, DISK } from './disk';
import { isLegalPath, PENDING } from './tree';

/**
 * What is still to be done once all new content lies complete in the pending folder. Every step can be done again, so a synth that was killed is
 * completed by doing them all again. Process death only: a power failure may lose what the operating system has not yet written.
 */
export interface Journal {
  readonly removed: readonly string[];
  readonly emptied: readonly string[];
  /** In order; the staged file or folder has the number of its place here as its name. */
  readonly moves: readonly Move[];
}

export interface Move {
  /** Relative to the output folder, so that a checkout may be moved before it is mended. */
  readonly path: string;
  /** `create`: nothing of ours was there; `replace`: a file of ours; `beside`: a file outside the output folder. */
  readonly kind: 'create' | 'replace' | 'beside';
}

/** What a killed synth left: `complete` where the next one finishes it, `roll back` where the next one forgets it. */
export type PendingWrite = 'complete' | 'roll back';

const JOURNAL = 'journal.json';
const DRAFT = 'journal.draft';

/** Where the staged content of the n-th move lies. */
export function stagedPath(root: string, n: number): string {
  return `${root}/${PENDING}/${n}`;
}

/** From here on the write is completed, before by being rolled back: renaming the journal into place is the one moment that decides. */
export function commit(root: string, journal: Journal, disk: Disk): void {
  disk.write(`${root}/${PENDING}/${DRAFT}`, JSON.stringify(journal));
  disk.rename(`${root}/${PENDING}/${DRAFT}`, `${root}/${PENDING}/${JOURNAL}`);
}

/** What a killed synth left in this output folder, undefined where there is nothing. Changes nothing. */
export function pendingWrite(root: string, disk: Disk = DISK): PendingWrite | undefined {
  if (disk.kindOf(`${root}/${PENDING}`) === undefined) { return undefined; }
  return disk.kindOf(`${root}/${PENDING}/${JOURNAL}`) === undefined ? 'roll back' : 'complete';
}

/**
 * Mends what a killed synth left: completes it where all its content was there, else takes back what it had begun, and says which.
 *
 * @throws where a file has appeared since at a path that was free
 */
export function recover(root: string, disk: Disk = DISK): PendingWrite | undefined {
  const pending = pendingWrite(root, disk);
  if (pending === 'complete') {
    complete(root, JSON.parse(disk.read(`${root}/${PENDING}/${JOURNAL}`) ?? '{}') as Journal, disk);
  } else if (pending) {
    disk.removeAll(`${root}/${PENDING}`);
  }
  return pending;
}

/** Does all that the journal says, which may have been done in part, and then forgets it. */
export function complete(root: string, journal: Journal, disk: Disk): void {
  for (const path of journal.removed) { removeLeftOver(inside(root, path), disk); }
  for (const folder of journal.emptied) { disk.removeEmptyFolder(inside(root, folder)); }
  journal.moves.forEach((move, n) => {
    const staged = stagedPath(root, n);
    if (disk.kindOf(staged) === undefined) { return; }
    if (move.kind === 'beside') {
      moveBeside(staged, resolve(root, move.path), disk);
    } else {
      moveInside(staged, inside(root, move.path), move, disk);
    }
  });
  disk.removeFile(`${root}/${PENDING}/${JOURNAL}`);
  disk.removeAll(`${root}/${PENDING}`);
}

/** Where this is done again, a new folder may have taken the place of the file already. */
function removeLeftOver(path: string, disk: Disk): void {
  if (disk.kindOf(path) === 'file') { disk.removeFile(path); }
}

function moveInside(staged: string, target: string, move: Move, disk: Disk): void {
  if (move.kind === 'create' && disk.kindOf(target) !== undefined) {
    throw new Error(`the tree is written in part and cannot be completed: ${target} has appeared since and is not of synth: move it away and synth again`);
  }
  disk.rename(staged, target);
}

/** It may lie on another file system than the output folder, hence the copy; what is staged stays until all is done. */
function moveBeside(staged: string, target: string, disk: Disk): void {
  const sibling = `${target}${PENDING}`;
  disk.makeFolder(dirname(target));
  disk.write(sibling, disk.read(staged) ?? '');
  disk.rename(sibling, target);
}

function inside(root: string, path: string): string {
  if (!isLegalPath(path)) { throw new Error(`${root}/${PENDING}/${JOURNAL} names "${path}", which is not inside the output folder: remove ${PENDING}`); }
  return `${root}/${path}`;
}
