import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'fs';
import { join } from 'path';
import { cpuOf, loadedBy } from './import-cost';
import { BUNDLED, compile, copyOfProject, node, pack, Ran, repositoryWith, tool } from './packed';
import { filesIn } from '../support/run';
import { temporaryFolder } from '../support/temporary-folder';
import { itNodes, NODES, nodeOf } from '../support/tools';

const MEGABYTE = 1e6;
const PROGRAM = readFileSync(join(__dirname, 'program.ts.txt'), 'utf8');
const TSCONFIG = { compilerOptions: { target: 'es2022', module: 'node16', strict: true, outDir: 'build', types: ['node'], skipLibCheck: false } };
const PLUS_33 = join(__dirname, '..', '..', '.tools', 'cdk8s-plus-33');

/** A platform with a cluster and a service, declared and no more. */
const DECLARES = "const { ExistingCluster, KubernetesVersion, Location, Platform, Reconciler, Repository, SharedService } = require('cdk8s-platform');"
  + "const platform = new Platform({ name: 'small', repository: Repository.git('https://git.example.com/a/b'), reconciler: Reconciler.flux() });"
  + "new ExistingCluster(platform, 'lyon', { location: Location.aws('eu-west-3'), version: KubernetesVersion.V1_34 });"
  + "const { ApiObject } = require('cdk8s');"
  + "new ApiObject(new SharedService(platform, 'web', { namespace: 'web' }), 'config', { apiVersion: 'v1', kind: 'ConfigMap', data: {} });";
/** What judges objects, and nothing else does. */
const JUDGES = /^lib\/(cel\/|policy\/|(schema|synth|synth\/check)\/gathered-whole)/;

let folder: string;
let project: string;
let compiled: Ran;
let tarball: string;
let with27: string;

beforeAll(() => {
  folder = temporaryFolder('package');
  project = copyOfProject(folder);
  compiled = compile(project);
  tarball = pack(project, folder);
  with27 = repository('with-27', { name: 'cdk8s-plus-27', from: tool('cdk8s-plus-27') });
}, 600_000);

/** The repository, type-checked and compiled. */
function repository(name: string, plus: { readonly name: string; readonly from: string }): string {
  const path = repositoryWith(join(folder, name), tarball, plus);
  writeFileSync(join(path, 'package.json'), '{ "name": "small", "private": true }');
  writeFileSync(join(path, 'tsconfig.json'), JSON.stringify(TSCONFIG));
  writeFileSync(join(path, 'main.ts'), PROGRAM.replace('CDK8S-PLUS', plus.name));
  expect(node(path, tool('typescript', 'bin', 'tsc'), [])).toEqual({ status: 0, text: '' });
  return path;
}

function synthesized(path: string, outdir?: string, by?: string): { readonly [path: string]: string } {
  const { status, text } = node(path, join(path, 'build', 'main.js'), [], outdir ? { CDK8S_OUTDIR: outdir } : {}, by);
  expect([status, text.replace(/\d+\.\d\d s/, 'TIME')]).toEqual([0, expect.stringMatching(/^small: 2 clusters, 1 bundle in 2 variants, 2 units delivered; \d+ files written, 0 unchanged, 0 removed; TIME\n(once for delivery\/flux[^]*)?$/)]);
  return filesIn(join(path, outdir ?? 'deploy'));
}

