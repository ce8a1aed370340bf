import { unbuildableObjects } from './buildable';
import { clashingObjects } from './clashes';
import { duplicateObjects } from './duplicates';
import { foreignObjects } from './own-namespaces';
import { sameReleases } from './releases';
import { brokenSeals } from './sealed';
import { longUnitNames, sameUnitNames } from './unit-name';
import { largeUnits } from './unit-size';
import { Finding } from '../../fleet';
import { ListKeys } from '../../object/edit';
import { Composition } from '../compose';

/** Judges the final objects, each distinct one once. */
export function check(composition: Composition, lists: ListKeys): Finding[] {
  return [
    ...duplicateObjects(composition),
    ...sameReleases(composition),
    ...brokenSeals(composition, lists),
    ...foreignObjects(composition),
    ...largeUnits(composition),
    ...longUnitNames(composition),
    ...sameUnitNames(composition),
    ...clashingObjects(composition),
    ...unbuildableObjects(composition),
  ];
}
