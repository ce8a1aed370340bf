import { checkAmi, defaultAmiType, EksAmiType } from './ami';
import { instanceTypeOf } from './instance-type';
import { EksMachines, EksPoolRequest } from './machines';
import type { AWSManagedMachinePoolV1Beta2, AWSManagedMachinePoolV1Beta2Spec } from '../../../imports/infrastructure.cluster.x-k8s.io';
import { capiMetadata, machinePool, managedScale, poolObjectName } from '../capi';
import { CpuArchitecture } from '../machine-shape';
import { IdentifiedManifest, unlessEmpty } from '../manifest';
import { NodePool } from '../node-pool';
import { Taint, TaintEffect } from '../taint';

/** How the machines of a pool are paid for. */
export enum EksCapacity {
  ON_DEMAND = 'onDemand',
  SPOT = 'spot',
}

/** Who may log on to the machines of a managed pool. */
export interface EksRemoteAccessProps {
  /** Name of the key pair of EC2. */
  readonly keyPair: string;
  /**
   * Ids of the security groups from which one logs on.
   *
   * @default - the cluster's own
   */
  readonly securityGroups?: string[];
}

/** An image and settings of EC2 of one's own, under a managed pool. */
export interface EksLaunchTemplateProps {
  /**
   * Id of the image.
   *
   * @default - the newest for the version
   */
  readonly amiId?: string;
  /**
   * Type of the instances.
   *
   * @default - chosen by the pool's shape
   */
  readonly instanceType?: string;
  /**
   * Size of the first disk in GiB.
   *
   * @default - the shape's, else the image's
   */
  readonly diskGiB?: number;
  /**
   * Whether instance metadata answers to requests with a token only.
   *
   * @default true
   */
  readonly requireMetadataToken?: boolean;
  /**
   * Name of the key pair of EC2.
   *
   * @default - nobody logs on
   */
  readonly keyPair?: string;
}

/** The machines of a pool that EKS manages. */
export interface EksManagedMachinesProps {
  /** @default - chosen by the pool's shape, else the provider's */
  readonly instanceType?: string;
  /** @default - Amazon Linux 2023 for the pool's processor */
  readonly amiType?: EksAmiType;
  /** @default EksCapacity.ON_DEMAND */
  readonly capacity?: EksCapacity;
  /**
   * Availability zones.
   *
   * @default - those of the cluster's subnets
   */
  readonly zones?: string[];
  /**
   * Ids of subnets.
   *
   * @default - the cluster's private ones
   */
  readonly subnetIds?: string[];
  /**
   * Name of the nodes' role.
   *
   * @default - made by the provider
   */
  readonly roleName?: string;
  /**
   * ARNs of more policies of the nodes' role.
   *
   * @default - none
   */
  readonly rolePolicies?: string[];
  /** @default - nobody logs on */
  readonly remoteAccess?: EksRemoteAccessProps;
  /**
   * An image and settings of one's own.
   *
   * @default - none
   */
  readonly launchTemplate?: EksLaunchTemplateProps;
  /**
   * Name of the node group in EKS.
   *
   * @default - made by the provider
   */
  readonly nodeGroupName?: string;
  /**
   * Tags in AWS.
   *
   * @default - the cluster's
   */
  readonly tags?: { [key: string]: string };
}

const EFFECTS: Record<TaintEffect, 'no-schedule' | 'no-execute' | 'prefer-no-schedule'> = {
  [TaintEffect.NO_SCHEDULE]: 'no-schedule',
  [TaintEffect.NO_EXECUTE]: 'no-execute',
  [TaintEffect.PREFER_NO_SCHEDULE]: 'prefer-no-schedule',
};

/** A node group of EKS: made by `EksMachines.managed`. */
export class EksManagedMachines extends EksMachines {
  private readonly props: EksManagedMachinesProps;

