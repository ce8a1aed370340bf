import { difference, kustomizationFiles } from './kustomize';
import type { FolderStep } from './kustomize/folder-step';
import { TreeBuilder } from './tree';
import { KubeObject } from '../../object/kube-object';
import { verbatimOf } from '../../object/verbatim';
import { UnitNode, UnitTree } from '../compose';

type Objects = ReadonlyMap<string, KubeObject>;

const NOTHING: Objects = new Map();
/** A folder between one and its parent, for what is left of the parent. */
const LEFT = 'left';

/** Writes a folder for each variant of a unit: its parent and the exact difference to it. */
export function addUnitFolders(tree: UnitTree, files: TreeBuilder): void {
  const objects = new Map<UnitNode, Objects>();
  for (const node of tree.nodes) {
    const own = objectsOf(node);
    objects.set(node, own);
    const parent = node.parent ? objects.get(node.parent)! : NOTHING;
    const folder = `${tree.folder}/${node.name}`;
    const above = node.parent ? [`../${node.parent.name}`] : [];
    const replaced = replacedFiles(parent, own);
    if (replaced.length === 0) {
      addFolder(folder, difference(parent, own), above, files);
    } else {
      // What a folder leaves out it cannot add again; the folder above it can.
      addFolder(`${folder}/${LEFT}`, { removed: replaced.map((key) => parent.get(key)!), added: [], patches: [] }, above.map((way) => `../${way}`), files);
      addFolder(folder, difference(without(parent, replaced), own), [LEFT], files);
    }
  }
}

function objectsOf({ state }: UnitNode): Objects {
  const objects = new Map<string, KubeObject>();
  for (const [key, { object }] of state) { objects.set(key, object); }
  return objects;
}

function addFolder(folder: string, step: FolderStep, resources: readonly string[], files: TreeBuilder): void {
  for (const file of kustomizationFiles(step, { resources })) { files.add(`${folder}/${file.name}`, file.text); }
}

/** Objects that are the bytes of a file, and of another one in the parent: no patch may stand for a file. */
function replacedFiles(parent: Objects, own: Objects): string[] {
  const replaced: string[] = [];
  for (const [key, object] of own) {
    const before = parent.get(key);
    if (before !== undefined && before !== object && (verbatimOf(before) ?? verbatimOf(object)) !== undefined) { replaced.push(key); }
  }
  return replaced.sort();
}

function without(objects: Objects, keys: readonly string[]): Objects {
  const rest = new Map(objects);
  keys.forEach((key) => rest.delete(key));
  return rest;
}
