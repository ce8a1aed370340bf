import { AwsLoadBalancer } from './aws-load-balancer';
import { awsMachinePool } from './aws-machine-pool';
import { KubeadmInfrastructure } from './infrastructure';
import { groupName, KubeadmInfrastructureProps, KubeadmMachineOptions, settingsOf } from './machine-options';
import { EXTERNAL_CLOUD, KubeadmGroup, KubeadmPlan, KubeadmRequest, MachineGroup, NodeSetup } from './machine-plan';
import type { AWSClusterV1Beta2, AWSClusterV1Beta2Spec, AWSMachineTemplateV1Beta2 } from '../../../imports/infrastructure.cluster.x-k8s.io';
import { copied } from '../../object/value-shape';
import { capiMetadata } from '../capi';
import { AwsScalingGroupProps, firstType } from '../eks/autoscaling-group';
import { AwsIdentity } from '../eks/aws-identity';
import { checkZones, instanceTypeOf, saidInstanceType } from '../eks/instance-type';
import { EbsVolume } from '../eks/volume';
import { EksVpc } from '../eks/vpc';
import { unlessEmpty } from '../manifest';
import { NodePool } from '../node-pool';

/** From what instances of EC2 are made; all of it can differ by group of machines. */
export interface KubeadmAwsMachineOptions extends KubeadmMachineOptions {
  /** @default - chosen by the group's shape */
  readonly instanceType?: string;
  /**
   * Id of the image.
   *
   * @default - the newest of Cluster API for the version
   */
  readonly amiId?: string;
  /**
   * Name of the instance profile.
   *
   * @default - those that clusterawsadm makes
   */
  readonly instanceProfile?: string;
  /**
   * The first volume.
   *
   * @default - the shape's size, else the image's
   */
  readonly volume?: EbsVolume;
  /**
   * Name of the key pair of EC2.
   *
   * @default - the cluster's
   */
  readonly keyPair?: string;
  /**
   * Id of the subnet.
   *
   * @default - one of the cluster's in the failure domain
   */
  readonly subnetId?: string;
  /**
   * Ids of security groups beside those that are made.
   *
   * @default - none
   */
  readonly securityGroupIds?: string[];
  /**
   * Whether instances may be taken away at any time.
   *
   * @default false
   */
  readonly spot?: boolean;
  /**
   * Whether instance metadata answers to requests with a token only.
   *
   * @default - as AWS has it
   */
  readonly requireMetadataToken?: boolean;
  /**
   * Tags in AWS.
   *
   * @default - the cluster's
   */
  readonly tags?: { [key: string]: string };
  /**
   * The autoscaling group of EC2 that starts the machines of a node pool, an AWSMachinePool.
   *
   * @default - Cluster API starts them one by one
   */
  readonly machinePool?: AwsScalingGroupProps;
}

/** A region of AWS and the machines of a kubeadm cluster in it. */
export interface KubeadmAwsProps extends KubeadmInfrastructureProps {
  /**
   * The network.
   *
   * @default - one is made
   */
  readonly vpc?: EksVpc;
  /** @default AwsLoadBalancer.NETWORK */
  readonly loadBalancer?: AwsLoadBalancer;
  /**
   * Whether the API server is reached from the network alone; it never changes.
   *
   * @default false
   */
  readonly isInternal?: boolean;
  /**
   * As whom the provider acts.
   *
   * @default - as its controller does
   */
  readonly identity?: AwsIdentity;
  /**
   * Name of the key pair of EC2.
   *
   * @default - nobody logs on
   */
  readonly keyPair?: string;
  /**
   * Whether there is an instance through which one logs on.
   *
   * @default false
   */
  readonly bastion?: boolean;
  /**
   * Tags in AWS.
   *
   * @default - none
   */
  readonly tags?: { [key: string]: string };
  /**
   * What all machines have in common.
   *
   * @default - nothing
   */
  readonly machines?: KubeadmAwsMachineOptions;
  /**
   * What is different for the control plane.
   *
   * @default - nothing
   */
  readonly controlPlane?: KubeadmAwsMachineOptions;
  /**
   * What is different for a node pool, by its name.
   *
   * @default - nothing
   */
  readonly pools?: { [pool: string]: KubeadmAwsMachineOptions };
}

/** kubeadm on instances of EC2: made by `KubeadmProvider.aws`. */
export class KubeadmAws extends KubeadmInfrastructure {
  private readonly props: KubeadmAwsProps;

  constructor(props: KubeadmAwsProps) {
    super('AWS');
    this.props = copied(props);
  }

  /** @internal */
  public get _capiName(): string {
    return 'aws';
  }

