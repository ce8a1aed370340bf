import { Finding, FindingSeverity } from '../../fleet';
import { isMap } from '../../object/json';
import { describeId, idOf } from '../../object/object-id';
import { Composition, UnitNode, UnitTree } from '../compose';
import { nodeDecryption } from '../compose/decryption';
import { ClusterModel, Model } from '../model';

/** Encrypted objects that a cluster would get as they are, and units whose files ask for several keys. */
export function undecryptable(model: Model, { trees }: Composition): Finding[] {
  const clusters = new Map(model.clusters.map((cluster) => [cluster.name, cluster]));
  return trees.flatMap((tree) => tree.nodes.flatMap((node) => {
    const decryption = nodeDecryption(node);
    if (!decryption) { return []; }
    const readers = [...tree.ofCluster].filter(([, read]) => read === node).map(([name]) => clusters.get(name)!);
    const several = readers.length > 0 && decryption.secretNames.length > 1 ? [severalKeys(tree, decryption.secretNames, readers)] : [];
    return [...notDecrypted(node, readers.filter(({ reconciler }) => !reconciler.decryptsSops)), ...several];
  }));
}

function notDecrypted(node: UnitNode, clusters: readonly ClusterModel[]): Finding[] {
  if (clusters.length === 0) { return []; }
  const types = [...new Set(clusters.map(({ reconciler }) => reconciler.type))].sort();
  return [...node.state.values()].filter(({ object }) => isMap(object.sops)).map(({ object, origin }): Finding => ({
    code: 'secret.undecryptable',
    severity: FindingSeverity.ERROR,
    path: origin,
    object: describeId(idOf(object)),
    message: `SOPS has encrypted it, and ${types.join(' and ')} ${types.length === 1 ? 'does' : 'do'} not decrypt: the cluster would get the cipher`,
    fix: `use SecretSource.external or .existing in an overlay for these clusters, or serve them with Flux${types.includes('argocd') ? ', or give Argo CD a sopsPlugin' : ''}`,
    clusters: clusters.map(({ name }) => name).sort(),
  }));
}

function severalKeys(tree: UnitTree, names: readonly string[], clusters: readonly ClusterModel[]): Finding {
  return {
    code: 'secret.several-keys',
    severity: FindingSeverity.ERROR,
    path: tree.bundle.path,
    message: `the encrypted files of unit '${tree.unit}' name several Secrets with their keys, ${names.map((name) => `'${name}'`).join(' and ')}, and Flux takes one for a unit`,
    fix: 'keep all of the keys in one Secret, which may hold several, or deliver the files by two services',
    clusters: clusters.map(({ name }) => name).sort(),
  };
}
