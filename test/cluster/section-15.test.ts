import { LYON, manager, objectsOf, platform, SSH_KEY } from './fleet';
import {
  EksAddon, EksAccessEntry, EksAmiType, EksAnywhereCluster, EksAnywhereClusterProps, EksAnywhereProvider, EksAnywhereVersion, EksAnywhereVSphereProps, EksAuthentication,
  EksCluster, EksClusterProps, EksDistroCluster, EksDistroClusterProps, EksDistroRelease, EksJoin, EksPool,
  HardwareInventory, HardwareSelection, KubeadmProvider, MadeCluster, NodePool, OsFamily, Taint, VSphereIdentity,
} from '../../src/cluster';
import { upgradeFindings } from '../../src/cluster/upgrade';
import { Cidr, KubernetesVersion, Location } from '../../src/fleet';
import { KubeObject } from '../../src/object/kube-object';
import { addCluster, smallPlatform } from '../support/small-platform';

/*
 * The checks that a typed library can make before an API server sees anything, one row each, with what a user reads.
 * What the compiler refuses is in compile.test.ts: providers that do not fit, unknown enums, missing fields, tagged unions, versions as text,
 * numbers beside bounds, bootstrap templates of managed pools.
 */

const { V1_33, V1_34, V1_35, V1_36 } = KubernetesVersion;
const ROLE = 'arn:aws:iam::123456789012:role/ops';
const LONG = 'a-name-that-goes-on-and-on-for-a-while';

function eks(props: Partial<EksClusterProps> = {}, id = 'shop'): EksCluster {
  const app = platform();
  return new EksCluster(app, id, { managedBy: manager(app), location: Location.aws('eu-west-3'), version: V1_34, workers: [NodePool.fixed('general', 3)], ...props });
}

const DOMAIN = { name: 'a', computeCluster: 'c', datastore: '/dc1/datastore/a', folder: '/dc1/vm/a', network: '/dc1/network/a', resourcePool: 'r' };
const MACHINE = {
  hostname: 'n1', mac: '00:1b:21:00:00:01', ipAddress: '10.20.0.21', netmask: '255.255.255.0', gateway: '10.20.0.1', nameservers: ['10.20.0.1'], disk: '/dev/sda', labels: { type: 'cp' },
};

function vsphere(template = 'ubuntu-kube-v1.34', osFamily = OsFamily.UBUNTU, props: Partial<EksAnywhereVSphereProps> = {}) {
  return EksAnywhereProvider.vsphere({
    server: 'vcenter', datacenter: 'dc1', network: '/dc1/network/vms', machines: { datastore: '/d', folder: '/f', resourcePool: 'r', template }, pools: { general: { osFamily } }, ...props,
  });
}

function metal(image = 'https://images.example.com/ubuntu-1-34.gz', inventory?: HardwareInventory, tinkerbellIp = '10.20.0.11') {
  return EksAnywhereProvider.bareMetal({
    tinkerbellIp, osImageUrl: image, inventory, controlPlane: { hardware: HardwareSelection.label('type', 'cp') }, pools: { general: { hardware: HardwareSelection.label('type', 'worker') } },
  });
}

function anywhere(props: Partial<EksAnywhereClusterProps> = {}, id = 'store'): EksAnywhereCluster {
  const app = platform();
  return new EksAnywhereCluster(app, id, {
    managedBy: manager(app), location: LYON, version: V1_34, access: { sshKeys: [SSH_KEY] }, controlPlane: { count: 3, endpoint: '10.20.0.10' }, workers: [NodePool.fixed('general', 2)], provider: vsphere(), ...props,
  });
}

