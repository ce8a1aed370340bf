import { App } from 'cdk8s';
import { check } from './check/check';
import { collect, PlatformFacts } from './collect/collect';
import { compose, Composition } from './compose';
import { layOut, Tree } from './layout';
import { LockFile } from './lock';
import { Model } from './model';
import { Finding, FindingSeverity, sortedFindings } from '../fleet';
import { ListKeys } from '../object/edit';

/** All that comes of a program before anything is written. */
export interface Synthesis {
  readonly model: Model;
  readonly composition: Composition;
  /** Sorted: errors first. */
  readonly findings: readonly Finding[];
  /** Empty where a finding is an error. */
  readonly tree: Tree;
  /** The lock file as it should be. */
  readonly lock: LockFile;
}

/** Runs the steps from constructs to the tree; the only files that it reads are those that the program names. */
export function synthesize(platform: App, facts: PlatformFacts, lock: LockFile): Synthesis {
  const lists = new ListKeys();
  const { model, lock: next } = collect(platform, facts, lock);
  const composition = compose(model, lists);
  const findings = sortedFindings([...model.findings, ...composition.findings, ...check(composition, lists)]);
  const hasErrors = findings.some((finding) => finding.severity === FindingSeverity.ERROR);
  return { model, composition, findings, lock: next(), tree: hasErrors ? new Map() : layOut(model, composition) };
}
