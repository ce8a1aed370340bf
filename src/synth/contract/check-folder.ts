import { existsSync, readdirSync } from 'fs';
import { join } from 'path';
import { Finding, FindingSeverity, sortedFindings } from '../../fleet';
import { didYouMean } from '../../object/suggestion';
import { CLUSTER_IN_PATH, TeamContract } from '../../team/contract';
import { ContractJudge } from '../../team/contract/judge';
import { readKustomizeFolder } from '../collect/kustomize-folder';
import { FindKustomizeTool } from '../collect/kustomize-tool';

/** A folder that is read for a namespace, and on which clusters. */
interface ReadFolder {
  readonly path: string;
  readonly namespace: string;
  readonly minor: number;
  readonly clusters: string[];
}

/**
 * Judges the Kustomize folders of a team's repository by the team's contract; each folder is built once.
 *
 * @param root of the repository
 */
export function checkFolder(contract: TeamContract, root: string, findTool: FindKustomizeTool): Finding[] {
  const judge = new ContractJudge(contract);
  const found = readFolders(contract).flatMap((folder) => folderFindings(judge, root, folder, findTool));
  return sortedFindings([...found, ...strangeClusters(contract, root)]);
}

function folderFindings(judge: ContractJudge, root: string, { path, namespace, minor, clusters }: ReadFolder, findTool: FindKustomizeTool): Finding[] {
  if (!existsSync(join(root, path))) {
    return [{
      code: 'contract.folder-absent',
      severity: FindingSeverity.WARNING,
      path,
      message: `the reconciler reads '${path}' for namespace '${namespace}', and it is not there`,
      fix: 'add the folder with a kustomization.yaml, or have the platform take the clusters from the team\'s placement',
      clusters: [...clusters].sort(),
    }];
  }
  const reading = readKustomizeFolder(path, join(root, path), findTool);
  return [...reading.findings, ...reading.objects.flatMap((object) => judge.findings(object, { path, namespace, minor }))]
    .map((finding) => ({ ...finding, clusters: [...clusters].sort() }));
}

/** Every folder that some cluster reads; one that clusters of several minors share is judged for the oldest, which has the fewest means. */
function readFolders(contract: TeamContract): ReadFolder[] {
  const folders = new Map<string, ReadFolder>();
  for (const { names, kubernetes, namespaces } of contract.clusters) {
    const minor = Number(kubernetes.split('.')[1]);
    for (const { name: namespace, path } of namespaces) {
      for (const cluster of path === '' ? [] : names) {
        const own = path.replace(CLUSTER_IN_PATH, cluster);
        const known = folders.get(own);
        const clusters = known?.clusters ?? [];
        clusters.push(cluster);
        folders.set(own, { path: own, namespace, minor: Math.min(minor, known?.minor ?? minor), clusters });
      }
    }
  }
  return [...folders.values()];
}

/** Folders beside those of clusters: nobody reads them. */
function strangeClusters(contract: TeamContract, root: string): Finding[] {
  const names = contract.clusters.flatMap((cluster) => cluster.names);
  const paths = contract.clusters.flatMap(({ namespaces }) => namespaces.map(({ path }) => path));
  const parents = new Set(paths.filter((path) => path.endsWith(`/${CLUSTER_IN_PATH}`)).map((path) => path.slice(0, -CLUSTER_IN_PATH.length - 1)));
  return [...parents].flatMap((parent) => foldersIn(join(root, parent)).filter((name) => !names.includes(name)).map((name) => ({
    code: 'contract.cluster',
    severity: FindingSeverity.ERROR,
    path: `${parent}/${name}`,
    message: `the contract has no cluster '${name}'${didYouMean(name, names)}`,
    fix: 'rename the folder, move it away, or ask the platform to place the team there',
  })));
}

function foldersIn(path: string): string[] {
  return existsSync(path) ? readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name) : [];
}
