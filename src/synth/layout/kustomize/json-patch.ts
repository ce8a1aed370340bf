import { align, Alignment, ITSELF } from './alignment';
import { lines } from './lines';
import { MergeRules, rulesBelow } from './merge-rules';
import { equal, isList, isMap, Json, JsonList, JsonMap } from '../../../object/json';

/** One operation of JSON 6902. */
export type Operation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: Json }
  | { readonly op: 'remove'; readonly path: string };

/** How an operation below a list item knows that it meets the right item: by a test of its name before, or else by the value that it changes. */
type Place = 'named' | 'unnamed';

/**
 * The operations that turn one value into another. Indexes are those of the list as it is by then; a `test` before a change to an item makes
 * the build fail, instead of changing another item, where somebody has edited the base by hand.
 */
export function operations(from: JsonMap, to: JsonMap, rules: MergeRules | undefined): readonly Operation[] {
  const ops: Operation[] = [];
  changeMap(ops, '', from, to, rules, 'named');
  return ops;
}

/** The same for a list that stands at some path. */
export function listOperations(from: JsonList, to: JsonList): readonly Operation[] {
  const ops: Operation[] = [];
  changeList(ops, '', from, to, undefined, 'named');
  return ops;
}

/** About how many lines the operations take as YAML. */
export function linesOf(ops: readonly Operation[]): number {
  let count = 0;
  for (const op of ops) { count += op.op === 'remove' ? 2 : 3 + lines(op.value); }
  return count;
}

export function pointer(path: string, key: string | number): string {
  return `${path}/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`;
}

function change(ops: Operation[], path: string, from: Json, to: Json, rules: MergeRules | undefined, place: Place): void {
  if (isMap(from) && isMap(to) && worthDescending(from, to)) { return changeMap(ops, path, from, to, rules, place); }
  if (isList(from) && isList(to) && from.length > 0 && to.length > 0) { return changeList(ops, path, from, to, rules, place); }
  replace(ops, path, from, to, place);
}

function replace(ops: Operation[], path: string, from: Json, to: Json, place: Place): void {
  if (place === 'unnamed') { testValue(ops, path, from); }
  ops.push({ op: 'replace', path, value: to });
}

/** A test of the value, or of the first part of it that can be tested: kustomize crashes on one for null inside a map or list. */
function testValue(ops: Operation[], path: string, value: Json): void {
  const place = testable(path, value);
  if (place) { ops.push({ op: 'test', path: place.path, value: place.value }); }
}

function testable(path: string, value: Json): { readonly path: string; readonly value: Json } | undefined {
  if (value === null || !holdsNull(value)) { return { path, value }; }
  const parts = isList(value) ? value.entries() : Object.entries(value);
  for (const [key, part] of parts) {
    const inner = part === null ? undefined : testable(pointer(path, key), part);
    if (inner) { return inner; }
  }
  return undefined;
}

function holdsNull(value: Json): boolean {
  if (isList(value)) { return value.some(holdsNull); }
  return isMap(value) ? Object.values(value).some(holdsNull) : value === null;
}

function worthDescending(from: JsonMap, to: JsonMap): boolean {
  for (const key in to) {
    if (Object.hasOwn(from, key)) { return true; }
  }
  return false;
}

function changeMap(ops: Operation[], path: string, from: JsonMap, to: JsonMap, rules: MergeRules | undefined, place: Place): void {
  for (const key of Object.keys(from).sort()) {
    if (Object.hasOwn(to, key)) { continue; }
    if (place === 'unnamed') { testValue(ops, pointer(path, key), from[key]); }
    ops.push({ op: 'remove', path: pointer(path, key) });
  }
  for (const key of Object.keys(to).sort()) {
    if (!Object.hasOwn(from, key)) {
      ops.push({ op: 'add', path: pointer(path, key), value: to[key] });
    } else if (!equal(from[key], to[key])) {
      change(ops, pointer(path, key), from[key], to[key], rulesBelow(rules, key), place);
    }
  }
}

/** Item by item, unless the whole list is shorter to read. */
function changeList(ops: Operation[], path: string, from: JsonList, to: JsonList, rules: MergeRules | undefined, place: Place): void {
  const itemwise = new ListChange(path, from, to, rules).operations();
  const whole: Operation[] = [];
  replace(whole, path, from, to, place);
  ops.push(...(linesOf(itemwise) <= linesOf(whole) ? itemwise : whole));
}

/** Goes through the wanted list from the front, so that all that lies before the current index is already as wanted. */
class ListChange {
  private readonly ops: Operation[] = [];
  private readonly alignment: Alignment;

  constructor(
    private readonly path: string,
    private readonly from: JsonList,
    private readonly to: JsonList,
    private readonly rules: MergeRules | undefined,
  ) {
    this.alignment = align(from, to, rules?.keys);
  }

  operations(): readonly Operation[] {
    let [i, j] = [0, 0];
    for (const [nextI, nextJ] of this.alignment.pairs) {
      this.gap(i, nextI, j, nextJ);
      this.keep(nextI, nextJ);
      [i, j] = [nextI + 1, nextJ + 1];
    }
    this.gap(i, this.from.length, j, this.to.length);
    return this.ops;
  }

  /** The same item on both sides, now at its wanted index. */
  private keep(i: number, j: number): void {
    if (equal(this.from[i], this.to[j])) { return; }
    this.testItem(i, j);
    change(this.ops, pointer(this.path, j), this.from[i], this.to[j], this.rules, 'named');
  }

  /** Items between two kept ones: as many as there are on both sides change in place, the rest is removed or added. */
  private gap(i: number, endI: number, j: number, endJ: number): void {
    for (; i < endI && j < endJ; i++, j++) { this.changeInPlace(i, j); }
    for (; i < endI; i++) {
      this.testItem(i, j);
      this.ops.push({ op: 'remove', path: pointer(this.path, j) });
    }
    for (; j < endJ; j++) {
      if (i >= this.from.length) {
        this.ops.push({ op: 'add', path: `${this.path}/-`, value: this.to[j] });
      } else {
        if (this.alignment.name !== undefined) { this.testItem(i, j); }
        this.ops.push({ op: 'add', path: pointer(this.path, j), value: this.to[j] });
      }
    }
  }

  private changeInPlace(i: number, j: number): void {
    const path = pointer(this.path, j);
    if (this.alignment.name === undefined) { return change(this.ops, path, this.from[i], this.to[j], this.rules, 'unnamed'); }
    this.testItem(i, j);
    this.ops.push({ op: 'replace', path, value: this.to[j] });
  }

  /** That the item which was at `i` is the one now at index `j`. */
  private testItem(i: number, j: number): void {
    const { name } = this.alignment;
    const item = this.from[i];
    const path = pointer(this.path, j);
    if (name === undefined || name === ITSELF) {
      testValue(this.ops, path, item);
    } else {
      this.ops.push({ op: 'test', path: pointer(path, name), value: (item as JsonMap)[name] });
    }
  }
}
