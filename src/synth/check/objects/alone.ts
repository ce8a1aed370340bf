import { builtInApiProblem } from './api';
import { apiRules } from './api-rules';
import { JudgedKind } from './kinds';
import { names } from './names';
import { pods } from './pods';
import { Found, FindingLog, Problem } from './problem';
import { resources } from './resources';
import { isIndifferent, schemaProblems } from './schema';
import { plainSecret } from './secrets';
import { oversize } from './size';
import { subjects } from './subjects';
import { KubeObject } from '../../../object/kube-object';
import type { Schema } from '../../../schema/schema';
import type { Validator } from '../../../schema/validate';
import type { Likeness } from '../../compose/alike';

/** Who reads an object. */
export interface Readers {
  /** Kubernetes minors of their clusters, oldest first. */
  readonly minors: readonly number[];
  /** Names of the clusters of some minors; of all where none are named. */
  on(minors?: readonly number[]): readonly string[];
}

type Check = (object: KubeObject, kind: JudgedKind) => readonly Problem[];

/** The checks that look at one object of a kind and need to know nothing else, but for its size. */
const CHECKS: readonly Check[] = [plainSecret, names, pods, resources, subjects, apiRules];

/**
 * Judges an object by what its kind allows on each minor, without looking at others.
 *
 * @param likeness what it is like, where that is known: only what may see another thing in it is asked
 */
export function judgeAlone(found: Found, kind: JudgedKind, readers: Readers, validator: Validator, log: FindingLog, likeness?: Likeness): void {
  const { object } = found;
  const all = standardsOf(kind, readers.minors);
  const { checks, problems, schemas } = likeness ? likeness.once(all, () => notSpared(all, kind, validator, likeness)) : all;
  for (const check of checks) {
    for (const problem of check(object, kind)) { log.add(found, problem, readers.on()); }
  }
  for (const problem of oversize(object)) { log.add(found, problem, readers.on()); }
  for (const [minor, problem] of problems) { log.add(found, problem, readers.on([minor])); }
  for (const [schema, minors] of schemas) {
    for (const problem of schemaProblems(object, kind, schema, minors[0], validator)) { log.add(found, problem, readers.on(minors)); }
  }
}

/** Whether nothing is found in an object on clusters of some minors, nor in what is like it, but for their sizes. */
export function isSpared(kind: JudgedKind, minors: readonly number[], validator: Validator, likeness: Likeness): boolean {
  const { checks, problems, schemas } = notSpared(standardsOf(kind, minors), kind, validator, likeness);
  return checks.length + problems.length + schemas.length === 0;
}

/** What all objects of a kind are judged by on clusters of some minors. */
interface Standards {
  readonly checks: readonly Check[];
  /** What is wrong with the version of the kind. */
  readonly problems: readonly (readonly [minor: number, problem: Problem])[];
  readonly schemas: readonly (readonly [schema: Schema, minors: readonly number[]])[];
}

/** By the minors as a text, and by the list of them, which mostly is the very same. */
const STANDARDS = new WeakMap<JudgedKind, Map<string | readonly number[], Standards>>();

function standardsOf(kind: JudgedKind, minors: readonly number[]): Standards {
  let known = STANDARDS.get(kind);
  if (!known) { STANDARDS.set(kind, known = new Map()); }
  let standards = known.get(minors);
  if (standards) { return standards; }
  const key = minors.join(' ');
  standards = known.get(key) ?? standardsAnew(kind, minors);
  known.set(key, standards).set(minors, standards);
  return standards;
}

function standardsAnew(kind: JudgedKind, minors: readonly number[]): Standards {
  const problems: [number, Problem][] = [];
  const minorsOf = new Map<Schema, number[]>();
  for (const minor of minors) {
    const problem = kind.isBuiltIn ? builtInApiProblem(kind, minor) : undefined;
    if (problem) { problems.push([minor, problem]); }
    const schema = kind.schema(minor);
    if (schema) { minorsOf.set(schema, [...minorsOf.get(schema) ?? [], minor]); }
  }
  return { checks: CHECKS, problems, schemas: [...minorsOf] };
}

/** What may find something in objects that are like another one although it finds nothing in that. */
function notSpared({ problems, ...all }: Standards, kind: JudgedKind, validator: Validator, likeness: Likeness): Standards {
  return {
    problems,
    checks: all.checks.filter((check) => !likeness.spares(check, (note) => check(note(likeness.example), kind).length === 0)),
    schemas: all.schemas.filter((standard) => !isIndifferent(likeness, kind, standard, validator)),
  };
}
