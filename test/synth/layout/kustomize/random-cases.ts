import { mutated } from './mutations';
import { Random } from './random';
import { anyObject } from './random-objects';
import { KubeObject } from '../../../../src/object/kube-object';
import { idOf, keyOf } from '../../../../src/object/object-id';
import { kustomizeKeyOf } from '../../../../src/synth/layout/kustomize/kustomize-key';
import { unbuildable } from '../../../../src/synth/layout/kustomize/unbuildable';

export type Objects = ReadonlyMap<string, KubeObject>;
/** What a base and two folders above it are to hold; few objects that no other case has. */
export type Case = readonly [Objects, Objects, Objects];

export const byKey = (objects: readonly KubeObject[]): Objects => new Map(objects.map((object) => [keyOf(idOf(object)), object]));

/** Kinds whose names kustomize looks for in others. */
const REFERRED = ['ServiceAccount', 'ConfigMap', 'Secret', 'Service', 'Role', 'ClusterRole'];

export function randomCase(random: Random, index: number): Case {
  const name = `c${index}${random.pick(['', '.a', '-x', ':system.B'])}`;
  const first = anyObject(random, name);
  const start = [first];
  if (random.chance(0.2)) { start.push(anyObject(random, name, random.pick(REFERRED)), anyObject(random, name, random.pick(REFERRED))); }
  if (random.chance(0.25)) { start.push(...neighbours(random, first)); }
  const next = (objects: readonly KubeObject[]) => distinct(objects.flatMap((object) => changed(random, object, index)));
  const second = next(start);
  return [byKey(distinct(start)), byKey(second), byKey(next(second))];
}

/** Objects that a careless target would hit as well. */
function neighbours(random: Random, { apiVersion, ...object }: KubeObject): KubeObject[] {
  const { name, namespace, ...metadata } = object.metadata;
  return [
    { ...object, apiVersion, metadata: { ...metadata, name, namespace: namespace === undefined ? 'other' : `${String(namespace)}-2` } },
    { ...object, apiVersion, metadata: { ...object.metadata, name: name.replace('.', 'x') } },
    { ...object, apiVersion: apiVersion.replace('.', 'x') },
    { ...object, apiVersion: `other.example.com/${apiVersion.split('/').pop()}` },
  ].filter(() => random.chance(0.5)) as KubeObject[];
}

function changed(random: Random, object: KubeObject, index: number): readonly KubeObject[] {
  const what = random.next();
  if (what < 0.05) { return []; }
  if (what < 0.1) { return [object, anyObject(random, `c${index}-new`)]; }
  if (what < 0.2) { return [object]; }
  const next = mutated(random, object);
  const { namespace, ...metadata } = next.metadata;
  return [what > 0.97 && (namespace === undefined || namespace === 'default') && next.kind === 'Widget'
    ? { ...next, metadata: namespace ? metadata : { ...metadata, namespace: 'default' } } as KubeObject
    : next];
}

function distinct(objects: readonly KubeObject[]): KubeObject[] {
  const seen = new Map(objects.filter((object) => unbuildable(object).length === 0).map((object) => [kustomizeKeyOf(object), object]));
  return [...seen.values()];
}

