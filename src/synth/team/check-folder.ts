import { existsSync, readdirSync } from 'fs';
import { join } from 'path';
import { App } from 'cdk8s';
import { Construct } from 'constructs';
import { belongsTo } from '../../bundle';
import { Finding, FindingSeverity, sortedFindings } from '../../fleet';
import { KubeObject } from '../../object/kube-object';
import { idOf, keyOf } from '../../object/object-id';
import { didYouMean } from '../../object/suggestion';
import { standsUnder } from '../../team/app/around';
import { declareClusters } from '../../team/app/clusters';
import { TeamWorkload } from '../../team/app/workload';
import { CLUSTER_IN_PATH, TeamContract } from '../../team/contract';
import { Selection } from '../assignment';
import { checkObjects } from '../check/objects';
import { collect } from '../collect/collect';
import { readKustomizeFolder } from '../collect/kustomize-folder';
import { FindKustomizeTool } from '../collect/kustomize-tool';
import { compose } from '../compose';
import { EMPTY_LOCK } from '../lock';
import { BundleModel, Model } from '../model';
import { schemas } from '../synthesize';
import { contractFindings } from './contract-findings';
import { ReadFolder, readFolders } from './folders';
import { platformFacts } from './synthesize';

/**
 * Judges the Kustomize folders of a team's repository by the team's contract, as the synth of a TeamApp judges its workloads; each folder is
 * built once.
 *
 * @param root of the repository
 */
export function checkFolder(contract: TeamContract, root: string, findTool: FindKustomizeTool): Finding[] {
  const read = readFolders(contract).map((folder) => readFolder(folder, root, findTool));
  const model = modelOf(contract, read);
  const { registry, lists } = schemas(model);
  const composition = compose(model, lists);
  const found = [
    ...read.flatMap(({ findings }) => findings),
    ...composition.findings,
    ...contractFindings(contract, model, composition, []),
    ...checkObjects(model, composition, registry).map(asFarAsKnown),
  ];
  return sortedFindings([...found, ...strangeClusters(contract, root)]);
}

/** A folder that is read, and what it builds to. */
interface Read extends ReadFolder {
  readonly objects: readonly KubeObject[];
  readonly findings: readonly Finding[];
}

function readFolder(folder: ReadFolder, root: string, findTool: FindKustomizeTool): Read {
  const { path, namespace } = folder;
  const clusters = [...folder.clusters];
  if (!existsSync(join(root, path))) {
    return {
      ...folder,
      objects: [],
      findings: [{
        code: 'contract.folder-absent',
        severity: FindingSeverity.WARNING,
        path,
        message: `the reconciler reads '${path}' for namespace '${namespace}', and it is not there`,
        fix: 'add the folder with a kustomization.yaml, or have the platform take the clusters from the team\'s placement',
        clusters,
      }],
    };
  }
  const reading = readKustomizeFolder(path, join(root, path), findTool);
  return { ...folder, objects: reading.objects, findings: reading.findings.map((finding) => ({ ...finding, clusters })) };
}

/** The folders as bundles without overlays, on the clusters of the contract. */
function modelOf(contract: TeamContract, folders: readonly Read[]): Model {
  const app = new App();
  belongsTo(app, app);
  standsUnder(app, contract);
  declareClusters(new Construct(app, 'clusters'), contract);
  const { model } = collect(app, platformFacts({ contract, customResources: [], assumptions: [], waivers: [] }), EMPTY_LOCK);
  return { ...model, bundles: folders.map((folder, i) => bundleOf(folder, new TeamWorkload(app, `folder-${i}`, { namespace: folder.namespace }), model)) };
}

function bundleOf({ path, namespace, clusters, objects }: Read, bundle: TeamWorkload, { order }: Model): BundleModel {
  const selection = new Selection(order, clusters.map((name) => order.placeOf(name)!));
  return {
    path,
    folder: { category: 'folders', folder: path, unit: path },
    clusters: selection.names,
    selection,
    base: objects.map((object) => {
      // As the reconciler applies it.
      const placed = object.metadata.namespace === undefined ? { ...object, metadata: { ...object.metadata, namespace } } as KubeObject : object;
      return { key: keyOf(idOf(placed)), object: placed, origin: path };
    }),
    edits: { name: '', path, steps: [], throughDoor: false },
    overlays: [],
    customized: new Map(),
    groupsBrought: [],
    bundle,
    dependsOn: [],
    secretNeeds: [],
  };
}

/** A plain folder cannot say what clusters have besides, so that what it refers to may well be there. */
function asFarAsKnown(finding: Finding): Finding {
  return finding.code.startsWith('reference.') || finding.code === 'api.unknown'
    ? { ...finding, severity: FindingSeverity.WARNING, fix: finding.fix.replace(/, or say that they have it: platform\..*$/, ', or make sure that it is there') }
    : finding;
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
