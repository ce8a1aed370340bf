import { parseAllDocuments } from 'yaml';
import { KINDS } from './every-kind';
import { violationsOf } from './fleet';
import { ClusterTemplate, EksAnywhereVersion, KubernetesVersion, Location, MachineShape, ManagementCluster, NodePool, Platform, Reconciler, Repository, TemplateParameter } from '../../src';
import { KubeObject } from '../../src/object/kube-object';

/* A template, with its parameters filled in, gives the same objects as the class that it was made from: of every kind, on every provider. */

const NAME = TemplateParameter.text('CLUSTER_NAME', ['store-a', 'outlet-b']);
const WORKERS = TemplateParameter.number('WORKERS', [3, 5]);
const TIER = TemplateParameter.text('TIER', ['web', 'batch']);
const shape = MachineShape.of({ cpus: 4, memoryGiB: 16 });

/** What a cluster is told of each value. */
function said(workers: number, tier: string): object {
  return { workers: [NodePool.fixed('general', workers, { shape, labels: { tier } })] };
}

function fleet(): { readonly platform: Platform; readonly managedBy: ManagementCluster } {
  const platform = new Platform({ name: 'acme', repository: Repository.git('https://git.example.com/acme/platform', { path: 'deploy' }), reconciler: Reconciler.flux() });
  const props = { location: Location.onPremises('paris', { jurisdiction: 'FR' }), version: KubernetesVersion.V1_35, eksAnywhereVersion: EksAnywhereVersion.V0_26_1 };
  return { platform, managedBy: new ManagementCluster(platform, 'management', props) };
}

function written(platform: Platform, path: string): KubeObject[] {
  const { composition } = platform._synthesize({ objectChecks: 'skip' });
  return [...composition.bundles.find(({ model }) => model.path === path)!.variants[0].state.values()].map(({ object }) => object);
}

/** The objects of the template with values in their places, as its controller fills them in. */
function filled(kind: string, values: Record<string, string>): KubeObject[] {
  const { platform, managedBy } = fleet();
  const template = new ClusterTemplate(platform, 'template', { managedBy, description: 'A store', parameters: [NAME, WORKERS, TIER] });
  for (const sample of template.samples) { KINDS[kind](sample, sample.text('CLUSTER_NAME'), managedBy, said(sample.number('WORKERS'), sample.text('TIER'))); }
  const { spec } = written(platform, 'template')[0] as any;
  const marks = spec.renderType === 'envsubst' ? /\$\{([A-Z_]+)\}/g : /\{\{ \.params\.([A-Z_]+) \}\}/g;
  return parseAllDocuments(spec.resourcetemplates[0].raw.replace(marks, (_: string, name: string) => values[name])).map((document) => document.toJS() as KubeObject);
}

/** The objects of a cluster of the class; names of machine templates lose their hash, as in a template. */
function declared(kind: string, name: string, props: object): KubeObject[] {
  const { platform, managedBy } = fleet();
  const path = KINDS[kind](platform, name, managedBy, props).definition.node.path;
  return JSON.parse(JSON.stringify(written(platform, path)).replace(/("name":"[^"]+)-[0-9a-f]{8}"/g, '$1"')) as KubeObject[];
}

describe('a template of clusters', () => {
  it.each(Object.keys(KINDS))('of the kind %s, filled in, gives the objects of the class that it was made from', (kind) => {
    const objects = filled(kind, { CLUSTER_NAME: 'never-seen', WORKERS: '12', TIER: 'api' });
    expect(objects).toEqual(declared(kind, 'never-seen', said(12, 'api')));
    expect(violationsOf(objects)).toEqual([]);
  });
});
