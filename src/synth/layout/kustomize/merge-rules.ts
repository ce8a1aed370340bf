import { isMap, Json, JsonMap } from '../../../object/json';

/** Which lists below a field a strategic merge of kustomize merges. The rules of a list's items stand on the list itself. */
export interface MergeRules {
  /** Of a list that is merged item by item: the fields that name an item. */
  readonly keys?: readonly string[];
  /** Of a list of plain values that is merged as a set. */
  readonly set?: true;
  readonly fields?: Readonly<Record<string, MergeRules>>;
}

export function rulesBelow(rules: MergeRules | undefined, field: string): MergeRules | undefined {
  const fields = rules?.fields;
  return fields && Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/** What names an item of a list, the same for 80 and "80" as kustomize has it; undefined where the item lacks it. */
export function itemKey(item: Json, keys: readonly string[]): string | undefined {
  if (!isMap(item)) { return undefined; }
  let name = '';
  for (const key of keys) {
    const value = Object.hasOwn(item, key) ? item[key] : undefined;
    if (typeof value !== 'string' && typeof value !== 'number') { return undefined; }
    name = name === '' ? `${value}` : `${name}\n${value}`;
  }
  return name === '' ? undefined : name;
}

/** The keys of all items, in their order; undefined where one lacks its key or two share one. */
export function uniqueItemKeys(list: readonly Json[], keys: readonly string[]): readonly string[] | undefined {
  const names: string[] = [];
  for (const item of list) {
    const name = itemKey(item, keys);
    if (name === undefined) { return undefined; }
    names.push(name);
  }
  return new Set(names).size === names.length ? names : undefined;
}

/**
 * The fields that name the items of a merged list as it stands: both of two where every item has both, the first alone where no item has the second.
 * Undefined where kustomize would lose or mix up items: one without its key, two with the same one, a second key that only some have.
 */
export function workingKeys(list: readonly Json[], keys: readonly string[]): readonly string[] | undefined {
  const [first, second] = keys;
  const used = second !== undefined && !list.some((item) => isMap(item) && Object.hasOwn(item, second)) ? [first] : keys;
  return uniqueItemKeys(list, used) && used;
}

/** The fields of an item that say which one of its list it is. */
export function keyFields(item: JsonMap, keys: readonly string[]): JsonMap {
  return Object.fromEntries(keys.map((key) => [key, item[key]]));
}
