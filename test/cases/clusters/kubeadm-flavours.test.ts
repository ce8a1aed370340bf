import { writtenBy } from './flavours';
import { controllerManager, EXTERNAL, shop, template } from './kubeadm-template';
import { HealthCheck, KubeadmProvider, MachineFile, ProviderResource, VirtualIp, VSphereIdentity } from '../../../src/cluster';
import { Cidr } from '../../../src/fleet';
import { JsonMap } from '../../../src/object/json';

const ID = '0b1c0000-0000-4000-8000-000000000001';
const byName = (name: string) => ProviderResource.byName(name);

describe('flavours of OpenStack', () => {
  const machines = { flavor: 'm1.medium', image: byName('ubuntu-2404-kube-v1.35.6'), keyPair: 'ops' };
  const node = { kubeletExtraArgs: [EXTERNAL, { name: 'provider-id', value: 'openstack:///\'{{ instance_id }}\'' }], name: '{{ local_hostname }}' };
  const said = {
    infra: ['v1beta1', 'OpenStackCluster', 'OpenStackMachineTemplate'] as const,
    machines: { flavor: 'm1.medium', image: { filter: { name: 'ubuntu-2404-kube-v1.35.6' } }, sshKeyName: 'ops' },
    node,
    config: { clusterConfiguration: controllerManager(EXTERNAL) },
  };
  const network = { externalNetwork: ProviderResource.byId(ID), subnet: Cidr.of('10.6.0.0/24'), nameServers: ['1.1.1.1'] };
  const cluster = {
    externalNetwork: { id: ID },
    identityRef: { cloudName: 'lyon', name: 'shop-cloud-config' },
    managedSecurityGroups: { allowAllInClusterTraffic: true },
    managedSubnets: [{ cidr: '10.6.0.0/24', dnsNameservers: ['1.1.1.1'] }],
  };
  const openstack = (props: object = {}) => KubeadmProvider.openstack({ credentialSecret: 'shop-cloud-config', cloud: 'lyon', machines, ...network, ...props });

  it('behind a load balancer, workers in a zone', () => {
    expect(writtenBy(shop(openstack({ pools: { 'md-0': { failureDomain: 'nova' } } })))).toEqual(template({
      ...said, cluster: { ...cluster, apiServerLoadBalancer: { enabled: true } }, pool: { failureDomain: 'nova' },
    }));
  });

  it('without a load balancer, with an instance to log on through and rules of one\'s own', () => {
    const bastion = { enabled: true, spec: { flavor: 'm1.tiny', image: { filter: { name: 'ubuntu-2404' } }, sshKeyName: 'ops' } };
    const rules = { allNodesSecurityGroupRules: [{ remoteManagedGroups: ['controlplane', 'worker'], direction: 'ingress', etherType: 'IPv4', name: 'BGP (Calico)', portRangeMin: 179, portRangeMax: 179, protocol: 'tcp' }] };
    expect(writtenBy(shop(openstack({ loadBalancer: false, clusterFields: { bastion, managedSecurityGroups: rules } })))).toEqual(template({
      ...said, cluster: { ...cluster, bastion, managedSecurityGroups: { allowAllInClusterTraffic: true, ...rules } },
    }));
  });
});

