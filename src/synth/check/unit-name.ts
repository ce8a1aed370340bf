import { Finding, FindingSeverity } from '../../fleet';
import { Composition, unitName } from '../compose';

/** Reconcilers put the name of a unit into a label of every object in it. */
const LONGEST = 63;

/** Units whose names no reconciler could carry. */
export function longUnitNames({ trees }: Composition): Finding[] {
  const names = new Map(trees.map((tree) => [unitName(tree), tree.bundle.path]));
  return [...names].filter(([name]) => name.length > LONGEST).map(([name, path]) => ({
    code: 'unit.name-too-long',
    severity: FindingSeverity.ERROR,
    path,
    message: `its unit would be named '${name}', which has ${name.length} characters; reconcilers put it into a label, which holds ${LONGEST}`,
    fix: `shorten the id of '${path}' by ${name.length - LONGEST} characters`,
  }));
}
