import { AzureIdentity } from './azure-identity';
import { azureMachinePool, AzureScaleSetProps } from './azure-scale-set';
import { AzureSubnetProps, AzureSubnetRole } from './azure-subnet';
import { KubeadmInfrastructure } from './infrastructure';
import { groupName, KubeadmInfrastructureProps, KubeadmMachineOptions, settingsOf } from './machine-options';
import { EXTERNAL_CLOUD, KubeadmGroup, KubeadmPlan, KubeadmRequest, MachineGroup, NodeSetup } from './machine-plan';
import type { AzureClusterV1Beta1, AzureClusterV1Beta1Spec, AzureMachineTemplateV1Beta1 } from '../../../imports/infrastructure.cluster.x-k8s.io';
import { copied } from '../../object/value-shape';
import { azureVmSizeOf, saidVmSize } from '../azure-vm-size';
import { capiMetadata } from '../capi';
import { demanded } from '../given';
import { unlessEmpty } from '../manifest';
import { NodePool } from '../node-pool';
import { ValueKind } from '../value-kind';

/** From what virtual machines of Azure are made; all of it can differ by group of machines. */
export interface KubeadmAzureMachineOptions extends KubeadmMachineOptions {
  /** @default - chosen by the group's shape */
  readonly vmSize?: string;
  /**
   * Resource id of the image.
   *
   * @default - the newest of Cluster API for the version
   */
  readonly imageId?: string;
  /**
   * Name of the subnet.
   *
   * @default - the one of its role
   */
  readonly subnetName?: string;
  /**
   * Whether machines may be taken away at any time.
   *
   * @default false
   */
  readonly spot?: boolean;
  /**
   * Tags in Azure.
   *
   * @default - the cluster's
   */
  readonly tags?: { [key: string]: string };
  /**
   * The scale set of Azure that starts the machines of a node pool, an AzureMachinePool.
   *
   * @default - Cluster API starts them one by one
   */
  readonly machinePool?: AzureScaleSetProps;
}

/** A subscription of Azure and the machines of a kubeadm cluster in it. */
export interface KubeadmAzureProps extends KubeadmInfrastructureProps {
  /** It never changes. */
  readonly subscriptionId: string;
  /** As whom the provider acts. */
  readonly identity: AzureIdentity;
  /**
   * It never changes.
   *
   * @default - the cluster's name, made by the provider
   */
  readonly resourceGroup?: string;
  /**
   * Name of the virtual network; it never changes.
   *
   * @default - made of the cluster's name
   */
  readonly vnet?: string;
  /**
   * Resource group of a virtual network that exists.
   *
   * @default - the virtual network is made
   */
  readonly vnetResourceGroup?: string;
  /**
   * Its subnets.
   *
   * @default - one for the control plane and one for nodes with a gateway
   */
  readonly subnets?: AzureSubnetProps[];
  /**
   * Size of the disk of etcd on each machine of the control plane, in GiB.
   *
   * @default 256
   */
  readonly etcdDiskGiB?: number;
  /**
   * Tags in Azure.
   *
   * @default - none
   */
  readonly tags?: { [key: string]: string };
  /**
   * What all machines have in common.
   *
   * @default - nothing
   */
  readonly machines?: KubeadmAzureMachineOptions;
  /**
   * What is different for the control plane.
   *
   * @default - nothing
   */
  readonly controlPlane?: KubeadmAzureMachineOptions;
  /**
   * What is different for a node pool, by its name.
   *
   * @default - nothing
   */
  readonly pools?: { [pool: string]: KubeadmAzureMachineOptions };
}

const SUBNETS: readonly AzureSubnetProps[] = [
  { name: 'control-plane-subnet', role: AzureSubnetRole.CONTROL_PLANE },
  { name: 'node-subnet', role: AzureSubnetRole.NODE, natGateway: 'node-natgateway' },
];
const ETCD_DEVICE = '/dev/disk/azure/scsi1/lun0';

/** etcd on a disk of its own, and the machine's own scratch disk as Linux knows it. */
const CONTROL_PLANE_DISKS = {
  clusterConfiguration: { etcd: { local: { dataDir: '/var/lib/etcddisk/etcd', extraArgs: [{ name: 'quota-backend-bytes', value: '8589934592' }] } } },
  diskSetup: {
    filesystems: [
      { device: ETCD_DEVICE, extraOpts: ['-E', 'lazy_itable_init=1,lazy_journal_init=1'], filesystem: 'ext4', label: 'etcd_disk' },
      { device: 'ephemeral0.1', filesystem: 'ext4', label: 'ephemeral0', replaceFS: 'ntfs' },
    ],
    partitions: [{ device: ETCD_DEVICE, layout: true, overwrite: false, tableType: 'gpt' }],
  },
  mounts: [['LABEL=etcd_disk', '/var/lib/etcddisk']],
};

/** kubeadm on virtual machines of Azure: made by `KubeadmProvider.azure`. */
export class KubeadmAzure extends KubeadmInfrastructure {
  private readonly props: KubeadmAzureProps;

