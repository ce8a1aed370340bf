import { Finding, FindingSeverity } from '../../fleet';
import { KubeObject } from '../../object/kube-object';
import { describeId, idOf } from '../../object/object-id';
import { Composition, Entry, UnitTree } from '../compose';
import { editedIn } from '../compose/edited';

/** Two units of one cluster that hold the same object would overwrite each other for ever. */
export function duplicateObjects({ trees }: Composition): Finding[] {
  const holders = new Map<string, Set<UnitTree>>();
  for (const tree of trees) {
    for (const node of tree.nodes) {
      // What edits objects of its parent holds no others.
      if (editedIn(node)) { continue; }
      for (const key of node.state.keys()) {
        const known = holders.get(key);
        if (known) { known.add(tree); } else { holders.set(key, new Set([tree])); }
      }
    }
  }
  return [...holders].filter(([, held]) => held.size > 1).flatMap(([key, held]) => onOneCluster(key, [...held]));
}

/** Trees may hold the same object as long as no cluster reads two of them. */
function onOneCluster(key: string, trees: readonly UnitTree[]): Finding[] {
  const clashes = new Map<string, { first: Entry; second: Entry; clusters: string[] }>();
  const seen = new Map<string, Entry>();
  for (const tree of trees) {
    for (const [cluster, node] of tree.ofCluster) {
      const entry = node.state.get(key);
      if (!entry) { continue; }
      const first = seen.get(cluster);
      if (!first) { seen.set(cluster, entry); continue; }
      const pair = `${first.origin}\u0000${entry.origin}`;
      const clash = clashes.get(pair) ?? { first, second: entry, clusters: [] };
      clash.clusters.push(cluster);
      clashes.set(pair, clash);
    }
  }
  return [...clashes.values()].map(({ first, second, clusters }) => ({
    code: 'object.duplicate',
    severity: FindingSeverity.ERROR,
    path: second.origin,
    object: describeId(idOf(second.object)),
    message: `'${first.origin}' and '${second.origin}' both deliver the object, and would overwrite each other`,
    fix: fixFor(first, second),
    clusters: clusters.sort(),
  }));
}

function fixFor({ object, origin }: Entry, second: Entry): string {
  if (isSecret(object)) { return `let one of them deliver it, and let the others name it: SecretSource.existing('${object.metadata.name}')`; }
  // Services declare the one that they are in under this id.
  if (object.kind === 'Namespace' && [origin, second.origin].every((path) => path.endsWith('/namespace'))) { return 'let one of them declare it: a service leaves its Namespace to another with createNamespace: false'; }
  return 'give one of them another name or namespace, leave one out, or place them on different clusters';
}

/** What a SecretSource delivers: others may use it without a second copy. */
function isSecret({ apiVersion, kind }: KubeObject): boolean {
  return kind === 'ExternalSecret' || (kind === 'Secret' && apiVersion === 'v1');
}
