import { byKind, kubeadm, metadata, warningsOf } from './kubeadm';
import { KubeadmClusterProps, KubeadmMetal3Props, KubeadmProvider, Metal3BootMode, Metal3HostProps, Metal3ImageFormat, NodePool, VirtualIp } from '../../src/cluster';
import { Cidr } from '../../src/fleet';

const IMAGE = { url: 'http://10.0.0.1/ubuntu-24.04-k8s-v1.35.6.qcow2', checksum: 'http://10.0.0.1/ubuntu.sha256sum', checksumType: 'sha256', format: Metal3ImageFormat.QCOW2 };
const host = (name: string, labels?: Record<string, string>): Metal3HostProps => (
  { name, bmcAddress: `redfish://10.0.0.1/${name}`, bmcSecret: `${name}-bmc`, bootMac: '00:1a:74:74:e5:cb', labels });
const metal3 = (props: Partial<KubeadmMetal3Props> = {}) => KubeadmProvider.metal3({ machines: { image: IMAGE }, virtualIp: VirtualIp.external(), ...props });
const shop = (props: Partial<KubeadmMetal3Props> = {}, cluster: Partial<KubeadmClusterProps> = {}) => kubeadm(metal3(props), { controlPlane: { count: 1, endpoint: '10.0.0.9' }, ...cluster });

