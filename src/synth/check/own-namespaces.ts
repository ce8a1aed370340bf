import { Finding, FindingSeverity } from '../../fleet';
import { describeId, idOf } from '../../object/object-id';
import { Composition, Entry, UnitNode, UnitTree } from '../compose';

/** Whose a namespace is, by cluster. */
type Owners = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** Nobody but its wrapper adds to a team's namespace: there the team's own account may act, and its policies judge. */
export function foreignObjects({ bundles, trees }: Composition): Finding[] {
  const owners = new Map<string, Map<string, Set<string>>>();
  for (const { model } of bundles) {
    for (const namespace of model.bundle._ownNamespaces) {
      const byCluster = owners.get(namespace) ?? new Map<string, Set<string>>();
      owners.set(namespace, byCluster);
      for (const cluster of model.clusters) { byCluster.set(cluster, (byCluster.get(cluster) ?? new Set()).add(model.path)); }
    }
  }
  return owners.size === 0 ? [] : trees.flatMap((tree) => foreignOf(tree, owners));
}

function foreignOf(tree: UnitTree, owners: Owners): Finding[] {
  const found = new Map<string, { entry: Entry; namespace: string; owners: Set<string>; clusters: string[] }>();
  const inOwned = new Map<UnitNode, readonly OwnedEntry[]>();
  for (const [cluster, node] of tree.ofCluster) {
    const entries = inOwned.get(node) ?? entriesIn(owners, node);
    inOwned.set(node, entries);
    for (const { key, entry, namespace } of entries) {
      const here = owners.get(namespace)!.get(cluster);
      if (!here || here.has(tree.bundle.path)) { continue; }
      const known = found.get(key) ?? { entry, namespace, owners: new Set<string>(), clusters: [] };
      found.set(key, known);
      here.forEach((owner) => known.owners.add(owner));
      known.clusters.push(cluster);
    }
  }
  return [...found.values()].map(({ entry, namespace, owners: belongsTo, clusters }) => ({
    code: 'seal.foreign-object',
    severity: FindingSeverity.ERROR,
    path: entry.origin,
    object: describeId(idOf(entry.object)),
    message: `'${tree.bundle.path}' adds to namespace '${namespace}', which belongs to '${[...belongsTo].sort().join(', ')}'`,
    fix: 'put it into a namespace of its own, or let the wrapper of the owner declare it',
    clusters: clusters.sort(),
  }));
}

interface OwnedEntry {
  readonly key: string;
  readonly entry: Entry;
  readonly namespace: string;
}

/** The objects of a variant in namespaces that have an owner somewhere. */
function entriesIn(owners: Owners, node: UnitNode): readonly OwnedEntry[] {
  return [...node.state].flatMap(([key, entry]) => {
    const namespace = namespaceOf(entry);
    return namespace !== undefined && owners.has(namespace) ? [{ key, entry, namespace }] : [];
  });
}

function namespaceOf({ object }: Entry): string | undefined {
  const namespace = object.kind === 'Namespace' && object.apiVersion === 'v1' ? object.metadata.name : object.metadata.namespace;
  return typeof namespace === 'string' ? namespace : undefined;
}
