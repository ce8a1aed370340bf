import { AlikeTexts } from './alike-texts';
import { addContracts } from './contracts';
import { EntryPoints, entryPoints } from './entry-points';
import { addGatheredUnits } from './gathered-units';
import { addClusterFacts, addInventory } from './inventory';
import { addRendered } from './rendered';
import { Tree, TreeBuilder } from './tree';
import { addUnitFolders } from './unit-folders';
import { WaivedFinding } from '../../fleet';
import { Composition } from '../compose';
import { Model } from '../model';
import { counted, Progress, UNSEEN } from '../progress';

/** What the tree holds beside the units. */
export interface BesideUnits {
  readonly entries: EntryPoints;
  readonly waived: readonly WaivedFinding[];
}

/** The whole tree as a value: units, entry points and what there is to read about them. */
export function layOut(
  model: Model,
  composition: Composition,
  { entries, waived }: BesideUnits = { entries: entryPoints(model, composition), waived: [] },
  progress: Progress = UNSEEN,
): Tree {
  const { trees, fleet } = composition;
  const files = new TreeBuilder();
  const texts = new AlikeTexts();
  for (const tree of counted(progress, 'lay out', trees)) { addUnitFolders(tree, files, texts); }
  addGatheredUnits(model, fleet, files);
  addRendered(model, fleet, files);
  for (const [path, text] of entries.files) { files.add(path, text); }
  addClusterFacts(model, fleet, files);
  addInventory(model, composition, waived, files);
  addContracts(model, composition, files);
  return files.tree;
}