  constructor(props: EksManagedMachinesProps) {
    super('managed');
    const { launchTemplate, instanceType } = props;
    if (launchTemplate && instanceType !== undefined) {
      throw new Error(`a managed node pool with a launch template has the instanceType '${instanceType}' beside it: name it in launchTemplate.instanceType`);
    }
    if (launchTemplate && props.remoteAccess) {
      throw new Error('a managed node pool with a launch template has remoteAccess beside it: name the key pair in launchTemplate.keyPair');
    }
    this.props = props;
  }

  /** @internal */
  public _objects(request: EksPoolRequest): IdentifiedManifest[] {
    const { pool, scope } = request;
    const name = poolObjectName(scope, pool);
    const infrastructure = this.infrastructure(request, name);
    return [
      { id: `pool-${pool.name}`, manifest: machinePool(scope, name, managedScale(pool), `v${request.version}.0`, infrastructure) },
      { id: `pool-${pool.name}-machines`, manifest: infrastructure },
    ];
  }

  private infrastructure(request: EksPoolRequest, name: string): AWSManagedMachinePoolV1Beta2 {
    return {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
      kind: 'AWSManagedMachinePool',
      metadata: capiMetadata(request.scope, name),
      spec: { ...this.machineSpec(request), ...poolSpec(request) },
    };
  }

  private machineSpec({ pool, version }: EksPoolRequest): AWSManagedMachinePoolV1Beta2Spec {
    const { props } = this;
    const ami = props.launchTemplate?.amiId === undefined ? props.amiType ?? defaultAmiType(pool.shape?.architecture ?? CpuArchitecture.X86_64) : EksAmiType.CUSTOM;
    checkAmi(pool.name, ami, version, pool.shape?.architecture);
    return {
      additionalTags: unlessEmpty(props.tags),
      amiType: ami,
      availabilityZones: unlessEmpty(props.zones),
      awsLaunchTemplate: props.launchTemplate && templateOf(pool, props.launchTemplate),
      capacityType: props.capacity,
      diskSize: props.launchTemplate ? undefined : pool.shape?.diskGiB,
      eksNodegroupName: props.nodeGroupName,
      instanceType: props.launchTemplate ? undefined : props.instanceType ?? (pool.shape && instanceTypeOf(pool.name, pool.shape)),
      remoteAccess: props.remoteAccess && { sshKeyName: props.remoteAccess.keyPair, sourceSecurityGroups: unlessEmpty(props.remoteAccess.securityGroups) },
      roleAdditionalPolicies: unlessEmpty(props.rolePolicies),
      roleName: props.roleName,
      subnetIDs: unlessEmpty(props.subnetIds),
    };
  }
}

function poolSpec({ pool, healthCheck }: EksPoolRequest): AWSManagedMachinePoolV1Beta2Spec {
  return {
    labels: unlessEmpty(pool.labels),
    nodeRepairConfig: healthCheck && { enabled: true },
    scaling: pool.isAutoscaled ? { minSize: pool.minCount, maxSize: pool.maxCount } : undefined,
    taints: unlessEmpty(pool.taints.map(taintOf)),
    updateConfig: pool.rollout?.maxUnavailable === undefined ? undefined : { maxUnavailable: pool.rollout.maxUnavailable },
  };
}

function taintOf({ key, value, effect }: Taint) {
  return { key, value: value ?? '', effect: EFFECTS[effect] };
}

function templateOf(pool: NodePool, props: EksLaunchTemplateProps): AWSManagedMachinePoolV1Beta2Spec['awsLaunchTemplate'] {
  const size = props.diskGiB ?? pool.shape?.diskGiB;
  return {
    ami: props.amiId === undefined ? undefined : { id: props.amiId },
    instanceMetadataOptions: { httpTokens: props.requireMetadataToken ?? true ? 'required' : 'optional' },
    instanceType: props.instanceType ?? (pool.shape && instanceTypeOf(pool.name, pool.shape)),
    rootVolume: size === undefined ? undefined : { size },
    sshKeyName: props.keyPair,
  };
}
