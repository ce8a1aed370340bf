import { LYON, manager, objectsOf, platform, SSH_KEY } from './fleet';
import {
  EksAmiType, EksAnywhereCluster, EksAnywhereClusterProps, EksAnywhereProvider, EksAuthentication, EksCluster, EksClusterProps, EksDistroCluster, EksDistroClusterProps,
  EksDistroRelease, EksPool, EksAnywhereVersion, HardwareSelection, KubeadmProvider, MachineShape, NodePool,
} from '../../src/cluster';
import { upgradeFindings, upgradePlan } from '../../src/cluster/upgrade';
import { Cidr, KubernetesVersion, Location } from '../../src/fleet';
import { KubeObject } from '../../src/object/kube-object';

const { V1_33, V1_34, V1_35, V1_36 } = KubernetesVersion;

function eks(props: Partial<EksClusterProps> = {}): KubeObject[] {
  const app = platform();
  return objectsOf(new EksCluster(app, 'eu', {
    managedBy: manager(app), location: Location.aws('eu-west-3'), version: V1_34, workers: [NodePool.fixed('general', 3, { shape: MachineShape.of({ cpus: 4, memoryGiB: 16, diskGiB: 80 }) })], ...props,
  }));
}

function store(props: Partial<EksAnywhereClusterProps> = {}): KubeObject[] {
  const app = platform();
  return objectsOf(new EksAnywhereCluster(app, 'store', {
    managedBy: manager(app),
    location: LYON,
    version: V1_34,
    access: { sshKeys: [SSH_KEY] },
    controlPlane: { count: 1, endpoint: '10.20.0.10' },
    workers: [NodePool.fixed('workers', 2)],
    provider: EksAnywhereProvider.bareMetal({
      tinkerbellIp: '10.20.0.11',
      controlPlane: { hardware: HardwareSelection.label('type', 'cp') },
      pools: { workers: { hardware: HardwareSelection.label('type', 'worker') } },
    }),
    ...props,
  }));
}

function vsphere(machines: { storagePolicy?: string; folder?: string } = {}, version = V1_34) {
  return EksAnywhereProvider.vsphere({
    server: 'vcenter',
    datacenter: 'dc1',
    network: '/dc1/network/vms',
    thumbprint: 'AA',
    machines: { datastore: '/dc1/datastore/a', folder: '/dc1/vm/a', resourcePool: 'r', template: `kube-${version}`, ...machines },
    pools: { lagging: { template: 'kube-1.34' } },
  });
}

function distro(props: Partial<EksDistroClusterProps> = {}): KubeObject[] {
  const app = platform();
  return objectsOf(new EksDistroCluster(app, 'dev', {
    managedBy: manager(app),
    location: LYON,
    version: V1_35,
    release: EksDistroRelease.V1_35_13,
    controlPlane: { count: 1 },
    workers: [NodePool.fixed('workers', 1)],
    provider: KubeadmProvider.development('a'),
    ...props,
  }));
}

type Row = readonly [code: string, object: string, field: string | undefined, message: string];

function rows(before: KubeObject[], after: KubeObject[], consented: string[] = []): Row[] {
  return upgradeFindings(before, after, consented).map(({ code, object, field, message }) => [code, object ?? '', field, message]);
}

