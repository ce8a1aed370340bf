import { eksAnywhere, specsOf } from './eks-anywhere-cluster';
import { SSH_KEY } from './fleet';
import { EksAnywhereClusterProps, EksAnywhereProvider, EksAnywhereSnowProps, OsFamily, SnowConnector } from '../../src/cluster';
import { Cidr } from '../../src/fleet';

const ADDRESSES = { subnet: Cidr.of('10.1.0.0/24'), start: '10.1.0.9', end: '10.1.0.20', gateway: '10.1.0.1' };
const MACHINES = { devices: ['10.0.0.11', '10.0.0.12'], keyPair: 'ops' };
const snow = (props: Partial<EksAnywhereSnowProps> = {}) => EksAnywhereProvider.snow({ credentialSecret: 'snow', machines: MACHINES, ...props });
const shop = (props: Partial<EksAnywhereSnowProps> = {}, cluster: Partial<EksAnywhereClusterProps> = {}) => eksAnywhere(snow(props), { access: {}, ...cluster });
const machines = (options: object) => ({ machines: { ...MACHINES, ...options } });

describe('a cluster of EKS Anywhere on Snow', () => {
  it('stands on devices, and says that they are given to nobody any more', () => {
    const cluster = shop();
    expect(specsOf(cluster)).toMatchObject({
      'SnowDatacenterConfig shop': { identityRef: { kind: 'Secret', name: 'snow' } },
      'SnowMachineConfig shop-general': {
        devices: ['10.0.0.11', '10.0.0.12'],
        instanceType: 'sbe-c.large',
        network: { directNetworkInterfaces: [{ dhcp: true, index: 1, primary: true }] },
        osFamily: 'ubuntu',
        physicalNetworkConnector: 'SFP_PLUS',
        sshKeyName: 'ops',
      },
    });
    expect(cluster._findings([cluster]).map(({ code, severity, message }) => [code, severity, message])).toEqual([
      ['cluster.provider-closed', 'warning', "cluster 'shop' stands on Snow devices, which AWS gives to no new customers"],
    ]);
  });

  it('says everything that devices can be told, addresses in pools', () => {
    const specs = specsOf(shop({
      machines: { ...MACHINES, interfaces: [{ addresses: ADDRESSES }, { vlan: 30 }], instanceType: 'sbe-g.2xlarge', amiId: 'ami-1', connector: SnowConnector.QSFP, containersGiB: 25, osFamily: OsFamily.BOTTLEROCKET },
      etcd: { name: 'etcd', interfaces: [{ addresses: ADDRESSES }] },
      pools: { general: { name: 'shop-cp' } },
    }, { etcd: { count: 3 } }));
    expect(Object.keys(specs)).toEqual(['Cluster shop', 'SnowDatacenterConfig shop', 'SnowMachineConfig shop-cp', 'SnowMachineConfig etcd', 'SnowIPPool shop-cp-1', 'SnowIPPool etcd-1']);
    expect(specs['SnowMachineConfig shop-cp']).toEqual({
      amiID: 'ami-1',
      containersVolume: { size: 25 },
      devices: ['10.0.0.11', '10.0.0.12'],
      instanceType: 'sbe-g.2xlarge',
      network: {
        directNetworkInterfaces: [{ index: 1, ipPoolRef: { kind: 'SnowIPPool', name: 'shop-cp-1' }, primary: true }, { dhcp: true, index: 2, primary: false, vlanID: 30 }],
      },
      osFamily: 'bottlerocket',
      physicalNetworkConnector: 'QSFP',
      sshKeyName: 'ops',
    });
    expect(specs['SnowIPPool shop-cp-1']).toEqual({ pools: [{ gateway: '10.1.0.1', ipEnd: '10.1.0.20', ipStart: '10.1.0.9', subnet: '10.1.0.0/24' }] });
  });

  it.each<[string, () => unknown, string]>([
    ['no devices', () => shop({ machines: {} }), "control-plane of cluster 'shop' has no devices on Snow: give their addresses in machines, or for this group alone"],
    ['a type that there is not', () => shop(machines({ instanceType: 'm5.large' })),
      "control-plane of cluster 'shop' is of the type 'm5.large', which Snow does not have: use sbe-c or sbe-g with large or more, such as 'sbe-c.xlarge'"],
    ['a disk that is too small', () => shop(machines({ containersGiB: 4 })), "control-plane of cluster 'shop' has 4 GiB for images and containers: give 8 at least"],
    ['a disk that is too small for Bottlerocket', () => shop(machines({ containersGiB: 24, osFamily: OsFamily.BOTTLEROCKET })),
      "control-plane of cluster 'shop' has 24 GiB for images and containers: give 25 at least"],
    ['etcd without addresses of its own', () => shop({}, { etcd: { count: 3 } }),
      "etcd of cluster 'shop' takes its address by DHCP, and machines of etcd on Snow keep theirs: give interfaces with addresses"],
    ['an address of another network', () => shop(machines({ interfaces: [{ addresses: { ...ADDRESSES, end: '10.2.0.20' } }] })),
      "control-plane of cluster 'shop' takes addresses of 10.1.0.0/24, and 10.2.0.20 is not one of them: choose addresses of that network"],
    ['a range the wrong way round', () => shop(machines({ interfaces: [{ addresses: { ...ADDRESSES, end: '10.1.0.8' } }] })),
      "control-plane of cluster 'shop' takes addresses from 10.1.0.9 to 10.1.0.8: the last must come after the first"],
    ['SSH keys', () => shop({}, { access: { sshKeys: [SSH_KEY] } }),
      "cluster 'shop' on Snow is given SSH keys, and its machines take those of the devices by name: name them in keyPair"],
    ['devices of a pool that is not there', () => shop({ pools: { genral: {} } }), "cluster 'shop' has settings of Snow for the node pool 'genral', which it does not have, did you mean 'general'?"],
  ])('is refused with %s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });
});
