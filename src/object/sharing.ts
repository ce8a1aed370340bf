import { own, put } from './edit/own-field';
import { isList, isMap, Json, JsonList, JsonMap } from './json';

/**
 * The same value, with each part that is as in another value taken from there: what is declared again on a thousand clusters is held once,
 * and compared by identity from then on. Keys in another order are not the same here.
 */
export function sharing<T extends Json>(value: T, other: Json | undefined): T {
  return shared(value, other) as T;
}

function shared(value: Json, other: Json | undefined): Json {
  if (typeof value !== 'object' || typeof other !== 'object' || value === other) { return value; }
  if (isList(value)) { return isList(other) ? sharedList(value, other) : value; }
  return isMap(value) && isMap(other) ? sharedMap(value, other) : value;
}

function sharedList(list: JsonList, other: JsonList): JsonList {
  let copy: Json[] | undefined = list.length < other.length ? [] : undefined;
  for (let i = 0; i < list.length; i++) {
    const item = shared(list[i], other[i]);
    if (!copy && item !== other[i]) { copy = other.slice(0, i); }
    copy?.push(item);
  }
  return copy ?? other;
}

function sharedMap(map: JsonMap, other: JsonMap): JsonMap {
  const keys = Object.keys(map);
  const others = Object.keys(other);
  let copy: { [key: string]: Json } | undefined = keys.length < others.length ? {} : undefined;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    const isThere = key === others[i];
    const part = shared(map[key], isThere ? other[key] : own(other, key));
    if (!copy) {
      if (isThere && part === other[key]) { continue; }
      copy = {};
      for (let before = 0; before < i; before++) { put(copy, keys[before], other[keys[before]]); }
    }
    put(copy, key, part);
  }
  return copy ?? other;
}