function distro(props: Partial<EksDistroClusterProps> = {}, id = 'site'): EksDistroCluster {
  const app = platform();
  return new EksDistroCluster(app, id, {
    managedBy: manager(app),
    location: LYON,
    version: V1_36,
    release: EksDistroRelease.V1_36_7,
    controlPlane: { count: 3, endpoint: '10.20.0.10' },
    workers: [NodePool.fixed('general', 2)],
    provider: KubeadmProvider.vsphere({ server: 'vcenter', datacenter: 'dc1', identity: VSphereIdentity.clusterIdentity('p'), machines: { network: 'vms', template: 'kube-v1.36.2' } }),
    ...props,
  });
}

function control(count: number, endpoint = '10.20.0.10') {
  return { controlPlane: { count, endpoint } };
}

describe('at synth', () => {
  it.each<[string, () => unknown, string]>([
    ['odd counts: a control plane of EKS Anywhere', () => anywhere(control(4)), "cluster 'store' has a control plane of 4 machines with etcd on them: give an odd number, 3 or 5, or etcd machines of its own"],
    ['odd counts: one of kubeadm', () => distro(control(2)), "cluster 'site' has a control plane of 2 machines with etcd on them: give an odd number, 1 or 3, or etcd machines of its own"],
    ['odd counts: etcd', () => anywhere({ etcd: { count: 4 } }), "cluster 'store' has 4 machines for etcd: give an odd number, 3 or 5"],
    ['names: EKS Anywhere', () => anywhere({}, LONG), `cluster name '${LONG}' is not one that EKS Anywhere takes: start with a letter and use 2 to 35 characters, it has 38`],
    ['names: EKS', () => eks({ eksClusterName: 'shop.eu' }), "cluster 'shop' is named 'shop.eu' in EKS, which it does not take: use at most 100 letters, digits, '-' and '_'"],
    ['names: a machine pool of EKS', () => eks({ workers: [NodePool.fixed(LONG, 1)] }, LONG),
      `node pool '${LONG}' of cluster '${LONG}' is named '${LONG}-${LONG}' among all clusters, which has more than 63 characters: choose shorter names`],
    ['names: a machine deployment of kubeadm', () => distro({ workers: [NodePool.fixed(LONG, 1)] }, LONG),
      `node pool '${LONG}' of cluster '${LONG}' is named '${LONG}-${LONG}' among all clusters, which has more than 63 characters: choose shorter names`],
    ['names: unique pools', () => eks({ workers: [NodePool.fixed('a', 1), NodePool.fixed('a', 2)] }), "cluster 'shop' has two node pools named 'a': choose another name for the second"],
    ['labels', () => NodePool.fixed('a', 1, { labels: { tier: '-' } }),
      "node pool 'a' has the value '-' for label 'tier', which Kubernetes does not accept: use at most 63 letters, digits, '-', '_' or '.', starting and ending with a letter or digit"],
    ['ranges: parsed', () => Cidr.of('10.0.0.0/33'), "'10.0.0.0/33' is not an IP range: write the first address and the length of the prefix, such as '10.20.0.0/16'"],
    ['ranges: the start of a network', () => Cidr.of('10.0.0.1/16'), "'10.0.0.1/16' is not the start of a network: did you mean '10.0.0.0/16'?"],
    ['ranges: overlap', () => eks({ network: { pods: Cidr.of('10.0.0.0/8'), services: Cidr.of('10.1.0.0/16') } }),
      "cluster 'shop' uses 10.0.0.0/8 for pods and 10.1.0.0/16 for services, which overlap: choose ranges that have no address in common"],
    ['ranges: the part of a node', () => distro({ network: { pods: Cidr.of('10.0.0.0/16'), nodePrefix: 16 } }),
      "cluster 'site' gives each node a /16 of the pods' range 10.0.0.0/16: the node's prefix must be longer than /16 by 1 to 16"],
    ['an endpoint inside the pods', () => distro({ ...control(3, '10.0.4.1'), network: { pods: Cidr.of('10.0.0.0/16') } }),
      "cluster 'site' has its endpoint 10.0.4.1 inside the range 10.0.0.0/16 of its pods: choose a free address of the machines' network"],
    ['an endpoint inside the services', () => anywhere(control(3, '10.96.0.9')),
      "cluster 'store' has its endpoint 10.96.0.9 inside the range 10.96.0.0/12 of its services: choose a free address of the machines' network"],
    ['an endpoint that is none', () => distro(control(3, '10.20.0.256')),
      "cluster 'site' has the endpoint '10.20.0.256', which is neither an IP address nor a DNS name: write it as '10.20.0.10' or 'api.example.com'"],
    ['an endpoint with scheme and port', () => distro(control(3, 'https://api.example.com:8443')),
      "cluster 'site' has the endpoint 'https://api.example.com:8443', which is neither an IP address nor a DNS name: give 'api.example.com' alone, and endpointPort 8443 beside it"],
    ['an installing service inside the services', () => anywhere({ ...control(1), provider: metal(undefined, undefined, '10.96.0.9') }),
      "cluster 'store' has its tinkerbellIp 10.96.0.9 inside the range 10.96.0.0/12 of its services: choose a free address of the machines' network"],
    ['an endpoint that a machine has', () => anywhere({ ...control(1, '10.20.0.21'), provider: metal(undefined, HardwareInventory.of([MACHINE])) }),
      "cluster 'store' has the endpoint 10.20.0.21, which the inventory gives to the machine 'n1': choose a free address of the machines' network"],
    ['an installing service where a machine is', () => anywhere({ ...control(1), provider: metal(undefined, HardwareInventory.of([MACHINE]), '10.20.0.21') }),
      "cluster 'store' has the tinkerbellIp 10.20.0.21, which the inventory gives to the machine 'n1': choose a free address of the machines' network"],
    ['a netmask with a hole', () => HardwareInventory.of([{ ...MACHINE, netmask: '255.0.255.0' }]), "machine 'n1' has the netmask '255.0.255.0', whose ones do not stand in front: write it as '255.255.255.0'"],
    ['a name server by its name', () => HardwareInventory.of([{ ...MACHINE, nameservers: ['dns'] }]), "machine 'n1' asks the name server 'dns', which is no IP address: write it as '10.20.0.1'"],
    ['an image that is no address', () => anywhere({ ...control(1), provider: metal('ubuntu-1-34.gz') }), "'control-plane' of cluster 'store' is installed from 'ubuntu-1-34.gz', which is no address: start it with https://"],
    ['a namespace that is none', () => eks({ namespace: 'Shops_1' }), "namespace of cluster 'shop' name 'Shops_1' is not a DNS label: use lower-case letters, digits and '-', at most 63 characters, for example 'shops-1'"],
    ['nodes that are too old', () => eks({ version: V1_36, workers: [NodePool.fixed('general', 3, { version: KubernetesVersion.V1_32 })] }),
      "node pool 'general' of cluster 'shop' has Kubernetes 1.32, more than three minors behind 1.36: raise it to 1.33 or newer"],
    ['a proxy at no port', () => anywhere({ proxy: { http: 'p:70000', https: 'p:80' } }), "cluster 'store' has the proxy 'p:70000': write it as host and port, 'proxy.example.com:3128'"],
    ['networks of a pool by their names', () => anywhere({ provider: vsphere('kube-1.34', undefined, { pools: { general: { networks: ['vms'] } } }) }),
      "network 'vms' of a vSphere datacenter is not an absolute inventory path: write it as '/<datacenter>/network/…'"],
    ['two failure domains of one name', () => vsphere('kube-1.34', undefined, { failureDomains: [DOMAIN, DOMAIN] }), "vSphere has two failure domains named 'a': choose another name for the second"],
    ['a control plane in a failure domain', () => vsphere('kube-1.34', undefined, { failureDomains: [DOMAIN], controlPlane: { failureDomain: 'a' } }),
      'vSphere places the control plane in a failure domain, which EKS Anywhere does for node pools only: name it in pools'],
    ['encryption of nothing', () => anywhere({ etcdEncryption: { resources: [], kmsName: 'vault', socket: 'unix:///var/run/kms.sock' } }),
      "cluster 'store' encrypts nothing of what its API server stores: name kinds in etcdEncryption.resources, such as 'secrets'"],
    ['roles of no region', () => anywhere({ awsIam: { region: '' } }), "cluster 'store' does not say which region of AWS is asked who is who: give awsIam.region, such as 'eu-west-3'"],
    ['what plain JavaScript forgets: the manager', () => eks({ managedBy: undefined }), "cluster 'shop' says no managedBy: give managedBy, location, version"],
    ['what plain JavaScript forgets: the machines of EKS Anywhere', () => anywhere({ provider: undefined }), "cluster 'store' says no provider: give managedBy, location, version, provider, controlPlane"],
    ['what plain JavaScript forgets: the control plane of kubeadm', () => distro({ controlPlane: undefined }),
      "cluster 'site' says no controlPlane: give managedBy, location, version, release, provider, controlPlane"],
    ['references: machines of a pool', () => eks({ machines: { generl: EksPool.managed() } }), "cluster 'shop' has machines for the node pool 'generl', which it does not have, did you mean 'general'?"],
    ['references: hardware that is not there', () => anywhere({ ...control(1), provider: metal(undefined, HardwareInventory.of([])) }),
      "'control-plane' of cluster 'store' needs 1 free machines labelled type=cp, the inventory has 0: label machines so, or select by a label (machines have none)"],
    ['one operating system', () => anywhere({ etcd: { count: 3 }, provider: vsphere(undefined, OsFamily.REDHAT) }), "cluster 'store' mixes the operating systems redhat and ubuntu: choose one osFamily for all of its machines"],
    ['the minor in a template of EKS Anywhere', () => anywhere({ version: V1_35 }),
      "control-plane of cluster 'store' uses the template 'ubuntu-kube-v1.34', whose name does not say Kubernetes 1.35: EKS Anywhere demands 1.35 or 1-35 in it"],
    ['the minor in an image of bare metal', () => anywhere({ ...control(1), version: V1_35, provider: metal() }),
      "'control-plane' of cluster 'store' is installed from 'https://images.example.com/ubuntu-1-34.gz', whose name does not say Kubernetes 1.35: EKS Anywhere demands 1.35 or 1-35 in it"],
    ['the minor in a template of kubeadm', () => distro({ version: V1_35, release: EksDistroRelease.V1_35_13 }),
      "'control-plane' of cluster 'site' uses the template 'kube-v1.36.2', whose name does not say Kubernetes 1.35: its kubelet must be of v1.35.6-eks-1-35-13, name it so that one sees it"],
    ['Amazon Linux 2 of a managed pool', () => eks({ version: V1_33, machines: { general: EksPool.managed({ amiType: EksAmiType.AL2_ARM_64 }) } }),
      "node pool 'general' uses AL2_ARM_64 with Kubernetes 1.33, but images of Amazon Linux 2 end at 1.32: use EksAmiType.AL2023_X86_64 or BOTTLEROCKET_X86_64"],
    ['Amazon Linux 2 of instances', () => eks({ version: V1_33, machines: { general: EksPool.selfManaged({ instanceType: 'm7i.large', join: EksJoin.bootstrapScript() }) } }),
      "node pool 'general' looks the image AmazonLinux up with Kubernetes 1.33, but images of Amazon Linux 2 end at 1.32: use EksJoin.nodeadm"],
    ['an add-on and its opposite: the VPC CNI', () => eks({ disableVpcCni: true, addons: [EksAddon.vpcCni('v1.20.4-eksbuild.1')] }),
      "cluster 'shop' leaves the VPC CNI out and has its add-on: drop disableVpcCni, or the add-on 'vpc-cni'"],
    ['an add-on and its opposite: kube-proxy', () => eks({ disableKubeProxy: true, addons: [EksAddon.kubeProxy('v1.34.1-eksbuild.2')] }),
      "cluster 'shop' leaves kube-proxy out and has its add-on: drop disableKubeProxy, or the add-on 'kube-proxy'"],
    ['access entries and their mode', () => eks({ authentication: EksAuthentication.CONFIG_MAP, accessEntries: [EksAccessEntry.principal(ROLE)] }),
      "cluster 'shop' has access entries and EksAuthentication.CONFIG_MAP, which does not read them: use API or API_AND_CONFIG_MAP"],
    ['surge: of a pool', () => NodePool.fixed('a', 1, { rollout: { maxSurge: 0, maxUnavailable: 0 } }),
      "node pool 'a' can neither add nor take away a machine while it is replaced: set maxSurge or maxUnavailable to 1 or more"],
    ['surge: of a control plane', () => distro({ controlPlane: { count: 1, endpoint: '10.20.0.10', maxSurge: 0 } }),
      "cluster 'site' replaces its control plane of 1 machines with maxSurge 0, which needs 3 or more: leave maxSurge out, or add machines"],
  ])('%s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });

  it('an endpoint of two clusters', () => {
    const pair: MadeCluster[] = [anywhere(), distro()];
    expect(pair.flatMap((cluster) => cluster._findings(pair)).map(({ message, fix }) => [message, fix])).toEqual([
      ["the endpoint 10.20.0.10 of cluster 'store' is also that of 'site'", 'give each cluster an address of its own'],
      ["the endpoint 10.20.0.10 of cluster 'site' is also that of 'store'", 'give each cluster an address of its own'],
    ]);
  });

  it.each([
    ['2001:db8:0:0::10', '2001:DB8::10'], ['API.store.example.com.', 'api.store.example.com'],
  ])('an endpoint of two clusters in two spellings: %s', (one, other) => {
    const pair: MadeCluster[] = [anywhere(control(3, one)), distro(control(3, other))];
    expect(pair[0]._findings(pair).map(({ code, message }) => [code, message])).toEqual([['cluster.endpoint-shared', `the endpoint ${one} of cluster 'store' is also that of 'site'`]]);
  });

  it.each<[string, MadeCluster, string[]]>([
    ['EKS', eks({ namespace: 'shops', fargate: [{ name: 'jobs', selectors: [{ namespace: 'jobs' }] }] }), ['shops']],
    ['EKS Anywhere', anywhere({ namespace: 'stores' }), ['stores']],
    ['EKS Distro', distro({ namespace: 'sites' }), ['sites']],
  ])('one namespace: %s', (_, cluster, namespaces) => {
    expect([...new Set(objectsOf(cluster).map(({ metadata }) => metadata.namespace))]).toEqual(namespaces);
  });

  it.each<[string, object, unknown[]]>([
    ['schemas', { instanceTypes: [] }, ['schema.unknown-field', 'spec.template.spec.instanceTypes', 'spec.template.spec.instanceTypes is not a field of this kind']],
    ['rules', { capacityReservationId: 'cr-1' }, ['schema.rule', 'spec.template.spec', 'the rule !has(self.capacityReservationId) || !has(self.spotMarketOptions) of its definition does not hold']],
  ])('strict %s of whatever was patched', (_, fields, finding) => {
    const app = smallPlatform();
    const cluster = new EksCluster(app, 'shop', {
      managedBy: addCluster(app, 'management', {}),
      location: Location.aws('eu-west-3'),
      version: V1_34,
      workers: [NodePool.fixed('general', 3)],
      machines: { general: EksPool.selfManaged({ instanceType: 'm7i.large', spotMaxPrice: '1' }) },
    });
    cluster.definition.patch(cluster.objectOf('AWSMachineTemplate'), { spec: { template: { spec: fields } } });
    const errors = app._synthesize().findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, field, message }) => [code, field, message])).toEqual([finding]);
  });
});

