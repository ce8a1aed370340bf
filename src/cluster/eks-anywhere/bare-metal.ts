import { bmcManifest, hardwareManifest, HardwareInventory } from './hardware';
import { checkHardware, checkSelectors, choicesOf } from './hardware-choice';
import { affinityOf, HardwareSelection } from './hardware-selection';
import { EksAnywhereHostOsProps, hostOsOf } from './host-os';
import { EksAnywhereInfrastructure } from './infrastructure';
import { checkInstaller, checkMachineAddresses } from './installer';
import { defaultConfigName, MachineConfigs } from './machine-config';
import { MachineGroup, MachinePlan, MachineRequest, PlanWarning, ProviderRules } from './machine-plan';
import { OsFamily } from './os-family';
import { checkTemplates, templateManifest, TinkerbellTemplateProps } from './tinkerbell-template';
import type { TinkerbellDatacenterConfigV1Alpha1, TinkerbellMachineConfigV1Alpha1 } from '../../../imports/anywhere.eks.amazonaws.com';
import { didYouMean } from '../../fleet';
import { copied } from '../../object/value-shape';
import { demanded } from '../given';
import { checkSettings, saysMinor } from '../machine-group';
import { IdentifiedManifest } from '../manifest';
import { ValueKind } from '../value-kind';

/** What a group of machines is made of and from. */
export interface BareMetalMachineOptions {
  /**
   * Name of the machine configuration; groups that name the same one share it.
   *
   * @default - made of the names of cluster and group
   */
  readonly name?: string;
  /** Which machines of the inventory. */
  readonly hardware: HardwareSelection;
  /**
   * Address of the image of the operating system, where groups differ; its name says the minor of Kubernetes.
   *
   * @default - the cluster's image
   */
  readonly osImageUrl?: string;
  /**
   * The user to whom the cluster's SSH key belongs.
   *
   * @default 'ec2-user'
   */
  readonly sshUser?: string;
  /**
   * Name of a TinkerbellTemplateConfig with steps of installation of one's own: one of `templates`, or one that is declared elsewhere.
   *
   * @default - the steps that come with EKS Anywhere
   */
  readonly templateConfig?: string;
  /**
   * Settings of the operating system.
   *
   * @default - the image's
   */
  readonly hostOs?: EksAnywhereHostOsProps;
}

/** Machines of one's own and how they are installed. */
export interface EksAnywhereBareMetalProps {
  /** IP address of the installing service, another than every endpoint and in no range of pods or services; clusters of one manager may share it. */
  readonly tinkerbellIp: string;
  readonly controlPlane: BareMetalMachineOptions;
  /**
   * Machines of each node pool, by its name.
   *
   * @default - none, for a cluster without node pools
   */
  readonly pools?: { [pool: string]: BareMetalMachineOptions };
  /**
   * Address of the image of the operating system; its name says the minor of Kubernetes.
   *
   * @default - each group names its own
   */
  readonly osImageUrl?: string;
  /** @default OsFamily.UBUNTU */
  readonly osFamily?: OsFamily;
  /**
   * The machines that there are. They become objects of the definition.
   *
   * @default - they are declared elsewhere, and selections go unchecked
   */
  readonly inventory?: HardwareInventory;
  /**
   * Folder of the images that machines boot from.
   *
   * @default - those that come with EKS Anywhere
   */
  readonly hookImagesUrl?: string;
  /**
   * Network interface of the control plane that answers for the endpoint.
   *
   * @default - the one with the default route
   */
  readonly loadBalancerInterface?: string;
  /**
   * Steps of installation of one's own, which groups name in `templateConfig`.
   *
   * @default - none
   */
  readonly templates?: TinkerbellTemplateProps[];
  /**
   * Whether machines boot from a virtual disk in place of the network.
   *
   * @default - EKS Anywhere's, no
   */
  readonly isoBoot?: boolean;
  /**
   * Address of the image of that disk.
   *
   * @default - the one that comes with EKS Anywhere
   */
  readonly hookIsoUrl?: string;
  /**
   * Whether the installing service is reached through a load balancer of yours.
   *
   * @default false
   */
  readonly ownLoadBalancer?: boolean;
}

