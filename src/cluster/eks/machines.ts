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
  readonly region: string;
  /** The pool's own, else the cluster's. */
  readonly healthCheck?: HealthCheck;
}

/** How the machines of a node pool come about on EKS: made by `EksPool`. */
export abstract class EksMachines {
  // Private, so that no other class of the same shape can stand in its place.
  private readonly called: string;

  constructor(machineType: string) {
    this.called = machineType;
  }

  /** `managed`, `self-managed` or `autoscaling group`. */
  public get machineType(): string {
    return this.called;
  }

  /**
   * Name of its node group in EKS, where the program says it.
   *
   * @internal
   */
  public get _nodeGroupName(): string | undefined {
    return undefined;
  }

  /** @internal */
  public abstract _objects(request: EksPoolRequest): IdentifiedManifest[];
}
