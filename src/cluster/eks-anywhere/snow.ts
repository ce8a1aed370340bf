import { EksAnywhereInfrastructure } from './infrastructure';
import { checkOneOsFamily, defaultConfigName, MachineConfigs } from './machine-config';
import { MachineGroup, MachinePlan, MachineRequest, ProviderRules } from './machine-plan';
import { OsFamily } from './os-family';
import { SnowInterfaceProps, snowPool } from './snow-network';
import type { SnowDatacenterConfigV1Alpha1, SnowMachineConfigV1Alpha1 } from '../../../imports/anywhere.eks.amazonaws.com';
import { copied } from '../../object/value-shape';
import { demanded } from '../given';
import { checkSettings } from '../machine-group';
import { IdentifiedManifest } from '../manifest';
import { ValueKind } from '../value-kind';

/** The socket by which a Snow device is connected. */
export enum SnowConnector {
  RJ45 = 'RJ45',
  SFP_PLUS = 'SFP_PLUS',
  QSFP = 'QSFP',
}

/** From what machines on Snow devices are made; all of it can differ by group of machines. */
export interface SnowMachineOptions {
  /**
   * Name of the machine configuration; groups that name the same one share it.
   *
   * @default - made of the names of cluster and group
   */
  readonly name?: string;
  /** Addresses of the devices that they stand on. */
  readonly devices?: string[];
  /**
   * Type of the instances, such as `sbe-c.xlarge`.
   *
   * @default 'sbe-c.large', as EKS Anywhere has it
   */
  readonly instanceType?: string;
  /**
   * Id of the image on the devices.
   *
   * @default - that of EKS Anywhere
   */
  readonly amiId?: string;
  /** @default SnowConnector.SFP_PLUS */
  readonly connector?: SnowConnector;
  /**
   * Network interfaces; the first one is the primary.
   *
   * @default - one with DHCP
   */
  readonly interfaces?: SnowInterfaceProps[];
  /**
   * Size of the disk for images and containers in GiB: 8 at least, 25 on Bottlerocket.
   *
   * @default - as EKS Anywhere has it
   */
  readonly containersGiB?: number;
  /** @default OsFamily.UBUNTU */
  readonly osFamily?: OsFamily;
  /**
   * Name of the key pair on the devices.
   *
   * @default - nobody logs on
   */
  readonly keyPair?: string;
}

/** Snow devices and the machines of a cluster of EKS Anywhere on them. */
export interface EksAnywhereSnowProps {
  /** Name of the Secret beside the cluster's objects that EKS Anywhere logs on to the devices with. */
  readonly credentialSecret: string;
  /** What all machines have in common. */
  readonly machines: SnowMachineOptions;
  /**
   * What is different for the control plane.
   *
   * @default - nothing
   */
  readonly controlPlane?: SnowMachineOptions;
  /**
   * What is different for machines of etcd.
   *
   * @default - nothing
   */
  readonly etcd?: SnowMachineOptions;
  /**
   * What is different for a node pool, by its name.
   *
   * @default - nothing
   */
  readonly pools?: { [pool: string]: SnowMachineOptions };
}

/** EKS Anywhere on Snow devices: made by `EksAnywhereProvider.snow`. */
export class EksAnywhereSnow extends EksAnywhereInfrastructure {
  private readonly props: EksAnywhereSnowProps;

  constructor(props: EksAnywhereSnowProps) {
    super('Snow');
    demanded('Snow of EKS Anywhere', props, { credentialSecret: ValueKind.ANY, machines: ValueKind.PLAIN });
    this.props = copied(props);
  }

  /** @internal */
  public get _rules(): ProviderRules {
    return { endpoint: 'required', externalEtcd: 'allowed', workers: 'required', sshKeys: 'elsewhere' };
  }

  /** @internal */
  public _plan(request: MachineRequest): MachinePlan {
    checkSettings(request.cluster, 'Snow', this.props.pools ?? {}, request.groups.filter(({ role }) => role === 'worker').map(({ name }) => name));
    const configs = new MachineConfigs(request.cluster);
    const settings = request.groups.map((group) => ({ group, options: this.settingsOf(group) }));
    for (const { group, options } of settings) { configs.add(group, machineConfig(request, group, options)); }
    checkOneOsFamily(request.cluster, settings.map(({ options }) => options.osFamily ?? OsFamily.UBUNTU));
    const pools = new Map(settings.flatMap(({ group, options }) => poolsOf(request, group, options)).map((pool) => [pool.id, pool]));
    return {
      datacenter: { kind: 'SnowDatacenterConfig', name: request.cluster },
      machines: configs.references,
      failureDomains: new Map(),
      objects: [{ id: 'datacenter', manifest: this.datacenter(request) }, ...configs.objects, ...pools.values()],
      warnings: [{
        code: 'cluster.provider-closed',
        message: `cluster '${request.cluster}' stands on Snow devices, which AWS gives to no new customers`,
        fix: 'plan to make it on bare metal, unless the devices are there already',
      }],
    };
  }

