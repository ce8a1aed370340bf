import { Fault } from './error';
import { CelMap, CelRecord, CelValue, Double, Uint, isRecord } from './value';

/** The name under which a map files a key: equal numbers of different types are one key; undefined where no map can have such a key. */
function filed(key: CelValue): string | undefined {
  switch (typeof key) {
    case 'string': return `s${key}`;
    case 'boolean': return `b${key}`;
    case 'number': return Number.isInteger(key) ? `n${key + 0}` : undefined;
    case 'bigint': return `n${key}`;
  }
  if (key === null) { return 'null'; }
  if (key instanceof Uint) { return `n${key.value}`; }
  return key instanceof Double && Number.isInteger(key.value) ? `n${BigInt(key.value)}` : undefined;
}

/** The value under a key, or undefined. */
export function mapGet(map: CelRecord | CelMap, key: CelValue): CelValue | undefined {
  if (!(map instanceof CelMap)) {
    return typeof key === 'string' && Object.hasOwn(map, key) ? map[key] : undefined;
  }
  const name = filed(key);
  return name === undefined ? undefined : map.entries.get(name)?.[1];
}

export function mapKeys(map: CelRecord | CelMap): readonly CelValue[] {
  return map instanceof CelMap ? [...map.entries.values()].map(([key]) => key) : Object.keys(map).filter((key) => map[key] !== undefined);
}

export function mapSize(map: CelRecord | CelMap): number {
  return map instanceof CelMap ? map.entries.size : mapKeys(map).length;
}

export function isMap(value: CelValue): value is CelRecord | CelMap {
  return value instanceof CelMap || isRecord(value);
}

type Entry = readonly [key: CelValue, value: CelValue];

/** A map of these entries. Of a key that stands twice, the later wins; a key of a type that maps do not have is a fault. */
export function mapOf(entries: readonly Entry[]): CelRecord | CelMap {
  return entries.every(([key]) => typeof key === 'string') ? recordOf(entries) : keyedMap(entries);
}

/** A map of these entries; a key that stands twice is a fault. */
export function mapOfDistinct(entries: readonly Entry[]): CelRecord | CelMap {
  const map = mapOf(entries);
  if (mapSize(map) < entries.length) { throw new Fault('insert failed: a key already exists'); }
  return map;
}

function recordOf(entries: readonly Entry[]): CelRecord {
  const record: Record<string, CelValue> = Object.create(null) as Record<string, CelValue>;
  for (const [key, value] of entries) { record[key as string] = value; }
  return record;
}

function keyedMap(entries: readonly Entry[]): CelMap {
  const filedEntries = new Map<string, Entry>();
  for (const entry of entries) {
    const name = filed(entry[0]);
    if (name === undefined) { throw new Fault('unsupported key type'); }
    filedEntries.set(name, entry);
  }
  return new CelMap(filedEntries);
}
