import { ApiObject, ApiObjectMetadataDefinition, App, Lazy } from 'cdk8s';
import { renderedByCdk8s } from './rendered-by-cdk8s';
import { areBuiltIn } from './resolvers';
import { isList, isMap, Json, JsonList, JsonMap } from '../object/json';
import { sharing } from '../object/sharing';

/** What the classes of one `toJson` make of the data that cdk8s renders. */
type Finish = (data: JsonMap) => unknown;

/** What cdk8s holds of an object, in private. */
interface HeldObject {
  readonly props?: { readonly [field: string]: unknown };
  readonly patches?: readonly unknown[];
}

/** What cdk8s holds of an object's metadata, in private. */
interface HeldMetadata {
  readonly labels?: { readonly [key: string]: unknown };
  readonly annotations?: { readonly [key: string]: unknown };
  readonly finalizers?: readonly unknown[];
  readonly ownerReferences?: readonly unknown[];
  /** All that was said when it was made, and what was added in other fields later. */
  readonly _additionalAttributes?: object;
}

const METADATA_FIELDS = ['name', 'namespace', 'labels', 'annotations'];
const FIRST_FIELDS = ['apiVersion', 'kind'];
/** Fields that maps take for something else. */
const HIDDEN = ['__proto__', 'constructor'];
/** How the classes that cdk8s generates for kinds render, and the function of theirs that does the same with data. */
const GENERATED = /^toJson\(\) \{\s*const resolved = super\.toJson\(\);\s*return \{\s*\.\.\.(\w+)\.GVK,\s*\.\.\.(toJson_\w+)\(resolved\),?\s*\};\s*\}$/;
const GENERATED_MANIFEST = /^manifest\(props = \{\}\) \{\s*return \{\s*\.\.\.(\w+)\.GVK,\s*\.\.\.(toJson_\w+)\(props\),?\s*\};\s*\}$/;

const FINISHES = new WeakMap<object, Finish | null>();
const UNCHANGED: Finish = (data) => data;

/** What the classes of generated kinds made objects of. */
const MADE = new WeakMap<object, { readonly finish: Finish; readonly data: JsonMap }>();

/**
 * The object as its `toJson` gives it.
 *
 * cdk8s walks what it renders three times and asks each resolver about each value. Where nobody else has a say in it, one walk
 * does the same; everything else, and what fails, is left to `toJson`.
 *
 * @param like another object as it was rendered, which this one may declare again: most parts that are as in that are taken from there
 */
export function rendered(object: ApiObject, like?: JsonMap): any {
  const finish = finishOf(object);
  const before = finish && like ? dataBefore(finish, like) : undefined;
  const data = finish && dataOf(object, before);
  if (!data) { return renderedByCdk8s(object, settled); }
  if (finish === UNCHANGED) { return data; }
  const alike = before && madeLike(data, before, like);
  if (alike) { return alike; }
  const made = finish(data) as object;
  if (!like) { MADE.set(made, { finish, data }); }
  return made;
}

/** What an object was made of in the same way. */
function dataBefore(finish: Finish, object: JsonMap): JsonMap | undefined {
  if (finish === UNCHANGED) { return object; }
  const made = MADE.get(object);
  return made?.finish === finish ? made.data : undefined;
}

function finishOf(object: ApiObject): Finish | null {
  const toJson: unknown = object.toJson;
  if (typeof toJson !== 'function') { return null; }
  let finish = FINISHES.get(toJson);
  if (finish === undefined) { FINISHES.set(toJson, finish = finishAnew(object, toJson)); }
  return finish;
}

function finishAnew(object: ApiObject, toJson: object): Finish | null {
  if (toJson === ApiObject.prototype.toJson) { return UNCHANGED; }
  let owner: unknown = object;
  while (!Object.hasOwn(owner as object, 'toJson')) { owner = Object.getPrototypeOf(owner); }
  const { manifest } = (owner as object).constructor as { readonly manifest?: unknown };
  if (Object.getPrototypeOf(owner) !== ApiObject.prototype || typeof manifest !== 'function') { return null; }
  const told = GENERATED.exec(String(toJson));
  const again = GENERATED_MANIFEST.exec(String(manifest));
  return told && again && told[1] === again[1] && told[2] === again[2] ? manifest as Finish : null;
}

