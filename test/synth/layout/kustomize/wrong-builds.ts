import { join } from 'path';
import { byKey, Case, Objects } from './random-cases';
import { build, withFolders } from './real-build';
import { equal, JsonMap } from '../../../../src/object/json';
import { KubeObject } from '../../../../src/object/kube-object';
import { difference } from '../../../../src/synth/layout/kustomize/difference';
import { MergePatch } from '../../../../src/synth/layout/kustomize/folder-step';
import { kustomizationFiles } from '../../../../src/synth/layout/kustomize/kustomization';
import { merged } from '../../../../src/synth/layout/kustomize/merge-model';
import { identity, targetOf } from '../../../../src/synth/layout/kustomize/object-patches';
import { mergeRulesOf } from '../../../../src/synth/layout/kustomize/rules-of-kind';
import { unbuildable } from '../../../../src/synth/layout/kustomize/unbuildable';
import { KustomizeVersion } from '../../../support/tools';

const union = (cases: readonly Case[], state: 0 | 1 | 2): Objects => new Map(cases.flatMap((one) => [...one[state]]));

/** What a real kustomize gets wrong, one line a wrong object; a build that fails is taken apart to find the case. */
export async function wrong(version: KustomizeVersion, cases: readonly Case[]): Promise<readonly string[]> {
  const states = [union(cases, 0), union(cases, 1), union(cases, 2)];
  const step = (from: Objects, to: Objects, resources: readonly string[]) => kustomizationFiles(difference(from, to), { resources });
  const folders = { base: step(new Map(), states[0], []), one: step(states[0], states[1], ['../base']), two: step(states[1], states[2], ['../one']) };
  try {
    return await withFolders(folders, async (root) => {
      const [one, two] = await Promise.all([build(version, join(root, 'one')), build(version, join(root, 'two'))]);
      return [...differences('one', one, states[1], states[0]), ...differences('two', two, states[2], states[1])];
    });
  } catch (error) {
    if (cases.length === 1) {
      // What cannot be built even as it stands is no matter of differences.
      if (!await buildsFlat(version, states)) { return []; }
      return [`${String(error)}\n${JSON.stringify(cases[0].map((objects) => [...objects.values()]), null, 1)}\n${JSON.stringify(folders, null, 1)}`];
    }
    const half = Math.floor(cases.length / 2);
    return [...await wrong(version, cases.slice(0, half)), ...await wrong(version, cases.slice(half))];
  }
}

async function buildsFlat(version: KustomizeVersion, states: readonly Objects[]): Promise<boolean> {
  const folders = Object.fromEntries(states.map((state, i) => [`flat-${i}`, kustomizationFiles(difference(new Map(), state), { resources: [] })]));
  return withFolders(folders, async (root) => {
    try {
      await Promise.all(Object.keys(folders).map((folder) => build(version, join(root, folder))));
      return true;
    } catch {
      return false;
    }
  });
}

function differences(folder: string, built: readonly KubeObject[], wanted: Objects, before: Objects): readonly string[] {
  const read = byKey(built);
  const keys = new Set([...read.keys(), ...wanted.keys()]);
  return [...keys].filter((key) => !equal(read.get(key), wanted.get(key))).map((key) => {
    const step = before.has(key) && wanted.has(key) ? difference(byKey([before.get(key)!]), byKey([wanted.get(key)!])).patches : undefined;
    return `${folder} ${key}\nbuilt  ${JSON.stringify(read.get(key))}\nwanted ${JSON.stringify(wanted.get(key))}\nbefore ${JSON.stringify(before.get(key))}\npatches ${JSON.stringify(step?.map(({ form, body }) => ({ form, body })))}`;
  });
}


/** A strategic merge that the model claims to know. */
export interface MergeCase {
  readonly object: KubeObject;
  readonly patch: JsonMap;
  readonly result: KubeObject;
}

/** Nothing where the model does not know the result, or where the object or the result cannot be carried at all. */
export function mergeCase(object: KubeObject, patch: JsonMap): MergeCase | undefined {
  const rules = mergeRulesOf(object.apiVersion, object.kind);
  const result = rules && merged(object, patch, rules);
  return result && [object, result].every((state) => unbuildable(state).length === 0) ? { object, patch, result } : undefined;
}

/** The merges of which a real kustomize makes something else than the model, or that it refuses. */
export async function wrongMerges(version: KustomizeVersion, cases: readonly MergeCase[]): Promise<readonly string[]> {
  const body = ({ object, patch }: MergeCase): JsonMap => {
    const { apiVersion, kind, metadata } = identity(object);
    return { apiVersion, kind, ...patch, metadata: { ...metadata, ...(patch.metadata as JsonMap | undefined) } };
  };
  const patches = cases.map((one): MergePatch => ({ form: 'merge', object: one.object, target: targetOf(one.object), body: body(one) }));
  const objects = cases.map(({ object }) => object);
  const folders = {
    base: kustomizationFiles({ added: objects, removed: [], patches: [] }, { resources: [] }),
    one: kustomizationFiles({ added: [], removed: [], patches }, { resources: ['../base'] }),
  };
  try {
    const built = await withFolders(folders, (root) => build(version, join(root, 'one')));
    return differences('one', built, byKey(cases.map(({ result }) => result)), byKey(objects));
  } catch (error) {
    if (cases.length === 1) { return await buildsFlat(version, [byKey(objects), byKey(cases.map(({ result }) => result))]) ? [`${String(error)}\n${JSON.stringify(cases[0])}`] : []; }
    const half = Math.floor(cases.length / 2);
    return [...await wrongMerges(version, cases.slice(0, half)), ...await wrongMerges(version, cases.slice(half))];
  }
}
