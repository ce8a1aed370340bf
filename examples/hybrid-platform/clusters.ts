import {
  BareMetalMachineProps, EksAnywhereCluster, EksAnywhereClusterProps, EksAnywhereProvider, EksAnywhereVersion, EksCluster, HardwareInventory,
  HardwareSelection, KubernetesVersion, Location, MachineShape, ManagementCluster, NodePool, Platform, Reconciler, Taint,
} from 'cdk8s-platform';
import { Construct } from 'constructs';

/** Every cluster but the first is made by the first: their definitions are delivered to it. */
export function declareClusters(platform: Platform): void {
  const management = new ManagementCluster(platform, 'management', {
    location: Location.aws('eu-central-1'),
    version: KubernetesVersion.V1_35,
    labels: { tier: 'management' },
    eksAnywhereVersion: EksAnywhereVersion.V0_26_1,
  });

  for (const [name, region] of [['shop-paris', 'eu-west-3'], ['partners-dublin', 'eu-west-1']]) {
    new EksCluster(platform, name, {
      managedBy: management,
      location: Location.aws(region),
      version: KubernetesVersion.V1_34,
      labels: { tier: 'cloud' },
      workers: [
        NodePool.autoscaled('general', 3, 12, { shape: MachineShape.of({ cpus: 4, memoryGiB: 16 }) }),
        NodePool.fixed('batch', 2, { taints: [Taint.noSchedule('dedicated', 'batch')] }),
      ],
    });
  }

  new EksAnywhereCluster(platform, 'warehouse-frankfurt', {
    managedBy: management,
    location: Location.onPremises('frankfurt', { jurisdiction: 'DE' }),
    version: KubernetesVersion.V1_34,
    labels: { tier: 'datacentre' },
    controlPlane: { count: 3, endpoint: '10.10.0.10' },
    workers: [NodePool.fixed('general', 4)],
    provider: EksAnywhereProvider.vsphere({
      server: 'vcenter.frankfurt.example.com',
      datacenter: 'frankfurt',
      network: '/frankfurt/network/kubernetes',
      machines: {
        datastore: '/frankfurt/datastore/ssd',
        folder: '/frankfurt/vm/kubernetes',
        resourcePool: '/frankfurt/host/main/Resources',
        template: '/frankfurt/vm/templates/ubuntu-2204-kube-v1.34',
      },
    }),
    access: { sshKeys: [SSH_KEY] },
  });

  new StoreCluster(platform, 'store-lyon', { managedBy: management, country: 'FR', site: 'lyon', subnet: '10.20.1' });
  new StoreCluster(platform, 'store-lille', { managedBy: management, country: 'FR', site: 'lille', subnet: '10.20.2' });
  // The cashiers of Bern apply by hand, from a laptop: the store has no line to the repository.
  new StoreCluster(platform, 'store-bern', { managedBy: management, country: 'CH', site: 'bern', subnet: '10.30.1', reconciler: Reconciler.kubectl() });
}

interface StoreProps extends Pick<EksAnywhereClusterProps, 'managedBy' | 'reconciler'> {
  readonly country: string;
  readonly site: string;
  /** The first three numbers of its addresses. */
  readonly subnet: string;
}

/** What every store of Acme has under the counter: two machines that work, and a spare of each kind for upgrades. */
class StoreCluster extends EksAnywhereCluster {
  constructor(scope: Construct, id: string, { managedBy, reconciler, country, site, subnet }: StoreProps) {
    super(scope, id, {
      managedBy,
      reconciler,
      location: Location.onPremises(site, { jurisdiction: country }),
      version: KubernetesVersion.V1_34,
      labels: { tier: 'edge', country: country.toLowerCase() },
      controlPlane: { count: 1, endpoint: `${subnet}.10` },
      workers: [NodePool.fixed('checkout', 1)],
      access: { sshKeys: [SSH_KEY] },
      provider: EksAnywhereProvider.bareMetal({
        tinkerbellIp: `${subnet}.11`,
        osImageUrl: 'https://images.example.com/ubuntu-2204-kube-v1.34.gz',
        controlPlane: { hardware: HardwareSelection.label('role', 'control-plane') },
        pools: { checkout: { hardware: HardwareSelection.label('role', 'worker') } },
        inventory: HardwareInventory.of([
          machine(site, subnet, 1, 'control-plane'), machine(site, subnet, 2, 'control-plane'),
          machine(site, subnet, 3, 'worker'), machine(site, subnet, 4, 'worker'),
        ]),
      }),
    });
  }
}

function machine(site: string, subnet: string, number: number, role: string): BareMetalMachineProps {
  return {
    hostname: `${site}-${number}`,
    mac: `02:00:00:${subnet.split('.').slice(1).map((part) => Number(part).toString(16).padStart(2, '0')).join(':')}:0${number}`,
    ipAddress: `${subnet}.${20 + number}`,
    netmask: '255.255.255.0',
    gateway: `${subnet}.1`,
    nameservers: [`${subnet}.1`],
    disk: '/dev/nvme0n1',
    labels: { role },
  };
}

const SSH_KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHJ9o0xUYbWLmZ1lZ0mK3VJ1tq3bQ2m5p6tM0x9q7o1c platform@example.com';
