import { LYON, manager, objectOf, objectsOf, platform, SSH_KEY } from './fleet';
import {
  BareMetalMachineProps, EksAnywhereBareMetalProps, EksAnywhereCluster, EksAnywhereClusterProps, EksAnywhereProvider, EksAnywhereVersion, EksAnywhereVSphereProps,
  ExistingCluster, HardwareInventory, HardwareSelection, HealthCheck, MachineShape, ManagementCluster, NodePool, OsFamily, Taint, VSphereCloneMode,
} from '../../src/cluster';
import { Cidr, KubernetesVersion } from '../../src/fleet';

const IMAGE = 'https://images.example.com/ubuntu-2204-kube-1-34.gz';

function vsphere(props: Partial<EksAnywhereVSphereProps> = {}) {
  return EksAnywhereProvider.vsphere({
    server: 'vcenter.example.internal',
    datacenter: 'dc1',
    network: '/dc1/network/vms',
    thumbprint: 'AA:BB',
    machines: { datastore: '/dc1/datastore/vsan', folder: '/dc1/vm/eksa', resourcePool: '*/Resources', template: '/dc1/vm/Templates/ubuntu-2204-kube-v1.34' },
    ...props,
  });
}

function machine(index: number, type: string): BareMetalMachineProps {
  return {
    hostname: `node-${index}`,
    mac: `00:1b:21:00:00:0${index}`,
    ipAddress: `10.20.0.2${index}`,
    netmask: '255.255.255.0',
    gateway: '10.20.0.1',
    nameservers: ['10.20.0.1'],
    disk: '/dev/sda',
    labels: { type },
  };
}

function bareMetal(props: Partial<EksAnywhereBareMetalProps> = {}) {
  return EksAnywhereProvider.bareMetal({
    tinkerbellIp: '10.20.0.11',
    osImageUrl: IMAGE,
    controlPlane: { hardware: HardwareSelection.label('type', 'cp') },
    pools: { workers: { hardware: HardwareSelection.label('type', 'worker') } },
    ...props,
  });
}

function store(props: Partial<EksAnywhereClusterProps> = {}, id = 'store-lyon') {
  const app = platform();
  return new EksAnywhereCluster(app, id, {
    managedBy: manager(app),
    location: LYON,
    version: KubernetesVersion.V1_34,
    access: { sshKeys: [SSH_KEY] },
    controlPlane: { count: 1, endpoint: '10.20.0.10' },
    workers: [NodePool.fixed('workers', 2)],
    provider: bareMetal(),
    ...props,
  });
}

