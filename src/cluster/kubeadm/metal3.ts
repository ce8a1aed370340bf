import { KubeadmInfrastructure } from './infrastructure';
import { groupName, imageWarnings, KubeadmInfrastructureProps, KubeadmMachineOptions, settingsOf } from './machine-options';
import { KubeadmGroup, KubeadmPlan, KubeadmRequest, NodeSetup } from './machine-plan';
import { addressPoolObject, Metal3AddressPoolProps } from './metal3-address-pool';
import { checkHosts, hostObject, Metal3HostProps } from './metal3-host';
import { VirtualIp } from './virtual-ip';
import type { Metal3ClusterV1Beta2, Metal3DataTemplateV1Beta2, Metal3MachineTemplateV1Beta2 } from '../../../imports/infrastructure.cluster.x-k8s.io';
import { checkLabels } from '../../fleet';
import { copied } from '../../object/value-shape';
import { capiMetadata } from '../capi';
import { demanded } from '../given';
import { unlessEmpty } from '../manifest';
import { named } from '../template-name';
import { ValueKind } from '../value-kind';

/** What a machine's image is written in. */
export enum Metal3ImageFormat {
  RAW = 'raw',
  QCOW2 = 'qcow2',
  LIVE_ISO = 'live-iso',
}

/** What a machine of one's own is installed with; the checksum is of the image, or the address of a file that holds it. */
export interface Metal3ImageProps {
  /** Its name says the version of Kubernetes. */
  readonly url: string;
  readonly checksum: string;
  /** `md5`, `sha256` or `sha512`; @default - told by its length */
  readonly checksumType?: string;
  /** @default - told by the image */
  readonly format?: Metal3ImageFormat;
}

/** Which machines of one's own, and with what; all of it can differ by group of machines. */
export interface KubeadmMetal3MachineOptions extends KubeadmMachineOptions {
  /** What they are installed with. */
  readonly image?: Metal3ImageProps;
  /**
   * Labels that a machine must carry to be chosen.
   *
   * @default - any free machine
   */
  readonly hostSelector?: { [key: string]: string };
  /**
   * Whether disks are wiped between uses.
   *
   * @default - as the machine says
   */
  readonly cleaning?: boolean;
  /**
   * Whether a machine that is replaced is taken again, disks and all.
   *
   * @default false
   */
  readonly nodeReuse?: boolean;
  /**
   * What cloud-init is told of a machine, as Metal3DataTemplate has it.
   *
   * @default - its name and id
   */
  readonly metaData?: { [field: string]: any };
  /**
   * The network of a machine, as Metal3DataTemplate has it.
   *
   * @default - as the image has it
   */
  readonly networkData?: { [field: string]: any };
  /**
   * Name of the Metal3DataTemplate, to take over machines that were made by other means.
   *
   * @default - made of the names of cluster and group and of the content
   */
  readonly dataTemplateName?: string;
}

/** Machines of one's own, and those of a kubeadm cluster among them. */
export interface KubeadmMetal3Props extends KubeadmInfrastructureProps {
  /** What all machines have in common. */
  readonly machines: KubeadmMetal3MachineOptions;
  /**
   * What is different for the control plane.
   *
   * @default - nothing
   */
  readonly controlPlane?: KubeadmMetal3MachineOptions;
  /**
   * What is different for a node pool, by its name.
   *
   * @default - nothing
   */
  readonly pools?: { [pool: string]: KubeadmMetal3MachineOptions };
  /**
   * The machines that there are. They become objects of the definition.
   *
   * @default - they are declared elsewhere, and selections go unchecked
   */
  readonly hosts?: Metal3HostProps[];
  /**
   * Addresses that machines get by `networkData` and `metaData`. They become objects of the definition.
   *
   * @default - DHCP hands addresses out, or pools are declared elsewhere
   */
  readonly addressPools?: Metal3AddressPoolProps[];
  /**
   * Who answers for the endpoint.
   *
   * @default VirtualIp.kubeVip()
   */
  readonly virtualIp?: VirtualIp;
}

/** kubeadm on machines of one's own: made by `KubeadmProvider.metal3`. */
export class KubeadmMetal3 extends KubeadmInfrastructure {
  private readonly props: KubeadmMetal3Props;

