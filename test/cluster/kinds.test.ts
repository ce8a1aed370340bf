import { LYON, SSH_KEY } from './fleet';
import {
  AksCluster, AzureIdentity, EksAnywhereCluster, EksAnywhereProvider, EksAnywhereVersion, EksCluster, EksDistroCluster, EksDistroRelease, GkeCluster, KubeadmCluster,
  KubeadmProvider, MachineShape, MadeCluster, ManagementCluster, NodePool, ProviderResource, UpstreamRelease, VirtualIp, VSphereIdentity,
} from '../../src/cluster';
import { KubernetesVersion, Location, Repository } from '../../src/fleet';
import { Platform } from '../../src/platform';
import { Reconciler } from '../../src/reconciler';

const PARIS = Location.aws('eu-west-3');
const WEST = Location.of('azure', 'westeurope', { jurisdiction: 'NL' });
const ROME = Location.of('gcp', 'europe-west8', { jurisdiction: 'IT' });
const byName = (name: string) => ProviderResource.byName(name);
const image = byName('ubuntu-kube-v1.35.6');

/** What every cluster says, whoever provides it. */
const CLUSTER = {
  version: KubernetesVersion.V1_35,
  controlPlane: { count: 3, endpoint: '10.0.0.9', shape: MachineShape.of({ cpus: 4, memoryGiB: 16 }) },
  workers: [NodePool.fixed('general', 3, { shape: MachineShape.of({ cpus: 4, memoryGiB: 16 }), labels: { tier: 'app' } })],
  access: { sshKeys: [SSH_KEY] },
};
const CLOUD = { ...CLUSTER, controlPlane: { ...CLUSTER.controlPlane, endpoint: undefined } };
const MANAGED = { version: CLUSTER.version, workers: CLUSTER.workers };

/** Where kubeadm has machines: the lines about the provider, and nothing else. */
const KUBEADM = {
  vsphere: { ...CLUSTER, location: LYON, provider: KubeadmProvider.vsphere({ server: 'vc', datacenter: 'dc', identity: VSphereIdentity.secret('shop'), machines: { network: 'n', template: 'kube-1-35' } }) },
  metal3: { ...CLUSTER, location: LYON, provider: KubeadmProvider.metal3({ machines: { image: { url: 'http://a/k8s-v1.35.6.img', checksum: 'b' } } }) },
  openstack: { ...CLUSTER, location: LYON, provider: KubeadmProvider.openstack({ credentialSecret: 'clouds', cloud: 'lyon', machines: { flavor: 'm', image } }) },
  nutanix: { ...CLUSTER, location: LYON, provider: KubeadmProvider.nutanix({ address: 'prism', credentialSecret: 'pc', machines: { image, cluster: byName('pe'), subnets: [byName('v')] } }) },
  cloudstack: {
    ...CLUSTER,
    location: LYON,
    provider: KubeadmProvider.cloudstack({
      failureDomains: [{ name: 'z', credentialSecret: 'acs', zone: byName('z'), network: 'n' }], machines: { offering: byName('m'), template: image }, virtualIp: VirtualIp.kubeVip(),
    }),
  },
  aws: { ...CLOUD, location: PARIS, provider: KubeadmProvider.aws({}) },
  azure: { ...CLOUD, location: WEST, provider: KubeadmProvider.azure({ subscriptionId: '0', identity: AzureIdentity.workload('a', { clientId: 'c', tenantId: 't' }) }) },
  google: { ...CLOUD, location: ROME, provider: KubeadmProvider.google({ project: 'p', machines: { image: 'images/kube-v1-35-6' } }) },
  development: { ...CLOUD, location: LYON, provider: KubeadmProvider.development() },
};

function platform(): { app: Platform; managedBy: ManagementCluster } {
  const app = new Platform({ name: 'test', repository: Repository.git('https://git.example.com/a/b'), reconciler: Reconciler.flux() });
  return { app, managedBy: new ManagementCluster(app, 'management', { location: LYON, version: KubernetesVersion.V1_35, eksAnywhereVersion: EksAnywhereVersion.V0_26_1 }) };
}

type Make = (scope: Platform, managedBy: ManagementCluster) => MadeCluster;
const KINDS: Record<string, Make> = {
  ...Object.fromEntries(Object.entries(KUBEADM).flatMap(([name, props]): [string, Make][] => [
    [`upstream Kubernetes on ${name}`, (scope, managedBy) => new KubeadmCluster(scope, 'shop', { ...props, managedBy, distribution: UpstreamRelease.of('v1.35.6') })],
    [`EKS Distro on ${name}`, (scope, managedBy) => new EksDistroCluster(scope, 'shop', { ...props, managedBy, release: EksDistroRelease.V1_35_13 })],
  ])),
  'EKS': (scope, managedBy) => new EksCluster(scope, 'shop', { ...MANAGED, managedBy, location: PARIS }),
  'AKS': (scope, managedBy) => new AksCluster(scope, 'shop', { ...MANAGED, managedBy, location: WEST, patchRelease: 2, credentialSecret: 'aso' }),
  'GKE': (scope, managedBy) => new GkeCluster(scope, 'shop', { ...MANAGED, managedBy, location: ROME, patchRelease: 2, project: 'p' }),
  'EKS Anywhere on Nutanix': (scope, managedBy) => new EksAnywhereCluster(scope, 'shop', {
    ...CLUSTER, managedBy, location: LYON, provider: EksAnywhereProvider.nutanix({ endpoint: 'prism', credentialSecret: 'pc', machines: { image, cluster: byName('pe'), subnet: byName('v') } }),
  }),
};

describe('the kinds of cluster', () => {
  it('change with the lines about the provider alone', () => {
    const ABOUT_PROVIDER = ['location', 'provider'];
    for (const props of Object.values(KUBEADM)) {
      const { endpoint: _, ...controlPlane } = props.controlPlane;
      expect({ ...props, controlPlane: { ...controlPlane, endpoint: '10.0.0.9' }, location: undefined, provider: undefined }).toEqual(
        { ...CLUSTER, ...Object.fromEntries(ABOUT_PROVIDER.map((name) => [name, undefined])) });
    }
  });
});

describe('a whole synth', () => {
  it.each(Object.keys(KINDS))('finds nothing wrong with a cluster of the kind: %s', (kind) => {
    const { app, managedBy } = platform();
    KINDS[kind](app, managedBy);
    expect(app._synthesize().findings).toEqual([]);
  });
});
