import type { ApiRule } from './api-rule';
import { JudgedKind } from './kinds';
import { LEAF_RULES } from './leaf-rules';
import { POD_RULES } from './pod-rules';
import { Problem } from './problem';
import { findings, Ways, waysOf } from './way';
import { JsonMap } from '../../../object/json';
import { KubeObject } from '../../../object/kube-object';
import type { FieldPath } from '../../../schema/field-path';

/** Where several fields of a built-in kind must fit each other, or a text has a grammar that its schema does not say; an API server refuses the object. */
export function apiRules(object: KubeObject, kind: JudgedKind): readonly Problem[] {
  let ways = WAYS.get(kind);
  if (!ways) { WAYS.set(kind, ways = waysOf(rulesOf(kind))); }
  return findings(object, ways, judge);
}

const WAYS = new WeakMap<JudgedKind, Ways<ApiRule>>();

function rulesOf({ group, kind, isBuiltIn, pod }: JudgedKind): readonly ApiRule[] {
  if (!isBuiltIn) { return []; }
  const key = `${group}/${kind}`;
  const own = Object.hasOwn(LEAF_RULES, key) ? LEAF_RULES[key] : [];
  const way = pod?.join('.');
  return way === undefined ? own : [...own, ...POD_RULES.map(({ at, breaches }) => ({ at: at === '' ? way : `${way}.${at}`, breaches }))];
}

function judge({ breaches }: ApiRule, part: JsonMap, path: FieldPath, found: Problem[]): void {
  for (const { field, message, fix } of breaches(part)) { found.push({ code: 'object.rule', severity: 'error', field: [...path, ...field], message, fix }); }
}
