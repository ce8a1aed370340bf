import { Finding, FindingSeverity } from '../../fleet';
import { Composition, UnitTree, unitName } from '../compose';

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

/** Units of two bundles that would have one name: the second part of one, and a bundle that is called so. */
export function sameUnitNames({ trees }: Composition): Finding[] {
  const first = new Map<string, UnitTree>();
  const found = new Map<string, Finding>();
  for (const tree of trees) {
    if (tree.gatheredIn !== undefined) { continue; }
    const other = first.get(tree.unit);
    if (!other) { first.set(tree.unit, tree); continue; }
    // Two whole bundles of one name are found when they are collected.
    if (other.bundle === tree.bundle || other.part === tree.part) { continue; }
    const [whole, part] = other.part === '' ? [other, tree] : [tree, other];
    found.set(tree.unit, {
      code: 'bundle.duplicate',
      severity: FindingSeverity.ERROR,
      path: whole.bundle.path,
      message: `it would be the unit '${tree.unit}', and so would the second unit of '${part.bundle.path}'`,
      fix: `give it another id than '${part.bundle.folder.folder}-${part.part}'`,
    });
  }
  return [...found.values()];
}
