import { LYON, manager, objectOf, objectsOf, platform, SSH_KEY } from './fleet';
import {
  EksAnywhereBareMetalProps, EksAnywhereCilium, EksAnywhereCluster, EksAnywhereClusterProps, EksAnywhereGitOps, EksAnywhereProvider, HardwareInventory,
  HardwareSelection, KubeletSettings, NodePool,
} from '../../src/cluster';
import { upgradeFindings } from '../../src/cluster/upgrade';
import { Cidr, KubernetesVersion } from '../../src/fleet';

function metal(props: Partial<EksAnywhereBareMetalProps> = {}) {
  return EksAnywhereProvider.bareMetal({
    tinkerbellIp: '10.20.0.11',
    osImageUrl: 'https://images.example.com/ubuntu-1-34.gz',
    controlPlane: { hardware: HardwareSelection.label('type', 'cp') },
    pools: { workers: { hardware: HardwareSelection.label('type', 'worker') } },
    ...props,
  });
}

const VSPHERE = EksAnywhereProvider.vsphere({
  server: 'vcenter.example.com', datacenter: 'dc1', network: '/dc1/network/vms', machines: { datastore: '/d', folder: '/f', resourcePool: 'r', template: 'kube-1.34' },
});

function store(props: Partial<EksAnywhereClusterProps> = {}): EksAnywhereCluster {
  const app = platform();
  return new EksAnywhereCluster(app, 'store', {
    managedBy: manager(app), location: LYON, version: KubernetesVersion.V1_34, access: { sshKeys: [SSH_KEY] }, controlPlane: { count: 1, endpoint: '10.20.0.10' }, workers: [NodePool.fixed('workers', 2)], provider: metal(), ...props,
  });
}

const STEP = { name: 'stream', image: 'i', timeoutSeconds: 60 };
const KMS = { resources: ['secrets'], kmsName: 'vault', socket: 'unix:///var/run/kms.sock' };

