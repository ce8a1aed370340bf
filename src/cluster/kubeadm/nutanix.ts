import { KubeadmInfrastructure } from './infrastructure';
import { groupName, imageWarnings, KubeadmInfrastructureProps, KubeadmMachineOptions, settingsOf } from './machine-options';
import { EXTERNAL_CLOUD, KubeadmGroup, KubeadmPlan, KubeadmRequest, NodeSetup } from './machine-plan';
import { VirtualIp } from './virtual-ip';
import type { NutanixClusterV1Beta1, NutanixFailureDomainV1Beta1, NutanixMachineTemplateV1Beta1 } from '../../../imports/infrastructure.cluster.x-k8s.io';
import { copied } from '../../object/value-shape';
import { capiMetadata, CapiScope } from '../capi';
import { checkPort, checkServer } from '../endpoint';
import { demanded } from '../given';
import { IdentifiedManifest, unlessEmpty } from '../manifest';
import { NutanixBootType, nutanixMemory } from '../nutanix-machine';
import { ProviderResource } from '../provider-resource';
import { ValueKind } from '../value-kind';

/** From what virtual machines of Nutanix are made; all of it can differ by group of machines. */
export interface KubeadmNutanixMachineOptions extends KubeadmMachineOptions {
  /** The image; its name says the version of Kubernetes. Another way is `imageOs`. */
  readonly image?: ProviderResource;
  /**
   * The operating system of an image that is looked up by the version, such as `ubuntu-22.04`.
   *
   * @default - `image` says it
   */
  readonly imageOs?: string;
  /**
   * The cluster of Prism Element.
   *
   * @default - the failure domain's
   */
  readonly cluster?: ProviderResource;
  /**
   * The subnets.
   *
   * @default - the failure domain's
   */
  readonly subnets?: ProviderResource[];
  /** @default NutanixBootType.LEGACY */
  readonly bootType?: NutanixBootType;
  /**
   * Processors a socket.
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
}

/** A cluster of Prism Element that fails on its own. */
export interface NutanixFailureDomainProps {
  /** Node pools name it as their failureDomain; it never changes. */
  readonly name: string;
  readonly cluster: ProviderResource;
  readonly subnets: ProviderResource[];
  /**
   * Whether machines of the control plane stand there.
   *
   * @default true
   */
  readonly controlPlane?: boolean;
}

/** A Prism Central and the machines of a kubeadm cluster under it. */
export interface KubeadmNutanixProps extends KubeadmInfrastructureProps {
  /** Address of Prism Central. */
  readonly address: string;
  /** @default 9440 */
  readonly port?: number;
  /** Name of the Secret beside the cluster's objects with which the provider logs on. */
  readonly credentialSecret: string;
  /**
   * Whether the certificate of Prism Central goes unchecked.
   *
   * @default false
   */
  readonly insecure?: boolean;
  /**
   * Name of the ConfigMap beside the cluster's objects with the authority of that certificate.
   *
   * @default - an authority that is known
   */
  readonly trustBundle?: string;
  /**
   * Clusters of Prism Element over which machines are spread.
   *
   * @default - none
   */
  readonly failureDomains?: NutanixFailureDomainProps[];
  /** What all machines have in common. */
  readonly machines: KubeadmNutanixMachineOptions;
  /**
   * What is different for the control plane.
   *
   * @default - nothing
   */
  readonly controlPlane?: KubeadmNutanixMachineOptions;
  /**
   * What is different for a node pool, by its name.
   *
   * @default - nothing
   */
  readonly pools?: { [pool: string]: KubeadmNutanixMachineOptions };
  /**
   * Who answers for the endpoint.
   *
   * @default VirtualIp.kubeVip()
   */
  readonly virtualIp?: VirtualIp;
}

const API_VERSION = 'infrastructure.cluster.x-k8s.io/v1beta1';

/** kubeadm on virtual machines of Nutanix: made by `KubeadmProvider.nutanix`. */
export class KubeadmNutanix extends KubeadmInfrastructure {
  private readonly props: KubeadmNutanixProps;

  constructor(props: KubeadmNutanixProps) {
    super('Nutanix');
    demanded('Nutanix of kubeadm', props, { address: ValueKind.ANY, credentialSecret: ValueKind.ANY, machines: ValueKind.PLAIN });
    checkServer('Prism Central', props.address);
    checkPort('Prism Central', props.port);
    this.props = copied(props);
  }

  /** @internal */
  public get _capiName(): string {
    return 'nutanix';
  }

  /** @internal */
  public get _settings() {
    return this.props;
  }

