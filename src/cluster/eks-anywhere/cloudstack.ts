import { EksAnywhereInfrastructure } from './infrastructure';
import { defaultConfigName, MachineConfigs } from './machine-config';
import { MachineGroup, MachinePlan, MachineRequest, ProviderRules } from './machine-plan';
import type { CloudStackDatacenterConfigV1Alpha1, CloudStackMachineConfigV1Alpha1 } from '../../../imports/anywhere.eks.amazonaws.com';
import { checkLabels } from '../../fleet';
import { copied } from '../../object/value-shape';
import { CloudStackAffinity, CloudStackDiskProps, diskOf } from '../cloudstack-machine';
import { demanded } from '../given';
import { checkSettings, saysMinor } from '../machine-group';
import { ProviderResource } from '../provider-resource';
import { ValueKind } from '../value-kind';

/** From what virtual machines of CloudStack are made; all of it can differ by group of machines. */
export interface CloudStackMachineOptions {
  /**
   * Name of the machine configuration; groups that name the same one share it.
   *
   * @default - made of the names of cluster and group
   */
  readonly name?: string;
  /** The compute offering, which says how large machines are. */
  readonly offering?: ProviderResource;
  /** The template; its name says the minor of Kubernetes. */
  readonly template?: ProviderResource;
  /** @default - as EKS Anywhere has it, no matter */
  readonly affinity?: CloudStackAffinity;
  /**
   * Ids of groups of affinity that exist.
   *
   * @default - none
   */
  readonly affinityGroupIds?: string[];
  /**
   * A disk beside the first.
   *
   * @default - none
   */
  readonly disk?: CloudStackDiskProps;
  /**
   * Links to folders of that disk, by where they are.
   *
   * @default - none
   */
  readonly symlinks?: { [from: string]: string };
  /**
   * Settings of a custom offering, by their names.
   *
   * @default - none
   */
  readonly details?: { [name: string]: string };
  /**
   * The user to whom the cluster's SSH keys belong.
   *
   * @default 'capc'
   */
  readonly sshUser?: string;
}

/** A zone of a CloudStack in which machines stand. */
export interface CloudStackAvailabilityZoneProps {
  /** Unique, and a value that labels take. */
  readonly name: string;
  /** Name of the credentials that EKS Anywhere logs on with. */
  readonly credentials: string;
  /** Address of the management server. */
  readonly managementApiEndpoint: string;
  readonly zone: ProviderResource;
  readonly network: ProviderResource;
  /** Path of the domain. */
  readonly domain: string;
  /**
   * Account that owns the machines.
   *
   * @default - that of the credentials
   */
  readonly account?: string;
}

/** The zones of CloudStack and the machines of a cluster of EKS Anywhere in them. */
export interface EksAnywhereCloudStackProps {
  /** One of them stays for ever. */
  readonly zones: CloudStackAvailabilityZoneProps[];
  /** What all machines have in common. */
  readonly machines: CloudStackMachineOptions;
  /**
   * What is different for the control plane.
   *
   * @default - nothing
   */
  readonly controlPlane?: CloudStackMachineOptions;
  /**
   * What is different for machines of etcd.
   *
   * @default - nothing
   */
  readonly etcd?: CloudStackMachineOptions;
  /**
   * What is different for a node pool, by its name.
   *
   * @default - nothing
   */
  readonly pools?: { [pool: string]: CloudStackMachineOptions };
}

/** The last minor of EKS Anywhere that has CloudStack. */
const LAST_RELEASE = 25;

/** EKS Anywhere on CloudStack, up to v0.25: made by `EksAnywhereProvider.cloudstackUntil025`. */
export class EksAnywhereCloudStack extends EksAnywhereInfrastructure {
  private readonly props: EksAnywhereCloudStackProps;

