import { equal, isList, isMap, Json, JsonList, JsonMap } from '../json';
import { KubeObject } from '../kube-object';
import { ItemKey, keyOfItem, KeyToken, tokensOf } from './item-key';
import { ListKeys } from './list-keys';
import { Change, DeclarationEdit, ItemChange, ItemsChange, MapChange } from './object-edit';
import { own, put } from './own-field';
import { Place } from './place';

/**
 * What a declaration says about an object, given the base as declared: a field that equals the base's says nothing, a different one is set,
 * a missing one removed. Applied to that base the edit gives the declared object exactly, the order of lists included.
 */
export function compare(base: KubeObject, declared: KubeObject, lists: ListKeys): DeclarationEdit {
  return { by: 'declaration', change: compareMaps(base, declared, lists.of(base)) ?? { op: 'map', fields: {} } };
}

function compareValues(base: Json | undefined, declared: Json, place: Place): Change | undefined {
  if (base === declared) { return undefined; }
  const absent = base === undefined || base === null;
  if (isMap(declared)) {
    if (isMap(base)) { return compareMaps(base, declared, place); }
    return absent ? newMap(declared, place) : { op: 'set', value: declared };
  }
  if (isList(declared)) {
    if (isList(base)) { return compareLists(base, declared, place); }
    return absent ? newList(declared, place) : { op: 'set', value: declared };
  }
  return { op: 'set', value: declared };
}

/** Rule 1: maps field by field. */
function compareMaps(base: JsonMap, declared: JsonMap, place: Place): MapChange | undefined {
  if (base === declared) { return undefined; }
  let fields: { [field: string]: Change } | undefined;
  let kept = 0;
  const now = Object.keys(declared);
  for (let i = 0; i < now.length; i++) {
    const field = now[i];
    const before = own(base, field);
    const value = declared[field];
    if (before !== undefined) { kept++; }
    if (before === value) { continue; }
    const change = compareValues(before, value, place.field(field));
    if (change) { put(fields ??= {}, field, change); }
  }
  const old = Object.keys(base);
  if (kept < old.length) {
    for (const field of old) {
      if (!Object.hasOwn(declared, field)) { put(fields ??= {}, field, { op: 'remove' }); }
    }
  }
  return fields && { op: 'map', fields };
}

/** A new map is said leaf by leaf, so that two overlays can both add to it. */
function newMap(declared: JsonMap, place: Place): MapChange {
  const fields: { [field: string]: Change } = {};
  for (const field of Object.keys(declared)) {
    put(fields, field, compareValues(undefined, declared[field], place.field(field))!);
  }
  return { op: 'map', fields };
}

/** A new keyed list is said item by item, for the same reason. */
function newList(declared: JsonList, place: Place): Change {
  const items = declared.length > 0 && tokensOf(declared, place.keys, place.guessed);
  return items ? { op: 'items', keys: place.keys, insert: declared, sequence: keysOf(declared, place) } : { op: 'set', value: declared };
}

function compareLists(base: JsonList, declared: JsonList, place: Place): Change | undefined {
  const before = tokensOf(base, place.keys, place.guessed);
  const after = before && tokensOf(declared, place.keys, place.guessed);
  return before && after ? compareItems({ list: base, tokens: before }, { list: declared, tokens: after }, place) : compareWhole(base, declared);
}

/** Rule 3: a list without keys grows at its end or is set. */
function compareWhole(base: JsonList, declared: JsonList): Change | undefined {
  const { length } = base;
  if (declared.length < length || !base.every((item, i) => equal(item, declared[i]))) { return { op: 'set', value: declared }; }
  return declared.length > length ? { op: 'append', length, values: declared.slice(length) } : undefined;
}

interface KeyedList {
  readonly list: JsonList;
  readonly tokens: readonly KeyToken[];
}

/** Rule 2: a keyed list item by item. */
function compareItems(base: KeyedList, declared: KeyedList, place: Place): ItemsChange | undefined {
  const index = sameTokens(base.tokens, declared.tokens) ? undefined : new Map(base.tokens.map((token, i) => [token, i]));
  const change: ItemChange[] = [];
  const insert: Json[] = [];
  let last = -1;
  let reorder: true | undefined;
  declared.list.forEach((item, i) => {
    const at = index ? index.get(declared.tokens[i]) : i;
    if (at === undefined) {
      insert.push(item);
      return;
    }
    if (at < last) { reorder = true; }
    last = at;
    const inside = compareMaps(base.list[at] as JsonMap, item as JsonMap, place.item);
    if (inside) { change.push({ key: keyOfItem(item, place.keys)!, change: inside }); }
  });
  const remove = base.list.length + insert.length > declared.list.length ? removedKeys(base, declared, place) : [];
  if (!change.length && !insert.length && !remove.length && !reorder) { return undefined; }
  return {
    op: 'items',
    keys: place.keys,
    ...remove.length && { remove },
    ...change.length && { change },
    ...insert.length && { insert },
    ...(insert.length > 0 || reorder) && { sequence: keysOf(declared.list, place) },
    ...(reorder ? { reorder } : {}),
  };
}

function sameTokens(a: readonly KeyToken[], b: readonly KeyToken[]): boolean {
  if (a.length !== b.length) { return false; }
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i]) { return false; }
  }
  return true;
}

function removedKeys(base: KeyedList, declared: KeyedList, place: Place): readonly ItemKey[] {
  const kept = new Set(declared.tokens);
  return keysOf(base.list.filter((_, i) => !kept.has(base.tokens[i])), place);
}

function keysOf(list: JsonList, place: Place): readonly ItemKey[] {
  return list.map((item) => keyOfItem(item, place.keys)!);
}
