import { App } from 'cdk8s';
import { IConstruct } from 'constructs';
import { collectAssumptions, DeclaredAssumption } from './assumptions';
import { bundleFindings } from './bundle-findings';
import { ChartRenderer } from './chart-renderer';
import { declaredClusters } from './clusters';
import { customizedLayers } from './customize';
import { collectDefinitions } from './definitions';
import { dependenciesOf } from './dependencies';
import { helmOf } from './helm-tool';
import { kustomizeToolOf } from './kustomize-tool';
import { baseLayer, overlayLayer } from './layer';
import { placed, placedInside, Places } from './placed';
import { distinct, render } from './render';
import { placedSecretNeeds } from './secret-needs';
import { SourceReader } from './sources';
import { sovereigntyFindings } from './sovereignty-findings';
import { strayObjects } from './strays';
import { validate, validateOutside } from './validate';
import { Bundle } from '../../bundle';
import { Cluster, VersionPolicy } from '../../cluster';
import { ClusterOperationsProps, Finding, isOfStep, PolicyEngine, Repository, Waiver } from '../../fleet';
import { IReconciler } from '../../reconciler';
import { Composition } from '../compose';
import { LockedTemplates, LockFile, NO_TEMPLATES } from '../lock';
import { BundleModel, Model, OverlayModel } from '../model';
import { counted, Progress, UNSEEN } from '../progress';
import { lockedRollouts, rolloutFindings, rolloutsIn, waveFindings } from '../rollouts';
import { lockedTemplates, templatesOf } from '../template-generations';

/** What the platform tells beside the constructs under it. */
export interface PlatformFacts {
  readonly name: string;
  readonly repository: Repository;
  readonly reconciler: IReconciler;
  /** Whether flat copies are written for every cluster. */
  readonly rendered?: boolean;
  /** Under whose law clusters are operated that say nothing themselves. */
  readonly operations?: ClusterOperationsProps;
  /** Files and folders of definitions of custom resources. */
  readonly customResources?: readonly string[];
  /** What clusters of a placement already have. */
  readonly assumptions?: readonly DeclaredAssumption[];
  readonly waivers?: readonly Waiver[];
  /** Names of clusters whose deletion is meant. */
  readonly removable?: readonly string[];
  readonly policyEngine: PolicyEngine;
  /** The day on which end dates are judged. */
  readonly asOf?: string;
}

/** What collect gives to the later steps. */
export interface Collected {
  readonly model: Model;
  /** The lock file with the tools that were used so far, and the templates of clusters as they are composed. */
  lock(composition: Composition): LockFile;
}

/** Walks the construct trees once and takes everything that the program declared as plain values; reads the files that it names. */
export function collect(platform: App, facts: PlatformFacts, lock: LockFile, progress: Progress = UNSEEN): Collected {
  const findings: Finding[] = [];
  const constructs = platform.node.findAll();
  const clusters = declaredClusters(constructs, facts, findings);
  const bundles = constructs.filter((construct): construct is Bundle => Bundle.isBundle(construct));
  validateOutside(facts.name, constructs, findings);
  findings.push(...strayObjects(constructs));
  const places = new Places(clusters);
  const findHelm = helmOf(process.env);
  const charts = new ChartRenderer(findHelm, lock);
  const sources = new SourceReader(kustomizeToolOf(process.env), findHelm, lock, findings);
  const means = { places, sources, locked: lock.templates ?? NO_TEMPLATES };
  const models: BundleModel[] = [];
  for (const bundle of counted(progress, 'collect', bundles)) { models.push(bundleModel(bundle, means, findings)); }
  const own = [...ownFindings(constructs, bundles, places), ...waveFindings(constructs, places)];
  const operations = facts.operations ?? {};
  const byName = new Map(clusters.map((cluster) => [cluster.name, cluster.facts]));
  const rollouts = rolloutsIn(constructs, clusters);
  findings.push(...rolloutFindings(lock.rollouts ?? {}, rollouts, new Set(constructs.map((construct) => construct.node.path))));
  findings.push(...bundleFindings(models), ...own, ...sovereigntyFindings(models, byName, facts.repository, operations));
  const model = {
    platform: facts.name,
    repository: facts.repository,
    operations,
    isRendered: facts.rendered ?? false,
    tools: charts,
    asOf: facts.asOf,
    removable: facts.removable ?? [],
    stepWaivers: (facts.waivers ?? []).filter(isOfStep),
    clusters,
    order: places.order,
    bundles: models.sort((a, b) => (a.path < b.path ? -1 : 1)),
    rollouts,
    ...collectDefinitions(facts.customResources ?? [], models, findings),
    assumptions: collectAssumptions(facts.name, facts.assumptions ?? [], places, findings),
    findings: withoutRepeats(findings, own),
  };
  const next = { rollouts: lockedRollouts(rollouts) };
  return { model, lock: (composition) => ({ ...charts.remembered(sources.lock), ...next, templates: lockedTemplates(composition.bundles) }) };
}

