import { SSH_KEY } from './fleet';
import { byKind, kubeadm, metadata } from './kubeadm';
import { AzureIdentity, AzureSubnetRole, EksDistroRelease, KubeadmAzureProps, KubeadmClusterProps, KubeadmProvider, MachineShape, NodePool } from '../../src/cluster';
import { Location } from '../../src/fleet';

const WEST = Location.of('azure', 'westeurope', { jurisdiction: 'NL' });
const shop = (props: Partial<KubeadmAzureProps> = {}, cluster: Partial<KubeadmClusterProps> = {}) => kubeadm(
  KubeadmProvider.azure({ subscriptionId: '0000', identity: AzureIdentity.existing('platform'), machines: { vmSize: 'Standard_D2s_v5' }, ...props }), { location: WEST, ...cluster });
const KEY = Buffer.from(SSH_KEY).toString('base64');

describe('a kubeadm cluster on Azure', () => {
  it('stands in a network and a resource group of its own', () => {
    const objects = byKind(shop());
    expect(objects.AzureCluster).toEqual({
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1',
      kind: 'AzureCluster',
      metadata: metadata('shop'),
      spec: {
        identityRef: { apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1', kind: 'AzureClusterIdentity', name: 'platform' },
        location: 'westeurope',
        networkSpec: {
          subnets: [{ name: 'control-plane-subnet', role: 'control-plane' }, { name: 'node-subnet', natGateway: { name: 'node-natgateway' }, role: 'node' }],
          vnet: { name: 'shop-vnet' },
        },
        resourceGroup: 'shop',
        subscriptionID: '0000',
      },
    });
    expect(objects.AzureMachineTemplate.map(({ spec }: any) => spec.template.spec)).toEqual([
      { dataDisks: [{ diskSizeGB: 256, lun: 0, nameSuffix: 'etcddisk' }], osDisk: { diskSizeGB: 128, osType: 'Linux' }, sshPublicKey: KEY, vmSize: 'Standard_D2s_v5' },
      { osDisk: { diskSizeGB: 128, osType: 'Linux' }, sshPublicKey: KEY, vmSize: 'Standard_D2s_v5' },
    ]);
  });

  it('keeps etcd on a disk of its own, and reads the file of credentials that the provider makes for each template', () => {
    const objects = byKind(shop({}, { distribution: EksDistroRelease.V1_35_13 }));
    const { files, diskSetup, mounts, clusterConfiguration, users } = objects.KubeadmControlPlane.spec.kubeadmConfigSpec;
    const file = (key: string, name: string) => ({ contentFrom: { secret: { key, name } }, owner: 'root:root', path: '/etc/kubernetes/azure.json', permissions: '0644' });
    expect(files).toEqual([file('control-plane-azure.json', 'shop-control-plane-#-azure-json')]);
    expect(objects.KubeadmConfigTemplate.spec.template.spec).toEqual({
      files: [file('worker-node-azure.json', 'shop-general-#-azure-json')],
      joinConfiguration: { nodeRegistration: { kubeletExtraArgs: [{ name: 'cloud-provider', value: 'external' }], name: '{{ ds.meta_data["local_hostname"] }}' } },
    });
    expect([diskSetup.filesystems.map(({ label }: any) => label), diskSetup.partitions.length, mounts, users]).toEqual([['etcd_disk', 'ephemeral0'], 1, [['LABEL=etcd_disk', '/var/lib/etcddisk']], undefined]);
    expect(clusterConfiguration).toMatchObject({
      controllerManager: { extraArgs: [{ name: 'allocate-node-cidrs', value: 'false' }, { name: 'cloud-provider', value: 'external' }, { name: 'cluster-name', value: 'shop' }] },
      etcd: { local: { dataDir: '/var/lib/etcddisk/etcd', extraArgs: [{ name: 'quota-backend-bytes', value: '8589934592' }], imageTag: 'v3.5.21-eks-1-35-13' } },
    });
  });

  it('says everything that Azure can be told', () => {
    const objects = byKind(shop({
      resourceGroup: 'shop-rg',
      vnet: 'hub',
      vnetResourceGroup: 'network',
      subnets: [{ name: 'all', role: AzureSubnetRole.CLUSTER, cidrBlocks: ['10.0.0.0/16'] }],
      etcdDiskGiB: 64,
      tags: { team: 'shop' },
      clusterFields: { networkSpec: { apiServerLB: { type: 'Internal' } } },
      pools: { general: { imageId: '/images/1', subnetName: 'all', spot: true, tags: { cost: 'low' }, vmSize: undefined } },
    }, { workers: [NodePool.fixed('general', 2, { shape: MachineShape.of({ cpus: 8, memoryGiB: 64, diskGiB: 200 }) })] }));
    expect(objects.AzureCluster.spec).toMatchObject({
      additionalTags: { team: 'shop' },
      networkSpec: { apiServerLB: { type: 'Internal' }, subnets: [{ cidrBlocks: ['10.0.0.0/16'], name: 'all', role: 'cluster' }], vnet: { name: 'hub', resourceGroup: 'network' } },
      resourceGroup: 'shop-rg',
    });
    expect(objects.AzureMachineTemplate[0].spec.template.spec.dataDisks[0].diskSizeGB).toBe(64);
    expect(objects.AzureMachineTemplate[1].spec.template.spec).toEqual({
      additionalTags: { cost: 'low' }, image: { id: '/images/1' }, osDisk: { diskSizeGB: 200, osType: 'Linux' }, spotVMOptions: {}, sshPublicKey: KEY, subnetName: 'all', vmSize: 'Standard_E8s_v5',
    });
  });

  it.each([
    ['a password', AzureIdentity.servicePrincipal('shop', { clientId: 'c', tenantId: 't', secretName: 'azure' }),
      { allowedNamespaces: {}, clientID: 'c', clientSecret: { name: 'azure', namespace: 'default' }, tenantID: 't', type: 'ServicePrincipal' }],
    ['a service account', AzureIdentity.workload('shop', { clientId: 'c', tenantId: 't' }), { allowedNamespaces: {}, clientID: 'c', tenantID: 't', type: 'WorkloadIdentity' }],
  ])('brings the identity that acts by %s', (_, identity, spec) => {
    expect(byKind(shop({ identity })).AzureClusterIdentity).toEqual({
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1', kind: 'AzureClusterIdentity', metadata: metadata('shop'), spec,
    });
  });

  it.each<[string, () => unknown, string]>([
    ['elsewhere', () => shop({}, { location: Location.aws('eu-west-3') }),
      "cluster 'shop' on Azure is at aws/eu-west-3 (FR): give a region of Azure, as in Location.of('azure', 'westeurope', { jurisdiction: 'NL' })"],
    ['no machines', () => shop({ machines: {} }), "'control-plane' of cluster 'shop' does not say its machines on Azure: give it a shape, or a vmSize"],
    ['a shape that there is not', () => shop({ machines: {} }, { controlPlane: { count: 1, shape: MachineShape.of({ cpus: 2, memoryGiB: 3 }) } }),
      "'control-plane' of cluster 'shop' wants machines of 2 processors, 3 GiB, which no size of Azure has: use 2, 4 or 8 GiB a processor and a usual size, such as { cpus: 2, memoryGiB: 8 }, or name the vmSize"],
  ])('is refused with %s', (_, make, message) => {
    expect(make).toThrow(new Error(message));
  });
});
