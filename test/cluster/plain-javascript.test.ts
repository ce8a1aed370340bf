import { LYON, manager, platform, SSH_KEY } from './fleet';
import {
  EksAnywhereCluster, EksAnywhereProvider, EksCluster, EksDistroCluster, EksDistroRelease, ExistingCluster, HardwareInventory,
  KubeadmProvider, ManagementCluster, MachineShape, NodePool, VersionPolicy,
} from '../../src/cluster';
import { Cidr, KubernetesVersion, Location } from '../../src/fleet';

/* What a compiler would have told, a caller in plain JavaScript reads from the constructor. */

const { V1_34, V1_36 } = KubernetesVersion;

function eks(props: object): unknown {
  const app = platform();
  return new EksCluster(app, 'shop', { managedBy: manager(app), location: Location.aws('eu-west-3'), version: V1_34, ...props });
}

function anywhere(props: object): unknown {
  const app = platform();
  const said = { managedBy: manager(app), location: LYON, version: V1_34, controlPlane: { count: 1 }, workers: [NodePool.fixed('a', 1)], provider: EksAnywhereProvider.docker() };
  return new EksAnywhereCluster(app, 'store', { ...said, ...props });
}

function distro(props: object): unknown {
  const app = platform();
  return new EksDistroCluster(app, 'site', {
    managedBy: manager(app), location: LYON, version: V1_36, release: EksDistroRelease.V1_36_7, controlPlane: { count: 1 }, provider: KubeadmProvider.development(), ...props,
  });
}

const none = undefined as any;

