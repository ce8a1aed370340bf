import { deliver, platformOn } from './platform';
import { EksCluster, ManagementCluster } from '../../../src/cluster';
import { Assumption, KubernetesVersion, Location, Placement, PolicyEngine, Repository } from '../../../src/fleet';
import { Platform } from '../../../src/platform';
import { IReconciler, Reconciler } from '../../../src/reconciler';
import { CertManager, ChartRepository, HelmService } from '../../../src/service';

const ISSUER = { apiVersion: 'cert-manager.io/v1', kind: 'ClusterIssuer', metadata: { name: 'ca' }, spec: { selfSigned: {} } };
const chart = (brings: string[]) => ({ namespace: 'c', chart: 'c', version: '1.0.0', repository: ChartRepository.oci('oci://registry.example.com/charts'), brings });

/** What is said of definitions that nobody brings. */
function missing(platform: Platform): string[] {
  return platform._synthesize().findings.filter(({ code }) => code === 'reference.missing-definition')
    .map(({ object, field, message, fix, clusters }) => `${object} ${field}: ${message}; ${fix} (${clusters?.join(', ')})`);
}

it('a custom resource of a known kind whose definition nobody brings is an error that says how to bring it', () => {
  const platform = platformOn();
  deliver(platform, 'a', [ISSUER]);
  expect(missing(platform)).toEqual([
    'ClusterIssuer.cert-manager.io ca kind: nobody brings the CustomResourceDefinition of ClusterIssuer (cert-manager.io); deliver the definition, '
    + "say which chart brings it (brings: ['cert-manager.io']), or say that the clusters have it: platform.assume(Assumption.customResources('cert-manager.io')) (v1-34)",
  ]);
});

it.each<[string, (platform: Platform) => void]>([
  ['a ready-made service', (platform) => { new CertManager(platform, 'cert-manager', { version: 'v1.19.1' }); }],
  ['a chart that says so', (platform) => { new HelmService(platform, 'chart', chart(['cert-manager.io'])); }],
  ['a chart that brings this kind alone', (platform) => { new HelmService(platform, 'chart', chart(['cert-manager.io/ClusterIssuer'])); }],
  ['the clusters themselves', (platform) => { platform.assume(Assumption.customResources('cert-manager.io')); }],
])('a known kind is there where %s brings it', (_, bring) => {
  const platform = platformOn([KubernetesVersion.V1_34], Reconciler.flux());
  bring(platform);
  deliver(platform, 'a', [ISSUER]);
  expect(missing(platform)).toEqual([]);
});

it('who brings another kind of a group, or to other clusters, does not bring it', () => {
  const platform = platformOn([KubernetesVersion.V1_33, KubernetesVersion.V1_34], Reconciler.flux());
  new HelmService(platform, 'chart', chart(['cert-manager.io/Issuer']));
  new HelmService(platform, 'other', { ...chart(['cert-manager.io']), namespace: 'd', placement: Placement.named('v1-33') });
  deliver(platform, 'a', [ISSUER]);
  expect(missing(platform).map((text) => text.slice(text.lastIndexOf('(')))).toEqual(['(v1-34)']);
});

it('what brings a kind comes before the objects of that kind, be it a group or one kind', () => {
  const platform = platformOn([KubernetesVersion.V1_34], Reconciler.flux());
  new HelmService(platform, 'z', chart(['cert-manager.io/ClusterIssuer']));
  deliver(platform, 'a', [ISSUER]);
  const entry = platform._synthesize().tree.get('delivery/flux/units/service-a/base/kustomization.yaml') ?? '';
  const entries = [...platform._synthesize().tree].filter(([path]) => path.startsWith('delivery/flux/') && path.includes('service-a')).map(([, text]) => text);
  expect(`${entry}${entries.join('')}`).toContain('service-z');
});

const RELEASE = { interval: '1h', chart: { spec: { chart: 'cert-manager', version: '1.x', sourceRef: { kind: 'HelmRepository', name: 'jetstack' } } } };
const application = (source: object) => (
  { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata: { name: 'a', namespace: 'argocd' }, spec: { project: 'default', destination: { name: 'in-cluster' }, source } });
