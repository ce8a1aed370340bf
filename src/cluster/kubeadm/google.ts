import { KubeadmInfrastructure } from './infrastructure';
import { checkNoRollout, groupName, imageWarnings, KubeadmInfrastructureProps, KubeadmMachineOptions, settingsOf } from './machine-options';
import { EXTERNAL_CLOUD, KubeadmGroup, KubeadmPlan, KubeadmRequest, MachineGroup, NodeSetup } from './machine-plan';
import type { GCPClusterV1Beta1, GCPMachinePoolV1Beta1, GCPMachineTemplateV1Beta1 } from '../../../imports/infrastructure.cluster.x-k8s.io';
import { copied } from '../../object/value-shape';
import { capiMetadata, capiScale, poolObjectName } from '../capi';
import { demanded } from '../given';
import { googleMachineTypeOf, saidMachineType } from '../google-machine-type';
import { unlessEmpty } from '../manifest';
import { NodePool } from '../node-pool';
import { ValueKind } from '../value-kind';

/** From what instances of Google's Compute Engine are made; all of it can differ by group of machines. */
export interface KubeadmGoogleMachineOptions extends KubeadmMachineOptions {
  /** @default - chosen by the group's shape */
  readonly instanceType?: string;
  /** Path of the image, whose name says the version of Kubernetes; `imageFamily` in its place takes the newest. */
  readonly image?: string;
  /**
   * Path of a family of images.
   *
   * @default - `image` says it
   */
  readonly imageFamily?: string;
  /**
   * Type of the first disk, such as `pd-ssd`.
   *
   * @default - the provider's
   */
  readonly diskType?: string;
  /**
   * Whether instances have addresses of the internet.
   *
   * @default - as the provider has it, false
   */
  readonly publicIp?: boolean;
  /**
   * Whether instances may be taken away at any time.
   *
   * @default false
   */
  readonly spot?: boolean;
  /**
   * Name of the subnet.
   *
   * @default - the network's in the region
   */
  readonly subnet?: string;
  /**
   * Tags of the network, by which firewalls select.
   *
   * @default - none
   */
  readonly networkTags?: string[];
  /**
   * Address of the service account.
   *
   * @default - the project's
   */
  readonly serviceAccount?: string;
  /**
   * Labels in Google's cloud.
   *
   * @default - the cluster's
   */
  readonly labels?: { [key: string]: string };
  /**
   * Whether a managed instance group starts the machines of a node pool, a GCPMachinePool.
   *
   * @default false, Cluster API starts them one by one
   */
  readonly machinePool?: boolean;
}

/** A project of Google's cloud and the machines of a kubeadm cluster in it. */
export interface KubeadmGoogleProps extends KubeadmInfrastructureProps {
  /** Id of the project. */
  readonly project: string;
  /**
   * Name of the network.
   *
   * @default - the project's, `default`
   */
  readonly network?: string;
  /**
   * Zones over which machines of the control plane are spread.
   *
   * @default - all of the region
   */
  readonly zones?: string[];
  /**
   * Labels in Google's cloud.
   *
   * @default - none
   */
  readonly labels?: { [key: string]: string };
  /** What all machines have in common. */
  readonly machines: KubeadmGoogleMachineOptions;
  /**
   * What is different for the control plane.
   *
   * @default - nothing
   */
  readonly controlPlane?: KubeadmGoogleMachineOptions;
  /**
   * What is different for a node pool, by its name.
   *
   * @default - nothing
   */
  readonly pools?: { [pool: string]: KubeadmGoogleMachineOptions };
}

/** kubeadm on instances of Google's Compute Engine: made by `KubeadmProvider.google`. */
export class KubeadmGoogle extends KubeadmInfrastructure {
  private readonly props: KubeadmGoogleProps;

  constructor(props: KubeadmGoogleProps) {
    super('Google');
    demanded('Google of kubeadm', props, { project: ValueKind.ANY, machines: ValueKind.PLAIN });
    this.props = copied(props);
  }

