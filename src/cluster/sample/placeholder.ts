import { isList, isMap, Json, JsonMap } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { describeId, idOf } from '../../object/object-id';

/** A value to try. */
export type SampleValue = string | number;

/** Objects with the values of parameters that they were made with. */
export interface Trial {
  readonly values: ReadonlyMap<string, SampleValue>;
  readonly objects: readonly KubeObject[];
}

/** Why a template cannot say what the program does with a parameter. */
export interface Unsayable {
  readonly object: string;
  readonly field: string;
  readonly message: string;
}

/** Stands for a parameter in text, until it is known how a template writes it; no manifest holds these characters. */
const [OPEN, CLOSE] = ['\u0001', '\u0002'];

export function placeholder(name: string): string {
  return `${OPEN}${name}${CLOSE}`;
}

/** Whether some parameter stands in the text. */
export function hasPlaceholder(text: string): boolean {
  return text.includes(OPEN);
}

/** Text with each parameter as it is to be written. */
export function written(text: string, write: (name: string) => string): string {
  return text.replace(/\u0001([\w.-]+)\u0002/g, (_, name: string) => write(name));
}

/** Whether a field is a parameter and nothing else, and a number. */
export class NumberPlaceholder {
  constructor(public readonly name: string) {}
}

/** A value with parameters in it. */
export type Templated = Json | NumberPlaceholder | readonly Templated[] | { readonly [key: string]: Templated };

/**
 * The objects of the first trial with parameters where the others differ from them.
 *
 * What it gives was tried: filled in with the values of any trial, it is the objects of that trial.
 */
export function withPlaceholders(trials: readonly Trial[], mistakes: Unsayable[]): Templated[] {
  const [first, ...others] = trials;
  return first.objects.map((object, i) => {
    const place = { object: describeId(idOf(object)), mistakes, trials };
    const all = others.map((trial) => trial.objects[i] as Json | undefined);
    if (others.some((trial) => trial.objects.length !== first.objects.length)) {
      return refuse(place, '', object, `there are ${first.objects.length} objects with one value of a parameter and another number with another: declare the same objects for every value`);
    }
    return templated(place, [], object, all);
  });
}

interface Place {
  readonly object: string;
  readonly trials: readonly Trial[];
  readonly mistakes: Unsayable[];
}

function templated(place: Place, path: readonly string[], value: Json, others: readonly (Json | undefined)[]): Templated {
  const text = JSON.stringify(value);
  if (others.every((other) => JSON.stringify(other) === text)) { return value; }
  if (isMap(value) && others.every((other) => other !== undefined && isMap(other) && sameKeys(value, other))) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, templated(place, [...path, key], item, others.map((other) => (other as JsonMap)[key]))]));
  }
  if (isList(value) && others.every((other) => other !== undefined && isList(other) && other.length === value.length)) {
    return value.map((item, i) => templated(place, [...path, String(i)], item, others.map((other) => (other as readonly Json[])[i])));
  }
  const field = path.join('.');
  if (typeof value === 'number' && others.every((other) => typeof other === 'number')) {
    return numberOf(place, [value, ...others as number[]]) ?? refuse(place, field, value, `${said(value, others)} follows from a parameter in a way that is more than its value`);
  }
  if (typeof value === 'string' && others.every((other) => typeof other === 'string')) {
    return textOf(place, [value, ...others as string[]]) ?? refuse(place, field, value, `${said(value, others)} follows from a parameter in a way that is more than its text`);
  }
  return refuse(place, field, value, 'has another shape with another value of a parameter');
}

function sameKeys(one: JsonMap, other: JsonMap): boolean {
  return Object.keys(one).sort().join('\n') === Object.keys(other).sort().join('\n');
}

function said(value: Json, others: readonly (Json | undefined)[]): string {
  return [...new Set([value, ...others].map((one) => JSON.stringify(one)))].slice(0, 3).join(' or ');
}

function refuse({ object, mistakes }: Place, field: string, value: Json, message: string): Templated {
  mistakes.push({ object, field, message });
  return value;
}

/** The number that is this field in every trial. */
function numberOf({ trials }: Place, values: readonly number[]): NumberPlaceholder | undefined {
  const name = [...trials[0].values.keys()].find((key) => trials.every((trial, i) => trial.values.get(key) === values[i]));
  return name === undefined ? undefined : new NumberPlaceholder(name);
}

/** The first trial's text with parameters in place of their values, if it then gives the text of every trial. */
function textOf({ trials }: Place, texts: readonly string[]): string | undefined {
  const changing = [...trials[0].values].filter(([name]) => trials.some((trial, i) => trial.values.get(name) !== trials[0].values.get(name) && texts[i] !== texts[0]));
  // A longer value may hold a shorter one.
  changing.sort(([, a], [, b]) => String(b).length - String(a).length);
  const found = changing.reduce<readonly string[]>((candidates, [name, value]) => candidates.flatMap((text) => replacements(text, String(value), placeholder(name))), [texts[0]]);
  return found.find((text) => trials.every((trial, i) => written(text, (name) => String(trial.values.get(name))) === texts[i]));
}

/** The text with the value replaced everywhere, or in one place only. */
function replacements(text: string, value: string, by: string): string[] {
  const parts = text.split(value);
  if (parts.length === 1) { return [text]; }
  const everywhere = parts.join(by);
  if (parts.length === 2 || parts.length > 6) { return [everywhere]; }
  const once = parts.slice(1).map((_, i) => [parts.slice(0, i + 1).join(value), parts.slice(i + 1).join(value)].join(by));
  return [everywhere, ...once];
}
