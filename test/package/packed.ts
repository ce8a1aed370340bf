import { execFileSync, spawnSync } from 'child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'fs';
import { join, resolve } from 'path';

const ROOT = resolve(__dirname, '..', '..');
const MODULES = join(ROOT, 'node_modules');
/** Everything that a build reads and a package holds. */
const SOURCES = ['src', 'imports', 'package.json', 'tsconfig.json', 'README.md', 'LICENSE', '.npmignore'];

/** What lies in the package, with what it needs itself. */
export const BUNDLED = ['ajv', 'fast-deep-equal', 'fast-uri', 'json-schema-traverse', 'require-from-string', 'yaml'];

/** What a command printed, out and err together. */
export interface Ran {
  readonly status: number | null;
  readonly text: string;
}

/** Runs a program of Node, by the one that runs the tests or another; no registry is ever asked. */
export function node(cwd: string, program: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}, by: string = process.execPath): Ran {
  const { CDK8S_OUTDIR: _, ...outer } = process.env;
  const { status, stdout, stderr } = spawnSync(by, [program, ...args], { cwd, encoding: 'utf8', env: { ...outer, ...environment } });
  return { status, text: stdout + stderr };
}

/** A program that the project has installed. */
export function tool(...path: string[]): string {
  return join(MODULES, ...path);
}

/** A copy of the project that can be built without touching the project itself. */
export function copyOfProject(folder: string): string {
  const project = join(folder, 'project');
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  for (const source of SOURCES) { cpSync(join(ROOT, source), join(project, source), { recursive: true }); }
  for (const name of readdirSync(MODULES).filter((one) => ![...BUNDLED, 'cdk8s-platform', '.bin', '.package-lock.json'].includes(one))) {
    symlinkSync(join(MODULES, name), join(project, 'node_modules', name));
  }
  // Bundled, so it has to lie there itself.
  for (const name of BUNDLED) { cpSync(tool(name), join(project, 'node_modules', name), { recursive: true, dereference: true }); }
  targetPython(join(project, 'package.json'));
  return project;
}

/** Compiles it as the project's own task does. */
export function compile(project: string): Ran {
  const compiled = node(project, tool('jsii', 'bin', 'jsii'), ['--silence-warnings=reserved-word', '--compress-assembly', '--fail-on-warnings']);
  if (compiled.status !== 0) { return compiled; }
  const { status, text } = node(ROOT, join(ROOT, 'scripts', 'lazy-imports.ts'), [join(project, 'lib')], { NODE_OPTIONS: '-r ts-node/register/transpile-only' });
  return { status, text: compiled.text + text };
}

/** Sources in Python come from the same assembly, whether they are published or not. */
function targetPython(file: string): void {
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { jsii: { targets: object } };
  manifest.jsii.targets = { python: { distName: 'cdk8s-platform', module: 'cdk8s_platform' }, ...manifest.jsii.targets };
  writeFileSync(file, JSON.stringify(manifest, null, 2));
}

/** The tarball that would be published. */
export function pack(project: string, folder: string): string {
  const said = execFileSync('npm', ['pack', '--ignore-scripts', '--offline', '--loglevel', 'error', '--pack-destination', folder], { cwd: project, encoding: 'utf8' });
  return join(folder, said.trim().split('\n').pop()!);
}

/** A platform repository with the packed library, its peers and one line of cdk8s-plus installed, and nothing else. */
export function repositoryWith(folder: string, tarball: string, plus: { readonly name: string; readonly from: string }): string {
  if (!existsSync(plus.from)) { throw new Error(`there is no ${plus.from}: run npm run tools`); }
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'cdk8s-platform'), { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', join(modules, 'cdk8s-platform'), '--strip-components=1']);
  for (const [name, from] of [['cdk8s', tool('cdk8s')], ['constructs', tool('constructs')], ['@types/node', tool('@types', 'node')],
    ['undici-types', tool('undici-types')], [plus.name, plus.from]]) {
    cpSync(from, join(modules, name), { recursive: true, dereference: true });
  }
  return folder;
}
