import { kustomizationFiles } from './kustomize';
import { relativeFolder, TreeBuilder } from './tree';
import { FleetDelivery } from '../compose';

/** Writes the folders of units that gather several bundles: they only name the variants of each. */
export function addGatheredUnits(fleet: FleetDelivery, files: TreeBuilder): void {
  const known = new Map<string, string>();
  for (const [cluster, units] of fleet.placed) {
    for (const [unit, members] of units) {
      if (members[0].tree.bundle.folder.gatheredIn === undefined) { continue; }
      const folder = `clusters/${cluster}/${unit}`;
      const resources = members.map(({ tree, node }) => relativeFolder(folder, `${tree.folder}/${node.name}`)).sort();
      const signature = resources.join('\n');
      const text = known.get(signature) ?? kustomizationFiles({ removed: [], added: [], patches: [] }, { resources })[0].text;
      known.set(signature, text);
      files.add(`${folder}/kustomization.yaml`, text);
    }
  }
}
