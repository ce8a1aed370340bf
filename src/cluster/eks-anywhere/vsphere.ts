import { EksAnywhereHostOsProps, hostOsOf } from './host-os';
import { EksAnywhereInfrastructure } from './infrastructure';
import { checkPath } from './inventory-path';
import { checkOneOsFamily, defaultConfigName, MachineConfigs } from './machine-config';
import { MachineGroup, MachinePlan, MachineRequest, ProviderRules } from './machine-plan';
import { OsFamily } from './os-family';
import { checkDomains, VSphereFailureDomainProps } from './vsphere-failure-domain';
import type { VSphereDatacenterConfigV1Alpha1, VSphereMachineConfigV1Alpha1 } from '../../../imports/anywhere.eks.amazonaws.com';
import { copied } from '../../object/value-shape';
import { checkServer } from '../endpoint';
import { demanded } from '../given';
import { checkSettings, saysMinor } from '../machine-group';
import { unlessEmpty } from '../manifest';
import { ValueKind } from '../value-kind';
import { VSphereCloneMode } from '../vsphere-clone-mode';

/** Where and from what virtual machines are made; all of it can differ by group of machines. */
export interface VSphereMachineOptions {
  /**
   * Name of the machine configuration; groups that name the same one share it.
   *
   * @default - made of the names of cluster and group
   */
  readonly name?: string;
  /** Absolute inventory path of the datastore. */
  readonly datastore?: string;
  /** Absolute inventory path of the folder. */
  readonly folder?: string;
  /** Inventory path of the resource pool. */
  readonly resourcePool?: string;
  /** Inventory path of the template; its last part names the minor of Kubernetes, as in `ubuntu-2204-kube-v1.34`. */
  readonly template?: string;
  /** @default OsFamily.UBUNTU */
  readonly osFamily?: OsFamily;
  /**
   * Name of a storage policy.
   *
   * @default - the datastore's
   */
  readonly storagePolicy?: string;
  /**
   * How the template is copied.
   *
   * @default - linked where the template has a snapshot
   */
  readonly cloneMode?: VSphereCloneMode;
  /**
   * Networks that replace the datacenter's; on node pools only.
   *
   * @default - the datacenter's network
   */
  readonly networks?: string[];
  /**
   * Ids of vSphere tags.
   *
   * @default - none
   */
  readonly tags?: string[];
  /**
   * The user to whom the cluster's SSH keys belong.
   *
   * @default - `capv`, or `ec2-user` on Bottlerocket
   */
  readonly sshUser?: string;
  /**
   * Zones of the datacenter that a node pool is placed in; at most one.
   *
   * @default - none
   */
  readonly failureDomain?: string;
  /**
   * Settings of the operating system.
   *
   * @default - the image's
   */
  readonly hostOs?: EksAnywhereHostOsProps;
}

/** A vSphere datacenter and the machines of a cluster in it. */
export interface EksAnywhereVSphereProps {
  /** Address of the vCenter. */
  readonly server: string;
  readonly datacenter: string;
  /** Absolute inventory path of the network. */
  readonly network: string;
  /**
   * Fingerprint of the vCenter's certificate.
   *
   * @default - the certificate is signed by an authority that machines know
   */
  readonly thumbprint?: string;
  /**
   * Whether the vCenter's certificate goes unchecked.
   *
   * @default false
   */
  readonly insecure?: boolean;
  /** What all machines have in common. */
  readonly machines: VSphereMachineOptions;
  /**
   * What is different for the control plane.
   *
   * @default - nothing
   */
  readonly controlPlane?: VSphereMachineOptions;
  /**
   * What is different for machines of etcd.
   *
   * @default - nothing
   */
  readonly etcd?: VSphereMachineOptions;
  /**
   * What is different for a node pool, by its name.
   *
   * @default - nothing
   */
  readonly pools?: { [pool: string]: VSphereMachineOptions };
  /**
   * Parts of the datacenter that fail on their own.
   *
   * @default - none
   */
  readonly failureDomains?: VSphereFailureDomainProps[];
}

const { ANY, PLAIN } = ValueKind;

/** EKS Anywhere on vSphere: made by `EksAnywhereProvider.vsphere`. */
export class EksAnywhereVSphere extends EksAnywhereInfrastructure {
  private readonly props: EksAnywhereVSphereProps;

  constructor(props: EksAnywhereVSphereProps) {
    super('vSphere');
    demanded('vSphere of EKS Anywhere', props, { server: ANY, datacenter: ANY, network: ANY, machines: PLAIN });
    if (props.thumbprint === '') { throw new Error(`vSphere server '${props.server}' has an empty thumbprint: leave it out, or give the certificate's`); }
    checkServer('vCenter', props.server);
    checkPath('network', props.network);
    checkDomains(props.failureDomains ?? []);
    if (props.controlPlane?.failureDomain ?? props.etcd?.failureDomain) {
      throw new Error(`vSphere places the ${props.controlPlane?.failureDomain ? 'control plane' : 'machines of etcd'} in a failure domain, which EKS Anywhere does for node pools only: name it in pools`);
    }
    this.props = copied(props);
  }

