import { kustomizationFiles } from './kustomize';
import { relativeFolder, TreeBuilder } from './tree';
import { FleetDelivery, UnitNode } from '../compose';
import { Model } from '../model';

/** Writes the folders of units that gather several bundles: they only name the variants of each. */
export function addGatheredUnits(model: Model, fleet: FleetDelivery, files: TreeBuilder): void {
  const known = new Map<string, string>();
  const numbers = new Map<UnitNode, number>();
  const numberOf = (node: UnitNode) => numbers.get(node) ?? numbers.set(node, numbers.size).size - 1;
  for (const [unit, trees] of fleet.treesOf) {
    if (trees[0].gatheredIn === undefined) { continue; }
    for (const { name } of model.clusters) {
      const members = fleet.membersOf(name, unit);
      if (members.length === 0) { continue; }
      const folder = `clusters/${name}/${unit}`;
      // The ways are the same from each of these folders.
      const signature = members.map(({ node }) => numberOf(node)).join(' ');
      let text = known.get(signature);
      if (text === undefined) {
        const resources = members.map(({ tree, node }) => relativeFolder(folder, `${tree.folder}/${node.name}`)).sort();
        known.set(signature, text = kustomizationFiles({ removed: [], added: [], patches: [] }, { resources })[0].text);
      }
      files.add(`${folder}/kustomization.yaml`, text);
    }
  }
}
