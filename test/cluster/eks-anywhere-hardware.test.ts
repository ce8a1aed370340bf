import { LYON, manager, objectsOf, platform, SSH_KEY } from './fleet';
import {
  EksAnywhereBareMetalProps, EksAnywhereCluster, EksAnywhereClusterProps,
  EksAnywhereProvider, EksAnywhereVersion, HardwareInventory, HardwareSelection, ManagementCluster, NodePool,
} from '../../src/cluster';
import { KubernetesVersion } from '../../src/fleet';

const label = HardwareSelection.label;

function inventory(...types: string[]): HardwareInventory {
  return HardwareInventory.of(types.map((type, i) => ({
    hostname: `node-${i + 1}`, mac: `00:1b:21:00:00:0${i + 1}`, ipAddress: `10.20.0.2${i + 1}`, netmask: '255.255.255.0', gateway: '10.20.0.1', nameservers: ['10.20.0.1'], disk: '/dev/sda', labels: { type },
  })));
}

function bareMetal(props: Partial<EksAnywhereBareMetalProps> = {}) {
  return EksAnywhereProvider.bareMetal({
    tinkerbellIp: '10.20.0.11', osImageUrl: 'https://images.example.com/ubuntu-2204-kube-1-34.gz', controlPlane: { hardware: label('type', 'cp') }, pools: { workers: { hardware: label('type', 'worker') } }, ...props,
  });
}

const BASE = {
  location: LYON, version: KubernetesVersion.V1_34, access: { sshKeys: [SSH_KEY] }, controlPlane: { count: 1, endpoint: '10.20.0.10' }, workers: [NodePool.fixed('workers', 2)], provider: bareMetal(),
};

function store(props: Partial<EksAnywhereClusterProps> = {}): EksAnywhereCluster {
  const app = platform();
  return new EksAnywhereCluster(app, 'store-lyon', { ...BASE, managedBy: manager(app), ...props });
}

describe('hardware of a cluster of EKS Anywhere', () => {
  const twins = (name: string) => ({ name, hardware: HardwareSelection.label('type', 'worker') });
  const two = { workers: [NodePool.fixed('a', 1), NodePool.fixed('b', 2)] };

  it('count the machines of groups that share a machine configuration together', () => {
    const cluster = store({ ...two, provider: bareMetal({ inventory: inventory('cp', 'cp', 'worker', 'worker', 'worker'), pools: { a: twins('w'), b: twins('w') } }) });
    expect(cluster._findings([cluster]).map(({ code, message, fix }) => [code, message, fix])).toEqual([[
      'cluster.hardware-no-spare',
      "'a' and 'b' of cluster 'store-lyon' have 3 machines for 3 nodes and replace 2 at a time: an upgrade would wait for a free machine",
      'add 2 machine labelled type=worker, or upgrade in place of surging',
    ]]);
    expect(objectsOf(cluster).filter(({ kind }) => kind === 'TinkerbellMachineConfig').map(({ metadata }) => metadata.name)).toEqual(['store-lyon-cp', 'w']);
  });

  it('tell of an installing service at the endpoint of another cluster, and of one that two management clusters share', () => {
    const another = (id: string, managedBy: string, props: Partial<EksAnywhereClusterProps> = {}) => {
      const app = platform();
      const by = new ManagementCluster(app, managedBy, { location: LYON, version: KubernetesVersion.V1_35, eksAnywhereVersion: EksAnywhereVersion.V0_26_1 });
      return new EksAnywhereCluster(app, id, {
        ...BASE, managedBy: by, controlPlane: { count: 1, endpoint: '10.20.0.20' }, ...props,
      });
    };
    const rows = (one: EksAnywhereCluster, other: EksAnywhereCluster) => one._findings([one, other]).map(({ code, message, fix }) => [code, message, fix]);
    expect(rows(store(), another('nice', 'management'))).toEqual([]);
    expect(rows(store(), another('nice', 'south'))).toEqual([['cluster.installer-shared', "the tinkerbellIp 10.20.0.11 of cluster 'store-lyon' is also that of 'nice'",
      'give the installing service of each management cluster an address of its own']]);
    const there = { controlPlane: { count: 1, endpoint: '10.20.0.11' }, provider: bareMetal({ tinkerbellIp: '10.20.0.12' }) };
    expect(rows(store(), another('nice', 'south', there))).toEqual([['cluster.installer-shared', "the tinkerbellIp 10.20.0.11 of cluster 'store-lyon' is also the endpoint of 'nice'", 'give the installing service an address of its own']]);
  });

  it.each<[string, () => unknown, string]>([
    ['with hardware that two configurations select alike', () => store({
      workers: [NodePool.fixed('a', 1), NodePool.fixed('b', 1)],
      provider: bareMetal({ inventory: inventory('cp', 'worker', 'worker', 'worker'), pools: { a: { hardware: label('type', 'worker') }, b: { hardware: label('type', 'worker') } } }),
    }), "machine 'node-2' of cluster 'store-lyon' is selected for 'a' by type=worker and for 'b' by type=worker: label machines for one of them, or let both name one machine configuration"],
    ['with too little hardware for groups that share', () => store({
      workers: [NodePool.fixed('a', 1), NodePool.fixed('b', 1)],
      provider: bareMetal({ inventory: inventory('cp', 'worker'), pools: { a: { name: 'w', hardware: label('type', 'worker') }, b: { name: 'w', hardware: label('type', 'worker') } } }),
    }), "'a' and 'b' of cluster 'store-lyon' need 2 free machines labelled type=worker, the inventory has 1: label machines so, or select by type=cp, type=worker"],
    ['with selections that are alike, without an inventory', () => store({ provider: bareMetal({ pools: { workers: { hardware: label('type', 'cp') } } }) }),
      "any machine labelled type=cp of cluster 'store-lyon' is selected for 'control-plane' by type=cp and for 'workers' by type=cp: label machines for one of them, or let both name one machine configuration"],
    ['with one selection inside another, without an inventory', () => store({ provider: bareMetal({ pools: { workers: { hardware: HardwareSelection.affinity([{ type: 'cp', rack: '1' }]) } } }) }),
      "any machine labelled type=cp,rack=1 of cluster 'store-lyon' is selected for 'control-plane' by type=cp and for 'workers' by type=cp,rack=1: label machines for one of them, or let both name one machine configuration"],
    ['with a tinkerbellIp that is none', () => store({ provider: bareMetal({ tinkerbellIp: '10.20.0.300' }) }),
      "cluster 'store-lyon' has the tinkerbellIp '10.20.0.300', which is no IP address: write a free address of the machines' network, such as '10.20.0.11'"],
    ['with a tinkerbellIp among the pods', () => store({ provider: bareMetal({ tinkerbellIp: '192.168.0.4' }) }),
      "cluster 'store-lyon' has its tinkerbellIp 192.168.0.4 inside the range 192.168.0.0/16 of its pods: choose a free address of the machines' network"],
    ['with the endpoint in another spelling as tinkerbellIp', () => store({ controlPlane: { count: 1, endpoint: 'fd00:0::a' }, provider: bareMetal({ tinkerbellIp: 'FD00::A' }) }),
      "cluster 'store-lyon' uses FD00::A as endpoint and as tinkerbellIp: give the installing service an address of its own"],
    ['with a port in its endpoint', () => store({ controlPlane: { count: 1, endpoint: '10.20.0.10:6443' } }),
      "cluster 'store-lyon' has the endpoint '10.20.0.10:6443', which is neither an IP address nor a DNS name: give '10.20.0.10' alone"],
  ])('is refused %s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });
});
