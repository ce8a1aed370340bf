import { KubeadmInfrastructure } from './infrastructure';
import { demanded, groupName, imageWarnings, KubeadmInfrastructureProps, KubeadmMachineOptions, settingsOf } from './machine-options';
import { EXTERNAL_CLOUD, KubeadmGroup, KubeadmPlan, KubeadmRequest, NodeSetup } from './machine-plan';
import type { OpenStackClusterV1Beta1, OpenStackMachineTemplateV1Beta1 } from '../../../imports/infrastructure.cluster.x-k8s.io';
import { Cidr } from '../../fleet';
import { copied } from '../../object/value-shape';
import { capiMetadata } from '../capi';
import { demanded as checkGiven } from '../given';
import { unlessEmpty } from '../manifest';
import { ProviderResource } from '../provider-resource';
import { ValueKind } from '../value-kind';

/** From what machines of OpenStack are made; all of it can differ by group of machines. */
export interface KubeadmOpenStackMachineOptions extends KubeadmMachineOptions {
  /** Name of the flavour. */
  readonly flavor?: string;
  /** The image of the operating system; its name says the version of Kubernetes. */
  readonly image?: ProviderResource;
  /**
   * Name of the key pair.
   *
   * @default - nobody logs on
   */
  readonly keyPair?: string;
  /**
   * Type of the first volume, whose size is the shape's.
   *
   * @default - the flavour's disk where the shape says none
   */
  readonly volumeType?: string;
  /**
   * Groups of rules beside those that are made.
   *
   * @default - none
   */
  readonly securityGroups?: ProviderResource[];
  /**
   * The group of machines that OpenStack keeps apart or together.
   *
   * @default - none
   */
  readonly serverGroup?: ProviderResource;
  /**
   * Tags.
   *
   * @default - none
   */
  readonly tags?: string[];
}

/** A project of OpenStack and the machines of a kubeadm cluster in it. */
export interface KubeadmOpenStackProps extends KubeadmInfrastructureProps {
  /** Name of the Secret beside the cluster's objects that holds `clouds.yaml`. */
  readonly credentialSecret: string;
  /** Name of the cloud in `clouds.yaml`. */
  readonly cloud: string;
  /**
   * The network through which the internet is reached.
   *
   * @default - the only one that there is
   */
  readonly externalNetwork?: ProviderResource;
  /**
   * Whether the cluster does without the internet, and its API server without a floating address.
   *
   * @default false
   */
  readonly isolated?: boolean;
  /**
   * The range of the subnet that is made for machines.
   *
   * @default - network and subnets exist
   */
  readonly subnet?: Cidr;
  /**
   * Addresses of name servers of that subnet.
   *
   * @default - OpenStack's
   */
  readonly nameServers?: string[];
  /**
   * A network that exists.
   *
   * @default - one is made
   */
  readonly network?: ProviderResource;
  /**
   * Subnets that exist.
   *
   * @default - one is made, or those of the network
   */
  readonly subnets?: ProviderResource[];
  /**
   * Whether a load balancer stands before the API server.
   *
   * @default true
   */
  readonly loadBalancer?: boolean;
  /**
   * Whether groups of rules are made.
   *
   * @default true
   */
  readonly managedSecurityGroups?: boolean;
  /**
   * Zones of the control plane's machines.
   *
   * @default - all
   */
  readonly controlPlaneZones?: string[];
  /** What all machines have in common. */
  readonly machines: KubeadmOpenStackMachineOptions;
  /**
   * What is different for the control plane.
   *
   * @default - nothing
   */
  readonly controlPlane?: KubeadmOpenStackMachineOptions;
  /**
   * What is different for a node pool, by its name.
   *
   * @default - nothing
   */
  readonly pools?: { [pool: string]: KubeadmOpenStackMachineOptions };
}

/** kubeadm on virtual machines of OpenStack: made by `KubeadmProvider.openstack`. */
export class KubeadmOpenStack extends KubeadmInfrastructure {
  private readonly props: KubeadmOpenStackProps;

