import { ApiObject } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { mainObject } from './main-object';
import { ObjectReference } from './object-reference';
import type { Kind } from '../../imports/kind';
import { groupOf } from '../object/object-id';
import { PatchOf } from '../object/patch-of';

/** A bundle, for its base, or an overlay. */
interface Patched extends IConstruct {
  patch(target: IConstruct, fields: any): void;
}

/** A kind as cdk8s generates it: the class of `cdk8s import`, or of `k8s` in cdk8s-plus. */
interface GeneratedKind<Props> {
  readonly GVK: { readonly apiVersion: string; readonly kind: string };
  new (scope: Construct, id: string, props: Props): ApiObject;
}

/** The fields of a generated kind as a patch says them: quantities and the like as plain text or number, enums by their text. */
type PatchOfProps<T> =
  unknown extends T ? unknown
    : T extends readonly (infer I)[] ? readonly ItemOfProps<I>[]
      : T extends string ? T | `${T}`
        : T extends Date ? Date | string
          : T extends object ? (IsWrapped<T> extends true ? string | number | T : { readonly [K in keyof T]?: PatchOfProps<T[K]> | null })
            : T;

type ItemOfProps<I> = unknown extends I ? unknown : I extends object ? PatchOfProps<I> & { readonly $patch?: 'delete' } : PatchOfProps<I>;

/** Quantity and IntOrString: nothing but a value. */
type IsWrapped<T> = [keyof T] extends ['value'] ? (T extends { readonly value: string | number } ? true : false) : false;

/**
 * Sets fields of an object whose kind the type checker knows: `patchAs(edge, ingress.controller, k8s.KubeDeployment, { spec: { replicas: 1 } })`.
 *
 * The kind is a token of `cdk8s-platform/imports/…`, or a class of cdk8s-plus or `cdk8s import`; a field that it does not have is a
 * compile error. It means what `patch` means. Throws where the target is an object of another kind.
 */
export function patchAs<T extends object>(scope: Patched, target: IConstruct, kind: Kind<T>, fields: PatchOf<T>): void;
export function patchAs<Props>(scope: Patched, target: IConstruct, kind: GeneratedKind<Props>, fields: PatchOfProps<NonNullable<Props>>): void;
export function patchAs(scope: Patched, target: IConstruct, kind: Kind<object> | GeneratedKind<never>, fields: unknown): void {
  const { group, name } = wantedKind(kind);
  const object = mainObject(target);
  if (object && !isOf(object, group, name)) {
    const there = ObjectReference.isObjectReference(object) ? object.kind : describeKind(groupOf(object.apiVersion), object.kind);
    throw new Error(`${where(scope)}: patchAs of '${target.node.path}' says fields of ${describeKind(group, name)}, but that is ${describeArticle(there)}: `
      + 'name its own kind, or another target');
  }
  scope.patch(target, fields);
}

function wantedKind(kind: Kind<object> | GeneratedKind<never>): { readonly group: string; readonly name: string } {
  return 'GVK' in kind ? { group: groupOf(kind.GVK.apiVersion), name: kind.GVK.kind } : { group: kind.group, name: kind.kind };
}

function isOf(object: ApiObject | ObjectReference, group: string, kind: string): boolean {
  if (!ObjectReference.isObjectReference(object)) { return object.kind === kind && groupOf(object.apiVersion) === group; }
  return object.kind === kind && (object.apiGroup === undefined || object.apiGroup === group);
}

function describeKind(group: string, kind: string): string {
  return group === '' ? kind : `${kind}.${group}`;
}

function describeArticle(kind: string): string {
  return `${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

/** `ingress[edge]` for an overlay. */
function where(scope: Patched): string {
  return (scope as { readonly _path?: string })._path ?? scope.node.path;
}
