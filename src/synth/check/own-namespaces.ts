import { Finding, FindingSeverity } from '../../fleet';
import { describeId, idOf } from '../../object/object-id';
import { Composition, Entry, UnitNode, UnitTree } from '../compose';
import { editedIn } from '../compose/edited';
import { BundleModel } from '../model';

/** Whose each namespace is: the bundles that bring it, each on its own clusters. */
type Owners = ReadonlyMap<string, readonly BundleModel[]>;

/** Nobody but its wrapper adds to a team's namespace: there the team's own account may act, and its policies judge. */
export function foreignObjects({ bundles, trees }: Composition): Finding[] {
  const owners = new Map<string, BundleModel[]>();
  for (const { model } of bundles) {
    for (const namespace of model.bundle._ownNamespaces) {
      const known = owners.get(namespace);
      if (known) { known.push(model); } else { owners.set(namespace, [model]); }
    }
  }
  return owners.size === 0 ? [] : trees.flatMap((tree) => foreignOf(tree, owners));
}

function foreignOf(tree: UnitTree, owners: Owners): Finding[] {
  const found = new Map<string, { entry: Entry; namespace: string; owners: Set<string>; clusters: string[] }>();
  const known = new Map<UnitNode, readonly OwnedEntry[]>();
  for (const [node, clusters] of tree.ofCluster.groups) {
    for (const { key, entry, namespace } of foreignEntries(owners, node, tree.bundle, known)) {
      for (const cluster of clusters) {
        const here = owners.get(namespace)!.filter(({ selection }) => selection.has(cluster));
        if (here.length === 0) { continue; }
        const one = found.get(key) ?? { entry, namespace, owners: new Set<string>(), clusters: [] };
        found.set(key, one);
        here.forEach(({ path }) => one.owners.add(path));
        one.clusters.push(cluster);
      }
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

const NONE: readonly OwnedEntry[] = [];

/** The objects of a variant in namespaces that belong to others; a namespace of the bundle's own is its own wherever it is. */
function foreignEntries(owners: Owners, node: UnitNode, bundle: BundleModel, known: Map<UnitNode, readonly OwnedEntry[]>): readonly OwnedEntry[] {
  // Edits leave objects in their namespaces, and hardly one is foreign.
  if (editedIn(node)) {
    let before = known.get(node.parent!);
    if (!before) { known.set(node.parent!, before = foreignEntries(owners, node.parent!, bundle, known)); }
    if (before.length === 0) { return NONE; }
  }
  const foreign: OwnedEntry[] = [];
  for (const [key, entry] of node.state) {
    const namespace = namespaceOf(entry);
    const owning = namespace === undefined ? undefined : owners.get(namespace);
    if (owning && owning.every(({ path }) => path !== bundle.path)) { foreign.push({ key, entry, namespace: namespace! }); }
  }
  return foreign;
}

function namespaceOf({ object }: Entry): string | undefined {
  const namespace = object.kind === 'Namespace' && object.apiVersion === 'v1' ? object.metadata.name : object.metadata.namespace;
  return typeof namespace === 'string' ? namespace : undefined;
}
