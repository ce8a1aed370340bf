import { KINDS, shop } from './every-kind';
import { LYON, SSH_KEY } from './fleet';
import {
  EbsVolume, EksAmiType, EksAnywhereProvider, EksPool, EksVpc, HealthCheck, KubeadmProvider, MachineShape, ManagementCluster, NodePool, NodePoolOptions, VSphereIdentity,
} from '../../src/cluster';
import { Cidr, KubernetesVersion, Repository } from '../../src/fleet';
import { Platform } from '../../src/platform';
import { Reconciler } from '../../src/reconciler';

/* Values that no provider takes, or that belong to another one: each is told with its place and what to write. */

const shape = MachineShape.of({ cpus: 4, memoryGiB: 16 });
const pool = (options: NodePoolOptions) => ({ workers: [NodePool.fixed('general', 3, { shape, ...options })] });
const unshaped = { workers: [NodePool.fixed('general', 3)] };
const managed = (props: object) => ({ machines: { general: EksPool.managed(props) } });
const group = (props: object) => ({ machines: { general: EksPool.autoScalingGroup(props) } });
const aks = (props: object) => ({ pools: { general: props } });
const vsphere = (props: object) => () => KubeadmProvider.vsphere({ server: 'vc', datacenter: 'dc', identity: VSphereIdentity.secret('s'), machines: {}, ...props });

