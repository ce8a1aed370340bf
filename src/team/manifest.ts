import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';

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
  return manifests.map((manifest) => new ApiObject(scope, `${manifest.kind.toLowerCase()}-${manifest.metadata.name}`, manifest));
}
