import { builtInApiProblem } from './api';
import { apiRules } from './api-rules';
import { JudgedKind } from './kinds';
import { names } from './names';
import { pods } from './pods';
import { Found, FindingLog, Problem } from './problem';
import { resources } from './resources';
import { schemaProblems } from './schema';
import { plainSecret } from './secrets';
import { subjects } from './subjects';
import { KubeObject } from '../../../object/kube-object';
import type { Schema } from '../../../schema/schema';
import type { Validator } from '../../../schema/validate';

/** Who reads an object. */
export interface Readers {
  /** Kubernetes minors of their clusters, oldest first. */
  readonly minors: readonly number[];
  /** Names of the clusters of some minors; of all where none are named. */
  on(minors?: readonly number[]): readonly string[];
}

/** The checks that look at one object of a kind and need to know nothing else. */
const CHECKS: readonly ((object: KubeObject, kind: JudgedKind) => readonly Problem[])[] = [plainSecret, names, pods, resources, subjects, apiRules];

/** Judges an object by what its kind allows on each minor, without looking at others. */
export function judgeAlone(found: Found, kind: JudgedKind, readers: Readers, validator: Validator, log: FindingLog): void {
  const { object } = found;
  for (const check of CHECKS) {
    for (const problem of check(object, kind)) { log.add(found, problem, readers.on()); }
  }
  const minorsOf = new Map<Schema, number[]>();
  for (const minor of readers.minors) {
    const problem = kind.isBuiltIn ? builtInApiProblem(kind, minor) : undefined;
    if (problem) { log.add(found, problem, readers.on([minor])); }
    const schema = kind.schema(minor);
    if (!schema) { continue; }
    const minors = minorsOf.get(schema);
    if (minors) { minors.push(minor); } else { minorsOf.set(schema, [minor]); }
  }
  for (const [schema, minors] of minorsOf) {
    for (const problem of schemaProblems(object, kind, schema, minors[0], validator)) { log.add(found, problem, readers.on(minors)); }
  }
}
