import { readFileSync } from 'fs';
import { resolve } from 'path';
import { EMPTY_LOCK, LockFile, LOCK_FILE, parseLock } from './lock';

/** The lock file lies beside the program's package.json, where the program runs. */
export function readLock(): LockFile {
  let content: string;
  try {
    content = readFileSync(resolve(LOCK_FILE), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') { return EMPTY_LOCK; }
    throw error;
  }
  return parseLock(content);
}
