import { ApiObject } from 'cdk8s';
import { LYON, objectOf, objectsOf, platform, SSH_KEY, violationsOf } from './fleet';
import {
  AgentBootstrap, AgentBootstrapWay, AgentSync, ClusterApiProvider, EksAnywhereCluster, EksAnywhereProvider, EksAnywhereVersion, EksCluster, EksClusterProps,
  EksDistroCluster, EksDistroRelease, ExistingCluster, HardwareSelection, KubeadmProvider, ManagementCluster, ManagementClusterProps, NodePool,
} from '../../src/cluster';
import { KubernetesVersion, Location, Repository } from '../../src/fleet';
import { Platform } from '../../src/platform';
import { Reconciler } from '../../src/reconciler';

function acme(): Platform {
  return new Platform({ name: 'acme', repository: Repository.git('https://git.example.com/acme/platform'), reconciler: Reconciler.flux() });
}

function management(scope: Platform, props: Partial<ManagementClusterProps> = {}): ManagementCluster {
  return new ManagementCluster(scope, 'management', { location: LYON, version: KubernetesVersion.V1_35, ...props });
}

function eks(managedBy: ManagementCluster | ExistingCluster, id = 'eu', props: Partial<EksClusterProps> = {}): EksCluster {
  return new EksCluster(managedBy.node.root as Platform, id, { managedBy, location: Location.aws('eu-west-3'), version: KubernetesVersion.V1_34, ...props });
}

/** The objects of a management cluster's own bundle. */
function sharedObjects(manager: ManagementCluster) {
  const objects = manager.node.findAll().filter((child) => ApiObject.isApiObject(child)).map((child) => (child as ApiObject).toJson());
  expect(violationsOf(objects)).toEqual([]);
  return objects;
}

const FLUX = AgentBootstrap.resourceSet({ manifests: { flux: 'kind: Namespace\n' }, sync: AgentSync.flux(), secrets: ['flux-credentials'] });