describe('a kubeadm cluster on Metal3', () => {
  it('is installed from an image, and told of each machine', () => {
    const objects = byKind(shop());
    expect(objects.Metal3Cluster).toEqual({
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
      kind: 'Metal3Cluster',
      metadata: metadata('shop'),
      spec: { cloudProviderEnabled: false, controlPlaneEndpoint: { host: '10.0.0.9', port: 6443 } },
    });
    expect(objects.Metal3MachineTemplate[1]).toEqual({
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
      kind: 'Metal3MachineTemplate',
      metadata: metadata('shop-general-#'),
      spec: {
        template: {
          spec: { dataTemplate: { name: 'shop-general-data-#' }, image: { checksum: 'http://10.0.0.1/ubuntu.sha256sum', checksumType: 'sha256', diskFormat: 'qcow2', url: IMAGE.url } },
        },
      },
    });
    expect(objects.Metal3DataTemplate.map((template: any) => [template.apiVersion, template.metadata, template.spec])).toEqual(['control-plane', 'general'].map((group) => [
      'infrastructure.cluster.x-k8s.io/v1beta2', metadata(`shop-${group}-data-#`), { clusterName: 'shop' },
    ]));
    expect(objects.KubeadmConfigTemplate.spec.template.spec).toMatchObject({
      joinConfiguration: { nodeRegistration: { kubeletExtraArgs: [{ name: 'node-labels', value: 'metal3.io/uuid={{ ds.meta_data.uuid }}' }], name: '{{ ds.meta_data.name }}' } },
      users: [{ name: 'metal3' }],
    });
  });

  it('takes machines that carry labels, with networks and settings of a group', () => {
    const networkData = { links: { ethernets: [{ id: 'eno1', type: 'phy', macAddress: { fromHostInterface: 'eno1' } }] }, networks: { ipv4: [{ id: 'n', link: 'eno1', ipAddressFromIPPool: 'shop' }] } };
    const objects = byKind(shop({
      pools: {
        general: {
          hostSelector: { type: 'worker' }, cleaning: false, nodeReuse: true, metaData: { objectNames: [{ key: 'machine', object: 'machine' }] }, networkData, dataTemplateName: 'shop-data', templateName: 'shop-w',
        },
      },
    }, { workers: [NodePool.fixed('general', 2, { labels: { tier: 'edge' } })] }));
    const { spec } = objects.Metal3MachineTemplate[1];
    expect([spec.nodeReuse, spec.template.spec.automatedCleaningMode, spec.template.spec.hostSelector, spec.template.spec.dataTemplate]).toEqual(
      [true, 'disabled', { matchLabels: { type: 'worker' } }, { name: 'shop-data' }]);
    expect(objects.Metal3DataTemplate[1].spec).toEqual({ clusterName: 'shop', metaData: { objectNames: [{ key: 'machine', object: 'machine' }] }, networkData });
    expect(objects.KubeadmConfigTemplate.spec.template.spec.joinConfiguration.nodeRegistration.kubeletExtraArgs).toEqual(
      [{ name: 'node-labels', value: 'metal3.io/uuid={{ ds.meta_data.uuid }},tier=edge' }]);
  });

  it('brings the machines that there are', () => {
    const hosts = [{ ...host('a'), bootMode: Metal3BootMode.UEFI, insecureBmc: true, rootDevice: '/dev/sda', labels: { rack: '1' } }, host('b'), host('c')];
    const { BareMetalHost: [first] } = byKind(shop({ hosts }));
    expect(first).toEqual({
      apiVersion: 'metal3.io/v1alpha1',
      kind: 'BareMetalHost',
      metadata: { name: 'a', namespace: 'default', labels: { rack: '1' } },
      spec: {
        bmc: { address: 'redfish://10.0.0.1/a', credentialsName: 'a-bmc', disableCertificateVerification: true },
        bootMACAddress: '00:1a:74:74:e5:cb',
        bootMode: 'UEFI',
        online: true,
        rootDeviceHints: { deviceName: '/dev/sda' },
      },
    });
  });

  it('holds its endpoint by kube-vip where nothing else does', () => {
    const { KubeadmControlPlane: { spec } } = byKind(kubeadm(KubeadmProvider.metal3({ machines: { image: IMAGE } }), { controlPlane: { count: 1, endpoint: '10.0.0.9' } }));
    expect(spec.kubeadmConfigSpec.files.map(({ path }: any) => path)).toEqual(['/etc/kubernetes/manifests/kube-vip.yaml']);
  });

  it('is warned of an image of another version', () => {
    expect(warningsOf(shop({ machines: { image: { ...IMAGE, url: 'http://10.0.0.1/k8s-v1.34.1.img' } } })).map(([code]) => code)).toEqual(['cluster.image-version']);
  });

  it.each<[string, () => unknown, string]>([
    ['no endpoint', () => shop({}, { controlPlane: { count: 1 } }),
      "cluster 'shop' on Metal3 has no endpoint: give controlPlane.endpoint, a free address of the machines' network that DHCP does not hand out"],
    ['no image', () => shop({ machines: {} }), "'control-plane' of cluster 'shop' has no image on Metal3: give it in machines, or for this group alone"],
    ['no checksum', () => shop({ machines: { image: { url: 'http://a/v1.35', checksum: '' } } }),
      "'control-plane' of cluster 'shop' is installed from 'http://a/v1.35' without a checksum, which Metal3 demands: give it, or the address of a file that holds it"],
    ['too few machines', () => shop({ hosts: [host('a', { type: 'worker' }), host('b')], pools: { general: { hostSelector: { type: 'worker' } } } }),
      "'general' of cluster 'shop' needs 2 machines labelled type=worker, and 1 of those that are declared fit: declare more, or label them so"],
    ['a pool without addresses', () => shop({ addressPools: [{ name: 'a', ranges: [] }] }), "address pool 'a' of cluster 'shop' has no ranges: give a subnet, or start and end"],
    ['half a range', () => shop({ addressPools: [{ name: 'a', ranges: [{ start: '10.0.0.10' }] }] }), "address pool 'a' of cluster 'shop' has a range without end: give both, or a subnet"],
    ['a range backwards', () => shop({ addressPools: [{ name: 'a', ranges: [{ start: '10.0.0.20', end: '10.0.0.10' }] }] }),
      "address pool 'a' of cluster 'shop' has a range from 10.0.0.20 to 10.0.0.10: the last address comes after the first, in the same family"],
    ['a range of two families', () => shop({ addressPools: [{ name: 'a', ranges: [{ start: '10.0.0.20', end: 'fd00::1' }] }] }),
      "address pool 'a' of cluster 'shop' has a range from 10.0.0.20 to fd00::1: the last address comes after the first, in the same family"],
    ['an address of another network', () => shop({ addressPools: [{ name: 'a', ranges: [{ subnet: Cidr.of('10.0.1.0/24'), start: '10.0.2.1' }] }] }),
      "address pool 'a' of cluster 'shop' has a range with '10.0.2.1', which is no address of 10.0.1.0/24: give one of the machines' network"],
    ['a range that hands the endpoint out', () => shop({ addressPools: [{ name: 'a', ranges: [{ start: '10.0.0.1', end: '10.0.0.20' }] }] }),
      "address pool 'a' of cluster 'shop' hands out the endpoint 10.0.0.9: leave it out of the range, no machine may have it"],
    ['a network that hands the endpoint out', () => shop({ addressPools: [{ name: 'a', ranges: [{ subnet: Cidr.of('10.0.0.0/24') }] }] }),
      "address pool 'a' of cluster 'shop' hands out the endpoint 10.0.0.9: leave it out of the range, no machine may have it"],
    ['machines that groups would have to share', () => shop({ hosts: [host('a'), host('b')] }),
      "'control-plane' and 'general' of cluster 'shop' need 3 machines together, and 2 of those that are declared fit: declare more, or label them so"],
    ['two machines of one name', () => shop({ hosts: [host('a'), host('b'), host('a')] }), "cluster 'shop' has two machines named 'a': choose another name for the second"],
    ['what is no MAC address', () => shop({ hosts: [host('a'), host('b'), { ...host('c'), bootMac: '00-1a' }] }), "machine 'c' starts from '00-1a', which is no MAC address: write it as '00:1a:74:74:e5:cb'"],
  ])('is refused with %s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });
});
