import { isList, Json } from '../../../object/json';
import { KubeObject } from '../../../object/kube-object';
import type { FieldPath } from '../../../schema/field-path';

/** So many objects are judged in full before it pays to ask what judgements read of the one that they are like. */
const ENOUGH = 4;

/** So many objects of one sort are looked at for one that another is like, and so many ways are known in which others are like it. */
const MOST = 8;

/** Puts a value into the hands of a judgement, so that the texts are known which this reads of it. */
export type Noting = <T extends Json>(value: T) => T;

/** What was made of an object, and the places of the texts that were read for it. */
interface Made {
  readonly result: unknown;
  readonly read: ReadonlySet<string>;
}

/** What objects have in common that differ from another one in the texts at some places, and in nothing else: fields, their order and lists are the same. */
export class Likeness {
  private readonly known = new Map<unknown, unknown>();

  constructor(readonly example: KubeObject, readonly places: readonly FieldPath[], private readonly made: Map<unknown, Made>) {}

  /**
   * What a judgement comes to in the example and in all that is like it; undefined where it reads a text that differs.
   *
   * @param judge looks at the example only through what notes its reading, and at nothing that another object may change
   */
  public same<T>(topic: unknown, judge: (note: Noting) => T): T | undefined {
    return this.once(topic, () => {
      let made = this.made.get(topic);
      if (!made) {
        const read = new Set<string>();
        this.made.set(topic, made = { result: judge((value) => noted(value, '', read)), read });
      }
      const { read, result } = made;
      return isAnyRead(this.places, read) ? undefined : result as T;
    });
  }

  /** Whether a judgement that finds nothing in the example finds nothing in what is like it; `judge` says whether it finds nothing. */
  public spares(topic: unknown, judge: (note: Noting) => boolean): boolean {
    return this.same(topic, judge) === true;
  }

  /** What is the same for all that are alike, made when it is first asked for. */
  public once<T>(topic: unknown, make: () => T): T {
    if (!this.known.has(topic)) { this.known.set(topic, make()); }
    return this.known.get(topic) as T;
  }
}

const LIKENESSES = new WeakMap<KubeObject, Likeness>();

/** What an object is like, where somebody has looked for it. */
export function likenessOf(object: KubeObject): Likeness | undefined {
  return LIKENESSES.get(object);
}

/** Finds what objects are like. */
export class AlikeObjects {
  private readonly examples = new Map<unknown, Example[]>();

  /** What an object is like among those of its sort that came before it; undefined where there are none, or too few yet. */
  public of(object: KubeObject, sort: unknown): Likeness | undefined {
    return LIKENESSES.get(object) ?? this.find(object, sort);
  }

  private find(object: KubeObject, sort: unknown): Likeness | undefined {
    let examples = this.examples.get(sort);
    if (!examples) { this.examples.set(sort, examples = []); }
    for (const example of examples) {
      const likeness = example.likeness(object);
      if (likeness === 'too early') { return undefined; }
      if (likeness) {
        LIKENESSES.set(object, likeness);
        return likeness;
      }
    }
    if (examples.length < MOST) { examples.push(new Example(object)); }
    return undefined;
  }
}

class Example {
  private readonly likenesses: Likeness[] = [];
  private readonly made = new Map<unknown, Made>();
  private met = 0;

  constructor(private readonly object: KubeObject) {}

  public likeness(object: KubeObject): Likeness | 'too early' | undefined {
    const places: FieldPath[] = [];
    if (object.apiVersion !== this.object.apiVersion || object.kind !== this.object.kind || !differInTexts(this.object, object, [], places)) { return undefined; }
    if (++this.met < ENOUGH) { return 'too early'; }
    const known = this.likenesses.find((likeness) => samePlaces(likeness.places, places));
    if (known || this.likenesses.length === MOST) { return known; }
    const likeness = new Likeness(this.object, places, this.made);
    this.likenesses.push(likeness);
    return likeness;
  }
}

/** A copy of an object that notes which of its texts are read. */
export class Noted {
  readonly copy: KubeObject;
  private readonly read = new Set<string>();

  constructor(object: KubeObject) {
    this.copy = noted(object, '', this.read);
  }

  /** Whether a text at one of some places was read. */
  isRead(places: readonly FieldPath[]): boolean {
    return isAnyRead(places, this.read);
  }
}

/** Whether two values differ in texts only; adds their places. Parts that are the same value are not looked into. */
function differInTexts(a: Json, b: Json, path: (string | number)[], places: FieldPath[]): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    places.push([...path]);
    return typeof a === 'string' && typeof b === 'string';
  }
  if (isList(a) || isList(b)) { return isList(a) && isList(b) && a.length === b.length && a.every((item, i) => partsDiffer(item, b[i], i, path, places)); }
  const fields = Object.keys(a);
  let i = 0;
  for (const field in b) {
    if (field !== fields[i++] || !partsDiffer(a[field], b[field], field, path, places)) { return false; }
  }
  return i === fields.length;
}

function samePlaces(a: readonly FieldPath[], b: readonly FieldPath[]): boolean {
  return a.length === b.length && a.every((place, i) => place.length === b[i].length && place.every((step, j) => step === b[i][j]));
}

function partsDiffer(a: Json, b: Json, step: string | number, path: (string | number)[], places: FieldPath[]): boolean {
  if (a === b) { return true; }
  path.push(step);
  const isAlike = differInTexts(a, b, path, places);
  path.pop();
  return isAlike;
}

function noted<T extends Json>(value: T, place: string, read: Set<string>): T {
  if (typeof value !== 'object' || value === null) { return value; }
  const copy = isList(value) ? [] : {};
  for (const [step, part] of Object.entries(value) as [string, Json][]) {
    const inside = `${place}/${step}`;
    Object.defineProperty(copy, step, typeof part !== 'string' ? { enumerable: true, value: noted(part, inside, read) } : {
      enumerable: true,
      get: () => {
        read.add(inside);
        return part;
      },
    });
  }
  return copy as T;
}

/** Two places may have the same key: then the one counts as read where the other is. */
function isAnyRead(places: readonly FieldPath[], read: ReadonlySet<string>): boolean {
  return places.some((place) => read.has(`/${place.join('/')}`));
}