  constructor(props: EksAnywhereCloudStackProps) {
    super('CloudStack');
    demanded('CloudStack of EKS Anywhere', props, { zones: ValueKind.ANY, machines: ValueKind.PLAIN });
    if (props.zones.length === 0) { throw new Error('CloudStack is given without zones: name at least one'); }
    const seen = new Set<string>();
    for (const { name } of props.zones) {
      checkLabels('zone of CloudStack', { zone: name });
      if (seen.has(name)) { throw new Error(`CloudStack has two zones named '${name}': choose another name for the second`); }
      seen.add(name);
    }
    this.props = copied(props);
  }

  /** @internal */
  public get _rules(): ProviderRules {
    return { endpoint: 'required', endpointPort: 'allowed', externalEtcd: 'allowed', workers: 'required', canEncryptEtcd: true, newestRelease: LAST_RELEASE };
  }

  /** @internal */
  public _plan(request: MachineRequest): MachinePlan {
    checkSettings(request.cluster, 'CloudStack', this.props.pools ?? {}, request.groups.filter(({ role }) => role === 'worker').map(({ name }) => name));
    const configs = new MachineConfigs(request.cluster);
    for (const group of request.groups) { configs.add(group, machineConfig(request, group, this.settingsOf(group))); }
    return {
      datacenter: { kind: 'CloudStackDatacenterConfig', name: request.cluster },
      machines: configs.references,
      failureDomains: new Map(),
      objects: [{ id: 'datacenter', manifest: this.datacenter(request) }, ...configs.objects],
      warnings: [{
        code: 'cluster.provider-removed',
        message: `cluster '${request.cluster}' is made by EKS Anywhere on CloudStack, which it has no more from v0.26 on`,
        fix: 'plan to make it by KubeadmCluster with KubeadmProvider.cloudstack',
      }],
    };
  }

  private settingsOf(group: MachineGroup): CloudStackMachineOptions {
    const { machines, controlPlane, etcd, pools } = this.props;
    return { ...machines, ...{ 'control-plane': controlPlane, 'etcd': etcd, 'worker': pools?.[group.name] }[group.role] };
  }

  private datacenter({ cluster, namespace }: MachineRequest): CloudStackDatacenterConfigV1Alpha1 {
    return {
      apiVersion: 'anywhere.eks.amazonaws.com/v1alpha1',
      kind: 'CloudStackDatacenterConfig',
      metadata: { name: cluster, namespace },
      spec: {
        availabilityZones: this.props.zones.map(({ name, credentials, managementApiEndpoint, zone, network, domain, account }) => (
          { account, credentialsRef: credentials, domain, managementApiEndpoint, name, zone: { ...zone._plain, network: network._plain } })),
      },
    };
  }
}

function machineConfig(request: MachineRequest, group: MachineGroup, options: CloudStackMachineOptions): CloudStackMachineConfigV1Alpha1 {
  const where = `${group.role === 'worker' ? `node pool '${group.name}'` : group.role} of cluster '${request.cluster}'`;
  const { offering, template, disk } = options;
  if (!offering || !template) { throw new Error(`${where} has no ${offering ? 'template' : 'offering'} on CloudStack: give it in machines, or for this group alone`); }
  if (template.name !== undefined && !saysMinor(template.name, group.version.minor)) {
    throw new Error(`${where} uses the template '${template.name}', whose name does not say Kubernetes ${group.version}: EKS Anywhere demands ${group.version} or 1-${group.version.minor} in it`);
  }
  return {
    apiVersion: 'anywhere.eks.amazonaws.com/v1alpha1',
    kind: 'CloudStackMachineConfig',
    metadata: { name: options.name ?? defaultConfigName(request.cluster, group), namespace: request.namespace },
    spec: {
      affinity: options.affinity,
      affinityGroupIds: options.affinityGroupIds,
      computeOffering: offering._plain,
      diskOffering: disk && diskOf(disk),
      symlinks: options.symlinks,
      template: template._plain,
      userCustomDetails: options.details,
      users: [{ name: options.sshUser ?? 'capc', sshAuthorizedKeys: [...request.sshKeys] }],
    },
  };
}
