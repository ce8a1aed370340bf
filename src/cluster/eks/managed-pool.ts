import { checkAmi, defaultAmiType, EksAmiType } from './ami';
import { EksSubnetType } from './autoscaling-group';
import { architectureOf, checkZones, instanceTypeOf, saidInstanceType } from './instance-type';
import { checkLaunch, EksLaunchProps, launchOf, metadataOf } from './launch';
import { EksLifecycleHookProps, lifecycleHookOf } from './lifecycle-hook';
import { EksMachines, EksPoolRequest } from './machines';
import { checkPolicies } from './policies';
import type { AWSManagedMachinePoolV1Beta2, AWSManagedMachinePoolV1Beta2Spec } from '../../../imports/infrastructure.cluster.x-k8s.io';
import { copied } from '../../object/value-shape';
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
  /**
   * Whether one logs on from everywhere; excludes `securityGroups`.
   *
   * @default - EKS's, no
   */
  readonly isPublic?: boolean;
}

/** An image and settings of EC2 of one's own, under a managed pool. */
export interface EksLaunchTemplateProps extends EksLaunchProps {
  /**
   * Name of the launch template.
   *
   * @default - made by the provider
   */
  readonly name?: string;
  /**
   * Version of a launch template that is there already.
   *
   * @default - the newest
   */
  readonly versionNumber?: number;
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
}

/** Between which numbers of machines a pool is scaled. */
export interface EksScalingProps {
  readonly minSize: number;
  readonly maxSize: number;
}

/** The machines of a pool that EKS manages. */
export interface EksManagedMachinesProps {
  /** @default - chosen by the pool's shape, else the provider's */
  readonly instanceType?: string;
  /** @default - Amazon Linux 2023 for the pool's processor */
  readonly amiType?: EksAmiType;
  /**
   * Release of the image, such as `1.34.1-20251112`.
   *
   * @default - the newest
   */
  readonly amiVersion?: string;
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
   * Whether the pool keeps the version of Kubernetes that it was made with; it is not upgraded with the cluster then.
   *
   * @default false
   */
  readonly keepsVersion?: boolean;
  /**
   * Share of machines, in percent, that may be missing while they are replaced; in place of the pool's `rollout`.
   *
   * @default - as the pool's rollout says
   */
  readonly maxUnavailablePercent?: number;
  /**
   * Whether the subnets of the zones are public.
   *
   * @default EksSubnetType.PRIVATE
   */
  readonly subnetType?: EksSubnetType;
  /**
   * Bounds between which others may scale a pool of a fixed number.
   *
   * @default - none
   */
  readonly scaling?: EksScalingProps;
  /** @default - none */
  readonly lifecycleHooks?: EksLifecycleHookProps[];
  /**
   * Path of the nodes' role.
   *
   * @default - the provider's
   */
  readonly rolePath?: string;
  /**
   * ARN of the policy that bounds the nodes' role.
   *
   * @default - none
   */
  readonly permissionsBoundary?: string;
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
    if (launchTemplate?.diskGiB !== undefined && launchTemplate.rootVolume) {
      throw new Error(`a launch template has diskGiB ${launchTemplate.diskGiB} and a rootVolume: keep one of them`);
    }
    if (props.remoteAccess?.isPublic && props.remoteAccess.securityGroups?.length) {
      throw new Error('a managed node pool lets everybody log on and some security groups beside: leave isPublic or securityGroups out');
    }
    this.props = copied(props);
  }

  /** @internal */
  public get _nodeGroupName(): string | undefined {
    return this.props.nodeGroupName;
  }

  /** @internal */
  public _objects(request: EksPoolRequest): IdentifiedManifest[] {
    const { pool, scope } = request;
    const name = poolObjectName(scope, pool);
    this.checkPool(request);
    const infrastructure = this.infrastructure(request, name);
    return [
      { id: `pool-${pool.name}`, manifest: machinePool(scope, name, managedScale(pool), this.props.keepsVersion ? undefined : `v${request.version}.0`, infrastructure) },
      { id: `pool-${pool.name}-machines`, manifest: infrastructure },
    ];
  }

  private checkPool({ pool, region, version }: EksPoolRequest): void {
    const { maxUnavailablePercent: percent, scaling, launchTemplate, amiVersion } = this.props;
    const where = `node pool '${pool.name}'`;
    checkZones(where, region, this.props.zones);
    checkPolicies(where, this.props.rolePolicies);
    if (pool.maxCount === 0 && pool.isAutoscaled) { throw new Error(`${where} has at most 0 machines, and EKS scales to 1 at least: raise its bound, or write NodePool.fixed('${pool.name}', 0)`); }
    if (this.props.remoteAccess && !this.props.remoteAccess.keyPair) { throw new Error(`${where} has remoteAccess without a key pair of EC2: give its keyPair`); }
    if (amiVersion !== undefined && /^1\.\d+\.\d+-\d{8}$/.test(amiVersion) && !this.props.amiType?.startsWith('BOTTLEROCKET') && !amiVersion.startsWith(`${version}.`)) {
      throw new Error(`${where} has the amiVersion '${amiVersion}', which is not of Kubernetes ${version}: choose a release that begins with ${version}`);
    }
    if (pool.rollout?.maxSurge !== undefined) {
      throw new Error(`node pool '${pool.name}' has rollout.maxSurge ${pool.rollout.maxSurge}, and EKS chooses the surge of a managed pool itself: give rollout.maxUnavailable, or use EksPool.selfManaged`);
    }
    if (launchTemplate) { checkLaunch(pool.name, launchTemplate); }
    if (percent !== undefined && pool.rollout?.maxUnavailable !== undefined) {
      throw new Error(`node pool '${pool.name}' says both how many machines and what share of them may be missing: leave maxUnavailablePercent or rollout.maxUnavailable out`);
    }
    const missing = percent ?? pool.rollout?.maxUnavailable;
    if (missing !== undefined && (!Number.isInteger(missing) || missing < 1 || missing > 100)) {
      throw new Error(`node pool '${pool.name}' may miss ${missing}${percent === undefined ? '' : ' percent of its'} machines while they are replaced: EKS takes a whole number from 1 to 100`);
    }
    if (!scaling) { return; }
    if (pool.isAutoscaled) { throw new Error(`node pool '${pool.name}' has bounds of its own and scaling beside them: leave scaling out`); }
    if (!(scaling.minSize >= 0 && scaling.minSize <= pool.minCount && pool.minCount <= scaling.maxSize)) {
      throw new Error(`node pool '${pool.name}' of ${pool.minCount} machines is scaled between ${scaling.minSize} and ${scaling.maxSize}: choose bounds around that number, from 0`);
    }
  }

  private infrastructure(request: EksPoolRequest, name: string): AWSManagedMachinePoolV1Beta2 {
    return {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
      kind: 'AWSManagedMachinePool',
      metadata: capiMetadata(request.scope, name),
      spec: { ...this.machineSpec(request), ...poolSpec(request, this.props) },
    };
  }

  private machineSpec({ pool, version }: EksPoolRequest): AWSManagedMachinePoolV1Beta2Spec {
    const { props } = this;
    const named = props.launchTemplate ? props.launchTemplate.instanceType : props.instanceType;
    const architecture = named === undefined ? pool.shape?.architecture : architectureOf(saidInstanceType(`node pool '${pool.name}'`, named));
    const ami = props.launchTemplate?.amiId === undefined ? props.amiType ?? defaultAmiType(architecture ?? CpuArchitecture.X86_64) : EksAmiType.CUSTOM;
    checkAmi(pool.name, ami, version, architecture);
    return {
      additionalTags: unlessEmpty(props.tags),
      amiType: ami,
      amiVersion: props.amiVersion,
      availabilityZones: unlessEmpty(props.zones),
      availabilityZoneSubnetType: props.subnetType,
      awsLaunchTemplate: props.launchTemplate && templateOf(pool, props.launchTemplate),
      capacityType: props.capacity,
      diskSize: props.launchTemplate ? undefined : pool.shape?.diskGiB,
      eksNodegroupName: props.nodeGroupName,
      instanceType: props.launchTemplate ? undefined : props.instanceType ?? (pool.shape && instanceTypeOf(pool.name, pool.shape)),
      remoteAccess: props.remoteAccess && {
        public: props.remoteAccess.isPublic,
        sshKeyName: props.remoteAccess.keyPair,
        sourceSecurityGroups: unlessEmpty(props.remoteAccess.securityGroups),
      },
      roleAdditionalPolicies: unlessEmpty(props.rolePolicies),
      roleName: props.roleName,
      rolePath: props.rolePath,
      rolePermissionsBoundary: props.permissionsBoundary,
      subnetIDs: unlessEmpty(props.subnetIds),
    };
  }
}

