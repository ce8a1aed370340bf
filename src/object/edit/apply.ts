import { equal, isList, isMap, Json, JsonList, JsonMap } from '../json';
import { KubeObject } from '../kube-object';
import { ItemKey, KeyToken, tokenOf, tokenOfKey, tokensOf } from './item-key';
import { inserted, KeyedItem, reordered } from './item-order';
import { applyJsonPatch, JsonPatchFailure, pathOf } from './json-patch';
import { AppendChange, Change, ItemsChange, JsonPatchEdit, MapChange, ObjectEdit } from './object-edit';
import { own, put } from './own-field';
import { itemStep, Path, PathStep } from './path';
import { ListKey } from './place';

/** A part of an edit that found nothing to act on. */
export interface Unmatched {
  readonly path: Path;
  /** Why, to be read after the path. */
  readonly reason: string;
}

/** An object after an edit. */
export interface Applied {
  /** The very same object where nothing changed; what the edit does not touch is shared with the input. */
  readonly object: KubeObject;
  readonly changed: boolean;
  readonly unmatched: readonly Unmatched[];
}

/** Makes an edit on an object, which itself is never changed. */
export function apply(edit: ObjectEdit, object: KubeObject): Applied {
  if (edit.by === 'json-patch') { return applyOperations(edit, object); }
  const run = new Run(edit.by);
  const result = run.map(edit.change, object) as KubeObject;
  return { object: result, changed: result !== object, unmatched: run.unmatched };
}

function applyOperations(edit: JsonPatchEdit, object: KubeObject): Applied {
  try {
    const result = applyJsonPatch(object, edit.operations) as KubeObject;
    const changed = !equal(result, object);
    return { object: changed ? result : object, changed, unmatched: [] };
  } catch (error) {
    if (!(error instanceof JsonPatchFailure)) { throw error; }
    return { object, changed: false, unmatched: [{ path: pathOf(error.pointer), reason: error.reason }] };
  }
}

/** Whether a change would alter a value (undefined: nothing is there), or find nothing to act on. */
export function alters(change: Change, value: Json | undefined): boolean {
  const run = new Run('declaration');
  return run.change(change, value) !== value || run.unmatched.length > 0;
}

/** The value after a change; undefined where nothing is there then. */
type Outcome = Json | undefined;

/** One pass over an object. Every method gives the very `state` that it was given where nothing changes. */
class Run {
  readonly unmatched: Unmatched[] = [];
  private readonly path: PathStep[] = [];

  constructor(private readonly by: 'declaration' | 'patch') {}

  map(change: MapChange, state: Outcome): Outcome {
    if (isMap(state)) { return this.fields(change, state); }
    if (!this.replaceable(state)) {
      this.miss('is not a map here');
      return state;
    }
    const made = this.fields(change, {});
    const says = Object.keys(made).length > 0 || Object.keys(change.fields).length === 0;
    return says ? made : state;
  }

  change(change: Change, state: Outcome): Outcome {
    switch (change.op) {
      case 'set': return equal(state, change.value) ? state : change.value;
      case 'remove': return this.remove(state);
      case 'map': return this.map(change, state);
      case 'items': return this.items(change, state);
      case 'append': return this.append(change, state);
    }
  }

  private remove(state: Outcome): undefined {
    // Under a declaration somebody else has removed it too: that is what the declaration asks for.
    if (state === undefined && this.by === 'patch') { this.miss('there is nothing to remove'); }
    return undefined;
  }

  private fields(change: MapChange, state: JsonMap): JsonMap {
    let copy: { [field: string]: Json } | undefined;
    const fields = Object.keys(change.fields);
    for (let i = 0; i < fields.length; i++) {
      const field = fields[i];
      const before = own(state, field);
      this.path.push(field);
      const after = this.change(own(change.fields, field)!, before);
      this.path.pop();
      if (after === before) { continue; }
      copy ??= { ...state };
      if (after === undefined) { delete copy[field]; } else { put(copy, field, after); }
    }
    return copy ?? state;
  }

  private append({ length, values }: AppendChange, state: Outcome): Outcome {
    if (!isList(state)) {
      this.miss('is not a list here, nothing can be appended');
      return state;
    }
    return holds(state, values, length) ? state : [...state, ...values];
  }

