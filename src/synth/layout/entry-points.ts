import { AlikeTexts } from './alike-texts';
import { deliveredTeams } from './delivered-teams';
import { entryPaths } from './entry-paths';
import { KUSTOMIZATION_FILE, kustomizationFiles } from './kustomize';
import { fileNames } from './kustomize/file-names';
import { substitutions } from './substitution';
import { Tree, WaysFrom } from './tree';
import { EntrySources, VerifiedEntries } from './verified-entries';
import { Finding, FindingSeverity } from '../../fleet';
import { Json } from '../../object/json';
import { KubeObject } from '../../object/kube-object';
import { DeliveryFolder, DeliverySecret, IReconciler } from '../../reconciler';
import { Composition, FleetDelivery } from '../compose';
import { ClusterModel, Model } from '../model';
import { toYaml } from '../yaml/emit';

/** An object of an entry point, and who reads it. */
export interface DeliveredEntry {
  readonly object: KubeObject;
  /** Its folder, from the root of the written tree. */
  readonly folder: string;
  /** The clusters of its reconciler; which of them reads it, only the reconciler knows. */
  readonly clusters: readonly ClusterModel[];
}

/** A Secret that an agent needs, with the construct of the unit or cluster. */
export interface PlacedDeliverySecret extends DeliverySecret {
  readonly path: string;
}

/** The entry points of all reconcilers as files, and what is wrong with them. */
export interface EntryPoints {
  readonly files: Tree;
  /** The objects in them. */
  readonly delivered: readonly DeliveredEntry[];
  /** What the agents of clusters read, where policies about signatures judge it. */
  readonly sources: EntrySources;
  readonly findings: readonly Finding[];
  /** Secrets without which a reconciler cannot open a unit, or reads nothing. */
  readonly secrets: readonly PlacedDeliverySecret[];
  /** What people do before an agent reads a folder for the first time, by the path of the folder in the tree. */
  readonly firstSteps: ReadonlyMap<string, string>;
}

/** Asks each reconciler for the entry points of its clusters and writes them as Kustomize folders. */
export function entryPoints(model: Model, composition: Composition): EntryPoints {
  const writer = new EntryWriter();
  const findings: Finding[] = [];
  const all: DeliveryFolder[] = [];
  const delivered: DeliveredEntry[] = [];
  const firstSteps = new Map<string, string>();
  const secrets: PlacedDeliverySecret[] = [];
  const sources = new VerifiedEntries(composition, model.order);
  for (const [reconciler, clusters] of byReconciler(model)) {
    const made = reconciler.deliver({
      platform: model.platform,
      repository: model.repository,
      clusters: clusters.map(({ name }) => composition.fleet.byCluster.get(name)!),
      teams: reconciler.readsRendered || reconciler.teamForm !== undefined ? deliveredTeams(composition, clusters) : [],
    });
    const folders = composition.trusts.isEmpty ? made : made.map((folder) => sources.of(folder));
    const outside = entryPaths(reconciler, folders, clusters);
    findings.push(...outside, ...folders.flatMap((folder) => (folder.findings ?? []).map((finding) => ofConstruct(finding, model, composition.fleet))));
    all.push(...folders);
    secrets.push(...folders.flatMap((folder) => folder.secrets ?? []).map((secret) => (
      { ...secret, path: constructOf(secret.unit ?? secret.cluster, model, composition.fleet) })));
    for (const { path, objects, firstSteps: steps } of folders) {
      const folder = `delivery/${reconciler.type}/${path}`;
      if (steps) { firstSteps.set(folder, steps); }
      for (const object of objects as KubeObject[]) { delivered.push({ object, folder, clusters }); }
    }
    if (outside.length === 0) { writer.write(reconciler, clusters, folders); }
  }
  return { files: writer.files, sources, delivered, secrets, findings: [...findings, ...writer.findings, ...substitutions(all, model, composition)], firstSteps };
}

function byReconciler(model: Model): ReadonlyMap<IReconciler, readonly ClusterModel[]> {
  const served = new Map<IReconciler, ClusterModel[]>();
  for (const cluster of model.clusters) {
    const known = served.get(cluster.reconciler);
    if (known) { known.push(cluster); } else { served.set(cluster.reconciler, [cluster]); }
  }
  return served;
}

/** A reconciler knows units and clusters by name only; people look for the construct. */
function ofConstruct(finding: Finding, model: Model, fleet: FleetDelivery): Finding {
  return { ...finding, path: constructOf(finding.path, model, fleet) };
}

function constructOf(name: string, model: Model, fleet: FleetDelivery): string {
  const place = model.order.placeOf(name);
  return fleet.treesOf.get(name)?.[0].bundle.path ?? (place === undefined ? name : model.clusters[place].path);
}

/** Collects the files of all reconcilers; a path that two of them would write in different ways is a finding, one for each pair. */
class EntryWriter {
  public readonly files = new Map<string, string>();
  private readonly writtenBy = new Map<string, readonly ClusterModel[]>();
  private readonly conflicts = new Map<string, Finding>();

