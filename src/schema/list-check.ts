import type { Compiler, Purpose } from './check';
import { canonical, count } from './scalar-check';
import { Schema } from './schema';
import { CheckRun, show } from './violation';
import { isMap, Json, JsonList } from '../object/json';

type ListCheck = (list: JsonList, run: CheckRun) => void;

/** The checks of a list: its items, how many they are, and that no key or item is there twice. */
export function checkItems(schema: Schema, purpose: Purpose, compiler: Compiler): ListCheck | undefined {
  const { minItems = 0, maxItems = Infinity } = schema.facts;
  const item = schema.items && compiler.later(schema.items, purpose);
  const unique = uniqueness(schema);
  if (!item && !unique && minItems === 0 && maxItems === Infinity) { return undefined; }
  return (list, run) => {
    if (list.length < minItems) { run.report('item-count', (field) => `${field} must have at least ${count(minItems, 'item')}, it has ${list.length}`); }
    if (list.length > maxItems) { run.report('item-count', (field) => `${field} must have at most ${count(maxItems, 'item')}, it has ${list.length}`); }
    if (item) {
      for (let i = 0; i < list.length; i++) {
        run.path.push(i);
        item(list[i], run);
        run.path.pop();
      }
    }
    if (unique && list.length > 1) { unique(list, run); }
  };
}

function uniqueness(schema: Schema): ListCheck | undefined {
  const { listType, listKeys } = schema.facts;
  if (listType === 'set') { return uniqueItems; }
  if (listType !== 'map' || !listKeys) { return undefined; }
  const defaults = new Map(listKeys.map((key) => [key, schema.items?.properties.get(key)?.facts.default]));
  return (list, run) => uniqueKeys(list, listKeys, defaults, run);
}

function uniqueItems(list: JsonList, run: CheckRun): void {
  const seen = new Map<string, number>();
  list.forEach((item, i) => {
    const key = canonical(item);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, i);
    } else {
      run.reportAt(i, 'duplicate-item', (field) => `${field} repeats item ${first} of the list: ${show(item)}`);
    }
  });
}

function uniqueKeys(list: JsonList, keys: readonly string[], defaults: ReadonlyMap<string, Json | undefined>, run: CheckRun): void {
  const seen = new Map<string, number>();
  list.forEach((item, i) => {
    if (!isMap(item)) { return; }
    const values = keys.map((key) => item[key] ?? defaults.get(key));
    if (values.every((value) => value === undefined)) { return; }
    const key = values.length === 1 ? scalarKey(values[0]!) : values.map((value) => (value === undefined ? '' : canonical(value))).join('\u0000');
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, i);
      return;
    }
    const said = keys.map((name, k) => `${name} ${values[k] === undefined ? 'unset' : show(values[k])}`).join(' and ');
    run.path.push(i);
    run.reportAt(keys[0], 'duplicate-key', () => `item ${i} has the key of item ${first}: ${said}`);
    run.path.pop();
  });
}

function scalarKey(value: Json): string {
  return typeof value === 'string' ? value : canonical(value);
}
