import { mkdirSync, symlinkSync, writeFileSync } from 'fs';
import { join } from 'path';
import { EXAMPLE, parts, synthesizeParts } from './example';
import { EksCluster, ExistingCluster, ICluster, KubernetesVersion, Location, ManagementCluster, NodePool, Platform } from '../../src';
import { Json } from '../../src/object/json';
import { KubeObject } from '../../src/object/kube-object';
import { describeId, idOf } from '../../src/object/object-id';
import { Placed } from '../../src/synth/compose';
import { explain } from '../../src/synth/explain';
import { Tree } from '../../src/synth/layout';
import { Synthesis } from '../../src/synth/synthesize';
import { exampleSynthesis } from '../support/example';
import { build } from '../support/kustomize-build';
import { filesIn } from '../support/run';
import { temporaryFolder } from '../support/temporary-folder';
import { itTools, KUBECTLS, KustomizeVersion } from '../support/tools';

let synthesis: Synthesis;
beforeAll(() => { synthesis = exampleSynthesis('hybrid-platform'); });

function changed(before: Tree, after: Tree): string[] {
  return [...before].filter(([path, text]) => after.get(path) !== text).map(([path]) => path);
}

function clusters(): readonly string[] {
  return synthesis.model.clusters.map(({ name }) => name);
}

function placedOn(cluster: string): readonly Placed[] {
  const { fleet } = synthesis.composition;
  return fleet.byCluster.get(cluster)!.units.flatMap(({ unit }) => fleet.membersOf(cluster, unit));
}

/** What compose holds for a cluster. */
function heldBy(cluster: string): KubeObject[] {
  return placedOn(cluster).flatMap(({ node }) => [...node.state.values()].map(({ object }) => object));
}

