import { ReadFolder, readFolders, writtenFolder } from './folders';
import { Finding, FindingSeverity } from '../../fleet';
import { namespaceOfBundle } from '../../team/app/delivered';
import { TeamContract } from '../../team/contract';
import { Composition, UnitNode, UnitTree } from '../compose';
import { kustomizationFiles } from '../layout/kustomize';
import { relativeFolder, Tree, TreeBuilder } from '../layout/tree';
import { addUnitFolders } from '../layout/unit-folders';
import { Model } from '../model';

/** What one folder that is read is made of. */
interface Member {
  readonly tree: UnitTree;
  readonly node: UnitNode;
}

/**
 * The tree of a team's repository: bases and variants of its workloads, and for each folder that the platform's sync reads a list of those
 * that belong there.
 */
export function layOutTeam(contract: TeamContract, model: Model, { trees }: Composition): Tree {
  const files = new TreeBuilder();
  const root = writtenFolder(contract);
  for (const tree of trees) { addUnitFolders(tree, files); }
  for (const folder of readFolders(contract)) {
    const path = root === '' ? folder.path : folder.path.slice(root.length + 1);
    const members = membersOf(trees, folder, folder.clusters[0]);
    const isFlat = model.clusters.some(({ name, reconciler }) => reconciler.readsRendered && folder.clusters.includes(name));
    const resources = isFlat ? [] : members.map(({ tree, node }) => relativeFolder(path, `${tree.folder}/${node.name}`)).sort();
    const added = isFlat ? members.flatMap(({ node }) => [...node.state.values()].map(({ object }) => object)) : [];
    for (const file of kustomizationFiles({ removed: [], added, patches: [] }, { resources })) { files.add(`${path}/${file.name}`, file.text); }
  }
  return files.tree;
}

/** Clusters that read one folder and should get different things from it. */
export function sharedFolders(contract: TeamContract, { trees }: Composition): Finding[] {
  return readFolders(contract).flatMap((folder) => folder.clusters.slice(1).flatMap((cluster): Finding[] => {
    const [first, other] = [folder.clusters[0], cluster].map((name) => membersOf(trees, folder, name));
    const odd = [...other, ...first].find(({ node }) => !(first.some((one) => one.node === node) && other.some((one) => one.node === node)));
    return odd === undefined ? [] : [{
      code: 'contract.folder-shared',
      severity: FindingSeverity.ERROR,
      path: odd.tree.bundle.path,
      message: `'${folder.clusters[0]}' and '${cluster}' both read '${folder.path}', and would get different variants of it`,
      fix: 'place and overlay it on both alike, or ask the platform for TeamPath.perCluster(), which gives each cluster a folder',
      clusters: [folder.clusters[0], cluster],
    }];
  }));
}

function membersOf(trees: readonly UnitTree[], { namespace }: ReadFolder, cluster: string): Member[] {
  return trees.flatMap((tree) => {
    const node = namespaceOfBundle(tree.bundle.bundle) === namespace ? tree.ofCluster.get(cluster) : undefined;
    return node ? [{ tree, node }] : [];
  });
}
