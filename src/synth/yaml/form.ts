import { inlineScalar } from './scalar';
import { equal, isList, isMap, Json, JsonList, JsonMap } from '../../object/json';

/** Stands around the number of a place in which strings are filled in; the emitter writes it bare. */
const MARK = '\u00a6';
const MARKED = /\u00a6(\d+)\u00a6/g;
/** Strings that are not written as others are: in lines, or in no merge. */
const SPECIAL = /^\s|\n|\u00a6/;

/** Whether a string could be taken for a mark, or for some of one. */
export function isMarked(text: string): boolean {
  return text.includes(MARK);
}

/** Whether each of these strings could stand for a place: it is none of the others, nor of those that something is known to depend on. */
export function areFree(strings: readonly string[], taken: ReadonlySet<string>): boolean {
  for (let i = 0; i < strings.length; i++) {
    if (taken.has(strings[i]) || strings.indexOf(strings[i]) < i) { return false; }
  }
  return true;
}

/** What two values have in common that differ in strings of one line alone; what differs in the same way is one place. */
export class Form {
  /** Undefined for values that differ in more. */
  public static of(one: Json, other: Json): Form | undefined {
    const places = new Map<string, number>();
    const marked = markedValue(one, other, places);
    return marked === undefined || marked === one ? undefined : new Form(one, marked, places.size);
  }

  /** @param marked the value with marks in its places */
  private constructor(private readonly value: Json, public readonly marked: Json, public readonly places: number) {}

  /** What another value has in the places, undefined for one that is not of this form. */
  public stringsOf(value: Json): readonly string[] | undefined {
    const strings: (string | undefined)[] = [];
    for (let place = 0; place < this.places; place++) { strings.push(undefined); }
    return isRead(strings, this.marked, this.value, value) ? strings as string[] : undefined;
  }
}

/** A text with places for strings. */
export class TextForm {
  private readonly parts: string[] = [];
  private readonly places: number[] = [];

  /**
   * @param text in which the marks of a form stand
   * @param count how many places the form has: what looks like a mark of another place is part of the text
   */
  constructor(text: string, count: number) {
    let from = 0;
    for (const { 0: found, 1: place, index } of text.matchAll(MARKED)) {
      if (Number(place) >= count) { continue; }
      this.parts.push(text.slice(from, index));
      this.places.push(Number(place));
      from = index + found.length;
    }
    this.parts.push(text.slice(from));
  }

  /** The text with these strings in its places, written as the emitter writes them. */
  public with(strings: readonly string[]): string {
    let text = this.parts[0];
    for (let i = 0; i < this.places.length; i++) { text += inlineScalar(strings[this.places[i]]) + this.parts[i + 1]; }
    return text;
  }
}

/** The very same value where the two are equal. */
function markedValue(one: Json, other: Json, places: Map<string, number>): Json | undefined {
  if (equal(one, other)) { return one; }
  if (typeof one === 'string') { return typeof other === 'string' ? mark(one, other, places) : undefined; }
  if (isList(one)) { return isList(other) && one.length === other.length ? markedList(one, other, places) : undefined; }
  if (!isMap(one) || !isMap(other)) { return undefined; }
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) { return undefined; }
  let marked = one;
  for (const key of keys) {
    const value = Object.hasOwn(other, key) ? markedValue(one[key], other[key], places) : undefined;
    if (value === undefined) { return undefined; }
    if (value !== one[key]) { marked = { ...marked, [key]: value }; }
  }
  return marked;
}

function markedList(one: JsonList, other: JsonList, places: Map<string, number>): JsonList | undefined {
  const marked: Json[] = [];
  for (let i = 0; i < one.length; i++) {
    const value = markedValue(one[i], other[i], places);
    if (value === undefined) { return undefined; }
    marked.push(value);
  }
  return marked;
}

function mark(one: string, other: string, places: Map<string, number>): string | undefined {
  if (SPECIAL.test(one) || SPECIAL.test(other)) { return undefined; }
  const pair = `${one}\n${other}`;
  let place = places.get(pair);
  if (place === undefined) { places.set(pair, place = places.size); }
  return MARK + place + MARK;
}

function isRead(strings: (string | undefined)[], marked: Json, known: Json, value: Json | undefined): boolean {
  if (marked === known) { return equal(known, value); }
  if (typeof marked === 'string') { return typeof value === 'string' && isStringRead(strings, Number(marked.slice(1, -1)), value); }
  if (isList(marked)) {
    if (!isList(value) || marked.length !== value.length) { return false; }
    for (let i = 0; i < marked.length; i++) {
      if (!isRead(strings, marked[i], (known as JsonList)[i], value[i])) { return false; }
    }
    return true;
  }
  return isMap(value) && isMapRead(strings, marked as JsonMap, known as JsonMap, value);
}

function isMapRead(strings: (string | undefined)[], marked: JsonMap, known: JsonMap, value: JsonMap): boolean {
  const keys = Object.keys(marked);
  if (keys.length !== Object.keys(value).length) { return false; }
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    const common = known[key];
    // Most of it is the very same value.
    if (common === value[key] && common === marked[key]) { continue; }
    if (!Object.hasOwn(value, key) || !isRead(strings, marked[key], common, value[key])) { return false; }
  }
  return true;
}

function isStringRead(strings: (string | undefined)[], place: number, value: string): boolean {
  if (SPECIAL.test(value)) { return false; }
  strings[place] ??= value;
  return strings[place] === value;
}