describe('what is wrong of a cluster', () => {
  it.each<[string, string, () => object, string]>([
    ['EKS, managed', 'a zone of another region', () => managed({ zones: ['us-east-1a'] }),
      "node pool 'general' stands in the zone 'us-east-1a', which is not of the region eu-west-3: name one of its zones, such as 'eu-west-3a'"],
    ['EKS, managed', 'a region in place of a zone', () => managed({ zones: ['eu-west-3'] }),
      "node pool 'general' stands in the zone 'eu-west-3', which is not of the region eu-west-3: name one of its zones, such as 'eu-west-3a'"],
    ['EKS, managed', 'a zone of a group', () => group({ zones: ['eu-west-1a'] }),
      "node pool 'general' stands in the zone 'eu-west-1a', which is not of the region eu-west-3: name one of its zones, such as 'eu-west-3a'"],
    ['EKS, managed', 'a subnet elsewhere', () => ({ vpc: EksVpc.existing('vpc-1', [{ id: 'subnet-1', zone: 'eu-central-1a' }]) }),
      "subnet 'subnet-1' of cluster 'shop' stands in the zone 'eu-central-1a', which is not of the region eu-west-3: name one of its zones, such as 'eu-west-3a'"],
    ['EKS, managed', 'a type of Azure', () => managed({ instanceType: 'Standard_D4s_v5' }),
      "node pool 'general' has machines of the type 'Standard_D4s_v5', which is none of EC2: write a family and a size, such as 'm7i.large'"],
    ['EKS, managed', 'a type of a mix', () => group({ mixedInstances: { instanceTypes: ['m7i.large', 'banana'] } }),
      "node pool 'general' has machines of the type 'banana', which is none of EC2: write a family and a size, such as 'm7i.large'"],
    ['EKS, managed', 'an image of another processor than the type', () => ({ ...unshaped, ...managed({ instanceType: 'm7g.large', amiType: EksAmiType.AL2023_X86_64 }) }),
      "node pool 'general' has machines with arm64 and the image AL2023_x86_64_STANDARD for x86_64: choose an image for arm64"],
    ['EKS, managed', 'an image of another minor', () => managed({ amiVersion: '1.29.1-20251112' }),
      "node pool 'general' has the amiVersion '1.29.1-20251112', which is not of Kubernetes 1.35: choose a release that begins with 1.35"],
    ['EKS, managed', 'a policy by its name', () => managed({ rolePolicies: ['AmazonSSM'] }),
      "node pool 'general' has the policy 'AmazonSSM', which is no ARN: write it as 'arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore'"],
    ['EKS, managed', 'a log-on without a key', () => managed({ remoteAccess: {} }), "node pool 'general' has remoteAccess without a key pair of EC2: give its keyPair"],
    ['EKS, managed', 'bounds of nothing', () => ({ workers: [NodePool.autoscaled('general', 0, 0)] }),
      "node pool 'general' has at most 0 machines, and EKS scales to 1 at least: raise its bound, or write NodePool.fixed('general', 0)"],
    ['EKS, managed', 'two pools of one group', () => ({ workers: [NodePool.fixed('a', 1), NodePool.fixed('b', 1)], machines: { a: EksPool.managed({ nodeGroupName: 'x' }), b: EksPool.managed({ nodeGroupName: 'x' }) } }),
      "node pools 'a' and 'b' of cluster 'shop' are both the node group 'x': choose another nodeGroupName for one of them"],
    ['EKS, managed', 'services in the internet', () => ({ network: { services: Cidr.of('8.8.0.0/16') } }), "cluster 'shop' has 8.8.0.0/16 for services: EKS takes a /12 to /24 inside 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16"],
    ['EKS, managed', 'too few services', () => ({ network: { services: Cidr.of('10.0.0.0/28') } }), "cluster 'shop' has 10.0.0.0/28 for services: EKS takes a /12 to /24 inside 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16"],
    ['EKS, managed', 'an endpoint of one\'s own', () => ({ endpoint: 'private' }), "cluster 'shop' has 'private' as endpoint, which is no EksEndpoint: write EksEndpoint.privateOnly()"],
    ['EKS, managed', 'an identity by its name', () => ({ identity: 'deployer' }), "cluster 'shop' has 'deployer' as identity, which is no AwsIdentity: write AwsIdentity.role('deployer')"],
    ['EKS, managed', 'one key in place of a list', () => ({ access: { sshKeys: SSH_KEY } }), `cluster 'shop' has '${SSH_KEY}' as access.sshKeys, which is no list: write it as [ … ]`],
    ['kubeadm on aws', 'a zone of another region', () => ({ provider: KubeadmProvider.aws({ pools: { general: { failureDomain: 'eu-west-1a' } } }) }),
      "'general' of cluster 'shop' stands in the zone 'eu-west-1a', which is not of the region eu-west-3: name one of its zones, such as 'eu-west-3a'"],
    ['kubeadm on google', 'a type of EC2', () => ({ provider: KubeadmProvider.google({ project: 'p', machines: { image: 'images/kube-v1-35-6', instanceType: 'm5.large' } }) }),
      "'control-plane' of cluster 'shop' has machines of the type 'm5.large', which is none of Google: write a family and a size, such as 'n2-standard-4'"],
    ['kubeadm on vsphere', 'a label that kubelet refuses', () => pool({ labels: { 'node-role.kubernetes.io/worker': '' } }),
      "'general' of cluster 'shop' has the label 'node-role.kubernetes.io/worker', which kubelet refuses to give itself and does not start: choose one outside of kubernetes.io and k8s.io, or below node.kubernetes.io"],
    ['EKS, self-managed', 'a label that kubelet refuses', () => pool({ labels: { 'k8s.io/team': 'a' } }),
      "node pool 'general' has the label 'k8s.io/team', which kubelet refuses to give itself and does not start: choose one outside of kubernetes.io and k8s.io, or below node.kubernetes.io"],
    ['kubeadm on vsphere', 'ranges of two families', () => ({ network: { pods: Cidr.of('10.0.0.0/16'), services: Cidr.of('fd01::/108') } }),
      "cluster 'shop' has 10.0.0.0/16 for pods and fd01::/108 for services, which are of two families of IP: take both of one, and the other's in secondPods and secondServices"],
    ['kubeadm on vsphere', 'a second range as text', () => ({ network: { pods: Cidr.of('10.0.0.0/16'), secondPods: 'fd01::/48' } }), "cluster 'shop' has 'fd01::/48' as network.secondPods, which is no Cidr: write Cidr.of('10.20.0.0/16')"],
    ['kubeadm on vsphere', 'a number as text', () => ({ controlPlane: { count: '3', endpoint: '10.200.0.9' } }), "cluster 'shop' has a control plane of '3' machines: give 1, 3 or 5"],
    ['EKS Anywhere on vsphere', 'a mirror without a name', () => ({ registryMirror: { port: 443 } }), "cluster 'shop' has the registry mirror '': give its name or address alone, and its port beside it"],
    ['EKS Anywhere on vsphere', 'half a proxy', () => ({ proxy: { http: 'proxy:3128' } }), "cluster 'shop' has the proxy '': write it as host and port, 'proxy.example.com:3128'"],
    ['AKS', 'a type of EC2', () => aks({ vmSize: 'm5.large' }), "node pool 'general' of cluster 'shop' has machines of the size 'm5.large', which is none of Azure: write one such as 'Standard_D4s_v5'"],
    ['AKS', 'a zone with its region', () => aks({ zones: ['westeurope-1'] }), "node pool 'general' of cluster 'shop' stands in the zone 'westeurope-1', and Azure numbers its zones: write '1', '2' or '3'"],
    ['AKS', 'too few pods', () => aks({ maxPods: 5 }), "node pool 'general' of cluster 'shop' has 5 pods on a node at most: AKS takes 10 to 250"],
    ['AKS', 'two pools of one name', () => ({ workers: [NodePool.fixed('a', 1, { shape }), NodePool.fixed('b', 1, { shape })], pools: { a: { azureName: 'x' }, b: { azureName: 'x' } } }),
      "node pools 'a' and 'b' of cluster 'shop' are both named 'x' in Azure: give one of them another azureName"],
    ['AKS', 'no credentials', () => ({ credentialSecret: '' }), "cluster 'shop' says no credentialSecret: give managedBy, location, version, patchRelease, credentialSecret"],
    ['GKE', 'no project', () => ({ project: '' }), "cluster 'shop' says no project: give managedBy, location, version, project"],
    ['GKE', 'a project by its title', () => ({ project: 'My Project' }), "cluster 'shop' of GKE is in the project 'My Project', which is no id of one: use lower-case letters, digits and '-'"],
    ['GKE', 'a zone twice', () => aks({ zones: ['europe-west8-a', 'europe-west8-a'] }), "node pool 'general' of cluster 'shop' names the zone 'europe-west8-a' twice: name each once"],
    ['GKE', 'a type of EC2', () => aks({ machineType: 'm5.large' }), "node pool 'general' of cluster 'shop' has machines of the type 'm5.large', which is none of Google: write a family and a size, such as 'n2-standard-4'"],
  ])('%s: %s', (kind, _, said, message) => {
    expect(() => shop(kind, said())).toThrow(new Error(message));
  });

  it.each<[string, () => unknown, string]>([
    ['a network that is too large', () => EksVpc.create(Cidr.of('10.0.0.0/8')), "a network of EKS has the range 10.0.0.0/8, which AWS does not take: give one of IPv4 from /16 to /28, such as Cidr.of('10.20.0.0/16')"],
    ['a vCenter with a scheme', vsphere({ server: 'https://vc.example.com/sdk' }), "vCenter is at 'https://vc.example.com/sdk': give its name or address alone, 'vc.example.com'"],
    ['a vCenter without a datacenter', vsphere({ datacenter: '' }), 'vSphere of kubeadm says no datacenter: give server, datacenter, identity, machines'],
    ['a Prism Central with a scheme', () => EksAnywhereProvider.nutanix({ endpoint: 'https://prism:9440', credentialSecret: 's', machines: {} }), "Prism Central is at 'https://prism:9440': give its name or address alone, 'prism'"],
    ['a port that there is not', () => EksAnywhereProvider.nutanix({ endpoint: 'prism', port: 99999, credentialSecret: 's', machines: {} }), 'Prism Central has the port 99999: give a whole number from 1 to 65535'],
    ['vSphere of nothing', () => KubeadmProvider.vsphere(undefined as any), 'vSphere of kubeadm says no server: give server, datacenter, identity, machines'],
    ['an identity of vSphere by its name', vsphere({ identity: 'platform' }), "vSphere of kubeadm has 'platform' as identity, which is no VSphereIdentity: write VSphereIdentity.clusterIdentity('platform')"],
    ['an identity of Azure by its name', () => KubeadmProvider.azure({ subscriptionId: '0', identity: 'a' as any }),
      "Azure of kubeadm has 'a' as identity, which is no AzureIdentity: use its factories, such as AzureIdentity.workload"],
    ['OpenStack of nothing', () => KubeadmProvider.openstack(undefined as any), 'OpenStack of kubeadm says no credentialSecret: give credentialSecret, cloud, machines'],
    ['Metal3 of nothing', () => KubeadmProvider.metal3(undefined as any), 'Metal3 of kubeadm says no machines: give machines'],
    ['Nutanix of nothing', () => KubeadmProvider.nutanix(undefined as any), 'Nutanix of kubeadm says no address: give address, credentialSecret, machines'],
    ['CloudStack of nothing', () => KubeadmProvider.cloudstack(undefined as any), 'CloudStack of kubeadm says no failureDomains: give failureDomains, machines'],
    ['Google of nothing', () => KubeadmProvider.google(undefined as any), 'Google of kubeadm says no project: give project, machines'],
    ['Azure of nothing', () => KubeadmProvider.azure(undefined as any), 'Azure of kubeadm says no subscriptionId: give subscriptionId, identity'],
  ])('%s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });
});

describe('what is right of a cluster', () => {
  const written = (kind: string, said: object, object: string) => shop(kind, said).objectOf(object).toJson();

  it.each(['m7g.large', 'c7gn.xlarge', 't4g.medium', 'im4gn.large', 'a1.large'])('a managed pool of %s gets an image for arm64', (instanceType) => {
    expect(written('EKS, managed', { ...unshaped, ...managed({ instanceType }) }, 'AWSManagedMachinePool').spec).toMatchObject({ amiType: 'AL2023_ARM_64_STANDARD', instanceType });
  });

  it.each(['g4dn.xlarge', 'm7i-flex.large', 'u-6tb1.112xlarge', 'c7i.metal-24xl', 'p5.48xlarge', 'g6.xlarge'])('a managed pool of %s gets one for x86', (instanceType) => {
    expect(written('EKS, managed', { ...unshaped, ...managed({ instanceType }) }, 'AWSManagedMachinePool').spec).toMatchObject({ amiType: 'AL2023_x86_64_STANDARD', instanceType });
  });

  it.each<[string, object]>([
    ['EKS, managed', managed({ zones: ['eu-west-3a'], amiVersion: '1.35.1-20260912' })],
    ['EKS, managed', managed({ amiType: EksAmiType.BOTTLEROCKET_X86_64, amiVersion: '1.52.0-5d9ac849' })],
    ['EKS, managed', group({ zones: ['eu-west-3-par-1a'], rootVolume: EbsVolume.general(50) })],
    ['EKS, managed', { network: { services: Cidr.of('172.20.0.0/16') } }],
    ['kubeadm on vsphere', pool({ labels: { 'node.kubernetes.io/pool': 'a', 'example.com/tier': 'b', 'topology.kubernetes.io/zone': 'c' } })],
    ['kubeadm on vsphere', { network: { pods: Cidr.of('fd00::/48'), services: Cidr.of('fd01::/108') } }],
    ['AKS', aks({ vmSize: 'Standard_DC4ads_v5', zones: ['1', '2'], maxPods: 110 })],
    ['GKE', { project: 'example.com:acme-1' }],
  ])('%s: %j', (kind, said) => {
    expect(() => shop(kind, said)).not.toThrow();
  });

  it.each<[string, boolean | undefined]>([['a health check', true], ['none', undefined]])('GKE mends machines where there is %s', (_, autoRepair) => {
    const { spec } = written('GKE', autoRepair ? { healthCheck: HealthCheck.of() } : {}, 'GCPManagedMachinePool');
    expect(spec.management).toEqual(autoRepair ? { autoRepair: true } : undefined);
  });
});

describe('the name server of AKS', () => {
  const found = (address: string) => {
    const app = new Platform({ name: 'test', repository: Repository.git('https://git.example.com/a/b'), reconciler: Reconciler.flux() });
    const managedBy = new ManagementCluster(app, 'management', { location: LYON, version: KubernetesVersion.V1_35 });
    KINDS.AKS(app, 'shop', managedBy, { network: { services: Cidr.of('10.0.0.0/16') }, fields: { networkProfile: { dnsServiceIP: address } } });
    return app._synthesize().findings.map(({ code, field, message, fix }) => [code, field, message, fix]);
  };

  it.each(['10.99.0.10', '10.0.0.1'])('is none of the services: %s', (address) => {
    expect(found(address)).toEqual([[
      'aks.dns-outside', 'spec.resources[0].spec.networkProfile.dnsServiceIP', `${address} is no free address of the services' range 10.0.0.0/16`, 'choose one in it, such as 10.0.0.10, or leave the field out',
    ]]);
  });

  it('is one of them', () => {
    expect(found('10.0.0.10')).toEqual([]);
  });
});