function poolSpec({ pool, healthCheck }: EksPoolRequest, props: EksManagedMachinesProps): AWSManagedMachinePoolV1Beta2Spec {
  return {
    labels: unlessEmpty(pool.labels),
    nodeRepairConfig: healthCheck && { enabled: true },
    lifecycleHooks: unlessEmpty((props.lifecycleHooks ?? []).map(lifecycleHookOf)),
    scaling: pool.isAutoscaled ? { minSize: pool.minCount, maxSize: pool.maxCount } : props.scaling && { ...props.scaling },
    taints: unlessEmpty(pool.taints.map(taintOf)),
    updateConfig: { maxUnavailable: pool.rollout?.maxUnavailable, maxUnavailablePercentage: props.maxUnavailablePercent },
  };
}

function taintOf({ key, value, effect }: Taint) {
  return { key, value: value ?? '', effect: EFFECTS[effect] };
}

function templateOf(pool: NodePool, props: EksLaunchTemplateProps): AWSManagedMachinePoolV1Beta2Spec['awsLaunchTemplate'] {
  const launch = launchOf(pool, props);
  const size = props.diskGiB ?? pool.shape?.diskGiB;
  return {
    ...launch,
    ami: { eksLookupType: props.imageLookup, id: props.amiId },
    instanceMetadataOptions: metadataOf({ requireToken: props.requireMetadataToken, ...props.metadata }),
    name: props.name,
    rootVolume: props.rootVolume?._spec() ?? (size === undefined ? undefined : { size }),
    versionNumber: props.versionNumber,
  };
}
