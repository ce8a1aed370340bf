import { createHash } from 'crypto';
import { KubeObject } from '../../../object/kube-object';
import { idOf, keyOf, ObjectId } from '../../../object/object-id';

/** What a file of a folder holds: an object, or a patch of one. */
export interface FileContent {
  readonly object: KubeObject;
  /** Comes before `.yaml`; empty for the object itself. */
  readonly ending: '' | '.merge' | '.json6902';
}

/** Most file systems end at 255 bytes. */
const LONGEST = 180;

/** Tried in this order for files whose plain names would be the same. */
const QUALIFIERS: ReadonlyArray<(id: ObjectId) => readonly string[]> = [
  ({ namespace }) => [namespace],
  ({ group }) => [group],
  ({ namespace, group }) => [namespace, group],
  (id) => [createHash('sha256').update(keyOf(id)).digest('hex').slice(0, 8)],
];

/**
 * A file name for each content, in the same order: `deployment-controller.yaml`, with the namespace or group where two would be the same,
 * also to a file system that ignores case. A name depends on no other object than those that it would collide with.
 */
export function fileNames(contents: readonly FileContent[]): readonly string[] {
  const names = contents.map((content) => fileName(content, []));
  let colliding = collisions(names);
  for (let i = 0; colliding.length > 0 && i < QUALIFIERS.length; i++) {
    for (const same of colliding) {
      const qualified = same.map((at) => fileName(contents[at], QUALIFIERS[i](idOf(contents[at].object))));
      // A qualifier that leaves some of them the same says nothing about the others either.
      if (i < QUALIFIERS.length - 1 && new Set(qualified).size < same.length) { continue; }
      same.forEach((at, n) => { names[at] = qualified[n]; });
    }
    colliding = collisions(names);
  }
  return names;
}

function fileName({ object, ending }: FileContent, qualifiers: readonly string[]): string {
  const { kind, name } = idOf(object);
  const stem = [`${slug(kind)}-${slug(name)}`, ...qualifiers.map(slug)].filter(Boolean).join('.');
  const short = stem.length <= LONGEST ? stem : `${stem.slice(0, LONGEST)}.${createHash('sha256').update(stem).digest('hex').slice(0, 8)}`;
  return `${short}${ending}.yaml`;
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9.-]+/g, '-').replace(/^[.-]+|[.-]+$/g, '');
}

function collisions(names: readonly string[]): ReadonlyArray<readonly number[]> {
  const at = new Map<string, number[]>();
  names.forEach((name, i) => {
    const same = at.get(name);
    if (same) { same.push(i); } else { at.set(name, [i]); }
  });
  return [...at.values()].filter((same) => same.length > 1);
}