  private items(change: ItemsChange, state: Outcome): Outcome {
    if (!isList(state) && !this.replaceable(state)) {
      this.miss('is not a list here');
      return state;
    }
    const list = isList(state) ? state : [];
    const keyed = !change.guessed || tokensOf(list, change.keys, true) !== undefined;
    const result = this.itemList(change, keyed ? list : []);
    if (result.length === list.length && result.every((item, i) => item === list[i])) { return state; }
    return result;
  }

  private itemList(change: ItemsChange, list: JsonList): JsonList {
    const tokens = list.map((item) => tokenOf(item, change.keys));
    const index = indexOf(tokens);
    const slots: Outcome[] = [...list];
    const made = this.changeItems(change, slots, index);
    this.removeItems(change, slots, index);
    const fresh = this.replaceItems(change, slots, index);
    if (fresh.length === 0 && !change.reorder) { return [...slots.filter((item) => item !== undefined), ...made]; }
    const kept: KeyedItem[] = [];
    slots.forEach((item, i) => {
      if (item !== undefined) { kept.push({ token: index.get(tokens[i]!) === i ? tokens[i] : undefined, item }); }
    });
    const sequence = change.sequence!.map(tokenOfKey);
    const ordered = inserted(change.reorder ? reordered(kept, sequence) : kept, fresh, sequence);
    return [...ordered.map(({ item }) => item), ...made];
  }

  /** Changes items in their slots; gives those that a patch makes. */
  private changeItems({ change = [], keys }: ItemsChange, slots: Outcome[], index: TokenIndex): JsonList {
    const made: Json[] = [];
    for (const one of change) {
      this.path.push(itemStep(keys, one.key));
      const at = index.get(tokenOfKey(one.key));
      if (at !== undefined && at !== SEVERAL) {
        slots[at] = this.map(one.change, slots[at]);
      } else if (at === undefined && this.by === 'patch') {
        made.push(this.map(one.change, undefined)!);
      } else {
        this.miss(at === SEVERAL ? 'several items have this key' : 'there is no such item');
      }
      this.path.pop();
    }
    return made;
  }

  private removeItems({ remove = [], keys }: ItemsChange, slots: Outcome[], index: TokenIndex): void {
    for (const key of remove) {
      const at = index.get(tokenOfKey(key));
      if (at !== undefined && at !== SEVERAL) {
        slots[at] = undefined;
      } else if (at === SEVERAL || this.by === 'patch') {
        this.missItem(keys, key, at === SEVERAL ? 'several items have this key' : 'there is no such item to remove');
      }
    }
  }

  /** Puts items to be inserted in the place of those that others have inserted under the same key; gives the rest. */
  private replaceItems({ insert = [], keys, sequence = [] }: ItemsChange, slots: Outcome[], index: TokenIndex): readonly KeyedItem[] {
    const fresh: KeyedItem[] = [];
    for (const item of insert) {
      const token = tokenOf(item, keys)!;
      const at = index.get(token);
      if (at === undefined) {
        fresh.push({ token, item });
      } else if (at === SEVERAL) {
        this.missItem(keys, sequence.find((key) => tokenOfKey(key) === token)!, 'several items have this key');
      } else if (!equal(slots[at], item)) {
        slots[at] = item;
      }
    }
    return fresh;
  }

  /** A patch replaces what stands in its way; a declaration knew it as a map or list, so somebody else has replaced it. */
  private replaceable(state: Outcome): boolean {
    return state === undefined || state === null || this.by === 'patch';
  }

  private missItem(keys: readonly ListKey[], key: ItemKey, reason: string): void {
    this.path.push(itemStep(keys, key));
    this.miss(reason);
    this.path.pop();
  }

  private miss(reason: string): void {
    this.unmatched.push({ path: [...this.path], reason });
  }
}

/** The index of each item by its token, SEVERAL where more than one has it. */
type TokenIndex = ReadonlyMap<KeyToken, number>;
const SEVERAL = -1;

function indexOf(tokens: readonly (KeyToken | undefined)[]): TokenIndex {
  const index = new Map<KeyToken, number>();
  tokens.forEach((token, i) => {
    if (token !== undefined) { index.set(token, index.has(token) ? SEVERAL : i); }
  });
  return index;
}

/** Whether the values stand in the list one after the other, somewhere from `start` on. */
function holds(list: JsonList, values: JsonList, start: number): boolean {
  for (let at = start; at + values.length <= list.length; at++) {
    if (values.every((value, i) => equal(value, list[at + i]))) { return true; }
  }
  return false;
}
