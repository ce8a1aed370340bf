import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { basename, dirname, join, relative } from 'path';
import { upgradeFindings, upgradePlan, UpgradeStep } from '../cluster/upgrade';
import { applyWaivers, Finding, sortedFindings } from '../fleet';
import { KubeObject } from '../object/kube-object';
import { readKustomizeFolder } from '../synth/collect/kustomize-folder';
import { kustomizeToolOf } from '../synth/collect/kustomize-tool';
import { ProgramResult, runProgram } from '../synth/collect/program';
import { rolloutsText } from '../synth/rollouts';
import { Synthesis } from '../synth/synthesize';

/** Where the definitions of clusters stand in a tree. */
const DEFINITIONS = 'provisioning';

/** The definitions of clusters in an earlier tree. */
interface Earlier {
  readonly objects: readonly KubeObject[];
  readonly findings: readonly Finding[];
}

/** A synth beside an earlier tree: with what speaks against the step among its findings, and what rolls as text, rollouts on their way included. */
export interface ComparedSynthesis {
  readonly synthesis: Synthesis;
  readonly plan: string;
}

/**
 * Compares the definitions of clusters with those of an earlier tree.
 *
 * @param against the folder of a written tree, or a Git revision in which the output folder held it
 * @param outdir the output folder, absolute
 */
export function comparedWith(synthesis: Synthesis, against: string, outdir: string): ComparedSynthesis {
  const before = existsSync(against) && statSync(against).isDirectory() ? readTree(against) : readRevision(against, outdir);
  const after = definitionsOf(synthesis);
  const found = upgradeFindings(before.objects, after, synthesis.model.removable);
  const { findings, waived } = applyWaivers(found, synthesis.model.stepWaivers);
  return {
    synthesis: {
      ...synthesis,
      // The plan says where they stand.
      model: { ...synthesis.model, rollouts: [] },
      findings: sortedFindings([...synthesis.findings, ...before.findings, ...findings]),
      waived: [...synthesis.waived, ...waived],
    },
    plan: planText(against, upgradePlan(before.objects, after)) + rolloutsText(synthesis.model.rollouts),
  };
}

function definitionsOf({ composition }: Synthesis): KubeObject[] {
  const trees = composition.trees.filter(({ folder }) => folder.startsWith(`${DEFINITIONS}/`));
  return trees.flatMap((tree) => [...new Set([...tree.ofCluster].map(([, node]) => node))]
    .flatMap((node) => [...node.state.values()].map(({ object }) => object)));
}

function planText(against: string, steps: readonly UpgradeStep[]): string {
  if (steps.length === 0) { return `nothing rolls, compared with ${against}\n`; }
  const lines = steps.flatMap(({ cluster, order, part, reason }) => [...(order === 1 ? [`  ${cluster}`] : []), `    ${order}. ${part}: ${reason}`]);
  return [`what rolls, compared with ${against}, and in which order in each cluster:`, ...lines, ''].join('\n');
}

/** Throws where the folder is no written tree. */
function readTree(root: string): Earlier {
  if (!existsSync(join(root, '.synth.json'))) { throw new Error(`'${root}' is not a tree that synth wrote: name its output folder, or a Git revision`); }
  const findTool = kustomizeToolOf(process.env);
  const readings = lastVariants(join(root, DEFINITIONS)).map((folder) => readKustomizeFolder(relative(root, folder), folder, findTool));
  return { objects: readings.flatMap(({ objects }) => objects), findings: readings.flatMap(({ findings }) => findings) };
}

/** Of each definition the folder that no other is built on: a definition has one reader, its management cluster. */
function lastVariants(folder: string): string[] {
  return foldersIn(folder).flatMap((definition) => {
    const variants = foldersIn(definition);
    const texts = variants.map((variant) => readFileSync(join(variant, 'kustomization.yaml'), 'utf8'));
    return variants.filter((variant) => !texts.some((text) => text.split('\n').some((line) => line.trim() === `- ../${basename(variant)}`)));
  });
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) { return []; }
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name)).sort();
}

/** Takes what a revision held out of Git, for as long as it is read. */
function readRevision(revision: string, outdir: string): Earlier {
  const top = said(runGit(dirname(outdir), ['rev-parse', '--show-toplevel']), revision).trim();
  const commit = said(runGit(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]), revision).trim();
  const inside = relative(realpathSync(top), join(realpathSync(dirname(outdir)), basename(outdir)));
  const listed = said(runGit(top, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit, '--', `${inside}/.synth.json`, `${inside}/${DEFINITIONS}/`]), revision);
  const files = listed.split('\0').filter(Boolean);
  const temporary = mkdtempSync(join(tmpdir(), 'cdk8s-platform-'));
  try {
    const contents = contentsOf(said(runGit(top, ['cat-file', '--batch'], files.map((file) => `${commit}:${file}\n`).join('')), revision));
    files.forEach((file, i) => {
      const path = join(temporary, relative(inside, file));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, contents[i]);
    });
    if (!existsSync(join(temporary, '.synth.json'))) { throw new Error(`revision '${revision}' has no tree that synth wrote in '${inside}': name a later one`); }
    return readTree(temporary);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

/** The contents in what `git cat-file --batch` prints: each after a line that ends with its size. */
function contentsOf(output: string): string[] {
  const bytes = Buffer.from(output, 'utf8');
  const contents: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf('\n', at);
    const size = Number(bytes.toString('utf8', at, end).split(' ').pop());
    contents.push(bytes.toString('utf8', end + 1, end + 1 + size));
    at = end + size + 2;
  }
  return contents;
}

function runGit(folder: string, args: readonly string[], input?: string): ProgramResult {
  return runProgram('git', ['-C', folder, ...args], input);
}

function said(result: ProgramResult, revision: string): string {
  if ('output' in result) { return result.output; }
  throw new Error(`'${revision}' is neither a folder nor a revision that Git knows here${result.failure ? ` (${result.failure.split('\n')[0]})` : ''}: name the folder of a written tree, or a commit, branch or tag`);
}
