import { Operation } from './json-patch';
import { JsonMap } from '../../../object/json';
import { KubeObject } from '../../../object/kube-object';

/** What a Kustomize folder does to the objects of its parent. */
export interface FolderStep {
  /** Objects of the parent that the folder leaves out. */
  readonly removed: readonly KubeObject[];
  readonly added: readonly KubeObject[];
  /** In the order in which they are applied; at most two for one object. */
  readonly patches: readonly Patch[];
}

export type Patch = MergePatch | JsonPatch;

interface AnyPatch {
  /** The object as it was before this folder. */
  readonly object: KubeObject;
  readonly target: Target;
}

/** A strategic merge. Its body says which object it means, so that kustomize refuses it where there is none. */
export interface MergePatch extends AnyPatch {
  readonly form: 'merge';
  readonly body: JsonMap;
}

export interface JsonPatch extends AnyPatch {
  readonly form: 'json6902';
  readonly body: readonly Operation[];
}

/** The one object that a patch is for, as it is before the patch. */
export interface Target {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly name: string;
  /** Absent for an object without one, unless another of that kind and name has one: then `default`, which kustomize takes for the same. */
  readonly namespace?: string;
}
