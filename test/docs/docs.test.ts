import { existsSync, readFileSync } from 'fs';
import { dirname, join, resolve } from 'path';
import * as ts from 'typescript';
import { Block, blocksOf, documents } from './blocks';
import { startSession } from '../../src/session';
import { Synthesis } from '../../src/synth/synthesize';

jest.mock('cdk8s-platform', () => jest.requireActual('../../src'), { virtual: true });

const ROOT = resolve(__dirname, '..', '..');
const README = blocksOf(join(ROOT, 'README.md'));

/** Where a block is compiled: beside this file, so that packages resolve; no such file is ever written. */
function fileOf(block: Block): string {
  return join(__dirname, `${block.place.replace(/[^\w]/g, '-')}.block.ts`);
}

/** What the type checker says of all blocks, in one go. */
function refused(blocks: readonly Block[]): string[] {
  const texts = new Map(blocks.map((block) => [fileOf(block), block]));
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.Node16,
    target: ts.ScriptTarget.ES2022,
    types: ['node'],
    skipLibCheck: true,
    stripInternal: true,
    paths: { 'cdk8s-platform': [join(ROOT, 'src', 'index.ts')], 'cdk8s-platform/imports/*': [join(ROOT, 'imports', '*')] },
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = { readFile: host.readFile.bind(host), fileExists: host.fileExists.bind(host), getSourceFile: host.getSourceFile.bind(host) };
  host.readFile = (name) => texts.get(name)?.text ?? readFile(name);
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.getSourceFile = (name, version) => (texts.has(name) ? ts.createSourceFile(name, texts.get(name)!.text, version) : getSourceFile(name, version));
  return ts.getPreEmitDiagnostics(ts.createProgram([...texts.keys()], options, host)).map(({ file, start, messageText }) => {
    const block = file && texts.get(file.fileName);
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${block?.place ?? file?.fileName} line ${line} of the block: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

/** Runs a block as the program that it is. */
function run(block: Block): Synthesis {
  const { outputText } = ts.transpileModule(block.text, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  const found: Synthesis[] = [];
  startSession({ onSynthesis: (synthesis) => { found.push(synthesis); } });
  try {
    new Function('require', 'exports', outputText)((name: string) => jest.requireActual(name === 'cdk8s-platform' ? '../../src' : name), {});
  } finally {
    delete (globalThis as Record<symbol, unknown>)[Symbol.for('cdk8s-platform.Session')];
  }
  expect(found).toHaveLength(1);
  return found[0];
}

it('every TypeScript block of the documents compiles', () => {
  const blocks = documents().flatMap(blocksOf).filter(({ language }) => ['ts', 'typescript'].includes(language));
  expect(blocks.length).toBeGreaterThan(0);
  expect(refused(blocks)).toEqual([]);
}, 120_000);

it('every relative link of the documents leads somewhere', () => {
  const broken = documents().flatMap((document) => [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
    .map(([, link]) => link).filter((link) => !existsSync(join(dirname(document), link)) && link !== 'API.md').map((link) => `${document}: ${link}`));
  expect(broken).toEqual([]);
});

describe('the first program of the README', () => {
  const [program, picture, patch] = [README.find(({ language }) => language === 'ts')!, README.find(({ language }) => language === '')!, README.find(({ language }) => language === 'yaml')!];

  it('has nothing wrong with it, and writes what stands beside it', () => {
    const { findings, tree } = run(program);
    expect(findings).toEqual([]);
    expect(tree.get('services/ingress/edge/kustomization.yaml')).toBe(patch.text);
  });

  it('writes every file and folder of the picture', () => {
    const { tree } = run(program);
    const paths = [...tree.keys()];
    const shown = pathsIn(picture.text);
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((path) => !paths.some((one) => one === path || one.startsWith(`${path}/`)))).toEqual([]);
  });
});

/** The paths that an indented picture of a tree shows, below its first line; what is further to the right explains. */
function pathsIn(picture: string): string[] {
  const above: { readonly indent: number; readonly path: string }[] = [];
  const paths: string[] = [];
  for (const line of picture.split('\n').slice(1)) {
    const match = /^( {2,8})([\w./-]+)/.exec(line);
    if (!match) { continue; }
    const indent = match[1].length;
    while (above.length > 0 && above[above.length - 1].indent >= indent) { above.pop(); }
    const path = [...above.slice(-1).map((one) => one.path), match[2].replace(/\/$/, '')].join('/');
    paths.push(path);
    if (match[2].endsWith('/')) { above.push({ indent, path }); }
  }
  return paths;
}

it('the program of the page of policies has nothing wrong with it but what it says', () => {
  const [program] = blocksOf(join(ROOT, 'docs', 'policies.md')).filter(({ language }) => language === 'ts');
  const { findings, tree } = run(program);
  expect(findings.map(({ severity, code, clusters }) => [severity, code, clusters])).toEqual([
    ['warning', 'policy.unjudged-requests', ['paris']],
    ['warning', 'policy.unjudged-requests', ['paris']],
    ['note', 'policy.judged-at-synth', ['lyon']], ['note', 'policy.judged-at-synth', ['paris']],
  ]);
  expect([...tree.keys()].filter((path) => path.startsWith('policies/images.') && !path.endsWith('kustomization.yaml')).sort()).toEqual([
    'policies/images.vap/base/validatingadmissionpolicy-images.yaml',
    'policies/images.vap/base/validatingadmissionpolicybinding-images.yaml',
    'policies/images.weave/base/policy-images.yaml',
    'policies/images.weave/base/policyset-images-admission.yaml',
    'policies/images.weave/base/policyset-images-audit.yaml',
  ]);
});
