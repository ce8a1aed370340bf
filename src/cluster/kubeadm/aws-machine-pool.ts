import { MachineGroup } from './machine-plan';
import type { AWSMachinePoolV1Beta2, AWSMachinePoolV1Beta2Spec } from '../../../imports/infrastructure.cluster.x-k8s.io';
import { capiMetadata, CapiScope, managedScale, poolObjectName } from '../capi';
import { AwsScalingGroupProps, checkScalingGroup, scalingOf } from '../eks/autoscaling-group';
import { unlessEmpty } from '../manifest';
import { NodePool } from '../node-pool';

/** A node pool and where it is. */
export interface AwsPool {
  readonly scope: CapiScope;
  readonly pool: NodePool;
  readonly region: string;
}

/** Its instances. */
export interface AwsInstances {
  readonly instances: NonNullable<AWSMachinePoolV1Beta2Spec['awsLaunchTemplate']>;
  readonly tags?: { readonly [key: string]: string };
  readonly subnetId?: string;
}

/** A node pool of kubeadm whose instances an autoscaling group of EC2 starts. */
export function awsMachinePool({ scope, pool, region }: AwsPool, told: AwsScalingGroupProps, { instances, tags, subnetId }: AwsInstances): MachineGroup {
  checkScalingGroup(pool, region, told, { way: 'machinePool', otherwise: 'leave machinePool out' });
  if (instances.spotMarketOptions && told.mixedInstances) {
    throw new Error(`node pool '${pool.name}' has spot and machinePool.mixedInstances, and its autoscaling group takes one of the two: leave spot out, and say onDemandPercent in mixedInstances`);
  }
  const machines: AWSMachinePoolV1Beta2 = {
    apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta2',
    kind: 'AWSMachinePool',
    metadata: capiMetadata(scope, poolObjectName(scope, pool)),
    spec: {
      additionalTags: unlessEmpty(tags),
      awsLaunchTemplate: { ...instances, name: told.launchTemplateName },
      subnets: subnetId === undefined ? undefined : [{ id: subnetId }],
      ...scalingOf(pool, told),
    },
  };
  return { machines, scale: managedScale(pool) };
}
