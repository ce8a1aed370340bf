import { ApiObject, ApiObjectMetadataDefinition, App } from 'cdk8s';
import { Construct } from 'constructs';
import { areBuiltIn } from '../bundle';
import { Json, JsonMap } from '../object/json';

/** An object that a part of the wrapper stands for, with its name and namespace written out. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: { readonly [key: string]: string };
    readonly annotations?: { readonly [key: string]: string };
  };
  readonly [field: string]: unknown;
}

/** Declares the objects under a scope; their ids are kind and name, so that a mirrored scope declares the same ones again. */
export function declare(scope: Construct, manifests: readonly Manifest[]): ApiObject[] {
  return manifests.map((manifest) => new ManifestObject(scope, `${manifest.kind.toLowerCase()}-${manifest.metadata.name}`, manifest));
}

/** Renders as any object of cdk8s does, with less work where there is nothing to resolve: a fleet has thousands of them, each rendered to be sealed and to be delivered. */
class ManifestObject extends ApiObject {
  /** Sorted, and without what says nothing; undefined where something is to be resolved. */
  private readonly fields?: JsonMap;

  constructor(scope: Construct, id: string, manifest: Manifest) {
    super(scope, id, manifest);
    const { apiVersion: _, kind: __, metadata: ___, ...fields } = manifest;
    this.fields = isPlain(fields) ? sorted(fields as JsonMap) as JsonMap : undefined;
  }

  public toJson(): any {
    // Private to cdk8s: one that does not have them is asked itself.
    const { patches } = this as unknown as { readonly patches?: readonly unknown[] };
    const metadata = textsOnly(this.metadata);
    if (!this.fields || !metadata || patches?.length !== 0 || !areBuiltIn(App.of(this).resolvers)) { return super.toJson(); }
    return { apiVersion: this.apiVersion, kind: this.kind, metadata, ...copied(this.fields) as JsonMap };
  }
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

/** Metadata as cdk8s renders it, where it is a name, labels and annotations, all of them texts; undefined where cdk8s is to be asked. */
function textsOnly(metadata: ApiObjectMetadataDefinition): JsonMap | undefined {
  const { name, namespace } = metadata;
  const { labels, annotations, finalizers, ownerReferences, _additionalAttributes: others } = metadata as unknown as HeldMetadata;
  if (!labels || !annotations || !others || finalizers?.length !== 0 || ownerReferences?.length !== 0) { return undefined; }
  if (typeof name !== 'string' || (namespace !== undefined && typeof namespace !== 'string')) { return undefined; }
  if (!areTexts(labels) || !areTexts(annotations) || !Object.keys(others).every((field) => METADATA_FIELDS.includes(field))) { return undefined; }
  const rendered: Record<string, Json> = {};
  if (Object.keys(annotations).length > 0) { rendered.annotations = sorted(annotations); }
  if (Object.keys(labels).length > 0) { rendered.labels = sorted(labels); }
  rendered.name = name;
  if (namespace !== undefined) { rendered.namespace = namespace; }
  return rendered;
}

function areTexts(map: { readonly [key: string]: unknown }): map is { readonly [key: string]: string } {
  for (const key of Object.keys(map)) { if (typeof map[key] !== 'string' || key === 'constructor') { return false; } }
  return true;
}

function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) { return typeof value !== 'function'; }
  if (Array.isArray(value)) { return value.every((item) => item !== null && item !== undefined && isPlain(item)); }
  if (Object.getPrototypeOf(value) !== Object.prototype) { return false; }
  // Fields of these names mean something to cdk8s.
  return !('resolve' in value) && !Object.hasOwn(value, 'constructor') && Object.values(value).every(isPlain);
}

/** A copy of what is sorted already. */
function copied(value: Json): Json {
  if (Array.isArray(value)) { return value.map(copied); }
  if (typeof value !== 'object' || value === null) { return value; }
  const copy: Record<string, Json> = {};
  for (const key of Object.keys(value)) { copy[key] = copied((value as JsonMap)[key]); }
  return copy;
}

/** A copy as cdk8s makes it: fields sorted, those without a value left out. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) { return value.map(sorted); }
  if (typeof value !== 'object' || value === null) { return value; }
  const copy: Record<string, Json> = {};
  for (const key of Object.keys(value).sort()) {
    const inside = (value as JsonMap)[key];
    if (inside !== undefined && inside !== null) { copy[key] = sorted(inside); }
  }
  return copy;
}