describe('plain JavaScript', () => {
  it.each<[string, () => unknown, string]>([
    ['no properties: EKS', () => new EksCluster(platform(), 'shop', none), "cluster 'shop' says no managedBy: give managedBy, location, version"],
    ['no properties: EKS Anywhere', () => new EksAnywhereCluster(platform(), 'shop', none), "cluster 'shop' says no managedBy: give managedBy, location, version, provider, controlPlane"],
    ['no properties: EKS Distro', () => new EksDistroCluster(platform(), 'shop', none), "cluster 'shop' says no managedBy: give managedBy, location, version, release, provider, controlPlane"],
    ['no properties: a cluster that exists', () => new ExistingCluster(platform(), 'shop', none), "cluster 'shop' says no location: give location, version"],
    ['no properties: a manager', () => new ManagementCluster(platform(), 'shop', none), "cluster 'shop' says no location: give location, version"],
    ['no name', () => new EksCluster(platform(), none, none), "cluster has undefined as name, which is no text: use lower-case letters, digits and '-', at most 63 characters"],
    ['a word that is none of those', () => eks({ removalPolicy: 'retian' }), "cluster 'shop' has 'retian' as removalPolicy: use one of retain, destroy, did you mean 'retain'?"],
    ['a number of machines as text', () => NodePool.fixed('a', '3' as any), "node pool 'a' cannot have '3' machines: give whole numbers from 0"],
    ['a shape without properties', () => MachineShape.of(none), 'a machine says no cpus and memoryGiB: write properties in { }'],
    ['processors as text', () => MachineShape.of({ cpus: '4' as any, memoryGiB: 16 }), "a machine cannot have '4' processors: give a whole number from 1"],
    ['a scope that was forgotten', () => new (ExistingCluster as any)('shop', {}), 'cluster has an object of its own as name, which is no text: give the scope first, then the name'],
    ['a scope that is not there', () => new ExistingCluster(none, 'shop', { location: LYON, version: V1_36 }), "cluster 'shop' says no scope: give one, such as the platform or a service"],
    ['a manager by its name', () => eks({ managedBy: 'management' }), "cluster 'shop' has 'management' as managedBy, which is no cluster: give one of the platform"],
    ['a location by its name', () => eks({ location: 'eu-west-3' }), "cluster 'shop' has 'eu-west-3' as location, which is no Location: write Location.aws('eu-west-3')"],
    ['a version as text', () => eks({ version: '1.34' }), "cluster 'shop' has '1.34' as version, which is no KubernetesVersion: write KubernetesVersion.of('1.34')"],
    ['a version as a number', () => eks({ version: 1.3 }), "cluster 'shop' has 1.3 as version, which is no KubernetesVersion: write KubernetesVersion.of('1.34')"],
    ['a version of a cluster that exists', () => new ExistingCluster(platform(), 'shop', { location: LYON, version: '1.34' as any }),
      "cluster 'shop' has '1.34' as version, which is no KubernetesVersion: write KubernetesVersion.of('1.34')"],
    ['a release of EKS Anywhere', () => anywhere({ eksAnywhereVersion: 'v0.26.1' }), "cluster 'store' has 'v0.26.1' as eksAnywhereVersion, which is no EksAnywhereVersion: write EksAnywhereVersion.of('v0.26.1')"],
    ['a release of EKS Distro', () => distro({ release: '1-36-7' }), "cluster 'site' has '1-36-7' as release, which is no release: write EksDistroRelease.V1_36_7 or UpstreamRelease.of('v1.36.2')"],
    ['pools: objects', () => eks({ workers: [{ name: 'a', count: 1 }] }), "cluster 'shop' has an object of its own as workers[0], which is no NodePool: write NodePool.fixed('workers', 2)"],
    ['pools: names', () => eks({ workers: [NodePool.fixed('a', 1), 'b'] }), "cluster 'shop' has 'b' as workers[1], which is no NodePool: write NodePool.fixed('workers', 2)"],
    ['pools: a hole', () => eks({ workers: [undefined] }), "cluster 'shop' has nothing as workers[0]: leave it out, or write NodePool.fixed('workers', 2)"],
    ['pools: one', () => eks({ workers: NodePool.fixed('a', 1) }), "cluster 'shop' has an object of its own as workers, which is no list: write it as [ … ]"],
    ['ranges: of the network', () => eks({ network: { pods: '10.0.0.0/16' } }), "cluster 'shop' has '10.0.0.0/16' as network.pods, which is no Cidr: write Cidr.of('10.20.0.0/16')"],
    ['ranges: of pods in EKS', () => eks({ podCidr: '100.64.0.0/16' }), "cluster 'shop' has '100.64.0.0/16' as podCidr, which is no Cidr: write Cidr.of('10.20.0.0/16')"],
    ['a health check', () => eks({ healthCheck: { maxUnhealthy: '40%' } }), "cluster 'shop' has an object of its own as healthCheck, which is no HealthCheck: write HealthCheck.of({ maxUnhealthy: '40%' })"],
    ['machines of EKS', () => eks({ workers: [NodePool.fixed('a', 1)], machines: { a: {} } }), "cluster 'shop' has an object of its own as machines.a, which is no EksMachines: write EksPool.managed()"],
    ['add-ons', () => eks({ addons: ['vpc-cni'] }), "cluster 'shop' has 'vpc-cni' as addons[0], which is no EksAddon: write EksAddon.of('vpc-cni', 'v1.20.4-eksbuild.1')"],
    ['access entries', () => eks({ accessEntries: ['arn'] }), "cluster 'shop' has 'arn' as accessEntries[0], which is no EksAccessEntry: use its factories, such as EksAccessEntry.principal"],
    ['Fargate without selectors', () => eks({ fargate: [{ name: 'jobs' }] }), "Fargate profile 'jobs' of cluster 'shop' has 0 selectors: give 1 to 5, such as { namespace: 'default' }"],
    ['an issuer without a client', () => anywhere({ access: { oidc: { url: 'https://login' } } }), "cluster 'store' trusts the token issuer 'https://login' for no client: give its clientId"],
    ['a provider of kubeadm in EKS Anywhere', () => anywhere({ provider: KubeadmProvider.development() }),
      "cluster 'store' has an object of its own as provider, which is no provider of EKS Anywhere: use one of EksAnywhereProvider"],
    ['a provider of EKS Anywhere in kubeadm', () => distro({ provider: EksAnywhereProvider.docker() }),
      "cluster 'site' has an object of its own as provider, which is no provider of kubeadm: use one of KubeadmProvider"],
    ['vSphere of nothing', () => EksAnywhereProvider.vsphere(none), 'vSphere of EKS Anywhere says no server: give server, datacenter, network, machines'],
    ['vSphere without machines', () => EksAnywhereProvider.vsphere({ server: 's', datacenter: 'd', network: '/n', machines: none }), 'vSphere of EKS Anywhere says no machines: give server, datacenter, network, machines'],
    ['bare metal without a control plane', () => EksAnywhereProvider.bareMetal({ tinkerbellIp: '10.0.0.1', controlPlane: none }), 'bare metal of EKS Anywhere says no controlPlane: give tinkerbellIp, controlPlane'],
    ['bare metal without hardware', () => EksAnywhereProvider.bareMetal({ tinkerbellIp: '10.0.0.1', controlPlane: {} as any }), "'control-plane' of bare metal says no hardware: give hardware"],
    ['Nutanix of nothing', () => EksAnywhereProvider.nutanix(none), 'Nutanix of EKS Anywhere says no endpoint: give endpoint, credentialSecret, machines'],
    ['Snow of nothing', () => EksAnywhereProvider.snow(none), 'Snow of EKS Anywhere says no credentialSecret: give credentialSecret, machines'],
    ['CloudStack of nothing', () => EksAnywhereProvider.cloudstackUntil025(none), 'CloudStack of EKS Anywhere says no zones: give zones, machines'],
    ['an inventory of nothing', () => HardwareInventory.of(none), 'the hardware inventory has null as machines, which is no list: write it as [ … ]'],
    ['a machine without a disk', () => HardwareInventory.of([{ hostname: 'a', mac: '00:1b:21:3c:4d:5e', ipAddress: '10.0.0.1', netmask: '255.255.255.0', gateway: '10.0.0.9', nameservers: [], labels: {} } as any]),
      "machine 'a' says no disk: give mac, ipAddress, netmask, gateway, nameservers, disk, labels"],
    ['taints as text', () => NodePool.fixed('a', 1, { taints: ['a=b:NoSchedule' as any] }), "node pool 'a' has 'a=b:NoSchedule' as taints[0], which is no Taint: write Taint.noSchedule('dedicated', 'gpu')"],
    ['a shape as text', () => NodePool.fixed('a', 1, { shape: 't3.large' as any }), "node pool 'a' has 't3.large' as shape, which is no MachineShape: write MachineShape.of({ cpus: 4, memoryGiB: 16 })"],
    ['a version of a pool', () => NodePool.fixed('a', 1, { version: '1.33' as any }), "node pool 'a' has '1.33' as version, which is no KubernetesVersion: write KubernetesVersion.of('1.34')"],
    ['versions of a policy', () => new VersionPolicy(platform(), 'p', { allowed: ['1.34' as any] }), "version policy 'p' has '1.34' as allowed[0], which is no KubernetesVersion: write KubernetesVersion.of('1.34')"],
    ['a version policy of nothing', () => new VersionPolicy(platform(), 'p', none), "version policy 'p' has null as props, which is no object: write its properties in { }"],
  ])('is told of %s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });

  it('may hand in values of another copy of the library, which have the same members', () => {
    const copy = Object.create({ overlaps: () => false, toString: () => '10.0.0.0/16', containsAddress: () => false }, { prefix: { value: 16, enumerable: true } }) as Cidr;
    expect(() => eks({ network: { pods: copy } })).not.toThrow();
  });
});

describe('one issuer', () => {
  const issuer = { url: 'https://login.example.com', clientId: 'k8s' };

  it.each<[string, () => unknown, string]>([
    ['kubeadm with two claims', () => distro({ access: { oidc: { ...issuer, requiredClaims: { hd: 'example.com', team: 'ops' } } } }),
      "cluster 'site' demands 2 claims of a token (hd, team), and kubeadm gives the API server the argument oidc-required-claim once: demand one of them"],
    ['EKS Anywhere with arguments beside it', () => anywhere({ access: { sshKeys: [SSH_KEY], oidc: issuer }, apiServerArguments: { 'oidc-issuer-url': 'https://other' } }),
      "cluster 'store' has access.oidc and the argument 'oidc-issuer-url' of its API server: say the issuer in access.oidc alone, EKS Anywhere refuses both"],
  ])('is refused of %s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });
});
