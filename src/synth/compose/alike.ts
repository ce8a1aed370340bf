import { isList, Json } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import type { FieldPath } from '../../schema/field-path';

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
  private readonly firsts = new Map<string, KubeObject>();

  constructor(private readonly of: Example, readonly places: readonly FieldPath[]) {}

  get example(): KubeObject {
    return this.of.object;
  }

  /** Whether it pays to ask what judgements read of the example. */
  get isCommon(): boolean {
    return this.of.met >= ENOUGH;
  }

  /** The first object with some texts. */
  first(texts: string, object: KubeObject): KubeObject {
    const first = this.firsts.get(texts);
    if (!first) { this.firsts.set(texts, object); }
    return first ?? object;
  }

  /**
   * What a judgement comes to in the example and in all that is like it; undefined where it reads a text that differs.
   *
   * @param judge looks at the example only through what notes its reading, and at nothing that another object may change
   */
  public same<T>(topic: unknown, judge: (note: Noting) => T): T | undefined {
    return this.once(topic, () => {
      let made = this.of.made.get(topic);
      if (!made) {
        const read = new Set<string>();
        this.of.made.set(topic, made = { result: judge((value) => noted(value, '', read)), read });
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

/** What an object is like, where somebody has looked for it and found enough. */
export function likenessOf(object: KubeObject): Likeness | undefined {
  const likeness = LIKENESSES.get(object);
  return likeness?.isCommon ? likeness : undefined;
}

/** Finds what objects are like. */
export class AlikeObjects {
  private readonly examples = new Map<unknown, Example[]>();

  /** What an object is like among those of its sort that came before it; undefined where there are none, or too few yet. */
  public of(object: KubeObject, sort: unknown): Likeness | undefined {
    if (!LIKENESSES.has(object)) {
      const likeness = this.find(object, sort, []);
      if (likeness) { LIKENESSES.set(object, likeness); }
    }
    return likenessOf(object);
  }

  /** The first object of a sort that says the same; undefined where it is like none. */
  public same(object: KubeObject, sort: unknown): KubeObject | undefined {
    const texts: string[] = [];
    const likeness = this.find(object, sort, texts);
    if (!likeness) { return undefined; }
    const same = texts.length === 0 ? likeness.example : likeness.first(texts.length === 1 ? texts[0] : JSON.stringify(texts), object);
    LIKENESSES.set(same, likeness);
    return same;
  }

  /** Adds the texts in which an object differs from what it is like. */
  private find(object: KubeObject, sort: unknown, texts: string[]): Likeness | undefined {
    let examples = this.examples.get(sort);
    if (!examples) { this.examples.set(sort, examples = []); }
    for (const example of examples) {
      texts.length = 0;
      const likeness = example.likeness(object, texts);
      if (likeness) { return likeness; }
    }
    if (examples.length < MOST) { examples.push(new Example(object)); }
    return undefined;
  }
}

class Example {
  readonly made = new Map<unknown, Made>();
  met = 0;
  private readonly likenesses: Likeness[] = [];

  constructor(readonly object: KubeObject) {}

  likeness(object: KubeObject, texts: string[]): Likeness | undefined {
    const places: FieldPath[] = [];
    const { apiVersion, kind } = this.object;
    if (object.apiVersion !== apiVersion || object.kind !== kind || !differInTexts(this.object, object, { path: [], places, texts })) { return undefined; }
    this.met++;
    const known = this.likenesses.find((likeness) => samePlaces(likeness.places, places));
    if (known || this.likenesses.length === MOST) { return known; }
    const likeness = new Likeness(this, places);
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

/** Where a walk is, the places at which it found other texts, and these. */
interface Differing {
  readonly path: (string | number)[];
  readonly places: FieldPath[];
  readonly texts: string[];
}

/** Whether two values differ in texts only; adds these. Parts that are the same value are not looked into. */
function differInTexts(a: Json, b: Json, found: Differing): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    if (typeof a !== 'string' || typeof b !== 'string') { return false; }
    found.places.push([...found.path]);
    found.texts.push(b);
    return true;
  }
  if (isList(a) || isList(b)) { return isList(a) && isList(b) && a.length === b.length && a.every((item, i) => partsDiffer(item, b[i], i, found)); }
  const fields = Object.keys(a);
  let i = 0;
  for (const field in b) {
    if (field !== fields[i++] || !partsDiffer(a[field], b[field], field, found)) { return false; }
  }
  return i === fields.length;
}

function partsDiffer(a: Json, b: Json, step: string | number, found: Differing): boolean {
  if (a === b) { return true; }
  found.path.push(step);
  const isAlike = differInTexts(a, b, found);
  found.path.pop();
  return isAlike;
}

function samePlaces(a: readonly FieldPath[], b: readonly FieldPath[]): boolean {
  return a.length === b.length && a.every((place, i) => place.length === b[i].length && place.every((step, j) => step === b[i][j]));
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