  constructor(props: KubeadmAzureProps) {
    super('Azure');
    demanded('Azure of kubeadm', props, { subscriptionId: ValueKind.ANY, identity: ValueKind.AZURE_IDENTITY });
    this.props = copied(props);
  }

  /** @internal */
  public get _capiName(): string {
    return 'azure';
  }

  /** @internal */
  public get _settings() {
    return this.props;
  }

  /** @internal */
  public get _endpointRule(): 'forbidden' {
    return 'forbidden';
  }

  /** @internal */
  public get _place() {
    return { provider: 'azure', example: "Location.of('azure', 'westeurope', { jurisdiction: 'NL' })" };
  }

  /** @internal */
  public _plan({ scope, location }: KubeadmRequest): KubeadmPlan {
    const { identity, resourceGroup, subscriptionId, tags } = this.props;
    const infrastructure: AzureClusterV1Beta1 = {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1',
      kind: 'AzureCluster',
      metadata: capiMetadata(scope, scope.cluster),
      spec: {
        additionalTags: unlessEmpty(tags),
        identityRef: identity._reference,
        location: location.region,
        networkSpec: this.network(scope.cluster),
        resourceGroup: resourceGroup ?? scope.cluster,
        subscriptionID: subscriptionId,
      },
    };
    const controllerManagerArguments = [{ name: 'allocate-node-cidrs', value: 'false' }, ...EXTERNAL_CLOUD, { name: 'cluster-name', value: scope.cluster }];
    return { infrastructure, objects: identity._objects(scope), controllerManagerArguments };
  }

  /** @internal */
  public _node(_: KubeadmRequest, group: KubeadmGroup, template: string): NodeSetup {
    const key = group.isControlPlane ? 'control-plane-azure.json' : 'worker-node-azure.json';
    return {
      kubeletArguments: EXTERNAL_CLOUD,
      nodeName: '{{ ds.meta_data["local_hostname"] }}',
      // The provider makes this Secret for each template of machines, by its name.
      files: [{ contentFrom: { secret: { key, name: `${template}-azure-json` } }, owner: 'root:root', path: '/etc/kubernetes/azure.json', permissions: '0644' }],
      fields: group.isControlPlane ? CONTROL_PLANE_DISKS : undefined,
    };
  }

  /** @internal */
  public _template({ scope, sshKeys }: KubeadmRequest, group: KubeadmGroup): AzureMachineTemplateV1Beta1 {
    return {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1',
      kind: 'AzureMachineTemplate',
      metadata: capiMetadata(scope, ''),
      spec: {
        template: {
          spec: {
            ...this.machine(scope.cluster, sshKeys, group),
            additionalTags: unlessEmpty(settingsOf<KubeadmAzureMachineOptions>(this.props, group).tags),
            dataDisks: group.isControlPlane ? [{ diskSizeGB: this.props.etcdDiskGiB ?? 256, lun: 0, nameSuffix: 'etcddisk' }] : undefined,
          },
        },
      },
    };
  }

  /** @internal */
  public _machineGroup({ scope, location, sshKeys }: KubeadmRequest, group: KubeadmGroup, pool: NodePool): MachineGroup | undefined {
    const { machinePool: told, tags } = settingsOf<KubeadmAzureMachineOptions>(this.props, group);
    return told && azureMachinePool({ scope, pool, region: location.region }, told, { template: this.machine(scope.cluster, sshKeys, group), tags });
  }

  /** What virtual machines are, however they are started. */
  private machine(cluster: string, sshKeys: readonly string[], group: KubeadmGroup) {
    const options = settingsOf<KubeadmAzureMachineOptions>(this.props, group);
    if (sshKeys.length > 1) { throw new Error(`cluster '${cluster}' is given ${sshKeys.length} SSH keys, and machines of Azure take one: give one`); }
    const where = groupName(cluster, group);
    const vmSize = options.vmSize === undefined ? group.shape && azureVmSizeOf(where, group.shape) : saidVmSize(where, options.vmSize);
    if (vmSize === undefined) { throw new Error(`${where} does not say its machines on Azure: give it a shape, or a vmSize`); }
    return {
      image: options.imageId === undefined ? undefined : { id: options.imageId },
      osDisk: { diskSizeGB: group.shape?.diskGiB ?? 128, osType: 'Linux' },
      spotVMOptions: options.spot ? {} : undefined,
      sshPublicKey: Buffer.from(sshKeys[0] ?? '').toString('base64'),
      subnetName: options.subnetName,
      vmSize,
    };
  }

  private network(cluster: string): AzureClusterV1Beta1Spec['networkSpec'] {
    const { subnets = SUBNETS, vnet = `${cluster}-vnet`, vnetResourceGroup } = this.props;
    return {
      subnets: subnets.map(({ name, role, cidrBlocks, natGateway }) => (
        { cidrBlocks: unlessEmpty(cidrBlocks), name, natGateway: natGateway === undefined ? undefined : { name: natGateway }, role })),
      vnet: { name: vnet, resourceGroup: vnetResourceGroup },
    };
  }
}
