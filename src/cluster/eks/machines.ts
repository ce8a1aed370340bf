import { KubernetesVersion } from '../../fleet';
import { CapiScope } from '../capi';
import { HealthCheck } from '../health-check';
import { IdentifiedManifest } from '../manifest';
import { NodePool } from '../node-pool';

/** What is asked of the machines of a node pool. */
export interface EksPoolRequest {
  readonly scope: CapiScope;
  readonly pool: NodePool;
  readonly version: KubernetesVersion;
  /** The pool's own, else the cluster's. */
  readonly healthCheck?: HealthCheck;
}

/** How the machines of a node pool come about on EKS: made by `EksPool`. */
export abstract class EksMachines {
  /** `managed` or `self-managed`. */
  public readonly machineType: string;

  constructor(machineType: string) {
    this.machineType = machineType;
  }

  /** @internal */
  public abstract _objects(request: EksPoolRequest): IdentifiedManifest[];
}