  /** @internal */
  public get _rules(): ProviderRules {
    return { endpoint: 'required', externalEtcd: 'allowed', workers: 'required', canEncryptEtcd: true };
  }

  /** @internal */
  public _plan(request: MachineRequest): MachinePlan {
    checkSettings(request.cluster, 'vSphere', this.props.pools ?? {}, request.groups.filter((group) => group.role === 'worker').map((group) => group.name));
    const configs = new MachineConfigs(request.cluster);
    const settings = request.groups.map((group) => ({ group, options: this.settingsOf(group) }));
    for (const { group, options } of settings) { configs.add(group, machineConfig(request, group, options)); }
    checkOneOsFamily(request.cluster, settings.map(({ options }) => options.osFamily ?? OsFamily.UBUNTU));
    return {
      datacenter: { kind: 'VSphereDatacenterConfig', name: request.cluster },
      machines: configs.references,
      failureDomains: new Map(settings.flatMap(({ group, options }) => (options.failureDomain ? [[group.name, [this.knownDomain(options.failureDomain)]]] : []))),
      objects: [{ id: 'datacenter', manifest: this.datacenter(request) }, ...configs.objects],
      warnings: [],
    };
  }

  private settingsOf(group: MachineGroup): VSphereMachineOptions {
    const { machines, controlPlane, etcd, pools } = this.props;
    const special = { 'control-plane': controlPlane, 'etcd': etcd, 'worker': pools?.[group.name] }[group.role];
    return { ...machines, ...special };
  }

  private knownDomain(name: string): string {
    const known = (this.props.failureDomains ?? []).map((domain) => domain.name);
    if (known.includes(name)) { return name; }
    throw new Error(`failure domain '${name}' is not declared in the vSphere datacenter '${this.props.datacenter}': declare it in failureDomains, or name one of ${known.join(', ') || 'those (there is none)'}`);
  }

  private datacenter(request: MachineRequest): VSphereDatacenterConfigV1Alpha1 {
    return {
      apiVersion: 'anywhere.eks.amazonaws.com/v1alpha1',
      kind: 'VSphereDatacenterConfig',
      metadata: { name: request.cluster, namespace: request.namespace },
      spec: {
        datacenter: this.props.datacenter,
        failureDomains: unlessEmpty(this.props.failureDomains),
        insecure: this.props.insecure ?? false,
        network: this.props.network,
        server: this.props.server,
        // The definition of the kind demands the field, and the empty text says that an authority has signed the certificate.
        thumbprint: this.props.thumbprint ?? '',
      },
    };
  }
}

function machineConfig(request: MachineRequest, group: MachineGroup, options: VSphereMachineOptions): VSphereMachineConfigV1Alpha1 {
  const where = `${group.role === 'worker' ? `node pool '${group.name}'` : group.role} of cluster '${request.cluster}'`;
  const osFamily = options.osFamily ?? OsFamily.UBUNTU;
  const template = fieldOf(where, 'template', options.template);
  if (!saysMinor(template, group.version.minor)) {
    throw new Error(`${where} uses the template '${template}', whose name does not say Kubernetes ${group.version}: EKS Anywhere demands ${group.version} or 1-${group.version.minor} in it`);
  }
  if (options.networks && group.role !== 'worker') {
    throw new Error(`${where} has networks of its own, which EKS Anywhere allows for node pools only: use the datacenter's network`);
  }
  const sshUser = options.sshUser ?? (osFamily === OsFamily.BOTTLEROCKET ? 'ec2-user' : 'capv');
  return {
    apiVersion: 'anywhere.eks.amazonaws.com/v1alpha1',
    kind: 'VSphereMachineConfig',
    metadata: { name: options.name ?? defaultConfigName(request.cluster, group), namespace: request.namespace },
    spec: {
      cloneMode: options.cloneMode,
      datastore: checkPath('datastore', fieldOf(where, 'datastore', options.datastore)),
      diskGiB: group.shape?.diskGiB,
      folder: fieldOf(where, 'folder', options.folder),
      hostOSConfiguration: hostOsOf(where, osFamily, options.hostOs),
      // EKS Anywhere raises less memory and sets these two where they are 0: stated, so that nobody is surprised.
      memoryMiB: Math.max(2048, (group.shape?.memoryGiB ?? 8) * 1024),
      networks: unlessEmpty((options.networks ?? []).map((network) => checkPath('network', network))),
      numCPUs: group.shape?.cpus ?? 2,
      osFamily,
      resourcePool: fieldOf(where, 'resourcePool', options.resourcePool),
      storagePolicyName: options.storagePolicy,
      tags: unlessEmpty(options.tags),
      template,
      users: [{ name: sshUser, sshAuthorizedKeys: [...request.sshKeys] }],
    },
  };
}

function fieldOf(where: string, field: string, value: string | undefined): string {
  if (value) { return value; }
  throw new Error(`${where} has no ${field} on vSphere: give it in machines, or for this group alone`);
}