describe('a cluster of EKS Anywhere', () => {
  it('names its manager and its release, and quotes its version as text', () => {
    expect(objectOf(store(), 'Cluster')).toMatchObject({
      apiVersion: 'anywhere.eks.amazonaws.com/v1alpha1',
      metadata: { name: 'store-lyon', namespace: 'default' },
    });
    expect(objectOf(store(), 'Cluster').spec).toEqual({
      clusterNetwork: { cniConfig: { cilium: {} }, pods: { cidrBlocks: ['192.168.0.0/16'] }, services: { cidrBlocks: ['10.96.0.0/12'] } },
      controlPlaneConfiguration: { count: 1, endpoint: { host: '10.20.0.10' }, machineGroupRef: { kind: 'TinkerbellMachineConfig', name: 'store-lyon-cp' } },
      datacenterRef: { kind: 'TinkerbellDatacenterConfig', name: 'store-lyon' },
      eksaVersion: 'v0.26.1',
      kubernetesVersion: '1.34',
      managementCluster: { name: 'management' },
      workerNodeGroupConfigurations: [{ name: 'workers', count: 2, machineGroupRef: { kind: 'TinkerbellMachineConfig', name: 'store-lyon-workers' } }],
    });
  });

  it('changes only in the kinds of its machines when the provider changes', () => {
    const spec = (provider: ReturnType<typeof vsphere>) => objectOf(store({ provider }), 'Cluster').spec;
    expect(JSON.parse(JSON.stringify(spec(vsphere())).replaceAll('VSphere', 'Tinkerbell'))).toEqual(spec(bareMetal()));
  });

  it('says pools, taints, health checks, network and access in its own spelling', () => {
    const cluster = store({
      provider: vsphere({ pools: { burst: { template: '/dc1/vm/Templates/ubuntu-2204-kube-1-33' } } }),
      controlPlane: { count: 3, endpoint: 'api.lyon.example.com', certificateNames: ['api.example.com'], maxSurge: 0, taints: [Taint.noSchedule('dedicated', 'control-plane')], labels: { zone: 'a' } },
      etcd: { count: 3 },
      network: { pods: Cidr.of('10.100.0.0/16'), services: Cidr.of('10.101.0.0/16'), nodePrefix: 25 },
      healthCheck: HealthCheck.of({ maxUnhealthy: '40%', nodeStartupSeconds: 900 }),
      access: { sshKeys: [SSH_KEY], oidc: { url: 'https://login.example.com', clientId: 'kubernetes', requiredClaims: { group: 'ops' } } },
      workers: [
        NodePool.fixed('workers', 2, { labels: { tier: 'edge' }, taints: [Taint.preferNoSchedule('slow')], healthCheck: HealthCheck.of({ maxUnhealthy: '1' }) }),
        NodePool.autoscaled('burst', 1, 5, { version: KubernetesVersion.V1_33, rollout: { maxSurge: 2 } }),
      ],
    });
    const ref = (name: string) => ({ kind: 'VSphereMachineConfig', name });
    expect(objectOf(cluster, 'Cluster').spec).toEqual({
      clusterNetwork: { cniConfig: { cilium: {} }, nodes: { cidrMaskSize: 25 }, pods: { cidrBlocks: ['10.100.0.0/16'] }, services: { cidrBlocks: ['10.101.0.0/16'] } },
      controlPlaneConfiguration: {
        certSans: ['api.example.com'],
        count: 3,
        endpoint: { host: 'api.lyon.example.com' },
        labels: { zone: 'a' },
        machineGroupRef: ref('store-lyon-cp'),
        taints: [{ key: 'dedicated', value: 'control-plane', effect: 'NoSchedule' }],
        upgradeRolloutStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0 } },
      },
      datacenterRef: { kind: 'VSphereDatacenterConfig', name: 'store-lyon' },
      eksaVersion: 'v0.26.1',
      externalEtcdConfiguration: { count: 3, machineGroupRef: ref('store-lyon-etcd') },
      identityProviderRefs: [{ kind: 'OIDCConfig', name: 'store-lyon' }],
      kubernetesVersion: '1.34',
      machineHealthCheck: { maxUnhealthy: '40%', nodeStartupTimeout: '900s', unhealthyMachineTimeout: '300s' },
      managementCluster: { name: 'management' },
      workerNodeGroupConfigurations: [
        {
          name: 'workers',
          count: 2,
          labels: { tier: 'edge' },
          machineGroupRef: ref('store-lyon-workers'),
          machineHealthCheck: { maxUnhealthy: 1, nodeStartupTimeout: '600s', unhealthyMachineTimeout: '300s' },
          taints: [{ key: 'slow', effect: 'PreferNoSchedule' }],
        },
        {
          name: 'burst',
          autoscalingConfiguration: { minCount: 1, maxCount: 5 },
          kubernetesVersion: '1.33',
          machineGroupRef: ref('store-lyon-burst'),
          upgradeRolloutStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 2, maxUnavailable: 0 } },
        },
      ],
    });
    expect(objectOf(cluster, 'OIDCConfig').spec).toEqual({
      clientId: 'kubernetes', issuerUrl: 'https://login.example.com', requiredClaims: [{ claim: 'group', value: 'ops' }],
    });
  });

  it('makes virtual machines of the shape, in the place and from the template that are said', () => {
    const cluster = store({
      provider: vsphere({
        controlPlane: { cloneMode: VSphereCloneMode.LINKED, storagePolicy: 'gold' },
        pools: { workers: { networks: ['/dc1/network/edge'], tags: ['urn:1'], failureDomain: 'rack-1' } },
        failureDomains: [{ name: 'rack-1', computeCluster: 'c', datastore: '/d', folder: '/f', network: '/n', resourcePool: 'r' }],
      }),
      workers: [NodePool.fixed('workers', 2, { shape: MachineShape.of({ cpus: 4, memoryGiB: 16, diskGiB: 80 }) })],
    });
    const common = { datastore: '/dc1/datastore/vsan', folder: '/dc1/vm/eksa', osFamily: 'ubuntu', resourcePool: '*/Resources', template: '/dc1/vm/Templates/ubuntu-2204-kube-v1.34', users: [{ name: 'capv', sshAuthorizedKeys: [SSH_KEY] }] };
    expect(objectOf(cluster, 'VSphereMachineConfig', 'store-lyon-cp').spec).toEqual({ ...common, cloneMode: 'linkedClone', memoryMiB: 8192, numCPUs: 2, storagePolicyName: 'gold' });
    expect(objectOf(cluster, 'VSphereMachineConfig', 'store-lyon-workers').spec).toEqual({ ...common, diskGiB: 80, memoryMiB: 16384, networks: ['/dc1/network/edge'], numCPUs: 4, tags: ['urn:1'] });
    expect(objectOf(cluster, 'VSphereDatacenterConfig').spec).toMatchObject({ server: 'vcenter.example.internal', datacenter: 'dc1', network: '/dc1/network/vms', thumbprint: 'AA:BB', insecure: false });
    expect(objectOf(cluster, 'Cluster').spec.workerNodeGroupConfigurations[0].failureDomains).toEqual(['rack-1']);
  });

  it('shares a machine configuration among groups that name the same one', () => {
    const cluster = store({ provider: vsphere({ pools: { a: { name: 'wn' }, b: { name: 'wn' } } }), workers: [NodePool.fixed('a', 1), NodePool.fixed('b', 1)] });
    expect(objectsOf(cluster).filter((object) => object.kind === 'VSphereMachineConfig').map((object) => object.metadata.name)).toEqual(['store-lyon-cp', 'wn']);
  });

  it('brings its hardware and the controllers that switch it, with credentials by name only', () => {
    const inventory = HardwareInventory.of([{ ...machine(1, 'cp'), bmc: { address: '10.20.1.21', secretName: 'bmc-node-1' }, vlan: '20' }, machine(2, 'worker'), machine(3, 'worker')]);
    const cluster = store({ provider: bareMetal({ inventory }) });
    expect(objectOf(cluster, 'Hardware', 'node-1')).toMatchObject({
      metadata: { namespace: 'eksa-system', labels: { type: 'cp' } },
      spec: {
        bmcRef: { apiGroup: 'bmc.tinkerbell.org', kind: 'Machine', name: 'bmc-node-1' },
        disks: [{ device: '/dev/sda' }],
        interfaces: [{ dhcp: { hostname: 'node-1', ip: { address: '10.20.0.21', family: 4, gateway: '10.20.0.1', netmask: '255.255.255.0' }, mac: '00:1b:21:00:00:01', name_servers: ['10.20.0.1'], uefi: true, vlan_id: '20' }, netboot: { allowPXE: true, allowWorkflow: true } }],
      },
    });
    expect(objectOf(cluster, 'Hardware', 'node-2').spec.bmcRef).toBeUndefined();
    expect(objectOf(cluster, 'Machine')).toMatchObject({
      metadata: { name: 'bmc-node-1', namespace: 'eksa-system' },
      spec: { connection: { authSecretRef: { name: 'bmc-node-1', namespace: 'eksa-system' }, host: '10.20.1.21', insecureTLS: true } },
    });
    expect(objectsOf(cluster).filter((object) => object.kind === 'Secret')).toEqual([]);
  });

  it('chooses machines by one label, or by affinity', () => {
    const hardware = HardwareSelection.affinity([{ type: 'worker' }, { type: 'spare' }], [{ labels: { rack: '1' }, weight: 50 }]);
    const cluster = store({ provider: bareMetal({ pools: { workers: { hardware, templateConfig: 'raid' } } }) });
    expect(objectOf(cluster, 'TinkerbellMachineConfig', 'store-lyon-cp').spec).toEqual({ hardwareSelector: { type: 'cp' }, osFamily: 'ubuntu', users: [{ name: 'ec2-user', sshAuthorizedKeys: [SSH_KEY] }] });
    expect(objectOf(cluster, 'TinkerbellMachineConfig', 'store-lyon-workers').spec).toEqual({
      hardwareAffinity: {
        required: [{ labelSelector: { matchLabels: { type: 'worker' } } }, { labelSelector: { matchLabels: { type: 'spare' } } }],
        preferred: [{ weight: 50, hardwareAffinityTerm: { labelSelector: { matchLabels: { rack: '1' } } } }],
      },
      osFamily: 'ubuntu',
      templateRef: { kind: 'TinkerbellTemplateConfig', name: 'raid' },
      users: [{ name: 'ec2-user', sshAuthorizedKeys: [SSH_KEY] }],
    });
  });

  it('can do without node pools on bare metal', () => {
    expect(objectOf(store({ workers: [], provider: bareMetal({ pools: {} }) }), 'Cluster').spec.workerNodeGroupConfigurations).toBeUndefined();
  });
});