  public get findings(): readonly Finding[] {
    return [...this.conflicts.values()];
  }

  public write(reconciler: IReconciler, clusters: readonly ClusterModel[], folders: readonly DeliveryFolder[]): void {
    const writer = new FolderWriter(reconciler.type, (path, text) => {
      const before = this.files.get(path);
      if (before === undefined) {
        this.files.set(path, text);
        this.writtenBy.set(path, clusters);
      } else if (before !== text) {
        this.refuse(reconciler, path, this.writtenBy.get(path)!, clusters);
      }
    });
    for (const folder of folders) { writer.write(folder); }
  }

  /** Clusters may each name a reconciler of their own; those of one type must write the entries that they share alike. */
  private refuse(reconciler: IReconciler, path: string, first: readonly ClusterModel[], second: readonly ClusterModel[]): void {
    const pair = `${first[0].name} ${second[0].name}`;
    if (this.conflicts.has(pair)) { return; }
    this.conflicts.set(pair, {
      code: 'reconciler.entry-differs',
      severity: FindingSeverity.ERROR,
      path: second[0].path,
      message: first === second
        ? `its reconciler of the type '${reconciler.type}' writes ${path} twice, in different ways`
        : `its reconciler of the type '${reconciler.type}' has other options than that of '${first[0].path}', and both would write ${path}`,
      fix: first === second ? 'let it give each folder once' : 'make one with new options and give the same one to all clusters that share its entries',
      clusters: [...new Set([...first, ...second].map(({ name }) => name))].sort(),
    });
  }
}

/** Writes the folders of one reconciler; those that list the same are written alike. */
class FolderWriter {
  private readonly known = new Map<string, Lists>();
  private readonly texts = new AlikeTexts();

  constructor(private readonly type: string, private readonly add: (path: string, text: string) => void) {}

  public write({ path, resources, objects, files }: DeliveryFolder): void {
    const folder = `delivery/${this.type}/${path}`;
    this.writeObjects(folder, resources, objects as KubeObject[]);
    for (const file of files ?? []) { this.add(file.path, toYaml(file.content as Json)); }
  }

  private writeObjects(folder: string, resources: readonly string[], objects: readonly KubeObject[]): void {
    const lists = this.listsBeside(folder);
    const { names, sorted, signature } = namedIn(lists, objects);
    const texts = textsOf(lists, resources);
    let text = texts.byFiles.get(signature);
    if (text === undefined) {
      text = kustomizationFiles({ removed: [], added: objects, patches: [] }, { resources: texts.listed })[0].text;
      texts.byFiles.set(signature, text);
    }
    this.add(`${folder}/${KUSTOMIZATION_FILE}`, text);
    for (const at of sorted) { this.add(`${folder}/${names[at]}`, this.texts.of(objects[at], names[at])); }
  }

  private listsBeside(folder: string): Lists {
    const parent = folder.slice(0, folder.lastIndexOf('/'));
    let lists = this.known.get(parent);
    if (!lists) { this.known.set(parent, lists = { ways: new WaysFrom(parent), texts: new Map(), known: new Map() }); }
    return lists;
  }
}

/** Clusters that are alike have objects of the same names. */
function namedIn(lists: Lists, objects: readonly KubeObject[]): Named {
  const known = lists.named;
  if (known?.objects.length === objects.length && objects.every((object, i) => isSameId(object, known.objects[i]))) { return known; }
  const names = fileNames(objects.map((object) => ({ object, ending: '' })));
  const sorted = [...names.keys()].sort((a, b) => (names[a] < names[b] ? -1 : 1));
  return lists.named = { objects, names, sorted, signature: names.join(' ') };
}

function isSameId(a: KubeObject, b: KubeObject): boolean {
  return a.apiVersion === b.apiVersion && a.kind === b.kind
    && (a.metadata === b.metadata || (a.metadata.name === b.metadata.name && a.metadata.namespace === b.metadata.namespace));
}

function textsOf({ ways, texts, known }: Lists, resources: readonly string[]): Texts {
  let same = known.get(resources);
  if (!same) {
    const listed = resources.map((to) => ways.to(to)).sort();
    const said = listed.join(' ');
    same = texts.get(said) ?? { listed, byFiles: new Map() };
    texts.set(said, same);
    known.set(resources, same);
  }
  return same;
}

/** The lists of the folders below one folder. */
interface Lists {
  readonly ways: WaysFrom;
  /** By what is listed. */
  readonly texts: Map<string, Texts>;
  /** By the list as the reconciler gave it, which clusters that are alike share. */
  readonly known: Map<readonly string[], Texts>;
  /** The objects of the last of the folders. */
  named?: Named;
}

/** Objects by the names of their files. */
interface Named {
  readonly objects: readonly KubeObject[];
  readonly names: readonly string[];
  /** Their places in the order of the names. */
  readonly sorted: readonly number[];
  readonly signature: string;
}

/** The texts of kustomizations that list the same folders. */
interface Texts {
  /** Sorted. */
  readonly listed: readonly string[];
  /** By the names of the files beside it. */
  readonly byFiles: Map<string, string>;
}
