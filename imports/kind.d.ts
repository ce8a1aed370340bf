import type { ObjectMeta } from './meta';
export type { ObjectMeta };
/** A kind in one version, carrying the type of its objects. */
export interface Kind<T> {
 readonly group: string;
 readonly version: string;
 readonly kind: string;
 readonly plural: string;
 readonly scope: 'Namespaced' | 'Cluster';
 readonly apiVersion: string;
 /** For the type checker only: never set. */
 readonly of?: T;
}
/** An object of any kind. */
export interface KubernetesObject {
 apiVersion: string;
 kind: string;
 metadata?: ObjectMeta;
 [field: string]: unknown;
}