/** What cdk8s gives for an object, whatever its class; undefined where it is to be asked itself. */
function dataOf(object: ApiObject, before: JsonMap | undefined): JsonMap | undefined {
  const { props, patches } = object as unknown as HeldObject;
  if (!props || Object.hasOwn(props, 'constructor') || patches?.length !== 0) { return undefined; }
  try {
    if (!areBuiltIn(App.of(object).resolvers)) { return undefined; }
    const metadata = textsOnly(object.metadata) ?? walked(object.metadata.toJson(), undefined);
    if (metadata === undefined) { return undefined; }
    const data: Record<string, Json> = {};
    if (!fill(data, props, FIRST_FIELDS, before)) { return undefined; }
    data.metadata = before ? sharing(metadata, before.metadata) : metadata;
    return fill(data, props, sortedKeys(props).filter((field) => !Object.hasOwn(data, field)), before) ? data : undefined;
  } catch {
    // It fails there again, in words of cdk8s.
    return undefined;
  }
}

/** Metadata as cdk8s renders it, where it is a name, labels and annotations, all of them texts. */
function textsOnly(metadata: ApiObjectMetadataDefinition): JsonMap | undefined {
  const { name, namespace } = metadata;
  const { labels, annotations, finalizers, ownerReferences, _additionalAttributes: others } = metadata as unknown as HeldMetadata;
  if (!labels || !annotations || !others || finalizers?.length !== 0 || ownerReferences?.length !== 0) { return undefined; }
  if (typeof name !== 'string' || (namespace !== undefined && typeof namespace !== 'string')) { return undefined; }
  const given = Object.keys(others);
  for (let i = 0; i < given.length; i++) { if (!METADATA_FIELDS.includes(given[i])) { return undefined; } }
  const data: Record<string, Json> = {};
  if (!fillTexts(data, 'annotations', annotations) || !fillTexts(data, 'labels', labels)) { return undefined; }
  data.name = name;
  if (namespace !== undefined) { data.namespace = namespace; }
  return data;
}

/** False where the map holds more than texts; an empty one says nothing. */
function fillTexts(data: Record<string, Json>, field: string, map: { readonly [key: string]: unknown }): boolean {
  const keys = sortedKeys(map);
  if (map.constructor !== Object || !keys.every((key) => typeof map[key] === 'string')) { return false; }
  const texts: Record<string, Json> = {};
  if (keys.length > 0) { data[field] = texts; }
  return fill(texts, map, keys, undefined);
}

/** Sets the fields that say something; false where cdk8s is to be asked. */
function fill(data: Record<string, Json>, map: { readonly [key: string]: unknown }, keys: readonly string[], before: JsonMap | undefined): boolean {
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (HIDDEN.includes(key)) { return false; }
    const value = settled(map[key]);
    if (value === undefined || value === null) { continue; }
    const part = walked(value, before?.[key]);
    if (part === undefined) { return false; }
    data[key] = part;
  }
  return true;
}

/** Plain data with its fields sorted and without those that say nothing, what is as before from there; undefined for what cdk8s is to be asked about. */
function walked(value: unknown, before: Json | undefined): Json | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') { return value; }
  if (typeof value !== 'object' || value === null) { return undefined; }
  if (Array.isArray(value)) { return walkedList(value, isList(before) ? before : undefined); }
  return value.constructor === Object ? walkedMap(value as { readonly [key: string]: unknown }, isMap(before) ? before : undefined) : undefined;
}

