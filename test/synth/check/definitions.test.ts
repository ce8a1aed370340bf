import { deliver, platformOn } from './platform';
import { ManagementCluster } from '../../../src/cluster';
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
