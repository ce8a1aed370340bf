import { JsonMap } from './json';

/** A Kubernetes object as plain data, after rendering: nothing in it is lazy, nothing is undefined. Never mutated. */
export interface KubeObject extends JsonMap {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMetadata;
}

export interface ObjectMetadata extends JsonMap {
  readonly name: string;
}
