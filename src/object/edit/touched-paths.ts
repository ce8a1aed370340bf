import { keyOfItem } from './item-key';
import { pathOf } from './json-patch';
import { Change, ItemsChange, ObjectEdit } from './object-edit';
import { itemStep, Path } from './path';

/** The deepest paths that an edit sets, removes or adds to: what a seal or a report looks at. */
export function touchedPaths(edit: ObjectEdit): readonly Path[] {
  if (edit.by === 'json-patch') {
    return edit.operations.flatMap(({ op, path, from }) => op === 'test' ? [] : op === 'move' ? [pathOf(from!), pathOf(path)] : [pathOf(path)]);
  }
  const found: Path[] = [];
  for (const [field, change] of Object.entries(edit.change.fields)) { collect(change, [field], found); }
  return found;
}

function collect(change: Change, path: Path, found: Path[]): void {
  if (change.op === 'items') {
    collectItems(change, path, found);
  } else if (change.op === 'map' && Object.keys(change.fields).length > 0) {
    for (const [field, inside] of Object.entries(change.fields)) { collect(inside, [...path, field], found); }
  } else {
    found.push(path);
  }
}

function collectItems({ keys, remove = [], change = [], insert = [], reorder }: ItemsChange, path: Path, found: Path[]): void {
  for (const key of remove) { found.push([...path, itemStep(keys, key)]); }
  for (const item of change) { collect(item.change, [...path, itemStep(keys, item.key)], found); }
  for (const item of insert) { found.push([...path, itemStep(keys, keyOfItem(item, keys)!)]); }
  if (reorder) { found.push(path); }
}
