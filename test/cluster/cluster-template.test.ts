import { parseAllDocuments } from 'yaml';
import { violationsOf } from './fleet';
import {
  AgentBootstrap, Assumption, ClusterSample, ClusterTemplate, ClusterTemplateKind, ClusterTemplateProps, describeFinding, EksAnywhereCluster, EksCluster,
  EksDistroCluster, EksDistroRelease, KubeadmProvider, KubernetesVersion, Location, MadeCluster, ManagementCluster, NodePool, Platform, Reconciler, Repository, TemplateParameter,
} from '../../src';
import { KubeObject } from '../../src/object/kube-object';
import { Synthesis } from '../../src/synth/synthesize';

const version = KubernetesVersion.V1_34;
const NAME = TemplateParameter.text('CLUSTER_NAME', ['store-a', 'outlet-b'], { description: 'Name of the cluster' });
const WORKERS = TemplateParameter.number('WORKERS', [3, 5]);
const REGION = TemplateParameter.choice('REGION', ['eu-west-1', 'eu-west-3', 'eu-central-1'], { preset: 'eu-west-3' });

type Values = { readonly [name: string]: string | number };
/** How a cluster is declared with some values: in a sample, or in a platform. */
type Declare = (scope: Platform | ClusterSample, managedBy: ManagementCluster, values: Values) => MadeCluster;

const eks: Declare = (scope, managedBy, { CLUSTER_NAME, WORKERS: count, REGION: region }) => new EksCluster(scope, String(CLUSTER_NAME), {
  managedBy, location: Location.aws(String(region)), version, workers: [NodePool.fixed('web', Number(count))],
});
const eksDistro: Declare = (scope, managedBy, { CLUSTER_NAME, WORKERS: count }) => new EksDistroCluster(scope, String(CLUSTER_NAME), {
  managedBy,
  location: Location.onPremises('lyon', { jurisdiction: 'FR' }),
  version,
  release: EksDistroRelease.newest(version),
  controlPlane: { count: 1 },
  provider: KubeadmProvider.development(),
  workers: [NodePool.fixed('web', Number(count))],
});

function fleet(): { readonly platform: Platform; readonly managedBy: ManagementCluster } {
  const platform = new Platform({ name: 'acme', repository: Repository.git('https://git.example.com/acme/platform', { path: 'deploy' }), reconciler: Reconciler.flux() });
  const managedBy = new ManagementCluster(platform, 'management', {
    location: Location.onPremises('paris', { jurisdiction: 'FR' }),
    version,
    agentBootstrap: AgentBootstrap.weave({
      name: 'capi-gitops', image: 'ghcr.io/fluxcd/flux-cli:v2.0.0', args: ['bootstrap', 'github'], secretName: 'pat',
    }),
  });
  return { platform, managedBy };
}

function templated(declare: Declare, props: Partial<ClusterTemplateProps> = {}): Synthesis {
  const { platform, managedBy } = fleet();
  const template = new ClusterTemplate(platform, 'store', { managedBy, description: 'A store', parameters: [NAME, WORKERS, REGION], ...props });
  for (const sample of template.samples) { declare(sample, managedBy, Object.fromEntries(sample._values)); }
  return platform._synthesize({ objectChecks: 'skip' });
}

const bundleOf = ({ composition }: Synthesis, path: string) => composition.bundles.find(({ model }) => model.path === path)!;
const objectsOf = (synthesis: Synthesis, path: string): KubeObject[] => [...bundleOf(synthesis, path).variants[0].state.values()].map(({ object }) => object);
const templateOf = (synthesis: Synthesis): any => objectsOf(synthesis, 'store')[0];

/** What the controller makes of a template, as its `renderType` says. */
function filled(template: any, values: Values): { readonly path: string; readonly objects: KubeObject[] } {
  const marks = template.spec.renderType === 'envsubst' ? /\$\{([A-Z_]+)\}/g : /\{\{ \.params\.([A-Z_]+) \}\}/g;
  const [{ path, raw }] = template.spec.resourcetemplates;
  const fill = (text: string) => text.replace(marks, (_, name: string) => String(values[name]));
  return { path: fill(path), objects: parseAllDocuments(fill(raw)).map((document) => document.toJS() as KubeObject) };
}

