import { spawnSync } from 'child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { stringify } from 'yaml';
import { crd } from '../support/crd';
import { temporaryFolder } from '../support/temporary-folder';

const ROOT = join(__dirname, '..', '..');

let folder: string;
beforeEach(() => { folder = temporaryFolder('commands'); });

/** The compiled command line, as its users run it. */
function run(...args: string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'lib', 'cli', 'main.js'), ...args], { cwd: folder, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

const firstLine = (text: string) => text.split('\n')[0];
const USAGE = 'usage: cdk8s-platform <command>';

describe('help', () => {
  it.each<[string, string[], string]>([
    ['all commands', ['--help'], USAGE],
    ['all commands, in short', ['-h'], USAGE],
    ['all commands, by a word', ['help'], USAGE],
    ['synth', ['synth', '--help'], 'usage: cdk8s-platform synth [PROGRAM] [--directory DIR] [--explain KIND/NAMESPACE/NAME] [--against REF|FOLDER] [--profile]'],
    ['check', ['check', '-h'], 'usage: cdk8s-platform check --contract FILE FOLDER'],
    ['import', ['help', 'import'], 'usage: cdk8s-platform import FILE|FOLDER|CHART [--out FOLDER]'],
    ['import, after its arguments', ['import', 'crds', '--help'], 'usage: cdk8s-platform import FILE|FOLDER|CHART [--out FOLDER]'],
  ])('on %s is printed', (_, args, line) => {
    const { code, out, err } = run(...args);
    expect([code, firstLine(out), err]).toEqual([0, line, '']);
  });

  it('the version is that of the package', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(run('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

it.each<[string, string[], string]>([
  ['no command', [], USAGE],
  ['a command that there is not', ['imprt'], "error: there is no command 'imprt', did you mean 'import'?"],
  ['an option that there is not', ['import', '--nope', 'x'], "error: Unknown option '--nope': see cdk8s-platform import --help"],
  ['an option without its value', ['import', 'x', '--out'], "error: Option '--out <value>' argument missing: see cdk8s-platform import --help"],
  ['nothing to import', ['import'], 'error: name one file or folder of CustomResourceDefinitions, or one Helm chart, as in: cdk8s-platform import crds/'],
])('%s is a mistake of use', (_, args, line) => {
  const { code, out, err } = run(...args);
  expect([code, out, firstLine(err)]).toEqual([2, '', line]);
});

describe('a program', () => {
  const LIBRARY = `const { ExistingCluster, KubernetesVersion, Location, Platform, Reconciler, Repository } = require(${JSON.stringify(ROOT)});`;
  const PLATFORM = `const platform = new Platform({ name: 'acme', repository: Repository.git('https://git.example.com/acme/platform'), reconciler: Reconciler.flux() });
    new ExistingCluster(platform, 'lyon', { location: Location.onPremises('lyon', { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34 });`;
  const later = (text: string) => `(async () => { await new Promise((done) => setTimeout(done, 5)); ${text} })();`;

  it.each<[string, string, object]>([
    ['that synthesizes after it waited makes its tree', `${LIBRARY}\n${later(`${PLATFORM} platform.synth();`)}`,
      { code: 0, err: expect.not.stringContaining('made no tree') }],
    ['that ends without a tree is a mistake', '', { code: 1, err: 'ROOT/main.js made no tree: end it with platform.synth()\n' }],
    ['that throws after it waited says where', '(async () => {\n  await null;\n  throw new Error(\'late\');\n})();', { code: 1, err: 'error: late\n    at main.js:3:9\n' }],
    ['that throws of a timer says where', 'setTimeout(() => { throw new Error(\'later\'); }, 5);', { code: 1, err: 'error: later\n    at main.js:1:26\n' }],
    ['that throws says where', 'throw new Error(\'now\');', { code: 1, err: 'error: now\n    at main.js:1:7\n' }],
  ])('%s', (_, text, expected) => {
    writeFileSync(join(folder, 'main.js'), text);
    const { code, err } = run('synth', 'main.js');
    expect({ code, err: err.replaceAll(folder, 'ROOT') }).toEqual(expected);
  });
});

describe('import', () => {
  const put = (files: { readonly [name: string]: unknown }) => {
    for (const [name, content] of Object.entries(files)) { writeFileSync(join(folder, name), typeof content === 'string' ? content : stringify(content)); }
  };
  const gadget = (change: object) => crd({ type: 'object' }, { names: { kind: 'Gadget', plural: 'gadgets' }, ...change });

  it('names file and field of what it cannot use, and the others still come out', () => {
    put({
      'a.yaml': crd({ type: 'object', properties: { size: { type: 'integer' } } }),
      'b.yaml': gadget({ versions: [{ name: 'v1', served: true, storage: true }] }),
      'c.yaml': crd({ type: 'object', properties: { x: { type: 'string', patternProperties: {} } } }, { group: 'c.example.com' }),
      'd.yaml': { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' } },
      'e.yaml': 'a: [',
      'f.json': '{',
    });
    const { code, out, err } = run('import', '.');
    expect(code).toBe(1);
    expect(out).toBe('imports/: types of example.com\n');
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^error: e\.yaml: cannot be read: /),
      expect.stringMatching(/^error: f\.json: cannot be read: /),
      'error: b.yaml: spec.versions[0].schema.openAPIV3Schema: version v1 has no schema: nothing can be typed or checked',
      'error: c.yaml: spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.x.patternProperties: unknown schema keyword patternProperties: '
        + 'a structural schema of apiextensions.k8s.io/v1 has none of this name',
      'error: d.yaml: kind: ConfigMap v1 is not a CustomResourceDefinition: leave it out of what is imported',
      '',
    ]);
    expect(readdirSync(join(folder, 'imports')).sort()).toEqual(['example.com.d.ts', 'example.com.js']);
  });

  it('two definitions of one kind: neither comes out, and both files are named', () => {
    put({ 'a.yaml': gadget({}), 'b.yaml': gadget({}), 'c.yaml': crd({ type: 'object' }, { group: 'c.example.com' }) });
    expect(run('import', '.')).toEqual({
      code: 1,
      out: 'imports/: types of c.example.com\n',
      err: 'error: b.yaml: spec.names.kind: Gadget of example.com is defined twice, in a.yaml and in b.yaml: keep one of them\n',
    });
  });

  it('a file that is not there is named', () => {
    expect(run('import', 'crds')).toEqual({ code: 1, out: '', err: 'error: crds: there is no file or folder of this name\n' });
    expect(existsSync(join(folder, 'imports'))).toBe(false);
  });
});
