import { EksAnywhereInfrastructure } from './infrastructure';
import { checkOneOsFamily, defaultConfigName, MachineConfigs } from './machine-config';
import { MachineGroup, MachinePlan, MachineRequest, ProviderRules } from './machine-plan';
import { OsFamily } from './os-family';
import type { NutanixDatacenterConfigV1Alpha1, NutanixMachineConfigV1Alpha1 } from '../../../imports/anywhere.eks.amazonaws.com';
import { copied } from '../../object/value-shape';
import { checkPort, checkServer } from '../endpoint';
import { demanded } from '../given';
import { checkSettings, saysMinor } from '../machine-group';
import { unlessEmpty } from '../manifest';
import { NutanixBootType, nutanixMemory } from '../nutanix-machine';
import { ProviderResource } from '../provider-resource';
import { ValueKind } from '../value-kind';

/** From what virtual machines of Nutanix are made; all of it can differ by group of machines. */
export interface NutanixMachineOptions {
  /**
   * Name of the machine configuration; groups that name the same one share it.
   *
   * @default - made of the names of cluster and group
   */
  readonly name?: string;
  /** The image; its name says the minor of Kubernetes. */
  readonly image?: ProviderResource;
  /** The cluster of Prism Element; it never changes. */
  readonly cluster?: ProviderResource;
  /** The subnet; it never changes. */
  readonly subnet?: ProviderResource;
  /** @default OsFamily.UBUNTU */
  readonly osFamily?: OsFamily;
  /**
   * How machines start; it never changes.
   *
   * @default NutanixBootType.LEGACY, as EKS Anywhere has it
   */
  readonly bootType?: NutanixBootType;
  /**
   * Processors a socket; a machine has two sockets at least.
   *
   * @default 1
   */
  readonly cpusPerSocket?: number;
  /**
   * Categories of the machines, by key.
   *
   * @default - none
   */
  readonly categories?: { [key: string]: string };
  /**
   * The project.
   *
   * @default - none
   */
  readonly project?: ProviderResource;
  /**
   * Names of graphics processors; on node pools only.
   *
   * @default - none
   */
  readonly gpus?: string[];
  /**
   * The user to whom the cluster's SSH keys belong.
   *
   * @default 'eksa'
   */
  readonly sshUser?: string;
}

/** A cluster of Prism Element that fails on its own. */
export interface EksAnywhereNutanixFailureDomainProps {
  readonly name: string;
  readonly cluster: ProviderResource;
  readonly subnets: ProviderResource[];
  /**
   * Names of the node pools that are spread over it; none has more machines than domains.
   *
   * @default - the control plane alone
   */
  readonly pools?: string[];
}

/** A Prism Central and the machines of a cluster of EKS Anywhere under it. */
export interface EksAnywhereNutanixProps {
  /** Address of Prism Central; it never changes. */
  readonly endpoint: string;
  /** @default 9440 */
  readonly port?: number;
  /** Name of the Secret beside the cluster's objects that EKS Anywhere logs on with. */
  readonly credentialSecret: string;
  /**
   * The certificate of Prism Central's authority, in PEM.
   *
   * @default - an authority that machines know
   */
  readonly trustBundle?: string;
  /**
   * Whether the certificate of Prism Central goes unchecked.
   *
   * @default false
   */
  readonly insecure?: boolean;
  /**
   * Clusters of Prism Element over which machines are spread.
   *
   * @default - none
   */
  readonly failureDomains?: EksAnywhereNutanixFailureDomainProps[];
  /** What all machines have in common. */
  readonly machines: NutanixMachineOptions;
  /**
   * What is different for the control plane.
   *
   * @default - nothing
   */
  readonly controlPlane?: NutanixMachineOptions;
  /**
   * What is different for machines of etcd.
   *
   * @default - nothing
   */
  readonly etcd?: NutanixMachineOptions;
  /**
   * What is different for a node pool, by its name.
   *
   * @default - nothing
   */
  readonly pools?: { [pool: string]: NutanixMachineOptions };
}

/** EKS Anywhere on Nutanix: made by `EksAnywhereProvider.nutanix`. */
export class EksAnywhereNutanix extends EksAnywhereInfrastructure {
  private readonly props: EksAnywhereNutanixProps;

  constructor(props: EksAnywhereNutanixProps) {
    super('Nutanix');
    demanded('Nutanix of EKS Anywhere', props, { endpoint: ValueKind.ANY, credentialSecret: ValueKind.ANY, machines: ValueKind.PLAIN });
    checkServer('Prism Central', props.endpoint);
    checkPort('Prism Central', props.port);
    this.props = copied(props);
  }

  /** @internal */
  public get _rules(): ProviderRules {
    return { endpoint: 'required', externalEtcd: 'allowed', workers: 'required', canEncryptEtcd: true, rollout: 'forbidden' };
  }

  /** @internal */
  public _plan(request: MachineRequest): MachinePlan {
    const workers = request.groups.filter(({ role }) => role === 'worker').map(({ name }) => name);
    checkSettings(request.cluster, 'Nutanix', this.props.pools ?? {}, workers);
    this.checkDomains(request, workers);
    const configs = new MachineConfigs(request.cluster);
    const settings = request.groups.map((group) => ({ group, options: this.settingsOf(group) }));
    for (const { group, options } of settings) { configs.add(group, machineConfig(request, group, options)); }
    checkOneOsFamily(request.cluster, settings.map(({ options }) => options.osFamily ?? OsFamily.UBUNTU));
    return {
      datacenter: { kind: 'NutanixDatacenterConfig', name: request.cluster },
      machines: configs.references,
      failureDomains: new Map(),
      objects: [{ id: 'datacenter', manifest: this.datacenter(request) }, ...configs.objects],
      warnings: [],
    };
  }

