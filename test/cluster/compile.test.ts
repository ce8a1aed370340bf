import { join } from 'path';
import * as ts from 'typescript';

const PRELUDE = `
import { EksAnywhereCluster, EksAnywhereClusterProps, EksAnywhereGitOps, EksJoin, EksAnywhereProvider, EksCluster, EksDistroCluster, EksDistroClusterProps, EksDistroRelease, EksPool, HardwareSelection,
  HardwareInventory, KubeadmCluster, KubeadmProvider, NodePool, AksCluster, GkeCluster, ProviderResource, UpstreamRelease, Taint, VSphereIdentity, ManagementCluster, EbsVolume, EksAmiType } from '../../src/cluster';
import { Cidr, KubernetesVersion, Location } from '../../src/fleet';
declare const platform: import('constructs').Construct;
declare const management: ManagementCluster;
const common = { managedBy: management, location: Location.onPremises('lyon', { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34, controlPlane: { count: 1, endpoint: '10.20.0.10' } };
const machines = { datastore: '/d', folder: '/f', resourcePool: 'r', template: 'kube-1-34' };
const vsphere = { server: 's', datacenter: 'd', network: '/n', machines };
const metal = { tinkerbellIp: '10.20.0.11', controlPlane: { hardware: HardwareSelection.label('type', 'cp') } };
const kubeadm = { ...common, distribution: UpstreamRelease.of('v1.34.3') };
const image = ProviderResource.byName('kube-1-34');
const azure = { managedBy: management, location: Location.of('azure', 'westeurope', { jurisdiction: 'NL' }), version: KubernetesVersion.V1_34, patchRelease: 3, credentialSecret: 'aso' };
export const used = [EksAnywhereGitOps, EksJoin, KubeadmCluster, AksCluster, GkeCluster, kubeadm, image, azure, EksAnywhereCluster, EksCluster, EksDistroCluster, EksDistroRelease, EksPool, HardwareInventory, KubeadmProvider, NodePool, Taint, VSphereIdentity, EbsVolume, EksAmiType, Cidr, platform, common, vsphere, metal, EksAnywhereProvider];
export type Used = [EksAnywhereClusterProps, EksDistroClusterProps];
`;

const RIGHT: Record<string, string> = {
  'bare metal': "new EksAnywhereCluster(platform, 'a', { ...common, provider: EksAnywhereProvider.bareMetal(metal) });",
  'vSphere': "new EksAnywhereCluster(platform, 'a', { ...common, provider: EksAnywhereProvider.vsphere(vsphere) });",
  'EKS Distro': "new EksDistroCluster(platform, 'a', { ...common, release: EksDistroRelease.V1_34_21, provider: KubeadmProvider.development() });",
  'OpenStack': "new KubeadmCluster(platform, 'a', { ...kubeadm, provider: KubeadmProvider.openstack({ credentialSecret: 's', cloud: 'c', machines: { flavor: 'm', image } }) });",
  'AKS': "new AksCluster(platform, 'a', { ...azure, workers: [NodePool.fixed('system', 3)] });",
};

