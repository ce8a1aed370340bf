import { join } from 'path';
import { generateBundled } from '../../src/import/bundled';
import { changesOf } from '../../src/import/folder';
import { itShared, shared } from '../support/shared';

// Jest cannot load it, and nothing here is formatted with it.
jest.mock('prettier', () => ({}));

const IMPORTS = join(__dirname, '..', '..', 'imports');

itShared('imports/ is what npm run import makes of the schemas, without prose, in less than 4 MB', async () => {
  const { files, problems } = await generateBundled(shared('crds'), shared('kubernetes'));
  expect(problems).toEqual([]);
  expect(changesOf(IMPORTS, files)).toEqual({ written: [], removed: [] });
  expect([...files.values()].reduce((bytes, text) => bytes + Buffer.byteLength(text), 0)).toBeLessThan(4_000_000);
  const stored = [...files].filter(([name]) => name.endsWith('.schema.json')).map(([name, text]) => [name, JSON.parse(text)] as const);
  expect(stored.flatMap(([name, { nodes }]) => nodes.filter((node: object) => 'description' in node || 'title' in node).map(() => name))).toEqual([]);
}, 60_000);