const helmRelease = (spec: object) => ({ apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', metadata: { name: 'a', namespace: 'default' }, spec });
const kustomization = (spec: object) => ({ apiVersion: 'kustomize.toolkit.fluxcd.io/v1', kind: 'Kustomization', metadata: { name: 'a', namespace: 'default' }, spec });

it.each<[string, IReconciler, object, string[]]>([
  ['a HelmRelease of a chart that is well known', Reconciler.flux(), helmRelease(RELEASE), []],
  ['a HelmRelease of a chart in a folder', Reconciler.flux(), helmRelease({ ...RELEASE, chart: { spec: { chart: './charts/cert-manager', sourceRef: { kind: 'GitRepository', name: 'g' } } } }), []],
  ['a HelmRelease on another cluster', Reconciler.flux(), helmRelease({ ...RELEASE, kubeConfig: { secretRef: { name: 'k' } } }), ['error']],
  ['a HelmRelease of a chart of one\'s own', Reconciler.flux(), helmRelease({ interval: '1h', chartRef: { kind: 'OCIRepository', name: 'acme' } }), ['warning']],
  ['a Kustomization', Reconciler.flux(), kustomization({ interval: '1h', prune: true, sourceRef: { kind: 'GitRepository', name: 'g' } }), ['warning']],
  ['an Application of a chart that is well known', Reconciler.argoCd(), application({ repoURL: 'https://charts.jetstack.io', chart: 'cert-manager', targetRevision: '1.2.3' }), []],
  ['an Application of a repository', Reconciler.argoCd(), application({ repoURL: 'https://git.example.com/a', path: 'a' }), ['warning']],
  ['an operator of OpenShift', Reconciler.argoCd(), { apiVersion: 'operators.coreos.com/v1alpha1', kind: 'Subscription', metadata: { name: 'a', namespace: 'default' }, spec: { name: 'cert-manager' } }, ['warning']],
  ['a ConfigMap', Reconciler.flux(), { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', namespace: 'default' } }, ['error']],
])('what is declared by hand may bring a definition: %s', (_, reconciler, bringer, expected) => {
  const platform = platformOn([KubernetesVersion.V1_34], reconciler);
  deliver(platform, 'b', [bringer]);
  deliver(platform, 'a', [ISSUER]);
  const about = platform._synthesize().findings.filter(({ code, path }) => code === 'reference.missing-definition' && path === 'a/o0');
  expect(about.map(({ severity }) => severity)).toEqual(expected);
  if (expected[0] === 'warning') { expect(about[0].message).toContain(', unless a chart, repository or operator that is declared by hand does'); }
});

it('a chart that is well known brings its definitions under whatever name, and another must say so', () => {
  const platform = platformOn([KubernetesVersion.V1_34], Reconciler.flux());
  const { brings: _, ...unsaid } = chart([]);
  const other = new HelmService(platform, 'c', unsaid);
  deliver(platform, 'a', [ISSUER]);
  expect(missing(platform)).toHaveLength(1);
  expect(other._groupsBrought).toEqual([]);
  new HelmService(platform, 'certs', { ...unsaid, namespace: 'd', chart: 'cert-manager' });
  expect(missing(platform)).toEqual([]);
});

it('a cluster has what its maker brings', () => {
  const platform = platformOn();
  const managedBy = new ManagementCluster(platform, 'm', { location: Location.onPremises('x', { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34 });
  new EksCluster(platform, 'cloud', { managedBy, location: Location.aws('eu-west-3', { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34 });
  deliver(platform, 'a', [{ apiVersion: 'vpcresources.k8s.aws/v1beta1', kind: 'SecurityGroupPolicy', metadata: { name: 'x', namespace: 'default' } }]);
  expect(platform._synthesize().findings.filter(({ path }) => path === 'a/o0').map(({ code, clusters }) => [code, clusters])).toEqual([['api.unknown', ['m', 'v1-34']]]);
});

const object = (apiVersion: string, kind: string) => ({ apiVersion, kind, metadata: { name: 'x', namespace: 'default' } });

it.each<[string, IReconciler, object, number]>([
  ['Flux, and a chart', Reconciler.flux(), object('helm.toolkit.fluxcd.io/v2', 'HelmRelease'), 0],
  ['Flux, and an application of Argo CD', Reconciler.flux(), object('argoproj.io/v1alpha1', 'Application'), 1],
  ['Argo CD, and an application', Reconciler.argoCd(), object('argoproj.io/v1alpha1', 'Application'), 0],
  ['Argo CD, and a chart of Flux', Reconciler.argoCd(), object('helm.toolkit.fluxcd.io/v2', 'HelmRelease'), 1],
  ['Config Sync, and a sync', Reconciler.configSync(), object('configsync.gke.io/v1beta1', 'RootSync'), 0],
  ['Rancher Fleet, and a repository', Reconciler.rancherFleet(), object('fleet.cattle.io/v1alpha1', 'GitRepo'), 0],
  ['kubectl, and a repository', Reconciler.kubectl(), object('fleet.cattle.io/v1alpha1', 'GitRepo'), 1],
])('a pull agent brings its own kinds and no others: %s', (_, reconciler, one, expected) => {
  const platform = platformOn([KubernetesVersion.V1_34], reconciler);
  deliver(platform, 'a', [one]);
  expect(missing(platform)).toHaveLength(expected);
});

it.each<[string, PolicyEngine, number]>([['kyverno', PolicyEngine.kyverno(), 0], ['gatekeeper', PolicyEngine.gatekeeper(), 1]])(
  'an engine of policies brings its kinds: %s', (_, policyEngine, expected) => {
    const platform = new Platform({ name: 'test', repository: Repository.git('https://git.example.com/a/b'), reconciler: Reconciler.kubectl(), policyEngine });
    new ManagementCluster(platform, 'm', { location: Location.onPremises('x', { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34 });
    deliver(platform, 'a', [{ ...object('policies.kyverno.io/v1', 'ValidatingPolicy'), metadata: { name: 'x' } }]);
    expect(missing(platform)).toHaveLength(expected);
  });

it.each([['cluster.x-k8s.io/v1beta2', 'Cluster'], ['infrastructure.cluster.x-k8s.io/v1beta2', 'AWSCluster'], ['anywhere.eks.amazonaws.com/v1alpha1', 'Cluster']])(
  'a management cluster has what makes clusters, and others have not: %s %s', (apiVersion, kind) => {
    const platform = platformOn();
    new ManagementCluster(platform, 'm', { location: Location.onPremises('x', { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34 });
    deliver(platform, 'a', [object(apiVersion, kind)]);
    expect(missing(platform).map((text) => text.slice(text.lastIndexOf('(')))).toEqual(['(v1-34)']);
  });
