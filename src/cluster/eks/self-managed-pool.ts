import { instanceTypeOf } from './instance-type';
import { EksMachines, EksPoolRequest } from './machines';
import { joinConfig, joinTemplate } from './nodeadm';
import { EbsVolume } from './volume';
import type { AWSMachinePoolV1Beta2, AWSMachineTemplateV1Beta2 } from '../../../imports/infrastructure.cluster.x-k8s.io';
import { capiMetadata, machineDeployment, machineHealthCheck, machinePool, poolObjectName, POOL_LABEL } from '../capi';
import { CpuArchitecture } from '../machine-shape';
import { IdentifiedManifest, unlessEmpty } from '../manifest';
import { NodePool } from '../node-pool';
import { namedByContent } from '../template-name';

/** Instances of EC2 that join a cluster by themselves. */
export interface EksInstanceProps {
  /**
   * Type of the instances.
   *
   * @default - chosen by the pool's shape; one of the two must be given
   */
  readonly instanceType?: string;
  /**
   * Id of the image.
   *
   * @default - the newest of Amazon Linux 2023 for the version
   */
  readonly amiId?: string;
  /**
   * Name of the instances' profile in IAM.
   *
   * @default 'nodes.cluster-api-provider-aws.sigs.k8s.io', which clusterawsadm makes
   */
  readonly instanceProfile?: string;
  /**
   * The first disk.
   *
   * @default - one for general use of the shape's size, else the image's
   */
  readonly rootVolume?: EbsVolume;
  /**
   * The most that is paid for an hour of a spot instance, in US dollars.
   *
   * @default - instances are paid on demand
   */
  readonly spotMaxPrice?: string;
  /**
   * Name of the key pair of EC2.
   *
   * @default - nobody logs on
   */
  readonly keyPair?: string;
  /**
   * Ids of more security groups.
   *
   * @default - the cluster's alone
   */
  readonly securityGroups?: string[];
  /**
   * Ids of subnets; machines that Cluster API starts one by one take the first.
   *
   * @default - the cluster's private ones
   */
  readonly subnetIds?: string[];
  /**
   * Tags in AWS.
   *
   * @default - the cluster's
   */
  readonly tags?: { [key: string]: string };
}

const PROFILE = 'nodes.cluster-api-provider-aws.sigs.k8s.io';
/** Instance metadata hands out credentials, and answers to requests with a token only. */
const METADATA = { httpEndpoint: 'enabled', httpTokens: 'required' } as const;

/** Instances that Cluster API starts one by one: made by `EksPool.selfManaged`. */
export class EksSelfManagedMachines extends EksMachines {
  private readonly props: EksInstanceProps;

  constructor(props: EksInstanceProps) {
    super('self-managed');
    this.props = props;
  }

  /** @internal */
  public _objects(request: EksPoolRequest): IdentifiedManifest[] {
    const { pool, scope, version, healthCheck } = request;
    const name = poolObjectName(scope, pool);
    const template = namedByContent(name, this.template(request));
    const join = namedByContent(name, joinTemplate(scope, pool));
    return [
      { id: `pool-${pool.name}`, manifest: machineDeployment(scope, pool, `v${version}.0`, template, join) },
      { id: `pool-${pool.name}-machines`, manifest: template },
      { id: `pool-${pool.name}-join`, manifest: join },
      ...(healthCheck ? [{ id: `pool-${pool.name}-health`, manifest: machineHealthCheck(scope, name, { [POOL_LABEL]: name }, healthCheck) }] : []),
    ];
  }

  private template({ scope, pool }: EksPoolRequest): AWSMachineTemplateV1Beta2 {
    const { props } = this;
    return {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
      kind: 'AWSMachineTemplate',
      metadata: capiMetadata(scope, ''),
      spec: {
        template: {
          spec: {
            ...instanceSpec(pool, props),
            additionalTags: unlessEmpty(props.tags),
            instanceType: typeOf(pool, props),
            subnet: props.subnetIds?.length ? { id: props.subnetIds[0] } : undefined,
          },
        },
      },
    };
  }
}

/** Instances of an autoscaling group of EC2: made by `EksPool.autoScalingGroup`. */
export class EksAutoScalingGroup extends EksMachines {
  private readonly props: EksInstanceProps;

  constructor(props: EksInstanceProps) {
    super('autoscaling group');
    this.props = props;
  }

  /** @internal */
  public _objects(request: EksPoolRequest): IdentifiedManifest[] {
    const { pool, scope, version } = request;
    const name = poolObjectName(scope, pool);
    const group = this.group(request);
    const join = joinConfig(scope, pool);
    const scale = pool.isAutoscaled ? { annotations: { 'cluster.x-k8s.io/replicas-managed-by': 'external-autoscaler' } } : { replicas: pool.minCount };
    return [
      { id: `pool-${pool.name}`, manifest: machinePool(scope, name, scale, `v${version}.0`, group, join) },
      { id: `pool-${pool.name}-machines`, manifest: group },
      { id: `pool-${pool.name}-join`, manifest: join },
    ];
  }

  private group({ scope, pool }: EksPoolRequest): AWSMachinePoolV1Beta2 {
    const { props } = this;
    return {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
      kind: 'AWSMachinePool',
      metadata: capiMetadata(scope, poolObjectName(scope, pool)),
      spec: {
        additionalTags: unlessEmpty(props.tags),
        awsLaunchTemplate: { ...instanceSpec(pool, props), instanceType: typeOf(pool, props) },
        maxSize: Math.max(1, pool.maxCount),
        minSize: pool.minCount,
        subnets: unlessEmpty((props.subnetIds ?? []).map((id) => ({ id }))),
      },
    };
  }
}

function typeOf(pool: NodePool, props: EksInstanceProps): string {
  if (props.instanceType !== undefined) { return props.instanceType; }
  if (pool.shape) { return instanceTypeOf(pool.name, pool.shape); }
  throw new Error(`node pool '${pool.name}' does not say what its instances are: give the pool a shape, or its machines an instanceType`);
}

function instanceSpec(pool: NodePool, props: EksInstanceProps) {
  const isArm = pool.shape?.architecture === CpuArchitecture.ARM_64;
  if (isArm && props.amiId === undefined) {
    throw new Error(`node pool '${pool.name}' has machines with arm64, for which the provider looks up no image: give its amiId, or let EKS manage the pool`);
  }
  const volume = props.rootVolume ?? (pool.shape?.diskGiB === undefined ? undefined : EbsVolume.general(pool.shape.diskGiB));
  return {
    additionalSecurityGroups: unlessEmpty((props.securityGroups ?? []).map((id) => ({ id }))),
    ami: props.amiId === undefined ? { eksLookupType: 'AmazonLinux2023' as const } : { id: props.amiId },
    iamInstanceProfile: props.instanceProfile ?? PROFILE,
    instanceMetadataOptions: METADATA,
    rootVolume: volume?._spec(),
    spotMarketOptions: props.spotMaxPrice === undefined ? undefined : { maxPrice: props.spotMaxPrice },
    sshKeyName: props.keyPair,
  };
}
