import { listOperations, linesOf } from './json-patch';
import { lines } from './lines';
import { canBeAdded, canReplace, DELETE_ITEM } from './merge-model';
import { itemKey, keyFields, MergeRules, rulesBelow, workingKeys } from './merge-rules';
import { isPlainKey } from './plain-key';
import { equal, isList, isMap, Json, JsonList, JsonMap } from '../../../object/json';

/** Unchanged items that a patch may name only to keep their places; with more of them it no longer says what changes. */
const MOST_PLACE_KEEPERS = 3;
/** A list that a merge can only restate whole is restated up to this length whatever changes in it. */
const SHORT_LIST_LINES = 10;

/**
 * The fields of a strategic merge that turns one map into the other as far as one can; what it cannot say, or would only hide among
 * unchanged lines, it leaves out. Undefined where that is everything.
 */
export function mergeFields(from: JsonMap, to: JsonMap, rules: MergeRules | undefined): JsonMap | undefined {
  const fields: Record<string, Json> = {};
  let some = false;
  for (const key of changedKeys(from, to)) {
    if (!isPlainKey(key)) { continue; }
    const said = mergeValue(from[key], to[key], rulesBelow(rules, key));
    if (said === undefined) { continue; }
    fields[key] = said;
    some = true;
  }
  return some ? fields : undefined;
}

function changedKeys(from: JsonMap, to: JsonMap): readonly string[] {
  const keys: string[] = [];
  for (const key in from) {
    if (!Object.hasOwn(to, key) || !equal(from[key], to[key])) { keys.push(key); }
  }
  for (const key in to) {
    if (!Object.hasOwn(from, key)) { keys.push(key); }
  }
  return keys.sort();
}

function mergeValue(from: Json | undefined, to: Json | undefined, rules: MergeRules | undefined): Json | undefined {
  if (to === undefined) { return null; }
  if (from === undefined) { return canBeAdded(to, rules) ? to : undefined; }
  if (isMap(from) && isMap(to)) { return mergeFields(from, to, rules); }
  if (isList(from) && isList(to)) { return mergeList(from, to, rules); }
  return canReplace(from, to) ? to : undefined;
}

function mergeList(from: JsonList, to: JsonList, rules: MergeRules | undefined): JsonList | undefined {
  if (rules?.keys) { return mergeItems(from, to, { ...rules, keys: rules.keys }); }
  return canBeAdded(to, rules) && worthRestating(from, to) ? to : undefined;
}

function worthRestating(from: JsonList, to: JsonList): boolean {
  const whole = lines(to);
  return whole <= SHORT_LIST_LINES || whole <= 2 * linesOf(listOperations(from, to));
}

function mergeItems(from: JsonList, to: JsonList, rules: MergeRules & { readonly keys: readonly string[] }): JsonList | undefined {
  const keys = workingKeys(to, rules.keys);
  const before = from.length > 0 ? workingKeys(from, rules.keys) : keys;
  if (to.length === 0 || !keys || keys.length !== before?.length) { return undefined; }
  const change = new ItemsChange(from as readonly JsonMap[], to as readonly JsonMap[], keys, rules);
  return keys.length === 1 ? change.bySaidOrder() : change.inPlace();
}

/** A change to a list whose items have a name each on both sides. */
class ItemsChange {
  private readonly before: ReadonlyMap<string, number>;
  private readonly names: readonly string[];
  /** What there is to say of each wanted item: itself where it is new, its changes, or nothing. */
  private readonly said: ReadonlyArray<JsonMap | undefined>;
  private readonly removed: readonly JsonMap[];

  constructor(
    from: readonly JsonMap[],
    private readonly to: readonly JsonMap[],
    private readonly keys: readonly string[],
    rules: MergeRules,
  ) {
    this.before = new Map(from.map((item, i) => [itemKey(item, keys)!, i]));
    this.names = to.map((item) => itemKey(item, keys)!);
    const after = new Set(this.names);
    this.removed = from.filter((item) => !after.has(itemKey(item, keys)!)).map((item) => ({ ...keyFields(item, keys), ...DELETE_ITEM }));
    this.said = to.map((item, j) => {
      const i = this.before.get(this.names[j]);
      if (i === undefined) { return item; }
      const fields = mergeFields(from[i], item, rules);
      return fields && { ...keyFields(from[i], keys), ...fields };
    });
  }

  /**
   * One key: what the patch says comes first in its order, the rest follows in the order of before. So the patch says the shortest
   * beginning of the wanted list after which nothing is changed, new or moved.
   */
  bySaidOrder(): JsonList | undefined {
    let said = this.to.length;
    let next = Infinity;
    for (; said > 0; said--) {
      const i = this.before.get(this.names[said - 1]);
      if (i === undefined || i > next || this.said[said - 1]) { break; }
      next = i;
    }
    const front = this.to.slice(0, said).map((item, j) => this.said[j] ?? keyFields(item, this.keys));
    const keepers = this.said.slice(0, said).filter((item) => item === undefined).length;
    return keepers > MOST_PLACE_KEEPERS ? undefined : this.list(front);
  }

  /** Two keys: what was there stays in place, so new items can only be at the front and nothing can move. */
  inPlace(): JsonList | undefined {
    const positions = this.names.map((name) => this.before.get(name) ?? -1);
    const stays = positions.every((i, j) => j === 0 || i > positions[j - 1] || (i < 0 && positions[j - 1] < 0));
    return stays ? this.list(this.said.filter((item) => item !== undefined)) : undefined;
  }

  private list(items: readonly JsonMap[]): JsonList | undefined {
    return items.length + this.removed.length > 0 ? [...items, ...this.removed] : undefined;
  }
}
