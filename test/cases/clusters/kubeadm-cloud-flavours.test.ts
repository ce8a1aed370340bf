import { writtenBy } from './flavours';
import { controllerManager, EXTERNAL, shop, template } from './kubeadm-template';
import { AwsLoadBalancer, AzureIdentity, AzureSubnetRole, ClusterResource, KubeadmCluster, KubeadmProvider, ResourceSetStrategy } from '../../../src/cluster';
import { Cidr, Location } from '../../../src/fleet';
import { JsonMap } from '../../../src/object/json';

const ID = '0b1c0000-0000-4000-8000-000000000001';
const AWS = Location.aws('eu-west-3');
const AZURE = Location.of('azure', 'westeurope', { jurisdiction: 'NL' });
const GOOGLE = Location.of('gcp', 'europe-west9', { jurisdiction: 'FR' });

describe('flavours of AWS', () => {
  const node = { kubeletExtraArgs: [EXTERNAL], name: '{{ ds.meta_data.local_hostname }}' };
  const machine = (profile: string, more: JsonMap = {}) => ({ iamInstanceProfile: `${profile}.cluster-api-provider-aws.sigs.k8s.io`, instanceType: 't3.large', sshKeyName: 'ops', ...more });
  const infra = ['v1beta2', 'AWSCluster', 'AWSMachineTemplate'] as const;

  it('with cloud provider and storage applied to it', () => {
    const cluster = shop(KubeadmProvider.aws({ keyPair: 'ops', machines: { instanceType: 't3.large' }, clusterFields: { controlPlaneLoadBalancer: { healthCheckProtocol: 'HTTPS' } } }), {
      location: AWS, objectLabels: { ccm: 'external', csi: 'external' },
    });
    cluster.addResourceSet('crs-ccm', {
      strategy: ResourceSetStrategy.APPLY_ONCE, selector: { ccm: 'external' }, resources: [ClusterResource.manifest('cloud-controller-manager-addon', 'kind: DaemonSet\n', 'aws-ccm-external.yaml')],
    });
    expect(writtenBy(cluster)).toEqual(template({
      infra,
      labels: { ccm: 'external', csi: 'external' },
      cluster: { controlPlaneLoadBalancer: { healthCheckProtocol: 'HTTPS', loadBalancerType: 'nlb' }, region: 'eu-west-3', sshKeyName: 'ops' },
      machines: machine('control-plane'),
      workers: machine('nodes'),
      node,
      config: { clusterConfiguration: controllerManager(EXTERNAL) },
    }, `
apiVersion: addons.cluster.x-k8s.io/v1beta2
kind: ClusterResourceSet
metadata: { name: crs-ccm }
spec:
  clusterSelector: { matchLabels: { ccm: external } }
  resources: [{ kind: ConfigMap, name: cloud-controller-manager-addon }]
  strategy: ApplyOnce
---
apiVersion: v1
kind: ConfigMap
metadata: { name: cloud-controller-manager-addon, labels: { cluster.x-k8s.io/cluster-name: shop } }
data: { aws-ccm-external.yaml: "kind: DaemonSet\\n" }
`));
  });

  it('inside of a network, spot instances and a dedicated tenancy', () => {
    const cluster = shop(KubeadmProvider.aws({
      loadBalancer: AwsLoadBalancer.NETWORK,
      isInternal: true,
      bastion: true,
      keyPair: 'ops',
      machines: { instanceType: 't3.large' },
      pools: { 'md-0': { spot: true, fields: { tenancy: 'dedicated', spotMarketOptions: { maxPrice: '0.02' } }, failureDomain: 'eu-west-3a' } },
    }), { location: AWS });
    expect(writtenBy(cluster)).toEqual(template({
      infra,
      cluster: { bastion: { enabled: true }, controlPlaneLoadBalancer: { loadBalancerType: 'nlb', scheme: 'internal' }, region: 'eu-west-3', sshKeyName: 'ops' },
      machines: machine('control-plane'),
      workers: machine('nodes', { spotMarketOptions: { maxPrice: '0.02' }, tenancy: 'dedicated' }),
      node,
      config: { clusterConfiguration: controllerManager(EXTERNAL) },
      pool: { failureDomain: 'eu-west-3a' },
    }));
  });
});