describe('settings of EKS Anywhere', () => {
  it('are none of the network between pods where nothing is said', () => {
    expect(objectOf(store({ cilium: EksAnywhereCilium.of() }), 'Cluster').spec.clusterNetwork.cniConfig).toEqual({ cilium: {} });
    expect(objectOf(store({ cilium: EksAnywhereCilium.selfUpgraded() }), 'Cluster').spec.clusterNetwork.cniConfig).toEqual({ cilium: { skipUpgrade: true } });
  });

  it('say the licence of the cluster, and none where it has none', () => {
    expect(objectOf(store({ licenseToken: 'licence-1' }), 'Cluster').spec.licenseToken).toBe('licence-1');
    expect(objectOf(store(), 'Cluster').spec).not.toHaveProperty('licenseToken');
  });

  it('need no spare machine for an upgrade in place', () => {
    const machine = (index: number, type: string) => ({
      hostname: `n${index}`, mac: `00:1b:21:00:00:0${index}`, ipAddress: `10.20.0.2${index}`, netmask: '255.255.255.0', gateway: '10.20.0.1', nameservers: ['10.20.0.1'], disk: '/dev/sda', labels: { type },
    });
    const inventory = HardwareInventory.of([machine(1, 'cp'), machine(2, 'worker'), machine(3, 'worker')]);
    const codes = (cluster: EksAnywhereCluster) => cluster._findings([cluster]).map(({ code }) => code);
    expect(codes(store({ provider: metal({ inventory }) }))).toEqual(['cluster.hardware-no-spare', 'cluster.hardware-no-spare']);
    expect(codes(store({ provider: metal({ inventory }), upgradeInPlace: true }))).toEqual([]);
  });

  it('cannot encrypt what a new cluster stores, and can what one stores that is there', () => {
    const [plain, encrypted] = [store({ provider: VSPHERE }), store({ provider: VSPHERE, etcdEncryption: KMS })].map(objectsOf);
    expect(upgradeFindings([], encrypted).map(({ code, field, message, fix }) => [code, field, message, fix])).toEqual([
      ['upgrade.encrypted-from-the-start', 'spec.etcdEncryption', 'the cluster comes with encryption of what it stores, which EKS Anywhere takes in an update only', 'leave it out, and add it once the cluster is there'],
    ]);
    expect(upgradeFindings(plain, encrypted)).toEqual([]);
  });

  it.each<[string, () => unknown, string]>([
    ['in place of machines that are not one\'s own', () => store({ provider: VSPHERE, upgradeInPlace: true }),
      "cluster 'store' upgrades machines in place on vSphere, which EKS Anywhere does on bare metal only: leave upgradeInPlace out"],
    ['in place of an autoscaled pool', () => store({ upgradeInPlace: true, workers: [NodePool.autoscaled('workers', 1, 3)] }),
      "node pool 'workers' of cluster 'store' is autoscaled and upgraded in place, which EKS Anywhere refuses: use NodePool.fixed, or leave upgradeInPlace out"],
    ['in place with a rollout', () => store({ upgradeInPlace: true, workers: [NodePool.fixed('workers', 2, { rollout: { maxSurge: 1 } })] }),
      "node pool 'workers' of cluster 'store' says how many machines are replaced at a time and is upgraded in place: leave rollout or upgradeInPlace out"],
    ['in place with a surge of the control plane', () => store({ upgradeInPlace: true, controlPlane: { count: 1, endpoint: '10.20.0.10', maxSurge: 1 } }),
      "the control plane of cluster 'store' says how many machines are replaced at a time and is upgraded in place: leave maxSurge or upgradeInPlace out"],
    ['with encryption on bare metal', () => store({ etcdEncryption: KMS }),
      "cluster 'store' encrypts what its API server stores on bare metal, which EKS Anywhere does on vSphere, Nutanix and CloudStack only: leave etcdEncryption out"],
    ['with a key service over the network', () => store({ provider: VSPHERE, etcdEncryption: { ...KMS, socket: 'https://vault' } }),
      "cluster 'store' reaches its key service at 'https://vault': write it as 'unix:///var/run/kmsplugin/socket.sock'"],
    ['with an issuer without encryption', () => store({ serviceAccountIssuer: 'http://issuer' }), "cluster 'store' has the issuer 'http://issuer' of tokens of service accounts: its address must start with https://"],
    ['with kindnet outside of Docker', () => store({ cilium: EksAnywhereCilium.kindnet() }), "cluster 'store' uses kindnet on bare metal, which EKS Anywhere does in Docker only: use EksAnywhereCilium.of"],
    ['with a route of the wrong family', () => EksAnywhereCilium.of({ directRoutingIpv6Cidr: Cidr.of('10.0.0.0/8') }), 'Cilium routes 10.0.0.0/8 as a range of IPv6: give it as directRoutingCidr'],
    ['with a kubelet that names its machine', () => KubeletSettings.of({ providerID: 'x' }), 'settings of kubelet have a providerID, which EKS Anywhere sets: leave it out'],
    ['with a kubelet of which nothing is said', () => KubeletSettings.of({}), 'settings of kubelet say nothing: leave them out, or give one such as { maxPods: 200 }'],
    ['with a kubelet of no pool', () => store({ kubelets: { worker: KubeletSettings.of({ maxPods: 1 }) } }),
      "cluster 'store' has settings of kubelet for the node pool 'worker', which it does not have, did you mean 'workers'?"],
    ['with a repository over https', () => EksAnywhereGitOps.git('https://git.example.com/a'),
      "EKS Anywhere's Flux reads from 'https://git.example.com/a': give an address that starts with ssh://, such as 'ssh://git@git.example.com/acme/clusters.git'"],
    ['with a mirror at no port', () => store({ registryMirror: { host: 'm', port: 0 } }), "cluster 'store' has the port 0 of its registry mirror: give a whole number from 1 to 65535"],
    ['with a certificate that goes unchecked', () => store({ registryMirror: { host: 'm', insecure: true, certificate: '-----BEGIN CERTIFICATE-----' } }),
      "cluster 'store' has a certificate for its registry mirror and does not check it: leave insecure or certificate out"],
    ['with a disk that nothing boots from', () => metal({ hookIsoUrl: 'https://x/hook.iso' }), "bare metal names the disk 'https://x/hook.iso' and boots from the network: set isoBoot, or leave hookIsoUrl out"],
    ['with an installation of no step', () => metal({ templates: [{ name: 'raid', actions: [] }] }), "the installation 'raid' has no step: give what runs on the machine, one container after the other"],
    ['with two steps of one name', () => metal({ templates: [{ name: 'raid', actions: [STEP, STEP] }] }), "the installation 'raid' has two steps named 'stream': choose another name for the second"],
    ['with two installations of one name', () => metal({ templates: [{ name: 'raid', actions: [STEP] }, { name: 'raid', actions: [STEP] }] }), "two installations are named 'raid': choose another name for the second"],
    ['with a step of no time', () => metal({ templates: [{ name: 'raid', actions: [{ ...STEP, timeoutSeconds: 0 }] }] }), "the installation 'raid' has a step of 0 seconds: give a whole number from 1"],
    ['with an installation that is not there', () => store({
      provider: metal({ templates: [{ name: 'raid', actions: [STEP] }], controlPlane: { hardware: HardwareSelection.label('type', 'cp'), templateConfig: 'rad' } }),
    }), "'control-plane' of cluster 'store' is installed by 'rad', which is not among the templates of bare metal, did you mean 'raid'?"],
  ])('are refused %s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });
});
