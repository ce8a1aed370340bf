import { checkZones, saidInstanceType } from './instance-type';
import { EksJoin } from './join';
import { EksLifecycleHookProps, lifecycleHookOf } from './lifecycle-hook';
import { EksMachines, EksPoolRequest } from './machines';
import { EksInstanceProps, instanceSpec } from './self-managed-pool';
import type { AWSMachinePoolV1Beta2, AWSMachinePoolV1Beta2Spec } from '../../../imports/infrastructure.cluster.x-k8s.io';
import { copied } from '../../object/value-shape';
import { capiMetadata, machinePool, managedScale, poolObjectName } from '../capi';
import { IdentifiedManifest, unlessEmpty } from '../manifest';
import { NodePool } from '../node-pool';

/** By what spot instances are chosen. */
export enum EksSpotAllocation {
  LOWEST_PRICE = 'lowest-price',
  CAPACITY_OPTIMIZED = 'capacity-optimized',
  CAPACITY_OPTIMIZED_PRIORITIZED = 'capacity-optimized-prioritized',
  PRICE_CAPACITY_OPTIMIZED = 'price-capacity-optimized',
}

/** By what instances on demand are chosen. */
export enum EksOnDemandAllocation {
  PRIORITIZED = 'prioritized',
  LOWEST_PRICE = 'lowest-price',
}

/** Instances of several types, on demand and spot, in one group. */
export interface EksMixedInstancesProps {
  /** Types of instances, the preferred first. */
  readonly instanceTypes: string[];
  /** @default 0 */
  readonly onDemandBase?: number;
  /**
   * Share on demand above the base, in percent.
   *
   * @default 100
   */
  readonly onDemandPercent?: number;
  /** @default EksSpotAllocation.LOWEST_PRICE */
  readonly spotAllocation?: EksSpotAllocation;
  /** @default EksOnDemandAllocation.PRIORITIZED */
  readonly onDemandAllocation?: EksOnDemandAllocation;
}

/** How instances of a group are replaced when they change. */
export interface EksInstanceRefreshProps {
  /**
   * Whether they are left as they are.
   *
   * @default false
   */
  readonly disable?: boolean;
  /**
   * Seconds until a new one counts.
   *
   * @default - EC2's
   */
  readonly warmupSeconds?: number;
  /**
   * The least share that is healthy, in percent.
   *
   * @default 90
   */
  readonly minHealthyPercent?: number;
  /**
   * The greatest share there is, in percent: 100 to 200.
   *
   * @default - EC2's
   */
  readonly maxHealthyPercent?: number;
}

/** Whether the subnets of a group are public. */
export enum EksSubnetType {
  PUBLIC = 'public',
  PRIVATE = 'private',
  ALL = 'all',
}

/** What an autoscaling group does by itself, and can be kept from. */
export enum EksScalingProcess {
  ADD_TO_LOAD_BALANCER = 'addToLoadBalancer',
  ALARM_NOTIFICATION = 'alarmNotification',
  AZ_REBALANCE = 'azRebalance',
  HEALTH_CHECK = 'healthCheck',
  INSTANCE_REFRESH = 'instanceRefresh',
  LAUNCH = 'launch',
  REPLACE_UNHEALTHY = 'replaceUnhealthy',
  SCHEDULED_ACTIONS = 'scheduledActions',
  TERMINATE = 'terminate',
}

/** How an autoscaling group of EC2 deals with its instances. */
export interface AwsScalingGroupProps {
  /**
   * Availability zones.
   *
   * @default - those of the subnets
   */
  readonly zones?: string[];
  /** @default EksSubnetType.PRIVATE */
  readonly subnetType?: EksSubnetType;
  /**
   * Several types of instances.
   *
   * @default - one
   */
  readonly mixedInstances?: EksMixedInstancesProps;
  /** @default - the provider's */
  readonly refresh?: EksInstanceRefreshProps;
  /**
   * Whether spot instances are replaced before they are taken away.
   *
   * @default - EC2's, no
   */
  readonly capacityRebalance?: boolean;
  /**
   * Seconds between two changes of the number.
   *
   * @default - EC2's, 300
   */
  readonly coolDownSeconds?: number;
  /**
   * What the group is kept from.
   *
   * @default - nothing
   */
  readonly suspended?: EksScalingProcess[];
  /** @default - none */
  readonly lifecycleHooks?: EksLifecycleHookProps[];
  /**
   * Name of the launch template.
   *
   * @default - made by the provider
   */
  readonly launchTemplateName?: string;
}

/** Instances of an autoscaling group of EC2. */
export interface EksAutoScalingGroupProps extends EksInstanceProps, AwsScalingGroupProps {}

