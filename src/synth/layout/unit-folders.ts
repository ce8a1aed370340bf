import { AlikeFolders } from './alike-folders';
import { AlikeTexts } from './alike-texts';
import { Change, changed, difference, kustomizationFiles } from './kustomize';
import type { FolderStep } from './kustomize/folder-step';
import { TreeBuilder } from './tree';
import { KubeObject } from '../../object/kube-object';
import { idOf, keyOf } from '../../object/object-id';
import { verbatimOf } from '../../object/verbatim';
import { UnitNode, UnitTree } from '../compose';
import { editedIn } from '../compose/edited';

type Objects = ReadonlyMap<string, KubeObject>;

const NOTHING: Objects = new Map();
/** A folder between one and its parent, for what is left of the parent. */
const LEFT = 'left';

/**
 * Writes a folder for each variant of a unit: its parent and the exact difference to it.
 *
 * @param texts of the objects of all units
 */
export function addUnitFolders(tree: UnitTree, files: TreeBuilder, texts = new AlikeTexts()): void {
  const alike = new Map<UnitNode, AlikeFolders>();
  for (const node of tree.nodes) {
    const folder = `${tree.folder}/${node.name}`;
    const changes = changesIn(node);
    if (node.parent === undefined || changes === undefined) {
      addWhole(folder, node, { files, texts });
      continue;
    }
    let onParent = alike.get(node.parent);
    if (!onParent) { alike.set(node.parent, onParent = foldersOn(node.parent)); }
    for (const file of onParent.filesOf(changes)) { files.add(`${folder}/${file.name}`, file.text); }
  }
}

/** What folders are written with. */
interface Written {
  readonly files: TreeBuilder;
  readonly texts: AlikeTexts;
}

/** What a variant makes of objects of its parent, by their ids, where that is all; objects that are the bytes of a file are not changed. */
function changesIn(node: UnitNode): readonly Change[] | undefined {
  const edited = editedIn(node);
  if (edited === undefined) { return undefined; }
  const changes: Change[] = [];
  for (const { before: { object: before }, after: { object: after } } of edited) {
    if (before === after) { continue; }
    if ((verbatimOf(before) ?? verbatimOf(after)) !== undefined) { return undefined; }
    changes.push({ before, after });
  }
  return changes.length > 1 ? changes.map((change) => ({ change, key: keyOf(idOf(change.before)) })).sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ change }) => change) : changes;
}

function foldersOn({ name, state }: UnitNode): AlikeFolders {
  const resources = [`../${name}`];
  const objects = () => [...state.values()].map(({ object }) => object);
  return new AlikeFolders((changes) => kustomizationFiles(changed(changes, objects), { resources }));
}

function addWhole(folder: string, node: UnitNode, written: Written): void {
  const own = objectsOf(node);
  const parent = node.parent ? objectsOf(node.parent) : NOTHING;
  const above = node.parent ? [`../${node.parent.name}`] : [];
  const replaced = replacedFiles(parent, own);
  if (replaced.length === 0) {
    addFolder(folder, difference(parent, own), above, written);
  } else {
    // What a folder leaves out it cannot add again; the folder above it can.
    addFolder(`${folder}/${LEFT}`, { removed: replaced.map((key) => parent.get(key)!), added: [], patches: [] }, above.map((way) => `../${way}`), written);
    addFolder(folder, difference(without(parent, replaced), own), [LEFT], written);
  }
}

function objectsOf({ state }: UnitNode): Objects {
  const objects = new Map<string, KubeObject>();
  for (const [key, { object }] of state) { objects.set(key, object); }
  return objects;
}

function addFolder(folder: string, step: FolderStep, resources: readonly string[], { files, texts }: Written): void {
  // Units of one kind have like objects at the same places.
  const textOf = (object: KubeObject, place: number) => texts.of(object, `${place} ${object.kind}`);
  for (const file of kustomizationFiles(step, { resources }, textOf)) { files.add(`${folder}/${file.name}`, file.text); }
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
