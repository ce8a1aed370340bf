import { walkedThrough } from './unholdable';

/** What is wrong with a value at a property, as `'x' as quota, which is no Quota: …`; undefined where it has the shape. */
export type Shape = (value: unknown, at: string) => string | undefined;

/** Properties and what each of them has to be, where it is said. */
export interface Shapes { readonly [property: string]: Shape }

export const TEXT = one('text', 'write it in quotes', (value) => typeof value === 'string');
export const TEXTS = listOf(TEXT);
export const SWITCH = one('true or false', 'write one of them', (value) => typeof value === 'boolean');

/** A value of a class that is chosen from factories; one of another copy of this library counts too. */
export function instance(called: string, advice: string, ...members: readonly string[]): Shape {
  return one(called, advice, (value) => isObject(value) && members.every((member) => member in value));
}

export function listOf(shape: Shape): Shape {
  return (value, at) => (Array.isArray(value)
    ? first(value.map((item: unknown, i) => shape(item, `${at}[${i}]`)))
    : `${shown(value)} as ${at}, which is no list: write it as [${typeof value === 'string' ? `'${value}'` : ' … '}]`);
}

/** A map whose keys are the caller's. */
export function mapOf(shape: Shape): Shape {
  return (value, at) => (isObject(value)
    ? first(Object.entries(value).map(([key, item]) => shape(item, `${at}.${key}`)))
    : `${shown(value)} as ${at}, which is no object: write it as { key: value }`);
}

/** An object with properties of such shapes. */
export function objectOf(shapes: Shapes): Shape {
  return (value, at) => (isObject(value) ? fault(value, shapes, `${at}.`) : `${shown(value)} as ${at}, which is no object: write its properties in { }`);
}

/** The properties; throws for one that is said and has another shape. A caller in plain JavaScript has no compiler that tells. */
export function shaped<T extends object>(where: string, props: T, shapes: Shapes): T {
  const wrong = isObject(props) ? fault(props, shapes, '') : `${shown(props)} as properties, which is no object: write them in { }`;
  if (wrong !== undefined) { throw new Error(`${where} has ${wrong}`); }
  return props;
}

/** Lists and plain objects anew, at any depth, so that what the caller does to its own later changes nothing here; instances of classes as they are. */
export function copied<T>(value: T, where?: string): T {
  return walkedThrough(value, () => copyOf(value), where);
}

function copyOf<T>(value: T): T {
  if (Array.isArray(value)) { return value.map(copyOf) as T; }
  const isPlain = isObject(value) && [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);
  return isPlain ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOf(item)])) as T : value;
}

function fault(props: { readonly [property: string]: unknown }, shapes: Shapes, before: string): string | undefined {
  return first(Object.entries(shapes).map(([property, shape]) => (props[property] === undefined ? undefined : shape(props[property], before + property))));
}

function first(faults: readonly (string | undefined)[]): string | undefined {
  return faults.find((each) => each !== undefined);
}

function one(called: string, advice: string, holds: (value: unknown) => boolean): Shape {
  return (value, at) => (holds(value) ? undefined : `${shown(value)} as ${at}, which is no ${called}: ${advice}`);
}

function isObject(value: unknown): value is { readonly [property: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a message quotes it: as JSON where it is. */
export function quoted(value: unknown): string {
  try {
    return JSON.stringify(value) ?? shown(value);
  } catch {
    return shown(value);
  }
}

/** A value as a message shows it: short, and without what is in it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') { return `'${value}'`; }
  if (Array.isArray(value)) { return 'a list'; }
  if (typeof value === 'bigint') { return `${value}n`; }
  return isObject(value) ? 'an object of its own' : typeof value === 'function' ? 'a function' : String(value);
}