describe('flavours of Metal3', () => {
  const image = { url: 'http://172.22.0.1/ubuntu-kube-v1.35.6.raw', checksum: 'http://172.22.0.1/ubuntu-kube-v1.35.6.raw.sha256sum' };
  const registration = { kubeletExtraArgs: [{ name: 'node-labels', value: 'metal3.io/uuid={{ ds.meta_data.uuid }}' }], name: '{{ ds.meta_data.name }}' };
  const infra = ['v1beta2', 'Metal3Cluster', 'Metal3MachineTemplate'] as const;
  const endpoint = { controlPlane: { count: 1, endpoint: '192.168.111.249' } };
  const cluster = { cloudProviderEnabled: false, controlPlaneEndpoint: { host: '192.168.111.249', port: 6443 } };
  const ranges = { network: { pods: Cidr.of('10.128.0.0/18'), services: Cidr.of('10.96.0.0/12'), serviceDomain: 'cluster.local' } };
  const said = {
    infra,
    cluster,
    node: registration,
    network: { pods: { cidrBlocks: ['10.128.0.0/18'] }, services: { cidrBlocks: ['10.96.0.0/12'] }, serviceDomain: 'cluster.local' },
  };
  const data = (group: string) => ({ automatedCleaningMode: 'metadata', dataTemplate: { name: `shop-${group}-data-#` }, image });

  it('as it is installed, drained for as long as it takes', () => {
    const provider = KubeadmProvider.metal3({ machines: { image, cleaning: true, nodeReuse: false }, virtualIp: VirtualIp.external() });
    const written = writtenBy(shop(provider, { ...endpoint, ...ranges, kubeadm: { machines: { drainSeconds: 0 } } }));
    const expected = template({ ...said, machines: data('control-plane'), workers: data('md-0'), deletion: { nodeDrainTimeoutSeconds: 0 } }, ['control-plane', 'md-0'].map((group) => `
apiVersion: infrastructure.cluster.x-k8s.io/v1beta2
kind: Metal3DataTemplate
metadata: { name: "shop-${group}-data-#" }
spec: { clusterName: shop }
---
`).join('')).map((object: any) => (object.kind === 'Metal3MachineTemplate' ? { ...object, spec: { nodeReuse: false, ...object.spec } } : object));
    expect(written).toEqual(expected);
  });

  it('with addresses out of pools', () => {
    const networkData = {
      links: { ethernets: [{ type: 'phy', id: 'enp2s0', macAddress: { fromHostInterface: 'eth1' } }] },
      networks: { ipv4: [{ id: 'baremetal', link: 'enp2s0', ipAddressFromIPPool: 'pool1', routes: [{ network: '0.0.0.0', prefix: 0, gateway: { fromIPPool: 'pool1' } }] }] },
      services: { dns: ['8.8.8.8'] },
    };
    const metaData = { objectNames: [{ key: 'machine_name', object: 'machine' }], fromHostInterfaces: [{ key: 'mac', interface: 'eth0' }] };
    const objects = writtenBy(shop(KubeadmProvider.metal3({
      machines: { image, networkData, metaData },
      addressPools: [
        { name: 'pool1', ranges: [{ start: '192.168.111.10', end: '192.168.111.200', prefix: 24, gateway: '192.168.111.1' }] },
        { name: 'pool2', prefix: 25, gateway: '192.168.1.1', nameServers: ['8.8.8.8'], ranges: [{ subnet: Cidr.of('192.168.1.0/24') }], preAllocations: { first: '192.168.1.7' } },
      ],
    }), { ...endpoint, ...ranges })) as any[];
    expect(objects.filter(({ kind }) => kind === 'Metal3DataTemplate').map(({ spec }) => spec)).toEqual(Array(2).fill({ clusterName: 'shop', networkData, metaData }));
    expect(objects.filter(({ kind }) => kind === 'IPPool').map((pool) => ({ ...pool, metadata: pool.metadata.name }))).toEqual([
      {
        apiVersion: 'ipam.metal3.io/v1alpha1',
        kind: 'IPPool',
        metadata: 'pool1',
        spec: { clusterName: 'shop', namePrefix: 'pool1', pools: [{ start: '192.168.111.10', end: '192.168.111.200', prefix: 24, gateway: '192.168.111.1' }] },
      },
      {
        apiVersion: 'ipam.metal3.io/v1alpha1',
        kind: 'IPPool',
        metadata: 'pool2',
        spec: {
          clusterName: 'shop', namePrefix: 'pool2', prefix: 25, gateway: '192.168.1.1', dnsServers: ['8.8.8.8'], pools: [{ subnet: '192.168.1.0/24' }], preAllocations: { first: '192.168.1.7' },
        },
      },
    ]);
  });
});

