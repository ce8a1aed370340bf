import { isMap, Json, JsonList } from '../json';
import { ListKey } from './place';

/** The value of one key field. */
export type KeyValue = string | number | boolean;

/** The key of an item: the values of the list's key fields, in their order. */
export type ItemKey = readonly KeyValue[];

/** A key in a form that a Map or Set can hold: equal for equal keys only. */
export type KeyToken = KeyValue;

function isKeyValue(value: Json | undefined): value is KeyValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function valueOf(item: Json | undefined, key: ListKey): KeyValue | undefined {
  if (!isMap(item)) { return undefined; }
  const value = item[key.field];
  if (isKeyValue(value)) { return value; }
  return value === undefined ? key.default : undefined;
}

/** The key of an item; undefined where one of its fields is missing or is no plain value. */
export function keyOfItem(item: Json | undefined, keys: readonly ListKey[]): ItemKey | undefined {
  const values: KeyValue[] = [];
  for (const key of keys) {
    const value = valueOf(item, key);
    if (value === undefined) { return undefined; }
    values.push(value);
  }
  return values;
}

export function tokenOfKey(key: ItemKey): KeyToken {
  return key.length === 1 ? key[0] : JSON.stringify(key);
}

/** The token of an item's key; undefined where it has none. */
export function tokenOf(item: Json | undefined, keys: readonly ListKey[]): KeyToken | undefined {
  if (keys.length === 1) { return valueOf(item, keys[0]); }
  const key = keyOfItem(item, keys);
  return key && tokenOfKey(key);
}

/** The tokens of all items, in order; undefined where the list is not keyed: an item has no key, or two have the same. */
export function tokensOf(list: JsonList, keys: readonly ListKey[], guessed: boolean): readonly KeyToken[] | undefined {
  if (keys.length === 0) { return undefined; }
  const tokens: KeyToken[] = [];
  for (const item of list) {
    const token = tokenOf(item, keys);
    if (token === undefined || guessed && typeof token !== 'string') { return undefined; }
    tokens.push(token);
  }
  return tokens.length < 2 || new Set(tokens).size === tokens.length ? tokens : undefined;
}