/** Instances of an autoscaling group of EC2: made by `EksPool.autoScalingGroup`. */
export class EksAutoScalingGroup extends EksMachines {
  private readonly props: EksAutoScalingGroupProps;

  constructor(props: EksAutoScalingGroupProps) {
    super('autoscaling group');
    this.props = copied(props);
  }

  /** @internal */
  public _objects(request: EksPoolRequest): IdentifiedManifest[] {
    const { pool, scope, version, region } = request;
    checkScalingGroup(pool, region, this.props, { way: 'EksPool.autoScalingGroup', otherwise: 'use EksPool.selfManaged' });
    const name = poolObjectName(scope, pool);
    const group = this.group(request);
    const join = (this.props.join ?? EksJoin.nodeadm())._config(scope, pool);
    return [
      { id: `pool-${pool.name}`, manifest: machinePool(scope, name, managedScale(pool), `v${version}.0`, group, join) },
      { id: `pool-${pool.name}-machines`, manifest: group },
      { id: `pool-${pool.name}-join`, manifest: join },
    ];
  }

  private group(request: EksPoolRequest): AWSMachinePoolV1Beta2 {
    const { scope, pool } = request;
    const { props } = this;
    return {
      apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
      kind: 'AWSMachinePool',
      metadata: capiMetadata(scope, poolObjectName(scope, pool)),
      spec: {
        additionalTags: unlessEmpty(props.tags),
        awsLaunchTemplate: { ...instanceSpec(request, { ...props, instanceType: firstType(props) }), name: props.launchTemplateName },
        subnets: unlessEmpty((props.subnetIds ?? []).map((id) => ({ id }))),
        ...scalingOf(pool, props),
      },
    };
  }
}

/** With several types of instances the launch template names the first. */
export function firstType({ instanceType, mixedInstances }: AwsScalingGroupProps & { readonly instanceType?: string }): string | undefined {
  return instanceType ?? mixedInstances?.instanceTypes[0];
}

/** Throws for what a group does otherwise than Cluster API, which starts machines one by one: EC2 itself replaces what is broken or old. */
export function checkScalingGroup(
  { name, rollout, healthCheck }: NodePool, region: string, { zones, mixedInstances }: AwsScalingGroupProps, said: { readonly way: string; readonly otherwise: string },
): void {
  const where = `node pool '${name}'`;
  if (rollout) { throw new Error(`${where} has a rollout, and its autoscaling group replaces instances by shares: give refresh in ${said.way}`); }
  if (healthCheck) { throw new Error(`${where} has a health check, and its autoscaling group replaces instances that EC2 finds broken: leave it out, or ${said.otherwise}`); }
  checkZones(where, region, zones);
  if (!mixedInstances) { return; }
  const { instanceTypes, onDemandPercent: percent } = mixedInstances;
  if (instanceTypes.length === 0) { throw new Error(`${where} mixes instances of no type: name them in mixedInstances.instanceTypes`); }
  for (const type of instanceTypes) { saidInstanceType(where, type); }
  if (percent !== undefined && !(percent >= 0 && percent <= 100)) { throw new Error(`${where} has ${percent} percent of its instances on demand: give a number from 0 to 100`); }
}

/** What a group says beside its instances. */
export function scalingOf(pool: NodePool, props: AwsScalingGroupProps): Omit<AWSMachinePoolV1Beta2Spec, 'awsLaunchTemplate'> {
  const { mixedInstances: mixed, refresh, suspended = [] } = props;
  return {
    availabilityZones: unlessEmpty(props.zones),
    availabilityZoneSubnetType: props.subnetType,
    maxSize: Math.max(1, pool.maxCount),
    minSize: pool.minCount,
    capacityRebalance: props.capacityRebalance,
    defaultCoolDown: props.coolDownSeconds === undefined ? undefined : `${props.coolDownSeconds}s`,
    lifecycleHooks: unlessEmpty((props.lifecycleHooks ?? []).map(lifecycleHookOf)),
    mixedInstancesPolicy: mixed && {
      instancesDistribution: {
        onDemandAllocationStrategy: mixed.onDemandAllocation,
        onDemandBaseCapacity: mixed.onDemandBase,
        onDemandPercentageAboveBaseCapacity: mixed.onDemandPercent,
        spotAllocationStrategy: mixed.spotAllocation,
      },
      overrides: mixed.instanceTypes.map((instanceType) => ({ instanceType })),
    },
    refreshPreferences: refresh && {
      disable: refresh.disable,
      instanceWarmup: refresh.warmupSeconds,
      maxHealthyPercentage: refresh.maxHealthyPercent,
      minHealthyPercentage: refresh.minHealthyPercent,
    },
    suspendProcesses: suspended.length === 0 ? undefined : { processes: Object.fromEntries(suspended.map((process) => [process, true])) },
  };
}
