import { ApiObject, App, LazyResolver } from 'cdk8s';
import { Construct } from 'constructs';
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
    const { resolvers } = App.of(this);
    const isBuiltIn = resolvers.length === 3 && resolvers[0] instanceof LazyResolver;
    if (!this.fields || patches?.length !== 0 || !isBuiltIn) { return super.toJson(); }
    return { apiVersion: this.apiVersion, kind: this.kind, metadata: this.metadata.toJson(), ...sorted(this.fields) as JsonMap };
  }
}

function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) { return typeof value !== 'function'; }
  if (Array.isArray(value)) { return value.every((item) => item !== null && item !== undefined && isPlain(item)); }
  if (Object.getPrototypeOf(value) !== Object.prototype) { return false; }
  // Fields of these names mean something to cdk8s.
  return !('resolve' in value) && !Object.hasOwn(value, 'constructor') && Object.values(value).every(isPlain);
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
