import { isMap, Json } from '../json';
import { alters } from './apply';
import { ItemKey, keyOfItem, KeyToken, tokenOfKey } from './item-key';
import { stepsOf } from './json-patch';
import { Change, ItemsChange, JsonPatchEdit, MapChange, ObjectEdit } from './object-edit';
import { own, put } from './own-field';
import { itemStep, Path } from './path';

/**
 * The paths that two edits of one object both set, and differently: what the later one overrules. Lists that both append to are none.
 * The index in a JSON patch names no item, so it is compared with the index of another JSON patch only.
 */
export function conflicts(a: ObjectEdit, b: ObjectEdit): readonly Path[] {
  const found: Path[] = [];
  between(changeOf(a), changeOf(b), [], found);
  return found;
}

function changeOf(edit: ObjectEdit): MapChange {
  return edit.by === 'json-patch' ? operationsAsChange(edit) : edit.change;
}

function between(a: Change, b: Change, path: Path, found: Path[]): void {
  if (a.op === 'map' && b.op === 'map') {
    for (const field of Object.keys(a.fields)) {
      const other = own(b.fields, field);
      if (other) { between(own(a.fields, field)!, other, [...path, field], found); }
    }
  } else if (a.op === 'items' && b.op === 'items') {
    betweenItems(a, b, path, found);
  } else if (a.op === 'set' || a.op === 'remove') {
    against(a.op === 'set' ? a.value : undefined, b, path, found);
  } else if (b.op === 'set' || b.op === 'remove') {
    against(b.op === 'set' ? b.value : undefined, a, path, found);
  } else if (a.op !== b.op && !isIndexed(a) && !isIndexed(b)) {
    found.push(path);
  }
}

/** Whether the fields of a map can be meant as indexes of a list, in a JSON patch. */
function isIndexed(change: Change): boolean {
  return change.op === 'map' && Object.keys(change.fields).every((field) => /^\d+$/.test(field));
}

/** A value that one edit sets (undefined: removes) against what the other changes there. */
function against(value: Json | undefined, change: Change, path: Path, found: Path[]): void {
  if (change.op === 'map' && isMap(value)) {
    for (const field of Object.keys(change.fields)) { against(own(value, field), own(change.fields, field)!, [...path, field], found); }
  } else if (alters(change, value)) {
    found.push(path);
  }
}

function betweenItems(a: ItemsChange, b: ItemsChange, path: Path, found: Path[]): void {
  const others = changesByItem(b);
  for (const [token, { key, change }] of changesByItem(a)) {
    const other = others.get(token);
    if (other) { between(change, other.change, [...path, itemStep(a.keys, key)], found); }
  }
  if (a.reorder && b.reorder && !sameOrder(a.sequence!, b.sequence!)) { found.push(path); }
}

interface KeyedChange {
  readonly key: ItemKey;
  readonly change: Change;
}

/** What happens to each item, said as the change of a single value. */
function changesByItem({ keys, remove = [], change = [], insert = [] }: ItemsChange): ReadonlyMap<KeyToken, KeyedChange> {
  const all: readonly KeyedChange[] = [
    ...remove.map((key) => ({ key, change: { op: 'remove' as const } })),
    ...change,
    ...insert.map((value) => ({ key: keyOfItem(value, keys)!, change: { op: 'set' as const, value } })),
  ];
  return new Map(all.map((item) => [tokenOfKey(item.key), item]));
}

/** Whether the keys that both name come in the same order in both. */
function sameOrder(a: readonly ItemKey[], b: readonly ItemKey[]): boolean {
  const [left, right] = [a.map(tokenOfKey), b.map(tokenOfKey)];
  const [inLeft, inRight] = [new Set(left), new Set(right)];
  const common = right.filter((token) => inLeft.has(token));
  return left.filter((token) => inRight.has(token)).every((token, i) => token === common[i]);
}

type Fields = { [field: string]: Change };

/** The fields that a JSON patch sets or removes; what it appends, copies or moves in is not known before it meets an object. */
function operationsAsChange({ operations }: JsonPatchEdit): MapChange {
  const root: Fields = {};
  for (const { op, path, from, value } of operations) {
    if ((op === 'add' || op === 'replace') && !path.endsWith('/-')) { place(root, path, { op: 'set', value: value! }); }
    if (op === 'remove' || op === 'move') { place(root, op === 'move' ? from! : path, { op: 'remove' }); }
  }
  return { op: 'map', fields: root };
}

function place(root: Fields, pointer: string, change: Change): void {
  const steps = stepsOf(pointer);
  let fields = root;
  for (const step of steps.slice(0, -1)) {
    const inner = own(fields, step) ?? { op: 'map', fields: {} };
    // Inside a value that the same patch has set: the whole of it counts already.
    if (inner.op !== 'map') { return; }
    put(fields, step, inner);
    fields = inner.fields as Fields;
  }
  put(fields, steps[steps.length - 1], change);
}
