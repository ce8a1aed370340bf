import { Construct } from 'constructs';
import { LYON, manager, platform, SSH_KEY } from './fleet';
import {
  AksCluster, AksNetworkPlugin, AzureIdentity, EksAnywhereCluster, EksAnywhereProvider, EksAnywhereVersion, EksCluster, EksDistroCluster, EksDistroRelease, EksPool, GkeCluster,
  HardwareSelection, KubeadmCluster, KubeadmProvider, MachineShape, MadeCluster, NodePool, ProviderResource, UpstreamRelease, VirtualIp, VSphereIdentity,
} from '../../src/cluster';
import { ICluster, KubernetesVersion, Location } from '../../src/fleet';

const PARIS = Location.aws('eu-west-3');
const WEST = Location.of('azure', 'westeurope', { jurisdiction: 'NL' });
const ROME = Location.of('gcp', 'europe-west8', { jurisdiction: 'IT' });
const byName = (name: string) => ProviderResource.byName(name);
const image = byName('ubuntu-kube-v1.35.6');

/** What every kind is told the same. */
const SHAPE = MachineShape.of({ cpus: 4, memoryGiB: 16 });
const COMMON = { version: KubernetesVersion.V1_35, workers: [NodePool.fixed('general', 3, { shape: SHAPE })] };
/** What clusters on machines are told the same. */
export const MACHINES = { ...COMMON, location: LYON, controlPlane: { count: 3, endpoint: '10.200.0.9', shape: SHAPE }, access: { sshKeys: [SSH_KEY] } };
const CLOUD = { ...MACHINES, controlPlane: { count: 3, endpoint: undefined, shape: SHAPE } };
const V1_34 = { ...COMMON, version: KubernetesVersion.V1_34, eksAnywhereVersion: EksAnywhereVersion.V0_25_0 };

/** Where kubeadm has machines. */
export const KUBEADM = {
  vsphere: { ...MACHINES, provider: KubeadmProvider.vsphere({ server: 'vc', datacenter: 'dc', identity: VSphereIdentity.secret('shop'), machines: { network: 'n', template: 'kube-1-35' } }) },
  metal3: { ...MACHINES, provider: KubeadmProvider.metal3({ machines: { image: { url: 'http://a/k8s-v1.35.6.img', checksum: 'b' } } }) },
  openstack: { ...MACHINES, provider: KubeadmProvider.openstack({ credentialSecret: 'clouds', cloud: 'lyon', machines: { flavor: 'm', image } }) },
  nutanix: { ...MACHINES, provider: KubeadmProvider.nutanix({ address: 'prism', credentialSecret: 'pc', machines: { image, cluster: byName('pe'), subnets: [byName('v')] } }) },
  cloudstack: {
    ...MACHINES,
    provider: KubeadmProvider.cloudstack({
      failureDomains: [{ name: 'z', credentialSecret: 'acs', zone: byName('z'), network: 'n' }], machines: { offering: byName('m'), template: image }, virtualIp: VirtualIp.kubeVip(),
    }),
  },
  aws: { ...CLOUD, location: PARIS, provider: KubeadmProvider.aws({}) },
  azure: { ...CLOUD, location: WEST, provider: KubeadmProvider.azure({ subscriptionId: '0', identity: AzureIdentity.workload('a', { clientId: 'c', tenantId: 't' }) }) },
  google: { ...CLOUD, location: ROME, provider: KubeadmProvider.google({ project: 'p', machines: { image: 'images/kube-v1-35-6' } }) },
  development: { ...CLOUD, provider: KubeadmProvider.development() },
};

/** The same where the provider keeps the machines of a pool as one group. */
const MACHINE_POOLS = {
  aws: { ...KUBEADM.aws, provider: KubeadmProvider.aws({ pools: { general: { machinePool: {} } } }) },
  azure: {
    ...KUBEADM.azure,
    provider: KubeadmProvider.azure({ subscriptionId: '0', identity: AzureIdentity.workload('a', { clientId: 'c', tenantId: 't' }), pools: { general: { machinePool: {} } } }),
  },
  google: { ...KUBEADM.google, provider: KubeadmProvider.google({ project: 'p', machines: { image: 'images/kube-v1-35-6', machinePool: true } }) },
  development: { ...KUBEADM.development, provider: KubeadmProvider.development(undefined, { machines: { machinePool: true } }) },
};

