import { holdsNull, isList, isMap, Json, JsonMap } from '../object/json';
import { KubeObject } from '../object/kube-object';

const PRUNED = new WeakMap<KubeObject, KubeObject>();

/** The object as an API server sees it: without fields that are null. The very same object where there are none. */
export function withoutNulls(object: KubeObject): KubeObject {
  let result = PRUNED.get(object);
  if (!result) { PRUNED.set(object, result = holdsNull(object) ? pruned(object) as KubeObject : object); }
  return result;
}

function pruned(value: Json): Json {
  if (isList(value)) {
    const items = value.map(pruned);
    return items.some((item, i) => item !== value[i]) ? items : value;
  }
  if (!isMap(value)) { return value; }
  let copy: { [key: string]: Json } | undefined;
  for (const [key, item] of Object.entries(value as JsonMap)) {
    const kept = item === null ? undefined : pruned(item);
    if (kept === item) { continue; }
    copy ??= { ...value };
    if (kept === undefined) { delete copy[key]; } else { copy[key] = kept; }
  }
  return copy ?? value;
}
