import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { stringify } from 'yaml';
import { describeProblem, importTypes } from '../../src/import/import-types';
import { readSource } from '../../src/import/source';
import { crd } from '../support/crd';
import { temporaryFolder } from '../support/temporary-folder';

// Jest cannot load it, and nothing here is formatted with it.
jest.mock('prettier', () => ({}));

let folder: string;
beforeEach(() => { folder = temporaryFolder('import'); });

function put(name: string, text: string): void {
  const file = join(folder, 'crds', name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

const GADGET = crd({ type: 'object' }, { names: { kind: 'Gadget', plural: 'gadgets' } });
const run = (mode: 'write' | 'check') => importTypes({ from: join(folder, 'crds'), into: join(folder, 'imports'), mode });

it('writes types and tokens of every definition in a folder: JSON, YAML, several documents', async () => {
  put('a.json', JSON.stringify(crd({ type: 'object', properties: { size: { type: 'integer' } } })));
  put('deep/b.yaml', `---\n${stringify(GADGET)}---\n${stringify({ apiVersion: 'v1', kind: 'Secret' })}`);
  put('notes.md', 'not read');
  expect(await run('write')).toEqual({
    written: ['example.com.d.ts', 'example.com.js'],
    removed: [],
    problems: [{ file: 'deep/b.yaml', field: 'kind', message: 'Secret v1 is not a CustomResourceDefinition: leave it out of what is imported' }],
  });
  expect(readdirSync(join(folder, 'imports'))).toEqual(['example.com.d.ts', 'example.com.js']);
  const types = readFileSync(join(folder, 'imports', 'example.com.d.ts'), 'utf8');
  expect(types.split('\n')[0]).toBe("import type { Kind, ObjectMeta } from 'cdk8s-platform/imports/kind';");
  expect(types).toContain('export declare const GADGET_V1: Kind<GadgetV1>;');
});

it('writes nothing twice, nothing where it only checks, and leaves other files alone', async () => {
  put('a.json', JSON.stringify(GADGET));
  expect((await run('check')).written).toEqual(['example.com.d.ts', 'example.com.js']);
  mkdirSync(join(folder, 'imports'));
  writeFileSync(join(folder, 'imports', 'mine.js'), '');
  await run('write');
  expect((await run('check'))).toEqual({ written: [], removed: [], problems: [] });
  expect(readdirSync(join(folder, 'imports'))).toEqual(['example.com.d.ts', 'example.com.js', 'mine.js']);
});

it('a single file is read too, and a file that cannot be read is named', () => {
  put('a.yaml', 'a: [');
  put('b.json', '{');
  expect(readSource(join(folder, 'crds', 'b.json'))).toMatchObject({ documents: [], problems: [{ file: 'b.json' }] });
  expect(readSource(join(folder, 'crds')).problems.map((problem) => describeProblem(problem).split(' ').slice(0, 4).join(' ')))
    .toEqual(['a.yaml: cannot be read:', 'b.json: cannot be read:']);
  expect(readSource(join(folder, 'nowhere')).problems.map(({ message }) => message)).toEqual(['there is no file or folder of this name']);
});
