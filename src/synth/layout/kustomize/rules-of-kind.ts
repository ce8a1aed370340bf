import { MergeRules } from './merge-rules';
import { MERGED_LISTS, UNTRIED_KINDS } from './merged-lists';

const NO_MERGED_LISTS: MergeRules = {};

/**
 * Which lists of a kind a strategic merge merges; undefined where nobody knows what kustomize does.
 * Kinds that kustomize does not know (custom resources, built-in ones younger than its API document) have no merged lists.
 */
export function mergeRulesOf(apiVersion: string, kind: string): MergeRules | undefined {
  const key = `${apiVersion}/${kind}`;
  if (UNTRIED_KINDS.has(key)) { return undefined; }
  return Object.hasOwn(MERGED_LISTS, key) ? MERGED_LISTS[key] : NO_MERGED_LISTS;
}
