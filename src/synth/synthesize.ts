import { App } from 'cdk8s';
import { check } from './check/check';
import { undecryptable } from './check/decryption';
import { withoutEchoes } from './check/echoes';
import { folded } from './check/folded';
import { withClusterClasses } from './cluster-classes';
import { JudgeSamples, withClusterTemplates } from './cluster-templates';
import { collect, PlatformFacts } from './collect/collect';
import { compose, Composition } from './compose';
import { EntryPoints, entryPoints, layOut, Tree } from './layout';
import { LockFile, lockOf } from './lock';
import { Model } from './model';
import { Progress, UNSEEN } from './progress';
import { applyWaivers, Finding, FindingSeverity, isOfStep, sortedFindings, WaivedFinding } from '../fleet';
import type { ListKeys } from '../object/edit';
import type { SchemaRegistry } from '../schema/registry';

/** How a synth is run. */
export interface SynthOptions {
  /**
   * Whether objects are judged by their schemas and references; the rules that the tree itself rests on are always checked.
   *
   * @default 'run'
   */
  readonly objectChecks?: 'run' | 'skip';
  /**
   * Told how far the synth is.
   *
   * @default - nobody is
   */
  readonly progress?: Progress;
}

/** All that comes of a program before anything is written. */
export interface Synthesis {
  /** Whose tree it is, as in `platform 'acme'`. */
  readonly owner: string;
  readonly model: Model;
  readonly composition: Composition;
  /** Sorted: errors first. */
  readonly findings: readonly Finding[];
  /** Findings that the program decided to live with, with its reasons. */
  readonly waived: readonly WaivedFinding[];
  /** Empty where a finding is an error. */
  readonly tree: Tree;
  /** What people do before an agent reads a folder of the tree for the first time, by its path. */
  readonly firstSteps: ReadonlyMap<string, string>;
  /** The lock file as it should be. */
  readonly lock: LockFile;
  /** Whose lock file is there; undefined where there is none yet. */
  readonly lockedBy: string | undefined;
}

/** Runs the steps from constructs to the tree; the only files that it reads are those that the program names. */
export function synthesize(platform: App, facts: PlatformFacts, lock: LockFile, options: SynthOptions = {}): Synthesis {
  const progress = options.progress ?? UNSEEN;
  const owner = `platform '${facts.name}'`;
  const { model: collected, lock: next } = collect(platform, facts, lockOf(owner, lock), progress);
  const { registry, lists } = schemas(collected);
  const model = withClusterClasses(withClusterTemplates(collected, facts, lists, options.objectChecks === 'skip' ? () => [] : sampleJudge(registry)), facts, lists);
  const composition = compose(model, lists, progress);
  progress.enter('check the tree', 0);
  const entries = entryPoints(model, composition);
  const found = [...model.findings, ...composition.findings, ...check(composition, lists), ...undecryptable(model, composition), ...entries.findings];
  if (options.objectChecks !== 'skip') { found.push(...judge({ model, composition, entries }, registry, progress)); }
  const { findings: left, waived } = applyWaivers(found, (facts.waivers ?? []).filter((waiver) => !isOfStep(waiver)));
  const findings = folded(withoutEchoes(left));
  const hasErrors = findings.some((finding) => finding.severity === FindingSeverity.ERROR);
  const tree: Tree = hasErrors ? new Map() : layOut(model, composition, { entries, waived }, progress);
  const after = { lock: { ...next(composition), of: owner }, lockedBy: lock.of };
  return { owner, model, composition, findings: sortedFindings(findings), waived, ...after, tree, firstSteps: entries.firstSteps };
}

/* eslint-disable @typescript-eslint/no-require-imports */
/* What knows schemas is loaded when a platform is synthesized, what judges objects when they are judged: importing the library loads none of it. */

/** The schemas that objects of a model are judged by. */
export function schemas(model: Model): { registry: SchemaRegistry; lists: ListKeys } {
  const registries = require('../schema/registry') as typeof import('../schema/registry');
  const keys = require('../schema/list-keys') as typeof import('../schema/list-keys');
  const registry = registries.SchemaRegistry.bundled().with(model.definitions.map(({ resource }) => resource));
  return { registry, lists: new keys.SchemaListKeys(registry) };
}

function sampleJudge(registry: SchemaRegistry): JudgeSamples {
  return (sampled) => (require('./check/objects') as typeof import('./check/objects')).checkSamples(sampled, registry);
}

interface Judged {
  readonly model: Model;
  readonly composition: Composition;
  readonly entries: EntryPoints;
}

function judge({ model, composition, entries }: Judged, registry: SchemaRegistry, progress: Progress): Finding[] {
  const { checkEntries, checkObjects } = require('./check/objects') as typeof import('./check/objects');
  const { brokenPolicies } = require('./check/policies') as typeof import('./check/policies');
  const { brokenChartValues } = require('./check/chart-values') as typeof import('./check/chart-values');
  return [
    ...checkObjects(model, composition, registry, progress, entries.secrets), ...checkEntries(entries.delivered, registry),
    ...brokenPolicies(model, composition, entries.sources, registry, progress),
    ...brokenChartValues(composition, model.tools),
  ];
}
