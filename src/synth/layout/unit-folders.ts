import { difference, kustomizationFiles } from './kustomize';
import { relativeFolder, TreeBuilder } from './tree';
import { KubeObject } from '../../object/kube-object';
import { UnitNode, UnitTree } from '../compose';

const NOTHING: ReadonlyMap<string, KubeObject> = new Map();

/** Writes a folder for each variant of a unit: its parent and the exact difference to it. */
export function addUnitFolders(tree: UnitTree, files: TreeBuilder): void {
  const objects = new Map<UnitNode, ReadonlyMap<string, KubeObject>>();
  for (const node of tree.nodes) {
    const own = new Map([...node.state].map(([key, entry]) => [key, entry.object]));
    objects.set(node, own);
    const step = difference(node.parent ? objects.get(node.parent)! : NOTHING, own);
    const folder = `${tree.folder}/${node.name}`;
    const resources = node.parent ? [relativeFolder(folder, `${tree.folder}/${node.parent.name}`)] : [];
    for (const file of kustomizationFiles(step, { resources })) { files.add(`${folder}/${file.name}`, file.text); }
  }
}