/** EKS Anywhere on machines of one's own: made by `EksAnywhereProvider.bareMetal`. */
export class EksAnywhereBareMetal extends EksAnywhereInfrastructure {
  private readonly props: EksAnywhereBareMetalProps;

  constructor(props: EksAnywhereBareMetalProps) {
    super('bare metal');
    demanded('bare metal of EKS Anywhere', props, { tinkerbellIp: ValueKind.ANY, controlPlane: ValueKind.PLAIN });
    const groups = Object.entries({ ...props.pools, 'control-plane': props.controlPlane });
    for (const [group, options] of groups) { demanded(`'${group}' of bare metal`, options, { hardware: ValueKind.HARDWARE_SELECTION }); }
    const [, own] = groups.find(([, options]) => options.osImageUrl !== undefined) ?? [];
    if (props.osImageUrl !== undefined && own) {
      throw new Error(`bare metal names the image '${props.osImageUrl}' for all machines and '${own.osImageUrl}' for a group: name it once for all, or for every group`);
    }
    checkTemplates(props.templates ?? []);
    if (props.hookIsoUrl !== undefined && props.isoBoot !== true) {
      throw new Error(`bare metal names the disk '${props.hookIsoUrl}' and boots from the network: set isoBoot, or leave hookIsoUrl out`);
    }
    this.props = copied(props);
  }

  /** @internal */
  public get _rules(): ProviderRules {
    return { endpoint: 'required', externalEtcd: 'forbidden', workers: 'optional', canUpgradeInPlace: true };
  }

  /** @internal */
  public _plan(request: MachineRequest): MachinePlan {
    const { props } = this;
    checkSettings(request.cluster, 'bare metal', props.pools ?? {}, request.groups.filter((group) => group.role === 'worker').map((group) => group.name));
    this.checkRequest(request);
    const configs = new MachineConfigs(request.cluster);
    const settings = request.groups.map((group) => ({ group, options: this.settingsOf(request.cluster, group) }));
    for (const { group, options } of settings) { configs.add(group, this.machineConfig(request, group, options)); }
    const machines = props.inventory?.machines ?? [];
    const choices = choicesOf(settings.map(({ group, options }) => ({ group, config: configs.references.get(group.name)!.name, labels: options.hardware._required })));
    return {
      datacenter: { kind: 'TinkerbellDatacenterConfig', name: request.cluster },
      machines: configs.references,
      failureDomains: new Map(),
      objects: [
        { id: 'datacenter', manifest: this.datacenter(request) },
        ...configs.objects,
        ...(props.templates ?? []).map((template) => ({ id: `template-${template.name}`, manifest: templateManifest(request.namespace, template) })),
        ...machines.flatMap(hardwareObjects),
      ],
      installer: props.tinkerbellIp,
      warnings: [
        ...(props.inventory ? checkHardware(request.cluster, choices, machines) : checkSelectors(request.cluster, choices)),
        ...this.imageWarnings(request.cluster, settings.map(({ options }) => options)),
      ],
    };
  }

  private checkRequest(request: MachineRequest): void {
    checkInstaller(request, this.props.tinkerbellIp);
    checkMachineAddresses(request, this.props.tinkerbellIp, this.props.inventory?.machines ?? []);
    if (request.sshKeys.length !== 1) {
      throw new Error(`cluster '${request.cluster}' on bare metal is given ${request.sshKeys.length} SSH keys: its machines take exactly one, name it in access.sshKeys`);
    }
    const newest = request.groups.find((group) => group.version.minor > 28);
    if (this.props.osFamily === OsFamily.BOTTLEROCKET && newest) {
      throw new Error(`cluster '${request.cluster}' runs Bottlerocket with Kubernetes ${newest.version} on bare metal, which ends at 1.28: use OsFamily.UBUNTU or OsFamily.REDHAT`);
    }
  }

