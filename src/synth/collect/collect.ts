import { App } from 'cdk8s';
import { IConstruct } from 'constructs';
import { bundleFindings } from './bundle-findings';
import { ChartRenderer } from './chart-renderer';
import { declaredClusters } from './clusters';
import { customizedLayers } from './customize';
import { helmOf } from './helm-tool';
import { kustomizeToolOf } from './kustomize-tool';
import { baseLayer, overlayLayer, validate } from './layer';
import { placed } from './placed';
import { distinct, render } from './render';
import { SourceReader } from './sources';
import { Bundle } from '../../bundle';
import { Cluster } from '../../cluster';
import { Finding, FindingSeverity, Repository } from '../../fleet';
import { IReconciler } from '../../reconciler';
import { LockFile } from '../lock';
import { BundleModel, ClusterModel, Model, OverlayModel } from '../model';

/** What the platform tells beside the constructs under it. */
export interface PlatformFacts {
  readonly name: string;
  readonly repository: Repository;
  readonly reconciler: IReconciler;
  /** Whether flat copies are written for every cluster. */
  readonly rendered?: boolean;
}

/** What collect gives to the later steps. */
export interface Collected {
  readonly model: Model;
  /** The lock file with the tools that were used so far. */
  lock(): LockFile;
}

/** Walks the construct trees once and takes everything that the program declared as plain values; reads the files that it names. */
export function collect(platform: App, facts: PlatformFacts, lock: LockFile): Collected {
  const findings: Finding[] = [];
  const constructs = platform.node.findAll();
  const clusters = declaredClusters(constructs, facts.reconciler, findings);
  const bundles = constructs.filter((construct): construct is Bundle => Bundle.isBundle(construct));
  const names = new Set(clusters.map((cluster) => cluster.name));
  const charts = new ChartRenderer(helmOf(process.env), lock);
  const sources = new SourceReader(kustomizeToolOf(process.env), lock, findings);
  const models = bundles.map((bundle) => bundleModel(bundle, clusters, names, sources, findings));
  findings.push(...bundleFindings(models), ...ownFindings(constructs, bundles, clusters));
  const model = {
    platform: facts.name,
    repository: facts.repository,
    isRendered: facts.rendered ?? false,
    tools: charts,
    clusters,
    bundles: models.sort((a, b) => (a.path < b.path ? -1 : 1)),
    findings,
  };
  return { model, lock: () => charts.remembered(sources.lock) };
}

/** What clusters and bundles find wrong with themselves. */
function ownFindings(constructs: readonly IConstruct[], bundles: readonly Bundle[], clusters: readonly ClusterModel[]): Finding[] {
  const fleet = clusters.map((cluster) => cluster.facts);
  return [
    ...constructs.flatMap((construct) => (Cluster.isCluster(construct) ? construct._findings(fleet) : [])),
    ...bundles.flatMap((bundle) => bundle._findings(fleet.filter((cluster) => bundle.placement.selects(cluster)))),
  ];
}

function bundleModel(
  bundle: Bundle, clusters: readonly ClusterModel[], names: ReadonlySet<string>, sources: SourceReader, findings: Finding[],
): BundleModel {
  const path = bundle.node.path;
  const place = { scope: bundle, name: path };
  validate(place, findings);
  const constructed = render(place, findings);
  const base = distinct([...constructed, ...sources.read(bundle)], findings);
  const own = placed(bundle.placement, path, clusters, names, findings);
  const overlays = bundle._overlays.map((overlay): OverlayModel => {
    const layer = overlayLayer(overlay, findings);
    return { ...layer, clusters: placedInside(bundle, overlay, own, clusters, names, findings) };
  });
  return {
    path,
    folder: bundle._folder,
    clusters: own.map((cluster) => cluster.name),
    base,
    edits: baseLayer(bundle, path, findings),
    overlays,
    customized: customizedLayers(bundle, own, constructed, findings),
    groupsBrought: bundle._groupsBrought,
    bundle,
    dependsOn: [...new Set(bundle._dependencies.map((dependency) => dependency.node.path))].sort(),
  };
}

function placedInside(
  bundle: Bundle, overlay: Bundle['_overlays'][number], own: readonly ClusterModel[], clusters: readonly ClusterModel[],
  names: ReadonlySet<string>, findings: Finding[],
): ReadonlySet<string> {
  const inside = new Set(own.map((cluster) => cluster.name));
  // What a wrapper declares for whichever clusters there may be is no mistake of its user's.
  const noted = overlay._throughDoor ? [] : findings;
  const selected = placed(overlay.placement, overlay._path, clusters, names, noted);
  const named = new Set(overlay.placement._names);
  const outside = selected.map((cluster) => cluster.name).filter((name) => named.has(name) && !inside.has(name)).sort();
  if (outside.length > 0) { findings.push(outsideOf(bundle, overlay, outside)); }
  return new Set(selected.map((cluster) => cluster.name).filter((name) => inside.has(name)));
}

function outsideOf(bundle: Bundle, overlay: Bundle['_overlays'][number], outside: string[]): Finding {
  return {
    code: 'overlay.outside-placement',
    severity: FindingSeverity.ERROR,
    path: overlay._path,
    message: `the overlay names ${outside.map((name) => `'${name}'`).join(', ')}, where '${bundle.node.path}' is not placed (it is on ${bundle.placement})`,
    fix: `take the name out of the overlay's placement, or widen the placement of '${bundle.node.path}'`,
    clusters: outside,
  };
}