describe('the example', () => {
  it('has nothing wrong with it', () => {
    expect(synthesis.findings).toEqual([]);
  });

  it('is committed as it is synthesized', () => {
    const { '.synth.json': _, ...committed } = filesIn(join(EXAMPLE, 'deploy'));
    const written = Object.fromEntries(synthesis.tree);
    expect(Object.keys(committed).filter((path) => committed[path] !== written[path])).toEqual([]);
    expect(Object.keys(written).filter((path) => !(path in committed))).toEqual([]);
  });

  it('is the same in whatever order its parts are declared', () => {
    const [declareClusters, ...others] = parts();
    const trees = [[declareClusters, ...others], [...others].reverse().concat(declareClusters)].map((declared) => synthesizeParts(declared).tree);
    expect([changed(synthesis.tree, trees[0]), changed(trees[0], trees[1]), trees[1].size]).toEqual([[], [], trees[0].size]);
    expect(synthesis.tree.size).toBe(trees[0].size);
  });

  const NICE = { location: Location.onPremises('nice', { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34 };
  it.each<[string, (platform: Platform) => ICluster, readonly RegExp[]]>([
    ['that exists', (platform) => new ExistingCluster(platform, 'store-nice', { ...NICE, labels: { tier: 'edge', country: 'fr' } }), []],
    ['of a tier that nobody had', (platform) => new ExistingCluster(platform, 'abc', { ...NICE, labels: { tier: 'laboratory' } }), []],
    ['that the management cluster makes', (platform) => new EksCluster(platform, 'shop-stockholm', {
      managedBy: platform.node.findChild('management') as ManagementCluster,
      location: Location.aws('eu-north-1'),
      version: KubernetesVersion.V1_34,
      labels: { tier: 'cloud' },
      workers: [NodePool.fixed('general', 2)],
    }), [/^clusters\/management\/cluster\.json$/, /^delivery\/flux\/management\//]],
  ])('changes nobody\'s files when a cluster is added %s', (_, add, follows) => {
    const after = synthesizeParts([...parts(), add]).tree;
    expect(after.size).toBeGreaterThan(synthesis.tree.size);
    const allowed = [/^inventory\.json$/, /^contracts\//, ...follows];
    expect(changed(synthesis.tree, after).filter((path) => !allowed.some((pattern) => pattern.test(path)))).toEqual([]);
  });
});

describe('what runs where', () => {
  interface ClusterFile { readonly reconciler: string; readonly units: { readonly [unit: string]: string } }
  interface Inventory {
    readonly platform: string;
    readonly clusters: object;
    readonly units: { readonly [unit: string]: { readonly dependsOn: string[]; readonly folders: { readonly [folder: string]: { readonly [variant: string]: string[] | 'all' } } } };
  }
  const read = <T>(path: string) => JSON.parse(synthesis.tree.get(path)!) as T;

  it('is in cluster.json: every unit of the cluster with its folder', () => {
    for (const cluster of clusters()) {
      const { units } = read<ClusterFile>(`clusters/${cluster}/cluster.json`);
      expect(units).toEqual(Object.fromEntries(synthesis.composition.fleet.byCluster.get(cluster)!.units.map(({ unit, folder }) => [unit, folder])));
      expect(Object.values(units).filter((folder) => !synthesis.tree.has(`${folder}/kustomization.yaml`))).toEqual([]);
    }
  });

  it('is in inventory.json: every folder with the clusters that read it, and the clusters agree', () => {
    const inventory = read<Inventory>('inventory.json');
    expect([inventory.platform, Object.keys(inventory.clusters)]).toEqual(['acme', clusters()]);
    const said = new Map(clusters().map((cluster) => [cluster, [] as string[]]));
    for (const [unit, { folders }] of Object.entries(inventory.units)) {
      for (const variants of Object.values(folders)) {
        for (const names of Object.values(variants)) { (names === 'all' ? clusters() : names).forEach((name) => said.get(name)!.push(unit)); }
      }
    }
    for (const [cluster, units] of said) {
      expect([...new Set(units)].sort()).toEqual(Object.keys(read<ClusterFile>(`clusters/${cluster}/cluster.json`).units).sort());
    }
  });

  it('is explained for one object: its construct, its folders and who reads them', () => {
    expect(explain(synthesis, 'Deployment/ingress/ingress-controller')).toBe(`Deployment ingress/ingress-controller
  made by ingress/controller
  in services/ingress/base
  read by partners-dublin, shop-paris
Deployment ingress/ingress-controller
  made by ingress/controller
  in services/ingress/on-premises (as in its parent)
  read by warehouse-frankfurt
Deployment ingress/ingress-controller
  made by ingress/controller
  in services/ingress/on-premises.edge
  read by store-bern, store-lille, store-lyon
`);
    expect(explain(synthesis, 'ConfigMap/no-such')).toBe('no object ConfigMap/no-such is delivered to any cluster\n');
    expect(explain(synthesis, 'nonsense')).toBe("'nonsense' does not name an object: use KIND/NAME or KIND/NAMESPACE/NAME, as in Deployment/ingress/controller\n");
  });
});

describe('what a reconciler builds', () => {
  let root: string;
  beforeAll(() => {
    root = temporaryFolder('example');
    symlinkSync(join(EXAMPLE, 'deploy'), join(root, 'deploy'));
  });

  /** All folders built as one, since a cluster gets no object twice. */
  async function together(version: KustomizeVersion, name: string, folders: readonly string[]): Promise<readonly KubeObject[]> {
    const folder = join(root, `${name}-${version}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'kustomization.yaml'), JSON.stringify({ resources: folders.map((path) => `../deploy/${path}`) }));
    return build(version, folder);
  }

  itTools('for each cluster is what compose holds, whether it reads units or stages', async () => {
    for (const version of Object.keys(KUBECTLS) as KustomizeVersion[]) {
      for (const cluster of clusters()) {
        const { units } = synthesis.composition.fleet.byCluster.get(cluster)!;
        const built = await together(version, cluster, units.map(({ folder }) => folder));
        expect(sorted(built)).toEqual(sorted(heldBy(cluster)));
        const stages = [...new Set([...synthesis.tree.keys()].map((path) => new RegExp(`^delivery/kubectl/${cluster}/stage-\\d+`).exec(path)?.[0]).filter((path) => path !== undefined))];
        if (stages.length > 0) { expect(sorted(await together(version, `${cluster}-stages`, stages))).toEqual(sorted(built)); }
      }
    }
  }, 600_000);

  itTools('is what each folder of the tree builds to, on its own', async () => {
    const folders = new Map<string, readonly KubeObject[]>();
    for (const { tree, node } of clusters().flatMap((cluster) => placedOn(cluster))) {
      folders.set(`${tree.folder}/${node.name}`, [...node.state.values()].map(({ object }) => object));
    }
    expect(folders.size).toBeGreaterThan(20);
    for (const [folder, held] of folders) { expect(sorted(await together('5.7.1', folder.replace(/\//g, '-'), [folder]))).toEqual(sorted(held)); }
  }, 600_000);

  itTools('at each entry point of Flux is one source, and a Kustomization for each unit whose path is there', async () => {
    const flux = synthesis.model.clusters.filter(({ reconciler }) => reconciler.type === 'flux').map(({ name }) => name);
    for (const version of Object.keys(KUBECTLS) as KustomizeVersion[]) {
      for (const cluster of flux) {
        const built = await together(version, `flux-${cluster}`, [`delivery/flux/${cluster}`]);
        const { units } = synthesis.composition.fleet.byCluster.get(cluster)!;
        const kustomizations = built.filter(({ kind }) => kind === 'Kustomization') as unknown as { metadata: { name: string }; spec: { path: string; dependsOn?: { name: string }[] } }[];
        expect(kustomizations.map(({ metadata, spec }) => [metadata.name, spec.path, (spec.dependsOn ?? []).map(({ name }) => name)]).sort())
          .toEqual(units.map(({ unit, folder, dependsOn }) => [unit, `./examples/hybrid-platform/deploy/${folder}`, dependsOn]).sort());
        expect(built.filter(({ kind }) => kind !== 'Kustomization').map((object) => describeId(idOf(object)))).toEqual(['GitRepository.source.toolkit.fluxcd.io flux-system/platform']);
      }
    }
  }, 600_000);
});

/** Objects by id, with maps whose order of keys does not count. */
function sorted(objects: readonly KubeObject[]): Json[] {
  return objects.map((object) => canonical(object)).sort((a, b) => (describeId(idOf(a as KubeObject)) < describeId(idOf(b as KubeObject)) ? -1 : 1));
}

function canonical(value: Json): Json {
  if (Array.isArray(value)) { return value.map(canonical); }
  if (typeof value !== 'object' || value === null) { return value; }
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, canonical(item)]));
}