  /** @internal */
  public get _settings() {
    return this.props;
  }

  /** @internal */
  public get _endpointRule(): 'required' | 'forbidden' {
    return this.props.loadBalancer === AwsLoadBalancer.NONE ? 'required' : 'forbidden';
  }

  /** @internal */
  public get _place() {
    return { provider: 'aws', example: "Location.aws('eu-west-3')" };
  }

  /** @internal */
  public _plan({ scope, location, endpoint, endpointPort, version }: KubeadmRequest): KubeadmPlan {
    const { identity, isInternal, keyPair, bastion, tags, vpc, loadBalancer = AwsLoadBalancer.NETWORK } = this.props;
    for (const { id, zone } of vpc?.subnets ?? []) { checkZones(`subnet '${id}' of cluster '${scope.cluster}'`, location.region, [zone]); }
    const infrastructure: AWSClusterV1Beta2 = {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
      kind: 'AWSCluster',
      metadata: capiMetadata(scope, scope.cluster),
      spec: {
        additionalTags: unlessEmpty(tags),
        bastion: bastion ? { enabled: true } : undefined,
        controlPlaneEndpoint: endpoint === undefined ? undefined : { host: endpoint, port: endpointPort },
        controlPlaneLoadBalancer: { loadBalancerType: loadBalancer, scheme: isInternal ? 'internal' : undefined },
        identityRef: identity && { kind: identity.kind as 'AWSClusterRoleIdentity', name: identity.name },
        network: vpc?._spec() as AWSClusterV1Beta2Spec['network'],
        region: location.region,
        sshKeyName: keyPair,
      },
    };
    return { infrastructure, apiServerArguments: version.minor < 33 ? EXTERNAL_CLOUD : [], controllerManagerArguments: EXTERNAL_CLOUD };
  }

  /** @internal */
  public _node(): NodeSetup {
    return { kubeletArguments: EXTERNAL_CLOUD, nodeName: '{{ ds.meta_data.local_hostname }}', sshUser: 'ubuntu' };
  }

  /** @internal */
  public _template({ scope, location }: KubeadmRequest, group: KubeadmGroup): AWSMachineTemplateV1Beta2 {
    const options = settingsOf<KubeadmAwsMachineOptions>(this.props, group);
    checkZones(groupName(scope.cluster, group), location.region, [options.failureDomain]);
    return {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
      kind: 'AWSMachineTemplate',
      metadata: capiMetadata(scope, ''),
      spec: {
        template: {
          spec: {
            ...this.instances(scope.cluster, group, options),
            additionalTags: unlessEmpty(options.tags),
            subnet: options.subnetId === undefined ? undefined : { id: options.subnetId },
          },
        },
      },
    };
  }

  /** @internal */
  public _machineGroup({ scope, location }: KubeadmRequest, group: KubeadmGroup, pool: NodePool): MachineGroup | undefined {
    const { machinePool: told, ...options } = settingsOf<KubeadmAwsMachineOptions>(this.props, group);
    if (told === undefined) { return undefined; }
    const instances = this.instances(scope.cluster, group, { ...options, instanceType: firstType({ ...options, ...told }) });
    return awsMachinePool({ scope, pool, region: location.region }, told, { instances, ...options });
  }

  /** What instances are, however they are started. */
  private instances(cluster: string, group: KubeadmGroup, options: KubeadmAwsMachineOptions) {
    const size = group.shape?.diskGiB;
    return {
      additionalSecurityGroups: unlessEmpty((options.securityGroupIds ?? []).map((id) => ({ id }))),
      ami: options.amiId === undefined ? undefined : { id: options.amiId },
      iamInstanceProfile: options.instanceProfile ?? `${group.isControlPlane ? 'control-plane' : 'nodes'}.cluster-api-provider-aws.sigs.k8s.io`,
      instanceMetadataOptions: options.requireMetadataToken === undefined ? undefined : { httpTokens: options.requireMetadataToken ? 'required' as const : 'optional' as const },
      instanceType: instanceType(cluster, group, options),
      rootVolume: options.volume?._spec() ?? (size === undefined ? undefined : { size }),
      spotMarketOptions: options.spot ? {} : undefined,
      sshKeyName: options.keyPair ?? this.props.keyPair,
    };
  }
}

function instanceType(cluster: string, group: KubeadmGroup, { instanceType: named }: KubeadmAwsMachineOptions): string {
  if (named !== undefined) { return saidInstanceType(groupName(cluster, group), named); }
  if (group.shape) { return instanceTypeOf(group.name, group.shape); }
  throw new Error(`${groupName(cluster, group)} does not say its machines on AWS: give it a shape, or an instanceType`);
}