/** Where EKS Anywhere has machines. */
const ANYWHERE = {
  'vsphere': {
    ...MACHINES, provider: EksAnywhereProvider.vsphere({ server: 'vc', datacenter: 'dc1', network: '/dc1/network/vms', machines: { datastore: '/d', folder: '/f', resourcePool: 'r', template: 'kube-v1.35' } }),
  },
  'bare metal': {
    ...MACHINES,
    provider: EksAnywhereProvider.bareMetal({
      tinkerbellIp: '10.200.0.11',
      osImageUrl: 'https://images.example.com/ubuntu-1-35.gz',
      controlPlane: { hardware: HardwareSelection.label('type', 'cp') },
      pools: { general: { hardware: HardwareSelection.label('type', 'worker') } },
    }),
  },
  'nutanix': { ...MACHINES, provider: EksAnywhereProvider.nutanix({ endpoint: 'prism', credentialSecret: 'pc', machines: { image, cluster: byName('pe'), subnet: byName('v') } }) },
  'snow': { ...MACHINES, access: {}, provider: EksAnywhereProvider.snow({ credentialSecret: 's', machines: { devices: ['10.200.0.2'], keyPair: 'ops' } }) },
  'cloudstack': {
    ...MACHINES,
    ...V1_34,
    provider: EksAnywhereProvider.cloudstackUntil025({
      zones: [{ name: 'az-1', credentials: 'global', managementApiEndpoint: 'https://acs.example.com/client/api', zone: byName('lyon'), network: byName('shop'), domain: 'ROOT' }],
      machines: { offering: byName('medium'), template: byName('redhat-kube-1-34') },
    }),
  },
  'docker': { ...CLOUD, provider: EksAnywhereProvider.docker() },
};

/** Declares a cluster of a kind in a scope, with what is said beside what the kind demands. */
export type DeclareKind = (scope: Construct, id: string, managedBy: ICluster, said?: object) => MadeCluster;

function declares<T>(kind: new (scope: Construct, id: string, props: T) => MadeCluster, demanded: object): DeclareKind {
  return (scope, id, managedBy, said = {}) => new kind(scope, id, { managedBy, ...demanded, ...said } as T);
}

/** Every kind of cluster that the platform makes, on every provider. */
export const KINDS: Record<string, DeclareKind> = {
  ...Object.fromEntries(Object.entries(KUBEADM).map(([name, props]) => [`kubeadm on ${name}`, declares(KubeadmCluster, { ...props, distribution: UpstreamRelease.of('v1.35.6') })])),
  ...Object.fromEntries(Object.entries(MACHINE_POOLS).map(([name, props]) => (
    [`machine pools of kubeadm on ${name}`, declares(KubeadmCluster, { ...props, distribution: UpstreamRelease.of('v1.35.6') })]))),
  'EKS Distro on vsphere': declares(EksDistroCluster, { ...KUBEADM.vsphere, release: EksDistroRelease.V1_35_13 }),
  ...Object.fromEntries(Object.entries(ANYWHERE).map(([name, props]) => [`EKS Anywhere on ${name}`, declares(EksAnywhereCluster, props)])),
  'EKS, managed': declares(EksCluster, { ...COMMON, location: PARIS }),
  'EKS, self-managed': declares(EksCluster, { ...COMMON, location: PARIS, machines: { general: EksPool.selfManaged() } }),
  'EKS, autoscaling group': declares(EksCluster, { ...COMMON, location: PARIS, machines: { general: EksPool.autoScalingGroup() } }),
  'AKS': declares(AksCluster, { ...COMMON, location: WEST, patchRelease: 2, credentialSecret: 'aso', networkPlugin: AksNetworkPlugin.AZURE_OVERLAY }),
  'GKE': declares(GkeCluster, { ...COMMON, location: ROME, patchRelease: 2, project: 'p' }),
};

/** Makes a cluster `shop` of a kind in a tree of its own. */
export function shop(kind: string, said: object = {}): MadeCluster {
  const app = platform();
  return KINDS[kind](app, 'shop', manager(app), said);
}