function walkedMap(map: { readonly [key: string]: unknown }, before: JsonMap | undefined): JsonMap | undefined {
  const keys = sortedKeys(map);
  const there = before ? Object.keys(before) : keys;
  let data: Record<string, Json> | undefined = before ? undefined : {};
  let held = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (HIDDEN.includes(key)) { return undefined; }
    const value = settled(map[key]);
    if (value === undefined || value === null) { continue; }
    const was = key === there[held] ? before?.[key] : undefined;
    const part = walked(value, was);
    if (part === undefined) { return undefined; }
    if (!data && part !== was) { data = firstOf(there, held, before!); }
    if (data) { data[key] = part; }
    held++;
  }
  return data ?? (held === there.length ? before : firstOf(there, held, before!));
}

function firstOf(fields: readonly string[], count: number, map: JsonMap): Record<string, Json> {
  const first: Record<string, Json> = {};
  for (let i = 0; i < count; i++) { first[fields[i]] = map[fields[i]]; }
  return first;
}

function walkedList(list: readonly unknown[], before: JsonList | undefined): JsonList | undefined {
  let data: Json[] | undefined = before?.length === list.length ? undefined : [];
  for (let i = 0; i < list.length; i++) {
    const was = before?.[i];
    const item = walked(settled(list[i]), was);
    if (item === undefined) { return undefined; }
    if (!data && item !== was) { data = before!.slice(0, i); }
    data?.push(item);
  }
  return data ?? before;
}

/** What the resolvers of cdk8s put in the place of a value, in their order. */
function settled(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) { return value; }
  const { constructor, resolve } = value as { readonly resolve?: unknown };
  if (constructor === Object && typeof resolve !== 'function') { return value; }
  if (value instanceof Lazy) { return settled(value.produce()); }
  if (typeof resolve === 'function') { return settled(resolve.call(value)); }
  const { value: held } = value as { readonly value?: unknown };
  return constructor !== Object && (typeof held === 'string' || typeof held === 'number') ? { value: held } : value;
}

/** The fields that may say something. Few maps have many: theirs are put in order as they come, without the lists that `sort` makes. */
function sortedKeys(map: { readonly [key: string]: unknown }): string[] {
  const keys = Object.keys(map);
  if (keys.length > 32) { return keys.sort(); }
  let held = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if ((map[key] === undefined || map[key] === null) && key !== '__proto__') { continue; }
    let at = held++;
    for (; at > 0 && keys[at - 1] > key; at--) { keys[at] = keys[at - 1]; }
    keys[at] = key;
  }
  keys.length = held;
  return keys;
}

/**
 * What a generated class makes of data that differs from other data in scalars alone, given what it made of that: such a class takes
 * each field and each item by itself, leaves scalars as they are, and opens what holds a text or a number.
 * Undefined where it has to be asked itself.
 */
function madeLike(data: Json, before: Json | undefined, made: Json | undefined): Json | undefined {
  if (data === before || made === undefined) { return made; }
  if (isList(data)) { return isList(before) && isList(made) ? madeOfList(data, before, made) : undefined; }
  if (!isMap(data)) { return made === before && typeof data === typeof before ? data : undefined; }
  if (!isMap(before)) { return undefined; }
  const fields = Object.keys(data);
  const others = Object.keys(before);
  if (fields.length !== others.length || fields.some((field, i) => field !== others[i])) { return undefined; }
  // A number or text of a class of its own, such as a quantity.
  if (!isMap(made)) { return fields.length === 1 && fields[0] === 'value' ? madeLike(data.value, before.value, made) : undefined; }
  return madeOfMap(data, before, made, fields);
}

function madeOfMap(data: JsonMap, before: JsonMap, made: JsonMap, fields: readonly string[]): JsonMap | undefined {
  let copy: Record<string, Json> | undefined;
  for (const field of fields) {
    if (data[field] === before[field]) { continue; }
    const part = madeLike(data[field], before[field], made[field]);
    if (part === undefined) { return undefined; }
    if (part !== made[field]) { (copy ??= { ...made })[field] = part; }
  }
  return copy ?? made;
}

function madeOfList(data: JsonList, before: JsonList, made: JsonList): JsonList | undefined {
  if (data.length !== before.length || data.length !== made.length) { return undefined; }
  const items = data.map((item, i) => madeLike(item, before[i], made[i]));
  return items.includes(undefined) ? undefined : items as Json[];
}
