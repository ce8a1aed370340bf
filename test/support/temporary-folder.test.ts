import { existsSync, writeFileSync } from 'fs';
import { basename, dirname, join } from 'path';
import { removeTemporaryFolders, temporaryFolder } from './temporary-folder';

it('makes folders that are gone once the tests of a file are through', () => {
  const folders = [temporaryFolder('one'), temporaryFolder('one')];
  expect(folders.map((folder) => basename(folder).slice(0, 4))).toEqual(['one-', 'one-']);
  expect(new Set(folders).size).toBe(2);
  writeFileSync(join(folders[0], 'file'), '');
  removeTemporaryFolders();
  expect(folders.map((folder) => existsSync(folder))).toEqual([false, false]);
  expect(existsSync(dirname(folders[0]))).toBe(true);
});
