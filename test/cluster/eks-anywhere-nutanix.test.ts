import { eksAnywhere, specsOf } from './eks-anywhere-cluster';
import { SSH_KEY } from './fleet';
import { EksAnywhereClusterProps, EksAnywhereNutanixProps, EksAnywhereProvider, MachineShape, NodePool, NutanixBootType, OsFamily, ProviderResource } from '../../src/cluster';

const [IMAGE, PE, NET] = ['ubuntu-2204-kube-v1.35', 'pe-1', 'vlan-1'].map((name) => ProviderResource.byName(name));
const ID = '0b1c0000-0000-4000-8000-000000000001';
const MACHINES = { image: IMAGE, cluster: PE, subnet: NET };
const shop = (props: Partial<EksAnywhereNutanixProps> = {}, cluster: Partial<EksAnywhereClusterProps> = {}) => eksAnywhere(
  EksAnywhereProvider.nutanix({ endpoint: 'prism.example.internal', credentialSecret: 'nutanix', machines: MACHINES, ...props }), cluster);
const tagged = (name: string) => ({ type: 'name', name });
const MACHINE = {
  cluster: tagged('pe-1'),
  image: tagged('ubuntu-2204-kube-v1.35'),
  memorySize: '4Gi',
  osFamily: 'ubuntu',
  subnet: tagged('vlan-1'),
  systemDiskSize: '40Gi',
  users: [{ name: 'eksa', sshAuthorizedKeys: [SSH_KEY] }],
  vcpuSockets: 2,
  vcpusPerSocket: 1,
};

