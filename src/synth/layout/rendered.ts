import { kustomizationFiles } from './kustomize';
import { TreeBuilder } from './tree';
import { FleetDelivery } from '../compose';
import { Model } from '../model';

/**
 * Writes `rendered/<cluster>/<unit>`: the objects of a unit as they are, in a folder that needs no other, for agents that cannot
 * build on folders above and for people who want to read the result.
 */
export function addRendered(model: Model, fleet: FleetDelivery, files: TreeBuilder): void {
  for (const { name, reconciler } of model.clusters) {
    if (!reconciler.readsRendered && !model.isRendered) { continue; }
    for (const { unit } of fleet.byCluster.get(name)!.units) {
      const members = fleet.membersOf(name, unit);
      const added = members.flatMap(({ node }) => [...node.state.values()].map(({ object }) => object));
      for (const file of kustomizationFiles({ removed: [], added, patches: [] }, { resources: [] })) {
        files.add(`rendered/${name}/${unit}/${file.name}`, file.text);
      }
    }
  }
}