describe('flavours of Nutanix', () => {
  it('in failure domains, with ciphers and conditions of one\'s own', () => {
    const ciphers = 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256';
    const kubelet = { 'eviction-hard': 'nodefs.available<10%', 'tls-cipher-suites': ciphers };
    const pressure = ['MemoryPressure', 'DiskPressure'].map((type) => ({ type, status: 'True' }));
    const cluster = shop(KubeadmProvider.nutanix({
      address: 'prism.example.internal',
      credentialSecret: 'shop',
      trustBundle: 'shop-pc-trusted-ca-bundle',
      virtualIp: VirtualIp.external(),
      machines: { image: byName('ubuntu-2404-kube-v1.35.6'), fields: { providerID: 'nutanix://shop-mt-0' } },
      failureDomains: [{ name: 'fd-1', cluster: byName('pe-1'), subnets: [byName('vlan-1')] }, { name: 'fd-2', cluster: byName('pe-2'), subnets: [byName('vlan-2')] }],
      pools: { 'md-0': { failureDomain: 'fd-1' } },
    }), {
      controlPlane: { count: 1, endpoint: '10.40.0.10', certificateNames: ['localhost', '127.0.0.1', '0.0.0.0'] },
      objectLabels: { ccm: 'nutanix' },
      healthCheck: HealthCheck.of({ maxUnhealthy: '40%', nodeConditions: pressure }),
      kubeadm: {
        machines: {
          kubeletArguments: kubelet,
          commands: ['echo "before kubeadm call" > /var/log/prekubeadm.log'],
          commandsAfter: ['echo "after kubeadm call" > /var/log/postkubeadm.log'],
          fields: { verbosity: 10, users: [{ lockPassword: false, name: 'capiuser', sudo: 'ALL=(ALL) NOPASSWD:ALL' }] },
        },
        controlPlane: { apiServerArguments: { 'tls-cipher-suites': ciphers }, controllerManagerArguments: { 'tls-cipher-suites': ciphers }, schedulerArguments: { 'tls-cipher-suites': ciphers } },
      },
    });
    const suites = { name: 'tls-cipher-suites', value: ciphers };
    const conditions = [{ type: 'Ready', status: 'False' }, { type: 'Ready', status: 'Unknown' }, ...pressure].map((condition) => ({ ...condition, timeoutSeconds: 300 }));
    const check = (name: string, label: JsonMap) => JSON.stringify({
      apiVersion: 'cluster.x-k8s.io/v1beta2',
      kind: 'MachineHealthCheck',
      metadata: { name },
      spec: {
        checks: { nodeStartupTimeoutSeconds: 600, unhealthyNodeConditions: conditions },
        clusterName: 'shop',
        remediation: { triggerIf: { unhealthyLessThanOrEqualTo: '40%' } },
        selector: { matchLabels: { 'cluster.x-k8s.io/cluster-name': 'shop', ...label } },
      },
    });
    const domain = (i: number) => JSON.stringify({
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1',
      kind: 'NutanixFailureDomain',
      metadata: { name: `fd-${i}` },
      spec: { prismElementCluster: { type: 'name', name: `pe-${i}` }, subnets: [{ type: 'name', name: `vlan-${i}` }] },
    });
    expect(writtenBy(cluster)).toEqual(template({
      infra: ['v1beta1', 'NutanixCluster', 'NutanixMachineTemplate'],
      labels: { ccm: 'nutanix' },
      cluster: {
        controlPlaneEndpoint: { host: '10.40.0.10', port: 6443 },
        controlPlaneFailureDomains: [{ name: 'fd-1' }, { name: 'fd-2' }],
        prismCentral: {
          additionalTrustBundle: { kind: 'ConfigMap', name: 'shop-pc-trusted-ca-bundle' },
          address: 'prism.example.internal',
          credentialRef: { kind: 'Secret', name: 'shop' },
          insecure: false,
          port: 9440,
        },
      },
      machines: {
        bootType: 'legacy', image: { type: 'name', name: 'ubuntu-2404-kube-v1.35.6' }, memorySize: '4Gi', providerID: 'nutanix://shop-mt-0', systemDiskSize: '40Gi', vcpuSockets: 2, vcpusPerSocket: 1,
      },
      node: { kubeletExtraArgs: [EXTERNAL, { name: 'eviction-hard', value: 'nodefs.available<10%' }, suites] },
      both: {
        preKubeadmCommands: ['hostnamectl set-hostname "{{ ds.meta_data.hostname }}"', 'echo "before kubeadm call" > /var/log/prekubeadm.log'],
        postKubeadmCommands: ['echo "after kubeadm call" > /var/log/postkubeadm.log'],
        users: [{ lockPassword: false, name: 'capiuser', sudo: 'ALL=(ALL) NOPASSWD:ALL' }],
        verbosity: 10,
      },
      config: {
        clusterConfiguration: {
          apiServer: { certSANs: ['localhost', '127.0.0.1', '0.0.0.0'], extraArgs: [suites] }, ...controllerManager(EXTERNAL, suites), scheduler: { extraArgs: [suites] },
        },
      },
      pool: { failureDomain: 'fd-1' },
    }, [check('shop-control-plane', { 'cluster.x-k8s.io/control-plane': '' }), check('shop-md-0', { 'cluster.x-k8s.io/deployment-name': 'shop-md-0' }), domain(1), domain(2)].join('\n---\n')));
  });
});

