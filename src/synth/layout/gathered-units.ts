import { kustomizationFiles } from './kustomize';
import { relativeFolder, TreeBuilder } from './tree';
import { FleetDelivery } from '../compose';
import { Model } from '../model';

/** Writes the folders of units that gather several bundles: they only name the variants of each. */
export function addGatheredUnits(model: Model, fleet: FleetDelivery, files: TreeBuilder): void {
  const known = new Map<string, string>();
  for (const [unit, trees] of fleet.treesOf) {
    if (trees[0].gatheredIn === undefined) { continue; }
    for (const { name } of model.clusters) {
      const members = fleet.membersOf(name, unit);
      if (members.length === 0) { continue; }
      const folder = `clusters/${name}/${unit}`;
      const resources = members.map(({ tree, node }) => relativeFolder(folder, `${tree.folder}/${node.name}`)).sort();
      const signature = resources.join(' ');
      const text = known.get(signature) ?? kustomizationFiles({ removed: [], added: [], patches: [] }, { resources })[0].text;
      known.set(signature, text);
      files.add(`${folder}/kustomization.yaml`, text);
    }
  }
}