  constructor(props: KubeadmOpenStackProps) {
    super('OpenStack');
    checkGiven('OpenStack of kubeadm', props, { credentialSecret: ValueKind.ANY, cloud: ValueKind.ANY, machines: ValueKind.PLAIN });
    if (props.subnet && (props.network || props.subnets?.length)) {
      throw new Error(`OpenStack is given the range ${props.subnet} for a subnet to be made, and a network that exists: keep one of the two`);
    }
    if (props.isolated && props.externalNetwork) {
      throw new Error('OpenStack is given an externalNetwork for a cluster that does without the internet: leave it out, or leave isolated out');
    }
    this.props = copied(props);
  }

  /** @internal */
  public get _capiName(): string {
    return 'openstack';
  }

  /** @internal */
  public get _settings() {
    return this.props;
  }

  /** @internal */
  public get _endpointRule(): 'required' | 'optional' {
    return this.props.loadBalancer === false && this.props.isolated ? 'required' : 'optional';
  }

  /** @internal */
  public _plan({ scope, endpoint, endpointPort, version, groups }: KubeadmRequest): KubeadmPlan {
    const { props } = this;
    const infrastructure: OpenStackClusterV1Beta1 = {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1',
      kind: 'OpenStackCluster',
      metadata: capiMetadata(scope, scope.cluster),
      spec: {
        apiServerLoadBalancer: props.loadBalancer === false ? undefined : { enabled: true },
        apiServerPort: endpointPort === 6443 ? undefined : endpointPort,
        controlPlaneAvailabilityZones: unlessEmpty(props.controlPlaneZones),
        controlPlaneEndpoint: endpoint === undefined ? undefined : { host: endpoint, port: endpointPort },
        ...(props.isolated ? { disableAPIServerFloatingIP: true, disableExternalNetwork: true } : {}),
        externalNetwork: props.externalNetwork?._filter,
        identityRef: { cloudName: props.cloud, name: props.credentialSecret },
        managedSecurityGroups: props.managedSecurityGroups === false ? undefined : { allowAllInClusterTraffic: true },
        managedSubnets: props.subnet && [{ cidr: String(props.subnet), dnsNameservers: unlessEmpty(props.nameServers) }],
        network: props.network?._filter,
        subnets: unlessEmpty((props.subnets ?? []).map((subnet) => subnet._filter)),
      },
    };
    const images = new Set(groups.map((group) => settingsOf<KubeadmOpenStackMachineOptions>(props, group).image?.name));
    return {
      infrastructure,
      apiServerArguments: version.minor < 33 ? EXTERNAL_CLOUD : [],
      controllerManagerArguments: EXTERNAL_CLOUD,
      warnings: [...images].flatMap((image) => imageWarnings(scope.cluster, version.minor, image)),
    };
  }

  /** @internal */
  public _node(): NodeSetup {
    return {
      kubeletArguments: [...EXTERNAL_CLOUD, { name: 'provider-id', value: 'openstack:///\'{{ instance_id }}\'' }],
      nodeName: '{{ local_hostname }}',
      sshUser: 'ubuntu',
    };
  }

  /** @internal */
  public _template({ scope }: KubeadmRequest, group: KubeadmGroup): OpenStackMachineTemplateV1Beta1 {
    const options = settingsOf<KubeadmOpenStackMachineOptions>(this.props, group);
    const where = groupName(scope.cluster, group);
    if (!options.image) { throw new Error(`${where} has no image on OpenStack: give it in machines, or for this group alone`); }
    return {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1',
      kind: 'OpenStackMachineTemplate',
      metadata: capiMetadata(scope, ''),
      spec: {
        template: {
          spec: {
            flavor: demanded(where, 'OpenStack', 'flavor', options.flavor),
            image: options.image._filter,
            rootVolume: group.shape?.diskGiB === undefined ? undefined : { sizeGiB: group.shape.diskGiB, type: options.volumeType },
            securityGroups: unlessEmpty((options.securityGroups ?? []).map((found) => found._filter)),
            serverGroup: options.serverGroup?._filter,
            sshKeyName: options.keyPair,
            tags: unlessEmpty(options.tags),
          },
        },
      },
    };
  }
}