  /** @internal */
  public _plan({ scope, endpoint, endpointPort, groups, version }: KubeadmRequest): KubeadmPlan {
    const { address, port, credentialSecret, insecure, trustBundle, failureDomains = [] } = this.props;
    const infrastructure: NutanixClusterV1Beta1 = {
      apiVersion: API_VERSION,
      kind: 'NutanixCluster',
      metadata: capiMetadata(scope, scope.cluster),
      spec: {
        controlPlaneEndpoint: { host: endpoint, port: endpointPort },
        controlPlaneFailureDomains: unlessEmpty(failureDomains.filter(({ controlPlane }) => controlPlane ?? true).map(({ name }) => ({ name }))),
        prismCentral: {
          additionalTrustBundle: trustBundle === undefined ? undefined : { kind: 'ConfigMap', name: trustBundle },
          address,
          credentialRef: { kind: 'Secret', name: credentialSecret },
          insecure: insecure ?? false,
          port: port ?? 9440,
        },
      },
    };
    const images = new Set(groups.map((group) => settingsOf<KubeadmNutanixMachineOptions>(this.props, group).image?.name));
    return {
      infrastructure,
      failureDomains: failureDomains.length === 0 ? undefined : failureDomains.map(({ name }) => name),
      objects: failureDomains.map((domain) => failureDomainObject(scope, domain)),
      controllerManagerArguments: EXTERNAL_CLOUD,
      warnings: [...images].flatMap((image) => imageWarnings(scope.cluster, version.minor, image)),
    };
  }

  /** @internal */
  public _node({ endpoint = '', endpointPort }: KubeadmRequest, group: KubeadmGroup): NodeSetup {
    const virtualIp = group.isControlPlane ? this.props.virtualIp ?? VirtualIp.kubeVip() : VirtualIp.external();
    return {
      kubeletArguments: EXTERNAL_CLOUD,
      commands: ['hostnamectl set-hostname "{{ ds.meta_data.hostname }}"', ...virtualIp._commands()],
      files: virtualIp._files(endpoint, endpointPort),
      sshUser: 'capiuser',
    };
  }

  /** @internal */
  public _template({ scope }: KubeadmRequest, group: KubeadmGroup): NutanixMachineTemplateV1Beta1 {
    const options = settingsOf<KubeadmNutanixMachineOptions>(this.props, group);
    const { shape } = group;
    this.checkPlace(groupName(scope.cluster, group), group, options);
    return {
      apiVersion: API_VERSION,
      kind: 'NutanixMachineTemplate',
      metadata: capiMetadata(scope, ''),
      spec: {
        template: {
          spec: {
            additionalCategories: unlessEmpty(Object.entries(options.categories ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => ({ key, value }))),
            bootType: options.bootType ?? NutanixBootType.LEGACY,
            cluster: options.cluster?._tagged,
            image: options.image?._tagged,
            imageLookup: options.imageOs === undefined ? undefined : { baseOS: options.imageOs },
            memorySize: nutanixMemory(shape?.memoryGiB ?? 4),
            project: options.project?._tagged,
            subnet: unlessEmpty((options.subnets ?? []).map((subnet) => subnet._tagged)),
            systemDiskSize: `${shape?.diskGiB ?? 40}Gi`,
            vcpuSockets: Math.ceil((shape?.cpus ?? 2) / (options.cpusPerSocket ?? 1)),
            vcpusPerSocket: options.cpusPerSocket ?? 1,
          },
        },
      },
    };
  }

  private checkPlace(where: string, group: KubeadmGroup, { image, imageOs, cluster, subnets, failureDomain }: KubeadmNutanixMachineOptions): void {
    if ((image === undefined) === (imageOs === undefined)) {
      throw new Error(`${where} has ${image ? 'an image and an imageOs' : 'no image'} on Nutanix: give one of image and imageOs, in machines or for this group alone`);
    }
    const isSpread = group.isControlPlane ? (this.props.failureDomains ?? []).some(({ controlPlane }) => controlPlane ?? true) : failureDomain !== undefined;
    if (!isSpread && (!cluster || !subnets?.length)) {
      throw new Error(`${where} has no ${cluster ? 'subnets' : 'cluster'} on Nutanix and stands in no failure domain: give cluster and subnets, or a failure domain`);
    }
  }
}

function failureDomainObject(scope: CapiScope, { name, cluster, subnets }: NutanixFailureDomainProps): IdentifiedManifest {
  const manifest: NutanixFailureDomainV1Beta1 = {
    apiVersion: API_VERSION,
    kind: 'NutanixFailureDomain',
    metadata: capiMetadata(scope, name),
    spec: { prismElementCluster: cluster._tagged, subnets: subnets.map((subnet) => subnet._tagged) },
  };
  return { id: `failure-domain-${name}`, manifest };
}
