import { Json, JsonList } from '../json';
import { ItemKey } from './item-key';
import { JsonPatchOperation } from './json-patch';
import { ListKey } from './place';

/**
 * What one statement of an overlay changes in an object: a plain JSON value, so that edits can be compared, counted and written down.
 * A declaration says what differs from the base: what others have said beside it stays. A patch says what to change, whatever is there.
 */
export type ObjectEdit = DeclarationEdit | PatchEdit | JsonPatchEdit;

export interface DeclarationEdit {
  readonly by: 'declaration';
  readonly change: MapChange;
}

export interface PatchEdit {
  readonly by: 'patch';
  readonly change: MapChange;
}

export interface JsonPatchEdit {
  readonly by: 'json-patch';
  readonly operations: readonly JsonPatchOperation[];
}

/** What happens at one place of an object. */
export type Change = SetChange | RemoveChange | MapChange | ItemsChange | AppendChange;

/** The value is this one. */
export interface SetChange {
  readonly op: 'set';
  readonly value: Json;
}

/** Nothing is here. */
export interface RemoveChange {
  readonly op: 'remove';
}

/** A map is here, and these of its fields change; without any, only that there is one. */
export interface MapChange {
  readonly op: 'map';
  readonly fields: { readonly [field: string]: Change };
}

/** A keyed list is here, and these of its items change. */
export interface ItemsChange {
  readonly op: 'items';
  readonly keys: readonly ListKey[];
  readonly remove?: readonly ItemKey[];
  /** In a patch, an item that is not there is made. */
  readonly change?: readonly ItemChange[];
  /** New items, in their order; where each goes, `sequence` says. */
  readonly insert?: JsonList;
  /** The keys of all items as declared: a new item comes after the nearest of those before it that is there. */
  readonly sequence?: readonly ItemKey[];
  /** The items that were there before come in the order of `sequence` as well. */
  readonly reorder?: true;
  /** In a patch whose keys are a guess: where the items that are there have no keys, these are the whole list. */
  readonly guessed?: true;
}

export interface ItemChange {
  readonly key: ItemKey;
  readonly change: MapChange;
}

/** These values come at the end of a list; where it ends with them already beyond its first `length` items, nothing changes. */
export interface AppendChange {
  readonly op: 'append';
  /** How long the list of the base is. */
  readonly length: number;
  readonly values: JsonList;
}

/** Whether the edit says nothing at all. */
export function isEmpty(edit: ObjectEdit): boolean {
  return edit.by === 'json-patch' ? edit.operations.length === 0 : Object.keys(edit.change.fields).length === 0;
}