describe('a cluster of EKS Anywhere on Nutanix', () => {
  it('stands under a Prism Central', () => {
    const specs = specsOf(shop());
    expect(Object.keys(specs)).toEqual(['Cluster shop', 'NutanixDatacenterConfig shop', 'NutanixMachineConfig shop-cp', 'NutanixMachineConfig shop-general']);
    expect(specs['NutanixDatacenterConfig shop']).toEqual({ credentialRef: { kind: 'Secret', name: 'nutanix' }, endpoint: 'prism.example.internal', port: 9440 });
    expect(specs['NutanixMachineConfig shop-cp']).toEqual(MACHINE);
    expect(specs['Cluster shop']).toMatchObject({
      controlPlaneConfiguration: { machineGroupRef: { kind: 'NutanixMachineConfig', name: 'shop-cp' } },
      datacenterRef: { kind: 'NutanixDatacenterConfig', name: 'shop' },
      workerNodeGroupConfigurations: [{ name: 'general', count: 2, machineGroupRef: { kind: 'NutanixMachineConfig', name: 'shop-general' } }],
    });
  });

  it('says everything that Nutanix can be told', () => {
    const specs = specsOf(shop({
      port: 443,
      insecure: true,
      trustBundle: '-----BEGIN CERTIFICATE-----',
      failureDomains: [{ name: 'pe-1', cluster: PE, subnets: [NET], pools: ['general'] }, { name: 'pe-2', cluster: ProviderResource.byId(ID), subnets: [NET], pools: ['general'] }],
      controlPlane: { name: 'shop' },
      etcd: { name: 'shop' },
      pools: {
        general: {
          bootType: NutanixBootType.UEFI, cpusPerSocket: 2, categories: { team: 'shop', app: 'k8s' }, project: ProviderResource.byName('shop'), gpus: ['A40'], sshUser: 'ops',
        },
      },
    }, { etcd: { count: 3 }, workers: [NodePool.fixed('general', 2, { shape: MachineShape.of({ cpus: 8, memoryGiB: 16.5, diskGiB: 100 }) })] }));
    expect(Object.keys(specs)).toEqual(['Cluster shop', 'NutanixDatacenterConfig shop', 'NutanixMachineConfig shop', 'NutanixMachineConfig shop-general']);
    expect(specs['NutanixDatacenterConfig shop']).toEqual({
      additionalTrustBundle: '-----BEGIN CERTIFICATE-----',
      credentialRef: { kind: 'Secret', name: 'nutanix' },
      endpoint: 'prism.example.internal',
      failureDomains: [
        { cluster: tagged('pe-1'), name: 'pe-1', subnets: [tagged('vlan-1')], workerMachineGroups: ['general'] },
        { cluster: { type: 'uuid', uuid: ID }, name: 'pe-2', subnets: [tagged('vlan-1')], workerMachineGroups: ['general'] },
      ],
      insecure: true,
      port: 443,
    });
    expect(specs['NutanixMachineConfig shop-general']).toEqual({
      ...MACHINE,
      additionalCategories: [{ key: 'app', value: 'k8s' }, { key: 'team', value: 'shop' }],
      bootType: 'uefi',
      gpus: [{ type: 'name', name: 'A40' }],
      memorySize: '16896Mi',
      project: tagged('shop'),
      systemDiskSize: '100Gi',
      users: [{ name: 'ops', sshAuthorizedKeys: [SSH_KEY] }],
      vcpuSockets: 4,
      vcpusPerSocket: 2,
    });
  });

  const small = (cpus: number, memoryGiB: number, diskGiB?: number) => ({ workers: [NodePool.fixed('general', 2, { shape: MachineShape.of({ cpus, memoryGiB, diskGiB }) })] });
  it.each<[string, () => unknown, string]>([
    ['no image', () => shop({ machines: { cluster: PE, subnet: NET } }), "control-plane of cluster 'shop' has no image on Nutanix: give it in machines, or for this group alone"],
    ['no cluster', () => shop({ machines: { image: IMAGE, subnet: NET } }), "control-plane of cluster 'shop' has no cluster on Nutanix: give it in machines, or for this group alone"],
    ['no subnet', () => shop({ machines: { image: IMAGE, cluster: PE } }), "control-plane of cluster 'shop' has no subnet on Nutanix: give it in machines, or for this group alone"],
    ['an image of another version', () => shop({ pools: { general: { image: ProviderResource.byName('ubuntu-kube-1-34') } } }),
      "node pool 'general' of cluster 'shop' uses the image 'ubuntu-kube-1-34', whose name does not say Kubernetes 1.35: EKS Anywhere demands 1.35 or 1-35 in it"],
    ['Bottlerocket', () => shop({ machines: { ...MACHINES, osFamily: OsFamily.BOTTLEROCKET } }),
      "control-plane of cluster 'shop' runs Bottlerocket on Nutanix, which EKS Anywhere does not have: use OsFamily.UBUNTU or OsFamily.REDHAT"],
    ['two operating systems', () => shop({ pools: { general: { osFamily: OsFamily.REDHAT } } }), "cluster 'shop' mixes the operating systems redhat and ubuntu: choose one osFamily for all of its machines"],
    ['graphics processors on the control plane', () => shop({ controlPlane: { gpus: ['A40'] } }),
      "control-plane of cluster 'shop' has graphics processors, which EKS Anywhere gives to node pools only: name them in pools"],
    ['too few processors', () => shop({}, small(1, 4)),
      "node pool 'general' of cluster 'shop' wants machines of 1 processors, 4 GiB: Nutanix takes 2 sockets, 4 GiB and a disk of 40 GiB at least"],
    ['too little memory', () => shop({}, small(2, 2)),
      "node pool 'general' of cluster 'shop' wants machines of 2 processors, 2 GiB: Nutanix takes 2 sockets, 4 GiB and a disk of 40 GiB at least"],
    ['a disk that is too small', () => shop({}, small(2, 4, 20)),
      "node pool 'general' of cluster 'shop' wants machines of 2 processors, 4 GiB and a disk of 20 GiB: Nutanix takes 2 sockets, 4 GiB and a disk of 40 GiB at least"],
    ['more machines than failure domains', () => shop({ failureDomains: [{ name: 'pe-1', cluster: PE, subnets: [NET], pools: ['general'] }] }),
      "node pool 'general' of cluster 'shop' may have 2 machines and is spread over 1 failure domains of Nutanix, which take one each: give it 1 at most, or more domains"],
    ['a failure domain of a pool that is not there', () => shop({ failureDomains: [{ name: 'pe-1', cluster: PE, subnets: [NET], pools: ['genral'] }] }),
      "cluster 'shop' has settings of the failure domain 'pe-1' for the node pool 'genral', which it does not have, did you mean 'general'?"],
    ['a rollout of a pool', () => shop({}, { workers: [NodePool.fixed('general', 2, { rollout: { maxSurge: 2 } })] }),
      "node pool 'general' of cluster 'shop' says how machines are replaced, which Nutanix does not let be chosen: leave rollout out"],
    ['a rollout of the control plane', () => shop({}, { controlPlane: { count: 3, endpoint: '10.0.0.9', maxSurge: 1 } }),
      "the control plane of cluster 'shop' says how machines are replaced, which Nutanix does not let be chosen: leave maxSurge out"],
  ])('is refused with %s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });
});
