import { itemKey, MergeRules, rulesBelow, workingKeys } from './merge-rules';
import { isPlainKey } from './plain-key';
import { isList, isMap, Json, JsonList, JsonMap } from '../../../object/json';

/*
 * A model of what kustomize 5.0.1 to 5.7.1 make of a strategic merge. It answers only where they agree and nothing is lost;
 * tests hold it to the real programs.
 */

/** The directive that removes an item of a merged list. */
export const DELETE_ITEM = { $patch: 'delete' } as const;

/** A merge that kustomize refuses, or whose result nobody vouches for. */
class Unknown extends Error {}

/**
 * Whether an object survives a strategic merge that changes something else in it. kustomize reads through all of its merged lists and
 * drops items there that have no key or a key for the second time; it also has ways of its own with nulls and empty keys.
 */
export function survivesMerge(value: Json, rules: MergeRules | undefined): boolean {
  if (value === null) { return false; }
  if (isList(value)) {
    if (rules?.keys && !workingKeys(value, rules.keys)) { return false; }
    if (rules?.set && new Set(value).size !== value.length) { return false; }
    return value.every((item) => survivesMerge(item, rules));
  }
  if (!isMap(value)) { return true; }
  for (const key in value) {
    if (key === '' || !survivesMerge(value[key], rulesBelow(rules, key))) { return false; }
  }
  return true;
}

/** Objects that were asked for before: all variants that change one start from the very same. */
const SURVIVORS = new WeakMap<JsonMap, MergeRules>();

function outlives(object: JsonMap, rules: MergeRules): boolean {
  if (SURVIVORS.get(object) === rules) { return true; }
  const survives = survivesMerge(object, rules);
  if (survives) { SURVIVORS.set(object, rules); }
  return survives;
}

/** What comes out where `patch` is merged onto `object`; undefined where that is not known. Parts that the patch leaves alone are shared. */
export function merged<T extends JsonMap>(object: T, patch: JsonMap, rules: MergeRules): T | undefined {
  if (!outlives(object, rules)) { return undefined; }
  try {
    return mergeMap(object, patch, rules) as T;
  } catch (error) {
    if (error instanceof Unknown) { return undefined; }
    throw error;
  }
}

function mergeMap(map: JsonMap, patch: JsonMap, rules: MergeRules | undefined): JsonMap {
  const result: Record<string, Json> = { ...map };
  for (const key of Object.keys(patch)) {
    if (!isPlainKey(key)) { throw new Unknown(); }
    const value = patch[key];
    if (value === null) {
      delete result[key];
    } else {
      result[key] = Object.hasOwn(map, key) ? mergeValue(map[key], value, rulesBelow(rules, key)) : added(value, rulesBelow(rules, key));
    }
  }
  return result;
}

function mergeValue(value: Json, patch: Json, rules: MergeRules | undefined): Json {
  if (isMap(value) && isMap(patch)) { return mergeMap(value, patch, rules); }
  if (isList(value) && isList(patch)) { return mergeList(value, patch, rules); }
  if (!canReplace(value, patch)) { throw new Unknown(); }
  return patch;
}

/**
 * Whether a plain value gives way to another: kustomize writes the new one in the style of the old. So a quoted string stays a string whatever
 * takes its place, and where a block of text once stood, in whichever folder below, a string that begins with a blank breaks the build.
 */
export function canReplace(from: Json, to: Json): boolean {
  return typeof from === typeof to && typeof to !== 'object' && !(typeof to === 'string' && /^\s/.test(to));
}

function added(value: Json, rules: MergeRules | undefined): Json {
  if (!canBeAdded(value, rules)) { throw new Unknown(); }
  return value;
}

/** Whether a patch may hold a value that was not there before: it is taken as it is unless something in it means something else in a patch. */
export function canBeAdded(value: Json, rules: MergeRules | undefined): boolean {
  if (value === null) { return false; }
  if (isList(value)) {
    if (rules?.set || (rules?.keys && (value.length === 0 || !workingKeys(value, rules.keys)))) { return false; }
    return value.every((item) => canBeAdded(item, rules));
  }
  if (!isMap(value)) { return true; }
  for (const key in value) {
    if (!isPlainKey(key) || !canBeAdded(value[key], rulesBelow(rules, key))) { return false; }
  }
  return true;
}

function mergeList(list: JsonList, patch: JsonList, rules: MergeRules | undefined): JsonList {
  if (!rules?.keys) { return added(patch, rules) as JsonList; }
  const inPatch = workingKeys(patch, rules.keys);
  const keys = list.length > 0 ? workingKeys(list, rules.keys) : inPatch;
  if (patch.length === 0 || !keys || keys.length !== inPatch?.length) { throw new Unknown(); }
  return mergeItems(list as readonly JsonMap[], patch as readonly JsonMap[], keys, rules);
}

function mergeItems(list: readonly JsonMap[], patch: readonly JsonMap[], keys: readonly string[], rules: MergeRules): JsonList {
  const before = new Map(list.map((item) => [itemKey(item, keys)!, item]));
  const said = new Map<string, JsonMap | undefined>();
  for (const item of patch) {
    const key = itemKey(item, keys)!;
    const old = before.get(key);
    if (item.$patch === DELETE_ITEM.$patch) {
      if (!old) { throw new Unknown(); }
      said.set(key, undefined);
    } else {
      said.set(key, old ? mergeMap(old, item, rules) : added(item, rules) as JsonMap);
    }
  }
  return inMergeOrder(before, said, keys);
}

/** With one key all that the patch says goes first, in its order; with two, new items go first and what was there keeps its place. */
function inMergeOrder(before: ReadonlyMap<string, JsonMap>, said: ReadonlyMap<string, JsonMap | undefined>, keys: readonly string[]): JsonList {
  const result: JsonMap[] = [];
  for (const [key, item] of said) {
    if (item && (keys.length === 1 || !before.has(key))) { result.push(item); }
  }
  for (const [key, item] of before) {
    const now = said.has(key) ? said.get(key) : item;
    if (now && (keys.length > 1 || !said.has(key))) { result.push(now); }
  }
  return result;
}