  private settingsOf(group: MachineGroup): SnowMachineOptions {
    const { machines, controlPlane, etcd, pools } = this.props;
    return { ...machines, ...{ 'control-plane': controlPlane, 'etcd': etcd, 'worker': pools?.[group.name] }[group.role] };
  }

  private datacenter({ cluster, namespace }: MachineRequest): SnowDatacenterConfigV1Alpha1 {
    return {
      apiVersion: 'anywhere.eks.amazonaws.com/v1alpha1',
      kind: 'SnowDatacenterConfig',
      metadata: { name: cluster, namespace },
      spec: { identityRef: { kind: 'Secret', name: this.props.credentialSecret } },
    };
  }
}

function machineConfig(request: MachineRequest, group: MachineGroup, options: SnowMachineOptions): SnowMachineConfigV1Alpha1 {
  checkMachine(whereOf(request, group), group, options);
  const name = nameOf(request, group, options);
  return {
    apiVersion: 'anywhere.eks.amazonaws.com/v1alpha1',
    kind: 'SnowMachineConfig',
    metadata: { name, namespace: request.namespace },
    spec: {
      amiID: options.amiId,
      containersVolume: options.containersGiB === undefined ? undefined : { size: options.containersGiB },
      devices: [...(options.devices ?? [])],
      instanceType: options.instanceType ?? 'sbe-c.large',
      network: {
        directNetworkInterfaces: (options.interfaces ?? [{}]).map(({ addresses, vlan }, i) => ({
          ...(addresses ? { ipPoolRef: { kind: 'SnowIPPool', name: poolName(name, i) } } : { dhcp: true }),
          index: i + 1,
          primary: i === 0,
          vlanID: vlan,
        })),
      },
      osFamily: options.osFamily ?? OsFamily.UBUNTU,
      physicalNetworkConnector: options.connector ?? SnowConnector.SFP_PLUS,
      sshKeyName: options.keyPair,
    },
  };
}

function poolsOf(request: MachineRequest, group: MachineGroup, options: SnowMachineOptions): IdentifiedManifest[] {
  const name = nameOf(request, group, options);
  return (options.interfaces ?? []).flatMap(({ addresses }, i) => (addresses ? [snowPool(whereOf(request, group), poolName(name, i), request.namespace, addresses)] : []));
}

function checkMachine(where: string, group: MachineGroup, { devices, instanceType, interfaces, containersGiB, osFamily }: SnowMachineOptions): void {
  if (!devices?.length) { throw new Error(`${where} has no devices on Snow: give their addresses in machines, or for this group alone`); }
  if (instanceType !== undefined && !/^sbe-[cg]\..*large$/.test(instanceType)) {
    throw new Error(`${where} is of the type '${instanceType}', which Snow does not have: use sbe-c or sbe-g with large or more, such as 'sbe-c.xlarge'`);
  }
  const least = osFamily === OsFamily.BOTTLEROCKET ? 25 : 8;
  if (containersGiB !== undefined && !(containersGiB >= least)) { throw new Error(`${where} has ${containersGiB} GiB for images and containers: give ${least} at least`); }
  if (group.role === 'etcd' && !(interfaces?.length && interfaces.every(({ addresses }) => addresses))) {
    throw new Error(`${where} takes its address by DHCP, and machines of etcd on Snow keep theirs: give interfaces with addresses`);
  }
}

function whereOf(request: MachineRequest, group: MachineGroup): string {
  return `${group.role === 'worker' ? `node pool '${group.name}'` : group.role} of cluster '${request.cluster}'`;
}

function nameOf(request: MachineRequest, group: MachineGroup, { name }: SnowMachineOptions): string {
  return name ?? defaultConfigName(request.cluster, group);
}

function poolName(machines: string, index: number): string {
  return `${machines}-${index + 1}`;
}