describe('a cluster of EKS Anywhere in Docker', () => {
  const docker = EksAnywhereProvider.docker();

  it('has neither endpoint nor machine configurations', () => {
    const cluster = store({ provider: docker, access: {}, controlPlane: { count: 1 } });
    expect(objectsOf(cluster).map((object) => object.kind)).toEqual(['Cluster', 'DockerDatacenterConfig']);
    expect(objectOf(cluster, 'Cluster').spec).toMatchObject({
      controlPlaneConfiguration: { count: 1 },
      datacenterRef: { kind: 'DockerDatacenterConfig', name: 'store-lyon' },
      workerNodeGroupConfigurations: [{ name: 'workers', count: 2 }],
    });
    expect(JSON.stringify(objectOf(cluster, 'Cluster').spec)).not.toMatch(/machineGroupRef|endpoint/);
  });

  it('refuses an endpoint', () => {
    expect(() => store({ provider: docker })).toThrow(new Error("cluster 'store-lyon' on Docker has the endpoint '10.20.0.10': leave it out, Docker chooses one"));
  });
});

describe('findings of a cluster of EKS Anywhere', () => {
  it('are none where nothing is wrong', () => {
    const cluster = store();
    expect(cluster._findings([cluster])).toEqual([]);
  });

  it('tell of an endpoint that two clusters share', () => {
    const [lyon, nice] = [store(), store({}, 'store-nice')];
    expect(lyon._findings([lyon, nice])).toEqual([{
      code: 'cluster.endpoint-shared',
      severity: 'error',
      path: 'store-lyon',
      message: "the endpoint 10.20.0.10 of cluster 'store-lyon' is also that of 'store-nice'",
      fix: 'give each cluster an address of its own',
      clusters: ['store-lyon', 'store-nice'],
    }]);
  });

  it('warn where no machine is free for a rolling upgrade, and where no image is named', () => {
    const inventory = HardwareInventory.of([machine(1, 'cp'), machine(2, 'cp'), machine(3, 'worker'), machine(4, 'worker')]);
    const cluster = store({ provider: bareMetal({ inventory, osImageUrl: undefined }) });
    expect(cluster._findings([cluster]).map(({ code, severity, message, fix }) => ({ code, severity, message, fix }))).toEqual([
      {
        code: 'cluster.hardware-no-spare',
        severity: 'warning',
        message: "'workers' of cluster 'store-lyon' has 2 machines for 2 nodes and replaces 1 at a time: an upgrade would wait for a free machine",
        fix: 'add 1 machine labelled type=worker, or upgrade in place of surging',
      },
      {
        code: 'cluster.os-image-missing',
        severity: 'warning',
        message: "cluster 'store-lyon' does not say from which image its machines are installed, and EKS Anywhere brings none for ubuntu",
        fix: 'give osImageUrl for the cluster, or for every group of machines',
      },
    ]);
  });
});

