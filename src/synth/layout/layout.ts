import { addContracts } from './contracts';
import { addEntryPoints } from './entry-points';
import { addGatheredUnits } from './gathered-units';
import { addClusterFacts, addInventory } from './inventory';
import { addRendered } from './rendered';
import { Tree, TreeBuilder } from './tree';
import { addUnitFolders } from './unit-folders';
import { Composition } from '../compose';
import { Model } from '../model';

/** The whole tree as a value: units, entry points and what there is to read about them. */
export function layOut(model: Model, { trees, fleet }: Composition): Tree {
  const files = new TreeBuilder();
  for (const tree of trees) { addUnitFolders(tree, files); }
  addGatheredUnits(model, fleet, files);
  addRendered(model, fleet, files);
  addEntryPoints(model, fleet, files);
  addClusterFacts(model, fleet, files);
  addInventory(model, fleet, trees, files);
  addContracts(model, files);
  return files.tree;
}