describe('a step between two states of definitions', () => {
  it('has nothing to find in no change, in a cluster that comes, in a minor more and in a change of machines', () => {
    expect(rows(eks(), eks())).toEqual([]);
    expect(rows([], [...eks(), ...store(), ...distro()])).toEqual([]);
    expect(rows(eks(), eks({ version: V1_35 }))).toEqual([]);
    expect(rows(distro(), distro({ version: V1_36, release: EksDistroRelease.V1_36_7, provider: KubeadmProvider.development('b') }))).toEqual([]);
    expect(rows(store(), store({ version: V1_35 }))).toEqual([]);
    expect(rows(eks(), eks({ secretsKeyArn: 'arn:aws:kms:1' }))).toEqual([]);
  });

  it.each<[string, KubeObject[], KubeObject[], Row[]]>([
    ['a cluster that goes', eks(), [], [['upgrade.cluster-removed', 'Cluster.cluster.x-k8s.io default/eu', undefined,
      "cluster 'eu' is no longer defined: where its objects are pruned, it is deleted with everything on it"]]],
    ['a minor that is skipped', eks({ version: V1_33 }), eks({ version: V1_35 }), [['upgrade.minor-skipped', 'AWSManagedControlPlane.controlplane.cluster.x-k8s.io default/eu-control-plane', 'spec.version',
      'Kubernetes v1.33 becomes v1.35, which skips 1 minor']]],
    ['a downgrade', store(), store({ version: V1_33 }), [['upgrade.downgrade', 'Cluster.anywhere.eks.amazonaws.com default/store', 'spec.kubernetesVersion',
      'Kubernetes 1.34 becomes 1.33, which is older']]],
    ['a downgrade of a release', distro(), distro({ release: EksDistroRelease.of(35, 13), version: V1_35 }).map((object) => JSON.parse(JSON.stringify(object).replaceAll('v1.35.6', 'v1.35.5'))),
      [['upgrade.downgrade', 'MachineDeployment.cluster.x-k8s.io default/dev-workers', 'spec.template.spec.version', 'Kubernetes v1.35.6-eks-1-35-13 becomes v1.35.5-eks-1-35-13, which is older'],
        ['upgrade.downgrade', 'KubeadmControlPlane.controlplane.cluster.x-k8s.io default/dev', 'spec.version', 'Kubernetes v1.35.6-eks-1-35-13 becomes v1.35.5-eks-1-35-13, which is older']]],
    ['a downgrade of EKS Anywhere', store(), store({ eksAnywhereVersion: EksAnywhereVersion.V0_25_0 }), [['upgrade.downgrade', 'Cluster.anywhere.eks.amazonaws.com default/store', 'spec.eksaVersion',
      'EKS Anywhere v0.26.1 becomes v0.25.0, which is older']]],
    ['an image of a managed pool', eks(), eks({ machines: { general: EksPool.managed({ amiType: EksAmiType.BOTTLEROCKET_X86_64 }) } }),
      [['upgrade.immutable-field', 'AWSManagedMachinePool.infrastructure.cluster.x-k8s.io default/eu-general', 'spec.amiType', '"AL2023_x86_64_STANDARD" becomes "BOTTLEROCKET_x86_64", and the field cannot change once the object is there']]],
    ['a launch template of a managed pool', eks(), eks({ machines: { general: EksPool.managed({ launchTemplate: {} }) } }),
      [['upgrade.immutable-field', 'AWSManagedMachinePool.infrastructure.cluster.x-k8s.io default/eu-general', 'spec.diskSize', '80 becomes nothing, and the field cannot change once the object is there'],
        ['upgrade.immutable-field', 'AWSManagedMachinePool.infrastructure.cluster.x-k8s.io default/eu-general', 'spec.awsLaunchTemplate', 'a launch template cannot be added later']]],
    ['a region', eks(), eks({ location: Location.aws('eu-west-1') }), [['upgrade.immutable-field', 'AWSManagedControlPlane.controlplane.cluster.x-k8s.io default/eu-control-plane', 'spec.region', '"eu-west-3" becomes "eu-west-1", and the field cannot change once the object is there']]],
    ['a mode of authentication', eks({ authentication: EksAuthentication.API }), eks({ authentication: EksAuthentication.API_AND_CONFIG_MAP }),
      [['upgrade.authentication-back', 'AWSManagedControlPlane.controlplane.cluster.x-k8s.io default/eu-control-plane', 'spec.accessConfig.authenticationMode', "'api' becomes 'api_and_config_map', and EKS never goes back towards its ConfigMap"]]],
    ['a key of Secrets', eks({ secretsKeyArn: 'arn:1' }), eks(), [['upgrade.immutable-field', 'AWSManagedControlPlane.controlplane.cluster.x-k8s.io default/eu-control-plane', 'spec.encryptionConfig.provider', '"arn:1" becomes nothing, and EKS never changes the key of Secrets']]],
    ['Fargate pods', eks({ fargate: [{ name: 'jobs', selectors: [{ namespace: 'a' }] }] }), eks({ fargate: [{ name: 'jobs', selectors: [{ namespace: 'b' }] }] }),
      [['upgrade.immutable-field', 'AWSFargateProfile.infrastructure.cluster.x-k8s.io default/eu-jobs', 'spec.selectors', '[{"namespace":"a"}] becomes [{"namespace":"b"}], and the field cannot change once the object is there']]],
    ['an endpoint', store(), store({ controlPlane: { count: 1, endpoint: '10.20.0.12' } }), [['upgrade.immutable-field', 'Cluster.anywhere.eks.amazonaws.com default/store', 'spec.controlPlaneConfiguration.endpoint',
      'host "10.20.0.10" becomes "10.20.0.12", and the field cannot change once the object is there']]],
    ['ranges of addresses', store(), store({ network: { pods: Cidr.of('10.200.0.0/16') } }), [['upgrade.immutable-field', 'Cluster.anywhere.eks.amazonaws.com default/store', 'spec.clusterNetwork.pods',
      'cidrBlocks ["192.168.0.0/16"] becomes ["10.200.0.0/16"], and the field cannot change once the object is there']]],
    ['scaling together with an upgrade on bare metal', store(), store({ version: V1_35, workers: [NodePool.fixed('workers', 3)] }),
      [['upgrade.scaled-with-version', 'Cluster.anywhere.eks.amazonaws.com default/store', 'spec.workerNodeGroupConfigurations[name=workers].count', 'the number of machines changes from 2 to 3 together with the version, which EKS Anywhere refuses on bare metal']]],
    ['labels of a pool on bare metal', store(), store({ workers: [NodePool.fixed('workers', 2, { labels: { a: 'b' } })] }),
      [['upgrade.immutable-field', 'Cluster.anywhere.eks.amazonaws.com default/store', 'spec.workerNodeGroupConfigurations[name=workers].labels', 'the labels of node pool \'workers\' change from nothing to {"a":"b"}, which EKS Anywhere refuses on bare metal']]],
    ['machines for etcd', store({ provider: vsphere(), workers: [NodePool.fixed('lagging', 1)] }), store({ provider: vsphere(), workers: [NodePool.fixed('lagging', 1)], etcd: { count: 3 } }),
      [['upgrade.immutable-field', 'Cluster.anywhere.eks.amazonaws.com default/store', 'spec.externalEtcdConfiguration', 'machines of their own for etcd cannot be added later']]],
    ['a storage policy of vSphere', store({ provider: vsphere(), workers: [NodePool.fixed('lagging', 1)] }), store({ provider: vsphere({ storagePolicy: 'gold' }), workers: [NodePool.fixed('lagging', 1)] }),
      ['store-cp', 'store-lagging'].map((name) => ['upgrade.immutable-field', `VSphereMachineConfig.anywhere.eks.amazonaws.com default/${name}`, 'spec.storagePolicyName', 'nothing becomes "gold", and the field cannot change once the object is there'])],
    ['a pool\'s own version that goes with an upgrade', store({ version: V1_35, provider: vsphere({}, V1_35), workers: [NodePool.fixed('lagging', 1, { version: V1_34 })] }),
      store({ version: V1_36, provider: vsphere({}, V1_36), workers: [NodePool.fixed('lagging', 1, { version: V1_34 })] }).map((object) => JSON.parse(JSON.stringify(object).replace('"kubernetesVersion":"1.34",', ''))),
      [['upgrade.version-removed', 'Cluster.anywhere.eks.amazonaws.com default/store', 'spec.workerNodeGroupConfigurations[name=lagging].kubernetesVersion', 'node pool \'lagging\' loses its own version "1.34" in the same change in which the cluster gets another']]],
    ['workers ahead of the control plane', [], eks().map((object) => (object.kind === 'MachinePool' ? JSON.parse(JSON.stringify(object).replace('v1.34.0', 'v1.35.0')) : object)),
      [['upgrade.workers-ahead', 'MachinePool.cluster.x-k8s.io default/eu-general', 'spec.template.spec.version', 'the pool has Kubernetes v1.35.0, newer than v1.34 of its control plane']]],
    ['a version that is no longer said', eks(), eks().map((object) => (object.kind === 'MachinePool' ? JSON.parse(JSON.stringify(object).replace(',"version":"v1.34.0"', '')) : object)),
      [['upgrade.version-removed', 'MachinePool.cluster.x-k8s.io default/eu-general', 'spec.template.spec.version', 'Kubernetes v1.34.0 is no longer said, and the version would stay as it is for good']]],
  ])('tells of %s', (_, before, after, found) => {
    expect(rows(before, after)).toEqual(found);
  });

  it('lets a cluster go with consent', () => {
    expect(rows(eks(), [], ['eu'])).toEqual([]);
    expect(rows(eks(), [], ['us'])).toHaveLength(1);
  });

  it('lets a template be superseded by one of another name', () => {
    expect(rows(distro(), distro({ provider: KubeadmProvider.development('b') }))).toEqual([]);
  });
});

