import { mkdirSync, readdirSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Agent, argoCd, artifactOf, bootstrapIgnore, configSync, flux, kubectl, rancherFleet, rootSyncsOf, settled } from './replay-agents';
import { Hub, Turn } from './replay-hub';
import { World } from './replay-world';
import { Overlay } from '../../src/bundle';
import { ExistingCluster } from '../../src/cluster';
import { Assumption, Capability, describeFinding, FindingSeverity, ICluster, KubernetesVersion, Location, Placement, Repository } from '../../src/fleet';
import { KubeObject } from '../../src/object/kube-object';
import { idOf, keyOf } from '../../src/object/object-id';
import { Platform } from '../../src/platform';
import { ArgoCdForm, IReconciler, Reconciler } from '../../src/reconciler';
import { ChartRepository, HelmService, SharedService, SharedServiceProps } from '../../src/service';
import { Synthesis } from '../../src/synth/synthesize';
import { temporaryFolder } from '../support/temporary-folder';
import { helm, itTools } from '../support/tools';
import { vendoredChart } from '../synth/collect/vendored-chart';

const CLUSTERS = { 'cloud': 'cloud', 'shop-a': 'edge', 'shop-b': 'edge' };
const GUEST_CONFIG = 'guest-config';
const BROUGHT = { certificates: ['cert-manager.io'] };
const CHART = vendoredChart({
  'crds/widget.yaml': 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: certificates.cert-manager.io}\n'
    + 'spec: {group: cert-manager.io, scope: Namespaced, names: {kind: Certificate, plural: certificates}, '
    + 'versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, x-kubernetes-preserve-unknown-fields: true}}}]}\n',
  'templates/widget.yaml': '',
  'templates/elsewhere.yaml': '',
});

/** A controller with its own definition, a custom resource of it, and a config that names the cluster. */
class Widgets extends SharedService {
  private readonly config: ApiObject;

  constructor(scope: Construct, id: string, props: SharedServiceProps) {
    super(scope, id, { ...props, namespace: 'widgets' });
    this.config = new ApiObject(this, 'config', { apiVersion: 'v1', kind: 'ConfigMap', data: { cluster: 'unknown' } });
    new ApiObject(this, 'controller', { apiVersion: 'apps/v1', kind: 'Deployment', spec: { replicas: 2, selector: {}, template: {} } });
    new ApiObject(this, 'definition', {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'widgets.acme.example' },
      spec: {
        group: 'acme.example',
        names: { kind: 'Widget', plural: 'widgets' },
        scope: 'Namespaced',
        versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true } } }],
      },
    });
    new ApiObject(this, 'first', { apiVersion: 'acme.example/v1', kind: 'Widget', spec: { size: 1 } });
    this.overlay('edge', Placement.labels({ tier: 'edge' })).patch(this.config, { data: { tier: 'edge' } });
  }

  public customize(overlay: Overlay, cluster: ICluster): void {
    if (cluster.clusterName === 'shop-b') { overlay.patch(this.config, { data: { cluster: 'shop-b' } }); }
  }
}

/** @param size the small one leaves out a service, and an object of another */
function synthesized(reconciler: IReconciler, size: 'small' | 'whole' = 'whole'): Synthesis {
  process.env.CDK8S_PLATFORM_HELM = helm('5.7.1');
  const platform = new Platform({ name: 'p', repository: Repository.git('https://git.example.com/a/b'), reconciler });
  for (const [name, tier] of Object.entries(CLUSTERS)) {
    new ExistingCluster(platform, name, { location: Location.onPremises(name, { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34, labels: { tier } });
  }
  new HelmService(platform, 'certificates', {
    chart: 'widgets',
    version: '1.2.3',
    repository: ChartRepository.oci('oci://registry.example/charts'),
    vendored: CHART,
    brings: BROUGHT.certificates,
    provides: [Capability.CERTIFICATES],
  });
  new Widgets(platform, 'widgets', {});
  const web = new SharedService(platform, 'web', { namespace: 'web', requires: [Capability.CERTIFICATES] });
  new ApiObject(web, 'widget', { apiVersion: 'acme.example/v1', kind: 'Widget', spec: {} });
  if (size === 'whole') { declareMore(platform, web); }
  platform.assume(Assumption.object({ apiGroup: 'cert-manager.io', kind: 'Issuer', namespace: 'web', name: 'x' }));
  const synthesis = platform._synthesize();
  expect(synthesis.findings.filter((finding) => finding.severity === FindingSeverity.ERROR).map(describeFinding)).toEqual([]);
  return synthesis;
}

function declareMore(platform: Platform, web: SharedService): void {
  new ApiObject(web, 'certificate', { apiVersion: 'cert-manager.io/v1', kind: 'Certificate', spec: { secretName: 'x', issuerRef: { name: 'x' } } });
  const guest = new SharedService(platform, 'guest', { namespace: 'web', createNamespace: false });
  new ApiObject(guest, 'config', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: GUEST_CONFIG } });
}