const WRONG: Record<string, string> = {
  'hardware on vSphere': 'EksAnywhereProvider.vsphere({ ...vsphere, controlPlane: { hardware: HardwareSelection.label("type", "cp") } });',
  'a template on bare metal': 'EksAnywhereProvider.bareMetal({ ...metal, pools: { a: { template: "kube-1-34" } } });',
  'a provider of kubeadm for EKS Anywhere': "new EksAnywhereCluster(platform, 'a', { ...common, provider: KubeadmProvider.development() });",
  'a provider of EKS Anywhere for EKS Distro': "new EksDistroCluster(platform, 'a', { ...common, release: EksDistroRelease.V1_34_21, provider: EksAnywhereProvider.docker() });",
  'a version as text': "new EksDistroCluster(platform, 'a', { ...common, version: '1.34', release: EksDistroRelease.V1_34_21, provider: KubeadmProvider.development() });",
  'a release as text': "new EksDistroCluster(platform, 'a', { ...common, release: '1-34-21', provider: KubeadmProvider.development() });",
  'EKS Anywhere without a manager': "new EksAnywhereCluster(platform, 'a', { location: common.location, version: common.version, controlPlane: common.controlPlane, provider: EksAnywhereProvider.docker() });",
  'EKS Distro without a release': "new EksDistroCluster(platform, 'a', { ...common, provider: KubeadmProvider.development() });",
  'a control plane for EKS, which has its own': "const props: import('../../src/cluster').EksClusterProps = { ...common, location: Location.aws('eu-west-3') , controlPlane: { count: 3 } }; export { props };",
  'a number of machines beside bounds': "NodePool.autoscaled('a', 1, 3, { count: 2 });",
  'a bootstrap template for a managed pool': "EksPool.managed({ bootstrap: 'x' });",
  'throughput of a provisioned volume': 'EbsVolume.provisioned(100, 4000, { throughput: 250 });',
  'an image that EKS does not have': "EksPool.managed({ amiType: 'AL2022_x86_64' });",
  'a range as text': "new EksAnywhereCluster(platform, 'a', { ...common, network: { pods: '10.0.0.0/16' }, provider: EksAnywhereProvider.docker() });",
  'a taint of an unknown effect': "new NodePool('a', 1, 1, false, {}); Taint.never('a');",
  'a label and an affinity at once': "HardwareSelection.label('a', 'b', [{ labels: { c: 'd' }, weight: 1 }]);",
  'machines of Nutanix on OpenStack': "KubeadmProvider.openstack({ credentialSecret: 's', cloud: 'c', machines: { image, cluster: image } });",
  'a template of vSphere on AWS': "KubeadmProvider.aws({ machines: { template: 'kube-1-34' } });",
  'an instance type on vSphere': "KubeadmProvider.vsphere({ ...vsphere, identity: VSphereIdentity.secret('s'), machines: { instanceType: 'm7i.large' } });",
  'two providers at once': "new KubeadmCluster(platform, 'a', { ...kubeadm, provider: [KubeadmProvider.development(), KubeadmProvider.aws({})] });",
  'an image as text on OpenStack': "KubeadmProvider.openstack({ credentialSecret: 's', cloud: 'c', machines: { flavor: 'm', image: 'kube' } });",
  'an image by id and by name at once': "ProviderResource.byId('a', 'b');",
  'an image without a checksum on Metal3': "KubeadmProvider.metal3({ machines: { image: { url: 'http://a' } } });",
  'OpenStack without credentials': "KubeadmProvider.openstack({ cloud: 'c', machines: { image } });",
  'CloudStack without zones': 'KubeadmProvider.cloudstack({ machines: {} });',
  'upstream Kubernetes as text': "new KubeadmCluster(platform, 'a', { ...common, distribution: 'v1.34.3', provider: KubeadmProvider.development() });",
  'a provider of kubeadm for AKS': "new AksCluster(platform, 'a', { ...azure, provider: KubeadmProvider.development() });",
  'a control plane for AKS, which has its own': "new AksCluster(platform, 'a', { ...azure, controlPlane: { count: 3 } });",
  'pools of AKS for GKE': "new GkeCluster(platform, 'a', { ...azure, project: 'p', pools: { a: { vmSize: 'Standard_D2s_v5' } } });",
  'a mode that AKS does not have': "new AksCluster(platform, 'a', { ...azure, pools: { a: { mode: 'Sytem' } } });",
  'a release channel as text': "new GkeCluster(platform, 'a', { ...common, project: 'p', releaseChannel: 'fast' });",
  'machines of kubeadm on Nutanix for EKS Anywhere': "EksAnywhereProvider.nutanix({ endpoint: 'e', credentialSecret: 's', machines: { image, subnets: [image] } });",
  'an operating system that EKS Anywhere does not have': "EksAnywhereProvider.vsphere({ ...vsphere, machines: { ...machines, osFamily: 'windows' } });",
  'a way to pay that EKS does not have': "EksPool.managed({ capacity: 'free' });",
  'EKS Anywhere without a provider': "new EksAnywhereCluster(platform, 'a', common);",
  'EKS Anywhere without a control plane': "new EksAnywhereCluster(platform, 'a', { managedBy: management, location: common.location, version: common.version, provider: EksAnywhereProvider.docker() });",
  'a release of EKS Anywhere as text': "new EksAnywhereCluster(platform, 'a', { ...common, eksAnywhereVersion: 'v0.26.1', provider: EksAnywhereProvider.docker() });",
  'GitHub and another repository at once': "EksAnywhereGitOps.github('a', 'b', { repositoryUrl: 'ssh://x' });",
  'arguments of the script of Amazon Linux 2 for nodeadm': "EksPool.selfManaged({ instanceType: 'm7i.large', join: EksJoin.nodeadm({ kubeletArguments: {} }) });",
  'settings of kubelet without their class': "new EksAnywhereCluster(platform, 'a', { ...common, controlPlaneKubelet: { maxPods: 1 }, provider: EksAnywhereProvider.docker() });",
  'bounds as text': "NodePool.autoscaled('a', '1', 3);",
  'a made-up inventory': "EksAnywhereProvider.bareMetal({ ...metal, inventory: [{ hostname: 'a' }] });",
};

/** Errors of the compiler in each program, in files that exist in memory only. */
function errorsOf(programs: Record<string, string>): Map<string, string[]> {
  const names = new Map(Object.keys(programs).map((name, i) => [join(__dirname, `program-${i}.ts`), name]));
  const options: ts.CompilerOptions = { strict: true, noEmit: true, skipLibCheck: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.Node16, types: ['node'] };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (file) => names.has(file) || fileExists(file);
  host.getSourceFile = (file, ...rest) => {
    const name = names.get(file);
    return name === undefined ? getSourceFile(file, ...rest) : ts.createSourceFile(file, PRELUDE + programs[name], ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...names.keys()], options, host);
  return new Map([...names].map(([file, name]) => [
    name, ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  ]));
}

describe('the type checker', () => {
  const errors = errorsOf({ ...RIGHT, ...WRONG });

  it.each(Object.keys(RIGHT))('accepts %s', (name) => {
    expect(errors.get(name)).toEqual([]);
  });

  it.each(Object.keys(WRONG))('refuses %s', (name) => {
    expect(errors.get(name)).not.toEqual([]);
    // A program that names what is not there would be refused for nothing.
    expect(errors.get(name)!.filter((message) => /^(Cannot find|Module |.*has no exported member|.* expected\.$)/.test(message))).toEqual([]);
  });
});