describe('the plan of a step', () => {
  const plan = (before: KubeObject[], after: KubeObject[]) => upgradePlan(before, after).map(({ cluster, order, part, reason }) => `${cluster} ${order} ${part}: ${reason}`);

  it('is empty where nothing rolls', () => {
    expect(plan(eks(), eks({ logs: [] }))).toEqual([]);
    expect(plan([], eks())).toEqual([]);
    expect(plan(distro(), distro({ workers: [NodePool.fixed('workers', 5)] }))).toEqual([]);
  });

  it('takes the control plane before its pools', () => {
    expect(plan([...eks(), ...distro()], [...eks({ version: V1_35 }), ...distro({ version: V1_36, release: EksDistroRelease.V1_36_7 })])).toEqual([
      'dev 1 control plane: v1.35.6-eks-1-35-13 becomes v1.36.2-eks-1-36-7, kubeadmConfigSpec changes',
      'dev 2 pool workers: v1.35.6-eks-1-35-13 becomes v1.36.2-eks-1-36-7',
      'eu 1 control plane: v1.34 becomes v1.35',
      'eu 2 pool general: v1.34.0 becomes v1.35.0',
    ]);
  });

  it('tells of machines that change alone', () => {
    expect(plan(distro(), distro({ workers: [NodePool.fixed('workers', 1, { labels: { a: 'b' } })] }))).toEqual(['dev 1 pool workers: bootstrap changes']);
  });

  it.each<[string, string, object, object, string[]]>([
    ['a launch template of an autoscaling group', 'AWSMachinePool', { awsLaunchTemplate: { instanceType: 'm6i.large' } }, { awsLaunchTemplate: { instanceType: 'm6i.xlarge' } }, ['eu 1 pool general: machines change']],
    ['a scale set', 'AzureMachinePool', { template: { vmSize: 'a' } }, { template: { vmSize: 'b' } }, ['eu 1 pool general: machines change']],
    ['a release of a managed pool', 'AWSManagedMachinePool', { amiVersion: '1' }, { amiVersion: '2' }, ['eu 1 pool general: machines change']],
    ['a size', 'AWSMachinePool', { maxSize: 3, awsLaunchTemplate: {} }, { maxSize: 5, awsLaunchTemplate: {} }, []],
  ])('tells of machines of a group that keeps its name: %s', (_, kind, before, after, expected) => {
    const metadata = { name: 'eu-general', namespace: 'default', labels: { 'cluster.x-k8s.io/cluster-name': 'eu' } };
    const group = (spec: object, version = 'v1.34.0') => [
      { apiVersion: 'cluster.x-k8s.io/v1beta1', kind: 'MachinePool', metadata, spec: { template: { spec: { version, infrastructureRef: { kind, name: 'eu-general' } } } } },
      { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2', kind, metadata, spec },
    ] as unknown as KubeObject[];
    expect(plan(group(before), group(after))).toEqual(expected);
    expect(plan(group(before), group(after, 'v1.35.0'))).toEqual([`eu 1 pool general: v1.34.0 becomes v1.35.0${expected.length > 0 ? ', machines change' : ''}`]);
  });

  it('takes etcd first with EKS Anywhere', () => {
    const of = (version: KubernetesVersion, folder: string) => store({ version, etcd: { count: 3 }, provider: vsphere({ folder }, version), workers: [NodePool.fixed('a', 1), NodePool.fixed('lagging', 1, { version: V1_34 })] });
    expect(plan(of(V1_34, '/f'), of(V1_35, '/f'))).toEqual([
      'store 1 etcd: 1.34 becomes 1.35, machines change',
      'store 2 control plane: 1.34 becomes 1.35, machines change',
      'store 3 pool a: 1.34 becomes 1.35, machines change',
    ]);
    expect(plan(of(V1_34, '/f'), of(V1_34, '/g'))).toEqual(['etcd', 'control plane', 'pool a', 'pool lagging'].map((part, i) => `store ${i + 1} ${part}: machines change`));
  });
});