function written(synthesis: Synthesis): string {
  const root = temporaryFolder('repository');
  for (const [path, content] of synthesis.tree) {
    mkdirSync(dirname(join(root, 'deploy', path)), { recursive: true });
    writeFileSync(join(root, 'deploy', path), content);
  }
  return root;
}

function replayed(agentOf: (synthesis: Synthesis) => Agent, reconciler: IReconciler): void {
  const synthesis = synthesized(reconciler);
  const agent = agentOf(synthesis);
  const repository = written(synthesis);
  for (const cluster of Object.keys(CLUSTERS)) {
    const world = new World(BROUGHT);
    expect({ cluster, refused: agent(repository, cluster, world) }).toEqual({ cluster, refused: [] });
    expect(Object.fromEntries(world.objects)).toEqual(modelled(synthesis, cluster));
  }
}

/** The objects that the model has for a cluster, by id. */
function modelled({ composition: { fleet } }: Synthesis, cluster: string): Record<string, KubeObject> {
  const wanted = fleet.byCluster.get(cluster)!.units
    .flatMap(({ unit }) => fleet.membersOf(cluster, unit))
    .flatMap(({ node }) => [...node.state.values()].map(({ object }) => object));
  expect(wanted.length).toBeGreaterThan(8);
  return Object.fromEntries(wanted.map((object) => [keyOf(idOf(object)), object]));
}

/** A hub that is one of the clusters: its own it knows as `in-cluster`. No cluster has an agent of its own. */
function hubReplayed(form: ArgoCdForm, turn: Turn, kept: readonly string[]): void {
  const reconciler = Reconciler.argoCd({ hub: 'cloud', form });
  const worlds = new Map(Object.keys(CLUSTERS).map((cluster) => [cluster, new World(BROUGHT, 'outside')]));
  const hub = new Hub('cloud', new Map([...worlds].map(([cluster, world]) => [cluster === 'cloud' ? 'in-cluster' : cluster, world])));
  const objectsOf = (cluster: string) => Object.fromEntries(worlds.get(cluster)!.objects);
  const whole = synthesized(reconciler);
  expect(hub.sync(written(whole), turn)).toEqual([]);
  for (const cluster of worlds.keys()) { expect(objectsOf(cluster)).toEqual(modelled(whole, cluster)); }

  const small = synthesized(reconciler, 'small');
  expect(hub.sync(written(small), turn)).toEqual([]);
  for (const cluster of worlds.keys()) {
    const stays = Object.entries(modelled(whole, cluster)).filter(([, { metadata }]) => kept.includes(metadata.name));
    expect(stays).toHaveLength(kept.length);
    expect(objectsOf(cluster)).toEqual({ ...modelled(small, cluster), ...Object.fromEntries(stays) });
  }
}

function permutations(names: readonly string[]): string[][] {
  if (names.length === 0) { return [[]]; }
  return names.flatMap((first) => permutations(names.filter((name) => name !== first)).map((rest) => [first, ...rest]));
}

const orders: [string, (names: string[]) => string[]][] = [
  ['from the first', (names) => names],
  ['from the last', (names) => [...names].reverse()],
  ['from the middle', (names) => [...names.slice(2), ...names.slice(0, 2)]],
];

