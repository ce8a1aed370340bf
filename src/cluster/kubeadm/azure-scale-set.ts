import { MachineGroup } from './machine-plan';
import type { AzureMachinePoolV1Beta1, AzureMachinePoolV1Beta1Spec } from '../../../imports/infrastructure.cluster.x-k8s.io';
import { capiMetadata, CapiScope, capiScale, poolObjectName } from '../capi';
import { unlessEmpty } from '../manifest';
import { NodePool } from '../node-pool';

/** Which machine of a scale set goes first. */
export enum AzureDeletePolicy {
  OLDEST = 'Oldest',
  NEWEST = 'Newest',
  RANDOM = 'Random',
}

/** How a scale set deals with its machines; it never changes. */
export enum AzureOrchestrationMode {
  UNIFORM = 'Uniform',
  FLEXIBLE = 'Flexible',
}

/** How a scale set of Azure deals with its machines. */
export interface AzureScaleSetProps {
  /** @default AzureDeletePolicy.OLDEST */
  readonly deleteFirst?: AzureDeletePolicy;
  /** @default AzureOrchestrationMode.UNIFORM */
  readonly orchestrationMode?: AzureOrchestrationMode;
}

/** A node pool and where it is. */
export interface AzurePool {
  readonly scope: CapiScope;
  readonly pool: NodePool;
  readonly region: string;
}

/** Its machines. */
export interface AzureMachines {
  readonly template: AzureMachinePoolV1Beta1Spec['template'];
  readonly tags?: { readonly [key: string]: string };
}

/** A node pool of kubeadm whose machines a scale set starts. */
export function azureMachinePool({ scope, pool, region }: AzurePool, { deleteFirst, orchestrationMode }: AzureScaleSetProps, { template, tags }: AzureMachines): MachineGroup {
  const { rollout } = pool;
  const rollingUpdate = { deletePolicy: deleteFirst, maxSurge: rollout?.maxSurge, maxUnavailable: rollout?.maxUnavailable };
  const machines: AzureMachinePoolV1Beta1 = {
    apiVersion: 'infrastructure.cluster.x-k8s.io/v1beta1',
    kind: 'AzureMachinePool',
    metadata: capiMetadata(scope, poolObjectName(scope, pool)),
    spec: {
      additionalTags: unlessEmpty(tags),
      location: region,
      orchestrationMode,
      strategy: deleteFirst === undefined && !rollout ? undefined : { type: 'RollingUpdate', rollingUpdate },
      template,
    },
  };
  return { machines, scale: capiScale(pool) };
}