  constructor(props: KubeadmMetal3Props) {
    super('Metal3');
    demanded('Metal3 of kubeadm', props, { machines: ValueKind.PLAIN });
    this.props = copied(props);
  }

  /** @internal */
  public get _capiName(): string {
    return 'metal3';
  }

  /** @internal */
  public get _settings() {
    return this.props;
  }

  /** @internal */
  public _plan(request: KubeadmRequest): KubeadmPlan {
    const { scope, endpoint, endpointPort, groups, version } = request;
    const { hosts, addressPools = [] } = this.props;
    const infrastructure: Metal3ClusterV1Beta2 = {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
      kind: 'Metal3Cluster',
      metadata: capiMetadata(scope, scope.cluster),
      spec: { cloudProviderEnabled: false, controlPlaneEndpoint: { host: endpoint, port: endpointPort } },
    };
    if (hosts) { checkHosts(scope.cluster, groups.map((group) => ({ name: group.name, count: group.count, selector: this.optionsOf(group).hostSelector ?? {} })), hosts); }
    const images = new Set(groups.map((group) => this.optionsOf(group).image?.url));
    return {
      infrastructure,
      objects: [
        ...groups.map((group) => ({ id: `data-${group.name}`, manifest: this.dataTemplate(request, group) })),
        ...addressPools.map((pool) => addressPoolObject(scope, pool, endpoint)),
        ...(hosts ?? []).map((host) => hostObject(scope.namespace, host)),
      ],
      warnings: [...images].flatMap((image) => imageWarnings(scope.cluster, version.minor, image)),
    };
  }

  /** @internal */
  public _node({ endpoint = '', endpointPort }: KubeadmRequest, group: KubeadmGroup): NodeSetup {
    const virtualIp = group.isControlPlane ? this.props.virtualIp ?? VirtualIp.kubeVip() : VirtualIp.external();
    return {
      nodeLabels: ['metal3.io/uuid={{ ds.meta_data.uuid }}'],
      nodeName: '{{ ds.meta_data.name }}',
      commands: virtualIp._commands(),
      files: virtualIp._files(endpoint, endpointPort),
      sshUser: 'metal3',
    };
  }

  /** @internal */
  public _template(request: KubeadmRequest, group: KubeadmGroup): Metal3MachineTemplateV1Beta2 {
    const { image, hostSelector, cleaning, nodeReuse } = this.optionsOf(group);
    const where = groupName(request.scope.cluster, group);
    checkLabels(`selector of ${where}`, hostSelector ?? {});
    if (!image) { throw new Error(`${where} has no image on Metal3: give it in machines, or for this group alone`); }
    if (image.checksum === '') { throw new Error(`${where} is installed from '${image.url}' without a checksum, which Metal3 demands: give it, or the address of a file that holds it`); }
    return {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
      kind: 'Metal3MachineTemplate',
      metadata: capiMetadata(request.scope, ''),
      spec: {
        nodeReuse,
        template: {
          spec: {
            automatedCleaningMode: cleaning === undefined ? undefined : cleaning ? 'metadata' : 'disabled',
            dataTemplate: { name: this.dataTemplate(request, group).metadata.name },
            hostSelector: hostSelector && { matchLabels: { ...hostSelector } },
            image: { checksum: image.checksum, checksumType: image.checksumType as 'sha256', diskFormat: image.format as 'raw', url: image.url },
          },
        },
      },
    };
  }

  /** What machines of a group are told; they refer to it by its name, which follows the content. */
  private dataTemplate({ scope }: KubeadmRequest, group: KubeadmGroup): Metal3DataTemplateV1Beta2 {
    const { metaData, networkData, dataTemplateName } = this.optionsOf(group);
    return named(`${scope.cluster}-${group.name}-data`, dataTemplateName, {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
      kind: 'Metal3DataTemplate',
      metadata: capiMetadata(scope, ''),
      spec: { clusterName: scope.cluster, metaData: unlessEmpty(metaData), networkData: unlessEmpty(networkData) },
    });
  }

  private optionsOf(group: KubeadmGroup): KubeadmMetal3MachineOptions {
    return settingsOf<KubeadmMetal3MachineOptions>(this.props, group);
  }
}
