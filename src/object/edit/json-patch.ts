import { equal, isList, isMap, Json } from '../json';
import { own, put } from './own-field';
import { Path } from './path';

/** One operation of RFC 6902. */
export interface JsonPatchOperation {
  readonly op: 'add' | 'remove' | 'replace' | 'move' | 'copy' | 'test';
  /** Where, as a JSON pointer (RFC 6901). */
  readonly path: string;
  /** Where from, for `move` and `copy`. */
  readonly from?: string;
  /** What, for `add`, `replace` and `test`. */
  readonly value?: Json;
}

/** Why an operation cannot be carried out, and at which pointer. */
export class JsonPatchFailure extends Error {
  constructor(readonly pointer: string, readonly reason: string) {
    super(`${pointer}: ${reason}`);
  }
}

/** The steps of a pointer, unescaped. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer.split('/').slice(1).map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** The path that a pointer means; a number is taken for the index of an item. */
export function pathOf(pointer: string): Path {
  return stepsOf(pointer).map((step) => /^(0|[1-9]\d*)$/.test(step) ? Number(step) : step);
}

/** The result of all operations; what they do not touch is shared with the input. Raises JsonPatchFailure for the first that cannot be carried out. */
export function applyJsonPatch(document: Json, operations: readonly JsonPatchOperation[]): Json {
  const draft = new Draft(document);
  for (const operation of operations) { draft.apply(operation); }
  return draft.root;
}

type MutableMap = { [field: string]: Json };
type Container = MutableMap | Json[];

/** A document under change: what is copied once is changed in place after that, so that many operations on one large map stay linear. */
class Draft {
  private readonly owned = new Set<Json>();

  constructor(public root: Json) {}

  apply(operation: JsonPatchOperation): void {
    const { op, path, from = '', value = null } = operation;
    switch (op) {
      case 'add': return this.add(path, value);
      case 'remove': return void this.remove(path);
      case 'replace': return this.replace(path, value);
      case 'test': return this.test(path, value);
      case 'move': return this.move(from, path);
      case 'copy': return this.copy(from, path);
    }
  }

  private add(pointer: string, value: Json): void {
    const { container, step } = this.parentOf(pointer);
    if (Array.isArray(container)) {
      container.splice(step === '-' ? container.length : indexIn(container, step, pointer, container.length), 0, value);
    } else {
      put(container, step, value);
    }
  }

  private remove(pointer: string): Json {
    const { container, step } = this.parentOf(pointer);
    const value = existing(container, step, pointer);
    if (Array.isArray(container)) { container.splice(Number(step), 1); } else { delete container[step]; }
    return value;
  }

  private replace(pointer: string, value: Json): void {
    const { container, step } = this.parentOf(pointer);
    existing(container, step, pointer);
    set(container, step, value);
  }

  private test(pointer: string, value: Json): void {
    const found = this.read(pointer);
    if (!equal(found, value)) { throw new JsonPatchFailure(pointer, `is ${excerpt(found)}, not ${excerpt(value)} as tested`); }
  }

  private move(from: string, path: string): void {
    if (path.startsWith(`${from}/`)) { throw new JsonPatchFailure(from, `cannot be moved into itself, to ${path}`); }
    this.add(path, this.remove(from));
  }

  private copy(from: string, path: string): void {
    const value = this.read(from);
    // From here on two places hold the value: neither may be changed in place.
    this.owned.clear();
    this.add(path, value);
  }

  private read(pointer: string): Json {
    let value = this.root;
    for (const step of stepsOf(pointer)) { value = existing(asContainer(value, pointer), step, pointer); }
    return value;
  }

  /** The map or list that holds what a pointer names, ours to change. */
  private parentOf(pointer: string): { readonly container: Container; readonly step: string } {
    const steps = stepsOf(pointer);
    let container = this.own(asContainer(this.root, pointer));
    this.root = container;
    for (const step of steps.slice(0, -1)) {
      const inner = this.own(asContainer(existing(container, step, pointer), pointer));
      set(container, step, inner);
      container = inner;
    }
    return { container, step: steps[steps.length - 1] };
  }

  private own(value: Container): Container {
    if (this.owned.has(value)) { return value; }
    const copy = Array.isArray(value) ? [...value] : { ...value };
    this.owned.add(copy);
    return copy;
  }
}

function asContainer(value: Json, pointer: string): Container {
  if (isList(value) || isMap(value)) { return value as Container; }
  throw new JsonPatchFailure(pointer, `leads through ${excerpt(value)}, which is neither a map nor a list`);
}

function existing(container: Container, step: string, pointer: string): Json {
  if (Array.isArray(container)) { return container[indexIn(container, step, pointer, container.length - 1)]; }
  const value = own(container, step);
  if (value === undefined) { throw new JsonPatchFailure(pointer, `there is no field "${step}"`); }
  return value;
}

function set(container: Container, step: string, value: Json): void {
  if (Array.isArray(container)) { container[Number(step)] = value; } else { put(container, step, value); }
}

function indexIn(list: readonly Json[], step: string, pointer: string, last: number): number {
  if (!/^(0|[1-9]\d*)$/.test(step)) { throw new JsonPatchFailure(pointer, `"${step}" is no index of a list`); }
  if (Number(step) > last) { throw new JsonPatchFailure(pointer, `index ${step} is beyond the list, which has ${list.length} items`); }
  return Number(step);
}

/** A value on one short line. */
function excerpt(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