  /** @internal */
  public get _capiName(): string {
    return 'gcp';
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
    return { provider: 'gcp', example: "Location.of('gcp', 'europe-west9', { jurisdiction: 'FR' })" };
  }

  /** @internal */
  public _plan({ scope, location, groups, version }: KubeadmRequest): KubeadmPlan {
    const { project, network, zones, labels } = this.props;
    const odd = zones?.find((zone) => !zone.startsWith(`${location.region}-`));
    if (odd !== undefined) { throw new Error(`cluster '${scope.cluster}' on Google uses the zone '${odd}', which is not of the region ${location.region}: name its zones, such as '${location.region}-a'`); }
    const infrastructure: GCPClusterV1Beta1 = {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1',
      kind: 'GCPCluster',
      metadata: capiMetadata(scope, scope.cluster),
      spec: {
        additionalLabels: unlessEmpty(labels),
        failureDomains: unlessEmpty(zones),
        network: network === undefined ? undefined : { name: network },
        project,
        region: location.region,
      },
    };
    const images = new Set(groups.map((group) => settingsOf<KubeadmGoogleMachineOptions>(this.props, group).image));
    return {
      infrastructure,
      controllerManagerArguments: [...EXTERNAL_CLOUD, { name: 'allocate-node-cidrs', value: 'false' }],
      warnings: [...images].flatMap((image) => imageWarnings(scope.cluster, version.minor, image)),
    };
  }

  /** @internal */
  public _node(): NodeSetup {
    return { kubeletArguments: EXTERNAL_CLOUD, nodeName: '{{ ds.meta_data.local_hostname.split(".")[0] }}', sshUser: 'ubuntu' };
  }

  /** @internal */
  public _template({ scope }: KubeadmRequest, group: KubeadmGroup): GCPMachineTemplateV1Beta1 {
    return {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1',
      kind: 'GCPMachineTemplate',
      metadata: capiMetadata(scope, ''),
      spec: { template: { spec: this.instance(scope.cluster, group) } },
    };
  }

  /** @internal */
  public _machineGroup({ scope }: KubeadmRequest, group: KubeadmGroup, pool: NodePool): MachineGroup | undefined {
    if (!settingsOf<KubeadmGoogleMachineOptions>(this.props, group).machinePool) { return undefined; }
    checkNoRollout(scope.cluster, this.providerName, pool);
    const machines: GCPMachinePoolV1Beta1 = {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1',
      kind: 'GCPMachinePool',
      metadata: capiMetadata(scope, poolObjectName(scope, pool)),
      spec: this.instance(scope.cluster, group),
    };
    return { machines, scale: capiScale(pool) };
  }

  /** What instances are, however they are started. */
  private instance(cluster: string, group: KubeadmGroup) {
    const options = settingsOf<KubeadmGoogleMachineOptions>(this.props, group);
    const where = groupName(cluster, group);
    const instanceType = options.instanceType === undefined ? (group.shape && googleMachineTypeOf(where, group.shape)) : saidMachineType(where, options.instanceType);
    if (instanceType === undefined) { throw new Error(`${where} does not say its machines on Google: give it a shape, or an instanceType`); }
    if ((options.image === undefined) === (options.imageFamily === undefined)) {
      throw new Error(`${where} has ${options.image === undefined ? 'no image' : 'an image and an imageFamily'} on Google: give one of image and imageFamily, in machines or for this group alone`);
    }
    return {
      additionalLabels: unlessEmpty(options.labels),
      additionalNetworkTags: unlessEmpty(options.networkTags),
      image: options.image,
      imageFamily: options.imageFamily,
      instanceType,
      provisioningModel: options.spot ? 'Spot' as const : undefined,
      publicIP: options.publicIp,
      rootDeviceSize: group.shape?.diskGiB,
      rootDeviceType: options.diskType,
      serviceAccounts: options.serviceAccount === undefined ? undefined : { email: options.serviceAccount, scopes: ['https://www.googleapis.com/auth/cloud-platform'] },
      subnet: options.subnet,
    };
  }
}