describe('a cluster of EKS Anywhere is refused', () => {
  const hardware = (...types: string[]) => ({ inventory: HardwareInventory.of(types.map((type, i) => machine(i + 1, type))) });
  const label = HardwareSelection.label;
  it.each<[string, () => unknown, string]>([
    ['with a name that is too long', () => store({}, 'store-lyon-part-dieu-south-entrance-2'),
      "cluster name 'store-lyon-part-dieu-south-entrance-2' is not one that EKS Anywhere takes: start with a letter and use 2 to 35 characters, it has 37"],
    ['with a name that starts with a digit', () => store({}, '3-rivers'),
      "cluster name '3-rivers' is not one that EKS Anywhere takes: start with a letter and use 2 to 35 characters, it has 8"],
    ['with an even control plane', () => store({ controlPlane: { count: 2, endpoint: '10.20.0.10' } }),
      "cluster 'store-lyon' has a control plane of 2 machines with etcd on them: give an odd number, 1 or 3, or etcd machines of its own"],
    ['without a control plane', () => store({ controlPlane: { count: 0, endpoint: '10.20.0.10' } }),
      "cluster 'store-lyon' has a control plane of 0 machines: give 1, 3 or 5"],
    ['with an even number of etcd machines', () => store({ provider: vsphere(), etcd: { count: 2 } }),
      "cluster 'store-lyon' has 2 machines for etcd: give an odd number, 3 or 5"],
    ['with etcd machines on bare metal', () => store({ etcd: { count: 3 } }),
      "cluster 'store-lyon' has machines for etcd, which bare metal does not support: leave etcd out, it runs on the control plane"],
    ['without an endpoint', () => store({ controlPlane: { count: 1 } }),
      "cluster 'store-lyon' on bare metal has no endpoint: give controlPlane.endpoint, a free address of the machines' network"],
    ['without a pool on vSphere', () => store({ provider: vsphere(), workers: [] }),
      "cluster 'store-lyon' has no node pool, and vSphere demands one: add NodePool.fixed('workers', 2) to workers"],
    ['without a pool where the control plane repels pods', () => store({ workers: [], provider: bareMetal({ pools: {} }), controlPlane: { count: 1, endpoint: '10.20.0.10', taints: [Taint.noSchedule('a')] } }),
      "cluster 'store-lyon' has no node pool and taints its control plane, which EKS Anywhere refuses: leave the taints out or add a pool"],
    ['without an SSH key', () => store({ access: {} }),
      "cluster 'store-lyon' has no SSH key: name one in access.sshKeys, only eksctl makes keys by itself"],
    ['with two SSH keys on bare metal', () => store({ access: { sshKeys: [SSH_KEY, SSH_KEY] } }),
      "cluster 'store-lyon' on bare metal is given 2 SSH keys: its machines take exactly one, name it in access.sshKeys"],
    ['with an SSH key that is none', () => store({ access: { sshKeys: ['ssh-ed25519 AAAA\nssh-rsa BBBB'] } }),
      "cluster 'store-lyon' is given 'ssh-ed25519 AAAA ssh-rsa…' as an SSH key, which is not a public key on one line: use one such as 'ssh-ed25519 AAAA… name'"],
    ['with a token issuer without encryption', () => store({ access: { sshKeys: [SSH_KEY], oidc: { url: 'http://login', clientId: 'k' } } }),
      "cluster 'store-lyon' trusts the token issuer 'http://login': an issuer's address must start with https://"],
    ['with two claims', () => store({ access: { sshKeys: [SSH_KEY], oidc: { url: 'https://login', clientId: 'k', requiredClaims: { a: '1', b: '2' } } } }),
      "cluster 'store-lyon' demands 2 claims of a token: EKS Anywhere takes at most one"],
    ['with a Kubernetes that its release does not make', () => store({ version: KubernetesVersion.V1_29 }),
      "cluster 'store-lyon' wants Kubernetes 1.29 of EKS Anywhere v0.26.1, which makes 1.30 to 1.36: choose one of those, or another release"],
    ['with a release ahead of its manager', () => store({ eksAnywhereVersion: EksAnywhereVersion.of('v0.26.2') }),
      "cluster 'store-lyon' has EKS Anywhere v0.26.2 and its management cluster v0.26.1: a cluster is at its manager's release or at most one minor behind, never ahead"],
    ['with a release two minors behind its manager', () => store({ eksAnywhereVersion: EksAnywhereVersion.V0_24_0 }),
      "cluster 'store-lyon' has EKS Anywhere v0.24.0 and its management cluster v0.26.1: a cluster is at its manager's release or at most one minor behind, never ahead"],
    ['with a pool more than two minors behind', () => store({ provider: vsphere(), workers: [NodePool.fixed('workers', 1, { version: KubernetesVersion.V1_31 })] }),
      "node pool 'workers' of cluster 'store-lyon' has Kubernetes 1.31, more than two minors behind 1.34: raise it to 1.32 or newer"],
    ['with pods and services in one range', () => store({ network: { pods: Cidr.of('10.0.0.0/8'), services: Cidr.of('10.96.0.0/12') } }),
      "cluster 'store-lyon' uses 10.0.0.0/8 for pods and 10.96.0.0/12 for services, which overlap: choose ranges that have no address in common"],
    ['with the defaults of one range inside another', () => store({ network: { pods: Cidr.of('10.0.0.0/8') } }),
      "cluster 'store-lyon' uses 10.0.0.0/8 for pods and 10.96.0.0/12 for services, which overlap: choose ranges that have no address in common"],
    ['with its endpoint in the range of pods', () => store({ controlPlane: { count: 1, endpoint: '192.168.4.1' } }),
      "cluster 'store-lyon' has its endpoint 192.168.4.1 inside the range 192.168.0.0/16 of its pods: choose a free address of the machines' network"],
    ['with a part for each node that does not fit', () => store({ network: { pods: Cidr.of('192.168.0.0/16'), nodePrefix: 16 } }),
      "cluster 'store-lyon' gives each node a /16 of the pods' range 192.168.0.0/16: the node's prefix must be longer than /16 by 1 to 16"],
    ['with a range for pods too large for a node\'s part', () => store({ network: { pods: Cidr.of('172.0.0.0/7') } }),
      "cluster 'store-lyon' gives each node a /24 of the pods' range 172.0.0.0/7: the node's prefix must be longer than /7 by 1 to 16"],
    ['with the endpoint as address of the installing service', () => store({ provider: bareMetal({ tinkerbellIp: '10.20.0.10' }) }),
      "cluster 'store-lyon' uses 10.20.0.10 as endpoint and as tinkerbellIp: give the installing service an address of its own"],
    ['with an image for all and one for a group', () => bareMetal({ pools: { workers: { hardware: label('a', 'b'), osImageUrl: 'https://x/1-34' } } }),
      `bare metal names the image '${IMAGE}' for all machines and 'https://x/1-34' for a group: name it once for all, or for every group`],
    ['with an image of another minor', () => store({ version: KubernetesVersion.V1_35 }),
      `'control-plane' of cluster 'store-lyon' is installed from '${IMAGE}', whose name does not say Kubernetes 1.35: EKS Anywhere demands 1.35 or 1-35 in it`],
    ['with Bottlerocket on bare metal', () => store({ provider: bareMetal({ osFamily: OsFamily.BOTTLEROCKET }) }),
      "cluster 'store-lyon' runs Bottlerocket with Kubernetes 1.34 on bare metal, which ends at 1.28: use OsFamily.UBUNTU or OsFamily.REDHAT"],
    ['with a pool that has no machines', () => store({ workers: [NodePool.fixed('workers', 1), NodePool.fixed('gpu', 1)] }),
      "node pool 'gpu' of cluster 'store-lyon' has no machines on bare metal: say which in pools: { 'gpu': { hardware: … } }"],
    ['with machines for a pool that is not there', () => store({ workers: [NodePool.fixed('worker', 1)] }),
      "cluster 'store-lyon' has settings of bare metal for the node pool 'workers', which it does not have, did you mean 'worker'?"],
    ['with hardware that no selection matches', () => store({ provider: bareMetal(hardware('cp', 'wrker', 'wrker')) }),
      "'workers' of cluster 'store-lyon' needs 2 free machines labelled type=worker, the inventory has 0: label machines so, or select by type=cp, type=wrker"],
    ['with too little hardware', () => store({ provider: bareMetal(hardware('cp', 'worker')) }),
      "'workers' of cluster 'store-lyon' needs 2 free machines labelled type=worker, the inventory has 1: label machines so, or select by type=cp, type=worker"],
    ['with hardware that belongs to a cluster already', () => store({ provider: bareMetal({ inventory: HardwareInventory.of([machine(1, 'cp'), machine(2, 'worker'), { ...machine(3, 'worker'), labels: { 'type': 'worker', 'v1alpha1.tinkerbell.org/ownerName': 'x' } }]) }) }),
      "'workers' of cluster 'store-lyon' needs 2 free machines labelled type=worker, the inventory has 1: label machines so, or select by type=cp, type=worker"],
    ['with hardware that two selections match', () => store({
      provider: bareMetal({
        inventory: HardwareInventory.of([{ ...machine(1, 'cp'), labels: { type: 'cp', site: 'lyon' } }, { ...machine(2, 'x'), labels: { site: 'lyon' } }]),
        pools: { workers: { hardware: label('site', 'lyon') } },
      }),
    }),
    "machine 'node-1' of cluster 'store-lyon' is selected for 'control-plane' by type=cp and for 'workers' by site=lyon: label machines for one of them, or let both name one machine configuration"],
    ['with two machines of one address', () => HardwareInventory.of([machine(1, 'cp'), { ...machine(2, 'cp'), ipAddress: '10.20.0.21' }]),
      "machines 'node-1' and 'node-2' of the hardware inventory share '10.20.0.21': names, hardware addresses and IP addresses are unique"],
    ['with a hardware address in capitals', () => HardwareInventory.of([{ ...machine(1, 'cp'), mac: '00:1B:21:00:00:01' }]),
      "machine 'node-1' has the hardware address '00:1B:21:00:00:01': write it in lower case with colons, such as '00:1b:21:3c:4d:5e'"],
    ['with a preference beyond 100', () => HardwareSelection.affinity([{ a: 'b' }], [{ labels: { c: 'd' }, weight: 101 }]),
      'a hardware preference has the weight 101: give a whole number from 1 to 100'],
    ['with a vSphere template of another minor', () => store({ provider: vsphere(), version: KubernetesVersion.V1_33 }),
      "control-plane of cluster 'store-lyon' uses the template '/dc1/vm/Templates/ubuntu-2204-kube-v1.34', whose name does not say Kubernetes 1.33: EKS Anywhere demands 1.33 or 1-33 in it"],
    ['without a template', () => store({ provider: vsphere({ machines: { datastore: '/d', folder: '/f', resourcePool: 'r' } }) }),
      "control-plane of cluster 'store-lyon' has no template on vSphere: give it in machines, or for this group alone"],
    ['with a network that is no path', () => vsphere({ network: 'VM Network' }),
      "network 'VM Network' of a vSphere datacenter is not an absolute inventory path: write it as '/<datacenter>/network/…'"],
    ['with networks of its own for the control plane', () => store({ provider: vsphere({ controlPlane: { networks: ['/n'] } }) }),
      "control-plane of cluster 'store-lyon' has networks of its own, which EKS Anywhere allows for node pools only: use the datacenter's network"],
    ['with two operating systems', () => store({ provider: vsphere({ pools: { workers: { osFamily: OsFamily.REDHAT } } }) }),
      "cluster 'store-lyon' mixes the operating systems redhat and ubuntu: choose one osFamily for all of its machines"],
    ['with two machine configurations of one name', () => store({ provider: vsphere({ pools: { workers: { name: 'store-lyon-cp', folder: '/g' } } }) }),
      "cluster 'store-lyon' has two different machine configurations named 'store-lyon-cp', the second for 'workers': give it another name"],
    ['in a failure domain that is not declared', () => store({ provider: vsphere({ pools: { workers: { failureDomain: 'rack-1' } } }) }),
      "failure domain 'rack-1' is not declared in the vSphere datacenter 'dc1': declare it in failureDomains, or name one of those (there is none)"],
    ['with two replacements at a time of the control plane', () => store({ controlPlane: { count: 3, endpoint: '10.20.0.10', maxSurge: 2 } }),
      "cluster 'store-lyon' replaces its control plane with maxSurge 2: 0 and 1 are possible"],
    ['without a surge where the control plane is small', () => store({ controlPlane: { count: 1, endpoint: '10.20.0.10', maxSurge: 0 } }),
      "cluster 'store-lyon' replaces its control plane of 1 machines with maxSurge 0, which needs 3 or more: leave maxSurge out, or add machines"],
    ['with a pool that can neither grow nor shrink', () => NodePool.fixed('workers', 1, { rollout: { maxSurge: 0 } }),
      "node pool 'workers' can neither add nor take away a machine while it is replaced: set maxSurge or maxUnavailable to 1 or more"],
    ['with bounds in the wrong order', () => NodePool.autoscaled('workers', 5, 1),
      "node pool 'workers' has at least 5 and at most 1 machines: swap the two, as in NodePool.autoscaled('workers', 1, 5)"],
    ['with a taint twice', () => NodePool.fixed('workers', 1, { taints: [Taint.noSchedule('a'), Taint.noSchedule('a', 'b')] }),
      "node pool 'workers' has the taint 'a:NoSchedule' twice: keep one of them"],
    ['with a label that Kubernetes does not take', () => NodePool.fixed('workers', 1, { labels: { a: 'b c' } }),
      "node pool 'workers' has the value 'b c' for label 'a', which Kubernetes does not accept: use at most 63 letters, digits, '-', '_' or '.', starting and ending with a letter or digit"],
  ])('%s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });

  it('without a release, where its manager says none', () => {
    const app = platform();
    const old = new ManagementCluster(app, 'old', { location: LYON, version: KubernetesVersion.V1_34 });
    const other = new ExistingCluster(app, 'other', { location: LYON, version: KubernetesVersion.V1_34 });
    const message = (name: string, id: string) => `cluster '${id}' does not say its release of EKS Anywhere: give eksAnywhereVersion, or make '${name}' a ManagementCluster that says its own`;
    expect(() => store({ managedBy: old })).toThrow(message('old', 'store-lyon'));
    expect(() => store({ managedBy: other })).toThrow(message('other', 'store-lyon'));
    expect(store({ managedBy: other, eksAnywhereVersion: EksAnywhereVersion.V0_26_1 }).eksAnywhereVersion.toString()).toBe('v0.26.1');
  });

  it('with a release that does not exist', () => {
    expect(() => EksAnywhereVersion.of('0.26')).toThrow("'0.26' is not a release of EKS Anywhere that is known: use v0.19.0 or newer, such as 'v0.26.1'");
  });
});
