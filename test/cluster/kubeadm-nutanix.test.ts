import { byKind, kubeadm, metadata, warningsOf } from './kubeadm';
import { KubeadmClusterProps, KubeadmNutanixProps, KubeadmProvider, MachineShape, NodePool, NutanixBootType, ProviderResource, VirtualIp } from '../../src/cluster';

const ID = '0b1c0000-0000-4000-8000-000000000001';
const [IMAGE, PE, NET] = ['ubuntu-2404-kube-v1.35.6', 'pe-1', 'vlan-1'].map((name) => ProviderResource.byName(name));
const MACHINES = { image: IMAGE, cluster: PE, subnets: [NET] };
const nutanix = (props: Partial<KubeadmNutanixProps> = {}) => KubeadmProvider.nutanix({ address: 'prism.example.internal', credentialSecret: 'shop', machines: MACHINES, virtualIp: VirtualIp.external(), ...props });
const shop = (props: Partial<KubeadmNutanixProps> = {}, cluster: Partial<KubeadmClusterProps> = {}) => kubeadm(nutanix(props), { controlPlane: { count: 1, endpoint: '10.0.0.9' }, ...cluster });
const tagged = (name: string) => ({ type: 'name', name });

describe('a kubeadm cluster on Nutanix', () => {
  it('stands under a Prism Central', () => {
    const objects = byKind(shop());
    expect(objects.NutanixCluster).toEqual({
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1',
      kind: 'NutanixCluster',
      metadata: metadata('shop'),
      spec: {
        controlPlaneEndpoint: { host: '10.0.0.9', port: 6443 },
        prismCentral: { address: 'prism.example.internal', credentialRef: { kind: 'Secret', name: 'shop' }, insecure: false, port: 9440 },
      },
    });
    expect(objects.NutanixMachineTemplate[1]).toEqual({
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1',
      kind: 'NutanixMachineTemplate',
      metadata: metadata('shop-general-#'),
      spec: {
        template: {
          spec: {
            bootType: 'legacy', cluster: tagged('pe-1'), image: tagged('ubuntu-2404-kube-v1.35.6'), memorySize: '4Gi', subnet: [tagged('vlan-1')], systemDiskSize: '40Gi', vcpuSockets: 2, vcpusPerSocket: 1,
          },
        },
      },
    });
    expect(objects.KubeadmConfigTemplate.spec.template.spec).toMatchObject({
      joinConfiguration: { nodeRegistration: { kubeletExtraArgs: [{ name: 'cloud-provider', value: 'external' }] } },
      preKubeadmCommands: ['hostnamectl set-hostname "{{ ds.meta_data.hostname }}"'],
      users: [{ name: 'capiuser' }],
    });
  });

  it('is spread over failure domains, in which machines find their cluster and subnets', () => {
    const objects = byKind(shop({
      port: 443,
      insecure: true,
      trustBundle: 'shop-ca',
      failureDomains: [{ name: 'fd-1', cluster: PE, subnets: [NET] }, { name: 'fd-2', cluster: ProviderResource.byId(ID), subnets: [NET], controlPlane: false }],
      machines: { imageOs: 'ubuntu-22.04', bootType: NutanixBootType.UEFI, cpusPerSocket: 2, categories: { team: 'shop', app: 'k8s' }, project: ProviderResource.byName('shop') },
      pools: { general: { failureDomain: 'fd-2' } },
    }, { workers: [NodePool.fixed('general', 2, { shape: MachineShape.of({ cpus: 8, memoryGiB: 16.5, diskGiB: 100 }) })] }));
    expect(objects.NutanixCluster.spec).toMatchObject({
      controlPlaneFailureDomains: [{ name: 'fd-1' }],
      prismCentral: { additionalTrustBundle: { kind: 'ConfigMap', name: 'shop-ca' }, insecure: true, port: 443 },
    });
    expect(objects.NutanixFailureDomain[1]).toEqual({
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1',
      kind: 'NutanixFailureDomain',
      metadata: metadata('fd-2'),
      spec: { prismElementCluster: { type: 'uuid', uuid: ID }, subnets: [tagged('vlan-1')] },
    });
    expect(objects.NutanixMachineTemplate[1].spec.template.spec).toEqual({
      additionalCategories: [{ key: 'app', value: 'k8s' }, { key: 'team', value: 'shop' }],
      bootType: 'uefi',
      imageLookup: { baseOS: 'ubuntu-22.04' },
      memorySize: '16896Mi',
      project: tagged('shop'),
      systemDiskSize: '100Gi',
      vcpuSockets: 4,
      vcpusPerSocket: 2,
    });
    expect(objects.MachineDeployment.spec.template.spec.failureDomain).toBe('fd-2');
  });

  it('is warned of an image of another version', () => {
    expect(warningsOf(shop({ machines: { ...MACHINES, image: ProviderResource.byName('kube-1-34') } })).map(([code]) => code)).toEqual(['cluster.image-version']);
  });

  it.each<[string, () => unknown, string]>([
    ['no image', () => shop({ machines: { cluster: PE, subnets: [NET] } }),
      "'control-plane' of cluster 'shop' has no image on Nutanix: give one of image and imageOs, in machines or for this group alone"],
    ['two ways to an image', () => shop({ machines: { ...MACHINES, imageOs: 'ubuntu' } }),
      "'control-plane' of cluster 'shop' has an image and an imageOs on Nutanix: give one of image and imageOs, in machines or for this group alone"],
    ['no cluster', () => shop({ machines: { image: IMAGE } }),
      "'control-plane' of cluster 'shop' has no cluster on Nutanix and stands in no failure domain: give cluster and subnets, or a failure domain"],
    ['no subnets', () => shop({ machines: { image: IMAGE, cluster: PE } }),
      "'control-plane' of cluster 'shop' has no subnets on Nutanix and stands in no failure domain: give cluster and subnets, or a failure domain"],
    ['a failure domain that is not there', () => shop({ failureDomains: [{ name: 'fd-1', cluster: PE, subnets: [NET] }], pools: { general: { failureDomain: 'fd-9' } } }),
      "node pool 'general' of cluster 'shop' stands in the failure domain 'fd-9', which its provider does not declare, did you mean 'fd-1'?"],
  ])('is refused with %s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });
});
