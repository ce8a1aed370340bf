import { Finding, FindingSeverity } from '../../fleet';
import { describeId, idOf } from '../../object/object-id';
import { Composition, UnitTree } from '../compose';

/** Nobody but its wrapper adds to a team's namespace: there the team's own account may act, and its policies judge. */
export function foreignObjects({ trees }: Composition): Finding[] {
  const owners = new Map<string, Set<string>>();
  for (const { bundle } of trees) {
    for (const namespace of bundle.bundle._ownNamespaces) {
      owners.set(namespace, (owners.get(namespace) ?? new Set()).add(bundle.path));
    }
  }
  return owners.size === 0 ? [] : trees.flatMap((tree) => foreignOf(tree, owners));
}

function foreignOf(tree: UnitTree, owners: ReadonlyMap<string, ReadonlySet<string>>): Finding[] {
  const found = new Map<string, Finding>();
  for (const node of tree.nodes) {
    for (const [key, { object, origin }] of node.state) {
      const namespace = object.kind === 'Namespace' && object.apiVersion === 'v1' ? object.metadata.name : object.metadata.namespace;
      const owner = typeof namespace === 'string' ? owners.get(namespace) : undefined;
      if (!owner || owner.has(tree.bundle.path)) { continue; }
      found.set(key, {
        code: 'seal.foreign-object',
        severity: FindingSeverity.ERROR,
        path: origin,
        object: describeId(idOf(object)),
        message: `'${tree.bundle.path}' adds to namespace '${namespace as string}', which belongs to '${[...owner].join(', ')}'`,
        fix: 'put it into a namespace of its own, or let the wrapper of the owner declare it',
      });
    }
  }
  return [...found.values()];
}
