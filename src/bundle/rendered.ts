import { ApiObject, ApiObjectMetadataDefinition, App, Lazy } from 'cdk8s';
import { areBuiltIn } from './resolvers';
import { Json, JsonMap } from '../object/json';

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
/** How the classes that cdk8s generates for kinds render, and the function of theirs that does the same with data. */
const GENERATED = /^toJson\(\) \{\s*const resolved = super\.toJson\(\);\s*return \{\s*\.\.\.(\w+)\.GVK,\s*\.\.\.(toJson_\w+)\(resolved\),?\s*\};\s*\}$/;
const GENERATED_MANIFEST = /^manifest\(props = \{\}\) \{\s*return \{\s*\.\.\.(\w+)\.GVK,\s*\.\.\.(toJson_\w+)\(props\),?\s*\};\s*\}$/;

const FINISHES = new WeakMap<object, Finish | null>();

/**
 * The object as its `toJson` gives it.
 *
 * cdk8s walks what it renders three times and asks each resolver about each value. Where nobody else has a say in it, one walk
 * does the same; everything else, and what fails, is left to `toJson`.
 */
export function rendered(object: ApiObject): any {
  const finish = finishOf(object);
  const data = finish && dataOf(object);
  return data ? finish(data) : object.toJson();
}

function finishOf(object: ApiObject): Finish | null {
  const toJson: unknown = object.toJson;
  if (typeof toJson !== 'function') { return null; }
  let finish = FINISHES.get(toJson);
  if (finish === undefined) { FINISHES.set(toJson, finish = finishAnew(object, toJson)); }
  return finish;
}

function finishAnew(object: ApiObject, toJson: object): Finish | null {
  if (toJson === ApiObject.prototype.toJson) { return (data) => data; }
  let owner: unknown = object;
  while (!Object.hasOwn(owner as object, 'toJson')) { owner = Object.getPrototypeOf(owner); }
  const { manifest } = (owner as object).constructor as { readonly manifest?: unknown };
  if (Object.getPrototypeOf(owner) !== ApiObject.prototype || typeof manifest !== 'function') { return null; }
  const told = GENERATED.exec(String(toJson));
  const again = GENERATED_MANIFEST.exec(String(manifest));
  return told && again && told[1] === again[1] && told[2] === again[2] ? manifest as Finish : null;
}

/** What cdk8s gives for an object, whatever its class; undefined where it is to be asked itself. */
function dataOf(object: ApiObject): JsonMap | undefined {
  const { props, patches } = object as unknown as HeldObject;
  if (!props || Object.hasOwn(props, 'constructor') || patches?.length !== 0) { return undefined; }
  try {
    if (!areBuiltIn(App.of(object).resolvers)) { return undefined; }
    const metadata = textsOnly(object.metadata) ?? walked(object.metadata.toJson());
    if (metadata === undefined) { return undefined; }
    const data: Record<string, Json> = {};
    if (!fill(data, props, FIRST_FIELDS)) { return undefined; }
    data.metadata = metadata;
    return fill(data, props, sortedKeys(props).filter((field) => !Object.hasOwn(data, field))) ? data : undefined;
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
  return fill(texts, map, keys);
}

/** Sets the fields that say something; false where cdk8s is to be asked. */
function fill(data: Record<string, Json>, map: { readonly [key: string]: unknown }, keys: readonly string[]): boolean {
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (key === '__proto__' || key === 'constructor') { return false; }
    const value = settled(map[key]);
    if (value === undefined || value === null) { continue; }
    const part = walked(value);
    if (part === undefined) { return false; }
    data[key] = part;
  }
  return true;
}

/** Plain data with its fields sorted and without those that say nothing; undefined for what cdk8s is to be asked about. */
function walked(value: unknown): Json | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') { return value; }
  if (typeof value !== 'object' || value === null) { return undefined; }
  if (Array.isArray(value)) { return walkedList(value); }
  if (value.constructor !== Object) { return undefined; }
  const data: Record<string, Json> = {};
  const map = value as { readonly [key: string]: unknown };
  return fill(data, map, sortedKeys(map)) ? data : undefined;
}

function walkedList(list: readonly unknown[]): Json | undefined {
  const data: Json[] = [];
  for (let i = 0; i < list.length; i++) {
    const item = walked(settled(list[i]));
    if (item === undefined) { return undefined; }
    data.push(item);
  }
  return data;
}

/** What the resolvers of cdk8s put in the place of a value, in their order. */
function settled(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) { return value; }
  if (value instanceof Lazy) { return settled(value.produce()); }
  const { resolve, value: held } = value as { readonly resolve?: unknown; readonly value?: unknown };
  if (typeof resolve === 'function') { return settled(resolve.call(value)); }
  return value.constructor !== Object && (typeof held === 'string' || typeof held === 'number') ? { value: held } : value;
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
