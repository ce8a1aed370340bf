import { mutated } from './mutations';
import { Random } from './random';
import { equal, isList, isMap, Json, JsonList, JsonMap } from '../../../../src/object/json';
import { KubeObject } from '../../../../src/object/kube-object';

/** Some strategic merge for an object, also one that nobody would write: parts of a changed object, items in any order, removals. */
export function anyMergePatch(random: Random, object: KubeObject): JsonMap {
  const { apiVersion, kind, metadata, ...fields } = patchOfMap(random, object, mutated(random, object));
  const { name, namespace, ...others } = isMap(metadata) ? metadata : {} as JsonMap;
  return { ...fields, ...(Object.keys(others).length > 0 ? { metadata: others } : {}) };
}

function patchOfMap(random: Random, from: JsonMap, to: JsonMap): JsonMap {
  const patch: Record<string, Json> = {};
  for (const key of Object.keys({ ...from, ...to })) {
    if (key === '__proto__') { continue; }
    const same = equal(from[key], to[key]);
    if (same && !random.chance(0.15)) { continue; }
    if (!Object.hasOwn(to, key)) {
      patch[key] = null;
    } else {
      patch[key] = Object.hasOwn(from, key) ? patchOf(random, from[key], to[key]) : to[key];
    }
  }
  return patch;
}

function patchOf(random: Random, from: Json, to: Json): Json {
  if (isMap(from) && isMap(to)) { return patchOfMap(random, from, to); }
  if (isList(from) && isList(to) && from.every(isMap) && to.every(isMap) && random.chance(0.8)) { return patchOfItems(random, from, to); }
  return to;
}

function patchOfItems(random: Random, from: readonly JsonMap[], to: readonly JsonMap[]): JsonList {
  const items = to.filter(() => random.chance(0.6)).map((item): JsonMap => {
    const before = from.find((other) => Object.keys(item).slice(0, 1).every((key) => equal(item[key], other[key])));
    if (!before || random.chance(0.2)) { return item; }
    const named = Object.fromEntries(Object.entries(item).filter(([key]) => /name|port|key|ip|mountPath|protocol|whenUnsatisfiable/i.test(key)));
    return random.chance(0.15) ? { ...named, $patch: 'delete' } : { ...patchOfMap(random, before, item), ...named };
  });
  return random.chance(0.5) ? random.shuffled(items) : items;
}