describe('a replay of what an agent reads ends with exactly the objects of the model, each after its definition and namespace', () => {
  itTools('flux', () => replayed(({ firstSteps }) => flux(firstSteps), Reconciler.flux()), 60_000);
  itTools('argocd', () => replayed(() => argoCd, Reconciler.argoCd()), 60_000);
  itTools('rancher-fleet', () => replayed(() => rancherFleet, Reconciler.rancherFleet()), 60_000);
  itTools('kubectl', () => replayed(() => kubectl, Reconciler.kubectl()), 60_000);
  for (const [name, order] of orders) {
    itTools(`config-sync, ${name}`, () => replayed(() => configSync(order), Reconciler.configSync()), 60_000);
  }
  itTools('config-sync, from every starting order', () => {
    const synthesis = synthesized(Reconciler.configSync());
    const repository = written(synthesis);
    for (const cluster of Object.keys(CLUSTERS)) {
      const syncs = rootSyncsOf(repository, cluster);
      const wanted = modelled(synthesis, cluster);
      const starts = permutations([...syncs.keys()]);
      expect(new Set(starts.map(String)).size).toBeGreaterThanOrEqual(120);
      for (const order of starts) {
        const world = new World(BROUGHT);
        expect({ cluster, order, refused: settled(syncs, order, world) }).toEqual({ cluster, order, refused: [] });
        expect(Object.fromEntries(world.objects)).toEqual(wanted);
      }
    }
  }, 120_000);
});

describe('a replay of Argo CD on a hub ends on each cluster with exactly the objects of the model, also once some are gone', () => {
  const turns: [string, Turn][] = [['by wave', 'by stage'], ...orders];
  for (const [name, turn] of turns) {
    itTools(`applications, ${name}`, () => hubReplayed(ArgoCdForm.APPLICATIONS, turn, []), 60_000);
  }
  // A set that lists a unit no longer leaves what runs in place, as it is told to.
  itTools('application sets, step by step', () => hubReplayed(ArgoCdForm.APPLICATION_SET, 'by stage', [GUEST_CONFIG]), 60_000);
});

describe('the source that the units of a cluster read', () => {
  itTools('holds no file of another cluster', () => {
    const repository = written(synthesized(Reconciler.flux()));
    const ignore = (cluster: string) => String((Reconciler.flux().deliver({
      platform: 'p',
      repository: Repository.git('https://git.example.com/a/b'),
      clusters: [{ cluster, units: [] }],
    })[0].objects[0]).spec.ignore);
    const files = (readdirSync(artifactOf(repository, ignore('shop-a')), { recursive: true }) as string[]).filter((path) => path.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((path) => /shop-b|cloud/.test(path))).toEqual([]);
    expect(files).toContain('deploy/delivery/flux/shop-a/kustomization.yaml');
  });

  itTools('is read from one that holds the entry point alone, and bootstrap', () => {
    const synthesis = synthesized(Reconciler.flux());
    const repository = written(synthesis);
    mkdirSync(join(repository, 'flux/shop-a'), { recursive: true });
    writeFileSync(join(repository, 'flux/shop-a/kustomization.yaml'), '');
    const artifact = artifactOf(repository, bootstrapIgnore(synthesis.firstSteps.get('delivery/flux/shop-a')!, 'shop-a'));
    const files = (readdirSync(artifact, { recursive: true }) as string[]).filter((path) => /\.\w+$/.test(path)).sort();
    expect(files.filter((path) => !/^deploy\/delivery\/flux\/(units|shop-a)\//.test(path))).toEqual(['flux/shop-a/kustomization.yaml']);
    expect(files).toContain('deploy/delivery/flux/shop-a/kustomization.yaml');
  });
});

describe('another reconciler', () => {
  const reconcilers: [string, IReconciler][] = [
    ['argocd', Reconciler.argoCd()], ['rancher-fleet', Reconciler.rancherFleet()], ['config-sync', Reconciler.configSync()], ['kubectl', Reconciler.kubectl()],
  ];
  const neutral = (synthesis: Synthesis) => Object.fromEntries([...synthesis.tree].filter(([path]) => !/^(delivery|rendered)\/|\.(flux|argocd|objects-[\d.]+)\/|cluster\.json$|^inventory\.json$/.test(path)));

  for (const [name, reconciler] of reconcilers) {
    itTools(`${name} leaves every neutral unit as it is`, () => {
      const withFlux = neutral(synthesized(Reconciler.flux()));
      expect(Object.keys(withFlux).length).toBeGreaterThan(5);
      expect(neutral(synthesized(reconciler))).toEqual(withFlux);
    }, 30_000);
  }
});
