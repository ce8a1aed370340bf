import { Finding, FindingSeverity } from '../../fleet';
import { describeId, idOf } from '../../object/object-id';
import { Composition, UnitTree } from '../compose';
import { editedIn } from '../compose/edited';
import { kustomizeClashes } from '../layout/kustomize';

/** Objects of one unit that kustomize takes for the same one although they are not: one without a namespace and one in `default`. */
export function clashingObjects({ trees }: Composition): Finding[] {
  return trees.flatMap(clashesOf);
}

function clashesOf(tree: UnitTree): Finding[] {
  const found = new Map<string, Finding>();
  for (const node of tree.nodes) {
    // Only what differs from the parent can clash anew.
    if (editedIn(node) || (node.parent && [...node.state.keys()].every((key) => node.parent!.state.has(key)))) { continue; }
    const entries = [...node.state.values()];
    for (const [first, second] of kustomizeClashes(entries.map(({ object }) => object))) {
      const [a, b] = [describeId(idOf(first)), describeId(idOf(second))];
      found.set(`${a} ${b}`, {
        code: 'object.clash',
        severity: FindingSeverity.ERROR,
        path: entries.find(({ object }) => object === second)!.origin,
        object: b,
        message: `kustomize takes it for ${a}, since no namespace and 'default' are the same to it, and would not build the unit`,
        fix: 'say another namespace for one of them, or give one another name',
      });
    }
  }
  return [...found.values()];
}
