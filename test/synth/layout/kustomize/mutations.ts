import { Random } from './random';
import { anyValue, KEYS, number, scalar, text, word } from './random-values';
import { isList, isMap, Json, JsonList, JsonMap } from '../../../../src/object/json';
import { KubeObject } from '../../../../src/object/kube-object';

/**
 * How often a value becomes, or comes as, one of another type. kustomize itself fails on fields of built-in kinds that it looks for names in
 * where they are not of their type, also where another group has a kind of that name.
 */
const RETYPED = { builtIn: 0, custom: 0.1 } as const;

/** The object with changes anywhere but in its identity. */
export function mutated(random: Random, object: KubeObject): KubeObject {
  let result: JsonMap = object;
  const retyped = ['Widget', 'HelmRelease'].includes(object.kind) ? RETYPED.custom : RETYPED.builtIn;
  const changes = random.chance(0.1) ? 5 + random.below(12) : 1 + random.below(3);
  for (let i = 0; i < changes; i++) { result = mutatedMap(random, result, retyped); }
  const { name, namespace } = object.metadata;
  const { name: _name, namespace: _namespace, finalizers, ...metadata } = isMap(result.metadata) ? result.metadata : {} as JsonMap;
  const labels = isMap(metadata.labels) ? Object.fromEntries(Object.entries(metadata.labels).filter(([, value]) => typeof value === 'string')) : undefined;
  const { labels: _labels, ...rest } = metadata;
  return {
    ...result,
    apiVersion: random.chance(0.02) ? object.apiVersion.replace(/v\d+\w*$/, random.pick(['v1', 'v2'])) : object.apiVersion,
    kind: object.kind,
    metadata: { name, ...(namespace === undefined ? {} : { namespace }), ...(labels ? { labels } : {}), ...(isList(finalizers) ? { finalizers: finalizers.filter((item) => typeof item === 'string') } : {}), ...rest },
  };
}

function mutatedValue(random: Random, value: Json, retyped: number): Json {
  if (random.chance(retyped)) { return anyValue(random); }
  if (isMap(value)) { return mutatedMap(random, value, retyped); }
  if (isList(value)) { return mutatedList(random, value, retyped); }
  if (random.chance(retyped)) { return anyValue(random); }
  if (typeof value === 'number') { return number(random); }
  if (typeof value === 'string') { return text(random); }
  return typeof value === 'boolean' ? !value : scalar(random);
}

function mutatedMap(random: Random, map: JsonMap, retyped: number): JsonMap {
  const keys = Object.keys(map);
  const what = random.next();
  if (keys.length === 0 || what < 0.08) {
    return { ...map, [random.chance(0.6) ? word(random) : random.pick(KEYS)]: retyped > 0 ? anyValue(random) : text(random) };
  }
  const key = random.pick(keys);
  if (what < 0.16) { return Object.fromEntries(Object.entries(map).filter(([other]) => other !== key)); }
  if (what < 0.17) { return {}; }
  return Object.fromEntries(Object.entries(map).map(([other, value]) => [other, other === key ? mutatedValue(random, value, retyped) : value]));
}

function mutatedList(random: Random, list: JsonList, retyped: number): JsonList {
  const at = random.below(list.length + 1);
  const inserted = (i: number, item: Json) => [...list.slice(0, i), item, ...list.slice(i)];
  const like = itemLike(random, list, at, retyped);
  if (list.length === 0 && retyped === 0) { return list; }
  switch (list.length === 0 ? 0 : random.below(10)) {
    case 0: return inserted(random.pick([0, at, list.length]), random.chance(1 - retyped) ? like : anyValue(random));
    case 1: return list.filter((_, i) => i !== at);
    case 2: return random.shuffled(list);
    case 3: return inserted(at, random.pick(list));
    case 4: return random.chance(0.3) ? [] : list.slice(1);
    case 5: return list.map((item, i) => (i === at && isMap(item) ? Object.fromEntries(Object.entries(item).slice(1)) : item));
    case 6: return [...list.slice(at), ...list.slice(0, at)];
    default: return list.map((item, i) => (i === Math.min(at, list.length - 1) ? mutatedValue(random, item, retyped) : item));
  }
}

/** Another item for the list: one of its own under another key, or a plain value. */
function itemLike(random: Random, list: JsonList, at: number, retyped: number): Json {
  if (list.length === 0 || !isMap(list[0])) { return retyped > 0 ? scalar(random) : text(random); }
  const named: readonly JsonMap[] = [{ name: word(random) }, { key: word(random) }, { containerPort: 9000 + at, port: 9000 + at }, { mountPath: `/${word(random)}` }];
  return { ...random.pick(list as readonly JsonMap[]), ...random.pick(named) };
}
