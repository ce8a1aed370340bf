import { KubeObject } from '../../../object/kube-object';
import { idOf } from '../../../object/object-id';

/** Equal for objects that kustomize takes for the same one although they are not: one without a namespace and one in `default`. */
export function kustomizeKeyOf(object: KubeObject): string {
  const { group, kind, namespace, name } = idOf(object);
  return `${group}/${kind}/${namespace || 'default'}/${name}`;
}

/** Pairs of different objects that kustomize takes for the same one and refuses to build together, in the order in which the second comes. */
export function kustomizeClashes(objects: Iterable<KubeObject>): ReadonlyArray<readonly [KubeObject, KubeObject]> {
  const seen = new Map<string, KubeObject>();
  const clashes: Array<readonly [KubeObject, KubeObject]> = [];
  for (const object of objects) {
    const key = kustomizeKeyOf(object);
    const first = seen.get(key);
    if (first) { clashes.push([first, object]); } else { seen.set(key, object); }
  }
  return clashes;
}
