import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';

const made: string[] = [];

/** A new folder below the system's for temporary files; it goes when the tests of the file are through. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  made.push(folder);
  return folder;
}

/** Removes every folder that was made so far. */
export function removeTemporaryFolders(): void {
  made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true }));
}

afterAll(removeTemporaryFolders);