describe('flavours of CloudStack', () => {
  it('with a pod for the endpoint, a disk and groups of affinity', () => {
    const pod = 'apiVersion: v1\nkind: Pod\n';
    const cluster = shop(KubeadmProvider.cloudstack({
      failureDomains: [{ name: 'fd1', credentialSecret: 'acs', zone: byName('zone-1'), network: 'shared', domain: 'ROOT', account: 'admin' }],
      machines: {
        offering: byName('large'),
        template: byName('ubuntu-kube-v1.35.6'),
        keyPair: 'ops',
        disk: { offering: byName('custom'), sizeGiB: 20, mountPath: '/data', device: '/dev/vdb', filesystem: 'ext4', label: 'data' },
      },
    }), {
      controlPlane: { count: 1, endpoint: '10.50.0.10' },
      kubeadm: {
        controlPlane: {
          files: [MachineFile.text('/etc/kubernetes/manifests/kube-vip.yaml', pod, { owner: 'root:root' })],
          fields: { joinConfiguration: { nodeRegistration: { ignorePreflightErrors: ['DirAvailable--etc-kubernetes-manifests'] } } },
        },
      },
    });
    const node = { kubeletExtraArgs: [{ name: 'provider-id', value: 'cloudstack:///\'{{ ds.meta_data.instance_id }}\'' }], name: '{{ local_hostname }}' };
    const disk = { name: 'custom', customSizeInGB: 20, mountPath: '/data', device: '/dev/vdb', filesystem: 'ext4', label: 'data' };
    expect(writtenBy(cluster)).toEqual(template({
      infra: ['v1beta3', 'CloudStackCluster', 'CloudStackMachineTemplate'],
      cluster: {
        controlPlaneEndpoint: { host: '10.50.0.10', port: 6443 },
        failureDomains: [{ name: 'fd1', acsEndpoint: { name: 'acs', namespace: 'default' }, account: 'admin', domain: 'ROOT', zone: { name: 'zone-1', network: { name: 'shared' } } }],
      },
      machines: { offering: { name: 'large' }, template: { name: 'ubuntu-kube-v1.35.6' }, sshKey: 'ops', diskOffering: disk },
      node,
      both: { preKubeadmCommands: ['swapoff -a'] },
      config: {
        files: [{ content: pod, owner: 'root:root', path: '/etc/kubernetes/manifests/kube-vip.yaml' }],
        joinConfiguration: { nodeRegistration: { ...node, ignorePreflightErrors: ['DirAvailable--etc-kubernetes-manifests'] } },
      },
    }));
  });
});

describe('flavours of vSphere', () => {
  it('does without a load balancer of its own', () => {
    const cluster = shop(KubeadmProvider.vsphere({
      server: 'vcenter.example.internal',
      datacenter: 'dc1',
      identity: VSphereIdentity.secret('shop'),
      virtualIp: VirtualIp.external(),
      machines: {
        template: 'ubuntu-kube-v1.35.6', devices: [{ network: 'VM Network', nameServers: ['8.8.8.8'] }], fields: { numCoresPerSocket: 2, additionalDisksGiB: [50], pciDevices: [{ deviceId: 7864, vendorId: 4318 }] },
      },
    }), { controlPlane: { count: 1, endpoint: '10.20.0.10' }, kubeadm: { machines: { fields: { ntp: { enabled: true, servers: ['ntp.example.com'] } } } } });
    expect(cluster.objectOf('KubeadmControlPlane').toJson().spec.kubeadmConfigSpec.ntp).toEqual({ enabled: true, servers: ['ntp.example.com'] });
    const [, worker] = writtenBy(cluster).filter(({ kind }: any) => kind === 'VSphereMachineTemplate') as any[];
    expect(worker.spec.template.spec).toMatchObject({
      numCoresPerSocket: 2, additionalDisksGiB: [50], pciDevices: [{ deviceId: 7864, vendorId: 4318 }], network: { devices: [{ dhcp4: true, nameservers: ['8.8.8.8'], networkName: 'VM Network' }] },
    });
  });
});