const UNKNOWN = 'placement.unknown-cluster';

/** What a bundle says of its own placement, or of the waves of its rollout, in words of its own, is not said twice. */
function withoutRepeats(findings: readonly Finding[], own: readonly Finding[]): readonly Finding[] {
  const said = new Set(own.filter(({ code }) => code.endsWith('.placement-empty')).map(({ path }) => path));
  const ofWaves = new Set(own.filter(({ code }) => code === UNKNOWN).map(({ path }) => `${path}[held]`));
  return findings.filter(({ code, path }) => (code !== 'placement.empty' || !said.has(path)) && (code !== UNKNOWN || !ofWaves.has(path)));
}

/** What clusters and bundles find wrong with themselves, and version policies with the fleet. */
function ownFindings(constructs: readonly IConstruct[], bundles: readonly Bundle[], places: Places): Finding[] {
  const fleet = places.clusters.map((cluster) => cluster.facts);
  const found: Finding[] = [];
  for (const policy of constructs.filter(VersionPolicy.isVersionPolicy)) {
    placed(policy.placement, policy.node.path, places, found, { subject: 'the placement', idle: 'no version is judged by it' });
  }
  return [
    ...found,
    ...constructs.flatMap((construct) => (Cluster.isCluster(construct) || VersionPolicy.isVersionPolicy(construct) ? construct._findings(fleet) : [])),
    ...bundles.flatMap((bundle) => (hasFindings(bundle) ? bundle._findings(places.of(bundle.placement).places.map((at) => fleet[at])) : [])),
  ];
}

/** Most kinds of bundle have nothing to say about themselves. */
function hasFindings(bundle: Bundle): boolean {
  return bundle._findings !== Bundle.prototype._findings;
}

/** What models of bundles are made with. */
interface Means {
  readonly places: Places;
  readonly sources: SourceReader;
  readonly locked: LockedTemplates;
}

function bundleModel(bundle: Bundle, { places, sources, locked }: Means, findings: Finding[]): BundleModel {
  const path = bundle.node.path;
  const place = { scope: bundle, name: path };
  validate(place, findings);
  const constructed = render(place, findings);
  const base = distinct([...constructed, ...sources.read(bundle)], findings);
  const own = placed(bundle.placement, path, places, findings);
  const overlays = bundle._overlays.map((overlay): OverlayModel => {
    const layer = overlayLayer(overlay, findings);
    return { ...layer, clusters: placedInside(overlay, bundle, places, findings) };
  });
  return {
    path,
    folder: bundle._folder,
    clusters: own.names,
    selection: own,
    base,
    edits: baseLayer(bundle, path, findings),
    overlays,
    customized: bundle._isCustomized ? customizedLayers(bundle, own.places.map((at) => places.clusters[at]), constructed, findings) : new Map(),
    groupsBrought: bundle._groupsBrought,
    secretNeeds: placedSecretNeeds(bundle, own, overlays),
    bundle,
    dependsOn: dependenciesOf(bundle),
    templates: templatesOf(bundle, locked),
  };
}
