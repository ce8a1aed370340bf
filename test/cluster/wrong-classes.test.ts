import { shop } from './every-kind';
import { objectsOf } from './fleet';

/* A caller in plain JavaScript who mistakes the class of a value reads what to write, never an error of the language. */

const WRONG: readonly unknown[] = ['x', 5, {}, [], null, true];
const EVERYWHERE = [
  'managedBy', 'location', 'version', 'namespace', 'workers', 'network', 'network.pods', 'network.nodePrefix', 'network.serviceDomain', 'healthCheck', 'access', 'access.sshKeys', 'access.oidc',
  'agentBootstrap', 'removalPolicy', 'templateGenerations', 'upgrade', 'labels', 'operations', 'reconciler', 'policyEngine',
];
const CONTROL_PLANE = ['', '.count', '.endpoint', '.labels', '.taints', '.shape', '.certificateNames'].map((field) => `controlPlane${field}`);
const KUBEADM = [
  'provider', ...CONTROL_PLANE, 'distribution', 'certificateDays', 'controlPlaneName', 'objectLabels', 'kubeadm', 'kubeadm.machines', 'kubeadm.pools', 'kubeadm.machines.files', 'kubeadm.machines.commands',
  'kubeadm.machines.kubeletArguments', 'kubeadm.machines.users', 'kubeadm.machines.timeServers', 'kubeadm.controlPlane.apiServerArguments',
];
const ANYWHERE = [
  'provider', ...CONTROL_PLANE, 'etcd', 'eksAnywhereVersion', 'proxy', 'registryMirror', 'awsIam', 'awsIam.mappings', 'awsIam.backends', 'cilium', 'apiServerArguments', 'kubelets', 'controlPlaneKubelet',
  'etcdEncryption', 'gitOps', 'controlPlaneHealthCheck',
];
const FIELDS: Record<string, readonly string[]> = {
  'kubeadm on vsphere': KUBEADM,
  'kubeadm on aws': KUBEADM,
  'EKS Anywhere on vsphere': ANYWHERE,
  'EKS Anywhere on bare metal': ANYWHERE,
  'EKS, managed': [
    'machines', 'fargate', 'eksClusterName', 'vpc', 'podCidr', 'endpoint', 'addons', 'accessEntries', 'secretsKeyArn', 'logs', 'identity', 'tags', 'iamMappings', 'security', 'bastion', 'rolePolicies',
    'vpcCniEnvironment', 'partition',
  ],
  'AKS': ['pools', 'pools.general', 'pools.general.zones', 'apiServer', 'adminGroups', 'tags', 'fields', 'controlPlaneResources', 'clusterResources'],
  'GKE': ['pools', 'pools.general', 'pools.general.zones', 'sources', 'privateCluster', 'resourceLabels', 'fields', 'clusterFields', 'zone', 'releaseChannel'],
};

/** The value at its place, among what the control plane must say. */
function said(path: string, value: unknown, endpoint: string | undefined): object {
  const [first, ...rest] = path.split('.');
  const inner = rest.reduceRight((made: unknown, key) => ({ [key]: made }), value);
  return { [first]: first === 'controlPlane' && rest.length > 0 ? { count: 3, endpoint, ...inner as object } : inner };
}

/** What the language says of it; undefined where the library does, the schema does, or nothing is wrong. */
function errorOfTheLanguage(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof TypeError || error instanceof RangeError ? error.message : undefined;
  }
}

describe.each(Object.entries(FIELDS))('a value of the wrong class in a cluster of the kind %s', (kind, own) => {
  it('is never an error of the language', () => {
    const { _endpoint: endpoint } = shop(kind);
    const tried = [...EVERYWHERE, ...own].flatMap((path) => WRONG.map((value) => ({ path, value, props: said(path, value, endpoint) })));
    const found = tried.map(({ path, value, props }) => [path, value, errorOfTheLanguage(() => objectsOf(shop(kind, props)))]).filter(([, , message]) => message !== undefined);
    expect(found).toEqual([]);
  });
});

describe('a value of the wrong class', () => {
  it.each<[string, string, unknown, string]>([
    ['EKS, managed', 'rolePolicies', 'a', "cluster 'shop' has 'a' as rolePolicies, which is no list: write it as [ … ]"],
    ['EKS, managed', 'upgrade', '1.36', "cluster 'shop' has '1.36' as upgrade, which is no Rollout: write Rollout.to('1.15.0', { from: '1.14.0', waves: [ … ] })"],
    ['EKS, managed', 'network', null, "cluster 'shop' has null as network, which is no object: write its properties in { }"],
    ['kubeadm on vsphere', 'controlPlane.taints', 'a', "the control plane of cluster 'shop' has 'a' as taints, which is no list: write it as [ … ]"],
    ['kubeadm on vsphere', 'kubeadm.machines.files', ['/etc/motd'], "'control-plane' of cluster 'shop' has '/etc/motd' as files[0], which is no MachineFile: write MachineFile.text('/etc/motd', 'hello')"],
    ['EKS Anywhere on vsphere', 'controlPlane.endpoint', 5, "the control plane of cluster 'shop' has 5 as endpoint, which is no text: write it in quotes"],
    ['EKS Anywhere on vsphere', 'gitOps', {}, "cluster 'shop' has an object of its own as gitOps, which is no EksAnywhereGitOps: use its factories, such as EksAnywhereGitOps.git"],
    ['GKE', 'privateCluster', {}, "privateCluster of cluster 'shop' says no controlPlaneCidr: give controlPlaneCidr"],
    ['AKS', 'pools.general.zones', '1', "node pool 'general' of cluster 'shop' has '1' as zones, which is no list: write it as [ … ]"],
  ])('of %s is told with its place: %s', (kind, path, value, message) => {
    expect(() => shop(kind, said(path, value, shop(kind)._endpoint))).toThrow(new Error(message));
  });
});
