import { Difference, expected, field, NAMESPACE, sorted, upstream } from './compare';
import {
  ClusterRemovalPolicy, EksAnywhereCluster, EksAnywhereProvider, HardwareSelection, MachineShape, NodePool, Taint, VSphereCloneMode,
} from '../../../src/cluster';
import { KubernetesVersion } from '../../../src/fleet';
import { LYON, manager, objectsOf, platform, SSH_KEY } from '../../cluster/fleet';
import { itShared } from '../../support/shared';

const MANAGED: Difference[] = [
  field('GitOps makes clusters under a manager only', 'Cluster', 'spec/managementCluster', { name: 'management' }),
  field('a cluster under a manager names its release', 'Cluster', 'spec/eksaVersion', 'v0.26.1'),
];

describe('real clusters of EKS Anywhere', () => {
  itShared('vSphere with two node pools and machines of their own for etcd', () => {
    const app = platform();
    const cluster = new EksAnywhereCluster(app, 'test', {
      managedBy: manager(app),
      location: LYON,
      version: KubernetesVersion.V1_30,
      namespace: 'test-namespace',
      removalPolicy: ClusterRemovalPolicy.DESTROY,
      access: { sshKeys: [SSH_KEY] },
      controlPlane: { count: 3, endpoint: '1.2.3.4', shape: MachineShape.of({ cpus: 2, memoryGiB: 8, diskGiB: 25 }) },
      etcd: { count: 3, shape: MachineShape.of({ cpus: 3, memoryGiB: 4, diskGiB: 25 }) },
      workers: [3, 2].map((count, i) => NodePool.fixed(`md-${i}`, count, {
        shape: MachineShape.of({ cpus: 3, memoryGiB: 4, diskGiB: 25 }),
        taints: [Taint.preferNoSchedule('key2', 'val2')],
      })),
      provider: EksAnywhereProvider.vsphere({
        server: 'vsphere_server',
        datacenter: 'SDDC-Datacenter',
        network: '/SDDC-Datacenter/network/sddc-cgw-network-1',
        thumbprint: 'ABCDEFG',
        machines: {
          cloneMode: VSphereCloneMode.LINKED,
          datastore: '/SDDC-Datacenter/datastore/WorkloadDatastore',
          folder: '/SDDC-Datacenter/vm',
          resourcePool: '*/Resources',
          storagePolicy: 'vSAN Default Storage Policy',
          template: '/SDDC-Datacenter/vm/Templates/ubuntu-1804-kube-v1.30.6',
        },
        pools: { 'md-0': { name: 'test-wn' }, 'md-1': { name: 'test-wn' } },
      }),
    });

    expect(sorted(objectsOf(cluster))).toEqual(expected(upstream('eksa-vsphere.yaml'), [
      ...MANAGED,
      field('the oldest Kubernetes that the release makes', 'Cluster', 'spec/kubernetesVersion', '1.30'),
      field('the template of that Kubernetes', 'VSphereMachineConfig', 'spec/template', (old) => String(old).replace('v1.19.6', 'v1.30.6')),
      field('the deprecated name of a network between pods goes', 'Cluster', 'spec/clusterNetwork/cni', () => undefined),
      field('its settings stand in its place', 'Cluster', 'spec/clusterNetwork/cniConfig', { cilium: {} }),
    ]));
  });

  itShared('bare metal', () => {
    const app = platform();
    const cluster = new EksAnywhereCluster(app, 'edge-factory', {
      managedBy: manager(app),
      location: LYON,
      version: KubernetesVersion.V1_35,
      removalPolicy: ClusterRemovalPolicy.DESTROY,
      access: { sshKeys: [SSH_KEY] },
      controlPlane: { count: 1, endpoint: '10.61.248.160' },
      workers: [NodePool.fixed('md-0', 1)],
      provider: EksAnywhereProvider.bareMetal({
        tinkerbellIp: '10.61.248.161',
        controlPlane: { hardware: HardwareSelection.label('type', 'cp') },
        pools: { 'md-0': { hardware: HardwareSelection.label('type', 'worker'), name: 'edge-factory' } },
      }),
    });

    expect(sorted(objectsOf(cluster))).toEqual(expected(upstream('eksa-baremetal.yaml'), [NAMESPACE, ...MANAGED]));
  });
});