describe('a pull agent in a new cluster', () => {
  it('is applied by Cluster API, its manifests held once a namespace on the management cluster', () => {
    const manager = management(acme(), { agentBootstrap: FLUX });
    const [eu, us] = [eks(manager), eks(manager, 'us')];
    expect(sharedObjects(manager)).toEqual([{
      apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'agent-flux', namespace: 'default' }, data: { 'manifests.yaml': 'kind: Namespace\n' },
    }]);
    expect(objectOf(us, 'ClusterResourceSet').metadata.name).toBe('us-agent');
    expect(objectOf(eu, 'ClusterResourceSet').spec).toEqual({
      clusterSelector: { matchLabels: { 'cluster.x-k8s.io/cluster-name': 'eu' } },
      resources: [{ kind: 'ConfigMap', name: 'agent-flux' }, { kind: 'Secret', name: 'flux-credentials' }, { kind: 'ConfigMap', name: 'eu-agent-sync' }],
      strategy: 'ApplyOnce',
    });
    expect(objectOf(eu, 'ConfigMap').data['manifests.yaml']).toBe([
      'apiVersion: source.toolkit.fluxcd.io/v1',
      'kind: GitRepository',
      'metadata:',
      '  name: flux-system',
      '  namespace: flux-system',
      'spec:',
      '  interval: 1m',
      '  url: https://git.example.com/acme/platform',
      '  ref:',
      '    branch: main',
      '  secretRef:',
      '    name: flux-system',
      '  ignore: |',
      '    /*',
      '    !/deploy',
      '    /deploy/*',
      '    !/deploy/delivery',
      '    /deploy/delivery/*',
      '    !/deploy/delivery/flux',
      '    /deploy/delivery/flux/*',
      '    !/deploy/delivery/flux/eu',
      '    !/deploy/delivery/flux/lockdown',
      '    !/deploy/delivery/flux/units',
      '---',
      'apiVersion: kustomize.toolkit.fluxcd.io/v1',
      'kind: Kustomization',
      'metadata:',
      '  name: flux-system',
      '  namespace: flux-system',
      'spec:',
      '  interval: 1h',
      '  retryInterval: 2m',
      '  path: ./deploy/delivery/flux/eu',
      '  prune: true',
      '  sourceRef:',
      '    kind: GitRepository',
      '    name: flux-system',
      '',
    ].join('\n'));
  });

  it('stands where Cluster API keeps the cluster, which with EKS Anywhere is another namespace', () => {
    const app = acme();
    const manager = management(app, { agentBootstrap: FLUX, eksAnywhereVersion: EksAnywhereVersion.V0_26_1 });
    const cluster = new EksAnywhereCluster(app, 'store', {
      managedBy: manager,
      location: LYON,
      version: KubernetesVersion.V1_34,
      access: { sshKeys: [SSH_KEY] },
      controlPlane: { count: 1, endpoint: '10.20.0.10' },
      provider: EksAnywhereProvider.bareMetal({ tinkerbellIp: '10.20.0.11', controlPlane: { hardware: HardwareSelection.label('type', 'cp') } }),
    });
    expect(objectOf(cluster, 'ClusterResourceSet').metadata.namespace).toBe('eksa-system');
    expect(sharedObjects(manager).map((object) => object.metadata.namespace)).toEqual(['eksa-system']);
  });

  it('is divided into documents where a ConfigMap cannot hold it', () => {
    const document = (name: string) => `kind: ${name}\ndata: ${'x'.repeat(400_000)}\n`;
    const manager = management(acme(), { agentBootstrap: AgentBootstrap.resourceSet({ manifests: { flux: ['A', 'B', 'C'].map(document).join('---\n') }, sync: AgentSync.flux() }) });
    const cluster = eks(manager);
    expect(sharedObjects(manager).map((object) => [object.metadata.name, object.data['manifests.yaml'].match(/kind: ./g)])).toEqual([
      ['agent-flux-1', ['kind: A', 'kind: B']], ['agent-flux-2', ['kind: C']],
    ]);
    expect(objectOf(cluster, 'ClusterResourceSet').spec.resources.map((resource: { name: string }) => resource.name)).toEqual(['agent-flux-1', 'agent-flux-2', 'eu-agent-sync']);
  });

  it('is installed by the Helm add-on provider', () => {
    const chart = { chart: 'flux2', repositoryUrl: 'https://fluxcd-community.github.io/helm-charts', version: '2.16.4', namespace: 'flux-system' };
    const manager = management(acme(), { agentBootstrap: AgentBootstrap.helm({ ...chart, name: 'flux' }, { ...chart, name: 'sync', chart: 'flux2-sync', values: 'path: ./clusters/{{ .Cluster.metadata.name }}\n', continuous: true }) });
    const cluster = eks(manager);
    expect(objectOf(cluster, 'HelmChartProxy', 'eu-flux').spec).toEqual({
      chartName: 'flux2',
      clusterSelector: { matchLabels: { 'cluster.x-k8s.io/cluster-name': 'eu' } },
      namespace: 'flux-system',
      reconcileStrategy: 'InstallOnce',
      releaseName: 'flux',
      repoURL: 'https://fluxcd-community.github.io/helm-charts',
      version: '2.16.4',
    });
    expect(objectOf(cluster, 'HelmChartProxy', 'eu-sync').spec).toMatchObject({ reconcileStrategy: 'Continuous', valuesTemplate: 'path: ./clusters/{{ .Cluster.metadata.name }}\n' });
    expect(sharedObjects(manager)).toEqual([]);
  });

  it('is brought by a job of Weave GitOps that finds the kubeconfig by the name of the cluster', () => {
    const manager = management(acme(), { agentBootstrap: AgentBootstrap.weave({ image: 'ghcr.io/fluxcd/flux-cli:v2.6.0', args: ['bootstrap', 'git'], secretName: 'git' }) });
    expect(objectOf(eks(manager), 'GitopsCluster')).toMatchObject({ metadata: { name: 'eu', labels: { 'weave.works/capi': 'bootstrap' } }, spec: { capiClusterRef: { name: 'eu' } } });
    expect(sharedObjects(manager).map((object) => [object.kind, object.spec.clusterSelector])).toEqual([['ClusterBootstrapConfig', { matchLabels: { 'weave.works/capi': 'bootstrap' } }]]);
  });

  it('is pushed by Flux of the management cluster, first itself, then where it reads', () => {
    const cluster = eks(management(acme(), { agentBootstrap: AgentBootstrap.push({ path: 'bootstrap/flux' }) }));
    expect(['eu-agent', 'eu-agent-sync'].map((name) => objectOf(cluster, 'Kustomization', name).spec)).toMatchObject([
      { path: './bootstrap/flux', kubeConfig: { secretRef: { name: 'eu-kubeconfig', key: 'value' } }, prune: false },
      { path: './deploy/delivery/flux/eu', dependsOn: [{ name: 'eu-agent' }] },
    ]);
  });

  it('is nobody\'s business on request, and by default', () => {
    expect(objectsOf(eks(management(acme(), { agentBootstrap: FLUX }), 'eu', { agentBootstrap: AgentBootstrap.none() }))).toHaveLength(3);
    expect(objectsOf(eks(management(acme())))).toHaveLength(3);
  });

  it('comes with the cluster itself where its manager is no ManagementCluster', () => {
    const existing = new ExistingCluster(acme(), 'old', { location: LYON, version: KubernetesVersion.V1_34 });
    expect(objectsOf(eks(existing, 'eu', { agentBootstrap: FLUX })).slice(3).map((object) => `${object.kind} ${object.metadata.name}`)).toEqual(
      ['ConfigMap agent-flux', 'ClusterResourceSet eu-agent', 'ConfigMap eu-agent-sync']);
  });

  it.each<[string, () => unknown, string]>([
    ['without manifests', () => AgentBootstrap.resourceSet({ manifests: {}, sync: AgentSync.flux() }),
      'a ClusterResourceSet brings no manifest of an agent: give what its installation prints, as in { flux: content }'],
    ['with an object that no ConfigMap holds', () => AgentBootstrap.resourceSet({ manifests: { flux: 'x'.repeat(950_000) }, sync: AgentSync.flux() }),
      "an object in the agent manifest 'flux' has 950000 bytes, and a ConfigMap holds 900000: bring it another way, by AgentBootstrap.helm say"],
    ['without a chart', () => AgentBootstrap.helm(), 'the Helm add-on proxy installs no chart: give at least that of the agent'],
    ['from an address without encryption', () => AgentBootstrap.helm({ name: 'flux', chart: 'f', repositoryUrl: 'http://x', version: '1', namespace: 'n' }),
      "the chart 'flux' of an agent comes from 'http://x': give an address that starts with https:// or oci://"],
    ['by a job that selects nothing', () => AgentBootstrap.weave({ image: 'i', args: [], selector: {} }),
      'the job of Weave GitOps selects by no label, which selects no cluster: leave selector out, or name a label'],
    ['outside of a platform with a repository', () => {
      const app = platform();
      const manager = new ManagementCluster(app, 'management', { location: LYON, version: KubernetesVersion.V1_35, agentBootstrap: FLUX });
      return new EksCluster(app, 'eu', { managedBy: manager, location: Location.aws('eu-west-3'), version: KubernetesVersion.V1_34 });
    }, "the agent of cluster 'eu' has no repository to read: make the cluster in a Platform, which says its repository"],
  ])('is refused %s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });
});

