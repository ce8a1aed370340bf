import * as ts from 'typescript';
import { manager, objectsOf, platform, SSH_KEY } from './fleet';
import * as clusters from '../../src/cluster';
import { MadeCluster } from '../../src/cluster';
import * as fleet from '../../src/fleet';

/** What a service, a team or a policy knows of a cluster, the same for every kind. */
const COMMON = `
  managedBy,
  version: KubernetesVersion.V1_34,
  labels: { tier: 'web' },
  network: { pods: Cidr.of('10.100.0.0/16'), services: Cidr.of('10.101.0.0/16') },
  healthCheck: HealthCheck.of({ maxUnhealthy: '40%' }),
  workers: [
    NodePool.fixed('general', 3, { shape: MachineShape.of({ cpus: 4, memoryGiB: 16 }) }),
    NodePool.autoscaled('batch', 0, 9, { labels: { tier: 'batch' }, taints: [Taint.noSchedule('batch')], shape: MachineShape.of({ cpus: 8, memoryGiB: 32 }) }),
  ],`;

const LYON = `
  location: Location.onPremises('lyon', { jurisdiction: 'FR' }),`;
const MACHINES = `${LYON}
  access: { sshKeys: ['${SSH_KEY}'] },
  controlPlane: { count: 3, endpoint: '10.20.0.10' },`;
const CONTAINERS = `${LYON}
  controlPlane: { count: 1 },`;
const RELEASE = `
  release: EksDistroRelease.newest(KubernetesVersion.V1_34),`;

/** The class of a kind, and its lines about the provider. */
const KINDS: Record<string, readonly [string, string]> = {
  'EKS': ['EksCluster', `
  location: Location.aws('eu-west-3'),`],
  'EKS Anywhere on vSphere': ['EksAnywhereCluster', `${MACHINES}
  provider: EksAnywhereProvider.vsphere({
    server: 'vcenter.example.com', datacenter: 'dc1', network: '/dc1/network/vms',
    machines: { datastore: '/dc1/datastore/vsan', folder: '/dc1/vm', resourcePool: 'pool', template: 'ubuntu-kube-v1.34' },
  }),`],
  'EKS Anywhere on bare metal': ['EksAnywhereCluster', `${MACHINES}
  provider: EksAnywhereProvider.bareMetal({
    tinkerbellIp: '10.20.0.11', osImageUrl: 'https://images.example.com/ubuntu-1-34.gz', controlPlane: { hardware: HardwareSelection.label('type', 'cp') },
    pools: { general: { hardware: HardwareSelection.label('type', 'general') }, batch: { hardware: HardwareSelection.label('type', 'batch') } },
  }),`],
  'EKS Anywhere in Docker': ['EksAnywhereCluster', `${CONTAINERS}
  provider: EksAnywhereProvider.docker(),`],
  'EKS Distro on vSphere': ['EksDistroCluster', `${MACHINES}${RELEASE}
  provider: KubeadmProvider.vsphere({
    server: 'vcenter.example.com', datacenter: 'dc1', identity: VSphereIdentity.clusterIdentity('platform'),
    machines: { network: 'vms', template: 'ubuntu-kube-v1.34.9' },
  }),`],
  'EKS Distro in containers': ['EksDistroCluster', `${CONTAINERS}${RELEASE}
  provider: KubeadmProvider.development(),`],
};

function program(kind: string): string {
  const [name, lines] = KINDS[kind];
  return `new ${name}(platform, 'shop', {${COMMON}${lines}\n});`;
}

function run(kind: string): MadeCluster {
  const app = platform();
  const scope = { ...clusters, ...fleet, platform: app, managedBy: manager(app) };
  const { outputText } = ts.transpileModule(`made = ${program(kind)}`, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  return new Function(...Object.keys(scope), `let made;\n${outputText}\nreturn made;`)(...Object.values(scope)) as MadeCluster;
}

describe.each(Object.keys(KINDS))('a cluster of %s', (kind) => {
  it('is under 25 lines, of which all but those about the provider are the same for every kind', () => {
    expect(program(kind).split('\n').length).toBeLessThan(25);
    expect(program(kind)).toContain(COMMON);
  });

  it('passes the strict checks, and looks the same to services, teams and policies', () => {
    const made = run(kind);
    expect(objectsOf(made).length).toBeGreaterThan(1);
    expect([made.clusterName, String(made.version), made.clusterLabels, made.managedBy.clusterName]).toEqual(['shop', '1.34', { tier: 'web' }, 'management']);
    expect(made.workers.map(({ name, isAutoscaled, minCount, maxCount }) => [name, isAutoscaled, minCount, maxCount])).toEqual([['general', false, 3, 3], ['batch', true, 0, 9]]);
  });
});