  private settingsOf(group: MachineGroup): NutanixMachineOptions {
    const { machines, controlPlane, etcd, pools } = this.props;
    return { ...machines, ...{ 'control-plane': controlPlane, 'etcd': etcd, 'worker': pools?.[group.name] }[group.role] };
  }

  private checkDomains({ cluster, groups }: MachineRequest, workers: readonly string[]): void {
    const domains = this.props.failureDomains ?? [];
    for (const { name, pools } of domains) { checkSettings(cluster, `the failure domain '${name}'`, Object.fromEntries((pools ?? []).map((pool) => [pool, {}])), workers); }
    for (const { name, count } of groups) {
      const over = domains.filter(({ pools }) => pools?.includes(name)).length;
      if (over > 0 && count > over) {
        throw new Error(`node pool '${name}' of cluster '${cluster}' may have ${count} machines and is spread over ${over} failure domains of Nutanix, which take one each: give it ${over} at most, or more domains`);
      }
    }
  }

  private datacenter({ cluster, namespace }: MachineRequest): NutanixDatacenterConfigV1Alpha1 {
    const { endpoint, port, credentialSecret, trustBundle, insecure, failureDomains = [] } = this.props;
    return {
      apiVersion: 'anywhere.eks.amazonaws.com/v1alpha1',
      kind: 'NutanixDatacenterConfig',
      metadata: { name: cluster, namespace },
      spec: {
        additionalTrustBundle: trustBundle,
        credentialRef: { kind: 'Secret', name: credentialSecret },
        endpoint,
        failureDomains: unlessEmpty(failureDomains.map((domain) => ({
          cluster: domain.cluster._tagged, name: domain.name, subnets: domain.subnets.map((subnet) => subnet._tagged), workerMachineGroups: unlessEmpty(domain.pools),
        }))),
        insecure,
        port: port ?? 9440,
      },
    };
  }
}

function machineConfig(request: MachineRequest, group: MachineGroup, options: NutanixMachineOptions): NutanixMachineConfigV1Alpha1 {
  const where = `${group.role === 'worker' ? `node pool '${group.name}'` : group.role} of cluster '${request.cluster}'`;
  const { image, cluster, subnet, cpusPerSocket = 1, gpus, project, osFamily = OsFamily.UBUNTU } = options;
  if (!image || !cluster || !subnet) { throw new Error(`${where} has no ${!image ? 'image' : !cluster ? 'cluster' : 'subnet'} on Nutanix: give it in machines, or for this group alone`); }
  checkMachine(where, group, options);
  return {
    apiVersion: 'anywhere.eks.amazonaws.com/v1alpha1',
    kind: 'NutanixMachineConfig',
    metadata: { name: options.name ?? defaultConfigName(request.cluster, group), namespace: request.namespace },
    spec: {
      additionalCategories: unlessEmpty(Object.entries(options.categories ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => ({ key, value }))),
      bootType: options.bootType,
      cluster: cluster._tagged,
      gpus: unlessEmpty((gpus ?? []).map((name) => ({ type: 'name' as const, name }))),
      image: image._tagged,
      memorySize: nutanixMemory(group.shape?.memoryGiB ?? 4),
      osFamily,
      project: project?._tagged,
      subnet: subnet._tagged,
      systemDiskSize: `${group.shape?.diskGiB ?? 40}Gi`,
      users: [{ name: options.sshUser ?? 'eksa', sshAuthorizedKeys: [...request.sshKeys] }],
      vcpuSockets: Math.ceil((group.shape?.cpus ?? 2 * cpusPerSocket) / cpusPerSocket),
      vcpusPerSocket: cpusPerSocket,
    },
  };
}

function checkMachine(where: string, group: MachineGroup, { image, osFamily, gpus, cpusPerSocket = 1 }: NutanixMachineOptions): void {
  const { shape, version } = group;
  if (image?.name !== undefined && !saysMinor(image.name, version.minor)) {
    throw new Error(`${where} uses the image '${image.name}', whose name does not say Kubernetes ${version}: EKS Anywhere demands ${version} or 1-${version.minor} in it`);
  }
  if (osFamily === OsFamily.BOTTLEROCKET) { throw new Error(`${where} runs Bottlerocket on Nutanix, which EKS Anywhere does not have: use OsFamily.UBUNTU or OsFamily.REDHAT`); }
  if (gpus?.length && group.role !== 'worker') { throw new Error(`${where} has graphics processors, which EKS Anywhere gives to node pools only: name them in pools`); }
  if (shape && (shape.cpus < 2 * cpusPerSocket || shape.memoryGiB < 4 || (shape.diskGiB ?? 40) < 40)) {
    throw new Error(`${where} wants machines of ${shape}${shape.diskGiB === undefined ? '' : ` and a disk of ${shape.diskGiB} GiB`}: Nutanix takes 2 sockets, 4 GiB and a disk of 40 GiB at least`);
  }
}