describe('flavours of Azure', () => {
  const infra = ['v1beta1', 'AzureCluster', 'AzureMachineTemplate'] as const;
  const file = (name: string, key: string) => ({
    files: [{ contentFrom: { secret: { key, name: `${name}-#-azure-json` } }, owner: 'root:root', path: '/etc/kubernetes/azure.json', permissions: '0644' }],
  });
  const azure = (props: object = {}, controlPlane = {}) => KubeadmProvider.azure({
    subscriptionId: ID, identity: AzureIdentity.existing('cluster-identity'), machines: { vmSize: 'Standard_D2s_v3' }, controlPlane: { templateName: 'shop-control-plane', ...controlPlane }, ...props,
  });
  const network: JsonMap = {
    subnets: [{ name: 'control-plane-subnet', role: 'control-plane' }, { name: 'node-subnet', role: 'node', natGateway: { name: 'node-natgateway' } }], vnet: { name: 'shop-vnet' },
  };
  const cluster = {
    identityRef: { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1', kind: 'AzureClusterIdentity', name: 'cluster-identity' },
    location: 'westeurope',
    networkSpec: network,
    resourceGroup: 'shop',
    subscriptionID: ID,
  };
  const worker = { osDisk: { diskSizeGB: 128, osType: 'Linux' }, sshPublicKey: '', vmSize: 'Standard_D2s_v3' };
  const disks = { dataDisks: [{ diskSizeGB: 256, lun: 0, nameSuffix: 'etcddisk' }] };
  const etcd = '/dev/disk/azure/scsi1/lun0';
  const said = {
    infra,
    machines: { ...disks, ...worker },
    node: { kubeletExtraArgs: [EXTERNAL], name: '{{ ds.meta_data["local_hostname"] }}' },
    config: {
      clusterConfiguration: {
        ...controllerManager({ name: 'allocate-node-cidrs', value: 'false' }, EXTERNAL, { name: 'cluster-name', value: 'shop' }),
        etcd: { local: { dataDir: '/var/lib/etcddisk/etcd', extraArgs: [{ name: 'quota-backend-bytes', value: '8589934592' }] } },
      },
      diskSetup: {
        filesystems: [
          { device: etcd, extraOpts: ['-E', 'lazy_itable_init=1,lazy_journal_init=1'], filesystem: 'ext4', label: 'etcd_disk' },
          { device: 'ephemeral0.1', filesystem: 'ext4', label: 'ephemeral0', replaceFS: 'ntfs' },
        ] as JsonMap[],
        partitions: [{ device: etcd, layout: true, overwrite: false, tableType: 'gpt' }],
      },
      mounts: [['LABEL=etcd_disk', '/var/lib/etcddisk']],
    },
  };
  /** What the machines are told has the name of their template in it. */
  const withFiles = (objects: any[]) => objects.map((object) => {
    const text = JSON.stringify(object).replace(/"shop-control-plane-#"/g, '"shop-control-plane"');
    const { metadata, spec, ...rest } = JSON.parse(text);
    if (object.kind === 'KubeadmControlPlane') {
      return { ...rest, metadata, spec: { ...spec, kubeadmConfigSpec: { ...spec.kubeadmConfigSpec, files: [{ ...file('x', 'control-plane-azure.json').files[0], contentFrom: { secret: { key: 'control-plane-azure.json', name: 'shop-control-plane-azure-json' } } }] } } };
    }
    if (object.kind === 'KubeadmConfigTemplate') { return { ...rest, metadata, spec: { template: { spec: { ...spec.template.spec, ...file('shop-md-0', 'worker-node-azure.json') } } } }; }
    return { ...rest, metadata, spec };
  });
  const written = (one: KubeadmCluster) => JSON.parse(JSON.stringify(writtenBy(one)).replace(/shop-md-0-[0-9a-f]{8}-azure-json/g, 'shop-md-0-#-azure-json'));

  it('as it is made', () => {
    expect(written(shop(azure(), { location: AZURE }))).toEqual(withFiles(template({ ...said, cluster, workers: worker })));
  });

  it('private, with a bastion, spot machines whose disks live as long as they', () => {
    const inside = { apiServerLB: { type: 'Internal', frontendIPs: [{ name: 'ip', privateIP: '10.0.0.100' }] } };
    const osDisk = { cachingType: 'ReadOnly', diffDiskSettings: { option: 'Local' }, diskSizeGB: 50 };
    const one = shop(azure({ clusterFields: { bastionSpec: { azureBastion: {} }, networkSpec: inside }, pools: { 'md-0': { spot: true, fields: { osDisk } } } }), { location: AZURE });
    expect(written(one)).toEqual(withFiles(template({
      ...said,
      cluster: { ...cluster, bastionSpec: { azureBastion: {} }, networkSpec: { ...network, ...inside } },
      workers: { ...worker, osDisk: { osType: 'Linux', ...osDisk }, spotVMOptions: {} },
    })));
  });

  it('in both families of IP', () => {
    const one = shop(azure({
      vnet: 'shop-vnet',
      clusterFields: { networkSpec: { vnet: { cidrBlocks: ['10.0.0.0/8', '2001:1234:5678:9a00::/56'] } } },
      subnets: [
        { name: 'control-plane-subnet', role: AzureSubnetRole.CONTROL_PLANE, cidrBlocks: ['10.0.0.0/16', '2001:1234:5678:9abc::/64'] },
        { name: 'node-subnet', role: AzureSubnetRole.NODE, cidrBlocks: ['10.1.0.0/16', '2001:1234:5678:9abd::/64'] },
      ],
    }), {
      location: AZURE,
      network: { pods: Cidr.of('10.244.0.0/16'), secondPods: Cidr.of('2001:1234:5678:9a40::/58'), services: Cidr.of('10.0.0.0/16'), secondServices: Cidr.of('fd00::/108') },
    });
    expect(written(one)).toEqual(withFiles(template({
      ...said,
      cluster: {
        ...cluster,
        networkSpec: {
          subnets: [
            { name: 'control-plane-subnet', role: 'control-plane', cidrBlocks: ['10.0.0.0/16', '2001:1234:5678:9abc::/64'] },
            { name: 'node-subnet', role: 'node', cidrBlocks: ['10.1.0.0/16', '2001:1234:5678:9abd::/64'] },
          ],
          vnet: { name: 'shop-vnet', cidrBlocks: ['10.0.0.0/8', '2001:1234:5678:9a00::/56'] },
        },
      },
      workers: worker,
      network: { pods: { cidrBlocks: ['10.244.0.0/16', '2001:1234:5678:9a40::/58'] }, services: { cidrBlocks: ['10.0.0.0/16', 'fd00::/108'] } },
    })));
  });
});

describe('flavours of Google', () => {
  it('in a network of one\'s own, given time to start', () => {
    const timeouts = { timeouts: { controlPlaneComponentHealthCheckSeconds: 1200 } };
    const cluster = shop(KubeadmProvider.google({ project: 'acme', network: 'shop', machines: { instanceType: 'n1-standard-2', image: 'projects/acme/global/images/kube-v1-35-6' } }), {
      location: GOOGLE, kubeadm: { controlPlane: { fields: { initConfiguration: timeouts, joinConfiguration: timeouts } } },
    });
    const node = { kubeletExtraArgs: [EXTERNAL], name: '{{ ds.meta_data.local_hostname.split(".")[0] }}' };
    expect(writtenBy(cluster)).toEqual(template({
      infra: ['v1beta1', 'GCPCluster', 'GCPMachineTemplate'],
      cluster: { network: { name: 'shop' }, project: 'acme', region: 'europe-west9' },
      machines: { image: 'projects/acme/global/images/kube-v1-35-6', instanceType: 'n1-standard-2' },
      node,
      config: {
        clusterConfiguration: controllerManager(EXTERNAL, { name: 'allocate-node-cidrs', value: 'false' }),
        initConfiguration: { nodeRegistration: node, ...timeouts },
        joinConfiguration: { nodeRegistration: node, ...timeouts },
      },
    }));
  });
});
