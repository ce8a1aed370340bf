import type { ApiRule } from './api-rule';
import { at } from './field';
import { JudgedKind } from './kinds';
import { LEAF_RULES } from './leaf-rules';
import { POD_RULES } from './pod-rules';
import { Problem } from './problem';
import { walk, Way, wayOf } from './way';
import { isMap, Json } from '../../../object/json';
import { KubeObject } from '../../../object/kube-object';
import { POD_SPECS } from '../references/reference-rules';

/** Where several fields of a built-in kind must fit each other, or a text has a grammar that its schema does not say; an API server refuses the object. */
export function apiRules(object: KubeObject, { group, kind, isBuiltIn }: JudgedKind): readonly Problem[] {
  if (!isBuiltIn) { return []; }
  const key = `${group}/${kind}`;
  const problems: Problem[] = [];
  if (Object.hasOwn(OWN, key)) { judge(object, [], OWN[key], problems); }
  const way = POD_SPECS[key]?.split('.');
  if (way) { judge(at(object, ...way), way, POD, problems); }
  return problems;
}

interface Compiled extends Pick<ApiRule, 'breaches'> {
  readonly way: Way;
}

const compiled = (rules: readonly ApiRule[]): readonly Compiled[] => rules.map(({ at: text, breaches }) => ({ breaches, way: wayOf(text) }));

const OWN: { readonly [kind: string]: readonly Compiled[] } = Object.fromEntries(Object.entries(LEAF_RULES).map(([kind, rules]) => [kind, compiled(rules)]));
const POD = compiled(POD_RULES);

function judge(root: Json | undefined, path: readonly string[], rules: readonly Compiled[], problems: Problem[]): void {
  if (!isMap(root)) { return; }
  for (const rule of rules) {
    walk(root, rule.way, [...path], (part, place) => {
      for (const { field, message, fix } of rule.breaches(part)) { problems.push({ code: 'object.rule', severity: 'error', field: [...place, ...field], message, fix }); }
    });
  }
}
