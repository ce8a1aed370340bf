import { FolderStep, Patch } from './folder-step';
import { kustomizeKeyOf } from './kustomize-key';
import { objectPatches } from './object-patches';
import { KubeObject } from '../../../object/kube-object';
import { groupOf } from '../../../object/object-id';

/**
 * What a folder has to say so that kustomize turns the parent's objects into the wanted ones, values and the order of lists included.
 * Both maps are keyed by `keyOf(idOf(object))`. An object that is the same value on both sides costs nothing.
 */
export function difference(parent: ReadonlyMap<string, KubeObject>, wanted: ReadonlyMap<string, KubeObject>): FolderStep {
  const unlike = unlikeIn(parent, wanted);
  const gone = goneFrom(parent, wanted);
  const added: KubeObject[] = [];
  const patches: Patch[] = [];
  for (const key of unlike) {
    const object = wanted.get(key)!;
    const before = parent.get(key) ?? takenOver(gone, object);
    if (!before) {
      added.push(object);
    } else if (before !== object) {
      patches.push(...objectPatches(before, object));
    }
  }
  const removed = [...gone.values()].sort((a, b) => (kustomizeKeyOf(a) < kustomizeKeyOf(b) ? -1 : 1));
  return { removed, added, patches: withNamespaces(patches, () => [...parent.values(), ...added]) };
}

/** An object of the parent, and what a folder makes of it. */
export interface Change {
  readonly before: KubeObject;
  readonly after: KubeObject;
}

/**
 * The same where nothing is added and nothing removed.
 *
 * @param changes in the order of the ids
 * @param parent all objects of the parent
 */
export function changed(changes: readonly Change[], parent: () => Iterable<KubeObject>): FolderStep {
  const patches: Patch[] = [];
  for (const { before, after } of changes) { patches.push(...objectPatches(before, after)); }
  return { removed: [], added: [], patches: withNamespaces(patches, parent) };
}

/** Keys of what the parent does not have as the very same value, sorted. */
function unlikeIn(parent: ReadonlyMap<string, KubeObject>, wanted: ReadonlyMap<string, KubeObject>): readonly string[] {
  const keys: string[] = [];
  for (const [key, object] of wanted) { if (parent.get(key) !== object) { keys.push(key); } }
  return keys.sort();
}

function goneFrom(parent: ReadonlyMap<string, KubeObject>, wanted: ReadonlyMap<string, KubeObject>): Map<string, KubeObject> {
  const gone = new Map<string, KubeObject>();
  for (const [key, object] of parent) { if (!wanted.has(key)) { gone.set(kustomizeKeyOf(object), object); } }
  return gone;
}

/** Whether a folder would have nothing to say. */
export function isEmpty(step: FolderStep): boolean {
  return step.removed.length === 0 && step.added.length === 0 && step.patches.length === 0;
}

/** The object of the parent that goes while kustomize takes the new one for it: it is changed instead. */
function takenOver(gone: Map<string, KubeObject>, object: KubeObject): KubeObject | undefined {
  if (gone.size === 0) { return undefined; }
  const key = kustomizeKeyOf(object);
  const before = gone.get(key);
  gone.delete(key);
  return before;
}

/** Names the namespace `default` where a target without one would also match an object elsewhere. */
function withNamespaces(patches: readonly Patch[], objects: () => Iterable<KubeObject>): readonly Patch[] {
  if (patches.every((patch) => patch.form === 'merge' || patch.target.namespace)) { return patches; }
  const namespaced = new Set<string>();
  for (const object of objects()) {
    if (object.metadata.namespace) { namespaced.add(kindAndName(groupOf(object.apiVersion), object.kind, object.metadata.name)); }
  }
  return patches.map((patch) => {
    const { group, kind, name, namespace } = patch.target;
    return namespace || patch.form === 'merge' || !namespaced.has(kindAndName(group, kind, name))
      ? patch
      : { ...patch, target: { ...patch.target, namespace: 'default' } };
  });
}

function kindAndName(group: string, kind: string, name: string): string {
  return `${group}/${kind}/${name}`;
}
