import { byKind, kubeadm, metadata, warningsOf } from './kubeadm';
import {
  ClusterNetworkProps, ClusterResource, IpPool, KubeadmClusterProps, KubeadmProvider, KubeadmVSphereProps, MachineFile,
  MachineFileEncoding, NodePool, ResourceSetStrategy, Taint, UpstreamRelease, VirtualIp, VSphereIdentity, VSphereTopologyLevel,
} from '../../src/cluster';
import { Cidr } from '../../src/fleet';
import { isClusterScoped } from '../../src/synth/collect/scope';

function vsphere(props: Partial<KubeadmVSphereProps> = {}) {
  return KubeadmProvider.vsphere({
    server: 'vcenter.example.internal',
    datacenter: 'dc1',
    identity: VSphereIdentity.clusterIdentity('platform'),
    machines: { network: 'VM Network', template: 'ubuntu-2404-kube-v1.35.6' },
    ...props,
  });
}

const endpoint = '10.20.0.10';
const shop = (props: Partial<KubeadmClusterProps> = {}, provider = vsphere()) => kubeadm(provider, { controlPlane: { count: 1, endpoint }, ...props });

describe('a kubeadm cluster', () => {
  it('runs upstream Kubernetes with the images that kubeadm knows', () => {
    const { KubeadmControlPlane: { spec } } = byKind(shop());
    expect(spec.version).toBe('v1.35.6');
    expect(spec.kubeadmConfigSpec.clusterConfiguration).toEqual({ controllerManager: { extraArgs: [{ name: 'cloud-provider', value: 'external' }] } });
  });

  it('takes what machines are told after what the provider wants, and the group over all machines', () => {
    const cluster = shop({
      kubeadm: {
        machines: { commands: ['all'], commandsAfter: ['done'], kubeletArguments: { 'max-pods': '200', 'event-qps': '0' }, sshUser: 'ops' },
        controlPlane: {
          files: [MachineFile.secret('/etc/kubernetes/encryption.yaml', 'encryption', 'config', { owner: 'root:root', permissions: '0600' })],
          commands: ['control plane'],
          apiServerArguments: { 'encryption-provider-config': '/etc/kubernetes/encryption.yaml' },
          schedulerArguments: { v: '2' },
          controllerManagerArguments: { 'bind-address': '0.0.0.0', 'cloud-provider': 'none' },
          fields: { clusterConfiguration: { etcd: { local: { dataDir: '/var/lib/etcd-disk' } } } },
        },
        pools: { general: { kubeletArguments: { 'max-pods': '60' }, files: [MachineFile.text('/etc/motd', 'aGk=', { encoding: MachineFileEncoding.BASE64, append: true })], nodeName: 'own' } },
      },
      workers: [NodePool.fixed('general', 2, { labels: { tier: 'edge' }, taints: [Taint.noExecute('only', 'edge')] })],
    }, vsphere({ virtualIp: VirtualIp.external() }));
    const { KubeadmControlPlane: { spec }, KubeadmConfigTemplate: join } = byKind(cluster);

    expect(spec.kubeadmConfigSpec).toMatchObject({
      clusterConfiguration: {
        apiServer: { extraArgs: [{ name: 'encryption-provider-config', value: '/etc/kubernetes/encryption.yaml' }] },
        controllerManager: { extraArgs: [{ name: 'cloud-provider', value: 'none' }, { name: 'bind-address', value: '0.0.0.0' }] },
        etcd: { local: { dataDir: '/var/lib/etcd-disk' } },
        scheduler: { extraArgs: [{ name: 'v', value: '2' }] },
      },
      files: [{ path: '/etc/kubernetes/encryption.yaml', owner: 'root:root', permissions: '0600', contentFrom: { secret: { name: 'encryption', key: 'config' } } }],
      initConfiguration: { nodeRegistration: { kubeletExtraArgs: [{ name: 'cloud-provider', value: 'external' }, { name: 'event-qps', value: '0' }, { name: 'max-pods', value: '200' }] } },
      postKubeadmCommands: ['done'],
    });
    expect(spec.kubeadmConfigSpec.preKubeadmCommands.slice(3)).toEqual(['all', 'control plane']);
    expect(join.spec.template.spec).toMatchObject({
      files: [{ path: '/etc/motd', content: 'aGk=', encoding: 'base64', append: true }],
      joinConfiguration: {
        nodeRegistration: {
          kubeletExtraArgs: [{ name: 'cloud-provider', value: 'external' }, { name: 'event-qps', value: '0' }, { name: 'max-pods', value: '60' }, { name: 'node-labels', value: 'tier=edge' }],
          name: 'own',
          taints: [{ key: 'only', value: 'edge', effect: 'NoExecute' }],
        },
      },
      users: [{ name: 'ops' }],
    });
  });

  it('lets fields go over what is made, null takes one away', () => {
    const { VSphereMachineTemplate: [, workers], KubeadmConfigTemplate: join } = byKind(shop(
      { kubeadm: { pools: { general: { fields: { users: null, verbosity: 4 } } } } },
      vsphere({ pools: { general: { fields: { hardwareVersion: 'vmx-21', os: null, network: { devices: [{ networkName: 'other', dhcp4: true }] } } } } }),
    ));
    expect([workers.spec.template.spec.hardwareVersion, workers.spec.template.spec.os, workers.spec.template.spec.network]).toEqual(
      ['vmx-21', undefined, { devices: [{ networkName: 'other', dhcp4: true }] }]);
    expect([join.spec.template.spec.users, join.spec.template.spec.verbosity]).toEqual([undefined, 4]);
  });

  it('names a template by its content with the fields that the program sets', () => {
    const nameOf = (version: string) => shop({}, vsphere({ pools: { general: { fields: { hardwareVersion: version } } } }));
    const [one, same, other] = ['vmx-21', 'vmx-21', 'vmx-22'].map((version) => nameOf(version).definition.node.findChild('pool-general-machines') as any);
    expect(one.name).toBe(same.name);
    expect(one.name).not.toBe(other.name);
  });

  it('takes over a cluster that was made by other means, under the names that it has', () => {
    const cluster = shop({
      controlPlaneName: 'shop-kcp',
      objectLabels: { cni: 'calico' },
      workers: [NodePool.fixed('general', 2, { objectName: 'shop-wmd' })],
      kubeadm: { pools: { general: { templateName: 'shop-kcfg-0' } } },
    }, vsphere({ controlPlane: { templateName: 'shop-mt-cp' }, pools: { general: { templateName: 'shop-mt-0' } } }));
    const { Cluster: { metadata: { labels }, spec }, KubeadmControlPlane: controlPlane, MachineDeployment: pool } = byKind(cluster);
    expect(labels).toEqual({ 'cni': 'calico', 'cluster.x-k8s.io/cluster-name': 'shop' });
    expect([spec.controlPlaneRef.name, controlPlane.metadata.name, controlPlane.spec.machineTemplate.spec.infrastructureRef.name]).toEqual(['shop-kcp', 'shop-kcp', 'shop-mt-cp']);
    expect([pool.metadata.name, pool.spec.template.spec.bootstrap.configRef.name, pool.spec.template.spec.infrastructureRef.name]).toEqual(['shop-wmd', 'shop-kcfg-0', 'shop-mt-0']);
    expect(pool.spec.selector.matchLabels['cluster.x-k8s.io/deployment-name']).toBe('shop-wmd');
  });

  it('answers at another port and under another domain of services', () => {
    const { VSphereCluster, Cluster, KubeadmControlPlane } = byKind(shop({ controlPlane: { count: 1, endpoint, endpointPort: 443 }, network: { serviceDomain: 'shop.internal' } }));
    expect(VSphereCluster.spec.controlPlaneEndpoint).toEqual({ host: endpoint, port: 443 });
    expect(Cluster.spec.clusterNetwork).toEqual({ serviceDomain: 'shop.internal' });
    expect(KubeadmControlPlane.spec.kubeadmConfigSpec.files[0].content).toContain('- name: port\n          value: "443"\n');
  });

  it('has what Cluster API applies to it in a ClusterResourceSet', () => {
    const cluster = shop();
    cluster.addResourceSet('shop-network', { resources: [ClusterResource.manifest('calico', 'kind: Namespace'), ClusterResource.secret('registry'), ClusterResource.configMap('other')] });
    const { ClusterResourceSet: set, ConfigMap: config } = byKind(cluster);
    expect(set).toEqual({
      apiVersion: 'addons.cluster.x-k8s.io/v1beta2',
      kind: 'ClusterResourceSet',
      metadata: metadata('shop-network'),
      spec: {
        clusterSelector: { matchLabels: { 'cluster.x-k8s.io/cluster-name': 'shop' } },
        resources: [{ kind: 'ConfigMap', name: 'calico' }, { kind: 'Secret', name: 'registry' }, { kind: 'ConfigMap', name: 'other' }],
        strategy: 'Reconcile',
      },
    });
    expect(config).toEqual({ apiVersion: 'v1', kind: 'ConfigMap', metadata: metadata('calico'), data: { data: 'kind: Namespace' } });
  });

  it('is warned of an argument that the API server does not know any more', () => {
    expect(warningsOf(shop({ kubeadm: { controlPlane: { apiServerArguments: { 'cloud-provider': 'external' } } } }))).toEqual([[
      'cluster.argument-removed',
      "cluster 'shop' gives the API server of Kubernetes 1.35 the argument 'cloud-provider', which ended with 1.33: it would not start",
    ]]);
    expect(warningsOf(shop())).toEqual([]);
  });

  it.each<[string, () => unknown, string]>([
    ['a version of upstream that is none', () => UpstreamRelease.of('1.35'), "'1.35' is no release of upstream Kubernetes: give major, minor and patch, as in 'v1.36.2'"],
    ['a release of another minor', () => shop({ distribution: UpstreamRelease.of('1.34.3') }),
      "cluster 'shop' has Kubernetes 1.35 and the release v1.34.3 of v1.34.3: choose a release of 1.35, or change the version"],
    ['a file at two places', () => shop({ kubeadm: { machines: { files: [MachineFile.text('/etc/a', '')] }, pools: { general: { files: [MachineFile.text('/etc/a', 'b')] } } } }),
      "'general' of cluster 'shop' has the file '/etc/a' twice: keep one of them, or leave out what brings the other"],
    ['a file of the provider again', () => shop({ kubeadm: { controlPlane: { files: [MachineFile.text('/etc/kubernetes/manifests/kube-vip.yaml', '')] } } }),
      "'control-plane' of cluster 'shop' has the file '/etc/kubernetes/manifests/kube-vip.yaml' twice: keep one of them, or leave out what brings the other"],
    ['a relative path', () => MachineFile.text('etc/a', ''), "file 'etc/a' of a machine has no absolute path: start it with '/'"],
    ['a Secret without a key', () => MachineFile.secret('/etc/a', 'secret', ''), "file '/etc/a' of a machine comes from the Secret 'secret' and its key '': give both"],
    ['settings of kubeadm for a pool that is not there', () => shop({ kubeadm: { pools: { genral: {} } } }),
      "cluster 'shop' has settings of kubeadm for the node pool 'genral', which it does not have, did you mean 'general'?"],
    ['a time to drain that is none', () => shop({ kubeadm: { pools: { general: { drainSeconds: -1 } } } }), "'general' of cluster 'shop' drains its nodes for -1 seconds: give a whole number, 0 to wait for ever"],
    ['two ranges of one family', () => shop({ network: { pods: Cidr.of('10.1.0.0/16'), secondPods: Cidr.of('10.2.0.0/16') } }),
      "cluster 'shop' has 10.2.0.0/16 as the second range of its pods, of the same family as 10.1.0.0/16: give one range of IPv4 and one of IPv6"],
    ['a second range alone', () => shop({ network: { secondServices: Cidr.of('fd00::/108') } }),
      "cluster 'shop' has fd00::/108 as the second range of its services, and no first one: give one range of IPv4 and one of IPv6"],
    ['second ranges that overlap', () => shop({ network: { pods: Cidr.of('10.1.0.0/16'), services: Cidr.of('10.2.0.0/16'), secondPods: Cidr.of('fd00::/56'), secondServices: Cidr.of('fd00::/108') } }),
      "cluster 'shop' uses fd00::/56 for pods and fd00::/108 for services, which overlap: choose ranges that have no address in common"],
    ['a port beyond all', () => shop({ controlPlane: { count: 1, endpoint, endpointPort: 70_000 } }), "cluster 'shop' has the endpoint port 70000: give a whole number from 1 to 65535"],
    ['a resource set of nothing', () => shop().addResourceSet('cni', { resources: [] }),
      "resource set 'cni' of cluster 'shop' has no resources: name what is applied, as in ClusterResource.manifest('cni', content)"],
    ['a resource twice', () => shop().addResourceSet('cni', { resources: [ClusterResource.secret('a'), ClusterResource.configMap('a'), ClusterResource.secret('a')] }),
      "resource set 'cni' of cluster 'shop' has the Secret 'a' twice: keep one of them"],
    ['a manifest that is too large', () => ClusterResource.manifest('crds', 'x'.repeat(900_001)), "the manifest 'crds' has 900001 bytes, and a ConfigMap holds 900000: split it into several"],
    ['a name of an object that is none', () => NodePool.fixed('a', 1, { objectName: 'A_b' }),
      "object of a node pool name 'A_b' is not a DNS label: use lower-case letters, digits and '-', at most 63 characters, for example 'a-b'"],
  ])('is refused with %s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });

  it('applies a set of resources once where told so, to all clusters with a label', () => {
    const cluster = shop();
    cluster.addResourceSet('ccm', { resources: [ClusterResource.configMap('ccm')], strategy: ResourceSetStrategy.APPLY_ONCE, selector: { ccm: 'external' } });
    expect(byKind(cluster).ClusterResourceSet.spec).toEqual({
      clusterSelector: { matchLabels: { ccm: 'external' } }, resources: [{ kind: 'ConfigMap', name: 'ccm' }], strategy: 'ApplyOnce',
    });
  });
});

describe('a kubeadm cluster on vSphere', () => {
  const domain = {
    name: 'rack-1',
    region: { name: 'lyon', category: 'k8s-region', level: VSphereTopologyLevel.DATACENTER },
    zone: { name: 'rack-1', category: 'k8s-zone', level: VSphereTopologyLevel.COMPUTE_CLUSTER },
    computeCluster: 'rack-1',
    datastore: 'vsan-1',
    networks: ['rack-1'],
    resourcePool: '*/Resources/rack-1',
  };

  it('stands in failure domains that belong to no namespace', () => {
    const objects = byKind(shop({}, vsphere({ failureDomains: [domain], pools: { general: { failureDomain: 'rack-1' } } })));
    expect(objects.VSphereFailureDomain.spec).toEqual({
      region: { name: 'lyon', tagCategory: 'k8s-region', type: 'Datacenter' },
      zone: { name: 'rack-1', tagCategory: 'k8s-zone', type: 'ComputeCluster' },
      topology: { computeCluster: 'rack-1', datacenter: 'dc1', datastore: 'vsan-1', networks: ['rack-1'] },
    });
    expect(objects.VSphereDeploymentZone.spec).toEqual({
      controlPlane: true, failureDomain: 'rack-1', placementConstraint: { resourcePool: '*/Resources/rack-1' }, server: 'vcenter.example.internal',
    });
    for (const { apiVersion, kind } of [objects.VSphereFailureDomain, objects.VSphereDeploymentZone]) { expect(isClusterScoped(apiVersion, kind)).toBe(true); }
    expect(objects.VSphereCluster.spec.failureDomainSelector).toEqual({ matchLabels: { 'cluster.x-k8s.io/cluster-name': 'shop' } });
    expect(objects.MachineDeployment.spec.template.spec.failureDomain).toBe('rack-1');
  });

  it('takes addresses from pools in place of DHCP', () => {
    const devices = [{ network: 'a', addressPools: [IpPool.inCluster('shop')], nameServers: ['10.0.0.53'], searchDomains: ['example.internal'] }, { network: 'b' }];
    const { VSphereMachineTemplate: [machines] } = byKind(shop({}, vsphere({ machines: { template: 'kube-1-35', devices } })));
    expect(machines.spec.template.spec.network.devices).toEqual([
      {
        addressesFromPools: [{ apiGroup: 'ipam.cluster.x-k8s.io', kind: 'InClusterIPPool', name: 'shop' }],
        dhcp4: false,
        dhcp6: false,
        nameservers: ['10.0.0.53'],
        networkName: 'a',
        searchDomains: ['example.internal'],
      },
      { dhcp4: true, dhcp6: false, networkName: 'b' },
    ]);
  });

  it('chooses the image and the interface of kube-vip', () => {
    const { KubeadmControlPlane: { spec } } = byKind(shop({}, vsphere({ virtualIp: VirtualIp.kubeVip({ image: 'registry.example.com/kube-vip:v1', networkInterface: 'ens192', services: true }) })));
    const [{ content }] = spec.kubeadmConfigSpec.files;
    for (const text of ['image: registry.example.com/kube-vip:v1', 'value: ens192', 'name: svc_enable']) { expect(content).toContain(text); }
  });

  it.each<[string, () => unknown, string]>([
    ['half a group of hosts', () => shop({}, vsphere({ failureDomains: [{ ...domain, hostGroup: 'hosts' }] })),
      "failure domain 'rack-1' of cluster 'shop' has a hostGroup and no vmGroup: give both"],
    ['the other half', () => shop({}, vsphere({ failureDomains: [{ ...domain, vmGroup: 'vms' }] })),
      "failure domain 'rack-1' of cluster 'shop' has a vmGroup and no hostGroup: give both"],
    ['a failure domain that is not declared', () => shop({}, vsphere({ failureDomains: [domain], pools: { general: { failureDomain: 'rack-2' } } })),
      "node pool 'general' of cluster 'shop' stands in the failure domain 'rack-2', which its provider does not declare, did you mean 'rack-1'?"],
  ])('is refused with %s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });
});

describe('the ranges of a kubeadm cluster', () => {
  const pods = Cidr.of('10.1.0.0/16');
  const mask = (network: ClusterNetworkProps) => byKind(shop({ network })).KubeadmControlPlane.spec.kubeadmConfigSpec.clusterConfiguration.controllerManager.extraArgs
    .filter(({ name }: any) => name.startsWith('node-cidr'));

  it.each<[string, ClusterNetworkProps, unknown[]]>([
    ['its own part for each node', { pods, nodePrefix: 25 }, [{ name: 'node-cidr-mask-size', value: '25' }]],
    ['its own part, of the first family', { pods, secondPods: Cidr.of('fd00::/56'), nodePrefix: 25 }, [{ name: 'node-cidr-mask-size-ipv4', value: '25' }]],
    ['no part that is not said', { pods }, []],
  ])('have %s', (_, network, found) => {
    expect(mask(network)).toEqual(found);
  });

  it('are in both families of IP', () => {
    const { Cluster } = byKind(shop({ network: { pods, secondPods: Cidr.of('fd00::/56'), services: Cidr.of('fd01::/108'), secondServices: Cidr.of('10.96.0.0/12') } }));
    expect(Cluster.spec.clusterNetwork).toEqual({ pods: { cidrBlocks: ['10.1.0.0/16', 'fd00::/56'] }, services: { cidrBlocks: ['fd01::/108', '10.96.0.0/12'] } });
  });
});

describe('a kubeadm cluster for development', () => {
  it('can be told what its containers have, and be made in memory', () => {
    const provider = KubeadmProvider.development('kindest/node:v1.35.6', {
      clusterFields: { backend: { docker: { loadBalancer: { customHAProxyConfigTemplateRef: { name: 'lb' } } } } },
      pools: { general: { failureDomain: 'fd1', templateName: 'shop-workers', fields: { backend: { docker: null, inMemory: {} } } } },
    });
    const { DevCluster, DevMachineTemplate: [controlPlane, workers], MachineDeployment } = byKind(kubeadm(provider));
    expect(DevCluster.spec).toEqual({ backend: { docker: { loadBalancer: { customHAProxyConfigTemplateRef: { name: 'lb' } } } } });
    expect(controlPlane.spec.template.spec).toEqual({ backend: { docker: { customImage: 'kindest/node:v1.35.6' } } });
    expect([workers.metadata.name, workers.spec.template.spec]).toEqual(['shop-workers', { backend: { inMemory: {} } }]);
    expect(MachineDeployment.spec.template.spec.failureDomain).toBe('fd1');
  });
});