  private settingsOf(cluster: string, group: MachineGroup): BareMetalMachineOptions {
    const options = group.role === 'control-plane' ? this.props.controlPlane : this.props.pools?.[group.name];
    if (!options) { throw new Error(`node pool '${group.name}' of cluster '${cluster}' has no machines on bare metal: say which in pools: { '${group.name}': { hardware: … } }`); }
    const known = (this.props.templates ?? []).map((template) => template.name);
    if (options.templateConfig !== undefined && known.length > 0 && !known.includes(options.templateConfig)) {
      throw new Error(`'${group.name}' of cluster '${cluster}' is installed by '${options.templateConfig}', which is not among the templates of bare metal${didYouMean(options.templateConfig, known) || `: name one of ${known.join(', ')}`}`);
    }
    return options;
  }

  private datacenter(request: MachineRequest): TinkerbellDatacenterConfigV1Alpha1 {
    const { tinkerbellIp, osImageUrl, hookImagesUrl, loadBalancerInterface, isoBoot, hookIsoUrl, ownLoadBalancer } = this.props;
    return {
      apiVersion: 'anywhere.eks.amazonaws.com/v1alpha1',
      kind: 'TinkerbellDatacenterConfig',
      metadata: { name: request.cluster, namespace: request.namespace },
      spec: {
        tinkerbellIP: tinkerbellIp,
        osImageURL: osImageUrl,
        hookImagesURLPath: hookImagesUrl,
        hookIsoURL: hookIsoUrl,
        isoBoot,
        loadBalancerInterface,
        skipLoadBalancerDeployment: ownLoadBalancer,
      },
    };
  }

  private machineConfig(request: MachineRequest, group: MachineGroup, options: BareMetalMachineOptions): TinkerbellMachineConfigV1Alpha1 {
    const image = options.osImageUrl ?? this.props.osImageUrl;
    if (image !== undefined && !/^https?:\/\/[^\s/]+\/\S+$/.test(image)) { throw new Error(`'${group.name}' of cluster '${request.cluster}' is installed from '${image}', which is no address: start it with https://`); }
    if (image !== undefined && !saysMinor(image, group.version.minor)) {
      throw new Error(`'${group.name}' of cluster '${request.cluster}' is installed from '${image}', whose name does not say Kubernetes ${group.version}: EKS Anywhere demands ${group.version} or 1-${group.version.minor} in it`);
    }
    const { hardware } = options;
    return {
      apiVersion: 'anywhere.eks.amazonaws.com/v1alpha1',
      kind: 'TinkerbellMachineConfig',
      metadata: { name: options.name ?? defaultConfigName(request.cluster, group), namespace: request.namespace },
      spec: {
        ...(hardware._isAffinity ? { hardwareAffinity: affinityOf(hardware) } : { hardwareSelector: hardware._required[0] }),
        hostOSConfiguration: hostOsOf(`'${group.name}' of cluster '${request.cluster}'`, this.props.osFamily ?? OsFamily.UBUNTU, options.hostOs),
        osFamily: this.props.osFamily ?? OsFamily.UBUNTU,
        osImageURL: options.osImageUrl,
        templateRef: options.templateConfig === undefined ? undefined : { kind: 'TinkerbellTemplateConfig', name: options.templateConfig },
        users: [{ name: options.sshUser ?? 'ec2-user', sshAuthorizedKeys: [...request.sshKeys] }],
      },
    };
  }

  private imageWarnings(cluster: string, settings: readonly BareMetalMachineOptions[]): PlanWarning[] {
    const isNamed = this.props.osImageUrl !== undefined || settings.every((options) => options.osImageUrl !== undefined);
    if (isNamed || this.props.osFamily === OsFamily.BOTTLEROCKET) { return []; }
    return [{
      code: 'cluster.os-image-missing',
      message: `cluster '${cluster}' does not say from which image its machines are installed, and EKS Anywhere brings none for ${this.props.osFamily ?? OsFamily.UBUNTU}`,
      fix: 'give osImageUrl for the cluster, or for every group of machines',
    }];
  }
}

function hardwareObjects(machine: HardwareInventory['machines'][number]): IdentifiedManifest[] {
  const bmc = machine.bmc ? [{ id: `bmc-${machine.hostname}`, manifest: bmcManifest(machine, machine.bmc) }] : [];
  return [{ id: `hardware-${machine.hostname}`, manifest: hardwareManifest(machine) }, ...bmc];
}