describe('across two synths', () => {
  const rows = (before: KubeObject[], after: KubeObject[]) => upgradeFindings(before, after).map(({ code, field, message }) => [code, field, message]);
  const onMetal = (props: Partial<EksAnywhereClusterProps> = {}) => objectsOf(anywhere({ ...control(1), provider: metal(props.version ? 'https://x/ubuntu-1-35.gz' : undefined), ...props }));

  it.each<[string, KubeObject[], KubeObject[], unknown[]]>([
    ['a minor that is skipped', objectsOf(eks({ version: V1_33 })), objectsOf(eks({ version: V1_35 })),
      ['upgrade.minor-skipped', 'spec.version', 'Kubernetes v1.33 becomes v1.35, which skips 1 minor']],
    ['a downgrade', objectsOf(eks({ version: V1_35 })), objectsOf(eks()), ['upgrade.downgrade', 'spec.version', 'Kubernetes v1.35 becomes v1.34, which is older']],
    ['a downgrade of EKS Anywhere', objectsOf(anywhere()), objectsOf(anywhere({ eksAnywhereVersion: EksAnywhereVersion.V0_25_0 })),
      ['upgrade.downgrade', 'spec.eksaVersion', 'EKS Anywhere v0.26.1 becomes v0.25.0, which is older']],
    ['an immutable field of a node group', objectsOf(eks()), objectsOf(eks({ machines: { general: EksPool.managed({ amiType: EksAmiType.BOTTLEROCKET_X86_64 }) } })),
      ['upgrade.immutable-field', 'spec.amiType', '"AL2023_x86_64_STANDARD" becomes "BOTTLEROCKET_x86_64", and the field cannot change once the object is there']],
    ['an immutable field of Fargate', objectsOf(eks({ fargate: [{ name: 'jobs', selectors: [{ namespace: 'a' }] }] })), objectsOf(eks({ fargate: [{ name: 'jobs', selectors: [{ namespace: 'b' }] }] })),
      ['upgrade.immutable-field', 'spec.selectors', '[{"namespace":"a"}] becomes [{"namespace":"b"}], and the field cannot change once the object is there']],
    ['etcd that moves', objectsOf(anywhere()), objectsOf(anywhere({ etcd: { count: 3 } })), ['upgrade.immutable-field', 'spec.externalEtcdConfiguration', 'machines of their own for etcd cannot be added later']],
    ['a number and a version on bare metal', onMetal(), onMetal({ version: V1_35, workers: [NodePool.fixed('general', 3)] }),
      ['upgrade.scaled-with-version', 'spec.workerNodeGroupConfigurations[name=general].count', 'the number of machines changes from 2 to 3 together with the version, which EKS Anywhere refuses on bare metal']],
    ['taints on bare metal', onMetal(), onMetal({ workers: [NodePool.fixed('general', 2, { taints: [Taint.noSchedule('a')] })] }),
      ['upgrade.immutable-field', 'spec.workerNodeGroupConfigurations[name=general].taints', 'the taints of node pool \'general\' change from nothing to [{"effect":"NoSchedule","key":"a"}], which EKS Anywhere refuses on bare metal']],
    ['a version that is no longer said', objectsOf(eks()), objectsOf(eks({ machines: { general: EksPool.managed({ keepsVersion: true }) } })),
      ['upgrade.version-removed', 'spec.template.spec.version', 'Kubernetes v1.34.0 is no longer said, and the version would stay as it is for good']],
    ['a cluster that is gone', objectsOf(eks()), [], ['upgrade.cluster-removed', undefined, "cluster 'shop' is no longer defined: where its objects are pruned, it is deleted with everything on it"]],
  ])('%s', (_, before, after, finding) => {
    expect(rows(before, after)).toContainEqual(finding);
  });
});