describe('providers of a management cluster', () => {
  const core = ClusterApiProvider.core('v1.14.0');

  it('are objects of the Cluster API Operator, each in its namespace, with credentials by name', () => {
    const manager = management(acme(), { providers: [core, ClusterApiProvider.aws('v2.11.1', { configSecret: 'capa-variables', featureGates: { EKSFargate: true } })] });
    expect(sharedObjects(manager)).toEqual([
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'capi-system' } },
      { apiVersion: 'operator.cluster.x-k8s.io/v1alpha2', kind: 'CoreProvider', metadata: { name: 'cluster-api', namespace: 'capi-system' }, spec: { version: 'v1.14.0' } },
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'capa-system' } },
      {
        apiVersion: 'operator.cluster.x-k8s.io/v1alpha2',
        kind: 'InfrastructureProvider',
        metadata: { name: 'aws', namespace: 'capa-system' },
        spec: { configSecret: { name: 'capa-variables', namespace: 'capa-system' }, manager: { featureGates: { EKSFargate: true } }, version: 'v2.11.1' },
      },
    ]);
    expect(eks(manager).definition._dependencies).toEqual([manager._providersBundle]);
  });

  const messages = (cluster: EksCluster | EksDistroCluster) => cluster._findings([cluster]).map(({ code, message }) => [code, message]);

  it('must be there for the clusters that they make', () => {
    const app = acme();
    const helm: AgentBootstrapWay = AgentBootstrap.helm({ name: 'flux', chart: 'f', repositoryUrl: 'https://x', version: '1', namespace: 'n' });
    const manager = management(app, { providers: [core, ClusterApiProvider.vsphere('v1.16.1')], agentBootstrap: helm });
    expect(messages(eks(manager))).toEqual([
      ['cluster.provider-missing', "cluster 'eu' is made by the InfrastructureProvider aws, which its management cluster 'management' does not have"],
      ['cluster.provider-missing', "cluster 'eu' is made by the AddonProvider helm, which its management cluster 'management' does not have"],
    ]);
    const dev = new EksDistroCluster(app, 'dev', {
      managedBy: manager,
      location: LYON,
      version: KubernetesVersion.V1_30,
      release: EksDistroRelease.V1_30_59,
      controlPlane: { count: 1 },
      provider: KubeadmProvider.development(),
      workers: [NodePool.fixed('workers', 1)],
      agentBootstrap: AgentBootstrap.none(),
    });
    expect(messages(dev)).toEqual([
      ['cluster.provider-missing', "cluster 'dev' is made by the BootstrapProvider kubeadm, which its management cluster 'management' does not have"],
      ['cluster.provider-missing', "cluster 'dev' is made by the ControlPlaneProvider kubeadm, which its management cluster 'management' does not have"],
      ['cluster.provider-missing', "cluster 'dev' is made by the InfrastructureProvider docker, which its management cluster 'management' does not have"],
      ['cluster.version-unsupported', "cluster 'dev' has Kubernetes 1.30, and Cluster API v1.14.0 makes clusters of 1.31 to 1.36"],
    ]);
  });

  it('go unchecked where they are installed some other way', () => {
    expect(messages(eks(management(acme())))).toEqual([]);
  });

  it.each<[string, () => unknown, string]>([
    ['twice', () => management(acme(), { providers: [core, ClusterApiProvider.core('v1.13.0')] }), "management cluster 'management' has the CoreProvider cluster-api twice: keep one version of it"],
    ['without Cluster API itself', () => management(acme(), { providers: [ClusterApiProvider.aws('v2.11.1')] }),
      "management cluster 'management' has providers and not Cluster API itself: add ClusterApiProvider.core('v1.14.0')"],
    ['on a Kubernetes that is too old', () => management(acme(), { version: KubernetesVersion.V1_32, providers: [core] }),
      "management cluster 'management' has Kubernetes 1.32, and Cluster API v1.14.0 runs on 1.33 to 1.36: upgrade the cluster, or choose another release"],
    ['of no release', () => ClusterApiProvider.aws('latest'), "provider 'aws' of Cluster API has the version 'latest': give a release such as 'v1.14.0'"],
  ])('are refused %s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });
});