describe('the package', () => {
  it('is compiled by jsii without an error or a warning', () => {
    expect([compiled.status, compiled.text]).toEqual([0, expect.stringMatching(/Errors: 0 \| Warnings: 0 /)]);
  });

  it('holds what is used, is under 8 MB, and leaves out what is not', () => {
    const own = join(with27, 'node_modules', 'cdk8s-platform');
    const sizes = readdirSync(own, { recursive: true, encoding: 'utf8' }).map((file) => statSync(join(own, file))).filter((stat) => stat.isFile());
    expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(8 * MEGABYTE);
    expect(readdirSync(own).sort()).toEqual(['.jsii', '.jsii.gz', 'LICENSE', 'README.md', 'imports', 'lib', 'node_modules', 'package.json']);
    expect(readdirSync(join(own, 'node_modules'))).toEqual(BUNDLED);
  }, 120_000);

  it('type-checks and synthesizes a small platform, with this line of cdk8s-plus and with another in its place', () => {
    const with33 = repository('with-33', { name: 'cdk8s-plus-33', from: PLUS_33 });
    expect(existsSync(join(with33, 'node_modules', 'cdk8s-plus-27'))).toBe(false);
    const [tree27, tree33] = [synthesized(with27), synthesized(with33)];
    expect(Object.keys(tree33)).toEqual(Object.keys(tree27));
    expect(tree27['services/web/edge/kustomization.yaml']).toBe(tree33['services/web/edge/kustomization.yaml']);
    expect(tree27['services/web/edge/kustomization.yaml']).toContain('      paused: true\n      replicas: 1\n');

    const { status, text } = node(with27, join(with27, 'node_modules', 'cdk8s-platform', 'lib', 'cli', 'main.js'), ['synth', 'build/main.js', '--explain', 'ConfigMap/web/web-config']);
    expect([status, text]).toEqual([0, expect.stringContaining('made by web/config\n  in services/web/edge\n  read by lyon\n')]);
  }, 300_000);

  it('loads what a program uses of it, and nothing that judges objects where they are not judged', () => {
    expect(loadedBy(with27, "require('cdk8s-platform');")).toEqual(['lib/index.js']);
    const declared = loadedBy(with27, DECLARES);
    expect(declared.filter((file) => /^lib\/(synth|schema|cel|policy|team|import|cli)\/|^(imports|node_modules)\//.test(file))).toEqual([]);
    expect(declared.length).toBeLessThan(40);
    const skipped = loadedBy(with27, `${DECLARES} platform._synthesize({ objectChecks: 'skip' });`);
    expect(skipped).toContain('lib/synth/gathered.js');
    expect(skipped.filter((file) => JUDGES.test(file))).toEqual([]);
    expect(loadedBy(with27, `${DECLARES} platform._synthesize();`).filter((file) => JUDGES.test(file))).toEqual(expect.arrayContaining(['lib/schema/gathered-whole.js', 'lib/synth/check/gathered-whole.js']));
  }, 120_000);

  it.each([
    ['required', "require('cdk8s');", "require('cdk8s-platform');"],
    ['required for its names', "const { App, Chart, ApiObject } = require('cdk8s');", "const { Platform, SharedService, Placement, ExistingCluster } = require('cdk8s-platform');"],
    ['imported by a module', "import { App, Chart, ApiObject } from 'cdk8s';", "import { Platform, SharedService, Placement, ExistingCluster } from 'cdk8s-platform';"],
  ])('takes at most 1.5 times the CPU time of cdk8s when it is %s', (_, theirs, ours) => {
    const cost = cpuOf(with27, { theirs, ours }, 15);
    expect(cost.ours / cost.theirs).toBeLessThan(1.5);
  }, 120_000);

  it('gives a module the names that it gives to require', () => {
    writeFileSync(join(with27, 'names.mjs'), "import * as names from 'cdk8s-platform';\nconsole.log(Object.keys(names).filter((name) => !['default', 'module.exports', '__esModule'].includes(name)).sort().join());\n");
    writeFileSync(join(with27, 'names.cjs'), "console.log(Object.keys(require('cdk8s-platform')).filter((name) => name !== '__esModule').sort().join());\n");
    const [asModule, required] = ['names.mjs', 'names.cjs'].map((file) => node(with27, join(with27, file), []));
    expect(asModule).toEqual(required);
    expect(required.text).toContain(',Platform,');
  });

  itNodes('gives the same names, bytes and words to other lines of Node', () => {
    const plain = synthesized(with27, 'on-20');
    const names = node(with27, join(with27, 'names.mjs'), []);
    for (const line of NODES) {
      expect(synthesized(with27, `on-${line}`, nodeOf(line))).toEqual(plain);
      expect(node(with27, join(with27, 'names.mjs'), [], {}, nodeOf(line))).toEqual(names);
    }
  }, 300_000);

  it('gives the same bytes to cdk8s synth', () => {
    writeFileSync(join(with27, 'cdk8s.yaml'), 'language: typescript\napp: node build/main.js\n');
    const plain = synthesized(with27, 'plain');
    mkdirSync(join(with27, 'by-cli'));
    const { status, text } = node(with27, tool('cdk8s-cli', 'bin', 'cdk8s'), ['synth', '-o', 'by-cli', '--check-upgrade=false']);
    expect([status, text]).toEqual([0, expect.any(String)]);
    expect(filesIn(join(with27, 'by-cli'))).toEqual(plain);
  }, 300_000);

  it('says what is wrong with a program, without a stack', () => {
    writeFileSync(join(with27, 'wrong.js'), 'const { Placement, Platform, Reconciler, Repository, SharedService } = require("cdk8s-platform");\n'
      + 'const platform = new Platform({ name: "small", repository: Repository.git("https://git.example.com/a/b"), reconciler: Reconciler.flux() });\n'
      + 'new SharedService(platform, "Web");\n');
    const { status, text } = node(with27, join(with27, 'node_modules', 'cdk8s-platform', 'lib', 'cli', 'main.js'), ['synth', 'wrong.js']);
    expect([status, text]).toEqual([1, "error: bundle name 'Web' is not a DNS label: use lower-case letters, digits and '-', at most 63 characters, for example 'web'\n"
      + '    at wrong.js:3:1\n']);
  }, 300_000);

  it('has sources in Python', () => {
    const out = join(folder, 'python');
    const { status, text } = node(project, tool('jsii-pacmak', 'bin', 'jsii-pacmak'), ['-t', 'python', '--code-only', '-o', out]);
    expect([status, text]).toEqual([0, expect.any(String)]);
    const module = readFileSync(join(out, 'python', 'src', 'cdk8s_platform', '__init__.py'), 'utf8');
    expect(['class Platform(', 'class SharedService(', 'class Team(', 'class Policy('].filter((text_) => !module.includes(text_))).toEqual([]);
  }, 300_000);
});
