import { isList, isMap, Json, JsonList, JsonMap } from '../json';
import { ItemKey, keyOfItem, tokensOf } from './item-key';
import { ListKeys } from './list-keys';
import { Change, ItemChange, ItemsChange, MapChange, PatchEdit } from './object-edit';
import { put } from './own-field';
import { describePath, itemStep, Path } from './path';
import { Place } from './place';

/** In a patch, marks an item of a keyed list that goes: `{ name: 'sidecar', $patch: 'delete' }`. */
const DIRECTIVE = '$patch';

/**
 * What `patch(fields)` says: null removes a field, maps merge, items of keyed lists merge by key and new ones come last,
 * `{ name, $patch: 'delete' }` removes one, other lists are set. It sets also what equals the base.
 * Raises an error for a `$patch` that is not `delete`, or not on an item of a keyed list with its whole key.
 */
export function mergeEdit(fields: JsonMap, target: { readonly apiVersion: string; readonly kind: string }, lists: ListKeys): PatchEdit {
  return { by: 'patch', change: mergeMap(fields, lists.of(target), []) };
}

function mergeValue(value: Json, place: Place, path: Path): Change {
  if (value === null) { return { op: 'remove' }; }
  if (isMap(value)) { return mergeMap(value, place, path); }
  if (isList(value)) { return mergeList(value, place, path); }
  return { op: 'set', value };
}

function mergeMap(value: JsonMap, place: Place, path: Path): MapChange {
  const fields: { [field: string]: Change } = {};
  const names = Object.keys(value);
  for (let i = 0; i < names.length; i++) {
    const field = names[i];
    const inside = value[field];
    if (field === DIRECTIVE) { throw misplaced(inside, path); }
    // TypeScript callers write `undefined` for what they do not say.
    if (inside !== undefined) { put(fields, field, mergeValue(inside, place.field(field), [...path, field])); }
  }
  return { op: 'map', fields };
}

function mergeList(list: JsonList, place: Place, path: Path): Change {
  return list.length > 0 && tokensOf(list, place.keys, place.guessed) ? mergeItems(list, place, path) : { op: 'set', value: literal(list, path) };
}

function mergeItems(list: JsonList, place: Place, path: Path): ItemsChange {
  const change: ItemChange[] = [];
  const remove: ItemKey[] = [];
  const { keys } = place;
  list.forEach((item) => {
    const key = keyOfItem(item, keys)!;
    const { [DIRECTIVE]: directive, ...fields } = item as JsonMap;
    if (directive === 'delete') {
      remove.push(key);
      return;
    }
    const inside = [...path, itemStep(keys, key)];
    if (directive !== undefined) { throw misplaced(directive, inside); }
    change.push({ key, change: mergeMap(fields, place.item, inside) });
  });
  return {
    op: 'items',
    keys,
    ...remove.length && { remove },
    ...change.length && { change },
    ...(place.guessed && !remove.length ? { guessed: true } : {}),
  };
}

/** A value that is set as it stands, without the fields that a TypeScript caller left undefined. */
function literal<T extends Json>(value: T, path: Path): T;
function literal(value: Json, path: Path): Json {
  if (isList(value)) { return value.map((item, i) => literal(item, [...path, i])); }
  if (!isMap(value)) { return value; }
  const copy: { [field: string]: Json } = {};
  for (const [field, inside] of Object.entries(value)) {
    if (field === DIRECTIVE) { throw misplaced(inside, path); }
    if (inside !== undefined) { put(copy, field, literal(inside, [...path, field])); }
  }
  return copy;
}

function misplaced(directive: Json, path: Path): Error {
  const where = path.length > 0 ? ` at ${describePath(path)}` : '';
  return new Error(directive === 'delete'
    ? `$patch: delete${where} is not on an item of a keyed list that has its whole key and stands there once; give the item's key, or use jsonPatch`
    : `$patch: ${JSON.stringify(directive)}${where} is not known; "delete" on an item of a keyed list is, for all else use jsonPatch`);
}
