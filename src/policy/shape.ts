import { Schema } from '../schema/schema';

/** What a value can be: one of these schemas, and what an expression made besides. Undefined stands for what can be anything. */
export interface Shape {
  readonly schemas: readonly Schema[];
  /** What the items can be, of a list that an expression made. */
  readonly items?: Shape;
  /** What stands under each key, of a map that an expression made; under the empty one what stands under keys that are not written out. */
  readonly entries?: ReadonlyMap<string, Shape | undefined>;
  /** Whether it is a whole object of Kubernetes, whose metadata schemas of custom resources leave out. */
  readonly isWhole?: boolean;
  /** Who has the fields, as messages say it. @default 'no kind that it judges' */
  readonly owner?: string;
}

/** A value without fields: a text, a number, a list or map without content. */
export const NOTHING: Shape = { schemas: [] };

/** What is one or the other. */
export function union(a: Shape | undefined, b: Shape | undefined): Shape | undefined {
  if (!a || !b) { return undefined; }
  const items = a.items && b.items ? union(a.items, b.items) : a.items ?? b.items;
  const owner = a.schemas.length === 0 || a.owner === b.owner ? b.owner : b.schemas.length === 0 ? a.owner : 'nothing that it can be';
  return {
    schemas: [...new Set([...a.schemas, ...b.schemas])],
    ...(items ? { items } : {}),
    ...(a.entries || b.entries ? { entries: joined(a.entries, b.entries) } : {}),
    ...(a.isWhole || b.isWhole ? { isWhole: true } : {}),
    ...(owner === undefined ? {} : { owner }),
  };
}

function joined(a: Shape['entries'] = new Map(), b: Shape['entries'] = new Map()): Shape['entries'] {
  const shared = [...b].map(([key, shape]) => [key, a.has(key) ? union(a.get(key), shape) : shape] as const);
  return new Map([...a, ...shared]);
}

/** A list of such items. */
export function listOf(items: readonly (Shape | undefined)[]): Shape | undefined {
  const all = items.reduce<Shape | undefined>(union, NOTHING);
  return all && { schemas: [], items: all };
}

/** Stands for every key of a map that is not written out. */
export const ANY_KEY = '';

/** A map that an expression makes; a key is undefined that is not written out. */
export function mapOf(entries: readonly (readonly [string | undefined, Shape | undefined])[]): Shape {
  return entries.reduce<Shape>((all, [key = ANY_KEY, shape]) => union(all, { schemas: [], entries: new Map([[key, shape]]) })!, NOTHING);
}

/** What the items of a list can be. */
export function itemsOf(shape: Shape | undefined): Shape | undefined {
  if (!shape || shape.entries) { return undefined; }
  const schemas = shape.schemas.map((schema) => schema.items).filter((schema) => schema !== undefined);
  if (schemas.length < shape.schemas.length) { return undefined; }
  const own: Shape = { schemas, ...(shape.owner === undefined ? {} : { owner: shape.owner }) };
  return shape.items ? union(own, shape.items) : own;
}

/** What stands under a key or at a place that is not written out. */
export function memberOf(shape: Shape | undefined): Shape | undefined {
  if (!isMapShape(shape)) { return itemsOf(shape); }
  const { schemas, entries, owner } = shape;
  const values = schemas.map((schema) => schema.values);
  // A field of an object that its schema names can be any of them.
  if (values.some((value) => value === undefined)) { return undefined; }
  const own: Shape = { schemas: values as Schema[], ...(owner === undefined ? {} : { owner }) };
  return entries ? [...entries.values()].reduce(union, own) : own;
}

/** What a comprehension binds: items of a list, or keys of a map. */
export function elementOf(shape: Shape | undefined): Shape | undefined {
  return isMapShape(shape) ? NOTHING : itemsOf(shape);
}

/** A list of what lists hold, as `flatten` makes it: at most so many levels less. */
export function flattened(shape: Shape | undefined, levels: number | undefined): Shape | undefined {
  if (levels === undefined) { return undefined; }
  let items = itemsOf(shape);
  for (let i = 0; i < levels && isListShape(items); i++) { items = itemsOf(items); }
  return items && listOf([items]);
}

function isListShape(shape: Shape | undefined): boolean {
  return shape !== undefined && (shape.items !== undefined || shape.schemas.some((schema) => schema.facts.type === 'array'));
}

/** Whether it is a map or an object. */
export function isMapShape(shape: Shape | undefined): shape is Shape {
  return shape !== undefined && (shape.entries !== undefined || shape.schemas.some((schema) => schema.facts.type === 'object'));
}

/** Whether a value may hold fields that the schema does not name. */
export function isOpen(schema: Schema): boolean {
  const { facts } = schema;
  return facts.open === true || facts.embedded === true || facts.intOrString === true || facts.type === undefined
    || (facts.type === 'object' && schema.properties.size === 0);
}
