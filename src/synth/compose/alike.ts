import { isList, Json, JsonList, JsonMap } from '../../object/json';
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
  private readonly found = new Differing();

  /** What an object is like among those of its sort that came before it; undefined where there are none, or too few yet. */
  public of(object: KubeObject, sort: unknown): Likeness | undefined {
    if (!LIKENESSES.has(object)) {
      const likeness = this.find(object, sort);
      if (likeness) { LIKENESSES.set(object, likeness); }
    }
    return likenessOf(object);
  }

  /** The first object of a sort that says the same; undefined where it is like none. */
  public same(object: KubeObject, sort: unknown): KubeObject | undefined {
    const likeness = this.find(object, sort);
    if (!likeness) { return undefined; }
    const same = this.found.count === 0 ? likeness.example : likeness.first(this.found.text, object);
    LIKENESSES.set(same, likeness);
    return same;
  }

  /** Finds the texts as well in which an object differs from what it is like. */
  private find(object: KubeObject, sort: unknown): Likeness | undefined {
    let examples = this.examples.get(sort);
    if (!examples) { this.examples.set(sort, examples = []); }
    for (const example of examples) {
      const likeness = example.likeness(object, this.found);
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
  private readonly whole: Part;

  constructor(readonly object: KubeObject) {
    this.whole = new Part(object, []);
  }

  likeness(object: KubeObject, found: Differing): Likeness | undefined {
    const { apiVersion, kind } = this.object;
    found.count = 0;
    if (object.apiVersion !== apiVersion || object.kind !== kind || !this.whole.isLike(object, found)) { return undefined; }
    this.met++;
    const known = this.likenesses.find(({ places }) => found.isAt(places));
    if (known || this.likenesses.length === MOST) { return known; }
    const likeness = new Likeness(this, found.places.slice(0, found.count));
    this.likenesses.push(likeness);
    return likeness;
  }
}

/** The texts that an object has in the place of others, and where. The lists are used for one object after the other: most are like another one. */
class Differing {
  count = 0;
  readonly places: FieldPath[] = [];
  private readonly texts: string[] = [];

  add(place: FieldPath, text: string): void {
    this.places[this.count] = place;
    this.texts[this.count++] = text;
  }

  /** Parts of one example hand out the very same places. */
  isAt(places: readonly FieldPath[]): boolean {
    if (places.length !== this.count) { return false; }
    for (let i = 0; i < places.length; i++) { if (places[i] !== this.places[i]) { return false; } }
    return true;
  }

  /** The texts as one. */
  get text(): string {
    return this.count === 1 ? this.texts[0] : JSON.stringify(this.texts.slice(0, this.count));
  }
}

/** A part of an example, and what is in it once something is compared with it. */
class Part {
  private fields: readonly string[] = [];
  private inner: readonly Part[] | undefined;

  constructor(private readonly value: Json, private readonly place: FieldPath) {}

  /** Whether another value differs in texts only; adds these. What is the same value is not looked into. */
  isLike(other: Json, found: Differing): boolean {
    const { value } = this;
    if (value === other) { return true; }
    if (typeof value === 'string' && typeof other === 'string') {
      found.add(this.place, other);
      return true;
    }
    if (typeof value !== 'object' || typeof other !== 'object' || value === null || other === null) { return false; }
    const inner = this.inner ??= this.opened();
    return isList(value) ? isList(other) && isLikeList(inner, other, found) : !isList(other) && isLikeMap(this.fields, inner, other, found);
  }

  private opened(): readonly Part[] {
    const value = this.value as JsonList | JsonMap;
    if (isList(value)) { return value.map((item, i) => new Part(item, [...this.place, i])); }
    this.fields = Object.keys(value);
    return this.fields.map((field) => new Part(value[field], [...this.place, field]));
  }
}

function isLikeList(parts: readonly Part[], list: JsonList, found: Differing): boolean {
  if (parts.length !== list.length) { return false; }
  for (let i = 0; i < parts.length; i++) { if (!parts[i].isLike(list[i], found)) { return false; } }
  return true;
}

function isLikeMap(fields: readonly string[], parts: readonly Part[], map: JsonMap, found: Differing): boolean {
  let i = 0;
  for (const field in map) {
    if (field !== fields[i] || !parts[i++].isLike(map[field], found)) { return false; }
  }
  return i === parts.length;
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
