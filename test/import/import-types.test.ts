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

it.each<[string, object, string]>([
  ['a pattern that is none', { type: 'string', pattern: '([a-z' }, 'spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.a.pattern: not a regular expression that Kubernetes takes: '
    + 'invalid regular expression "([a-z": missing closing ]'],
  ['a pattern of another language', { type: 'string', pattern: '^(?=a)' }, 'spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.a.pattern: not a regular expression that Kubernetes takes: '
    + 'invalid regular expression "^(?=a)": invalid or unsupported Perl syntax'],
  ['a rule that is no CEL', { 'type': 'string', 'x-kubernetes-validations': [{ rule: 'self != ""' }, { rule: 'self ==' }] },
    'spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.a.x-kubernetes-validations[1].rule: not CEL that Kubernetes takes: self ==: 1:8: unexpected end of expression'],
  ['a message that is no CEL', { type: 'array', items: { 'type': 'string', 'x-kubernetes-validations': [{ rule: 'true', messageExpression: 'nobody' }] } },
    "spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.a.items.x-kubernetes-validations[0].messageExpression: not CEL that Kubernetes takes: nobody: 1:1: undeclared reference to 'nobody'"],
  ['a value without a type', { description: 'x' }, 'spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.a.type: a structural schema says the type of every value'],
  ['a list without items', { type: 'array' }, 'spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.a.items: a list says what its items are'],
  ['a key that items do not have', { 'type': 'array', 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['id'], 'items': { type: 'object', properties: { ID: { type: 'string' } } } },
    'spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.a.x-kubernetes-list-map-keys: the items have no field "id" to be their key'],
  ['keys of a list that is no map', { 'type': 'array', 'x-kubernetes-list-map-keys': ['id'], 'items': { type: 'string' } },
    'spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.a.x-kubernetes-list-map-keys: only a list of the type map has keys: set x-kubernetes-list-type to map'],
])('%s in a definition is named with file and field, and the others come out', async (_, schema, expected) => {
  put('a.json', JSON.stringify(crd({ type: 'object', properties: { a: schema } } as never)));
  put('b.json', JSON.stringify(GADGET));
  const { written, problems } = await run('write');
  expect(problems.map(describeProblem)).toEqual([`a.json: ${expected}`]);
  expect(written).toEqual(['example.com.d.ts', 'example.com.js']);
  expect(readFileSync(join(folder, 'imports', 'example.com.d.ts'), 'utf8')).not.toContain('Widget');
});

it.each<[string, string, string]>([
  ['no definition', 'notes.md', 'x'], ['an empty document', 'a.yaml', '---\n'], ['nothing but a comment', 'a.yaml', '# x\n'],
])('a folder with %s is an error', async (_, name, text) => {
  put(name, text);
  expect((await run('write')).problems.map(({ message }) => message))
    .toEqual(['holds no CustomResourceDefinition: name a file or folder with definitions in .yaml, .yml or .json']);
});

it('what cannot be read is told in one sentence', () => {
  put('a.yaml', 'a: [');
  expect(readSource(join(folder, 'crds')).problems.map(({ message }) => message.endsWith(':'))).toEqual([false]);
});

it('a mark of the byte order is no text, and a part that holds itself is told by its file', () => {
  put('a.json', `\uFEFF${JSON.stringify(GADGET)}`);
  put('b.yaml', `\uFEFF${stringify(GADGET)}`);
  put('c.yaml', 'a: &a\n  b: *a\n');
  const { documents, problems } = readSource(join(folder, 'crds'));
  expect(documents.map(({ value }) => value)).toEqual([GADGET, GADGET]);
  expect(problems).toEqual([{ file: 'c.yaml', field: '', message: 'cannot be read: Converting circular structure to JSON' }]);
});