/** The cluster as the program declares it; machine templates lose the hash in their names, as in a template. */
function declared(declare: Declare, values: Values): KubeObject[] {
  const { platform, managedBy } = fleet();
  const cluster = declare(platform, managedBy, values);
  const text = JSON.stringify(objectsOf(platform._synthesize({ objectChecks: 'skip' }), cluster.definition.node.path));
  return JSON.parse(text.replace(/("name":"[^"]+)-[0-9a-f]{8}"/g, '$1"')) as KubeObject[];
}

const findings = ({ findings: found }: Synthesis) => found.filter(({ severity }) => severity !== 'note').map(({ code, message, fix, object, field }) => ({ code, message, fix, object, field }));

describe('a template of clusters', () => {
  it.each<[string, Declare]>([['EKS', eks], ['EKS Distro', eksDistro]])('of %s, filled in, gives the objects of the class that it was made from', (_, declare) => {
    const synthesis = templated(declare);
    expect(findings(synthesis).map(({ message }) => message)).toEqual([]);
    for (const values of [{ CLUSTER_NAME: 'store-a', WORKERS: 3, REGION: 'eu-west-1' }, { CLUSTER_NAME: 'never-seen', WORKERS: 12, REGION: 'eu-central-1' }]) {
      const { path, objects } = filled(templateOf(synthesis), values);
      expect(objects).toEqual(declared(declare, values));
      expect(violationsOf(objects)).toEqual([]);
      expect(path).toBe(`clusters/${values.CLUSTER_NAME}.yaml`);
    }
  });

  it.each<[ClusterTemplateKind, string]>([
    [ClusterTemplateKind.GITOPS, 'templates.weave.works/v1alpha2'], [ClusterTemplateKind.CAPI, 'capi.weave.works/v1alpha2'],
  ])('is a %s with typed parameters', (kind, apiVersion) => {
    const template = templateOf(templated(eks, { kind }));
    expect(violationsOf([template])).toEqual([]);
    const { resourcetemplates, ...spec } = template.spec;
    expect({ ...template, spec }).toEqual({
      apiVersion,
      kind,
      metadata: { name: 'store', namespace: 'default', labels: { 'weave.works/template-type': 'cluster' } },
      spec: {
        description: 'A store',
        renderType: 'envsubst',
        params: [
          { name: 'CLUSTER_NAME', description: 'Name of the cluster' },
          { name: 'WORKERS' },
          { name: 'REGION', options: ['eu-west-1', 'eu-west-3', 'eu-central-1'], default: 'eu-west-3', required: false },
        ],
      },
    });
    expect(resourcetemplates).toHaveLength(1);
    expect(resourcetemplates[0].raw).toContain('replicas: ${WORKERS}\n');
    expect(resourcetemplates[0].raw).toContain('region: "${REGION}"\n');
  });

  it('is the one object that is delivered of it, to its management cluster', () => {
    const { composition } = templated(eks);
    expect(composition.fleet.byCluster.get('management')!.units.map(({ unit }) => unit)).toContain('template-store');
    expect(composition.bundles.filter(({ model }) => model.path.includes('store')).map(({ model }) => model.path)).toEqual(['store']);
  });

  it('marks its parameters otherwise where scripts hold the usual marks', () => {
    const synthesis = templated((scope, managedBy, values) => {
      const cluster = eksDistro(scope, managedBy, values);
      cluster.definition.patch(cluster.objectOf('KubeadmControlPlane'), { spec: { kubeadmConfigSpec: { preKubeadmCommands: ['echo "${HOME}"'] } } });
      return cluster;
    });
    expect(findings(synthesis)).toEqual([]);
    const values = { CLUSTER_NAME: 'never-seen', WORKERS: 12, REGION: 'eu-central-1' };
    expect(templateOf(synthesis).spec.renderType).toBe('templating');
    const { path, objects } = filled(templateOf(synthesis), values);
    expect(path).toBe('clusters/never-seen.yaml');
    expect(objects.find(({ kind }) => kind === 'KubeadmControlPlane')!.spec).toMatchObject({ kubeadmConfigSpec: { preKubeadmCommands: ['echo "${HOME}"'] } });
  });

  it('is judged by what its objects are once it is filled in', () => {
    const { platform, managedBy } = fleet();
    const template = new ClusterTemplate(platform, 'store', { managedBy, description: 'A store', parameters: [NAME, WORKERS, REGION] });
    for (const sample of template.samples) {
      const cluster = eks(sample, managedBy, Object.fromEntries(sample._values));
      cluster.definition.patch(cluster.objectOf('AWSManagedMachinePool'), { spec: { amiTyp: 'AL2', capacityType: 'cheap' } });
    }
    const errors = platform._synthesize().findings.filter(({ severity, path }) => severity === 'error' && path === 'store');
    expect(errors.map(({ code, object, field, message }) => [code, object, field, message])).toEqual([
      ['schema.not-in-enum', 'AWSManagedMachinePool.infrastructure.cluster.x-k8s.io default/store-a-web', 'spec.capacityType', 'spec.capacityType must be one of "onDemand", "spot", not "cheap"'],
      ['schema.unknown-field', 'AWSManagedMachinePool.infrastructure.cluster.x-k8s.io default/store-a-web', 'spec.amiTyp', 'spec.amiTyp is not a field of this kind'],
    ]);
  });

  it.each<[string, Declare]>([['EKS', eks], ['EKS Distro', eksDistro]])('of %s is found to be without mistakes', (_, declare) => {
    const { platform, managedBy } = fleet();
    const template = new ClusterTemplate(platform, 'store', { managedBy, description: 'A store', parameters: [NAME, WORKERS, REGION] });
    for (const sample of template.samples) { declare(sample, managedBy, Object.fromEntries(sample._values)); }
    platform.assume(Assumption.customResources('templates.weave.works'));
    expect(platform._synthesize().findings.filter(({ severity, path }) => severity === 'error' && path.startsWith('store')).map(describeFinding)).toEqual([]);
  });

  it('says that its controllers are frozen', () => {
    expect(templated(eks).findings.filter(({ path }) => path === 'store').map(describeFinding)).toEqual([expect.stringContaining('note cluster-template.frozen at store')]);
  });
});

describe('what a template of clusters cannot say', () => {
  it.each<[string, Declare, Partial<ClusterTemplateProps>, object]>([
    ['a number that is more than the parameter', (scope, managedBy, values) => eks(scope, managedBy, { ...values, WORKERS: Number(values.WORKERS) * 2 }), {},
      { object: 'MachinePool.cluster.x-k8s.io default/store-a-web', field: 'spec.replicas', message: '6 or 10 follows from a parameter in a way that is more than its value' }],
    ['text that is more than the parameter', (scope, managedBy, values) => eks(scope, managedBy, { ...values, REGION: values.REGION === 'eu-west-1' ? 'eu-north-1' : 'eu-south-1' }), {},
      { object: 'AWSManagedControlPlane.controlplane.cluster.x-k8s.io default/store-a-control-plane', field: 'spec.region', message: '"eu-north-1" or "eu-south-1" follows from a parameter in a way that is more than its text' }],
  ])('%s', (_, declare, props, expected) => {
    const found = findings(templated(declare, props));
    expect(found.filter(({ code }) => code === 'cluster-template.unsayable')).toContainEqual({
      code: 'cluster-template.unsayable', fix: 'let it follow from the parameter as it is, or make a template for each', ...expected,
    });
  });

  it('another number of pools', () => {
    const synthesis = templated((scope, managedBy, { CLUSTER_NAME, REGION: region, WORKERS: count }) => new EksCluster(scope, String(CLUSTER_NAME), {
      managedBy, location: Location.aws(String(region)), version, workers: Array.from({ length: Number(count) }, (_, i) => NodePool.fixed(`w${i}`, 1)),
    }));
    expect(findings(synthesis)[0]).toMatchObject({ code: 'cluster-template.unsayable', message: expect.stringContaining('objects with one value of a parameter and another number with another') });
  });

  it('a sample without a cluster', () => {
    const { platform, managedBy } = fleet();
    const template = new ClusterTemplate(platform, 'store', { managedBy, description: 'A store', parameters: [NAME] });
    eks(template.samples[0], managedBy, { CLUSTER_NAME: 'store-a', WORKERS: 1, REGION: 'eu-west-1' });
    expect(findings(platform._synthesize({ objectChecks: 'skip' }))).toEqual([{
      code: 'cluster-template.unsayable',
      message: 'its sample 2 of 2 holds no cluster',
      fix: 'declare the cluster in each of its samples: for (const sample of template.samples) { new … (sample, …) }',
    }]);
  });

  it('a sample that the cluster itself refuses', () => {
    const { platform, managedBy } = fleet();
    const template = new ClusterTemplate(platform, 'store', { managedBy, description: 'A store', parameters: [NAME] });
    expect(() => new EksAnywhereCluster(template.samples[0], 'x'.repeat(90), {} as never)).toThrow(/is not a DNS label/);
  });
});

describe('bad input of a template of clusters', () => {
  const make = (props: Partial<ClusterTemplateProps>) => () => {
    const { platform, managedBy } = fleet();
    new ClusterTemplate(platform, 'store', { managedBy, description: 'A store', parameters: [NAME], ...props });
  };

  it.each<[string, () => void, string]>([
    ['no parameters', make({ parameters: [] }), "the template 'store' has no parameters: give at least the one that names a cluster"],
    ['two of one name', make({ parameters: [NAME, NAME] }), "the template 'store' has two parameters 'CLUSTER_NAME': choose another name for the second"],
    ['an unknown one in the path', make({ path: 'x/${CLUSTER_NAM}.yaml' }),
      "the path 'x/${CLUSTER_NAM}.yaml' of the template 'store' names 'CLUSTER_NAM', which is none of its parameters CLUSTER_NAME, did you mean 'CLUSTER_NAME'?"],
    ['a path for all clusters', make({ path: 'x/cluster.yaml' }),
      "the path 'x/cluster.yaml' of the template 'store' names no parameter, so that each cluster would overwrite the one before: name one, such as '${CLUSTER_NAME}'"],
    ['a path in the tree', make({ path: 'deploy/${CLUSTER_NAME}.yaml' }),
      "the path 'deploy/${CLUSTER_NAME}.yaml' of the template 'store' lies in the written tree 'deploy': choose a folder outside it"],
    ['a name that is none', () => TemplateParameter.text('name', ['a', 'b']),
      "parameter 'name' of a cluster template is not named as one: use capitals, digits and underscores, such as 'CLUSTER_NAME'"],
    ['one sample', () => TemplateParameter.text('NAME', ['a']), "parameter 'NAME' has the samples a: give at least two, each once, so that what follows from it shows"],
    ['equal samples', () => TemplateParameter.number('N', [1, 1]), "parameter 'N' has the samples 1, 1: give at least two, each once, so that what follows from it shows"],
    ['half a node', () => TemplateParameter.number('N', [1, 1.5]), "parameter 'N' has the sample 1.5, which is no whole number: give whole numbers"],
    ['a preset that is none', () => TemplateParameter.choice('N', ['aa', 'bb'], { preset: 'ab' }), "parameter 'N' has the preset 'ab', which is none of aa, bb"],
  ])('%s is refused', (_, run, message) => {
    expect(run).toThrow(message);
  });

  it('a value of another kind, or of no parameter, is refused', () => {
    const { platform, managedBy } = fleet();
    const [sample] = new ClusterTemplate(platform, 'store', { managedBy, description: 'A store', parameters: [NAME, WORKERS] }).samples;
    expect(() => sample.text('WORKERS')).toThrow(new Error("'WORKERS' of 'store' is a number: ask for it with number('WORKERS')"));
    expect(() => sample.number('CLUSTER_NAME')).toThrow(new Error("'CLUSTER_NAME' of 'store' is text: ask for it with text('CLUSTER_NAME')"));
    expect(() => sample.text('CLUSTERNAME')).toThrow(new Error("'store' leaves no 'CLUSTERNAME' open: it has CLUSTER_NAME, WORKERS, did you mean 'CLUSTER_NAME'?"));
  });
});
